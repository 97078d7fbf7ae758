/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from rpc.capnp, id 0xb312981b2552a250; do not edit.
 *
 * The messages of Cap'n Proto RPC, as two vats exchange them over one
 * connection. Ids, ordinals and layouts are those of the protocol (its newest
 * revision, which only adds to the released ones, except where noted); the
 * words are ours. What we send, accept and refuse stands in PROTOCOL.md.
 *
 * Each side keeps four tables: its questions and exports, whose ids it
 * chooses, and the peer's view of them, answers and imports, whose ids the
 * peer chooses. An id always belongs to the side that chose it: my QuestionId
 * is your AnswerId, my ExportId is your ImportId.
 */
#ifndef RPC_CAPNP_B312981B2552A250_H
#define RPC_CAPNP_B312981B2552A250_H

#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in rpc.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b312981b2552a250;
#define RPC_CAPNP_SCHEMA (&capnrpc_schema_b312981b2552a250)

enum rpc_exception_type {
	/* The call itself is at fault, or its target is: do not repeat it. */
	RPC_EXCEPTION_TYPE_FAILED = 0,
	/* Short of some resource: repeat it later. */
	RPC_EXCEPTION_TYPE_OVERLOADED = 1,
	/*
	 * Lost somebody that was needed: get a new reference, then repeat it.
	 */
	RPC_EXCEPTION_TYPE_DISCONNECTED = 2,
	/* No such method or message. */
	RPC_EXCEPTION_TYPE_UNIMPLEMENTED = 3,
};

enum rpc_message_which {
	RPC_MESSAGE_UNIMPLEMENTED = 0,
	RPC_MESSAGE_ABORT = 1,
	RPC_MESSAGE_CALL = 2,
	RPC_MESSAGE_RETURN = 3,
	RPC_MESSAGE_FINISH = 4,
	RPC_MESSAGE_RESOLVE = 5,
	RPC_MESSAGE_RELEASE = 6,
	RPC_MESSAGE_OBSOLETE_SAVE = 7,
	RPC_MESSAGE_BOOTSTRAP = 8,
	RPC_MESSAGE_OBSOLETE_DELETE = 9,
	RPC_MESSAGE_PROVIDE = 10,
	RPC_MESSAGE_ACCEPT = 11,
	RPC_MESSAGE_JOIN = 12,
	RPC_MESSAGE_DISEMBARGO = 13,
	RPC_MESSAGE_THIRD_PARTY_ANSWER = 14,
};

enum rpc_call_send_results_to_which {
	RPC_CALL_SEND_RESULTS_TO_CALLER = 0,
	RPC_CALL_SEND_RESULTS_TO_YOURSELF = 1,
	RPC_CALL_SEND_RESULTS_TO_THIRD_PARTY = 2,
};

enum rpc_return_which {
	RPC_RETURN_RESULTS = 0,
	RPC_RETURN_EXCEPTION = 1,
	RPC_RETURN_CANCELED = 2,
	RPC_RETURN_RESULTS_SENT_ELSEWHERE = 3,
	RPC_RETURN_TAKE_FROM_OTHER_QUESTION = 4,
	RPC_RETURN_AWAIT_FROM_THIRD_PARTY = 5,
};

enum rpc_resolve_which {
	RPC_RESOLVE_CAP = 0,
	RPC_RESOLVE_EXCEPTION = 1,
};

enum rpc_disembargo_context_which {
	RPC_DISEMBARGO_CONTEXT_SENDER_LOOPBACK = 0,
	RPC_DISEMBARGO_CONTEXT_RECEIVER_LOOPBACK = 1,
	RPC_DISEMBARGO_CONTEXT_ACCEPT = 2,
};

enum rpc_message_target_which {
	RPC_MESSAGE_TARGET_IMPORTED_CAP = 0,
	RPC_MESSAGE_TARGET_PROMISED_ANSWER = 1,
};

enum rpc_cap_descriptor_which {
	RPC_CAP_DESCRIPTOR_NONE = 0,
	RPC_CAP_DESCRIPTOR_SENDER_HOSTED = 1,
	RPC_CAP_DESCRIPTOR_SENDER_PROMISE = 2,
	RPC_CAP_DESCRIPTOR_RECEIVER_HOSTED = 3,
	RPC_CAP_DESCRIPTOR_RECEIVER_ANSWER = 4,
	RPC_CAP_DESCRIPTOR_THIRD_PARTY_HOSTED = 5,
};

enum rpc_promised_answer_op_which {
	RPC_PROMISED_ANSWER_OP_NOOP = 0,
	RPC_PROMISED_ANSWER_OP_GET_POINTER_FIELD = 1,
};

/* What one frame on the connection holds. */
struct rpc_message_r {
	struct capnrpc_struct_r s;
};

struct rpc_message_b {
	struct capnrpc_struct_b s;
};

/*
 * Asks for the capability that the peer offers to whoever connects. The
 * answer is a Return whose content is that one capability, so calls may be
 * pipelined on it with an empty transform.
 */
struct rpc_bootstrap_r {
	struct capnrpc_struct_r s;
};

struct rpc_bootstrap_b {
	struct capnrpc_struct_b s;
};

/* Calls a method on a capability. */
struct rpc_call_r {
	struct capnrpc_struct_r s;
};

struct rpc_call_b {
	struct capnrpc_struct_b s;
};

/* Where the results go. */
struct rpc_call_send_results_to_r {
	struct capnrpc_struct_r s;
};

struct rpc_call_send_results_to_b {
	struct capnrpc_struct_b s;
};

/* The answer to a question. A question has exactly one. */
struct rpc_return_r {
	struct capnrpc_struct_r s;
};

struct rpc_return_b {
	struct capnrpc_struct_b s;
};

/*
 * The asker lets go of an answer. Before the Return it cancels the question.
 * The id may be used again once both the Finish was sent and the Return was
 * received.
 */
struct rpc_finish_r {
	struct capnrpc_struct_r s;
};

struct rpc_finish_b {
	struct capnrpc_struct_b s;
};

/*
 * What a promise became that was sent as senderPromise. Calls addressed to
 * the promise stay valid until it is released, and go to the resolution.
 */
struct rpc_resolve_r {
	struct capnrpc_struct_r s;
};

struct rpc_resolve_b {
	struct capnrpc_struct_b s;
};

/* Gives references on an import back. */
struct rpc_release_r {
	struct capnrpc_struct_r s;
};

struct rpc_release_b {
	struct capnrpc_struct_b s;
};

/*
 * Keeps calls in order while a path gets shorter. Somebody who has sent
 * calls through a promise, and now learns that it is an object nearer by,
 * must not call it directly before those have arrived. The embargo is lifted
 * by this message, which went the long way behind them.
 */
struct rpc_disembargo_r {
	struct capnrpc_struct_r s;
};

struct rpc_disembargo_b {
	struct capnrpc_struct_b s;
};

struct rpc_disembargo_context_r {
	struct capnrpc_struct_r s;
};

struct rpc_disembargo_context_b {
	struct capnrpc_struct_b s;
};

/*
 * Holds a capability ready: the vat that says recipient's words in an Accept
 * gets it. Open until its Finish; no Return is sent.
 */
struct rpc_provide_r {
	struct capnrpc_struct_r s;
};

struct rpc_provide_b {
	struct capnrpc_struct_b s;
};

/*
 * Picks up a capability that somebody told this vat to hold ready. It may
 * arrive before the Provide.
 */
struct rpc_accept_r {
	struct capnrpc_struct_r s;
};

struct rpc_accept_b {
	struct capnrpc_struct_b s;
};

/*
 * Brings the results of a call to the vat that was told to await them: the
 * sender will answer as if that vat had asked it directly.
 */
struct rpc_third_party_answer_r {
	struct capnrpc_struct_r s;
};

struct rpc_third_party_answer_b {
	struct capnrpc_struct_b s;
};

/*
 * Asks whether capabilities held by several vats are the same object, and
 * for a direct reference if so. Nobody implements it yet.
 */
struct rpc_join_r {
	struct capnrpc_struct_r s;
};

struct rpc_join_b {
	struct capnrpc_struct_b s;
};

/* Whom a message is for, at its receiver. */
struct rpc_message_target_r {
	struct capnrpc_struct_r s;
};

struct rpc_message_target_b {
	struct capnrpc_struct_b s;
};

/* Parameters or results, with the capabilities in them. */
struct rpc_payload_r {
	struct capnrpc_struct_r s;
};

struct rpc_payload_b {
	struct capnrpc_struct_b s;
};

/*
 * A capability, said to somebody else. Each of the "sender" kinds, and each
 * vine, adds one to the receiver's count of references on that id.
 */
struct rpc_cap_descriptor_r {
	struct capnrpc_struct_r s;
};

struct rpc_cap_descriptor_b {
	struct capnrpc_struct_b s;
};

/* A capability in the answer to a question, as a path through pointers. */
struct rpc_promised_answer_r {
	struct capnrpc_struct_r s;
};

struct rpc_promised_answer_b {
	struct capnrpc_struct_b s;
};

/* One step. */
struct rpc_promised_answer_op_r {
	struct capnrpc_struct_r s;
};

struct rpc_promised_answer_op_b {
	struct capnrpc_struct_b s;
};

/* A capability hosted by neither of the two. */
struct rpc_third_party_cap_descriptor_r {
	struct capnrpc_struct_r s;
};

struct rpc_third_party_cap_descriptor_b {
	struct capnrpc_struct_b s;
};

/* Why something could not be done. */
struct rpc_exception_r {
	struct capnrpc_struct_r s;
};

struct rpc_exception_b {
	struct capnrpc_struct_b s;
};

/* Something that programs may look for in an exception. */
struct rpc_exception_detail_r {
	struct capnrpc_struct_r s;
};

struct rpc_exception_detail_b {
	struct capnrpc_struct_b s;
};

static inline struct rpc_message_r
rpc_message_reader(struct rpc_message_b b)
{
	struct rpc_message_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
rpc_message_which(struct rpc_message_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
rpc_message_which_b(struct rpc_message_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
rpc_message_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct rpc_message_r
rpc_message_read(struct capnrpc_pointer_r p)
{
	struct rpc_message_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct rpc_message_b
rpc_message_init(struct capnrpc_pointer_b p)
{
	struct rpc_message_b v;

	v.s = capnrpc_pointer_init_struct(p, rpc_message_size());
	return v;
}

static inline struct rpc_message_b
rpc_message_edit(struct capnrpc_pointer_b p)
{
	struct rpc_message_b v;

	v.s = capnrpc_pointer_edit_struct(p, rpc_message_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(rpc_message_list, rpc_message);

static inline struct rpc_bootstrap_r
rpc_bootstrap_reader(struct rpc_bootstrap_b b)
{
	struct rpc_bootstrap_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
rpc_bootstrap_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct rpc_bootstrap_r
rpc_bootstrap_read(struct capnrpc_pointer_r p)
{
	struct rpc_bootstrap_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct rpc_bootstrap_b
rpc_bootstrap_init(struct capnrpc_pointer_b p)
{
	struct rpc_bootstrap_b v;

	v.s = capnrpc_pointer_init_struct(p, rpc_bootstrap_size());
	return v;
}

static inline struct rpc_bootstrap_b
rpc_bootstrap_edit(struct capnrpc_pointer_b p)
{
	struct rpc_bootstrap_b v;

	v.s = capnrpc_pointer_edit_struct(p, rpc_bootstrap_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(rpc_bootstrap_list, rpc_bootstrap);

static inline struct rpc_call_r
rpc_call_reader(struct rpc_call_b b)
{
	struct rpc_call_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
rpc_call_size(void)
{
	struct capnrpc_struct_size size = { 3, 3 };

	return size;
}

static inline struct rpc_call_r
rpc_call_read(struct capnrpc_pointer_r p)
{
	struct rpc_call_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct rpc_call_b
rpc_call_init(struct capnrpc_pointer_b p)
{
	struct rpc_call_b v;

	v.s = capnrpc_pointer_init_struct(p, rpc_call_size());
	return v;
}

static inline struct rpc_call_b
rpc_call_edit(struct capnrpc_pointer_b p)
{
	struct rpc_call_b v;

	v.s = capnrpc_pointer_edit_struct(p, rpc_call_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(rpc_call_list, rpc_call);

static inline struct rpc_call_send_results_to_r
rpc_call_send_results_to_reader(struct rpc_call_send_results_to_b b)
{
	struct rpc_call_send_results_to_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
rpc_call_send_results_to_which(struct rpc_call_send_results_to_r r)
{
	return capnrpc_struct_get_u16(r.s, 3, 0);
}

static inline uint16_t
rpc_call_send_results_to_which_b(struct rpc_call_send_results_to_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 3, 0);
}

static inline struct rpc_return_r
rpc_return_reader(struct rpc_return_b b)
{
	struct rpc_return_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
rpc_return_which(struct rpc_return_r r)
{
	return capnrpc_struct_get_u16(r.s, 3, 0);
}

static inline uint16_t
rpc_return_which_b(struct rpc_return_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 3, 0);
}

static inline struct capnrpc_struct_size
rpc_return_size(void)
{
	struct capnrpc_struct_size size = { 2, 1 };

	return size;
}

static inline struct rpc_return_r
rpc_return_read(struct capnrpc_pointer_r p)
{
	struct rpc_return_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct rpc_return_b
rpc_return_init(struct capnrpc_pointer_b p)
{
	struct rpc_return_b v;

	v.s = capnrpc_pointer_init_struct(p, rpc_return_size());
	return v;
}

static inline struct rpc_return_b
rpc_return_edit(struct capnrpc_pointer_b p)
{
	struct rpc_return_b v;

	v.s = capnrpc_pointer_edit_struct(p, rpc_return_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(rpc_return_list, rpc_return);

static inline struct rpc_finish_r
rpc_finish_reader(struct rpc_finish_b b)
{
	struct rpc_finish_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
rpc_finish_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct rpc_finish_r
rpc_finish_read(struct capnrpc_pointer_r p)
{
	struct rpc_finish_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct rpc_finish_b
rpc_finish_init(struct capnrpc_pointer_b p)
{
	struct rpc_finish_b v;

	v.s = capnrpc_pointer_init_struct(p, rpc_finish_size());
	return v;
}

static inline struct rpc_finish_b
rpc_finish_edit(struct capnrpc_pointer_b p)
{
	struct rpc_finish_b v;

	v.s = capnrpc_pointer_edit_struct(p, rpc_finish_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(rpc_finish_list, rpc_finish);

static inline struct rpc_resolve_r
rpc_resolve_reader(struct rpc_resolve_b b)
{
	struct rpc_resolve_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
rpc_resolve_which(struct rpc_resolve_r r)
{
	return capnrpc_struct_get_u16(r.s, 2, 0);
}

static inline uint16_t
rpc_resolve_which_b(struct rpc_resolve_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 2, 0);
}

static inline struct capnrpc_struct_size
rpc_resolve_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct rpc_resolve_r
rpc_resolve_read(struct capnrpc_pointer_r p)
{
	struct rpc_resolve_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct rpc_resolve_b
rpc_resolve_init(struct capnrpc_pointer_b p)
{
	struct rpc_resolve_b v;

	v.s = capnrpc_pointer_init_struct(p, rpc_resolve_size());
	return v;
}

static inline struct rpc_resolve_b
rpc_resolve_edit(struct capnrpc_pointer_b p)
{
	struct rpc_resolve_b v;

	v.s = capnrpc_pointer_edit_struct(p, rpc_resolve_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(rpc_resolve_list, rpc_resolve);

static inline struct rpc_release_r
rpc_release_reader(struct rpc_release_b b)
{
	struct rpc_release_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
rpc_release_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct rpc_release_r
rpc_release_read(struct capnrpc_pointer_r p)
{
	struct rpc_release_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct rpc_release_b
rpc_release_init(struct capnrpc_pointer_b p)
{
	struct rpc_release_b v;

	v.s = capnrpc_pointer_init_struct(p, rpc_release_size());
	return v;
}

static inline struct rpc_release_b
rpc_release_edit(struct capnrpc_pointer_b p)
{
	struct rpc_release_b v;

	v.s = capnrpc_pointer_edit_struct(p, rpc_release_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(rpc_release_list, rpc_release);

static inline struct rpc_disembargo_r
rpc_disembargo_reader(struct rpc_disembargo_b b)
{
	struct rpc_disembargo_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
rpc_disembargo_size(void)
{
	struct capnrpc_struct_size size = { 1, 2 };

	return size;
}

static inline struct rpc_disembargo_r
rpc_disembargo_read(struct capnrpc_pointer_r p)
{
	struct rpc_disembargo_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct rpc_disembargo_b
rpc_disembargo_init(struct capnrpc_pointer_b p)
{
	struct rpc_disembargo_b v;

	v.s = capnrpc_pointer_init_struct(p, rpc_disembargo_size());
	return v;
}

static inline struct rpc_disembargo_b
rpc_disembargo_edit(struct capnrpc_pointer_b p)
{
	struct rpc_disembargo_b v;

	v.s = capnrpc_pointer_edit_struct(p, rpc_disembargo_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(rpc_disembargo_list, rpc_disembargo);

static inline struct rpc_disembargo_context_r
rpc_disembargo_context_reader(struct rpc_disembargo_context_b b)
{
	struct rpc_disembargo_context_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
rpc_disembargo_context_which(struct rpc_disembargo_context_r r)
{
	return capnrpc_struct_get_u16(r.s, 2, 0);
}

static inline uint16_t
rpc_disembargo_context_which_b(struct rpc_disembargo_context_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 2, 0);
}

static inline struct rpc_provide_r
rpc_provide_reader(struct rpc_provide_b b)
{
	struct rpc_provide_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
rpc_provide_size(void)
{
	struct capnrpc_struct_size size = { 1, 2 };

	return size;
}

static inline struct rpc_provide_r
rpc_provide_read(struct capnrpc_pointer_r p)
{
	struct rpc_provide_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct rpc_provide_b
rpc_provide_init(struct capnrpc_pointer_b p)
{
	struct rpc_provide_b v;

	v.s = capnrpc_pointer_init_struct(p, rpc_provide_size());
	return v;
}

static inline struct rpc_provide_b
rpc_provide_edit(struct capnrpc_pointer_b p)
{
	struct rpc_provide_b v;

	v.s = capnrpc_pointer_edit_struct(p, rpc_provide_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(rpc_provide_list, rpc_provide);

static inline struct rpc_accept_r
rpc_accept_reader(struct rpc_accept_b b)
{
	struct rpc_accept_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
rpc_accept_size(void)
{
	struct capnrpc_struct_size size = { 1, 2 };

	return size;
}

static inline struct rpc_accept_r
rpc_accept_read(struct capnrpc_pointer_r p)
{
	struct rpc_accept_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct rpc_accept_b
rpc_accept_init(struct capnrpc_pointer_b p)
{
	struct rpc_accept_b v;

	v.s = capnrpc_pointer_init_struct(p, rpc_accept_size());
	return v;
}

static inline struct rpc_accept_b
rpc_accept_edit(struct capnrpc_pointer_b p)
{
	struct rpc_accept_b v;

	v.s = capnrpc_pointer_edit_struct(p, rpc_accept_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(rpc_accept_list, rpc_accept);

static inline struct rpc_third_party_answer_r
rpc_third_party_answer_reader(struct rpc_third_party_answer_b b)
{
	struct rpc_third_party_answer_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
rpc_third_party_answer_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct rpc_third_party_answer_r
rpc_third_party_answer_read(struct capnrpc_pointer_r p)
{
	struct rpc_third_party_answer_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct rpc_third_party_answer_b
rpc_third_party_answer_init(struct capnrpc_pointer_b p)
{
	struct rpc_third_party_answer_b v;

	v.s = capnrpc_pointer_init_struct(p, rpc_third_party_answer_size());
	return v;
}

static inline struct rpc_third_party_answer_b
rpc_third_party_answer_edit(struct capnrpc_pointer_b p)
{
	struct rpc_third_party_answer_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, rpc_third_party_answer_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(rpc_third_party_answer_list, rpc_third_party_answer);

static inline struct rpc_join_r
rpc_join_reader(struct rpc_join_b b)
{
	struct rpc_join_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
rpc_join_size(void)
{
	struct capnrpc_struct_size size = { 1, 2 };

	return size;
}

static inline struct rpc_join_r
rpc_join_read(struct capnrpc_pointer_r p)
{
	struct rpc_join_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct rpc_join_b
rpc_join_init(struct capnrpc_pointer_b p)
{
	struct rpc_join_b v;

	v.s = capnrpc_pointer_init_struct(p, rpc_join_size());
	return v;
}

static inline struct rpc_join_b
rpc_join_edit(struct capnrpc_pointer_b p)
{
	struct rpc_join_b v;

	v.s = capnrpc_pointer_edit_struct(p, rpc_join_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(rpc_join_list, rpc_join);

static inline struct rpc_message_target_r
rpc_message_target_reader(struct rpc_message_target_b b)
{
	struct rpc_message_target_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
rpc_message_target_which(struct rpc_message_target_r r)
{
	return capnrpc_struct_get_u16(r.s, 2, 0);
}

static inline uint16_t
rpc_message_target_which_b(struct rpc_message_target_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 2, 0);
}

static inline struct capnrpc_struct_size
rpc_message_target_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct rpc_message_target_r
rpc_message_target_read(struct capnrpc_pointer_r p)
{
	struct rpc_message_target_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct rpc_message_target_b
rpc_message_target_init(struct capnrpc_pointer_b p)
{
	struct rpc_message_target_b v;

	v.s = capnrpc_pointer_init_struct(p, rpc_message_target_size());
	return v;
}

static inline struct rpc_message_target_b
rpc_message_target_edit(struct capnrpc_pointer_b p)
{
	struct rpc_message_target_b v;

	v.s = capnrpc_pointer_edit_struct(p, rpc_message_target_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(rpc_message_target_list, rpc_message_target);

static inline struct rpc_payload_r
rpc_payload_reader(struct rpc_payload_b b)
{
	struct rpc_payload_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
rpc_payload_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct rpc_payload_r
rpc_payload_read(struct capnrpc_pointer_r p)
{
	struct rpc_payload_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct rpc_payload_b
rpc_payload_init(struct capnrpc_pointer_b p)
{
	struct rpc_payload_b v;

	v.s = capnrpc_pointer_init_struct(p, rpc_payload_size());
	return v;
}

static inline struct rpc_payload_b
rpc_payload_edit(struct capnrpc_pointer_b p)
{
	struct rpc_payload_b v;

	v.s = capnrpc_pointer_edit_struct(p, rpc_payload_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(rpc_payload_list, rpc_payload);

static inline struct rpc_cap_descriptor_r
rpc_cap_descriptor_reader(struct rpc_cap_descriptor_b b)
{
	struct rpc_cap_descriptor_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
rpc_cap_descriptor_which(struct rpc_cap_descriptor_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
rpc_cap_descriptor_which_b(struct rpc_cap_descriptor_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
rpc_cap_descriptor_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct rpc_cap_descriptor_r
rpc_cap_descriptor_read(struct capnrpc_pointer_r p)
{
	struct rpc_cap_descriptor_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct rpc_cap_descriptor_b
rpc_cap_descriptor_init(struct capnrpc_pointer_b p)
{
	struct rpc_cap_descriptor_b v;

	v.s = capnrpc_pointer_init_struct(p, rpc_cap_descriptor_size());
	return v;
}

static inline struct rpc_cap_descriptor_b
rpc_cap_descriptor_edit(struct capnrpc_pointer_b p)
{
	struct rpc_cap_descriptor_b v;

	v.s = capnrpc_pointer_edit_struct(p, rpc_cap_descriptor_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(rpc_cap_descriptor_list, rpc_cap_descriptor);

static inline struct rpc_promised_answer_r
rpc_promised_answer_reader(struct rpc_promised_answer_b b)
{
	struct rpc_promised_answer_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
rpc_promised_answer_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct rpc_promised_answer_r
rpc_promised_answer_read(struct capnrpc_pointer_r p)
{
	struct rpc_promised_answer_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct rpc_promised_answer_b
rpc_promised_answer_init(struct capnrpc_pointer_b p)
{
	struct rpc_promised_answer_b v;

	v.s = capnrpc_pointer_init_struct(p, rpc_promised_answer_size());
	return v;
}

static inline struct rpc_promised_answer_b
rpc_promised_answer_edit(struct capnrpc_pointer_b p)
{
	struct rpc_promised_answer_b v;

	v.s = capnrpc_pointer_edit_struct(p, rpc_promised_answer_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(rpc_promised_answer_list, rpc_promised_answer);

static inline struct rpc_promised_answer_op_r
rpc_promised_answer_op_reader(struct rpc_promised_answer_op_b b)
{
	struct rpc_promised_answer_op_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
rpc_promised_answer_op_which(struct rpc_promised_answer_op_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
rpc_promised_answer_op_which_b(struct rpc_promised_answer_op_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
rpc_promised_answer_op_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct rpc_promised_answer_op_r
rpc_promised_answer_op_read(struct capnrpc_pointer_r p)
{
	struct rpc_promised_answer_op_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct rpc_promised_answer_op_b
rpc_promised_answer_op_init(struct capnrpc_pointer_b p)
{
	struct rpc_promised_answer_op_b v;

	v.s = capnrpc_pointer_init_struct(p, rpc_promised_answer_op_size());
	return v;
}

static inline struct rpc_promised_answer_op_b
rpc_promised_answer_op_edit(struct capnrpc_pointer_b p)
{
	struct rpc_promised_answer_op_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, rpc_promised_answer_op_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(rpc_promised_answer_op_list, rpc_promised_answer_op);

static inline struct rpc_third_party_cap_descriptor_r
rpc_third_party_cap_descriptor_reader(struct rpc_third_party_cap_descriptor_b b)
{
	struct rpc_third_party_cap_descriptor_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
rpc_third_party_cap_descriptor_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct rpc_third_party_cap_descriptor_r
rpc_third_party_cap_descriptor_read(struct capnrpc_pointer_r p)
{
	struct rpc_third_party_cap_descriptor_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct rpc_third_party_cap_descriptor_b
rpc_third_party_cap_descriptor_init(struct capnrpc_pointer_b p)
{
	struct rpc_third_party_cap_descriptor_b v;

	v.s = capnrpc_pointer_init_struct(
		p, rpc_third_party_cap_descriptor_size());
	return v;
}

static inline struct rpc_third_party_cap_descriptor_b
rpc_third_party_cap_descriptor_edit(struct capnrpc_pointer_b p)
{
	struct rpc_third_party_cap_descriptor_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, rpc_third_party_cap_descriptor_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	rpc_third_party_cap_descriptor_list, rpc_third_party_cap_descriptor);

static inline struct rpc_exception_r
rpc_exception_reader(struct rpc_exception_b b)
{
	struct rpc_exception_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
rpc_exception_size(void)
{
	struct capnrpc_struct_size size = { 1, 3 };

	return size;
}

static inline struct rpc_exception_r
rpc_exception_read(struct capnrpc_pointer_r p)
{
	struct rpc_exception_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct rpc_exception_b
rpc_exception_init(struct capnrpc_pointer_b p)
{
	struct rpc_exception_b v;

	v.s = capnrpc_pointer_init_struct(p, rpc_exception_size());
	return v;
}

static inline struct rpc_exception_b
rpc_exception_edit(struct capnrpc_pointer_b p)
{
	struct rpc_exception_b v;

	v.s = capnrpc_pointer_edit_struct(p, rpc_exception_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(rpc_exception_list, rpc_exception);

static inline struct rpc_exception_detail_r
rpc_exception_detail_reader(struct rpc_exception_detail_b b)
{
	struct rpc_exception_detail_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
rpc_exception_detail_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct rpc_exception_detail_r
rpc_exception_detail_read(struct capnrpc_pointer_r p)
{
	struct rpc_exception_detail_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct rpc_exception_detail_b
rpc_exception_detail_init(struct capnrpc_pointer_b p)
{
	struct rpc_exception_detail_b v;

	v.s = capnrpc_pointer_init_struct(p, rpc_exception_detail_size());
	return v;
}

static inline struct rpc_exception_detail_b
rpc_exception_detail_edit(struct capnrpc_pointer_b p)
{
	struct rpc_exception_detail_b v;

	v.s = capnrpc_pointer_edit_struct(p, rpc_exception_detail_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(rpc_exception_detail_list, rpc_exception_detail);

/*
 * The message came back because its receiver did not know it, or did not
 * know a union inside it that it had to understand. A copy of it, whole.
 */
static inline struct rpc_message_r
rpc_message_get_unimplemented(struct rpc_message_r r)
{
	return rpc_message_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
rpc_message_has_unimplemented(struct rpc_message_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (rpc_message_which(r) != RPC_MESSAGE_UNIMPLEMENTED)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_message_set_unimplemented(struct rpc_message_b b, struct rpc_message_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_UNIMPLEMENTED, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct rpc_message_b
rpc_message_init_unimplemented(struct rpc_message_b b)
{
	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_UNIMPLEMENTED, 0);
	return rpc_message_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct rpc_message_b
rpc_message_edit_unimplemented(struct rpc_message_b b)
{
	if (rpc_message_which_b(b) != RPC_MESSAGE_UNIMPLEMENTED)
		return rpc_message_init_unimplemented(b);
	return rpc_message_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

/*
 * The last message of the connection: the sender gives up on it, because
 * the peer broke the protocol or the connection is being closed.
 */
static inline struct rpc_exception_r
rpc_message_get_abort(struct rpc_message_r r)
{
	return rpc_exception_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
rpc_message_has_abort(struct rpc_message_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (rpc_message_which(r) != RPC_MESSAGE_ABORT)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_message_set_abort(struct rpc_message_b b, struct rpc_exception_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_ABORT, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct rpc_exception_b
rpc_message_init_abort(struct rpc_message_b b)
{
	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_ABORT, 0);
	return rpc_exception_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct rpc_exception_b
rpc_message_edit_abort(struct rpc_message_b b)
{
	if (rpc_message_which_b(b) != RPC_MESSAGE_ABORT)
		return rpc_message_init_abort(b);
	return rpc_exception_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

/* Asks: a method call. */
static inline struct rpc_call_r
rpc_message_get_call(struct rpc_message_r r)
{
	return rpc_call_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
rpc_message_has_call(struct rpc_message_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (rpc_message_which(r) != RPC_MESSAGE_CALL)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_message_set_call(struct rpc_message_b b, struct rpc_call_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_CALL, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct rpc_call_b
rpc_message_init_call(struct rpc_message_b b)
{
	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_CALL, 0);
	return rpc_call_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct rpc_call_b
rpc_message_edit_call(struct rpc_message_b b)
{
	if (rpc_message_which_b(b) != RPC_MESSAGE_CALL)
		return rpc_message_init_call(b);
	return rpc_call_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

/* Answers a Bootstrap, a Call, an Accept or a Join. */
static inline struct rpc_return_r
rpc_message_get_return(struct rpc_message_r r)
{
	return rpc_return_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
rpc_message_has_return(struct rpc_message_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (rpc_message_which(r) != RPC_MESSAGE_RETURN)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_message_set_return(struct rpc_message_b b, struct rpc_return_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_RETURN, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct rpc_return_b
rpc_message_init_return(struct rpc_message_b b)
{
	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_RETURN, 0);
	return rpc_return_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct rpc_return_b
rpc_message_edit_return(struct rpc_message_b b)
{
	if (rpc_message_which_b(b) != RPC_MESSAGE_RETURN)
		return rpc_message_init_return(b);
	return rpc_return_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

/* The asker needs the answer no longer: cancels it, or lets its entry go. */
static inline struct rpc_finish_r
rpc_message_get_finish(struct rpc_message_r r)
{
	return rpc_finish_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
rpc_message_has_finish(struct rpc_message_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (rpc_message_which(r) != RPC_MESSAGE_FINISH)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_message_set_finish(struct rpc_message_b b, struct rpc_finish_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_FINISH, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct rpc_finish_b
rpc_message_init_finish(struct rpc_message_b b)
{
	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_FINISH, 0);
	return rpc_finish_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct rpc_finish_b
rpc_message_edit_finish(struct rpc_message_b b)
{
	if (rpc_message_which_b(b) != RPC_MESSAGE_FINISH)
		return rpc_message_init_finish(b);
	return rpc_finish_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

/* Says what an exported promise became. */
static inline struct rpc_resolve_r
rpc_message_get_resolve(struct rpc_message_r r)
{
	return rpc_resolve_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
rpc_message_has_resolve(struct rpc_message_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (rpc_message_which(r) != RPC_MESSAGE_RESOLVE)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_message_set_resolve(struct rpc_message_b b, struct rpc_resolve_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_RESOLVE, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct rpc_resolve_b
rpc_message_init_resolve(struct rpc_message_b b)
{
	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_RESOLVE, 0);
	return rpc_resolve_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct rpc_resolve_b
rpc_message_edit_resolve(struct rpc_message_b b)
{
	if (rpc_message_which_b(b) != RPC_MESSAGE_RESOLVE)
		return rpc_message_init_resolve(b);
	return rpc_resolve_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

/* Gives references on an import back. */
static inline struct rpc_release_r
rpc_message_get_release(struct rpc_message_r r)
{
	return rpc_release_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
rpc_message_has_release(struct rpc_message_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (rpc_message_which(r) != RPC_MESSAGE_RELEASE)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_message_set_release(struct rpc_message_b b, struct rpc_release_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_RELEASE, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct rpc_release_b
rpc_message_init_release(struct rpc_message_b b)
{
	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_RELEASE, 0);
	return rpc_release_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct rpc_release_b
rpc_message_edit_release(struct rpc_message_b b)
{
	if (rpc_message_which_b(b) != RPC_MESSAGE_RELEASE)
		return rpc_message_init_release(b);
	return rpc_release_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

/* Never in use. Persistence is an interface, see persistent.capnp. */
static inline struct capnrpc_pointer_r
rpc_message_get_obsolete_save(struct rpc_message_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
rpc_message_has_obsolete_save(struct rpc_message_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (rpc_message_which(r) != RPC_MESSAGE_OBSOLETE_SAVE)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_message_set_obsolete_save(
	struct rpc_message_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_OBSOLETE_SAVE, 0);
	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
rpc_message_edit_obsolete_save(struct rpc_message_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	if (rpc_message_which_b(b) != RPC_MESSAGE_OBSOLETE_SAVE)
		capnrpc_pointer_clear(p);
	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_OBSOLETE_SAVE, 0);
	return p;
}

/* Asks: for the peer's first capability. */
static inline struct rpc_bootstrap_r
rpc_message_get_bootstrap(struct rpc_message_r r)
{
	return rpc_bootstrap_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
rpc_message_has_bootstrap(struct rpc_message_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (rpc_message_which(r) != RPC_MESSAGE_BOOTSTRAP)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_message_set_bootstrap(struct rpc_message_b b, struct rpc_bootstrap_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_BOOTSTRAP, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct rpc_bootstrap_b
rpc_message_init_bootstrap(struct rpc_message_b b)
{
	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_BOOTSTRAP, 0);
	return rpc_bootstrap_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct rpc_bootstrap_b
rpc_message_edit_bootstrap(struct rpc_message_b b)
{
	if (rpc_message_which_b(b) != RPC_MESSAGE_BOOTSTRAP)
		return rpc_message_init_bootstrap(b);
	return rpc_bootstrap_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

/* Never in use. */
static inline struct capnrpc_pointer_r
rpc_message_get_obsolete_delete(struct rpc_message_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
rpc_message_has_obsolete_delete(struct rpc_message_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (rpc_message_which(r) != RPC_MESSAGE_OBSOLETE_DELETE)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_message_set_obsolete_delete(
	struct rpc_message_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_OBSOLETE_DELETE, 0);
	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
rpc_message_edit_obsolete_delete(struct rpc_message_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	if (rpc_message_which_b(b) != RPC_MESSAGE_OBSOLETE_DELETE)
		capnrpc_pointer_clear(p);
	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_OBSOLETE_DELETE, 0);
	return p;
}

/* Three parties: holds a capability ready for somebody else. */
static inline struct rpc_provide_r
rpc_message_get_provide(struct rpc_message_r r)
{
	return rpc_provide_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
rpc_message_has_provide(struct rpc_message_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (rpc_message_which(r) != RPC_MESSAGE_PROVIDE)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_message_set_provide(struct rpc_message_b b, struct rpc_provide_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_PROVIDE, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct rpc_provide_b
rpc_message_init_provide(struct rpc_message_b b)
{
	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_PROVIDE, 0);
	return rpc_provide_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct rpc_provide_b
rpc_message_edit_provide(struct rpc_message_b b)
{
	if (rpc_message_which_b(b) != RPC_MESSAGE_PROVIDE)
		return rpc_message_init_provide(b);
	return rpc_provide_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

/* Three parties: picks up what somebody held ready. Asks. */
static inline struct rpc_accept_r
rpc_message_get_accept(struct rpc_message_r r)
{
	return rpc_accept_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
rpc_message_has_accept(struct rpc_message_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (rpc_message_which(r) != RPC_MESSAGE_ACCEPT)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_message_set_accept(struct rpc_message_b b, struct rpc_accept_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_ACCEPT, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct rpc_accept_b
rpc_message_init_accept(struct rpc_message_b b)
{
	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_ACCEPT, 0);
	return rpc_accept_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct rpc_accept_b
rpc_message_edit_accept(struct rpc_message_b b)
{
	if (rpc_message_which_b(b) != RPC_MESSAGE_ACCEPT)
		return rpc_message_init_accept(b);
	return rpc_accept_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

/* Four parties: asks whether several capabilities are one object. */
static inline struct rpc_join_r
rpc_message_get_join(struct rpc_message_r r)
{
	return rpc_join_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
rpc_message_has_join(struct rpc_message_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (rpc_message_which(r) != RPC_MESSAGE_JOIN)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_message_set_join(struct rpc_message_b b, struct rpc_join_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_JOIN, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct rpc_join_b
rpc_message_init_join(struct rpc_message_b b)
{
	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_JOIN, 0);
	return rpc_join_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct rpc_join_b
rpc_message_edit_join(struct rpc_message_b b)
{
	if (rpc_message_which_b(b) != RPC_MESSAGE_JOIN)
		return rpc_message_init_join(b);
	return rpc_join_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

/* Marks, in the stream of calls, where an embargo may end. */
static inline struct rpc_disembargo_r
rpc_message_get_disembargo(struct rpc_message_r r)
{
	return rpc_disembargo_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
rpc_message_has_disembargo(struct rpc_message_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (rpc_message_which(r) != RPC_MESSAGE_DISEMBARGO)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_message_set_disembargo(struct rpc_message_b b, struct rpc_disembargo_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_DISEMBARGO, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct rpc_disembargo_b
rpc_message_init_disembargo(struct rpc_message_b b)
{
	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_DISEMBARGO, 0);
	return rpc_disembargo_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct rpc_disembargo_b
rpc_message_edit_disembargo(struct rpc_message_b b)
{
	if (rpc_message_which_b(b) != RPC_MESSAGE_DISEMBARGO)
		return rpc_message_init_disembargo(b);
	return rpc_disembargo_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

/* Three parties: the answer to a call that the peer awaits from elsewhere. */
static inline struct rpc_third_party_answer_r
rpc_message_get_third_party_answer(struct rpc_message_r r)
{
	return rpc_third_party_answer_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
rpc_message_has_third_party_answer(struct rpc_message_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (rpc_message_which(r) != RPC_MESSAGE_THIRD_PARTY_ANSWER)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_message_set_third_party_answer(
	struct rpc_message_b b, struct rpc_third_party_answer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_THIRD_PARTY_ANSWER, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct rpc_third_party_answer_b
rpc_message_init_third_party_answer(struct rpc_message_b b)
{
	capnrpc_struct_set_u16(b.s, 0, RPC_MESSAGE_THIRD_PARTY_ANSWER, 0);
	return rpc_third_party_answer_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct rpc_third_party_answer_b
rpc_message_edit_third_party_answer(struct rpc_message_b b)
{
	if (rpc_message_which_b(b) != RPC_MESSAGE_THIRD_PARTY_ANSWER)
		return rpc_message_init_third_party_answer(b);
	return rpc_third_party_answer_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

/* A new question. */
static inline uint32_t
rpc_bootstrap_get_question_id(struct rpc_bootstrap_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
rpc_bootstrap_set_question_id(struct rpc_bootstrap_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

/*
 * Which object, for vats that offer several by name: a Text holding the
 * object id of a sturdy reference. The protocol itself has moved away from
 * it, the network of vats with capnp:// URIs has not.
 */
static inline struct capnrpc_pointer_r
rpc_bootstrap_get_deprecated_object_id(struct rpc_bootstrap_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
rpc_bootstrap_has_deprecated_object_id(struct rpc_bootstrap_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_bootstrap_set_deprecated_object_id(
	struct rpc_bootstrap_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
rpc_bootstrap_edit_deprecated_object_id(struct rpc_bootstrap_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

/* A new question, unless onlyPromisePipeline says otherwise. */
static inline uint32_t
rpc_call_get_question_id(struct rpc_call_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
rpc_call_set_question_id(struct rpc_call_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

/* Whom the call is for. */
static inline struct rpc_message_target_r
rpc_call_get_target(struct rpc_call_r r)
{
	return rpc_message_target_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
rpc_call_has_target(struct rpc_call_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_call_set_target(struct rpc_call_b b, struct rpc_message_target_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct rpc_message_target_b
rpc_call_init_target(struct rpc_call_b b)
{
	return rpc_message_target_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct rpc_message_target_b
rpc_call_edit_target(struct rpc_call_b b)
{
	return rpc_message_target_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

/* The type id of the interface that declares the method. */
static inline uint64_t
rpc_call_get_interface_id(struct rpc_call_r r)
{
	return capnrpc_struct_get_u64(r.s, 1, 0);
}

static inline void
rpc_call_set_interface_id(struct rpc_call_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 1, v, 0);
}

/* The method's ordinal in that interface. */
static inline uint16_t
rpc_call_get_method_id(struct rpc_call_r r)
{
	return capnrpc_struct_get_u16(r.s, 2, 0);
}

static inline void
rpc_call_set_method_id(struct rpc_call_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 2, v, 0);
}

/* A struct of the method's parameter type. */
static inline struct rpc_payload_r
rpc_call_get_params(struct rpc_call_r r)
{
	return rpc_payload_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
rpc_call_has_params(struct rpc_call_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_call_set_params(struct rpc_call_b b, struct rpc_payload_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct rpc_payload_b
rpc_call_init_params(struct rpc_call_b b)
{
	return rpc_payload_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct rpc_payload_b
rpc_call_edit_params(struct rpc_call_b b)
{
	return rpc_payload_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

/* Where the results go. */
static inline struct rpc_call_send_results_to_r
rpc_call_get_send_results_to(struct rpc_call_r r)
{
	struct rpc_call_send_results_to_r g = { r.s };

	return g;
}

static inline struct rpc_call_send_results_to_b
rpc_call_init_send_results_to(struct rpc_call_b b)
{
	struct rpc_call_send_results_to_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 3, 0, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 2));
	return g;
}

static inline struct rpc_call_send_results_to_b
rpc_call_edit_send_results_to(struct rpc_call_b b)
{
	struct rpc_call_send_results_to_b g = { b.s };

	return g;
}

/* The callee may answer with awaitFromThirdParty. */
static inline bool
rpc_call_get_allow_third_party_tail_call(struct rpc_call_r r)
{
	return capnrpc_struct_get_bit(r.s, 128, false);
}

static inline void
rpc_call_set_allow_third_party_tail_call(struct rpc_call_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 128, v, false);
}

/*
 * A promise: the caller will pipeline nothing on the answer, so the callee
 * need not prepare for it.
 */
static inline bool
rpc_call_get_no_promise_pipelining(struct rpc_call_r r)
{
	return capnrpc_struct_get_bit(r.s, 129, false);
}

static inline void
rpc_call_set_no_promise_pipelining(struct rpc_call_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 129, v, false);
}

/*
 * A promise: the caller looks at nothing but what it pipelines on the
 * answer. No Return is sent, and the question's id has its top bit set.
 */
static inline bool
rpc_call_get_only_promise_pipeline(struct rpc_call_r r)
{
	return capnrpc_struct_get_bit(r.s, 130, false);
}

static inline void
rpc_call_set_only_promise_pipeline(struct rpc_call_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 130, v, false);
}

/* Into the Return to this call. */
static inline void
rpc_call_send_results_to_set_caller(struct rpc_call_send_results_to_b b)
{
	capnrpc_struct_set_u16(b.s, 3, RPC_CALL_SEND_RESULTS_TO_CALLER, 0);
}

/*
 * Nowhere: the callee keeps them. This is a tail call, back to the vat
 * whose own call is to be answered with them; a Return of the other
 * question with takeFromOtherQuestion follows.
 */
static inline void
rpc_call_send_results_to_set_yourself(struct rpc_call_send_results_to_b b)
{
	capnrpc_struct_set_u16(b.s, 3, RPC_CALL_SEND_RESULTS_TO_YOURSELF, 0);
}

/* To another vat: the network's ThirdPartyToContact. */
static inline struct capnrpc_pointer_r
rpc_call_send_results_to_get_third_party(struct rpc_call_send_results_to_r r)
{
	return capnrpc_struct_get_pointer(r.s, 2);
}

static inline bool
rpc_call_send_results_to_has_third_party(struct rpc_call_send_results_to_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	if (rpc_call_send_results_to_which(r) !=
		RPC_CALL_SEND_RESULTS_TO_THIRD_PARTY)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_call_send_results_to_set_third_party(
	struct rpc_call_send_results_to_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_struct_set_u16(b.s, 3, RPC_CALL_SEND_RESULTS_TO_THIRD_PARTY, 0);
	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
rpc_call_send_results_to_edit_third_party(struct rpc_call_send_results_to_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	if (rpc_call_send_results_to_which_b(b) !=
		RPC_CALL_SEND_RESULTS_TO_THIRD_PARTY)
		capnrpc_pointer_clear(p);
	capnrpc_struct_set_u16(b.s, 3, RPC_CALL_SEND_RESULTS_TO_THIRD_PARTY, 0);
	return p;
}

/* The question, by the asker's number. */
static inline uint32_t
rpc_return_get_answer_id(struct rpc_return_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
rpc_return_set_answer_id(struct rpc_return_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

/*
 * Every capability in the call's parameters counts as released once, without
 * a Release for each.
 */
static inline bool
rpc_return_get_release_param_caps(struct rpc_return_r r)
{
	return capnrpc_struct_get_bit(r.s, 32, true);
}

static inline void
rpc_return_set_release_param_caps(struct rpc_return_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 32, v, true);
}

/*
 * It went well. For a Bootstrap or an Accept the content is a capability,
 * for a Call a struct of the method's result type.
 */
static inline struct rpc_payload_r
rpc_return_get_results(struct rpc_return_r r)
{
	return rpc_payload_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
rpc_return_has_results(struct rpc_return_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (rpc_return_which(r) != RPC_RETURN_RESULTS)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_return_set_results(struct rpc_return_b b, struct rpc_payload_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 3, RPC_RETURN_RESULTS, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct rpc_payload_b
rpc_return_init_results(struct rpc_return_b b)
{
	capnrpc_struct_set_u16(b.s, 3, RPC_RETURN_RESULTS, 0);
	return rpc_payload_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct rpc_payload_b
rpc_return_edit_results(struct rpc_return_b b)
{
	if (rpc_return_which_b(b) != RPC_RETURN_RESULTS)
		return rpc_return_init_results(b);
	return rpc_payload_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

/* It did not. */
static inline struct rpc_exception_r
rpc_return_get_exception(struct rpc_return_r r)
{
	return rpc_exception_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
rpc_return_has_exception(struct rpc_return_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (rpc_return_which(r) != RPC_RETURN_EXCEPTION)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_return_set_exception(struct rpc_return_b b, struct rpc_exception_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 3, RPC_RETURN_EXCEPTION, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct rpc_exception_b
rpc_return_init_exception(struct rpc_return_b b)
{
	capnrpc_struct_set_u16(b.s, 3, RPC_RETURN_EXCEPTION, 0);
	return rpc_exception_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct rpc_exception_b
rpc_return_edit_exception(struct rpc_return_b b)
{
	if (rpc_return_which_b(b) != RPC_RETURN_EXCEPTION)
		return rpc_return_init_exception(b);
	return rpc_exception_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

/* The question was finished before it had an answer. */
static inline void
rpc_return_set_canceled(struct rpc_return_b b)
{
	capnrpc_struct_set_u16(b.s, 3, RPC_RETURN_CANCELED, 0);
}

/* The call asked for its results to go elsewhere, and there they are. */
static inline void
rpc_return_set_results_sent_elsewhere(struct rpc_return_b b)
{
	capnrpc_struct_set_u16(b.s, 3, RPC_RETURN_RESULTS_SENT_ELSEWHERE, 0);
}

/*
 * The results are those of a question that the answerer asked the asker,
 * with sendResultsTo.yourself.
 */
static inline uint32_t
rpc_return_get_take_from_other_question(struct rpc_return_r r)
{
	return capnrpc_struct_get_u32(r.s, 2, 0);
}

static inline void
rpc_return_set_take_from_other_question(struct rpc_return_b b, uint32_t v)
{
	capnrpc_struct_set_u16(b.s, 3, RPC_RETURN_TAKE_FROM_OTHER_QUESTION, 0);
	capnrpc_struct_set_u32(b.s, 2, v, 0);
}

/* Another vat will bring the results: the network's ThirdPartyToAwait. */
static inline struct capnrpc_pointer_r
rpc_return_get_await_from_third_party(struct rpc_return_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
rpc_return_has_await_from_third_party(struct rpc_return_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (rpc_return_which(r) != RPC_RETURN_AWAIT_FROM_THIRD_PARTY)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_return_set_await_from_third_party(
	struct rpc_return_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 3, RPC_RETURN_AWAIT_FROM_THIRD_PARTY, 0);
	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
rpc_return_edit_await_from_third_party(struct rpc_return_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	if (rpc_return_which_b(b) != RPC_RETURN_AWAIT_FROM_THIRD_PARTY)
		capnrpc_pointer_clear(p);
	capnrpc_struct_set_u16(b.s, 3, RPC_RETURN_AWAIT_FROM_THIRD_PARTY, 0);
	return p;
}

/*
 * The answerer has dropped its entry already: the results hold no
 * capability, so nothing can be pipelined on them and no Finish is due. One
 * that is on its way all the same is ignored.
 */
static inline bool
rpc_return_get_no_finish_needed(struct rpc_return_r r)
{
	return capnrpc_struct_get_bit(r.s, 33, false);
}

static inline void
rpc_return_set_no_finish_needed(struct rpc_return_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 33, v, false);
}

static inline uint32_t
rpc_finish_get_question_id(struct rpc_finish_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
rpc_finish_set_question_id(struct rpc_finish_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

/*
 * Every capability in the results counts as released once. True where the
 * asker has not seen the Return, and so cannot release them itself. Beware:
 * a Finish of zeros says true.
 */
static inline bool
rpc_finish_get_release_result_caps(struct rpc_finish_r r)
{
	return capnrpc_struct_get_bit(r.s, 32, true);
}

static inline void
rpc_finish_set_release_result_caps(struct rpc_finish_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 32, v, true);
}

/*
 * The answerer must not cancel a call whose Finish came in before the call
 * was delivered; old askers pipelined on such calls. New ones say false.
 */
static inline bool
rpc_finish_get_require_early_cancellation_workaround(struct rpc_finish_r r)
{
	return capnrpc_struct_get_bit(r.s, 33, true);
}

static inline void
rpc_finish_set_require_early_cancellation_workaround(
	struct rpc_finish_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 33, v, true);
}

/* The promise. */
static inline uint32_t
rpc_resolve_get_promise_id(struct rpc_resolve_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
rpc_resolve_set_promise_id(struct rpc_resolve_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

/*
 * A capability. It carries a reference of its own, also when the promise
 * has been released meanwhile. Never none.
 */
static inline struct rpc_cap_descriptor_r
rpc_resolve_get_cap(struct rpc_resolve_r r)
{
	return rpc_cap_descriptor_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
rpc_resolve_has_cap(struct rpc_resolve_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (rpc_resolve_which(r) != RPC_RESOLVE_CAP)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_resolve_set_cap(struct rpc_resolve_b b, struct rpc_cap_descriptor_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 2, RPC_RESOLVE_CAP, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct rpc_cap_descriptor_b
rpc_resolve_init_cap(struct rpc_resolve_b b)
{
	capnrpc_struct_set_u16(b.s, 2, RPC_RESOLVE_CAP, 0);
	return rpc_cap_descriptor_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct rpc_cap_descriptor_b
rpc_resolve_edit_cap(struct rpc_resolve_b b)
{
	if (rpc_resolve_which_b(b) != RPC_RESOLVE_CAP)
		return rpc_resolve_init_cap(b);
	return rpc_cap_descriptor_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

/* Broken. */
static inline struct rpc_exception_r
rpc_resolve_get_exception(struct rpc_resolve_r r)
{
	return rpc_exception_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
rpc_resolve_has_exception(struct rpc_resolve_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (rpc_resolve_which(r) != RPC_RESOLVE_EXCEPTION)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_resolve_set_exception(struct rpc_resolve_b b, struct rpc_exception_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 2, RPC_RESOLVE_EXCEPTION, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct rpc_exception_b
rpc_resolve_init_exception(struct rpc_resolve_b b)
{
	capnrpc_struct_set_u16(b.s, 2, RPC_RESOLVE_EXCEPTION, 0);
	return rpc_exception_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct rpc_exception_b
rpc_resolve_edit_exception(struct rpc_resolve_b b)
{
	if (rpc_resolve_which_b(b) != RPC_RESOLVE_EXCEPTION)
		return rpc_resolve_init_exception(b);
	return rpc_exception_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline uint32_t
rpc_release_get_id(struct rpc_release_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
rpc_release_set_id(struct rpc_release_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

/*
 * How many: as often as the id was received in descriptors and not yet given
 * back. At zero the exporter forgets the id.
 */
static inline uint32_t
rpc_release_get_reference_count(struct rpc_release_r r)
{
	return capnrpc_struct_get_u32(r.s, 1, 0);
}

static inline void
rpc_release_set_reference_count(struct rpc_release_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 1, v, 0);
}

/*
 * Which path: for a senderLoopback the promise that was resolved, for the
 * answer what it was resolved to.
 */
static inline struct rpc_message_target_r
rpc_disembargo_get_target(struct rpc_disembargo_r r)
{
	return rpc_message_target_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
rpc_disembargo_has_target(struct rpc_disembargo_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_disembargo_set_target(
	struct rpc_disembargo_b b, struct rpc_message_target_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct rpc_message_target_b
rpc_disembargo_init_target(struct rpc_disembargo_b b)
{
	return rpc_message_target_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct rpc_message_target_b
rpc_disembargo_edit_target(struct rpc_disembargo_b b)
{
	return rpc_message_target_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct rpc_disembargo_context_r
rpc_disembargo_get_context(struct rpc_disembargo_r r)
{
	struct rpc_disembargo_context_r g = { r.s };

	return g;
}

static inline struct rpc_disembargo_context_b
rpc_disembargo_init_context(struct rpc_disembargo_b b)
{
	struct rpc_disembargo_context_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 2, 0, 0);
	capnrpc_struct_set_u32(b.s, 0, 0, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 1));
	return g;
}

static inline struct rpc_disembargo_context_b
rpc_disembargo_edit_context(struct rpc_disembargo_b b)
{
	struct rpc_disembargo_context_b g = { b.s };

	return g;
}

/*
 * Asks: once everything sent to target before this has been delivered back
 * to the sender, answer with receiverLoopback and the same number.
 */
static inline uint32_t
rpc_disembargo_context_get_sender_loopback(struct rpc_disembargo_context_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
rpc_disembargo_context_set_sender_loopback(
	struct rpc_disembargo_context_b b, uint32_t v)
{
	capnrpc_struct_set_u16(
		b.s, 2, RPC_DISEMBARGO_CONTEXT_SENDER_LOOPBACK, 0);
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

/* Answers a senderLoopback. */
static inline uint32_t
rpc_disembargo_context_get_receiver_loopback(struct rpc_disembargo_context_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
rpc_disembargo_context_set_receiver_loopback(
	struct rpc_disembargo_context_b b, uint32_t v)
{
	capnrpc_struct_set_u16(
		b.s, 2, RPC_DISEMBARGO_CONTEXT_RECEIVER_LOOPBACK, 0);
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

/*
 * Three parties: lifts the embargo of that name on an Accept. (The released
 * revisions have a Void here, which nobody ever sent, and a UInt32
 * "provide" beside it, which is gone.)
 */
static inline struct capnrpc_data_r
rpc_disembargo_context_get_accept(struct rpc_disembargo_context_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
rpc_disembargo_context_has_accept(struct rpc_disembargo_context_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	if (rpc_disembargo_context_which(r) != RPC_DISEMBARGO_CONTEXT_ACCEPT)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_disembargo_context_set_accept(
	struct rpc_disembargo_context_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_struct_set_u16(b.s, 2, RPC_DISEMBARGO_CONTEXT_ACCEPT, 0);
	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
rpc_disembargo_context_init_accept(struct rpc_disembargo_context_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_struct_set_u16(b.s, 2, RPC_DISEMBARGO_CONTEXT_ACCEPT, 0);
	return capnrpc_pointer_init_data(p, n);
}

/* A new question, with the top bit set. */
static inline uint32_t
rpc_provide_get_question_id(struct rpc_provide_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
rpc_provide_set_question_id(struct rpc_provide_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

/* The capability. */
static inline struct rpc_message_target_r
rpc_provide_get_target(struct rpc_provide_r r)
{
	return rpc_message_target_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
rpc_provide_has_target(struct rpc_provide_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_provide_set_target(struct rpc_provide_b b, struct rpc_message_target_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct rpc_message_target_b
rpc_provide_init_target(struct rpc_provide_b b)
{
	return rpc_message_target_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct rpc_message_target_b
rpc_provide_edit_target(struct rpc_provide_b b)
{
	return rpc_message_target_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

/* For whom: the network's ThirdPartyToAwait. */
static inline struct capnrpc_pointer_r
rpc_provide_get_recipient(struct rpc_provide_r r)
{
	return capnrpc_struct_get_pointer(r.s, 1);
}

static inline bool
rpc_provide_has_recipient(struct rpc_provide_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_provide_set_recipient(struct rpc_provide_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
rpc_provide_edit_recipient(struct rpc_provide_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	return p;
}

/* A new question; the answer's content is the capability. */
static inline uint32_t
rpc_accept_get_question_id(struct rpc_accept_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
rpc_accept_set_question_id(struct rpc_accept_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

/* Which: the network's ThirdPartyCompletion. */
static inline struct capnrpc_pointer_r
rpc_accept_get_provision(struct rpc_accept_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
rpc_accept_has_provision(struct rpc_accept_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_accept_set_provision(struct rpc_accept_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
rpc_accept_edit_provision(struct rpc_accept_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

/*
 * Unless null, hold calls and the Return back until the Disembargo.accept of
 * this name has arrived. (The released revisions have a Bool here, which
 * nobody ever sent.)
 */
static inline struct capnrpc_data_r
rpc_accept_get_embargo(struct rpc_accept_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
rpc_accept_has_embargo(struct rpc_accept_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_accept_set_embargo(struct rpc_accept_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
rpc_accept_init_embargo(struct rpc_accept_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	return capnrpc_pointer_init_data(p, n);
}

/* Which: the network's ThirdPartyCompletion. */
static inline struct capnrpc_pointer_r
rpc_third_party_answer_get_completion(struct rpc_third_party_answer_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
rpc_third_party_answer_has_completion(struct rpc_third_party_answer_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_third_party_answer_set_completion(
	struct rpc_third_party_answer_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
rpc_third_party_answer_edit_completion(struct rpc_third_party_answer_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

/*
 * The question's number on this connection, chosen by the answerer for once:
 * from 2^30 up to 2^31.
 */
static inline uint32_t
rpc_third_party_answer_get_answer_id(struct rpc_third_party_answer_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
rpc_third_party_answer_set_answer_id(
	struct rpc_third_party_answer_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

/* A new question; the answer's content is the network's JoinResult. */
static inline uint32_t
rpc_join_get_question_id(struct rpc_join_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
rpc_join_set_question_id(struct rpc_join_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

/* One of the capabilities. */
static inline struct rpc_message_target_r
rpc_join_get_target(struct rpc_join_r r)
{
	return rpc_message_target_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
rpc_join_has_target(struct rpc_join_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_join_set_target(struct rpc_join_b b, struct rpc_message_target_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct rpc_message_target_b
rpc_join_init_target(struct rpc_join_b b)
{
	return rpc_message_target_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct rpc_message_target_b
rpc_join_edit_target(struct rpc_join_b b)
{
	return rpc_message_target_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

/* What ties the parts together: the network's JoinKeyPart. */
static inline struct capnrpc_pointer_r
rpc_join_get_key_part(struct rpc_join_r r)
{
	return capnrpc_struct_get_pointer(r.s, 1);
}

static inline bool
rpc_join_has_key_part(struct rpc_join_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_join_set_key_part(struct rpc_join_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
rpc_join_edit_key_part(struct rpc_join_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	return p;
}

/* A capability that the receiver has exported. */
static inline uint32_t
rpc_message_target_get_imported_cap(struct rpc_message_target_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
rpc_message_target_set_imported_cap(struct rpc_message_target_b b, uint32_t v)
{
	capnrpc_struct_set_u16(b.s, 2, RPC_MESSAGE_TARGET_IMPORTED_CAP, 0);
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

/* A capability in an answer that the receiver owes or has given. */
static inline struct rpc_promised_answer_r
rpc_message_target_get_promised_answer(struct rpc_message_target_r r)
{
	return rpc_promised_answer_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
rpc_message_target_has_promised_answer(struct rpc_message_target_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (rpc_message_target_which(r) != RPC_MESSAGE_TARGET_PROMISED_ANSWER)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_message_target_set_promised_answer(
	struct rpc_message_target_b b, struct rpc_promised_answer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 2, RPC_MESSAGE_TARGET_PROMISED_ANSWER, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct rpc_promised_answer_b
rpc_message_target_init_promised_answer(struct rpc_message_target_b b)
{
	capnrpc_struct_set_u16(b.s, 2, RPC_MESSAGE_TARGET_PROMISED_ANSWER, 0);
	return rpc_promised_answer_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct rpc_promised_answer_b
rpc_message_target_edit_promised_answer(struct rpc_message_target_b b)
{
	if (rpc_message_target_which_b(b) != RPC_MESSAGE_TARGET_PROMISED_ANSWER)
		return rpc_message_target_init_promised_answer(b);
	return rpc_promised_answer_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

/* A struct; a capability in the answers to Bootstrap and Accept. */
static inline struct capnrpc_pointer_r
rpc_payload_get_content(struct rpc_payload_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
rpc_payload_has_content(struct rpc_payload_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_payload_set_content(struct rpc_payload_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
rpc_payload_edit_content(struct rpc_payload_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

/* What capability pointers in content index. */
static inline struct rpc_cap_descriptor_list_r
rpc_payload_get_cap_table(struct rpc_payload_r r)
{
	return rpc_cap_descriptor_list_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
rpc_payload_has_cap_table(struct rpc_payload_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_payload_set_cap_table(
	struct rpc_payload_b b, struct rpc_cap_descriptor_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct rpc_cap_descriptor_list_b
rpc_payload_init_cap_table(struct rpc_payload_b b, uint32_t n)
{
	return rpc_cap_descriptor_list_init(
		capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct rpc_cap_descriptor_list_b
rpc_payload_edit_cap_table(struct rpc_payload_b b)
{
	return rpc_cap_descriptor_list_open(
		capnrpc_struct_edit_pointer(b.s, 1));
}

/* No capability. */
static inline void
rpc_cap_descriptor_set_none(struct rpc_cap_descriptor_b b)
{
	capnrpc_struct_set_u16(b.s, 0, RPC_CAP_DESCRIPTOR_NONE, 0);
}

/* One that the sender hosts, or stands in for. */
static inline uint32_t
rpc_cap_descriptor_get_sender_hosted(struct rpc_cap_descriptor_r r)
{
	return capnrpc_struct_get_u32(r.s, 1, 0);
}

static inline void
rpc_cap_descriptor_set_sender_hosted(struct rpc_cap_descriptor_b b, uint32_t v)
{
	capnrpc_struct_set_u16(b.s, 0, RPC_CAP_DESCRIPTOR_SENDER_HOSTED, 0);
	capnrpc_struct_set_u32(b.s, 1, v, 0);
}

/* A promise of the sender's: a Resolve will follow. */
static inline uint32_t
rpc_cap_descriptor_get_sender_promise(struct rpc_cap_descriptor_r r)
{
	return capnrpc_struct_get_u32(r.s, 1, 0);
}

static inline void
rpc_cap_descriptor_set_sender_promise(struct rpc_cap_descriptor_b b, uint32_t v)
{
	capnrpc_struct_set_u16(b.s, 0, RPC_CAP_DESCRIPTOR_SENDER_PROMISE, 0);
	capnrpc_struct_set_u32(b.s, 1, v, 0);
}

/* One that the receiver exported, coming home. */
static inline uint32_t
rpc_cap_descriptor_get_receiver_hosted(struct rpc_cap_descriptor_r r)
{
	return capnrpc_struct_get_u32(r.s, 1, 0);
}

static inline void
rpc_cap_descriptor_set_receiver_hosted(
	struct rpc_cap_descriptor_b b, uint32_t v)
{
	capnrpc_struct_set_u16(b.s, 0, RPC_CAP_DESCRIPTOR_RECEIVER_HOSTED, 0);
	capnrpc_struct_set_u32(b.s, 1, v, 0);
}

/* One in an answer of the receiver's, given or still to come. */
static inline struct rpc_promised_answer_r
rpc_cap_descriptor_get_receiver_answer(struct rpc_cap_descriptor_r r)
{
	return rpc_promised_answer_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
rpc_cap_descriptor_has_receiver_answer(struct rpc_cap_descriptor_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (rpc_cap_descriptor_which(r) != RPC_CAP_DESCRIPTOR_RECEIVER_ANSWER)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_cap_descriptor_set_receiver_answer(
	struct rpc_cap_descriptor_b b, struct rpc_promised_answer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, RPC_CAP_DESCRIPTOR_RECEIVER_ANSWER, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct rpc_promised_answer_b
rpc_cap_descriptor_init_receiver_answer(struct rpc_cap_descriptor_b b)
{
	capnrpc_struct_set_u16(b.s, 0, RPC_CAP_DESCRIPTOR_RECEIVER_ANSWER, 0);
	return rpc_promised_answer_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct rpc_promised_answer_b
rpc_cap_descriptor_edit_receiver_answer(struct rpc_cap_descriptor_b b)
{
	if (rpc_cap_descriptor_which_b(b) != RPC_CAP_DESCRIPTOR_RECEIVER_ANSWER)
		return rpc_cap_descriptor_init_receiver_answer(b);
	return rpc_promised_answer_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

/* One that another vat hosts. */
static inline struct rpc_third_party_cap_descriptor_r
rpc_cap_descriptor_get_third_party_hosted(struct rpc_cap_descriptor_r r)
{
	return rpc_third_party_cap_descriptor_read(
		capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
rpc_cap_descriptor_has_third_party_hosted(struct rpc_cap_descriptor_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (rpc_cap_descriptor_which(r) !=
		RPC_CAP_DESCRIPTOR_THIRD_PARTY_HOSTED)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_cap_descriptor_set_third_party_hosted(struct rpc_cap_descriptor_b b,
	struct rpc_third_party_cap_descriptor_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(
		b.s, 0, RPC_CAP_DESCRIPTOR_THIRD_PARTY_HOSTED, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct rpc_third_party_cap_descriptor_b
rpc_cap_descriptor_init_third_party_hosted(struct rpc_cap_descriptor_b b)
{
	capnrpc_struct_set_u16(
		b.s, 0, RPC_CAP_DESCRIPTOR_THIRD_PARTY_HOSTED, 0);
	return rpc_third_party_cap_descriptor_init(
		capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct rpc_third_party_cap_descriptor_b
rpc_cap_descriptor_edit_third_party_hosted(struct rpc_cap_descriptor_b b)
{
	if (rpc_cap_descriptor_which_b(b) !=
		RPC_CAP_DESCRIPTOR_THIRD_PARTY_HOSTED)
		return rpc_cap_descriptor_init_third_party_hosted(b);
	return rpc_third_party_cap_descriptor_edit(
		capnrpc_struct_edit_pointer(b.s, 0));
}

/*
 * Which of the file descriptors that came with the message belongs to the
 * capability, on sockets that can carry them. 255: none.
 */
static inline uint8_t
rpc_cap_descriptor_get_attached_fd(struct rpc_cap_descriptor_r r)
{
	return capnrpc_struct_get_u8(r.s, 2, 255);
}

static inline void
rpc_cap_descriptor_set_attached_fd(struct rpc_cap_descriptor_b b, uint8_t v)
{
	capnrpc_struct_set_u8(b.s, 2, v, 255);
}

static inline uint32_t
rpc_promised_answer_get_question_id(struct rpc_promised_answer_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
rpc_promised_answer_set_question_id(struct rpc_promised_answer_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

/*
 * Applied to the content of the results one after the other; empty where the
 * content is itself the capability.
 */
static inline struct rpc_promised_answer_op_list_r
rpc_promised_answer_get_transform(struct rpc_promised_answer_r r)
{
	return rpc_promised_answer_op_list_read(
		capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
rpc_promised_answer_has_transform(struct rpc_promised_answer_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_promised_answer_set_transform(struct rpc_promised_answer_b b,
	struct rpc_promised_answer_op_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct rpc_promised_answer_op_list_b
rpc_promised_answer_init_transform(struct rpc_promised_answer_b b, uint32_t n)
{
	return rpc_promised_answer_op_list_init(
		capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct rpc_promised_answer_op_list_b
rpc_promised_answer_edit_transform(struct rpc_promised_answer_b b)
{
	return rpc_promised_answer_op_list_open(
		capnrpc_struct_edit_pointer(b.s, 0));
}

/* Stays where it is. */
static inline void
rpc_promised_answer_op_set_noop(struct rpc_promised_answer_op_b b)
{
	capnrpc_struct_set_u16(b.s, 0, RPC_PROMISED_ANSWER_OP_NOOP, 0);
}

/* Goes to that pointer of the struct. */
static inline uint16_t
rpc_promised_answer_op_get_get_pointer_field(struct rpc_promised_answer_op_r r)
{
	return capnrpc_struct_get_u16(r.s, 1, 0);
}

static inline void
rpc_promised_answer_op_set_get_pointer_field(
	struct rpc_promised_answer_op_b b, uint16_t v)
{
	capnrpc_struct_set_u16(
		b.s, 0, RPC_PROMISED_ANSWER_OP_GET_POINTER_FIELD, 0);
	capnrpc_struct_set_u16(b.s, 1, v, 0);
}

/* Where to pick it up: the network's ThirdPartyToContact. */
static inline struct capnrpc_pointer_r
rpc_third_party_cap_descriptor_get_id(struct rpc_third_party_cap_descriptor_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
rpc_third_party_cap_descriptor_has_id(struct rpc_third_party_cap_descriptor_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_third_party_cap_descriptor_set_id(struct rpc_third_party_cap_descriptor_b b,
	struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
rpc_third_party_cap_descriptor_edit_id(
	struct rpc_third_party_cap_descriptor_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

/*
 * An export of the sender's that forwards to it: for receivers that do not
 * pick up, and to keep the offer alive until the others have.
 */
static inline uint32_t
rpc_third_party_cap_descriptor_get_vine_id(
	struct rpc_third_party_cap_descriptor_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
rpc_third_party_cap_descriptor_set_vine_id(
	struct rpc_third_party_cap_descriptor_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

/* For people. */
static inline struct capnrpc_text_r
rpc_exception_get_reason(struct rpc_exception_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
rpc_exception_has_reason(struct rpc_exception_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_exception_set_reason(struct rpc_exception_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

/* Written no more; read by old peers. */
static inline bool
rpc_exception_get_obsolete_is_callers_fault(struct rpc_exception_r r)
{
	return capnrpc_struct_get_bit(r.s, 0, false);
}

static inline void
rpc_exception_set_obsolete_is_callers_fault(struct rpc_exception_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 0, v, false);
}

/* Written no more; read by old peers. */
static inline uint16_t
rpc_exception_get_obsolete_durability(struct rpc_exception_r r)
{
	return capnrpc_struct_get_u16(r.s, 1, 0);
}

static inline void
rpc_exception_set_obsolete_durability(struct rpc_exception_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 1, v, 0);
}

/* What the caller may do about it. */
static inline uint16_t
rpc_exception_get_type(struct rpc_exception_r r)
{
	return capnrpc_struct_get_u16(r.s, 2, 0);
}

static inline void
rpc_exception_set_type(struct rpc_exception_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 2, v, 0);
}

/* Where it happened, for developers; only by agreement. */
static inline struct capnrpc_text_r
rpc_exception_get_trace(struct rpc_exception_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
rpc_exception_has_trace(struct rpc_exception_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_exception_set_trace(struct rpc_exception_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_text(p, bytes, n);
}

/* More, for programs. */
static inline struct rpc_exception_detail_list_r
rpc_exception_get_details(struct rpc_exception_r r)
{
	return rpc_exception_detail_list_read(
		capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
rpc_exception_has_details(struct rpc_exception_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_exception_set_details(
	struct rpc_exception_b b, struct rpc_exception_detail_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct rpc_exception_detail_list_b
rpc_exception_init_details(struct rpc_exception_b b, uint32_t n)
{
	return rpc_exception_detail_list_init(
		capnrpc_struct_edit_pointer(b.s, 2), n);
}

static inline struct rpc_exception_detail_list_b
rpc_exception_edit_details(struct rpc_exception_b b)
{
	return rpc_exception_detail_list_open(
		capnrpc_struct_edit_pointer(b.s, 2));
}

/* What it is: an id as of a type. */
static inline uint64_t
rpc_exception_detail_get_detail_id(struct rpc_exception_detail_r r)
{
	return capnrpc_struct_get_u64(r.s, 0, 0);
}

static inline void
rpc_exception_detail_set_detail_id(struct rpc_exception_detail_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 0, v, 0);
}

/* The thing, encoded as that says. */
static inline struct capnrpc_data_r
rpc_exception_detail_get_data(struct rpc_exception_detail_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
rpc_exception_detail_has_data(struct rpc_exception_detail_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
rpc_exception_detail_set_data(
	struct rpc_exception_detail_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
rpc_exception_detail_init_data(struct rpc_exception_detail_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return capnrpc_pointer_init_data(p, n);
}

#ifdef __cplusplus
}
#endif

#endif
