/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Printing as JSON, byte for byte what capnp prints.
 *
 * Fields stand in the order of ordinals, then the union's one field. Pointers
 * that are null are left out, all else is there. Integers of 64 bits are
 * strings, because most readers of JSON would round them. Members that are
 * flat stand among those of the struct around them, a prefix before their
 * names; a tag tells which field of the union is set.
 */
#include <math.h>
#include <string.h>

#include "schema/json_output.h"
#include "schema/json_raw.h"

/* Prefixes of flat members, the outermost last. */
struct prefix {
	const char *text;
	const struct prefix *outer;
};

static void
json_prefix(struct capnrpc_json_printer *j, const struct prefix *prefix)
{
	if (prefix == NULL)
		return;
	json_prefix(j, prefix->outer);
	capnrpc_json_chars(j, prefix->text, strlen(prefix->text));
}

static void
json_name(struct capnrpc_json_printer *j, const struct prefix *prefix,
	const char *name)
{
	capnrpc_output_char(&j->p->out, '"');
	json_prefix(j, prefix);
	capnrpc_json_chars(j, name, strlen(name));
	capnrpc_output_char(&j->p->out, '"');
	capnrpc_json_colon(j);
}

/* --- Data -------------------------------------------------------------------
 */

static void
json_numbers(struct capnrpc_json_printer *j, struct capnrpc_data_r data,
	bool has_name)
{
	char number[CAPNRPC_NUMBER_MAX];
	struct capnrpc_json_group group;
	size_t i;

	capnrpc_json_group_begin(j, &group, '[', data.n > 1, has_name);
	for (i = 0; i < data.n && j->p->out.status == 0; i++) {
		capnrpc_json_group_member(j, &group);
		capnrpc_natural_write(data.bytes[i], number);
		capnrpc_output_string(&j->p->out, number);
	}
	capnrpc_json_group_end(j, &group, ']', data.n > 1);
}

static void
json_base64(struct capnrpc_json_printer *j, struct capnrpc_data_r data)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				     "abcdefghijklmnopqrstuvwxyz"
				     "0123456789+/";
	char four[4];
	uint32_t bits;
	size_t i, n;

	capnrpc_output_char(&j->p->out, '"');
	for (i = 0; i < data.n && j->p->out.status == 0; i += 3) {
		n = data.n - i < 3 ? data.n - i : 3;
		bits = (uint32_t)data.bytes[i] << 16;
		bits |= n > 1 ? (uint32_t)data.bytes[i + 1] << 8 : 0;
		bits |= n > 2 ? (uint32_t)data.bytes[i + 2] : 0;
		four[0] = digits[bits >> 18];
		four[1] = digits[bits >> 12 & 63];
		four[2] = n > 1 ? digits[bits >> 6 & 63] : '=';
		four[3] = n > 2 ? digits[bits & 63] : '=';
		capnrpc_output_add(&j->p->out, four, 4);
	}
	capnrpc_output_char(&j->p->out, '"');
}

static void
json_hex(struct capnrpc_json_printer *j, struct capnrpc_data_r data)
{
	static const char digits[] = "0123456789abcdef";
	size_t i;

	capnrpc_output_char(&j->p->out, '"');
	for (i = 0; i < data.n && j->p->out.status == 0; i++) {
		capnrpc_output_char(&j->p->out, digits[data.bytes[i] / 16]);
		capnrpc_output_char(&j->p->out, digits[data.bytes[i] % 16]);
	}
	capnrpc_output_char(&j->p->out, '"');
}

/* --- structs and lists ------------------------------------------------------
 */

static void
json_member(struct capnrpc_json_printer *j, struct capnrpc_json_group *group,
	const struct prefix *prefix, const char *name,
	struct capnrpc_value value, enum capnrpc_json_bytes bytes)
{
	capnrpc_json_group_member(j, group);
	json_name(j, prefix, name);
	if (bytes == CAPNRPC_JSON_BASE64)
		json_base64(j, value.as.data);
	else if (bytes == CAPNRPC_JSON_HEX)
		json_hex(j, value.as.data);
	else
		capnrpc_json_value(j, value, true);
	capnrpc_json_group_member_end(j, group);
}

static void json_members(struct capnrpc_json_printer *j,
	struct capnrpc_json_group *group, const struct prefix *prefix,
	struct capnrpc_value value);

/* A field, by itself or by its members. */
static void
json_field(struct capnrpc_json_printer *j, struct capnrpc_json_group *group,
	const struct prefix *prefix, const char *name,
	struct capnrpc_value value, const struct capnrpc_field *field)
{
	const struct capnrpc_json_member *json = &field->member->json;
	struct prefix own = { json->prefix, prefix };

	if (!json->is_flat)
		json_member(j, group, prefix, name,
			capnrpc_value_field(value, field), json->bytes);
	else if (capnrpc_printer_enter(j->p)) {
		json_members(j, group, &own, capnrpc_value_field(value, field));
		capnrpc_printer_leave(j->p);
	}
}

/* The union's one field, and the tag that tells which it is. */
static void
json_union(struct capnrpc_json_printer *j, struct capnrpc_json_group *group,
	const struct prefix *prefix, struct capnrpc_value value)
{
	const struct capnrpc_json_union *json = &value.type.decl->json_union;
	struct capnrpc_field set;
	const char *name;

	if (!capnrpc_value_which(value, &set))
		return;
	name = set.member->json.name;
	if (json->tag != NULL) {
		capnrpc_json_group_member(j, group);
		json_name(j, prefix, json->tag);
		capnrpc_json_string(j, name, strlen(name));
		capnrpc_json_group_member_end(j, group);
	}
	if (json->tag != NULL && set.type.kind == CAPNRPC_TYPE_VOID)
		return;
	if (json->value_name != NULL)
		name = json->value_name;
	json_field(j, group, prefix, name, value, &set);
}

static void
json_members(struct capnrpc_json_printer *j, struct capnrpc_json_group *group,
	const struct prefix *prefix, struct capnrpc_value value)
{
	struct capnrpc_field field;
	uint32_t i;

	for (i = 0; i < value.type.decl->n_members; i++) {
		if (!capnrpc_printer_work(j->p, 1))
			return;
		(void)capnrpc_type_field(value.type, i, &field);
		if (!field.is_in_union && capnrpc_value_has(value, &field))
			json_field(j, group, prefix, field.member->json.name,
				value, &field);
	}
	json_union(j, group, prefix, value);
}

/* How many members an object will have; past one it does not matter. */
static uint32_t
count_members(struct capnrpc_json_printer *j, struct capnrpc_value value)
{
	bool has_tag = value.type.decl->json_union.tag != NULL;
	struct capnrpc_field field, set;
	bool has_set = capnrpc_value_which(value, &set);
	uint32_t i, n = has_set && has_tag;

	for (i = 0; n < 2 && i < value.type.decl->n_members; i++) {
		if (!capnrpc_printer_work(j->p, 1))
			return n;
		(void)capnrpc_type_field(value.type, i, &field);
		if (field.is_in_union
				? !has_set || set.member != field.member ||
					(has_tag &&
						field.type.kind ==
							CAPNRPC_TYPE_VOID)
				: !capnrpc_value_has(value, &field))
			continue;
		n += field.member->json.is_flat
			? count_members(j, capnrpc_value_field(value, &field))
			: 1;
	}
	return n;
}

static void
json_struct(struct capnrpc_json_printer *j, struct capnrpc_value value,
	bool has_name)
{
	uint32_t n = count_members(j, value);
	struct capnrpc_json_group group;

	capnrpc_json_group_begin(j, &group, '{', n > 1, has_name);
	json_members(j, &group, NULL, value);
	capnrpc_json_group_end(j, &group, '}', n > 1);
}

static void
json_list(struct capnrpc_json_printer *j, struct capnrpc_value value,
	bool has_name)
{
	uint32_t i, n = capnrpc_value_len(value);
	struct capnrpc_json_group group;

	capnrpc_json_group_begin(j, &group, '[', n > 1, has_name);
	for (i = 0; i < n && capnrpc_printer_work(j->p, 1); i++) {
		capnrpc_json_group_member(j, &group);
		capnrpc_json_value(j, capnrpc_value_at(value, i), false);
		capnrpc_json_group_member_end(j, &group);
	}
	capnrpc_json_group_end(j, &group, ']', n > 1);
}

static void
json_nested(struct capnrpc_json_printer *j, struct capnrpc_value value,
	bool has_name)
{
	if (capnrpc_json_is_raw(value.type)) {
		capnrpc_json_raw_print(j, value, has_name);
		return;
	}
	if (!capnrpc_printer_enter(j->p))
		return;
	if (value.type.kind == CAPNRPC_TYPE_STRUCT)
		json_struct(j, value, has_name);
	else
		json_list(j, value, has_name);
	capnrpc_printer_leave(j->p);
}

/* --- scalars ----------------------------------------------------------------
 */

static void
json_real(struct capnrpc_json_printer *j, double value)
{
	char number[CAPNRPC_NUMBER_MAX];

	if (isnan(value)) {
		capnrpc_output_string(&j->p->out, "\"NaN\"");
	} else if (isinf(value)) {
		capnrpc_output_string(&j->p->out,
			value < 0 ? "\"-Infinity\"" : "\"Infinity\"");
	} else {
		capnrpc_real_write(value, number);
		capnrpc_output_string(&j->p->out, number);
	}
}

static void
json_integer(struct capnrpc_json_printer *j, struct capnrpc_value value)
{
	char number[CAPNRPC_NUMBER_MAX];
	bool is_wide = value.type.kind == CAPNRPC_TYPE_INT64 ||
		value.type.kind == CAPNRPC_TYPE_UINT64;

	if (value.type.kind >= CAPNRPC_TYPE_UINT8)
		capnrpc_natural_write(value.as.natural, number);
	else
		capnrpc_integer_write(value.as.integer, number);
	if (is_wide)
		capnrpc_json_string(j, number, strlen(number));
	else
		capnrpc_output_string(&j->p->out, number);
}

static void
json_enumerant(struct capnrpc_json_printer *j, struct capnrpc_value value)
{
	const struct capnrpc_decl *decl = value.type.decl;
	char number[CAPNRPC_NUMBER_MAX];
	const char *name;

	if (value.as.enumerant < decl->n_members) {
		name = decl->members[value.as.enumerant].json.name;
		capnrpc_json_string(j, name, strlen(name));
	} else {
		capnrpc_natural_write(value.as.enumerant, number);
		capnrpc_output_string(&j->p->out, number);
	}
}

void
capnrpc_json_value(struct capnrpc_json_printer *j, struct capnrpc_value value,
	bool has_name)
{
	if (value.type.kind >= CAPNRPC_TYPE_INTERFACE &&
		capnrpc_pointer_kind(value.as.pointer) ==
			CAPNRPC_POINTER_NULL) {
		capnrpc_output_string(&j->p->out, "null");
		return;
	}
	switch (value.type.kind) {
	case CAPNRPC_TYPE_VOID:
		capnrpc_output_string(&j->p->out, "null");
		break;
	case CAPNRPC_TYPE_BOOL:
		capnrpc_output_string(
			&j->p->out, value.as.flag ? "true" : "false");
		break;
	case CAPNRPC_TYPE_INT8:
	case CAPNRPC_TYPE_INT16:
	case CAPNRPC_TYPE_INT32:
	case CAPNRPC_TYPE_INT64:
	case CAPNRPC_TYPE_UINT8:
	case CAPNRPC_TYPE_UINT16:
	case CAPNRPC_TYPE_UINT32:
	case CAPNRPC_TYPE_UINT64:
		json_integer(j, value);
		break;
	case CAPNRPC_TYPE_FLOAT32:
	case CAPNRPC_TYPE_FLOAT64:
		json_real(j, value.as.real);
		break;
	case CAPNRPC_TYPE_TEXT:
		capnrpc_json_string(j, value.as.text.bytes, value.as.text.n);
		break;
	case CAPNRPC_TYPE_DATA:
		json_numbers(j, value.as.data, has_name);
		break;
	case CAPNRPC_TYPE_ENUM:
		json_enumerant(j, value);
		break;
	case CAPNRPC_TYPE_LIST:
	case CAPNRPC_TYPE_STRUCT:
		json_nested(j, value, has_name);
		break;
	case CAPNRPC_TYPE_INTERFACE:
	case CAPNRPC_TYPE_CAPABILITY:
		capnrpc_printer_fail(
			j->p, CAPNRPC_EINVAL, "JSON cannot say a capability");
		break;
	case CAPNRPC_TYPE_ANY_POINTER:
	case CAPNRPC_TYPE_ANY_STRUCT:
	case CAPNRPC_TYPE_ANY_LIST:
	default:
		capnrpc_printer_fail(j->p, CAPNRPC_EINVAL,
			"JSON cannot say a pointer of no known type");
		break;
	}
}

void
capnrpc_json_print(struct capnrpc_printer *p, struct capnrpc_value value)
{
	struct capnrpc_json_printer j = { p, 0 };

	capnrpc_json_value(&j, value, false);
}
