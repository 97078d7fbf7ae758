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

/* Each vat has a region, far larger than it needs: where its blocks are does
 * not depend on what happened in others meanwhile. */
#define N_REGIONS 4u
#define REGION_BYTES (4u << 20)
#define HEAP_BYTES (N_REGIONS * REGION_BYTES)

/* Blocks are counted in these; each begins with one that says how it is. */
#define GRAIN 16u
#define N_GRAINS (HEAP_BYTES / GRAIN)
#define REGION_GRAINS (REGION_BYTES / GRAIN)

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
struct region {
	const struct sim_vat *vat; /* NULL: of nobody yet */
	size_t n_used; /* grains */
	struct block *free[N_CLASSES];
};

static struct region regions[N_REGIONS];

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

static size_t
first_grain(const struct region *region)
{
	return (size_t)(region - regions) * REGION_GRAINS;
}

static struct region *
region_of(const struct sim_vat *vat)
{
	size_t i = 0;

	while (i < N_REGIONS && regions[i].vat != NULL && regions[i].vat != vat)
		i++;
	assert_true(i < N_REGIONS);
	regions[i].vat = vat;
	return &regions[i];
}

static struct block *
cut_block(struct region *region, size_t n_grains)
{
	size_t begin = first_grain(region) + region->n_used;
	struct block *block = (struct block *)(grains + begin * GRAIN);
	size_t i;

	assert_true(n_grains < REGION_GRAINS - region->n_used);
	for (i = 0; i <= n_grains; i++)
		begins_at[begin + i] = (uint32_t)begin;
	region->n_used += n_grains + 1;
	block->n_grains = (uint32_t)n_grains;
	return block;
}

static void *
heap_allocate(const struct sim_vat *vat, size_t n)
{
	struct region *region = region_of(vat);
	size_t n_grains = (n + GRAIN - 1) / GRAIN;
	size_t class = class_of(&n_grains);
	struct block *block = region->free[class];

	if (block != NULL)
		region->free[class] = block->next;
	else
		block = cut_block(region, n_grains);
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
	struct region *region =
		&regions[(size_t)((uint8_t *)block - grains) / REGION_BYTES];

	assert_true(block->is_live);
	block->is_live = 0;
	block->next = region->free[class];
	region->free[class] = block;
}

void
sim_heap_open(void)
{
	memset(regions, 0, sizeof(regions));
	sim_set_allocator(heap_allocate, heap_release);
}

void
sim_heap_close(void)
{
	sim_set_allocator(NULL, NULL);
}

/* --- copies -----------------------------------------------------------------
 */

/* All that is copied, piece by piece; false: there is no i-th one. */
static int
piece_at(size_t i, const struct sim_part *parts, size_t n_parts,
	struct sim_part *ret_piece)
{
	if (i == 0) {
		*ret_piece = (struct sim_part){ regions, sizeof(regions) };
	} else if (i <= N_REGIONS) {
		const struct region *region = &regions[i - 1];

		ret_piece->bytes = grains + first_grain(region) * GRAIN;
		ret_piece->n = region->n_used * GRAIN;
	} else if (i - 1 - N_REGIONS < n_parts) {
		*ret_piece = parts[i - 1 - N_REGIONS];
	} else {
		return 0;
	}
	return 1;
}

void
sim_heap_save(
	struct sim_copy *copy, const struct sim_part *parts, size_t n_parts)
{
	struct sim_part piece;
	size_t n = 0;
	size_t i;

	for (i = 0; piece_at(i, parts, n_parts, &piece); i++)
		n += piece.n;
	if (n > copy->n_room) {
		copy->bytes = realloc(copy->bytes, n);
		assert_non_null(copy->bytes);
		copy->n_room = n;
	}
	n = 0;
	for (i = 0; piece_at(i, parts, n_parts, &piece); i++) {
		memcpy(copy->bytes + n, piece.bytes, piece.n);
		n += piece.n;
	}
}

/* The regions come first, and say how much of each there is. */
void
sim_heap_restore(const struct sim_copy *copy, const struct sim_part *parts,
	size_t n_parts)
{
	struct sim_part piece;
	size_t n = 0;
	size_t i;

	for (i = 0; piece_at(i, parts, n_parts, &piece); i++) {
		memcpy(piece.bytes, copy->bytes + n, piece.n);
		n += piece.n;
	}
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

/* Whether an offset into the heap is one into a region that has come so far. */
static int
is_in_use(uint64_t offset)
{
	return offset < HEAP_BYTES &&
		offset % REGION_BYTES / GRAIN <
		regions[offset / REGION_BYTES].n_used;
}

/* A word is mixed in as it is, a pointer as the block and the place in it. */
static void
mix_word(uint64_t word)
{
	uint64_t offset = word - (uint64_t)(uintptr_t)grains;
	const struct block *block;
	uint32_t begin;

	if (!is_in_use(offset)) {
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
