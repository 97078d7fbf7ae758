/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Printing as text, byte for byte what capnp prints.
 *
 * Fields stand in the order of ordinals, a union's one field at the place of
 * its own; pointers that are null are left out, and so is a union that is as
 * it was when nothing was set. Pretty, a list or struct breaks when one of its
 * items is longer than ITEM_MAX, or a struct's items together are longer than
 * ITEMS_MAX; what is then its first item stands behind a blank if the bracket
 * stood first on its line, else on a line of its own.
 */
#include "schema/print.h"
#include "schema/value.h"

/* capnp's, which are to be met. */
#define ITEM_MAX 24u
#define ITEMS_MAX 64u

/* A list or struct that is being printed. */
struct group {
	size_t first_break;
	uint32_t n_levels; /* of its items' lines */
	uint32_t n_items;
	size_t item; /* where the newest begins */
	size_t n_bytes; /* of all items */
	bool is_long;
};

/* Where a value stands, which decides where its first item goes. */
enum place {
	FIRST_ON_LINE,
	BEHIND_NAME,
};

static void text_value(struct capnrpc_printer *p, struct capnrpc_value value,
	enum place place);

static void
group_begin(struct capnrpc_printer *p, struct group *group, char bracket,
	enum place place)
{
	capnrpc_output_char(&p->out, bracket);
	group->first_break = p->out.n_breaks;
	group->n_levels = CAPNRPC_VALUE_NESTING_MAX - p->nesting;
	group->n_items = 0;
	group->n_bytes = 0;
	group->is_long = false;
	if (p->is_pretty)
		capnrpc_output_break(&p->out,
			place == FIRST_ON_LINE ? CAPNRPC_BREAK_BLANK
					       : CAPNRPC_BREAK_LINE,
			group->n_levels);
}

static void
group_item(struct capnrpc_printer *p, struct group *group)
{
	if (group->n_items++ > 0) {
		capnrpc_output_string(&p->out, ", ");
		if (p->is_pretty)
			capnrpc_output_break(
				&p->out, CAPNRPC_BREAK_OVER, group->n_levels);
	}
	group->item = p->out.n;
}

static void
group_item_end(const struct capnrpc_printer *p, struct group *group)
{
	size_t n = p->out.n - group->item;

	group->n_bytes += n;
	if (n > ITEM_MAX)
		group->is_long = true;
}

/* What is short stays on its line, and so is all that is inside it. */
static void
group_end(struct capnrpc_printer *p, struct group *group, char bracket)
{
	if (!group->is_long)
		p->out.n_breaks = group->first_break;
	else if (p->is_pretty)
		capnrpc_output_break(&p->out, CAPNRPC_BREAK_BLANK, 0);
	capnrpc_output_char(&p->out, bracket);
}

/* --- bytes ------------------------------------------------------------------
 */

/* The letter behind the backslash; 0 for none. */
static char
escape_of(uint8_t c)
{
	static const char plain[] = "\a\b\f\n\r\t\v'\"\\";
	static const char letters[] = "abfnrtv'\"\\";
	size_t i;

	for (i = 0; i < sizeof(plain) - 1; i++)
		if ((uint8_t)plain[i] == c)
			return letters[i];
	return 0;
}

static void
text_byte(struct capnrpc_output *out, uint8_t c, bool is_data)
{
	char escape[4] = { '\\', escape_of(c), 0, 0 };

	if (escape[1] != 0) {
		capnrpc_output_add(out, escape, 2);
	} else if (c < 0x20 || c == 0x7f || (is_data && c > 0x7f)) {
		escape[1] = (char)('0' + c / 64);
		escape[2] = (char)('0' + c / 8 % 8);
		escape[3] = (char)('0' + c % 8);
		capnrpc_output_add(out, escape, 4);
	} else {
		capnrpc_output_char(out, (char)c);
	}
}

static void
text_bytes(struct capnrpc_printer *p, const void *bytes, size_t n, bool is_data)
{
	const uint8_t *b = bytes;
	size_t i;

	capnrpc_output_char(&p->out, '"');
	for (i = 0; i < n && p->out.status == 0; i++)
		text_byte(&p->out, b[i], is_data);
	capnrpc_output_char(&p->out, '"');
}

/* --- structs and lists ------------------------------------------------------
 */

static void
text_field(struct capnrpc_printer *p, struct group *group,
	struct capnrpc_value value, const struct capnrpc_field *field)
{
	group_item(p, group);
	capnrpc_output_string(&p->out, field->name);
	capnrpc_output_string(&p->out, " = ");
	text_value(p, capnrpc_value_field(value, field), BEHIND_NAME);
	group_item_end(p, group);
}

static void
text_struct(
	struct capnrpc_printer *p, struct capnrpc_value value, enum place place)
{
	struct capnrpc_field field, set;
	bool has_set = capnrpc_value_which(value, &set);
	struct group group;
	uint32_t i;

	group_begin(p, &group, '(', place);
	/* A union is there if it is not what it is without being set. */
	has_set = has_set &&
		(set.discriminant != 0 || capnrpc_value_has(value, &set));
	for (i = 0; i < value.type.decl->n_members; i++) {
		if (!capnrpc_printer_work(p, 1))
			return;
		(void)capnrpc_type_field(value.type, i, &field);
		if (field.is_in_union ? has_set && set.member == field.member
				      : capnrpc_value_has(value, &field))
			text_field(p, &group, value, &field);
	}
	group.is_long = group.is_long || group.n_bytes > ITEMS_MAX;
	group_end(p, &group, ')');
}

static void
text_list(
	struct capnrpc_printer *p, struct capnrpc_value value, enum place place)
{
	uint32_t i, n = capnrpc_value_len(value);
	struct group group;

	group_begin(p, &group, '[', place);
	for (i = 0; i < n; i++) {
		if (!capnrpc_printer_work(p, 1))
			return;
		group_item(p, &group);
		text_value(p, capnrpc_value_at(value, i), FIRST_ON_LINE);
		group_item_end(p, &group);
	}
	group_end(p, &group, ']');
}

/* --- scalars ----------------------------------------------------------------
 */

static void
text_enumerant(struct capnrpc_printer *p, struct capnrpc_value value)
{
	const char *name =
		capnrpc_decl_enumerant(value.type.decl, value.as.enumerant);
	char number[CAPNRPC_NUMBER_MAX];

	if (name != NULL) {
		capnrpc_output_string(&p->out, name);
		return;
	}
	capnrpc_natural_write(value.as.enumerant, number);
	capnrpc_output_char(&p->out, '(');
	capnrpc_output_string(&p->out, number);
	capnrpc_output_char(&p->out, ')');
}

static void
text_number(struct capnrpc_printer *p, struct capnrpc_value value)
{
	char number[CAPNRPC_NUMBER_MAX];

	if (value.type.kind == CAPNRPC_TYPE_FLOAT64)
		capnrpc_real_write(value.as.real, number);
	else if (value.type.kind == CAPNRPC_TYPE_FLOAT32)
		capnrpc_real32_write((float)value.as.real, number);
	else if (value.type.kind >= CAPNRPC_TYPE_UINT8)
		capnrpc_natural_write(value.as.natural, number);
	else
		capnrpc_integer_write(value.as.integer, number);
	capnrpc_output_string(&p->out, number);
}

static void
text_nested(
	struct capnrpc_printer *p, struct capnrpc_value value, enum place place)
{
	if (!capnrpc_printer_enter(p))
		return;
	if (value.type.kind == CAPNRPC_TYPE_STRUCT)
		text_struct(p, value, place);
	else
		text_list(p, value, place);
	capnrpc_printer_leave(p);
}

static void
text_value(
	struct capnrpc_printer *p, struct capnrpc_value value, enum place place)
{
	switch (value.type.kind) {
	case CAPNRPC_TYPE_VOID:
		capnrpc_output_string(&p->out, "void");
		break;
	case CAPNRPC_TYPE_BOOL:
		capnrpc_output_string(
			&p->out, value.as.flag ? "true" : "false");
		break;
	case CAPNRPC_TYPE_INT8:
	case CAPNRPC_TYPE_INT16:
	case CAPNRPC_TYPE_INT32:
	case CAPNRPC_TYPE_INT64:
	case CAPNRPC_TYPE_UINT8:
	case CAPNRPC_TYPE_UINT16:
	case CAPNRPC_TYPE_UINT32:
	case CAPNRPC_TYPE_UINT64:
	case CAPNRPC_TYPE_FLOAT32:
	case CAPNRPC_TYPE_FLOAT64:
		text_number(p, value);
		break;
	case CAPNRPC_TYPE_TEXT:
		text_bytes(p, value.as.text.bytes, value.as.text.n, false);
		break;
	case CAPNRPC_TYPE_DATA:
		text_bytes(p, value.as.data.bytes, value.as.data.n, true);
		break;
	case CAPNRPC_TYPE_ENUM:
		text_enumerant(p, value);
		break;
	case CAPNRPC_TYPE_LIST:
	case CAPNRPC_TYPE_STRUCT:
		text_nested(p, value, place);
		break;
	case CAPNRPC_TYPE_INTERFACE:
		capnrpc_output_string(&p->out, "<external capability>");
		break;
	case CAPNRPC_TYPE_ANY_POINTER:
	case CAPNRPC_TYPE_ANY_STRUCT:
	case CAPNRPC_TYPE_ANY_LIST:
	case CAPNRPC_TYPE_CAPABILITY:
	default:
		capnrpc_output_string(&p->out, "<opaque pointer>");
		break;
	}
}

void
capnrpc_text_print(struct capnrpc_printer *p, struct capnrpc_value value)
{
	text_value(p, value, FIRST_ON_LINE);
}
