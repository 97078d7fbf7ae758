/* SPDX-License-Identifier: Apache-2.0 */
/* service ...: the durable services of the user, and who provides them. */
#include "config.h"

#include <string.h>

#include "ctl/command.h"
#include "ctl/session.h"

/* --- columns ----------------------------------------------------------------
 */

static struct broker_service_info_r
info_of(const void *row)
{
	return *(const struct broker_service_info_r *)row;
}

static void
get_name(const void *row, struct cell *cell)
{
	cell_text_r(cell, broker_service_info_get_name(info_of(row)));
}

static void
get_owner(const void *row, struct cell *cell)
{
	cell_number(
		cell, CELL_USER, broker_service_info_get_owner(info_of(row)));
}

static void
get_state(const void *row, struct cell *cell)
{
	static const char *const names[] = {
		[BROKER_SERVICE_INFO_STATE_DETACHED] = "detached",
		[BROKER_SERVICE_INFO_STATE_ATTACHED] = "attached",
		[BROKER_SERVICE_INFO_STATE_STARTING] = "starting",
		[BROKER_SERVICE_INFO_STATE_BACKED_OFF] = "backed off",
	};
	size_t state = (size_t)broker_service_info_get_state(info_of(row));

	cell_print(cell, "%s",
		state < sizeof(names) / sizeof(names[0]) ? names[state]
							 : "unknown");
}

static void
get_refs(const void *row, struct cell *cell)
{
	cell_number(cell, CELL_NUMBER,
		(int64_t)broker_service_info_get_refs(info_of(row)));
}

static void
get_pid(const void *row, struct cell *cell)
{
	int32_t pid = broker_service_info_get_pid(info_of(row));

	cell_number(cell, pid == 0 ? CELL_NONE : CELL_NUMBER, pid);
}

/* Text that says nothing when it is empty. */
static void
optional(struct cell *cell, struct capnrpc_text_r text)
{
	cell_text_r(cell, text);
	if (text.n == 0)
		cell->kind = CELL_NONE;
}

static void
get_activation(const void *row, struct cell *cell)
{
	optional(cell, broker_service_info_get_activation(info_of(row)));
}

static void
get_waiting(const void *row, struct cell *cell)
{
	cell_number(cell, CELL_NUMBER,
		broker_service_info_get_waiting(info_of(row)));
}

static void
get_failure(const void *row, struct cell *cell)
{
	optional(cell, broker_service_info_get_failure(info_of(row)));
}

static void
get_next_start(const void *row, struct cell *cell)
{
	int64_t when = broker_service_info_get_next_start_at(info_of(row));

	cell_number(cell, when == 0 ? CELL_NONE : CELL_TIME, when);
}

static void
get_created(const void *row, struct cell *cell)
{
	cell_number(cell, CELL_TIME,
		broker_service_info_get_created_at(info_of(row)));
}

static const struct column columns[] = {
	{ "name", "NAME", COLUMN_LISTED | COLUMN_SHRINKS, get_name },
	{ "owner", "OWNER", COLUMN_OWNER, get_owner },
	{ "state", "STATE", COLUMN_LISTED, get_state },
	{ "pid", "PID", COLUMN_LISTED | COLUMN_RIGHT, get_pid },
	{ "refs", "REFS", COLUMN_LISTED | COLUMN_RIGHT, get_refs },
	{ "waiting", "WAITING", COLUMN_LISTED | COLUMN_RIGHT, get_waiting },
	{ "activation", "STARTED BY", COLUMN_LISTED | COLUMN_SHRINKS,
		get_activation },
	{ "nextStartAt", "NEXT START", COLUMN_LISTED, get_next_start },
	{ "failure", "LAST FAILURE", COLUMN_LISTED | COLUMN_SHRINKS,
		get_failure },
	{ "createdAt", "CREATED", 0, get_created },
};

#define N_COLUMNS (sizeof(columns) / sizeof(columns[0]))

/* --- commands ---------------------------------------------------------------
 */

static void
add_all(struct table *table, struct broker_service_info_list_r services)
{
	for (uint32_t i = 0; i < broker_service_info_list_len(services); i++) {
		struct broker_service_info_r info =
			broker_service_info_list_at(services, i);

		table_add(table, &info);
	}
}

static enum exit_status
list(struct session *session, const struct arguments *arguments)
{
	enum exit_status status = session_open(session, arguments, false);
	struct capnrpc_promise *promise;
	struct table *table;

	if (status != EXIT_DONE)
		return status;
	status = session_call(session,
		broker_account_services_request(session->account, NULL),
		&promise);
	if (status != EXIT_DONE)
		return status;
	table = table_new(&session->output, columns, N_COLUMNS);
	if (table == NULL) {
		status = EXIT_FAILED;
	} else {
		add_all(table,
			broker_account_services_results_get_services(
				broker_account_services_results(promise)));
		table_end(table,
			"There are no services. A program makes one by "
			"attaching to it, or 'capnrpcctl ref mint' does.");
	}
	capnrpc_promise_unref(promise);
	return status;
}

/* Which method a command calls. */
typedef struct capnrpc_request *(*request_fn)(
	struct session *session, const char *name);

static enum exit_status
act(struct session *session, const struct arguments *arguments,
	request_fn make_request, const char *what)
{
	const char *name = arguments->operands[0];
	enum exit_status status = session_open(session, arguments, false);

	if (status != EXIT_DONE)
		return status;
	status = session_do(session, make_request(session, name));
	if (status == EXIT_DONE && !session->output.is_json)
		(void)fprintf(session->output.out, "%s %s\n", name, what);
	return status;
}

static struct capnrpc_request *
start_request(struct session *session, const char *name)
{
	struct broker_account_start_service_params_b params;
	struct capnrpc_request *request =
		broker_account_start_service_request(session->account, &params);

	if (request != NULL)
		broker_account_start_service_params_set_name(
			params, name, strlen(name));
	return request;
}

static enum exit_status
start(struct session *session, const struct arguments *arguments)
{
	return act(session, arguments, start_request, "is attached");
}

static struct capnrpc_request *
stop_request(struct session *session, const char *name)
{
	struct broker_account_stop_service_params_b params;
	struct capnrpc_request *request =
		broker_account_stop_service_request(session->account, &params);

	if (request != NULL)
		broker_account_stop_service_params_set_name(
			params, name, strlen(name));
	return request;
}

static enum exit_status
stop(struct session *session, const struct arguments *arguments)
{
	return act(session, arguments, stop_request, "is stopped");
}

static struct capnrpc_request *
forget_request(struct session *session, const char *name)
{
	struct broker_account_forget_service_params_b params;
	struct capnrpc_request *request = broker_account_forget_service_request(
		session->account, &params);

	if (request != NULL)
		broker_account_forget_service_params_set_name(
			params, name, strlen(name));
	return request;
}

static enum exit_status
forget(struct session *session, const struct arguments *arguments)
{
	return act(session, arguments, forget_request, "is forgotten");
}

/* --- the table --------------------------------------------------------------
 */

#define WITH_ALL OPTION_BIT(OPTION_ALL)

const struct command service_commands[] = {
	{ "service", "list", NULL, 0, 0, WITH_ALL,
		"List services, and who provides them", NULL, list },
	{ "service", "start", "SERVICE", 1, 1, WITH_ALL,
		"Start a service's provider, as a restore would",
		"For services with an entry in the daemon's configuration. "
		"Waits until the\nprovider has attached.",
		start },
	{ "service", "stop", "SERVICE", 1, 1, WITH_ALL,
		"End the provider that the daemon started", NULL, stop },
	{ "service", "forget", "SERVICE", 1, 1, WITH_ALL,
		"Free the name of a service without references",
		"The service must have no provider.", forget },
	{ 0 },
};
