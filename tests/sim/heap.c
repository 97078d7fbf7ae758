/* SPDX-License-Identifier: Apache-2.0 */
/* See heap.h. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "sim/heap.h"
#include "sim/sim.h"

/* Far more than a row of vats needs. */
#define HEAP_BYTES (16u << 20)

/* Blocks are counted in these; each begins with one that says how it is. */
#define GRAIN 16u
#define N_GRAINS (HEAP_BYTES / GRAIN)

/* Blocks of up to so many grains are used again for the same size only, those
 * above for the same power of two. */
#define N_EXACT 256u
#define N_CLASSES (N_EXACT + 32u)

struct block {
	uint32_t n_grains; /* without this one */
	uint32_t is_live;
	struct block *next; /* of those that are free */
};

/* What is not in the blocks themselves. */
static struct heap {
	size_t n_used; /* grains */
	struct block *free[N_CLASSES];
} heap;

static _Alignas(GRAIN) uint8_t grains[HEAP_BYTES];

/* The block that a grain is in: what lies below n_used is never cut anew. */
static uint32_t begins_at[N_GRAINS];

/* --- allocating -------------------------------------------------------------
 */

static size_t
class_of(size_t *n_grains)
{
	size_t class = N_EXACT;
	size_t n = N_EXACT;

	if (*n_grains < N_EXACT)
		return *n_grains;
	while (n < *n_grains) {
		n *= 2;
		class ++;
	}
	*n_grains = n;
	return class;
}

static struct block *
cut_block(size_t n_grains)
{
	struct block *block = (struct block *)(grains + heap.n_used * GRAIN);
	size_t i;

	assert_true(n_grains < N_GRAINS - heap.n_used);
	for (i = 0; i <= n_grains; i++)
		begins_at[heap.n_used + i] = (uint32_t)heap.n_used;
	heap.n_used += n_grains + 1;
	block->n_grains = (uint32_t)n_grains;
	return block;
}

static void *
heap_allocate(size_t n)
{
	size_t n_grains = (n + GRAIN - 1) / GRAIN;
	size_t class = class_of(&n_grains);
	struct block *block = heap.free[class];

	if (block != NULL)
		heap.free[class] = block->next;
	else
		block = cut_block(n_grains);
	block->is_live = 1;
	block->next = NULL;
	memset(block + 1, 0, n_grains * GRAIN);
	return block + 1;
}

static void
heap_release(void *bytes)
{
	struct block *block = (struct block *)bytes - 1;
	size_t n_grains = block->n_grains;
	size_t class = class_of(&n_grains);

	assert_true(block->is_live);
	block->is_live = 0;
	block->next = heap.free[class];
	heap.free[class] = block;
}

void
sim_heap_open(void)
{
	memset(&heap, 0, sizeof(heap));
	sim_set_allocator(heap_allocate, heap_release);
}

void
sim_heap_close(void)
{
	sim_set_allocator(malloc, free);
}

/* --- copies -----------------------------------------------------------------
 */

static size_t
size_of_parts(const struct sim_part *parts, size_t n_parts)
{
	size_t n = 0;
	size_t i;

	for (i = 0; i < n_parts; i++)
		n += parts[i].n;
	return n;
}

void
sim_heap_save(
	struct sim_copy *copy, const struct sim_part *parts, size_t n_parts)
{
	size_t n = sizeof(heap) + size_of_parts(parts, n_parts) +
		heap.n_used * GRAIN;
	uint8_t *to;
	size_t i;

	if (n > copy->n_room) {
		copy->bytes = realloc(copy->bytes, n);
		assert_non_null(copy->bytes);
		copy->n_room = n;
	}
	memcpy(copy->bytes, &heap, sizeof(heap));
	to = copy->bytes + sizeof(heap);
	for (i = 0; i < n_parts; i++) {
		memcpy(to, parts[i].bytes, parts[i].n);
		to += parts[i].n;
	}
	memcpy(to, grains, heap.n_used * GRAIN);
}

void
sim_heap_restore(const struct sim_copy *copy, const struct sim_part *parts,
	size_t n_parts)
{
	const uint8_t *from = copy->bytes + sizeof(heap);
	size_t i;

	memcpy(&heap, copy->bytes, sizeof(heap));
	for (i = 0; i < n_parts; i++) {
		memcpy(parts[i].bytes, from, parts[i].n);
		from += parts[i].n;
	}
	memcpy(grains, from, heap.n_used * GRAIN);
}

void
sim_copy_free(struct sim_copy *copy)
{
	free(copy->bytes);
	memset(copy, 0, sizeof(*copy));
}

/* --- fingerprints -----------------------------------------------------------
 */

/* Blocks in the order in which they were reached; where each is in it. */
static struct walk {
	uint32_t reached[N_GRAINS];
	uint32_t number[N_GRAINS]; /* valid when reached says the same */
	uint32_t n_reached;
	struct sim_fingerprint print;
} walk;

static void
mix(uint64_t word)
{
	walk.print.a = (walk.print.a ^ word) * UINT64_C(0x9e3779b97f4a7c15);
	walk.print.a ^= walk.print.a >> 29;
	walk.print.b = (walk.print.b + word) * UINT64_C(0xd6e8feb86659fd93);
	walk.print.b ^= walk.print.b >> 32;
}

static uint32_t
number_of(uint32_t begin)
{
	uint32_t number = walk.number[begin];

	if (number < walk.n_reached && walk.reached[number] == begin)
		return number;
	walk.number[begin] = walk.n_reached;
	walk.reached[walk.n_reached] = begin;
	return walk.n_reached++;
}

/* A word is mixed in as it is, a pointer as the block and the place in it. */
static void
mix_word(uint64_t word)
{
	uint64_t offset = word - (uint64_t)(uintptr_t)grains;
	const struct block *block;
	uint32_t begin;

	if (offset >= (uint64_t)heap.n_used * GRAIN) {
		mix(word);
		return;
	}
	begin = begins_at[offset / GRAIN];
	block = (const struct block *)(grains + (size_t)begin * GRAIN);
	if (!block->is_live) {
		mix(1);
		return;
	}
	mix(number_of(begin));
	mix(offset - (uint64_t)begin * GRAIN);
}

static void
mix_bytes(const uint8_t *bytes, size_t n)
{
	uint64_t word;
	size_t i;

	for (i = 0; i < n; i += sizeof(word)) {
		memcpy(&word, bytes + i, sizeof(word));
		mix_word(word);
	}
}

struct sim_fingerprint
sim_heap_fingerprint(const struct sim_part *parts, size_t n_parts)
{
	uint32_t i;

	walk.n_reached = 0;
	walk.print.a = 1;
	walk.print.b = 2;
	for (i = 0; i < n_parts; i++)
		mix_bytes(parts[i].bytes, parts[i].n);
	for (i = 0; i < walk.n_reached; i++) {
		const struct block *block = (const struct block *)(grains +
			(size_t)walk.reached[i] * GRAIN);

		mix(block->n_grains);
		mix_bytes((const uint8_t *)(block + 1),
			(size_t)block->n_grains * GRAIN);
	}
	return walk.print;
}
