/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the daemon asks of the kernel and the C library for its process, before
 * it opens anything. main() calls it; tests that run a daemon in their own
 * process need not.
 */
#ifndef DAEMON_PROCESS_H
#define DAEMON_PROCESS_H

/*
 * Sets the process up. None of it is worth not starting for, so it returns
 * nothing: where the kernel refuses, things stay as they were.
 */
void process_prepare(void);

#endif
