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

bool
default_add_words(struct text *text, struct capnrpc_pointer_r value)
{
	struct capnrpc_message *copy;
	uint8_t *bytes;
	size_t n;
	bool is_good;

	copy = capnrpc_message_new(memory_of_messages(),
		(size_t)capnrpc_pointer_total_words(value) + 1);
	if (copy == NULL)
		return false;
	capnrpc_pointer_copy(capnrpc_message_edit_root(copy), value);
	n = capnrpc_message_size(copy);
	bytes = memory_get(n);
	capnrpc_message_write(copy, bytes);
	is_good = capnrpc_message_error(copy) == 0 && n > HEADER_BYTES &&
		capnrpc_load_u32(bytes) == 0;
	capnrpc_message_unref(copy);
	if (is_good)
		add_words(text, bytes + HEADER_BYTES, n - HEADER_BYTES);
	return is_good;
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

static bool
add_words_of(const struct member *member, struct capnrpc_pointer_r value)
{
	if (capnrpc_pointer_kind(value) == CAPNRPC_POINTER_NULL)
		return false;
	if (default_add_words(&member->output->text, value))
		return true;
	request_fault(member->output->request, member->owner, member->label,
		"its default value cannot be copied");
	return false;
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
		return add_words_of(member, schema_value_get_struct(value));
	case SCHEMA_VALUE_LIST:
		return add_words_of(member, schema_value_get_list(value));
	default:
		return false;
	}
}
