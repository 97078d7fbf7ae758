/* SPDX-License-Identifier: Apache-2.0 */
/* The Account's methods for petnames. See account.h and names.h. */
#include "config.h"

#include <string.h>

#include "cap/call.h"
#include "daemon/account.h"
#include "daemon/daemon.h"
#include "daemon/log.h"
#include "daemon/names.h"
#include "daemon/store_names.h"

struct name_question {
	struct account_question base;
	char name[STORE_NAME_SIZE];
	char to[STORE_NAME_SIZE]; /* of rename */
};

/* --- the list ---------------------------------------------------------------
 */

static void
write_allowed(
	const struct store_allowed *allowed, struct broker_owner_b ret_message)
{
	if (allowed->kind == STORE_UID)
		broker_owner_set_uid(ret_message, allowed->id);
	else if (allowed->kind == STORE_GID)
		broker_owner_set_gid(ret_message, allowed->id);
	else
		broker_owner_set_anyone(ret_message);
}

/* The URI without its secret; empty where it cannot be opened. */
static void
write_uri(const struct daemon *daemon, const struct store_name *name,
	struct broker_name_info_b ret_info)
{
	struct vat_id_text vat;
	struct address_text address;
	const char *text;
	struct uri uri;

	if (names_open(daemon, name, &uri) != 0)
		return;
	vat = principal_vat_text(&uri.vat);
	if (!uri.is_insecure)
		broker_name_info_set_vat(ret_info, vat.text, strlen(vat.text));
	address = address_print(&uri.address);
	/* Its text begins with its kind and a ':'. */
	text = strchr(address.text, ':') + 1;
	broker_name_info_set_address(ret_info, text, strlen(text));
	uri_clear(&uri);
}

static void
write_name(const struct daemon *daemon, const struct store_name *name,
	struct broker_name_info_b ret_info)
{
	struct broker_owner_list_b allowed = broker_name_info_init_allowed(
		ret_info, (uint32_t)name->n_allowed);

	broker_name_info_set_name(ret_info, name->name, strlen(name->name));
	broker_name_info_set_owner(ret_info, name->owner);
	broker_name_info_set_created_at(ret_info, name->created_at);
	broker_name_info_set_changed_at(ret_info, name->changed_at);
	for (size_t i = 0; i < name->n_allowed; i++)
		write_allowed(&name->allowed[i],
			broker_owner_list_edit(allowed, (uint32_t)i));
	write_uri(daemon, name, ret_info);
}

/* The cursor: the last row's owner in four bytes, and its name. */
static void
write_next(const struct store_name *last,
	struct broker_account_names_results_b results)
{
	uint8_t next[4 + STORE_NAME_SIZE];
	size_t n = strlen(last->name);

	capnrpc_store_u32(next, last->owner);
	memcpy(next + 4, last->name, n);
	broker_account_names_results_set_next(results, next, 4 + n);
}

static bool
read_cursor(struct capnrpc_data_r after, struct store_name *ret_cursor)
{
	memset(ret_cursor, 0, sizeof(*ret_cursor));
	if (after.n < 5 || after.n - 4 >= STORE_NAME_SIZE)
		return false;
	ret_cursor->owner = capnrpc_load_u32(after.bytes);
	memcpy(ret_cursor->name, after.bytes + 4, after.n - 4);
	return true;
}

static void
on_listed(void *userdata, const struct store_answer *answer)
{
	struct account_question *question = userdata;
	struct broker_account_names_results_b results;
	struct broker_name_info_list_b list;

	if (answer->outcome != STORE_DONE) {
		account_fail(question->call, answer);
		account_question_end(question);
		return;
	}
	results = broker_account_names_answer(question->call);
	list = broker_account_names_results_init_names(
		results, (uint32_t)answer->n_names);
	for (size_t i = 0; i < answer->n_names; i++)
		write_name(question->account.daemon, &answer->names[i],
			broker_name_info_list_edit(list, (uint32_t)i));
	if (answer->has_more && answer->n_names > 0)
		write_next(&answer->names[answer->n_names - 1], results);
	capnrpc_call_return(question->call);
	account_question_end(question);
}

void
account_names(void *object, struct broker_account_names_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct account *account = object;
	struct broker_page_r page =
		broker_account_names_params_get_page(params);
	struct capnrpc_data_r after = broker_page_get_after(page);
	struct account_question *question;
	struct store_name cursor;
	uint32_t owner;

	if (after.n > 0 && !read_cursor(after, &cursor)) {
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
			"page.after is not what a list gave as next");
		return;
	}
	question = account_question_new(sizeof(*question), account, call_taken);
	if (question == NULL)
		return;
	account_question_asked(question,
		store_name_list(account->daemon->store,
			account_owner(account, &owner),
			after.n > 0 ? &cursor : NULL, account_page_rows(page),
			on_listed, question, NULL));
}

/* --- changes ----------------------------------------------------------------
 */

/* The end of a change that was done: its name is known to the loop too. */
static void
note(struct name_question *question, const char *what)
{
	struct principal_text who =
		principal_print(&question->base.account.principal);

	log_info(what, log_text("by", who.text),
		log_text("name", question->name),
		log_text("to", question->to[0] == '\0' ? NULL : question->to));
}

static void
fail_change(struct name_question *question, const struct store_answer *answer)
{
	struct capnrpc_call *call = question->base.call;
	bool is_rename = question->to[0] != '\0';

	if (answer->outcome == STORE_NOT_FOUND)
		capnrpc_call_fail(call, CAPNRPC_FAILED,
			"not found: you have no name %s", question->name);
	else if (answer->outcome == STORE_EXISTS && is_rename)
		capnrpc_call_fail(call, CAPNRPC_FAILED,
			"you have a name %s already: forget it first",
			question->to);
	else if (answer->outcome == STORE_EXISTS)
		capnrpc_call_fail(call, CAPNRPC_FAILED,
			"you have a name %s already: replace it (--replace), "
			"or forget it first",
			question->name);
	else if (answer->outcome == STORE_FULL)
		capnrpc_call_fail(call, CAPNRPC_OVERLOADED,
			"as many names, or users of one, as there may be: "
			"names-per-uid in section [limits], and %d users",
			STORE_ALLOWED_MAX);
	else
		account_fail(call, answer);
}

static struct name_question *
ask(const struct account *account, struct capnrpc_text_r name,
	struct capnrpc_call *call_taken)
{
	struct name_question *question;
	char text[STORE_NAME_SIZE];

	if (!account_read_name(name, "name", text, call_taken))
		return NULL;
	question = account_question_new(sizeof(*question), account, call_taken);
	if (question != NULL)
		memcpy(question->name, text, sizeof(text));
	return question;
}

static void
on_set(void *userdata, const struct store_answer *answer)
{
	struct name_question *question = userdata;
	const struct account *account = &question->base.account;

	if (answer->outcome != STORE_DONE) {
		fail_change(question, answer);
	} else {
		note(question, "name.set");
		names_changed(account->daemon, (uint32_t)account->principal.uid,
			question->name);
		(void)broker_account_set_name_answer(question->base.call);
		capnrpc_call_return(question->base.call);
	}
	account_question_end(&question->base);
}

static void
set(struct name_question *question, const struct uri *uri, bool replaces)
{
	const struct account *account = &question->base.account;
	struct daemon *daemon = account->daemon;
	struct store_actor actor = account_actor(account);
	struct store_name row;
	int r;

	memset(&row, 0, sizeof(row));
	row.owner = (uint32_t)account->principal.uid;
	memcpy(row.name, question->name, sizeof(row.name));
	r = names_seal(daemon, row.owner, uri, &row.sealed);
	if (r == 0) {
		r = store_name_put(daemon->store, &row, replaces,
			daemon->config.limits.names_per_uid, &actor, on_set,
			question, NULL);
		seal_bytes_clear(&row.sealed);
	}
	account_question_asked(&question->base, r);
}

void
account_set_name(void *object, struct broker_account_set_name_params_r params,
	struct capnrpc_call *call_taken)
{
	struct capnrpc_text_r text =
		broker_account_set_name_params_get_uri(params);
	bool replaces = broker_account_set_name_params_get_replace(params);
	struct name_question *question;
	struct reason reason;
	struct uri uri;

	if (uri_parse(text.bytes, text.n, &uri, &reason) != 0) {
		capnrpc_call_fail(
			call_taken, CAPNRPC_FAILED, "%s", reason.text);
		return;
	}
	question = ask(object, broker_account_set_name_params_get_name(params),
		call_taken);
	if (question != NULL)
		set(question, &uri, replaces);
	uri_clear(&uri);
}

static void
on_renamed(void *userdata, const struct store_answer *answer)
{
	struct name_question *question = userdata;
	const struct account *account = &question->base.account;
	uint32_t owner = (uint32_t)account->principal.uid;

	if (answer->outcome != STORE_DONE) {
		fail_change(question, answer);
	} else {
		note(question, "name.rename");
		names_changed(account->daemon, owner, question->name);
		names_changed(account->daemon, owner, question->to);
		(void)broker_account_rename_name_answer(question->base.call);
		capnrpc_call_return(question->base.call);
	}
	account_question_end(&question->base);
}

void
account_rename_name(void *object,
	struct broker_account_rename_name_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct account *account = object;
	struct store_actor actor = account_actor(account);
	struct name_question *question;
	char to[STORE_NAME_SIZE];

	if (!account_read_name(broker_account_rename_name_params_get_to(params),
		    "new name", to, call_taken))
		return;
	question = ask(account,
		broker_account_rename_name_params_get_name(params), call_taken);
	if (question == NULL)
		return;
	memcpy(question->to, to, sizeof(to));
	account_question_asked(&question->base,
		store_name_rename(account->daemon->store,
			(uint32_t)account->principal.uid, question->name, to,
			&actor, on_renamed, question, NULL));
}

static void
on_forgotten(void *userdata, const struct store_answer *answer)
{
	struct name_question *question = userdata;
	const struct account *account = &question->base.account;

	if (answer->outcome != STORE_DONE) {
		fail_change(question, answer);
	} else {
		note(question, "name.forget");
		names_changed(account->daemon, (uint32_t)account->principal.uid,
			question->name);
		(void)broker_account_forget_name_answer(question->base.call);
		capnrpc_call_return(question->base.call);
	}
	account_question_end(&question->base);
}

void
account_forget_name(void *object,
	struct broker_account_forget_name_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct account *account = object;
	struct store_actor actor = account_actor(account);
	struct name_question *question = ask(account,
		broker_account_forget_name_params_get_name(params), call_taken);

	if (question == NULL)
		return;
	account_question_asked(&question->base,
		store_name_forget(account->daemon->store,
			(uint32_t)account->principal.uid, question->name,
			&actor, on_forgotten, question, NULL));
}

/* --- who may ----------------------------------------------------------------
 */

static void
on_allowed(void *userdata, const struct store_answer *answer)
{
	struct name_question *question = userdata;
	const struct account *account = &question->base.account;

	if (answer->outcome != STORE_DONE) {
		fail_change(question, answer);
	} else {
		note(question, "name.allow");
		names_changed(account->daemon, (uint32_t)account->principal.uid,
			question->name);
		(void)broker_account_allow_name_answer(question->base.call);
		capnrpc_call_return(question->base.call);
	}
	account_question_end(&question->base);
}

/* false: the call was failed. */
static bool
read_allowed(struct broker_owner_r owner, struct store_allowed *ret_allowed,
	struct capnrpc_call *call)
{
	memset(ret_allowed, 0, sizeof(*ret_allowed));
	switch (broker_owner_which(owner)) {
	case BROKER_OWNER_ANYONE:
		ret_allowed->kind = STORE_ANYONE;
		return true;
	case BROKER_OWNER_UID:
		ret_allowed->kind = STORE_UID;
		ret_allowed->id = broker_owner_get_uid(owner);
		return true;
	case BROKER_OWNER_GID:
		ret_allowed->kind = STORE_GID;
		ret_allowed->id = broker_owner_get_gid(owner);
		return true;
	case BROKER_OWNER_VAT:
	default:
		capnrpc_call_fail(call, CAPNRPC_FAILED,
			"names are for users of this machine: give a user, a "
			"group, or anyone; another vat is given a URI");
		return false;
	}
}

void
account_allow_name(void *object,
	struct broker_account_allow_name_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct account *account = object;
	bool is_allowed = broker_account_allow_name_params_get_allowed(params);
	struct store_actor actor = account_actor(account);
	struct name_question *question;
	struct store_allowed allowed;

	if (!read_allowed(broker_account_allow_name_params_get_owner(params),
		    &allowed, call_taken))
		return;
	question = ask(account,
		broker_account_allow_name_params_get_name(params), call_taken);
	if (question == NULL)
		return;
	account_question_asked(&question->base,
		store_name_allow(account->daemon->store,
			(uint32_t)account->principal.uid, question->name,
			&allowed, is_allowed, &actor, on_allowed, question,
			NULL));
}
