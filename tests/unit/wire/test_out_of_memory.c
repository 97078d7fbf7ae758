/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One scenario through all of lib/wire, with allocation k failing, for every
 * k: once, and from then on. Nothing leaks, every message that came out is
 * sound, the builder says that it is incomplete, and statuses are ENOMEM.
 */
#include "tests/unit/wire/fixture.h"

#include "wire/canonical.h"
#include "wire/framer.h"

static struct fixture_memory memory;
static struct capnrpc_cap cap;

static void
build(struct capnrpc_message *m)
{
	struct capnrpc_struct_b s = capnrpc_pointer_init_struct(
		capnrpc_message_edit_root(m), size(1, 4));
	struct capnrpc_list_b l;
	uint32_t i;

	capnrpc_pointer_set_text(capnrpc_struct_edit_pointer(s, 0), "oom", 3);
	l = capnrpc_pointer_init_list(
		capnrpc_struct_edit_pointer(s, 1), CAPNRPC_ELEMENT_POINTER, 9);
	for (i = 0; i < 9; i++)
		capnrpc_pointer_set_cap(capnrpc_list_edit_pointer(l, i), &cap);
	l = capnrpc_pointer_init_list(
		capnrpc_struct_edit_pointer(s, 2), CAPNRPC_ELEMENT_2_BYTES, 9);
	(void)capnrpc_pointer_edit_list(capnrpc_struct_edit_pointer(s, 2),
		CAPNRPC_ELEMENT_COMPOSITE, size(1, 1));
	s = capnrpc_pointer_edit_struct(
		capnrpc_message_edit_root(m), size(2, 5), NULL);
	capnrpc_pointer_move(capnrpc_struct_edit_pointer(s, 4),
		capnrpc_struct_edit_pointer(s, 0));
	capnrpc_pointer_copy(capnrpc_struct_edit_pointer(s, 3),
		capnrpc_pointer_reader(capnrpc_struct_edit_pointer(s, 1)));
}

/* Statuses other than success and ENOMEM have no place here. */
static bool
is_done(int status)
{
	assert_true(status == 0 || status == CAPNRPC_ENOMEM);
	return status == 0;
}

static void
use_framer(const uint8_t *bytes, size_t n)
{
	struct capnrpc_framer framer;
	struct capnrpc_message *m;
	size_t used;

	capnrpc_framer_init(&framer, &memory.memory, NULL);
	if (is_done(capnrpc_framer_feed(&framer, bytes, n, &used, &m))) {
		(void)fixture_read_all(capnrpc_message_root(m));
		capnrpc_message_unref(m);
	}
	capnrpc_framer_deinit(&framer);
}

static void
send_and_receive(struct capnrpc_message *m)
{
	static uint8_t flat[4096];
	struct capnrpc_message *back;
	uint8_t *packed;
	size_t n, used;

	assert_true(capnrpc_message_size(m) <= sizeof(flat));
	capnrpc_message_write(m, flat);
	use_framer(flat, capnrpc_message_size(m));
	if (!is_done(capnrpc_message_write_packed(m, &packed, &n)))
		return;
	if (is_done(capnrpc_message_parse_packed(
		    &memory.memory, packed, n, NULL, &back, &used)))
		capnrpc_message_unref(back);
	memory.memory.release(&memory, packed, n);
}

static void
copy_and_canonicalise(struct capnrpc_message *m)
{
	struct capnrpc_message *to = capnrpc_message_new(&memory.memory, 1);
	struct capnrpc_message *made;
	struct capnrpc_struct_r s =
		capnrpc_pointer_struct(capnrpc_message_root(m), NULL);

	if (to == NULL)
		return;
	capnrpc_pointer_copy(
		capnrpc_message_edit_root(to), capnrpc_message_root(m));
	(void)fixture_read_all(capnrpc_message_root(to));
	(void)is_done(capnrpc_message_error(to));
	capnrpc_message_unref(to);
	if (is_done(capnrpc_canonical_make(
		    &memory.memory, capnrpc_struct_get_pointer(s, 2), &made)))
		capnrpc_message_unref(made);
}

static void
scenario(void)
{
	struct capnrpc_message *m = capnrpc_message_new(&memory.memory, 3);
	bool have_failed =
		memory.fail_at != 0 && memory.n_calls >= memory.fail_at;

	if (m == NULL)
		return;
	capnrpc_message_set_cap_hooks(m, &fixture_cap_hooks);
	build(m);
	(void)fixture_read_all(capnrpc_message_root(m));
	if (memory.fail_at != 0 && memory.n_calls >= memory.fail_at &&
		!have_failed)
		assert_int_equal(capnrpc_message_error(m), CAPNRPC_ENOMEM);
	else
		assert_int_equal(capnrpc_message_error(m), 0);
	send_and_receive(m);
	if (capnrpc_message_error(m) == 0)
		copy_and_canonicalise(m);
	(void)is_done(capnrpc_message_seal(m));
	capnrpc_message_unref(m);
}

static void
sweep(bool is_persistent)
{
	size_t k, n_all;

	fixture_memory_init(&memory);
	cap.n_refs = 1;
	scenario();
	n_all = memory.n_calls;
	assert_true(n_all > 10);
	for (k = 1; k <= n_all; k++) {
		fixture_memory_init(&memory);
		memory.fail_at = k;
		memory.is_persistent = is_persistent;
		scenario();
		assert_true(memory.n_calls >= k);
		assert_int_equal(memory.n_blocks, 0);
		assert_int_equal(cap.n_refs, 1);
	}
}

static void
test_transient(void **state)
{
	(void)state;
	sweep(false);
}

static void
test_persistent(void **state)
{
	(void)state;
	sweep(true);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_transient),
		cmocka_unit_test(test_persistent),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
