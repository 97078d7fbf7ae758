/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Streams: calls whose answers only say that there is room for more.
 */
#include <stdlib.h>
#include <string.h>

#include "capnrpc/stream.h"
#include "tests/interop/peers/scenario.h"

#define N_WRITES 100u
#define WRITE_BYTES 8192u

static struct capnrpc_cap *
fresh_sink(struct setting *setting)
{
	struct capnrpc_promise *promise =
		send_request(interop_peer_sink_request(setting->peer, NULL));
	struct capnrpc_cap *sink = interop_peer_sink_pipeline_sink(promise);

	capnrpc_promise_unref(promise);
	return sink;
}

static struct capnrpc_request *
write_request(struct capnrpc_cap *sink, uint32_t seq)
{
	static const uint8_t PIECE[WRITE_BYTES];
	struct interop_sink_write_params_b params = { 0 };
	struct capnrpc_request *request =
		interop_sink_write_request(sink, &params);

	if (request == NULL)
		abort();
	interop_sink_write_params_set_seq(params, seq);
	interop_sink_write_params_set_data(params, PIECE, sizeof(PIECE));
	return request;
}

/* Sends one piece, and waits for room where the window is full. */
static void
write_when_ready(struct setting *setting, struct capnrpc_stream *stream,
	struct capnrpc_request *request_taken)
{
	struct capnrpc_promise *ready;

	if (capnrpc_stream_send(stream, request_taken) == 0)
		return;
	ready = capnrpc_stream_ready(stream);
	await(setting, ready);
	CHECK(setting, capnrpc_promise_state(ready) != CAPNRPC_BROKEN);
	capnrpc_promise_unref(ready);
}

static void
stream_of_writes(struct setting *setting)
{
	struct capnrpc_cap *sink = fresh_sink(setting);
	struct capnrpc_stream *stream =
		capnrpc_stream_new(loop_vat(setting->loop), 0);
	struct capnrpc_promise *promise;

	if (stream == NULL)
		abort();
	for (uint32_t i = 0; i < N_WRITES; i++)
		write_when_ready(setting, stream, write_request(sink, i));
	promise = capnrpc_stream_finish(stream);
	await(setting, promise);
	CHECK(setting, capnrpc_promise_state(promise) != CAPNRPC_BROKEN);
	capnrpc_promise_unref(promise);

	promise = call(setting, interop_sink_end_request(sink, NULL));
	CHECK(setting,
		interop_sink_end_results_get_n_writes(
			interop_sink_end_results(promise)) == N_WRITES);
	CHECK(setting,
		interop_sink_end_results_get_n_bytes(interop_sink_end_results(
			promise)) == (uint64_t)N_WRITES * WRITE_BYTES);
	capnrpc_promise_unref(promise);
	capnrpc_cap_unref(sink);
}

static void
stream_that_fails(struct setting *setting)
{
	struct capnrpc_cap *sink = fresh_sink(setting);

	call_fails(setting, write_request(sink, 7), CAPNRPC_FAILED,
		"out of order");
	call_fails(setting, write_request(sink, 0), CAPNRPC_FAILED,
		"out of order");
	call_fails(setting, interop_sink_end_request(sink, NULL),
		CAPNRPC_FAILED, "out of order");
	capnrpc_cap_unref(sink);
}

const struct scenario stream_scenarios[] = {
	{ "a stream of 100 writes", stream_of_writes },
	{ "a stream that fails", stream_that_fails },
	{ NULL, NULL },
};
