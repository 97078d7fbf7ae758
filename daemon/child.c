/* SPDX-License-Identifier: Apache-2.0 */
/* See child.h. */
#include "config.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <capnrpc/error.h>

#include "daemon/child.h"
#include "daemon/log.h"
#include "daemon/reason_fail.h"

struct child {
	struct children *children;
	struct capnrpc_link link;
	char name[160]; /* for the log */
	pid_t pid;
	int output;
	int fault;
	struct loop_fd *watch; /* of its output; NULL: closed */
	struct loop_timer *killing;
	bool is_ending;
	char line[CHILD_LINE_SIZE]; /* being read */
	size_t n_line;
	char last_line[CHILD_LINE_SIZE];
	child_done_fn done;
	void *userdata;
};

pid_t
child_pid(const struct child *child)
{
	return child->pid;
}

bool
child_is_ending(const struct child *child)
{
	return child->is_ending;
}

const char *
child_last_line(const struct child *child)
{
	return child->last_line;
}

static void
child_free(struct child *child)
{
	loop_fd_free(child->watch);
	loop_timer_free(child->killing);
	(void)close(child->output);
	(void)close(child->fault);
	capnrpc_link_remove(&child->link);
	free(child);
}

/* --- what it prints ---------------------------------------------------------
 */

/* Whatever follows it would be the right to use an object. */
static void
hide_uris(char *line)
{
	static const char scheme[] = "capnp://";

	while ((line = strstr(line, scheme)) != NULL) {
		line += strlen(scheme);
		while (*line != '\0' && strchr(" \t\"'<>", *line) == NULL)
			*line++ = '*';
	}
}

/* Limited by service: a program that prints without end fills no disk. */
static void
take_line(struct child *child)
{
	if (child->n_line == 0)
		return;
	child->line[child->n_line] = '\0';
	hide_uris(child->line);
	memcpy(child->last_line, child->line, child->n_line + 1);
	child->n_line = 0;
	log_limited(LOG_LEVEL_INFO, child->name, "service.output",
		LOG_FIELDS(log_text("service", child->name),
			log_int("pid", child->pid),
			log_text("line", child->last_line)));
}

static void
take_output(struct child *child, const char *bytes, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		if (bytes[i] == '\n')
			take_line(child);
		else if (child->n_line < sizeof(child->line) - 1)
			child->line[child->n_line++] = bytes[i];
	}
}

/* Reads what is there; false: there will not be any more. */
static bool
read_output(struct child *child)
{
	char bytes[CHILD_READ_BYTES];
	ssize_t n = read(child->output, bytes, sizeof(bytes));

	if (n > 0)
		take_output(child, bytes, (size_t)n);
	return n > 0 || (n < 0 && (errno == EAGAIN || errno == EINTR));
}

static void
on_output(void *userdata, unsigned int ready)
{
	struct child *child = userdata;

	(void)ready;
	if (!read_output(child))
		child->watch = loop_fd_free(child->watch);
}

/* --- its end ----------------------------------------------------------------
 */

static void
describe_end(
	const struct child *child, const siginfo_t *info, struct child_end *end)
{
	end->is_orderly = info->si_code == CLD_EXITED && info->si_status == 0;
	if (spawn_fault(child->fault, &end->how))
		return;
	if (info->si_code == CLD_EXITED)
		reason_set(&end->how, "it ended with exit status %d",
			info->si_status);
	else
		reason_set(&end->how, "it was killed by signal %d (%s)",
			info->si_status, strsignal(info->si_status));
}

/* It is a zombie still: so the group's number cannot be another's yet. */
static void
bury(struct child *child, const siginfo_t *info)
{
	struct child_end end;

	(void)kill(-child->pid, SIGKILL);
	(void)waitpid(child->pid, NULL, 0);
	if (child->watch != NULL)
		(void)read_output(child);
	take_line(child);
	describe_end(child, info, &end);
	log_info("service.ended", log_text("service", child->name),
		log_int("pid", child->pid), log_text("how", end.how.text));
	child->done(child->userdata, child, &end);
	child_free(child);
}

static bool
has_ended(const struct child *child, siginfo_t *ret_info)
{
	memset(ret_info, 0, sizeof(*ret_info));
	return waitid(P_PID, (id_t)child->pid, ret_info,
		       WEXITED | WNOHANG | WNOWAIT) == 0 &&
		ret_info->si_pid == child->pid;
}

/* done() may start another child, which is then looked at as well. */
static void
on_signal(void *userdata)
{
	struct children *children = userdata;
	struct capnrpc_link *link = children->list.next;
	siginfo_t info;

	while (link != &children->list) {
		struct child *child =
			capnrpc_container_of(link, struct child, link);

		link = link->next;
		if (has_ended(child, &info))
			bury(child, &info);
	}
}

static void
on_killing(void *userdata)
{
	struct child *child = userdata;

	log_warn("service.killed", log_text("service", child->name),
		log_int("pid", child->pid),
		log_text("why", "it did not end when asked to"));
	(void)kill(-child->pid, SIGKILL);
}

/*
 * To the process as well: until it has a session of its own there is no such
 * group.
 */
static void
send(const struct child *child, int number)
{
	if (kill(-child->pid, number) != 0)
		(void)kill(child->pid, number);
}

void
child_ask_to_end(struct child *child, uint64_t after_ms)
{
	if (child->is_ending)
		return;
	child->is_ending = true;
	if (after_ms > 0 && loop_timer_set(child->killing, after_ms) == 0)
		send(child, SIGTERM);
	else
		send(child, SIGKILL);
}

/* --- its beginning ----------------------------------------------------------
 */

static int
watch(struct child *child)
{
	struct loop *loop = child->children->loop;
	int r = loop_timer_new(loop, on_killing, child, &child->killing);

	if (r == 0)
		r = loop_fd_new(loop, child->output, LOOP_READ, on_output,
			child, &child->watch);
	return r;
}

int
child_new(struct children *children, const struct spawn_plan *plan,
	const char *name, child_done_fn done, void *userdata,
	struct child **ret_child, struct reason *ret_reason)
{
	struct child *child = calloc(1, sizeof(*child));
	struct spawned spawned;
	int r;

	if (child == NULL)
		return reason_fail(ret_reason, CAPNRPC_ENOMEM, "out of memory");
	r = spawn(plan, &spawned, ret_reason);
	if (r != 0) {
		free(child);
		return r;
	}
	child->children = children;
	child->pid = spawned.pid;
	child->output = spawned.output;
	child->fault = spawned.fault;
	child->done = done;
	child->userdata = userdata;
	(void)snprintf(child->name, sizeof(child->name), "%s", name);
	capnrpc_link_init(&child->link);
	r = watch(child);
	if (r != 0) {
		(void)kill(child->pid, SIGKILL);
		(void)waitpid(child->pid, NULL, 0);
		child_free(child);
		return reason_fail(ret_reason, r, "out of memory");
	}
	capnrpc_link_append(&children->list, &child->link);
	log_info("service.start", log_text("service", name),
		log_int("pid", child->pid),
		log_text("program", plan->arguments[0]));
	*ret_child = child;
	return 0;
}

int
children_init(struct children *children, struct loop *loop)
{
	children->loop = loop;
	children->signal = NULL;
	capnrpc_link_init(&children->list);
	return loop_signal_new(
		loop, SIGCHLD, on_signal, children, &children->signal);
}

void
children_deinit(struct children *children)
{
	struct capnrpc_link *link;

	while ((link = children->list.next) != &children->list) {
		struct child *child =
			capnrpc_container_of(link, struct child, link);

		send(child, SIGKILL);
		(void)waitpid(child->pid, NULL, 0);
		child_free(child);
	}
	children->signal = loop_signal_free(children->signal);
}
