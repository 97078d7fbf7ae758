/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Group commit: many requests, one wait for the disk.
 *
 * A batch stands or falls as a whole, and one row that does not fit on a full
 * disk would take the others down with it. So what fails together is tried
 * again one by one; a failure then belongs to the request that has it.
 */
#include <config.h>

#include <stddef.h>

#include "daemon/store_engine.h"

static bool
is_writing(const struct store_request *requests)
{
	for (; requests != NULL; requests = requests->next) {
		if (store_operation_writes(requests->operation))
			return true;
	}
	return false;
}

/* Returns whether all answers hold; if not, nothing has been changed. */
static bool
try_batch(struct store_engine *engine, struct store_request *requests,
	struct reason *ret_reason)
{
	const struct store_engine_ops *ops = engine->ops;

	if (ops->begin(engine, is_writing(requests), ret_reason) != 0)
		return false;
	for (struct store_request *r = requests; r != NULL; r = r->next) {
		ops->operations[r->operation](engine, r);
		if (!ops->is_alive(engine)) {
			*ret_reason = r->answer.reason;
			ops->rollback(engine);
			return false;
		}
	}
	if (ops->commit(engine, ret_reason) == 0)
		return true;
	ops->rollback(engine);
	return false;
}

static void
run_alone(struct store_engine *engine, struct store_request *request)
{
	struct store_request *next = request->next;
	struct reason reason = { "" };

	request->next = NULL;
	store_request_reset(request);
	if (!try_batch(engine, request, &reason))
		store_request_fail(request, "%s", reason.text);
	request->next = next;
}

void
store_batch_run(struct store_engine *engine, struct store_request *requests)
{
	struct reason reason = { "" };

	if (try_batch(engine, requests, &reason))
		return;
	for (struct store_request *r = requests; r != NULL; r = r->next)
		run_alone(engine, r);
}
