/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Backups, both ways, with SQLite's own copying.
 *
 * Out: the source is read in one transaction, so the copy is of one moment, and
 * the log lets the daemon write on meanwhile. In: all pages are written into
 * the store in one transaction, so that after a crash there is the old store or
 * the new one; the daemon's connection sees it as any other commit.
 */
#include <config.h>

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <capnrpc/error.h>

#include "daemon/store_sqlite.h"
#include "daemon/store_sqlite_query.h"
#include "daemon/store_sqlite_tables.h"
#include "daemon/store_sqlite_upkeep.h"

/* Pages between two looks at whether to end: 4 MiB. */
#define PAGES_AT_ONCE 1024

/* Deletes a database with what SQLite keeps beside it. */
static void
unlink_all(const char *path)
{
	static const char *const suffixes[] = { "", "-wal", "-shm",
		"-journal" };

	for (size_t i = 0; i < sizeof(suffixes) / sizeof(suffixes[0]); i++) {
		char name[PATHS_SIZE];

		if (upkeep_path(path, suffixes[i], name))
			(void)unlink(name);
	}
}

/* Copies all pages. False: the request has failed. */
static bool
copy_pages(struct upkeep *upkeep, sqlite3 *from, sqlite3 *to,
	struct store_request *request)
{
	sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
	int result = SQLITE_OK;
	struct reason why;

	while (backup != NULL && result == SQLITE_OK) {
		result = sqlite3_backup_step(backup, PAGES_AT_ONCE);
		if (result == SQLITE_OK && atomic_load(&upkeep->is_interrupted))
			result = SQLITE_INTERRUPT;
	}
	if (backup != NULL && sqlite3_backup_finish(backup) == SQLITE_OK &&
		result == SQLITE_DONE)
		return true;
	store_sqlite_explain(to, &why);
	store_request_fail(request, "the copy cannot be written: %s",
		result == SQLITE_INTERRUPT ? "interrupted" : why.text);
	return false;
}

/* Pins the moment that is copied: pages are read as of now. */
static bool
pin(struct store_sqlite *sqlite, struct store_request *request)
{
	struct reason why;

	if (sqlite3_exec(sqlite->db,
		    "BEGIN; SELECT count(*) FROM sqlite_master", NULL, NULL,
		    NULL) == SQLITE_OK)
		return true;
	store_sqlite_explain(sqlite->db, &why);
	store_request_fail(request, "the store cannot be read: %s", why.text);
	return false;
}

/* Writes the copy to a new file of that name. */
static bool
write_copy(struct upkeep *upkeep, struct store_sqlite *sqlite, const char *path,
	struct store_request *request)
{
	sqlite3 *copy = NULL;
	bool is_done = false;
	int fd;

	unlink_all(path);
	fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (fd < 0 ||
		sqlite3_open_v2(path, &copy,
			SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX,
			NULL) != SQLITE_OK)
		store_request_fail(request, "the copy cannot be created: %s",
			fd < 0 ? strerror(errno) : sqlite3_errmsg(copy));
	else if (sqlite3_exec(copy,
			 "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF",
			 NULL, NULL, NULL) == SQLITE_OK)
		is_done = copy_pages(upkeep, sqlite->db, copy, request);
	(void)sqlite3_close(copy);
	if (fd >= 0)
		(void)close(fd);
	return is_done;
}

/* Opens the copy, and lets its name go: it lives as long as it is read. */
static void
hand_over(const char *path, struct store_request *request)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	struct stat info;

	if (fd < 0 || fstat(fd, &info) != 0) {
		store_request_fail(request, "the copy cannot be read: %s",
			strerror(errno));
		if (fd >= 0)
			(void)close(fd);
		return;
	}
	request->answer.file = fd;
	request->answer.n = (uint64_t)info.st_size;
}

void
upkeep_backup(struct store_engine *engine, struct store_request *request)
{
	struct upkeep *upkeep = (struct upkeep *)engine;
	struct store_sqlite *sqlite;
	char path[PATHS_SIZE];

	if (!upkeep_path(upkeep->path, UPKEEP_BACKUP, path)) {
		store_request_fail(request, "the store's path is too long");
		return;
	}
	sqlite = upkeep_open(upkeep, request);
	if (sqlite == NULL)
		return;
	if (pin(sqlite, request) && write_copy(upkeep, sqlite, path, request))
		hand_over(path, request);
	unlink_all(path);
	(void)store_engine_free(&sqlite->engine);
}

/* Says in the new store who put it there. */
static void
tell(struct store_sqlite *sqlite, struct store_request *request)
{
	struct store_event event;

	memset(&event, 0, sizeof(event));
	event.at = request->actor.now;
	memcpy(event.who, request->actor.who, sizeof(event.who));
	(void)strcpy(event.what, "store.restore");
	(void)store_sqlite_write_event(&sqlite->engine, &event, request);
}

/* The upload is opened as a store: checked in full, and brought up to date. */
static struct store_sqlite *
open_upload(const char *path, struct store_request *request)
{
	struct store_engine *engine;
	struct reason why;

	/* An empty file would be taken for a store that is yet to be made. */
	if (!store_sqlite_is_store(path))
		reason_set(&why, "it is no store of capnrpcd");
	else if (store_sqlite_open(path, true, &engine, &why) == 0)
		return (struct store_sqlite *)engine;
	store_request_fail(
		request, "it is not put in the store's place: %s", why.text);
	return NULL;
}

void
upkeep_restore(struct store_engine *engine, struct store_request *request)
{
	struct upkeep *upkeep = (struct upkeep *)engine;
	struct store_sqlite *from = NULL, *to = NULL;
	char path[PATHS_SIZE];

	if (!upkeep_path(upkeep->path, UPKEEP_UPLOAD, path)) {
		store_request_fail(request, "the store's path is too long");
		return;
	}
	from = open_upload(path, request);
	if (from != NULL)
		to = upkeep_open(upkeep, request);
	if (to != NULL && copy_pages(upkeep, from->db, to->db, request))
		tell(to, request);
	(void)store_engine_free(to == NULL ? NULL : &to->engine);
	(void)store_engine_free(from == NULL ? NULL : &from->engine);
	unlink_all(path);
}
