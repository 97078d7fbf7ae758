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

	if (later->cap != NULL)
		capnrpc_resolver_fulfil(later->resolver, later->cap);
	else
		capnrpc_resolver_break(
			later->resolver, CAPNRPC_FAILED, "broken on request");
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
echo(struct peer *peer, struct capnrpc_call *call_taken)
{
	struct capnrpc_text_r text = interop_peer_echo_params_get_text(
		interop_peer_echo_params_read(capnrpc_call_params(call_taken)));

	(void)peer;
	interop_peer_echo_results_set_text(
		interop_peer_echo_results_init(
			capnrpc_call_results(call_taken)),
		text.bytes, text.n);
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
		interop_peer_echo_later_results_init(
			capnrpc_call_results(later->call)),
		text.bytes, text.n);
	capnrpc_call_return(later->call);
	later_free(later);
}

static void
echo_later(struct peer *peer, struct capnrpc_call *call_taken)
{
	loop_after(peer->loop,
		interop_peer_echo_later_params_get_delay_ms(
			interop_peer_echo_later_params_read(
				capnrpc_call_params(call_taken))),
		echo_now, later_new(peer, call_taken));
}

static void
name(struct peer *peer, struct capnrpc_call *call_taken)
{
	interop_peer_name_results_set_name(
		interop_peer_name_results_init(
			capnrpc_call_results(call_taken)),
		peer->name, strlen(peer->name));
	capnrpc_call_return(call_taken);
}

static void
next(struct peer *peer, struct capnrpc_call *call_taken)
{
	interop_peer_next_results_set_number(
		interop_peer_next_results_init(
			capnrpc_call_results(call_taken)),
		peer->next++);
	capnrpc_call_return(call_taken);
}

static void
child(struct peer *peer, struct capnrpc_call *call_taken)
{
	struct capnrpc_cap *cap = child_new(peer,
		interop_peer_child_params_get_name(
			interop_peer_child_params_read(
				capnrpc_call_params(call_taken))));

	interop_peer_child_results_set_peer(
		interop_peer_child_results_init(
			capnrpc_call_results(call_taken)),
		cap);
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
		interop_peer_child_later_results_init(
			capnrpc_call_results(later->call)),
		later->cap);
	capnrpc_call_return(later->call);
	later_free(later);
}

static void
child_later(struct peer *peer, struct capnrpc_call *call_taken)
{
	loop_after(peer->loop,
		interop_peer_child_later_params_get_delay_ms(
			interop_peer_child_later_params_read(
				capnrpc_call_params(call_taken))),
		child_now, later_new(peer, call_taken));
}

static void
child_promise(struct peer *peer, struct capnrpc_call *call_taken)
{
	struct interop_peer_child_promise_params_r params =
		interop_peer_child_promise_params_read(
			capnrpc_call_params(call_taken));
	struct capnrpc_cap *promise = promise_of(peer,
		child_new(peer,
			interop_peer_child_promise_params_get_name(params)),
		interop_peer_child_promise_params_get_delay_ms(params));

	interop_peer_child_promise_results_set_peer(
		interop_peer_child_promise_results_init(
			capnrpc_call_results(call_taken)),
		promise);
	capnrpc_cap_unref(promise);
	capnrpc_call_return(call_taken);
}

static void
promise_fails(struct peer *peer, struct capnrpc_call *call_taken)
{
	struct capnrpc_cap *promise = promise_of(peer, NULL,
		interop_peer_promise_fails_params_get_delay_ms(
			interop_peer_promise_fails_params_read(
				capnrpc_call_params(call_taken))));

	interop_peer_promise_fails_results_set_peer(
		interop_peer_promise_fails_results_init(
			capnrpc_call_results(call_taken)),
		promise);
	capnrpc_cap_unref(promise);
	capnrpc_call_return(call_taken);
}

static void
children(struct peer *peer, struct capnrpc_call *call_taken)
{
	uint32_t n = interop_peer_children_params_get_n(
		interop_peer_children_params_read(
			capnrpc_call_params(call_taken)));
	struct capnrpc_list_b peers = interop_peer_children_results_init_peers(
		interop_peer_children_results_init(
			capnrpc_call_results(call_taken)),
		n);

	for (uint32_t i = 0; i < n; i++) {
		char digits[16];
		struct capnrpc_text_r text = { digits, 0 };
		struct capnrpc_cap *cap;

		snprintf(digits, sizeof(digits), "%u", i);
		cap = child_new(peer, text);
		capnrpc_pointer_set_cap(
			capnrpc_list_edit_pointer(peers, i), cap);
		capnrpc_cap_unref(cap);
	}
	capnrpc_call_return(call_taken);
}

static void
identity(struct peer *peer, struct capnrpc_call *call_taken)
{
	(void)peer;
	interop_peer_identity_results_set_callback(
		interop_peer_identity_results_init(
			capnrpc_call_results(call_taken)),
		interop_peer_identity_params_get_callback(
			interop_peer_identity_params_read(
				capnrpc_call_params(call_taken))));
	capnrpc_call_return(call_taken);
}

static void
identity_later(struct peer *peer, struct capnrpc_call *call_taken)
{
	struct interop_peer_identity_later_params_r params =
		interop_peer_identity_later_params_read(
			capnrpc_call_params(call_taken));
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
		interop_peer_identity_later_results_init(
			capnrpc_call_results(call_taken)),
		promise);
	capnrpc_cap_unref(promise);
	capnrpc_call_return(call_taken);
}

static void
hold(struct peer *peer, struct capnrpc_call *call_taken)
{
	capnrpc_cap_unref(peer->held);
	peer->held = capnrpc_cap_ref(interop_peer_hold_params_get_callback(
		interop_peer_hold_params_read(
			capnrpc_call_params(call_taken))));
	capnrpc_call_return(call_taken);
}

static void
drop(struct peer *peer, struct capnrpc_call *call_taken)
{
	peer->held = capnrpc_cap_unref(peer->held);
	capnrpc_call_return(call_taken);
}

static void
call_held(struct peer *peer, struct capnrpc_call *call_taken)
{
	peer_call_held(peer->held, call_taken);
}

static void
cancel_never(void *userdata)
{
	total.n_cancelled++;
	capnrpc_call_fail(userdata, CAPNRPC_FAILED, "cancelled");
}

static void
never(struct peer *peer, struct capnrpc_call *call_taken)
{
	(void)peer;
	capnrpc_call_on_cancel(call_taken, cancel_never, call_taken);
}

static void
fail(struct peer *peer, struct capnrpc_call *call_taken)
{
	struct interop_peer_fail_params_r params =
		interop_peer_fail_params_read(capnrpc_call_params(call_taken));

	(void)peer;
	capnrpc_call_fail(call_taken,
		(enum capnrpc_exception_type)interop_peer_fail_params_get_kind(
			params),
		"%s", interop_peer_fail_params_get_text(params).bytes);
}

static void
blob(struct peer *peer, struct capnrpc_call *call_taken)
{
	struct interop_peer_blob_params_r params =
		interop_peer_blob_params_read(capnrpc_call_params(call_taken));
	uint32_t n = interop_peer_blob_params_get_n(params);
	uint8_t *bytes = allocate((size_t)n + 1);

	(void)peer;
	memset(bytes, interop_peer_blob_params_get_fill(params), n);
	interop_peer_blob_results_set_data(
		interop_peer_blob_results_init(
			capnrpc_call_results(call_taken)),
		bytes, n);
	free(bytes);
	capnrpc_call_return(call_taken);
}

static void
swallow(struct peer *peer, struct capnrpc_call *call_taken)
{
	struct capnrpc_data_r data = interop_peer_swallow_params_get_data(
		interop_peer_swallow_params_read(
			capnrpc_call_params(call_taken)));
	struct interop_peer_swallow_results_b results;
	uint64_t sum = 0;

	(void)peer;
	for (size_t i = 0; i < data.n; i++)
		sum += data.bytes[i];
	results = interop_peer_swallow_results_init(
		capnrpc_call_results(call_taken));
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
chunks(struct peer *peer, struct capnrpc_call *call_taken)
{
	struct interop_chunk_list_r from =
		interop_peer_chunks_params_get_chunks(
			interop_peer_chunks_params_read(
				capnrpc_call_params(call_taken)));
	uint32_t n = interop_chunk_list_len(from);
	struct interop_chunk_list_b to =
		interop_peer_chunks_results_init_chunks(
			interop_peer_chunks_results_init(
				capnrpc_call_results(call_taken)),
			n);

	(void)peer;
	for (uint32_t i = 0; i < n; i++)
		copy_chunk(interop_chunk_list_edit(to, i),
			interop_chunk_list_at(from, n - 1 - i));
	capnrpc_call_return(call_taken);
}

static void
counts(struct peer *peer, struct capnrpc_call *call_taken)
{
	struct interop_peer_counts_results_b results =
		interop_peer_counts_results_init(
			capnrpc_call_results(call_taken));

	(void)peer;
	interop_peer_counts_results_set_n_peers(results, total.n_peers);
	interop_peer_counts_results_set_n_calls(results, total.n_calls);
	interop_peer_counts_results_set_n_cancelled(results, total.n_cancelled);
	capnrpc_call_return(call_taken);
}

static void
call_back(struct peer *peer, struct capnrpc_call *call_taken)
{
	(void)peer;
	peer_call_back(call_taken);
}

static void
call_each(struct peer *peer, struct capnrpc_call *call_taken)
{
	(void)peer;
	peer_call_each(call_taken);
}

static void
tail(struct peer *peer, struct capnrpc_call *call_taken)
{
	(void)peer;
	peer_tail(call_taken);
}

static void (*const methods[])(struct peer *, struct capnrpc_call *) = {
	[INTEROP_PEER_ECHO] = echo,
	[INTEROP_PEER_ECHO_LATER] = echo_later,
	[INTEROP_PEER_NAME] = name,
	[INTEROP_PEER_NEXT] = next,
	[INTEROP_PEER_CHILD] = child,
	[INTEROP_PEER_CHILD_LATER] = child_later,
	[INTEROP_PEER_CHILD_PROMISE] = child_promise,
	[INTEROP_PEER_PROMISE_FAILS] = promise_fails,
	[INTEROP_PEER_CHILDREN] = children,
	[INTEROP_PEER_CALL_BACK] = call_back,
	[INTEROP_PEER_CALL_EACH] = call_each,
	[INTEROP_PEER_TAIL] = tail,
	[INTEROP_PEER_IDENTITY] = identity,
	[INTEROP_PEER_IDENTITY_LATER] = identity_later,
	[INTEROP_PEER_HOLD] = hold,
	[INTEROP_PEER_DROP] = drop,
	[INTEROP_PEER_CALL_HELD] = call_held,
	[INTEROP_PEER_NEVER] = never,
	[INTEROP_PEER_FAIL] = fail,
	[INTEROP_PEER_BLOB] = blob,
	[INTEROP_PEER_SWALLOW] = swallow,
	[INTEROP_PEER_CHUNKS] = chunks,
	[INTEROP_PEER_COUNTS] = counts,
};

static void
peer_call(void *object, struct capnrpc_call *call_taken)
{
	uint16_t method = capnrpc_call_method_id(call_taken);

	if (capnrpc_call_interface_id(call_taken) != INTEROP_PEER_ID ||
		method >= sizeof(methods) / sizeof(methods[0])) {
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
		return;
	}
	total.n_calls++;
	methods[method](object, call_taken);
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
