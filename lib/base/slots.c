/* SPDX-License-Identifier: Apache-2.0 */
/*
 * See slots.h. One bit per row makes the search for the lowest free id a
 * look at n/64 words; rows never move, and the table only grows until it is
 * empty again, when its memory goes back.
 */
#include "config.h"

#include <assert.h>
#include <string.h>

#include <capnrpc/error.h>

#include "base/slots.h"

/* The first size: most connections never have more of anything open. */
#define SLOTS_FIRST 64u

void
capnrpc_slots_init(struct capnrpc_slots *slots,
	const struct capnrpc_memory *memory, uint32_t n_max)
{
	memset(slots, 0, sizeof(*slots));
	slots->memory = memory;
	slots->n_max = n_max;
}

static void
release_memory(struct capnrpc_slots *slots)
{
	const struct capnrpc_memory *memory = slots->memory;

	if (slots->rows == NULL)
		return;
	memory->release(memory->userdata, slots->rows,
		slots->n_rows * sizeof(slots->rows[0]));
	memory->release(memory->userdata, slots->used,
		slots->n_rows / 64 * sizeof(slots->used[0]));
	slots->rows = NULL;
	slots->used = NULL;
	slots->n_rows = 0;
	slots->lowest = 0;
}

void
capnrpc_slots_deinit(struct capnrpc_slots *slots)
{
	assert(slots->n_used == 0);
	release_memory(slots);
}

static int
grow(struct capnrpc_slots *slots)
{
	const struct capnrpc_memory *memory = slots->memory;
	uint32_t n_rows = slots->n_rows == 0 ? SLOTS_FIRST : slots->n_rows * 2;
	size_t rows_size = n_rows * sizeof(slots->rows[0]);
	size_t used_size = n_rows / 64 * sizeof(slots->used[0]);
	uint32_t n_used = slots->n_used;
	void **rows = memory->allocate(memory->userdata, rows_size);
	uint64_t *used = memory->allocate(memory->userdata, used_size);

	if (rows == NULL || used == NULL) {
		memory->release(memory->userdata, rows, rows_size);
		memory->release(memory->userdata, used, used_size);
		return CAPNRPC_ENOMEM;
	}
	memset(rows, 0, rows_size);
	memset(used, 0, used_size);
	if (slots->n_rows > 0) {
		memcpy(rows, slots->rows, slots->n_rows * sizeof(rows[0]));
		memcpy(used, slots->used, slots->n_rows / 64 * sizeof(used[0]));
	}
	release_memory(slots);
	slots->rows = rows;
	slots->used = used;
	slots->n_rows = n_rows;
	slots->n_used = n_used;
	return 0;
}

int
capnrpc_slots_reserve(struct capnrpc_slots *slots)
{
	if (slots->n_used >= slots->n_max)
		return CAPNRPC_ELIMIT;
	if (slots->n_used == slots->n_rows)
		return grow(slots);
	return 0;
}

uint32_t
capnrpc_slots_add(struct capnrpc_slots *slots, void *row)
{
	uint32_t word = slots->lowest / 64;
	uint32_t bit = 0;

	assert(row != NULL && slots->n_used < slots->n_rows);
	while (slots->used[word] == UINT64_MAX)
		word++;
	while ((slots->used[word] >> bit) & 1)
		bit++;
	slots->used[word] |= UINT64_C(1) << bit;
	slots->rows[word * 64 + bit] = row;
	slots->n_used++;
	slots->lowest = word * 64 + bit;
	return slots->lowest;
}

void *
capnrpc_slots_get(const struct capnrpc_slots *slots, uint32_t id)
{
	return id < slots->n_rows ? slots->rows[id] : NULL;
}

void *
capnrpc_slots_take(struct capnrpc_slots *slots, uint32_t id)
{
	void *row = capnrpc_slots_get(slots, id);

	if (row == NULL)
		return NULL;
	slots->rows[id] = NULL;
	slots->used[id / 64] &= ~(UINT64_C(1) << (id % 64));
	slots->n_used--;
	if (id < slots->lowest)
		slots->lowest = id;
	if (slots->n_used == 0 && slots->n_rows > SLOTS_FIRST)
		release_memory(slots);
	return row;
}

void *
capnrpc_slots_next(const struct capnrpc_slots *slots, uint32_t *id)
{
	for (; *id < slots->n_rows; (*id)++)
		if (slots->rows[*id] != NULL)
			return slots->rows[*id];
	return NULL;
}
