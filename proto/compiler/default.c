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
		text_add(text, "\t\tUINT64_C(0x%016" PRIx64 "),\n",
			capnrpc_load_u64(bytes + i));
	text_add(text, "\t};\n");
}

/* The bytes of a flat message with what value points at; NULL if it fails. */
static const uint8_t *
flatten(struct capnrpc_pointer_r value, size_t *ret_n)
{
	struct capnrpc_message *copy;
	bool is_good;
	uint8_t *bytes;

	copy = capnrpc_message_new(memory_of_messages(),
		(size_t)capnrpc_pointer_total_words(value) + 1);
	if (copy == NULL)
		return NULL;
	capnrpc_pointer_copy(capnrpc_message_edit_root(copy), value);
	*ret_n = capnrpc_message_size(copy);
	bytes = memory_get(*ret_n);
	capnrpc_message_write(copy, bytes);
	is_good = capnrpc_message_error(copy) == 0 && *ret_n > HEADER_BYTES &&
		capnrpc_load_u32(bytes) == 0;
	capnrpc_message_unref(copy);
	return is_good ? bytes : NULL;
}

bool
default_add_words(struct output *output, const struct node *node,
	const char *member, struct capnrpc_pointer_r value)
{
	const uint8_t *bytes;
	size_t n;

	if (capnrpc_pointer_kind(value) == CAPNRPC_POINTER_NULL)
		return false;
	bytes = flatten(value, &n);
	if (bytes == NULL) {
		request_fault(output->request, node, member,
			"its value cannot be copied");
		return false;
	}
	add_words(&output->text, bytes + HEADER_BYTES, n - HEADER_BYTES);
	output->has_words = true;
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
