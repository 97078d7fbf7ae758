/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every pair of bits flipped, everything read, copied, measured and made
 * canonical: nothing may be touched outside the message. What proves it is
 * the sanitizer of the build that runs this; without one it still shows
 * that all of it ends and that copies of anything are sound.
 */
#include "tests/unit/wire/fixture.h"

#include "wire/canonical.h"
#include "wire/dump.h"

static struct fixture_memory memory;
static uint32_t n_uses;

/* Small budgets: an accident must not take long. */
static const struct capnrpc_read_limits limits = { 4096, 16 };

static void
assert_sound_copy(struct capnrpc_message *m)
{
	struct capnrpc_message *to = capnrpc_message_new(&memory.memory, 4);
	struct capnrpc_message *again;

	capnrpc_pointer_copy(
		capnrpc_message_edit_root(to), capnrpc_message_root(m));
	assert_int_equal(capnrpc_message_error(to), 0);
	again = fixture_resend(&memory, to);
	(void)fixture_read_all(capnrpc_message_root(again));
	assert_int_equal(capnrpc_message_error(again), 0);
	assert_true(capnrpc_pointer_equal(
		capnrpc_message_root(to), capnrpc_message_root(again)));
	capnrpc_message_unref(again);
	capnrpc_pointer_clear(capnrpc_message_edit_root(to));
	capnrpc_message_unref(to);
}

static void
assert_sound_canonical(struct capnrpc_message *m)
{
	struct capnrpc_message *made = NULL;
	int r = capnrpc_canonical_make(
		&memory.memory, capnrpc_message_root(m), &made);

	if (r < 0) {
		assert_null(made);
		return;
	}
	assert_true(capnrpc_canonical_is(made));
	capnrpc_message_unref(made);
}

static void
use(const uint32_t *sizes, uint32_t n, const uint64_t *words)
{
	struct capnrpc_message *m =
		fixture_segments(&memory, sizes, n, words, &limits);
	char storage[64];
	struct capnrpc_text text;

	n_uses++;
	capnrpc_text_init(&text, storage, sizeof(storage));
	capnrpc_dump_message(&text, m);
	(void)fixture_read_all(capnrpc_message_root(m));
	capnrpc_message_set_limits(m, &limits);
	(void)capnrpc_pointer_total_words(capnrpc_message_root(m));
	capnrpc_message_set_limits(m, &limits);
	assert_sound_copy(m);
	capnrpc_message_set_limits(m, &limits);
	assert_sound_canonical(m);
	(void)capnrpc_canonical_is(m);
	capnrpc_message_unref(m);
}

/* Flips each pair of bits in the first n_flip words, and each single one. */
static void
flip(const uint32_t *sizes, uint32_t n, uint64_t *words, uint32_t n_flip)
{
	uint32_t n_bits = n_flip * 64, i, k;

	n_uses = 0;
	for (i = 0; i < n_bits; i++) {
		words[i / 64] ^= UINT64_C(1) << i % 64;
		for (k = i; k < n_bits; k++) {
			if (k != i)
				words[k / 64] ^= UINT64_C(1) << k % 64;
			use(sizes, n, words);
			if (k != i)
				words[k / 64] ^= UINT64_C(1) << k % 64;
		}
		words[i / 64] ^= UINT64_C(1) << i % 64;
	}
	assert_int_equal(n_uses, n_bits * (n_bits + 1) / 2);
	assert_int_equal(memory.n_blocks, 0);
}

static void
test_struct(void **state)
{
	uint64_t words[] = { word_struct(0, 1, 1), 5, word_struct(0, 1, 0), 6 };
	uint32_t sizes[] = { 4 };

	(void)state;
	flip(sizes, 1, words, 1);
	flip(sizes, 1, words, 3);
}

static void
test_list(void **state)
{
	uint64_t words[] = { word_list(0, CAPNRPC_ELEMENT_4_BYTES, 3), 5, 6 };
	uint32_t sizes[] = { 3 };

	(void)state;
	flip(sizes, 1, words, 1);
}

static void
test_struct_list(void **state)
{
	uint64_t words[] = { word_list(0, CAPNRPC_ELEMENT_COMPOSITE, 4),
		word_tag(2, 1, 1), 1, 0, 2, 0 };
	uint32_t sizes[] = { 6 };

	(void)state;
	flip(sizes, 1, words, 2);
}

static void
test_text_in_a_list(void **state)
{
	uint64_t words[] = { word_list(0, CAPNRPC_ELEMENT_POINTER, 1),
		word_list(0, CAPNRPC_ELEMENT_1_BYTE, 4), 0x636261 };
	uint32_t sizes[] = { 3 };

	(void)state;
	flip(sizes, 1, words, 2);
}

static void
test_far(void **state)
{
	uint64_t words[] = { word_far(1, 1), 0, word_struct(0, 1, 0), 7 };
	uint32_t sizes[] = { 1, 3 };

	(void)state;
	flip(sizes, 2, words, 3);
}

static void
test_double_far(void **state)
{
	uint64_t words[] = { word_double(1, 0), 7, word_far(0, 1),
		word_struct(0, 1, 0) };
	uint32_t sizes[] = { 2, 2 };

	(void)state;
	flip(sizes, 2, words, 1);
	flip(sizes, 2, words + 0, 3);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_struct),
		cmocka_unit_test(test_list),
		cmocka_unit_test(test_struct_list),
		cmocka_unit_test(test_text_in_a_list),
		cmocka_unit_test(test_far),
		cmocka_unit_test(test_double_far),
	};

	fixture_memory_init(&memory);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
