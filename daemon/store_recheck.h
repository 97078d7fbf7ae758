/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Looking at a store that was not closed: the daemon was killed, or the machine
 * stopped. What was committed is there; whether the disk kept all of it whole
 * is found out in the background, so that the start takes no longer however
 * much there is.
 */
#ifndef DAEMON_STORE_RECHECK_H
#define DAEMON_STORE_RECHECK_H

#include "daemon/store.h"

/* Begins to read the whole store; the log says what came of it. */
void store_recheck(struct store *store);

#endif
