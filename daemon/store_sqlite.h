/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The store's engine on disk: one SQLite database, owned by one daemon.
 *
 * Take the state directory's lock (paths_lock()) before opening it.
 */
#ifndef DAEMON_STORE_SQLITE_H
#define DAEMON_STORE_SQLITE_H

#include <stdbool.h>

#include <capnrpc/attr.h>

#include "daemon/log_reason.h"
#include "daemon/store_engine.h"

/* The schema that this program writes; PRAGMA user_version says a file's. */
#define STORE_SQLITE_VERSION 2

/* How long another process (a backup, say) may hold the database up. */
#define STORE_SQLITE_BUSY_MS 5000

/*
 * Opens the database, made with mode 0600 where it is missing, and brings its
 * schema up to date. is_checked: reads all of it first and refuses one that is
 * damaged anywhere.
 *
 * Each failure has a reason that names the file: CAPNRPC_EINVAL when the file
 * is open to others, is no database, is another program's, is damaged, or has
 * a schema newer than STORE_SQLITE_VERSION; CAPNRPC_ESYSTEM when it cannot be
 * opened, read or written; CAPNRPC_ENOMEM.
 */
CAPNRPC_CHECK int store_sqlite_open(const char *path, bool is_checked,
	struct store_engine **ret_engine, struct reason *ret_reason);

/*
 * Was a log left behind when this engine opened its file? Then the process that
 * had it before did not close it. All that was committed is there; whether the
 * disk kept it whole, store_check() finds out.
 */
bool store_sqlite_was_unclean(const struct store_engine *engine);

/*
 * The same without a file: it forgets all when it is closed. For tests, and for
 * a daemon whose references need not outlive it. A second implementation would
 * have to be kept the same by hand. CAPNRPC_ENOMEM, CAPNRPC_ESYSTEM.
 */
CAPNRPC_CHECK int store_sqlite_open_memory(
	struct store_engine **ret_engine, struct reason *ret_reason);

#endif
