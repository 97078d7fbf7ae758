/* SPDX-License-Identifier: Apache-2.0 */
/* See cap_file.h. */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ctl/cap_file.h"
#include "ctl/complaint.h"
#include "ctl/private_file.h"
#include "ctl/read_all.h"

bool
cap_file_is_meant(const char *operand)
{
	size_t n = strlen(operand);

	return strcmp(operand, "-") == 0 || strchr(operand, '/') != NULL ||
		(n > 4 && strcmp(operand + n - 4, ".cap") == 0);
}

void
cap_file_wipe(char uri[CAP_FILE_URI_MAX + 1])
{
	explicit_bzero(uri, CAP_FILE_URI_MAX + 1);
}

/* --- reading ----------------------------------------------------------------
 */

static bool
check_file(int fd, const char *path, bool may_be_readable)
{
	struct stat status;

	if (fstat(fd, &status) != 0) {
		complain("%s: %s", path, strerror(errno));
		return false;
	}
	if (!S_ISREG(status.st_mode)) {
		complain("%s is not a file; standard input is -", path);
		return false;
	}
	if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0 && !may_be_readable) {
		complain("others may read or change %s, and so may use the "
			 "reference in it: 'chmod 600 %s' ends that, "
			 "--allow-readable takes it as it is",
			path, path);
		return false;
	}
	return true;
}

/* One line, whose end may be missing. */
static bool
cut_line(const char *path, char *text, size_t n)
{
	char *end = memchr(text, '\n', n);

	if (end == NULL && n > CAP_FILE_URI_MAX) {
		complain("%s is no .cap file: it has more than %d bytes", path,
			CAP_FILE_URI_MAX);
		return false;
	}
	if (end != NULL && (size_t)(end - text) + 1 < n) {
		complain("%s is no .cap file: it has more than one line; one "
			 "URI and a line end make one",
			path);
		return false;
	}
	if (end == NULL)
		end = text + n;
	*end = '\0';
	if (end == text) {
		complain("%s is empty: one URI and a line end make a .cap file",
			path);
		return false;
	}
	if (strlen(text) != (size_t)(end - text)) {
		complain("%s is no .cap file: it has a NUL byte", path);
		return false;
	}
	return true;
}

static bool
read_line(int fd, const char *path, char ret_uri[CAP_FILE_URI_MAX + 1])
{
	char text[CAP_FILE_URI_MAX + 2];
	ssize_t n = read_all(fd, text, sizeof(text) - 1);
	bool is_good;

	if (n < 0) {
		complain("%s: %s", path, strerror(errno));
		return false;
	}
	is_good = cut_line(path, text, (size_t)n);
	if (is_good)
		memcpy(ret_uri, text, strlen(text) + 1);
	explicit_bzero(text, sizeof(text));
	return is_good;
}

bool
cap_file_read(const char *path, bool may_be_readable,
	char ret_uri[CAP_FILE_URI_MAX + 1])
{
	bool is_good;
	int fd;

	if (strcmp(path, "-") == 0)
		return read_line(STDIN_FILENO, "standard input", ret_uri);
	fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (fd < 0) {
		complain("%s: %s", path, strerror(errno));
		return false;
	}
	is_good = check_file(fd, path, may_be_readable) &&
		read_line(fd, path, ret_uri);
	(void)close(fd);
	return is_good;
}

/* --- writing ----------------------------------------------------------------
 */

bool
cap_file_write(const char *path, const char *uri, size_t n, bool replaces)
{
	struct private_file file;

	if (!private_file_begin(&file, path, replaces))
		return false;
	if (!private_file_write(&file, uri, n) ||
		!private_file_write(&file, "\n", 1)) {
		complain("%s: %s", path, strerror(errno));
		private_file_drop(&file);
		return false;
	}
	return private_file_commit(&file, replaces);
}
