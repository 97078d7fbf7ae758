/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A whole connection in words, a line for every row, for people who look for a
 * mistake: in the simulator, or in a debugger.
 */
#ifndef CAPNRPC_RPC_DUMP_H
#define CAPNRPC_RPC_DUMP_H

#include "rpc/conn.h"

/*
 * Tells line each row in turn. text ends with NUL, has no newline, and is good
 * during the call. Changes nothing and does not allocate.
 */
void capnrpc_conn_dump(const struct capnrpc_conn *conn,
	void (*line)(void *userdata, const char *text), void *userdata);

#endif
