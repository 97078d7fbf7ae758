/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from keywords.capnp, id 0xb7c1e0a2d4f5001a; do not edit.
 *
 * Names that are keywords in C or C++, or of the generated code's own.
 */
#ifndef KEYWORDS_CAPNP_B7C1E0A2D4F5001A_H
#define KEYWORDS_CAPNP_B7C1E0A2D4F5001A_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in keywords.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f5001a;
#define KEYWORDS_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f5001a)

enum keywords_enum {
	KEYWORDS_ENUM_ENUM = 0,
	KEYWORDS_ENUM_STRUCT = 1,
};

enum keywords_int_which {
	KEYWORDS_INT_DELETE = 0,
	KEYWORDS_INT_OPERATOR = 1,
};

struct keywords_int_r {
	struct capnrpc_struct_r s;
};

struct keywords_int_b {
	struct capnrpc_struct_b s;
};

struct keywords_int_while_r {
	struct capnrpc_struct_r s;
};

struct keywords_int_while_b {
	struct capnrpc_struct_b s;
};

struct keywords_interface_delete_params_r {
	struct capnrpc_struct_r s;
};

struct keywords_interface_delete_params_b {
	struct capnrpc_struct_b s;
};

struct keywords_interface_delete_results_r {
	struct capnrpc_struct_r s;
};

struct keywords_interface_delete_results_b {
	struct capnrpc_struct_b s;
};

struct keywords_interface_switch_params_r {
	struct capnrpc_struct_r s;
};

struct keywords_interface_switch_params_b {
	struct capnrpc_struct_b s;
};

struct keywords_interface_switch_results_r {
	struct capnrpc_struct_r s;
};

struct keywords_interface_switch_results_b {
	struct capnrpc_struct_b s;
};

struct keywords_interface_object_params_r {
	struct capnrpc_struct_r s;
};

struct keywords_interface_object_params_b {
	struct capnrpc_struct_b s;
};

struct keywords_interface_object_results_r {
	struct capnrpc_struct_r s;
};

struct keywords_interface_object_results_b {
	struct capnrpc_struct_b s;
};

static inline struct keywords_int_r
keywords_int_reader(struct keywords_int_b b)
{
	struct keywords_int_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
keywords_int_which(struct keywords_int_r r)
{
	return capnrpc_struct_get_u16(r.s, 6, 0);
}

static inline uint16_t
keywords_int_which_b(struct keywords_int_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 6, 0);
}

static inline struct capnrpc_struct_size
keywords_int_size(void)
{
	struct capnrpc_struct_size size = { 2, 4 };

	return size;
}

static inline struct keywords_int_r
keywords_int_read(struct capnrpc_pointer_r p)
{
	struct keywords_int_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct keywords_int_b
keywords_int_init(struct capnrpc_pointer_b p)
{
	struct keywords_int_b v;

	v.s = capnrpc_pointer_init_struct(p, keywords_int_size());
	return v;
}

static inline struct keywords_int_b
keywords_int_edit(struct capnrpc_pointer_b p)
{
	struct keywords_int_b v;

	v.s = capnrpc_pointer_edit_struct(p, keywords_int_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(keywords_int_list, keywords_int);

static inline struct keywords_int_while_r
keywords_int_while_reader(struct keywords_int_while_b b)
{
	struct keywords_int_while_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct keywords_interface_delete_params_r
keywords_interface_delete_params_reader(
	struct keywords_interface_delete_params_b b)
{
	struct keywords_interface_delete_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
keywords_interface_delete_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct keywords_interface_delete_params_r
keywords_interface_delete_params_read(struct capnrpc_pointer_r p)
{
	struct keywords_interface_delete_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct keywords_interface_delete_params_b
keywords_interface_delete_params_init(struct capnrpc_pointer_b p)
{
	struct keywords_interface_delete_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, keywords_interface_delete_params_size());
	return v;
}

static inline struct keywords_interface_delete_params_b
keywords_interface_delete_params_edit(struct capnrpc_pointer_b p)
{
	struct keywords_interface_delete_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, keywords_interface_delete_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(keywords_interface_delete_params_list,
	keywords_interface_delete_params);

static inline struct keywords_interface_delete_results_r
keywords_interface_delete_results_reader(
	struct keywords_interface_delete_results_b b)
{
	struct keywords_interface_delete_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
keywords_interface_delete_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct keywords_interface_delete_results_r
keywords_interface_delete_results_read(struct capnrpc_pointer_r p)
{
	struct keywords_interface_delete_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct keywords_interface_delete_results_b
keywords_interface_delete_results_init(struct capnrpc_pointer_b p)
{
	struct keywords_interface_delete_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, keywords_interface_delete_results_size());
	return v;
}

static inline struct keywords_interface_delete_results_b
keywords_interface_delete_results_edit(struct capnrpc_pointer_b p)
{
	struct keywords_interface_delete_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, keywords_interface_delete_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(keywords_interface_delete_results_list,
	keywords_interface_delete_results);

static inline struct keywords_interface_switch_params_r
keywords_interface_switch_params_reader(
	struct keywords_interface_switch_params_b b)
{
	struct keywords_interface_switch_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
keywords_interface_switch_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct keywords_interface_switch_params_r
keywords_interface_switch_params_read(struct capnrpc_pointer_r p)
{
	struct keywords_interface_switch_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct keywords_interface_switch_params_b
keywords_interface_switch_params_init(struct capnrpc_pointer_b p)
{
	struct keywords_interface_switch_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, keywords_interface_switch_params_size());
	return v;
}

static inline struct keywords_interface_switch_params_b
keywords_interface_switch_params_edit(struct capnrpc_pointer_b p)
{
	struct keywords_interface_switch_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, keywords_interface_switch_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(keywords_interface_switch_params_list,
	keywords_interface_switch_params);

static inline struct keywords_interface_switch_results_r
keywords_interface_switch_results_reader(
	struct keywords_interface_switch_results_b b)
{
	struct keywords_interface_switch_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
keywords_interface_switch_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct keywords_interface_switch_results_r
keywords_interface_switch_results_read(struct capnrpc_pointer_r p)
{
	struct keywords_interface_switch_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct keywords_interface_switch_results_b
keywords_interface_switch_results_init(struct capnrpc_pointer_b p)
{
	struct keywords_interface_switch_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, keywords_interface_switch_results_size());
	return v;
}

static inline struct keywords_interface_switch_results_b
keywords_interface_switch_results_edit(struct capnrpc_pointer_b p)
{
	struct keywords_interface_switch_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, keywords_interface_switch_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(keywords_interface_switch_results_list,
	keywords_interface_switch_results);

static inline struct keywords_interface_object_params_r
keywords_interface_object_params_reader(
	struct keywords_interface_object_params_b b)
{
	struct keywords_interface_object_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
keywords_interface_object_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct keywords_interface_object_params_r
keywords_interface_object_params_read(struct capnrpc_pointer_r p)
{
	struct keywords_interface_object_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct keywords_interface_object_params_b
keywords_interface_object_params_init(struct capnrpc_pointer_b p)
{
	struct keywords_interface_object_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, keywords_interface_object_params_size());
	return v;
}

static inline struct keywords_interface_object_params_b
keywords_interface_object_params_edit(struct capnrpc_pointer_b p)
{
	struct keywords_interface_object_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, keywords_interface_object_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(keywords_interface_object_params_list,
	keywords_interface_object_params);

static inline struct keywords_interface_object_results_r
keywords_interface_object_results_reader(
	struct keywords_interface_object_results_b b)
{
	struct keywords_interface_object_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
keywords_interface_object_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct keywords_interface_object_results_r
keywords_interface_object_results_read(struct capnrpc_pointer_r p)
{
	struct keywords_interface_object_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct keywords_interface_object_results_b
keywords_interface_object_results_init(struct capnrpc_pointer_b p)
{
	struct keywords_interface_object_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, keywords_interface_object_results_size());
	return v;
}

static inline struct keywords_interface_object_results_b
keywords_interface_object_results_edit(struct capnrpc_pointer_b p)
{
	struct keywords_interface_object_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, keywords_interface_object_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(keywords_interface_object_results_list,
	keywords_interface_object_results);

#define KEYWORDS_INTERFACE_ID UINT64_C(0xaa43bdea884fe560)

enum {
	KEYWORDS_INTERFACE_DELETE = 0,
	KEYWORDS_INTERFACE_SWITCH = 1,
	KEYWORDS_INTERFACE_OBJECT = 2,
};

#define KEYWORDS_CONST ((int8_t)1)

static inline int32_t
keywords_int_get_int(struct keywords_int_r r)
{
	return (int32_t)capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
keywords_int_set_int(struct keywords_int_b b, int32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, (uint32_t)v, 0);
}

static inline struct capnrpc_text_r
keywords_int_get_class(struct keywords_int_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
keywords_int_has_class(struct keywords_int_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
keywords_int_set_class(struct keywords_int_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline bool
keywords_int_get_default(struct keywords_int_r r)
{
	return capnrpc_struct_get_bit(r.s, 32, false);
}

static inline void
keywords_int_set_default(struct keywords_int_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 32, v, false);
}

static inline struct capnrpc_data_r
keywords_int_get_template(struct keywords_int_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
keywords_int_has_template(struct keywords_int_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
keywords_int_set_template(
	struct keywords_int_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
keywords_int_init_template(struct keywords_int_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	return capnrpc_pointer_init_data(p, n);
}

static inline struct keywords_int_r
keywords_int_get_new(struct keywords_int_r r)
{
	return keywords_int_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
keywords_int_has_new(struct keywords_int_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
keywords_int_set_new(struct keywords_int_b b, struct keywords_int_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct keywords_int_b
keywords_int_init_new(struct keywords_int_b b)
{
	return keywords_int_init(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct keywords_int_b
keywords_int_edit_new(struct keywords_int_b b)
{
	return keywords_int_edit(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline uint8_t
keywords_int_get_r(struct keywords_int_r r)
{
	return capnrpc_struct_get_u8(r.s, 5, 0);
}

static inline void
keywords_int_set_r(struct keywords_int_b b, uint8_t v)
{
	capnrpc_struct_set_u8(b.s, 5, v, 0);
}

static inline uint8_t
keywords_int_get_b(struct keywords_int_r r)
{
	return capnrpc_struct_get_u8(r.s, 6, 0);
}

static inline void
keywords_int_set_b(struct keywords_int_b b, uint8_t v)
{
	capnrpc_struct_set_u8(b.s, 6, v, 0);
}

static inline uint8_t
keywords_int_get_i(struct keywords_int_r r)
{
	return capnrpc_struct_get_u8(r.s, 7, 0);
}

static inline void
keywords_int_set_i(struct keywords_int_b b, uint8_t v)
{
	capnrpc_struct_set_u8(b.s, 7, v, 0);
}

static inline uint8_t
keywords_int_get_n(struct keywords_int_r r)
{
	return capnrpc_struct_get_u8(r.s, 8, 0);
}

static inline void
keywords_int_set_n(struct keywords_int_b b, uint8_t v)
{
	capnrpc_struct_set_u8(b.s, 8, v, 0);
}

static inline uint8_t
keywords_int_get_v(struct keywords_int_r r)
{
	return capnrpc_struct_get_u8(r.s, 9, 0);
}

static inline void
keywords_int_set_v(struct keywords_int_b b, uint8_t v)
{
	capnrpc_struct_set_u8(b.s, 9, v, 0);
}

static inline struct capnrpc_uint8_list_r
keywords_int_get_size(struct keywords_int_r r)
{
	return capnrpc_uint8_list_read(capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
keywords_int_has_size(struct keywords_int_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
keywords_int_set_size(struct keywords_int_b b, struct capnrpc_uint8_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_uint8_list_b
keywords_int_init_size(struct keywords_int_b b, uint32_t n)
{
	return capnrpc_uint8_list_init(capnrpc_struct_edit_pointer(b.s, 3), n);
}

static inline struct capnrpc_uint8_list_b
keywords_int_edit_size(struct keywords_int_b b)
{
	return capnrpc_uint8_list_open(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline uint8_t
keywords_int_get_reader(struct keywords_int_r r)
{
	return capnrpc_struct_get_u8(r.s, 10, 0);
}

static inline void
keywords_int_set_reader(struct keywords_int_b b, uint8_t v)
{
	capnrpc_struct_set_u8(b.s, 10, v, 0);
}

static inline struct keywords_int_while_r
keywords_int_get_while(struct keywords_int_r r)
{
	struct keywords_int_while_r g = { r.s };

	return g;
}

static inline struct keywords_int_while_b
keywords_int_init_while(struct keywords_int_b b)
{
	struct keywords_int_while_b g = { b.s };

	capnrpc_struct_set_u8(b.s, 11, 0, 0);
	return g;
}

static inline struct keywords_int_while_b
keywords_int_edit_while(struct keywords_int_b b)
{
	struct keywords_int_while_b g = { b.s };

	return g;
}

static inline void
keywords_int_set_delete(struct keywords_int_b b)
{
	capnrpc_struct_set_u16(b.s, 6, KEYWORDS_INT_DELETE, 0);
}

static inline void
keywords_int_set_operator(struct keywords_int_b b)
{
	capnrpc_struct_set_u16(b.s, 6, KEYWORDS_INT_OPERATOR, 0);
}

static inline int8_t
keywords_int_while_get_do(struct keywords_int_while_r r)
{
	return (int8_t)capnrpc_struct_get_u8(r.s, 11, 0);
}

static inline void
keywords_int_while_set_do(struct keywords_int_while_b b, int8_t v)
{
	capnrpc_struct_set_u8(b.s, 11, (uint8_t)v, 0);
}

static inline struct capnrpc_text_r
keywords_interface_delete_params_get_this(
	struct keywords_interface_delete_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
keywords_interface_delete_params_has_this(
	struct keywords_interface_delete_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
keywords_interface_delete_params_set_this(
	struct keywords_interface_delete_params_b b, const char *bytes,
	size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
keywords_interface_delete_results_get_return(
	struct keywords_interface_delete_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
keywords_interface_delete_results_has_return(
	struct keywords_interface_delete_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
keywords_interface_delete_results_set_return(
	struct keywords_interface_delete_results_b b, const char *bytes,
	size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_request *
keywords_interface_delete_request(struct capnrpc_cap *cap,
	struct keywords_interface_delete_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct keywords_interface_delete_params_b params;

	request = capnrpc_request_new(
		cap, KEYWORDS_INTERFACE_ID, KEYWORDS_INTERFACE_DELETE);
	if (request == NULL)
		return NULL;
	params = keywords_interface_delete_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct keywords_interface_delete_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct keywords_interface_delete_promise
keywords_interface_delete_send(struct capnrpc_request *request_taken)
{
	struct keywords_interface_delete_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct keywords_interface_delete_results_r
keywords_interface_delete_promised(
	struct keywords_interface_delete_promise promise)
{
	return keywords_interface_delete_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct keywords_interface_delete_results_r
keywords_interface_delete_results(struct capnrpc_promise *promise)
{
	return keywords_interface_delete_results_read(
		capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
keywords_interface_switch_request(struct capnrpc_cap *cap,
	struct keywords_interface_switch_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct keywords_interface_switch_params_b params;

	request = capnrpc_request_new(
		cap, KEYWORDS_INTERFACE_ID, KEYWORDS_INTERFACE_SWITCH);
	if (request == NULL)
		return NULL;
	params = keywords_interface_switch_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct keywords_interface_switch_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct keywords_interface_switch_promise
keywords_interface_switch_send(struct capnrpc_request *request_taken)
{
	struct keywords_interface_switch_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct keywords_interface_switch_results_r
keywords_interface_switch_promised(
	struct keywords_interface_switch_promise promise)
{
	return keywords_interface_switch_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct keywords_interface_switch_results_r
keywords_interface_switch_results(struct capnrpc_promise *promise)
{
	return keywords_interface_switch_results_read(
		capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
keywords_interface_object_request(struct capnrpc_cap *cap,
	struct keywords_interface_object_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct keywords_interface_object_params_b params;

	request = capnrpc_request_new(
		cap, KEYWORDS_INTERFACE_ID, KEYWORDS_INTERFACE_OBJECT);
	if (request == NULL)
		return NULL;
	params = keywords_interface_object_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct keywords_interface_object_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct keywords_interface_object_promise
keywords_interface_object_send(struct capnrpc_request *request_taken)
{
	struct keywords_interface_object_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct keywords_interface_object_results_r
keywords_interface_object_promised(
	struct keywords_interface_object_promise promise)
{
	return keywords_interface_object_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct keywords_interface_object_results_r
keywords_interface_object_results(struct capnrpc_promise *promise)
{
	return keywords_interface_object_results_read(
		capnrpc_promise_results(promise));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct keywords_interface_delete_results_b
keywords_interface_delete_answer(struct capnrpc_call *call)
{
	return keywords_interface_delete_results_init(
		capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct keywords_interface_switch_results_b
keywords_interface_switch_answer(struct capnrpc_call *call)
{
	return keywords_interface_switch_results_init(
		capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct keywords_interface_object_results_b
keywords_interface_object_answer(struct capnrpc_call *call)
{
	return keywords_interface_object_results_init(
		capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct keywords_interface_server {
	void (*delete_)(void *object,
		struct keywords_interface_delete_params_r params,
		struct capnrpc_call *call_taken);
	void (*switch_)(void *object,
		struct keywords_interface_switch_params_r params,
		struct capnrpc_call *call_taken);
	void (*object)(void *object,
		struct keywords_interface_object_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * keywords_interface_server. False, and the call is still the caller's, when
 * there is none. For CAPNRPC_SERVES().
 */
static inline bool
keywords_interface_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct keywords_interface_server *server =
		(const struct keywords_interface_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != KEYWORDS_INTERFACE_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case KEYWORDS_INTERFACE_DELETE:
		if (server->delete_ == NULL)
			return false;
		server->delete_(object,
			keywords_interface_delete_params_read(p), call_taken);
		return true;
	case KEYWORDS_INTERFACE_SWITCH:
		if (server->switch_ == NULL)
			return false;
		server->switch_(object,
			keywords_interface_switch_params_read(p), call_taken);
		return true;
	case KEYWORDS_INTERFACE_OBJECT:
		if (server->object == NULL)
			return false;
		server->object(object, keywords_interface_object_params_read(p),
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
keywords_interface_dispatch(const struct keywords_interface_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!keywords_interface_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
