/* SPDX-License-Identifier: Apache-2.0 */
#include "proto/compiler/memory.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Blocks form a chain, newest first; the bytes follow the link. */
struct block {
	struct block *next;
	max_align_t bytes[];
};

static struct block *blocks;

void *
memory_get(size_t n)
{
	struct block *block = calloc(1, sizeof(*block) + n);

	if (block == NULL) {
		fputs("capnpc-capnrpc: out of memory\n", stderr);
		exit(EXIT_FAILURE);
	}
	block->next = blocks;
	blocks = block;
	return block->bytes;
}

char *
memory_copy(const char *bytes, size_t n)
{
	char *copy = memory_get(n + 1);

	if (n > 0)
		memcpy(copy, bytes, n);
	return copy;
}

char *
memory_vformat(const char *format, va_list args)
{
	va_list again;
	char *string;
	int n;

	va_copy(again, args);
	n = vsnprintf(NULL, 0, format, again);
	va_end(again);
	string = memory_get((size_t)n + 1);
	vsnprintf(string, (size_t)n + 1, format, args);
	return string;
}

char *
memory_format(const char *format, ...)
{
	va_list args;
	char *string;

	va_start(args, format);
	string = memory_vformat(format, args);
	va_end(args);
	return string;
}

static void *
allocate(void *userdata, size_t n)
{
	(void)userdata;
	return malloc(n);
}

static void
release(void *userdata, void *block, size_t n)
{
	(void)userdata;
	(void)n;
	free(block);
}

const struct capnrpc_memory *
memory_of_messages(void)
{
	static const struct capnrpc_memory memory = { allocate, release, NULL };

	return &memory;
}

void
memory_release(void)
{
	while (blocks != NULL) {
		struct block *next = blocks->next;

		free(blocks);
		blocks = next;
	}
}
