/* SPDX-License-Identifier: Apache-2.0 */
/* Buckets: so many a second, so many at once. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "daemon/bucket.h"

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
		cmocka_unit_test(bucket_holds_its_burst),
		cmocka_unit_test(no_rate_is_no_bound),
		cmocka_unit_test(greatest_rate_does_not_overflow),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
