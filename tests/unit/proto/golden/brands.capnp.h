/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from brands.capnp, id 0xb7c1e0a2d4f5000f; do not edit.
 *
 * Generics where their parameters are known, and where they are not.
 */
#ifndef BRANDS_CAPNP_B7C1E0A2D4F5000F_H
#define BRANDS_CAPNP_B7C1E0A2D4F5000F_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in brands.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f5000f;
#define BRANDS_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f5000f)

struct brands_box_r {
	struct capnrpc_struct_r s;
};

struct brands_box_b {
	struct capnrpc_struct_b s;
};

struct brands_store_get_params_r {
	struct capnrpc_struct_r s;
};

struct brands_store_get_params_b {
	struct capnrpc_struct_b s;
};

struct brands_store_get_results_r {
	struct capnrpc_struct_r s;
};

struct brands_store_get_results_b {
	struct capnrpc_struct_b s;
};

struct brands_r {
	struct capnrpc_struct_r s;
};

struct brands_b {
	struct capnrpc_struct_b s;
};

struct brands_group_r {
	struct capnrpc_struct_r s;
};

struct brands_group_b {
	struct capnrpc_struct_b s;
};

#ifndef CAPNRPC_HAS_BRANDS_BOX_OF_TEXT_TYPE
#define CAPNRPC_HAS_BRANDS_BOX_OF_TEXT_TYPE

struct brands_box_of_text_r {
	struct capnrpc_struct_r s;
};

struct brands_box_of_text_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BRANDS_BOX_OF_DATA_TYPE
#define CAPNRPC_HAS_BRANDS_BOX_OF_DATA_TYPE

struct brands_box_of_data_r {
	struct capnrpc_struct_r s;
};

struct brands_box_of_data_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BRANDS_BOX_OF_LIST_OF_INT32_TYPE
#define CAPNRPC_HAS_BRANDS_BOX_OF_LIST_OF_INT32_TYPE

struct brands_box_of_list_of_int32_r {
	struct capnrpc_struct_r s;
};

struct brands_box_of_list_of_int32_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BRANDS_BOX_OF_BRANDS_BOX_OF_TEXT_TYPE
#define CAPNRPC_HAS_BRANDS_BOX_OF_BRANDS_BOX_OF_TEXT_TYPE

struct brands_box_of_brands_box_of_text_r {
	struct capnrpc_struct_r s;
};

struct brands_box_of_brands_box_of_text_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BRANDS_STORE_OF_BRANDS_GET_PARAMS_TYPE
#define CAPNRPC_HAS_BRANDS_STORE_OF_BRANDS_GET_PARAMS_TYPE

struct brands_store_of_brands_get_params_r {
	struct capnrpc_struct_r s;
};

struct brands_store_of_brands_get_params_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BRANDS_STORE_OF_BRANDS_GET_RESULTS_TYPE
#define CAPNRPC_HAS_BRANDS_STORE_OF_BRANDS_GET_RESULTS_TYPE

struct brands_store_of_brands_get_results_r {
	struct capnrpc_struct_r s;
};

struct brands_store_of_brands_get_results_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BRANDS_STORE_OF_TEXT_GET_PARAMS_TYPE
#define CAPNRPC_HAS_BRANDS_STORE_OF_TEXT_GET_PARAMS_TYPE

struct brands_store_of_text_get_params_r {
	struct capnrpc_struct_r s;
};

struct brands_store_of_text_get_params_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BRANDS_STORE_OF_TEXT_GET_RESULTS_TYPE
#define CAPNRPC_HAS_BRANDS_STORE_OF_TEXT_GET_RESULTS_TYPE

struct brands_store_of_text_get_results_r {
	struct capnrpc_struct_r s;
};

struct brands_store_of_text_get_results_b {
	struct capnrpc_struct_b s;
};

#endif

static inline struct brands_box_r
brands_box_reader(struct brands_box_b b)
{
	struct brands_box_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
brands_box_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct brands_box_r
brands_box_read(struct capnrpc_pointer_r p)
{
	struct brands_box_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct brands_box_b
brands_box_init(struct capnrpc_pointer_b p)
{
	struct brands_box_b v;

	v.s = capnrpc_pointer_init_struct(p, brands_box_size());
	return v;
}

static inline struct brands_box_b
brands_box_edit(struct capnrpc_pointer_b p)
{
	struct brands_box_b v;

	v.s = capnrpc_pointer_edit_struct(p, brands_box_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(brands_box_list, brands_box);

static inline struct brands_store_get_params_r
brands_store_get_params_reader(struct brands_store_get_params_b b)
{
	struct brands_store_get_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
brands_store_get_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct brands_store_get_params_r
brands_store_get_params_read(struct capnrpc_pointer_r p)
{
	struct brands_store_get_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct brands_store_get_params_b
brands_store_get_params_init(struct capnrpc_pointer_b p)
{
	struct brands_store_get_params_b v;

	v.s = capnrpc_pointer_init_struct(p, brands_store_get_params_size());
	return v;
}

static inline struct brands_store_get_params_b
brands_store_get_params_edit(struct capnrpc_pointer_b p)
{
	struct brands_store_get_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, brands_store_get_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(brands_store_get_params_list, brands_store_get_params);

static inline struct brands_store_get_results_r
brands_store_get_results_reader(struct brands_store_get_results_b b)
{
	struct brands_store_get_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
brands_store_get_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct brands_store_get_results_r
brands_store_get_results_read(struct capnrpc_pointer_r p)
{
	struct brands_store_get_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct brands_store_get_results_b
brands_store_get_results_init(struct capnrpc_pointer_b p)
{
	struct brands_store_get_results_b v;

	v.s = capnrpc_pointer_init_struct(p, brands_store_get_results_size());
	return v;
}

static inline struct brands_store_get_results_b
brands_store_get_results_edit(struct capnrpc_pointer_b p)
{
	struct brands_store_get_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, brands_store_get_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(brands_store_get_results_list, brands_store_get_results);

static inline struct brands_r
brands_reader(struct brands_b b)
{
	struct brands_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
brands_size(void)
{
	struct capnrpc_struct_size size = { 0, 8 };

	return size;
}

static inline struct brands_r
brands_read(struct capnrpc_pointer_r p)
{
	struct brands_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct brands_b
brands_init(struct capnrpc_pointer_b p)
{
	struct brands_b v;

	v.s = capnrpc_pointer_init_struct(p, brands_size());
	return v;
}

static inline struct brands_b
brands_edit(struct capnrpc_pointer_b p)
{
	struct brands_b v;

	v.s = capnrpc_pointer_edit_struct(p, brands_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(brands_list, brands);

static inline struct brands_group_r
brands_group_reader(struct brands_group_b b)
{
	struct brands_group_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

#ifndef CAPNRPC_HAS_BRANDS_BOX_OF_TEXT_BASICS
#define CAPNRPC_HAS_BRANDS_BOX_OF_TEXT_BASICS

static inline struct brands_box_of_text_r
brands_box_of_text_reader(struct brands_box_of_text_b b)
{
	struct brands_box_of_text_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
brands_box_of_text_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct brands_box_of_text_r
brands_box_of_text_read(struct capnrpc_pointer_r p)
{
	struct brands_box_of_text_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct brands_box_of_text_b
brands_box_of_text_init(struct capnrpc_pointer_b p)
{
	struct brands_box_of_text_b v;

	v.s = capnrpc_pointer_init_struct(p, brands_box_of_text_size());
	return v;
}

static inline struct brands_box_of_text_b
brands_box_of_text_edit(struct capnrpc_pointer_b p)
{
	struct brands_box_of_text_b v;

	v.s = capnrpc_pointer_edit_struct(p, brands_box_of_text_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(brands_box_of_text_list, brands_box_of_text);

#endif

#ifndef CAPNRPC_HAS_BRANDS_BOX_OF_DATA_BASICS
#define CAPNRPC_HAS_BRANDS_BOX_OF_DATA_BASICS

static inline struct brands_box_of_data_r
brands_box_of_data_reader(struct brands_box_of_data_b b)
{
	struct brands_box_of_data_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
brands_box_of_data_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct brands_box_of_data_r
brands_box_of_data_read(struct capnrpc_pointer_r p)
{
	struct brands_box_of_data_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct brands_box_of_data_b
brands_box_of_data_init(struct capnrpc_pointer_b p)
{
	struct brands_box_of_data_b v;

	v.s = capnrpc_pointer_init_struct(p, brands_box_of_data_size());
	return v;
}

static inline struct brands_box_of_data_b
brands_box_of_data_edit(struct capnrpc_pointer_b p)
{
	struct brands_box_of_data_b v;

	v.s = capnrpc_pointer_edit_struct(p, brands_box_of_data_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(brands_box_of_data_list, brands_box_of_data);

#endif

#ifndef CAPNRPC_HAS_BRANDS_BOX_OF_LIST_OF_INT32_BASICS
#define CAPNRPC_HAS_BRANDS_BOX_OF_LIST_OF_INT32_BASICS

static inline struct brands_box_of_list_of_int32_r
brands_box_of_list_of_int32_reader(struct brands_box_of_list_of_int32_b b)
{
	struct brands_box_of_list_of_int32_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
brands_box_of_list_of_int32_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct brands_box_of_list_of_int32_r
brands_box_of_list_of_int32_read(struct capnrpc_pointer_r p)
{
	struct brands_box_of_list_of_int32_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct brands_box_of_list_of_int32_b
brands_box_of_list_of_int32_init(struct capnrpc_pointer_b p)
{
	struct brands_box_of_list_of_int32_b v;

	v.s = capnrpc_pointer_init_struct(
		p, brands_box_of_list_of_int32_size());
	return v;
}

static inline struct brands_box_of_list_of_int32_b
brands_box_of_list_of_int32_edit(struct capnrpc_pointer_b p)
{
	struct brands_box_of_list_of_int32_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, brands_box_of_list_of_int32_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	brands_box_of_list_of_int32_list, brands_box_of_list_of_int32);

#endif

#ifndef CAPNRPC_HAS_BRANDS_BOX_OF_BRANDS_BOX_OF_TEXT_BASICS
#define CAPNRPC_HAS_BRANDS_BOX_OF_BRANDS_BOX_OF_TEXT_BASICS

static inline struct brands_box_of_brands_box_of_text_r
brands_box_of_brands_box_of_text_reader(
	struct brands_box_of_brands_box_of_text_b b)
{
	struct brands_box_of_brands_box_of_text_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
brands_box_of_brands_box_of_text_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct brands_box_of_brands_box_of_text_r
brands_box_of_brands_box_of_text_read(struct capnrpc_pointer_r p)
{
	struct brands_box_of_brands_box_of_text_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct brands_box_of_brands_box_of_text_b
brands_box_of_brands_box_of_text_init(struct capnrpc_pointer_b p)
{
	struct brands_box_of_brands_box_of_text_b v;

	v.s = capnrpc_pointer_init_struct(
		p, brands_box_of_brands_box_of_text_size());
	return v;
}

static inline struct brands_box_of_brands_box_of_text_b
brands_box_of_brands_box_of_text_edit(struct capnrpc_pointer_b p)
{
	struct brands_box_of_brands_box_of_text_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, brands_box_of_brands_box_of_text_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(brands_box_of_brands_box_of_text_list,
	brands_box_of_brands_box_of_text);

#endif

#ifndef CAPNRPC_HAS_BRANDS_STORE_OF_BRANDS_GET_PARAMS_BASICS
#define CAPNRPC_HAS_BRANDS_STORE_OF_BRANDS_GET_PARAMS_BASICS

static inline struct brands_store_of_brands_get_params_r
brands_store_of_brands_get_params_reader(
	struct brands_store_of_brands_get_params_b b)
{
	struct brands_store_of_brands_get_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
brands_store_of_brands_get_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct brands_store_of_brands_get_params_r
brands_store_of_brands_get_params_read(struct capnrpc_pointer_r p)
{
	struct brands_store_of_brands_get_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct brands_store_of_brands_get_params_b
brands_store_of_brands_get_params_init(struct capnrpc_pointer_b p)
{
	struct brands_store_of_brands_get_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, brands_store_of_brands_get_params_size());
	return v;
}

static inline struct brands_store_of_brands_get_params_b
brands_store_of_brands_get_params_edit(struct capnrpc_pointer_b p)
{
	struct brands_store_of_brands_get_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, brands_store_of_brands_get_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(brands_store_of_brands_get_params_list,
	brands_store_of_brands_get_params);

#endif

#ifndef CAPNRPC_HAS_BRANDS_STORE_OF_BRANDS_GET_RESULTS_BASICS
#define CAPNRPC_HAS_BRANDS_STORE_OF_BRANDS_GET_RESULTS_BASICS

static inline struct brands_store_of_brands_get_results_r
brands_store_of_brands_get_results_reader(
	struct brands_store_of_brands_get_results_b b)
{
	struct brands_store_of_brands_get_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
brands_store_of_brands_get_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct brands_store_of_brands_get_results_r
brands_store_of_brands_get_results_read(struct capnrpc_pointer_r p)
{
	struct brands_store_of_brands_get_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct brands_store_of_brands_get_results_b
brands_store_of_brands_get_results_init(struct capnrpc_pointer_b p)
{
	struct brands_store_of_brands_get_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, brands_store_of_brands_get_results_size());
	return v;
}

static inline struct brands_store_of_brands_get_results_b
brands_store_of_brands_get_results_edit(struct capnrpc_pointer_b p)
{
	struct brands_store_of_brands_get_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, brands_store_of_brands_get_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(brands_store_of_brands_get_results_list,
	brands_store_of_brands_get_results);

#endif

#ifndef CAPNRPC_HAS_BRANDS_STORE_OF_TEXT_GET_PARAMS_BASICS
#define CAPNRPC_HAS_BRANDS_STORE_OF_TEXT_GET_PARAMS_BASICS

static inline struct brands_store_of_text_get_params_r
brands_store_of_text_get_params_reader(
	struct brands_store_of_text_get_params_b b)
{
	struct brands_store_of_text_get_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
brands_store_of_text_get_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct brands_store_of_text_get_params_r
brands_store_of_text_get_params_read(struct capnrpc_pointer_r p)
{
	struct brands_store_of_text_get_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct brands_store_of_text_get_params_b
brands_store_of_text_get_params_init(struct capnrpc_pointer_b p)
{
	struct brands_store_of_text_get_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, brands_store_of_text_get_params_size());
	return v;
}

static inline struct brands_store_of_text_get_params_b
brands_store_of_text_get_params_edit(struct capnrpc_pointer_b p)
{
	struct brands_store_of_text_get_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, brands_store_of_text_get_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	brands_store_of_text_get_params_list, brands_store_of_text_get_params);

#endif

#ifndef CAPNRPC_HAS_BRANDS_STORE_OF_TEXT_GET_RESULTS_BASICS
#define CAPNRPC_HAS_BRANDS_STORE_OF_TEXT_GET_RESULTS_BASICS

static inline struct brands_store_of_text_get_results_r
brands_store_of_text_get_results_reader(
	struct brands_store_of_text_get_results_b b)
{
	struct brands_store_of_text_get_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
brands_store_of_text_get_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct brands_store_of_text_get_results_r
brands_store_of_text_get_results_read(struct capnrpc_pointer_r p)
{
	struct brands_store_of_text_get_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct brands_store_of_text_get_results_b
brands_store_of_text_get_results_init(struct capnrpc_pointer_b p)
{
	struct brands_store_of_text_get_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, brands_store_of_text_get_results_size());
	return v;
}

static inline struct brands_store_of_text_get_results_b
brands_store_of_text_get_results_edit(struct capnrpc_pointer_b p)
{
	struct brands_store_of_text_get_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, brands_store_of_text_get_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(brands_store_of_text_get_results_list,
	brands_store_of_text_get_results);

#endif

#define BRANDS_STORE_ID UINT64_C(0xba1a8b4a998f4e15)

enum {
	BRANDS_STORE_GET = 0,
};

#define BRANDS_TEXT_STORE_ID UINT64_C(0xfbcf31d1b399a483)

static inline struct brands_box_of_text_r
brands_box(void)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0001000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000004a00000001)),
		CAPNRPC_WORD(UINT64_C(0x746e6174736e6f63)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
	};
	struct capnrpc_pointer_r p = { NULL, NULL, 0, 0 };
	struct brands_box_of_text_r v;

	v.s = capnrpc_pointer_struct(p, words);
	return v;
}

static inline struct capnrpc_pointer_r
brands_box_get_content(struct brands_box_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
brands_box_has_content(struct brands_box_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
brands_box_set_content(struct brands_box_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
brands_box_edit_content(struct brands_box_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct capnrpc_pointer_r
brands_store_get_results_get_what(struct brands_store_get_results_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
brands_store_get_results_has_what(struct brands_store_get_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
brands_store_get_results_set_what(
	struct brands_store_get_results_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
brands_store_get_results_edit_what(struct brands_store_get_results_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct brands_box_of_text_r
brands_get_text(struct brands_r r)
{
	return brands_box_of_text_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
brands_has_text(struct brands_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
brands_set_text(struct brands_b b, struct brands_box_of_text_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct brands_box_of_text_b
brands_init_text(struct brands_b b)
{
	return brands_box_of_text_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct brands_box_of_text_b
brands_edit_text(struct brands_b b)
{
	return brands_box_of_text_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct brands_box_of_data_r
brands_get_data(struct brands_r r)
{
	return brands_box_of_data_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
brands_has_data(struct brands_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
brands_set_data(struct brands_b b, struct brands_box_of_data_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct brands_box_of_data_b
brands_init_data(struct brands_b b)
{
	return brands_box_of_data_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct brands_box_of_data_b
brands_edit_data(struct brands_b b)
{
	return brands_box_of_data_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct brands_box_of_list_of_int32_r
brands_get_list(struct brands_r r)
{
	return brands_box_of_list_of_int32_read(
		capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
brands_has_list(struct brands_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
brands_set_list(struct brands_b b, struct brands_box_of_list_of_int32_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct brands_box_of_list_of_int32_b
brands_init_list(struct brands_b b)
{
	return brands_box_of_list_of_int32_init(
		capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct brands_box_of_list_of_int32_b
brands_edit_list(struct brands_b b)
{
	return brands_box_of_list_of_int32_edit(
		capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct brands_box_of_brands_box_of_text_r
brands_get_nested(struct brands_r r)
{
	return brands_box_of_brands_box_of_text_read(
		capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
brands_has_nested(struct brands_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
brands_set_nested(
	struct brands_b b, struct brands_box_of_brands_box_of_text_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct brands_box_of_brands_box_of_text_b
brands_init_nested(struct brands_b b)
{
	return brands_box_of_brands_box_of_text_init(
		capnrpc_struct_edit_pointer(b.s, 3));
}

static inline struct brands_box_of_brands_box_of_text_b
brands_edit_nested(struct brands_b b)
{
	return brands_box_of_brands_box_of_text_edit(
		capnrpc_struct_edit_pointer(b.s, 3));
}

static inline struct capnrpc_cap *
brands_get_store(struct brands_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 4));
}

static inline bool
brands_has_store(struct brands_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
brands_set_store(struct brands_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 4);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct brands_box_of_text_list_r
brands_get_boxes(struct brands_r r)
{
	return brands_box_of_text_list_read(capnrpc_struct_get_pointer(r.s, 5));
}

static inline bool
brands_has_boxes(struct brands_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 5);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
brands_set_boxes(struct brands_b b, struct brands_box_of_text_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 5);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct brands_box_of_text_list_b
brands_init_boxes(struct brands_b b, uint32_t n)
{
	return brands_box_of_text_list_init(
		capnrpc_struct_edit_pointer(b.s, 5), n);
}

static inline struct brands_box_of_text_list_b
brands_edit_boxes(struct brands_b b)
{
	return brands_box_of_text_list_open(
		capnrpc_struct_edit_pointer(b.s, 5));
}

static inline struct brands_box_r
brands_get_unknown(struct brands_r r)
{
	return brands_box_read(capnrpc_struct_get_pointer(r.s, 6));
}

static inline bool
brands_has_unknown(struct brands_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 6);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
brands_set_unknown(struct brands_b b, struct brands_box_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 6);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct brands_box_b
brands_init_unknown(struct brands_b b)
{
	return brands_box_init(capnrpc_struct_edit_pointer(b.s, 6));
}

static inline struct brands_box_b
brands_edit_unknown(struct brands_b b)
{
	return brands_box_edit(capnrpc_struct_edit_pointer(b.s, 6));
}

static inline struct brands_group_r
brands_get_group(struct brands_r r)
{
	struct brands_group_r g = { r.s };

	return g;
}

static inline struct brands_group_b
brands_init_group(struct brands_b b)
{
	struct brands_group_b g = { b.s };

	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 7));
	return g;
}

static inline struct brands_group_b
brands_edit_group(struct brands_b b)
{
	struct brands_group_b g = { b.s };

	return g;
}

static inline struct brands_box_of_text_r
brands_group_get_box(struct brands_group_r r)
{
	return brands_box_of_text_read(capnrpc_struct_get_pointer(r.s, 7));
}

static inline bool
brands_group_has_box(struct brands_group_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 7);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
brands_group_set_box(struct brands_group_b b, struct brands_box_of_text_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 7);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct brands_box_of_text_b
brands_group_init_box(struct brands_group_b b)
{
	return brands_box_of_text_init(capnrpc_struct_edit_pointer(b.s, 7));
}

static inline struct brands_box_of_text_b
brands_group_edit_box(struct brands_group_b b)
{
	return brands_box_of_text_edit(capnrpc_struct_edit_pointer(b.s, 7));
}

#ifndef CAPNRPC_HAS_BRANDS_BOX_OF_TEXT_FIELDS
#define CAPNRPC_HAS_BRANDS_BOX_OF_TEXT_FIELDS

static inline struct capnrpc_text_r
brands_box_of_text_get_content(struct brands_box_of_text_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
brands_box_of_text_has_content(struct brands_box_of_text_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
brands_box_of_text_set_content(
	struct brands_box_of_text_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

#endif

#ifndef CAPNRPC_HAS_BRANDS_BOX_OF_DATA_FIELDS
#define CAPNRPC_HAS_BRANDS_BOX_OF_DATA_FIELDS

static inline struct capnrpc_data_r
brands_box_of_data_get_content(struct brands_box_of_data_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
brands_box_of_data_has_content(struct brands_box_of_data_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
brands_box_of_data_set_content(
	struct brands_box_of_data_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
brands_box_of_data_init_content(struct brands_box_of_data_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return capnrpc_pointer_init_data(p, n);
}

#endif

#ifndef CAPNRPC_HAS_BRANDS_BOX_OF_LIST_OF_INT32_FIELDS
#define CAPNRPC_HAS_BRANDS_BOX_OF_LIST_OF_INT32_FIELDS

static inline struct capnrpc_int32_list_r
brands_box_of_list_of_int32_get_content(struct brands_box_of_list_of_int32_r r)
{
	return capnrpc_int32_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
brands_box_of_list_of_int32_has_content(struct brands_box_of_list_of_int32_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
brands_box_of_list_of_int32_set_content(struct brands_box_of_list_of_int32_b b,
	struct capnrpc_int32_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_int32_list_b
brands_box_of_list_of_int32_init_content(
	struct brands_box_of_list_of_int32_b b, uint32_t n)
{
	return capnrpc_int32_list_init(capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct capnrpc_int32_list_b
brands_box_of_list_of_int32_edit_content(struct brands_box_of_list_of_int32_b b)
{
	return capnrpc_int32_list_open(capnrpc_struct_edit_pointer(b.s, 0));
}

#endif

#ifndef CAPNRPC_HAS_BRANDS_BOX_OF_BRANDS_BOX_OF_TEXT_FIELDS
#define CAPNRPC_HAS_BRANDS_BOX_OF_BRANDS_BOX_OF_TEXT_FIELDS

static inline struct brands_box_of_text_r
brands_box_of_brands_box_of_text_get_content(
	struct brands_box_of_brands_box_of_text_r r)
{
	return brands_box_of_text_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
brands_box_of_brands_box_of_text_has_content(
	struct brands_box_of_brands_box_of_text_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
brands_box_of_brands_box_of_text_set_content(
	struct brands_box_of_brands_box_of_text_b b,
	struct brands_box_of_text_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct brands_box_of_text_b
brands_box_of_brands_box_of_text_init_content(
	struct brands_box_of_brands_box_of_text_b b)
{
	return brands_box_of_text_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct brands_box_of_text_b
brands_box_of_brands_box_of_text_edit_content(
	struct brands_box_of_brands_box_of_text_b b)
{
	return brands_box_of_text_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

#endif

#ifndef CAPNRPC_HAS_BRANDS_STORE_OF_BRANDS_GET_PARAMS_FIELDS
#define CAPNRPC_HAS_BRANDS_STORE_OF_BRANDS_GET_PARAMS_FIELDS

#endif

#ifndef CAPNRPC_HAS_BRANDS_STORE_OF_BRANDS_GET_RESULTS_FIELDS
#define CAPNRPC_HAS_BRANDS_STORE_OF_BRANDS_GET_RESULTS_FIELDS

static inline struct brands_r
brands_store_of_brands_get_results_get_what(
	struct brands_store_of_brands_get_results_r r)
{
	return brands_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
brands_store_of_brands_get_results_has_what(
	struct brands_store_of_brands_get_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
brands_store_of_brands_get_results_set_what(
	struct brands_store_of_brands_get_results_b b, struct brands_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct brands_b
brands_store_of_brands_get_results_init_what(
	struct brands_store_of_brands_get_results_b b)
{
	return brands_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct brands_b
brands_store_of_brands_get_results_edit_what(
	struct brands_store_of_brands_get_results_b b)
{
	return brands_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

#endif

#ifndef CAPNRPC_HAS_BRANDS_STORE_OF_TEXT_GET_PARAMS_FIELDS
#define CAPNRPC_HAS_BRANDS_STORE_OF_TEXT_GET_PARAMS_FIELDS

#endif

#ifndef CAPNRPC_HAS_BRANDS_STORE_OF_TEXT_GET_RESULTS_FIELDS
#define CAPNRPC_HAS_BRANDS_STORE_OF_TEXT_GET_RESULTS_FIELDS

static inline struct capnrpc_text_r
brands_store_of_text_get_results_get_what(
	struct brands_store_of_text_get_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
brands_store_of_text_get_results_has_what(
	struct brands_store_of_text_get_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
brands_store_of_text_get_results_set_what(
	struct brands_store_of_text_get_results_b b, const char *bytes,
	size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

#endif

static inline struct capnrpc_request *
brands_store_get_request(
	struct capnrpc_cap *cap, struct brands_store_get_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct brands_store_get_params_b params;

	request = capnrpc_request_new(cap, BRANDS_STORE_ID, BRANDS_STORE_GET);
	if (request == NULL)
		return NULL;
	params = brands_store_get_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct brands_store_get_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct brands_store_get_promise
brands_store_get_send(struct capnrpc_request *request_taken)
{
	struct brands_store_get_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct brands_store_get_results_r
brands_store_get_promised(struct brands_store_get_promise promise)
{
	return brands_store_get_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct brands_store_get_results_r
brands_store_get_results(struct capnrpc_promise *promise)
{
	return brands_store_get_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
brands_store_get_promised_what(struct brands_store_get_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
brands_store_get_pipeline_what(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

#ifndef CAPNRPC_HAS_BRANDS_STORE_OF_BRANDS_CLIENT
#define CAPNRPC_HAS_BRANDS_STORE_OF_BRANDS_CLIENT

static inline struct capnrpc_request *
brands_store_of_brands_get_request(struct capnrpc_cap *cap,
	struct brands_store_of_brands_get_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct brands_store_of_brands_get_params_b params;

	request = capnrpc_request_new(cap, BRANDS_STORE_ID, BRANDS_STORE_GET);
	if (request == NULL)
		return NULL;
	params = brands_store_of_brands_get_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct brands_store_of_brands_get_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct brands_store_of_brands_get_promise
brands_store_of_brands_get_send(struct capnrpc_request *request_taken)
{
	struct brands_store_of_brands_get_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct brands_store_of_brands_get_results_r
brands_store_of_brands_get_promised(
	struct brands_store_of_brands_get_promise promise)
{
	return brands_store_of_brands_get_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct brands_store_of_brands_get_results_r
brands_store_of_brands_get_results(struct capnrpc_promise *promise)
{
	return brands_store_of_brands_get_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
brands_store_of_brands_get_promised_what_store(
	struct brands_store_of_brands_get_promise promise)
{
	static const uint16_t path[] = { 0, 4 };

	return capnrpc_promise_cap(promise.p, path, 2);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
brands_store_of_brands_get_pipeline_what_store(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0, 4 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 2));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
brands_store_of_brands_get_promised_what_unknown_content(
	struct brands_store_of_brands_get_promise promise)
{
	static const uint16_t path[] = { 0, 6, 0 };

	return capnrpc_promise_cap(promise.p, path, 3);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
brands_store_of_brands_get_pipeline_what_unknown_content(
	struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0, 6, 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 3));
}

#endif

#ifndef CAPNRPC_HAS_BRANDS_STORE_OF_TEXT_CLIENT
#define CAPNRPC_HAS_BRANDS_STORE_OF_TEXT_CLIENT

static inline struct capnrpc_request *
brands_store_of_text_get_request(struct capnrpc_cap *cap,
	struct brands_store_of_text_get_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct brands_store_of_text_get_params_b params;

	request = capnrpc_request_new(cap, BRANDS_STORE_ID, BRANDS_STORE_GET);
	if (request == NULL)
		return NULL;
	params = brands_store_of_text_get_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct brands_store_of_text_get_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct brands_store_of_text_get_promise
brands_store_of_text_get_send(struct capnrpc_request *request_taken)
{
	struct brands_store_of_text_get_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct brands_store_of_text_get_results_r
brands_store_of_text_get_promised(
	struct brands_store_of_text_get_promise promise)
{
	return brands_store_of_text_get_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct brands_store_of_text_get_results_r
brands_store_of_text_get_results(struct capnrpc_promise *promise)
{
	return brands_store_of_text_get_results_read(
		capnrpc_promise_results(promise));
}

#endif

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct brands_store_get_results_b
brands_store_get_answer(struct capnrpc_call *call)
{
	return brands_store_get_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct brands_store_server {
	void (*get)(void *object, struct brands_store_get_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * brands_store_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
brands_store_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct brands_store_server *server =
		(const struct brands_store_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != BRANDS_STORE_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case BRANDS_STORE_GET:
		if (server->get == NULL)
			return false;
		server->get(
			object, brands_store_get_params_read(p), call_taken);
		return true;
	default:
		return false;
	}
}

/*
 * The same, for objects of no other interface: a call of no method of server is
 * answered with unimplemented.
 */
static inline void
brands_store_dispatch(const struct brands_store_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!brands_store_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifndef CAPNRPC_HAS_BRANDS_STORE_OF_TEXT_SERVER
#define CAPNRPC_HAS_BRANDS_STORE_OF_TEXT_SERVER

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct brands_store_of_text_get_results_b
brands_store_of_text_get_answer(struct capnrpc_call *call)
{
	return brands_store_of_text_get_results_init(
		capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct brands_store_of_text_server {
	void (*get)(void *object,
		struct brands_store_of_text_get_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * brands_store_of_text_server. False, and the call is still the caller's, when
 * there is none. For CAPNRPC_SERVES().
 */
static inline bool
brands_store_of_text_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct brands_store_of_text_server *server =
		(const struct brands_store_of_text_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != BRANDS_STORE_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case BRANDS_STORE_GET:
		if (server->get == NULL)
			return false;
		server->get(object, brands_store_of_text_get_params_read(p),
			call_taken);
		return true;
	default:
		return false;
	}
}

/*
 * The same, for objects of no other interface: a call of no method of server is
 * answered with unimplemented.
 */
static inline void
brands_store_of_text_dispatch(const struct brands_store_of_text_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!brands_store_of_text_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#endif

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct brands_text_store_server {
	struct brands_store_of_text_server brands_store_of_text;
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * brands_text_store_server. False, and the call is still the caller's, when
 * there is none. For CAPNRPC_SERVES().
 */
static inline bool
brands_text_store_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct brands_text_store_server *server =
		(const struct brands_text_store_server *)methods;

	if (capnrpc_call_interface_id(call_taken) != BRANDS_TEXT_STORE_ID) {
		if (brands_store_of_text_serve(
			    &server->brands_store_of_text, object, call_taken))
			return true;
		return false;
	}
	return false;
}

/*
 * The same, for objects of no other interface: a call of no method of server is
 * answered with unimplemented.
 */
static inline void
brands_text_store_dispatch(const struct brands_text_store_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!brands_text_store_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifndef CAPNRPC_HAS_BRANDS_STORE_OF_BRANDS_SERVER
#define CAPNRPC_HAS_BRANDS_STORE_OF_BRANDS_SERVER

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct brands_store_of_brands_get_results_b
brands_store_of_brands_get_answer(struct capnrpc_call *call)
{
	return brands_store_of_brands_get_results_init(
		capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct brands_store_of_brands_server {
	void (*get)(void *object,
		struct brands_store_of_brands_get_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * brands_store_of_brands_server. False, and the call is still the caller's,
 * when there is none. For CAPNRPC_SERVES().
 */
static inline bool
brands_store_of_brands_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct brands_store_of_brands_server *server =
		(const struct brands_store_of_brands_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != BRANDS_STORE_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case BRANDS_STORE_GET:
		if (server->get == NULL)
			return false;
		server->get(object, brands_store_of_brands_get_params_read(p),
			call_taken);
		return true;
	default:
		return false;
	}
}

/*
 * The same, for objects of no other interface: a call of no method of server is
 * answered with unimplemented.
 */
static inline void
brands_store_of_brands_dispatch(
	const struct brands_store_of_brands_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!brands_store_of_brands_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#endif

#ifdef __cplusplus
}
#endif

#endif
