/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A framed message from anybody: read in every way, copied, made canonical.
 *
 * Beyond touching only what is its own, it must hold that a copy of anything
 * is a message without a fault, that what was made canonical is recognised as
 * such, and that making it canonical again changes no byte.
 */
#include "tests/fuzz/target.h"

#include "wire/canonical.h"
#include "wire/dump.h"

/* Enough for seeds of a page, and short runs. */
static const struct capnrpc_read_limits limits = { 1u << 14, 24 };

static void
use_as_each_list(struct capnrpc_pointer_r root)
{
	unsigned int e;
	uint32_t i;

	for (e = CAPNRPC_ELEMENT_VOID; e <= CAPNRPC_ELEMENT_COMPOSITE; e++) {
		struct capnrpc_list_r l = capnrpc_pointer_list(
			root, (enum capnrpc_element_size)e, NULL);

		for (i = 0; i < l.n && l.n_pointers > 0; i++)
			(void)target_read_all(capnrpc_list_get_pointer(l, i));
	}
}

static void
use_canonical(struct capnrpc_message *m)
{
	struct capnrpc_message *once, *twice;
	struct capnrpc_bytes a, b;

	if (capnrpc_canonical_make(
		    &target_memory, capnrpc_message_root(m), &once) < 0)
		return;
	TARGET_ASSERT(capnrpc_canonical_is(once));
	TARGET_ASSERT(capnrpc_canonical_make(&target_memory,
			      capnrpc_message_root(once), &twice) == 0);
	a = capnrpc_message_segment(once, 0);
	b = capnrpc_message_segment(twice, 0);
	TARGET_ASSERT(a.n == b.n && memcmp(a.bytes, b.bytes, a.n) == 0);
	capnrpc_message_unref(once);
	capnrpc_message_unref(twice);
}

static void
use_copy(struct capnrpc_message *m, size_t first_words)
{
	struct capnrpc_message *to =
		capnrpc_message_new(&target_memory, first_words);
	struct capnrpc_pointer_b root;

	TARGET_ASSERT(to != NULL);
	root = capnrpc_message_edit_root(to);
	capnrpc_pointer_copy(root, capnrpc_message_root(m));
	TARGET_ASSERT(capnrpc_message_error(to) == 0);
	(void)capnrpc_pointer_total_words(capnrpc_message_root(to));
	TARGET_ASSERT(capnrpc_message_error(to) == 0);
	use_canonical(to);
	capnrpc_pointer_copy(root, capnrpc_message_root(to));
	(void)capnrpc_pointer_equal(
		capnrpc_message_root(m), capnrpc_message_root(to));
	TARGET_ASSERT(capnrpc_message_error(to) == 0);
	capnrpc_pointer_clear(root);
	capnrpc_message_unref(to);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct capnrpc_message *m;
	struct capnrpc_text text;
	char storage[256];
	size_t used;

	if (capnrpc_message_parse(
		    &target_memory, bytes, n, &limits, &m, &used) < 0)
		return 0;
	TARGET_ASSERT(used <= n);
	capnrpc_text_init(&text, storage, sizeof(storage));
	capnrpc_dump_message(&text, m);
	(void)capnrpc_canonical_is(m);
	TARGET_ASSERT(capnrpc_message_error(m) == 0); /* looking is free */
	(void)target_read_all(capnrpc_message_root(m));
	use_as_each_list(capnrpc_message_root(m));
	capnrpc_message_set_limits(m, &limits);
	use_copy(m, n % 64);
	capnrpc_message_set_limits(m, &limits);
	use_canonical(m);
	capnrpc_message_unref(m);
	target_assert_no_leak();
	return 0;
}
