/* SPDX-License-Identifier: Apache-2.0 */
/* The capability table: who holds which reference, and when it is dropped. */
#include "tests/unit/wire/fixture.h"

static struct fixture_memory memory;
static struct capnrpc_message *m;
static struct capnrpc_cap a, b;

static int
setup(void **state)
{
	(void)state;
	fixture_memory_init(&memory);
	m = capnrpc_message_new(&memory.memory, 0);
	capnrpc_message_set_cap_hooks(m, &fixture_cap_hooks);
	a.n_refs = 1;
	b.n_refs = 1;
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	m = capnrpc_message_unref(m);
	/* Nobody but the messages took references. */
	return memory.n_blocks == 0 && a.n_refs == 1 && b.n_refs == 1 ? 0 : -1;
}

static void
test_each_entry_holds_a_reference(void **state)
{
	uint32_t i;

	(void)state;
	assert_int_equal(capnrpc_message_add_cap(m, &a, &i), 0);
	assert_int_equal(i, 0);
	assert_int_equal(capnrpc_message_add_cap(m, &a, &i), 0);
	assert_int_equal(i, 1);
	assert_int_equal(capnrpc_message_add_cap(m, NULL, &i), 0);
	assert_int_equal(i, 2);
	assert_int_equal(a.n_refs, 3);
	assert_ptr_equal(capnrpc_message_cap(m, 1), &a);
	assert_null(capnrpc_message_cap(m, 2));
	assert_null(capnrpc_message_cap(m, 3));
	capnrpc_message_set_cap(m, 1, &b);
	assert_int_equal(a.n_refs, 2);
	assert_int_equal(b.n_refs, 2);
	m = capnrpc_message_unref(m);
	assert_int_equal(a.n_refs, 1);
	assert_int_equal(b.n_refs, 1);
}

static void
test_set_to_itself(void **state)
{
	uint32_t i;

	(void)state;
	assert_int_equal(capnrpc_message_add_cap(m, &a, &i), 0);
	capnrpc_message_set_cap(m, 0, &a);
	assert_int_equal(a.n_refs, 2);
}

static void
test_take_moves_the_reference_out(void **state)
{
	uint32_t i;

	(void)state;
	assert_int_equal(capnrpc_message_add_cap(m, &a, &i), 0);
	assert_ptr_equal(capnrpc_message_take_cap(m, 0), &a);
	assert_null(capnrpc_message_take_cap(m, 0));
	assert_null(capnrpc_message_take_cap(m, 1));
	m = capnrpc_message_unref(m);
	assert_int_equal(a.n_refs, 2);
	a.n_refs--; /* the one that was taken */
}

static void
test_drop_empties_the_table(void **state)
{
	uint32_t i;

	(void)state;
	assert_int_equal(capnrpc_message_add_cap(m, &a, &i), 0);
	capnrpc_message_drop_caps(m);
	assert_int_equal(a.n_refs, 1);
	assert_int_equal(capnrpc_message_n_caps(m), 0);
	assert_int_equal(memory.n_blocks, 1);
}

static void
test_reserve_makes_adding_certain(void **state)
{
	uint32_t i, n = 100;

	(void)state;
	assert_int_equal(capnrpc_message_reserve_caps(m, n), 0);
	memory.fail_at = memory.n_calls + 1;
	memory.is_persistent = true;
	while (n-- > 0)
		assert_int_equal(capnrpc_message_add_cap(m, &a, &i), 0);
	assert_int_equal(a.n_refs, 101);
	assert_int_equal(capnrpc_message_add_cap(m, &a, &i), CAPNRPC_ENOMEM);
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_ENOMEM);
	assert_int_equal(a.n_refs, 101);
}

static void
test_entries_at_the_limit_and_one_past(void **state)
{
	uint32_t i;

	(void)state;
	assert_int_equal(capnrpc_message_reserve_caps(m, CAPNRPC_CAPS_MAX), 0);
	assert_int_equal(capnrpc_message_reserve_caps(m, CAPNRPC_CAPS_MAX + 1),
		CAPNRPC_ELIMIT);
	assert_int_equal(
		capnrpc_message_reserve_caps(m, UINT32_MAX), CAPNRPC_ELIMIT);
	while (capnrpc_message_n_caps(m) < CAPNRPC_CAPS_MAX)
		assert_int_equal(capnrpc_message_add_cap(m, NULL, &i), 0);
	assert_int_equal(capnrpc_message_add_cap(m, NULL, &i), CAPNRPC_ELIMIT);
}

static void
test_without_hooks(void **state)
{
	uint32_t i;

	(void)state;
	capnrpc_message_set_cap_hooks(m, NULL);
	assert_int_equal(capnrpc_message_add_cap(m, &a, &i), CAPNRPC_EINVAL);
	assert_int_equal(a.n_refs, 1);
}

static void
test_pointers_to_capabilities(void **state)
{
	struct capnrpc_pointer_b root = capnrpc_message_edit_root(m);

	(void)state;
	capnrpc_pointer_set_cap(root, &a);
	assert_int_equal(fixture_word(m, 0, 0), 3);
	assert_ptr_equal(
		capnrpc_pointer_borrow_cap(capnrpc_message_root(m)), &a);
	capnrpc_pointer_set_cap(root, &b); /* what it replaces is dropped */
	assert_int_equal(a.n_refs, 1);
	assert_int_equal(b.n_refs, 2);
	capnrpc_pointer_set_cap(root, &b); /* by itself, too */
	assert_int_equal(b.n_refs, 2);
	assert_ptr_equal(
		capnrpc_pointer_borrow_cap(capnrpc_message_root(m)), &b);
	capnrpc_pointer_set_cap(root, NULL);
	assert_int_equal(b.n_refs, 1);
	assert_int_equal(fixture_word(m, 0, 0), 0);
	assert_int_equal(capnrpc_message_error(m), 0);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
		T(test_each_entry_holds_a_reference),
		T(test_set_to_itself),
		T(test_take_moves_the_reference_out),
		T(test_drop_empties_the_table),
		T(test_reserve_makes_adding_certain),
		T(test_entries_at_the_limit_and_one_past),
		T(test_without_hooks),
		T(test_pointers_to_capabilities),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
