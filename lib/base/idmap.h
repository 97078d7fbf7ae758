/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A table of rows under keys that somebody else chooses: a seeded hash with
 * linear probing, so that a peer cannot choose keys that collide.
 *
 * Keys are 64 bits: a peer's 32-bit ids, or addresses of our own objects.
 * Rows are borrowed; deinit asserts that nothing is left. Like slots, adding
 * is reserve (may fail) and add (may not).
 */
#ifndef CAPNRPC_BASE_IDMAP_H
#define CAPNRPC_BASE_IDMAP_H

#include <stddef.h>
#include <stdint.h>

#include <capnrpc/attr.h>
#include <capnrpc/memory.h>

struct capnrpc_idmap_entry {
	uint64_t key;
	void *row; /* NULL where free */
};

/* Entries that need no memory of their own: what an idle connection holds. */
#define CAPNRPC_IDMAP_INLINE 4u

struct capnrpc_idmap {
	const struct capnrpc_memory *memory;
	struct capnrpc_idmap_entry *entries; /* n_entries, a power of two */
	struct capnrpc_idmap_entry inline_entries[CAPNRPC_IDMAP_INLINE];
	uint32_t n_entries;
	uint32_t n_used;
	uint32_t n_max;
	uint64_t seed;
};

/* An empty table for at most n_max rows. memory is borrowed. */
void capnrpc_idmap_init(struct capnrpc_idmap *map,
	const struct capnrpc_memory *memory, uint32_t n_max, uint64_t seed);

/* Gives its memory back. Asserts that no row is left. */
void capnrpc_idmap_deinit(struct capnrpc_idmap *map);

/*
 * Makes the next add possible. Errors: CAPNRPC_ELIMIT at n_max rows,
 * CAPNRPC_ENOMEM.
 */
CAPNRPC_CHECK int capnrpc_idmap_reserve(struct capnrpc_idmap *map);

/* Adds a row (not NULL) under a key that is free, after a reserve. */
void capnrpc_idmap_add(struct capnrpc_idmap *map, uint64_t key, void *row);

/* The row, or NULL. */
void *capnrpc_idmap_get(const struct capnrpc_idmap *map, uint64_t key);

/* Takes the row out; NULL when there is none. */
void *capnrpc_idmap_take(struct capnrpc_idmap *map, uint64_t key);

/* Some row, or NULL when empty: for taking everything out, one by one. */
void *capnrpc_idmap_any(const struct capnrpc_idmap *map);

/* Calls each(userdata, row) for every row; the table may not change. */
void capnrpc_idmap_each(const struct capnrpc_idmap *map,
	void (*each)(void *userdata, void *row), void *userdata);

#endif
