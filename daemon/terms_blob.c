/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Terms as bytes: what of them has no column of its own.
 *
 *	u8 version, 1
 *	u8 kind of sealed_for; 32 bytes for a vat, 4 for a uid or gid
 *	u32 calls_per_second, u32 call_burst
 *	u8 interfaces; of each: u64 id, u16 methods, u16 ordinal ...
 *
 * Integers are little-endian. Nothing may follow.
 */
#include "config.h"

#include <string.h>

#include "daemon/terms.h"

#define BLOB_VERSION 1

/* --- writing ----------------------------------------------------------------
 */

/* Room was counted by TERMS_BLOB_MAX. */
static void
put(struct terms_blob *blob, uint64_t value, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		blob->bytes[blob->n++] = (uint8_t)(value >> (8 * i));
}

static void
put_owner(struct terms_blob *blob, const struct terms_owner *owner)
{
	put(blob, owner->kind, 1);
	if (owner->kind == TERMS_VAT) {
		memcpy(blob->bytes + blob->n, owner->vat.bytes, VAT_ID_SIZE);
		blob->n += VAT_ID_SIZE;
	} else if (owner->kind != TERMS_ANYONE) {
		put(blob, owner->id, 4);
	}
}

static bool
is_plain(const struct terms *terms)
{
	return terms->sealed_for.kind == TERMS_ANYONE &&
		terms->calls_per_second == 0 && terms->call_burst == 0 &&
		terms->n_allowed == 0;
}

void
terms_encode(const struct terms *terms, struct terms_blob *ret_blob)
{
	size_t i;
	size_t m;

	memset(ret_blob, 0, sizeof(*ret_blob));
	if (is_plain(terms))
		return;
	put(ret_blob, BLOB_VERSION, 1);
	put_owner(ret_blob, &terms->sealed_for);
	put(ret_blob, terms->calls_per_second, 4);
	put(ret_blob, terms->call_burst, 4);
	put(ret_blob, terms->n_allowed, 1);
	for (i = 0; i < terms->n_allowed; i++) {
		const struct terms_allowed *allowed = &terms->allowed[i];

		put(ret_blob, allowed->interface_id, 8);
		put(ret_blob, allowed->n, 2);
		for (m = 0; m < allowed->n; m++)
			put(ret_blob, terms->methods[allowed->first + m], 2);
	}
}

/* --- reading ----------------------------------------------------------------
 */

/* Reads on until something is wrong, and then nothing more. */
struct cursor {
	const uint8_t *at;
	size_t n;
	bool is_bad;
};

static const uint8_t *
take_bytes(struct cursor *cursor, size_t n)
{
	const uint8_t *at = cursor->at;

	if (cursor->is_bad || n > cursor->n) {
		cursor->is_bad = true;
		return NULL;
	}
	cursor->at += n;
	cursor->n -= n;
	return at;
}

static uint64_t
take(struct cursor *cursor, size_t n)
{
	const uint8_t *bytes = take_bytes(cursor, n);
	uint64_t value = 0;
	size_t i;

	for (i = 0; bytes != NULL && i < n; i++)
		value |= (uint64_t)bytes[i] << (8 * i);
	return value;
}

static void
take_owner(struct cursor *cursor, struct terms_owner *owner)
{
	uint64_t kind = take(cursor, 1);
	const uint8_t *vat;

	memset(owner, 0, sizeof(*owner));
	if (kind > TERMS_GID) {
		cursor->is_bad = true;
		return;
	}
	owner->kind = (enum terms_owner_kind)kind;
	if (owner->kind == TERMS_VAT) {
		vat = take_bytes(cursor, VAT_ID_SIZE);
		if (vat != NULL)
			memcpy(owner->vat.bytes, vat, VAT_ID_SIZE);
	} else if (owner->kind != TERMS_ANYONE) {
		owner->id = (uint32_t)take(cursor, 4);
	}
}

static void
take_allowed(struct cursor *cursor, struct terms *terms)
{
	struct terms_allowed *allowed = &terms->allowed[terms->n_allowed];
	uint64_t i;
	uint64_t n;

	allowed->interface_id = take(cursor, 8);
	n = take(cursor, 2);
	if (n > TERMS_METHODS_MAX - terms->n_methods) {
		cursor->is_bad = true;
		return;
	}
	allowed->first = (uint16_t)terms->n_methods;
	allowed->n = (uint16_t)n;
	for (i = 0; i < n; i++)
		terms->methods[terms->n_methods++] = (uint16_t)take(cursor, 2);
	terms->n_allowed++;
}

int
terms_decode(const void *bytes, size_t n, struct terms *terms)
{
	struct cursor cursor = { bytes, n, false };
	struct terms read = *terms;
	uint64_t n_allowed;

	read.n_allowed = 0;
	read.n_methods = 0;
	memset(&read.sealed_for, 0, sizeof(read.sealed_for));
	read.calls_per_second = 0;
	read.call_burst = 0;
	if (n > 0) {
		cursor.is_bad = take(&cursor, 1) != BLOB_VERSION;
		take_owner(&cursor, &read.sealed_for);
		read.calls_per_second = (uint32_t)take(&cursor, 4);
		read.call_burst = (uint32_t)take(&cursor, 4);
		n_allowed = take(&cursor, 1);
		if (n_allowed > TERMS_INTERFACES_MAX)
			return CAPNRPC_EPROTOCOL;
		while (!cursor.is_bad && read.n_allowed < n_allowed)
			take_allowed(&cursor, &read);
	}
	if (cursor.is_bad || cursor.n > 0)
		return CAPNRPC_EPROTOCOL;
	*terms = read;
	return 0;
}
