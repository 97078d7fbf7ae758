/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A connection whose peer is the script itself: messages are made by hand, as
 * wrong as one likes. Beside it an honest pair goes on, which must not notice.
 */
#ifndef SIM_RAW_H
#define SIM_RAW_H

#include "proto/gen/rpc.capnp.h"
#include "sim/pair.h"

struct sim_raw {
	struct sim_pair pair; /* the honest ones; vat 1 is the one attacked */
	struct sim_link link; /* end 1 is the attacked connection; end 0 NULL */
	struct capnrpc_conn *conn; /* end 1 */
	struct capnrpc_message *message; /* being made */
	size_t n_honest[2]; /* rows of the honest ends when nothing happens */
};

void sim_raw_init(
	struct sim_raw *raw, const struct capnrpc_conn_limits *limits);

/* The honest pair must still work, and nothing may be left. */
void sim_raw_deinit(struct sim_raw *raw);

/* The root of a new message, to be filled in. */
struct rpc_message_b sim_raw_begin(struct sim_raw *raw);
/*
 * Sends it, steps, runs the vat's turns. While it is under way the honest peer
 * has a call open, with a pipelined one behind it, and both must be answered.
 */
void sim_raw_send(struct sim_raw *raw);
/* The same with bytes. */
void sim_raw_feed(struct sim_raw *raw, const void *bytes, size_t n);
/* The message as its bytes, to be spoilt, fed and freed. */
uint8_t *sim_raw_take(struct sim_raw *raw, size_t *ret_n);

/* Common ones. A call to export id, with one descriptor or not at all. */
void sim_raw_bootstrap(struct sim_raw *raw, uint32_t question);
struct rpc_call_b sim_raw_call(struct sim_raw *raw, uint32_t question,
	uint32_t export, uint16_t method);
/* A call whose capability table has n entries (0: no table). */
struct rpc_cap_descriptor_list_b sim_raw_call_caps(struct sim_raw *raw,
	uint32_t question, uint32_t export, uint16_t method, uint32_t n);
/* A call with one capability in pointer 0 of its parameters: its descriptor. */
struct rpc_cap_descriptor_b sim_raw_call_with_cap(struct sim_raw *raw,
	uint32_t question, uint32_t export, uint16_t method);
void sim_raw_finish(struct sim_raw *raw, uint32_t question, bool is_releasing);
void sim_raw_release(struct sim_raw *raw, uint32_t id, uint32_t n);

/* The next message that comes out must begin with this ("" for none at all),
 * and is then dropped. */
void sim_raw_expect(struct sim_raw *raw, const char *expected);

/* The connection has ended by an Abort that begins so. */
void sim_raw_expect_abort(struct sim_raw *raw, const char *reason);

/* The same for the whole text, which is the next thing that comes out. */
void sim_raw_refused(struct sim_raw *raw, const char *reason);

/* Exactly this came out, and nothing else; the connection lives. */
void sim_raw_answered(struct sim_raw *raw, const char *answer);

/* What came out is the exception with this text for that question. */
void sim_raw_failed(struct sim_raw *raw, uint32_t question, const char *reason);

/* What came out is Unimplemented with a message of that kind in it. */
void sim_raw_unimplemented(struct sim_raw *raw, uint16_t which);

/* Nothing came out, and the connection lives. */
void sim_raw_ignored(struct sim_raw *raw);

/* Begins with a connection on which the peer has our bootstrap as export 0. */
void sim_raw_open(
	struct sim_raw *raw, const struct capnrpc_conn_limits *limits);

/* A Return of one capability, to be sent when its descriptor is filled in. */
struct rpc_cap_descriptor_b sim_raw_answer_with_cap(
	struct sim_raw *raw, uint32_t answer);

/* What the vat bootstraps from the raw peer: its import 7; kept. */
struct capnrpc_cap *sim_raw_import(struct sim_raw *raw, int is_promise);

#endif
