/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What can go wrong for a script, one thing at a time, and when: at point 1, 2,
 * 3 and so on, until a script has no such point.
 *
 * Every vat has an honest peer beside what the script does with it (witness.h),
 * which must notice nothing.
 */
#ifndef FAULT_FAULTS_H
#define FAULT_FAULTS_H

#include <stdbool.h>
#include <stddef.h>

#include "cap/vat.h"
#include "rpc/conn.h"

enum fault_kind {
	FAULT_NONE, /* for counting points */
	FAULT_BYTES, /* one byte at a time; no reason to be left */
	FAULT_MEMORY_ONCE, /* allocation k fails */
	FAULT_MEMORY_LATER, /* and all behind it */
	FAULT_CUT, /* the connection ends in the place of message k */
	FAULT_SILENCE, /* message k and all behind it are swallowed */
	FAULT_LIMIT, /* there is room for k of each kind of row */
	FAULT_CHARGE, /* room for a row is refused, the k-th time it is asked */
	FAULT_FEW_BYTES, /* calls and output may be 100 * k bytes */
};

#define FAULT_N_KINDS ((int)FAULT_FEW_BYTES + 1)

/* Room for more rows of a kind than this refuses no script anything. */
#define FAULT_LIMIT_MAX 8u

/* The fault's name, for people. */
const char *faults_name(enum fault_kind kind);

/* From now on this goes wrong, at that point. */
void faults_arm(enum fault_kind kind, size_t point);
/* From now on nothing does. */
void faults_disarm(void);

/* How many points of that kind there were so far. */
size_t faults_n_points(enum fault_kind kind);

/*
 * What is left of the vats, once the script is left: the honest peers are
 * served, all other connections end, give_back gives the script's things back,
 * and then no row and no block may be left. Ends the process when it is not so.
 */
void faults_wind_up(void (*give_back)(void));

/*
 * The exception, or while something is armed one that no script expects for
 * NULL.
 */
const struct capnrpc_exception *faults_exception(
	const struct capnrpc_exception *exception);

/* Whether the library is running, so that nothing can be given back. */
bool faults_is_in_turn(void);

/* --- as their namesakes --------------------------------------------------- */

struct capnrpc_vat *faults_vat_new(
	const struct capnrpc_memory *memory, uint64_t seed);
struct capnrpc_vat *faults_vat_free(struct capnrpc_vat *vat);
bool faults_vat_turn(struct capnrpc_vat *vat);
struct capnrpc_conn *faults_conn_new(struct capnrpc_vat *vat,
	struct capnrpc_cap *bootstrap,
	const struct capnrpc_conn_limits *limits);
struct capnrpc_conn *faults_conn_free(struct capnrpc_conn *conn);
int faults_conn_feed(struct capnrpc_conn *conn, const void *bytes, size_t n);
void faults_conn_sent(struct capnrpc_conn *conn, size_t n);

#endif
