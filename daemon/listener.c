/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Watching listening sockets, and taking what comes.
 *
 * accept(2) fails for three kinds of reasons: nobody is there any more, the
 * connection died while it waited (go on with the next), or we have no
 * descriptor or memory for it. Only the last needs care: the socket stays
 * readable, so a loop that simply tried again would burn a core. All sockets
 * of the listener are then left alone until a timer fires.
 */
#include <config.h>

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include <capnrpc/error.h>

#include "daemon/listener.h"
#include "daemon/listener_socket.h"
#include "daemon/reason_fail.h"

#ifndef SO_PEERPIDFD
#define SO_PEERPIDFD 77 /* Linux 6.5; older C libraries lack the name */
#endif

struct source {
	struct listener *listener;
	int fd;
	struct loop_fd *watch;
};

struct listener {
	struct loop *loop;
	struct listener_owner owner;
	struct source sources[ENDPOINTS_MAX];
	size_t n_sources;
	struct loop_timer *rest;
	struct listener_unix file; /* .lock is -1 when there is none */
	bool is_accepting; /* inside on_ready(), and so not to be freed */
	bool is_freed; /* meanwhile */
};

static void
destroy(struct listener *listener)
{
	(void)loop_timer_free(listener->rest);
	free(listener);
}

static void
close_sources(struct listener *listener)
{
	size_t i;

	for (i = 0; i < listener->n_sources; i++) {
		(void)loop_fd_free(listener->sources[i].watch);
		(void)close(listener->sources[i].fd);
	}
	listener->n_sources = 0;
}

struct listener *
listener_free(struct listener *listener)
{
	if (listener == NULL)
		return NULL;
	/* The file goes first: whoever still finds it can still connect. */
	listener_unix_remove(&listener->file);
	close_sources(listener);
	if (listener->is_accepting)
		listener->is_freed = true;
	else
		destroy(listener);
	return NULL;
}

/* Taking connections */

static void
watch_all(struct listener *listener, unsigned int wanted)
{
	size_t i;
	int status = 0;

	for (i = 0; i < listener->n_sources && status == 0; i++)
		status = loop_fd_want(listener->sources[i].watch, wanted);
	if (status == 0)
		return;
	/* No memory to watch them: try again later. */
	if (loop_timer_set(listener->rest, LISTENER_REST_MS) < 0 &&
		listener->owner.on_rest != NULL)
		listener->owner.on_rest(listener->owner.userdata, ENOMEM);
}

static void
on_rested(void *userdata)
{
	watch_all(userdata, LOOP_READ);
}

static void
rest(struct listener *listener, int error_number)
{
	/* Without a timer there is no way back: rather spin than go deaf. */
	if (loop_timer_set(listener->rest, LISTENER_REST_MS) == 0)
		watch_all(listener, 0);
	if (listener->owner.on_rest != NULL)
		listener->owner.on_rest(listener->owner.userdata, error_number);
}

/* False when it cannot be known who is there. */
static bool
identify_unix(int fd, struct listener_peer *peer)
{
	struct ucred credentials;
	socklen_t n = sizeof(credentials);
	int pidfd = -1;

	if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &credentials, &n) < 0)
		return false;
	peer->uid = credentials.uid;
	peer->gid = credentials.gid;
	peer->pid = credentials.pid;
	n = sizeof(pidfd);
	if (getsockopt(fd, SOL_SOCKET, SO_PEERPIDFD, &pidfd, &n) == 0)
		peer->pidfd = pidfd;
	return true;
}

static void
deliver(struct listener *listener, int fd, struct listener_peer *peer)
{
	peer->is_unix = peer->endpoint.address.ss_family == AF_UNIX;
	if (!peer->is_unix) {
		endpoint_tune(fd);
	} else if (!identify_unix(fd, peer)) {
		(void)close(fd);
		return;
	}
	listener->owner.on_connection(listener->owner.userdata, fd, peer);
}

/* What accept(2) says about that one connection, not about us. */
static bool
is_about_connection(int error_number)
{
	switch (error_number) {
	case EINTR:
	case ECONNABORTED:
	case EPROTO:
	case ENOPROTOOPT:
	case ENETDOWN:
	case ENETUNREACH:
	case EHOSTDOWN:
	case EHOSTUNREACH:
	case ENONET:
	case EOPNOTSUPP:
	case EPERM:
		return true;
	default:
		return false;
	}
}

/* Takes one connection; false when that is all for now. */
static bool
accept_one(struct listener *listener, int listening)
{
	struct listener_peer peer = {
		.endpoint.n = sizeof(peer.endpoint.address),
		.pidfd = -1,
	};
	int fd = accept4(listening, (struct sockaddr *)&peer.endpoint.address,
		&peer.endpoint.n, SOCK_NONBLOCK | SOCK_CLOEXEC);

	if (fd >= 0) {
		deliver(listener, fd, &peer);
		return true;
	}
	if (errno == EAGAIN)
		return false;
	if (is_about_connection(errno))
		return true;
	rest(listener, errno);
	return false;
}

static void
on_ready(void *userdata, unsigned int ready CAPNRPC_UNUSED)
{
	struct source *source = userdata;
	struct listener *listener = source->listener;
	int i;

	listener->is_accepting = true;
	for (i = 0; i < LISTENER_BATCH && !listener->is_freed; i++)
		if (!accept_one(listener, source->fd))
			break;
	listener->is_accepting = false;
	if (listener->is_freed)
		destroy(listener);
}

/* Making listeners */

static int
new_empty(struct loop *loop, const struct listener_owner *owner,
	struct listener **ret_listener, struct reason *reason)
{
	struct listener *listener = calloc(1, sizeof(*listener));

	if (listener == NULL)
		return reason_fail(reason, CAPNRPC_ENOMEM, "out of memory");
	listener->loop = loop;
	listener->owner = *owner;
	listener->file.lock = -1;
	if (loop_timer_new(loop, on_rested, listener, &listener->rest) < 0) {
		(void)listener_free(listener);
		return reason_fail(reason, CAPNRPC_ENOMEM, "out of memory");
	}
	*ret_listener = listener;
	return 0;
}

/* Takes the fd, on failure too. There is room for ENDPOINTS_MAX of them. */
static int
add_source(struct listener *listener, int fd_taken, struct reason *reason)
{
	struct source *source = &listener->sources[listener->n_sources];

	source->listener = listener;
	source->fd = fd_taken;
	if (loop_fd_new(listener->loop, fd_taken, LOOP_READ, on_ready, source,
		    &source->watch) < 0) {
		(void)close(fd_taken);
		return reason_fail(reason, CAPNRPC_ENOMEM, "out of memory");
	}
	listener->n_sources++;
	return 0;
}

/* Hands the listener out, or gives it up. */
static int
finish_new(
	struct listener *listener, int status, struct listener **ret_listener)
{
	int saved = errno;

	if (status < 0)
		(void)listener_free(listener);
	else
		*ret_listener = listener;
	errno = saved;
	return status;
}

int
listener_new_unix(struct loop *loop, const struct address *address,
	const struct listener_file *file, const struct listener_owner *owner,
	struct listener **ret_listener, struct reason *reason)
{
	struct listener *listener;
	int fd = -1;
	int status = new_empty(loop, owner, &listener, reason);

	if (status < 0)
		return status;
	status =
		listener_unix_make(address, file, &fd, &listener->file, reason);
	if (status == 0)
		status = add_source(listener, fd, reason);
	return finish_new(listener, status, ret_listener);
}

static int
add_endpoint(struct listener *listener, const struct endpoint *endpoint,
	struct reason *reason)
{
	int fd = -1;
	int status = listener_tcp_make(endpoint, &fd, reason);

	return status < 0 ? status : add_source(listener, fd, reason);
}

/* A name may have an address of a kind that this machine is without. */
static bool
is_absent(int status)
{
	return status == CAPNRPC_ESYSTEM &&
		(errno == EAFNOSUPPORT || errno == EADDRNOTAVAIL);
}

int
listener_new_tcp(struct loop *loop, const struct address *address,
	const struct listener_owner *owner, struct listener **ret_listener,
	struct reason *reason)
{
	struct listener *listener;
	struct endpoints endpoints;
	size_t i;
	int status = endpoint_lookup(address, &endpoints, reason);

	if (status == 0)
		status = new_empty(loop, owner, &listener, reason);
	if (status < 0)
		return status;
	for (i = 0; i < endpoints.n; i++) {
		status = add_endpoint(listener, &endpoints.at[i], reason);
		if (status < 0 && !is_absent(status))
			break;
		/* One port: the kernel's choice for the first socket. */
		if (status == 0 && address->port == 0)
			break;
	}
	if (is_absent(status) && listener->n_sources > 0)
		status = 0;
	return finish_new(listener, status, ret_listener);
}

static bool
socket_option_is(int fd, int option, int want)
{
	int value = -1;
	socklen_t n = sizeof(value);

	return getsockopt(fd, SOL_SOCKET, option, &value, &n) == 0 &&
		value == want;
}

/* A batch of connections ends when there is none left, not when one comes. */
static int
make_nonblocking(int fd, struct reason *reason)
{
	int flags = fcntl(fd, F_GETFL);

	if (flags < 0 || fcntl(fd, F_SETFL, flags | O_NONBLOCK) < 0)
		return reason_fail_errno(
			reason, errno, "cannot use descriptor %d", fd);
	return 0;
}

int
listener_new_adopted(struct loop *loop, int fd_taken,
	const struct listener_owner *owner, struct listener **ret_listener,
	struct reason *reason)
{
	struct listener *listener;
	int status;

	if (!socket_option_is(fd_taken, SO_ACCEPTCONN, 1) ||
		!socket_option_is(fd_taken, SO_TYPE, SOCK_STREAM)) {
		(void)close(fd_taken);
		return reason_fail(reason, CAPNRPC_EINVAL,
			"descriptor %d is not a listening stream socket",
			fd_taken);
	}
	status = make_nonblocking(fd_taken, reason);
	if (status == 0)
		status = new_empty(loop, owner, &listener, reason);
	if (status < 0) {
		(void)close(fd_taken);
		return status;
	}
	status = add_source(listener, fd_taken, reason);
	return finish_new(listener, status, ret_listener);
}

struct endpoint
listener_endpoint(const struct listener *listener)
{
	struct endpoint endpoint = { .n = sizeof(endpoint.address) };

	if (getsockname(listener->sources[0].fd,
		    (struct sockaddr *)&endpoint.address, &endpoint.n) < 0)
		endpoint.n = 0;
	return endpoint;
}
