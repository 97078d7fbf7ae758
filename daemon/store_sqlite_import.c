/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reading an export into the store, in two passes: the first reads every line
 * and changes nothing, the second adds rows, some hundred a transaction, so
 * that others may write in between. What is there already stays, and a crash
 * half way leaves rows that a second import passes over.
 */
#include <config.h>

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "daemon/store_json.h"
#include "daemon/store_sqlite_query.h"
#include "daemon/store_sqlite_tables.h"
#include "daemon/store_sqlite_upkeep.h"

/* Rows of one transaction: the daemon waits some ten milliseconds at most. */
#define ROWS_AT_ONCE 500

/* One import under way. */
struct importer {
	struct upkeep *upkeep;
	struct store_sqlite *sqlite;
	struct store_request *request;
	FILE *file;
	char *text; /* STORE_JSON_LINE_MAX + 2 bytes: a line, its end, a NUL */
	uint64_t n_line; /* of the line that was read last, from 1 */
	bool has_header, has_ended, is_same_vat;
	struct store_json_counts counts;
	uint64_t n_added, n_skipped;
};

/* Fails the request for the sake of this line. Returns false. */
static bool
fail_line(struct importer *importer, const char *why)
{
	store_request_fail(importer->request,
		"line %llu of the export: %s; nothing was imported",
		(unsigned long long)importer->n_line, why);
	return false;
}

/* Reads the next line; *ret_n of 0 and true: there is none. */
static bool
read_text(struct importer *importer, size_t *ret_n)
{
	char *text = importer->text;
	size_t n = 0;

	importer->n_line++;
	text[0] = '\0';
	if (fgets(text, STORE_JSON_LINE_MAX + 2, importer->file) == NULL) {
		*ret_n = 0;
		return !ferror(importer->file) ||
			fail_line(importer, strerror(errno));
	}
	n = strlen(text);
	if (n == STORE_JSON_LINE_MAX + 1 && text[n - 1] != '\n')
		return fail_line(importer, "it is too long");
	if (text[n - 1] != '\n')
		return fail_line(importer,
			"its end is missing, or it has a "
			"NUL in it");
	*ret_n = n - 1;
	return *ret_n > 0 || fail_line(importer, "it is empty");
}

/* Is the end what it says it is? */
static bool
judge_end(struct importer *importer, const struct store_json_counts *said)
{
	const struct store_json_counts *seen = &importer->counts;

	importer->has_ended = true;
	if (said->n_services == seen->n_services &&
		said->n_refs == seen->n_refs && said->n_names == seen->n_names)
		return true;
	return fail_line(
		importer, "it counts other rows than the lines before it");
}

/* May a line of that kind be here? Counts it. */
static bool
judge_line(struct importer *importer, const struct store_json_line *line)
{
	if (importer->has_ended)
		return fail_line(importer, "it is behind the end");
	if (importer->has_header == (line->kind == STORE_JSON_HEADER))
		return fail_line(importer,
			importer->has_header ? "it is a second header"
					     : "the header is missing");
	switch (line->kind) {
	case STORE_JSON_HEADER:
		importer->has_header = true;
		importer->is_same_vat =
			strcmp(line->vat, importer->request->name) == 0;
		return true;
	case STORE_JSON_SERVICE:
		importer->counts.n_services++;
		return true;
	case STORE_JSON_REF:
		importer->counts.n_refs++;
		return true;
	case STORE_JSON_NAME:
		importer->counts.n_names++;
		return true;
	case STORE_JSON_END:
		break;
	}
	return judge_end(importer, &line->counts);
}

static bool
add_service(struct importer *importer, const struct store_service *service)
{
	struct query q =
		query_new(&importer->sqlite->engine, SQL_SERVICE_IMPORT);

	query_text(&q, 1, service->name);
	query_number(&q, 2, service->owner);
	query_number(&q, 3, service->created_at);
	return query_run(&q, importer->request);
}

static bool
add_ref(struct importer *importer, const struct store_ref *ref)
{
	struct query q = query_new(&importer->sqlite->engine, SQL_REF_IMPORT);

	store_sqlite_bind_ref(&q, ref);
	if (ref->revoked_at != 0)
		query_number(&q, 14, ref->revoked_at);
	query_number(&q, 15, ref->last_used_at);
	query_number(&q, 16, (int64_t)ref->use_count);
	return query_run(&q, importer->request);
}

static bool
add_name(struct importer *importer, const struct store_name *name)
{
	struct query q = query_new(&importer->sqlite->engine, SQL_NAME_IMPORT);

	return store_sqlite_bind_name(&q, name, importer->request);
}

/* Adds a row, or passes it over. */
static bool
add_line(struct importer *importer, const struct store_json_line *line)
{
	bool is_fine;

	switch (line->kind) {
	case STORE_JSON_SERVICE:
		is_fine = add_service(importer, &line->service);
		break;
	case STORE_JSON_REF:
		is_fine = add_ref(importer, &line->ref);
		break;
	case STORE_JSON_NAME:
		if (!importer->is_same_vat) {
			importer->n_skipped++;
			return true;
		}
		is_fine = add_name(importer, &line->name);
		break;
	case STORE_JSON_HEADER:
	case STORE_JSON_END:
	default:
		return true;
	}
	if (!is_fine)
		return false;
	if (sqlite3_changes(importer->sqlite->db) > 0)
		importer->n_added++;
	else
		importer->n_skipped++;
	return true;
}

/* Reads one line and, in the second pass, adds it. *ret_is_end: no more. */
static bool
do_line(struct importer *importer, bool is_adding, bool *ret_is_end)
{
	struct store_json_line line;
	struct reason why;
	bool is_fine;
	size_t n;

	if (!read_text(importer, &n))
		return false;
	*ret_is_end = n == 0;
	if (n == 0)
		return importer->has_ended ||
			fail_line(importer, "the end is missing");
	if (atomic_load(&importer->upkeep->is_interrupted))
		return fail_line(importer, "interrupted");
	if (store_json_read(importer->text, n, &line, &why) != 0)
		return fail_line(importer, why.text);
	is_fine = judge_line(importer, &line) &&
		(!is_adding || add_line(importer, &line));
	store_json_clear(&line);
	return is_fine;
}

static void
start_pass(struct importer *importer)
{
	rewind(importer->file);
	importer->n_line = 0;
	importer->has_header = importer->has_ended = false;
	memset(&importer->counts, 0, sizeof(importer->counts));
}

/* The first pass. */
static bool
check_all(struct importer *importer)
{
	bool is_end = false;

	start_pass(importer);
	while (!is_end) {
		if (!do_line(importer, false, &is_end))
			return false;
	}
	return true;
}

/* One transaction of the second pass. */
static bool
add_some(struct importer *importer, bool *ret_is_end)
{
	struct store_engine *engine = &importer->sqlite->engine;
	struct store_request *request = importer->request;
	bool is_fine = query_once(engine, SQL_BEGIN_WRITING, request);

	for (int i = 0; is_fine && !*ret_is_end && i < ROWS_AT_ONCE; i++)
		is_fine = do_line(importer, true, ret_is_end);
	if (is_fine)
		is_fine = query_once(engine, SQL_COMMIT, request);
	if (!is_fine)
		engine->ops->rollback(engine);
	return is_fine;
}

/* Says in the trail who brought the rows. */
static bool
tell(struct importer *importer)
{
	struct store_request *request = importer->request;
	struct store_event event;

	memset(&event, 0, sizeof(event));
	event.at = request->actor.now;
	memcpy(event.who, request->actor.who, sizeof(event.who));
	(void)strcpy(event.what, "store.import");
	return store_sqlite_write_event(
		&importer->sqlite->engine, &event, request);
}

static void
run(struct importer *importer)
{
	bool is_end = false;

	if (!check_all(importer))
		return;
	start_pass(importer);
	while (!is_end) {
		if (!add_some(importer, &is_end))
			return;
	}
	if (!tell(importer))
		return;
	importer->request->answer.n = importer->n_added;
	importer->request->answer.n_skipped = importer->n_skipped;
}

void
upkeep_import(struct store_engine *engine, struct store_request *request)
{
	struct importer importer = {
		.upkeep = (struct upkeep *)engine,
		.request = request,
		.text = malloc(STORE_JSON_LINE_MAX + 2),
	};
	char path[PATHS_SIZE];

	if (upkeep_path(importer.upkeep->path, UPKEEP_UPLOAD, path))
		importer.file = fopen(path, "re");
	if (importer.file == NULL || importer.text == NULL)
		store_request_fail(request, "the upload cannot be read: %s",
			strerror(errno));
	else
		importer.sqlite = upkeep_open(importer.upkeep, request);
	if (importer.sqlite != NULL) {
		run(&importer);
		(void)store_engine_free(&importer.sqlite->engine);
	}
	if (importer.file != NULL)
		(void)fclose(importer.file);
	free(importer.text);
	(void)unlink(path);
}
