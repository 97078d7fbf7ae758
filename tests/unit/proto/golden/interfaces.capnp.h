/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from interfaces.capnp, id 0xb7c1e0a2d4f50009; do not edit.
 *
 * An interface's methods: of implicit and of named types, and of none.
 */
#ifndef INTERFACES_CAPNP_B7C1E0A2D4F50009_H
#define INTERFACES_CAPNP_B7C1E0A2D4F50009_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in interfaces.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f50009;
#define INTERFACES_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f50009)

struct interfaces_arguments_r {
	struct capnrpc_struct_r s;
};

struct interfaces_arguments_b {
	struct capnrpc_struct_b s;
};

struct interfaces_outcome_r {
	struct capnrpc_struct_r s;
};

struct interfaces_outcome_b {
	struct capnrpc_struct_b s;
};

struct interfaces_none_params_r {
	struct capnrpc_struct_r s;
};

struct interfaces_none_params_b {
	struct capnrpc_struct_b s;
};

struct interfaces_none_results_r {
	struct capnrpc_struct_r s;
};

struct interfaces_none_results_b {
	struct capnrpc_struct_b s;
};

struct interfaces_implicit_params_r {
	struct capnrpc_struct_r s;
};

struct interfaces_implicit_params_b {
	struct capnrpc_struct_b s;
};

struct interfaces_implicit_results_r {
	struct capnrpc_struct_r s;
};

struct interfaces_implicit_results_b {
	struct capnrpc_struct_b s;
};

struct interfaces_mixed_results_r {
	struct capnrpc_struct_r s;
};

struct interfaces_mixed_results_b {
	struct capnrpc_struct_b s;
};

struct interfaces_return_params_r {
	struct capnrpc_struct_r s;
};

struct interfaces_return_params_b {
	struct capnrpc_struct_b s;
};

struct interfaces_return_results_r {
	struct capnrpc_struct_r s;
};

struct interfaces_return_results_b {
	struct capnrpc_struct_b s;
};

static inline struct interfaces_arguments_r
interfaces_arguments_reader(struct interfaces_arguments_b b)
{
	struct interfaces_arguments_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interfaces_arguments_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct interfaces_arguments_r
interfaces_arguments_read(struct capnrpc_pointer_r p)
{
	struct interfaces_arguments_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interfaces_arguments_b
interfaces_arguments_init(struct capnrpc_pointer_b p)
{
	struct interfaces_arguments_b v;

	v.s = capnrpc_pointer_init_struct(p, interfaces_arguments_size());
	return v;
}

static inline struct interfaces_arguments_b
interfaces_arguments_edit(struct capnrpc_pointer_b p)
{
	struct interfaces_arguments_b v;

	v.s = capnrpc_pointer_edit_struct(p, interfaces_arguments_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interfaces_arguments_list, interfaces_arguments);

static inline struct interfaces_outcome_r
interfaces_outcome_reader(struct interfaces_outcome_b b)
{
	struct interfaces_outcome_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interfaces_outcome_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct interfaces_outcome_r
interfaces_outcome_read(struct capnrpc_pointer_r p)
{
	struct interfaces_outcome_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interfaces_outcome_b
interfaces_outcome_init(struct capnrpc_pointer_b p)
{
	struct interfaces_outcome_b v;

	v.s = capnrpc_pointer_init_struct(p, interfaces_outcome_size());
	return v;
}

static inline struct interfaces_outcome_b
interfaces_outcome_edit(struct capnrpc_pointer_b p)
{
	struct interfaces_outcome_b v;

	v.s = capnrpc_pointer_edit_struct(p, interfaces_outcome_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interfaces_outcome_list, interfaces_outcome);

static inline struct interfaces_none_params_r
interfaces_none_params_reader(struct interfaces_none_params_b b)
{
	struct interfaces_none_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interfaces_none_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct interfaces_none_params_r
interfaces_none_params_read(struct capnrpc_pointer_r p)
{
	struct interfaces_none_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interfaces_none_params_b
interfaces_none_params_init(struct capnrpc_pointer_b p)
{
	struct interfaces_none_params_b v;

	v.s = capnrpc_pointer_init_struct(p, interfaces_none_params_size());
	return v;
}

static inline struct interfaces_none_params_b
interfaces_none_params_edit(struct capnrpc_pointer_b p)
{
	struct interfaces_none_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interfaces_none_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interfaces_none_params_list, interfaces_none_params);

static inline struct interfaces_none_results_r
interfaces_none_results_reader(struct interfaces_none_results_b b)
{
	struct interfaces_none_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interfaces_none_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct interfaces_none_results_r
interfaces_none_results_read(struct capnrpc_pointer_r p)
{
	struct interfaces_none_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interfaces_none_results_b
interfaces_none_results_init(struct capnrpc_pointer_b p)
{
	struct interfaces_none_results_b v;

	v.s = capnrpc_pointer_init_struct(p, interfaces_none_results_size());
	return v;
}

static inline struct interfaces_none_results_b
interfaces_none_results_edit(struct capnrpc_pointer_b p)
{
	struct interfaces_none_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interfaces_none_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interfaces_none_results_list, interfaces_none_results);

static inline struct interfaces_implicit_params_r
interfaces_implicit_params_reader(struct interfaces_implicit_params_b b)
{
	struct interfaces_implicit_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interfaces_implicit_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct interfaces_implicit_params_r
interfaces_implicit_params_read(struct capnrpc_pointer_r p)
{
	struct interfaces_implicit_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interfaces_implicit_params_b
interfaces_implicit_params_init(struct capnrpc_pointer_b p)
{
	struct interfaces_implicit_params_b v;

	v.s = capnrpc_pointer_init_struct(p, interfaces_implicit_params_size());
	return v;
}

static inline struct interfaces_implicit_params_b
interfaces_implicit_params_edit(struct capnrpc_pointer_b p)
{
	struct interfaces_implicit_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interfaces_implicit_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	interfaces_implicit_params_list, interfaces_implicit_params);

static inline struct interfaces_implicit_results_r
interfaces_implicit_results_reader(struct interfaces_implicit_results_b b)
{
	struct interfaces_implicit_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interfaces_implicit_results_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct interfaces_implicit_results_r
interfaces_implicit_results_read(struct capnrpc_pointer_r p)
{
	struct interfaces_implicit_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interfaces_implicit_results_b
interfaces_implicit_results_init(struct capnrpc_pointer_b p)
{
	struct interfaces_implicit_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, interfaces_implicit_results_size());
	return v;
}

static inline struct interfaces_implicit_results_b
interfaces_implicit_results_edit(struct capnrpc_pointer_b p)
{
	struct interfaces_implicit_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interfaces_implicit_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	interfaces_implicit_results_list, interfaces_implicit_results);

static inline struct interfaces_mixed_results_r
interfaces_mixed_results_reader(struct interfaces_mixed_results_b b)
{
	struct interfaces_mixed_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interfaces_mixed_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct interfaces_mixed_results_r
interfaces_mixed_results_read(struct capnrpc_pointer_r p)
{
	struct interfaces_mixed_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interfaces_mixed_results_b
interfaces_mixed_results_init(struct capnrpc_pointer_b p)
{
	struct interfaces_mixed_results_b v;

	v.s = capnrpc_pointer_init_struct(p, interfaces_mixed_results_size());
	return v;
}

static inline struct interfaces_mixed_results_b
interfaces_mixed_results_edit(struct capnrpc_pointer_b p)
{
	struct interfaces_mixed_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interfaces_mixed_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interfaces_mixed_results_list, interfaces_mixed_results);

static inline struct interfaces_return_params_r
interfaces_return_params_reader(struct interfaces_return_params_b b)
{
	struct interfaces_return_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interfaces_return_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct interfaces_return_params_r
interfaces_return_params_read(struct capnrpc_pointer_r p)
{
	struct interfaces_return_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interfaces_return_params_b
interfaces_return_params_init(struct capnrpc_pointer_b p)
{
	struct interfaces_return_params_b v;

	v.s = capnrpc_pointer_init_struct(p, interfaces_return_params_size());
	return v;
}

static inline struct interfaces_return_params_b
interfaces_return_params_edit(struct capnrpc_pointer_b p)
{
	struct interfaces_return_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interfaces_return_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interfaces_return_params_list, interfaces_return_params);

static inline struct interfaces_return_results_r
interfaces_return_results_reader(struct interfaces_return_results_b b)
{
	struct interfaces_return_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interfaces_return_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct interfaces_return_results_r
interfaces_return_results_read(struct capnrpc_pointer_r p)
{
	struct interfaces_return_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interfaces_return_results_b
interfaces_return_results_init(struct capnrpc_pointer_b p)
{
	struct interfaces_return_results_b v;

	v.s = capnrpc_pointer_init_struct(p, interfaces_return_results_size());
	return v;
}

static inline struct interfaces_return_results_b
interfaces_return_results_edit(struct capnrpc_pointer_b p)
{
	struct interfaces_return_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interfaces_return_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interfaces_return_results_list, interfaces_return_results);

#define INTERFACES_ID UINT64_C(0xfe2f6419ba41b3d2)

enum {
	INTERFACES_NONE = 0,
	INTERFACES_IMPLICIT = 1,
	INTERFACES_NAMED = 2,
	INTERFACES_MIXED = 3,
	INTERFACES_RETURN = 4,
};

static inline struct capnrpc_text_r
interfaces_arguments_get_a(struct interfaces_arguments_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
interfaces_arguments_has_a(struct interfaces_arguments_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interfaces_arguments_set_a(
	struct interfaces_arguments_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline uint64_t
interfaces_outcome_get_n(struct interfaces_outcome_r r)
{
	return capnrpc_struct_get_u64(r.s, 0, 0);
}

static inline void
interfaces_outcome_set_n(struct interfaces_outcome_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 0, v, 0);
}

static inline struct capnrpc_text_r
interfaces_implicit_params_get_a(struct interfaces_implicit_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
interfaces_implicit_params_has_a(struct interfaces_implicit_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interfaces_implicit_params_set_a(
	struct interfaces_implicit_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline int32_t
interfaces_implicit_params_get_b(struct interfaces_implicit_params_r r)
{
	return (int32_t)capnrpc_struct_get_u32(r.s, 0, 4);
}

static inline void
interfaces_implicit_params_set_b(
	struct interfaces_implicit_params_b b, int32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, (uint32_t)v, 4);
}

static inline struct capnrpc_data_r
interfaces_implicit_results_get_c(struct interfaces_implicit_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
interfaces_implicit_results_has_c(struct interfaces_implicit_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interfaces_implicit_results_set_c(
	struct interfaces_implicit_results_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
interfaces_implicit_results_init_c(
	struct interfaces_implicit_results_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return capnrpc_pointer_init_data(p, n);
}

static inline bool
interfaces_implicit_results_get_d(struct interfaces_implicit_results_r r)
{
	return capnrpc_struct_get_bit(r.s, 0, false);
}

static inline void
interfaces_implicit_results_set_d(
	struct interfaces_implicit_results_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 0, v, false);
}

static inline struct capnrpc_cap *
interfaces_mixed_results_get_next(struct interfaces_mixed_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
interfaces_mixed_results_has_next(struct interfaces_mixed_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interfaces_mixed_results_set_next(
	struct interfaces_mixed_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_request *
interfaces_none_request(
	struct capnrpc_cap *cap, struct interfaces_none_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interfaces_none_params_b params;

	request = capnrpc_request_new(cap, INTERFACES_ID, INTERFACES_NONE);
	if (request == NULL)
		return NULL;
	params = interfaces_none_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interfaces_none_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interfaces_none_promise
interfaces_none_send(struct capnrpc_request *request_taken)
{
	struct interfaces_none_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interfaces_none_results_r
interfaces_none_promised(struct interfaces_none_promise promise)
{
	return interfaces_none_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interfaces_none_results_r
interfaces_none_results(struct capnrpc_promise *promise)
{
	return interfaces_none_results_read(capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
interfaces_implicit_request(struct capnrpc_cap *cap,
	struct interfaces_implicit_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interfaces_implicit_params_b params;

	request = capnrpc_request_new(cap, INTERFACES_ID, INTERFACES_IMPLICIT);
	if (request == NULL)
		return NULL;
	params = interfaces_implicit_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interfaces_implicit_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interfaces_implicit_promise
interfaces_implicit_send(struct capnrpc_request *request_taken)
{
	struct interfaces_implicit_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interfaces_implicit_results_r
interfaces_implicit_promised(struct interfaces_implicit_promise promise)
{
	return interfaces_implicit_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interfaces_implicit_results_r
interfaces_implicit_results(struct capnrpc_promise *promise)
{
	return interfaces_implicit_results_read(
		capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
interfaces_named_request(
	struct capnrpc_cap *cap, struct interfaces_arguments_b *ret_params)
{
	struct capnrpc_request *request;
	struct interfaces_arguments_b params;

	request = capnrpc_request_new(cap, INTERFACES_ID, INTERFACES_NAMED);
	if (request == NULL)
		return NULL;
	params = interfaces_arguments_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interfaces_named_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interfaces_named_promise
interfaces_named_send(struct capnrpc_request *request_taken)
{
	struct interfaces_named_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interfaces_outcome_r
interfaces_named_promised(struct interfaces_named_promise promise)
{
	return interfaces_outcome_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interfaces_outcome_r
interfaces_named_results(struct capnrpc_promise *promise)
{
	return interfaces_outcome_read(capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
interfaces_mixed_request(
	struct capnrpc_cap *cap, struct interfaces_arguments_b *ret_params)
{
	struct capnrpc_request *request;
	struct interfaces_arguments_b params;

	request = capnrpc_request_new(cap, INTERFACES_ID, INTERFACES_MIXED);
	if (request == NULL)
		return NULL;
	params = interfaces_arguments_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interfaces_mixed_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interfaces_mixed_promise
interfaces_mixed_send(struct capnrpc_request *request_taken)
{
	struct interfaces_mixed_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interfaces_mixed_results_r
interfaces_mixed_promised(struct interfaces_mixed_promise promise)
{
	return interfaces_mixed_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interfaces_mixed_results_r
interfaces_mixed_results(struct capnrpc_promise *promise)
{
	return interfaces_mixed_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
interfaces_mixed_promised_next(struct interfaces_mixed_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
interfaces_mixed_pipeline_next(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

static inline struct capnrpc_request *
interfaces_return_request(
	struct capnrpc_cap *cap, struct interfaces_return_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interfaces_return_params_b params;

	request = capnrpc_request_new(cap, INTERFACES_ID, INTERFACES_RETURN);
	if (request == NULL)
		return NULL;
	params = interfaces_return_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interfaces_return_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interfaces_return_promise
interfaces_return_send(struct capnrpc_request *request_taken)
{
	struct interfaces_return_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interfaces_return_results_r
interfaces_return_promised(struct interfaces_return_promise promise)
{
	return interfaces_return_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interfaces_return_results_r
interfaces_return_results(struct capnrpc_promise *promise)
{
	return interfaces_return_results_read(capnrpc_promise_results(promise));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interfaces_none_results_b
interfaces_none_answer(struct capnrpc_call *call)
{
	return interfaces_none_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interfaces_implicit_results_b
interfaces_implicit_answer(struct capnrpc_call *call)
{
	return interfaces_implicit_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interfaces_outcome_b
interfaces_named_answer(struct capnrpc_call *call)
{
	return interfaces_outcome_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interfaces_mixed_results_b
interfaces_mixed_answer(struct capnrpc_call *call)
{
	return interfaces_mixed_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interfaces_return_results_b
interfaces_return_answer(struct capnrpc_call *call)
{
	return interfaces_return_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct interfaces_server {
	void (*none)(void *object, struct interfaces_none_params_r params,
		struct capnrpc_call *call_taken);
	void (*implicit)(void *object,
		struct interfaces_implicit_params_r params,
		struct capnrpc_call *call_taken);
	void (*named)(void *object, struct interfaces_arguments_r params,
		struct capnrpc_call *call_taken);
	void (*mixed)(void *object, struct interfaces_arguments_r params,
		struct capnrpc_call *call_taken);
	void (*return_)(void *object, struct interfaces_return_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * interfaces_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
interfaces_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct interfaces_server *server =
		(const struct interfaces_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != INTERFACES_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case INTERFACES_NONE:
		if (server->none == NULL)
			return false;
		server->none(
			object, interfaces_none_params_read(p), call_taken);
		return true;
	case INTERFACES_IMPLICIT:
		if (server->implicit == NULL)
			return false;
		server->implicit(
			object, interfaces_implicit_params_read(p), call_taken);
		return true;
	case INTERFACES_NAMED:
		if (server->named == NULL)
			return false;
		server->named(object, interfaces_arguments_read(p), call_taken);
		return true;
	case INTERFACES_MIXED:
		if (server->mixed == NULL)
			return false;
		server->mixed(object, interfaces_arguments_read(p), call_taken);
		return true;
	case INTERFACES_RETURN:
		if (server->return_ == NULL)
			return false;
		server->return_(
			object, interfaces_return_params_read(p), call_taken);
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
interfaces_dispatch(const struct interfaces_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!interfaces_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
