/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The store: what must survive the daemon. References by the digest of their
 * id, services and who owns them, and a trail of who changed what.
 *
 * Disks are slow and the loop must not wait for them, so every question is a
 * request: it goes to a thread of the store's own, and its answer comes back as
 * a callback on the loop's thread, never from inside the function that asked.
 * Requests are answered in the order in which they were made. A change is
 * answered only after it is durable; a power cut right after changes nothing.
 *
 * The store knows neither ids nor tokens: rows are keyed by seal_digest_id()
 * and hold what seal_token() made. It also trusts its caller: who may revoke
 * or list is the broker's to decide.
 *
 * Used by the loop's thread alone. Asking returns 0 and *ret_request (which may
 * be NULL where nobody will cancel), or CAPNRPC_ELIMIT when too much is waiting
 * already ("overloaded"), CAPNRPC_EINVAL when a name, label or token is out of
 * bounds, CAPNRPC_ENOMEM. On an error the callback never runs. What the
 * arguments point to is copied.
 */
#ifndef DAEMON_STORE_H
#define DAEMON_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <capnrpc/attr.h>

#include "daemon/log_reason.h"
#include "daemon/seal.h"

struct loop;
struct store;
struct store_engine;
struct store_request;

/* proto/broker.capnp: names have 1 to 128 bytes, labels at most 256. */
#define STORE_NAME_SIZE 129
#define STORE_LABEL_SIZE 257

/* Who did it, as the audit trail says it: "uid:1000", "vat:sha-256:...". */
#define STORE_WHO_SIZE 96

/* One page of a list: some 100 KiB of answer. */
#define STORE_LIST_MAX 256

/*
 * What may wait for the disk. A stalled disk fills this in a moment, and then
 * callers are told to come back rather than the daemon growing.
 */
#define STORE_QUEUE_MAX 1024
#define STORE_QUEUE_BYTES_MAX (UINT64_C(8) * 1024 * 1024)

/*
 * Revoked rows that are kept of one owner, so that its holder can still be
 * told; beyond it the oldest goes, and its reference is unknown instead, which
 * restores just as little.
 */
#define STORE_REVOKED_MAX 65536

/* Events that the trail keeps: about 10 MiB of disk. */
#define STORE_AUDIT_MAX 100000

/* A reference's row. */
struct store_ref {
	struct seal_digest digest;
	char service[STORE_NAME_SIZE];
	char label[STORE_LABEL_SIZE];
	struct seal_bytes sealed; /* empty when revoked, and in lists */
	uint32_t owner; /* uid */
	int64_t created_at; /* seconds since 1970 */
	int64_t revoked_at; /* 0: it is not */
};

struct store_service {
	char name[STORE_NAME_SIZE];
	uint32_t owner; /* uid */
	int64_t created_at;
};

/* Who changes something, and when; goes into the audit trail. */
struct store_actor {
	char who[STORE_WHO_SIZE];
	int64_t now; /* seconds since 1970 */
};

enum store_outcome {
	STORE_DONE,
	STORE_NOT_FOUND, /* no row of that digest, or no service of that name */
	STORE_EXISTS, /* a row of that digest is there, revoked ones count */
	STORE_NOT_OWNER, /* the service belongs to another uid */
	STORE_FULL, /* the owner has as many as the limit allows */
	STORE_FAILED, /* the engine could not; nothing changed; see reason */
};

/* The answer to one request. All pointers are good during the callback. */
struct store_answer {
	enum store_outcome outcome;
	struct reason reason; /* for STORE_FAILED; fit for a peer to see */
	const struct store_ref *refs; /* of get (one) and list */
	size_t n_refs;
	bool has_more; /* a list goes on behind its last row */
	struct store_service service; /* of claim and service_get */
};

typedef void (*store_fn)(void *userdata, const struct store_answer *answer);

/*
 * Starts the store's thread on an open engine, which is consumed also on
 * failure. CAPNRPC_ENOMEM, CAPNRPC_ESYSTEM.
 */
CAPNRPC_CHECK int store_new(struct loop *loop,
	struct store_engine *engine_taken, struct store **ret_store,
	struct reason *ret_reason);

/*
 * Lets the thread finish all that was asked, runs those callbacks, and closes
 * the engine. Not from inside a callback. NULL is allowed; returns NULL.
 */
struct store *store_free(struct store *store);

/*
 * Answers the row of that digest, revoked or not. STORE_DONE, STORE_NOT_FOUND.
 */
CAPNRPC_CHECK int store_ref_get(struct store *store,
	const struct seal_digest *digest, store_fn fn, void *userdata,
	struct store_request **ret_request);

/*
 * Adds a row. Its service must be there and belong to the row's owner, who may
 * have at most limit rows that are not revoked. STORE_DONE, STORE_EXISTS,
 * STORE_NOT_FOUND or STORE_NOT_OWNER of the service, STORE_FULL.
 */
CAPNRPC_CHECK int store_ref_put(struct store *store,
	const struct store_ref *ref, uint64_t limit,
	const struct store_actor *actor, store_fn fn, void *userdata,
	struct store_request **ret_request);

/*
 * Marks a row as revoked and forgets its token. A row that is revoked already
 * is STORE_DONE too; else STORE_NOT_FOUND.
 */
CAPNRPC_CHECK int store_ref_revoke(struct store *store,
	const struct seal_digest *digest, const struct store_actor *actor,
	store_fn fn, void *userdata, struct store_request **ret_request);

/*
 * Lists rows of one owner, or of all where owner is NULL, by digest, at most n
 * (1 to STORE_LIST_MAX) of those behind the cursor: the last digest of the page
 * before, or NULL to begin. Rows that come or go in between do not disturb it.
 */
CAPNRPC_CHECK int store_ref_list(struct store *store, const uint32_t *owner,
	const struct seal_digest *cursor, size_t n, store_fn fn, void *userdata,
	struct store_request **ret_request);

/*
 * Answers the service of that name, made for that owner where there is none.
 * STORE_DONE, STORE_NOT_OWNER (with the service), STORE_FULL when the owner
 * has limit services already.
 */
CAPNRPC_CHECK int store_service_claim(struct store *store, const char *name,
	uint32_t owner, uint64_t limit, const struct store_actor *actor,
	store_fn fn, void *userdata, struct store_request **ret_request);

/* Answers the service of that name. STORE_DONE, STORE_NOT_FOUND. */
CAPNRPC_CHECK int store_service_get(struct store *store, const char *name,
	store_fn fn, void *userdata, struct store_request **ret_request);

/*
 * Lets the callback of a request never run. What it asked for is done all the
 * same. Only before the callback has run.
 */
void store_request_cancel(struct store_request *request);

/* An outcome's name, for the log. Static storage. */
const char *store_outcome_name(enum store_outcome outcome);

#endif
