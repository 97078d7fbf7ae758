/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reading structs, lists, text and data, from words written by hand: in
 * bounds and one word past, defaults, and lists seen as other lists. Far
 * pointers, limits and advisories are in test_reader_hostile.c.
 */
#include "tests/unit/wire/fixture.h"

#include "wire/reader.h"

#define LIST_MAX CAPNRPC_LIST_MAX
#define N(words) ((uint32_t)(sizeof(words) / sizeof((words)[0])))

static struct fixture_memory memory;
static struct capnrpc_message *m;

static int
setup(void **state)
{
	(void)state;
	fixture_memory_init(&memory);
	m = NULL;
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	m = capnrpc_message_unref(m);
	return memory.n_blocks == 0 ? 0 : -1;
}

static void
load(const uint64_t *words, uint32_t n)
{
	capnrpc_message_unref(m);
	m = fixture_words(&memory, words, n);
}

static struct capnrpc_struct_r
root_struct(void)
{
	return capnrpc_pointer_struct(capnrpc_message_root(m), NULL);
}

static struct capnrpc_list_r
root_list(enum capnrpc_element_size expected)
{
	return capnrpc_pointer_list(capnrpc_message_root(m), expected, NULL);
}

static void
assert_error(int error)
{
	assert_int_equal(capnrpc_message_error(m), error);
}

/* --- structs ----------------------------------------------------------------
 */

static void
test_struct_fields(void **state)
{
	static const uint64_t words[] = { /* root */ UINT64_C(
						  0x0000000200000000),
		UINT64_C(0x8877665544332211), UINT64_C(0x3ff0000000000000) };
	struct capnrpc_struct_r s;

	(void)state;
	load(words, 3);
	s = root_struct();
	assert_int_equal(s.data_bits, 128);
	assert_int_equal(capnrpc_struct_get_u8(s, 0, 0), 0x11);
	assert_int_equal(capnrpc_struct_get_u8(s, 7, 0xff), 0x77);
	assert_int_equal(capnrpc_struct_get_u16(s, 1, 0), 0x4433);
	assert_int_equal(capnrpc_struct_get_u32(s, 1, 0), 0x88776655);
	assert_int_equal(
		capnrpc_struct_get_u64(s, 0, 1), UINT64_C(0x8877665544332210));
	assert_true(capnrpc_struct_get_bit(s, 0, false));
	assert_false(capnrpc_struct_get_bit(s, 0, true));
	assert_false(capnrpc_struct_get_bit(s, 1, false));
	assert_true(
		capnrpc_double_of_bits(capnrpc_struct_get_u64(s, 1, 0)) == 1.0);
	assert_error(0);
}

static void
test_struct_fields_past_the_end_are_defaults(void **state)
{
	static const uint64_t words[] = { UINT64_C(0x0000000100000000), ~0ull };
	struct capnrpc_struct_r s;

	(void)state;
	load(words, 2);
	s = root_struct();
	assert_int_equal(capnrpc_struct_get_u8(s, 7, 0), 0xff);
	assert_int_equal(capnrpc_struct_get_u8(s, 8, 5), 5);
	assert_int_equal(capnrpc_struct_get_u16(s, 4, 6), 6);
	assert_int_equal(capnrpc_struct_get_u32(s, 2, 7), 7);
	assert_int_equal(capnrpc_struct_get_u64(s, 1, 8), 8);
	assert_true(capnrpc_struct_get_bit(s, 64, true));
	assert_int_equal(capnrpc_struct_get_u64(s, UINT32_MAX, 9), 9);
	assert_null(capnrpc_struct_get_pointer(s, 0).location);
	assert_error(0);
}

static void
test_struct_in_bounds_and_one_past(void **state)
{
	uint64_t words[4] = { word_struct(0, 2, 1), 1, 2, 0 };

	(void)state;
	load(words, 4);
	assert_int_equal(root_struct().n_pointers, 1);
	assert_error(0);
	load(words, 3); /* one word short */
	assert_int_equal(root_struct().data_bits, 0);
	assert_error(CAPNRPC_EPROTOCOL);
}

static void
test_struct_may_be_empty_at_the_end(void **state)
{
	uint64_t words[2] = { 0, 0 };

	(void)state;
	words[0] = CAPNRPC_WORD_EMPTY_STRUCT;
	load(words, 1);
	assert_int_equal(capnrpc_pointer_kind(capnrpc_message_root(m)),
		CAPNRPC_POINTER_STRUCT);
	assert_int_equal(root_struct().data_bits, 0);
	assert_error(0);
	/* Offset 1 of two words: the very end. */
	words[0] = word_struct(1, 0, 0);
	load(words, 2);
	(void)root_struct();
	assert_error(0);
	words[0] = word_struct(2, 0, 0);
	load(words, 2);
	(void)root_struct();
	assert_error(CAPNRPC_EPROTOCOL);
}

static void
test_struct_before_the_segment(void **state)
{
	uint64_t words[2] = { word_struct(-1, 1, 0), 0 };

	(void)state;
	load(words, 2); /* points at itself: strange, but inside */
	assert_int_equal(capnrpc_struct_get_u64(root_struct(), 0, 0), words[0]);
	assert_error(0);
	words[0] = word_struct(-2, 1, 0);
	load(words, 2);
	(void)root_struct();
	assert_error(CAPNRPC_EPROTOCOL);
}

static void
test_null_and_kinds(void **state)
{
	uint64_t words[3] = { 0, 0, 0 };

	(void)state;
	load(words, 1);
	assert_int_equal(capnrpc_pointer_kind(capnrpc_message_root(m)),
		CAPNRPC_POINTER_NULL);
	assert_int_equal(root_struct().data_bits, 0);
	assert_int_equal(root_list(CAPNRPC_ELEMENT_VOID).n, 0);
	assert_null(capnrpc_pointer_borrow_cap(capnrpc_message_root(m)));
	assert_error(0);
	words[0] = word_list(0, CAPNRPC_ELEMENT_1_BYTE, 3);
	load(words, 2);
	assert_int_equal(capnrpc_pointer_kind(capnrpc_message_root(m)),
		CAPNRPC_POINTER_LIST);
	(void)root_struct(); /* a list is no struct */
	assert_error(CAPNRPC_EPROTOCOL);
	words[0] = word_struct(0, 1, 0);
	load(words, 2);
	(void)root_list(CAPNRPC_ELEMENT_1_BYTE); /* a struct is no list */
	assert_error(CAPNRPC_EPROTOCOL);
	assert_null(capnrpc_pointer_borrow_cap(capnrpc_message_root(m)));
}

static void
test_first_segment_may_be_empty(void **state)
{
	(void)state;
	load(NULL, 0);
	assert_null(capnrpc_message_root(m).location);
	assert_int_equal(capnrpc_pointer_kind(capnrpc_message_root(m)),
		CAPNRPC_POINTER_NULL);
	assert_int_equal(root_struct().n_pointers, 0);
	assert_error(0);
}

static void
test_only_the_first_fault_is_remembered(void **state)
{
	uint64_t words[1] = { word_struct(5, 1, 0) };

	(void)state;
	load(words, 1);
	(void)root_struct();
	capnrpc_message_fail(m, CAPNRPC_ELIMIT);
	assert_error(CAPNRPC_EPROTOCOL);
}

/* --- defaults ----------------------------------------------------------------
 */

static const uint64_t default_struct[] = { UINT64_C(0x0001000100000000), 42,
	UINT64_C(0x0000001a00000001), UINT64_C(0x6968) };
static const uint64_t default_list[] = { UINT64_C(0x0000001300000001),
	UINT64_C(0x00020001) };

static void
test_struct_default(void **state)
{
	uint64_t words[1] = { 0 };
	struct capnrpc_struct_r s;
	struct capnrpc_text_r text;

	(void)state;
	load(words, 1);
	s = capnrpc_pointer_struct(capnrpc_message_root(m), default_struct);
	assert_int_equal(capnrpc_struct_get_u64(s, 0, 0), 42);
	text = capnrpc_pointer_text(capnrpc_struct_get_pointer(s, 0), NULL, 0);
	assert_int_equal(text.n, 2);
	assert_string_equal(text.bytes, "hi");
	assert_error(0);
	words[0] = word_struct(9, 1, 0);
	load(words, 1); /* a fault reads as the default, too */
	s = capnrpc_pointer_struct(capnrpc_message_root(m), default_struct);
	assert_int_equal(capnrpc_struct_get_u64(s, 0, 0), 42);
	assert_error(CAPNRPC_EPROTOCOL);
}

static void
test_list_text_and_data_defaults(void **state)
{
	uint64_t words[1] = { 0 };
	struct capnrpc_pointer_r root;
	struct capnrpc_list_r l;

	(void)state;
	load(words, 1);
	root = capnrpc_message_root(m);
	l = capnrpc_pointer_list(root, CAPNRPC_ELEMENT_2_BYTES, default_list);
	assert_int_equal(l.n, 2);
	assert_int_equal(capnrpc_list_get_u16(l, 1), 2);
	assert_string_equal(
		capnrpc_pointer_text(root, "dflt", 4).bytes, "dflt");
	assert_int_equal(capnrpc_pointer_text(root, "dflt", 4).n, 4);
	assert_string_equal(capnrpc_pointer_text(root, NULL, 0).bytes, "");
	assert_int_equal(
		capnrpc_pointer_data(root, (const uint8_t *)"ab", 2).n, 2);
	assert_int_equal(capnrpc_pointer_data(root, NULL, 2).n, 0);
	assert_error(0);
}

/* --- lists -------------------------------------------------------------------
 */

static void
test_list_of_each_size(void **state)
{
	static const uint32_t fits[] = { 0, 128, 16, 8, 4, 2, 2 };
	uint64_t words[3] = { 0, 0, 0 };
	unsigned int e;

	(void)state;
	for (e = 0; e < 7; e++) {
		enum capnrpc_element_size size = (enum capnrpc_element_size)e;
		uint32_t n = e == 0 ? LIST_MAX / 128 : fits[e];

		words[0] = word_list(0, size, n);
		load(words, 3);
		assert_int_equal(root_list(size).n, n);
		assert_error(0);
		if (e == 0)
			continue;
		words[0] = word_list(0, size, n + 1);
		load(words, 3);
		assert_int_equal(root_list(size).n, 0);
		assert_error(CAPNRPC_EPROTOCOL);
	}
}

static void
test_list_of_structs(void **state)
{
	uint64_t words[] = { word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 4),
		word_tag(2, 1, 1), 10, 0, 20, 0 };
	struct capnrpc_list_r l;

	(void)state;
	load(words, 6);
	l = root_list(CAPNRPC_ELEMENT_COMPOSITE);
	assert_int_equal(l.n, 2);
	assert_int_equal(
		capnrpc_struct_get_u64(capnrpc_list_get_struct(l, 1), 0, 0),
		20);
	assert_int_equal(
		capnrpc_list_get_struct(l, 2).data_bits, 0); /* past the end */
	assert_error(0);
	load(words, 5); /* the last word is missing */
	assert_int_equal(root_list(CAPNRPC_ELEMENT_COMPOSITE).n, 0);
	assert_error(CAPNRPC_EPROTOCOL);
	words[1] = word_tag(3, 1, 1); /* more elements than words */
	load(words, 6);
	assert_int_equal(root_list(CAPNRPC_ELEMENT_COMPOSITE).n, 0);
	assert_error(CAPNRPC_EPROTOCOL);
}

static void
test_list_slack_is_allowed(void **state)
{
	uint64_t words[] = { word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 3),
		word_tag(1, 1, 1), 10, 0, 99 };

	(void)state;
	load(words, 5);
	assert_int_equal(root_list(CAPNRPC_ELEMENT_COMPOSITE).n, 1);
	assert_error(0);
}

static void
test_list_tag_must_be_a_struct(void **state)
{
	uint64_t words[] = { word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 1), 0, 0 };
	unsigned int kind;

	(void)state;
	for (kind = 1; kind < 4; kind++) {
		words[1] = word_tag(1, 1, 0) | kind;
		load(words, 3);
		assert_int_equal(root_list(CAPNRPC_ELEMENT_COMPOSITE).n, 0);
		assert_error(CAPNRPC_EPROTOCOL);
	}
}

static void
test_list_tag_count_has_29_bits(void **state)
{
	struct capnrpc_read_limits limits = { UINT64_C(1) << 40, 64 };
	uint64_t words[] = { word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 0),
		word_tag(LIST_MAX, 0, 0) };

	(void)state;
	load(words, 2);
	capnrpc_message_set_limits(m, &limits);
	assert_int_equal(root_list(CAPNRPC_ELEMENT_COMPOSITE).n, LIST_MAX);
	assert_error(0);
	words[1] = word_tag(LIST_MAX + 1, 0, 0);
	load(words, 2);
	capnrpc_message_set_limits(m, &limits);
	assert_int_equal(root_list(CAPNRPC_ELEMENT_COMPOSITE).n, 0);
	assert_error(CAPNRPC_EPROTOCOL);
}

static void
test_list_primitive_read_as_structs(void **state)
{
	uint64_t words[] = { word_list(0, CAPNRPC_ELEMENT_2_BYTES, 3),
		UINT64_C(0x0003000200010000) | 7 };
	struct capnrpc_list_r l;
	struct capnrpc_struct_r s;

	(void)state;
	load(words, 2);
	l = root_list(CAPNRPC_ELEMENT_COMPOSITE);
	assert_int_equal(l.n, 3);
	s = capnrpc_list_get_struct(l, 1);
	assert_int_equal(capnrpc_struct_get_u16(s, 0, 0), 1);
	assert_int_equal(capnrpc_struct_get_u32(s, 0, 3), 3); /* no u32 there */
	assert_int_equal(capnrpc_struct_get_u16(s, 1, 4), 4);
	assert_int_equal(s.n_pointers, 0);
	assert_error(0);
}

static void
test_list_pointers_read_as_structs(void **state)
{
	uint64_t words[] = { word_list(0, CAPNRPC_ELEMENT_POINTER, 1),
		word_list(0, CAPNRPC_ELEMENT_1_BYTE, 2), 'x' };
	struct capnrpc_struct_r s;

	(void)state;
	load(words, 3);
	s = capnrpc_list_get_struct(root_list(CAPNRPC_ELEMENT_COMPOSITE), 0);
	assert_int_equal(s.n_pointers, 1);
	assert_string_equal(
		capnrpc_pointer_text(capnrpc_struct_get_pointer(s, 0), NULL, 0)
			.bytes,
		"x");
	assert_error(0);
}

static void
test_list_structs_read_as_primitives(void **state)
{
	uint64_t words[] = { word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 4),
		word_tag(2, 1, 1), 0x0101, 0, 0x0202, 0 };
	struct capnrpc_list_r l;

	(void)state;
	load(words, 6);
	l = root_list(CAPNRPC_ELEMENT_1_BYTE);
	assert_int_equal(l.n, 2);
	assert_int_equal(capnrpc_list_get_u8(l, 0), 1);
	assert_int_equal(capnrpc_list_get_u8(l, 1), 2);
	assert_int_equal(capnrpc_list_get_u16(l, 1), 0x0202);
	assert_int_equal(capnrpc_list_get_u8(l, 2), 0);
	assert_int_equal(root_list(CAPNRPC_ELEMENT_VOID).n, 2);
	assert_error(0);
	words[1] = word_tag(2, 0, 2); /* structs of pointers only */
	words[2] = words[4] = 0;
	load(words, 6);
	assert_int_equal(root_list(CAPNRPC_ELEMENT_1_BYTE).n, 0);
	assert_error(CAPNRPC_EPROTOCOL);
	words[1] = word_tag(2, 2, 0); /* structs of data only */
	load(words, 6);
	assert_int_equal(root_list(CAPNRPC_ELEMENT_POINTER).n, 0);
	assert_error(CAPNRPC_EPROTOCOL);
}

static void
test_list_wider_is_read_narrow_but_not_the_reverse(void **state)
{
	uint64_t words[] = { word_list(0, CAPNRPC_ELEMENT_4_BYTES, 2),
		UINT64_C(0x0000000200000001) };
	struct capnrpc_list_r l;

	(void)state;
	load(words, 2);
	l = root_list(CAPNRPC_ELEMENT_2_BYTES);
	assert_int_equal(capnrpc_list_get_u16(l, 1), 2);
	assert_error(0);
	assert_int_equal(root_list(CAPNRPC_ELEMENT_8_BYTES).n, 0);
	assert_error(CAPNRPC_EPROTOCOL);
}

static void
test_list_of_bits_never_converts(void **state)
{
	uint64_t words[] = { word_list(0, CAPNRPC_ELEMENT_BIT, 10), 0x201 };
	unsigned int e;
	struct capnrpc_list_r l;

	(void)state;
	load(words, 2);
	l = root_list(CAPNRPC_ELEMENT_BIT);
	assert_int_equal(l.n, 10);
	assert_true(capnrpc_list_get_bit(l, 0));
	assert_false(capnrpc_list_get_bit(l, 1));
	assert_true(capnrpc_list_get_bit(l, 9));
	assert_false(capnrpc_list_get_bit(l, 10));
	assert_error(0);
	for (e = 0; e < 8; e++) {
		if (e == CAPNRPC_ELEMENT_BIT)
			continue;
		words[0] = word_list(0, CAPNRPC_ELEMENT_BIT, 10);
		load(words, 2);
		assert_int_equal(root_list((enum capnrpc_element_size)e).n, 0);
		assert_error(CAPNRPC_EPROTOCOL);
		words[0] = word_list(0, (enum capnrpc_element_size)e, 0);
		words[1] = 0;
		load(words, 2);
		assert_int_equal(root_list(CAPNRPC_ELEMENT_BIT).n, 0);
		assert_error(CAPNRPC_EPROTOCOL);
	}
}

/* --- text and data -----------------------------------------------------------
 */

static void
test_text(void **state)
{
	uint64_t words[] = { word_list(0, CAPNRPC_ELEMENT_1_BYTE, 8),
		UINT64_C(0x0067666564636261) };
	struct capnrpc_text_r text;

	(void)state;
	load(words, 2);
	text = capnrpc_pointer_text(capnrpc_message_root(m), NULL, 0);
	assert_int_equal(text.n, 7);
	assert_string_equal(text.bytes, "abcdefg");
	assert_error(0);
	words[1] |= UINT64_C(0x68) << 56; /* no NUL at its end */
	load(words, 2);
	text = capnrpc_pointer_text(capnrpc_message_root(m), "d", 1);
	assert_string_equal(text.bytes, "d");
	assert_error(CAPNRPC_EPROTOCOL);
	load(words, 2);
	assert_int_equal(
		capnrpc_pointer_data(capnrpc_message_root(m), NULL, 0).n, 8);
	assert_error(0);
	words[0] = word_list(0, CAPNRPC_ELEMENT_2_BYTES, 1);
	load(words, 2);
	(void)capnrpc_pointer_data(capnrpc_message_root(m), NULL, 0);
	assert_error(CAPNRPC_EPROTOCOL);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
		T(test_struct_fields),
		T(test_struct_fields_past_the_end_are_defaults),
		T(test_struct_in_bounds_and_one_past),
		T(test_struct_may_be_empty_at_the_end),
		T(test_struct_before_the_segment),
		T(test_null_and_kinds),
		T(test_first_segment_may_be_empty),
		T(test_only_the_first_fault_is_remembered),
		T(test_struct_default),
		T(test_list_text_and_data_defaults),
		T(test_list_of_each_size),
		T(test_list_of_structs),
		T(test_list_slack_is_allowed),
		T(test_list_tag_must_be_a_struct),
		T(test_list_tag_count_has_29_bits),
		T(test_list_primitive_read_as_structs),
		T(test_list_pointers_read_as_structs),
		T(test_list_structs_read_as_primitives),
		T(test_list_wider_is_read_narrow_but_not_the_reverse),
		T(test_list_of_bits_never_converts),
		T(test_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
