/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A reason: why something could not be done, as one line for people.
 *
 * The daemon keeps two jobs apart: functions that return errors do not log, and
 * functions that log do not return errors. Between the two travels a status
 * (what to do about it) and a reason (what to say about it). A reason belongs
 * to the caller, is written only on failure, and never holds a secret.
 *
 * Whatever is put into one is made printable first: what a configuration file
 * or a peer wrote cannot forge a line or move a cursor.
 */
#ifndef DAEMON_LOG_REASON_H
#define DAEMON_LOG_REASON_H

#include <stddef.h>

#include <capnrpc/attr.h>

/* Two lines of a terminal and a long path fit; more is read by nobody. */
#define REASON_SIZE 512

struct reason {
	char text[REASON_SIZE]; /* ends in NUL; cut where it was too long */
};

/*
 * Writes a reason like printf, then turns each byte that is not printable
 * ASCII into '?'. reason may be NULL: nobody wants to know.
 */
CAPNRPC_PRINTF(2, 3)
void reason_set(struct reason *reason, const char *format, ...);

/* Like reason_set(), with ": " and the text of the errno value at the end. */
CAPNRPC_PRINTF(3, 4)
void reason_set_errno(
	struct reason *reason, int error_number, const char *format, ...);

/* Puts "text: " in front of a reason, to say where it arose. NULL is ignored.
 */
void reason_prefix(struct reason *reason, const char *text);

#endif
