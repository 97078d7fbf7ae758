/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The end of a stream. It counts; that nothing comes through behind a write
 * that failed is the library's doing.
 */
#include "tests/interop/peers/sink.h"

#include <stdlib.h>

#include "tests/interop/interop.capnp.h"

struct sink {
	uint32_t n_writes;
	uint64_t n_bytes;
};

static void
write_piece(void *object, struct interop_sink_write_params_r params,
	struct capnrpc_call *call_taken)
{
	struct sink *sink = object;

	if (interop_sink_write_params_get_seq(params) != sink->n_writes) {
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED, "out of order");
		return;
	}
	sink->n_writes++;
	sink->n_bytes += interop_sink_write_params_get_data(params).n;
	capnrpc_call_return(call_taken);
}

static void
end(void *object, struct interop_sink_end_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct sink *sink = object;
	struct interop_sink_end_results_b results =
		interop_sink_end_answer(call_taken);

	(void)params;
	interop_sink_end_results_set_n_writes(results, sink->n_writes);
	interop_sink_end_results_set_n_bytes(results, sink->n_bytes);
	capnrpc_call_return(call_taken);
}

static void
sink_call(void *object, struct capnrpc_call *call_taken)
{
	static const struct interop_sink_server methods = {
		.write = write_piece,
		.end = end,
	};

	interop_sink_dispatch(&methods, object, call_taken);
}

static const struct capnrpc_object_ops sink_ops = {
	.call = sink_call,
	.release = free,
};

struct capnrpc_cap *
sink_new(struct capnrpc_vat *vat)
{
	struct sink *sink = calloc(1, sizeof(*sink));
	struct capnrpc_cap *cap;

	if (sink == NULL)
		abort();
	cap = capnrpc_cap_new_object(vat, &sink_ops, sink);
	if (cap == NULL)
		abort();
	return cap;
}
