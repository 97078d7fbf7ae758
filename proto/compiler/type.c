/* SPDX-License-Identifier: Apache-2.0 */
#include "proto/compiler/type.h"

#include <inttypes.h>

#include "proto/compiler/memory.h"

/* One row for each Type, in the order of its discriminants. */
static const struct {
	enum type_class class;
	const char *element;
	struct type_scalar scalar;
} types[] = {
	[SCHEMA_TYPE_VOID] = { TYPE_VOID, "VOID", { 0 } },
	[SCHEMA_TYPE_BOOL] = { TYPE_SCALAR, "BIT",
		{ "bool", "bit", 1, false, false } },
	[SCHEMA_TYPE_INT8] = { TYPE_SCALAR, "1_BYTE",
		{ "int8_t", "u8", 8, false, true } },
	[SCHEMA_TYPE_INT16] = { TYPE_SCALAR, "2_BYTES",
		{ "int16_t", "u16", 16, false, true } },
	[SCHEMA_TYPE_INT32] = { TYPE_SCALAR, "4_BYTES",
		{ "int32_t", "u32", 32, false, true } },
	[SCHEMA_TYPE_INT64] = { TYPE_SCALAR, "8_BYTES",
		{ "int64_t", "u64", 64, false, true } },
	[SCHEMA_TYPE_UINT8] = { TYPE_SCALAR, "1_BYTE",
		{ "uint8_t", "u8", 8, false, false } },
	[SCHEMA_TYPE_UINT16] = { TYPE_SCALAR, "2_BYTES",
		{ "uint16_t", "u16", 16, false, false } },
	[SCHEMA_TYPE_UINT32] = { TYPE_SCALAR, "4_BYTES",
		{ "uint32_t", "u32", 32, false, false } },
	[SCHEMA_TYPE_UINT64] = { TYPE_SCALAR, "8_BYTES",
		{ "uint64_t", "u64", 64, false, false } },
	[SCHEMA_TYPE_FLOAT32] = { TYPE_SCALAR, "4_BYTES",
		{ "float", "u32", 32, true, false } },
	[SCHEMA_TYPE_FLOAT64] = { TYPE_SCALAR, "8_BYTES",
		{ "double", "u64", 64, true, false } },
	[SCHEMA_TYPE_TEXT] = { TYPE_TEXT, "POINTER", { 0 } },
	[SCHEMA_TYPE_DATA] = { TYPE_DATA, "POINTER", { 0 } },
	[SCHEMA_TYPE_LIST] = { TYPE_LIST, "POINTER", { 0 } },
	[SCHEMA_TYPE_ENUM] = { TYPE_SCALAR, "2_BYTES",
		{ "uint16_t", "u16", 16, false, false } },
	[SCHEMA_TYPE_STRUCT] = { TYPE_STRUCT, "COMPOSITE", { 0 } },
	[SCHEMA_TYPE_INTERFACE] = { TYPE_CAP, "POINTER", { 0 } },
	[SCHEMA_TYPE_ANY_POINTER] = { TYPE_ANY, "POINTER", { 0 } },
};

#define N_TYPES (sizeof(types) / sizeof(types[0]))

/* What an AnyPointer is in the schema: that, AnyStruct, or a parameter. */
static enum type_class
class_of_any(struct schema_type_r type)
{
	struct schema_type_any_pointer_r any =
		schema_type_get_any_pointer(type);

	if (schema_type_any_pointer_which(any) !=
		SCHEMA_TYPE_ANY_POINTER_UNCONSTRAINED)
		return TYPE_ANY;
	switch (schema_type_any_pointer_unconstrained_which(
		schema_type_any_pointer_get_unconstrained(any))) {
	case SCHEMA_TYPE_ANY_POINTER_UNCONSTRAINED_STRUCT:
		return TYPE_ANY_STRUCT;
	case SCHEMA_TYPE_ANY_POINTER_UNCONSTRAINED_LIST:
		return TYPE_ANY_LIST;
	case SCHEMA_TYPE_ANY_POINTER_UNCONSTRAINED_CAPABILITY:
		return TYPE_CAP;
	default:
		return TYPE_ANY;
	}
}

enum type_class
type_class_of(struct schema_type_r type)
{
	uint16_t which = schema_type_which(type);

	if (which >= N_TYPES)
		return TYPE_UNKNOWN;
	if (which == SCHEMA_TYPE_ANY_POINTER)
		return class_of_any(type);
	return types[which].class;
}

const struct type_scalar *
type_scalar_of(struct schema_type_r type)
{
	return &types[schema_type_which(type)].scalar;
}

const char *
type_element_size(struct schema_type_r type)
{
	uint16_t which = schema_type_which(type);

	return memory_format("CAPNRPC_ELEMENT_%s",
		which < N_TYPES ? types[which].element : "POINTER");
}

uint64_t
type_id(struct schema_type_r type)
{
	switch (schema_type_which(type)) {
	case SCHEMA_TYPE_STRUCT:
		return schema_type_struct_get_type_id(
			schema_type_get_struct(type));
	case SCHEMA_TYPE_ENUM:
		return schema_type_enum_get_type_id(schema_type_get_enum(type));
	default:
		return schema_type_interface_get_type_id(
			schema_type_get_interface(type));
	}
}

bool
type_brand(struct schema_type_r type, struct schema_brand_r *ret_brand)
{
	switch (schema_type_which(type)) {
	case SCHEMA_TYPE_STRUCT:
		*ret_brand = schema_type_struct_get_brand(
			schema_type_get_struct(type));
		return true;
	case SCHEMA_TYPE_INTERFACE:
		*ret_brand = schema_type_interface_get_brand(
			schema_type_get_interface(type));
		return true;
	default:
		return false;
	}
}

/* stream.capnp's StreamResult. */
#define STREAM_RESULT UINT64_C(0x995f9a3377c0b16e)

bool
type_is_stream(uint64_t id)
{
	return id == STREAM_RESULT;
}

/* The bits of a value of at most 64 bits. */
static uint64_t
value_bits(struct schema_value_r value)
{
	switch (schema_value_which(value)) {
	case SCHEMA_VALUE_BOOL:
		return schema_value_get_bool(value);
	case SCHEMA_VALUE_INT8:
		return (uint8_t)schema_value_get_int8(value);
	case SCHEMA_VALUE_INT16:
		return (uint16_t)schema_value_get_int16(value);
	case SCHEMA_VALUE_INT32:
		return (uint32_t)schema_value_get_int32(value);
	case SCHEMA_VALUE_INT64:
		return (uint64_t)schema_value_get_int64(value);
	case SCHEMA_VALUE_UINT8:
		return schema_value_get_uint8(value);
	case SCHEMA_VALUE_UINT16:
		return schema_value_get_uint16(value);
	case SCHEMA_VALUE_UINT32:
		return schema_value_get_uint32(value);
	case SCHEMA_VALUE_UINT64:
		return schema_value_get_uint64(value);
	case SCHEMA_VALUE_FLOAT32:
		return capnrpc_bits_of_float(schema_value_get_float32(value));
	case SCHEMA_VALUE_FLOAT64:
		return capnrpc_bits_of_double(schema_value_get_float64(value));
	case SCHEMA_VALUE_ENUM:
		return schema_value_get_enum(value);
	default:
		return 0;
	}
}

const char *
type_bits(const struct type_scalar *scalar, struct schema_value_r value)
{
	uint64_t bits = value_bits(value);

	if (scalar->bits == 1)
		return bits != 0 ? "true" : "false";
	if (bits <= INT16_MAX)
		return memory_format("%" PRIu64, bits);
	if (scalar->bits < 64)
		return memory_format("0x%" PRIx64 "u", bits);
	return memory_format("UINT64_C(0x%" PRIx64 ")", bits);
}
