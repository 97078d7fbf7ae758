/* SPDX-License-Identifier: Apache-2.0 */
/* See describe.h. */
#include "config.h"

#include <stdio.h>

#include "sim/describe.h"

static size_t
describe_target(char *text, size_t n, struct rpc_message_target_r target)
{
	struct rpc_promised_answer_r promised;

	if (rpc_message_target_which(target) == RPC_MESSAGE_TARGET_IMPORTED_CAP)
		return (size_t)snprintf(text, n, "i%u",
			rpc_message_target_get_imported_cap(target));
	promised = rpc_message_target_get_promised_answer(target);
	return (size_t)snprintf(text, n, "q%u.%u",
		rpc_promised_answer_get_question_id(promised),
		rpc_promised_answer_op_list_len(
			rpc_promised_answer_get_transform(promised)));
}

static size_t
describe_cap(char *text, size_t n, struct rpc_cap_descriptor_r cap)
{
	switch (rpc_cap_descriptor_which(cap)) {
	case RPC_CAP_DESCRIPTOR_SENDER_HOSTED:
		return (size_t)snprintf(text, n, " sh%u",
			rpc_cap_descriptor_get_sender_hosted(cap));
	case RPC_CAP_DESCRIPTOR_SENDER_PROMISE:
		return (size_t)snprintf(text, n, " sp%u",
			rpc_cap_descriptor_get_sender_promise(cap));
	case RPC_CAP_DESCRIPTOR_RECEIVER_HOSTED:
		return (size_t)snprintf(text, n, " rh%u",
			rpc_cap_descriptor_get_receiver_hosted(cap));
	case RPC_CAP_DESCRIPTOR_RECEIVER_ANSWER:
		return (size_t)snprintf(text, n, " ra%u",
			rpc_promised_answer_get_question_id(
				rpc_cap_descriptor_get_receiver_answer(cap)));
	default:
		return (size_t)snprintf(text, n, " none");
	}
}

static void
describe_payload(char *text, size_t n, struct rpc_payload_r payload)
{
	struct rpc_cap_descriptor_list_r table =
		rpc_payload_get_cap_table(payload);
	uint32_t i;
	size_t used = 0;

	for (i = 0; i < rpc_cap_descriptor_list_len(table); i++)
		used += describe_cap(text + used, n - used,
			rpc_cap_descriptor_list_at(table, i));
}

static void
describe_call(char *text, size_t n, struct rpc_call_r call)
{
	size_t used = (size_t)snprintf(
		text, n, "call q%u to ", rpc_call_get_question_id(call));

	used += describe_target(
		text + used, n - used, rpc_call_get_target(call));
	if (rpc_call_send_results_to_which(rpc_call_get_send_results_to(
		    call)) == RPC_CALL_SEND_RESULTS_TO_YOURSELF)
		used += (size_t)snprintf(text + used, n - used, " yourself");
	describe_payload(text + used, n - used, rpc_call_get_params(call));
}

static void
describe_return(char *text, size_t n, struct rpc_return_r ret)
{
	static const char *const names[] = { "results", "exception", "canceled",
		"elsewhere", "take", "await" };
	uint16_t which = rpc_return_which(ret);
	size_t used = (size_t)snprintf(text, n, "return q%u %s",
		rpc_return_get_answer_id(ret), names[which]);

	if (which == RPC_RETURN_RESULTS)
		describe_payload(
			text + used, n - used, rpc_return_get_results(ret));
	if (which == RPC_RETURN_TAKE_FROM_OTHER_QUESTION)
		(void)snprintf(text + used, n - used, " q%u",
			rpc_return_get_take_from_other_question(ret));
}

static void
describe_disembargo(char *text, size_t n, struct rpc_disembargo_r disembargo)
{
	struct rpc_disembargo_context_r context =
		rpc_disembargo_get_context(disembargo);
	int is_sender = rpc_disembargo_context_which(context) ==
		RPC_DISEMBARGO_CONTEXT_SENDER_LOOPBACK;
	size_t used = (size_t)snprintf(text, n, "disembargo %s to ",
		is_sender ? "sender" : "receiver");

	used += describe_target(
		text + used, n - used, rpc_disembargo_get_target(disembargo));
	(void)snprintf(text + used, n - used, " #%u",
		rpc_disembargo_context_get_sender_loopback(context));
}

static void
describe_resolve(char *text, size_t n, struct rpc_resolve_r resolve)
{
	size_t used = (size_t)snprintf(
		text, n, "resolve e%u", rpc_resolve_get_promise_id(resolve));

	if (rpc_resolve_which(resolve) == RPC_RESOLVE_CAP)
		describe_cap(
			text + used, n - used, rpc_resolve_get_cap(resolve));
	else
		(void)snprintf(text + used, n - used, " exception");
}

void
sim_describe(char *text, size_t n, struct rpc_message_r m)
{
	switch (rpc_message_which(m)) {
	case RPC_MESSAGE_CALL:
		describe_call(text, n, rpc_message_get_call(m));
		break;
	case RPC_MESSAGE_RETURN:
		describe_return(text, n, rpc_message_get_return(m));
		break;
	case RPC_MESSAGE_DISEMBARGO:
		describe_disembargo(text, n, rpc_message_get_disembargo(m));
		break;
	case RPC_MESSAGE_RESOLVE:
		describe_resolve(text, n, rpc_message_get_resolve(m));
		break;
	case RPC_MESSAGE_FINISH:
		(void)snprintf(text, n, "finish q%u",
			rpc_finish_get_question_id(rpc_message_get_finish(m)));
		break;
	case RPC_MESSAGE_RELEASE:
		(void)snprintf(text, n, "release e%u x%u",
			rpc_release_get_id(rpc_message_get_release(m)),
			rpc_release_get_reference_count(
				rpc_message_get_release(m)));
		break;
	case RPC_MESSAGE_BOOTSTRAP:
		(void)snprintf(text, n, "bootstrap q%u",
			rpc_bootstrap_get_question_id(
				rpc_message_get_bootstrap(m)));
		break;
	case RPC_MESSAGE_ABORT:
		(void)snprintf(text, n, "abort %s",
			rpc_exception_get_reason(rpc_message_get_abort(m))
				.bytes);
		break;
	default:
		(void)snprintf(text, n, "message %u", rpc_message_which(m));
		break;
	}
}
