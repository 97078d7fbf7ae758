/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from two.capnp, id 0xc1d2e3f4a5b60702; do not edit.
 *
 * The other one.
 */
#ifndef TWO_CAPNP_C1D2E3F4A5B60702_H
#define TWO_CAPNP_C1D2E3F4A5B60702_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in two.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_c1d2e3f4a5b60702;
#define TWO_CAPNP_SCHEMA (&capnrpc_schema_c1d2e3f4a5b60702)

struct two_hen_r {
	struct capnrpc_struct_r s;
};

struct two_hen_b {
	struct capnrpc_struct_b s;
};

struct two_box_r {
	struct capnrpc_struct_r s;
};

struct two_box_b {
	struct capnrpc_struct_b s;
};

struct two_keeper_feed_params_r {
	struct capnrpc_struct_r s;
};

struct two_keeper_feed_params_b {
	struct capnrpc_struct_b s;
};

struct two_keeper_feed_results_r {
	struct capnrpc_struct_r s;
};

struct two_keeper_feed_results_b {
	struct capnrpc_struct_b s;
};

static inline struct two_hen_r
two_hen_reader(struct two_hen_b b)
{
	struct two_hen_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
two_hen_size(void)
{
	struct capnrpc_struct_size size = { 0, 4 };

	return size;
}

static inline struct two_hen_r
two_hen_read(struct capnrpc_pointer_r p)
{
	struct two_hen_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct two_hen_b
two_hen_init(struct capnrpc_pointer_b p)
{
	struct two_hen_b v;

	v.s = capnrpc_pointer_init_struct(p, two_hen_size());
	return v;
}

static inline struct two_hen_b
two_hen_edit(struct capnrpc_pointer_b p)
{
	struct two_hen_b v;

	v.s = capnrpc_pointer_edit_struct(p, two_hen_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(two_hen_list, two_hen);

static inline struct two_box_r
two_box_reader(struct two_box_b b)
{
	struct two_box_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
two_box_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct two_box_r
two_box_read(struct capnrpc_pointer_r p)
{
	struct two_box_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct two_box_b
two_box_init(struct capnrpc_pointer_b p)
{
	struct two_box_b v;

	v.s = capnrpc_pointer_init_struct(p, two_box_size());
	return v;
}

static inline struct two_box_b
two_box_edit(struct capnrpc_pointer_b p)
{
	struct two_box_b v;

	v.s = capnrpc_pointer_edit_struct(p, two_box_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(two_box_list, two_box);

static inline struct two_keeper_feed_params_r
two_keeper_feed_params_reader(struct two_keeper_feed_params_b b)
{
	struct two_keeper_feed_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
two_keeper_feed_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct two_keeper_feed_params_r
two_keeper_feed_params_read(struct capnrpc_pointer_r p)
{
	struct two_keeper_feed_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct two_keeper_feed_params_b
two_keeper_feed_params_init(struct capnrpc_pointer_b p)
{
	struct two_keeper_feed_params_b v;

	v.s = capnrpc_pointer_init_struct(p, two_keeper_feed_params_size());
	return v;
}

static inline struct two_keeper_feed_params_b
two_keeper_feed_params_edit(struct capnrpc_pointer_b p)
{
	struct two_keeper_feed_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, two_keeper_feed_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(two_keeper_feed_params_list, two_keeper_feed_params);

static inline struct two_keeper_feed_results_r
two_keeper_feed_results_reader(struct two_keeper_feed_results_b b)
{
	struct two_keeper_feed_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
two_keeper_feed_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct two_keeper_feed_results_r
two_keeper_feed_results_read(struct capnrpc_pointer_r p)
{
	struct two_keeper_feed_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct two_keeper_feed_results_b
two_keeper_feed_results_init(struct capnrpc_pointer_b p)
{
	struct two_keeper_feed_results_b v;

	v.s = capnrpc_pointer_init_struct(p, two_keeper_feed_results_size());
	return v;
}

static inline struct two_keeper_feed_results_b
two_keeper_feed_results_edit(struct capnrpc_pointer_b p)
{
	struct two_keeper_feed_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, two_keeper_feed_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(two_keeper_feed_results_list, two_keeper_feed_results);

#define TWO_KEEPER_ID UINT64_C(0xba6b01d10fb1799e)

enum {
	TWO_KEEPER_FEED = 0,
};

#ifdef __cplusplus
}
#endif

#include "one.capnp.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifndef CAPNRPC_HAS_ONE_COLOUR_LIST
#define CAPNRPC_HAS_ONE_COLOUR_LIST
CAPNRPC_ENUM_LIST(one_colour_list);
#endif

static inline struct one_egg_r
two_last(void)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0003000100000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000001)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
	};
	struct capnrpc_pointer_r p = { NULL, NULL, 0, 0 };
	struct one_egg_r v;

	v.s = capnrpc_pointer_struct(p, words);
	return v;
}

static inline struct capnrpc_text_r
two_hen_get_name(struct two_hen_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
two_hen_has_name(struct two_hen_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
two_hen_set_name(struct two_hen_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct one_egg_r
two_hen_get_egg(struct two_hen_r r)
{
	return one_egg_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
two_hen_has_egg(struct two_hen_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
two_hen_set_egg(struct two_hen_b b, struct one_egg_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct one_egg_b
two_hen_init_egg(struct two_hen_b b)
{
	return one_egg_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct one_egg_b
two_hen_edit_egg(struct two_hen_b b)
{
	return one_egg_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct one_egg_list_r
two_hen_get_eggs(struct two_hen_r r)
{
	return one_egg_list_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
two_hen_has_eggs(struct two_hen_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
two_hen_set_eggs(struct two_hen_b b, struct one_egg_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct one_egg_list_b
two_hen_init_eggs(struct two_hen_b b, uint32_t n)
{
	return one_egg_list_init(capnrpc_struct_edit_pointer(b.s, 2), n);
}

static inline struct one_egg_list_b
two_hen_edit_eggs(struct two_hen_b b)
{
	return one_egg_list_open(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct one_colour_list_r
two_hen_get_colours(struct two_hen_r r)
{
	return one_colour_list_read(capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
two_hen_has_colours(struct two_hen_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
two_hen_set_colours(struct two_hen_b b, struct one_colour_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct one_colour_list_b
two_hen_init_colours(struct two_hen_b b, uint32_t n)
{
	return one_colour_list_init(capnrpc_struct_edit_pointer(b.s, 3), n);
}

static inline struct one_colour_list_b
two_hen_edit_colours(struct two_hen_b b)
{
	return one_colour_list_open(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline struct capnrpc_pointer_r
two_box_get_content(struct two_box_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
two_box_has_content(struct two_box_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
two_box_set_content(struct two_box_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
two_box_edit_content(struct two_box_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

static inline struct two_hen_r
two_keeper_feed_params_get_hen(struct two_keeper_feed_params_r r)
{
	return two_hen_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
two_keeper_feed_params_has_hen(struct two_keeper_feed_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
two_keeper_feed_params_set_hen(
	struct two_keeper_feed_params_b b, struct two_hen_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct two_hen_b
two_keeper_feed_params_init_hen(struct two_keeper_feed_params_b b)
{
	return two_hen_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct two_hen_b
two_keeper_feed_params_edit_hen(struct two_keeper_feed_params_b b)
{
	return two_hen_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct one_egg_r
two_keeper_feed_results_get_egg(struct two_keeper_feed_results_r r)
{
	return one_egg_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
two_keeper_feed_results_has_egg(struct two_keeper_feed_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
two_keeper_feed_results_set_egg(
	struct two_keeper_feed_results_b b, struct one_egg_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct one_egg_b
two_keeper_feed_results_init_egg(struct two_keeper_feed_results_b b)
{
	return one_egg_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct one_egg_b
two_keeper_feed_results_edit_egg(struct two_keeper_feed_results_b b)
{
	return one_egg_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

#ifndef CAPNRPC_HAS_TWO_KEEPER_CLIENT
#define CAPNRPC_HAS_TWO_KEEPER_CLIENT

static inline struct capnrpc_request *
two_keeper_feed_request(
	struct capnrpc_cap *cap, struct two_keeper_feed_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct two_keeper_feed_params_b params;

	request = capnrpc_request_new(cap, TWO_KEEPER_ID, TWO_KEEPER_FEED);
	if (request == NULL)
		return NULL;
	params = two_keeper_feed_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct two_keeper_feed_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct two_keeper_feed_promise
two_keeper_feed_send(struct capnrpc_request *request_taken)
{
	struct two_keeper_feed_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct two_keeper_feed_results_r
two_keeper_feed_promised(struct two_keeper_feed_promise promise)
{
	return two_keeper_feed_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct two_keeper_feed_results_r
two_keeper_feed_results(struct capnrpc_promise *promise)
{
	return two_keeper_feed_results_read(capnrpc_promise_results(promise));
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

#ifdef __cplusplus
}
#endif

#endif
