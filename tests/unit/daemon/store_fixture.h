/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A store to ask, in memory or on disk, and the last answer it gave. One header
 * and no library: each test that includes it has its own.
 */
#ifndef TESTS_UNIT_DAEMON_STORE_FIXTURE_H
#define TESTS_UNIT_DAEMON_STORE_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <capnrpc/attr.h>

#include "daemon/loop.h"
#include "daemon/store.h"
#include "daemon/store_sqlite.h"

/* Rows of an answer that are kept. */
#define HEARD_MAX 8

struct fixture {
	bool is_on_disk;
	char directory[64];
	char path[96];
	struct loop *loop;
	struct store *store;

	/* the last answer; what it pointed to is in the arrays, without seals
	 */
	bool is_heard;
	struct store_answer answer;
	struct store_ref refs[HEARD_MAX];
	struct store_service services[HEARD_MAX];
	struct store_name names[HEARD_MAX];
	struct store_event events[HEARD_MAX];
	struct reason problems[HEARD_MAX];
	size_t n_sealed, n_terms; /* of refs[0] or names[0] */
	uint8_t sealed[128], terms[128];
};

static const struct store_actor actor = { "uid:1000", 1700000000 };

/* Opens the store's engine, for whoever needs it without the fixture's. */
static inline struct store_engine *
open_engine(struct fixture *f)
{
	struct store_engine *engine = NULL;
	struct reason reason;
	int status = f->is_on_disk
		? store_sqlite_open(f->path, true, &engine, &reason)
		: store_sqlite_open_memory(&engine, &reason);

	if (status != 0)
		fail_msg("%s", reason.text);
	return engine;
}

static inline int
set_up(void **state, bool is_on_disk)
{
	struct fixture *f = calloc(1, sizeof(*f));

	if (f == NULL || seal_start() != 0 || loop_new(&f->loop) != 0)
		return -1;
	f->is_on_disk = is_on_disk;
	(void)strcpy(f->directory, "/tmp/test_store.XXXXXX");
	if (mkdtemp(f->directory) == NULL)
		return -1;
	(void)snprintf(f->path, sizeof(f->path), "%s/s", f->directory);
	*state = f;
	return store_new(f->loop, open_engine(f), &f->store, NULL);
}

static CAPNRPC_UNUSED int
set_up_memory(void **state)
{
	return set_up(state, false);
}

static CAPNRPC_UNUSED int
set_up_disk(void **state)
{
	return set_up(state, true);
}

static inline int
tear_down(void **state)
{
	struct fixture *f = *state;
	char command[128];
	int status;

	assert_null(store_free(f->store));
	assert_null(loop_free(f->loop));
	(void)snprintf(command, sizeof(command), "rm -rf '%s'", f->directory);
	status = system(command);
	free(f);
	return status;
}

static inline size_t
keep_bytes(const struct seal_bytes *bytes, uint8_t *ret_bytes, size_t size)
{
	if (bytes->n > 0 && bytes->n <= size)
		memcpy(ret_bytes, bytes->bytes, bytes->n);
	return bytes->n;
}

#define KEEP(f, rows)                                                  \
	for (size_t i = 0; i < answer->n_##rows && i < HEARD_MAX; i++) \
	(f)->rows[i] = answer->rows[i]

/* A store_fn; userdata is the fixture. */
static inline void
on_answer(void *userdata, const struct store_answer *answer)
{
	struct fixture *f = userdata;

	assert_false(f->is_heard);
	f->is_heard = true;
	f->answer = *answer;
	KEEP(f, refs);
	KEEP(f, services);
	KEEP(f, names);
	KEEP(f, events);
	KEEP(f, problems);
	f->n_sealed = f->n_terms = 0;
	if (answer->n_refs > 0) {
		f->n_sealed = keep_bytes(
			&answer->refs[0].sealed, f->sealed, sizeof(f->sealed));
		f->n_terms = keep_bytes(
			&answer->refs[0].terms, f->terms, sizeof(f->terms));
	} else if (answer->n_names > 0) {
		f->n_sealed = keep_bytes(
			&answer->names[0].sealed, f->sealed, sizeof(f->sealed));
	}
	loop_stop(f->loop);
}

/* Waits for the answer to a request that was taken with this status. */
static inline enum store_outcome
hear(struct fixture *f, int status)
{
	assert_int_equal(status, 0);
	assert_false(f->is_heard); /* never from inside */
	assert_int_equal(loop_run(f->loop), 0);
	assert_true(f->is_heard);
	f->is_heard = false;
	if (f->answer.outcome == STORE_FAILED)
		print_message("failed: %s\n", f->answer.reason.text);
	return f->answer.outcome;
}

/* A row of the service calc and owner 1000 that can be put. */
static inline struct store_ref
make_ref(uint8_t number)
{
	static uint8_t sealed[SEAL_OVERHEAD + 3];
	struct store_ref ref = { .owner = 1000, .created_at = 1600000000 };

	memset(ref.digest.bytes, number, sizeof(ref.digest.bytes));
	(void)strcpy(ref.service, "calc");
	(void)strcpy(ref.label, "a label");
	memset(sealed, 's', sizeof(sealed));
	ref.sealed.bytes = sealed;
	ref.sealed.n = sizeof(sealed);
	return ref;
}

static inline enum store_outcome
claim(struct fixture *f, const char *name, uint32_t owner, uint64_t limit)
{
	return hear(f,
		store_service_claim(f->store, name, owner, limit, &actor,
			on_answer, f, NULL));
}

static inline enum store_outcome
put(struct fixture *f, const struct store_ref *ref, uint64_t limit)
{
	return hear(f,
		store_ref_put(
			f->store, ref, limit, &actor, on_answer, f, NULL));
}

static inline enum store_outcome
get(struct fixture *f, uint8_t number)
{
	struct store_ref ref = make_ref(number);

	return hear(
		f, store_ref_get(f->store, &ref.digest, on_answer, f, NULL));
}

#endif
