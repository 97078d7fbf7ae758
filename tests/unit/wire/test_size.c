/* SPDX-License-Identifier: Apache-2.0 */
/* Sizes of what pointers lead to. */
#include "tests/unit/wire/fixture.h"

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

static uint64_t
words_of(const uint64_t *words, uint32_t n)
{
	capnrpc_message_unref(m);
	m = fixture_words(&memory, words, n);
	return capnrpc_pointer_total_words(capnrpc_message_root(m));
}

static void
test_each_kind(void **state)
{
	uint64_t words[] = { 0, 0, 0, 0, 0, 0 };

	(void)state;
	assert_int_equal(words_of(words, 1), 0);
	words[0] = CAPNRPC_WORD_EMPTY_STRUCT;
	assert_int_equal(words_of(words, 1), 0);
	words[0] = capnrpc_word_of_cap(0);
	assert_int_equal(words_of(words, 1), 0);
	words[0] = word_struct(0, 2, 1);
	assert_int_equal(words_of(words, 4), 3);
	words[0] = word_list(0, CAPNRPC_ELEMENT_BIT, 65);
	assert_int_equal(words_of(words, 4), 2);
	words[0] = word_list(0, CAPNRPC_ELEMENT_POINTER, 3);
	words[3] = word_list(0, CAPNRPC_ELEMENT_1_BYTE, 9);
	assert_int_equal(words_of(words, 6), 5);
	words[0] = word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 3);
	words[1] = word_tag(1, 1, 1);
	words[3] = word_list(0, CAPNRPC_ELEMENT_1_BYTE, 1);
	assert_int_equal(words_of(words, 6), 4); /* without the slack */
	assert_int_equal(capnrpc_message_error(m), 0);
}

static void
test_faults_count_nothing(void **state)
{
	uint64_t words[] = { word_struct(0, 1, 2), 0, word_struct(9, 1, 0),
		word_list(0, CAPNRPC_ELEMENT_1_BYTE, 99) };

	(void)state;
	assert_int_equal(words_of(words, 4), 3);
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_EPROTOCOL);
}

/* Lists of nothing, as long as lists get: no time, and charged in full. */
static void
test_cve_2015_2313(void **state)
{
	uint64_t words[] = { word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 0),
		word_tag(CAPNRPC_LIST_MAX, 0, 0) };
	struct capnrpc_read_limits limits = { UINT64_C(1) << 40, 64 };
	unsigned int i;

	(void)state;
	m = fixture_words(&memory, words, 2);
	capnrpc_message_set_limits(m, &limits);
	for (i = 0; i < 2000; i++) /* some hours, if each had a loop */
		assert_int_equal(
			capnrpc_pointer_total_words(capnrpc_message_root(m)),
			1);
	assert_int_equal(capnrpc_message_error(m), 0);
	words[0] = word_list(0, CAPNRPC_ELEMENT_VOID, CAPNRPC_LIST_MAX);
	assert_int_equal(words_of(words, 1), 0);
	assert_int_equal(capnrpc_message_error(m), CAPNRPC_ELIMIT);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
		T(test_each_kind),
		T(test_faults_count_nothing),
		T(test_cve_2015_2313),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
