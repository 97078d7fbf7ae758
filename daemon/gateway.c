/* SPDX-License-Identifier: Apache-2.0 */
/* See gateway.h. Both doors lead to restore_id(). */
#include "config.h"

#include <stdlib.h>

#include "daemon/daemon.h"
#include "daemon/gateway.h"
#include "daemon/restore.h"

struct gateway {
	struct daemon *daemon;
	struct principal principal;
};

static void
gateway_restore(void *object, struct broker_gateway_restore_params_r params,
	struct capnrpc_call *call_taken)
{
	struct gateway *gateway = object;
	struct capnrpc_data_r id = broker_gateway_restore_params_get_id(params);

	restore_id(gateway->daemon, &gateway->principal, id.bytes, id.n,
		RESTORE_AS_FIELD, call_taken);
}

static const struct broker_gateway_server server = {
	.restore = gateway_restore,
};

static void
gateway_call(void *object, struct capnrpc_call *call_taken)
{
	const struct gateway *gateway = object;

	if (!daemon_turns_away(gateway->daemon, call_taken))
		broker_gateway_dispatch(&server, object, call_taken);
}

static const struct capnrpc_object_ops gateway_ops = {
	.call = gateway_call,
	.release = free,
};

/* The object id came as Text: its bytes are the id, the NUL behind is not. */
static void
restorer_call(void *object, struct capnrpc_call *call_taken)
{
	struct gateway *gateway = object;
	struct capnrpc_pointer_r pointer = capnrpc_call_params(call_taken);
	struct capnrpc_text_r id;

	if (daemon_turns_away(gateway->daemon, call_taken))
		return;
	if (capnrpc_call_interface_id(call_taken) !=
		CAPNRPC_RESTORE_INTERFACE) {
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
		return;
	}
	id = capnrpc_pointer_text(pointer, NULL, 0);
	if (capnrpc_message_error(pointer.message) != 0) {
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
			"the object id of a Bootstrap has to be Text");
		return;
	}
	restore_id(gateway->daemon, &gateway->principal,
		(const uint8_t *)id.bytes, id.n, RESTORE_AS_ROOT, call_taken);
}

static const struct capnrpc_object_ops restorer_ops = {
	.call = restorer_call,
	.release = free,
};

static struct capnrpc_cap *
new_door(struct daemon *daemon, const struct principal *principal,
	const struct capnrpc_object_ops *ops)
{
	struct gateway *gateway = calloc(1, sizeof(*gateway));
	struct capnrpc_cap *cap;

	if (gateway == NULL)
		return NULL;
	gateway->daemon = daemon;
	gateway->principal = *principal;
	cap = capnrpc_cap_new_object(daemon->vat, ops, gateway);
	if (cap == NULL)
		free(gateway);
	return cap;
}

struct capnrpc_cap *
gateway_new(struct daemon *daemon, const struct principal *principal)
{
	return new_door(daemon, principal, &gateway_ops);
}

struct capnrpc_cap *
gateway_restorer_new(struct daemon *daemon, const struct principal *principal)
{
	return new_door(daemon, principal, &restorer_ops);
}
