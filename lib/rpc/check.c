/* SPDX-License-Identifier: Apache-2.0 */
/* The invariants between a connection's tables, for tests to ask after every
 * step. */
#include "config.h"

#include <assert.h>

#include "rpc/answer.h"
#include "rpc/export.h"
#include "rpc/import.h"
#include "rpc/pipelined.h"
#include "rpc/question.h"
#include "rpc/told.h"

static void
check_question(const struct capnrpc_question *question)
{
	const struct capnrpc_link *link;
	size_t n = question->promise != NULL ? 1 : 0;

	assert(question->state == CAPNRPC_QUESTION_WAITING ||
		question->state == CAPNRPC_QUESTION_CANCELLED ||
		question->state == CAPNRPC_QUESTION_LINGERING);
	for (link = question->pipelined.next; link != &question->pipelined;
		link = link->next)
		n++;
	assert(question->n_users == n);
	assert((question->state == CAPNRPC_QUESTION_CANCELLED) ==
		(n == 0 && capnrpc_link_is_empty(&question->calls)));
}

static void
check_export(
	const struct capnrpc_conn *conn, const struct capnrpc_export *export)
{
	const struct capnrpc_export *by_cap = capnrpc_idmap_get(
		&conn->exports_by_cap, (uint64_t)(uintptr_t) export->cap);

	assert(export->n_sent > 0);
	assert(export->route->next != NULL || export->route->cap != NULL);
	if (export->state != CAPNRPC_EXPORT_RESOLVED)
		assert(by_cap == export);
}

static void
check_answer(void *userdata, void *row)
{
	const struct capnrpc_answer *answer = row;
	uint64_t *n_bytes = userdata;

	if (answer->state == CAPNRPC_ANSWER_FINISHED)
		assert(answer->promise == NULL &&
			(answer->conn->is_closed ||
				answer->cancelling->cancelled_for == answer));
	else
		assert(answer->promise->answer == answer);
	*n_bytes += answer->n_bytes;
}

static void
check_import(void *userdata, void *row)
{
	const struct capnrpc_import *import = row;
	size_t *n_awaited = userdata;

	assert(import->n_received > 0);
	assert(import->promised == NULL ||
		import->promised->found_by == &import->promised);
	if (import->is_promise && !import->was_told)
		(*n_awaited)++;
}

static void
check_embargo(const struct capnrpc_embargo *embargo)
{
	assert(embargo->promised->is_embargoed);
	assert(embargo->promised->state == CAPNRPC_PROMISED_HOLDING);
	assert(embargo->promised->told != NULL);
}

void
capnrpc_conn_check(const struct capnrpc_conn *conn)
{
	uint64_t n_bytes = 0;
	size_t n_awaited = 0;
	uint32_t id;
	void *row;

	for (id = 0; (row = capnrpc_slots_next(&conn->questions, &id)); id++)
		check_question(row);
	for (id = 0; (row = capnrpc_slots_next(&conn->exports, &id)); id++)
		check_export(conn, row);
	for (id = 0; (row = capnrpc_slots_next(&conn->embargoes, &id)); id++)
		check_embargo(row);
	capnrpc_idmap_each(&conn->answers, check_answer, &n_bytes);
	capnrpc_idmap_each(&conn->imports, check_import, &n_awaited);
	assert(n_bytes == conn->call_bytes);
	assert(n_awaited == conn->n_awaited_promises);
}

size_t
capnrpc_conn_n_rows(const struct capnrpc_conn *conn)
{
	return (size_t)conn->questions.n_used + conn->exports.n_used +
		conn->embargoes.n_used + conn->answers.n_used +
		conn->imports.n_used + conn->exports_by_cap.n_used;
}
