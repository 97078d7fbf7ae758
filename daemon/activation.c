/* SPDX-License-Identifier: Apache-2.0 */
/* See activation.h. */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <capnrpc/error.h>

#include "daemon/activation.h"
#include "daemon/activation_plan.h"
#include "daemon/backoff.h"
#include "daemon/daemon.h"
#include "daemon/log.h"
#include "daemon/reason_fail.h"

/* The provider of one service, as far as the daemon sees to it. */
struct activation {
	struct activations *activations;
	struct capnrpc_link link;
	struct config_service config; /* a copy: reload changes the other */
	struct start_line line; /* who waits for it */
	struct child *child; /* the program, or systemctl at work */
	struct loop_timer *deadline; /* while it is starting */
	enum activation_verb verb; /* what the child was started for */
	bool must_stop; /* the unit, once systemctl is done with starting it */
	bool is_starting;
	bool is_gone; /* from the configuration; only its child is left */
	bool was_attached; /* since it was started last */
	uint64_t attached_ms; /* when */
	struct backoff backoff;
	struct reason failure; /* of the last start */
};

static struct activation *
find(const struct activations *activations, const char *name)
{
	struct capnrpc_link *link;

	for (link = activations->rows.next; link != &activations->rows;
		link = link->next) {
		struct activation *row =
			capnrpc_container_of(link, struct activation, link);

		if (!row->is_gone && strcmp(row->config.name, name) == 0)
			return row;
	}
	return NULL;
}

static uint64_t
now_ms(const struct activation *row)
{
	return loop_now_ms(row->activations->daemon->loop);
}

static bool
is_unit(const struct activation *row)
{
	return row->config.unit[0] != '\0';
}

static struct capnrpc_cap *
provider_of(const struct activation *row)
{
	return service_provider(
		&row->activations->daemon->services, row->config.name);
}

/* --- the answer to those who wait -------------------------------------------
 */

static void
fail_all(struct activation *row, const char *why)
{
	struct service_waiter *waiter;

	while ((waiter = start_line_pop(&row->line)) != NULL)
		waiter->done(waiter, NULL, CAPNRPC_DISCONNECTED, why);
	daemon_wake(row->activations->daemon);
}

/* From the loop: attaching is answered before it is asked to restore. */
static void
on_hand_out(void *userdata)
{
	struct activations *activations = userdata;
	struct capnrpc_link *link;

	for (link = activations->rows.next; link != &activations->rows;
		link = link->next) {
		struct activation *row =
			capnrpc_container_of(link, struct activation, link);
		struct service_waiter *waiter;
		struct capnrpc_cap *restorer;

		while ((restorer = provider_of(row)) != NULL &&
			(waiter = start_line_pop(&row->line)) != NULL)
			waiter->done(waiter, restorer, CAPNRPC_FAILED, NULL);
	}
	daemon_wake(activations->daemon);
}

/* --- the end of a start -----------------------------------------------------
 */

static void
has_started(struct activation *row)
{
	row->is_starting = false;
	loop_timer_clear(row->deadline);
}

/* What went wrong is kept for people, and counts. */
static void
note_failure(struct activation *row, const char *what, const char *how)
{
	reason_set(&row->failure, "%s: %s", what, how);
	backoff_failed(&row->backoff, now_ms(row));
	log_warn("service.failed", log_text("service", row->config.name),
		log_text("what", what), log_text("why", how),
		log_uint("again-in-ms",
			backoff_left(&row->backoff, now_ms(row))));
}

static void
start_failed(struct activation *row, const char *how)
{
	struct reason why;

	has_started(row);
	note_failure(row, "it could not be started", how);
	reason_set(&why, "the provider of service %s could not be started: %s",
		row->config.name, how);
	if (row->child != NULL)
		child_ask_to_end(row->child, row->config.stop_deadline_ms);
	fail_all(row, why.text);
}

static void
on_deadline(void *userdata)
{
	struct activation *row = userdata;
	struct reason how;

	reason_set(&how, "it did not attach within its start-deadline of %g s",
		(double)row->config.start_deadline_ms / 1000);
	start_failed(row, how.text);
}

/* --- starting ---------------------------------------------------------------
 */

static void on_child_done(
	void *userdata, struct child *child, const struct child_end *end);

static void
log_stop_failed(const struct activation *row, const char *how)
{
	log_warn("service.stop-failed", log_text("service", row->config.name),
		log_text("why", how));
}

static void
run(struct activation *row, enum activation_verb verb)
{
	const struct daemon *daemon = row->activations->daemon;
	struct activation_plan plan;
	struct reason reason;

	row->verb = verb;
	row->must_stop = false;
	activation_plan_make(&plan, &row->config, daemon->config.systemctl,
		daemon->socket_path, daemon->options.is_user, verb);
	if (child_new(&row->activations->children, &plan.spawn,
		    row->config.name, on_child_done, row, &row->child,
		    &reason) == 0)
		return;
	row->child = NULL;
	if (row->is_starting)
		start_failed(row, reason.text);
	else
		log_stop_failed(row, reason.text);
}

/*
 * A program that runs and is not attached has this time to attach again; one
 * that is ending is waited for, and started anew when it has ended.
 */
static void
begin(struct activation *row)
{
	row->is_starting = true;
	row->was_attached = false;
	if (loop_timer_set(row->deadline, row->config.start_deadline_ms) != 0)
		start_failed(row, "out of memory");
	else if (row->child == NULL)
		run(row, ACTIVATION_START);
}

/* What systemctl said is for who waits: it is of the unit, not of a program. */
static void
add_last_line(const struct child *child, struct reason *how)
{
	const char *line = child_last_line(child);
	struct reason first = *how;

	if (line[0] != '\0')
		reason_set(how, "%s: %.200s", first.text, line);
}

/* systemctl has done what it was told to, or not. */
static void
on_systemctl_done(struct activation *row, const struct child *child,
	const struct child_end *end, bool was_ending)
{
	bool was_start = row->verb == ACTIVATION_START;
	struct reason how = end->how;

	add_last_line(child, &how);
	if (row->must_stop)
		run(row, ACTIVATION_STOP);
	else if (row->is_starting && (was_ending || !was_start))
		run(row, ACTIVATION_START);
	else if (row->is_starting && !end->is_orderly)
		start_failed(row, how.text);
	else if (!was_start && !end->is_orderly)
		log_stop_failed(row, how.text);
	/* Else the unit runs, and its provider has to attach yet. */
}

/* The program ended while it was, or had been, attached. */
static void
on_provider_done(struct activation *row, const struct child_end *end)
{
	bool is_proven = row->was_attached &&
		now_ms(row) - row->attached_ms >= ACTIVATION_PROVEN_MS;

	if (end->is_orderly || is_proven)
		backoff_reset(&row->backoff);
	else
		note_failure(row, "it ended soon after it had attached",
			end->how.text);
}

static void
on_program_done(
	struct activation *row, const struct child_end *end, bool was_ending)
{
	struct reason how;

	if (row->is_starting && was_ending) {
		run(row, ACTIVATION_START);
	} else if (row->is_starting) {
		reason_set(&how, "%s before it attached", end->how.text);
		start_failed(row, how.text);
	} else if (!was_ending) {
		on_provider_done(row, end);
	}
}

static void row_free(struct activation *row);

static void
on_child_done(void *userdata, struct child *child, const struct child_end *end)
{
	struct activation *row = userdata;
	bool was_ending = child_is_ending(child);

	row->child = NULL;
	if (row->is_gone)
		row_free(row);
	else if (is_unit(row))
		on_systemctl_done(row, child, end, was_ending);
	else
		on_program_done(row, end, was_ending);
}

/* --- who needs it -----------------------------------------------------------
 */

static void
refuse_backed_off(const struct activation *row, struct service_waiter *waiter)
{
	struct reason why;

	reason_set(&why,
		"the provider of service %s is not started again for %llu s: "
		"%s",
		row->config.name,
		(unsigned long long)(backoff_left(&row->backoff, now_ms(row)) +
			999) /
			1000,
		row->failure.text);
	waiter->done(waiter, NULL, CAPNRPC_DISCONNECTED, why.text);
}

static void
refuse_full(const struct activation *row, const char *limit,
	struct service_waiter *waiter)
{
	struct reason why;

	reason_set(&why,
		"service %s is being started, and as many restores wait as "
		"the limit %s allows",
		row->config.name, limit);
	waiter->done(waiter, NULL, CAPNRPC_OVERLOADED, why.text);
}

static void
wait(struct activation *row, const struct principal *principal,
	struct service_waiter *waiter)
{
	const struct config_limits *limits =
		&row->activations->daemon->config.limits;
	const struct start_bounds bounds = {
		.all = limits->waiting_for_start,
		.per_service = limits->waiting_per_service,
		.per_principal = limits->waiting_per_principal,
	};
	const char *limit =
		start_line_add(&row->line, &bounds, principal, waiter);

	if (limit != NULL)
		refuse_full(row, limit, waiter);
	else if (!row->is_starting)
		begin(row);
}

bool
activation_wait(struct activations *activations, const char *name,
	const struct principal *principal, struct service_waiter *waiter)
{
	struct activation *row = find(activations, name);

	if (row == NULL)
		return false;
	if (activations->daemon->is_stopping)
		waiter->done(waiter, NULL, CAPNRPC_DISCONNECTED,
			"the daemon is shutting down");
	else if (!row->is_starting &&
		backoff_left(&row->backoff, now_ms(row)) > 0)
		refuse_backed_off(row, waiter);
	else
		wait(row, principal, waiter);
	return true;
}

bool
activation_knows(const struct activations *activations, const char *name)
{
	return find(activations, name) != NULL;
}

void
activation_attached(struct activations *activations, const char *name)
{
	struct activation *row = find(activations, name);

	if (row == NULL)
		return;
	has_started(row);
	row->was_attached = true;
	row->attached_ms = now_ms(row);
	loop_defer(activations->hand_out);
}

/* Of a program the end is seen; of a unit only that it is attached no more. */
void
activation_detached(
	struct activations *activations, const char *name, bool is_orderly)
{
	struct activation *row = find(activations, name);

	if (row == NULL || !is_unit(row) || is_orderly || !row->was_attached ||
		activations->daemon->is_stopping)
		return;
	row->was_attached = false;
	if (now_ms(row) - row->attached_ms >= ACTIVATION_PROVEN_MS)
		backoff_reset(&row->backoff);
	else
		note_failure(row, "it was lost soon after it had attached",
			"its connection is gone");
}

bool
activation_allows(const struct activations *activations, const char *name,
	const struct principal *principal, uid_t *ret_owner)
{
	const struct activation *row = find(activations, name);

	if (principal->kind != PRINCIPAL_LOCAL)
		return false;
	*ret_owner = row == NULL ? principal->uid : row->config.owner.uid;
	/* A child that has not been reaped shares its number with nobody. */
	return row == NULL || principal->uid == row->config.owner.uid ||
		(!is_unit(row) && row->child != NULL &&
			child_pid(row->child) == principal->pid);
}

/* --- for people -------------------------------------------------------------
 */

void
activation_describe(const struct activations *activations, const char *name,
	struct service_status *status)
{
	const struct activation *row = find(activations, name);
	uint64_t left;

	if (row == NULL)
		return;
	(void)snprintf(status->activation, sizeof(status->activation), "%s %s",
		is_unit(row) ? "unit" : "exec",
		is_unit(row) ? row->config.unit
			     : config_word(&row->config.exec, 0));
	status->n_waiting = row->line.n_waiters;
	left = backoff_left(&row->backoff, now_ms(row));
	memcpy(status->failure, row->failure.text, sizeof(status->failure));
	if (status->state == SERVICE_ATTACHED)
		return;
	if (row->is_starting) {
		status->state = SERVICE_STARTING;
	} else if (left > 0) {
		status->state = SERVICE_BACKED_OFF;
		status->next_start_at = daemon_now() + (int64_t)left / 1000;
	}
}

void
activation_forgive(struct activations *activations, const char *name)
{
	struct activation *row = find(activations, name);

	if (row != NULL)
		backoff_reset(&row->backoff);
}

int
activation_stop(struct activations *activations, const char *name,
	struct reason *ret_reason)
{
	struct activation *row = find(activations, name);

	if (row == NULL)
		return reason_fail(ret_reason, CAPNRPC_EINVAL,
			"service %s has no section in the configuration: the "
			"daemon did not start it",
			name);
	if (!is_unit(row) && row->child == NULL)
		return reason_fail(ret_reason, CAPNRPC_EINVAL,
			"no program that the daemon started runs for service "
			"%s",
			name);
	has_started(row);
	backoff_reset(&row->backoff);
	row->was_attached = false;
	row->must_stop = is_unit(row);
	if (row->child != NULL)
		child_ask_to_end(row->child, row->config.stop_deadline_ms);
	else
		run(row, ACTIVATION_STOP);
	fail_all(row, "the service was stopped by hand");
	return 0;
}

/* --- rows -------------------------------------------------------------------
 */

static void
row_free(struct activation *row)
{
	loop_timer_free(row->deadline);
	capnrpc_link_remove(&row->link);
	free(row);
}

static int
row_new(struct activations *activations, const struct config_service *config)
{
	struct activation *row = calloc(1, sizeof(*row));

	if (row == NULL)
		return CAPNRPC_ENOMEM;
	row->activations = activations;
	row->config = *config;
	start_line_init(&row->line, &activations->queue);
	capnrpc_link_init(&row->link);
	if (loop_timer_new(activations->daemon->loop, on_deadline, row,
		    &row->deadline) != 0) {
		free(row);
		return CAPNRPC_ENOMEM;
	}
	capnrpc_link_append(&activations->rows, &row->link);
	return 0;
}

/* The row goes when its child does. */
static void
row_retire(struct activation *row)
{
	row->is_gone = true;
	has_started(row);
	fail_all(row, "the service was taken out of the configuration");
	if (row->child == NULL)
		row_free(row);
	else
		child_ask_to_end(row->child, row->config.stop_deadline_ms);
}

static void
retire_missing(struct activations *activations)
{
	struct capnrpc_link *link = activations->rows.next;

	while (link != &activations->rows) {
		struct activation *row =
			capnrpc_container_of(link, struct activation, link);
		const struct config_service *config = config_service_find(
			&activations->daemon->config.services,
			row->config.name);

		link = link->next;
		/* From a program to a unit, or back, is another service. */
		if (!row->is_gone &&
			(config == NULL ||
				(config->unit[0] != '\0') != is_unit(row)))
			row_retire(row);
	}
}

int
activations_configure(struct activations *activations)
{
	const struct config_services *services =
		&activations->daemon->config.services;
	int r = 0;

	retire_missing(activations);
	for (size_t i = 0; i < services->n_items && r == 0; i++) {
		const struct config_service *config = &services->items[i];
		struct activation *row = find(activations, config->name);

		if (row == NULL)
			r = row_new(activations, config);
		else
			row->config = *config;
	}
	return r;
}

/* --- beginning and end ------------------------------------------------------
 */

void
activations_init(struct activations *activations, struct daemon *daemon)
{
	memset(activations, 0, sizeof(*activations));
	activations->daemon = daemon;
	capnrpc_link_init(&activations->rows);
	capnrpc_link_init(&activations->children.list);
	start_queue_init(&activations->queue);
}

int
activations_start(struct activations *activations)
{
	struct loop *loop = activations->daemon->loop;
	int r = children_init(&activations->children, loop);

	if (r == 0)
		r = loop_deferred_new(
			loop, on_hand_out, activations, &activations->hand_out);
	return r == 0 ? activations_configure(activations) : r;
}

void
activations_give_up(struct activations *activations)
{
	struct capnrpc_link *link;

	for (link = activations->rows.next; link != &activations->rows;
		link = link->next) {
		struct activation *row =
			capnrpc_container_of(link, struct activation, link);

		has_started(row);
		fail_all(row, "the daemon is shutting down");
		if (row->child != NULL)
			child_ask_to_end(
				row->child, row->config.stop_deadline_ms);
	}
}

bool
activations_have_ended(const struct activations *activations)
{
	return capnrpc_link_is_empty(&activations->children.list);
}

void
activations_deinit(struct activations *activations)
{
	struct capnrpc_link *link;

	children_deinit(&activations->children);
	while ((link = activations->rows.next) != &activations->rows)
		row_free(capnrpc_container_of(link, struct activation, link));
	activations->hand_out = loop_deferred_free(activations->hand_out);
}
