/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Failing with a reason: `return reason_fail(reason, CAPNRPC_EINVAL, "...")`.
 *
 * Two rules for those who write one. It says what was found, where, and what to
 * write instead. And a secret (an object id, a key, a token) never gets in.
 */
#ifndef DAEMON_REASON_FAIL_H
#define DAEMON_REASON_FAIL_H

#include <capnrpc/attr.h>

#include "daemon/log_reason.h"

/* Writes the reason, which may be NULL, and returns status. */
CAPNRPC_PRINTF(3, 4)
int reason_fail(struct reason *reason, int status, const char *format, ...);

/*
 * Writes the reason, ": " and the text of the errno value; returns
 * CAPNRPC_ESYSTEM, with errno set to that value.
 */
CAPNRPC_PRINTF(3, 4)
int reason_fail_errno(
	struct reason *reason, int error_number, const char *format, ...);

#endif
