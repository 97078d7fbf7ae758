/* SPDX-License-Identifier: Apache-2.0 */
/* See dump.h. */
#include "config.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "rpc/answer.h"
#include "rpc/dump.h"
#include "rpc/export.h"
#include "rpc/import.h"
#include "rpc/pipelined.h"
#include "rpc/question.h"
#include "rpc/told.h"

/* Promises that are followed to say what one is. */
#define FOLLOWED_MAX 8u

struct text {
	char bytes[256];
	size_t n;
};

struct dump {
	void (*line)(void *userdata, const char *text);
	void *userdata;
	struct text text;
};

CAPNRPC_PRINTF(2, 3)
static void
add(struct text *text, const char *format, ...)
{
	va_list arguments;
	int n;

	va_start(arguments, format);
	n = vsnprintf(text->bytes + text->n, sizeof(text->bytes) - text->n,
		format, arguments);
	va_end(arguments);
	if (n > 0)
		text->n += (size_t)n;
	if (text->n >= sizeof(text->bytes))
		text->n = sizeof(text->bytes) - 1;
}

static void
end_line(struct dump *dump)
{
	dump->line(dump->userdata, dump->text.bytes);
	dump->text.n = 0;
	dump->text.bytes[0] = '\0';
}

/* --- capabilities -----------------------------------------------------------
 */

static void
add_pipelined(struct text *text, const struct capnrpc_pipelined *pipelined)
{
	size_t i;

	if (pipelined->question == NULL) {
		add(text, "lost pipelined");
		return;
	}
	add(text, "question %" PRIu32, pipelined->question->id.n);
	for (i = 0; i < pipelined->n; i++)
		add(text, ".%u", (unsigned int)pipelined->path[i]);
}

static void
add_row(struct text *text, struct capnrpc_cap *cap)
{
	const struct capnrpc_import *import = capnrpc_import_of(cap);
	const struct capnrpc_pipelined *pipelined = capnrpc_pipelined_of(cap);

	if (import != NULL && import->conn == NULL)
		add(text, "lost import");
	else if (import != NULL)
		add(text, "import %" PRIu32, import->id.n);
	else if (pipelined != NULL)
		add_pipelined(text, pipelined);
	else
		add(text, "%s", cap->ops->name);
}

static void
add_promised(struct text *text, const struct capnrpc_promised *promised)
{
	static const char *const states[] = { "holding", "forwarding",
		"resolved" };

	add(text, "promise %s%s%s", states[promised->state],
		promised->was_used ? " used" : "",
		promised->is_embargoed ? " embargoed" : "");
	if (promised->n_held > 0)
		add(text, " %zu calls", promised->n_held);
}

static void
add_cap(struct text *text, struct capnrpc_cap *cap)
{
	unsigned int n;

	for (n = 0; cap != NULL && n < FOLLOWED_MAX; n++) {
		const struct capnrpc_promised *promised =
			capnrpc_promised_of(cap);

		add(text, " -> ");
		if (promised == NULL) {
			add_row(text, cap);
			return;
		}
		add_promised(text, promised);
		cap = promised->target;
	}
}

static void
add_route(struct text *text, struct capnrpc_route *route)
{
	route = capnrpc_route_end(route);
	add(text, " route%s", route->was_used ? " used" : "");
	add_cap(text, route->cap);
}

/* --- rows -------------------------------------------------------------------
 */

static void
dump_question(struct dump *dump, const struct capnrpc_question *question)
{
	static const char *const states[] = { "waiting", "cancelled",
		"lingering", "complete" };
	const struct capnrpc_link *link;
	struct text *text = &dump->text;

	add(text, "question %" PRIu32 " %s%s, %zu users", question->id.n,
		states[question->state], question->is_tail ? " tail" : "",
		question->n_users);
	if (question->promise != NULL)
		add(text, ", promise");
	if (question->target != NULL)
		add(text, ", on question %" PRIu32, question->target->id.n);
	if (question->redirect != NULL)
		add(text, ", taken from answer %" PRIu32,
			question->redirect->id.n);
	for (link = question->pipelined.next; link != &question->pipelined;
		link = link->next) {
		const struct capnrpc_pipelined *pipelined =
			capnrpc_container_of(
				link, struct capnrpc_pipelined, link);

		add(text, ", ");
		add_pipelined(text, pipelined);
		add(text, " x%zu", pipelined->cap.n_refs);
	}
	end_line(dump);
}

static void
dump_answer(void *userdata, void *row)
{
	static const char *const states[] = { "running", "returned",
		"forwarded", "finished" };
	struct dump *dump = userdata;
	const struct capnrpc_answer *answer = row;
	uint32_t i;

	add(&dump->text, "answer %" PRIu32 " %s%s%s", answer->id.n,
		states[answer->state],
		answer->is_redirected ? " redirected" : "",
		answer->is_taken ? " taken" : "");
	if (answer->cancelling != NULL)
		add(&dump->text, ", sent on as question %" PRIu32,
			answer->cancelling->id.n);
	for (i = 0; i < answer->n_routes; i++)
		if (answer->routes[i] != NULL) {
			add(&dump->text, ", %" PRIu32, i);
			add_route(&dump->text, answer->routes[i]);
		}
	end_line(dump);
}

static void
dump_export(struct dump *dump, const struct capnrpc_export *export)
{
	static const char *const states[] = { "hosted", "promise", "resolved" };

	add(&dump->text, "export %" PRIu32 " %s x%" PRIu32, export->id.n,
		states[export->state], export->n_sent);
	add_route(&dump->text, export->route);
	end_line(dump);
}

static void
dump_import(void *userdata, void *row)
{
	struct dump *dump = userdata;
	const struct capnrpc_import *import = row;
	struct text *text = &dump->text;

	add(text, "import %" PRIu32 " %s x%" PRIu32 ", %zu refs", import->id.n,
		import->is_promise ? "promise" : "settled", import->n_received,
		import->cap.n_refs);
	if (import->promised != NULL) {
		add(text, ", ");
		add_promised(text, import->promised);
	}
	if (import->was_told && import->told.route != NULL) {
		add(text, ", told ours:");
		add_route(text, import->told.route);
	} else if (import->was_told) {
		add(text, ", told");
		add_cap(text, import->told.cap);
	}
	end_line(dump);
}

static void
dump_embargo(struct dump *dump, const struct capnrpc_embargo *embargo)
{
	add(&dump->text, "embargo %" PRIu32 ", ", embargo->id.n);
	add_promised(&dump->text, embargo->promised);
	add_route(&dump->text, embargo->route);
	end_line(dump);
}

static void
dump_state(struct dump *dump, const struct capnrpc_conn *conn)
{
	add(&dump->text,
		"connection %s: %zu messages in, %" PRIu64
		" bytes out, %" PRIu64 " bytes of calls",
		conn->is_closed ? "closed" : "open", conn->n_inbound,
		conn->output_bytes, conn->call_bytes);
	end_line(dump);
}

void
capnrpc_conn_dump(const struct capnrpc_conn *conn,
	void (*line)(void *userdata, const char *text), void *userdata)
{
	struct dump dump = { line, userdata, { "", 0 } };
	uint32_t id;
	void *row;

	dump_state(&dump, conn);
	for (id = 0; (row = capnrpc_slots_next(&conn->questions, &id)); id++)
		dump_question(&dump, row);
	capnrpc_idmap_each(&conn->answers, dump_answer, &dump);
	for (id = 0; (row = capnrpc_slots_next(&conn->exports, &id)); id++)
		dump_export(&dump, row);
	capnrpc_idmap_each(&conn->imports, dump_import, &dump);
	for (id = 0; (row = capnrpc_slots_next(&conn->embargoes, &id)); id++)
		dump_embargo(&dump, row);
}
