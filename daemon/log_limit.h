/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Who may write how much into the log: a fixed table of sources, so that the
 * limit itself costs no memory that a peer can grow. Time is an argument.
 */
#ifndef DAEMON_LOG_LIMIT_H
#define DAEMON_LOG_LIMIT_H

#include <stdbool.h>
#include <stdint.h>

#include "daemon/log.h"

struct log_limit_source {
	char name[LOG_SOURCE_SIZE]; /* empty: the row is free */
	uint64_t started_ms; /* begin of its present interval */
	uint32_t n_written;
	uint64_t n_suppressed;
};

/* All bytes zero is an empty table. */
struct log_limit {
	struct log_limit_source sources[LOG_N_SOURCES];
};

/* Told how many lines of a source were held back; may write to the log. */
typedef void (*log_limit_report)(const char *source, uint64_t n_suppressed);

/*
 * May this source write one line now? Counts it either way. A source whose
 * name is too long is known by its beginning.
 */
bool log_limit_allows(struct log_limit *limit, const char *source,
	uint64_t now_ms, log_limit_report report);

/* Reports every source that has something held back, and empties the table. */
void log_limit_flush(struct log_limit *limit, log_limit_report report);

#endif
