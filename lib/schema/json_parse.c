/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Parsing JSON.
 *
 * Integers may be numbers or strings, real numbers may be "NaN", "Infinity",
 * "-Infinity" or null, and null stands for any pointer that is not there, but
 * for a Value, which can say null itself.
 * Names that the type has not are read over.
 */
#include <math.h>
#include <string.h>

#include "schema/json_object.h"
#include "schema/json_raw.h"
#include "schema/json_token.h"
#include "schema/value.h"

/* Names of members are far shorter; what is longer is none. */
#define NAME_MAX_BYTES 1024

static void parse_value(struct capnrpc_parser *p, struct capnrpc_slot *slot,
	enum capnrpc_json_bytes bytes);

/* --- scalars ----------------------------------------------------------------
 */

static void
parse_bool(struct capnrpc_parser *p, struct capnrpc_slot *slot)
{
	if (capnrpc_json_word(p, "true"))
		capnrpc_slot_set_bits(slot, 1);
	else if (capnrpc_json_word(p, "false"))
		capnrpc_slot_set_bits(slot, 0);
	else
		capnrpc_parser_expect(p, p->at, "true or false");
}

/* A string that is a number; the parser is behind it. False: it is not. */
static bool
number_in_string(
	struct capnrpc_parser *p, struct capnrpc_json_number *ret_number)
{
	struct capnrpc_json_string s;

	return capnrpc_json_take_string(p, &s) && s.end - s.at - 2 == s.n &&
		capnrpc_json_read_number(
			p->text + s.at + 1, s.n, s.at, ret_number);
}

static void
parse_integer(struct capnrpc_parser *p, struct capnrpc_slot *slot)
{
	struct capnrpc_json_number number;
	size_t begin;

	if (capnrpc_json_peek(p) != '"') {
		if (!capnrpc_json_take_number(p, &number))
			return;
	} else {
		begin = p->at;
		if (!number_in_string(p, &number)) {
			capnrpc_parser_expect(p, begin, "an integer");
			return;
		}
	}
	if (!number.is_integer)
		capnrpc_parser_expect(p, number.at, "an integer");
	else
		capnrpc_parser_set_integer(p, number.at, slot,
			number.is_negative, number.magnitude);
}

/* One of the names that stand for what JSON's numbers are not. */
static bool
unusual_real(struct capnrpc_parser *p, double *ret_value)
{
	static const struct {
		const char *name;
		double value;
	} names[] = {
		{ "null", (double)NAN },
		{ "\"NaN\"", (double)NAN },
		{ "\"nan\"", (double)NAN },
		{ "\"Infinity\"", (double)INFINITY },
		{ "\"inf\"", (double)INFINITY },
		{ "\"-Infinity\"", -(double)INFINITY },
		{ "\"-inf\"", -(double)INFINITY },
	};
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (!capnrpc_json_word(p, names[i].name))
			continue;
		*ret_value = names[i].value;
		return true;
	}
	return false;
}

static void
parse_real(struct capnrpc_parser *p, struct capnrpc_slot *slot)
{
	struct capnrpc_json_number number;
	bool is_string = capnrpc_json_peek(p) == '"';
	size_t begin = p->at;
	double value;

	if (unusual_real(p, &value)) {
		capnrpc_parser_set_real(p, begin, slot, value);
		return;
	}
	if (is_string ? !number_in_string(p, &number)
		      : !capnrpc_json_take_number(p, &number))
		capnrpc_parser_expect(p, begin, "a number");
	else if (isinf(number.real))
		capnrpc_parser_fail(p, begin, CAPNRPC_EINVAL,
			"the number is out of the range of Float64");
	else
		capnrpc_parser_set_real(p, begin, slot, number.real);
}

/* The string taken last, in storage; NULL when it is too long for that. */
static const char *
decode_name(const struct capnrpc_parser *p,
	const struct capnrpc_json_string *string,
	uint8_t storage[NAME_MAX_BYTES])
{
	if (string->n > NAME_MAX_BYTES)
		return NULL;
	capnrpc_json_decode(p, string, storage);
	return (const char *)storage;
}

/* The member that JSON calls so. */
static const struct capnrpc_member *
find_json_name(const struct capnrpc_decl *decl, const char *name, size_t n)
{
	uint32_t i;

	for (i = 0; name != NULL && i < decl->n_members; i++)
		if (strlen(decl->members[i].json.name) == n &&
			memcmp(decl->members[i].json.name, name, n) == 0)
			return &decl->members[i];
	return NULL;
}

static void
parse_enumerant(struct capnrpc_parser *p, struct capnrpc_slot *slot)
{
	const struct capnrpc_member *member;
	struct capnrpc_json_number number;
	struct capnrpc_json_string string;
	uint8_t storage[NAME_MAX_BYTES];

	if (capnrpc_json_peek(p) != '"') {
		if (!capnrpc_json_take_number(p, &number))
			return;
		if (number.is_integer && !number.is_negative &&
			number.magnitude <= UINT16_MAX)
			capnrpc_slot_set_bits(slot, number.magnitude);
		else
			capnrpc_parser_expect(p, number.at, "an enumerant");
		return;
	}
	if (!capnrpc_json_take_string(p, &string))
		return;
	member = find_json_name(
		slot->type.decl, decode_name(p, &string, storage), string.n);
	if (member != NULL)
		capnrpc_slot_set_bits(slot, member->index);
	else
		capnrpc_parser_expect(p, string.at, "an enumerant");
}

/* --- bytes ------------------------------------------------------------------
 */

void
capnrpc_json_parse_text(struct capnrpc_parser *p, struct capnrpc_slot *slot)
{
	struct capnrpc_json_string string;
	struct capnrpc_data_b data;

	if (!capnrpc_json_take_string(p, &string) ||
		!capnrpc_parser_built(p, string.at,
			capnrpc_slot_init_bytes(slot, string.n, &data)))
		return;
	if (data.n > 0)
		capnrpc_json_decode(p, &string, data.bytes);
}

static void
parse_numbers(struct capnrpc_parser *p, struct capnrpc_slot *slot)
{
	struct capnrpc_json_number number;
	struct capnrpc_data_b data;
	size_t n, i;

	if (!capnrpc_json_take(p, '[', "an array of bytes"))
		return;
	n = capnrpc_json_count(p, ']');
	if (p->status < 0 ||
		!capnrpc_parser_built(
			p, p->at, capnrpc_slot_init_bytes(slot, n, &data)))
		return;
	for (i = 0; capnrpc_json_more(p, ']', i == 0); i++) {
		if (!capnrpc_json_take_number(p, &number))
			return;
		if (!number.is_integer || number.is_negative ||
			number.magnitude > 255)
			capnrpc_parser_expect(
				p, number.at, "a number from 0 to 255");
		else if (i < data.n)
			data.bytes[i] = (uint8_t)number.magnitude;
	}
}

/* The value of a digit of base 64, or of its padding, or -1. */
static int
base64_digit(char c)
{
	if (c >= 'A' && c <= 'Z')
		return c - 'A';
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 26;
	if (c >= '0' && c <= '9')
		return c - '0' + 52;
	if (c == '+' || c == '-')
		return 62;
	return c == '/' || c == '_' ? 63 : -1;
}

/*
 * Decodes digits of so many bits each out of a string without escapes, as
 * many whole bytes as they make. Returns how many; bytes NULL only counts.
 * *ret_bad is the place of what is no digit, if there is one.
 */
static size_t
decode_digits(const struct capnrpc_parser *p,
	const struct capnrpc_json_string *string, bool is_hex, uint8_t *bytes,
	size_t *ret_bad)
{
	unsigned int n_bits = 0, digit_bits = is_hex ? 4 : 6;
	size_t at, n = 0, end = string->end - 1;
	uint32_t bits = 0;
	int digit;

	while (!is_hex && end > string->at + 1 && p->text[end - 1] == '=')
		end--;
	*ret_bad = 0;
	for (at = string->at + 1; at < end; at++) {
		digit = is_hex ? capnrpc_hex_digit(p->text[at])
			       : base64_digit(p->text[at]);
		if (digit < 0) {
			*ret_bad = at;
			return 0;
		}
		bits = bits << digit_bits | (uint32_t)digit;
		n_bits += digit_bits;
		if (n_bits < 8)
			continue;
		n_bits -= 8;
		if (bytes != NULL)
			bytes[n] = (uint8_t)(bits >> n_bits);
		n++;
	}
	if (n_bits >= digit_bits)
		*ret_bad = end; /* a digit that is part of no byte */
	return n;
}

static void
parse_digits(struct capnrpc_parser *p, struct capnrpc_slot *slot, bool is_hex)
{
	struct capnrpc_json_string string;
	struct capnrpc_data_b data;
	size_t n, bad;

	if (!capnrpc_json_take_string(p, &string))
		return;
	n = decode_digits(p, &string, is_hex, NULL, &bad);
	if (bad != 0) {
		capnrpc_parser_expect(p, bad,
			is_hex ? "a hexadecimal digit" : "a digit of base 64");
		return;
	}
	if (capnrpc_parser_built(
		    p, string.at, capnrpc_slot_init_bytes(slot, n, &data)) &&
		data.n > 0)
		(void)decode_digits(p, &string, is_hex, data.bytes, &bad);
}

static void
parse_data(struct capnrpc_parser *p, struct capnrpc_slot *slot,
	enum capnrpc_json_bytes bytes)
{
	if (bytes == CAPNRPC_JSON_NUMBERS)
		parse_numbers(p, slot);
	else
		parse_digits(p, slot, bytes == CAPNRPC_JSON_HEX);
}

/* --- lists and structs ------------------------------------------------------
 */

static void
parse_list(struct capnrpc_parser *p, struct capnrpc_slot *slot)
{
	struct capnrpc_type type = capnrpc_type_element(slot->type);
	struct capnrpc_slot element;
	struct capnrpc_list_b l;
	uint32_t i;
	size_t n;

	if (!capnrpc_json_take(p, '[', "an array"))
		return;
	n = capnrpc_json_count(p, ']');
	if (p->status < 0 ||
		!capnrpc_parser_built(
			p, p->at, capnrpc_slot_init_list(slot, n, &l)))
		return;
	for (i = 0; capnrpc_json_more(p, ']', i == 0); i++) {
		element = capnrpc_slot_element(l, type, i, slot->n_words);
		capnrpc_json_parse_value(p, &element);
	}
}

/* Sets the field of a union that a tag's value names. */
static void
parse_tag(struct capnrpc_parser *p, const struct capnrpc_json_target *target)
{
	const struct capnrpc_member *member;
	struct capnrpc_json_string string;
	uint8_t storage[NAME_MAX_BYTES];
	struct capnrpc_field field;

	if (!capnrpc_json_take_string(p, &string))
		return;
	member = find_json_name(
		target->type.decl, decode_name(p, &string, storage), string.n);
	if (member == NULL || member->discriminant == CAPNRPC_NO_DISCRIMINANT) {
		capnrpc_parser_expect(p, string.at, "a field of the union");
		return;
	}
	capnrpc_member_field(target->type, member, &field);
	capnrpc_slot_choose(target->s, target->type, &field);
}

static void
parse_member(struct capnrpc_parser *p, const struct capnrpc_json_target *target)
{
	struct capnrpc_slot slot = capnrpc_slot_field(
		target->s, target->type, &target->field, &p->n_words);

	parse_value(p, &slot, target->field.member->json.bytes);
}

/*
 * One pass over an object whose brace was taken: for its tags, or for all
 * else. Returns how many tags there are.
 */
static size_t
parse_members(struct capnrpc_parser *p, struct capnrpc_struct_b s,
	struct capnrpc_type type, bool for_tags)
{
	struct capnrpc_json_target target;
	enum capnrpc_json_meaning meaning;
	struct capnrpc_json_string string;
	uint8_t storage[NAME_MAX_BYTES];
	const char *name;
	bool is_first = true;
	size_t n_tags = 0;

	for (; capnrpc_json_more(p, '}', is_first); is_first = false) {
		if (!capnrpc_json_take_string(p, &string) ||
			!capnrpc_json_take(p, ':', "':'"))
			break;
		name = decode_name(p, &string, storage);
		meaning = CAPNRPC_JSON_UNKNOWN;
		if (name != NULL)
			meaning = capnrpc_json_find(
				s, type, name, string.n, &p->n_words, &target);
		n_tags += meaning == CAPNRPC_JSON_TAG;
		if (meaning == CAPNRPC_JSON_TAG && for_tags)
			parse_tag(p, &target);
		else if (meaning == CAPNRPC_JSON_MEMBER && !for_tags)
			parse_member(p, &target);
		else
			capnrpc_json_skip(p);
	}
	return n_tags;
}

/* Tags first; one may give a meaning to others, so until there are no more. */
static void
parse_tags(struct capnrpc_parser *p, struct capnrpc_struct_b s,
	struct capnrpc_type type)
{
	size_t begin = p->at, n = 0, n_before;

	do {
		n_before = n;
		p->at = begin;
		n = parse_members(p, s, type, true);
		if (p->at - begin > p->n_scan)
			capnrpc_parser_fail(p, begin, CAPNRPC_ELIMIT,
				"this is nested too deep for its length");
		else
			p->n_scan -= p->at - begin;
	} while (p->status == 0 && n > n_before);
	p->at = begin;
}

static void
parse_struct(struct capnrpc_parser *p, struct capnrpc_slot *slot)
{
	struct capnrpc_struct_b s;

	if (!capnrpc_json_take(p, '{', "an object") ||
		!capnrpc_parser_built(
			p, p->at - 1, capnrpc_slot_init_struct(slot, &s)))
		return;
	if (capnrpc_json_has_tags(slot->type.decl))
		parse_tags(p, s, slot->type);
	if (p->status == 0)
		(void)parse_members(p, s, slot->type, false);
}

/* --- values -----------------------------------------------------------------
 */

static void
parse_nested(struct capnrpc_parser *p, struct capnrpc_slot *slot)
{
	if (capnrpc_json_is_raw(slot->type)) {
		capnrpc_json_raw_parse(p, slot);
		return;
	}
	if (!capnrpc_parser_enter(p, p->at))
		return;
	if (slot->type.kind == CAPNRPC_TYPE_LIST)
		parse_list(p, slot);
	else
		parse_struct(p, slot);
	capnrpc_parser_leave(p);
}

static void
parse_typed(struct capnrpc_parser *p, struct capnrpc_slot *slot,
	enum capnrpc_json_bytes bytes)
{
	switch (slot->type.kind) {
	case CAPNRPC_TYPE_VOID:
		capnrpc_json_skip(p);
		break;
	case CAPNRPC_TYPE_BOOL:
		parse_bool(p, slot);
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
		capnrpc_json_parse_text(p, slot);
		break;
	case CAPNRPC_TYPE_DATA:
		parse_data(p, slot, bytes);
		break;
	case CAPNRPC_TYPE_ENUM:
		parse_enumerant(p, slot);
		break;
	case CAPNRPC_TYPE_LIST:
	case CAPNRPC_TYPE_STRUCT:
		parse_nested(p, slot);
		break;
	case CAPNRPC_TYPE_INTERFACE:
	case CAPNRPC_TYPE_CAPABILITY:
		capnrpc_parser_fail(p, p->at, CAPNRPC_EINVAL,
			"JSON cannot say a capability");
		break;
	case CAPNRPC_TYPE_ANY_POINTER:
	case CAPNRPC_TYPE_ANY_STRUCT:
	case CAPNRPC_TYPE_ANY_LIST:
	default:
		capnrpc_parser_fail(p, p->at, CAPNRPC_EINVAL,
			"JSON cannot say a pointer of no known type");
		break;
	}
}

static void
parse_value(struct capnrpc_parser *p, struct capnrpc_slot *slot,
	enum capnrpc_json_bytes bytes)
{
	if (capnrpc_type_is_pointer(slot->type) && !slot->is_struct_there &&
		!capnrpc_json_is_raw(slot->type) &&
		capnrpc_json_word(p, "null"))
		capnrpc_pointer_clear(slot->pointer);
	else if (p->status == 0)
		parse_typed(p, slot, bytes);
}

void
capnrpc_json_parse_value(struct capnrpc_parser *p, struct capnrpc_slot *slot)
{
	parse_value(p, slot, CAPNRPC_JSON_NUMBERS);
}

void
capnrpc_json_parse(struct capnrpc_parser *p, struct capnrpc_slot *slot)
{
	parse_typed(p, slot, CAPNRPC_JSON_NUMBERS);
	(void)capnrpc_json_peek(p);
	if (p->status == 0 && p->at < p->n)
		capnrpc_parser_expect(p, p->at, "the end of the text");
}
