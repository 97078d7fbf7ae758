/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from interop.capnp, id 0xd27f3d2f049f90f9; do not edit.
 *
 * What every peer of the interop tests serves and calls: one interface that
 * can be asked for each behaviour of the protocol, so that any two
 * implementations can be put against each other, directly or through a daemon.
 */
#ifndef INTEROP_CAPNP_D27F3D2F049F90F9_H
#define INTEROP_CAPNP_D27F3D2F049F90F9_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in interop.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_d27f3d2f049f90f9;
#define INTEROP_CAPNP_SCHEMA (&capnrpc_schema_d27f3d2f049f90f9)

enum interop_failure {
	INTEROP_FAILURE_FAILED = 0,
	INTEROP_FAILURE_OVERLOADED = 1,
	INTEROP_FAILURE_DISCONNECTED = 2,
	INTEROP_FAILURE_UNIMPLEMENTED = 3,
};

struct interop_callback_call_params_r {
	struct capnrpc_struct_r s;
};

struct interop_callback_call_params_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_echo_params_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_echo_params_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_echo_results_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_echo_results_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_echo_later_params_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_echo_later_params_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_echo_later_results_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_echo_later_results_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_name_params_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_name_params_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_name_results_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_name_results_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_next_params_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_next_params_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_next_results_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_next_results_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_child_params_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_child_params_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_child_results_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_child_results_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_child_later_params_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_child_later_params_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_child_later_results_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_child_later_results_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_child_promise_params_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_child_promise_params_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_child_promise_results_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_child_promise_results_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_promise_fails_params_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_promise_fails_params_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_promise_fails_results_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_promise_fails_results_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_children_params_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_children_params_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_children_results_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_children_results_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_call_back_params_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_call_back_params_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_call_back_results_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_call_back_results_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_call_each_params_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_call_each_params_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_call_each_results_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_call_each_results_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_tail_params_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_tail_params_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_identity_params_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_identity_params_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_identity_results_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_identity_results_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_identity_later_params_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_identity_later_params_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_identity_later_results_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_identity_later_results_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_hold_params_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_hold_params_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_hold_results_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_hold_results_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_drop_params_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_drop_params_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_drop_results_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_drop_results_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_call_held_params_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_call_held_params_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_never_params_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_never_params_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_never_results_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_never_results_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_fail_params_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_fail_params_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_fail_results_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_fail_results_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_blob_params_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_blob_params_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_blob_results_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_blob_results_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_swallow_params_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_swallow_params_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_swallow_results_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_swallow_results_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_chunks_params_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_chunks_params_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_chunks_results_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_chunks_results_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_counts_params_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_counts_params_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_counts_results_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_counts_results_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_sink_params_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_sink_params_b {
	struct capnrpc_struct_b s;
};

struct interop_peer_sink_results_r {
	struct capnrpc_struct_r s;
};

struct interop_peer_sink_results_b {
	struct capnrpc_struct_b s;
};

struct interop_sink_write_params_r {
	struct capnrpc_struct_r s;
};

struct interop_sink_write_params_b {
	struct capnrpc_struct_b s;
};

struct interop_sink_end_params_r {
	struct capnrpc_struct_r s;
};

struct interop_sink_end_params_b {
	struct capnrpc_struct_b s;
};

struct interop_sink_end_results_r {
	struct capnrpc_struct_r s;
};

struct interop_sink_end_results_b {
	struct capnrpc_struct_b s;
};

/* Named, so that a tail call may answer with another method's results. */
struct interop_reply_r {
	struct capnrpc_struct_r s;
};

struct interop_reply_b {
	struct capnrpc_struct_b s;
};

struct interop_chunk_r {
	struct capnrpc_struct_r s;
};

struct interop_chunk_b {
	struct capnrpc_struct_b s;
};

static inline struct interop_callback_call_params_r
interop_callback_call_params_reader(struct interop_callback_call_params_b b)
{
	struct interop_callback_call_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_callback_call_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct interop_callback_call_params_r
interop_callback_call_params_read(struct capnrpc_pointer_r p)
{
	struct interop_callback_call_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_callback_call_params_b
interop_callback_call_params_init(struct capnrpc_pointer_b p)
{
	struct interop_callback_call_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, interop_callback_call_params_size());
	return v;
}

static inline struct interop_callback_call_params_b
interop_callback_call_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_callback_call_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_callback_call_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	interop_callback_call_params_list, interop_callback_call_params);

static inline struct interop_peer_echo_params_r
interop_peer_echo_params_reader(struct interop_peer_echo_params_b b)
{
	struct interop_peer_echo_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_echo_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct interop_peer_echo_params_r
interop_peer_echo_params_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_echo_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_echo_params_b
interop_peer_echo_params_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_echo_params_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_peer_echo_params_size());
	return v;
}

static inline struct interop_peer_echo_params_b
interop_peer_echo_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_echo_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_echo_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_peer_echo_params_list, interop_peer_echo_params);

static inline struct interop_peer_echo_results_r
interop_peer_echo_results_reader(struct interop_peer_echo_results_b b)
{
	struct interop_peer_echo_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_echo_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct interop_peer_echo_results_r
interop_peer_echo_results_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_echo_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_echo_results_b
interop_peer_echo_results_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_echo_results_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_peer_echo_results_size());
	return v;
}

static inline struct interop_peer_echo_results_b
interop_peer_echo_results_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_echo_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_echo_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_peer_echo_results_list, interop_peer_echo_results);

static inline struct interop_peer_echo_later_params_r
interop_peer_echo_later_params_reader(struct interop_peer_echo_later_params_b b)
{
	struct interop_peer_echo_later_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_echo_later_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct interop_peer_echo_later_params_r
interop_peer_echo_later_params_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_echo_later_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_echo_later_params_b
interop_peer_echo_later_params_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_echo_later_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, interop_peer_echo_later_params_size());
	return v;
}

static inline struct interop_peer_echo_later_params_b
interop_peer_echo_later_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_echo_later_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_echo_later_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	interop_peer_echo_later_params_list, interop_peer_echo_later_params);

static inline struct interop_peer_echo_later_results_r
interop_peer_echo_later_results_reader(
	struct interop_peer_echo_later_results_b b)
{
	struct interop_peer_echo_later_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_echo_later_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct interop_peer_echo_later_results_r
interop_peer_echo_later_results_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_echo_later_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_echo_later_results_b
interop_peer_echo_later_results_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_echo_later_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, interop_peer_echo_later_results_size());
	return v;
}

static inline struct interop_peer_echo_later_results_b
interop_peer_echo_later_results_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_echo_later_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_echo_later_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	interop_peer_echo_later_results_list, interop_peer_echo_later_results);

static inline struct interop_peer_name_params_r
interop_peer_name_params_reader(struct interop_peer_name_params_b b)
{
	struct interop_peer_name_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_name_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct interop_peer_name_params_r
interop_peer_name_params_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_name_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_name_params_b
interop_peer_name_params_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_name_params_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_peer_name_params_size());
	return v;
}

static inline struct interop_peer_name_params_b
interop_peer_name_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_name_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_name_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_peer_name_params_list, interop_peer_name_params);

static inline struct interop_peer_name_results_r
interop_peer_name_results_reader(struct interop_peer_name_results_b b)
{
	struct interop_peer_name_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_name_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct interop_peer_name_results_r
interop_peer_name_results_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_name_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_name_results_b
interop_peer_name_results_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_name_results_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_peer_name_results_size());
	return v;
}

static inline struct interop_peer_name_results_b
interop_peer_name_results_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_name_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_name_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_peer_name_results_list, interop_peer_name_results);

static inline struct interop_peer_next_params_r
interop_peer_next_params_reader(struct interop_peer_next_params_b b)
{
	struct interop_peer_next_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_next_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct interop_peer_next_params_r
interop_peer_next_params_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_next_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_next_params_b
interop_peer_next_params_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_next_params_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_peer_next_params_size());
	return v;
}

static inline struct interop_peer_next_params_b
interop_peer_next_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_next_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_next_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_peer_next_params_list, interop_peer_next_params);

static inline struct interop_peer_next_results_r
interop_peer_next_results_reader(struct interop_peer_next_results_b b)
{
	struct interop_peer_next_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_next_results_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct interop_peer_next_results_r
interop_peer_next_results_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_next_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_next_results_b
interop_peer_next_results_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_next_results_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_peer_next_results_size());
	return v;
}

static inline struct interop_peer_next_results_b
interop_peer_next_results_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_next_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_next_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_peer_next_results_list, interop_peer_next_results);

static inline struct interop_peer_child_params_r
interop_peer_child_params_reader(struct interop_peer_child_params_b b)
{
	struct interop_peer_child_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_child_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct interop_peer_child_params_r
interop_peer_child_params_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_child_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_child_params_b
interop_peer_child_params_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_child_params_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_peer_child_params_size());
	return v;
}

static inline struct interop_peer_child_params_b
interop_peer_child_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_child_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_child_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_peer_child_params_list, interop_peer_child_params);

static inline struct interop_peer_child_results_r
interop_peer_child_results_reader(struct interop_peer_child_results_b b)
{
	struct interop_peer_child_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_child_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct interop_peer_child_results_r
interop_peer_child_results_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_child_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_child_results_b
interop_peer_child_results_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_child_results_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_peer_child_results_size());
	return v;
}

static inline struct interop_peer_child_results_b
interop_peer_child_results_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_child_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_child_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	interop_peer_child_results_list, interop_peer_child_results);

static inline struct interop_peer_child_later_params_r
interop_peer_child_later_params_reader(
	struct interop_peer_child_later_params_b b)
{
	struct interop_peer_child_later_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_child_later_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct interop_peer_child_later_params_r
interop_peer_child_later_params_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_child_later_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_child_later_params_b
interop_peer_child_later_params_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_child_later_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, interop_peer_child_later_params_size());
	return v;
}

static inline struct interop_peer_child_later_params_b
interop_peer_child_later_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_child_later_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_child_later_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	interop_peer_child_later_params_list, interop_peer_child_later_params);

static inline struct interop_peer_child_later_results_r
interop_peer_child_later_results_reader(
	struct interop_peer_child_later_results_b b)
{
	struct interop_peer_child_later_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_child_later_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct interop_peer_child_later_results_r
interop_peer_child_later_results_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_child_later_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_child_later_results_b
interop_peer_child_later_results_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_child_later_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, interop_peer_child_later_results_size());
	return v;
}

static inline struct interop_peer_child_later_results_b
interop_peer_child_later_results_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_child_later_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_child_later_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_peer_child_later_results_list,
	interop_peer_child_later_results);

static inline struct interop_peer_child_promise_params_r
interop_peer_child_promise_params_reader(
	struct interop_peer_child_promise_params_b b)
{
	struct interop_peer_child_promise_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_child_promise_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct interop_peer_child_promise_params_r
interop_peer_child_promise_params_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_child_promise_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_child_promise_params_b
interop_peer_child_promise_params_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_child_promise_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, interop_peer_child_promise_params_size());
	return v;
}

static inline struct interop_peer_child_promise_params_b
interop_peer_child_promise_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_child_promise_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_child_promise_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_peer_child_promise_params_list,
	interop_peer_child_promise_params);

static inline struct interop_peer_child_promise_results_r
interop_peer_child_promise_results_reader(
	struct interop_peer_child_promise_results_b b)
{
	struct interop_peer_child_promise_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_child_promise_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct interop_peer_child_promise_results_r
interop_peer_child_promise_results_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_child_promise_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_child_promise_results_b
interop_peer_child_promise_results_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_child_promise_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, interop_peer_child_promise_results_size());
	return v;
}

static inline struct interop_peer_child_promise_results_b
interop_peer_child_promise_results_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_child_promise_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_child_promise_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_peer_child_promise_results_list,
	interop_peer_child_promise_results);

static inline struct interop_peer_promise_fails_params_r
interop_peer_promise_fails_params_reader(
	struct interop_peer_promise_fails_params_b b)
{
	struct interop_peer_promise_fails_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_promise_fails_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct interop_peer_promise_fails_params_r
interop_peer_promise_fails_params_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_promise_fails_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_promise_fails_params_b
interop_peer_promise_fails_params_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_promise_fails_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, interop_peer_promise_fails_params_size());
	return v;
}

static inline struct interop_peer_promise_fails_params_b
interop_peer_promise_fails_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_promise_fails_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_promise_fails_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_peer_promise_fails_params_list,
	interop_peer_promise_fails_params);

static inline struct interop_peer_promise_fails_results_r
interop_peer_promise_fails_results_reader(
	struct interop_peer_promise_fails_results_b b)
{
	struct interop_peer_promise_fails_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_promise_fails_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct interop_peer_promise_fails_results_r
interop_peer_promise_fails_results_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_promise_fails_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_promise_fails_results_b
interop_peer_promise_fails_results_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_promise_fails_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, interop_peer_promise_fails_results_size());
	return v;
}

static inline struct interop_peer_promise_fails_results_b
interop_peer_promise_fails_results_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_promise_fails_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_promise_fails_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_peer_promise_fails_results_list,
	interop_peer_promise_fails_results);

static inline struct interop_peer_children_params_r
interop_peer_children_params_reader(struct interop_peer_children_params_b b)
{
	struct interop_peer_children_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_children_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct interop_peer_children_params_r
interop_peer_children_params_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_children_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_children_params_b
interop_peer_children_params_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_children_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, interop_peer_children_params_size());
	return v;
}

static inline struct interop_peer_children_params_b
interop_peer_children_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_children_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_children_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	interop_peer_children_params_list, interop_peer_children_params);

static inline struct interop_peer_children_results_r
interop_peer_children_results_reader(struct interop_peer_children_results_b b)
{
	struct interop_peer_children_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_children_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct interop_peer_children_results_r
interop_peer_children_results_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_children_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_children_results_b
interop_peer_children_results_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_children_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, interop_peer_children_results_size());
	return v;
}

static inline struct interop_peer_children_results_b
interop_peer_children_results_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_children_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_children_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	interop_peer_children_results_list, interop_peer_children_results);

static inline struct interop_peer_call_back_params_r
interop_peer_call_back_params_reader(struct interop_peer_call_back_params_b b)
{
	struct interop_peer_call_back_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_call_back_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct interop_peer_call_back_params_r
interop_peer_call_back_params_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_call_back_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_call_back_params_b
interop_peer_call_back_params_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_call_back_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, interop_peer_call_back_params_size());
	return v;
}

static inline struct interop_peer_call_back_params_b
interop_peer_call_back_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_call_back_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_call_back_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	interop_peer_call_back_params_list, interop_peer_call_back_params);

static inline struct interop_peer_call_back_results_r
interop_peer_call_back_results_reader(struct interop_peer_call_back_results_b b)
{
	struct interop_peer_call_back_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_call_back_results_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct interop_peer_call_back_results_r
interop_peer_call_back_results_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_call_back_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_call_back_results_b
interop_peer_call_back_results_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_call_back_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, interop_peer_call_back_results_size());
	return v;
}

static inline struct interop_peer_call_back_results_b
interop_peer_call_back_results_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_call_back_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_call_back_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	interop_peer_call_back_results_list, interop_peer_call_back_results);

static inline struct interop_peer_call_each_params_r
interop_peer_call_each_params_reader(struct interop_peer_call_each_params_b b)
{
	struct interop_peer_call_each_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_call_each_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct interop_peer_call_each_params_r
interop_peer_call_each_params_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_call_each_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_call_each_params_b
interop_peer_call_each_params_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_call_each_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, interop_peer_call_each_params_size());
	return v;
}

static inline struct interop_peer_call_each_params_b
interop_peer_call_each_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_call_each_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_call_each_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	interop_peer_call_each_params_list, interop_peer_call_each_params);

static inline struct interop_peer_call_each_results_r
interop_peer_call_each_results_reader(struct interop_peer_call_each_results_b b)
{
	struct interop_peer_call_each_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_call_each_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct interop_peer_call_each_results_r
interop_peer_call_each_results_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_call_each_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_call_each_results_b
interop_peer_call_each_results_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_call_each_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, interop_peer_call_each_results_size());
	return v;
}

static inline struct interop_peer_call_each_results_b
interop_peer_call_each_results_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_call_each_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_call_each_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	interop_peer_call_each_results_list, interop_peer_call_each_results);

static inline struct interop_peer_tail_params_r
interop_peer_tail_params_reader(struct interop_peer_tail_params_b b)
{
	struct interop_peer_tail_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_tail_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 2 };

	return size;
}

static inline struct interop_peer_tail_params_r
interop_peer_tail_params_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_tail_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_tail_params_b
interop_peer_tail_params_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_tail_params_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_peer_tail_params_size());
	return v;
}

static inline struct interop_peer_tail_params_b
interop_peer_tail_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_tail_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_tail_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_peer_tail_params_list, interop_peer_tail_params);

static inline struct interop_peer_identity_params_r
interop_peer_identity_params_reader(struct interop_peer_identity_params_b b)
{
	struct interop_peer_identity_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_identity_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct interop_peer_identity_params_r
interop_peer_identity_params_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_identity_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_identity_params_b
interop_peer_identity_params_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_identity_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, interop_peer_identity_params_size());
	return v;
}

static inline struct interop_peer_identity_params_b
interop_peer_identity_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_identity_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_identity_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	interop_peer_identity_params_list, interop_peer_identity_params);

static inline struct interop_peer_identity_results_r
interop_peer_identity_results_reader(struct interop_peer_identity_results_b b)
{
	struct interop_peer_identity_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_identity_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct interop_peer_identity_results_r
interop_peer_identity_results_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_identity_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_identity_results_b
interop_peer_identity_results_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_identity_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, interop_peer_identity_results_size());
	return v;
}

static inline struct interop_peer_identity_results_b
interop_peer_identity_results_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_identity_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_identity_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	interop_peer_identity_results_list, interop_peer_identity_results);

static inline struct interop_peer_identity_later_params_r
interop_peer_identity_later_params_reader(
	struct interop_peer_identity_later_params_b b)
{
	struct interop_peer_identity_later_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_identity_later_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct interop_peer_identity_later_params_r
interop_peer_identity_later_params_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_identity_later_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_identity_later_params_b
interop_peer_identity_later_params_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_identity_later_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, interop_peer_identity_later_params_size());
	return v;
}

static inline struct interop_peer_identity_later_params_b
interop_peer_identity_later_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_identity_later_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_identity_later_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_peer_identity_later_params_list,
	interop_peer_identity_later_params);

static inline struct interop_peer_identity_later_results_r
interop_peer_identity_later_results_reader(
	struct interop_peer_identity_later_results_b b)
{
	struct interop_peer_identity_later_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_identity_later_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct interop_peer_identity_later_results_r
interop_peer_identity_later_results_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_identity_later_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_identity_later_results_b
interop_peer_identity_later_results_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_identity_later_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, interop_peer_identity_later_results_size());
	return v;
}

static inline struct interop_peer_identity_later_results_b
interop_peer_identity_later_results_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_identity_later_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_identity_later_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_peer_identity_later_results_list,
	interop_peer_identity_later_results);

static inline struct interop_peer_hold_params_r
interop_peer_hold_params_reader(struct interop_peer_hold_params_b b)
{
	struct interop_peer_hold_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_hold_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct interop_peer_hold_params_r
interop_peer_hold_params_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_hold_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_hold_params_b
interop_peer_hold_params_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_hold_params_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_peer_hold_params_size());
	return v;
}

static inline struct interop_peer_hold_params_b
interop_peer_hold_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_hold_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_hold_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_peer_hold_params_list, interop_peer_hold_params);

static inline struct interop_peer_hold_results_r
interop_peer_hold_results_reader(struct interop_peer_hold_results_b b)
{
	struct interop_peer_hold_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_hold_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct interop_peer_hold_results_r
interop_peer_hold_results_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_hold_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_hold_results_b
interop_peer_hold_results_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_hold_results_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_peer_hold_results_size());
	return v;
}

static inline struct interop_peer_hold_results_b
interop_peer_hold_results_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_hold_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_hold_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_peer_hold_results_list, interop_peer_hold_results);

static inline struct interop_peer_drop_params_r
interop_peer_drop_params_reader(struct interop_peer_drop_params_b b)
{
	struct interop_peer_drop_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_drop_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct interop_peer_drop_params_r
interop_peer_drop_params_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_drop_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_drop_params_b
interop_peer_drop_params_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_drop_params_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_peer_drop_params_size());
	return v;
}

static inline struct interop_peer_drop_params_b
interop_peer_drop_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_drop_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_drop_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_peer_drop_params_list, interop_peer_drop_params);

static inline struct interop_peer_drop_results_r
interop_peer_drop_results_reader(struct interop_peer_drop_results_b b)
{
	struct interop_peer_drop_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_drop_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct interop_peer_drop_results_r
interop_peer_drop_results_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_drop_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_drop_results_b
interop_peer_drop_results_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_drop_results_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_peer_drop_results_size());
	return v;
}

static inline struct interop_peer_drop_results_b
interop_peer_drop_results_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_drop_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_drop_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_peer_drop_results_list, interop_peer_drop_results);

static inline struct interop_peer_call_held_params_r
interop_peer_call_held_params_reader(struct interop_peer_call_held_params_b b)
{
	struct interop_peer_call_held_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_call_held_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct interop_peer_call_held_params_r
interop_peer_call_held_params_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_call_held_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_call_held_params_b
interop_peer_call_held_params_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_call_held_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, interop_peer_call_held_params_size());
	return v;
}

static inline struct interop_peer_call_held_params_b
interop_peer_call_held_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_call_held_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_call_held_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	interop_peer_call_held_params_list, interop_peer_call_held_params);

static inline struct interop_peer_never_params_r
interop_peer_never_params_reader(struct interop_peer_never_params_b b)
{
	struct interop_peer_never_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_never_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct interop_peer_never_params_r
interop_peer_never_params_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_never_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_never_params_b
interop_peer_never_params_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_never_params_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_peer_never_params_size());
	return v;
}

static inline struct interop_peer_never_params_b
interop_peer_never_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_never_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_never_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_peer_never_params_list, interop_peer_never_params);

static inline struct interop_peer_never_results_r
interop_peer_never_results_reader(struct interop_peer_never_results_b b)
{
	struct interop_peer_never_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_never_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct interop_peer_never_results_r
interop_peer_never_results_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_never_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_never_results_b
interop_peer_never_results_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_never_results_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_peer_never_results_size());
	return v;
}

static inline struct interop_peer_never_results_b
interop_peer_never_results_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_never_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_never_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	interop_peer_never_results_list, interop_peer_never_results);

static inline struct interop_peer_fail_params_r
interop_peer_fail_params_reader(struct interop_peer_fail_params_b b)
{
	struct interop_peer_fail_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_fail_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct interop_peer_fail_params_r
interop_peer_fail_params_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_fail_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_fail_params_b
interop_peer_fail_params_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_fail_params_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_peer_fail_params_size());
	return v;
}

static inline struct interop_peer_fail_params_b
interop_peer_fail_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_fail_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_fail_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_peer_fail_params_list, interop_peer_fail_params);

static inline struct interop_peer_fail_results_r
interop_peer_fail_results_reader(struct interop_peer_fail_results_b b)
{
	struct interop_peer_fail_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_fail_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct interop_peer_fail_results_r
interop_peer_fail_results_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_fail_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_fail_results_b
interop_peer_fail_results_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_fail_results_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_peer_fail_results_size());
	return v;
}

static inline struct interop_peer_fail_results_b
interop_peer_fail_results_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_fail_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_fail_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_peer_fail_results_list, interop_peer_fail_results);

static inline struct interop_peer_blob_params_r
interop_peer_blob_params_reader(struct interop_peer_blob_params_b b)
{
	struct interop_peer_blob_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_blob_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct interop_peer_blob_params_r
interop_peer_blob_params_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_blob_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_blob_params_b
interop_peer_blob_params_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_blob_params_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_peer_blob_params_size());
	return v;
}

static inline struct interop_peer_blob_params_b
interop_peer_blob_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_blob_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_blob_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_peer_blob_params_list, interop_peer_blob_params);

static inline struct interop_peer_blob_results_r
interop_peer_blob_results_reader(struct interop_peer_blob_results_b b)
{
	struct interop_peer_blob_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_blob_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct interop_peer_blob_results_r
interop_peer_blob_results_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_blob_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_blob_results_b
interop_peer_blob_results_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_blob_results_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_peer_blob_results_size());
	return v;
}

static inline struct interop_peer_blob_results_b
interop_peer_blob_results_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_blob_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_blob_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_peer_blob_results_list, interop_peer_blob_results);

static inline struct interop_peer_swallow_params_r
interop_peer_swallow_params_reader(struct interop_peer_swallow_params_b b)
{
	struct interop_peer_swallow_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_swallow_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct interop_peer_swallow_params_r
interop_peer_swallow_params_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_swallow_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_swallow_params_b
interop_peer_swallow_params_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_swallow_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, interop_peer_swallow_params_size());
	return v;
}

static inline struct interop_peer_swallow_params_b
interop_peer_swallow_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_swallow_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_swallow_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	interop_peer_swallow_params_list, interop_peer_swallow_params);

static inline struct interop_peer_swallow_results_r
interop_peer_swallow_results_reader(struct interop_peer_swallow_results_b b)
{
	struct interop_peer_swallow_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_swallow_results_size(void)
{
	struct capnrpc_struct_size size = { 2, 0 };

	return size;
}

static inline struct interop_peer_swallow_results_r
interop_peer_swallow_results_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_swallow_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_swallow_results_b
interop_peer_swallow_results_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_swallow_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, interop_peer_swallow_results_size());
	return v;
}

static inline struct interop_peer_swallow_results_b
interop_peer_swallow_results_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_swallow_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_swallow_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	interop_peer_swallow_results_list, interop_peer_swallow_results);

static inline struct interop_peer_chunks_params_r
interop_peer_chunks_params_reader(struct interop_peer_chunks_params_b b)
{
	struct interop_peer_chunks_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_chunks_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct interop_peer_chunks_params_r
interop_peer_chunks_params_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_chunks_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_chunks_params_b
interop_peer_chunks_params_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_chunks_params_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_peer_chunks_params_size());
	return v;
}

static inline struct interop_peer_chunks_params_b
interop_peer_chunks_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_chunks_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_chunks_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	interop_peer_chunks_params_list, interop_peer_chunks_params);

static inline struct interop_peer_chunks_results_r
interop_peer_chunks_results_reader(struct interop_peer_chunks_results_b b)
{
	struct interop_peer_chunks_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_chunks_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct interop_peer_chunks_results_r
interop_peer_chunks_results_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_chunks_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_chunks_results_b
interop_peer_chunks_results_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_chunks_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, interop_peer_chunks_results_size());
	return v;
}

static inline struct interop_peer_chunks_results_b
interop_peer_chunks_results_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_chunks_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_chunks_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	interop_peer_chunks_results_list, interop_peer_chunks_results);

static inline struct interop_peer_counts_params_r
interop_peer_counts_params_reader(struct interop_peer_counts_params_b b)
{
	struct interop_peer_counts_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_counts_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct interop_peer_counts_params_r
interop_peer_counts_params_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_counts_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_counts_params_b
interop_peer_counts_params_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_counts_params_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_peer_counts_params_size());
	return v;
}

static inline struct interop_peer_counts_params_b
interop_peer_counts_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_counts_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_counts_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	interop_peer_counts_params_list, interop_peer_counts_params);

static inline struct interop_peer_counts_results_r
interop_peer_counts_results_reader(struct interop_peer_counts_results_b b)
{
	struct interop_peer_counts_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_counts_results_size(void)
{
	struct capnrpc_struct_size size = { 2, 0 };

	return size;
}

static inline struct interop_peer_counts_results_r
interop_peer_counts_results_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_counts_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_counts_results_b
interop_peer_counts_results_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_counts_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, interop_peer_counts_results_size());
	return v;
}

static inline struct interop_peer_counts_results_b
interop_peer_counts_results_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_counts_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_counts_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	interop_peer_counts_results_list, interop_peer_counts_results);

static inline struct interop_peer_sink_params_r
interop_peer_sink_params_reader(struct interop_peer_sink_params_b b)
{
	struct interop_peer_sink_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_sink_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct interop_peer_sink_params_r
interop_peer_sink_params_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_sink_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_sink_params_b
interop_peer_sink_params_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_sink_params_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_peer_sink_params_size());
	return v;
}

static inline struct interop_peer_sink_params_b
interop_peer_sink_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_sink_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_sink_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_peer_sink_params_list, interop_peer_sink_params);

static inline struct interop_peer_sink_results_r
interop_peer_sink_results_reader(struct interop_peer_sink_results_b b)
{
	struct interop_peer_sink_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_peer_sink_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct interop_peer_sink_results_r
interop_peer_sink_results_read(struct capnrpc_pointer_r p)
{
	struct interop_peer_sink_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_peer_sink_results_b
interop_peer_sink_results_init(struct capnrpc_pointer_b p)
{
	struct interop_peer_sink_results_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_peer_sink_results_size());
	return v;
}

static inline struct interop_peer_sink_results_b
interop_peer_sink_results_edit(struct capnrpc_pointer_b p)
{
	struct interop_peer_sink_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_peer_sink_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_peer_sink_results_list, interop_peer_sink_results);

static inline struct interop_sink_write_params_r
interop_sink_write_params_reader(struct interop_sink_write_params_b b)
{
	struct interop_sink_write_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_sink_write_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct interop_sink_write_params_r
interop_sink_write_params_read(struct capnrpc_pointer_r p)
{
	struct interop_sink_write_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_sink_write_params_b
interop_sink_write_params_init(struct capnrpc_pointer_b p)
{
	struct interop_sink_write_params_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_sink_write_params_size());
	return v;
}

static inline struct interop_sink_write_params_b
interop_sink_write_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_sink_write_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_sink_write_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_sink_write_params_list, interop_sink_write_params);

static inline struct interop_sink_end_params_r
interop_sink_end_params_reader(struct interop_sink_end_params_b b)
{
	struct interop_sink_end_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_sink_end_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct interop_sink_end_params_r
interop_sink_end_params_read(struct capnrpc_pointer_r p)
{
	struct interop_sink_end_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_sink_end_params_b
interop_sink_end_params_init(struct capnrpc_pointer_b p)
{
	struct interop_sink_end_params_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_sink_end_params_size());
	return v;
}

static inline struct interop_sink_end_params_b
interop_sink_end_params_edit(struct capnrpc_pointer_b p)
{
	struct interop_sink_end_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_sink_end_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_sink_end_params_list, interop_sink_end_params);

static inline struct interop_sink_end_results_r
interop_sink_end_results_reader(struct interop_sink_end_results_b b)
{
	struct interop_sink_end_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_sink_end_results_size(void)
{
	struct capnrpc_struct_size size = { 2, 0 };

	return size;
}

static inline struct interop_sink_end_results_r
interop_sink_end_results_read(struct capnrpc_pointer_r p)
{
	struct interop_sink_end_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_sink_end_results_b
interop_sink_end_results_init(struct capnrpc_pointer_b p)
{
	struct interop_sink_end_results_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_sink_end_results_size());
	return v;
}

static inline struct interop_sink_end_results_b
interop_sink_end_results_edit(struct capnrpc_pointer_b p)
{
	struct interop_sink_end_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, interop_sink_end_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_sink_end_results_list, interop_sink_end_results);

static inline struct interop_reply_r
interop_reply_reader(struct interop_reply_b b)
{
	struct interop_reply_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_reply_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct interop_reply_r
interop_reply_read(struct capnrpc_pointer_r p)
{
	struct interop_reply_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_reply_b
interop_reply_init(struct capnrpc_pointer_b p)
{
	struct interop_reply_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_reply_size());
	return v;
}

static inline struct interop_reply_b
interop_reply_edit(struct capnrpc_pointer_b p)
{
	struct interop_reply_b v;

	v.s = capnrpc_pointer_edit_struct(p, interop_reply_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_reply_list, interop_reply);

static inline struct interop_chunk_r
interop_chunk_reader(struct interop_chunk_b b)
{
	struct interop_chunk_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
interop_chunk_size(void)
{
	struct capnrpc_struct_size size = { 1, 2 };

	return size;
}

static inline struct interop_chunk_r
interop_chunk_read(struct capnrpc_pointer_r p)
{
	struct interop_chunk_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct interop_chunk_b
interop_chunk_init(struct capnrpc_pointer_b p)
{
	struct interop_chunk_b v;

	v.s = capnrpc_pointer_init_struct(p, interop_chunk_size());
	return v;
}

static inline struct interop_chunk_b
interop_chunk_edit(struct capnrpc_pointer_b p)
{
	struct interop_chunk_b v;

	v.s = capnrpc_pointer_edit_struct(p, interop_chunk_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(interop_chunk_list, interop_chunk);

/* The caller's own object. seq numbers the calls, to show their order. */
#define INTEROP_CALLBACK_ID UINT64_C(0xf71d13371a21693f)

enum {
	/* Answers seq + 1. */
	INTEROP_CALLBACK_CALL = 0,
};

#define INTEROP_PEER_ID UINT64_C(0x8bd35bad13460c5a)

enum {
	INTEROP_PEER_ECHO = 0,
	/* Answers after the delay; calls that wait do not block others. */
	INTEROP_PEER_ECHO_LATER = 1,
	INTEROP_PEER_NAME = 2,
	/* This object's counter: 0, 1, 2, ... in the order of delivery. */
	INTEROP_PEER_NEXT = 3,
	/* A new object, named "<this one's name>/<name>", at once. */
	INTEROP_PEER_CHILD = 4,
	/* The same; the answer itself comes after the delay. */
	INTEROP_PEER_CHILD_LATER = 5,
	/*
	 * The same; the answer comes at once, and holds a promise that resolves
	 * after the delay.
	 */
	INTEROP_PEER_CHILD_PROMISE = 6,
	/*
	 * A promise that breaks after the delay: failed, "broken on request".
	 */
	INTEROP_PEER_PROMISE_FAILS = 7,
	/* n new objects in one list, named "<this one's name>/0" and so on. */
	INTEROP_PEER_CHILDREN = 8,
	/*
	 * Calls callback n times with seq 0, 1, 2, ..., at most window at a
	 * time (0 for all at once). areInOrder: each answer was seq + 1, and
	 * they came in the order of the calls.
	 */
	INTEROP_PEER_CALL_BACK = 9,
	/* Calls each one once, with its position in the list as seq. */
	INTEROP_PEER_CALL_EACH = 10,
	/* Answers with callback.call, as a tail call. */
	INTEROP_PEER_TAIL = 11,
	/* The caller's own object back, at once. */
	INTEROP_PEER_IDENTITY = 12,
	/*
	 * A promise at once, which resolves to the caller's own object after
	 * the delay: calls in between must not be overtaken by calls after it.
	 */
	INTEROP_PEER_IDENTITY_LATER = 13,
	/* Keeps the capability beyond the call; an older one is let go. */
	INTEROP_PEER_HOLD = 14,
	/* Lets it go. */
	INTEROP_PEER_DROP = 15,
	/*
	 * Calls the one that is held; failed, "nothing is held", without one.
	 */
	INTEROP_PEER_CALL_HELD = 16,
	/* Is never answered. May be cancelled. */
	INTEROP_PEER_NEVER = 17,
	/* Answers with an exception of that type and text. */
	INTEROP_PEER_FAIL = 18,
	/* n bytes of that value. */
	INTEROP_PEER_BLOB = 19,
	/* How many bytes came, and their sum. */
	INTEROP_PEER_SWALLOW = 20,
	/*
	 * Back in reverse order. Senders fill each in its turn, so that large
	 * ones end up in segments of their own.
	 */
	INTEROP_PEER_CHUNKS = 21,
	/*
	 * For the whole process: objects of this interface that are alive,
	 * calls served, and calls of never that were cancelled.
	 */
	INTEROP_PEER_COUNTS = 22,
	/* A new one, that has seen nothing. */
	INTEROP_PEER_SINK = 23,
};

/* The end of a stream. */
#define INTEROP_SINK_ID UINT64_C(0xb2d35b9827213639)

enum {
	/*
	 * seq is 0, 1, 2, ...; another one fails, "out of order", and whatever
	 * comes after a write that failed fails with it.
	 */
	INTEROP_SINK_WRITE = 0,
	/* What came before it. */
	INTEROP_SINK_END = 1,
};

static inline uint32_t
interop_callback_call_params_get_seq(struct interop_callback_call_params_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
interop_callback_call_params_set_seq(
	struct interop_callback_call_params_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline struct capnrpc_text_r
interop_callback_call_params_get_text(struct interop_callback_call_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
interop_callback_call_params_has_text(struct interop_callback_call_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_callback_call_params_set_text(
	struct interop_callback_call_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
interop_peer_echo_params_get_text(struct interop_peer_echo_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
interop_peer_echo_params_has_text(struct interop_peer_echo_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_echo_params_set_text(
	struct interop_peer_echo_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
interop_peer_echo_results_get_text(struct interop_peer_echo_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
interop_peer_echo_results_has_text(struct interop_peer_echo_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_echo_results_set_text(
	struct interop_peer_echo_results_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
interop_peer_echo_later_params_get_text(
	struct interop_peer_echo_later_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
interop_peer_echo_later_params_has_text(
	struct interop_peer_echo_later_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_echo_later_params_set_text(
	struct interop_peer_echo_later_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline uint32_t
interop_peer_echo_later_params_get_delay_ms(
	struct interop_peer_echo_later_params_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
interop_peer_echo_later_params_set_delay_ms(
	struct interop_peer_echo_later_params_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline struct capnrpc_text_r
interop_peer_echo_later_results_get_text(
	struct interop_peer_echo_later_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
interop_peer_echo_later_results_has_text(
	struct interop_peer_echo_later_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_echo_later_results_set_text(
	struct interop_peer_echo_later_results_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
interop_peer_name_results_get_name(struct interop_peer_name_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
interop_peer_name_results_has_name(struct interop_peer_name_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_name_results_set_name(
	struct interop_peer_name_results_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline uint64_t
interop_peer_next_results_get_number(struct interop_peer_next_results_r r)
{
	return capnrpc_struct_get_u64(r.s, 0, 0);
}

static inline void
interop_peer_next_results_set_number(
	struct interop_peer_next_results_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 0, v, 0);
}

static inline struct capnrpc_text_r
interop_peer_child_params_get_name(struct interop_peer_child_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
interop_peer_child_params_has_name(struct interop_peer_child_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_child_params_set_name(
	struct interop_peer_child_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_cap *
interop_peer_child_results_get_peer(struct interop_peer_child_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
interop_peer_child_results_has_peer(struct interop_peer_child_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_child_results_set_peer(
	struct interop_peer_child_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_text_r
interop_peer_child_later_params_get_name(
	struct interop_peer_child_later_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
interop_peer_child_later_params_has_name(
	struct interop_peer_child_later_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_child_later_params_set_name(
	struct interop_peer_child_later_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline uint32_t
interop_peer_child_later_params_get_delay_ms(
	struct interop_peer_child_later_params_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
interop_peer_child_later_params_set_delay_ms(
	struct interop_peer_child_later_params_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline struct capnrpc_cap *
interop_peer_child_later_results_get_peer(
	struct interop_peer_child_later_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
interop_peer_child_later_results_has_peer(
	struct interop_peer_child_later_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_child_later_results_set_peer(
	struct interop_peer_child_later_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_text_r
interop_peer_child_promise_params_get_name(
	struct interop_peer_child_promise_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
interop_peer_child_promise_params_has_name(
	struct interop_peer_child_promise_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_child_promise_params_set_name(
	struct interop_peer_child_promise_params_b b, const char *bytes,
	size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline uint32_t
interop_peer_child_promise_params_get_delay_ms(
	struct interop_peer_child_promise_params_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
interop_peer_child_promise_params_set_delay_ms(
	struct interop_peer_child_promise_params_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline struct capnrpc_cap *
interop_peer_child_promise_results_get_peer(
	struct interop_peer_child_promise_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
interop_peer_child_promise_results_has_peer(
	struct interop_peer_child_promise_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_child_promise_results_set_peer(
	struct interop_peer_child_promise_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline uint32_t
interop_peer_promise_fails_params_get_delay_ms(
	struct interop_peer_promise_fails_params_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
interop_peer_promise_fails_params_set_delay_ms(
	struct interop_peer_promise_fails_params_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline struct capnrpc_cap *
interop_peer_promise_fails_results_get_peer(
	struct interop_peer_promise_fails_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
interop_peer_promise_fails_results_has_peer(
	struct interop_peer_promise_fails_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_promise_fails_results_set_peer(
	struct interop_peer_promise_fails_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline uint32_t
interop_peer_children_params_get_n(struct interop_peer_children_params_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
interop_peer_children_params_set_n(
	struct interop_peer_children_params_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline struct capnrpc_cap_list_r
interop_peer_children_results_get_peers(
	struct interop_peer_children_results_r r)
{
	return capnrpc_cap_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
interop_peer_children_results_has_peers(
	struct interop_peer_children_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_children_results_set_peers(
	struct interop_peer_children_results_b b,
	struct capnrpc_cap_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_cap_list_b
interop_peer_children_results_init_peers(
	struct interop_peer_children_results_b b, uint32_t n)
{
	return capnrpc_cap_list_init(capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct capnrpc_cap_list_b
interop_peer_children_results_edit_peers(
	struct interop_peer_children_results_b b)
{
	return capnrpc_cap_list_open(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_cap *
interop_peer_call_back_params_get_callback(
	struct interop_peer_call_back_params_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
interop_peer_call_back_params_has_callback(
	struct interop_peer_call_back_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_call_back_params_set_callback(
	struct interop_peer_call_back_params_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline uint32_t
interop_peer_call_back_params_get_n(struct interop_peer_call_back_params_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
interop_peer_call_back_params_set_n(
	struct interop_peer_call_back_params_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline uint32_t
interop_peer_call_back_params_get_window(
	struct interop_peer_call_back_params_r r)
{
	return capnrpc_struct_get_u32(r.s, 1, 0);
}

static inline void
interop_peer_call_back_params_set_window(
	struct interop_peer_call_back_params_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 1, v, 0);
}

static inline uint32_t
interop_peer_call_back_results_get_n_called(
	struct interop_peer_call_back_results_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
interop_peer_call_back_results_set_n_called(
	struct interop_peer_call_back_results_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline bool
interop_peer_call_back_results_get_are_in_order(
	struct interop_peer_call_back_results_r r)
{
	return capnrpc_struct_get_bit(r.s, 32, false);
}

static inline void
interop_peer_call_back_results_set_are_in_order(
	struct interop_peer_call_back_results_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 32, v, false);
}

static inline struct capnrpc_cap_list_r
interop_peer_call_each_params_get_callbacks(
	struct interop_peer_call_each_params_r r)
{
	return capnrpc_cap_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
interop_peer_call_each_params_has_callbacks(
	struct interop_peer_call_each_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_call_each_params_set_callbacks(
	struct interop_peer_call_each_params_b b,
	struct capnrpc_cap_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_cap_list_b
interop_peer_call_each_params_init_callbacks(
	struct interop_peer_call_each_params_b b, uint32_t n)
{
	return capnrpc_cap_list_init(capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct capnrpc_cap_list_b
interop_peer_call_each_params_edit_callbacks(
	struct interop_peer_call_each_params_b b)
{
	return capnrpc_cap_list_open(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_text_r
interop_peer_call_each_params_get_text(struct interop_peer_call_each_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
interop_peer_call_each_params_has_text(struct interop_peer_call_each_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_call_each_params_set_text(
	struct interop_peer_call_each_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_uint32_list_r
interop_peer_call_each_results_get_replies(
	struct interop_peer_call_each_results_r r)
{
	return capnrpc_uint32_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
interop_peer_call_each_results_has_replies(
	struct interop_peer_call_each_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_call_each_results_set_replies(
	struct interop_peer_call_each_results_b b,
	struct capnrpc_uint32_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_uint32_list_b
interop_peer_call_each_results_init_replies(
	struct interop_peer_call_each_results_b b, uint32_t n)
{
	return capnrpc_uint32_list_init(capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct capnrpc_uint32_list_b
interop_peer_call_each_results_edit_replies(
	struct interop_peer_call_each_results_b b)
{
	return capnrpc_uint32_list_open(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_cap *
interop_peer_tail_params_get_callback(struct interop_peer_tail_params_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
interop_peer_tail_params_has_callback(struct interop_peer_tail_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_tail_params_set_callback(
	struct interop_peer_tail_params_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline uint32_t
interop_peer_tail_params_get_seq(struct interop_peer_tail_params_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
interop_peer_tail_params_set_seq(
	struct interop_peer_tail_params_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline struct capnrpc_text_r
interop_peer_tail_params_get_text(struct interop_peer_tail_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
interop_peer_tail_params_has_text(struct interop_peer_tail_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_tail_params_set_text(
	struct interop_peer_tail_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_cap *
interop_peer_identity_params_get_callback(
	struct interop_peer_identity_params_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
interop_peer_identity_params_has_callback(
	struct interop_peer_identity_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_identity_params_set_callback(
	struct interop_peer_identity_params_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_cap *
interop_peer_identity_results_get_callback(
	struct interop_peer_identity_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
interop_peer_identity_results_has_callback(
	struct interop_peer_identity_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_identity_results_set_callback(
	struct interop_peer_identity_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_cap *
interop_peer_identity_later_params_get_callback(
	struct interop_peer_identity_later_params_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
interop_peer_identity_later_params_has_callback(
	struct interop_peer_identity_later_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_identity_later_params_set_callback(
	struct interop_peer_identity_later_params_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline uint32_t
interop_peer_identity_later_params_get_delay_ms(
	struct interop_peer_identity_later_params_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
interop_peer_identity_later_params_set_delay_ms(
	struct interop_peer_identity_later_params_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline struct capnrpc_cap *
interop_peer_identity_later_results_get_callback(
	struct interop_peer_identity_later_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
interop_peer_identity_later_results_has_callback(
	struct interop_peer_identity_later_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_identity_later_results_set_callback(
	struct interop_peer_identity_later_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_cap *
interop_peer_hold_params_get_callback(struct interop_peer_hold_params_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
interop_peer_hold_params_has_callback(struct interop_peer_hold_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_hold_params_set_callback(
	struct interop_peer_hold_params_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline uint32_t
interop_peer_call_held_params_get_seq(struct interop_peer_call_held_params_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
interop_peer_call_held_params_set_seq(
	struct interop_peer_call_held_params_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline struct capnrpc_text_r
interop_peer_call_held_params_get_text(struct interop_peer_call_held_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
interop_peer_call_held_params_has_text(struct interop_peer_call_held_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_call_held_params_set_text(
	struct interop_peer_call_held_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
interop_peer_fail_params_get_text(struct interop_peer_fail_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
interop_peer_fail_params_has_text(struct interop_peer_fail_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_fail_params_set_text(
	struct interop_peer_fail_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline uint16_t
interop_peer_fail_params_get_kind(struct interop_peer_fail_params_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline void
interop_peer_fail_params_set_kind(
	struct interop_peer_fail_params_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 0, v, 0);
}

static inline uint32_t
interop_peer_blob_params_get_n(struct interop_peer_blob_params_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
interop_peer_blob_params_set_n(struct interop_peer_blob_params_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline uint8_t
interop_peer_blob_params_get_fill(struct interop_peer_blob_params_r r)
{
	return capnrpc_struct_get_u8(r.s, 4, 0);
}

static inline void
interop_peer_blob_params_set_fill(
	struct interop_peer_blob_params_b b, uint8_t v)
{
	capnrpc_struct_set_u8(b.s, 4, v, 0);
}

static inline struct capnrpc_data_r
interop_peer_blob_results_get_data(struct interop_peer_blob_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
interop_peer_blob_results_has_data(struct interop_peer_blob_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_blob_results_set_data(
	struct interop_peer_blob_results_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
interop_peer_blob_results_init_data(
	struct interop_peer_blob_results_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return capnrpc_pointer_init_data(p, n);
}

static inline struct capnrpc_data_r
interop_peer_swallow_params_get_data(struct interop_peer_swallow_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
interop_peer_swallow_params_has_data(struct interop_peer_swallow_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_swallow_params_set_data(
	struct interop_peer_swallow_params_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
interop_peer_swallow_params_init_data(
	struct interop_peer_swallow_params_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return capnrpc_pointer_init_data(p, n);
}

static inline uint64_t
interop_peer_swallow_results_get_n(struct interop_peer_swallow_results_r r)
{
	return capnrpc_struct_get_u64(r.s, 0, 0);
}

static inline void
interop_peer_swallow_results_set_n(
	struct interop_peer_swallow_results_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 0, v, 0);
}

static inline uint64_t
interop_peer_swallow_results_get_sum(struct interop_peer_swallow_results_r r)
{
	return capnrpc_struct_get_u64(r.s, 1, 0);
}

static inline void
interop_peer_swallow_results_set_sum(
	struct interop_peer_swallow_results_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 1, v, 0);
}

static inline struct interop_chunk_list_r
interop_peer_chunks_params_get_chunks(struct interop_peer_chunks_params_r r)
{
	return interop_chunk_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
interop_peer_chunks_params_has_chunks(struct interop_peer_chunks_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_chunks_params_set_chunks(
	struct interop_peer_chunks_params_b b, struct interop_chunk_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct interop_chunk_list_b
interop_peer_chunks_params_init_chunks(
	struct interop_peer_chunks_params_b b, uint32_t n)
{
	return interop_chunk_list_init(capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct interop_chunk_list_b
interop_peer_chunks_params_edit_chunks(struct interop_peer_chunks_params_b b)
{
	return interop_chunk_list_open(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct interop_chunk_list_r
interop_peer_chunks_results_get_chunks(struct interop_peer_chunks_results_r r)
{
	return interop_chunk_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
interop_peer_chunks_results_has_chunks(struct interop_peer_chunks_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_chunks_results_set_chunks(struct interop_peer_chunks_results_b b,
	struct interop_chunk_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct interop_chunk_list_b
interop_peer_chunks_results_init_chunks(
	struct interop_peer_chunks_results_b b, uint32_t n)
{
	return interop_chunk_list_init(capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct interop_chunk_list_b
interop_peer_chunks_results_edit_chunks(struct interop_peer_chunks_results_b b)
{
	return interop_chunk_list_open(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline uint32_t
interop_peer_counts_results_get_n_peers(struct interop_peer_counts_results_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
interop_peer_counts_results_set_n_peers(
	struct interop_peer_counts_results_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline uint64_t
interop_peer_counts_results_get_n_calls(struct interop_peer_counts_results_r r)
{
	return capnrpc_struct_get_u64(r.s, 1, 0);
}

static inline void
interop_peer_counts_results_set_n_calls(
	struct interop_peer_counts_results_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 1, v, 0);
}

static inline uint32_t
interop_peer_counts_results_get_n_cancelled(
	struct interop_peer_counts_results_r r)
{
	return capnrpc_struct_get_u32(r.s, 1, 0);
}

static inline void
interop_peer_counts_results_set_n_cancelled(
	struct interop_peer_counts_results_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 1, v, 0);
}

static inline struct capnrpc_cap *
interop_peer_sink_results_get_sink(struct interop_peer_sink_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
interop_peer_sink_results_has_sink(struct interop_peer_sink_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_peer_sink_results_set_sink(
	struct interop_peer_sink_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline uint32_t
interop_sink_write_params_get_seq(struct interop_sink_write_params_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
interop_sink_write_params_set_seq(
	struct interop_sink_write_params_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline struct capnrpc_data_r
interop_sink_write_params_get_data(struct interop_sink_write_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
interop_sink_write_params_has_data(struct interop_sink_write_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_sink_write_params_set_data(
	struct interop_sink_write_params_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
interop_sink_write_params_init_data(
	struct interop_sink_write_params_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return capnrpc_pointer_init_data(p, n);
}

static inline uint32_t
interop_sink_end_results_get_n_writes(struct interop_sink_end_results_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
interop_sink_end_results_set_n_writes(
	struct interop_sink_end_results_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline uint64_t
interop_sink_end_results_get_n_bytes(struct interop_sink_end_results_r r)
{
	return capnrpc_struct_get_u64(r.s, 1, 0);
}

static inline void
interop_sink_end_results_set_n_bytes(
	struct interop_sink_end_results_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 1, v, 0);
}

static inline uint32_t
interop_reply_get_reply(struct interop_reply_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
interop_reply_set_reply(struct interop_reply_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline uint32_t
interop_chunk_get_number(struct interop_chunk_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
interop_chunk_set_number(struct interop_chunk_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline struct capnrpc_data_r
interop_chunk_get_data(struct interop_chunk_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
interop_chunk_has_data(struct interop_chunk_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_chunk_set_data(struct interop_chunk_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
interop_chunk_init_data(struct interop_chunk_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return capnrpc_pointer_init_data(p, n);
}

static inline struct capnrpc_cap *
interop_chunk_get_callback(struct interop_chunk_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
interop_chunk_has_callback(struct interop_chunk_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
interop_chunk_set_callback(struct interop_chunk_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_cap(p, cap);
}

/* Answers seq + 1. */
static inline struct capnrpc_request *
interop_callback_call_request(struct capnrpc_cap *cap,
	struct interop_callback_call_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_callback_call_params_b params;

	request = capnrpc_request_new(
		cap, INTEROP_CALLBACK_ID, INTEROP_CALLBACK_CALL);
	if (request == NULL)
		return NULL;
	params = interop_callback_call_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interop_callback_call_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interop_callback_call_promise
interop_callback_call_send(struct capnrpc_request *request_taken)
{
	struct interop_callback_call_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interop_reply_r
interop_callback_call_promised(struct interop_callback_call_promise promise)
{
	return interop_reply_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interop_reply_r
interop_callback_call_results(struct capnrpc_promise *promise)
{
	return interop_reply_read(capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
interop_peer_echo_request(
	struct capnrpc_cap *cap, struct interop_peer_echo_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_peer_echo_params_b params;

	request = capnrpc_request_new(cap, INTEROP_PEER_ID, INTEROP_PEER_ECHO);
	if (request == NULL)
		return NULL;
	params = interop_peer_echo_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interop_peer_echo_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interop_peer_echo_promise
interop_peer_echo_send(struct capnrpc_request *request_taken)
{
	struct interop_peer_echo_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interop_peer_echo_results_r
interop_peer_echo_promised(struct interop_peer_echo_promise promise)
{
	return interop_peer_echo_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interop_peer_echo_results_r
interop_peer_echo_results(struct capnrpc_promise *promise)
{
	return interop_peer_echo_results_read(capnrpc_promise_results(promise));
}

/* Answers after the delay; calls that wait do not block others. */
static inline struct capnrpc_request *
interop_peer_echo_later_request(struct capnrpc_cap *cap,
	struct interop_peer_echo_later_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_peer_echo_later_params_b params;

	request = capnrpc_request_new(
		cap, INTEROP_PEER_ID, INTEROP_PEER_ECHO_LATER);
	if (request == NULL)
		return NULL;
	params = interop_peer_echo_later_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interop_peer_echo_later_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interop_peer_echo_later_promise
interop_peer_echo_later_send(struct capnrpc_request *request_taken)
{
	struct interop_peer_echo_later_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interop_peer_echo_later_results_r
interop_peer_echo_later_promised(struct interop_peer_echo_later_promise promise)
{
	return interop_peer_echo_later_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interop_peer_echo_later_results_r
interop_peer_echo_later_results(struct capnrpc_promise *promise)
{
	return interop_peer_echo_later_results_read(
		capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
interop_peer_name_request(
	struct capnrpc_cap *cap, struct interop_peer_name_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_peer_name_params_b params;

	request = capnrpc_request_new(cap, INTEROP_PEER_ID, INTEROP_PEER_NAME);
	if (request == NULL)
		return NULL;
	params = interop_peer_name_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interop_peer_name_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interop_peer_name_promise
interop_peer_name_send(struct capnrpc_request *request_taken)
{
	struct interop_peer_name_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interop_peer_name_results_r
interop_peer_name_promised(struct interop_peer_name_promise promise)
{
	return interop_peer_name_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interop_peer_name_results_r
interop_peer_name_results(struct capnrpc_promise *promise)
{
	return interop_peer_name_results_read(capnrpc_promise_results(promise));
}

/* This object's counter: 0, 1, 2, ... in the order of delivery. */
static inline struct capnrpc_request *
interop_peer_next_request(
	struct capnrpc_cap *cap, struct interop_peer_next_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_peer_next_params_b params;

	request = capnrpc_request_new(cap, INTEROP_PEER_ID, INTEROP_PEER_NEXT);
	if (request == NULL)
		return NULL;
	params = interop_peer_next_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interop_peer_next_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interop_peer_next_promise
interop_peer_next_send(struct capnrpc_request *request_taken)
{
	struct interop_peer_next_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interop_peer_next_results_r
interop_peer_next_promised(struct interop_peer_next_promise promise)
{
	return interop_peer_next_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interop_peer_next_results_r
interop_peer_next_results(struct capnrpc_promise *promise)
{
	return interop_peer_next_results_read(capnrpc_promise_results(promise));
}

/* A new object, named "<this one's name>/<name>", at once. */
static inline struct capnrpc_request *
interop_peer_child_request(
	struct capnrpc_cap *cap, struct interop_peer_child_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_peer_child_params_b params;

	request = capnrpc_request_new(cap, INTEROP_PEER_ID, INTEROP_PEER_CHILD);
	if (request == NULL)
		return NULL;
	params =
		interop_peer_child_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interop_peer_child_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interop_peer_child_promise
interop_peer_child_send(struct capnrpc_request *request_taken)
{
	struct interop_peer_child_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interop_peer_child_results_r
interop_peer_child_promised(struct interop_peer_child_promise promise)
{
	return interop_peer_child_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interop_peer_child_results_r
interop_peer_child_results(struct capnrpc_promise *promise)
{
	return interop_peer_child_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
interop_peer_child_promised_peer(struct interop_peer_child_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
interop_peer_child_pipeline_peer(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/* The same; the answer itself comes after the delay. */
static inline struct capnrpc_request *
interop_peer_child_later_request(struct capnrpc_cap *cap,
	struct interop_peer_child_later_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_peer_child_later_params_b params;

	request = capnrpc_request_new(
		cap, INTEROP_PEER_ID, INTEROP_PEER_CHILD_LATER);
	if (request == NULL)
		return NULL;
	params = interop_peer_child_later_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interop_peer_child_later_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interop_peer_child_later_promise
interop_peer_child_later_send(struct capnrpc_request *request_taken)
{
	struct interop_peer_child_later_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interop_peer_child_later_results_r
interop_peer_child_later_promised(
	struct interop_peer_child_later_promise promise)
{
	return interop_peer_child_later_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interop_peer_child_later_results_r
interop_peer_child_later_results(struct capnrpc_promise *promise)
{
	return interop_peer_child_later_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
interop_peer_child_later_promised_peer(
	struct interop_peer_child_later_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
interop_peer_child_later_pipeline_peer(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/*
 * The same; the answer comes at once, and holds a promise that resolves
 * after the delay.
 */
static inline struct capnrpc_request *
interop_peer_child_promise_request(struct capnrpc_cap *cap,
	struct interop_peer_child_promise_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_peer_child_promise_params_b params;

	request = capnrpc_request_new(
		cap, INTEROP_PEER_ID, INTEROP_PEER_CHILD_PROMISE);
	if (request == NULL)
		return NULL;
	params = interop_peer_child_promise_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interop_peer_child_promise_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interop_peer_child_promise_promise
interop_peer_child_promise_send(struct capnrpc_request *request_taken)
{
	struct interop_peer_child_promise_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interop_peer_child_promise_results_r
interop_peer_child_promise_promised(
	struct interop_peer_child_promise_promise promise)
{
	return interop_peer_child_promise_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interop_peer_child_promise_results_r
interop_peer_child_promise_results(struct capnrpc_promise *promise)
{
	return interop_peer_child_promise_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
interop_peer_child_promise_promised_peer(
	struct interop_peer_child_promise_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
interop_peer_child_promise_pipeline_peer(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/* A promise that breaks after the delay: failed, "broken on request". */
static inline struct capnrpc_request *
interop_peer_promise_fails_request(struct capnrpc_cap *cap,
	struct interop_peer_promise_fails_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_peer_promise_fails_params_b params;

	request = capnrpc_request_new(
		cap, INTEROP_PEER_ID, INTEROP_PEER_PROMISE_FAILS);
	if (request == NULL)
		return NULL;
	params = interop_peer_promise_fails_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interop_peer_promise_fails_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interop_peer_promise_fails_promise
interop_peer_promise_fails_send(struct capnrpc_request *request_taken)
{
	struct interop_peer_promise_fails_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interop_peer_promise_fails_results_r
interop_peer_promise_fails_promised(
	struct interop_peer_promise_fails_promise promise)
{
	return interop_peer_promise_fails_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interop_peer_promise_fails_results_r
interop_peer_promise_fails_results(struct capnrpc_promise *promise)
{
	return interop_peer_promise_fails_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
interop_peer_promise_fails_promised_peer(
	struct interop_peer_promise_fails_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
interop_peer_promise_fails_pipeline_peer(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/* n new objects in one list, named "<this one's name>/0" and so on. */
static inline struct capnrpc_request *
interop_peer_children_request(struct capnrpc_cap *cap,
	struct interop_peer_children_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_peer_children_params_b params;

	request = capnrpc_request_new(
		cap, INTEROP_PEER_ID, INTEROP_PEER_CHILDREN);
	if (request == NULL)
		return NULL;
	params = interop_peer_children_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interop_peer_children_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interop_peer_children_promise
interop_peer_children_send(struct capnrpc_request *request_taken)
{
	struct interop_peer_children_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interop_peer_children_results_r
interop_peer_children_promised(struct interop_peer_children_promise promise)
{
	return interop_peer_children_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interop_peer_children_results_r
interop_peer_children_results(struct capnrpc_promise *promise)
{
	return interop_peer_children_results_read(
		capnrpc_promise_results(promise));
}

/*
 * Calls callback n times with seq 0, 1, 2, ..., at most window at a time (0
 * for all at once). areInOrder: each answer was seq + 1, and they came in the
 * order of the calls.
 */
static inline struct capnrpc_request *
interop_peer_call_back_request(struct capnrpc_cap *cap,
	struct interop_peer_call_back_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_peer_call_back_params_b params;

	request = capnrpc_request_new(
		cap, INTEROP_PEER_ID, INTEROP_PEER_CALL_BACK);
	if (request == NULL)
		return NULL;
	params = interop_peer_call_back_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interop_peer_call_back_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interop_peer_call_back_promise
interop_peer_call_back_send(struct capnrpc_request *request_taken)
{
	struct interop_peer_call_back_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interop_peer_call_back_results_r
interop_peer_call_back_promised(struct interop_peer_call_back_promise promise)
{
	return interop_peer_call_back_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interop_peer_call_back_results_r
interop_peer_call_back_results(struct capnrpc_promise *promise)
{
	return interop_peer_call_back_results_read(
		capnrpc_promise_results(promise));
}

/* Calls each one once, with its position in the list as seq. */
static inline struct capnrpc_request *
interop_peer_call_each_request(struct capnrpc_cap *cap,
	struct interop_peer_call_each_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_peer_call_each_params_b params;

	request = capnrpc_request_new(
		cap, INTEROP_PEER_ID, INTEROP_PEER_CALL_EACH);
	if (request == NULL)
		return NULL;
	params = interop_peer_call_each_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interop_peer_call_each_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interop_peer_call_each_promise
interop_peer_call_each_send(struct capnrpc_request *request_taken)
{
	struct interop_peer_call_each_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interop_peer_call_each_results_r
interop_peer_call_each_promised(struct interop_peer_call_each_promise promise)
{
	return interop_peer_call_each_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interop_peer_call_each_results_r
interop_peer_call_each_results(struct capnrpc_promise *promise)
{
	return interop_peer_call_each_results_read(
		capnrpc_promise_results(promise));
}

/* Answers with callback.call, as a tail call. */
static inline struct capnrpc_request *
interop_peer_tail_request(
	struct capnrpc_cap *cap, struct interop_peer_tail_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_peer_tail_params_b params;

	request = capnrpc_request_new(cap, INTEROP_PEER_ID, INTEROP_PEER_TAIL);
	if (request == NULL)
		return NULL;
	params = interop_peer_tail_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interop_peer_tail_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interop_peer_tail_promise
interop_peer_tail_send(struct capnrpc_request *request_taken)
{
	struct interop_peer_tail_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interop_reply_r
interop_peer_tail_promised(struct interop_peer_tail_promise promise)
{
	return interop_reply_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interop_reply_r
interop_peer_tail_results(struct capnrpc_promise *promise)
{
	return interop_reply_read(capnrpc_promise_results(promise));
}

/* The caller's own object back, at once. */
static inline struct capnrpc_request *
interop_peer_identity_request(struct capnrpc_cap *cap,
	struct interop_peer_identity_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_peer_identity_params_b params;

	request = capnrpc_request_new(
		cap, INTEROP_PEER_ID, INTEROP_PEER_IDENTITY);
	if (request == NULL)
		return NULL;
	params = interop_peer_identity_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interop_peer_identity_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interop_peer_identity_promise
interop_peer_identity_send(struct capnrpc_request *request_taken)
{
	struct interop_peer_identity_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interop_peer_identity_results_r
interop_peer_identity_promised(struct interop_peer_identity_promise promise)
{
	return interop_peer_identity_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interop_peer_identity_results_r
interop_peer_identity_results(struct capnrpc_promise *promise)
{
	return interop_peer_identity_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
interop_peer_identity_promised_callback(
	struct interop_peer_identity_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
interop_peer_identity_pipeline_callback(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/*
 * A promise at once, which resolves to the caller's own object after the
 * delay: calls in between must not be overtaken by calls after it.
 */
static inline struct capnrpc_request *
interop_peer_identity_later_request(struct capnrpc_cap *cap,
	struct interop_peer_identity_later_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_peer_identity_later_params_b params;

	request = capnrpc_request_new(
		cap, INTEROP_PEER_ID, INTEROP_PEER_IDENTITY_LATER);
	if (request == NULL)
		return NULL;
	params = interop_peer_identity_later_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interop_peer_identity_later_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interop_peer_identity_later_promise
interop_peer_identity_later_send(struct capnrpc_request *request_taken)
{
	struct interop_peer_identity_later_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interop_peer_identity_later_results_r
interop_peer_identity_later_promised(
	struct interop_peer_identity_later_promise promise)
{
	return interop_peer_identity_later_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interop_peer_identity_later_results_r
interop_peer_identity_later_results(struct capnrpc_promise *promise)
{
	return interop_peer_identity_later_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
interop_peer_identity_later_promised_callback(
	struct interop_peer_identity_later_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
interop_peer_identity_later_pipeline_callback(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/* Keeps the capability beyond the call; an older one is let go. */
static inline struct capnrpc_request *
interop_peer_hold_request(
	struct capnrpc_cap *cap, struct interop_peer_hold_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_peer_hold_params_b params;

	request = capnrpc_request_new(cap, INTEROP_PEER_ID, INTEROP_PEER_HOLD);
	if (request == NULL)
		return NULL;
	params = interop_peer_hold_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interop_peer_hold_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interop_peer_hold_promise
interop_peer_hold_send(struct capnrpc_request *request_taken)
{
	struct interop_peer_hold_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interop_peer_hold_results_r
interop_peer_hold_promised(struct interop_peer_hold_promise promise)
{
	return interop_peer_hold_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interop_peer_hold_results_r
interop_peer_hold_results(struct capnrpc_promise *promise)
{
	return interop_peer_hold_results_read(capnrpc_promise_results(promise));
}

/* Lets it go. */
static inline struct capnrpc_request *
interop_peer_drop_request(
	struct capnrpc_cap *cap, struct interop_peer_drop_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_peer_drop_params_b params;

	request = capnrpc_request_new(cap, INTEROP_PEER_ID, INTEROP_PEER_DROP);
	if (request == NULL)
		return NULL;
	params = interop_peer_drop_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interop_peer_drop_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interop_peer_drop_promise
interop_peer_drop_send(struct capnrpc_request *request_taken)
{
	struct interop_peer_drop_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interop_peer_drop_results_r
interop_peer_drop_promised(struct interop_peer_drop_promise promise)
{
	return interop_peer_drop_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interop_peer_drop_results_r
interop_peer_drop_results(struct capnrpc_promise *promise)
{
	return interop_peer_drop_results_read(capnrpc_promise_results(promise));
}

/* Calls the one that is held; failed, "nothing is held", without one. */
static inline struct capnrpc_request *
interop_peer_call_held_request(struct capnrpc_cap *cap,
	struct interop_peer_call_held_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_peer_call_held_params_b params;

	request = capnrpc_request_new(
		cap, INTEROP_PEER_ID, INTEROP_PEER_CALL_HELD);
	if (request == NULL)
		return NULL;
	params = interop_peer_call_held_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interop_peer_call_held_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interop_peer_call_held_promise
interop_peer_call_held_send(struct capnrpc_request *request_taken)
{
	struct interop_peer_call_held_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interop_reply_r
interop_peer_call_held_promised(struct interop_peer_call_held_promise promise)
{
	return interop_reply_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interop_reply_r
interop_peer_call_held_results(struct capnrpc_promise *promise)
{
	return interop_reply_read(capnrpc_promise_results(promise));
}

/* Is never answered. May be cancelled. */
static inline struct capnrpc_request *
interop_peer_never_request(
	struct capnrpc_cap *cap, struct interop_peer_never_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_peer_never_params_b params;

	request = capnrpc_request_new(cap, INTEROP_PEER_ID, INTEROP_PEER_NEVER);
	if (request == NULL)
		return NULL;
	params =
		interop_peer_never_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interop_peer_never_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interop_peer_never_promise
interop_peer_never_send(struct capnrpc_request *request_taken)
{
	struct interop_peer_never_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interop_peer_never_results_r
interop_peer_never_promised(struct interop_peer_never_promise promise)
{
	return interop_peer_never_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interop_peer_never_results_r
interop_peer_never_results(struct capnrpc_promise *promise)
{
	return interop_peer_never_results_read(
		capnrpc_promise_results(promise));
}

/* Answers with an exception of that type and text. */
static inline struct capnrpc_request *
interop_peer_fail_request(
	struct capnrpc_cap *cap, struct interop_peer_fail_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_peer_fail_params_b params;

	request = capnrpc_request_new(cap, INTEROP_PEER_ID, INTEROP_PEER_FAIL);
	if (request == NULL)
		return NULL;
	params = interop_peer_fail_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interop_peer_fail_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interop_peer_fail_promise
interop_peer_fail_send(struct capnrpc_request *request_taken)
{
	struct interop_peer_fail_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interop_peer_fail_results_r
interop_peer_fail_promised(struct interop_peer_fail_promise promise)
{
	return interop_peer_fail_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interop_peer_fail_results_r
interop_peer_fail_results(struct capnrpc_promise *promise)
{
	return interop_peer_fail_results_read(capnrpc_promise_results(promise));
}

/* n bytes of that value. */
static inline struct capnrpc_request *
interop_peer_blob_request(
	struct capnrpc_cap *cap, struct interop_peer_blob_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_peer_blob_params_b params;

	request = capnrpc_request_new(cap, INTEROP_PEER_ID, INTEROP_PEER_BLOB);
	if (request == NULL)
		return NULL;
	params = interop_peer_blob_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interop_peer_blob_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interop_peer_blob_promise
interop_peer_blob_send(struct capnrpc_request *request_taken)
{
	struct interop_peer_blob_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interop_peer_blob_results_r
interop_peer_blob_promised(struct interop_peer_blob_promise promise)
{
	return interop_peer_blob_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interop_peer_blob_results_r
interop_peer_blob_results(struct capnrpc_promise *promise)
{
	return interop_peer_blob_results_read(capnrpc_promise_results(promise));
}

/* How many bytes came, and their sum. */
static inline struct capnrpc_request *
interop_peer_swallow_request(struct capnrpc_cap *cap,
	struct interop_peer_swallow_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_peer_swallow_params_b params;

	request =
		capnrpc_request_new(cap, INTEROP_PEER_ID, INTEROP_PEER_SWALLOW);
	if (request == NULL)
		return NULL;
	params = interop_peer_swallow_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interop_peer_swallow_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interop_peer_swallow_promise
interop_peer_swallow_send(struct capnrpc_request *request_taken)
{
	struct interop_peer_swallow_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interop_peer_swallow_results_r
interop_peer_swallow_promised(struct interop_peer_swallow_promise promise)
{
	return interop_peer_swallow_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interop_peer_swallow_results_r
interop_peer_swallow_results(struct capnrpc_promise *promise)
{
	return interop_peer_swallow_results_read(
		capnrpc_promise_results(promise));
}

/*
 * Back in reverse order. Senders fill each in its turn, so that large ones
 * end up in segments of their own.
 */
static inline struct capnrpc_request *
interop_peer_chunks_request(struct capnrpc_cap *cap,
	struct interop_peer_chunks_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_peer_chunks_params_b params;

	request =
		capnrpc_request_new(cap, INTEROP_PEER_ID, INTEROP_PEER_CHUNKS);
	if (request == NULL)
		return NULL;
	params = interop_peer_chunks_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interop_peer_chunks_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interop_peer_chunks_promise
interop_peer_chunks_send(struct capnrpc_request *request_taken)
{
	struct interop_peer_chunks_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interop_peer_chunks_results_r
interop_peer_chunks_promised(struct interop_peer_chunks_promise promise)
{
	return interop_peer_chunks_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interop_peer_chunks_results_r
interop_peer_chunks_results(struct capnrpc_promise *promise)
{
	return interop_peer_chunks_results_read(
		capnrpc_promise_results(promise));
}

/*
 * For the whole process: objects of this interface that are alive, calls
 * served, and calls of never that were cancelled.
 */
static inline struct capnrpc_request *
interop_peer_counts_request(struct capnrpc_cap *cap,
	struct interop_peer_counts_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_peer_counts_params_b params;

	request =
		capnrpc_request_new(cap, INTEROP_PEER_ID, INTEROP_PEER_COUNTS);
	if (request == NULL)
		return NULL;
	params = interop_peer_counts_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interop_peer_counts_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interop_peer_counts_promise
interop_peer_counts_send(struct capnrpc_request *request_taken)
{
	struct interop_peer_counts_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interop_peer_counts_results_r
interop_peer_counts_promised(struct interop_peer_counts_promise promise)
{
	return interop_peer_counts_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interop_peer_counts_results_r
interop_peer_counts_results(struct capnrpc_promise *promise)
{
	return interop_peer_counts_results_read(
		capnrpc_promise_results(promise));
}

/* A new one, that has seen nothing. */
static inline struct capnrpc_request *
interop_peer_sink_request(
	struct capnrpc_cap *cap, struct interop_peer_sink_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_peer_sink_params_b params;

	request = capnrpc_request_new(cap, INTEROP_PEER_ID, INTEROP_PEER_SINK);
	if (request == NULL)
		return NULL;
	params = interop_peer_sink_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interop_peer_sink_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interop_peer_sink_promise
interop_peer_sink_send(struct capnrpc_request *request_taken)
{
	struct interop_peer_sink_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interop_peer_sink_results_r
interop_peer_sink_promised(struct interop_peer_sink_promise promise)
{
	return interop_peer_sink_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interop_peer_sink_results_r
interop_peer_sink_results(struct capnrpc_promise *promise)
{
	return interop_peer_sink_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
interop_peer_sink_promised_sink(struct interop_peer_sink_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
interop_peer_sink_pipeline_sink(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/*
 * seq is 0, 1, 2, ...; another one fails, "out of order", and whatever comes
 * after a write that failed fails with it.
 */
static inline struct capnrpc_request *
interop_sink_write_request(
	struct capnrpc_cap *cap, struct interop_sink_write_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_sink_write_params_b params;

	request = capnrpc_request_new(cap, INTEROP_SINK_ID, INTEROP_SINK_WRITE);
	if (request == NULL)
		return NULL;
	params =
		interop_sink_write_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

/* What came before it. */
static inline struct capnrpc_request *
interop_sink_end_request(
	struct capnrpc_cap *cap, struct interop_sink_end_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct interop_sink_end_params_b params;

	request = capnrpc_request_new(cap, INTEROP_SINK_ID, INTEROP_SINK_END);
	if (request == NULL)
		return NULL;
	params = interop_sink_end_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct interop_sink_end_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct interop_sink_end_promise
interop_sink_end_send(struct capnrpc_request *request_taken)
{
	struct interop_sink_end_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct interop_sink_end_results_r
interop_sink_end_promised(struct interop_sink_end_promise promise)
{
	return interop_sink_end_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct interop_sink_end_results_r
interop_sink_end_results(struct capnrpc_promise *promise)
{
	return interop_sink_end_results_read(capnrpc_promise_results(promise));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interop_reply_b
interop_callback_call_answer(struct capnrpc_call *call)
{
	return interop_reply_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct interop_callback_server {
	void (*call)(void *object, struct interop_callback_call_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * interop_callback_server. False, and the call is still the caller's, when
 * there is none. For CAPNRPC_SERVES().
 */
static inline bool
interop_callback_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct interop_callback_server *server =
		(const struct interop_callback_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != INTEROP_CALLBACK_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case INTEROP_CALLBACK_CALL:
		if (server->call == NULL)
			return false;
		server->call(object, interop_callback_call_params_read(p),
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
interop_callback_dispatch(const struct interop_callback_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!interop_callback_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interop_peer_echo_results_b
interop_peer_echo_answer(struct capnrpc_call *call)
{
	return interop_peer_echo_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interop_peer_echo_later_results_b
interop_peer_echo_later_answer(struct capnrpc_call *call)
{
	return interop_peer_echo_later_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interop_peer_name_results_b
interop_peer_name_answer(struct capnrpc_call *call)
{
	return interop_peer_name_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interop_peer_next_results_b
interop_peer_next_answer(struct capnrpc_call *call)
{
	return interop_peer_next_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interop_peer_child_results_b
interop_peer_child_answer(struct capnrpc_call *call)
{
	return interop_peer_child_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interop_peer_child_later_results_b
interop_peer_child_later_answer(struct capnrpc_call *call)
{
	return interop_peer_child_later_results_init(
		capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interop_peer_child_promise_results_b
interop_peer_child_promise_answer(struct capnrpc_call *call)
{
	return interop_peer_child_promise_results_init(
		capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interop_peer_promise_fails_results_b
interop_peer_promise_fails_answer(struct capnrpc_call *call)
{
	return interop_peer_promise_fails_results_init(
		capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interop_peer_children_results_b
interop_peer_children_answer(struct capnrpc_call *call)
{
	return interop_peer_children_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interop_peer_call_back_results_b
interop_peer_call_back_answer(struct capnrpc_call *call)
{
	return interop_peer_call_back_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interop_peer_call_each_results_b
interop_peer_call_each_answer(struct capnrpc_call *call)
{
	return interop_peer_call_each_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interop_reply_b
interop_peer_tail_answer(struct capnrpc_call *call)
{
	return interop_reply_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interop_peer_identity_results_b
interop_peer_identity_answer(struct capnrpc_call *call)
{
	return interop_peer_identity_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interop_peer_identity_later_results_b
interop_peer_identity_later_answer(struct capnrpc_call *call)
{
	return interop_peer_identity_later_results_init(
		capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interop_peer_hold_results_b
interop_peer_hold_answer(struct capnrpc_call *call)
{
	return interop_peer_hold_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interop_peer_drop_results_b
interop_peer_drop_answer(struct capnrpc_call *call)
{
	return interop_peer_drop_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interop_reply_b
interop_peer_call_held_answer(struct capnrpc_call *call)
{
	return interop_reply_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interop_peer_never_results_b
interop_peer_never_answer(struct capnrpc_call *call)
{
	return interop_peer_never_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interop_peer_fail_results_b
interop_peer_fail_answer(struct capnrpc_call *call)
{
	return interop_peer_fail_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interop_peer_blob_results_b
interop_peer_blob_answer(struct capnrpc_call *call)
{
	return interop_peer_blob_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interop_peer_swallow_results_b
interop_peer_swallow_answer(struct capnrpc_call *call)
{
	return interop_peer_swallow_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interop_peer_chunks_results_b
interop_peer_chunks_answer(struct capnrpc_call *call)
{
	return interop_peer_chunks_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interop_peer_counts_results_b
interop_peer_counts_answer(struct capnrpc_call *call)
{
	return interop_peer_counts_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interop_peer_sink_results_b
interop_peer_sink_answer(struct capnrpc_call *call)
{
	return interop_peer_sink_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct interop_peer_server {
	void (*echo)(void *object, struct interop_peer_echo_params_r params,
		struct capnrpc_call *call_taken);
	void (*echo_later)(void *object,
		struct interop_peer_echo_later_params_r params,
		struct capnrpc_call *call_taken);
	void (*name)(void *object, struct interop_peer_name_params_r params,
		struct capnrpc_call *call_taken);
	void (*next)(void *object, struct interop_peer_next_params_r params,
		struct capnrpc_call *call_taken);
	void (*child)(void *object, struct interop_peer_child_params_r params,
		struct capnrpc_call *call_taken);
	void (*child_later)(void *object,
		struct interop_peer_child_later_params_r params,
		struct capnrpc_call *call_taken);
	void (*child_promise)(void *object,
		struct interop_peer_child_promise_params_r params,
		struct capnrpc_call *call_taken);
	void (*promise_fails)(void *object,
		struct interop_peer_promise_fails_params_r params,
		struct capnrpc_call *call_taken);
	void (*children)(void *object,
		struct interop_peer_children_params_r params,
		struct capnrpc_call *call_taken);
	void (*call_back)(void *object,
		struct interop_peer_call_back_params_r params,
		struct capnrpc_call *call_taken);
	void (*call_each)(void *object,
		struct interop_peer_call_each_params_r params,
		struct capnrpc_call *call_taken);
	void (*tail)(void *object, struct interop_peer_tail_params_r params,
		struct capnrpc_call *call_taken);
	void (*identity)(void *object,
		struct interop_peer_identity_params_r params,
		struct capnrpc_call *call_taken);
	void (*identity_later)(void *object,
		struct interop_peer_identity_later_params_r params,
		struct capnrpc_call *call_taken);
	void (*hold)(void *object, struct interop_peer_hold_params_r params,
		struct capnrpc_call *call_taken);
	void (*drop)(void *object, struct interop_peer_drop_params_r params,
		struct capnrpc_call *call_taken);
	void (*call_held)(void *object,
		struct interop_peer_call_held_params_r params,
		struct capnrpc_call *call_taken);
	void (*never)(void *object, struct interop_peer_never_params_r params,
		struct capnrpc_call *call_taken);
	void (*fail)(void *object, struct interop_peer_fail_params_r params,
		struct capnrpc_call *call_taken);
	void (*blob)(void *object, struct interop_peer_blob_params_r params,
		struct capnrpc_call *call_taken);
	void (*swallow)(void *object,
		struct interop_peer_swallow_params_r params,
		struct capnrpc_call *call_taken);
	void (*chunks)(void *object, struct interop_peer_chunks_params_r params,
		struct capnrpc_call *call_taken);
	void (*counts)(void *object, struct interop_peer_counts_params_r params,
		struct capnrpc_call *call_taken);
	void (*sink)(void *object, struct interop_peer_sink_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * interop_peer_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
interop_peer_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct interop_peer_server *server =
		(const struct interop_peer_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != INTEROP_PEER_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case INTEROP_PEER_ECHO:
		if (server->echo == NULL)
			return false;
		server->echo(
			object, interop_peer_echo_params_read(p), call_taken);
		return true;
	case INTEROP_PEER_ECHO_LATER:
		if (server->echo_later == NULL)
			return false;
		server->echo_later(object,
			interop_peer_echo_later_params_read(p), call_taken);
		return true;
	case INTEROP_PEER_NAME:
		if (server->name == NULL)
			return false;
		server->name(
			object, interop_peer_name_params_read(p), call_taken);
		return true;
	case INTEROP_PEER_NEXT:
		if (server->next == NULL)
			return false;
		server->next(
			object, interop_peer_next_params_read(p), call_taken);
		return true;
	case INTEROP_PEER_CHILD:
		if (server->child == NULL)
			return false;
		server->child(
			object, interop_peer_child_params_read(p), call_taken);
		return true;
	case INTEROP_PEER_CHILD_LATER:
		if (server->child_later == NULL)
			return false;
		server->child_later(object,
			interop_peer_child_later_params_read(p), call_taken);
		return true;
	case INTEROP_PEER_CHILD_PROMISE:
		if (server->child_promise == NULL)
			return false;
		server->child_promise(object,
			interop_peer_child_promise_params_read(p), call_taken);
		return true;
	case INTEROP_PEER_PROMISE_FAILS:
		if (server->promise_fails == NULL)
			return false;
		server->promise_fails(object,
			interop_peer_promise_fails_params_read(p), call_taken);
		return true;
	case INTEROP_PEER_CHILDREN:
		if (server->children == NULL)
			return false;
		server->children(object, interop_peer_children_params_read(p),
			call_taken);
		return true;
	case INTEROP_PEER_CALL_BACK:
		if (server->call_back == NULL)
			return false;
		server->call_back(object, interop_peer_call_back_params_read(p),
			call_taken);
		return true;
	case INTEROP_PEER_CALL_EACH:
		if (server->call_each == NULL)
			return false;
		server->call_each(object, interop_peer_call_each_params_read(p),
			call_taken);
		return true;
	case INTEROP_PEER_TAIL:
		if (server->tail == NULL)
			return false;
		server->tail(
			object, interop_peer_tail_params_read(p), call_taken);
		return true;
	case INTEROP_PEER_IDENTITY:
		if (server->identity == NULL)
			return false;
		server->identity(object, interop_peer_identity_params_read(p),
			call_taken);
		return true;
	case INTEROP_PEER_IDENTITY_LATER:
		if (server->identity_later == NULL)
			return false;
		server->identity_later(object,
			interop_peer_identity_later_params_read(p), call_taken);
		return true;
	case INTEROP_PEER_HOLD:
		if (server->hold == NULL)
			return false;
		server->hold(
			object, interop_peer_hold_params_read(p), call_taken);
		return true;
	case INTEROP_PEER_DROP:
		if (server->drop == NULL)
			return false;
		server->drop(
			object, interop_peer_drop_params_read(p), call_taken);
		return true;
	case INTEROP_PEER_CALL_HELD:
		if (server->call_held == NULL)
			return false;
		server->call_held(object, interop_peer_call_held_params_read(p),
			call_taken);
		return true;
	case INTEROP_PEER_NEVER:
		if (server->never == NULL)
			return false;
		server->never(
			object, interop_peer_never_params_read(p), call_taken);
		return true;
	case INTEROP_PEER_FAIL:
		if (server->fail == NULL)
			return false;
		server->fail(
			object, interop_peer_fail_params_read(p), call_taken);
		return true;
	case INTEROP_PEER_BLOB:
		if (server->blob == NULL)
			return false;
		server->blob(
			object, interop_peer_blob_params_read(p), call_taken);
		return true;
	case INTEROP_PEER_SWALLOW:
		if (server->swallow == NULL)
			return false;
		server->swallow(object, interop_peer_swallow_params_read(p),
			call_taken);
		return true;
	case INTEROP_PEER_CHUNKS:
		if (server->chunks == NULL)
			return false;
		server->chunks(
			object, interop_peer_chunks_params_read(p), call_taken);
		return true;
	case INTEROP_PEER_COUNTS:
		if (server->counts == NULL)
			return false;
		server->counts(
			object, interop_peer_counts_params_read(p), call_taken);
		return true;
	case INTEROP_PEER_SINK:
		if (server->sink == NULL)
			return false;
		server->sink(
			object, interop_peer_sink_params_read(p), call_taken);
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
interop_peer_dispatch(const struct interop_peer_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!interop_peer_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct interop_sink_end_results_b
interop_sink_end_answer(struct capnrpc_call *call)
{
	return interop_sink_end_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct interop_sink_server {
	void (*write)(void *object, struct interop_sink_write_params_r params,
		struct capnrpc_call *call_taken);
	void (*end)(void *object, struct interop_sink_end_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * interop_sink_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
interop_sink_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct interop_sink_server *server =
		(const struct interop_sink_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != INTEROP_SINK_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case INTEROP_SINK_WRITE:
		if (server->write == NULL)
			return false;
		capnrpc_call_begin_stream(call_taken);
		server->write(
			object, interop_sink_write_params_read(p), call_taken);
		return true;
	case INTEROP_SINK_END:
		if (server->end == NULL)
			return false;
		server->end(
			object, interop_sink_end_params_read(p), call_taken);
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
interop_sink_dispatch(const struct interop_sink_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!interop_sink_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
