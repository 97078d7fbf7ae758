/* SPDX-License-Identifier: Apache-2.0 */
/* Flat framing: tables that are good, hostile, cut off, and our own. */
#include "tests/unit/wire/fixture.h"

#include <stdlib.h>

#include "wire/frame.h"

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

static int
parse(const uint8_t *bytes, size_t n, uint64_t max_words,
	struct capnrpc_message **ret_message, size_t *ret_used)
{
	struct capnrpc_read_limits limits = { max_words, 64 };

	return capnrpc_message_parse(
		&memory.memory, bytes, n, &limits, ret_message, ret_used);
}

static void
test_segments_odd_and_even(void **state)
{
	uint64_t words[] = { 1, 2, 3, 4, 5, 6 };
	uint32_t sizes[] = { 1, 0, 3, 2, 0, 0 };
	struct capnrpc_message *m;
	uint32_t n;

	(void)state;
	for (n = 1; n <= 6; n++) {
		m = fixture_segments(&memory, sizes, n, words, NULL);
		assert_int_equal(capnrpc_message_n_segments(m), n);
		assert_int_equal(
			capnrpc_message_segment(m, n - 1).n, sizes[n - 1] * 8);
		assert_int_equal(fixture_word(m, 0, 0), 1);
		if (n >= 4)
			assert_int_equal(fixture_word(m, 3, 1), 6);
		capnrpc_message_unref(m);
	}
}

static void
test_table_length(void **state)
{
	(void)state;
	assert_int_equal(capnrpc_frame_table_bytes(1), 8);
	assert_int_equal(capnrpc_frame_table_bytes(2), 16);
	assert_int_equal(capnrpc_frame_table_bytes(3), 16);
	assert_int_equal(capnrpc_frame_table_bytes(4), 24);
	assert_int_equal(capnrpc_frame_table_bytes(511), 2048);
}

/* The raw field: 510 is 511 segments, the most; 0xffffffff must not wrap. */
static void
test_segment_count_at_the_limit_and_one_past(void **state)
{
	static uint32_t sizes[CAPNRPC_SEGMENTS_MAX];
	struct capnrpc_message *m;
	uint8_t head[8] = { 0 };
	size_t n;

	(void)state;
	m = fixture_segments(&memory, sizes, CAPNRPC_SEGMENTS_MAX, NULL, NULL);
	assert_int_equal(capnrpc_message_n_segments(m), 511);
	capnrpc_message_unref(m);
	capnrpc_store_u32(head, 510);
	assert_int_equal(capnrpc_frame_check_head(head, &n), 0);
	assert_int_equal(n, 2048);
	capnrpc_store_u32(head, 511);
	assert_int_equal(capnrpc_frame_check_head(head, &n), CAPNRPC_ELIMIT);
}

static void
test_segment_count_0xffffffff(void **state)
{
	uint8_t head[8] = { 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0 };
	struct capnrpc_message *m = NULL;
	size_t n = 0;

	(void)state;
	assert_int_equal(parse(head, 8, 1000, &m, &n), CAPNRPC_ELIMIT);
	assert_null(m);
	assert_int_equal(memory.n_calls, 0);
}

static void
test_words_at_the_limit_and_one_past(void **state)
{
	uint8_t bytes[16 + 24] = { 1, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0 };
	struct capnrpc_message *m = NULL;
	size_t used;

	(void)state;
	assert_int_equal(parse(bytes, sizeof(bytes), 3, &m, &used), 0);
	assert_int_equal(used, sizeof(bytes));
	capnrpc_message_unref(m);
	assert_int_equal(
		parse(bytes, sizeof(bytes), 2, &m, &used), CAPNRPC_ELIMIT);
}

/* Sizes whose sum wraps 32 bits, judged before anything is allocated. */
static void
test_huge_message_is_refused_before_allocating(void **state)
{
	uint8_t bytes[24];
	struct capnrpc_message *m = NULL;
	size_t used;

	(void)state;
	memset(bytes, 0xff, sizeof(bytes));
	capnrpc_store_u32(bytes, 2);
	capnrpc_store_u32(bytes + 12, 2); /* 0xffffffff + 2 + ... */
	assert_int_equal(parse(bytes, 24, 1000, &m, &used), CAPNRPC_ELIMIT);
	assert_int_equal(memory.n_calls, 0);
	assert_int_equal(parse(bytes, 24, UINT64_MAX, &m, &used),
		CAPNRPC_EAGAIN); /* waits, but still allocates nothing */
	assert_int_equal(memory.n_calls, 0);
}

static void
test_cut_off_anywhere(void **state)
{
	uint8_t bytes[16 + 24 + 8] = { 1, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0 };
	struct capnrpc_message *m = NULL;
	size_t n, used = 0;

	(void)state;
	for (n = 0; n < 40; n++)
		assert_int_equal(
			parse(bytes, n, 100, &m, &used), CAPNRPC_EAGAIN);
	assert_null(m);
	assert_int_equal(parse(bytes, 48, 100, &m, &used), 0);
	assert_int_equal(used, 40); /* the rest is the next message's */
	capnrpc_message_unref(m);
}

static void
test_parse_without_memory(void **state)
{
	uint8_t bytes[16] = { 0, 0, 0, 0, 1, 0, 0, 0 };
	struct capnrpc_message *m = NULL;
	size_t used = 77;

	(void)state;
	memory.fail_at = 1;
	assert_int_equal(parse(bytes, 16, 100, &m, &used), CAPNRPC_ENOMEM);
	assert_null(m);
	assert_int_equal(used, 77);
}

static struct capnrpc_message *
build(size_t first_words, uint32_t n_texts)
{
	struct capnrpc_message *m =
		capnrpc_message_new(&memory.memory, first_words);
	struct capnrpc_list_b l = capnrpc_pointer_init_list(
		capnrpc_message_edit_root(m), CAPNRPC_ELEMENT_POINTER, n_texts);
	uint32_t i;

	for (i = 0; i < n_texts; i++)
		capnrpc_pointer_set_text(
			capnrpc_list_edit_pointer(l, i), "some text", 9);
	return m;
}

/* The pieces, put together, are what capnrpc_message_write writes. */
static void
assert_pieces(struct capnrpc_message *m, size_t n_pieces)
{
	size_t n = capnrpc_message_size(m), at = 0, i;
	uint8_t *flat = malloc(n), *glued = malloc(n);
	struct capnrpc_bytes piece;

	assert_non_null(flat);
	assert_non_null(glued);
	capnrpc_message_write(m, flat);
	assert_int_equal(capnrpc_message_n_pieces(m), n_pieces);
	for (i = 0; i < n_pieces; i++) {
		piece = capnrpc_message_piece(m, i);
		assert_true(at + piece.n <= n);
		memcpy(glued + at, piece.bytes, piece.n);
		at += piece.n;
	}
	assert_int_equal(at, n);
	assert_memory_equal(flat, glued, n);
	free(flat);
	free(glued);
}

static void
test_one_segment_is_one_piece(void **state)
{
	struct capnrpc_message *m = build(100, 3);

	(void)state;
	assert_int_equal(capnrpc_message_seal(m), 0);
	assert_int_equal(memory.n_blocks, 1); /* sealing took none */
	assert_pieces(m, 1);
	capnrpc_message_unref(m);
}

static void
test_many_segments_are_many_pieces(void **state)
{
	uint32_t n_texts;

	(void)state;
	for (n_texts = 1; n_texts < 40; n_texts++) {
		struct capnrpc_message *m = build(1, n_texts);
		uint32_t n = capnrpc_message_n_segments(m);

		assert_true(n > 1);
		assert_int_equal(capnrpc_message_seal(m), 0);
		assert_int_equal(capnrpc_message_seal(m), 0);
		assert_pieces(m, n + 1);
		capnrpc_message_unref(m);
	}
}

static void
test_received_is_one_piece(void **state)
{
	uint64_t words[] = { 1, 2, 3, 4, 5, 6 };
	uint32_t sizes[] = { 1, 0, 3, 2, 0, 0 };
	struct capnrpc_message *m;
	uint32_t n;

	(void)state;
	for (n = 1; n <= 6; n++) {
		m = fixture_segments(&memory, sizes, n, words, NULL);
		assert_int_equal(memory.n_blocks, 1);
		capnrpc_message_fail(m, CAPNRPC_EPROTOCOL);
		assert_int_equal(capnrpc_message_seal(m), 0);
		assert_pieces(m, 1);
		capnrpc_message_unref(m);
	}
}

static void
test_sealed_cannot_be_edited(void **state)
{
	struct capnrpc_message *m = capnrpc_message_new(&memory.memory, 0);
	struct capnrpc_struct_b s = capnrpc_pointer_init_struct(
		capnrpc_message_edit_root(m), size(0, 2));
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(s, 0);

	(void)state;
	capnrpc_pointer_set_text(p, "sealed", 6);
	assert_int_equal(capnrpc_message_seal(m), 0);
	assert_false(capnrpc_message_is_building(m));
	assert_null(capnrpc_message_edit_root(m).location);
	capnrpc_pointer_set_text(p, "broken", 6);
	capnrpc_pointer_clear(p);
	capnrpc_pointer_copy(p, capnrpc_message_root(m));
	capnrpc_pointer_move(capnrpc_struct_edit_pointer(s, 1), p);
	capnrpc_pointer_set_cap(p, NULL);
	(void)capnrpc_pointer_edit_struct(p, size(1, 1), NULL);
	assert_true(fixture_has_bytes(m, "sealed", 6));
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_EINVAL);
	assert_int_equal(capnrpc_message_seal(m), 0);
	capnrpc_message_unref(m);
}

static void
test_broken_is_not_sealed(void **state)
{
	struct capnrpc_message *m = build(1, 4);

	(void)state;
	memory.fail_at = memory.n_calls + 1;
	assert_int_equal(capnrpc_message_seal(m), CAPNRPC_ENOMEM);
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_ENOMEM);
	assert_int_equal(capnrpc_message_seal(m), CAPNRPC_ENOMEM);
	capnrpc_message_unref(m);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
		T(test_segments_odd_and_even),
		T(test_table_length),
		T(test_segment_count_at_the_limit_and_one_past),
		T(test_segment_count_0xffffffff),
		T(test_words_at_the_limit_and_one_past),
		T(test_huge_message_is_refused_before_allocating),
		T(test_cut_off_anywhere),
		T(test_parse_without_memory),
		T(test_one_segment_is_one_piece),
		T(test_many_segments_are_many_pieces),
		T(test_received_is_one_piece),
		T(test_sealed_cannot_be_edited),
		T(test_broken_is_not_sealed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
