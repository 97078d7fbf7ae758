/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the fuzz targets share: the entry point that libFuzzer and
 * corpus_main.c call, memory that knows what is not given back, and a reader
 * that looks at everything.
 */
#ifndef TESTS_FUZZ_TARGET_H
#define TESTS_FUZZ_TARGET_H

#include "wire/message.h"

/* One run of a target; returns 0, and ends the program on a failure. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

/* malloc and free, counted. */
extern const struct capnrpc_memory target_memory;

/* Ends the program, saying what did not hold. */
#define TARGET_ASSERT(claim)                                     \
	do {                                                     \
		if (!(claim))                                    \
			target_fail(#claim, __FILE__, __LINE__); \
	} while (0)

void target_fail(const char *claim, const char *file, int line);

/* Ends the program unless all memory came back. */
void target_assert_no_leak(void);

/* Reads everything behind a pointer; the result only keeps it from going. */
uint64_t target_read_all(struct capnrpc_pointer_r pointer);

#endif
