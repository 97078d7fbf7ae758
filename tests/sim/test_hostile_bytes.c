/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A peer whose bytes are wrong: frames, and pointers that leave the message,
 * overlap, lead in circles, or claim far more than was sent.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "sim/raw.h"

static void
begin(struct sim_raw *raw)
{
	sim_raw_open(raw, NULL);
}

static void
null_root_aborts(void **state)
{
	static const uint8_t bytes[16] = { 0, 0, 0, 0, 1, 0, 0, 0 };
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	sim_raw_feed(&raw, bytes, sizeof(bytes));
	sim_raw_refused(&raw, "message whose root is not a struct");
	sim_raw_deinit(&raw);
}

static void
root_out_of_bounds_aborts(void **state)
{
	static const uint8_t bytes[16] = { 0, 0, 0, 0, 1, 0, 0, 0, 0xfc, 0xff,
		0, 0, 1, 0, 1, 0 };
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	sim_raw_feed(&raw, bytes, sizeof(bytes));
	sim_raw_refused(&raw, "message whose root is not a struct");
	sim_raw_deinit(&raw);
}

/* Tables are refused before anything is allocated for what they claim. */
static void
giant_segments_abort(void **state)
{
	static const uint32_t tables[][4] = {
		{ UINT32_MAX, 1, 0, 0 }, /* 2^32 segments, or none */
		{ 511, 0, 0, 0 }, /* 512 */
		{ 0, UINT32_MAX, 0, 0 }, /* one of 32 GiB */
		{ 0, (8u << 20) + 1, 0, 0 }, /* one word more than the limit */
		{ 1, UINT32_MAX, 2, 0 }, /* two whose sum wraps */
	};
	struct sim_raw raw;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(tables) / sizeof(tables[0]); i++) {
		begin(&raw);
		sim_raw_feed(&raw, tables[i], sizeof(tables[i]));
		sim_raw_refused(&raw,
			"frame with more than 511 segments, or more than "
			"8388608 words");
		sim_raw_deinit(&raw);
	}
}

/* One segment without a word in it, and 511 of them. */
static void
empty_segments_abort(void **state)
{
	static const uint8_t one[8] = { 0 };
	uint8_t many[4 + 511 * 4] = { 0xfe, 1 };
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	sim_raw_feed(&raw, one, sizeof(one));
	sim_raw_refused(&raw, "message whose root is not a struct");
	sim_raw_deinit(&raw);
	begin(&raw);
	sim_raw_feed(&raw, many, sizeof(many));
	sim_raw_refused(&raw, "message whose root is not a struct");
	sim_raw_deinit(&raw);
}

/* --- pointers
 * ---------------------------------------------------------------------- */

/* Where the words of a call of sim_raw_call() are. */
enum {
	CALL = 3,
	CALL_TARGET = 6,
	CALL_PARAMS = 7,
	TARGET = 9,
	PAYLOAD_CONTENT = 11,
	PAYLOAD_TABLE = 12,
	N_CALL_WORDS = 15
};

static uint64_t
struct_pointer(int from, int to, uint64_t n_data, uint64_t n_pointers)
{
	return (uint32_t)((to - from - 1) * 4) | n_data << 32 |
		n_pointers << 48;
}

static uint64_t
list_pointer(int from, int to, uint64_t size, uint64_t n)
{
	return (uint32_t)((to - from - 1) * 4 + 1) | size << 32 | n << 35;
}

static uint64_t
far_pointer(int is_double, uint64_t word, uint64_t segment)
{
	return 2 | (uint64_t)is_double << 2 | word << 3 | segment << 32;
}

/* A call with one of its words replaced. */
static void
send_spoilt(struct sim_raw *raw, uint16_t method, int at, uint64_t word)
{
	size_t n;
	uint8_t *bytes;
	int i;

	(void)sim_raw_call(raw, 1, 0, method);
	bytes = sim_raw_take(raw, &n);
	assert_int_equal(n, 8 + 8 * N_CALL_WORDS);
	for (i = 0; i < 8; i++)
		bytes[8 + 8 * at + i] = (uint8_t)(word >> 8 * i);
	sim_raw_feed(raw, bytes, n);
	free(bytes);
}

/* Elements of no size, which cost the sender nothing. */
static void
table_of_nothing_aborts(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	send_spoilt(&raw, SIM_LOG, PAYLOAD_TABLE,
		list_pointer(PAYLOAD_TABLE, PAYLOAD_CONTENT, 0, 1000000));
	sim_raw_refused(&raw,
		"capability table of 1000000 entries; at most 65536 are "
		"taken");
	sim_raw_deinit(&raw);
}

static void
table_of_2_to_the_29_aborts(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	send_spoilt(&raw, SIM_LOG, PAYLOAD_TABLE,
		list_pointer(
			PAYLOAD_TABLE, PAYLOAD_CONTENT, 0, (1u << 29) - 1));
	sim_raw_refused(&raw, "malformed call: limit exceeded");
	sim_raw_deinit(&raw);
}

/* Read-only, and each read is checked: overlapping alone is no harm. */
static void
params_over_target_are_read(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	send_spoilt(&raw, SIM_LOG, PAYLOAD_CONTENT,
		struct_pointer(PAYLOAD_CONTENT, TARGET, 1, 1));
	sim_raw_answered(&raw, "return q1 results");
	sim_raw_deinit(&raw);
}

static void
params_that_are_the_message_are_read(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	send_spoilt(&raw, SIM_LOG, PAYLOAD_CONTENT,
		struct_pointer(PAYLOAD_CONTENT, 1, 1, 1));
	sim_raw_answered(&raw, "return q1 results");
	sim_raw_deinit(&raw);
}

/* The table's only entry begins with the pointer to the table. */
static void
table_over_payload_aborts(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	send_spoilt(&raw, SIM_LOG, PAYLOAD_TABLE,
		list_pointer(PAYLOAD_TABLE, PAYLOAD_CONTENT, 7, 2));
	sim_raw_refused(&raw, "CapDescriptor of unknown kind 65529");
	sim_raw_deinit(&raw);
}

/* Its importedCap is the question's id then. */
static void
target_over_call_aborts(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	send_spoilt(&raw, SIM_LOG, CALL_TARGET,
		struct_pointer(CALL_TARGET, CALL, 3, 3));
	sim_raw_refused(&raw, "message to export 1, which does not exist");
	sim_raw_deinit(&raw);
}

static void
far_pointers_astray_abort(void **state)
{
	const uint64_t words[] = {
		far_pointer(0, CALL_PARAMS, 0), /* to itself */
		far_pointer(0, 0, 1), /* no such segment */
		far_pointer(0, 0, UINT32_MAX),
		far_pointer(0, N_CALL_WORDS, 0), /* behind the end */
		far_pointer(1, N_CALL_WORDS - 1, 0),
		far_pointer(0, (1u << 29) - 1, 0),
	};
	struct sim_raw raw;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		begin(&raw);
		send_spoilt(&raw, SIM_HOLD, CALL_PARAMS, words[i]);
		sim_raw_refused(&raw,
			"malformed call: malformed message or protocol "
			"violation");
		sim_raw_deinit(&raw);
	}
}

/* Its tag is the null word behind it: a struct of no size, read as defaults. */
static void
double_far_over_itself_is_read(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	send_spoilt(&raw, SIM_LOG, CALL_PARAMS, far_pointer(1, CALL_PARAMS, 0));
	sim_raw_answered(&raw, "return q1 results");
	sim_raw_deinit(&raw);
}

static void
root_that_is_a_far_loop_aborts(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	send_spoilt(&raw, SIM_LOG, 0, far_pointer(0, 0, 0));
	sim_raw_refused(&raw, "message whose root is not a struct");
	sim_raw_deinit(&raw);
}

/* Unimplemented copies: what would grow beyond all bounds is not copied. */
static void
endless_message_is_not_echoed(void **state)
{
	struct sim_raw raw;
	uint8_t bytes[8 * 5] = { 0, 0, 0, 0, 4 };
	uint64_t words[4];
	size_t i;

	(void)state;
	words[0] = struct_pointer(0, 1, 1, 1);
	words[1] = RPC_MESSAGE_PROVIDE;
	words[2] = struct_pointer(2, 3, 0, 1);
	words[3] = struct_pointer(3, 3, 0, 1);
	for (i = 0; i < sizeof(words); i++)
		bytes[8 + i] = (uint8_t)(words[i / 8] >> 8 * (i % 8));
	begin(&raw);
	sim_raw_feed(&raw, bytes, sizeof(bytes));
	sim_raw_refused(&raw, "malformed provide: limit exceeded");
	sim_raw_deinit(&raw);
}

/* Each struct has two pointers to the next: 2^40 of them when copied. */
static void
bomb_is_not_echoed(void **state)
{
	enum {
		N_LEVELS = 40,
		N_WORDS = 3 + 2 * N_LEVELS
	};
	struct sim_raw raw;
	uint8_t bytes[8 + 8 * N_WORDS] = { 0, 0, 0, 0, N_WORDS };
	uint64_t words[N_WORDS] = { 0 };
	int i;

	(void)state;
	words[0] = struct_pointer(0, 1, 1, 1);
	words[1] = RPC_MESSAGE_PROVIDE;
	words[2] = struct_pointer(2, 3, 0, 2);
	for (i = 3; i < N_WORDS - 2; i++)
		words[i] = struct_pointer(i, 5 + (i - 3) / 2 * 2, 0, 2);
	for (i = 0; i < N_WORDS * 8; i++)
		bytes[8 + i] = (uint8_t)(words[i / 8] >> 8 * (i % 8));
	begin(&raw);
	sim_raw_feed(&raw, bytes, sizeof(bytes));
	sim_raw_refused(&raw, "malformed provide: limit exceeded");
	sim_raw_deinit(&raw);
}

/* Any bytes at all: the connection may end, nothing else may happen. */
static void
garbage_never_does_harm(void **state)
{
	uint64_t x = 88172645463325252u;
	int i;

	(void)state;
	for (i = 0; i < 300; i++) {
		struct sim_raw raw;
		uint8_t bytes[264] = { 0, 0, 0, 0, 32, 0, 0, 0 };
		size_t j;

		begin(&raw);
		for (j = 8; j < sizeof(bytes); j++) {
			x ^= x << 13;
			x ^= x >> 7;
			x ^= x << 17;
			/* Mostly small numbers, as pointers and ids are. */
			bytes[j] = (uint8_t)(x & 3 ? x & 0x0c : x >> 32);
		}
		bytes[8] = 0;
		bytes[12] = 1;
		bytes[14] = 1;
		bytes[16] = (uint8_t)(i % 16);
		sim_raw_feed(&raw, bytes, sizeof(bytes));
		sim_raw_deinit(&raw);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(null_root_aborts),
		cmocka_unit_test(root_out_of_bounds_aborts),
		cmocka_unit_test(giant_segments_abort),
		cmocka_unit_test(empty_segments_abort),
		cmocka_unit_test(table_of_nothing_aborts),
		cmocka_unit_test(table_of_2_to_the_29_aborts),
		cmocka_unit_test(params_over_target_are_read),
		cmocka_unit_test(params_that_are_the_message_are_read),
		cmocka_unit_test(table_over_payload_aborts),
		cmocka_unit_test(target_over_call_aborts),
		cmocka_unit_test(far_pointers_astray_abort),
		cmocka_unit_test(double_far_over_itself_is_read),
		cmocka_unit_test(root_that_is_a_far_loop_aborts),
		cmocka_unit_test(endless_message_is_not_echoed),
		cmocka_unit_test(bomb_is_not_echoed),
		cmocka_unit_test(garbage_never_does_harm),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
