/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from pointers.capnp, id 0xb7c1e0a2d4f5000d; do not edit.
 *
 * Pointers of no type, and of any of a kind.
 */
#ifndef POINTERS_CAPNP_B7C1E0A2D4F5000D_H
#define POINTERS_CAPNP_B7C1E0A2D4F5000D_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in pointers.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f5000d;
#define POINTERS_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f5000d)

enum pointers_which {
	POINTERS_NONE = 0,
	POINTERS_SOME = 1,
};

struct pointers_r {
	struct capnrpc_struct_r s;
};

struct pointers_b {
	struct capnrpc_struct_b s;
};

struct pointers_carrier_carry_params_r {
	struct capnrpc_struct_r s;
};

struct pointers_carrier_carry_params_b {
	struct capnrpc_struct_b s;
};

struct pointers_carrier_carry_results_r {
	struct capnrpc_struct_r s;
};

struct pointers_carrier_carry_results_b {
	struct capnrpc_struct_b s;
};

static inline struct pointers_r
pointers_reader(struct pointers_b b)
{
	struct pointers_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
pointers_which(struct pointers_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
pointers_which_b(struct pointers_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
pointers_size(void)
{
	struct capnrpc_struct_size size = { 1, 5 };

	return size;
}

static inline struct pointers_r
pointers_read(struct capnrpc_pointer_r p)
{
	struct pointers_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct pointers_b
pointers_init(struct capnrpc_pointer_b p)
{
	struct pointers_b v;

	v.s = capnrpc_pointer_init_struct(p, pointers_size());
	return v;
}

static inline struct pointers_b
pointers_edit(struct capnrpc_pointer_b p)
{
	struct pointers_b v;

	v.s = capnrpc_pointer_edit_struct(p, pointers_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(pointers_list, pointers);

static inline struct pointers_carrier_carry_params_r
pointers_carrier_carry_params_reader(struct pointers_carrier_carry_params_b b)
{
	struct pointers_carrier_carry_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
pointers_carrier_carry_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct pointers_carrier_carry_params_r
pointers_carrier_carry_params_read(struct capnrpc_pointer_r p)
{
	struct pointers_carrier_carry_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct pointers_carrier_carry_params_b
pointers_carrier_carry_params_init(struct capnrpc_pointer_b p)
{
	struct pointers_carrier_carry_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, pointers_carrier_carry_params_size());
	return v;
}

static inline struct pointers_carrier_carry_params_b
pointers_carrier_carry_params_edit(struct capnrpc_pointer_b p)
{
	struct pointers_carrier_carry_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, pointers_carrier_carry_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	pointers_carrier_carry_params_list, pointers_carrier_carry_params);

static inline struct pointers_carrier_carry_results_r
pointers_carrier_carry_results_reader(struct pointers_carrier_carry_results_b b)
{
	struct pointers_carrier_carry_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
pointers_carrier_carry_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct pointers_carrier_carry_results_r
pointers_carrier_carry_results_read(struct capnrpc_pointer_r p)
{
	struct pointers_carrier_carry_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct pointers_carrier_carry_results_b
pointers_carrier_carry_results_init(struct capnrpc_pointer_b p)
{
	struct pointers_carrier_carry_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, pointers_carrier_carry_results_size());
	return v;
}

static inline struct pointers_carrier_carry_results_b
pointers_carrier_carry_results_edit(struct capnrpc_pointer_b p)
{
	struct pointers_carrier_carry_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, pointers_carrier_carry_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	pointers_carrier_carry_results_list, pointers_carrier_carry_results);

#define POINTERS_CARRIER_ID UINT64_C(0xb78ebe8d1184e971)

enum {
	POINTERS_CARRIER_CARRY = 0,
};

static inline struct capnrpc_pointer_r
pointers_get_any(struct pointers_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
pointers_has_any(struct pointers_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
pointers_set_any(struct pointers_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
pointers_edit_any(struct pointers_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct capnrpc_struct_r
pointers_get_struct(struct pointers_r r)
{
	return capnrpc_pointer_struct(capnrpc_struct_get_pointer(r.s, 1), NULL);
}

static inline bool
pointers_has_struct(struct pointers_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
pointers_set_struct(struct pointers_b b, struct capnrpc_struct_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from);
}

static inline struct capnrpc_struct_b
pointers_init_struct(struct pointers_b b, struct capnrpc_struct_size size)
{
	return capnrpc_pointer_init_struct(
		capnrpc_struct_edit_pointer(b.s, 1), size);
}

static inline struct capnrpc_struct_b
pointers_edit_struct(struct pointers_b b, struct capnrpc_struct_size size)
{
	return capnrpc_pointer_edit_struct(
		capnrpc_struct_edit_pointer(b.s, 1), size, NULL);
}

static inline struct capnrpc_list_r
pointers_get_list(struct pointers_r r)
{
	return capnrpc_pointer_any_list(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
pointers_has_list(struct pointers_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
pointers_set_list(struct pointers_b b, struct capnrpc_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_list(p, from);
}

static inline struct capnrpc_list_b
pointers_init_list(struct pointers_b b, enum capnrpc_element_size element,
	struct capnrpc_struct_size size, uint32_t n)
{
	return capnrpc_pointer_init_any_list(
		capnrpc_struct_edit_pointer(b.s, 2), element, size, n);
}

static inline struct capnrpc_cap *
pointers_get_capability(struct pointers_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
pointers_has_capability(struct pointers_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
pointers_set_capability(struct pointers_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_cap(p, cap);
}

static inline void
pointers_set_none(struct pointers_b b)
{
	capnrpc_struct_set_u16(b.s, 0, POINTERS_NONE, 0);
}

static inline struct capnrpc_pointer_r
pointers_get_some(struct pointers_r r)
{
	return capnrpc_struct_get_pointer(r.s, 4);
}

static inline bool
pointers_has_some(struct pointers_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	if (pointers_which(r) != POINTERS_SOME)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
pointers_set_some(struct pointers_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 4);

	capnrpc_struct_set_u16(b.s, 0, POINTERS_SOME, 0);
	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
pointers_edit_some(struct pointers_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 4);

	if (pointers_which_b(b) != POINTERS_SOME)
		capnrpc_pointer_clear(p);
	capnrpc_struct_set_u16(b.s, 0, POINTERS_SOME, 0);
	return p;
}

static inline struct capnrpc_pointer_r
pointers_carrier_carry_params_get_what(struct pointers_carrier_carry_params_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
pointers_carrier_carry_params_has_what(struct pointers_carrier_carry_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
pointers_carrier_carry_params_set_what(
	struct pointers_carrier_carry_params_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
pointers_carrier_carry_params_edit_what(
	struct pointers_carrier_carry_params_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct capnrpc_pointer_r
pointers_carrier_carry_results_get_back(
	struct pointers_carrier_carry_results_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
pointers_carrier_carry_results_has_back(
	struct pointers_carrier_carry_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
pointers_carrier_carry_results_set_back(
	struct pointers_carrier_carry_results_b b,
	struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
pointers_carrier_carry_results_edit_back(
	struct pointers_carrier_carry_results_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct capnrpc_request *
pointers_carrier_carry_request(struct capnrpc_cap *cap,
	struct pointers_carrier_carry_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct pointers_carrier_carry_params_b params;

	request = capnrpc_request_new(
		cap, POINTERS_CARRIER_ID, POINTERS_CARRIER_CARRY);
	if (request == NULL)
		return NULL;
	params = pointers_carrier_carry_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct pointers_carrier_carry_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct pointers_carrier_carry_promise
pointers_carrier_carry_send(struct capnrpc_request *request_taken)
{
	struct pointers_carrier_carry_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct pointers_carrier_carry_results_r
pointers_carrier_carry_promised(struct pointers_carrier_carry_promise promise)
{
	return pointers_carrier_carry_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct pointers_carrier_carry_results_r
pointers_carrier_carry_results(struct capnrpc_promise *promise)
{
	return pointers_carrier_carry_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
pointers_carrier_carry_promised_back(
	struct pointers_carrier_carry_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
pointers_carrier_carry_pipeline_back(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct pointers_carrier_carry_results_b
pointers_carrier_carry_answer(struct capnrpc_call *call)
{
	return pointers_carrier_carry_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct pointers_carrier_server {
	void (*carry)(void *object,
		struct pointers_carrier_carry_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * pointers_carrier_server. False, and the call is still the caller's, when
 * there is none. For CAPNRPC_SERVES().
 */
static inline bool
pointers_carrier_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct pointers_carrier_server *server =
		(const struct pointers_carrier_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != POINTERS_CARRIER_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case POINTERS_CARRIER_CARRY:
		if (server->carry == NULL)
			return false;
		server->carry(object, pointers_carrier_carry_params_read(p),
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
pointers_carrier_dispatch(const struct pointers_carrier_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!pointers_carrier_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
