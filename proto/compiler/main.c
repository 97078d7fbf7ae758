/* SPDX-License-Identifier: Apache-2.0 */
/*
 * capnpc-capnrpc: the plugin that `capnp compile -ocapnrpc` runs. Reads a
 * CodeGeneratorRequest from standard input and writes, for each schema that
 * was named, a header of typed C and a source with the compiled schema as data,
 * where the schema lies below the current directory.
 *
 * Files are written under other names and renamed when all are complete, so
 * that a fault leaves none, and an interruption no half of one.
 */
#include <config.h>

#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "proto/compiler/generate.h"
#include "proto/compiler/source.h"
#include "proto/compiler/write.h"

/*
 * The largest request read: a thousand times what the schemas of the whole
 * Cap'n Proto distribution make.
 */
#define MAX_REQUEST ((size_t)512 * 1024 * 1024)

static const char usage[] =
	"usage: capnp compile -ocapnrpc[:DIRECTORY] SCHEMA...\n"
	"\n"
	"Makes SCHEMA.h, typed C for libcapnrpc-client, and SCHEMA.c, the "
	"schema as\n"
	"data, from each schema. This program is run by capnp and reads from "
	"it what to\ndo.\n"
	"\n"
	"  --help     says this\n"
	"  --version  says which version it is\n";

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
		fprintf(stderr,
			"capnpc-capnrpc: cannot read standard input: %s\n",
			strerror(errno));
		free(bytes);
		return NULL;
	}
	*ret_n = n;
	return bytes;
}

static int
run_input(void)
{
	struct made_file *files = NULL;
	uint8_t *bytes;
	bool is_good;
	size_t n;

	bytes = read_input(&n);
	if (bytes == NULL)
		return EXIT_FAILURE;
	is_good = generate_run(bytes, n, source_read, &files) &&
		write_files(files);
	generate_release(files);
	free(bytes);
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
	/* A file over the limit is an error to be said, not an end. */
	signal(SIGXFSZ, SIG_IGN);
	return run_input();
}
