/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The promise of the results of one call.
 *
 *      PENDING --fulfil--> DONE
 *         '------break---> BROKEN
 *
 * It stands between consumers (the program's handle, the answer row of a peer
 * that asked, capabilities pipelined from it) and a producer (the call, or the
 * question row that the call became). Without consumers the call is
 * cancelled; without a producer nothing will come any more.
 *
 * While it is pending it hands out promises of the capabilities in it, one per
 * path (so that two gets share one order), and remembers which were used even
 * after they are gone.
 */
#ifndef CAPNRPC_CAP_PROMISE_H
#define CAPNRPC_CAP_PROMISE_H

#include "cap/cap.h"
#include "cap/fault.h"
#include "cap/promised.h"
#include "cap/vat.h"

struct capnrpc_answer;

/*
 * Deepest path a peer may pipeline on: results nested deeper than this cannot
 * be read anyway (the nesting limit is 64).
 */
#define CAPNRPC_PATH_MAX 64u

/* One path of pointer fields that somebody asked for. */
struct capnrpc_path {
	struct capnrpc_link link;
	struct capnrpc_promised *promised; /* weak; NULL when gone */
	bool was_used; /* calls went to a promise that is gone */
	size_t n;
	uint16_t indices[];
};

/* Who works on the results. */
struct capnrpc_source_ops {
	/* No consumer is left. May free the source. */
	void (*cancel)(struct capnrpc_promise *promise);
	/*
	 * Where calls to the capability at path may go already: a new
	 * reference, or NULL when they must be held. NULL: always hold.
	 */
	struct capnrpc_cap *(*pipeline)(struct capnrpc_promise *promise,
		const uint16_t *path, size_t n);
	/*
	 * The promise that has to settle before this one can, as far as this
	 * vat sees; or NULL. Borrowed. NULL: none.
	 */
	struct capnrpc_promise *(*awaits)(
		const struct capnrpc_promise *promise);
};

/* Waits for results inside the core; unlinked before it runs. */
struct capnrpc_promise_waiter {
	struct capnrpc_link link;
	void (*settled)(struct capnrpc_promise_waiter *waiter,
		struct capnrpc_promise *promise);
};

struct capnrpc_promise {
	struct capnrpc_vat *vat;
	struct capnrpc_grave grave;
	size_t n_consumers;
	size_t n_producers;
	enum capnrpc_promise_state state;
	struct capnrpc_message *message; /* DONE: counted */
	struct capnrpc_pointer_r content; /* DONE: where in it */
	struct capnrpc_fault *fault; /* BROKEN: counted */
	const struct capnrpc_source_ops *source;
	void *source_object;
	struct capnrpc_answer *answer; /* the peer's question it answers */
	struct capnrpc_link paths;
	struct capnrpc_link lent; /* capnrpc_promise_cap(); see lend.h */
	struct capnrpc_link waiters;
	struct capnrpc_turn done_turn;
	void (*on_done)(void *userdata, struct capnrpc_promise *promise);
	void *on_done_userdata;
};

/* A pending one with one consumer, the caller. NULL: out of memory. */
struct capnrpc_promise *capnrpc_promise_new(struct capnrpc_vat *vat);

/* A producer's reference more; returns promise. */
struct capnrpc_promise *capnrpc_promise_produce(
	struct capnrpc_promise *promise);

/* A producer's reference less. */
void capnrpc_promise_produced(struct capnrpc_promise *promise);

/* The same, and if it is still pending it breaks: the call was lost. */
void capnrpc_promise_abandon(struct capnrpc_promise *promise);

/*
 * Sets who works on it. What was pipelined so far is sent on if the new
 * source takes it.
 */
void capnrpc_promise_set_source(struct capnrpc_promise *promise,
	const struct capnrpc_source_ops *source, void *object);

/*
 * The results are at content in message_taken. Path by path the promises
 * handed out resolve to what is there; one that an embargo holds back takes the
 * place of the capability in message instead, so that who takes it out of the
 * results keeps the order of who pipelined on it. A message that somebody else
 * reads as well must therefore not come here while promise is embargoed. Then
 * waiters wake.
 */
void capnrpc_promise_fulfil(struct capnrpc_promise *promise,
	struct capnrpc_message *message_taken,
	struct capnrpc_pointer_r content);

/* Whether an embargo holds one of its paths back. */
bool capnrpc_promise_is_embargoed(const struct capnrpc_promise *promise);

/* It is broken. fault is borrowed. */
void capnrpc_promise_break(
	struct capnrpc_promise *promise, struct capnrpc_fault *fault);

/*
 * The same for one that is pending while somebody works on it: he is told that
 * nobody wants the results. fault is borrowed.
 */
void capnrpc_promise_give_up(
	struct capnrpc_promise *promise, struct capnrpc_fault *fault);

/* Wakes waiter when it settles; at once when it has. */
void capnrpc_promise_wait(
	struct capnrpc_promise *promise, struct capnrpc_promise_waiter *waiter);

/*
 * Whether promise, or what it awaits, awaits other: other can then not be made
 * to settle as promise does (rule 12). A promise awaits itself.
 */
bool capnrpc_promise_is_behind(
	struct capnrpc_promise *promise, const struct capnrpc_promise *other);

/*
 * For a source that resolves paths itself: the promise of this path that is in
 * use, made anew when only its mark is left; a new reference, or NULL.
 */
struct capnrpc_promised *capnrpc_path_promised(
	struct capnrpc_promise *promise, struct capnrpc_path *path);

/*
 * The index in the message's capability table that is at path of content; false
 * when there is no capability. Paths come from whoever pipelines, so one that
 * does not fit says nothing of the message: its error stays what it was.
 */
bool capnrpc_content_cap_index(struct capnrpc_pointer_r content,
	const uint16_t *path, size_t n, uint32_t *ret_index);

/* The capability at path of content: a new reference, null or broken too. */
struct capnrpc_cap *capnrpc_content_cap(struct capnrpc_vat *vat,
	struct capnrpc_pointer_r content, const uint16_t *path, size_t n);

/*
 * The capability at path, owned by the caller; else as capnrpc_promise_cap().
 */
struct capnrpc_cap *capnrpc_promise_pipeline(
	struct capnrpc_promise *promise, const uint16_t *path, size_t n);

#endif
