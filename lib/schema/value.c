/* SPDX-License-Identifier: Apache-2.0 */
/* Reading values of types that are known at run time. */
#include <capnrpc/value.h>

#include <string.h>

#include "schema/brand.h"
#include "schema/value.h"

static const struct capnrpc_pointer_r null_pointer;

/* A zero of the type. */
static struct capnrpc_value
value_zero(struct capnrpc_type type)
{
	struct capnrpc_value value;

	memset(&value, 0, sizeof(value));
	value.type = type;
	if (type.kind == CAPNRPC_TYPE_TEXT)
		value.as.text.bytes = "";
	return value;
}

/* What stands in the wire as these bits. */
static void
value_set_bits(struct capnrpc_value *value, uint64_t bits)
{
	uint32_t low = (uint32_t)bits;
	float single;

	switch (value->type.kind) {
	case CAPNRPC_TYPE_BOOL:
		value->as.flag = (bits & 1) != 0;
		break;
	case CAPNRPC_TYPE_INT8:
		value->as.integer = (int8_t)bits;
		break;
	case CAPNRPC_TYPE_INT16:
		value->as.integer = (int16_t)bits;
		break;
	case CAPNRPC_TYPE_INT32:
		value->as.integer = (int32_t)bits;
		break;
	case CAPNRPC_TYPE_INT64:
		value->as.integer = (int64_t)bits;
		break;
	case CAPNRPC_TYPE_UINT8:
	case CAPNRPC_TYPE_UINT16:
	case CAPNRPC_TYPE_UINT32:
	case CAPNRPC_TYPE_UINT64:
		value->as.natural = bits;
		break;
	case CAPNRPC_TYPE_ENUM:
		value->as.enumerant = (uint16_t)bits;
		break;
	case CAPNRPC_TYPE_FLOAT32:
		memcpy(&single, &low, sizeof(single));
		value->as.real = (double)single;
		break;
	case CAPNRPC_TYPE_FLOAT64:
		memcpy(&value->as.real, &bits, sizeof(value->as.real));
		break;
	case CAPNRPC_TYPE_VOID:
	case CAPNRPC_TYPE_TEXT:
	case CAPNRPC_TYPE_DATA:
	case CAPNRPC_TYPE_LIST:
	case CAPNRPC_TYPE_STRUCT:
	case CAPNRPC_TYPE_INTERFACE:
	case CAPNRPC_TYPE_ANY_POINTER:
	case CAPNRPC_TYPE_ANY_STRUCT:
	case CAPNRPC_TYPE_ANY_LIST:
	case CAPNRPC_TYPE_CAPABILITY:
	default:
		break;
	}
}

enum capnrpc_element_size
capnrpc_type_element_size(struct capnrpc_type element)
{
	static const uint8_t sizes[] = { CAPNRPC_ELEMENT_VOID,
		CAPNRPC_ELEMENT_BIT, CAPNRPC_ELEMENT_1_BYTE,
		CAPNRPC_ELEMENT_2_BYTES, CAPNRPC_ELEMENT_4_BYTES,
		CAPNRPC_ELEMENT_8_BYTES, CAPNRPC_ELEMENT_1_BYTE,
		CAPNRPC_ELEMENT_2_BYTES, CAPNRPC_ELEMENT_4_BYTES,
		CAPNRPC_ELEMENT_8_BYTES, CAPNRPC_ELEMENT_4_BYTES,
		CAPNRPC_ELEMENT_8_BYTES, CAPNRPC_ELEMENT_POINTER,
		CAPNRPC_ELEMENT_POINTER, CAPNRPC_ELEMENT_POINTER,
		CAPNRPC_ELEMENT_2_BYTES, CAPNRPC_ELEMENT_COMPOSITE };

	if ((size_t)element.kind >= sizeof(sizes))
		return CAPNRPC_ELEMENT_POINTER;
	return (enum capnrpc_element_size)sizes[element.kind];
}

bool
capnrpc_type_is_pointer(struct capnrpc_type type)
{
	return type.kind >= CAPNRPC_TYPE_TEXT && type.kind != CAPNRPC_TYPE_ENUM;
}

/* What a pointer leads to, or its default when it is null. */
static void
value_set_pointer(struct capnrpc_value *value, struct capnrpc_pointer_r pointer,
	struct capnrpc_pointer_r default_pointer)
{
	if (default_pointer.location != NULL &&
		capnrpc_pointer_kind(pointer) == CAPNRPC_POINTER_NULL)
		pointer = default_pointer;
	if (value->type.kind == CAPNRPC_TYPE_TEXT)
		value->as.text = capnrpc_pointer_text(pointer, NULL, 0);
	else if (value->type.kind == CAPNRPC_TYPE_DATA)
		value->as.data = capnrpc_pointer_data(pointer, NULL, 0);
	else if (value->type.kind == CAPNRPC_TYPE_STRUCT)
		value->as.structure = capnrpc_pointer_struct(pointer, NULL);
	else if (value->type.kind == CAPNRPC_TYPE_LIST)
		value->as.list = capnrpc_pointer_list(pointer,
			capnrpc_type_element_size(
				capnrpc_type_element(value->type)),
			NULL);
	else
		value->as.pointer = pointer;
}

struct capnrpc_value
capnrpc_value_of(struct capnrpc_type type, struct capnrpc_pointer_r pointer)
{
	struct capnrpc_value value = value_zero(type);

	if (capnrpc_type_is_pointer(type))
		value_set_pointer(&value, pointer, null_pointer);
	return value;
}

struct capnrpc_value
capnrpc_value_of_const(const struct capnrpc_decl *decl)
{
	struct capnrpc_type none = { CAPNRPC_TYPE_VOID, CAPNRPC_TYPE_VOID, 0,
		NULL, NULL };
	struct capnrpc_value value;

	if (decl->kind != CAPNRPC_DECL_CONST)
		return value_zero(none);
	value = value_zero(
		capnrpc_brand_apply(NULL, decl->types, &decl->value.type));
	if (capnrpc_type_is_pointer(value.type))
		value_set_pointer(
			&value, decl->value.default_pointer, null_pointer);
	else
		value_set_bits(&value, decl->value.default_bits);
	return value;
}

/* --- fields -----------------------------------------------------------------
 */

/* The bits of a field of the data section, default and all. */
static uint64_t
field_bits(struct capnrpc_struct_r s, enum capnrpc_element_size size,
	uint32_t offset, uint64_t mask)
{
	switch (size) {
	case CAPNRPC_ELEMENT_BIT:
		return capnrpc_struct_get_bit(s, offset, mask != 0);
	case CAPNRPC_ELEMENT_1_BYTE:
		return capnrpc_struct_get_u8(s, offset, (uint8_t)mask);
	case CAPNRPC_ELEMENT_2_BYTES:
		return capnrpc_struct_get_u16(s, offset, (uint16_t)mask);
	case CAPNRPC_ELEMENT_4_BYTES:
		return capnrpc_struct_get_u32(s, offset, (uint32_t)mask);
	case CAPNRPC_ELEMENT_8_BYTES:
		return capnrpc_struct_get_u64(s, offset, mask);
	case CAPNRPC_ELEMENT_VOID:
	case CAPNRPC_ELEMENT_POINTER:
	case CAPNRPC_ELEMENT_COMPOSITE:
	default:
		return 0;
	}
}

static struct capnrpc_pointer_r
field_pointer(struct capnrpc_struct_r s, const struct capnrpc_member *member)
{
	if (member->offset > UINT16_MAX)
		return null_pointer;
	return capnrpc_struct_get_pointer(s, (uint16_t)member->offset);
}

struct capnrpc_value
capnrpc_value_field(
	struct capnrpc_value value, const struct capnrpc_field *field)
{
	const struct capnrpc_member *member = field->member;
	struct capnrpc_value found = value_zero(field->type);

	if (field->is_group)
		found.as.structure = value.as.structure;
	else if (capnrpc_type_is_pointer(field->type))
		value_set_pointer(&found,
			field_pointer(value.as.structure, member),
			member->default_pointer);
	else
		value_set_bits(&found,
			field_bits(value.as.structure,
				capnrpc_type_element_size(field->type),
				member->offset, member->default_bits));
	return found;
}

static uint16_t
discriminant_of(struct capnrpc_value value)
{
	return capnrpc_struct_get_u16(
		value.as.structure, value.type.decl->discriminant_offset, 0);
}

bool
capnrpc_value_which(struct capnrpc_value value, struct capnrpc_field *ret_field)
{
	const struct capnrpc_member *member;

	if (value.type.kind != CAPNRPC_TYPE_STRUCT ||
		value.type.decl->n_in_union == 0)
		return false;
	member = capnrpc_decl_in_union(value.type.decl, discriminant_of(value));
	if (member == NULL)
		return false;
	capnrpc_member_field(value.type, member, ret_field);
	return true;
}

bool
capnrpc_value_has(struct capnrpc_value value, const struct capnrpc_field *field)
{
	if (field->is_in_union && discriminant_of(value) != field->discriminant)
		return false;
	if (field->is_group || !capnrpc_type_is_pointer(field->type))
		return true;
	return capnrpc_pointer_kind(field_pointer(value.as.structure,
		       field->member)) != CAPNRPC_POINTER_NULL;
}

/* --- elements ---------------------------------------------------------------
 */

uint32_t
capnrpc_value_len(struct capnrpc_value value)
{
	return value.type.kind == CAPNRPC_TYPE_LIST ? value.as.list.n : 0;
}

static uint64_t
element_bits(
	struct capnrpc_list_r l, enum capnrpc_element_size size, uint32_t i)
{
	switch (size) {
	case CAPNRPC_ELEMENT_BIT:
		return capnrpc_list_get_bit(l, i);
	case CAPNRPC_ELEMENT_1_BYTE:
		return capnrpc_list_get_u8(l, i);
	case CAPNRPC_ELEMENT_2_BYTES:
		return capnrpc_list_get_u16(l, i);
	case CAPNRPC_ELEMENT_4_BYTES:
		return capnrpc_list_get_u32(l, i);
	case CAPNRPC_ELEMENT_8_BYTES:
		return capnrpc_list_get_u64(l, i);
	case CAPNRPC_ELEMENT_VOID:
	case CAPNRPC_ELEMENT_POINTER:
	case CAPNRPC_ELEMENT_COMPOSITE:
	default:
		return 0;
	}
}

struct capnrpc_value
capnrpc_value_at(struct capnrpc_value value, uint32_t i)
{
	struct capnrpc_value found =
		value_zero(capnrpc_type_element(value.type));

	if (i >= capnrpc_value_len(value))
		return found;
	if (found.type.kind == CAPNRPC_TYPE_STRUCT)
		found.as.structure = capnrpc_list_get_struct(value.as.list, i);
	else if (capnrpc_type_is_pointer(found.type))
		value_set_pointer(&found,
			capnrpc_list_get_pointer(value.as.list, i),
			null_pointer);
	else
		value_set_bits(&found,
			element_bits(value.as.list,
				capnrpc_type_element_size(found.type), i));
	return found;
}
