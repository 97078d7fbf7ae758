/* SPDX-License-Identifier: Apache-2.0 */
/* The incremental framer: any split gives the same messages. */
#include "tests/unit/wire/fixture.h"

#include "wire/framer.h"

static struct fixture_memory memory;
static struct capnrpc_framer framer;

static int
setup(void **state)
{
	struct capnrpc_read_limits limits = { 1000, 7 };

	(void)state;
	fixture_memory_init(&memory);
	capnrpc_framer_init(&framer, &memory.memory, &limits);
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	capnrpc_framer_deinit(&framer);
	return memory.n_blocks == 0 ? 0 : -1;
}

/* Three messages: one segment, three segments, and nothing but a table. */
static const uint8_t stream[] = {
	0, 0, 0, 0, 1, 0, 0, 0, /* one of one word */
	1, 1, 1, 1, 1, 1, 1, 1, 2, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0,
	0, /* 1, 0, 2 words */
	2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4,
	1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 9, 9, 9, /* two empty ones */
};

static void
assert_message(struct capnrpc_message *m, unsigned int i)
{
	static const uint32_t n_segments[] = { 1, 3, 2 };
	static const uint64_t n_words[] = { 1, 3, 0 };

	assert_int_equal(capnrpc_message_n_segments(m), n_segments[i]);
	assert_int_equal(capnrpc_message_words(m), n_words[i]);
	if (i == 1)
		assert_int_equal(
			fixture_word(m, 2, 1), UINT64_C(0x0404040404040404));
	assert_int_equal(m->nesting, 7);
	assert_int_equal(m->traversal_words, 1000);
	capnrpc_message_unref(m);
}

/* Feeds the stream in pieces of n bytes. */
static void
feed_in_pieces(size_t n)
{
	size_t at = 0, used, piece;
	unsigned int n_messages = 0;
	struct capnrpc_message *m;
	int r;

	while (at < sizeof(stream)) {
		piece = sizeof(stream) - at < n ? sizeof(stream) - at : n;
		r = capnrpc_framer_feed(&framer, stream + at, piece, &used, &m);
		at += used;
		if (r == CAPNRPC_EAGAIN) {
			assert_int_equal(used, piece);
			continue;
		}
		assert_int_equal(r, 0);
		assert_false(capnrpc_framer_is_partial(&framer));
		assert_message(m, n_messages++);
		assert_int_equal(memory.n_blocks, 0);
	}
	assert_int_equal(n_messages, 3);
	assert_false(capnrpc_framer_is_partial(&framer));
}

static void
test_every_split(void **state)
{
	size_t n;

	(void)state;
	for (n = 1; n <= sizeof(stream); n++)
		feed_in_pieces(n);
}

static void
test_end_of_stream(void **state)
{
	size_t n, used;
	struct capnrpc_message *m;

	(void)state;
	assert_false(capnrpc_framer_is_partial(&framer));
	for (n = 1; n < 16; n++) {
		assert_int_equal(
			capnrpc_framer_feed(&framer, stream, n, &used, &m),
			CAPNRPC_EAGAIN);
		assert_true(capnrpc_framer_is_partial(&framer));
		capnrpc_framer_deinit(&framer);
		assert_int_equal(memory.n_blocks, 0);
	}
}

static void
test_no_memory_before_the_table_is_judged(void **state)
{
	struct capnrpc_message *m;
	size_t used;

	(void)state;
	assert_int_equal(capnrpc_framer_feed(&framer, stream, 7, &used, &m),
		CAPNRPC_EAGAIN);
	assert_int_equal(memory.n_calls, 0);
	assert_int_equal(capnrpc_framer_feed(&framer, stream + 7, 1, &used, &m),
		CAPNRPC_EAGAIN);
	assert_int_equal(memory.n_calls, 1);
}

static void
test_segment_count_at_the_limit_and_one_past(void **state)
{
	static uint8_t table[2048];
	struct capnrpc_message *m;
	size_t used;

	(void)state;
	capnrpc_store_u32(table, 510);
	assert_int_equal(
		capnrpc_framer_feed(&framer, table, 2048, &used, &m), 0);
	assert_int_equal(capnrpc_message_n_segments(m), 511);
	capnrpc_message_unref(m);
	capnrpc_store_u32(table, 511);
	assert_int_equal(capnrpc_framer_feed(&framer, table, 2048, &used, &m),
		CAPNRPC_ELIMIT);
	assert_int_equal(/* for good */
		capnrpc_framer_feed(&framer, stream, 16, &used, &m),
		CAPNRPC_ELIMIT);
	assert_int_equal(used, 0);
}

static void
test_segment_count_0xffffffff(void **state)
{
	uint8_t head[8] = { 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0 };
	struct capnrpc_message *m;
	size_t used;

	(void)state;
	assert_int_equal(capnrpc_framer_feed(&framer, head, 8, &used, &m),
		CAPNRPC_ELIMIT);
	assert_int_equal(memory.n_calls, 0);
}

static void
test_words_at_the_limit_and_one_past(void **state)
{
	uint8_t head[8] = { 0, 0, 0, 0, 0xe8, 3, 0, 0 }; /* 1000 */
	struct capnrpc_message *m;
	size_t used;

	(void)state;
	assert_int_equal(capnrpc_framer_feed(&framer, head, 8, &used, &m),
		CAPNRPC_EAGAIN);
	capnrpc_framer_deinit(&framer);
	head[4]++;
	assert_int_equal(capnrpc_framer_feed(&framer, head, 8, &used, &m),
		CAPNRPC_ELIMIT);
	assert_int_equal(memory.n_calls, 1);
}

/* Running out of memory at any allocation loses no byte. */
static void
test_out_of_memory_can_be_retried(void **state)
{
	struct capnrpc_message *m;
	size_t k, at, used;
	unsigned int n_messages, n_failed = 0;
	int r;

	(void)state;
	for (k = 1; k <= 4; k++) {
		memory.fail_at = memory.n_calls + k;
		for (at = 0, n_messages = 0; at < sizeof(stream);) {
			r = capnrpc_framer_feed(&framer, stream + at,
				sizeof(stream) - at, &used, &m);
			at += used;
			if (r == 0)
				assert_message(m, n_messages++);
			else if (r == CAPNRPC_ENOMEM)
				n_failed++;
		}
		assert_int_equal(n_messages, 3);
	}
	assert_int_equal(n_failed, 4);
}

/* Bytes that are put straight into their place. */
static void
test_reading_into_place(void **state)
{
	struct capnrpc_message *m;
	uint8_t *to;
	size_t used;

	(void)state;
	assert_int_equal(capnrpc_framer_space(&framer, &to), 0);
	assert_int_equal(
		capnrpc_framer_feed(&framer, stream + 16, 19, &used, &m),
		CAPNRPC_EAGAIN);
	assert_int_equal(capnrpc_framer_space(&framer, &to), 21);
	memcpy(to, stream + 35, 20);
	assert_int_equal(
		capnrpc_framer_filled(&framer, 20, &m), CAPNRPC_EAGAIN);
	assert_int_equal(capnrpc_framer_space(&framer, &to), 1);
	*to = stream[55];
	assert_int_equal(capnrpc_framer_filled(&framer, 1, &m), 0);
	assert_message(m, 1);
}

static void
test_default_limits(void **state)
{
	struct capnrpc_message *m;
	size_t used;

	(void)state;
	capnrpc_framer_init(&framer, &memory.memory, NULL);
	assert_int_equal(
		capnrpc_framer_feed(&framer, stream, 16, &used, &m), 0);
	assert_int_equal(m->nesting, CAPNRPC_NESTING_DEFAULT);
	capnrpc_message_unref(m);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
		T(test_every_split),
		T(test_end_of_stream),
		T(test_no_memory_before_the_table_is_judged),
		T(test_segment_count_at_the_limit_and_one_past),
		T(test_segment_count_0xffffffff),
		T(test_words_at_the_limit_and_one_past),
		T(test_out_of_memory_can_be_retried),
		T(test_reading_into_place),
		T(test_default_limits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
