/* SPDX-License-Identifier: Apache-2.0 */
/* References with those they are children of: which have ended, for whom. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/list.h"
#include "daemon/chain.h"

#define NOW 1000000

static struct store_ref rows[2];
static struct terms_blob blob;

/* A good child of a good parent. */
static void
good(void)
{
	memset(rows, 0, sizeof(rows));
	rows[0].created_at = NOW - 10;
	rows[0].depth = 1;
	rows[1].created_at = NOW - 20;
	memset(rows[1].digest.bytes, 1, SEAL_DIGEST_SIZE);
}

static enum chain_state
state_at(int64_t now, size_t n)
{
	struct chain *chain;
	enum chain_state state;

	assert_int_equal(chain_new(rows, n, NULL, &chain), 0);
	state = chain_state(chain, now);
	free(chain);
	return state;
}

static void
its_own_end_is_told_apart(void **state)
{
	(void)state;
	good();
	assert_int_equal(state_at(NOW, 2), CHAIN_GOOD);
	rows[0].use_limit = 2;
	rows[0].use_count = 1;
	assert_int_equal(state_at(NOW, 2), CHAIN_GOOD);
	rows[0].use_count = 2;
	assert_int_equal(state_at(NOW, 2), CHAIN_EXHAUSTED);
	rows[0].expires_at = NOW + 1;
	assert_int_equal(state_at(NOW, 2), CHAIN_EXHAUSTED);
	assert_int_equal(state_at(NOW + 1, 2), CHAIN_EXPIRED);
	rows[0].revoked_at = NOW;
	assert_int_equal(state_at(NOW + 1, 2), CHAIN_REVOKED);
}

static void
unused_counts_from_the_last_use(void **state)
{
	(void)state;
	good();
	rows[0].unused_for = 30;
	assert_int_equal(state_at(NOW + 19, 2), CHAIN_GOOD);
	assert_int_equal(state_at(NOW + 20, 2), CHAIN_EXPIRED);
	rows[0].last_used_at = NOW;
	assert_int_equal(state_at(NOW + 29, 2), CHAIN_GOOD);
	assert_int_equal(state_at(NOW + 30, 2), CHAIN_EXPIRED);
	rows[0].expires_at = NOW + 5;
	assert_int_equal(state_at(NOW + 5, 2), CHAIN_EXPIRED);
	rows[0].expires_at = NOW + 500;
	assert_int_equal(state_at(NOW + 30, 2), CHAIN_EXPIRED);
}

/* What a row says may be beyond what can be added up. */
static void
use_at_the_end_of_time_is_no_end(void **state)
{
	(void)state;
	good();
	rows[0].unused_for = UINT32_MAX;
	rows[0].last_used_at = INT64_MAX - 1;
	assert_int_equal(state_at(NOW, 1), CHAIN_GOOD);
	assert_int_equal(state_at(INT64_MAX, 1), CHAIN_EXPIRED);
}

static void
it_ends_with_its_parent(void **state)
{
	(void)state;
	good();
	rows[1].revoked_at = NOW;
	assert_int_equal(state_at(NOW, 2), CHAIN_ENDED);
	assert_int_equal(state_at(NOW, 1), CHAIN_GOOD);
	good();
	rows[1].expires_at = NOW;
	assert_int_equal(state_at(NOW, 2), CHAIN_ENDED);
	good();
	rows[1].use_limit = 1;
	rows[1].use_count = 1;
	assert_int_equal(state_at(NOW, 2), CHAIN_ENDED);
}

static void
all_of_it_is_for_whoever_restores(void **state)
{
	struct principal principal;
	struct terms terms;
	struct chain *chain;

	(void)state;
	memset(&terms, 0, sizeof(terms));
	memset(&principal, 0, sizeof(principal));
	terms.sealed_for.kind = TERMS_UID;
	terms.sealed_for.id = 5;
	terms_encode(&terms, &blob);
	good();
	rows[1].terms.bytes = blob.bytes;
	rows[1].terms.n = blob.n;
	assert_int_equal(chain_new(rows, 2, NULL, &chain), 0);
	principal.uid = 5;
	assert_true(chain_is_for(chain, &principal));
	principal.uid = 6;
	assert_false(chain_is_for(chain, &principal));
	assert_false(chain_is_limited(chain));
	free(chain);
	rows[1].use_limit = 9;
	assert_int_equal(chain_new(rows, 2, NULL, &chain), 0);
	assert_true(chain_is_limited(chain));
	free(chain);
}

static void
damaged_terms_are_refused(void **state)
{
	static uint8_t bytes[] = { 9, 9, 9 };
	struct chain *chain;

	(void)state;
	good();
	rows[1].terms.bytes = bytes;
	rows[1].terms.n = sizeof(bytes);
	assert_int_equal(chain_new(rows, 2, NULL, &chain), CAPNRPC_EPROTOCOL);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(its_own_end_is_told_apart),
		cmocka_unit_test(unused_counts_from_the_last_use),
		cmocka_unit_test(use_at_the_end_of_time_is_no_end),
		cmocka_unit_test(it_ends_with_its_parent),
		cmocka_unit_test(all_of_it_is_for_whoever_restores),
		cmocka_unit_test(damaged_terms_are_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
