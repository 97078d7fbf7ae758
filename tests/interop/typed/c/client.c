/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Calls the Host of typed.capnp through generated clients.
 *
 *     client PATH
 *
 * One line for each scenario; the exit status is 0 when all went well.
 */
#include <capnrpc/client.h>
#include <capnrpc/stream.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/interop/typed/c/objects.h"
#include "tests/interop/typed/c/values.h"

/* Longer than anything takes on a busy machine. */
#define TIMEOUT_MS 20000

struct setting {
	struct capnrpc_client *client;
	struct capnrpc_vat *vat;
	struct capnrpc_cap *peer;
};

static int n_failed;

static void
report(bool is_ok, const char *what)
{
	printf("%s - %s\n", is_ok ? "ok" : "not ok", what);
	if (!is_ok)
		n_failed++;
}

/* Waits; whether it was answered with results. */
static bool
await(struct setting *setting, struct capnrpc_promise *promise)
{
	int status;

	if (promise == NULL)
		abort();
	status = capnrpc_client_wait(setting->client, promise, TIMEOUT_MS);
	if (status == CAPNRPC_EEXCEPTION)
		printf("# %s\n", capnrpc_promise_exception(promise)->reason);
	else if (status != 0)
		printf("# %s\n", capnrpc_strerror(status));
	return status == 0;
}

/* What cap says its number is; 0 when it does not. */
static uint32_t
number_of(struct setting *setting, struct capnrpc_cap *cap)
{
	struct typed_object_number_promise promise;
	uint32_t number = 0;

	if (cap == NULL)
		return 0;
	promise = typed_object_number_send(
		typed_object_number_request(cap, NULL));
	if (await(setting, promise.p))
		number = typed_number_get_number(
			typed_object_number_promised(promise));
	capnrpc_promise_unref(promise.p);
	return number;
}

static bool
is_named(struct setting *setting, struct capnrpc_cap *cap, const char *name)
{
	struct typed_named_name_promise promise =
		typed_named_name_send(typed_named_name_request(cap, NULL));
	bool is = await(setting, promise.p) &&
		strcmp(typed_named_name_results_get_name(
			       typed_named_name_promised(promise))
				.bytes,
			name) == 0;

	capnrpc_promise_unref(promise.p);
	return is;
}

/* --- values ------------------------------------------------------------- */

static void
params_of_every_type(struct setting *setting)
{
	struct typed_host_check_params_b params = { 0 };
	struct capnrpc_request *request =
		typed_host_check_request(setting->peer, &params);
	struct capnrpc_cap *objects[VALUES_CAPS];
	struct typed_host_check_promise promise;
	uint32_t i;

	for (i = 0; i < VALUES_CAPS; i++)
		objects[i] = object_new(setting->vat, i + 1);
	values_set(typed_host_check_params_init_all(params), objects);
	for (i = 0; i < VALUES_CAPS; i++)
		capnrpc_cap_unref(objects[i]);
	promise = typed_host_check_send(request);
	report(await(setting, promise.p), "params of every type");
	capnrpc_promise_unref(promise.p);
}

/* That the other side looks: what was not set is not as it should be. */
static void
wrong_params(struct setting *setting)
{
	struct typed_host_check_promise promise = typed_host_check_send(
		typed_host_check_request(setting->peer, NULL));

	report(!await(setting, promise.p) &&
			strstr(capnrpc_promise_exception(promise.p)->reason,
				"flag") != NULL,
		"params that are wrong");
	capnrpc_promise_unref(promise.p);
}

static void
results_of_every_type(struct setting *setting)
{
	struct typed_host_make_promise promise = typed_host_make_send(
		typed_host_make_request(setting->peer, NULL));
	struct capnrpc_cap *caps[VALUES_CAPS];
	struct typed_all_r all;
	const char *wrong;
	bool is_ok;
	uint32_t i;

	is_ok = await(setting, promise.p);
	all = typed_host_make_results_get_all(
		typed_host_make_promised(promise));
	wrong = values_wrong(all);
	if (wrong != NULL)
		printf("# %s\n", wrong);
	values_caps(all, caps);
	for (i = 0; i < VALUES_CAPS; i++)
		is_ok = number_of(setting, caps[i]) == i + 1 && is_ok;
	report(is_ok && wrong == NULL, "results of every type");
	capnrpc_promise_unref(promise.p);
}

/* --- pipelining --------------------------------------------------------- */

static struct typed_object_child_promise
child_of(struct capnrpc_cap *cap, uint32_t number)
{
	struct typed_object_child_params_b params = { 0 };
	struct capnrpc_request *request =
		typed_object_child_request(cap, &params);

	typed_object_child_params_set_number(params, number);
	return typed_object_child_send(request);
}

static struct typed_host_both_promise
both_of(struct setting *setting, uint32_t number)
{
	struct typed_host_both_params_b params = { 0 };
	struct capnrpc_request *request =
		typed_host_both_request(setting->peer, &params);

	typed_host_both_params_set_number(params, number);
	return typed_host_both_send(request);
}

/* A chain of six calls, all sent before the first answer. */
static void
pipelining(struct setting *setting)
{
	struct typed_host_both_promise both = both_of(setting, 1);
	struct typed_object_child_promise children[4];
	uint32_t i, number;

	children[0] = child_of(typed_host_both_promised_both(both), 2);
	children[1] =
		child_of(typed_object_child_promised_child(children[0]), 3);
	children[2] = child_of(
		typed_object_child_promised_nested_group_child(children[1]), 4);
	children[3] = child_of(
		typed_object_child_promised_nested_deeper_content(children[2]),
		5);
	report(capnrpc_promise_state(both.p) == CAPNRPC_PENDING,
		"nothing is waited for");
	number = number_of(
		setting, typed_object_child_promised_child(children[3]));
	report(number == 5, "pipelining: fields, groups, nested and generic");
	for (i = 0; i < 4; i++)
		capnrpc_promise_unref(children[i].p);
	capnrpc_promise_unref(both.p);
}

/* Every capability of an All, before it is there. */
static void
pipelining_on_everything(struct setting *setting)
{
	struct typed_host_make_promise all = typed_host_make_send(
		typed_host_make_request(setting->peer, NULL));
	struct capnrpc_cap *const caps[] = {
		typed_host_make_promised_all_any_cap(all),
		typed_host_make_promised_all_capability(all),
		typed_host_make_promised_all_object(all),
		typed_host_make_promised_all_object_box_content(all),
		typed_host_make_promised_all_group_held(all),
	};
	bool is_ok = true;
	uint32_t i;

	for (i = 0; i < sizeof(caps) / sizeof(caps[0]); i++)
		is_ok = number_of(setting, caps[i]) == i + 3 && is_ok;
	report(is_ok, "pipelining on every kind of field");
	capnrpc_promise_unref(all.p);
}

/* --- interfaces --------------------------------------------------------- */

static void
inheritance(struct setting *setting)
{
	struct typed_host_both_promise promise = both_of(setting, 6);
	struct capnrpc_cap *both = typed_host_both_promised_both(promise);
	struct capnrpc_cap *ours = object_new(setting->vat, 7);
	struct typed_both_greet_params_b params = { 0 };
	struct capnrpc_request *request =
		typed_both_greet_request(both, &params);
	struct typed_both_greet_promise greeting;

	typed_both_greet_params_set_other(params, ours);
	capnrpc_cap_unref(ours);
	greeting = typed_both_greet_send(request);
	report(await(setting, greeting.p) &&
			strcmp(typed_both_greet_results_get_greeting(
				       typed_both_greet_promised(greeting))
					.bytes,
				"hello, object 7") == 0,
		"a method of its own");
	report(number_of(setting, both) == 6, "a method of the first parent");
	report(is_named(setting, both, "object 6"),
		"a method of the second parent");
	capnrpc_promise_unref(greeting.p);
	capnrpc_promise_unref(promise.p);
}

static void
generics(struct setting *setting)
{
	static const char KEPT[] = "kept";
	struct typed_host_keepers_promise keepers = typed_host_keepers_send(
		typed_host_keepers_request(setting->peer, NULL));
	struct typed_keeper_of_text_keep_params_b params = { 0 };
	struct typed_keeper_of_typed_object_keep_params_b params2 = { 0 };
	struct capnrpc_request *request = typed_keeper_of_text_keep_request(
		typed_host_keepers_promised_texts(keepers), &params);
	struct typed_keeper_of_text_keep_promise text;
	struct typed_keeper_of_typed_object_keep_promise object;
	struct capnrpc_cap *ours = object_new(setting->vat, 8);
	struct capnrpc_text_r kept;

	typed_keeper_of_text_keep_params_set_what(
		params, KEPT, sizeof(KEPT) - 1);
	text = typed_keeper_of_text_keep_send(request);
	request = typed_keeper_of_typed_object_keep_request(
		typed_host_keepers_promised_objects(keepers), &params2);
	typed_keeper_of_typed_object_keep_params_set_what(params2, ours);
	capnrpc_cap_unref(ours);
	object = typed_keeper_of_typed_object_keep_send(request);
	report(number_of(setting,
		       typed_keeper_of_typed_object_keep_promised_box_content(
			       object)) == 8,
		"pipelining on a generic of capabilities");
	(void)await(setting, text.p);
	kept = typed_box_of_text_get_content(
		typed_keeper_of_text_keep_results_get_box(
			typed_keeper_of_text_keep_promised(text)));
	report(strcmp(kept.bytes, KEPT) == 0, "a generic of text");
	capnrpc_promise_unref(text.p);
	capnrpc_promise_unref(object.p);
	capnrpc_promise_unref(keepers.p);
}

static void
generic_method(struct setting *setting)
{
	struct typed_host_generic_params_b params = { 0 };
	struct capnrpc_request *request =
		typed_host_generic_request(setting->peer, &params);
	struct typed_host_generic_promise promise;
	struct capnrpc_cap *ours = object_new(setting->vat, 9);

	capnrpc_pointer_set_cap(
		typed_host_generic_params_edit_in(params), ours);
	capnrpc_cap_unref(ours);
	promise = typed_host_generic_send(request);
	report(number_of(setting, typed_host_generic_promised_out(promise)) ==
			9,
		"a generic method");
	capnrpc_promise_unref(promise.p);
}

/* --- streams ------------------------------------------------------------ */

#define PIECE ((size_t)4096)
#define N_PIECES 64u

static struct typed_host_sink_promise
sink_of(struct setting *setting, uint32_t fail_at)
{
	struct typed_host_sink_params_b params = { 0 };
	struct capnrpc_request *request =
		typed_host_sink_request(setting->peer, &params);
	struct capnrpc_cap *pace = object_new(setting->vat, 1);

	typed_host_sink_params_set_pace(params, pace);
	typed_host_sink_params_set_fail_at(params, fail_at);
	capnrpc_cap_unref(pace);
	return typed_host_sink_send(request);
}

/* Sends one piece; waits when told to. */
static int
write_piece(struct setting *setting, struct capnrpc_stream *stream,
	struct capnrpc_cap *sink, unsigned int *n_waits)
{
	struct typed_sink_write_params_b params = { 0 };
	struct capnrpc_request *request =
		typed_sink_write_request(sink, &params);
	struct capnrpc_promise *ready;
	int status;

	(void)typed_sink_write_params_init_bytes(params, PIECE);
	status = capnrpc_stream_send(stream, request);
	if (status != CAPNRPC_EAGAIN)
		return status;
	(*n_waits)++;
	ready = capnrpc_stream_ready(stream);
	if (ready == NULL)
		abort();
	status = capnrpc_client_wait(setting->client, ready, TIMEOUT_MS);
	capnrpc_promise_unref(ready);
	return status;
}

static bool
is_written(struct setting *setting, struct capnrpc_cap *sink)
{
	struct typed_sink_done_promise done =
		typed_sink_done_send(typed_sink_done_request(sink, NULL));
	struct typed_sink_done_results_r results;
	bool is_ok = await(setting, done.p);

	results = typed_sink_done_promised(done);
	is_ok = is_ok &&
		typed_sink_done_results_get_n_bytes(results) ==
			N_PIECES * PIECE &&
		typed_sink_done_results_get_n_writes(results) == N_PIECES;
	capnrpc_promise_unref(done.p);
	return is_ok;
}

/*
 * 64 pieces of 4 KiB through a window of 64 KiB, to a capability that is still
 * a promise when the first leave; done() is sent before they are answered, and
 * is answered behind them.
 */
static void
streaming(struct setting *setting)
{
	struct typed_host_sink_promise promise = sink_of(setting, 0);
	struct capnrpc_cap *sink = typed_host_sink_promised_sink(promise);
	struct capnrpc_stream *stream = capnrpc_stream_new(setting->vat, 0);
	struct capnrpc_promise *end;
	unsigned int i, n_waits = 0, n_before = 0;
	int status = 0;

	if (stream == NULL)
		abort();
	for (i = 0; i < N_PIECES && status == 0; i++) {
		status = write_piece(setting, stream, sink, &n_waits);
		if (n_waits == 0)
			n_before++;
	}
	report(status == 0 && n_before == 15 && n_waits > 1,
		"a stream waits when its window is full");
	end = capnrpc_stream_finish(stream);
	report(is_written(setting, sink), "what follows a stream waits for it");
	report(await(setting, end), "a stream ends");
	report(is_named(setting, sink, "sink"), "a second interface");
	capnrpc_promise_unref(end);
	capnrpc_promise_unref(promise.p);
}

static void
streaming_that_fails(struct setting *setting)
{
	struct typed_host_sink_promise promise = sink_of(setting, 20);
	struct capnrpc_cap *sink = typed_host_sink_promised_sink(promise);
	struct capnrpc_stream *stream = capnrpc_stream_new(setting->vat, 0);
	struct typed_sink_done_promise done;
	struct capnrpc_promise *end;
	const struct capnrpc_exception *exception;
	unsigned int i, n_waits = 0;
	int status = 0;

	if (stream == NULL)
		abort();
	for (i = 0; i < N_PIECES && status == 0; i++)
		status = write_piece(setting, stream, sink, &n_waits);
	report(status == CAPNRPC_EEXCEPTION && i < N_PIECES,
		"a failure surfaces while streaming");
	end = capnrpc_stream_finish(stream);
	(void)await(setting, end);
	exception = capnrpc_promise_exception(end);
	report(exception != NULL && exception->type == CAPNRPC_OVERLOADED &&
			strstr(exception->reason, "disk full") != NULL,
		"and at the end");
	done = typed_sink_done_send(typed_sink_done_request(sink, NULL));
	report(!await(setting, done.p), "and in what follows");
	capnrpc_promise_unref(done.p);
	capnrpc_promise_unref(end);
	capnrpc_promise_unref(promise.p);
}

/* --- ways to be answered ------------------------------------------------ */

static void
failures(struct setting *setting)
{
	static const enum capnrpc_exception_type types[] = {
		CAPNRPC_FAILED,
		CAPNRPC_OVERLOADED,
		CAPNRPC_DISCONNECTED,
		CAPNRPC_UNIMPLEMENTED,
	};
	const struct capnrpc_exception *exception;
	bool is_ok = true;
	size_t i;

	for (i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
		struct typed_host_fail_params_b params = { 0 };
		struct capnrpc_request *request =
			typed_host_fail_request(setting->peer, &params);
		struct typed_host_fail_promise promise;

		typed_host_fail_params_set_type(params, (uint16_t)types[i]);
		promise = typed_host_fail_send(request);
		is_ok = !await(setting, promise.p) && is_ok;
		exception = capnrpc_promise_exception(promise.p);
		is_ok = is_ok && exception->type == types[i] &&
			strstr(exception->reason, "as asked") != NULL;
		capnrpc_promise_unref(promise.p);
	}
	report(is_ok, "exceptions of every type");
}

static void
unimplemented(struct setting *setting)
{
	struct typed_host_nowhere_promise promise = typed_host_nowhere_send(
		typed_host_nowhere_request(setting->peer, NULL));
	struct typed_sink_done_promise other = typed_sink_done_send(
		typed_sink_done_request(setting->peer, NULL));

	report(!await(setting, promise.p) &&
			capnrpc_promise_exception(promise.p)->type ==
				CAPNRPC_UNIMPLEMENTED,
		"a method that is not there");
	report(!await(setting, other.p) &&
			capnrpc_promise_exception(other.p)->type ==
				CAPNRPC_UNIMPLEMENTED,
		"an interface that is not there");
	capnrpc_promise_unref(promise.p);
	capnrpc_promise_unref(other.p);
}

static void
cancellation(struct setting *setting)
{
	struct typed_host_hang_promise hang = typed_host_hang_send(
		typed_host_hang_request(setting->peer, NULL));
	uint32_t i, n = 0;

	(void)!capnrpc_client_wait(setting->client, hang.p, 50);
	capnrpc_promise_unref(hang.p);
	for (i = 0; i < 100 && n == 0; i++) {
		struct typed_host_cancelled_promise promise =
			typed_host_cancelled_send(typed_host_cancelled_request(
				setting->peer, NULL));

		(void)await(setting, promise.p);
		n = typed_host_cancelled_results_get_n(
			typed_host_cancelled_promised(promise));
		capnrpc_promise_unref(promise.p);
	}
	report(n == 1, "the other side hears of a cancellation");
}

static void
other_answers(struct setting *setting)
{
	struct capnrpc_cap *ours = object_new(setting->vat, 10);
	struct typed_host_tail_params_b tail = { 0 };
	struct typed_host_follow_params_b follow = { 0 };
	struct capnrpc_request *requests[] = {
		typed_host_tail_request(setting->peer, &tail),
		typed_host_follow_request(setting->peer, &follow),
	};
	struct typed_host_tail_promise tailed;
	struct typed_host_follow_promise followed;

	typed_host_tail_params_set_object(tail, ours);
	typed_host_follow_params_set_object(follow, ours);
	capnrpc_cap_unref(ours);
	tailed = typed_host_tail_send(requests[0]);
	followed = typed_host_follow_send(requests[1]);
	report(await(setting, tailed.p) &&
			typed_number_get_number(
				typed_host_tail_promised(tailed)) == 10,
		"a tail call back here");
	report(await(setting, followed.p) &&
			typed_number_get_number(
				typed_host_follow_promised(followed)) == 10,
		"an answer that was handed over as a promise");
	capnrpc_promise_unref(tailed.p);
	capnrpc_promise_unref(followed.p);
}

int
main(int argc, char **argv)
{
	static void (*const scenarios[])(struct setting * setting) = {
		params_of_every_type,
		wrong_params,
		results_of_every_type,
		pipelining,
		pipelining_on_everything,
		inheritance,
		generics,
		generic_method,
		streaming,
		streaming_that_fails,
		failures,
		unimplemented,
		cancellation,
		other_answers,
	};
	struct setting setting = { 0 };
	size_t i;

	if (argc != 2) {
		fprintf(stderr, "usage: %s PATH\n", argv[0]);
		return 2;
	}
	if (capnrpc_client_connect(argv[1], &setting.client) != 0) {
		perror(argv[1]);
		return 1;
	}
	setting.vat = capnrpc_client_vat(setting.client);
	setting.peer = capnrpc_client_bootstrap(setting.client);
	for (i = 0; i < sizeof(scenarios) / sizeof(scenarios[0]); i++)
		scenarios[i](&setting);
	capnrpc_cap_unref(setting.peer);
	capnrpc_client_free(setting.client);
	report(object_count() == 0, "nothing is left");
	return n_failed == 0 ? 0 : 1;
}
