/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The life of a reference in the store: terms, children, uses, revoking and
 * taking that back, purging, sweeping, and finding it by a few bits.
 */
#include <config.h>

#include "store_fixture.h"

#include <capnrpc/error.h>

#define NOW 1700000000

static enum store_outcome
put_child(struct fixture *f, uint8_t number, uint8_t parent)
{
	struct store_ref ref = make_ref(number);

	ref.depth = 1;
	memset(ref.parent.bytes, parent, sizeof(ref.parent.bytes));
	return put(f, &ref, 99);
}

/* A service, a reference 1, its child 2, and that one's child 3. */
static void
make_family(struct fixture *f)
{
	struct store_ref ref = make_ref(1);

	assert_int_equal(claim(f, "calc", 1000, 9), STORE_DONE);
	assert_int_equal(put(f, &ref, 99), STORE_DONE);
	assert_int_equal(put_child(f, 2, 1), STORE_DONE);
	assert_int_equal(put_child(f, 3, 2), STORE_DONE);
}

static enum store_outcome
revoke_ref(struct fixture *f, uint8_t number, bool keeps_token, int64_t now)
{
	struct store_ref ref = make_ref(number);
	struct store_actor at = { "uid:1000", now };

	return hear(f,
		store_ref_revoke(f->store, &ref.digest, keeps_token, &at,
			on_answer, f, NULL));
}

static enum store_outcome
undo(struct fixture *f, uint8_t number, int64_t not_before, uint64_t limit)
{
	struct store_ref ref = make_ref(number);

	return hear(f,
		store_ref_undo(f->store, &ref.digest, not_before, limit, &actor,
			on_answer, f, NULL));
}

static enum store_outcome
use(struct fixture *f, uint8_t number, uint32_t n_uses)
{
	struct store_ref ref = make_ref(number);

	return hear(f,
		store_ref_use(f->store, &ref.digest, n_uses, NOW + 5, on_answer,
			f, NULL));
}

static enum store_outcome
purge(struct fixture *f, uint8_t number)
{
	struct store_ref ref = make_ref(number);

	return hear(f,
		store_ref_purge(
			f->store, &ref.digest, &actor, on_answer, f, NULL));
}

static enum store_outcome
sweep(struct fixture *f, int64_t revoked_before)
{
	return hear(f,
		store_ref_sweep(f->store, revoked_before, on_answer, f, NULL));
}

static uint64_t
count_refs(struct fixture *f)
{
	assert_int_equal(hear(f,
				 store_service_get(
					 f->store, "calc", on_answer, f, NULL)),
		STORE_DONE);
	return f->answer.service.n_refs;
}

static void
test_terms(void **state)
{
	static uint8_t terms[STORE_TERMS_MAX + 1] = { 1, 2, 3 };
	struct fixture *f = *state;
	struct store_ref ref = make_ref(1);

	assert_int_equal(claim(f, "calc", 1000, 9), STORE_DONE);
	ref.expires_at = INT64_C(1) << 40;
	ref.unused_for = UINT32_MAX;
	ref.use_limit = 7;
	ref.terms.bytes = terms;
	ref.terms.n = 3;
	assert_int_equal(put(f, &ref, 9), STORE_DONE);
	assert_int_equal(get(f, 1), STORE_DONE);
	assert_int_equal(f->refs[0].expires_at, INT64_C(1) << 40);
	assert_int_equal(f->refs[0].unused_for, UINT32_MAX);
	assert_int_equal(f->refs[0].use_limit, 7);
	assert_int_equal(f->refs[0].use_count, 0);
	assert_int_equal(f->n_terms, 3);
	assert_memory_equal(f->terms, terms, 3);

	/* At the limit, and one past it. */
	ref = make_ref(2);
	ref.terms.bytes = terms;
	ref.terms.n = STORE_TERMS_MAX;
	assert_int_equal(put(f, &ref, 9), STORE_DONE);
	ref.terms.n++;
	assert_int_equal(
		store_ref_put(f->store, &ref, 9, &actor, on_answer, f, NULL),
		CAPNRPC_EINVAL);
}

static void
test_children(void **state)
{
	struct fixture *f = *state;
	struct store_ref other = make_ref(9);

	make_family(f);
	assert_int_equal(get(f, 3), STORE_DONE);
	assert_int_equal(f->answer.n_refs, 3);
	assert_int_equal(f->refs[0].digest.bytes[0], 3);
	assert_int_equal(f->refs[0].depth, 2);
	assert_int_equal(f->refs[1].digest.bytes[0], 2);
	assert_int_equal(f->refs[1].sealed.n, 0);
	assert_int_equal(f->refs[2].digest.bytes[0], 1);
	assert_int_equal(f->refs[2].depth, 0);
	assert_int_equal(count_refs(f), 3);

	/* A parent that is not there, another's, or revoked. */
	assert_int_equal(put_child(f, 4, 99), STORE_NOT_FOUND);
	assert_int_equal(claim(f, "other", 1001, 9), STORE_DONE);
	(void)strcpy(other.service, "other");
	other.owner = 1001;
	other.depth = 1;
	memset(other.parent.bytes, 1, sizeof(other.parent.bytes));
	assert_int_equal(put(f, &other, 9), STORE_NOT_OWNER);
	assert_int_equal(revoke_ref(f, 1, true, NOW), STORE_DONE);
	assert_int_equal(put_child(f, 4, 3), STORE_REVOKED);
}

static void
test_depth_limit(void **state)
{
	struct fixture *f = *state;
	struct store_ref ref = make_ref(1);

	assert_int_equal(claim(f, "calc", 1000, 9), STORE_DONE);
	assert_int_equal(put(f, &ref, 99), STORE_DONE);
	for (uint8_t i = 0; i < STORE_DEPTH_MAX; i++)
		assert_int_equal(
			put_child(f, (uint8_t)(i + 2), (uint8_t)(i + 1)),
			STORE_DONE);
	assert_int_equal(put_child(f, STORE_DEPTH_MAX + 2, STORE_DEPTH_MAX + 1),
		STORE_TOO_DEEP);
	assert_int_equal(get(f, STORE_DEPTH_MAX + 1), STORE_DONE);
	assert_int_equal(f->answer.n_refs, STORE_DEPTH_MAX + 1);
}

static void
test_derived(void **state)
{
	struct fixture *f = *state;
	struct store_ref ref = make_ref(1), other;

	assert_int_equal(claim(f, "calc", 1000, 9), STORE_DONE);
	assert_int_equal(claim(f, "more", 1000, 9), STORE_DONE);
	ref.is_derived = true;
	assert_int_equal(put(f, &ref, 1), STORE_DONE);
	assert_int_equal(use(f, 1, 2), STORE_DONE);

	/* Minted again, at the limit even: the row of now, uses kept. */
	(void)strcpy(ref.label, "new");
	ref.use_limit = 5;
	ref.sealed.n--;
	ref.created_at++;
	assert_int_equal(put(f, &ref, 1), STORE_DONE);
	assert_int_equal(get(f, 1), STORE_DONE);
	assert_string_equal(f->refs[0].label, "new");
	assert_int_equal(f->refs[0].use_limit, 5);
	assert_int_equal(f->refs[0].use_count, 2);
	assert_int_equal(f->refs[0].created_at, 1600000000);
	assert_int_equal(f->n_sealed, ref.sealed.n);

	other = ref;
	(void)strcpy(other.service, "more");
	assert_int_equal(put(f, &other, 9), STORE_NOT_OWNER);
	other = ref;
	other.is_derived = false;
	assert_int_equal(put(f, &other, 9), STORE_EXISTS);
	assert_int_equal(revoke_ref(f, 1, true, NOW), STORE_DONE);
	assert_int_equal(put(f, &ref, 9), STORE_REVOKED);
}

static void
test_update(void **state)
{
	struct fixture *f = *state;
	struct store_ref ref = make_ref(1);
	struct store_ref_change change = { .has_expires_at = true };

	assert_int_equal(claim(f, "calc", 1000, 9), STORE_DONE);
	assert_int_equal(put(f, &ref, 9), STORE_DONE);
	change.expires_at = 123;
	assert_int_equal(hear(f,
				 store_ref_update(f->store, &ref.digest,
					 &change, &actor, on_answer, f, NULL)),
		STORE_DONE);
	assert_int_equal(f->refs[0].expires_at, 123);
	assert_string_equal(f->refs[0].label, "a label");
	change.has_expires_at = false;
	change.has_label = true;
	(void)strcpy(change.label, "other");
	assert_int_equal(hear(f,
				 store_ref_update(f->store, &ref.digest,
					 &change, &actor, on_answer, f, NULL)),
		STORE_DONE);
	assert_int_equal(f->refs[0].expires_at, 123);
	assert_string_equal(f->refs[0].label, "other");
	ref.digest.bytes[5] ^= 1;
	assert_int_equal(hear(f,
				 store_ref_update(f->store, &ref.digest,
					 &change, &actor, on_answer, f, NULL)),
		STORE_NOT_FOUND);
	memset(change.label, 'x', sizeof(change.label));
	assert_int_equal(store_ref_update(f->store, &ref.digest, &change,
				 &actor, on_answer, f, NULL),
		CAPNRPC_EINVAL);
}

static void
test_uses(void **state)
{
	struct fixture *f = *state;
	struct store_ref ref = make_ref(1);

	assert_int_equal(claim(f, "calc", 1000, 9), STORE_DONE);
	ref.use_limit = 3;
	assert_int_equal(put(f, &ref, 99), STORE_DONE);
	assert_int_equal(put_child(f, 2, 1), STORE_DONE);
	assert_int_equal(use(f, 2, 2), STORE_DONE);
	assert_int_equal(f->refs[0].use_count, 2);
	assert_int_equal(f->refs[0].last_used_at, NOW + 5);
	assert_int_equal(f->refs[1].use_count, 2);

	/* The parent has one left: two at once do not fit, and none is taken.
	 */
	assert_int_equal(use(f, 2, 2), STORE_EXHAUSTED);
	assert_int_equal(get(f, 1), STORE_DONE);
	assert_int_equal(f->refs[0].use_count, 2);
	assert_int_equal(use(f, 1, 1), STORE_DONE);
	assert_int_equal(use(f, 1, 1), STORE_EXHAUSTED);
	assert_int_equal(use(f, 2, UINT32_MAX), STORE_EXHAUSTED);
	assert_int_equal(use(f, 2, 0), STORE_DONE);
	assert_int_equal(revoke_ref(f, 1, true, NOW), STORE_DONE);
	assert_int_equal(use(f, 2, 0), STORE_REVOKED);
	assert_int_equal(use(f, 9, 1), STORE_NOT_FOUND);
}

static void
test_undo(void **state)
{
	struct fixture *f = *state;

	make_family(f);
	assert_int_equal(undo(f, 1, 0, 99), STORE_NOT_REVOKED);
	assert_int_equal(undo(f, 8, 0, 99), STORE_NOT_FOUND);
	assert_int_equal(revoke_ref(f, 1, true, NOW), STORE_DONE);
	assert_int_equal(f->refs[0].revoked_at, NOW);
	assert_int_equal(f->n_sealed, SEAL_OVERHEAD + 3);
	assert_int_equal(count_refs(f), 2);

	/* One second late, in time; at the owner's limit, below it. */
	assert_int_equal(undo(f, 1, NOW + 1, 99), STORE_TOO_LATE);
	assert_int_equal(undo(f, 1, NOW, 2), STORE_FULL);
	assert_int_equal(undo(f, 1, NOW, 3), STORE_DONE);
	assert_int_equal(f->refs[0].revoked_at, 0);
	assert_int_equal(count_refs(f), 3);
	assert_int_equal(use(f, 3, 1), STORE_DONE);

	/* Without the token there is nothing to come back to. */
	assert_int_equal(revoke_ref(f, 1, false, NOW), STORE_DONE);
	assert_true(f->refs[0].is_wiped);
	assert_int_equal(undo(f, 1, 0, 99), STORE_TOO_LATE);
	assert_int_equal(get(f, 3), STORE_DONE);
	assert_true(f->refs[0].is_wiped);
}

static void
test_revoke_again_wipes(void **state)
{
	struct fixture *f = *state;

	make_family(f);
	assert_int_equal(revoke_ref(f, 2, true, NOW), STORE_DONE);
	assert_int_equal(revoke_ref(f, 2, true, NOW + 9), STORE_DONE);
	assert_int_equal(f->refs[0].revoked_at, NOW);
	assert_int_equal(revoke_ref(f, 2, false, NOW + 9), STORE_DONE);
	assert_int_equal(f->refs[0].revoked_at, NOW);
	assert_true(f->refs[0].is_wiped);
	assert_int_equal(count_refs(f), 2);
}

static void
test_sweep(void **state)
{
	struct fixture *f = *state;

	make_family(f);
	assert_int_equal(revoke_ref(f, 2, true, NOW), STORE_DONE);
	assert_int_equal(sweep(f, NOW), STORE_DONE);
	assert_int_equal(f->answer.n, 0);
	assert_int_equal(sweep(f, NOW + 1), STORE_DONE);
	assert_int_equal(f->answer.n, 2); /* 2, and 3 which is its child */
	assert_false(f->answer.has_more);
	assert_int_equal(get(f, 3), STORE_DONE);
	assert_true(f->refs[0].is_wiped);
	assert_int_equal(get(f, 1), STORE_DONE);
	assert_false(f->refs[0].is_wiped);
	assert_int_equal(sweep(f, NOW + 1), STORE_DONE);
	assert_int_equal(f->answer.n, 0);
}

/* The clock jumps a day, both ways: no row is lost, no token before its time.
 */
static void
test_clock_jumps(void **state)
{
	enum {
		DAY = 86400
	};
	struct fixture *f = *state;

	make_family(f);
	assert_int_equal(revoke_ref(f, 3, true, NOW + DAY), STORE_DONE);
	assert_int_equal(sweep(f, NOW), STORE_DONE);
	assert_int_equal(f->answer.n, 0);
	assert_int_equal(undo(f, 3, NOW, 99), STORE_DONE);
	assert_int_equal(revoke_ref(f, 3, true, NOW - DAY), STORE_DONE);
	assert_int_equal(undo(f, 3, NOW - DAY, 99), STORE_DONE);
	assert_int_equal(use(f, 3, 1), STORE_DONE);
	assert_int_equal(f->refs[0].last_used_at, NOW + 5);
	assert_int_equal(hear(f,
				 store_ref_use(f->store, &f->refs[0].digest, 1,
					 NOW - DAY, on_answer, f, NULL)),
		STORE_DONE);
	assert_int_equal(f->refs[0].last_used_at, NOW - DAY);
	assert_int_equal(f->refs[0].use_count, 2);
}

static void
test_sweep_in_parts(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(claim(f, "calc", 1000, 9), STORE_DONE);
	for (unsigned int i = 0; i < STORE_LIST_MAX + 3; i++) {
		struct store_ref ref = make_ref(0);

		ref.digest.bytes[0] = (uint8_t)(i >> 8);
		ref.digest.bytes[1] = (uint8_t)i;
		assert_int_equal(put(f, &ref, 1000), STORE_DONE);
		assert_int_equal(
			hear(f,
				store_ref_revoke(f->store, &ref.digest, true,
					&actor, on_answer, f, NULL)),
			STORE_DONE);
	}
	assert_int_equal(sweep(f, NOW + 1), STORE_DONE);
	assert_int_equal(f->answer.n, STORE_LIST_MAX);
	assert_true(f->answer.has_more);
	assert_int_equal(sweep(f, NOW + 1), STORE_DONE);
	assert_int_equal(f->answer.n, 3);
	assert_false(f->answer.has_more);
}

static void
test_purge(void **state)
{
	struct fixture *f = *state;

	make_family(f);
	assert_int_equal(put_child(f, 4, 1), STORE_DONE);
	assert_int_equal(purge(f, 2), STORE_DONE);
	assert_int_equal(f->answer.n, 2);
	assert_int_equal(get(f, 2), STORE_NOT_FOUND);
	assert_int_equal(get(f, 3), STORE_NOT_FOUND);
	assert_int_equal(get(f, 4), STORE_DONE);
	assert_int_equal(count_refs(f), 2);
	assert_int_equal(purge(f, 2), STORE_NOT_FOUND);
	assert_int_equal(purge(f, 1), STORE_DONE);
	assert_int_equal(f->answer.n, 2);
	assert_int_equal(count_refs(f), 0);
}

static enum store_outcome
list(struct fixture *f, const struct store_ref_filter *filter, size_t n)
{
	return hear(f,
		store_ref_list(f->store, filter, NULL, n, on_answer, f, NULL));
}

static void
test_filters(void **state)
{
	struct fixture *f = *state;
	struct store_ref other = make_ref(9);
	struct store_ref_filter filter = { .has_parent = true };

	make_family(f);
	assert_int_equal(put_child(f, 4, 1), STORE_DONE);
	assert_int_equal(claim(f, "other", 1000, 9), STORE_DONE);
	(void)strcpy(other.service, "other");
	assert_int_equal(put(f, &other, 9), STORE_DONE);
	assert_int_equal(list(f, NULL, 9), STORE_DONE);
	assert_int_equal(f->answer.n_refs, 5);

	memset(filter.parent.bytes, 1, sizeof(filter.parent.bytes));
	assert_int_equal(list(f, &filter, 9), STORE_DONE);
	assert_int_equal(f->answer.n_refs, 2);
	assert_int_equal(f->refs[0].digest.bytes[0], 2);
	assert_int_equal(f->refs[1].digest.bytes[0], 4);
	assert_int_equal(list(f, &filter, 1), STORE_DONE);
	assert_true(f->answer.has_more);

	filter.has_parent = false;
	(void)strcpy(filter.service, "other");
	assert_int_equal(list(f, &filter, 9), STORE_DONE);
	assert_int_equal(f->answer.n_refs, 1);
	assert_int_equal(f->refs[0].digest.bytes[0], 9);
	filter.has_owner = true;
	filter.owner = 5;
	assert_int_equal(list(f, &filter, 9), STORE_DONE);
	assert_int_equal(f->answer.n_refs, 0);
}

static enum store_outcome
find(struct fixture *f, uint8_t first, uint8_t second, unsigned int n_bits,
	const uint32_t *owner)
{
	struct seal_digest prefix = { { first, second } };

	return hear(f,
		store_ref_find(
			f->store, &prefix, n_bits, owner, on_answer, f, NULL));
}

static void
test_find(void **state)
{
	static const uint32_t mine = 1000, nobodys = 5;
	struct fixture *f = *state;
	struct store_ref ref = make_ref(0x40), near = make_ref(0x40);

	assert_int_equal(claim(f, "calc", 1000, 9), STORE_DONE);
	near.digest.bytes[1] = 0x41;
	assert_int_equal(put(f, &ref, 9), STORE_DONE);
	assert_int_equal(put(f, &near, 9), STORE_DONE);
	assert_int_equal(find(f, 0x40, 0x40, 16, NULL), STORE_DONE);
	assert_memory_equal(&f->refs[0].digest, &ref.digest, 32);
	assert_int_equal(find(f, 0x40, 0x41, 16, &mine), STORE_DONE);
	assert_memory_equal(&f->refs[0].digest, &near.digest, 32);
	assert_int_equal(find(f, 0x40, 0x40, 15, NULL), STORE_AMBIGUOUS);
	assert_int_equal(find(f, 0x40, 0x7f, 9, &mine), STORE_AMBIGUOUS);
	assert_int_equal(find(f, 0xff, 0xff, 1, NULL), STORE_NOT_FOUND);
	assert_int_equal(find(f, 0x40, 0x40, 16, &nobodys), STORE_NOT_FOUND);
	assert_int_equal(find(f, 0x40, 0x40, 256, NULL), STORE_NOT_FOUND);
	assert_int_equal(hear(f,
				 store_ref_find(f->store, &ref.digest, 256,
					 NULL, on_answer, f, NULL)),
		STORE_DONE);
	assert_int_equal(store_ref_find(f->store, &ref.digest, 257, NULL,
				 on_answer, f, NULL),
		CAPNRPC_EINVAL);
	assert_int_equal(store_ref_find(f->store, &ref.digest, 0, NULL,
				 on_answer, f, NULL),
		CAPNRPC_EINVAL);
}

int
main(void)
{
#define BOTH(test)                                                    \
	{ #test " (memory)", test, set_up_memory, tear_down, NULL },  \
	{                                                             \
#test " (sqlite)", test, set_up_disk, tear_down, NULL \
	}
	const struct CMUnitTest tests[] = {
		BOTH(test_terms),
		BOTH(test_children),
		BOTH(test_depth_limit),
		BOTH(test_derived),
		BOTH(test_update),
		BOTH(test_uses),
		BOTH(test_undo),
		BOTH(test_revoke_again_wipes),
		BOTH(test_sweep),
		BOTH(test_clock_jumps),
		BOTH(test_sweep_in_parts),
		BOTH(test_purge),
		BOTH(test_filters),
		BOTH(test_find),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
