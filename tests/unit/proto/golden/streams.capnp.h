/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from streams.capnp, id 0xb7c1e0a2d4f50014; do not edit.
 *
 * Streaming methods: with implicit parameters, named ones and none.
 */
#ifndef STREAMS_CAPNP_B7C1E0A2D4F50014_H
#define STREAMS_CAPNP_B7C1E0A2D4F50014_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in streams.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f50014;
#define STREAMS_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f50014)

struct streams_chunk_r {
	struct capnrpc_struct_r s;
};

struct streams_chunk_b {
	struct capnrpc_struct_b s;
};

struct streams_sink_write_params_r {
	struct capnrpc_struct_r s;
};

struct streams_sink_write_params_b {
	struct capnrpc_struct_b s;
};

struct streams_sink_tick_params_r {
	struct capnrpc_struct_r s;
};

struct streams_sink_tick_params_b {
	struct capnrpc_struct_b s;
};

struct streams_sink_done_params_r {
	struct capnrpc_struct_r s;
};

struct streams_sink_done_params_b {
	struct capnrpc_struct_b s;
};

struct streams_sink_done_results_r {
	struct capnrpc_struct_r s;
};

struct streams_sink_done_results_b {
	struct capnrpc_struct_b s;
};

static inline struct streams_chunk_r
streams_chunk_reader(struct streams_chunk_b b)
{
	struct streams_chunk_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
streams_chunk_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct streams_chunk_r
streams_chunk_read(struct capnrpc_pointer_r p)
{
	struct streams_chunk_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct streams_chunk_b
streams_chunk_init(struct capnrpc_pointer_b p)
{
	struct streams_chunk_b v;

	v.s = capnrpc_pointer_init_struct(p, streams_chunk_size());
	return v;
}

static inline struct streams_chunk_b
streams_chunk_edit(struct capnrpc_pointer_b p)
{
	struct streams_chunk_b v;

	v.s = capnrpc_pointer_edit_struct(p, streams_chunk_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(streams_chunk_list, streams_chunk);

static inline struct streams_sink_write_params_r
streams_sink_write_params_reader(struct streams_sink_write_params_b b)
{
	struct streams_sink_write_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
streams_sink_write_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct streams_sink_write_params_r
streams_sink_write_params_read(struct capnrpc_pointer_r p)
{
	struct streams_sink_write_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct streams_sink_write_params_b
streams_sink_write_params_init(struct capnrpc_pointer_b p)
{
	struct streams_sink_write_params_b v;

	v.s = capnrpc_pointer_init_struct(p, streams_sink_write_params_size());
	return v;
}

static inline struct streams_sink_write_params_b
streams_sink_write_params_edit(struct capnrpc_pointer_b p)
{
	struct streams_sink_write_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, streams_sink_write_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(streams_sink_write_params_list, streams_sink_write_params);

static inline struct streams_sink_tick_params_r
streams_sink_tick_params_reader(struct streams_sink_tick_params_b b)
{
	struct streams_sink_tick_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
streams_sink_tick_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct streams_sink_tick_params_r
streams_sink_tick_params_read(struct capnrpc_pointer_r p)
{
	struct streams_sink_tick_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct streams_sink_tick_params_b
streams_sink_tick_params_init(struct capnrpc_pointer_b p)
{
	struct streams_sink_tick_params_b v;

	v.s = capnrpc_pointer_init_struct(p, streams_sink_tick_params_size());
	return v;
}

static inline struct streams_sink_tick_params_b
streams_sink_tick_params_edit(struct capnrpc_pointer_b p)
{
	struct streams_sink_tick_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, streams_sink_tick_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(streams_sink_tick_params_list, streams_sink_tick_params);

static inline struct streams_sink_done_params_r
streams_sink_done_params_reader(struct streams_sink_done_params_b b)
{
	struct streams_sink_done_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
streams_sink_done_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct streams_sink_done_params_r
streams_sink_done_params_read(struct capnrpc_pointer_r p)
{
	struct streams_sink_done_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct streams_sink_done_params_b
streams_sink_done_params_init(struct capnrpc_pointer_b p)
{
	struct streams_sink_done_params_b v;

	v.s = capnrpc_pointer_init_struct(p, streams_sink_done_params_size());
	return v;
}

static inline struct streams_sink_done_params_b
streams_sink_done_params_edit(struct capnrpc_pointer_b p)
{
	struct streams_sink_done_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, streams_sink_done_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(streams_sink_done_params_list, streams_sink_done_params);

static inline struct streams_sink_done_results_r
streams_sink_done_results_reader(struct streams_sink_done_results_b b)
{
	struct streams_sink_done_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
streams_sink_done_results_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct streams_sink_done_results_r
streams_sink_done_results_read(struct capnrpc_pointer_r p)
{
	struct streams_sink_done_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct streams_sink_done_results_b
streams_sink_done_results_init(struct capnrpc_pointer_b p)
{
	struct streams_sink_done_results_b v;

	v.s = capnrpc_pointer_init_struct(p, streams_sink_done_results_size());
	return v;
}

static inline struct streams_sink_done_results_b
streams_sink_done_results_edit(struct capnrpc_pointer_b p)
{
	struct streams_sink_done_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, streams_sink_done_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(streams_sink_done_results_list, streams_sink_done_results);

#define STREAMS_SINK_ID UINT64_C(0xf9f86c1743fb2310)

enum {
	STREAMS_SINK_WRITE = 0,
	STREAMS_SINK_CHUNK = 1,
	STREAMS_SINK_TICK = 2,
	STREAMS_SINK_DONE = 3,
};

static inline struct capnrpc_data_r
streams_chunk_get_bytes(struct streams_chunk_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
streams_chunk_has_bytes(struct streams_chunk_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
streams_chunk_set_bytes(
	struct streams_chunk_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
streams_chunk_init_bytes(struct streams_chunk_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return capnrpc_pointer_init_data(p, n);
}

static inline struct capnrpc_data_r
streams_sink_write_params_get_bytes(struct streams_sink_write_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
streams_sink_write_params_has_bytes(struct streams_sink_write_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
streams_sink_write_params_set_bytes(
	struct streams_sink_write_params_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
streams_sink_write_params_init_bytes(
	struct streams_sink_write_params_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return capnrpc_pointer_init_data(p, n);
}

static inline uint64_t
streams_sink_done_results_get_n(struct streams_sink_done_results_r r)
{
	return capnrpc_struct_get_u64(r.s, 0, 0);
}

static inline void
streams_sink_done_results_set_n(
	struct streams_sink_done_results_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 0, v, 0);
}

static inline struct capnrpc_request *
streams_sink_write_request(
	struct capnrpc_cap *cap, struct streams_sink_write_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct streams_sink_write_params_b params;

	request = capnrpc_request_new(cap, STREAMS_SINK_ID, STREAMS_SINK_WRITE);
	if (request == NULL)
		return NULL;
	params =
		streams_sink_write_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

static inline struct capnrpc_request *
streams_sink_chunk_request(
	struct capnrpc_cap *cap, struct streams_chunk_b *ret_params)
{
	struct capnrpc_request *request;
	struct streams_chunk_b params;

	request = capnrpc_request_new(cap, STREAMS_SINK_ID, STREAMS_SINK_CHUNK);
	if (request == NULL)
		return NULL;
	params = streams_chunk_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

static inline struct capnrpc_request *
streams_sink_tick_request(
	struct capnrpc_cap *cap, struct streams_sink_tick_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct streams_sink_tick_params_b params;

	request = capnrpc_request_new(cap, STREAMS_SINK_ID, STREAMS_SINK_TICK);
	if (request == NULL)
		return NULL;
	params = streams_sink_tick_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

static inline struct capnrpc_request *
streams_sink_done_request(
	struct capnrpc_cap *cap, struct streams_sink_done_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct streams_sink_done_params_b params;

	request = capnrpc_request_new(cap, STREAMS_SINK_ID, STREAMS_SINK_DONE);
	if (request == NULL)
		return NULL;
	params = streams_sink_done_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct streams_sink_done_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct streams_sink_done_promise
streams_sink_done_send(struct capnrpc_request *request_taken)
{
	struct streams_sink_done_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct streams_sink_done_results_r
streams_sink_done_promised(struct streams_sink_done_promise promise)
{
	return streams_sink_done_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct streams_sink_done_results_r
streams_sink_done_results(struct capnrpc_promise *promise)
{
	return streams_sink_done_results_read(capnrpc_promise_results(promise));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct streams_sink_done_results_b
streams_sink_done_answer(struct capnrpc_call *call)
{
	return streams_sink_done_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct streams_sink_server {
	void (*write)(void *object, struct streams_sink_write_params_r params,
		struct capnrpc_call *call_taken);
	void (*chunk)(void *object, struct streams_chunk_r params,
		struct capnrpc_call *call_taken);
	void (*tick)(void *object, struct streams_sink_tick_params_r params,
		struct capnrpc_call *call_taken);
	void (*done)(void *object, struct streams_sink_done_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * streams_sink_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
streams_sink_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct streams_sink_server *server =
		(const struct streams_sink_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != STREAMS_SINK_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case STREAMS_SINK_WRITE:
		if (server->write == NULL)
			return false;
		capnrpc_call_begin_stream(call_taken);
		server->write(
			object, streams_sink_write_params_read(p), call_taken);
		return true;
	case STREAMS_SINK_CHUNK:
		if (server->chunk == NULL)
			return false;
		capnrpc_call_begin_stream(call_taken);
		server->chunk(object, streams_chunk_read(p), call_taken);
		return true;
	case STREAMS_SINK_TICK:
		if (server->tick == NULL)
			return false;
		capnrpc_call_begin_stream(call_taken);
		server->tick(
			object, streams_sink_tick_params_read(p), call_taken);
		return true;
	case STREAMS_SINK_DONE:
		if (server->done == NULL)
			return false;
		server->done(
			object, streams_sink_done_params_read(p), call_taken);
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
streams_sink_dispatch(const struct streams_sink_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!streams_sink_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
