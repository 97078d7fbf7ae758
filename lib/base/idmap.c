/* SPDX-License-Identifier: Apache-2.0 */
/*
 * See idmap.h. Removal shifts the entries behind it back instead of leaving
 * a mark, so the table does not decay; when it empties, memory goes back.
 */
#include "config.h"

#include <assert.h>
#include <string.h>

#include <capnrpc/error.h>

#include "base/idmap.h"

/* An emptied table this small is kept: it will be wanted again at once. */
#define IDMAP_KEPT 64u

void
capnrpc_idmap_init(struct capnrpc_idmap *map,
	const struct capnrpc_memory *memory, uint32_t n_max, uint64_t seed)
{
	memset(map, 0, sizeof(*map));
	map->memory = memory;
	map->entries = map->inline_entries;
	map->n_entries = CAPNRPC_IDMAP_INLINE;
	map->n_max = n_max;
	map->seed = seed;
}

static void
release_memory(struct capnrpc_idmap *map)
{
	if (map->entries != map->inline_entries)
		map->memory->release(map->memory->userdata, map->entries,
			map->n_entries * sizeof(map->entries[0]));
	map->entries = map->inline_entries;
	map->n_entries = CAPNRPC_IDMAP_INLINE;
	memset(map->inline_entries, 0, sizeof(map->inline_entries));
}

void
capnrpc_idmap_deinit(struct capnrpc_idmap *map)
{
	assert(map->n_used == 0);
	release_memory(map);
}

/* A finaliser in the manner of murmur3: every key bit reaches every bit. */
static uint32_t
home_of(const struct capnrpc_idmap *map, uint64_t key)
{
	uint64_t h = key ^ map->seed;

	h ^= h >> 33;
	h *= UINT64_C(0xff51afd7ed558ccd);
	h ^= h >> 33;
	h *= UINT64_C(0xc4ceb9fe1a85ec53) ^ (map->seed | 1);
	h ^= h >> 33;
	return (uint32_t)h & (map->n_entries - 1);
}

/* Where key is, or the free entry where it would go. */
static uint32_t
find(const struct capnrpc_idmap *map, uint64_t key)
{
	uint32_t i = home_of(map, key);

	while (map->entries[i].row != NULL && map->entries[i].key != key)
		i = (i + 1) & (map->n_entries - 1);
	return i;
}

static int
grow(struct capnrpc_idmap *map)
{
	struct capnrpc_idmap old = *map;
	uint32_t n = map->n_entries * 4;
	size_t size = n * sizeof(map->entries[0]);
	struct capnrpc_idmap_entry *entries =
		map->memory->allocate(map->memory->userdata, size);
	uint32_t i;

	if (entries == NULL)
		return CAPNRPC_ENOMEM;
	memset(entries, 0, size);
	if (old.entries == map->inline_entries)
		old.entries = old.inline_entries;
	map->entries = entries;
	map->n_entries = n;
	for (i = 0; i < old.n_entries; i++)
		if (old.entries[i].row != NULL)
			map->entries[find(map, old.entries[i].key)] =
				old.entries[i];
	if (old.entries != old.inline_entries)
		map->memory->release(map->memory->userdata, old.entries,
			old.n_entries * sizeof(old.entries[0]));
	return 0;
}

int
capnrpc_idmap_reserve(struct capnrpc_idmap *map)
{
	if (map->n_used >= map->n_max)
		return CAPNRPC_ELIMIT;
	/* At most three quarters full, so that find always ends. */
	if ((map->n_used + 1) * 4 > map->n_entries * 3)
		return grow(map);
	return 0;
}

void
capnrpc_idmap_add(struct capnrpc_idmap *map, uint64_t key, void *row)
{
	uint32_t i = find(map, key);

	assert(row != NULL && map->entries[i].row == NULL);
	map->entries[i].key = key;
	map->entries[i].row = row;
	map->n_used++;
	assert(map->n_used < map->n_entries);
}

void *
capnrpc_idmap_get(const struct capnrpc_idmap *map, uint64_t key)
{
	return map->entries[find(map, key)].row;
}

/* Moves what lies behind a hole forward, as far as its home allows. */
static void
close_hole(struct capnrpc_idmap *map, uint32_t hole)
{
	uint32_t mask = map->n_entries - 1;
	uint32_t i = hole;

	for (;;) {
		uint32_t home;

		i = (i + 1) & mask;
		if (map->entries[i].row == NULL)
			return;
		home = home_of(map, map->entries[i].key);
		if (((i - home) & mask) < ((i - hole) & mask))
			continue;
		map->entries[hole] = map->entries[i];
		map->entries[i].row = NULL;
		hole = i;
	}
}

void *
capnrpc_idmap_take(struct capnrpc_idmap *map, uint64_t key)
{
	uint32_t i = find(map, key);
	void *row = map->entries[i].row;

	if (row == NULL)
		return NULL;
	map->entries[i].row = NULL;
	map->n_used--;
	close_hole(map, i);
	if (map->n_used == 0 && map->n_entries > IDMAP_KEPT)
		release_memory(map);
	return row;
}

void *
capnrpc_idmap_any(const struct capnrpc_idmap *map)
{
	uint32_t i;

	for (i = 0; i < map->n_entries; i++)
		if (map->entries[i].row != NULL)
			return map->entries[i].row;
	return NULL;
}

void
capnrpc_idmap_each(const struct capnrpc_idmap *map,
	void (*each)(void *userdata, void *row), void *userdata)
{
	uint32_t i;

	for (i = 0; i < map->n_entries; i++)
		if (map->entries[i].row != NULL)
			each(userdata, map->entries[i].row);
}
