/* SPDX-License-Identifier: Apache-2.0 */
/* See chain.h. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "daemon/base64url.h"
#include "daemon/chain.h"
#include "daemon/uses.h"

/* Bytes of a digest and characters of base64url that name it to people. */
#define KEY_BYTES 9
#define KEY_LENGTH BASE64URL_SIZE(KEY_BYTES)

static int
read_row(const struct store_ref *row, const struct uses *uses,
	struct chain_link *link)
{
	int64_t last = 0;
	uint64_t n = 0;

	link->digest = row->digest;
	memcpy(link->label, row->label, sizeof(link->label));
	link->owner = row->owner;
	link->created_at = row->created_at;
	link->revoked_at = row->revoked_at;
	link->last_used_at = row->last_used_at;
	link->use_count = row->use_count;
	link->is_derived = row->is_derived;
	link->terms.expires_at = row->expires_at;
	link->terms.unused_for = row->unused_for;
	link->terms.use_limit = row->use_limit;
	if (uses != NULL)
		uses_look(uses, &row->digest, &last, &n);
	if (last > link->last_used_at)
		link->last_used_at = last;
	link->use_count += n;
	return terms_decode(row->terms.bytes, row->terms.n, &link->terms);
}

int
chain_new(const struct store_ref *rows, size_t n, const struct uses *uses,
	struct chain **ret_chain)
{
	struct chain *chain =
		calloc(1, sizeof(*chain) + n * sizeof(chain->links[0]));
	size_t i;

	if (chain == NULL)
		return CAPNRPC_ENOMEM;
	chain->n = n;
	memcpy(chain->service, rows[0].service, sizeof(chain->service));
	for (i = 0; i < n; i++) {
		int r = read_row(&rows[i], uses, &chain->links[i]);

		if (r != 0) {
			free(chain);
			return r;
		}
	}
	*ret_chain = chain;
	return 0;
}

int64_t
chain_link_end(const struct chain_link *link)
{
	int64_t end = link->terms.expires_at;
	int64_t used = link->last_used_at > link->created_at
		? link->last_used_at
		: link->created_at;

	if (link->terms.unused_for == 0)
		return end;
	/* A row may say that it was used at the end of time. */
	if (used > INT64_MAX - link->terms.unused_for)
		used = INT64_MAX;
	else
		used += link->terms.unused_for;
	return end == 0 || used < end ? used : end;
}

static enum chain_state
link_state(const struct chain_link *link, int64_t now)
{
	int64_t end = chain_link_end(link);

	if (link->revoked_at != 0)
		return CHAIN_REVOKED;
	if (end != 0 && end <= now)
		return CHAIN_EXPIRED;
	if (link->terms.use_limit != 0 &&
		link->use_count >= link->terms.use_limit)
		return CHAIN_EXHAUSTED;
	return CHAIN_GOOD;
}

enum chain_state
chain_state(const struct chain *chain, int64_t now)
{
	enum chain_state own = link_state(&chain->links[0], now);
	size_t i;

	if (own != CHAIN_GOOD)
		return own;
	for (i = 1; i < chain->n; i++)
		if (link_state(&chain->links[i], now) != CHAIN_GOOD)
			return CHAIN_ENDED;
	return CHAIN_GOOD;
}

bool
chain_is_for(const struct chain *chain, const struct principal *principal)
{
	bool is_for = true;
	size_t i;

	for (i = 0; i < chain->n; i++)
		is_for = terms_is_for(&chain->links[i].terms.sealed_for,
				 principal) &&
			is_for;
	return is_for;
}

bool
chain_is_limited(const struct chain *chain)
{
	size_t i;

	for (i = 0; i < chain->n; i++)
		if (chain->links[i].terms.use_limit != 0)
			return true;
	return false;
}

static void
write_key(const struct seal_digest *digest, char text[KEY_LENGTH + 1])
{
	base64url_encode(digest->bytes, KEY_BYTES, text);
}

/* The states are numbered as in broker.capnp. */
void
chain_write(
	const struct chain *chain, int64_t now, struct broker_ref_info_b info)
{
	const struct chain_link *link = &chain->links[0];
	char key[KEY_LENGTH + 1];

	write_key(&link->digest, key);
	broker_ref_info_set_key(info, key, KEY_LENGTH);
	if (chain->n > 1) {
		write_key(&chain->links[1].digest, key);
		broker_ref_info_set_parent(info, key, KEY_LENGTH);
	}
	broker_ref_info_set_label(info, link->label, strlen(link->label));
	broker_ref_info_set_durable(info, chain->service[0] != '\0');
	broker_ref_info_set_service(
		info, chain->service, strlen(chain->service));
	broker_ref_info_set_revoked(info, link->revoked_at != 0);
	broker_ref_info_set_revoked_at(info, link->revoked_at);
	broker_ref_info_set_created_at(info, link->created_at);
	broker_ref_info_set_last_used_at(info, link->last_used_at);
	broker_ref_info_set_uses(info, link->use_count);
	broker_ref_info_set_owner(info, link->owner);
	broker_ref_info_set_derived(info, link->is_derived);
	broker_ref_info_set_state(info, (uint16_t)chain_state(chain, now));
	terms_write(&link->terms, broker_ref_info_init_terms(info));
}
