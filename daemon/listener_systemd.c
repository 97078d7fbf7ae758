/* SPDX-License-Identifier: Apache-2.0 */
/*
 * LISTEN_PID says for whom the descriptors are, LISTEN_FDS how many there are
 * from 3 on, LISTEN_FDNAMES what they are called, with ':' between.
 */
#include <config.h>

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <capnrpc/error.h>

#include "daemon/listener_systemd.h"
#include "daemon/reason_fail.h"

#define FIRST_FD 3

/* A number in decimal digits alone, up to max. */
static bool
parse_number(const char *text, unsigned long max, unsigned long *ret_number)
{
	char *end;
	unsigned long number;

	if (*text < '0' || *text > '9')
		return false;
	errno = 0;
	number = strtoul(text, &end, 10);
	if (errno != 0 || *end != '\0' || number > max)
		return false;
	*ret_number = number;
	return true;
}

/* The name at *names, which moves on to the next. */
static void
take_name(const char **names, char name[LISTENER_SYSTEMD_NAME_MAX + 1])
{
	size_t n = strcspn(*names, ":");

	strcpy(name, "unknown");
	if (n > 0 && n <= LISTENER_SYSTEMD_NAME_MAX) {
		memcpy(name, *names, n);
		name[n] = '\0';
	}
	*names += n;
	if (**names == ':')
		(*names)++;
}

static int
take(const char *count, const char *names, struct listener_systemd *sockets,
	struct reason *reason)
{
	unsigned long n;
	size_t i;

	if (!parse_number(count, LISTENER_SYSTEMD_MAX, &n))
		return reason_fail(reason, CAPNRPC_EINVAL,
			"LISTEN_FDS is not a number from 0 to %d",
			LISTENER_SYSTEMD_MAX);
	for (i = 0; i < n; i++) {
		int fd = FIRST_FD + (int)i;

		if (fcntl(fd, F_SETFD, FD_CLOEXEC) < 0)
			return reason_fail(reason, CAPNRPC_EINVAL,
				"LISTEN_FDS announces descriptor %d, which is "
				"not open",
				fd);
		sockets->fds[i] = fd;
		take_name(&names, sockets->names[i]);
	}
	sockets->n = n;
	return 0;
}

static int
take_for_us(struct listener_systemd *sockets, struct reason *reason)
{
	const char *pid = getenv("LISTEN_PID");
	const char *count = getenv("LISTEN_FDS");
	const char *names = getenv("LISTEN_FDNAMES");
	unsigned long number;

	if (pid == NULL || count == NULL)
		return 0;
	if (!parse_number(pid, (unsigned long)INT32_MAX, &number))
		return reason_fail(reason, CAPNRPC_EINVAL,
			"LISTEN_PID is not a process id");
	/* Left over from a parent: none of it is ours. */
	if ((pid_t)number != getpid())
		return 0;
	return take(count, names == NULL ? "" : names, sockets, reason);
}

int
listener_systemd_take(
	struct listener_systemd *ret_sockets, struct reason *reason)
{
	int status;

	ret_sockets->n = 0;
	status = take_for_us(ret_sockets, reason);
	(void)unsetenv("LISTEN_PID");
	(void)unsetenv("LISTEN_FDS");
	(void)unsetenv("LISTEN_FDNAMES");
	return status;
}
