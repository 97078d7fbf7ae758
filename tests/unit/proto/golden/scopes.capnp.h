/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from scopes.capnp, id 0xb7c1e0a2d4f50015; do not edit.
 *
 * Scopes in scopes, and the same name in each.
 */
#ifndef SCOPES_CAPNP_B7C1E0A2D4F50015_H
#define SCOPES_CAPNP_B7C1E0A2D4F50015_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in scopes.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f50015;
#define SCOPES_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f50015)

enum scopes_thing_thing_thing {
	SCOPES_THING_THING_THING_THING = 0,
};

struct scopes_thing_r {
	struct capnrpc_struct_r s;
};

struct scopes_thing_b {
	struct capnrpc_struct_b s;
};

struct scopes_thing_thing_r {
	struct capnrpc_struct_r s;
};

struct scopes_thing_thing_b {
	struct capnrpc_struct_b s;
};

struct scopes_thing_door_open_params_r {
	struct capnrpc_struct_r s;
};

struct scopes_thing_door_open_params_b {
	struct capnrpc_struct_b s;
};

struct scopes_thing_door_open_results_r {
	struct capnrpc_struct_r s;
};

struct scopes_thing_door_open_results_b {
	struct capnrpc_struct_b s;
};

struct scopes_thing_door_thing_r {
	struct capnrpc_struct_r s;
};

struct scopes_thing_door_thing_b {
	struct capnrpc_struct_b s;
};

static inline struct scopes_thing_r
scopes_thing_reader(struct scopes_thing_b b)
{
	struct scopes_thing_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
scopes_thing_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct scopes_thing_r
scopes_thing_read(struct capnrpc_pointer_r p)
{
	struct scopes_thing_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct scopes_thing_b
scopes_thing_init(struct capnrpc_pointer_b p)
{
	struct scopes_thing_b v;

	v.s = capnrpc_pointer_init_struct(p, scopes_thing_size());
	return v;
}

static inline struct scopes_thing_b
scopes_thing_edit(struct capnrpc_pointer_b p)
{
	struct scopes_thing_b v;

	v.s = capnrpc_pointer_edit_struct(p, scopes_thing_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(scopes_thing_list, scopes_thing);

static inline struct scopes_thing_thing_r
scopes_thing_thing_reader(struct scopes_thing_thing_b b)
{
	struct scopes_thing_thing_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
scopes_thing_thing_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct scopes_thing_thing_r
scopes_thing_thing_read(struct capnrpc_pointer_r p)
{
	struct scopes_thing_thing_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct scopes_thing_thing_b
scopes_thing_thing_init(struct capnrpc_pointer_b p)
{
	struct scopes_thing_thing_b v;

	v.s = capnrpc_pointer_init_struct(p, scopes_thing_thing_size());
	return v;
}

static inline struct scopes_thing_thing_b
scopes_thing_thing_edit(struct capnrpc_pointer_b p)
{
	struct scopes_thing_thing_b v;

	v.s = capnrpc_pointer_edit_struct(p, scopes_thing_thing_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(scopes_thing_thing_list, scopes_thing_thing);

static inline struct scopes_thing_door_open_params_r
scopes_thing_door_open_params_reader(struct scopes_thing_door_open_params_b b)
{
	struct scopes_thing_door_open_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
scopes_thing_door_open_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct scopes_thing_door_open_params_r
scopes_thing_door_open_params_read(struct capnrpc_pointer_r p)
{
	struct scopes_thing_door_open_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct scopes_thing_door_open_params_b
scopes_thing_door_open_params_init(struct capnrpc_pointer_b p)
{
	struct scopes_thing_door_open_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, scopes_thing_door_open_params_size());
	return v;
}

static inline struct scopes_thing_door_open_params_b
scopes_thing_door_open_params_edit(struct capnrpc_pointer_b p)
{
	struct scopes_thing_door_open_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, scopes_thing_door_open_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	scopes_thing_door_open_params_list, scopes_thing_door_open_params);

static inline struct scopes_thing_door_open_results_r
scopes_thing_door_open_results_reader(struct scopes_thing_door_open_results_b b)
{
	struct scopes_thing_door_open_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
scopes_thing_door_open_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct scopes_thing_door_open_results_r
scopes_thing_door_open_results_read(struct capnrpc_pointer_r p)
{
	struct scopes_thing_door_open_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct scopes_thing_door_open_results_b
scopes_thing_door_open_results_init(struct capnrpc_pointer_b p)
{
	struct scopes_thing_door_open_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, scopes_thing_door_open_results_size());
	return v;
}

static inline struct scopes_thing_door_open_results_b
scopes_thing_door_open_results_edit(struct capnrpc_pointer_b p)
{
	struct scopes_thing_door_open_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, scopes_thing_door_open_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	scopes_thing_door_open_results_list, scopes_thing_door_open_results);

static inline struct scopes_thing_door_thing_r
scopes_thing_door_thing_reader(struct scopes_thing_door_thing_b b)
{
	struct scopes_thing_door_thing_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
scopes_thing_door_thing_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct scopes_thing_door_thing_r
scopes_thing_door_thing_read(struct capnrpc_pointer_r p)
{
	struct scopes_thing_door_thing_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct scopes_thing_door_thing_b
scopes_thing_door_thing_init(struct capnrpc_pointer_b p)
{
	struct scopes_thing_door_thing_b v;

	v.s = capnrpc_pointer_init_struct(p, scopes_thing_door_thing_size());
	return v;
}

static inline struct scopes_thing_door_thing_b
scopes_thing_door_thing_edit(struct capnrpc_pointer_b p)
{
	struct scopes_thing_door_thing_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, scopes_thing_door_thing_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(scopes_thing_door_thing_list, scopes_thing_door_thing);

#define SCOPES_THING_DOOR_ID UINT64_C(0x84d5a5e32d3dc4ee)

enum {
	SCOPES_THING_DOOR_OPEN = 0,
};

#define SCOPES_THING_LIMIT ((int32_t)3)

static inline struct scopes_thing_thing_r
scopes_thing_get_inner(struct scopes_thing_r r)
{
	return scopes_thing_thing_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
scopes_thing_has_inner(struct scopes_thing_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
scopes_thing_set_inner(
	struct scopes_thing_b b, struct scopes_thing_thing_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct scopes_thing_thing_b
scopes_thing_init_inner(struct scopes_thing_b b)
{
	return scopes_thing_thing_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct scopes_thing_thing_b
scopes_thing_edit_inner(struct scopes_thing_b b)
{
	return scopes_thing_thing_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_cap *
scopes_thing_get_door(struct scopes_thing_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
scopes_thing_has_door(struct scopes_thing_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
scopes_thing_set_door(struct scopes_thing_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_cap(p, cap);
}

static inline uint16_t
scopes_thing_thing_get_thing(struct scopes_thing_thing_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline void
scopes_thing_thing_set_thing(struct scopes_thing_thing_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 0, v, 0);
}

static inline struct scopes_thing_door_thing_r
scopes_thing_door_open_params_get_thing(
	struct scopes_thing_door_open_params_r r)
{
	return scopes_thing_door_thing_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
scopes_thing_door_open_params_has_thing(
	struct scopes_thing_door_open_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
scopes_thing_door_open_params_set_thing(
	struct scopes_thing_door_open_params_b b,
	struct scopes_thing_door_thing_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct scopes_thing_door_thing_b
scopes_thing_door_open_params_init_thing(
	struct scopes_thing_door_open_params_b b)
{
	return scopes_thing_door_thing_init(
		capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct scopes_thing_door_thing_b
scopes_thing_door_open_params_edit_thing(
	struct scopes_thing_door_open_params_b b)
{
	return scopes_thing_door_thing_edit(
		capnrpc_struct_edit_pointer(b.s, 0));
}

static inline int8_t
scopes_thing_door_thing_get_key(struct scopes_thing_door_thing_r r)
{
	return (int8_t)capnrpc_struct_get_u8(r.s, 0, 0);
}

static inline void
scopes_thing_door_thing_set_key(struct scopes_thing_door_thing_b b, int8_t v)
{
	capnrpc_struct_set_u8(b.s, 0, (uint8_t)v, 0);
}

static inline struct capnrpc_request *
scopes_thing_door_open_request(struct capnrpc_cap *cap,
	struct scopes_thing_door_open_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct scopes_thing_door_open_params_b params;

	request = capnrpc_request_new(
		cap, SCOPES_THING_DOOR_ID, SCOPES_THING_DOOR_OPEN);
	if (request == NULL)
		return NULL;
	params = scopes_thing_door_open_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct scopes_thing_door_open_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct scopes_thing_door_open_promise
scopes_thing_door_open_send(struct capnrpc_request *request_taken)
{
	struct scopes_thing_door_open_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct scopes_thing_door_open_results_r
scopes_thing_door_open_promised(struct scopes_thing_door_open_promise promise)
{
	return scopes_thing_door_open_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct scopes_thing_door_open_results_r
scopes_thing_door_open_results(struct capnrpc_promise *promise)
{
	return scopes_thing_door_open_results_read(
		capnrpc_promise_results(promise));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct scopes_thing_door_open_results_b
scopes_thing_door_open_answer(struct capnrpc_call *call)
{
	return scopes_thing_door_open_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct scopes_thing_door_server {
	void (*open)(void *object,
		struct scopes_thing_door_open_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * scopes_thing_door_server. False, and the call is still the caller's, when
 * there is none. For CAPNRPC_SERVES().
 */
static inline bool
scopes_thing_door_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct scopes_thing_door_server *server =
		(const struct scopes_thing_door_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != SCOPES_THING_DOOR_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case SCOPES_THING_DOOR_OPEN:
		if (server->open == NULL)
			return false;
		server->open(object, scopes_thing_door_open_params_read(p),
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
scopes_thing_door_dispatch(const struct scopes_thing_door_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!scopes_thing_door_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
