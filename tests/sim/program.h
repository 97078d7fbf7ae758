/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A program of a history: one vat with pools of what it holds, and what it can
 * do. See history.h for what is checked when its objects are called.
 */
#ifndef SIM_PROGRAM_H
#define SIM_PROGRAM_H

#include <stdint.h>

#include "sim/history.h"
#include "sim/sim.h"

#define SIM_FIELDS 3u /* capabilities in parameters and in results */

struct sim_reference {
	struct capnrpc_cap *cap;
	uint32_t id; /* numbers its calls */
	uint32_t node;
	int is_result; /* taken out of results, come or not */
};

struct sim_result {
	struct capnrpc_promise *promise;
	uint32_t nodes[SIM_FIELDS];
};

struct sim_held {
	struct capnrpc_call *call;
	uint32_t nodes[SIM_FIELDS]; /* of its results */
};

struct sim_pending {
	struct capnrpc_resolver *resolver;
	uint32_t node;
};

struct sim_program {
	uint32_t number; /* among the history's */
	struct sim_vat vat;
	struct sim_reference references[SIM_POOL];
	struct sim_result results[SIM_POOL];
	struct sim_held held[SIM_POOL];
	struct sim_pending pending[SIM_POOL];
	struct capnrpc_cap *bootstrap;
	uint32_t bootstrap_node;
};

/* Forgets all references, objects and nodes of the history before; what is
 * done is counted in outcome, which must stay. */
void sim_programs_reset(
	const struct sim_history *history, struct sim_outcome *outcome);

/* Counts it. */
void sim_count(enum sim_act act);

/* From now on their objects fail what they are asked. */
void sim_programs_end(void);

/* How many calls have come to an object since. */
uint64_t sim_programs_n_arrived(void);

void sim_program_init(struct sim_program *program, uint32_t number);

/* Does one thing, chosen from the step's word. */
void sim_program_act(struct sim_program *program);

/* Takes a capability (consumed) that will be what node says; borrowed. */
struct sim_reference *sim_program_keep(struct sim_program *program,
	struct capnrpc_cap *cap_taken, uint32_t node);

/* Answers all calls that it holds and breaks its promises. */
void sim_program_answer_all(struct sim_program *program);

/* Whether it holds a call. */
int sim_program_owes(const struct sim_program *program);

/* Whether a call of its own has no answer yet. */
int sim_program_waits(const struct sim_program *program);

/* Lets go of everything. */
void sim_program_drop_all(struct sim_program *program);

/* Says what is wrong and ends the process. */
_Noreturn void sim_history_failed(const char *what);

/* Prints a line like printf's where the history is traced. */
void sim_trace(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
