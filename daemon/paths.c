/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Default paths, directories and the lock on the state directory.
 *
 * The lock is an open-file-description lock: it falls when the last descriptor
 * of that opening is closed, so a killed daemon leaves none, and closing
 * another descriptor of the file does not drop it as a POSIX lock would. The
 * file itself stays, because removing it would let a third process lock a new
 * file of the same name.
 */
#include <config.h>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <capnrpc/error.h>

#include "daemon/paths.h"

#define SYSTEM_SOCKET "/run/capnrpcd/socket"
#define SYSTEM_CONFIG CAPNRPCD_SYSCONFDIR "/capnrpcd.conf"
#define SYSTEM_STATE CAPNRPCD_LOCALSTATEDIR "/lib/capnrpcd"

/* "head" + "tail"; what fits is decided before anything is written. */
static int
concatenate(const char *head, const char *tail, char *ret_path, size_t size,
	struct reason *ret_reason)
{
	size_t n_head = strlen(head), n_tail = strlen(tail);

	if (n_head >= size || n_tail >= size - n_head) {
		reason_set(ret_reason, "the path %s%s is longer than %zu bytes",
			head, tail, size - 1);
		return CAPNRPC_ELIMIT;
	}
	memcpy(ret_path, head, n_head);
	memcpy(ret_path + n_head, tail, n_tail + 1);
	return 0;
}

int
paths_join(const char *directory, const char *name, char *ret_path, size_t size,
	struct reason *ret_reason)
{
	char tail[64];

	if (snprintf(tail, sizeof(tail), "/%s", name) >= (int)sizeof(tail)) {
		reason_set(ret_reason, "the file name %s is too long", name);
		return CAPNRPC_ELIMIT;
	}
	return concatenate(directory, tail, ret_path, size, ret_reason);
}

static const char *
absolute_variable(const char *name)
{
	const char *value = getenv(name);

	return value != NULL && value[0] == '/' ? value : NULL;
}

/* $variable/tail, or $HOME/home_tail/tail where that has a meaning. */
static int
xdg_path(const char *variable, const char *home_tail, const char *tail,
	char *ret_path, size_t size, struct reason *ret_reason)
{
	const char *base = absolute_variable(variable);
	char home[PATHS_SIZE];
	int status;

	if (base != NULL)
		return concatenate(base, tail, ret_path, size, ret_reason);
	base = home_tail == NULL ? NULL : absolute_variable("HOME");
	if (base == NULL) {
		reason_set(ret_reason, "%s%s is not set to an absolute path",
			variable, home_tail == NULL ? "" : " or HOME");
		return CAPNRPC_EINVAL;
	}
	status = concatenate(base, home_tail, home, sizeof(home), ret_reason);
	if (status != 0)
		return status;
	return concatenate(home, tail, ret_path, size, ret_reason);
}

static int
user_paths(struct paths *ret_paths, struct reason *ret_reason)
{
	struct paths paths;
	int status;

	status = xdg_path("XDG_RUNTIME_DIR", NULL, "/capnrpcd/socket",
		paths.socket, sizeof(paths.socket), ret_reason);
	if (status != 0)
		return status;
	status = xdg_path("XDG_STATE_HOME", "/.local/state", "/capnrpcd",
		paths.state_directory, PATHS_SIZE, ret_reason);
	if (status != 0)
		return status;
	status = xdg_path("XDG_CONFIG_HOME", "/.config",
		"/capnrpcd/capnrpcd.conf", paths.config_file, PATHS_SIZE,
		ret_reason);
	if (status != 0)
		return status;
	*ret_paths = paths;
	return 0;
}

int
paths_default(bool is_user, struct paths *ret_paths, struct reason *ret_reason)
{
	static const struct paths system_paths = {
		.config_file = SYSTEM_CONFIG,
		.state_directory = SYSTEM_STATE,
		.socket = SYSTEM_SOCKET,
	};

	if (is_user)
		return user_paths(ret_paths, ret_reason);
	*ret_paths = system_paths;
	return 0;
}

static int
make_one(const char *path, mode_t mode, struct reason *ret_reason)
{
	struct stat info;

	if (mkdir(path, mode) == 0)
		return 0;
	if (errno != EEXIST) {
		reason_set_errno(ret_reason, errno,
			"cannot make the directory %s", path);
		return CAPNRPC_ESYSTEM;
	}
	if (stat(path, &info) == 0 && S_ISDIR(info.st_mode))
		return 0;
	reason_set(ret_reason, "%s is not a directory", path);
	return CAPNRPC_ESYSTEM;
}

int
paths_make_directory(const char *path, mode_t mode, struct reason *ret_reason)
{
	char parent[PATHS_SIZE];
	int status = concatenate(path, "", parent, PATHS_SIZE, ret_reason);
	struct stat info;

	if (status != 0)
		return status;
	for (char *slash = strchr(parent + 1, '/'); slash != NULL;
		slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		if (stat(parent, &info) != 0)
			status = make_one(parent, 0755, ret_reason);
		*slash = '/';
		if (status != 0)
			return status;
	}
	return make_one(path, mode, ret_reason);
}

int
paths_make_private(const char *path, struct reason *ret_reason)
{
	int status = paths_make_directory(path, 0700, ret_reason);
	struct stat info;

	if (status != 0)
		return status;
	if (stat(path, &info) != 0) {
		reason_set_errno(ret_reason, errno, "cannot look at %s", path);
		return CAPNRPC_ESYSTEM;
	}
	if (info.st_uid != geteuid()) {
		reason_set(ret_reason,
			"%s belongs to uid %lu, expected uid %lu", path,
			(unsigned long)info.st_uid, (unsigned long)geteuid());
		return CAPNRPC_EINVAL;
	}
	if ((info.st_mode & 077) != 0) {
		reason_set(ret_reason,
			"%s is open to others: mode %04o, expected 0700", path,
			(unsigned int)info.st_mode & 07777);
		return CAPNRPC_EINVAL;
	}
	return 0;
}

/* Who holds the lock, as that process wrote it down; 0 where it did not. */
static long
read_holder(int fd)
{
	char text[24] = "";
	ssize_t n = pread(fd, text, sizeof(text) - 1, 0);

	return n > 0 ? strtol(text, NULL, 10) : 0;
}

/* Only for the other's error message, so failure is nobody's concern. */
static void
write_holder(int fd)
{
	char text[24];
	int n = snprintf(text, sizeof(text), "%ld\n", (long)getpid());
	ssize_t written = -1;

	if (ftruncate(fd, 0) == 0)
		written = pwrite(fd, text, (size_t)n, 0);
	(void)written;
}

static int
lock_file(int fd, const char *path, struct reason *ret_reason)
{
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET };

	if (fcntl(fd, F_OFD_SETLK, &lock) == 0)
		return 0;
	if (errno == EAGAIN || errno == EACCES) {
		reason_set(ret_reason,
			"another capnrpcd (process %ld) uses this state "
			"directory; it holds %s",
			read_holder(fd), path);
		return CAPNRPC_EAGAIN;
	}
	reason_set_errno(ret_reason, errno, "cannot lock %s", path);
	return CAPNRPC_ESYSTEM;
}

int
paths_lock(
	const char *state_directory, int *ret_lock, struct reason *ret_reason)
{
	char path[PATHS_SIZE];
	int status = paths_join(state_directory, PATHS_LOCK_FILE, path,
		sizeof(path), ret_reason);
	int fd;

	if (status != 0)
		return status;
	fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (fd < 0) {
		reason_set_errno(ret_reason, errno, "cannot open %s", path);
		return CAPNRPC_ESYSTEM;
	}
	status = lock_file(fd, path, ret_reason);
	if (status != 0) {
		(void)close(fd);
		return status;
	}
	write_holder(fd);
	*ret_lock = fd;
	return 0;
}

void
paths_unlock(int lock)
{
	if (lock >= 0)
		(void)close(lock);
}
