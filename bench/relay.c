/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The floor: a third process that moves bytes between two others and looks at
 * none of them. Whatever stands in the middle of a call has to do at least
 * this, so all figures of the benchmark are ratios to it.
 *
 *     relay LISTEN-PATH UPSTREAM-PATH
 *
 * Each accepted connection gets one of its own to the upstream. Level-triggered
 * epoll, one buffer for all, no copy kept unless a socket is full.
 */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/* Linux gives a stream socket about 208 KiB; more would never fill. */
#define BUFFER_BYTES ((size_t)256 * 1024)
#define N_EVENTS 64

/* One end of a pair. What its peer could not be written yet waits here. */
struct end {
	int fd;
	struct end *peer;
	char *waiting; /* for this end's descriptor; NULL when nothing is */
	size_t n_waiting;
	bool is_over;
};

static int epoll_fd;
static char buffer[BUFFER_BYTES];

static void
die(const char *what)
{
	perror(what);
	exit(1);
}

static struct sockaddr_un
unix_address(const char *path)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };

	if (strlen(path) >= sizeof(address.sun_path)) {
		fprintf(stderr, "path too long: %s\n", path);
		exit(1);
	}
	strcpy(address.sun_path, path);
	return address;
}

/* Read unless the other end is full; write when something waits. */
static void
watch(int operation, struct end *end)
{
	struct epoll_event event = { .data.ptr = end };

	if (end->peer->waiting == NULL)
		event.events |= EPOLLIN;
	if (end->waiting != NULL)
		event.events |= EPOLLOUT;
	if (epoll_ctl(epoll_fd, operation, end->fd, &event) != 0)
		die("epoll_ctl");
}

static int
connect_upstream(const char *path)
{
	struct sockaddr_un address = unix_address(path);
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	if (fd < 0 ||
		connect(fd, (struct sockaddr *)&address, sizeof(address)) != 0)
		die(path);
	if (fcntl(fd, F_SETFL, O_NONBLOCK) != 0)
		die("fcntl");
	return fd;
}

static struct end *
new_pair(int fd, int upstream)
{
	struct end *ends = calloc(2, sizeof(*ends));

	if (ends == NULL)
		die("calloc");
	ends[0] = (struct end){ .fd = fd, .peer = &ends[1] };
	ends[1] = (struct end){ .fd = upstream, .peer = &ends[0] };
	watch(EPOLL_CTL_ADD, &ends[0]);
	watch(EPOLL_CTL_ADD, &ends[1]);
	return ends;
}

/*
 * Both descriptors go at once; the memory stays: the same wake-up may still
 * hold an event for the other end, and a benchmark closes few connections.
 */
static void
close_pair(struct end *end)
{
	if (end->is_over)
		return;
	end->is_over = end->peer->is_over = true;
	close(end->fd);
	close(end->peer->fd);
}

/* to is full: keep the rest, and read nothing more for it meanwhile. */
static void
keep(struct end *to, const char *bytes, size_t n)
{
	to->waiting = malloc(n);
	if (to->waiting == NULL)
		die("malloc");
	memcpy(to->waiting, bytes, n);
	to->n_waiting = n;
	watch(EPOLL_CTL_MOD, to);
	watch(EPOLL_CTL_MOD, to->peer);
}

static void
on_readable(struct end *from)
{
	ssize_t n = read(from->fd, buffer, sizeof(buffer));
	ssize_t written;

	if (n <= 0) {
		if (n == 0 || errno != EAGAIN)
			close_pair(from);
		return;
	}
	written = send(from->peer->fd, buffer, (size_t)n, MSG_NOSIGNAL);
	if (written < 0 && errno != EAGAIN) {
		close_pair(from);
		return;
	}
	if (written < 0)
		written = 0;
	if (written < n)
		keep(from->peer, buffer + written, (size_t)(n - written));
}

static void
on_writable(struct end *to)
{
	ssize_t written =
		send(to->fd, to->waiting, to->n_waiting, MSG_NOSIGNAL);

	if (written < 0) {
		if (errno != EAGAIN)
			close_pair(to);
		return;
	}
	to->n_waiting -= (size_t)written;
	memmove(to->waiting, to->waiting + written, to->n_waiting);
	if (to->n_waiting > 0)
		return;
	free(to->waiting);
	to->waiting = NULL;
	watch(EPOLL_CTL_MOD, to);
	watch(EPOLL_CTL_MOD, to->peer);
}

static void
on_event(const struct epoll_event *event)
{
	struct end *end = event->data.ptr;

	if (!end->is_over && (event->events & EPOLLOUT) != 0)
		on_writable(end);
	if (!end->is_over && end->peer->waiting == NULL &&
		(event->events & EPOLLIN) != 0)
		on_readable(end);
	if (!end->is_over && (event->events & (EPOLLHUP | EPOLLERR)) != 0)
		close_pair(end);
}

static int
listen_on(const char *path)
{
	struct sockaddr_un address = unix_address(path);
	struct epoll_event event = { .events = EPOLLIN, .data.ptr = NULL };
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	unlink(path);
	if (fd < 0 ||
		bind(fd, (struct sockaddr *)&address, sizeof(address)) != 0 ||
		listen(fd, SOMAXCONN) != 0)
		die(path);
	epoll_fd = epoll_create1(EPOLL_CLOEXEC);
	if (epoll_fd < 0 || epoll_ctl(epoll_fd, EPOLL_CTL_ADD, fd, &event) != 0)
		die("epoll");
	return fd;
}

static void
on_connection(int listener, const char *upstream)
{
	int fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);

	if (fd < 0)
		die("accept4");
	new_pair(fd, connect_upstream(upstream));
}

int
main(int argc, char **argv)
{
	struct epoll_event events[N_EVENTS];
	int listener;

	if (argc != 3) {
		fprintf(stderr, "usage: %s LISTEN-PATH UPSTREAM-PATH\n",
			argv[0]);
		return 2;
	}
	listener = listen_on(argv[1]);
	puts("ready");
	fflush(stdout);
	for (;;) {
		int n = epoll_wait(epoll_fd, events, N_EVENTS, -1);

		if (n < 0 && errno != EINTR)
			die("epoll_wait");
		for (int i = 0; i < n; i++) {
			if (events[i].data.ptr == NULL)
				on_connection(listener, argv[2]);
			else
				on_event(&events[i]);
		}
	}
}
