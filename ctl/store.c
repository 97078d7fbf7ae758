/* SPDX-License-Identifier: Apache-2.0 */
/*
 * store ...: the whole store, for administrators. Bytes travel both ways by a
 * ByteSink: for a backup it is an object here that the daemon fills, for a
 * restore one of the daemon's that is filled from here.
 */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ctl/command.h"
#include "ctl/private_file.h"
#include "ctl/session.h"

/* A piece that is sent at once; broker.capnp allows 1 MiB. */
#define PIECE_SIZE (256 * 1024)

/* --- check ------------------------------------------------------------------
 */

static void
get_problem(const void *row, struct cell *cell)
{
	cell_text_r(cell, *(const struct capnrpc_text_r *)row);
}

static const struct column problem_columns[] = {
	{ "problem", "PROBLEM", COLUMN_LISTED, get_problem },
};

static enum exit_status
print_problems(struct session *session, struct capnrpc_text_list_r problems)
{
	struct table *table = table_new(&session->output, problem_columns, 1);
	uint32_t n = capnrpc_text_list_len(problems);

	if (table == NULL)
		return EXIT_FAILED;
	for (uint32_t i = 0; i < n; i++) {
		struct capnrpc_text_r text = capnrpc_text_list_at(problems, i);

		table_add(table, &text);
	}
	table_end(table, "The store is sound.");
	if (n == 0)
		return EXIT_DONE;
	complain("the store is damaged: restore a backup (capnrpcctl store "
		 "restore)");
	return EXIT_FAILED;
}

static enum exit_status
check(struct session *session, const struct arguments *arguments)
{
	enum exit_status status = session_open(session, arguments, true);
	struct capnrpc_promise *promise;

	if (status != EXIT_DONE)
		return status;
	status = session_call(session,
		broker_admin_check_store_request(session->account, NULL),
		&promise);
	if (status != EXIT_DONE)
		return status;
	status = print_problems(session,
		broker_admin_check_store_results_get_problems(
			broker_admin_check_store_results(promise)));
	capnrpc_promise_unref(promise);
	return status;
}

/* --- from the daemon --------------------------------------------------------
 */

/* What the daemon writes into. */
struct incoming {
	struct private_file file; /* unless is_output */
	bool is_output; /* standard output */
	bool replaces;
	bool has_failed;
	bool has_ended;
	uint64_t n_bytes;
};

static bool
take_bytes(struct incoming *incoming, struct capnrpc_data_r bytes)
{
	if (incoming->has_failed || incoming->has_ended)
		return false;
	if (incoming->is_output)
		return fwrite(bytes.bytes, 1, bytes.n, stdout) == bytes.n;
	return private_file_write(&incoming->file, bytes.bytes, bytes.n);
}

static void
on_write(void *object, struct broker_byte_sink_write_params_r params,
	struct capnrpc_call *call_taken)
{
	struct incoming *incoming = object;
	struct capnrpc_data_r bytes =
		broker_byte_sink_write_params_get_bytes(params);

	if (!take_bytes(incoming, bytes)) {
		incoming->has_failed = true;
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
			"the copy could not be written: %s", strerror(errno));
		return;
	}
	incoming->n_bytes += bytes.n;
	(void)broker_byte_sink_write_answer(call_taken);
	capnrpc_call_return(call_taken);
}

static void
on_end(void *object, struct broker_byte_sink_end_params_r params,
	struct capnrpc_call *call_taken)
{
	struct incoming *incoming = object;

	(void)params;
	if (incoming->has_failed ||
		(!incoming->is_output &&
			!private_file_commit(
				&incoming->file, incoming->replaces))) {
		incoming->has_failed = true;
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
			"the copy could not be written");
		return;
	}
	incoming->has_ended = true;
	(void)broker_byte_sink_end_answer(call_taken);
	capnrpc_call_return(call_taken);
}

static void
sink_call(void *object, struct capnrpc_call *call_taken)
{
	static const struct broker_byte_sink_server methods = {
		.write = on_write,
		.end = on_end,
	};

	broker_byte_sink_dispatch(&methods, object, call_taken);
}

static const struct capnrpc_object_ops sink_ops = { .call = sink_call };

static struct capnrpc_request *
backup_request(struct session *session, struct capnrpc_cap *sink)
{
	struct broker_admin_backup_store_params_b params;
	struct capnrpc_request *request =
		broker_admin_backup_store_request(session->account, &params);

	if (request != NULL)
		broker_admin_backup_store_params_set_sink(params, sink);
	return request;
}

static struct capnrpc_request *
export_request(struct session *session, struct capnrpc_cap *sink)
{
	struct broker_admin_export_refs_params_b params;
	struct capnrpc_request *request =
		broker_admin_export_refs_request(session->account, &params);

	if (request != NULL)
		broker_admin_export_refs_params_set_sink(params, sink);
	return request;
}

/* Where the bytes go; "-" is the output. false: a complaint was printed. */
static bool
begin(struct incoming *incoming, const struct arguments *arguments)
{
	const char *path = arguments->operands[0];

	incoming->file.fd = -1;
	incoming->is_output = strcmp(path, "-") == 0;
	incoming->replaces = arguments_has(arguments, OPTION_FORCE);
	if (incoming->is_output && isatty(STDOUT_FILENO)) {
		complain("this is not for a terminal: name a file");
		return false;
	}
	return incoming->is_output ||
		private_file_begin(&incoming->file, path, incoming->replaces);
}

static enum exit_status
receive(struct session *session, struct incoming *incoming,
	struct capnrpc_request *(*make_request)(
		struct session *session, struct capnrpc_cap *sink))
{
	struct capnrpc_cap *sink = capnrpc_cap_new_object(
		capnrpc_client_vat(session->client), &sink_ops, incoming);
	enum exit_status status;

	if (sink == NULL) {
		complain("out of memory");
		return EXIT_FAILED;
	}
	status = session_do(session, make_request(session, sink));
	capnrpc_cap_unref(sink);
	if (status == EXIT_DONE && !incoming->has_ended) {
		complain("the daemon left the copy unfinished");
		status = EXIT_FAILED;
	}
	return status;
}

static enum exit_status
copy_out(struct session *session, const struct arguments *arguments,
	struct capnrpc_request *(*make_request)(
		struct session *session, struct capnrpc_cap *sink))
{
	/* A late piece may find it when this function has returned. */
	static struct incoming incoming;
	enum exit_status status;

	if (!begin(&incoming, arguments))
		return EXIT_USAGE;
	status = session_open(session, arguments, true);
	if (status == EXIT_DONE)
		status = receive(session, &incoming, make_request);
	private_file_drop(&incoming.file);
	incoming.has_failed = true;
	if (status == EXIT_DONE && !incoming.is_output &&
		!session->output.is_json)
		(void)fprintf(session->output.out, "%llu bytes are in %s\n",
			(unsigned long long)incoming.n_bytes,
			arguments->operands[0]);
	return status;
}

static enum exit_status
backup(struct session *session, const struct arguments *arguments)
{
	return copy_out(session, arguments, backup_request);
}

static enum exit_status
export_all(struct session *session, const struct arguments *arguments)
{
	return copy_out(session, arguments, export_request);
}

/* --- to the daemon ----------------------------------------------------------
 */

static struct capnrpc_request *
write_request(struct capnrpc_cap *sink, const uint8_t *bytes, size_t n)
{
	struct broker_byte_sink_write_params_b params;
	struct capnrpc_request *request =
		broker_byte_sink_write_request(sink, &params);

	if (request != NULL)
		broker_byte_sink_write_params_set_bytes(params, bytes, n);
	return request;
}

/* The rest of a file, piece by piece. */
static enum exit_status
send_pieces(struct session *session, struct capnrpc_cap *sink, int fd,
	const char *path)
{
	uint8_t *piece = malloc(PIECE_SIZE);
	enum exit_status status = EXIT_DONE;
	ssize_t n = 0;

	if (piece == NULL) {
		complain("out of memory");
		return EXIT_FAILED;
	}
	while (status == EXIT_DONE) {
		do
			n = read(fd, piece, PIECE_SIZE);
		while (n < 0 && errno == EINTR);
		if (n <= 0)
			break;
		status = session_do(
			session, write_request(sink, piece, (size_t)n));
	}
	if (status == EXIT_DONE && n < 0) {
		complain("%s: %s", path, strerror(errno));
		status = EXIT_USAGE;
	}
	free(piece);
	return status;
}

/* Sends all of it, and says what the daemon made of it. */
static enum exit_status
fill(struct session *session, struct capnrpc_cap *sink, int fd,
	const char *path)
{
	enum exit_status status = send_pieces(session, sink, fd, path);
	struct capnrpc_promise *promise;
	struct capnrpc_text_r summary;

	if (status != EXIT_DONE)
		return status;
	status = session_call(
		session, broker_byte_sink_end_request(sink, NULL), &promise);
	if (status != EXIT_DONE)
		return status;
	summary = broker_byte_sink_end_results_get_summary(
		broker_byte_sink_end_results(promise));
	if (!session->output.is_json)
		(void)fprintf(session->output.out, "%s\n", summary.bytes);
	capnrpc_promise_unref(promise);
	return EXIT_DONE;
}

static struct capnrpc_cap *
restore_sink(struct capnrpc_promise *promise)
{
	return broker_admin_restore_store_pipeline_sink(promise);
}

static struct capnrpc_cap *
import_sink(struct capnrpc_promise *promise)
{
	return broker_admin_import_refs_pipeline_sink(promise);
}

static enum exit_status
copy_in(struct session *session, const struct arguments *arguments,
	bool is_restore)
{
	const char *path = arguments->operands[0];
	bool is_input = strcmp(path, "-") == 0;
	int fd = is_input ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
	struct capnrpc_promise *promise;
	struct capnrpc_cap *sink;
	enum exit_status status;

	if (fd < 0) {
		complain("%s: %s", path, strerror(errno));
		return EXIT_USAGE;
	}
	status = session_open(session, arguments, true);
	if (status == EXIT_DONE)
		status = session_call(session,
			is_restore ? broker_admin_restore_store_request(
					     session->account, NULL)
				   : broker_admin_import_refs_request(
					     session->account, NULL),
			&promise);
	if (status == EXIT_DONE) {
		sink = is_restore ? restore_sink(promise)
				  : import_sink(promise);
		capnrpc_promise_unref(promise);
		status = fill(session, sink, fd, path);
		capnrpc_cap_unref(sink);
	}
	if (!is_input)
		(void)close(fd);
	return status;
}

static enum exit_status
restore(struct session *session, const struct arguments *arguments)
{
	if (!arguments_has(arguments, OPTION_YES)) {
		complain("this puts the copy in the place of all references, "
			 "services and names that the daemon has now: 'store "
			 "backup' keeps them; say --yes to do it");
		return EXIT_USAGE;
	}
	return copy_in(session, arguments, true);
}

static enum exit_status
import_all(struct session *session, const struct arguments *arguments)
{
	return copy_in(session, arguments, false);
}

/* --- the table --------------------------------------------------------------
 */

const struct command store_commands[] = {
	{ "store", "check", NULL, 0, 0, 0, "Read the whole store for damage",
		NULL, check },
	{ "store", "backup", "FILE", 1, 1, OPTION_BIT(OPTION_FORCE),
		"Copy the store while the daemon works",
		"FILE is - for the standard output. Keep a copy of the key "
		"file too: without it\nno URI of this vat works again.",
		backup },
	{ "store", "restore", "FILE", 1, 1, OPTION_BIT(OPTION_YES),
		"Put a copy in the store's place",
		"FILE is - for the standard input. Live objects of references "
		"that the copy does\nnot know break.",
		restore },
	{ "store", "export", "FILE", 1, 1, OPTION_BIT(OPTION_FORCE),
		"Write references, services and names as lines of JSON",
		"FILE is - for the standard output. No line holds a secret.",
		export_all },
	{ "store", "import", "FILE", 1, 1, 0, "Add what an export holds",
		"FILE is - for the standard input. What is there already stays "
		"as it is.",
		import_all },
	{ 0 },
};
