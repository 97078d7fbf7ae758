/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The memory of the vat: malloc and free, but what is freed is overwritten. Ids
 * and tokens arrive in messages; when the message is gone, so are they.
 */
#ifndef DAEMON_WIPING_MEMORY_H
#define DAEMON_WIPING_MEMORY_H

#include <capnrpc/memory.h>

/*
 * Of a larger block only so much is overwritten: a message with a URI in it is
 * smaller, and wiping all payload would cost as much as relaying it. So the end
 * of a token of more than some 4000 bytes stays until its memory is used again.
 */
#define WIPING_MEMORY_MAX 4096

/* Static storage; any thread may use it. */
const struct capnrpc_memory *wiping_memory(void);

#endif
