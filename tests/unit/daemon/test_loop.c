/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The loop: each kind of watch, changing and freeing them from callbacks.
 */
#include <config.h>

#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

#include "daemon/loop.h"

struct fixture {
	struct loop *loop;
	struct loop_fd *watch;
	struct loop_timer *timer;
	struct loop_signal *signal;
	struct loop_deferred *work, *other;
	int ends[2];
	unsigned int ready; /* what was reported last */
	unsigned int n_calls;
	unsigned int n_other;
	unsigned int n_again; /* how often on_again() asks again */
};

static int
set_up(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));

	if (f == NULL || loop_new(&f->loop) != 0)
		return -1;
	*state = f;
	return socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, f->ends);
}

static int
tear_down(void **state)
{
	struct fixture *f = *state;

	assert_null(loop_fd_free(f->watch));
	assert_null(loop_timer_free(f->timer));
	assert_null(loop_signal_free(f->signal));
	assert_null(loop_deferred_free(f->work));
	assert_null(loop_deferred_free(f->other));
	assert_null(loop_free(f->loop));
	(void)close(f->ends[0]);
	(void)close(f->ends[1]);
	free(f);
	return 0;
}

static void
on_ready(void *userdata, unsigned int ready)
{
	struct fixture *f = userdata;

	f->ready = ready;
	f->n_calls++;
}

static void
on_call(void *userdata)
{
	struct fixture *f = userdata;

	f->n_calls++;
}

static void
turn(struct fixture *f)
{
	f->ready = 0;
	f->n_calls = 0;
	assert_int_equal(loop_turn(f->loop), 0);
}

static void
test_fd(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(loop_fd_new(f->loop, f->ends[0], LOOP_READ, on_ready,
				 f, &f->watch),
		0);
	turn(f);
	assert_int_equal(f->n_calls, 0);
	assert_int_equal(write(f->ends[1], "x", 1), 1);
	turn(f);
	assert_int_equal(f->ready, LOOP_READ);
	turn(f);
	assert_int_equal(f->ready, LOOP_READ); /* level-triggered */
	assert_int_equal(loop_fd_want(f->watch, LOOP_READ | LOOP_WRITE), 0);
	turn(f);
	assert_int_equal(f->ready, LOOP_READ | LOOP_WRITE);
	assert_int_equal(f->n_calls, 1);
	assert_int_equal(loop_fd_want(f->watch, LOOP_WRITE), 0);
	turn(f);
	assert_int_equal(f->ready, LOOP_WRITE);
	assert_int_equal(loop_fd_want(f->watch, 0), 0);
	turn(f);
	assert_int_equal(f->n_calls, 0);
	assert_int_equal(loop_fd_want(f->watch, LOOP_READ), 0);
	turn(f);
	assert_int_equal(f->ready, LOOP_READ);
}

static void
test_fd_starts_idle(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(
		loop_fd_new(f->loop, f->ends[0], 0, on_ready, f, &f->watch), 0);
	turn(f);
	assert_int_equal(f->n_calls, 0);
	assert_int_equal(loop_fd_want(f->watch, LOOP_WRITE), 0);
	turn(f);
	assert_int_equal(f->ready, LOOP_WRITE);
}

static void
free_watch(void *userdata, unsigned int ready)
{
	struct fixture *f = userdata;

	(void)ready;
	f->n_calls++;
	f->watch = loop_fd_free(f->watch);
}

static void
test_freed_by_itself(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(loop_fd_new(f->loop, f->ends[0], LOOP_WRITE,
				 free_watch, f, &f->watch),
		0);
	turn(f);
	assert_int_equal(f->n_calls, 1);
	turn(f);
	assert_int_equal(f->n_calls, 0);
}

static void
stop(void *userdata)
{
	struct fixture *f = userdata;

	f->n_calls++;
	loop_stop(f->loop);
}

static void
test_timer(void **state)
{
	struct fixture *f = *state;
	uint64_t start = loop_now_ms(f->loop);

	assert_int_equal(loop_timer_new(f->loop, stop, f, &f->timer), 0);
	assert_int_equal(loop_timer_set(f->timer, 10000), 0);
	assert_int_equal(loop_timer_set(f->timer, 20), 0);
	assert_int_equal(loop_run(f->loop), 0);
	assert_int_equal(f->n_calls, 1);
	assert_in_range(loop_now_ms(f->loop) - start, 15, 5000);
	assert_int_equal(loop_timer_set(f->timer, 0), 0);
	loop_timer_clear(f->timer);
	loop_timer_clear(f->timer);
	/* Nothing is left that could run anything, so it returns. */
	assert_int_equal(loop_run(f->loop), 0);
	assert_int_equal(f->n_calls, 1);
}

static void
test_stop_before_run(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(loop_fd_new(f->loop, f->ends[0], LOOP_READ, on_ready,
				 f, &f->watch),
		0);
	loop_stop(f->loop);
	assert_int_equal(loop_run(f->loop), 0);
	assert_int_equal(f->n_calls, 0);
}

static void
test_signal(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(
		loop_signal_new(f->loop, SIGUSR1, stop, f, &f->signal), 0);
	assert_int_equal(raise(SIGUSR1), 0);
	assert_int_equal(f->n_calls, 0);
	assert_int_equal(loop_run(f->loop), 0);
	assert_int_equal(f->n_calls, 1);
	assert_int_equal(raise(SIGUSR1), 0);
	assert_int_equal(loop_run(f->loop), 0);
	assert_int_equal(f->n_calls, 2);
}

static void
test_deferred(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(loop_deferred_new(f->loop, on_call, f, &f->work), 0);
	loop_defer(f->work);
	loop_defer(f->work);
	assert_int_equal(f->n_calls, 0);
	turn(f);
	assert_int_equal(f->n_calls, 1);
	turn(f);
	assert_int_equal(f->n_calls, 0);
	loop_defer(f->work);
	f->work = loop_deferred_free(f->work);
	turn(f);
	assert_int_equal(f->n_calls, 0);
}

static void
on_other(void *userdata)
{
	struct fixture *f = userdata;

	assert_int_equal(f->n_calls, 1);
	f->n_other++;
}

static void
defer_other(void *userdata)
{
	struct fixture *f = userdata;

	loop_defer(f->other);
	assert_int_equal(f->n_other, 0);
	f->n_calls++;
}

/* Not inside the one that asked, and still in the same turn. */
static void
test_deferred_by_deferred(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(
		loop_deferred_new(f->loop, defer_other, f, &f->work), 0);
	assert_int_equal(loop_deferred_new(f->loop, on_other, f, &f->other), 0);
	loop_defer(f->work);
	turn(f);
	assert_int_equal(f->n_calls, 1);
	assert_int_equal(f->n_other, 1);
}

static void
on_again(void *userdata)
{
	struct fixture *f = userdata;

	f->n_other++;
	if (f->n_other < f->n_again)
		loop_defer(f->work);
	else
		loop_stop(f->loop);
}

static void
on_input(void *userdata, unsigned int ready)
{
	struct fixture *f = userdata;

	on_ready(userdata, ready);
	loop_stop(f->loop);
}

/* Work that always defers itself again does not shut out input. */
static void
test_fairness(void **state)
{
	struct fixture *f = *state;

	f->n_again = 100000;
	assert_int_equal(loop_fd_new(f->loop, f->ends[0], LOOP_READ, on_input,
				 f, &f->watch),
		0);
	assert_int_equal(loop_deferred_new(f->loop, on_again, f, &f->work), 0);
	loop_defer(f->work);
	assert_int_equal(write(f->ends[1], "x", 1), 1);
	assert_int_equal(loop_run(f->loop), 0);
	assert_int_equal(f->n_calls, 1);
	assert_true(f->n_other < 1000);
}

static void
test_free_nothing(void **state)
{
	(void)state;
	assert_null(loop_fd_free(NULL));
	assert_null(loop_timer_free(NULL));
	assert_null(loop_signal_free(NULL));
	assert_null(loop_deferred_free(NULL));
	assert_null(loop_free(NULL));
}

int
main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		TEST(test_fd),
		TEST(test_fd_starts_idle),
		TEST(test_freed_by_itself),
		TEST(test_timer),
		TEST(test_stop_before_run),
		TEST(test_signal),
		TEST(test_deferred),
		TEST(test_deferred_by_deferred),
		TEST(test_fairness),
		cmocka_unit_test(test_free_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
