/* SPDX-License-Identifier: Apache-2.0 */
/* Deep copies between messages and within one; moves; capabilities. */
#include "tests/unit/wire/fixture.h"

static struct fixture_memory memory;
static struct capnrpc_message *m, *to;
static struct capnrpc_cap cap_a, cap_b;

static int
setup(void **state)
{
	(void)state;
	fixture_memory_init(&memory);
	m = capnrpc_message_new(&memory.memory, 64);
	to = capnrpc_message_new(&memory.memory, 64);
	cap_a.n_refs = cap_b.n_refs = 1;
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	m = capnrpc_message_unref(m);
	to = capnrpc_message_unref(to);
	return memory.n_blocks == 0 && cap_a.n_refs == 1 && cap_b.n_refs == 1
		? 0
		: -1;
}

static void
load(const uint64_t *words, uint32_t n)
{
	capnrpc_message_unref(m);
	m = fixture_words(&memory, words, n);
}

static void
copy_root(void)
{
	capnrpc_pointer_copy(
		capnrpc_message_edit_root(to), capnrpc_message_root(m));
}

/* One of each kind, in a message of small segments or of one. */
static void
build_zoo(struct capnrpc_message *message)
{
	struct capnrpc_struct_b s = capnrpc_pointer_init_struct(
		capnrpc_message_edit_root(message), size(2, 8));
	struct capnrpc_list_b l;
	uint32_t i;

	capnrpc_struct_set_u64(s, 1, UINT64_C(0x0123456789abcdef), 0);
	capnrpc_pointer_set_text(capnrpc_struct_edit_pointer(s, 0), "zoo", 3);
	(void)capnrpc_pointer_init_struct(
		capnrpc_struct_edit_pointer(s, 1), size(0, 0));
	l = capnrpc_pointer_init_list(
		capnrpc_struct_edit_pointer(s, 2), CAPNRPC_ELEMENT_BIT, 11);
	capnrpc_list_set_bit(l, 10, true);
	(void)capnrpc_pointer_init_list(
		capnrpc_struct_edit_pointer(s, 3), CAPNRPC_ELEMENT_VOID, 4);
	l = capnrpc_pointer_init_list(
		capnrpc_struct_edit_pointer(s, 4), CAPNRPC_ELEMENT_POINTER, 3);
	capnrpc_pointer_set_text(capnrpc_list_edit_pointer(l, 1), "one", 3);
	l = capnrpc_pointer_init_struct_list(
		capnrpc_struct_edit_pointer(s, 5), 3, size(1, 1));
	for (i = 0; i < 3; i++)
		capnrpc_pointer_set_text(
			capnrpc_struct_edit_pointer(
				capnrpc_list_edit_struct(l, i), 0),
			"element", i + 3);
	l = capnrpc_pointer_init_list(
		capnrpc_struct_edit_pointer(s, 6), CAPNRPC_ELEMENT_4_BYTES, 3);
	capnrpc_list_set_u32(l, 2, 0xdeadbeef);
	(void)capnrpc_pointer_init_struct_list(
		capnrpc_struct_edit_pointer(s, 7), 2, size(0, 0));
}

static void
test_every_kind_between_segmentations(void **state)
{
	size_t first_from, first_to;

	(void)state;
	for (first_from = 1; first_from < 60; first_from += 7)
		for (first_to = 1; first_to < 60; first_to += 7) {
			capnrpc_message_unref(m);
			capnrpc_message_unref(to);
			m = capnrpc_message_new(&memory.memory, first_from);
			to = capnrpc_message_new(&memory.memory, first_to);
			build_zoo(m);
			copy_root();
			assert_true(
				capnrpc_pointer_equal(capnrpc_message_root(m),
					capnrpc_message_root(to)));
			assert_int_equal(capnrpc_message_error(m), 0);
			assert_int_equal(capnrpc_message_error(to), 0);
		}
}

static void
test_copy_takes_what_it_measures(void **state)
{
	(void)state;
	build_zoo(m);
	copy_root();
	assert_int_equal(capnrpc_message_words(to),
		capnrpc_pointer_total_words(capnrpc_message_root(m)) + 1);
}

static void
test_null_copies_as_null(void **state)
{
	(void)state;
	capnrpc_pointer_set_text(capnrpc_message_edit_root(to), "old", 3);
	copy_root();
	assert_int_equal(fixture_word(to, 0, 0), 0);
	assert_false(fixture_has_bytes(to, "old", 3));
}

static void
test_slack_and_padding_are_left_behind(void **state)
{
	uint64_t words[] = { word_struct(0, 0, 2),
		word_list(1, CAPNRPC_ELEMENT_BIT, 3),
		word_list(1, CAPNRPC_ELEMENT_COMPOSITE, 3), ~0ull,
		word_tag(1, 1, 0), 5, 0x6b63616c73, 0x6b63616c73 };

	(void)state;
	load(words, 8);
	copy_root();
	assert_int_equal(capnrpc_message_error(m), 0);
	assert_false(fixture_has_bytes(to, "slack", 5));
	assert_int_equal(capnrpc_message_words(to), 5 + 1);
	assert_int_equal(fixture_word(to, 0, 3), 7);
}

static void
test_malformed_parts_copy_as_null(void **state)
{
	uint64_t words[] = { word_struct(0, 1, 2), 7, word_struct(9, 1, 0),
		word_list(0, CAPNRPC_ELEMENT_1_BYTE, 2), 'x' };
	struct capnrpc_struct_r s;

	(void)state;
	load(words, 5);
	copy_root();
	s = capnrpc_pointer_struct(capnrpc_message_root(to), NULL);
	assert_int_equal(capnrpc_struct_get_u64(s, 0, 0), 7);
	assert_int_equal(capnrpc_pointer_kind(capnrpc_struct_get_pointer(s, 0)),
		CAPNRPC_POINTER_NULL);
	assert_string_equal(
		capnrpc_pointer_text(capnrpc_struct_get_pointer(s, 1), NULL, 0)
			.bytes,
		"x");
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_EPROTOCOL);
	assert_int_equal(capnrpc_message_error(to), 0);
}

static void
test_nesting_at_the_limit_and_one_past(void **state)
{
	uint64_t words[CAPNRPC_NESTING_DEFAULT + 1];
	uint32_t i, n;

	(void)state;
	for (n = CAPNRPC_NESTING_DEFAULT; n <= CAPNRPC_NESTING_DEFAULT + 1;
		n++) {
		for (i = 0; i < n; i++)
			words[i] = word_struct(0, 0, i + 1 < n);
		words[n - 1] = CAPNRPC_WORD_EMPTY_STRUCT;
		load(words, n);
		copy_root();
		assert_int_equal(capnrpc_message_error(m),
			n > CAPNRPC_NESTING_DEFAULT ? CAPNRPC_ELIMIT : 0);
	}
}

/* A struct that is its own child never ends; the nesting limit ends it. */
static void
test_cycle_ends(void **state)
{
	uint64_t words[] = { word_struct(0, 0, 2), word_struct(-1, 0, 2),
		word_struct(-2, 0, 2) };
	struct capnrpc_read_limits limits = { 100000, 20 };

	(void)state;
	load(words, 3);
	capnrpc_message_set_limits(m, &limits);
	copy_root();
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_ELIMIT);
	/* What it grew by was charged; landing pads come on top. */
	assert_true(capnrpc_message_words(to) < 2 * 100000);
}

static void
test_amplification_is_charged(void **state)
{
	/* Three pointers to one and the same void list. */
	uint64_t words[] = { word_struct(0, 0, 3),
		word_list(2, CAPNRPC_ELEMENT_VOID, 400),
		word_list(1, CAPNRPC_ELEMENT_VOID, 400),
		word_list(0, CAPNRPC_ELEMENT_VOID, 400) };
	struct capnrpc_read_limits limits = { 1203, 64 };

	(void)state;
	load(words, 4);
	capnrpc_message_set_limits(m, &limits);
	copy_root();
	assert_int_equal(capnrpc_message_error(m), 0);
	limits.traversal_words--;
	load(words, 4);
	capnrpc_message_set_limits(m, &limits);
	copy_root();
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_ELIMIT);
}

/* Pointers read through a list of structs, then copied one by one. */
static void
test_cve_2022_46149_copy(void **state)
{
	uint64_t words[] = { word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 6),
		word_tag(2, 2, 1), 1, 2,
		word_list(3, CAPNRPC_ELEMENT_POINTER, 1), 3, 4,
		word_list(2, CAPNRPC_ELEMENT_POINTER, 1),
		word_list(2, CAPNRPC_ELEMENT_1_BYTE, 2), 0,
		word_list(1, CAPNRPC_ELEMENT_1_BYTE, 2), 'a', 'b' };
	struct capnrpc_list_r from, inner;
	struct capnrpc_list_b copy;
	uint32_t i;

	(void)state;
	load(words, 13);
	from = capnrpc_pointer_list(
		capnrpc_message_root(m), CAPNRPC_ELEMENT_POINTER, NULL);
	assert_int_equal(from.n, 2);
	copy = capnrpc_pointer_init_list(
		capnrpc_message_edit_root(to), CAPNRPC_ELEMENT_POINTER, 2);
	for (i = 0; i < 2; i++)
		capnrpc_pointer_copy(capnrpc_list_edit_pointer(copy, i),
			capnrpc_list_get_pointer(from, i));
	from = capnrpc_pointer_any_list(capnrpc_message_root(to));
	for (i = 0; i < 2; i++) {
		inner = capnrpc_pointer_any_list(
			capnrpc_list_get_pointer(from, i));
		assert_int_equal(inner.n, 1);
		assert_string_equal(
			capnrpc_pointer_text(
				capnrpc_list_get_pointer(inner, 0), NULL, 0)
				.bytes,
			i == 0 ? "a" : "b");
	}
	assert_int_equal(capnrpc_message_error(m), 0);
}

/* --- within one message
 * --------------------------------------------------------- */

static void
test_copy_to_itself_changes_nothing(void **state)
{
	struct capnrpc_pointer_b root = capnrpc_message_edit_root(m);

	(void)state;
	build_zoo(m);
	build_zoo(to);
	capnrpc_pointer_copy(root, capnrpc_message_root(m));
	assert_true(capnrpc_pointer_equal(
		capnrpc_message_root(m), capnrpc_message_root(to)));
}

/* A struct replaced by a part of itself, and a part by the whole. */
static void
test_copy_of_a_part_and_of_the_whole(void **state)
{
	struct capnrpc_pointer_b root = capnrpc_message_edit_root(m);
	struct capnrpc_struct_b s =
		capnrpc_pointer_init_struct(root, size(1, 1));
	struct capnrpc_pointer_b child = capnrpc_struct_edit_pointer(s, 0);
	struct capnrpc_struct_r r;

	(void)state;
	capnrpc_struct_set_u64(s, 0, 1, 0);
	capnrpc_pointer_copy(child, capnrpc_pointer_reader(root));
	r = capnrpc_pointer_struct(capnrpc_message_root(m), NULL);
	r = capnrpc_pointer_struct(capnrpc_struct_get_pointer(r, 0), NULL);
	assert_int_equal(capnrpc_struct_get_u64(r, 0, 0), 1);
	assert_int_equal(capnrpc_pointer_kind(capnrpc_struct_get_pointer(r, 0)),
		CAPNRPC_POINTER_NULL);
	s = capnrpc_pointer_edit_struct(child, size(1, 1), NULL);
	capnrpc_struct_set_u64(s, 0, 2, 0);
	capnrpc_pointer_copy(root, capnrpc_pointer_reader(child));
	r = capnrpc_pointer_struct(capnrpc_message_root(m), NULL);
	assert_int_equal(capnrpc_struct_get_u64(r, 0, 0), 2);
	assert_int_equal(capnrpc_message_error(m), 0);
}

static void
test_copy_without_memory(void **state)
{
	size_t k, before = 0;

	(void)state;
	for (k = 1; before != memory.n_calls; k++) {
		capnrpc_message_unref(m);
		capnrpc_message_unref(to);
		m = capnrpc_message_new(&memory.memory, 64);
		to = capnrpc_message_new(&memory.memory, 1);
		build_zoo(m);
		before = memory.fail_at = memory.n_calls + k;
		copy_root();
		if (memory.n_calls < before)
			break;
		assert_int_equal(capnrpc_message_error(to), CAPNRPC_ENOMEM);
		/* What was copied is well-formed. */
		(void)fixture_read_all(capnrpc_message_root(to));
		before = 0;
		memory.fail_at = 0;
	}
	assert_true(k > 3);
	assert_int_equal(capnrpc_message_error(to), 0);
}

/* --- capabilities
 * ---------------------------------------------------------------- */

static void
test_caps_are_translated(void **state)
{
	struct capnrpc_list_b l;
	struct capnrpc_list_r r;

	(void)state;
	capnrpc_message_set_cap_hooks(m, &fixture_cap_hooks);
	l = capnrpc_pointer_init_list(
		capnrpc_message_edit_root(m), CAPNRPC_ELEMENT_POINTER, 3);
	capnrpc_pointer_set_cap(capnrpc_list_edit_pointer(l, 0), &cap_a);
	capnrpc_pointer_set_cap(capnrpc_list_edit_pointer(l, 1), &cap_b);
	capnrpc_pointer_copy(capnrpc_message_edit_root(to),
		capnrpc_pointer_reader(capnrpc_list_edit_pointer(l, 1)));
	assert_ptr_equal(
		capnrpc_pointer_borrow_cap(capnrpc_message_root(to)), &cap_b);
	assert_int_equal(capnrpc_message_n_caps(to), 1);
	assert_int_equal(cap_b.n_refs, 3);
	copy_root();
	r = capnrpc_pointer_any_list(capnrpc_message_root(to));
	assert_ptr_equal(
		capnrpc_pointer_borrow_cap(capnrpc_list_get_pointer(r, 0)),
		&cap_a);
	assert_ptr_equal(
		capnrpc_pointer_borrow_cap(capnrpc_list_get_pointer(r, 1)),
		&cap_b);
	assert_int_equal(cap_b.n_refs, 3); /* the one replaced was dropped */
	assert_int_equal(capnrpc_message_error(to), 0);
}

static void
test_cap_index_out_of_range(void **state)
{
	uint64_t words[] = { capnrpc_word_of_cap(3) };

	(void)state;
	load(words, 1);
	copy_root();
	assert_int_equal(fixture_word(to, 0, 0), 0);
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_EPROTOCOL);
}

/* --- moves
 * -------------------------------------------------------------------------- */

static void
test_move_across_segments(void **state)
{
	struct capnrpc_list_b l;
	struct capnrpc_list_r r;
	size_t first_words, i;

	(void)state;
	for (first_words = 1; first_words < 40; first_words++) {
		capnrpc_message_unref(m);
		m = capnrpc_message_new(&memory.memory, first_words);
		l = capnrpc_pointer_init_list(capnrpc_message_edit_root(m),
			CAPNRPC_ELEMENT_POINTER, 8);
		for (i = 0; i < 4; i++)
			capnrpc_pointer_set_text(
				capnrpc_list_edit_pointer(l, (uint32_t)i),
				"0123456789abcdef", i * 4);
		for (i = 0; i < 4; i++) /* there, and back over the others */
			capnrpc_pointer_move(
				capnrpc_list_edit_pointer(l, (uint32_t)i + 4),
				capnrpc_list_edit_pointer(l, (uint32_t)i));
		for (i = 0; i < 4; i++)
			capnrpc_pointer_move(capnrpc_list_edit_pointer(
						     l, (uint32_t)(i + 1) % 4),
				capnrpc_list_edit_pointer(l, (uint32_t)i + 4));
		r = capnrpc_pointer_any_list(capnrpc_message_root(m));
		for (i = 0; i < 8; i++)
			assert_int_equal(
				capnrpc_pointer_text(capnrpc_list_get_pointer(
							     r, (uint32_t)i),
					NULL, 0)
					.n,
				i < 4 ? (i + 3) % 4 * 4 : 0);
		assert_int_equal(capnrpc_message_error(m), 0);
	}
}

/* Segments that are full to the last word leave only a double far pointer. */
static void
test_move_by_double_far(void **state)
{
	struct capnrpc_struct_b s, t;
	struct capnrpc_struct_r r;

	(void)state;
	capnrpc_message_unref(m);
	m = capnrpc_message_new_content(&memory.memory, 3);
	s = capnrpc_pointer_init_struct(
		capnrpc_message_edit_content(m), size(1, 0)); /* now full */
	capnrpc_struct_set_u64(s, 0, 77, 0);
	t = capnrpc_pointer_init_struct(
		capnrpc_message_edit_root(m), size(0, 2));
	assert_int_equal(t.segment, 1);
	capnrpc_pointer_move(capnrpc_struct_edit_pointer(t, 1),
		capnrpc_message_edit_content(m));
	assert_true(capnrpc_word_far_is_double(
		fixture_load(capnrpc_struct_edit_pointer(t, 1))));
	r = capnrpc_pointer_struct(capnrpc_message_root(m), NULL);
	r = capnrpc_pointer_struct(capnrpc_struct_get_pointer(r, 1), NULL);
	assert_int_equal(capnrpc_struct_get_u64(r, 0, 0), 77);
	/* A far pointer moves as it is; clearing it wipes pad and object. */
	capnrpc_pointer_move(capnrpc_struct_edit_pointer(t, 0),
		capnrpc_struct_edit_pointer(t, 1));
	capnrpc_pointer_clear(capnrpc_message_edit_root(m));
	assert_int_equal(s.data[0], 0);
	assert_false(fixture_has_bytes(m, "\x6a", 1));
	assert_int_equal(capnrpc_message_error(m), 0);
}

static void
test_move_of_null_empty_and_self(void **state)
{
	struct capnrpc_list_b l = capnrpc_pointer_init_list(
		capnrpc_message_edit_root(m), CAPNRPC_ELEMENT_POINTER, 3);
	struct capnrpc_pointer_b a = capnrpc_list_edit_pointer(l, 0);
	struct capnrpc_pointer_b b = capnrpc_list_edit_pointer(l, 1);
	struct capnrpc_pointer_b sink = capnrpc_list_edit_pointer(l, 3);

	(void)state;
	capnrpc_pointer_set_text(a, "secret", 6);
	capnrpc_pointer_move(a, b); /* null over something */
	assert_false(fixture_has_bytes(m, "secret", 6));
	(void)capnrpc_pointer_init_struct(a, size(0, 0));
	capnrpc_pointer_move(b, a);
	assert_int_equal(fixture_load(b), CAPNRPC_WORD_EMPTY_STRUCT);
	assert_int_equal(fixture_load(a), 0);
	capnrpc_pointer_set_text(a, "same", 4);
	capnrpc_pointer_move(a, a);
	assert_true(fixture_has_bytes(m, "same", 4));
	capnrpc_pointer_move(a, sink); /* a sink is null */
	assert_false(fixture_has_bytes(m, "same", 4));
	assert_int_equal(capnrpc_message_error(m), 0);
}

static void
test_move_of_a_part_over_the_whole(void **state)
{
	struct capnrpc_pointer_b root = capnrpc_message_edit_root(m);
	struct capnrpc_struct_b s =
		capnrpc_pointer_init_struct(root, size(0, 1));

	(void)state;
	capnrpc_pointer_set_text(capnrpc_struct_edit_pointer(s, 0), "part", 4);
	capnrpc_pointer_move(root, capnrpc_struct_edit_pointer(s, 0));
	assert_string_equal(
		capnrpc_pointer_text(capnrpc_message_root(m), NULL, 0).bytes,
		"part");
}

static void
test_move_between_messages_copies(void **state)
{
	struct capnrpc_pointer_b from = capnrpc_message_edit_root(m);

	(void)state;
	build_zoo(m);
	capnrpc_pointer_move(capnrpc_message_edit_root(to), from);
	assert_int_equal(fixture_word(m, 0, 0), 0);
	assert_false(fixture_has_bytes(m, "zoo", 3));
	build_zoo(m);
	assert_true(capnrpc_pointer_equal(
		capnrpc_message_root(m), capnrpc_message_root(to)));
}

static void
test_move_of_a_capability(void **state)
{
	struct capnrpc_list_b l;

	(void)state;
	capnrpc_message_set_cap_hooks(m, &fixture_cap_hooks);
	l = capnrpc_pointer_init_list(
		capnrpc_message_edit_root(m), CAPNRPC_ELEMENT_POINTER, 2);
	capnrpc_pointer_set_cap(capnrpc_list_edit_pointer(l, 0), &cap_a);
	capnrpc_pointer_move(capnrpc_list_edit_pointer(l, 1),
		capnrpc_list_edit_pointer(l, 0));
	assert_int_equal(cap_a.n_refs, 2);
	assert_ptr_equal(capnrpc_pointer_borrow_cap(capnrpc_pointer_reader(
				 capnrpc_list_edit_pointer(l, 1))),
		&cap_a);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
		T(test_every_kind_between_segmentations),
		T(test_copy_takes_what_it_measures),
		T(test_null_copies_as_null),
		T(test_slack_and_padding_are_left_behind),
		T(test_malformed_parts_copy_as_null),
		T(test_nesting_at_the_limit_and_one_past),
		T(test_cycle_ends),
		T(test_amplification_is_charged),
		T(test_cve_2022_46149_copy),
		T(test_copy_to_itself_changes_nothing),
		T(test_copy_of_a_part_and_of_the_whole),
		T(test_copy_without_memory),
		T(test_caps_are_translated),
		T(test_cap_index_out_of_range),
		T(test_move_across_segments),
		T(test_move_by_double_far),
		T(test_move_of_null_empty_and_self),
		T(test_move_of_a_part_over_the_whole),
		T(test_move_between_messages_copies),
		T(test_move_of_a_capability),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
