/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from typed.capnp, id 0xa7c0e1d2f3b49586; do not edit.
 *
 * What typed clients and servers of two implementations say to each other: a
 * value of every type both ways, and each way to answer a call.
 */
#ifndef TYPED_CAPNP_A7C0E1D2F3B49586_H
#define TYPED_CAPNP_A7C0E1D2F3B49586_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in typed.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_a7c0e1d2f3b49586;
#define TYPED_CAPNP_SCHEMA (&capnrpc_schema_a7c0e1d2f3b49586)

enum typed_colour {
	TYPED_COLOUR_RED = 0,
	TYPED_COLOUR_GREEN = 1,
	TYPED_COLOUR_BLUE = 2,
};

enum typed_all_which {
	TYPED_ALL_NONE = 0,
	TYPED_ALL_NUMBER = 1,
	TYPED_ALL_WORD = 2,
	TYPED_ALL_GUEST = 3,
};

enum typed_all_kind_which {
	TYPED_ALL_KIND_SMALL = 0,
	TYPED_ALL_KIND_PAIR = 1,
};

struct typed_point_r {
	struct capnrpc_struct_r s;
};

struct typed_point_b {
	struct capnrpc_struct_b s;
};

struct typed_box_r {
	struct capnrpc_struct_r s;
};

struct typed_box_b {
	struct capnrpc_struct_b s;
};

/* Of every type one, some with defaults. */
struct typed_all_r {
	struct capnrpc_struct_r s;
};

struct typed_all_b {
	struct capnrpc_struct_b s;
};

struct typed_all_group_r {
	struct capnrpc_struct_r s;
};

struct typed_all_group_b {
	struct capnrpc_struct_b s;
};

struct typed_all_kind_r {
	struct capnrpc_struct_r s;
};

struct typed_all_kind_b {
	struct capnrpc_struct_b s;
};

struct typed_all_kind_pair_r {
	struct capnrpc_struct_r s;
};

struct typed_all_kind_pair_b {
	struct capnrpc_struct_b s;
};

struct typed_number_r {
	struct capnrpc_struct_r s;
};

struct typed_number_b {
	struct capnrpc_struct_b s;
};

struct typed_object_number_params_r {
	struct capnrpc_struct_r s;
};

struct typed_object_number_params_b {
	struct capnrpc_struct_b s;
};

struct typed_object_child_params_r {
	struct capnrpc_struct_r s;
};

struct typed_object_child_params_b {
	struct capnrpc_struct_b s;
};

struct typed_object_child_results_r {
	struct capnrpc_struct_r s;
};

struct typed_object_child_results_b {
	struct capnrpc_struct_b s;
};

struct typed_object_nested_r {
	struct capnrpc_struct_r s;
};

struct typed_object_nested_b {
	struct capnrpc_struct_b s;
};

struct typed_object_nested_group_r {
	struct capnrpc_struct_r s;
};

struct typed_object_nested_group_b {
	struct capnrpc_struct_b s;
};

struct typed_named_name_params_r {
	struct capnrpc_struct_r s;
};

struct typed_named_name_params_b {
	struct capnrpc_struct_b s;
};

struct typed_named_name_results_r {
	struct capnrpc_struct_r s;
};

struct typed_named_name_results_b {
	struct capnrpc_struct_b s;
};

struct typed_both_greet_params_r {
	struct capnrpc_struct_r s;
};

struct typed_both_greet_params_b {
	struct capnrpc_struct_b s;
};

struct typed_both_greet_results_r {
	struct capnrpc_struct_r s;
};

struct typed_both_greet_results_b {
	struct capnrpc_struct_b s;
};

struct typed_keeper_keep_params_r {
	struct capnrpc_struct_r s;
};

struct typed_keeper_keep_params_b {
	struct capnrpc_struct_b s;
};

struct typed_keeper_keep_results_r {
	struct capnrpc_struct_r s;
};

struct typed_keeper_keep_results_b {
	struct capnrpc_struct_b s;
};

struct typed_sink_write_params_r {
	struct capnrpc_struct_r s;
};

struct typed_sink_write_params_b {
	struct capnrpc_struct_b s;
};

struct typed_sink_done_params_r {
	struct capnrpc_struct_r s;
};

struct typed_sink_done_params_b {
	struct capnrpc_struct_b s;
};

struct typed_sink_done_results_r {
	struct capnrpc_struct_r s;
};

struct typed_sink_done_results_b {
	struct capnrpc_struct_b s;
};

struct typed_host_check_params_r {
	struct capnrpc_struct_r s;
};

struct typed_host_check_params_b {
	struct capnrpc_struct_b s;
};

struct typed_host_check_results_r {
	struct capnrpc_struct_r s;
};

struct typed_host_check_results_b {
	struct capnrpc_struct_b s;
};

struct typed_host_make_params_r {
	struct capnrpc_struct_r s;
};

struct typed_host_make_params_b {
	struct capnrpc_struct_b s;
};

struct typed_host_make_results_r {
	struct capnrpc_struct_r s;
};

struct typed_host_make_results_b {
	struct capnrpc_struct_b s;
};

struct typed_host_both_params_r {
	struct capnrpc_struct_r s;
};

struct typed_host_both_params_b {
	struct capnrpc_struct_b s;
};

struct typed_host_both_results_r {
	struct capnrpc_struct_r s;
};

struct typed_host_both_results_b {
	struct capnrpc_struct_b s;
};

struct typed_host_keepers_params_r {
	struct capnrpc_struct_r s;
};

struct typed_host_keepers_params_b {
	struct capnrpc_struct_b s;
};

struct typed_host_keepers_results_r {
	struct capnrpc_struct_r s;
};

struct typed_host_keepers_results_b {
	struct capnrpc_struct_b s;
};

struct typed_host_sink_params_r {
	struct capnrpc_struct_r s;
};

struct typed_host_sink_params_b {
	struct capnrpc_struct_b s;
};

struct typed_host_sink_results_r {
	struct capnrpc_struct_r s;
};

struct typed_host_sink_results_b {
	struct capnrpc_struct_b s;
};

struct typed_host_fail_params_r {
	struct capnrpc_struct_r s;
};

struct typed_host_fail_params_b {
	struct capnrpc_struct_b s;
};

struct typed_host_fail_results_r {
	struct capnrpc_struct_r s;
};

struct typed_host_fail_results_b {
	struct capnrpc_struct_b s;
};

struct typed_host_hang_params_r {
	struct capnrpc_struct_r s;
};

struct typed_host_hang_params_b {
	struct capnrpc_struct_b s;
};

struct typed_host_hang_results_r {
	struct capnrpc_struct_r s;
};

struct typed_host_hang_results_b {
	struct capnrpc_struct_b s;
};

struct typed_host_cancelled_params_r {
	struct capnrpc_struct_r s;
};

struct typed_host_cancelled_params_b {
	struct capnrpc_struct_b s;
};

struct typed_host_cancelled_results_r {
	struct capnrpc_struct_r s;
};

struct typed_host_cancelled_results_b {
	struct capnrpc_struct_b s;
};

struct typed_host_tail_params_r {
	struct capnrpc_struct_r s;
};

struct typed_host_tail_params_b {
	struct capnrpc_struct_b s;
};

struct typed_host_follow_params_r {
	struct capnrpc_struct_r s;
};

struct typed_host_follow_params_b {
	struct capnrpc_struct_b s;
};

struct typed_host_generic_params_r {
	struct capnrpc_struct_r s;
};

struct typed_host_generic_params_b {
	struct capnrpc_struct_b s;
};

struct typed_host_generic_results_r {
	struct capnrpc_struct_r s;
};

struct typed_host_generic_results_b {
	struct capnrpc_struct_b s;
};

struct typed_host_nowhere_params_r {
	struct capnrpc_struct_r s;
};

struct typed_host_nowhere_params_b {
	struct capnrpc_struct_b s;
};

struct typed_host_nowhere_results_r {
	struct capnrpc_struct_r s;
};

struct typed_host_nowhere_results_b {
	struct capnrpc_struct_b s;
};

#ifndef CAPNRPC_HAS_TYPED_BOX_OF_TEXT_TYPE
#define CAPNRPC_HAS_TYPED_BOX_OF_TEXT_TYPE

struct typed_box_of_text_r {
	struct capnrpc_struct_r s;
};

struct typed_box_of_text_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_TYPED_BOX_OF_TYPED_OBJECT_TYPE
#define CAPNRPC_HAS_TYPED_BOX_OF_TYPED_OBJECT_TYPE

struct typed_box_of_typed_object_r {
	struct capnrpc_struct_r s;
};

struct typed_box_of_typed_object_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_TYPED_KEEPER_OF_TEXT_KEEP_PARAMS_TYPE
#define CAPNRPC_HAS_TYPED_KEEPER_OF_TEXT_KEEP_PARAMS_TYPE

struct typed_keeper_of_text_keep_params_r {
	struct capnrpc_struct_r s;
};

struct typed_keeper_of_text_keep_params_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_TYPED_KEEPER_OF_TEXT_KEEP_RESULTS_TYPE
#define CAPNRPC_HAS_TYPED_KEEPER_OF_TEXT_KEEP_RESULTS_TYPE

struct typed_keeper_of_text_keep_results_r {
	struct capnrpc_struct_r s;
};

struct typed_keeper_of_text_keep_results_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_TYPED_KEEPER_OF_TYPED_OBJECT_KEEP_PARAMS_TYPE
#define CAPNRPC_HAS_TYPED_KEEPER_OF_TYPED_OBJECT_KEEP_PARAMS_TYPE

struct typed_keeper_of_typed_object_keep_params_r {
	struct capnrpc_struct_r s;
};

struct typed_keeper_of_typed_object_keep_params_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_TYPED_KEEPER_OF_TYPED_OBJECT_KEEP_RESULTS_TYPE
#define CAPNRPC_HAS_TYPED_KEEPER_OF_TYPED_OBJECT_KEEP_RESULTS_TYPE

struct typed_keeper_of_typed_object_keep_results_r {
	struct capnrpc_struct_r s;
};

struct typed_keeper_of_typed_object_keep_results_b {
	struct capnrpc_struct_b s;
};

#endif

static inline struct typed_point_r
typed_point_reader(struct typed_point_b b)
{
	struct typed_point_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_point_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct typed_point_r
typed_point_read(struct capnrpc_pointer_r p)
{
	struct typed_point_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_point_b
typed_point_init(struct capnrpc_pointer_b p)
{
	struct typed_point_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_point_size());
	return v;
}

static inline struct typed_point_b
typed_point_edit(struct capnrpc_pointer_b p)
{
	struct typed_point_b v;

	v.s = capnrpc_pointer_edit_struct(p, typed_point_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_point_list, typed_point);

static inline struct typed_box_r
typed_box_reader(struct typed_box_b b)
{
	struct typed_box_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_box_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct typed_box_r
typed_box_read(struct capnrpc_pointer_r p)
{
	struct typed_box_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_box_b
typed_box_init(struct capnrpc_pointer_b p)
{
	struct typed_box_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_box_size());
	return v;
}

static inline struct typed_box_b
typed_box_edit(struct capnrpc_pointer_b p)
{
	struct typed_box_b v;

	v.s = capnrpc_pointer_edit_struct(p, typed_box_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_box_list, typed_box);

static inline struct typed_all_r
typed_all_reader(struct typed_all_b b)
{
	struct typed_all_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
typed_all_which(struct typed_all_r r)
{
	return capnrpc_struct_get_u16(r.s, 24, 0);
}

static inline uint16_t
typed_all_which_b(struct typed_all_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 24, 0);
}

static inline struct capnrpc_struct_size
typed_all_size(void)
{
	struct capnrpc_struct_size size = { 8, 30 };

	return size;
}

static inline struct typed_all_r
typed_all_read(struct capnrpc_pointer_r p)
{
	struct typed_all_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_all_b
typed_all_init(struct capnrpc_pointer_b p)
{
	struct typed_all_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_all_size());
	return v;
}

static inline struct typed_all_b
typed_all_edit(struct capnrpc_pointer_b p)
{
	struct typed_all_b v;

	v.s = capnrpc_pointer_edit_struct(p, typed_all_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_all_list, typed_all);

static inline struct typed_all_group_r
typed_all_group_reader(struct typed_all_group_b b)
{
	struct typed_all_group_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct typed_all_kind_r
typed_all_kind_reader(struct typed_all_kind_b b)
{
	struct typed_all_kind_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
typed_all_kind_which(struct typed_all_kind_r r)
{
	return capnrpc_struct_get_u16(r.s, 25, 0);
}

static inline uint16_t
typed_all_kind_which_b(struct typed_all_kind_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 25, 0);
}

static inline struct typed_all_kind_pair_r
typed_all_kind_pair_reader(struct typed_all_kind_pair_b b)
{
	struct typed_all_kind_pair_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct typed_number_r
typed_number_reader(struct typed_number_b b)
{
	struct typed_number_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_number_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct typed_number_r
typed_number_read(struct capnrpc_pointer_r p)
{
	struct typed_number_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_number_b
typed_number_init(struct capnrpc_pointer_b p)
{
	struct typed_number_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_number_size());
	return v;
}

static inline struct typed_number_b
typed_number_edit(struct capnrpc_pointer_b p)
{
	struct typed_number_b v;

	v.s = capnrpc_pointer_edit_struct(p, typed_number_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_number_list, typed_number);

static inline struct typed_object_number_params_r
typed_object_number_params_reader(struct typed_object_number_params_b b)
{
	struct typed_object_number_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_object_number_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct typed_object_number_params_r
typed_object_number_params_read(struct capnrpc_pointer_r p)
{
	struct typed_object_number_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_object_number_params_b
typed_object_number_params_init(struct capnrpc_pointer_b p)
{
	struct typed_object_number_params_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_object_number_params_size());
	return v;
}

static inline struct typed_object_number_params_b
typed_object_number_params_edit(struct capnrpc_pointer_b p)
{
	struct typed_object_number_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_object_number_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	typed_object_number_params_list, typed_object_number_params);

static inline struct typed_object_child_params_r
typed_object_child_params_reader(struct typed_object_child_params_b b)
{
	struct typed_object_child_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_object_child_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct typed_object_child_params_r
typed_object_child_params_read(struct capnrpc_pointer_r p)
{
	struct typed_object_child_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_object_child_params_b
typed_object_child_params_init(struct capnrpc_pointer_b p)
{
	struct typed_object_child_params_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_object_child_params_size());
	return v;
}

static inline struct typed_object_child_params_b
typed_object_child_params_edit(struct capnrpc_pointer_b p)
{
	struct typed_object_child_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_object_child_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_object_child_params_list, typed_object_child_params);

static inline struct typed_object_child_results_r
typed_object_child_results_reader(struct typed_object_child_results_b b)
{
	struct typed_object_child_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_object_child_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct typed_object_child_results_r
typed_object_child_results_read(struct capnrpc_pointer_r p)
{
	struct typed_object_child_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_object_child_results_b
typed_object_child_results_init(struct capnrpc_pointer_b p)
{
	struct typed_object_child_results_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_object_child_results_size());
	return v;
}

static inline struct typed_object_child_results_b
typed_object_child_results_edit(struct capnrpc_pointer_b p)
{
	struct typed_object_child_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_object_child_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	typed_object_child_results_list, typed_object_child_results);

static inline struct typed_object_nested_r
typed_object_nested_reader(struct typed_object_nested_b b)
{
	struct typed_object_nested_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_object_nested_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct typed_object_nested_r
typed_object_nested_read(struct capnrpc_pointer_r p)
{
	struct typed_object_nested_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_object_nested_b
typed_object_nested_init(struct capnrpc_pointer_b p)
{
	struct typed_object_nested_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_object_nested_size());
	return v;
}

static inline struct typed_object_nested_b
typed_object_nested_edit(struct capnrpc_pointer_b p)
{
	struct typed_object_nested_b v;

	v.s = capnrpc_pointer_edit_struct(p, typed_object_nested_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_object_nested_list, typed_object_nested);

static inline struct typed_object_nested_group_r
typed_object_nested_group_reader(struct typed_object_nested_group_b b)
{
	struct typed_object_nested_group_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct typed_named_name_params_r
typed_named_name_params_reader(struct typed_named_name_params_b b)
{
	struct typed_named_name_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_named_name_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct typed_named_name_params_r
typed_named_name_params_read(struct capnrpc_pointer_r p)
{
	struct typed_named_name_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_named_name_params_b
typed_named_name_params_init(struct capnrpc_pointer_b p)
{
	struct typed_named_name_params_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_named_name_params_size());
	return v;
}

static inline struct typed_named_name_params_b
typed_named_name_params_edit(struct capnrpc_pointer_b p)
{
	struct typed_named_name_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_named_name_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_named_name_params_list, typed_named_name_params);

static inline struct typed_named_name_results_r
typed_named_name_results_reader(struct typed_named_name_results_b b)
{
	struct typed_named_name_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_named_name_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct typed_named_name_results_r
typed_named_name_results_read(struct capnrpc_pointer_r p)
{
	struct typed_named_name_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_named_name_results_b
typed_named_name_results_init(struct capnrpc_pointer_b p)
{
	struct typed_named_name_results_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_named_name_results_size());
	return v;
}

static inline struct typed_named_name_results_b
typed_named_name_results_edit(struct capnrpc_pointer_b p)
{
	struct typed_named_name_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_named_name_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_named_name_results_list, typed_named_name_results);

static inline struct typed_both_greet_params_r
typed_both_greet_params_reader(struct typed_both_greet_params_b b)
{
	struct typed_both_greet_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_both_greet_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct typed_both_greet_params_r
typed_both_greet_params_read(struct capnrpc_pointer_r p)
{
	struct typed_both_greet_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_both_greet_params_b
typed_both_greet_params_init(struct capnrpc_pointer_b p)
{
	struct typed_both_greet_params_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_both_greet_params_size());
	return v;
}

static inline struct typed_both_greet_params_b
typed_both_greet_params_edit(struct capnrpc_pointer_b p)
{
	struct typed_both_greet_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_both_greet_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_both_greet_params_list, typed_both_greet_params);

static inline struct typed_both_greet_results_r
typed_both_greet_results_reader(struct typed_both_greet_results_b b)
{
	struct typed_both_greet_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_both_greet_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct typed_both_greet_results_r
typed_both_greet_results_read(struct capnrpc_pointer_r p)
{
	struct typed_both_greet_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_both_greet_results_b
typed_both_greet_results_init(struct capnrpc_pointer_b p)
{
	struct typed_both_greet_results_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_both_greet_results_size());
	return v;
}

static inline struct typed_both_greet_results_b
typed_both_greet_results_edit(struct capnrpc_pointer_b p)
{
	struct typed_both_greet_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_both_greet_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_both_greet_results_list, typed_both_greet_results);

static inline struct typed_keeper_keep_params_r
typed_keeper_keep_params_reader(struct typed_keeper_keep_params_b b)
{
	struct typed_keeper_keep_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_keeper_keep_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct typed_keeper_keep_params_r
typed_keeper_keep_params_read(struct capnrpc_pointer_r p)
{
	struct typed_keeper_keep_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_keeper_keep_params_b
typed_keeper_keep_params_init(struct capnrpc_pointer_b p)
{
	struct typed_keeper_keep_params_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_keeper_keep_params_size());
	return v;
}

static inline struct typed_keeper_keep_params_b
typed_keeper_keep_params_edit(struct capnrpc_pointer_b p)
{
	struct typed_keeper_keep_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_keeper_keep_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_keeper_keep_params_list, typed_keeper_keep_params);

static inline struct typed_keeper_keep_results_r
typed_keeper_keep_results_reader(struct typed_keeper_keep_results_b b)
{
	struct typed_keeper_keep_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_keeper_keep_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct typed_keeper_keep_results_r
typed_keeper_keep_results_read(struct capnrpc_pointer_r p)
{
	struct typed_keeper_keep_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_keeper_keep_results_b
typed_keeper_keep_results_init(struct capnrpc_pointer_b p)
{
	struct typed_keeper_keep_results_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_keeper_keep_results_size());
	return v;
}

static inline struct typed_keeper_keep_results_b
typed_keeper_keep_results_edit(struct capnrpc_pointer_b p)
{
	struct typed_keeper_keep_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_keeper_keep_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_keeper_keep_results_list, typed_keeper_keep_results);

static inline struct typed_sink_write_params_r
typed_sink_write_params_reader(struct typed_sink_write_params_b b)
{
	struct typed_sink_write_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_sink_write_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct typed_sink_write_params_r
typed_sink_write_params_read(struct capnrpc_pointer_r p)
{
	struct typed_sink_write_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_sink_write_params_b
typed_sink_write_params_init(struct capnrpc_pointer_b p)
{
	struct typed_sink_write_params_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_sink_write_params_size());
	return v;
}

static inline struct typed_sink_write_params_b
typed_sink_write_params_edit(struct capnrpc_pointer_b p)
{
	struct typed_sink_write_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_sink_write_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_sink_write_params_list, typed_sink_write_params);

static inline struct typed_sink_done_params_r
typed_sink_done_params_reader(struct typed_sink_done_params_b b)
{
	struct typed_sink_done_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_sink_done_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct typed_sink_done_params_r
typed_sink_done_params_read(struct capnrpc_pointer_r p)
{
	struct typed_sink_done_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_sink_done_params_b
typed_sink_done_params_init(struct capnrpc_pointer_b p)
{
	struct typed_sink_done_params_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_sink_done_params_size());
	return v;
}

static inline struct typed_sink_done_params_b
typed_sink_done_params_edit(struct capnrpc_pointer_b p)
{
	struct typed_sink_done_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_sink_done_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_sink_done_params_list, typed_sink_done_params);

static inline struct typed_sink_done_results_r
typed_sink_done_results_reader(struct typed_sink_done_results_b b)
{
	struct typed_sink_done_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_sink_done_results_size(void)
{
	struct capnrpc_struct_size size = { 2, 0 };

	return size;
}

static inline struct typed_sink_done_results_r
typed_sink_done_results_read(struct capnrpc_pointer_r p)
{
	struct typed_sink_done_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_sink_done_results_b
typed_sink_done_results_init(struct capnrpc_pointer_b p)
{
	struct typed_sink_done_results_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_sink_done_results_size());
	return v;
}

static inline struct typed_sink_done_results_b
typed_sink_done_results_edit(struct capnrpc_pointer_b p)
{
	struct typed_sink_done_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_sink_done_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_sink_done_results_list, typed_sink_done_results);

static inline struct typed_host_check_params_r
typed_host_check_params_reader(struct typed_host_check_params_b b)
{
	struct typed_host_check_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_host_check_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct typed_host_check_params_r
typed_host_check_params_read(struct capnrpc_pointer_r p)
{
	struct typed_host_check_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_host_check_params_b
typed_host_check_params_init(struct capnrpc_pointer_b p)
{
	struct typed_host_check_params_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_host_check_params_size());
	return v;
}

static inline struct typed_host_check_params_b
typed_host_check_params_edit(struct capnrpc_pointer_b p)
{
	struct typed_host_check_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_host_check_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_host_check_params_list, typed_host_check_params);

static inline struct typed_host_check_results_r
typed_host_check_results_reader(struct typed_host_check_results_b b)
{
	struct typed_host_check_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_host_check_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct typed_host_check_results_r
typed_host_check_results_read(struct capnrpc_pointer_r p)
{
	struct typed_host_check_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_host_check_results_b
typed_host_check_results_init(struct capnrpc_pointer_b p)
{
	struct typed_host_check_results_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_host_check_results_size());
	return v;
}

static inline struct typed_host_check_results_b
typed_host_check_results_edit(struct capnrpc_pointer_b p)
{
	struct typed_host_check_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_host_check_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_host_check_results_list, typed_host_check_results);

static inline struct typed_host_make_params_r
typed_host_make_params_reader(struct typed_host_make_params_b b)
{
	struct typed_host_make_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_host_make_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct typed_host_make_params_r
typed_host_make_params_read(struct capnrpc_pointer_r p)
{
	struct typed_host_make_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_host_make_params_b
typed_host_make_params_init(struct capnrpc_pointer_b p)
{
	struct typed_host_make_params_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_host_make_params_size());
	return v;
}

static inline struct typed_host_make_params_b
typed_host_make_params_edit(struct capnrpc_pointer_b p)
{
	struct typed_host_make_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_host_make_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_host_make_params_list, typed_host_make_params);

static inline struct typed_host_make_results_r
typed_host_make_results_reader(struct typed_host_make_results_b b)
{
	struct typed_host_make_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_host_make_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct typed_host_make_results_r
typed_host_make_results_read(struct capnrpc_pointer_r p)
{
	struct typed_host_make_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_host_make_results_b
typed_host_make_results_init(struct capnrpc_pointer_b p)
{
	struct typed_host_make_results_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_host_make_results_size());
	return v;
}

static inline struct typed_host_make_results_b
typed_host_make_results_edit(struct capnrpc_pointer_b p)
{
	struct typed_host_make_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_host_make_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_host_make_results_list, typed_host_make_results);

static inline struct typed_host_both_params_r
typed_host_both_params_reader(struct typed_host_both_params_b b)
{
	struct typed_host_both_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_host_both_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct typed_host_both_params_r
typed_host_both_params_read(struct capnrpc_pointer_r p)
{
	struct typed_host_both_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_host_both_params_b
typed_host_both_params_init(struct capnrpc_pointer_b p)
{
	struct typed_host_both_params_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_host_both_params_size());
	return v;
}

static inline struct typed_host_both_params_b
typed_host_both_params_edit(struct capnrpc_pointer_b p)
{
	struct typed_host_both_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_host_both_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_host_both_params_list, typed_host_both_params);

static inline struct typed_host_both_results_r
typed_host_both_results_reader(struct typed_host_both_results_b b)
{
	struct typed_host_both_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_host_both_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct typed_host_both_results_r
typed_host_both_results_read(struct capnrpc_pointer_r p)
{
	struct typed_host_both_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_host_both_results_b
typed_host_both_results_init(struct capnrpc_pointer_b p)
{
	struct typed_host_both_results_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_host_both_results_size());
	return v;
}

static inline struct typed_host_both_results_b
typed_host_both_results_edit(struct capnrpc_pointer_b p)
{
	struct typed_host_both_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_host_both_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_host_both_results_list, typed_host_both_results);

static inline struct typed_host_keepers_params_r
typed_host_keepers_params_reader(struct typed_host_keepers_params_b b)
{
	struct typed_host_keepers_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_host_keepers_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct typed_host_keepers_params_r
typed_host_keepers_params_read(struct capnrpc_pointer_r p)
{
	struct typed_host_keepers_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_host_keepers_params_b
typed_host_keepers_params_init(struct capnrpc_pointer_b p)
{
	struct typed_host_keepers_params_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_host_keepers_params_size());
	return v;
}

static inline struct typed_host_keepers_params_b
typed_host_keepers_params_edit(struct capnrpc_pointer_b p)
{
	struct typed_host_keepers_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_host_keepers_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_host_keepers_params_list, typed_host_keepers_params);

static inline struct typed_host_keepers_results_r
typed_host_keepers_results_reader(struct typed_host_keepers_results_b b)
{
	struct typed_host_keepers_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_host_keepers_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct typed_host_keepers_results_r
typed_host_keepers_results_read(struct capnrpc_pointer_r p)
{
	struct typed_host_keepers_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_host_keepers_results_b
typed_host_keepers_results_init(struct capnrpc_pointer_b p)
{
	struct typed_host_keepers_results_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_host_keepers_results_size());
	return v;
}

static inline struct typed_host_keepers_results_b
typed_host_keepers_results_edit(struct capnrpc_pointer_b p)
{
	struct typed_host_keepers_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_host_keepers_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	typed_host_keepers_results_list, typed_host_keepers_results);

static inline struct typed_host_sink_params_r
typed_host_sink_params_reader(struct typed_host_sink_params_b b)
{
	struct typed_host_sink_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_host_sink_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct typed_host_sink_params_r
typed_host_sink_params_read(struct capnrpc_pointer_r p)
{
	struct typed_host_sink_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_host_sink_params_b
typed_host_sink_params_init(struct capnrpc_pointer_b p)
{
	struct typed_host_sink_params_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_host_sink_params_size());
	return v;
}

static inline struct typed_host_sink_params_b
typed_host_sink_params_edit(struct capnrpc_pointer_b p)
{
	struct typed_host_sink_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_host_sink_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_host_sink_params_list, typed_host_sink_params);

static inline struct typed_host_sink_results_r
typed_host_sink_results_reader(struct typed_host_sink_results_b b)
{
	struct typed_host_sink_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_host_sink_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct typed_host_sink_results_r
typed_host_sink_results_read(struct capnrpc_pointer_r p)
{
	struct typed_host_sink_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_host_sink_results_b
typed_host_sink_results_init(struct capnrpc_pointer_b p)
{
	struct typed_host_sink_results_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_host_sink_results_size());
	return v;
}

static inline struct typed_host_sink_results_b
typed_host_sink_results_edit(struct capnrpc_pointer_b p)
{
	struct typed_host_sink_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_host_sink_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_host_sink_results_list, typed_host_sink_results);

static inline struct typed_host_fail_params_r
typed_host_fail_params_reader(struct typed_host_fail_params_b b)
{
	struct typed_host_fail_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_host_fail_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct typed_host_fail_params_r
typed_host_fail_params_read(struct capnrpc_pointer_r p)
{
	struct typed_host_fail_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_host_fail_params_b
typed_host_fail_params_init(struct capnrpc_pointer_b p)
{
	struct typed_host_fail_params_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_host_fail_params_size());
	return v;
}

static inline struct typed_host_fail_params_b
typed_host_fail_params_edit(struct capnrpc_pointer_b p)
{
	struct typed_host_fail_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_host_fail_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_host_fail_params_list, typed_host_fail_params);

static inline struct typed_host_fail_results_r
typed_host_fail_results_reader(struct typed_host_fail_results_b b)
{
	struct typed_host_fail_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_host_fail_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct typed_host_fail_results_r
typed_host_fail_results_read(struct capnrpc_pointer_r p)
{
	struct typed_host_fail_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_host_fail_results_b
typed_host_fail_results_init(struct capnrpc_pointer_b p)
{
	struct typed_host_fail_results_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_host_fail_results_size());
	return v;
}

static inline struct typed_host_fail_results_b
typed_host_fail_results_edit(struct capnrpc_pointer_b p)
{
	struct typed_host_fail_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_host_fail_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_host_fail_results_list, typed_host_fail_results);

static inline struct typed_host_hang_params_r
typed_host_hang_params_reader(struct typed_host_hang_params_b b)
{
	struct typed_host_hang_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_host_hang_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct typed_host_hang_params_r
typed_host_hang_params_read(struct capnrpc_pointer_r p)
{
	struct typed_host_hang_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_host_hang_params_b
typed_host_hang_params_init(struct capnrpc_pointer_b p)
{
	struct typed_host_hang_params_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_host_hang_params_size());
	return v;
}

static inline struct typed_host_hang_params_b
typed_host_hang_params_edit(struct capnrpc_pointer_b p)
{
	struct typed_host_hang_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_host_hang_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_host_hang_params_list, typed_host_hang_params);

static inline struct typed_host_hang_results_r
typed_host_hang_results_reader(struct typed_host_hang_results_b b)
{
	struct typed_host_hang_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_host_hang_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct typed_host_hang_results_r
typed_host_hang_results_read(struct capnrpc_pointer_r p)
{
	struct typed_host_hang_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_host_hang_results_b
typed_host_hang_results_init(struct capnrpc_pointer_b p)
{
	struct typed_host_hang_results_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_host_hang_results_size());
	return v;
}

static inline struct typed_host_hang_results_b
typed_host_hang_results_edit(struct capnrpc_pointer_b p)
{
	struct typed_host_hang_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_host_hang_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_host_hang_results_list, typed_host_hang_results);

static inline struct typed_host_cancelled_params_r
typed_host_cancelled_params_reader(struct typed_host_cancelled_params_b b)
{
	struct typed_host_cancelled_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_host_cancelled_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct typed_host_cancelled_params_r
typed_host_cancelled_params_read(struct capnrpc_pointer_r p)
{
	struct typed_host_cancelled_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_host_cancelled_params_b
typed_host_cancelled_params_init(struct capnrpc_pointer_b p)
{
	struct typed_host_cancelled_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, typed_host_cancelled_params_size());
	return v;
}

static inline struct typed_host_cancelled_params_b
typed_host_cancelled_params_edit(struct capnrpc_pointer_b p)
{
	struct typed_host_cancelled_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_host_cancelled_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	typed_host_cancelled_params_list, typed_host_cancelled_params);

static inline struct typed_host_cancelled_results_r
typed_host_cancelled_results_reader(struct typed_host_cancelled_results_b b)
{
	struct typed_host_cancelled_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_host_cancelled_results_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct typed_host_cancelled_results_r
typed_host_cancelled_results_read(struct capnrpc_pointer_r p)
{
	struct typed_host_cancelled_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_host_cancelled_results_b
typed_host_cancelled_results_init(struct capnrpc_pointer_b p)
{
	struct typed_host_cancelled_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, typed_host_cancelled_results_size());
	return v;
}

static inline struct typed_host_cancelled_results_b
typed_host_cancelled_results_edit(struct capnrpc_pointer_b p)
{
	struct typed_host_cancelled_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_host_cancelled_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	typed_host_cancelled_results_list, typed_host_cancelled_results);

static inline struct typed_host_tail_params_r
typed_host_tail_params_reader(struct typed_host_tail_params_b b)
{
	struct typed_host_tail_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_host_tail_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct typed_host_tail_params_r
typed_host_tail_params_read(struct capnrpc_pointer_r p)
{
	struct typed_host_tail_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_host_tail_params_b
typed_host_tail_params_init(struct capnrpc_pointer_b p)
{
	struct typed_host_tail_params_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_host_tail_params_size());
	return v;
}

static inline struct typed_host_tail_params_b
typed_host_tail_params_edit(struct capnrpc_pointer_b p)
{
	struct typed_host_tail_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_host_tail_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_host_tail_params_list, typed_host_tail_params);

static inline struct typed_host_follow_params_r
typed_host_follow_params_reader(struct typed_host_follow_params_b b)
{
	struct typed_host_follow_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_host_follow_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct typed_host_follow_params_r
typed_host_follow_params_read(struct capnrpc_pointer_r p)
{
	struct typed_host_follow_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_host_follow_params_b
typed_host_follow_params_init(struct capnrpc_pointer_b p)
{
	struct typed_host_follow_params_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_host_follow_params_size());
	return v;
}

static inline struct typed_host_follow_params_b
typed_host_follow_params_edit(struct capnrpc_pointer_b p)
{
	struct typed_host_follow_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_host_follow_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_host_follow_params_list, typed_host_follow_params);

static inline struct typed_host_generic_params_r
typed_host_generic_params_reader(struct typed_host_generic_params_b b)
{
	struct typed_host_generic_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_host_generic_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct typed_host_generic_params_r
typed_host_generic_params_read(struct capnrpc_pointer_r p)
{
	struct typed_host_generic_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_host_generic_params_b
typed_host_generic_params_init(struct capnrpc_pointer_b p)
{
	struct typed_host_generic_params_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_host_generic_params_size());
	return v;
}

static inline struct typed_host_generic_params_b
typed_host_generic_params_edit(struct capnrpc_pointer_b p)
{
	struct typed_host_generic_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_host_generic_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_host_generic_params_list, typed_host_generic_params);

static inline struct typed_host_generic_results_r
typed_host_generic_results_reader(struct typed_host_generic_results_b b)
{
	struct typed_host_generic_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_host_generic_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct typed_host_generic_results_r
typed_host_generic_results_read(struct capnrpc_pointer_r p)
{
	struct typed_host_generic_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_host_generic_results_b
typed_host_generic_results_init(struct capnrpc_pointer_b p)
{
	struct typed_host_generic_results_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_host_generic_results_size());
	return v;
}

static inline struct typed_host_generic_results_b
typed_host_generic_results_edit(struct capnrpc_pointer_b p)
{
	struct typed_host_generic_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_host_generic_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	typed_host_generic_results_list, typed_host_generic_results);

static inline struct typed_host_nowhere_params_r
typed_host_nowhere_params_reader(struct typed_host_nowhere_params_b b)
{
	struct typed_host_nowhere_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_host_nowhere_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct typed_host_nowhere_params_r
typed_host_nowhere_params_read(struct capnrpc_pointer_r p)
{
	struct typed_host_nowhere_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_host_nowhere_params_b
typed_host_nowhere_params_init(struct capnrpc_pointer_b p)
{
	struct typed_host_nowhere_params_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_host_nowhere_params_size());
	return v;
}

static inline struct typed_host_nowhere_params_b
typed_host_nowhere_params_edit(struct capnrpc_pointer_b p)
{
	struct typed_host_nowhere_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_host_nowhere_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_host_nowhere_params_list, typed_host_nowhere_params);

static inline struct typed_host_nowhere_results_r
typed_host_nowhere_results_reader(struct typed_host_nowhere_results_b b)
{
	struct typed_host_nowhere_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_host_nowhere_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct typed_host_nowhere_results_r
typed_host_nowhere_results_read(struct capnrpc_pointer_r p)
{
	struct typed_host_nowhere_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_host_nowhere_results_b
typed_host_nowhere_results_init(struct capnrpc_pointer_b p)
{
	struct typed_host_nowhere_results_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_host_nowhere_results_size());
	return v;
}

static inline struct typed_host_nowhere_results_b
typed_host_nowhere_results_edit(struct capnrpc_pointer_b p)
{
	struct typed_host_nowhere_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_host_nowhere_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	typed_host_nowhere_results_list, typed_host_nowhere_results);

#ifndef CAPNRPC_HAS_TYPED_BOX_OF_TEXT_BASICS
#define CAPNRPC_HAS_TYPED_BOX_OF_TEXT_BASICS

static inline struct typed_box_of_text_r
typed_box_of_text_reader(struct typed_box_of_text_b b)
{
	struct typed_box_of_text_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_box_of_text_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct typed_box_of_text_r
typed_box_of_text_read(struct capnrpc_pointer_r p)
{
	struct typed_box_of_text_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_box_of_text_b
typed_box_of_text_init(struct capnrpc_pointer_b p)
{
	struct typed_box_of_text_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_box_of_text_size());
	return v;
}

static inline struct typed_box_of_text_b
typed_box_of_text_edit(struct capnrpc_pointer_b p)
{
	struct typed_box_of_text_b v;

	v.s = capnrpc_pointer_edit_struct(p, typed_box_of_text_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_box_of_text_list, typed_box_of_text);

#endif

#ifndef CAPNRPC_HAS_TYPED_BOX_OF_TYPED_OBJECT_BASICS
#define CAPNRPC_HAS_TYPED_BOX_OF_TYPED_OBJECT_BASICS

static inline struct typed_box_of_typed_object_r
typed_box_of_typed_object_reader(struct typed_box_of_typed_object_b b)
{
	struct typed_box_of_typed_object_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_box_of_typed_object_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct typed_box_of_typed_object_r
typed_box_of_typed_object_read(struct capnrpc_pointer_r p)
{
	struct typed_box_of_typed_object_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_box_of_typed_object_b
typed_box_of_typed_object_init(struct capnrpc_pointer_b p)
{
	struct typed_box_of_typed_object_b v;

	v.s = capnrpc_pointer_init_struct(p, typed_box_of_typed_object_size());
	return v;
}

static inline struct typed_box_of_typed_object_b
typed_box_of_typed_object_edit(struct capnrpc_pointer_b p)
{
	struct typed_box_of_typed_object_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_box_of_typed_object_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_box_of_typed_object_list, typed_box_of_typed_object);

#endif

#ifndef CAPNRPC_HAS_TYPED_KEEPER_OF_TEXT_KEEP_PARAMS_BASICS
#define CAPNRPC_HAS_TYPED_KEEPER_OF_TEXT_KEEP_PARAMS_BASICS

static inline struct typed_keeper_of_text_keep_params_r
typed_keeper_of_text_keep_params_reader(
	struct typed_keeper_of_text_keep_params_b b)
{
	struct typed_keeper_of_text_keep_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_keeper_of_text_keep_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct typed_keeper_of_text_keep_params_r
typed_keeper_of_text_keep_params_read(struct capnrpc_pointer_r p)
{
	struct typed_keeper_of_text_keep_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_keeper_of_text_keep_params_b
typed_keeper_of_text_keep_params_init(struct capnrpc_pointer_b p)
{
	struct typed_keeper_of_text_keep_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, typed_keeper_of_text_keep_params_size());
	return v;
}

static inline struct typed_keeper_of_text_keep_params_b
typed_keeper_of_text_keep_params_edit(struct capnrpc_pointer_b p)
{
	struct typed_keeper_of_text_keep_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_keeper_of_text_keep_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_keeper_of_text_keep_params_list,
	typed_keeper_of_text_keep_params);

#endif

#ifndef CAPNRPC_HAS_TYPED_KEEPER_OF_TEXT_KEEP_RESULTS_BASICS
#define CAPNRPC_HAS_TYPED_KEEPER_OF_TEXT_KEEP_RESULTS_BASICS

static inline struct typed_keeper_of_text_keep_results_r
typed_keeper_of_text_keep_results_reader(
	struct typed_keeper_of_text_keep_results_b b)
{
	struct typed_keeper_of_text_keep_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_keeper_of_text_keep_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct typed_keeper_of_text_keep_results_r
typed_keeper_of_text_keep_results_read(struct capnrpc_pointer_r p)
{
	struct typed_keeper_of_text_keep_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_keeper_of_text_keep_results_b
typed_keeper_of_text_keep_results_init(struct capnrpc_pointer_b p)
{
	struct typed_keeper_of_text_keep_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, typed_keeper_of_text_keep_results_size());
	return v;
}

static inline struct typed_keeper_of_text_keep_results_b
typed_keeper_of_text_keep_results_edit(struct capnrpc_pointer_b p)
{
	struct typed_keeper_of_text_keep_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_keeper_of_text_keep_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_keeper_of_text_keep_results_list,
	typed_keeper_of_text_keep_results);

#endif

#ifndef CAPNRPC_HAS_TYPED_KEEPER_OF_TYPED_OBJECT_KEEP_PARAMS_BASICS
#define CAPNRPC_HAS_TYPED_KEEPER_OF_TYPED_OBJECT_KEEP_PARAMS_BASICS

static inline struct typed_keeper_of_typed_object_keep_params_r
typed_keeper_of_typed_object_keep_params_reader(
	struct typed_keeper_of_typed_object_keep_params_b b)
{
	struct typed_keeper_of_typed_object_keep_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_keeper_of_typed_object_keep_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct typed_keeper_of_typed_object_keep_params_r
typed_keeper_of_typed_object_keep_params_read(struct capnrpc_pointer_r p)
{
	struct typed_keeper_of_typed_object_keep_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_keeper_of_typed_object_keep_params_b
typed_keeper_of_typed_object_keep_params_init(struct capnrpc_pointer_b p)
{
	struct typed_keeper_of_typed_object_keep_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, typed_keeper_of_typed_object_keep_params_size());
	return v;
}

static inline struct typed_keeper_of_typed_object_keep_params_b
typed_keeper_of_typed_object_keep_params_edit(struct capnrpc_pointer_b p)
{
	struct typed_keeper_of_typed_object_keep_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_keeper_of_typed_object_keep_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_keeper_of_typed_object_keep_params_list,
	typed_keeper_of_typed_object_keep_params);

#endif

#ifndef CAPNRPC_HAS_TYPED_KEEPER_OF_TYPED_OBJECT_KEEP_RESULTS_BASICS
#define CAPNRPC_HAS_TYPED_KEEPER_OF_TYPED_OBJECT_KEEP_RESULTS_BASICS

static inline struct typed_keeper_of_typed_object_keep_results_r
typed_keeper_of_typed_object_keep_results_reader(
	struct typed_keeper_of_typed_object_keep_results_b b)
{
	struct typed_keeper_of_typed_object_keep_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
typed_keeper_of_typed_object_keep_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct typed_keeper_of_typed_object_keep_results_r
typed_keeper_of_typed_object_keep_results_read(struct capnrpc_pointer_r p)
{
	struct typed_keeper_of_typed_object_keep_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct typed_keeper_of_typed_object_keep_results_b
typed_keeper_of_typed_object_keep_results_init(struct capnrpc_pointer_b p)
{
	struct typed_keeper_of_typed_object_keep_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, typed_keeper_of_typed_object_keep_results_size());
	return v;
}

static inline struct typed_keeper_of_typed_object_keep_results_b
typed_keeper_of_typed_object_keep_results_edit(struct capnrpc_pointer_b p)
{
	struct typed_keeper_of_typed_object_keep_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, typed_keeper_of_typed_object_keep_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(typed_keeper_of_typed_object_keep_results_list,
	typed_keeper_of_typed_object_keep_results);

#endif

/* Something that knows its number. */
#define TYPED_OBJECT_ID UINT64_C(0x925a6c45cfa88bec)

enum {
	TYPED_OBJECT_NUMBER = 0,
	/* An object with another number, three times. */
	TYPED_OBJECT_CHILD = 1,
};

#define TYPED_NAMED_ID UINT64_C(0xafc02eb0964f066e)

enum {
	TYPED_NAMED_NAME = 0,
};

/* Two parents. */
#define TYPED_BOTH_ID UINT64_C(0xf2aae3181fa50b2f)

enum {
	TYPED_BOTH_GREET = 0,
};

#define TYPED_KEEPER_ID UINT64_C(0xeedccb00d7619ea3)

enum {
	TYPED_KEEPER_KEEP = 0,
};

#define TYPED_SINK_ID UINT64_C(0xf8311ef3fe29f1bc)

enum {
	TYPED_SINK_WRITE = 0,
	TYPED_SINK_DONE = 1,
};

#define TYPED_HOST_ID UINT64_C(0xbcddd9514bcc0d8f)

enum {
	/* Fails with the name of a field that is not as both sides know it. */
	TYPED_HOST_CHECK = 0,
	TYPED_HOST_MAKE = 1,
	TYPED_HOST_BOTH = 2,
	TYPED_HOST_KEEPERS = 3,
	/*
	 * Each write is answered when pace has told its number; the one at
	 * failAt, counted from 1, fails as overloaded.
	 */
	TYPED_HOST_SINK = 4,
	/* With an exception of that type, "as asked". */
	TYPED_HOST_FAIL = 5,
	/* Until the caller no longer wants the answer. */
	TYPED_HOST_HANG = 6,
	/* How many hanging calls that happened to. */
	TYPED_HOST_CANCELLED = 7,
	/* object.number(), as a tail call. */
	TYPED_HOST_TAIL = 8,
	/* The same, handed over as a promise. */
	TYPED_HOST_FOLLOW = 9,
	/* in. */
	TYPED_HOST_GENERIC = 10,
	/* What nobody implements. */
	TYPED_HOST_NOWHERE = 11,
};

#ifndef CAPNRPC_HAS_TYPED_COLOUR_LIST
#define CAPNRPC_HAS_TYPED_COLOUR_LIST
CAPNRPC_ENUM_LIST(typed_colour_list);
#endif

#ifndef CAPNRPC_HAS_CAPNRPC_INT32_LIST_LIST
#define CAPNRPC_HAS_CAPNRPC_INT32_LIST_LIST
CAPNRPC_LIST_LIST(capnrpc_int32_list_list, capnrpc_int32_list);
#endif

static inline int32_t
typed_point_get_x(struct typed_point_r r)
{
	return (int32_t)capnrpc_struct_get_u32(r.s, 0, 3);
}

static inline void
typed_point_set_x(struct typed_point_b b, int32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, (uint32_t)v, 3);
}

static inline int32_t
typed_point_get_y(struct typed_point_r r)
{
	return (int32_t)capnrpc_struct_get_u32(r.s, 1, 0);
}

static inline void
typed_point_set_y(struct typed_point_b b, int32_t v)
{
	capnrpc_struct_set_u32(b.s, 1, (uint32_t)v, 0);
}

static inline struct capnrpc_pointer_r
typed_box_get_content(struct typed_box_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
typed_box_has_content(struct typed_box_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_box_set_content(struct typed_box_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
typed_box_edit_content(struct typed_box_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline bool
typed_all_get_flag(struct typed_all_r r)
{
	return capnrpc_struct_get_bit(r.s, 0, true);
}

static inline void
typed_all_set_flag(struct typed_all_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 0, v, true);
}

static inline int8_t
typed_all_get_i8(struct typed_all_r r)
{
	return (int8_t)capnrpc_struct_get_u8(r.s, 1, 0);
}

static inline void
typed_all_set_i8(struct typed_all_b b, int8_t v)
{
	capnrpc_struct_set_u8(b.s, 1, (uint8_t)v, 0);
}

static inline int16_t
typed_all_get_i16(struct typed_all_r r)
{
	return (int16_t)capnrpc_struct_get_u16(r.s, 1, 0xfed4u);
}

static inline void
typed_all_set_i16(struct typed_all_b b, int16_t v)
{
	capnrpc_struct_set_u16(b.s, 1, (uint16_t)v, 0xfed4u);
}

static inline int32_t
typed_all_get_i32(struct typed_all_r r)
{
	return (int32_t)capnrpc_struct_get_u32(r.s, 1, 0);
}

static inline void
typed_all_set_i32(struct typed_all_b b, int32_t v)
{
	capnrpc_struct_set_u32(b.s, 1, (uint32_t)v, 0);
}

static inline int64_t
typed_all_get_i64(struct typed_all_r r)
{
	return (int64_t)capnrpc_struct_get_u64(r.s, 1, 0);
}

static inline void
typed_all_set_i64(struct typed_all_b b, int64_t v)
{
	capnrpc_struct_set_u64(b.s, 1, (uint64_t)v, 0);
}

static inline uint8_t
typed_all_get_u8(struct typed_all_r r)
{
	return capnrpc_struct_get_u8(r.s, 16, 0);
}

static inline void
typed_all_set_u8(struct typed_all_b b, uint8_t v)
{
	capnrpc_struct_set_u8(b.s, 16, v, 0);
}

static inline uint16_t
typed_all_get_u16(struct typed_all_r r)
{
	return capnrpc_struct_get_u16(r.s, 9, 0);
}

static inline void
typed_all_set_u16(struct typed_all_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 9, v, 0);
}

static inline uint32_t
typed_all_get_u32(struct typed_all_r r)
{
	return capnrpc_struct_get_u32(r.s, 5, 7);
}

static inline void
typed_all_set_u32(struct typed_all_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 5, v, 7);
}

static inline uint64_t
typed_all_get_u64(struct typed_all_r r)
{
	return capnrpc_struct_get_u64(r.s, 3, 0);
}

static inline void
typed_all_set_u64(struct typed_all_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 3, v, 0);
}

static inline float
typed_all_get_f32(struct typed_all_r r)
{
	uint32_t bits;

	bits = capnrpc_struct_get_u32(r.s, 8, 0);
	return capnrpc_float_of_bits(bits);
}

static inline void
typed_all_set_f32(struct typed_all_b b, float v)
{
	capnrpc_struct_set_u32(b.s, 8, capnrpc_bits_of_float(v), 0);
}

static inline double
typed_all_get_f64(struct typed_all_r r)
{
	uint64_t bits;

	bits = capnrpc_struct_get_u64(r.s, 5, UINT64_C(0x3ff8000000000000));
	return capnrpc_double_of_bits(bits);
}

static inline void
typed_all_set_f64(struct typed_all_b b, double v)
{
	capnrpc_struct_set_u64(b.s, 5, capnrpc_bits_of_double(v),
		UINT64_C(0x3ff8000000000000));
}

static inline uint16_t
typed_all_get_colour(struct typed_all_r r)
{
	return capnrpc_struct_get_u16(r.s, 18, 1);
}

static inline void
typed_all_set_colour(struct typed_all_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 18, v, 1);
}

static inline struct capnrpc_text_r
typed_all_get_text(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
typed_all_has_text(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_text(struct typed_all_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
typed_all_get_text_default(struct typed_all_r r)
{
	static const char bytes[] = "unset";
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_text(p, bytes, sizeof(bytes) - 1);
}

static inline bool
typed_all_has_text_default(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_text_default(struct typed_all_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_data_r
typed_all_get_data(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
typed_all_has_data(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_data(struct typed_all_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
typed_all_init_data(struct typed_all_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	return capnrpc_pointer_init_data(p, n);
}

static inline struct typed_point_r
typed_all_get_point(struct typed_all_r r)
{
	return typed_point_read(capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
typed_all_has_point(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_point(struct typed_all_b b, struct typed_point_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct typed_point_b
typed_all_init_point(struct typed_all_b b)
{
	return typed_point_init(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline struct typed_point_b
typed_all_edit_point(struct typed_all_b b)
{
	return typed_point_edit(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline struct typed_point_r
typed_all_get_point_default(struct typed_all_r r)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0000000100000000)),
		CAPNRPC_WORD(UINT64_C(0x000000090000000b)),
	};
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);
	struct typed_point_r v;

	v.s = capnrpc_pointer_struct(p, words);
	return v;
}

static inline bool
typed_all_has_point_default(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_point_default(struct typed_all_b b, struct typed_point_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 4);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct typed_point_b
typed_all_init_point_default(struct typed_all_b b)
{
	return typed_point_init(capnrpc_struct_edit_pointer(b.s, 4));
}

static inline struct typed_point_b
typed_all_edit_point_default(struct typed_all_b b)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0000000100000000)),
		CAPNRPC_WORD(UINT64_C(0x000000090000000b)),
	};
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 4);
	struct typed_point_b v;

	v.s = capnrpc_pointer_edit_struct(p, typed_point_size(), words);
	return v;
}

static inline struct capnrpc_void_list_r
typed_all_get_voids(struct typed_all_r r)
{
	return capnrpc_void_list_read(capnrpc_struct_get_pointer(r.s, 5));
}

static inline bool
typed_all_has_voids(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 5);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_voids(struct typed_all_b b, struct capnrpc_void_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 5);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_void_list_b
typed_all_init_voids(struct typed_all_b b, uint32_t n)
{
	return capnrpc_void_list_init(capnrpc_struct_edit_pointer(b.s, 5), n);
}

static inline struct capnrpc_void_list_b
typed_all_edit_voids(struct typed_all_b b)
{
	return capnrpc_void_list_open(capnrpc_struct_edit_pointer(b.s, 5));
}

static inline struct capnrpc_bool_list_r
typed_all_get_bits(struct typed_all_r r)
{
	return capnrpc_bool_list_read(capnrpc_struct_get_pointer(r.s, 6));
}

static inline bool
typed_all_has_bits(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 6);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_bits(struct typed_all_b b, struct capnrpc_bool_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 6);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_bool_list_b
typed_all_init_bits(struct typed_all_b b, uint32_t n)
{
	return capnrpc_bool_list_init(capnrpc_struct_edit_pointer(b.s, 6), n);
}

static inline struct capnrpc_bool_list_b
typed_all_edit_bits(struct typed_all_b b)
{
	return capnrpc_bool_list_open(capnrpc_struct_edit_pointer(b.s, 6));
}

static inline struct capnrpc_uint8_list_r
typed_all_get_bytes(struct typed_all_r r)
{
	return capnrpc_uint8_list_read(capnrpc_struct_get_pointer(r.s, 7));
}

static inline bool
typed_all_has_bytes(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 7);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_bytes(struct typed_all_b b, struct capnrpc_uint8_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 7);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_uint8_list_b
typed_all_init_bytes(struct typed_all_b b, uint32_t n)
{
	return capnrpc_uint8_list_init(capnrpc_struct_edit_pointer(b.s, 7), n);
}

static inline struct capnrpc_uint8_list_b
typed_all_edit_bytes(struct typed_all_b b)
{
	return capnrpc_uint8_list_open(capnrpc_struct_edit_pointer(b.s, 7));
}

static inline struct capnrpc_int16_list_r
typed_all_get_shorts(struct typed_all_r r)
{
	return capnrpc_int16_list_read(capnrpc_struct_get_pointer(r.s, 8));
}

static inline bool
typed_all_has_shorts(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 8);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_shorts(struct typed_all_b b, struct capnrpc_int16_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 8);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_int16_list_b
typed_all_init_shorts(struct typed_all_b b, uint32_t n)
{
	return capnrpc_int16_list_init(capnrpc_struct_edit_pointer(b.s, 8), n);
}

static inline struct capnrpc_int16_list_b
typed_all_edit_shorts(struct typed_all_b b)
{
	return capnrpc_int16_list_open(capnrpc_struct_edit_pointer(b.s, 8));
}

static inline struct capnrpc_uint32_list_r
typed_all_get_numbers(struct typed_all_r r)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0000001c00000001)),
		CAPNRPC_WORD(UINT64_C(0x0000000200000001)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000003)),
	};
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 9);
	struct capnrpc_uint32_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_4_BYTES, words);
	return v;
}

static inline bool
typed_all_has_numbers(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 9);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_numbers(struct typed_all_b b, struct capnrpc_uint32_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 9);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_uint32_list_b
typed_all_init_numbers(struct typed_all_b b, uint32_t n)
{
	return capnrpc_uint32_list_init(capnrpc_struct_edit_pointer(b.s, 9), n);
}

static inline struct capnrpc_uint32_list_b
typed_all_edit_numbers(struct typed_all_b b)
{
	return capnrpc_uint32_list_open(capnrpc_struct_edit_pointer(b.s, 9));
}

static inline struct capnrpc_int64_list_r
typed_all_get_longs(struct typed_all_r r)
{
	return capnrpc_int64_list_read(capnrpc_struct_get_pointer(r.s, 10));
}

static inline bool
typed_all_has_longs(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 10);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_longs(struct typed_all_b b, struct capnrpc_int64_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 10);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_int64_list_b
typed_all_init_longs(struct typed_all_b b, uint32_t n)
{
	return capnrpc_int64_list_init(capnrpc_struct_edit_pointer(b.s, 10), n);
}

static inline struct capnrpc_int64_list_b
typed_all_edit_longs(struct typed_all_b b)
{
	return capnrpc_int64_list_open(capnrpc_struct_edit_pointer(b.s, 10));
}

static inline struct capnrpc_float_list_r
typed_all_get_floats(struct typed_all_r r)
{
	return capnrpc_float_list_read(capnrpc_struct_get_pointer(r.s, 11));
}

static inline bool
typed_all_has_floats(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 11);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_floats(struct typed_all_b b, struct capnrpc_float_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 11);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_float_list_b
typed_all_init_floats(struct typed_all_b b, uint32_t n)
{
	return capnrpc_float_list_init(capnrpc_struct_edit_pointer(b.s, 11), n);
}

static inline struct capnrpc_float_list_b
typed_all_edit_floats(struct typed_all_b b)
{
	return capnrpc_float_list_open(capnrpc_struct_edit_pointer(b.s, 11));
}

static inline struct capnrpc_double_list_r
typed_all_get_doubles(struct typed_all_r r)
{
	return capnrpc_double_list_read(capnrpc_struct_get_pointer(r.s, 12));
}

static inline bool
typed_all_has_doubles(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 12);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_doubles(struct typed_all_b b, struct capnrpc_double_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 12);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_double_list_b
typed_all_init_doubles(struct typed_all_b b, uint32_t n)
{
	return capnrpc_double_list_init(
		capnrpc_struct_edit_pointer(b.s, 12), n);
}

static inline struct capnrpc_double_list_b
typed_all_edit_doubles(struct typed_all_b b)
{
	return capnrpc_double_list_open(capnrpc_struct_edit_pointer(b.s, 12));
}

static inline struct typed_colour_list_r
typed_all_get_colours(struct typed_all_r r)
{
	return typed_colour_list_read(capnrpc_struct_get_pointer(r.s, 13));
}

static inline bool
typed_all_has_colours(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 13);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_colours(struct typed_all_b b, struct typed_colour_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 13);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct typed_colour_list_b
typed_all_init_colours(struct typed_all_b b, uint32_t n)
{
	return typed_colour_list_init(capnrpc_struct_edit_pointer(b.s, 13), n);
}

static inline struct typed_colour_list_b
typed_all_edit_colours(struct typed_all_b b)
{
	return typed_colour_list_open(capnrpc_struct_edit_pointer(b.s, 13));
}

static inline struct capnrpc_text_list_r
typed_all_get_texts(struct typed_all_r r)
{
	return capnrpc_text_list_read(capnrpc_struct_get_pointer(r.s, 14));
}

static inline bool
typed_all_has_texts(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 14);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_texts(struct typed_all_b b, struct capnrpc_text_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 14);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_text_list_b
typed_all_init_texts(struct typed_all_b b, uint32_t n)
{
	return capnrpc_text_list_init(capnrpc_struct_edit_pointer(b.s, 14), n);
}

static inline struct capnrpc_text_list_b
typed_all_edit_texts(struct typed_all_b b)
{
	return capnrpc_text_list_open(capnrpc_struct_edit_pointer(b.s, 14));
}

static inline struct capnrpc_data_list_r
typed_all_get_datas(struct typed_all_r r)
{
	return capnrpc_data_list_read(capnrpc_struct_get_pointer(r.s, 15));
}

static inline bool
typed_all_has_datas(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 15);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_datas(struct typed_all_b b, struct capnrpc_data_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 15);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_data_list_b
typed_all_init_datas(struct typed_all_b b, uint32_t n)
{
	return capnrpc_data_list_init(capnrpc_struct_edit_pointer(b.s, 15), n);
}

static inline struct capnrpc_data_list_b
typed_all_edit_datas(struct typed_all_b b)
{
	return capnrpc_data_list_open(capnrpc_struct_edit_pointer(b.s, 15));
}

static inline struct typed_point_list_r
typed_all_get_points(struct typed_all_r r)
{
	return typed_point_list_read(capnrpc_struct_get_pointer(r.s, 16));
}

static inline bool
typed_all_has_points(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 16);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_points(struct typed_all_b b, struct typed_point_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 16);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct typed_point_list_b
typed_all_init_points(struct typed_all_b b, uint32_t n)
{
	return typed_point_list_init(capnrpc_struct_edit_pointer(b.s, 16), n);
}

static inline struct typed_point_list_b
typed_all_edit_points(struct typed_all_b b)
{
	return typed_point_list_open(capnrpc_struct_edit_pointer(b.s, 16));
}

static inline struct capnrpc_int32_list_list_r
typed_all_get_matrix(struct typed_all_r r)
{
	return capnrpc_int32_list_list_read(
		capnrpc_struct_get_pointer(r.s, 17));
}

static inline bool
typed_all_has_matrix(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 17);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_matrix(
	struct typed_all_b b, struct capnrpc_int32_list_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 17);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_int32_list_list_b
typed_all_init_matrix(struct typed_all_b b, uint32_t n)
{
	return capnrpc_int32_list_list_init(
		capnrpc_struct_edit_pointer(b.s, 17), n);
}

static inline struct capnrpc_int32_list_list_b
typed_all_edit_matrix(struct typed_all_b b)
{
	return capnrpc_int32_list_list_open(
		capnrpc_struct_edit_pointer(b.s, 17));
}

static inline struct capnrpc_cap_list_r
typed_all_get_objects(struct typed_all_r r)
{
	return capnrpc_cap_list_read(capnrpc_struct_get_pointer(r.s, 18));
}

static inline bool
typed_all_has_objects(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 18);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_objects(struct typed_all_b b, struct capnrpc_cap_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 18);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_cap_list_b
typed_all_init_objects(struct typed_all_b b, uint32_t n)
{
	return capnrpc_cap_list_init(capnrpc_struct_edit_pointer(b.s, 18), n);
}

static inline struct capnrpc_cap_list_b
typed_all_edit_objects(struct typed_all_b b)
{
	return capnrpc_cap_list_open(capnrpc_struct_edit_pointer(b.s, 18));
}

/* A Point. */
static inline struct capnrpc_pointer_r
typed_all_get_any(struct typed_all_r r)
{
	return capnrpc_struct_get_pointer(r.s, 19);
}

static inline bool
typed_all_has_any(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 19);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_any(struct typed_all_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 19);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
typed_all_edit_any(struct typed_all_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 19);

	return p;
}

/* A Point. */
static inline struct capnrpc_struct_r
typed_all_get_any_struct(struct typed_all_r r)
{
	return capnrpc_pointer_struct(
		capnrpc_struct_get_pointer(r.s, 20), NULL);
}

static inline bool
typed_all_has_any_struct(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 20);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_any_struct(struct typed_all_b b, struct capnrpc_struct_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 20);

	capnrpc_pointer_set_struct(p, from);
}

static inline struct capnrpc_struct_b
typed_all_init_any_struct(struct typed_all_b b, struct capnrpc_struct_size size)
{
	return capnrpc_pointer_init_struct(
		capnrpc_struct_edit_pointer(b.s, 20), size);
}

static inline struct capnrpc_struct_b
typed_all_edit_any_struct(struct typed_all_b b, struct capnrpc_struct_size size)
{
	return capnrpc_pointer_edit_struct(
		capnrpc_struct_edit_pointer(b.s, 20), size, NULL);
}

/* Of UInt16. */
static inline struct capnrpc_list_r
typed_all_get_any_list(struct typed_all_r r)
{
	return capnrpc_pointer_any_list(capnrpc_struct_get_pointer(r.s, 21));
}

static inline bool
typed_all_has_any_list(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 21);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_any_list(struct typed_all_b b, struct capnrpc_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 21);

	capnrpc_pointer_set_list(p, from);
}

static inline struct capnrpc_list_b
typed_all_init_any_list(struct typed_all_b b, enum capnrpc_element_size element,
	struct capnrpc_struct_size size, uint32_t n)
{
	return capnrpc_pointer_init_any_list(
		capnrpc_struct_edit_pointer(b.s, 21), element, size, n);
}

/* An Object. */
static inline struct capnrpc_pointer_r
typed_all_get_any_cap(struct typed_all_r r)
{
	return capnrpc_struct_get_pointer(r.s, 22);
}

static inline bool
typed_all_has_any_cap(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 22);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_any_cap(struct typed_all_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 22);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
typed_all_edit_any_cap(struct typed_all_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 22);

	return p;
}

/* An Object. */
static inline struct capnrpc_cap *
typed_all_get_capability(struct typed_all_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 23));
}

static inline bool
typed_all_has_capability(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 23);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_capability(struct typed_all_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 23);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_cap *
typed_all_get_object(struct typed_all_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 24));
}

static inline bool
typed_all_has_object(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 24);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_object(struct typed_all_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 24);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct typed_box_of_text_r
typed_all_get_box(struct typed_all_r r)
{
	return typed_box_of_text_read(capnrpc_struct_get_pointer(r.s, 25));
}

static inline bool
typed_all_has_box(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 25);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_box(struct typed_all_b b, struct typed_box_of_text_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 25);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct typed_box_of_text_b
typed_all_init_box(struct typed_all_b b)
{
	return typed_box_of_text_init(capnrpc_struct_edit_pointer(b.s, 25));
}

static inline struct typed_box_of_text_b
typed_all_edit_box(struct typed_all_b b)
{
	return typed_box_of_text_edit(capnrpc_struct_edit_pointer(b.s, 25));
}

static inline struct typed_box_of_typed_object_r
typed_all_get_object_box(struct typed_all_r r)
{
	return typed_box_of_typed_object_read(
		capnrpc_struct_get_pointer(r.s, 26));
}

static inline bool
typed_all_has_object_box(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 26);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_object_box(
	struct typed_all_b b, struct typed_box_of_typed_object_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 26);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct typed_box_of_typed_object_b
typed_all_init_object_box(struct typed_all_b b)
{
	return typed_box_of_typed_object_init(
		capnrpc_struct_edit_pointer(b.s, 26));
}

static inline struct typed_box_of_typed_object_b
typed_all_edit_object_box(struct typed_all_b b)
{
	return typed_box_of_typed_object_edit(
		capnrpc_struct_edit_pointer(b.s, 26));
}

static inline struct typed_all_group_r
typed_all_get_group(struct typed_all_r r)
{
	struct typed_all_group_r g = { r.s };

	return g;
}

static inline struct typed_all_group_b
typed_all_init_group(struct typed_all_b b)
{
	struct typed_all_group_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 19, 0, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 27));
	return g;
}

static inline struct typed_all_group_b
typed_all_edit_group(struct typed_all_b b)
{
	struct typed_all_group_b g = { b.s };

	return g;
}

static inline void
typed_all_set_none(struct typed_all_b b)
{
	capnrpc_struct_set_u16(b.s, 24, TYPED_ALL_NONE, 0);
}

static inline uint32_t
typed_all_get_number(struct typed_all_r r)
{
	return capnrpc_struct_get_u32(r.s, 13, 0);
}

static inline void
typed_all_set_number(struct typed_all_b b, uint32_t v)
{
	capnrpc_struct_set_u16(b.s, 24, TYPED_ALL_NUMBER, 0);
	capnrpc_struct_set_u32(b.s, 13, v, 0);
}

static inline struct capnrpc_text_r
typed_all_get_word(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 28);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
typed_all_has_word(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 28);

	if (typed_all_which(r) != TYPED_ALL_WORD)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_word(struct typed_all_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 28);

	capnrpc_struct_set_u16(b.s, 24, TYPED_ALL_WORD, 0);
	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_cap *
typed_all_get_guest(struct typed_all_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 28));
}

static inline bool
typed_all_has_guest(struct typed_all_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 28);

	if (typed_all_which(r) != TYPED_ALL_GUEST)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_set_guest(struct typed_all_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 28);

	capnrpc_struct_set_u16(b.s, 24, TYPED_ALL_GUEST, 0);
	capnrpc_pointer_set_cap(p, cap);
}

static inline struct typed_all_kind_r
typed_all_get_kind(struct typed_all_r r)
{
	struct typed_all_kind_r g = { r.s };

	return g;
}

static inline struct typed_all_kind_b
typed_all_init_kind(struct typed_all_b b)
{
	struct typed_all_kind_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 25, 0, 0);
	capnrpc_struct_set_u8(b.s, 17, 0, 0);
	capnrpc_struct_set_u64(b.s, 7, 0, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 29));
	return g;
}

static inline struct typed_all_kind_b
typed_all_edit_kind(struct typed_all_b b)
{
	struct typed_all_kind_b g = { b.s };

	return g;
}

static inline int16_t
typed_all_group_get_inside(struct typed_all_group_r r)
{
	return (int16_t)capnrpc_struct_get_u16(r.s, 19, 0);
}

static inline void
typed_all_group_set_inside(struct typed_all_group_b b, int16_t v)
{
	capnrpc_struct_set_u16(b.s, 19, (uint16_t)v, 0);
}

static inline struct capnrpc_cap *
typed_all_group_get_held(struct typed_all_group_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 27));
}

static inline bool
typed_all_group_has_held(struct typed_all_group_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 27);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_group_set_held(struct typed_all_group_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 27);

	capnrpc_pointer_set_cap(p, cap);
}

static inline uint8_t
typed_all_kind_get_small(struct typed_all_kind_r r)
{
	return capnrpc_struct_get_u8(r.s, 17, 0);
}

static inline void
typed_all_kind_set_small(struct typed_all_kind_b b, uint8_t v)
{
	capnrpc_struct_set_u16(b.s, 25, TYPED_ALL_KIND_SMALL, 0);
	capnrpc_struct_set_u8(b.s, 17, v, 0);
}

static inline struct typed_all_kind_pair_r
typed_all_kind_get_pair(struct typed_all_kind_r r)
{
	struct typed_all_kind_pair_r g = { r.s };

	return g;
}

static inline struct typed_all_kind_pair_b
typed_all_kind_init_pair(struct typed_all_kind_b b)
{
	struct typed_all_kind_pair_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 25, TYPED_ALL_KIND_PAIR, 0);
	capnrpc_struct_set_u64(b.s, 7, 0, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 29));
	return g;
}

static inline struct typed_all_kind_pair_b
typed_all_kind_edit_pair(struct typed_all_kind_b b)
{
	struct typed_all_kind_pair_b g = { b.s };

	if (typed_all_kind_which_b(b) != TYPED_ALL_KIND_PAIR)
		return typed_all_kind_init_pair(b);
	return g;
}

static inline uint64_t
typed_all_kind_pair_get_first(struct typed_all_kind_pair_r r)
{
	return capnrpc_struct_get_u64(r.s, 7, 0);
}

static inline void
typed_all_kind_pair_set_first(struct typed_all_kind_pair_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 7, v, 0);
}

static inline struct capnrpc_text_r
typed_all_kind_pair_get_second(struct typed_all_kind_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 29);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
typed_all_kind_pair_has_second(struct typed_all_kind_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 29);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_all_kind_pair_set_second(
	struct typed_all_kind_pair_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 29);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline uint32_t
typed_number_get_number(struct typed_number_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
typed_number_set_number(struct typed_number_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline uint32_t
typed_object_child_params_get_number(struct typed_object_child_params_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
typed_object_child_params_set_number(
	struct typed_object_child_params_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline struct capnrpc_cap *
typed_object_child_results_get_child(struct typed_object_child_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
typed_object_child_results_has_child(struct typed_object_child_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_object_child_results_set_child(
	struct typed_object_child_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct typed_object_nested_r
typed_object_child_results_get_nested(struct typed_object_child_results_r r)
{
	return typed_object_nested_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
typed_object_child_results_has_nested(struct typed_object_child_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_object_child_results_set_nested(struct typed_object_child_results_b b,
	struct typed_object_nested_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct typed_object_nested_b
typed_object_child_results_init_nested(struct typed_object_child_results_b b)
{
	return typed_object_nested_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct typed_object_nested_b
typed_object_child_results_edit_nested(struct typed_object_child_results_b b)
{
	return typed_object_nested_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct typed_object_nested_group_r
typed_object_nested_get_group(struct typed_object_nested_r r)
{
	struct typed_object_nested_group_r g = { r.s };

	return g;
}

static inline struct typed_object_nested_group_b
typed_object_nested_init_group(struct typed_object_nested_b b)
{
	struct typed_object_nested_group_b g = { b.s };

	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 0));
	return g;
}

static inline struct typed_object_nested_group_b
typed_object_nested_edit_group(struct typed_object_nested_b b)
{
	struct typed_object_nested_group_b g = { b.s };

	return g;
}

static inline struct typed_box_of_typed_object_r
typed_object_nested_get_deeper(struct typed_object_nested_r r)
{
	return typed_box_of_typed_object_read(
		capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
typed_object_nested_has_deeper(struct typed_object_nested_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_object_nested_set_deeper(
	struct typed_object_nested_b b, struct typed_box_of_typed_object_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct typed_box_of_typed_object_b
typed_object_nested_init_deeper(struct typed_object_nested_b b)
{
	return typed_box_of_typed_object_init(
		capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct typed_box_of_typed_object_b
typed_object_nested_edit_deeper(struct typed_object_nested_b b)
{
	return typed_box_of_typed_object_edit(
		capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct capnrpc_cap *
typed_object_nested_group_get_child(struct typed_object_nested_group_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
typed_object_nested_group_has_child(struct typed_object_nested_group_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_object_nested_group_set_child(
	struct typed_object_nested_group_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_text_r
typed_named_name_results_get_name(struct typed_named_name_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
typed_named_name_results_has_name(struct typed_named_name_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_named_name_results_set_name(
	struct typed_named_name_results_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_cap *
typed_both_greet_params_get_other(struct typed_both_greet_params_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
typed_both_greet_params_has_other(struct typed_both_greet_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_both_greet_params_set_other(
	struct typed_both_greet_params_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_text_r
typed_both_greet_results_get_greeting(struct typed_both_greet_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
typed_both_greet_results_has_greeting(struct typed_both_greet_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_both_greet_results_set_greeting(
	struct typed_both_greet_results_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_pointer_r
typed_keeper_keep_params_get_what(struct typed_keeper_keep_params_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
typed_keeper_keep_params_has_what(struct typed_keeper_keep_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_keeper_keep_params_set_what(
	struct typed_keeper_keep_params_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
typed_keeper_keep_params_edit_what(struct typed_keeper_keep_params_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct typed_box_r
typed_keeper_keep_results_get_box(struct typed_keeper_keep_results_r r)
{
	return typed_box_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
typed_keeper_keep_results_has_box(struct typed_keeper_keep_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_keeper_keep_results_set_box(
	struct typed_keeper_keep_results_b b, struct typed_box_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct typed_box_b
typed_keeper_keep_results_init_box(struct typed_keeper_keep_results_b b)
{
	return typed_box_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct typed_box_b
typed_keeper_keep_results_edit_box(struct typed_keeper_keep_results_b b)
{
	return typed_box_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_data_r
typed_sink_write_params_get_bytes(struct typed_sink_write_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
typed_sink_write_params_has_bytes(struct typed_sink_write_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_sink_write_params_set_bytes(
	struct typed_sink_write_params_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
typed_sink_write_params_init_bytes(struct typed_sink_write_params_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return capnrpc_pointer_init_data(p, n);
}

static inline uint64_t
typed_sink_done_results_get_n_bytes(struct typed_sink_done_results_r r)
{
	return capnrpc_struct_get_u64(r.s, 0, 0);
}

static inline void
typed_sink_done_results_set_n_bytes(
	struct typed_sink_done_results_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 0, v, 0);
}

static inline uint32_t
typed_sink_done_results_get_n_writes(struct typed_sink_done_results_r r)
{
	return capnrpc_struct_get_u32(r.s, 2, 0);
}

static inline void
typed_sink_done_results_set_n_writes(
	struct typed_sink_done_results_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 2, v, 0);
}

static inline struct typed_all_r
typed_host_check_params_get_all(struct typed_host_check_params_r r)
{
	return typed_all_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
typed_host_check_params_has_all(struct typed_host_check_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_host_check_params_set_all(
	struct typed_host_check_params_b b, struct typed_all_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct typed_all_b
typed_host_check_params_init_all(struct typed_host_check_params_b b)
{
	return typed_all_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct typed_all_b
typed_host_check_params_edit_all(struct typed_host_check_params_b b)
{
	return typed_all_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct typed_all_r
typed_host_make_results_get_all(struct typed_host_make_results_r r)
{
	return typed_all_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
typed_host_make_results_has_all(struct typed_host_make_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_host_make_results_set_all(
	struct typed_host_make_results_b b, struct typed_all_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct typed_all_b
typed_host_make_results_init_all(struct typed_host_make_results_b b)
{
	return typed_all_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct typed_all_b
typed_host_make_results_edit_all(struct typed_host_make_results_b b)
{
	return typed_all_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline uint32_t
typed_host_both_params_get_number(struct typed_host_both_params_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
typed_host_both_params_set_number(struct typed_host_both_params_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline struct capnrpc_cap *
typed_host_both_results_get_both(struct typed_host_both_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
typed_host_both_results_has_both(struct typed_host_both_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_host_both_results_set_both(
	struct typed_host_both_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_cap *
typed_host_keepers_results_get_texts(struct typed_host_keepers_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
typed_host_keepers_results_has_texts(struct typed_host_keepers_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_host_keepers_results_set_texts(
	struct typed_host_keepers_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_cap *
typed_host_keepers_results_get_objects(struct typed_host_keepers_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
typed_host_keepers_results_has_objects(struct typed_host_keepers_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_host_keepers_results_set_objects(
	struct typed_host_keepers_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_cap *
typed_host_sink_params_get_pace(struct typed_host_sink_params_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
typed_host_sink_params_has_pace(struct typed_host_sink_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_host_sink_params_set_pace(
	struct typed_host_sink_params_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline uint32_t
typed_host_sink_params_get_fail_at(struct typed_host_sink_params_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
typed_host_sink_params_set_fail_at(
	struct typed_host_sink_params_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline struct capnrpc_cap *
typed_host_sink_results_get_sink(struct typed_host_sink_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
typed_host_sink_results_has_sink(struct typed_host_sink_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_host_sink_results_set_sink(
	struct typed_host_sink_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline uint16_t
typed_host_fail_params_get_type(struct typed_host_fail_params_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline void
typed_host_fail_params_set_type(struct typed_host_fail_params_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 0, v, 0);
}

static inline uint32_t
typed_host_cancelled_results_get_n(struct typed_host_cancelled_results_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
typed_host_cancelled_results_set_n(
	struct typed_host_cancelled_results_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline struct capnrpc_cap *
typed_host_tail_params_get_object(struct typed_host_tail_params_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
typed_host_tail_params_has_object(struct typed_host_tail_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_host_tail_params_set_object(
	struct typed_host_tail_params_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_cap *
typed_host_follow_params_get_object(struct typed_host_follow_params_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
typed_host_follow_params_has_object(struct typed_host_follow_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_host_follow_params_set_object(
	struct typed_host_follow_params_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_pointer_r
typed_host_generic_params_get_in(struct typed_host_generic_params_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
typed_host_generic_params_has_in(struct typed_host_generic_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_host_generic_params_set_in(
	struct typed_host_generic_params_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
typed_host_generic_params_edit_in(struct typed_host_generic_params_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct capnrpc_pointer_r
typed_host_generic_results_get_out(struct typed_host_generic_results_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
typed_host_generic_results_has_out(struct typed_host_generic_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_host_generic_results_set_out(
	struct typed_host_generic_results_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
typed_host_generic_results_edit_out(struct typed_host_generic_results_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

#ifndef CAPNRPC_HAS_TYPED_BOX_OF_TEXT_FIELDS
#define CAPNRPC_HAS_TYPED_BOX_OF_TEXT_FIELDS

static inline struct capnrpc_text_r
typed_box_of_text_get_content(struct typed_box_of_text_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
typed_box_of_text_has_content(struct typed_box_of_text_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_box_of_text_set_content(
	struct typed_box_of_text_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

#endif

#ifndef CAPNRPC_HAS_TYPED_BOX_OF_TYPED_OBJECT_FIELDS
#define CAPNRPC_HAS_TYPED_BOX_OF_TYPED_OBJECT_FIELDS

static inline struct capnrpc_cap *
typed_box_of_typed_object_get_content(struct typed_box_of_typed_object_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
typed_box_of_typed_object_has_content(struct typed_box_of_typed_object_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_box_of_typed_object_set_content(
	struct typed_box_of_typed_object_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

#endif

#ifndef CAPNRPC_HAS_TYPED_KEEPER_OF_TEXT_KEEP_PARAMS_FIELDS
#define CAPNRPC_HAS_TYPED_KEEPER_OF_TEXT_KEEP_PARAMS_FIELDS

static inline struct capnrpc_text_r
typed_keeper_of_text_keep_params_get_what(
	struct typed_keeper_of_text_keep_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
typed_keeper_of_text_keep_params_has_what(
	struct typed_keeper_of_text_keep_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_keeper_of_text_keep_params_set_what(
	struct typed_keeper_of_text_keep_params_b b, const char *bytes,
	size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

#endif

#ifndef CAPNRPC_HAS_TYPED_KEEPER_OF_TEXT_KEEP_RESULTS_FIELDS
#define CAPNRPC_HAS_TYPED_KEEPER_OF_TEXT_KEEP_RESULTS_FIELDS

static inline struct typed_box_of_text_r
typed_keeper_of_text_keep_results_get_box(
	struct typed_keeper_of_text_keep_results_r r)
{
	return typed_box_of_text_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
typed_keeper_of_text_keep_results_has_box(
	struct typed_keeper_of_text_keep_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_keeper_of_text_keep_results_set_box(
	struct typed_keeper_of_text_keep_results_b b,
	struct typed_box_of_text_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct typed_box_of_text_b
typed_keeper_of_text_keep_results_init_box(
	struct typed_keeper_of_text_keep_results_b b)
{
	return typed_box_of_text_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct typed_box_of_text_b
typed_keeper_of_text_keep_results_edit_box(
	struct typed_keeper_of_text_keep_results_b b)
{
	return typed_box_of_text_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

#endif

#ifndef CAPNRPC_HAS_TYPED_KEEPER_OF_TYPED_OBJECT_KEEP_PARAMS_FIELDS
#define CAPNRPC_HAS_TYPED_KEEPER_OF_TYPED_OBJECT_KEEP_PARAMS_FIELDS

static inline struct capnrpc_cap *
typed_keeper_of_typed_object_keep_params_get_what(
	struct typed_keeper_of_typed_object_keep_params_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
typed_keeper_of_typed_object_keep_params_has_what(
	struct typed_keeper_of_typed_object_keep_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_keeper_of_typed_object_keep_params_set_what(
	struct typed_keeper_of_typed_object_keep_params_b b,
	struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

#endif

#ifndef CAPNRPC_HAS_TYPED_KEEPER_OF_TYPED_OBJECT_KEEP_RESULTS_FIELDS
#define CAPNRPC_HAS_TYPED_KEEPER_OF_TYPED_OBJECT_KEEP_RESULTS_FIELDS

static inline struct typed_box_of_typed_object_r
typed_keeper_of_typed_object_keep_results_get_box(
	struct typed_keeper_of_typed_object_keep_results_r r)
{
	return typed_box_of_typed_object_read(
		capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
typed_keeper_of_typed_object_keep_results_has_box(
	struct typed_keeper_of_typed_object_keep_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
typed_keeper_of_typed_object_keep_results_set_box(
	struct typed_keeper_of_typed_object_keep_results_b b,
	struct typed_box_of_typed_object_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct typed_box_of_typed_object_b
typed_keeper_of_typed_object_keep_results_init_box(
	struct typed_keeper_of_typed_object_keep_results_b b)
{
	return typed_box_of_typed_object_init(
		capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct typed_box_of_typed_object_b
typed_keeper_of_typed_object_keep_results_edit_box(
	struct typed_keeper_of_typed_object_keep_results_b b)
{
	return typed_box_of_typed_object_edit(
		capnrpc_struct_edit_pointer(b.s, 0));
}

#endif

static inline struct capnrpc_request *
typed_object_number_request(struct capnrpc_cap *cap,
	struct typed_object_number_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct typed_object_number_params_b params;

	request =
		capnrpc_request_new(cap, TYPED_OBJECT_ID, TYPED_OBJECT_NUMBER);
	if (request == NULL)
		return NULL;
	params = typed_object_number_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct typed_object_number_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct typed_object_number_promise
typed_object_number_send(struct capnrpc_request *request_taken)
{
	struct typed_object_number_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct typed_number_r
typed_object_number_promised(struct typed_object_number_promise promise)
{
	return typed_number_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct typed_number_r
typed_object_number_results(struct capnrpc_promise *promise)
{
	return typed_number_read(capnrpc_promise_results(promise));
}

/* An object with another number, three times. */
static inline struct capnrpc_request *
typed_object_child_request(
	struct capnrpc_cap *cap, struct typed_object_child_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct typed_object_child_params_b params;

	request = capnrpc_request_new(cap, TYPED_OBJECT_ID, TYPED_OBJECT_CHILD);
	if (request == NULL)
		return NULL;
	params =
		typed_object_child_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct typed_object_child_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct typed_object_child_promise
typed_object_child_send(struct capnrpc_request *request_taken)
{
	struct typed_object_child_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct typed_object_child_results_r
typed_object_child_promised(struct typed_object_child_promise promise)
{
	return typed_object_child_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct typed_object_child_results_r
typed_object_child_results(struct capnrpc_promise *promise)
{
	return typed_object_child_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
typed_object_child_promised_child(struct typed_object_child_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
typed_object_child_pipeline_child(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
typed_object_child_promised_nested_group_child(
	struct typed_object_child_promise promise)
{
	static const uint16_t path[] = { 1, 0 };

	return capnrpc_promise_cap(promise.p, path, 2);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
typed_object_child_pipeline_nested_group_child(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 1, 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 2));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
typed_object_child_promised_nested_deeper_content(
	struct typed_object_child_promise promise)
{
	static const uint16_t path[] = { 1, 1, 0 };

	return capnrpc_promise_cap(promise.p, path, 3);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
typed_object_child_pipeline_nested_deeper_content(
	struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 1, 1, 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 3));
}

static inline struct capnrpc_request *
typed_named_name_request(
	struct capnrpc_cap *cap, struct typed_named_name_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct typed_named_name_params_b params;

	request = capnrpc_request_new(cap, TYPED_NAMED_ID, TYPED_NAMED_NAME);
	if (request == NULL)
		return NULL;
	params = typed_named_name_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct typed_named_name_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct typed_named_name_promise
typed_named_name_send(struct capnrpc_request *request_taken)
{
	struct typed_named_name_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct typed_named_name_results_r
typed_named_name_promised(struct typed_named_name_promise promise)
{
	return typed_named_name_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct typed_named_name_results_r
typed_named_name_results(struct capnrpc_promise *promise)
{
	return typed_named_name_results_read(capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
typed_both_greet_request(
	struct capnrpc_cap *cap, struct typed_both_greet_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct typed_both_greet_params_b params;

	request = capnrpc_request_new(cap, TYPED_BOTH_ID, TYPED_BOTH_GREET);
	if (request == NULL)
		return NULL;
	params = typed_both_greet_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct typed_both_greet_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct typed_both_greet_promise
typed_both_greet_send(struct capnrpc_request *request_taken)
{
	struct typed_both_greet_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct typed_both_greet_results_r
typed_both_greet_promised(struct typed_both_greet_promise promise)
{
	return typed_both_greet_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct typed_both_greet_results_r
typed_both_greet_results(struct capnrpc_promise *promise)
{
	return typed_both_greet_results_read(capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
typed_keeper_keep_request(
	struct capnrpc_cap *cap, struct typed_keeper_keep_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct typed_keeper_keep_params_b params;

	request = capnrpc_request_new(cap, TYPED_KEEPER_ID, TYPED_KEEPER_KEEP);
	if (request == NULL)
		return NULL;
	params = typed_keeper_keep_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct typed_keeper_keep_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct typed_keeper_keep_promise
typed_keeper_keep_send(struct capnrpc_request *request_taken)
{
	struct typed_keeper_keep_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct typed_keeper_keep_results_r
typed_keeper_keep_promised(struct typed_keeper_keep_promise promise)
{
	return typed_keeper_keep_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct typed_keeper_keep_results_r
typed_keeper_keep_results(struct capnrpc_promise *promise)
{
	return typed_keeper_keep_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
typed_keeper_keep_promised_box_content(struct typed_keeper_keep_promise promise)
{
	static const uint16_t path[] = { 0, 0 };

	return capnrpc_promise_cap(promise.p, path, 2);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
typed_keeper_keep_pipeline_box_content(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0, 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 2));
}

static inline struct capnrpc_request *
typed_sink_write_request(
	struct capnrpc_cap *cap, struct typed_sink_write_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct typed_sink_write_params_b params;

	request = capnrpc_request_new(cap, TYPED_SINK_ID, TYPED_SINK_WRITE);
	if (request == NULL)
		return NULL;
	params = typed_sink_write_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

static inline struct capnrpc_request *
typed_sink_done_request(
	struct capnrpc_cap *cap, struct typed_sink_done_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct typed_sink_done_params_b params;

	request = capnrpc_request_new(cap, TYPED_SINK_ID, TYPED_SINK_DONE);
	if (request == NULL)
		return NULL;
	params = typed_sink_done_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct typed_sink_done_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct typed_sink_done_promise
typed_sink_done_send(struct capnrpc_request *request_taken)
{
	struct typed_sink_done_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct typed_sink_done_results_r
typed_sink_done_promised(struct typed_sink_done_promise promise)
{
	return typed_sink_done_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct typed_sink_done_results_r
typed_sink_done_results(struct capnrpc_promise *promise)
{
	return typed_sink_done_results_read(capnrpc_promise_results(promise));
}

/* Fails with the name of a field that is not as both sides know it. */
static inline struct capnrpc_request *
typed_host_check_request(
	struct capnrpc_cap *cap, struct typed_host_check_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct typed_host_check_params_b params;

	request = capnrpc_request_new(cap, TYPED_HOST_ID, TYPED_HOST_CHECK);
	if (request == NULL)
		return NULL;
	params = typed_host_check_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct typed_host_check_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct typed_host_check_promise
typed_host_check_send(struct capnrpc_request *request_taken)
{
	struct typed_host_check_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct typed_host_check_results_r
typed_host_check_promised(struct typed_host_check_promise promise)
{
	return typed_host_check_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct typed_host_check_results_r
typed_host_check_results(struct capnrpc_promise *promise)
{
	return typed_host_check_results_read(capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
typed_host_make_request(
	struct capnrpc_cap *cap, struct typed_host_make_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct typed_host_make_params_b params;

	request = capnrpc_request_new(cap, TYPED_HOST_ID, TYPED_HOST_MAKE);
	if (request == NULL)
		return NULL;
	params = typed_host_make_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct typed_host_make_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct typed_host_make_promise
typed_host_make_send(struct capnrpc_request *request_taken)
{
	struct typed_host_make_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct typed_host_make_results_r
typed_host_make_promised(struct typed_host_make_promise promise)
{
	return typed_host_make_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct typed_host_make_results_r
typed_host_make_results(struct capnrpc_promise *promise)
{
	return typed_host_make_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
typed_host_make_promised_all_any(struct typed_host_make_promise promise)
{
	static const uint16_t path[] = { 0, 19 };

	return capnrpc_promise_cap(promise.p, path, 2);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
typed_host_make_pipeline_all_any(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0, 19 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 2));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
typed_host_make_promised_all_any_cap(struct typed_host_make_promise promise)
{
	static const uint16_t path[] = { 0, 22 };

	return capnrpc_promise_cap(promise.p, path, 2);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
typed_host_make_pipeline_all_any_cap(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0, 22 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 2));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
typed_host_make_promised_all_capability(struct typed_host_make_promise promise)
{
	static const uint16_t path[] = { 0, 23 };

	return capnrpc_promise_cap(promise.p, path, 2);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
typed_host_make_pipeline_all_capability(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0, 23 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 2));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
typed_host_make_promised_all_object(struct typed_host_make_promise promise)
{
	static const uint16_t path[] = { 0, 24 };

	return capnrpc_promise_cap(promise.p, path, 2);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
typed_host_make_pipeline_all_object(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0, 24 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 2));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
typed_host_make_promised_all_object_box_content(
	struct typed_host_make_promise promise)
{
	static const uint16_t path[] = { 0, 26, 0 };

	return capnrpc_promise_cap(promise.p, path, 3);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
typed_host_make_pipeline_all_object_box_content(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0, 26, 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 3));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
typed_host_make_promised_all_group_held(struct typed_host_make_promise promise)
{
	static const uint16_t path[] = { 0, 27 };

	return capnrpc_promise_cap(promise.p, path, 2);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
typed_host_make_pipeline_all_group_held(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0, 27 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 2));
}

static inline struct capnrpc_request *
typed_host_both_request(
	struct capnrpc_cap *cap, struct typed_host_both_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct typed_host_both_params_b params;

	request = capnrpc_request_new(cap, TYPED_HOST_ID, TYPED_HOST_BOTH);
	if (request == NULL)
		return NULL;
	params = typed_host_both_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct typed_host_both_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct typed_host_both_promise
typed_host_both_send(struct capnrpc_request *request_taken)
{
	struct typed_host_both_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct typed_host_both_results_r
typed_host_both_promised(struct typed_host_both_promise promise)
{
	return typed_host_both_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct typed_host_both_results_r
typed_host_both_results(struct capnrpc_promise *promise)
{
	return typed_host_both_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
typed_host_both_promised_both(struct typed_host_both_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
typed_host_both_pipeline_both(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

static inline struct capnrpc_request *
typed_host_keepers_request(
	struct capnrpc_cap *cap, struct typed_host_keepers_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct typed_host_keepers_params_b params;

	request = capnrpc_request_new(cap, TYPED_HOST_ID, TYPED_HOST_KEEPERS);
	if (request == NULL)
		return NULL;
	params =
		typed_host_keepers_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct typed_host_keepers_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct typed_host_keepers_promise
typed_host_keepers_send(struct capnrpc_request *request_taken)
{
	struct typed_host_keepers_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct typed_host_keepers_results_r
typed_host_keepers_promised(struct typed_host_keepers_promise promise)
{
	return typed_host_keepers_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct typed_host_keepers_results_r
typed_host_keepers_results(struct capnrpc_promise *promise)
{
	return typed_host_keepers_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
typed_host_keepers_promised_texts(struct typed_host_keepers_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
typed_host_keepers_pipeline_texts(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
typed_host_keepers_promised_objects(struct typed_host_keepers_promise promise)
{
	static const uint16_t path[] = { 1 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
typed_host_keepers_pipeline_objects(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 1 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/*
 * Each write is answered when pace has told its number; the one at failAt,
 * counted from 1, fails as overloaded.
 */
static inline struct capnrpc_request *
typed_host_sink_request(
	struct capnrpc_cap *cap, struct typed_host_sink_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct typed_host_sink_params_b params;

	request = capnrpc_request_new(cap, TYPED_HOST_ID, TYPED_HOST_SINK);
	if (request == NULL)
		return NULL;
	params = typed_host_sink_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct typed_host_sink_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct typed_host_sink_promise
typed_host_sink_send(struct capnrpc_request *request_taken)
{
	struct typed_host_sink_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct typed_host_sink_results_r
typed_host_sink_promised(struct typed_host_sink_promise promise)
{
	return typed_host_sink_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct typed_host_sink_results_r
typed_host_sink_results(struct capnrpc_promise *promise)
{
	return typed_host_sink_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
typed_host_sink_promised_sink(struct typed_host_sink_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
typed_host_sink_pipeline_sink(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/* With an exception of that type, "as asked". */
static inline struct capnrpc_request *
typed_host_fail_request(
	struct capnrpc_cap *cap, struct typed_host_fail_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct typed_host_fail_params_b params;

	request = capnrpc_request_new(cap, TYPED_HOST_ID, TYPED_HOST_FAIL);
	if (request == NULL)
		return NULL;
	params = typed_host_fail_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct typed_host_fail_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct typed_host_fail_promise
typed_host_fail_send(struct capnrpc_request *request_taken)
{
	struct typed_host_fail_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct typed_host_fail_results_r
typed_host_fail_promised(struct typed_host_fail_promise promise)
{
	return typed_host_fail_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct typed_host_fail_results_r
typed_host_fail_results(struct capnrpc_promise *promise)
{
	return typed_host_fail_results_read(capnrpc_promise_results(promise));
}

/* Until the caller no longer wants the answer. */
static inline struct capnrpc_request *
typed_host_hang_request(
	struct capnrpc_cap *cap, struct typed_host_hang_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct typed_host_hang_params_b params;

	request = capnrpc_request_new(cap, TYPED_HOST_ID, TYPED_HOST_HANG);
	if (request == NULL)
		return NULL;
	params = typed_host_hang_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct typed_host_hang_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct typed_host_hang_promise
typed_host_hang_send(struct capnrpc_request *request_taken)
{
	struct typed_host_hang_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct typed_host_hang_results_r
typed_host_hang_promised(struct typed_host_hang_promise promise)
{
	return typed_host_hang_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct typed_host_hang_results_r
typed_host_hang_results(struct capnrpc_promise *promise)
{
	return typed_host_hang_results_read(capnrpc_promise_results(promise));
}

/* How many hanging calls that happened to. */
static inline struct capnrpc_request *
typed_host_cancelled_request(struct capnrpc_cap *cap,
	struct typed_host_cancelled_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct typed_host_cancelled_params_b params;

	request = capnrpc_request_new(cap, TYPED_HOST_ID, TYPED_HOST_CANCELLED);
	if (request == NULL)
		return NULL;
	params = typed_host_cancelled_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct typed_host_cancelled_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct typed_host_cancelled_promise
typed_host_cancelled_send(struct capnrpc_request *request_taken)
{
	struct typed_host_cancelled_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct typed_host_cancelled_results_r
typed_host_cancelled_promised(struct typed_host_cancelled_promise promise)
{
	return typed_host_cancelled_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct typed_host_cancelled_results_r
typed_host_cancelled_results(struct capnrpc_promise *promise)
{
	return typed_host_cancelled_results_read(
		capnrpc_promise_results(promise));
}

/* object.number(), as a tail call. */
static inline struct capnrpc_request *
typed_host_tail_request(
	struct capnrpc_cap *cap, struct typed_host_tail_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct typed_host_tail_params_b params;

	request = capnrpc_request_new(cap, TYPED_HOST_ID, TYPED_HOST_TAIL);
	if (request == NULL)
		return NULL;
	params = typed_host_tail_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct typed_host_tail_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct typed_host_tail_promise
typed_host_tail_send(struct capnrpc_request *request_taken)
{
	struct typed_host_tail_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct typed_number_r
typed_host_tail_promised(struct typed_host_tail_promise promise)
{
	return typed_number_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct typed_number_r
typed_host_tail_results(struct capnrpc_promise *promise)
{
	return typed_number_read(capnrpc_promise_results(promise));
}

/* The same, handed over as a promise. */
static inline struct capnrpc_request *
typed_host_follow_request(
	struct capnrpc_cap *cap, struct typed_host_follow_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct typed_host_follow_params_b params;

	request = capnrpc_request_new(cap, TYPED_HOST_ID, TYPED_HOST_FOLLOW);
	if (request == NULL)
		return NULL;
	params = typed_host_follow_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct typed_host_follow_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct typed_host_follow_promise
typed_host_follow_send(struct capnrpc_request *request_taken)
{
	struct typed_host_follow_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct typed_number_r
typed_host_follow_promised(struct typed_host_follow_promise promise)
{
	return typed_number_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct typed_number_r
typed_host_follow_results(struct capnrpc_promise *promise)
{
	return typed_number_read(capnrpc_promise_results(promise));
}

/* in. */
static inline struct capnrpc_request *
typed_host_generic_request(
	struct capnrpc_cap *cap, struct typed_host_generic_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct typed_host_generic_params_b params;

	request = capnrpc_request_new(cap, TYPED_HOST_ID, TYPED_HOST_GENERIC);
	if (request == NULL)
		return NULL;
	params =
		typed_host_generic_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct typed_host_generic_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct typed_host_generic_promise
typed_host_generic_send(struct capnrpc_request *request_taken)
{
	struct typed_host_generic_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct typed_host_generic_results_r
typed_host_generic_promised(struct typed_host_generic_promise promise)
{
	return typed_host_generic_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct typed_host_generic_results_r
typed_host_generic_results(struct capnrpc_promise *promise)
{
	return typed_host_generic_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
typed_host_generic_promised_out(struct typed_host_generic_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
typed_host_generic_pipeline_out(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/* What nobody implements. */
static inline struct capnrpc_request *
typed_host_nowhere_request(
	struct capnrpc_cap *cap, struct typed_host_nowhere_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct typed_host_nowhere_params_b params;

	request = capnrpc_request_new(cap, TYPED_HOST_ID, TYPED_HOST_NOWHERE);
	if (request == NULL)
		return NULL;
	params =
		typed_host_nowhere_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct typed_host_nowhere_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct typed_host_nowhere_promise
typed_host_nowhere_send(struct capnrpc_request *request_taken)
{
	struct typed_host_nowhere_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct typed_host_nowhere_results_r
typed_host_nowhere_promised(struct typed_host_nowhere_promise promise)
{
	return typed_host_nowhere_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct typed_host_nowhere_results_r
typed_host_nowhere_results(struct capnrpc_promise *promise)
{
	return typed_host_nowhere_results_read(
		capnrpc_promise_results(promise));
}

#ifndef CAPNRPC_HAS_TYPED_KEEPER_OF_TEXT_CLIENT
#define CAPNRPC_HAS_TYPED_KEEPER_OF_TEXT_CLIENT

static inline struct capnrpc_request *
typed_keeper_of_text_keep_request(struct capnrpc_cap *cap,
	struct typed_keeper_of_text_keep_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct typed_keeper_of_text_keep_params_b params;

	request = capnrpc_request_new(cap, TYPED_KEEPER_ID, TYPED_KEEPER_KEEP);
	if (request == NULL)
		return NULL;
	params = typed_keeper_of_text_keep_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct typed_keeper_of_text_keep_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct typed_keeper_of_text_keep_promise
typed_keeper_of_text_keep_send(struct capnrpc_request *request_taken)
{
	struct typed_keeper_of_text_keep_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct typed_keeper_of_text_keep_results_r
typed_keeper_of_text_keep_promised(
	struct typed_keeper_of_text_keep_promise promise)
{
	return typed_keeper_of_text_keep_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct typed_keeper_of_text_keep_results_r
typed_keeper_of_text_keep_results(struct capnrpc_promise *promise)
{
	return typed_keeper_of_text_keep_results_read(
		capnrpc_promise_results(promise));
}

#endif

#ifndef CAPNRPC_HAS_TYPED_KEEPER_OF_TYPED_OBJECT_CLIENT
#define CAPNRPC_HAS_TYPED_KEEPER_OF_TYPED_OBJECT_CLIENT

static inline struct capnrpc_request *
typed_keeper_of_typed_object_keep_request(struct capnrpc_cap *cap,
	struct typed_keeper_of_typed_object_keep_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct typed_keeper_of_typed_object_keep_params_b params;

	request = capnrpc_request_new(cap, TYPED_KEEPER_ID, TYPED_KEEPER_KEEP);
	if (request == NULL)
		return NULL;
	params = typed_keeper_of_typed_object_keep_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct typed_keeper_of_typed_object_keep_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct typed_keeper_of_typed_object_keep_promise
typed_keeper_of_typed_object_keep_send(struct capnrpc_request *request_taken)
{
	struct typed_keeper_of_typed_object_keep_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct typed_keeper_of_typed_object_keep_results_r
typed_keeper_of_typed_object_keep_promised(
	struct typed_keeper_of_typed_object_keep_promise promise)
{
	return typed_keeper_of_typed_object_keep_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct typed_keeper_of_typed_object_keep_results_r
typed_keeper_of_typed_object_keep_results(struct capnrpc_promise *promise)
{
	return typed_keeper_of_typed_object_keep_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
typed_keeper_of_typed_object_keep_promised_box_content(
	struct typed_keeper_of_typed_object_keep_promise promise)
{
	static const uint16_t path[] = { 0, 0 };

	return capnrpc_promise_cap(promise.p, path, 2);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
typed_keeper_of_typed_object_keep_pipeline_box_content(
	struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0, 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 2));
}

#endif

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct typed_number_b
typed_object_number_answer(struct capnrpc_call *call)
{
	return typed_number_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct typed_object_child_results_b
typed_object_child_answer(struct capnrpc_call *call)
{
	return typed_object_child_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct typed_object_server {
	void (*number)(void *object, struct typed_object_number_params_r params,
		struct capnrpc_call *call_taken);
	void (*child)(void *object, struct typed_object_child_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * typed_object_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
typed_object_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct typed_object_server *server =
		(const struct typed_object_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != TYPED_OBJECT_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case TYPED_OBJECT_NUMBER:
		if (server->number == NULL)
			return false;
		server->number(
			object, typed_object_number_params_read(p), call_taken);
		return true;
	case TYPED_OBJECT_CHILD:
		if (server->child == NULL)
			return false;
		server->child(
			object, typed_object_child_params_read(p), call_taken);
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
typed_object_dispatch(const struct typed_object_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!typed_object_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct typed_named_name_results_b
typed_named_name_answer(struct capnrpc_call *call)
{
	return typed_named_name_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct typed_named_server {
	void (*name)(void *object, struct typed_named_name_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * typed_named_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
typed_named_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct typed_named_server *server =
		(const struct typed_named_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != TYPED_NAMED_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case TYPED_NAMED_NAME:
		if (server->name == NULL)
			return false;
		server->name(
			object, typed_named_name_params_read(p), call_taken);
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
typed_named_dispatch(const struct typed_named_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!typed_named_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct typed_both_greet_results_b
typed_both_greet_answer(struct capnrpc_call *call)
{
	return typed_both_greet_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct typed_both_server {
	struct typed_object_server typed_object;
	struct typed_named_server typed_named;
	void (*greet)(void *object, struct typed_both_greet_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * typed_both_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
typed_both_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct typed_both_server *server =
		(const struct typed_both_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != TYPED_BOTH_ID) {
		if (typed_object_serve(
			    &server->typed_object, object, call_taken))
			return true;
		if (typed_named_serve(&server->typed_named, object, call_taken))
			return true;
		return false;
	}
	switch (capnrpc_call_method_id(call_taken)) {
	case TYPED_BOTH_GREET:
		if (server->greet == NULL)
			return false;
		server->greet(
			object, typed_both_greet_params_read(p), call_taken);
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
typed_both_dispatch(const struct typed_both_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!typed_both_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct typed_keeper_keep_results_b
typed_keeper_keep_answer(struct capnrpc_call *call)
{
	return typed_keeper_keep_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct typed_keeper_server {
	void (*keep)(void *object, struct typed_keeper_keep_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * typed_keeper_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
typed_keeper_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct typed_keeper_server *server =
		(const struct typed_keeper_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != TYPED_KEEPER_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case TYPED_KEEPER_KEEP:
		if (server->keep == NULL)
			return false;
		server->keep(
			object, typed_keeper_keep_params_read(p), call_taken);
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
typed_keeper_dispatch(const struct typed_keeper_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!typed_keeper_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct typed_sink_done_results_b
typed_sink_done_answer(struct capnrpc_call *call)
{
	return typed_sink_done_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct typed_sink_server {
	void (*write)(void *object, struct typed_sink_write_params_r params,
		struct capnrpc_call *call_taken);
	void (*done)(void *object, struct typed_sink_done_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * typed_sink_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
typed_sink_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct typed_sink_server *server =
		(const struct typed_sink_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != TYPED_SINK_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case TYPED_SINK_WRITE:
		if (server->write == NULL)
			return false;
		capnrpc_call_begin_stream(call_taken);
		server->write(
			object, typed_sink_write_params_read(p), call_taken);
		return true;
	case TYPED_SINK_DONE:
		if (server->done == NULL)
			return false;
		server->done(
			object, typed_sink_done_params_read(p), call_taken);
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
typed_sink_dispatch(const struct typed_sink_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!typed_sink_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct typed_host_check_results_b
typed_host_check_answer(struct capnrpc_call *call)
{
	return typed_host_check_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct typed_host_make_results_b
typed_host_make_answer(struct capnrpc_call *call)
{
	return typed_host_make_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct typed_host_both_results_b
typed_host_both_answer(struct capnrpc_call *call)
{
	return typed_host_both_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct typed_host_keepers_results_b
typed_host_keepers_answer(struct capnrpc_call *call)
{
	return typed_host_keepers_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct typed_host_sink_results_b
typed_host_sink_answer(struct capnrpc_call *call)
{
	return typed_host_sink_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct typed_host_fail_results_b
typed_host_fail_answer(struct capnrpc_call *call)
{
	return typed_host_fail_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct typed_host_hang_results_b
typed_host_hang_answer(struct capnrpc_call *call)
{
	return typed_host_hang_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct typed_host_cancelled_results_b
typed_host_cancelled_answer(struct capnrpc_call *call)
{
	return typed_host_cancelled_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct typed_number_b
typed_host_tail_answer(struct capnrpc_call *call)
{
	return typed_number_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct typed_number_b
typed_host_follow_answer(struct capnrpc_call *call)
{
	return typed_number_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct typed_host_generic_results_b
typed_host_generic_answer(struct capnrpc_call *call)
{
	return typed_host_generic_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct typed_host_nowhere_results_b
typed_host_nowhere_answer(struct capnrpc_call *call)
{
	return typed_host_nowhere_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct typed_host_server {
	void (*check)(void *object, struct typed_host_check_params_r params,
		struct capnrpc_call *call_taken);
	void (*make)(void *object, struct typed_host_make_params_r params,
		struct capnrpc_call *call_taken);
	void (*both)(void *object, struct typed_host_both_params_r params,
		struct capnrpc_call *call_taken);
	void (*keepers)(void *object, struct typed_host_keepers_params_r params,
		struct capnrpc_call *call_taken);
	void (*sink)(void *object, struct typed_host_sink_params_r params,
		struct capnrpc_call *call_taken);
	void (*fail)(void *object, struct typed_host_fail_params_r params,
		struct capnrpc_call *call_taken);
	void (*hang)(void *object, struct typed_host_hang_params_r params,
		struct capnrpc_call *call_taken);
	void (*cancelled)(void *object,
		struct typed_host_cancelled_params_r params,
		struct capnrpc_call *call_taken);
	void (*tail)(void *object, struct typed_host_tail_params_r params,
		struct capnrpc_call *call_taken);
	void (*follow)(void *object, struct typed_host_follow_params_r params,
		struct capnrpc_call *call_taken);
	void (*generic)(void *object, struct typed_host_generic_params_r params,
		struct capnrpc_call *call_taken);
	void (*nowhere)(void *object, struct typed_host_nowhere_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * typed_host_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
typed_host_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct typed_host_server *server =
		(const struct typed_host_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != TYPED_HOST_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case TYPED_HOST_CHECK:
		if (server->check == NULL)
			return false;
		server->check(
			object, typed_host_check_params_read(p), call_taken);
		return true;
	case TYPED_HOST_MAKE:
		if (server->make == NULL)
			return false;
		server->make(
			object, typed_host_make_params_read(p), call_taken);
		return true;
	case TYPED_HOST_BOTH:
		if (server->both == NULL)
			return false;
		server->both(
			object, typed_host_both_params_read(p), call_taken);
		return true;
	case TYPED_HOST_KEEPERS:
		if (server->keepers == NULL)
			return false;
		server->keepers(
			object, typed_host_keepers_params_read(p), call_taken);
		return true;
	case TYPED_HOST_SINK:
		if (server->sink == NULL)
			return false;
		server->sink(
			object, typed_host_sink_params_read(p), call_taken);
		return true;
	case TYPED_HOST_FAIL:
		if (server->fail == NULL)
			return false;
		server->fail(
			object, typed_host_fail_params_read(p), call_taken);
		return true;
	case TYPED_HOST_HANG:
		if (server->hang == NULL)
			return false;
		server->hang(
			object, typed_host_hang_params_read(p), call_taken);
		return true;
	case TYPED_HOST_CANCELLED:
		if (server->cancelled == NULL)
			return false;
		server->cancelled(object, typed_host_cancelled_params_read(p),
			call_taken);
		return true;
	case TYPED_HOST_TAIL:
		if (server->tail == NULL)
			return false;
		server->tail(
			object, typed_host_tail_params_read(p), call_taken);
		return true;
	case TYPED_HOST_FOLLOW:
		if (server->follow == NULL)
			return false;
		server->follow(
			object, typed_host_follow_params_read(p), call_taken);
		return true;
	case TYPED_HOST_GENERIC:
		if (server->generic == NULL)
			return false;
		server->generic(
			object, typed_host_generic_params_read(p), call_taken);
		return true;
	case TYPED_HOST_NOWHERE:
		if (server->nowhere == NULL)
			return false;
		server->nowhere(
			object, typed_host_nowhere_params_read(p), call_taken);
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
typed_host_dispatch(const struct typed_host_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!typed_host_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifndef CAPNRPC_HAS_TYPED_KEEPER_OF_TEXT_SERVER
#define CAPNRPC_HAS_TYPED_KEEPER_OF_TEXT_SERVER

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct typed_keeper_of_text_keep_results_b
typed_keeper_of_text_keep_answer(struct capnrpc_call *call)
{
	return typed_keeper_of_text_keep_results_init(
		capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct typed_keeper_of_text_server {
	void (*keep)(void *object,
		struct typed_keeper_of_text_keep_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * typed_keeper_of_text_server. False, and the call is still the caller's, when
 * there is none. For CAPNRPC_SERVES().
 */
static inline bool
typed_keeper_of_text_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct typed_keeper_of_text_server *server =
		(const struct typed_keeper_of_text_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != TYPED_KEEPER_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case TYPED_KEEPER_KEEP:
		if (server->keep == NULL)
			return false;
		server->keep(object, typed_keeper_of_text_keep_params_read(p),
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
typed_keeper_of_text_dispatch(const struct typed_keeper_of_text_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!typed_keeper_of_text_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#endif

#ifndef CAPNRPC_HAS_TYPED_KEEPER_OF_TYPED_OBJECT_SERVER
#define CAPNRPC_HAS_TYPED_KEEPER_OF_TYPED_OBJECT_SERVER

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct typed_keeper_of_typed_object_keep_results_b
typed_keeper_of_typed_object_keep_answer(struct capnrpc_call *call)
{
	return typed_keeper_of_typed_object_keep_results_init(
		capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct typed_keeper_of_typed_object_server {
	void (*keep)(void *object,
		struct typed_keeper_of_typed_object_keep_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * typed_keeper_of_typed_object_server. False, and the call is still the
 * caller's, when there is none. For CAPNRPC_SERVES().
 */
static inline bool
typed_keeper_of_typed_object_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct typed_keeper_of_typed_object_server *server =
		(const struct typed_keeper_of_typed_object_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != TYPED_KEEPER_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case TYPED_KEEPER_KEEP:
		if (server->keep == NULL)
			return false;
		server->keep(object,
			typed_keeper_of_typed_object_keep_params_read(p),
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
typed_keeper_of_typed_object_dispatch(
	const struct typed_keeper_of_typed_object_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!typed_keeper_of_typed_object_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#endif

#ifdef __cplusplus
}
#endif

#endif
