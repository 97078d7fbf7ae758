/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Sends a file in pieces, no faster than the other side stores it:
 *
 *     send SOCKET FILE [WINDOW]
 *
 * A stream says when WINDOW bytes are under way, and then the program waits. So
 * it needs memory for the window, whatever the file is, and no piece waits for
 * the answer to the one before. See receive.c for the other side; with
 * capnrpc_client_restore() in place of the bootstrap, capnrpcd may be between.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>

#include <capnrpc/client.h>
#include <capnrpc/stream.h>

#include "upload.capnp.h"

/* A window holds several pieces, so that there is always one to be stored. */
#define PIECE_BYTES ((size_t)16 * 1024)
#define WINDOW_BYTES ((size_t)256 * 1024)

struct sending {
	FILE *file;
	struct capnrpc_client *client;
	struct capnrpc_cap *upload;
	struct capnrpc_stream *stream;
	uint64_t n_bytes; /* of the file */
	uint64_t n_sent;
	uint64_t n_stored; /* as the other side says */
	uint64_t n_most; /* that were under way */
};

static void
die(const char *what, const char *why)
{
	fprintf(stderr, "send: %s: %s\n", what, why);
	exit(1);
}

/* Runs the client until a promise is done; it is consumed. */
static void
await(struct capnrpc_client *client, struct capnrpc_promise *promise_taken)
{
	int status = CAPNRPC_ENOMEM;

	if (promise_taken != NULL)
		status = capnrpc_client_wait(client, promise_taken, -1);
	if (status == CAPNRPC_EEXCEPTION)
		die("the other side",
			capnrpc_promise_exception(promise_taken)->reason);
	if (status < 0)
		die("waiting", capnrpc_strerror(status));
	capnrpc_promise_unref(promise_taken);
}

/* --- progress ----------------------------------------------------------- */

static void
on_stored(void *object, struct upload_watcher_stored_params_r params,
	struct capnrpc_call *call_taken)
{
	struct sending *s = object;
	uint64_t before = s->n_stored;

	s->n_stored = upload_watcher_stored_params_get_n_bytes(params);
	if (s->n_stored * 10 / s->n_bytes != before * 10 / s->n_bytes)
		printf("%3" PRIu64 " %%: %" PRIu64 " bytes stored, %" PRIu64
		       " under way\n",
			s->n_stored * 100 / s->n_bytes, s->n_stored,
			s->n_sent - s->n_stored);
	capnrpc_call_return(call_taken);
}

static const struct upload_watcher_server watcher_methods = {
	.stored = on_stored,
};

static const struct capnrpc_object_ops watcher_ops = {
	.interfaces = CAPNRPC_INTERFACES(
		CAPNRPC_SERVES(upload_watcher, &watcher_methods)),
};

/* --- the file ----------------------------------------------------------- */

static void
send_piece(struct sending *s, const uint8_t *bytes, size_t n)
{
	struct upload_write_params_b params;
	struct capnrpc_request *request =
		upload_write_request(s->upload, &params);
	int status = CAPNRPC_ENOMEM;

	if (request != NULL) {
		upload_write_params_set_bytes(params, bytes, n);
		status = capnrpc_stream_send(s->stream, request);
	}
	s->n_sent += n;
	if (s->n_sent - s->n_stored > s->n_most)
		s->n_most = s->n_sent - s->n_stored;
	if (status == CAPNRPC_EAGAIN || status == CAPNRPC_EEXCEPTION)
		await(s->client, capnrpc_stream_ready(s->stream));
	else if (status < 0)
		die("sending", capnrpc_strerror(status));
}

static void
send_all(struct sending *s)
{
	uint8_t bytes[PIECE_BYTES];
	size_t n;

	while ((n = fread(bytes, 1, sizeof(bytes), s->file)) > 0)
		send_piece(s, bytes, n);
	if (ferror(s->file))
		die("reading", "the file cannot be read");
	await(s->client, capnrpc_stream_finish(s->stream));
}

/* Asks how much has come; nobody need say that it is over. */
static void
check_done(const struct sending *s)
{
	struct upload_done_promise done =
		upload_done_send(upload_done_request(s->upload, NULL));
	uint64_t n;

	await(s->client, capnrpc_promise_ref(done.p));
	n = upload_done_results_get_n_bytes(upload_done_promised(done));
	if (n != s->n_sent)
		die("the other side", "it has another number of bytes");
	capnrpc_promise_unref(done.p);
}

/* Begins the upload; pieces may follow at once, before it is answered. */
static struct upload_depot_put_promise
put(struct sending *s, struct capnrpc_cap *depot)
{
	struct upload_depot_put_promise upload;
	struct upload_depot_put_params_b params;
	struct capnrpc_request *request =
		upload_depot_put_request(depot, &params);
	struct capnrpc_cap *watcher = capnrpc_cap_new_object(
		capnrpc_client_vat(s->client), &watcher_ops, s);

	if (request != NULL && watcher != NULL)
		upload_depot_put_params_set_watcher(params, watcher);
	upload = upload_depot_put_send(request);
	capnrpc_cap_unref(watcher);
	if (upload.p == NULL || watcher == NULL)
		die("sending", "out of memory");
	s->upload = upload_depot_put_promised_upload(upload);
	return upload;
}

static uint64_t
size_of(FILE *file)
{
	long n = -1;

	if (file != NULL && fseek(file, 0, SEEK_END) == 0)
		n = ftell(file);
	if (n <= 0 || fseek(file, 0, SEEK_SET) != 0)
		die("reading", "no file that holds something");
	return (uint64_t)n;
}

int
main(int argc, char **argv)
{
	struct sending s = { 0 };
	struct capnrpc_cap *depot;
	struct upload_depot_put_promise upload;
	size_t window = WINDOW_BYTES;
	struct rusage usage;

	if (argc < 3 || argc > 4) {
		fprintf(stderr, "usage: send SOCKET FILE [WINDOW]\n");
		return 2;
	}
	if (argc == 4)
		window = strtoul(argv[3], NULL, 10);
	s.file = fopen(argv[2], "rb");
	s.n_bytes = size_of(s.file);
	if (capnrpc_client_connect(argv[1], &s.client) < 0)
		die(argv[1], "nobody is there");
	s.stream = capnrpc_stream_new(capnrpc_client_vat(s.client), window);
	if (s.stream == NULL)
		die("sending", "out of memory");
	depot = capnrpc_client_bootstrap(s.client);
	upload = put(&s, depot);
	send_all(&s);
	check_done(&s);
	getrusage(RUSAGE_SELF, &usage);
	printf("%" PRIu64 " bytes stored, at most %" PRIu64
	       " under way, in %ld "
	       "KiB of memory\n",
		s.n_stored, s.n_most, usage.ru_maxrss);
	capnrpc_promise_unref(upload.p);
	capnrpc_cap_unref(depot);
	capnrpc_client_free(s.client);
	fclose(s.file);
	return 0;
}
