/* SPDX-License-Identifier: Apache-2.0 */
/* See terms.h. The blob is in terms_blob.c. */
#include "config.h"

#include <string.h>

#include "daemon/base64url.h"
#include "daemon/terms.h"

/* --- messages ---------------------------------------------------------------
 */

static const char vat_prefix[] = "sha-256:";

static int
read_vat(struct capnrpc_text_r text, struct terms_owner *ret_owner,
	struct reason *ret_reason)
{
	const size_t n_prefix = sizeof(vat_prefix) - 1;
	struct terms_owner owner;
	size_t n;

	memset(&owner, 0, sizeof(owner));
	owner.kind = TERMS_VAT;
	if (text.n != n_prefix + VAT_ID_TEXT_LENGTH ||
		memcmp(text.bytes, vat_prefix, n_prefix) != 0 ||
		base64url_decode(text.bytes + n_prefix, VAT_ID_TEXT_LENGTH,
			owner.vat.bytes, sizeof(owner.vat.bytes), &n) != 0 ||
		n != sizeof(owner.vat.bytes))
		return reason_fail(ret_reason, CAPNRPC_EINVAL,
			"sealedFor.vat is not a vat id: \"sha-256:\" and 43 "
			"characters of base64url make one");
	*ret_owner = owner;
	return 0;
}

int
terms_read_owner(struct broker_owner_r message, struct terms_owner *ret_owner,
	struct reason *ret_reason)
{
	struct terms_owner owner;

	memset(&owner, 0, sizeof(owner));
	switch (broker_owner_which(message)) {
	case BROKER_OWNER_ANYONE:
		break;
	case BROKER_OWNER_VAT:
		return read_vat(
			broker_owner_get_vat(message), ret_owner, ret_reason);
	case BROKER_OWNER_UID:
		owner.kind = TERMS_UID;
		owner.id = broker_owner_get_uid(message);
		break;
	case BROKER_OWNER_GID:
		owner.kind = TERMS_GID;
		owner.id = broker_owner_get_gid(message);
		break;
	default:
		return reason_fail(ret_reason, CAPNRPC_EINVAL,
			"sealedFor is of a kind that this daemon does not "
			"know");
	}
	*ret_owner = owner;
	return 0;
}

static int
read_methods(struct capnrpc_uint16_list_r list, struct terms *terms,
	struct terms_allowed *allowed, struct reason *ret_reason)
{
	uint32_t n = capnrpc_uint16_list_len(list);
	uint32_t i;

	if (n > TERMS_METHODS_MAX - terms->n_methods)
		return reason_fail(ret_reason, CAPNRPC_EINVAL,
			"allowed has more than %d methods in all",
			TERMS_METHODS_MAX);
	allowed->first = (uint16_t)terms->n_methods;
	allowed->n = (uint16_t)n;
	for (i = 0; i < n; i++)
		terms->methods[terms->n_methods++] =
			capnrpc_uint16_list_at(list, i);
	return 0;
}

static int
read_allowed(struct broker_allowed_list_r list, struct terms *terms,
	struct reason *ret_reason)
{
	uint32_t n = broker_allowed_list_len(list);
	uint32_t i;

	if (n > TERMS_INTERFACES_MAX)
		return reason_fail(ret_reason, CAPNRPC_EINVAL,
			"allowed has %u interfaces: at most %d", n,
			TERMS_INTERFACES_MAX);
	for (i = 0; i < n; i++) {
		struct broker_allowed_r from = broker_allowed_list_at(list, i);
		struct terms_allowed *to = &terms->allowed[i];
		int r;

		to->interface_id = broker_allowed_get_interface_id(from);
		r = read_methods(broker_allowed_get_methods(from), terms, to,
			ret_reason);
		if (r != 0)
			return r;
	}
	terms->n_allowed = n;
	return 0;
}

int
terms_read(struct broker_terms_r message, struct terms *ret_terms,
	struct reason *ret_reason)
{
	struct terms terms;
	int r;

	memset(&terms, 0, sizeof(terms));
	terms.expires_at = broker_terms_get_expires_at(message);
	terms.unused_for = broker_terms_get_unused_for(message);
	terms.use_limit = broker_terms_get_use_limit(message);
	terms.calls_per_second = broker_terms_get_calls_per_second(message);
	terms.call_burst = broker_terms_get_call_burst(message);
	r = terms_read_owner(broker_terms_get_sealed_for(message),
		&terms.sealed_for, ret_reason);
	if (r == 0)
		r = read_allowed(
			broker_terms_get_allowed(message), &terms, ret_reason);
	if (r == 0)
		*ret_terms = terms;
	return r;
}

void
terms_write_owner(
	const struct terms_owner *owner, struct broker_owner_b message)
{
	struct vat_id_text text;

	switch (owner->kind) {
	case TERMS_ANYONE:
		broker_owner_set_anyone(message);
		break;
	case TERMS_VAT:
		text = principal_vat_text(&owner->vat);
		broker_owner_set_vat(message, text.text, strlen(text.text));
		break;
	case TERMS_UID:
		broker_owner_set_uid(message, owner->id);
		break;
	case TERMS_GID:
		broker_owner_set_gid(message, owner->id);
		break;
	}
}

static void
write_allowed(const struct terms *terms, const struct terms_allowed *from,
	struct broker_allowed_b to)
{
	struct capnrpc_uint16_list_b methods;
	uint32_t i;

	broker_allowed_set_interface_id(to, from->interface_id);
	if (from->n == 0)
		return;
	methods = broker_allowed_init_methods(to, from->n);
	for (i = 0; i < from->n; i++)
		capnrpc_uint16_list_set(
			methods, i, terms->methods[from->first + i]);
}

void
terms_write(const struct terms *terms, struct broker_terms_b message)
{
	struct broker_allowed_list_b list;
	uint32_t i;

	broker_terms_set_expires_at(message, terms->expires_at);
	broker_terms_set_unused_for(message, terms->unused_for);
	broker_terms_set_use_limit(message, terms->use_limit);
	broker_terms_set_calls_per_second(message, terms->calls_per_second);
	broker_terms_set_call_burst(message, terms->call_burst);
	terms_write_owner(
		&terms->sealed_for, broker_terms_init_sealed_for(message));
	if (terms->n_allowed == 0)
		return;
	list = broker_terms_init_allowed(message, (uint32_t)terms->n_allowed);
	for (i = 0; i < terms->n_allowed; i++)
		write_allowed(terms, &terms->allowed[i],
			broker_allowed_list_edit(list, i));
}

/* --- what goes together -----------------------------------------------------
 */

static const struct terms_allowed *
find(const struct terms *terms, uint64_t interface_id)
{
	size_t i;

	for (i = 0; i < terms->n_allowed; i++)
		if (terms->allowed[i].interface_id == interface_id)
			return &terms->allowed[i];
	return NULL;
}

static bool
has_method(const struct terms *terms, const struct terms_allowed *allowed,
	uint16_t method_id)
{
	size_t i;

	for (i = 0; i < allowed->n; i++)
		if (terms->methods[allowed->first + i] == method_id)
			return true;
	return allowed->n == 0;
}

int
terms_check(const struct terms *terms, int64_t now, struct reason *ret_reason)
{
	size_t i;

	if (terms->expires_at < 0)
		return reason_fail(
			ret_reason, CAPNRPC_EINVAL, "expiresAt is before 1970");
	if (terms->expires_at != 0 && terms->expires_at <= now)
		return reason_fail(
			ret_reason, CAPNRPC_EINVAL, "expiresAt is over");
	if (terms->call_burst != 0 && terms->calls_per_second == 0)
		return reason_fail(ret_reason, CAPNRPC_EINVAL,
			"callBurst without callsPerSecond means nothing");
	for (i = 0; i < terms->n_allowed; i++)
		if (find(terms, terms->allowed[i].interface_id) !=
			&terms->allowed[i])
			return reason_fail(ret_reason, CAPNRPC_EINVAL,
				"allowed names an interface twice");
	return 0;
}

/* Whether somebody could be both. */
static bool
owners_meet(const struct terms_owner *a, const struct terms_owner *b)
{
	if (a->kind == TERMS_ANYONE || b->kind == TERMS_ANYONE)
		return true;
	if (a->kind == TERMS_VAT || b->kind == TERMS_VAT)
		return a->kind == b->kind && vat_id_is_equal(&a->vat, &b->vat);
	return a->kind != b->kind || a->id == b->id;
}

/* Whether all that a list entry lets through passes the parent's lists. */
static bool
is_within(const struct terms *child, const struct terms_allowed *allowed,
	const struct terms *parent)
{
	const struct terms_allowed *above = find(parent, allowed->interface_id);
	size_t i;

	if (above == NULL)
		return false;
	if (allowed->n == 0)
		return above->n == 0;
	for (i = 0; i < allowed->n; i++)
		if (!has_method(
			    parent, above, child->methods[allowed->first + i]))
			return false;
	return true;
}

static bool
is_list_within(const struct terms *child, const struct terms *parent)
{
	size_t i;

	if (parent->n_allowed == 0)
		return true;
	for (i = 0; i < child->n_allowed; i++)
		if (!is_within(child, &child->allowed[i], parent))
			return false;
	return true;
}

/* Zero stands for no bound of its own. */
static bool
is_above(int64_t child, int64_t parent)
{
	return parent != 0 && child > parent;
}

int
terms_check_child(const struct terms *child, const struct terms *parent,
	struct reason *ret_reason)
{
	const char *what = NULL;

	if (is_above(child->expires_at, parent->expires_at))
		what = "expiresAt is later than";
	else if (is_above(child->unused_for, parent->unused_for))
		what = "unusedFor is longer than";
	else if (is_above(child->use_limit, parent->use_limit))
		what = "useLimit is greater than";
	else if (is_above(child->calls_per_second, parent->calls_per_second))
		what = "callsPerSecond is greater than";
	else if (!owners_meet(&child->sealed_for, &parent->sealed_for))
		what = "sealedFor is somebody else than";
	else if (!is_list_within(child, parent))
		what = "allowed has more than";
	if (what == NULL)
		return 0;
	return reason_fail(ret_reason, CAPNRPC_EINVAL,
		"the terms exceed the parent's: %s the parent's", what);
}

/* --- what they decide -------------------------------------------------------
 */

bool
terms_is_for(const struct terms_owner *owner, const struct principal *principal)
{
	bool is_local = principal->kind == PRINCIPAL_LOCAL;

	switch (owner->kind) {
	case TERMS_VAT:
		return principal->kind == PRINCIPAL_VAT &&
			vat_id_is_equal(&owner->vat, &principal->vat);
	case TERMS_UID:
		return is_local && principal->uid == owner->id;
	case TERMS_GID:
		return principal_is_in_group(principal, (gid_t)owner->id);
	case TERMS_ANYONE:
		break;
	}
	return true;
}

bool
terms_allow(
	const struct terms *terms, uint64_t interface_id, uint16_t method_id)
{
	const struct terms_allowed *allowed;

	if (terms->n_allowed == 0)
		return true;
	allowed = find(terms, interface_id);
	return allowed != NULL && has_method(terms, allowed, method_id);
}
