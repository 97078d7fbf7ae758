/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A vat between two peers that both send whatever they like. The input chooses
 * message after message, with small ids so that they hit, and what the vat's
 * own object does with calls: answer, hold, promise, call back, tail call.
 * After every message the tables must agree with each other; at the end
 * everything must be given back. Nothing may crash, whoever lies.
 */
#include "config.h"

#include "cap/promise.h"
#include "cap/vat.h"
#include "proto/gen/rpc.capnp.h"
#include "rpc/conn.h"
#include "tests/fuzz/target.h"

#define N_HELD 8u

struct input {
	const uint8_t *bytes;
	size_t n;
};

struct bed {
	struct capnrpc_vat *vat;
	struct capnrpc_conn *conns[2];
	struct capnrpc_cap *object;
	struct capnrpc_call *held[N_HELD];
	struct capnrpc_resolver *resolvers[N_HELD];
	struct capnrpc_promise *promises[N_HELD];
	struct capnrpc_cap *kept[N_HELD];
};

static uint8_t
next(struct input *in)
{
	if (in->n == 0)
		return 0;
	in->n--;
	return *in->bytes++;
}

/* Mostly an id that is in use, now and then one that cannot be. */
static uint32_t
next_id(struct input *in)
{
	uint8_t b = next(in);

	return b >= 250 ? UINT32_C(0x80000000) + b : b % 5u;
}

/* --- the vat's own object ---------------------------------------------------
 */

static struct capnrpc_cap *
param_cap(struct capnrpc_call *call)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(
		capnrpc_pointer_struct(capnrpc_call_params(call), NULL), 0));
}

static void
answer(struct capnrpc_call *call, struct capnrpc_cap *cap)
{
	const struct capnrpc_struct_size size = { 0, 2 };
	struct capnrpc_struct_b results =
		capnrpc_pointer_init_struct(capnrpc_call_results(call), size);

	capnrpc_pointer_set_cap(capnrpc_struct_edit_pointer(results, 0), cap);
	capnrpc_call_return(call);
}

static void
answer_promise(struct bed *bed, struct capnrpc_call *call)
{
	size_t slot = capnrpc_call_method_id(call) / 8u % N_HELD;
	struct capnrpc_cap *cap;

	if (bed->resolvers[slot] != NULL ||
		capnrpc_cap_new_promise(
			bed->vat, &cap, &bed->resolvers[slot]) != 0) {
		capnrpc_call_fail(call, CAPNRPC_OVERLOADED, "no");
		return;
	}
	answer(call, cap);
	capnrpc_cap_unref(cap);
}

/* Passes what it was given on, as parameter of a call on it. */
static struct capnrpc_request *
request_on(struct capnrpc_cap *cap)
{
	const struct capnrpc_struct_size size = { 0, 1 };
	struct capnrpc_request *request = capnrpc_request_new(cap, 1, 1);

	TARGET_ASSERT(request != NULL);
	capnrpc_pointer_set_cap(
		capnrpc_struct_edit_pointer(
			capnrpc_pointer_init_struct(
				capnrpc_request_params(request), size),
			0),
		cap);
	return request;
}

static void
call_back(struct bed *bed, struct capnrpc_call *call, struct capnrpc_cap *cap)
{
	size_t slot = capnrpc_call_method_id(call) / 8u % N_HELD;
	static const uint16_t path[] = { 0 };
	struct capnrpc_cap *field;

	capnrpc_promise_unref(bed->promises[slot]);
	bed->promises[slot] = capnrpc_request_send(request_on(cap));
	field = capnrpc_promise_pipeline(bed->promises[slot], path, 1);
	capnrpc_promise_unref(capnrpc_request_send(request_on(field)));
	answer(call, field);
	capnrpc_cap_unref(field);
}

static void
object_call(void *userdata, struct capnrpc_call *call)
{
	struct bed *bed = userdata;
	struct capnrpc_cap *cap = param_cap(call);
	size_t slot = capnrpc_call_method_id(call) / 8u % N_HELD;

	switch (capnrpc_call_method_id(call) % 8u) {
	case 0:
		answer(call, cap);
		break;
	case 1:
		answer(call, bed->object);
		break;
	case 2:
		if (bed->held[slot] != NULL)
			answer(bed->held[slot], cap);
		bed->held[slot] = call;
		break;
	case 3:
		answer_promise(bed, call);
		break;
	case 4:
		if (cap == NULL)
			capnrpc_call_fail(call, CAPNRPC_FAILED, "nothing");
		else
			call_back(bed, call, cap);
		break;
	case 5:
		if (cap == NULL)
			capnrpc_call_fail(call, CAPNRPC_FAILED, "nothing");
		else
			capnrpc_call_tail(call, request_on(cap));
		break;
	case 6:
		capnrpc_cap_unref(bed->kept[slot]);
		bed->kept[slot] = capnrpc_cap_ref(cap);
		answer(call, NULL);
		break;
	default:
		answer(call, bed->kept[slot]);
		break;
	}
}

static const struct capnrpc_object_ops object_ops = { .call = object_call };

/* --- what the peers send ----------------------------------------------------
 */

static void
write_promised_answer(struct input *in, struct rpc_promised_answer_b answer_b)
{
	uint32_t n = next(in) % 3u;
	struct rpc_promised_answer_op_list_b ops;
	uint32_t i;

	rpc_promised_answer_set_question_id(answer_b, next_id(in));
	ops = rpc_promised_answer_init_transform(answer_b, n);
	for (i = 0; i < n; i++)
		rpc_promised_answer_op_set_get_pointer_field(
			rpc_promised_answer_op_list_edit(ops, i),
			next(in) % 3u);
}

static void
write_target(struct input *in, struct rpc_message_target_b target)
{
	if (next(in) % 2u == 0)
		rpc_message_target_set_imported_cap(target, next_id(in));
	else
		write_promised_answer(
			in, rpc_message_target_init_promised_answer(target));
}

static void
write_descriptor(struct input *in, struct rpc_cap_descriptor_b d)
{
	switch (next(in) % 7u) {
	case 0:
		rpc_cap_descriptor_set_none(d);
		break;
	case 1:
		rpc_cap_descriptor_set_sender_hosted(d, next_id(in));
		break;
	case 2:
	case 3:
		rpc_cap_descriptor_set_sender_promise(d, next_id(in));
		break;
	case 4:
		rpc_cap_descriptor_set_receiver_hosted(d, next_id(in));
		break;
	case 5:
		write_promised_answer(
			in, rpc_cap_descriptor_init_receiver_answer(d));
		break;
	default:
		rpc_third_party_cap_descriptor_set_vine_id(
			rpc_cap_descriptor_init_third_party_hosted(d),
			next_id(in));
		break;
	}
}

/* A struct of two pointers, each to a capability that may be in the table. */
static void
write_payload(struct input *in, struct rpc_payload_b payload)
{
	const struct capnrpc_struct_size size = { 0, 2 };
	struct capnrpc_struct_b content = capnrpc_pointer_init_struct(
		rpc_payload_edit_content(payload), size);
	uint32_t n = next(in) % 3u;
	struct rpc_cap_descriptor_list_b table =
		rpc_payload_init_cap_table(payload, n);
	uint16_t i;

	for (i = 0; i < n; i++)
		write_descriptor(in, rpc_cap_descriptor_list_edit(table, i));
	for (i = 0; i < 2; i++) {
		struct capnrpc_pointer_b p =
			capnrpc_struct_edit_pointer(content, i);
		uint8_t index = next(in);

		if (p.location != NULL && index % 4u < 3u)
			capnrpc_store_u64(p.location,
				3u | ((uint64_t)(index % 4u) << 32));
	}
}

static void
write_call(struct input *in, struct rpc_call_b call)
{
	uint8_t flags = next(in);

	rpc_call_set_question_id(call, next_id(in));
	rpc_call_set_interface_id(call, 1);
	rpc_call_set_method_id(call, next(in));
	if (flags % 4u == 0)
		rpc_call_send_results_to_set_yourself(
			rpc_call_edit_send_results_to(call));
	rpc_call_set_only_promise_pipeline(call, flags % 16u == 1);
	write_target(in, rpc_call_init_target(call));
	write_payload(in, rpc_call_init_params(call));
}

static void
write_return(struct input *in, struct rpc_return_b ret)
{
	uint8_t flags = next(in);

	rpc_return_set_answer_id(ret, next_id(in));
	rpc_return_set_release_param_caps(ret, (flags & 1) != 0);
	rpc_return_set_no_finish_needed(ret, (flags & 6) == 6);
	switch (next(in) % 8u) {
	case 0:
		rpc_exception_set_reason(
			rpc_return_init_exception(ret), "no", 2);
		break;
	case 1:
		rpc_return_set_canceled(ret);
		break;
	case 2:
	case 3:
		rpc_return_set_results_sent_elsewhere(ret);
		break;
	case 4:
		rpc_return_set_take_from_other_question(ret, next_id(in));
		break;
	default:
		write_payload(in, rpc_return_init_results(ret));
		break;
	}
}

static void
write_small(struct input *in, uint8_t kind, struct rpc_message_b root)
{
	struct rpc_finish_b finish;
	struct rpc_resolve_b resolve;
	struct rpc_release_b release;
	struct rpc_disembargo_b disembargo;

	switch (kind) {
	case 0:
		finish = rpc_message_init_finish(root);
		rpc_finish_set_question_id(finish, next_id(in));
		rpc_finish_set_release_result_caps(finish, next(in) % 2u == 0);
		break;
	case 1:
		resolve = rpc_message_init_resolve(root);
		rpc_resolve_set_promise_id(resolve, next_id(in));
		if (next(in) % 8u == 0)
			(void)rpc_resolve_init_exception(resolve);
		else
			write_descriptor(in, rpc_resolve_init_cap(resolve));
		break;
	case 2:
		release = rpc_message_init_release(root);
		rpc_release_set_id(release, next_id(in));
		rpc_release_set_reference_count(release, next(in) % 3u);
		break;
	default:
		disembargo = rpc_message_init_disembargo(root);
		write_target(in, rpc_disembargo_init_target(disembargo));
		if (next(in) % 2u == 0)
			rpc_disembargo_context_set_sender_loopback(
				rpc_disembargo_edit_context(disembargo),
				next_id(in));
		else
			rpc_disembargo_context_set_receiver_loopback(
				rpc_disembargo_edit_context(disembargo),
				next_id(in));
		break;
	}
}

static void
write_message(struct input *in, struct rpc_message_b root, bool is_echo)
{
	uint8_t kind = next(in) % 16u;

	if (kind < 5)
		write_call(in, rpc_message_init_call(root));
	else if (kind < 9)
		write_return(in, rpc_message_init_return(root));
	else if (kind < 13)
		write_small(in, (uint8_t)(kind - 9), root);
	else if (kind == 13)
		rpc_bootstrap_set_question_id(
			rpc_message_init_bootstrap(root), next_id(in));
	else if (kind == 14 && !is_echo)
		write_message(in, rpc_message_init_unimplemented(root), true);
	else
		capnrpc_struct_set_u16(root.s, 0, next(in), 0);
}

/* --- one run ----------------------------------------------------------------
 */

static void
drain(struct capnrpc_conn *conn)
{
	struct capnrpc_bytes pieces[16];
	size_t n;
	size_t i;

	while ((n = capnrpc_conn_output(conn, pieces, 16)) > 0)
		for (i = 0; i < n; i++)
			capnrpc_conn_sent(conn, pieces[i].n);
}

static void
settle(struct bed *bed)
{
	size_t i;

	while (capnrpc_vat_turn(bed->vat))
		continue;
	for (i = 0; i < 2; i++) {
		drain(bed->conns[i]);
		capnrpc_conn_check(bed->conns[i]);
	}
}

static void
send(struct bed *bed, struct input *in, struct capnrpc_conn *conn)
{
	struct capnrpc_message *message =
		capnrpc_message_new(&target_memory, 64);
	uint8_t bytes[8192];
	size_t n;

	TARGET_ASSERT(message != NULL);
	write_message(in, rpc_message_init(capnrpc_message_edit_root(message)),
		false);
	n = capnrpc_message_size(message);
	TARGET_ASSERT(n <= sizeof(bytes));
	capnrpc_message_write(message, bytes);
	capnrpc_message_unref(message);
	if (capnrpc_conn_feed(conn, bytes, n) == 0)
		while (capnrpc_conn_step(conn))
			capnrpc_conn_check(conn);
	(void)bed;
}

/* What the vat itself does meanwhile. */
static void
act(struct bed *bed, struct input *in)
{
	size_t slot = next(in) % N_HELD;
	struct capnrpc_cap *cap = bed->kept[next(in) % N_HELD];

	if (bed->held[slot] != NULL) {
		answer(bed->held[slot], cap);
		bed->held[slot] = NULL;
	} else if (bed->resolvers[slot] != NULL) {
		capnrpc_resolver_fulfil(bed->resolvers[slot], cap);
		bed->resolvers[slot] = NULL;
	} else if (bed->kept[slot] == NULL) {
		bed->kept[slot] = capnrpc_conn_bootstrap(bed->conns[slot % 2u]);
	} else {
		capnrpc_promise_unref(bed->promises[slot]);
		bed->promises[slot] =
			capnrpc_request_send(request_on(bed->kept[slot]));
	}
}

static void
end(struct bed *bed)
{
	size_t i;

	for (i = 0; i < N_HELD; i++) {
		if (bed->held[i] != NULL)
			answer(bed->held[i], NULL);
		if (bed->resolvers[i] != NULL)
			capnrpc_resolver_fulfil(bed->resolvers[i], NULL);
		capnrpc_promise_unref(bed->promises[i]);
		capnrpc_cap_unref(bed->kept[i]);
		bed->held[i] = NULL;
		bed->resolvers[i] = NULL;
		bed->promises[i] = NULL;
		bed->kept[i] = NULL;
	}
	capnrpc_conn_free(bed->conns[0]);
	capnrpc_conn_free(bed->conns[1]);
	while (capnrpc_vat_turn(bed->vat))
		continue;
	for (i = 0; i < N_HELD; i++) {
		if (bed->held[i] != NULL)
			answer(bed->held[i], NULL);
		if (bed->resolvers[i] != NULL)
			capnrpc_resolver_fulfil(bed->resolvers[i], NULL);
		capnrpc_promise_unref(bed->promises[i]);
		capnrpc_cap_unref(bed->kept[i]);
	}
	capnrpc_cap_unref(bed->object);
	capnrpc_vat_free(bed->vat);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct input in = { bytes, n };
	struct bed bed;

	memset(&bed, 0, sizeof(bed));
	bed.vat = capnrpc_vat_new(&target_memory, 7);
	TARGET_ASSERT(bed.vat != NULL);
	bed.object = capnrpc_cap_new_object(bed.vat, &object_ops, &bed);
	bed.conns[0] = capnrpc_conn_new(bed.vat, bed.object, NULL);
	bed.conns[1] = capnrpc_conn_new(bed.vat, bed.object, NULL);
	while (in.n > 0) {
		uint8_t what = next(&in);

		if (what % 8u == 7u)
			act(&bed, &in);
		else
			send(&bed, &in, bed.conns[what % 2u]);
		if (what < 128)
			settle(&bed);
	}
	end(&bed);
	target_assert_no_leak();
	return 0;
}
