/* SPDX-License-Identifier: Apache-2.0 */
/* See pipelined.h. */
#include "config.h"

#include <string.h>

#include "cap/call.h"
#include "rpc/pipelined.h"
#include "rpc/remote.h"

static size_t
pipelined_size(size_t n)
{
	return sizeof(struct capnrpc_pipelined) + n * sizeof(uint16_t);
}

static struct capnrpc_pipelined *
pipelined_of(const struct capnrpc_cap *cap)
{
	return capnrpc_container_of(cap, struct capnrpc_pipelined, cap);
}

static void
pipelined_call(struct capnrpc_cap *cap, struct capnrpc_call *call_taken)
{
	struct capnrpc_pipelined *pipelined = pipelined_of(cap);

	if (pipelined->question == NULL)
		capnrpc_call_break(call_taken, pipelined->lost);
	else
		capnrpc_row_call(pipelined->question->conn, cap, call_taken);
}

static const struct capnrpc_exception *
pipelined_exception(const struct capnrpc_cap *cap)
{
	const struct capnrpc_pipelined *pipelined = pipelined_of(cap);

	return pipelined->lost == NULL ? NULL : &pipelined->lost->exception;
}

static void
pipelined_destroy(struct capnrpc_cap *cap)
{
	struct capnrpc_pipelined *pipelined = pipelined_of(cap);
	struct capnrpc_question *question = pipelined->question;

	capnrpc_link_remove(&pipelined->link);
	capnrpc_fault_unref(pipelined->lost);
	capnrpc_vat_release(cap->vat, pipelined, pipelined_size(pipelined->n));
	if (question != NULL)
		capnrpc_question_unuse(question);
}

static const struct capnrpc_cap_ops pipelined_ops = {
	.name = "pipelined",
	.call = pipelined_call,
	.exception = pipelined_exception,
	.destroy = pipelined_destroy,
};

struct capnrpc_pipelined *
capnrpc_pipelined_of(const struct capnrpc_cap *cap)
{
	return cap->ops == &pipelined_ops ? pipelined_of(cap) : NULL;
}

static struct capnrpc_pipelined *
find(struct capnrpc_question *question, const uint16_t *path, size_t n)
{
	struct capnrpc_link *link;

	for (link = question->pipelined.next; link != &question->pipelined;
		link = link->next) {
		struct capnrpc_pipelined *pipelined = capnrpc_container_of(
			link, struct capnrpc_pipelined, link);

		if (pipelined->n == n &&
			(n == 0 ||
				memcmp(pipelined->path, path,
					n * sizeof(path[0])) == 0))
			return pipelined;
	}
	return NULL;
}

struct capnrpc_cap *
capnrpc_pipelined_new(
	struct capnrpc_question *question, const uint16_t *path, size_t n)
{
	struct capnrpc_pipelined *pipelined = find(question, path, n);

	if (pipelined != NULL)
		return capnrpc_cap_ref(&pipelined->cap);
	pipelined =
		capnrpc_vat_allocate(question->conn->vat, pipelined_size(n));
	if (pipelined == NULL)
		return NULL;
	capnrpc_cap_init(&pipelined->cap, &pipelined_ops, question->conn->vat);
	pipelined->question = question;
	pipelined->n = n;
	if (n > 0)
		memcpy(pipelined->path, path, n * sizeof(path[0]));
	capnrpc_link_init(&pipelined->link);
	capnrpc_link_append(&question->pipelined, &pipelined->link);
	capnrpc_question_use(question);
	return &pipelined->cap;
}

void
capnrpc_pipelined_lost(
	struct capnrpc_pipelined *pipelined, struct capnrpc_fault *fault)
{
	pipelined->question = NULL;
	pipelined->lost = capnrpc_fault_ref(fault);
}
