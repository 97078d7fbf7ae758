/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A stream from anybody, cut anywhere: the framer must say the same as the
 * reader of whole frames, message by message, error by error. The first byte
 * of the input says how the rest is cut.
 */
#include "tests/fuzz/target.h"

#include "wire/framer.h"

static const struct capnrpc_read_limits limits = { 1u << 12, 64 };

/* Compares one message with what is at the front of the stream. */
static size_t
assert_as_parsed(struct capnrpc_message *m, const uint8_t *bytes, size_t n)
{
	struct capnrpc_message *flat;
	struct capnrpc_bytes a, b;
	size_t used;

	TARGET_ASSERT(capnrpc_message_parse(&target_memory, bytes, n, &limits,
			      &flat, &used) == 0);
	a = capnrpc_message_piece(m, 0);
	b = capnrpc_message_piece(flat, 0);
	TARGET_ASSERT(a.n == used && b.n == used);
	TARGET_ASSERT(memcmp(a.bytes, b.bytes, used) == 0);
	(void)target_read_all(capnrpc_message_root(m));
	capnrpc_message_unref(flat);
	return used;
}

static size_t
min_size(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* The next piece, fed or put into place; returns how much was taken. */
static size_t
feed_some(struct capnrpc_framer *f, const uint8_t *bytes, size_t n,
	bool is_in_place, int *ret_status, struct capnrpc_message **ret_message)
{
	uint8_t *to;
	size_t used = capnrpc_framer_space(f, &to);

	if (!is_in_place || used == 0) {
		*ret_status =
			capnrpc_framer_feed(f, bytes, n, &used, ret_message);
		return used;
	}
	used = min_size(used, n);
	memcpy(to, bytes, used);
	*ret_status = capnrpc_framer_filled(f, used, ret_message);
	return used;
}

/* The stream is at its end, or at an error: the flat reader must agree. */
static void
assert_end(struct capnrpc_framer *f, int status, const uint8_t *rest, size_t n)
{
	struct capnrpc_message *m;
	size_t used;
	int r = capnrpc_message_parse(
		&target_memory, rest, n, &limits, &m, &used);

	TARGET_ASSERT(r == status);
	TARGET_ASSERT(status != CAPNRPC_EAGAIN ||
		capnrpc_framer_is_partial(f) == (n > 0));
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	size_t cut = n > 0 ? bytes[0] % 32 + 1u : 1, at = 1, start = 1;
	bool is_in_place = n > 0 && (bytes[0] & 32) != 0;
	struct capnrpc_framer f;
	struct capnrpc_message *m;
	int r = CAPNRPC_EAGAIN;

	capnrpc_framer_init(&f, &target_memory, &limits);
	while (at < n && (r == 0 || r == CAPNRPC_EAGAIN)) {
		at += feed_some(&f, bytes + at, min_size(cut, n - at),
			is_in_place, &r, &m);
		if (r != 0)
			continue;
		TARGET_ASSERT(!capnrpc_framer_is_partial(&f));
		start += assert_as_parsed(m, bytes + start, n - start);
		TARGET_ASSERT(start == at);
		capnrpc_message_unref(m);
		target_assert_no_leak(); /* nothing held between messages */
	}
	if (r != 0)
		assert_end(&f, r, bytes + start, n - min_size(start, n));
	capnrpc_framer_deinit(&f);
	target_assert_no_leak();
	return 0;
}
