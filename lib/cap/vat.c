/* SPDX-License-Identifier: Apache-2.0 */
/* See vat.h. */
#include "config.h"

#include <assert.h>
#include <string.h>

#include "cap/vat.h"
#include "cap/watch.h"

/* Settling within settling, on the stack: each costs up to a kilobyte, several
 * where a sanitizer looks on, and threads may have 128 KiB. */
#define NESTED_MAX 16u

void *
capnrpc_vat_allocate(struct capnrpc_vat *vat, size_t n)
{
	void *block = vat->memory->allocate(vat->memory->userdata, n);

	if (block == NULL)
		return NULL;
	memset(block, 0, n);
	vat->n_blocks++;
	return block;
}

void
capnrpc_vat_release(struct capnrpc_vat *vat, void *block, size_t n)
{
	if (block == NULL)
		return;
	assert(vat->n_blocks > 0);
	vat->n_blocks--;
	vat->memory->release(vat->memory->userdata, block, n);
}

struct capnrpc_vat *
capnrpc_vat_new(const struct capnrpc_memory *memory, uint64_t seed)
{
	struct capnrpc_vat *vat =
		memory->allocate(memory->userdata, sizeof(*vat));

	if (vat == NULL)
		return NULL;
	memset(vat, 0, sizeof(*vat));
	vat->memory = memory;
	vat->seed = seed;
	capnrpc_link_init(&vat->turns);
	capnrpc_link_init(&vat->deferred);
	capnrpc_link_init(&vat->graveyard);
	capnrpc_link_init(&vat->watches);
	capnrpc_link_init(&vat->ready);
	capnrpc_broken_init_null(&vat->null_cap, vat);
	capnrpc_broken_init_no_memory(&vat->no_memory_cap, vat);
	return vat;
}

/* Burying may queue turns, and dropping them fill the graveyard again. */
static void
drop_turns(struct capnrpc_vat *vat)
{
	struct capnrpc_link *link;

	capnrpc_vat_bury(vat);
	while ((link = capnrpc_link_pop(&vat->turns)) != NULL) {
		struct capnrpc_turn *turn =
			capnrpc_container_of(link, struct capnrpc_turn, link);

		if (turn->drop != NULL)
			turn->drop(turn);
		capnrpc_vat_bury(vat);
	}
}

/* Blocks that are left belong to calls or references the program still has. */
struct capnrpc_vat *
capnrpc_vat_free(struct capnrpc_vat *vat)
{
	const struct capnrpc_memory *memory;

	if (vat == NULL)
		return NULL;
	memory = vat->memory;
	capnrpc_watches_drop(vat);
	drop_turns(vat);
	memory->release(memory->userdata, vat, sizeof(*vat));
	return NULL;
}

void
capnrpc_vat_queue(struct capnrpc_vat *vat, struct capnrpc_turn *turn)
{
	assert(capnrpc_link_is_empty(&turn->link));
	capnrpc_link_append(&vat->turns, &turn->link);
}

bool
capnrpc_vat_nest(struct capnrpc_vat *vat)
{
	if (vat->n_nested >= NESTED_MAX)
		return false;
	vat->n_nested++;
	return true;
}

void
capnrpc_vat_unnest(struct capnrpc_vat *vat)
{
	struct capnrpc_link *link;

	/* Still counted while they run: none of them empties the list too. */
	while (vat->n_nested == 1 &&
		(link = capnrpc_link_pop(&vat->deferred)) != NULL) {
		struct capnrpc_turn *turn =
			capnrpc_container_of(link, struct capnrpc_turn, link);

		turn->run(turn);
	}
	vat->n_nested--;
}

void
capnrpc_vat_defer(struct capnrpc_vat *vat, struct capnrpc_turn *turn)
{
	assert(vat->n_nested > 0);
	assert(capnrpc_link_is_empty(&turn->link));
	capnrpc_link_append(&vat->deferred, &turn->link);
}

void
capnrpc_turn_cancel(struct capnrpc_turn *turn)
{
	capnrpc_link_remove(&turn->link);
}

bool
capnrpc_vat_has_turns(const struct capnrpc_vat *vat)
{
	return !capnrpc_link_is_empty(&vat->turns) ||
		!capnrpc_link_is_empty(&vat->graveyard);
}

bool
capnrpc_vat_turn(struct capnrpc_vat *vat)
{
	struct capnrpc_link *link;

	capnrpc_vat_bury(vat);
	link = capnrpc_link_pop(&vat->turns);
	if (link != NULL) {
		struct capnrpc_turn *turn =
			capnrpc_container_of(link, struct capnrpc_turn, link);

		turn->run(turn);
		capnrpc_vat_bury(vat);
	}
	return link != NULL;
}

void
capnrpc_vat_inter(struct capnrpc_vat *vat, struct capnrpc_grave *grave)
{
	if (capnrpc_link_is_empty(&grave->link))
		capnrpc_link_append(&vat->graveyard, &grave->link);
}

void
capnrpc_vat_bury(struct capnrpc_vat *vat)
{
	struct capnrpc_link *link;

	if (vat->is_burying)
		return;
	vat->is_burying = true;
	while ((link = capnrpc_link_pop(&vat->graveyard)) != NULL) {
		struct capnrpc_grave *grave =
			capnrpc_container_of(link, struct capnrpc_grave, link);

		grave->bury(grave);
	}
	vat->is_burying = false;
}

struct capnrpc_cap *
capnrpc_vat_null_cap(struct capnrpc_vat *vat)
{
	return &vat->null_cap.cap;
}

struct capnrpc_cap *
capnrpc_vat_no_memory_cap(struct capnrpc_vat *vat)
{
	return &vat->no_memory_cap.cap;
}
