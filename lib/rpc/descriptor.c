/* SPDX-License-Identifier: Apache-2.0 */
/* See descriptor.h. */
#include "config.h"

#include "cap/promise.h"
#include "rpc/answer.h"
#include "rpc/descriptor.h"
#include "rpc/export.h"
#include "rpc/import.h"
#include "rpc/limits.h"
#include "rpc/pipelined.h"
#include "rpc/remote.h"

int
capnrpc_routes_new(
	struct capnrpc_vat *vat, uint32_t n, struct capnrpc_route ***ret_routes)
{
	struct capnrpc_route **routes = NULL;

	if (n > 0) {
		routes = capnrpc_vat_allocate(vat, n * sizeof(routes[0]));
		if (routes == NULL)
			return CAPNRPC_ENOMEM;
	}
	*ret_routes = routes;
	return 0;
}

void
capnrpc_routes_free(
	struct capnrpc_vat *vat, struct capnrpc_route **routes, uint32_t n)
{
	uint32_t i;

	if (routes == NULL)
		return;
	for (i = 0; i < n; i++)
		capnrpc_route_unref(routes[i]);
	capnrpc_vat_release(vat, routes, n * sizeof(routes[0]));
}

/* --- writing ----------------------------------------------------------------
 */

void
capnrpc_promised_answer_write(
	struct rpc_promised_answer_b answer, const struct capnrpc_cap *row)
{
	const struct capnrpc_pipelined *pipelined = capnrpc_pipelined_of(row);
	struct rpc_promised_answer_op_list_b ops;
	uint32_t i;

	rpc_promised_answer_set_question_id(answer, pipelined->question->id.n);
	if (pipelined->n == 0)
		return;
	ops = rpc_promised_answer_init_transform(
		answer, (uint32_t)pipelined->n);
	for (i = 0; i < pipelined->n; i++)
		rpc_promised_answer_op_set_get_pointer_field(
			rpc_promised_answer_op_list_edit(ops, i),
			pipelined->path[i]);
}

void
capnrpc_target_write(
	struct rpc_message_target_b target, const struct capnrpc_cap *row)
{
	const struct capnrpc_import *import = capnrpc_import_of(row);

	if (import != NULL)
		rpc_message_target_set_imported_cap(target, import->id.n);
	else
		capnrpc_promised_answer_write(
			rpc_message_target_init_promised_answer(target), row);
}

static void
write_row(struct rpc_cap_descriptor_b descriptor, const struct capnrpc_cap *row)
{
	const struct capnrpc_import *import = capnrpc_import_of(row);

	if (import != NULL)
		rpc_cap_descriptor_set_receiver_hosted(
			descriptor, import->id.n);
	else
		capnrpc_promised_answer_write(
			rpc_cap_descriptor_init_receiver_answer(descriptor),
			row);
}

static int
write_export(struct capnrpc_conn *conn, struct rpc_cap_descriptor_b descriptor,
	struct capnrpc_cap *cap, struct capnrpc_id_list *ids,
	struct capnrpc_route **ret_route)
{
	struct capnrpc_export *export;
	int r = capnrpc_export_send(conn, cap, &export);

	if (r != 0)
		return r;
	capnrpc_id_list_add(ids, export->id);
	if (export->state == CAPNRPC_EXPORT_HOSTED)
		rpc_cap_descriptor_set_sender_hosted(descriptor, export->id.n);
	else
		rpc_cap_descriptor_set_sender_promise(descriptor, export->id.n);
	*ret_route = capnrpc_route_ref(export->route);
	return 0;
}

int
capnrpc_descriptor_write(struct capnrpc_conn *conn,
	struct rpc_cap_descriptor_b descriptor, struct capnrpc_cap *cap,
	struct capnrpc_id_list *ids, struct capnrpc_route **ret_route)
{
	struct capnrpc_cap *row;
	struct capnrpc_route *route;

	if (cap != NULL)
		cap = capnrpc_cap_shortest(cap);
	if (cap == NULL || capnrpc_cap_is_null(cap)) {
		rpc_cap_descriptor_set_none(descriptor);
		*ret_route = NULL;
		return 0;
	}
	row = capnrpc_cap_row_on(cap, conn);
	if (row == NULL)
		return write_export(conn, descriptor, cap, ids, ret_route);
	route = capnrpc_route_new(conn->vat, row);
	if (route == NULL)
		return CAPNRPC_ENOMEM;
	write_row(descriptor, row);
	*ret_route = route;
	return 0;
}

static int
write_entries(struct capnrpc_conn *conn, struct capnrpc_message *message,
	struct rpc_cap_descriptor_list_b table, struct capnrpc_id_list *ids,
	struct capnrpc_route **routes)
{
	uint32_t i;

	for (i = 0; i < capnrpc_message_n_caps(message); i++) {
		struct capnrpc_route *route = NULL;
		int r = capnrpc_descriptor_write(conn,
			rpc_cap_descriptor_list_edit(table, i),
			capnrpc_message_cap(message, i), ids, &route);

		if (r != 0)
			return r;
		if (routes != NULL)
			routes[i] = route;
		else
			capnrpc_route_unref(route);
	}
	return capnrpc_message_error(message);
}

int
capnrpc_cap_table_write(struct capnrpc_conn *conn,
	struct capnrpc_message *message, struct rpc_payload_b payload,
	struct capnrpc_id_list *ids, struct capnrpc_route **routes)
{
	uint32_t n = capnrpc_message_n_caps(message);
	int r = capnrpc_id_list_reserve(ids, conn->vat, n);

	if (r != 0 || n == 0)
		return r;
	r = write_entries(conn, message, rpc_payload_init_cap_table(payload, n),
		ids, routes);
	if (r != 0)
		capnrpc_exports_release(conn, ids);
	return r;
}

/* --- reading ----------------------------------------------------------------
 */

int
capnrpc_transform_read(struct capnrpc_conn *conn,
	struct rpc_promised_answer_r answer, uint16_t *ret_path, size_t *ret_n)
{
	struct rpc_promised_answer_op_list_r ops =
		rpc_promised_answer_get_transform(answer);
	uint32_t n_ops = rpc_promised_answer_op_list_len(ops);
	size_t n = 0;
	uint32_t i;

	if (n_ops > CAPNRPC_PATH_MAX) {
		capnrpc_conn_protocol_error(conn,
			"PromisedAnswer.transform has %u operations; at most "
			"%u make sense",
			n_ops, CAPNRPC_PATH_MAX);
		return CAPNRPC_EPROTOCOL;
	}
	for (i = 0; i < n_ops; i++) {
		struct rpc_promised_answer_op_r op =
			rpc_promised_answer_op_list_at(ops, i);
		uint16_t which = rpc_promised_answer_op_which(op);

		if (which == RPC_PROMISED_ANSWER_OP_NOOP)
			continue;
		if (which != RPC_PROMISED_ANSWER_OP_GET_POINTER_FIELD) {
			capnrpc_conn_protocol_error(
				conn, "PromisedAnswer.Op %u is unknown", which);
			return CAPNRPC_EPROTOCOL;
		}
		ret_path[n] = rpc_promised_answer_op_get_get_pointer_field(op);
		n++;
	}
	*ret_n = n;
	return 0;
}

/* A path of an answer of ours; *ret_route is NULL when there is no such. */
static int
read_promised_answer(struct capnrpc_conn *conn,
	struct rpc_promised_answer_r promised, struct capnrpc_route **ret_route)
{
	uint16_t path[CAPNRPC_PATH_MAX];
	size_t n;
	struct capnrpc_answer *answer;
	int r = capnrpc_transform_read(conn, promised, path, &n);

	if (r != 0)
		return r;
	answer = capnrpc_answer_get(conn,
		capnrpc_answer_of_peer_question(
			rpc_promised_answer_get_question_id(promised)));
	*ret_route = NULL;
	if (answer == NULL)
		return 0;
	*ret_route = capnrpc_answer_route(answer, path, n);
	return *ret_route == NULL ? CAPNRPC_ENOMEM : 0;
}

static int
broken_route(struct capnrpc_conn *conn, const char *reason,
	struct capnrpc_route **ret_route)
{
	struct capnrpc_cap *broken =
		capnrpc_cap_new_broken(conn->vat, CAPNRPC_FAILED, reason);

	*ret_route = capnrpc_route_new(conn->vat, broken);
	capnrpc_cap_unref(broken);
	return *ret_route == NULL ? CAPNRPC_ENOMEM : 0;
}

/* An answer whose Return had no capabilities is gone by the time a pipelined
 * call arrives: that fails the call, not the connection. */
static int
target_promised_answer(struct capnrpc_conn *conn,
	struct rpc_promised_answer_r promised, struct capnrpc_route **ret_route)
{
	int r = read_promised_answer(conn, promised, ret_route);

	if (r == 0 && *ret_route == NULL)
		return broken_route(conn,
			"pipelined call on an answer that returned no "
			"capabilities, or was finished already",
			ret_route);
	return r;
}

int
capnrpc_target_read(struct capnrpc_conn *conn,
	struct rpc_message_target_r target, struct capnrpc_route **ret_route)
{
	uint16_t which = rpc_message_target_which(target);
	struct capnrpc_export *export;
	uint32_t id;

	if (which == RPC_MESSAGE_TARGET_PROMISED_ANSWER)
		return target_promised_answer(conn,
			rpc_message_target_get_promised_answer(target),
			ret_route);
	if (which != RPC_MESSAGE_TARGET_IMPORTED_CAP) {
		capnrpc_conn_protocol_error(
			conn, "MessageTarget of unknown kind %u", which);
		return CAPNRPC_EPROTOCOL;
	}
	id = rpc_message_target_get_imported_cap(target);
	export = capnrpc_export_get(conn, capnrpc_export_of_peer_import(id));
	if (export == NULL) {
		capnrpc_conn_protocol_error(
			conn, "message to export %u, which does not exist", id);
		return CAPNRPC_EPROTOCOL;
	}
	*ret_route = capnrpc_route_ref(export->route);
	return 0;
}

/* One of our own entries: what it is by now, and the route to it. */
static int
read_route(struct capnrpc_conn *conn, struct capnrpc_route *route_taken,
	const char *missing, struct capnrpc_told *ret_told)
{
	if (route_taken == NULL) {
		ret_told->route = NULL;
		ret_told->cap = capnrpc_cap_new_broken(
			conn->vat, CAPNRPC_FAILED, missing);
		return 0;
	}
	ret_told->route = route_taken;
	ret_told->cap = capnrpc_told_route_cap(conn, route_taken);
	return 0;
}

static int
read_receiver_hosted(
	struct capnrpc_conn *conn, uint32_t id, struct capnrpc_told *ret_told)
{
	struct capnrpc_export *export =
		capnrpc_export_get(conn, capnrpc_export_of_peer_import(id));

	return read_route(conn,
		export == NULL ? NULL : capnrpc_route_ref(export->route),
		"the peer named an export that does not exist", ret_told);
}

static int
read_receiver_answer(struct capnrpc_conn *conn,
	struct rpc_promised_answer_r promised, struct capnrpc_told *ret_told)
{
	struct capnrpc_route *route;
	int r = read_promised_answer(conn, promised, &route);

	if (r != 0)
		return r;
	return read_route(conn, route,
		"the peer named an answer that does not exist", ret_told);
}

static int
read_import(struct capnrpc_conn *conn, uint32_t id, bool is_promise,
	struct capnrpc_told *ret_told)
{
	ret_told->route = NULL;
	return capnrpc_import_receive(conn, capnrpc_import_of_peer_export(id),
		is_promise, &ret_told->cap);
}

int
capnrpc_descriptor_read(struct capnrpc_conn *conn,
	struct rpc_cap_descriptor_r descriptor, struct capnrpc_told *ret_told)
{
	uint16_t which = rpc_cap_descriptor_which(descriptor);

	switch (which) {
	case RPC_CAP_DESCRIPTOR_NONE:
		ret_told->cap = NULL;
		ret_told->route = NULL;
		return 0;
	case RPC_CAP_DESCRIPTOR_SENDER_HOSTED:
		return read_import(conn,
			rpc_cap_descriptor_get_sender_hosted(descriptor), false,
			ret_told);
	case RPC_CAP_DESCRIPTOR_SENDER_PROMISE:
		return read_import(conn,
			rpc_cap_descriptor_get_sender_promise(descriptor), true,
			ret_told);
	case RPC_CAP_DESCRIPTOR_RECEIVER_HOSTED:
		return read_receiver_hosted(conn,
			rpc_cap_descriptor_get_receiver_hosted(descriptor),
			ret_told);
	case RPC_CAP_DESCRIPTOR_RECEIVER_ANSWER:
		return read_receiver_answer(conn,
			rpc_cap_descriptor_get_receiver_answer(descriptor),
			ret_told);
	case RPC_CAP_DESCRIPTOR_THIRD_PARTY_HOSTED:
		/* Without level 3 the vine is used as a proxy. */
		return read_import(conn,
			rpc_third_party_cap_descriptor_get_vine_id(
				rpc_cap_descriptor_get_third_party_hosted(
					descriptor)),
			false, ret_told);
	default:
		capnrpc_conn_protocol_error(
			conn, "CapDescriptor of unknown kind %u", which);
		return CAPNRPC_EPROTOCOL;
	}
}

int
capnrpc_cap_table_count(struct capnrpc_conn *conn, struct rpc_payload_r payload,
	uint32_t *ret_n)
{
	uint32_t n =
		rpc_cap_descriptor_list_len(rpc_payload_get_cap_table(payload));

	if (n > CAPNRPC_CAP_TABLE_MAX) {
		capnrpc_conn_protocol_error(conn,
			"capability table of %u entries; at most %u are taken",
			n, CAPNRPC_CAP_TABLE_MAX);
		return CAPNRPC_EPROTOCOL;
	}
	*ret_n = n;
	return 0;
}

static int
read_entry(struct capnrpc_conn *conn, struct capnrpc_message *message,
	struct rpc_cap_descriptor_r descriptor,
	struct capnrpc_route **ret_route)
{
	struct capnrpc_told told;
	uint32_t index;
	int r = capnrpc_descriptor_read(conn, descriptor, &told);

	if (r != 0)
		return r;
	r = capnrpc_message_add_cap(message, told.cap, &index);
	capnrpc_cap_unref(told.cap);
	if (r == 0 && ret_route != NULL)
		*ret_route = told.route;
	else
		capnrpc_route_unref(told.route);
	return r;
}

int
capnrpc_cap_table_read(struct capnrpc_conn *conn,
	struct capnrpc_message *message, struct rpc_payload_r payload,
	struct capnrpc_route **routes)
{
	struct rpc_cap_descriptor_list_r table =
		rpc_payload_get_cap_table(payload);
	uint32_t n = rpc_cap_descriptor_list_len(table);
	uint32_t i;

	capnrpc_message_set_cap_hooks(message, &capnrpc_cap_hooks);
	for (i = 0; i < n; i++) {
		int r = read_entry(conn, message,
			rpc_cap_descriptor_list_at(table, i),
			routes == NULL ? NULL : &routes[i]);

		if (r == 0)
			continue;
		if (r != CAPNRPC_EPROTOCOL)
			capnrpc_conn_overloaded(conn, "imports");
		return r;
	}
	return 0;
}
