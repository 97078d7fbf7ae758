/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The terms of a reference: who may restore it, how long and how often, and
 * what may be called through it (broker.capnp, Terms). All zero: anything, for
 * ever.
 *
 * They are read from messages, where a stranger wrote them, checked for what
 * contradicts itself, compared with a parent's, and kept in a row: three of
 * them in columns of their own, by which the store finds what is over, the rest
 * as one small blob that the store does not look into.
 */
#ifndef DAEMON_TERMS_H
#define DAEMON_TERMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <capnrpc/attr.h>

#include "daemon/principal.h"
#include "daemon/reason_fail.h"

/* Interfaces of one list, and ordinals of all of them together: what makes an
 * object's facet fits, and a row stays small. */
#define TERMS_INTERFACES_MAX 32
#define TERMS_METHODS_MAX 256

/* The largest blob, and what the store takes: the lists above, full. */
#define TERMS_BLOB_MAX                                        \
	(1 + 1 + 32 + 4 + 4 + 1 + TERMS_INTERFACES_MAX * 10 + \
		TERMS_METHODS_MAX * 2)

enum terms_owner_kind {
	TERMS_ANYONE = 0,
	TERMS_VAT = 1,
	TERMS_UID = 2,
	TERMS_GID = 3,
};

struct terms_owner {
	enum terms_owner_kind kind;
	struct vat_id vat; /* TERMS_VAT */
	uint32_t id; /* TERMS_UID, TERMS_GID */
};

struct terms_allowed {
	uint64_t interface_id;
	uint16_t first; /* in the methods below */
	uint16_t n; /* 0: all of the interface */
};

struct terms {
	int64_t expires_at; /* seconds since 1970; 0: never */
	uint32_t unused_for; /* seconds; 0: never */
	uint32_t use_limit; /* 0: any number */
	struct terms_owner sealed_for;
	uint32_t calls_per_second; /* 0: any number */
	uint32_t call_burst; /* 0: one second's */
	size_t n_allowed; /* 0: all calls */
	struct terms_allowed allowed[TERMS_INTERFACES_MAX];
	size_t n_methods;
	uint16_t methods[TERMS_METHODS_MAX];
};

/* As bytes for a row. */
struct terms_blob {
	uint8_t bytes[TERMS_BLOB_MAX];
	size_t n; /* 0 when nothing but columns is set */
};

/*
 * Takes them from a message. CAPNRPC_EINVAL with a reason: a list is too long,
 * an owner is unknown.
 */
CAPNRPC_CHECK int terms_read(struct broker_terms_r message,
	struct terms *ret_terms, struct reason *ret_reason);

/* The same for an owner alone. */
CAPNRPC_CHECK int terms_read_owner(struct broker_owner_r message,
	struct terms_owner *ret_owner, struct reason *ret_reason);

/* Puts them into a message. */
void terms_write(const struct terms *terms, struct broker_terms_b message);

/* Puts an owner into a message. */
void terms_write_owner(
	const struct terms_owner *owner, struct broker_owner_b message);

/*
 * Whether a reference can be made with them at that time. CAPNRPC_EINVAL with a
 * reason: they contradict themselves.
 */
CAPNRPC_CHECK int terms_check(
	const struct terms *terms, int64_t now, struct reason *ret_reason);

/*
 * Whether a child may have them under a parent's. What a child leaves open is
 * the parent's anyway. CAPNRPC_EINVAL with a reason: which of them exceeds.
 */
CAPNRPC_CHECK int terms_check_child(const struct terms *child,
	const struct terms *parent, struct reason *ret_reason);

/* Whether principal is who a reference is sealed for. */
bool terms_is_for(
	const struct terms_owner *owner, const struct principal *principal);

/* Whether the method may be called. */
bool terms_allow(
	const struct terms *terms, uint64_t interface_id, uint16_t method_id);

/* What is not in columns of its own, as bytes. */
void terms_encode(const struct terms *terms, struct terms_blob *ret_blob);

/*
 * Reads the blob (n bytes) of a row into *terms, whose columns stay.
 * CAPNRPC_EPROTOCOL: it is damaged, or of a later version; *terms is then
 * untouched.
 */
CAPNRPC_CHECK int terms_decode(
	const void *bytes, size_t n, struct terms *terms);

#endif
