/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Keeping a store: checking it, copying it while it works, putting a copy back,
 * and moving rows between stores. Requests as in store.h, but they run in a
 * thread of their own with a connection of their own, so that restoring goes on
 * meanwhile; they are ordered among themselves only.
 *
 * A backup is a whole store, for this vat. An export is text, one JSON value a
 * line, for reading and for moving to another vat:
 *
 *	{"capnrpcd-export": 1, "vat": "sha-256:..."}
 *	{"service": {...}} {"ref": {...}} {"name": {...}} in this order
 *	{"end": {"services": 1, "refs": 2, "names": 3}}
 *
 * Bytes are base64url; tokens and names stay sealed. Names are sealed under the
 * secret of their vat and are left out where another vat imports them.
 *
 * A store in memory can do none of it, and answers STORE_FAILED.
 */
#ifndef DAEMON_STORE_UPKEEP_H
#define DAEMON_STORE_UPKEEP_H

#include "daemon/store.h"

/* A longer list would not be read. */
#define STORE_PROBLEMS_MAX 100

/* A file that is being sent to us, in the state directory. */
struct store_upload;

/*
 * Reads the whole store and answers problems, none when it is sound; is_quick:
 * does not compare indexes with their tables. STORE_DONE.
 */
CAPNRPC_CHECK int store_check(struct store *store, bool is_quick, store_fn fn,
	void *userdata, struct store_request **ret_request);

/*
 * Copies the store as it is at one moment. STORE_DONE with file, to be read
 * from its start, and n bytes in it.
 */
CAPNRPC_CHECK int store_backup(struct store *store, store_fn fn, void *userdata,
	struct store_request **ret_request);

/*
 * Writes services, references and names as text; vat is "sha-256:..." of the
 * vat they are of. STORE_DONE with file and n rows.
 */
CAPNRPC_CHECK int store_export(struct store *store, const char *vat,
	store_fn fn, void *userdata, struct store_request **ret_request);

/*
 * Begins to receive a file. One at a time: CAPNRPC_ELIMIT while another is
 * under way; CAPNRPC_EINVAL for a store in memory; CAPNRPC_ESYSTEM,
 * CAPNRPC_ENOMEM. All with a reason.
 */
CAPNRPC_CHECK int store_upload_new(struct store *store,
	struct store_upload **ret_upload, struct reason *ret_reason);

/* Adds bytes to it. CAPNRPC_ESYSTEM with a reason: a full disk, say. */
CAPNRPC_CHECK int store_upload_write(struct store_upload *upload,
	const void *bytes, size_t n, struct reason *ret_reason);

/* Gives it up, and deletes what came; takes NULL and returns NULL. */
struct store_upload *store_upload_free(struct store_upload *upload);

/*
 * Puts an uploaded backup in the store's place, in one transaction: it is all
 * there or nothing has changed. It is read as a whole first, and brought up to
 * date where an older version wrote it. The upload is consumed also on failure.
 * STORE_DONE; STORE_FAILED says what is wrong with the copy.
 */
CAPNRPC_CHECK int store_restore(struct store *store,
	struct store_upload *upload_taken, const struct store_actor *actor,
	store_fn fn, void *userdata, struct store_request **ret_request);

/*
 * Adds what an uploaded export holds. All of it is checked before anything is
 * added, and the reason names the line. Rows that are here already stay as they
 * are; so do services of another owner, whose references are left out, and with
 * a reference go its children. STORE_DONE with n rows added and n_skipped.
 * vat is whose store this is. The upload is consumed also on failure.
 */
CAPNRPC_CHECK int store_import(struct store *store,
	struct store_upload *upload_taken, const char *vat,
	const struct store_actor *actor, store_fn fn, void *userdata,
	struct store_request **ret_request);

#endif
