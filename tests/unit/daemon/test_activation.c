/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What activation decides without a process: when to try again, who may wait,
 * and what is run.
 */
#include <config.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "daemon/activation_plan.h"
#include "daemon/backoff.h"
#include "daemon/start_queue.h"

/* --- back-off ---------------------------------------------------------------
 */

static void
test_backoff_doubles_to_its_most(void **state)
{
	static const uint64_t delays[] = { 1000, 2000, 4000, 8000, 16000, 32000,
		64000, 128000, 256000, 300000, 300000, 300000 };
	struct backoff backoff = { 0, 0 };
	uint64_t now = 5;

	(void)state;
	assert_int_equal(backoff_left(&backoff, now), 0);
	for (size_t i = 0; i < sizeof(delays) / sizeof(delays[0]); i++) {
		backoff_failed(&backoff, now);
		assert_int_equal(backoff_left(&backoff, now), delays[i]);
		now += delays[i];
		assert_int_equal(backoff_left(&backoff, now - 1), 1);
		assert_int_equal(backoff_left(&backoff, now), 0);
		assert_int_equal(backoff_left(&backoff, now + 1), 0);
	}
}

static void
test_backoff_stays_there_for_ever(void **state)
{
	struct backoff backoff = { 0, 0 };

	(void)state;
	for (int i = 0; i < 100000; i++)
		backoff_failed(&backoff, 0);
	assert_int_equal(backoff_left(&backoff, 0), BACKOFF_MOST_MS);
}

static void
test_backoff_begins_anew(void **state)
{
	struct backoff backoff = { 0, 0 };

	(void)state;
	backoff_failed(&backoff, 0);
	backoff_failed(&backoff, 0);
	backoff_reset(&backoff);
	assert_int_equal(backoff_left(&backoff, 0), 0);
	backoff_failed(&backoff, 0);
	assert_int_equal(backoff_left(&backoff, 0), BACKOFF_FIRST_MS);
}

/* --- the queue --------------------------------------------------------------
 */

#define N_WAITERS 8

static struct start_queue queue;
static struct start_line lines[2];
static struct service_waiter waiters[N_WAITERS];

static int
set_up(void **state)
{
	(void)state;
	start_queue_init(&queue);
	for (size_t i = 0; i < 2; i++)
		start_line_init(&lines[i], &queue);
	for (size_t i = 0; i < N_WAITERS; i++)
		service_waiter_init(&waiters[i]);
	return 0;
}

static struct principal
user(uid_t uid)
{
	struct principal principal;

	memset(&principal, 0, sizeof(principal));
	principal.kind = PRINCIPAL_LOCAL;
	principal.uid = uid;
	principal.pid = (pid_t)random(); /* makes no other principal */
	return principal;
}

static const char *
add(size_t line, uid_t uid, const struct start_bounds *bounds, size_t waiter)
{
	struct principal principal = user(uid);

	return start_line_add(
		&lines[line], bounds, &principal, &waiters[waiter]);
}

static void
test_bound_on_all(void **state)
{
	const struct start_bounds bounds = { 2, 9, 9 };

	(void)state;
	assert_null(add(0, 1, &bounds, 0));
	assert_null(add(1, 2, &bounds, 1));
	assert_string_equal(add(0, 3, &bounds, 2), "waiting-for-start");
	assert_int_equal(queue.n_waiters, 2);
	service_waiter_leave(&waiters[0]);
	assert_null(add(1, 3, &bounds, 2));
}

static void
test_bound_per_service(void **state)
{
	const struct start_bounds bounds = { 9, 2, 9 };

	(void)state;
	assert_null(add(0, 1, &bounds, 0));
	assert_null(add(0, 2, &bounds, 1));
	assert_string_equal(add(0, 3, &bounds, 2), "waiting-per-service");
	assert_null(add(1, 3, &bounds, 2));
}

/* Of all services together; and nobody else is disturbed. */
static void
test_bound_per_principal(void **state)
{
	const struct start_bounds bounds = { 9, 9, 2 };

	(void)state;
	assert_null(add(0, 1, &bounds, 0));
	assert_null(add(1, 1, &bounds, 1));
	assert_string_equal(add(1, 1, &bounds, 2), "waiting-per-principal");
	assert_null(add(1, 2, &bounds, 2));
	assert_ptr_equal(start_line_pop(&lines[0]), &waiters[0]);
	assert_null(add(0, 1, &bounds, 0));
}

static void
test_first_come_first_served(void **state)
{
	const struct start_bounds bounds = { 9, 9, 9 };

	(void)state;
	for (size_t i = 0; i < 4; i++)
		assert_null(add(0, 1, &bounds, i));
	service_waiter_leave(&waiters[1]);
	service_waiter_leave(&waiters[1]);
	assert_ptr_equal(start_line_pop(&lines[0]), &waiters[0]);
	assert_ptr_equal(start_line_pop(&lines[0]), &waiters[2]);
	assert_ptr_equal(start_line_pop(&lines[0]), &waiters[3]);
	assert_null(start_line_pop(&lines[0]));
	assert_int_equal(lines[0].n_waiters, 0);
	assert_int_equal(queue.n_waiters, 0);
}

/* Counts and members agree, whatever is done. */
static void
test_queue_against_a_model(void **state)
{
	const struct start_bounds bounds = { 5, 3, 2 };
	int line_of[N_WAITERS];

	(void)state;
	srandom(7);
	memset(line_of, -1, sizeof(line_of));
	for (int step = 0; step < 20000; step++) {
		size_t i = (size_t)random() % N_WAITERS;
		size_t counts[2] = { 0, 0 };

		if (line_of[i] >= 0) {
			service_waiter_leave(&waiters[i]);
			line_of[i] = -1;
		} else {
			size_t line = (size_t)random() % 2;

			if (add(line, (uid_t)random() % 3, &bounds, i) == NULL)
				line_of[i] = (int)line;
		}
		for (size_t k = 0; k < N_WAITERS; k++)
			if (line_of[k] >= 0)
				counts[line_of[k]]++;
		assert_int_equal(lines[0].n_waiters, counts[0]);
		assert_int_equal(lines[1].n_waiters, counts[1]);
		assert_int_equal(queue.n_waiters, counts[0] + counts[1]);
		assert_true(queue.n_waiters <= 5 && counts[0] <= 3);
	}
}

/* --- the plan ---------------------------------------------------------------
 */

static struct config_service service;

static void
set_words(struct config_words *words, const char *text, size_t n_bytes)
{
	memcpy(words->text, text, n_bytes);
	words->n_bytes = n_bytes;
	words->n_words = 0;
	for (size_t i = 0; i < n_bytes; i++)
		words->n_words += text[i] == '\0';
}

static void
check_vector(const char *const *vector, const char *const *expected)
{
	for (; *expected != NULL; vector++, expected++) {
		assert_non_null(*vector);
		assert_string_equal(*vector, *expected);
	}
	assert_null(*vector);
}

static void
test_plan_of_a_program(void **state)
{
	static const char *const arguments[] = { "/bin/p", "a b", "", NULL };
	static const char *const variables[] = { "CAPNRPCD_SOCKET=/run/s",
		"CAPNRPCD_SERVICE=printer", "A=1", NULL };
	static struct activation_plan plan;

	(void)state;
	memset(&service, 0, sizeof(service));
	(void)strcpy(service.name, "printer");
	set_words(&service.exec, "/bin/p\0a b\0", 12);
	set_words(&service.environment, "A=1", 4);
	activation_plan_make(
		&plan, &service, "/sc", "/run/s", true, ACTIVATION_START);
	check_vector(plan.spawn.arguments, arguments);
	check_vector(plan.spawn.variables, variables);
	assert_string_equal(plan.spawn.directory, "/");
	assert_false(plan.spawn.has_user);
	(void)strcpy(service.directory, "/srv");
	(void)strcpy(service.user.name, "x");
	service.user.uid = 7;
	activation_plan_make(
		&plan, &service, "/sc", "/run/s", true, ACTIVATION_START);
	assert_string_equal(plan.spawn.directory, "/srv");
	assert_true(plan.spawn.has_user);
	assert_int_equal(plan.spawn.uid, 7);
}

static void
test_plan_of_a_unit(void **state)
{
	static const char *const of_system[] = { "/sc", "--no-ask-password",
		"start", "--", "p.service", NULL };
	static const char *const of_user[] = { "/sc", "--user",
		"--no-ask-password", "stop", "--", "p.service", NULL };
	static struct activation_plan plan;

	(void)state;
	memset(&service, 0, sizeof(service));
	(void)strcpy(service.unit, "p.service");
	activation_plan_make(
		&plan, &service, "/sc", "/run/s", false, ACTIVATION_START);
	check_vector(plan.spawn.arguments, of_system);
	activation_plan_make(
		&plan, &service, "/sc", "/run/s", true, ACTIVATION_STOP);
	check_vector(plan.spawn.arguments, of_user);
}

/* As many words as the configuration has room for, each empty. */
static void
test_plan_of_most_words(void **state)
{
	static struct activation_plan plan;
	char text[CONFIG_WORDS_SIZE] = { 0 };

	(void)state;
	memset(&service, 0, sizeof(service));
	set_words(&service.exec, text, sizeof(text));
	set_words(&service.environment, text, sizeof(text));
	activation_plan_make(
		&plan, &service, "/sc", "/run/s", false, ACTIVATION_START);
	assert_null(plan.arguments[CONFIG_WORDS_SIZE]);
	assert_null(plan.variables[CONFIG_WORDS_SIZE + 2]);
}

int
main(void)
{
#define TEST(name) cmocka_unit_test_setup(name, set_up)
	const struct CMUnitTest tests[] = {
		TEST(test_backoff_doubles_to_its_most),
		TEST(test_backoff_stays_there_for_ever),
		TEST(test_backoff_begins_anew),
		TEST(test_bound_on_all),
		TEST(test_bound_per_service),
		TEST(test_bound_per_principal),
		TEST(test_first_come_first_served),
		TEST(test_queue_against_a_model),
		TEST(test_plan_of_a_program),
		TEST(test_plan_of_a_unit),
		TEST(test_plan_of_most_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
