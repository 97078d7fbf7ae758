/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A framed message from anybody, made canonical.
 *
 * The copy says what the original says: both are read side by side here,
 * value for value, which knows nothing of how copies are made. It is refused
 * only for what this reader finds, too: a capability, or a fault. And a message
 * is told to be canonical exactly where its bytes are those that would be made
 * of it, which is asked of the original, of the copy, and of the copy with one
 * bit wrong in each of its words.
 */
#include "tests/fuzz/target.h"

#include <stdlib.h>

#include "wire/canonical.h"

/* Enough for seeds of a page, and short runs. */
static const struct capnrpc_read_limits limits = { 1u << 14, 24 };

/* Copies up to this size are tried with bits wrong; each trial costs as much
 * as the whole message. */
#define N_WRONG_WORDS_MAX 48u

/* --- the same values --------------------------------------------------------
 */

static void assert_same(
	struct capnrpc_pointer_r from, struct capnrpc_pointer_r copy);

/* What one has more, the other has as the default. */
static void
assert_same_struct(struct capnrpc_struct_r from, struct capnrpc_struct_r copy)
{
	uint32_t i;

	TARGET_ASSERT(copy.data_bits <= from.data_bits);
	TARGET_ASSERT(copy.n_pointers <= from.n_pointers);
	for (i = 0; i < from.data_bits / 64; i++)
		TARGET_ASSERT(capnrpc_struct_get_u64(from, i, 0) ==
			capnrpc_struct_get_u64(copy, i, 0));
	for (i = 0; i < from.n_pointers; i++)
		assert_same(capnrpc_struct_get_pointer(from, (uint16_t)i),
			capnrpc_struct_get_pointer(copy, (uint16_t)i));
}

static void
assert_same_element(
	struct capnrpc_list_r from, struct capnrpc_list_r copy, uint32_t i)
{
	if (from.element_size == CAPNRPC_ELEMENT_COMPOSITE)
		assert_same_struct(capnrpc_list_get_struct(from, i),
			capnrpc_list_get_struct(copy, i));
	else if (from.element_size == CAPNRPC_ELEMENT_POINTER)
		assert_same(capnrpc_list_get_pointer(from, i),
			capnrpc_list_get_pointer(copy, i));
	else if (from.element_size == CAPNRPC_ELEMENT_BIT)
		TARGET_ASSERT(capnrpc_list_get_bit(from, i) ==
			capnrpc_list_get_bit(copy, i));
	else
		TARGET_ASSERT(memcmp(from.elements + from.step_bits / 8 * i,
				      copy.elements + copy.step_bits / 8 * i,
				      (size_t)(from.step_bits / 8)) == 0);
}

static void
assert_same_list(struct capnrpc_list_r from, struct capnrpc_list_r copy)
{
	uint32_t i;

	TARGET_ASSERT(from.n == copy.n);
	TARGET_ASSERT(from.element_size == copy.element_size);
	TARGET_ASSERT(copy.step_bits <= from.step_bits);
	for (i = 0; i < from.n && from.step_bits > 0; i++)
		assert_same_element(from, copy, i);
}

static void
assert_same(struct capnrpc_pointer_r from, struct capnrpc_pointer_r copy)
{
	enum capnrpc_pointer_kind kind = capnrpc_pointer_kind(from);

	TARGET_ASSERT(kind == capnrpc_pointer_kind(copy));
	TARGET_ASSERT(kind != CAPNRPC_POINTER_CAP);
	if (kind == CAPNRPC_POINTER_STRUCT)
		assert_same_struct(capnrpc_pointer_struct(from, NULL),
			capnrpc_pointer_struct(copy, NULL));
	else if (kind == CAPNRPC_POINTER_LIST)
		assert_same_list(capnrpc_pointer_any_list(from),
			capnrpc_pointer_any_list(copy));
}

/* --- what is refused --------------------------------------------------------
 */

static bool has_cap(struct capnrpc_pointer_r pointer);

static bool
has_cap_in_struct(struct capnrpc_struct_r s)
{
	uint16_t i;

	for (i = 0; i < s.n_pointers; i++)
		if (has_cap(capnrpc_struct_get_pointer(s, i)))
			return true;
	return false;
}

static bool
has_cap(struct capnrpc_pointer_r pointer)
{
	enum capnrpc_pointer_kind kind = capnrpc_pointer_kind(pointer);
	struct capnrpc_list_r l;
	uint32_t i;

	if (kind == CAPNRPC_POINTER_STRUCT)
		return has_cap_in_struct(capnrpc_pointer_struct(pointer, NULL));
	if (kind != CAPNRPC_POINTER_LIST)
		return kind == CAPNRPC_POINTER_CAP;
	l = capnrpc_pointer_any_list(pointer);
	for (i = 0; i < l.n && l.n_pointers > 0; i++)
		if (has_cap_in_struct(capnrpc_list_get_struct(l, i)))
			return true;
	return false;
}

/* EINVAL means a capability; anything else is a fault that reading meets. */
static void
assert_refused_rightly(struct capnrpc_message *m, int status)
{
	bool has;

	capnrpc_message_set_limits(m, &limits);
	has = has_cap(capnrpc_message_root(m));
	if (status == CAPNRPC_EINVAL) {
		TARGET_ASSERT(has);
		return;
	}
	TARGET_ASSERT(status == CAPNRPC_EPROTOCOL || status == CAPNRPC_ELIMIT);
	(void)target_read_all(capnrpc_message_root(m));
	TARGET_ASSERT(has || capnrpc_message_error(m) != 0);
}

/* --- what is canonical ------------------------------------------------------
 */

static bool
is_same_bytes(struct capnrpc_message *a, struct capnrpc_message *b)
{
	struct capnrpc_bytes x = capnrpc_message_segment(a, 0);
	struct capnrpc_bytes y = capnrpc_message_segment(b, 0);

	return capnrpc_message_n_segments(a) == capnrpc_message_n_segments(b) &&
		x.n == y.n && memcmp(x.bytes, y.bytes, x.n) == 0;
}

/* The canonical form, or NULL; it is ours to drop. */
static struct capnrpc_message *
assert_told_rightly(struct capnrpc_message *m)
{
	struct capnrpc_message *made = NULL;
	int status;

	capnrpc_message_set_limits(m, &limits);
	status = capnrpc_canonical_make(
		&target_memory, capnrpc_message_root(m), &made);
	capnrpc_message_set_limits(m, &limits);
	TARGET_ASSERT(capnrpc_canonical_is(m) ==
		(status == 0 && is_same_bytes(m, made)));
	if (status != 0)
		assert_refused_rightly(m, status);
	return made;
}

/* bytes are a frame of one segment, of n words. */
static void
try_wrong_bits(uint8_t *bytes, size_t n)
{
	struct capnrpc_message *m;
	size_t i, used;

	for (i = 0; i < n; i++) {
		uint8_t *byte = bytes + 8 + 8 * i + i * 3 % 8;
		uint8_t bit = (uint8_t)(1u << i * 5 % 8);

		*byte ^= bit;
		TARGET_ASSERT(capnrpc_message_parse(&target_memory, bytes,
				      8 * n + 8, &limits, &m, &used) == 0);
		capnrpc_message_unref(assert_told_rightly(m));
		capnrpc_message_unref(m);
		*byte ^= bit;
	}
}

/* It is what its own frame reads as, and making it again changes nothing. */
static void
use_copy(struct capnrpc_message *copy)
{
	size_t n = capnrpc_message_size(copy), used;
	uint8_t *bytes = malloc(n);
	struct capnrpc_message *m;

	TARGET_ASSERT(bytes != NULL);
	capnrpc_message_write(copy, bytes);
	TARGET_ASSERT(capnrpc_message_parse(&target_memory, bytes, n, &limits,
			      &m, &used) == 0);
	TARGET_ASSERT(used == n && capnrpc_canonical_is(copy));
	capnrpc_message_unref(copy);
	copy = assert_told_rightly(m);
	TARGET_ASSERT(copy != NULL && is_same_bytes(m, copy));
	capnrpc_message_unref(copy);
	capnrpc_message_unref(m);
	if (n / 8 - 1 <= N_WRONG_WORDS_MAX)
		try_wrong_bits(bytes, n / 8 - 1);
	free(bytes);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct capnrpc_message *m, *copy;
	size_t used;

	if (capnrpc_message_parse(
		    &target_memory, bytes, n, &limits, &m, &used) < 0)
		return 0;
	copy = assert_told_rightly(m);
	if (copy != NULL) {
		capnrpc_message_set_limits(m, &limits);
		assert_same(
			capnrpc_message_root(m), capnrpc_message_root(copy));
		TARGET_ASSERT(capnrpc_message_error(m) == 0);
		TARGET_ASSERT(capnrpc_message_error(copy) == 0);
		use_copy(copy);
	}
	capnrpc_message_unref(m);
	target_assert_no_leak();
	return 0;
}
