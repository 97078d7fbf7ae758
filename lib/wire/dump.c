/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The dump of a message, one object after another on one line each nesting:
 *
 *	{0x2a 0x0 | "hi" null cap 0}
 *	[u16: 1 2 3]  [ptr: null]  [struct 3: {0x1 |} {0x2 |} {0x3 |}]
 *
 * A byte list that ends with its first NUL is shown as text, another one as
 * data. What cannot be read shows as "bad".
 */
#include "wire/dump.h"

#include <inttypes.h>

#include "wire/reader.h"

static void dump_pointer(
	struct capnrpc_text *text, struct capnrpc_pointer_r pointer);

static void
dump_sections(struct capnrpc_text *text, struct capnrpc_struct_r s)
{
	uint32_t i;

	capnrpc_text_add(text, "{");
	for (i = 0; i < s.data_bits / 64 && !text->is_cut; i++)
		capnrpc_text_printf(text, "0x%" PRIx64 " ",
			capnrpc_struct_get_u64(s, i, 0));
	capnrpc_text_add(text, "|");
	for (i = 0; i < s.n_pointers && !text->is_cut; i++) {
		capnrpc_text_add(text, " ");
		dump_pointer(text, capnrpc_struct_get_pointer(s, (uint16_t)i));
	}
	capnrpc_text_add(text, "}");
}

static void
dump_struct(struct capnrpc_text *text, const struct capnrpc_object *o)
{
	struct capnrpc_struct_r s;

	if (capnrpc_object_struct(o, &s))
		dump_sections(text, s);
	else
		capnrpc_text_add(text, "bad");
}

static void
dump_bytes(struct capnrpc_text *text, const struct capnrpc_list_r *l)
{
	const uint8_t *nul = l->n == 0 ? NULL : memchr(l->elements, 0, l->n);

	if (nul != NULL && nul == l->elements + l->n - 1) {
		capnrpc_text_quote(text, l->elements, l->n - 1);
		return;
	}
	capnrpc_text_add(text, "data ");
	capnrpc_text_quote(text, l->elements, l->n);
}

static uint64_t
element_value(const struct capnrpc_list_r *l, uint32_t i)
{
	switch (l->element_size) {
	case CAPNRPC_ELEMENT_BIT:
		return capnrpc_list_get_bit(*l, i);
	case CAPNRPC_ELEMENT_2_BYTES:
		return capnrpc_list_get_u16(*l, i);
	case CAPNRPC_ELEMENT_4_BYTES:
		return capnrpc_list_get_u32(*l, i);
	case CAPNRPC_ELEMENT_8_BYTES:
		return capnrpc_list_get_u64(*l, i);
	case CAPNRPC_ELEMENT_VOID:
	case CAPNRPC_ELEMENT_1_BYTE:
	case CAPNRPC_ELEMENT_POINTER:
	case CAPNRPC_ELEMENT_COMPOSITE:
	default:
		return 0;
	}
}

static void
dump_element(
	struct capnrpc_text *text, const struct capnrpc_list_r *l, uint32_t i)
{
	capnrpc_text_add(text, i == 0 ? ": " : " ");
	if (l->element_size == CAPNRPC_ELEMENT_COMPOSITE)
		dump_sections(text, capnrpc_list_get_struct(*l, i));
	else if (l->element_size == CAPNRPC_ELEMENT_POINTER)
		dump_pointer(text, capnrpc_list_get_pointer(*l, i));
	else
		capnrpc_text_printf(text, "%" PRIu64, element_value(l, i));
}

static void
dump_list(struct capnrpc_text *text, const struct capnrpc_object *o)
{
	static const char *const names[] = { "void", "bit", "u8", "u16", "u32",
		"u64", "ptr", "struct" };
	struct capnrpc_list_r l;
	uint32_t i;

	if (!capnrpc_object_list(o, &l)) {
		capnrpc_text_add(text, "bad");
		return;
	}
	if (l.element_size == CAPNRPC_ELEMENT_1_BYTE) {
		dump_bytes(text, &l);
		return;
	}
	capnrpc_text_printf(text, "[%s %" PRIu32, names[l.element_size], l.n);
	for (i = 0; i < l.n && l.step_bits > 0 && !text->is_cut; i++)
		dump_element(text, &l, i);
	capnrpc_text_add(text, "]");
}

static void
dump_pointer(struct capnrpc_text *text, struct capnrpc_pointer_r pointer)
{
	struct capnrpc_object o;

	o.word = CAPNRPC_WORD_OTHER; /* stays so when it leads nowhere */
	if (capnrpc_pointer_word(pointer) == 0)
		capnrpc_text_add(text, "null");
	else if (!capnrpc_pointer_follow(pointer, &o))
		capnrpc_text_add(text, o.word == 0 ? "null" : "bad");
	else if (capnrpc_word_kind(o.word) == CAPNRPC_WORD_STRUCT)
		dump_struct(text, &o);
	else if (capnrpc_word_kind(o.word) == CAPNRPC_WORD_LIST)
		dump_list(text, &o);
	else if (capnrpc_word_is_cap(o.word))
		capnrpc_text_printf(
			text, "cap %" PRIu32, capnrpc_word_cap_index(o.word));
	else
		capnrpc_text_add(text, "bad");
}

void
capnrpc_dump_pointer(
	struct capnrpc_text *text, struct capnrpc_pointer_r pointer)
{
	struct capnrpc_message *m = pointer.message;
	uint64_t budget = 0;
	int before = 0;

	if (m != NULL) {
		budget = m->traversal_words;
		before = m->error;
		m->traversal_words = CAPNRPC_TRAVERSAL_WORDS_DEFAULT;
	}
	dump_pointer(text, pointer);
	if (m != NULL) {
		m->traversal_words = budget;
		m->error = before;
	}
}

void
capnrpc_dump_message(struct capnrpc_text *text, struct capnrpc_message *message)
{
	uint32_t i;

	capnrpc_text_add(text, "segments");
	for (i = 0; i < message->n_segments && !text->is_cut; i++)
		capnrpc_text_printf(
			text, " %" PRIu32, message->segments[i].n_words);
	capnrpc_text_printf(text, " caps %" PRIu32 " root ", message->n_caps);
	capnrpc_dump_pointer(text, capnrpc_message_root(message));
}
