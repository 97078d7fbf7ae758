/* SPDX-License-Identifier: Apache-2.0 */
/* See scale.h. */
#include "config.h"

#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cap/promise.h"
#include "cap/vat.h"
#include "rpc/conn.h"
#include "sim/scale.h"

#define INTERFACE UINT64_C(0xa5a5a5a5a5a5a5a5)

/* Capabilities in the parameters of one call. */
#define CAPS_OF_CALL 500u

/* What no number of items here comes near. */
#define PLENTY 4000000u

/* Like assert(), which a build without it must not leave out. */
#define REQUIRE(claim)                                                     \
	do {                                                               \
		if (!(claim)) {                                            \
			fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, \
				#claim);                                   \
			abort();                                           \
		}                                                          \
	} while (0)

struct end {
	struct capnrpc_memory memory;
	size_t n_bytes; /* as the allocator hands them out, its header too */
	struct capnrpc_vat *vat;
	struct capnrpc_conn *conn;
	struct capnrpc_cap *object;
	/* Calls that it got, and what was in their parameters. */
	struct capnrpc_call **calls;
	size_t n_calls;
	struct capnrpc_cap **caps;
	size_t n_caps;
};

static void *
counted_allocate(void *userdata, size_t n)
{
	struct end *end = userdata;
	void *block = malloc(n);

	if (block != NULL)
		end->n_bytes += malloc_usable_size(block) + sizeof(size_t);
	return block;
}

static void
counted_release(void *userdata, void *block, size_t n)
{
	struct end *end = userdata;

	(void)n;
	if (block != NULL)
		end->n_bytes -= malloc_usable_size(block) + sizeof(size_t);
	free(block);
}

static void *
many(size_t n, size_t size)
{
	void *array = calloc(n, size);

	REQUIRE(array != NULL);
	return array;
}

/* Keeps every call, and the capabilities that it brought. */
static void
keep_call(void *userdata, struct capnrpc_call *call)
{
	struct end *end = userdata;
	struct capnrpc_struct_r params =
		capnrpc_pointer_struct(capnrpc_call_params(call), NULL);
	uint16_t i;

	for (i = 0; i < params.n_pointers; i++) {
		struct capnrpc_cap *cap = capnrpc_pointer_borrow_cap(
			capnrpc_struct_get_pointer(params, i));

		if (cap != NULL)
			end->caps[end->n_caps++] = capnrpc_cap_ref(cap);
	}
	if (params.n_pointers > 0)
		capnrpc_call_return(call);
	else
		end->calls[end->n_calls++] = call;
}

static const struct capnrpc_object_ops keeping_ops = {
	.call = keep_call,
};

static void
end_init(struct end *end, size_t n)
{
	static const struct capnrpc_conn_limits limits = {
		.questions = PLENTY,
		.answers = PLENTY,
		.exports = PLENTY,
		.imports = PLENTY,
		.call_bytes = UINT64_C(1) << 40,
		.output_bytes = UINT64_C(1) << 40,
	};

	memset(end, 0, sizeof(*end));
	end->memory.allocate = counted_allocate;
	end->memory.release = counted_release;
	end->memory.userdata = end;
	end->calls = many(n, sizeof(end->calls[0]));
	end->caps = many(n, sizeof(end->caps[0]));
	end->vat = capnrpc_vat_new(&end->memory, 42);
	REQUIRE(end->vat != NULL);
	end->object = capnrpc_cap_new_object(end->vat, &keeping_ops, end);
	end->conn = capnrpc_conn_new(end->vat, end->object, &limits);
	REQUIRE(end->conn != NULL);
}

static void
end_deinit(struct end *end)
{
	end->conn = capnrpc_conn_free(end->conn);
	capnrpc_cap_unref(end->object);
	while (capnrpc_vat_turn(end->vat))
		continue;
	capnrpc_vat_free(end->vat);
	REQUIRE(end->n_bytes == 0);
	free(end->calls);
	free(end->caps);
}

/* Hands over what one end has written; 0 when there was nothing. */
static int
move(struct end *from, struct end *to)
{
	struct capnrpc_bytes piece;

	if (capnrpc_conn_output(from->conn, &piece, 1) == 0)
		return 0;
	REQUIRE(capnrpc_conn_feed(to->conn, piece.bytes, piece.n) == 0);
	capnrpc_conn_sent(from->conn, piece.n);
	while (capnrpc_conn_step(to->conn))
		continue;
	return 1;
}

static void
settle(struct end *ends)
{
	int moved = 1;

	while (moved) {
		moved = move(&ends[0], &ends[1]) | move(&ends[1], &ends[0]);
		moved |= capnrpc_vat_turn(ends[0].vat);
		moved |= capnrpc_vat_turn(ends[1].vat);
	}
}

static uint64_t
cpu_nanoseconds(void)
{
	struct timespec now;

	(void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

/* --- cases ------------------------------------------------------------------
 */

struct stage {
	struct end ends[2]; /* who asks, and the other */
	struct capnrpc_cap *boot; /* the other's object, seen by who asks */
	size_t n;
	struct capnrpc_promise **promises; /* n of them, or NULLs */
	struct capnrpc_cap **caps; /* likewise */
	size_t before[2];
	uint64_t begun;
};

static void
count_from_here(struct stage *stage)
{
	stage->before[0] = stage->ends[0].n_bytes;
	stage->before[1] = stage->ends[1].n_bytes;
}

static void
count(const struct stage *stage, struct sim_scale_cost *cost)
{
	cost->asker_bytes = stage->ends[0].n_bytes - stage->before[0];
	cost->other_bytes = stage->ends[1].n_bytes - stage->before[1];
}

static void
open_stage(struct stage *stage, size_t n)
{
	memset(stage, 0, sizeof(*stage));
	stage->n = n;
	stage->promises = many(n + 1, sizeof(stage->promises[0]));
	stage->caps = many(n + 1, sizeof(stage->caps[0]));
	stage->begun = cpu_nanoseconds();
	end_init(&stage->ends[0], n + 1);
	end_init(&stage->ends[1], n + 1);
	stage->boot = capnrpc_conn_bootstrap(stage->ends[0].conn);
	settle(stage->ends);
	count_from_here(stage);
}

/* Drops everything; then only the bootstrap capability may be left of rows. */
static void
drop_all(struct stage *stage)
{
	size_t i;

	for (i = 0; i <= stage->n; i++) {
		capnrpc_promise_unref(stage->promises[i]);
		capnrpc_cap_unref(stage->caps[i]);
	}
	for (i = 0; i < stage->ends[1].n_caps; i++)
		capnrpc_cap_unref(stage->ends[1].caps[i]);
	settle(stage->ends);
}

static void
close_stage(struct stage *stage, struct sim_scale_cost *cost)
{
	drop_all(stage);
	capnrpc_cap_unref(stage->boot);
	settle(stage->ends);
	REQUIRE(capnrpc_conn_n_rows(stage->ends[0].conn) == 0);
	end_deinit(&stage->ends[0]);
	end_deinit(&stage->ends[1]);
	free(stage->promises);
	free(stage->caps);
	cost->nanoseconds = cpu_nanoseconds() - stage->begun;
}

static struct capnrpc_promise *
ask(struct capnrpc_cap *cap)
{
	struct capnrpc_request *request =
		capnrpc_request_new(cap, INTERFACE, 0);
	struct capnrpc_promise *promise;

	REQUIRE(request != NULL);
	promise = capnrpc_request_send(request);
	REQUIRE(promise != NULL);
	return promise;
}

static struct capnrpc_cap *
field(struct capnrpc_promise *promise)
{
	const uint16_t path = 0;

	return capnrpc_promise_pipeline(promise, &path, 1);
}

/* Answers all calls that were kept, so far and from now on. */
static void
answer_all(struct stage *stage)
{
	struct end *other = &stage->ends[1];
	const struct capnrpc_struct_size size = { 0, 1 };

	while (other->n_calls > 0) {
		struct capnrpc_call *call = other->calls[--other->n_calls];

		capnrpc_pointer_set_cap(
			capnrpc_struct_edit_pointer(
				capnrpc_pointer_init_struct(
					capnrpc_call_results(call), size),
				0),
			other->object);
		capnrpc_call_return(call);
		if (other->n_calls == 0)
			settle(stage->ends);
	}
}

static void
run_calls(size_t n, struct sim_scale_cost *ret_cost)
{
	struct stage stage;
	size_t i;

	open_stage(&stage, n);
	for (i = 0; i < n; i++)
		stage.promises[i] = ask(stage.boot);
	settle(stage.ends);
	count(&stage, ret_cost);
	answer_all(&stage);
	for (i = 0; i < n; i++)
		REQUIRE(capnrpc_promise_state(stage.promises[i]) ==
			CAPNRPC_DONE);
	close_stage(&stage, ret_cost);
}

/* All on one question that is not answered. */
static void
run_pipelined(size_t n, struct sim_scale_cost *ret_cost)
{
	struct stage stage;
	size_t i;

	open_stage(&stage, n);
	stage.promises[n] = ask(stage.boot);
	stage.caps[0] = field(stage.promises[n]);
	settle(stage.ends);
	count_from_here(&stage);
	for (i = 0; i < n; i++)
		stage.promises[i] = ask(stage.caps[0]);
	settle(stage.ends);
	count(&stage, ret_cost);
	answer_all(&stage);
	for (i = 0; i < n; i++)
		REQUIRE(capnrpc_promise_state(stage.promises[i]) ==
			CAPNRPC_DONE);
	close_stage(&stage, ret_cost);
}

/* Each on the results of the one before; the first one fails, and they all. */
static void
run_pipelined_chain(size_t n, struct sim_scale_cost *ret_cost)
{
	struct stage stage;
	size_t i;

	open_stage(&stage, n);
	stage.promises[0] = ask(stage.boot);
	for (i = 1; i < n; i++) {
		stage.caps[i] = field(stage.promises[i - 1]);
		stage.promises[i] = ask(stage.caps[i]);
	}
	settle(stage.ends);
	count(&stage, ret_cost);
	REQUIRE(stage.ends[1].n_calls == 1);
	capnrpc_call_fail(stage.ends[1].calls[0], CAPNRPC_FAILED, "asked to");
	settle(stage.ends);
	for (i = 0; i < n; i++)
		REQUIRE(capnrpc_promise_state(stage.promises[i]) ==
			CAPNRPC_BROKEN);
	close_stage(&stage, ret_cost);
}

/* Sends caps of the asker to the other, some hundred at a time. */
static void
send_caps(struct stage *stage, size_t from, size_t n)
{
	const struct capnrpc_struct_size size = { 0, (uint16_t)n };
	struct capnrpc_request *request =
		capnrpc_request_new(stage->boot, INTERFACE, 0);
	struct capnrpc_struct_b params = capnrpc_pointer_init_struct(
		capnrpc_request_params(request), size);
	size_t i;

	for (i = 0; i < n; i++)
		capnrpc_pointer_set_cap(
			capnrpc_struct_edit_pointer(params, (uint16_t)i),
			stage->caps[from + i]);
	capnrpc_promise_unref(capnrpc_request_send(request));
	settle(stage->ends);
}

static void
send_all(struct stage *stage)
{
	size_t i;

	for (i = 0; i < stage->n; i += CAPS_OF_CALL)
		send_caps(stage, i,
			stage->n - i < CAPS_OF_CALL ? stage->n - i
						    : CAPS_OF_CALL);
	REQUIRE(stage->ends[1].n_caps == stage->n);
}

static void
run_exports(size_t n, struct sim_scale_cost *ret_cost)
{
	struct stage stage;
	size_t i;

	open_stage(&stage, n);
	for (i = 0; i < n; i++)
		stage.caps[i] = capnrpc_cap_new_object(
			stage.ends[0].vat, &keeping_ops, &stage.ends[0]);
	count_from_here(&stage);
	send_all(&stage);
	count(&stage, ret_cost);
	close_stage(&stage, ret_cost);
}

/* Promises that the peer knows, each then resolved to the next one. */
static void
run_wire_chain(size_t n, struct sim_scale_cost *ret_cost)
{
	struct stage stage;
	struct capnrpc_resolver **resolvers = many(n, sizeof(resolvers[0]));
	size_t i;

	open_stage(&stage, n);
	for (i = 0; i < n; i++)
		REQUIRE(capnrpc_cap_new_promise(stage.ends[0].vat,
				&stage.caps[i], &resolvers[i]) == 0);
	count_from_here(&stage);
	send_all(&stage);
	count(&stage, ret_cost);
	for (i = 0; i < n; i++) {
		capnrpc_resolver_fulfil(resolvers[i],
			i + 1 < n ? stage.caps[i + 1] : stage.ends[0].object);
		if (i % CAPS_OF_CALL == 0)
			settle(stage.ends);
	}
	settle(stage.ends);
	stage.promises[0] = ask(stage.ends[1].caps[0]);
	settle(stage.ends);
	REQUIRE(stage.ends[0].n_calls == 1);
	capnrpc_call_return(stage.ends[0].calls[0]);
	free(resolvers);
	close_stage(&stage, ret_cost);
}

/* The same in one vat; a call waits at its beginning. */
static void
run_chain(size_t n, struct sim_scale_cost *ret_cost)
{
	struct stage stage;
	struct capnrpc_resolver **resolvers = many(n, sizeof(resolvers[0]));
	size_t i;

	open_stage(&stage, n);
	for (i = 0; i < n; i++)
		REQUIRE(capnrpc_cap_new_promise(stage.ends[0].vat,
				&stage.caps[i], &resolvers[i]) == 0);
	stage.promises[0] = ask(stage.caps[0]);
	for (i = 0; i < n; i++) {
		capnrpc_resolver_fulfil(resolvers[i],
			i + 1 < n ? stage.caps[i + 1] : stage.ends[0].object);
		if (i == n - 2)
			count(&stage, ret_cost);
	}
	settle(stage.ends);
	REQUIRE(stage.ends[0].n_calls == 1);
	capnrpc_call_return(stage.ends[0].calls[0]);
	free(resolvers);
	close_stage(&stage, ret_cost);
}

/* Calls in one vat, each answered with the results of the one behind it; what
 * is pipelined on the first goes through all. */
static void
follow_in_order(size_t n, bool is_backwards, struct sim_scale_cost *ret_cost)
{
	struct stage stage;
	size_t i;
	size_t k;

	open_stage(&stage, n);
	for (i = 0; i < n; i++)
		stage.promises[i] = ask(stage.ends[0].object);
	settle(stage.ends);
	REQUIRE(stage.ends[0].n_calls == n);
	stage.caps[0] = field(stage.promises[0]);
	for (k = 0; k + 1 < n; k++) {
		i = is_backwards ? n - 2 - k : k;
		capnrpc_call_follow(stage.ends[0].calls[i],
			capnrpc_promise_ref(stage.promises[i + 1]));
	}
	stage.promises[n] = ask(stage.caps[0]);
	count(&stage, ret_cost);
	capnrpc_call_fail(
		stage.ends[0].calls[n - 1], CAPNRPC_FAILED, "asked to");
	settle(stage.ends);
	for (i = 0; i <= n; i++)
		REQUIRE(capnrpc_promise_state(stage.promises[i]) ==
			CAPNRPC_BROKEN);
	close_stage(&stage, ret_cost);
}

static void
run_followers(size_t n, struct sim_scale_cost *ret_cost)
{
	follow_in_order(n, false, ret_cost);
}

/* Each link is put before a chain that is there, and looks whether it leads
 * back: to the end of it would take quadratic time. */
static void
run_followers_backwards(size_t n, struct sim_scale_cost *ret_cost)
{
	follow_in_order(n, true, ret_cost);
}

const struct sim_scale_case sim_scale_cases[] = {
	{ "calls", "question", "answer", run_calls },
	{ "calls pipelined on one question", "question", "answer",
		run_pipelined },
	{ "calls each pipelined on the one before", "question", "answer",
		run_pipelined_chain },
	{ "objects sent", "export", "import", run_exports },
	{ "promises sent, resolved to the next", "export", "import",
		run_wire_chain },
	{ "promises resolved to the next", "promise", NULL, run_chain },
	{ "calls answered with the next one's results", "call", NULL,
		run_followers },
	{ "the same from the last one on", "call", NULL,
		run_followers_backwards },
	{ NULL, NULL, NULL, NULL },
};
