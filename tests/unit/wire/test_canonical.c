/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The canonical form: made, and recognised by a check that was written apart
 * from the maker. Every made form must be recognised.
 */
#include "tests/unit/wire/fixture.h"

#include "wire/canonical.h"

#define N(words) ((uint32_t)(sizeof(words) / sizeof((words)[0])))

static struct fixture_memory memory;
static struct capnrpc_message *m, *made;

static int
setup(void **state)
{
	(void)state;
	fixture_memory_init(&memory);
	m = made = NULL;
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	m = capnrpc_message_unref(m);
	made = capnrpc_message_unref(made);
	return memory.n_blocks == 0 ? 0 : -1;
}

static bool
is_canonical(const uint64_t *words, uint32_t n)
{
	m = capnrpc_message_unref(m);
	m = fixture_words(&memory, words, n);
	return capnrpc_canonical_is(m);
}

static void
make(const uint64_t *words, uint32_t n)
{
	m = capnrpc_message_unref(m);
	made = capnrpc_message_unref(made);
	m = fixture_words(&memory, words, n);
	assert_int_equal(capnrpc_canonical_make(&memory.memory,
				 capnrpc_message_root(m), &made),
		0);
	assert_int_equal(capnrpc_message_n_segments(made), 1);
	assert_true(capnrpc_canonical_is(made));
	assert_true(capnrpc_pointer_equal(
		capnrpc_message_root(m), capnrpc_message_root(made)));
}

static void
assert_makes(const uint64_t *words, uint32_t n, const uint64_t *expected,
	uint32_t n_expected)
{
	uint32_t i;

	make(words, n);
	assert_int_equal(capnrpc_message_words(made), n_expected);
	for (i = 0; i < n_expected; i++)
		assert_int_equal(fixture_word(made, 0, i), expected[i]);
}

#define ASSERT_MAKES(words, expected) \
	assert_makes(words, N(words), expected, N(expected))

static void
test_struct_is_trimmed(void **state)
{
	uint64_t words[] = { word_struct(1, 3, 3), 99, 5, 0, 0,
		word_list(2, CAPNRPC_ELEMENT_1_BYTE, 2), 0, 0, 'x' };
	uint64_t expected[] = { word_struct(0, 1, 1), 5,
		word_list(0, CAPNRPC_ELEMENT_1_BYTE, 2), 'x' };
	uint64_t high[] = { word_struct(0, 1, 0), UINT64_C(1) << 63 };

	(void)state;
	assert_false(is_canonical(words, N(words)));
	ASSERT_MAKES(words, expected);
	ASSERT_MAKES(high, high); /* only a high bit, but kept */
}

static void
test_empty_struct_and_null(void **state)
{
	uint64_t zeros[] = { word_struct(0, 1, 1), 0, 0 };
	uint64_t empty[] = { CAPNRPC_WORD_EMPTY_STRUCT };
	uint64_t null[] = { 0 };
	uint64_t odd_empty[] = { word_struct(1, 0, 0), 0 };

	(void)state;
	ASSERT_MAKES(zeros, empty);
	ASSERT_MAKES(null, null);
	assert_false(is_canonical(odd_empty, 2));
	assert_true(is_canonical(empty, 1));
}

static void
test_preorder(void **state)
{
	uint64_t words[] = { word_struct(0, 0, 2),
		word_list(2, CAPNRPC_ELEMENT_1_BYTE, 2),
		word_list(0, CAPNRPC_ELEMENT_1_BYTE, 2), 'b', 'a' };
	uint64_t expected[] = { word_struct(0, 0, 2),
		word_list(1, CAPNRPC_ELEMENT_1_BYTE, 2),
		word_list(1, CAPNRPC_ELEMENT_1_BYTE, 2), 'a', 'b' };

	(void)state;
	assert_false(is_canonical(words, N(words)));
	ASSERT_MAKES(words, expected);
}

static void
test_shared_objects_are_copied(void **state)
{
	uint64_t words[] = { word_struct(0, 0, 2),
		word_list(1, CAPNRPC_ELEMENT_1_BYTE, 2),
		word_list(0, CAPNRPC_ELEMENT_1_BYTE, 2), 'a' };

	(void)state;
	assert_false(is_canonical(words, N(words)));
	make(words, N(words));
	assert_int_equal(capnrpc_message_words(made), 5);
}

static void
test_struct_lists_share_the_longest_sections(void **state)
{
	uint64_t words[] = { word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 9),
		word_tag(2, 3, 1), 1, 0, 0, 0, 0, 2, 0, 0, 77 };
	uint64_t expected[] = { word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 4),
		word_tag(2, 2, 0), 1, 0, 0, 2 };

	(void)state;
	assert_false(is_canonical(words, N(words)));
	ASSERT_MAKES(words, expected);
}

static void
test_struct_lists_of_nothing(void **state)
{
	uint64_t none[] = { word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 0),
		word_tag(0, 0, 0) };
	uint64_t three[] = { word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 0),
		word_tag(3, 0, 0) };
	uint64_t zeros[] = { word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 3),
		word_tag(3, 0, 1), 0, 0, 0 };
	uint64_t sized[] = { word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 0),
		word_tag(0, 1, 1) };

	(void)state;
	ASSERT_MAKES(none, none);
	ASSERT_MAKES(three, three);
	ASSERT_MAKES(zeros, three);
	ASSERT_MAKES(sized, none);
	assert_false(is_canonical(sized, 2));
}

static void
test_list_padding(void **state)
{
	uint64_t bytes[] = { word_list(0, CAPNRPC_ELEMENT_1_BYTE, 3),
		0x99030201 };
	uint64_t bits[] = { word_list(0, CAPNRPC_ELEMENT_BIT, 3), 0xd };
	uint64_t clean[] = { word_list(0, CAPNRPC_ELEMENT_BIT, 3), 0x5 };

	(void)state;
	assert_false(is_canonical(bytes, 2));
	make(bytes, 2);
	assert_int_equal(fixture_word(made, 0, 1), 0x030201);
	assert_false(is_canonical(bits, 2));
	ASSERT_MAKES(bits, clean);
}

static void
test_lists_of_pointers_in_preorder(void **state)
{
	uint64_t words[] = { word_list(1, CAPNRPC_ELEMENT_POINTER, 3), 0, 0,
		word_list(3, CAPNRPC_ELEMENT_POINTER, 1),
		word_list(0, CAPNRPC_ELEMENT_1_BYTE, 1), 'b', 0,
		word_list(0, CAPNRPC_ELEMENT_1_BYTE, 1), 'a' };
	uint64_t expected[] = { word_list(0, CAPNRPC_ELEMENT_POINTER, 3), 0,
		word_list(1, CAPNRPC_ELEMENT_POINTER, 1),
		word_list(2, CAPNRPC_ELEMENT_1_BYTE, 1),
		word_list(0, CAPNRPC_ELEMENT_1_BYTE, 1), 'a', 'b' };

	(void)state;
	words[3] = word_list(3, CAPNRPC_ELEMENT_POINTER, 1);
	words[7] = word_list(0, CAPNRPC_ELEMENT_1_BYTE, 1);
	ASSERT_MAKES(words, expected);
}

static void
test_rejects(void **state)
{
	uint64_t trailing[] = { word_struct(0, 1, 0), 5, 0 };
	uint64_t gap[] = { word_struct(1, 1, 0), 0, 5 };
	uint64_t untruncated[] = { word_struct(0, 2, 0), 5, 0 };
	uint64_t null_tail[] = { word_struct(0, 1, 1), 5, 0 };
	uint64_t count[] = { word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 2),
		word_tag(1, 1, 0), 5, 0 };
	uint64_t member[] = { word_struct(0, 0, 1), word_struct(0, 1, 0), 0 };
	uint64_t cap[] = { capnrpc_word_of_cap(0) };
	uint64_t far[] = { word_far(0, 1), word_struct(0, 1, 0), 5 };
	uint64_t outside[] = { word_struct(0, 2, 0), 5 };
	uint32_t sizes[2] = { 2, 0 };

	(void)state;
	assert_false(is_canonical(trailing, 3));
	assert_false(is_canonical(gap, 3));
	assert_false(is_canonical(untruncated, 3));
	assert_false(is_canonical(null_tail, 3));
	assert_false(is_canonical(count, 4));
	assert_false(is_canonical(member, 3));
	assert_false(is_canonical(cap, 1));
	assert_false(is_canonical(far, 3));
	assert_false(is_canonical(outside, 2));
	assert_int_equal(capnrpc_message_error(m), 0); /* looking is free */
	assert_false(is_canonical(NULL, 0));
	assert_true(is_canonical(trailing, 2));
	m = capnrpc_message_unref(m);
	m = fixture_segments(&memory, sizes, 2, trailing, NULL);
	assert_false(capnrpc_canonical_is(m)); /* more than one segment */
}

static void
test_far_pointers_vanish(void **state)
{
	uint64_t words[] = { word_far(1, 0), 7, word_struct(0, 1, 1), 5,
		word_double(1, 3), word_far(0, 1), word_struct(0, 1, 0) };
	uint64_t expected[] = { word_struct(0, 1, 1), 5, word_struct(0, 1, 0),
		7 };
	uint32_t sizes[2] = { 2, 5 }, i;

	(void)state;
	m = fixture_segments(&memory, sizes, 2, words, NULL);
	assert_int_equal(capnrpc_canonical_make(&memory.memory,
				 capnrpc_message_root(m), &made),
		0);
	assert_int_equal(capnrpc_message_words(made), 4);
	for (i = 0; i < 4; i++)
		assert_int_equal(fixture_word(made, 0, i), expected[i]);
}

/* A far pointer to a null pad at the end reads as null, so it is trimmed. */
static void
test_far_to_null_is_trimmed(void **state)
{
	uint64_t words[] = { word_struct(0, 1, 1), 5, word_far(1, 0), 0 };
	uint32_t sizes[2] = { 3, 1 };

	(void)state;
	m = fixture_segments(&memory, sizes, 2, words, NULL);
	assert_int_equal(capnrpc_canonical_make(&memory.memory,
				 capnrpc_message_root(m), &made),
		0);
	assert_true(capnrpc_canonical_is(made));
	assert_int_equal(capnrpc_message_words(made), 2);
}

static void
test_errors(void **state)
{
	uint64_t cap[] = { word_struct(0, 0, 1), capnrpc_word_of_cap(0) };
	uint64_t bad[] = { word_struct(0, 0, 1), word_struct(1, 1, 0) };
	uint64_t odd[] = { word_struct(0, 0, 1), 0xffff };
	uint64_t good[] = { word_struct(0, 1, 0), 5 };
	struct capnrpc_read_limits limits = { 0, 64 };

	(void)state;
	m = fixture_words(&memory, cap, 2);
	assert_int_equal(capnrpc_canonical_make(&memory.memory,
				 capnrpc_message_root(m), &made),
		CAPNRPC_EINVAL);
	m = capnrpc_message_unref(m);
	m = fixture_words(&memory, odd, 2);
	assert_int_equal(capnrpc_canonical_make(&memory.memory,
				 capnrpc_message_root(m), &made),
		CAPNRPC_EPROTOCOL);
	m = capnrpc_message_unref(m);
	m = fixture_words(&memory, bad, 2);
	assert_int_equal(capnrpc_canonical_make(&memory.memory,
				 capnrpc_message_root(m), &made),
		CAPNRPC_EPROTOCOL);
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_EPROTOCOL);
	m = capnrpc_message_unref(m);
	m = fixture_words(&memory, good, 2);
	memory.fail_at = memory.n_calls + 1;
	assert_int_equal(capnrpc_canonical_make(&memory.memory,
				 capnrpc_message_root(m), &made),
		CAPNRPC_ENOMEM);
	assert_int_equal(capnrpc_message_error(m), 0);
	capnrpc_message_set_limits(m, &limits);
	assert_int_equal(capnrpc_canonical_make(&memory.memory,
				 capnrpc_message_root(m), &made),
		CAPNRPC_ELIMIT);
	assert_null(made);
	/* A fault elsewhere in the message is no fault of this part. */
	capnrpc_message_set_limits(m, NULL);
	assert_int_equal(capnrpc_canonical_make(&memory.memory,
				 capnrpc_message_root(m), &made),
		0);
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_ELIMIT);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
		T(test_struct_is_trimmed),
		T(test_empty_struct_and_null),
		T(test_preorder),
		T(test_shared_objects_are_copied),
		T(test_struct_lists_share_the_longest_sections),
		T(test_struct_lists_of_nothing),
		T(test_list_padding),
		T(test_lists_of_pointers_in_preorder),
		T(test_rejects),
		T(test_far_pointers_vanish),
		T(test_far_to_null_is_trimmed),
		T(test_errors),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
