/* SPDX-License-Identifier: Apache-2.0 */
/* See answer.h. */
#include "config.h"

#include <assert.h>
#include <string.h>

#include "rpc/answer.h"
#include "rpc/descriptor.h"
#include "rpc/export.h"
#include "rpc/limits.h"
#include "rpc/remote.h"
#include "rpc/question.h"
#include "rpc/send.h"

/* Paths of one answer that pipelined calls may use before its Return: each
 * costs memory until the Finish. */
#define USED_PATHS_MAX 1024u

/* --- the machine ------------------------------------------------------------
 */

struct transition {
	bool is_legal;
	enum capnrpc_answer_state next;
	unsigned int actions;
};

static const struct transition transitions[3][4] = {
	[CAPNRPC_ANSWER_RUNNING] = {
		[CAPNRPC_ANSWER_ON_RESULTS] = { true, CAPNRPC_ANSWER_RETURNED,
			CAPNRPC_ANSWER_SEND_RETURN },
		[CAPNRPC_ANSWER_ON_LAST_RESULTS] = { true,
			CAPNRPC_ANSWER_FINISHED,
			CAPNRPC_ANSWER_SEND_RETURN | CAPNRPC_ANSWER_FREE },
		[CAPNRPC_ANSWER_ON_FORWARDED] = { true,
			CAPNRPC_ANSWER_FORWARDED, CAPNRPC_ANSWER_SEND_RETURN },
		[CAPNRPC_ANSWER_ON_FINISH] = { true, CAPNRPC_ANSWER_FINISHED,
			CAPNRPC_ANSWER_SEND_CANCELED | CAPNRPC_ANSWER_FREE },
	},
	[CAPNRPC_ANSWER_RETURNED] = {
		[CAPNRPC_ANSWER_ON_FINISH] = { true, CAPNRPC_ANSWER_FINISHED,
			CAPNRPC_ANSWER_FREE },
	},
	[CAPNRPC_ANSWER_FORWARDED] = {
		[CAPNRPC_ANSWER_ON_FINISH] = { true, CAPNRPC_ANSWER_FINISHED,
			CAPNRPC_ANSWER_FREE },
	},
};

unsigned int
capnrpc_answer_on(
	struct capnrpc_answer *answer, enum capnrpc_answer_input input)
{
	const struct transition *transition;

	assert(answer->state != CAPNRPC_ANSWER_FINISHED);
	transition = &transitions[answer->state][input];
	assert(transition->is_legal);
	answer->state = transition->next;
	return transition->actions;
}

/* The machine, with the count of calls that are really being worked on. */
static unsigned int
answer_step(struct capnrpc_answer *answer, enum capnrpc_answer_input input)
{
	bool was_running = answer->state == CAPNRPC_ANSWER_RUNNING;
	unsigned int actions = capnrpc_answer_on(answer, input);

	if (was_running)
		answer->conn->n_running_answers--;
	return actions;
}

/* --- the row ----------------------------------------------------------------
 */

/*
 * A path that pipelined calls went along before the Return. All share the
 * promise, for their order, and the route, which goes on where the Return says:
 * an embargo that looks at it must see whether calls went further.
 */
struct used_path {
	struct capnrpc_link link;
	struct capnrpc_cap *cap; /* counted */
	struct capnrpc_route *route; /* counted */
	size_t n;
	uint16_t path[];
};

static size_t
used_path_size(size_t n)
{
	return sizeof(struct used_path) + n * sizeof(uint16_t);
}

static void
drop_used_paths(struct capnrpc_answer *answer)
{
	struct capnrpc_link *link;

	while ((link = capnrpc_link_pop(&answer->used_paths)) != NULL) {
		struct used_path *used =
			capnrpc_container_of(link, struct used_path, link);

		capnrpc_cap_unref(used->cap);
		capnrpc_route_unref(used->route);
		capnrpc_vat_release(
			answer->conn->vat, used, used_path_size(used->n));
	}
	answer->n_used_paths = 0;
}

static void
leave_promise(struct capnrpc_answer *answer)
{
	capnrpc_link_remove(&answer->waiter.link);
	if (answer->promise != NULL)
		answer->promise->answer = NULL;
	answer->promise = capnrpc_promise_unref(answer->promise);
}

static void
uncharge(struct capnrpc_answer *answer)
{
	assert(answer->conn->call_bytes >= answer->n_bytes);
	answer->conn->call_bytes -= answer->n_bytes;
	answer->n_bytes = 0;
}

static void
answer_free(struct capnrpc_answer *answer)
{
	struct capnrpc_conn *conn = answer->conn;

	if (answer->state == CAPNRPC_ANSWER_RUNNING)
		conn->n_running_answers--;
	capnrpc_idmap_take(&conn->answers, answer->id.n);
	if (answer->taken_by != NULL)
		answer->taken_by->redirect = NULL;
	if (answer->cancelling != NULL)
		answer->cancelling->cancelled_for = NULL;
	drop_used_paths(answer);
	capnrpc_routes_free(conn->vat, answer->routes, answer->n_routes);
	capnrpc_id_list_clear(&answer->results, conn->vat);
	leave_promise(answer);
	uncharge(answer);
	capnrpc_vat_release(conn->vat, answer, sizeof(*answer));
}

/* Says that there will be no results: for a caller that does not want any. */
static void
send_canceled(struct capnrpc_answer *answer)
{
	if (answer->is_only_pipeline)
		return;
	if (answer->is_redirected)
		capnrpc_send_return_elsewhere(answer->conn, answer->id);
	else
		capnrpc_send_return_canceled(answer->conn, answer->id);
}

int
capnrpc_answer_new(struct capnrpc_conn *conn, capnrpc_answer_id id,
	uint64_t n_bytes, struct capnrpc_answer **ret_answer)
{
	struct capnrpc_answer *answer;
	int r = capnrpc_idmap_reserve(&conn->answers);

	if (r != 0)
		return r;
	answer = capnrpc_vat_allocate(conn->vat, sizeof(*answer));
	if (answer == NULL)
		return CAPNRPC_ENOMEM;
	answer->promise = capnrpc_promise_new(conn->vat);
	if (answer->promise == NULL) {
		capnrpc_vat_release(conn->vat, answer, sizeof(*answer));
		return CAPNRPC_ENOMEM;
	}
	answer->promise->answer = answer;
	answer->conn = conn;
	answer->id = id;
	answer->n_bytes = n_bytes;
	conn->call_bytes += n_bytes;
	conn->n_running_answers++;
	capnrpc_link_init(&answer->waiter.link);
	capnrpc_link_init(&answer->used_paths);
	capnrpc_idmap_add(&conn->answers, id.n, answer);
	*ret_answer = answer;
	return 0;
}

void
capnrpc_answer_undo(struct capnrpc_answer *answer)
{
	answer_free(answer);
}

bool
capnrpc_answer_is_open(const struct capnrpc_conn *conn, capnrpc_answer_id id)
{
	return capnrpc_idmap_get(&conn->answers, id.n) != NULL;
}

struct capnrpc_answer *
capnrpc_answer_get(const struct capnrpc_conn *conn, capnrpc_answer_id id)
{
	struct capnrpc_answer *answer = capnrpc_idmap_get(&conn->answers, id.n);

	return answer == NULL || answer->state == CAPNRPC_ANSWER_FINISHED
		? NULL
		: answer;
}

/* --- results ----------------------------------------------------------------
 */

/* The bytes that stay here until the Finish take the place of the call's. */
static void
charge_results(struct capnrpc_answer *answer)
{
	uint64_t n = capnrpc_message_words(answer->promise->message) * 8;

	answer->conn->call_bytes -= answer->n_bytes;
	answer->conn->call_bytes += n;
	answer->n_bytes = n;
}

/*
 * Calls that came before the Return went by the promises of their paths; where
 * those led to what the Return now says, it counts as used (rule 6).
 */
static void
mark_routes(struct capnrpc_answer *answer)
{
	uint32_t i;

	if (capnrpc_link_is_empty(&answer->used_paths))
		return;
	for (i = 0; i < answer->n_routes; i++)
		if (answer->routes[i] != NULL)
			capnrpc_route_end(answer->routes[i])->was_used = true;
}

/* The route that the Return announced for a path, or NULL. Borrowed. */
static struct capnrpc_route *
announced_route(
	const struct capnrpc_answer *answer, const uint16_t *path, size_t n)
{
	uint32_t index;

	if (!capnrpc_content_cap_index(
		    answer->promise->content, path, n, &index) ||
		index >= answer->n_routes)
		return NULL;
	return answer->routes[index];
}

/* What came before the Return goes on where it says (rules 6 and 7). */
static void
continue_routes(struct capnrpc_answer *answer)
{
	struct capnrpc_link *link;

	for (link = answer->used_paths.next; link != &answer->used_paths;
		link = link->next) {
		struct used_path *used =
			capnrpc_container_of(link, struct used_path, link);
		struct capnrpc_route *next =
			announced_route(answer, used->path, used->n);

		if (next != NULL)
			capnrpc_route_continue(used->route, next);
	}
}

static void
return_exception(struct capnrpc_answer *answer,
	const struct capnrpc_exception *exception)
{
	capnrpc_send_return_exception(answer->conn, answer->id, exception);
	(void)answer_step(answer, CAPNRPC_ANSWER_ON_RESULTS);
	drop_used_paths(answer);
	uncharge(answer);
}

/* Results there is no message for: the caller has to hear of it. */
static void
return_unsendable(struct capnrpc_answer *answer, int error)
{
	static const char large[] =
		"the results are larger than a message may be, or hold more "
		"capabilities than the connection may export";
	static const char malformed[] = "the results are malformed";
	static const struct capnrpc_exception is_large = { CAPNRPC_FAILED,
		large, sizeof(large) - 1 };
	static const struct capnrpc_exception is_malformed = { CAPNRPC_FAILED,
		malformed, sizeof(malformed) - 1 };

	return_exception(
		answer, error == CAPNRPC_ELIMIT ? &is_large : &is_malformed);
}

static void
return_results(struct capnrpc_answer *answer)
{
	struct capnrpc_conn *conn = answer->conn;
	int r = capnrpc_send_return_results(conn, answer);

	if (r == CAPNRPC_ELIMIT || r == CAPNRPC_EPROTOCOL) {
		return_unsendable(answer, r);
		return;
	}
	if (r != 0) {
		capnrpc_conn_overloaded(conn, "memory");
		return;
	}
	mark_routes(answer);
	continue_routes(answer);
	capnrpc_exports_sent(conn, &answer->results);
	if (answer->n_routes == 0) {
		(void)answer_step(answer, CAPNRPC_ANSWER_ON_LAST_RESULTS);
		answer_free(answer);
		return;
	}
	(void)answer_step(answer, CAPNRPC_ANSWER_ON_RESULTS);
	charge_results(answer);
	drop_used_paths(answer);
}

static void
on_settled(
	struct capnrpc_promise_waiter *waiter, struct capnrpc_promise *promise)
{
	struct capnrpc_answer *answer =
		capnrpc_container_of(waiter, struct capnrpc_answer, waiter);

	if (answer->conn->is_closed || answer->is_only_pipeline ||
		answer->state != CAPNRPC_ANSWER_RUNNING)
		return;
	if (answer->is_redirected) {
		capnrpc_send_return_elsewhere(answer->conn, answer->id);
		(void)answer_step(answer, CAPNRPC_ANSWER_ON_RESULTS);
	} else if (promise->state == CAPNRPC_DONE) {
		return_results(answer);
	} else {
		return_exception(answer, &promise->fault->exception);
	}
}

void
capnrpc_answer_start(struct capnrpc_answer *answer)
{
	answer->waiter.settled = on_settled;
	capnrpc_promise_wait(answer->promise, &answer->waiter);
}

/*
 * A cancelled call that was sent on over another connection keeps its row until
 * it is answered there. Else a call into a ring of promises over several vats
 * would go round for ever: its Finish, always behind it, would free what it has
 * taken, and no limit would end it.
 */
static bool
waits_to_be_cancelled(struct capnrpc_answer *answer)
{
	struct capnrpc_question *question =
		capnrpc_question_of(answer->promise);

	if (question == NULL || question->conn == answer->conn ||
		question->cancelled_for != NULL || answer->is_only_pipeline)
		return false;
	answer->cancelling = question;
	question->cancelled_for = answer;
	drop_used_paths(answer);
	leave_promise(answer);
	uncharge(answer);
	return true;
}

void
capnrpc_answer_cancelled(struct capnrpc_answer *answer)
{
	answer->cancelling = NULL;
	if (answer->conn->is_closed)
		return;
	send_canceled(answer);
	answer_free(answer);
}

void
capnrpc_answer_finish(struct capnrpc_answer *answer, bool is_releasing)
{
	unsigned int actions = answer_step(answer, CAPNRPC_ANSWER_ON_FINISH);

	if (actions & CAPNRPC_ANSWER_SEND_CANCELED &&
		waits_to_be_cancelled(answer))
		return;
	if (actions & CAPNRPC_ANSWER_SEND_CANCELED)
		send_canceled(answer);
	if (is_releasing)
		capnrpc_exports_release(answer->conn, &answer->results);
	if (actions & CAPNRPC_ANSWER_FREE)
		answer_free(answer);
}

void
capnrpc_answer_forwarded(
	struct capnrpc_answer *answer, capnrpc_question_id question)
{
	(void)answer_step(answer, CAPNRPC_ANSWER_ON_FORWARDED);
	capnrpc_send_return_take(answer->conn, answer->id, question);
}

/* --- pipelining on it -------------------------------------------------------
 */

static struct used_path *
find_used_path(struct capnrpc_answer *answer, const uint16_t *path, size_t n)
{
	struct capnrpc_link *link;

	for (link = answer->used_paths.next; link != &answer->used_paths;
		link = link->next) {
		struct used_path *used =
			capnrpc_container_of(link, struct used_path, link);

		if (used->n == n &&
			(n == 0 ||
				memcmp(used->path, path, n * sizeof(path[0])) ==
					0))
			return used;
	}
	return NULL;
}

/* Keeps the promise of a path as long as the peer may send to it. */
static int
keep_path(struct capnrpc_answer *answer, const uint16_t *path, size_t n,
	struct used_path **ret_used)
{
	struct capnrpc_vat *vat = answer->conn->vat;
	struct used_path *used = find_used_path(answer, path, n);

	if (used == NULL) {
		if (answer->n_used_paths >= USED_PATHS_MAX)
			return CAPNRPC_ELIMIT;
		used = capnrpc_vat_allocate(vat, used_path_size(n));
		if (used == NULL)
			return CAPNRPC_ENOMEM;
		used->n = n;
		if (n > 0)
			memcpy(used->path, path, n * sizeof(path[0]));
		used->cap = capnrpc_promise_pipeline(answer->promise, path, n);
		used->route = capnrpc_route_new(vat, used->cap);
		capnrpc_link_init(&used->link);
		capnrpc_link_append(&answer->used_paths, &used->link);
		answer->n_used_paths++;
	}
	if (used->route == NULL)
		return CAPNRPC_ENOMEM;
	*ret_used = used;
	return 0;
}

static struct capnrpc_route *
route_of_too_many(struct capnrpc_vat *vat)
{
	struct capnrpc_cap *broken =
		capnrpc_cap_new_broken(vat, CAPNRPC_OVERLOADED,
			"pipelined on too many different results of one call");
	struct capnrpc_route *route = capnrpc_route_new(vat, broken);

	capnrpc_cap_unref(broken);
	return route;
}

/* Results not announced: where the promise leads is where calls go. */
static struct capnrpc_route *
route_of_promise(struct capnrpc_answer *answer, const uint16_t *path, size_t n)
{
	struct capnrpc_conn *conn = answer->conn;
	struct used_path *used;
	struct capnrpc_cap *row;
	int r = keep_path(answer, path, n, &used);

	if (r == CAPNRPC_ELIMIT)
		return route_of_too_many(conn->vat);
	if (r != 0)
		return NULL;
	row = answer->state == CAPNRPC_ANSWER_FORWARDED
		? capnrpc_cap_row_on(used->cap, conn)
		: NULL;
	return row != NULL ? capnrpc_route_new(conn->vat, row)
			   : capnrpc_route_ref(used->route);
}

static struct capnrpc_route *
route_of_results(struct capnrpc_answer *answer, const uint16_t *path, size_t n)
{
	struct capnrpc_promise *promise = answer->promise;
	struct capnrpc_route *route = announced_route(answer, path, n);
	struct capnrpc_cap *cap;

	if (route != NULL)
		return capnrpc_route_ref(route);
	cap = capnrpc_promise_pipeline(promise, path, n);
	route = capnrpc_route_new(promise->vat, cap);
	capnrpc_cap_unref(cap);
	return route;
}

struct capnrpc_route *
capnrpc_answer_route(
	struct capnrpc_answer *answer, const uint16_t *path, size_t n)
{
	if (answer->state == CAPNRPC_ANSWER_RETURNED && !answer->is_redirected)
		return route_of_results(answer, path, n);
	return route_of_promise(answer, path, n);
}

void
capnrpc_answer_lost(struct capnrpc_answer *answer)
{
	answer_free(answer);
}
