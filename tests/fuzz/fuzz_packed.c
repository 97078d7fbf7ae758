/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Packed bytes from anybody. Whatever unpacks to a message must pack and
 * unpack to the same message again; and any words, packed, must come back.
 */
#include "tests/fuzz/target.h"

#include <stdlib.h>

#include "wire/packed.h"

static const struct capnrpc_read_limits limits = { 1u << 16, 64 };

static void
assert_same(struct capnrpc_message *a, struct capnrpc_message *b)
{
	uint32_t i;

	TARGET_ASSERT(
		capnrpc_message_n_segments(a) == capnrpc_message_n_segments(b));
	for (i = 0; i < capnrpc_message_n_segments(a); i++) {
		struct capnrpc_bytes x = capnrpc_message_segment(a, i);
		struct capnrpc_bytes y = capnrpc_message_segment(b, i);

		TARGET_ASSERT(x.n == y.n);
		TARGET_ASSERT(x.n == 0 || memcmp(x.bytes, y.bytes, x.n) == 0);
	}
}

static void
use_as_message(const uint8_t *bytes, size_t n)
{
	struct capnrpc_message *m, *back;
	size_t used, n_packed;
	uint8_t *packed;

	if (capnrpc_message_parse_packed(
		    &target_memory, bytes, n, &limits, &m, &used) < 0)
		return;
	TARGET_ASSERT(used <= n);
	TARGET_ASSERT(capnrpc_message_write_packed(m, &packed, &n_packed) == 0);
	TARGET_ASSERT(capnrpc_message_parse_packed(&target_memory, packed,
			      n_packed, &limits, &back, &used) == 0);
	TARGET_ASSERT(used == n_packed);
	assert_same(m, back);
	target_memory.release(NULL, packed, n_packed);
	capnrpc_message_unref(m);
	capnrpc_message_unref(back);
}

static void
use_as_words(const uint8_t *words, size_t n_words)
{
	size_t n = capnrpc_pack(words, n_words, NULL);
	uint8_t *packed = malloc(n + 1), *back = malloc(n_words * 8 + 1);
	struct capnrpc_unpacker u = { packed, n, 0, 0, 0 };

	TARGET_ASSERT(packed != NULL && back != NULL);
	TARGET_ASSERT(n <= n_words * 10);
	TARGET_ASSERT(capnrpc_pack(words, n_words, packed) == n);
	TARGET_ASSERT(capnrpc_unpack(&u, back, n_words) == 0);
	TARGET_ASSERT(u.used == n && capnrpc_unpacker_is_at_boundary(&u));
	TARGET_ASSERT(memcmp(words, back, n_words * 8) == 0);
	free(packed);
	free(back);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	use_as_message(bytes, n);
	if (n >= 8)
		use_as_words(bytes, n / 8);
	target_assert_no_leak();
	return 0;
}
