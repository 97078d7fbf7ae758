/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The engine of the upkeep thread. It holds a path and opens the store anew for
 * each operation: beside the connection that works, and only as long as needed.
 */
#ifndef DAEMON_STORE_SQLITE_UPKEEP_H
#define DAEMON_STORE_SQLITE_UPKEEP_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>

#include <capnrpc/attr.h>

#include "daemon/store_sqlite_database.h"

/* The store's name, and this behind it. */
#define UPKEEP_BACKUP ".backup"
#define UPKEEP_UPLOAD ".upload"

struct upkeep {
	struct store_engine engine; /* first */
	char path[PATHS_SIZE];
	atomic_bool is_interrupted;
};

/* An engine for the store at path; NULL without memory. */
struct store_engine *upkeep_new(const char *path);

/* The path of a file beside the store. False: it is too long. */
CAPNRPC_CHECK bool upkeep_path(
	const char *store, const char *suffix, char ret_path[PATHS_SIZE]);

/*
 * Opens the store for one operation, or answers STORE_FAILED and returns NULL.
 * Long statements on it end when the engine is interrupted.
 */
struct store_sqlite *upkeep_open(
	struct upkeep *upkeep, struct store_request *request);

/* The operations are what store_upkeep.h says. */

/* Reads is_set (is quick). */
void upkeep_check(struct store_engine *engine, struct store_request *request);

/* Reads nothing. */
void upkeep_backup(struct store_engine *engine, struct store_request *request);

/* Reads the upload's file and actor. */
void upkeep_restore(struct store_engine *engine, struct store_request *request);

/* Reads name (the vat). */
void upkeep_export(struct store_engine *engine, struct store_request *request);

/* Reads name (the vat), the upload's file and actor. */
void upkeep_import(struct store_engine *engine, struct store_request *request);

#endif
