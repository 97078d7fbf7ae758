/* SPDX-License-Identifier: Apache-2.0 */
/* See failures.h. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "daemon/failures.h"

#define MINUTE_MS 60000
#define HOUR_MS (60 * MINUTE_MS)

/* A bucket of failures that drains evenly. */
struct failing {
	struct capnrpc_link link;
	uint64_t key;
	uint64_t level; /* in thousandths of a failure */
	uint64_t at_ms; /* when level was right */
};

void
failures_init(struct failures *failures)
{
	memset(failures, 0, sizeof(*failures));
	capnrpc_link_init(&failures->list);
	capnrpc_idmap_init(&failures->by_principal, capnrpc_memory_libc(),
		FAILURES_MAX, 0);
}

static void
failing_free(struct failures *failures, struct failing *failing)
{
	capnrpc_idmap_take(&failures->by_principal, failing->key);
	capnrpc_link_remove(&failing->link);
	free(failing);
}

static struct failing *
first(struct failures *failures)
{
	return capnrpc_container_of(failures->list.next, struct failing, link);
}

void
failures_deinit(struct failures *failures)
{
	while (!capnrpc_link_is_empty(&failures->list))
		failing_free(failures, first(failures));
	capnrpc_idmap_deinit(&failures->by_principal);
}

/* Whoever is at the end of an insecure link is one and the same. */
static uint64_t
key_of(const struct principal *principal)
{
	uint64_t key = UINT64_MAX;

	if (principal->kind == PRINCIPAL_LOCAL)
		return principal->uid;
	if (principal->kind == PRINCIPAL_VAT)
		memcpy(&key, principal->vat.bytes, sizeof(key));
	return key;
}

/* What is left of level by now. */
static uint64_t
level_at(const struct failing *failing, uint64_t most, uint64_t now_ms)
{
	uint64_t passed = now_ms - failing->at_ms;
	uint64_t drained;

	if (passed >= MINUTE_MS)
		return 0;
	drained = passed * most * 1000 / MINUTE_MS;
	return drained >= failing->level ? 0 : failing->level - drained;
}

bool
failures_permit(const struct failures *failures,
	const struct principal *principal, uint64_t most, uint64_t now_ms)
{
	const struct failing *failing =
		capnrpc_idmap_get(&failures->by_principal, key_of(principal));

	return failing == NULL ||
		level_at(failing, most, now_ms) + 1000 <= most * 1000;
}

/* NULL: out of memory. */
static struct failing *
failing_new(struct failures *failures, uint64_t key, uint64_t now_ms)
{
	struct failing *failing;

	if (failures->by_principal.n_used >= FAILURES_MAX)
		failing_free(failures, first(failures));
	if (capnrpc_idmap_reserve(&failures->by_principal) != 0)
		return NULL;
	failing = calloc(1, sizeof(*failing));
	if (failing == NULL)
		return NULL;
	failing->key = key;
	failing->at_ms = now_ms;
	capnrpc_link_init(&failing->link);
	capnrpc_idmap_add(&failures->by_principal, key, failing);
	return failing;
}

static bool
is_audited(struct failures *failures, uint64_t now_ms)
{
	if (now_ms - failures->hour_ms >= HOUR_MS) {
		failures->hour_ms = now_ms;
		failures->n_audited = 0;
	}
	if (failures->n_audited >= FAILURES_AUDITED_MAX)
		return false;
	failures->n_audited++;
	return true;
}

bool
failures_note(struct failures *failures, const struct principal *principal,
	uint64_t most, uint64_t now_ms)
{
	uint64_t key = key_of(principal);
	struct failing *failing =
		capnrpc_idmap_get(&failures->by_principal, key);

	if (failing == NULL)
		failing = failing_new(failures, key, now_ms);
	if (failing != NULL) {
		failing->level = level_at(failing, most, now_ms) + 1000;
		failing->at_ms = now_ms;
		capnrpc_link_remove(&failing->link);
		capnrpc_link_append(&failures->list, &failing->link);
	}
	return is_audited(failures, now_ms);
}
