/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Runs a program and kills it (SIGKILL, all of it) at the entry of a certain
 * system call, so that this one is not made and all before it were:
 *
 *	kill_at N [-e PATH] PROGRAM ARGUMENT...
 *
 * System calls of all threads count together, from the moment when PATH exists
 * or, without -e, when SIGUSR1 comes; then "armed" is written. At the N-th the
 * program dies. N 0: never. SIGTERM kills it, too. The last line is how often
 * it was counted:
 *
 *	killed 17 fdatasync(75)		ended 17
 */
#include <config.h>

#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#define OPTIONS                                                             \
	(PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACECLONE | PTRACE_O_TRACEFORK | \
		PTRACE_O_TRACEVFORK | PTRACE_O_EXITKILL)

#define SYSCALL_STOP (SIGTRAP | 0x80)

static volatile sig_atomic_t is_asked_to_arm, is_asked_to_end;

static void
on_signal(int number)
{
	if (number == SIGUSR1)
		is_asked_to_arm = 1;
	else
		is_asked_to_end = 1;
}

struct run {
	pid_t pid;
	unsigned long n_wanted, n_seen;
	const char *path; /* NULL: a signal arms */
	bool is_armed;
};

static void
arm_if_due(struct run *run)
{
	if (run->is_armed)
		return;
	if (run->path == NULL ? !is_asked_to_arm : access(run->path, F_OK) != 0)
		return;
	run->is_armed = true;
	(void)puts("armed");
	(void)fflush(stdout);
}

/* A thread stands before or behind a system call. Is it the one? */
static bool
is_the_one(struct run *run, pid_t thread, uint64_t *ret_number)
{
	struct __ptrace_syscall_info info;

	arm_if_due(run);
	if (!run->is_armed)
		return false;
	if (ptrace(PTRACE_GET_SYSCALL_INFO, thread, sizeof(info), &info) <= 0 ||
		info.op != PTRACE_SYSCALL_INFO_ENTRY)
		return false;
	*ret_number = info.entry.nr;
	return ++run->n_seen == run->n_wanted;
}

/* The signal that a stopped thread is to be given. */
static int
signal_of(int status)
{
	int number = WSTOPSIG(status);

	if (number == SYSCALL_STOP || number == SIGTRAP || status >> 16 != 0 ||
		number == SIGSTOP)
		return 0;
	return number;
}

/* Kills it and waits for every thread: the last one's end is the end. */
static void
finish(const struct run *run)
{
	int status;

	(void)kill(run->pid, SIGKILL);
	while (waitpid(-1, &status, __WALL) > 0 || errno == EINTR)
		continue;
}

/* Lets the program run to its end or to its call. */
static int
follow(struct run *run)
{
	uint64_t number = 0;
	int status;
	pid_t thread;

	for (;;) {
		thread = waitpid(-1, &status, __WALL);
		if (is_asked_to_end || (thread < 0 && errno != EINTR))
			break;
		if (thread < 0) {
			arm_if_due(run);
			continue;
		}
		if (!WIFSTOPPED(status)) {
			if (thread == run->pid)
				break;
			continue;
		}
		if (WSTOPSIG(status) == SYSCALL_STOP &&
			is_the_one(run, thread, &number)) {
			finish(run);
			(void)printf("killed %lu %llu\n", run->n_seen,
				(unsigned long long)number);
			return 0;
		}
		(void)ptrace(
			PTRACE_SYSCALL, thread, NULL, (long)signal_of(status));
	}
	finish(run);
	(void)printf("ended %lu\n", run->n_seen);
	return 0;
}

static pid_t
start(char **arguments)
{
	pid_t pid = fork();
	int status;

	if (pid == 0) {
		(void)raise(SIGSTOP);
		(void)execv(arguments[0], arguments);
		_exit(127);
	}
	if (pid < 0 || waitpid(pid, &status, WUNTRACED) != pid ||
		ptrace(PTRACE_SEIZE, pid, NULL, (long)OPTIONS) != 0) {
		perror("kill_at");
		if (pid > 0)
			(void)kill(pid, SIGKILL);
		exit(77);
	}
	(void)kill(pid, SIGCONT);
	return pid;
}

int
main(int argc, char **argv)
{
	struct sigaction action = { .sa_handler = on_signal };
	struct run run = { .path = NULL };
	int at = 2;

	if (argc > 3 && strcmp(argv[2], "-e") == 0) {
		run.path = argv[3];
		at = 4;
	}
	if (argc <= at) {
		(void)fputs("usage: kill_at N [-e PATH] PROGRAM ...\n", stderr);
		return 2;
	}
	run.n_wanted = strtoul(argv[1], NULL, 10);
	(void)sigaction(SIGUSR1, &action, NULL);
	(void)sigaction(SIGTERM, &action, NULL);
	run.pid = start(argv + at);
	return follow(&run);
}
