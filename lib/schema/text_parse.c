/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Parsing the text format, as far as it says values: what the compiler reads
 * behind a constant's '=', without references to other constants.
 *
 * Parentheses around a value other than a struct's change nothing, which is
 * also how an enumerant without a name is printed: "(7)".
 */
#include <math.h>
#include <stdio.h>

#include "schema/text_token.h"
#include "schema/value.h"

static void parse_value(struct capnrpc_parser *p, struct capnrpc_slot *slot);

static struct capnrpc_token
next(struct capnrpc_parser *p)
{
	struct capnrpc_token token = capnrpc_token_peek(p);

	p->at = token.end;
	return token;
}

static bool
expect_mark(struct capnrpc_parser *p, char mark, const char *expected)
{
	struct capnrpc_token token = next(p);

	if (capnrpc_token_is(p, &token, mark))
		return true;
	capnrpc_parser_expect(p, token.at, expected);
	return false;
}

/* Fails for want of a value of the type. */
static void
expect_type(struct capnrpc_parser *p, size_t at, struct capnrpc_type type)
{
	char expected[100], name[64];

	capnrpc_type_write(type, name, sizeof(name));
	(void)snprintf(expected, sizeof(expected), "a value of type %s", name);
	capnrpc_parser_expect(p, at, expected);
}

/* --- scalars ----------------------------------------------------------------
 */

static void
parse_word(struct capnrpc_parser *p, struct capnrpc_slot *slot)
{
	struct capnrpc_token token = next(p);

	if (slot->type.kind == CAPNRPC_TYPE_VOID) {
		if (!capnrpc_token_is_name(p, &token, "void"))
			expect_type(p, token.at, slot->type);
	} else if (capnrpc_token_is_name(p, &token, "true")) {
		capnrpc_slot_set_bits(slot, 1);
	} else if (capnrpc_token_is_name(p, &token, "false")) {
		capnrpc_slot_set_bits(slot, 0);
	} else {
		expect_type(p, token.at, slot->type);
	}
}

/* Takes a minus sign, if one is there. */
static bool
parse_sign(struct capnrpc_parser *p)
{
	struct capnrpc_token token = capnrpc_token_peek(p);
	bool is_negative = capnrpc_token_is(p, &token, '-');

	if (is_negative)
		p->at = token.end;
	return is_negative;
}

static void
parse_integer(struct capnrpc_parser *p, struct capnrpc_slot *slot)
{
	bool is_negative = parse_sign(p);
	struct capnrpc_token token = next(p);

	if (token.kind == CAPNRPC_TOKEN_INTEGER)
		capnrpc_parser_set_integer(
			p, token.at, slot, is_negative, token.integer);
	else
		expect_type(p, token.at, slot->type);
}

static void
parse_real(struct capnrpc_parser *p, struct capnrpc_slot *slot)
{
	bool is_negative = parse_sign(p);
	struct capnrpc_token token = next(p);
	double value = 0;

	if (token.kind == CAPNRPC_TOKEN_INTEGER)
		value = (double)token.integer;
	else if (token.kind == CAPNRPC_TOKEN_REAL)
		value = token.real;
	else if (capnrpc_token_is_name(p, &token, "inf"))
		value = (double)INFINITY;
	else if (capnrpc_token_is_name(p, &token, "nan") && !is_negative)
		value = (double)NAN;
	else
		expect_type(p, token.at, slot->type);
	if (token.kind == CAPNRPC_TOKEN_REAL && isinf(value))
		capnrpc_parser_fail(p, token.at, CAPNRPC_EINVAL,
			"the number is out of the range of Float64");
	if (p->status == 0)
		capnrpc_parser_set_real(
			p, token.at, slot, is_negative ? -value : value);
}

static void
parse_enumerant(struct capnrpc_parser *p, struct capnrpc_slot *slot)
{
	const struct capnrpc_decl *decl = slot->type.decl;
	struct capnrpc_token token = next(p);
	const struct capnrpc_member *member = NULL;

	if (token.kind == CAPNRPC_TOKEN_INTEGER &&
		token.integer <= UINT16_MAX) {
		capnrpc_slot_set_bits(slot, token.integer);
		return;
	}
	if (token.kind == CAPNRPC_TOKEN_NAME)
		member = capnrpc_decl_member(
			decl, p->text + token.at, token.end - token.at);
	if (member != NULL)
		capnrpc_slot_set_bits(slot, member->index);
	else
		expect_type(p, token.at, slot->type);
}

/* --- strings ----------------------------------------------------------------
 */

/* Strings that follow each other are one; a binary literal stands alone. */
static bool
is_part(struct capnrpc_parser *p, struct capnrpc_type type,
	struct capnrpc_token *ret_token, size_t n_parts)
{
	*ret_token = capnrpc_token_peek(p);
	if (ret_token->kind == CAPNRPC_TOKEN_BINARY)
		return type.kind == CAPNRPC_TYPE_DATA && n_parts == 0;
	return ret_token->kind == CAPNRPC_TOKEN_STRING;
}

static void
parse_bytes(struct capnrpc_parser *p, struct capnrpc_slot *slot)
{
	struct capnrpc_data_b data;
	struct capnrpc_token token;
	size_t begin = p->at, n = 0, n_parts = 0;
	bool is_binary = false;

	for (; !is_binary && is_part(p, slot->type, &token, n_parts);
		n_parts++) {
		n += capnrpc_token_decode(p, &token, NULL);
		is_binary = token.kind == CAPNRPC_TOKEN_BINARY;
		p->at = token.end;
	}
	if (n_parts == 0)
		expect_type(p, token.at, slot->type);
	if (p->status < 0 ||
		!capnrpc_parser_built(
			p, begin, capnrpc_slot_init_bytes(slot, n, &data)))
		return;
	p->at = begin;
	for (n = 0; n_parts > 0; n_parts--) {
		token = next(p);
		if (data.bytes != NULL && data.n > 0)
			n += capnrpc_token_decode(p, &token, data.bytes + n);
	}
}

/* --- lists and structs ------------------------------------------------------
 */

static void
parse_list(struct capnrpc_parser *p, struct capnrpc_slot *slot)
{
	struct capnrpc_type type = capnrpc_type_element(slot->type);
	struct capnrpc_token token = next(p);
	struct capnrpc_slot element;
	struct capnrpc_list_b l;
	uint32_t i;
	size_t n;

	if (!capnrpc_token_is(p, &token, '[')) {
		expect_type(p, token.at, slot->type);
		return;
	}
	n = capnrpc_token_count(p);
	if (p->status < 0 ||
		!capnrpc_parser_built(
			p, token.at, capnrpc_slot_init_list(slot, n, &l)))
		return;
	for (i = 0; i < n && p->status == 0; i++) {
		element = capnrpc_slot_element(l, type, i, slot->n_words);
		parse_value(p, &element);
		token = capnrpc_token_peek(p);
		if (capnrpc_token_is(p, &token, ','))
			p->at = token.end;
		else if (i + 1 < n)
			capnrpc_parser_expect(p, token.at, "',' or ']'");
	}
	(void)(p->status == 0 && expect_mark(p, ']', "',' or ']'"));
}

static void
parse_field(struct capnrpc_parser *p, struct capnrpc_struct_b s,
	struct capnrpc_type type)
{
	struct capnrpc_token name = next(p);
	struct capnrpc_field field;
	struct capnrpc_slot slot;
	char called[64];

	if (name.kind != CAPNRPC_TOKEN_NAME) {
		capnrpc_parser_expect(p, name.at, "the name of a field or ')'");
		return;
	}
	if (!capnrpc_type_find_field(
		    type, p->text + name.at, name.end - name.at, &field)) {
		capnrpc_type_write(type, called, sizeof(called));
		capnrpc_parser_fail(p, name.at, CAPNRPC_EINVAL,
			"%s has no field named '%.*s'", called,
			(int)(name.end - name.at < 64 ? name.end - name.at
						      : 64),
			p->text + name.at);
		return;
	}
	if (!expect_mark(p, '=', "'='"))
		return;
	slot = capnrpc_slot_field(s, type, &field, &p->n_words);
	parse_value(p, &slot);
}

static void
parse_struct(struct capnrpc_parser *p, struct capnrpc_slot *slot)
{
	struct capnrpc_token token = next(p);
	struct capnrpc_struct_b s;

	if (!capnrpc_token_is(p, &token, '(')) {
		expect_type(p, token.at, slot->type);
		return;
	}
	if (!capnrpc_parser_built(
		    p, token.at, capnrpc_slot_init_struct(slot, &s)))
		return;
	while (p->status == 0) {
		token = capnrpc_token_peek(p);
		if (capnrpc_token_is(p, &token, ')')) {
			p->at = token.end;
			return;
		}
		parse_field(p, s, slot->type);
		token = capnrpc_token_peek(p);
		if (capnrpc_token_is(p, &token, ','))
			p->at = token.end;
		else if (!capnrpc_token_is(p, &token, ')'))
			capnrpc_parser_expect(p, token.at, "',' or ')'");
	}
}

/* --- values -----------------------------------------------------------------
 */

/* Whether parentheses that change nothing stand around the value. */
static bool
is_in_parentheses(struct capnrpc_parser *p, struct capnrpc_type type)
{
	struct capnrpc_token token = capnrpc_token_peek(p);
	size_t begin = p->at;
	bool is_double;

	if (!capnrpc_token_is(p, &token, '('))
		return false;
	if (type.kind != CAPNRPC_TYPE_STRUCT)
		return true;
	p->at = token.end;
	token = capnrpc_token_peek(p);
	is_double = capnrpc_token_is(p, &token, '(');
	p->at = begin;
	return is_double;
}

static void
parse_plain(struct capnrpc_parser *p, struct capnrpc_slot *slot)
{
	switch (slot->type.kind) {
	case CAPNRPC_TYPE_VOID:
	case CAPNRPC_TYPE_BOOL:
		parse_word(p, slot);
		break;
	case CAPNRPC_TYPE_INT8:
	case CAPNRPC_TYPE_INT16:
	case CAPNRPC_TYPE_INT32:
	case CAPNRPC_TYPE_INT64:
	case CAPNRPC_TYPE_UINT8:
	case CAPNRPC_TYPE_UINT16:
	case CAPNRPC_TYPE_UINT32:
	case CAPNRPC_TYPE_UINT64:
		parse_integer(p, slot);
		break;
	case CAPNRPC_TYPE_FLOAT32:
	case CAPNRPC_TYPE_FLOAT64:
		parse_real(p, slot);
		break;
	case CAPNRPC_TYPE_TEXT:
	case CAPNRPC_TYPE_DATA:
		parse_bytes(p, slot);
		break;
	case CAPNRPC_TYPE_ENUM:
		parse_enumerant(p, slot);
		break;
	case CAPNRPC_TYPE_LIST:
		parse_list(p, slot);
		break;
	case CAPNRPC_TYPE_STRUCT:
		parse_struct(p, slot);
		break;
	case CAPNRPC_TYPE_INTERFACE:
	case CAPNRPC_TYPE_CAPABILITY:
		capnrpc_parser_fail(p, p->at, CAPNRPC_EINVAL,
			"a capability cannot be written as text");
		break;
	case CAPNRPC_TYPE_ANY_POINTER:
	case CAPNRPC_TYPE_ANY_STRUCT:
	case CAPNRPC_TYPE_ANY_LIST:
	default:
		capnrpc_parser_fail(p, p->at, CAPNRPC_EINVAL,
			"a value of no known type cannot be written as text");
		break;
	}
}

static void
parse_parenthesized(struct capnrpc_parser *p, struct capnrpc_slot *slot)
{
	(void)next(p);
	parse_value(p, slot);
	if (p->status == 0)
		(void)expect_mark(p, ')', "')'");
}

static void
parse_value(struct capnrpc_parser *p, struct capnrpc_slot *slot)
{
	bool is_nested = slot->type.kind == CAPNRPC_TYPE_LIST ||
		slot->type.kind == CAPNRPC_TYPE_STRUCT;
	bool is_inside = is_in_parentheses(p, slot->type);

	if ((is_nested || is_inside) && !capnrpc_parser_enter(p, p->at))
		return;
	if (is_inside)
		parse_parenthesized(p, slot);
	else
		parse_plain(p, slot);
	if (is_nested || is_inside)
		capnrpc_parser_leave(p);
}

void
capnrpc_text_parse(struct capnrpc_parser *p, struct capnrpc_slot *slot)
{
	struct capnrpc_token token;

	parse_value(p, slot);
	token = capnrpc_token_peek(p);
	if (p->status == 0 && token.kind != CAPNRPC_TOKEN_END)
		capnrpc_parser_expect(p, token.at, "the end of the text");
}
