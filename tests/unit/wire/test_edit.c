/* SPDX-License-Identifier: Apache-2.0 */
/* Editing what stands, and upgrading it in place, far or double far. */
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

static void
restart(size_t first_words)
{
	capnrpc_message_unref(m);
	m = capnrpc_message_new(&memory.memory, first_words);
	root = capnrpc_message_edit_root(m);
}

static const char *
text_at(struct capnrpc_struct_r s, uint16_t i)
{
	return capnrpc_pointer_text(capnrpc_struct_get_pointer(s, i), NULL, 0)
		.bytes;
}

static void
test_struct_is_edited_in_place(void **state)
{
	struct capnrpc_struct_b a = capnrpc_pointer_init_struct(
					root, size(2, 1)),
				b;

	(void)state;
	capnrpc_struct_set_u64(a, 1, 7, 0);
	b = capnrpc_pointer_edit_struct(root, size(1, 1), NULL);
	assert_ptr_equal(a.data, b.data);
	assert_int_equal(b.data_bits, 128);
	b = capnrpc_pointer_edit_struct(root, size(2, 1), NULL);
	assert_ptr_equal(a.data, b.data);
	assert_int_equal(capnrpc_message_words(m), 4);
}

static void
test_struct_is_made_when_there_is_none(void **state)
{
	struct capnrpc_struct_b s =
		capnrpc_pointer_edit_struct(root, size(1, 2), NULL);

	(void)state;
	assert_int_equal(s.data_bits, 64);
	assert_int_equal(s.n_pointers, 2);
	assert_int_equal(capnrpc_message_error(m), 0);
}

static void
test_struct_default(void **state)
{
	static const uint64_t words[] = { UINT64_C(0x0001000100000000), 42,
		UINT64_C(0x0000001a00000001), UINT64_C(0x6968) };
	struct capnrpc_struct_b s =
		capnrpc_pointer_edit_struct(root, size(2, 1), words);

	(void)state;
	assert_int_equal(s.data_bits, 128); /* as the writer wants it */
	assert_int_equal(
		capnrpc_struct_get_u64(capnrpc_struct_reader(s), 0, 0), 42);
	assert_string_equal(text_at(capnrpc_struct_reader(s), 0), "hi");
	capnrpc_struct_set_u64(s, 0, 43, 0);
	assert_int_equal(words[1], 42);
	assert_int_equal(capnrpc_message_error(m), 0);
}

/* A struct with data, a near text, and a struct below, then made bigger. */
static void
upgrade(size_t first_words)
{
	struct capnrpc_struct_b s;
	struct capnrpc_struct_r r;

	restart(first_words);
	s = capnrpc_pointer_init_struct(root, size(1, 2));
	capnrpc_struct_set_u64(s, 0, 7, 0);
	capnrpc_pointer_set_text(
		capnrpc_struct_edit_pointer(s, 0), "old text", 8);
	(void)capnrpc_pointer_init_struct(
		capnrpc_struct_edit_pointer(s, 1), size(0, 0));
	s = capnrpc_pointer_edit_struct(root, size(2, 4), NULL);
	assert_int_equal(s.data_bits, 128);
	assert_int_equal(s.n_pointers, 4);
	capnrpc_struct_set_u64(s, 1, 8, 0);
	capnrpc_pointer_set_text(
		capnrpc_struct_edit_pointer(s, 3), "new text", 8);
	r = capnrpc_pointer_struct(capnrpc_message_root(m), NULL);
	assert_int_equal(capnrpc_struct_get_u64(r, 0, 0), 7);
	assert_int_equal(capnrpc_struct_get_u64(r, 1, 0), 8);
	assert_string_equal(text_at(r, 0), "old text");
	assert_string_equal(text_at(r, 3), "new text");
	assert_int_equal(capnrpc_pointer_kind(capnrpc_struct_get_pointer(r, 1)),
		CAPNRPC_POINTER_STRUCT);
	assert_int_equal(capnrpc_pointer_kind(capnrpc_struct_get_pointer(r, 2)),
		CAPNRPC_POINTER_NULL);
	assert_int_equal(capnrpc_message_error(m), 0);
}

static void
test_struct_upgrade_near_far_and_double_far(void **state)
{
	size_t first_words;

	(void)state;
	for (first_words = 1; first_words < 24; first_words++)
		upgrade(first_words);
}

static void
test_struct_upgrade_zeroes_the_old_place(void **state)
{
	struct capnrpc_struct_b s =
		capnrpc_pointer_init_struct(root, size(1, 1));

	(void)state;
	capnrpc_struct_set_u64(s, 0, UINT64_C(0x7465726365733a61), 0);
	s = capnrpc_pointer_edit_struct(root, size(2, 1), NULL);
	capnrpc_struct_set_u64(s, 0, 0, 0);
	assert_false(fixture_has_bytes(m, "a:secret", 8));
	assert_int_equal(fixture_word(m, 0, 1), 0);
	assert_int_equal(fixture_word(m, 0, 2), 0);
}

static void
test_struct_upgrade_without_memory(void **state)
{
	struct capnrpc_struct_b s;

	(void)state;
	restart(2);
	s = capnrpc_pointer_init_struct(root, size(1, 0));
	capnrpc_struct_set_u64(s, 0, 7, 0);
	memory.fail_at = memory.n_calls + 1;
	s = capnrpc_pointer_edit_struct(root, size(2, 0), NULL);
	assert_int_equal(s.data_bits, 64); /* as it was */
	assert_int_equal(
		capnrpc_struct_get_u64(capnrpc_struct_reader(s), 0, 0), 7);
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_ENOMEM);
}

static void
test_wrong_kind_is_replaced_and_remembered(void **state)
{
	struct capnrpc_struct_b s;

	(void)state;
	capnrpc_pointer_set_text(root, "text", 4);
	s = capnrpc_pointer_edit_struct(root, size(1, 0), NULL);
	assert_int_equal(s.data_bits, 64);
	assert_false(fixture_has_bytes(m, "text", 4));
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_EINVAL);
}

static void
test_list_is_edited_in_place(void **state)
{
	struct capnrpc_list_b a =
		capnrpc_pointer_init_list(root, CAPNRPC_ELEMENT_4_BYTES, 3);
	struct capnrpc_list_b b;

	(void)state;
	b = capnrpc_pointer_edit_list(
		root, CAPNRPC_ELEMENT_4_BYTES, size(0, 0));
	assert_ptr_equal(a.elements, b.elements);
	capnrpc_list_set_u32(b, 2, 5);
	b = capnrpc_pointer_edit_list(
		root, CAPNRPC_ELEMENT_2_BYTES, size(0, 0));
	assert_int_equal(b.n, 3);
	assert_int_equal(b.step_bits, 32);
	assert_int_equal(capnrpc_message_error(m), 0);
	b = capnrpc_pointer_edit_list(
		root, CAPNRPC_ELEMENT_8_BYTES, size(0, 0));
	assert_int_equal(b.n, 0);
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_EINVAL);
}

static void
test_list_that_is_not_there_is_empty(void **state)
{
	(void)state;
	assert_int_equal(capnrpc_pointer_edit_list(
				 root, CAPNRPC_ELEMENT_4_BYTES, size(0, 0))
				 .n,
		0);
	assert_int_equal(capnrpc_message_error(m), 0);
}

static void
test_list_of_primitives_becomes_structs(void **state)
{
	struct capnrpc_list_b l;
	struct capnrpc_struct_b s;
	struct capnrpc_list_r r;
	size_t first_words;

	(void)state;
	for (first_words = 1; first_words < 12; first_words++) {
		restart(first_words);
		l = capnrpc_pointer_init_list(root, CAPNRPC_ELEMENT_2_BYTES, 3);
		capnrpc_list_set_u16(l, 1, 0x1234);
		l = capnrpc_pointer_edit_list(
			root, CAPNRPC_ELEMENT_COMPOSITE, size(1, 1));
		assert_int_equal(l.n, 3);
		assert_int_equal(l.element_size, CAPNRPC_ELEMENT_COMPOSITE);
		s = capnrpc_list_edit_struct(l, 1);
		capnrpc_struct_set_u16(s, 1, 7, 0);
		capnrpc_pointer_set_text(
			capnrpc_struct_edit_pointer(s, 0), "up", 2);
		r = capnrpc_pointer_list(
			capnrpc_message_root(m), CAPNRPC_ELEMENT_2_BYTES, NULL);
		assert_int_equal(capnrpc_list_get_u16(r, 1), 0x1234);
		assert_int_equal(capnrpc_list_get_u16(r, 2), 0);
		assert_string_equal(
			text_at(capnrpc_list_get_struct(r, 1), 0), "up");
		assert_int_equal(capnrpc_message_error(m), 0);
	}
}

static void
test_list_of_pointers_becomes_structs(void **state)
{
	struct capnrpc_list_b l;
	struct capnrpc_list_r r;
	size_t first_words;

	(void)state;
	for (first_words = 1; first_words < 16; first_words++) {
		restart(first_words);
		l = capnrpc_pointer_init_list(root, CAPNRPC_ELEMENT_POINTER, 2);
		capnrpc_pointer_set_text(
			capnrpc_list_edit_pointer(l, 0), "a", 1);
		capnrpc_pointer_set_text(
			capnrpc_list_edit_pointer(l, 1), "b", 1);
		l = capnrpc_pointer_edit_list(
			root, CAPNRPC_ELEMENT_COMPOSITE, size(1, 2));
		capnrpc_struct_set_u64(capnrpc_list_edit_struct(l, 0), 0, 7, 0);
		r = capnrpc_pointer_list(capnrpc_message_root(m),
			CAPNRPC_ELEMENT_COMPOSITE, NULL);
		assert_int_equal(r.n_pointers, 2);
		assert_string_equal(
			text_at(capnrpc_list_get_struct(r, 0), 0), "a");
		assert_string_equal(
			text_at(capnrpc_list_get_struct(r, 1), 0), "b");
		assert_int_equal(capnrpc_message_error(m), 0);
	}
}

static void
test_list_of_structs_grows(void **state)
{
	struct capnrpc_list_b l =
		capnrpc_pointer_init_struct_list(root, 2, size(1, 1));
	struct capnrpc_list_b b;

	(void)state;
	capnrpc_struct_set_u64(capnrpc_list_edit_struct(l, 1), 0, 9, 0);
	b = capnrpc_pointer_edit_list(
		root, CAPNRPC_ELEMENT_COMPOSITE, size(1, 0));
	assert_ptr_equal(b.elements, l.elements); /* big enough */
	b = capnrpc_pointer_edit_list(
		root, CAPNRPC_ELEMENT_COMPOSITE, size(0, 2));
	assert_int_equal(b.step_bits, 3 * 64);
	assert_int_equal(
		capnrpc_struct_get_u64(capnrpc_list_get_struct(
					       capnrpc_pointer_any_list(
						       capnrpc_message_root(m)),
					       1),
			0, 0),
		9);
	assert_int_equal(capnrpc_message_error(m), 0);
}

static void
test_list_of_bits_cannot_be_upgraded(void **state)
{
	(void)state;
	(void)capnrpc_pointer_init_list(root, CAPNRPC_ELEMENT_BIT, 3);
	assert_int_equal(capnrpc_pointer_edit_list(
				 root, CAPNRPC_ELEMENT_COMPOSITE, size(1, 0))
				 .n,
		0);
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_EINVAL);
}

static void
test_list_of_void_becomes_structs(void **state)
{
	struct capnrpc_list_b l;

	(void)state;
	(void)capnrpc_pointer_init_list(root, CAPNRPC_ELEMENT_VOID, 3);
	l = capnrpc_pointer_edit_list(
		root, CAPNRPC_ELEMENT_COMPOSITE, size(1, 0));
	assert_int_equal(l.n, 3);
	assert_int_equal(l.data_bits, 64);
	assert_int_equal(capnrpc_message_error(m), 0);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
		T(test_struct_is_edited_in_place),
		T(test_struct_is_made_when_there_is_none),
		T(test_struct_default),
		T(test_struct_upgrade_near_far_and_double_far),
		T(test_struct_upgrade_zeroes_the_old_place),
		T(test_struct_upgrade_without_memory),
		T(test_wrong_kind_is_replaced_and_remembered),
		T(test_list_is_edited_in_place),
		T(test_list_that_is_not_there_is_empty),
		T(test_list_of_primitives_becomes_structs),
		T(test_list_of_pointers_becomes_structs),
		T(test_list_of_structs_grows),
		T(test_list_of_bits_cannot_be_upgraded),
		T(test_list_of_void_becomes_structs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
