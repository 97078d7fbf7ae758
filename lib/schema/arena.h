/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Memory that is given back all at once.
 *
 * What types are made of is never freed one by one, so it is cut from blocks;
 * a failure is remembered, and one check at the end of a load covers it.
 */
#ifndef CAPNRPC_SCHEMA_ARENA_H
#define CAPNRPC_SCHEMA_ARENA_H

#include <stdbool.h>

#include <capnrpc/memory.h>

struct capnrpc_arena_block;

struct capnrpc_arena {
	const struct capnrpc_memory *memory;
	struct capnrpc_arena_block *blocks; /* the newest first */
	uint8_t *next; /* what is left of the newest */
	size_t n_left;
	bool is_out; /* an allocation failed */
};

/* An arena without blocks. memory is borrowed. */
void capnrpc_arena_init(
	struct capnrpc_arena *arena, const struct capnrpc_memory *memory);

/* Gives everything back. */
void capnrpc_arena_deinit(struct capnrpc_arena *arena);

/*
 * n elements of size bytes, zeroed and aligned for anything; NULL for n 0, and
 * when memory ran out, now or before.
 */
void *capnrpc_arena_take(struct capnrpc_arena *arena, size_t n, size_t size);

#endif
