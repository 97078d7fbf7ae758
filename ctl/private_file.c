/* SPDX-License-Identifier: Apache-2.0 */
/* See private_file.h. */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ctl/complaint.h"
#include "ctl/private_file.h"

static bool
complain_of(const char *path)
{
	complain("%s: %s", path, strerror(errno));
	return false;
}

static bool
complain_that_it_is_there(const char *path)
{
	complain("%s is there already: --force overwrites it", path);
	return false;
}

bool
private_file_begin(struct private_file *file, const char *path, bool replaces)
{
	int n = snprintf(file->path, sizeof(file->path), "%s", path);

	file->fd = -1;
	if (n <= 0 || (size_t)n >= sizeof(file->path)) {
		complain("the name of the file is empty or too long");
		return false;
	}
	if (!replaces && access(path, F_OK) == 0)
		return complain_that_it_is_there(path);
	(void)snprintf(file->temporary, sizeof(file->temporary), "%s.XXXXXX",
		file->path);
	file->fd = mkostemp(file->temporary, O_CLOEXEC);
	if (file->fd < 0)
		return complain_of(path);
	/* mkostemp(3) made it 0600 but for a umask of even less. */
	if (fchmod(file->fd, S_IRUSR | S_IWUSR) != 0) {
		(void)complain_of(path);
		private_file_drop(file);
		return false;
	}
	return true;
}

bool
private_file_write(struct private_file *file, const void *bytes, size_t n)
{
	const char *at = bytes;

	while (n > 0) {
		ssize_t written = write(file->fd, at, n);

		if (written < 0 && errno == EINTR)
			continue;
		if (written < 0)
			return false;
		at += written;
		n -= (size_t)written;
	}
	return true;
}

static bool
sync_folder(const char *path)
{
	char copy[PRIVATE_FILE_PATH_SIZE];
	bool is_synced;
	int fd;

	(void)snprintf(copy, sizeof(copy), "%s", path);
	fd = open(dirname(copy), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0)
		return false;
	/* Some file systems have no fsync of folders, and need none. */
	is_synced = fsync(fd) == 0 || errno == EINVAL;
	(void)close(fd);
	return is_synced;
}

/* link(2) fails where something is; rename(2) does not. */
static bool
put_in_place(struct private_file *file, bool replaces)
{
	if (replaces)
		return rename(file->temporary, file->path) == 0;
	if (link(file->temporary, file->path) != 0)
		return false;
	(void)unlink(file->temporary);
	return true;
}

bool
private_file_commit(struct private_file *file, bool replaces)
{
	bool is_in_place = fsync(file->fd) == 0 && put_in_place(file, replaces);

	if (!is_in_place) {
		if (errno == EEXIST)
			(void)complain_that_it_is_there(file->path);
		else
			(void)complain_of(file->path);
		private_file_drop(file);
		return false;
	}
	(void)close(file->fd);
	file->fd = -1;
	return sync_folder(file->path) || complain_of(file->path);
}

void
private_file_drop(struct private_file *file)
{
	if (file->fd < 0)
		return;
	(void)close(file->fd);
	(void)unlink(file->temporary);
	file->fd = -1;
}
