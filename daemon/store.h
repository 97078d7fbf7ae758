/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The store: what must survive the daemon. References by the digest of their
 * id, services and who owns them, people's names for others' references, and a
 * trail of who changed what.
 *
 * Disks are slow and the loop must not wait for them, so every question is a
 * request: it goes to a thread of the store's own, and its answer comes back as
 * a callback on the loop's thread, never from inside the function that asked.
 * Requests are answered in the order in which they were made. A change is
 * answered only after it is durable; a power cut right after changes nothing.
 *
 * The store knows neither ids nor tokens nor URIs: rows are keyed by
 * seal_digest_id() and hold what seal_token() made. It also trusts its caller:
 * who may revoke or list, and whether a reference has expired, is the broker's
 * to decide.
 *
 * Used by the loop's thread alone. Asking returns 0 and *ret_request (which may
 * be NULL where nobody will cancel), or CAPNRPC_ELIMIT when too much is waiting
 * already ("overloaded"), CAPNRPC_EINVAL when an argument is out of its bounds,
 * CAPNRPC_ENOMEM. On an error the callback never runs. fn may be NULL where
 * nobody waits. What the arguments point to is copied. Any request can be
 * answered STORE_FAILED.
 *
 * More of it: store_names.h (names and the trail), store_upkeep.h (checking,
 * backups, moving between stores).
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

/* What was done: "ref.mint". */
#define STORE_WHAT_SIZE 32

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

/* Children of children; every restore reads the whole chain. */
#define STORE_DEPTH_MAX 16

/* A reference's terms, encoded: a page holds some hundred allowed methods. */
#define STORE_TERMS_MAX 4096

/* Events that the trail keeps: about 15 MiB of disk. */
#define STORE_AUDIT_MAX 100000

/* Who may look a name up, at most: a list that a person can still read. */
#define STORE_ALLOWED_MAX 32

/* A URI that is sealed: as long as the longest, and what sealing adds. */
#define STORE_SEALED_NAME_MAX 1024

/* Bytes of a digest that name a reference to people: 12 of base64url. */
#define STORE_KEY_SIZE 9

/* A reference's row. */
struct store_ref {
	struct seal_digest digest;
	char service[STORE_NAME_SIZE];
	char label[STORE_LABEL_SIZE];
	struct seal_bytes sealed; /* empty once wiped, in lists, of ancestors */
	struct seal_bytes terms; /* opaque here; empty: none */
	uint32_t owner; /* uid */
	int64_t created_at; /* seconds since 1970, as all times here */
	int64_t revoked_at; /* 0: it is not */
	int64_t expires_at; /* 0: never */
	int64_t last_used_at; /* 0: never */
	uint32_t unused_for; /* seconds; 0: any time */
	uint32_t use_limit; /* 0: any number */
	uint64_t use_count;
	struct seal_digest parent; /* when depth is not 0 */
	uint32_t depth; /* 0: minted; 1: child of one that was; ... */
	bool is_derived; /* its id comes from a name */
	bool is_wiped; /* revoked for good: the token is gone */
};

/* What a list of references is to hold; all zero: everything. */
struct store_ref_filter {
	bool has_owner;
	uint32_t owner; /* uid */
	char service[STORE_NAME_SIZE]; /* empty: any */
	bool has_parent;
	struct seal_digest parent; /* children of this one only */
};

/* What is to become different in a row. */
struct store_ref_change {
	bool has_label;
	bool has_expires_at;
	char label[STORE_LABEL_SIZE];
	int64_t expires_at;
};

struct store_service {
	char name[STORE_NAME_SIZE];
	uint32_t owner; /* uid */
	int64_t created_at;
	uint64_t n_refs; /* that are not revoked */
};

/* A user, a group, or anyone on this machine. */
struct store_allowed {
	enum {
		STORE_ANYONE,
		STORE_UID,
		STORE_GID
	} kind;
	uint32_t id; /* 0 for anyone */
};

/* A person's name for somebody's reference. */
struct store_name {
	uint32_t owner; /* uid */
	char name[STORE_NAME_SIZE];
	struct seal_bytes sealed; /* the URI */
	struct store_allowed allowed[STORE_ALLOWED_MAX];
	size_t n_allowed;
	int64_t created_at;
	int64_t changed_at; /* when the URI was set last */
};

/* One line of the audit trail. */
struct store_event {
	int64_t id; /* grows; given by the store */
	int64_t at;
	char who[STORE_WHO_SIZE];
	char what[STORE_WHAT_SIZE];
	char service[STORE_NAME_SIZE]; /* or petname; empty: none */
	char label[STORE_LABEL_SIZE];
	bool has_owner;
	uint32_t owner; /* uid of whose reference, service or name it was */
	uint8_t key[STORE_KEY_SIZE]; /* of the reference's digest */
	size_t n_key; /* 0: none; 8 in trails of the first schema */
};

/* How much there is. */
struct store_stat {
	uint64_t n_refs; /* that are not revoked */
	uint64_t n_services;
	uint64_t n_names;
	uint64_t n_bytes; /* of the file and its log; 0 in memory */
	uint32_t version; /* of the schema */
};

/* Who changes something, and when; goes into the audit trail. */
struct store_actor {
	char who[STORE_WHO_SIZE];
	int64_t now;
};

enum store_outcome {
	STORE_DONE,
	STORE_NOT_FOUND, /* no row of that digest, no such service or name */
	STORE_EXISTS, /* a row of that digest or name is there */
	STORE_NOT_OWNER, /* the service belongs to another uid */
	STORE_FULL, /* the owner has as many as the limit allows */
	STORE_FAILED, /* the engine could not; nothing changed; see reason */
	STORE_AMBIGUOUS, /* several rows begin so */
	STORE_REVOKED, /* the row, or one it is a child of, is revoked */
	STORE_NOT_REVOKED, /* it is not */
	STORE_TOO_LATE, /* it was revoked too long ago, or its token is gone */
	STORE_EXHAUSTED, /* a use limit is used up */
	STORE_TOO_DEEP, /* a child of STORE_DEPTH_MAX already */
	STORE_IN_USE, /* the service has references */
};

/* The answer to one request. All pointers are good during the callback. */
struct store_answer {
	enum store_outcome outcome;
	struct reason reason; /* for STORE_FAILED; fit for a peer to see */
	const struct store_ref *refs;
	size_t n_refs;
	const struct store_service *services;
	size_t n_services;
	const struct store_name *names;
	size_t n_names;
	const struct store_event *events;
	size_t n_events;
	const struct reason *problems; /* of store_check() */
	size_t n_problems;
	bool has_more; /* a list goes on behind its last row */
	struct store_service service; /* of claim and service_get */
	struct store_stat stat;
	uint64_t n; /* rows purged, wiped, written out, or brought in */
	uint64_t n_skipped; /* of an import: rows that were there already */
	int file; /* of backup and export: the callback's to close; or -1 */
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

/* --- references -------------------------------------------------------------
 */

/*
 * Answers the row of that digest, revoked or not, as refs[0], and behind it
 * those it is a child of, the nearest first. STORE_DONE, STORE_NOT_FOUND.
 */
CAPNRPC_CHECK int store_ref_get(struct store *store,
	const struct seal_digest *digest, store_fn fn, void *userdata,
	struct store_request **ret_request);

/*
 * Adds a row. Its service must be there and belong to the row's owner, who may
 * have at most limit rows that are not revoked. One with depth not 0 is the
 * child of parent, which must be of the same service; the depth itself is the
 * store's to set.
 *
 * A derived row that is there already, of the same service and not revoked, is
 * given the sealed token, label and terms of this one; uses go on counting.
 *
 * STORE_DONE with the row, STORE_EXISTS, STORE_NOT_FOUND (service or parent),
 * STORE_NOT_OWNER, STORE_FULL, STORE_REVOKED (a parent, or the derived row),
 * STORE_TOO_DEEP.
 */
CAPNRPC_CHECK int store_ref_put(struct store *store,
	const struct store_ref *ref, uint64_t limit,
	const struct store_actor *actor, store_fn fn, void *userdata,
	struct store_request **ret_request);

/*
 * Changes a row's label or expiry. STORE_DONE with the row, STORE_NOT_FOUND,
 * STORE_REVOKED.
 */
CAPNRPC_CHECK int store_ref_update(struct store *store,
	const struct seal_digest *digest, const struct store_ref_change *change,
	const struct store_actor *actor, store_fn fn, void *userdata,
	struct store_request **ret_request);

/*
 * Notes n_uses (0 to 2^32 - 1) restores, the last at now, of a row and of all
 * that it is a child of. Where a use limit in the chain has no room for all of
 * them, nothing is noted: STORE_EXHAUSTED. STORE_DONE with the rows as of
 * store_ref_get(), as they are now; STORE_NOT_FOUND, STORE_REVOKED.
 */
CAPNRPC_CHECK int store_ref_use(struct store *store,
	const struct seal_digest *digest, uint32_t n_uses, int64_t now,
	store_fn fn, void *userdata, struct store_request **ret_request);

/*
 * Marks a row as revoked. keeps_token: it can be taken back, until a sweep or
 * purge wipes the token; else that is wiped now. STORE_DONE with the row, also
 * where it is revoked already; STORE_NOT_FOUND.
 */
CAPNRPC_CHECK int store_ref_revoke(struct store *store,
	const struct seal_digest *digest, bool keeps_token,
	const struct store_actor *actor, store_fn fn, void *userdata,
	struct store_request **ret_request);

/*
 * Takes a revocation back that was made at not_before or later. STORE_DONE with
 * the row, STORE_NOT_FOUND, STORE_NOT_REVOKED, STORE_TOO_LATE, STORE_FULL.
 */
CAPNRPC_CHECK int store_ref_undo(struct store *store,
	const struct seal_digest *digest, int64_t not_before, uint64_t limit,
	const struct store_actor *actor, store_fn fn, void *userdata,
	struct store_request **ret_request);

/*
 * Forgets a row and all that are children of it; whether it has ended is the
 * caller's to know. STORE_DONE with n, STORE_NOT_FOUND.
 */
CAPNRPC_CHECK int store_ref_purge(struct store *store,
	const struct seal_digest *digest, const struct store_actor *actor,
	store_fn fn, void *userdata, struct store_request **ret_request);

/*
 * Wipes the tokens of rows revoked before that time, and of their children, at
 * most STORE_LIST_MAX: has_more says to ask again. STORE_DONE with n.
 */
CAPNRPC_CHECK int store_ref_sweep(struct store *store, int64_t revoked_before,
	store_fn fn, void *userdata, struct store_request **ret_request);

/*
 * Lists rows by digest, at most n (1 to STORE_LIST_MAX) of those behind the
 * cursor: the last digest of the page before, or NULL to begin. filter NULL:
 * all. Rows that come or go in between do not disturb it.
 */
CAPNRPC_CHECK int store_ref_list(struct store *store,
	const struct store_ref_filter *filter, const struct seal_digest *cursor,
	size_t n, store_fn fn, void *userdata,
	struct store_request **ret_request);

/*
 * Answers as store_ref_get() the one row whose digest begins with the first
 * n_bits of prefix (1 to 256), of that owner or, where owner is NULL, of all.
 * STORE_DONE, STORE_NOT_FOUND, STORE_AMBIGUOUS.
 */
CAPNRPC_CHECK int store_ref_find(struct store *store,
	const struct seal_digest *prefix, unsigned int n_bits,
	const uint32_t *owner, store_fn fn, void *userdata,
	struct store_request **ret_request);

/* --- services ---------------------------------------------------------------
 */

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
 * Lists services by name, of one owner or, where owner is NULL, of all, at most
 * n (1 to STORE_LIST_MAX) of those behind the name cursor, or NULL to begin.
 */
CAPNRPC_CHECK int store_service_list(struct store *store, const uint32_t *owner,
	const char *cursor, size_t n, store_fn fn, void *userdata,
	struct store_request **ret_request);

/*
 * Frees the name of a service that no reference needs; those that are revoked
 * go with it. STORE_DONE, STORE_NOT_FOUND, STORE_IN_USE.
 */
CAPNRPC_CHECK int store_service_forget(struct store *store, const char *name,
	const struct store_actor *actor, store_fn fn, void *userdata,
	struct store_request **ret_request);

/* Answers stat. STORE_DONE. */
CAPNRPC_CHECK int store_stat(struct store *store, store_fn fn, void *userdata,
	struct store_request **ret_request);

/*
 * Lets the callback of a request never run. What it asked for is done all the
 * same. Only before the callback has run.
 */
void store_request_cancel(struct store_request *request);

/* An outcome's name, for the log. Static storage. */
const char *store_outcome_name(enum store_outcome outcome);

#endif
