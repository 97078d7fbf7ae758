/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A table of rows under ids that we choose: the lowest free id first, so that
 * the table stays dense and a peer's arrays stay small.
 *
 * Rows are borrowed; the owner takes them all out before deinit, which
 * asserts that nothing is left. Adding is split: reserve may fail, add after
 * it may not, so that a handler can commit without a way back.
 */
#ifndef CAPNRPC_BASE_SLOTS_H
#define CAPNRPC_BASE_SLOTS_H

#include <stddef.h>
#include <stdint.h>

#include <capnrpc/attr.h>
#include <capnrpc/memory.h>

struct capnrpc_slots {
	const struct capnrpc_memory *memory;
	void **rows; /* n_rows, NULL where free */
	uint64_t *used; /* one bit per row */
	uint32_t n_rows;
	uint32_t n_used;
	uint32_t n_max;
	uint32_t lowest; /* no free id below this one */
};

/* An empty table for at most n_max rows. memory is borrowed. */
void capnrpc_slots_init(struct capnrpc_slots *slots,
	const struct capnrpc_memory *memory, uint32_t n_max);

/* Gives its memory back. Asserts that no row is left. */
void capnrpc_slots_deinit(struct capnrpc_slots *slots);

/*
 * Makes the next add possible. Errors: CAPNRPC_ELIMIT at n_max rows,
 * CAPNRPC_ENOMEM.
 */
CAPNRPC_CHECK int capnrpc_slots_reserve(struct capnrpc_slots *slots);

/* Adds a row (not NULL) after a successful reserve; its id. */
uint32_t capnrpc_slots_add(struct capnrpc_slots *slots, void *row);

/* The row, or NULL. */
void *capnrpc_slots_get(const struct capnrpc_slots *slots, uint32_t id);

/* Takes the row out and frees its id; NULL when there is none. */
void *capnrpc_slots_take(struct capnrpc_slots *slots, uint32_t id);

/* The row with the smallest id not below *id, which is set to its id; NULL. */
void *capnrpc_slots_next(const struct capnrpc_slots *slots, uint32_t *id);

#endif
