/* SPDX-License-Identifier: Apache-2.0 */
/* The allocator of libc. */
#include "config.h"

#include <stdalign.h>

#include <capnrpc/memory.h>

#include "tests/unit/client/check.h"

static void
gives_aligned_blocks_and_takes_them_back(void **state)
{
	const struct capnrpc_memory *memory = capnrpc_memory_libc();
	size_t n;

	(void)state;
	for (n = 1; n < 4096; n *= 3) {
		void *block = memory->allocate(memory->userdata, n);

		assert_non_null(block);
		assert_true((uintptr_t)block % alignof(max_align_t) == 0);
		memset(block, 0xa5, n);
		memory->release(memory->userdata, block, n);
	}
	memory->release(memory->userdata, NULL, 0);
}

static void
is_one_for_all(void **state)
{
	(void)state;
	assert_ptr_equal(capnrpc_memory_libc(), capnrpc_memory_libc());
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(gives_aligned_blocks_and_takes_them_back),
		cmocka_unit_test(is_one_for_all),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
