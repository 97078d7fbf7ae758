/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One function per method, in the order of the schema. Those that call back
 * are in peer_calls.c. Out of memory ends the process: it is a test's.
 */
#include "config.h"

#include "tests/interop/peers/peer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/interop/interop.capnp.h"
#include "tests/interop/peers/peer_calls.h"
#include "tests/interop/peers/sink.h"

/* Longer names than any scenario makes. */
#define NAME_SIZE 256

struct peer {
	struct loop *loop;
	struct capnrpc_cap *self; /* borrowed; for children's delays */
	char name[NAME_SIZE];
	uint64_t next;
	struct capnrpc_cap *held; /* or NULL */
};

/* Of the process, as the interface says. */
static struct {
	uint32_t n_peers;
	uint64_t n_calls;
	uint32_t n_cancelled;
} total;

static void *
allocate(size_t n)
{
	void *block = calloc(1, n);

	if (block == NULL)
		abort();
	return block;
}

/* --- answers that come later -------------------------------------------- */

/* What a timer does: answers a call, or keeps or breaks a promise. */
struct later {
	struct peer *peer; /* kept by self */
	struct capnrpc_cap *self;
	struct capnrpc_call *call;
	struct capnrpc_resolver *resolver;
	struct capnrpc_cap *cap; /* for the resolver; NULL: it breaks */
};

static struct later *
later_new(struct peer *peer, struct capnrpc_call *call)
{
	struct later *later = allocate(sizeof(*later));

	later->peer = peer;
	later->self = capnrpc_cap_ref(peer->self);
	later->call = call;
	return later;
}

static void
later_free(struct later *later)
{
	capnrpc_cap_unref(later->self);
	capnrpc_cap_unref(later->cap);
	free(later);
}

static void
resolve_later(void *userdata)
{
	struct later *later = userdata;

	capnrpc_resolver_fulfil(later->resolver, later->cap);
	later_free(later);
}

/* A promise that becomes cap (taken; NULL breaks it) after that time. */
static struct capnrpc_cap *
promise_of(struct peer *peer, struct capnrpc_cap *cap_taken, unsigned int ms)
{
	struct later *later = later_new(peer, NULL);
	struct capnrpc_cap *promise;

	if (capnrpc_cap_new_promise(
		    loop_vat(peer->loop), &promise, &later->resolver) != 0)
		abort();
	if (cap_taken == NULL)
		cap_taken = capnrpc_cap_new_broken(loop_vat(peer->loop),
			CAPNRPC_FAILED, "broken on request");
	later->cap = cap_taken;
	loop_after(peer->loop, ms, resolve_later, later);
	return promise;
}

/* --- methods ------------------------------------------------------------ */

static struct capnrpc_cap *
child_new(struct peer *peer, struct capnrpc_text_r name)
{
	char full[NAME_SIZE];

	snprintf(full, sizeof(full), "%.100s/%.100s", peer->name, name.bytes);
	return peer_new(peer->loop, full);
}

static void
echo(void *object, struct interop_peer_echo_params_r params,
	struct capnrpc_call *call_taken)
{
	struct capnrpc_text_r text = interop_peer_echo_params_get_text(params);

	(void)object;
	interop_peer_echo_results_set_text(
		interop_peer_echo_answer(call_taken), text.bytes, text.n);
	capnrpc_call_return(call_taken);
}

static void
echo_now(void *userdata)
{
	struct later *later = userdata;
	struct capnrpc_text_r text = interop_peer_echo_later_params_get_text(
		interop_peer_echo_later_params_read(
			capnrpc_call_params(later->call)));

	interop_peer_echo_later_results_set_text(
		interop_peer_echo_later_answer(later->call), text.bytes,
		text.n);
	capnrpc_call_return(later->call);
	later_free(later);
}

static void
echo_later(void *object, struct interop_peer_echo_later_params_r params,
	struct capnrpc_call *call_taken)
{
	struct peer *peer = object;

	loop_after(peer->loop,
		interop_peer_echo_later_params_get_delay_ms(params), echo_now,
		later_new(peer, call_taken));
}

static void
name(void *object, struct interop_peer_name_params_r params,
	struct capnrpc_call *call_taken)
{
	struct peer *peer = object;

	(void)params;
	interop_peer_name_results_set_name(interop_peer_name_answer(call_taken),
		peer->name, strlen(peer->name));
	capnrpc_call_return(call_taken);
}

static void
next(void *object, struct interop_peer_next_params_r params,
	struct capnrpc_call *call_taken)
{
	struct peer *peer = object;

	(void)params;
	interop_peer_next_results_set_number(
		interop_peer_next_answer(call_taken), peer->next++);
	capnrpc_call_return(call_taken);
}

static void
child(void *object, struct interop_peer_child_params_r params,
	struct capnrpc_call *call_taken)
{
	struct peer *peer = object;
	struct capnrpc_cap *cap =
		child_new(peer, interop_peer_child_params_get_name(params));

	interop_peer_child_results_set_peer(
		interop_peer_child_answer(call_taken), cap);
	capnrpc_cap_unref(cap);
	capnrpc_call_return(call_taken);
}

static void
child_now(void *userdata)
{
	struct later *later = userdata;

	later->cap = child_new(later->peer,
		interop_peer_child_later_params_get_name(
			interop_peer_child_later_params_read(
				capnrpc_call_params(later->call))));
	interop_peer_child_later_results_set_peer(
		interop_peer_child_later_answer(later->call), later->cap);
	capnrpc_call_return(later->call);
	later_free(later);
}

static void
child_later(void *object, struct interop_peer_child_later_params_r params,
	struct capnrpc_call *call_taken)
{
	struct peer *peer = object;

	loop_after(peer->loop,
		interop_peer_child_later_params_get_delay_ms(params), child_now,
		later_new(peer, call_taken));
}

static void
child_promise(void *object, struct interop_peer_child_promise_params_r params,
	struct capnrpc_call *call_taken)
{
	struct peer *peer = object;
	struct capnrpc_cap *promise = promise_of(peer,
		child_new(peer,
			interop_peer_child_promise_params_get_name(params)),
		interop_peer_child_promise_params_get_delay_ms(params));

	interop_peer_child_promise_results_set_peer(
		interop_peer_child_promise_answer(call_taken), promise);
	capnrpc_cap_unref(promise);
	capnrpc_call_return(call_taken);
}

static void
promise_fails(void *object, struct interop_peer_promise_fails_params_r params,
	struct capnrpc_call *call_taken)
{
	struct peer *peer = object;
	struct capnrpc_cap *promise = promise_of(peer, NULL,
		interop_peer_promise_fails_params_get_delay_ms(params));

	interop_peer_promise_fails_results_set_peer(
		interop_peer_promise_fails_answer(call_taken), promise);
	capnrpc_cap_unref(promise);
	capnrpc_call_return(call_taken);
}

static void
children(void *object, struct interop_peer_children_params_r params,
	struct capnrpc_call *call_taken)
{
	struct peer *peer = object;
	uint32_t n = interop_peer_children_params_get_n(params);
	struct capnrpc_cap_list_b peers =
		interop_peer_children_results_init_peers(
			interop_peer_children_answer(call_taken), n);

	for (uint32_t i = 0; i < n; i++) {
		char digits[16];
		struct capnrpc_text_r text = { digits, 0 };
		struct capnrpc_cap *cap;

		snprintf(digits, sizeof(digits), "%u", i);
		cap = child_new(peer, text);
		capnrpc_cap_list_set(peers, i, cap);
		capnrpc_cap_unref(cap);
	}
	capnrpc_call_return(call_taken);
}

static void
identity(void *object, struct interop_peer_identity_params_r params,
	struct capnrpc_call *call_taken)
{
	(void)object;
	interop_peer_identity_results_set_callback(
		interop_peer_identity_answer(call_taken),
		interop_peer_identity_params_get_callback(params));
	capnrpc_call_return(call_taken);
}

static void
identity_later(void *object, struct interop_peer_identity_later_params_r params,
	struct capnrpc_call *call_taken)
{
	struct peer *peer = object;
	struct capnrpc_cap *callback =
		interop_peer_identity_later_params_get_callback(params);
	struct capnrpc_cap *promise;

	if (callback == NULL) {
		capnrpc_call_fail(
			call_taken, CAPNRPC_FAILED, "the callback is null");
		return;
	}
	promise = promise_of(peer, capnrpc_cap_ref(callback),
		interop_peer_identity_later_params_get_delay_ms(params));
	interop_peer_identity_later_results_set_callback(
		interop_peer_identity_later_answer(call_taken), promise);
	capnrpc_cap_unref(promise);
	capnrpc_call_return(call_taken);
}

static void
hold(void *object, struct interop_peer_hold_params_r params,
	struct capnrpc_call *call_taken)
{
	struct peer *peer = object;

	capnrpc_cap_unref(peer->held);
	peer->held =
		capnrpc_cap_ref(interop_peer_hold_params_get_callback(params));
	capnrpc_call_return(call_taken);
}

static void
drop(void *object, struct interop_peer_drop_params_r params,
	struct capnrpc_call *call_taken)
{
	struct peer *peer = object;

	(void)params;
	peer->held = capnrpc_cap_unref(peer->held);
	capnrpc_call_return(call_taken);
}

static void
call_held(void *object, struct interop_peer_call_held_params_r params,
	struct capnrpc_call *call_taken)
{
	struct peer *peer = object;

	(void)params;
	peer_call_held(peer->held, call_taken);
}

static void
cancel_never(void *userdata)
{
	total.n_cancelled++;
	capnrpc_call_fail(userdata, CAPNRPC_FAILED, "cancelled");
}

static void
never(void *object, struct interop_peer_never_params_r params,
	struct capnrpc_call *call_taken)
{
	(void)params;
	(void)object;
	capnrpc_call_on_cancel(call_taken, cancel_never, call_taken);
}

static void
fail(void *object, struct interop_peer_fail_params_r params,
	struct capnrpc_call *call_taken)
{

	(void)object;
	capnrpc_call_fail(call_taken,
		(enum capnrpc_exception_type)interop_peer_fail_params_get_kind(
			params),
		"%s", interop_peer_fail_params_get_text(params).bytes);
}

static void
blob(void *object, struct interop_peer_blob_params_r params,
	struct capnrpc_call *call_taken)
{
	uint32_t n = interop_peer_blob_params_get_n(params);
	uint8_t *bytes = allocate((size_t)n + 1);

	(void)object;
	memset(bytes, interop_peer_blob_params_get_fill(params), n);
	interop_peer_blob_results_set_data(
		interop_peer_blob_answer(call_taken), bytes, n);
	free(bytes);
	capnrpc_call_return(call_taken);
}

static void
swallow(void *object, struct interop_peer_swallow_params_r params,
	struct capnrpc_call *call_taken)
{
	struct capnrpc_data_r data =
		interop_peer_swallow_params_get_data(params);
	struct interop_peer_swallow_results_b results;
	uint64_t sum = 0;

	(void)object;
	for (size_t i = 0; i < data.n; i++)
		sum += data.bytes[i];
	results = interop_peer_swallow_answer(call_taken);
	interop_peer_swallow_results_set_n(results, data.n);
	interop_peer_swallow_results_set_sum(results, sum);
	capnrpc_call_return(call_taken);
}

static void
copy_chunk(struct interop_chunk_b to, struct interop_chunk_r from)
{
	struct capnrpc_data_r data = interop_chunk_get_data(from);

	interop_chunk_set_number(to, interop_chunk_get_number(from));
	interop_chunk_set_data(to, data.bytes, data.n);
	interop_chunk_set_callback(to, interop_chunk_get_callback(from));
}

static void
chunks(void *object, struct interop_peer_chunks_params_r params,
	struct capnrpc_call *call_taken)
{
	struct interop_chunk_list_r from =
		interop_peer_chunks_params_get_chunks(params);
	uint32_t n = interop_chunk_list_len(from);
	struct interop_chunk_list_b to =
		interop_peer_chunks_results_init_chunks(
			interop_peer_chunks_answer(call_taken), n);

	(void)object;
	for (uint32_t i = 0; i < n; i++)
		copy_chunk(interop_chunk_list_edit(to, i),
			interop_chunk_list_at(from, n - 1 - i));
	capnrpc_call_return(call_taken);
}

static void
counts(void *object, struct interop_peer_counts_params_r params,
	struct capnrpc_call *call_taken)
{
	struct interop_peer_counts_results_b results =
		interop_peer_counts_answer(call_taken);

	(void)params;
	(void)object;
	interop_peer_counts_results_set_n_peers(results, total.n_peers);
	interop_peer_counts_results_set_n_calls(results, total.n_calls);
	interop_peer_counts_results_set_n_cancelled(results, total.n_cancelled);
	capnrpc_call_return(call_taken);
}

static void
sink(void *object, struct interop_peer_sink_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct peer *peer = object;
	struct capnrpc_cap *cap = sink_new(loop_vat(peer->loop));

	(void)params;
	interop_peer_sink_results_set_sink(
		interop_peer_sink_answer(call_taken), cap);
	capnrpc_cap_unref(cap);
	capnrpc_call_return(call_taken);
}

static void
call_back(void *object, struct interop_peer_call_back_params_r params,
	struct capnrpc_call *call_taken)
{
	(void)params;
	(void)object;
	peer_call_back(call_taken);
}

static void
call_each(void *object, struct interop_peer_call_each_params_r params,
	struct capnrpc_call *call_taken)
{
	(void)params;
	(void)object;
	peer_call_each(call_taken);
}

static void
tail(void *object, struct interop_peer_tail_params_r params,
	struct capnrpc_call *call_taken)
{
	(void)params;
	(void)object;
	peer_tail(call_taken);
}

static void
peer_call(void *object, struct capnrpc_call *call_taken)
{
	static const struct interop_peer_server methods = {
		.echo = echo,
		.echo_later = echo_later,
		.name = name,
		.next = next,
		.child = child,
		.child_later = child_later,
		.child_promise = child_promise,
		.promise_fails = promise_fails,
		.children = children,
		.identity = identity,
		.identity_later = identity_later,
		.hold = hold,
		.drop = drop,
		.call_held = call_held,
		.never = never,
		.fail = fail,
		.blob = blob,
		.swallow = swallow,
		.chunks = chunks,
		.counts = counts,
		.call_back = call_back,
		.call_each = call_each,
		.tail = tail,
		.sink = sink,
	};

	total.n_calls++;
	interop_peer_dispatch(&methods, object, call_taken);
}

static void
peer_release(void *object)
{
	struct peer *peer = object;

	capnrpc_cap_unref(peer->held);
	total.n_peers--;
	free(peer);
}

static const struct capnrpc_object_ops peer_ops = {
	.call = peer_call,
	.release = peer_release,
};

struct capnrpc_cap *
peer_new(struct loop *loop, const char *own_name)
{
	struct peer *peer = allocate(sizeof(*peer));

	peer->loop = loop;
	snprintf(peer->name, sizeof(peer->name), "%s", own_name);
	peer->self = capnrpc_cap_new_object(loop_vat(loop), &peer_ops, peer);
	if (peer->self == NULL)
		abort();
	total.n_peers++;
	return peer->self;
}
