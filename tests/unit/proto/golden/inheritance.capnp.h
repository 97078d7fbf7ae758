/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from inheritance.capnp, id 0xb7c1e0a2d4f5000a; do not edit.
 *
 * One parent, several, one by two ways, one without methods of its own.
 */
#ifndef INHERITANCE_CAPNP_B7C1E0A2D4F5000A_H
#define INHERITANCE_CAPNP_B7C1E0A2D4F5000A_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in inheritance.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f5000a;
#define INHERITANCE_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f5000a)

struct inheritance_base_base_params_r {
	struct capnrpc_struct_r s;
};

struct inheritance_base_base_params_b {
	struct capnrpc_struct_b s;
};

struct inheritance_base_base_results_r {
	struct capnrpc_struct_r s;
};

struct inheritance_base_base_results_b {
	struct capnrpc_struct_b s;
};

struct inheritance_left_left_params_r {
	struct capnrpc_struct_r s;
};

struct inheritance_left_left_params_b {
	struct capnrpc_struct_b s;
};

struct inheritance_left_left_results_r {
	struct capnrpc_struct_r s;
};

struct inheritance_left_left_results_b {
	struct capnrpc_struct_b s;
};

struct inheritance_right_right_params_r {
	struct capnrpc_struct_r s;
};

struct inheritance_right_right_params_b {
	struct capnrpc_struct_b s;
};

struct inheritance_right_right_results_r {
	struct capnrpc_struct_r s;
};

struct inheritance_right_right_results_b {
	struct capnrpc_struct_b s;
};

struct inheritance_bottom_bottom_params_r {
	struct capnrpc_struct_r s;
};

struct inheritance_bottom_bottom_params_b {
	struct capnrpc_struct_b s;
};

struct inheritance_bottom_bottom_results_r {
	struct capnrpc_struct_r s;
};

struct inheritance_bottom_bottom_results_b {
	struct capnrpc_struct_b s;
};

struct inheritance_deep_base_params_r {
	struct capnrpc_struct_r s;
};

struct inheritance_deep_base_params_b {
	struct capnrpc_struct_b s;
};

struct inheritance_deep_base_results_r {
	struct capnrpc_struct_r s;
};

struct inheritance_deep_base_results_b {
	struct capnrpc_struct_b s;
};

static inline struct inheritance_base_base_params_r
inheritance_base_base_params_reader(struct inheritance_base_base_params_b b)
{
	struct inheritance_base_base_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
inheritance_base_base_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct inheritance_base_base_params_r
inheritance_base_base_params_read(struct capnrpc_pointer_r p)
{
	struct inheritance_base_base_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct inheritance_base_base_params_b
inheritance_base_base_params_init(struct capnrpc_pointer_b p)
{
	struct inheritance_base_base_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, inheritance_base_base_params_size());
	return v;
}

static inline struct inheritance_base_base_params_b
inheritance_base_base_params_edit(struct capnrpc_pointer_b p)
{
	struct inheritance_base_base_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, inheritance_base_base_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	inheritance_base_base_params_list, inheritance_base_base_params);

static inline struct inheritance_base_base_results_r
inheritance_base_base_results_reader(struct inheritance_base_base_results_b b)
{
	struct inheritance_base_base_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
inheritance_base_base_results_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct inheritance_base_base_results_r
inheritance_base_base_results_read(struct capnrpc_pointer_r p)
{
	struct inheritance_base_base_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct inheritance_base_base_results_b
inheritance_base_base_results_init(struct capnrpc_pointer_b p)
{
	struct inheritance_base_base_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, inheritance_base_base_results_size());
	return v;
}

static inline struct inheritance_base_base_results_b
inheritance_base_base_results_edit(struct capnrpc_pointer_b p)
{
	struct inheritance_base_base_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, inheritance_base_base_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	inheritance_base_base_results_list, inheritance_base_base_results);

static inline struct inheritance_left_left_params_r
inheritance_left_left_params_reader(struct inheritance_left_left_params_b b)
{
	struct inheritance_left_left_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
inheritance_left_left_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct inheritance_left_left_params_r
inheritance_left_left_params_read(struct capnrpc_pointer_r p)
{
	struct inheritance_left_left_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct inheritance_left_left_params_b
inheritance_left_left_params_init(struct capnrpc_pointer_b p)
{
	struct inheritance_left_left_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, inheritance_left_left_params_size());
	return v;
}

static inline struct inheritance_left_left_params_b
inheritance_left_left_params_edit(struct capnrpc_pointer_b p)
{
	struct inheritance_left_left_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, inheritance_left_left_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	inheritance_left_left_params_list, inheritance_left_left_params);

static inline struct inheritance_left_left_results_r
inheritance_left_left_results_reader(struct inheritance_left_left_results_b b)
{
	struct inheritance_left_left_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
inheritance_left_left_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct inheritance_left_left_results_r
inheritance_left_left_results_read(struct capnrpc_pointer_r p)
{
	struct inheritance_left_left_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct inheritance_left_left_results_b
inheritance_left_left_results_init(struct capnrpc_pointer_b p)
{
	struct inheritance_left_left_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, inheritance_left_left_results_size());
	return v;
}

static inline struct inheritance_left_left_results_b
inheritance_left_left_results_edit(struct capnrpc_pointer_b p)
{
	struct inheritance_left_left_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, inheritance_left_left_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	inheritance_left_left_results_list, inheritance_left_left_results);

static inline struct inheritance_right_right_params_r
inheritance_right_right_params_reader(struct inheritance_right_right_params_b b)
{
	struct inheritance_right_right_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
inheritance_right_right_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct inheritance_right_right_params_r
inheritance_right_right_params_read(struct capnrpc_pointer_r p)
{
	struct inheritance_right_right_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct inheritance_right_right_params_b
inheritance_right_right_params_init(struct capnrpc_pointer_b p)
{
	struct inheritance_right_right_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, inheritance_right_right_params_size());
	return v;
}

static inline struct inheritance_right_right_params_b
inheritance_right_right_params_edit(struct capnrpc_pointer_b p)
{
	struct inheritance_right_right_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, inheritance_right_right_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	inheritance_right_right_params_list, inheritance_right_right_params);

static inline struct inheritance_right_right_results_r
inheritance_right_right_results_reader(
	struct inheritance_right_right_results_b b)
{
	struct inheritance_right_right_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
inheritance_right_right_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct inheritance_right_right_results_r
inheritance_right_right_results_read(struct capnrpc_pointer_r p)
{
	struct inheritance_right_right_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct inheritance_right_right_results_b
inheritance_right_right_results_init(struct capnrpc_pointer_b p)
{
	struct inheritance_right_right_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, inheritance_right_right_results_size());
	return v;
}

static inline struct inheritance_right_right_results_b
inheritance_right_right_results_edit(struct capnrpc_pointer_b p)
{
	struct inheritance_right_right_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, inheritance_right_right_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	inheritance_right_right_results_list, inheritance_right_right_results);

static inline struct inheritance_bottom_bottom_params_r
inheritance_bottom_bottom_params_reader(
	struct inheritance_bottom_bottom_params_b b)
{
	struct inheritance_bottom_bottom_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
inheritance_bottom_bottom_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct inheritance_bottom_bottom_params_r
inheritance_bottom_bottom_params_read(struct capnrpc_pointer_r p)
{
	struct inheritance_bottom_bottom_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct inheritance_bottom_bottom_params_b
inheritance_bottom_bottom_params_init(struct capnrpc_pointer_b p)
{
	struct inheritance_bottom_bottom_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, inheritance_bottom_bottom_params_size());
	return v;
}

static inline struct inheritance_bottom_bottom_params_b
inheritance_bottom_bottom_params_edit(struct capnrpc_pointer_b p)
{
	struct inheritance_bottom_bottom_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, inheritance_bottom_bottom_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(inheritance_bottom_bottom_params_list,
	inheritance_bottom_bottom_params);

static inline struct inheritance_bottom_bottom_results_r
inheritance_bottom_bottom_results_reader(
	struct inheritance_bottom_bottom_results_b b)
{
	struct inheritance_bottom_bottom_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
inheritance_bottom_bottom_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct inheritance_bottom_bottom_results_r
inheritance_bottom_bottom_results_read(struct capnrpc_pointer_r p)
{
	struct inheritance_bottom_bottom_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct inheritance_bottom_bottom_results_b
inheritance_bottom_bottom_results_init(struct capnrpc_pointer_b p)
{
	struct inheritance_bottom_bottom_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, inheritance_bottom_bottom_results_size());
	return v;
}

static inline struct inheritance_bottom_bottom_results_b
inheritance_bottom_bottom_results_edit(struct capnrpc_pointer_b p)
{
	struct inheritance_bottom_bottom_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, inheritance_bottom_bottom_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(inheritance_bottom_bottom_results_list,
	inheritance_bottom_bottom_results);

static inline struct inheritance_deep_base_params_r
inheritance_deep_base_params_reader(struct inheritance_deep_base_params_b b)
{
	struct inheritance_deep_base_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
inheritance_deep_base_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct inheritance_deep_base_params_r
inheritance_deep_base_params_read(struct capnrpc_pointer_r p)
{
	struct inheritance_deep_base_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct inheritance_deep_base_params_b
inheritance_deep_base_params_init(struct capnrpc_pointer_b p)
{
	struct inheritance_deep_base_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, inheritance_deep_base_params_size());
	return v;
}

static inline struct inheritance_deep_base_params_b
inheritance_deep_base_params_edit(struct capnrpc_pointer_b p)
{
	struct inheritance_deep_base_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, inheritance_deep_base_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	inheritance_deep_base_params_list, inheritance_deep_base_params);

static inline struct inheritance_deep_base_results_r
inheritance_deep_base_results_reader(struct inheritance_deep_base_results_b b)
{
	struct inheritance_deep_base_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
inheritance_deep_base_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct inheritance_deep_base_results_r
inheritance_deep_base_results_read(struct capnrpc_pointer_r p)
{
	struct inheritance_deep_base_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct inheritance_deep_base_results_b
inheritance_deep_base_results_init(struct capnrpc_pointer_b p)
{
	struct inheritance_deep_base_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, inheritance_deep_base_results_size());
	return v;
}

static inline struct inheritance_deep_base_results_b
inheritance_deep_base_results_edit(struct capnrpc_pointer_b p)
{
	struct inheritance_deep_base_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, inheritance_deep_base_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	inheritance_deep_base_results_list, inheritance_deep_base_results);

#define INHERITANCE_BASE_ID UINT64_C(0x90f935f65b878322)

enum {
	INHERITANCE_BASE_BASE = 0,
};

#define INHERITANCE_LEFT_ID UINT64_C(0xe03e73d57f68af76)

enum {
	INHERITANCE_LEFT_LEFT = 0,
};

#define INHERITANCE_RIGHT_ID UINT64_C(0xde2d73c721656906)

enum {
	INHERITANCE_RIGHT_RIGHT = 0,
};

#define INHERITANCE_BOTTOM_ID UINT64_C(0x8a73fd9889b86da7)

enum {
	INHERITANCE_BOTTOM_BOTTOM = 0,
};

#define INHERITANCE_MARKER_ID UINT64_C(0xd0449b620afb3664)

#define INHERITANCE_MARKED_ID UINT64_C(0xfca0321fd2308e5b)

#define INHERITANCE_DEEP_ID UINT64_C(0xa0708292baf230c7)

enum {
	INHERITANCE_DEEP_BASE = 0,
};

static inline int8_t
inheritance_base_base_results_get_n(struct inheritance_base_base_results_r r)
{
	return (int8_t)capnrpc_struct_get_u8(r.s, 0, 0);
}

static inline void
inheritance_base_base_results_set_n(
	struct inheritance_base_base_results_b b, int8_t v)
{
	capnrpc_struct_set_u8(b.s, 0, (uint8_t)v, 0);
}

static inline struct capnrpc_request *
inheritance_base_base_request(struct capnrpc_cap *cap,
	struct inheritance_base_base_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct inheritance_base_base_params_b params;

	request = capnrpc_request_new(
		cap, INHERITANCE_BASE_ID, INHERITANCE_BASE_BASE);
	if (request == NULL)
		return NULL;
	params = inheritance_base_base_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct inheritance_base_base_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct inheritance_base_base_promise
inheritance_base_base_send(struct capnrpc_request *request_taken)
{
	struct inheritance_base_base_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct inheritance_base_base_results_r
inheritance_base_base_promised(struct inheritance_base_base_promise promise)
{
	return inheritance_base_base_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct inheritance_base_base_results_r
inheritance_base_base_results(struct capnrpc_promise *promise)
{
	return inheritance_base_base_results_read(
		capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
inheritance_left_left_request(struct capnrpc_cap *cap,
	struct inheritance_left_left_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct inheritance_left_left_params_b params;

	request = capnrpc_request_new(
		cap, INHERITANCE_LEFT_ID, INHERITANCE_LEFT_LEFT);
	if (request == NULL)
		return NULL;
	params = inheritance_left_left_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct inheritance_left_left_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct inheritance_left_left_promise
inheritance_left_left_send(struct capnrpc_request *request_taken)
{
	struct inheritance_left_left_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct inheritance_left_left_results_r
inheritance_left_left_promised(struct inheritance_left_left_promise promise)
{
	return inheritance_left_left_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct inheritance_left_left_results_r
inheritance_left_left_results(struct capnrpc_promise *promise)
{
	return inheritance_left_left_results_read(
		capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
inheritance_right_right_request(struct capnrpc_cap *cap,
	struct inheritance_right_right_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct inheritance_right_right_params_b params;

	request = capnrpc_request_new(
		cap, INHERITANCE_RIGHT_ID, INHERITANCE_RIGHT_RIGHT);
	if (request == NULL)
		return NULL;
	params = inheritance_right_right_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct inheritance_right_right_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct inheritance_right_right_promise
inheritance_right_right_send(struct capnrpc_request *request_taken)
{
	struct inheritance_right_right_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct inheritance_right_right_results_r
inheritance_right_right_promised(struct inheritance_right_right_promise promise)
{
	return inheritance_right_right_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct inheritance_right_right_results_r
inheritance_right_right_results(struct capnrpc_promise *promise)
{
	return inheritance_right_right_results_read(
		capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
inheritance_bottom_bottom_request(struct capnrpc_cap *cap,
	struct inheritance_bottom_bottom_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct inheritance_bottom_bottom_params_b params;

	request = capnrpc_request_new(
		cap, INHERITANCE_BOTTOM_ID, INHERITANCE_BOTTOM_BOTTOM);
	if (request == NULL)
		return NULL;
	params = inheritance_bottom_bottom_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct inheritance_bottom_bottom_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct inheritance_bottom_bottom_promise
inheritance_bottom_bottom_send(struct capnrpc_request *request_taken)
{
	struct inheritance_bottom_bottom_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct inheritance_bottom_bottom_results_r
inheritance_bottom_bottom_promised(
	struct inheritance_bottom_bottom_promise promise)
{
	return inheritance_bottom_bottom_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct inheritance_bottom_bottom_results_r
inheritance_bottom_bottom_results(struct capnrpc_promise *promise)
{
	return inheritance_bottom_bottom_results_read(
		capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
inheritance_deep_base_request(struct capnrpc_cap *cap,
	struct inheritance_deep_base_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct inheritance_deep_base_params_b params;

	request = capnrpc_request_new(
		cap, INHERITANCE_DEEP_ID, INHERITANCE_DEEP_BASE);
	if (request == NULL)
		return NULL;
	params = inheritance_deep_base_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct inheritance_deep_base_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct inheritance_deep_base_promise
inheritance_deep_base_send(struct capnrpc_request *request_taken)
{
	struct inheritance_deep_base_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct inheritance_deep_base_results_r
inheritance_deep_base_promised(struct inheritance_deep_base_promise promise)
{
	return inheritance_deep_base_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct inheritance_deep_base_results_r
inheritance_deep_base_results(struct capnrpc_promise *promise)
{
	return inheritance_deep_base_results_read(
		capnrpc_promise_results(promise));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct inheritance_base_base_results_b
inheritance_base_base_answer(struct capnrpc_call *call)
{
	return inheritance_base_base_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct inheritance_base_server {
	void (*base)(void *object, struct inheritance_base_base_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * inheritance_base_server. False, and the call is still the caller's, when
 * there is none. For CAPNRPC_SERVES().
 */
static inline bool
inheritance_base_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct inheritance_base_server *server =
		(const struct inheritance_base_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != INHERITANCE_BASE_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case INHERITANCE_BASE_BASE:
		if (server->base == NULL)
			return false;
		server->base(object, inheritance_base_base_params_read(p),
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
inheritance_base_dispatch(const struct inheritance_base_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!inheritance_base_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct inheritance_left_left_results_b
inheritance_left_left_answer(struct capnrpc_call *call)
{
	return inheritance_left_left_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct inheritance_left_server {
	struct inheritance_base_server inheritance_base;
	void (*left)(void *object, struct inheritance_left_left_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * inheritance_left_server. False, and the call is still the caller's, when
 * there is none. For CAPNRPC_SERVES().
 */
static inline bool
inheritance_left_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct inheritance_left_server *server =
		(const struct inheritance_left_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != INHERITANCE_LEFT_ID) {
		if (inheritance_base_serve(
			    &server->inheritance_base, object, call_taken))
			return true;
		return false;
	}
	switch (capnrpc_call_method_id(call_taken)) {
	case INHERITANCE_LEFT_LEFT:
		if (server->left == NULL)
			return false;
		server->left(object, inheritance_left_left_params_read(p),
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
inheritance_left_dispatch(const struct inheritance_left_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!inheritance_left_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct inheritance_right_right_results_b
inheritance_right_right_answer(struct capnrpc_call *call)
{
	return inheritance_right_right_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct inheritance_right_server {
	struct inheritance_base_server inheritance_base;
	void (*right)(void *object,
		struct inheritance_right_right_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * inheritance_right_server. False, and the call is still the caller's, when
 * there is none. For CAPNRPC_SERVES().
 */
static inline bool
inheritance_right_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct inheritance_right_server *server =
		(const struct inheritance_right_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != INHERITANCE_RIGHT_ID) {
		if (inheritance_base_serve(
			    &server->inheritance_base, object, call_taken))
			return true;
		return false;
	}
	switch (capnrpc_call_method_id(call_taken)) {
	case INHERITANCE_RIGHT_RIGHT:
		if (server->right == NULL)
			return false;
		server->right(object, inheritance_right_right_params_read(p),
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
inheritance_right_dispatch(const struct inheritance_right_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!inheritance_right_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct inheritance_bottom_bottom_results_b
inheritance_bottom_bottom_answer(struct capnrpc_call *call)
{
	return inheritance_bottom_bottom_results_init(
		capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct inheritance_bottom_server {
	struct inheritance_left_server inheritance_left;
	struct inheritance_right_server inheritance_right;
	void (*bottom)(void *object,
		struct inheritance_bottom_bottom_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * inheritance_bottom_server. False, and the call is still the caller's, when
 * there is none. For CAPNRPC_SERVES().
 */
static inline bool
inheritance_bottom_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct inheritance_bottom_server *server =
		(const struct inheritance_bottom_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != INHERITANCE_BOTTOM_ID) {
		if (inheritance_left_serve(
			    &server->inheritance_left, object, call_taken))
			return true;
		if (inheritance_right_serve(
			    &server->inheritance_right, object, call_taken))
			return true;
		return false;
	}
	switch (capnrpc_call_method_id(call_taken)) {
	case INHERITANCE_BOTTOM_BOTTOM:
		if (server->bottom == NULL)
			return false;
		server->bottom(object, inheritance_bottom_bottom_params_read(p),
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
inheritance_bottom_dispatch(const struct inheritance_bottom_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!inheritance_bottom_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct inheritance_marked_server {
	struct inheritance_base_server inheritance_base;
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * inheritance_marked_server. False, and the call is still the caller's, when
 * there is none. For CAPNRPC_SERVES().
 */
static inline bool
inheritance_marked_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct inheritance_marked_server *server =
		(const struct inheritance_marked_server *)methods;

	if (capnrpc_call_interface_id(call_taken) != INHERITANCE_MARKED_ID) {
		if (inheritance_base_serve(
			    &server->inheritance_base, object, call_taken))
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
inheritance_marked_dispatch(const struct inheritance_marked_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!inheritance_marked_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct inheritance_deep_base_results_b
inheritance_deep_base_answer(struct capnrpc_call *call)
{
	return inheritance_deep_base_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct inheritance_deep_server {
	struct inheritance_bottom_server inheritance_bottom;
	struct inheritance_marked_server inheritance_marked;
	void (*base)(void *object, struct inheritance_deep_base_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * inheritance_deep_server. False, and the call is still the caller's, when
 * there is none. For CAPNRPC_SERVES().
 */
static inline bool
inheritance_deep_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct inheritance_deep_server *server =
		(const struct inheritance_deep_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != INHERITANCE_DEEP_ID) {
		if (inheritance_bottom_serve(
			    &server->inheritance_bottom, object, call_taken))
			return true;
		if (inheritance_marked_serve(
			    &server->inheritance_marked, object, call_taken))
			return true;
		return false;
	}
	switch (capnrpc_call_method_id(call_taken)) {
	case INHERITANCE_DEEP_BASE:
		if (server->base == NULL)
			return false;
		server->base(object, inheritance_deep_base_params_read(p),
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
inheritance_deep_dispatch(const struct inheritance_deep_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!inheritance_deep_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
