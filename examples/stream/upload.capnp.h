/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from upload.capnp, id 0xc3a5f0b1d7e24986; do not edit.
 *
 * A file on its way in pieces, no faster than it is stored.
 */
#ifndef UPLOAD_CAPNP_C3A5F0B1D7E24986_H
#define UPLOAD_CAPNP_C3A5F0B1D7E24986_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in upload.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_c3a5f0b1d7e24986;
#define UPLOAD_CAPNP_SCHEMA (&capnrpc_schema_c3a5f0b1d7e24986)

struct upload_depot_put_params_r {
	struct capnrpc_struct_r s;
};

struct upload_depot_put_params_b {
	struct capnrpc_struct_b s;
};

struct upload_depot_put_results_r {
	struct capnrpc_struct_r s;
};

struct upload_depot_put_results_b {
	struct capnrpc_struct_b s;
};

struct upload_write_params_r {
	struct capnrpc_struct_r s;
};

struct upload_write_params_b {
	struct capnrpc_struct_b s;
};

struct upload_done_params_r {
	struct capnrpc_struct_r s;
};

struct upload_done_params_b {
	struct capnrpc_struct_b s;
};

struct upload_done_results_r {
	struct capnrpc_struct_r s;
};

struct upload_done_results_b {
	struct capnrpc_struct_b s;
};

struct upload_watcher_stored_params_r {
	struct capnrpc_struct_r s;
};

struct upload_watcher_stored_params_b {
	struct capnrpc_struct_b s;
};

struct upload_watcher_stored_results_r {
	struct capnrpc_struct_r s;
};

struct upload_watcher_stored_results_b {
	struct capnrpc_struct_b s;
};

static inline struct upload_depot_put_params_r
upload_depot_put_params_reader(struct upload_depot_put_params_b b)
{
	struct upload_depot_put_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
upload_depot_put_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct upload_depot_put_params_r
upload_depot_put_params_read(struct capnrpc_pointer_r p)
{
	struct upload_depot_put_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct upload_depot_put_params_b
upload_depot_put_params_init(struct capnrpc_pointer_b p)
{
	struct upload_depot_put_params_b v;

	v.s = capnrpc_pointer_init_struct(p, upload_depot_put_params_size());
	return v;
}

static inline struct upload_depot_put_params_b
upload_depot_put_params_edit(struct capnrpc_pointer_b p)
{
	struct upload_depot_put_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, upload_depot_put_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(upload_depot_put_params_list, upload_depot_put_params);

static inline struct upload_depot_put_results_r
upload_depot_put_results_reader(struct upload_depot_put_results_b b)
{
	struct upload_depot_put_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
upload_depot_put_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct upload_depot_put_results_r
upload_depot_put_results_read(struct capnrpc_pointer_r p)
{
	struct upload_depot_put_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct upload_depot_put_results_b
upload_depot_put_results_init(struct capnrpc_pointer_b p)
{
	struct upload_depot_put_results_b v;

	v.s = capnrpc_pointer_init_struct(p, upload_depot_put_results_size());
	return v;
}

static inline struct upload_depot_put_results_b
upload_depot_put_results_edit(struct capnrpc_pointer_b p)
{
	struct upload_depot_put_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, upload_depot_put_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(upload_depot_put_results_list, upload_depot_put_results);

static inline struct upload_write_params_r
upload_write_params_reader(struct upload_write_params_b b)
{
	struct upload_write_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
upload_write_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct upload_write_params_r
upload_write_params_read(struct capnrpc_pointer_r p)
{
	struct upload_write_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct upload_write_params_b
upload_write_params_init(struct capnrpc_pointer_b p)
{
	struct upload_write_params_b v;

	v.s = capnrpc_pointer_init_struct(p, upload_write_params_size());
	return v;
}

static inline struct upload_write_params_b
upload_write_params_edit(struct capnrpc_pointer_b p)
{
	struct upload_write_params_b v;

	v.s = capnrpc_pointer_edit_struct(p, upload_write_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(upload_write_params_list, upload_write_params);

static inline struct upload_done_params_r
upload_done_params_reader(struct upload_done_params_b b)
{
	struct upload_done_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
upload_done_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct upload_done_params_r
upload_done_params_read(struct capnrpc_pointer_r p)
{
	struct upload_done_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct upload_done_params_b
upload_done_params_init(struct capnrpc_pointer_b p)
{
	struct upload_done_params_b v;

	v.s = capnrpc_pointer_init_struct(p, upload_done_params_size());
	return v;
}

static inline struct upload_done_params_b
upload_done_params_edit(struct capnrpc_pointer_b p)
{
	struct upload_done_params_b v;

	v.s = capnrpc_pointer_edit_struct(p, upload_done_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(upload_done_params_list, upload_done_params);

static inline struct upload_done_results_r
upload_done_results_reader(struct upload_done_results_b b)
{
	struct upload_done_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
upload_done_results_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct upload_done_results_r
upload_done_results_read(struct capnrpc_pointer_r p)
{
	struct upload_done_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct upload_done_results_b
upload_done_results_init(struct capnrpc_pointer_b p)
{
	struct upload_done_results_b v;

	v.s = capnrpc_pointer_init_struct(p, upload_done_results_size());
	return v;
}

static inline struct upload_done_results_b
upload_done_results_edit(struct capnrpc_pointer_b p)
{
	struct upload_done_results_b v;

	v.s = capnrpc_pointer_edit_struct(p, upload_done_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(upload_done_results_list, upload_done_results);

static inline struct upload_watcher_stored_params_r
upload_watcher_stored_params_reader(struct upload_watcher_stored_params_b b)
{
	struct upload_watcher_stored_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
upload_watcher_stored_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct upload_watcher_stored_params_r
upload_watcher_stored_params_read(struct capnrpc_pointer_r p)
{
	struct upload_watcher_stored_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct upload_watcher_stored_params_b
upload_watcher_stored_params_init(struct capnrpc_pointer_b p)
{
	struct upload_watcher_stored_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, upload_watcher_stored_params_size());
	return v;
}

static inline struct upload_watcher_stored_params_b
upload_watcher_stored_params_edit(struct capnrpc_pointer_b p)
{
	struct upload_watcher_stored_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, upload_watcher_stored_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	upload_watcher_stored_params_list, upload_watcher_stored_params);

static inline struct upload_watcher_stored_results_r
upload_watcher_stored_results_reader(struct upload_watcher_stored_results_b b)
{
	struct upload_watcher_stored_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
upload_watcher_stored_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct upload_watcher_stored_results_r
upload_watcher_stored_results_read(struct capnrpc_pointer_r p)
{
	struct upload_watcher_stored_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct upload_watcher_stored_results_b
upload_watcher_stored_results_init(struct capnrpc_pointer_b p)
{
	struct upload_watcher_stored_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, upload_watcher_stored_results_size());
	return v;
}

static inline struct upload_watcher_stored_results_b
upload_watcher_stored_results_edit(struct capnrpc_pointer_b p)
{
	struct upload_watcher_stored_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, upload_watcher_stored_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	upload_watcher_stored_results_list, upload_watcher_stored_results);

#define UPLOAD_DEPOT_ID UINT64_C(0xc90d9621b9bf961a)

enum {
	/*
	 * Begins to receive a file. Pieces may be written to the promised
	 * upload at once. watcher, which may be null, hears of what is stored.
	 */
	UPLOAD_DEPOT_PUT = 0,
};

#define UPLOAD_ID UINT64_C(0xbf3052d4a1f7ae54)

enum {
	/* The next piece, answered when it is stored. */
	UPLOAD_WRITE = 0,
	/* Comes behind all pieces; how many bytes they were. */
	UPLOAD_DONE = 1,
};

#define UPLOAD_WATCHER_ID UINT64_C(0xc801304c2e44a79a)

enum {
	/* So many bytes are stored by now. */
	UPLOAD_WATCHER_STORED = 0,
};

static inline struct capnrpc_cap *
upload_depot_put_params_get_watcher(struct upload_depot_put_params_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
upload_depot_put_params_has_watcher(struct upload_depot_put_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
upload_depot_put_params_set_watcher(
	struct upload_depot_put_params_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_cap *
upload_depot_put_results_get_upload(struct upload_depot_put_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
upload_depot_put_results_has_upload(struct upload_depot_put_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
upload_depot_put_results_set_upload(
	struct upload_depot_put_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_data_r
upload_write_params_get_bytes(struct upload_write_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
upload_write_params_has_bytes(struct upload_write_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
upload_write_params_set_bytes(
	struct upload_write_params_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
upload_write_params_init_bytes(struct upload_write_params_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return capnrpc_pointer_init_data(p, n);
}

static inline uint64_t
upload_done_results_get_n_bytes(struct upload_done_results_r r)
{
	return capnrpc_struct_get_u64(r.s, 0, 0);
}

static inline void
upload_done_results_set_n_bytes(struct upload_done_results_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 0, v, 0);
}

static inline uint64_t
upload_watcher_stored_params_get_n_bytes(
	struct upload_watcher_stored_params_r r)
{
	return capnrpc_struct_get_u64(r.s, 0, 0);
}

static inline void
upload_watcher_stored_params_set_n_bytes(
	struct upload_watcher_stored_params_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 0, v, 0);
}

/*
 * Begins to receive a file. Pieces may be written to the promised upload at
 * once. watcher, which may be null, hears of what is stored.
 */
static inline struct capnrpc_request *
upload_depot_put_request(
	struct capnrpc_cap *cap, struct upload_depot_put_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct upload_depot_put_params_b params;

	request = capnrpc_request_new(cap, UPLOAD_DEPOT_ID, UPLOAD_DEPOT_PUT);
	if (request == NULL)
		return NULL;
	params = upload_depot_put_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct upload_depot_put_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct upload_depot_put_promise
upload_depot_put_send(struct capnrpc_request *request_taken)
{
	struct upload_depot_put_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct upload_depot_put_results_r
upload_depot_put_promised(struct upload_depot_put_promise promise)
{
	return upload_depot_put_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct upload_depot_put_results_r
upload_depot_put_results(struct capnrpc_promise *promise)
{
	return upload_depot_put_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
upload_depot_put_promised_upload(struct upload_depot_put_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
upload_depot_put_pipeline_upload(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/* The next piece, answered when it is stored. */
static inline struct capnrpc_request *
upload_write_request(
	struct capnrpc_cap *cap, struct upload_write_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct upload_write_params_b params;

	request = capnrpc_request_new(cap, UPLOAD_ID, UPLOAD_WRITE);
	if (request == NULL)
		return NULL;
	params = upload_write_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

/* Comes behind all pieces; how many bytes they were. */
static inline struct capnrpc_request *
upload_done_request(
	struct capnrpc_cap *cap, struct upload_done_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct upload_done_params_b params;

	request = capnrpc_request_new(cap, UPLOAD_ID, UPLOAD_DONE);
	if (request == NULL)
		return NULL;
	params = upload_done_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct upload_done_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct upload_done_promise
upload_done_send(struct capnrpc_request *request_taken)
{
	struct upload_done_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct upload_done_results_r
upload_done_promised(struct upload_done_promise promise)
{
	return upload_done_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct upload_done_results_r
upload_done_results(struct capnrpc_promise *promise)
{
	return upload_done_results_read(capnrpc_promise_results(promise));
}

/* So many bytes are stored by now. */
static inline struct capnrpc_request *
upload_watcher_stored_request(struct capnrpc_cap *cap,
	struct upload_watcher_stored_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct upload_watcher_stored_params_b params;

	request = capnrpc_request_new(
		cap, UPLOAD_WATCHER_ID, UPLOAD_WATCHER_STORED);
	if (request == NULL)
		return NULL;
	params = upload_watcher_stored_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct upload_watcher_stored_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct upload_watcher_stored_promise
upload_watcher_stored_send(struct capnrpc_request *request_taken)
{
	struct upload_watcher_stored_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct upload_watcher_stored_results_r
upload_watcher_stored_promised(struct upload_watcher_stored_promise promise)
{
	return upload_watcher_stored_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct upload_watcher_stored_results_r
upload_watcher_stored_results(struct capnrpc_promise *promise)
{
	return upload_watcher_stored_results_read(
		capnrpc_promise_results(promise));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct upload_depot_put_results_b
upload_depot_put_answer(struct capnrpc_call *call)
{
	return upload_depot_put_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct upload_depot_server {
	void (*put)(void *object, struct upload_depot_put_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * upload_depot_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
upload_depot_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct upload_depot_server *server =
		(const struct upload_depot_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != UPLOAD_DEPOT_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case UPLOAD_DEPOT_PUT:
		if (server->put == NULL)
			return false;
		server->put(
			object, upload_depot_put_params_read(p), call_taken);
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
upload_depot_dispatch(const struct upload_depot_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!upload_depot_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct upload_done_results_b
upload_done_answer(struct capnrpc_call *call)
{
	return upload_done_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct upload_server {
	void (*write)(void *object, struct upload_write_params_r params,
		struct capnrpc_call *call_taken);
	void (*done)(void *object, struct upload_done_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * upload_server. False, and the call is still the caller's, when there is none.
 * For CAPNRPC_SERVES().
 */
static inline bool
upload_serve(const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct upload_server *server =
		(const struct upload_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != UPLOAD_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case UPLOAD_WRITE:
		if (server->write == NULL)
			return false;
		capnrpc_call_begin_stream(call_taken);
		server->write(object, upload_write_params_read(p), call_taken);
		return true;
	case UPLOAD_DONE:
		if (server->done == NULL)
			return false;
		server->done(object, upload_done_params_read(p), call_taken);
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
upload_dispatch(const struct upload_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!upload_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct upload_watcher_stored_results_b
upload_watcher_stored_answer(struct capnrpc_call *call)
{
	return upload_watcher_stored_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct upload_watcher_server {
	void (*stored)(void *object,
		struct upload_watcher_stored_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * upload_watcher_server. False, and the call is still the caller's, when there
 * is none. For CAPNRPC_SERVES().
 */
static inline bool
upload_watcher_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct upload_watcher_server *server =
		(const struct upload_watcher_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != UPLOAD_WATCHER_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case UPLOAD_WATCHER_STORED:
		if (server->stored == NULL)
			return false;
		server->stored(object, upload_watcher_stored_params_read(p),
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
upload_watcher_dispatch(const struct upload_watcher_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!upload_watcher_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
