/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A CodeGeneratorRequest from anybody: the generator says what is wrong with
 * it, or makes code; it touches only what is its own, gives all of it back, and
 * comes to an end. Nothing is written.
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

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct made_file *file, *files = NULL;

	be_quiet();
	if (generate_run(bytes, n, &files)) {
		TARGET_ASSERT(files != NULL);
		for (file = files; file != NULL; file = file->next)
			TARGET_ASSERT(file->text.n > 0 && file->path[0] != 0);
	}
	generate_release(files);
	return 0;
}
