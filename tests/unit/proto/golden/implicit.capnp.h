/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from implicit.capnp, id 0xb7c1e0a2d4f5000b; do not edit.
 *
 * Methods with parameters of their own for types.
 */
#ifndef IMPLICIT_CAPNP_B7C1E0A2D4F5000B_H
#define IMPLICIT_CAPNP_B7C1E0A2D4F5000B_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in implicit.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f5000b;
#define IMPLICIT_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f5000b)

struct implicit_same_params_r {
	struct capnrpc_struct_r s;
};

struct implicit_same_params_b {
	struct capnrpc_struct_b s;
};

struct implicit_same_results_r {
	struct capnrpc_struct_r s;
};

struct implicit_same_results_b {
	struct capnrpc_struct_b s;
};

struct implicit_pair_params_r {
	struct capnrpc_struct_r s;
};

struct implicit_pair_params_b {
	struct capnrpc_struct_b s;
};

struct implicit_pair_results_r {
	struct capnrpc_struct_r s;
};

struct implicit_pair_results_b {
	struct capnrpc_struct_b s;
};

static inline struct implicit_same_params_r
implicit_same_params_reader(struct implicit_same_params_b b)
{
	struct implicit_same_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
implicit_same_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct implicit_same_params_r
implicit_same_params_read(struct capnrpc_pointer_r p)
{
	struct implicit_same_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct implicit_same_params_b
implicit_same_params_init(struct capnrpc_pointer_b p)
{
	struct implicit_same_params_b v;

	v.s = capnrpc_pointer_init_struct(p, implicit_same_params_size());
	return v;
}

static inline struct implicit_same_params_b
implicit_same_params_edit(struct capnrpc_pointer_b p)
{
	struct implicit_same_params_b v;

	v.s = capnrpc_pointer_edit_struct(p, implicit_same_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(implicit_same_params_list, implicit_same_params);

static inline struct implicit_same_results_r
implicit_same_results_reader(struct implicit_same_results_b b)
{
	struct implicit_same_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
implicit_same_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct implicit_same_results_r
implicit_same_results_read(struct capnrpc_pointer_r p)
{
	struct implicit_same_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct implicit_same_results_b
implicit_same_results_init(struct capnrpc_pointer_b p)
{
	struct implicit_same_results_b v;

	v.s = capnrpc_pointer_init_struct(p, implicit_same_results_size());
	return v;
}

static inline struct implicit_same_results_b
implicit_same_results_edit(struct capnrpc_pointer_b p)
{
	struct implicit_same_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, implicit_same_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(implicit_same_results_list, implicit_same_results);

static inline struct implicit_pair_params_r
implicit_pair_params_reader(struct implicit_pair_params_b b)
{
	struct implicit_pair_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
implicit_pair_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct implicit_pair_params_r
implicit_pair_params_read(struct capnrpc_pointer_r p)
{
	struct implicit_pair_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct implicit_pair_params_b
implicit_pair_params_init(struct capnrpc_pointer_b p)
{
	struct implicit_pair_params_b v;

	v.s = capnrpc_pointer_init_struct(p, implicit_pair_params_size());
	return v;
}

static inline struct implicit_pair_params_b
implicit_pair_params_edit(struct capnrpc_pointer_b p)
{
	struct implicit_pair_params_b v;

	v.s = capnrpc_pointer_edit_struct(p, implicit_pair_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(implicit_pair_params_list, implicit_pair_params);

static inline struct implicit_pair_results_r
implicit_pair_results_reader(struct implicit_pair_results_b b)
{
	struct implicit_pair_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
implicit_pair_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct implicit_pair_results_r
implicit_pair_results_read(struct capnrpc_pointer_r p)
{
	struct implicit_pair_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct implicit_pair_results_b
implicit_pair_results_init(struct capnrpc_pointer_b p)
{
	struct implicit_pair_results_b v;

	v.s = capnrpc_pointer_init_struct(p, implicit_pair_results_size());
	return v;
}

static inline struct implicit_pair_results_b
implicit_pair_results_edit(struct capnrpc_pointer_b p)
{
	struct implicit_pair_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, implicit_pair_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(implicit_pair_results_list, implicit_pair_results);

#define IMPLICIT_ID UINT64_C(0xe1bd41330fcdf724)

enum {
	IMPLICIT_SAME = 0,
	IMPLICIT_PAIR = 1,
};

static inline struct capnrpc_pointer_r
implicit_same_params_get_in(struct implicit_same_params_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
implicit_same_params_has_in(struct implicit_same_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
implicit_same_params_set_in(
	struct implicit_same_params_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
implicit_same_params_edit_in(struct implicit_same_params_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct capnrpc_pointer_r
implicit_same_results_get_out(struct implicit_same_results_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
implicit_same_results_has_out(struct implicit_same_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
implicit_same_results_set_out(
	struct implicit_same_results_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
implicit_same_results_edit_out(struct implicit_same_results_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct capnrpc_pointer_r
implicit_pair_params_get_a(struct implicit_pair_params_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
implicit_pair_params_has_a(struct implicit_pair_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
implicit_pair_params_set_a(
	struct implicit_pair_params_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
implicit_pair_params_edit_a(struct implicit_pair_params_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct capnrpc_pointer_r
implicit_pair_params_get_b(struct implicit_pair_params_r r)
{
	return capnrpc_struct_get_pointer(r.s, 1);
}

static inline bool
implicit_pair_params_has_b(struct implicit_pair_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
implicit_pair_params_set_b(
	struct implicit_pair_params_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
implicit_pair_params_edit_b(struct implicit_pair_params_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	return p;
}

static inline struct capnrpc_pointer_r
implicit_pair_results_get_first(struct implicit_pair_results_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
implicit_pair_results_has_first(struct implicit_pair_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
implicit_pair_results_set_first(
	struct implicit_pair_results_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
implicit_pair_results_edit_first(struct implicit_pair_results_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct capnrpc_pointer_r
implicit_pair_results_get_second(struct implicit_pair_results_r r)
{
	return capnrpc_struct_get_pointer(r.s, 1);
}

static inline bool
implicit_pair_results_has_second(struct implicit_pair_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
implicit_pair_results_set_second(
	struct implicit_pair_results_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
implicit_pair_results_edit_second(struct implicit_pair_results_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	return p;
}

static inline struct capnrpc_request *
implicit_same_request(
	struct capnrpc_cap *cap, struct implicit_same_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct implicit_same_params_b params;

	request = capnrpc_request_new(cap, IMPLICIT_ID, IMPLICIT_SAME);
	if (request == NULL)
		return NULL;
	params = implicit_same_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct implicit_same_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct implicit_same_promise
implicit_same_send(struct capnrpc_request *request_taken)
{
	struct implicit_same_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct implicit_same_results_r
implicit_same_promised(struct implicit_same_promise promise)
{
	return implicit_same_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct implicit_same_results_r
implicit_same_results(struct capnrpc_promise *promise)
{
	return implicit_same_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
implicit_same_promised_out(struct implicit_same_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
implicit_same_pipeline_out(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

static inline struct capnrpc_request *
implicit_pair_request(
	struct capnrpc_cap *cap, struct implicit_pair_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct implicit_pair_params_b params;

	request = capnrpc_request_new(cap, IMPLICIT_ID, IMPLICIT_PAIR);
	if (request == NULL)
		return NULL;
	params = implicit_pair_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct implicit_pair_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct implicit_pair_promise
implicit_pair_send(struct capnrpc_request *request_taken)
{
	struct implicit_pair_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct implicit_pair_results_r
implicit_pair_promised(struct implicit_pair_promise promise)
{
	return implicit_pair_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct implicit_pair_results_r
implicit_pair_results(struct capnrpc_promise *promise)
{
	return implicit_pair_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
implicit_pair_promised_first(struct implicit_pair_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
implicit_pair_pipeline_first(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
implicit_pair_promised_second(struct implicit_pair_promise promise)
{
	static const uint16_t path[] = { 1 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
implicit_pair_pipeline_second(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 1 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct implicit_same_results_b
implicit_same_answer(struct capnrpc_call *call)
{
	return implicit_same_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct implicit_pair_results_b
implicit_pair_answer(struct capnrpc_call *call)
{
	return implicit_pair_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct implicit_server {
	void (*same)(void *object, struct implicit_same_params_r params,
		struct capnrpc_call *call_taken);
	void (*pair)(void *object, struct implicit_pair_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * implicit_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
implicit_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct implicit_server *server =
		(const struct implicit_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != IMPLICIT_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case IMPLICIT_SAME:
		if (server->same == NULL)
			return false;
		server->same(object, implicit_same_params_read(p), call_taken);
		return true;
	case IMPLICIT_PAIR:
		if (server->pair == NULL)
			return false;
		server->pair(object, implicit_pair_params_read(p), call_taken);
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
implicit_dispatch(const struct implicit_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!implicit_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
