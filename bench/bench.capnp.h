/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from bench.capnp, id 0xa4619bfdb2c19f75; do not edit.
 *
 * What the benchmark calls.
 */
#ifndef BENCH_CAPNP_A4619BFDB2C19F75_H
#define BENCH_CAPNP_A4619BFDB2C19F75_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in bench.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_a4619bfdb2c19f75;
#define BENCH_CAPNP_SCHEMA (&capnrpc_schema_a4619bfdb2c19f75)

struct bench_call_params_r {
	struct capnrpc_struct_r s;
};

struct bench_call_params_b {
	struct capnrpc_struct_b s;
};

struct bench_call_results_r {
	struct capnrpc_struct_r s;
};

struct bench_call_results_b {
	struct capnrpc_struct_b s;
};

struct bench_make_params_r {
	struct capnrpc_struct_r s;
};

struct bench_make_params_b {
	struct capnrpc_struct_b s;
};

struct bench_make_results_r {
	struct capnrpc_struct_r s;
};

struct bench_make_results_b {
	struct capnrpc_struct_b s;
};

static inline struct bench_call_params_r
bench_call_params_reader(struct bench_call_params_b b)
{
	struct bench_call_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
bench_call_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct bench_call_params_r
bench_call_params_read(struct capnrpc_pointer_r p)
{
	struct bench_call_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct bench_call_params_b
bench_call_params_init(struct capnrpc_pointer_b p)
{
	struct bench_call_params_b v;

	v.s = capnrpc_pointer_init_struct(p, bench_call_params_size());
	return v;
}

static inline struct bench_call_params_b
bench_call_params_edit(struct capnrpc_pointer_b p)
{
	struct bench_call_params_b v;

	v.s = capnrpc_pointer_edit_struct(p, bench_call_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(bench_call_params_list, bench_call_params);

static inline struct bench_call_results_r
bench_call_results_reader(struct bench_call_results_b b)
{
	struct bench_call_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
bench_call_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct bench_call_results_r
bench_call_results_read(struct capnrpc_pointer_r p)
{
	struct bench_call_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct bench_call_results_b
bench_call_results_init(struct capnrpc_pointer_b p)
{
	struct bench_call_results_b v;

	v.s = capnrpc_pointer_init_struct(p, bench_call_results_size());
	return v;
}

static inline struct bench_call_results_b
bench_call_results_edit(struct capnrpc_pointer_b p)
{
	struct bench_call_results_b v;

	v.s = capnrpc_pointer_edit_struct(p, bench_call_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(bench_call_results_list, bench_call_results);

static inline struct bench_make_params_r
bench_make_params_reader(struct bench_make_params_b b)
{
	struct bench_make_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
bench_make_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct bench_make_params_r
bench_make_params_read(struct capnrpc_pointer_r p)
{
	struct bench_make_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct bench_make_params_b
bench_make_params_init(struct capnrpc_pointer_b p)
{
	struct bench_make_params_b v;

	v.s = capnrpc_pointer_init_struct(p, bench_make_params_size());
	return v;
}

static inline struct bench_make_params_b
bench_make_params_edit(struct capnrpc_pointer_b p)
{
	struct bench_make_params_b v;

	v.s = capnrpc_pointer_edit_struct(p, bench_make_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(bench_make_params_list, bench_make_params);

static inline struct bench_make_results_r
bench_make_results_reader(struct bench_make_results_b b)
{
	struct bench_make_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
bench_make_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct bench_make_results_r
bench_make_results_read(struct capnrpc_pointer_r p)
{
	struct bench_make_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct bench_make_results_b
bench_make_results_init(struct capnrpc_pointer_b p)
{
	struct bench_make_results_b v;

	v.s = capnrpc_pointer_init_struct(p, bench_make_results_size());
	return v;
}

static inline struct bench_make_results_b
bench_make_results_edit(struct capnrpc_pointer_b p)
{
	struct bench_make_results_b v;

	v.s = capnrpc_pointer_edit_struct(p, bench_make_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(bench_make_results_list, bench_make_results);

#define BENCH_ID UINT64_C(0xd645bfc6fdbc303f)

enum {
	/* The payload back. */
	BENCH_CALL = 0,
	/* n new objects, for the cost of holding them. */
	BENCH_MAKE = 1,
};

static inline struct capnrpc_data_r
bench_call_params_get_payload(struct bench_call_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
bench_call_params_has_payload(struct bench_call_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
bench_call_params_set_payload(
	struct bench_call_params_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
bench_call_params_init_payload(struct bench_call_params_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return capnrpc_pointer_init_data(p, n);
}

static inline struct capnrpc_data_r
bench_call_results_get_payload(struct bench_call_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
bench_call_results_has_payload(struct bench_call_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
bench_call_results_set_payload(
	struct bench_call_results_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
bench_call_results_init_payload(struct bench_call_results_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return capnrpc_pointer_init_data(p, n);
}

static inline uint32_t
bench_make_params_get_n(struct bench_make_params_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
bench_make_params_set_n(struct bench_make_params_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline struct capnrpc_cap_list_r
bench_make_results_get_objects(struct bench_make_results_r r)
{
	return capnrpc_cap_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
bench_make_results_has_objects(struct bench_make_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
bench_make_results_set_objects(
	struct bench_make_results_b b, struct capnrpc_cap_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_cap_list_b
bench_make_results_init_objects(struct bench_make_results_b b, uint32_t n)
{
	return capnrpc_cap_list_init(capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct capnrpc_cap_list_b
bench_make_results_edit_objects(struct bench_make_results_b b)
{
	return capnrpc_cap_list_open(capnrpc_struct_edit_pointer(b.s, 0));
}

/* The payload back. */
static inline struct capnrpc_request *
bench_call_request(
	struct capnrpc_cap *cap, struct bench_call_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct bench_call_params_b params;

	request = capnrpc_request_new(cap, BENCH_ID, BENCH_CALL);
	if (request == NULL)
		return NULL;
	params = bench_call_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct bench_call_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct bench_call_promise
bench_call_send(struct capnrpc_request *request_taken)
{
	struct bench_call_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct bench_call_results_r
bench_call_promised(struct bench_call_promise promise)
{
	return bench_call_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct bench_call_results_r
bench_call_results(struct capnrpc_promise *promise)
{
	return bench_call_results_read(capnrpc_promise_results(promise));
}

/* n new objects, for the cost of holding them. */
static inline struct capnrpc_request *
bench_make_request(
	struct capnrpc_cap *cap, struct bench_make_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct bench_make_params_b params;

	request = capnrpc_request_new(cap, BENCH_ID, BENCH_MAKE);
	if (request == NULL)
		return NULL;
	params = bench_make_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct bench_make_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct bench_make_promise
bench_make_send(struct capnrpc_request *request_taken)
{
	struct bench_make_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct bench_make_results_r
bench_make_promised(struct bench_make_promise promise)
{
	return bench_make_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct bench_make_results_r
bench_make_results(struct capnrpc_promise *promise)
{
	return bench_make_results_read(capnrpc_promise_results(promise));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct bench_call_results_b
bench_call_answer(struct capnrpc_call *call)
{
	return bench_call_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct bench_make_results_b
bench_make_answer(struct capnrpc_call *call)
{
	return bench_make_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct bench_server {
	void (*call)(void *object, struct bench_call_params_r params,
		struct capnrpc_call *call_taken);
	void (*make)(void *object, struct bench_make_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * bench_server. False, and the call is still the caller's, when there is none.
 * For CAPNRPC_SERVES().
 */
static inline bool
bench_serve(const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct bench_server *server =
		(const struct bench_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != BENCH_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case BENCH_CALL:
		if (server->call == NULL)
			return false;
		server->call(object, bench_call_params_read(p), call_taken);
		return true;
	case BENCH_MAKE:
		if (server->make == NULL)
			return false;
		server->make(object, bench_make_params_read(p), call_taken);
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
bench_dispatch(const struct bench_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!bench_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
