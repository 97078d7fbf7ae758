/* SPDX-License-Identifier: Apache-2.0 */
/* Tables under ids that we choose, against the plainest model there is. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include <capnrpc/error.h>

#include "base/slots.h"

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

static uint32_t
add(struct capnrpc_slots *slots, void *row)
{
	assert_int_equal(capnrpc_slots_reserve(slots), 0);
	return capnrpc_slots_add(slots, row);
}

static void
lowest_free_id_is_next(void **state)
{
	struct capnrpc_slots slots;
	int row;
	uint32_t i;

	(void)state;
	capnrpc_slots_init(&slots, &memory, 1000);
	for (i = 0; i < 200; i++)
		assert_int_equal(add(&slots, &row), i);
	assert_ptr_equal(capnrpc_slots_take(&slots, 130), &row);
	assert_ptr_equal(capnrpc_slots_take(&slots, 7), &row);
	assert_int_equal(add(&slots, &row), 7);
	assert_int_equal(add(&slots, &row), 130);
	assert_int_equal(add(&slots, &row), 200);
	for (i = 0; i <= 200; i++)
		assert_non_null(capnrpc_slots_take(&slots, i));
	capnrpc_slots_deinit(&slots);
	assert_int_equal(n_blocks, 0);
}

static void
limit_is_kept(void **state)
{
	struct capnrpc_slots slots;
	int row;

	(void)state;
	capnrpc_slots_init(&slots, &memory, 2);
	(void)add(&slots, &row);
	(void)add(&slots, &row);
	assert_int_equal(capnrpc_slots_reserve(&slots), CAPNRPC_ELIMIT);
	(void)capnrpc_slots_take(&slots, 0);
	assert_int_equal(add(&slots, &row), 0);
	(void)capnrpc_slots_take(&slots, 0);
	(void)capnrpc_slots_take(&slots, 1);
	capnrpc_slots_deinit(&slots);
}

static void
unknown_ids_are_null(void **state)
{
	struct capnrpc_slots slots;
	uint32_t id = 0;

	(void)state;
	capnrpc_slots_init(&slots, &memory, 10);
	assert_null(capnrpc_slots_get(&slots, 0));
	assert_null(capnrpc_slots_get(&slots, UINT32_MAX));
	assert_null(capnrpc_slots_take(&slots, 3));
	assert_null(capnrpc_slots_next(&slots, &id));
	capnrpc_slots_deinit(&slots);
}

static void
no_memory_changes_nothing(void **state)
{
	struct capnrpc_slots slots;
	int row;

	(void)state;
	capnrpc_slots_init(&slots, &memory, 10);
	is_failing = 1;
	assert_int_equal(capnrpc_slots_reserve(&slots), CAPNRPC_ENOMEM);
	is_failing = 0;
	assert_int_equal(slots.n_used, 0);
	assert_int_equal(add(&slots, &row), 0);
	(void)capnrpc_slots_take(&slots, 0);
	capnrpc_slots_deinit(&slots);
	assert_int_equal(n_blocks, 0);
}

/* The model: an array, searched from the beginning. */
enum {
	N = 300
};

static void
check_against(const struct capnrpc_slots *slots, void *const *model)
{
	uint32_t id = 0;
	uint32_t i;
	uint32_t n = 0;

	for (i = 0; i < N; i++) {
		assert_ptr_equal(capnrpc_slots_get(slots, i), model[i]);
		if (model[i] == NULL)
			continue;
		n++;
		assert_ptr_equal(capnrpc_slots_next(slots, &id), model[i]);
		assert_int_equal(id, i);
		id++;
	}
	assert_null(capnrpc_slots_next(slots, &id));
	assert_int_equal(slots->n_used, n);
}

static void
add_to_both(struct capnrpc_slots *slots, void **model, void *row)
{
	uint32_t i = 0;

	while (i < N && model[i] != NULL)
		i++;
	if (i == N) {
		assert_int_equal(capnrpc_slots_reserve(slots), CAPNRPC_ELIMIT);
		return;
	}
	assert_int_equal(add(slots, row), i);
	model[i] = row;
}

static void
random_use_matches_model(void **state)
{
	static void *model[N];
	static int rows[5];
	struct capnrpc_slots slots;
	uint32_t x = 1;
	uint32_t i;

	(void)state;
	capnrpc_slots_init(&slots, &memory, N);
	for (i = 0; i < 20000; i++) {
		uint32_t id;

		x = x * 1664525u + 1013904223u;
		id = (x >> 8) % N;
		/* Long runs of filling and of emptying. */
		if ((x >> 24) % 100 < (i / 2000 % 2 == 0 ? 70u : 30u)) {
			add_to_both(&slots, model, &rows[x >> 16 & 3]);
		} else {
			assert_ptr_equal(
				capnrpc_slots_take(&slots, id), model[id]);
			model[id] = NULL;
		}
		if (i % 50 == 0)
			check_against(&slots, model);
	}
	for (i = 0; i < N; i++)
		(void)capnrpc_slots_take(&slots, i);
	capnrpc_slots_deinit(&slots);
	assert_int_equal(n_blocks, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lowest_free_id_is_next),
		cmocka_unit_test(limit_is_kept),
		cmocka_unit_test(unknown_ids_are_null),
		cmocka_unit_test(no_memory_changes_nothing),
		cmocka_unit_test(random_use_matches_model),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
