/* SPDX-License-Identifier: Apache-2.0 */
/* See conn.h. */
#include "config.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "cap/promise.h"
#include "rpc/answer.h"
#include "rpc/limits.h"
#include "rpc/output.h"
#include "rpc/question.h"
#include "rpc/recv.h"
#include "rpc/send.h"

/* --- life -------------------------------------------------------------------
 */

static uint32_t
or_default(uint32_t value, uint32_t fallback)
{
	return value == 0 ? fallback : value;
}

static uint64_t
or_default64(uint64_t value, uint64_t fallback)
{
	return value == 0 ? fallback : value;
}

static void
set_limits(struct capnrpc_conn *conn, const struct capnrpc_conn_limits *given)
{
	struct capnrpc_conn_limits *l = &conn->limits;

	if (given != NULL)
		*l = *given;
	l->questions = or_default(l->questions, CAPNRPC_QUESTIONS_DEFAULT);
	l->answers = or_default(l->answers, CAPNRPC_ANSWERS_DEFAULT);
	l->exports = or_default(l->exports, CAPNRPC_EXPORTS_DEFAULT);
	l->imports = or_default(l->imports, CAPNRPC_IMPORTS_DEFAULT);
	l->embargoes = or_default(l->embargoes, CAPNRPC_EMBARGOES_DEFAULT);
	l->call_bytes = or_default64(l->call_bytes, CAPNRPC_CALL_BYTES_DEFAULT);
	l->output_bytes =
		or_default64(l->output_bytes, CAPNRPC_OUTPUT_BYTES_DEFAULT);
	l->message_words =
		or_default64(l->message_words, CAPNRPC_MESSAGE_WORDS_DEFAULT);
}

static void
bury_conn(struct capnrpc_grave *grave)
{
	capnrpc_conn_tear_down(
		capnrpc_container_of(grave, struct capnrpc_conn, grave));
}

static void
init_tables(struct capnrpc_conn *conn)
{
	const struct capnrpc_conn_limits *l = &conn->limits;
	const struct capnrpc_memory *memory = conn->vat->memory;
	const struct capnrpc_read_limits read_limits = { l->message_words,
		CAPNRPC_NESTING_DEFAULT };

	capnrpc_slots_init(&conn->questions, memory, l->questions);
	capnrpc_slots_init(&conn->exports, memory, l->exports);
	capnrpc_slots_init(&conn->embargoes, memory, l->embargoes);
	capnrpc_idmap_init(&conn->answers, memory, l->answers, conn->vat->seed);
	capnrpc_idmap_init(&conn->imports, memory, l->imports, conn->vat->seed);
	capnrpc_idmap_init(
		&conn->exports_by_cap, memory, l->exports, conn->vat->seed);
	capnrpc_framer_init(&conn->framer, memory, &read_limits);
	capnrpc_link_init(&conn->inbound);
	capnrpc_link_init(&conn->outbound);
	capnrpc_link_init(&conn->ready);
	capnrpc_link_init(&conn->grave.link);
	conn->grave.bury = bury_conn;
}

/* What ending it will need. */
static int
prepare_end(struct capnrpc_conn *conn)
{
	static const char room[CAPNRPC_REASON_MAX];

	conn->lost = capnrpc_fault_new(
		conn->vat, CAPNRPC_DISCONNECTED, room, CAPNRPC_REASON_MAX);
	if (conn->lost->vat == NULL)
		return CAPNRPC_ENOMEM;
	conn->lost_cap = capnrpc_broken_new(conn->vat, conn->lost);
	if (capnrpc_broken_fault(conn->lost_cap) != conn->lost)
		return CAPNRPC_ENOMEM;
	return capnrpc_output_prepare(conn);
}

struct capnrpc_conn *
capnrpc_conn_new(struct capnrpc_vat *vat, struct capnrpc_cap *bootstrap,
	const struct capnrpc_conn_limits *limits)
{
	struct capnrpc_conn *conn = capnrpc_vat_allocate(vat, sizeof(*conn));

	if (conn == NULL)
		return NULL;
	conn->vat = vat;
	set_limits(conn, limits);
	init_tables(conn);
	capnrpc_conn_serve(conn, bootstrap);
	if (prepare_end(conn) != 0)
		return capnrpc_conn_free(conn);
	return conn;
}

static void
drop_inbound(struct capnrpc_conn *conn)
{
	struct capnrpc_link *link;

	while ((link = capnrpc_link_pop(&conn->inbound)) != NULL) {
		struct capnrpc_inbound *inbound = capnrpc_container_of(
			link, struct capnrpc_inbound, link);

		capnrpc_message_unref(inbound->message);
		capnrpc_vat_release(conn->vat, inbound, sizeof(*inbound));
	}
	conn->n_inbound = 0;
}

static void
deinit_tables(struct capnrpc_conn *conn)
{
	drop_inbound(conn);
	capnrpc_output_deinit(conn);
	capnrpc_framer_deinit(&conn->framer);
	capnrpc_slots_deinit(&conn->questions);
	capnrpc_slots_deinit(&conn->exports);
	capnrpc_slots_deinit(&conn->embargoes);
	capnrpc_idmap_deinit(&conn->answers);
	capnrpc_idmap_deinit(&conn->imports);
	capnrpc_idmap_deinit(&conn->exports_by_cap);
}

struct capnrpc_conn *
capnrpc_conn_free(struct capnrpc_conn *conn)
{
	static const char reason[] = "the connection was closed";
	struct capnrpc_vat *vat;

	if (conn == NULL)
		return NULL;
	vat = conn->vat;
	if (conn->lost != NULL && conn->lost->vat != NULL)
		capnrpc_conn_lose(
			conn, CAPNRPC_DISCONNECTED, reason, sizeof(reason) - 1);
	capnrpc_conn_tear_down(conn);
	capnrpc_link_remove(&conn->grave.link);
	capnrpc_link_remove(&conn->ready);
	deinit_tables(conn);
	capnrpc_cap_unref(conn->bootstrap);
	capnrpc_cap_unref(conn->restorer);
	capnrpc_cap_unref(conn->lost_cap);
	capnrpc_fault_unref(conn->lost);
	capnrpc_vat_release(vat, conn, sizeof(*conn));
	capnrpc_vat_bury(vat);
	return NULL;
}

void
capnrpc_conn_serve(struct capnrpc_conn *conn, struct capnrpc_cap *bootstrap)
{
	struct capnrpc_cap *before = conn->bootstrap;

	conn->bootstrap = capnrpc_cap_ref(bootstrap);
	capnrpc_cap_unref(before);
}

void
capnrpc_conn_set_restorer(
	struct capnrpc_conn *conn, struct capnrpc_cap *restorer)
{
	struct capnrpc_cap *before = conn->restorer;

	conn->restorer = capnrpc_cap_ref(restorer);
	capnrpc_cap_unref(before);
}

void
capnrpc_conn_is_ready(struct capnrpc_conn *conn)
{
	if (capnrpc_link_is_empty(&conn->ready))
		capnrpc_link_append(&conn->vat->ready, &conn->ready);
}

struct capnrpc_conn *
capnrpc_conn_next_ready(struct capnrpc_vat *vat)
{
	struct capnrpc_link *link;

	capnrpc_vat_bury(vat);
	link = capnrpc_link_pop(&vat->ready);
	return link == NULL
		? NULL
		: capnrpc_container_of(link, struct capnrpc_conn, ready);
}

/* --- its end ----------------------------------------------------------------
 */

void
capnrpc_conn_lose(struct capnrpc_conn *conn, enum capnrpc_exception_type type,
	const char *reason, size_t n_reason)
{
	struct capnrpc_fault *lost = conn->lost;

	if (conn->is_closed)
		return;
	if (n_reason > CAPNRPC_REASON_MAX)
		n_reason = CAPNRPC_REASON_MAX;
	memcpy(lost->text, reason, n_reason);
	lost->text[n_reason] = '\0';
	lost->exception.type = type;
	lost->exception.n_reason = n_reason;
	conn->is_closed = true;
	conn->has_aborted = true;
	capnrpc_conn_is_ready(conn);
	capnrpc_vat_inter(conn->vat, &conn->grave);
}

void
capnrpc_conn_abort(struct capnrpc_conn *conn, enum capnrpc_exception_type type,
	const char *reason)
{
	if (conn->is_closed)
		return;
	capnrpc_conn_lose(conn, type, reason, strlen(reason));
	conn->has_aborted = false;
	capnrpc_send_abort(conn);
	conn->has_aborted = true;
}

void
capnrpc_conn_protocol_error(struct capnrpc_conn *conn, const char *format, ...)
{
	char text[CAPNRPC_REASON_MAX + 1];
	va_list arguments;

	va_start(arguments, format);
	(void)vsnprintf(text, sizeof(text), format, arguments);
	va_end(arguments);
	capnrpc_conn_abort(conn, CAPNRPC_FAILED, text);
}

void
capnrpc_conn_overloaded(struct capnrpc_conn *conn, const char *what)
{
	char text[128];

	(void)snprintf(text, sizeof(text),
		"out of room for %s on this connection", what);
	capnrpc_conn_abort(conn, CAPNRPC_OVERLOADED, text);
}

void
capnrpc_conn_feed_eof(struct capnrpc_conn *conn, const char *reason)
{
	if (reason == NULL)
		reason = capnrpc_framer_is_partial(&conn->framer)
			? "the peer closed the connection inside a message"
			: "the peer closed the connection";
	capnrpc_conn_lose(conn, CAPNRPC_DISCONNECTED, reason, strlen(reason));
}

const struct capnrpc_exception *
capnrpc_conn_closed(const struct capnrpc_conn *conn)
{
	return conn->is_closed ? &conn->lost->exception : NULL;
}

/* --- input ------------------------------------------------------------------
 */

static int
queue_inbound(struct capnrpc_conn *conn, struct capnrpc_message *message_taken)
{
	struct capnrpc_inbound *inbound =
		capnrpc_vat_allocate(conn->vat, sizeof(*inbound));

	if (inbound == NULL) {
		capnrpc_message_unref(message_taken);
		return CAPNRPC_ENOMEM;
	}
	inbound->message = message_taken;
	capnrpc_link_init(&inbound->link);
	capnrpc_link_append(&conn->inbound, &inbound->link);
	conn->n_inbound++;
	return 0;
}

static int
refuse_input(struct capnrpc_conn *conn, int error)
{
	if (error == CAPNRPC_ENOMEM)
		capnrpc_conn_overloaded(conn, "memory");
	else
		capnrpc_conn_protocol_error(conn,
			"frame with more than 511 segments, or more than %llu "
			"words",
			(unsigned long long)conn->limits.message_words);
	return error;
}

int
capnrpc_conn_feed(struct capnrpc_conn *conn, const void *bytes, size_t n)
{
	const uint8_t *next = bytes;

	while (n > 0) {
		struct capnrpc_message *message;
		size_t used;
		int r;

		if (conn->is_closed)
			return CAPNRPC_ECLOSED;
		r = capnrpc_framer_feed(
			&conn->framer, next, n, &used, &message);
		next += used;
		n -= used;
		if (r == 0)
			r = queue_inbound(conn, message);
		if (r == CAPNRPC_EAGAIN)
			return 0;
		if (r != 0)
			return refuse_input(conn, r);
	}
	return 0;
}

bool
capnrpc_conn_step(struct capnrpc_conn *conn)
{
	struct capnrpc_link *link;
	struct capnrpc_inbound *inbound;

	capnrpc_vat_bury(conn->vat);
	if (conn->is_closed) {
		drop_inbound(conn);
		return false;
	}
	link = capnrpc_link_pop(&conn->inbound);
	if (link == NULL)
		return false;
	inbound = capnrpc_container_of(link, struct capnrpc_inbound, link);
	conn->n_inbound--;
	capnrpc_dispatch(conn, inbound->message);
	capnrpc_message_unref(inbound->message);
	capnrpc_vat_release(conn->vat, inbound, sizeof(*inbound));
	capnrpc_vat_bury(conn->vat);
	return true;
}

bool
capnrpc_conn_is_over_call_limit(const struct capnrpc_conn *conn)
{
	return conn->call_bytes > conn->limits.call_bytes;
}

/* An answer that has returned waits for its Finish, a question for its Return,
 * a promise for its Resolve, an embargo for its echo. */
bool
capnrpc_conn_awaits_peer(const struct capnrpc_conn *conn)
{
	return conn->questions.n_used > 0 || conn->embargoes.n_used > 0 ||
		conn->n_awaited_promises > 0 ||
		conn->answers.n_used > conn->n_running_answers;
}

/*
 * Two vats that flood each other must both go on reading, or neither would
 * ever write again: so output over its limit stops reading only where nothing
 * is awaited, and in any case at twice the limit.
 */
bool
capnrpc_conn_wants_input(struct capnrpc_conn *conn)
{
	if (conn->is_closed || conn->n_inbound >= CAPNRPC_INBOUND_MESSAGES_MAX)
		return false;
	if (conn->output_bytes / 2 > conn->limits.output_bytes)
		return false;
	return (conn->output_bytes <= conn->limits.output_bytes &&
		       !capnrpc_conn_is_over_call_limit(conn)) ||
		capnrpc_conn_awaits_peer(conn);
}

/* --- asking for the first capability ----------------------------------------
 */

static struct capnrpc_cap *
ask(struct capnrpc_conn *conn, struct capnrpc_promise *promise,
	const uint8_t *object_id, size_t n)
{
	struct capnrpc_question *question;

	if (capnrpc_question_new(conn, NULL, &question) != 0)
		return capnrpc_cap_new_broken(conn->vat, CAPNRPC_OVERLOADED,
			"too many questions are open on this connection");
	if (capnrpc_send_bootstrap(conn, question, object_id, n) != 0) {
		capnrpc_question_undo(question);
		return capnrpc_cap_ref(capnrpc_vat_no_memory_cap(conn->vat));
	}
	question->promise = capnrpc_promise_produce(promise);
	capnrpc_question_sent(question);
	return capnrpc_promise_pipeline(promise, NULL, 0);
}

struct capnrpc_cap *
capnrpc_conn_restore(
	struct capnrpc_conn *conn, const uint8_t *object_id, size_t n)
{
	struct capnrpc_promise *promise;
	struct capnrpc_cap *cap;

	if (conn->is_closed)
		return capnrpc_cap_ref(conn->lost_cap);
	promise = capnrpc_promise_new(conn->vat);
	if (promise == NULL)
		return capnrpc_cap_ref(capnrpc_vat_no_memory_cap(conn->vat));
	cap = ask(conn, promise, object_id, n);
	capnrpc_promise_unref(promise);
	return cap;
}

struct capnrpc_cap *
capnrpc_conn_bootstrap(struct capnrpc_conn *conn)
{
	return capnrpc_conn_restore(conn, NULL, 0);
}
