/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every order in which a scenario can happen.
 *
 * A scenario is what programs do in a row of vats: client first, server last,
 * and between them vats that forward, as the daemon does. What happens is made
 * of events: a message is delivered, a vat runs one turn, a program does its
 * next act. The explorer goes through the orders of these depth first. It
 * keeps no states: a scenario is run again from its start with the choices so
 * far.
 *
 * Events of different vats do not see each other: the ends of a pipe are its
 * reader's and its writer's. So two orders that differ just in how events of
 * different vats interleave are the same to every vat, and one of them is
 * enough. Sleep sets see to that: what was tried at a choice is not tried
 * again behind its siblings, until something in its own vat has happened.
 *
 * Calls are numbered by the reference that they are made through; at the object
 * each reference's numbers must come one by one, and at the right object.
 */
#ifndef SIM_EVERY_ORDER_H
#define SIM_EVERY_ORDER_H

#include <stddef.h>
#include <stdint.h>

#include "sim/sim.h"

#define SIM_ROW_VATS 4u
#define SIM_ROW_REFERENCES 2u
#define SIM_ROW_CALLS 16u
#define SIM_THREADS 4u
#define SIM_ACTS 4u

/* What calls are made through. */
struct sim_through {
	struct capnrpc_cap *cap; /* borrowed, or NULL when it was dropped */
	const struct sim_object *target; /* what it has to turn out to be */
	uint32_t n_sent;
	uint32_t last_arrived;
	int may_lose; /* calls may fail, since their target is given up */
};

struct sim_row {
	size_t n_vats;
	struct sim_vat vats[SIM_ROW_VATS];
	/* Each vat's own; those of the client and the server are bootstraps. */
	struct sim_object objects[SIM_ROW_VATS];
	struct sim_object target; /* another one of the client's */
	struct sim_link links[SIM_ROW_VATS - 1]; /* of vats i and i + 1 */
	struct sim_object *client;
	struct sim_object *server;
	struct capnrpc_cap *front; /* the server, as the client sees it */
	struct capnrpc_cap *back; /* the client, as the server sees it */
	struct sim_through references[SIM_ROW_REFERENCES];
	struct capnrpc_promise *calls[SIM_ROW_CALLS]; /* the numbered ones */
	int may_fail[SIM_ROW_CALLS];
	size_t n_calls;
	/* For the scenario; what it leaves here is given back at the end. */
	struct capnrpc_cap *caps[2];
	struct capnrpc_promise *promise;
	struct capnrpc_resolver *resolvers[2];
	struct capnrpc_cap *hop[2][SIM_ROW_VATS]; /* bootstraps on the way */
};

enum sim_role {
	SIM_CLIENT,
	SIM_SERVER,
};

/* Something that a program does, once its object holds so many calls. */
struct sim_act {
	const char *name; /* NULL ends a thread */
	void (*run)(struct sim_row *row);
	enum sim_role role;
	size_t n_held;
};

struct sim_scenario {
	const char *name;
	void (*set_up)(struct sim_row *row); /* before anything is delivered */
	/* Acts of one thread come one behind the other. */
	struct sim_act threads[SIM_THREADS][SIM_ACTS];
};

/* Where to stop. */
struct sim_bound {
	uint64_t n_runs; /* of the search */
	uint64_t n_samples; /* random orders when the bound cut the search */
	uint64_t seed;
};

/* What was seen. */
struct sim_orders {
	uint64_t n_orders; /* different ones */
	uint64_t n_samples;
	size_t n_in_flight; /* messages at once, at most */
	size_t n_events; /* of the longest order */
	int is_cut; /* by the bound: there are more orders */
};

/*
 * Goes through the orders of a scenario with n_middles vats that forward. In
 * each every act must have its turn, every call its answer, and in the end all
 * tables and allocations must be gone. Where it is not so the test fails.
 */
void sim_every_order(const struct sim_scenario *scenario, size_t n_middles,
	const struct sim_bound *bound, struct sim_orders *ret_orders);

/* Prints the order that was under way when a test failed; else nothing. */
void sim_order_tell(void);

/* Calls with the reference's next number. */
void sim_row_log(struct sim_row *row, size_t reference);

#endif
