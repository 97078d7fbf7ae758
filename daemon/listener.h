/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Listeners: sockets that wait for others, and who it was that came.
 *
 * A listener owns one or more listening sockets (a TCP name may have several
 * addresses) and hands each accepted connection to its owner. When the process
 * or the machine is out of descriptors it rests for a moment rather than spin:
 * the waiting connections stay in the kernel's queue.
 *
 * A Unix socket's file is put in place so that two daemons never both believe
 * to have it: a lock file beside it is held for as long as the listener lives,
 * and a file that is left over from a crash is replaced only when it is a
 * socket and nobody answers on it.
 */
#ifndef DAEMON_LISTENER_H
#define DAEMON_LISTENER_H

#include <sys/types.h>

#include <capnrpc/attr.h>

#include "daemon/address.h"
#include "daemon/address_endpoint.h"
#include "daemon/log_reason.h"
#include "daemon/loop.h"

/* The kernel cuts it to net.core.somaxconn; a crowd may come at a restart. */
#define LISTENER_BACKLOG 4096
/* So many connections are taken before others on the loop have their turn. */
#define LISTENER_BATCH 64
/* How long to rest when out of descriptors or memory. */
#define LISTENER_REST_MS 200

/* Who connected. */
struct listener_peer {
	struct endpoint endpoint; /* for IP */
	bool is_unix;
	/* For Unix, as they were when the peer connected: */
	uid_t uid;
	gid_t gid;
	pid_t pid;
	int pidfd; /* the callee's to close; -1 where the kernel has none */
};

struct listener;

/* A connection: non-blocking, tuned, the callee's to close. */
typedef void (*listener_fn)(
	void *userdata, int fd_taken, const struct listener_peer *peer);

/* No connection can be taken for now: the listener rests. err is an errno. */
typedef void (*listener_rest_fn)(void *userdata, int error_number);

struct listener_owner {
	listener_fn on_connection;
	listener_rest_fn on_rest; /* may be NULL */
	void *userdata;
};

/* How a Unix socket's file is to be. */
struct listener_file {
	mode_t mode; /* of its permission bits; others need write to connect */
	gid_t group; /* (gid_t)-1 keeps the process's own */
};

/*
 * Listens on a Unix socket. CAPNRPC_ESYSTEM with the reason: errno is
 * EADDRINUSE where another daemon is there, or something that is no socket.
 */
CAPNRPC_CHECK int listener_new_unix(struct loop *loop,
	const struct address *address, const struct listener_file *file,
	const struct listener_owner *owner, struct listener **ret_listener,
	struct reason *reason);

/*
 * Listens on all addresses of a TCP host that this machine has; "*" is all of
 * them, IPv4 and IPv6. With port 0 it is the first address alone. Looks the
 * name up without the loop: for start-up and reload.
 */
CAPNRPC_CHECK int listener_new_tcp(struct loop *loop,
	const struct address *address, const struct listener_owner *owner,
	struct listener **ret_listener, struct reason *reason);

/*
 * Listens on a socket that somebody else made, such as systemd. Takes the fd,
 * on failure too. CAPNRPC_EINVAL where it is not a listening stream socket.
 */
CAPNRPC_CHECK int listener_new_adopted(struct loop *loop, int fd_taken,
	const struct listener_owner *owner, struct listener **ret_listener,
	struct reason *reason);

/*
 * Stops listening, and removes the file of a Unix socket if it is still the
 * one that was made. Takes NULL and returns NULL; may be called from the
 * owner's callbacks.
 */
struct listener *listener_free(struct listener *listener);

/*
 * The endpoint of the first socket: with the port that the kernel chose, where
 * 0 was asked for.
 */
struct endpoint listener_endpoint(const struct listener *listener);

#endif
