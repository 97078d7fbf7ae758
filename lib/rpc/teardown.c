/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The end of a connection (rule 13): every row is taken out of its table, and
 * what hangs on it breaks with the connection's exception. Nothing is sent
 * here and nothing allocated; what other connections owe their peers because
 * of it is theirs to send.
 */
#include "config.h"

#include "rpc/answer.h"
#include "rpc/conn.h"
#include "rpc/export.h"
#include "rpc/import.h"
#include "rpc/question.h"
#include "rpc/told.h"

static void
lose_questions(struct capnrpc_conn *conn)
{
	struct capnrpc_question *question;
	uint32_t id = 0;

	while ((question = capnrpc_slots_next(&conn->questions, &id)) != NULL)
		capnrpc_question_lost(question);
}

static void
lose_imports(struct capnrpc_conn *conn)
{
	struct capnrpc_import *import;

	while ((import = capnrpc_idmap_any(&conn->imports)) != NULL)
		capnrpc_import_lost(import);
}

static void
lose_embargoes(struct capnrpc_conn *conn)
{
	struct capnrpc_embargo *embargo;
	uint32_t id = 0;

	while ((embargo = capnrpc_slots_next(&conn->embargoes, &id)) != NULL)
		capnrpc_embargo_lost(embargo);
}

static void
lose_answers(struct capnrpc_conn *conn)
{
	struct capnrpc_answer *answer;

	while ((answer = capnrpc_idmap_any(&conn->answers)) != NULL)
		capnrpc_answer_lost(answer);
}

static void
lose_exports(struct capnrpc_conn *conn)
{
	struct capnrpc_export *export;
	uint32_t id = 0;

	while ((export = capnrpc_slots_next(&conn->exports, &id)) != NULL)
		capnrpc_export_lost(export);
}

void
capnrpc_conn_tear_down(struct capnrpc_conn *conn)
{
	if (conn->is_torn_down)
		return;
	conn->is_torn_down = true;
	lose_questions(conn);
	lose_imports(conn);
	lose_embargoes(conn);
	lose_answers(conn);
	lose_exports(conn);
}
