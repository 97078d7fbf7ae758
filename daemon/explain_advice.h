/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What Account.explain says to do when a step fails: words alone, in one place,
 * so that they can be read together.
 */
#ifndef DAEMON_EXPLAIN_ADVICE_H
#define DAEMON_EXPLAIN_ADVICE_H

#include <stddef.h>
#include <stdint.h>

#include <capnrpc/cap.h>

#include "daemon/chain.h"
#include "daemon/log_reason.h"
#include "daemon/stream.h"
#include "daemon/uri.h"

struct explain_advice {
	char detail[REASON_SIZE];
	char advice[REASON_SIZE];
};

/* The text is no URI. */
const char *explain_advice_of_parse(void);

/* The name has no address. */
const char *explain_advice_of_resolve(void);

/* Nobody answers at the address. */
const char *explain_advice_of_connect(const struct uri *uri);

/* What answers is no vat, or does not want us. */
const char *explain_advice_of_handshake(enum stream_end end);

/* Another vat answers. */
const char *explain_advice_of_identity(void);

/* The URI has no identity at all, and the configuration does not allow that. */
const char *explain_advice_of_insecure(void);

/* The vat does not give the object; is_ours where it is this one. */
const char *explain_advice_of_restore(
	const struct capnrpc_exception *exception, bool is_ours);

/*
 * Why a reference of the caller's own is not restored; exception is what a
 * stranger is told.
 */
void explain_advice_of_chain(const struct chain *chain, int64_t now,
	const struct capnrpc_exception *exception,
	struct explain_advice *ret_advice);

#endif
