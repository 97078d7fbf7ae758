/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The log: what a line looks like, that nothing can forge one, who is held
 * back, and reasons. Lines are read back through a pipe.
 */
#include <config.h>

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include <capnrpc/error.h>

#include "daemon/log.h"
#include "daemon/log_limit.h"
#include "daemon/log_line.h"
#include "daemon/log_reason.h"

static int pipe_ends[2];
static char text[16384];

static int
set_up(void **state)
{
	(void)state;
	if (pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0)
		return -1;
	log_set_fd(pipe_ends[1]);
	log_set_level(LOG_LEVEL_INFO);
	log_set_target(LOG_TARGET_JOURNAL);
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	log_flush();
	log_set_fd(STDERR_FILENO);
	log_set_target(LOG_TARGET_AUTO);
	(void)close(pipe_ends[0]);
	(void)close(pipe_ends[1]);
	return 0;
}

/* All that was written since the last time. */
static const char *
written(void)
{
	ssize_t n = read(pipe_ends[0], text, sizeof(text) - 1);

	text[n > 0 ? n : 0] = '\0';
	return text;
}

static size_t
count_lines(const char *lines)
{
	size_t n = 0;

	for (; *lines != '\0'; lines++)
		n += *lines == '\n';
	return n;
}

static void
test_line(void **state)
{
	static const unsigned char digest[32] = { 0xde, 0xad, 1, 2, 3, 4, 5,
		0xff, 9 };

	(void)state;
	log_notice("store.open", log_text("path", "/var/lib/x"),
		log_int("status", -3), log_uint("rows", UINT64_MAX),
		log_hex("digest", digest, sizeof(digest)),
		log_text("label", NULL), log_bytes("part", "abcdef", 3));
	assert_string_equal(written(),
		"<5>store.open path=/var/lib/x status=-3 "
		"rows=18446744073709551615 digest=dead0102030405ff label=- "
		"part=abc\n");
	log_error("a.b", log_hex("short", digest, 2), log_errno("why", 2));
	assert_string_equal(written(),
		"<3>a.b short=dead why=\"No such file or directory\"\n");
}

static void
test_plain_form(void **state)
{
	int n = 0;

	(void)state;
	log_set_target(LOG_TARGET_PLAIN);
	log_warn("a.b", log_int("n", 1));
	(void)sscanf(written(), "%*4d-%*2d-%*2dT%*2d:%*2d:%*2d.%*3dZ%n", &n);
	assert_int_equal(n, 24);
	assert_string_equal(text + n, " warn a.b n=1\n");
}

static void
test_hostile_values(void **state)
{
	static const struct {
		const char *value, *shown;
	} rows[] = {
		{ "", "\"\"" },
		{ "two words", "\"two words\"" },
		{ "x\n<3>forged event=1", "\"x\\n<3>forged event=1\"" },
		{ "\" uid=0", "\"\\\" uid=0\"" },
		{ "back\\slash", "\"back\\\\slash\"" },
		{ "a=b", "\"a=b\"" },
		{ "\x1b[2J\r", "\"\\x1b[2J\\x0d\"" },
		{ "\x7f\xc2\x9b", "\"\\x7f\\xc2\\x9b\"" },
		{ "\xe2\x80\xae", "\"\\xe2\\x80\\xae\"" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		char expected[128];

		(void)snprintf(expected, sizeof(expected), "<6>e v=%s z=1\n",
			rows[i].shown);
		log_info("e", log_text("v", rows[i].value), log_int("z", 1));
		assert_string_equal(written(), expected);
	}
	log_info("e", log_bytes("v", "a\0b", 3));
	assert_string_equal(written(), "<6>e v=\"a\\x00b\"\n");
}

static void
test_long_values(void **state)
{
	char value[LOG_VALUE_MAX + 2];

	(void)state;
	memset(value, 'a', sizeof(value));
	value[LOG_VALUE_MAX] = '\0';
	log_info("e", log_text("v", value));
	assert_int_equal(
		strlen(written()), strlen("<6>e v=\n") + LOG_VALUE_MAX);
	value[LOG_VALUE_MAX] = 'a';
	value[LOG_VALUE_MAX + 1] = '\0';
	log_info("e", log_text("v", value), log_int("z", 1));
	assert_non_null(strstr(written(), "aaa...\" z=1\n"));
}

/* A field that has no room is left out whole, and the line says so. */
static void
test_long_line(void **state)
{
	char value[LOG_VALUE_MAX + 1];
	struct log_line line;
	size_t n;

	(void)state;
	memset(value, '\n', LOG_VALUE_MAX);
	value[LOG_VALUE_MAX] = '\0';
	log_info("e", log_text("a", value), log_text("b", value),
		log_int("z", 1));
	assert_int_equal(count_lines(written()), 1);
	assert_non_null(strstr(text, "\\n\" cut=yes\n"));
	assert_null(strstr(text, "b="));
	assert_null(strstr(text, "z="));

	/* Exactly full, and one more. */
	log_line_init(&line);
	for (size_t i = 0; i < LOG_LINE_SIZE - sizeof(" cut=yes\n"); i++)
		log_line_literal(&line, "x");
	(void)log_line_end(&line, &n);
	assert_int_equal(n, LOG_LINE_SIZE - sizeof(" cut=yes\n") + 1);
	log_line_literal(&line, "x");
	(void)log_line_end(&line, &n);
	assert_int_equal(n, LOG_LINE_SIZE - 1);
}

static void
test_levels(void **state)
{
	enum log_level level = LOG_LEVEL_INFO;

	(void)state;
	log_debug("e", log_int("n", 1));
	assert_string_equal(written(), "");
	log_set_level(LOG_LEVEL_DEBUG);
	assert_true(log_is_enabled(LOG_LEVEL_DEBUG));
	log_debug("e", log_int("n", 1));
	assert_string_equal(written(), "<7>e n=1\n");
	log_set_level(LOG_LEVEL_ERROR);
	log_warn("e", log_int("n", 1));
	assert_string_equal(written(), "");
	assert_int_equal(log_level_parse("warn", &level), 0);
	assert_int_equal(level, LOG_LEVEL_WARN);
	assert_int_equal(log_level_parse("loud", &level), CAPNRPC_EINVAL);
	assert_int_equal(level, LOG_LEVEL_WARN);
}

static void
test_journal_is_found(void **state)
{
	char stream[64];
	struct stat info;

	(void)state;
	log_set_target(LOG_TARGET_AUTO);
	assert_int_equal(fstat(pipe_ends[1], &info), 0);
	(void)snprintf(stream, sizeof(stream), "%ju:%ju",
		(uintmax_t)info.st_dev, (uintmax_t)info.st_ino);
	assert_int_equal(setenv("JOURNAL_STREAM", stream, 1), 0);
	log_set_fd(pipe_ends[1]);
	log_info("e", log_int("n", 1));
	assert_string_equal(written(), "<6>e n=1\n");

	/* Inherited, but stderr leads elsewhere by now. */
	assert_int_equal(setenv("JOURNAL_STREAM", "1:1", 1), 0);
	log_set_fd(pipe_ends[1]);
	log_info("e", log_int("n", 1));
	assert_non_null(strstr(written(), "Z info e n=1\n"));
	assert_int_equal(unsetenv("JOURNAL_STREAM"), 0);
}

static void
test_full_pipe(void **state)
{
	static const char filler[4096];

	(void)state;
	while (write(pipe_ends[1], filler, sizeof(filler)) > 0)
		continue;
	log_info("lost", log_int("n", 1));
	log_info("lost", log_int("n", 2));
	while (read(pipe_ends[0], text, sizeof(text)) > 0)
		continue;
	log_info("e", log_int("n", 3));
	assert_string_equal(written(), "<4>log.lost lines=2\n<6>e n=3\n");
}

static void
shout(const char *source, unsigned int n)
{
	for (unsigned int i = 0; i < n; i++)
		log_limited(LOG_LEVEL_WARN, source, "peer.garbage",
			LOG_FIELDS(log_uint("n", i)));
}

static void
test_limited(void **state)
{
	(void)state;
	shout("uid:1", LOG_BURST);
	assert_int_equal(count_lines(written()), LOG_BURST);
	shout("uid:1", 5);
	assert_string_equal(written(), "");
	shout("uid:2", 1);
	assert_int_equal(count_lines(written()), 1);
	log_flush();
	assert_string_equal(
		written(), "<4>log.suppressed source=uid:1 lines=5\n");
	shout("uid:1", 1);
	assert_int_equal(count_lines(written()), 1);
}

static uint64_t n_reported;
static char reported[LOG_SOURCE_SIZE];

static void
on_report(const char *source, uint64_t n_suppressed)
{
	n_reported = n_suppressed;
	(void)snprintf(reported, sizeof(reported), "%s", source);
}

static void
test_limit_interval(void **state)
{
	static struct log_limit limit;
	const uint64_t start = 1000;

	(void)state;
	n_reported = 0;
	for (unsigned int i = 0; i < LOG_BURST; i++)
		assert_true(log_limit_allows(&limit, "a", start, on_report));
	assert_false(log_limit_allows(
		&limit, "a", start + LOG_INTERVAL_MS - 1, on_report));
	assert_int_equal(n_reported, 0);
	assert_true(log_limit_allows(
		&limit, "a", start + LOG_INTERVAL_MS, on_report));
	assert_int_equal(n_reported, 1);
	assert_string_equal(reported, "a");
}

/* More sources than rows: the stalest is told about and gives way. */
static void
test_limit_sources(void **state)
{
	static struct log_limit limit;
	char name[16], long_name[LOG_SOURCE_SIZE + 8];

	(void)state;
	n_reported = 0;
	for (unsigned int i = 0; i < LOG_BURST + 3; i++)
		(void)log_limit_allows(&limit, "first", 1, on_report);
	for (unsigned int i = 1; i < LOG_N_SOURCES; i++) {
		(void)snprintf(name, sizeof(name), "s%u", i);
		assert_true(log_limit_allows(&limit, name, 1 + i, on_report));
	}
	assert_int_equal(n_reported, 0);
	memset(long_name, 'l', sizeof(long_name));
	long_name[sizeof(long_name) - 1] = '\0';
	assert_true(log_limit_allows(&limit, long_name, 200, on_report));
	assert_int_equal(n_reported, 3);
	assert_string_equal(reported, "first");
	for (unsigned int i = 1; i < LOG_BURST; i++)
		assert_true(
			log_limit_allows(&limit, long_name, 200, on_report));
	assert_false(log_limit_allows(&limit, long_name, 200, on_report));
}

static void
test_reason(void **state)
{
	struct reason reason;
	char long_text[REASON_SIZE + 10];

	(void)state;
	reason_set(&reason, "found \"%s\"", "a\nb\x1b\xc3");
	assert_string_equal(reason.text, "found \"a?b??\"");
	reason_set_errno(&reason, 2, "cannot open %s", "/x");
	assert_string_equal(
		reason.text, "cannot open /x: No such file or directory");
	reason_prefix(&reason, "file");
	assert_string_equal(
		reason.text, "file: cannot open /x: No such file or directory");
	memset(long_text, 'x', sizeof(long_text));
	long_text[sizeof(long_text) - 1] = '\0';
	reason_set_errno(&reason, 2, "%s", long_text);
	assert_int_equal(strlen(reason.text), REASON_SIZE - 1);
	reason_prefix(&reason, long_text);
	assert_int_equal(strlen(reason.text), REASON_SIZE - 1);
	reason_set(NULL, "nobody %d", 1);
	reason_prefix(NULL, "nobody");
}

int
main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		TEST(test_line),
		TEST(test_plain_form),
		TEST(test_hostile_values),
		TEST(test_long_values),
		TEST(test_long_line),
		TEST(test_levels),
		TEST(test_journal_is_found),
		TEST(test_full_pipe),
		TEST(test_limited),
		TEST(test_limit_interval),
		TEST(test_limit_sources),
		TEST(test_reason),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
