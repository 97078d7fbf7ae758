/*
 * Generated from odd.capnp, id 0xf3a1b2c4d5e6f708; do not edit.
 *
 * What everything.capnp has not: unions in unions, deep generics, annotations
 * for JSON, interfaces that extend each other.
 */
#ifndef ODD_CAPNP_F3A1B2C4D5E6F708_H
#define ODD_CAPNP_F3A1B2C4D5E6F708_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in odd.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_f3a1b2c4d5e6f708;
#define ODD_CAPNP_SCHEMA (&capnrpc_schema_f3a1b2c4d5e6f708)

enum odd_colour {
	ODD_COLOUR_RED = 0,
	ODD_COLOUR_GREEN = 1,
};

enum odd_named {
	ODD_NAMED_FIRST = 0,
	ODD_NAMED_SECOND = 1,
};

enum odd_which {
	ODD_NONE = 0,
	ODD_NUMBER = 1,
	ODD_TEXT = 2,
	ODD_SELF = 3,
	ODD_COLOUR = 4,
	ODD_ANY = 5,
	ODD_OBJECT = 6,
	ODD_PAIR = 7,
	ODD_LIST = 8,
};

enum odd_pair_which {
	ODD_PAIR_B = 0,
	ODD_PAIR_C = 1,
};

enum odd_named_which {
	ODD_NAMED_LEFT = 0,
	ODD_NAMED_RIGHT = 1,
};

enum odd_annotated_shape_which {
	ODD_ANNOTATED_SHAPE_CIRCLE = 0,
	ODD_ANNOTATED_SHAPE_SQUARE = 1,
	ODD_ANNOTATED_SHAPE_BLANK = 2,
	ODD_ANNOTATED_SHAPE_LABEL = 3,
};

enum odd_annotated_other_which {
	ODD_ANNOTATED_OTHER_INT = 0,
	ODD_ANNOTATED_OTHER_STR = 1,
	ODD_ANNOTATED_OTHER_NIL = 2,
};

enum odd_annotated_deep_more_which {
	ODD_ANNOTATED_DEEP_MORE_X = 0,
	ODD_ANNOTATED_DEEP_MORE_Y = 1,
};

enum odd_tagged_which {
	ODD_TAGGED_LEFT = 0,
	ODD_TAGGED_RIGHT = 1,
	ODD_TAGGED_OFF = 2,
};

struct odd_r {
	struct capnrpc_struct_r s;
};

struct odd_b {
	struct capnrpc_struct_b s;
};

struct odd_pair_r {
	struct capnrpc_struct_r s;
};

struct odd_pair_b {
	struct capnrpc_struct_b s;
};

struct odd_named_r {
	struct capnrpc_struct_r s;
};

struct odd_named_b {
	struct capnrpc_struct_b s;
};

struct odd_map_r {
	struct capnrpc_struct_r s;
};

struct odd_map_b {
	struct capnrpc_struct_b s;
};

struct odd_map_entry_r {
	struct capnrpc_struct_r s;
};

struct odd_map_entry_b {
	struct capnrpc_struct_b s;
};

struct odd_chain_r {
	struct capnrpc_struct_r s;
};

struct odd_chain_b {
	struct capnrpc_struct_b s;
};

/* A type that has no end. */
struct odd_growing_r {
	struct capnrpc_struct_r s;
};

struct odd_growing_b {
	struct capnrpc_struct_b s;
};

struct odd_growers_r {
	struct capnrpc_struct_r s;
};

struct odd_growers_b {
	struct capnrpc_struct_b s;
};

struct odd_outer_r {
	struct capnrpc_struct_r s;
};

struct odd_outer_b {
	struct capnrpc_struct_b s;
};

struct odd_outer_inner_r {
	struct capnrpc_struct_r s;
};

struct odd_outer_inner_b {
	struct capnrpc_struct_b s;
};

struct odd_outer_inner_group_r {
	struct capnrpc_struct_r s;
};

struct odd_outer_inner_group_b {
	struct capnrpc_struct_b s;
};

struct odd_base_take_params_r {
	struct capnrpc_struct_r s;
};

struct odd_base_take_params_b {
	struct capnrpc_struct_b s;
};

struct odd_base_take_results_r {
	struct capnrpc_struct_r s;
};

struct odd_base_take_results_b {
	struct capnrpc_struct_b s;
};

struct odd_base_common_params_r {
	struct capnrpc_struct_r s;
};

struct odd_base_common_params_b {
	struct capnrpc_struct_b s;
};

struct odd_base_common_results_r {
	struct capnrpc_struct_r s;
};

struct odd_base_common_results_b {
	struct capnrpc_struct_b s;
};

struct odd_other_common_params_r {
	struct capnrpc_struct_r s;
};

struct odd_other_common_params_b {
	struct capnrpc_struct_b s;
};

struct odd_other_common_results_r {
	struct capnrpc_struct_r s;
};

struct odd_other_common_results_b {
	struct capnrpc_struct_b s;
};

struct odd_other_give_params_r {
	struct capnrpc_struct_r s;
};

struct odd_other_give_params_b {
	struct capnrpc_struct_b s;
};

struct odd_other_give_results_r {
	struct capnrpc_struct_r s;
};

struct odd_other_give_results_b {
	struct capnrpc_struct_b s;
};

struct odd_annotated_r {
	struct capnrpc_struct_r s;
};

struct odd_annotated_b {
	struct capnrpc_struct_b s;
};

struct odd_annotated_shape_r {
	struct capnrpc_struct_r s;
};

struct odd_annotated_shape_b {
	struct capnrpc_struct_b s;
};

struct odd_annotated_shape_circle_r {
	struct capnrpc_struct_r s;
};

struct odd_annotated_shape_circle_b {
	struct capnrpc_struct_b s;
};

struct odd_annotated_shape_square_r {
	struct capnrpc_struct_r s;
};

struct odd_annotated_shape_square_b {
	struct capnrpc_struct_b s;
};

struct odd_annotated_other_r {
	struct capnrpc_struct_r s;
};

struct odd_annotated_other_b {
	struct capnrpc_struct_b s;
};

struct odd_annotated_deep_r {
	struct capnrpc_struct_r s;
};

struct odd_annotated_deep_b {
	struct capnrpc_struct_b s;
};

struct odd_annotated_deep_more_r {
	struct capnrpc_struct_r s;
};

struct odd_annotated_deep_more_b {
	struct capnrpc_struct_b s;
};

struct odd_flat_r {
	struct capnrpc_struct_r s;
};

struct odd_flat_b {
	struct capnrpc_struct_b s;
};

struct odd_flat_inner_r {
	struct capnrpc_struct_r s;
};

struct odd_flat_inner_b {
	struct capnrpc_struct_b s;
};

struct odd_tagged_r {
	struct capnrpc_struct_r s;
};

struct odd_tagged_b {
	struct capnrpc_struct_b s;
};

struct odd_side_r {
	struct capnrpc_struct_r s;
};

struct odd_side_b {
	struct capnrpc_struct_b s;
};

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_TYPE
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_TYPE

struct odd_map_of_text_and_odd_r {
	struct capnrpc_struct_r s;
};

struct odd_map_of_text_and_odd_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_CHAIN_OF_DATA_TYPE
#define CAPNRPC_HAS_ODD_CHAIN_OF_DATA_TYPE

struct odd_chain_of_data_r {
	struct capnrpc_struct_r s;
};

struct odd_chain_of_data_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_LIST_OF_TEXT_TYPE
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_LIST_OF_TEXT_TYPE

struct odd_map_of_text_and_list_of_text_r {
	struct capnrpc_struct_r s;
};

struct odd_map_of_text_and_list_of_text_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_OUTER_OF_TEXT_INNER_OF_ODD_TYPE
#define CAPNRPC_HAS_ODD_OUTER_OF_TEXT_INNER_OF_ODD_TYPE

struct odd_outer_of_text_inner_of_odd_r {
	struct capnrpc_struct_r s;
};

struct odd_outer_of_text_inner_of_odd_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ANY_TYPE
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ANY_TYPE

struct odd_map_of_text_and_any_r {
	struct capnrpc_struct_r s;
};

struct odd_map_of_text_and_any_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_ANY_TYPE
#define CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_ANY_TYPE

/* A type that has no end. */
struct odd_growing_of_odd_map_of_text_and_any_r {
	struct capnrpc_struct_r s;
};

struct odd_growing_of_odd_map_of_text_and_any_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_GROWING_OF_TEXT_TYPE
#define CAPNRPC_HAS_ODD_GROWING_OF_TEXT_TYPE

/* A type that has no end. */
struct odd_growing_of_text_r {
	struct capnrpc_struct_r s;
};

struct odd_growing_of_text_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_ENTRY_TYPE
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_ENTRY_TYPE

struct odd_map_of_text_and_odd_entry_r {
	struct capnrpc_struct_r s;
};

struct odd_map_of_text_and_odd_entry_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_LIST_OF_TEXT_ENTRY_TYPE
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_LIST_OF_TEXT_ENTRY_TYPE

struct odd_map_of_text_and_list_of_text_entry_r {
	struct capnrpc_struct_r s;
};

struct odd_map_of_text_and_list_of_text_entry_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_OUTER_OF_TEXT_INNER_OF_ODD_GROUP_TYPE
#define CAPNRPC_HAS_ODD_OUTER_OF_TEXT_INNER_OF_ODD_GROUP_TYPE

struct odd_outer_of_text_inner_of_odd_group_r {
	struct capnrpc_struct_r s;
};

struct odd_outer_of_text_inner_of_odd_group_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ANY_ENTRY_TYPE
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ANY_ENTRY_TYPE

struct odd_map_of_text_and_any_entry_r {
	struct capnrpc_struct_r s;
};

struct odd_map_of_text_and_any_entry_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ANY_TYPE
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ANY_TYPE

struct odd_map_of_text_and_odd_map_of_text_and_any_r {
	struct capnrpc_struct_r s;
};

struct odd_map_of_text_and_odd_map_of_text_and_any_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ANY_TYPE
#define CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ANY_TYPE

/* A type that has no end. */
struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_r {
	struct capnrpc_struct_r s;
};

struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_TEXT_TYPE
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_TEXT_TYPE

struct odd_map_of_text_and_text_r {
	struct capnrpc_struct_r s;
};

struct odd_map_of_text_and_text_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_TEXT_TYPE
#define CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_TEXT_TYPE

/* A type that has no end. */
struct odd_growing_of_odd_map_of_text_and_text_r {
	struct capnrpc_struct_r s;
};

struct odd_growing_of_odd_map_of_text_and_text_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_BASE_OF_ODD_TAKE_PARAMS_TYPE
#define CAPNRPC_HAS_ODD_BASE_OF_ODD_TAKE_PARAMS_TYPE

struct odd_base_of_odd_take_params_r {
	struct capnrpc_struct_r s;
};

struct odd_base_of_odd_take_params_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_BASE_OF_ODD_TAKE_RESULTS_TYPE
#define CAPNRPC_HAS_ODD_BASE_OF_ODD_TAKE_RESULTS_TYPE

struct odd_base_of_odd_take_results_r {
	struct capnrpc_struct_r s;
};

struct odd_base_of_odd_take_results_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_BASE_OF_ODD_COMMON_PARAMS_TYPE
#define CAPNRPC_HAS_ODD_BASE_OF_ODD_COMMON_PARAMS_TYPE

struct odd_base_of_odd_common_params_r {
	struct capnrpc_struct_r s;
};

struct odd_base_of_odd_common_params_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_BASE_OF_ODD_COMMON_RESULTS_TYPE
#define CAPNRPC_HAS_ODD_BASE_OF_ODD_COMMON_RESULTS_TYPE

struct odd_base_of_odd_common_results_r {
	struct capnrpc_struct_r s;
};

struct odd_base_of_odd_common_results_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_BASE_OF_TEXT_TAKE_PARAMS_TYPE
#define CAPNRPC_HAS_ODD_BASE_OF_TEXT_TAKE_PARAMS_TYPE

struct odd_base_of_text_take_params_r {
	struct capnrpc_struct_r s;
};

struct odd_base_of_text_take_params_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_BASE_OF_TEXT_TAKE_RESULTS_TYPE
#define CAPNRPC_HAS_ODD_BASE_OF_TEXT_TAKE_RESULTS_TYPE

struct odd_base_of_text_take_results_r {
	struct capnrpc_struct_r s;
};

struct odd_base_of_text_take_results_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_BASE_OF_TEXT_COMMON_PARAMS_TYPE
#define CAPNRPC_HAS_ODD_BASE_OF_TEXT_COMMON_PARAMS_TYPE

struct odd_base_of_text_common_params_r {
	struct capnrpc_struct_r s;
};

struct odd_base_of_text_common_params_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_BASE_OF_TEXT_COMMON_RESULTS_TYPE
#define CAPNRPC_HAS_ODD_BASE_OF_TEXT_COMMON_RESULTS_TYPE

struct odd_base_of_text_common_results_r {
	struct capnrpc_struct_r s;
};

struct odd_base_of_text_common_results_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ANY_ENTRY_TYPE
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ANY_ENTRY_TYPE

struct odd_map_of_text_and_odd_map_of_text_and_any_entry_r {
	struct capnrpc_struct_r s;
};

struct odd_map_of_text_and_odd_map_of_text_and_any_entry_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_TYPE
#define CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_TYPE

/* A type that has no end. */
struct odd_growing_of_odd_map_r {
	struct capnrpc_struct_r s;
};

struct odd_growing_of_odd_map_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_TEXT_ENTRY_TYPE
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_TEXT_ENTRY_TYPE

struct odd_map_of_text_and_text_entry_r {
	struct capnrpc_struct_r s;
};

struct odd_map_of_text_and_text_entry_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_TEXT_TYPE
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_TEXT_TYPE

struct odd_map_of_text_and_odd_map_of_text_and_text_r {
	struct capnrpc_struct_r s;
};

struct odd_map_of_text_and_odd_map_of_text_and_text_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_TEXT_TYPE
#define CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_TEXT_TYPE

/* A type that has no end. */
struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_r {
	struct capnrpc_struct_r s;
};

struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_TYPE
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_TYPE

struct odd_map_of_text_and_odd_map_r {
	struct capnrpc_struct_r s;
};

struct odd_map_of_text_and_odd_map_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_ODD_MAP_TYPE
#define CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_ODD_MAP_TYPE

/* A type that has no end. */
struct odd_growing_of_odd_map_of_text_and_odd_map_r {
	struct capnrpc_struct_r s;
};

struct odd_growing_of_odd_map_of_text_and_odd_map_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_TEXT_ENTRY_TYPE
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_TEXT_ENTRY_TYPE

struct odd_map_of_text_and_odd_map_of_text_and_text_entry_r {
	struct capnrpc_struct_r s;
};

struct odd_map_of_text_and_odd_map_of_text_and_text_entry_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_ENTRY_TYPE
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_ENTRY_TYPE

struct odd_map_of_text_and_odd_map_entry_r {
	struct capnrpc_struct_r s;
};

struct odd_map_of_text_and_odd_map_entry_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ODD_MAP_TYPE
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ODD_MAP_TYPE

struct odd_map_of_text_and_odd_map_of_text_and_odd_map_r {
	struct capnrpc_struct_r s;
};

struct odd_map_of_text_and_odd_map_of_text_and_odd_map_b {
	struct capnrpc_struct_b s;
};

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ODD_MAP_ENTRY_TYPE
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ODD_MAP_ENTRY_TYPE

struct odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_r {
	struct capnrpc_struct_r s;
};

struct odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_b {
	struct capnrpc_struct_b s;
};

#endif

static inline struct odd_r
odd_reader(struct odd_b b)
{
	struct odd_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
odd_which(struct odd_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
odd_which_b(struct odd_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
odd_size(void)
{
	struct capnrpc_struct_size size = { 3, 14 };

	return size;
}

static inline struct odd_r
odd_read(struct capnrpc_pointer_r p)
{
	struct odd_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_b
odd_init(struct capnrpc_pointer_b p)
{
	struct odd_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_size());
	return v;
}

static inline struct odd_b
odd_edit(struct capnrpc_pointer_b p)
{
	struct odd_b v;

	v.s = capnrpc_pointer_edit_struct(p, odd_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_list, odd);

static inline struct odd_pair_r
odd_pair_reader(struct odd_pair_b b)
{
	struct odd_pair_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
odd_pair_which(struct odd_pair_r r)
{
	return capnrpc_struct_get_u16(r.s, 3, 0);
}

static inline uint16_t
odd_pair_which_b(struct odd_pair_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 3, 0);
}

static inline struct odd_named_r
odd_named_reader(struct odd_named_b b)
{
	struct odd_named_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
odd_named_which(struct odd_named_r r)
{
	return capnrpc_struct_get_u16(r.s, 1, 0);
}

static inline uint16_t
odd_named_which_b(struct odd_named_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 1, 0);
}

static inline struct odd_map_r
odd_map_reader(struct odd_map_b b)
{
	struct odd_map_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_map_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct odd_map_r
odd_map_read(struct capnrpc_pointer_r p)
{
	struct odd_map_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_map_b
odd_map_init(struct capnrpc_pointer_b p)
{
	struct odd_map_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_map_size());
	return v;
}

static inline struct odd_map_b
odd_map_edit(struct capnrpc_pointer_b p)
{
	struct odd_map_b v;

	v.s = capnrpc_pointer_edit_struct(p, odd_map_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_map_list, odd_map);

static inline struct odd_map_entry_r
odd_map_entry_reader(struct odd_map_entry_b b)
{
	struct odd_map_entry_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_map_entry_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct odd_map_entry_r
odd_map_entry_read(struct capnrpc_pointer_r p)
{
	struct odd_map_entry_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_map_entry_b
odd_map_entry_init(struct capnrpc_pointer_b p)
{
	struct odd_map_entry_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_map_entry_size());
	return v;
}

static inline struct odd_map_entry_b
odd_map_entry_edit(struct capnrpc_pointer_b p)
{
	struct odd_map_entry_b v;

	v.s = capnrpc_pointer_edit_struct(p, odd_map_entry_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_map_entry_list, odd_map_entry);

static inline struct odd_chain_r
odd_chain_reader(struct odd_chain_b b)
{
	struct odd_chain_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_chain_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct odd_chain_r
odd_chain_read(struct capnrpc_pointer_r p)
{
	struct odd_chain_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_chain_b
odd_chain_init(struct capnrpc_pointer_b p)
{
	struct odd_chain_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_chain_size());
	return v;
}

static inline struct odd_chain_b
odd_chain_edit(struct capnrpc_pointer_b p)
{
	struct odd_chain_b v;

	v.s = capnrpc_pointer_edit_struct(p, odd_chain_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_chain_list, odd_chain);

static inline struct odd_growing_r
odd_growing_reader(struct odd_growing_b b)
{
	struct odd_growing_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_growing_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct odd_growing_r
odd_growing_read(struct capnrpc_pointer_r p)
{
	struct odd_growing_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_growing_b
odd_growing_init(struct capnrpc_pointer_b p)
{
	struct odd_growing_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_growing_size());
	return v;
}

static inline struct odd_growing_b
odd_growing_edit(struct capnrpc_pointer_b p)
{
	struct odd_growing_b v;

	v.s = capnrpc_pointer_edit_struct(p, odd_growing_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_growing_list, odd_growing);

static inline struct odd_growers_r
odd_growers_reader(struct odd_growers_b b)
{
	struct odd_growers_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_growers_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct odd_growers_r
odd_growers_read(struct capnrpc_pointer_r p)
{
	struct odd_growers_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_growers_b
odd_growers_init(struct capnrpc_pointer_b p)
{
	struct odd_growers_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_growers_size());
	return v;
}

static inline struct odd_growers_b
odd_growers_edit(struct capnrpc_pointer_b p)
{
	struct odd_growers_b v;

	v.s = capnrpc_pointer_edit_struct(p, odd_growers_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_growers_list, odd_growers);

static inline struct odd_outer_r
odd_outer_reader(struct odd_outer_b b)
{
	struct odd_outer_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_outer_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct odd_outer_r
odd_outer_read(struct capnrpc_pointer_r p)
{
	struct odd_outer_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_outer_b
odd_outer_init(struct capnrpc_pointer_b p)
{
	struct odd_outer_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_outer_size());
	return v;
}

static inline struct odd_outer_b
odd_outer_edit(struct capnrpc_pointer_b p)
{
	struct odd_outer_b v;

	v.s = capnrpc_pointer_edit_struct(p, odd_outer_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_outer_list, odd_outer);

static inline struct odd_outer_inner_r
odd_outer_inner_reader(struct odd_outer_inner_b b)
{
	struct odd_outer_inner_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_outer_inner_size(void)
{
	struct capnrpc_struct_size size = { 0, 3 };

	return size;
}

static inline struct odd_outer_inner_r
odd_outer_inner_read(struct capnrpc_pointer_r p)
{
	struct odd_outer_inner_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_outer_inner_b
odd_outer_inner_init(struct capnrpc_pointer_b p)
{
	struct odd_outer_inner_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_outer_inner_size());
	return v;
}

static inline struct odd_outer_inner_b
odd_outer_inner_edit(struct capnrpc_pointer_b p)
{
	struct odd_outer_inner_b v;

	v.s = capnrpc_pointer_edit_struct(p, odd_outer_inner_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_outer_inner_list, odd_outer_inner);

static inline struct odd_outer_inner_group_r
odd_outer_inner_group_reader(struct odd_outer_inner_group_b b)
{
	struct odd_outer_inner_group_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct odd_base_take_params_r
odd_base_take_params_reader(struct odd_base_take_params_b b)
{
	struct odd_base_take_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_base_take_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct odd_base_take_params_r
odd_base_take_params_read(struct capnrpc_pointer_r p)
{
	struct odd_base_take_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_base_take_params_b
odd_base_take_params_init(struct capnrpc_pointer_b p)
{
	struct odd_base_take_params_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_base_take_params_size());
	return v;
}

static inline struct odd_base_take_params_b
odd_base_take_params_edit(struct capnrpc_pointer_b p)
{
	struct odd_base_take_params_b v;

	v.s = capnrpc_pointer_edit_struct(p, odd_base_take_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_base_take_params_list, odd_base_take_params);

static inline struct odd_base_take_results_r
odd_base_take_results_reader(struct odd_base_take_results_b b)
{
	struct odd_base_take_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_base_take_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct odd_base_take_results_r
odd_base_take_results_read(struct capnrpc_pointer_r p)
{
	struct odd_base_take_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_base_take_results_b
odd_base_take_results_init(struct capnrpc_pointer_b p)
{
	struct odd_base_take_results_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_base_take_results_size());
	return v;
}

static inline struct odd_base_take_results_b
odd_base_take_results_edit(struct capnrpc_pointer_b p)
{
	struct odd_base_take_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_base_take_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_base_take_results_list, odd_base_take_results);

static inline struct odd_base_common_params_r
odd_base_common_params_reader(struct odd_base_common_params_b b)
{
	struct odd_base_common_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_base_common_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct odd_base_common_params_r
odd_base_common_params_read(struct capnrpc_pointer_r p)
{
	struct odd_base_common_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_base_common_params_b
odd_base_common_params_init(struct capnrpc_pointer_b p)
{
	struct odd_base_common_params_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_base_common_params_size());
	return v;
}

static inline struct odd_base_common_params_b
odd_base_common_params_edit(struct capnrpc_pointer_b p)
{
	struct odd_base_common_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_base_common_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_base_common_params_list, odd_base_common_params);

static inline struct odd_base_common_results_r
odd_base_common_results_reader(struct odd_base_common_results_b b)
{
	struct odd_base_common_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_base_common_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct odd_base_common_results_r
odd_base_common_results_read(struct capnrpc_pointer_r p)
{
	struct odd_base_common_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_base_common_results_b
odd_base_common_results_init(struct capnrpc_pointer_b p)
{
	struct odd_base_common_results_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_base_common_results_size());
	return v;
}

static inline struct odd_base_common_results_b
odd_base_common_results_edit(struct capnrpc_pointer_b p)
{
	struct odd_base_common_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_base_common_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_base_common_results_list, odd_base_common_results);

static inline struct odd_other_common_params_r
odd_other_common_params_reader(struct odd_other_common_params_b b)
{
	struct odd_other_common_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_other_common_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct odd_other_common_params_r
odd_other_common_params_read(struct capnrpc_pointer_r p)
{
	struct odd_other_common_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_other_common_params_b
odd_other_common_params_init(struct capnrpc_pointer_b p)
{
	struct odd_other_common_params_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_other_common_params_size());
	return v;
}

static inline struct odd_other_common_params_b
odd_other_common_params_edit(struct capnrpc_pointer_b p)
{
	struct odd_other_common_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_other_common_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_other_common_params_list, odd_other_common_params);

static inline struct odd_other_common_results_r
odd_other_common_results_reader(struct odd_other_common_results_b b)
{
	struct odd_other_common_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_other_common_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct odd_other_common_results_r
odd_other_common_results_read(struct capnrpc_pointer_r p)
{
	struct odd_other_common_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_other_common_results_b
odd_other_common_results_init(struct capnrpc_pointer_b p)
{
	struct odd_other_common_results_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_other_common_results_size());
	return v;
}

static inline struct odd_other_common_results_b
odd_other_common_results_edit(struct capnrpc_pointer_b p)
{
	struct odd_other_common_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_other_common_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_other_common_results_list, odd_other_common_results);

static inline struct odd_other_give_params_r
odd_other_give_params_reader(struct odd_other_give_params_b b)
{
	struct odd_other_give_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_other_give_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct odd_other_give_params_r
odd_other_give_params_read(struct capnrpc_pointer_r p)
{
	struct odd_other_give_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_other_give_params_b
odd_other_give_params_init(struct capnrpc_pointer_b p)
{
	struct odd_other_give_params_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_other_give_params_size());
	return v;
}

static inline struct odd_other_give_params_b
odd_other_give_params_edit(struct capnrpc_pointer_b p)
{
	struct odd_other_give_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_other_give_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_other_give_params_list, odd_other_give_params);

static inline struct odd_other_give_results_r
odd_other_give_results_reader(struct odd_other_give_results_b b)
{
	struct odd_other_give_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_other_give_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct odd_other_give_results_r
odd_other_give_results_read(struct capnrpc_pointer_r p)
{
	struct odd_other_give_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_other_give_results_b
odd_other_give_results_init(struct capnrpc_pointer_b p)
{
	struct odd_other_give_results_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_other_give_results_size());
	return v;
}

static inline struct odd_other_give_results_b
odd_other_give_results_edit(struct capnrpc_pointer_b p)
{
	struct odd_other_give_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_other_give_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_other_give_results_list, odd_other_give_results);

static inline struct odd_annotated_r
odd_annotated_reader(struct odd_annotated_b b)
{
	struct odd_annotated_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_annotated_size(void)
{
	struct capnrpc_struct_size size = { 3, 8 };

	return size;
}

static inline struct odd_annotated_r
odd_annotated_read(struct capnrpc_pointer_r p)
{
	struct odd_annotated_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_annotated_b
odd_annotated_init(struct capnrpc_pointer_b p)
{
	struct odd_annotated_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_annotated_size());
	return v;
}

static inline struct odd_annotated_b
odd_annotated_edit(struct capnrpc_pointer_b p)
{
	struct odd_annotated_b v;

	v.s = capnrpc_pointer_edit_struct(p, odd_annotated_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_annotated_list, odd_annotated);

static inline struct odd_annotated_shape_r
odd_annotated_shape_reader(struct odd_annotated_shape_b b)
{
	struct odd_annotated_shape_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
odd_annotated_shape_which(struct odd_annotated_shape_r r)
{
	return capnrpc_struct_get_u16(r.s, 5, 0);
}

static inline uint16_t
odd_annotated_shape_which_b(struct odd_annotated_shape_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 5, 0);
}

static inline struct odd_annotated_shape_circle_r
odd_annotated_shape_circle_reader(struct odd_annotated_shape_circle_b b)
{
	struct odd_annotated_shape_circle_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct odd_annotated_shape_square_r
odd_annotated_shape_square_reader(struct odd_annotated_shape_square_b b)
{
	struct odd_annotated_shape_square_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct odd_annotated_other_r
odd_annotated_other_reader(struct odd_annotated_other_b b)
{
	struct odd_annotated_other_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
odd_annotated_other_which(struct odd_annotated_other_r r)
{
	return capnrpc_struct_get_u16(r.s, 8, 0);
}

static inline uint16_t
odd_annotated_other_which_b(struct odd_annotated_other_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 8, 0);
}

static inline struct odd_annotated_deep_r
odd_annotated_deep_reader(struct odd_annotated_deep_b b)
{
	struct odd_annotated_deep_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct odd_annotated_deep_more_r
odd_annotated_deep_more_reader(struct odd_annotated_deep_more_b b)
{
	struct odd_annotated_deep_more_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
odd_annotated_deep_more_which(struct odd_annotated_deep_more_r r)
{
	return capnrpc_struct_get_u16(r.s, 9, 0);
}

static inline uint16_t
odd_annotated_deep_more_which_b(struct odd_annotated_deep_more_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 9, 0);
}

static inline struct odd_flat_r
odd_flat_reader(struct odd_flat_b b)
{
	struct odd_flat_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_flat_size(void)
{
	struct capnrpc_struct_size size = { 1, 2 };

	return size;
}

static inline struct odd_flat_r
odd_flat_read(struct capnrpc_pointer_r p)
{
	struct odd_flat_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_flat_b
odd_flat_init(struct capnrpc_pointer_b p)
{
	struct odd_flat_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_flat_size());
	return v;
}

static inline struct odd_flat_b
odd_flat_edit(struct capnrpc_pointer_b p)
{
	struct odd_flat_b v;

	v.s = capnrpc_pointer_edit_struct(p, odd_flat_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_flat_list, odd_flat);

static inline struct odd_flat_inner_r
odd_flat_inner_reader(struct odd_flat_inner_b b)
{
	struct odd_flat_inner_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_flat_inner_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct odd_flat_inner_r
odd_flat_inner_read(struct capnrpc_pointer_r p)
{
	struct odd_flat_inner_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_flat_inner_b
odd_flat_inner_init(struct capnrpc_pointer_b p)
{
	struct odd_flat_inner_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_flat_inner_size());
	return v;
}

static inline struct odd_flat_inner_b
odd_flat_inner_edit(struct capnrpc_pointer_b p)
{
	struct odd_flat_inner_b v;

	v.s = capnrpc_pointer_edit_struct(p, odd_flat_inner_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_flat_inner_list, odd_flat_inner);

static inline struct odd_tagged_r
odd_tagged_reader(struct odd_tagged_b b)
{
	struct odd_tagged_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
odd_tagged_which(struct odd_tagged_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
odd_tagged_which_b(struct odd_tagged_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
odd_tagged_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct odd_tagged_r
odd_tagged_read(struct capnrpc_pointer_r p)
{
	struct odd_tagged_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_tagged_b
odd_tagged_init(struct capnrpc_pointer_b p)
{
	struct odd_tagged_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_tagged_size());
	return v;
}

static inline struct odd_tagged_b
odd_tagged_edit(struct capnrpc_pointer_b p)
{
	struct odd_tagged_b v;

	v.s = capnrpc_pointer_edit_struct(p, odd_tagged_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_tagged_list, odd_tagged);

static inline struct odd_side_r
odd_side_reader(struct odd_side_b b)
{
	struct odd_side_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_side_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct odd_side_r
odd_side_read(struct capnrpc_pointer_r p)
{
	struct odd_side_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_side_b
odd_side_init(struct capnrpc_pointer_b p)
{
	struct odd_side_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_side_size());
	return v;
}

static inline struct odd_side_b
odd_side_edit(struct capnrpc_pointer_b p)
{
	struct odd_side_b v;

	v.s = capnrpc_pointer_edit_struct(p, odd_side_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_side_list, odd_side);

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_BASICS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_BASICS

static inline struct odd_map_of_text_and_odd_r
odd_map_of_text_and_odd_reader(struct odd_map_of_text_and_odd_b b)
{
	struct odd_map_of_text_and_odd_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_map_of_text_and_odd_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct odd_map_of_text_and_odd_r
odd_map_of_text_and_odd_read(struct capnrpc_pointer_r p)
{
	struct odd_map_of_text_and_odd_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_map_of_text_and_odd_b
odd_map_of_text_and_odd_init(struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_odd_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_map_of_text_and_odd_size());
	return v;
}

static inline struct odd_map_of_text_and_odd_b
odd_map_of_text_and_odd_edit(struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_odd_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_map_of_text_and_odd_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_map_of_text_and_odd_list, odd_map_of_text_and_odd);

#endif

#ifndef CAPNRPC_HAS_ODD_CHAIN_OF_DATA_BASICS
#define CAPNRPC_HAS_ODD_CHAIN_OF_DATA_BASICS

static inline struct odd_chain_of_data_r
odd_chain_of_data_reader(struct odd_chain_of_data_b b)
{
	struct odd_chain_of_data_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_chain_of_data_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct odd_chain_of_data_r
odd_chain_of_data_read(struct capnrpc_pointer_r p)
{
	struct odd_chain_of_data_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_chain_of_data_b
odd_chain_of_data_init(struct capnrpc_pointer_b p)
{
	struct odd_chain_of_data_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_chain_of_data_size());
	return v;
}

static inline struct odd_chain_of_data_b
odd_chain_of_data_edit(struct capnrpc_pointer_b p)
{
	struct odd_chain_of_data_b v;

	v.s = capnrpc_pointer_edit_struct(p, odd_chain_of_data_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_chain_of_data_list, odd_chain_of_data);

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_LIST_OF_TEXT_BASICS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_LIST_OF_TEXT_BASICS

static inline struct odd_map_of_text_and_list_of_text_r
odd_map_of_text_and_list_of_text_reader(
	struct odd_map_of_text_and_list_of_text_b b)
{
	struct odd_map_of_text_and_list_of_text_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_map_of_text_and_list_of_text_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct odd_map_of_text_and_list_of_text_r
odd_map_of_text_and_list_of_text_read(struct capnrpc_pointer_r p)
{
	struct odd_map_of_text_and_list_of_text_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_map_of_text_and_list_of_text_b
odd_map_of_text_and_list_of_text_init(struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_list_of_text_b v;

	v.s = capnrpc_pointer_init_struct(
		p, odd_map_of_text_and_list_of_text_size());
	return v;
}

static inline struct odd_map_of_text_and_list_of_text_b
odd_map_of_text_and_list_of_text_edit(struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_list_of_text_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_map_of_text_and_list_of_text_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_map_of_text_and_list_of_text_list,
	odd_map_of_text_and_list_of_text);

#endif

#ifndef CAPNRPC_HAS_ODD_OUTER_OF_TEXT_INNER_OF_ODD_BASICS
#define CAPNRPC_HAS_ODD_OUTER_OF_TEXT_INNER_OF_ODD_BASICS

static inline struct odd_outer_of_text_inner_of_odd_r
odd_outer_of_text_inner_of_odd_reader(struct odd_outer_of_text_inner_of_odd_b b)
{
	struct odd_outer_of_text_inner_of_odd_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_outer_of_text_inner_of_odd_size(void)
{
	struct capnrpc_struct_size size = { 0, 3 };

	return size;
}

static inline struct odd_outer_of_text_inner_of_odd_r
odd_outer_of_text_inner_of_odd_read(struct capnrpc_pointer_r p)
{
	struct odd_outer_of_text_inner_of_odd_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_outer_of_text_inner_of_odd_b
odd_outer_of_text_inner_of_odd_init(struct capnrpc_pointer_b p)
{
	struct odd_outer_of_text_inner_of_odd_b v;

	v.s = capnrpc_pointer_init_struct(
		p, odd_outer_of_text_inner_of_odd_size());
	return v;
}

static inline struct odd_outer_of_text_inner_of_odd_b
odd_outer_of_text_inner_of_odd_edit(struct capnrpc_pointer_b p)
{
	struct odd_outer_of_text_inner_of_odd_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_outer_of_text_inner_of_odd_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	odd_outer_of_text_inner_of_odd_list, odd_outer_of_text_inner_of_odd);

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ANY_BASICS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ANY_BASICS

static inline struct odd_map_of_text_and_any_r
odd_map_of_text_and_any_reader(struct odd_map_of_text_and_any_b b)
{
	struct odd_map_of_text_and_any_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_map_of_text_and_any_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct odd_map_of_text_and_any_r
odd_map_of_text_and_any_read(struct capnrpc_pointer_r p)
{
	struct odd_map_of_text_and_any_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_map_of_text_and_any_b
odd_map_of_text_and_any_init(struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_any_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_map_of_text_and_any_size());
	return v;
}

static inline struct odd_map_of_text_and_any_b
odd_map_of_text_and_any_edit(struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_any_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_map_of_text_and_any_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_map_of_text_and_any_list, odd_map_of_text_and_any);

#endif

#ifndef CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_ANY_BASICS
#define CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_ANY_BASICS

static inline struct odd_growing_of_odd_map_of_text_and_any_r
odd_growing_of_odd_map_of_text_and_any_reader(
	struct odd_growing_of_odd_map_of_text_and_any_b b)
{
	struct odd_growing_of_odd_map_of_text_and_any_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_growing_of_odd_map_of_text_and_any_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct odd_growing_of_odd_map_of_text_and_any_r
odd_growing_of_odd_map_of_text_and_any_read(struct capnrpc_pointer_r p)
{
	struct odd_growing_of_odd_map_of_text_and_any_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_growing_of_odd_map_of_text_and_any_b
odd_growing_of_odd_map_of_text_and_any_init(struct capnrpc_pointer_b p)
{
	struct odd_growing_of_odd_map_of_text_and_any_b v;

	v.s = capnrpc_pointer_init_struct(
		p, odd_growing_of_odd_map_of_text_and_any_size());
	return v;
}

static inline struct odd_growing_of_odd_map_of_text_and_any_b
odd_growing_of_odd_map_of_text_and_any_edit(struct capnrpc_pointer_b p)
{
	struct odd_growing_of_odd_map_of_text_and_any_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_growing_of_odd_map_of_text_and_any_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_growing_of_odd_map_of_text_and_any_list,
	odd_growing_of_odd_map_of_text_and_any);

#endif

#ifndef CAPNRPC_HAS_ODD_GROWING_OF_TEXT_BASICS
#define CAPNRPC_HAS_ODD_GROWING_OF_TEXT_BASICS

static inline struct odd_growing_of_text_r
odd_growing_of_text_reader(struct odd_growing_of_text_b b)
{
	struct odd_growing_of_text_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_growing_of_text_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct odd_growing_of_text_r
odd_growing_of_text_read(struct capnrpc_pointer_r p)
{
	struct odd_growing_of_text_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_growing_of_text_b
odd_growing_of_text_init(struct capnrpc_pointer_b p)
{
	struct odd_growing_of_text_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_growing_of_text_size());
	return v;
}

static inline struct odd_growing_of_text_b
odd_growing_of_text_edit(struct capnrpc_pointer_b p)
{
	struct odd_growing_of_text_b v;

	v.s = capnrpc_pointer_edit_struct(p, odd_growing_of_text_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_growing_of_text_list, odd_growing_of_text);

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_ENTRY_BASICS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_ENTRY_BASICS

static inline struct odd_map_of_text_and_odd_entry_r
odd_map_of_text_and_odd_entry_reader(struct odd_map_of_text_and_odd_entry_b b)
{
	struct odd_map_of_text_and_odd_entry_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_map_of_text_and_odd_entry_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct odd_map_of_text_and_odd_entry_r
odd_map_of_text_and_odd_entry_read(struct capnrpc_pointer_r p)
{
	struct odd_map_of_text_and_odd_entry_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_map_of_text_and_odd_entry_b
odd_map_of_text_and_odd_entry_init(struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_odd_entry_b v;

	v.s = capnrpc_pointer_init_struct(
		p, odd_map_of_text_and_odd_entry_size());
	return v;
}

static inline struct odd_map_of_text_and_odd_entry_b
odd_map_of_text_and_odd_entry_edit(struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_odd_entry_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_map_of_text_and_odd_entry_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	odd_map_of_text_and_odd_entry_list, odd_map_of_text_and_odd_entry);

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_LIST_OF_TEXT_ENTRY_BASICS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_LIST_OF_TEXT_ENTRY_BASICS

static inline struct odd_map_of_text_and_list_of_text_entry_r
odd_map_of_text_and_list_of_text_entry_reader(
	struct odd_map_of_text_and_list_of_text_entry_b b)
{
	struct odd_map_of_text_and_list_of_text_entry_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_map_of_text_and_list_of_text_entry_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct odd_map_of_text_and_list_of_text_entry_r
odd_map_of_text_and_list_of_text_entry_read(struct capnrpc_pointer_r p)
{
	struct odd_map_of_text_and_list_of_text_entry_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_map_of_text_and_list_of_text_entry_b
odd_map_of_text_and_list_of_text_entry_init(struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_list_of_text_entry_b v;

	v.s = capnrpc_pointer_init_struct(
		p, odd_map_of_text_and_list_of_text_entry_size());
	return v;
}

static inline struct odd_map_of_text_and_list_of_text_entry_b
odd_map_of_text_and_list_of_text_entry_edit(struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_list_of_text_entry_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_map_of_text_and_list_of_text_entry_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_map_of_text_and_list_of_text_entry_list,
	odd_map_of_text_and_list_of_text_entry);

#endif

#ifndef CAPNRPC_HAS_ODD_OUTER_OF_TEXT_INNER_OF_ODD_GROUP_BASICS
#define CAPNRPC_HAS_ODD_OUTER_OF_TEXT_INNER_OF_ODD_GROUP_BASICS

static inline struct odd_outer_of_text_inner_of_odd_group_r
odd_outer_of_text_inner_of_odd_group_reader(
	struct odd_outer_of_text_inner_of_odd_group_b b)
{
	struct odd_outer_of_text_inner_of_odd_group_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ANY_ENTRY_BASICS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ANY_ENTRY_BASICS

static inline struct odd_map_of_text_and_any_entry_r
odd_map_of_text_and_any_entry_reader(struct odd_map_of_text_and_any_entry_b b)
{
	struct odd_map_of_text_and_any_entry_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_map_of_text_and_any_entry_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct odd_map_of_text_and_any_entry_r
odd_map_of_text_and_any_entry_read(struct capnrpc_pointer_r p)
{
	struct odd_map_of_text_and_any_entry_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_map_of_text_and_any_entry_b
odd_map_of_text_and_any_entry_init(struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_any_entry_b v;

	v.s = capnrpc_pointer_init_struct(
		p, odd_map_of_text_and_any_entry_size());
	return v;
}

static inline struct odd_map_of_text_and_any_entry_b
odd_map_of_text_and_any_entry_edit(struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_any_entry_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_map_of_text_and_any_entry_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	odd_map_of_text_and_any_entry_list, odd_map_of_text_and_any_entry);

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ANY_BASICS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ANY_BASICS

static inline struct odd_map_of_text_and_odd_map_of_text_and_any_r
odd_map_of_text_and_odd_map_of_text_and_any_reader(
	struct odd_map_of_text_and_odd_map_of_text_and_any_b b)
{
	struct odd_map_of_text_and_odd_map_of_text_and_any_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_map_of_text_and_odd_map_of_text_and_any_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_any_r
odd_map_of_text_and_odd_map_of_text_and_any_read(struct capnrpc_pointer_r p)
{
	struct odd_map_of_text_and_odd_map_of_text_and_any_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_any_b
odd_map_of_text_and_odd_map_of_text_and_any_init(struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_odd_map_of_text_and_any_b v;

	v.s = capnrpc_pointer_init_struct(
		p, odd_map_of_text_and_odd_map_of_text_and_any_size());
	return v;
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_any_b
odd_map_of_text_and_odd_map_of_text_and_any_edit(struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_odd_map_of_text_and_any_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_map_of_text_and_odd_map_of_text_and_any_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_map_of_text_and_odd_map_of_text_and_any_list,
	odd_map_of_text_and_odd_map_of_text_and_any);

#endif

#ifndef CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ANY_BASICS
#define CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ANY_BASICS

static inline struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_r
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_reader(
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_b b)
{
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_r
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_read(
	struct capnrpc_pointer_r p)
{
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_b
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_init(
	struct capnrpc_pointer_b p)
{
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_b v;

	v.s = capnrpc_pointer_init_struct(p,
		odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_size());
	return v;
}

static inline struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_b
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_edit(
	struct capnrpc_pointer_b p)
{
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_b v;

	v.s = capnrpc_pointer_edit_struct(p,
		odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_size(),
		NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_list,
	odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any);

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_TEXT_BASICS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_TEXT_BASICS

static inline struct odd_map_of_text_and_text_r
odd_map_of_text_and_text_reader(struct odd_map_of_text_and_text_b b)
{
	struct odd_map_of_text_and_text_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_map_of_text_and_text_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct odd_map_of_text_and_text_r
odd_map_of_text_and_text_read(struct capnrpc_pointer_r p)
{
	struct odd_map_of_text_and_text_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_map_of_text_and_text_b
odd_map_of_text_and_text_init(struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_text_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_map_of_text_and_text_size());
	return v;
}

static inline struct odd_map_of_text_and_text_b
odd_map_of_text_and_text_edit(struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_text_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_map_of_text_and_text_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_map_of_text_and_text_list, odd_map_of_text_and_text);

#endif

#ifndef CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_TEXT_BASICS
#define CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_TEXT_BASICS

static inline struct odd_growing_of_odd_map_of_text_and_text_r
odd_growing_of_odd_map_of_text_and_text_reader(
	struct odd_growing_of_odd_map_of_text_and_text_b b)
{
	struct odd_growing_of_odd_map_of_text_and_text_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_growing_of_odd_map_of_text_and_text_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct odd_growing_of_odd_map_of_text_and_text_r
odd_growing_of_odd_map_of_text_and_text_read(struct capnrpc_pointer_r p)
{
	struct odd_growing_of_odd_map_of_text_and_text_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_growing_of_odd_map_of_text_and_text_b
odd_growing_of_odd_map_of_text_and_text_init(struct capnrpc_pointer_b p)
{
	struct odd_growing_of_odd_map_of_text_and_text_b v;

	v.s = capnrpc_pointer_init_struct(
		p, odd_growing_of_odd_map_of_text_and_text_size());
	return v;
}

static inline struct odd_growing_of_odd_map_of_text_and_text_b
odd_growing_of_odd_map_of_text_and_text_edit(struct capnrpc_pointer_b p)
{
	struct odd_growing_of_odd_map_of_text_and_text_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_growing_of_odd_map_of_text_and_text_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_growing_of_odd_map_of_text_and_text_list,
	odd_growing_of_odd_map_of_text_and_text);

#endif

#ifndef CAPNRPC_HAS_ODD_BASE_OF_ODD_TAKE_PARAMS_BASICS
#define CAPNRPC_HAS_ODD_BASE_OF_ODD_TAKE_PARAMS_BASICS

static inline struct odd_base_of_odd_take_params_r
odd_base_of_odd_take_params_reader(struct odd_base_of_odd_take_params_b b)
{
	struct odd_base_of_odd_take_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_base_of_odd_take_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct odd_base_of_odd_take_params_r
odd_base_of_odd_take_params_read(struct capnrpc_pointer_r p)
{
	struct odd_base_of_odd_take_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_base_of_odd_take_params_b
odd_base_of_odd_take_params_init(struct capnrpc_pointer_b p)
{
	struct odd_base_of_odd_take_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, odd_base_of_odd_take_params_size());
	return v;
}

static inline struct odd_base_of_odd_take_params_b
odd_base_of_odd_take_params_edit(struct capnrpc_pointer_b p)
{
	struct odd_base_of_odd_take_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_base_of_odd_take_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	odd_base_of_odd_take_params_list, odd_base_of_odd_take_params);

#endif

#ifndef CAPNRPC_HAS_ODD_BASE_OF_ODD_TAKE_RESULTS_BASICS
#define CAPNRPC_HAS_ODD_BASE_OF_ODD_TAKE_RESULTS_BASICS

static inline struct odd_base_of_odd_take_results_r
odd_base_of_odd_take_results_reader(struct odd_base_of_odd_take_results_b b)
{
	struct odd_base_of_odd_take_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_base_of_odd_take_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct odd_base_of_odd_take_results_r
odd_base_of_odd_take_results_read(struct capnrpc_pointer_r p)
{
	struct odd_base_of_odd_take_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_base_of_odd_take_results_b
odd_base_of_odd_take_results_init(struct capnrpc_pointer_b p)
{
	struct odd_base_of_odd_take_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, odd_base_of_odd_take_results_size());
	return v;
}

static inline struct odd_base_of_odd_take_results_b
odd_base_of_odd_take_results_edit(struct capnrpc_pointer_b p)
{
	struct odd_base_of_odd_take_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_base_of_odd_take_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	odd_base_of_odd_take_results_list, odd_base_of_odd_take_results);

#endif

#ifndef CAPNRPC_HAS_ODD_BASE_OF_ODD_COMMON_PARAMS_BASICS
#define CAPNRPC_HAS_ODD_BASE_OF_ODD_COMMON_PARAMS_BASICS

static inline struct odd_base_of_odd_common_params_r
odd_base_of_odd_common_params_reader(struct odd_base_of_odd_common_params_b b)
{
	struct odd_base_of_odd_common_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_base_of_odd_common_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct odd_base_of_odd_common_params_r
odd_base_of_odd_common_params_read(struct capnrpc_pointer_r p)
{
	struct odd_base_of_odd_common_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_base_of_odd_common_params_b
odd_base_of_odd_common_params_init(struct capnrpc_pointer_b p)
{
	struct odd_base_of_odd_common_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, odd_base_of_odd_common_params_size());
	return v;
}

static inline struct odd_base_of_odd_common_params_b
odd_base_of_odd_common_params_edit(struct capnrpc_pointer_b p)
{
	struct odd_base_of_odd_common_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_base_of_odd_common_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	odd_base_of_odd_common_params_list, odd_base_of_odd_common_params);

#endif

#ifndef CAPNRPC_HAS_ODD_BASE_OF_ODD_COMMON_RESULTS_BASICS
#define CAPNRPC_HAS_ODD_BASE_OF_ODD_COMMON_RESULTS_BASICS

static inline struct odd_base_of_odd_common_results_r
odd_base_of_odd_common_results_reader(struct odd_base_of_odd_common_results_b b)
{
	struct odd_base_of_odd_common_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_base_of_odd_common_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct odd_base_of_odd_common_results_r
odd_base_of_odd_common_results_read(struct capnrpc_pointer_r p)
{
	struct odd_base_of_odd_common_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_base_of_odd_common_results_b
odd_base_of_odd_common_results_init(struct capnrpc_pointer_b p)
{
	struct odd_base_of_odd_common_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, odd_base_of_odd_common_results_size());
	return v;
}

static inline struct odd_base_of_odd_common_results_b
odd_base_of_odd_common_results_edit(struct capnrpc_pointer_b p)
{
	struct odd_base_of_odd_common_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_base_of_odd_common_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	odd_base_of_odd_common_results_list, odd_base_of_odd_common_results);

#endif

#ifndef CAPNRPC_HAS_ODD_BASE_OF_TEXT_TAKE_PARAMS_BASICS
#define CAPNRPC_HAS_ODD_BASE_OF_TEXT_TAKE_PARAMS_BASICS

static inline struct odd_base_of_text_take_params_r
odd_base_of_text_take_params_reader(struct odd_base_of_text_take_params_b b)
{
	struct odd_base_of_text_take_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_base_of_text_take_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct odd_base_of_text_take_params_r
odd_base_of_text_take_params_read(struct capnrpc_pointer_r p)
{
	struct odd_base_of_text_take_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_base_of_text_take_params_b
odd_base_of_text_take_params_init(struct capnrpc_pointer_b p)
{
	struct odd_base_of_text_take_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, odd_base_of_text_take_params_size());
	return v;
}

static inline struct odd_base_of_text_take_params_b
odd_base_of_text_take_params_edit(struct capnrpc_pointer_b p)
{
	struct odd_base_of_text_take_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_base_of_text_take_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	odd_base_of_text_take_params_list, odd_base_of_text_take_params);

#endif

#ifndef CAPNRPC_HAS_ODD_BASE_OF_TEXT_TAKE_RESULTS_BASICS
#define CAPNRPC_HAS_ODD_BASE_OF_TEXT_TAKE_RESULTS_BASICS

static inline struct odd_base_of_text_take_results_r
odd_base_of_text_take_results_reader(struct odd_base_of_text_take_results_b b)
{
	struct odd_base_of_text_take_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_base_of_text_take_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct odd_base_of_text_take_results_r
odd_base_of_text_take_results_read(struct capnrpc_pointer_r p)
{
	struct odd_base_of_text_take_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_base_of_text_take_results_b
odd_base_of_text_take_results_init(struct capnrpc_pointer_b p)
{
	struct odd_base_of_text_take_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, odd_base_of_text_take_results_size());
	return v;
}

static inline struct odd_base_of_text_take_results_b
odd_base_of_text_take_results_edit(struct capnrpc_pointer_b p)
{
	struct odd_base_of_text_take_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_base_of_text_take_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	odd_base_of_text_take_results_list, odd_base_of_text_take_results);

#endif

#ifndef CAPNRPC_HAS_ODD_BASE_OF_TEXT_COMMON_PARAMS_BASICS
#define CAPNRPC_HAS_ODD_BASE_OF_TEXT_COMMON_PARAMS_BASICS

static inline struct odd_base_of_text_common_params_r
odd_base_of_text_common_params_reader(struct odd_base_of_text_common_params_b b)
{
	struct odd_base_of_text_common_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_base_of_text_common_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct odd_base_of_text_common_params_r
odd_base_of_text_common_params_read(struct capnrpc_pointer_r p)
{
	struct odd_base_of_text_common_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_base_of_text_common_params_b
odd_base_of_text_common_params_init(struct capnrpc_pointer_b p)
{
	struct odd_base_of_text_common_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, odd_base_of_text_common_params_size());
	return v;
}

static inline struct odd_base_of_text_common_params_b
odd_base_of_text_common_params_edit(struct capnrpc_pointer_b p)
{
	struct odd_base_of_text_common_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_base_of_text_common_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	odd_base_of_text_common_params_list, odd_base_of_text_common_params);

#endif

#ifndef CAPNRPC_HAS_ODD_BASE_OF_TEXT_COMMON_RESULTS_BASICS
#define CAPNRPC_HAS_ODD_BASE_OF_TEXT_COMMON_RESULTS_BASICS

static inline struct odd_base_of_text_common_results_r
odd_base_of_text_common_results_reader(
	struct odd_base_of_text_common_results_b b)
{
	struct odd_base_of_text_common_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_base_of_text_common_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct odd_base_of_text_common_results_r
odd_base_of_text_common_results_read(struct capnrpc_pointer_r p)
{
	struct odd_base_of_text_common_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_base_of_text_common_results_b
odd_base_of_text_common_results_init(struct capnrpc_pointer_b p)
{
	struct odd_base_of_text_common_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, odd_base_of_text_common_results_size());
	return v;
}

static inline struct odd_base_of_text_common_results_b
odd_base_of_text_common_results_edit(struct capnrpc_pointer_b p)
{
	struct odd_base_of_text_common_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_base_of_text_common_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	odd_base_of_text_common_results_list, odd_base_of_text_common_results);

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ANY_ENTRY_BASICS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ANY_ENTRY_BASICS

static inline struct odd_map_of_text_and_odd_map_of_text_and_any_entry_r
odd_map_of_text_and_odd_map_of_text_and_any_entry_reader(
	struct odd_map_of_text_and_odd_map_of_text_and_any_entry_b b)
{
	struct odd_map_of_text_and_odd_map_of_text_and_any_entry_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_map_of_text_and_odd_map_of_text_and_any_entry_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_any_entry_r
odd_map_of_text_and_odd_map_of_text_and_any_entry_read(
	struct capnrpc_pointer_r p)
{
	struct odd_map_of_text_and_odd_map_of_text_and_any_entry_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_any_entry_b
odd_map_of_text_and_odd_map_of_text_and_any_entry_init(
	struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_odd_map_of_text_and_any_entry_b v;

	v.s = capnrpc_pointer_init_struct(
		p, odd_map_of_text_and_odd_map_of_text_and_any_entry_size());
	return v;
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_any_entry_b
odd_map_of_text_and_odd_map_of_text_and_any_entry_edit(
	struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_odd_map_of_text_and_any_entry_b v;

	v.s = capnrpc_pointer_edit_struct(p,
		odd_map_of_text_and_odd_map_of_text_and_any_entry_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_map_of_text_and_odd_map_of_text_and_any_entry_list,
	odd_map_of_text_and_odd_map_of_text_and_any_entry);

#endif

#ifndef CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_BASICS
#define CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_BASICS

static inline struct odd_growing_of_odd_map_r
odd_growing_of_odd_map_reader(struct odd_growing_of_odd_map_b b)
{
	struct odd_growing_of_odd_map_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_growing_of_odd_map_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct odd_growing_of_odd_map_r
odd_growing_of_odd_map_read(struct capnrpc_pointer_r p)
{
	struct odd_growing_of_odd_map_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_growing_of_odd_map_b
odd_growing_of_odd_map_init(struct capnrpc_pointer_b p)
{
	struct odd_growing_of_odd_map_b v;

	v.s = capnrpc_pointer_init_struct(p, odd_growing_of_odd_map_size());
	return v;
}

static inline struct odd_growing_of_odd_map_b
odd_growing_of_odd_map_edit(struct capnrpc_pointer_b p)
{
	struct odd_growing_of_odd_map_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_growing_of_odd_map_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_growing_of_odd_map_list, odd_growing_of_odd_map);

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_TEXT_ENTRY_BASICS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_TEXT_ENTRY_BASICS

static inline struct odd_map_of_text_and_text_entry_r
odd_map_of_text_and_text_entry_reader(struct odd_map_of_text_and_text_entry_b b)
{
	struct odd_map_of_text_and_text_entry_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_map_of_text_and_text_entry_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct odd_map_of_text_and_text_entry_r
odd_map_of_text_and_text_entry_read(struct capnrpc_pointer_r p)
{
	struct odd_map_of_text_and_text_entry_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_map_of_text_and_text_entry_b
odd_map_of_text_and_text_entry_init(struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_text_entry_b v;

	v.s = capnrpc_pointer_init_struct(
		p, odd_map_of_text_and_text_entry_size());
	return v;
}

static inline struct odd_map_of_text_and_text_entry_b
odd_map_of_text_and_text_entry_edit(struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_text_entry_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_map_of_text_and_text_entry_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	odd_map_of_text_and_text_entry_list, odd_map_of_text_and_text_entry);

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_TEXT_BASICS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_TEXT_BASICS

static inline struct odd_map_of_text_and_odd_map_of_text_and_text_r
odd_map_of_text_and_odd_map_of_text_and_text_reader(
	struct odd_map_of_text_and_odd_map_of_text_and_text_b b)
{
	struct odd_map_of_text_and_odd_map_of_text_and_text_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_map_of_text_and_odd_map_of_text_and_text_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_text_r
odd_map_of_text_and_odd_map_of_text_and_text_read(struct capnrpc_pointer_r p)
{
	struct odd_map_of_text_and_odd_map_of_text_and_text_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_text_b
odd_map_of_text_and_odd_map_of_text_and_text_init(struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_odd_map_of_text_and_text_b v;

	v.s = capnrpc_pointer_init_struct(
		p, odd_map_of_text_and_odd_map_of_text_and_text_size());
	return v;
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_text_b
odd_map_of_text_and_odd_map_of_text_and_text_edit(struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_odd_map_of_text_and_text_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_map_of_text_and_odd_map_of_text_and_text_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_map_of_text_and_odd_map_of_text_and_text_list,
	odd_map_of_text_and_odd_map_of_text_and_text);

#endif

#ifndef CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_TEXT_BASICS
#define CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_TEXT_BASICS

static inline struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_r
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_reader(
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_b b)
{
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_r
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_read(
	struct capnrpc_pointer_r p)
{
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_b
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_init(
	struct capnrpc_pointer_b p)
{
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_b v;

	v.s = capnrpc_pointer_init_struct(p,
		odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_size());
	return v;
}

static inline struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_b
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_edit(
	struct capnrpc_pointer_b p)
{
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_b v;

	v.s = capnrpc_pointer_edit_struct(p,
		odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_size(),
		NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_list,
	odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text);

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_BASICS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_BASICS

static inline struct odd_map_of_text_and_odd_map_r
odd_map_of_text_and_odd_map_reader(struct odd_map_of_text_and_odd_map_b b)
{
	struct odd_map_of_text_and_odd_map_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_map_of_text_and_odd_map_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct odd_map_of_text_and_odd_map_r
odd_map_of_text_and_odd_map_read(struct capnrpc_pointer_r p)
{
	struct odd_map_of_text_and_odd_map_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_map_of_text_and_odd_map_b
odd_map_of_text_and_odd_map_init(struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_odd_map_b v;

	v.s = capnrpc_pointer_init_struct(
		p, odd_map_of_text_and_odd_map_size());
	return v;
}

static inline struct odd_map_of_text_and_odd_map_b
odd_map_of_text_and_odd_map_edit(struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_odd_map_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_map_of_text_and_odd_map_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	odd_map_of_text_and_odd_map_list, odd_map_of_text_and_odd_map);

#endif

#ifndef CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_ODD_MAP_BASICS
#define CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_ODD_MAP_BASICS

static inline struct odd_growing_of_odd_map_of_text_and_odd_map_r
odd_growing_of_odd_map_of_text_and_odd_map_reader(
	struct odd_growing_of_odd_map_of_text_and_odd_map_b b)
{
	struct odd_growing_of_odd_map_of_text_and_odd_map_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_growing_of_odd_map_of_text_and_odd_map_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct odd_growing_of_odd_map_of_text_and_odd_map_r
odd_growing_of_odd_map_of_text_and_odd_map_read(struct capnrpc_pointer_r p)
{
	struct odd_growing_of_odd_map_of_text_and_odd_map_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_growing_of_odd_map_of_text_and_odd_map_b
odd_growing_of_odd_map_of_text_and_odd_map_init(struct capnrpc_pointer_b p)
{
	struct odd_growing_of_odd_map_of_text_and_odd_map_b v;

	v.s = capnrpc_pointer_init_struct(
		p, odd_growing_of_odd_map_of_text_and_odd_map_size());
	return v;
}

static inline struct odd_growing_of_odd_map_of_text_and_odd_map_b
odd_growing_of_odd_map_of_text_and_odd_map_edit(struct capnrpc_pointer_b p)
{
	struct odd_growing_of_odd_map_of_text_and_odd_map_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_growing_of_odd_map_of_text_and_odd_map_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_growing_of_odd_map_of_text_and_odd_map_list,
	odd_growing_of_odd_map_of_text_and_odd_map);

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_TEXT_ENTRY_BASICS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_TEXT_ENTRY_BASICS

static inline struct odd_map_of_text_and_odd_map_of_text_and_text_entry_r
odd_map_of_text_and_odd_map_of_text_and_text_entry_reader(
	struct odd_map_of_text_and_odd_map_of_text_and_text_entry_b b)
{
	struct odd_map_of_text_and_odd_map_of_text_and_text_entry_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_map_of_text_and_odd_map_of_text_and_text_entry_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_text_entry_r
odd_map_of_text_and_odd_map_of_text_and_text_entry_read(
	struct capnrpc_pointer_r p)
{
	struct odd_map_of_text_and_odd_map_of_text_and_text_entry_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_text_entry_b
odd_map_of_text_and_odd_map_of_text_and_text_entry_init(
	struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_odd_map_of_text_and_text_entry_b v;

	v.s = capnrpc_pointer_init_struct(
		p, odd_map_of_text_and_odd_map_of_text_and_text_entry_size());
	return v;
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_text_entry_b
odd_map_of_text_and_odd_map_of_text_and_text_entry_edit(
	struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_odd_map_of_text_and_text_entry_b v;

	v.s = capnrpc_pointer_edit_struct(p,
		odd_map_of_text_and_odd_map_of_text_and_text_entry_size(),
		NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_map_of_text_and_odd_map_of_text_and_text_entry_list,
	odd_map_of_text_and_odd_map_of_text_and_text_entry);

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_ENTRY_BASICS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_ENTRY_BASICS

static inline struct odd_map_of_text_and_odd_map_entry_r
odd_map_of_text_and_odd_map_entry_reader(
	struct odd_map_of_text_and_odd_map_entry_b b)
{
	struct odd_map_of_text_and_odd_map_entry_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_map_of_text_and_odd_map_entry_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct odd_map_of_text_and_odd_map_entry_r
odd_map_of_text_and_odd_map_entry_read(struct capnrpc_pointer_r p)
{
	struct odd_map_of_text_and_odd_map_entry_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_map_of_text_and_odd_map_entry_b
odd_map_of_text_and_odd_map_entry_init(struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_odd_map_entry_b v;

	v.s = capnrpc_pointer_init_struct(
		p, odd_map_of_text_and_odd_map_entry_size());
	return v;
}

static inline struct odd_map_of_text_and_odd_map_entry_b
odd_map_of_text_and_odd_map_entry_edit(struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_odd_map_entry_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, odd_map_of_text_and_odd_map_entry_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_map_of_text_and_odd_map_entry_list,
	odd_map_of_text_and_odd_map_entry);

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ODD_MAP_BASICS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ODD_MAP_BASICS

static inline struct odd_map_of_text_and_odd_map_of_text_and_odd_map_r
odd_map_of_text_and_odd_map_of_text_and_odd_map_reader(
	struct odd_map_of_text_and_odd_map_of_text_and_odd_map_b b)
{
	struct odd_map_of_text_and_odd_map_of_text_and_odd_map_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_map_of_text_and_odd_map_of_text_and_odd_map_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_odd_map_r
odd_map_of_text_and_odd_map_of_text_and_odd_map_read(struct capnrpc_pointer_r p)
{
	struct odd_map_of_text_and_odd_map_of_text_and_odd_map_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_odd_map_b
odd_map_of_text_and_odd_map_of_text_and_odd_map_init(struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_odd_map_of_text_and_odd_map_b v;

	v.s = capnrpc_pointer_init_struct(
		p, odd_map_of_text_and_odd_map_of_text_and_odd_map_size());
	return v;
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_odd_map_b
odd_map_of_text_and_odd_map_of_text_and_odd_map_edit(struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_odd_map_of_text_and_odd_map_b v;

	v.s = capnrpc_pointer_edit_struct(p,
		odd_map_of_text_and_odd_map_of_text_and_odd_map_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_map_of_text_and_odd_map_of_text_and_odd_map_list,
	odd_map_of_text_and_odd_map_of_text_and_odd_map);

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ODD_MAP_ENTRY_BASICS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ODD_MAP_ENTRY_BASICS

static inline struct odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_r
odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_reader(
	struct odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_b b)
{
	struct odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_r
odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_read(
	struct capnrpc_pointer_r p)
{
	struct odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_b
odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_init(
	struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_b v;

	v.s = capnrpc_pointer_init_struct(p,
		odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_size());
	return v;
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_b
odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_edit(
	struct capnrpc_pointer_b p)
{
	struct odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_b v;

	v.s = capnrpc_pointer_edit_struct(p,
		odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_size(),
		NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_list,
	odd_map_of_text_and_odd_map_of_text_and_odd_map_entry);

#endif

#define ODD_BASE_ID UINT64_C(0xf9fde82584b91858)

enum {
	ODD_BASE_TAKE = 0,
	ODD_BASE_COMMON = 1,
};

#define ODD_OTHER_ID UINT64_C(0x9160f671ef94ccf0)

enum {
	ODD_OTHER_COMMON = 0,
	ODD_OTHER_GIVE = 1,
};

#define ODD_BOTH_ID UINT64_C(0xd6a835faacdc7757)

enum {
	ODD_BOTH_OWN = 0,
};

#define ODD_MORE_ID UINT64_C(0xee00ef5f88fb8d9a)

#ifndef CAPNRPC_HAS_ODD_COLOUR_LIST
#define CAPNRPC_HAS_ODD_COLOUR_LIST
CAPNRPC_ENUM_LIST(odd_colour_list);
#endif

#ifndef CAPNRPC_HAS_CAPNRPC_UINT8_LIST_LIST
#define CAPNRPC_HAS_CAPNRPC_UINT8_LIST_LIST
CAPNRPC_LIST_LIST(capnrpc_uint8_list_list, capnrpc_uint8_list);
#endif

#ifndef CAPNRPC_HAS_CAPNRPC_UINT8_LIST_LIST_LIST
#define CAPNRPC_HAS_CAPNRPC_UINT8_LIST_LIST_LIST
CAPNRPC_LIST_LIST(capnrpc_uint8_list_list_list, capnrpc_uint8_list_list);
#endif

#ifndef CAPNRPC_HAS_ODD_NAMED_LIST
#define CAPNRPC_HAS_ODD_NAMED_LIST
CAPNRPC_ENUM_LIST(odd_named_list);
#endif

static inline struct odd_r
odd_large(void)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x000e000300000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000002)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000005a00000035)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x6174736e6f632061)),
		CAPNRPC_WORD(UINT64_C(0x000000000000746e)),
	};
	struct capnrpc_pointer_r p = { NULL, NULL, 0, 0 };
	struct odd_r v;

	v.s = capnrpc_pointer_struct(p, words);
	return v;
}

static inline struct odd_colour_list_r
odd_some(void)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0000001300000001)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000001)),
	};
	struct capnrpc_pointer_r p = { NULL, NULL, 0, 0 };
	struct odd_colour_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_2_BYTES, words);
	return v;
}

static inline void
odd_set_none(struct odd_b b)
{
	capnrpc_struct_set_u16(b.s, 0, ODD_NONE, 0);
}

static inline int32_t
odd_get_number(struct odd_r r)
{
	return (int32_t)capnrpc_struct_get_u32(r.s, 1, 7);
}

static inline void
odd_set_number(struct odd_b b, int32_t v)
{
	capnrpc_struct_set_u16(b.s, 0, ODD_NUMBER, 0);
	capnrpc_struct_set_u32(b.s, 1, (uint32_t)v, 7);
}

static inline struct capnrpc_text_r
odd_get_text(struct odd_r r)
{
	static const char bytes[] = "unset";
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, bytes, sizeof(bytes) - 1);
}

static inline bool
odd_has_text(struct odd_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (odd_which(r) != ODD_TEXT)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_set_text(struct odd_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, ODD_TEXT, 0);
	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct odd_r
odd_get_self(struct odd_r r)
{
	return odd_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
odd_has_self(struct odd_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (odd_which(r) != ODD_SELF)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_set_self(struct odd_b b, struct odd_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, ODD_SELF, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_b
odd_init_self(struct odd_b b)
{
	capnrpc_struct_set_u16(b.s, 0, ODD_SELF, 0);
	return odd_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct odd_b
odd_edit_self(struct odd_b b)
{
	if (odd_which_b(b) != ODD_SELF)
		return odd_init_self(b);
	return odd_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline uint16_t
odd_get_colour(struct odd_r r)
{
	return capnrpc_struct_get_u16(r.s, 2, 1);
}

static inline void
odd_set_colour(struct odd_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 0, ODD_COLOUR, 0);
	capnrpc_struct_set_u16(b.s, 2, v, 1);
}

static inline struct capnrpc_pointer_r
odd_get_any(struct odd_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
odd_has_any(struct odd_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (odd_which(r) != ODD_ANY)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_set_any(struct odd_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, ODD_ANY, 0);
	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
odd_edit_any(struct odd_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	if (odd_which_b(b) != ODD_ANY)
		capnrpc_pointer_clear(p);
	capnrpc_struct_set_u16(b.s, 0, ODD_ANY, 0);
	return p;
}

static inline struct capnrpc_cap *
odd_get_object(struct odd_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
odd_has_object(struct odd_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (odd_which(r) != ODD_OBJECT)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_set_object(struct odd_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, ODD_OBJECT, 0);
	capnrpc_pointer_set_cap(p, cap);
}

static inline struct odd_pair_r
odd_get_pair(struct odd_r r)
{
	struct odd_pair_r g = { r.s };

	return g;
}

static inline struct odd_pair_b
odd_init_pair(struct odd_b b)
{
	struct odd_pair_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 0, ODD_PAIR, 0);
	capnrpc_struct_set_u16(b.s, 3, 0, 0);
	capnrpc_struct_set_u8(b.s, 4, 0, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 0));
	return g;
}

static inline struct odd_pair_b
odd_edit_pair(struct odd_b b)
{
	struct odd_pair_b g = { b.s };

	if (odd_which_b(b) != ODD_PAIR)
		return odd_init_pair(b);
	return g;
}

static inline struct capnrpc_text_list_r
odd_get_list(struct odd_r r)
{
	return capnrpc_text_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
odd_has_list(struct odd_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (odd_which(r) != ODD_LIST)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_set_list(struct odd_b b, struct capnrpc_text_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, ODD_LIST, 0);
	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_text_list_b
odd_init_list(struct odd_b b, uint32_t n)
{
	capnrpc_struct_set_u16(b.s, 0, ODD_LIST, 0);
	return capnrpc_text_list_init(capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct capnrpc_text_list_b
odd_edit_list(struct odd_b b)
{
	if (odd_which_b(b) != ODD_LIST)
		return odd_init_list(b, 0);
	return capnrpc_text_list_open(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline int64_t
odd_get_before(struct odd_r r)
{
	return (int64_t)capnrpc_struct_get_u64(r.s, 1, 0);
}

static inline void
odd_set_before(struct odd_b b, int64_t v)
{
	capnrpc_struct_set_u64(b.s, 1, (uint64_t)v, 0);
}

static inline struct odd_named_r
odd_get_named(struct odd_r r)
{
	struct odd_named_r g = { r.s };

	return g;
}

static inline struct odd_named_b
odd_init_named(struct odd_b b)
{
	struct odd_named_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 1, 0, 0);
	capnrpc_struct_set_u32(b.s, 4, 0, 0);
	return g;
}

static inline struct odd_named_b
odd_edit_named(struct odd_b b)
{
	struct odd_named_b g = { b.s };

	return g;
}

static inline struct capnrpc_uint8_list_list_list_r
odd_get_nested(struct odd_r r)
{
	return capnrpc_uint8_list_list_list_read(
		capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
odd_has_nested(struct odd_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_set_nested(struct odd_b b, struct capnrpc_uint8_list_list_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_uint8_list_list_list_b
odd_init_nested(struct odd_b b, uint32_t n)
{
	return capnrpc_uint8_list_list_list_init(
		capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct capnrpc_uint8_list_list_list_b
odd_edit_nested(struct odd_b b)
{
	return capnrpc_uint8_list_list_list_open(
		capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct odd_map_of_text_and_odd_r
odd_get_map(struct odd_r r)
{
	return odd_map_of_text_and_odd_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
odd_has_map(struct odd_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_set_map(struct odd_b b, struct odd_map_of_text_and_odd_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_map_of_text_and_odd_b
odd_init_map(struct odd_b b)
{
	return odd_map_of_text_and_odd_init(
		capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct odd_map_of_text_and_odd_b
odd_edit_map(struct odd_b b)
{
	return odd_map_of_text_and_odd_edit(
		capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct odd_chain_of_data_r
odd_get_chain(struct odd_r r)
{
	return odd_chain_of_data_read(capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
odd_has_chain(struct odd_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_set_chain(struct odd_b b, struct odd_chain_of_data_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_chain_of_data_b
odd_init_chain(struct odd_b b)
{
	return odd_chain_of_data_init(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline struct odd_chain_of_data_b
odd_edit_chain(struct odd_b b)
{
	return odd_chain_of_data_edit(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline struct odd_map_of_text_and_list_of_text_list_r
odd_get_maps(struct odd_r r)
{
	return odd_map_of_text_and_list_of_text_list_read(
		capnrpc_struct_get_pointer(r.s, 4));
}

static inline bool
odd_has_maps(struct odd_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_set_maps(
	struct odd_b b, struct odd_map_of_text_and_list_of_text_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 4);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct odd_map_of_text_and_list_of_text_list_b
odd_init_maps(struct odd_b b, uint32_t n)
{
	return odd_map_of_text_and_list_of_text_list_init(
		capnrpc_struct_edit_pointer(b.s, 4), n);
}

static inline struct odd_map_of_text_and_list_of_text_list_b
odd_edit_maps(struct odd_b b)
{
	return odd_map_of_text_and_list_of_text_list_open(
		capnrpc_struct_edit_pointer(b.s, 4));
}

static inline struct odd_outer_of_text_inner_of_odd_r
odd_get_holder(struct odd_r r)
{
	return odd_outer_of_text_inner_of_odd_read(
		capnrpc_struct_get_pointer(r.s, 5));
}

static inline bool
odd_has_holder(struct odd_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 5);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_set_holder(struct odd_b b, struct odd_outer_of_text_inner_of_odd_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 5);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_outer_of_text_inner_of_odd_b
odd_init_holder(struct odd_b b)
{
	return odd_outer_of_text_inner_of_odd_init(
		capnrpc_struct_edit_pointer(b.s, 5));
}

static inline struct odd_outer_of_text_inner_of_odd_b
odd_edit_holder(struct odd_b b)
{
	return odd_outer_of_text_inner_of_odd_edit(
		capnrpc_struct_edit_pointer(b.s, 5));
}

static inline struct odd_map_r
odd_get_unbound(struct odd_r r)
{
	return odd_map_read(capnrpc_struct_get_pointer(r.s, 6));
}

static inline bool
odd_has_unbound(struct odd_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 6);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_set_unbound(struct odd_b b, struct odd_map_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 6);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_map_b
odd_init_unbound(struct odd_b b)
{
	return odd_map_init(capnrpc_struct_edit_pointer(b.s, 6));
}

static inline struct odd_map_b
odd_edit_unbound(struct odd_b b)
{
	return odd_map_edit(capnrpc_struct_edit_pointer(b.s, 6));
}

static inline struct capnrpc_bool_list_r
odd_get_bits(struct odd_r r)
{
	return capnrpc_bool_list_read(capnrpc_struct_get_pointer(r.s, 7));
}

static inline bool
odd_has_bits(struct odd_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 7);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_set_bits(struct odd_b b, struct capnrpc_bool_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 7);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_bool_list_b
odd_init_bits(struct odd_b b, uint32_t n)
{
	return capnrpc_bool_list_init(capnrpc_struct_edit_pointer(b.s, 7), n);
}

static inline struct capnrpc_bool_list_b
odd_edit_bits(struct odd_b b)
{
	return capnrpc_bool_list_open(capnrpc_struct_edit_pointer(b.s, 7));
}

static inline struct capnrpc_double_list_r
odd_get_doubles(struct odd_r r)
{
	return capnrpc_double_list_read(capnrpc_struct_get_pointer(r.s, 8));
}

static inline bool
odd_has_doubles(struct odd_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 8);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_set_doubles(struct odd_b b, struct capnrpc_double_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 8);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_double_list_b
odd_init_doubles(struct odd_b b, uint32_t n)
{
	return capnrpc_double_list_init(capnrpc_struct_edit_pointer(b.s, 8), n);
}

static inline struct capnrpc_double_list_b
odd_edit_doubles(struct odd_b b)
{
	return capnrpc_double_list_open(capnrpc_struct_edit_pointer(b.s, 8));
}

static inline struct capnrpc_float_list_r
odd_get_singles(struct odd_r r)
{
	return capnrpc_float_list_read(capnrpc_struct_get_pointer(r.s, 9));
}

static inline bool
odd_has_singles(struct odd_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 9);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_set_singles(struct odd_b b, struct capnrpc_float_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 9);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_float_list_b
odd_init_singles(struct odd_b b, uint32_t n)
{
	return capnrpc_float_list_init(capnrpc_struct_edit_pointer(b.s, 9), n);
}

static inline struct capnrpc_float_list_b
odd_edit_singles(struct odd_b b)
{
	return capnrpc_float_list_open(capnrpc_struct_edit_pointer(b.s, 9));
}

static inline struct odd_colour_list_r
odd_get_colours(struct odd_r r)
{
	return odd_colour_list_read(capnrpc_struct_get_pointer(r.s, 10));
}

static inline bool
odd_has_colours(struct odd_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 10);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_set_colours(struct odd_b b, struct odd_colour_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 10);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct odd_colour_list_b
odd_init_colours(struct odd_b b, uint32_t n)
{
	return odd_colour_list_init(capnrpc_struct_edit_pointer(b.s, 10), n);
}

static inline struct odd_colour_list_b
odd_edit_colours(struct odd_b b)
{
	return odd_colour_list_open(capnrpc_struct_edit_pointer(b.s, 10));
}

static inline struct capnrpc_data_r
odd_get_bytes(struct odd_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 11);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
odd_has_bytes(struct odd_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 11);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_set_bytes(struct odd_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 11);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
odd_init_bytes(struct odd_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 11);

	return capnrpc_pointer_init_data(p, n);
}

static inline struct capnrpc_cap_list_r
odd_get_objects(struct odd_r r)
{
	return capnrpc_cap_list_read(capnrpc_struct_get_pointer(r.s, 12));
}

static inline bool
odd_has_objects(struct odd_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 12);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_set_objects(struct odd_b b, struct capnrpc_cap_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 12);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_cap_list_b
odd_init_objects(struct odd_b b, uint32_t n)
{
	return capnrpc_cap_list_init(capnrpc_struct_edit_pointer(b.s, 12), n);
}

static inline struct capnrpc_cap_list_b
odd_edit_objects(struct odd_b b)
{
	return capnrpc_cap_list_open(capnrpc_struct_edit_pointer(b.s, 12));
}

static inline struct capnrpc_list_r
odd_get_any_list(struct odd_r r)
{
	return capnrpc_pointer_any_list(capnrpc_struct_get_pointer(r.s, 13));
}

static inline bool
odd_has_any_list(struct odd_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 13);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_set_any_list(struct odd_b b, struct capnrpc_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 13);

	capnrpc_pointer_set_list(p, from);
}

static inline struct capnrpc_list_b
odd_init_any_list(struct odd_b b, enum capnrpc_element_size element,
	struct capnrpc_struct_size size, uint32_t n)
{
	return capnrpc_pointer_init_any_list(
		capnrpc_struct_edit_pointer(b.s, 13), element, size, n);
}

static inline uint8_t
odd_pair_get_a(struct odd_pair_r r)
{
	return capnrpc_struct_get_u8(r.s, 4, 0);
}

static inline void
odd_pair_set_a(struct odd_pair_b b, uint8_t v)
{
	capnrpc_struct_set_u8(b.s, 4, v, 0);
}

static inline struct capnrpc_text_r
odd_pair_get_b(struct odd_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
odd_pair_has_b(struct odd_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (odd_pair_which(r) != ODD_PAIR_B)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_pair_set_b(struct odd_pair_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 3, ODD_PAIR_B, 0);
	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct odd_list_r
odd_pair_get_c(struct odd_pair_r r)
{
	return odd_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
odd_pair_has_c(struct odd_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (odd_pair_which(r) != ODD_PAIR_C)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_pair_set_c(struct odd_pair_b b, struct odd_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 3, ODD_PAIR_C, 0);
	capnrpc_pointer_set_list(p, from.l);
}

static inline struct odd_list_b
odd_pair_init_c(struct odd_pair_b b, uint32_t n)
{
	capnrpc_struct_set_u16(b.s, 3, ODD_PAIR_C, 0);
	return odd_list_init(capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct odd_list_b
odd_pair_edit_c(struct odd_pair_b b)
{
	if (odd_pair_which_b(b) != ODD_PAIR_C)
		return odd_pair_init_c(b, 0);
	return odd_list_open(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline void
odd_named_set_left(struct odd_named_b b)
{
	capnrpc_struct_set_u16(b.s, 1, ODD_NAMED_LEFT, 0);
}

static inline float
odd_named_get_right(struct odd_named_r r)
{
	uint32_t bits;

	bits = capnrpc_struct_get_u32(r.s, 4, 0);
	return capnrpc_float_of_bits(bits);
}

static inline void
odd_named_set_right(struct odd_named_b b, float v)
{
	capnrpc_struct_set_u16(b.s, 1, ODD_NAMED_RIGHT, 0);
	capnrpc_struct_set_u32(b.s, 4, capnrpc_bits_of_float(v), 0);
}

static inline struct odd_map_entry_list_r
odd_map_get_entries(struct odd_map_r r)
{
	return odd_map_entry_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
odd_map_has_entries(struct odd_map_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_set_entries(struct odd_map_b b, struct odd_map_entry_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct odd_map_entry_list_b
odd_map_init_entries(struct odd_map_b b, uint32_t n)
{
	return odd_map_entry_list_init(capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct odd_map_entry_list_b
odd_map_edit_entries(struct odd_map_b b)
{
	return odd_map_entry_list_open(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_pointer_r
odd_map_entry_get_key(struct odd_map_entry_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
odd_map_entry_has_key(struct odd_map_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_entry_set_key(struct odd_map_entry_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
odd_map_entry_edit_key(struct odd_map_entry_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct capnrpc_pointer_r
odd_map_entry_get_value(struct odd_map_entry_r r)
{
	return capnrpc_struct_get_pointer(r.s, 1);
}

static inline bool
odd_map_entry_has_value(struct odd_map_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_entry_set_value(struct odd_map_entry_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
odd_map_entry_edit_value(struct odd_map_entry_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	return p;
}

static inline struct capnrpc_pointer_r
odd_chain_get_head(struct odd_chain_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
odd_chain_has_head(struct odd_chain_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_chain_set_head(struct odd_chain_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
odd_chain_edit_head(struct odd_chain_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct odd_chain_r
odd_chain_get_tail(struct odd_chain_r r)
{
	return odd_chain_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
odd_chain_has_tail(struct odd_chain_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_chain_set_tail(struct odd_chain_b b, struct odd_chain_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_chain_b
odd_chain_init_tail(struct odd_chain_b b)
{
	return odd_chain_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct odd_chain_b
odd_chain_edit_tail(struct odd_chain_b b)
{
	return odd_chain_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct capnrpc_pointer_r
odd_growing_get_head(struct odd_growing_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
odd_growing_has_head(struct odd_growing_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_growing_set_head(struct odd_growing_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
odd_growing_edit_head(struct odd_growing_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct odd_growing_of_odd_map_of_text_and_any_r
odd_growing_get_others(struct odd_growing_r r)
{
	return odd_growing_of_odd_map_of_text_and_any_read(
		capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
odd_growing_has_others(struct odd_growing_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_growing_set_others(struct odd_growing_b b,
	struct odd_growing_of_odd_map_of_text_and_any_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_growing_of_odd_map_of_text_and_any_b
odd_growing_init_others(struct odd_growing_b b)
{
	return odd_growing_of_odd_map_of_text_and_any_init(
		capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct odd_growing_of_odd_map_of_text_and_any_b
odd_growing_edit_others(struct odd_growing_b b)
{
	return odd_growing_of_odd_map_of_text_and_any_edit(
		capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct odd_growing_of_text_r
odd_growers_get_all(struct odd_growers_r r)
{
	return odd_growing_of_text_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
odd_growers_has_all(struct odd_growers_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_growers_set_all(struct odd_growers_b b, struct odd_growing_of_text_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_growing_of_text_b
odd_growers_init_all(struct odd_growers_b b)
{
	return odd_growing_of_text_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct odd_growing_of_text_b
odd_growers_edit_all(struct odd_growers_b b)
{
	return odd_growing_of_text_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_pointer_r
odd_outer_inner_get_a(struct odd_outer_inner_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
odd_outer_inner_has_a(struct odd_outer_inner_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_outer_inner_set_a(struct odd_outer_inner_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
odd_outer_inner_edit_a(struct odd_outer_inner_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct capnrpc_pointer_r
odd_outer_inner_get_b(struct odd_outer_inner_r r)
{
	return capnrpc_struct_get_pointer(r.s, 1);
}

static inline bool
odd_outer_inner_has_b(struct odd_outer_inner_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_outer_inner_set_b(struct odd_outer_inner_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
odd_outer_inner_edit_b(struct odd_outer_inner_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	return p;
}

static inline struct odd_outer_inner_group_r
odd_outer_inner_get_group(struct odd_outer_inner_r r)
{
	struct odd_outer_inner_group_r g = { r.s };

	return g;
}

static inline struct odd_outer_inner_group_b
odd_outer_inner_init_group(struct odd_outer_inner_b b)
{
	struct odd_outer_inner_group_b g = { b.s };

	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 2));
	return g;
}

static inline struct odd_outer_inner_group_b
odd_outer_inner_edit_group(struct odd_outer_inner_b b)
{
	struct odd_outer_inner_group_b g = { b.s };

	return g;
}

static inline struct capnrpc_pointer_r
odd_outer_inner_group_get_c(struct odd_outer_inner_group_r r)
{
	return capnrpc_struct_get_pointer(r.s, 2);
}

static inline bool
odd_outer_inner_group_has_c(struct odd_outer_inner_group_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_outer_inner_group_set_c(
	struct odd_outer_inner_group_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
odd_outer_inner_group_edit_c(struct odd_outer_inner_group_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	return p;
}

static inline struct capnrpc_pointer_r
odd_base_take_params_get_what(struct odd_base_take_params_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
odd_base_take_params_has_what(struct odd_base_take_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_base_take_params_set_what(
	struct odd_base_take_params_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
odd_base_take_params_edit_what(struct odd_base_take_params_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct capnrpc_text_r
odd_base_take_results_get_text(struct odd_base_take_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
odd_base_take_results_has_text(struct odd_base_take_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_base_take_results_set_text(
	struct odd_base_take_results_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline int32_t
odd_other_common_params_get_x(struct odd_other_common_params_r r)
{
	return (int32_t)capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
odd_other_common_params_set_x(struct odd_other_common_params_b b, int32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, (uint32_t)v, 0);
}

static inline struct odd_r
odd_other_give_results_get_odd(struct odd_other_give_results_r r)
{
	return odd_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
odd_other_give_results_has_odd(struct odd_other_give_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_other_give_results_set_odd(
	struct odd_other_give_results_b b, struct odd_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_b
odd_other_give_results_init_odd(struct odd_other_give_results_b b)
{
	return odd_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct odd_b
odd_other_give_results_edit_odd(struct odd_other_give_results_b b)
{
	return odd_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_text_r
odd_annotated_get_plain(struct odd_annotated_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
odd_annotated_has_plain(struct odd_annotated_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_annotated_set_plain(struct odd_annotated_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_data_r
odd_annotated_get_coded(struct odd_annotated_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
odd_annotated_has_coded(struct odd_annotated_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_annotated_set_coded(
	struct odd_annotated_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
odd_annotated_init_coded(struct odd_annotated_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	return capnrpc_pointer_init_data(p, n);
}

static inline struct capnrpc_data_r
odd_annotated_get_hexed(struct odd_annotated_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
odd_annotated_has_hexed(struct odd_annotated_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_annotated_set_hexed(
	struct odd_annotated_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
odd_annotated_init_hexed(struct odd_annotated_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	return capnrpc_pointer_init_data(p, n);
}

static inline struct odd_flat_r
odd_annotated_get_flat(struct odd_annotated_r r)
{
	return odd_flat_read(capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
odd_annotated_has_flat(struct odd_annotated_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_annotated_set_flat(struct odd_annotated_b b, struct odd_flat_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_flat_b
odd_annotated_init_flat(struct odd_annotated_b b)
{
	return odd_flat_init(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline struct odd_flat_b
odd_annotated_edit_flat(struct odd_annotated_b b)
{
	return odd_flat_edit(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline struct odd_annotated_shape_r
odd_annotated_get_shape(struct odd_annotated_r r)
{
	struct odd_annotated_shape_r g = { r.s };

	return g;
}

static inline struct odd_annotated_shape_b
odd_annotated_init_shape(struct odd_annotated_b b)
{
	struct odd_annotated_shape_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 5, 0, 0);
	capnrpc_struct_set_u64(b.s, 0, 0, 0);
	capnrpc_struct_set_u16(b.s, 4, 0, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 4));
	return g;
}

static inline struct odd_annotated_shape_b
odd_annotated_edit_shape(struct odd_annotated_b b)
{
	struct odd_annotated_shape_b g = { b.s };

	return g;
}

static inline struct odd_annotated_other_r
odd_annotated_get_other(struct odd_annotated_r r)
{
	struct odd_annotated_other_r g = { r.s };

	return g;
}

static inline struct odd_annotated_other_b
odd_annotated_init_other(struct odd_annotated_b b)
{
	struct odd_annotated_other_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 8, 0, 0);
	capnrpc_struct_set_u32(b.s, 3, 0, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 5));
	return g;
}

static inline struct odd_annotated_other_b
odd_annotated_edit_other(struct odd_annotated_b b)
{
	struct odd_annotated_other_b g = { b.s };

	return g;
}

static inline struct odd_annotated_deep_r
odd_annotated_get_deep(struct odd_annotated_r r)
{
	struct odd_annotated_deep_r g = { r.s };

	return g;
}

static inline struct odd_annotated_deep_b
odd_annotated_init_deep(struct odd_annotated_b b)
{
	struct odd_annotated_deep_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 9, 0, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 6));
	capnrpc_struct_set_u16(b.s, 10, 0, 0);
	return g;
}

static inline struct odd_annotated_deep_b
odd_annotated_edit_deep(struct odd_annotated_b b)
{
	struct odd_annotated_deep_b g = { b.s };

	return g;
}

static inline struct odd_tagged_list_r
odd_annotated_get_tagged(struct odd_annotated_r r)
{
	return odd_tagged_list_read(capnrpc_struct_get_pointer(r.s, 7));
}

static inline bool
odd_annotated_has_tagged(struct odd_annotated_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 7);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_annotated_set_tagged(
	struct odd_annotated_b b, struct odd_tagged_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 7);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct odd_tagged_list_b
odd_annotated_init_tagged(struct odd_annotated_b b, uint32_t n)
{
	return odd_tagged_list_init(capnrpc_struct_edit_pointer(b.s, 7), n);
}

static inline struct odd_tagged_list_b
odd_annotated_edit_tagged(struct odd_annotated_b b)
{
	return odd_tagged_list_open(capnrpc_struct_edit_pointer(b.s, 7));
}

static inline struct odd_annotated_shape_circle_r
odd_annotated_shape_get_circle(struct odd_annotated_shape_r r)
{
	struct odd_annotated_shape_circle_r g = { r.s };

	return g;
}

static inline struct odd_annotated_shape_circle_b
odd_annotated_shape_init_circle(struct odd_annotated_shape_b b)
{
	struct odd_annotated_shape_circle_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 5, ODD_ANNOTATED_SHAPE_CIRCLE, 0);
	capnrpc_struct_set_u64(b.s, 0, 0, 0);
	capnrpc_struct_set_u16(b.s, 4, 0, 0);
	return g;
}

static inline struct odd_annotated_shape_circle_b
odd_annotated_shape_edit_circle(struct odd_annotated_shape_b b)
{
	struct odd_annotated_shape_circle_b g = { b.s };

	if (odd_annotated_shape_which_b(b) != ODD_ANNOTATED_SHAPE_CIRCLE)
		return odd_annotated_shape_init_circle(b);
	return g;
}

static inline struct odd_annotated_shape_square_r
odd_annotated_shape_get_square(struct odd_annotated_shape_r r)
{
	struct odd_annotated_shape_square_r g = { r.s };

	return g;
}

static inline struct odd_annotated_shape_square_b
odd_annotated_shape_init_square(struct odd_annotated_shape_b b)
{
	struct odd_annotated_shape_square_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 5, ODD_ANNOTATED_SHAPE_SQUARE, 0);
	capnrpc_struct_set_u64(b.s, 0, 0, 0);
	capnrpc_struct_set_u16(b.s, 4, 0, 0);
	return g;
}

static inline struct odd_annotated_shape_square_b
odd_annotated_shape_edit_square(struct odd_annotated_shape_b b)
{
	struct odd_annotated_shape_square_b g = { b.s };

	if (odd_annotated_shape_which_b(b) != ODD_ANNOTATED_SHAPE_SQUARE)
		return odd_annotated_shape_init_square(b);
	return g;
}

static inline void
odd_annotated_shape_set_blank(struct odd_annotated_shape_b b)
{
	capnrpc_struct_set_u16(b.s, 5, ODD_ANNOTATED_SHAPE_BLANK, 0);
}

static inline struct capnrpc_text_r
odd_annotated_shape_get_label(struct odd_annotated_shape_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
odd_annotated_shape_has_label(struct odd_annotated_shape_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	if (odd_annotated_shape_which(r) != ODD_ANNOTATED_SHAPE_LABEL)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_annotated_shape_set_label(
	struct odd_annotated_shape_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 4);

	capnrpc_struct_set_u16(b.s, 5, ODD_ANNOTATED_SHAPE_LABEL, 0);
	capnrpc_pointer_set_text(p, bytes, n);
}

static inline double
odd_annotated_shape_circle_get_radius(struct odd_annotated_shape_circle_r r)
{
	uint64_t bits;

	bits = capnrpc_struct_get_u64(r.s, 0, 0);
	return capnrpc_double_of_bits(bits);
}

static inline void
odd_annotated_shape_circle_set_radius(
	struct odd_annotated_shape_circle_b b, double v)
{
	capnrpc_struct_set_u64(b.s, 0, capnrpc_bits_of_double(v), 0);
}

static inline uint16_t
odd_annotated_shape_circle_get_colour(struct odd_annotated_shape_circle_r r)
{
	return capnrpc_struct_get_u16(r.s, 4, 0);
}

static inline void
odd_annotated_shape_circle_set_colour(
	struct odd_annotated_shape_circle_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 4, v, 0);
}

static inline double
odd_annotated_shape_square_get_side(struct odd_annotated_shape_square_r r)
{
	uint64_t bits;

	bits = capnrpc_struct_get_u64(r.s, 0, 0);
	return capnrpc_double_of_bits(bits);
}

static inline void
odd_annotated_shape_square_set_side(
	struct odd_annotated_shape_square_b b, double v)
{
	capnrpc_struct_set_u64(b.s, 0, capnrpc_bits_of_double(v), 0);
}

static inline uint16_t
odd_annotated_shape_square_get_colour(struct odd_annotated_shape_square_r r)
{
	return capnrpc_struct_get_u16(r.s, 4, 0);
}

static inline void
odd_annotated_shape_square_set_colour(
	struct odd_annotated_shape_square_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 4, v, 0);
}

static inline int32_t
odd_annotated_other_get_int(struct odd_annotated_other_r r)
{
	return (int32_t)capnrpc_struct_get_u32(r.s, 3, 0);
}

static inline void
odd_annotated_other_set_int(struct odd_annotated_other_b b, int32_t v)
{
	capnrpc_struct_set_u16(b.s, 8, ODD_ANNOTATED_OTHER_INT, 0);
	capnrpc_struct_set_u32(b.s, 3, (uint32_t)v, 0);
}

static inline struct capnrpc_text_r
odd_annotated_other_get_str(struct odd_annotated_other_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 5);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
odd_annotated_other_has_str(struct odd_annotated_other_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 5);

	if (odd_annotated_other_which(r) != ODD_ANNOTATED_OTHER_STR)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_annotated_other_set_str(
	struct odd_annotated_other_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 5);

	capnrpc_struct_set_u16(b.s, 8, ODD_ANNOTATED_OTHER_STR, 0);
	capnrpc_pointer_set_text(p, bytes, n);
}

static inline void
odd_annotated_other_set_nil(struct odd_annotated_other_b b)
{
	capnrpc_struct_set_u16(b.s, 8, ODD_ANNOTATED_OTHER_NIL, 0);
}

static inline struct odd_annotated_deep_more_r
odd_annotated_deep_get_more(struct odd_annotated_deep_r r)
{
	struct odd_annotated_deep_more_r g = { r.s };

	return g;
}

static inline struct odd_annotated_deep_more_b
odd_annotated_deep_init_more(struct odd_annotated_deep_b b)
{
	struct odd_annotated_deep_more_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 9, 0, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 6));
	capnrpc_struct_set_u16(b.s, 10, 0, 0);
	return g;
}

static inline struct odd_annotated_deep_more_b
odd_annotated_deep_edit_more(struct odd_annotated_deep_b b)
{
	struct odd_annotated_deep_more_b g = { b.s };

	return g;
}

static inline struct capnrpc_text_r
odd_annotated_deep_more_get_x(struct odd_annotated_deep_more_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 6);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
odd_annotated_deep_more_has_x(struct odd_annotated_deep_more_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 6);

	if (odd_annotated_deep_more_which(r) != ODD_ANNOTATED_DEEP_MORE_X)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_annotated_deep_more_set_x(
	struct odd_annotated_deep_more_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 6);

	capnrpc_struct_set_u16(b.s, 9, ODD_ANNOTATED_DEEP_MORE_X, 0);
	capnrpc_pointer_set_text(p, bytes, n);
}

static inline uint16_t
odd_annotated_deep_more_get_y(struct odd_annotated_deep_more_r r)
{
	return capnrpc_struct_get_u16(r.s, 10, 0);
}

static inline void
odd_annotated_deep_more_set_y(struct odd_annotated_deep_more_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 9, ODD_ANNOTATED_DEEP_MORE_Y, 0);
	capnrpc_struct_set_u16(b.s, 10, v, 0);
}

static inline uint32_t
odd_flat_get_one(struct odd_flat_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
odd_flat_set_one(struct odd_flat_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline struct capnrpc_text_r
odd_flat_get_two(struct odd_flat_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
odd_flat_has_two(struct odd_flat_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_flat_set_two(struct odd_flat_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct odd_flat_inner_r
odd_flat_get_inner(struct odd_flat_r r)
{
	return odd_flat_inner_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
odd_flat_has_inner(struct odd_flat_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_flat_set_inner(struct odd_flat_b b, struct odd_flat_inner_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_flat_inner_b
odd_flat_init_inner(struct odd_flat_b b)
{
	return odd_flat_inner_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct odd_flat_inner_b
odd_flat_edit_inner(struct odd_flat_b b)
{
	return odd_flat_inner_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline bool
odd_flat_inner_get_three(struct odd_flat_inner_r r)
{
	return capnrpc_struct_get_bit(r.s, 0, false);
}

static inline void
odd_flat_inner_set_three(struct odd_flat_inner_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 0, v, false);
}

static inline struct odd_named_list_r
odd_flat_inner_get_four(struct odd_flat_inner_r r)
{
	return odd_named_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
odd_flat_inner_has_four(struct odd_flat_inner_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_flat_inner_set_four(struct odd_flat_inner_b b, struct odd_named_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct odd_named_list_b
odd_flat_inner_init_four(struct odd_flat_inner_b b, uint32_t n)
{
	return odd_named_list_init(capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct odd_named_list_b
odd_flat_inner_edit_four(struct odd_flat_inner_b b)
{
	return odd_named_list_open(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct odd_side_r
odd_tagged_get_left(struct odd_tagged_r r)
{
	return odd_side_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
odd_tagged_has_left(struct odd_tagged_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (odd_tagged_which(r) != ODD_TAGGED_LEFT)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_tagged_set_left(struct odd_tagged_b b, struct odd_side_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, ODD_TAGGED_LEFT, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_side_b
odd_tagged_init_left(struct odd_tagged_b b)
{
	capnrpc_struct_set_u16(b.s, 0, ODD_TAGGED_LEFT, 0);
	return odd_side_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct odd_side_b
odd_tagged_edit_left(struct odd_tagged_b b)
{
	if (odd_tagged_which_b(b) != ODD_TAGGED_LEFT)
		return odd_tagged_init_left(b);
	return odd_side_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct odd_side_r
odd_tagged_get_right(struct odd_tagged_r r)
{
	return odd_side_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
odd_tagged_has_right(struct odd_tagged_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (odd_tagged_which(r) != ODD_TAGGED_RIGHT)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_tagged_set_right(struct odd_tagged_b b, struct odd_side_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, ODD_TAGGED_RIGHT, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_side_b
odd_tagged_init_right(struct odd_tagged_b b)
{
	capnrpc_struct_set_u16(b.s, 0, ODD_TAGGED_RIGHT, 0);
	return odd_side_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct odd_side_b
odd_tagged_edit_right(struct odd_tagged_b b)
{
	if (odd_tagged_which_b(b) != ODD_TAGGED_RIGHT)
		return odd_tagged_init_right(b);
	return odd_side_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline void
odd_tagged_set_off(struct odd_tagged_b b)
{
	capnrpc_struct_set_u16(b.s, 0, ODD_TAGGED_OFF, 0);
}

static inline int16_t
odd_tagged_get_always(struct odd_tagged_r r)
{
	return (int16_t)capnrpc_struct_get_u16(r.s, 1, 0);
}

static inline void
odd_tagged_set_always(struct odd_tagged_b b, int16_t v)
{
	capnrpc_struct_set_u16(b.s, 1, (uint16_t)v, 0);
}

static inline struct capnrpc_text_r
odd_side_get_name(struct odd_side_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
odd_side_has_name(struct odd_side_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_side_set_name(struct odd_side_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline uint64_t
odd_side_get_size(struct odd_side_r r)
{
	return capnrpc_struct_get_u64(r.s, 0, 0);
}

static inline void
odd_side_set_size(struct odd_side_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 0, v, 0);
}

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_FIELDS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_FIELDS

static inline struct odd_map_of_text_and_odd_entry_list_r
odd_map_of_text_and_odd_get_entries(struct odd_map_of_text_and_odd_r r)
{
	return odd_map_of_text_and_odd_entry_list_read(
		capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
odd_map_of_text_and_odd_has_entries(struct odd_map_of_text_and_odd_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_of_text_and_odd_set_entries(struct odd_map_of_text_and_odd_b b,
	struct odd_map_of_text_and_odd_entry_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct odd_map_of_text_and_odd_entry_list_b
odd_map_of_text_and_odd_init_entries(
	struct odd_map_of_text_and_odd_b b, uint32_t n)
{
	return odd_map_of_text_and_odd_entry_list_init(
		capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct odd_map_of_text_and_odd_entry_list_b
odd_map_of_text_and_odd_edit_entries(struct odd_map_of_text_and_odd_b b)
{
	return odd_map_of_text_and_odd_entry_list_open(
		capnrpc_struct_edit_pointer(b.s, 0));
}

#endif

#ifndef CAPNRPC_HAS_ODD_CHAIN_OF_DATA_FIELDS
#define CAPNRPC_HAS_ODD_CHAIN_OF_DATA_FIELDS

static inline struct capnrpc_data_r
odd_chain_of_data_get_head(struct odd_chain_of_data_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
odd_chain_of_data_has_head(struct odd_chain_of_data_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_chain_of_data_set_head(
	struct odd_chain_of_data_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
odd_chain_of_data_init_head(struct odd_chain_of_data_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return capnrpc_pointer_init_data(p, n);
}

static inline struct odd_chain_of_data_r
odd_chain_of_data_get_tail(struct odd_chain_of_data_r r)
{
	return odd_chain_of_data_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
odd_chain_of_data_has_tail(struct odd_chain_of_data_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_chain_of_data_set_tail(
	struct odd_chain_of_data_b b, struct odd_chain_of_data_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_chain_of_data_b
odd_chain_of_data_init_tail(struct odd_chain_of_data_b b)
{
	return odd_chain_of_data_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct odd_chain_of_data_b
odd_chain_of_data_edit_tail(struct odd_chain_of_data_b b)
{
	return odd_chain_of_data_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_LIST_OF_TEXT_FIELDS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_LIST_OF_TEXT_FIELDS

static inline struct odd_map_of_text_and_list_of_text_entry_list_r
odd_map_of_text_and_list_of_text_get_entries(
	struct odd_map_of_text_and_list_of_text_r r)
{
	return odd_map_of_text_and_list_of_text_entry_list_read(
		capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
odd_map_of_text_and_list_of_text_has_entries(
	struct odd_map_of_text_and_list_of_text_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_of_text_and_list_of_text_set_entries(
	struct odd_map_of_text_and_list_of_text_b b,
	struct odd_map_of_text_and_list_of_text_entry_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct odd_map_of_text_and_list_of_text_entry_list_b
odd_map_of_text_and_list_of_text_init_entries(
	struct odd_map_of_text_and_list_of_text_b b, uint32_t n)
{
	return odd_map_of_text_and_list_of_text_entry_list_init(
		capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct odd_map_of_text_and_list_of_text_entry_list_b
odd_map_of_text_and_list_of_text_edit_entries(
	struct odd_map_of_text_and_list_of_text_b b)
{
	return odd_map_of_text_and_list_of_text_entry_list_open(
		capnrpc_struct_edit_pointer(b.s, 0));
}

#endif

#ifndef CAPNRPC_HAS_ODD_OUTER_OF_TEXT_INNER_OF_ODD_FIELDS
#define CAPNRPC_HAS_ODD_OUTER_OF_TEXT_INNER_OF_ODD_FIELDS

static inline struct capnrpc_text_r
odd_outer_of_text_inner_of_odd_get_a(struct odd_outer_of_text_inner_of_odd_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
odd_outer_of_text_inner_of_odd_has_a(struct odd_outer_of_text_inner_of_odd_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_outer_of_text_inner_of_odd_set_a(
	struct odd_outer_of_text_inner_of_odd_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct odd_r
odd_outer_of_text_inner_of_odd_get_b(struct odd_outer_of_text_inner_of_odd_r r)
{
	return odd_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
odd_outer_of_text_inner_of_odd_has_b(struct odd_outer_of_text_inner_of_odd_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_outer_of_text_inner_of_odd_set_b(
	struct odd_outer_of_text_inner_of_odd_b b, struct odd_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_b
odd_outer_of_text_inner_of_odd_init_b(struct odd_outer_of_text_inner_of_odd_b b)
{
	return odd_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct odd_b
odd_outer_of_text_inner_of_odd_edit_b(struct odd_outer_of_text_inner_of_odd_b b)
{
	return odd_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct odd_outer_of_text_inner_of_odd_group_r
odd_outer_of_text_inner_of_odd_get_group(
	struct odd_outer_of_text_inner_of_odd_r r)
{
	struct odd_outer_of_text_inner_of_odd_group_r g = { r.s };

	return g;
}

static inline struct odd_outer_of_text_inner_of_odd_group_b
odd_outer_of_text_inner_of_odd_init_group(
	struct odd_outer_of_text_inner_of_odd_b b)
{
	struct odd_outer_of_text_inner_of_odd_group_b g = { b.s };

	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 2));
	return g;
}

static inline struct odd_outer_of_text_inner_of_odd_group_b
odd_outer_of_text_inner_of_odd_edit_group(
	struct odd_outer_of_text_inner_of_odd_b b)
{
	struct odd_outer_of_text_inner_of_odd_group_b g = { b.s };

	return g;
}

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ANY_FIELDS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ANY_FIELDS

static inline struct odd_map_of_text_and_any_entry_list_r
odd_map_of_text_and_any_get_entries(struct odd_map_of_text_and_any_r r)
{
	return odd_map_of_text_and_any_entry_list_read(
		capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
odd_map_of_text_and_any_has_entries(struct odd_map_of_text_and_any_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_of_text_and_any_set_entries(struct odd_map_of_text_and_any_b b,
	struct odd_map_of_text_and_any_entry_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct odd_map_of_text_and_any_entry_list_b
odd_map_of_text_and_any_init_entries(
	struct odd_map_of_text_and_any_b b, uint32_t n)
{
	return odd_map_of_text_and_any_entry_list_init(
		capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct odd_map_of_text_and_any_entry_list_b
odd_map_of_text_and_any_edit_entries(struct odd_map_of_text_and_any_b b)
{
	return odd_map_of_text_and_any_entry_list_open(
		capnrpc_struct_edit_pointer(b.s, 0));
}

#endif

#ifndef CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_ANY_FIELDS
#define CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_ANY_FIELDS

static inline struct odd_map_of_text_and_any_r
odd_growing_of_odd_map_of_text_and_any_get_head(
	struct odd_growing_of_odd_map_of_text_and_any_r r)
{
	return odd_map_of_text_and_any_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
odd_growing_of_odd_map_of_text_and_any_has_head(
	struct odd_growing_of_odd_map_of_text_and_any_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_growing_of_odd_map_of_text_and_any_set_head(
	struct odd_growing_of_odd_map_of_text_and_any_b b,
	struct odd_map_of_text_and_any_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_map_of_text_and_any_b
odd_growing_of_odd_map_of_text_and_any_init_head(
	struct odd_growing_of_odd_map_of_text_and_any_b b)
{
	return odd_map_of_text_and_any_init(
		capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct odd_map_of_text_and_any_b
odd_growing_of_odd_map_of_text_and_any_edit_head(
	struct odd_growing_of_odd_map_of_text_and_any_b b)
{
	return odd_map_of_text_and_any_edit(
		capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_r
odd_growing_of_odd_map_of_text_and_any_get_others(
	struct odd_growing_of_odd_map_of_text_and_any_r r)
{
	return odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_read(
		capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
odd_growing_of_odd_map_of_text_and_any_has_others(
	struct odd_growing_of_odd_map_of_text_and_any_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_growing_of_odd_map_of_text_and_any_set_others(
	struct odd_growing_of_odd_map_of_text_and_any_b b,
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_b
odd_growing_of_odd_map_of_text_and_any_init_others(
	struct odd_growing_of_odd_map_of_text_and_any_b b)
{
	return odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_init(
		capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_b
odd_growing_of_odd_map_of_text_and_any_edit_others(
	struct odd_growing_of_odd_map_of_text_and_any_b b)
{
	return odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_edit(
		capnrpc_struct_edit_pointer(b.s, 1));
}

#endif

#ifndef CAPNRPC_HAS_ODD_GROWING_OF_TEXT_FIELDS
#define CAPNRPC_HAS_ODD_GROWING_OF_TEXT_FIELDS

static inline struct capnrpc_text_r
odd_growing_of_text_get_head(struct odd_growing_of_text_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
odd_growing_of_text_has_head(struct odd_growing_of_text_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_growing_of_text_set_head(
	struct odd_growing_of_text_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct odd_growing_of_odd_map_of_text_and_text_r
odd_growing_of_text_get_others(struct odd_growing_of_text_r r)
{
	return odd_growing_of_odd_map_of_text_and_text_read(
		capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
odd_growing_of_text_has_others(struct odd_growing_of_text_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_growing_of_text_set_others(struct odd_growing_of_text_b b,
	struct odd_growing_of_odd_map_of_text_and_text_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_growing_of_odd_map_of_text_and_text_b
odd_growing_of_text_init_others(struct odd_growing_of_text_b b)
{
	return odd_growing_of_odd_map_of_text_and_text_init(
		capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct odd_growing_of_odd_map_of_text_and_text_b
odd_growing_of_text_edit_others(struct odd_growing_of_text_b b)
{
	return odd_growing_of_odd_map_of_text_and_text_edit(
		capnrpc_struct_edit_pointer(b.s, 1));
}

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_ENTRY_FIELDS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_ENTRY_FIELDS

static inline struct capnrpc_text_r
odd_map_of_text_and_odd_entry_get_key(struct odd_map_of_text_and_odd_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
odd_map_of_text_and_odd_entry_has_key(struct odd_map_of_text_and_odd_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_of_text_and_odd_entry_set_key(
	struct odd_map_of_text_and_odd_entry_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct odd_r
odd_map_of_text_and_odd_entry_get_value(
	struct odd_map_of_text_and_odd_entry_r r)
{
	return odd_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
odd_map_of_text_and_odd_entry_has_value(
	struct odd_map_of_text_and_odd_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_of_text_and_odd_entry_set_value(
	struct odd_map_of_text_and_odd_entry_b b, struct odd_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_b
odd_map_of_text_and_odd_entry_init_value(
	struct odd_map_of_text_and_odd_entry_b b)
{
	return odd_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct odd_b
odd_map_of_text_and_odd_entry_edit_value(
	struct odd_map_of_text_and_odd_entry_b b)
{
	return odd_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_LIST_OF_TEXT_ENTRY_FIELDS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_LIST_OF_TEXT_ENTRY_FIELDS

static inline struct capnrpc_text_r
odd_map_of_text_and_list_of_text_entry_get_key(
	struct odd_map_of_text_and_list_of_text_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
odd_map_of_text_and_list_of_text_entry_has_key(
	struct odd_map_of_text_and_list_of_text_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_of_text_and_list_of_text_entry_set_key(
	struct odd_map_of_text_and_list_of_text_entry_b b, const char *bytes,
	size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_list_r
odd_map_of_text_and_list_of_text_entry_get_value(
	struct odd_map_of_text_and_list_of_text_entry_r r)
{
	return capnrpc_text_list_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
odd_map_of_text_and_list_of_text_entry_has_value(
	struct odd_map_of_text_and_list_of_text_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_of_text_and_list_of_text_entry_set_value(
	struct odd_map_of_text_and_list_of_text_entry_b b,
	struct capnrpc_text_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_text_list_b
odd_map_of_text_and_list_of_text_entry_init_value(
	struct odd_map_of_text_and_list_of_text_entry_b b, uint32_t n)
{
	return capnrpc_text_list_init(capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct capnrpc_text_list_b
odd_map_of_text_and_list_of_text_entry_edit_value(
	struct odd_map_of_text_and_list_of_text_entry_b b)
{
	return capnrpc_text_list_open(capnrpc_struct_edit_pointer(b.s, 1));
}

#endif

#ifndef CAPNRPC_HAS_ODD_OUTER_OF_TEXT_INNER_OF_ODD_GROUP_FIELDS
#define CAPNRPC_HAS_ODD_OUTER_OF_TEXT_INNER_OF_ODD_GROUP_FIELDS

static inline struct capnrpc_text_r
odd_outer_of_text_inner_of_odd_group_get_c(
	struct odd_outer_of_text_inner_of_odd_group_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
odd_outer_of_text_inner_of_odd_group_has_c(
	struct odd_outer_of_text_inner_of_odd_group_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_outer_of_text_inner_of_odd_group_set_c(
	struct odd_outer_of_text_inner_of_odd_group_b b, const char *bytes,
	size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_text(p, bytes, n);
}

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ANY_ENTRY_FIELDS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ANY_ENTRY_FIELDS

static inline struct capnrpc_text_r
odd_map_of_text_and_any_entry_get_key(struct odd_map_of_text_and_any_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
odd_map_of_text_and_any_entry_has_key(struct odd_map_of_text_and_any_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_of_text_and_any_entry_set_key(
	struct odd_map_of_text_and_any_entry_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_pointer_r
odd_map_of_text_and_any_entry_get_value(
	struct odd_map_of_text_and_any_entry_r r)
{
	return capnrpc_struct_get_pointer(r.s, 1);
}

static inline bool
odd_map_of_text_and_any_entry_has_value(
	struct odd_map_of_text_and_any_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_of_text_and_any_entry_set_value(
	struct odd_map_of_text_and_any_entry_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
odd_map_of_text_and_any_entry_edit_value(
	struct odd_map_of_text_and_any_entry_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	return p;
}

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ANY_FIELDS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ANY_FIELDS

static inline struct odd_map_of_text_and_odd_map_of_text_and_any_entry_list_r
odd_map_of_text_and_odd_map_of_text_and_any_get_entries(
	struct odd_map_of_text_and_odd_map_of_text_and_any_r r)
{
	return odd_map_of_text_and_odd_map_of_text_and_any_entry_list_read(
		capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
odd_map_of_text_and_odd_map_of_text_and_any_has_entries(
	struct odd_map_of_text_and_odd_map_of_text_and_any_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_of_text_and_odd_map_of_text_and_any_set_entries(
	struct odd_map_of_text_and_odd_map_of_text_and_any_b b,
	struct odd_map_of_text_and_odd_map_of_text_and_any_entry_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_any_entry_list_b
odd_map_of_text_and_odd_map_of_text_and_any_init_entries(
	struct odd_map_of_text_and_odd_map_of_text_and_any_b b, uint32_t n)
{
	return odd_map_of_text_and_odd_map_of_text_and_any_entry_list_init(
		capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_any_entry_list_b
odd_map_of_text_and_odd_map_of_text_and_any_edit_entries(
	struct odd_map_of_text_and_odd_map_of_text_and_any_b b)
{
	return odd_map_of_text_and_odd_map_of_text_and_any_entry_list_open(
		capnrpc_struct_edit_pointer(b.s, 0));
}

#endif

#ifndef CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ANY_FIELDS
#define CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ANY_FIELDS

static inline struct odd_map_of_text_and_odd_map_of_text_and_any_r
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_get_head(
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_r r)
{
	return odd_map_of_text_and_odd_map_of_text_and_any_read(
		capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_has_head(
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_set_head(
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_b b,
	struct odd_map_of_text_and_odd_map_of_text_and_any_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_any_b
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_init_head(
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_b b)
{
	return odd_map_of_text_and_odd_map_of_text_and_any_init(
		capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_any_b
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_edit_head(
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_b b)
{
	return odd_map_of_text_and_odd_map_of_text_and_any_edit(
		capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct odd_growing_of_odd_map_r
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_get_others(
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_r r)
{
	return odd_growing_of_odd_map_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_has_others(
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_set_others(
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_b b,
	struct odd_growing_of_odd_map_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_growing_of_odd_map_b
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_init_others(
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_b b)
{
	return odd_growing_of_odd_map_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct odd_growing_of_odd_map_b
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_edit_others(
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_any_b b)
{
	return odd_growing_of_odd_map_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_TEXT_FIELDS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_TEXT_FIELDS

static inline struct odd_map_of_text_and_text_entry_list_r
odd_map_of_text_and_text_get_entries(struct odd_map_of_text_and_text_r r)
{
	return odd_map_of_text_and_text_entry_list_read(
		capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
odd_map_of_text_and_text_has_entries(struct odd_map_of_text_and_text_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_of_text_and_text_set_entries(struct odd_map_of_text_and_text_b b,
	struct odd_map_of_text_and_text_entry_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct odd_map_of_text_and_text_entry_list_b
odd_map_of_text_and_text_init_entries(
	struct odd_map_of_text_and_text_b b, uint32_t n)
{
	return odd_map_of_text_and_text_entry_list_init(
		capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct odd_map_of_text_and_text_entry_list_b
odd_map_of_text_and_text_edit_entries(struct odd_map_of_text_and_text_b b)
{
	return odd_map_of_text_and_text_entry_list_open(
		capnrpc_struct_edit_pointer(b.s, 0));
}

#endif

#ifndef CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_TEXT_FIELDS
#define CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_TEXT_FIELDS

static inline struct odd_map_of_text_and_text_r
odd_growing_of_odd_map_of_text_and_text_get_head(
	struct odd_growing_of_odd_map_of_text_and_text_r r)
{
	return odd_map_of_text_and_text_read(
		capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
odd_growing_of_odd_map_of_text_and_text_has_head(
	struct odd_growing_of_odd_map_of_text_and_text_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_growing_of_odd_map_of_text_and_text_set_head(
	struct odd_growing_of_odd_map_of_text_and_text_b b,
	struct odd_map_of_text_and_text_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_map_of_text_and_text_b
odd_growing_of_odd_map_of_text_and_text_init_head(
	struct odd_growing_of_odd_map_of_text_and_text_b b)
{
	return odd_map_of_text_and_text_init(
		capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct odd_map_of_text_and_text_b
odd_growing_of_odd_map_of_text_and_text_edit_head(
	struct odd_growing_of_odd_map_of_text_and_text_b b)
{
	return odd_map_of_text_and_text_edit(
		capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_r
odd_growing_of_odd_map_of_text_and_text_get_others(
	struct odd_growing_of_odd_map_of_text_and_text_r r)
{
	return odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_read(
		capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
odd_growing_of_odd_map_of_text_and_text_has_others(
	struct odd_growing_of_odd_map_of_text_and_text_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_growing_of_odd_map_of_text_and_text_set_others(
	struct odd_growing_of_odd_map_of_text_and_text_b b,
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_b
odd_growing_of_odd_map_of_text_and_text_init_others(
	struct odd_growing_of_odd_map_of_text_and_text_b b)
{
	return odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_init(
		capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_b
odd_growing_of_odd_map_of_text_and_text_edit_others(
	struct odd_growing_of_odd_map_of_text_and_text_b b)
{
	return odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_edit(
		capnrpc_struct_edit_pointer(b.s, 1));
}

#endif

#ifndef CAPNRPC_HAS_ODD_BASE_OF_ODD_TAKE_PARAMS_FIELDS
#define CAPNRPC_HAS_ODD_BASE_OF_ODD_TAKE_PARAMS_FIELDS

static inline struct odd_r
odd_base_of_odd_take_params_get_what(struct odd_base_of_odd_take_params_r r)
{
	return odd_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
odd_base_of_odd_take_params_has_what(struct odd_base_of_odd_take_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_base_of_odd_take_params_set_what(
	struct odd_base_of_odd_take_params_b b, struct odd_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_b
odd_base_of_odd_take_params_init_what(struct odd_base_of_odd_take_params_b b)
{
	return odd_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct odd_b
odd_base_of_odd_take_params_edit_what(struct odd_base_of_odd_take_params_b b)
{
	return odd_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

#endif

#ifndef CAPNRPC_HAS_ODD_BASE_OF_ODD_TAKE_RESULTS_FIELDS
#define CAPNRPC_HAS_ODD_BASE_OF_ODD_TAKE_RESULTS_FIELDS

static inline struct capnrpc_text_r
odd_base_of_odd_take_results_get_text(struct odd_base_of_odd_take_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
odd_base_of_odd_take_results_has_text(struct odd_base_of_odd_take_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_base_of_odd_take_results_set_text(
	struct odd_base_of_odd_take_results_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

#endif

#ifndef CAPNRPC_HAS_ODD_BASE_OF_ODD_COMMON_PARAMS_FIELDS
#define CAPNRPC_HAS_ODD_BASE_OF_ODD_COMMON_PARAMS_FIELDS

#endif

#ifndef CAPNRPC_HAS_ODD_BASE_OF_ODD_COMMON_RESULTS_FIELDS
#define CAPNRPC_HAS_ODD_BASE_OF_ODD_COMMON_RESULTS_FIELDS

#endif

#ifndef CAPNRPC_HAS_ODD_BASE_OF_TEXT_TAKE_PARAMS_FIELDS
#define CAPNRPC_HAS_ODD_BASE_OF_TEXT_TAKE_PARAMS_FIELDS

static inline struct capnrpc_text_r
odd_base_of_text_take_params_get_what(struct odd_base_of_text_take_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
odd_base_of_text_take_params_has_what(struct odd_base_of_text_take_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_base_of_text_take_params_set_what(
	struct odd_base_of_text_take_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

#endif

#ifndef CAPNRPC_HAS_ODD_BASE_OF_TEXT_TAKE_RESULTS_FIELDS
#define CAPNRPC_HAS_ODD_BASE_OF_TEXT_TAKE_RESULTS_FIELDS

static inline struct capnrpc_text_r
odd_base_of_text_take_results_get_text(struct odd_base_of_text_take_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
odd_base_of_text_take_results_has_text(struct odd_base_of_text_take_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_base_of_text_take_results_set_text(
	struct odd_base_of_text_take_results_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

#endif

#ifndef CAPNRPC_HAS_ODD_BASE_OF_TEXT_COMMON_PARAMS_FIELDS
#define CAPNRPC_HAS_ODD_BASE_OF_TEXT_COMMON_PARAMS_FIELDS

#endif

#ifndef CAPNRPC_HAS_ODD_BASE_OF_TEXT_COMMON_RESULTS_FIELDS
#define CAPNRPC_HAS_ODD_BASE_OF_TEXT_COMMON_RESULTS_FIELDS

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ANY_ENTRY_FIELDS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ANY_ENTRY_FIELDS

static inline struct capnrpc_text_r
odd_map_of_text_and_odd_map_of_text_and_any_entry_get_key(
	struct odd_map_of_text_and_odd_map_of_text_and_any_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
odd_map_of_text_and_odd_map_of_text_and_any_entry_has_key(
	struct odd_map_of_text_and_odd_map_of_text_and_any_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_of_text_and_odd_map_of_text_and_any_entry_set_key(
	struct odd_map_of_text_and_odd_map_of_text_and_any_entry_b b,
	const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct odd_map_of_text_and_any_r
odd_map_of_text_and_odd_map_of_text_and_any_entry_get_value(
	struct odd_map_of_text_and_odd_map_of_text_and_any_entry_r r)
{
	return odd_map_of_text_and_any_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
odd_map_of_text_and_odd_map_of_text_and_any_entry_has_value(
	struct odd_map_of_text_and_odd_map_of_text_and_any_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_of_text_and_odd_map_of_text_and_any_entry_set_value(
	struct odd_map_of_text_and_odd_map_of_text_and_any_entry_b b,
	struct odd_map_of_text_and_any_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_map_of_text_and_any_b
odd_map_of_text_and_odd_map_of_text_and_any_entry_init_value(
	struct odd_map_of_text_and_odd_map_of_text_and_any_entry_b b)
{
	return odd_map_of_text_and_any_init(
		capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct odd_map_of_text_and_any_b
odd_map_of_text_and_odd_map_of_text_and_any_entry_edit_value(
	struct odd_map_of_text_and_odd_map_of_text_and_any_entry_b b)
{
	return odd_map_of_text_and_any_edit(
		capnrpc_struct_edit_pointer(b.s, 1));
}

#endif

#ifndef CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_FIELDS
#define CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_FIELDS

static inline struct odd_map_r
odd_growing_of_odd_map_get_head(struct odd_growing_of_odd_map_r r)
{
	return odd_map_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
odd_growing_of_odd_map_has_head(struct odd_growing_of_odd_map_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_growing_of_odd_map_set_head(
	struct odd_growing_of_odd_map_b b, struct odd_map_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_map_b
odd_growing_of_odd_map_init_head(struct odd_growing_of_odd_map_b b)
{
	return odd_map_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct odd_map_b
odd_growing_of_odd_map_edit_head(struct odd_growing_of_odd_map_b b)
{
	return odd_map_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct odd_growing_of_odd_map_of_text_and_odd_map_r
odd_growing_of_odd_map_get_others(struct odd_growing_of_odd_map_r r)
{
	return odd_growing_of_odd_map_of_text_and_odd_map_read(
		capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
odd_growing_of_odd_map_has_others(struct odd_growing_of_odd_map_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_growing_of_odd_map_set_others(struct odd_growing_of_odd_map_b b,
	struct odd_growing_of_odd_map_of_text_and_odd_map_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_growing_of_odd_map_of_text_and_odd_map_b
odd_growing_of_odd_map_init_others(struct odd_growing_of_odd_map_b b)
{
	return odd_growing_of_odd_map_of_text_and_odd_map_init(
		capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct odd_growing_of_odd_map_of_text_and_odd_map_b
odd_growing_of_odd_map_edit_others(struct odd_growing_of_odd_map_b b)
{
	return odd_growing_of_odd_map_of_text_and_odd_map_edit(
		capnrpc_struct_edit_pointer(b.s, 1));
}

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_TEXT_ENTRY_FIELDS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_TEXT_ENTRY_FIELDS

static inline struct capnrpc_text_r
odd_map_of_text_and_text_entry_get_key(
	struct odd_map_of_text_and_text_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
odd_map_of_text_and_text_entry_has_key(
	struct odd_map_of_text_and_text_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_of_text_and_text_entry_set_key(
	struct odd_map_of_text_and_text_entry_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
odd_map_of_text_and_text_entry_get_value(
	struct odd_map_of_text_and_text_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
odd_map_of_text_and_text_entry_has_value(
	struct odd_map_of_text_and_text_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_of_text_and_text_entry_set_value(
	struct odd_map_of_text_and_text_entry_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_text(p, bytes, n);
}

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_TEXT_FIELDS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_TEXT_FIELDS

static inline struct odd_map_of_text_and_odd_map_of_text_and_text_entry_list_r
odd_map_of_text_and_odd_map_of_text_and_text_get_entries(
	struct odd_map_of_text_and_odd_map_of_text_and_text_r r)
{
	return odd_map_of_text_and_odd_map_of_text_and_text_entry_list_read(
		capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
odd_map_of_text_and_odd_map_of_text_and_text_has_entries(
	struct odd_map_of_text_and_odd_map_of_text_and_text_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_of_text_and_odd_map_of_text_and_text_set_entries(
	struct odd_map_of_text_and_odd_map_of_text_and_text_b b,
	struct odd_map_of_text_and_odd_map_of_text_and_text_entry_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_text_entry_list_b
odd_map_of_text_and_odd_map_of_text_and_text_init_entries(
	struct odd_map_of_text_and_odd_map_of_text_and_text_b b, uint32_t n)
{
	return odd_map_of_text_and_odd_map_of_text_and_text_entry_list_init(
		capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_text_entry_list_b
odd_map_of_text_and_odd_map_of_text_and_text_edit_entries(
	struct odd_map_of_text_and_odd_map_of_text_and_text_b b)
{
	return odd_map_of_text_and_odd_map_of_text_and_text_entry_list_open(
		capnrpc_struct_edit_pointer(b.s, 0));
}

#endif

#ifndef CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_TEXT_FIELDS
#define CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_TEXT_FIELDS

static inline struct odd_map_of_text_and_odd_map_of_text_and_text_r
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_get_head(
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_r r)
{
	return odd_map_of_text_and_odd_map_of_text_and_text_read(
		capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_has_head(
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_set_head(
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_b b,
	struct odd_map_of_text_and_odd_map_of_text_and_text_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_text_b
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_init_head(
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_b b)
{
	return odd_map_of_text_and_odd_map_of_text_and_text_init(
		capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_text_b
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_edit_head(
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_b b)
{
	return odd_map_of_text_and_odd_map_of_text_and_text_edit(
		capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct odd_growing_of_odd_map_r
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_get_others(
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_r r)
{
	return odd_growing_of_odd_map_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_has_others(
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_set_others(
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_b b,
	struct odd_growing_of_odd_map_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_growing_of_odd_map_b
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_init_others(
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_b b)
{
	return odd_growing_of_odd_map_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct odd_growing_of_odd_map_b
odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_edit_others(
	struct odd_growing_of_odd_map_of_text_and_odd_map_of_text_and_text_b b)
{
	return odd_growing_of_odd_map_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_FIELDS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_FIELDS

static inline struct odd_map_of_text_and_odd_map_entry_list_r
odd_map_of_text_and_odd_map_get_entries(struct odd_map_of_text_and_odd_map_r r)
{
	return odd_map_of_text_and_odd_map_entry_list_read(
		capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
odd_map_of_text_and_odd_map_has_entries(struct odd_map_of_text_and_odd_map_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_of_text_and_odd_map_set_entries(struct odd_map_of_text_and_odd_map_b b,
	struct odd_map_of_text_and_odd_map_entry_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct odd_map_of_text_and_odd_map_entry_list_b
odd_map_of_text_and_odd_map_init_entries(
	struct odd_map_of_text_and_odd_map_b b, uint32_t n)
{
	return odd_map_of_text_and_odd_map_entry_list_init(
		capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct odd_map_of_text_and_odd_map_entry_list_b
odd_map_of_text_and_odd_map_edit_entries(struct odd_map_of_text_and_odd_map_b b)
{
	return odd_map_of_text_and_odd_map_entry_list_open(
		capnrpc_struct_edit_pointer(b.s, 0));
}

#endif

#ifndef CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_ODD_MAP_FIELDS
#define CAPNRPC_HAS_ODD_GROWING_OF_ODD_MAP_OF_TEXT_AND_ODD_MAP_FIELDS

static inline struct odd_map_of_text_and_odd_map_r
odd_growing_of_odd_map_of_text_and_odd_map_get_head(
	struct odd_growing_of_odd_map_of_text_and_odd_map_r r)
{
	return odd_map_of_text_and_odd_map_read(
		capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
odd_growing_of_odd_map_of_text_and_odd_map_has_head(
	struct odd_growing_of_odd_map_of_text_and_odd_map_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_growing_of_odd_map_of_text_and_odd_map_set_head(
	struct odd_growing_of_odd_map_of_text_and_odd_map_b b,
	struct odd_map_of_text_and_odd_map_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_map_of_text_and_odd_map_b
odd_growing_of_odd_map_of_text_and_odd_map_init_head(
	struct odd_growing_of_odd_map_of_text_and_odd_map_b b)
{
	return odd_map_of_text_and_odd_map_init(
		capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct odd_map_of_text_and_odd_map_b
odd_growing_of_odd_map_of_text_and_odd_map_edit_head(
	struct odd_growing_of_odd_map_of_text_and_odd_map_b b)
{
	return odd_map_of_text_and_odd_map_edit(
		capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct odd_growing_r
odd_growing_of_odd_map_of_text_and_odd_map_get_others(
	struct odd_growing_of_odd_map_of_text_and_odd_map_r r)
{
	return odd_growing_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
odd_growing_of_odd_map_of_text_and_odd_map_has_others(
	struct odd_growing_of_odd_map_of_text_and_odd_map_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_growing_of_odd_map_of_text_and_odd_map_set_others(
	struct odd_growing_of_odd_map_of_text_and_odd_map_b b,
	struct odd_growing_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_growing_b
odd_growing_of_odd_map_of_text_and_odd_map_init_others(
	struct odd_growing_of_odd_map_of_text_and_odd_map_b b)
{
	return odd_growing_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct odd_growing_b
odd_growing_of_odd_map_of_text_and_odd_map_edit_others(
	struct odd_growing_of_odd_map_of_text_and_odd_map_b b)
{
	return odd_growing_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_TEXT_ENTRY_FIELDS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_TEXT_ENTRY_FIELDS

static inline struct capnrpc_text_r
odd_map_of_text_and_odd_map_of_text_and_text_entry_get_key(
	struct odd_map_of_text_and_odd_map_of_text_and_text_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
odd_map_of_text_and_odd_map_of_text_and_text_entry_has_key(
	struct odd_map_of_text_and_odd_map_of_text_and_text_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_of_text_and_odd_map_of_text_and_text_entry_set_key(
	struct odd_map_of_text_and_odd_map_of_text_and_text_entry_b b,
	const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct odd_map_of_text_and_text_r
odd_map_of_text_and_odd_map_of_text_and_text_entry_get_value(
	struct odd_map_of_text_and_odd_map_of_text_and_text_entry_r r)
{
	return odd_map_of_text_and_text_read(
		capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
odd_map_of_text_and_odd_map_of_text_and_text_entry_has_value(
	struct odd_map_of_text_and_odd_map_of_text_and_text_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_of_text_and_odd_map_of_text_and_text_entry_set_value(
	struct odd_map_of_text_and_odd_map_of_text_and_text_entry_b b,
	struct odd_map_of_text_and_text_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_map_of_text_and_text_b
odd_map_of_text_and_odd_map_of_text_and_text_entry_init_value(
	struct odd_map_of_text_and_odd_map_of_text_and_text_entry_b b)
{
	return odd_map_of_text_and_text_init(
		capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct odd_map_of_text_and_text_b
odd_map_of_text_and_odd_map_of_text_and_text_entry_edit_value(
	struct odd_map_of_text_and_odd_map_of_text_and_text_entry_b b)
{
	return odd_map_of_text_and_text_edit(
		capnrpc_struct_edit_pointer(b.s, 1));
}

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_ENTRY_FIELDS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_ENTRY_FIELDS

static inline struct capnrpc_text_r
odd_map_of_text_and_odd_map_entry_get_key(
	struct odd_map_of_text_and_odd_map_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
odd_map_of_text_and_odd_map_entry_has_key(
	struct odd_map_of_text_and_odd_map_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_of_text_and_odd_map_entry_set_key(
	struct odd_map_of_text_and_odd_map_entry_b b, const char *bytes,
	size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct odd_map_r
odd_map_of_text_and_odd_map_entry_get_value(
	struct odd_map_of_text_and_odd_map_entry_r r)
{
	return odd_map_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
odd_map_of_text_and_odd_map_entry_has_value(
	struct odd_map_of_text_and_odd_map_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_of_text_and_odd_map_entry_set_value(
	struct odd_map_of_text_and_odd_map_entry_b b, struct odd_map_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_map_b
odd_map_of_text_and_odd_map_entry_init_value(
	struct odd_map_of_text_and_odd_map_entry_b b)
{
	return odd_map_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct odd_map_b
odd_map_of_text_and_odd_map_entry_edit_value(
	struct odd_map_of_text_and_odd_map_entry_b b)
{
	return odd_map_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ODD_MAP_FIELDS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ODD_MAP_FIELDS

static inline struct odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_list_r
odd_map_of_text_and_odd_map_of_text_and_odd_map_get_entries(
	struct odd_map_of_text_and_odd_map_of_text_and_odd_map_r r)
{
	return odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_list_read(
		capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
odd_map_of_text_and_odd_map_of_text_and_odd_map_has_entries(
	struct odd_map_of_text_and_odd_map_of_text_and_odd_map_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_of_text_and_odd_map_of_text_and_odd_map_set_entries(
	struct odd_map_of_text_and_odd_map_of_text_and_odd_map_b b,
	struct odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_list_b
odd_map_of_text_and_odd_map_of_text_and_odd_map_init_entries(
	struct odd_map_of_text_and_odd_map_of_text_and_odd_map_b b, uint32_t n)
{
	return odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_list_init(
		capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_list_b
odd_map_of_text_and_odd_map_of_text_and_odd_map_edit_entries(
	struct odd_map_of_text_and_odd_map_of_text_and_odd_map_b b)
{
	return odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_list_open(
		capnrpc_struct_edit_pointer(b.s, 0));
}

#endif

#ifndef CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ODD_MAP_ENTRY_FIELDS
#define CAPNRPC_HAS_ODD_MAP_OF_TEXT_AND_ODD_MAP_OF_TEXT_AND_ODD_MAP_ENTRY_FIELDS

static inline struct capnrpc_text_r
odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_get_key(
	struct odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_has_key(
	struct odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_set_key(
	struct odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_b b,
	const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct odd_map_of_text_and_odd_map_r
odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_get_value(
	struct odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_r r)
{
	return odd_map_of_text_and_odd_map_read(
		capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_has_value(
	struct odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_set_value(
	struct odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_b b,
	struct odd_map_of_text_and_odd_map_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct odd_map_of_text_and_odd_map_b
odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_init_value(
	struct odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_b b)
{
	return odd_map_of_text_and_odd_map_init(
		capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct odd_map_of_text_and_odd_map_b
odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_edit_value(
	struct odd_map_of_text_and_odd_map_of_text_and_odd_map_entry_b b)
{
	return odd_map_of_text_and_odd_map_edit(
		capnrpc_struct_edit_pointer(b.s, 1));
}

#endif

static inline struct capnrpc_request *
odd_base_take_request(
	struct capnrpc_cap *cap, struct odd_base_take_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct odd_base_take_params_b params;

	request = capnrpc_request_new(cap, ODD_BASE_ID, ODD_BASE_TAKE);
	if (request == NULL)
		return NULL;
	params = odd_base_take_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct odd_base_take_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct odd_base_take_promise
odd_base_take_send(struct capnrpc_request *request_taken)
{
	struct odd_base_take_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct odd_base_take_results_r
odd_base_take_promised(struct odd_base_take_promise promise)
{
	return odd_base_take_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct odd_base_take_results_r
odd_base_take_results(struct capnrpc_promise *promise)
{
	return odd_base_take_results_read(capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
odd_base_common_request(
	struct capnrpc_cap *cap, struct odd_base_common_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct odd_base_common_params_b params;

	request = capnrpc_request_new(cap, ODD_BASE_ID, ODD_BASE_COMMON);
	if (request == NULL)
		return NULL;
	params = odd_base_common_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct odd_base_common_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct odd_base_common_promise
odd_base_common_send(struct capnrpc_request *request_taken)
{
	struct odd_base_common_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct odd_base_common_results_r
odd_base_common_promised(struct odd_base_common_promise promise)
{
	return odd_base_common_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct odd_base_common_results_r
odd_base_common_results(struct capnrpc_promise *promise)
{
	return odd_base_common_results_read(capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
odd_other_common_request(
	struct capnrpc_cap *cap, struct odd_other_common_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct odd_other_common_params_b params;

	request = capnrpc_request_new(cap, ODD_OTHER_ID, ODD_OTHER_COMMON);
	if (request == NULL)
		return NULL;
	params = odd_other_common_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct odd_other_common_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct odd_other_common_promise
odd_other_common_send(struct capnrpc_request *request_taken)
{
	struct odd_other_common_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct odd_other_common_results_r
odd_other_common_promised(struct odd_other_common_promise promise)
{
	return odd_other_common_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct odd_other_common_results_r
odd_other_common_results(struct capnrpc_promise *promise)
{
	return odd_other_common_results_read(capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
odd_other_give_request(
	struct capnrpc_cap *cap, struct odd_other_give_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct odd_other_give_params_b params;

	request = capnrpc_request_new(cap, ODD_OTHER_ID, ODD_OTHER_GIVE);
	if (request == NULL)
		return NULL;
	params = odd_other_give_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct odd_other_give_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct odd_other_give_promise
odd_other_give_send(struct capnrpc_request *request_taken)
{
	struct odd_other_give_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct odd_other_give_results_r
odd_other_give_promised(struct odd_other_give_promise promise)
{
	return odd_other_give_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct odd_other_give_results_r
odd_other_give_results(struct capnrpc_promise *promise)
{
	return odd_other_give_results_read(capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
odd_both_own_request(struct capnrpc_cap *cap, struct odd_b *ret_params)
{
	struct capnrpc_request *request;
	struct odd_b params;

	request = capnrpc_request_new(cap, ODD_BOTH_ID, ODD_BOTH_OWN);
	if (request == NULL)
		return NULL;
	params = odd_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct odd_both_own_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct odd_both_own_promise
odd_both_own_send(struct capnrpc_request *request_taken)
{
	struct odd_both_own_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct odd_map_of_text_and_odd_r
odd_both_own_promised(struct odd_both_own_promise promise)
{
	return odd_map_of_text_and_odd_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct odd_map_of_text_and_odd_r
odd_both_own_results(struct capnrpc_promise *promise)
{
	return odd_map_of_text_and_odd_read(capnrpc_promise_results(promise));
}

#ifndef CAPNRPC_HAS_ODD_BASE_OF_ODD_CLIENT
#define CAPNRPC_HAS_ODD_BASE_OF_ODD_CLIENT

static inline struct capnrpc_request *
odd_base_of_odd_take_request(struct capnrpc_cap *cap,
	struct odd_base_of_odd_take_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct odd_base_of_odd_take_params_b params;

	request = capnrpc_request_new(cap, ODD_BASE_ID, ODD_BASE_TAKE);
	if (request == NULL)
		return NULL;
	params = odd_base_of_odd_take_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct odd_base_of_odd_take_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct odd_base_of_odd_take_promise
odd_base_of_odd_take_send(struct capnrpc_request *request_taken)
{
	struct odd_base_of_odd_take_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct odd_base_of_odd_take_results_r
odd_base_of_odd_take_promised(struct odd_base_of_odd_take_promise promise)
{
	return odd_base_of_odd_take_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct odd_base_of_odd_take_results_r
odd_base_of_odd_take_results(struct capnrpc_promise *promise)
{
	return odd_base_of_odd_take_results_read(
		capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
odd_base_of_odd_common_request(struct capnrpc_cap *cap,
	struct odd_base_of_odd_common_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct odd_base_of_odd_common_params_b params;

	request = capnrpc_request_new(cap, ODD_BASE_ID, ODD_BASE_COMMON);
	if (request == NULL)
		return NULL;
	params = odd_base_of_odd_common_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct odd_base_of_odd_common_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct odd_base_of_odd_common_promise
odd_base_of_odd_common_send(struct capnrpc_request *request_taken)
{
	struct odd_base_of_odd_common_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct odd_base_of_odd_common_results_r
odd_base_of_odd_common_promised(struct odd_base_of_odd_common_promise promise)
{
	return odd_base_of_odd_common_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct odd_base_of_odd_common_results_r
odd_base_of_odd_common_results(struct capnrpc_promise *promise)
{
	return odd_base_of_odd_common_results_read(
		capnrpc_promise_results(promise));
}

#endif

#ifndef CAPNRPC_HAS_ODD_BASE_OF_TEXT_CLIENT
#define CAPNRPC_HAS_ODD_BASE_OF_TEXT_CLIENT

static inline struct capnrpc_request *
odd_base_of_text_take_request(struct capnrpc_cap *cap,
	struct odd_base_of_text_take_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct odd_base_of_text_take_params_b params;

	request = capnrpc_request_new(cap, ODD_BASE_ID, ODD_BASE_TAKE);
	if (request == NULL)
		return NULL;
	params = odd_base_of_text_take_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct odd_base_of_text_take_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct odd_base_of_text_take_promise
odd_base_of_text_take_send(struct capnrpc_request *request_taken)
{
	struct odd_base_of_text_take_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct odd_base_of_text_take_results_r
odd_base_of_text_take_promised(struct odd_base_of_text_take_promise promise)
{
	return odd_base_of_text_take_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct odd_base_of_text_take_results_r
odd_base_of_text_take_results(struct capnrpc_promise *promise)
{
	return odd_base_of_text_take_results_read(
		capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
odd_base_of_text_common_request(struct capnrpc_cap *cap,
	struct odd_base_of_text_common_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct odd_base_of_text_common_params_b params;

	request = capnrpc_request_new(cap, ODD_BASE_ID, ODD_BASE_COMMON);
	if (request == NULL)
		return NULL;
	params = odd_base_of_text_common_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct odd_base_of_text_common_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct odd_base_of_text_common_promise
odd_base_of_text_common_send(struct capnrpc_request *request_taken)
{
	struct odd_base_of_text_common_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct odd_base_of_text_common_results_r
odd_base_of_text_common_promised(struct odd_base_of_text_common_promise promise)
{
	return odd_base_of_text_common_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct odd_base_of_text_common_results_r
odd_base_of_text_common_results(struct capnrpc_promise *promise)
{
	return odd_base_of_text_common_results_read(
		capnrpc_promise_results(promise));
}

#endif

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct odd_base_take_results_b
odd_base_take_answer(struct capnrpc_call *call)
{
	return odd_base_take_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct odd_base_common_results_b
odd_base_common_answer(struct capnrpc_call *call)
{
	return odd_base_common_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct odd_base_server {
	void (*take)(void *object, struct odd_base_take_params_r params,
		struct capnrpc_call *call_taken);
	void (*common)(void *object, struct odd_base_common_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * odd_base_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
odd_base_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct odd_base_server *server =
		(const struct odd_base_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != ODD_BASE_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case ODD_BASE_TAKE:
		if (server->take == NULL)
			return false;
		server->take(object, odd_base_take_params_read(p), call_taken);
		return true;
	case ODD_BASE_COMMON:
		if (server->common == NULL)
			return false;
		server->common(
			object, odd_base_common_params_read(p), call_taken);
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
odd_base_dispatch(const struct odd_base_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!odd_base_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct odd_other_common_results_b
odd_other_common_answer(struct capnrpc_call *call)
{
	return odd_other_common_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct odd_other_give_results_b
odd_other_give_answer(struct capnrpc_call *call)
{
	return odd_other_give_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct odd_other_server {
	void (*common)(void *object, struct odd_other_common_params_r params,
		struct capnrpc_call *call_taken);
	void (*give)(void *object, struct odd_other_give_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * odd_other_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
odd_other_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct odd_other_server *server =
		(const struct odd_other_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != ODD_OTHER_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case ODD_OTHER_COMMON:
		if (server->common == NULL)
			return false;
		server->common(
			object, odd_other_common_params_read(p), call_taken);
		return true;
	case ODD_OTHER_GIVE:
		if (server->give == NULL)
			return false;
		server->give(object, odd_other_give_params_read(p), call_taken);
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
odd_other_dispatch(const struct odd_other_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!odd_other_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifndef CAPNRPC_HAS_ODD_BASE_OF_ODD_SERVER
#define CAPNRPC_HAS_ODD_BASE_OF_ODD_SERVER

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct odd_base_of_odd_take_results_b
odd_base_of_odd_take_answer(struct capnrpc_call *call)
{
	return odd_base_of_odd_take_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct odd_base_of_odd_common_results_b
odd_base_of_odd_common_answer(struct capnrpc_call *call)
{
	return odd_base_of_odd_common_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct odd_base_of_odd_server {
	void (*take)(void *object, struct odd_base_of_odd_take_params_r params,
		struct capnrpc_call *call_taken);
	void (*common)(void *object,
		struct odd_base_of_odd_common_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * odd_base_of_odd_server. False, and the call is still the caller's, when there
 * is none. For CAPNRPC_SERVES().
 */
static inline bool
odd_base_of_odd_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct odd_base_of_odd_server *server =
		(const struct odd_base_of_odd_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != ODD_BASE_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case ODD_BASE_TAKE:
		if (server->take == NULL)
			return false;
		server->take(object, odd_base_of_odd_take_params_read(p),
			call_taken);
		return true;
	case ODD_BASE_COMMON:
		if (server->common == NULL)
			return false;
		server->common(object, odd_base_of_odd_common_params_read(p),
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
odd_base_of_odd_dispatch(const struct odd_base_of_odd_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!odd_base_of_odd_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#endif

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct odd_map_of_text_and_odd_b
odd_both_own_answer(struct capnrpc_call *call)
{
	return odd_map_of_text_and_odd_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct odd_both_server {
	struct odd_base_of_odd_server odd_base_of_odd;
	struct odd_other_server odd_other;
	void (*own)(void *object, struct odd_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * odd_both_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
odd_both_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct odd_both_server *server =
		(const struct odd_both_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != ODD_BOTH_ID) {
		if (odd_base_of_odd_serve(
			    &server->odd_base_of_odd, object, call_taken))
			return true;
		if (odd_other_serve(&server->odd_other, object, call_taken))
			return true;
		return false;
	}
	switch (capnrpc_call_method_id(call_taken)) {
	case ODD_BOTH_OWN:
		if (server->own == NULL)
			return false;
		server->own(object, odd_read(p), call_taken);
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
odd_both_dispatch(const struct odd_both_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!odd_both_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifndef CAPNRPC_HAS_ODD_BASE_OF_TEXT_SERVER
#define CAPNRPC_HAS_ODD_BASE_OF_TEXT_SERVER

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct odd_base_of_text_take_results_b
odd_base_of_text_take_answer(struct capnrpc_call *call)
{
	return odd_base_of_text_take_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct odd_base_of_text_common_results_b
odd_base_of_text_common_answer(struct capnrpc_call *call)
{
	return odd_base_of_text_common_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct odd_base_of_text_server {
	void (*take)(void *object, struct odd_base_of_text_take_params_r params,
		struct capnrpc_call *call_taken);
	void (*common)(void *object,
		struct odd_base_of_text_common_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * odd_base_of_text_server. False, and the call is still the caller's, when
 * there is none. For CAPNRPC_SERVES().
 */
static inline bool
odd_base_of_text_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct odd_base_of_text_server *server =
		(const struct odd_base_of_text_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != ODD_BASE_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case ODD_BASE_TAKE:
		if (server->take == NULL)
			return false;
		server->take(object, odd_base_of_text_take_params_read(p),
			call_taken);
		return true;
	case ODD_BASE_COMMON:
		if (server->common == NULL)
			return false;
		server->common(object, odd_base_of_text_common_params_read(p),
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
odd_base_of_text_dispatch(const struct odd_base_of_text_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!odd_base_of_text_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#endif

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct odd_more_server {
	struct odd_both_server odd_both;
	struct odd_base_of_text_server odd_base_of_text;
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * odd_more_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
odd_more_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct odd_more_server *server =
		(const struct odd_more_server *)methods;

	if (capnrpc_call_interface_id(call_taken) != ODD_MORE_ID) {
		if (odd_both_serve(&server->odd_both, object, call_taken))
			return true;
		if (odd_base_of_text_serve(
			    &server->odd_base_of_text, object, call_taken))
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
odd_more_dispatch(const struct odd_more_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!odd_more_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
