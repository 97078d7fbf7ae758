/* SPDX-License-Identifier: Apache-2.0 */
/* See export.h. */
#include "config.h"

#include <assert.h>

#include "cap/promise.h"
#include "cap/promised.h"
#include "rpc/export.h"
#include "rpc/limits.h"
#include "rpc/remote.h"
#include "rpc/send.h"

static const bool may_follow[3][3] = {
	[CAPNRPC_EXPORT_HOSTED] = { false, false, false },
	[CAPNRPC_EXPORT_PROMISE] = { false, false, true },
	[CAPNRPC_EXPORT_RESOLVED] = { false, false, false },
};

static void
set_state(struct capnrpc_export *export, enum capnrpc_export_state state)
{
	assert(may_follow[export->state][state]);
	export->state = state;
}

static uint64_t
key_of(const struct capnrpc_cap *cap)
{
	return (uint64_t)(uintptr_t)cap;
}

struct capnrpc_export *
capnrpc_export_get(const struct capnrpc_conn *conn, capnrpc_export_id id)
{
	return capnrpc_slots_get(&conn->exports, id.n);
}

/* --- a promise that resolves ------------------------------------------------
 */

static void on_changed(struct capnrpc_waiter *waiter, struct capnrpc_cap *cap);

/* Waits for the export's promise, unless it is one no longer. */
static void
wait_for(struct capnrpc_export *export)
{
	struct capnrpc_promised *promised = capnrpc_promised_of(export->cap);

	export->waiter.changed = on_changed;
	if (promised != NULL)
		capnrpc_link_append(&promised->waiters, &export->waiter.link);
}

static void
forget_cap(struct capnrpc_export *export)
{
	if (export->state == CAPNRPC_EXPORT_RESOLVED)
		return;
	capnrpc_idmap_take(&export->conn->exports_by_cap, key_of(export->cap));
}

static void
set_cap(struct capnrpc_export *export, struct capnrpc_cap *cap)
{
	struct capnrpc_cap *before = export->cap;

	export->cap = capnrpc_cap_ref(cap);
	capnrpc_cap_unref(before);
}

/*
 * A promise that turned into another promise which the peer has not seen: the
 * same row stands for that one from now on, and there is nothing to say.
 */
static bool
goes_on_waiting(struct capnrpc_export *export, struct capnrpc_cap *next)
{
	struct capnrpc_conn *conn = export->conn;

	if (capnrpc_promised_of(next) == NULL ||
		capnrpc_cap_row_on(next, conn) != NULL ||
		capnrpc_idmap_get(&conn->exports_by_cap, key_of(next)) != NULL)
		return false;
	forget_cap(export);
	set_cap(export, next);
	capnrpc_route_lead(export->route, next);
	capnrpc_idmap_add(&conn->exports_by_cap, key_of(next), export);
	wait_for(export);
	return true;
}

static void
say_resolved(struct capnrpc_export *export)
{
	forget_cap(export);
	set_state(export, CAPNRPC_EXPORT_RESOLVED);
	if (!export->conn->is_closed)
		capnrpc_send_resolve(export->conn, export);
}

static void
on_changed(struct capnrpc_waiter *waiter, struct capnrpc_cap *cap)
{
	struct capnrpc_export *export =
		capnrpc_container_of(waiter, struct capnrpc_export, waiter);
	struct capnrpc_cap *next = capnrpc_cap_shortest(cap);

	if (!goes_on_waiting(export, next))
		say_resolved(export);
}

/* --- the row ----------------------------------------------------------------
 */

static void
export_free(struct capnrpc_export *export)
{
	struct capnrpc_vat *vat = export->conn->vat;

	capnrpc_slots_take(&export->conn->exports, export->id.n);
	forget_cap(export);
	capnrpc_link_remove(&export->waiter.link);
	capnrpc_route_unref(export->route);
	capnrpc_cap_unref(export->cap);
	capnrpc_vat_release(vat, export, sizeof(*export));
}

/* Rows that can still turn out to be something else are sent as promises. A
 * broken capability is one, too: a Resolve says so right behind it. */
static enum capnrpc_export_state
first_state(struct capnrpc_cap *cap)
{
	if (capnrpc_promised_of(cap) != NULL ||
		capnrpc_cap_exception(cap) != NULL)
		return CAPNRPC_EXPORT_PROMISE;
	return CAPNRPC_EXPORT_HOSTED;
}

static int
export_new(struct capnrpc_conn *conn, struct capnrpc_cap *cap,
	struct capnrpc_export **ret_export)
{
	struct capnrpc_export *export;
	int r = capnrpc_slots_reserve(&conn->exports);

	if (r == 0)
		r = capnrpc_idmap_reserve(&conn->exports_by_cap);
	if (r != 0)
		return r;
	export = capnrpc_vat_allocate(conn->vat, sizeof(*export));
	if (export == NULL)
		return CAPNRPC_ENOMEM;
	export->route = capnrpc_route_new(conn->vat, cap);
	if (export->route == NULL) {
		capnrpc_vat_release(conn->vat, export, sizeof(*export));
		return CAPNRPC_ENOMEM;
	}
	export->conn = conn;
	export->state = first_state(cap);
	export->cap = capnrpc_cap_ref(cap);
	capnrpc_link_init(&export->waiter.link);
	export->id = (capnrpc_export_id){ capnrpc_slots_add(
		&conn->exports, export) };
	capnrpc_idmap_add(&conn->exports_by_cap, key_of(cap), export);
	wait_for(export);
	*ret_export = export;
	return 0;
}

int
capnrpc_export_send(struct capnrpc_conn *conn, struct capnrpc_cap *cap,
	struct capnrpc_export **ret_export)
{
	struct capnrpc_export *export =
		capnrpc_idmap_get(&conn->exports_by_cap, key_of(cap));

	if (export == NULL) {
		int r = export_new(conn, cap, &export);

		if (r != 0)
			return r;
	}
	if (export->n_sent >= CAPNRPC_REFERENCES_MAX)
		return CAPNRPC_ELIMIT;
	export->n_sent++;
	*ret_export = export;
	return 0;
}

void
capnrpc_export_release(struct capnrpc_export *export, uint32_t n)
{
	assert(n <= export->n_sent);
	export->n_sent -= n;
	if (export->n_sent == 0)
		export_free(export);
}

void
capnrpc_exports_release(struct capnrpc_conn *conn, struct capnrpc_id_list *list)
{
	uint32_t i;

	for (i = 0; i < list->n; i++) {
		struct capnrpc_export *export =
			capnrpc_export_get(conn, list->ids[i]);

		/* A peer may have released it as well: its own loss. */
		if (export != NULL)
			capnrpc_export_release(export, 1);
	}
	capnrpc_id_list_clear(list, conn->vat);
}

void
capnrpc_exports_sent(
	struct capnrpc_conn *conn, const struct capnrpc_id_list *list)
{
	uint32_t i;

	for (i = 0; i < list->n; i++) {
		struct capnrpc_export *export =
			capnrpc_export_get(conn, list->ids[i]);

		if (export != NULL && export->state == CAPNRPC_EXPORT_PROMISE &&
			capnrpc_promised_of(export->cap) == NULL)
			say_resolved(export);
	}
}

static void
say_forwarded(struct capnrpc_conn *conn, const struct capnrpc_path *path)
{
	struct capnrpc_export *export = path->promised == NULL
		? NULL
		: capnrpc_idmap_get(
			  &conn->exports_by_cap, key_of(&path->promised->cap));

	if (export == NULL ||
		path->promised->state != CAPNRPC_PROMISED_FORWARDING)
		return;
	capnrpc_link_remove(&export->waiter.link);
	say_resolved(export);
}

void
capnrpc_exports_forwarded(
	struct capnrpc_conn *conn, const struct capnrpc_promise *promise)
{
	const struct capnrpc_link *link = promise->paths.next;

	for (; link != &promise->paths; link = link->next)
		say_forwarded(conn,
			capnrpc_container_of(
				link, const struct capnrpc_path, link));
}

void
capnrpc_export_lost(struct capnrpc_export *export)
{
	export_free(export);
}
