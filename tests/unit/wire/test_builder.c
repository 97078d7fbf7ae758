/* SPDX-License-Identifier: Apache-2.0 */
/* Building: exact words for each kind of object, near, far and double far. */
#include "tests/unit/wire/fixture.h"

static struct fixture_memory memory;
static struct capnrpc_message *m;
static struct capnrpc_pointer_b root;

static int
setup(void **state)
{
	(void)state;
	fixture_memory_init(&memory);
	m = capnrpc_message_new(&memory.memory, 64);
	root = capnrpc_message_edit_root(m);
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	m = capnrpc_message_unref(m);
	return memory.n_blocks == 0 ? 0 : -1;
}

/* A message whose first segment has that many words and no more. */
static void
restart(size_t first_words)
{
	capnrpc_message_unref(m);
	m = capnrpc_message_new(&memory.memory, first_words);
	root = capnrpc_message_edit_root(m);
}

static void
assert_words(uint32_t segment, const uint64_t *words, uint32_t n)
{
	uint32_t i;

	assert_int_equal(capnrpc_message_segment(m, segment).n, n * 8);
	for (i = 0; i < n; i++)
		assert_int_equal(fixture_word(m, segment, i), words[i]);
}

#define ASSERT_WORDS(segment, ...)                                       \
	do {                                                             \
		const uint64_t words_[] = { __VA_ARGS__ };               \
		assert_words(segment, words_,                            \
			(uint32_t)(sizeof(words_) / sizeof(words_[0]))); \
	} while (0)

static void
test_struct(void **state)
{
	struct capnrpc_struct_b s =
		capnrpc_pointer_init_struct(root, size(2, 1));

	(void)state;
	capnrpc_struct_set_u8(s, 0, 0x11, 0);
	capnrpc_struct_set_u8(s, 1, 0x22, 0xff); /* XORed with the default */
	capnrpc_struct_set_u16(s, 1, 0x3344, 0);
	capnrpc_struct_set_u32(s, 1, 0x55667788, 0);
	capnrpc_struct_set_u64(s, 1, UINT64_C(0x8000000000000000), 0);
	capnrpc_struct_set_bit(s, 64, true, false);
	capnrpc_struct_set_bit(s, 65, true, true);
	ASSERT_WORDS(0, word_struct(0, 2, 1), UINT64_C(0x556677883344dd11),
		UINT64_C(0x8000000000000001), 0);
	assert_int_equal(capnrpc_message_error(m), 0);
}

static void
test_struct_writes_past_the_end_are_swallowed(void **state)
{
	struct capnrpc_struct_b s =
		capnrpc_pointer_init_struct(root, size(1, 1));

	(void)state;
	capnrpc_struct_set_u8(s, 8, 1, 0);
	capnrpc_struct_set_u16(s, 4, 1, 0);
	capnrpc_struct_set_u32(s, 2, 1, 0);
	capnrpc_struct_set_u64(s, 1, 1, 0);
	capnrpc_struct_set_bit(s, 64, true, false);
	assert_null(capnrpc_struct_edit_pointer(s, 1).location);
	capnrpc_pointer_set_text(capnrpc_struct_edit_pointer(s, 1), "x", 1);
	ASSERT_WORDS(0, word_struct(0, 1, 1), 0, 0);
	assert_int_equal(capnrpc_message_error(m), 0);
}

static void
test_empty_struct_is_not_null(void **state)
{
	(void)state;
	(void)capnrpc_pointer_init_struct(root, size(0, 0));
	ASSERT_WORDS(0, UINT64_C(0x00000000fffffffc));
	assert_int_equal(capnrpc_pointer_kind(capnrpc_message_root(m)),
		CAPNRPC_POINTER_STRUCT);
	restart(1); /* not even where the segment is full */
	(void)capnrpc_pointer_init_struct(root, size(0, 0));
	ASSERT_WORDS(0, UINT64_C(0x00000000fffffffc));
	assert_int_equal(capnrpc_message_n_segments(m), 1);
}

static void
test_float_fields(void **state)
{
	struct capnrpc_struct_b s =
		capnrpc_pointer_init_struct(root, size(2, 0));
	/* A NaN that is the default is all zeros on the wire. */
	uint64_t nan_bits = UINT64_C(0x7ff8000000000000);
	struct capnrpc_struct_r r;

	(void)state;
	capnrpc_struct_set_u64(s, 0, nan_bits, nan_bits);
	capnrpc_struct_set_u32(s, 2, capnrpc_bits_of_float(1.5f), 0);
	ASSERT_WORDS(0, word_struct(0, 2, 0), 0, UINT64_C(0x3fc00000));
	r = capnrpc_struct_reader(s);
	assert_int_equal(capnrpc_struct_get_u64(r, 0, nan_bits), nan_bits);
	assert_true(
		capnrpc_float_of_bits(capnrpc_struct_get_u32(r, 2, 0)) == 1.5f);
}

static void
test_lists_of_primitives(void **state)
{
	struct capnrpc_list_b l;

	(void)state;
	l = capnrpc_pointer_init_list(root, CAPNRPC_ELEMENT_BIT, 9);
	capnrpc_list_set_bit(l, 0, true);
	capnrpc_list_set_bit(l, 8, true);
	capnrpc_list_set_bit(l, 8, false);
	capnrpc_list_set_bit(l, 3, true);
	capnrpc_list_set_bit(l, 9, true); /* past the end */
	ASSERT_WORDS(0, word_list(0, CAPNRPC_ELEMENT_BIT, 9), 9);
	restart(64);
	l = capnrpc_pointer_init_list(root, CAPNRPC_ELEMENT_1_BYTE, 3);
	capnrpc_list_set_u8(l, 2, 7);
	capnrpc_list_set_u8(l, 3, 7);
	capnrpc_list_set_u16(l, 0, 7); /* too wide */
	ASSERT_WORDS(0, word_list(0, CAPNRPC_ELEMENT_1_BYTE, 3), 0x070000);
	restart(64);
	l = capnrpc_pointer_init_list(root, CAPNRPC_ELEMENT_2_BYTES, 2);
	capnrpc_list_set_u16(l, 1, 7);
	capnrpc_list_set_u16(l, 2, 7);
	ASSERT_WORDS(0, word_list(0, CAPNRPC_ELEMENT_2_BYTES, 2), 0x00070000);
	restart(64);
	l = capnrpc_pointer_init_list(root, CAPNRPC_ELEMENT_4_BYTES, 1);
	capnrpc_list_set_u32(l, 0, 7);
	capnrpc_list_set_u32(l, 1, 7);
	ASSERT_WORDS(0, word_list(0, CAPNRPC_ELEMENT_4_BYTES, 1), 7);
	restart(64);
	l = capnrpc_pointer_init_list(root, CAPNRPC_ELEMENT_8_BYTES, 1);
	capnrpc_list_set_u64(l, 0, 7);
	capnrpc_list_set_u64(l, 1, 7);
	ASSERT_WORDS(0, word_list(0, CAPNRPC_ELEMENT_8_BYTES, 1), 7);
	restart(64);
	l = capnrpc_pointer_init_list(root, CAPNRPC_ELEMENT_VOID, 5);
	assert_int_equal(l.n, 5);
	ASSERT_WORDS(0, word_list(0, CAPNRPC_ELEMENT_VOID, 5));
	assert_int_equal(capnrpc_message_error(m), 0);
}

static void
test_list_of_pointers(void **state)
{
	struct capnrpc_list_b l =
		capnrpc_pointer_init_list(root, CAPNRPC_ELEMENT_POINTER, 2);

	(void)state;
	capnrpc_pointer_set_text(capnrpc_list_edit_pointer(l, 0), "ab", 2);
	capnrpc_pointer_set_data(
		capnrpc_list_edit_pointer(l, 1), (const uint8_t *)"c", 1);
	assert_null(capnrpc_list_edit_pointer(l, 2).location);
	ASSERT_WORDS(0, word_list(0, CAPNRPC_ELEMENT_POINTER, 2),
		word_list(1, CAPNRPC_ELEMENT_1_BYTE, 3),
		word_list(1, CAPNRPC_ELEMENT_1_BYTE, 1), 0x6261, 0x63);
}

static void
test_list_of_structs(void **state)
{
	struct capnrpc_list_b l =
		capnrpc_pointer_init_struct_list(root, 2, size(1, 1));
	struct capnrpc_struct_b s = capnrpc_list_edit_struct(l, 1);

	(void)state;
	capnrpc_struct_set_u64(s, 0, 7, 0);
	assert_null(capnrpc_list_edit_struct(l, 2).data);
	ASSERT_WORDS(0, word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 4),
		word_tag(2, 1, 1), 0, 0, 7, 0);
	restart(64);
	l = capnrpc_pointer_init_struct_list(root, 0, size(1, 1));
	ASSERT_WORDS(0, word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 0),
		word_tag(0, 1, 1));
}

static void
test_text_and_data(void **state)
{
	struct capnrpc_data_b data;

	(void)state;
	capnrpc_pointer_set_text(root, "", 0);
	ASSERT_WORDS(0, word_list(0, CAPNRPC_ELEMENT_1_BYTE, 1), 0);
	restart(64);
	capnrpc_pointer_set_text(root, "1234567", 7);
	ASSERT_WORDS(0, word_list(0, CAPNRPC_ELEMENT_1_BYTE, 8),
		UINT64_C(0x0037363534333231));
	restart(64);
	capnrpc_pointer_set_data(root, (const uint8_t *)"", 0);
	ASSERT_WORDS(0, word_list(0, CAPNRPC_ELEMENT_1_BYTE, 0));
	restart(64);
	data = capnrpc_pointer_init_data(root, 9);
	assert_int_equal(data.n, 9);
	data.bytes[8] = 1;
	ASSERT_WORDS(0, word_list(0, CAPNRPC_ELEMENT_1_BYTE, 9), 0, 1);
	capnrpc_pointer_set_text(root, NULL, 5);
	assert_int_equal(fixture_word(m, 0, 0), 0);
	capnrpc_pointer_set_data(root, NULL, 5);
	assert_int_equal(fixture_word(m, 0, 0), 0);
	assert_int_equal(capnrpc_message_error(m), 0);
}

static void
test_what_was_there_is_zeroed(void **state)
{
	(void)state;
	capnrpc_pointer_set_text(root, "secret", 6);
	capnrpc_pointer_set_text(root, "public", 6);
	assert_false(fixture_has_bytes(m, "secret", 6));
	(void)capnrpc_pointer_init_struct(root, size(1, 0));
	assert_false(fixture_has_bytes(m, "public", 6));
}

/* --- far pointers ------------------------------------------------------------
 */

static void
test_far(void **state)
{
	struct capnrpc_struct_b s;

	(void)state;
	restart(1);
	s = capnrpc_pointer_init_struct(root, size(1, 1));
	capnrpc_struct_set_u64(s, 0, 7, 0);
	ASSERT_WORDS(0, word_far(1, 0));
	ASSERT_WORDS(1, word_struct(0, 1, 1), 7, 0);
	/* The next goes to the same segment when it has room, else further. */
	capnrpc_pointer_set_text(capnrpc_struct_edit_pointer(s, 0), "x", 1);
	ASSERT_WORDS(1, word_struct(0, 1, 1), 7, word_far(2, 0));
	ASSERT_WORDS(2, word_list(0, CAPNRPC_ELEMENT_1_BYTE, 2), 'x');
	assert_int_equal(fixture_read_all(capnrpc_message_root(m)) > 0, 1);
	assert_int_equal(capnrpc_message_error(m), 0);
}

static void
test_far_to_a_segment_with_room(void **state)
{
	struct capnrpc_list_b l;

	(void)state;
	restart(3);
	l = capnrpc_pointer_init_list(root, CAPNRPC_ELEMENT_POINTER, 2);
	capnrpc_pointer_set_data(capnrpc_list_edit_pointer(l, 0),
		(const uint8_t *)"a", 1); /* makes a segment of three words */
	capnrpc_pointer_set_data(
		capnrpc_list_edit_pointer(l, 1), (const uint8_t *)"b", 1);
	ASSERT_WORDS(0, word_list(0, CAPNRPC_ELEMENT_POINTER, 2),
		word_far(1, 0), word_far(2, 0));
	ASSERT_WORDS(1, word_list(0, CAPNRPC_ELEMENT_1_BYTE, 1), 'a');
	ASSERT_WORDS(2, word_list(0, CAPNRPC_ELEMENT_1_BYTE, 1), 'b');
}

static void
test_list_of_structs_far(void **state)
{
	struct capnrpc_list_b l;

	(void)state;
	restart(1);
	l = capnrpc_pointer_init_struct_list(root, 2, size(1, 0));
	capnrpc_struct_set_u64(capnrpc_list_edit_struct(l, 1), 0, 9, 0);
	ASSERT_WORDS(0, word_far(1, 0));
	ASSERT_WORDS(1, word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 2),
		word_tag(2, 1, 0), 0, 9);
}

/* --- limits
 * ------------------------------------------------------------------- */

static void
test_list_length_at_the_limit_and_one_past(void **state)
{
	struct capnrpc_list_b l = capnrpc_pointer_init_list(
		root, CAPNRPC_ELEMENT_VOID, CAPNRPC_LIST_MAX);

	(void)state;
	assert_int_equal(l.n, CAPNRPC_LIST_MAX);
	assert_int_equal(capnrpc_message_error(m), 0);
	l = capnrpc_pointer_init_list(
		root, CAPNRPC_ELEMENT_VOID, CAPNRPC_LIST_MAX + 1);
	assert_int_equal(l.n, 0);
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_ELIMIT);
	restart(64);
	l = capnrpc_pointer_init_struct_list(
		root, CAPNRPC_LIST_MAX, size(0, 0));
	assert_int_equal(l.n, CAPNRPC_LIST_MAX);
	assert_int_equal(capnrpc_message_error(m), 0);
	l = capnrpc_pointer_init_struct_list(
		root, CAPNRPC_LIST_MAX + 1, size(0, 0));
	assert_int_equal(l.n, 0);
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_ELIMIT);
	restart(64); /* 2^15 times 2^14 words: one past 29 bits */
	l = capnrpc_pointer_init_struct_list(root, 1u << 15, size(1u << 14, 0));
	assert_int_equal(l.n, 0);
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_ELIMIT);
}

static void
test_byte_lengths_past_the_limit(void **state)
{
	static const char byte[1] = { 'x' };
	size_t before = memory.n_calls;

	(void)state;
	capnrpc_pointer_set_text(root, byte, CAPNRPC_LIST_MAX);
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_ELIMIT);
	restart(64);
	capnrpc_pointer_set_text(root, byte, SIZE_MAX);
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_ELIMIT);
	restart(64);
	capnrpc_pointer_set_data(
		root, (const uint8_t *)byte, (size_t)CAPNRPC_LIST_MAX + 1);
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_ELIMIT);
	restart(64);
	assert_null(capnrpc_pointer_init_data(root, SIZE_MAX).bytes);
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_ELIMIT);
	assert_int_equal(memory.n_calls, before + 3);
}

static void
test_composite_is_not_a_plain_list(void **state)
{
	(void)state;
	assert_int_equal(
		capnrpc_pointer_init_list(root, CAPNRPC_ELEMENT_COMPOSITE, 1).n,
		0);
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_EINVAL);
}

static void
test_sinks_swallow_everything(void **state)
{
	struct capnrpc_cap cap = { 1 };
	struct capnrpc_pointer_b sink = root;

	(void)state;
	sink.location = NULL;
	capnrpc_message_set_cap_hooks(m, &fixture_cap_hooks);
	capnrpc_pointer_set_text(sink, "x", 1);
	capnrpc_pointer_set_data(sink, (const uint8_t *)"x", 1);
	capnrpc_pointer_set_cap(sink, &cap);
	capnrpc_pointer_clear(sink);
	capnrpc_pointer_copy(sink, capnrpc_message_root(m));
	capnrpc_pointer_move(sink, root);
	assert_null(capnrpc_pointer_init_struct(sink, size(1, 1)).data);
	assert_null(capnrpc_pointer_edit_struct(sink, size(1, 1), NULL).data);
	assert_int_equal(
		capnrpc_pointer_init_list(sink, CAPNRPC_ELEMENT_BIT, 1).n, 0);
	assert_int_equal(
		capnrpc_pointer_init_struct_list(sink, 1, size(1, 1)).n, 0);
	assert_int_equal(
		capnrpc_pointer_edit_list(sink, CAPNRPC_ELEMENT_BIT, size(0, 0))
			.n,
		0);
	assert_null(capnrpc_pointer_init_data(sink, 1).bytes);
	assert_int_equal(capnrpc_pointer_kind(capnrpc_pointer_reader(sink)),
		CAPNRPC_POINTER_NULL);
	assert_int_equal(cap.n_refs, 1);
	assert_int_equal(capnrpc_message_words(m), 1);
	assert_int_equal(capnrpc_message_error(m), 0);
}

static void
test_out_of_memory_makes_a_sink(void **state)
{
	struct capnrpc_struct_b s;
	struct capnrpc_data_b data;

	(void)state;
	restart(1);
	memory.fail_at = memory.n_calls + 1;
	memory.is_persistent = true;
	s = capnrpc_pointer_init_struct(root, size(1, 1));
	assert_int_equal(s.data_bits, 0);
	capnrpc_struct_set_u64(s, 0, 1, 0);
	capnrpc_pointer_set_text(capnrpc_struct_edit_pointer(s, 0), "x", 1);
	data = capnrpc_pointer_init_data(root, 1);
	assert_null(data.bytes);
	assert_int_equal(data.n, 1);
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_ENOMEM);
	ASSERT_WORDS(0, 0);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
		T(test_struct),
		T(test_struct_writes_past_the_end_are_swallowed),
		T(test_empty_struct_is_not_null),
		T(test_float_fields),
		T(test_lists_of_primitives),
		T(test_list_of_pointers),
		T(test_list_of_structs),
		T(test_text_and_data),
		T(test_what_was_there_is_zeroed),
		T(test_far),
		T(test_far_to_a_segment_with_room),
		T(test_list_of_structs_far),
		T(test_list_length_at_the_limit_and_one_past),
		T(test_byte_lengths_past_the_limit),
		T(test_composite_is_not_a_plain_list),
		T(test_sinks_swallow_everything),
		T(test_out_of_memory_makes_a_sink),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
