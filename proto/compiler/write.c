/* SPDX-License-Identifier: Apache-2.0 */
#include "proto/compiler/write.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "proto/compiler/memory.h"

/* Says what could not be done with path, and why; false. */
static bool
complain(const char *what, const char *path)
{
	fprintf(stderr, "capnpc-capnrpc: cannot %s %s: %s\n", what, path,
		strerror(errno));
	return false;
}

/* The folder of the output is where the program was started. */
static const char *
place_of(const struct made_file *file)
{
	return file->path + strspn(file->path, "/");
}

static const char *
draft_of(const struct made_file *file)
{
	return memory_format("%s.%ld", place_of(file), (long)getpid());
}

/* Makes the folders that path lies in. */
static bool
make_folders(const char *path)
{
	char *folder = memory_copy(path, strlen(path));
	char *slash = folder;

	while ((slash = strchr(slash + 1, '/')) != NULL) {
		*slash = '\0';
		if (mkdir(folder, 0777) != 0 && errno != EEXIST)
			return complain("make the folder", folder);
		*slash = '/';
	}
	return true;
}

static bool
write_draft(const struct made_file *made)
{
	const char *path = draft_of(made);
	bool is_written;
	FILE *file;

	if (!make_folders(path))
		return false;
	file = fopen(path, "w");
	if (file == NULL)
		return complain("write", place_of(made));
	is_written = fwrite(made->text.bytes, 1, made->text.n, file) ==
			made->text.n &&
		fflush(file) == 0;
	if (!is_written)
		complain("write", place_of(made));
	/* What a full disk holds back is said as late as this. */
	if (fclose(file) != 0 && is_written)
		return complain("write", place_of(made));
	return is_written;
}

bool
write_files(const struct made_file *files)
{
	const struct made_file *file;
	bool is_good = true;

	for (file = files; file != NULL && is_good; file = file->next)
		is_good = write_draft(file);
	for (file = files; file != NULL && is_good; file = file->next)
		is_good = rename(draft_of(file), place_of(file)) == 0 ||
			complain("write", place_of(file));
	for (file = files; file != NULL && !is_good; file = file->next)
		unlink(draft_of(file));
	return is_good;
}
