/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from comments.capnp, id 0xb7c1e0a2d4f50019; do not edit.
 *
 * Doc comments: of the file. A line that is so long that it does not fit into
 * eighty columns is filled anew.
 */
#ifndef COMMENTS_CAPNP_B7C1E0A2D4F50019_H
#define COMMENTS_CAPNP_B7C1E0A2D4F50019_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in comments.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f50019;
#define COMMENTS_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f50019)

/* Of an enum. */
enum comments_kind {
	/* Of a value. */
	COMMENTS_KIND_ONE = 0,
};

enum comments_documented_which {
	COMMENTS_DOCUMENTED_B = 0,
	COMMENTS_DOCUMENTED_C = 1,
};

/* Of a struct. */
struct comments_documented_r {
	struct capnrpc_struct_r s;
};

struct comments_documented_b {
	struct capnrpc_struct_b s;
};

/* Of a group. */
struct comments_documented_group_r {
	struct capnrpc_struct_r s;
};

struct comments_documented_group_b {
	struct capnrpc_struct_b s;
};

struct comments_thing_method_params_r {
	struct capnrpc_struct_r s;
};

struct comments_thing_method_params_b {
	struct capnrpc_struct_b s;
};

struct comments_thing_method_results_r {
	struct capnrpc_struct_r s;
};

struct comments_thing_method_results_b {
	struct capnrpc_struct_b s;
};

static inline struct comments_documented_r
comments_documented_reader(struct comments_documented_b b)
{
	struct comments_documented_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
comments_documented_which(struct comments_documented_r r)
{
	return capnrpc_struct_get_u16(r.s, 1, 0);
}

static inline uint16_t
comments_documented_which_b(struct comments_documented_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 1, 0);
}

static inline struct capnrpc_struct_size
comments_documented_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct comments_documented_r
comments_documented_read(struct capnrpc_pointer_r p)
{
	struct comments_documented_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct comments_documented_b
comments_documented_init(struct capnrpc_pointer_b p)
{
	struct comments_documented_b v;

	v.s = capnrpc_pointer_init_struct(p, comments_documented_size());
	return v;
}

static inline struct comments_documented_b
comments_documented_edit(struct capnrpc_pointer_b p)
{
	struct comments_documented_b v;

	v.s = capnrpc_pointer_edit_struct(p, comments_documented_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(comments_documented_list, comments_documented);

static inline struct comments_documented_group_r
comments_documented_group_reader(struct comments_documented_group_b b)
{
	struct comments_documented_group_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct comments_thing_method_params_r
comments_thing_method_params_reader(struct comments_thing_method_params_b b)
{
	struct comments_thing_method_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
comments_thing_method_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct comments_thing_method_params_r
comments_thing_method_params_read(struct capnrpc_pointer_r p)
{
	struct comments_thing_method_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct comments_thing_method_params_b
comments_thing_method_params_init(struct capnrpc_pointer_b p)
{
	struct comments_thing_method_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, comments_thing_method_params_size());
	return v;
}

static inline struct comments_thing_method_params_b
comments_thing_method_params_edit(struct capnrpc_pointer_b p)
{
	struct comments_thing_method_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, comments_thing_method_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	comments_thing_method_params_list, comments_thing_method_params);

static inline struct comments_thing_method_results_r
comments_thing_method_results_reader(struct comments_thing_method_results_b b)
{
	struct comments_thing_method_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
comments_thing_method_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct comments_thing_method_results_r
comments_thing_method_results_read(struct capnrpc_pointer_r p)
{
	struct comments_thing_method_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct comments_thing_method_results_b
comments_thing_method_results_init(struct capnrpc_pointer_b p)
{
	struct comments_thing_method_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, comments_thing_method_results_size());
	return v;
}

static inline struct comments_thing_method_results_b
comments_thing_method_results_edit(struct capnrpc_pointer_b p)
{
	struct comments_thing_method_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, comments_thing_method_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	comments_thing_method_results_list, comments_thing_method_results);

/*
 * Of an interface.
 *
 * - a list
 * - of two
 */
#define COMMENTS_THING_ID UINT64_C(0xc3ce4ce38fb56763)

enum {
	/* Of a method. Trigraph ??/ */
	COMMENTS_THING_METHOD = 0,
};

/* Of a constant. */
#define COMMENTS_ANSWER ((int8_t)42)

/* Ends with a backslash \ */
#define COMMENTS_BACKSLASH ((int8_t)1)

/* Of a field. */
static inline struct capnrpc_text_r
comments_documented_get_field(struct comments_documented_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
comments_documented_has_field(struct comments_documented_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
comments_documented_set_field(
	struct comments_documented_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

/* Of a group. */
static inline struct comments_documented_group_r
comments_documented_get_group(struct comments_documented_r r)
{
	struct comments_documented_group_r g = { r.s };

	return g;
}

static inline struct comments_documented_group_b
comments_documented_init_group(struct comments_documented_b b)
{
	struct comments_documented_group_b g = { b.s };

	capnrpc_struct_set_u8(b.s, 0, 0, 0);
	return g;
}

static inline struct comments_documented_group_b
comments_documented_edit_group(struct comments_documented_b b)
{
	struct comments_documented_group_b g = { b.s };

	return g;
}

/* First. */
static inline int8_t
comments_documented_get_b(struct comments_documented_r r)
{
	return (int8_t)capnrpc_struct_get_u8(r.s, 1, 0);
}

static inline void
comments_documented_set_b(struct comments_documented_b b, int8_t v)
{
	capnrpc_struct_set_u16(b.s, 1, COMMENTS_DOCUMENTED_B, 0);
	capnrpc_struct_set_u8(b.s, 1, (uint8_t)v, 0);
}

static inline int8_t
comments_documented_get_c(struct comments_documented_r r)
{
	return (int8_t)capnrpc_struct_get_u8(r.s, 1, 0);
}

static inline void
comments_documented_set_c(struct comments_documented_b b, int8_t v)
{
	capnrpc_struct_set_u16(b.s, 1, COMMENTS_DOCUMENTED_C, 0);
	capnrpc_struct_set_u8(b.s, 1, (uint8_t)v, 0);
}

static inline int8_t
comments_documented_group_get_a(struct comments_documented_group_r r)
{
	return (int8_t)capnrpc_struct_get_u8(r.s, 0, 0);
}

static inline void
comments_documented_group_set_a(struct comments_documented_group_b b, int8_t v)
{
	capnrpc_struct_set_u8(b.s, 0, (uint8_t)v, 0);
}

/* Of a method. Trigraph ??/ */
static inline struct capnrpc_request *
comments_thing_method_request(struct capnrpc_cap *cap,
	struct comments_thing_method_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct comments_thing_method_params_b params;

	request = capnrpc_request_new(
		cap, COMMENTS_THING_ID, COMMENTS_THING_METHOD);
	if (request == NULL)
		return NULL;
	params = comments_thing_method_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct comments_thing_method_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct comments_thing_method_promise
comments_thing_method_send(struct capnrpc_request *request_taken)
{
	struct comments_thing_method_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct comments_thing_method_results_r
comments_thing_method_promised(struct comments_thing_method_promise promise)
{
	return comments_thing_method_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct comments_thing_method_results_r
comments_thing_method_results(struct capnrpc_promise *promise)
{
	return comments_thing_method_results_read(
		capnrpc_promise_results(promise));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct comments_thing_method_results_b
comments_thing_method_answer(struct capnrpc_call *call)
{
	return comments_thing_method_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct comments_thing_server {
	void (*method)(void *object,
		struct comments_thing_method_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * comments_thing_server. False, and the call is still the caller's, when there
 * is none. For CAPNRPC_SERVES().
 */
static inline bool
comments_thing_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct comments_thing_server *server =
		(const struct comments_thing_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != COMMENTS_THING_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case COMMENTS_THING_METHOD:
		if (server->method == NULL)
			return false;
		server->method(object, comments_thing_method_params_read(p),
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
comments_thing_dispatch(const struct comments_thing_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!comments_thing_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
