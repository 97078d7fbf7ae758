/* SPDX-License-Identifier: Apache-2.0 */
/* The small objects of typed.capnp, for both sides. */
#ifndef TESTS_INTEROP_TYPED_OBJECTS_H
#define TESTS_INTEROP_TYPED_OBJECTS_H

#include <capnrpc/cap.h>
#include <capnrpc/vat.h>

/* A Both (so an Object and a Named, too) with that number; "object NUMBER". */
struct capnrpc_cap *object_new(struct capnrpc_vat *vat, uint32_t number);

/* How many of them there are. */
size_t object_count(void);

/* A Keeper of whatever. */
struct capnrpc_cap *keeper_new(struct capnrpc_vat *vat);

/*
 * A Sink that is Named "sink" besides. pace (an Object, borrowed) says when
 * each write is answered; the one at fail_at, from 1, fails.
 */
struct capnrpc_cap *sink_new(
	struct capnrpc_vat *vat, struct capnrpc_cap *pace, uint32_t fail_at);

#endif
