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
 * state. Callbacks run only inside capnrpc_client_process(), _wait(), _run()
 * and _free(), and may not call these four themselves.
 *
 * A connection that fails, however it fails, is a closed connection: what hung
 * on it breaks as disconnected, and capnrpc_client_closed() says what happened.
 * No signal is raised. The client can still be used; everything then fails.
 */
#ifndef CAPNRPC_CLIENT_H
#define CAPNRPC_CLIENT_H

#include <stddef.h>

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
 * /run/capnrpcd/socket. Waits some seconds for a daemon that is too busy to
 * accept; nothing else here waits.
 * Errors: CAPNRPC_ESYSTEM (errno from socket or connect), CAPNRPC_EINVAL (path
 * empty, or too long for a socket address), CAPNRPC_ENOMEM. On error
 * capnrpc_client_socket_path() says which path was meant.
 */
CAPNRPC_API CAPNRPC_CHECK int capnrpc_client_connect(const char *path,
	struct capnrpc_client **ret_client) CAPNRPC_NONNULL(2);

/*
 * Takes a connected stream socket, for example one end of a socketpair; the
 * client closes it at its end. Its flags are left alone: it may be shared with
 * another process, and need not be non-blocking.
 * Errors: CAPNRPC_EINVAL (a socket of another type), CAPNRPC_ESYSTEM (no
 * socket), CAPNRPC_ENOMEM; the descriptor is then still the caller's.
 */
CAPNRPC_API CAPNRPC_CHECK int capnrpc_client_new_fd(
	int fd, struct capnrpc_client **ret_client) CAPNRPC_NONNULL(2);

/*
 * The path that capnrpc_client_connect(path) uses. ret_path of n bytes.
 * Errors: CAPNRPC_EINVAL (it is empty, or does not fit).
 */
CAPNRPC_API CAPNRPC_CHECK int capnrpc_client_socket_path(
	const char *path, char *ret_path, size_t n) CAPNRPC_NONNULL(2);

/*
 * Writes what the socket takes at once, closes the connection, and lets the
 * callbacks of all that breaks by it run. Drop every capability, promise,
 * request and unanswered call of this client before, or in those callbacks.
 * Takes NULL; returns NULL.
 */
CAPNRPC_API struct capnrpc_client *capnrpc_client_free(
	struct capnrpc_client *client);

/* The client's vat, to make objects and promises in. Borrowed. */
CAPNRPC_API struct capnrpc_vat *capnrpc_client_vat(
	struct capnrpc_client *client) CAPNRPC_NONNULL(1);

/*
 * What the other side gets from a Bootstrap from now on. cap is borrowed; NULL,
 * as at the beginning, means that there is nothing to get.
 */
CAPNRPC_API void capnrpc_client_serve(struct capnrpc_client *client,
	struct capnrpc_cap *cap) CAPNRPC_NONNULL(1);

/*
 * The other side's bootstrap capability: for capnrpcd, the Broker
 * (broker.capnp). Usable at once; owned by the caller; never NULL.
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
 * Makes an object saveable, in the first line of its call(): answers a call of
 * Persistent.save (persistent.capnp) with a URI that service (borrowed: the
 * Service of Broker.attach) mints for the n bytes of token, sealed for the
 * owner that the caller names, if any. Whoever restores that URI makes the
 * daemon ask this program's Restorer for the token.
 * true: call was one, and is consumed; false: it is another, and untouched.
 */
CAPNRPC_API CAPNRPC_CHECK bool capnrpc_call_save(struct capnrpc_call *call,
	struct capnrpc_cap *service, const void *token, size_t n)
	CAPNRPC_NONNULL(1, 2);

/*
 * Runs the client until promise is no longer pending, or timeout_ms have
 * passed (negative: no limit; 0: does what can be done at once). Signals do
 * not end it.
 * 0: it is done. Errors: CAPNRPC_EEXCEPTION (capnrpc_promise_exception says
 * why), CAPNRPC_ETIMEOUT (still pending), CAPNRPC_ECLOSED (the connection is
 * over, and nothing here will answer), CAPNRPC_ESYSTEM (errno from poll),
 * CAPNRPC_EINVAL (called from a callback).
 */
CAPNRPC_API CAPNRPC_CHECK int capnrpc_client_wait(struct capnrpc_client *client,
	struct capnrpc_promise *promise, int timeout_ms) CAPNRPC_NONNULL(1, 2);

/*
 * Runs the client until the connection is over, for a program that only
 * serves: 0, and capnrpc_client_closed() says why. Errors: CAPNRPC_ESYSTEM
 * (errno from poll), CAPNRPC_EINVAL (called from a callback).
 */
CAPNRPC_API CAPNRPC_CHECK int capnrpc_client_run(struct capnrpc_client *client)
	CAPNRPC_NONNULL(1);

/* The descriptor to watch. It stays the client's, and open until its end. */
CAPNRPC_API int capnrpc_client_fd(const struct capnrpc_client *client)
	CAPNRPC_NONNULL(1);

/*
 * What to watch it for now: a set of CAPNRPC_WANT_*. Ask after every use of the
 * client. With 0 do not watch it: poll(2) would report a hang-up unasked.
 */
CAPNRPC_API int capnrpc_client_events(struct capnrpc_client *client)
	CAPNRPC_NONNULL(1);

/*
 * Milliseconds after which capnrpc_client_process() wants to be called even
 * if nothing happened on the descriptor; 0 for at once, -1 for never. Ask after
 * every use of the client, and of anything that belongs to it.
 */
CAPNRPC_API int capnrpc_client_deadline(struct capnrpc_client *client)
	CAPNRPC_NONNULL(1);

/*
 * Does what can be done without blocking: reads, handles, delivers, writes; a
 * bounded amount of each, so that other work gets its turn too.
 * 0, or CAPNRPC_ECLOSED when the connection is over and everything that broke
 * by it has been told; it may be called again. CAPNRPC_EINVAL when called from
 * a callback.
 */
CAPNRPC_API CAPNRPC_CHECK int capnrpc_client_process(
	struct capnrpc_client *client) CAPNRPC_NONNULL(1);

/*
 * Why the connection is over, or NULL while it is not. Good until the client
 * is freed.
 */
CAPNRPC_API const struct capnrpc_exception *capnrpc_client_closed(
	const struct capnrpc_client *client) CAPNRPC_NONNULL(1);

#ifdef __cplusplus
}
#endif

#endif
