/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The memory of the vat: malloc and free, but what is freed is overwritten. Ids
 * and tokens arrive in messages; when the message is gone, so are they.
 */
#ifndef DAEMON_WIPING_MEMORY_H
#define DAEMON_WIPING_MEMORY_H

#include <capnrpc/memory.h>

/*
 * Of a larger block only so much is overwritten: a message with an id or a
 * token in it is smaller, and wiping megabytes of payload would cost as much as
 * relaying them.
 */
#define WIPING_MEMORY_MAX 131072

/* Static storage; any thread may use it. */
const struct capnrpc_memory *wiping_memory(void);

#endif
