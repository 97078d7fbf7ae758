/* SPDX-License-Identifier: Apache-2.0 */
/* See import.h. */
#include "config.h"

#include <assert.h>

#include "cap/call.h"
#include "rpc/import.h"
#include "rpc/limits.h"
#include "rpc/remote.h"
#include "rpc/send.h"

static struct capnrpc_import *
import_of(const struct capnrpc_cap *cap)
{
	return capnrpc_container_of(cap, struct capnrpc_import, cap);
}

static void
import_call(struct capnrpc_cap *cap, struct capnrpc_call *call_taken)
{
	struct capnrpc_import *import = import_of(cap);

	if (import->conn == NULL)
		capnrpc_call_break(call_taken, import->lost);
	else
		capnrpc_row_call(import->conn, cap, call_taken);
}

static const struct capnrpc_exception *
import_exception(const struct capnrpc_cap *cap)
{
	const struct capnrpc_import *import = import_of(cap);

	return import->lost == NULL ? NULL : &import->lost->exception;
}

static struct capnrpc_link *
import_waiters(struct capnrpc_cap *cap)
{
	return &import_of(cap)->waiters;
}

/* Takes it out of its connection's books. */
static void
forget(struct capnrpc_import *import)
{
	capnrpc_idmap_take(&import->conn->imports, import->id.n);
	if (import->is_promise && !import->was_told)
		import->conn->n_awaited_promises--;
}

static void
forget_told(struct capnrpc_import *import)
{
	import->told.cap = capnrpc_cap_unref(import->told.cap);
	import->told.route = capnrpc_route_unref(import->told.route);
}

static void
import_destroy(struct capnrpc_cap *cap)
{
	struct capnrpc_import *import = import_of(cap);
	struct capnrpc_conn *conn = import->conn;

	assert(import->promised == NULL);
	if (conn != NULL) {
		forget(import);
		capnrpc_send_release(conn, import->id, import->n_received);
	}
	forget_told(import);
	capnrpc_fault_unref(import->lost);
	capnrpc_vat_release(cap->vat, import, sizeof(*import));
}

static const struct capnrpc_cap_ops import_ops = {
	.name = "import",
	.call = import_call,
	.exception = import_exception,
	.waiters = import_waiters,
	.destroy = import_destroy,
};

struct capnrpc_import *
capnrpc_import_of(const struct capnrpc_cap *cap)
{
	return cap->ops == &import_ops ? import_of(cap) : NULL;
}

struct capnrpc_import *
capnrpc_import_get(const struct capnrpc_conn *conn, capnrpc_import_id id)
{
	return capnrpc_idmap_get(&conn->imports, id.n);
}

static int
import_new(struct capnrpc_conn *conn, capnrpc_import_id id, bool is_promise,
	struct capnrpc_import **ret_import)
{
	struct capnrpc_import *import;
	int r = capnrpc_idmap_reserve(&conn->imports);

	if (r != 0)
		return r;
	import = capnrpc_vat_allocate(conn->vat, sizeof(*import));
	if (import == NULL)
		return CAPNRPC_ENOMEM;
	capnrpc_cap_init(&import->cap, &import_ops, conn->vat);
	import->conn = conn;
	import->id = id;
	import->is_promise = is_promise;
	capnrpc_link_init(&import->waiters);
	if (is_promise)
		conn->n_awaited_promises++;
	capnrpc_idmap_add(&conn->imports, id.n, import);
	*ret_import = import;
	return 0;
}

int
capnrpc_import_receive(struct capnrpc_conn *conn, capnrpc_import_id id,
	bool is_promise, struct capnrpc_cap **ret_cap)
{
	struct capnrpc_import *import = capnrpc_import_get(conn, id);

	if (import != NULL) {
		if (import->n_received >= CAPNRPC_REFERENCES_MAX)
			return CAPNRPC_ELIMIT;
		capnrpc_cap_ref(&import->cap);
	} else {
		int r = import_new(conn, id, is_promise, &import);

		if (r != 0)
			return r;
	}
	import->n_received++;
	*ret_cap = capnrpc_import_best(import);
	capnrpc_cap_unref(&import->cap);
	return 0;
}

/* What it was said to be: one of ours stands for where that leads by now. */
static struct capnrpc_cap *
best_told(struct capnrpc_import *import)
{
	if (import->told.route != NULL && import->conn != NULL)
		return capnrpc_told_route_cap(import->conn, import->told.route);
	return capnrpc_cap_ref(import->told.cap);
}

struct capnrpc_cap *
capnrpc_import_best(struct capnrpc_import *import)
{
	struct capnrpc_promised *promised = import->promised;

	if (!import->is_promise)
		return capnrpc_cap_ref(&import->cap);
	if (promised != NULL)
		return capnrpc_cap_ref(&promised->cap);
	if (import->was_told)
		return best_told(import);
	promised = capnrpc_promised_new(import->cap.vat);
	if (promised == NULL)
		return capnrpc_cap_ref(
			capnrpc_vat_no_memory_cap(import->cap.vat));
	import->promised = promised;
	promised->found_by = &import->promised;
	capnrpc_promised_forward(promised, &import->cap);
	return &promised->cap;
}

/* The row lives on while something of ours is frozen to it, but not longer. */
void
capnrpc_import_resolved(
	struct capnrpc_import *import, const struct capnrpc_told *told)
{
	struct capnrpc_promised *promised = import->promised;

	assert(import->is_promise && !import->was_told);
	capnrpc_cap_ref(&import->cap);
	import->was_told = true;
	import->conn->n_awaited_promises--;
	import->told.cap = capnrpc_cap_ref(told->cap);
	import->told.route = capnrpc_route_ref(told->route);
	if (promised != NULL) {
		promised->found_by = NULL;
		import->promised = NULL;
		capnrpc_told_resolve(import->conn, promised, told);
	}
	capnrpc_cap_unref(&import->cap);
}

void
capnrpc_import_lost(struct capnrpc_import *import)
{
	struct capnrpc_conn *conn = import->conn;
	struct capnrpc_promised *promised = import->promised;

	forget(import);
	capnrpc_cap_ref(&import->cap);
	import->lost = capnrpc_fault_ref(conn->lost);
	import->conn = NULL;
	/* A route may lead back here, and hold it. */
	forget_told(import);
	if (promised != NULL) {
		promised->found_by = NULL;
		import->promised = NULL;
		capnrpc_promised_resolve(promised, conn->lost_cap);
	}
	capnrpc_waiters_wake(&import->waiters, &import->cap);
	capnrpc_cap_unref(&import->cap);
}
