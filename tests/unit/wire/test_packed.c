/* SPDX-License-Identifier: Apache-2.0 */
/* The packed codec: known vectors, runs, hostile input, random round trips. */
#include "tests/unit/wire/fixture.h"

#include <stdlib.h>

#include "wire/packed.h"

static struct fixture_memory memory;

static int
setup(void **state)
{
	(void)state;
	fixture_memory_init(&memory);
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	return memory.n_blocks == 0 ? 0 : -1;
}

struct vector {
	size_t n_words;
	uint8_t words[48];
	size_t n_packed;
	uint8_t packed[48];
};

static const struct vector vectors[] = {
	{ 0, { 0 }, 0, { 0 } },
	{ 1, { 0 }, 2, { 0, 0 } },
	{ 1, { 0, 0, 12, 0, 0, 34, 0, 0 }, 3, { 0x24, 12, 34 } },
	{ 1, { 1, 3, 2, 4, 5, 7, 6, 8 }, 10,
		{ 0xff, 1, 3, 2, 4, 5, 7, 6, 8, 0 } },
	{ 2, { 0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 2, 4, 5, 7, 6, 8 }, 12,
		{ 0, 0, 0xff, 1, 3, 2, 4, 5, 7, 6, 8, 0 } },
	{ 2, { 0, 0, 12, 0, 0, 34, 0, 0, 1, 3, 2, 4, 5, 7, 6, 8 }, 13,
		{ 0x24, 12, 34, 0xff, 1, 3, 2, 4, 5, 7, 6, 8, 0 } },
	{ 2, { 1, 3, 2, 4, 5, 7, 6, 8, 8, 6, 7, 4, 5, 2, 3, 1 }, 18,
		{ 0xff, 1, 3, 2, 4, 5, 7, 6, 8, 1, 8, 6, 7, 4, 5, 2, 3, 1 } },
	/* A word with one zero byte stays in the run, two zeros end it. */
	{ 3,
		{ 1, 1, 1, 1, 1, 1, 1, 1, 0, 2, 2, 2, 2, 2, 2, 2, 0, 0, 3, 3, 3,
			3, 3, 3 },
		25,
		{ 0xff, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 2, 2, 2, 2, 2, 2, 2, 0xfc,
			3, 3, 3, 3, 3, 3 } },
	{ 6, { 0 }, 2, { 0, 5 } },
};

static void
test_vectors(void **state)
{
	const struct vector *v;
	uint8_t out[64];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(vectors) / sizeof(vectors[0]); i++) {
		struct capnrpc_unpacker u = { 0 };

		v = &vectors[i];
		assert_int_equal(
			capnrpc_pack(v->words, v->n_words, NULL), v->n_packed);
		assert_int_equal(
			capnrpc_pack(v->words, v->n_words, out), v->n_packed);
		assert_memory_equal(out, v->packed, v->n_packed);
		u.bytes = v->packed;
		u.n = v->n_packed;
		assert_int_equal(capnrpc_unpack(&u, out, v->n_words), 0);
		assert_memory_equal(out, v->words, v->n_words * 8);
		assert_int_equal(u.used, v->n_packed);
		assert_true(capnrpc_unpacker_is_at_boundary(&u));
	}
}

/* Runs of one byte's worth and one word more. */
static void
test_runs_at_the_limit_and_one_past(void **state)
{
	static uint8_t words[258 * 8], packed[258 * 10], back[258 * 8];
	unsigned int fill, n;

	(void)state;
	for (fill = 0; fill < 2; fill++) {
		memset(words, fill == 0 ? 0 : 0x55, sizeof(words));
		for (n = 255; n <= 258; n++) {
			size_t k = capnrpc_pack(words, n, packed);
			struct capnrpc_unpacker u = { packed, k, 0, 0, 0 };
			size_t plain = fill == 0 ? 0 : (size_t)n * 8;

			/* The first word is not counted: 256 make a run. */
			assert_int_equal(k, plain + (n > 256 ? 4 : 2));
			assert_int_equal(capnrpc_unpack(&u, back, n), 0);
			assert_memory_equal(words, back, (size_t)n * 8);
		}
	}
}

static void
test_cut_off_anywhere(void **state)
{
	const struct vector *v = &vectors[7];
	uint8_t out[64];
	size_t n;

	(void)state;
	for (n = 0; n < v->n_packed; n++) {
		struct capnrpc_unpacker u = { v->packed, n, 0, 0, 0 };

		assert_int_equal(
			capnrpc_unpack(&u, out, v->n_words), CAPNRPC_EAGAIN);
	}
}

static void
test_run_goes_on_to_the_next_piece(void **state)
{
	static const uint8_t packed[] = { 0, 3, 0xff, 1, 1, 1, 1, 1, 1, 1, 1, 2,
		2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3 };
	struct capnrpc_unpacker u = { packed, sizeof(packed), 0, 0, 0 };
	uint8_t word[8];
	unsigned int i;

	(void)state;
	for (i = 0; i < 7; i++) {
		assert_int_equal(capnrpc_unpack(&u, word, 1), 0);
		assert_int_equal(word[3], i < 4 ? 0 : i - 3);
		assert_int_equal(
			capnrpc_unpacker_is_at_boundary(&u), i == 3 || i == 6);
	}
	assert_int_equal(u.used, sizeof(packed));
}

static int
parse_packed(const uint8_t *bytes, size_t n, uint64_t max_words,
	struct capnrpc_message **ret_message, size_t *ret_used)
{
	struct capnrpc_read_limits limits = { max_words, 64 };

	return capnrpc_message_parse_packed(
		&memory.memory, bytes, n, &limits, ret_message, ret_used);
}

static void
test_message_round_trip(void **state)
{
	struct capnrpc_message *m = capnrpc_message_new(&memory.memory, 1);
	struct capnrpc_message *back;
	uint8_t *packed;
	size_t n, used, k;

	(void)state;
	capnrpc_pointer_set_text(capnrpc_message_edit_root(m), "round", 5);
	assert_int_equal(capnrpc_message_n_segments(m), 2);
	assert_int_equal(capnrpc_message_write_packed(m, &packed, &n), 0);
	for (k = 0; k < n; k++)
		assert_int_equal(parse_packed(packed, k, 100, &back, &used),
			CAPNRPC_EAGAIN);
	assert_int_equal(parse_packed(packed, n, 100, &back, &used), 0);
	assert_int_equal(used, n);
	assert_true(capnrpc_pointer_equal(
		capnrpc_message_root(m), capnrpc_message_root(back)));
	assert_int_equal(capnrpc_message_n_segments(back), 2);
	memory.memory.release(&memory, packed, n);
	memory.fail_at = memory.n_calls + 1;
	assert_int_equal(
		capnrpc_message_write_packed(m, &packed, &n), CAPNRPC_ENOMEM);
	capnrpc_message_unref(m);
	capnrpc_message_unref(back);
}

static void
test_message_faults(void **state)
{
	/* Table of one segment of one word, then a run past its end. */
	static const uint8_t past_zero[] = { 0x10, 1, 0, 1 };
	static const uint8_t past_plain[] = { 0x10, 1, 0xff, 1, 1, 1, 1, 1, 1,
		1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2 };
	static const uint8_t count[] = { 0x0f, 255, 255, 255, 255 };
	static const uint8_t huge[] = { 0xf0, 255, 255, 255, 255 };
	static const uint8_t good[] = { 0x10, 1, 0, 0 };
	struct capnrpc_message *m = NULL;
	size_t used;

	(void)state;
	assert_int_equal(
		parse_packed(past_zero, 4, 9, &m, &used), CAPNRPC_EPROTOCOL);
	assert_int_equal(
		parse_packed(past_plain, 20, 9, &m, &used), CAPNRPC_EPROTOCOL);
	assert_int_equal(parse_packed(count, 5, 9, &m, &used), CAPNRPC_ELIMIT);
	assert_int_equal(parse_packed(huge, 5, 9, &m, &used), CAPNRPC_ELIMIT);
	assert_int_equal(parse_packed(good, 4, 0, &m, &used), CAPNRPC_ELIMIT);
	memory.fail_at = memory.n_calls + 1;
	assert_int_equal(parse_packed(good, 4, 1, &m, &used), CAPNRPC_ENOMEM);
	assert_null(m);
	assert_int_equal(parse_packed(good, 4, 1, &m, &used), 0);
	capnrpc_message_unref(m);
}

/* A writer that packs table and segment as one stream. */
static void
test_run_from_table_to_segment(void **state)
{
	/* Two empty-ish segments: table 1,1,0,0 then one zero word. */
	static const uint8_t packed[] = { 0x11, 1, 1, 0, 1 };
	struct capnrpc_message *m = NULL;
	size_t used;

	(void)state;
	assert_int_equal(parse_packed(packed, 5, 9, &m, &used), 0);
	assert_int_equal(capnrpc_message_n_segments(m), 2);
	assert_int_equal(capnrpc_message_words(m), 1);
	capnrpc_message_unref(m);
}

static void
test_random_round_trips(void **state)
{
	static uint8_t words[64 * 8], back[64 * 8], packed[64 * 10];
	uint64_t seed = 0x5eed;
	unsigned int round, i;

	(void)state;
	for (round = 0; round < 2000; round++) {
		size_t n = fixture_random(&seed) % 64, k;
		uint64_t density = fixture_random(&seed) % 9;
		struct capnrpc_unpacker u = { packed, 0, 0, 0, 0 };

		for (i = 0; i < n * 8; i++)
			words[i] = fixture_random(&seed) % 8 < density
				? (uint8_t)fixture_random(&seed)
				: 0;
		k = capnrpc_pack(words, n, packed);
		assert_true(k <= n * 10);
		u.n = k;
		assert_int_equal(capnrpc_unpack(&u, back, n), 0);
		assert_int_equal(u.used, k);
		assert_memory_equal(words, back, n * 8);
	}
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
		T(test_vectors),
		T(test_runs_at_the_limit_and_one_past),
		T(test_cut_off_anywhere),
		T(test_run_goes_on_to_the_next_piece),
		T(test_message_round_trip),
		T(test_message_faults),
		T(test_run_from_table_to_segment),
		T(test_random_round_trips),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
