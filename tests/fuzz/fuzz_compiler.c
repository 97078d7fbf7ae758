/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A CodeGeneratorRequest from anybody: the generator says what is wrong with
 * it, or makes code; it touches only what is its own, gives all of it back, and
 * comes to an end. Nothing is written. The sources in which it looks for the
 * lines of its faults are hostile too: the same bytes.
 */
#include "tests/fuzz/target.h"

#include <stdio.h>

#include "proto/compiler/generate.h"

/* What is said about each of a million requests helps nobody. */
static void
be_quiet(void)
{
#ifdef __GLIBC__
	static FILE *nowhere;

	if (nowhere == NULL)
		nowhere = fopen("/dev/null", "w");
	if (nowhere != NULL)
		stderr = nowhere;
#endif
}

static const uint8_t *source;
static size_t n_source;

static const char *
read_source(const char *name, uint64_t id, size_t *ret_n)
{
	(void)name;
	(void)id;
	*ret_n = n_source;
	return (const char *)source;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct made_file *file, *files = NULL;

	be_quiet();
	source = bytes;
	n_source = n;
	if (generate_run(bytes, n, read_source, &files)) {
		TARGET_ASSERT(files != NULL);
		for (file = files; file != NULL; file = file->next)
			TARGET_ASSERT(file->text.n > 0 && file->path[0] != 0);
	}
	generate_release(files);
	return 0;
}
