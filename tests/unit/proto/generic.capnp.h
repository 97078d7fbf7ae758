/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from generic.capnp, id 0x9a1b2c3d4e5f6072; do not edit.
 *
 * Generics, where it is known what their parameters are.
 */
#ifndef GENERIC_CAPNP_9A1B2C3D4E5F6072_H
#define GENERIC_CAPNP_9A1B2C3D4E5F6072_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in generic.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_9a1b2c3d4e5f6072;
#define GENERIC_CAPNP_SCHEMA (&capnrpc_schema_9a1b2c3d4e5f6072)

struct generic_point_r {
	struct capnrpc_struct_r s;
};

struct generic_point_b {
	struct capnrpc_struct_b s;
};

/* Uses itself with ever more. */
struct generic_tree_r {
	struct capnrpc_struct_r s;
};

struct generic_tree_b {
	struct capnrpc_struct_b s;
};

struct generic_use_r {
	struct capnrpc_struct_r s;
};

struct generic_use_b {
	struct capnrpc_struct_b s;
};

struct generic_sub_more_params_r {
	struct capnrpc_struct_r s;
};

struct generic_sub_more_params_b {
	struct capnrpc_struct_b s;
};

struct generic_sub_more_results_r {
	struct capnrpc_struct_r s;
};

struct generic_sub_more_results_b {
	struct capnrpc_struct_b s;
};

#ifndef CAPNRPC_HAS_GENERIC_TREE_OF_BOX_TYPE
#define CAPNRPC_HAS_GENERIC_TREE_OF_BOX_TYPE

/* Uses itself with ever more. */
struct generic_tree_of_box_r {
	struct capnrpc_struct_r s;
};

struct generic_tree_of_box_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_OF_TEXT_TYPE
#define CAPNRPC_HAS_BOX_OF_TEXT_TYPE

struct box_of_text_r {
	struct capnrpc_struct_r s;
};

struct box_of_text_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_OF_GENERIC_POINT_TYPE
#define CAPNRPC_HAS_BOX_OF_GENERIC_POINT_TYPE

struct box_of_generic_point_r {
	struct capnrpc_struct_r s;
};

struct box_of_generic_point_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_OF_LIST_OF_INT32_TYPE
#define CAPNRPC_HAS_BOX_OF_LIST_OF_INT32_TYPE

struct box_of_list_of_int32_r {
	struct capnrpc_struct_r s;
};

struct box_of_list_of_int32_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_TEXT_TYPE
#define CAPNRPC_HAS_BOX_OF_BOX_OF_TEXT_TYPE

struct box_of_box_of_text_r {
	struct capnrpc_struct_r s;
};

struct box_of_box_of_text_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_OF_TEXT_INNER_TYPE
#define CAPNRPC_HAS_BOX_OF_TEXT_INNER_TYPE

/* In the scope of the parameter. */
struct box_of_text_inner_r {
	struct capnrpc_struct_r s;
};

struct box_of_text_inner_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_OF_TEXT_BOTH_OF_GENERIC_POINT_TYPE
#define CAPNRPC_HAS_BOX_OF_TEXT_BOTH_OF_GENERIC_POINT_TYPE

struct box_of_text_both_of_generic_point_r {
	struct capnrpc_struct_r s;
};

struct box_of_text_both_of_generic_point_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_GENERIC_TREE_OF_DATA_TYPE
#define CAPNRPC_HAS_GENERIC_TREE_OF_DATA_TYPE

/* Uses itself with ever more. */
struct generic_tree_of_data_r {
	struct capnrpc_struct_r s;
};

struct generic_tree_of_data_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_KEEPER_OF_TEXT_TYPE
#define CAPNRPC_HAS_BOX_OF_BOX_KEEPER_OF_TEXT_TYPE

struct box_of_box_keeper_of_text_r {
	struct capnrpc_struct_r s;
};

struct box_of_box_keeper_of_text_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_TYPE
#define CAPNRPC_HAS_BOX_OF_BOX_TYPE

struct box_of_box_r {
	struct capnrpc_struct_r s;
};

struct box_of_box_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_GENERIC_TREE_OF_BOX_OF_BOX_TYPE
#define CAPNRPC_HAS_GENERIC_TREE_OF_BOX_OF_BOX_TYPE

/* Uses itself with ever more. */
struct generic_tree_of_box_of_box_r {
	struct capnrpc_struct_r s;
};

struct generic_tree_of_box_of_box_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_OF_TEXT_PAIR_TYPE
#define CAPNRPC_HAS_BOX_OF_TEXT_PAIR_TYPE

struct box_of_text_pair_r {
	struct capnrpc_struct_r s;
};

struct box_of_text_pair_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_OF_GENERIC_POINT_PAIR_TYPE
#define CAPNRPC_HAS_BOX_OF_GENERIC_POINT_PAIR_TYPE

struct box_of_generic_point_pair_r {
	struct capnrpc_struct_r s;
};

struct box_of_generic_point_pair_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_OF_LIST_OF_INT32_PAIR_TYPE
#define CAPNRPC_HAS_BOX_OF_LIST_OF_INT32_PAIR_TYPE

struct box_of_list_of_int32_pair_r {
	struct capnrpc_struct_r s;
};

struct box_of_list_of_int32_pair_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_TEXT_PAIR_TYPE
#define CAPNRPC_HAS_BOX_OF_BOX_OF_TEXT_PAIR_TYPE

struct box_of_box_of_text_pair_r {
	struct capnrpc_struct_r s;
};

struct box_of_box_of_text_pair_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_KEEP_PARAMS_TYPE
#define CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_KEEP_PARAMS_TYPE

struct box_keeper_of_generic_point_keep_params_r {
	struct capnrpc_struct_r s;
};

struct box_keeper_of_generic_point_keep_params_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_KEEP_RESULTS_TYPE
#define CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_KEEP_RESULTS_TYPE

struct box_keeper_of_generic_point_keep_results_r {
	struct capnrpc_struct_r s;
};

struct box_keeper_of_generic_point_keep_results_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_EACH_PARAMS_TYPE
#define CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_EACH_PARAMS_TYPE

struct box_keeper_of_generic_point_each_params_r {
	struct capnrpc_struct_r s;
};

struct box_keeper_of_generic_point_each_params_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_EACH_RESULTS_TYPE
#define CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_EACH_RESULTS_TYPE

struct box_keeper_of_generic_point_each_results_r {
	struct capnrpc_struct_r s;
};

struct box_keeper_of_generic_point_each_results_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_OF_DATA_TYPE
#define CAPNRPC_HAS_BOX_OF_DATA_TYPE

struct box_of_data_r {
	struct capnrpc_struct_r s;
};

struct box_of_data_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_GENERIC_TREE_OF_BOX_OF_DATA_TYPE
#define CAPNRPC_HAS_GENERIC_TREE_OF_BOX_OF_DATA_TYPE

/* Uses itself with ever more. */
struct generic_tree_of_box_of_data_r {
	struct capnrpc_struct_r s;
};

struct generic_tree_of_box_of_data_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_KEEP_PARAMS_TYPE
#define CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_KEEP_PARAMS_TYPE

struct box_keeper_of_text_keep_params_r {
	struct capnrpc_struct_r s;
};

struct box_keeper_of_text_keep_params_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_KEEP_RESULTS_TYPE
#define CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_KEEP_RESULTS_TYPE

struct box_keeper_of_text_keep_results_r {
	struct capnrpc_struct_r s;
};

struct box_keeper_of_text_keep_results_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_EACH_PARAMS_TYPE
#define CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_EACH_PARAMS_TYPE

struct box_keeper_of_text_each_params_r {
	struct capnrpc_struct_r s;
};

struct box_keeper_of_text_each_params_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_EACH_RESULTS_TYPE
#define CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_EACH_RESULTS_TYPE

struct box_keeper_of_text_each_results_r {
	struct capnrpc_struct_r s;
};

struct box_keeper_of_text_each_results_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_KEEPER_OF_TEXT_PAIR_TYPE
#define CAPNRPC_HAS_BOX_OF_BOX_KEEPER_OF_TEXT_PAIR_TYPE

struct box_of_box_keeper_of_text_pair_r {
	struct capnrpc_struct_r s;
};

struct box_of_box_keeper_of_text_pair_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_PAIR_TYPE
#define CAPNRPC_HAS_BOX_OF_BOX_PAIR_TYPE

struct box_of_box_pair_r {
	struct capnrpc_struct_r s;
};

struct box_of_box_pair_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_TYPE
#define CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_TYPE

struct box_of_box_of_box_r {
	struct capnrpc_struct_r s;
};

struct box_of_box_of_box_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_GENERIC_TREE_OF_BOX_OF_BOX_OF_BOX_TYPE
#define CAPNRPC_HAS_GENERIC_TREE_OF_BOX_OF_BOX_OF_BOX_TYPE

/* Uses itself with ever more. */
struct generic_tree_of_box_of_box_of_box_r {
	struct capnrpc_struct_r s;
};

struct generic_tree_of_box_of_box_of_box_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_OF_DATA_PAIR_TYPE
#define CAPNRPC_HAS_BOX_OF_DATA_PAIR_TYPE

struct box_of_data_pair_r {
	struct capnrpc_struct_r s;
};

struct box_of_data_pair_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_DATA_TYPE
#define CAPNRPC_HAS_BOX_OF_BOX_OF_DATA_TYPE

struct box_of_box_of_data_r {
	struct capnrpc_struct_r s;
};

struct box_of_box_of_data_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_GENERIC_TREE_OF_BOX_OF_BOX_OF_DATA_TYPE
#define CAPNRPC_HAS_GENERIC_TREE_OF_BOX_OF_BOX_OF_DATA_TYPE

/* Uses itself with ever more. */
struct generic_tree_of_box_of_box_of_data_r {
	struct capnrpc_struct_r s;
};

struct generic_tree_of_box_of_box_of_data_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_PAIR_TYPE
#define CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_PAIR_TYPE

struct box_of_box_of_box_pair_r {
	struct capnrpc_struct_r s;
};

struct box_of_box_of_box_pair_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_OF_BOX_TYPE
#define CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_OF_BOX_TYPE

struct box_of_box_of_box_of_box_r {
	struct capnrpc_struct_r s;
};

struct box_of_box_of_box_of_box_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_DATA_PAIR_TYPE
#define CAPNRPC_HAS_BOX_OF_BOX_OF_DATA_PAIR_TYPE

struct box_of_box_of_data_pair_r {
	struct capnrpc_struct_r s;
};

struct box_of_box_of_data_pair_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_OF_DATA_TYPE
#define CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_OF_DATA_TYPE

struct box_of_box_of_box_of_data_r {
	struct capnrpc_struct_r s;
};

struct box_of_box_of_box_of_data_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_OF_BOX_PAIR_TYPE
#define CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_OF_BOX_PAIR_TYPE

struct box_of_box_of_box_of_box_pair_r {
	struct capnrpc_struct_r s;
};

struct box_of_box_of_box_of_box_pair_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_OF_DATA_PAIR_TYPE
#define CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_OF_DATA_PAIR_TYPE

struct box_of_box_of_box_of_data_pair_r {
	struct capnrpc_struct_r s;
};

struct box_of_box_of_box_of_data_pair_b {
	struct capnrpc_struct_b s;
};

#endif

static inline struct generic_point_r
generic_point_reader(struct generic_point_b b)
{
	struct generic_point_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
generic_point_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct generic_point_r
generic_point_read(struct capnrpc_pointer_r p)
{
	struct generic_point_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct generic_point_b
generic_point_init(struct capnrpc_pointer_b p)
{
	struct generic_point_b v;

	v.s = capnrpc_pointer_init_struct(p, generic_point_size());
	return v;
}

static inline struct generic_point_b
generic_point_edit(struct capnrpc_pointer_b p)
{
	struct generic_point_b v;

	v.s = capnrpc_pointer_edit_struct(p, generic_point_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(generic_point_list, generic_point);

static inline struct generic_tree_r
generic_tree_reader(struct generic_tree_b b)
{
	struct generic_tree_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
generic_tree_size(void)
{
	struct capnrpc_struct_size size = { 0, 3 };

	return size;
}

static inline struct generic_tree_r
generic_tree_read(struct capnrpc_pointer_r p)
{
	struct generic_tree_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct generic_tree_b
generic_tree_init(struct capnrpc_pointer_b p)
{
	struct generic_tree_b v;

	v.s = capnrpc_pointer_init_struct(p, generic_tree_size());
	return v;
}

static inline struct generic_tree_b
generic_tree_edit(struct capnrpc_pointer_b p)
{
	struct generic_tree_b v;

	v.s = capnrpc_pointer_edit_struct(p, generic_tree_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(generic_tree_list, generic_tree);

static inline struct generic_use_r
generic_use_reader(struct generic_use_b b)
{
	struct generic_use_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
generic_use_size(void)
{
	struct capnrpc_struct_size size = { 0, 12 };

	return size;
}

static inline struct generic_use_r
generic_use_read(struct capnrpc_pointer_r p)
{
	struct generic_use_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct generic_use_b
generic_use_init(struct capnrpc_pointer_b p)
{
	struct generic_use_b v;

	v.s = capnrpc_pointer_init_struct(p, generic_use_size());
	return v;
}

static inline struct generic_use_b
generic_use_edit(struct capnrpc_pointer_b p)
{
	struct generic_use_b v;

	v.s = capnrpc_pointer_edit_struct(p, generic_use_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(generic_use_list, generic_use);

static inline struct generic_sub_more_params_r
generic_sub_more_params_reader(struct generic_sub_more_params_b b)
{
	struct generic_sub_more_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
generic_sub_more_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct generic_sub_more_params_r
generic_sub_more_params_read(struct capnrpc_pointer_r p)
{
	struct generic_sub_more_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct generic_sub_more_params_b
generic_sub_more_params_init(struct capnrpc_pointer_b p)
{
	struct generic_sub_more_params_b v;

	v.s = capnrpc_pointer_init_struct(p, generic_sub_more_params_size());
	return v;
}

static inline struct generic_sub_more_params_b
generic_sub_more_params_edit(struct capnrpc_pointer_b p)
{
	struct generic_sub_more_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, generic_sub_more_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(generic_sub_more_params_list, generic_sub_more_params);

static inline struct generic_sub_more_results_r
generic_sub_more_results_reader(struct generic_sub_more_results_b b)
{
	struct generic_sub_more_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
generic_sub_more_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct generic_sub_more_results_r
generic_sub_more_results_read(struct capnrpc_pointer_r p)
{
	struct generic_sub_more_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct generic_sub_more_results_b
generic_sub_more_results_init(struct capnrpc_pointer_b p)
{
	struct generic_sub_more_results_b v;

	v.s = capnrpc_pointer_init_struct(p, generic_sub_more_results_size());
	return v;
}

static inline struct generic_sub_more_results_b
generic_sub_more_results_edit(struct capnrpc_pointer_b p)
{
	struct generic_sub_more_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, generic_sub_more_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(generic_sub_more_results_list, generic_sub_more_results);

#ifndef CAPNRPC_HAS_GENERIC_TREE_OF_BOX_BASICS
#define CAPNRPC_HAS_GENERIC_TREE_OF_BOX_BASICS

static inline struct generic_tree_of_box_r
generic_tree_of_box_reader(struct generic_tree_of_box_b b)
{
	struct generic_tree_of_box_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
generic_tree_of_box_size(void)
{
	struct capnrpc_struct_size size = { 0, 3 };

	return size;
}

static inline struct generic_tree_of_box_r
generic_tree_of_box_read(struct capnrpc_pointer_r p)
{
	struct generic_tree_of_box_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct generic_tree_of_box_b
generic_tree_of_box_init(struct capnrpc_pointer_b p)
{
	struct generic_tree_of_box_b v;

	v.s = capnrpc_pointer_init_struct(p, generic_tree_of_box_size());
	return v;
}

static inline struct generic_tree_of_box_b
generic_tree_of_box_edit(struct capnrpc_pointer_b p)
{
	struct generic_tree_of_box_b v;

	v.s = capnrpc_pointer_edit_struct(p, generic_tree_of_box_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(generic_tree_of_box_list, generic_tree_of_box);

#endif

#ifndef CAPNRPC_HAS_BOX_OF_TEXT_BASICS
#define CAPNRPC_HAS_BOX_OF_TEXT_BASICS

static inline struct box_of_text_r
box_of_text_reader(struct box_of_text_b b)
{
	struct box_of_text_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
box_of_text_which(struct box_of_text_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
box_of_text_which_b(struct box_of_text_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
box_of_text_size(void)
{
	struct capnrpc_struct_size size = { 1, 3 };

	return size;
}

static inline struct box_of_text_r
box_of_text_read(struct capnrpc_pointer_r p)
{
	struct box_of_text_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_of_text_b
box_of_text_init(struct capnrpc_pointer_b p)
{
	struct box_of_text_b v;

	v.s = capnrpc_pointer_init_struct(p, box_of_text_size());
	return v;
}

static inline struct box_of_text_b
box_of_text_edit(struct capnrpc_pointer_b p)
{
	struct box_of_text_b v;

	v.s = capnrpc_pointer_edit_struct(p, box_of_text_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(box_of_text_list, box_of_text);

#endif

#ifndef CAPNRPC_HAS_BOX_OF_GENERIC_POINT_BASICS
#define CAPNRPC_HAS_BOX_OF_GENERIC_POINT_BASICS

static inline struct box_of_generic_point_r
box_of_generic_point_reader(struct box_of_generic_point_b b)
{
	struct box_of_generic_point_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
box_of_generic_point_which(struct box_of_generic_point_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
box_of_generic_point_which_b(struct box_of_generic_point_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
box_of_generic_point_size(void)
{
	struct capnrpc_struct_size size = { 1, 3 };

	return size;
}

static inline struct box_of_generic_point_r
box_of_generic_point_read(struct capnrpc_pointer_r p)
{
	struct box_of_generic_point_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_of_generic_point_b
box_of_generic_point_init(struct capnrpc_pointer_b p)
{
	struct box_of_generic_point_b v;

	v.s = capnrpc_pointer_init_struct(p, box_of_generic_point_size());
	return v;
}

static inline struct box_of_generic_point_b
box_of_generic_point_edit(struct capnrpc_pointer_b p)
{
	struct box_of_generic_point_b v;

	v.s = capnrpc_pointer_edit_struct(p, box_of_generic_point_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(box_of_generic_point_list, box_of_generic_point);

#endif

#ifndef CAPNRPC_HAS_BOX_OF_LIST_OF_INT32_BASICS
#define CAPNRPC_HAS_BOX_OF_LIST_OF_INT32_BASICS

static inline struct box_of_list_of_int32_r
box_of_list_of_int32_reader(struct box_of_list_of_int32_b b)
{
	struct box_of_list_of_int32_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
box_of_list_of_int32_which(struct box_of_list_of_int32_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
box_of_list_of_int32_which_b(struct box_of_list_of_int32_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
box_of_list_of_int32_size(void)
{
	struct capnrpc_struct_size size = { 1, 3 };

	return size;
}

static inline struct box_of_list_of_int32_r
box_of_list_of_int32_read(struct capnrpc_pointer_r p)
{
	struct box_of_list_of_int32_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_of_list_of_int32_b
box_of_list_of_int32_init(struct capnrpc_pointer_b p)
{
	struct box_of_list_of_int32_b v;

	v.s = capnrpc_pointer_init_struct(p, box_of_list_of_int32_size());
	return v;
}

static inline struct box_of_list_of_int32_b
box_of_list_of_int32_edit(struct capnrpc_pointer_b p)
{
	struct box_of_list_of_int32_b v;

	v.s = capnrpc_pointer_edit_struct(p, box_of_list_of_int32_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(box_of_list_of_int32_list, box_of_list_of_int32);

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_TEXT_BASICS
#define CAPNRPC_HAS_BOX_OF_BOX_OF_TEXT_BASICS

static inline struct box_of_box_of_text_r
box_of_box_of_text_reader(struct box_of_box_of_text_b b)
{
	struct box_of_box_of_text_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
box_of_box_of_text_which(struct box_of_box_of_text_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
box_of_box_of_text_which_b(struct box_of_box_of_text_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
box_of_box_of_text_size(void)
{
	struct capnrpc_struct_size size = { 1, 3 };

	return size;
}

static inline struct box_of_box_of_text_r
box_of_box_of_text_read(struct capnrpc_pointer_r p)
{
	struct box_of_box_of_text_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_of_box_of_text_b
box_of_box_of_text_init(struct capnrpc_pointer_b p)
{
	struct box_of_box_of_text_b v;

	v.s = capnrpc_pointer_init_struct(p, box_of_box_of_text_size());
	return v;
}

static inline struct box_of_box_of_text_b
box_of_box_of_text_edit(struct capnrpc_pointer_b p)
{
	struct box_of_box_of_text_b v;

	v.s = capnrpc_pointer_edit_struct(p, box_of_box_of_text_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(box_of_box_of_text_list, box_of_box_of_text);

#endif

#ifndef CAPNRPC_HAS_BOX_OF_TEXT_INNER_BASICS
#define CAPNRPC_HAS_BOX_OF_TEXT_INNER_BASICS

static inline struct box_of_text_inner_r
box_of_text_inner_reader(struct box_of_text_inner_b b)
{
	struct box_of_text_inner_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
box_of_text_inner_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct box_of_text_inner_r
box_of_text_inner_read(struct capnrpc_pointer_r p)
{
	struct box_of_text_inner_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_of_text_inner_b
box_of_text_inner_init(struct capnrpc_pointer_b p)
{
	struct box_of_text_inner_b v;

	v.s = capnrpc_pointer_init_struct(p, box_of_text_inner_size());
	return v;
}

static inline struct box_of_text_inner_b
box_of_text_inner_edit(struct capnrpc_pointer_b p)
{
	struct box_of_text_inner_b v;

	v.s = capnrpc_pointer_edit_struct(p, box_of_text_inner_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(box_of_text_inner_list, box_of_text_inner);

#endif

#ifndef CAPNRPC_HAS_BOX_OF_TEXT_BOTH_OF_GENERIC_POINT_BASICS
#define CAPNRPC_HAS_BOX_OF_TEXT_BOTH_OF_GENERIC_POINT_BASICS

static inline struct box_of_text_both_of_generic_point_r
box_of_text_both_of_generic_point_reader(
	struct box_of_text_both_of_generic_point_b b)
{
	struct box_of_text_both_of_generic_point_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
box_of_text_both_of_generic_point_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct box_of_text_both_of_generic_point_r
box_of_text_both_of_generic_point_read(struct capnrpc_pointer_r p)
{
	struct box_of_text_both_of_generic_point_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_of_text_both_of_generic_point_b
box_of_text_both_of_generic_point_init(struct capnrpc_pointer_b p)
{
	struct box_of_text_both_of_generic_point_b v;

	v.s = capnrpc_pointer_init_struct(
		p, box_of_text_both_of_generic_point_size());
	return v;
}

static inline struct box_of_text_both_of_generic_point_b
box_of_text_both_of_generic_point_edit(struct capnrpc_pointer_b p)
{
	struct box_of_text_both_of_generic_point_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, box_of_text_both_of_generic_point_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(box_of_text_both_of_generic_point_list,
	box_of_text_both_of_generic_point);

#endif

#ifndef CAPNRPC_HAS_GENERIC_TREE_OF_DATA_BASICS
#define CAPNRPC_HAS_GENERIC_TREE_OF_DATA_BASICS

static inline struct generic_tree_of_data_r
generic_tree_of_data_reader(struct generic_tree_of_data_b b)
{
	struct generic_tree_of_data_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
generic_tree_of_data_size(void)
{
	struct capnrpc_struct_size size = { 0, 3 };

	return size;
}

static inline struct generic_tree_of_data_r
generic_tree_of_data_read(struct capnrpc_pointer_r p)
{
	struct generic_tree_of_data_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct generic_tree_of_data_b
generic_tree_of_data_init(struct capnrpc_pointer_b p)
{
	struct generic_tree_of_data_b v;

	v.s = capnrpc_pointer_init_struct(p, generic_tree_of_data_size());
	return v;
}

static inline struct generic_tree_of_data_b
generic_tree_of_data_edit(struct capnrpc_pointer_b p)
{
	struct generic_tree_of_data_b v;

	v.s = capnrpc_pointer_edit_struct(p, generic_tree_of_data_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(generic_tree_of_data_list, generic_tree_of_data);

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_KEEPER_OF_TEXT_BASICS
#define CAPNRPC_HAS_BOX_OF_BOX_KEEPER_OF_TEXT_BASICS

static inline struct box_of_box_keeper_of_text_r
box_of_box_keeper_of_text_reader(struct box_of_box_keeper_of_text_b b)
{
	struct box_of_box_keeper_of_text_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
box_of_box_keeper_of_text_which(struct box_of_box_keeper_of_text_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
box_of_box_keeper_of_text_which_b(struct box_of_box_keeper_of_text_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
box_of_box_keeper_of_text_size(void)
{
	struct capnrpc_struct_size size = { 1, 3 };

	return size;
}

static inline struct box_of_box_keeper_of_text_r
box_of_box_keeper_of_text_read(struct capnrpc_pointer_r p)
{
	struct box_of_box_keeper_of_text_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_of_box_keeper_of_text_b
box_of_box_keeper_of_text_init(struct capnrpc_pointer_b p)
{
	struct box_of_box_keeper_of_text_b v;

	v.s = capnrpc_pointer_init_struct(p, box_of_box_keeper_of_text_size());
	return v;
}

static inline struct box_of_box_keeper_of_text_b
box_of_box_keeper_of_text_edit(struct capnrpc_pointer_b p)
{
	struct box_of_box_keeper_of_text_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, box_of_box_keeper_of_text_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(box_of_box_keeper_of_text_list, box_of_box_keeper_of_text);

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_BASICS
#define CAPNRPC_HAS_BOX_OF_BOX_BASICS

static inline struct box_of_box_r
box_of_box_reader(struct box_of_box_b b)
{
	struct box_of_box_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
box_of_box_which(struct box_of_box_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
box_of_box_which_b(struct box_of_box_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
box_of_box_size(void)
{
	struct capnrpc_struct_size size = { 1, 3 };

	return size;
}

static inline struct box_of_box_r
box_of_box_read(struct capnrpc_pointer_r p)
{
	struct box_of_box_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_of_box_b
box_of_box_init(struct capnrpc_pointer_b p)
{
	struct box_of_box_b v;

	v.s = capnrpc_pointer_init_struct(p, box_of_box_size());
	return v;
}

static inline struct box_of_box_b
box_of_box_edit(struct capnrpc_pointer_b p)
{
	struct box_of_box_b v;

	v.s = capnrpc_pointer_edit_struct(p, box_of_box_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(box_of_box_list, box_of_box);

#endif

#ifndef CAPNRPC_HAS_GENERIC_TREE_OF_BOX_OF_BOX_BASICS
#define CAPNRPC_HAS_GENERIC_TREE_OF_BOX_OF_BOX_BASICS

static inline struct generic_tree_of_box_of_box_r
generic_tree_of_box_of_box_reader(struct generic_tree_of_box_of_box_b b)
{
	struct generic_tree_of_box_of_box_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
generic_tree_of_box_of_box_size(void)
{
	struct capnrpc_struct_size size = { 0, 3 };

	return size;
}

static inline struct generic_tree_of_box_of_box_r
generic_tree_of_box_of_box_read(struct capnrpc_pointer_r p)
{
	struct generic_tree_of_box_of_box_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct generic_tree_of_box_of_box_b
generic_tree_of_box_of_box_init(struct capnrpc_pointer_b p)
{
	struct generic_tree_of_box_of_box_b v;

	v.s = capnrpc_pointer_init_struct(p, generic_tree_of_box_of_box_size());
	return v;
}

static inline struct generic_tree_of_box_of_box_b
generic_tree_of_box_of_box_edit(struct capnrpc_pointer_b p)
{
	struct generic_tree_of_box_of_box_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, generic_tree_of_box_of_box_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	generic_tree_of_box_of_box_list, generic_tree_of_box_of_box);

#endif

#ifndef CAPNRPC_HAS_BOX_OF_TEXT_PAIR_BASICS
#define CAPNRPC_HAS_BOX_OF_TEXT_PAIR_BASICS

static inline struct box_of_text_pair_r
box_of_text_pair_reader(struct box_of_text_pair_b b)
{
	struct box_of_text_pair_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_GENERIC_POINT_PAIR_BASICS
#define CAPNRPC_HAS_BOX_OF_GENERIC_POINT_PAIR_BASICS

static inline struct box_of_generic_point_pair_r
box_of_generic_point_pair_reader(struct box_of_generic_point_pair_b b)
{
	struct box_of_generic_point_pair_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_LIST_OF_INT32_PAIR_BASICS
#define CAPNRPC_HAS_BOX_OF_LIST_OF_INT32_PAIR_BASICS

static inline struct box_of_list_of_int32_pair_r
box_of_list_of_int32_pair_reader(struct box_of_list_of_int32_pair_b b)
{
	struct box_of_list_of_int32_pair_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_TEXT_PAIR_BASICS
#define CAPNRPC_HAS_BOX_OF_BOX_OF_TEXT_PAIR_BASICS

static inline struct box_of_box_of_text_pair_r
box_of_box_of_text_pair_reader(struct box_of_box_of_text_pair_b b)
{
	struct box_of_box_of_text_pair_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

#endif

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_KEEP_PARAMS_BASICS
#define CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_KEEP_PARAMS_BASICS

static inline struct box_keeper_of_generic_point_keep_params_r
box_keeper_of_generic_point_keep_params_reader(
	struct box_keeper_of_generic_point_keep_params_b b)
{
	struct box_keeper_of_generic_point_keep_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
box_keeper_of_generic_point_keep_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct box_keeper_of_generic_point_keep_params_r
box_keeper_of_generic_point_keep_params_read(struct capnrpc_pointer_r p)
{
	struct box_keeper_of_generic_point_keep_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_keeper_of_generic_point_keep_params_b
box_keeper_of_generic_point_keep_params_init(struct capnrpc_pointer_b p)
{
	struct box_keeper_of_generic_point_keep_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, box_keeper_of_generic_point_keep_params_size());
	return v;
}

static inline struct box_keeper_of_generic_point_keep_params_b
box_keeper_of_generic_point_keep_params_edit(struct capnrpc_pointer_b p)
{
	struct box_keeper_of_generic_point_keep_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, box_keeper_of_generic_point_keep_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(box_keeper_of_generic_point_keep_params_list,
	box_keeper_of_generic_point_keep_params);

#endif

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_KEEP_RESULTS_BASICS
#define CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_KEEP_RESULTS_BASICS

static inline struct box_keeper_of_generic_point_keep_results_r
box_keeper_of_generic_point_keep_results_reader(
	struct box_keeper_of_generic_point_keep_results_b b)
{
	struct box_keeper_of_generic_point_keep_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
box_keeper_of_generic_point_keep_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct box_keeper_of_generic_point_keep_results_r
box_keeper_of_generic_point_keep_results_read(struct capnrpc_pointer_r p)
{
	struct box_keeper_of_generic_point_keep_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_keeper_of_generic_point_keep_results_b
box_keeper_of_generic_point_keep_results_init(struct capnrpc_pointer_b p)
{
	struct box_keeper_of_generic_point_keep_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, box_keeper_of_generic_point_keep_results_size());
	return v;
}

static inline struct box_keeper_of_generic_point_keep_results_b
box_keeper_of_generic_point_keep_results_edit(struct capnrpc_pointer_b p)
{
	struct box_keeper_of_generic_point_keep_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, box_keeper_of_generic_point_keep_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(box_keeper_of_generic_point_keep_results_list,
	box_keeper_of_generic_point_keep_results);

#endif

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_EACH_PARAMS_BASICS
#define CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_EACH_PARAMS_BASICS

static inline struct box_keeper_of_generic_point_each_params_r
box_keeper_of_generic_point_each_params_reader(
	struct box_keeper_of_generic_point_each_params_b b)
{
	struct box_keeper_of_generic_point_each_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
box_keeper_of_generic_point_each_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct box_keeper_of_generic_point_each_params_r
box_keeper_of_generic_point_each_params_read(struct capnrpc_pointer_r p)
{
	struct box_keeper_of_generic_point_each_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_keeper_of_generic_point_each_params_b
box_keeper_of_generic_point_each_params_init(struct capnrpc_pointer_b p)
{
	struct box_keeper_of_generic_point_each_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, box_keeper_of_generic_point_each_params_size());
	return v;
}

static inline struct box_keeper_of_generic_point_each_params_b
box_keeper_of_generic_point_each_params_edit(struct capnrpc_pointer_b p)
{
	struct box_keeper_of_generic_point_each_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, box_keeper_of_generic_point_each_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(box_keeper_of_generic_point_each_params_list,
	box_keeper_of_generic_point_each_params);

#endif

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_EACH_RESULTS_BASICS
#define CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_EACH_RESULTS_BASICS

static inline struct box_keeper_of_generic_point_each_results_r
box_keeper_of_generic_point_each_results_reader(
	struct box_keeper_of_generic_point_each_results_b b)
{
	struct box_keeper_of_generic_point_each_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
box_keeper_of_generic_point_each_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct box_keeper_of_generic_point_each_results_r
box_keeper_of_generic_point_each_results_read(struct capnrpc_pointer_r p)
{
	struct box_keeper_of_generic_point_each_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_keeper_of_generic_point_each_results_b
box_keeper_of_generic_point_each_results_init(struct capnrpc_pointer_b p)
{
	struct box_keeper_of_generic_point_each_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, box_keeper_of_generic_point_each_results_size());
	return v;
}

static inline struct box_keeper_of_generic_point_each_results_b
box_keeper_of_generic_point_each_results_edit(struct capnrpc_pointer_b p)
{
	struct box_keeper_of_generic_point_each_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, box_keeper_of_generic_point_each_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(box_keeper_of_generic_point_each_results_list,
	box_keeper_of_generic_point_each_results);

#endif

#ifndef CAPNRPC_HAS_BOX_OF_DATA_BASICS
#define CAPNRPC_HAS_BOX_OF_DATA_BASICS

static inline struct box_of_data_r
box_of_data_reader(struct box_of_data_b b)
{
	struct box_of_data_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
box_of_data_which(struct box_of_data_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
box_of_data_which_b(struct box_of_data_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
box_of_data_size(void)
{
	struct capnrpc_struct_size size = { 1, 3 };

	return size;
}

static inline struct box_of_data_r
box_of_data_read(struct capnrpc_pointer_r p)
{
	struct box_of_data_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_of_data_b
box_of_data_init(struct capnrpc_pointer_b p)
{
	struct box_of_data_b v;

	v.s = capnrpc_pointer_init_struct(p, box_of_data_size());
	return v;
}

static inline struct box_of_data_b
box_of_data_edit(struct capnrpc_pointer_b p)
{
	struct box_of_data_b v;

	v.s = capnrpc_pointer_edit_struct(p, box_of_data_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(box_of_data_list, box_of_data);

#endif

#ifndef CAPNRPC_HAS_GENERIC_TREE_OF_BOX_OF_DATA_BASICS
#define CAPNRPC_HAS_GENERIC_TREE_OF_BOX_OF_DATA_BASICS

static inline struct generic_tree_of_box_of_data_r
generic_tree_of_box_of_data_reader(struct generic_tree_of_box_of_data_b b)
{
	struct generic_tree_of_box_of_data_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
generic_tree_of_box_of_data_size(void)
{
	struct capnrpc_struct_size size = { 0, 3 };

	return size;
}

static inline struct generic_tree_of_box_of_data_r
generic_tree_of_box_of_data_read(struct capnrpc_pointer_r p)
{
	struct generic_tree_of_box_of_data_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct generic_tree_of_box_of_data_b
generic_tree_of_box_of_data_init(struct capnrpc_pointer_b p)
{
	struct generic_tree_of_box_of_data_b v;

	v.s = capnrpc_pointer_init_struct(
		p, generic_tree_of_box_of_data_size());
	return v;
}

static inline struct generic_tree_of_box_of_data_b
generic_tree_of_box_of_data_edit(struct capnrpc_pointer_b p)
{
	struct generic_tree_of_box_of_data_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, generic_tree_of_box_of_data_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	generic_tree_of_box_of_data_list, generic_tree_of_box_of_data);

#endif

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_KEEP_PARAMS_BASICS
#define CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_KEEP_PARAMS_BASICS

static inline struct box_keeper_of_text_keep_params_r
box_keeper_of_text_keep_params_reader(struct box_keeper_of_text_keep_params_b b)
{
	struct box_keeper_of_text_keep_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
box_keeper_of_text_keep_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct box_keeper_of_text_keep_params_r
box_keeper_of_text_keep_params_read(struct capnrpc_pointer_r p)
{
	struct box_keeper_of_text_keep_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_keeper_of_text_keep_params_b
box_keeper_of_text_keep_params_init(struct capnrpc_pointer_b p)
{
	struct box_keeper_of_text_keep_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, box_keeper_of_text_keep_params_size());
	return v;
}

static inline struct box_keeper_of_text_keep_params_b
box_keeper_of_text_keep_params_edit(struct capnrpc_pointer_b p)
{
	struct box_keeper_of_text_keep_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, box_keeper_of_text_keep_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	box_keeper_of_text_keep_params_list, box_keeper_of_text_keep_params);

#endif

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_KEEP_RESULTS_BASICS
#define CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_KEEP_RESULTS_BASICS

static inline struct box_keeper_of_text_keep_results_r
box_keeper_of_text_keep_results_reader(
	struct box_keeper_of_text_keep_results_b b)
{
	struct box_keeper_of_text_keep_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
box_keeper_of_text_keep_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct box_keeper_of_text_keep_results_r
box_keeper_of_text_keep_results_read(struct capnrpc_pointer_r p)
{
	struct box_keeper_of_text_keep_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_keeper_of_text_keep_results_b
box_keeper_of_text_keep_results_init(struct capnrpc_pointer_b p)
{
	struct box_keeper_of_text_keep_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, box_keeper_of_text_keep_results_size());
	return v;
}

static inline struct box_keeper_of_text_keep_results_b
box_keeper_of_text_keep_results_edit(struct capnrpc_pointer_b p)
{
	struct box_keeper_of_text_keep_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, box_keeper_of_text_keep_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	box_keeper_of_text_keep_results_list, box_keeper_of_text_keep_results);

#endif

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_EACH_PARAMS_BASICS
#define CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_EACH_PARAMS_BASICS

static inline struct box_keeper_of_text_each_params_r
box_keeper_of_text_each_params_reader(struct box_keeper_of_text_each_params_b b)
{
	struct box_keeper_of_text_each_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
box_keeper_of_text_each_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct box_keeper_of_text_each_params_r
box_keeper_of_text_each_params_read(struct capnrpc_pointer_r p)
{
	struct box_keeper_of_text_each_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_keeper_of_text_each_params_b
box_keeper_of_text_each_params_init(struct capnrpc_pointer_b p)
{
	struct box_keeper_of_text_each_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, box_keeper_of_text_each_params_size());
	return v;
}

static inline struct box_keeper_of_text_each_params_b
box_keeper_of_text_each_params_edit(struct capnrpc_pointer_b p)
{
	struct box_keeper_of_text_each_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, box_keeper_of_text_each_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	box_keeper_of_text_each_params_list, box_keeper_of_text_each_params);

#endif

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_EACH_RESULTS_BASICS
#define CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_EACH_RESULTS_BASICS

static inline struct box_keeper_of_text_each_results_r
box_keeper_of_text_each_results_reader(
	struct box_keeper_of_text_each_results_b b)
{
	struct box_keeper_of_text_each_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
box_keeper_of_text_each_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct box_keeper_of_text_each_results_r
box_keeper_of_text_each_results_read(struct capnrpc_pointer_r p)
{
	struct box_keeper_of_text_each_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_keeper_of_text_each_results_b
box_keeper_of_text_each_results_init(struct capnrpc_pointer_b p)
{
	struct box_keeper_of_text_each_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, box_keeper_of_text_each_results_size());
	return v;
}

static inline struct box_keeper_of_text_each_results_b
box_keeper_of_text_each_results_edit(struct capnrpc_pointer_b p)
{
	struct box_keeper_of_text_each_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, box_keeper_of_text_each_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	box_keeper_of_text_each_results_list, box_keeper_of_text_each_results);

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_KEEPER_OF_TEXT_PAIR_BASICS
#define CAPNRPC_HAS_BOX_OF_BOX_KEEPER_OF_TEXT_PAIR_BASICS

static inline struct box_of_box_keeper_of_text_pair_r
box_of_box_keeper_of_text_pair_reader(struct box_of_box_keeper_of_text_pair_b b)
{
	struct box_of_box_keeper_of_text_pair_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_PAIR_BASICS
#define CAPNRPC_HAS_BOX_OF_BOX_PAIR_BASICS

static inline struct box_of_box_pair_r
box_of_box_pair_reader(struct box_of_box_pair_b b)
{
	struct box_of_box_pair_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_BASICS
#define CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_BASICS

static inline struct box_of_box_of_box_r
box_of_box_of_box_reader(struct box_of_box_of_box_b b)
{
	struct box_of_box_of_box_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
box_of_box_of_box_which(struct box_of_box_of_box_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
box_of_box_of_box_which_b(struct box_of_box_of_box_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
box_of_box_of_box_size(void)
{
	struct capnrpc_struct_size size = { 1, 3 };

	return size;
}

static inline struct box_of_box_of_box_r
box_of_box_of_box_read(struct capnrpc_pointer_r p)
{
	struct box_of_box_of_box_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_of_box_of_box_b
box_of_box_of_box_init(struct capnrpc_pointer_b p)
{
	struct box_of_box_of_box_b v;

	v.s = capnrpc_pointer_init_struct(p, box_of_box_of_box_size());
	return v;
}

static inline struct box_of_box_of_box_b
box_of_box_of_box_edit(struct capnrpc_pointer_b p)
{
	struct box_of_box_of_box_b v;

	v.s = capnrpc_pointer_edit_struct(p, box_of_box_of_box_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(box_of_box_of_box_list, box_of_box_of_box);

#endif

#ifndef CAPNRPC_HAS_GENERIC_TREE_OF_BOX_OF_BOX_OF_BOX_BASICS
#define CAPNRPC_HAS_GENERIC_TREE_OF_BOX_OF_BOX_OF_BOX_BASICS

static inline struct generic_tree_of_box_of_box_of_box_r
generic_tree_of_box_of_box_of_box_reader(
	struct generic_tree_of_box_of_box_of_box_b b)
{
	struct generic_tree_of_box_of_box_of_box_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
generic_tree_of_box_of_box_of_box_size(void)
{
	struct capnrpc_struct_size size = { 0, 3 };

	return size;
}

static inline struct generic_tree_of_box_of_box_of_box_r
generic_tree_of_box_of_box_of_box_read(struct capnrpc_pointer_r p)
{
	struct generic_tree_of_box_of_box_of_box_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct generic_tree_of_box_of_box_of_box_b
generic_tree_of_box_of_box_of_box_init(struct capnrpc_pointer_b p)
{
	struct generic_tree_of_box_of_box_of_box_b v;

	v.s = capnrpc_pointer_init_struct(
		p, generic_tree_of_box_of_box_of_box_size());
	return v;
}

static inline struct generic_tree_of_box_of_box_of_box_b
generic_tree_of_box_of_box_of_box_edit(struct capnrpc_pointer_b p)
{
	struct generic_tree_of_box_of_box_of_box_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, generic_tree_of_box_of_box_of_box_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(generic_tree_of_box_of_box_of_box_list,
	generic_tree_of_box_of_box_of_box);

#endif

#ifndef CAPNRPC_HAS_BOX_OF_DATA_PAIR_BASICS
#define CAPNRPC_HAS_BOX_OF_DATA_PAIR_BASICS

static inline struct box_of_data_pair_r
box_of_data_pair_reader(struct box_of_data_pair_b b)
{
	struct box_of_data_pair_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_DATA_BASICS
#define CAPNRPC_HAS_BOX_OF_BOX_OF_DATA_BASICS

static inline struct box_of_box_of_data_r
box_of_box_of_data_reader(struct box_of_box_of_data_b b)
{
	struct box_of_box_of_data_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
box_of_box_of_data_which(struct box_of_box_of_data_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
box_of_box_of_data_which_b(struct box_of_box_of_data_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
box_of_box_of_data_size(void)
{
	struct capnrpc_struct_size size = { 1, 3 };

	return size;
}

static inline struct box_of_box_of_data_r
box_of_box_of_data_read(struct capnrpc_pointer_r p)
{
	struct box_of_box_of_data_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_of_box_of_data_b
box_of_box_of_data_init(struct capnrpc_pointer_b p)
{
	struct box_of_box_of_data_b v;

	v.s = capnrpc_pointer_init_struct(p, box_of_box_of_data_size());
	return v;
}

static inline struct box_of_box_of_data_b
box_of_box_of_data_edit(struct capnrpc_pointer_b p)
{
	struct box_of_box_of_data_b v;

	v.s = capnrpc_pointer_edit_struct(p, box_of_box_of_data_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(box_of_box_of_data_list, box_of_box_of_data);

#endif

#ifndef CAPNRPC_HAS_GENERIC_TREE_OF_BOX_OF_BOX_OF_DATA_BASICS
#define CAPNRPC_HAS_GENERIC_TREE_OF_BOX_OF_BOX_OF_DATA_BASICS

static inline struct generic_tree_of_box_of_box_of_data_r
generic_tree_of_box_of_box_of_data_reader(
	struct generic_tree_of_box_of_box_of_data_b b)
{
	struct generic_tree_of_box_of_box_of_data_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
generic_tree_of_box_of_box_of_data_size(void)
{
	struct capnrpc_struct_size size = { 0, 3 };

	return size;
}

static inline struct generic_tree_of_box_of_box_of_data_r
generic_tree_of_box_of_box_of_data_read(struct capnrpc_pointer_r p)
{
	struct generic_tree_of_box_of_box_of_data_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct generic_tree_of_box_of_box_of_data_b
generic_tree_of_box_of_box_of_data_init(struct capnrpc_pointer_b p)
{
	struct generic_tree_of_box_of_box_of_data_b v;

	v.s = capnrpc_pointer_init_struct(
		p, generic_tree_of_box_of_box_of_data_size());
	return v;
}

static inline struct generic_tree_of_box_of_box_of_data_b
generic_tree_of_box_of_box_of_data_edit(struct capnrpc_pointer_b p)
{
	struct generic_tree_of_box_of_box_of_data_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, generic_tree_of_box_of_box_of_data_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(generic_tree_of_box_of_box_of_data_list,
	generic_tree_of_box_of_box_of_data);

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_PAIR_BASICS
#define CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_PAIR_BASICS

static inline struct box_of_box_of_box_pair_r
box_of_box_of_box_pair_reader(struct box_of_box_of_box_pair_b b)
{
	struct box_of_box_of_box_pair_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_OF_BOX_BASICS
#define CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_OF_BOX_BASICS

static inline struct box_of_box_of_box_of_box_r
box_of_box_of_box_of_box_reader(struct box_of_box_of_box_of_box_b b)
{
	struct box_of_box_of_box_of_box_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
box_of_box_of_box_of_box_which(struct box_of_box_of_box_of_box_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
box_of_box_of_box_of_box_which_b(struct box_of_box_of_box_of_box_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
box_of_box_of_box_of_box_size(void)
{
	struct capnrpc_struct_size size = { 1, 3 };

	return size;
}

static inline struct box_of_box_of_box_of_box_r
box_of_box_of_box_of_box_read(struct capnrpc_pointer_r p)
{
	struct box_of_box_of_box_of_box_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_of_box_of_box_of_box_b
box_of_box_of_box_of_box_init(struct capnrpc_pointer_b p)
{
	struct box_of_box_of_box_of_box_b v;

	v.s = capnrpc_pointer_init_struct(p, box_of_box_of_box_of_box_size());
	return v;
}

static inline struct box_of_box_of_box_of_box_b
box_of_box_of_box_of_box_edit(struct capnrpc_pointer_b p)
{
	struct box_of_box_of_box_of_box_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, box_of_box_of_box_of_box_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(box_of_box_of_box_of_box_list, box_of_box_of_box_of_box);

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_DATA_PAIR_BASICS
#define CAPNRPC_HAS_BOX_OF_BOX_OF_DATA_PAIR_BASICS

static inline struct box_of_box_of_data_pair_r
box_of_box_of_data_pair_reader(struct box_of_box_of_data_pair_b b)
{
	struct box_of_box_of_data_pair_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_OF_DATA_BASICS
#define CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_OF_DATA_BASICS

static inline struct box_of_box_of_box_of_data_r
box_of_box_of_box_of_data_reader(struct box_of_box_of_box_of_data_b b)
{
	struct box_of_box_of_box_of_data_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
box_of_box_of_box_of_data_which(struct box_of_box_of_box_of_data_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
box_of_box_of_box_of_data_which_b(struct box_of_box_of_box_of_data_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
box_of_box_of_box_of_data_size(void)
{
	struct capnrpc_struct_size size = { 1, 3 };

	return size;
}

static inline struct box_of_box_of_box_of_data_r
box_of_box_of_box_of_data_read(struct capnrpc_pointer_r p)
{
	struct box_of_box_of_box_of_data_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_of_box_of_box_of_data_b
box_of_box_of_box_of_data_init(struct capnrpc_pointer_b p)
{
	struct box_of_box_of_box_of_data_b v;

	v.s = capnrpc_pointer_init_struct(p, box_of_box_of_box_of_data_size());
	return v;
}

static inline struct box_of_box_of_box_of_data_b
box_of_box_of_box_of_data_edit(struct capnrpc_pointer_b p)
{
	struct box_of_box_of_box_of_data_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, box_of_box_of_box_of_data_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(box_of_box_of_box_of_data_list, box_of_box_of_box_of_data);

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_OF_BOX_PAIR_BASICS
#define CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_OF_BOX_PAIR_BASICS

static inline struct box_of_box_of_box_of_box_pair_r
box_of_box_of_box_of_box_pair_reader(struct box_of_box_of_box_of_box_pair_b b)
{
	struct box_of_box_of_box_of_box_pair_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_OF_DATA_PAIR_BASICS
#define CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_OF_DATA_PAIR_BASICS

static inline struct box_of_box_of_box_of_data_pair_r
box_of_box_of_box_of_data_pair_reader(struct box_of_box_of_box_of_data_pair_b b)
{
	struct box_of_box_of_box_of_data_pair_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

#endif

#define GENERIC_SUB_ID UINT64_C(0x9e991bb77368dd6d)

enum {
	GENERIC_SUB_MORE = 0,
};

#ifdef __cplusplus
}
#endif

#include "sub/box.capnp.h"

#ifdef __cplusplus
extern "C" {
#endif

static inline struct box_of_text_r
generic_boxed(void)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0003000100000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000004a00000009)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x746e6174736e6f63)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
	};
	struct capnrpc_pointer_r p = { NULL, NULL, 0, 0 };
	struct box_of_text_r v;

	v.s = capnrpc_pointer_struct(p, words);
	return v;
}

static inline int32_t
generic_point_get_x(struct generic_point_r r)
{
	return (int32_t)capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
generic_point_set_x(struct generic_point_b b, int32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, (uint32_t)v, 0);
}

static inline struct capnrpc_pointer_r
generic_tree_get_value(struct generic_tree_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
generic_tree_has_value(struct generic_tree_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_tree_set_value(struct generic_tree_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
generic_tree_edit_value(struct generic_tree_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct generic_tree_list_r
generic_tree_get_kids(struct generic_tree_r r)
{
	return generic_tree_list_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
generic_tree_has_kids(struct generic_tree_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_tree_set_kids(struct generic_tree_b b, struct generic_tree_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct generic_tree_list_b
generic_tree_init_kids(struct generic_tree_b b, uint32_t n)
{
	return generic_tree_list_init(capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct generic_tree_list_b
generic_tree_edit_kids(struct generic_tree_b b)
{
	return generic_tree_list_open(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct generic_tree_of_box_r
generic_tree_get_more(struct generic_tree_r r)
{
	return generic_tree_of_box_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
generic_tree_has_more(struct generic_tree_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_tree_set_more(
	struct generic_tree_b b, struct generic_tree_of_box_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct generic_tree_of_box_b
generic_tree_init_more(struct generic_tree_b b)
{
	return generic_tree_of_box_init(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct generic_tree_of_box_b
generic_tree_edit_more(struct generic_tree_b b)
{
	return generic_tree_of_box_edit(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct box_of_text_r
generic_use_get_text(struct generic_use_r r)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0003000100000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000001a00000009)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000006968)),
	};
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);
	struct box_of_text_r v;

	v.s = capnrpc_pointer_struct(p, words);
	return v;
}

static inline bool
generic_use_has_text(struct generic_use_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_use_set_text(struct generic_use_b b, struct box_of_text_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_of_text_b
generic_use_init_text(struct generic_use_b b)
{
	return box_of_text_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct box_of_text_b
generic_use_edit_text(struct generic_use_b b)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0003000100000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000001a00000009)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000006968)),
	};
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);
	struct box_of_text_b v;

	v.s = capnrpc_pointer_edit_struct(p, box_of_text_size(), words);
	return v;
}

static inline struct box_of_generic_point_r
generic_use_get_point(struct generic_use_r r)
{
	return box_of_generic_point_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
generic_use_has_point(struct generic_use_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_use_set_point(
	struct generic_use_b b, struct box_of_generic_point_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_of_generic_point_b
generic_use_init_point(struct generic_use_b b)
{
	return box_of_generic_point_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct box_of_generic_point_b
generic_use_edit_point(struct generic_use_b b)
{
	return box_of_generic_point_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct box_of_list_of_int32_r
generic_use_get_numbers(struct generic_use_r r)
{
	return box_of_list_of_int32_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
generic_use_has_numbers(struct generic_use_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_use_set_numbers(
	struct generic_use_b b, struct box_of_list_of_int32_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_of_list_of_int32_b
generic_use_init_numbers(struct generic_use_b b)
{
	return box_of_list_of_int32_init(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct box_of_list_of_int32_b
generic_use_edit_numbers(struct generic_use_b b)
{
	return box_of_list_of_int32_edit(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct box_of_generic_point_list_r
generic_use_get_points(struct generic_use_r r)
{
	return box_of_generic_point_list_read(
		capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
generic_use_has_points(struct generic_use_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_use_set_points(
	struct generic_use_b b, struct box_of_generic_point_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct box_of_generic_point_list_b
generic_use_init_points(struct generic_use_b b, uint32_t n)
{
	return box_of_generic_point_list_init(
		capnrpc_struct_edit_pointer(b.s, 3), n);
}

static inline struct box_of_generic_point_list_b
generic_use_edit_points(struct generic_use_b b)
{
	return box_of_generic_point_list_open(
		capnrpc_struct_edit_pointer(b.s, 3));
}

static inline struct box_of_box_of_text_r
generic_use_get_nested(struct generic_use_r r)
{
	return box_of_box_of_text_read(capnrpc_struct_get_pointer(r.s, 4));
}

static inline bool
generic_use_has_nested(struct generic_use_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_use_set_nested(struct generic_use_b b, struct box_of_box_of_text_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 4);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_of_box_of_text_b
generic_use_init_nested(struct generic_use_b b)
{
	return box_of_box_of_text_init(capnrpc_struct_edit_pointer(b.s, 4));
}

static inline struct box_of_box_of_text_b
generic_use_edit_nested(struct generic_use_b b)
{
	return box_of_box_of_text_edit(capnrpc_struct_edit_pointer(b.s, 4));
}

static inline struct capnrpc_cap *
generic_use_get_keeper(struct generic_use_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 5));
}

static inline bool
generic_use_has_keeper(struct generic_use_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 5);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_use_set_keeper(struct generic_use_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 5);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct box_of_text_inner_r
generic_use_get_inner(struct generic_use_r r)
{
	return box_of_text_inner_read(capnrpc_struct_get_pointer(r.s, 6));
}

static inline bool
generic_use_has_inner(struct generic_use_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 6);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_use_set_inner(struct generic_use_b b, struct box_of_text_inner_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 6);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_of_text_inner_b
generic_use_init_inner(struct generic_use_b b)
{
	return box_of_text_inner_init(capnrpc_struct_edit_pointer(b.s, 6));
}

static inline struct box_of_text_inner_b
generic_use_edit_inner(struct generic_use_b b)
{
	return box_of_text_inner_edit(capnrpc_struct_edit_pointer(b.s, 6));
}

static inline struct box_of_text_both_of_generic_point_r
generic_use_get_both(struct generic_use_r r)
{
	return box_of_text_both_of_generic_point_read(
		capnrpc_struct_get_pointer(r.s, 7));
}

static inline bool
generic_use_has_both(struct generic_use_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 7);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_use_set_both(
	struct generic_use_b b, struct box_of_text_both_of_generic_point_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 7);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_of_text_both_of_generic_point_b
generic_use_init_both(struct generic_use_b b)
{
	return box_of_text_both_of_generic_point_init(
		capnrpc_struct_edit_pointer(b.s, 7));
}

static inline struct box_of_text_both_of_generic_point_b
generic_use_edit_both(struct generic_use_b b)
{
	return box_of_text_both_of_generic_point_edit(
		capnrpc_struct_edit_pointer(b.s, 7));
}

static inline struct generic_tree_of_data_r
generic_use_get_tree(struct generic_use_r r)
{
	return generic_tree_of_data_read(capnrpc_struct_get_pointer(r.s, 8));
}

static inline bool
generic_use_has_tree(struct generic_use_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 8);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_use_set_tree(struct generic_use_b b, struct generic_tree_of_data_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 8);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct generic_tree_of_data_b
generic_use_init_tree(struct generic_use_b b)
{
	return generic_tree_of_data_init(capnrpc_struct_edit_pointer(b.s, 8));
}

static inline struct generic_tree_of_data_b
generic_use_edit_tree(struct generic_use_b b)
{
	return generic_tree_of_data_edit(capnrpc_struct_edit_pointer(b.s, 8));
}

static inline struct box_r
generic_use_get_unknown(struct generic_use_r r)
{
	return box_read(capnrpc_struct_get_pointer(r.s, 9));
}

static inline bool
generic_use_has_unknown(struct generic_use_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 9);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_use_set_unknown(struct generic_use_b b, struct box_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 9);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_b
generic_use_init_unknown(struct generic_use_b b)
{
	return box_init(capnrpc_struct_edit_pointer(b.s, 9));
}

static inline struct box_b
generic_use_edit_unknown(struct generic_use_b b)
{
	return box_edit(capnrpc_struct_edit_pointer(b.s, 9));
}

static inline struct box_of_box_keeper_of_text_r
generic_use_get_keepers(struct generic_use_r r)
{
	return box_of_box_keeper_of_text_read(
		capnrpc_struct_get_pointer(r.s, 10));
}

static inline bool
generic_use_has_keepers(struct generic_use_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 10);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_use_set_keepers(
	struct generic_use_b b, struct box_of_box_keeper_of_text_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 10);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_of_box_keeper_of_text_b
generic_use_init_keepers(struct generic_use_b b)
{
	return box_of_box_keeper_of_text_init(
		capnrpc_struct_edit_pointer(b.s, 10));
}

static inline struct box_of_box_keeper_of_text_b
generic_use_edit_keepers(struct generic_use_b b)
{
	return box_of_box_keeper_of_text_edit(
		capnrpc_struct_edit_pointer(b.s, 10));
}

static inline struct box_r
generic_use_get_any(struct generic_use_r r)
{
	return box_read(capnrpc_struct_get_pointer(r.s, 11));
}

static inline bool
generic_use_has_any(struct generic_use_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 11);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_use_set_any(struct generic_use_b b, struct box_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 11);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_b
generic_use_init_any(struct generic_use_b b)
{
	return box_init(capnrpc_struct_edit_pointer(b.s, 11));
}

static inline struct box_b
generic_use_edit_any(struct generic_use_b b)
{
	return box_edit(capnrpc_struct_edit_pointer(b.s, 11));
}

static inline struct box_of_generic_point_r
generic_sub_more_params_get_box(struct generic_sub_more_params_r r)
{
	return box_of_generic_point_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
generic_sub_more_params_has_box(struct generic_sub_more_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_sub_more_params_set_box(
	struct generic_sub_more_params_b b, struct box_of_generic_point_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_of_generic_point_b
generic_sub_more_params_init_box(struct generic_sub_more_params_b b)
{
	return box_of_generic_point_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct box_of_generic_point_b
generic_sub_more_params_edit_box(struct generic_sub_more_params_b b)
{
	return box_of_generic_point_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_cap *
generic_sub_more_results_get_keeper(struct generic_sub_more_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
generic_sub_more_results_has_keeper(struct generic_sub_more_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_sub_more_results_set_keeper(
	struct generic_sub_more_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

#ifndef CAPNRPC_HAS_GENERIC_TREE_OF_BOX_FIELDS
#define CAPNRPC_HAS_GENERIC_TREE_OF_BOX_FIELDS

static inline struct box_r
generic_tree_of_box_get_value(struct generic_tree_of_box_r r)
{
	return box_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
generic_tree_of_box_has_value(struct generic_tree_of_box_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_tree_of_box_set_value(struct generic_tree_of_box_b b, struct box_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_b
generic_tree_of_box_init_value(struct generic_tree_of_box_b b)
{
	return box_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct box_b
generic_tree_of_box_edit_value(struct generic_tree_of_box_b b)
{
	return box_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct generic_tree_of_box_list_r
generic_tree_of_box_get_kids(struct generic_tree_of_box_r r)
{
	return generic_tree_of_box_list_read(
		capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
generic_tree_of_box_has_kids(struct generic_tree_of_box_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_tree_of_box_set_kids(
	struct generic_tree_of_box_b b, struct generic_tree_of_box_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct generic_tree_of_box_list_b
generic_tree_of_box_init_kids(struct generic_tree_of_box_b b, uint32_t n)
{
	return generic_tree_of_box_list_init(
		capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct generic_tree_of_box_list_b
generic_tree_of_box_edit_kids(struct generic_tree_of_box_b b)
{
	return generic_tree_of_box_list_open(
		capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct generic_tree_of_box_of_box_r
generic_tree_of_box_get_more(struct generic_tree_of_box_r r)
{
	return generic_tree_of_box_of_box_read(
		capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
generic_tree_of_box_has_more(struct generic_tree_of_box_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_tree_of_box_set_more(struct generic_tree_of_box_b b,
	struct generic_tree_of_box_of_box_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct generic_tree_of_box_of_box_b
generic_tree_of_box_init_more(struct generic_tree_of_box_b b)
{
	return generic_tree_of_box_of_box_init(
		capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct generic_tree_of_box_of_box_b
generic_tree_of_box_edit_more(struct generic_tree_of_box_b b)
{
	return generic_tree_of_box_of_box_edit(
		capnrpc_struct_edit_pointer(b.s, 2));
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_TEXT_FIELDS
#define CAPNRPC_HAS_BOX_OF_TEXT_FIELDS

static inline struct capnrpc_text_r
box_of_text_get_content(struct box_of_text_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
box_of_text_has_content(struct box_of_text_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_text_set_content(struct box_of_text_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline void
box_of_text_set_none(struct box_of_text_b b)
{
	capnrpc_struct_set_u16(b.s, 0, BOX_NONE, 0);
}

static inline struct box_of_text_pair_r
box_of_text_get_pair(struct box_of_text_r r)
{
	struct box_of_text_pair_r g = { r.s };

	return g;
}

static inline struct box_of_text_pair_b
box_of_text_init_pair(struct box_of_text_b b)
{
	struct box_of_text_pair_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 0, BOX_PAIR, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 1));
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 2));
	return g;
}

static inline struct box_of_text_pair_b
box_of_text_edit_pair(struct box_of_text_b b)
{
	struct box_of_text_pair_b g = { b.s };

	if (box_of_text_which_b(b) != BOX_PAIR)
		return box_of_text_init_pair(b);
	return g;
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_GENERIC_POINT_FIELDS
#define CAPNRPC_HAS_BOX_OF_GENERIC_POINT_FIELDS

static inline struct generic_point_r
box_of_generic_point_get_content(struct box_of_generic_point_r r)
{
	return generic_point_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
box_of_generic_point_has_content(struct box_of_generic_point_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_generic_point_set_content(
	struct box_of_generic_point_b b, struct generic_point_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct generic_point_b
box_of_generic_point_init_content(struct box_of_generic_point_b b)
{
	return generic_point_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct generic_point_b
box_of_generic_point_edit_content(struct box_of_generic_point_b b)
{
	return generic_point_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline void
box_of_generic_point_set_none(struct box_of_generic_point_b b)
{
	capnrpc_struct_set_u16(b.s, 0, BOX_NONE, 0);
}

static inline struct box_of_generic_point_pair_r
box_of_generic_point_get_pair(struct box_of_generic_point_r r)
{
	struct box_of_generic_point_pair_r g = { r.s };

	return g;
}

static inline struct box_of_generic_point_pair_b
box_of_generic_point_init_pair(struct box_of_generic_point_b b)
{
	struct box_of_generic_point_pair_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 0, BOX_PAIR, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 1));
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 2));
	return g;
}

static inline struct box_of_generic_point_pair_b
box_of_generic_point_edit_pair(struct box_of_generic_point_b b)
{
	struct box_of_generic_point_pair_b g = { b.s };

	if (box_of_generic_point_which_b(b) != BOX_PAIR)
		return box_of_generic_point_init_pair(b);
	return g;
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_LIST_OF_INT32_FIELDS
#define CAPNRPC_HAS_BOX_OF_LIST_OF_INT32_FIELDS

static inline struct capnrpc_int32_list_r
box_of_list_of_int32_get_content(struct box_of_list_of_int32_r r)
{
	return capnrpc_int32_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
box_of_list_of_int32_has_content(struct box_of_list_of_int32_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_list_of_int32_set_content(
	struct box_of_list_of_int32_b b, struct capnrpc_int32_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_int32_list_b
box_of_list_of_int32_init_content(struct box_of_list_of_int32_b b, uint32_t n)
{
	return capnrpc_int32_list_init(capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct capnrpc_int32_list_b
box_of_list_of_int32_edit_content(struct box_of_list_of_int32_b b)
{
	return capnrpc_int32_list_open(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline void
box_of_list_of_int32_set_none(struct box_of_list_of_int32_b b)
{
	capnrpc_struct_set_u16(b.s, 0, BOX_NONE, 0);
}

static inline struct box_of_list_of_int32_pair_r
box_of_list_of_int32_get_pair(struct box_of_list_of_int32_r r)
{
	struct box_of_list_of_int32_pair_r g = { r.s };

	return g;
}

static inline struct box_of_list_of_int32_pair_b
box_of_list_of_int32_init_pair(struct box_of_list_of_int32_b b)
{
	struct box_of_list_of_int32_pair_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 0, BOX_PAIR, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 1));
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 2));
	return g;
}

static inline struct box_of_list_of_int32_pair_b
box_of_list_of_int32_edit_pair(struct box_of_list_of_int32_b b)
{
	struct box_of_list_of_int32_pair_b g = { b.s };

	if (box_of_list_of_int32_which_b(b) != BOX_PAIR)
		return box_of_list_of_int32_init_pair(b);
	return g;
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_TEXT_FIELDS
#define CAPNRPC_HAS_BOX_OF_BOX_OF_TEXT_FIELDS

static inline struct box_of_text_r
box_of_box_of_text_get_content(struct box_of_box_of_text_r r)
{
	return box_of_text_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
box_of_box_of_text_has_content(struct box_of_box_of_text_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_box_of_text_set_content(
	struct box_of_box_of_text_b b, struct box_of_text_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_of_text_b
box_of_box_of_text_init_content(struct box_of_box_of_text_b b)
{
	return box_of_text_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct box_of_text_b
box_of_box_of_text_edit_content(struct box_of_box_of_text_b b)
{
	return box_of_text_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline void
box_of_box_of_text_set_none(struct box_of_box_of_text_b b)
{
	capnrpc_struct_set_u16(b.s, 0, BOX_NONE, 0);
}

static inline struct box_of_box_of_text_pair_r
box_of_box_of_text_get_pair(struct box_of_box_of_text_r r)
{
	struct box_of_box_of_text_pair_r g = { r.s };

	return g;
}

static inline struct box_of_box_of_text_pair_b
box_of_box_of_text_init_pair(struct box_of_box_of_text_b b)
{
	struct box_of_box_of_text_pair_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 0, BOX_PAIR, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 1));
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 2));
	return g;
}

static inline struct box_of_box_of_text_pair_b
box_of_box_of_text_edit_pair(struct box_of_box_of_text_b b)
{
	struct box_of_box_of_text_pair_b g = { b.s };

	if (box_of_box_of_text_which_b(b) != BOX_PAIR)
		return box_of_box_of_text_init_pair(b);
	return g;
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_TEXT_INNER_FIELDS
#define CAPNRPC_HAS_BOX_OF_TEXT_INNER_FIELDS

static inline struct capnrpc_text_r
box_of_text_inner_get_held(struct box_of_text_inner_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
box_of_text_inner_has_held(struct box_of_text_inner_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_text_inner_set_held(
	struct box_of_text_inner_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct box_of_text_r
box_of_text_inner_get_back(struct box_of_text_inner_r r)
{
	return box_of_text_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
box_of_text_inner_has_back(struct box_of_text_inner_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_text_inner_set_back(
	struct box_of_text_inner_b b, struct box_of_text_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_of_text_b
box_of_text_inner_init_back(struct box_of_text_inner_b b)
{
	return box_of_text_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct box_of_text_b
box_of_text_inner_edit_back(struct box_of_text_inner_b b)
{
	return box_of_text_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_TEXT_BOTH_OF_GENERIC_POINT_FIELDS
#define CAPNRPC_HAS_BOX_OF_TEXT_BOTH_OF_GENERIC_POINT_FIELDS

static inline struct capnrpc_text_r
box_of_text_both_of_generic_point_get_first(
	struct box_of_text_both_of_generic_point_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
box_of_text_both_of_generic_point_has_first(
	struct box_of_text_both_of_generic_point_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_text_both_of_generic_point_set_first(
	struct box_of_text_both_of_generic_point_b b, const char *bytes,
	size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct generic_point_r
box_of_text_both_of_generic_point_get_second(
	struct box_of_text_both_of_generic_point_r r)
{
	return generic_point_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
box_of_text_both_of_generic_point_has_second(
	struct box_of_text_both_of_generic_point_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_text_both_of_generic_point_set_second(
	struct box_of_text_both_of_generic_point_b b,
	struct generic_point_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct generic_point_b
box_of_text_both_of_generic_point_init_second(
	struct box_of_text_both_of_generic_point_b b)
{
	return generic_point_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct generic_point_b
box_of_text_both_of_generic_point_edit_second(
	struct box_of_text_both_of_generic_point_b b)
{
	return generic_point_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

#endif

#ifndef CAPNRPC_HAS_GENERIC_TREE_OF_DATA_FIELDS
#define CAPNRPC_HAS_GENERIC_TREE_OF_DATA_FIELDS

static inline struct capnrpc_data_r
generic_tree_of_data_get_value(struct generic_tree_of_data_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
generic_tree_of_data_has_value(struct generic_tree_of_data_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_tree_of_data_set_value(
	struct generic_tree_of_data_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
generic_tree_of_data_init_value(struct generic_tree_of_data_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return capnrpc_pointer_init_data(p, n);
}

static inline struct generic_tree_of_data_list_r
generic_tree_of_data_get_kids(struct generic_tree_of_data_r r)
{
	return generic_tree_of_data_list_read(
		capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
generic_tree_of_data_has_kids(struct generic_tree_of_data_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_tree_of_data_set_kids(struct generic_tree_of_data_b b,
	struct generic_tree_of_data_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct generic_tree_of_data_list_b
generic_tree_of_data_init_kids(struct generic_tree_of_data_b b, uint32_t n)
{
	return generic_tree_of_data_list_init(
		capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct generic_tree_of_data_list_b
generic_tree_of_data_edit_kids(struct generic_tree_of_data_b b)
{
	return generic_tree_of_data_list_open(
		capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct generic_tree_of_box_of_data_r
generic_tree_of_data_get_more(struct generic_tree_of_data_r r)
{
	return generic_tree_of_box_of_data_read(
		capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
generic_tree_of_data_has_more(struct generic_tree_of_data_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_tree_of_data_set_more(struct generic_tree_of_data_b b,
	struct generic_tree_of_box_of_data_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct generic_tree_of_box_of_data_b
generic_tree_of_data_init_more(struct generic_tree_of_data_b b)
{
	return generic_tree_of_box_of_data_init(
		capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct generic_tree_of_box_of_data_b
generic_tree_of_data_edit_more(struct generic_tree_of_data_b b)
{
	return generic_tree_of_box_of_data_edit(
		capnrpc_struct_edit_pointer(b.s, 2));
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_KEEPER_OF_TEXT_FIELDS
#define CAPNRPC_HAS_BOX_OF_BOX_KEEPER_OF_TEXT_FIELDS

static inline struct capnrpc_cap *
box_of_box_keeper_of_text_get_content(struct box_of_box_keeper_of_text_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
box_of_box_keeper_of_text_has_content(struct box_of_box_keeper_of_text_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_box_keeper_of_text_set_content(
	struct box_of_box_keeper_of_text_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline void
box_of_box_keeper_of_text_set_none(struct box_of_box_keeper_of_text_b b)
{
	capnrpc_struct_set_u16(b.s, 0, BOX_NONE, 0);
}

static inline struct box_of_box_keeper_of_text_pair_r
box_of_box_keeper_of_text_get_pair(struct box_of_box_keeper_of_text_r r)
{
	struct box_of_box_keeper_of_text_pair_r g = { r.s };

	return g;
}

static inline struct box_of_box_keeper_of_text_pair_b
box_of_box_keeper_of_text_init_pair(struct box_of_box_keeper_of_text_b b)
{
	struct box_of_box_keeper_of_text_pair_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 0, BOX_PAIR, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 1));
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 2));
	return g;
}

static inline struct box_of_box_keeper_of_text_pair_b
box_of_box_keeper_of_text_edit_pair(struct box_of_box_keeper_of_text_b b)
{
	struct box_of_box_keeper_of_text_pair_b g = { b.s };

	if (box_of_box_keeper_of_text_which_b(b) != BOX_PAIR)
		return box_of_box_keeper_of_text_init_pair(b);
	return g;
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_FIELDS
#define CAPNRPC_HAS_BOX_OF_BOX_FIELDS

static inline struct box_r
box_of_box_get_content(struct box_of_box_r r)
{
	return box_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
box_of_box_has_content(struct box_of_box_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_box_set_content(struct box_of_box_b b, struct box_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_b
box_of_box_init_content(struct box_of_box_b b)
{
	return box_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct box_b
box_of_box_edit_content(struct box_of_box_b b)
{
	return box_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline void
box_of_box_set_none(struct box_of_box_b b)
{
	capnrpc_struct_set_u16(b.s, 0, BOX_NONE, 0);
}

static inline struct box_of_box_pair_r
box_of_box_get_pair(struct box_of_box_r r)
{
	struct box_of_box_pair_r g = { r.s };

	return g;
}

static inline struct box_of_box_pair_b
box_of_box_init_pair(struct box_of_box_b b)
{
	struct box_of_box_pair_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 0, BOX_PAIR, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 1));
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 2));
	return g;
}

static inline struct box_of_box_pair_b
box_of_box_edit_pair(struct box_of_box_b b)
{
	struct box_of_box_pair_b g = { b.s };

	if (box_of_box_which_b(b) != BOX_PAIR)
		return box_of_box_init_pair(b);
	return g;
}

#endif

#ifndef CAPNRPC_HAS_GENERIC_TREE_OF_BOX_OF_BOX_FIELDS
#define CAPNRPC_HAS_GENERIC_TREE_OF_BOX_OF_BOX_FIELDS

static inline struct box_of_box_r
generic_tree_of_box_of_box_get_value(struct generic_tree_of_box_of_box_r r)
{
	return box_of_box_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
generic_tree_of_box_of_box_has_value(struct generic_tree_of_box_of_box_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_tree_of_box_of_box_set_value(
	struct generic_tree_of_box_of_box_b b, struct box_of_box_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_of_box_b
generic_tree_of_box_of_box_init_value(struct generic_tree_of_box_of_box_b b)
{
	return box_of_box_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct box_of_box_b
generic_tree_of_box_of_box_edit_value(struct generic_tree_of_box_of_box_b b)
{
	return box_of_box_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct generic_tree_of_box_of_box_list_r
generic_tree_of_box_of_box_get_kids(struct generic_tree_of_box_of_box_r r)
{
	return generic_tree_of_box_of_box_list_read(
		capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
generic_tree_of_box_of_box_has_kids(struct generic_tree_of_box_of_box_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_tree_of_box_of_box_set_kids(struct generic_tree_of_box_of_box_b b,
	struct generic_tree_of_box_of_box_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct generic_tree_of_box_of_box_list_b
generic_tree_of_box_of_box_init_kids(
	struct generic_tree_of_box_of_box_b b, uint32_t n)
{
	return generic_tree_of_box_of_box_list_init(
		capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct generic_tree_of_box_of_box_list_b
generic_tree_of_box_of_box_edit_kids(struct generic_tree_of_box_of_box_b b)
{
	return generic_tree_of_box_of_box_list_open(
		capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct generic_tree_of_box_of_box_of_box_r
generic_tree_of_box_of_box_get_more(struct generic_tree_of_box_of_box_r r)
{
	return generic_tree_of_box_of_box_of_box_read(
		capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
generic_tree_of_box_of_box_has_more(struct generic_tree_of_box_of_box_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_tree_of_box_of_box_set_more(struct generic_tree_of_box_of_box_b b,
	struct generic_tree_of_box_of_box_of_box_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct generic_tree_of_box_of_box_of_box_b
generic_tree_of_box_of_box_init_more(struct generic_tree_of_box_of_box_b b)
{
	return generic_tree_of_box_of_box_of_box_init(
		capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct generic_tree_of_box_of_box_of_box_b
generic_tree_of_box_of_box_edit_more(struct generic_tree_of_box_of_box_b b)
{
	return generic_tree_of_box_of_box_of_box_edit(
		capnrpc_struct_edit_pointer(b.s, 2));
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_TEXT_PAIR_FIELDS
#define CAPNRPC_HAS_BOX_OF_TEXT_PAIR_FIELDS

static inline struct capnrpc_text_r
box_of_text_pair_get_left(struct box_of_text_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
box_of_text_pair_has_left(struct box_of_text_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_text_pair_set_left(
	struct box_of_text_pair_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct box_of_text_list_r
box_of_text_pair_get_right(struct box_of_text_pair_r r)
{
	return box_of_text_list_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
box_of_text_pair_has_right(struct box_of_text_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_text_pair_set_right(
	struct box_of_text_pair_b b, struct box_of_text_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct box_of_text_list_b
box_of_text_pair_init_right(struct box_of_text_pair_b b, uint32_t n)
{
	return box_of_text_list_init(capnrpc_struct_edit_pointer(b.s, 2), n);
}

static inline struct box_of_text_list_b
box_of_text_pair_edit_right(struct box_of_text_pair_b b)
{
	return box_of_text_list_open(capnrpc_struct_edit_pointer(b.s, 2));
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_GENERIC_POINT_PAIR_FIELDS
#define CAPNRPC_HAS_BOX_OF_GENERIC_POINT_PAIR_FIELDS

static inline struct generic_point_r
box_of_generic_point_pair_get_left(struct box_of_generic_point_pair_r r)
{
	return generic_point_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
box_of_generic_point_pair_has_left(struct box_of_generic_point_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_generic_point_pair_set_left(
	struct box_of_generic_point_pair_b b, struct generic_point_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct generic_point_b
box_of_generic_point_pair_init_left(struct box_of_generic_point_pair_b b)
{
	return generic_point_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct generic_point_b
box_of_generic_point_pair_edit_left(struct box_of_generic_point_pair_b b)
{
	return generic_point_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct box_of_generic_point_list_r
box_of_generic_point_pair_get_right(struct box_of_generic_point_pair_r r)
{
	return box_of_generic_point_list_read(
		capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
box_of_generic_point_pair_has_right(struct box_of_generic_point_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_generic_point_pair_set_right(struct box_of_generic_point_pair_b b,
	struct box_of_generic_point_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct box_of_generic_point_list_b
box_of_generic_point_pair_init_right(
	struct box_of_generic_point_pair_b b, uint32_t n)
{
	return box_of_generic_point_list_init(
		capnrpc_struct_edit_pointer(b.s, 2), n);
}

static inline struct box_of_generic_point_list_b
box_of_generic_point_pair_edit_right(struct box_of_generic_point_pair_b b)
{
	return box_of_generic_point_list_open(
		capnrpc_struct_edit_pointer(b.s, 2));
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_LIST_OF_INT32_PAIR_FIELDS
#define CAPNRPC_HAS_BOX_OF_LIST_OF_INT32_PAIR_FIELDS

static inline struct capnrpc_int32_list_r
box_of_list_of_int32_pair_get_left(struct box_of_list_of_int32_pair_r r)
{
	return capnrpc_int32_list_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
box_of_list_of_int32_pair_has_left(struct box_of_list_of_int32_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_list_of_int32_pair_set_left(
	struct box_of_list_of_int32_pair_b b, struct capnrpc_int32_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_int32_list_b
box_of_list_of_int32_pair_init_left(
	struct box_of_list_of_int32_pair_b b, uint32_t n)
{
	return capnrpc_int32_list_init(capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct capnrpc_int32_list_b
box_of_list_of_int32_pair_edit_left(struct box_of_list_of_int32_pair_b b)
{
	return capnrpc_int32_list_open(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct box_of_list_of_int32_list_r
box_of_list_of_int32_pair_get_right(struct box_of_list_of_int32_pair_r r)
{
	return box_of_list_of_int32_list_read(
		capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
box_of_list_of_int32_pair_has_right(struct box_of_list_of_int32_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_list_of_int32_pair_set_right(struct box_of_list_of_int32_pair_b b,
	struct box_of_list_of_int32_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct box_of_list_of_int32_list_b
box_of_list_of_int32_pair_init_right(
	struct box_of_list_of_int32_pair_b b, uint32_t n)
{
	return box_of_list_of_int32_list_init(
		capnrpc_struct_edit_pointer(b.s, 2), n);
}

static inline struct box_of_list_of_int32_list_b
box_of_list_of_int32_pair_edit_right(struct box_of_list_of_int32_pair_b b)
{
	return box_of_list_of_int32_list_open(
		capnrpc_struct_edit_pointer(b.s, 2));
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_TEXT_PAIR_FIELDS
#define CAPNRPC_HAS_BOX_OF_BOX_OF_TEXT_PAIR_FIELDS

static inline struct box_of_text_r
box_of_box_of_text_pair_get_left(struct box_of_box_of_text_pair_r r)
{
	return box_of_text_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
box_of_box_of_text_pair_has_left(struct box_of_box_of_text_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_box_of_text_pair_set_left(
	struct box_of_box_of_text_pair_b b, struct box_of_text_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_of_text_b
box_of_box_of_text_pair_init_left(struct box_of_box_of_text_pair_b b)
{
	return box_of_text_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct box_of_text_b
box_of_box_of_text_pair_edit_left(struct box_of_box_of_text_pair_b b)
{
	return box_of_text_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct box_of_box_of_text_list_r
box_of_box_of_text_pair_get_right(struct box_of_box_of_text_pair_r r)
{
	return box_of_box_of_text_list_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
box_of_box_of_text_pair_has_right(struct box_of_box_of_text_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_box_of_text_pair_set_right(struct box_of_box_of_text_pair_b b,
	struct box_of_box_of_text_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct box_of_box_of_text_list_b
box_of_box_of_text_pair_init_right(
	struct box_of_box_of_text_pair_b b, uint32_t n)
{
	return box_of_box_of_text_list_init(
		capnrpc_struct_edit_pointer(b.s, 2), n);
}

static inline struct box_of_box_of_text_list_b
box_of_box_of_text_pair_edit_right(struct box_of_box_of_text_pair_b b)
{
	return box_of_box_of_text_list_open(
		capnrpc_struct_edit_pointer(b.s, 2));
}

#endif

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_KEEP_PARAMS_FIELDS
#define CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_KEEP_PARAMS_FIELDS

static inline struct generic_point_r
box_keeper_of_generic_point_keep_params_get_what(
	struct box_keeper_of_generic_point_keep_params_r r)
{
	return generic_point_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
box_keeper_of_generic_point_keep_params_has_what(
	struct box_keeper_of_generic_point_keep_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_keeper_of_generic_point_keep_params_set_what(
	struct box_keeper_of_generic_point_keep_params_b b,
	struct generic_point_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct generic_point_b
box_keeper_of_generic_point_keep_params_init_what(
	struct box_keeper_of_generic_point_keep_params_b b)
{
	return generic_point_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct generic_point_b
box_keeper_of_generic_point_keep_params_edit_what(
	struct box_keeper_of_generic_point_keep_params_b b)
{
	return generic_point_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

#endif

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_KEEP_RESULTS_FIELDS
#define CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_KEEP_RESULTS_FIELDS

static inline struct box_of_generic_point_r
box_keeper_of_generic_point_keep_results_get_box(
	struct box_keeper_of_generic_point_keep_results_r r)
{
	return box_of_generic_point_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
box_keeper_of_generic_point_keep_results_has_box(
	struct box_keeper_of_generic_point_keep_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_keeper_of_generic_point_keep_results_set_box(
	struct box_keeper_of_generic_point_keep_results_b b,
	struct box_of_generic_point_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_of_generic_point_b
box_keeper_of_generic_point_keep_results_init_box(
	struct box_keeper_of_generic_point_keep_results_b b)
{
	return box_of_generic_point_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct box_of_generic_point_b
box_keeper_of_generic_point_keep_results_edit_box(
	struct box_keeper_of_generic_point_keep_results_b b)
{
	return box_of_generic_point_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_cap *
box_keeper_of_generic_point_keep_results_get_same(
	struct box_keeper_of_generic_point_keep_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
box_keeper_of_generic_point_keep_results_has_same(
	struct box_keeper_of_generic_point_keep_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_keeper_of_generic_point_keep_results_set_same(
	struct box_keeper_of_generic_point_keep_results_b b,
	struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_cap(p, cap);
}

#endif

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_EACH_PARAMS_FIELDS
#define CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_EACH_PARAMS_FIELDS

static inline struct capnrpc_pointer_r
box_keeper_of_generic_point_each_params_get_value(
	struct box_keeper_of_generic_point_each_params_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
box_keeper_of_generic_point_each_params_has_value(
	struct box_keeper_of_generic_point_each_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_keeper_of_generic_point_each_params_set_value(
	struct box_keeper_of_generic_point_each_params_b b,
	struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
box_keeper_of_generic_point_each_params_edit_value(
	struct box_keeper_of_generic_point_each_params_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

#endif

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_EACH_RESULTS_FIELDS
#define CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_EACH_RESULTS_FIELDS

static inline struct capnrpc_pointer_r
box_keeper_of_generic_point_each_results_get_value(
	struct box_keeper_of_generic_point_each_results_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
box_keeper_of_generic_point_each_results_has_value(
	struct box_keeper_of_generic_point_each_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_keeper_of_generic_point_each_results_set_value(
	struct box_keeper_of_generic_point_each_results_b b,
	struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
box_keeper_of_generic_point_each_results_edit_value(
	struct box_keeper_of_generic_point_each_results_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct box_r
box_keeper_of_generic_point_each_results_get_box(
	struct box_keeper_of_generic_point_each_results_r r)
{
	return box_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
box_keeper_of_generic_point_each_results_has_box(
	struct box_keeper_of_generic_point_each_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_keeper_of_generic_point_each_results_set_box(
	struct box_keeper_of_generic_point_each_results_b b, struct box_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_b
box_keeper_of_generic_point_each_results_init_box(
	struct box_keeper_of_generic_point_each_results_b b)
{
	return box_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct box_b
box_keeper_of_generic_point_each_results_edit_box(
	struct box_keeper_of_generic_point_each_results_b b)
{
	return box_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_DATA_FIELDS
#define CAPNRPC_HAS_BOX_OF_DATA_FIELDS

static inline struct capnrpc_data_r
box_of_data_get_content(struct box_of_data_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
box_of_data_has_content(struct box_of_data_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_data_set_content(struct box_of_data_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
box_of_data_init_content(struct box_of_data_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return capnrpc_pointer_init_data(p, n);
}

static inline void
box_of_data_set_none(struct box_of_data_b b)
{
	capnrpc_struct_set_u16(b.s, 0, BOX_NONE, 0);
}

static inline struct box_of_data_pair_r
box_of_data_get_pair(struct box_of_data_r r)
{
	struct box_of_data_pair_r g = { r.s };

	return g;
}

static inline struct box_of_data_pair_b
box_of_data_init_pair(struct box_of_data_b b)
{
	struct box_of_data_pair_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 0, BOX_PAIR, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 1));
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 2));
	return g;
}

static inline struct box_of_data_pair_b
box_of_data_edit_pair(struct box_of_data_b b)
{
	struct box_of_data_pair_b g = { b.s };

	if (box_of_data_which_b(b) != BOX_PAIR)
		return box_of_data_init_pair(b);
	return g;
}

#endif

#ifndef CAPNRPC_HAS_GENERIC_TREE_OF_BOX_OF_DATA_FIELDS
#define CAPNRPC_HAS_GENERIC_TREE_OF_BOX_OF_DATA_FIELDS

static inline struct box_of_data_r
generic_tree_of_box_of_data_get_value(struct generic_tree_of_box_of_data_r r)
{
	return box_of_data_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
generic_tree_of_box_of_data_has_value(struct generic_tree_of_box_of_data_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_tree_of_box_of_data_set_value(
	struct generic_tree_of_box_of_data_b b, struct box_of_data_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_of_data_b
generic_tree_of_box_of_data_init_value(struct generic_tree_of_box_of_data_b b)
{
	return box_of_data_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct box_of_data_b
generic_tree_of_box_of_data_edit_value(struct generic_tree_of_box_of_data_b b)
{
	return box_of_data_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct generic_tree_of_box_of_data_list_r
generic_tree_of_box_of_data_get_kids(struct generic_tree_of_box_of_data_r r)
{
	return generic_tree_of_box_of_data_list_read(
		capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
generic_tree_of_box_of_data_has_kids(struct generic_tree_of_box_of_data_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_tree_of_box_of_data_set_kids(struct generic_tree_of_box_of_data_b b,
	struct generic_tree_of_box_of_data_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct generic_tree_of_box_of_data_list_b
generic_tree_of_box_of_data_init_kids(
	struct generic_tree_of_box_of_data_b b, uint32_t n)
{
	return generic_tree_of_box_of_data_list_init(
		capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct generic_tree_of_box_of_data_list_b
generic_tree_of_box_of_data_edit_kids(struct generic_tree_of_box_of_data_b b)
{
	return generic_tree_of_box_of_data_list_open(
		capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct generic_tree_of_box_of_box_of_data_r
generic_tree_of_box_of_data_get_more(struct generic_tree_of_box_of_data_r r)
{
	return generic_tree_of_box_of_box_of_data_read(
		capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
generic_tree_of_box_of_data_has_more(struct generic_tree_of_box_of_data_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_tree_of_box_of_data_set_more(struct generic_tree_of_box_of_data_b b,
	struct generic_tree_of_box_of_box_of_data_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct generic_tree_of_box_of_box_of_data_b
generic_tree_of_box_of_data_init_more(struct generic_tree_of_box_of_data_b b)
{
	return generic_tree_of_box_of_box_of_data_init(
		capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct generic_tree_of_box_of_box_of_data_b
generic_tree_of_box_of_data_edit_more(struct generic_tree_of_box_of_data_b b)
{
	return generic_tree_of_box_of_box_of_data_edit(
		capnrpc_struct_edit_pointer(b.s, 2));
}

#endif

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_KEEP_PARAMS_FIELDS
#define CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_KEEP_PARAMS_FIELDS

static inline struct capnrpc_text_r
box_keeper_of_text_keep_params_get_what(
	struct box_keeper_of_text_keep_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
box_keeper_of_text_keep_params_has_what(
	struct box_keeper_of_text_keep_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_keeper_of_text_keep_params_set_what(
	struct box_keeper_of_text_keep_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

#endif

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_KEEP_RESULTS_FIELDS
#define CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_KEEP_RESULTS_FIELDS

static inline struct box_of_text_r
box_keeper_of_text_keep_results_get_box(
	struct box_keeper_of_text_keep_results_r r)
{
	return box_of_text_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
box_keeper_of_text_keep_results_has_box(
	struct box_keeper_of_text_keep_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_keeper_of_text_keep_results_set_box(
	struct box_keeper_of_text_keep_results_b b, struct box_of_text_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_of_text_b
box_keeper_of_text_keep_results_init_box(
	struct box_keeper_of_text_keep_results_b b)
{
	return box_of_text_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct box_of_text_b
box_keeper_of_text_keep_results_edit_box(
	struct box_keeper_of_text_keep_results_b b)
{
	return box_of_text_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_cap *
box_keeper_of_text_keep_results_get_same(
	struct box_keeper_of_text_keep_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
box_keeper_of_text_keep_results_has_same(
	struct box_keeper_of_text_keep_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_keeper_of_text_keep_results_set_same(
	struct box_keeper_of_text_keep_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_cap(p, cap);
}

#endif

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_EACH_PARAMS_FIELDS
#define CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_EACH_PARAMS_FIELDS

static inline struct capnrpc_pointer_r
box_keeper_of_text_each_params_get_value(
	struct box_keeper_of_text_each_params_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
box_keeper_of_text_each_params_has_value(
	struct box_keeper_of_text_each_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_keeper_of_text_each_params_set_value(
	struct box_keeper_of_text_each_params_b b,
	struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
box_keeper_of_text_each_params_edit_value(
	struct box_keeper_of_text_each_params_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

#endif

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_EACH_RESULTS_FIELDS
#define CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_EACH_RESULTS_FIELDS

static inline struct capnrpc_pointer_r
box_keeper_of_text_each_results_get_value(
	struct box_keeper_of_text_each_results_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
box_keeper_of_text_each_results_has_value(
	struct box_keeper_of_text_each_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_keeper_of_text_each_results_set_value(
	struct box_keeper_of_text_each_results_b b,
	struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
box_keeper_of_text_each_results_edit_value(
	struct box_keeper_of_text_each_results_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct box_r
box_keeper_of_text_each_results_get_box(
	struct box_keeper_of_text_each_results_r r)
{
	return box_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
box_keeper_of_text_each_results_has_box(
	struct box_keeper_of_text_each_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_keeper_of_text_each_results_set_box(
	struct box_keeper_of_text_each_results_b b, struct box_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_b
box_keeper_of_text_each_results_init_box(
	struct box_keeper_of_text_each_results_b b)
{
	return box_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct box_b
box_keeper_of_text_each_results_edit_box(
	struct box_keeper_of_text_each_results_b b)
{
	return box_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_KEEPER_OF_TEXT_PAIR_FIELDS
#define CAPNRPC_HAS_BOX_OF_BOX_KEEPER_OF_TEXT_PAIR_FIELDS

static inline struct capnrpc_cap *
box_of_box_keeper_of_text_pair_get_left(
	struct box_of_box_keeper_of_text_pair_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
box_of_box_keeper_of_text_pair_has_left(
	struct box_of_box_keeper_of_text_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_box_keeper_of_text_pair_set_left(
	struct box_of_box_keeper_of_text_pair_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct box_of_box_keeper_of_text_list_r
box_of_box_keeper_of_text_pair_get_right(
	struct box_of_box_keeper_of_text_pair_r r)
{
	return box_of_box_keeper_of_text_list_read(
		capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
box_of_box_keeper_of_text_pair_has_right(
	struct box_of_box_keeper_of_text_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_box_keeper_of_text_pair_set_right(
	struct box_of_box_keeper_of_text_pair_b b,
	struct box_of_box_keeper_of_text_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct box_of_box_keeper_of_text_list_b
box_of_box_keeper_of_text_pair_init_right(
	struct box_of_box_keeper_of_text_pair_b b, uint32_t n)
{
	return box_of_box_keeper_of_text_list_init(
		capnrpc_struct_edit_pointer(b.s, 2), n);
}

static inline struct box_of_box_keeper_of_text_list_b
box_of_box_keeper_of_text_pair_edit_right(
	struct box_of_box_keeper_of_text_pair_b b)
{
	return box_of_box_keeper_of_text_list_open(
		capnrpc_struct_edit_pointer(b.s, 2));
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_PAIR_FIELDS
#define CAPNRPC_HAS_BOX_OF_BOX_PAIR_FIELDS

static inline struct box_r
box_of_box_pair_get_left(struct box_of_box_pair_r r)
{
	return box_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
box_of_box_pair_has_left(struct box_of_box_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_box_pair_set_left(struct box_of_box_pair_b b, struct box_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_b
box_of_box_pair_init_left(struct box_of_box_pair_b b)
{
	return box_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct box_b
box_of_box_pair_edit_left(struct box_of_box_pair_b b)
{
	return box_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct box_of_box_list_r
box_of_box_pair_get_right(struct box_of_box_pair_r r)
{
	return box_of_box_list_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
box_of_box_pair_has_right(struct box_of_box_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_box_pair_set_right(
	struct box_of_box_pair_b b, struct box_of_box_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct box_of_box_list_b
box_of_box_pair_init_right(struct box_of_box_pair_b b, uint32_t n)
{
	return box_of_box_list_init(capnrpc_struct_edit_pointer(b.s, 2), n);
}

static inline struct box_of_box_list_b
box_of_box_pair_edit_right(struct box_of_box_pair_b b)
{
	return box_of_box_list_open(capnrpc_struct_edit_pointer(b.s, 2));
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_FIELDS
#define CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_FIELDS

static inline struct box_of_box_r
box_of_box_of_box_get_content(struct box_of_box_of_box_r r)
{
	return box_of_box_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
box_of_box_of_box_has_content(struct box_of_box_of_box_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_box_of_box_set_content(
	struct box_of_box_of_box_b b, struct box_of_box_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_of_box_b
box_of_box_of_box_init_content(struct box_of_box_of_box_b b)
{
	return box_of_box_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct box_of_box_b
box_of_box_of_box_edit_content(struct box_of_box_of_box_b b)
{
	return box_of_box_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline void
box_of_box_of_box_set_none(struct box_of_box_of_box_b b)
{
	capnrpc_struct_set_u16(b.s, 0, BOX_NONE, 0);
}

static inline struct box_of_box_of_box_pair_r
box_of_box_of_box_get_pair(struct box_of_box_of_box_r r)
{
	struct box_of_box_of_box_pair_r g = { r.s };

	return g;
}

static inline struct box_of_box_of_box_pair_b
box_of_box_of_box_init_pair(struct box_of_box_of_box_b b)
{
	struct box_of_box_of_box_pair_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 0, BOX_PAIR, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 1));
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 2));
	return g;
}

static inline struct box_of_box_of_box_pair_b
box_of_box_of_box_edit_pair(struct box_of_box_of_box_b b)
{
	struct box_of_box_of_box_pair_b g = { b.s };

	if (box_of_box_of_box_which_b(b) != BOX_PAIR)
		return box_of_box_of_box_init_pair(b);
	return g;
}

#endif

#ifndef CAPNRPC_HAS_GENERIC_TREE_OF_BOX_OF_BOX_OF_BOX_FIELDS
#define CAPNRPC_HAS_GENERIC_TREE_OF_BOX_OF_BOX_OF_BOX_FIELDS

static inline struct box_of_box_of_box_r
generic_tree_of_box_of_box_of_box_get_value(
	struct generic_tree_of_box_of_box_of_box_r r)
{
	return box_of_box_of_box_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
generic_tree_of_box_of_box_of_box_has_value(
	struct generic_tree_of_box_of_box_of_box_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_tree_of_box_of_box_of_box_set_value(
	struct generic_tree_of_box_of_box_of_box_b b,
	struct box_of_box_of_box_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_of_box_of_box_b
generic_tree_of_box_of_box_of_box_init_value(
	struct generic_tree_of_box_of_box_of_box_b b)
{
	return box_of_box_of_box_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct box_of_box_of_box_b
generic_tree_of_box_of_box_of_box_edit_value(
	struct generic_tree_of_box_of_box_of_box_b b)
{
	return box_of_box_of_box_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct generic_tree_of_box_of_box_of_box_list_r
generic_tree_of_box_of_box_of_box_get_kids(
	struct generic_tree_of_box_of_box_of_box_r r)
{
	return generic_tree_of_box_of_box_of_box_list_read(
		capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
generic_tree_of_box_of_box_of_box_has_kids(
	struct generic_tree_of_box_of_box_of_box_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_tree_of_box_of_box_of_box_set_kids(
	struct generic_tree_of_box_of_box_of_box_b b,
	struct generic_tree_of_box_of_box_of_box_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct generic_tree_of_box_of_box_of_box_list_b
generic_tree_of_box_of_box_of_box_init_kids(
	struct generic_tree_of_box_of_box_of_box_b b, uint32_t n)
{
	return generic_tree_of_box_of_box_of_box_list_init(
		capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct generic_tree_of_box_of_box_of_box_list_b
generic_tree_of_box_of_box_of_box_edit_kids(
	struct generic_tree_of_box_of_box_of_box_b b)
{
	return generic_tree_of_box_of_box_of_box_list_open(
		capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct generic_tree_r
generic_tree_of_box_of_box_of_box_get_more(
	struct generic_tree_of_box_of_box_of_box_r r)
{
	return generic_tree_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
generic_tree_of_box_of_box_of_box_has_more(
	struct generic_tree_of_box_of_box_of_box_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_tree_of_box_of_box_of_box_set_more(
	struct generic_tree_of_box_of_box_of_box_b b,
	struct generic_tree_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct generic_tree_b
generic_tree_of_box_of_box_of_box_init_more(
	struct generic_tree_of_box_of_box_of_box_b b)
{
	return generic_tree_init(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct generic_tree_b
generic_tree_of_box_of_box_of_box_edit_more(
	struct generic_tree_of_box_of_box_of_box_b b)
{
	return generic_tree_edit(capnrpc_struct_edit_pointer(b.s, 2));
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_DATA_PAIR_FIELDS
#define CAPNRPC_HAS_BOX_OF_DATA_PAIR_FIELDS

static inline struct capnrpc_data_r
box_of_data_pair_get_left(struct box_of_data_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
box_of_data_pair_has_left(struct box_of_data_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_data_pair_set_left(
	struct box_of_data_pair_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
box_of_data_pair_init_left(struct box_of_data_pair_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	return capnrpc_pointer_init_data(p, n);
}

static inline struct box_of_data_list_r
box_of_data_pair_get_right(struct box_of_data_pair_r r)
{
	return box_of_data_list_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
box_of_data_pair_has_right(struct box_of_data_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_data_pair_set_right(
	struct box_of_data_pair_b b, struct box_of_data_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct box_of_data_list_b
box_of_data_pair_init_right(struct box_of_data_pair_b b, uint32_t n)
{
	return box_of_data_list_init(capnrpc_struct_edit_pointer(b.s, 2), n);
}

static inline struct box_of_data_list_b
box_of_data_pair_edit_right(struct box_of_data_pair_b b)
{
	return box_of_data_list_open(capnrpc_struct_edit_pointer(b.s, 2));
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_DATA_FIELDS
#define CAPNRPC_HAS_BOX_OF_BOX_OF_DATA_FIELDS

static inline struct box_of_data_r
box_of_box_of_data_get_content(struct box_of_box_of_data_r r)
{
	return box_of_data_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
box_of_box_of_data_has_content(struct box_of_box_of_data_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_box_of_data_set_content(
	struct box_of_box_of_data_b b, struct box_of_data_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_of_data_b
box_of_box_of_data_init_content(struct box_of_box_of_data_b b)
{
	return box_of_data_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct box_of_data_b
box_of_box_of_data_edit_content(struct box_of_box_of_data_b b)
{
	return box_of_data_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline void
box_of_box_of_data_set_none(struct box_of_box_of_data_b b)
{
	capnrpc_struct_set_u16(b.s, 0, BOX_NONE, 0);
}

static inline struct box_of_box_of_data_pair_r
box_of_box_of_data_get_pair(struct box_of_box_of_data_r r)
{
	struct box_of_box_of_data_pair_r g = { r.s };

	return g;
}

static inline struct box_of_box_of_data_pair_b
box_of_box_of_data_init_pair(struct box_of_box_of_data_b b)
{
	struct box_of_box_of_data_pair_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 0, BOX_PAIR, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 1));
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 2));
	return g;
}

static inline struct box_of_box_of_data_pair_b
box_of_box_of_data_edit_pair(struct box_of_box_of_data_b b)
{
	struct box_of_box_of_data_pair_b g = { b.s };

	if (box_of_box_of_data_which_b(b) != BOX_PAIR)
		return box_of_box_of_data_init_pair(b);
	return g;
}

#endif

#ifndef CAPNRPC_HAS_GENERIC_TREE_OF_BOX_OF_BOX_OF_DATA_FIELDS
#define CAPNRPC_HAS_GENERIC_TREE_OF_BOX_OF_BOX_OF_DATA_FIELDS

static inline struct box_of_box_of_data_r
generic_tree_of_box_of_box_of_data_get_value(
	struct generic_tree_of_box_of_box_of_data_r r)
{
	return box_of_box_of_data_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
generic_tree_of_box_of_box_of_data_has_value(
	struct generic_tree_of_box_of_box_of_data_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_tree_of_box_of_box_of_data_set_value(
	struct generic_tree_of_box_of_box_of_data_b b,
	struct box_of_box_of_data_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_of_box_of_data_b
generic_tree_of_box_of_box_of_data_init_value(
	struct generic_tree_of_box_of_box_of_data_b b)
{
	return box_of_box_of_data_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct box_of_box_of_data_b
generic_tree_of_box_of_box_of_data_edit_value(
	struct generic_tree_of_box_of_box_of_data_b b)
{
	return box_of_box_of_data_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct generic_tree_of_box_of_box_of_data_list_r
generic_tree_of_box_of_box_of_data_get_kids(
	struct generic_tree_of_box_of_box_of_data_r r)
{
	return generic_tree_of_box_of_box_of_data_list_read(
		capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
generic_tree_of_box_of_box_of_data_has_kids(
	struct generic_tree_of_box_of_box_of_data_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_tree_of_box_of_box_of_data_set_kids(
	struct generic_tree_of_box_of_box_of_data_b b,
	struct generic_tree_of_box_of_box_of_data_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct generic_tree_of_box_of_box_of_data_list_b
generic_tree_of_box_of_box_of_data_init_kids(
	struct generic_tree_of_box_of_box_of_data_b b, uint32_t n)
{
	return generic_tree_of_box_of_box_of_data_list_init(
		capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct generic_tree_of_box_of_box_of_data_list_b
generic_tree_of_box_of_box_of_data_edit_kids(
	struct generic_tree_of_box_of_box_of_data_b b)
{
	return generic_tree_of_box_of_box_of_data_list_open(
		capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct generic_tree_r
generic_tree_of_box_of_box_of_data_get_more(
	struct generic_tree_of_box_of_box_of_data_r r)
{
	return generic_tree_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
generic_tree_of_box_of_box_of_data_has_more(
	struct generic_tree_of_box_of_box_of_data_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generic_tree_of_box_of_box_of_data_set_more(
	struct generic_tree_of_box_of_box_of_data_b b,
	struct generic_tree_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct generic_tree_b
generic_tree_of_box_of_box_of_data_init_more(
	struct generic_tree_of_box_of_box_of_data_b b)
{
	return generic_tree_init(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct generic_tree_b
generic_tree_of_box_of_box_of_data_edit_more(
	struct generic_tree_of_box_of_box_of_data_b b)
{
	return generic_tree_edit(capnrpc_struct_edit_pointer(b.s, 2));
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_PAIR_FIELDS
#define CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_PAIR_FIELDS

static inline struct box_of_box_r
box_of_box_of_box_pair_get_left(struct box_of_box_of_box_pair_r r)
{
	return box_of_box_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
box_of_box_of_box_pair_has_left(struct box_of_box_of_box_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_box_of_box_pair_set_left(
	struct box_of_box_of_box_pair_b b, struct box_of_box_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_of_box_b
box_of_box_of_box_pair_init_left(struct box_of_box_of_box_pair_b b)
{
	return box_of_box_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct box_of_box_b
box_of_box_of_box_pair_edit_left(struct box_of_box_of_box_pair_b b)
{
	return box_of_box_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct box_of_box_of_box_list_r
box_of_box_of_box_pair_get_right(struct box_of_box_of_box_pair_r r)
{
	return box_of_box_of_box_list_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
box_of_box_of_box_pair_has_right(struct box_of_box_of_box_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_box_of_box_pair_set_right(
	struct box_of_box_of_box_pair_b b, struct box_of_box_of_box_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct box_of_box_of_box_list_b
box_of_box_of_box_pair_init_right(struct box_of_box_of_box_pair_b b, uint32_t n)
{
	return box_of_box_of_box_list_init(
		capnrpc_struct_edit_pointer(b.s, 2), n);
}

static inline struct box_of_box_of_box_list_b
box_of_box_of_box_pair_edit_right(struct box_of_box_of_box_pair_b b)
{
	return box_of_box_of_box_list_open(capnrpc_struct_edit_pointer(b.s, 2));
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_OF_BOX_FIELDS
#define CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_OF_BOX_FIELDS

static inline struct box_of_box_of_box_r
box_of_box_of_box_of_box_get_content(struct box_of_box_of_box_of_box_r r)
{
	return box_of_box_of_box_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
box_of_box_of_box_of_box_has_content(struct box_of_box_of_box_of_box_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_box_of_box_of_box_set_content(
	struct box_of_box_of_box_of_box_b b, struct box_of_box_of_box_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_of_box_of_box_b
box_of_box_of_box_of_box_init_content(struct box_of_box_of_box_of_box_b b)
{
	return box_of_box_of_box_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct box_of_box_of_box_b
box_of_box_of_box_of_box_edit_content(struct box_of_box_of_box_of_box_b b)
{
	return box_of_box_of_box_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline void
box_of_box_of_box_of_box_set_none(struct box_of_box_of_box_of_box_b b)
{
	capnrpc_struct_set_u16(b.s, 0, BOX_NONE, 0);
}

static inline struct box_of_box_of_box_of_box_pair_r
box_of_box_of_box_of_box_get_pair(struct box_of_box_of_box_of_box_r r)
{
	struct box_of_box_of_box_of_box_pair_r g = { r.s };

	return g;
}

static inline struct box_of_box_of_box_of_box_pair_b
box_of_box_of_box_of_box_init_pair(struct box_of_box_of_box_of_box_b b)
{
	struct box_of_box_of_box_of_box_pair_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 0, BOX_PAIR, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 1));
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 2));
	return g;
}

static inline struct box_of_box_of_box_of_box_pair_b
box_of_box_of_box_of_box_edit_pair(struct box_of_box_of_box_of_box_b b)
{
	struct box_of_box_of_box_of_box_pair_b g = { b.s };

	if (box_of_box_of_box_of_box_which_b(b) != BOX_PAIR)
		return box_of_box_of_box_of_box_init_pair(b);
	return g;
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_DATA_PAIR_FIELDS
#define CAPNRPC_HAS_BOX_OF_BOX_OF_DATA_PAIR_FIELDS

static inline struct box_of_data_r
box_of_box_of_data_pair_get_left(struct box_of_box_of_data_pair_r r)
{
	return box_of_data_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
box_of_box_of_data_pair_has_left(struct box_of_box_of_data_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_box_of_data_pair_set_left(
	struct box_of_box_of_data_pair_b b, struct box_of_data_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_of_data_b
box_of_box_of_data_pair_init_left(struct box_of_box_of_data_pair_b b)
{
	return box_of_data_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct box_of_data_b
box_of_box_of_data_pair_edit_left(struct box_of_box_of_data_pair_b b)
{
	return box_of_data_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct box_of_box_of_data_list_r
box_of_box_of_data_pair_get_right(struct box_of_box_of_data_pair_r r)
{
	return box_of_box_of_data_list_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
box_of_box_of_data_pair_has_right(struct box_of_box_of_data_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_box_of_data_pair_set_right(struct box_of_box_of_data_pair_b b,
	struct box_of_box_of_data_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct box_of_box_of_data_list_b
box_of_box_of_data_pair_init_right(
	struct box_of_box_of_data_pair_b b, uint32_t n)
{
	return box_of_box_of_data_list_init(
		capnrpc_struct_edit_pointer(b.s, 2), n);
}

static inline struct box_of_box_of_data_list_b
box_of_box_of_data_pair_edit_right(struct box_of_box_of_data_pair_b b)
{
	return box_of_box_of_data_list_open(
		capnrpc_struct_edit_pointer(b.s, 2));
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_OF_DATA_FIELDS
#define CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_OF_DATA_FIELDS

static inline struct box_of_box_of_data_r
box_of_box_of_box_of_data_get_content(struct box_of_box_of_box_of_data_r r)
{
	return box_of_box_of_data_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
box_of_box_of_box_of_data_has_content(struct box_of_box_of_box_of_data_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_box_of_box_of_data_set_content(
	struct box_of_box_of_box_of_data_b b, struct box_of_box_of_data_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_of_box_of_data_b
box_of_box_of_box_of_data_init_content(struct box_of_box_of_box_of_data_b b)
{
	return box_of_box_of_data_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct box_of_box_of_data_b
box_of_box_of_box_of_data_edit_content(struct box_of_box_of_box_of_data_b b)
{
	return box_of_box_of_data_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline void
box_of_box_of_box_of_data_set_none(struct box_of_box_of_box_of_data_b b)
{
	capnrpc_struct_set_u16(b.s, 0, BOX_NONE, 0);
}

static inline struct box_of_box_of_box_of_data_pair_r
box_of_box_of_box_of_data_get_pair(struct box_of_box_of_box_of_data_r r)
{
	struct box_of_box_of_box_of_data_pair_r g = { r.s };

	return g;
}

static inline struct box_of_box_of_box_of_data_pair_b
box_of_box_of_box_of_data_init_pair(struct box_of_box_of_box_of_data_b b)
{
	struct box_of_box_of_box_of_data_pair_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 0, BOX_PAIR, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 1));
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 2));
	return g;
}

static inline struct box_of_box_of_box_of_data_pair_b
box_of_box_of_box_of_data_edit_pair(struct box_of_box_of_box_of_data_b b)
{
	struct box_of_box_of_box_of_data_pair_b g = { b.s };

	if (box_of_box_of_box_of_data_which_b(b) != BOX_PAIR)
		return box_of_box_of_box_of_data_init_pair(b);
	return g;
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_OF_BOX_PAIR_FIELDS
#define CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_OF_BOX_PAIR_FIELDS

static inline struct box_of_box_of_box_r
box_of_box_of_box_of_box_pair_get_left(struct box_of_box_of_box_of_box_pair_r r)
{
	return box_of_box_of_box_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
box_of_box_of_box_of_box_pair_has_left(struct box_of_box_of_box_of_box_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_box_of_box_of_box_pair_set_left(struct box_of_box_of_box_of_box_pair_b b,
	struct box_of_box_of_box_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_of_box_of_box_b
box_of_box_of_box_of_box_pair_init_left(
	struct box_of_box_of_box_of_box_pair_b b)
{
	return box_of_box_of_box_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct box_of_box_of_box_b
box_of_box_of_box_of_box_pair_edit_left(
	struct box_of_box_of_box_of_box_pair_b b)
{
	return box_of_box_of_box_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct box_of_box_of_box_of_box_list_r
box_of_box_of_box_of_box_pair_get_right(
	struct box_of_box_of_box_of_box_pair_r r)
{
	return box_of_box_of_box_of_box_list_read(
		capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
box_of_box_of_box_of_box_pair_has_right(
	struct box_of_box_of_box_of_box_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_box_of_box_of_box_pair_set_right(
	struct box_of_box_of_box_of_box_pair_b b,
	struct box_of_box_of_box_of_box_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct box_of_box_of_box_of_box_list_b
box_of_box_of_box_of_box_pair_init_right(
	struct box_of_box_of_box_of_box_pair_b b, uint32_t n)
{
	return box_of_box_of_box_of_box_list_init(
		capnrpc_struct_edit_pointer(b.s, 2), n);
}

static inline struct box_of_box_of_box_of_box_list_b
box_of_box_of_box_of_box_pair_edit_right(
	struct box_of_box_of_box_of_box_pair_b b)
{
	return box_of_box_of_box_of_box_list_open(
		capnrpc_struct_edit_pointer(b.s, 2));
}

#endif

#ifndef CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_OF_DATA_PAIR_FIELDS
#define CAPNRPC_HAS_BOX_OF_BOX_OF_BOX_OF_DATA_PAIR_FIELDS

static inline struct box_of_box_of_data_r
box_of_box_of_box_of_data_pair_get_left(
	struct box_of_box_of_box_of_data_pair_r r)
{
	return box_of_box_of_data_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
box_of_box_of_box_of_data_pair_has_left(
	struct box_of_box_of_box_of_data_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_box_of_box_of_data_pair_set_left(
	struct box_of_box_of_box_of_data_pair_b b,
	struct box_of_box_of_data_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_of_box_of_data_b
box_of_box_of_box_of_data_pair_init_left(
	struct box_of_box_of_box_of_data_pair_b b)
{
	return box_of_box_of_data_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct box_of_box_of_data_b
box_of_box_of_box_of_data_pair_edit_left(
	struct box_of_box_of_box_of_data_pair_b b)
{
	return box_of_box_of_data_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct box_of_box_of_box_of_data_list_r
box_of_box_of_box_of_data_pair_get_right(
	struct box_of_box_of_box_of_data_pair_r r)
{
	return box_of_box_of_box_of_data_list_read(
		capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
box_of_box_of_box_of_data_pair_has_right(
	struct box_of_box_of_box_of_data_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_of_box_of_box_of_data_pair_set_right(
	struct box_of_box_of_box_of_data_pair_b b,
	struct box_of_box_of_box_of_data_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct box_of_box_of_box_of_data_list_b
box_of_box_of_box_of_data_pair_init_right(
	struct box_of_box_of_box_of_data_pair_b b, uint32_t n)
{
	return box_of_box_of_box_of_data_list_init(
		capnrpc_struct_edit_pointer(b.s, 2), n);
}

static inline struct box_of_box_of_box_of_data_list_b
box_of_box_of_box_of_data_pair_edit_right(
	struct box_of_box_of_box_of_data_pair_b b)
{
	return box_of_box_of_box_of_data_list_open(
		capnrpc_struct_edit_pointer(b.s, 2));
}

#endif

static inline struct capnrpc_request *
generic_sub_more_request(
	struct capnrpc_cap *cap, struct generic_sub_more_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct generic_sub_more_params_b params;

	request = capnrpc_request_new(cap, GENERIC_SUB_ID, GENERIC_SUB_MORE);
	if (request == NULL)
		return NULL;
	params = generic_sub_more_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct generic_sub_more_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct generic_sub_more_promise
generic_sub_more_send(struct capnrpc_request *request_taken)
{
	struct generic_sub_more_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct generic_sub_more_results_r
generic_sub_more_promised(struct generic_sub_more_promise promise)
{
	return generic_sub_more_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct generic_sub_more_results_r
generic_sub_more_results(struct capnrpc_promise *promise)
{
	return generic_sub_more_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
generic_sub_more_promised_keeper(struct generic_sub_more_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
generic_sub_more_pipeline_keeper(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_CLIENT
#define CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_CLIENT

static inline struct capnrpc_request *
box_keeper_of_generic_point_keep_request(struct capnrpc_cap *cap,
	struct box_keeper_of_generic_point_keep_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct box_keeper_of_generic_point_keep_params_b params;

	request = capnrpc_request_new(cap, BOX_KEEPER_ID, BOX_KEEPER_KEEP);
	if (request == NULL)
		return NULL;
	params = box_keeper_of_generic_point_keep_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct box_keeper_of_generic_point_keep_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct box_keeper_of_generic_point_keep_promise
box_keeper_of_generic_point_keep_send(struct capnrpc_request *request_taken)
{
	struct box_keeper_of_generic_point_keep_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct box_keeper_of_generic_point_keep_results_r
box_keeper_of_generic_point_keep_promised(
	struct box_keeper_of_generic_point_keep_promise promise)
{
	return box_keeper_of_generic_point_keep_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct box_keeper_of_generic_point_keep_results_r
box_keeper_of_generic_point_keep_results(struct capnrpc_promise *promise)
{
	return box_keeper_of_generic_point_keep_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
box_keeper_of_generic_point_keep_promised_same(
	struct box_keeper_of_generic_point_keep_promise promise)
{
	static const uint16_t path[] = { 1 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
box_keeper_of_generic_point_keep_pipeline_same(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 1 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

static inline struct capnrpc_request *
box_keeper_of_generic_point_each_request(struct capnrpc_cap *cap,
	struct box_keeper_of_generic_point_each_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct box_keeper_of_generic_point_each_params_b params;

	request = capnrpc_request_new(cap, BOX_KEEPER_ID, BOX_KEEPER_EACH);
	if (request == NULL)
		return NULL;
	params = box_keeper_of_generic_point_each_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct box_keeper_of_generic_point_each_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct box_keeper_of_generic_point_each_promise
box_keeper_of_generic_point_each_send(struct capnrpc_request *request_taken)
{
	struct box_keeper_of_generic_point_each_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct box_keeper_of_generic_point_each_results_r
box_keeper_of_generic_point_each_promised(
	struct box_keeper_of_generic_point_each_promise promise)
{
	return box_keeper_of_generic_point_each_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct box_keeper_of_generic_point_each_results_r
box_keeper_of_generic_point_each_results(struct capnrpc_promise *promise)
{
	return box_keeper_of_generic_point_each_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
box_keeper_of_generic_point_each_promised_value(
	struct box_keeper_of_generic_point_each_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
box_keeper_of_generic_point_each_pipeline_value(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
box_keeper_of_generic_point_each_promised_box_content(
	struct box_keeper_of_generic_point_each_promise promise)
{
	static const uint16_t path[] = { 1, 0 };

	return capnrpc_promise_cap(promise.p, path, 2);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
box_keeper_of_generic_point_each_pipeline_box_content(
	struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 1, 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 2));
}

#endif

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_CLIENT
#define CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_CLIENT

static inline struct capnrpc_request *
box_keeper_of_text_keep_request(struct capnrpc_cap *cap,
	struct box_keeper_of_text_keep_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct box_keeper_of_text_keep_params_b params;

	request = capnrpc_request_new(cap, BOX_KEEPER_ID, BOX_KEEPER_KEEP);
	if (request == NULL)
		return NULL;
	params = box_keeper_of_text_keep_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct box_keeper_of_text_keep_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct box_keeper_of_text_keep_promise
box_keeper_of_text_keep_send(struct capnrpc_request *request_taken)
{
	struct box_keeper_of_text_keep_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct box_keeper_of_text_keep_results_r
box_keeper_of_text_keep_promised(struct box_keeper_of_text_keep_promise promise)
{
	return box_keeper_of_text_keep_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct box_keeper_of_text_keep_results_r
box_keeper_of_text_keep_results(struct capnrpc_promise *promise)
{
	return box_keeper_of_text_keep_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
box_keeper_of_text_keep_promised_same(
	struct box_keeper_of_text_keep_promise promise)
{
	static const uint16_t path[] = { 1 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
box_keeper_of_text_keep_pipeline_same(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 1 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

static inline struct capnrpc_request *
box_keeper_of_text_each_request(struct capnrpc_cap *cap,
	struct box_keeper_of_text_each_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct box_keeper_of_text_each_params_b params;

	request = capnrpc_request_new(cap, BOX_KEEPER_ID, BOX_KEEPER_EACH);
	if (request == NULL)
		return NULL;
	params = box_keeper_of_text_each_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct box_keeper_of_text_each_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct box_keeper_of_text_each_promise
box_keeper_of_text_each_send(struct capnrpc_request *request_taken)
{
	struct box_keeper_of_text_each_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct box_keeper_of_text_each_results_r
box_keeper_of_text_each_promised(struct box_keeper_of_text_each_promise promise)
{
	return box_keeper_of_text_each_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct box_keeper_of_text_each_results_r
box_keeper_of_text_each_results(struct capnrpc_promise *promise)
{
	return box_keeper_of_text_each_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
box_keeper_of_text_each_promised_value(
	struct box_keeper_of_text_each_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
box_keeper_of_text_each_pipeline_value(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
box_keeper_of_text_each_promised_box_content(
	struct box_keeper_of_text_each_promise promise)
{
	static const uint16_t path[] = { 1, 0 };

	return capnrpc_promise_cap(promise.p, path, 2);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
box_keeper_of_text_each_pipeline_box_content(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 1, 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 2));
}

#endif

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_SERVER
#define CAPNRPC_HAS_BOX_KEEPER_OF_GENERIC_POINT_SERVER

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct box_keeper_of_generic_point_keep_results_b
box_keeper_of_generic_point_keep_answer(struct capnrpc_call *call)
{
	return box_keeper_of_generic_point_keep_results_init(
		capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct box_keeper_of_generic_point_each_results_b
box_keeper_of_generic_point_each_answer(struct capnrpc_call *call)
{
	return box_keeper_of_generic_point_each_results_init(
		capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct box_keeper_of_generic_point_server {
	void (*keep)(void *object,
		struct box_keeper_of_generic_point_keep_params_r params,
		struct capnrpc_call *call_taken);
	void (*each)(void *object,
		struct box_keeper_of_generic_point_each_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * box_keeper_of_generic_point_server. False, and the call is still the
 * caller's, when there is none. For CAPNRPC_SERVES().
 */
static inline bool
box_keeper_of_generic_point_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct box_keeper_of_generic_point_server *server =
		(const struct box_keeper_of_generic_point_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != BOX_KEEPER_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case BOX_KEEPER_KEEP:
		if (server->keep == NULL)
			return false;
		server->keep(object,
			box_keeper_of_generic_point_keep_params_read(p),
			call_taken);
		return true;
	case BOX_KEEPER_EACH:
		if (server->each == NULL)
			return false;
		server->each(object,
			box_keeper_of_generic_point_each_params_read(p),
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
box_keeper_of_generic_point_dispatch(
	const struct box_keeper_of_generic_point_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!box_keeper_of_generic_point_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#endif

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct generic_sub_more_results_b
generic_sub_more_answer(struct capnrpc_call *call)
{
	return generic_sub_more_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct generic_sub_server {
	struct box_keeper_of_generic_point_server box_keeper_of_generic_point;
	void (*more)(void *object, struct generic_sub_more_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * generic_sub_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
generic_sub_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct generic_sub_server *server =
		(const struct generic_sub_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != GENERIC_SUB_ID) {
		if (box_keeper_of_generic_point_serve(
			    &server->box_keeper_of_generic_point, object,
			    call_taken))
			return true;
		return false;
	}
	switch (capnrpc_call_method_id(call_taken)) {
	case GENERIC_SUB_MORE:
		if (server->more == NULL)
			return false;
		server->more(
			object, generic_sub_more_params_read(p), call_taken);
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
generic_sub_dispatch(const struct generic_sub_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!generic_sub_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifndef CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_SERVER
#define CAPNRPC_HAS_BOX_KEEPER_OF_TEXT_SERVER

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct box_keeper_of_text_keep_results_b
box_keeper_of_text_keep_answer(struct capnrpc_call *call)
{
	return box_keeper_of_text_keep_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct box_keeper_of_text_each_results_b
box_keeper_of_text_each_answer(struct capnrpc_call *call)
{
	return box_keeper_of_text_each_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct box_keeper_of_text_server {
	void (*keep)(void *object,
		struct box_keeper_of_text_keep_params_r params,
		struct capnrpc_call *call_taken);
	void (*each)(void *object,
		struct box_keeper_of_text_each_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * box_keeper_of_text_server. False, and the call is still the caller's, when
 * there is none. For CAPNRPC_SERVES().
 */
static inline bool
box_keeper_of_text_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct box_keeper_of_text_server *server =
		(const struct box_keeper_of_text_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != BOX_KEEPER_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case BOX_KEEPER_KEEP:
		if (server->keep == NULL)
			return false;
		server->keep(object, box_keeper_of_text_keep_params_read(p),
			call_taken);
		return true;
	case BOX_KEEPER_EACH:
		if (server->each == NULL)
			return false;
		server->each(object, box_keeper_of_text_each_params_read(p),
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
box_keeper_of_text_dispatch(const struct box_keeper_of_text_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!box_keeper_of_text_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#endif

#ifdef __cplusplus
}
#endif

#endif
