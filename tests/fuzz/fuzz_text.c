/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Text from anybody, read as a type that the first byte chooses, pretty or not
 * as its next bit does.
 */
#include "tests/fuzz/schema_types.h"
#include "tests/fuzz/target.h"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	if (n == 0)
		return 0;
	target_parse(target_type((bytes[0] & 3) | (bytes[0] & 8) >> 1),
		(bytes[0] & 4) != 0 ? CAPNRPC_FORMAT_TEXT_PRETTY
				    : CAPNRPC_FORMAT_TEXT,
		(const char *)bytes + 1, n - 1);
	target_assert_no_leak();
	return 0;
}
