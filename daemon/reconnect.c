/* SPDX-License-Identifier: Apache-2.0 */
/* See reconnect.h. */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "cap/call.h"
#include "cap/promise.h"
#include "daemon/daemon.h"
#include "daemon/log.h"
#include "daemon/reconnect_private.h"
#include "daemon/restore.h"

static void end(struct reconnect *reconnect, struct capnrpc_fault *fault_taken);
static void on_change(
	void *userdata, const struct capnrpc_exception *exception);

/* --- states -----------------------------------------------------------------
 */

/* Takes fault. */
static void
set_state(struct reconnect *reconnect, enum reconnect_state state,
	struct capnrpc_fault *fault_taken)
{
	static const enum broker_watcher_state told[] = {
		[RECONNECT_CONNECTED] = BROKER_WATCHER_STATE_CONNECTED,
		[RECONNECT_WAITING] = BROKER_WATCHER_STATE_WAITING,
		[RECONNECT_BROKEN] = BROKER_WATCHER_STATE_BROKEN,
	};
	bool is_news = reconnect->state != state ||
		(reconnect->epoch == 0 && reconnect->n_tries == 1);

	reconnect->state = state;
	capnrpc_fault_unref(reconnect->fault);
	reconnect->fault = fault_taken;
	if (is_news)
		reconnect_watcher_tell(
			&reconnect->watcher, told[state], fault_taken);
}

static void
drop_target(struct reconnect *reconnect)
{
	if (reconnect->target != NULL)
		capnrpc_cap_unwatch(reconnect->target, reconnect);
	reconnect->target = capnrpc_cap_unref(reconnect->target);
}

/* The time until the next attempt: longer each time, and never the same for
 * all who lost the same host. */
static uint64_t
interval(const struct reconnect *reconnect)
{
	uint64_t most = reconnect->daemon->config.limits.reconnect_interval_ms;
	uint64_t ms = RECONNECT_INTERVAL_MS;
	unsigned int i;
	uint32_t dice = 0;

	for (i = 0; i < reconnect->n_tries && ms < most; i++)
		ms *= 2;
	if (ms > most)
		ms = most;
	if (getrandom(&dice, sizeof(dice), GRND_NONBLOCK) !=
		(ssize_t)sizeof(dice))
		dice = (uint32_t)(uintptr_t)reconnect;
	return ms - dice % (ms / 2 + 1);
}

/* The first attempt after a loss is made at once. */
static void
schedule(struct reconnect *reconnect)
{
	bool is_wanted = reconnect->n_waiting > 0 ||
		reconnect->watcher.cap != NULL || reconnect->asked != NULL;

	if (!is_wanted && reconnect->n_tries >= RECONNECT_IDLE_TRIES)
		return;
	if (loop_timer_set(reconnect->retry,
		    reconnect->n_tries == 0 ? 0 : interval(reconnect)) != 0)
		end(reconnect, &capnrpc_fault_no_memory);
	reconnect->n_tries++;
}

void
reconnect_lose(struct reconnect *reconnect, struct capnrpc_fault *fault)
{
	uint64_t now = loop_now_ms(reconnect->daemon->loop);

	if (reconnect->state != RECONNECT_CONNECTED)
		return;
	drop_target(reconnect);
	/* What never lasts is not tried without a pause. */
	if (now - reconnect->connected_ms >
		reconnect->daemon->config.limits.reconnect_interval_ms)
		reconnect->n_tries = 0;
	set_state(reconnect, RECONNECT_WAITING, capnrpc_fault_ref(fault));
	schedule(reconnect);
}

void
reconnect_hurry(struct reconnect *reconnect)
{
	if (reconnect->n_waiting == 1 && reconnect->restoring == NULL &&
		reconnect->n_tries >= RECONNECT_IDLE_TRIES) {
		reconnect->n_tries = 0;
		schedule(reconnect);
	}
}

/* --- who asked for it -------------------------------------------------------
 */

static struct capnrpc_call *
take_asked(struct reconnect *reconnect)
{
	struct capnrpc_call *call = reconnect->asked;

	reconnect->asked = NULL;
	if (call != NULL)
		capnrpc_call_on_cancel(call, NULL, NULL);
	return call;
}

static void
answer_asked(struct reconnect *reconnect)
{
	struct capnrpc_call *call = take_asked(reconnect);

	if (call == NULL)
		return;
	broker_restore_results_set_cap(
		broker_restore_answer(call), reconnect->self);
	capnrpc_call_return(call);
}

static void
on_asked_cancel(void *userdata)
{
	capnrpc_call_fail(take_asked(userdata), CAPNRPC_FAILED, "canceled");
}

/* --- attempts ---------------------------------------------------------------
 */

/* It has ended for good. */
static void
end(struct reconnect *reconnect, struct capnrpc_fault *fault_taken)
{
	struct capnrpc_call *asked = take_asked(reconnect);

	drop_target(reconnect);
	loop_timer_clear(reconnect->retry);
	set_state(reconnect, RECONNECT_BROKEN, fault_taken);
	reconnect_fail_waiting(reconnect, fault_taken);
	if (asked != NULL)
		capnrpc_call_break(asked, fault_taken);
}

static void
attempt_failed(
	struct reconnect *reconnect, const struct capnrpc_exception *exception)
{
	struct capnrpc_fault *fault =
		capnrpc_fault_copy(reconnect->daemon->vat, exception);

	if (exception->type == CAPNRPC_FAILED ||
		exception->type == CAPNRPC_UNIMPLEMENTED) {
		end(reconnect, fault);
		return;
	}
	set_state(reconnect, RECONNECT_WAITING, fault);
	answer_asked(reconnect);
	schedule(reconnect);
}

static void
attempt_succeeded(struct reconnect *reconnect, struct capnrpc_cap *cap)
{
	struct daemon *daemon = reconnect->daemon;

	if (capnrpc_cap_watch(cap, on_change, reconnect) != 0) {
		attempt_failed(reconnect, &capnrpc_fault_no_memory.exception);
		return;
	}
	reconnect->target = capnrpc_cap_ref(cap);
	reconnect->connected_ms = loop_now_ms(daemon->loop);
	set_state(reconnect, RECONNECT_CONNECTED, NULL);
	reconnect->epoch++;
	answer_asked(reconnect);
	reconnect_forward_waiting(reconnect);
	daemon_wake(daemon);
}

static void
on_restored(void *userdata, struct capnrpc_promise *promise)
{
	static const struct capnrpc_exception nothing = { CAPNRPC_FAILED,
		"restoring gave the null capability", 34 };
	struct reconnect *reconnect = userdata;
	const struct capnrpc_exception *exception =
		capnrpc_promise_exception(promise);
	struct capnrpc_cap *cap = NULL;

	reconnect->restoring = NULL;
	if (exception == NULL) {
		cap = broker_restore_results_get_cap(
			broker_restore_results_read(
				capnrpc_promise_results(promise)));
		exception = cap == NULL ? &nothing : capnrpc_cap_exception(cap);
	}
	if (exception != NULL)
		attempt_failed(reconnect, exception);
	else
		attempt_succeeded(reconnect, cap);
	capnrpc_promise_unref(promise);
}

/* The target broke; or it was a promise, and is an object now. */
static void
on_change(void *userdata, const struct capnrpc_exception *exception)
{
	struct reconnect *reconnect = userdata;
	struct capnrpc_fault *fault;

	if (exception == NULL) {
		if (capnrpc_cap_watch(
			    reconnect->target, on_change, reconnect) == 0)
			return;
		exception = &capnrpc_fault_no_memory.exception;
	}
	fault = capnrpc_fault_copy(reconnect->daemon->vat, exception);
	if (exception->type == CAPNRPC_FAILED)
		end(reconnect, fault);
	else
		reconnect_lose(reconnect, fault);
	if (exception->type != CAPNRPC_FAILED)
		capnrpc_fault_unref(fault);
	daemon_wake(reconnect->daemon);
}

/* A call of the daemon's own, to be answered by whoever restores. */
static struct capnrpc_call *
new_call(struct reconnect *reconnect)
{
	struct capnrpc_vat *vat = reconnect->daemon->vat;
	struct capnrpc_call *call = capnrpc_call_new(vat, 0, 0);
	struct capnrpc_promise *promise = capnrpc_promise_new(vat);

	if (call == NULL || promise == NULL) {
		if (call != NULL)
			capnrpc_call_free(call);
		capnrpc_promise_unref(promise);
		return NULL;
	}
	capnrpc_call_set_promise(call, promise);
	reconnect->restoring = promise;
	return call;
}

static void
attempt(struct reconnect *reconnect)
{
	struct capnrpc_call *call = new_call(reconnect);

	if (call == NULL) {
		attempt_failed(reconnect, &capnrpc_fault_no_memory.exception);
		return;
	}
	capnrpc_promise_on_done(reconnect->restoring, on_restored, reconnect);
	reconnect->source.restore(reconnect->source.userdata, reconnect->daemon,
		&reconnect->principal, call);
}

static void
on_retry(void *userdata)
{
	struct reconnect *reconnect = userdata;

	if (reconnect->state == RECONNECT_WAITING &&
		reconnect->restoring == NULL)
		attempt(reconnect);
	daemon_wake(reconnect->daemon);
}

/* --- the object -------------------------------------------------------------
 */

static void
on_call(void *object, struct capnrpc_call *call_taken)
{
	struct reconnect *reconnect = object;

	switch (reconnect->state) {
	case RECONNECT_CONNECTED:
		reconnect_forward(reconnect, call_taken);
		break;
	case RECONNECT_WAITING:
		reconnect_hold(reconnect, call_taken);
		break;
	case RECONNECT_BROKEN:
		capnrpc_call_break(call_taken, reconnect->fault);
		break;
	}
}

static void
on_release(void *object)
{
	struct reconnect *reconnect = object;

	drop_target(reconnect);
	reconnect_forget_flights(reconnect);
	capnrpc_promise_unref(reconnect->restoring);
	capnrpc_fault_unref(reconnect->fault);
	loop_timer_free(reconnect->retry);
	loop_timer_free(reconnect->expiry);
	reconnect_watcher_deinit(&reconnect->watcher);
	reconnect->source.release(reconnect->source.userdata);
	capnrpc_link_remove(&reconnect->link);
	free(reconnect);
}

static const struct capnrpc_object_ops object_ops = {
	.call = on_call,
	.release = on_release,
};

static int
set_up(struct reconnect *reconnect, struct capnrpc_cap *watcher_taken)
{
	struct loop *loop = reconnect->daemon->loop;
	int r = reconnect_watcher_init(
		&reconnect->watcher, reconnect->daemon, watcher_taken);

	if (r == 0)
		r = loop_timer_new(
			loop, on_retry, reconnect, &reconnect->retry);
	if (r == 0)
		r = loop_timer_new(loop, reconnect_on_expiry, reconnect,
			&reconnect->expiry);
	if (r != 0)
		return r;
	reconnect->self = capnrpc_cap_new_object(
		reconnect->daemon->vat, &object_ops, reconnect);
	return reconnect->self == NULL ? CAPNRPC_ENOMEM : 0;
}

/* Takes source and watcher, on failure too; NULL: out of memory. */
static struct reconnect *
reconnect_new(struct daemon *daemon, const struct principal *principal,
	const struct reconnect_source *source_taken, uint64_t deadline_ms,
	struct capnrpc_cap *watcher_taken)
{
	struct reconnect *reconnect = calloc(1, sizeof(*reconnect));

	if (reconnect == NULL) {
		source_taken->release(source_taken->userdata);
		capnrpc_cap_unref(watcher_taken);
		return NULL;
	}
	reconnect->daemon = daemon;
	reconnect->principal = *principal;
	reconnect->source = *source_taken;
	reconnect->state = RECONNECT_WAITING;
	reconnect->deadline_ms = deadline_ms != 0
		? deadline_ms
		: daemon->config.limits.reconnect_deadline_ms;
	capnrpc_link_init(&reconnect->link);
	capnrpc_link_init(&reconnect->waiting);
	capnrpc_link_init(&reconnect->flights);
	if (set_up(reconnect, watcher_taken) != 0) {
		on_release(reconnect);
		return NULL;
	}
	capnrpc_link_append(&daemon->reconnects, &reconnect->link);
	return reconnect;
}

void
reconnect_answer(struct daemon *daemon, const struct principal *principal,
	const struct reconnect_source *source_taken,
	struct broker_reconnect_r options, struct capnrpc_call *call_taken)
{
	static const uint16_t field[] = { 0 };
	struct capnrpc_cap *watcher = broker_reconnect_get_watcher(options);
	struct reconnect *reconnect = reconnect_new(daemon, principal,
		source_taken, broker_reconnect_get_deadline_ms(options),
		capnrpc_cap_ref(watcher));

	capnrpc_call_release_params(call_taken);
	if (reconnect == NULL) {
		capnrpc_call_fail(
			call_taken, CAPNRPC_OVERLOADED, "out of memory");
		return;
	}
	/* The call holds it until it is answered, its results then. */
	capnrpc_call_set_pipeline(call_taken, field, 1, reconnect->self);
	capnrpc_cap_unref(reconnect->self);
	reconnect->asked = call_taken;
	capnrpc_call_on_cancel(call_taken, on_asked_cancel, reconnect);
	schedule(reconnect);
}

/* --- by URI -----------------------------------------------------------------
 */

static void
restore_from_uri(void *userdata, struct daemon *daemon,
	const struct principal *principal, struct capnrpc_call *call_taken)
{
	restore_uri(daemon, principal, userdata, call_taken);
}

static void
release_uri(void *userdata)
{
	uri_clear(userdata);
	free(userdata);
}

void
reconnect_uri(struct daemon *daemon, const struct principal *principal,
	const struct uri *uri, struct broker_reconnect_r options,
	struct capnrpc_call *call_taken)
{
	struct reconnect_source source = { restore_from_uri, release_uri,
		NULL };
	struct uri *copy = malloc(sizeof(*copy));

	if (copy == NULL) {
		capnrpc_call_fail(
			call_taken, CAPNRPC_OVERLOADED, "out of memory");
		return;
	}
	*copy = *uri;
	source.userdata = copy;
	reconnect_answer(daemon, principal, &source, options, call_taken);
}

/* --- all of them ------------------------------------------------------------
 */

static void
renew(struct reconnect *reconnect)
{
	drop_target(reconnect);
	reconnect->restoring = capnrpc_promise_unref(reconnect->restoring);
	reconnect->n_tries = 0;
	reconnect->epoch++;
	set_state(reconnect, RECONNECT_WAITING,
		capnrpc_fault_new(reconnect->daemon->vat, CAPNRPC_DISCONNECTED,
			"the name leads elsewhere now", 28));
	schedule(reconnect);
}

void
reconnect_renew(struct daemon *daemon,
	bool (*is_meant)(
		const struct reconnect_source *source, const void *what),
	const void *what)
{
	struct capnrpc_link *at;

	for (at = daemon->reconnects.next; at != &daemon->reconnects;
		at = at->next) {
		struct reconnect *reconnect =
			capnrpc_container_of(at, struct reconnect, link);

		if (is_meant(&reconnect->source, what))
			renew(reconnect);
	}
	daemon_wake(daemon);
}

void
reconnect_stop(struct daemon *daemon)
{
	static const char why[] = "the daemon is shutting down";
	struct capnrpc_link *at;

	for (at = daemon->reconnects.next; at != &daemon->reconnects;
		at = at->next) {
		struct reconnect *reconnect =
			capnrpc_container_of(at, struct reconnect, link);

		reconnect->restoring =
			capnrpc_promise_unref(reconnect->restoring);
		end(reconnect,
			capnrpc_fault_new(daemon->vat, CAPNRPC_DISCONNECTED,
				why, sizeof(why) - 1));
	}
}
