/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A framed message from anybody, printed as each of several types and in every
 * format. What is printed as text without an untyped pointer in it parses, and
 * prints the same again.
 */
#include "tests/fuzz/schema_types.h"
#include "tests/fuzz/target.h"

#include <string.h>

static const struct capnrpc_read_limits limits = { 1u << 12, 64 };

static void
print_all(struct capnrpc_message *m, struct capnrpc_type type)
{
	unsigned int format;
	size_t n = 0;
	char *text;

	for (format = CAPNRPC_FORMAT_TEXT; format <= CAPNRPC_FORMAT_JSON_PRETTY;
		format++) {
		text = target_print(
			capnrpc_value_of(type, capnrpc_message_root(m)),
			(enum capnrpc_format)format, &n);
		if (text == NULL)
			continue;
		if (strchr(text, '<') == NULL)
			target_parse(
				type, (enum capnrpc_format)format, text, n);
		target_text_free(text, n);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct capnrpc_message *m;
	unsigned int i;
	size_t used;

	for (i = 0; i < 5; i++) {
		if (capnrpc_message_parse(
			    &target_memory, bytes, n, &limits, &m, &used) < 0)
			return 0;
		print_all(m, target_type(i));
		capnrpc_message_unref(m);
		target_assert_no_leak();
	}
	return 0;
}
