/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from parts.capnp, id 0xb7c1e0a2d4f50012; do not edit.
 *
 * $header: what includes this does so by the name it says. See header.capnp.
 */
#ifndef PARTS_CAPNP_B7C1E0A2D4F50012_H
#define PARTS_CAPNP_B7C1E0A2D4F50012_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in parts.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f50012;
#define PARTS_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f50012)

struct parts_part_r {
	struct capnrpc_struct_r s;
};

struct parts_part_b {
	struct capnrpc_struct_b s;
};

struct parts_maker_make_params_r {
	struct capnrpc_struct_r s;
};

struct parts_maker_make_params_b {
	struct capnrpc_struct_b s;
};

struct parts_maker_make_results_r {
	struct capnrpc_struct_r s;
};

struct parts_maker_make_results_b {
	struct capnrpc_struct_b s;
};

static inline struct parts_part_r
parts_part_reader(struct parts_part_b b)
{
	struct parts_part_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
parts_part_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct parts_part_r
parts_part_read(struct capnrpc_pointer_r p)
{
	struct parts_part_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct parts_part_b
parts_part_init(struct capnrpc_pointer_b p)
{
	struct parts_part_b v;

	v.s = capnrpc_pointer_init_struct(p, parts_part_size());
	return v;
}

static inline struct parts_part_b
parts_part_edit(struct capnrpc_pointer_b p)
{
	struct parts_part_b v;

	v.s = capnrpc_pointer_edit_struct(p, parts_part_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(parts_part_list, parts_part);

static inline struct parts_maker_make_params_r
parts_maker_make_params_reader(struct parts_maker_make_params_b b)
{
	struct parts_maker_make_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
parts_maker_make_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct parts_maker_make_params_r
parts_maker_make_params_read(struct capnrpc_pointer_r p)
{
	struct parts_maker_make_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct parts_maker_make_params_b
parts_maker_make_params_init(struct capnrpc_pointer_b p)
{
	struct parts_maker_make_params_b v;

	v.s = capnrpc_pointer_init_struct(p, parts_maker_make_params_size());
	return v;
}

static inline struct parts_maker_make_params_b
parts_maker_make_params_edit(struct capnrpc_pointer_b p)
{
	struct parts_maker_make_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, parts_maker_make_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(parts_maker_make_params_list, parts_maker_make_params);

static inline struct parts_maker_make_results_r
parts_maker_make_results_reader(struct parts_maker_make_results_b b)
{
	struct parts_maker_make_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
parts_maker_make_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct parts_maker_make_results_r
parts_maker_make_results_read(struct capnrpc_pointer_r p)
{
	struct parts_maker_make_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct parts_maker_make_results_b
parts_maker_make_results_init(struct capnrpc_pointer_b p)
{
	struct parts_maker_make_results_b v;

	v.s = capnrpc_pointer_init_struct(p, parts_maker_make_results_size());
	return v;
}

static inline struct parts_maker_make_results_b
parts_maker_make_results_edit(struct capnrpc_pointer_b p)
{
	struct parts_maker_make_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, parts_maker_make_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(parts_maker_make_results_list, parts_maker_make_results);

#define PARTS_MAKER_ID UINT64_C(0xb2a8ab574d78cf96)

enum {
	PARTS_MAKER_MAKE = 0,
};

static inline int8_t
parts_part_get_a(struct parts_part_r r)
{
	return (int8_t)capnrpc_struct_get_u8(r.s, 0, 0);
}

static inline void
parts_part_set_a(struct parts_part_b b, int8_t v)
{
	capnrpc_struct_set_u8(b.s, 0, (uint8_t)v, 0);
}

static inline struct parts_part_r
parts_maker_make_results_get_part(struct parts_maker_make_results_r r)
{
	return parts_part_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
parts_maker_make_results_has_part(struct parts_maker_make_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
parts_maker_make_results_set_part(
	struct parts_maker_make_results_b b, struct parts_part_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct parts_part_b
parts_maker_make_results_init_part(struct parts_maker_make_results_b b)
{
	return parts_part_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct parts_part_b
parts_maker_make_results_edit_part(struct parts_maker_make_results_b b)
{
	return parts_part_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_request *
parts_maker_make_request(
	struct capnrpc_cap *cap, struct parts_maker_make_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct parts_maker_make_params_b params;

	request = capnrpc_request_new(cap, PARTS_MAKER_ID, PARTS_MAKER_MAKE);
	if (request == NULL)
		return NULL;
	params = parts_maker_make_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct parts_maker_make_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct parts_maker_make_promise
parts_maker_make_send(struct capnrpc_request *request_taken)
{
	struct parts_maker_make_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct parts_maker_make_results_r
parts_maker_make_promised(struct parts_maker_make_promise promise)
{
	return parts_maker_make_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct parts_maker_make_results_r
parts_maker_make_results(struct capnrpc_promise *promise)
{
	return parts_maker_make_results_read(capnrpc_promise_results(promise));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct parts_maker_make_results_b
parts_maker_make_answer(struct capnrpc_call *call)
{
	return parts_maker_make_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct parts_maker_server {
	void (*make)(void *object, struct parts_maker_make_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * parts_maker_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
parts_maker_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct parts_maker_server *server =
		(const struct parts_maker_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != PARTS_MAKER_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case PARTS_MAKER_MAKE:
		if (server->make == NULL)
			return false;
		server->make(
			object, parts_maker_make_params_read(p), call_taken);
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
parts_maker_dispatch(const struct parts_maker_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!parts_maker_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
