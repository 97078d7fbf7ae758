/* SPDX-License-Identifier: Apache-2.0 */
/* See restore_wait.h. */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

/* --- what one principal may do ----------------------------------------------
 */

/*
 * Under what name failures are counted: a vat makes itself another id in no
 * time, so it is the address that counts.
 */
static void
print_culprit(const struct principal *principal, char *ret_text, size_t size)
{
	const char *port = strrchr(principal->address, ':');

	if (principal->kind == PRINCIPAL_LOCAL || port == NULL)
		(void)snprintf(ret_text, size, "restore of uid %lu",
			(unsigned long)principal->uid);
	else
		(void)snprintf(ret_text, size, "restore of %.*s",
			(int)(port - principal->address), principal->address);
}

static void
count_failure(const struct restore_wait *wait)
{
	struct daemon *daemon = wait->daemon;
	char culprit[sizeof(wait->principal.address) + 16];

	print_culprit(&wait->principal, culprit, sizeof(culprit));
	penalty_add(&daemon->penalties, culprit, 1, loop_now_ms(daemon->loop));
}

static bool
failed_too_often(struct daemon *daemon, const struct principal *principal)
{
	char culprit[sizeof(principal->address) + 16];

	print_culprit(principal, culprit, sizeof(culprit));
	return penalty_score(&daemon->penalties, culprit,
		       loop_now_ms(daemon->loop)) >=
		(double)daemon->config.limits.failed_restores;
}

static bool
is_same_principal(const struct principal *a, const struct principal *b)
{
	if (a->kind != b->kind)
		return false;
	if (a->kind == PRINCIPAL_LOCAL)
		return a->uid == b->uid;
	if (a->kind == PRINCIPAL_VAT)
		return vat_id_is_equal(&a->vat, &b->vat);
	return true;
}

static size_t
n_waiting_of(const struct daemon *daemon, const struct principal *principal)
{
	const struct capnrpc_link *at;
	size_t n = 0;

	for (at = daemon->restores.next; at != &daemon->restores;
		at = at->next) {
		const struct restore_wait *wait = capnrpc_container_of(
			at, const struct restore_wait, link);

		n += is_same_principal(&wait->principal, principal);
	}
	return n;
}

/* What speaks against one more restore, or NULL. */
static const char *
limit_reached(struct daemon *daemon, const struct principal *principal)
{
	const struct config_limits *limits = &daemon->config.limits;

	if (daemon->n_restores >= limits->waiting_restores)
		return "as many restores are waiting as the limit "
		       "waiting-restores allows";
	if (n_waiting_of(daemon, principal) >=
		limits->waiting_restores_per_principal)
		return "as many of your restores are waiting as the limit "
		       "waiting-restores-per-principal allows";
	if (failed_too_often(daemon, principal))
		return "so many of your restores have failed of late as the "
		       "limit failed-restores allows; try again later";
	return NULL;
}

/* --- its ends ---------------------------------------------------------------
 */

void
restore_wait_fail(struct restore_wait *wait_taken,
	enum capnrpc_exception_type type, const char *reason)
{
	if (type == CAPNRPC_FAILED && !wait_taken->call->is_cancelled)
		count_failure(wait_taken);
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
	const char *why = limit_reached(daemon, principal);
	struct restore_wait *wait;

	if (why != NULL) {
		capnrpc_call_fail(call_taken, CAPNRPC_OVERLOADED, "%s", why);
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
