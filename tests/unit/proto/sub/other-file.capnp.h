/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from other-file.capnp, id 0xa9c8b7d6e5f40312; do not edit.
 *
 * Imported by everything.capnp, with some of the same names; no prefix is
 * given.
 */
#ifndef OTHER_FILE_CAPNP_A9C8B7D6E5F40312_H
#define OTHER_FILE_CAPNP_A9C8B7D6E5F40312_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in other-file.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_a9c8b7d6e5f40312;
#define OTHER_FILE_CAPNP_SCHEMA (&capnrpc_schema_a9c8b7d6e5f40312)

enum other_file_colour {
	OTHER_FILE_COLOUR_GREY = 0,
};

struct other_file_point_r {
	struct capnrpc_struct_r s;
};

struct other_file_point_b {
	struct capnrpc_struct_b s;
};

struct other_file_base_base_params_r {
	struct capnrpc_struct_r s;
};

struct other_file_base_base_params_b {
	struct capnrpc_struct_b s;
};

struct other_file_base_base_results_r {
	struct capnrpc_struct_r s;
};

struct other_file_base_base_results_b {
	struct capnrpc_struct_b s;
};

static inline struct other_file_point_r
other_file_point_reader(struct other_file_point_b b)
{
	struct other_file_point_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
other_file_point_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct other_file_point_r
other_file_point_read(struct capnrpc_pointer_r p)
{
	struct other_file_point_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct other_file_point_b
other_file_point_init(struct capnrpc_pointer_b p)
{
	struct other_file_point_b v;

	v.s = capnrpc_pointer_init_struct(p, other_file_point_size());
	return v;
}

static inline struct other_file_point_b
other_file_point_edit(struct capnrpc_pointer_b p)
{
	struct other_file_point_b v;

	v.s = capnrpc_pointer_edit_struct(p, other_file_point_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(other_file_point_list, other_file_point);

static inline struct other_file_base_base_params_r
other_file_base_base_params_reader(struct other_file_base_base_params_b b)
{
	struct other_file_base_base_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
other_file_base_base_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct other_file_base_base_params_r
other_file_base_base_params_read(struct capnrpc_pointer_r p)
{
	struct other_file_base_base_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct other_file_base_base_params_b
other_file_base_base_params_init(struct capnrpc_pointer_b p)
{
	struct other_file_base_base_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, other_file_base_base_params_size());
	return v;
}

static inline struct other_file_base_base_params_b
other_file_base_base_params_edit(struct capnrpc_pointer_b p)
{
	struct other_file_base_base_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, other_file_base_base_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	other_file_base_base_params_list, other_file_base_base_params);

static inline struct other_file_base_base_results_r
other_file_base_base_results_reader(struct other_file_base_base_results_b b)
{
	struct other_file_base_base_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
other_file_base_base_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct other_file_base_base_results_r
other_file_base_base_results_read(struct capnrpc_pointer_r p)
{
	struct other_file_base_base_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct other_file_base_base_results_b
other_file_base_base_results_init(struct capnrpc_pointer_b p)
{
	struct other_file_base_base_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, other_file_base_base_results_size());
	return v;
}

static inline struct other_file_base_base_results_b
other_file_base_base_results_edit(struct capnrpc_pointer_b p)
{
	struct other_file_base_base_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, other_file_base_base_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	other_file_base_base_results_list, other_file_base_base_results);

#define OTHER_FILE_BASE_ID UINT64_C(0xa3d95122a9f9a37a)

enum {
	OTHER_FILE_BASE_BASE = 0,
};

static inline float
other_file_point_get_z(struct other_file_point_r r)
{
	uint32_t bits;

	bits = capnrpc_struct_get_u32(r.s, 0, 0);
	return capnrpc_float_of_bits(bits);
}

static inline void
other_file_point_set_z(struct other_file_point_b b, float v)
{
	capnrpc_struct_set_u32(b.s, 0, capnrpc_bits_of_float(v), 0);
}

static inline struct other_file_point_r
other_file_base_base_results_get_point(struct other_file_base_base_results_r r)
{
	return other_file_point_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
other_file_base_base_results_has_point(struct other_file_base_base_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
other_file_base_base_results_set_point(
	struct other_file_base_base_results_b b, struct other_file_point_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct other_file_point_b
other_file_base_base_results_init_point(struct other_file_base_base_results_b b)
{
	return other_file_point_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct other_file_point_b
other_file_base_base_results_edit_point(struct other_file_base_base_results_b b)
{
	return other_file_point_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_request *
other_file_base_base_request(struct capnrpc_cap *cap,
	struct other_file_base_base_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct other_file_base_base_params_b params;

	request = capnrpc_request_new(
		cap, OTHER_FILE_BASE_ID, OTHER_FILE_BASE_BASE);
	if (request == NULL)
		return NULL;
	params = other_file_base_base_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct other_file_base_base_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct other_file_base_base_promise
other_file_base_base_send(struct capnrpc_request *request_taken)
{
	struct other_file_base_base_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct other_file_base_base_results_r
other_file_base_base_promised(struct other_file_base_base_promise promise)
{
	return other_file_base_base_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct other_file_base_base_results_r
other_file_base_base_results(struct capnrpc_promise *promise)
{
	return other_file_base_base_results_read(
		capnrpc_promise_results(promise));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct other_file_base_base_results_b
other_file_base_base_answer(struct capnrpc_call *call)
{
	return other_file_base_base_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct other_file_base_server {
	void (*base)(void *object, struct other_file_base_base_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * other_file_base_server. False, and the call is still the caller's, when there
 * is none. For CAPNRPC_SERVES().
 */
static inline bool
other_file_base_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct other_file_base_server *server =
		(const struct other_file_base_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != OTHER_FILE_BASE_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case OTHER_FILE_BASE_BASE:
		if (server->base == NULL)
			return false;
		server->base(object, other_file_base_base_params_read(p),
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
other_file_base_dispatch(const struct other_file_base_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!other_file_base_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
