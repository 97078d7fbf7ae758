/* SPDX-License-Identifier: Apache-2.0 */
/*
 * In the place of cmocka: runs every test of a program again and again, with
 * one thing going wrong at a time (faults.h), each time in a process of its
 * own.
 *
 * A script says what it expects when nothing goes wrong. So the first
 * expectation that does not hold is where a script is left: everything it has
 * is given back (custody.h) and all that remains is looked at (faults_wind_up).
 * A script that still ends has looked for itself. An expectation inside of an
 * object's method cannot leave, since the library is underneath; the next one
 * behind it does.
 *
 * What must hold is: no crash and no sanitizer's report; the tables are
 * consistent at each step, and empty at the end; every block of memory is given
 * back; and an honest peer of each vat gets its answers, in order. With one
 * byte at a time all expectations hold.
 *
 * FAULT_EVERY=n tries each nth allocation only, and a script that takes long is
 * given up after FAULT_SECONDS for each kind; both are counted in what is said.
 * FAULT_SCRIPT, FAULT_KIND (a number) and FAULT_POINT pick; what fails prints
 * them.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "fault/custody.h"
#include "fault/faults.h"

/* A script takes milliseconds. */
#define SECONDS_MAX 10u

/* For one script and kind; almost all need less than one. */
#define SCRIPT_SECONDS 3

/* A script with more points of a kind is tried at this many, evenly spread. */
#define POINTS_MAX 400u

/* What a child tells: the points that there were, and how it ended. */
static struct report {
	size_t n_points[FAULT_N_KINDS];
	bool was_left;
} * report;

static struct sum {
	size_t n_points, n_tried, n_left, n_failed;
} sums[FAULT_N_KINDS];

static enum fault_kind kind;
static bool is_winding_up;

/* --- expectations --------------------------------------------------------- */

static void
leave(const char *what, const char *file, int line)
{
	if (kind <= FAULT_BYTES || is_winding_up) {
		fprintf(stderr, "%s:%d: %s\n", file, line, what);
		_exit(1);
	}
	if (faults_is_in_turn())
		return;
	is_winding_up = true;
	report->was_left = true;
	faults_wind_up(custody_release);
	_exit(0);
}

void
custody_lacks(void)
{
	if (kind <= FAULT_BYTES || is_winding_up)
		return;
	report->was_left = true;
	if (faults_is_in_turn())
		_exit(0);
	leave("it got NULL", __FILE__, __LINE__);
}

void
_assert_true(const LargestIntegralType result, const char *const expression,
	const char *const file, const int line)
{
	if (!result)
		leave(expression, file, line);
}

void
_assert_int_equal(const LargestIntegralType a, const LargestIntegralType b,
	const char *const file, const int line)
{
	if (a != b)
		leave("not equal", file, line);
}

void
_assert_in_range(const LargestIntegralType value,
	const LargestIntegralType minimum, const LargestIntegralType maximum,
	const char *const file, const int line)
{
	if (value < minimum || value > maximum)
		leave("not in range", file, line);
}

void
_assert_string_equal(const char *const a, const char *const b,
	const char *const file, const int line)
{
	if (strcmp(a, b) != 0)
		leave(a, file, line);
}

void
_assert_memory_equal(const void *const a, const void *const b,
	const size_t size, const char *const file, const int line)
{
	if (memcmp(a, b, size) != 0)
		leave("not the same bytes", file, line);
}

void
_fail(const char *const file, const int line)
{
	leave("failed", file, line);
	/* Only from inside a method, where what follows must not be run. */
	_exit(0);
}

void *
_test_calloc(
	const size_t n, const size_t size, const char *file, const int line)
{
	(void)file;
	(void)line;
	return calloc(n, size);
}

void
_test_free(void *const block, const char *file, const int line)
{
	(void)file;
	(void)line;
	free(block);
}

void
print_error(const char *const format, ...)
{
	va_list args;

	if (kind > FAULT_BYTES)
		return;
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
}

void
print_message(const char *const format, ...)
{
	(void)format;
}

/* --- one run -------------------------------------------------------------- */

static void
run_script(const struct CMUnitTest *test, size_t point)
{
	void *state = test->initial_state;
	int k;

	alarm(SECONDS_MAX);
	faults_arm(kind, point);
	if (test->setup_func != NULL && test->setup_func(&state) != 0)
		_exit(1);
	test->test_func(&state);
	if (test->teardown_func != NULL && test->teardown_func(&state) != 0)
		_exit(1);
	faults_disarm();
	for (k = 0; k < FAULT_N_KINDS; k++)
		report->n_points[k] = faults_n_points((enum fault_kind)k);
	_exit(0);
}

static bool
try_point(const struct CMUnitTest *test, size_t point)
{
	int status = 0;
	pid_t child;

	report->was_left = false;
	child = fork();
	if (child == 0)
		run_script(test, point);
	if (child < 0 || waitpid(child, &status, 0) != child)
		abort();
	if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
		return true;
	printf("not ok: FAULT_SCRIPT=%s FAULT_KIND=%d FAULT_POINT=%zu: %s, "
	       "%s %d\n",
		test->name, (int)kind, point, faults_name(kind),
		WIFSIGNALED(status) ? "signal" : "exit",
		WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
	fflush(stdout);
	return false;
}

static size_t
number_from(const char *name, size_t fallback)
{
	const char *text = getenv(name);

	return text == NULL ? fallback : strtoul(text, NULL, 10);
}

/* --- all of them ---------------------------------------------------------- */

/* There are many points of these kinds, and few of all others. */
static bool
is_of_memory(void)
{
	return kind == FAULT_MEMORY_ONCE || kind == FAULT_MEMORY_LATER;
}

static void
sweep_kind(const struct CMUnitTest *test, size_t n_points)
{
	size_t every =
		is_of_memory() ? number_from("FAULT_EVERY", FAULT_EVERY) : 1;
	size_t only = number_from("FAULT_POINT", 0);
	time_t last = time(NULL) +
		(time_t)number_from("FAULT_SECONDS", SCRIPT_SECONDS);
	struct sum *sum = &sums[kind];
	size_t k;

	sum->n_points += n_points;
	if (n_points / every > POINTS_MAX)
		every = n_points / POINTS_MAX;
	/* Strides of short scripts do not all begin at the same point. */
	for (k = 1 + (only == 0 ? sum->n_tried % every : 0); k <= n_points;
		k += only == 0 ? every : 1) {
		if (only != 0 && k != only)
			continue;
		if (time(NULL) > last)
			break;
		sum->n_tried++;
		sum->n_failed += !try_point(test, k);
		sum->n_left += report->was_left;
	}
}

static void
sweep_script(const struct CMUnitTest *test)
{
	const char *only = getenv("FAULT_SCRIPT");
	size_t only_kind = number_from("FAULT_KIND", 0);
	size_t n_points[FAULT_N_KINDS];
	int k;

	if (only != NULL && strcmp(only, test->name) != 0)
		return;
	kind = FAULT_NONE;
	sums[kind].n_tried++;
	if (!try_point(test, 0)) {
		sums[kind].n_failed++;
		return;
	}
	memcpy(n_points, report->n_points, sizeof(n_points));
	for (k = FAULT_BYTES; k < FAULT_N_KINDS; k++)
		if (only_kind == 0 || only_kind == (size_t)k) {
			kind = (enum fault_kind)k;
			sweep_kind(test, n_points[k]);
		}
}

int
_cmocka_run_group_tests(const char *group_name,
	const struct CMUnitTest *const tests, const size_t num_tests,
	CMFixtureFunction group_setup, CMFixtureFunction group_teardown)
{
	size_t i, n_failed = 0;
	bool is_short = false;
	int k;

	(void)group_name;
	report = mmap(NULL, sizeof(*report), PROT_READ | PROT_WRITE,
		MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (report == MAP_FAILED || group_setup != NULL ||
		group_teardown != NULL)
		abort();
	for (i = 0; i < num_tests; i++)
		sweep_script(&tests[i]);
	printf("%zu scripts\n", sums[FAULT_NONE].n_tried);
	for (k = FAULT_BYTES; k < FAULT_N_KINDS; k++) {
		printf("%-22s %6zu of %6zu points, %6zu left early\n",
			faults_name((enum fault_kind)k), sums[k].n_tried,
			sums[k].n_points, sums[k].n_left);
		n_failed += sums[k].n_failed;
		is_short |= sums[k].n_tried == 0;
	}
	n_failed += sums[FAULT_NONE].n_failed;
	if (n_failed > 0)
		printf("%zu failed\n", n_failed);
	if (is_short && getenv("FAULT_SCRIPT") == NULL)
		printf("something was never tried\n");
	return n_failed > 0 || (is_short && getenv("FAULT_SCRIPT") == NULL);
}
