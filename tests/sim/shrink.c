/* SPDX-License-Identifier: Apache-2.0 */
/* See shrink.h. */
#include "config.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "sim/shrink.h"

/* A history that goes on for longer waits for something that never comes. */
#define RUN_SECONDS 60u

/* Waits for a child; whether it failed. */
static int
child_failed(pid_t child)
{
	int status;

	if (waitpid(child, &status, 0) != child)
		abort();
	return !WIFEXITED(status) || WEXITSTATUS(status) != EXIT_SUCCESS;
}

static pid_t
new_child(void)
{
	pid_t child;

	fflush(NULL);
	child = fork();
	if (child < 0)
		abort();
	if (child == 0)
		(void)alarm(RUN_SECONDS);
	return child;
}

/* Its leaks are the sanitizer's to find only where the run came to its end. */
static int
fails(const struct sim_history *history)
{
	pid_t child = new_child();

	if (child == 0) {
		int nowhere = open("/dev/null", O_WRONLY);

		(void)dup2(nowhere, STDERR_FILENO);
		sim_history_run(history, &(struct sim_outcome){ 0 });
		_exit(EXIT_SUCCESS);
	}
	return child_failed(child);
}

/* What a searching child lets its parent see. */
struct progress {
	uint64_t seed;
	struct sim_outcome outcome;
};

static void
search(struct sim_history *history, const struct sim_search *search,
	struct progress *progress)
{
	uint64_t i;

	for (i = 0; i < search->n_seeds; i++) {
		progress->seed = search->first_seed + i;
		(void)alarm(RUN_SECONDS);
		sim_history_draw(history, progress->seed, search->n_steps);
		sim_history_run(history, &progress->outcome);
	}
}

uint64_t
sim_search_failure(struct sim_history *history, const struct sim_search *what,
	struct sim_outcome *ret_outcome)
{
	struct progress *progress = mmap(NULL, sizeof(*progress),
		PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	uint64_t failing;
	pid_t child;

	if (progress == MAP_FAILED)
		abort();
	child = new_child();
	if (child == 0) {
		search(history, what, progress);
		_exit(EXIT_SUCCESS);
	}
	failing = child_failed(child) ? progress->seed : 0;
	*ret_outcome = progress->outcome;
	(void)munmap(progress, sizeof(*progress));
	if (failing != 0)
		sim_history_draw(history, failing, what->n_steps);
	return failing;
}

/* Without the n steps from at on: still a failure? Then they are gone. */
static int
take_away(struct sim_history *history, uint32_t at, uint32_t n)
{
	static struct sim_history shorter;

	shorter = *history;
	shorter.n_steps -= n;
	memmove(shorter.steps + at, shorter.steps + at + n,
		(shorter.n_steps - at) * sizeof(shorter.steps[0]));
	if (!fails(&shorter))
		return 0;
	*history = shorter;
	return 1;
}

void
sim_shrink(struct sim_history *history, unsigned int seconds)
{
	time_t deadline = time(NULL) + (time_t)seconds;
	uint32_t n = history->n_steps / 2;

	while (n > 0) {
		int has_shrunk = 0;
		uint32_t at = 0;

		while (at + n <= history->n_steps && time(NULL) < deadline) {
			if (take_away(history, at, n))
				has_shrunk = 1;
			else
				at += n;
		}
		if (!has_shrunk || n > 1)
			n /= 2;
	}
}

void
sim_tell(struct sim_history *history)
{
	pid_t child = new_child();

	if (child == 0) {
		history->is_traced = 1;
		sim_history_run(history, &(struct sim_outcome){ 0 });
		_exit(EXIT_SUCCESS);
	}
	(void)child_failed(child);
}
