/* SPDX-License-Identifier: Apache-2.0 */
/* See uses.h. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "daemon/uses.h"

/* How often the table is looked through for what is due. */
#define LOOK_MS 60000

/* The longest that a use stays here alone. */
#define HOUR_MS (UINT64_C(3600) * 1000)

/* Each is some hundred bytes; beyond it the store hears of each use. */
#define USES_MAX 65536

struct use {
	struct capnrpc_link link;
	struct seal_digest digest;
	int64_t last;
	uint32_t n;
	uint64_t due_ms; /* of the loop's clock */
};

/* A digest is a keyed hash: nobody can aim at one that is taken. */
static uint64_t
key_of(const struct seal_digest *digest)
{
	uint64_t key;

	memcpy(&key, digest->bytes, sizeof(key));
	return key;
}

static void
use_free(struct uses *uses, struct use *use)
{
	capnrpc_idmap_take(&uses->by_digest, key_of(&use->digest));
	capnrpc_link_remove(&use->link);
	free(use);
}

static void
on_told(void *userdata, const struct store_answer *answer)
{
	(void)userdata;
	(void)answer;
}

/* false: the store has too much to do; later, then. */
static bool
tell(struct uses *uses, const struct use *use)
{
	return store_ref_use(uses->store, &use->digest, use->n, use->last,
		       on_told, NULL, NULL) == 0;
}

static void
tell_due(struct uses *uses, uint64_t now_ms)
{
	struct capnrpc_link *link = uses->list.next;

	while (link != &uses->list) {
		struct use *use = capnrpc_container_of(link, struct use, link);

		link = link->next;
		if (use->due_ms <= now_ms && tell(uses, use))
			use_free(uses, use);
	}
}

static void
on_timer(void *userdata)
{
	struct uses *uses = userdata;

	tell_due(uses, loop_now_ms(uses->loop));
	(void)!loop_timer_set(uses->timer, LOOK_MS);
}

int
uses_init(struct uses *uses, struct store *store, struct loop *loop)
{
	int r;

	memset(uses, 0, sizeof(*uses));
	uses->store = store;
	uses->loop = loop;
	capnrpc_link_init(&uses->list);
	capnrpc_idmap_init(
		&uses->by_digest, capnrpc_memory_libc(), USES_MAX, 0);
	r = loop_timer_new(loop, on_timer, uses, &uses->timer);
	if (r == 0)
		r = loop_timer_set(uses->timer, LOOK_MS);
	return r;
}

void
uses_deinit(struct uses *uses)
{
	if (uses->loop == NULL)
		return;
	tell_due(uses, UINT64_MAX);
	while (!capnrpc_link_is_empty(&uses->list))
		use_free(uses,
			capnrpc_container_of(
				uses->list.next, struct use, link));
	capnrpc_idmap_deinit(&uses->by_digest);
	uses->timer = loop_timer_free(uses->timer);
}

static uint64_t
interval_ms(uint32_t unused_for)
{
	uint64_t interval = (uint64_t)unused_for * 1000 / 16;

	return unused_for == 0 || interval > HOUR_MS ? HOUR_MS : interval;
}

/* NULL: the table is full, or memory. */
static struct use *
use_new(struct uses *uses, const struct seal_digest *digest,
	uint32_t unused_for)
{
	struct use *use;

	if (capnrpc_idmap_get(&uses->by_digest, key_of(digest)) != NULL ||
		capnrpc_idmap_reserve(&uses->by_digest) != 0)
		return NULL;
	use = calloc(1, sizeof(*use));
	if (use == NULL)
		return NULL;
	use->digest = *digest;
	use->due_ms = loop_now_ms(uses->loop) + interval_ms(unused_for);
	capnrpc_link_init(&use->link);
	capnrpc_link_append(&uses->list, &use->link);
	capnrpc_idmap_add(&uses->by_digest, key_of(digest), use);
	return use;
}

static struct use *
find(const struct uses *uses, const struct seal_digest *digest)
{
	struct use *use = capnrpc_idmap_get(&uses->by_digest, key_of(digest));

	if (use == NULL ||
		!seal_equal(use->digest.bytes, digest->bytes, SEAL_DIGEST_SIZE))
		return NULL;
	return use;
}

bool
uses_note(struct uses *uses, const struct seal_digest *digest, uint32_t n,
	int64_t now, uint32_t unused_for)
{
	struct use *use = find(uses, digest);
	bool is_first = use == NULL;
	struct use single;

	if (use == NULL)
		use = use_new(uses, digest, unused_for);
	if (use == NULL) {
		single = (struct use){ .digest = *digest, .last = now, .n = n };
		(void)tell(uses, &single);
		return true;
	}
	use->last = now;
	if (use->n <= UINT32_MAX - n)
		use->n += n;
	return is_first;
}

void
uses_look(const struct uses *uses, const struct seal_digest *digest,
	int64_t *ret_last, uint64_t *ret_n)
{
	const struct use *use = find(uses, digest);

	*ret_last = use == NULL ? 0 : use->last;
	*ret_n = use == NULL ? 0 : use->n;
}
