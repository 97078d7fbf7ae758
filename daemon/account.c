/* SPDX-License-Identifier: Apache-2.0 */
/* See account.h. */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cap/call.h"
#include "daemon/account.h"
#include "daemon/daemon.h"

/* --- who may ----------------------------------------------------------------
 */

bool
account_may_administer(const struct daemon *daemon,
	const struct principal *principal, struct reason *ret_reason)
{
	const struct config_group *group = &daemon->config.admin_group;

	if (principal->kind == PRINCIPAL_LOCAL &&
		(principal->uid == 0 || principal->uid == geteuid() ||
			(group->name[0] != '\0' &&
				principal_is_in_group(principal, group->gid))))
		return true;
	if (group->name[0] == '\0')
		reason_set(ret_reason,
			"not allowed: only root and the user that the daemon "
			"runs as may administer it; the key admin-group in "
			"section [socket] of its configuration lets others");
	else
		reason_set(ret_reason,
			"not allowed: only root, the user that the daemon "
			"runs as and members of the group %s may administer it",
			group->name);
	return false;
}

/* --- questions --------------------------------------------------------------
 */

void *
account_question_new(size_t size, const struct account *account,
	struct capnrpc_call *call_taken)
{
	struct account_question *question = calloc(1, size);

	if (question == NULL) {
		capnrpc_call_fail(
			call_taken, CAPNRPC_OVERLOADED, "out of memory");
		return NULL;
	}
	question->account = *account;
	question->call = call_taken;
	return question;
}

void
account_question_asked(struct account_question *question, int r)
{
	if (r == 0)
		return;
	capnrpc_call_fail(question->call,
		r == CAPNRPC_EINVAL ? CAPNRPC_FAILED : CAPNRPC_OVERLOADED,
		r == CAPNRPC_EINVAL
			? "it does not fit into the store"
			: "the store has too much to do; try again later");
	account_question_end(question);
}

void
account_question_end(struct account_question *question_taken)
{
	daemon_wake(question_taken->account.daemon);
	free(question_taken);
}

struct store_actor
account_actor(const struct account *account)
{
	struct principal_text who = principal_print(&account->principal);
	struct store_actor actor;

	memset(&actor, 0, sizeof(actor));
	memcpy(actor.who, who.text, strnlen(who.text, sizeof(actor.who) - 1));
	actor.now = daemon_now();
	return actor;
}

const uint32_t *
account_owner(const struct account *account, uint32_t *ret_owner)
{
	*ret_owner = (uint32_t)account->principal.uid;
	return account->is_admin ? NULL : ret_owner;
}

void
account_fail(struct capnrpc_call *call, const struct store_answer *answer)
{
	if (answer->outcome == STORE_FAILED)
		capnrpc_call_fail(call, CAPNRPC_FAILED,
			"the store could not do it: %s", answer->reason.text);
	else
		capnrpc_call_fail(call, CAPNRPC_FAILED,
			"the store could not do it: %s",
			store_outcome_name(answer->outcome));
}

size_t
account_page_rows(struct broker_page_r page)
{
	uint32_t most = broker_page_get_most(page);

	return most == 0 || most > ACCOUNT_PAGE_MAX ? ACCOUNT_PAGE_MAX : most;
}

bool
account_read_name(struct capnrpc_text_r text, const char *what,
	char ret_name[STORE_NAME_SIZE], struct capnrpc_call *call)
{
	if (!service_name_is_valid(text.bytes, text.n)) {
		capnrpc_call_fail(call, CAPNRPC_FAILED,
			"the %s is malformed: write 1 to 128 characters of "
			"A-Z, a-z, 0-9, '.', '_' and '-'",
			what);
		return false;
	}
	memcpy(ret_name, text.bytes, text.n);
	ret_name[text.n] = '\0';
	return true;
}

/* --- the capability ---------------------------------------------------------
 */

static const struct broker_admin_server server = {
	.broker_account = {
		.refs = account_refs,
		.ref = account_ref,
		.mint = account_mint,
		.names = account_names,
		.set_name = account_set_name,
		.rename_name = account_rename_name,
		.forget_name = account_forget_name,
		.allow_name = account_allow_name,
		.services = account_services,
		.start_service = account_start_service,
		.stop_service = account_stop_service,
		.forget_service = account_forget_service,
		.audit = account_audit,
		.explain = account_explain,
	},
	.status = account_status,
	.check_store = account_check_store,
	.backup_store = account_backup_store,
	.restore_store = account_restore_store,
	.export_refs = account_export_refs,
	.import_refs = account_import_refs,
};

static void
account_call(void *object, struct capnrpc_call *call_taken)
{
	const struct account *account = object;

	if (daemon_turns_away(account->daemon, call_taken))
		return;
	if (account->is_admin)
		broker_admin_dispatch(&server, object, call_taken);
	else
		broker_account_dispatch(
			&server.broker_account, object, call_taken);
}

static const struct capnrpc_object_ops account_ops = {
	.call = account_call,
	.release = free,
};

struct capnrpc_cap *
account_new(
	struct daemon *daemon, const struct principal *principal, bool is_admin)
{
	struct account *account = calloc(1, sizeof(*account));
	struct capnrpc_cap *cap;

	if (account == NULL)
		return NULL;
	account->daemon = daemon;
	account->principal = *principal;
	account->is_admin = is_admin;
	cap = capnrpc_cap_new_object(daemon->vat, &account_ops, account);
	if (cap == NULL)
		free(account);
	return cap;
}
