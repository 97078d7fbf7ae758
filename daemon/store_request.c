/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Requests of the store: plain objects with an answer in them.
 */
#include <config.h>

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <capnrpc/error.h>

#include "daemon/store_engine.h"
#include "daemon/store_upkeep.h"

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

	if (request == NULL)
		return NULL;
	request->operation = operation;
	request->answer.file = -1;
	return request;
}

static void
clear_ref(struct store_ref *ref)
{
	seal_bytes_clear(&ref->sealed);
	seal_bytes_clear(&ref->terms);
}

void
store_request_reset(struct store_request *request)
{
	struct store_answer *answer = &request->answer;

	for (size_t i = 0; i < answer->n_refs; i++)
		clear_ref(&request->refs[i]);
	for (size_t i = 0; i < answer->n_names; i++)
		seal_bytes_clear(&request->names[i].sealed);
	free(request->refs);
	free(request->services);
	free(request->names);
	free(request->events);
	free(request->problems);
	request->refs = NULL;
	request->services = NULL;
	request->names = NULL;
	request->events = NULL;
	request->problems = NULL;
	request->n_refs_max = request->n_services_max = 0;
	request->n_names_max = request->n_events_max = 0;
	request->n_problems_max = 0;
	if (answer->file >= 0)
		(void)close(answer->file);
	memset(answer, 0, sizeof(*answer));
	answer->file = -1;
}

struct store_request *
store_request_free(struct store_request *request)
{
	if (request == NULL)
		return NULL;
	store_request_reset(request);
	clear_ref(&request->ref);
	seal_bytes_clear(&request->name_row.sealed);
	free(request);
	return NULL;
}

/* Makes room for one more of n rows, or returns NULL and leaves all as it is.
 */
static void *
grow(void *rows, size_t n, size_t *n_max, size_t size)
{
	size_t n_new = *n_max == 0 ? 1 : *n_max * 4;
	void *grown;

	if (n == STORE_LIST_MAX)
		return NULL;
	if (n < *n_max)
		return rows;
	grown = realloc(rows, n_new * size);
	if (grown != NULL)
		*n_max = n_new;
	return grown;
}

struct store_ref *
store_request_add_ref(struct store_request *request)
{
	struct store_answer *answer = &request->answer;
	struct store_ref *rows = grow(request->refs, answer->n_refs,
		&request->n_refs_max, sizeof(rows[0]));

	if (rows == NULL)
		return NULL;
	answer->refs = request->refs = rows;
	return memset(&rows[answer->n_refs++], 0, sizeof(rows[0]));
}

struct store_service *
store_request_add_service(struct store_request *request)
{
	struct store_answer *answer = &request->answer;
	struct store_service *rows = grow(request->services, answer->n_services,
		&request->n_services_max, sizeof(rows[0]));

	if (rows == NULL)
		return NULL;
	answer->services = request->services = rows;
	return memset(&rows[answer->n_services++], 0, sizeof(rows[0]));
}

struct store_name *
store_request_add_name(struct store_request *request)
{
	struct store_answer *answer = &request->answer;
	struct store_name *rows = grow(request->names, answer->n_names,
		&request->n_names_max, sizeof(rows[0]));

	if (rows == NULL)
		return NULL;
	answer->names = request->names = rows;
	return memset(&rows[answer->n_names++], 0, sizeof(rows[0]));
}

struct store_event *
store_request_add_event(struct store_request *request)
{
	struct store_answer *answer = &request->answer;
	struct store_event *rows = grow(request->events, answer->n_events,
		&request->n_events_max, sizeof(rows[0]));

	if (rows == NULL)
		return NULL;
	answer->events = request->events = rows;
	return memset(&rows[answer->n_events++], 0, sizeof(rows[0]));
}

struct reason *
store_request_add_problem(struct store_request *request)
{
	struct store_answer *answer = &request->answer;
	struct reason *rows;

	if (answer->n_problems == STORE_PROBLEMS_MAX)
		return NULL;
	rows = grow(request->problems, answer->n_problems,
		&request->n_problems_max, sizeof(rows[0]));
	if (rows == NULL)
		return NULL;
	answer->problems = request->problems = rows;
	return memset(&rows[answer->n_problems++], 0, sizeof(rows[0]));
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
	return sizeof(*request) + request->ref.sealed.n + request->ref.terms.n +
		request->name_row.sealed.n;
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
		[STORE_AMBIGUOUS] = "ambiguous",
		[STORE_REVOKED] = "revoked",
		[STORE_NOT_REVOKED] = "not-revoked",
		[STORE_TOO_LATE] = "too-late",
		[STORE_EXHAUSTED] = "exhausted",
		[STORE_TOO_DEEP] = "too-deep",
		[STORE_IN_USE] = "in-use",
	};

	return names[outcome];
}
