/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The rate limit of the log. A plain scan of 64 rows costs less than the write
 * that it may save.
 */
#include <config.h>

#include <stdio.h>
#include <string.h>

#include "daemon/log_limit.h"

static void
settle(struct log_limit_source *source, log_limit_report report)
{
	if (source->n_suppressed > 0)
		report(source->name, source->n_suppressed);
	source->n_suppressed = 0;
	source->n_written = 0;
}

/* The row of that name, or the free or stalest one, made its own. */
static struct log_limit_source *
find(struct log_limit *limit, const char *name, uint64_t now_ms,
	log_limit_report report)
{
	struct log_limit_source *best = &limit->sources[0];

	for (size_t i = 0; i < LOG_N_SOURCES; i++) {
		struct log_limit_source *row = &limit->sources[i];

		if (strncmp(row->name, name, LOG_SOURCE_SIZE - 1) == 0)
			return row;
		if (row->started_ms < best->started_ms)
			best = row;
	}
	settle(best, report);
	(void)snprintf(best->name, sizeof(best->name), "%s", name);
	best->started_ms = now_ms;
	return best;
}

bool
log_limit_allows(struct log_limit *limit, const char *source, uint64_t now_ms,
	log_limit_report report)
{
	struct log_limit_source *row = find(limit, source, now_ms, report);

	if (now_ms - row->started_ms >= LOG_INTERVAL_MS) {
		settle(row, report);
		row->started_ms = now_ms;
	}
	if (row->n_written < LOG_BURST) {
		row->n_written++;
		return true;
	}
	row->n_suppressed++;
	return false;
}

void
log_limit_flush(struct log_limit *limit, log_limit_report report)
{
	for (size_t i = 0; i < LOG_N_SOURCES; i++)
		settle(&limit->sources[i], report);
	memset(limit, 0, sizeof(*limit));
}
