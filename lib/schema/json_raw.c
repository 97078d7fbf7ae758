/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Values of the type Value of json.capnp. Loading has made sure that a
 * declaration of its id has the members that are looked for here.
 */
#include "schema/json_raw.h"

#include <math.h>
#include <string.h>

#include "schema/json_token.h"

bool
capnrpc_json_is_raw(struct capnrpc_type type)
{
	return type.kind == CAPNRPC_TYPE_STRUCT &&
		type.decl->id == CAPNRPC_JSON_VALUE_ID;
}

/* --- printing ---------------------------------------------------------------
 */

static struct capnrpc_value
member(struct capnrpc_value value, uint32_t i)
{
	struct capnrpc_field field;

	(void)capnrpc_type_field(value.type, i, &field);
	return capnrpc_value_field(value, &field);
}

static void
print_object(struct capnrpc_json_printer *j, struct capnrpc_value fields,
	bool has_name)
{
	uint32_t i, n = capnrpc_value_len(fields);
	struct capnrpc_json_group group;
	struct capnrpc_value field;
	struct capnrpc_text_r name;

	capnrpc_json_group_begin(j, &group, '{', n > 1, has_name);
	for (i = 0; i < n && capnrpc_printer_work(j->p, 1); i++) {
		field = capnrpc_value_at(fields, i);
		name = member(field, CAPNRPC_JSON_RAW_FIELD_NAME).as.text;
		capnrpc_json_group_member(j, &group);
		capnrpc_json_string(j, name.bytes, name.n);
		capnrpc_json_colon(j);
		capnrpc_json_value(
			j, member(field, CAPNRPC_JSON_RAW_FIELD_VALUE), true);
		capnrpc_json_group_member_end(j, &group);
	}
	capnrpc_json_group_end(j, &group, '}', n > 1);
}

/* The name stands there as it is: anything else could be put there with it. */
static void
print_function(struct capnrpc_json_printer *j, struct capnrpc_text_r name)
{
	if (name.n == 0 || capnrpc_json_identifier(name.bytes, name.n) < name.n)
		capnrpc_printer_fail(j->p, CAPNRPC_EINVAL,
			"JSON cannot say a call of what is no identifier");
	capnrpc_output_add(&j->p->out, name.bytes, name.n);
}

static void
print_call(struct capnrpc_json_printer *j, struct capnrpc_value call)
{
	struct capnrpc_value params =
		member(call, CAPNRPC_JSON_RAW_CALL_PARAMS);
	uint32_t i, n = capnrpc_value_len(params);
	struct capnrpc_json_group group;

	print_function(j, member(call, CAPNRPC_JSON_RAW_CALL_FUNCTION).as.text);
	capnrpc_json_group_begin(j, &group, '(', n > 1, true);
	for (i = 0; i < n && capnrpc_printer_work(j->p, 1); i++) {
		capnrpc_json_group_member(j, &group);
		capnrpc_json_value(j, capnrpc_value_at(params, i), false);
		capnrpc_json_group_member_end(j, &group);
	}
	capnrpc_json_group_end(j, &group, ')', n > 1);
}

static void
print_nested(struct capnrpc_json_printer *j, struct capnrpc_value content,
	uint16_t kind, bool has_name)
{
	if (!capnrpc_printer_enter(j->p))
		return;
	if (kind == CAPNRPC_JSON_RAW_OBJECT)
		print_object(j, content, has_name);
	else
		print_call(j, content);
	capnrpc_printer_leave(j->p);
}

void
capnrpc_json_raw_print(struct capnrpc_json_printer *j,
	struct capnrpc_value value, bool has_name)
{
	struct capnrpc_value content;
	struct capnrpc_field set;
	uint16_t kind;

	if (!capnrpc_value_which(value, &set) ||
		set.member->index >= CAPNRPC_JSON_RAW_KINDS) {
		capnrpc_printer_fail(j->p, CAPNRPC_EINVAL,
			"JSON cannot say a Value of a kind that is not known");
		return;
	}
	kind = set.member->index;
	content = capnrpc_value_field(value, &set);
	if (kind == CAPNRPC_JSON_RAW_OBJECT || kind == CAPNRPC_JSON_RAW_CALL)
		print_nested(j, content, kind, has_name);
	else if (kind == CAPNRPC_JSON_RAW_NUMBER && !isfinite(content.as.real))
		capnrpc_printer_fail(j->p, CAPNRPC_EINVAL,
			"JSON cannot say a Value that is no finite number");
	else
		capnrpc_json_value(j, content, has_name);
}

/* --- parsing ----------------------------------------------------------------
 */

static struct capnrpc_slot
choose(struct capnrpc_parser *p, struct capnrpc_struct_b s,
	struct capnrpc_type type, uint32_t i)
{
	struct capnrpc_field field;

	(void)capnrpc_type_field(type, i, &field);
	return capnrpc_slot_field(s, type, &field, &p->n_words);
}

/* What stands next: a kind of Value, or CAPNRPC_JSON_RAW_KINDS. */
static uint32_t
next_kind(struct capnrpc_parser *p)
{
	char c = capnrpc_json_peek(p);

	if (c == '{')
		return CAPNRPC_JSON_RAW_OBJECT;
	if (c == '[')
		return CAPNRPC_JSON_RAW_ARRAY;
	if (c == '"')
		return CAPNRPC_JSON_RAW_STRING;
	if (c == '-' || (c >= '0' && c <= '9'))
		return CAPNRPC_JSON_RAW_NUMBER;
	if (capnrpc_json_identifier(p->text + p->at, p->n - p->at) > 0)
		return CAPNRPC_JSON_RAW_CALL;
	if (c == 'n')
		return CAPNRPC_JSON_RAW_NULL;
	return c == 't' || c == 'f' ? CAPNRPC_JSON_RAW_BOOLEAN
				    : CAPNRPC_JSON_RAW_KINDS;
}

/* A list whose bracket was taken. False when something has failed. */
static bool
begin_list(struct capnrpc_parser *p, struct capnrpc_slot *slot, char close,
	struct capnrpc_list_b *ret_l)
{
	size_t n = capnrpc_json_count(p, close);

	return p->status == 0 &&
		capnrpc_parser_built(
			p, p->at, capnrpc_slot_init_list(slot, n, ret_l));
}

static void
parse_field(struct capnrpc_parser *p, const struct capnrpc_slot *field)
{
	struct capnrpc_slot name = choose(
		p, field->structure, field->type, CAPNRPC_JSON_RAW_FIELD_NAME);
	struct capnrpc_slot value;

	capnrpc_json_parse_text(p, &name);
	if (!capnrpc_json_take(p, ':', "':'"))
		return;
	value = choose(
		p, field->structure, field->type, CAPNRPC_JSON_RAW_FIELD_VALUE);
	capnrpc_json_parse_value(p, &value);
}

static void
parse_object(struct capnrpc_parser *p, struct capnrpc_slot *slot)
{
	struct capnrpc_type type = capnrpc_type_element(slot->type);
	struct capnrpc_slot field;
	struct capnrpc_list_b l;
	uint32_t i;

	if (!capnrpc_json_take(p, '{', "an object") ||
		!begin_list(p, slot, '}', &l))
		return;
	for (i = 0; capnrpc_json_more(p, '}', i == 0); i++) {
		field = capnrpc_slot_element(l, type, i, slot->n_words);
		parse_field(p, &field);
	}
}

static void
parse_params(struct capnrpc_parser *p, struct capnrpc_slot *slot)
{
	struct capnrpc_type type = capnrpc_type_element(slot->type);
	struct capnrpc_slot param;
	struct capnrpc_list_b l;
	uint32_t i;

	if (!capnrpc_json_take(p, '(', "'('") || !begin_list(p, slot, ')', &l))
		return;
	for (i = 0; capnrpc_json_more(p, ')', i == 0); i++) {
		param = capnrpc_slot_element(l, type, i, slot->n_words);
		capnrpc_json_parse_value(p, &param);
	}
}

static void
parse_call(struct capnrpc_parser *p, struct capnrpc_slot *slot)
{
	size_t begin = p->at, n = capnrpc_json_take_function(p);
	struct capnrpc_slot function, params;
	struct capnrpc_data_b name;
	struct capnrpc_struct_b s;

	if (n == 0) {
		capnrpc_parser_expect(p, begin, "a value");
		return;
	}
	if (!capnrpc_parser_built(p, begin, capnrpc_slot_init_struct(slot, &s)))
		return;
	function = choose(p, s, slot->type, CAPNRPC_JSON_RAW_CALL_FUNCTION);
	params = choose(p, s, slot->type, CAPNRPC_JSON_RAW_CALL_PARAMS);
	if (!capnrpc_parser_built(
		    p, begin, capnrpc_slot_init_bytes(&function, n, &name)))
		return;
	if (name.n > 0)
		memcpy(name.bytes, p->text + begin, name.n);
	parse_params(p, &params);
}

static void
parse_nested(struct capnrpc_parser *p, struct capnrpc_slot *slot, uint32_t kind)
{
	if (!capnrpc_parser_enter(p, p->at))
		return;
	if (kind == CAPNRPC_JSON_RAW_OBJECT)
		parse_object(p, slot);
	else
		parse_call(p, slot);
	capnrpc_parser_leave(p);
}

void
capnrpc_json_raw_parse(struct capnrpc_parser *p, struct capnrpc_slot *slot)
{
	uint32_t kind = next_kind(p);
	struct capnrpc_slot content;
	struct capnrpc_struct_b s;

	if (kind == CAPNRPC_JSON_RAW_KINDS) {
		capnrpc_parser_expect(p, p->at, "a value");
		return;
	}
	if (!capnrpc_parser_built(p, p->at, capnrpc_slot_init_struct(slot, &s)))
		return;
	content = choose(p, s, slot->type, kind);
	if (kind == CAPNRPC_JSON_RAW_NULL)
		(void)capnrpc_json_word(p, "null");
	else if (kind == CAPNRPC_JSON_RAW_OBJECT ||
		kind == CAPNRPC_JSON_RAW_CALL)
		parse_nested(p, &content, kind);
	else
		capnrpc_json_parse_value(p, &content);
}
