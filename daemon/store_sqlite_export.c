/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Writing the store as text: services, then references with parents before
 * their children, then names; all as of one moment.
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

/* One export under way. */
struct writer {
	struct store_sqlite *sqlite;
	struct store_request *request;
	FILE *file;
	struct store_json_counts counts;
};

/* Writes a line. False: the request has failed. */
static bool
write_line(struct writer *writer, const struct store_json_line *line)
{
	char *text = store_json_write(line);
	bool is_written = text != NULL && fputs(text, writer->file) >= 0;

	if (!is_written)
		store_request_fail(writer->request,
			"the export cannot be written: %s",
			text == NULL ? "out of memory" : strerror(errno));
	free(text);
	return is_written;
}

/* The next row of a query as a line; counted. False: there is none. */
typedef bool (*row_fn)(
	struct writer *writer, struct query *q, struct store_json_line *line);

static bool
next_service(
	struct writer *writer, struct query *q, struct store_json_line *line)
{
	if (!query_step(q))
		return false;
	line->kind = STORE_JSON_SERVICE;
	store_sqlite_copy_service(q, &line->service);
	writer->counts.n_services++;
	return true;
}

static bool
next_ref(struct writer *writer, struct query *q, struct store_json_line *line)
{
	if (!query_step(q))
		return false;
	line->kind = STORE_JSON_REF;
	store_sqlite_copy_ref(q, true, &line->ref);
	writer->counts.n_refs++;
	return true;
}

static bool
next_name(struct writer *writer, struct query *q, struct store_json_line *line)
{
	if (!query_step(q))
		return false;
	line->kind = STORE_JSON_NAME;
	store_sqlite_copy_name(q, &line->name);
	writer->counts.n_names++;
	return true;
}

/* Writes all rows of a query. */
static bool
write_rows(struct writer *writer, struct query *q, row_fn next)
{
	struct store_json_line line;
	bool is_written = true;

	memset(&line, 0, sizeof(line));
	while (is_written && next(writer, q, &line)) {
		is_written = write_line(writer, &line);
		store_json_clear(&line);
		memset(&line, 0, sizeof(line));
	}
	store_json_clear(&line);
	return query_finish(q, writer->request) && is_written;
}

static bool
write_refs(struct writer *writer)
{
	for (uint32_t depth = 0; depth <= STORE_DEPTH_MAX; depth++) {
		struct query q =
			query_new(&writer->sqlite->engine, SQL_REF_EXPORT);
		uint64_t n = writer->counts.n_refs;

		query_number(&q, 1, depth);
		if (!write_rows(writer, &q, next_ref))
			return false;
		if (writer->counts.n_refs == n)
			break; /* no parents, so no children */
	}
	return true;
}

static bool
write_all(struct writer *writer)
{
	struct store_engine *engine = &writer->sqlite->engine;
	struct query services = query_new(engine, SQL_SERVICE_EXPORT);
	struct query names = query_new(engine, SQL_NAME_EXPORT);
	struct store_json_line line;

	memset(&line, 0, sizeof(line));
	line.kind = STORE_JSON_HEADER;
	memcpy(line.vat, writer->request->name, sizeof(line.vat));
	if (!write_line(writer, &line) ||
		!write_rows(writer, &services, next_service) ||
		!write_refs(writer) || !write_rows(writer, &names, next_name))
		return false;
	line.kind = STORE_JSON_END;
	line.counts = writer->counts;
	return write_line(writer, &line);
}

/* A file without a name, in the store's directory: there is room for it. */
static int
open_file(const struct upkeep *upkeep, struct store_request *request)
{
	char path[PATHS_SIZE];
	int fd = -1;

	if (upkeep_path(upkeep->path, UPKEEP_BACKUP, path)) {
		(void)unlink(path);
		fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
		(void)unlink(path);
	}
	if (fd < 0)
		store_request_fail(request, "the export cannot be created: %s",
			strerror(errno));
	return fd;
}

/* Answers the file, or closes it. */
static void
hand_over(struct writer *writer, int fd, bool is_written)
{
	struct store_request *request = writer->request;
	const struct store_json_counts *counts = &writer->counts;

	if (is_written && fflush(writer->file) != 0) {
		store_request_fail(request, "the export cannot be written: %s",
			strerror(errno));
		is_written = false;
	}
	(void)fclose(writer->file);
	if (!is_written || lseek(fd, 0, SEEK_SET) != 0) {
		(void)close(fd);
		return;
	}
	request->answer.file = fd;
	request->answer.n =
		counts->n_services + counts->n_refs + counts->n_names;
}

void
upkeep_export(struct store_engine *engine, struct store_request *request)
{
	struct upkeep *upkeep = (struct upkeep *)engine;
	struct writer writer = { .request = request };
	int fd = open_file(upkeep, request), twin = -1;

	if (fd < 0)
		return;
	writer.sqlite = upkeep_open(upkeep, request);
	twin = dup(fd);
	if (twin >= 0)
		writer.file = fdopen(twin, "w");
	if (writer.sqlite != NULL && writer.file != NULL) {
		bool is_written = query_once(&writer.sqlite->engine, SQL_BEGIN,
					  request) &&
			write_all(&writer);

		hand_over(&writer, fd, is_written);
	} else {
		if (writer.sqlite != NULL)
			store_request_fail(request, "no memory for an export");
		if (writer.file != NULL)
			(void)fclose(writer.file);
		else if (twin >= 0)
			(void)close(twin);
		(void)close(fd);
	}
	if (writer.sqlite != NULL)
		(void)store_engine_free(&writer.sqlite->engine);
}
