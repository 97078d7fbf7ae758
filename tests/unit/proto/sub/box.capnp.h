/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from box.capnp, id 0x9a1b2c3d4e5f6071; do not edit.
 *
 * Generics, for others to use.
 */
#ifndef BOX_CAPNP_9A1B2C3D4E5F6071_H
#define BOX_CAPNP_9A1B2C3D4E5F6071_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in box.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_9a1b2c3d4e5f6071;
#define BOX_CAPNP_SCHEMA (&capnrpc_schema_9a1b2c3d4e5f6071)

enum box_which {
	BOX_NONE = 0,
	BOX_PAIR = 1,
};

struct box_r {
	struct capnrpc_struct_r s;
};

struct box_b {
	struct capnrpc_struct_b s;
};

struct box_pair_r {
	struct capnrpc_struct_r s;
};

struct box_pair_b {
	struct capnrpc_struct_b s;
};

/* In the scope of the parameter. */
struct box_inner_r {
	struct capnrpc_struct_r s;
};

struct box_inner_b {
	struct capnrpc_struct_b s;
};

struct box_both_r {
	struct capnrpc_struct_r s;
};

struct box_both_b {
	struct capnrpc_struct_b s;
};

struct box_keeper_keep_params_r {
	struct capnrpc_struct_r s;
};

struct box_keeper_keep_params_b {
	struct capnrpc_struct_b s;
};

struct box_keeper_keep_results_r {
	struct capnrpc_struct_r s;
};

struct box_keeper_keep_results_b {
	struct capnrpc_struct_b s;
};

struct box_keeper_each_params_r {
	struct capnrpc_struct_r s;
};

struct box_keeper_each_params_b {
	struct capnrpc_struct_b s;
};

struct box_keeper_each_results_r {
	struct capnrpc_struct_r s;
};

struct box_keeper_each_results_b {
	struct capnrpc_struct_b s;
};

static inline struct box_r
box_reader(struct box_b b)
{
	struct box_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
box_which(struct box_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
box_which_b(struct box_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
box_size(void)
{
	struct capnrpc_struct_size size = { 1, 3 };

	return size;
}

static inline struct box_r
box_read(struct capnrpc_pointer_r p)
{
	struct box_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_b
box_init(struct capnrpc_pointer_b p)
{
	struct box_b v;

	v.s = capnrpc_pointer_init_struct(p, box_size());
	return v;
}

static inline struct box_b
box_edit(struct capnrpc_pointer_b p)
{
	struct box_b v;

	v.s = capnrpc_pointer_edit_struct(p, box_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(box_list, box);

static inline struct box_pair_r
box_pair_reader(struct box_pair_b b)
{
	struct box_pair_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct box_inner_r
box_inner_reader(struct box_inner_b b)
{
	struct box_inner_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
box_inner_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct box_inner_r
box_inner_read(struct capnrpc_pointer_r p)
{
	struct box_inner_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_inner_b
box_inner_init(struct capnrpc_pointer_b p)
{
	struct box_inner_b v;

	v.s = capnrpc_pointer_init_struct(p, box_inner_size());
	return v;
}

static inline struct box_inner_b
box_inner_edit(struct capnrpc_pointer_b p)
{
	struct box_inner_b v;

	v.s = capnrpc_pointer_edit_struct(p, box_inner_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(box_inner_list, box_inner);

static inline struct box_both_r
box_both_reader(struct box_both_b b)
{
	struct box_both_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
box_both_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct box_both_r
box_both_read(struct capnrpc_pointer_r p)
{
	struct box_both_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_both_b
box_both_init(struct capnrpc_pointer_b p)
{
	struct box_both_b v;

	v.s = capnrpc_pointer_init_struct(p, box_both_size());
	return v;
}

static inline struct box_both_b
box_both_edit(struct capnrpc_pointer_b p)
{
	struct box_both_b v;

	v.s = capnrpc_pointer_edit_struct(p, box_both_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(box_both_list, box_both);

static inline struct box_keeper_keep_params_r
box_keeper_keep_params_reader(struct box_keeper_keep_params_b b)
{
	struct box_keeper_keep_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
box_keeper_keep_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct box_keeper_keep_params_r
box_keeper_keep_params_read(struct capnrpc_pointer_r p)
{
	struct box_keeper_keep_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_keeper_keep_params_b
box_keeper_keep_params_init(struct capnrpc_pointer_b p)
{
	struct box_keeper_keep_params_b v;

	v.s = capnrpc_pointer_init_struct(p, box_keeper_keep_params_size());
	return v;
}

static inline struct box_keeper_keep_params_b
box_keeper_keep_params_edit(struct capnrpc_pointer_b p)
{
	struct box_keeper_keep_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, box_keeper_keep_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(box_keeper_keep_params_list, box_keeper_keep_params);

static inline struct box_keeper_keep_results_r
box_keeper_keep_results_reader(struct box_keeper_keep_results_b b)
{
	struct box_keeper_keep_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
box_keeper_keep_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct box_keeper_keep_results_r
box_keeper_keep_results_read(struct capnrpc_pointer_r p)
{
	struct box_keeper_keep_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_keeper_keep_results_b
box_keeper_keep_results_init(struct capnrpc_pointer_b p)
{
	struct box_keeper_keep_results_b v;

	v.s = capnrpc_pointer_init_struct(p, box_keeper_keep_results_size());
	return v;
}

static inline struct box_keeper_keep_results_b
box_keeper_keep_results_edit(struct capnrpc_pointer_b p)
{
	struct box_keeper_keep_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, box_keeper_keep_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(box_keeper_keep_results_list, box_keeper_keep_results);

static inline struct box_keeper_each_params_r
box_keeper_each_params_reader(struct box_keeper_each_params_b b)
{
	struct box_keeper_each_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
box_keeper_each_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct box_keeper_each_params_r
box_keeper_each_params_read(struct capnrpc_pointer_r p)
{
	struct box_keeper_each_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_keeper_each_params_b
box_keeper_each_params_init(struct capnrpc_pointer_b p)
{
	struct box_keeper_each_params_b v;

	v.s = capnrpc_pointer_init_struct(p, box_keeper_each_params_size());
	return v;
}

static inline struct box_keeper_each_params_b
box_keeper_each_params_edit(struct capnrpc_pointer_b p)
{
	struct box_keeper_each_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, box_keeper_each_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(box_keeper_each_params_list, box_keeper_each_params);

static inline struct box_keeper_each_results_r
box_keeper_each_results_reader(struct box_keeper_each_results_b b)
{
	struct box_keeper_each_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
box_keeper_each_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct box_keeper_each_results_r
box_keeper_each_results_read(struct capnrpc_pointer_r p)
{
	struct box_keeper_each_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct box_keeper_each_results_b
box_keeper_each_results_init(struct capnrpc_pointer_b p)
{
	struct box_keeper_each_results_b v;

	v.s = capnrpc_pointer_init_struct(p, box_keeper_each_results_size());
	return v;
}

static inline struct box_keeper_each_results_b
box_keeper_each_results_edit(struct capnrpc_pointer_b p)
{
	struct box_keeper_each_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, box_keeper_each_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(box_keeper_each_results_list, box_keeper_each_results);

#define BOX_KEEPER_ID UINT64_C(0xc5f71f2fcbb95f3c)

enum {
	BOX_KEEPER_KEEP = 0,
	BOX_KEEPER_EACH = 1,
};

static inline struct capnrpc_pointer_r
box_get_content(struct box_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
box_has_content(struct box_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_set_content(struct box_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
box_edit_content(struct box_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline void
box_set_none(struct box_b b)
{
	capnrpc_struct_set_u16(b.s, 0, BOX_NONE, 0);
}

static inline struct box_pair_r
box_get_pair(struct box_r r)
{
	struct box_pair_r g = { r.s };

	return g;
}

static inline struct box_pair_b
box_init_pair(struct box_b b)
{
	struct box_pair_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 0, BOX_PAIR, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 1));
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 2));
	return g;
}

static inline struct box_pair_b
box_edit_pair(struct box_b b)
{
	struct box_pair_b g = { b.s };

	if (box_which_b(b) != BOX_PAIR)
		return box_init_pair(b);
	return g;
}

static inline struct capnrpc_pointer_r
box_pair_get_left(struct box_pair_r r)
{
	return capnrpc_struct_get_pointer(r.s, 1);
}

static inline bool
box_pair_has_left(struct box_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_pair_set_left(struct box_pair_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
box_pair_edit_left(struct box_pair_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	return p;
}

static inline struct box_list_r
box_pair_get_right(struct box_pair_r r)
{
	return box_list_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
box_pair_has_right(struct box_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_pair_set_right(struct box_pair_b b, struct box_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct box_list_b
box_pair_init_right(struct box_pair_b b, uint32_t n)
{
	return box_list_init(capnrpc_struct_edit_pointer(b.s, 2), n);
}

static inline struct box_list_b
box_pair_edit_right(struct box_pair_b b)
{
	return box_list_open(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct capnrpc_pointer_r
box_inner_get_held(struct box_inner_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
box_inner_has_held(struct box_inner_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_inner_set_held(struct box_inner_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
box_inner_edit_held(struct box_inner_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct box_r
box_inner_get_back(struct box_inner_r r)
{
	return box_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
box_inner_has_back(struct box_inner_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_inner_set_back(struct box_inner_b b, struct box_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_b
box_inner_init_back(struct box_inner_b b)
{
	return box_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct box_b
box_inner_edit_back(struct box_inner_b b)
{
	return box_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct capnrpc_pointer_r
box_both_get_first(struct box_both_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
box_both_has_first(struct box_both_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_both_set_first(struct box_both_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
box_both_edit_first(struct box_both_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct capnrpc_pointer_r
box_both_get_second(struct box_both_r r)
{
	return capnrpc_struct_get_pointer(r.s, 1);
}

static inline bool
box_both_has_second(struct box_both_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_both_set_second(struct box_both_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
box_both_edit_second(struct box_both_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	return p;
}

static inline struct capnrpc_pointer_r
box_keeper_keep_params_get_what(struct box_keeper_keep_params_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
box_keeper_keep_params_has_what(struct box_keeper_keep_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_keeper_keep_params_set_what(
	struct box_keeper_keep_params_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
box_keeper_keep_params_edit_what(struct box_keeper_keep_params_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct box_r
box_keeper_keep_results_get_box(struct box_keeper_keep_results_r r)
{
	return box_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
box_keeper_keep_results_has_box(struct box_keeper_keep_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_keeper_keep_results_set_box(
	struct box_keeper_keep_results_b b, struct box_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_b
box_keeper_keep_results_init_box(struct box_keeper_keep_results_b b)
{
	return box_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct box_b
box_keeper_keep_results_edit_box(struct box_keeper_keep_results_b b)
{
	return box_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_cap *
box_keeper_keep_results_get_same(struct box_keeper_keep_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
box_keeper_keep_results_has_same(struct box_keeper_keep_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_keeper_keep_results_set_same(
	struct box_keeper_keep_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_pointer_r
box_keeper_each_params_get_value(struct box_keeper_each_params_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
box_keeper_each_params_has_value(struct box_keeper_each_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_keeper_each_params_set_value(
	struct box_keeper_each_params_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
box_keeper_each_params_edit_value(struct box_keeper_each_params_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct capnrpc_pointer_r
box_keeper_each_results_get_value(struct box_keeper_each_results_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
box_keeper_each_results_has_value(struct box_keeper_each_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_keeper_each_results_set_value(
	struct box_keeper_each_results_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
box_keeper_each_results_edit_value(struct box_keeper_each_results_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct box_r
box_keeper_each_results_get_box(struct box_keeper_each_results_r r)
{
	return box_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
box_keeper_each_results_has_box(struct box_keeper_each_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
box_keeper_each_results_set_box(
	struct box_keeper_each_results_b b, struct box_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct box_b
box_keeper_each_results_init_box(struct box_keeper_each_results_b b)
{
	return box_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct box_b
box_keeper_each_results_edit_box(struct box_keeper_each_results_b b)
{
	return box_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct capnrpc_request *
box_keeper_keep_request(
	struct capnrpc_cap *cap, struct box_keeper_keep_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct box_keeper_keep_params_b params;

	request = capnrpc_request_new(cap, BOX_KEEPER_ID, BOX_KEEPER_KEEP);
	if (request == NULL)
		return NULL;
	params = box_keeper_keep_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct box_keeper_keep_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct box_keeper_keep_promise
box_keeper_keep_send(struct capnrpc_request *request_taken)
{
	struct box_keeper_keep_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct box_keeper_keep_results_r
box_keeper_keep_promised(struct box_keeper_keep_promise promise)
{
	return box_keeper_keep_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct box_keeper_keep_results_r
box_keeper_keep_results(struct capnrpc_promise *promise)
{
	return box_keeper_keep_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
box_keeper_keep_promised_box_content(struct box_keeper_keep_promise promise)
{
	static const uint16_t path[] = { 0, 0 };

	return capnrpc_promise_cap(promise.p, path, 2);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
box_keeper_keep_pipeline_box_content(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0, 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 2));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
box_keeper_keep_promised_same(struct box_keeper_keep_promise promise)
{
	static const uint16_t path[] = { 1 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
box_keeper_keep_pipeline_same(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 1 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

static inline struct capnrpc_request *
box_keeper_each_request(
	struct capnrpc_cap *cap, struct box_keeper_each_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct box_keeper_each_params_b params;

	request = capnrpc_request_new(cap, BOX_KEEPER_ID, BOX_KEEPER_EACH);
	if (request == NULL)
		return NULL;
	params = box_keeper_each_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct box_keeper_each_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct box_keeper_each_promise
box_keeper_each_send(struct capnrpc_request *request_taken)
{
	struct box_keeper_each_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct box_keeper_each_results_r
box_keeper_each_promised(struct box_keeper_each_promise promise)
{
	return box_keeper_each_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct box_keeper_each_results_r
box_keeper_each_results(struct capnrpc_promise *promise)
{
	return box_keeper_each_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
box_keeper_each_promised_value(struct box_keeper_each_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
box_keeper_each_pipeline_value(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
box_keeper_each_promised_box_content(struct box_keeper_each_promise promise)
{
	static const uint16_t path[] = { 1, 0 };

	return capnrpc_promise_cap(promise.p, path, 2);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
box_keeper_each_pipeline_box_content(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 1, 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 2));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct box_keeper_keep_results_b
box_keeper_keep_answer(struct capnrpc_call *call)
{
	return box_keeper_keep_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct box_keeper_each_results_b
box_keeper_each_answer(struct capnrpc_call *call)
{
	return box_keeper_each_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct box_keeper_server {
	void (*keep)(void *object, struct box_keeper_keep_params_r params,
		struct capnrpc_call *call_taken);
	void (*each)(void *object, struct box_keeper_each_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * box_keeper_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
box_keeper_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct box_keeper_server *server =
		(const struct box_keeper_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != BOX_KEEPER_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case BOX_KEEPER_KEEP:
		if (server->keep == NULL)
			return false;
		server->keep(
			object, box_keeper_keep_params_read(p), call_taken);
		return true;
	case BOX_KEEPER_EACH:
		if (server->each == NULL)
			return false;
		server->each(
			object, box_keeper_each_params_read(p), call_taken);
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
box_keeper_dispatch(const struct box_keeper_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!box_keeper_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
