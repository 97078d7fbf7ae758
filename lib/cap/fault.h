/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An exception that is kept: the public struct with its text, counted,
 * because one lost connection breaks many things with the same words.
 */
#ifndef CAPNRPC_CAP_FAULT_H
#define CAPNRPC_CAP_FAULT_H

#include <capnrpc/cap.h>

/*
 * Longest text kept of an exception: enough for an address and a cause; a
 * peer's longer one is cut, so that it cannot make us hold more.
 */
#define CAPNRPC_REASON_MAX 1024u

struct capnrpc_fault {
	struct capnrpc_exception exception;
	struct capnrpc_vat *vat; /* NULL: static storage, never freed */
	struct capnrpc_cap *cap; /* weak: the one broken with it, or NULL */
	size_t n_refs;
	size_t size; /* of this block */
	char text[];
};

/* "out of memory", of type overloaded; static storage. */
extern struct capnrpc_fault capnrpc_fault_no_memory;

/* A new one with n_reason bytes of text copied; no_memory if that fails. */
struct capnrpc_fault *capnrpc_fault_new(struct capnrpc_vat *vat,
	enum capnrpc_exception_type type, const char *reason, size_t n_reason);

/* A copy of an exception that belongs to somebody else. */
struct capnrpc_fault *capnrpc_fault_copy(
	struct capnrpc_vat *vat, const struct capnrpc_exception *exception);

/* One more reference; returns fault. */
struct capnrpc_fault *capnrpc_fault_ref(struct capnrpc_fault *fault);

/* One reference less; takes NULL; returns NULL. */
struct capnrpc_fault *capnrpc_fault_unref(struct capnrpc_fault *fault);

#endif
