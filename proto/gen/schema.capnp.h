/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from schema.capnp, id 0xa93fc509624c72d9; do not edit.
 *
 * Schemas as data: what `capnp compile` tells a plugin on its standard input.
 * Ids, ordinals and layouts are Cap'n Proto's own, in the newest revision, so
 * that requests of older and newer compilers both read well; words are ours.
 */
#ifndef SCHEMA_CAPNP_A93FC509624C72D9_H
#define SCHEMA_CAPNP_A93FC509624C72D9_H

#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in schema.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_a93fc509624c72d9;
#define SCHEMA_CAPNP_SCHEMA (&capnrpc_schema_a93fc509624c72d9)

/* How much of a list one element takes. */
enum schema_element_size {
	SCHEMA_ELEMENT_SIZE_EMPTY = 0,
	SCHEMA_ELEMENT_SIZE_BIT = 1,
	SCHEMA_ELEMENT_SIZE_BYTE = 2,
	SCHEMA_ELEMENT_SIZE_TWO_BYTES = 3,
	SCHEMA_ELEMENT_SIZE_FOUR_BYTES = 4,
	SCHEMA_ELEMENT_SIZE_EIGHT_BYTES = 5,
	SCHEMA_ELEMENT_SIZE_POINTER = 6,
	SCHEMA_ELEMENT_SIZE_INLINE_COMPOSITE = 7,
};

enum schema_node_which {
	SCHEMA_NODE_FILE = 0,
	SCHEMA_NODE_STRUCT = 1,
	SCHEMA_NODE_ENUM = 2,
	SCHEMA_NODE_INTERFACE = 3,
	SCHEMA_NODE_CONST = 4,
	SCHEMA_NODE_ANNOTATION = 5,
};

enum schema_field_which {
	SCHEMA_FIELD_SLOT = 0,
	SCHEMA_FIELD_GROUP = 1,
};

enum schema_field_ordinal_which {
	SCHEMA_FIELD_ORDINAL_IMPLICIT = 0,
	SCHEMA_FIELD_ORDINAL_EXPLICIT = 1,
};

enum schema_type_which {
	SCHEMA_TYPE_VOID = 0,
	SCHEMA_TYPE_BOOL = 1,
	SCHEMA_TYPE_INT8 = 2,
	SCHEMA_TYPE_INT16 = 3,
	SCHEMA_TYPE_INT32 = 4,
	SCHEMA_TYPE_INT64 = 5,
	SCHEMA_TYPE_UINT8 = 6,
	SCHEMA_TYPE_UINT16 = 7,
	SCHEMA_TYPE_UINT32 = 8,
	SCHEMA_TYPE_UINT64 = 9,
	SCHEMA_TYPE_FLOAT32 = 10,
	SCHEMA_TYPE_FLOAT64 = 11,
	SCHEMA_TYPE_TEXT = 12,
	SCHEMA_TYPE_DATA = 13,
	SCHEMA_TYPE_LIST = 14,
	SCHEMA_TYPE_ENUM = 15,
	SCHEMA_TYPE_STRUCT = 16,
	SCHEMA_TYPE_INTERFACE = 17,
	SCHEMA_TYPE_ANY_POINTER = 18,
};

enum schema_type_any_pointer_which {
	SCHEMA_TYPE_ANY_POINTER_UNCONSTRAINED = 0,
	SCHEMA_TYPE_ANY_POINTER_PARAMETER = 1,
	SCHEMA_TYPE_ANY_POINTER_IMPLICIT_METHOD_PARAMETER = 2,
};

enum schema_type_any_pointer_unconstrained_which {
	SCHEMA_TYPE_ANY_POINTER_UNCONSTRAINED_ANY_KIND = 0,
	SCHEMA_TYPE_ANY_POINTER_UNCONSTRAINED_STRUCT = 1,
	SCHEMA_TYPE_ANY_POINTER_UNCONSTRAINED_LIST = 2,
	SCHEMA_TYPE_ANY_POINTER_UNCONSTRAINED_CAPABILITY = 3,
};

enum schema_brand_scope_which {
	SCHEMA_BRAND_SCOPE_BIND = 0,
	SCHEMA_BRAND_SCOPE_INHERIT = 1,
};

enum schema_brand_binding_which {
	SCHEMA_BRAND_BINDING_UNBOUND = 0,
	SCHEMA_BRAND_BINDING_TYPE = 1,
};

enum schema_value_which {
	SCHEMA_VALUE_VOID = 0,
	SCHEMA_VALUE_BOOL = 1,
	SCHEMA_VALUE_INT8 = 2,
	SCHEMA_VALUE_INT16 = 3,
	SCHEMA_VALUE_INT32 = 4,
	SCHEMA_VALUE_INT64 = 5,
	SCHEMA_VALUE_UINT8 = 6,
	SCHEMA_VALUE_UINT16 = 7,
	SCHEMA_VALUE_UINT32 = 8,
	SCHEMA_VALUE_UINT64 = 9,
	SCHEMA_VALUE_FLOAT32 = 10,
	SCHEMA_VALUE_FLOAT64 = 11,
	SCHEMA_VALUE_TEXT = 12,
	SCHEMA_VALUE_DATA = 13,
	SCHEMA_VALUE_LIST = 14,
	SCHEMA_VALUE_ENUM = 15,
	SCHEMA_VALUE_STRUCT = 16,
	SCHEMA_VALUE_INTERFACE = 17,
	SCHEMA_VALUE_ANY_POINTER = 18,
};

enum schema_request_file_source_identifier_which {
	SCHEMA_REQUEST_FILE_SOURCE_IDENTIFIER_TYPE_ID = 0,
	SCHEMA_REQUEST_FILE_SOURCE_IDENTIFIER_MEMBER = 1,
};

/* One declaration. */
struct schema_node_r {
	struct capnrpc_struct_r s;
};

struct schema_node_b {
	struct capnrpc_struct_b s;
};

struct schema_node_struct_r {
	struct capnrpc_struct_r s;
};

struct schema_node_struct_b {
	struct capnrpc_struct_b s;
};

struct schema_node_enum_r {
	struct capnrpc_struct_r s;
};

struct schema_node_enum_b {
	struct capnrpc_struct_b s;
};

struct schema_node_interface_r {
	struct capnrpc_struct_r s;
};

struct schema_node_interface_b {
	struct capnrpc_struct_b s;
};

struct schema_node_const_r {
	struct capnrpc_struct_r s;
};

struct schema_node_const_b {
	struct capnrpc_struct_b s;
};

struct schema_node_annotation_r {
	struct capnrpc_struct_r s;
};

struct schema_node_annotation_b {
	struct capnrpc_struct_b s;
};

/* A type parameter. */
struct schema_node_parameter_r {
	struct capnrpc_struct_r s;
};

struct schema_node_parameter_b {
	struct capnrpc_struct_b s;
};

/* A declaration in another. */
struct schema_node_nested_node_r {
	struct capnrpc_struct_r s;
};

struct schema_node_nested_node_b {
	struct capnrpc_struct_b s;
};

/* What the source says about a node that its meaning does not need. */
struct schema_node_source_info_r {
	struct capnrpc_struct_r s;
};

struct schema_node_source_info_b {
	struct capnrpc_struct_b s;
};

struct schema_node_source_info_member_r {
	struct capnrpc_struct_r s;
};

struct schema_node_source_info_member_b {
	struct capnrpc_struct_b s;
};

/* A field of a struct or group. */
struct schema_field_r {
	struct capnrpc_struct_r s;
};

struct schema_field_b {
	struct capnrpc_struct_b s;
};

struct schema_field_slot_r {
	struct capnrpc_struct_r s;
};

struct schema_field_slot_b {
	struct capnrpc_struct_b s;
};

struct schema_field_group_r {
	struct capnrpc_struct_r s;
};

struct schema_field_group_b {
	struct capnrpc_struct_b s;
};

struct schema_field_ordinal_r {
	struct capnrpc_struct_r s;
};

struct schema_field_ordinal_b {
	struct capnrpc_struct_b s;
};

/* A value of an enum. */
struct schema_enumerant_r {
	struct capnrpc_struct_r s;
};

struct schema_enumerant_b {
	struct capnrpc_struct_b s;
};

/* An interface that another one extends. */
struct schema_superclass_r {
	struct capnrpc_struct_r s;
};

struct schema_superclass_b {
	struct capnrpc_struct_b s;
};

/* A method of an interface. */
struct schema_method_r {
	struct capnrpc_struct_r s;
};

struct schema_method_b {
	struct capnrpc_struct_b s;
};

/* The type of a field, constant or annotation. */
struct schema_type_r {
	struct capnrpc_struct_r s;
};

struct schema_type_b {
	struct capnrpc_struct_b s;
};

struct schema_type_list_group_r {
	struct capnrpc_struct_r s;
};

struct schema_type_list_group_b {
	struct capnrpc_struct_b s;
};

struct schema_type_enum_r {
	struct capnrpc_struct_r s;
};

struct schema_type_enum_b {
	struct capnrpc_struct_b s;
};

struct schema_type_struct_r {
	struct capnrpc_struct_r s;
};

struct schema_type_struct_b {
	struct capnrpc_struct_b s;
};

struct schema_type_interface_r {
	struct capnrpc_struct_r s;
};

struct schema_type_interface_b {
	struct capnrpc_struct_b s;
};

struct schema_type_any_pointer_r {
	struct capnrpc_struct_r s;
};

struct schema_type_any_pointer_b {
	struct capnrpc_struct_b s;
};

struct schema_type_any_pointer_unconstrained_r {
	struct capnrpc_struct_r s;
};

struct schema_type_any_pointer_unconstrained_b {
	struct capnrpc_struct_b s;
};

/* A type parameter of a declaration around this one. */
struct schema_type_any_pointer_parameter_r {
	struct capnrpc_struct_r s;
};

struct schema_type_any_pointer_parameter_b {
	struct capnrpc_struct_b s;
};

/* A type parameter of the method. */
struct schema_type_any_pointer_implicit_method_parameter_r {
	struct capnrpc_struct_r s;
};

struct schema_type_any_pointer_implicit_method_parameter_b {
	struct capnrpc_struct_b s;
};

/* What the type parameters of a generic type stand for, where it is used. */
struct schema_brand_r {
	struct capnrpc_struct_r s;
};

struct schema_brand_b {
	struct capnrpc_struct_b s;
};

/* The parameters of one declaration. */
struct schema_brand_scope_r {
	struct capnrpc_struct_r s;
};

struct schema_brand_scope_b {
	struct capnrpc_struct_b s;
};

/* One parameter. */
struct schema_brand_binding_r {
	struct capnrpc_struct_r s;
};

struct schema_brand_binding_b {
	struct capnrpc_struct_b s;
};

/* A value: a default, a constant's, an annotation's. */
struct schema_value_r {
	struct capnrpc_struct_r s;
};

struct schema_value_b {
	struct capnrpc_struct_b s;
};

/* An annotation where it is applied. */
struct schema_annotation_r {
	struct capnrpc_struct_r s;
};

struct schema_annotation_b {
	struct capnrpc_struct_b s;
};

/* Of the compiler. */
struct schema_capnp_version_r {
	struct capnrpc_struct_r s;
};

struct schema_capnp_version_b {
	struct capnrpc_struct_b s;
};

/* The root of what a plugin reads. */
struct schema_request_r {
	struct capnrpc_struct_r s;
};

struct schema_request_b {
	struct capnrpc_struct_b s;
};

/* A file that code is wanted for. */
struct schema_request_file_r {
	struct capnrpc_struct_r s;
};

struct schema_request_file_b {
	struct capnrpc_struct_b s;
};

/* A file that this one imports. */
struct schema_request_file_import_r {
	struct capnrpc_struct_r s;
};

struct schema_request_file_import_b {
	struct capnrpc_struct_b s;
};

/* Where the names in a file lead, for editors. */
struct schema_request_file_source_r {
	struct capnrpc_struct_r s;
};

struct schema_request_file_source_b {
	struct capnrpc_struct_b s;
};

struct schema_request_file_source_identifier_r {
	struct capnrpc_struct_r s;
};

struct schema_request_file_source_identifier_b {
	struct capnrpc_struct_b s;
};

struct schema_request_file_source_identifier_member_r {
	struct capnrpc_struct_r s;
};

struct schema_request_file_source_identifier_member_b {
	struct capnrpc_struct_b s;
};

static inline struct schema_node_r
schema_node_reader(struct schema_node_b b)
{
	struct schema_node_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
schema_node_which(struct schema_node_r r)
{
	return capnrpc_struct_get_u16(r.s, 6, 0);
}

static inline uint16_t
schema_node_which_b(struct schema_node_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 6, 0);
}

static inline struct capnrpc_struct_size
schema_node_size(void)
{
	struct capnrpc_struct_size size = { 6, 6 };

	return size;
}

static inline struct schema_node_r
schema_node_read(struct capnrpc_pointer_r p)
{
	struct schema_node_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct schema_node_b
schema_node_init(struct capnrpc_pointer_b p)
{
	struct schema_node_b v;

	v.s = capnrpc_pointer_init_struct(p, schema_node_size());
	return v;
}

static inline struct schema_node_b
schema_node_edit(struct capnrpc_pointer_b p)
{
	struct schema_node_b v;

	v.s = capnrpc_pointer_edit_struct(p, schema_node_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(schema_node_list, schema_node);

static inline struct schema_node_struct_r
schema_node_struct_reader(struct schema_node_struct_b b)
{
	struct schema_node_struct_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct schema_node_enum_r
schema_node_enum_reader(struct schema_node_enum_b b)
{
	struct schema_node_enum_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct schema_node_interface_r
schema_node_interface_reader(struct schema_node_interface_b b)
{
	struct schema_node_interface_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct schema_node_const_r
schema_node_const_reader(struct schema_node_const_b b)
{
	struct schema_node_const_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct schema_node_annotation_r
schema_node_annotation_reader(struct schema_node_annotation_b b)
{
	struct schema_node_annotation_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct schema_node_parameter_r
schema_node_parameter_reader(struct schema_node_parameter_b b)
{
	struct schema_node_parameter_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
schema_node_parameter_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct schema_node_parameter_r
schema_node_parameter_read(struct capnrpc_pointer_r p)
{
	struct schema_node_parameter_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct schema_node_parameter_b
schema_node_parameter_init(struct capnrpc_pointer_b p)
{
	struct schema_node_parameter_b v;

	v.s = capnrpc_pointer_init_struct(p, schema_node_parameter_size());
	return v;
}

static inline struct schema_node_parameter_b
schema_node_parameter_edit(struct capnrpc_pointer_b p)
{
	struct schema_node_parameter_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, schema_node_parameter_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(schema_node_parameter_list, schema_node_parameter);

static inline struct schema_node_nested_node_r
schema_node_nested_node_reader(struct schema_node_nested_node_b b)
{
	struct schema_node_nested_node_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
schema_node_nested_node_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct schema_node_nested_node_r
schema_node_nested_node_read(struct capnrpc_pointer_r p)
{
	struct schema_node_nested_node_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct schema_node_nested_node_b
schema_node_nested_node_init(struct capnrpc_pointer_b p)
{
	struct schema_node_nested_node_b v;

	v.s = capnrpc_pointer_init_struct(p, schema_node_nested_node_size());
	return v;
}

static inline struct schema_node_nested_node_b
schema_node_nested_node_edit(struct capnrpc_pointer_b p)
{
	struct schema_node_nested_node_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, schema_node_nested_node_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(schema_node_nested_node_list, schema_node_nested_node);

static inline struct schema_node_source_info_r
schema_node_source_info_reader(struct schema_node_source_info_b b)
{
	struct schema_node_source_info_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
schema_node_source_info_size(void)
{
	struct capnrpc_struct_size size = { 2, 2 };

	return size;
}

static inline struct schema_node_source_info_r
schema_node_source_info_read(struct capnrpc_pointer_r p)
{
	struct schema_node_source_info_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct schema_node_source_info_b
schema_node_source_info_init(struct capnrpc_pointer_b p)
{
	struct schema_node_source_info_b v;

	v.s = capnrpc_pointer_init_struct(p, schema_node_source_info_size());
	return v;
}

static inline struct schema_node_source_info_b
schema_node_source_info_edit(struct capnrpc_pointer_b p)
{
	struct schema_node_source_info_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, schema_node_source_info_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(schema_node_source_info_list, schema_node_source_info);

static inline struct schema_node_source_info_member_r
schema_node_source_info_member_reader(struct schema_node_source_info_member_b b)
{
	struct schema_node_source_info_member_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
schema_node_source_info_member_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct schema_node_source_info_member_r
schema_node_source_info_member_read(struct capnrpc_pointer_r p)
{
	struct schema_node_source_info_member_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct schema_node_source_info_member_b
schema_node_source_info_member_init(struct capnrpc_pointer_b p)
{
	struct schema_node_source_info_member_b v;

	v.s = capnrpc_pointer_init_struct(
		p, schema_node_source_info_member_size());
	return v;
}

static inline struct schema_node_source_info_member_b
schema_node_source_info_member_edit(struct capnrpc_pointer_b p)
{
	struct schema_node_source_info_member_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, schema_node_source_info_member_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	schema_node_source_info_member_list, schema_node_source_info_member);

static inline struct schema_field_r
schema_field_reader(struct schema_field_b b)
{
	struct schema_field_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
schema_field_which(struct schema_field_r r)
{
	return capnrpc_struct_get_u16(r.s, 4, 0);
}

static inline uint16_t
schema_field_which_b(struct schema_field_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 4, 0);
}

static inline struct capnrpc_struct_size
schema_field_size(void)
{
	struct capnrpc_struct_size size = { 3, 4 };

	return size;
}

static inline struct schema_field_r
schema_field_read(struct capnrpc_pointer_r p)
{
	struct schema_field_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct schema_field_b
schema_field_init(struct capnrpc_pointer_b p)
{
	struct schema_field_b v;

	v.s = capnrpc_pointer_init_struct(p, schema_field_size());
	return v;
}

static inline struct schema_field_b
schema_field_edit(struct capnrpc_pointer_b p)
{
	struct schema_field_b v;

	v.s = capnrpc_pointer_edit_struct(p, schema_field_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(schema_field_list, schema_field);

static inline struct schema_field_slot_r
schema_field_slot_reader(struct schema_field_slot_b b)
{
	struct schema_field_slot_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct schema_field_group_r
schema_field_group_reader(struct schema_field_group_b b)
{
	struct schema_field_group_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct schema_field_ordinal_r
schema_field_ordinal_reader(struct schema_field_ordinal_b b)
{
	struct schema_field_ordinal_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
schema_field_ordinal_which(struct schema_field_ordinal_r r)
{
	return capnrpc_struct_get_u16(r.s, 5, 0);
}

static inline uint16_t
schema_field_ordinal_which_b(struct schema_field_ordinal_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 5, 0);
}

static inline struct schema_enumerant_r
schema_enumerant_reader(struct schema_enumerant_b b)
{
	struct schema_enumerant_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
schema_enumerant_size(void)
{
	struct capnrpc_struct_size size = { 1, 2 };

	return size;
}

static inline struct schema_enumerant_r
schema_enumerant_read(struct capnrpc_pointer_r p)
{
	struct schema_enumerant_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct schema_enumerant_b
schema_enumerant_init(struct capnrpc_pointer_b p)
{
	struct schema_enumerant_b v;

	v.s = capnrpc_pointer_init_struct(p, schema_enumerant_size());
	return v;
}

static inline struct schema_enumerant_b
schema_enumerant_edit(struct capnrpc_pointer_b p)
{
	struct schema_enumerant_b v;

	v.s = capnrpc_pointer_edit_struct(p, schema_enumerant_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(schema_enumerant_list, schema_enumerant);

static inline struct schema_superclass_r
schema_superclass_reader(struct schema_superclass_b b)
{
	struct schema_superclass_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
schema_superclass_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct schema_superclass_r
schema_superclass_read(struct capnrpc_pointer_r p)
{
	struct schema_superclass_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct schema_superclass_b
schema_superclass_init(struct capnrpc_pointer_b p)
{
	struct schema_superclass_b v;

	v.s = capnrpc_pointer_init_struct(p, schema_superclass_size());
	return v;
}

static inline struct schema_superclass_b
schema_superclass_edit(struct capnrpc_pointer_b p)
{
	struct schema_superclass_b v;

	v.s = capnrpc_pointer_edit_struct(p, schema_superclass_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(schema_superclass_list, schema_superclass);

static inline struct schema_method_r
schema_method_reader(struct schema_method_b b)
{
	struct schema_method_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
schema_method_size(void)
{
	struct capnrpc_struct_size size = { 3, 5 };

	return size;
}

static inline struct schema_method_r
schema_method_read(struct capnrpc_pointer_r p)
{
	struct schema_method_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct schema_method_b
schema_method_init(struct capnrpc_pointer_b p)
{
	struct schema_method_b v;

	v.s = capnrpc_pointer_init_struct(p, schema_method_size());
	return v;
}

static inline struct schema_method_b
schema_method_edit(struct capnrpc_pointer_b p)
{
	struct schema_method_b v;

	v.s = capnrpc_pointer_edit_struct(p, schema_method_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(schema_method_list, schema_method);

static inline struct schema_type_r
schema_type_reader(struct schema_type_b b)
{
	struct schema_type_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
schema_type_which(struct schema_type_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
schema_type_which_b(struct schema_type_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
schema_type_size(void)
{
	struct capnrpc_struct_size size = { 3, 1 };

	return size;
}

static inline struct schema_type_r
schema_type_read(struct capnrpc_pointer_r p)
{
	struct schema_type_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct schema_type_b
schema_type_init(struct capnrpc_pointer_b p)
{
	struct schema_type_b v;

	v.s = capnrpc_pointer_init_struct(p, schema_type_size());
	return v;
}

static inline struct schema_type_b
schema_type_edit(struct capnrpc_pointer_b p)
{
	struct schema_type_b v;

	v.s = capnrpc_pointer_edit_struct(p, schema_type_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(schema_type_list, schema_type);

static inline struct schema_type_list_group_r
schema_type_list_group_reader(struct schema_type_list_group_b b)
{
	struct schema_type_list_group_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct schema_type_enum_r
schema_type_enum_reader(struct schema_type_enum_b b)
{
	struct schema_type_enum_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct schema_type_struct_r
schema_type_struct_reader(struct schema_type_struct_b b)
{
	struct schema_type_struct_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct schema_type_interface_r
schema_type_interface_reader(struct schema_type_interface_b b)
{
	struct schema_type_interface_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct schema_type_any_pointer_r
schema_type_any_pointer_reader(struct schema_type_any_pointer_b b)
{
	struct schema_type_any_pointer_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
schema_type_any_pointer_which(struct schema_type_any_pointer_r r)
{
	return capnrpc_struct_get_u16(r.s, 4, 0);
}

static inline uint16_t
schema_type_any_pointer_which_b(struct schema_type_any_pointer_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 4, 0);
}

static inline struct schema_type_any_pointer_unconstrained_r
schema_type_any_pointer_unconstrained_reader(
	struct schema_type_any_pointer_unconstrained_b b)
{
	struct schema_type_any_pointer_unconstrained_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
schema_type_any_pointer_unconstrained_which(
	struct schema_type_any_pointer_unconstrained_r r)
{
	return capnrpc_struct_get_u16(r.s, 5, 0);
}

static inline uint16_t
schema_type_any_pointer_unconstrained_which_b(
	struct schema_type_any_pointer_unconstrained_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 5, 0);
}

static inline struct schema_type_any_pointer_parameter_r
schema_type_any_pointer_parameter_reader(
	struct schema_type_any_pointer_parameter_b b)
{
	struct schema_type_any_pointer_parameter_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct schema_type_any_pointer_implicit_method_parameter_r
schema_type_any_pointer_implicit_method_parameter_reader(
	struct schema_type_any_pointer_implicit_method_parameter_b b)
{
	struct schema_type_any_pointer_implicit_method_parameter_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct schema_brand_r
schema_brand_reader(struct schema_brand_b b)
{
	struct schema_brand_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
schema_brand_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct schema_brand_r
schema_brand_read(struct capnrpc_pointer_r p)
{
	struct schema_brand_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct schema_brand_b
schema_brand_init(struct capnrpc_pointer_b p)
{
	struct schema_brand_b v;

	v.s = capnrpc_pointer_init_struct(p, schema_brand_size());
	return v;
}

static inline struct schema_brand_b
schema_brand_edit(struct capnrpc_pointer_b p)
{
	struct schema_brand_b v;

	v.s = capnrpc_pointer_edit_struct(p, schema_brand_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(schema_brand_list, schema_brand);

static inline struct schema_brand_scope_r
schema_brand_scope_reader(struct schema_brand_scope_b b)
{
	struct schema_brand_scope_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
schema_brand_scope_which(struct schema_brand_scope_r r)
{
	return capnrpc_struct_get_u16(r.s, 4, 0);
}

static inline uint16_t
schema_brand_scope_which_b(struct schema_brand_scope_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 4, 0);
}

static inline struct capnrpc_struct_size
schema_brand_scope_size(void)
{
	struct capnrpc_struct_size size = { 2, 1 };

	return size;
}

static inline struct schema_brand_scope_r
schema_brand_scope_read(struct capnrpc_pointer_r p)
{
	struct schema_brand_scope_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct schema_brand_scope_b
schema_brand_scope_init(struct capnrpc_pointer_b p)
{
	struct schema_brand_scope_b v;

	v.s = capnrpc_pointer_init_struct(p, schema_brand_scope_size());
	return v;
}

static inline struct schema_brand_scope_b
schema_brand_scope_edit(struct capnrpc_pointer_b p)
{
	struct schema_brand_scope_b v;

	v.s = capnrpc_pointer_edit_struct(p, schema_brand_scope_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(schema_brand_scope_list, schema_brand_scope);

static inline struct schema_brand_binding_r
schema_brand_binding_reader(struct schema_brand_binding_b b)
{
	struct schema_brand_binding_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
schema_brand_binding_which(struct schema_brand_binding_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
schema_brand_binding_which_b(struct schema_brand_binding_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
schema_brand_binding_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct schema_brand_binding_r
schema_brand_binding_read(struct capnrpc_pointer_r p)
{
	struct schema_brand_binding_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct schema_brand_binding_b
schema_brand_binding_init(struct capnrpc_pointer_b p)
{
	struct schema_brand_binding_b v;

	v.s = capnrpc_pointer_init_struct(p, schema_brand_binding_size());
	return v;
}

static inline struct schema_brand_binding_b
schema_brand_binding_edit(struct capnrpc_pointer_b p)
{
	struct schema_brand_binding_b v;

	v.s = capnrpc_pointer_edit_struct(p, schema_brand_binding_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(schema_brand_binding_list, schema_brand_binding);

static inline struct schema_value_r
schema_value_reader(struct schema_value_b b)
{
	struct schema_value_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
schema_value_which(struct schema_value_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
schema_value_which_b(struct schema_value_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
schema_value_size(void)
{
	struct capnrpc_struct_size size = { 2, 1 };

	return size;
}

static inline struct schema_value_r
schema_value_read(struct capnrpc_pointer_r p)
{
	struct schema_value_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct schema_value_b
schema_value_init(struct capnrpc_pointer_b p)
{
	struct schema_value_b v;

	v.s = capnrpc_pointer_init_struct(p, schema_value_size());
	return v;
}

static inline struct schema_value_b
schema_value_edit(struct capnrpc_pointer_b p)
{
	struct schema_value_b v;

	v.s = capnrpc_pointer_edit_struct(p, schema_value_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(schema_value_list, schema_value);

static inline struct schema_annotation_r
schema_annotation_reader(struct schema_annotation_b b)
{
	struct schema_annotation_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
schema_annotation_size(void)
{
	struct capnrpc_struct_size size = { 1, 2 };

	return size;
}

static inline struct schema_annotation_r
schema_annotation_read(struct capnrpc_pointer_r p)
{
	struct schema_annotation_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct schema_annotation_b
schema_annotation_init(struct capnrpc_pointer_b p)
{
	struct schema_annotation_b v;

	v.s = capnrpc_pointer_init_struct(p, schema_annotation_size());
	return v;
}

static inline struct schema_annotation_b
schema_annotation_edit(struct capnrpc_pointer_b p)
{
	struct schema_annotation_b v;

	v.s = capnrpc_pointer_edit_struct(p, schema_annotation_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(schema_annotation_list, schema_annotation);

static inline struct schema_capnp_version_r
schema_capnp_version_reader(struct schema_capnp_version_b b)
{
	struct schema_capnp_version_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
schema_capnp_version_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct schema_capnp_version_r
schema_capnp_version_read(struct capnrpc_pointer_r p)
{
	struct schema_capnp_version_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct schema_capnp_version_b
schema_capnp_version_init(struct capnrpc_pointer_b p)
{
	struct schema_capnp_version_b v;

	v.s = capnrpc_pointer_init_struct(p, schema_capnp_version_size());
	return v;
}

static inline struct schema_capnp_version_b
schema_capnp_version_edit(struct capnrpc_pointer_b p)
{
	struct schema_capnp_version_b v;

	v.s = capnrpc_pointer_edit_struct(p, schema_capnp_version_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(schema_capnp_version_list, schema_capnp_version);

static inline struct schema_request_r
schema_request_reader(struct schema_request_b b)
{
	struct schema_request_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
schema_request_size(void)
{
	struct capnrpc_struct_size size = { 0, 4 };

	return size;
}

static inline struct schema_request_r
schema_request_read(struct capnrpc_pointer_r p)
{
	struct schema_request_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct schema_request_b
schema_request_init(struct capnrpc_pointer_b p)
{
	struct schema_request_b v;

	v.s = capnrpc_pointer_init_struct(p, schema_request_size());
	return v;
}

static inline struct schema_request_b
schema_request_edit(struct capnrpc_pointer_b p)
{
	struct schema_request_b v;

	v.s = capnrpc_pointer_edit_struct(p, schema_request_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(schema_request_list, schema_request);

static inline struct schema_request_file_r
schema_request_file_reader(struct schema_request_file_b b)
{
	struct schema_request_file_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
schema_request_file_size(void)
{
	struct capnrpc_struct_size size = { 1, 3 };

	return size;
}

static inline struct schema_request_file_r
schema_request_file_read(struct capnrpc_pointer_r p)
{
	struct schema_request_file_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct schema_request_file_b
schema_request_file_init(struct capnrpc_pointer_b p)
{
	struct schema_request_file_b v;

	v.s = capnrpc_pointer_init_struct(p, schema_request_file_size());
	return v;
}

static inline struct schema_request_file_b
schema_request_file_edit(struct capnrpc_pointer_b p)
{
	struct schema_request_file_b v;

	v.s = capnrpc_pointer_edit_struct(p, schema_request_file_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(schema_request_file_list, schema_request_file);

static inline struct schema_request_file_import_r
schema_request_file_import_reader(struct schema_request_file_import_b b)
{
	struct schema_request_file_import_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
schema_request_file_import_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct schema_request_file_import_r
schema_request_file_import_read(struct capnrpc_pointer_r p)
{
	struct schema_request_file_import_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct schema_request_file_import_b
schema_request_file_import_init(struct capnrpc_pointer_b p)
{
	struct schema_request_file_import_b v;

	v.s = capnrpc_pointer_init_struct(p, schema_request_file_import_size());
	return v;
}

static inline struct schema_request_file_import_b
schema_request_file_import_edit(struct capnrpc_pointer_b p)
{
	struct schema_request_file_import_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, schema_request_file_import_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	schema_request_file_import_list, schema_request_file_import);

static inline struct schema_request_file_source_r
schema_request_file_source_reader(struct schema_request_file_source_b b)
{
	struct schema_request_file_source_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
schema_request_file_source_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct schema_request_file_source_r
schema_request_file_source_read(struct capnrpc_pointer_r p)
{
	struct schema_request_file_source_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct schema_request_file_source_b
schema_request_file_source_init(struct capnrpc_pointer_b p)
{
	struct schema_request_file_source_b v;

	v.s = capnrpc_pointer_init_struct(p, schema_request_file_source_size());
	return v;
}

static inline struct schema_request_file_source_b
schema_request_file_source_edit(struct capnrpc_pointer_b p)
{
	struct schema_request_file_source_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, schema_request_file_source_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	schema_request_file_source_list, schema_request_file_source);

static inline struct schema_request_file_source_identifier_r
schema_request_file_source_identifier_reader(
	struct schema_request_file_source_identifier_b b)
{
	struct schema_request_file_source_identifier_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
schema_request_file_source_identifier_which(
	struct schema_request_file_source_identifier_r r)
{
	return capnrpc_struct_get_u16(r.s, 8, 0);
}

static inline uint16_t
schema_request_file_source_identifier_which_b(
	struct schema_request_file_source_identifier_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 8, 0);
}

static inline struct capnrpc_struct_size
schema_request_file_source_identifier_size(void)
{
	struct capnrpc_struct_size size = { 3, 0 };

	return size;
}

static inline struct schema_request_file_source_identifier_r
schema_request_file_source_identifier_read(struct capnrpc_pointer_r p)
{
	struct schema_request_file_source_identifier_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct schema_request_file_source_identifier_b
schema_request_file_source_identifier_init(struct capnrpc_pointer_b p)
{
	struct schema_request_file_source_identifier_b v;

	v.s = capnrpc_pointer_init_struct(
		p, schema_request_file_source_identifier_size());
	return v;
}

static inline struct schema_request_file_source_identifier_b
schema_request_file_source_identifier_edit(struct capnrpc_pointer_b p)
{
	struct schema_request_file_source_identifier_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, schema_request_file_source_identifier_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(schema_request_file_source_identifier_list,
	schema_request_file_source_identifier);

static inline struct schema_request_file_source_identifier_member_r
schema_request_file_source_identifier_member_reader(
	struct schema_request_file_source_identifier_member_b b)
{
	struct schema_request_file_source_identifier_member_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

/* What discriminantValue is for fields that are in no union. */
#define SCHEMA_FIELD_NO_DISCRIMINANT ((uint16_t)0xffffu)

static inline uint64_t
schema_node_get_id(struct schema_node_r r)
{
	return capnrpc_struct_get_u64(r.s, 0, 0);
}

static inline void
schema_node_set_id(struct schema_node_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 0, v, 0);
}

/* For people: "folder/file.capnp:Outer.Inner". */
static inline struct capnrpc_text_r
schema_node_get_display_name(struct schema_node_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
schema_node_has_display_name(struct schema_node_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_node_set_display_name(
	struct schema_node_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

/* Bytes of displayName before the declaration's own name. */
static inline uint32_t
schema_node_get_display_name_prefix_length(struct schema_node_r r)
{
	return capnrpc_struct_get_u32(r.s, 2, 0);
}

static inline void
schema_node_set_display_name_prefix_length(struct schema_node_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 2, v, 0);
}

/*
 * What it is declared in. 0 for files, and for the parameter and result
 * structs that a method's parameter list makes.
 */
static inline uint64_t
schema_node_get_scope_id(struct schema_node_r r)
{
	return capnrpc_struct_get_u64(r.s, 2, 0);
}

static inline void
schema_node_set_scope_id(struct schema_node_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 2, v, 0);
}

/* What is declared in it. Groups, and the structs just named, are not here. */
static inline struct schema_node_nested_node_list_r
schema_node_get_nested_nodes(struct schema_node_r r)
{
	return schema_node_nested_node_list_read(
		capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
schema_node_has_nested_nodes(struct schema_node_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_node_set_nested_nodes(
	struct schema_node_b b, struct schema_node_nested_node_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct schema_node_nested_node_list_b
schema_node_init_nested_nodes(struct schema_node_b b, uint32_t n)
{
	return schema_node_nested_node_list_init(
		capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct schema_node_nested_node_list_b
schema_node_edit_nested_nodes(struct schema_node_b b)
{
	return schema_node_nested_node_list_open(
		capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct schema_annotation_list_r
schema_node_get_annotations(struct schema_node_r r)
{
	return schema_annotation_list_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
schema_node_has_annotations(struct schema_node_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_node_set_annotations(
	struct schema_node_b b, struct schema_annotation_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct schema_annotation_list_b
schema_node_init_annotations(struct schema_node_b b, uint32_t n)
{
	return schema_annotation_list_init(
		capnrpc_struct_edit_pointer(b.s, 2), n);
}

static inline struct schema_annotation_list_b
schema_node_edit_annotations(struct schema_node_b b)
{
	return schema_annotation_list_open(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline void
schema_node_set_file(struct schema_node_b b)
{
	capnrpc_struct_set_u16(b.s, 6, SCHEMA_NODE_FILE, 0);
}

static inline struct schema_node_struct_r
schema_node_get_struct(struct schema_node_r r)
{
	struct schema_node_struct_r g = { r.s };

	return g;
}

static inline struct schema_node_struct_b
schema_node_init_struct(struct schema_node_b b)
{
	struct schema_node_struct_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 6, SCHEMA_NODE_STRUCT, 0);
	capnrpc_struct_set_u16(b.s, 7, 0, 0);
	capnrpc_struct_set_u16(b.s, 12, 0, 0);
	capnrpc_struct_set_u16(b.s, 13, 0, 0);
	capnrpc_struct_set_bit(b.s, 224, false, false);
	capnrpc_struct_set_u16(b.s, 15, 0, 0);
	capnrpc_struct_set_u32(b.s, 8, 0, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 3));
	return g;
}

static inline struct schema_node_struct_b
schema_node_edit_struct(struct schema_node_b b)
{
	struct schema_node_struct_b g = { b.s };

	if (schema_node_which_b(b) != SCHEMA_NODE_STRUCT)
		return schema_node_init_struct(b);
	return g;
}

static inline struct schema_node_enum_r
schema_node_get_enum(struct schema_node_r r)
{
	struct schema_node_enum_r g = { r.s };

	return g;
}

static inline struct schema_node_enum_b
schema_node_init_enum(struct schema_node_b b)
{
	struct schema_node_enum_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 6, SCHEMA_NODE_ENUM, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 3));
	return g;
}

static inline struct schema_node_enum_b
schema_node_edit_enum(struct schema_node_b b)
{
	struct schema_node_enum_b g = { b.s };

	if (schema_node_which_b(b) != SCHEMA_NODE_ENUM)
		return schema_node_init_enum(b);
	return g;
}

static inline struct schema_node_interface_r
schema_node_get_interface(struct schema_node_r r)
{
	struct schema_node_interface_r g = { r.s };

	return g;
}

static inline struct schema_node_interface_b
schema_node_init_interface(struct schema_node_b b)
{
	struct schema_node_interface_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 6, SCHEMA_NODE_INTERFACE, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 3));
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 4));
	return g;
}

static inline struct schema_node_interface_b
schema_node_edit_interface(struct schema_node_b b)
{
	struct schema_node_interface_b g = { b.s };

	if (schema_node_which_b(b) != SCHEMA_NODE_INTERFACE)
		return schema_node_init_interface(b);
	return g;
}

static inline struct schema_node_const_r
schema_node_get_const(struct schema_node_r r)
{
	struct schema_node_const_r g = { r.s };

	return g;
}

static inline struct schema_node_const_b
schema_node_init_const(struct schema_node_b b)
{
	struct schema_node_const_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 6, SCHEMA_NODE_CONST, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 3));
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 4));
	return g;
}

static inline struct schema_node_const_b
schema_node_edit_const(struct schema_node_b b)
{
	struct schema_node_const_b g = { b.s };

	if (schema_node_which_b(b) != SCHEMA_NODE_CONST)
		return schema_node_init_const(b);
	return g;
}

static inline struct schema_node_annotation_r
schema_node_get_annotation(struct schema_node_r r)
{
	struct schema_node_annotation_r g = { r.s };

	return g;
}

static inline struct schema_node_annotation_b
schema_node_init_annotation(struct schema_node_b b)
{
	struct schema_node_annotation_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 6, SCHEMA_NODE_ANNOTATION, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 3));
	capnrpc_struct_set_bit(b.s, 112, false, false);
	capnrpc_struct_set_bit(b.s, 113, false, false);
	capnrpc_struct_set_bit(b.s, 114, false, false);
	capnrpc_struct_set_bit(b.s, 115, false, false);
	capnrpc_struct_set_bit(b.s, 116, false, false);
	capnrpc_struct_set_bit(b.s, 117, false, false);
	capnrpc_struct_set_bit(b.s, 118, false, false);
	capnrpc_struct_set_bit(b.s, 119, false, false);
	capnrpc_struct_set_bit(b.s, 120, false, false);
	capnrpc_struct_set_bit(b.s, 121, false, false);
	capnrpc_struct_set_bit(b.s, 122, false, false);
	capnrpc_struct_set_bit(b.s, 123, false, false);
	return g;
}

static inline struct schema_node_annotation_b
schema_node_edit_annotation(struct schema_node_b b)
{
	struct schema_node_annotation_b g = { b.s };

	if (schema_node_which_b(b) != SCHEMA_NODE_ANNOTATION)
		return schema_node_init_annotation(b);
	return g;
}

/* Type parameters, of a generic declaration. */
static inline struct schema_node_parameter_list_r
schema_node_get_parameters(struct schema_node_r r)
{
	return schema_node_parameter_list_read(
		capnrpc_struct_get_pointer(r.s, 5));
}

static inline bool
schema_node_has_parameters(struct schema_node_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 5);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_node_set_parameters(
	struct schema_node_b b, struct schema_node_parameter_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 5);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct schema_node_parameter_list_b
schema_node_init_parameters(struct schema_node_b b, uint32_t n)
{
	return schema_node_parameter_list_init(
		capnrpc_struct_edit_pointer(b.s, 5), n);
}

static inline struct schema_node_parameter_list_b
schema_node_edit_parameters(struct schema_node_b b)
{
	return schema_node_parameter_list_open(
		capnrpc_struct_edit_pointer(b.s, 5));
}

/* It, or something that it is declared in, has type parameters. */
static inline bool
schema_node_get_is_generic(struct schema_node_r r)
{
	return capnrpc_struct_get_bit(r.s, 288, false);
}

static inline void
schema_node_set_is_generic(struct schema_node_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 288, v, false);
}

/* Where in its file it stands. 0 from compilers before 1.1. */
static inline uint32_t
schema_node_get_start_byte(struct schema_node_r r)
{
	return capnrpc_struct_get_u32(r.s, 10, 0);
}

static inline void
schema_node_set_start_byte(struct schema_node_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 10, v, 0);
}

static inline uint32_t
schema_node_get_end_byte(struct schema_node_r r)
{
	return capnrpc_struct_get_u32(r.s, 11, 0);
}

static inline void
schema_node_set_end_byte(struct schema_node_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 11, v, 0);
}

static inline uint16_t
schema_node_struct_get_data_word_count(struct schema_node_struct_r r)
{
	return capnrpc_struct_get_u16(r.s, 7, 0);
}

static inline void
schema_node_struct_set_data_word_count(
	struct schema_node_struct_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 7, v, 0);
}

static inline uint16_t
schema_node_struct_get_pointer_count(struct schema_node_struct_r r)
{
	return capnrpc_struct_get_u16(r.s, 12, 0);
}

static inline void
schema_node_struct_set_pointer_count(struct schema_node_struct_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 12, v, 0);
}

/* Of lists of it. Writers use inlineComposite all the same. */
static inline uint16_t
schema_node_struct_get_preferred_list_encoding(struct schema_node_struct_r r)
{
	return capnrpc_struct_get_u16(r.s, 13, 0);
}

static inline void
schema_node_struct_set_preferred_list_encoding(
	struct schema_node_struct_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 13, v, 0);
}

/* A view of some fields of the struct that is its scope. */
static inline bool
schema_node_struct_get_is_group(struct schema_node_struct_r r)
{
	return capnrpc_struct_get_bit(r.s, 224, false);
}

static inline void
schema_node_struct_set_is_group(struct schema_node_struct_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 224, v, false);
}

/* How many fields are members of the unnamed union; 0: there is none. */
static inline uint16_t
schema_node_struct_get_discriminant_count(struct schema_node_struct_r r)
{
	return capnrpc_struct_get_u16(r.s, 15, 0);
}

static inline void
schema_node_struct_set_discriminant_count(
	struct schema_node_struct_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 15, v, 0);
}

/* Where that union's tag is, in units of 16 bits. */
static inline uint32_t
schema_node_struct_get_discriminant_offset(struct schema_node_struct_r r)
{
	return capnrpc_struct_get_u32(r.s, 8, 0);
}

static inline void
schema_node_struct_set_discriminant_offset(
	struct schema_node_struct_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 8, v, 0);
}

/* By ordinal. */
static inline struct schema_field_list_r
schema_node_struct_get_fields(struct schema_node_struct_r r)
{
	return schema_field_list_read(capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
schema_node_struct_has_fields(struct schema_node_struct_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_node_struct_set_fields(
	struct schema_node_struct_b b, struct schema_field_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct schema_field_list_b
schema_node_struct_init_fields(struct schema_node_struct_b b, uint32_t n)
{
	return schema_field_list_init(capnrpc_struct_edit_pointer(b.s, 3), n);
}

static inline struct schema_field_list_b
schema_node_struct_edit_fields(struct schema_node_struct_b b)
{
	return schema_field_list_open(capnrpc_struct_edit_pointer(b.s, 3));
}

/* By value. */
static inline struct schema_enumerant_list_r
schema_node_enum_get_enumerants(struct schema_node_enum_r r)
{
	return schema_enumerant_list_read(capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
schema_node_enum_has_enumerants(struct schema_node_enum_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_node_enum_set_enumerants(
	struct schema_node_enum_b b, struct schema_enumerant_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct schema_enumerant_list_b
schema_node_enum_init_enumerants(struct schema_node_enum_b b, uint32_t n)
{
	return schema_enumerant_list_init(
		capnrpc_struct_edit_pointer(b.s, 3), n);
}

static inline struct schema_enumerant_list_b
schema_node_enum_edit_enumerants(struct schema_node_enum_b b)
{
	return schema_enumerant_list_open(capnrpc_struct_edit_pointer(b.s, 3));
}

/* By ordinal. */
static inline struct schema_method_list_r
schema_node_interface_get_methods(struct schema_node_interface_r r)
{
	return schema_method_list_read(capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
schema_node_interface_has_methods(struct schema_node_interface_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_node_interface_set_methods(
	struct schema_node_interface_b b, struct schema_method_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct schema_method_list_b
schema_node_interface_init_methods(struct schema_node_interface_b b, uint32_t n)
{
	return schema_method_list_init(capnrpc_struct_edit_pointer(b.s, 3), n);
}

static inline struct schema_method_list_b
schema_node_interface_edit_methods(struct schema_node_interface_b b)
{
	return schema_method_list_open(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline struct schema_superclass_list_r
schema_node_interface_get_superclasses(struct schema_node_interface_r r)
{
	return schema_superclass_list_read(capnrpc_struct_get_pointer(r.s, 4));
}

static inline bool
schema_node_interface_has_superclasses(struct schema_node_interface_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_node_interface_set_superclasses(
	struct schema_node_interface_b b, struct schema_superclass_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 4);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct schema_superclass_list_b
schema_node_interface_init_superclasses(
	struct schema_node_interface_b b, uint32_t n)
{
	return schema_superclass_list_init(
		capnrpc_struct_edit_pointer(b.s, 4), n);
}

static inline struct schema_superclass_list_b
schema_node_interface_edit_superclasses(struct schema_node_interface_b b)
{
	return schema_superclass_list_open(capnrpc_struct_edit_pointer(b.s, 4));
}

static inline struct schema_type_r
schema_node_const_get_type(struct schema_node_const_r r)
{
	return schema_type_read(capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
schema_node_const_has_type(struct schema_node_const_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_node_const_set_type(
	struct schema_node_const_b b, struct schema_type_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct schema_type_b
schema_node_const_init_type(struct schema_node_const_b b)
{
	return schema_type_init(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline struct schema_type_b
schema_node_const_edit_type(struct schema_node_const_b b)
{
	return schema_type_edit(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline struct schema_value_r
schema_node_const_get_value(struct schema_node_const_r r)
{
	return schema_value_read(capnrpc_struct_get_pointer(r.s, 4));
}

static inline bool
schema_node_const_has_value(struct schema_node_const_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_node_const_set_value(
	struct schema_node_const_b b, struct schema_value_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 4);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct schema_value_b
schema_node_const_init_value(struct schema_node_const_b b)
{
	return schema_value_init(capnrpc_struct_edit_pointer(b.s, 4));
}

static inline struct schema_value_b
schema_node_const_edit_value(struct schema_node_const_b b)
{
	return schema_value_edit(capnrpc_struct_edit_pointer(b.s, 4));
}

static inline struct schema_type_r
schema_node_annotation_get_type(struct schema_node_annotation_r r)
{
	return schema_type_read(capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
schema_node_annotation_has_type(struct schema_node_annotation_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_node_annotation_set_type(
	struct schema_node_annotation_b b, struct schema_type_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct schema_type_b
schema_node_annotation_init_type(struct schema_node_annotation_b b)
{
	return schema_type_init(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline struct schema_type_b
schema_node_annotation_edit_type(struct schema_node_annotation_b b)
{
	return schema_type_edit(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline bool
schema_node_annotation_get_targets_file(struct schema_node_annotation_r r)
{
	return capnrpc_struct_get_bit(r.s, 112, false);
}

static inline void
schema_node_annotation_set_targets_file(
	struct schema_node_annotation_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 112, v, false);
}

static inline bool
schema_node_annotation_get_targets_const(struct schema_node_annotation_r r)
{
	return capnrpc_struct_get_bit(r.s, 113, false);
}

static inline void
schema_node_annotation_set_targets_const(
	struct schema_node_annotation_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 113, v, false);
}

static inline bool
schema_node_annotation_get_targets_enum(struct schema_node_annotation_r r)
{
	return capnrpc_struct_get_bit(r.s, 114, false);
}

static inline void
schema_node_annotation_set_targets_enum(
	struct schema_node_annotation_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 114, v, false);
}

static inline bool
schema_node_annotation_get_targets_enumerant(struct schema_node_annotation_r r)
{
	return capnrpc_struct_get_bit(r.s, 115, false);
}

static inline void
schema_node_annotation_set_targets_enumerant(
	struct schema_node_annotation_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 115, v, false);
}

static inline bool
schema_node_annotation_get_targets_struct(struct schema_node_annotation_r r)
{
	return capnrpc_struct_get_bit(r.s, 116, false);
}

static inline void
schema_node_annotation_set_targets_struct(
	struct schema_node_annotation_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 116, v, false);
}

static inline bool
schema_node_annotation_get_targets_field(struct schema_node_annotation_r r)
{
	return capnrpc_struct_get_bit(r.s, 117, false);
}

static inline void
schema_node_annotation_set_targets_field(
	struct schema_node_annotation_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 117, v, false);
}

static inline bool
schema_node_annotation_get_targets_union(struct schema_node_annotation_r r)
{
	return capnrpc_struct_get_bit(r.s, 118, false);
}

static inline void
schema_node_annotation_set_targets_union(
	struct schema_node_annotation_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 118, v, false);
}

static inline bool
schema_node_annotation_get_targets_group(struct schema_node_annotation_r r)
{
	return capnrpc_struct_get_bit(r.s, 119, false);
}

static inline void
schema_node_annotation_set_targets_group(
	struct schema_node_annotation_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 119, v, false);
}

static inline bool
schema_node_annotation_get_targets_interface(struct schema_node_annotation_r r)
{
	return capnrpc_struct_get_bit(r.s, 120, false);
}

static inline void
schema_node_annotation_set_targets_interface(
	struct schema_node_annotation_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 120, v, false);
}

static inline bool
schema_node_annotation_get_targets_method(struct schema_node_annotation_r r)
{
	return capnrpc_struct_get_bit(r.s, 121, false);
}

static inline void
schema_node_annotation_set_targets_method(
	struct schema_node_annotation_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 121, v, false);
}

static inline bool
schema_node_annotation_get_targets_param(struct schema_node_annotation_r r)
{
	return capnrpc_struct_get_bit(r.s, 122, false);
}

static inline void
schema_node_annotation_set_targets_param(
	struct schema_node_annotation_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 122, v, false);
}

static inline bool
schema_node_annotation_get_targets_annotation(struct schema_node_annotation_r r)
{
	return capnrpc_struct_get_bit(r.s, 123, false);
}

static inline void
schema_node_annotation_set_targets_annotation(
	struct schema_node_annotation_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 123, v, false);
}

static inline struct capnrpc_text_r
schema_node_parameter_get_name(struct schema_node_parameter_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
schema_node_parameter_has_name(struct schema_node_parameter_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_node_parameter_set_name(
	struct schema_node_parameter_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
schema_node_nested_node_get_name(struct schema_node_nested_node_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
schema_node_nested_node_has_name(struct schema_node_nested_node_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_node_nested_node_set_name(
	struct schema_node_nested_node_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline uint64_t
schema_node_nested_node_get_id(struct schema_node_nested_node_r r)
{
	return capnrpc_struct_get_u64(r.s, 0, 0);
}

static inline void
schema_node_nested_node_set_id(struct schema_node_nested_node_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 0, v, 0);
}

static inline uint64_t
schema_node_source_info_get_id(struct schema_node_source_info_r r)
{
	return capnrpc_struct_get_u64(r.s, 0, 0);
}

static inline void
schema_node_source_info_set_id(struct schema_node_source_info_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 0, v, 0);
}

static inline struct capnrpc_text_r
schema_node_source_info_get_doc_comment(struct schema_node_source_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
schema_node_source_info_has_doc_comment(struct schema_node_source_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_node_source_info_set_doc_comment(
	struct schema_node_source_info_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

/* One for each field, enumerant or method, in the node's order. */
static inline struct schema_node_source_info_member_list_r
schema_node_source_info_get_members(struct schema_node_source_info_r r)
{
	return schema_node_source_info_member_list_read(
		capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
schema_node_source_info_has_members(struct schema_node_source_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_node_source_info_set_members(struct schema_node_source_info_b b,
	struct schema_node_source_info_member_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct schema_node_source_info_member_list_b
schema_node_source_info_init_members(
	struct schema_node_source_info_b b, uint32_t n)
{
	return schema_node_source_info_member_list_init(
		capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct schema_node_source_info_member_list_b
schema_node_source_info_edit_members(struct schema_node_source_info_b b)
{
	return schema_node_source_info_member_list_open(
		capnrpc_struct_edit_pointer(b.s, 1));
}

static inline uint32_t
schema_node_source_info_get_start_byte(struct schema_node_source_info_r r)
{
	return capnrpc_struct_get_u32(r.s, 2, 0);
}

static inline void
schema_node_source_info_set_start_byte(
	struct schema_node_source_info_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 2, v, 0);
}

static inline uint32_t
schema_node_source_info_get_end_byte(struct schema_node_source_info_r r)
{
	return capnrpc_struct_get_u32(r.s, 3, 0);
}

static inline void
schema_node_source_info_set_end_byte(
	struct schema_node_source_info_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 3, v, 0);
}

static inline struct capnrpc_text_r
schema_node_source_info_member_get_doc_comment(
	struct schema_node_source_info_member_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
schema_node_source_info_member_has_doc_comment(
	struct schema_node_source_info_member_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_node_source_info_member_set_doc_comment(
	struct schema_node_source_info_member_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline uint32_t
schema_node_source_info_member_get_start_byte(
	struct schema_node_source_info_member_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
schema_node_source_info_member_set_start_byte(
	struct schema_node_source_info_member_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline uint32_t
schema_node_source_info_member_get_end_byte(
	struct schema_node_source_info_member_r r)
{
	return capnrpc_struct_get_u32(r.s, 1, 0);
}

static inline void
schema_node_source_info_member_set_end_byte(
	struct schema_node_source_info_member_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 1, v, 0);
}

static inline struct capnrpc_text_r
schema_field_get_name(struct schema_field_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
schema_field_has_name(struct schema_field_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_field_set_name(struct schema_field_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

/* Its place in the source. */
static inline uint16_t
schema_field_get_code_order(struct schema_field_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline void
schema_field_set_code_order(struct schema_field_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 0, v, 0);
}

static inline struct schema_annotation_list_r
schema_field_get_annotations(struct schema_field_r r)
{
	return schema_annotation_list_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
schema_field_has_annotations(struct schema_field_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_field_set_annotations(
	struct schema_field_b b, struct schema_annotation_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct schema_annotation_list_b
schema_field_init_annotations(struct schema_field_b b, uint32_t n)
{
	return schema_annotation_list_init(
		capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct schema_annotation_list_b
schema_field_edit_annotations(struct schema_field_b b)
{
	return schema_annotation_list_open(capnrpc_struct_edit_pointer(b.s, 1));
}

/* The union's tag when this member is set. */
static inline uint16_t
schema_field_get_discriminant_value(struct schema_field_r r)
{
	return capnrpc_struct_get_u16(r.s, 1, 0xffffu);
}

static inline void
schema_field_set_discriminant_value(struct schema_field_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 1, v, 0xffffu);
}

static inline struct schema_field_slot_r
schema_field_get_slot(struct schema_field_r r)
{
	struct schema_field_slot_r g = { r.s };

	return g;
}

static inline struct schema_field_slot_b
schema_field_init_slot(struct schema_field_b b)
{
	struct schema_field_slot_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 4, SCHEMA_FIELD_SLOT, 0);
	capnrpc_struct_set_u32(b.s, 1, 0, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 2));
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 3));
	capnrpc_struct_set_bit(b.s, 128, false, false);
	return g;
}

static inline struct schema_field_slot_b
schema_field_edit_slot(struct schema_field_b b)
{
	struct schema_field_slot_b g = { b.s };

	if (schema_field_which_b(b) != SCHEMA_FIELD_SLOT)
		return schema_field_init_slot(b);
	return g;
}

static inline struct schema_field_group_r
schema_field_get_group(struct schema_field_r r)
{
	struct schema_field_group_r g = { r.s };

	return g;
}

static inline struct schema_field_group_b
schema_field_init_group(struct schema_field_b b)
{
	struct schema_field_group_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 4, SCHEMA_FIELD_GROUP, 0);
	capnrpc_struct_set_u64(b.s, 2, 0, 0);
	return g;
}

static inline struct schema_field_group_b
schema_field_edit_group(struct schema_field_b b)
{
	struct schema_field_group_b g = { b.s };

	if (schema_field_which_b(b) != SCHEMA_FIELD_GROUP)
		return schema_field_init_group(b);
	return g;
}

static inline struct schema_field_ordinal_r
schema_field_get_ordinal(struct schema_field_r r)
{
	struct schema_field_ordinal_r g = { r.s };

	return g;
}

static inline struct schema_field_ordinal_b
schema_field_init_ordinal(struct schema_field_b b)
{
	struct schema_field_ordinal_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 5, 0, 0);
	capnrpc_struct_set_u16(b.s, 6, 0, 0);
	return g;
}

static inline struct schema_field_ordinal_b
schema_field_edit_ordinal(struct schema_field_b b)
{
	struct schema_field_ordinal_b g = { b.s };

	return g;
}

/* In its section, in units of the field's own size. */
static inline uint32_t
schema_field_slot_get_offset(struct schema_field_slot_r r)
{
	return capnrpc_struct_get_u32(r.s, 1, 0);
}

static inline void
schema_field_slot_set_offset(struct schema_field_slot_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 1, v, 0);
}

static inline struct schema_type_r
schema_field_slot_get_type(struct schema_field_slot_r r)
{
	return schema_type_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
schema_field_slot_has_type(struct schema_field_slot_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_field_slot_set_type(
	struct schema_field_slot_b b, struct schema_type_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct schema_type_b
schema_field_slot_init_type(struct schema_field_slot_b b)
{
	return schema_type_init(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct schema_type_b
schema_field_slot_edit_type(struct schema_field_slot_b b)
{
	return schema_type_edit(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct schema_value_r
schema_field_slot_get_default_value(struct schema_field_slot_r r)
{
	return schema_value_read(capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
schema_field_slot_has_default_value(struct schema_field_slot_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_field_slot_set_default_value(
	struct schema_field_slot_b b, struct schema_value_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct schema_value_b
schema_field_slot_init_default_value(struct schema_field_slot_b b)
{
	return schema_value_init(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline struct schema_value_b
schema_field_slot_edit_default_value(struct schema_field_slot_b b)
{
	return schema_value_edit(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline bool
schema_field_slot_get_had_explicit_default(struct schema_field_slot_r r)
{
	return capnrpc_struct_get_bit(r.s, 128, false);
}

static inline void
schema_field_slot_set_had_explicit_default(struct schema_field_slot_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 128, v, false);
}

/* The struct node that has the group's fields. */
static inline uint64_t
schema_field_group_get_type_id(struct schema_field_group_r r)
{
	return capnrpc_struct_get_u64(r.s, 2, 0);
}

static inline void
schema_field_group_set_type_id(struct schema_field_group_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 2, v, 0);
}

static inline void
schema_field_ordinal_set_implicit(struct schema_field_ordinal_b b)
{
	capnrpc_struct_set_u16(b.s, 5, SCHEMA_FIELD_ORDINAL_IMPLICIT, 0);
}

/* Of "@n" in the source. */
static inline uint16_t
schema_field_ordinal_get_explicit(struct schema_field_ordinal_r r)
{
	return capnrpc_struct_get_u16(r.s, 6, 0);
}

static inline void
schema_field_ordinal_set_explicit(struct schema_field_ordinal_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 5, SCHEMA_FIELD_ORDINAL_EXPLICIT, 0);
	capnrpc_struct_set_u16(b.s, 6, v, 0);
}

static inline struct capnrpc_text_r
schema_enumerant_get_name(struct schema_enumerant_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
schema_enumerant_has_name(struct schema_enumerant_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_enumerant_set_name(
	struct schema_enumerant_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline uint16_t
schema_enumerant_get_code_order(struct schema_enumerant_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline void
schema_enumerant_set_code_order(struct schema_enumerant_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 0, v, 0);
}

static inline struct schema_annotation_list_r
schema_enumerant_get_annotations(struct schema_enumerant_r r)
{
	return schema_annotation_list_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
schema_enumerant_has_annotations(struct schema_enumerant_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_enumerant_set_annotations(
	struct schema_enumerant_b b, struct schema_annotation_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct schema_annotation_list_b
schema_enumerant_init_annotations(struct schema_enumerant_b b, uint32_t n)
{
	return schema_annotation_list_init(
		capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct schema_annotation_list_b
schema_enumerant_edit_annotations(struct schema_enumerant_b b)
{
	return schema_annotation_list_open(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline uint64_t
schema_superclass_get_id(struct schema_superclass_r r)
{
	return capnrpc_struct_get_u64(r.s, 0, 0);
}

static inline void
schema_superclass_set_id(struct schema_superclass_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 0, v, 0);
}

static inline struct schema_brand_r
schema_superclass_get_brand(struct schema_superclass_r r)
{
	return schema_brand_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
schema_superclass_has_brand(struct schema_superclass_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_superclass_set_brand(
	struct schema_superclass_b b, struct schema_brand_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct schema_brand_b
schema_superclass_init_brand(struct schema_superclass_b b)
{
	return schema_brand_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct schema_brand_b
schema_superclass_edit_brand(struct schema_superclass_b b)
{
	return schema_brand_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_text_r
schema_method_get_name(struct schema_method_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
schema_method_has_name(struct schema_method_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_method_set_name(struct schema_method_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline uint16_t
schema_method_get_code_order(struct schema_method_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline void
schema_method_set_code_order(struct schema_method_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 0, v, 0);
}

static inline uint64_t
schema_method_get_param_struct_type(struct schema_method_r r)
{
	return capnrpc_struct_get_u64(r.s, 1, 0);
}

static inline void
schema_method_set_param_struct_type(struct schema_method_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 1, v, 0);
}

/* stream.capnp's StreamResult for methods declared "-> stream". */
static inline uint64_t
schema_method_get_result_struct_type(struct schema_method_r r)
{
	return capnrpc_struct_get_u64(r.s, 2, 0);
}

static inline void
schema_method_set_result_struct_type(struct schema_method_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 2, v, 0);
}

static inline struct schema_annotation_list_r
schema_method_get_annotations(struct schema_method_r r)
{
	return schema_annotation_list_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
schema_method_has_annotations(struct schema_method_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_method_set_annotations(
	struct schema_method_b b, struct schema_annotation_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct schema_annotation_list_b
schema_method_init_annotations(struct schema_method_b b, uint32_t n)
{
	return schema_annotation_list_init(
		capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct schema_annotation_list_b
schema_method_edit_annotations(struct schema_method_b b)
{
	return schema_annotation_list_open(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct schema_brand_r
schema_method_get_param_brand(struct schema_method_r r)
{
	return schema_brand_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
schema_method_has_param_brand(struct schema_method_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_method_set_param_brand(
	struct schema_method_b b, struct schema_brand_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct schema_brand_b
schema_method_init_param_brand(struct schema_method_b b)
{
	return schema_brand_init(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct schema_brand_b
schema_method_edit_param_brand(struct schema_method_b b)
{
	return schema_brand_edit(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct schema_brand_r
schema_method_get_result_brand(struct schema_method_r r)
{
	return schema_brand_read(capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
schema_method_has_result_brand(struct schema_method_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_method_set_result_brand(
	struct schema_method_b b, struct schema_brand_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct schema_brand_b
schema_method_init_result_brand(struct schema_method_b b)
{
	return schema_brand_init(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline struct schema_brand_b
schema_method_edit_result_brand(struct schema_method_b b)
{
	return schema_brand_edit(capnrpc_struct_edit_pointer(b.s, 3));
}

/* Type parameters of the method's own. */
static inline struct schema_node_parameter_list_r
schema_method_get_implicit_parameters(struct schema_method_r r)
{
	return schema_node_parameter_list_read(
		capnrpc_struct_get_pointer(r.s, 4));
}

static inline bool
schema_method_has_implicit_parameters(struct schema_method_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_method_set_implicit_parameters(
	struct schema_method_b b, struct schema_node_parameter_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 4);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct schema_node_parameter_list_b
schema_method_init_implicit_parameters(struct schema_method_b b, uint32_t n)
{
	return schema_node_parameter_list_init(
		capnrpc_struct_edit_pointer(b.s, 4), n);
}

static inline struct schema_node_parameter_list_b
schema_method_edit_implicit_parameters(struct schema_method_b b)
{
	return schema_node_parameter_list_open(
		capnrpc_struct_edit_pointer(b.s, 4));
}

static inline void
schema_type_set_void(struct schema_type_b b)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_TYPE_VOID, 0);
}

static inline void
schema_type_set_bool(struct schema_type_b b)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_TYPE_BOOL, 0);
}

static inline void
schema_type_set_int8(struct schema_type_b b)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_TYPE_INT8, 0);
}

static inline void
schema_type_set_int16(struct schema_type_b b)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_TYPE_INT16, 0);
}

static inline void
schema_type_set_int32(struct schema_type_b b)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_TYPE_INT32, 0);
}

static inline void
schema_type_set_int64(struct schema_type_b b)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_TYPE_INT64, 0);
}

static inline void
schema_type_set_uint8(struct schema_type_b b)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_TYPE_UINT8, 0);
}

static inline void
schema_type_set_uint16(struct schema_type_b b)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_TYPE_UINT16, 0);
}

static inline void
schema_type_set_uint32(struct schema_type_b b)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_TYPE_UINT32, 0);
}

static inline void
schema_type_set_uint64(struct schema_type_b b)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_TYPE_UINT64, 0);
}

static inline void
schema_type_set_float32(struct schema_type_b b)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_TYPE_FLOAT32, 0);
}

static inline void
schema_type_set_float64(struct schema_type_b b)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_TYPE_FLOAT64, 0);
}

static inline void
schema_type_set_text(struct schema_type_b b)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_TYPE_TEXT, 0);
}

static inline void
schema_type_set_data(struct schema_type_b b)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_TYPE_DATA, 0);
}

static inline struct schema_type_list_group_r
schema_type_get_list(struct schema_type_r r)
{
	struct schema_type_list_group_r g = { r.s };

	return g;
}

static inline struct schema_type_list_group_b
schema_type_init_list(struct schema_type_b b)
{
	struct schema_type_list_group_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 0, SCHEMA_TYPE_LIST, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 0));
	return g;
}

static inline struct schema_type_list_group_b
schema_type_edit_list(struct schema_type_b b)
{
	struct schema_type_list_group_b g = { b.s };

	if (schema_type_which_b(b) != SCHEMA_TYPE_LIST)
		return schema_type_init_list(b);
	return g;
}

static inline struct schema_type_enum_r
schema_type_get_enum(struct schema_type_r r)
{
	struct schema_type_enum_r g = { r.s };

	return g;
}

static inline struct schema_type_enum_b
schema_type_init_enum(struct schema_type_b b)
{
	struct schema_type_enum_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 0, SCHEMA_TYPE_ENUM, 0);
	capnrpc_struct_set_u64(b.s, 1, 0, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 0));
	return g;
}

static inline struct schema_type_enum_b
schema_type_edit_enum(struct schema_type_b b)
{
	struct schema_type_enum_b g = { b.s };

	if (schema_type_which_b(b) != SCHEMA_TYPE_ENUM)
		return schema_type_init_enum(b);
	return g;
}

static inline struct schema_type_struct_r
schema_type_get_struct(struct schema_type_r r)
{
	struct schema_type_struct_r g = { r.s };

	return g;
}

static inline struct schema_type_struct_b
schema_type_init_struct(struct schema_type_b b)
{
	struct schema_type_struct_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 0, SCHEMA_TYPE_STRUCT, 0);
	capnrpc_struct_set_u64(b.s, 1, 0, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 0));
	return g;
}

static inline struct schema_type_struct_b
schema_type_edit_struct(struct schema_type_b b)
{
	struct schema_type_struct_b g = { b.s };

	if (schema_type_which_b(b) != SCHEMA_TYPE_STRUCT)
		return schema_type_init_struct(b);
	return g;
}

static inline struct schema_type_interface_r
schema_type_get_interface(struct schema_type_r r)
{
	struct schema_type_interface_r g = { r.s };

	return g;
}

static inline struct schema_type_interface_b
schema_type_init_interface(struct schema_type_b b)
{
	struct schema_type_interface_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 0, SCHEMA_TYPE_INTERFACE, 0);
	capnrpc_struct_set_u64(b.s, 1, 0, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 0));
	return g;
}

static inline struct schema_type_interface_b
schema_type_edit_interface(struct schema_type_b b)
{
	struct schema_type_interface_b g = { b.s };

	if (schema_type_which_b(b) != SCHEMA_TYPE_INTERFACE)
		return schema_type_init_interface(b);
	return g;
}

static inline struct schema_type_any_pointer_r
schema_type_get_any_pointer(struct schema_type_r r)
{
	struct schema_type_any_pointer_r g = { r.s };

	return g;
}

static inline struct schema_type_any_pointer_b
schema_type_init_any_pointer(struct schema_type_b b)
{
	struct schema_type_any_pointer_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 0, SCHEMA_TYPE_ANY_POINTER, 0);
	capnrpc_struct_set_u16(b.s, 4, 0, 0);
	capnrpc_struct_set_u16(b.s, 5, 0, 0);
	capnrpc_struct_set_u64(b.s, 2, 0, 0);
	return g;
}

static inline struct schema_type_any_pointer_b
schema_type_edit_any_pointer(struct schema_type_b b)
{
	struct schema_type_any_pointer_b g = { b.s };

	if (schema_type_which_b(b) != SCHEMA_TYPE_ANY_POINTER)
		return schema_type_init_any_pointer(b);
	return g;
}

static inline struct schema_type_r
schema_type_list_group_get_element_type(struct schema_type_list_group_r r)
{
	return schema_type_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
schema_type_list_group_has_element_type(struct schema_type_list_group_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_type_list_group_set_element_type(
	struct schema_type_list_group_b b, struct schema_type_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct schema_type_b
schema_type_list_group_init_element_type(struct schema_type_list_group_b b)
{
	return schema_type_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct schema_type_b
schema_type_list_group_edit_element_type(struct schema_type_list_group_b b)
{
	return schema_type_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline uint64_t
schema_type_enum_get_type_id(struct schema_type_enum_r r)
{
	return capnrpc_struct_get_u64(r.s, 1, 0);
}

static inline void
schema_type_enum_set_type_id(struct schema_type_enum_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 1, v, 0);
}

static inline struct schema_brand_r
schema_type_enum_get_brand(struct schema_type_enum_r r)
{
	return schema_brand_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
schema_type_enum_has_brand(struct schema_type_enum_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_type_enum_set_brand(
	struct schema_type_enum_b b, struct schema_brand_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct schema_brand_b
schema_type_enum_init_brand(struct schema_type_enum_b b)
{
	return schema_brand_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct schema_brand_b
schema_type_enum_edit_brand(struct schema_type_enum_b b)
{
	return schema_brand_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline uint64_t
schema_type_struct_get_type_id(struct schema_type_struct_r r)
{
	return capnrpc_struct_get_u64(r.s, 1, 0);
}

static inline void
schema_type_struct_set_type_id(struct schema_type_struct_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 1, v, 0);
}

static inline struct schema_brand_r
schema_type_struct_get_brand(struct schema_type_struct_r r)
{
	return schema_brand_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
schema_type_struct_has_brand(struct schema_type_struct_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_type_struct_set_brand(
	struct schema_type_struct_b b, struct schema_brand_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct schema_brand_b
schema_type_struct_init_brand(struct schema_type_struct_b b)
{
	return schema_brand_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct schema_brand_b
schema_type_struct_edit_brand(struct schema_type_struct_b b)
{
	return schema_brand_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline uint64_t
schema_type_interface_get_type_id(struct schema_type_interface_r r)
{
	return capnrpc_struct_get_u64(r.s, 1, 0);
}

static inline void
schema_type_interface_set_type_id(struct schema_type_interface_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 1, v, 0);
}

static inline struct schema_brand_r
schema_type_interface_get_brand(struct schema_type_interface_r r)
{
	return schema_brand_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
schema_type_interface_has_brand(struct schema_type_interface_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_type_interface_set_brand(
	struct schema_type_interface_b b, struct schema_brand_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct schema_brand_b
schema_type_interface_init_brand(struct schema_type_interface_b b)
{
	return schema_brand_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct schema_brand_b
schema_type_interface_edit_brand(struct schema_type_interface_b b)
{
	return schema_brand_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct schema_type_any_pointer_unconstrained_r
schema_type_any_pointer_get_unconstrained(struct schema_type_any_pointer_r r)
{
	struct schema_type_any_pointer_unconstrained_r g = { r.s };

	return g;
}

static inline struct schema_type_any_pointer_unconstrained_b
schema_type_any_pointer_init_unconstrained(struct schema_type_any_pointer_b b)
{
	struct schema_type_any_pointer_unconstrained_b g = { b.s };

	capnrpc_struct_set_u16(
		b.s, 4, SCHEMA_TYPE_ANY_POINTER_UNCONSTRAINED, 0);
	capnrpc_struct_set_u16(b.s, 5, 0, 0);
	return g;
}

static inline struct schema_type_any_pointer_unconstrained_b
schema_type_any_pointer_edit_unconstrained(struct schema_type_any_pointer_b b)
{
	struct schema_type_any_pointer_unconstrained_b g = { b.s };

	if (schema_type_any_pointer_which_b(b) !=
		SCHEMA_TYPE_ANY_POINTER_UNCONSTRAINED)
		return schema_type_any_pointer_init_unconstrained(b);
	return g;
}

/* A type parameter of a declaration around this one. */
static inline struct schema_type_any_pointer_parameter_r
schema_type_any_pointer_get_parameter(struct schema_type_any_pointer_r r)
{
	struct schema_type_any_pointer_parameter_r g = { r.s };

	return g;
}

static inline struct schema_type_any_pointer_parameter_b
schema_type_any_pointer_init_parameter(struct schema_type_any_pointer_b b)
{
	struct schema_type_any_pointer_parameter_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 4, SCHEMA_TYPE_ANY_POINTER_PARAMETER, 0);
	capnrpc_struct_set_u64(b.s, 2, 0, 0);
	capnrpc_struct_set_u16(b.s, 5, 0, 0);
	return g;
}

static inline struct schema_type_any_pointer_parameter_b
schema_type_any_pointer_edit_parameter(struct schema_type_any_pointer_b b)
{
	struct schema_type_any_pointer_parameter_b g = { b.s };

	if (schema_type_any_pointer_which_b(b) !=
		SCHEMA_TYPE_ANY_POINTER_PARAMETER)
		return schema_type_any_pointer_init_parameter(b);
	return g;
}

/* A type parameter of the method. */
static inline struct schema_type_any_pointer_implicit_method_parameter_r
schema_type_any_pointer_get_implicit_method_parameter(
	struct schema_type_any_pointer_r r)
{
	struct schema_type_any_pointer_implicit_method_parameter_r g = { r.s };

	return g;
}

static inline struct schema_type_any_pointer_implicit_method_parameter_b
schema_type_any_pointer_init_implicit_method_parameter(
	struct schema_type_any_pointer_b b)
{
	struct schema_type_any_pointer_implicit_method_parameter_b g = { b.s };

	capnrpc_struct_set_u16(
		b.s, 4, SCHEMA_TYPE_ANY_POINTER_IMPLICIT_METHOD_PARAMETER, 0);
	capnrpc_struct_set_u16(b.s, 5, 0, 0);
	return g;
}

static inline struct schema_type_any_pointer_implicit_method_parameter_b
schema_type_any_pointer_edit_implicit_method_parameter(
	struct schema_type_any_pointer_b b)
{
	struct schema_type_any_pointer_implicit_method_parameter_b g = { b.s };

	if (schema_type_any_pointer_which_b(b) !=
		SCHEMA_TYPE_ANY_POINTER_IMPLICIT_METHOD_PARAMETER)
		return schema_type_any_pointer_init_implicit_method_parameter(
			b);
	return g;
}

static inline void
schema_type_any_pointer_unconstrained_set_any_kind(
	struct schema_type_any_pointer_unconstrained_b b)
{
	capnrpc_struct_set_u16(
		b.s, 5, SCHEMA_TYPE_ANY_POINTER_UNCONSTRAINED_ANY_KIND, 0);
}

static inline void
schema_type_any_pointer_unconstrained_set_struct(
	struct schema_type_any_pointer_unconstrained_b b)
{
	capnrpc_struct_set_u16(
		b.s, 5, SCHEMA_TYPE_ANY_POINTER_UNCONSTRAINED_STRUCT, 0);
}

static inline void
schema_type_any_pointer_unconstrained_set_list(
	struct schema_type_any_pointer_unconstrained_b b)
{
	capnrpc_struct_set_u16(
		b.s, 5, SCHEMA_TYPE_ANY_POINTER_UNCONSTRAINED_LIST, 0);
}

static inline void
schema_type_any_pointer_unconstrained_set_capability(
	struct schema_type_any_pointer_unconstrained_b b)
{
	capnrpc_struct_set_u16(
		b.s, 5, SCHEMA_TYPE_ANY_POINTER_UNCONSTRAINED_CAPABILITY, 0);
}

static inline uint64_t
schema_type_any_pointer_parameter_get_scope_id(
	struct schema_type_any_pointer_parameter_r r)
{
	return capnrpc_struct_get_u64(r.s, 2, 0);
}

static inline void
schema_type_any_pointer_parameter_set_scope_id(
	struct schema_type_any_pointer_parameter_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 2, v, 0);
}

static inline uint16_t
schema_type_any_pointer_parameter_get_parameter_index(
	struct schema_type_any_pointer_parameter_r r)
{
	return capnrpc_struct_get_u16(r.s, 5, 0);
}

static inline void
schema_type_any_pointer_parameter_set_parameter_index(
	struct schema_type_any_pointer_parameter_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 5, v, 0);
}

static inline uint16_t
schema_type_any_pointer_implicit_method_parameter_get_parameter_index(
	struct schema_type_any_pointer_implicit_method_parameter_r r)
{
	return capnrpc_struct_get_u16(r.s, 5, 0);
}

static inline void
schema_type_any_pointer_implicit_method_parameter_set_parameter_index(
	struct schema_type_any_pointer_implicit_method_parameter_b b,
	uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 5, v, 0);
}

static inline struct schema_brand_scope_list_r
schema_brand_get_scopes(struct schema_brand_r r)
{
	return schema_brand_scope_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
schema_brand_has_scopes(struct schema_brand_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_brand_set_scopes(
	struct schema_brand_b b, struct schema_brand_scope_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct schema_brand_scope_list_b
schema_brand_init_scopes(struct schema_brand_b b, uint32_t n)
{
	return schema_brand_scope_list_init(
		capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct schema_brand_scope_list_b
schema_brand_edit_scopes(struct schema_brand_b b)
{
	return schema_brand_scope_list_open(
		capnrpc_struct_edit_pointer(b.s, 0));
}

static inline uint64_t
schema_brand_scope_get_scope_id(struct schema_brand_scope_r r)
{
	return capnrpc_struct_get_u64(r.s, 0, 0);
}

static inline void
schema_brand_scope_set_scope_id(struct schema_brand_scope_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 0, v, 0);
}

static inline struct schema_brand_binding_list_r
schema_brand_scope_get_bind(struct schema_brand_scope_r r)
{
	return schema_brand_binding_list_read(
		capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
schema_brand_scope_has_bind(struct schema_brand_scope_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (schema_brand_scope_which(r) != SCHEMA_BRAND_SCOPE_BIND)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_brand_scope_set_bind(
	struct schema_brand_scope_b b, struct schema_brand_binding_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 4, SCHEMA_BRAND_SCOPE_BIND, 0);
	capnrpc_pointer_set_list(p, from.l);
}

static inline struct schema_brand_binding_list_b
schema_brand_scope_init_bind(struct schema_brand_scope_b b, uint32_t n)
{
	capnrpc_struct_set_u16(b.s, 4, SCHEMA_BRAND_SCOPE_BIND, 0);
	return schema_brand_binding_list_init(
		capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct schema_brand_binding_list_b
schema_brand_scope_edit_bind(struct schema_brand_scope_b b)
{
	if (schema_brand_scope_which_b(b) != SCHEMA_BRAND_SCOPE_BIND)
		return schema_brand_scope_init_bind(b, 0);
	return schema_brand_binding_list_open(
		capnrpc_struct_edit_pointer(b.s, 0));
}

/* What they stand for around here. */
static inline void
schema_brand_scope_set_inherit(struct schema_brand_scope_b b)
{
	capnrpc_struct_set_u16(b.s, 4, SCHEMA_BRAND_SCOPE_INHERIT, 0);
}

static inline void
schema_brand_binding_set_unbound(struct schema_brand_binding_b b)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_BRAND_BINDING_UNBOUND, 0);
}

static inline struct schema_type_r
schema_brand_binding_get_type(struct schema_brand_binding_r r)
{
	return schema_type_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
schema_brand_binding_has_type(struct schema_brand_binding_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (schema_brand_binding_which(r) != SCHEMA_BRAND_BINDING_TYPE)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_brand_binding_set_type(
	struct schema_brand_binding_b b, struct schema_type_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, SCHEMA_BRAND_BINDING_TYPE, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct schema_type_b
schema_brand_binding_init_type(struct schema_brand_binding_b b)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_BRAND_BINDING_TYPE, 0);
	return schema_type_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct schema_type_b
schema_brand_binding_edit_type(struct schema_brand_binding_b b)
{
	if (schema_brand_binding_which_b(b) != SCHEMA_BRAND_BINDING_TYPE)
		return schema_brand_binding_init_type(b);
	return schema_type_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline void
schema_value_set_void(struct schema_value_b b)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_VALUE_VOID, 0);
}

static inline bool
schema_value_get_bool(struct schema_value_r r)
{
	return capnrpc_struct_get_bit(r.s, 16, false);
}

static inline void
schema_value_set_bool(struct schema_value_b b, bool v)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_VALUE_BOOL, 0);
	capnrpc_struct_set_bit(b.s, 16, v, false);
}

static inline int8_t
schema_value_get_int8(struct schema_value_r r)
{
	return (int8_t)capnrpc_struct_get_u8(r.s, 2, 0);
}

static inline void
schema_value_set_int8(struct schema_value_b b, int8_t v)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_VALUE_INT8, 0);
	capnrpc_struct_set_u8(b.s, 2, (uint8_t)v, 0);
}

static inline int16_t
schema_value_get_int16(struct schema_value_r r)
{
	return (int16_t)capnrpc_struct_get_u16(r.s, 1, 0);
}

static inline void
schema_value_set_int16(struct schema_value_b b, int16_t v)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_VALUE_INT16, 0);
	capnrpc_struct_set_u16(b.s, 1, (uint16_t)v, 0);
}

static inline int32_t
schema_value_get_int32(struct schema_value_r r)
{
	return (int32_t)capnrpc_struct_get_u32(r.s, 1, 0);
}

static inline void
schema_value_set_int32(struct schema_value_b b, int32_t v)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_VALUE_INT32, 0);
	capnrpc_struct_set_u32(b.s, 1, (uint32_t)v, 0);
}

static inline int64_t
schema_value_get_int64(struct schema_value_r r)
{
	return (int64_t)capnrpc_struct_get_u64(r.s, 1, 0);
}

static inline void
schema_value_set_int64(struct schema_value_b b, int64_t v)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_VALUE_INT64, 0);
	capnrpc_struct_set_u64(b.s, 1, (uint64_t)v, 0);
}

static inline uint8_t
schema_value_get_uint8(struct schema_value_r r)
{
	return capnrpc_struct_get_u8(r.s, 2, 0);
}

static inline void
schema_value_set_uint8(struct schema_value_b b, uint8_t v)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_VALUE_UINT8, 0);
	capnrpc_struct_set_u8(b.s, 2, v, 0);
}

static inline uint16_t
schema_value_get_uint16(struct schema_value_r r)
{
	return capnrpc_struct_get_u16(r.s, 1, 0);
}

static inline void
schema_value_set_uint16(struct schema_value_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_VALUE_UINT16, 0);
	capnrpc_struct_set_u16(b.s, 1, v, 0);
}

static inline uint32_t
schema_value_get_uint32(struct schema_value_r r)
{
	return capnrpc_struct_get_u32(r.s, 1, 0);
}

static inline void
schema_value_set_uint32(struct schema_value_b b, uint32_t v)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_VALUE_UINT32, 0);
	capnrpc_struct_set_u32(b.s, 1, v, 0);
}

static inline uint64_t
schema_value_get_uint64(struct schema_value_r r)
{
	return capnrpc_struct_get_u64(r.s, 1, 0);
}

static inline void
schema_value_set_uint64(struct schema_value_b b, uint64_t v)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_VALUE_UINT64, 0);
	capnrpc_struct_set_u64(b.s, 1, v, 0);
}

static inline float
schema_value_get_float32(struct schema_value_r r)
{
	uint32_t bits;

	bits = capnrpc_struct_get_u32(r.s, 1, 0);
	return capnrpc_float_of_bits(bits);
}

static inline void
schema_value_set_float32(struct schema_value_b b, float v)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_VALUE_FLOAT32, 0);
	capnrpc_struct_set_u32(b.s, 1, capnrpc_bits_of_float(v), 0);
}

static inline double
schema_value_get_float64(struct schema_value_r r)
{
	uint64_t bits;

	bits = capnrpc_struct_get_u64(r.s, 1, 0);
	return capnrpc_double_of_bits(bits);
}

static inline void
schema_value_set_float64(struct schema_value_b b, double v)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_VALUE_FLOAT64, 0);
	capnrpc_struct_set_u64(b.s, 1, capnrpc_bits_of_double(v), 0);
}

static inline struct capnrpc_text_r
schema_value_get_text(struct schema_value_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
schema_value_has_text(struct schema_value_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (schema_value_which(r) != SCHEMA_VALUE_TEXT)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_value_set_text(struct schema_value_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, SCHEMA_VALUE_TEXT, 0);
	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_data_r
schema_value_get_data(struct schema_value_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
schema_value_has_data(struct schema_value_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (schema_value_which(r) != SCHEMA_VALUE_DATA)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_value_set_data(struct schema_value_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, SCHEMA_VALUE_DATA, 0);
	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
schema_value_init_data(struct schema_value_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, SCHEMA_VALUE_DATA, 0);
	return capnrpc_pointer_init_data(p, n);
}

static inline struct capnrpc_pointer_r
schema_value_get_list(struct schema_value_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
schema_value_has_list(struct schema_value_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (schema_value_which(r) != SCHEMA_VALUE_LIST)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_value_set_list(struct schema_value_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, SCHEMA_VALUE_LIST, 0);
	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
schema_value_edit_list(struct schema_value_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	if (schema_value_which_b(b) != SCHEMA_VALUE_LIST)
		capnrpc_pointer_clear(p);
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_VALUE_LIST, 0);
	return p;
}

static inline uint16_t
schema_value_get_enum(struct schema_value_r r)
{
	return capnrpc_struct_get_u16(r.s, 1, 0);
}

static inline void
schema_value_set_enum(struct schema_value_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_VALUE_ENUM, 0);
	capnrpc_struct_set_u16(b.s, 1, v, 0);
}

static inline struct capnrpc_pointer_r
schema_value_get_struct(struct schema_value_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
schema_value_has_struct(struct schema_value_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (schema_value_which(r) != SCHEMA_VALUE_STRUCT)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_value_set_struct(struct schema_value_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, SCHEMA_VALUE_STRUCT, 0);
	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
schema_value_edit_struct(struct schema_value_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	if (schema_value_which_b(b) != SCHEMA_VALUE_STRUCT)
		capnrpc_pointer_clear(p);
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_VALUE_STRUCT, 0);
	return p;
}

/* Null, the only one that can be written down. */
static inline void
schema_value_set_interface(struct schema_value_b b)
{
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_VALUE_INTERFACE, 0);
}

static inline struct capnrpc_pointer_r
schema_value_get_any_pointer(struct schema_value_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
schema_value_has_any_pointer(struct schema_value_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (schema_value_which(r) != SCHEMA_VALUE_ANY_POINTER)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_value_set_any_pointer(
	struct schema_value_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, SCHEMA_VALUE_ANY_POINTER, 0);
	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
schema_value_edit_any_pointer(struct schema_value_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	if (schema_value_which_b(b) != SCHEMA_VALUE_ANY_POINTER)
		capnrpc_pointer_clear(p);
	capnrpc_struct_set_u16(b.s, 0, SCHEMA_VALUE_ANY_POINTER, 0);
	return p;
}

/* Of its declaration. */
static inline uint64_t
schema_annotation_get_id(struct schema_annotation_r r)
{
	return capnrpc_struct_get_u64(r.s, 0, 0);
}

static inline void
schema_annotation_set_id(struct schema_annotation_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 0, v, 0);
}

static inline struct schema_value_r
schema_annotation_get_value(struct schema_annotation_r r)
{
	return schema_value_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
schema_annotation_has_value(struct schema_annotation_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_annotation_set_value(
	struct schema_annotation_b b, struct schema_value_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct schema_value_b
schema_annotation_init_value(struct schema_annotation_b b)
{
	return schema_value_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct schema_value_b
schema_annotation_edit_value(struct schema_annotation_b b)
{
	return schema_value_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct schema_brand_r
schema_annotation_get_brand(struct schema_annotation_r r)
{
	return schema_brand_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
schema_annotation_has_brand(struct schema_annotation_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_annotation_set_brand(
	struct schema_annotation_b b, struct schema_brand_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct schema_brand_b
schema_annotation_init_brand(struct schema_annotation_b b)
{
	return schema_brand_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct schema_brand_b
schema_annotation_edit_brand(struct schema_annotation_b b)
{
	return schema_brand_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline uint16_t
schema_capnp_version_get_major(struct schema_capnp_version_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline void
schema_capnp_version_set_major(struct schema_capnp_version_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 0, v, 0);
}

static inline uint8_t
schema_capnp_version_get_minor(struct schema_capnp_version_r r)
{
	return capnrpc_struct_get_u8(r.s, 2, 0);
}

static inline void
schema_capnp_version_set_minor(struct schema_capnp_version_b b, uint8_t v)
{
	capnrpc_struct_set_u8(b.s, 2, v, 0);
}

static inline uint8_t
schema_capnp_version_get_micro(struct schema_capnp_version_r r)
{
	return capnrpc_struct_get_u8(r.s, 3, 0);
}

static inline void
schema_capnp_version_set_micro(struct schema_capnp_version_b b, uint8_t v)
{
	capnrpc_struct_set_u8(b.s, 3, v, 0);
}

/* Every declaration that the requested files need, theirs and others'. */
static inline struct schema_node_list_r
schema_request_get_nodes(struct schema_request_r r)
{
	return schema_node_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
schema_request_has_nodes(struct schema_request_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_request_set_nodes(
	struct schema_request_b b, struct schema_node_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct schema_node_list_b
schema_request_init_nodes(struct schema_request_b b, uint32_t n)
{
	return schema_node_list_init(capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct schema_node_list_b
schema_request_edit_nodes(struct schema_request_b b)
{
	return schema_node_list_open(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct schema_request_file_list_r
schema_request_get_requested_files(struct schema_request_r r)
{
	return schema_request_file_list_read(
		capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
schema_request_has_requested_files(struct schema_request_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_request_set_requested_files(
	struct schema_request_b b, struct schema_request_file_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct schema_request_file_list_b
schema_request_init_requested_files(struct schema_request_b b, uint32_t n)
{
	return schema_request_file_list_init(
		capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct schema_request_file_list_b
schema_request_edit_requested_files(struct schema_request_b b)
{
	return schema_request_file_list_open(
		capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct schema_capnp_version_r
schema_request_get_capnp_version(struct schema_request_r r)
{
	return schema_capnp_version_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
schema_request_has_capnp_version(struct schema_request_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_request_set_capnp_version(
	struct schema_request_b b, struct schema_capnp_version_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct schema_capnp_version_b
schema_request_init_capnp_version(struct schema_request_b b)
{
	return schema_capnp_version_init(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct schema_capnp_version_b
schema_request_edit_capnp_version(struct schema_request_b b)
{
	return schema_capnp_version_edit(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct schema_node_source_info_list_r
schema_request_get_source_info(struct schema_request_r r)
{
	return schema_node_source_info_list_read(
		capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
schema_request_has_source_info(struct schema_request_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_request_set_source_info(
	struct schema_request_b b, struct schema_node_source_info_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct schema_node_source_info_list_b
schema_request_init_source_info(struct schema_request_b b, uint32_t n)
{
	return schema_node_source_info_list_init(
		capnrpc_struct_edit_pointer(b.s, 3), n);
}

static inline struct schema_node_source_info_list_b
schema_request_edit_source_info(struct schema_request_b b)
{
	return schema_node_source_info_list_open(
		capnrpc_struct_edit_pointer(b.s, 3));
}

static inline uint64_t
schema_request_file_get_id(struct schema_request_file_r r)
{
	return capnrpc_struct_get_u64(r.s, 0, 0);
}

static inline void
schema_request_file_set_id(struct schema_request_file_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 0, v, 0);
}

/* As named to the compiler, without the prefix it was told to take off. */
static inline struct capnrpc_text_r
schema_request_file_get_filename(struct schema_request_file_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
schema_request_file_has_filename(struct schema_request_file_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_request_file_set_filename(
	struct schema_request_file_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct schema_request_file_import_list_r
schema_request_file_get_imports(struct schema_request_file_r r)
{
	return schema_request_file_import_list_read(
		capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
schema_request_file_has_imports(struct schema_request_file_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_request_file_set_imports(struct schema_request_file_b b,
	struct schema_request_file_import_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct schema_request_file_import_list_b
schema_request_file_init_imports(struct schema_request_file_b b, uint32_t n)
{
	return schema_request_file_import_list_init(
		capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct schema_request_file_import_list_b
schema_request_file_edit_imports(struct schema_request_file_b b)
{
	return schema_request_file_import_list_open(
		capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct schema_request_file_source_r
schema_request_file_get_file_source_info(struct schema_request_file_r r)
{
	return schema_request_file_source_read(
		capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
schema_request_file_has_file_source_info(struct schema_request_file_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_request_file_set_file_source_info(struct schema_request_file_b b,
	struct schema_request_file_source_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct schema_request_file_source_b
schema_request_file_init_file_source_info(struct schema_request_file_b b)
{
	return schema_request_file_source_init(
		capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct schema_request_file_source_b
schema_request_file_edit_file_source_info(struct schema_request_file_b b)
{
	return schema_request_file_source_edit(
		capnrpc_struct_edit_pointer(b.s, 2));
}

static inline uint64_t
schema_request_file_import_get_id(struct schema_request_file_import_r r)
{
	return capnrpc_struct_get_u64(r.s, 0, 0);
}

static inline void
schema_request_file_import_set_id(
	struct schema_request_file_import_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 0, v, 0);
}

/* As it stands in the import. */
static inline struct capnrpc_text_r
schema_request_file_import_get_name(struct schema_request_file_import_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
schema_request_file_import_has_name(struct schema_request_file_import_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_request_file_import_set_name(
	struct schema_request_file_import_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct schema_request_file_source_identifier_list_r
schema_request_file_source_get_identifiers(
	struct schema_request_file_source_r r)
{
	return schema_request_file_source_identifier_list_read(
		capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
schema_request_file_source_has_identifiers(
	struct schema_request_file_source_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
schema_request_file_source_set_identifiers(
	struct schema_request_file_source_b b,
	struct schema_request_file_source_identifier_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct schema_request_file_source_identifier_list_b
schema_request_file_source_init_identifiers(
	struct schema_request_file_source_b b, uint32_t n)
{
	return schema_request_file_source_identifier_list_init(
		capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct schema_request_file_source_identifier_list_b
schema_request_file_source_edit_identifiers(
	struct schema_request_file_source_b b)
{
	return schema_request_file_source_identifier_list_open(
		capnrpc_struct_edit_pointer(b.s, 0));
}

static inline uint32_t
schema_request_file_source_identifier_get_start_byte(
	struct schema_request_file_source_identifier_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
schema_request_file_source_identifier_set_start_byte(
	struct schema_request_file_source_identifier_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline uint32_t
schema_request_file_source_identifier_get_end_byte(
	struct schema_request_file_source_identifier_r r)
{
	return capnrpc_struct_get_u32(r.s, 1, 0);
}

static inline void
schema_request_file_source_identifier_set_end_byte(
	struct schema_request_file_source_identifier_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 1, v, 0);
}

static inline uint64_t
schema_request_file_source_identifier_get_type_id(
	struct schema_request_file_source_identifier_r r)
{
	return capnrpc_struct_get_u64(r.s, 1, 0);
}

static inline void
schema_request_file_source_identifier_set_type_id(
	struct schema_request_file_source_identifier_b b, uint64_t v)
{
	capnrpc_struct_set_u16(
		b.s, 8, SCHEMA_REQUEST_FILE_SOURCE_IDENTIFIER_TYPE_ID, 0);
	capnrpc_struct_set_u64(b.s, 1, v, 0);
}

static inline struct schema_request_file_source_identifier_member_r
schema_request_file_source_identifier_get_member(
	struct schema_request_file_source_identifier_r r)
{
	struct schema_request_file_source_identifier_member_r g = { r.s };

	return g;
}

static inline struct schema_request_file_source_identifier_member_b
schema_request_file_source_identifier_init_member(
	struct schema_request_file_source_identifier_b b)
{
	struct schema_request_file_source_identifier_member_b g = { b.s };

	capnrpc_struct_set_u16(
		b.s, 8, SCHEMA_REQUEST_FILE_SOURCE_IDENTIFIER_MEMBER, 0);
	capnrpc_struct_set_u64(b.s, 1, 0, 0);
	capnrpc_struct_set_u16(b.s, 9, 0, 0);
	return g;
}

static inline struct schema_request_file_source_identifier_member_b
schema_request_file_source_identifier_edit_member(
	struct schema_request_file_source_identifier_b b)
{
	struct schema_request_file_source_identifier_member_b g = { b.s };

	if (schema_request_file_source_identifier_which_b(b) !=
		SCHEMA_REQUEST_FILE_SOURCE_IDENTIFIER_MEMBER)
		return schema_request_file_source_identifier_init_member(b);
	return g;
}

static inline uint64_t
schema_request_file_source_identifier_member_get_parent_type_id(
	struct schema_request_file_source_identifier_member_r r)
{
	return capnrpc_struct_get_u64(r.s, 1, 0);
}

static inline void
schema_request_file_source_identifier_member_set_parent_type_id(
	struct schema_request_file_source_identifier_member_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 1, v, 0);
}

static inline uint16_t
schema_request_file_source_identifier_member_get_ordinal(
	struct schema_request_file_source_identifier_member_r r)
{
	return capnrpc_struct_get_u16(r.s, 9, 0);
}

static inline void
schema_request_file_source_identifier_member_set_ordinal(
	struct schema_request_file_source_identifier_member_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 9, v, 0);
}

#ifdef __cplusplus
}
#endif

#endif
