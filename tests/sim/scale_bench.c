/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What an item costs: bytes as the allocator hands them out, its headers too,
 * and CPU time from the making of the first to the freeing of the last, in both
 * vats. The same cases as tests/sim/test_scale.c, with a tenth as many and with
 * all, so that one sees that time does not grow faster than the number.
 *
 *     bench/c/memory [N]
 *
 * N is a million unless it is given. The messages that an item keeps are part
 * of it; those of these calls are as small as can be.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>

#include "sim/scale.h"

#define ITEMS 1000000u

static void
print_item(size_t n, const char *name, size_t bytes)
{
	if (name == NULL)
		printf(" %20s |", "");
	else
		printf(" %14s %5zu |", name, bytes / n);
}

static void
measure(const struct sim_scale_case *what, size_t n)
{
	struct sim_scale_cost few;
	struct sim_scale_cost many;

	what->run(n / 10, &few);
	what->run(n, &many);
	printf("| %-42s |", what->name);
	print_item(n, what->asker_item, many.asker_bytes);
	print_item(n, what->other_item, many.other_bytes);
	printf(" %11.2f | %11.2f |\n",
		(double)few.nanoseconds / (double)(n / 10) / 1000,
		(double)many.nanoseconds / (double)n / 1000);
	(void)fflush(stdout);
}

int
main(int argc, char **argv)
{
	size_t n = argc > 1 ? strtoul(argv[1], NULL, 10) : ITEMS;
	const struct sim_scale_case *what;

	if (n < 100) {
		fprintf(stderr, "memory: at least 100 items\n");
		return EXIT_FAILURE;
	}
	printf("| %-42s | %20s | %20s | us, %7zu | us, %7zu |\n", "", "bytes",
		"bytes, other vat", n / 10, n);
	printf("|%s|%s:|%s:|%s:|%s:|\n",
		"--------------------------------------------",
		"---------------------", "---------------------",
		"------------", "------------");
	for (what = sim_scale_cases; what->name != NULL; what++)
		measure(what, n);
	return EXIT_SUCCESS;
}
