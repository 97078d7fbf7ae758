/* SPDX-License-Identifier: Apache-2.0 */
/* ref ...: references that the user's services and programs made. */
#include "config.h"

#include <string.h>

#include "ctl/command.h"
#include "ctl/reference.h"
#include "ctl/terms.h"
#include "ctl/times.h"

/* --- list and show ----------------------------------------------------------
 */

static struct capnrpc_request *
ask_for_page(struct session *session, const char *service,
	struct capnrpc_data_r after)
{
	struct broker_account_refs_params_b params;
	struct capnrpc_request *request =
		broker_account_refs_request(session->account, &params);

	if (request == NULL)
		return NULL;
	broker_page_set_after(broker_account_refs_params_init_page(params),
		after.bytes, after.n);
	if (service != NULL)
		broker_account_refs_params_set_service(
			params, service, strlen(service));
	return request;
}

static void
add_page(struct table *table, struct broker_ref_info_list_r refs,
	bool with_ended)
{
	for (uint32_t i = 0; i < broker_ref_info_list_len(refs); i++) {
		struct broker_ref_info_r info =
			broker_ref_info_list_at(refs, i);

		if (with_ended ||
			broker_ref_info_get_state(info) ==
				BROKER_REF_INFO_STATE_GOOD)
			table_add(table, &info);
	}
}

/* Each page is asked for with what the one before said is next. */
static enum exit_status
add_all(struct session *session, const struct arguments *arguments,
	struct table *table)
{
	struct capnrpc_data_r next = { NULL, 0 };
	struct capnrpc_promise *page = NULL, *before;
	enum exit_status status;

	do {
		before = page;
		page = NULL;
		status = session_call(session,
			ask_for_page(session, arguments->values[OPTION_SERVICE],
				next),
			&page);
		capnrpc_promise_unref(before);
		if (status != EXIT_DONE)
			return status;
		add_page(table,
			broker_account_refs_results_get_refs(
				broker_account_refs_results(page)),
			arguments_has(arguments, OPTION_ENDED));
		next = broker_account_refs_results_get_next(
			broker_account_refs_results(page));
	} while (next.n > 0);
	capnrpc_promise_unref(page);
	return EXIT_DONE;
}

static enum exit_status
list(struct session *session, const struct arguments *arguments)
{
	enum exit_status status = session_open(session, arguments, false);
	struct table *table;

	if (status != EXIT_DONE)
		return status;
	table = table_new(
		&session->output, reference_columns, reference_n_columns);
	if (table == NULL)
		return EXIT_FAILED;
	status = add_all(session, arguments, table);
	table_end(table,
		status == EXIT_DONE
			? "There are no references. 'capnrpcctl ref mint' "
			  "makes "
			  "one; --ended shows those that have ended."
			: NULL);
	return status;
}

static enum exit_status
show(struct session *session, const struct arguments *arguments)
{
	enum exit_status status = session_open(session, arguments, false);
	struct broker_ref_info_r info;
	struct capnrpc_promise *promise;
	struct capnrpc_cap *ref;

	if (status != EXIT_DONE)
		return status;
	status = reference_find(
		session, arguments, arguments->operands[0], &ref);
	if (status != EXIT_DONE)
		return status;
	status = reference_info(session, ref, &info, &promise);
	capnrpc_cap_unref(ref);
	if (status != EXIT_DONE)
		return status;
	record_print(&session->output, reference_columns, reference_n_columns,
		&info);
	capnrpc_promise_unref(promise);
	return EXIT_DONE;
}

/* --- changing ---------------------------------------------------------------
 */

/* Says what a reference is now, as a line or a record. */
static enum exit_status
tell(struct session *session, struct capnrpc_cap *ref, const char *what)
{
	struct broker_ref_info_r info;
	struct capnrpc_promise *promise;
	enum exit_status status = reference_info(session, ref, &info, &promise);

	if (status != EXIT_DONE)
		return status;
	if (session->output.is_json)
		record_print(&session->output, reference_columns,
			reference_n_columns, &info);
	else
		(void)fprintf(session->output.out, "%s %s\n",
			broker_ref_info_get_key(info).bytes, what);
	capnrpc_promise_unref(promise);
	return EXIT_DONE;
}

typedef struct capnrpc_request *(*change_fn)(
	struct capnrpc_cap *ref, const void *userdata);

/* One change of one reference; what is said of it, NULL: it is gone. */
static enum exit_status
change(struct session *session, const struct arguments *arguments,
	const char *operand, change_fn make_request, const void *userdata,
	const char *what)
{
	struct capnrpc_cap *ref;
	enum exit_status status =
		reference_find(session, arguments, operand, &ref);

	if (status != EXIT_DONE)
		return status;
	status = session_do(session, make_request(ref, userdata));
	if (status == EXIT_DONE && what != NULL)
		status = tell(session, ref, what);
	else if (status == EXIT_DONE && !session->output.is_json)
		(void)fprintf(
			session->output.out, "%s is forgotten\n", operand);
	capnrpc_cap_unref(ref);
	return status;
}

/* The same for each operand; the status of the first that failed. */
static enum exit_status
change_each(struct session *session, const struct arguments *arguments,
	change_fn make_request, const char *what)
{
	enum exit_status status = session_open(session, arguments, false);
	enum exit_status one;

	if (status != EXIT_DONE)
		return status;
	for (unsigned int i = 0; i < arguments->n_operands; i++) {
		one = change(session, arguments, arguments->operands[i],
			make_request, NULL, what);
		if (status == EXIT_DONE)
			status = one;
	}
	return status;
}

static struct capnrpc_request *
revoke_request(struct capnrpc_cap *ref, const void *userdata)
{
	(void)userdata;
	return broker_ref_revoke_request(ref, NULL);
}

static enum exit_status
revoke(struct session *session, const struct arguments *arguments)
{
	return change_each(session, arguments, revoke_request, "is revoked");
}

static struct capnrpc_request *
undo_request(struct capnrpc_cap *ref, const void *userdata)
{
	(void)userdata;
	return broker_ref_undo_request(ref, NULL);
}

static enum exit_status
undo(struct session *session, const struct arguments *arguments)
{
	return change_each(session, arguments, undo_request, "is good again");
}

static struct capnrpc_request *
purge_request(struct capnrpc_cap *ref, const void *userdata)
{
	(void)userdata;
	return broker_ref_purge_request(ref, NULL);
}

static enum exit_status
purge(struct session *session, const struct arguments *arguments)
{
	return change_each(session, arguments, purge_request, NULL);
}

static struct capnrpc_request *
relabel_request(struct capnrpc_cap *ref, const void *userdata)
{
	const char *label = userdata;
	struct broker_ref_relabel_params_b params;
	struct capnrpc_request *request =
		broker_ref_relabel_request(ref, &params);

	if (request != NULL)
		broker_ref_relabel_params_set_label(
			params, label, strlen(label));
	return request;
}

static enum exit_status
label(struct session *session, const struct arguments *arguments)
{
	enum exit_status status = session_open(session, arguments, false);

	if (status != EXIT_DONE)
		return status;
	return change(session, arguments, arguments->operands[0],
		relabel_request, arguments->operands[1], "has the new label");
}

static struct capnrpc_request *
extend_request(struct capnrpc_cap *ref, const void *userdata)
{
	const int64_t *expires_at = userdata;
	struct broker_ref_extend_params_b params;
	struct capnrpc_request *request =
		broker_ref_extend_request(ref, &params);

	if (request != NULL)
		broker_ref_extend_params_set_expires_at(params, *expires_at);
	return request;
}

static enum exit_status
extend(struct session *session, const struct arguments *arguments)
{
	char what[TIMES_TEXT_SIZE + 16], when[TIMES_TEXT_SIZE];
	int64_t expires_at;
	enum exit_status status;

	if (!times_parse(
		    arguments->operands[1], session->output.now, &expires_at)) {
		complain("'%s' is no time: write a span (2h, 7d), a date "
			 "(2027-01-31), a date and a time "
			 "(2027-01-31T18:00), or never",
			arguments->operands[1]);
		return EXIT_USAGE;
	}
	if (expires_at != 0 && expires_at <= session->output.now) {
		complain("'%s' is over already: 'capnrpcctl ref revoke' ends a "
			 "reference now",
			arguments->operands[1]);
		return EXIT_USAGE;
	}
	status = session_open(session, arguments, false);
	if (status != EXIT_DONE)
		return status;
	times_print_relative(expires_at, session->output.now, when);
	(void)snprintf(what, sizeof(what), "expires %s", when);
	return change(session, arguments, arguments->operands[0],
		extend_request, &expires_at, what);
}

/* --- the table --------------------------------------------------------------
 */

#define WITH_ALL OPTION_BIT(OPTION_ALL)
#define WITH_FILE OPTION_BIT(OPTION_ALLOW_READABLE)
#define WITH_OUTPUT (OPTION_BIT(OPTION_TO) | OPTION_BIT(OPTION_FORCE))
#define WITH_LABEL OPTION_BIT(OPTION_LABEL)

#define MANY (ARGUMENTS_WORDS_MAX - 2)

const struct command ref_commands[] = {
	{ "ref", "list", NULL, 0, 0,
		WITH_ALL | OPTION_BIT(OPTION_SERVICE) |
			OPTION_BIT(OPTION_ENDED),
		"List references", NULL, list },
	{ "ref", "show", "KEY|FILE", 1, 1, WITH_ALL | WITH_FILE,
		"Show all there is to know of a reference",
		"KEY is what 'ref list' shows, or its first 6 characters or "
		"more; FILE is a\n.cap file, - for standard input.",
		show },
	{ "ref", "mint", "SERVICE", 1, 1,
		TERMS_OPTIONS | WITH_LABEL | WITH_OUTPUT |
			OPTION_BIT(OPTION_TOKEN) | OPTION_BIT(OPTION_DERIVED),
		"Make a durable reference of a service of yours",
		"Restoring it asks the service's provider for the object "
		"behind the token. The\nURI is shown once, here or in the file "
		"of --to: nobody can show it again.",
		reference_mint },
	{ "ref", "label", "KEY|FILE TEXT", 2, 2, WITH_ALL | WITH_FILE,
		"Give a reference another label", NULL, label },
	{ "ref", "extend", "KEY|FILE TIME", 2, 2, WITH_ALL | WITH_FILE,
		"Set when a reference expires",
		"TIME is a span from now on (2h, 7d), a date (2027-01-31), a "
		"date and a time\n(2027-01-31T18:00), or never. An expired "
		"reference comes back so.",
		extend },
	{ "ref", "attenuate", "FILE", 1, 1,
		TERMS_OPTIONS | WITH_LABEL | WITH_OUTPUT | WITH_FILE,
		"Make a child of a reference, under narrower terms",
		"FILE is a .cap file of one of your references. The child ends "
		"with it at the\nlatest, and can be revoked alone.",
		reference_attenuate },
	{ "ref", "revoke", "KEY|FILE...", 1, MANY, WITH_ALL | WITH_FILE,
		"End references, and all live objects made from them",
		"'ref undo' takes it back within the daemon's revoke-grace.",
		revoke },
	{ "ref", "undo", "KEY|FILE...", 1, MANY, WITH_ALL | WITH_FILE,
		"Take a revocation back", NULL, undo },
	{ "ref", "purge", "KEY|FILE...", 1, MANY, WITH_ALL | WITH_FILE,
		"Forget references that have ended, with their children", NULL,
		purge },
	{ "ref", "share", "FILE", 1, 1,
		TERMS_OPTIONS | WITH_LABEL | WITH_OUTPUT | WITH_FILE |
			OPTION_BIT(OPTION_SAME),
		"Make a URI to give to somebody",
		"FILE is a .cap file. The URI is that of a new child, so that "
		"it can be revoked\nalone; with --same it is the one in FILE, "
		"which need not be of this vat.",
		reference_share },
	{ "ref", "explain", "FILE", 1, 1, WITH_FILE,
		"Restore a URI step by step, and say what fails",
		"FILE is a .cap file, - for standard input. The daemon does "
		"the steps, so it is\nits network that they are seen from.",
		reference_explain },
	{ 0 },
};
