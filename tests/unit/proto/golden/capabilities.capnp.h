/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from capabilities.capnp, id 0xb7c1e0a2d4f5000c; do not edit.
 *
 * Capabilities in fields, lists, groups and unions, as parameters and results.
 */
#ifndef CAPABILITIES_CAPNP_B7C1E0A2D4F5000C_H
#define CAPABILITIES_CAPNP_B7C1E0A2D4F5000C_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in capabilities.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f5000c;
#define CAPABILITIES_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f5000c)

enum capabilities_house_which {
	CAPABILITIES_HOUSE_CELLAR = 0,
	CAPABILITIES_HOUSE_ROOF = 1,
};

struct capabilities_door_knock_params_r {
	struct capnrpc_struct_r s;
};

struct capabilities_door_knock_params_b {
	struct capnrpc_struct_b s;
};

struct capabilities_door_knock_results_r {
	struct capnrpc_struct_r s;
};

struct capabilities_door_knock_results_b {
	struct capnrpc_struct_b s;
};

struct capabilities_house_r {
	struct capnrpc_struct_r s;
};

struct capabilities_house_b {
	struct capnrpc_struct_b s;
};

struct capabilities_house_back_r {
	struct capnrpc_struct_r s;
};

struct capabilities_house_back_b {
	struct capnrpc_struct_b s;
};

static inline struct capabilities_door_knock_params_r
capabilities_door_knock_params_reader(struct capabilities_door_knock_params_b b)
{
	struct capabilities_door_knock_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
capabilities_door_knock_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct capabilities_door_knock_params_r
capabilities_door_knock_params_read(struct capnrpc_pointer_r p)
{
	struct capabilities_door_knock_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct capabilities_door_knock_params_b
capabilities_door_knock_params_init(struct capnrpc_pointer_b p)
{
	struct capabilities_door_knock_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, capabilities_door_knock_params_size());
	return v;
}

static inline struct capabilities_door_knock_params_b
capabilities_door_knock_params_edit(struct capnrpc_pointer_b p)
{
	struct capabilities_door_knock_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, capabilities_door_knock_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	capabilities_door_knock_params_list, capabilities_door_knock_params);

static inline struct capabilities_door_knock_results_r
capabilities_door_knock_results_reader(
	struct capabilities_door_knock_results_b b)
{
	struct capabilities_door_knock_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
capabilities_door_knock_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct capabilities_door_knock_results_r
capabilities_door_knock_results_read(struct capnrpc_pointer_r p)
{
	struct capabilities_door_knock_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct capabilities_door_knock_results_b
capabilities_door_knock_results_init(struct capnrpc_pointer_b p)
{
	struct capabilities_door_knock_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, capabilities_door_knock_results_size());
	return v;
}

static inline struct capabilities_door_knock_results_b
capabilities_door_knock_results_edit(struct capnrpc_pointer_b p)
{
	struct capabilities_door_knock_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, capabilities_door_knock_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	capabilities_door_knock_results_list, capabilities_door_knock_results);

static inline struct capabilities_house_r
capabilities_house_reader(struct capabilities_house_b b)
{
	struct capabilities_house_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
capabilities_house_which(struct capabilities_house_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
capabilities_house_which_b(struct capabilities_house_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
capabilities_house_size(void)
{
	struct capnrpc_struct_size size = { 1, 5 };

	return size;
}

static inline struct capabilities_house_r
capabilities_house_read(struct capnrpc_pointer_r p)
{
	struct capabilities_house_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct capabilities_house_b
capabilities_house_init(struct capnrpc_pointer_b p)
{
	struct capabilities_house_b v;

	v.s = capnrpc_pointer_init_struct(p, capabilities_house_size());
	return v;
}

static inline struct capabilities_house_b
capabilities_house_edit(struct capnrpc_pointer_b p)
{
	struct capabilities_house_b v;

	v.s = capnrpc_pointer_edit_struct(p, capabilities_house_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(capabilities_house_list, capabilities_house);

static inline struct capabilities_house_back_r
capabilities_house_back_reader(struct capabilities_house_back_b b)
{
	struct capabilities_house_back_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

#define CAPABILITIES_DOOR_ID UINT64_C(0xbbb90b7bef10d242)

enum {
	CAPABILITIES_DOOR_KNOCK = 0,
};

static inline struct capnrpc_cap *
capabilities_door_knock_params_get_from(
	struct capabilities_door_knock_params_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
capabilities_door_knock_params_has_from(
	struct capabilities_door_knock_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
capabilities_door_knock_params_set_from(
	struct capabilities_door_knock_params_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_cap *
capabilities_door_knock_results_get_next(
	struct capabilities_door_knock_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
capabilities_door_knock_results_has_next(
	struct capabilities_door_knock_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
capabilities_door_knock_results_set_next(
	struct capabilities_door_knock_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capabilities_house_r
capabilities_door_knock_results_get_room(
	struct capabilities_door_knock_results_r r)
{
	return capabilities_house_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
capabilities_door_knock_results_has_room(
	struct capabilities_door_knock_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
capabilities_door_knock_results_set_room(
	struct capabilities_door_knock_results_b b,
	struct capabilities_house_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct capabilities_house_b
capabilities_door_knock_results_init_room(
	struct capabilities_door_knock_results_b b)
{
	return capabilities_house_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct capabilities_house_b
capabilities_door_knock_results_edit_room(
	struct capabilities_door_knock_results_b b)
{
	return capabilities_house_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct capnrpc_cap *
capabilities_house_get_door(struct capabilities_house_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
capabilities_house_has_door(struct capabilities_house_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
capabilities_house_set_door(
	struct capabilities_house_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_cap_list_r
capabilities_house_get_doors(struct capabilities_house_r r)
{
	return capnrpc_cap_list_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
capabilities_house_has_doors(struct capabilities_house_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
capabilities_house_set_doors(
	struct capabilities_house_b b, struct capnrpc_cap_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_cap_list_b
capabilities_house_init_doors(struct capabilities_house_b b, uint32_t n)
{
	return capnrpc_cap_list_init(capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct capnrpc_cap_list_b
capabilities_house_edit_doors(struct capabilities_house_b b)
{
	return capnrpc_cap_list_open(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct capnrpc_cap *
capabilities_house_get_any(struct capabilities_house_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
capabilities_house_has_any(struct capabilities_house_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
capabilities_house_set_any(
	struct capabilities_house_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capabilities_house_back_r
capabilities_house_get_back(struct capabilities_house_r r)
{
	struct capabilities_house_back_r g = { r.s };

	return g;
}

static inline struct capabilities_house_back_b
capabilities_house_init_back(struct capabilities_house_b b)
{
	struct capabilities_house_back_b g = { b.s };

	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 3));
	return g;
}

static inline struct capabilities_house_back_b
capabilities_house_edit_back(struct capabilities_house_b b)
{
	struct capabilities_house_back_b g = { b.s };

	return g;
}

static inline struct capnrpc_cap *
capabilities_house_get_cellar(struct capabilities_house_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 4));
}

static inline bool
capabilities_house_has_cellar(struct capabilities_house_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	if (capabilities_house_which(r) != CAPABILITIES_HOUSE_CELLAR)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
capabilities_house_set_cellar(
	struct capabilities_house_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 4);

	capnrpc_struct_set_u16(b.s, 0, CAPABILITIES_HOUSE_CELLAR, 0);
	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_cap *
capabilities_house_get_roof(struct capabilities_house_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 4));
}

static inline bool
capabilities_house_has_roof(struct capabilities_house_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	if (capabilities_house_which(r) != CAPABILITIES_HOUSE_ROOF)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
capabilities_house_set_roof(
	struct capabilities_house_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 4);

	capnrpc_struct_set_u16(b.s, 0, CAPABILITIES_HOUSE_ROOF, 0);
	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_cap *
capabilities_house_back_get_door(struct capabilities_house_back_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
capabilities_house_back_has_door(struct capabilities_house_back_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
capabilities_house_back_set_door(
	struct capabilities_house_back_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_request *
capabilities_door_knock_request(struct capnrpc_cap *cap,
	struct capabilities_door_knock_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct capabilities_door_knock_params_b params;

	request = capnrpc_request_new(
		cap, CAPABILITIES_DOOR_ID, CAPABILITIES_DOOR_KNOCK);
	if (request == NULL)
		return NULL;
	params = capabilities_door_knock_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct capabilities_door_knock_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct capabilities_door_knock_promise
capabilities_door_knock_send(struct capnrpc_request *request_taken)
{
	struct capabilities_door_knock_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct capabilities_door_knock_results_r
capabilities_door_knock_promised(struct capabilities_door_knock_promise promise)
{
	return capabilities_door_knock_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct capabilities_door_knock_results_r
capabilities_door_knock_results(struct capnrpc_promise *promise)
{
	return capabilities_door_knock_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
capabilities_door_knock_promised_next(
	struct capabilities_door_knock_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
capabilities_door_knock_pipeline_next(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
capabilities_door_knock_promised_room_door(
	struct capabilities_door_knock_promise promise)
{
	static const uint16_t path[] = { 1, 0 };

	return capnrpc_promise_cap(promise.p, path, 2);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
capabilities_door_knock_pipeline_room_door(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 1, 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 2));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
capabilities_door_knock_promised_room_any(
	struct capabilities_door_knock_promise promise)
{
	static const uint16_t path[] = { 1, 2 };

	return capnrpc_promise_cap(promise.p, path, 2);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
capabilities_door_knock_pipeline_room_any(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 1, 2 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 2));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
capabilities_door_knock_promised_room_back_door(
	struct capabilities_door_knock_promise promise)
{
	static const uint16_t path[] = { 1, 3 };

	return capnrpc_promise_cap(promise.p, path, 2);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
capabilities_door_knock_pipeline_room_back_door(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 1, 3 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 2));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct capabilities_door_knock_results_b
capabilities_door_knock_answer(struct capnrpc_call *call)
{
	return capabilities_door_knock_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct capabilities_door_server {
	void (*knock)(void *object,
		struct capabilities_door_knock_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * capabilities_door_server. False, and the call is still the caller's, when
 * there is none. For CAPNRPC_SERVES().
 */
static inline bool
capabilities_door_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct capabilities_door_server *server =
		(const struct capabilities_door_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != CAPABILITIES_DOOR_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case CAPABILITIES_DOOR_KNOCK:
		if (server->knock == NULL)
			return false;
		server->knock(object, capabilities_door_knock_params_read(p),
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
capabilities_door_dispatch(const struct capabilities_door_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!capabilities_door_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
