/* SPDX-License-Identifier: Apache-2.0 */
/* The dump: what it shows of each kind, that it is bounded, that it is free. */
#include "tests/unit/wire/fixture.h"

#include "wire/dump.h"

static struct fixture_memory memory;
static struct capnrpc_message *m;
static struct capnrpc_text text;
static char storage[400];

static int
setup(void **state)
{
	(void)state;
	fixture_memory_init(&memory);
	m = NULL;
	capnrpc_text_init(&text, storage, sizeof(storage));
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
assert_dump(const uint64_t *words, uint32_t n, const char *expected)
{
	capnrpc_message_unref(m);
	m = fixture_words(&memory, words, n);
	capnrpc_text_clear(&text);
	capnrpc_dump_pointer(&text, capnrpc_message_root(m));
	assert_string_equal(storage, expected);
	assert_int_equal(capnrpc_message_error(m), 0);
	assert_int_equal(m->traversal_words, CAPNRPC_TRAVERSAL_WORDS_DEFAULT);
}

static void
test_each_kind(void **state)
{
	uint64_t words[] = { 0, 0, 0, 0, 0, 0 };

	(void)state;
	assert_dump(words, 1, "null");
	words[0] = CAPNRPC_WORD_EMPTY_STRUCT;
	assert_dump(words, 1, "{|}");
	words[0] = capnrpc_word_of_cap(7);
	assert_dump(words, 1, "cap 7");
	words[0] = word_struct(0, 2, 2);
	words[1] = 0x2a;
	words[4] = word_list(0, CAPNRPC_ELEMENT_1_BYTE, 3);
	words[5] = 0x6968;
	assert_dump(words, 6, "{0x2a 0x0 | null \"hi\"}");
	words[5] = 0x0a2268;
	assert_dump(words, 6, "{0x2a 0x0 | null data \"h\\\"\\n\"}");
	words[5] = 0;
	assert_dump(words, 6, "{0x2a 0x0 | null data \"\\x00\\x00\\x00\"}");
}

static void
test_lists(void **state)
{
	uint64_t words[] = { word_list(0, CAPNRPC_ELEMENT_VOID, 3),
		UINT64_C(0x0000000200000005), 0, 0, 0 };

	(void)state;
	assert_dump(words, 2, "[void 3]");
	words[0] = word_list(0, CAPNRPC_ELEMENT_BIT, 3);
	assert_dump(words, 2, "[bit 3: 1 0 1]");
	words[0] = word_list(0, CAPNRPC_ELEMENT_2_BYTES, 2);
	assert_dump(words, 2, "[u16 2: 5 0]");
	words[0] = word_list(0, CAPNRPC_ELEMENT_4_BYTES, 2);
	assert_dump(words, 2, "[u32 2: 5 2]");
	words[0] = word_list(0, CAPNRPC_ELEMENT_8_BYTES, 2);
	assert_dump(words, 3, "[u64 2: 8589934597 0]");
	words[1] = CAPNRPC_WORD_EMPTY_STRUCT;
	words[0] = word_list(0, CAPNRPC_ELEMENT_POINTER, 2);
	assert_dump(words, 3, "[ptr 2: {|} null]");
	words[0] = word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 2);
	words[1] = word_tag(2, 1, 0);
	assert_dump(words, 4, "[struct 2: {0x0 |} {0x0 |}]");
	words[1] = word_tag(2, 0, 0);
	assert_dump(words, 4, "[struct 2]");
	words[0] = word_list(0, CAPNRPC_ELEMENT_1_BYTE, 0);
	assert_dump(words, 1, "data \"\"");
}

static void
test_faults(void **state)
{
	uint64_t words[] = { word_struct(5, 1, 0), 0 };

	(void)state;
	assert_dump(words, 1, "bad");
	words[0] = word_struct(0, 9, 0);
	assert_dump(words, 1, "bad");
	words[0] = word_list(0, CAPNRPC_ELEMENT_8_BYTES, 9);
	assert_dump(words, 1, "bad");
	words[0] = 7;
	assert_dump(words, 1, "bad");
	words[0] = word_far(0, 1);
	assert_dump(words, 2, "null");
}

/* A struct that contains itself 512 times, to a depth of 64. */
static void
test_output_bounds_the_work(void **state)
{
	uint64_t words[513];
	uint32_t i;

	(void)state;
	words[0] = word_struct(0, 0, 512);
	for (i = 1; i < 513; i++)
		words[i] = word_struct(-(int64_t)i, 0, 512);
	m = fixture_words(&memory, words, 513);
	capnrpc_dump_pointer(&text, capnrpc_message_root(m));
	assert_true(text.is_cut);
	assert_int_equal(text.n, sizeof(storage) - 1);
	assert_int_equal(capnrpc_message_error(m), 0);
}

static void
test_message(void **state)
{
	uint64_t words[] = { word_struct(0, 1, 0), 5 };
	uint32_t sizes[] = { 2, 0 };

	(void)state;
	m = fixture_segments(&memory, sizes, 2, words, NULL);
	capnrpc_dump_message(&text, m);
	assert_string_equal(storage, "segments 2 0 caps 0 root {0x5 |}");
}

static void
test_looking_needs_no_budget(void **state)
{
	uint64_t words[] = { word_struct(0, 1, 0), 5 };
	struct capnrpc_read_limits limits = { 0, 64 };

	(void)state;
	m = fixture_words(&memory, words, 2);
	capnrpc_message_set_limits(m, &limits);
	capnrpc_dump_pointer(&text, capnrpc_message_root(m));
	assert_string_equal(storage, "{0x5 |}");
	assert_int_equal(m->traversal_words, 0);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
		T(test_each_kind),
		T(test_lists),
		T(test_faults),
		T(test_output_bounds_the_work),
		T(test_message),
		T(test_looking_needs_no_budget),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
