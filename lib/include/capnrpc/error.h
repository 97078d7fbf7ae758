/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What can go wrong, in two kinds that never mix.
 *
 * A status is an int that a function returns: 0, or one of the negative values
 * below. It says that this call of a C function could not be done.
 *
 * An exception is a value that travels: the result of a call on a capability,
 * or what broke a capability (rpc.capnp, Exception.type).
 */
#ifndef CAPNRPC_ERROR_H
#define CAPNRPC_ERROR_H

#include <capnrpc/attr.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Statuses. */
enum {
	CAPNRPC_ENOMEM = -1, /* the allocator returned NULL */
	CAPNRPC_EINVAL = -2, /* an argument is not allowed here */
	CAPNRPC_ELIMIT = -3, /* a named limit would be exceeded */
	CAPNRPC_EPROTOCOL =
		-4, /* the bytes break the encoding or the protocol */
	CAPNRPC_ECLOSED = -5, /* the connection is gone */
	CAPNRPC_EAGAIN = -6, /* nothing yet; more input or time is needed */
	CAPNRPC_ESYSTEM = -7, /* a system call failed; errno tells */
	CAPNRPC_ETIMEOUT = -8, /* the deadline passed first */
	CAPNRPC_EEXCEPTION = -9, /* the call was answered by an exception */
};

/* Exception types: the values of rpc.capnp's Exception.Type. */
enum capnrpc_exception_type {
	CAPNRPC_FAILED = 0, /* the call is at fault; do not repeat it */
	CAPNRPC_OVERLOADED = 1, /* out of some resource; repeat it later */
	CAPNRPC_DISCONNECTED = 2, /* the object is gone; restore it again */
	CAPNRPC_UNIMPLEMENTED = 3, /* the object has no such method */
};

/* Text of a status, for people. Static storage; never NULL. */
CAPNRPC_API const char *capnrpc_strerror(int status);

/* Name of an exception type: "failed", "overloaded", ... Static storage. */
CAPNRPC_API const char *capnrpc_exception_type_name(
	enum capnrpc_exception_type type);

#ifdef __cplusplus
}
#endif

#endif
