/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from names.capnp, id 0xb7c1e0a2d4f50011; do not edit.
 *
 * $prefix and $name: every name can be another.
 */
#ifndef MY_CAPNP_B7C1E0A2D4F50011_H
#define MY_CAPNP_B7C1E0A2D4F50011_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in names.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f50011;
#define MY_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f50011)

enum my_sort {
	MY_SORT_UNITY = 0,
};

enum my_renamed_choice_which {
	MY_RENAMED_CHOICE_BEE = 0,
	MY_RENAMED_CHOICE_C = 1,
};

struct my_names_r {
	struct capnrpc_struct_r s;
};

struct my_names_b {
	struct capnrpc_struct_b s;
};

struct my_renamed_r {
	struct capnrpc_struct_r s;
};

struct my_renamed_b {
	struct capnrpc_struct_b s;
};

struct my_renamed_cluster_r {
	struct capnrpc_struct_r s;
};

struct my_renamed_cluster_b {
	struct capnrpc_struct_b s;
};

struct my_renamed_choice_r {
	struct capnrpc_struct_r s;
};

struct my_renamed_choice_b {
	struct capnrpc_struct_b s;
};

struct my_object_act_params_r {
	struct capnrpc_struct_r s;
};

struct my_object_act_params_b {
	struct capnrpc_struct_b s;
};

struct my_object_act_results_r {
	struct capnrpc_struct_r s;
};

struct my_object_act_results_b {
	struct capnrpc_struct_b s;
};

struct my_mine_r {
	struct capnrpc_struct_r s;
};

struct my_mine_b {
	struct capnrpc_struct_b s;
};

static inline struct my_names_r
my_names_reader(struct my_names_b b)
{
	struct my_names_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
my_names_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct my_names_r
my_names_read(struct capnrpc_pointer_r p)
{
	struct my_names_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct my_names_b
my_names_init(struct capnrpc_pointer_b p)
{
	struct my_names_b v;

	v.s = capnrpc_pointer_init_struct(p, my_names_size());
	return v;
}

static inline struct my_names_b
my_names_edit(struct capnrpc_pointer_b p)
{
	struct my_names_b v;

	v.s = capnrpc_pointer_edit_struct(p, my_names_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(my_names_list, my_names);

static inline struct my_renamed_r
my_renamed_reader(struct my_renamed_b b)
{
	struct my_renamed_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
my_renamed_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct my_renamed_r
my_renamed_read(struct capnrpc_pointer_r p)
{
	struct my_renamed_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct my_renamed_b
my_renamed_init(struct capnrpc_pointer_b p)
{
	struct my_renamed_b v;

	v.s = capnrpc_pointer_init_struct(p, my_renamed_size());
	return v;
}

static inline struct my_renamed_b
my_renamed_edit(struct capnrpc_pointer_b p)
{
	struct my_renamed_b v;

	v.s = capnrpc_pointer_edit_struct(p, my_renamed_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(my_renamed_list, my_renamed);

static inline struct my_renamed_cluster_r
my_renamed_cluster_reader(struct my_renamed_cluster_b b)
{
	struct my_renamed_cluster_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct my_renamed_choice_r
my_renamed_choice_reader(struct my_renamed_choice_b b)
{
	struct my_renamed_choice_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
my_renamed_choice_which(struct my_renamed_choice_r r)
{
	return capnrpc_struct_get_u16(r.s, 1, 0);
}

static inline uint16_t
my_renamed_choice_which_b(struct my_renamed_choice_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 1, 0);
}

static inline struct my_object_act_params_r
my_object_act_params_reader(struct my_object_act_params_b b)
{
	struct my_object_act_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
my_object_act_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct my_object_act_params_r
my_object_act_params_read(struct capnrpc_pointer_r p)
{
	struct my_object_act_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct my_object_act_params_b
my_object_act_params_init(struct capnrpc_pointer_b p)
{
	struct my_object_act_params_b v;

	v.s = capnrpc_pointer_init_struct(p, my_object_act_params_size());
	return v;
}

static inline struct my_object_act_params_b
my_object_act_params_edit(struct capnrpc_pointer_b p)
{
	struct my_object_act_params_b v;

	v.s = capnrpc_pointer_edit_struct(p, my_object_act_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(my_object_act_params_list, my_object_act_params);

static inline struct my_object_act_results_r
my_object_act_results_reader(struct my_object_act_results_b b)
{
	struct my_object_act_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
my_object_act_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct my_object_act_results_r
my_object_act_results_read(struct capnrpc_pointer_r p)
{
	struct my_object_act_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct my_object_act_results_b
my_object_act_results_init(struct capnrpc_pointer_b p)
{
	struct my_object_act_results_b v;

	v.s = capnrpc_pointer_init_struct(p, my_object_act_results_size());
	return v;
}

static inline struct my_object_act_results_b
my_object_act_results_edit(struct capnrpc_pointer_b p)
{
	struct my_object_act_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, my_object_act_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(my_object_act_results_list, my_object_act_results);

static inline struct my_mine_r
my_mine_reader(struct my_mine_b b)
{
	struct my_mine_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
my_mine_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct my_mine_r
my_mine_read(struct capnrpc_pointer_r p)
{
	struct my_mine_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct my_mine_b
my_mine_init(struct capnrpc_pointer_b p)
{
	struct my_mine_b v;

	v.s = capnrpc_pointer_init_struct(p, my_mine_size());
	return v;
}

static inline struct my_mine_b
my_mine_edit(struct capnrpc_pointer_b p)
{
	struct my_mine_b v;

	v.s = capnrpc_pointer_edit_struct(p, my_mine_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(my_mine_list, my_mine);

#define MY_OBJECT_ID UINT64_C(0xe040ab5b68c43c5b)

enum {
	MY_OBJECT_ACT = 0,
};

#define MY_WORTH ((int8_t)1)

static inline struct capnrpc_text_r
my_names_get_first(struct my_names_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
my_names_has_first(struct my_names_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
my_names_set_first(struct my_names_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
my_renamed_get_member(struct my_renamed_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
my_renamed_has_member(struct my_renamed_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
my_renamed_set_member(struct my_renamed_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct my_renamed_cluster_r
my_renamed_get_cluster(struct my_renamed_r r)
{
	struct my_renamed_cluster_r g = { r.s };

	return g;
}

static inline struct my_renamed_cluster_b
my_renamed_init_cluster(struct my_renamed_b b)
{
	struct my_renamed_cluster_b g = { b.s };

	capnrpc_struct_set_u8(b.s, 0, 0, 0);
	return g;
}

static inline struct my_renamed_cluster_b
my_renamed_edit_cluster(struct my_renamed_b b)
{
	struct my_renamed_cluster_b g = { b.s };

	return g;
}

static inline struct my_renamed_choice_r
my_renamed_get_choice(struct my_renamed_r r)
{
	struct my_renamed_choice_r g = { r.s };

	return g;
}

static inline struct my_renamed_choice_b
my_renamed_init_choice(struct my_renamed_b b)
{
	struct my_renamed_choice_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 1, 0, 0);
	capnrpc_struct_set_u8(b.s, 1, 0, 0);
	return g;
}

static inline struct my_renamed_choice_b
my_renamed_edit_choice(struct my_renamed_b b)
{
	struct my_renamed_choice_b g = { b.s };

	return g;
}

static inline int8_t
my_renamed_cluster_get_a(struct my_renamed_cluster_r r)
{
	return (int8_t)capnrpc_struct_get_u8(r.s, 0, 0);
}

static inline void
my_renamed_cluster_set_a(struct my_renamed_cluster_b b, int8_t v)
{
	capnrpc_struct_set_u8(b.s, 0, (uint8_t)v, 0);
}

static inline int8_t
my_renamed_choice_get_bee(struct my_renamed_choice_r r)
{
	return (int8_t)capnrpc_struct_get_u8(r.s, 1, 0);
}

static inline void
my_renamed_choice_set_bee(struct my_renamed_choice_b b, int8_t v)
{
	capnrpc_struct_set_u16(b.s, 1, MY_RENAMED_CHOICE_BEE, 0);
	capnrpc_struct_set_u8(b.s, 1, (uint8_t)v, 0);
}

static inline int8_t
my_renamed_choice_get_c(struct my_renamed_choice_r r)
{
	return (int8_t)capnrpc_struct_get_u8(r.s, 1, 0);
}

static inline void
my_renamed_choice_set_c(struct my_renamed_choice_b b, int8_t v)
{
	capnrpc_struct_set_u16(b.s, 1, MY_RENAMED_CHOICE_C, 0);
	capnrpc_struct_set_u8(b.s, 1, (uint8_t)v, 0);
}

static inline struct capnrpc_text_r
my_object_act_params_get_input(struct my_object_act_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
my_object_act_params_has_input(struct my_object_act_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
my_object_act_params_set_input(
	struct my_object_act_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
my_object_act_results_get_output(struct my_object_act_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
my_object_act_results_has_output(struct my_object_act_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
my_object_act_results_set_output(
	struct my_object_act_results_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct my_renamed_r
my_mine_get_x(struct my_mine_r r)
{
	return my_renamed_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
my_mine_has_x(struct my_mine_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
my_mine_set_x(struct my_mine_b b, struct my_renamed_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct my_renamed_b
my_mine_init_x(struct my_mine_b b)
{
	return my_renamed_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct my_renamed_b
my_mine_edit_x(struct my_mine_b b)
{
	return my_renamed_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_request *
my_object_act_request(
	struct capnrpc_cap *cap, struct my_object_act_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct my_object_act_params_b params;

	request = capnrpc_request_new(cap, MY_OBJECT_ID, MY_OBJECT_ACT);
	if (request == NULL)
		return NULL;
	params = my_object_act_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct my_object_act_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct my_object_act_promise
my_object_act_send(struct capnrpc_request *request_taken)
{
	struct my_object_act_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct my_object_act_results_r
my_object_act_promised(struct my_object_act_promise promise)
{
	return my_object_act_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct my_object_act_results_r
my_object_act_results(struct capnrpc_promise *promise)
{
	return my_object_act_results_read(capnrpc_promise_results(promise));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct my_object_act_results_b
my_object_act_answer(struct capnrpc_call *call)
{
	return my_object_act_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct my_object_server {
	void (*act)(void *object, struct my_object_act_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * my_object_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
my_object_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct my_object_server *server =
		(const struct my_object_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != MY_OBJECT_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case MY_OBJECT_ACT:
		if (server->act == NULL)
			return false;
		server->act(object, my_object_act_params_read(p), call_taken);
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
my_object_dispatch(const struct my_object_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!my_object_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
