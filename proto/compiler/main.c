/* SPDX-License-Identifier: Apache-2.0 */
/*
 * capnpc-capnrpc: the plugin that `capnp compile -ocapnrpc` runs. Reads a
 * CodeGeneratorRequest from standard input and writes, for each schema that
 * was named, a header of typed C next to it in the current directory.
 *
 * A header is written under another name and renamed when it is complete, so
 * that a fault, or an interruption, leaves no half of one.
 */
#include <config.h>

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "proto/compiler/file.h"
#include "proto/compiler/memory.h"

/*
 * The largest request read: a thousand times what the schemas of the whole
 * Cap'n Proto distribution make.
 */
#define MAX_REQUEST ((size_t)512 * 1024 * 1024)

/*
 * How often all of a request may be read. Each declaration is looked at some
 * dozens of times; a request that leads in circles, or claims lists without
 * end, runs into this.
 */
#define MAX_READS ((uint64_t)16)

static const char usage[] =
	"usage: capnp compile -ocapnrpc[:DIRECTORY] SCHEMA...\n"
	"\n"
	"Makes SCHEMA.h, typed C for libcapnrpc-client, from each schema. "
	"This\n"
	"program is run by capnp and reads from it what to do.\n"
	"\n"
	"  --help     says this\n"
	"  --version  says which version it is\n";

/* Says what could not be done with path, and why; false. */
static bool
complain(const char *what, const char *path)
{
	fprintf(stderr, "capnpc-capnrpc: cannot %s %s: %s\n", what, path,
		strerror(errno));
	return false;
}

/* Standard input, whole. NULL, said why, when it cannot be read. */
static uint8_t *
read_input(size_t *ret_n)
{
	size_t n = 0, n_allocated = 0;
	uint8_t *bytes = NULL;

	for (;;) {
		size_t got;

		if (n == n_allocated) {
			uint8_t *more;

			n_allocated = n_allocated == 0 ? 65536 : 2 * n;
			more = n > MAX_REQUEST ? NULL
					       : realloc(bytes, n_allocated);
			if (more == NULL) {
				fputs("capnpc-capnrpc: the request is too "
				      "large\n",
					stderr);
				free(bytes);
				return NULL;
			}
			bytes = more;
		}
		got = fread(bytes + n, 1, n_allocated - n, stdin);
		n += got;
		if (got == 0)
			break;
	}
	if (ferror(stdin)) {
		complain("read", "standard input");
		free(bytes);
		return NULL;
	}
	*ret_n = n;
	return bytes;
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
write_bytes(const char *path, const struct text *text)
{
	FILE *file = fopen(path, "w");
	bool is_written;

	if (file == NULL)
		return complain("write", path);
	is_written = fwrite(text->bytes, 1, text->n, file) == text->n;
	if (fclose(file) != 0 || !is_written)
		return complain("write", path);
	return true;
}

static bool
write_file(const char *path, const struct text *text)
{
	const char *draft = memory_format("%s.%ld", path, (long)getpid());

	if (!make_folders(path))
		return false;
	if (!write_bytes(draft, text)) {
		unlink(draft);
		return false;
	}
	if (rename(draft, path) != 0) {
		complain("write", path);
		unlink(draft);
		return false;
	}
	return true;
}

/* Generates one file; writes it when nothing is wrong. */
static bool
run_file(struct request *request, struct schema_request_file_r file)
{
	struct capnrpc_text_r name = schema_request_file_get_filename(file);
	struct text text = { 0 };
	bool is_good;

	request->has_faults = false;
	file_generate(request, file, &text);
	is_good = !request->has_faults && request_is_intact(request) &&
		write_file(memory_format("%s.h", name.bytes), &text);
	text_deinit(&text);
	return is_good;
}

static bool
run_request(struct capnrpc_message *message)
{
	struct schema_request_file_list_r files;
	struct request request;
	bool is_good = true;
	uint32_t i, n;

	if (!request_init(&request, message))
		return false;
	files = schema_request_get_requested_files(request.r);
	n = schema_request_file_list_len(files);
	if (n == 0) {
		fputs("capnpc-capnrpc: the request names no file\n", stderr);
		return false;
	}
	for (i = 0; i < n; i++)
		if (!run_file(&request, schema_request_file_list_at(files, i)))
			is_good = false;
	return is_good;
}

static bool
run(const uint8_t *bytes, size_t n)
{
	struct capnrpc_read_limits limits = { MAX_READS * n,
		CAPNRPC_NESTING_DEFAULT };
	struct capnrpc_message *message;
	bool is_good;
	size_t used;
	int status;

	status = capnrpc_message_parse(
		memory_of_messages(), bytes, n, &limits, &message, &used);
	if (status != 0) {
		fprintf(stderr,
			"capnpc-capnrpc: standard input is no "
			"CodeGeneratorRequest: %s\n",
			status == CAPNRPC_EAGAIN ? "it is cut off"
						 : capnrpc_strerror(status));
		return false;
	}
	is_good = run_request(message);
	capnrpc_message_unref(message);
	return is_good;
}

static int
run_input(void)
{
	uint8_t *bytes;
	bool is_good;
	size_t n;

	bytes = read_input(&n);
	if (bytes == NULL)
		return EXIT_FAILURE;
	is_good = run(bytes, n);
	free(bytes);
	memory_release();
	return is_good ? EXIT_SUCCESS : EXIT_FAILURE;
}

int
main(int argc, char **argv)
{
	if (argc == 2 && strcmp(argv[1], "--help") == 0) {
		fputs(usage, stdout);
		return EXIT_SUCCESS;
	}
	if (argc == 2 && strcmp(argv[1], "--version") == 0) {
		puts("capnpc-capnrpc " PACKAGE_VERSION);
		return EXIT_SUCCESS;
	}
	if (argc > 1 || isatty(STDIN_FILENO)) {
		fputs(usage, stderr);
		return EXIT_FAILURE;
	}
	return run_input();
}
