/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the tests of lib/wire share: an allocator that counts and fails on
 * purpose, capabilities that only count, and messages made of given words.
 */
#ifndef TESTS_UNIT_WIRE_FIXTURE_H
#define TESTS_UNIT_WIRE_FIXTURE_H

/* cmocka.h wants these before it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "wire/message.h"

/* An allocator; every block must come back with its size. */
struct fixture_memory {
	struct capnrpc_memory memory;
	size_t n_blocks; /* now allocated */
	size_t n_calls; /* of allocate, ever */
	size_t fail_at; /* the call that fails, from 1; 0 for none */
	bool is_persistent; /* and all after it */
	size_t n_largest; /* the biggest block ever asked for */
};

void fixture_memory_init(struct fixture_memory *memory);

/* A capability that does nothing but count. */
struct capnrpc_cap {
	int n_refs;
};

extern const struct capnrpc_cap_hooks fixture_cap_hooks;

/* A received message of one segment with these words. */
struct capnrpc_message *fixture_words(
	struct fixture_memory *memory, const uint64_t *words, uint32_t n_words);

/* A received message of n segments; words has all of theirs in a row. */
struct capnrpc_message *fixture_segments(struct fixture_memory *memory,
	const uint32_t *sizes, uint32_t n, const uint64_t *words,
	const struct capnrpc_read_limits *limits);

/* The message written to a stream and read back. */
struct capnrpc_message *fixture_resend(
	struct fixture_memory *memory, const struct capnrpc_message *message);

/* Word i of a segment. */
uint64_t fixture_word(
	const struct capnrpc_message *message, uint32_t segment, uint32_t i);

/* The word that stands at a place; there must be one. */
uint64_t fixture_load(struct capnrpc_pointer_b pointer);

/* Whether bytes of the message's segments hold that run of bytes. */
bool fixture_has_bytes(
	const struct capnrpc_message *message, const char *bytes, size_t n);

/* Reads everything there is, like a program without a schema would. */
uint64_t fixture_read_all(struct capnrpc_pointer_r pointer);

/* Pseudo-random numbers, the same in each run (xorshift). */
uint64_t fixture_random(uint64_t *state);

static inline struct capnrpc_struct_size
size(uint16_t n_data_words, uint16_t n_pointers)
{
	struct capnrpc_struct_size s = { n_data_words, n_pointers };

	return s;
}

static inline uint64_t
word_struct(int64_t offset, uint16_t n_data_words, uint16_t n_pointers)
{
	return capnrpc_word_of_struct(offset, size(n_data_words, n_pointers));
}

static inline uint64_t
word_list(int64_t offset, enum capnrpc_element_size element, uint32_t n)
{
	return capnrpc_word_of_list(offset, element, n);
}

static inline uint64_t
word_tag(uint32_t n, uint16_t n_data_words, uint16_t n_pointers)
{
	return capnrpc_word_of_tag(n, size(n_data_words, n_pointers));
}

static inline uint64_t
word_far(uint32_t segment, uint32_t offset)
{
	return capnrpc_word_of_far(segment, offset, false);
}

static inline uint64_t
word_double(uint32_t segment, uint32_t offset)
{
	return capnrpc_word_of_far(segment, offset, true);
}

#endif
