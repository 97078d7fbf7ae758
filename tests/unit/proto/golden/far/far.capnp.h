/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from far.capnp, id 0xb7c1e0a2d4f50017; do not edit.
 *
 * In another folder.
 */
#ifndef FAR_CAPNP_B7C1E0A2D4F50017_H
#define FAR_CAPNP_B7C1E0A2D4F50017_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in far.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f50017;
#define FAR_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f50017)

enum far_colour {
	FAR_COLOUR_RED = 0,
};

struct far_r {
	struct capnrpc_struct_r s;
};

struct far_b {
	struct capnrpc_struct_b s;
};

struct far_walker_walk_params_r {
	struct capnrpc_struct_r s;
};

struct far_walker_walk_params_b {
	struct capnrpc_struct_b s;
};

struct far_walker_walk_results_r {
	struct capnrpc_struct_r s;
};

struct far_walker_walk_results_b {
	struct capnrpc_struct_b s;
};

static inline struct far_r
far_reader(struct far_b b)
{
	struct far_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
far_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct far_r
far_read(struct capnrpc_pointer_r p)
{
	struct far_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct far_b
far_init(struct capnrpc_pointer_b p)
{
	struct far_b v;

	v.s = capnrpc_pointer_init_struct(p, far_size());
	return v;
}

static inline struct far_b
far_edit(struct capnrpc_pointer_b p)
{
	struct far_b v;

	v.s = capnrpc_pointer_edit_struct(p, far_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(far_list, far);

static inline struct far_walker_walk_params_r
far_walker_walk_params_reader(struct far_walker_walk_params_b b)
{
	struct far_walker_walk_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
far_walker_walk_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct far_walker_walk_params_r
far_walker_walk_params_read(struct capnrpc_pointer_r p)
{
	struct far_walker_walk_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct far_walker_walk_params_b
far_walker_walk_params_init(struct capnrpc_pointer_b p)
{
	struct far_walker_walk_params_b v;

	v.s = capnrpc_pointer_init_struct(p, far_walker_walk_params_size());
	return v;
}

static inline struct far_walker_walk_params_b
far_walker_walk_params_edit(struct capnrpc_pointer_b p)
{
	struct far_walker_walk_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, far_walker_walk_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(far_walker_walk_params_list, far_walker_walk_params);

static inline struct far_walker_walk_results_r
far_walker_walk_results_reader(struct far_walker_walk_results_b b)
{
	struct far_walker_walk_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
far_walker_walk_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct far_walker_walk_results_r
far_walker_walk_results_read(struct capnrpc_pointer_r p)
{
	struct far_walker_walk_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct far_walker_walk_results_b
far_walker_walk_results_init(struct capnrpc_pointer_b p)
{
	struct far_walker_walk_results_b v;

	v.s = capnrpc_pointer_init_struct(p, far_walker_walk_results_size());
	return v;
}

static inline struct far_walker_walk_results_b
far_walker_walk_results_edit(struct capnrpc_pointer_b p)
{
	struct far_walker_walk_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, far_walker_walk_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(far_walker_walk_results_list, far_walker_walk_results);

#define FAR_WALKER_ID UINT64_C(0x9415852f70b6908a)

enum {
	FAR_WALKER_WALK = 0,
};

#ifdef __cplusplus
}
#endif

#include "../structs.capnp.h"
#include "deep/near.capnp.h"

#ifdef __cplusplus
extern "C" {
#endif

#define FAR_DISTANCE ((uint8_t)9)

static inline struct structs_leaf_r
far_get_leaf(struct far_r r)
{
	return structs_leaf_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
far_has_leaf(struct far_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
far_set_leaf(struct far_b b, struct structs_leaf_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct structs_leaf_b
far_init_leaf(struct far_b b)
{
	return structs_leaf_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct structs_leaf_b
far_edit_leaf(struct far_b b)
{
	return structs_leaf_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct near_r
far_get_near(struct far_r r)
{
	return near_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
far_has_near(struct far_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
far_set_near(struct far_b b, struct near_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct near_b
far_init_near(struct far_b b)
{
	return near_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct near_b
far_edit_near(struct far_b b)
{
	return near_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct near_r
far_walker_walk_params_get_to(struct far_walker_walk_params_r r)
{
	return near_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
far_walker_walk_params_has_to(struct far_walker_walk_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
far_walker_walk_params_set_to(
	struct far_walker_walk_params_b b, struct near_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct near_b
far_walker_walk_params_init_to(struct far_walker_walk_params_b b)
{
	return near_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct near_b
far_walker_walk_params_edit_to(struct far_walker_walk_params_b b)
{
	return near_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_request *
far_walker_walk_request(
	struct capnrpc_cap *cap, struct far_walker_walk_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct far_walker_walk_params_b params;

	request = capnrpc_request_new(cap, FAR_WALKER_ID, FAR_WALKER_WALK);
	if (request == NULL)
		return NULL;
	params = far_walker_walk_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct far_walker_walk_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct far_walker_walk_promise
far_walker_walk_send(struct capnrpc_request *request_taken)
{
	struct far_walker_walk_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct far_walker_walk_results_r
far_walker_walk_promised(struct far_walker_walk_promise promise)
{
	return far_walker_walk_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct far_walker_walk_results_r
far_walker_walk_results(struct capnrpc_promise *promise)
{
	return far_walker_walk_results_read(capnrpc_promise_results(promise));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct far_walker_walk_results_b
far_walker_walk_answer(struct capnrpc_call *call)
{
	return far_walker_walk_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct far_walker_server {
	void (*walk)(void *object, struct far_walker_walk_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * far_walker_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
far_walker_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct far_walker_server *server =
		(const struct far_walker_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != FAR_WALKER_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case FAR_WALKER_WALK:
		if (server->walk == NULL)
			return false;
		server->walk(
			object, far_walker_walk_params_read(p), call_taken);
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
far_walker_dispatch(const struct far_walker_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!far_walker_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
