/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One message from hostile bytes, read in every way there is.
 *
 * Beside not crashing, the ways have to agree: the framer, fed in pieces,
 * takes what parsing at once takes; a copy equals its original; the canonical
 * form is its own canonical form; what is packed unpacks to the same bytes.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <capnrpc/message.h>

#include "base/text.h"
#include "wire/canonical.h"
#include "wire/dump.h"
#include "wire/framer.h"

/* Small, so that inputs reach them. */
static const struct capnrpc_read_limits limits = {
	.traversal_words = 4096,
	.nesting = 16,
};

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

static void *
allocate(void *userdata, size_t n)
{
	(void)userdata;
	return malloc(n);
}

static void
release(void *userdata, void *block, size_t n)
{
	(void)userdata;
	(void)n;
	free(block);
}

static const struct capnrpc_memory memory = {
	.allocate = allocate,
	.release = release,
	.userdata = NULL,
};

/* assert() may be compiled out; these may not. */
static void
expect(int is_true)
{
	if (!is_true)
		abort();
}

static uint8_t *
written(const struct capnrpc_message *message)
{
	size_t n = capnrpc_message_size(message);
	uint8_t *bytes = malloc(n > 0 ? n : 1);

	expect(bytes != NULL);
	capnrpc_message_write(message, bytes);
	return bytes;
}

static void
expect_same_bytes(
	const struct capnrpc_message *a, const struct capnrpc_message *b)
{
	uint8_t *bytes_a = written(a);
	uint8_t *bytes_b = written(b);

	expect(capnrpc_message_size(a) == capnrpc_message_size(b));
	expect(memcmp(bytes_a, bytes_b, capnrpc_message_size(a)) == 0);
	free(bytes_a);
	free(bytes_b);
}

/* Fed byte by byte, then as a whole, the framer says what parsing said. */
static void
try_framer(const uint8_t *bytes, size_t n, size_t step,
	const struct capnrpc_message *parsed)
{
	struct capnrpc_message *message = NULL;
	struct capnrpc_framer framer;
	int status = CAPNRPC_EAGAIN;
	size_t used;

	capnrpc_framer_init(&framer, &memory, &limits);
	while (n > 0 && status == CAPNRPC_EAGAIN) {
		size_t n_piece = n < step ? n : step;

		status = capnrpc_framer_feed(
			&framer, bytes, n_piece, &used, &message);
		expect(used <= n_piece);
		bytes += used;
		n -= used;
	}
	expect((status == 0) == (parsed != NULL));
	if (status == 0)
		expect_same_bytes(message, parsed);
	capnrpc_message_unref(message);
	capnrpc_framer_deinit(&framer);
}

static void
try_packed(const struct capnrpc_message *message)
{
	struct capnrpc_message *again;
	uint8_t *packed;
	size_t n;
	size_t used;

	expect(capnrpc_message_write_packed(message, &packed, &n) == 0);
	expect(capnrpc_message_parse_packed(
		       &memory, packed, n, &limits, &again, &used) == 0);
	expect(used == n);
	expect_same_bytes(message, again);
	capnrpc_message_unref(again);
	free(packed);
}

static void
try_canonical(struct capnrpc_message *message)
{
	struct capnrpc_message *canonical;
	struct capnrpc_message *again;

	if (capnrpc_canonical_make(
		    &memory, capnrpc_message_root(message), &canonical) != 0)
		return;
	expect(capnrpc_canonical_is(canonical));
	expect(capnrpc_canonical_make(
		       &memory, capnrpc_message_root(canonical), &again) == 0);
	expect_same_bytes(canonical, again);
	capnrpc_message_unref(again);
	capnrpc_message_unref(canonical);
}

static void
try_copy(struct capnrpc_message *message)
{
	struct capnrpc_message *copy = capnrpc_message_new(&memory, 0);
	bool is_equal;

	expect(copy != NULL);
	capnrpc_pointer_copy(
		capnrpc_message_edit_root(copy), capnrpc_message_root(message));
	is_equal = capnrpc_pointer_equal(
		capnrpc_message_root(message), capnrpc_message_root(copy));
	expect(is_equal || capnrpc_message_error(message) != 0 ||
		capnrpc_message_error(copy) != 0);
	capnrpc_message_unref(copy);
}

static void
try_dump(struct capnrpc_message *message)
{
	char storage[512];
	struct capnrpc_text text;

	capnrpc_text_init(&text, storage, sizeof(storage));
	capnrpc_dump_message(&text, message);
	expect(strlen(text.bytes) <= text.n_max);
}

static void
read_in_every_way(struct capnrpc_message *message)
{
	try_dump(message);
	try_packed(message);
	(void)capnrpc_pointer_total_words(capnrpc_message_root(message));
	try_canonical(message);
	try_copy(message);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct capnrpc_message *message = NULL;
	size_t used;

	if (capnrpc_message_parse(
		    &memory, bytes, n, &limits, &message, &used) == 0) {
		expect(used <= n);
		read_in_every_way(message);
	}
	try_framer(bytes, n, 1, message);
	try_framer(bytes, n, n, message);
	capnrpc_message_unref(message);
	if (capnrpc_message_parse_packed(
		    &memory, bytes, n, &limits, &message, &used) == 0) {
		read_in_every_way(message);
		capnrpc_message_unref(message);
	}
	return 0;
}
