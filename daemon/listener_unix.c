/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Putting a Unix socket's file in place.
 *
 * Two daemons that start at once could each find the other's new socket silent
 * and replace it. So the path is locked first (flock(2) on "<path>.lock", which
 * stays behind: removing it would bring the race back). The lock knows daemons
 * of this kind only; whatever else may listen there is asked by connecting.
 *
 * Between bind(2) and listen(2) nobody can connect, so the mode is set there,
 * and the process's umask, which other threads rely on, is left alone.
 */
#include <config.h>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <capnrpc/error.h>

#include "daemon/listener_socket.h"
#include "daemon/reason_fail.h"

#define LOCK_SUFFIX ".lock"

static int
fail(const struct address *address, const char *what, struct reason *reason)
{
	return reason_fail_errno(reason, errno, "cannot listen on %s: %s",
		address_print(address).text, what);
}

static int
in_use(const struct address *address, const char *why, struct reason *reason)
{
	errno = EADDRINUSE;
	return reason_fail(reason, CAPNRPC_ESYSTEM, "cannot listen on %s: %s",
		address_print(address).text, why);
}

static int
lock(const struct address *address, int *ret_lock, struct reason *reason)
{
	char path[ADDRESS_PATH_MAX + sizeof(LOCK_SUFFIX)];
	int fd;

	(void)snprintf(path, sizeof(path), "%s" LOCK_SUFFIX, address->at.path);
	fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (fd < 0)
		return fail(address, "its lock file cannot be opened", reason);
	if (flock(fd, LOCK_EX | LOCK_NB) == 0) {
		*ret_lock = fd;
		return 0;
	}
	if (errno == EWOULDBLOCK) {
		(void)close(fd);
		return in_use(address,
			"already running; another daemon holds its lock",
			reason);
	}
	(void)fail(address, "its lock file cannot be locked", reason);
	(void)close(fd);
	return CAPNRPC_ESYSTEM;
}

/* Whether anybody answers there: 0 if not, else why it must be left alone. */
static const char *
who_answers(const struct address *address)
{
	struct endpoint endpoint = endpoint_of_path(address);
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	const char *who = "already running; somebody answers there";

	if (fd < 0)
		return "it cannot be found out whether somebody is there";
	if (connect(fd, (const struct sockaddr *)&endpoint.address,
		    endpoint.n) < 0) {
		if (errno == ECONNREFUSED || errno == ENOENT)
			who = NULL;
		else if (errno != EAGAIN)
			who = "what is there cannot be connected to";
	}
	(void)close(fd);
	return who;
}

/* Removes what a crash left behind, and nothing else. */
static int
clear_place(const struct address *address, struct reason *reason)
{
	struct stat about;
	const char *who;

	if (lstat(address->at.path, &about) < 0) {
		if (errno == ENOENT)
			return 0;
		return fail(address, "its place cannot be looked at", reason);
	}
	if (!S_ISSOCK(about.st_mode))
		return in_use(address,
			"there is a file that is no socket; "
			"move it away or choose another path",
			reason);
	who = who_answers(address);
	if (who != NULL)
		return in_use(address, who, reason);
	if (unlink(address->at.path) < 0 && errno != ENOENT)
		return fail(
			address, "the stale socket cannot be removed", reason);
	return 0;
}

/* From the file's appearance to the first connection that can succeed. */
static int
publish(int fd, const struct address *address, const struct listener_file *file,
	struct listener_unix *made, struct reason *reason)
{
	struct stat about;

	if (lstat(address->at.path, &about) < 0)
		return fail(address, "its file cannot be looked at", reason);
	made->device = about.st_dev;
	made->inode = about.st_ino;
	if (file->group != (gid_t)-1 &&
		lchown(address->at.path, (uid_t)-1, file->group) < 0)
		return fail(address, "its group cannot be set", reason);
	if (chmod(address->at.path, file->mode) < 0)
		return fail(address, "its mode cannot be set", reason);
	if (listen(fd, LISTENER_BACKLOG) < 0)
		return fail(address, "listen", reason);
	return 0;
}

static int
make(const struct address *address, const struct listener_file *file,
	struct listener_unix *made, int *ret_fd, struct reason *reason)
{
	struct endpoint endpoint = endpoint_of_path(address);
	int fd;
	int status = clear_place(address, reason);

	if (status < 0)
		return status;
	fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	if (fd < 0)
		return fail(address, "socket", reason);
	if (bind(fd, (const struct sockaddr *)&endpoint.address, endpoint.n) <
		0)
		status = fail(address, "its file cannot be made", reason);
	else
		status = publish(fd, address, file, made, reason);
	if (status < 0)
		(void)close(fd);
	else
		*ret_fd = fd;
	return status;
}

int
listener_unix_make(const struct address *address,
	const struct listener_file *file, int *ret_fd,
	struct listener_unix *ret_unix, struct reason *reason)
{
	struct listener_unix made = { .address = *address, .lock = -1 };
	int status = lock(address, &made.lock, reason);
	int saved;

	if (status == 0)
		status = make(address, file, &made, ret_fd, reason);
	saved = errno;
	if (status < 0)
		listener_unix_remove(&made);
	else
		*ret_unix = made;
	errno = saved;
	return status;
}

void
listener_unix_remove(struct listener_unix *made)
{
	struct stat about;

	if (made->lock < 0)
		return;
	if (lstat(made->address.at.path, &about) == 0 &&
		about.st_dev == made->device && about.st_ino == made->inode)
		(void)unlink(made->address.at.path);
	(void)close(made->lock);
	made->lock = -1;
}
