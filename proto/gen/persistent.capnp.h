/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from persistent.capnp, id 0xb8630836983feed7; do not edit.
 *
 * How a live reference becomes one that can be written down.
 */
#ifndef PERSISTENT_CAPNP_B8630836983FEED7_H
#define PERSISTENT_CAPNP_B8630836983FEED7_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in persistent.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b8630836983feed7;
#define PERSISTENT_CAPNP_SCHEMA (&capnrpc_schema_b8630836983feed7)

struct persistent_save_params_r {
	struct capnrpc_struct_r s;
};

struct persistent_save_params_b {
	struct capnrpc_struct_b s;
};

struct persistent_save_results_r {
	struct capnrpc_struct_r s;
};

struct persistent_save_results_b {
	struct capnrpc_struct_b s;
};

static inline struct persistent_save_params_r
persistent_save_params_reader(struct persistent_save_params_b b)
{
	struct persistent_save_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
persistent_save_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct persistent_save_params_r
persistent_save_params_read(struct capnrpc_pointer_r p)
{
	struct persistent_save_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct persistent_save_params_b
persistent_save_params_init(struct capnrpc_pointer_b p)
{
	struct persistent_save_params_b v;

	v.s = capnrpc_pointer_init_struct(p, persistent_save_params_size());
	return v;
}

static inline struct persistent_save_params_b
persistent_save_params_edit(struct capnrpc_pointer_b p)
{
	struct persistent_save_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, persistent_save_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(persistent_save_params_list, persistent_save_params);

static inline struct persistent_save_results_r
persistent_save_results_reader(struct persistent_save_results_b b)
{
	struct persistent_save_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
persistent_save_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct persistent_save_results_r
persistent_save_results_read(struct capnrpc_pointer_r p)
{
	struct persistent_save_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct persistent_save_results_b
persistent_save_results_init(struct capnrpc_pointer_b p)
{
	struct persistent_save_results_b v;

	v.s = capnrpc_pointer_init_struct(p, persistent_save_results_size());
	return v;
}

static inline struct persistent_save_results_b
persistent_save_results_edit(struct capnrpc_pointer_b p)
{
	struct persistent_save_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, persistent_save_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(persistent_save_results_list, persistent_save_results);

/*
 * An object that can be restored after its connection, or its process, is
 * gone. What a sturdy reference is, and who may own one, is the network's
 * business: among vats with capnp:// URIs it is the URI, as Text.
 */
#define PERSISTENT_ID UINT64_C(0xc8cb212fcd9f5691)

enum {
	/* Makes a sturdy reference to the object. */
	PERSISTENT_SAVE = 0,
};

/* The one who may restore it; null for whoever holds it. */
static inline struct capnrpc_pointer_r
persistent_save_params_get_seal_for(struct persistent_save_params_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
persistent_save_params_has_seal_for(struct persistent_save_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
persistent_save_params_set_seal_for(
	struct persistent_save_params_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
persistent_save_params_edit_seal_for(struct persistent_save_params_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

/* The reference. Who holds it can restore it: treat it as a secret. */
static inline struct capnrpc_pointer_r
persistent_save_results_get_sturdy_ref(struct persistent_save_results_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
persistent_save_results_has_sturdy_ref(struct persistent_save_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
persistent_save_results_set_sturdy_ref(
	struct persistent_save_results_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
persistent_save_results_edit_sturdy_ref(struct persistent_save_results_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

/* Makes a sturdy reference to the object. */
static inline struct capnrpc_request *
persistent_save_request(
	struct capnrpc_cap *cap, struct persistent_save_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct persistent_save_params_b params;

	request = capnrpc_request_new(cap, PERSISTENT_ID, PERSISTENT_SAVE);
	if (request == NULL)
		return NULL;
	params = persistent_save_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct persistent_save_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct persistent_save_promise
persistent_save_send(struct capnrpc_request *request_taken)
{
	struct persistent_save_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct persistent_save_results_r
persistent_save_promised(struct persistent_save_promise promise)
{
	return persistent_save_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct persistent_save_results_r
persistent_save_results(struct capnrpc_promise *promise)
{
	return persistent_save_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
persistent_save_promised_sturdy_ref(struct persistent_save_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
persistent_save_pipeline_sturdy_ref(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct persistent_save_results_b
persistent_save_answer(struct capnrpc_call *call)
{
	return persistent_save_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct persistent_server {
	void (*save)(void *object, struct persistent_save_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * persistent_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
persistent_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct persistent_server *server =
		(const struct persistent_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != PERSISTENT_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case PERSISTENT_SAVE:
		if (server->save == NULL)
			return false;
		server->save(
			object, persistent_save_params_read(p), call_taken);
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
persistent_dispatch(const struct persistent_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!persistent_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
