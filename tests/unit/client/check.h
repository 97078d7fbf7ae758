/* SPDX-License-Identifier: Apache-2.0 */
/* cmocka, with the headers that it wants to have been included before it. */
#ifndef TESTS_UNIT_CLIENT_CHECK_H
#define TESTS_UNIT_CLIENT_CHECK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

/* That text holds part, and says both when it does not. */
#define assert_text_has(text, part)                                      \
	do {                                                             \
		if (strstr((text), (part)) == NULL)                      \
			fail_msg("\"%s\" lacks \"%s\"", (text), (part)); \
	} while (0)

#endif
