/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The configuration file, on top of inih.
 *
 * inih asks our reader for a line and at once hands our handler what was in
 * it, so the reader's count is the line number. What stops first wins: after an
 * error the reader says that the file is over.
 */
#include <config.h>

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <ini.h>

#include <capnrpc/error.h>

#include "daemon/config_file.h"
#include "daemon/config_keys.h"

/* What some editors put in front of UTF-8. */
#define BYTE_ORDER_MARK "\xef\xbb\xbf"

struct reading {
	struct config *config;
	const char *name;
	const char *next; /* the unread rest */
	const char *end;
	const char *line; /* the line read last, without white space */
	size_t n_line;
	unsigned int number; /* of that line, from 1 */
	bool is_in_service; /* in a section [service NAME] */
	bool is_pending; /* that line should have been a key, and was not yet */
	int status; /* 0 until something is wrong */
	struct reason *reason;
};

/* One refusal with its place; the first one stays. */
CAPNRPC_PRINTF(2, 3)
static void
refuse(struct reading *reading, const char *format, ...)
{
	char text[REASON_SIZE];
	va_list arguments;

	if (reading->status != 0)
		return;
	va_start(arguments, format);
	(void)vsnprintf(text, sizeof(text), format, arguments);
	va_end(arguments);
	reason_set(reading->reason, "%s:%u: %s", reading->name, reading->number,
		text);
	reading->status = CAPNRPC_EINVAL;
}

/* What is shown of a line. */
static int
shown(size_t n)
{
	return n < 80 ? (int)n : 80;
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

/* Cuts one line off the rest, and white space off the line. */
static void
take_line(struct reading *reading)
{
	size_t n = (size_t)(reading->end - reading->next);
	const char *newline = memchr(reading->next, '\n', n);
	const char *end = newline == NULL ? reading->end : newline;
	const char *start = reading->next;

	reading->next = newline == NULL ? reading->end : newline + 1;
	reading->number++;
	while (start < end && is_blank(*start))
		start++;
	while (start < end && is_blank(end[-1]))
		end--;
	reading->line = start;
	reading->n_line = (size_t)(end - start);
}

static void
check_characters(struct reading *reading)
{
	for (size_t i = 0; i < reading->n_line; i++) {
		unsigned char c = (unsigned char)reading->line[i];

		if ((c < 0x20 && c != '\t') || c == 0x7f) {
			refuse(reading,
				"found the control character 0x%02x, expected "
				"text",
				c);
			return;
		}
	}
}

static bool
starts_with(const char *text, size_t n, const char *start)
{
	return n >= strlen(start) && memcmp(text, start, strlen(start)) == 0;
}

/* The section of one service: the rest of the line is its name. */
static void
open_service(struct reading *reading)
{
	static const char head[] = "[" CONFIG_SERVICE_SECTION " ";
	struct reason reason;

	if (config_service_open(&reading->config->services,
		    reading->line + strlen(head),
		    reading->n_line - strlen(head) - 1, reading->number,
		    &reason) != 0)
		refuse(reading, "%s", reason.text);
	reading->is_in_service = true;
}

/* inih drops what stands behind the bracket, and sections without keys. */
static void
check_section(struct reading *reading)
{
	const char *line = reading->line;
	size_t n = reading->n_line;

	reading->is_in_service = false;
	if (n < 2 || line[n - 1] != ']')
		refuse(reading, "found \"%.*s\", expected [section] alone",
			shown(n), line);
	else if (starts_with(line, n, "[" CONFIG_SERVICE_SECTION " "))
		open_service(reading);
	else if (!config_has_section(line + 1, n - 2))
		refuse(reading,
			"found the section %.*s, expected one of [socket] "
			"[state] [vat] [activation] [log] [limits] "
			"[service NAME]",
			shown(n), line);
}

static void
check_line(struct reading *reading, size_t room)
{
	check_characters(reading);
	if (reading->n_line > room)
		refuse(reading,
			"found a line of %zu bytes, expected at most %zu",
			reading->n_line, room);
	if (reading->n_line > 0 && reading->line[0] == '[')
		check_section(reading);
}

/* inih skips a line that it cannot make sense of. */
static void
check_pending(struct reading *reading)
{
	if (reading->is_pending)
		refuse(reading, "found \"%.*s\", expected key = value",
			shown(reading->n_line), reading->line);
}

static bool
is_comment(const struct reading *reading)
{
	return reading->n_line == 0 || reading->line[0] == '#' ||
		reading->line[0] == ';';
}

/* inih's fgets: the next line, without white space in front. */
static char *
read_line(char *buffer, int size, void *userdata)
{
	struct reading *reading = userdata;
	size_t n = 0;

	check_pending(reading);
	if (reading->status != 0 || reading->next == reading->end)
		return NULL;
	take_line(reading);
	if (!is_comment(reading)) {
		check_line(reading, (size_t)size - 2);
		n = reading->n_line;
		reading->is_pending = reading->line[0] != '[';
	}
	if (reading->status != 0)
		return NULL;
	memcpy(buffer, reading->line, n);
	buffer[n] = '\n';
	buffer[n + 1] = '\0';
	return buffer;
}

static void
refuse_key(struct reading *reading, const char *section, const char *name)
{
	char known[512] = "";
	size_t n_keys, n = 0;
	const struct config_key *keys = config_keys(&n_keys);

	if (section[0] == '\0') {
		refuse(reading,
			"found the key %.*s, expected a [section] first",
			shown(strlen(name)), name);
		return;
	}
	for (size_t i = 0; i < n_keys && n < sizeof(known); i++) {
		if (strcmp(keys[i].section, section) == 0)
			n += (size_t)snprintf(known + n, sizeof(known) - n,
				" %s", keys[i].name);
	}
	refuse(reading, "found the key %s.%.*s, expected one of%s", section,
		shown(strlen(name)), name, known);
}

/* inih's handler: one key. Returns 0 to have it counted as an error. */
static int
take_key(void *userdata, const char *section, const char *name,
	const char *value)
{
	struct reading *reading = userdata;
	/* inih keeps but the first 49 bytes of a section's name. */
	const char *table =
		reading->is_in_service ? CONFIG_SERVICE_SECTION : section;
	const struct config_key *key = config_key_find(table, name);
	struct config_source source = { .layer = CONFIG_LAYER_FILE };

	reading->is_pending = false;
	if (key == NULL) {
		refuse_key(reading, table, name);
		return 0;
	}
	source.name = reading->name;
	source.line = reading->number;
	if (reading->status == 0)
		reading->status = config_set(
			reading->config, &source, key, value, reading->reason);
	return reading->status == 0;
}

int
config_file_parse(struct config *config, const char *name, const char *bytes,
	size_t n, struct reason *ret_reason)
{
	struct reading reading = { .config = config, .name = name };
	bool has_mark = n >= 3 && memcmp(bytes, BYTE_ORDER_MARK, 3) == 0;

	reading.next = bytes + (has_mark ? 3 : 0);
	reading.end = bytes + n;
	reading.reason = ret_reason;
	(void)ini_parse_stream(read_line, &reading, take_key, &reading);
	check_pending(&reading);
	return reading.status;
}

static int
read_all(int fd, char *ret_bytes, size_t size, size_t *ret_n)
{
	size_t n = 0;

	while (n < size) {
		ssize_t got = read(fd, ret_bytes + n, size - n);

		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return CAPNRPC_ESYSTEM;
		if (got == 0)
			break;
		n += (size_t)got;
	}
	*ret_n = n;
	return 0;
}

static int
load_open(struct config *config, const char *path, int fd,
	struct reason *ret_reason)
{
	char *bytes = malloc(CONFIG_FILE_MAX + 1);
	size_t n;
	int status;

	if (bytes == NULL)
		return CAPNRPC_ENOMEM;
	status = read_all(fd, bytes, CONFIG_FILE_MAX + 1, &n);
	if (status != 0) {
		reason_set_errno(ret_reason, errno, "cannot read %s", path);
	} else if (n > CONFIG_FILE_MAX) {
		reason_set(ret_reason, "%s: found more than %d bytes", path,
			CONFIG_FILE_MAX);
		status = CAPNRPC_ELIMIT;
	} else {
		status = config_file_parse(config, path, bytes, n, ret_reason);
	}
	free(bytes);
	return status;
}

int
config_file_load(struct config *config, const char *path, bool is_optional,
	struct reason *ret_reason)
{
	/* Without O_NONBLOCK a FIFO would hold the daemon's start up. */
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	struct stat info;
	int status;

	if (fd < 0 && errno == ENOENT && is_optional)
		return 0;
	if (fd < 0) {
		reason_set_errno(ret_reason, errno, "cannot open %s", path);
		return CAPNRPC_ESYSTEM;
	}
	if (fstat(fd, &info) == 0 && S_ISREG(info.st_mode)) {
		status = load_open(config, path, fd, ret_reason);
	} else {
		reason_set(ret_reason, "%s is not a regular file", path);
		status = CAPNRPC_ESYSTEM;
	}
	(void)close(fd);
	return status;
}
