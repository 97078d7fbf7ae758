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
/* Where blocks of all vats come from; NULL, and at first: malloc and free. */
void sim_set_allocator(void *(*allocate)(const struct sim_vat *vat, size_t n),
	void (*release)(void *block));
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

/*
 * Delivers messages one by one and runs the receiver's turns behind each. A
 * step is "> text" for one from end 0, "< text" for one from end 1; NULL ends.
 */
void sim_script(struct sim_link *link, const char *const *steps);
#define SIM_SCRIPT(link, ...) \
	sim_script((link), (const char *const[]){ __VA_ARGS__, NULL })

/* Runs all turns of a vat. */
void sim_turns(struct sim_vat *vat);

/* Delivers and runs everything until nothing moves. */
void sim_settle(struct sim_link *links, size_t n_links);

/* The same; false where it takes more than n_messages. */
int sim_settle_within(
	struct sim_link *links, size_t n_links, uint64_t n_messages);

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

enum {
	SIM_LOG = 0,
	SIM_ECHO = 1,
	SIM_HOLD = 2,
	SIM_FAIL = 3
};

void sim_object_init(struct sim_object *object, struct sim_vat *vat);
void sim_object_deinit(struct sim_object *object);

/* Answers the oldest held call with cap in pointer 0 (NULL for none). */
void sim_answer(struct sim_object *object, struct capnrpc_cap *cap);

/* The same with another capability in pointer 1. */
void sim_answer_both(struct sim_object *object, struct capnrpc_cap *first,
	struct capnrpc_cap *second);
/* Answers it with a tail call of method on cap. */
void sim_answer_tail(struct sim_object *object, struct capnrpc_cap *cap,
	uint16_t method, struct capnrpc_cap *argument);
/* Takes the oldest held call out, to be answered in some other way. */
struct capnrpc_call *sim_take(struct sim_object *object);
/* The capability in the parameters of the newest held call; a new reference. */
struct capnrpc_cap *sim_argument(struct sim_object *object);

/* Calls with a number and a capability (NULL for none); owned results. */
struct capnrpc_promise *sim_call(struct capnrpc_cap *cap, uint16_t method,
	uint32_t number, struct capnrpc_cap *argument);

/* Takes a reference over until sim_forget(); returns it. */
struct capnrpc_promise *sim_keep(struct capnrpc_promise *promise);
struct capnrpc_cap *sim_keep_cap(struct capnrpc_cap *cap);

/* Calls SIM_LOG; the results are kept. */
void sim_log(struct capnrpc_cap *cap, uint32_t number);

/* Calls SIM_HOLD; the results, borrowed, are kept. */
struct capnrpc_promise *sim_hold(
	struct capnrpc_cap *cap, struct capnrpc_cap *argument);

/* The same; what will be at pointer 0 of the results, borrowed and kept. */
struct capnrpc_cap *sim_ask(
	struct capnrpc_cap *cap, struct capnrpc_cap *argument);

/* Drops what was kept. */
void sim_forget(void);
/* What is kept, as bytes: for copies of a whole state (heap.h). */
void *sim_kept(size_t *ret_n);

/* The capability pipelined at pointer 0 of the results. */
struct capnrpc_cap *sim_field(struct capnrpc_promise *promise);
/* The same at another pointer. */
struct capnrpc_cap *sim_field_at(
	struct capnrpc_promise *promise, uint16_t index);

/* The numbers logged so far must be exactly these: "1 2 3". */
void sim_assert_log(const struct sim_object *object, const char *expected);

#endif
