/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Receives a file from one send.c, and exits:
 *
 *     receive SOCKET FILE [BYTES_PER_SECOND]
 *
 * With the last argument it is as slow as a disk that stores no more than that.
 * Nothing here limits what the sender sends: a piece is answered when it is
 * stored, which is all that the sender's stream has to know. The object gets
 * one piece at a time, and what is behind the pieces when all are answered.
 *
 * It is slow by waiting inside a call, since there is nothing else to do in the
 * meantime; a program that has other work keeps the call and answers it later.
 */
#define _POSIX_C_SOURCE 200809L

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#include <capnrpc/client.h>

#include "upload.capnp.h"

struct depot {
	struct capnrpc_vat *vat;
	FILE *file;
	uint64_t rate; /* bytes a second; 0: as many as there are */
	uint64_t n_stored;
	struct capnrpc_cap *watcher; /* of the upload; NULL: none yet */
};

static void
die(const char *what)
{
	perror(what);
	exit(1);
}

static void
be_slow(const struct depot *depot, size_t n)
{
	uint64_t ns;
	struct timespec time;

	if (depot->rate == 0)
		return;
	ns = n * UINT64_C(1000000000) / depot->rate;
	time.tv_sec = (time_t)(ns / 1000000000);
	time.tv_nsec = (long)(ns % 1000000000);
	nanosleep(&time, NULL);
}

/* --- the upload --------------------------------------------------------- */

static void
forget(void *userdata, struct capnrpc_promise *promise)
{
	(void)userdata;
	capnrpc_promise_unref(promise);
}

/* Dropping the promise at once would cancel the call. */
static void
tell_watcher(const struct depot *depot)
{
	struct upload_watcher_stored_params_b params;
	struct capnrpc_request *request =
		upload_watcher_stored_request(depot->watcher, &params);
	struct upload_watcher_stored_promise told;

	if (request != NULL)
		upload_watcher_stored_params_set_n_bytes(
			params, depot->n_stored);
	told = upload_watcher_stored_send(request);
	if (told.p != NULL)
		capnrpc_promise_on_done(told.p, forget, NULL);
}

static void
upload_write(void *object, struct upload_write_params_r params,
	struct capnrpc_call *call_taken)
{
	struct depot *depot = object;
	struct capnrpc_data_r piece = upload_write_params_get_bytes(params);

	be_slow(depot, piece.n);
	if (fwrite(piece.bytes, 1, piece.n, depot->file) < piece.n) {
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED, "no room left");
		return;
	}
	depot->n_stored += piece.n;
	tell_watcher(depot);
	capnrpc_call_return(call_taken);
}

static void
upload_done(void *object, struct upload_done_params_r params,
	struct capnrpc_call *call_taken)
{
	struct depot *depot = object;

	(void)params;
	if (fflush(depot->file) != 0) {
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED, "no room left");
		return;
	}
	upload_done_results_set_n_bytes(
		upload_done_answer(call_taken), depot->n_stored);
	capnrpc_call_return(call_taken);
}

static const struct upload_server upload_methods = {
	.write = upload_write,
	.done = upload_done,
};

static const struct capnrpc_object_ops upload_ops = {
	.interfaces =
		CAPNRPC_INTERFACES(CAPNRPC_SERVES(upload, &upload_methods)),
};

/* --- the depot ---------------------------------------------------------- */

static void
depot_put(void *object, struct upload_depot_put_params_r params,
	struct capnrpc_call *call_taken)
{
	struct depot *depot = object;
	struct capnrpc_cap *upload;

	if (depot->watcher != NULL) {
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
			"there is room for one file");
		return;
	}
	upload = capnrpc_cap_new_object(depot->vat, &upload_ops, depot);
	if (upload == NULL) {
		capnrpc_call_fail(
			call_taken, CAPNRPC_OVERLOADED, "out of memory");
		return;
	}
	depot->watcher =
		capnrpc_cap_ref(upload_depot_put_params_get_watcher(params));
	upload_depot_put_results_set_upload(
		upload_depot_put_answer(call_taken), upload);
	capnrpc_cap_unref(upload);
	capnrpc_call_return(call_taken);
}

static const struct upload_depot_server depot_methods = {
	.put = depot_put,
};

static const struct capnrpc_object_ops depot_ops = {
	.interfaces = CAPNRPC_INTERFACES(
		CAPNRPC_SERVES(upload_depot, &depot_methods)),
};

/* --- the program -------------------------------------------------------- */

/* The first connection to a new socket at path. */
static int
accept_one(const char *path)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	int fd = socket(AF_UNIX, SOCK_STREAM, 0), accepted;

	if (strlen(path) >= sizeof(address.sun_path)) {
		fprintf(stderr, "receive: the path is too long\n");
		exit(1);
	}
	strcpy(address.sun_path, path);
	if (fd < 0 ||
		bind(fd, (const struct sockaddr *)&address, sizeof(address)) <
			0 ||
		listen(fd, 1) < 0)
		die(path);
	accepted = accept(fd, NULL, NULL);
	if (accepted < 0)
		die(path);
	close(fd);
	unlink(path);
	return accepted;
}

int
main(int argc, char **argv)
{
	struct capnrpc_client *client;
	struct depot depot = { 0 };
	struct capnrpc_cap *cap;
	struct rusage usage;

	if (argc < 3 || argc > 4) {
		fprintf(stderr,
			"usage: receive SOCKET FILE [BYTES_PER_SECOND]\n");
		return 2;
	}
	if (argc == 4)
		depot.rate = strtoull(argv[3], NULL, 10);
	depot.file = fopen(argv[2], "wb");
	if (depot.file == NULL)
		die(argv[2]);
	if (capnrpc_client_new_fd(accept_one(argv[1]), &client) < 0)
		die("receive");
	depot.vat = capnrpc_client_vat(client);
	cap = capnrpc_cap_new_object(depot.vat, &depot_ops, &depot);
	capnrpc_client_serve(client, cap);
	if (cap == NULL || capnrpc_client_run(client) < 0)
		die("receive");
	getrusage(RUSAGE_SELF, &usage);
	printf("%" PRIu64 " bytes received in %ld KiB of memory\n",
		depot.n_stored, usage.ru_maxrss);
	capnrpc_cap_unref(depot.watcher);
	capnrpc_cap_unref(cap);
	capnrpc_client_free(client);
	return fclose(depot.file) != 0;
}
