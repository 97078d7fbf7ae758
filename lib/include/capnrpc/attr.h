/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Attributes that public prototypes use as contracts.
 *
 * CAPNRPC_API marks every exported function; CAPNRPC_CHECK every result that
 * must not be dropped; CAPNRPC_NONNULL lists the arguments that may not be
 * NULL, and only those. A header that includes this one is C99 and C++ clean.
 */
#ifndef CAPNRPC_ATTR_H
#define CAPNRPC_ATTR_H

#if defined(__GNUC__) || defined(__clang__)
#define CAPNRPC_API __attribute__((visibility("default")))
#define CAPNRPC_CHECK __attribute__((warn_unused_result))
#define CAPNRPC_NONNULL(...) __attribute__((nonnull(__VA_ARGS__)))
#define CAPNRPC_PRINTF(string, first) \
	__attribute__((format(printf, string, first)))
#define CAPNRPC_UNUSED __attribute__((unused))
/* Of an object that need not be linked: its address is NULL then. */
#define CAPNRPC_WEAK __attribute__((weak))
#else
#define CAPNRPC_API
#define CAPNRPC_CHECK
#define CAPNRPC_NONNULL(...)
#define CAPNRPC_PRINTF(format, first)
#define CAPNRPC_UNUSED
#define CAPNRPC_WEAK
#endif

#endif
