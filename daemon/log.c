/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Writing the log: levels, the line, and where it goes.
 *
 * The state is the process's, not an object: every part of the daemon may log,
 * and handing a logger to each would tell nothing. log_line.c makes the text,
 * log_limit.c holds back those who write too much.
 */
#include <config.h>

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <capnrpc/error.h>

#include "daemon/log.h"
#include "daemon/log_limit.h"
#include "daemon/log_line.h"

static struct {
	enum log_level level;
	enum log_target target;
	int fd;
	bool is_journal; /* what LOG_TARGET_AUTO found, once is_known */
	bool is_known;
	uint64_t n_lost; /* lines that could not be written */
	struct log_limit limit;
} state = { .level = LOG_LEVEL_INFO, .fd = STDERR_FILENO };

static const struct {
	const char *name;
	enum log_level level;
} levels[] = {
	{ "error", LOG_LEVEL_ERROR },
	{ "warn", LOG_LEVEL_WARN },
	{ "notice", LOG_LEVEL_NOTICE },
	{ "info", LOG_LEVEL_INFO },
	{ "debug", LOG_LEVEL_DEBUG },
};

int
log_level_parse(const char *text, enum log_level *ret_level)
{
	for (size_t i = 0; i < sizeof(levels) / sizeof(levels[0]); i++) {
		if (strcmp(text, levels[i].name) == 0) {
			*ret_level = levels[i].level;
			return 0;
		}
	}
	return CAPNRPC_EINVAL;
}

static const char *
level_name(enum log_level level)
{
	return levels[level - LOG_LEVEL_ERROR].name;
}

/* Is fd the stream whose device and inode systemd has put into the variable? */
static bool
leads_to_journal(int fd)
{
	const char *stream = getenv("JOURNAL_STREAM");
	struct stat info;
	char own[64];

	if (stream == NULL || fstat(fd, &info) != 0)
		return false;
	(void)snprintf(own, sizeof(own), "%ju:%ju", (uintmax_t)info.st_dev,
		(uintmax_t)info.st_ino);
	return strcmp(stream, own) == 0;
}

static bool
is_journal(void)
{
	if (state.target != LOG_TARGET_AUTO)
		return state.target == LOG_TARGET_JOURNAL;
	if (!state.is_known) {
		state.is_journal = leads_to_journal(state.fd);
		state.is_known = true;
	}
	return state.is_journal;
}

static void
start_line(struct log_line *line, enum log_level level)
{
	char text[48];
	struct timespec now;
	struct tm parts;
	size_t n;

	log_line_init(line);
	if (is_journal()) {
		(void)snprintf(text, sizeof(text), "<%d>", (int)level);
		log_line_literal(line, text);
		return;
	}
	(void)clock_gettime(CLOCK_REALTIME, &now);
	(void)gmtime_r(&now.tv_sec, &parts);
	n = strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%S", &parts);
	(void)snprintf(
		text + n, sizeof(text) - n, ".%03ldZ ", now.tv_nsec / 1000000);
	log_line_literal(line, text);
	log_line_literal(line, level_name(level));
	log_line_literal(line, " ");
}

/* Nobody is helped by a daemon that stops because its log is full. */
static void
put_line(struct log_line *line)
{
	size_t n;
	const char *text = log_line_end(line, &n);
	ssize_t written;

	do {
		written = write(state.fd, text, n);
	} while (written < 0 && errno == EINTR);
	if (written < 0 || (size_t)written != n)
		state.n_lost++;
}

static void
put_event(
	enum log_level level, const char *event, const struct log_field *fields)
{
	struct log_line line;

	start_line(&line, level);
	log_line_literal(&line, event);
	for (; fields->key != NULL; fields++)
		log_line_field(&line, fields);
	put_line(&line);
}

static void
put_lost(void)
{
	uint64_t n = state.n_lost;

	if (n == 0)
		return;
	state.n_lost = 0;
	put_event(LOG_LEVEL_WARN, "log.lost", LOG_FIELDS(log_uint("lines", n)));
}

void
log_write(
	enum log_level level, const char *event, const struct log_field *fields)
{
	int saved_errno = errno;

	if (log_is_enabled(level)) {
		put_lost();
		put_event(level, event, fields);
	}
	errno = saved_errno;
}

static void
put_suppressed(const char *source, uint64_t n)
{
	log_warn("log.suppressed", log_text("source", source),
		log_uint("lines", n));
}

static uint64_t
now_ms(void)
{
	struct timespec now;

	(void)clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

void
log_limited(enum log_level level, const char *source, const char *event,
	const struct log_field *fields)
{
	if (!log_is_enabled(level))
		return;
	if (log_limit_allows(&state.limit, source, now_ms(), put_suppressed))
		log_write(level, event, fields);
}

bool
log_is_enabled(enum log_level level)
{
	return level <= state.level;
}

void
log_set_level(enum log_level level)
{
	state.level = level;
}

void
log_set_target(enum log_target target)
{
	state.target = target;
}

void
log_set_fd(int fd)
{
	state.fd = fd;
	state.is_known = false;
}

void
log_flush(void)
{
	log_limit_flush(&state.limit, put_suppressed);
}
