/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from everything.capnp, id 0xb2f1d0c3a4e59687; do not edit.
 *
 * A schema that has every construct which the generator supports. The header
 * made from it is committed beside it; several tests read, build and compile
 * it.
 *
 *   This line is indented, and stays as it is.
 */
#ifndef EVERY_CAPNP_B2F1D0C3A4E59687_H
#define EVERY_CAPNP_B2F1D0C3A4E59687_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in everything.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b2f1d0c3a4e59687;
#define EVERY_CAPNP_SCHEMA (&capnrpc_schema_b2f1d0c3a4e59687)

/* Colours. */
enum every_colour {
	/* Like blood. */
	EVERY_COLOUR_RED = 0,
	EVERY_COLOUR_DARK_GREEN = 1,
	EVERY_COLOUR_VERY_BLUE = 2,
};

enum every_point_nested_deeper_kind {
	EVERY_POINT_NESTED_DEEPER_KIND_PLAIN = 0,
};

enum every_choice_which {
	EVERY_CHOICE_NONE = 0,
	EVERY_CHOICE_FLAG = 1,
	EVERY_CHOICE_NUMBER = 2,
	EVERY_CHOICE_REAL = 3,
	EVERY_CHOICE_TEXT = 4,
	EVERY_CHOICE_DATA = 5,
	EVERY_CHOICE_POINT = 6,
	EVERY_CHOICE_NUMBERS = 7,
	EVERY_CHOICE_POINTS = 8,
	EVERY_CHOICE_ANY = 9,
	EVERY_CHOICE_OBJECT = 10,
	EVERY_CHOICE_PAIR = 11,
};

enum every_choice_named_which {
	EVERY_CHOICE_NAMED_LEFT = 0,
	EVERY_CHOICE_NAMED_RIGHT = 1,
};

enum every_an_extraordinarily_long_name_which {
	EVERY_AN_EXTRAORDINARILY_LONG_NAME_ALTERNATIVELY_AN_EXTRAORDINARILY_LONG_NAME =
		0,
	EVERY_AN_EXTRAORDINARILY_LONG_NAME_ALTERNATIVELY = 1,
};

enum every_holder_which {
	EVERY_HOLDER_MAYBE = 0,
	EVERY_HOLDER_NOT = 1,
};

/*
 * Called as the prefix: every, not every_every. This line of the comment is so
 * long that it has to be filled anew by the generator, * / / * and it tries to
 * end the comment.
 *
 * - a list item that stays on its own line
 * - another one
 */
struct every_r {
	struct capnrpc_struct_r s;
};

struct every_b {
	struct capnrpc_struct_b s;
};

/* A group named by a keyword. */
struct every_else_r {
	struct capnrpc_struct_r s;
};

struct every_else_b {
	struct capnrpc_struct_b s;
};

struct every_else_inner_r {
	struct capnrpc_struct_r s;
};

struct every_else_inner_b {
	struct capnrpc_struct_b s;
};

struct every_point_r {
	struct capnrpc_struct_r s;
};

struct every_point_b {
	struct capnrpc_struct_b s;
};

/* Two scopes down. */
struct every_point_nested_r {
	struct capnrpc_struct_r s;
};

struct every_point_nested_b {
	struct capnrpc_struct_b s;
};

struct every_point_nested_deeper_r {
	struct capnrpc_struct_r s;
};

struct every_point_nested_deeper_b {
	struct capnrpc_struct_b s;
};

struct every_choice_r {
	struct capnrpc_struct_r s;
};

struct every_choice_b {
	struct capnrpc_struct_b s;
};

struct every_choice_pair_r {
	struct capnrpc_struct_r s;
};

struct every_choice_pair_b {
	struct capnrpc_struct_b s;
};

/* Named. */
struct every_choice_named_r {
	struct capnrpc_struct_r s;
};

struct every_choice_named_b {
	struct capnrpc_struct_b s;
};

/* Generic. */
struct every_box_r {
	struct capnrpc_struct_r s;
};

struct every_box_b {
	struct capnrpc_struct_b s;
};

struct every_an_extraordinarily_long_name_r {
	struct capnrpc_struct_r s;
};

struct every_an_extraordinarily_long_name_b {
	struct capnrpc_struct_b s;
};

struct every_an_extraordinarily_long_name_alternatively_r {
	struct capnrpc_struct_r s;
};

struct every_an_extraordinarily_long_name_alternatively_b {
	struct capnrpc_struct_b s;
};

struct every_called_r {
	struct capnrpc_struct_r s;
};

struct every_called_b {
	struct capnrpc_struct_b s;
};

struct every_called_marks_r {
	struct capnrpc_struct_r s;
};

struct every_called_marks_b {
	struct capnrpc_struct_b s;
};

struct every_nothing_r {
	struct capnrpc_struct_r s;
};

struct every_nothing_b {
	struct capnrpc_struct_b s;
};

/* Lists of it are called every_lists_list; so this group's type is not. */
struct every_lists_r {
	struct capnrpc_struct_r s;
};

struct every_lists_b {
	struct capnrpc_struct_b s;
};

struct every_lists_list_group_r {
	struct capnrpc_struct_r s;
};

struct every_lists_list_group_b {
	struct capnrpc_struct_b s;
};

struct every_shadow_r {
	struct capnrpc_struct_r s;
};

struct every_shadow_b {
	struct capnrpc_struct_b s;
};

/* Nor is this. */
struct every_shadow_list_type_r {
	struct capnrpc_struct_r s;
};

struct every_shadow_list_type_b {
	struct capnrpc_struct_b s;
};

struct every_late_last_params_r {
	struct capnrpc_struct_r s;
};

struct every_late_last_params_b {
	struct capnrpc_struct_b s;
};

struct every_late_last_results_r {
	struct capnrpc_struct_r s;
};

struct every_late_last_results_b {
	struct capnrpc_struct_b s;
};

struct every_object_get_params_r {
	struct capnrpc_struct_r s;
};

struct every_object_get_params_b {
	struct capnrpc_struct_b s;
};

struct every_object_get_results_r {
	struct capnrpc_struct_r s;
};

struct every_object_get_results_b {
	struct capnrpc_struct_b s;
};

struct every_object_delete_params_r {
	struct capnrpc_struct_r s;
};

struct every_object_delete_params_b {
	struct capnrpc_struct_b s;
};

struct every_object_delete_results_r {
	struct capnrpc_struct_r s;
};

struct every_object_delete_results_b {
	struct capnrpc_struct_b s;
};

struct every_object_generic_params_r {
	struct capnrpc_struct_r s;
};

struct every_object_generic_params_b {
	struct capnrpc_struct_b s;
};

struct every_object_generic_results_r {
	struct capnrpc_struct_r s;
};

struct every_object_generic_results_b {
	struct capnrpc_struct_b s;
};

struct every_object_call_it_params_r {
	struct capnrpc_struct_r s;
};

struct every_object_call_it_params_b {
	struct capnrpc_struct_b s;
};

struct every_object_call_it_results_r {
	struct capnrpc_struct_r s;
};

struct every_object_call_it_results_b {
	struct capnrpc_struct_b s;
};

struct every_holder_r {
	struct capnrpc_struct_r s;
};

struct every_holder_b {
	struct capnrpc_struct_b s;
};

struct every_holder_group_r {
	struct capnrpc_struct_r s;
};

struct every_holder_group_b {
	struct capnrpc_struct_b s;
};

struct every_keeper_keep_params_r {
	struct capnrpc_struct_r s;
};

struct every_keeper_keep_params_b {
	struct capnrpc_struct_b s;
};

struct every_keeper_keep_results_r {
	struct capnrpc_struct_r s;
};

struct every_keeper_keep_results_b {
	struct capnrpc_struct_b s;
};

#ifndef CAPNRPC_HAS_EVERY_BOX_OF_TEXT_TYPE
#define CAPNRPC_HAS_EVERY_BOX_OF_TEXT_TYPE

/* Generic. */
struct every_box_of_text_r {
	struct capnrpc_struct_r s;
};

struct every_box_of_text_b {
	struct capnrpc_struct_b s;
};

#endif

static inline struct every_r
every_reader(struct every_b b)
{
	struct every_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
every_size(void)
{
	struct capnrpc_struct_size size = { 11, 31 };

	return size;
}

static inline struct every_r
every_read(struct capnrpc_pointer_r p)
{
	struct every_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct every_b
every_init(struct capnrpc_pointer_b p)
{
	struct every_b v;

	v.s = capnrpc_pointer_init_struct(p, every_size());
	return v;
}

static inline struct every_b
every_edit(struct capnrpc_pointer_b p)
{
	struct every_b v;

	v.s = capnrpc_pointer_edit_struct(p, every_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(every_list, every);

static inline struct every_else_r
every_else_reader(struct every_else_b b)
{
	struct every_else_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct every_else_inner_r
every_else_inner_reader(struct every_else_inner_b b)
{
	struct every_else_inner_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct every_point_r
every_point_reader(struct every_point_b b)
{
	struct every_point_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
every_point_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct every_point_r
every_point_read(struct capnrpc_pointer_r p)
{
	struct every_point_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct every_point_b
every_point_init(struct capnrpc_pointer_b p)
{
	struct every_point_b v;

	v.s = capnrpc_pointer_init_struct(p, every_point_size());
	return v;
}

static inline struct every_point_b
every_point_edit(struct capnrpc_pointer_b p)
{
	struct every_point_b v;

	v.s = capnrpc_pointer_edit_struct(p, every_point_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(every_point_list, every_point);

static inline struct every_point_nested_r
every_point_nested_reader(struct every_point_nested_b b)
{
	struct every_point_nested_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
every_point_nested_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct every_point_nested_r
every_point_nested_read(struct capnrpc_pointer_r p)
{
	struct every_point_nested_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct every_point_nested_b
every_point_nested_init(struct capnrpc_pointer_b p)
{
	struct every_point_nested_b v;

	v.s = capnrpc_pointer_init_struct(p, every_point_nested_size());
	return v;
}

static inline struct every_point_nested_b
every_point_nested_edit(struct capnrpc_pointer_b p)
{
	struct every_point_nested_b v;

	v.s = capnrpc_pointer_edit_struct(p, every_point_nested_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(every_point_nested_list, every_point_nested);

static inline struct every_point_nested_deeper_r
every_point_nested_deeper_reader(struct every_point_nested_deeper_b b)
{
	struct every_point_nested_deeper_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
every_point_nested_deeper_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct every_point_nested_deeper_r
every_point_nested_deeper_read(struct capnrpc_pointer_r p)
{
	struct every_point_nested_deeper_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct every_point_nested_deeper_b
every_point_nested_deeper_init(struct capnrpc_pointer_b p)
{
	struct every_point_nested_deeper_b v;

	v.s = capnrpc_pointer_init_struct(p, every_point_nested_deeper_size());
	return v;
}

static inline struct every_point_nested_deeper_b
every_point_nested_deeper_edit(struct capnrpc_pointer_b p)
{
	struct every_point_nested_deeper_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, every_point_nested_deeper_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(every_point_nested_deeper_list, every_point_nested_deeper);

static inline struct every_choice_r
every_choice_reader(struct every_choice_b b)
{
	struct every_choice_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
every_choice_which(struct every_choice_r r)
{
	return capnrpc_struct_get_u16(r.s, 2, 0);
}

static inline uint16_t
every_choice_which_b(struct every_choice_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 2, 0);
}

static inline struct capnrpc_struct_size
every_choice_size(void)
{
	struct capnrpc_struct_size size = { 3, 2 };

	return size;
}

static inline struct every_choice_r
every_choice_read(struct capnrpc_pointer_r p)
{
	struct every_choice_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct every_choice_b
every_choice_init(struct capnrpc_pointer_b p)
{
	struct every_choice_b v;

	v.s = capnrpc_pointer_init_struct(p, every_choice_size());
	return v;
}

static inline struct every_choice_b
every_choice_edit(struct capnrpc_pointer_b p)
{
	struct every_choice_b v;

	v.s = capnrpc_pointer_edit_struct(p, every_choice_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(every_choice_list, every_choice);

static inline struct every_choice_pair_r
every_choice_pair_reader(struct every_choice_pair_b b)
{
	struct every_choice_pair_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct every_choice_named_r
every_choice_named_reader(struct every_choice_named_b b)
{
	struct every_choice_named_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
every_choice_named_which(struct every_choice_named_r r)
{
	return capnrpc_struct_get_u16(r.s, 9, 0);
}

static inline uint16_t
every_choice_named_which_b(struct every_choice_named_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 9, 0);
}

static inline struct every_box_r
every_box_reader(struct every_box_b b)
{
	struct every_box_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
every_box_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct every_box_r
every_box_read(struct capnrpc_pointer_r p)
{
	struct every_box_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct every_box_b
every_box_init(struct capnrpc_pointer_b p)
{
	struct every_box_b v;

	v.s = capnrpc_pointer_init_struct(p, every_box_size());
	return v;
}

static inline struct every_box_b
every_box_edit(struct capnrpc_pointer_b p)
{
	struct every_box_b v;

	v.s = capnrpc_pointer_edit_struct(p, every_box_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(every_box_list, every_box);

static inline struct every_an_extraordinarily_long_name_r
every_an_extraordinarily_long_name_reader(
	struct every_an_extraordinarily_long_name_b b)
{
	struct every_an_extraordinarily_long_name_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
every_an_extraordinarily_long_name_which(
	struct every_an_extraordinarily_long_name_r r)
{
	return capnrpc_struct_get_u16(r.s, 2, 0);
}

static inline uint16_t
every_an_extraordinarily_long_name_which_b(
	struct every_an_extraordinarily_long_name_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 2, 0);
}

static inline struct capnrpc_struct_size
every_an_extraordinarily_long_name_size(void)
{
	struct capnrpc_struct_size size = { 1, 3 };

	return size;
}

static inline struct every_an_extraordinarily_long_name_r
every_an_extraordinarily_long_name_read(struct capnrpc_pointer_r p)
{
	struct every_an_extraordinarily_long_name_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct every_an_extraordinarily_long_name_b
every_an_extraordinarily_long_name_init(struct capnrpc_pointer_b p)
{
	struct every_an_extraordinarily_long_name_b v;

	v.s = capnrpc_pointer_init_struct(
		p, every_an_extraordinarily_long_name_size());
	return v;
}

static inline struct every_an_extraordinarily_long_name_b
every_an_extraordinarily_long_name_edit(struct capnrpc_pointer_b p)
{
	struct every_an_extraordinarily_long_name_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, every_an_extraordinarily_long_name_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(every_an_extraordinarily_long_name_list,
	every_an_extraordinarily_long_name);

static inline struct every_an_extraordinarily_long_name_alternatively_r
every_an_extraordinarily_long_name_alternatively_reader(
	struct every_an_extraordinarily_long_name_alternatively_b b)
{
	struct every_an_extraordinarily_long_name_alternatively_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct every_called_r
every_called_reader(struct every_called_b b)
{
	struct every_called_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
every_called_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct every_called_r
every_called_read(struct capnrpc_pointer_r p)
{
	struct every_called_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct every_called_b
every_called_init(struct capnrpc_pointer_b p)
{
	struct every_called_b v;

	v.s = capnrpc_pointer_init_struct(p, every_called_size());
	return v;
}

static inline struct every_called_b
every_called_edit(struct capnrpc_pointer_b p)
{
	struct every_called_b v;

	v.s = capnrpc_pointer_edit_struct(p, every_called_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(every_called_list, every_called);

static inline struct every_called_marks_r
every_called_marks_reader(struct every_called_marks_b b)
{
	struct every_called_marks_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct every_nothing_r
every_nothing_reader(struct every_nothing_b b)
{
	struct every_nothing_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
every_nothing_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct every_nothing_r
every_nothing_read(struct capnrpc_pointer_r p)
{
	struct every_nothing_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct every_nothing_b
every_nothing_init(struct capnrpc_pointer_b p)
{
	struct every_nothing_b v;

	v.s = capnrpc_pointer_init_struct(p, every_nothing_size());
	return v;
}

static inline struct every_nothing_b
every_nothing_edit(struct capnrpc_pointer_b p)
{
	struct every_nothing_b v;

	v.s = capnrpc_pointer_edit_struct(p, every_nothing_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(every_nothing_list, every_nothing);

static inline struct every_lists_r
every_lists_reader(struct every_lists_b b)
{
	struct every_lists_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
every_lists_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct every_lists_r
every_lists_read(struct capnrpc_pointer_r p)
{
	struct every_lists_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct every_lists_b
every_lists_init(struct capnrpc_pointer_b p)
{
	struct every_lists_b v;

	v.s = capnrpc_pointer_init_struct(p, every_lists_size());
	return v;
}

static inline struct every_lists_b
every_lists_edit(struct capnrpc_pointer_b p)
{
	struct every_lists_b v;

	v.s = capnrpc_pointer_edit_struct(p, every_lists_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(every_lists_list, every_lists);

static inline struct every_lists_list_group_r
every_lists_list_group_reader(struct every_lists_list_group_b b)
{
	struct every_lists_list_group_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct every_shadow_r
every_shadow_reader(struct every_shadow_b b)
{
	struct every_shadow_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
every_shadow_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct every_shadow_r
every_shadow_read(struct capnrpc_pointer_r p)
{
	struct every_shadow_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct every_shadow_b
every_shadow_init(struct capnrpc_pointer_b p)
{
	struct every_shadow_b v;

	v.s = capnrpc_pointer_init_struct(p, every_shadow_size());
	return v;
}

static inline struct every_shadow_b
every_shadow_edit(struct capnrpc_pointer_b p)
{
	struct every_shadow_b v;

	v.s = capnrpc_pointer_edit_struct(p, every_shadow_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(every_shadow_list, every_shadow);

static inline struct every_shadow_list_type_r
every_shadow_list_type_reader(struct every_shadow_list_type_b b)
{
	struct every_shadow_list_type_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
every_shadow_list_type_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct every_shadow_list_type_r
every_shadow_list_type_read(struct capnrpc_pointer_r p)
{
	struct every_shadow_list_type_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct every_shadow_list_type_b
every_shadow_list_type_init(struct capnrpc_pointer_b p)
{
	struct every_shadow_list_type_b v;

	v.s = capnrpc_pointer_init_struct(p, every_shadow_list_type_size());
	return v;
}

static inline struct every_shadow_list_type_b
every_shadow_list_type_edit(struct capnrpc_pointer_b p)
{
	struct every_shadow_list_type_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, every_shadow_list_type_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(every_shadow_list_type_list, every_shadow_list_type);

static inline struct every_late_last_params_r
every_late_last_params_reader(struct every_late_last_params_b b)
{
	struct every_late_last_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
every_late_last_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct every_late_last_params_r
every_late_last_params_read(struct capnrpc_pointer_r p)
{
	struct every_late_last_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct every_late_last_params_b
every_late_last_params_init(struct capnrpc_pointer_b p)
{
	struct every_late_last_params_b v;

	v.s = capnrpc_pointer_init_struct(p, every_late_last_params_size());
	return v;
}

static inline struct every_late_last_params_b
every_late_last_params_edit(struct capnrpc_pointer_b p)
{
	struct every_late_last_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, every_late_last_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(every_late_last_params_list, every_late_last_params);

static inline struct every_late_last_results_r
every_late_last_results_reader(struct every_late_last_results_b b)
{
	struct every_late_last_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
every_late_last_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct every_late_last_results_r
every_late_last_results_read(struct capnrpc_pointer_r p)
{
	struct every_late_last_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct every_late_last_results_b
every_late_last_results_init(struct capnrpc_pointer_b p)
{
	struct every_late_last_results_b v;

	v.s = capnrpc_pointer_init_struct(p, every_late_last_results_size());
	return v;
}

static inline struct every_late_last_results_b
every_late_last_results_edit(struct capnrpc_pointer_b p)
{
	struct every_late_last_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, every_late_last_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(every_late_last_results_list, every_late_last_results);

static inline struct every_object_get_params_r
every_object_get_params_reader(struct every_object_get_params_b b)
{
	struct every_object_get_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
every_object_get_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct every_object_get_params_r
every_object_get_params_read(struct capnrpc_pointer_r p)
{
	struct every_object_get_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct every_object_get_params_b
every_object_get_params_init(struct capnrpc_pointer_b p)
{
	struct every_object_get_params_b v;

	v.s = capnrpc_pointer_init_struct(p, every_object_get_params_size());
	return v;
}

static inline struct every_object_get_params_b
every_object_get_params_edit(struct capnrpc_pointer_b p)
{
	struct every_object_get_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, every_object_get_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(every_object_get_params_list, every_object_get_params);

static inline struct every_object_get_results_r
every_object_get_results_reader(struct every_object_get_results_b b)
{
	struct every_object_get_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
every_object_get_results_size(void)
{
	struct capnrpc_struct_size size = { 1, 2 };

	return size;
}

static inline struct every_object_get_results_r
every_object_get_results_read(struct capnrpc_pointer_r p)
{
	struct every_object_get_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct every_object_get_results_b
every_object_get_results_init(struct capnrpc_pointer_b p)
{
	struct every_object_get_results_b v;

	v.s = capnrpc_pointer_init_struct(p, every_object_get_results_size());
	return v;
}

static inline struct every_object_get_results_b
every_object_get_results_edit(struct capnrpc_pointer_b p)
{
	struct every_object_get_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, every_object_get_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(every_object_get_results_list, every_object_get_results);

static inline struct every_object_delete_params_r
every_object_delete_params_reader(struct every_object_delete_params_b b)
{
	struct every_object_delete_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
every_object_delete_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct every_object_delete_params_r
every_object_delete_params_read(struct capnrpc_pointer_r p)
{
	struct every_object_delete_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct every_object_delete_params_b
every_object_delete_params_init(struct capnrpc_pointer_b p)
{
	struct every_object_delete_params_b v;

	v.s = capnrpc_pointer_init_struct(p, every_object_delete_params_size());
	return v;
}

static inline struct every_object_delete_params_b
every_object_delete_params_edit(struct capnrpc_pointer_b p)
{
	struct every_object_delete_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, every_object_delete_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	every_object_delete_params_list, every_object_delete_params);

static inline struct every_object_delete_results_r
every_object_delete_results_reader(struct every_object_delete_results_b b)
{
	struct every_object_delete_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
every_object_delete_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct every_object_delete_results_r
every_object_delete_results_read(struct capnrpc_pointer_r p)
{
	struct every_object_delete_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct every_object_delete_results_b
every_object_delete_results_init(struct capnrpc_pointer_b p)
{
	struct every_object_delete_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, every_object_delete_results_size());
	return v;
}

static inline struct every_object_delete_results_b
every_object_delete_results_edit(struct capnrpc_pointer_b p)
{
	struct every_object_delete_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, every_object_delete_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	every_object_delete_results_list, every_object_delete_results);

static inline struct every_object_generic_params_r
every_object_generic_params_reader(struct every_object_generic_params_b b)
{
	struct every_object_generic_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
every_object_generic_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct every_object_generic_params_r
every_object_generic_params_read(struct capnrpc_pointer_r p)
{
	struct every_object_generic_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct every_object_generic_params_b
every_object_generic_params_init(struct capnrpc_pointer_b p)
{
	struct every_object_generic_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, every_object_generic_params_size());
	return v;
}

static inline struct every_object_generic_params_b
every_object_generic_params_edit(struct capnrpc_pointer_b p)
{
	struct every_object_generic_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, every_object_generic_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	every_object_generic_params_list, every_object_generic_params);

static inline struct every_object_generic_results_r
every_object_generic_results_reader(struct every_object_generic_results_b b)
{
	struct every_object_generic_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
every_object_generic_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct every_object_generic_results_r
every_object_generic_results_read(struct capnrpc_pointer_r p)
{
	struct every_object_generic_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct every_object_generic_results_b
every_object_generic_results_init(struct capnrpc_pointer_b p)
{
	struct every_object_generic_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, every_object_generic_results_size());
	return v;
}

static inline struct every_object_generic_results_b
every_object_generic_results_edit(struct capnrpc_pointer_b p)
{
	struct every_object_generic_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, every_object_generic_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	every_object_generic_results_list, every_object_generic_results);

static inline struct every_object_call_it_params_r
every_object_call_it_params_reader(struct every_object_call_it_params_b b)
{
	struct every_object_call_it_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
every_object_call_it_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct every_object_call_it_params_r
every_object_call_it_params_read(struct capnrpc_pointer_r p)
{
	struct every_object_call_it_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct every_object_call_it_params_b
every_object_call_it_params_init(struct capnrpc_pointer_b p)
{
	struct every_object_call_it_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, every_object_call_it_params_size());
	return v;
}

static inline struct every_object_call_it_params_b
every_object_call_it_params_edit(struct capnrpc_pointer_b p)
{
	struct every_object_call_it_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, every_object_call_it_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	every_object_call_it_params_list, every_object_call_it_params);

static inline struct every_object_call_it_results_r
every_object_call_it_results_reader(struct every_object_call_it_results_b b)
{
	struct every_object_call_it_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
every_object_call_it_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct every_object_call_it_results_r
every_object_call_it_results_read(struct capnrpc_pointer_r p)
{
	struct every_object_call_it_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct every_object_call_it_results_b
every_object_call_it_results_init(struct capnrpc_pointer_b p)
{
	struct every_object_call_it_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, every_object_call_it_results_size());
	return v;
}

static inline struct every_object_call_it_results_b
every_object_call_it_results_edit(struct capnrpc_pointer_b p)
{
	struct every_object_call_it_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, every_object_call_it_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	every_object_call_it_results_list, every_object_call_it_results);

static inline struct every_holder_r
every_holder_reader(struct every_holder_b b)
{
	struct every_holder_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
every_holder_which(struct every_holder_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
every_holder_which_b(struct every_holder_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
every_holder_size(void)
{
	struct capnrpc_struct_size size = { 1, 4 };

	return size;
}

static inline struct every_holder_r
every_holder_read(struct capnrpc_pointer_r p)
{
	struct every_holder_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct every_holder_b
every_holder_init(struct capnrpc_pointer_b p)
{
	struct every_holder_b v;

	v.s = capnrpc_pointer_init_struct(p, every_holder_size());
	return v;
}

static inline struct every_holder_b
every_holder_edit(struct capnrpc_pointer_b p)
{
	struct every_holder_b v;

	v.s = capnrpc_pointer_edit_struct(p, every_holder_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(every_holder_list, every_holder);

static inline struct every_holder_group_r
every_holder_group_reader(struct every_holder_group_b b)
{
	struct every_holder_group_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct every_keeper_keep_params_r
every_keeper_keep_params_reader(struct every_keeper_keep_params_b b)
{
	struct every_keeper_keep_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
every_keeper_keep_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct every_keeper_keep_params_r
every_keeper_keep_params_read(struct capnrpc_pointer_r p)
{
	struct every_keeper_keep_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct every_keeper_keep_params_b
every_keeper_keep_params_init(struct capnrpc_pointer_b p)
{
	struct every_keeper_keep_params_b v;

	v.s = capnrpc_pointer_init_struct(p, every_keeper_keep_params_size());
	return v;
}

static inline struct every_keeper_keep_params_b
every_keeper_keep_params_edit(struct capnrpc_pointer_b p)
{
	struct every_keeper_keep_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, every_keeper_keep_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(every_keeper_keep_params_list, every_keeper_keep_params);

static inline struct every_keeper_keep_results_r
every_keeper_keep_results_reader(struct every_keeper_keep_results_b b)
{
	struct every_keeper_keep_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
every_keeper_keep_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct every_keeper_keep_results_r
every_keeper_keep_results_read(struct capnrpc_pointer_r p)
{
	struct every_keeper_keep_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct every_keeper_keep_results_b
every_keeper_keep_results_init(struct capnrpc_pointer_b p)
{
	struct every_keeper_keep_results_b v;

	v.s = capnrpc_pointer_init_struct(p, every_keeper_keep_results_size());
	return v;
}

static inline struct every_keeper_keep_results_b
every_keeper_keep_results_edit(struct capnrpc_pointer_b p)
{
	struct every_keeper_keep_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, every_keeper_keep_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(every_keeper_keep_results_list, every_keeper_keep_results);

#ifndef CAPNRPC_HAS_EVERY_BOX_OF_TEXT_BASICS
#define CAPNRPC_HAS_EVERY_BOX_OF_TEXT_BASICS

static inline struct every_box_of_text_r
every_box_of_text_reader(struct every_box_of_text_b b)
{
	struct every_box_of_text_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
every_box_of_text_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct every_box_of_text_r
every_box_of_text_read(struct capnrpc_pointer_r p)
{
	struct every_box_of_text_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct every_box_of_text_b
every_box_of_text_init(struct capnrpc_pointer_b p)
{
	struct every_box_of_text_b v;

	v.s = capnrpc_pointer_init_struct(p, every_box_of_text_size());
	return v;
}

static inline struct every_box_of_text_b
every_box_of_text_edit(struct capnrpc_pointer_b p)
{
	struct every_box_of_text_b v;

	v.s = capnrpc_pointer_edit_struct(p, every_box_of_text_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(every_box_of_text_list, every_box_of_text);

#endif

/* Declared before a parent of it. */
#define EVERY_LATE_ID UINT64_C(0x95b144e45c3c7a50)

enum {
	EVERY_LATE_LAST = 0,
};

/* Something to call. */
#define EVERY_OBJECT_ID UINT64_C(0xc13c9360884fa97c)

enum {
	/* Two results to pipeline on. */
	EVERY_OBJECT_GET = 0,
	/* A keyword. */
	EVERY_OBJECT_DELETE = 1,
	/* Named types. */
	EVERY_OBJECT_MAKE = 2,
	EVERY_OBJECT_GENERIC = 3,
	EVERY_OBJECT_CALL_IT = 4,
};

/* No methods at all. */
#define EVERY_MARKER_ID UINT64_C(0xe2e34a36e1457669)

/* One parent without methods. */
#define EVERY_BOTH_ID UINT64_C(0x8c881e189f7ed5e0)

#define EVERY_KEEPER_ID UINT64_C(0xdbadb29d58c43d3f)

enum {
	EVERY_KEEPER_KEEP = 0,
};

#ifdef __cplusplus
}
#endif

#include "sub/other-file.capnp.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifndef CAPNRPC_HAS_EVERY_COLOUR_LIST
#define CAPNRPC_HAS_EVERY_COLOUR_LIST
CAPNRPC_ENUM_LIST(every_colour_list);
#endif

#ifndef CAPNRPC_HAS_CAPNRPC_INT32_LIST_LIST
#define CAPNRPC_HAS_CAPNRPC_INT32_LIST_LIST
CAPNRPC_LIST_LIST(capnrpc_int32_list_list, capnrpc_int32_list);
#endif

#ifndef CAPNRPC_HAS_EVERY_POINT_LIST_LIST
#define CAPNRPC_HAS_EVERY_POINT_LIST_LIST
CAPNRPC_LIST_LIST(every_point_list_list, every_point_list);
#endif

/* A constant. */
#define EVERY_ANSWER ((uint32_t)42)

#define EVERY_BIG_NUMBER ((uint64_t)UINT64_C(0xfedcba9876543210))

#define EVERY_SMALL_NUMBER ((int8_t)-128)

#define EVERY_LOWEST (-INT64_C(9223372036854775807) - 1)

#define EVERY_RATIO capnrpc_double_of_bits(UINT64_C(0x3fb999999999999a))

#define EVERY_BOUNDLESS capnrpc_float_of_bits(0xff800000u)

#define EVERY_IS_TRUE true

#define EVERY_COLOUR ((uint16_t)2)

static inline struct capnrpc_text_r
every_greeting(void)
{
	static const char bytes[] =
		"say \"hi\" \\ \077\077/ and a tab\011, an umlaut \303\274, an"
		"d so much more that it does not fit on one line of eighty col"
		"umns";
	struct capnrpc_text_r v = { bytes, 108 };

	return v;
}

static inline struct capnrpc_text_r
every_short(void)
{
	static const char bytes[] = "short";
	struct capnrpc_text_r v = { bytes, 5 };

	return v;
}

static inline struct capnrpc_text_r
every_empty(void)
{
	static const char bytes[] = "";
	struct capnrpc_text_r v = { bytes, 0 };

	return v;
}

static inline struct capnrpc_data_r
every_bytes(void)
{
	static const uint8_t bytes[] = {
		0x00,
		0x01,
		0xfe,
		0xff,
	};
	struct capnrpc_data_r v = { bytes, 4 };

	return v;
}

static inline struct capnrpc_data_r
every_no_bytes(void)
{
	static const uint8_t bytes[] = {
		0x00,
	};
	struct capnrpc_data_r v = { bytes, 0 };

	return v;
}

static inline struct every_point_r
every_corner(void)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0001000100000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000200000001)),
		CAPNRPC_WORD(UINT64_C(0x0000003a00000001)),
		CAPNRPC_WORD(UINT64_C(0x000072656e726f63)),
	};
	struct capnrpc_pointer_r p = { NULL, NULL, 0, 0 };
	struct every_point_r v;

	v.s = capnrpc_pointer_struct(p, words);
	return v;
}

static inline struct every_point_list_r
every_corners(void)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0000002700000001)),
		CAPNRPC_WORD(UINT64_C(0x0001000100000008)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000001)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000200000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
	};
	struct capnrpc_pointer_r p = { NULL, NULL, 0, 0 };
	struct every_point_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, words);
	return v;
}

static inline struct capnrpc_uint8_list_r
every_primes(void)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0000002200000001)),
		CAPNRPC_WORD(UINT64_C(0x0000000007050302)),
	};
	struct capnrpc_pointer_r p = { NULL, NULL, 0, 0 };
	struct capnrpc_uint8_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_1_BYTE, words);
	return v;
}

static inline struct other_file_point_r
every_elsewhere(void)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0000000100000000)),
		CAPNRPC_WORD(UINT64_C(0x000000003f000000)),
	};
	struct capnrpc_pointer_r p = { NULL, NULL, 0, 0 };
	struct other_file_point_r v;

	v.s = capnrpc_pointer_struct(p, words);
	return v;
}

static inline struct every_point_r
every_bare_corner(void)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0001000100000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
	};
	struct capnrpc_pointer_r p = { NULL, NULL, 0, 0 };
	struct every_point_r v;

	v.s = capnrpc_pointer_struct(p, words);
	return v;
}

#define EVERY_POINT_NESTED_DEEPER_INSIDE ((uint16_t)7)

static inline bool
every_get_flag(struct every_r r)
{
	return capnrpc_struct_get_bit(r.s, 0, false);
}

static inline void
every_set_flag(struct every_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 0, v, false);
}

static inline bool
every_get_flag_on(struct every_r r)
{
	return capnrpc_struct_get_bit(r.s, 1, true);
}

static inline void
every_set_flag_on(struct every_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 1, v, true);
}

static inline int8_t
every_get_i8(struct every_r r)
{
	return (int8_t)capnrpc_struct_get_u8(r.s, 1, 0);
}

static inline void
every_set_i8(struct every_b b, int8_t v)
{
	capnrpc_struct_set_u8(b.s, 1, (uint8_t)v, 0);
}

static inline int8_t
every_get_i8_low(struct every_r r)
{
	return (int8_t)capnrpc_struct_get_u8(r.s, 2, 128);
}

static inline void
every_set_i8_low(struct every_b b, int8_t v)
{
	capnrpc_struct_set_u8(b.s, 2, (uint8_t)v, 128);
}

static inline int16_t
every_get_i16(struct every_r r)
{
	return (int16_t)capnrpc_struct_get_u16(r.s, 2, 0xfed4u);
}

static inline void
every_set_i16(struct every_b b, int16_t v)
{
	capnrpc_struct_set_u16(b.s, 2, (uint16_t)v, 0xfed4u);
}

static inline int32_t
every_get_i32(struct every_r r)
{
	return (int32_t)capnrpc_struct_get_u32(r.s, 2, 0xfffeee90u);
}

static inline void
every_set_i32(struct every_b b, int32_t v)
{
	capnrpc_struct_set_u32(b.s, 2, (uint32_t)v, 0xfffeee90u);
}

static inline int64_t
every_get_i64(struct every_r r)
{
	return (int64_t)capnrpc_struct_get_u64(
		r.s, 2, UINT64_C(0x8000000000000001));
}

static inline void
every_set_i64(struct every_b b, int64_t v)
{
	capnrpc_struct_set_u64(
		b.s, 2, (uint64_t)v, UINT64_C(0x8000000000000001));
}

static inline uint8_t
every_get_u8(struct every_r r)
{
	return capnrpc_struct_get_u8(r.s, 3, 255);
}

static inline void
every_set_u8(struct every_b b, uint8_t v)
{
	capnrpc_struct_set_u8(b.s, 3, v, 255);
}

static inline uint16_t
every_get_u16(struct every_r r)
{
	return capnrpc_struct_get_u16(r.s, 3, 0xffffu);
}

static inline void
every_set_u16(struct every_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 3, v, 0xffffu);
}

static inline uint32_t
every_get_u32(struct every_r r)
{
	return capnrpc_struct_get_u32(r.s, 3, 0xdeadbeefu);
}

static inline void
every_set_u32(struct every_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 3, v, 0xdeadbeefu);
}

static inline uint64_t
every_get_u64(struct every_r r)
{
	return capnrpc_struct_get_u64(r.s, 3, UINT64_C(0xdeadbeefcafef00d));
}

static inline void
every_set_u64(struct every_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 3, v, UINT64_C(0xdeadbeefcafef00d));
}

static inline float
every_get_f32(struct every_r r)
{
	uint32_t bits;

	bits = capnrpc_struct_get_u32(r.s, 8, 0x3fc00000u);
	return capnrpc_float_of_bits(bits);
}

static inline void
every_set_f32(struct every_b b, float v)
{
	capnrpc_struct_set_u32(b.s, 8, capnrpc_bits_of_float(v), 0x3fc00000u);
}

static inline double
every_get_f64(struct every_r r)
{
	uint64_t bits;

	bits = capnrpc_struct_get_u64(r.s, 5, UINT64_C(0xc002000000000000));
	return capnrpc_double_of_bits(bits);
}

static inline void
every_set_f64(struct every_b b, double v)
{
	capnrpc_struct_set_u64(b.s, 5, capnrpc_bits_of_double(v),
		UINT64_C(0xc002000000000000));
}

static inline float
every_get_f32_nan(struct every_r r)
{
	uint32_t bits;

	bits = capnrpc_struct_get_u32(r.s, 9, 0x7fc00000u);
	return capnrpc_float_of_bits(bits);
}

static inline void
every_set_f32_nan(struct every_b b, float v)
{
	capnrpc_struct_set_u32(b.s, 9, capnrpc_bits_of_float(v), 0x7fc00000u);
}

static inline double
every_get_f64_inf(struct every_r r)
{
	uint64_t bits;

	bits = capnrpc_struct_get_u64(r.s, 6, UINT64_C(0x7ff0000000000000));
	return capnrpc_double_of_bits(bits);
}

static inline void
every_set_f64_inf(struct every_b b, double v)
{
	capnrpc_struct_set_u64(b.s, 6, capnrpc_bits_of_double(v),
		UINT64_C(0x7ff0000000000000));
}

static inline double
every_get_f64_plain(struct every_r r)
{
	uint64_t bits;

	bits = capnrpc_struct_get_u64(r.s, 7, 0);
	return capnrpc_double_of_bits(bits);
}

static inline void
every_set_f64_plain(struct every_b b, double v)
{
	capnrpc_struct_set_u64(b.s, 7, capnrpc_bits_of_double(v), 0);
}

static inline uint16_t
every_get_colour(struct every_r r)
{
	return capnrpc_struct_get_u16(r.s, 32, 0);
}

static inline void
every_set_colour(struct every_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 32, v, 0);
}

static inline uint16_t
every_get_colour_blue(struct every_r r)
{
	return capnrpc_struct_get_u16(r.s, 33, 2);
}

static inline void
every_set_colour_blue(struct every_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 33, v, 2);
}

static inline struct capnrpc_text_r
every_get_text(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
every_has_text(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_text(struct every_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
every_get_text_default(struct every_r r)
{
	static const char bytes[] = "a default";
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_text(p, bytes, sizeof(bytes) - 1);
}

static inline bool
every_has_text_default(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_text_default(struct every_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_data_r
every_get_data(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
every_has_data(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_data(struct every_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
every_init_data(struct every_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	return capnrpc_pointer_init_data(p, n);
}

static inline struct capnrpc_data_r
every_get_data_default(struct every_r r)
{
	static const uint8_t bytes[] = {
		0x01,
		0x02,
		0xff,
	};
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_data(p, bytes, sizeof(bytes));
}

static inline bool
every_has_data_default(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_data_default(struct every_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
every_init_data_default(struct every_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	return capnrpc_pointer_init_data(p, n);
}

static inline struct every_point_r
every_get_point(struct every_r r)
{
	return every_point_read(capnrpc_struct_get_pointer(r.s, 4));
}

static inline bool
every_has_point(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_point(struct every_b b, struct every_point_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 4);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct every_point_b
every_init_point(struct every_b b)
{
	return every_point_init(capnrpc_struct_edit_pointer(b.s, 4));
}

static inline struct every_point_b
every_edit_point(struct every_b b)
{
	return every_point_edit(capnrpc_struct_edit_pointer(b.s, 4));
}

static inline struct every_point_r
every_get_point_default(struct every_r r)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0001000100000000)),
		CAPNRPC_WORD(UINT64_C(0xfffffffc00000003)),
		CAPNRPC_WORD(UINT64_C(0x0000003200000001)),
		CAPNRPC_WORD(UINT64_C(0x0000006572656874)),
	};
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 5);
	struct every_point_r v;

	v.s = capnrpc_pointer_struct(p, words);
	return v;
}

static inline bool
every_has_point_default(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 5);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_point_default(struct every_b b, struct every_point_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 5);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct every_point_b
every_init_point_default(struct every_b b)
{
	return every_point_init(capnrpc_struct_edit_pointer(b.s, 5));
}

static inline struct every_point_b
every_edit_point_default(struct every_b b)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0001000100000000)),
		CAPNRPC_WORD(UINT64_C(0xfffffffc00000003)),
		CAPNRPC_WORD(UINT64_C(0x0000003200000001)),
		CAPNRPC_WORD(UINT64_C(0x0000006572656874)),
	};
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 5);
	struct every_point_b v;

	v.s = capnrpc_pointer_edit_struct(p, every_point_size(), words);
	return v;
}

static inline struct capnrpc_bool_list_r
every_get_bits(struct every_r r)
{
	return capnrpc_bool_list_read(capnrpc_struct_get_pointer(r.s, 6));
}

static inline bool
every_has_bits(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 6);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_bits(struct every_b b, struct capnrpc_bool_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 6);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_bool_list_b
every_init_bits(struct every_b b, uint32_t n)
{
	return capnrpc_bool_list_init(capnrpc_struct_edit_pointer(b.s, 6), n);
}

static inline struct capnrpc_bool_list_b
every_edit_bits(struct every_b b)
{
	return capnrpc_bool_list_open(capnrpc_struct_edit_pointer(b.s, 6));
}

static inline struct capnrpc_uint8_list_r
every_get_bytes(struct every_r r)
{
	return capnrpc_uint8_list_read(capnrpc_struct_get_pointer(r.s, 7));
}

static inline bool
every_has_bytes(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 7);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_bytes(struct every_b b, struct capnrpc_uint8_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 7);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_uint8_list_b
every_init_bytes(struct every_b b, uint32_t n)
{
	return capnrpc_uint8_list_init(capnrpc_struct_edit_pointer(b.s, 7), n);
}

static inline struct capnrpc_uint8_list_b
every_edit_bytes(struct every_b b)
{
	return capnrpc_uint8_list_open(capnrpc_struct_edit_pointer(b.s, 7));
}

static inline struct capnrpc_int16_list_r
every_get_words(struct every_r r)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0000001b00000001)),
		CAPNRPC_WORD(UINT64_C(0x00000003fffe0001)),
	};
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 8);
	struct capnrpc_int16_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_2_BYTES, words);
	return v;
}

static inline bool
every_has_words(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 8);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_words(struct every_b b, struct capnrpc_int16_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 8);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_int16_list_b
every_init_words(struct every_b b, uint32_t n)
{
	return capnrpc_int16_list_init(capnrpc_struct_edit_pointer(b.s, 8), n);
}

static inline struct capnrpc_int16_list_b
every_edit_words(struct every_b b)
{
	return capnrpc_int16_list_open(capnrpc_struct_edit_pointer(b.s, 8));
}

static inline struct capnrpc_uint32_list_r
every_get_numbers(struct every_r r)
{
	return capnrpc_uint32_list_read(capnrpc_struct_get_pointer(r.s, 9));
}

static inline bool
every_has_numbers(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 9);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_numbers(struct every_b b, struct capnrpc_uint32_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 9);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_uint32_list_b
every_init_numbers(struct every_b b, uint32_t n)
{
	return capnrpc_uint32_list_init(capnrpc_struct_edit_pointer(b.s, 9), n);
}

static inline struct capnrpc_uint32_list_b
every_edit_numbers(struct every_b b)
{
	return capnrpc_uint32_list_open(capnrpc_struct_edit_pointer(b.s, 9));
}

static inline struct capnrpc_int64_list_r
every_get_longs(struct every_r r)
{
	return capnrpc_int64_list_read(capnrpc_struct_get_pointer(r.s, 10));
}

static inline bool
every_has_longs(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 10);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_longs(struct every_b b, struct capnrpc_int64_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 10);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_int64_list_b
every_init_longs(struct every_b b, uint32_t n)
{
	return capnrpc_int64_list_init(capnrpc_struct_edit_pointer(b.s, 10), n);
}

static inline struct capnrpc_int64_list_b
every_edit_longs(struct every_b b)
{
	return capnrpc_int64_list_open(capnrpc_struct_edit_pointer(b.s, 10));
}

static inline struct capnrpc_double_list_r
every_get_floats(struct every_r r)
{
	return capnrpc_double_list_read(capnrpc_struct_get_pointer(r.s, 11));
}

static inline bool
every_has_floats(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 11);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_floats(struct every_b b, struct capnrpc_double_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 11);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_double_list_b
every_init_floats(struct every_b b, uint32_t n)
{
	return capnrpc_double_list_init(
		capnrpc_struct_edit_pointer(b.s, 11), n);
}

static inline struct capnrpc_double_list_b
every_edit_floats(struct every_b b)
{
	return capnrpc_double_list_open(capnrpc_struct_edit_pointer(b.s, 11));
}

static inline struct capnrpc_void_list_r
every_get_voids(struct every_r r)
{
	return capnrpc_void_list_read(capnrpc_struct_get_pointer(r.s, 12));
}

static inline bool
every_has_voids(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 12);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_voids(struct every_b b, struct capnrpc_void_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 12);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_void_list_b
every_init_voids(struct every_b b, uint32_t n)
{
	return capnrpc_void_list_init(capnrpc_struct_edit_pointer(b.s, 12), n);
}

static inline struct capnrpc_void_list_b
every_edit_voids(struct every_b b)
{
	return capnrpc_void_list_open(capnrpc_struct_edit_pointer(b.s, 12));
}

static inline struct every_colour_list_r
every_get_colours(struct every_r r)
{
	return every_colour_list_read(capnrpc_struct_get_pointer(r.s, 13));
}

static inline bool
every_has_colours(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 13);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_colours(struct every_b b, struct every_colour_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 13);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct every_colour_list_b
every_init_colours(struct every_b b, uint32_t n)
{
	return every_colour_list_init(capnrpc_struct_edit_pointer(b.s, 13), n);
}

static inline struct every_colour_list_b
every_edit_colours(struct every_b b)
{
	return every_colour_list_open(capnrpc_struct_edit_pointer(b.s, 13));
}

static inline struct capnrpc_text_list_r
every_get_texts(struct every_r r)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0000001600000001)),
		CAPNRPC_WORD(UINT64_C(0x0000002200000005)),
		CAPNRPC_WORD(UINT64_C(0x0000002200000005)),
		CAPNRPC_WORD(UINT64_C(0x0000000000656e6f)),
		CAPNRPC_WORD(UINT64_C(0x00000000006f7774)),
	};
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 14);
	struct capnrpc_text_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_POINTER, words);
	return v;
}

static inline bool
every_has_texts(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 14);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_texts(struct every_b b, struct capnrpc_text_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 14);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_text_list_b
every_init_texts(struct every_b b, uint32_t n)
{
	return capnrpc_text_list_init(capnrpc_struct_edit_pointer(b.s, 14), n);
}

static inline struct capnrpc_text_list_b
every_edit_texts(struct every_b b)
{
	return capnrpc_text_list_open(capnrpc_struct_edit_pointer(b.s, 14));
}

static inline struct capnrpc_data_list_r
every_get_datas(struct every_r r)
{
	return capnrpc_data_list_read(capnrpc_struct_get_pointer(r.s, 15));
}

static inline bool
every_has_datas(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 15);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_datas(struct every_b b, struct capnrpc_data_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 15);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_data_list_b
every_init_datas(struct every_b b, uint32_t n)
{
	return capnrpc_data_list_init(capnrpc_struct_edit_pointer(b.s, 15), n);
}

static inline struct capnrpc_data_list_b
every_edit_datas(struct every_b b)
{
	return capnrpc_data_list_open(capnrpc_struct_edit_pointer(b.s, 15));
}

static inline struct every_point_list_r
every_get_points(struct every_r r)
{
	return every_point_list_read(capnrpc_struct_get_pointer(r.s, 16));
}

static inline bool
every_has_points(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 16);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_points(struct every_b b, struct every_point_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 16);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct every_point_list_b
every_init_points(struct every_b b, uint32_t n)
{
	return every_point_list_init(capnrpc_struct_edit_pointer(b.s, 16), n);
}

static inline struct every_point_list_b
every_edit_points(struct every_b b)
{
	return every_point_list_open(capnrpc_struct_edit_pointer(b.s, 16));
}

static inline struct every_point_list_r
every_get_points_default(struct every_r r)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0000002700000001)),
		CAPNRPC_WORD(UINT64_C(0x0001000100000008)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000001)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000200000000)),
		CAPNRPC_WORD(UINT64_C(0x0000003a00000001)),
		CAPNRPC_WORD(UINT64_C(0x0000646e6f636573)),
	};
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 17);
	struct every_point_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, words);
	return v;
}

static inline bool
every_has_points_default(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 17);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_points_default(struct every_b b, struct every_point_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 17);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct every_point_list_b
every_init_points_default(struct every_b b, uint32_t n)
{
	return every_point_list_init(capnrpc_struct_edit_pointer(b.s, 17), n);
}

static inline struct every_point_list_b
every_edit_points_default(struct every_b b)
{
	return every_point_list_open(capnrpc_struct_edit_pointer(b.s, 17));
}

static inline struct capnrpc_int32_list_list_r
every_get_matrix(struct every_r r)
{
	return capnrpc_int32_list_list_read(
		capnrpc_struct_get_pointer(r.s, 18));
}

static inline bool
every_has_matrix(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 18);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_matrix(struct every_b b, struct capnrpc_int32_list_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 18);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_int32_list_list_b
every_init_matrix(struct every_b b, uint32_t n)
{
	return capnrpc_int32_list_list_init(
		capnrpc_struct_edit_pointer(b.s, 18), n);
}

static inline struct capnrpc_int32_list_list_b
every_edit_matrix(struct every_b b)
{
	return capnrpc_int32_list_list_open(
		capnrpc_struct_edit_pointer(b.s, 18));
}

static inline struct every_point_list_list_r
every_get_point_lists(struct every_r r)
{
	return every_point_list_list_read(capnrpc_struct_get_pointer(r.s, 19));
}

static inline bool
every_has_point_lists(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 19);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_point_lists(struct every_b b, struct every_point_list_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 19);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct every_point_list_list_b
every_init_point_lists(struct every_b b, uint32_t n)
{
	return every_point_list_list_init(
		capnrpc_struct_edit_pointer(b.s, 19), n);
}

static inline struct every_point_list_list_b
every_edit_point_lists(struct every_b b)
{
	return every_point_list_list_open(capnrpc_struct_edit_pointer(b.s, 19));
}

static inline struct capnrpc_cap_list_r
every_get_objects(struct every_r r)
{
	return capnrpc_cap_list_read(capnrpc_struct_get_pointer(r.s, 20));
}

static inline bool
every_has_objects(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 20);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_objects(struct every_b b, struct capnrpc_cap_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 20);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_cap_list_b
every_init_objects(struct every_b b, uint32_t n)
{
	return capnrpc_cap_list_init(capnrpc_struct_edit_pointer(b.s, 20), n);
}

static inline struct capnrpc_cap_list_b
every_edit_objects(struct every_b b)
{
	return capnrpc_cap_list_open(capnrpc_struct_edit_pointer(b.s, 20));
}

static inline struct capnrpc_pointer_r
every_get_any(struct every_r r)
{
	return capnrpc_struct_get_pointer(r.s, 21);
}

static inline bool
every_has_any(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 21);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_any(struct every_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 21);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
every_edit_any(struct every_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 21);

	return p;
}

static inline struct capnrpc_struct_r
every_get_any_struct(struct every_r r)
{
	return capnrpc_pointer_struct(
		capnrpc_struct_get_pointer(r.s, 22), NULL);
}

static inline bool
every_has_any_struct(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 22);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_any_struct(struct every_b b, struct capnrpc_struct_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 22);

	capnrpc_pointer_set_struct(p, from);
}

static inline struct capnrpc_struct_b
every_init_any_struct(struct every_b b, struct capnrpc_struct_size size)
{
	return capnrpc_pointer_init_struct(
		capnrpc_struct_edit_pointer(b.s, 22), size);
}

static inline struct capnrpc_struct_b
every_edit_any_struct(struct every_b b, struct capnrpc_struct_size size)
{
	return capnrpc_pointer_edit_struct(
		capnrpc_struct_edit_pointer(b.s, 22), size, NULL);
}

static inline struct capnrpc_list_r
every_get_any_list(struct every_r r)
{
	return capnrpc_pointer_any_list(capnrpc_struct_get_pointer(r.s, 23));
}

static inline bool
every_has_any_list(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 23);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_any_list(struct every_b b, struct capnrpc_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 23);

	capnrpc_pointer_set_list(p, from);
}

static inline struct capnrpc_list_b
every_init_any_list(struct every_b b, enum capnrpc_element_size element,
	struct capnrpc_struct_size size, uint32_t n)
{
	return capnrpc_pointer_init_any_list(
		capnrpc_struct_edit_pointer(b.s, 23), element, size, n);
}

static inline struct capnrpc_cap *
every_get_capability(struct every_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 24));
}

static inline bool
every_has_capability(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 24);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_capability(struct every_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 24);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_cap *
every_get_object(struct every_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 25));
}

static inline bool
every_has_object(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 25);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_object(struct every_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 25);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct every_box_of_text_r
every_get_box(struct every_r r)
{
	return every_box_of_text_read(capnrpc_struct_get_pointer(r.s, 26));
}

static inline bool
every_has_box(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 26);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_box(struct every_b b, struct every_box_of_text_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 26);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct every_box_of_text_b
every_init_box(struct every_b b)
{
	return every_box_of_text_init(capnrpc_struct_edit_pointer(b.s, 26));
}

static inline struct every_box_of_text_b
every_edit_box(struct every_b b)
{
	return every_box_of_text_edit(capnrpc_struct_edit_pointer(b.s, 26));
}

static inline struct other_file_point_r
every_get_other(struct every_r r)
{
	return other_file_point_read(capnrpc_struct_get_pointer(r.s, 27));
}

static inline bool
every_has_other(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 27);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_other(struct every_b b, struct other_file_point_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 27);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct other_file_point_b
every_init_other(struct every_b b)
{
	return other_file_point_init(capnrpc_struct_edit_pointer(b.s, 27));
}

static inline struct other_file_point_b
every_edit_other(struct every_b b)
{
	return other_file_point_edit(capnrpc_struct_edit_pointer(b.s, 27));
}

static inline struct other_file_point_list_r
every_get_others(struct every_r r)
{
	return other_file_point_list_read(capnrpc_struct_get_pointer(r.s, 28));
}

static inline bool
every_has_others(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 28);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_others(struct every_b b, struct other_file_point_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 28);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct other_file_point_list_b
every_init_others(struct every_b b, uint32_t n)
{
	return other_file_point_list_init(
		capnrpc_struct_edit_pointer(b.s, 28), n);
}

static inline struct other_file_point_list_b
every_edit_others(struct every_b b)
{
	return other_file_point_list_open(capnrpc_struct_edit_pointer(b.s, 28));
}

static inline uint16_t
every_get_other_colour(struct every_r r)
{
	return capnrpc_struct_get_u16(r.s, 34, 0);
}

static inline void
every_set_other_colour(struct every_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 34, v, 0);
}

/* A keyword. */
static inline int32_t
every_get_default(struct every_r r)
{
	return (int32_t)capnrpc_struct_get_u32(r.s, 18, 0);
}

static inline void
every_set_default(struct every_b b, int32_t v)
{
	capnrpc_struct_set_u32(b.s, 18, (uint32_t)v, 0);
}

static inline struct capnrpc_text_r
every_get_class(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 29);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
every_has_class(struct every_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 29);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_set_class(struct every_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 29);

	capnrpc_pointer_set_text(p, bytes, n);
}

/* A group named by a keyword. */
static inline struct every_else_r
every_get_else(struct every_r r)
{
	struct every_else_r g = { r.s };

	return g;
}

static inline struct every_else_b
every_init_else(struct every_b b)
{
	struct every_else_b g = { b.s };

	capnrpc_struct_set_u32(b.s, 19, 0, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 30));
	capnrpc_struct_set_u32(b.s, 20, 0, 0);
	return g;
}

static inline struct every_else_b
every_edit_else(struct every_b b)
{
	struct every_else_b g = { b.s };

	return g;
}

static inline int32_t
every_else_get_int(struct every_else_r r)
{
	return (int32_t)capnrpc_struct_get_u32(r.s, 19, 0);
}

static inline void
every_else_set_int(struct every_else_b b, int32_t v)
{
	capnrpc_struct_set_u32(b.s, 19, (uint32_t)v, 0);
}

static inline struct every_else_inner_r
every_else_get_inner(struct every_else_r r)
{
	struct every_else_inner_r g = { r.s };

	return g;
}

static inline struct every_else_inner_b
every_else_init_inner(struct every_else_b b)
{
	struct every_else_inner_b g = { b.s };

	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 30));
	capnrpc_struct_set_u32(b.s, 20, 0, 0);
	return g;
}

static inline struct every_else_inner_b
every_else_edit_inner(struct every_else_b b)
{
	struct every_else_inner_b g = { b.s };

	return g;
}

static inline struct capnrpc_text_r
every_else_inner_get_deep(struct every_else_inner_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 30);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
every_else_inner_has_deep(struct every_else_inner_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 30);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_else_inner_set_deep(
	struct every_else_inner_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 30);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline float
every_else_inner_get_double(struct every_else_inner_r r)
{
	uint32_t bits;

	bits = capnrpc_struct_get_u32(r.s, 20, 0);
	return capnrpc_float_of_bits(bits);
}

static inline void
every_else_inner_set_double(struct every_else_inner_b b, float v)
{
	capnrpc_struct_set_u32(b.s, 20, capnrpc_bits_of_float(v), 0);
}

static inline int32_t
every_point_get_x(struct every_point_r r)
{
	return (int32_t)capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
every_point_set_x(struct every_point_b b, int32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, (uint32_t)v, 0);
}

static inline int32_t
every_point_get_y(struct every_point_r r)
{
	return (int32_t)capnrpc_struct_get_u32(r.s, 1, 0);
}

static inline void
every_point_set_y(struct every_point_b b, int32_t v)
{
	capnrpc_struct_set_u32(b.s, 1, (uint32_t)v, 0);
}

static inline struct capnrpc_text_r
every_point_get_name(struct every_point_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
every_point_has_name(struct every_point_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_point_set_name(struct every_point_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct every_point_nested_deeper_r
every_point_nested_get_deeper(struct every_point_nested_r r)
{
	return every_point_nested_deeper_read(
		capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
every_point_nested_has_deeper(struct every_point_nested_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_point_nested_set_deeper(
	struct every_point_nested_b b, struct every_point_nested_deeper_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct every_point_nested_deeper_b
every_point_nested_init_deeper(struct every_point_nested_b b)
{
	return every_point_nested_deeper_init(
		capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct every_point_nested_deeper_b
every_point_nested_edit_deeper(struct every_point_nested_b b)
{
	return every_point_nested_deeper_edit(
		capnrpc_struct_edit_pointer(b.s, 0));
}

static inline uint8_t
every_point_nested_deeper_get_value(struct every_point_nested_deeper_r r)
{
	return capnrpc_struct_get_u8(r.s, 0, 0);
}

static inline void
every_point_nested_deeper_set_value(
	struct every_point_nested_deeper_b b, uint8_t v)
{
	capnrpc_struct_set_u8(b.s, 0, v, 0);
}

static inline uint16_t
every_point_nested_deeper_get_kind(struct every_point_nested_deeper_r r)
{
	return capnrpc_struct_get_u16(r.s, 1, 0);
}

static inline void
every_point_nested_deeper_set_kind(
	struct every_point_nested_deeper_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 1, v, 0);
}

static inline uint32_t
every_choice_get_before(struct every_choice_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
every_choice_set_before(struct every_choice_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline void
every_choice_set_none(struct every_choice_b b)
{
	capnrpc_struct_set_u16(b.s, 2, EVERY_CHOICE_NONE, 0);
}

static inline bool
every_choice_get_flag(struct every_choice_r r)
{
	return capnrpc_struct_get_bit(r.s, 48, false);
}

static inline void
every_choice_set_flag(struct every_choice_b b, bool v)
{
	capnrpc_struct_set_u16(b.s, 2, EVERY_CHOICE_FLAG, 0);
	capnrpc_struct_set_bit(b.s, 48, v, false);
}

static inline int16_t
every_choice_get_number(struct every_choice_r r)
{
	return (int16_t)capnrpc_struct_get_u16(r.s, 3, 0xfffbu);
}

static inline void
every_choice_set_number(struct every_choice_b b, int16_t v)
{
	capnrpc_struct_set_u16(b.s, 2, EVERY_CHOICE_NUMBER, 0);
	capnrpc_struct_set_u16(b.s, 3, (uint16_t)v, 0xfffbu);
}

static inline double
every_choice_get_real(struct every_choice_r r)
{
	uint64_t bits;

	bits = capnrpc_struct_get_u64(r.s, 1, 0);
	return capnrpc_double_of_bits(bits);
}

static inline void
every_choice_set_real(struct every_choice_b b, double v)
{
	capnrpc_struct_set_u16(b.s, 2, EVERY_CHOICE_REAL, 0);
	capnrpc_struct_set_u64(b.s, 1, capnrpc_bits_of_double(v), 0);
}

static inline struct capnrpc_text_r
every_choice_get_text(struct every_choice_r r)
{
	static const char bytes[] = "unset";
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, bytes, sizeof(bytes) - 1);
}

static inline bool
every_choice_has_text(struct every_choice_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (every_choice_which(r) != EVERY_CHOICE_TEXT)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_choice_set_text(struct every_choice_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 2, EVERY_CHOICE_TEXT, 0);
	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_data_r
every_choice_get_data(struct every_choice_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
every_choice_has_data(struct every_choice_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (every_choice_which(r) != EVERY_CHOICE_DATA)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_choice_set_data(struct every_choice_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 2, EVERY_CHOICE_DATA, 0);
	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
every_choice_init_data(struct every_choice_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 2, EVERY_CHOICE_DATA, 0);
	return capnrpc_pointer_init_data(p, n);
}

static inline struct every_point_r
every_choice_get_point(struct every_choice_r r)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0001000100000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000009)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
	};
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);
	struct every_point_r v;

	v.s = capnrpc_pointer_struct(p, words);
	return v;
}

static inline bool
every_choice_has_point(struct every_choice_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (every_choice_which(r) != EVERY_CHOICE_POINT)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_choice_set_point(struct every_choice_b b, struct every_point_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 2, EVERY_CHOICE_POINT, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct every_point_b
every_choice_init_point(struct every_choice_b b)
{
	capnrpc_struct_set_u16(b.s, 2, EVERY_CHOICE_POINT, 0);
	return every_point_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct every_point_b
every_choice_edit_point(struct every_choice_b b)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0001000100000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000009)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
	};
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);
	struct every_point_b v;

	if (every_choice_which_b(b) != EVERY_CHOICE_POINT)
		return every_choice_init_point(b);
	v.s = capnrpc_pointer_edit_struct(p, every_point_size(), words);
	return v;
}

static inline struct capnrpc_uint16_list_r
every_choice_get_numbers(struct every_choice_r r)
{
	return capnrpc_uint16_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
every_choice_has_numbers(struct every_choice_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (every_choice_which(r) != EVERY_CHOICE_NUMBERS)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_choice_set_numbers(
	struct every_choice_b b, struct capnrpc_uint16_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 2, EVERY_CHOICE_NUMBERS, 0);
	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_uint16_list_b
every_choice_init_numbers(struct every_choice_b b, uint32_t n)
{
	capnrpc_struct_set_u16(b.s, 2, EVERY_CHOICE_NUMBERS, 0);
	return capnrpc_uint16_list_init(capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct capnrpc_uint16_list_b
every_choice_edit_numbers(struct every_choice_b b)
{
	if (every_choice_which_b(b) != EVERY_CHOICE_NUMBERS)
		return every_choice_init_numbers(b, 0);
	return capnrpc_uint16_list_open(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct every_point_list_r
every_choice_get_points(struct every_choice_r r)
{
	return every_point_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
every_choice_has_points(struct every_choice_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (every_choice_which(r) != EVERY_CHOICE_POINTS)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_choice_set_points(struct every_choice_b b, struct every_point_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 2, EVERY_CHOICE_POINTS, 0);
	capnrpc_pointer_set_list(p, from.l);
}

static inline struct every_point_list_b
every_choice_init_points(struct every_choice_b b, uint32_t n)
{
	capnrpc_struct_set_u16(b.s, 2, EVERY_CHOICE_POINTS, 0);
	return every_point_list_init(capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct every_point_list_b
every_choice_edit_points(struct every_choice_b b)
{
	if (every_choice_which_b(b) != EVERY_CHOICE_POINTS)
		return every_choice_init_points(b, 0);
	return every_point_list_open(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_pointer_r
every_choice_get_any(struct every_choice_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
every_choice_has_any(struct every_choice_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (every_choice_which(r) != EVERY_CHOICE_ANY)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_choice_set_any(struct every_choice_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 2, EVERY_CHOICE_ANY, 0);
	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
every_choice_edit_any(struct every_choice_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	if (every_choice_which_b(b) != EVERY_CHOICE_ANY)
		capnrpc_pointer_clear(p);
	capnrpc_struct_set_u16(b.s, 2, EVERY_CHOICE_ANY, 0);
	return p;
}

static inline struct capnrpc_cap *
every_choice_get_object(struct every_choice_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
every_choice_has_object(struct every_choice_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (every_choice_which(r) != EVERY_CHOICE_OBJECT)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_choice_set_object(struct every_choice_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 2, EVERY_CHOICE_OBJECT, 0);
	capnrpc_pointer_set_cap(p, cap);
}

static inline struct every_choice_pair_r
every_choice_get_pair(struct every_choice_r r)
{
	struct every_choice_pair_r g = { r.s };

	return g;
}

static inline struct every_choice_pair_b
every_choice_init_pair(struct every_choice_b b)
{
	struct every_choice_pair_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 2, EVERY_CHOICE_PAIR, 0);
	capnrpc_struct_set_u64(b.s, 1, 0, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 0));
	capnrpc_struct_set_bit(b.s, 48, false, false);
	return g;
}

static inline struct every_choice_pair_b
every_choice_edit_pair(struct every_choice_b b)
{
	struct every_choice_pair_b g = { b.s };

	if (every_choice_which_b(b) != EVERY_CHOICE_PAIR)
		return every_choice_init_pair(b);
	return g;
}

/* Named. */
static inline struct every_choice_named_r
every_choice_get_named(struct every_choice_r r)
{
	struct every_choice_named_r g = { r.s };

	return g;
}

static inline struct every_choice_named_b
every_choice_init_named(struct every_choice_b b)
{
	struct every_choice_named_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 9, 0, 0);
	capnrpc_struct_set_u8(b.s, 16, 0, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 1));
	return g;
}

static inline struct every_choice_named_b
every_choice_edit_named(struct every_choice_b b)
{
	struct every_choice_named_b g = { b.s };

	return g;
}

static inline uint64_t
every_choice_pair_get_first(struct every_choice_pair_r r)
{
	return capnrpc_struct_get_u64(r.s, 1, 0);
}

static inline void
every_choice_pair_set_first(struct every_choice_pair_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 1, v, 0);
}

static inline struct capnrpc_text_r
every_choice_pair_get_second(struct every_choice_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
every_choice_pair_has_second(struct every_choice_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_choice_pair_set_second(
	struct every_choice_pair_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline bool
every_choice_pair_get_third(struct every_choice_pair_r r)
{
	return capnrpc_struct_get_bit(r.s, 48, true);
}

static inline void
every_choice_pair_set_third(struct every_choice_pair_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 48, v, true);
}

static inline uint8_t
every_choice_named_get_left(struct every_choice_named_r r)
{
	return capnrpc_struct_get_u8(r.s, 16, 0);
}

static inline void
every_choice_named_set_left(struct every_choice_named_b b, uint8_t v)
{
	capnrpc_struct_set_u16(b.s, 9, EVERY_CHOICE_NAMED_LEFT, 0);
	capnrpc_struct_set_u8(b.s, 16, v, 0);
}

static inline struct capnrpc_text_r
every_choice_named_get_right(struct every_choice_named_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
every_choice_named_has_right(struct every_choice_named_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	if (every_choice_named_which(r) != EVERY_CHOICE_NAMED_RIGHT)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_choice_named_set_right(
	struct every_choice_named_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_struct_set_u16(b.s, 9, EVERY_CHOICE_NAMED_RIGHT, 0);
	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_pointer_r
every_box_get_content(struct every_box_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
every_box_has_content(struct every_box_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_box_set_content(struct every_box_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
every_box_edit_content(struct every_box_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline uint32_t
every_an_extraordinarily_long_name_get_an_extraordinarily_long_name_for_a_field(
	struct every_an_extraordinarily_long_name_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
every_an_extraordinarily_long_name_set_an_extraordinarily_long_name_for_a_field(
	struct every_an_extraordinarily_long_name_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline struct every_an_extraordinarily_long_name_r
every_an_extraordinarily_long_name_get_another_extraordinarily_long_name_for_a_field(
	struct every_an_extraordinarily_long_name_r r)
{
	return every_an_extraordinarily_long_name_read(
		capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
every_an_extraordinarily_long_name_has_another_extraordinarily_long_name_for_a_field(
	struct every_an_extraordinarily_long_name_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_an_extraordinarily_long_name_set_another_extraordinarily_long_name_for_a_field(
	struct every_an_extraordinarily_long_name_b b,
	struct every_an_extraordinarily_long_name_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct every_an_extraordinarily_long_name_b
every_an_extraordinarily_long_name_init_another_extraordinarily_long_name_for_a_field(
	struct every_an_extraordinarily_long_name_b b)
{
	return every_an_extraordinarily_long_name_init(
		capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct every_an_extraordinarily_long_name_b
every_an_extraordinarily_long_name_edit_another_extraordinarily_long_name_for_a_field(
	struct every_an_extraordinarily_long_name_b b)
{
	return every_an_extraordinarily_long_name_edit(
		capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct every_an_extraordinarily_long_name_list_r
every_an_extraordinarily_long_name_get_lists_with_an_extraordinarily_long_name(
	struct every_an_extraordinarily_long_name_r r)
{
	return every_an_extraordinarily_long_name_list_read(
		capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
every_an_extraordinarily_long_name_has_lists_with_an_extraordinarily_long_name(
	struct every_an_extraordinarily_long_name_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_an_extraordinarily_long_name_set_lists_with_an_extraordinarily_long_name(
	struct every_an_extraordinarily_long_name_b b,
	struct every_an_extraordinarily_long_name_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct every_an_extraordinarily_long_name_list_b
every_an_extraordinarily_long_name_init_lists_with_an_extraordinarily_long_name(
	struct every_an_extraordinarily_long_name_b b, uint32_t n)
{
	return every_an_extraordinarily_long_name_list_init(
		capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct every_an_extraordinarily_long_name_list_b
every_an_extraordinarily_long_name_edit_lists_with_an_extraordinarily_long_name(
	struct every_an_extraordinarily_long_name_b b)
{
	return every_an_extraordinarily_long_name_list_open(
		capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct capnrpc_text_r
every_an_extraordinarily_long_name_get_alternatively_an_extraordinarily_long_name(
	struct every_an_extraordinarily_long_name_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
every_an_extraordinarily_long_name_has_alternatively_an_extraordinarily_long_name(
	struct every_an_extraordinarily_long_name_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	if (every_an_extraordinarily_long_name_which(r) !=
		EVERY_AN_EXTRAORDINARILY_LONG_NAME_ALTERNATIVELY_AN_EXTRAORDINARILY_LONG_NAME)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_an_extraordinarily_long_name_set_alternatively_an_extraordinarily_long_name(
	struct every_an_extraordinarily_long_name_b b, const char *bytes,
	size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_struct_set_u16(b.s, 2,
		EVERY_AN_EXTRAORDINARILY_LONG_NAME_ALTERNATIVELY_AN_EXTRAORDINARILY_LONG_NAME,
		0);
	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct every_an_extraordinarily_long_name_alternatively_r
every_an_extraordinarily_long_name_get_alternatively(
	struct every_an_extraordinarily_long_name_r r)
{
	struct every_an_extraordinarily_long_name_alternatively_r g = { r.s };

	return g;
}

static inline struct every_an_extraordinarily_long_name_alternatively_b
every_an_extraordinarily_long_name_init_alternatively(
	struct every_an_extraordinarily_long_name_b b)
{
	struct every_an_extraordinarily_long_name_alternatively_b g = { b.s };

	capnrpc_struct_set_u16(
		b.s, 2, EVERY_AN_EXTRAORDINARILY_LONG_NAME_ALTERNATIVELY, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 2));
	return g;
}

static inline struct every_an_extraordinarily_long_name_alternatively_b
every_an_extraordinarily_long_name_edit_alternatively(
	struct every_an_extraordinarily_long_name_b b)
{
	struct every_an_extraordinarily_long_name_alternatively_b g = { b.s };

	if (every_an_extraordinarily_long_name_which_b(b) !=
		EVERY_AN_EXTRAORDINARILY_LONG_NAME_ALTERNATIVELY)
		return every_an_extraordinarily_long_name_init_alternatively(b);
	return g;
}

static inline struct capnrpc_data_r
every_an_extraordinarily_long_name_alternatively_get_something_else(
	struct every_an_extraordinarily_long_name_alternatively_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
every_an_extraordinarily_long_name_alternatively_has_something_else(
	struct every_an_extraordinarily_long_name_alternatively_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_an_extraordinarily_long_name_alternatively_set_something_else(
	struct every_an_extraordinarily_long_name_alternatively_b b,
	const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
every_an_extraordinarily_long_name_alternatively_init_something_else(
	struct every_an_extraordinarily_long_name_alternatively_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	return capnrpc_pointer_init_data(p, n);
}

static inline struct capnrpc_text_r
every_called_get_member(struct every_called_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
every_called_has_member(struct every_called_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_called_set_member(struct every_called_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct every_called_marks_r
every_called_get_marks(struct every_called_r r)
{
	struct every_called_marks_r g = { r.s };

	return g;
}

static inline struct every_called_marks_b
every_called_init_marks(struct every_called_b b)
{
	struct every_called_marks_b g = { b.s };

	capnrpc_struct_set_bit(b.s, 0, false, false);
	return g;
}

static inline struct every_called_marks_b
every_called_edit_marks(struct every_called_b b)
{
	struct every_called_marks_b g = { b.s };

	return g;
}

static inline bool
every_called_marks_get_one(struct every_called_marks_r r)
{
	return capnrpc_struct_get_bit(r.s, 0, false);
}

static inline void
every_called_marks_set_one(struct every_called_marks_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 0, v, false);
}

static inline struct every_lists_list_group_r
every_lists_get_list(struct every_lists_r r)
{
	struct every_lists_list_group_r g = { r.s };

	return g;
}

static inline struct every_lists_list_group_b
every_lists_init_list(struct every_lists_b b)
{
	struct every_lists_list_group_b g = { b.s };

	capnrpc_struct_set_u8(b.s, 0, 0, 0);
	return g;
}

static inline struct every_lists_list_group_b
every_lists_edit_list(struct every_lists_b b)
{
	struct every_lists_list_group_b g = { b.s };

	return g;
}

static inline struct every_lists_list_r
every_lists_get_more(struct every_lists_r r)
{
	return every_lists_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
every_lists_has_more(struct every_lists_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_lists_set_more(struct every_lists_b b, struct every_lists_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct every_lists_list_b
every_lists_init_more(struct every_lists_b b, uint32_t n)
{
	return every_lists_list_init(capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct every_lists_list_b
every_lists_edit_more(struct every_lists_b b)
{
	return every_lists_list_open(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline uint8_t
every_lists_list_group_get_one(struct every_lists_list_group_r r)
{
	return capnrpc_struct_get_u8(r.s, 0, 0);
}

static inline void
every_lists_list_group_set_one(struct every_lists_list_group_b b, uint8_t v)
{
	capnrpc_struct_set_u8(b.s, 0, v, 0);
}

static inline uint8_t
every_shadow_list_type_get_two(struct every_shadow_list_type_r r)
{
	return capnrpc_struct_get_u8(r.s, 0, 0);
}

static inline void
every_shadow_list_type_set_two(struct every_shadow_list_type_b b, uint8_t v)
{
	capnrpc_struct_set_u8(b.s, 0, v, 0);
}

static inline uint32_t
every_object_get_results_get_value(struct every_object_get_results_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
every_object_get_results_set_value(
	struct every_object_get_results_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline struct capnrpc_cap *
every_object_get_results_get_next(struct every_object_get_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
every_object_get_results_has_next(struct every_object_get_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_object_get_results_set_next(
	struct every_object_get_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct every_holder_r
every_object_get_results_get_nested(struct every_object_get_results_r r)
{
	return every_holder_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
every_object_get_results_has_nested(struct every_object_get_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_object_get_results_set_nested(
	struct every_object_get_results_b b, struct every_holder_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct every_holder_b
every_object_get_results_init_nested(struct every_object_get_results_b b)
{
	return every_holder_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct every_holder_b
every_object_get_results_edit_nested(struct every_object_get_results_b b)
{
	return every_holder_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct capnrpc_text_r
every_object_delete_params_get_text(struct every_object_delete_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
every_object_delete_params_has_text(struct every_object_delete_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_object_delete_params_set_text(
	struct every_object_delete_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_pointer_r
every_object_generic_params_get_in(struct every_object_generic_params_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
every_object_generic_params_has_in(struct every_object_generic_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_object_generic_params_set_in(
	struct every_object_generic_params_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
every_object_generic_params_edit_in(struct every_object_generic_params_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct capnrpc_pointer_r
every_object_generic_results_get_out(struct every_object_generic_results_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
every_object_generic_results_has_out(struct every_object_generic_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_object_generic_results_set_out(
	struct every_object_generic_results_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
every_object_generic_results_edit_out(struct every_object_generic_results_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct every_point_r
every_object_call_it_params_get_point(struct every_object_call_it_params_r r)
{
	return every_point_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
every_object_call_it_params_has_point(struct every_object_call_it_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_object_call_it_params_set_point(
	struct every_object_call_it_params_b b, struct every_point_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct every_point_b
every_object_call_it_params_init_point(struct every_object_call_it_params_b b)
{
	return every_point_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct every_point_b
every_object_call_it_params_edit_point(struct every_object_call_it_params_b b)
{
	return every_point_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct every_point_r
every_object_call_it_results_get_point(struct every_object_call_it_results_r r)
{
	return every_point_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
every_object_call_it_results_has_point(struct every_object_call_it_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_object_call_it_results_set_point(
	struct every_object_call_it_results_b b, struct every_point_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct every_point_b
every_object_call_it_results_init_point(struct every_object_call_it_results_b b)
{
	return every_point_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct every_point_b
every_object_call_it_results_edit_point(struct every_object_call_it_results_b b)
{
	return every_point_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct every_holder_group_r
every_holder_get_group(struct every_holder_r r)
{
	struct every_holder_group_r g = { r.s };

	return g;
}

static inline struct every_holder_group_b
every_holder_init_group(struct every_holder_b b)
{
	struct every_holder_group_b g = { b.s };

	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 0));
	return g;
}

static inline struct every_holder_group_b
every_holder_edit_group(struct every_holder_b b)
{
	struct every_holder_group_b g = { b.s };

	return g;
}

static inline struct capnrpc_cap *
every_holder_get_direct(struct every_holder_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
every_holder_has_direct(struct every_holder_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_holder_set_direct(struct every_holder_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_cap *
every_holder_get_maybe(struct every_holder_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
every_holder_has_maybe(struct every_holder_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	if (every_holder_which(r) != EVERY_HOLDER_MAYBE)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_holder_set_maybe(struct every_holder_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_struct_set_u16(b.s, 0, EVERY_HOLDER_MAYBE, 0);
	capnrpc_pointer_set_cap(p, cap);
}

static inline void
every_holder_set_not(struct every_holder_b b)
{
	capnrpc_struct_set_u16(b.s, 0, EVERY_HOLDER_NOT, 0);
}

static inline struct every_holder_r
every_holder_get_again(struct every_holder_r r)
{
	return every_holder_read(capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
every_holder_has_again(struct every_holder_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_holder_set_again(struct every_holder_b b, struct every_holder_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct every_holder_b
every_holder_init_again(struct every_holder_b b)
{
	return every_holder_init(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline struct every_holder_b
every_holder_edit_again(struct every_holder_b b)
{
	return every_holder_edit(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline struct capnrpc_cap *
every_holder_group_get_held(struct every_holder_group_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
every_holder_group_has_held(struct every_holder_group_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_holder_group_set_held(
	struct every_holder_group_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_pointer_r
every_keeper_keep_params_get_what(struct every_keeper_keep_params_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
every_keeper_keep_params_has_what(struct every_keeper_keep_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_keeper_keep_params_set_what(
	struct every_keeper_keep_params_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
every_keeper_keep_params_edit_what(struct every_keeper_keep_params_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct every_box_r
every_keeper_keep_results_get_cap(struct every_keeper_keep_results_r r)
{
	return every_box_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
every_keeper_keep_results_has_cap(struct every_keeper_keep_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_keeper_keep_results_set_cap(
	struct every_keeper_keep_results_b b, struct every_box_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct every_box_b
every_keeper_keep_results_init_cap(struct every_keeper_keep_results_b b)
{
	return every_box_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct every_box_b
every_keeper_keep_results_edit_cap(struct every_keeper_keep_results_b b)
{
	return every_box_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

#ifndef CAPNRPC_HAS_EVERY_BOX_OF_TEXT_FIELDS
#define CAPNRPC_HAS_EVERY_BOX_OF_TEXT_FIELDS

static inline struct capnrpc_text_r
every_box_of_text_get_content(struct every_box_of_text_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
every_box_of_text_has_content(struct every_box_of_text_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
every_box_of_text_set_content(
	struct every_box_of_text_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

#endif

static inline struct capnrpc_request *
every_late_last_request(
	struct capnrpc_cap *cap, struct every_late_last_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct every_late_last_params_b params;

	request = capnrpc_request_new(cap, EVERY_LATE_ID, EVERY_LATE_LAST);
	if (request == NULL)
		return NULL;
	params = every_late_last_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct every_late_last_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct every_late_last_promise
every_late_last_send(struct capnrpc_request *request_taken)
{
	struct every_late_last_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct every_late_last_results_r
every_late_last_promised(struct every_late_last_promise promise)
{
	return every_late_last_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct every_late_last_results_r
every_late_last_results(struct capnrpc_promise *promise)
{
	return every_late_last_results_read(capnrpc_promise_results(promise));
}

/* Two results to pipeline on. */
static inline struct capnrpc_request *
every_object_get_request(
	struct capnrpc_cap *cap, struct every_object_get_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct every_object_get_params_b params;

	request = capnrpc_request_new(cap, EVERY_OBJECT_ID, EVERY_OBJECT_GET);
	if (request == NULL)
		return NULL;
	params = every_object_get_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct every_object_get_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct every_object_get_promise
every_object_get_send(struct capnrpc_request *request_taken)
{
	struct every_object_get_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct every_object_get_results_r
every_object_get_promised(struct every_object_get_promise promise)
{
	return every_object_get_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct every_object_get_results_r
every_object_get_results(struct capnrpc_promise *promise)
{
	return every_object_get_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
every_object_get_promised_next(struct every_object_get_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
every_object_get_pipeline_next(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
every_object_get_promised_nested_group_held(
	struct every_object_get_promise promise)
{
	static const uint16_t path[] = { 1, 0 };

	return capnrpc_promise_cap(promise.p, path, 2);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
every_object_get_pipeline_nested_group_held(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 1, 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 2));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
every_object_get_promised_nested_direct(struct every_object_get_promise promise)
{
	static const uint16_t path[] = { 1, 1 };

	return capnrpc_promise_cap(promise.p, path, 2);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
every_object_get_pipeline_nested_direct(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 1, 1 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 2));
}

/* A keyword. */
static inline struct capnrpc_request *
every_object_delete_request(struct capnrpc_cap *cap,
	struct every_object_delete_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct every_object_delete_params_b params;

	request =
		capnrpc_request_new(cap, EVERY_OBJECT_ID, EVERY_OBJECT_DELETE);
	if (request == NULL)
		return NULL;
	params = every_object_delete_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct every_object_delete_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct every_object_delete_promise
every_object_delete_send(struct capnrpc_request *request_taken)
{
	struct every_object_delete_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct every_object_delete_results_r
every_object_delete_promised(struct every_object_delete_promise promise)
{
	return every_object_delete_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct every_object_delete_results_r
every_object_delete_results(struct capnrpc_promise *promise)
{
	return every_object_delete_results_read(
		capnrpc_promise_results(promise));
}

/* Named types. */
static inline struct capnrpc_request *
every_object_make_request(
	struct capnrpc_cap *cap, struct every_point_b *ret_params)
{
	struct capnrpc_request *request;
	struct every_point_b params;

	request = capnrpc_request_new(cap, EVERY_OBJECT_ID, EVERY_OBJECT_MAKE);
	if (request == NULL)
		return NULL;
	params = every_point_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct every_object_make_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct every_object_make_promise
every_object_make_send(struct capnrpc_request *request_taken)
{
	struct every_object_make_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct other_file_point_r
every_object_make_promised(struct every_object_make_promise promise)
{
	return other_file_point_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct other_file_point_r
every_object_make_results(struct capnrpc_promise *promise)
{
	return other_file_point_read(capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
every_object_generic_request(struct capnrpc_cap *cap,
	struct every_object_generic_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct every_object_generic_params_b params;

	request =
		capnrpc_request_new(cap, EVERY_OBJECT_ID, EVERY_OBJECT_GENERIC);
	if (request == NULL)
		return NULL;
	params = every_object_generic_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct every_object_generic_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct every_object_generic_promise
every_object_generic_send(struct capnrpc_request *request_taken)
{
	struct every_object_generic_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct every_object_generic_results_r
every_object_generic_promised(struct every_object_generic_promise promise)
{
	return every_object_generic_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct every_object_generic_results_r
every_object_generic_results(struct capnrpc_promise *promise)
{
	return every_object_generic_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
every_object_generic_promised_out(struct every_object_generic_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
every_object_generic_pipeline_out(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

static inline struct capnrpc_request *
every_object_call_it_request(struct capnrpc_cap *cap,
	struct every_object_call_it_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct every_object_call_it_params_b params;

	request =
		capnrpc_request_new(cap, EVERY_OBJECT_ID, EVERY_OBJECT_CALL_IT);
	if (request == NULL)
		return NULL;
	params = every_object_call_it_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct every_object_call_it_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct every_object_call_it_promise
every_object_call_it_send(struct capnrpc_request *request_taken)
{
	struct every_object_call_it_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct every_object_call_it_results_r
every_object_call_it_promised(struct every_object_call_it_promise promise)
{
	return every_object_call_it_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct every_object_call_it_results_r
every_object_call_it_results(struct capnrpc_promise *promise)
{
	return every_object_call_it_results_read(
		capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
every_keeper_keep_request(
	struct capnrpc_cap *cap, struct every_keeper_keep_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct every_keeper_keep_params_b params;

	request = capnrpc_request_new(cap, EVERY_KEEPER_ID, EVERY_KEEPER_KEEP);
	if (request == NULL)
		return NULL;
	params = every_keeper_keep_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct every_keeper_keep_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct every_keeper_keep_promise
every_keeper_keep_send(struct capnrpc_request *request_taken)
{
	struct every_keeper_keep_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct every_keeper_keep_results_r
every_keeper_keep_promised(struct every_keeper_keep_promise promise)
{
	return every_keeper_keep_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct every_keeper_keep_results_r
every_keeper_keep_results(struct capnrpc_promise *promise)
{
	return every_keeper_keep_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
every_keeper_keep_promised_cap_content(struct every_keeper_keep_promise promise)
{
	static const uint16_t path[] = { 0, 0 };

	return capnrpc_promise_cap(promise.p, path, 2);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
every_keeper_keep_pipeline_cap_content(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0, 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 2));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct every_object_get_results_b
every_object_get_answer(struct capnrpc_call *call)
{
	return every_object_get_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct every_object_delete_results_b
every_object_delete_answer(struct capnrpc_call *call)
{
	return every_object_delete_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct other_file_point_b
every_object_make_answer(struct capnrpc_call *call)
{
	return other_file_point_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct every_object_generic_results_b
every_object_generic_answer(struct capnrpc_call *call)
{
	return every_object_generic_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct every_object_call_it_results_b
every_object_call_it_answer(struct capnrpc_call *call)
{
	return every_object_call_it_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct every_object_server {
	void (*get)(void *object, struct every_object_get_params_r params,
		struct capnrpc_call *call_taken);
	void (*delete_)(void *object,
		struct every_object_delete_params_r params,
		struct capnrpc_call *call_taken);
	void (*make)(void *object, struct every_point_r params,
		struct capnrpc_call *call_taken);
	void (*generic)(void *object,
		struct every_object_generic_params_r params,
		struct capnrpc_call *call_taken);
	void (*call_it)(void *object,
		struct every_object_call_it_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * every_object_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
every_object_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct every_object_server *server =
		(const struct every_object_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != EVERY_OBJECT_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case EVERY_OBJECT_GET:
		if (server->get == NULL)
			return false;
		server->get(
			object, every_object_get_params_read(p), call_taken);
		return true;
	case EVERY_OBJECT_DELETE:
		if (server->delete_ == NULL)
			return false;
		server->delete_(
			object, every_object_delete_params_read(p), call_taken);
		return true;
	case EVERY_OBJECT_MAKE:
		if (server->make == NULL)
			return false;
		server->make(object, every_point_read(p), call_taken);
		return true;
	case EVERY_OBJECT_GENERIC:
		if (server->generic == NULL)
			return false;
		server->generic(object, every_object_generic_params_read(p),
			call_taken);
		return true;
	case EVERY_OBJECT_CALL_IT:
		if (server->call_it == NULL)
			return false;
		server->call_it(object, every_object_call_it_params_read(p),
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
every_object_dispatch(const struct every_object_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!every_object_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct every_late_last_results_b
every_late_last_answer(struct capnrpc_call *call)
{
	return every_late_last_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct every_late_server {
	struct every_object_server every_object;
	struct other_file_base_server other_file_base;
	void (*last)(void *object, struct every_late_last_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * every_late_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
every_late_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct every_late_server *server =
		(const struct every_late_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != EVERY_LATE_ID) {
		if (every_object_serve(
			    &server->every_object, object, call_taken))
			return true;
		if (other_file_base_serve(
			    &server->other_file_base, object, call_taken))
			return true;
		return false;
	}
	switch (capnrpc_call_method_id(call_taken)) {
	case EVERY_LATE_LAST:
		if (server->last == NULL)
			return false;
		server->last(
			object, every_late_last_params_read(p), call_taken);
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
every_late_dispatch(const struct every_late_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!every_late_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct every_both_server {
	struct every_object_server every_object;
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * every_both_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
every_both_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct every_both_server *server =
		(const struct every_both_server *)methods;

	if (capnrpc_call_interface_id(call_taken) != EVERY_BOTH_ID) {
		if (every_object_serve(
			    &server->every_object, object, call_taken))
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
every_both_dispatch(const struct every_both_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!every_both_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct every_keeper_keep_results_b
every_keeper_keep_answer(struct capnrpc_call *call)
{
	return every_keeper_keep_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct every_keeper_server {
	void (*keep)(void *object, struct every_keeper_keep_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * every_keeper_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
every_keeper_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct every_keeper_server *server =
		(const struct every_keeper_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != EVERY_KEEPER_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case EVERY_KEEPER_KEEP:
		if (server->keep == NULL)
			return false;
		server->keep(
			object, every_keeper_keep_params_read(p), call_taken);
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
every_keeper_dispatch(const struct every_keeper_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!every_keeper_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
