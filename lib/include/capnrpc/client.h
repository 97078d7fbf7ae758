/* SPDX-License-Identifier: Apache-2.0 */
/*
 * libcapnrpc-client: a program's connection to capnrpcd, or to any vat that
 * speaks two-party Cap'n Proto RPC over a stream.
 *
 * Three ways to drive it:
 *
 *   blocking        capnrpc_client_wait(client, promise, timeout)
 *   a loop          capnrpc_client_fd, _events, _deadline, _process
 *   bytes           capnrpc/vat.h, without a client
 *
 * A client holds its own vat, is used by one thread, and keeps no global
 * state. Callbacks run only inside capnrpc_client_wait() and
 * capnrpc_client_process().
 */
#ifndef CAPNRPC_CLIENT_H
#define CAPNRPC_CLIENT_H

#include <stdbool.h>
#include <stdint.h>

#include <capnrpc/attr.h>
#include <capnrpc/cap.h>
#include <capnrpc/vat.h>

#ifdef __cplusplus
extern "C" {
#endif

struct capnrpc_client;

/* What a file descriptor is to be watched for. */
enum {
	CAPNRPC_WANT_READ = 1,
	CAPNRPC_WANT_WRITE = 2,
};

/*
 * Connects to a Unix socket. path NULL means $CAPNRPCD_SOCKET, else
 * $XDG_RUNTIME_DIR/capnrpcd/socket when that exists, else
 * /run/capnrpcd/socket.
 * Errors: CAPNRPC_ESYSTEM (errno from socket or connect), CAPNRPC_EINVAL (path
 * too long for a socket address), CAPNRPC_ENOMEM. On error
 * capnrpc_client_socket_path() says which path was meant.
 */
CAPNRPC_API CAPNRPC_CHECK int capnrpc_client_connect(const char *path,
	struct capnrpc_client **ret_client) CAPNRPC_NONNULL(2);

/*
 * Takes a connected stream socket, for example one end of a socketpair; the
 * client closes it at its end. Errors: CAPNRPC_ESYSTEM, CAPNRPC_ENOMEM; the
 * descriptor is then still the caller's.
 */
CAPNRPC_API CAPNRPC_CHECK int capnrpc_client_new_fd(
	int fd, struct capnrpc_client **ret_client) CAPNRPC_NONNULL(2);

/* The path that capnrpc_client_connect(path) uses. ret_path of n bytes. */
CAPNRPC_API CAPNRPC_CHECK int capnrpc_client_socket_path(
	const char *path, char *ret_path, size_t n) CAPNRPC_NONNULL(2);

/* Closes the connection; everything on it breaks. Takes NULL; returns NULL. */
CAPNRPC_API struct capnrpc_client *capnrpc_client_free(
	struct capnrpc_client *client);

/* The client's vat, to make objects and promises in. Borrowed. */
CAPNRPC_API struct capnrpc_vat *capnrpc_client_vat(
	struct capnrpc_client *client) CAPNRPC_NONNULL(1);

/* What the other side gets from a Bootstrap. cap is borrowed, may be NULL. */
CAPNRPC_API void capnrpc_client_serve(struct capnrpc_client *client,
	struct capnrpc_cap *cap) CAPNRPC_NONNULL(1);

/*
 * The other side's bootstrap capability: for capnrpcd, the Broker
 * (capnrpc/broker.capnp.h). Usable at once; owned by the caller.
 */
CAPNRPC_API struct capnrpc_cap *capnrpc_client_bootstrap(
	struct capnrpc_client *client) CAPNRPC_NONNULL(1);

/*
 * Broker.restore(uri): the object behind a capnp:// URI, usable at once; a
 * URI that cannot be restored is a broken capability that says why. Owned by
 * the caller; never NULL.
 */
CAPNRPC_API struct capnrpc_cap *capnrpc_client_restore(
	struct capnrpc_client *client, const char *uri) CAPNRPC_NONNULL(1, 2);

/*
 * Runs the client until promise is no longer pending, or timeout_ms have
 * passed (negative: no limit).
 * 0: it is done. Errors: CAPNRPC_EEXCEPTION (capnrpc_promise_exception says
 * why), CAPNRPC_ETIMEOUT (still pending), CAPNRPC_ECLOSED, CAPNRPC_ESYSTEM.
 */
CAPNRPC_API CAPNRPC_CHECK int capnrpc_client_wait(struct capnrpc_client *client,
	struct capnrpc_promise *promise, int timeout_ms) CAPNRPC_NONNULL(1, 2);

/* Runs the client until the connection ends: for a program that only serves. */
CAPNRPC_API CAPNRPC_CHECK int capnrpc_client_run(struct capnrpc_client *client)
	CAPNRPC_NONNULL(1);

/* The descriptor to watch. It stays the client's. */
CAPNRPC_API int capnrpc_client_fd(const struct capnrpc_client *client)
	CAPNRPC_NONNULL(1);

/* What to watch it for now: a set of CAPNRPC_WANT_*. Ask after every use. */
CAPNRPC_API int capnrpc_client_events(struct capnrpc_client *client)
	CAPNRPC_NONNULL(1);

/*
 * Milliseconds after which capnrpc_client_process() wants to be called even
 * if nothing happened on the descriptor; 0 for at once, -1 for never.
 */
CAPNRPC_API int capnrpc_client_deadline(struct capnrpc_client *client)
	CAPNRPC_NONNULL(1);

/*
 * Does what can be done without blocking: reads, handles, delivers, writes.
 * 0, or when the connection is over CAPNRPC_ECLOSED (capnrpc_client_closed
 * says why) or CAPNRPC_ESYSTEM.
 */
CAPNRPC_API CAPNRPC_CHECK int capnrpc_client_process(
	struct capnrpc_client *client) CAPNRPC_NONNULL(1);

/* Why the connection is over, or NULL while it is not. */
CAPNRPC_API const struct capnrpc_exception *capnrpc_client_closed(
	const struct capnrpc_client *client) CAPNRPC_NONNULL(1);

#ifdef __cplusplus
}
#endif

#endif
