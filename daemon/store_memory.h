/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The store's engine that forgets: for tests, and for a daemon whose references
 * need not outlive it. It keeps no audit trail.
 */
#ifndef DAEMON_STORE_MEMORY_H
#define DAEMON_STORE_MEMORY_H

#include <capnrpc/attr.h>

#include "daemon/store_engine.h"

/* Makes an empty one. 0 or CAPNRPC_ENOMEM. */
CAPNRPC_CHECK int store_memory_new(struct store_engine **ret_engine);

#endif
