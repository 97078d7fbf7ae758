/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A scenario: one behaviour of the protocol, asked of a peer by our library
 * and checked. The C++ driver has the same ones (cxx/scenario.h).
 */
#ifndef INTEROP_SCENARIO_H
#define INTEROP_SCENARIO_H

#include <stdio.h>

#include "tests/interop/interop.capnp.h"
#include "tests/interop/peers/loop.h"

/* What a scenario works with. */
struct setting {
	struct loop *loop;
	struct capnrpc_cap *peer; /* borrowed */
	/* One more connection to the same peer; the caller owns the cap. */
	struct capnrpc_cap *(*connect_again)(struct setting *setting);
	const char *socket; /* of the daemon, or NULL */
	const char *address; /* of the peer, or its URI */
	bool has_failed;
	struct kept *kept; /* what keep() has made, the newest first */
};

struct scenario {
	const char *name;
	void (*run)(struct setting *setting);
};

/* The lists of scenarios_*.c; each ends with a name that is NULL. */
extern const struct scenario call_scenarios[];
extern const struct scenario order_scenarios[];
extern const struct scenario stream_scenarios[];
extern const struct scenario lifetime_scenarios[];

/* Remembers and prints that a claim did not hold. */
#define CHECK(setting, claim) \
	((claim) ? (void)0 : check_failed(setting, __FILE__, __LINE__, #claim))
void check_failed(
	struct setting *setting, const char *file, int line, const char *claim);

/* Sends; out of memory ends the process. */
struct capnrpc_promise *send_request(struct capnrpc_request *request_taken);

/*
 * n bytes of 0 for what a callback writes to: the peer may let an object of
 * ours go, or settle a promise, long after the scenario has returned.
 */
void *keep(struct setting *setting, size_t n);

/* Frees all of it; for when no callback can come any more. */
void forget_kept(struct setting *setting);

/* Lets the loop run until promise is no longer pending. */
void await(struct setting *setting, struct capnrpc_promise *promise);

/* Sends, waits, and checks that there are results. Owned by the caller. */
struct capnrpc_promise *call(
	struct setting *setting, struct capnrpc_request *request_taken);

/* Sends, waits, and checks for an exception of this type with this in it. */
void call_fails(struct setting *setting, struct capnrpc_request *request_taken,
	enum capnrpc_exception_type type, const char *text);

/* Lets the loop run for a moment, for what happens unasked. */
void pause_for(struct setting *setting, unsigned int ms);

/* Waits until claim(setting, userdata) holds, and checks that it does. */
void eventually(struct setting *setting,
	bool (*claim)(struct setting *setting, void *userdata), void *userdata);

/* A new object of the peer's, before its answer. Owned by the caller. */
struct capnrpc_cap *fresh(struct setting *setting, const char *name);

/* What our own object has seen; kept, so it outlives the object. */
struct seen {
	uint32_t n_calls;
	bool are_in_order; /* seq was 0, 1, 2, ... */
	bool is_alive;
	char last_text[64];
};

/* A Callback that writes down what it sees. Owned by the caller. */
struct capnrpc_cap *callback_new(
	struct setting *setting, struct seen **ret_seen);

/* A call of Callback.call. */
struct capnrpc_request *callback_request(
	struct capnrpc_cap *callback, uint32_t seq, const char *text);

#endif
