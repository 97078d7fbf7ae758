/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A row of vats in which a scenario happens, event by event: client first,
 * server last, and between them vats that forward, as the daemon does. What is
 * written for two vats so happens through any number of others.
 *
 * An event is a message that is delivered, one turn of a vat, or the next act
 * of a thread. Each happens in one vat, and has a number. Calls are numbered by
 * the reference that they are made through; at the object each reference's
 * numbers must come one by one, and at the right object.
 */
#ifndef SIM_ROW_H
#define SIM_ROW_H

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

struct sim_scenario;

struct sim_row {
	const struct sim_scenario *scenario;
	size_t next[SIM_THREADS]; /* the act that is each thread's next */
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

/* Everything is joined, the scenario set up; nothing has been delivered. */
void sim_row_init(struct sim_row *row, const struct sim_scenario *scenario,
	size_t n_middles);
/*
 * Nothing moves any more: every act must have had its turn and every call its
 * answer, and then all tables and all memory must be empty.
 */
void sim_row_end(struct sim_row *row);

/* Calls with the reference's next number. */
void sim_row_log(struct sim_row *row, size_t reference);

/* The events that can happen now, as a mask. */
uint32_t sim_row_enabled(struct sim_row *row);
/* The numbers of events that happen in the same vat, as a mask. */
uint32_t sim_row_same_vat(const struct sim_row *row, uint32_t event);
/*
 * Those of enabled that happen in this vat, when nothing that happens in others
 * can add to them: a message waits in each pipe to it. Else 0.
 */
uint32_t sim_row_alone(const struct sim_row *row, uint32_t enabled, size_t vat);
/* Messages under way. */
size_t sim_row_n_in_flight(const struct sim_row *row);

/* What the event is, in a few words. */
void sim_row_describe(
	struct sim_row *row, uint32_t event, char *ret_text, size_t n);
/* It happens, and what comes to an object is looked at. */
void sim_row_happen(struct sim_row *row, uint32_t event);

#endif
