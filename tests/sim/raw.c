/* SPDX-License-Identifier: Apache-2.0 */
/* See raw.h. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "sim/raw.h"

void
sim_raw_init(struct sim_raw *raw, const struct capnrpc_conn_limits *limits)
{
	memset(raw, 0, sizeof(*raw));
	sim_pair_init(&raw->pair);
	sim_settle(&raw->pair.link, 1);
	raw->conn = capnrpc_conn_new(
		raw->pair.vats[1].vat, raw->pair.server.cap, limits);
	assert_non_null(raw->conn);
	raw->link.ends[1] = raw->conn;
	raw->n_honest[0] = capnrpc_conn_n_rows(raw->pair.link.ends[0]);
	raw->n_honest[1] = capnrpc_conn_n_rows(raw->pair.link.ends[1]);
}

void
sim_raw_deinit(struct sim_raw *raw)
{
	size_t n = raw->pair.server.n_log;

	sim_log(raw->pair.boot, 4711);
	sim_settle(&raw->pair.link, 1);
	assert_int_equal(raw->pair.server.n_log, n + 1);
	assert_null(capnrpc_conn_closed(raw->pair.link.ends[1]));
	sim_forget();
	capnrpc_conn_feed_eof(raw->conn, NULL);
	sim_turns(&raw->pair.vats[1]);
	assert_int_equal(capnrpc_conn_n_rows(raw->conn), 0);
	capnrpc_conn_free(raw->conn);
	sim_pair_deinit(&raw->pair);
}

struct rpc_message_b
sim_raw_begin(struct sim_raw *raw)
{
	assert_null(raw->message);
	raw->message = capnrpc_message_new(&raw->pair.vats[0].memory, 0);
	assert_non_null(raw->message);
	return rpc_message_init(capnrpc_message_edit_root(raw->message));
}

/* What the honest peer is in the middle of. */
struct honest {
	struct capnrpc_promise *echo; /* of its own object, by way of the vat */
	struct capnrpc_promise *log; /* pipelined on it */
};

static void
honest_begin(struct sim_raw *raw, struct honest *honest)
{
	struct capnrpc_cap *cap;

	raw->pair.client.n_log = 0;
	honest->echo =
		sim_call(raw->pair.boot, SIM_ECHO, 0, raw->pair.client.cap);
	cap = sim_field(honest->echo);
	honest->log = sim_call(cap, SIM_LOG, 7, NULL);
	capnrpc_cap_unref(cap);
}

static void
honest_end(struct sim_raw *raw, struct honest *honest)
{
	int i;

	sim_settle(&raw->pair.link, 1);
	assert_int_equal(capnrpc_promise_state(honest->echo), CAPNRPC_DONE);
	assert_int_equal(capnrpc_promise_state(honest->log), CAPNRPC_DONE);
	sim_assert_log(&raw->pair.client, "7");
	capnrpc_promise_unref(honest->echo);
	capnrpc_promise_unref(honest->log);
	sim_settle(&raw->pair.link, 1);
	for (i = 0; i < 2; i++) {
		struct capnrpc_conn *end = raw->pair.link.ends[i];

		assert_null(capnrpc_conn_closed(end));
		assert_in_range(capnrpc_conn_n_rows(end), 0, raw->n_honest[i]);
	}
}

void
sim_raw_feed(struct sim_raw *raw, const void *bytes, size_t n)
{
	struct honest honest;
	int r;

	honest_begin(raw, &honest);
	r = capnrpc_conn_feed(raw->conn, bytes, n);
	assert_true(r == 0 || capnrpc_conn_closed(raw->conn) != NULL);
	do
		capnrpc_conn_check(raw->conn);
	while (capnrpc_conn_step(raw->conn));
	sim_turns(&raw->pair.vats[1]);
	capnrpc_conn_check(raw->conn);
	honest_end(raw, &honest);
}

uint8_t *
sim_raw_take(struct sim_raw *raw, size_t *ret_n)
{
	uint8_t *bytes;

	assert_int_equal(capnrpc_message_seal(raw->message), 0);
	*ret_n = capnrpc_message_size(raw->message);
	bytes = malloc(*ret_n);
	assert_non_null(bytes);
	capnrpc_message_write(raw->message, bytes);
	raw->message = capnrpc_message_unref(raw->message);
	return bytes;
}

void
sim_raw_send(struct sim_raw *raw)
{
	size_t n;
	uint8_t *bytes = sim_raw_take(raw, &n);

	sim_raw_feed(raw, bytes, n);
	free(bytes);
}

void
sim_raw_bootstrap(struct sim_raw *raw, uint32_t question)
{
	rpc_bootstrap_set_question_id(
		rpc_message_init_bootstrap(sim_raw_begin(raw)), question);
	sim_raw_send(raw);
}

struct rpc_call_b
sim_raw_call(struct sim_raw *raw, uint32_t question, uint32_t export,
	uint16_t method)
{
	const struct capnrpc_struct_size size = { 1, 1 };
	struct rpc_call_b call = rpc_message_init_call(sim_raw_begin(raw));

	rpc_call_set_question_id(call, question);
	rpc_call_set_interface_id(call, SIM_INTERFACE);
	rpc_call_set_method_id(call, method);
	rpc_message_target_set_imported_cap(rpc_call_init_target(call), export);
	(void)capnrpc_pointer_init_struct(
		rpc_payload_edit_content(rpc_call_init_params(call)), size);
	return call;
}

struct rpc_cap_descriptor_list_b
sim_raw_call_caps(struct sim_raw *raw, uint32_t question, uint32_t export,
	uint16_t method, uint32_t n)
{
	return rpc_payload_init_cap_table(rpc_call_edit_params(sim_raw_call(raw,
						  question, export, method)),
		n);
}

/* Any capability will do: the table says which it is. */
static struct rpc_cap_descriptor_b
set_only_cap(struct sim_raw *raw, struct capnrpc_pointer_b pointer,
	struct rpc_payload_b payload)
{
	capnrpc_message_set_cap_hooks(raw->message, &capnrpc_cap_hooks);
	capnrpc_pointer_set_cap(pointer, raw->pair.client.cap);
	return rpc_cap_descriptor_list_edit(
		rpc_payload_init_cap_table(payload, 1), 0);
}

struct rpc_cap_descriptor_b
sim_raw_call_with_cap(struct sim_raw *raw, uint32_t question, uint32_t export,
	uint16_t method)
{
	const struct capnrpc_struct_size size = { 1, 1 };
	struct rpc_payload_b params = rpc_call_edit_params(
		sim_raw_call(raw, question, export, method));
	struct capnrpc_struct_b content = capnrpc_pointer_init_struct(
		rpc_payload_edit_content(params), size);

	return set_only_cap(
		raw, capnrpc_struct_edit_pointer(content, 0), params);
}

void
sim_raw_finish(struct sim_raw *raw, uint32_t question, bool is_releasing)
{
	struct rpc_finish_b finish =
		rpc_message_init_finish(sim_raw_begin(raw));

	rpc_finish_set_question_id(finish, question);
	rpc_finish_set_release_result_caps(finish, is_releasing);
	sim_raw_send(raw);
}

void
sim_raw_release(struct sim_raw *raw, uint32_t id, uint32_t n)
{
	struct rpc_release_b release =
		rpc_message_init_release(sim_raw_begin(raw));

	rpc_release_set_id(release, id);
	rpc_release_set_reference_count(release, n);
	sim_raw_send(raw);
}

void
sim_raw_expect(struct sim_raw *raw, const char *expected)
{
	const char *found = sim_peek(&raw->link, 1);
	struct capnrpc_outbound *outbound;

	if (strncmp(found, expected, strlen(expected)) != 0 ||
		(expected[0] == '\0' && found[0] != '\0'))
		fail_msg("expected \"%s\", found \"%s\"", expected, found);
	if (expected[0] == '\0')
		return;
	outbound = capnrpc_container_of(
		raw->conn->outbound.next, struct capnrpc_outbound, link);
	capnrpc_conn_sent(raw->conn, outbound->n);
}

void
sim_raw_expect_abort(struct sim_raw *raw, const char *reason)
{
	const char *found;

	while (strncmp(found = sim_peek(&raw->link, 1), "abort ", 6) != 0) {
		if (found[0] == '\0')
			fail_msg("expected an abort \"%s\"", reason);
		sim_raw_expect(raw, found);
	}
	assert_non_null(capnrpc_conn_closed(raw->conn));
	if (strncmp(found + 6, reason, strlen(reason)) != 0)
		fail_msg("expected abort \"%s\", found \"%s\"", reason, found);
	sim_raw_expect(raw, "abort");
	sim_raw_expect(raw, "");
}

void
sim_raw_answered(struct sim_raw *raw, const char *answer)
{
	assert_string_equal(sim_peek(&raw->link, 1), answer);
	sim_raw_expect(raw, answer);
	sim_raw_ignored(raw);
}

void
sim_raw_ignored(struct sim_raw *raw)
{
	assert_string_equal(sim_peek(&raw->link, 1), "");
	assert_null(capnrpc_conn_closed(raw->conn));
}

void
sim_raw_refused(struct sim_raw *raw, const char *reason)
{
	const char *found = sim_peek(&raw->link, 1);

	assert_non_null(capnrpc_conn_closed(raw->conn));
	assert_memory_equal(found, "abort ", 6);
	assert_string_equal(found + 6, reason);
	sim_raw_expect(raw, "abort ");
	assert_string_equal(sim_peek(&raw->link, 1), "");
}

/* The next message that comes out. */
static struct rpc_message_r
first_out(struct sim_raw *raw)
{
	struct capnrpc_outbound *outbound;

	assert_false(capnrpc_link_is_empty(&raw->conn->outbound));
	outbound = capnrpc_container_of(
		raw->conn->outbound.next, struct capnrpc_outbound, link);
	return rpc_message_read(capnrpc_message_root(outbound->message));
}

void
sim_raw_failed(struct sim_raw *raw, uint32_t question, const char *reason)
{
	struct rpc_return_r ret = rpc_message_get_return(first_out(raw));

	assert_int_equal(rpc_return_get_answer_id(ret), question);
	assert_int_equal(rpc_return_which(ret), RPC_RETURN_EXCEPTION);
	assert_string_equal(
		rpc_exception_get_reason(rpc_return_get_exception(ret)).bytes,
		reason);
	sim_raw_expect(raw, "return");
	assert_null(capnrpc_conn_closed(raw->conn));
}

void
sim_raw_unimplemented(struct sim_raw *raw, uint16_t which)
{
	struct rpc_message_r m = first_out(raw);

	assert_int_equal(rpc_message_which(m), RPC_MESSAGE_UNIMPLEMENTED);
	m = rpc_message_get_unimplemented(m);
	assert_int_equal(rpc_message_which(m), which);
	sim_raw_expect(raw, "message 0");
	sim_raw_ignored(raw);
}

void
sim_raw_open(struct sim_raw *raw, const struct capnrpc_conn_limits *limits)
{
	sim_raw_init(raw, limits);
	sim_raw_bootstrap(raw, 0);
	sim_raw_expect(raw, "return q0 results sh0");
	sim_raw_finish(raw, 0, false);
}

struct rpc_cap_descriptor_b
sim_raw_answer_with_cap(struct sim_raw *raw, uint32_t answer)
{
	struct rpc_return_b ret = rpc_message_init_return(sim_raw_begin(raw));
	struct rpc_payload_b payload;

	rpc_return_set_answer_id(ret, answer);
	payload = rpc_return_init_results(ret);
	return set_only_cap(raw, rpc_payload_edit_content(payload), payload);
}

struct capnrpc_cap *
sim_raw_import(struct sim_raw *raw, int is_promise)
{
	struct capnrpc_cap *cap =
		sim_keep_cap(capnrpc_conn_bootstrap(raw->conn));
	struct rpc_cap_descriptor_b descriptor;

	sim_raw_expect(raw, "bootstrap q0");
	descriptor = sim_raw_answer_with_cap(raw, 0);
	if (is_promise)
		rpc_cap_descriptor_set_sender_promise(descriptor, 7);
	else
		rpc_cap_descriptor_set_sender_hosted(descriptor, 7);
	sim_raw_send(raw);
	sim_raw_expect(raw, "finish q0");
	return cap;
}
