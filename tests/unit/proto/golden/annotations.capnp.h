/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from annotations.capnp, id 0xb7c1e0a2d4f50010; do not edit.
 *
 * Annotations of one's own, which are kept as data, on everything.
 */
#ifndef ANNOTATIONS_CAPNP_B7C1E0A2D4F50010_H
#define ANNOTATIONS_CAPNP_B7C1E0A2D4F50010_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in annotations.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f50010;
#define ANNOTATIONS_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f50010)

enum annotations_kind {
	ANNOTATIONS_KIND_FIRST = 0,
};

enum annotations_annotated_which {
	ANNOTATIONS_ANNOTATED_B = 0,
	ANNOTATIONS_ANNOTATED_C = 1,
};

struct annotations_annotated_r {
	struct capnrpc_struct_r s;
};

struct annotations_annotated_b {
	struct capnrpc_struct_b s;
};

struct annotations_annotated_group_r {
	struct capnrpc_struct_r s;
};

struct annotations_annotated_group_b {
	struct capnrpc_struct_b s;
};

struct annotations_thing_method_params_r {
	struct capnrpc_struct_r s;
};

struct annotations_thing_method_params_b {
	struct capnrpc_struct_b s;
};

struct annotations_thing_method_results_r {
	struct capnrpc_struct_r s;
};

struct annotations_thing_method_results_b {
	struct capnrpc_struct_b s;
};

static inline struct annotations_annotated_r
annotations_annotated_reader(struct annotations_annotated_b b)
{
	struct annotations_annotated_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
annotations_annotated_which(struct annotations_annotated_r r)
{
	return capnrpc_struct_get_u16(r.s, 1, 0);
}

static inline uint16_t
annotations_annotated_which_b(struct annotations_annotated_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 1, 0);
}

static inline struct capnrpc_struct_size
annotations_annotated_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct annotations_annotated_r
annotations_annotated_read(struct capnrpc_pointer_r p)
{
	struct annotations_annotated_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct annotations_annotated_b
annotations_annotated_init(struct capnrpc_pointer_b p)
{
	struct annotations_annotated_b v;

	v.s = capnrpc_pointer_init_struct(p, annotations_annotated_size());
	return v;
}

static inline struct annotations_annotated_b
annotations_annotated_edit(struct capnrpc_pointer_b p)
{
	struct annotations_annotated_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, annotations_annotated_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(annotations_annotated_list, annotations_annotated);

static inline struct annotations_annotated_group_r
annotations_annotated_group_reader(struct annotations_annotated_group_b b)
{
	struct annotations_annotated_group_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct annotations_thing_method_params_r
annotations_thing_method_params_reader(
	struct annotations_thing_method_params_b b)
{
	struct annotations_thing_method_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
annotations_thing_method_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct annotations_thing_method_params_r
annotations_thing_method_params_read(struct capnrpc_pointer_r p)
{
	struct annotations_thing_method_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct annotations_thing_method_params_b
annotations_thing_method_params_init(struct capnrpc_pointer_b p)
{
	struct annotations_thing_method_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, annotations_thing_method_params_size());
	return v;
}

static inline struct annotations_thing_method_params_b
annotations_thing_method_params_edit(struct capnrpc_pointer_b p)
{
	struct annotations_thing_method_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, annotations_thing_method_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	annotations_thing_method_params_list, annotations_thing_method_params);

static inline struct annotations_thing_method_results_r
annotations_thing_method_results_reader(
	struct annotations_thing_method_results_b b)
{
	struct annotations_thing_method_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
annotations_thing_method_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct annotations_thing_method_results_r
annotations_thing_method_results_read(struct capnrpc_pointer_r p)
{
	struct annotations_thing_method_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct annotations_thing_method_results_b
annotations_thing_method_results_init(struct capnrpc_pointer_b p)
{
	struct annotations_thing_method_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, annotations_thing_method_results_size());
	return v;
}

static inline struct annotations_thing_method_results_b
annotations_thing_method_results_edit(struct capnrpc_pointer_b p)
{
	struct annotations_thing_method_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, annotations_thing_method_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(annotations_thing_method_results_list,
	annotations_thing_method_results);

#define ANNOTATIONS_THING_ID UINT64_C(0xb640ec0452d2d75c)

enum {
	ANNOTATIONS_THING_METHOD = 0,
};

#define ANNOTATIONS_ANSWER ((int8_t)42)

static inline struct capnrpc_text_r
annotations_annotated_get_field(struct annotations_annotated_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
annotations_annotated_has_field(struct annotations_annotated_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
annotations_annotated_set_field(
	struct annotations_annotated_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct annotations_annotated_group_r
annotations_annotated_get_group(struct annotations_annotated_r r)
{
	struct annotations_annotated_group_r g = { r.s };

	return g;
}

static inline struct annotations_annotated_group_b
annotations_annotated_init_group(struct annotations_annotated_b b)
{
	struct annotations_annotated_group_b g = { b.s };

	capnrpc_struct_set_u8(b.s, 0, 0, 0);
	return g;
}

static inline struct annotations_annotated_group_b
annotations_annotated_edit_group(struct annotations_annotated_b b)
{
	struct annotations_annotated_group_b g = { b.s };

	return g;
}

static inline int8_t
annotations_annotated_get_b(struct annotations_annotated_r r)
{
	return (int8_t)capnrpc_struct_get_u8(r.s, 1, 0);
}

static inline void
annotations_annotated_set_b(struct annotations_annotated_b b, int8_t v)
{
	capnrpc_struct_set_u16(b.s, 1, ANNOTATIONS_ANNOTATED_B, 0);
	capnrpc_struct_set_u8(b.s, 1, (uint8_t)v, 0);
}

static inline int8_t
annotations_annotated_get_c(struct annotations_annotated_r r)
{
	return (int8_t)capnrpc_struct_get_u8(r.s, 1, 0);
}

static inline void
annotations_annotated_set_c(struct annotations_annotated_b b, int8_t v)
{
	capnrpc_struct_set_u16(b.s, 1, ANNOTATIONS_ANNOTATED_C, 0);
	capnrpc_struct_set_u8(b.s, 1, (uint8_t)v, 0);
}

static inline int8_t
annotations_annotated_group_get_a(struct annotations_annotated_group_r r)
{
	return (int8_t)capnrpc_struct_get_u8(r.s, 0, 0);
}

static inline void
annotations_annotated_group_set_a(
	struct annotations_annotated_group_b b, int8_t v)
{
	capnrpc_struct_set_u8(b.s, 0, (uint8_t)v, 0);
}

static inline struct capnrpc_text_r
annotations_thing_method_params_get_a(
	struct annotations_thing_method_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
annotations_thing_method_params_has_a(
	struct annotations_thing_method_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
annotations_thing_method_params_set_a(
	struct annotations_thing_method_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_request *
annotations_thing_method_request(struct capnrpc_cap *cap,
	struct annotations_thing_method_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct annotations_thing_method_params_b params;

	request = capnrpc_request_new(
		cap, ANNOTATIONS_THING_ID, ANNOTATIONS_THING_METHOD);
	if (request == NULL)
		return NULL;
	params = annotations_thing_method_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct annotations_thing_method_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct annotations_thing_method_promise
annotations_thing_method_send(struct capnrpc_request *request_taken)
{
	struct annotations_thing_method_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct annotations_thing_method_results_r
annotations_thing_method_promised(
	struct annotations_thing_method_promise promise)
{
	return annotations_thing_method_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct annotations_thing_method_results_r
annotations_thing_method_results(struct capnrpc_promise *promise)
{
	return annotations_thing_method_results_read(
		capnrpc_promise_results(promise));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct annotations_thing_method_results_b
annotations_thing_method_answer(struct capnrpc_call *call)
{
	return annotations_thing_method_results_init(
		capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct annotations_thing_server {
	void (*method)(void *object,
		struct annotations_thing_method_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * annotations_thing_server. False, and the call is still the caller's, when
 * there is none. For CAPNRPC_SERVES().
 */
static inline bool
annotations_thing_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct annotations_thing_server *server =
		(const struct annotations_thing_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != ANNOTATIONS_THING_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case ANNOTATIONS_THING_METHOD:
		if (server->method == NULL)
			return false;
		server->method(object, annotations_thing_method_params_read(p),
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
annotations_thing_dispatch(const struct annotations_thing_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!annotations_thing_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
