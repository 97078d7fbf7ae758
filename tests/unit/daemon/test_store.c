/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The store as its users see it, the same tests on both engines; and what the
 * engine on disk keeps when its process is killed.
 */
#include <config.h>

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include <capnrpc/error.h>

#include "daemon/loop.h"
#include "daemon/store.h"
#include "daemon/store_names.h"
#include "daemon/store_sqlite.h"

/* What an answer said, copied. */
struct heard {
	struct loop *loop;
	bool is_there;
	enum store_outcome outcome;
	struct reason reason;
	size_t n_refs;
	bool has_more;
	struct store_ref refs[STORE_LIST_MAX];
	uint8_t sealed[256]; /* of the first row */
	struct store_service service;
};

struct fixture {
	bool is_on_disk;
	char directory[64];
	char path[96];
	struct loop *loop;
	struct store *store;
	struct heard heard;
};

static const struct store_actor actor = { "uid:1000", 1700000000 };

static struct store_engine *
open_engine(struct fixture *f)
{
	struct store_engine *engine = NULL;
	struct reason reason;

	if (!f->is_on_disk)
		assert_int_equal(store_sqlite_open_memory(&engine, &reason), 0);
	else if (store_sqlite_open(f->path, true, &engine, &reason) != 0)
		fail_msg("%s", reason.text);
	return engine;
}

static int
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

static int
set_up_memory(void **state)
{
	return set_up(state, false);
}

static int
set_up_disk(void **state)
{
	return set_up(state, true);
}

static int
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

static void
on_answer(void *userdata, const struct store_answer *answer)
{
	struct heard *heard = userdata;

	assert_false(heard->is_there);
	heard->is_there = true;
	heard->outcome = answer->outcome;
	heard->reason = answer->reason;
	heard->n_refs = answer->n_refs;
	heard->has_more = answer->has_more;
	heard->service = answer->service;
	for (size_t i = 0; i < answer->n_refs; i++)
		heard->refs[i] = answer->refs[i];
	if (answer->n_refs > 0 && answer->refs[0].sealed.n > 0 &&
		answer->refs[0].sealed.n <= sizeof(heard->sealed))
		memcpy(heard->sealed, answer->refs[0].sealed.bytes,
			answer->refs[0].sealed.n);
	loop_stop(heard->loop);
}

/* Waits for the answer to a request that was taken with this status. */
static enum store_outcome
hear(struct fixture *f, int status)
{
	assert_int_equal(status, 0);
	assert_false(f->heard.is_there); /* never from inside */
	f->heard.loop = f->loop;
	assert_int_equal(loop_run(f->loop), 0);
	assert_true(f->heard.is_there);
	f->heard.is_there = false;
	return f->heard.outcome;
}

static struct store_ref
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

static enum store_outcome
claim(struct fixture *f, const char *name, uint32_t owner, uint64_t limit)
{
	return hear(f,
		store_service_claim(f->store, name, owner, limit, &actor,
			on_answer, &f->heard, NULL));
}

static enum store_outcome
put(struct fixture *f, const struct store_ref *ref, uint64_t limit)
{
	return hear(f,
		store_ref_put(f->store, ref, limit, &actor, on_answer,
			&f->heard, NULL));
}

static enum store_outcome
get(struct fixture *f, uint8_t number)
{
	struct store_ref ref = make_ref(number);

	return hear(f,
		store_ref_get(
			f->store, &ref.digest, on_answer, &f->heard, NULL));
}

static enum store_outcome
revoke_ref(struct fixture *f, uint8_t number)
{
	struct store_ref ref = make_ref(number);

	return hear(f,
		store_ref_revoke(f->store, &ref.digest, false, &actor,
			on_answer, &f->heard, NULL));
}

static enum store_outcome
list(struct fixture *f, const uint32_t *owner, const uint8_t *cursor, size_t n)
{
	struct store_ref ref = make_ref(cursor == NULL ? 0 : *cursor);
	struct store_ref_filter filter = { .has_owner = owner != NULL };

	if (owner != NULL)
		filter.owner = *owner;
	return hear(f,
		store_ref_list(f->store, &filter,
			cursor == NULL ? NULL : &ref.digest, n, on_answer,
			&f->heard, NULL));
}

static void
test_services(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(hear(f,
				 store_service_get(f->store, "calc", on_answer,
					 &f->heard, NULL)),
		STORE_NOT_FOUND);
	assert_int_equal(claim(f, "calc", 1000, 2), STORE_DONE);
	assert_string_equal(f->heard.service.name, "calc");
	assert_int_equal(f->heard.service.owner, 1000);
	assert_int_equal(f->heard.service.created_at, actor.now);
	assert_int_equal(claim(f, "calc", 1000, 1), STORE_DONE);
	assert_int_equal(claim(f, "calc", 1001, 2), STORE_NOT_OWNER);
	assert_int_equal(f->heard.service.owner, 1000);
	assert_int_equal(hear(f,
				 store_service_get(f->store, "calc", on_answer,
					 &f->heard, NULL)),
		STORE_DONE);
	assert_int_equal(f->heard.service.owner, 1000);

	/* At the limit, and one past it; another owner is not concerned. */
	assert_int_equal(claim(f, "two", 1000, 2), STORE_DONE);
	assert_int_equal(claim(f, "three", 1000, 2), STORE_FULL);
	assert_int_equal(claim(f, "three", 1001, 2), STORE_DONE);
}

static void
test_put_and_get(void **state)
{
	struct fixture *f = *state;
	struct store_ref ref = make_ref(7);

	assert_int_equal(claim(f, "calc", 1000, 9), STORE_DONE);
	assert_int_equal(get(f, 7), STORE_NOT_FOUND);
	assert_int_equal(put(f, &ref, 9), STORE_DONE);
	assert_int_equal(get(f, 7), STORE_DONE);
	assert_int_equal(f->heard.n_refs, 1);
	assert_memory_equal(&f->heard.refs[0].digest, &ref.digest, 32);
	assert_string_equal(f->heard.refs[0].service, "calc");
	assert_string_equal(f->heard.refs[0].label, "a label");
	assert_int_equal(f->heard.refs[0].owner, 1000);
	assert_int_equal(f->heard.refs[0].created_at, 1600000000);
	assert_int_equal(f->heard.refs[0].revoked_at, 0);
	assert_int_equal(f->heard.refs[0].sealed.n, ref.sealed.n);
	assert_memory_equal(f->heard.sealed, ref.sealed.bytes, ref.sealed.n);
	assert_int_equal(put(f, &ref, 9), STORE_EXISTS);
	assert_int_equal(get(f, 8), STORE_NOT_FOUND);
}

static void
test_put_refused(void **state)
{
	struct fixture *f = *state;
	struct store_ref ref = make_ref(1);

	assert_int_equal(put(f, &ref, 9), STORE_NOT_FOUND);
	assert_int_equal(claim(f, "calc", 1001, 9), STORE_DONE);
	assert_int_equal(put(f, &ref, 9), STORE_NOT_OWNER);
	assert_int_equal(get(f, 1), STORE_NOT_FOUND);
}

static void
test_put_limit(void **state)
{
	struct fixture *f = *state;
	struct store_ref ref = make_ref(1);

	assert_int_equal(claim(f, "calc", 1000, 9), STORE_DONE);
	assert_int_equal(put(f, &ref, 2), STORE_DONE);
	ref = make_ref(2);
	assert_int_equal(put(f, &ref, 2), STORE_DONE);
	ref = make_ref(3);
	assert_int_equal(put(f, &ref, 2), STORE_FULL);
	assert_int_equal(get(f, 3), STORE_NOT_FOUND);

	/* One that is revoked makes room. */
	assert_int_equal(revoke_ref(f, 1), STORE_DONE);
	assert_int_equal(put(f, &ref, 2), STORE_DONE);
}

static void
test_revoke(void **state)
{
	struct fixture *f = *state;
	struct store_ref ref = make_ref(1);

	assert_int_equal(revoke_ref(f, 1), STORE_NOT_FOUND);
	assert_int_equal(claim(f, "calc", 1000, 9), STORE_DONE);
	assert_int_equal(put(f, &ref, 9), STORE_DONE);
	assert_int_equal(revoke_ref(f, 1), STORE_DONE);
	assert_int_equal(get(f, 1), STORE_DONE);
	assert_int_equal(f->heard.refs[0].revoked_at, actor.now);
	assert_int_equal(f->heard.refs[0].sealed.n, 0);
	assert_int_equal(revoke_ref(f, 1), STORE_DONE);
	assert_int_equal(put(f, &ref, 9), STORE_EXISTS);
}

static void
test_list(void **state)
{
	static const uint32_t mine = 1000, nobodys = 5;
	static const uint8_t at_3 = 3, at_4 = 4, at_255 = 255;
	struct fixture *f = *state;

	assert_int_equal(claim(f, "calc", 1000, 9), STORE_DONE);
	assert_int_equal(claim(f, "other", 1001, 9), STORE_DONE);
	for (int i = 9; i >= 1; i -= 2) {
		struct store_ref ref = make_ref((uint8_t)i);

		assert_int_equal(put(f, &ref, 99), STORE_DONE);
	}
	assert_int_equal(list(f, &mine, NULL, 5), STORE_DONE);
	assert_int_equal(f->heard.n_refs, 5);
	assert_false(f->heard.has_more);
	assert_int_equal(f->heard.refs[0].digest.bytes[0], 1);
	assert_int_equal(f->heard.refs[4].digest.bytes[31], 9);
	assert_int_equal(f->heard.refs[0].sealed.n, 0);
	assert_string_equal(f->heard.refs[0].label, "a label");

	assert_int_equal(list(f, &mine, NULL, 4), STORE_DONE);
	assert_int_equal(f->heard.n_refs, 4);
	assert_true(f->heard.has_more);
	assert_int_equal(list(f, &mine, &at_3, 2), STORE_DONE);
	assert_int_equal(f->heard.refs[0].digest.bytes[0], 5);
	assert_int_equal(f->heard.refs[1].digest.bytes[0], 7);
	assert_true(f->heard.has_more);

	/* The row at the cursor need not be there any more. */
	assert_int_equal(list(f, NULL, &at_4, 9), STORE_DONE);
	assert_int_equal(f->heard.n_refs, 3);
	assert_int_equal(list(f, NULL, &at_255, 9), STORE_DONE);
	assert_int_equal(f->heard.n_refs, 0);
	assert_int_equal(list(f, &nobodys, NULL, 9), STORE_DONE);
	assert_int_equal(f->heard.n_refs, 0);
}

static void
test_list_page_limit(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(claim(f, "calc", 1000, 9), STORE_DONE);
	for (unsigned int i = 0; i < STORE_LIST_MAX + 1; i++) {
		struct store_ref ref = make_ref(0);

		ref.digest.bytes[0] = (uint8_t)(i >> 8);
		ref.digest.bytes[1] = (uint8_t)i;
		assert_int_equal(put(f, &ref, 1000), STORE_DONE);
	}
	assert_int_equal(list(f, NULL, NULL, STORE_LIST_MAX), STORE_DONE);
	assert_int_equal(f->heard.n_refs, STORE_LIST_MAX);
	assert_true(f->heard.has_more);
	assert_int_equal(
		store_ref_list(f->store, NULL, NULL, STORE_LIST_MAX + 1,
			on_answer, &f->heard, NULL),
		CAPNRPC_EINVAL);
	assert_int_equal(store_ref_list(f->store, NULL, NULL, 0, on_answer,
				 &f->heard, NULL),
		CAPNRPC_EINVAL);
}

static int
try_name(struct fixture *f, const char *name)
{
	return store_service_get(f->store, name, on_answer, &f->heard, NULL);
}

static void
test_names(void **state)
{
	struct fixture *f = *state;
	char name[STORE_NAME_SIZE + 1];

	assert_int_equal(try_name(f, ""), CAPNRPC_EINVAL);
	assert_int_equal(try_name(f, "a b"), CAPNRPC_EINVAL);
	assert_int_equal(try_name(f, "a/b"), CAPNRPC_EINVAL);
	assert_int_equal(try_name(f, "caf\xc3\xa9"), CAPNRPC_EINVAL);
	assert_int_equal(hear(f, try_name(f, "A-z.0_9")), STORE_NOT_FOUND);
	memset(name, 'n', sizeof(name));
	name[STORE_NAME_SIZE] = '\0';
	assert_int_equal(try_name(f, name), CAPNRPC_EINVAL);
	name[STORE_NAME_SIZE - 1] = '\0';
	assert_int_equal(claim(f, name, 1, 1), STORE_DONE);
	assert_string_equal(f->heard.service.name, name);
}

static int
try_put(struct fixture *f, const struct store_ref *ref)
{
	return store_ref_put(
		f->store, ref, 9, &actor, on_answer, &f->heard, NULL);
}

static void
test_put_bounds(void **state)
{
	static uint8_t sealed[SEAL_TOKEN_MAX + SEAL_OVERHEAD + 1];
	struct fixture *f = *state;
	struct store_ref ref = make_ref(1);

	assert_int_equal(claim(f, "calc", 1000, 9), STORE_DONE);
	memset(ref.label, 'l', STORE_LABEL_SIZE);
	assert_int_equal(try_put(f, &ref), CAPNRPC_EINVAL);
	ref.label[STORE_LABEL_SIZE - 1] = '\0';
	ref.sealed.bytes = sealed;
	ref.sealed.n = SEAL_OVERHEAD - 1;
	assert_int_equal(try_put(f, &ref), CAPNRPC_EINVAL);
	ref.sealed.n = sizeof(sealed);
	assert_int_equal(try_put(f, &ref), CAPNRPC_EINVAL);
	ref.sealed.n = sizeof(sealed) - 1;
	assert_int_equal(hear(f, try_put(f, &ref)), STORE_DONE);
}

static void
count_answer(void *userdata, const struct store_answer *answer)
{
	unsigned int *n = userdata;

	assert_int_equal(answer->outcome, STORE_NOT_FOUND);
	++*n;
}

/* All that was asked is answered, though nobody turns the loop any more. */
static void
test_free_answers_all(void **state)
{
	struct fixture *f = *state;
	struct store_ref ref = make_ref(1);
	struct store_request *request = NULL;
	unsigned int n = 0, n_canceled = 0;

	for (int i = 0; i < 100; i++)
		assert_int_equal(store_ref_get(f->store, &ref.digest,
					 count_answer, &n, NULL),
			0);
	assert_int_equal(store_ref_get(f->store, &ref.digest, count_answer,
				 &n_canceled, &request),
		0);
	store_request_cancel(request);
	assert_int_equal(n, 0);
	f->store = store_free(f->store);
	assert_int_equal(n, 100);
	assert_int_equal(n_canceled, 0);
}

/* The queue's limit; answered requests that nobody took count as well. */
static void
test_queue_limit(void **state)
{
	struct fixture *f = *state;
	struct store_ref ref = make_ref(1);
	unsigned int n = 0;

	for (int i = 0; i < STORE_QUEUE_MAX; i++)
		assert_int_equal(store_ref_get(f->store, &ref.digest,
					 count_answer, &n, NULL),
			0);
	assert_int_equal(
		store_ref_get(f->store, &ref.digest, count_answer, &n, NULL),
		CAPNRPC_ELIMIT);
	while (n < STORE_QUEUE_MAX)
		assert_int_equal(loop_turn(f->loop), 0);
	assert_int_equal(
		store_ref_get(f->store, &ref.digest, count_answer, &n, NULL),
		0);
	while (n <= STORE_QUEUE_MAX)
		assert_int_equal(loop_turn(f->loop), 0);
}

static void
test_reopen(void **state)
{
	struct fixture *f = *state;
	struct store_ref ref = make_ref(1);

	assert_int_equal(claim(f, "calc", 1000, 9), STORE_DONE);
	assert_int_equal(put(f, &ref, 9), STORE_DONE);
	ref = make_ref(2);
	assert_int_equal(put(f, &ref, 9), STORE_DONE);
	assert_int_equal(revoke_ref(f, 2), STORE_DONE);
	f->store = store_free(f->store);
	assert_int_equal(
		store_new(f->loop, open_engine(f), &f->store, NULL), 0);
	assert_int_equal(get(f, 1), STORE_DONE);
	assert_int_equal(f->heard.refs[0].sealed.n, SEAL_OVERHEAD + 3);
	assert_int_equal(get(f, 2), STORE_DONE);
	assert_int_equal(f->heard.refs[0].revoked_at, actor.now);
	assert_int_equal(claim(f, "calc", 1001, 9), STORE_NOT_OWNER);
}

/* In a child: adds and revokes row after row, saying so after each answer. */
static void
work_until_killed(struct fixture *f, int out)
{
	struct loop *loop;

	if (loop_new(&loop) != 0)
		_exit(1);
	f->loop = loop;
	if (store_new(f->loop, open_engine(f), &f->store, NULL) != 0 ||
		claim(f, "calc", 1000, 9) != STORE_DONE)
		_exit(1);
	for (uint8_t i = 1; i < 255; i++) {
		struct store_ref ref = make_ref(i);

		if (put(f, &ref, 999) != STORE_DONE ||
			(i % 2 == 0 && revoke_ref(f, i) != STORE_DONE) ||
			write(out, &i, 1) != 1)
			_exit(1);
	}
	(void)pause();
}

/* What was answered is there, however the process ended right after. */
static void
test_killed(void **state)
{
	struct fixture *f = *state;

	f->store = store_free(f->store);
	for (uint8_t n = 1; n <= 40; n += 13) {
		int ends[2];
		uint8_t last = 0;
		pid_t child;

		assert_int_equal(unlink(f->path), 0);
		assert_int_equal(pipe(ends), 0);
		child = fork();
		assert_true(child >= 0);
		if (child == 0)
			work_until_killed(f, ends[1]);
		while (last < n)
			assert_int_equal(read(ends[0], &last, 1), 1);
		assert_int_equal(kill(child, SIGKILL), 0);
		assert_int_equal(waitpid(child, NULL, 0), child);
		(void)close(ends[0]);
		(void)close(ends[1]);

		assert_int_equal(
			store_new(f->loop, open_engine(f), &f->store, NULL), 0);
		for (uint8_t i = 1; i <= n; i++) {
			assert_int_equal(get(f, i), STORE_DONE);
			assert_int_equal(
				f->heard.refs[0].revoked_at != 0, i % 2 == 0);
		}
		f->store = store_free(f->store);
	}
}

static void
test_outcome_names(void **state)
{
	(void)state;
	assert_string_equal(store_outcome_name(STORE_DONE), "done");
	assert_string_equal(store_outcome_name(STORE_FAILED), "failed");
	assert_null(store_free(NULL));
}

int
main(void)
{
#define BOTH(test)                                                    \
	{ #test " (memory)", test, set_up_memory, tear_down, NULL },  \
	{                                                             \
#test " (sqlite)", test, set_up_disk, tear_down, NULL \
	}
#define DISK(test) cmocka_unit_test_setup_teardown(test, set_up_disk, tear_down)
	const struct CMUnitTest tests[] = {
		BOTH(test_services),
		BOTH(test_put_and_get),
		BOTH(test_put_refused),
		BOTH(test_put_limit),
		BOTH(test_revoke),
		BOTH(test_list),
		BOTH(test_list_page_limit),
		BOTH(test_names),
		BOTH(test_put_bounds),
		BOTH(test_free_answers_all),
		BOTH(test_queue_limit),
		DISK(test_reopen),
		DISK(test_killed),
		cmocka_unit_test(test_outcome_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
