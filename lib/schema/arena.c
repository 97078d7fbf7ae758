/* SPDX-License-Identifier: Apache-2.0 */
/* Memory that is given back all at once. */
#include "schema/arena.h"

#include <stdalign.h>
#include <string.h>

/* Small enough for a schema of ten fields, big enough for few blocks. */
#define BLOCK_BYTES ((size_t)16 * 1024)
#define ALIGNMENT alignof(max_align_t)

struct capnrpc_arena_block {
	struct capnrpc_arena_block *older;
	size_t n; /* bytes of the block, this head included */
	max_align_t bytes[];
};

void
capnrpc_arena_init(
	struct capnrpc_arena *arena, const struct capnrpc_memory *memory)
{
	memset(arena, 0, sizeof(*arena));
	arena->memory = memory;
}

void
capnrpc_arena_deinit(struct capnrpc_arena *arena)
{
	struct capnrpc_arena_block *block, *older;

	for (block = arena->blocks; block != NULL; block = older) {
		older = block->older;
		arena->memory->release(
			arena->memory->userdata, block, block->n);
	}
	capnrpc_arena_init(arena, arena->memory);
}

/* A new block with room for n bytes. */
static bool
add_block(struct capnrpc_arena *arena, size_t n)
{
	size_t room = n > BLOCK_BYTES ? n : BLOCK_BYTES;
	struct capnrpc_arena_block *block;

	block = arena->memory->allocate(
		arena->memory->userdata, sizeof(*block) + room);
	if (block == NULL)
		return false;
	block->older = arena->blocks;
	block->n = sizeof(*block) + room;
	arena->blocks = block;
	arena->next = (uint8_t *)block->bytes;
	arena->n_left = room;
	return true;
}

void *
capnrpc_arena_take(struct capnrpc_arena *arena, size_t n, size_t size)
{
	void *taken;

	if (n == 0 || arena->is_out)
		return NULL;
	if (n > (SIZE_MAX / 2) / size) {
		arena->is_out = true;
		return NULL;
	}
	n = (n * size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
	if (n > arena->n_left && !add_block(arena, n)) {
		arena->is_out = true;
		return NULL;
	}
	taken = memset(arena->next, 0, n);
	arena->next += n;
	arena->n_left -= n;
	return taken;
}
