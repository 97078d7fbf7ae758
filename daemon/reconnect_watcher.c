/* SPDX-License-Identifier: Apache-2.0 */
/* See reconnect_private.h. One call at a time, so that a watcher that does not
 * answer holds up nothing and costs nothing. */
#include "config.h"

#include "daemon/daemon.h"
#include "daemon/reconnect_private.h"

static void on_told(void *userdata, struct capnrpc_promise *promise);

static struct capnrpc_promise *
start_telling(const struct reconnect_watcher *watcher)
{
	struct broker_watcher_changed_params_b params;
	struct capnrpc_request *request =
		broker_watcher_changed_request(watcher->cap, &params);

	if (request == NULL)
		return NULL;
	broker_watcher_changed_params_set_state(
		params, (uint16_t)watcher->state);
	if (watcher->reason != NULL)
		broker_watcher_changed_params_set_reason(params,
			watcher->reason->exception.reason,
			watcher->reason->exception.n_reason);
	return capnrpc_request_send(request);
}

static void
tell(void *userdata)
{
	struct reconnect_watcher *watcher = userdata;

	if (watcher->is_told || watcher->telling != NULL)
		return;
	watcher->is_told = true;
	watcher->telling = start_telling(watcher);
	if (watcher->telling != NULL)
		capnrpc_promise_on_done(watcher->telling, on_told, watcher);
}

static void
on_told(void *userdata, struct capnrpc_promise *promise)
{
	struct reconnect_watcher *watcher = userdata;

	watcher->telling = capnrpc_promise_unref(promise);
	tell(watcher);
}

/* In a turn of the loop's: then the pump sends it. */
static void
on_deferred(void *userdata)
{
	struct reconnect_watcher *watcher = userdata;

	tell(watcher);
}

int
reconnect_watcher_init(struct reconnect_watcher *watcher, struct daemon *daemon,
	struct capnrpc_cap *cap_taken)
{
	watcher->cap = cap_taken;
	watcher->is_told = true;
	if (cap_taken == NULL)
		return 0;
	return loop_deferred_new(
		daemon->loop, on_deferred, watcher, &watcher->tell);
}

void
reconnect_watcher_deinit(struct reconnect_watcher *watcher)
{
	watcher->telling = capnrpc_promise_unref(watcher->telling);
	watcher->tell = loop_deferred_free(watcher->tell);
	watcher->cap = capnrpc_cap_unref(watcher->cap);
	watcher->reason = capnrpc_fault_unref(watcher->reason);
}

void
reconnect_watcher_tell(struct reconnect_watcher *watcher,
	enum broker_watcher_state state, struct capnrpc_fault *reason)
{
	struct capnrpc_fault *before = watcher->reason;

	if (watcher->cap == NULL)
		return;
	watcher->state = state;
	watcher->reason = reason == NULL ? NULL : capnrpc_fault_ref(reason);
	capnrpc_fault_unref(before);
	watcher->is_told = false;
	loop_defer(watcher->tell);
}
