/* SPDX-License-Identifier: Apache-2.0 */
/* See leftover.h. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "cap/wrapper.h"
#include "rpc/answer.h"
#include "rpc/export.h"
#include "rpc/import.h"
#include "rpc/pipelined.h"
#include "rpc/question.h"
#include "sim/leftover.h"

/* Rows, capabilities and promises of one vat that are left. */
#define SEEN_MAX 65536u

/* A hash table of addresses, no more than half full. */
static const void *seen[SEEN_MAX];
static size_t n_seen;

static size_t
place_of(const void *thing)
{
	size_t i = (size_t)((uintptr_t)thing >> 4) * 40503u % SEEN_MAX;

	while (seen[i] != NULL && seen[i] != thing)
		i = (i + 1) % SEEN_MAX;
	return i;
}

/* Whether it is new. */
static int
see(const void *thing)
{
	size_t i = place_of(thing);

	if (seen[i] == thing)
		return 0;
	seen[i] = thing;
	n_seen++;
	assert_true(n_seen < SEEN_MAX / 2);
	return 1;
}

void
sim_leftover_begin(void)
{
	memset(seen, 0, sizeof(seen));
	n_seen = 0;
}

/* --- who holds what ---------------------------------------------------------
 */

static void follow_cap(struct capnrpc_cap *cap);

static void
follow_route(struct capnrpc_route *route)
{
	if (route != NULL)
		follow_cap(capnrpc_route_end(route)->cap);
}

static void
follow_message(const struct capnrpc_message *message)
{
	uint32_t i;

	if (message == NULL || !see(message))
		return;
	for (i = 0; i < capnrpc_message_n_caps(message); i++)
		follow_cap(capnrpc_message_cap(message, i));
}

static void
follow_question(const struct capnrpc_question *question)
{
	uint32_t i;

	if (question == NULL || !see(question))
		return;
	follow_message(question->message);
	for (i = 0; i < question->n_routes; i++)
		follow_route(question->routes[i]);
}

static void
follow_promise(struct capnrpc_promise *promise)
{
	const struct capnrpc_link *link;

	if (promise == NULL || !see(promise))
		return;
	follow_message(promise->message);
	follow_question(capnrpc_question_of(promise));
	if (promise->source != NULL && promise->source->awaits != NULL)
		follow_promise(promise->source->awaits(promise));
	for (link = promise->paths.next; link != &promise->paths;
		link = link->next) {
		const struct capnrpc_path *path = capnrpc_container_of(
			link, const struct capnrpc_path, link);

		if (path->promised != NULL)
			follow_cap(&path->promised->cap);
	}
}

static void
follow_promised(const struct capnrpc_promised *promised)
{
	follow_cap(promised->target);
	follow_promise(promised->results);
	follow_route(promised->told);
}

static void
follow_import(const struct capnrpc_import *import)
{
	follow_cap(import->told.cap);
	follow_route(import->told.route);
}

static void
follow_cap(struct capnrpc_cap *cap)
{
	const struct capnrpc_pipelined *pipelined;

	if (cap == NULL || !see(cap))
		return;
	pipelined = capnrpc_pipelined_of(cap);
	if (pipelined != NULL)
		follow_question(pipelined->question);
	else if (capnrpc_import_of(cap) != NULL)
		follow_import(capnrpc_import_of(cap));
	else if (capnrpc_promised_of(cap) != NULL)
		follow_promised(capnrpc_promised_of(cap));
	else
		follow_cap(capnrpc_wrapper_inner(cap));
}

static void
follow_answer(void *userdata, void *row)
{
	const struct capnrpc_answer *answer = row;
	uint32_t i;

	(void)userdata;
	follow_promise(answer->promise);
	for (i = 0; i < answer->n_routes; i++)
		follow_route(answer->routes[i]);
}

void
sim_leftover_follow(const struct capnrpc_conn *conn)
{
	const struct capnrpc_export *export;
	uint32_t id;

	capnrpc_idmap_each(&conn->answers, follow_answer, NULL);
	for (id = 0; (export = capnrpc_slots_next(&conn->exports, &id)); id++) {
		follow_cap(export->cap);
		follow_route(export->route);
	}
}

/* --- what nobody holds ------------------------------------------------------
 */

struct look {
	const struct capnrpc_conn *peer;
	const char *fault;
};

static int
is_held(const void *row)
{
	return seen[place_of(row)] == row;
}

static void
look_at_answer(void *userdata, void *row)
{
	const struct capnrpc_answer *answer = row;
	struct look *look = userdata;

	if (capnrpc_slots_get(&look->peer->questions, answer->id.n) == NULL)
		look->fault = "an answer was left that nobody asked for";
	if (answer->state != CAPNRPC_ANSWER_RETURNED &&
		answer->state != CAPNRPC_ANSWER_FORWARDED)
		look->fault = "an answer was left that is due";
}

static void
look_at_import(void *userdata, void *row)
{
	const struct capnrpc_import *import = row;
	struct look *look = userdata;

	if (!is_held(&import->cap))
		look->fault = "an import was left that nobody holds";
}

static const char *
fault_of_question(const struct capnrpc_question *question)
{
	if (question->state != CAPNRPC_QUESTION_LINGERING)
		return "a question was left that waits";
	return is_held(question) ? NULL
				 : "a question was left that nobody holds";
}

const char *
sim_leftover_fault(
	const struct capnrpc_conn *conn, const struct capnrpc_conn *peer)
{
	struct look look = { peer, NULL };
	const void *row;
	uint32_t id;

	capnrpc_idmap_each(&conn->answers, look_at_answer, &look);
	capnrpc_idmap_each(&conn->imports, look_at_import, &look);
	for (id = 0; capnrpc_slots_next(&conn->exports, &id) != NULL; id++)
		if (capnrpc_idmap_get(&peer->imports, id) == NULL)
			look.fault = "an export was left that nobody imports";
	for (id = 0; (row = capnrpc_slots_next(&conn->questions, &id)); id++)
		if (fault_of_question(row) != NULL)
			look.fault = fault_of_question(row);
	if (conn->embargoes.n_used > 0)
		look.fault = "an embargo was left";
	return look.fault;
}
