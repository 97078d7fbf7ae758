/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Vats in one process, joined by pipes in memory, and a script that says what
 * is delivered when.
 *
 * A script pops one message at a time from a pipe by what it expects it to be
 * ("call q1 to import 0"), hands it to the other end, and every step checks
 * the invariants of both ends. At the end nothing may be left: no row, no
 * block of memory.
 */
#ifndef SIM_H
#define SIM_H

#include <stddef.h>
#include <stdint.h>

#include "cap/vat.h"
#include "rpc/conn.h"

/* A vat with an allocator of its own, which counts and can fail. */
struct sim_vat {
	struct capnrpc_memory memory;
	struct capnrpc_vat *vat;
	size_t n_blocks;
	size_t n_allocations;
	size_t fail_at; /* the allocation that fails; 0 for none */
	int fail_all_later;
};

/* Two connections and what is under way between them. */
struct sim_link {
	struct capnrpc_conn *ends[2];
};

void sim_vat_init(struct sim_vat *vat);
/* Runs what still waits, frees it, and asserts that no memory is left. */
void sim_vat_deinit(struct sim_vat *vat);

/* Joins two vats; each end gets its bootstrap capability (borrowed). */
void sim_link_init(struct sim_link *link, struct sim_vat *a,
	struct capnrpc_cap *bootstrap_a, struct sim_vat *b,
	struct capnrpc_cap *bootstrap_b);
void sim_link_init_limits(struct sim_link *link, struct sim_vat *a,
	struct capnrpc_cap *bootstrap_a, struct sim_vat *b,
	struct capnrpc_cap *bootstrap_b,
	const struct capnrpc_conn_limits *limits_b);
/* Ends both connections. */
void sim_link_deinit(struct sim_link *link);

/* What the next message from end `from` is, in a few words; "" for none. */
const char *sim_peek(struct sim_link *link, int from);

/*
 * Delivers the next message from that end, which must begin with expected;
 * does not run turns.
 */
void sim_deliver(struct sim_link *link, int from, const char *expected);

/* Runs all turns of a vat. */
void sim_turns(struct sim_vat *vat);

/* Delivers and runs everything until nothing moves. */
void sim_settle(struct sim_link *links, size_t n_links);

/* Sends raw bytes to end `to` of the link and steps it. */
void sim_inject(struct sim_link *link, int to, const void *bytes, size_t n);

/* --- objects for scripts ------------------------------------------------- */

#define SIM_INTERFACE UINT64_C(0xa5a5a5a5a5a5a5a5)

/*
 * Method 0 `log`: remembers the number in its parameters. Method 1 `echo`:
 * returns the capability in its parameters. Method 2 `hold`: keeps the call,
 * to be answered by hand. Method 3 `fail`.
 */
struct sim_object {
	struct capnrpc_cap *cap;
	uint32_t log[64];
	size_t n_log;
	struct capnrpc_call *held[16];
	size_t n_held;
	size_t n_cancelled;
	int is_released;
};

enum { SIM_LOG = 0, SIM_ECHO = 1, SIM_HOLD = 2, SIM_FAIL = 3 };

void sim_object_init(struct sim_object *object, struct sim_vat *vat);
void sim_object_deinit(struct sim_object *object);

/* Answers the oldest held call with cap in pointer 0 (NULL for none). */
void sim_answer(struct sim_object *object, struct capnrpc_cap *cap);

/* Calls with a number and a capability (NULL for none); owned results. */
struct capnrpc_promise *sim_call(struct capnrpc_cap *cap, uint16_t method,
	uint32_t number, struct capnrpc_cap *argument);

/* The same with the results dropped only at the end: fire and remember. */
void sim_log(struct capnrpc_cap *cap, uint32_t number);

/* Drops the promises of all sim_log() calls. */
void sim_forget(void);

/* The capability pipelined at pointer 0 of the results. */
struct capnrpc_cap *sim_field(struct capnrpc_promise *promise);

#endif
