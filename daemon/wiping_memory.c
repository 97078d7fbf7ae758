/* SPDX-License-Identifier: Apache-2.0 */
/* See wiping_memory.h. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "daemon/wiping_memory.h"

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
	if (block != NULL)
		explicit_bzero(
			block, n < WIPING_MEMORY_MAX ? n : WIPING_MEMORY_MAX);
	free(block);
}

const struct capnrpc_memory *
wiping_memory(void)
{
	static const struct capnrpc_memory memory = {
		.allocate = allocate,
		.release = release,
	};

	return &memory;
}
