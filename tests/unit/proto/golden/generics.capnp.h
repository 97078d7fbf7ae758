/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from generics.capnp, id 0xb7c1e0a2d4f5000e; do not edit.
 *
 * Generics, what is inside of them, and what is made of them.
 */
#ifndef GENERICS_CAPNP_B7C1E0A2D4F5000E_H
#define GENERICS_CAPNP_B7C1E0A2D4F5000E_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in generics.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f5000e;
#define GENERICS_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f5000e)

struct generics_box_r {
	struct capnrpc_struct_r s;
};

struct generics_box_b {
	struct capnrpc_struct_b s;
};

struct generics_box_lid_r {
	struct capnrpc_struct_r s;
};

struct generics_box_lid_b {
	struct capnrpc_struct_b s;
};

struct generics_pair_r {
	struct capnrpc_struct_r s;
};

struct generics_pair_b {
	struct capnrpc_struct_b s;
};

struct generics_store_put_params_r {
	struct capnrpc_struct_r s;
};

struct generics_store_put_params_b {
	struct capnrpc_struct_b s;
};

struct generics_store_put_results_r {
	struct capnrpc_struct_r s;
};

struct generics_store_put_results_b {
	struct capnrpc_struct_b s;
};

struct generics_store_get_params_r {
	struct capnrpc_struct_r s;
};

struct generics_store_get_params_b {
	struct capnrpc_struct_b s;
};

struct generics_store_get_results_r {
	struct capnrpc_struct_r s;
};

struct generics_store_get_results_b {
	struct capnrpc_struct_b s;
};

struct generics_store_swap_params_r {
	struct capnrpc_struct_r s;
};

struct generics_store_swap_params_b {
	struct capnrpc_struct_b s;
};

struct generics_store_swap_results_r {
	struct capnrpc_struct_r s;
};

struct generics_store_swap_results_b {
	struct capnrpc_struct_b s;
};

static inline struct generics_box_r
generics_box_reader(struct generics_box_b b)
{
	struct generics_box_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
generics_box_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct generics_box_r
generics_box_read(struct capnrpc_pointer_r p)
{
	struct generics_box_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct generics_box_b
generics_box_init(struct capnrpc_pointer_b p)
{
	struct generics_box_b v;

	v.s = capnrpc_pointer_init_struct(p, generics_box_size());
	return v;
}

static inline struct generics_box_b
generics_box_edit(struct capnrpc_pointer_b p)
{
	struct generics_box_b v;

	v.s = capnrpc_pointer_edit_struct(p, generics_box_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(generics_box_list, generics_box);

static inline struct generics_box_lid_r
generics_box_lid_reader(struct generics_box_lid_b b)
{
	struct generics_box_lid_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
generics_box_lid_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct generics_box_lid_r
generics_box_lid_read(struct capnrpc_pointer_r p)
{
	struct generics_box_lid_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct generics_box_lid_b
generics_box_lid_init(struct capnrpc_pointer_b p)
{
	struct generics_box_lid_b v;

	v.s = capnrpc_pointer_init_struct(p, generics_box_lid_size());
	return v;
}

static inline struct generics_box_lid_b
generics_box_lid_edit(struct capnrpc_pointer_b p)
{
	struct generics_box_lid_b v;

	v.s = capnrpc_pointer_edit_struct(p, generics_box_lid_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(generics_box_lid_list, generics_box_lid);

static inline struct generics_pair_r
generics_pair_reader(struct generics_pair_b b)
{
	struct generics_pair_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
generics_pair_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct generics_pair_r
generics_pair_read(struct capnrpc_pointer_r p)
{
	struct generics_pair_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct generics_pair_b
generics_pair_init(struct capnrpc_pointer_b p)
{
	struct generics_pair_b v;

	v.s = capnrpc_pointer_init_struct(p, generics_pair_size());
	return v;
}

static inline struct generics_pair_b
generics_pair_edit(struct capnrpc_pointer_b p)
{
	struct generics_pair_b v;

	v.s = capnrpc_pointer_edit_struct(p, generics_pair_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(generics_pair_list, generics_pair);

static inline struct generics_store_put_params_r
generics_store_put_params_reader(struct generics_store_put_params_b b)
{
	struct generics_store_put_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
generics_store_put_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct generics_store_put_params_r
generics_store_put_params_read(struct capnrpc_pointer_r p)
{
	struct generics_store_put_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct generics_store_put_params_b
generics_store_put_params_init(struct capnrpc_pointer_b p)
{
	struct generics_store_put_params_b v;

	v.s = capnrpc_pointer_init_struct(p, generics_store_put_params_size());
	return v;
}

static inline struct generics_store_put_params_b
generics_store_put_params_edit(struct capnrpc_pointer_b p)
{
	struct generics_store_put_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, generics_store_put_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(generics_store_put_params_list, generics_store_put_params);

static inline struct generics_store_put_results_r
generics_store_put_results_reader(struct generics_store_put_results_b b)
{
	struct generics_store_put_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
generics_store_put_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct generics_store_put_results_r
generics_store_put_results_read(struct capnrpc_pointer_r p)
{
	struct generics_store_put_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct generics_store_put_results_b
generics_store_put_results_init(struct capnrpc_pointer_b p)
{
	struct generics_store_put_results_b v;

	v.s = capnrpc_pointer_init_struct(p, generics_store_put_results_size());
	return v;
}

static inline struct generics_store_put_results_b
generics_store_put_results_edit(struct capnrpc_pointer_b p)
{
	struct generics_store_put_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, generics_store_put_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	generics_store_put_results_list, generics_store_put_results);

static inline struct generics_store_get_params_r
generics_store_get_params_reader(struct generics_store_get_params_b b)
{
	struct generics_store_get_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
generics_store_get_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct generics_store_get_params_r
generics_store_get_params_read(struct capnrpc_pointer_r p)
{
	struct generics_store_get_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct generics_store_get_params_b
generics_store_get_params_init(struct capnrpc_pointer_b p)
{
	struct generics_store_get_params_b v;

	v.s = capnrpc_pointer_init_struct(p, generics_store_get_params_size());
	return v;
}

static inline struct generics_store_get_params_b
generics_store_get_params_edit(struct capnrpc_pointer_b p)
{
	struct generics_store_get_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, generics_store_get_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(generics_store_get_params_list, generics_store_get_params);

static inline struct generics_store_get_results_r
generics_store_get_results_reader(struct generics_store_get_results_b b)
{
	struct generics_store_get_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
generics_store_get_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct generics_store_get_results_r
generics_store_get_results_read(struct capnrpc_pointer_r p)
{
	struct generics_store_get_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct generics_store_get_results_b
generics_store_get_results_init(struct capnrpc_pointer_b p)
{
	struct generics_store_get_results_b v;

	v.s = capnrpc_pointer_init_struct(p, generics_store_get_results_size());
	return v;
}

static inline struct generics_store_get_results_b
generics_store_get_results_edit(struct capnrpc_pointer_b p)
{
	struct generics_store_get_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, generics_store_get_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	generics_store_get_results_list, generics_store_get_results);

static inline struct generics_store_swap_params_r
generics_store_swap_params_reader(struct generics_store_swap_params_b b)
{
	struct generics_store_swap_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
generics_store_swap_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct generics_store_swap_params_r
generics_store_swap_params_read(struct capnrpc_pointer_r p)
{
	struct generics_store_swap_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct generics_store_swap_params_b
generics_store_swap_params_init(struct capnrpc_pointer_b p)
{
	struct generics_store_swap_params_b v;

	v.s = capnrpc_pointer_init_struct(p, generics_store_swap_params_size());
	return v;
}

static inline struct generics_store_swap_params_b
generics_store_swap_params_edit(struct capnrpc_pointer_b p)
{
	struct generics_store_swap_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, generics_store_swap_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	generics_store_swap_params_list, generics_store_swap_params);

static inline struct generics_store_swap_results_r
generics_store_swap_results_reader(struct generics_store_swap_results_b b)
{
	struct generics_store_swap_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
generics_store_swap_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct generics_store_swap_results_r
generics_store_swap_results_read(struct capnrpc_pointer_r p)
{
	struct generics_store_swap_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct generics_store_swap_results_b
generics_store_swap_results_init(struct capnrpc_pointer_b p)
{
	struct generics_store_swap_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, generics_store_swap_results_size());
	return v;
}

static inline struct generics_store_swap_results_b
generics_store_swap_results_edit(struct capnrpc_pointer_b p)
{
	struct generics_store_swap_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, generics_store_swap_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	generics_store_swap_results_list, generics_store_swap_results);

#define GENERICS_STORE_ID UINT64_C(0xe6ab05b2d988a556)

enum {
	GENERICS_STORE_PUT = 0,
	GENERICS_STORE_GET = 1,
	GENERICS_STORE_SWAP = 2,
};

static inline struct capnrpc_pointer_r
generics_box_get_content(struct generics_box_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
generics_box_has_content(struct generics_box_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generics_box_set_content(struct generics_box_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
generics_box_edit_content(struct generics_box_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct generics_box_r
generics_box_get_next(struct generics_box_r r)
{
	return generics_box_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
generics_box_has_next(struct generics_box_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generics_box_set_next(struct generics_box_b b, struct generics_box_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct generics_box_b
generics_box_init_next(struct generics_box_b b)
{
	return generics_box_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct generics_box_b
generics_box_edit_next(struct generics_box_b b)
{
	return generics_box_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct capnrpc_pointer_r
generics_box_lid_get_fits(struct generics_box_lid_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
generics_box_lid_has_fits(struct generics_box_lid_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generics_box_lid_set_fits(
	struct generics_box_lid_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
generics_box_lid_edit_fits(struct generics_box_lid_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct capnrpc_pointer_r
generics_pair_get_a(struct generics_pair_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
generics_pair_has_a(struct generics_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generics_pair_set_a(struct generics_pair_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
generics_pair_edit_a(struct generics_pair_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct capnrpc_pointer_r
generics_pair_get_b(struct generics_pair_r r)
{
	return capnrpc_struct_get_pointer(r.s, 1);
}

static inline bool
generics_pair_has_b(struct generics_pair_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generics_pair_set_b(struct generics_pair_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
generics_pair_edit_b(struct generics_pair_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	return p;
}

static inline struct capnrpc_pointer_r
generics_store_put_params_get_what(struct generics_store_put_params_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
generics_store_put_params_has_what(struct generics_store_put_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generics_store_put_params_set_what(
	struct generics_store_put_params_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
generics_store_put_params_edit_what(struct generics_store_put_params_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct capnrpc_pointer_r
generics_store_get_results_get_what(struct generics_store_get_results_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
generics_store_get_results_has_what(struct generics_store_get_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generics_store_get_results_set_what(
	struct generics_store_get_results_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
generics_store_get_results_edit_what(struct generics_store_get_results_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct capnrpc_pointer_r
generics_store_swap_params_get_mine(struct generics_store_swap_params_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
generics_store_swap_params_has_mine(struct generics_store_swap_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generics_store_swap_params_set_mine(
	struct generics_store_swap_params_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
generics_store_swap_params_edit_mine(struct generics_store_swap_params_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct capnrpc_pointer_r
generics_store_swap_results_get_yours(struct generics_store_swap_results_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
generics_store_swap_results_has_yours(struct generics_store_swap_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generics_store_swap_results_set_yours(
	struct generics_store_swap_results_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
generics_store_swap_results_edit_yours(struct generics_store_swap_results_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct generics_pair_r
generics_store_swap_results_get_pair(struct generics_store_swap_results_r r)
{
	return generics_pair_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
generics_store_swap_results_has_pair(struct generics_store_swap_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
generics_store_swap_results_set_pair(
	struct generics_store_swap_results_b b, struct generics_pair_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct generics_pair_b
generics_store_swap_results_init_pair(struct generics_store_swap_results_b b)
{
	return generics_pair_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct generics_pair_b
generics_store_swap_results_edit_pair(struct generics_store_swap_results_b b)
{
	return generics_pair_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct capnrpc_request *
generics_store_put_request(
	struct capnrpc_cap *cap, struct generics_store_put_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct generics_store_put_params_b params;

	request =
		capnrpc_request_new(cap, GENERICS_STORE_ID, GENERICS_STORE_PUT);
	if (request == NULL)
		return NULL;
	params =
		generics_store_put_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct generics_store_put_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct generics_store_put_promise
generics_store_put_send(struct capnrpc_request *request_taken)
{
	struct generics_store_put_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct generics_store_put_results_r
generics_store_put_promised(struct generics_store_put_promise promise)
{
	return generics_store_put_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct generics_store_put_results_r
generics_store_put_results(struct capnrpc_promise *promise)
{
	return generics_store_put_results_read(
		capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
generics_store_get_request(
	struct capnrpc_cap *cap, struct generics_store_get_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct generics_store_get_params_b params;

	request =
		capnrpc_request_new(cap, GENERICS_STORE_ID, GENERICS_STORE_GET);
	if (request == NULL)
		return NULL;
	params =
		generics_store_get_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct generics_store_get_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct generics_store_get_promise
generics_store_get_send(struct capnrpc_request *request_taken)
{
	struct generics_store_get_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct generics_store_get_results_r
generics_store_get_promised(struct generics_store_get_promise promise)
{
	return generics_store_get_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct generics_store_get_results_r
generics_store_get_results(struct capnrpc_promise *promise)
{
	return generics_store_get_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
generics_store_get_promised_what(struct generics_store_get_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
generics_store_get_pipeline_what(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

static inline struct capnrpc_request *
generics_store_swap_request(struct capnrpc_cap *cap,
	struct generics_store_swap_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct generics_store_swap_params_b params;

	request = capnrpc_request_new(
		cap, GENERICS_STORE_ID, GENERICS_STORE_SWAP);
	if (request == NULL)
		return NULL;
	params = generics_store_swap_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct generics_store_swap_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct generics_store_swap_promise
generics_store_swap_send(struct capnrpc_request *request_taken)
{
	struct generics_store_swap_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct generics_store_swap_results_r
generics_store_swap_promised(struct generics_store_swap_promise promise)
{
	return generics_store_swap_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct generics_store_swap_results_r
generics_store_swap_results(struct capnrpc_promise *promise)
{
	return generics_store_swap_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
generics_store_swap_promised_yours(struct generics_store_swap_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
generics_store_swap_pipeline_yours(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
generics_store_swap_promised_pair_a(struct generics_store_swap_promise promise)
{
	static const uint16_t path[] = { 1, 0 };

	return capnrpc_promise_cap(promise.p, path, 2);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
generics_store_swap_pipeline_pair_a(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 1, 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 2));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
generics_store_swap_promised_pair_b(struct generics_store_swap_promise promise)
{
	static const uint16_t path[] = { 1, 1 };

	return capnrpc_promise_cap(promise.p, path, 2);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
generics_store_swap_pipeline_pair_b(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 1, 1 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 2));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct generics_store_put_results_b
generics_store_put_answer(struct capnrpc_call *call)
{
	return generics_store_put_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct generics_store_get_results_b
generics_store_get_answer(struct capnrpc_call *call)
{
	return generics_store_get_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct generics_store_swap_results_b
generics_store_swap_answer(struct capnrpc_call *call)
{
	return generics_store_swap_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct generics_store_server {
	void (*put)(void *object, struct generics_store_put_params_r params,
		struct capnrpc_call *call_taken);
	void (*get)(void *object, struct generics_store_get_params_r params,
		struct capnrpc_call *call_taken);
	void (*swap)(void *object, struct generics_store_swap_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * generics_store_server. False, and the call is still the caller's, when there
 * is none. For CAPNRPC_SERVES().
 */
static inline bool
generics_store_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct generics_store_server *server =
		(const struct generics_store_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != GENERICS_STORE_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case GENERICS_STORE_PUT:
		if (server->put == NULL)
			return false;
		server->put(
			object, generics_store_put_params_read(p), call_taken);
		return true;
	case GENERICS_STORE_GET:
		if (server->get == NULL)
			return false;
		server->get(
			object, generics_store_get_params_read(p), call_taken);
		return true;
	case GENERICS_STORE_SWAP:
		if (server->swap == NULL)
			return false;
		server->swap(
			object, generics_store_swap_params_read(p), call_taken);
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
generics_store_dispatch(const struct generics_store_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!generics_store_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
