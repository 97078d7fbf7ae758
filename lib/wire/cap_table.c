/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The capability table of a message.
 *
 * Capability pointers on the wire are indices into it; who the capabilities
 * are is told beside the message (rpc.capnp, Payload.capTable). To this layer
 * they are opaque things that hooks can count. Dropping a reference here runs
 * no foreign code and does not recurse: that is the contract of the hooks.
 */
#include "wire/message.h"

#include <assert.h>

/* Most messages that carry capabilities carry a few. */
#define FIRST_CAPS 4u

static struct capnrpc_cap *
cap_ref(const struct capnrpc_message *m, struct capnrpc_cap *cap)
{
	return cap == NULL ? NULL : m->hooks->ref(cap);
}

static void
cap_unref(const struct capnrpc_message *m, struct capnrpc_cap *cap)
{
	if (cap != NULL)
		m->hooks->unref(cap);
}

void
capnrpc_message_set_cap_hooks(
	struct capnrpc_message *message, const struct capnrpc_cap_hooks *hooks)
{
	assert(message->n_caps == 0 || message->hooks == hooks ||
		message->hooks == NULL);
	message->hooks = hooks;
}

static int
cap_table_resize(struct capnrpc_message *m, uint32_t n_max)
{
	const struct capnrpc_memory *memory = m->memory;
	struct capnrpc_cap **caps;

	caps = memory->allocate(memory->userdata, n_max * sizeof(caps[0]));
	if (caps == NULL)
		return CAPNRPC_ENOMEM;
	if (m->caps != NULL) {
		memcpy(caps, m->caps, m->n_caps * sizeof(caps[0]));
		memory->release(memory->userdata, m->caps,
			m->n_caps_max * sizeof(caps[0]));
	}
	m->caps = caps;
	m->n_caps_max = n_max;
	return 0;
}

int
capnrpc_message_reserve_caps(struct capnrpc_message *message, uint32_t n)
{
	uint32_t n_max = message->n_caps_max;

	if (n > CAPNRPC_CAPS_MAX - message->n_caps)
		return CAPNRPC_ELIMIT;
	if (message->n_caps + n <= n_max)
		return 0;
	n_max = n_max == 0 ? FIRST_CAPS : n_max * 2;
	if (n_max < message->n_caps + n)
		n_max = message->n_caps + n;
	return cap_table_resize(message, n_max);
}

int
capnrpc_message_add_cap(struct capnrpc_message *message,
	struct capnrpc_cap *cap, uint32_t *ret_index)
{
	int r;

	if (cap != NULL && message->hooks == NULL)
		r = CAPNRPC_EINVAL;
	else
		r = capnrpc_message_reserve_caps(message, 1);
	if (r < 0) {
		capnrpc_message_fail(message, r);
		return r;
	}
	message->caps[message->n_caps] = cap_ref(message, cap);
	*ret_index = message->n_caps++;
	return 0;
}

uint32_t
capnrpc_message_n_caps(const struct capnrpc_message *message)
{
	return message->n_caps;
}

struct capnrpc_cap *
capnrpc_message_cap(const struct capnrpc_message *message, uint32_t i)
{
	return i < message->n_caps ? message->caps[i] : NULL;
}

void
capnrpc_message_set_cap(
	struct capnrpc_message *message, uint32_t i, struct capnrpc_cap *cap)
{
	struct capnrpc_cap *old;

	assert(i < message->n_caps);
	assert(cap == NULL || message->hooks != NULL);
	old = message->caps[i];
	message->caps[i] = cap_ref(message, cap);
	cap_unref(message, old);
}

struct capnrpc_cap *
capnrpc_message_take_cap(struct capnrpc_message *message, uint32_t i)
{
	struct capnrpc_cap *cap = capnrpc_message_cap(message, i);

	if (cap != NULL)
		message->caps[i] = NULL;
	return cap;
}

void
capnrpc_message_drop_caps(struct capnrpc_message *message)
{
	const struct capnrpc_memory *memory = message->memory;
	uint32_t i;

	for (i = 0; i < message->n_caps; i++)
		cap_unref(message, capnrpc_message_take_cap(message, i));
	if (message->caps != NULL)
		memory->release(memory->userdata, message->caps,
			message->n_caps_max * sizeof(message->caps[0]));
	message->caps = NULL;
	message->n_caps = 0;
	message->n_caps_max = 0;
}
