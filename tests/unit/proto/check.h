/* SPDX-License-Identifier: Apache-2.0 */
/*
 * cmocka, with what it wants included before it; malloc for messages; a message
 * for each test.
 */
#ifndef CAPNRPC_TEST_PROTO_CHECK_H
#define CAPNRPC_TEST_PROTO_CHECK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <capnrpc/message.h>

#include "proto/compiler/memory.h"

/* Has a test own a new message, as its state; for cmocka. */
static inline int
check_message_setup(void **state)
{
	*state = capnrpc_message_new(memory_of_messages(), 0);
	return *state == NULL;
}

static inline int
check_message_teardown(void **state)
{
	*state = capnrpc_message_unref(*state);
	return 0;
}

/* Checks a reader of text or data against a string literal. */
#define assert_bytes(reader, literal)                                  \
	do {                                                           \
		assert_int_equal((reader).n, sizeof(literal) - 1);     \
		assert_memory_equal(                                   \
			(reader).bytes, literal, sizeof(literal) - 1); \
	} while (0)

#endif
