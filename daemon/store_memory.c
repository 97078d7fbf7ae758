/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The engine in memory: two arrays, rows sorted by digest so that lists and
 * look-ups are a binary search. Adding a row moves those behind it, which is
 * dearer than a tree and far simpler; real stores are on disk.
 */
#include <config.h>

#include <stdlib.h>
#include <string.h>

#include <capnrpc/error.h>

#include "daemon/store_memory.h"

struct store_memory {
	struct store_engine engine; /* first */
	struct store_ref *refs;
	size_t n_refs, n_refs_max;
	struct store_service *services;
	size_t n_services, n_services_max;
};

static struct store_memory *
memory_of(struct store_engine *engine)
{
	return (struct store_memory *)engine;
}

/* The first row at or behind the digest. */
static size_t
lower_bound(const struct store_memory *memory, const struct seal_digest *digest)
{
	size_t low = 0, high = memory->n_refs;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (memcmp(&memory->refs[middle].digest, digest,
			    sizeof(*digest)) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static struct store_ref *
find_ref(struct store_memory *memory, const struct seal_digest *digest)
{
	size_t i = lower_bound(memory, digest);

	if (i == memory->n_refs ||
		memcmp(&memory->refs[i].digest, digest, sizeof(*digest)) != 0)
		return NULL;
	return &memory->refs[i];
}

static struct store_service *
find_service(struct store_memory *memory, const char *name)
{
	for (size_t i = 0; i < memory->n_services; i++) {
		if (strcmp(memory->services[i].name, name) == 0)
			return &memory->services[i];
	}
	return NULL;
}

static void
fail_memory(struct store_request *request)
{
	store_request_fail(request, "the store is out of memory");
}

static void
ref_get(struct store_engine *engine, struct store_request *request)
{
	const struct store_ref *found =
		find_ref(memory_of(engine), &request->ref.digest);
	struct store_ref *row;

	if (found == NULL) {
		request->answer.outcome = STORE_NOT_FOUND;
		return;
	}
	row = store_request_add_row(request);
	if (row == NULL) {
		fail_memory(request);
		return;
	}
	*row = *found;
	memset(&row->sealed, 0, sizeof(row->sealed));
	if (found->sealed.bytes != NULL &&
		seal_bytes_copy(found->sealed.bytes, found->sealed.n,
			&row->sealed) != 0)
		fail_memory(request);
}

static void
ref_list(struct store_engine *engine, struct store_request *request)
{
	const struct store_memory *memory = memory_of(engine);
	size_t i = 0;

	if (request->has_cursor) {
		i = lower_bound(memory, &request->ref.digest);
		if (find_ref(memory_of(engine), &request->ref.digest) != NULL)
			i++;
	}
	for (; i < memory->n_refs; i++) {
		const struct store_ref *ref = &memory->refs[i];
		struct store_ref *row;

		if (request->has_owner && ref->owner != request->owner)
			continue;
		if (request->answer.n_refs == request->limit) {
			request->answer.has_more = true;
			return;
		}
		row = store_request_add_row(request);
		if (row == NULL) {
			fail_memory(request);
			return;
		}
		*row = *ref;
		memset(&row->sealed, 0, sizeof(row->sealed));
	}
}

static uint64_t
count_refs(const struct store_memory *memory, uint32_t owner, bool is_revoked)
{
	uint64_t n = 0;

	for (size_t i = 0; i < memory->n_refs; i++) {
		const struct store_ref *ref = &memory->refs[i];

		n += ref->owner == owner &&
			(ref->revoked_at != 0) == is_revoked;
	}
	return n;
}

/* Is the row allowed? What is in the way is the outcome. */
static enum store_outcome
judge_put(struct store_memory *memory, const struct store_request *request)
{
	const struct store_ref *ref = &request->ref;
	const struct store_service *service =
		find_service(memory, ref->service);

	if (service == NULL)
		return STORE_NOT_FOUND;
	if (service->owner != ref->owner)
		return STORE_NOT_OWNER;
	if (find_ref(memory, &ref->digest) != NULL)
		return STORE_EXISTS;
	if (count_refs(memory, ref->owner, false) >= request->limit)
		return STORE_FULL;
	return STORE_DONE;
}

/* Room for one more element. */
static void *
grow(void *array, size_t n, size_t *n_max, size_t size)
{
	size_t n_new = *n_max == 0 ? 16 : *n_max * 2;
	void *grown;

	if (n < *n_max)
		return array;
	grown = realloc(array, n_new * size);
	if (grown != NULL)
		*n_max = n_new;
	return grown;
}

static void
ref_put(struct store_engine *engine, struct store_request *request)
{
	struct store_memory *memory = memory_of(engine);
	struct store_ref *refs, copy = request->ref;
	size_t at;

	request->answer.outcome = judge_put(memory, request);
	if (request->answer.outcome != STORE_DONE)
		return;
	refs = grow(memory->refs, memory->n_refs, &memory->n_refs_max,
		sizeof(refs[0]));
	if (refs != NULL)
		memory->refs = refs;
	if (refs == NULL ||
		seal_bytes_copy(
			copy.sealed.bytes, copy.sealed.n, &copy.sealed) != 0) {
		fail_memory(request);
		return;
	}
	at = lower_bound(memory, &copy.digest);
	memmove(refs + at + 1, refs + at,
		(memory->n_refs - at) * sizeof(refs[0]));
	refs[at] = copy;
	memory->n_refs++;
}

/* Drops the oldest revoked row of the owner. */
static void
forget_oldest(struct store_memory *memory, uint32_t owner)
{
	struct store_ref *refs = memory->refs, *oldest = NULL;
	size_t n_behind;

	for (size_t i = 0; i < memory->n_refs; i++) {
		if (refs[i].owner != owner || refs[i].revoked_at == 0)
			continue;
		if (oldest == NULL || refs[i].revoked_at < oldest->revoked_at)
			oldest = &refs[i];
	}
	if (oldest == NULL)
		return;
	n_behind = (size_t)(refs + memory->n_refs - oldest) - 1;
	memmove(oldest, oldest + 1, n_behind * sizeof(refs[0]));
	memory->n_refs--;
}

static void
ref_revoke(struct store_engine *engine, struct store_request *request)
{
	struct store_memory *memory = memory_of(engine);
	struct store_ref *ref = find_ref(memory, &request->ref.digest);

	if (ref == NULL) {
		request->answer.outcome = STORE_NOT_FOUND;
		return;
	}
	if (ref->revoked_at != 0)
		return;
	seal_bytes_clear(&ref->sealed);
	ref->revoked_at = request->actor.now;
	if (count_refs(memory, ref->owner, true) > STORE_REVOKED_MAX)
		forget_oldest(memory, ref->owner);
}

static void
service_get(struct store_engine *engine, struct store_request *request)
{
	const struct store_service *found =
		find_service(memory_of(engine), request->name);

	if (found == NULL)
		request->answer.outcome = STORE_NOT_FOUND;
	else
		request->answer.service = *found;
}

static uint64_t
count_services(const struct store_memory *memory, uint32_t owner)
{
	uint64_t n = 0;

	for (size_t i = 0; i < memory->n_services; i++)
		n += memory->services[i].owner == owner;
	return n;
}

static void
add_service(struct store_memory *memory, struct store_request *request)
{
	struct store_service *services =
		grow(memory->services, memory->n_services,
			&memory->n_services_max, sizeof(services[0]));
	struct store_service *added;

	if (services == NULL) {
		fail_memory(request);
		return;
	}
	memory->services = services;
	added = &services[memory->n_services++];
	memcpy(added->name, request->name, sizeof(added->name));
	added->owner = request->owner;
	added->created_at = request->actor.now;
	request->answer.service = *added;
}

static void
service_claim(struct store_engine *engine, struct store_request *request)
{
	struct store_memory *memory = memory_of(engine);
	const struct store_service *found = find_service(memory, request->name);

	if (found != NULL) {
		request->answer.service = *found;
		if (found->owner != request->owner)
			request->answer.outcome = STORE_NOT_OWNER;
	} else if (count_services(memory, request->owner) >= request->limit) {
		request->answer.outcome = STORE_FULL;
	} else {
		add_service(memory, request);
	}
}

/* Nothing can fail between begin and commit but one operation for itself. */

static int
begin(struct store_engine *engine CAPNRPC_UNUSED,
	bool is_writing CAPNRPC_UNUSED, struct reason *reason CAPNRPC_UNUSED)
{
	return 0;
}

static int
commit(struct store_engine *engine CAPNRPC_UNUSED,
	struct reason *reason CAPNRPC_UNUSED)
{
	return 0;
}

static void
rollback(struct store_engine *engine CAPNRPC_UNUSED)
{
}

static bool
is_alive(const struct store_engine *engine CAPNRPC_UNUSED)
{
	return true;
}

static void
memory_free(struct store_engine *engine)
{
	struct store_memory *memory = memory_of(engine);

	for (size_t i = 0; i < memory->n_refs; i++)
		seal_bytes_clear(&memory->refs[i].sealed);
	free(memory->refs);
	free(memory->services);
	free(memory);
}

static const struct store_engine_ops memory_ops = {
	.name = "memory",
	.begin = begin,
	.commit = commit,
	.rollback = rollback,
	.is_alive = is_alive,
	.operations = {
		[STORE_REF_GET] = ref_get,
		[STORE_REF_LIST] = ref_list,
		[STORE_SERVICE_GET] = service_get,
		[STORE_REF_PUT] = ref_put,
		[STORE_REF_REVOKE] = ref_revoke,
		[STORE_SERVICE_CLAIM] = service_claim,
	},
	.free = memory_free,
};

int
store_memory_new(struct store_engine **ret_engine)
{
	struct store_memory *memory = calloc(1, sizeof(*memory));

	if (memory == NULL)
		return CAPNRPC_ENOMEM;
	memory->engine.ops = &memory_ops;
	*ret_engine = &memory->engine;
	return 0;
}
