/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A call on its way from whoever makes it to whoever answers it.
 *
 *      being built --call()--> held by a promise --.
 *           |                                      |
 *           +--call()--> in the turn queue --> with its object --> answered
 *           |
 *           +--call()--> sent over a connection (the call ends there; the
 *                        question row takes its promise over)
 *
 * A call has one owner at a time: the request, the promise that holds it, the
 * turn queue, the object. It holds a producer's reference on the promise of
 * its results, and is answered exactly once.
 */
#ifndef CAPNRPC_CAP_CALL_H
#define CAPNRPC_CAP_CALL_H

#include "cap/cap.h"
#include "cap/fault.h"
#include "cap/vat.h"

struct capnrpc_promised;

/* Results that are known early are near the top of them. */
#define CAPNRPC_EARLY_PATH_MAX 4u

struct capnrpc_call {
	struct capnrpc_vat *vat;
	struct capnrpc_turn turn; /* or, by its link, a place among the held */
	struct capnrpc_cap
		*target; /* of a request; the object later; counted */
	struct capnrpc_promised *holder; /* while held */
	struct capnrpc_promise *promise; /* a producer's reference, or NULL */
	struct capnrpc_message *params; /* counted; NULL once released */
	struct capnrpc_pointer_r content; /* where in it the params begin */
	struct capnrpc_message *results; /* being built, or NULL */
	uint64_t interface_id;
	uint16_t method_id;
	uint16_t n_passages; /* membranes that it went through in this vat */
	bool is_cancelled;
	bool is_streaming; /* its object holds later calls back */
	struct capnrpc_turn cancel_turn;
	void (*on_cancel)(void *userdata);
	void *on_cancel_userdata;
	struct capnrpc_cap *early; /* capnrpc_call_set_pipeline; counted */
	uint16_t early_path[CAPNRPC_EARLY_PATH_MAX];
	size_t n_early_path;
};

/* A call with no target and no parameters. NULL: out of memory. */
struct capnrpc_call *capnrpc_call_new(
	struct capnrpc_vat *vat, uint64_t interface_id, uint16_t method_id);

/* Frees it without answering. */
void capnrpc_call_free(struct capnrpc_call *call);

/* Takes over params, whose content pointer is content. */
void capnrpc_call_set_params(struct capnrpc_call *call,
	struct capnrpc_message *params_taken, struct capnrpc_pointer_r content);

/* Makes the call a producer of promise, and promise know it as its source. */
void capnrpc_call_set_promise(
	struct capnrpc_call *call, struct capnrpc_promise *promise);

/* Moves the producer's reference out: somebody else will answer. */
struct capnrpc_promise *capnrpc_call_take_promise(struct capnrpc_call *call);

/* Answers with an exception (fault borrowed) and frees it. */
void capnrpc_call_break(
	struct capnrpc_call *call_taken, struct capnrpc_fault *fault);

/* The same with a fixed text. */
void capnrpc_call_break_with(struct capnrpc_call *call_taken,
	enum capnrpc_exception_type type, const char *reason);

/* Queues it for delivery to the object target (counted by the call); run is
 * its turn. */
void capnrpc_call_deliver(struct capnrpc_call *call_taken,
	struct capnrpc_cap *target, void (*run)(struct capnrpc_turn *turn));

/*
 * Says before the answer what one capability of the results will be (borrowed),
 * so that calls pipelined on it need not wait: the results must then hold just
 * that at path. Once per call; n is at most CAPNRPC_EARLY_PATH_MAX.
 */
void capnrpc_call_set_pipeline(struct capnrpc_call *call, const uint16_t *path,
	size_t n, struct capnrpc_cap *cap);

/* Bytes of a request's parameters, as they will go out; at least a word. */
size_t capnrpc_request_bytes(const struct capnrpc_request *request);

/* Nobody wants the results any more: frees a held call, tells an object. */
void capnrpc_call_cancel(struct capnrpc_call *call);

#endif
