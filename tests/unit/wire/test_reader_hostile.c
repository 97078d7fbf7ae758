/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reading far pointers and capabilities, limits, and the advisories of the
 * reference implementation, whose names their tests carry.
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

/* --- far pointers
 * -------------------------------------------------------------- */

static void
load_two(const uint64_t *words, uint32_t n_first, uint32_t n_second)
{
	uint32_t sizes[2] = { n_first, n_second };

	capnrpc_message_unref(m);
	m = fixture_segments(&memory, sizes, 2, words, NULL);
}

static void
test_far(void **state)
{
	uint64_t words[] = { word_far(1, 1), 0, word_struct(0, 1, 0), 7 };

	(void)state;
	load_two(words, 1, 3);
	assert_int_equal(capnrpc_struct_get_u64(root_struct(), 0, 0), 7);
	assert_error(0);
	words[0] = word_far(2, 1); /* no such segment */
	load_two(words, 1, 3);
	(void)root_struct();
	assert_error(CAPNRPC_EPROTOCOL);
	words[0] = word_far(1, 3); /* pad one past the end */
	load_two(words, 1, 3);
	(void)root_struct();
	assert_error(CAPNRPC_EPROTOCOL);
	words[0] = word_far(1, 1);
	words[2] = word_far(1, 1); /* far to far to ... */
	load_two(words, 1, 3);
	(void)root_struct();
	assert_error(CAPNRPC_EPROTOCOL);
	assert_int_equal(capnrpc_pointer_kind(capnrpc_message_root(m)),
		CAPNRPC_POINTER_INVALID);
}

static void
test_far_to_null(void **state)
{
	uint64_t words[] = { word_far(1, 0), 0 };

	(void)state;
	load_two(words, 1, 1);
	assert_int_equal(root_struct().data_bits, 0);
	assert_int_equal(capnrpc_pointer_kind(capnrpc_message_root(m)),
		CAPNRPC_POINTER_NULL);
	assert_error(0);
}

static void
test_double_far(void **state)
{
	/* Segment 0: root, object; segment 1: the pad. */
	uint64_t words[] = { word_double(1, 0), 7, word_far(0, 1),
		word_struct(0, 1, 0) };

	(void)state;
	load_two(words, 2, 2);
	assert_int_equal(capnrpc_struct_get_u64(root_struct(), 0, 0), 7);
	assert_error(0);
	words[2] = word_double(0, 1); /* its own double bit does not matter */
	load_two(words, 2, 2);
	assert_int_equal(capnrpc_struct_get_u64(root_struct(), 0, 0), 7);
	words[2] = word_far(0, 1);
	words[3] = word_struct(-77, 1, 0); /* nor does the tag's offset */
	load_two(words, 2, 2);
	assert_int_equal(capnrpc_struct_get_u64(root_struct(), 0, 0), 7);
	assert_error(0);
}

static void
test_double_far_faults(void **state)
{
	static const uint64_t good[] = { UINT64_C(0x0000000100000006), 7,
		UINT64_C(0x000000000000000a), UINT64_C(0x0000000100000000) };
	uint64_t bad[][3] = {
		{ word_double(1, 1), good[2], good[3] }, /* pad half outside */
		{ word_double(2, 0), good[2], good[3] },
		{ good[0], word_far(2, 1), good[3] },
		{ good[0], word_far(0, 2), good[3] }, /* object outside */
		{ good[0], word_far(0, 3), good[3] },
		{ good[0], word_struct(0, 1, 0), good[3] }, /* pad not far */
		{ good[0], good[2], word_far(0, 1) }, /* tag is far */
		{ good[0], good[2], word_struct(0, 2, 0) }, /* too long */
	};
	uint64_t words[4] = { good[0], good[1], good[2], good[3] };
	uint32_t i;

	(void)state;
	load_two(words, 2, 2);
	assert_int_equal(capnrpc_struct_get_u64(root_struct(), 0, 0), 7);
	for (i = 0; i < N(bad); i++) {
		words[0] = bad[i][0];
		words[2] = bad[i][1];
		words[3] = bad[i][2];
		load_two(words, 2, 2);
		assert_int_equal(root_struct().data_bits, 0);
		assert_error(CAPNRPC_EPROTOCOL);
	}
}

/* --- capabilities
 * -------------------------------------------------------------- */

static void
test_cap_index(void **state)
{
	static struct capnrpc_cap cap = { 1 };
	uint64_t words[1] = { capnrpc_word_of_cap(0) };
	uint32_t index;

	(void)state;
	load(words, 1);
	assert_int_equal(capnrpc_pointer_kind(capnrpc_message_root(m)),
		CAPNRPC_POINTER_CAP);
	capnrpc_message_set_cap_hooks(m, &fixture_cap_hooks);
	assert_int_equal(capnrpc_message_add_cap(m, &cap, &index), 0);
	assert_ptr_equal(
		capnrpc_pointer_borrow_cap(capnrpc_message_root(m)), &cap);
	assert_error(0);
	words[0] = capnrpc_word_of_cap(1); /* one past the table */
	load(words, 1);
	assert_int_equal(cap.n_refs, 1);
	capnrpc_message_set_cap_hooks(m, &fixture_cap_hooks);
	assert_int_equal(capnrpc_message_add_cap(m, &cap, &index), 0);
	assert_null(capnrpc_pointer_borrow_cap(capnrpc_message_root(m)));
	assert_error(CAPNRPC_EPROTOCOL);
}

static void
test_other_pointers_are_unknown(void **state)
{
	uint64_t words[1] = { 7 };

	(void)state;
	load(words, 1);
	assert_int_equal(capnrpc_pointer_kind(capnrpc_message_root(m)),
		CAPNRPC_POINTER_INVALID);
	assert_error(CAPNRPC_EPROTOCOL);
	load(words, 1);
	assert_null(capnrpc_pointer_borrow_cap(capnrpc_message_root(m)));
	assert_error(CAPNRPC_EPROTOCOL);
	words[0] = UINT64_C(0x80000003);
	load(words, 1);
	assert_int_equal(capnrpc_pointer_kind(capnrpc_message_root(m)),
		CAPNRPC_POINTER_INVALID);
}

/* --- limits
 * -------------------------------------------------------------------- */

static void
test_nesting_at_the_limit_and_one_past(void **state)
{
	uint64_t words[5] = { word_struct(0, 0, 1), word_struct(0, 0, 1),
		word_struct(0, 1, 0), 9, 0 };
	struct capnrpc_read_limits limits = { 1000, 3 };
	struct capnrpc_struct_r s;
	unsigned int i;

	(void)state;
	for (i = 3; i >= 2; i--) {
		limits.nesting = i;
		load(words, 5);
		capnrpc_message_set_limits(m, &limits);
		s = root_struct();
		s = capnrpc_pointer_struct(
			capnrpc_struct_get_pointer(s, 0), NULL);
		s = capnrpc_pointer_struct(
			capnrpc_struct_get_pointer(s, 0), NULL);
		assert_int_equal(
			capnrpc_struct_get_u64(s, 0, 0), i == 3 ? 9 : 0);
		assert_error(i == 3 ? 0 : CAPNRPC_ELIMIT);
	}
	limits.nesting = CAPNRPC_NESTING_MAX + 1;
	capnrpc_message_set_limits(m, &limits);
	assert_int_equal(capnrpc_message_root(m).nesting, CAPNRPC_NESTING_MAX);
}

static void
test_traversal_at_the_limit_and_one_past(void **state)
{
	uint64_t words[4] = { word_struct(0, 2, 1), 1, 2, 0 };
	struct capnrpc_read_limits limits = { 6, 64 };

	(void)state;
	load(words, 4);
	capnrpc_message_set_limits(m, &limits);
	assert_int_equal(root_struct().data_bits, 128);
	assert_int_equal(root_struct().data_bits, 128); /* charged again */
	assert_error(0);
	assert_int_equal(root_struct().data_bits, 0);
	assert_error(CAPNRPC_ELIMIT);
	load(words, 4);
	limits.traversal_words = 2;
	capnrpc_message_set_limits(m, &limits);
	assert_int_equal(root_struct().data_bits, 0);
	assert_error(CAPNRPC_ELIMIT);
}

static void
test_far_pads_are_charged(void **state)
{
	uint64_t words[] = { word_far(1, 0), word_struct(0, 1, 0), 7 };
	struct capnrpc_read_limits limits = { 2, 64 };

	(void)state;
	load_two(words, 1, 2);
	capnrpc_message_set_limits(m, &limits);
	(void)root_struct();
	assert_error(0);
	limits.traversal_words = 1;
	load_two(words, 1, 2);
	capnrpc_message_set_limits(m, &limits);
	(void)root_struct();
	assert_error(CAPNRPC_ELIMIT);
}

static void
test_void_list_amplification(void **state)
{
	uint64_t words[] = { word_list(0, CAPNRPC_ELEMENT_VOID, 1000) };
	struct capnrpc_read_limits limits = { 1000, 64 };

	(void)state;
	load(words, 1);
	capnrpc_message_set_limits(m, &limits);
	assert_int_equal(root_list(CAPNRPC_ELEMENT_VOID).n, 1000);
	assert_error(0);
	limits.traversal_words = 999;
	load(words, 1);
	capnrpc_message_set_limits(m, &limits);
	assert_int_equal(root_list(CAPNRPC_ELEMENT_VOID).n, 0);
	assert_error(CAPNRPC_ELIMIT);
}

static void
test_empty_struct_list_amplification(void **state)
{
	uint64_t words[] = { word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 0),
		word_tag(1000, 0, 0) };
	struct capnrpc_read_limits limits = { 1001, 64 };

	(void)state;
	load(words, 2);
	capnrpc_message_set_limits(m, &limits);
	assert_int_equal(root_list(CAPNRPC_ELEMENT_COMPOSITE).n, 1000);
	assert_error(0);
	limits.traversal_words = 1000;
	load(words, 2);
	capnrpc_message_set_limits(m, &limits);
	assert_int_equal(root_list(CAPNRPC_ELEMENT_COMPOSITE).n, 0);
	assert_error(CAPNRPC_ELIMIT);
}

/* --- advisories
 * ----------------------------------------------------------------- */

/* Counts whose product with the element size wraps 32 bits. */
static void
test_cve_2015_2310(void **state)
{
	uint64_t words[4] = { 0, 0, 0, 0 };
	unsigned int e;

	(void)state;
	for (e = 1; e < 7; e++) {
		words[0] = word_list(0, (enum capnrpc_element_size)e, LIST_MAX);
		load(words, 4);
		assert_int_equal(
			capnrpc_pointer_any_list(capnrpc_message_root(m)).n, 0);
		assert_error(CAPNRPC_EPROTOCOL);
	}
	/* 2^17 words each, 2^15 + 1 of them: 2^32 + 2^17 words. */
	words[0] = word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 2);
	words[1] = word_tag((1u << 15) + 1, 0xffff, 0xffff);
	load(words, 4);
	assert_int_equal(root_list(CAPNRPC_ELEMENT_COMPOSITE).n, 0);
	assert_error(CAPNRPC_EPROTOCOL);
}

/* Text of no bytes has no last byte to look at. */
static void
test_cve_2015_2311(void **state)
{
	uint64_t words[] = { word_list(0, CAPNRPC_ELEMENT_1_BYTE, 0) };

	(void)state;
	load(words, 1);
	assert_string_equal(
		capnrpc_pointer_text(capnrpc_message_root(m), NULL, 0).bytes,
		"");
	assert_error(CAPNRPC_EPROTOCOL);
	load(words, 1);
	assert_int_equal(
		capnrpc_pointer_data(capnrpc_message_root(m), NULL, 0).n, 0);
	assert_error(0);
}

/* Elements of no size cost as if they had one. */
static void
test_cve_2015_2312(void **state)
{
	uint64_t words[] = { word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 0),
		word_tag(LIST_MAX, 0, 0) };

	(void)state;
	load(words, 2);
	assert_int_equal(root_list(CAPNRPC_ELEMENT_COMPOSITE).n, 0);
	assert_error(CAPNRPC_ELIMIT);
	words[0] = word_list(0, CAPNRPC_ELEMENT_VOID, LIST_MAX);
	load(words, 1);
	assert_int_equal(root_list(CAPNRPC_ELEMENT_VOID).n, 0);
	assert_error(CAPNRPC_ELIMIT);
}

/* Offsets at the ends of their range, where sums of C pointers would wrap. */
static void
test_cve_2017_7892(void **state)
{
	static const int64_t offsets[] = { INT64_C(0x1fffffff),
		-INT64_C(0x20000000), -2, 3 };
	uint64_t words[3] = { 0, 0, 0 };
	uint32_t i;

	(void)state;
	for (i = 0; i < N(offsets); i++) {
		words[0] = word_struct(offsets[i], 0xffff, 0xffff);
		load(words, 3);
		assert_int_equal(root_struct().data_bits, 0);
		assert_error(CAPNRPC_EPROTOCOL);
		words[0] = word_list(
			offsets[i], CAPNRPC_ELEMENT_COMPOSITE, LIST_MAX);
		load(words, 3);
		assert_int_equal(root_list(CAPNRPC_ELEMENT_COMPOSITE).n, 0);
		assert_error(CAPNRPC_EPROTOCOL);
	}
	words[0] = word_far(0, LIST_MAX);
	load(words, 3);
	(void)root_struct();
	assert_error(CAPNRPC_EPROTOCOL);
	words[0] = word_double(0, LIST_MAX);
	load(words, 3);
	(void)root_struct();
	assert_error(CAPNRPC_EPROTOCOL);
	words[0] = word_far(UINT32_MAX, 0);
	load(words, 3);
	(void)root_struct();
	assert_error(CAPNRPC_EPROTOCOL);
}

/* A list of structs seen as pointers is walked by the structs' stride. */
static void
test_cve_2022_46149_downgrade(void **state)
{
	uint64_t words[] = { word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 6),
		word_tag(2, 2, 1), 1, 2,
		word_list(3, CAPNRPC_ELEMENT_1_BYTE, 2), 3, 4,
		word_list(1, CAPNRPC_ELEMENT_1_BYTE, 2), 'a', 'b' };
	struct capnrpc_list_r l;

	(void)state;
	load(words, N(words));
	l = root_list(CAPNRPC_ELEMENT_POINTER);
	assert_int_equal(l.n, 2);
	assert_string_equal(
		capnrpc_pointer_text(capnrpc_list_get_pointer(l, 0), NULL, 0)
			.bytes,
		"a");
	assert_string_equal(
		capnrpc_pointer_text(capnrpc_list_get_pointer(l, 1), NULL, 0)
			.bytes,
		"b");
	assert_null(capnrpc_list_get_pointer(l, 2).location);
	assert_error(0);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
		T(test_far),
		T(test_far_to_null),
		T(test_double_far),
		T(test_double_far_faults),
		T(test_cap_index),
		T(test_other_pointers_are_unknown),
		T(test_nesting_at_the_limit_and_one_past),
		T(test_traversal_at_the_limit_and_one_past),
		T(test_far_pads_are_charged),
		T(test_void_list_amplification),
		T(test_empty_struct_list_amplification),
		T(test_cve_2015_2310),
		T(test_cve_2015_2311),
		T(test_cve_2015_2312),
		T(test_cve_2017_7892),
		T(test_cve_2022_46149_downgrade),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
