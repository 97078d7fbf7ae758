/* SPDX-License-Identifier: Apache-2.0 */
/* See spawn.h. */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <capnrpc/error.h>

#include "daemon/reason_fail.h"
#include "daemon/spawn.h"

extern char **environ;

/* What failed in the child, in the order it is done. */
enum step {
	STEP_SESSION,
	STEP_DESCRIPTORS,
	STEP_USER,
	STEP_DIRECTORY,
	STEP_EXECUTE,
};

static const char *const step_names[] = {
	[STEP_SESSION] = "cannot have a session of its own",
	[STEP_DESCRIPTORS] = "cannot have its descriptors set up",
	[STEP_USER] = "cannot become its user",
	[STEP_DIRECTORY] = "cannot enter its directory",
	[STEP_EXECUTE] = "cannot be executed",
};

/* What a child writes down its fault pipe when it gives up. */
struct fault {
	int step;
	int error_number;
};

/* All that the child needs, made before the fork. */
struct child_plan {
	const struct spawn_plan *plan;
	const char *variables[SPAWN_N_VARIABLES_MAX + 1];
	size_t n_variables;
	char home[1200]; /* HOME=, of another user */
	char user[280]; /* USER= and LOGNAME= */
	char logname[280];
	char shell[1200]; /* SHELL= */
	gid_t gid;
	gid_t groups[SPAWN_N_GROUPS_MAX];
	int n_groups;
	int input; /* /dev/null */
	int output; /* the pipes' ends that it writes to */
	int fault;
	pid_t parent;
};

/* Of the process, before it was changed; 0: nobody has asked for it. */
static struct rlimit descriptors_before;

void
spawn_remember_limits(void)
{
	(void)getrlimit(RLIMIT_NOFILE, &descriptors_before);
}

/* --- the environment --------------------------------------------------------
 */

/* Up to and with the '='. */
static size_t
name_length(const char *variable)
{
	return strcspn(variable, "=") + 1;
}

/* What was meant for the daemon alone: its sockets, its watchdog, its log. */
static bool
is_private(const char *variable)
{
	static const char *const names[] = { "LISTEN_", "WATCHDOG_",
		"NOTIFY_SOCKET=", "JOURNAL_STREAM=", "INVOCATION_ID=",
		"MAINPID=", "CAPNRPCD_", "CREDENTIALS_DIRECTORY=",
		"STATE_DIRECTORY=", "RUNTIME_DIRECTORY=" };
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strncmp(variable, names[i], strlen(names[i])) == 0)
			return true;
	return false;
}

/* Adds a variable, or replaces the one of that name. */
static bool
set_variable(struct child_plan *child, const char *variable)
{
	size_t n = name_length(variable);
	size_t i;

	for (i = 0; i < child->n_variables; i++)
		if (strncmp(child->variables[i], variable, n) == 0)
			break;
	if (i == SPAWN_N_VARIABLES_MAX)
		return false;
	child->variables[i] = variable;
	if (i == child->n_variables)
		child->n_variables++;
	return true;
}

static bool
set_user_variables(struct child_plan *child, const struct passwd *entry)
{
	(void)snprintf(
		child->home, sizeof(child->home), "HOME=%s", entry->pw_dir);
	(void)snprintf(
		child->user, sizeof(child->user), "USER=%s", entry->pw_name);
	(void)snprintf(child->logname, sizeof(child->logname), "LOGNAME=%s",
		entry->pw_name);
	(void)snprintf(child->shell, sizeof(child->shell), "SHELL=%s",
		entry->pw_shell);
	return set_variable(child, child->home) &&
		set_variable(child, child->user) &&
		set_variable(child, child->logname) &&
		set_variable(child, child->shell);
}

/* The daemon's own, then the user's, then those of the plan. */
static bool
set_variables(struct child_plan *child, const struct passwd *entry)
{
	const char *const *variable;
	char **own;

	for (own = environ; own != NULL && *own != NULL; own++)
		if (!is_private(*own) && !set_variable(child, *own))
			return false;
	if (entry != NULL && !set_user_variables(child, entry))
		return false;
	for (variable = child->plan->variables; *variable != NULL; variable++)
		if (!set_variable(child, *variable))
			return false;
	return true;
}

/* --- before the fork --------------------------------------------------------
 */

/* The user's own group and those it is in. */
static int
find_groups(struct child_plan *child, const struct passwd *entry,
	struct reason *reason)
{
	child->gid = entry->pw_gid;
	child->n_groups = SPAWN_N_GROUPS_MAX;
	if (getgrouplist(entry->pw_name, entry->pw_gid, child->groups,
		    &child->n_groups) < 0)
		return reason_fail(reason, CAPNRPC_ESYSTEM,
			"user %s is in more than %d groups", entry->pw_name,
			SPAWN_N_GROUPS_MAX);
	return 0;
}

static int
prepare(struct child_plan *child, const struct spawn_plan *plan,
	struct reason *reason)
{
	const struct passwd *entry =
		plan->has_user ? getpwuid(plan->uid) : NULL;

	memset(child, 0, sizeof(*child));
	child->plan = plan;
	child->parent = getpid();
	if (plan->has_user && entry == NULL)
		return reason_fail(reason, CAPNRPC_ESYSTEM,
			"uid %lu is no user of this machine",
			(unsigned long)plan->uid);
	if (!set_variables(child, entry))
		return reason_fail(reason, CAPNRPC_ESYSTEM,
			"its environment would have more than %d variables",
			SPAWN_N_VARIABLES_MAX);
	return entry == NULL ? 0 : find_groups(child, entry, reason);
}

/* --- in the child: system calls, and nothing else ---------------------------
 */

static void
give_up(const struct child_plan *child, enum step step)
{
	const struct fault fault = { (int)step, errno };

	(void)!write(child->fault, &fault, sizeof(fault));
	_exit(127);
}

/* As in a new process: nothing caught, nothing ignored; still all blocked. */
static void
reset_signals(void)
{
	struct sigaction action;
	int number;

	memset(&action, 0, sizeof(action));
	action.sa_handler = SIG_DFL;
	for (number = 1; number < NSIG; number++)
		(void)sigaction(number, &action, NULL);
}

static void
unblock_signals(void)
{
	sigset_t none;

	(void)sigemptyset(&none);
	(void)sigprocmask(SIG_SETMASK, &none, NULL);
}

/*
 * 0, 1, 2 are what the program gets. The fault pipe takes 3, where it closes
 * itself on exec, and nothing above that is kept: also not what somebody
 * opened without O_CLOEXEC.
 */
static bool
set_descriptors(struct child_plan *child)
{
	int fault = fcntl(child->fault, F_DUPFD_CLOEXEC, 10);

	if (fault < 0)
		return false;
	child->fault = fault;
	if (dup2(child->input, STDIN_FILENO) < 0 ||
		dup2(child->output, STDOUT_FILENO) < 0 ||
		dup2(child->output, STDERR_FILENO) < 0 ||
		dup3(child->fault, 3, O_CLOEXEC) < 0)
		return false;
	child->fault = 3;
#ifdef SYS_close_range
	/* Kernels before 5.9 have none; all of ours are O_CLOEXEC anyway. */
	(void)syscall(SYS_close_range, 4u, ~0u, 0u);
#endif
	return true;
}

static bool
become_user(const struct child_plan *child)
{
	/* Who is it already needs no right to become it. */
	if (!child->plan->has_user || child->plan->uid == geteuid())
		return true;
	return setgroups((size_t)child->n_groups, child->groups) == 0 &&
		setresgid(child->gid, child->gid, child->gid) == 0 &&
		setresuid(child->plan->uid, child->plan->uid,
			child->plan->uid) == 0;
}

/* Behind the change of user, which would undo it. */
static void
die_with_parent(const struct child_plan *child)
{
	(void)prctl(PR_SET_PDEATHSIG, SIGTERM);
	if (getppid() != child->parent)
		_exit(127);
}

static void
run_child(struct child_plan *child)
{
	const struct spawn_plan *plan = child->plan;

	reset_signals();
	if (setsid() < 0)
		give_up(child, STEP_SESSION);
	if (!set_descriptors(child))
		give_up(child, STEP_DESCRIPTORS);
	if (descriptors_before.rlim_cur != 0)
		(void)setrlimit(RLIMIT_NOFILE, &descriptors_before);
	if (!become_user(child))
		give_up(child, STEP_USER);
	die_with_parent(child);
	if (chdir(plan->directory) != 0)
		give_up(child, STEP_DIRECTORY);
	unblock_signals();
	/* execve takes them without const, and changes nothing. */
	(void)execve(plan->arguments[0],
		(char *const *)(uintptr_t)plan->arguments,
		(char *const *)(uintptr_t)child->variables);
	give_up(child, STEP_EXECUTE);
}

/* --- the fork ---------------------------------------------------------------
 */

/*
 * With all signals blocked: one that arrived in the child before it has reset
 * its handlers would be told to the loop of the parent.
 */
static pid_t
fork_child(struct child_plan *child)
{
	sigset_t all, before;
	pid_t pid;
	int error_number;

	(void)sigfillset(&all);
	(void)sigprocmask(SIG_SETMASK, &all, &before);
	pid = fork();
	if (pid == 0)
		run_child(child);
	error_number = errno;
	(void)sigprocmask(SIG_SETMASK, &before, NULL);
	errno = error_number;
	return pid;
}

static void
close_all(const int *fds, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (fds[i] >= 0)
			(void)close(fds[i]);
}

/* fds: /dev/null, then the output's and the fault's ends to read and write. */
static bool
open_all(int fds[5])
{
	fds[0] = open("/dev/null", O_RDONLY | O_CLOEXEC);
	return fds[0] >= 0 && pipe2(&fds[1], O_CLOEXEC) == 0 &&
		pipe2(&fds[3], O_CLOEXEC) == 0 &&
		fcntl(fds[1], F_SETFL, O_NONBLOCK) == 0 &&
		fcntl(fds[3], F_SETFL, O_NONBLOCK) == 0;
}

static int
start(struct child_plan *child, struct spawned *ret_spawned,
	struct reason *reason)
{
	int fds[5] = { -1, -1, -1, -1, -1 };
	pid_t pid = -1;
	int r = 0;

	if (open_all(fds)) {
		child->input = fds[0];
		child->output = fds[2];
		child->fault = fds[4];
		pid = fork_child(child);
	}
	if (pid < 0) {
		r = reason_fail_errno(reason, errno, "no process can be made");
		close_all(fds, 5);
		return r;
	}
	close_all((const int[]){ fds[0], fds[2], fds[4] }, 3);
	ret_spawned->pid = pid;
	ret_spawned->output = fds[1];
	ret_spawned->fault = fds[3];
	return 0;
}

int
spawn(const struct spawn_plan *plan, struct spawned *ret_spawned,
	struct reason *ret_reason)
{
	struct child_plan *child = malloc(sizeof(*child));
	int r;

	if (child == NULL)
		return reason_fail(
			ret_reason, CAPNRPC_ESYSTEM, "out of memory");
	r = prepare(child, plan, ret_reason);
	if (r == 0)
		r = start(child, ret_spawned, ret_reason);
	free(child);
	return r;
}

bool
spawn_fault(int fault, struct reason *ret_reason)
{
	struct fault what;

	if (read(fault, &what, sizeof(what)) != (ssize_t)sizeof(what))
		return false;
	if (what.step < STEP_SESSION || what.step > STEP_EXECUTE)
		return false;
	(void)reason_fail_errno(
		ret_reason, what.error_number, "it %s", step_names[what.step]);
	return true;
}
