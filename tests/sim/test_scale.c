/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Each case of scale.c with many items, on a small stack: what recurses over
 * them ends the process, and so does what takes quadratic time, by the alarm.
 *
 * Not a cmocka program: its checks run in a thread. SCALE_ITEMS sets how many
 * items, SCALE_CASE=2 runs just that one. scale_bench.c has the full size.
 */
#include "config.h"

#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "sim/scale.h"

/* A tenth of the number that is promised; a sanitizer makes it slow. */
#define ITEMS 10000u

/* A frame per item would need more than a megabyte. */
#define STACK_BYTES (256u * 1024u)

/* Quadratic time is minutes; an item here takes microseconds. */
#define CASE_SECONDS 60u

struct job {
	const struct sim_scale_case *what;
	size_t n;
};

static void *
run_case(void *userdata)
{
	const struct job *job = userdata;
	struct sim_scale_cost cost;

	job->what->run(job->n, &cost);
	printf("ok: %zu %s, %llu ns each\n", job->n, job->what->name,
		(unsigned long long)(cost.nanoseconds / job->n));
	return NULL;
}

static int
run_on_small_stack(struct job *job)
{
	size_t n_bytes = STACK_BYTES > (size_t)PTHREAD_STACK_MIN
		? STACK_BYTES
		: (size_t)PTHREAD_STACK_MIN;
	pthread_attr_t attributes;
	pthread_t thread;
	int r;

	(void)alarm(CASE_SECONDS);
	if (pthread_attr_init(&attributes) != 0)
		return -1;
	r = pthread_attr_setstacksize(&attributes, n_bytes);
	if (r == 0)
		r = pthread_create(&thread, &attributes, run_case, job);
	(void)pthread_attr_destroy(&attributes);
	return r == 0 ? pthread_join(thread, NULL) : r;
}

static unsigned long
number_from(const char *name, unsigned long fallback)
{
	const char *text = getenv(name);

	return text == NULL ? fallback : strtoul(text, NULL, 10);
}

int
main(void)
{
	struct job job = { sim_scale_cases, number_from("SCALE_ITEMS", ITEMS) };
	unsigned long only = number_from("SCALE_CASE", 0);
	unsigned long number = 0;

	(void)setvbuf(stdout, NULL, _IOLBF, 0);
	for (; job.what->name != NULL; job.what++)
		if ((only == 0 || only == ++number) &&
			run_on_small_stack(&job) != 0)
			return EXIT_FAILURE;
	return EXIT_SUCCESS;
}
