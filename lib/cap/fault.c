/* SPDX-License-Identifier: Apache-2.0 */
/* See fault.h. */
#include "config.h"

#include <string.h>

#include "cap/fault.h"
#include "cap/vat.h"

#define NO_MEMORY_TEXT "out of memory"

struct capnrpc_fault capnrpc_fault_no_memory = {
	.exception = { CAPNRPC_OVERLOADED, NO_MEMORY_TEXT,
		sizeof(NO_MEMORY_TEXT) - 1 },
};

struct capnrpc_fault *
capnrpc_fault_new(struct capnrpc_vat *vat, enum capnrpc_exception_type type,
	const char *reason, size_t n_reason)
{
	struct capnrpc_fault *fault;
	size_t n =
		n_reason > CAPNRPC_REASON_MAX ? CAPNRPC_REASON_MAX : n_reason;

	fault = capnrpc_vat_allocate(vat, sizeof(*fault) + n + 1);
	if (fault == NULL)
		return &capnrpc_fault_no_memory;
	if (n > 0)
		memcpy(fault->text, reason, n);
	fault->text[n] = '\0';
	fault->exception.type = type;
	fault->exception.reason = fault->text;
	fault->exception.n_reason = n;
	fault->vat = vat;
	fault->n_refs = 1;
	fault->size = sizeof(*fault) + n + 1;
	return fault;
}

struct capnrpc_fault *
capnrpc_fault_copy(
	struct capnrpc_vat *vat, const struct capnrpc_exception *exception)
{
	return capnrpc_fault_new(
		vat, exception->type, exception->reason, exception->n_reason);
}

struct capnrpc_fault *
capnrpc_fault_ref(struct capnrpc_fault *fault)
{
	if (fault->vat != NULL)
		fault->n_refs++;
	return fault;
}

struct capnrpc_fault *
capnrpc_fault_unref(struct capnrpc_fault *fault)
{
	if (fault == NULL || fault->vat == NULL)
		return NULL;
	fault->n_refs--;
	if (fault->n_refs == 0)
		capnrpc_vat_release(fault->vat, fault, fault->size);
	return NULL;
}
