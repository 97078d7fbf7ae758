/* SPDX-License-Identifier: Apache-2.0 */
/* See membrane.h. */
#include "config.h"

#include <assert.h>

#include "cap/membrane.h"
#include "cap/passage.h"
#include "cap/vat.h"
#include "cap/wrapper.h"

/* Wrappers are held by rows of connections, which have limits of their own. */
#define WRAPPERS_MAX (UINT32_C(1) << 28)

/* --- life ----------------------------------------------------------------- */

struct capnrpc_membrane *
capnrpc_membrane_new(struct capnrpc_vat *vat,
	const struct capnrpc_membrane_ops *ops, void *userdata)
{
	struct capnrpc_membrane *membrane =
		capnrpc_vat_allocate(vat, sizeof(*membrane));

	if (membrane == NULL)
		return NULL;
	membrane->vat = vat;
	membrane->n_refs = 1;
	membrane->ops = ops;
	membrane->userdata = userdata;
	capnrpc_idmap_init(
		&membrane->by_cap, vat->memory, WRAPPERS_MAX, vat->seed);
	capnrpc_link_init(&membrane->wrappers);
	capnrpc_link_init(&membrane->passages);
	return membrane;
}

static void
membrane_unref(struct capnrpc_membrane *membrane)
{
	assert(membrane->n_refs > 0);
	membrane->n_refs--;
	if (membrane->n_refs > 0)
		return;
	assert(capnrpc_link_is_empty(&membrane->wrappers));
	assert(capnrpc_link_is_empty(&membrane->passages));
	capnrpc_idmap_deinit(&membrane->by_cap);
	capnrpc_cap_unref(membrane->broken);
	capnrpc_fault_unref(membrane->fault);
	capnrpc_vat_release(membrane->vat, membrane, sizeof(*membrane));
}

struct capnrpc_membrane *
capnrpc_membrane_free(struct capnrpc_membrane *membrane)
{
	if (membrane == NULL)
		return NULL;
	membrane->ops = NULL;
	membrane_unref(membrane);
	return NULL;
}

void
capnrpc_membrane_cross(struct capnrpc_membrane *membrane)
{
	membrane->n_refs++;
	membrane->n_crossing++;
}

void
capnrpc_membrane_crossed(struct capnrpc_membrane *membrane)
{
	assert(membrane->n_crossing > 0);
	membrane->n_crossing--;
	if (membrane->n_crossing == 0 && membrane->broken == NULL &&
		membrane->ops != NULL && membrane->ops->idle != NULL)
		membrane->ops->idle(membrane->userdata);
	membrane_unref(membrane);
}

/* --- crossing ------------------------------------------------------------- */

/*
 * A wrapper of this membrane that meets it again: at home it is what it wraps.
 * One that comes from its own far side got there by another way, and has
 * crossed already.
 */
static struct capnrpc_cap *
pass_back(struct capnrpc_wrapper *wrapper, struct capnrpc_cap *cap,
	enum capnrpc_side to)
{
	if (wrapper->home != to)
		return capnrpc_cap_ref(cap);
	return capnrpc_cap_ref(capnrpc_cap_shortest(wrapper->inner));
}

struct capnrpc_cap *
capnrpc_membrane_pass(struct capnrpc_membrane *membrane,
	struct capnrpc_cap *cap, enum capnrpc_side to)
{
	struct capnrpc_wrapper *wrapper;

	if (membrane->broken != NULL)
		return capnrpc_cap_ref(membrane->broken);
	cap = capnrpc_cap_shortest(cap);
	if (capnrpc_cap_exception(cap) != NULL)
		return capnrpc_cap_ref(cap);
	wrapper = capnrpc_wrapper_of(cap);
	if (wrapper != NULL && wrapper->membrane == membrane)
		return pass_back(wrapper, cap, to);
	return capnrpc_wrapper_around(membrane, cap, capnrpc_side_other(to));
}

int
capnrpc_membrane_pass_table(struct capnrpc_membrane *membrane,
	struct capnrpc_message *message, enum capnrpc_side to)
{
	const struct capnrpc_cap *lost =
		capnrpc_vat_no_memory_cap(membrane->vat);
	uint32_t i;

	for (i = 0; i < capnrpc_message_n_caps(message); i++) {
		struct capnrpc_cap *cap = capnrpc_message_cap(message, i);
		struct capnrpc_cap *passed;
		bool is_lost;

		if (cap == NULL)
			continue;
		passed = capnrpc_membrane_pass(membrane, cap, to);
		is_lost = passed == lost && cap != lost;
		capnrpc_message_set_cap(message, i, passed);
		capnrpc_cap_unref(passed);
		if (is_lost)
			return CAPNRPC_ENOMEM;
	}
	return 0;
}

/* --- the end -------------------------------------------------------------- */

void
capnrpc_membrane_revoke(
	struct capnrpc_membrane *membrane, struct capnrpc_fault *fault)
{
	struct capnrpc_link *link;

	if (membrane->broken != NULL)
		return;
	membrane->n_refs++;
	membrane->fault = capnrpc_fault_ref(fault);
	membrane->broken = capnrpc_broken_new(membrane->vat, fault);
	capnrpc_passages_revoke(membrane);
	while ((link = capnrpc_link_pop(&membrane->wrappers)) != NULL)
		capnrpc_wrapper_revoke(capnrpc_container_of(
			link, struct capnrpc_wrapper, link));
	membrane_unref(membrane);
}
