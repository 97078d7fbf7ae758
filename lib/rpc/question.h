/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A question: a Bootstrap or Call of ours that the peer has to answer.
 *
 *      WAITING --return--> LINGERING --unused--> COMPLETE   (Finish, free)
 *         |  '--return that needs no Finish----> COMPLETE   (free)
 *         '--unused--> CANCELLED ----return----> COMPLETE   (Finish at once;
 *                                                            free at the end)
 *
 * Its users are the promise of its results, while that has consumers and no
 * Return has come, and every capability pipelined on it; while it waits, also
 * every call of ours that was pipelined on it and waits itself. Whatever the
 * path, the peer sees exactly one Finish unless it asked for none, we see
 * exactly one Return, and the id is free only after both (rule 1). Pipelined
 * capabilities that an answer or export of ours is frozen to are users too,
 * so a question outlives its Return while the peer may still send through it
 * or a disembargo may be owed (rule 10).
 *
 * The functions on_* are the machine, pure: they return what is to be done,
 * and question_apply() in question.c does it.
 */
#ifndef CAPNRPC_RPC_QUESTION_H
#define CAPNRPC_RPC_QUESTION_H

#include "cap/promise.h"
#include "cap/route.h"
#include "rpc/conn.h"
#include "rpc/id_list.h"

struct capnrpc_answer;
struct capnrpc_told;

enum capnrpc_question_state {
	CAPNRPC_QUESTION_WAITING,
	CAPNRPC_QUESTION_CANCELLED,
	CAPNRPC_QUESTION_LINGERING,
	CAPNRPC_QUESTION_COMPLETE,
};

enum {
	CAPNRPC_QUESTION_SEND_FINISH = 1, /* Finish; the Return has come */
	CAPNRPC_QUESTION_SEND_CANCEL = 2, /* Finish; the Return is still due */
	CAPNRPC_QUESTION_FREE = 4, /* the id may be used again */
};

struct capnrpc_question {
	struct capnrpc_conn *conn;
	capnrpc_question_id id;
	enum capnrpc_question_state state;
	bool is_tail; /* sendResultsTo.yourself */
	size_t n_users;
	struct capnrpc_promise *promise; /* produced; NULL once settled. Of a
					  * tail call, the answer's own */
	struct capnrpc_question *target; /* it was pipelined on, until either
					  * returns; keeps that from being
					  * cancelled */
	struct capnrpc_link target_link; /* in the target's calls */
	struct capnrpc_link calls; /* pipelined on this one */
	struct capnrpc_id_list params; /* exports in the parameters */
	struct capnrpc_link pipelined; /* capabilities pipelined on it */
	/* What the Return brought. */
	struct capnrpc_message *message; /* counted; NULL: exception or none */
	struct capnrpc_pointer_r content;
	struct capnrpc_route **routes; /* by capability table index, or NULL */
	uint32_t n_routes;
	struct capnrpc_fault *fault; /* exception, counted */
	struct capnrpc_answer *redirect; /* takeFromOtherQuestion; borrowed,
					  * until either row goes */
	struct capnrpc_answer *cancelled_for; /* has to wait for its Return;
					       * borrowed, or NULL */
};

/* The machine: a Return has come. */
unsigned int capnrpc_question_on_return(
	struct capnrpc_question *question, bool is_finish_needed);
/* The machine: nobody needs it any more. */
unsigned int capnrpc_question_on_unused(struct capnrpc_question *question);

/*
 * A row in conn's table, with promise (may be NULL) as the place of its
 * results. Its id is taken but nothing is sent. Errors: CAPNRPC_ELIMIT,
 * CAPNRPC_ENOMEM.
 */
CAPNRPC_CHECK int capnrpc_question_new(struct capnrpc_conn *conn,
	struct capnrpc_promise *promise,
	struct capnrpc_question **ret_question);

/* Takes a row back whose message was not sent after all. */
void capnrpc_question_undo(struct capnrpc_question *question);

/* The row is known to the peer now: its promise can be pipelined on. */
void capnrpc_question_sent(struct capnrpc_question *question);

/* The row that is to settle promise, or NULL. */
struct capnrpc_question *capnrpc_question_of(
	const struct capnrpc_promise *promise);

/* It was pipelined on target, which must not be cancelled before it returns. */
void capnrpc_question_depend(
	struct capnrpc_question *question, struct capnrpc_question *target);

/*
 * Whether the results of promise (borrowed), which are those of an answer of
 * ours, come only after question is answered: then they cannot be its own.
 */
bool capnrpc_question_is_behind(const struct capnrpc_question *question,
	struct capnrpc_promise *promise);

/* One user more. */
void capnrpc_question_use(struct capnrpc_question *question);
/* One user less; the last one makes a Finish. */
void capnrpc_question_unuse(struct capnrpc_question *question);

/* The row, or NULL. */
struct capnrpc_question *capnrpc_question_get(
	const struct capnrpc_conn *conn, capnrpc_question_id id);

/* Its Return has come and what it brought is in the row. */
void capnrpc_question_returned(
	struct capnrpc_question *question, bool is_finish_needed);

/*
 * What the Return said is at path, to be given to capnrpc_told_clear(); false:
 * nothing, or no Return. Of results that are taken from an answer of ours, the
 * path of that.
 */
bool capnrpc_question_told(const struct capnrpc_question *question,
	const uint16_t *path, size_t n, struct capnrpc_told *ret_told);

/* The connection is gone: it will never be answered. Does not allocate. */
void capnrpc_question_lost(struct capnrpc_question *question);

#endif
