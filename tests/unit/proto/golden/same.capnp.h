/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from same.capnp, id 0xb7c1e0a2d4f5001b; do not edit.
 *
 * Declares what same-too.capnp declares, too: both can be in one program.
 */
#ifndef SAME_CAPNP_B7C1E0A2D4F5001B_H
#define SAME_CAPNP_B7C1E0A2D4F5001B_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in same.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f5001b;
#define SAME_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f5001b)

enum same_colour {
	SAME_COLOUR_RED = 0,
};

struct same_point_r {
	struct capnrpc_struct_r s;
};

struct same_point_b {
	struct capnrpc_struct_b s;
};

struct same_thing_act_params_r {
	struct capnrpc_struct_r s;
};

struct same_thing_act_params_b {
	struct capnrpc_struct_b s;
};

struct same_thing_act_results_r {
	struct capnrpc_struct_r s;
};

struct same_thing_act_results_b {
	struct capnrpc_struct_b s;
};

static inline struct same_point_r
same_point_reader(struct same_point_b b)
{
	struct same_point_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
same_point_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct same_point_r
same_point_read(struct capnrpc_pointer_r p)
{
	struct same_point_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct same_point_b
same_point_init(struct capnrpc_pointer_b p)
{
	struct same_point_b v;

	v.s = capnrpc_pointer_init_struct(p, same_point_size());
	return v;
}

static inline struct same_point_b
same_point_edit(struct capnrpc_pointer_b p)
{
	struct same_point_b v;

	v.s = capnrpc_pointer_edit_struct(p, same_point_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(same_point_list, same_point);

static inline struct same_thing_act_params_r
same_thing_act_params_reader(struct same_thing_act_params_b b)
{
	struct same_thing_act_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
same_thing_act_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct same_thing_act_params_r
same_thing_act_params_read(struct capnrpc_pointer_r p)
{
	struct same_thing_act_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct same_thing_act_params_b
same_thing_act_params_init(struct capnrpc_pointer_b p)
{
	struct same_thing_act_params_b v;

	v.s = capnrpc_pointer_init_struct(p, same_thing_act_params_size());
	return v;
}

static inline struct same_thing_act_params_b
same_thing_act_params_edit(struct capnrpc_pointer_b p)
{
	struct same_thing_act_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, same_thing_act_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(same_thing_act_params_list, same_thing_act_params);

static inline struct same_thing_act_results_r
same_thing_act_results_reader(struct same_thing_act_results_b b)
{
	struct same_thing_act_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
same_thing_act_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct same_thing_act_results_r
same_thing_act_results_read(struct capnrpc_pointer_r p)
{
	struct same_thing_act_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct same_thing_act_results_b
same_thing_act_results_init(struct capnrpc_pointer_b p)
{
	struct same_thing_act_results_b v;

	v.s = capnrpc_pointer_init_struct(p, same_thing_act_results_size());
	return v;
}

static inline struct same_thing_act_results_b
same_thing_act_results_edit(struct capnrpc_pointer_b p)
{
	struct same_thing_act_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, same_thing_act_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(same_thing_act_results_list, same_thing_act_results);

#define SAME_THING_ID UINT64_C(0xe9482891f383f2e4)

enum {
	SAME_THING_ACT = 0,
};

#define SAME_LIMIT ((int8_t)1)

static inline int32_t
same_point_get_x(struct same_point_r r)
{
	return (int32_t)capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
same_point_set_x(struct same_point_b b, int32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, (uint32_t)v, 0);
}

static inline struct capnrpc_request *
same_thing_act_request(
	struct capnrpc_cap *cap, struct same_thing_act_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct same_thing_act_params_b params;

	request = capnrpc_request_new(cap, SAME_THING_ID, SAME_THING_ACT);
	if (request == NULL)
		return NULL;
	params = same_thing_act_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct same_thing_act_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct same_thing_act_promise
same_thing_act_send(struct capnrpc_request *request_taken)
{
	struct same_thing_act_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct same_thing_act_results_r
same_thing_act_promised(struct same_thing_act_promise promise)
{
	return same_thing_act_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct same_thing_act_results_r
same_thing_act_results(struct capnrpc_promise *promise)
{
	return same_thing_act_results_read(capnrpc_promise_results(promise));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct same_thing_act_results_b
same_thing_act_answer(struct capnrpc_call *call)
{
	return same_thing_act_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct same_thing_server {
	void (*act)(void *object, struct same_thing_act_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * same_thing_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
same_thing_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct same_thing_server *server =
		(const struct same_thing_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != SAME_THING_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case SAME_THING_ACT:
		if (server->act == NULL)
			return false;
		server->act(object, same_thing_act_params_read(p), call_taken);
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
same_thing_dispatch(const struct same_thing_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!same_thing_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
