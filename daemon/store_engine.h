/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What an engine of the store is: where rows really are. Two exist, SQLite and
 * memory; a third may serve several daemons that share one vat.
 *
 * An engine is opened by the main thread and from then on used by the store's
 * thread alone; it blocks as long as it must. Requests come in batches, so that
 * one wait for the disk serves many:
 *
 *	begin, operations[...]..., commit       or      rollback
 *
 * An operation writes its request's answer. Where it answers STORE_FAILED it
 * has changed nothing, and the batch goes on unless is_alive says that the
 * engine had to drop all of it. Then, and when commit fails, everything since
 * begin is undone (after rollback) and may be tried again.
 */
#ifndef DAEMON_STORE_ENGINE_H
#define DAEMON_STORE_ENGINE_H

#include <stdbool.h>

#include "daemon/paths.h"
#include "daemon/store.h"

enum store_operation {
	STORE_REF_GET,
	STORE_REF_LIST,
	STORE_REF_FIND,
	STORE_SERVICE_GET,
	STORE_SERVICE_LIST,
	STORE_NAME_GET,
	STORE_NAME_FIND,
	STORE_NAME_LIST,
	STORE_AUDIT_LIST,
	STORE_STAT,
	STORE_REF_PUT, /* from here on they write */
	STORE_REF_UPDATE,
	STORE_REF_USE,
	STORE_REF_REVOKE,
	STORE_REF_UNDO,
	STORE_REF_PURGE,
	STORE_REF_SWEEP,
	STORE_SERVICE_CLAIM,
	STORE_SERVICE_FORGET,
	STORE_NAME_PUT,
	STORE_NAME_RENAME,
	STORE_NAME_FORGET,
	STORE_NAME_ALLOW,
	STORE_AUDIT_ADD,
	STORE_CHECK, /* from here on they are upkeep */
	STORE_BACKUP,
	STORE_EXPORT,
	STORE_RESTORE,
	STORE_IMPORT,
};

#define STORE_N_OPERATIONS (STORE_IMPORT + 1)

/* A request, owned by one thread at a time; which, the queues say. */
struct store_request {
	struct store_request *next;
	enum store_operation operation;

	/* what is asked; each operation says what it reads */
	struct store_ref ref; /* the digest alone where a row is meant */
	struct store_ref_change change;
	struct store_name name_row; /* owner and name where a name is meant */
	struct store_allowed allowed;
	struct store_event event;
	char name[STORE_NAME_SIZE]; /* a service; a name's new one; a vat */
	struct store_actor actor;
	uint64_t limit; /* rows of an owner; of a list's page */
	int64_t time; /* use: now; undo, sweep: not before that */
	int64_t before; /* audit list: ids below it; 0: all */
	uint32_t owner;
	uint32_t n_uses;
	unsigned int n_bits; /* find: of ref.digest */
	bool has_owner; /* of this owner only */
	bool has_parent; /* list: children of ref.parent only */
	bool has_cursor; /* list: behind ref.digest, name, or name_row */
	bool is_set; /* keeps_token, replaces, is_allowed or is_quick */
	bool is_upload; /* the upload's file is this request's */

	/* the answer; what it points to is owned by these */
	struct store_answer answer;
	struct store_ref *refs;
	size_t n_refs_max;
	struct store_service *services;
	size_t n_services_max;
	struct store_name *names;
	size_t n_names_max;
	struct store_event *events;
	size_t n_events_max;
	struct reason *problems;
	size_t n_problems_max;

	/* who waits for it; fn NULL: nobody any more */
	store_fn fn;
	void *userdata;
};

struct store_engine_ops {
	const char *name;
	/* Opens a batch. 0, or a negative status with a reason. */
	int (*begin)(struct store_engine *engine, bool is_writing,
		struct reason *ret_reason);
	/* Makes the batch durable. 0, or a negative status with a reason. */
	int (*commit)(struct store_engine *engine, struct reason *ret_reason);
	/* Undoes what is left of the batch. */
	void (*rollback)(struct store_engine *engine);
	bool (*is_alive)(const struct store_engine *engine);
	void (*operations[STORE_N_OPERATIONS])(
		struct store_engine *engine, struct store_request *request);
	void (*free)(struct store_engine *engine);
	/*
	 * The engine of the upkeep thread, or NULL without memory. Called while
	 * the engine's own thread runs, as is upload_path. Both are NULL where
	 * there is no file, and upkeep then goes to the engine itself.
	 */
	struct store_engine *(*new_upkeep)(const struct store_engine *engine);
	/* Lets a long operation fail soon. From any thread; may be NULL. */
	void (*interrupt)(struct store_engine *engine);
	/* Where uploads go. False: nowhere. */
	bool (*upload_path)(
		const struct store_engine *engine, char ret_path[PATHS_SIZE]);
};

/* The first member of every engine. */
struct store_engine {
	const struct store_engine_ops *ops;
};

/* Does the operation change anything? */
static inline bool
store_operation_writes(enum store_operation operation)
{
	return operation >= STORE_REF_PUT;
}

/* Is it for the upkeep thread? */
static inline bool
store_operation_is_upkeep(enum store_operation operation)
{
	return operation >= STORE_CHECK;
}

/* Closes an engine; NULL is allowed; returns NULL. */
struct store_engine *store_engine_free(struct store_engine *engine);

/* Makes a request, all zero but its operation. NULL without memory. */
struct store_request *store_request_new(enum store_operation operation);

/* Frees a request with its answer; NULL is allowed; returns NULL. */
struct store_request *store_request_free(struct store_request *request);

/* Forgets the answer, to try the request again. */
void store_request_reset(struct store_request *request);

/*
 * A new zeroed row in the answer, borrowed, or NULL: without memory, or where
 * STORE_LIST_MAX are in it. Rows written before may move.
 */
struct store_ref *store_request_add_ref(struct store_request *request);

/* The same for a service. */
struct store_service *store_request_add_service(struct store_request *request);

/* The same for a name. */
struct store_name *store_request_add_name(struct store_request *request);

/* The same for an event. */
struct store_event *store_request_add_event(struct store_request *request);

/* The same for a problem, up to STORE_PROBLEMS_MAX. */
struct reason *store_request_add_problem(struct store_request *request);

/* The answer STORE_FAILED with a reason like printf's. */
CAPNRPC_PRINTF(2, 3)
void store_request_fail(struct store_request *request, const char *format, ...);

/* Bytes that the request holds, for the queue's limit. */
size_t store_request_size(const struct store_request *request);

/*
 * Answers a chain of requests (linked by next, at least one) as one batch, or,
 * where that fails, one by one, so that none fails for another's sake.
 */
void store_batch_run(
	struct store_engine *engine, struct store_request *requests);

#endif
