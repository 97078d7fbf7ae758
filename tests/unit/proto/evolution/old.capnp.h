/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from old.capnp, id 0xbab18fee0c147c0a; do not edit.
 *
 * The first version of a schema; new.capnp is what it became.
 */
#ifndef OLD_CAPNP_BAB18FEE0C147C0A_H
#define OLD_CAPNP_BAB18FEE0C147C0A_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in old.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_bab18fee0c147c0a;
#define OLD_CAPNP_SCHEMA (&capnrpc_schema_bab18fee0c147c0a)

enum old_state {
	OLD_STATE_DRAFT = 0,
	OLD_STATE_SENT = 1,
};

enum old_content_which {
	OLD_CONTENT_NOTHING = 0,
	OLD_CONTENT_CODE = 1,
};

struct old_letter_r {
	struct capnrpc_struct_r s;
};

struct old_letter_b {
	struct capnrpc_struct_b s;
};

struct old_line_r {
	struct capnrpc_struct_r s;
};

struct old_line_b {
	struct capnrpc_struct_b s;
};

struct old_content_r {
	struct capnrpc_struct_r s;
};

struct old_content_b {
	struct capnrpc_struct_b s;
};

struct old_post_send_params_r {
	struct capnrpc_struct_r s;
};

struct old_post_send_params_b {
	struct capnrpc_struct_b s;
};

struct old_post_send_results_r {
	struct capnrpc_struct_r s;
};

struct old_post_send_results_b {
	struct capnrpc_struct_b s;
};

static inline struct old_letter_r
old_letter_reader(struct old_letter_b b)
{
	struct old_letter_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
old_letter_size(void)
{
	struct capnrpc_struct_size size = { 1, 6 };

	return size;
}

static inline struct old_letter_r
old_letter_read(struct capnrpc_pointer_r p)
{
	struct old_letter_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct old_letter_b
old_letter_init(struct capnrpc_pointer_b p)
{
	struct old_letter_b v;

	v.s = capnrpc_pointer_init_struct(p, old_letter_size());
	return v;
}

static inline struct old_letter_b
old_letter_edit(struct capnrpc_pointer_b p)
{
	struct old_letter_b v;

	v.s = capnrpc_pointer_edit_struct(p, old_letter_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(old_letter_list, old_letter);

static inline struct old_line_r
old_line_reader(struct old_line_b b)
{
	struct old_line_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
old_line_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct old_line_r
old_line_read(struct capnrpc_pointer_r p)
{
	struct old_line_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct old_line_b
old_line_init(struct capnrpc_pointer_b p)
{
	struct old_line_b v;

	v.s = capnrpc_pointer_init_struct(p, old_line_size());
	return v;
}

static inline struct old_line_b
old_line_edit(struct capnrpc_pointer_b p)
{
	struct old_line_b v;

	v.s = capnrpc_pointer_edit_struct(p, old_line_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(old_line_list, old_line);

static inline struct old_content_r
old_content_reader(struct old_content_b b)
{
	struct old_content_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
old_content_which(struct old_content_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
old_content_which_b(struct old_content_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
old_content_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct old_content_r
old_content_read(struct capnrpc_pointer_r p)
{
	struct old_content_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct old_content_b
old_content_init(struct capnrpc_pointer_b p)
{
	struct old_content_b v;

	v.s = capnrpc_pointer_init_struct(p, old_content_size());
	return v;
}

static inline struct old_content_b
old_content_edit(struct capnrpc_pointer_b p)
{
	struct old_content_b v;

	v.s = capnrpc_pointer_edit_struct(p, old_content_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(old_content_list, old_content);

static inline struct old_post_send_params_r
old_post_send_params_reader(struct old_post_send_params_b b)
{
	struct old_post_send_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
old_post_send_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct old_post_send_params_r
old_post_send_params_read(struct capnrpc_pointer_r p)
{
	struct old_post_send_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct old_post_send_params_b
old_post_send_params_init(struct capnrpc_pointer_b p)
{
	struct old_post_send_params_b v;

	v.s = capnrpc_pointer_init_struct(p, old_post_send_params_size());
	return v;
}

static inline struct old_post_send_params_b
old_post_send_params_edit(struct capnrpc_pointer_b p)
{
	struct old_post_send_params_b v;

	v.s = capnrpc_pointer_edit_struct(p, old_post_send_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(old_post_send_params_list, old_post_send_params);

static inline struct old_post_send_results_r
old_post_send_results_reader(struct old_post_send_results_b b)
{
	struct old_post_send_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
old_post_send_results_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct old_post_send_results_r
old_post_send_results_read(struct capnrpc_pointer_r p)
{
	struct old_post_send_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct old_post_send_results_b
old_post_send_results_init(struct capnrpc_pointer_b p)
{
	struct old_post_send_results_b v;

	v.s = capnrpc_pointer_init_struct(p, old_post_send_results_size());
	return v;
}

static inline struct old_post_send_results_b
old_post_send_results_edit(struct capnrpc_pointer_b p)
{
	struct old_post_send_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, old_post_send_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(old_post_send_results_list, old_post_send_results);

#define OLD_POST_ID UINT64_C(0x85b3f6515e3dd978)

enum {
	OLD_POST_SEND = 0,
};

static inline uint32_t
old_letter_get_number(struct old_letter_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
old_letter_set_number(struct old_letter_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline struct capnrpc_text_r
old_letter_get_subject(struct old_letter_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
old_letter_has_subject(struct old_letter_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
old_letter_set_subject(struct old_letter_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline uint16_t
old_letter_get_state(struct old_letter_r r)
{
	return capnrpc_struct_get_u16(r.s, 2, 0);
}

static inline void
old_letter_set_state(struct old_letter_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 2, v, 0);
}

static inline struct capnrpc_uint32_list_r
old_letter_get_stamps(struct old_letter_r r)
{
	return capnrpc_uint32_list_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
old_letter_has_stamps(struct old_letter_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
old_letter_set_stamps(struct old_letter_b b, struct capnrpc_uint32_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_uint32_list_b
old_letter_init_stamps(struct old_letter_b b, uint32_t n)
{
	return capnrpc_uint32_list_init(capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct capnrpc_uint32_list_b
old_letter_edit_stamps(struct old_letter_b b)
{
	return capnrpc_uint32_list_open(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct capnrpc_text_list_r
old_letter_get_tags(struct old_letter_r r)
{
	return capnrpc_text_list_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
old_letter_has_tags(struct old_letter_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
old_letter_set_tags(struct old_letter_b b, struct capnrpc_text_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_text_list_b
old_letter_init_tags(struct old_letter_b b, uint32_t n)
{
	return capnrpc_text_list_init(capnrpc_struct_edit_pointer(b.s, 2), n);
}

static inline struct capnrpc_text_list_b
old_letter_edit_tags(struct old_letter_b b)
{
	return capnrpc_text_list_open(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct old_line_list_r
old_letter_get_lines(struct old_letter_r r)
{
	return old_line_list_read(capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
old_letter_has_lines(struct old_letter_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
old_letter_set_lines(struct old_letter_b b, struct old_line_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct old_line_list_b
old_letter_init_lines(struct old_letter_b b, uint32_t n)
{
	return old_line_list_init(capnrpc_struct_edit_pointer(b.s, 3), n);
}

static inline struct old_line_list_b
old_letter_edit_lines(struct old_letter_b b)
{
	return old_line_list_open(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline struct capnrpc_text_r
old_letter_get_address(struct old_letter_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
old_letter_has_address(struct old_letter_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
old_letter_set_address(struct old_letter_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 4);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline uint16_t
old_letter_get_weight(struct old_letter_r r)
{
	return capnrpc_struct_get_u16(r.s, 3, 0);
}

static inline void
old_letter_set_weight(struct old_letter_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 3, v, 0);
}

static inline struct old_content_r
old_letter_get_content(struct old_letter_r r)
{
	return old_content_read(capnrpc_struct_get_pointer(r.s, 5));
}

static inline bool
old_letter_has_content(struct old_letter_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 5);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
old_letter_set_content(struct old_letter_b b, struct old_content_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 5);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct old_content_b
old_letter_init_content(struct old_letter_b b)
{
	return old_content_init(capnrpc_struct_edit_pointer(b.s, 5));
}

static inline struct old_content_b
old_letter_edit_content(struct old_letter_b b)
{
	return old_content_edit(capnrpc_struct_edit_pointer(b.s, 5));
}

static inline int32_t
old_line_get_amount(struct old_line_r r)
{
	return (int32_t)capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
old_line_set_amount(struct old_line_b b, int32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, (uint32_t)v, 0);
}

static inline void
old_content_set_nothing(struct old_content_b b)
{
	capnrpc_struct_set_u16(b.s, 0, OLD_CONTENT_NOTHING, 0);
}

static inline uint32_t
old_content_get_code(struct old_content_r r)
{
	return capnrpc_struct_get_u32(r.s, 1, 0);
}

static inline void
old_content_set_code(struct old_content_b b, uint32_t v)
{
	capnrpc_struct_set_u16(b.s, 0, OLD_CONTENT_CODE, 0);
	capnrpc_struct_set_u32(b.s, 1, v, 0);
}

static inline struct old_letter_r
old_post_send_params_get_letter(struct old_post_send_params_r r)
{
	return old_letter_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
old_post_send_params_has_letter(struct old_post_send_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
old_post_send_params_set_letter(
	struct old_post_send_params_b b, struct old_letter_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct old_letter_b
old_post_send_params_init_letter(struct old_post_send_params_b b)
{
	return old_letter_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct old_letter_b
old_post_send_params_edit_letter(struct old_post_send_params_b b)
{
	return old_letter_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline uint32_t
old_post_send_results_get_number(struct old_post_send_results_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
old_post_send_results_set_number(struct old_post_send_results_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline struct capnrpc_request *
old_post_send_request(
	struct capnrpc_cap *cap, struct old_post_send_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct old_post_send_params_b params;

	request = capnrpc_request_new(cap, OLD_POST_ID, OLD_POST_SEND);
	if (request == NULL)
		return NULL;
	params = old_post_send_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct old_post_send_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct old_post_send_promise
old_post_send_send(struct capnrpc_request *request_taken)
{
	struct old_post_send_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct old_post_send_results_r
old_post_send_promised(struct old_post_send_promise promise)
{
	return old_post_send_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct old_post_send_results_r
old_post_send_results(struct capnrpc_promise *promise)
{
	return old_post_send_results_read(capnrpc_promise_results(promise));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct old_post_send_results_b
old_post_send_answer(struct capnrpc_call *call)
{
	return old_post_send_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct old_post_server {
	void (*send)(void *object, struct old_post_send_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * old_post_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
old_post_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct old_post_server *server =
		(const struct old_post_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != OLD_POST_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case OLD_POST_SEND:
		if (server->send == NULL)
			return false;
		server->send(object, old_post_send_params_read(p), call_taken);
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
old_post_dispatch(const struct old_post_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!old_post_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
