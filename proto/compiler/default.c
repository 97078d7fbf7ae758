/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Default values of fields that point.
 *
 * A struct or list becomes the words of a flat message of one segment, which
 * is what the library's readers take; text and data stay bytes.
 */
#include "proto/compiler/default.h"

#include <inttypes.h>
#include <stdlib.h>

#include "proto/compiler/member.h"
#include "proto/compiler/memory.h"

/* A flat message: its header is the table of its one segment. */
#define HEADER_BYTES 8

static void
add_words(struct text *text, const uint8_t *bytes, size_t n)
{
	size_t i;

	text_add(text, "\tstatic const uint64_t words[] = {\n");
	for (i = 0; i + 8 <= n; i += 8)
		text_add(text,
			"\t\tCAPNRPC_WORD(UINT64_C(0x%016" PRIx64 ")),\n",
			capnrpc_load_u64(bytes + i));
	text_add(text, "\t};\n");
}

/* Takes the flat segment of a message; NULL if it has more than one. */
static const uint8_t *
take_segment(const struct capnrpc_message *message, size_t *ret_n)
{
	size_t n = capnrpc_message_size(message);
	uint8_t *bytes = memory_get(n);

	capnrpc_message_write(message, bytes);
	if (capnrpc_message_error(message) != 0 || n <= HEADER_BYTES ||
		capnrpc_load_u32(bytes) != 0)
		return NULL;
	*ret_n = n - HEADER_BYTES;
	return bytes + HEADER_BYTES;
}

const uint8_t *
default_flatten(struct capnrpc_pointer_r value, size_t *ret_n)
{
	struct capnrpc_message *copy;
	const uint8_t *bytes;

	copy = capnrpc_message_new(memory_of_messages(),
		(size_t)capnrpc_pointer_total_words(value) + 1);
	if (copy == NULL)
		return NULL;
	capnrpc_pointer_copy(capnrpc_message_edit_root(copy), value);
	bytes = take_segment(copy, ret_n);
	capnrpc_message_unref(copy);
	return bytes;
}

bool
default_add_words(struct output *output, const struct node *node,
	const char *member, struct capnrpc_pointer_r value)
{
	const uint8_t *bytes;
	size_t n;

	if (capnrpc_pointer_kind(value) == CAPNRPC_POINTER_NULL)
		return false;
	bytes = default_flatten(value, &n);
	if (bytes == NULL) {
		request_fault(output->request, node, member,
			"its value cannot be copied");
		return false;
	}
	add_words(&output->text, bytes, n);
	return true;
}

void
default_add_text(struct text *text, struct capnrpc_text_r value)
{
	text_add(text, "\tstatic const char bytes[] =%s",
		value.n < 20 ? " " : "\n\t\t");
	text_literal(text, value.n < 20 ? 5 : 2, value.bytes, value.n);
	text_add(text, ";\n");
}

void
default_add_data(struct text *text, struct capnrpc_data_r value)
{
	size_t i;

	text_add(text, "\tstatic const uint8_t bytes[] = {\n");
	for (i = 0; i < value.n; i++)
		text_add(text, "\t\t0x%02x,\n", (unsigned int)value.bytes[i]);
	text_add(text, "\t};\n");
}

bool
member_add_default(const struct member *member)
{
	struct schema_value_r value = member->default_value;
	struct text *text = &member->output->text;

	switch (schema_value_which(value)) {
	case SCHEMA_VALUE_TEXT:
		if (schema_value_get_text(value).n == 0)
			return false;
		default_add_text(text, schema_value_get_text(value));
		return true;
	case SCHEMA_VALUE_DATA:
		if (schema_value_get_data(value).n == 0)
			return false;
		default_add_data(text, schema_value_get_data(value));
		return true;
	case SCHEMA_VALUE_STRUCT:
		return default_add_words(member->output, member->owner,
			member->label, schema_value_get_struct(value));
	case SCHEMA_VALUE_LIST:
		return default_add_words(member->output, member->owner,
			member->label, schema_value_get_list(value));
	default:
		return false;
	}
}
