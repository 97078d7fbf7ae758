/* SPDX-License-Identifier: Apache-2.0 */
/* See restore_wait.h. */
#include "config.h"

#include <stdlib.h>

#include "cap/call.h"
#include "daemon/daemon.h"
#include "daemon/restore_wait.h"

static void
restore_wait_free(struct restore_wait *wait)
{
	struct daemon *daemon = wait->daemon;

	wait->ops->release(wait);
	capnrpc_cap_unref(wait->cap);
	loop_timer_free(wait->deadline);
	capnrpc_link_remove(&wait->link);
	free(wait);
	daemon->n_restores--;
	daemon_wake(daemon);
}

void
restore_wait_fail(struct restore_wait *wait_taken,
	enum capnrpc_exception_type type, const char *reason)
{
	wait_taken->ops->log(wait_taken, reason);
	capnrpc_call_fail(wait_taken->call, type, "%s", reason);
	restore_wait_free(wait_taken);
}

void
restore_wait_succeed(struct restore_wait *wait_taken)
{
	const struct capnrpc_struct_size size = { 0, 1 };
	struct capnrpc_pointer_b place = capnrpc_call_results(wait_taken->call);

	if (wait_taken->shape == RESTORE_AS_FIELD)
		place = capnrpc_struct_edit_pointer(
			capnrpc_pointer_init_struct(place, size), 0);
	capnrpc_pointer_set_cap(place, wait_taken->cap);
	wait_taken->ops->log(wait_taken, NULL);
	capnrpc_call_return(wait_taken->call);
	restore_wait_free(wait_taken);
}

static void
on_deadline(void *userdata)
{
	restore_wait_fail(userdata, CAPNRPC_DISCONNECTED,
		"the object was not restored within the deadline "
		"restore-deadline");
}

static void
on_cancel(void *userdata)
{
	restore_wait_fail(userdata, CAPNRPC_FAILED, "canceled");
}

/* Memory and a running deadline, or NULL. */
static struct restore_wait *
allocate(size_t size, struct daemon *daemon)
{
	struct restore_wait *wait = calloc(1, size);

	if (wait == NULL)
		return NULL;
	if (loop_timer_new(daemon->loop, on_deadline, wait, &wait->deadline) !=
			0 ||
		loop_timer_set(wait->deadline,
			daemon->config.limits.restore_deadline_ms) != 0) {
		loop_timer_free(wait->deadline);
		free(wait);
		return NULL;
	}
	return wait;
}

struct restore_wait *
restore_wait_new(size_t size, const struct restore_wait_ops *ops,
	struct daemon *daemon, const struct principal *principal,
	enum restore_shape shape, struct capnrpc_call *call_taken)
{
	struct restore_wait *wait;

	if (daemon->n_restores >= daemon->config.limits.waiting_restores) {
		capnrpc_call_fail(call_taken, CAPNRPC_OVERLOADED,
			"as many restores are waiting as the limit "
			"waiting-restores allows");
		return NULL;
	}
	wait = allocate(size, daemon);
	if (wait == NULL) {
		capnrpc_call_fail(
			call_taken, CAPNRPC_OVERLOADED, "out of memory");
		return NULL;
	}
	wait->ops = ops;
	wait->daemon = daemon;
	wait->principal = *principal;
	wait->shape = shape;
	wait->call = call_taken;
	capnrpc_link_init(&wait->link);
	capnrpc_link_append(&daemon->restores, &wait->link);
	daemon->n_restores++;
	capnrpc_call_on_cancel(call_taken, on_cancel, wait);
	return wait;
}

void
restore_wait_pipeline(struct restore_wait *wait, struct capnrpc_cap *cap_taken)
{
	static const uint16_t field[] = { 0 };

	wait->cap = cap_taken;
	wait->is_pipelined = true;
	capnrpc_call_set_pipeline(wait->call, field,
		wait->shape == RESTORE_AS_FIELD ? 1 : 0, cap_taken);
}
