/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Circles over several vats: promises that are resolved to one another, and
 * calls that wait for their own results (rule 12).
 *
 * Between two vats each circle is whole in the rows of one of them, which
 * breaks it. In a ring of three or more, none sees more than its own piece, and
 * the protocol has no message that would go round to look: then nothing is said
 * at all, and a call that is sent into the ring goes round until a limit on
 * questions ends it. C++ does the same, without the limit.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "sim/pair.h"

/* More messages than these scripts have: it would go on for ever. */
#define MESSAGES_MAX 20000u

#define RING_MAX 4u

/* --- two vats ---------------------------------------------------------------
 */

/* The client's object, seen from the server; kept. */
static struct capnrpc_cap *
begin(struct sim_pair *p)
{
	struct capnrpc_cap *back;

	sim_pair_init(p);
	back = sim_keep_cap(capnrpc_conn_bootstrap(p->link.ends[1]));
	sim_settle(&p->link, 1);
	return back;
}

static void
settle(struct sim_pair *p)
{
	assert_true(sim_settle_within(&p->link, 1, MESSAGES_MAX));
	assert_null(capnrpc_conn_closed(p->link.ends[0]));
	assert_null(capnrpc_conn_closed(p->link.ends[1]));
}

static void
assert_broken(struct capnrpc_promise *promise)
{
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_BROKEN);
}

/* Each answers the other by a call on what the other will answer. */
static void
answers_that_are_tail_calls_on_each_other_break(void **state)
{
	struct sim_pair p;
	struct capnrpc_cap *back;
	struct capnrpc_promise *asked[2];

	(void)state;
	back = begin(&p);
	asked[0] = sim_hold(p.boot, NULL);
	asked[1] = sim_hold(back, NULL);
	SIM_SCRIPT(&p.link, "> call q0 to i0", "< call q0 to i0");
	sim_answer_tail(
		&p.client, sim_keep_cap(sim_field(asked[0])), SIM_LOG, NULL);
	sim_answer_tail(
		&p.server, sim_keep_cap(sim_field(asked[1])), SIM_LOG, NULL);
	settle(&p);
	assert_broken(asked[0]);
	assert_broken(asked[1]);
	sim_pair_deinit(&p);
}

/* The same, where one of them hears of the other's tail call first. */
static void
answer_that_is_a_tail_call_on_its_own_results_breaks(void **state)
{
	struct sim_pair p;
	struct capnrpc_cap *back;
	struct capnrpc_promise *asked[2];

	(void)state;
	back = begin(&p);
	asked[0] = sim_hold(p.boot, NULL);
	asked[1] = sim_hold(back, NULL);
	SIM_SCRIPT(&p.link, "> call q0 to i0", "< call q0 to i0");
	sim_answer_tail(
		&p.client, sim_keep_cap(sim_field(asked[0])), SIM_LOG, NULL);
	settle(&p);
	sim_answer_tail(
		&p.server, sim_keep_cap(sim_field(asked[1])), SIM_LOG, NULL);
	settle(&p);
	assert_broken(asked[0]);
	assert_broken(asked[1]);
	sim_pair_deinit(&p);
}

/*
 * The server passes what is pipelined on a call on as a promise, and answers
 * that call by a tail call back to the client, who keeps the results. So the
 * client has to be told that the promise is in them.
 */
static struct capnrpc_cap *
promise_in_results_of_tail_call(struct sim_pair *p, struct capnrpc_cap **field)
{
	struct capnrpc_cap *back = begin(p);
	struct capnrpc_cap *passed;

	*field = sim_ask(p->boot, NULL);
	(void)sim_hold(p->boot, *field);
	SIM_SCRIPT(&p->link, "> call q0 to i0", "> call q1 to i0 ra0");
	passed = sim_keep_cap(sim_argument(&p->server));
	sim_answer_tail(&p->server, back, SIM_HOLD, passed);
	SIM_SCRIPT(&p->link, "< call q0 to i0 yourself sp1",
		"< return q0 take q0", "< resolve e1 ra0");
	return sim_keep_cap(sim_argument(&p->client));
}

static void
promise_in_results_of_tail_call_resolves(void **state)
{
	struct sim_pair p;
	struct capnrpc_cap *field;
	struct capnrpc_cap *promise =
		promise_in_results_of_tail_call(&p, &field);

	(void)state;
	sim_log(promise, 1);
	sim_answer(&p.client, p.client.cap);
	settle(&p);
	assert_ptr_equal(capnrpc_cap_shortest(promise), p.client.cap);
	assert_ptr_equal(capnrpc_cap_shortest(field), p.client.cap);
	sim_assert_log(&p.client, "1");
	sim_pair_deinit(&p);
}

static void
promise_that_is_its_own_result_is_broken(void **state)
{
	struct sim_pair p;
	struct capnrpc_cap *field;
	struct capnrpc_cap *promise =
		promise_in_results_of_tail_call(&p, &field);

	(void)state;
	sim_log(promise, 1);
	sim_answer(&p.client, promise);
	settle(&p);
	assert_non_null(capnrpc_cap_exception(promise));
	assert_non_null(capnrpc_cap_exception(field));
	sim_log(field, 2);
	settle(&p);
	sim_pair_deinit(&p);
}

/* --- a ring -----------------------------------------------------------------
 */

/* Vat i has link i to the next one; two vats have just one link. */
struct ring {
	size_t n;
	struct sim_vat vats[RING_MAX];
	struct sim_object objects[RING_MAX];
	struct sim_link links[RING_MAX];
	struct capnrpc_resolver *resolvers[RING_MAX];
	struct capnrpc_cap *promises[RING_MAX]; /* each vat's own; borrowed */
	struct capnrpc_cap *nexts[RING_MAX]; /* the next one's, seen from it */
};

static size_t
n_links(const struct ring *ring)
{
	return ring->n == 2 ? 1 : ring->n;
}

/* Its connections have room for few questions. */
static void
join(struct ring *ring, size_t i)
{
	static const struct capnrpc_conn_limits limits = { .questions = 50 };
	size_t next = (i + 1) % ring->n;

	ring->links[i].ends[0] = capnrpc_conn_new(
		ring->vats[i].vat, ring->objects[i].cap, &limits);
	ring->links[i].ends[1] = capnrpc_conn_new(
		ring->vats[next].vat, ring->objects[next].cap, &limits);
	assert_non_null(ring->links[i].ends[0]);
	assert_non_null(ring->links[i].ends[1]);
}

/* Vat i gives its promise to the one before it. */
static void
give_promise(struct ring *ring, size_t i)
{
	size_t before = (i + ring->n - 1) % ring->n;
	size_t link = ring->n == 2 ? 0 : before;
	struct capnrpc_conn *conn =
		ring->links[link].ends[ring->n == 2 && i == 0 ? 0 : 1];
	struct capnrpc_cap *to = sim_keep_cap(capnrpc_conn_bootstrap(conn));

	assert_int_equal(capnrpc_cap_new_promise(ring->vats[i].vat,
				 &ring->promises[i], &ring->resolvers[i]),
		0);
	(void)sim_keep_cap(ring->promises[i]);
	(void)sim_hold(to, ring->promises[i]);
	sim_settle(ring->links, n_links(ring));
	ring->nexts[before] =
		sim_keep_cap(sim_argument(&ring->objects[before]));
	sim_answer(&ring->objects[before], NULL);
	sim_settle(ring->links, n_links(ring));
}

static void
ring_init(struct ring *ring, size_t n)
{
	size_t i;

	ring->n = n;
	for (i = 0; i < n; i++) {
		sim_vat_init(&ring->vats[i]);
		sim_object_init(&ring->objects[i], &ring->vats[i]);
	}
	for (i = 0; i < n_links(ring); i++)
		join(ring, i);
	for (i = 0; i < n; i++)
		give_promise(ring, i);
}

static void
ring_settle(struct ring *ring)
{
	size_t i;

	assert_true(
		sim_settle_within(ring->links, n_links(ring), MESSAGES_MAX));
	for (i = 0; i < n_links(ring); i++) {
		assert_null(capnrpc_conn_closed(ring->links[i].ends[0]));
		assert_null(capnrpc_conn_closed(ring->links[i].ends[1]));
	}
}

/* Its rows hold each other, and go with the connections. */
static void
ring_deinit(struct ring *ring)
{
	size_t i;

	ring_settle(ring);
	sim_forget();
	for (i = 0; i < ring->n; i++)
		sim_object_deinit(&ring->objects[i]);
	for (i = 0; i < n_links(ring); i++)
		sim_link_deinit(&ring->links[i]);
	for (i = 0; i < ring->n; i++)
		sim_vat_deinit(&ring->vats[i]);
}

static void
resolve(struct ring *ring, size_t i)
{
	capnrpc_resolver_fulfil(ring->resolvers[i], ring->nexts[i]);
}

/* All at once, or so that each hears of the one before. */
static void
close_ring(struct ring *ring, int is_at_once)
{
	size_t i;

	for (i = 0; i < ring->n; i++) {
		resolve(ring, i);
		if (!is_at_once)
			ring_settle(ring);
	}
	ring_settle(ring);
}

/* Calls before and behind; all are answered, and by nobody's object. */
static void
call_into_ring(size_t n, int is_at_once)
{
	struct ring ring;
	struct capnrpc_promise *calls[RING_MAX * 2];
	size_t i;

	ring_init(&ring, n);
	for (i = 0; i < n; i++)
		calls[i] = sim_keep(sim_call(ring.nexts[i], SIM_LOG, 1, NULL));
	close_ring(&ring, is_at_once);
	for (i = 0; i < n; i++)
		calls[n + i] =
			sim_keep(sim_call(ring.nexts[i], SIM_LOG, 2, NULL));
	ring_settle(&ring);
	for (i = 0; i < n * 2; i++)
		assert_broken(calls[i]);
	for (i = 0; i < n; i++)
		sim_assert_log(&ring.objects[i], "");
	ring_deinit(&ring);
}

static void
ring_of_two_is_broken(void **state)
{
	(void)state;
	call_into_ring(2, 1);
	call_into_ring(2, 0);
}

static void
calls_into_a_ring_end_at_a_limit(void **state)
{
	(void)state;
	call_into_ring(3, 1);
	call_into_ring(3, 0);
	call_into_ring(4, 1);
	call_into_ring(4, 0);
}

/* Its Finish goes round behind it, and must not make room for it. */
static void
cancelled_call_into_a_ring_ends_at_a_limit(void **state)
{
	struct ring ring;
	struct capnrpc_promise *call;

	(void)state;
	ring_init(&ring, 3);
	close_ring(&ring, 1);
	call = sim_call(ring.nexts[0], SIM_LOG, 1, NULL);
	assert_false(sim_settle_within(ring.links, ring.n, 20));
	capnrpc_promise_unref(call);
	ring_settle(&ring);
	ring_deinit(&ring);
}

/* Nothing was called, so nothing is to be said. */
static void
ring_that_nobody_calls_is_quiet(void **state)
{
	struct ring ring;
	size_t n;
	size_t i;

	(void)state;
	for (n = 3; n <= RING_MAX; n++) {
		ring_init(&ring, n);
		for (i = 0; i < n; i++)
			resolve(&ring, i);
		assert_true(sim_settle_within(ring.links, n, 0));
		ring_deinit(&ring);
	}
}

static void
unused_ring_of_two_is_broken(void **state)
{
	struct ring ring;

	(void)state;
	ring_init(&ring, 2);
	close_ring(&ring, 1);
	assert_non_null(capnrpc_cap_exception(ring.promises[0]));
	assert_non_null(capnrpc_cap_exception(ring.promises[1]));
	ring_deinit(&ring);
}

/* --- two vats and one between -----------------------------------------------
 */

/* Vat 1 gives the bootstrap capability on one of its ends to the other's vat,
 * whose object is given: what that has then is kept. */
static struct capnrpc_cap *
introduce(struct ring *ring, struct capnrpc_conn *from, struct capnrpc_conn *to,
	struct sim_object *object)
{
	struct capnrpc_cap *passed = sim_keep_cap(capnrpc_conn_bootstrap(from));
	struct capnrpc_cap *cap;

	(void)sim_hold(sim_keep_cap(capnrpc_conn_bootstrap(to)), passed);
	ring_settle(ring);
	cap = sim_keep_cap(sim_argument(object));
	sim_answer(object, NULL);
	ring_settle(ring);
	return cap;
}

/* As between two vats, but vat 1 forwards all of it. */
static void
tail_calls_on_each_other_end_at_a_limit(void **state)
{
	struct ring ring;
	struct capnrpc_promise *asked[2];
	struct capnrpc_cap *there;
	struct capnrpc_cap *back;

	(void)state;
	ring_init(&ring, 3);
	there = introduce(&ring, ring.links[1].ends[0], ring.links[0].ends[1],
		&ring.objects[0]);
	back = introduce(&ring, ring.links[0].ends[1], ring.links[1].ends[0],
		&ring.objects[2]);
	asked[0] = sim_hold(there, NULL);
	asked[1] = sim_hold(back, NULL);
	ring_settle(&ring);
	sim_answer_tail(&ring.objects[0], sim_keep_cap(sim_field(asked[0])),
		SIM_LOG, NULL);
	sim_answer_tail(&ring.objects[2], sim_keep_cap(sim_field(asked[1])),
		SIM_LOG, NULL);
	ring_settle(&ring);
	assert_broken(asked[0]);
	assert_broken(asked[1]);
	close_ring(&ring, 1);
	ring_deinit(&ring);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			answers_that_are_tail_calls_on_each_other_break),
		cmocka_unit_test(
			answer_that_is_a_tail_call_on_its_own_results_breaks),
		cmocka_unit_test(promise_in_results_of_tail_call_resolves),
		cmocka_unit_test(promise_that_is_its_own_result_is_broken),
		cmocka_unit_test(ring_of_two_is_broken),
		cmocka_unit_test(unused_ring_of_two_is_broken),
		cmocka_unit_test(calls_into_a_ring_end_at_a_limit),
		cmocka_unit_test(cancelled_call_into_a_ring_ends_at_a_limit),
		cmocka_unit_test(ring_that_nobody_calls_is_quiet),
		cmocka_unit_test(tail_calls_on_each_other_end_at_a_limit),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
