/* SPDX-License-Identifier: Apache-2.0 */
/* Tables under keys that somebody else chooses, against a plain array. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include <capnrpc/error.h>

#include "base/idmap.h"

static size_t n_blocks;
static int is_failing;

static void *
allocate(void *userdata, size_t n)
{
	(void)userdata;
	if (is_failing)
		return NULL;
	n_blocks++;
	return malloc(n);
}

static void
release(void *userdata, void *block, size_t n)
{
	(void)userdata;
	(void)n;
	if (block != NULL)
		n_blocks--;
	free(block);
}

static const struct capnrpc_memory memory = { allocate, release, NULL };

static void
add(struct capnrpc_idmap *map, uint64_t key, void *row)
{
	assert_int_equal(capnrpc_idmap_reserve(map), 0);
	capnrpc_idmap_add(map, key, row);
}

/* What an idle connection holds costs no memory of its own. */
static void
a_few_rows_need_no_memory(void **state)
{
	struct capnrpc_idmap map;
	int rows[2];

	(void)state;
	capnrpc_idmap_init(&map, &memory, 100, 1);
	is_failing = 1;
	add(&map, 0, &rows[0]);
	add(&map, UINT64_MAX, &rows[1]);
	is_failing = 0;
	assert_ptr_equal(capnrpc_idmap_get(&map, 0), &rows[0]);
	assert_ptr_equal(capnrpc_idmap_get(&map, UINT64_MAX), &rows[1]);
	assert_null(capnrpc_idmap_get(&map, 1));
	assert_ptr_equal(capnrpc_idmap_take(&map, 0), &rows[0]);
	assert_null(capnrpc_idmap_take(&map, 0));
	assert_ptr_equal(capnrpc_idmap_any(&map), &rows[1]);
	assert_ptr_equal(capnrpc_idmap_take(&map, UINT64_MAX), &rows[1]);
	assert_null(capnrpc_idmap_any(&map));
	assert_int_equal(n_blocks, 0);
	capnrpc_idmap_deinit(&map);
}

static void
limit_is_kept(void **state)
{
	struct capnrpc_idmap map;
	int row;

	(void)state;
	capnrpc_idmap_init(&map, &memory, 2, 1);
	add(&map, 10, &row);
	add(&map, 20, &row);
	assert_int_equal(capnrpc_idmap_reserve(&map), CAPNRPC_ELIMIT);
	(void)capnrpc_idmap_take(&map, 10);
	add(&map, 30, &row);
	(void)capnrpc_idmap_take(&map, 20);
	(void)capnrpc_idmap_take(&map, 30);
	capnrpc_idmap_deinit(&map);
}

static void
no_memory_changes_nothing(void **state)
{
	struct capnrpc_idmap map;
	int row;
	uint64_t key = 0;
	uint64_t i;

	(void)state;
	capnrpc_idmap_init(&map, &memory, 100, 1);
	is_failing = 1;
	while (capnrpc_idmap_reserve(&map) == 0)
		capnrpc_idmap_add(&map, key++, &row);
	assert_true(key > 0 && key < 100);
	assert_int_equal(capnrpc_idmap_reserve(&map), CAPNRPC_ENOMEM);
	is_failing = 0;
	assert_int_equal(map.n_used, key);
	for (i = 0; i < key; i++)
		assert_ptr_equal(capnrpc_idmap_take(&map, i), &row);
	capnrpc_idmap_deinit(&map);
}

static void
count(void *userdata, void *row)
{
	size_t *n = userdata;

	assert_non_null(row);
	(*n)++;
}

/* Keys are spread, dense, and equal in their low bits by turns. */
enum {
	N = 300
};

static uint64_t
key_of(uint32_t i)
{
	switch (i % 3) {
	case 0:
		return i;
	case 1:
		return (uint64_t)i << 32;
	default:
		return UINT64_MAX - 16 * (uint64_t)i;
	}
}

static void
check_against(const struct capnrpc_idmap *map, void *const *model)
{
	size_t n = 0;
	size_t n_each = 0;
	uint32_t i;

	for (i = 0; i < N; i++) {
		assert_ptr_equal(capnrpc_idmap_get(map, key_of(i)), model[i]);
		n += model[i] != NULL;
	}
	capnrpc_idmap_each(map, count, &n_each);
	assert_int_equal(n_each, n);
	assert_int_equal(map->n_used, n);
	assert_int_equal(capnrpc_idmap_any(map) != NULL, n > 0);
}

static void
random_use_matches_model(void **state)
{
	static void *model[N];
	static int rows[N];
	struct capnrpc_idmap map;
	uint32_t x = 1;
	uint32_t i;

	(void)state;
	capnrpc_idmap_init(&map, &memory, N, 7);
	for (i = 0; i < 20000; i++) {
		uint32_t k;

		x = x * 1664525u + 1013904223u;
		k = (x >> 8) % N;
		if (model[k] != NULL) {
			assert_ptr_equal(
				capnrpc_idmap_take(&map, key_of(k)), model[k]);
			model[k] = NULL;
		} else if ((x >> 24) % 100 < (i / 2000 % 2 == 0 ? 90u : 20u)) {
			add(&map, key_of(k), &rows[k]);
			model[k] = &rows[k];
		}
		if (i % 50 == 0)
			check_against(&map, model);
	}
	for (i = 0; i < N; i++)
		(void)capnrpc_idmap_take(&map, key_of(i));
	capnrpc_idmap_deinit(&map);
	assert_int_equal(n_blocks, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_few_rows_need_no_memory),
		cmocka_unit_test(limit_is_kept),
		cmocka_unit_test(no_memory_changes_nothing),
		cmocka_unit_test(random_use_matches_model),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
