/* SPDX-License-Identifier: Apache-2.0 */
/* Life of a message, its segments, its limits and its content pointer. */
#include "tests/unit/wire/fixture.h"

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

static void
test_new_is_empty(void **state)
{
	struct capnrpc_message *m = capnrpc_message_new(&memory.memory, 0);

	(void)state;
	assert_non_null(m);
	assert_true(capnrpc_message_is_building(m));
	assert_int_equal(capnrpc_message_words(m), 1);
	assert_int_equal(capnrpc_message_n_segments(m), 1);
	assert_int_equal(fixture_word(m, 0, 0), 0);
	assert_int_equal(capnrpc_message_error(m), 0);
	assert_int_equal(memory.n_blocks, 1); /* one block is all it takes */
	assert_null(capnrpc_message_unref(m));
}

static void
test_references(void **state)
{
	struct capnrpc_message *m = capnrpc_message_new(&memory.memory, 0);

	(void)state;
	assert_ptr_equal(capnrpc_message_ref(m), m);
	assert_null(capnrpc_message_unref(m));
	assert_int_equal(memory.n_blocks, 1);
	assert_null(capnrpc_message_unref(m));
	assert_int_equal(memory.n_blocks, 0);
	assert_null(capnrpc_message_unref(NULL));
}

static void
test_new_without_memory(void **state)
{
	uint64_t word = 0;

	(void)state;
	memory.fail_at = 1;
	memory.is_persistent = true;
	assert_null(capnrpc_message_new(&memory.memory, 0));
	assert_null(capnrpc_message_new_content(&memory.memory, 10));
	assert_null(capnrpc_message_new_received(
		&memory.memory, (const uint8_t *)&word, 8, 0, NULL));
}

static void
test_new_of_absurd_size(void **state)
{
	struct capnrpc_message *m;

	(void)state;
	memory.fail_at = 1; /* it is asked for at most one segment's maximum */
	m = capnrpc_message_new(&memory.memory, SIZE_MAX);
	assert_null(m);
	assert_int_equal(memory.n_calls, 1);
}

static void
test_segments_never_move(void **state)
{
	struct capnrpc_message *m = capnrpc_message_new(&memory.memory, 1);
	struct capnrpc_pointer_b root = capnrpc_message_edit_root(m);
	struct capnrpc_list_b l;
	uint8_t *first;
	uint32_t i;

	(void)state;
	l = capnrpc_pointer_init_list(root, CAPNRPC_ELEMENT_POINTER, 100);
	first = l.elements;
	assert_int_equal(l.segment, 1); /* the first had room for the root */
	for (i = 0; i < 100; i++)
		capnrpc_pointer_set_text(capnrpc_list_edit_pointer(l, i),
			"0123456789abcdef", 16);
	assert_true(capnrpc_message_n_segments(m) > CAPNRPC_SEGMENTS_INLINE);
	assert_true(capnrpc_message_n_segments(m) < 12); /* they double */
	assert_ptr_equal(first, capnrpc_message_edit_segment(m, 1) + 8);
	assert_int_equal(capnrpc_message_error(m), 0);
	assert_true(fixture_read_all(capnrpc_message_root(m)) > 0);
	capnrpc_message_unref(m);
}

static void
test_growth_is_bounded(void **state)
{
	struct capnrpc_message *m = capnrpc_message_new(
		&memory.memory, CAPNRPC_GROWTH_WORDS_MAX * 2);
	uint32_t segment = 0;
	uint64_t n = CAPNRPC_GROWTH_WORDS_MAX * 2 - 1;

	(void)state;
	assert_non_null(capnrpc_message_take_words(m, 0, n, &segment));
	assert_int_equal(segment, 0);
	memory.n_largest = 0;
	assert_non_null(capnrpc_message_take_words(m, 0, 1, &segment));
	assert_int_equal(segment, 1);
	assert_int_equal(memory.n_largest, CAPNRPC_GROWTH_WORDS_MAX * 8);
	capnrpc_message_unref(m);
}

static void
test_segment_words_at_the_limit_and_one_past(void **state)
{
	struct capnrpc_message *m = capnrpc_message_new(&memory.memory, 1);
	uint32_t segment;
	size_t before = memory.n_calls;

	(void)state;
	/* With its pad it is one too long: refused before allocating. */
	assert_null(capnrpc_message_take_words(
		m, 0, CAPNRPC_SEGMENT_WORDS_MAX, &segment));
	assert_int_equal(memory.n_calls, before);
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_ELIMIT);
	capnrpc_message_unref(m);
	m = capnrpc_message_new(&memory.memory, 1);
	memory.fail_at = memory.n_calls + 1;
	assert_null(capnrpc_message_take_words(
		m, 0, CAPNRPC_SEGMENT_WORDS_MAX - 1, &segment));
	assert_int_equal(memory.n_calls, memory.fail_at); /* it was tried */
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_ENOMEM);
	capnrpc_message_unref(m);
}

static void
test_segments_at_the_limit_and_one_past(void **state)
{
	struct capnrpc_message *m = capnrpc_message_new(&memory.memory, 1);
	uint32_t segment = 0, i;

	(void)state;
	for (i = 1; i < CAPNRPC_SEGMENTS_MAX; i++) {
		/* Lest they double: the message thinks that it is small. */
		m->n_words = 1;
		assert_non_null(
			capnrpc_message_take_words(m, i - 1, 1, &segment));
		assert_int_equal(segment, i);
	}
	assert_int_equal(capnrpc_message_error(m), 0);
	assert_int_equal(capnrpc_message_n_segments(m), CAPNRPC_SEGMENTS_MAX);
	assert_null(capnrpc_message_take_words(m, 0, 1, &segment));
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_ELIMIT);
	capnrpc_message_unref(m);
}

static void
test_received_cannot_be_edited(void **state)
{
	uint64_t words[] = { word_struct(0, 1, 0), 5 };
	struct capnrpc_message *m = fixture_words(&memory, words, 2);
	struct capnrpc_struct_b s;

	(void)state;
	assert_false(capnrpc_message_is_building(m));
	s = capnrpc_pointer_init_struct(
		capnrpc_message_edit_root(m), size(1, 1));
	assert_null(s.data);
	capnrpc_struct_set_u64(s, 0, 1, 0); /* a sink */
	assert_int_equal(fixture_word(m, 0, 1), 5);
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_EINVAL);
	capnrpc_message_unref(m);
}

static void
test_content_is_moved_under_the_root(void **state)
{
	struct capnrpc_message *m =
		capnrpc_message_new_content(&memory.memory, 2);
	struct capnrpc_struct_b payload;
	struct capnrpc_struct_r r;

	(void)state;
	capnrpc_pointer_set_text(capnrpc_message_edit_content(m), "payload", 7);
	assert_string_equal(
		capnrpc_pointer_text(capnrpc_message_content(m), NULL, 0).bytes,
		"payload");
	assert_int_equal(capnrpc_pointer_kind(capnrpc_message_root(m)),
		CAPNRPC_POINTER_NULL);
	payload = capnrpc_pointer_init_struct(
		capnrpc_message_edit_root(m), size(1, 2));
	capnrpc_pointer_move(capnrpc_struct_edit_pointer(payload, 0),
		capnrpc_message_edit_content(m));
	assert_int_equal(capnrpc_pointer_kind(capnrpc_message_content(m)),
		CAPNRPC_POINTER_NULL);
	r = capnrpc_pointer_struct(capnrpc_message_root(m), NULL);
	assert_string_equal(
		capnrpc_pointer_text(capnrpc_struct_get_pointer(r, 0), NULL, 0)
			.bytes,
		"payload");
	assert_int_equal(capnrpc_message_error(m), 0);
	capnrpc_message_unref(m);
}

static void
test_content_of_a_plain_message_is_its_root(void **state)
{
	struct capnrpc_message *m = capnrpc_message_new(&memory.memory, 0);

	(void)state;
	assert_ptr_equal(capnrpc_message_content(m).location,
		capnrpc_message_root(m).location);
	assert_ptr_equal(capnrpc_message_edit_content(m).location,
		capnrpc_message_edit_root(m).location);
	capnrpc_message_unref(m);
}

static void
test_limits_can_be_reset(void **state)
{
	uint64_t words[] = { word_struct(0, 1, 0), 5 };
	struct capnrpc_read_limits limits = { 1, 64 };
	struct capnrpc_message *m = fixture_words(&memory, words, 2);

	(void)state;
	capnrpc_message_set_limits(m, &limits);
	(void)capnrpc_pointer_struct(capnrpc_message_root(m), NULL);
	assert_int_equal(capnrpc_message_error(m), 0);
	capnrpc_message_set_limits(m, NULL);
	(void)capnrpc_pointer_struct(capnrpc_message_root(m), NULL);
	assert_int_equal(capnrpc_message_error(m), 0);
	assert_int_equal(
		m->traversal_words, CAPNRPC_TRAVERSAL_WORDS_DEFAULT - 1);
	capnrpc_message_unref(m);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
		T(test_new_is_empty),
		T(test_references),
		T(test_new_without_memory),
		T(test_new_of_absurd_size),
		T(test_segments_never_move),
		T(test_growth_is_bounded),
		T(test_segment_words_at_the_limit_and_one_past),
		T(test_segments_at_the_limit_and_one_past),
		T(test_received_cannot_be_edited),
		T(test_content_is_moved_under_the_root),
		T(test_content_of_a_plain_message_is_its_root),
		T(test_limits_can_be_reset),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
