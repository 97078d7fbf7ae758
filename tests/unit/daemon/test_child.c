/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Children: what a program that was started has and has not, how each way of
 * ending is told, and that nothing of it is left behind. The programs are
 * /bin/sh with a script.
 */
#include <config.h>

#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include <capnrpc/error.h>

#include "daemon/child.h"
#include "daemon/log.h"
#include "tests/unit/daemon/loop_fixture.h"

struct stage {
	struct loop *loop;
	struct children children;
	bool is_done;
	struct child_end end;
	char last_line[CHILD_LINE_SIZE];
	FILE *log;
};

static int
set_up(void **state)
{
	struct stage *stage = calloc(1, sizeof(*stage));

	if (stage == NULL || loop_new(&stage->loop) != 0 ||
		children_init(&stage->children, stage->loop) != 0)
		return -1;
	stage->log = tmpfile();
	log_set_fd(fileno(stage->log));
	*state = stage;
	return 0;
}

static int
tear_down(void **state)
{
	struct stage *stage = *state;

	children_deinit(&stage->children);
	/* No zombie, and no child that anybody forgot. */
	if (waitpid(-1, NULL, WNOHANG) != -1 || errno != ECHILD)
		return -1;
	loop_free(stage->loop);
	log_flush();
	log_set_fd(STDERR_FILENO);
	(void)fclose(stage->log);
	free(stage);
	return 0;
}

static void
on_done(void *userdata, struct child *child, const struct child_end *end)
{
	struct stage *stage = userdata;

	stage->is_done = true;
	stage->end = *end;
	(void)strcpy(stage->last_line, child_last_line(child));
}

static struct child *
start_program(struct stage *stage, const char *const *arguments,
	const char *directory)
{
	static const char *const variables[] = { "A=1", NULL };
	const struct spawn_plan plan = {
		.arguments = arguments,
		.variables = variables,
		.directory = directory,
	};
	struct child *child;
	struct reason reason;

	stage->is_done = false;
	assert_int_equal(child_new(&stage->children, &plan, "test", on_done,
				 stage, &child, &reason),
		0);
	return child;
}

static struct child *
start(struct stage *stage, const char *script)
{
	const char *const arguments[] = { "/bin/sh", "-c", script, NULL };

	return start_program(stage, arguments, "/");
}

/* The script's end, and the last line that it printed. */
static const char *
run(struct stage *stage, const char *script)
{
	(void)start(stage, script);
	loop_fixture_until(stage->loop, &stage->is_done);
	return stage->last_line;
}

static void
test_each_end_is_told(void **state)
{
	struct stage *stage = *state;

	(void)run(stage, "exit 0");
	assert_true(stage->end.is_orderly);
	(void)run(stage, "exit 3");
	assert_false(stage->end.is_orderly);
	assert_string_equal(stage->end.how.text, "it ended with exit status 3");
	(void)run(stage, "kill -KILL $$");
	assert_false(stage->end.is_orderly);
	assert_string_equal(
		stage->end.how.text, "it was killed by signal 9 (Killed)");
}

static void
check_not_run(struct stage *stage, const char *program, const char *directory,
	const char *how)
{
	const char *const arguments[] = { program, NULL };

	(void)start_program(stage, arguments, directory);
	loop_fixture_until(stage->loop, &stage->is_done);
	assert_false(stage->end.is_orderly);
	assert_string_equal(stage->end.how.text, how);
}

static void
test_what_cannot_be_run(void **state)
{
	check_not_run(*state, "/no/such/program", "/",
		"it cannot be executed: No such file or directory");
	check_not_run(*state, "/etc/passwd", "/",
		"it cannot be executed: Permission denied");
	check_not_run(*state, "/bin/sh", "/no/such/folder",
		"it cannot enter its directory: No such file or directory");
}

/* Also one that somebody opened without O_CLOEXEC. */
static void
test_no_descriptor_leaks(void **state)
{
	int leak = open("/dev/null", O_RDONLY);
	int high = fcntl(leak, F_DUPFD, 500);

	assert_true(leak > 2 && high >= 500);
	/* The last is the shell's own, for the folder. */
	assert_string_equal(run(*state,
				    "for fd in /proc/$$/fd/*; do "
				    "echo -n \"${fd##*/}.\"; done; echo"),
		"0.1.2.3.");
	assert_string_equal(run(*state, "readlink /proc/$$/fd/0"), "/dev/null");
	(void)close(leak);
	(void)close(high);
}

/* The two that the C library keeps to itself cannot be set by anybody. */
static unsigned long long
read_mask(struct stage *stage, const char *name)
{
	const unsigned long long own = 3ull << 31;
	char script[80];

	(void)snprintf(script, sizeof(script),
		"sed -n 's/^%s:.//p' /proc/self/status", name);
	return strtoull(run(stage, script), NULL, 16) & ~own;
}

static void
on_usr1(int number)
{
	(void)number;
}

static void
test_signals_are_as_in_a_new_process(void **state)
{
	sigset_t blocked, before;

	(void)sigemptyset(&blocked);
	(void)sigaddset(&blocked, SIGUSR2);
	(void)sigprocmask(SIG_BLOCK, &blocked, &before);
	(void)signal(SIGPIPE, SIG_IGN);
	(void)signal(SIGUSR1, on_usr1);
	assert_int_equal(read_mask(*state, "SigBlk"), 0);
	assert_int_equal(read_mask(*state, "SigIgn"), 0);
	(void)signal(SIGUSR1, SIG_DFL);
	(void)signal(SIGPIPE, SIG_DFL);
	(void)sigprocmask(SIG_SETMASK, &before, NULL);
}

/* Fields 5 and 6 of its stat are group and session: its own number. */
static void
test_it_leads_a_session(void **state)
{
	assert_string_equal(run(*state,
				    "read pid name state parent group session "
				    "rest </proc/$$/stat; "
				    "[ $group = $$ ] && [ $session = $$ ] && "
				    "echo leads"),
		"leads");
}

static void
test_environment(void **state)
{
	(void)setenv("NOTIFY_SOCKET", "/run/x", 1);
	(void)setenv("LISTEN_FDS", "1", 1);
	(void)setenv("CAPNRPCD_SOCKET", "/run/y", 1);
	(void)setenv("A", "0", 1);
	(void)setenv("KEPT", "2", 1);
	assert_string_equal(run(*state,
				    "echo \"$A$KEPT.$NOTIFY_SOCKET$LISTEN_FDS"
				    "$CAPNRPCD_SOCKET.\"; env | grep -c ^A="),
		"1");
	assert_string_equal(run(*state,
				    "echo \"$A$KEPT.$NOTIFY_SOCKET$LISTEN_FDS"
				    "$CAPNRPCD_SOCKET.\""),
		"12..");
	(void)unsetenv("NOTIFY_SOCKET");
	(void)unsetenv("LISTEN_FDS");
	(void)unsetenv("CAPNRPCD_SOCKET");
}

static void
test_another_user(void **state)
{
	static const char *const arguments[] = { "/bin/sh", "-c",
		"echo $(id -u) $(id -G) $HOME", NULL };
	static const char *const none[] = { NULL };
	const struct spawn_plan plan = {
		.arguments = arguments,
		.variables = none,
		.directory = "/",
		.has_user = true,
		.uid = 65534,
	};
	struct stage *stage = *state;
	struct child *child;
	struct reason reason;

	if (geteuid() != 0)
		skip();
	assert_int_equal(child_new(&stage->children, &plan, "test", on_done,
				 stage, &child, &reason),
		0);
	loop_fixture_until(stage->loop, &stage->is_done);
	assert_string_equal(stage->last_line, "65534 65534 /nonexistent");
}

static void
test_asked_to_end(void **state)
{
	struct stage *stage = *state;
	struct child *child = start(stage, "sleep 1000");

	assert_false(child_is_ending(child));
	child_ask_to_end(child, 10000);
	child_ask_to_end(child, 10000);
	assert_true(child_is_ending(child));
	loop_fixture_until(stage->loop, &stage->is_done);
	assert_non_null(strstr(stage->end.how.text, "signal 15"));
}

static void
wait_for_line(struct stage *stage, const struct child *child, const char *line)
{
	for (int i = 0; i < 2000; i++) {
		loop_fixture_for(stage->loop, 5);
		if (strcmp(child_last_line(child), line) == 0)
			return;
	}
	fail_msg("it never printed %s", line);
}

static void
test_killed_when_it_does_not_end(void **state)
{
	struct stage *stage = *state;
	struct child *child = start(
		stage, "trap '' TERM; echo ready; while :; do sleep 1; done");

	wait_for_line(stage, child, "ready");
	child_ask_to_end(child, 100);
	loop_fixture_until(stage->loop, &stage->is_done);
	assert_non_null(strstr(stage->end.how.text, "signal 9"));
}

/* What it left running in its group ends with it. */
static void
test_nothing_is_left_of_its_group(void **state)
{
	struct stage *stage = *state;
	pid_t orphan = (pid_t)atol(run(stage, "sleep 1000 & echo $!"));

	assert_true(orphan > 1);
	for (int i = 0; i < 1000 && kill(orphan, 0) == 0; i++)
		(void)usleep(2000);
	assert_int_equal(kill(orphan, 0), -1);
}

static void
test_deinit_kills(void **state)
{
	struct stage *stage = *state;

	(void)start(stage, "trap '' TERM; sleep 1000");
	(void)start(stage, "sleep 1000");
	/* tear_down finds that nobody is left. */
}

static size_t
read_log(struct stage *stage, char *text, size_t size)
{
	size_t n;

	rewind(stage->log);
	n = fread(text, 1, size - 1, stage->log);
	text[n] = '\0';
	return n;
}

static void
test_output_is_logged_without_uris(void **state)
{
	static char log[65536];

	assert_string_equal(
		run(*state,
			"echo 'uri capnp://sha-256:abc@h:1/secret end' >&2"),
		"uri capnp://********************** end");
	(void)read_log(*state, log, sizeof(log));
	assert_non_null(strstr(log, "service.output service=test pid="));
	assert_null(strstr(log, "secret"));
}

/* Long lines, lines without an end, and more of them than anybody reads. */
static void
test_output_is_bounded(void **state)
{
	static char log[262144];

	assert_string_equal(run(*state,
				    "i=0; while [ $i -lt 2000 ]; do "
				    "echo line $i; i=$((i + 1)); done; echo; "
				    "echo -n last"),
		"last");
	assert_true(read_log(*state, log, sizeof(log)) < 10000);
	assert_int_equal(
		strlen(run(*state, "printf '%05000d\\n' 7; exit 0")), 511);
}

int
main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		TEST(test_each_end_is_told),
		TEST(test_what_cannot_be_run),
		TEST(test_no_descriptor_leaks),
		TEST(test_signals_are_as_in_a_new_process),
		TEST(test_it_leads_a_session),
		TEST(test_environment),
		TEST(test_another_user),
		TEST(test_asked_to_end),
		TEST(test_killed_when_it_does_not_end),
		TEST(test_nothing_is_left_of_its_group),
		TEST(test_deinit_kills),
		TEST(test_output_is_logged_without_uris),
		TEST(test_output_is_bounded),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
