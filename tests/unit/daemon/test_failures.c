/* SPDX-License-Identifier: Apache-2.0 */
/* Rates: failed restores by principal, and a reference's calls. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/list.h"
#include "daemon/bucket.h"
#include "daemon/failures.h"

#define MOST 3
#define MINUTE_MS 60000

static struct principal
user(uid_t uid)
{
	struct principal principal;

	memset(&principal, 0, sizeof(principal));
	principal.kind = PRINCIPAL_LOCAL;
	principal.uid = uid;
	return principal;
}

static struct principal
vat(uint8_t byte)
{
	struct principal principal;

	memset(&principal, 0, sizeof(principal));
	principal.kind = PRINCIPAL_VAT;
	memset(principal.vat.bytes, byte, sizeof(principal.vat.bytes));
	return principal;
}

static void
fail_often(struct failures *failures, const struct principal *principal,
	unsigned int n, uint64_t now_ms)
{
	while (n-- > 0)
		(void)failures_note(failures, principal, MOST, now_ms);
}

static void
so_many_may_fail(void **state)
{
	struct failures failures;
	struct principal one = user(1);
	struct principal other = user(2);
	struct principal remote = vat(1);

	(void)state;
	failures_init(&failures);
	assert_true(failures_permit(&failures, &one, MOST, 0));
	fail_often(&failures, &one, MOST - 1, 1000);
	assert_true(failures_permit(&failures, &one, MOST, 1000));
	fail_often(&failures, &one, 1, 1000);
	assert_false(failures_permit(&failures, &one, MOST, 1000));
	assert_true(failures_permit(&failures, &other, MOST, 1000));
	assert_true(failures_permit(&failures, &remote, MOST, 1000));
	failures_deinit(&failures);
}

static void
they_come_back_evenly(void **state)
{
	struct failures failures;
	struct principal one = vat(7);

	(void)state;
	failures_init(&failures);
	fail_often(&failures, &one, MOST, 0);
	assert_false(
		failures_permit(&failures, &one, MOST, MINUTE_MS / MOST - 1));
	assert_true(failures_permit(&failures, &one, MOST, MINUTE_MS / MOST));
	fail_often(&failures, &one, 1, MINUTE_MS / MOST);
	assert_false(failures_permit(&failures, &one, MOST, MINUTE_MS / MOST));
	assert_true(failures_permit(&failures, &one, MOST, 3 * MINUTE_MS));
	failures_deinit(&failures);
}

/* Who makes up identities fills neither memory nor the audit trail. */
static void
table_and_trail_are_bounded(void **state)
{
	struct failures failures;
	struct principal first = user(0);
	unsigned int n_audited = 0;
	uid_t uid;

	(void)state;
	failures_init(&failures);
	fail_often(&failures, &first, MOST, 0);
	for (uid = 1; uid <= FAILURES_MAX; uid++) {
		struct principal one = user(uid);

		n_audited += failures_note(&failures, &one, MOST, 0);
	}
	assert_int_equal(failures.by_principal.n_used, FAILURES_MAX);
	assert_true(failures_permit(&failures, &first, MOST, 0));
	assert_true(n_audited < FAILURES_AUDITED_MAX);
	assert_true(failures_note(
		&failures, &first, MOST, 60 * (uint64_t)MINUTE_MS));
	failures_deinit(&failures);
}

static unsigned int
take_all(struct bucket *bucket, uint64_t now_ms)
{
	unsigned int n = 0;

	while (n < 1000 && bucket_take(bucket, now_ms))
		n++;
	return n;
}

static void
bucket_holds_its_burst(void **state)
{
	struct bucket bucket;

	(void)state;
	bucket_init(&bucket, 10, 25, 5000);
	assert_int_equal(take_all(&bucket, 5000), 25);
	assert_int_equal(take_all(&bucket, 5099), 0);
	assert_int_equal(take_all(&bucket, 5100), 1);
	assert_int_equal(take_all(&bucket, 6100), 10);
	assert_int_equal(take_all(&bucket, UINT64_MAX), 25);
	bucket_init(&bucket, 10, 0, 0);
	assert_int_equal(take_all(&bucket, 0), 10);
}

static void
no_rate_is_no_bound(void **state)
{
	struct bucket bucket;

	(void)state;
	bucket_init(&bucket, 0, 0, 0);
	assert_int_equal(take_all(&bucket, 0), 1000);
}

static void
greatest_rate_does_not_overflow(void **state)
{
	struct bucket bucket;

	(void)state;
	bucket_init(&bucket, UINT32_MAX, UINT32_MAX, 0);
	assert_true(bucket_take(&bucket, 0));
	assert_true(bucket_take(&bucket, UINT64_MAX));
	bucket_init(&bucket, 1, UINT32_MAX, 0);
	assert_true(bucket_take(&bucket, UINT64_MAX));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(so_many_may_fail),
		cmocka_unit_test(they_come_back_evenly),
		cmocka_unit_test(table_and_trail_are_bounded),
		cmocka_unit_test(bucket_holds_its_burst),
		cmocka_unit_test(no_rate_is_no_bound),
		cmocka_unit_test(greatest_rate_does_not_overflow),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
