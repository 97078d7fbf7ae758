/* SPDX-License-Identifier: Apache-2.0 */
/* status and audit: how the daemon is, and what was done. */
#include "config.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "ctl/command.h"
#include "ctl/session.h"

/* How many events audit shows when nobody says. */
#define AUDIT_LAST 50

/* --- status -----------------------------------------------------------------
 */

/* Features are for everybody, the rest for administrators. */
struct state {
	struct broker_features_results_r features;
	struct broker_status_r status;
	bool has_status;
};

static const struct state *
state_of(const void *row)
{
	return row;
}

static void
get_version(const void *row, struct cell *cell)
{
	cell_text_r(cell,
		broker_features_results_get_version(state_of(row)->features));
}

static void
get_vat(const void *row, struct cell *cell)
{
	cell_text_r(cell,
		broker_features_results_get_vat_id(state_of(row)->features));
}

static void
get_address(const void *row, struct cell *cell)
{
	struct capnrpc_text_r address =
		broker_features_results_get_address(state_of(row)->features);

	if (address.n == 0)
		cell->kind = CELL_NONE;
	else
		cell_text_r(cell, address);
}

/* A number of the status, or nothing for those who may not know. */
static void
number(const void *row, struct cell *cell, enum cell_kind kind, uint64_t value)
{
	cell_number(cell, state_of(row)->has_status ? kind : CELL_NONE,
		(int64_t)value);
}

static void
get_pid(const void *row, struct cell *cell)
{
	number(row, cell, CELL_NUMBER,
		(uint64_t)broker_status_get_pid(state_of(row)->status));
}

static void
get_started(const void *row, struct cell *cell)
{
	number(row, cell, CELL_TIME,
		(uint64_t)broker_status_get_started_at(state_of(row)->status));
}

static void
get_programs(const void *row, struct cell *cell)
{
	number(row, cell, CELL_NUMBER,
		broker_status_get_programs(state_of(row)->status));
}

static void
get_links(const void *row, struct cell *cell)
{
	number(row, cell, CELL_NUMBER,
		broker_status_get_links(state_of(row)->status));
}

static void
get_waiting(const void *row, struct cell *cell)
{
	number(row, cell, CELL_NUMBER,
		broker_status_get_restores_waiting(state_of(row)->status));
}

static void
get_live(const void *row, struct cell *cell)
{
	number(row, cell, CELL_NUMBER,
		broker_status_get_live_refs(state_of(row)->status));
}

static void
get_refs(const void *row, struct cell *cell)
{
	number(row, cell, CELL_NUMBER,
		broker_status_get_refs(state_of(row)->status));
}

static void
get_services(const void *row, struct cell *cell)
{
	number(row, cell, CELL_NUMBER,
		broker_status_get_services(state_of(row)->status));
}

static void
get_names(const void *row, struct cell *cell)
{
	number(row, cell, CELL_NUMBER,
		broker_status_get_names(state_of(row)->status));
}

static void
get_store_path(const void *row, struct cell *cell)
{
	cell->kind = CELL_NONE;
	if (state_of(row)->has_status)
		cell_text_r(cell,
			broker_status_get_store_path(state_of(row)->status));
}

static void
get_store_bytes(const void *row, struct cell *cell)
{
	number(row, cell, CELL_NUMBER,
		broker_status_get_store_bytes(state_of(row)->status));
}

static void
get_store_version(const void *row, struct cell *cell)
{
	number(row, cell, CELL_NUMBER,
		broker_status_get_store_version(state_of(row)->status));
}

static const struct column status_columns[] = {
	{ "version", "VERSION", 0, get_version },
	{ "vatId", "VAT", 0, get_vat },
	{ "address", "ADDRESS", 0, get_address },
	{ "pid", "PID", 0, get_pid },
	{ "startedAt", "STARTED", 0, get_started },
	{ "programs", "PROGRAMS", 0, get_programs },
	{ "links", "LINKS TO VATS", 0, get_links },
	{ "restoresWaiting", "RESTORES WAITING", 0, get_waiting },
	{ "liveRefs", "LIVE REFERENCES", 0, get_live },
	{ "refs", "REFERENCES", 0, get_refs },
	{ "services", "SERVICES", 0, get_services },
	{ "names", "NAMES", 0, get_names },
	{ "storePath", "STORE", 0, get_store_path },
	{ "storeBytes", "STORE BYTES", 0, get_store_bytes },
	{ "storeVersion", "STORE VERSION", 0, get_store_version },
};

#define N_STATUS_COLUMNS (sizeof(status_columns) / sizeof(status_columns[0]))

/*
 * Asks for the administrator's part; who is none is not told so, unless the
 * part was asked for with --all. NULL: there is none.
 */
static enum exit_status
ask_admin(struct session *session, const struct arguments *arguments,
	struct capnrpc_promise **ret_promise)
{
	struct capnrpc_request *request =
		broker_admin_status_request(session->account, NULL);
	struct capnrpc_promise *promise;

	*ret_promise = NULL;
	if (arguments_has(arguments, OPTION_ALL))
		return session_call(session, request, ret_promise);
	promise = request == NULL ? NULL : capnrpc_request_send(request);
	if (promise == NULL) {
		complain("out of memory");
		return EXIT_FAILED;
	}
	if (capnrpc_client_wait(session->client, promise, -1) == 0)
		*ret_promise = promise;
	else
		capnrpc_promise_unref(promise);
	return EXIT_DONE;
}

static enum exit_status
show_status(struct session *session, const struct arguments *arguments)
{
	enum exit_status status = session_open(session, arguments, true);
	struct capnrpc_promise *features, *admin;
	struct state state;

	memset(&state, 0, sizeof(state));
	if (status != EXIT_DONE)
		return status;
	status = session_call(session,
		broker_features_request(session->broker, NULL), &features);
	if (status != EXIT_DONE)
		return status;
	state.features = broker_features_results(features);
	status = ask_admin(session, arguments, &admin);
	if (admin != NULL) {
		state.has_status = true;
		state.status = broker_admin_status_results_get_status(
			broker_admin_status_results(admin));
	}
	if (status == EXIT_DONE)
		record_print(&session->output, status_columns, N_STATUS_COLUMNS,
			&state);
	capnrpc_promise_unref(admin);
	capnrpc_promise_unref(features);
	return status;
}

/* --- audit ------------------------------------------------------------------
 */

static struct broker_audit_event_r
event_of(const void *row)
{
	return *(const struct broker_audit_event_r *)row;
}

static void
get_at(const void *row, struct cell *cell)
{
	cell_number(cell, CELL_TIME, broker_audit_event_get_at(event_of(row)));
}

static void
get_who(const void *row, struct cell *cell)
{
	cell_text_r(cell, broker_audit_event_get_who(event_of(row)));
}

static void
get_what(const void *row, struct cell *cell)
{
	cell_text_r(cell, broker_audit_event_get_what(event_of(row)));
}

static void
get_event_service(const void *row, struct cell *cell)
{
	cell_text_r(cell, broker_audit_event_get_service(event_of(row)));
}

static void
get_event_label(const void *row, struct cell *cell)
{
	cell_text_r(cell, broker_audit_event_get_label(event_of(row)));
}

static void
get_event_key(const void *row, struct cell *cell)
{
	cell_text_r(cell, broker_audit_event_get_key(event_of(row)));
}

static const struct column audit_columns[] = {
	{ "at", "WHEN", COLUMN_LISTED, get_at },
	{ "who", "WHO", COLUMN_LISTED | COLUMN_SHRINKS, get_who },
	{ "what", "WHAT", COLUMN_LISTED, get_what },
	{ "key", "KEY", COLUMN_LISTED, get_event_key },
	{ "service", "SERVICE", COLUMN_LISTED | COLUMN_SHRINKS,
		get_event_service },
	{ "label", "LABEL", COLUMN_LISTED | COLUMN_SHRINKS, get_event_label },
};

#define N_AUDIT_COLUMNS (sizeof(audit_columns) / sizeof(audit_columns[0]))

static struct capnrpc_request *
ask_for_page(
	struct session *session, struct capnrpc_data_r after, uint32_t most)
{
	struct broker_account_audit_params_b params;
	struct broker_page_b page;
	struct capnrpc_request *request =
		broker_account_audit_request(session->account, &params);

	if (request == NULL)
		return NULL;
	page = broker_account_audit_params_init_page(params);
	broker_page_set_after(page, after.bytes, after.n);
	broker_page_set_most(page, most);
	return request;
}

/* Adds at most most events, and takes them off. */
static void
add_page(struct table *table, struct broker_audit_event_list_r events,
	uint64_t *most)
{
	for (uint32_t i = 0;
		i < broker_audit_event_list_len(events) && *most > 0;
		i++, --*most) {
		struct broker_audit_event_r event =
			broker_audit_event_list_at(events, i);

		table_add(table, &event);
	}
}

static enum exit_status
add_events(struct session *session, struct table *table, uint64_t most)
{
	struct capnrpc_data_r next = { NULL, 0 };
	struct capnrpc_promise *page = NULL, *before;
	enum exit_status status;

	do {
		struct broker_account_audit_results_r results;

		before = page;
		page = NULL;
		status = session_call(session,
			ask_for_page(session, next,
				most < TABLE_PAGE_ROWS ? (uint32_t)most : 0),
			&page);
		capnrpc_promise_unref(before);
		if (status != EXIT_DONE)
			return status;
		results = broker_account_audit_results(page);
		add_page(table,
			broker_account_audit_results_get_events(results),
			&most);
		next = broker_account_audit_results_get_next(results);
	} while (next.n > 0 && most > 0);
	capnrpc_promise_unref(page);
	return EXIT_DONE;
}

/* --last; all is more than any store keeps. */
static bool
read_last(const struct arguments *arguments, uint64_t *ret_most)
{
	const char *text = arguments->values[OPTION_LAST];
	char *end;

	*ret_most = AUDIT_LAST;
	if (text == NULL)
		return true;
	errno = 0;
	*ret_most = strtoull(text, &end, 10);
	if (*text < '0' || *text > '9' || *end != '\0' || errno != 0) {
		complain("--last %s: a whole number is meant, 0 for all", text);
		return false;
	}
	if (*ret_most == 0)
		*ret_most = UINT64_MAX;
	return true;
}

static enum exit_status
audit(struct session *session, const struct arguments *arguments)
{
	enum exit_status status;
	struct table *table;
	uint64_t most;

	if (!read_last(arguments, &most))
		return EXIT_USAGE;
	status = session_open(session, arguments, false);
	if (status != EXIT_DONE)
		return status;
	table = table_new(&session->output, audit_columns, N_AUDIT_COLUMNS);
	if (table == NULL)
		return EXIT_FAILED;
	status = add_events(session, table, most);
	table_end(table, status == EXIT_DONE ? "Nothing happened yet." : NULL);
	return status;
}

/* --- the table --------------------------------------------------------------
 */

const struct command daemon_commands[] = {
	{ "audit", NULL, NULL, 0, 0,
		OPTION_BIT(OPTION_ALL) | OPTION_BIT(OPTION_LAST),
		"Show who did what with your references, the latest first",
		NULL, audit },
	{ "status", NULL, NULL, 0, 0, OPTION_BIT(OPTION_ALL),
		"Show which daemon this is, and how it does",
		"Administrators are shown numbers too; --all insists on them.",
		show_status },
	{ 0 },
};
