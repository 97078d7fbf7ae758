/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A reference and those it is a child of, as they stand in the store or among
 * the published ones, with their terms read: what decides whether it can be
 * restored, and what is made of it then.
 */
#ifndef DAEMON_CHAIN_H
#define DAEMON_CHAIN_H

#include <stddef.h>
#include <stdint.h>

#include <capnrpc/attr.h>

#include "daemon/principal.h"
#include "daemon/store.h"
#include "daemon/terms.h"

struct uses;

/* One reference, or one that it is a child of. */
struct chain_link {
	struct seal_digest digest;
	char label[STORE_LABEL_SIZE];
	struct terms terms;
	uint32_t owner; /* uid */
	int64_t created_at;
	int64_t revoked_at; /* 0: it is not */
	int64_t last_used_at; /* 0: never */
	uint64_t use_count;
	bool is_derived;
};

/* The nearest first; the last one was minted or published. */
struct chain {
	char service[STORE_NAME_SIZE]; /* empty: published */
	size_t n;
	struct chain_link links[];
};

/* In this order: the first that holds of any link, its own before others'. */
enum chain_state {
	CHAIN_GOOD,
	CHAIN_REVOKED,
	CHAIN_EXPIRED,
	CHAIN_EXHAUSTED,
	CHAIN_ENDED, /* by one that it is a child of */
};

/*
 * From rows of the store (n from 1 to STORE_DEPTH_MAX + 1), and what uses knows
 * beyond them (NULL: nothing). CAPNRPC_ENOMEM; CAPNRPC_EPROTOCOL when the terms
 * in a row are damaged. *ret_chain is the caller's to free().
 */
CAPNRPC_CHECK int chain_new(const struct store_ref *rows, size_t n,
	const struct uses *uses, struct chain **ret_chain);

/* When it is over by its own terms (seconds since 1970); 0: never. */
int64_t chain_link_end(const struct chain_link *link);

/* How its nearest link is at that time. */
enum chain_state chain_state(const struct chain *chain, int64_t now);

/* Whether principal may restore it: who each link is sealed for. */
bool chain_is_for(const struct chain *chain, const struct principal *principal);

/* Whether a link has a limit on uses. */
bool chain_is_limited(const struct chain *chain);

/* Fills in the message (broker.capnp, RefInfo), all but live. */
void chain_write(
	const struct chain *chain, int64_t now, struct broker_ref_info_b info);

#endif
