/* SPDX-License-Identifier: Apache-2.0 */
/* name ...: petnames, the user's own names for somebody's references. */
#include "config.h"

#include <string.h>

#include "ctl/cap_file.h"
#include "ctl/command.h"
#include "ctl/owner.h"
#include "ctl/session.h"

/* --- columns ----------------------------------------------------------------
 */

static struct broker_name_info_r
info_of(const void *row)
{
	return *(const struct broker_name_info_r *)row;
}

static void
get_name(const void *row, struct cell *cell)
{
	cell_text_r(cell, broker_name_info_get_name(info_of(row)));
}

static void
get_owner(const void *row, struct cell *cell)
{
	cell_number(cell, CELL_USER, broker_name_info_get_owner(info_of(row)));
}

static void
get_address(const void *row, struct cell *cell)
{
	cell_text_r(cell, broker_name_info_get_address(info_of(row)));
}

static void
get_vat(const void *row, struct cell *cell)
{
	cell_text_r(cell, broker_name_info_get_vat(info_of(row)));
}

static void
get_allowed(const void *row, struct cell *cell)
{
	struct broker_owner_list_r list =
		broker_name_info_get_allowed(info_of(row));
	char text[OWNER_TEXT_SIZE];

	cell->kind = CELL_TEXTS;
	cell->n = 0;
	for (uint32_t i = 0; i < broker_owner_list_len(list); i++) {
		owner_print(broker_owner_list_at(list, i), text);
		cell_add(cell, "%s", text);
	}
}

static void
get_created(const void *row, struct cell *cell)
{
	cell_number(
		cell, CELL_TIME, broker_name_info_get_created_at(info_of(row)));
}

static void
get_changed(const void *row, struct cell *cell)
{
	cell_number(
		cell, CELL_TIME, broker_name_info_get_changed_at(info_of(row)));
}

static const struct column columns[] = {
	{ "name", "NAME", COLUMN_LISTED, get_name },
	{ "owner", "OWNER", COLUMN_OWNER, get_owner },
	{ "address", "ADDRESS", COLUMN_LISTED | COLUMN_SHRINKS, get_address },
	{ "allowed", "ALLOWED", COLUMN_LISTED | COLUMN_SHRINKS, get_allowed },
	{ "changedAt", "CHANGED", COLUMN_LISTED, get_changed },
	{ "createdAt", "CREATED", 0, get_created },
	{ "vat", "VAT", COLUMN_LISTED | COLUMN_SHRINKS, get_vat },
};

#define N_COLUMNS (sizeof(columns) / sizeof(columns[0]))

/* --- list -------------------------------------------------------------------
 */

static struct capnrpc_request *
ask_for_page(struct session *session, struct capnrpc_data_r after)
{
	struct broker_account_names_params_b params;
	struct capnrpc_request *request =
		broker_account_names_request(session->account, &params);

	if (request != NULL)
		broker_page_set_after(
			broker_account_names_params_init_page(params),
			after.bytes, after.n);
	return request;
}

static enum exit_status
add_all(struct session *session, struct table *table)
{
	struct capnrpc_data_r next = { NULL, 0 };
	struct capnrpc_promise *page = NULL, *before;
	enum exit_status status;

	do {
		struct broker_account_names_results_r results;
		struct broker_name_info_list_r names;

		before = page;
		page = NULL;
		status = session_call(
			session, ask_for_page(session, next), &page);
		capnrpc_promise_unref(before);
		if (status != EXIT_DONE)
			return status;
		results = broker_account_names_results(page);
		names = broker_account_names_results_get_names(results);
		for (uint32_t i = 0; i < broker_name_info_list_len(names);
			i++) {
			struct broker_name_info_r info =
				broker_name_info_list_at(names, i);

			table_add(table, &info);
		}
		next = broker_account_names_results_get_next(results);
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
	table = table_new(&session->output, columns, N_COLUMNS);
	if (table == NULL)
		return EXIT_FAILED;
	status = add_all(session, table);
	table_end(table,
		status == EXIT_DONE ? "There are no names. 'capnrpcctl name "
				      "add' makes one."
				    : NULL);
	return status;
}

/* --- changing ---------------------------------------------------------------
 */

/* Says so in one line, unless programs are reading. */
static enum exit_status
tell(const struct session *session, enum exit_status status, const char *name,
	const char *what)
{
	if (status == EXIT_DONE && !session->output.is_json)
		(void)fprintf(session->output.out, "%s %s\n", name, what);
	return status;
}

static struct capnrpc_request *
set_request(struct session *session, const char *name, const char *uri,
	bool replaces)
{
	struct broker_account_set_name_params_b params;
	struct capnrpc_request *request =
		broker_account_set_name_request(session->account, &params);

	if (request == NULL)
		return NULL;
	broker_account_set_name_params_set_name(params, name, strlen(name));
	broker_account_set_name_params_set_uri(params, uri, strlen(uri));
	broker_account_set_name_params_set_replace(params, replaces);
	return request;
}

static enum exit_status
add(struct session *session, const struct arguments *arguments)
{
	const char *name = arguments->operands[0];
	const char *file = arguments->operands[1];
	char uri[CAP_FILE_URI_MAX + 1];
	enum exit_status status;

	if (!cap_file_read(
		    file, arguments_has(arguments, OPTION_ALLOW_READABLE), uri))
		return EXIT_USAGE;
	status = session_open(session, arguments, false);
	if (status == EXIT_DONE)
		status = session_do(session,
			set_request(session, name, uri,
				arguments_has(arguments, OPTION_REPLACE)));
	cap_file_wipe(uri);
	return tell(session, status, name,
		"is known to you; 'capnrpcctl name allow' lets others use it");
}

static struct capnrpc_request *
rename_request(struct session *session, const char *name, const char *to)
{
	struct broker_account_rename_name_params_b params;
	struct capnrpc_request *request =
		broker_account_rename_name_request(session->account, &params);

	if (request == NULL)
		return NULL;
	broker_account_rename_name_params_set_name(params, name, strlen(name));
	broker_account_rename_name_params_set_to(params, to, strlen(to));
	return request;
}

static enum exit_status
rename_one(struct session *session, const struct arguments *arguments)
{
	enum exit_status status = session_open(session, arguments, false);

	if (status != EXIT_DONE)
		return status;
	status = session_do(session,
		rename_request(session, arguments->operands[0],
			arguments->operands[1]));
	return tell(session, status, arguments->operands[1], "is its name now");
}

static struct capnrpc_request *
forget_request(struct session *session, const char *name)
{
	struct broker_account_forget_name_params_b params;
	struct capnrpc_request *request =
		broker_account_forget_name_request(session->account, &params);

	if (request != NULL)
		broker_account_forget_name_params_set_name(
			params, name, strlen(name));
	return request;
}

static enum exit_status
forget(struct session *session, const struct arguments *arguments)
{
	enum exit_status status = session_open(session, arguments, false);
	enum exit_status one;

	if (status != EXIT_DONE)
		return status;
	for (unsigned int i = 0; i < arguments->n_operands; i++) {
		const char *name = arguments->operands[i];

		one = session_do(session, forget_request(session, name));
		one = tell(session, one, name, "is forgotten");
		if (status == EXIT_DONE)
			status = one;
	}
	return status;
}

static struct capnrpc_request *
allow_request(struct session *session, const char *name,
	const struct owner *owner, bool is_allowed)
{
	struct broker_account_allow_name_params_b params;
	struct capnrpc_request *request =
		broker_account_allow_name_request(session->account, &params);

	if (request == NULL)
		return NULL;
	broker_account_allow_name_params_set_name(params, name, strlen(name));
	owner_write(owner, broker_account_allow_name_params_init_owner(params));
	broker_account_allow_name_params_set_allowed(params, is_allowed);
	return request;
}

static enum exit_status
set_allowed(struct session *session, const struct arguments *arguments,
	bool is_allowed)
{
	enum exit_status status, one;
	struct owner owner;

	for (unsigned int i = 1; i < arguments->n_operands; i++)
		if (!owner_parse(arguments->operands[i], &owner))
			return EXIT_USAGE;
	status = session_open(session, arguments, false);
	if (status != EXIT_DONE)
		return status;
	for (unsigned int i = 1; i < arguments->n_operands; i++) {
		if (!owner_parse(arguments->operands[i], &owner))
			continue;
		one = session_do(session,
			allow_request(session, arguments->operands[0], &owner,
				is_allowed));
		one = tell(session, one, arguments->operands[i],
			is_allowed ? "may look it up"
				   : "may not look it up any more");
		if (status == EXIT_DONE)
			status = one;
	}
	return status;
}

static enum exit_status
allow(struct session *session, const struct arguments *arguments)
{
	return set_allowed(session, arguments, true);
}

static enum exit_status
deny(struct session *session, const struct arguments *arguments)
{
	return set_allowed(session, arguments, false);
}

/* --- the table --------------------------------------------------------------
 */

#define MANY (ARGUMENTS_WORDS_MAX - 2)

const struct command name_commands[] = {
	{ "name", "list", NULL, 0, 0, OPTION_BIT(OPTION_ALL),
		"List the names that you gave to references", NULL, list },
	{ "name", "add", "NAME FILE", 2, 2,
		OPTION_BIT(OPTION_REPLACE) | OPTION_BIT(OPTION_ALLOW_READABLE),
		"Keep the URI in a file under a name",
		"FILE is a .cap file, - for standard input. Your programs then "
		"look NAME up and\nnever see the URI; those that hold a "
		"reconnecting reference by that name get\nthe new one with "
		"--replace.",
		add },
	{ "name", "rename", "NAME NEW", 2, 2, 0, "Give it another name", NULL,
		rename_one },
	{ "name", "forget", "NAME...", 1, MANY, 0, "Forget names", NULL,
		forget },
	{ "name", "allow", "NAME OWNER...", 2, MANY, 0,
		"Let other users of this machine look a name up",
		"OWNER is user:NAME, group:NAME or anyone. They ask for "
		"yourname/NAME.",
		allow },
	{ "name", "deny", "NAME OWNER...", 2, MANY, 0,
		"Take that permission back", NULL, deny },
	{ 0 },
};
