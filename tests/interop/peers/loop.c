/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One vat serves all connections, so a capability that came through one may be
 * called through another. All sockets are non-blocking.
 */
#include "config.h"

#include "tests/interop/peers/loop.h"

#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

/* Enough to take in one large message without many reads. */
#define READ_BYTES ((size_t)128 * 1024)
/* So many pieces go into one writev. */
#define N_PIECES 64
/* More connections than any scenario opens. */
#define N_CONNECTIONS_MAX 64
#define N_LISTENERS_MAX 4

struct connection {
	int fd;
	struct capnrpc_conn *conn; /* NULL: this place is free */
	bool is_ours; /* made by loop_connect() */
};

struct timer {
	struct timer *next;
	uint64_t due_ms;
	void (*fn)(void *userdata);
	void *userdata;
};

struct listener {
	int fd;
	struct capnrpc_cap *cap;
};

struct loop {
	struct capnrpc_vat *vat;
	struct connection connections[N_CONNECTIONS_MAX];
	struct listener listeners[N_LISTENERS_MAX];
	unsigned int n_listeners;
	struct timer *timers; /* the next one first */
};

static void
die(const char *what)
{
	perror(what);
	exit(1);
}

static uint64_t
now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

struct loop *
loop_new(void)
{
	struct loop *loop = calloc(1, sizeof(*loop));

	if (loop == NULL)
		die("calloc");
	loop->vat = capnrpc_vat_new(capnrpc_memory_libc(), now_ms());
	if (loop->vat == NULL)
		die("capnrpc_vat_new");
	return loop;
}

struct capnrpc_vat *
loop_vat(struct loop *loop)
{
	return loop->vat;
}

/* --- timers ------------------------------------------------------------- */

void
loop_after(struct loop *loop, unsigned int ms, void (*fn)(void *userdata),
	void *userdata)
{
	struct timer **place = &loop->timers;
	struct timer *timer = malloc(sizeof(*timer));

	if (timer == NULL)
		die("malloc");
	timer->due_ms = now_ms() + ms;
	timer->fn = fn;
	timer->userdata = userdata;
	while (*place != NULL && (*place)->due_ms <= timer->due_ms)
		place = &(*place)->next;
	timer->next = *place;
	*place = timer;
}

static void
run_timers(struct loop *loop)
{
	while (loop->timers != NULL && loop->timers->due_ms <= now_ms()) {
		struct timer *timer = loop->timers;

		loop->timers = timer->next;
		timer->fn(timer->userdata);
		free(timer);
	}
}

static int
wait_ms(const struct loop *loop)
{
	uint64_t now = now_ms();

	if (loop->timers == NULL)
		return -1;
	if (loop->timers->due_ms <= now)
		return 0;
	return (int)(loop->timers->due_ms - now);
}

/* --- addresses ---------------------------------------------------------- */

/* "unix:PATH" or "HOST:PORT", a host without a port being a port of 0. */
static struct addrinfo *
parse(const char *address, struct addrinfo *unix_info,
	struct sockaddr_un *unix_address)
{
	struct addrinfo hints = { .ai_socktype = SOCK_STREAM };
	struct addrinfo *info;
	const char *colon = strrchr(address, ':');
	char host[256];

	if (strncmp(address, "unix:", 5) == 0) {
		if (strlen(address + 5) >= sizeof(unix_address->sun_path))
			exit(1);
		unix_address->sun_family = AF_UNIX;
		strcpy(unix_address->sun_path, address + 5);
		unix_info->ai_family = AF_UNIX;
		unix_info->ai_addr = (struct sockaddr *)unix_address;
		unix_info->ai_addrlen = sizeof(*unix_address);
		return unix_info;
	}
	snprintf(host, sizeof(host), "%.*s",
		(int)(colon != NULL ? colon - address : 255), address);
	if (getaddrinfo(host, colon != NULL ? colon + 1 : "0", &hints, &info) !=
		0)
		die(address);
	return info;
}

static int
socket_for(const char *address, struct addrinfo **ret_info,
	struct addrinfo *unix_info, struct sockaddr_un *unix_address)
{
	struct addrinfo *info = parse(address, unix_info, unix_address);
	int fd = socket(info->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);

	if (fd < 0)
		die("socket");
	*ret_info = info;
	return fd;
}

static unsigned int
port_of(int fd)
{
	struct sockaddr_in address = { 0 };
	socklen_t n = sizeof(address);

	if (getsockname(fd, (struct sockaddr *)&address, &n) != 0 ||
		address.sin_family != AF_INET)
		return 0;
	return ntohs(address.sin_port);
}

unsigned int
loop_listen(struct loop *loop, const char *address, struct capnrpc_cap *cap)
{
	struct listener *listener = &loop->listeners[loop->n_listeners++];
	struct addrinfo unix_info = { 0 };
	struct sockaddr_un unix_address = { 0 };
	struct addrinfo *info;

	listener->fd = socket_for(address, &info, &unix_info, &unix_address);
	listener->cap = capnrpc_cap_ref(cap);
	if (bind(listener->fd, info->ai_addr, info->ai_addrlen) != 0 ||
		listen(listener->fd, SOMAXCONN) != 0)
		die(address);
	if (info != &unix_info)
		freeaddrinfo(info);
	return port_of(listener->fd);
}

/* --- connections -------------------------------------------------------- */

/* NULL, and fd closed, when there is no room. */
static struct connection *
add_connection(struct loop *loop, int fd, struct capnrpc_cap *bootstrap)
{
	int one = 1;

	/* Fails for a Unix socket, which needs it not. */
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
	for (unsigned int i = 0; i < N_CONNECTIONS_MAX; i++) {
		struct connection *connection = &loop->connections[i];

		if (connection->conn != NULL)
			continue;
		connection->fd = fd;
		connection->is_ours = false;
		connection->conn = capnrpc_conn_new(loop->vat, bootstrap, NULL);
		if (connection->conn == NULL)
			die("capnrpc_conn_new");
		return connection;
	}
	close(fd);
	return NULL;
}

struct capnrpc_cap *
loop_connect(struct loop *loop, const char *address)
{
	struct addrinfo unix_info = { 0 };
	struct sockaddr_un unix_address = { 0 };
	struct addrinfo *info;
	int fd = socket_for(address, &info, &unix_info, &unix_address);
	struct connection *connection;

	if (connect(fd, info->ai_addr, info->ai_addrlen) != 0)
		die(address);
	if (info != &unix_info)
		freeaddrinfo(info);
	connection = add_connection(loop, fd, NULL);
	if (connection == NULL)
		die("too many connections");
	connection->is_ours = true;
	return capnrpc_conn_bootstrap(connection->conn);
}

static void
disconnect(struct connection *connection)
{
	close(connection->fd);
	connection->conn = capnrpc_conn_free(connection->conn);
}

void
loop_disconnect_after(struct loop *loop, unsigned int n)
{
	for (unsigned int i = 0; i < N_CONNECTIONS_MAX; i++) {
		struct connection *connection = &loop->connections[i];

		if (connection->conn == NULL || !connection->is_ours)
			continue;
		if (n > 0)
			n--;
		else
			disconnect(connection);
	}
}

static void
accept_one(struct loop *loop, const struct listener *listener)
{
	int fd = accept4(listener->fd, NULL, NULL, SOCK_CLOEXEC);

	if (fd >= 0)
		add_connection(loop, fd, listener->cap);
}

static void
read_some(struct connection *connection)
{
	static char buffer[READ_BYTES];
	ssize_t n = recv(connection->fd, buffer, sizeof(buffer), MSG_DONTWAIT);

	if (n > 0) {
		/* What is wrong with it is told by capnrpc_conn_closed(). */
		if (capnrpc_conn_feed(connection->conn, buffer, (size_t)n) != 0)
			return;
	} else if (n == 0) {
		capnrpc_conn_feed_eof(connection->conn, NULL);
	} else if (errno != EAGAIN && errno != EINTR) {
		capnrpc_conn_feed_eof(connection->conn, strerror(errno));
	}
}

/* Writes what the socket takes; whether something is left. */
static bool
write_some(struct connection *connection)
{
	struct capnrpc_bytes pieces[N_PIECES];
	struct iovec vectors[N_PIECES];
	struct msghdr header = { .msg_iov = vectors };
	size_t n_pieces;
	ssize_t n;

	for (;;) {
		n_pieces =
			capnrpc_conn_output(connection->conn, pieces, N_PIECES);
		if (n_pieces == 0)
			return false;
		for (size_t i = 0; i < n_pieces; i++) {
			/* iovec is not const; sendmsg does not write. */
			memcpy(&vectors[i].iov_base, &pieces[i].bytes,
				sizeof(pieces[i].bytes));
			vectors[i].iov_len = pieces[i].n;
		}
		header.msg_iovlen = n_pieces;
		n = sendmsg(
			connection->fd, &header, MSG_DONTWAIT | MSG_NOSIGNAL);
		if (n < 0)
			return errno == EAGAIN;
		capnrpc_conn_sent(connection->conn, (size_t)n);
	}
}

/* Handles messages and runs turns until there is nothing to do. */
static void
settle(struct loop *loop)
{
	bool is_busy = true;

	while (is_busy) {
		is_busy = capnrpc_vat_turn(loop->vat);
		for (unsigned int i = 0; i < N_CONNECTIONS_MAX; i++) {
			struct connection *connection = &loop->connections[i];

			if (connection->conn != NULL &&
				capnrpc_conn_step(connection->conn))
				is_busy = true;
		}
	}
}

/* Fills in what to wait for, and drops connections that are over. */
static nfds_t
prepare(struct loop *loop, struct pollfd *polled, void **whose)
{
	nfds_t n = 0;

	for (unsigned int i = 0; i < N_CONNECTIONS_MAX; i++) {
		struct connection *connection = &loop->connections[i];
		bool has_more;

		if (connection->conn == NULL)
			continue;
		has_more = write_some(connection);
		if (capnrpc_conn_closed(connection->conn) != NULL &&
			!has_more) {
			disconnect(connection);
			continue;
		}
		polled[n].fd = connection->fd;
		polled[n].events = has_more ? POLLOUT : 0;
		if (capnrpc_conn_wants_input(connection->conn))
			polled[n].events |= POLLIN;
		whose[n++] = connection;
	}
	return n;
}

/*
 * All signals are let in while it waits: one that the program blocks elsewhere
 * cannot come between a look at its flag and the wait.
 */
static int
wait_for(struct pollfd *polled, nfds_t n, int ms)
{
	struct timespec time = { ms / 1000, (long)(ms % 1000) * 1000000 };
	sigset_t none;

	sigemptyset(&none);
	return ppoll(polled, n, ms < 0 ? NULL : &time, &none);
}

static void
run_once(struct loop *loop)
{
	struct pollfd polled[N_CONNECTIONS_MAX + N_LISTENERS_MAX];
	void *whose[N_CONNECTIONS_MAX];
	nfds_t n, n_connections = prepare(loop, polled, whose);

	n = n_connections;
	for (unsigned int i = 0; i < loop->n_listeners; i++) {
		polled[n].fd = loop->listeners[i].fd;
		polled[n++].events = POLLIN;
	}
	if (wait_for(polled, n, wait_ms(loop)) < 0) {
		if (errno != EINTR)
			die("poll");
		return;
	}
	for (nfds_t i = 0; i < n_connections; i++) {
		if ((polled[i].revents & (POLLIN | POLLHUP | POLLERR)) != 0)
			read_some(whose[i]);
	}
	for (nfds_t i = n_connections; i < n; i++) {
		if ((polled[i].revents & POLLIN) != 0)
			accept_one(loop, &loop->listeners[i - n_connections]);
	}
}

void
loop_run(struct loop *loop, const bool *is_done)
{
	for (;;) {
		run_timers(loop);
		settle(loop);
		if (is_done != NULL && *is_done)
			return;
		run_once(loop);
		settle(loop);
	}
}

void
loop_free(struct loop *loop)
{
	while (loop->timers != NULL) {
		struct timer *timer = loop->timers;

		loop->timers = timer->next;
		free(timer);
	}
	for (unsigned int i = 0; i < loop->n_listeners; i++) {
		close(loop->listeners[i].fd);
		capnrpc_cap_unref(loop->listeners[i].cap);
	}
	for (unsigned int i = 0; i < N_CONNECTIONS_MAX; i++) {
		if (loop->connections[i].conn != NULL)
			disconnect(&loop->connections[i]);
	}
	while (capnrpc_vat_turn(loop->vat))
		;
	capnrpc_vat_free(loop->vat);
	free(loop);
}
