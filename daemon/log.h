/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The daemon's log: one line per event, `event key=value ...`.
 *
 *	log_notice("store.open", log_text("path", path), log_uint("rows", n));
 *
 * There is one log per process, because there is one stderr. It is written to
 * by the loop's thread alone; the store's thread returns reasons instead.
 *
 * Each line is one write(2), so lines of several processes do not mix. A value
 * is quoted and escaped where it holds anything but harmless characters: no
 * peer can forge a field or a line. The event and the keys are literals of the
 * program. Never pass a secret: neither an id, a token, a whole URI nor a key;
 * a row's digest goes in through log_hex(), which shows only its beginning.
 *
 * Under systemd a line starts with its priority as sd-daemon(3) wants it;
 * elsewhere with the time and the level.
 */
#ifndef DAEMON_LOG_H
#define DAEMON_LOG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <capnrpc/attr.h>

/* syslog's priorities, so that they can be written out as they are. */
enum log_level {
	LOG_LEVEL_ERROR = 3, /* the daemon could not do its work */
	LOG_LEVEL_WARN = 4, /* somebody should look at this */
	LOG_LEVEL_NOTICE = 5, /* normal, and worth keeping */
	LOG_LEVEL_INFO = 6, /* normal, for the curious */
	LOG_LEVEL_DEBUG = 7, /* for developers */
};

enum log_target {
	LOG_TARGET_AUTO, /* the journal where stderr leads there, else plain */
	LOG_TARGET_PLAIN, /* time and level in words */
	LOG_TARGET_JOURNAL, /* "<N>" in front */
};

/* One key=value of an event; made by the functions below, passed by value. */
struct log_field {
	const char *key; /* NULL ends a list */
	enum {
		LOG_FIELD_TEXT,
		LOG_FIELD_INT,
		LOG_FIELD_UINT
	} kind;
	const char *text; /* borrowed until the event is written */
	size_t n_text;
	int64_t number;
	uint64_t natural;
	char hex[17];
};

/* A text, borrowed; NULL is written as "-". */
struct log_field log_text(const char *key, const char *text);

/* n bytes that need not end in NUL, borrowed. */
struct log_field log_bytes(const char *key, const void *bytes, size_t n);

/* A number that may be negative. */
struct log_field log_int(const char *key, int64_t number);

/* A number that may not. */
struct log_field log_uint(const char *key, uint64_t number);

/* The first 8 of n bytes in hexadecimal: enough to tell digests apart. */
struct log_field log_hex(const char *key, const void *bytes, size_t n);

/* The text of an errno value. */
struct log_field log_errno(const char *key, int error_number);

/*
 * Writes an event of that level with at least one field. Nothing is written
 * when the level is switched off.
 */
#define log_error(event, ...) LOG_AT(LOG_LEVEL_ERROR, event, __VA_ARGS__)
#define log_warn(event, ...) LOG_AT(LOG_LEVEL_WARN, event, __VA_ARGS__)
#define log_notice(event, ...) LOG_AT(LOG_LEVEL_NOTICE, event, __VA_ARGS__)
#define log_info(event, ...) LOG_AT(LOG_LEVEL_INFO, event, __VA_ARGS__)
#define log_debug(event, ...) LOG_AT(LOG_LEVEL_DEBUG, event, __VA_ARGS__)
#define LOG_AT(level, event, ...) \
	log_write(level, event, LOG_FIELDS(__VA_ARGS__))
#define LOG_FIELDS(...) \
	((const struct log_field[]){ __VA_ARGS__, { .key = NULL } })

/*
 * Like log_write(), for what somebody else can cause at will. source says who
 * ("uid:1000", "vat:..."); each source has LOG_BURST lines per LOG_INTERVAL_MS,
 * the rest is counted, and the count is written as one "log.suppressed" line
 * when the interval is over, or by log_flush().
 *
 *	log_limited(LOG_LEVEL_WARN, peer->name, "peer.garbage",
 *		LOG_FIELDS(log_text("peer", peer->name)));
 */
void log_limited(enum log_level level, const char *source, const char *event,
	const struct log_field *fields);

/* Writes one event; fields ends with a field whose key is NULL. */
void log_write(enum log_level level, const char *event,
	const struct log_field *fields);

/* Would an event of that level be written? For fields that cost something. */
bool log_is_enabled(enum log_level level);

/* Sets the least urgent level to be written. Starts at LOG_LEVEL_INFO. */
void log_set_level(enum log_level level);

/*
 * Sets the form of lines. LOG_TARGET_AUTO, where it starts, looks whether
 * stderr is the stream that JOURNAL_STREAM names.
 */
void log_set_target(enum log_target target);

/* Writes lines to another descriptor than stderr; borrowed. For tests. */
void log_set_fd(int fd);

/* Writes what is still owed of suppressed lines, and forgets all sources. */
void log_flush(void);

/* Reads "error", "warn", ... Returns 0 or CAPNRPC_EINVAL. */
CAPNRPC_CHECK int log_level_parse(const char *text, enum log_level *ret_level);

/* 20 lines tell what a peer is doing wrong; 10 s is soon enough for more. */
#define LOG_BURST 20
#define LOG_INTERVAL_MS 10000

/* So many sources have a count of their own; the stalest gives way. */
#define LOG_N_SOURCES 64
#define LOG_SOURCE_SIZE 80

/* A write of this size is atomic also into a pipe (PIPE_BUF is 4096). */
#define LOG_LINE_SIZE 2048

/* Longer values are cut: a peer's text should not push out what follows. */
#define LOG_VALUE_MAX 512

#endif
