/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from one.capnp, id 0xc1d2e3f4a5b60701; do not edit.
 *
 * One of two files that import each other.
 */
#ifndef ONE_CAPNP_C1D2E3F4A5B60701_H
#define ONE_CAPNP_C1D2E3F4A5B60701_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in one.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_c1d2e3f4a5b60701;
#define ONE_CAPNP_SCHEMA (&capnrpc_schema_c1d2e3f4a5b60701)

enum one_colour {
	ONE_COLOUR_WHITE = 0,
	ONE_COLOUR_BROWN = 1,
};

struct one_egg_r {
	struct capnrpc_struct_r s;
};

struct one_egg_b {
	struct capnrpc_struct_b s;
};

struct one_layer_lay_params_r {
	struct capnrpc_struct_r s;
};

struct one_layer_lay_params_b {
	struct capnrpc_struct_b s;
};

struct one_layer_lay_results_r {
	struct capnrpc_struct_r s;
};

struct one_layer_lay_results_b {
	struct capnrpc_struct_b s;
};

struct one_owner_sell_params_r {
	struct capnrpc_struct_r s;
};

struct one_owner_sell_params_b {
	struct capnrpc_struct_b s;
};

struct one_owner_sell_results_r {
	struct capnrpc_struct_r s;
};

struct one_owner_sell_results_b {
	struct capnrpc_struct_b s;
};

#ifndef CAPNRPC_HAS_TWO_BOX_OF_ONE_EGG_TYPE
#define CAPNRPC_HAS_TWO_BOX_OF_ONE_EGG_TYPE

struct two_box_of_one_egg_r {
	struct capnrpc_struct_r s;
};

struct two_box_of_one_egg_b {
	struct capnrpc_struct_b s;
};

#endif

static inline struct one_egg_r
one_egg_reader(struct one_egg_b b)
{
	struct one_egg_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
one_egg_size(void)
{
	struct capnrpc_struct_size size = { 1, 3 };

	return size;
}

static inline struct one_egg_r
one_egg_read(struct capnrpc_pointer_r p)
{
	struct one_egg_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct one_egg_b
one_egg_init(struct capnrpc_pointer_b p)
{
	struct one_egg_b v;

	v.s = capnrpc_pointer_init_struct(p, one_egg_size());
	return v;
}

static inline struct one_egg_b
one_egg_edit(struct capnrpc_pointer_b p)
{
	struct one_egg_b v;

	v.s = capnrpc_pointer_edit_struct(p, one_egg_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(one_egg_list, one_egg);

static inline struct one_layer_lay_params_r
one_layer_lay_params_reader(struct one_layer_lay_params_b b)
{
	struct one_layer_lay_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
one_layer_lay_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct one_layer_lay_params_r
one_layer_lay_params_read(struct capnrpc_pointer_r p)
{
	struct one_layer_lay_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct one_layer_lay_params_b
one_layer_lay_params_init(struct capnrpc_pointer_b p)
{
	struct one_layer_lay_params_b v;

	v.s = capnrpc_pointer_init_struct(p, one_layer_lay_params_size());
	return v;
}

static inline struct one_layer_lay_params_b
one_layer_lay_params_edit(struct capnrpc_pointer_b p)
{
	struct one_layer_lay_params_b v;

	v.s = capnrpc_pointer_edit_struct(p, one_layer_lay_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(one_layer_lay_params_list, one_layer_lay_params);

static inline struct one_layer_lay_results_r
one_layer_lay_results_reader(struct one_layer_lay_results_b b)
{
	struct one_layer_lay_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
one_layer_lay_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct one_layer_lay_results_r
one_layer_lay_results_read(struct capnrpc_pointer_r p)
{
	struct one_layer_lay_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct one_layer_lay_results_b
one_layer_lay_results_init(struct capnrpc_pointer_b p)
{
	struct one_layer_lay_results_b v;

	v.s = capnrpc_pointer_init_struct(p, one_layer_lay_results_size());
	return v;
}

static inline struct one_layer_lay_results_b
one_layer_lay_results_edit(struct capnrpc_pointer_b p)
{
	struct one_layer_lay_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, one_layer_lay_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(one_layer_lay_results_list, one_layer_lay_results);

static inline struct one_owner_sell_params_r
one_owner_sell_params_reader(struct one_owner_sell_params_b b)
{
	struct one_owner_sell_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
one_owner_sell_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct one_owner_sell_params_r
one_owner_sell_params_read(struct capnrpc_pointer_r p)
{
	struct one_owner_sell_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct one_owner_sell_params_b
one_owner_sell_params_init(struct capnrpc_pointer_b p)
{
	struct one_owner_sell_params_b v;

	v.s = capnrpc_pointer_init_struct(p, one_owner_sell_params_size());
	return v;
}

static inline struct one_owner_sell_params_b
one_owner_sell_params_edit(struct capnrpc_pointer_b p)
{
	struct one_owner_sell_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, one_owner_sell_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(one_owner_sell_params_list, one_owner_sell_params);

static inline struct one_owner_sell_results_r
one_owner_sell_results_reader(struct one_owner_sell_results_b b)
{
	struct one_owner_sell_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
one_owner_sell_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct one_owner_sell_results_r
one_owner_sell_results_read(struct capnrpc_pointer_r p)
{
	struct one_owner_sell_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct one_owner_sell_results_b
one_owner_sell_results_init(struct capnrpc_pointer_b p)
{
	struct one_owner_sell_results_b v;

	v.s = capnrpc_pointer_init_struct(p, one_owner_sell_results_size());
	return v;
}

static inline struct one_owner_sell_results_b
one_owner_sell_results_edit(struct capnrpc_pointer_b p)
{
	struct one_owner_sell_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, one_owner_sell_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(one_owner_sell_results_list, one_owner_sell_results);

#ifndef CAPNRPC_HAS_TWO_BOX_OF_ONE_EGG_BASICS
#define CAPNRPC_HAS_TWO_BOX_OF_ONE_EGG_BASICS

static inline struct two_box_of_one_egg_r
two_box_of_one_egg_reader(struct two_box_of_one_egg_b b)
{
	struct two_box_of_one_egg_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
two_box_of_one_egg_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct two_box_of_one_egg_r
two_box_of_one_egg_read(struct capnrpc_pointer_r p)
{
	struct two_box_of_one_egg_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct two_box_of_one_egg_b
two_box_of_one_egg_init(struct capnrpc_pointer_b p)
{
	struct two_box_of_one_egg_b v;

	v.s = capnrpc_pointer_init_struct(p, two_box_of_one_egg_size());
	return v;
}

static inline struct two_box_of_one_egg_b
two_box_of_one_egg_edit(struct capnrpc_pointer_b p)
{
	struct two_box_of_one_egg_b v;

	v.s = capnrpc_pointer_edit_struct(p, two_box_of_one_egg_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(two_box_of_one_egg_list, two_box_of_one_egg);

#endif

#define ONE_LAYER_ID UINT64_C(0xd85dfe3c1dbbf651)

enum {
	ONE_LAYER_LAY = 0,
};

/* Its parent's parent is here. */
#define ONE_OWNER_ID UINT64_C(0xf062691b20ae0dc8)

enum {
	ONE_OWNER_SELL = 0,
};

#ifdef __cplusplus
}
#endif

#include "two.capnp.h"

#ifdef __cplusplus
extern "C" {
#endif

static inline struct two_hen_r
one_first(void)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0004000000000000)),
		CAPNRPC_WORD(UINT64_C(0x000000320000000d)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000007473726966)),
	};
	struct capnrpc_pointer_r p = { NULL, NULL, 0, 0 };
	struct two_hen_r v;

	v.s = capnrpc_pointer_struct(p, words);
	return v;
}

static inline struct two_hen_r
one_egg_get_hen(struct one_egg_r r)
{
	return two_hen_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
one_egg_has_hen(struct one_egg_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
one_egg_set_hen(struct one_egg_b b, struct two_hen_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct two_hen_b
one_egg_init_hen(struct one_egg_b b)
{
	return two_hen_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct two_hen_b
one_egg_edit_hen(struct one_egg_b b)
{
	return two_hen_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct two_hen_list_r
one_egg_get_hens(struct one_egg_r r)
{
	return two_hen_list_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
one_egg_has_hens(struct one_egg_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
one_egg_set_hens(struct one_egg_b b, struct two_hen_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct two_hen_list_b
one_egg_init_hens(struct one_egg_b b, uint32_t n)
{
	return two_hen_list_init(capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct two_hen_list_b
one_egg_edit_hens(struct one_egg_b b)
{
	return two_hen_list_open(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct two_box_of_one_egg_r
one_egg_get_boxed(struct one_egg_r r)
{
	return two_box_of_one_egg_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
one_egg_has_boxed(struct one_egg_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
one_egg_set_boxed(struct one_egg_b b, struct two_box_of_one_egg_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct two_box_of_one_egg_b
one_egg_init_boxed(struct one_egg_b b)
{
	return two_box_of_one_egg_init(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct two_box_of_one_egg_b
one_egg_edit_boxed(struct one_egg_b b)
{
	return two_box_of_one_egg_edit(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline uint16_t
one_egg_get_colour(struct one_egg_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline void
one_egg_set_colour(struct one_egg_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 0, v, 0);
}

static inline struct two_hen_r
one_layer_lay_params_get_hen(struct one_layer_lay_params_r r)
{
	return two_hen_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
one_layer_lay_params_has_hen(struct one_layer_lay_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
one_layer_lay_params_set_hen(
	struct one_layer_lay_params_b b, struct two_hen_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct two_hen_b
one_layer_lay_params_init_hen(struct one_layer_lay_params_b b)
{
	return two_hen_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct two_hen_b
one_layer_lay_params_edit_hen(struct one_layer_lay_params_b b)
{
	return two_hen_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct one_egg_r
one_layer_lay_results_get_egg(struct one_layer_lay_results_r r)
{
	return one_egg_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
one_layer_lay_results_has_egg(struct one_layer_lay_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
one_layer_lay_results_set_egg(
	struct one_layer_lay_results_b b, struct one_egg_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct one_egg_b
one_layer_lay_results_init_egg(struct one_layer_lay_results_b b)
{
	return one_egg_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct one_egg_b
one_layer_lay_results_edit_egg(struct one_layer_lay_results_b b)
{
	return one_egg_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct two_hen_r
one_owner_sell_params_get_hen(struct one_owner_sell_params_r r)
{
	return two_hen_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
one_owner_sell_params_has_hen(struct one_owner_sell_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
one_owner_sell_params_set_hen(
	struct one_owner_sell_params_b b, struct two_hen_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct two_hen_b
one_owner_sell_params_init_hen(struct one_owner_sell_params_b b)
{
	return two_hen_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct two_hen_b
one_owner_sell_params_edit_hen(struct one_owner_sell_params_b b)
{
	return two_hen_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

#ifndef CAPNRPC_HAS_TWO_BOX_OF_ONE_EGG_FIELDS
#define CAPNRPC_HAS_TWO_BOX_OF_ONE_EGG_FIELDS

static inline struct one_egg_r
two_box_of_one_egg_get_content(struct two_box_of_one_egg_r r)
{
	return one_egg_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
two_box_of_one_egg_has_content(struct two_box_of_one_egg_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
two_box_of_one_egg_set_content(
	struct two_box_of_one_egg_b b, struct one_egg_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct one_egg_b
two_box_of_one_egg_init_content(struct two_box_of_one_egg_b b)
{
	return one_egg_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct one_egg_b
two_box_of_one_egg_edit_content(struct two_box_of_one_egg_b b)
{
	return one_egg_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

#endif

#ifndef CAPNRPC_HAS_ONE_LAYER_CLIENT
#define CAPNRPC_HAS_ONE_LAYER_CLIENT

static inline struct capnrpc_request *
one_layer_lay_request(
	struct capnrpc_cap *cap, struct one_layer_lay_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct one_layer_lay_params_b params;

	request = capnrpc_request_new(cap, ONE_LAYER_ID, ONE_LAYER_LAY);
	if (request == NULL)
		return NULL;
	params = one_layer_lay_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct one_layer_lay_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct one_layer_lay_promise
one_layer_lay_send(struct capnrpc_request *request_taken)
{
	struct one_layer_lay_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct one_layer_lay_results_r
one_layer_lay_promised(struct one_layer_lay_promise promise)
{
	return one_layer_lay_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct one_layer_lay_results_r
one_layer_lay_results(struct capnrpc_promise *promise)
{
	return one_layer_lay_results_read(capnrpc_promise_results(promise));
}

#endif

#ifndef CAPNRPC_HAS_ONE_OWNER_CLIENT
#define CAPNRPC_HAS_ONE_OWNER_CLIENT

static inline struct capnrpc_request *
one_owner_sell_request(
	struct capnrpc_cap *cap, struct one_owner_sell_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct one_owner_sell_params_b params;

	request = capnrpc_request_new(cap, ONE_OWNER_ID, ONE_OWNER_SELL);
	if (request == NULL)
		return NULL;
	params = one_owner_sell_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct one_owner_sell_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct one_owner_sell_promise
one_owner_sell_send(struct capnrpc_request *request_taken)
{
	struct one_owner_sell_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct one_owner_sell_results_r
one_owner_sell_promised(struct one_owner_sell_promise promise)
{
	return one_owner_sell_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct one_owner_sell_results_r
one_owner_sell_results(struct capnrpc_promise *promise)
{
	return one_owner_sell_results_read(capnrpc_promise_results(promise));
}

#endif

#ifndef CAPNRPC_HAS_ONE_LAYER_SERVER
#define CAPNRPC_HAS_ONE_LAYER_SERVER

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct one_layer_lay_results_b
one_layer_lay_answer(struct capnrpc_call *call)
{
	return one_layer_lay_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct one_layer_server {
	void (*lay)(void *object, struct one_layer_lay_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * one_layer_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
one_layer_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct one_layer_server *server =
		(const struct one_layer_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != ONE_LAYER_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case ONE_LAYER_LAY:
		if (server->lay == NULL)
			return false;
		server->lay(object, one_layer_lay_params_read(p), call_taken);
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
one_layer_dispatch(const struct one_layer_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!one_layer_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#endif

#ifndef CAPNRPC_HAS_TWO_KEEPER_SERVER
#define CAPNRPC_HAS_TWO_KEEPER_SERVER

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct two_keeper_feed_results_b
two_keeper_feed_answer(struct capnrpc_call *call)
{
	return two_keeper_feed_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct two_keeper_server {
	struct one_layer_server one_layer;
	void (*feed)(void *object, struct two_keeper_feed_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * two_keeper_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
two_keeper_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct two_keeper_server *server =
		(const struct two_keeper_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != TWO_KEEPER_ID) {
		if (one_layer_serve(&server->one_layer, object, call_taken))
			return true;
		return false;
	}
	switch (capnrpc_call_method_id(call_taken)) {
	case TWO_KEEPER_FEED:
		if (server->feed == NULL)
			return false;
		server->feed(
			object, two_keeper_feed_params_read(p), call_taken);
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
two_keeper_dispatch(const struct two_keeper_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!two_keeper_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#endif

#ifndef CAPNRPC_HAS_ONE_OWNER_SERVER
#define CAPNRPC_HAS_ONE_OWNER_SERVER

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct one_owner_sell_results_b
one_owner_sell_answer(struct capnrpc_call *call)
{
	return one_owner_sell_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct one_owner_server {
	struct two_keeper_server two_keeper;
	void (*sell)(void *object, struct one_owner_sell_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * one_owner_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
one_owner_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct one_owner_server *server =
		(const struct one_owner_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != ONE_OWNER_ID) {
		if (two_keeper_serve(&server->two_keeper, object, call_taken))
			return true;
		return false;
	}
	switch (capnrpc_call_method_id(call_taken)) {
	case ONE_OWNER_SELL:
		if (server->sell == NULL)
			return false;
		server->sell(object, one_owner_sell_params_read(p), call_taken);
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
one_owner_dispatch(const struct one_owner_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!one_owner_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#endif

#ifdef __cplusplus
}
#endif

#endif
