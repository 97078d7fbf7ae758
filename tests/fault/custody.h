/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Everything a script owns: references, requests, calls that it was given. When
 * a script cannot go on, its local variables are beyond reach, but what they
 * held is here and is given back, so that what the library forgot is all that
 * can be left.
 */
#ifndef FAULT_CUSTODY_H
#define FAULT_CUSTODY_H

#include "cap/call.h"
#include "cap/membrane.h"
#include "cap/promise.h"
#include "cap/promised.h"
#include "wire/message.h"

/*
 * Called where the script is about to get NULL for something; sweep.c has it.
 * Scripts go on with what they got, as programs may not.
 */
void custody_lacks(void);

/* Each notes one more of it, unless it is NULL; returns it. */
struct capnrpc_cap *custody_cap(struct capnrpc_cap *cap);
struct capnrpc_request *custody_request(struct capnrpc_request *request);
struct capnrpc_promise *custody_promise(struct capnrpc_promise *promise);
struct capnrpc_membrane *custody_membrane(struct capnrpc_membrane *membrane);
struct capnrpc_fault *custody_fault(struct capnrpc_fault *fault);
struct capnrpc_message *custody_message(struct capnrpc_message *message);

/* Notes that one of it is on its way back; returns it. */
void *custody_end(const void *thing);

/* As their namesakes; calls that come to the object are noted too. */
int custody_new_promise(struct capnrpc_vat *vat, struct capnrpc_cap **ret_cap,
	struct capnrpc_resolver **ret_resolver);
struct capnrpc_cap *custody_new_object(struct capnrpc_vat *vat,
	const struct capnrpc_object_ops *ops, void *object);

/*
 * As their namesakes. Functions, so that a script that is left while it makes
 * the second argument still has the first.
 */
void custody_fulfil(
	struct capnrpc_resolver *resolver_taken, struct capnrpc_cap *cap);
void custody_tail(
	struct capnrpc_call *call_taken, struct capnrpc_request *request_taken);

/* Gives everything back, last first. */
void custody_release(void);

#endif
