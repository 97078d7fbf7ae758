/* SPDX-License-Identifier: Apache-2.0 */
/* Dropping objects: nothing of them stays, capabilities are let go. */
#include "tests/unit/wire/fixture.h"

static struct fixture_memory memory;
static struct capnrpc_message *m;
static struct capnrpc_cap cap;

static int
setup(void **state)
{
	(void)state;
	fixture_memory_init(&memory);
	m = capnrpc_message_new(&memory.memory, 64);
	cap.n_refs = 1;
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	m = capnrpc_message_unref(m);
	return memory.n_blocks == 0 && cap.n_refs == 1 ? 0 : -1;
}

static void
assert_all_zero(void)
{
	uint32_t i, k;

	for (i = 0; i < capnrpc_message_n_segments(m); i++)
		for (k = 0; k < capnrpc_message_segment(m, i).n / 8; k++)
			assert_int_equal(fixture_word(m, i, k), 0);
}

/* Data, lists of each kind, capabilities, and all of it twice as deep. */
static void
build(struct capnrpc_pointer_b p, unsigned int depth)
{
	struct capnrpc_struct_b s = capnrpc_pointer_init_struct(p, size(1, 6));
	struct capnrpc_list_b l;

	capnrpc_struct_set_u64(s, 0, ~0ull, 0);
	capnrpc_pointer_set_text(capnrpc_struct_edit_pointer(s, 0), "xyz", 3);
	l = capnrpc_pointer_init_list(
		capnrpc_struct_edit_pointer(s, 1), CAPNRPC_ELEMENT_POINTER, 2);
	capnrpc_pointer_set_text(capnrpc_list_edit_pointer(l, 1), "in", 2);
	l = capnrpc_pointer_init_struct_list(
		capnrpc_struct_edit_pointer(s, 2), 2, size(1, 1));
	capnrpc_struct_set_u64(capnrpc_list_edit_struct(l, 0), 0, 5, 0);
	capnrpc_pointer_set_text(
		capnrpc_struct_edit_pointer(capnrpc_list_edit_struct(l, 1), 0),
		"in", 2);
	capnrpc_pointer_set_cap(capnrpc_struct_edit_pointer(s, 3), &cap);
	l = capnrpc_pointer_init_list(
		capnrpc_struct_edit_pointer(s, 4), CAPNRPC_ELEMENT_BIT, 3);
	capnrpc_list_set_bit(l, 2, true);
	if (depth > 0)
		build(capnrpc_struct_edit_pointer(s, 5), depth - 1);
}

static void
test_nothing_stays(void **state)
{
	size_t first_words;

	(void)state;
	for (first_words = 1; first_words < 90; first_words++) {
		capnrpc_message_unref(m);
		m = capnrpc_message_new(&memory.memory, first_words);
		capnrpc_message_set_cap_hooks(m, &fixture_cap_hooks);
		build(capnrpc_message_edit_root(m), 2);
		assert_int_equal(cap.n_refs, 4);
		capnrpc_pointer_clear(capnrpc_message_edit_root(m));
		assert_all_zero();
		assert_int_equal(cap.n_refs, 1);
		assert_int_equal(capnrpc_message_error(m), 0);
	}
}

static void
test_zero_old_object(void **state)
{
	struct capnrpc_pointer_b root = capnrpc_message_edit_root(m);

	(void)state;
	capnrpc_message_set_cap_hooks(m, &fixture_cap_hooks);
	build(root, 1);
	build(root, 0); /* over the first */
	assert_int_equal(cap.n_refs, 2);
	(void)capnrpc_pointer_init_list(root, CAPNRPC_ELEMENT_8_BYTES, 1);
	assert_int_equal(cap.n_refs, 1);
	assert_int_equal(fixture_word(m, 0, 0) & 3, CAPNRPC_WORD_LIST);
	capnrpc_pointer_clear(root);
	assert_all_zero();
}

static void
test_clearing_nothing(void **state)
{
	(void)state;
	capnrpc_pointer_clear(capnrpc_message_edit_root(m));
	(void)capnrpc_pointer_init_struct(
		capnrpc_message_edit_root(m), size(0, 0));
	capnrpc_pointer_clear(capnrpc_message_edit_root(m));
	assert_all_zero();
	assert_int_equal(capnrpc_message_error(m), 0);
}

/* As deep as a reader may ever be told to go, and one level more. */
static void
test_depth_at_the_limit_and_one_past(void **state)
{
	struct capnrpc_pointer_b p;
	struct capnrpc_struct_b s;
	uint32_t n, i;

	(void)state;
	for (n = CAPNRPC_NESTING_MAX; n <= CAPNRPC_NESTING_MAX + 1; n++) {
		capnrpc_message_unref(m);
		m = capnrpc_message_new(&memory.memory, 0);
		p = capnrpc_message_edit_root(m);
		for (i = 0; i < n; i++) {
			s = capnrpc_pointer_init_struct(p, size(0, 1));
			p = capnrpc_struct_edit_pointer(s, 0);
		}
		capnrpc_pointer_clear(capnrpc_message_edit_root(m));
		assert_int_equal(capnrpc_message_error(m),
			n > CAPNRPC_NESTING_MAX ? CAPNRPC_ELIMIT : 0);
	}
	m = capnrpc_message_unref(m);
}

/* A chain of any length is freed without recursion. */
static void
test_freeing_a_very_deep_message(void **state)
{
	struct capnrpc_pointer_b p = capnrpc_message_edit_root(m);
	uint32_t i;

	(void)state;
	for (i = 0; i < 300000; i++)
		p = capnrpc_struct_edit_pointer(
			capnrpc_pointer_init_struct(p, size(0, 1)), 0);
	assert_int_equal(capnrpc_message_error(m), 0);
	m = capnrpc_message_unref(m);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
		T(test_nothing_stays),
		T(test_zero_old_object),
		T(test_clearing_nothing),
		T(test_depth_at_the_limit_and_one_past),
		T(test_freeing_a_very_deep_message),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
