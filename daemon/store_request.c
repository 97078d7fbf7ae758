/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Requests of the store: plain objects with an answer in them.
 */
#include <config.h>

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <capnrpc/error.h>

#include "daemon/store_engine.h"

struct store_engine *
store_engine_free(struct store_engine *engine)
{
	if (engine != NULL)
		engine->ops->free(engine);
	return NULL;
}

struct store_request *
store_request_new(enum store_operation operation)
{
	struct store_request *request = calloc(1, sizeof(*request));

	if (request != NULL)
		request->operation = operation;
	return request;
}

void
store_request_reset(struct store_request *request)
{
	for (size_t i = 0; i < request->answer.n_refs; i++)
		seal_bytes_clear(&request->rows[i].sealed);
	free(request->rows);
	request->rows = NULL;
	request->n_rows_max = 0;
	memset(&request->answer, 0, sizeof(request->answer));
}

struct store_request *
store_request_free(struct store_request *request)
{
	if (request == NULL)
		return NULL;
	store_request_reset(request);
	seal_bytes_clear(&request->ref.sealed);
	free(request);
	return NULL;
}

static int
grow_rows(struct store_request *request)
{
	size_t n = request->n_rows_max == 0 ? 1 : request->n_rows_max * 4;
	struct store_ref *rows;

	rows = realloc(request->rows, n * sizeof(rows[0]));
	if (rows == NULL)
		return CAPNRPC_ENOMEM;
	request->rows = rows;
	request->n_rows_max = n;
	request->answer.refs = rows;
	return 0;
}

struct store_ref *
store_request_add_row(struct store_request *request)
{
	struct store_answer *answer = &request->answer;
	struct store_ref *row;

	if (answer->n_refs == STORE_LIST_MAX)
		return NULL;
	if (answer->n_refs == request->n_rows_max && grow_rows(request) != 0)
		return NULL;
	row = &request->rows[answer->n_refs++];
	memset(row, 0, sizeof(*row));
	return row;
}

void
store_request_fail(struct store_request *request, const char *format, ...)
{
	char text[REASON_SIZE];
	va_list arguments;

	va_start(arguments, format);
	(void)vsnprintf(text, sizeof(text), format, arguments);
	va_end(arguments);
	store_request_reset(request);
	request->answer.outcome = STORE_FAILED;
	reason_set(&request->answer.reason, "%s", text);
}

size_t
store_request_size(const struct store_request *request)
{
	return sizeof(*request) + request->ref.sealed.n;
}

const char *
store_outcome_name(enum store_outcome outcome)
{
	static const char *const names[] = {
		[STORE_DONE] = "done",
		[STORE_NOT_FOUND] = "not-found",
		[STORE_EXISTS] = "exists",
		[STORE_NOT_OWNER] = "not-owner",
		[STORE_FULL] = "full",
		[STORE_FAILED] = "failed",
	};

	return names[outcome];
}
