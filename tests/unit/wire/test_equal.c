/* SPDX-License-Identifier: Apache-2.0 */
/* Equality by value. */
#include "tests/unit/wire/fixture.h"

static struct fixture_memory memory;
static struct capnrpc_cap cap_a, cap_b;

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

static bool
equal(const uint64_t *a, uint32_t n_a, const uint64_t *b, uint32_t n_b)
{
	struct capnrpc_message *m = fixture_words(&memory, a, n_a);
	struct capnrpc_message *k = fixture_words(&memory, b, n_b);
	struct capnrpc_pointer_r p = capnrpc_message_root(m);
	struct capnrpc_pointer_r q = capnrpc_message_root(k);
	bool is = capnrpc_pointer_equal(p, q);

	assert_int_equal(is, capnrpc_pointer_equal(q, p));
	capnrpc_message_unref(m);
	capnrpc_message_unref(k);
	return is;
}

#define EQUAL(a, b)                                         \
	equal(a, (uint32_t)(sizeof(a) / sizeof((a)[0])), b, \
		(uint32_t)(sizeof(b) / sizeof((b)[0])))

static void
test_structs(void **state)
{
	uint64_t a[] = { word_struct(0, 1, 0), 5 };
	uint64_t same[] = { word_struct(1, 1, 0), 99, 5 };
	uint64_t longer[] = { word_struct(0, 2, 2), 5, 0, 0, 0 };
	uint64_t other[] = { word_struct(0, 1, 0), 6 };
	uint64_t more[] = { word_struct(0, 2, 0), 5, 1 };
	uint64_t child[] = { word_struct(0, 1, 1), 5,
		CAPNRPC_WORD_EMPTY_STRUCT };
	uint64_t null[] = { 0 };
	uint64_t empty[] = { CAPNRPC_WORD_EMPTY_STRUCT };
	uint64_t zeros[] = { word_struct(0, 1, 1), 0, 0 };

	(void)state;
	assert_true(EQUAL(a, a));
	assert_true(EQUAL(a, same));
	assert_true(EQUAL(a, longer));
	assert_false(EQUAL(a, other));
	assert_false(EQUAL(a, more));
	assert_false(EQUAL(a, child));
	assert_false(EQUAL(a, null));
	assert_true(EQUAL(null, null));
	assert_false(EQUAL(null, empty));
	assert_true(EQUAL(empty, zeros));
}

static void
test_lists(void **state)
{
	uint64_t bytes[] = { word_list(0, CAPNRPC_ELEMENT_1_BYTE, 2), 0x0201 };
	uint64_t padded[] = { word_list(0, CAPNRPC_ELEMENT_1_BYTE, 2),
		0x990201 };
	uint64_t other[] = { word_list(0, CAPNRPC_ELEMENT_1_BYTE, 2), 0x0301 };
	uint64_t longer[] = { word_list(0, CAPNRPC_ELEMENT_1_BYTE, 3), 0x0201 };
	uint64_t words[] = { word_list(0, CAPNRPC_ELEMENT_2_BYTES, 2),
		0x00020001 };
	uint64_t structs[] = { word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 4),
		word_tag(2, 1, 1), 1, 0, 2, 0 };
	uint64_t a_struct[] = { word_struct(0, 1, 0), 0x0201 };

	(void)state;
	assert_true(EQUAL(bytes, padded));
	assert_false(EQUAL(bytes, other));
	assert_false(EQUAL(bytes, longer));
	assert_false(EQUAL(bytes, words)); /* another type */
	assert_true(EQUAL(bytes, structs)); /* an upgrade */
	assert_true(EQUAL(words, structs));
	assert_false(EQUAL(bytes, a_struct));
}

static void
test_lists_of_bits(void **state)
{
	uint64_t bits[] = { word_list(0, CAPNRPC_ELEMENT_BIT, 3), 5 };
	uint64_t padded[] = { word_list(0, CAPNRPC_ELEMENT_BIT, 3), 0xf5 };
	uint64_t other[] = { word_list(0, CAPNRPC_ELEMENT_BIT, 3), 4 };
	uint64_t bytes[] = { word_list(0, CAPNRPC_ELEMENT_1_BYTE, 3),
		0x010001 };

	(void)state;
	assert_true(EQUAL(bits, padded));
	assert_false(EQUAL(bits, other));
	assert_false(EQUAL(bits, bytes));
}

static void
test_lists_of_nothing(void **state)
{
	uint64_t voids[] = { word_list(0, CAPNRPC_ELEMENT_VOID, 3) };
	uint64_t four[] = { word_list(0, CAPNRPC_ELEMENT_VOID, 4) };
	uint64_t structs[] = { word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 0),
		word_tag(3, 0, 0) };
	uint64_t zeros[] = { word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 3),
		word_tag(3, 1, 0), 0, 0, 0 };

	(void)state;
	assert_true(EQUAL(voids, voids));
	assert_false(EQUAL(voids, four));
	assert_true(EQUAL(voids, structs));
	assert_true(EQUAL(structs, zeros));
}

static void
test_lists_of_pointers(void **state)
{
	uint64_t a[] = { word_list(0, CAPNRPC_ELEMENT_POINTER, 2), 0,
		word_list(0, CAPNRPC_ELEMENT_1_BYTE, 2), 'x' };
	uint64_t b[] = { word_list(0, CAPNRPC_ELEMENT_POINTER, 2), 0,
		word_list(1, CAPNRPC_ELEMENT_1_BYTE, 2), 0, 'x' };
	uint64_t c[] = { word_list(0, CAPNRPC_ELEMENT_POINTER, 2), 0,
		word_list(0, CAPNRPC_ELEMENT_1_BYTE, 2), 'y' };

	(void)state;
	assert_true(EQUAL(a, b));
	assert_false(EQUAL(a, c));
}

static void
test_faults(void **state)
{
	uint64_t bad[] = { word_struct(5, 1, 0) };
	uint64_t bad_list[] = { word_list(5, CAPNRPC_ELEMENT_1_BYTE, 1) };
	uint64_t too_long[] = { word_struct(0, 1, 0) };
	uint64_t good[] = { word_struct(0, 1, 0), 0 };

	(void)state;
	assert_false(EQUAL(bad, good));
	assert_false(EQUAL(bad_list, good));
	assert_false(EQUAL(too_long, good));
	assert_false(EQUAL(too_long, too_long));
}

static void
test_capabilities(void **state)
{
	struct capnrpc_message *m = capnrpc_message_new(&memory.memory, 0);
	struct capnrpc_list_b l = capnrpc_pointer_init_list(
		capnrpc_message_edit_root(m), CAPNRPC_ELEMENT_POINTER, 4);
	struct capnrpc_list_r r;

	(void)state;
	capnrpc_message_set_cap_hooks(m, &fixture_cap_hooks);
	capnrpc_pointer_set_cap(capnrpc_list_edit_pointer(l, 0), &cap_a);
	capnrpc_pointer_set_cap(capnrpc_list_edit_pointer(l, 1), &cap_a);
	capnrpc_pointer_set_cap(capnrpc_list_edit_pointer(l, 2), &cap_b);
	r = capnrpc_pointer_any_list(capnrpc_message_root(m));
	assert_true(capnrpc_pointer_equal(capnrpc_list_get_pointer(r, 0),
		capnrpc_list_get_pointer(r, 1)));
	assert_false(capnrpc_pointer_equal(capnrpc_list_get_pointer(r, 0),
		capnrpc_list_get_pointer(r, 2)));
	assert_false(capnrpc_pointer_equal(capnrpc_list_get_pointer(r, 0),
		capnrpc_list_get_pointer(r, 3)));
	capnrpc_message_unref(m);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
		T(test_structs),
		T(test_lists),
		T(test_lists_of_bits),
		T(test_lists_of_nothing),
		T(test_lists_of_pointers),
		T(test_faults),
		T(test_capabilities),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
