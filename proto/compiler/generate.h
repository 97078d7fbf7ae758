/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From a CodeGeneratorRequest to the text of all files that it asks for,
 * without touching a file: main.c writes them and finds the sources that faults
 * are in, and a fuzzer looks away.
 */
#ifndef CAPNRPC_COMPILER_GENERATE_H
#define CAPNRPC_COMPILER_GENERATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <capnrpc/attr.h>

#include "proto/compiler/request.h"
#include "proto/compiler/text.h"

/* One file of the output. */
struct made_file {
	struct made_file *next;
	const char *path; /* below the folder of the output */
	struct text text;
};

/*
 * Generates everything that the n bytes at bytes ask for, in the order of the
 * request: a header and a source for each schema. False when anything is
 * wrong, which is on stderr by then; there is no output then, so that nobody
 * compiles one half of it. read_source finds the lines of faults; NULL for
 * none. The list stays until generate_release().
 */
CAPNRPC_CHECK bool generate_run(const uint8_t *bytes, size_t n,
	source_reader *read_source, struct made_file **ret_files);

/* Gives the texts back (NULL is none) and all memory of the generator. */
void generate_release(struct made_file *files);

#endif
