/* SPDX-License-Identifier: Apache-2.0 */
#include <config.h>

#include "proto/compiler/source.h"

#include <fcntl.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "proto/compiler/memory.h"
#include "proto/compiler/position.h"

/* Fifty times the longest schema that people have written by hand. */
#define MAX_SOURCE ((size_t)4 * 1024 * 1024)

/* A file whole, with a NUL behind; NULL when it cannot be had. */
static char *
read_file(const char *path, size_t *ret_n)
{
	char *bytes = NULL;
	struct stat about;
	ssize_t got;
	size_t n = 0;
	int fd;

	/* What is named may be anything: a pipe must not make this wait. */
	fd = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
	if (fd < 0)
		return NULL;
	if (fstat(fd, &about) == 0 && S_ISREG(about.st_mode)) {
		bytes = memory_get(MAX_SOURCE + 1);
		while (n < MAX_SOURCE &&
			(got = read(fd, bytes + n, MAX_SOURCE - n)) > 0)
			n += (size_t)got;
	}
	close(fd);
	*ret_n = n;
	return bytes;
}

/* What was found is a schema, and the one that is meant. */
static const char *
read_schema(const char *path, uint64_t id, size_t *ret_n)
{
	size_t n = 0;
	const char *text = read_file(path, &n);

	if (text == NULL || !position_has_id(text, n, id))
		return NULL;
	*ret_n = n;
	return text;
}

/* Whether path is name, or name in some folder. */
static bool
ends_with(const char *path, const char *name)
{
	size_t n = strlen(path), n_name = strlen(name);

	return n >= n_name && strcmp(path + n - n_name, name) == 0 &&
		(n == n_name || path[n - n_name - 1] == '/');
}

/* As an argument of `capnp` names the schema. */
static const char *
read_argument(
	const char *started_in, const char *name, uint64_t id, size_t *ret_n)
{
	const char *text = NULL, *argument, *end;
	size_t n = 0;

	argument = read_file(
		memory_format("/proc/%ld/cmdline", (long)getppid()), &n);
	if (argument == NULL)
		return NULL;
	for (end = argument + n; argument < end && text == NULL;
		argument += strlen(argument) + 1)
		if (ends_with(argument, name))
			text = read_schema(
				memory_format("%s%s",
					argument[0] != '/' ? started_in : "",
					argument),
				id, ret_n);
	return text;
}

const char *
source_read(const char *name, uint64_t id, size_t *ret_n)
{
	const char *started_in =
		memory_format("/proc/%ld/cwd/", (long)getppid());
	const char *const folders[] = { started_in, "", "/usr/local/include/",
		"/usr/include/" };
	const char *text = NULL;
	size_t i;

	if (name[0] == '\0')
		return NULL;
	text = read_argument(started_in, name, id, ret_n);
	for (i = 0; i < sizeof(folders) / sizeof(folders[0]) && text == NULL;
		i++)
		text = read_schema(
			memory_format("%s%s", folders[i], name), id, ret_n);
	return text;
}
