/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A poll(2) loop around one vat with any number of connections: what a server
 * does that uses capnrpc/vat.h with sockets of its own. It is for
 * tests: when memory runs out, the process ends.
 */
#ifndef INTEROP_LOOP_H
#define INTEROP_LOOP_H

#include <capnrpc/vat.h>

struct loop;

struct loop *loop_new(void);

/* Closes everything; the caller has dropped its capabilities. */
void loop_free(struct loop *loop);

struct capnrpc_vat *loop_vat(struct loop *loop);

/* Offers cap (borrowed) on "unix:PATH" or "HOST:PORT"; the port, or 0. */
unsigned int loop_listen(
	struct loop *loop, const char *address, struct capnrpc_cap *cap);

/* Connects to an address; the other side's bootstrap, owned by the caller. */
struct capnrpc_cap *loop_connect(struct loop *loop, const char *address);

/* Calls fn(userdata) once, after that time. */
void loop_after(struct loop *loop, unsigned int ms, void (*fn)(void *userdata),
	void *userdata);

/* Runs what is due until *is_done, or for ever when that is NULL. */
void loop_run(struct loop *loop, const bool *is_done);

/* Closes every connection that loop_connect() has made but the first n. */
void loop_disconnect_after(struct loop *loop, unsigned int n);

#endif
