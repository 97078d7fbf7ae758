/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An answer: a Bootstrap or Call of the peer's that we have to answer.
 *
 *      RUNNING --results, exception--> RETURNED --Finish--> FINISHED (free)
 *         |  '--sent on to the peer's own object--> FORWARDED --Finish--> "
 *         |  '--results that need no Finish------------------> FINISHED
 *         '--Finish (we answer `canceled` at once)-----------> FINISHED
 *
 * The peer may pipeline on it from the moment it has sent the question until
 * its Finish. Before the Return such calls go to the promise of the results;
 * after it, along routes frozen to what the Return said (rule 6). FORWARDED is
 * the tail call: the peer was told to take the results from a question of ours
 * that runs in its own vat, and pipelined calls are sent on to that (rule 10).
 *
 * A redirected answer (sendResultsTo.yourself) keeps its results here, where
 * takeFromOtherQuestion picks them up; its Return says resultsSentElsewhere.
 */
#ifndef CAPNRPC_RPC_ANSWER_H
#define CAPNRPC_RPC_ANSWER_H

#include "cap/promise.h"
#include "cap/route.h"
#include "rpc/conn.h"
#include "rpc/id_list.h"

enum capnrpc_answer_state {
	CAPNRPC_ANSWER_RUNNING,
	CAPNRPC_ANSWER_RETURNED,
	CAPNRPC_ANSWER_FORWARDED,
	CAPNRPC_ANSWER_FINISHED,
};

/* The machine's inputs, and what it asks for. */
enum capnrpc_answer_input {
	CAPNRPC_ANSWER_ON_RESULTS,
	CAPNRPC_ANSWER_ON_LAST_RESULTS, /* results that need no Finish */
	CAPNRPC_ANSWER_ON_FORWARDED,
	CAPNRPC_ANSWER_ON_FINISH,
};

enum {
	CAPNRPC_ANSWER_SEND_RETURN = 1, /* the results, exception or redirect */
	CAPNRPC_ANSWER_SEND_CANCELED = 2, /* a Return that says canceled */
	CAPNRPC_ANSWER_FREE = 4,
};

struct capnrpc_answer {
	struct capnrpc_conn *conn;
	capnrpc_answer_id id;
	enum capnrpc_answer_state state;
	bool is_redirected; /* sendResultsTo.yourself */
	bool is_taken; /* a takeFromOtherQuestion named it */
	struct capnrpc_question
		*taken_by; /* that question, borrowed, or NULL */
	bool is_only_pipeline; /* onlyPromisePipeline: no Return at all */
	struct capnrpc_question
		*cancelling; /* FINISHED: sent on to there; borrowed */
	struct capnrpc_promise *promise; /* consumed; NULL once FINISHED */
	struct capnrpc_promise_waiter waiter;
	struct capnrpc_link used_paths; /* promises pipelined calls went to */
	uint32_t n_used_paths;
	struct capnrpc_id_list results; /* exports in the results */
	struct capnrpc_route **routes; /* RETURNED: by table index */
	uint32_t n_routes;
	uint64_t n_bytes; /* charged to the connection's call_bytes */
};

/* The machine: the new state and what to do. */
unsigned int capnrpc_answer_on(
	struct capnrpc_answer *answer, enum capnrpc_answer_input input);

/*
 * A row for the peer's question, with a new promise. n_bytes is charged. The
 * peer's id must be free. Errors: CAPNRPC_ELIMIT, CAPNRPC_ENOMEM.
 */
CAPNRPC_CHECK int capnrpc_answer_new(struct capnrpc_conn *conn,
	capnrpc_answer_id id, uint64_t n_bytes,
	struct capnrpc_answer **ret_answer);

/* Takes back a row that nobody knows of yet. */
void capnrpc_answer_undo(struct capnrpc_answer *answer);

/* Whether the peer's question has a row, be it that its Finish has come. */
bool capnrpc_answer_is_open(
	const struct capnrpc_conn *conn, capnrpc_answer_id id);

/* The row, or NULL; also NULL when the Finish has come. */
struct capnrpc_answer *capnrpc_answer_get(
	const struct capnrpc_conn *conn, capnrpc_answer_id id);

/* From now on its Return is sent when its promise settles. */
void capnrpc_answer_start(struct capnrpc_answer *answer);

/* The peer needs it no longer; is_releasing: nor the results' exports. */
void capnrpc_answer_finish(struct capnrpc_answer *answer, bool is_releasing);

/* Its call was sent on as this question, with sendResultsTo.yourself. */
void capnrpc_answer_forwarded(
	struct capnrpc_answer *answer, capnrpc_question_id question);

/*
 * Where calls to path of it go: a new reference, or NULL (memory). Does not
 * count as use.
 */
struct capnrpc_route *capnrpc_answer_route(
	struct capnrpc_answer *answer, const uint16_t *path, size_t n);

/* The question that it was sent on as was answered: now the Return is due. */
void capnrpc_answer_cancelled(struct capnrpc_answer *answer);

/* The connection is gone: its work is cancelled. Does not allocate. */
void capnrpc_answer_lost(struct capnrpc_answer *answer);

#endif
