/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The configuration: every type of value at its limits, hostile files, layers,
 * reload; and that the example and the man page are true to the table.
 */
#include <config.h>

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

#include "daemon/config_file.h"
#include "daemon/config_keys.h"
#include "daemon/config_value.h"
#include "daemon/configuration.h"

static const struct paths paths = {
	.config_file = "/c",
	.state_directory = "/state",
	.socket = "/run/s",
};

static struct config config;
static struct reason reason;

static int
set_up(void **state)
{
	(void)state;
	memset(&reason, 0, sizeof(reason));
	config_init(&config, &paths);
	return 0;
}

static int
parse_bytes(const char *bytes, size_t n)
{
	return config_file_parse(&config, "conf", bytes, n, &reason);
}

static int
parse(const char *text)
{
	return parse_bytes(text, strlen(text));
}

static void
test_defaults(void **state)
{
	(void)state;
	assert_string_equal(config.socket_path, "/run/s");
	assert_int_equal(config.socket_mode, 0666);
	assert_int_equal(config.state_engine, CONFIG_ENGINE_SQLITE);
	assert_int_equal(config.tls_min, CONFIG_TLS_1_3);
	assert_int_equal(config.log_level, LOG_LEVEL_INFO);
	assert_int_equal(config.listen.n_items, 0);
	assert_string_equal(config.public_address.host, "");
	assert_false(config.is_insecure_allowed);
	assert_int_equal(config.limits.handshake_deadline_ms, 10000);
	assert_int_equal(config.limits.queued_bytes, 64 << 20);
	assert_int_equal(config_finish(&config, &reason), 0);
	assert_string_equal(config.key_file, "/state/key.pem");
}

static void
test_whole_file(void **state)
{
	(void)state;
	assert_int_equal(parse("\xef\xbb\xbf# a comment\n"
			       "[vat]\r\n"
			       "  listen = tcp:[::1]:7700\n"
			       "listen=tcp:example.org:0\n"
			       "\n"
			       "; another \x01 comment\n"
			       "public-address: tcp:example.org:7700\n"
			       "allow-insecure = yes ; why not\n"
			       "key-file = /etc/key.pem\n"
			       "[socket]\n"
			       "path = /tmp/s\n"
			       "mode = 0660\n"
			       "group = root\n"
			       "[limits]\n"
			       "handshake-deadline = 5min\n"
			       "idle-deadline = 0\n"
			       "queued-bytes = 1G\n"
			       "refs-per-uid = 7"),
		0);
	assert_string_equal(reason.text, "");
	assert_int_equal(config.listen.n_items, 2);
	assert_string_equal(config.listen.items[0].host, "::1");
	assert_int_equal(config.listen.items[0].port, 7700);
	assert_string_equal(config.listen.items[1].host, "example.org");
	assert_int_equal(config.listen.items[1].port, 0);
	assert_int_equal(config.public_address.port, 7700);
	assert_true(config.is_insecure_allowed);
	assert_string_equal(config.socket_path, "/tmp/s");
	assert_int_equal(config.socket_mode, 0660);
	assert_string_equal(config.socket_group.name, "root");
	assert_int_equal(config.socket_group.gid, 0);
	assert_int_equal(config.limits.handshake_deadline_ms, 300000);
	assert_int_equal(config.limits.idle_deadline_ms, 0);
	assert_int_equal(config.limits.queued_bytes, 1 << 30);
	assert_int_equal(config.limits.refs_per_uid, 7);
	assert_int_equal(config_finish(&config, &reason), 0);
	assert_string_equal(config.key_file, "/etc/key.pem");
}

struct row {
	const char *text;
	const char *reason; /* what it must begin with; NULL: all is well */
};

static void
check_rows(const struct row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		int status;

		(void)set_up(NULL);
		status = parse(rows[i].text);
		if (rows[i].reason == NULL) {
			assert_string_equal(reason.text, "");
			assert_int_equal(status, 0);
			continue;
		}
		assert_int_equal(status, CAPNRPC_EINVAL);
		if (strncmp(reason.text, rows[i].reason,
			    strlen(rows[i].reason)) != 0)
			assert_string_equal(reason.text, rows[i].reason);
	}
}

#define CHECK_ROWS(rows) check_rows(rows, sizeof(rows) / sizeof(rows[0]))

static void
test_syntax(void **state)
{
	static const struct row rows[] = {
		{ "", NULL },
		{ "\n\n#\n;\n   \n", NULL },
		{ "path = /x\n",
			"conf:1: found the key path, expected a [section] "
			"first" },
		{ "[socket]\n\nnonsense\n",
			"conf:3: found \"nonsense\", expected key = value" },
		{ "[socket]\nnonsense",
			"conf:2: found \"nonsense\", expected key = value" },
		{ "[socket]\nx ;=\n[log]\n",
			"conf:2: found \"x ;=\", expected key = value" },
		{ "[socket]\npath = /a\n  /b\n",
			"conf:3: found \"/b\", expected key = value" },
		{ "[socket\npath = /a\n",
			"conf:1: found \"[socket\", expected [section] "
			"alone" },
		{ "[", "conf:1: found \"[\", expected [section] alone" },
		{ "[socket] x\n",
			"conf:1: found \"[socket] x\", expected [section] "
			"alone" },
		{ "[sockets]\n",
			"conf:1: found the section [sockets], expected one of "
			"[socket] [state] [vat] [activation] [log] [limits] "
			"[service NAME]" },
		{ "[]\n", "conf:1: found the section [], expected one of" },
		{ "[log]\npath = /x\n",
			"conf:2: found the key log.path, expected one of "
			"level target" },
		{ "[log]\n = info\n", "conf:2: found the key log., expected" },
		{ "[log]\nlevel\x01 = info\n",
			"conf:2: found the control character 0x01, expected "
			"text" },
		{ "[log]\nlevel = in\x1b[31mfo\n",
			"conf:2: found the control character 0x1b" },
		{ "[log]\nlevel = info\nlevel = debug\n",
			"conf:3: log.level: found a second value, expected "
			"one; the first is in line 2" },
		{ "[log]\nlevel = \xff\n",
			"conf:2: log.level: found \"?\", expected one of error "
			"warn notice info debug" },
		/* The first error is the one that is told. */
		{ "[log]\nlevel = x\nnonsense\n[y\n", "conf:2: log.level: " },
		{ "[log]\nnonsense\nlevel = x\n", "conf:2: found \"nonsense" },
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void
test_bad_values(void **state)
{
	static const struct row rows[] = {
		{ "[socket]\npath = run/x\n",
			"conf:2: socket.path: found \"run/x\", expected an "
			"absolute path of at most 107 bytes" },
		{ "[socket]\npath =\n", "conf:2: socket.path: found \"\"" },
		{ "[socket]\nmode = 0888\n",
			"conf:2: socket.mode: found \"0888\", expected an "
			"octal mode, as in 0660" },
		{ "[socket]\nmode = 0777\n", NULL },
		{ "[socket]\nmode = 1777\n", "conf:2: socket.mode: found" },
		{ "[socket]\nmode = 66\n", "conf:2: socket.mode: found" },
		{ "[socket]\nmode = 00666\n", "conf:2: socket.mode: found" },
		{ "[socket]\ngroup = no such group\n",
			"conf:2: socket.group: found \"no such group\", "
			"expected the name of a group of this machine" },
		{ "[state]\nengine = postgres\n",
			"conf:2: state.engine: found \"postgres\", expected "
			"one of sqlite memory" },
		{ "[state]\ncheck = true\n",
			"conf:2: state.check: found \"true\", expected yes or "
			"no" },
		{ "[vat]\ntls = 1.1\n",
			"conf:2: vat.tls: found \"1.1\", expected one of 1.2 "
			"1.3" },
		{ "[limits]\nrefs-per-uid = 0\n",
			"conf:2: limits.refs-per-uid: found \"0\", expected a "
			"number from 1 to 100000000" },
		{ "[limits]\nrefs-per-uid = 1\n", NULL },
		{ "[limits]\nrefs-per-uid = 100000000\n", NULL },
		{ "[limits]\nrefs-per-uid = 100000001\n",
			"conf:2: limits.refs-per-uid: found" },
		{ "[limits]\nrefs-per-uid = -1\n",
			"conf:2: limits.refs-per-uid: found \"-1\"" },
		{ "[limits]\nrefs-per-uid = 1k\n",
			"conf:2: limits.refs-per-uid: found \"1k\"" },
		{ "[limits]\nrefs-per-uid = 18446744073709551617\n",
			"conf:2: limits.refs-per-uid: found" },
		{ "[limits]\nqueued-bytes = 64K\n", NULL },
		{ "[limits]\nqueued-bytes = 65535\n",
			"conf:2: limits.queued-bytes: found \"65535\", "
			"expected bytes from 65536 to 4294967296, as in 512K "
			"or 64M" },
		{ "[limits]\nqueued-bytes = 4G\n", NULL },
		{ "[limits]\nqueued-bytes = 5G\n", "conf:2: limits.queued" },
		{ "[limits]\nqueued-bytes = 900719925474099G\n",
			"conf:2: limits.queued-bytes: found" },
		{ "[limits]\nqueued-bytes = 1T\n", "conf:2: limits.queued" },
		{ "[limits]\nrestore-deadline = 30\n",
			"conf:2: limits.restore-deadline: found \"30\", "
			"expected a time from 100ms to 3600000ms, as in 500ms, "
			"10s, 5min or 1h" },
		{ "[limits]\nrestore-deadline = 0\n", "conf:2: limits.rest" },
		{ "[limits]\nrestore-deadline = 100ms\n", NULL },
		{ "[limits]\nrestore-deadline = 99ms\n", "conf:2: limits." },
		{ "[limits]\nrestore-deadline = 1h\n", NULL },
		{ "[limits]\nrestore-deadline = 61min\n", "conf:2: limits." },
		{ "[limits]\nidle-deadline = 0\n", NULL },
		{ "[limits]\nidle-deadline = 10 s\n", "conf:2: limits.idle" },
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void
test_addresses(void **state)
{
	static const struct row rows[] = {
		{ "[vat]\nlisten = tcp:0.0.0.0:0\n", NULL },
		{ "[vat]\nlisten = tcp:a-b.example_1.org:65535\n", NULL },
		{ "[vat]\nlisten = tcp:[::]:1\n", NULL },
		{ "[vat]\nlisten = tcp:[::ffff:127.0.0.1]:1\n", NULL },
		{ "[vat]\nlisten = tcp:h:65536\n",
			"conf:2: vat.listen: found \"tcp:h:65536\", expected "
			"tcp:HOST:PORT with [] around an IPv6 address, and a "
			"port from 0 to 65535; at most 16 of them" },
		{ "[vat]\nlisten = h:1\n", "conf:2: vat.listen: found" },
		{ "[vat]\nlisten = tcp:h\n", "conf:2: vat.listen: found" },
		{ "[vat]\nlisten = tcp::1\n", "conf:2: vat.listen: found" },
		{ "[vat]\nlisten = tcp:h:\n", "conf:2: vat.listen: found" },
		{ "[vat]\nlisten = tcp:h:1x\n", "conf:2: vat.listen: found" },
		{ "[vat]\nlisten = tcp:h:-1\n", "conf:2: vat.listen: found" },
		{ "[vat]\nlisten = tcp:::1:1\n", "conf:2: vat.listen: found" },
		{ "[vat]\nlisten = tcp:[::1\n", "conf:2: vat.listen: found" },
		{ "[vat]\nlisten = tcp:[h]:1\n", "conf:2: vat.listen: found" },
		{ "[vat]\nlisten = tcp:[]:1\n", "conf:2: vat.listen: found" },
		{ "[vat]\nlisten = tcp:a/b:1\n", "conf:2: vat.listen: found" },
		{ "[vat]\nlisten = tcp:a@b:1\n", "conf:2: vat.listen: found" },
		{ "[vat]\nlisten = unix:/x\n", "conf:2: vat.listen: found" },
		{ "[vat]\nlisten = tcp:a:1 tcp:b:1\n",
			"conf:2: vat.listen: found" },
		{ "[vat]\npublic-address = tcp:h:1\n", NULL },
		{ "[vat]\npublic-address = tcp:h:0\n",
			"conf:2: vat.public-address: found \"tcp:h:0\", "
			"expected tcp:HOST:PORT with [] around an IPv6 "
			"address, and a port from 1 to 65535" },
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void
test_listen_limit(void **state)
{
	(void)state;
	for (int i = 0; i < CONFIG_N_LISTEN_MAX; i++)
		assert_int_equal(parse("[vat]\nlisten = tcp:h:1\n"), 0);
	assert_int_equal(parse("[vat]\nlisten = tcp:h:1\n"), CAPNRPC_EINVAL);
	assert_int_equal(config.listen.n_items, CONFIG_N_LISTEN_MAX);
}

static void
test_host_limit(void **state)
{
	struct config_address address;
	char text[300];
	const struct config_key *key = config_key_find("vat", "listen");
	struct config_addresses list = { .n_items = 0 };

	(void)state;
	memset(&address, 0, sizeof(address));
	(void)snprintf(text, sizeof(text), "tcp:%0253d:1", 0);
	assert_int_equal(config_value_parse(key, text, &list, &reason), 0);
	assert_int_equal(strlen(list.items[0].host), 253);
	(void)snprintf(text, sizeof(text), "tcp:%0254d:1", 0);
	assert_int_equal(
		config_value_parse(key, text, &list, &reason), CAPNRPC_EINVAL);
	assert_non_null(strstr(reason.text, "000...\", expected"));
	assert_int_equal(list.n_items, 1);
}

static void
test_path_limit(void **state)
{
	char text[PATHS_SOCKET_SIZE + 1];
	const struct config_key *key = config_key_find("socket", "path");

	(void)state;
	memset(text, 'x', sizeof(text));
	text[0] = '/';
	text[PATHS_SOCKET_SIZE - 1] = '\0';
	assert_int_equal(
		config_value_parse(key, text, config.socket_path, &reason), 0);
	text[PATHS_SOCKET_SIZE - 1] = 'x';
	text[PATHS_SOCKET_SIZE] = '\0';
	assert_int_equal(
		config_value_parse(key, text, config.socket_path, &reason),
		CAPNRPC_EINVAL);
}

/* inih cuts a line that does not fit its buffer in two; it may not. */
static void
test_long_lines(void **state)
{
	char text[600];

	(void)state;
	(void)snprintf(text, sizeof(text), "[log]\n#%0400d\nlevel = info", 0);
	assert_int_equal(parse(text), 0);
	(void)set_up(NULL);
	(void)snprintf(text, sizeof(text), "[log]\n%400slevel = info", "");
	assert_int_equal(parse(text), 0);
	(void)set_up(NULL);
	(void)snprintf(text, sizeof(text), "[socket]\npath = /%0300d\n", 0);
	assert_int_equal(parse(text), CAPNRPC_EINVAL);
	assert_non_null(strstr(
		reason.text, "conf:2: found a line of 308 bytes, expected"));
	(void)set_up(NULL);
	/* As the man page says: 198 bytes, and not one more. */
	(void)snprintf(text, sizeof(text), "[state]\ndirectory = /%0185d", 0);
	assert_int_equal(parse(text), 0);
	assert_int_equal(strlen(config.state_directory), 186);
	(void)set_up(NULL);
	(void)snprintf(text, sizeof(text), "[state]\ndirectory = /%0186d", 0);
	assert_int_equal(parse(text), CAPNRPC_EINVAL);
	assert_string_equal(reason.text,
		"conf:2: found a line of 199 bytes, expected at most 198");
	(void)set_up(NULL);
	(void)snprintf(text, sizeof(text), "[%0300d]\n", 0);
	assert_int_equal(parse(text), CAPNRPC_EINVAL);
}

static void
test_nul_bytes(void **state)
{
	static const char in_key[] = "[log]\nlev\0el = info\n";
	static const char in_comment[] = "[log]\n# \0\nlevel = debug\n";

	(void)state;
	assert_int_equal(
		parse_bytes(in_key, sizeof(in_key) - 1), CAPNRPC_EINVAL);
	assert_non_null(strstr(reason.text, "control character 0x00"));
	assert_int_equal(parse_bytes(in_comment, sizeof(in_comment) - 1), 0);
	assert_int_equal(config.log_level, LOG_LEVEL_DEBUG);
}

/* Whatever the bytes: an answer, a reason in one line, no crash. */
static void
test_random_bytes(void **state)
{
	static const char good[] = "[vat]\nlisten = tcp:[::1]:1\ntls = 1.2\n"
				   "[limits]\nqueued-bytes = 64M ; x\n";
	char bytes[sizeof(good)];

	(void)state;
	srand(1);
	for (int round = 0; round < 20000; round++) {
		int status;

		memcpy(bytes, good, sizeof(good));
		for (int i = rand() % 8; i >= 0; i--)
			bytes[(size_t)rand() % sizeof(good)] = (char)rand();
		(void)set_up(NULL);
		status =
			parse_bytes(bytes, (size_t)rand() % (sizeof(good) + 1));
		assert_true(status == 0 || status == CAPNRPC_EINVAL);
		assert_int_equal(status == 0, reason.text[0] == '\0');
		assert_null(strchr(reason.text, '\n'));
	}
}

static void
test_layers(void **state)
{
	const struct config_source source = {
		CONFIG_LAYER_COMMAND_LINE,
		"--listen",
		0,
	};
	const struct config_key *listen = config_key_find("vat", "listen");
	const struct config_key *level = config_key_find("log", "level");

	(void)state;
	assert_int_equal(parse("[vat]\nlisten = tcp:a:1\nlisten = tcp:b:1\n"
			       "[log]\nlevel = warn\n"),
		0);
	assert_int_equal(
		config_set(&config, &source, listen, "nonsense", &reason),
		CAPNRPC_EINVAL);
	assert_string_equal(reason.text,
		"--listen: found \"nonsense\", expected tcp:HOST:PORT with [] "
		"around an IPv6 address, and a port from 0 to 65535; at most "
		"16 of them");
	assert_int_equal(config.listen.n_items, 2);
	assert_int_equal(
		config_set(&config, &source, listen, "tcp:c:1", &reason), 0);
	assert_int_equal(
		config_set(&config, &source, listen, "tcp:d:1", &reason), 0);
	assert_int_equal(config.listen.n_items, 2);
	assert_string_equal(config.listen.items[0].host, "c");
	assert_int_equal(
		config_set(&config, &source, level, "error", &reason), 0);
	assert_int_equal(
		config_set(&config, &source, level, "debug", &reason), 0);
	assert_int_equal(config.log_level, LOG_LEVEL_DEBUG);
}

static char ignored[256];

static void
on_ignored(void *userdata, const struct config_key *key)
{
	size_t n = strlen(ignored);

	(void)userdata;
	(void)snprintf(ignored + n, sizeof(ignored) - n, "%s.%s ", key->section,
		key->name);
}

static void
test_reload(void **state)
{
	struct config running = config;

	(void)state;
	ignored[0] = '\0';
	assert_int_equal(parse("[socket]\npath = /new\n"
			       "[log]\nlevel = debug\n"
			       "[vat]\ntls = 1.2\n"
			       "public-address = tcp:h:1\n"
			       "[limits]\nanswers = 5\n"),
		0);
	config_reload(&running, &config, on_ignored, NULL);
	assert_string_equal(ignored, "socket.path vat.tls ");
	assert_string_equal(running.socket_path, "/run/s");
	assert_int_equal(running.tls_min, CONFIG_TLS_1_3);
	assert_int_equal(running.log_level, LOG_LEVEL_DEBUG);
	assert_string_equal(running.public_address.host, "h");
	assert_int_equal(running.limits.answers, 5);
	config_reload(&running, &running, on_ignored, NULL);
	assert_string_equal(ignored, "socket.path vat.tls ");
}

/* A short value over a long one is the same as the short one alone. */
static void
test_reload_compares_values(void **state)
{
	struct config running = config;

	(void)state;
	ignored[0] = '\0';
	assert_int_equal(parse("[socket]\npath = /long/long/long\n"), 0);
	config.marks[0].layer = CONFIG_LAYER_DEFAULT;
	assert_int_equal(parse("[socket]\npath = /run/s\n"), 0);
	config_reload(&running, &config, on_ignored, NULL);
	assert_string_equal(ignored, "");
}

/* files */

static void
test_load(void **state)
{
	char path[] = "/tmp/test_config.XXXXXX";
	int fd = mkstemp(path);

	(void)state;
	assert_true(fd >= 0);
	assert_int_equal(write(fd, "[log]\nlevel = warn\n", 19), 19);
	assert_int_equal(config_file_load(&config, path, false, &reason), 0);
	assert_int_equal(config.log_level, LOG_LEVEL_WARN);
	assert_int_equal(ftruncate(fd, CONFIG_FILE_MAX + 1), 0);
	assert_int_equal(config_file_load(&config, path, false, &reason),
		CAPNRPC_ELIMIT);
	assert_int_equal(close(fd), 0);
	assert_int_equal(unlink(path), 0);
	assert_int_equal(config_file_load(&config, path, true, &reason), 0);
	assert_int_equal(config_file_load(&config, path, false, &reason),
		CAPNRPC_ESYSTEM);
	assert_non_null(strstr(reason.text, "No such file"));
	assert_int_equal(config_file_load(&config, "/tmp", true, &reason),
		CAPNRPC_ESYSTEM);
	assert_string_equal(reason.text, "/tmp is not a regular file");
	assert_int_equal(mkfifo(path, 0600), 0);
	assert_int_equal(config_file_load(&config, path, true, &reason),
		CAPNRPC_ESYSTEM);
	assert_int_equal(unlink(path), 0);
}

static char *
read_source(const char *name)
{
	const char *top = getenv("top_srcdir");
	char path[1024];
	char *text = calloc(1, 65536);
	FILE *file;

	(void)snprintf(
		path, sizeof(path), "%s/%s", top == NULL ? "." : top, name);
	file = fopen(path, "r");
	if (file == NULL || text == NULL) {
		free(text);
		fail_msg("cannot read %s", path);
	}
	assert_true(fread(text, 1, 65535, file) > 0);
	(void)fclose(file);
	return text;
}

/* Its one section has the key, with the default where there is one. */
static void
check_example_service(const struct config_key *key)
{
	struct config_service *service = &config.services.items[0];
	struct config_service before = *service;

	assert_int_equal(config.services.n_items, 1);
	if (service->key_lines[config_key_number_in_section(key)] == 0)
		fail_msg("the example has no service.%s", key->name);
	if (key->default_text == NULL)
		return;
	assert_int_equal(config_value_parse(key, key->default_text,
				 (char *)service + key->offset, NULL),
		0);
	assert_memory_equal(service, &before, sizeof(before));
}

/* As it is, the example changes nothing; uncommented, it says the defaults. */
static void
test_example(void **state)
{
	char *example = read_source("daemon/capnrpcd.conf.example");
	struct config defaults = config;
	size_t n, n_lines = 0;
	const struct config_key *keys = config_keys(&n);

	(void)state;
	assert_int_equal(parse(example), 0);
	assert_memory_equal(&config, &defaults, sizeof(config));
	for (char *line = example; line != NULL; line = strchr(line, '\n')) {
		line += *line == '\n';
		if (line[0] == '#' && line[1] != ' ' && line[1] != '\n') {
			line[0] = ' ';
			n_lines++;
		}
	}
	assert_true(n_lines >= n);
	if (parse(example) != 0)
		fail_msg("%s", reason.text);
	for (size_t i = 0; i < n; i++) {
		if (config_key_is_of_service(&keys[i])) {
			check_example_service(&keys[i]);
			continue;
		}
		if (config.marks[i].layer != CONFIG_LAYER_FILE)
			fail_msg("the example has no %s.%s", keys[i].section,
				keys[i].name);
		if (keys[i].default_text != NULL)
			assert_memory_equal((char *)&config + keys[i].offset,
				(char *)&defaults + keys[i].offset,
				keys[i].size);
	}
	free(example);
}

/* Each key has one heading in the man page, with its type and default. */
static void
test_man_page(void **state)
{
	char *page = read_source("man/capnrpcd.conf.5");
	size_t n, n_headings = 0;
	const struct config_key *keys = config_keys(&n);

	(void)state;
	for (size_t i = 0; i < n; i++) {
		char heading[160];
		const char *text = keys[i].default_text;

		(void)snprintf(heading, sizeof(heading),
			"\n.It Va %s.%s Pq %s, %s%s, %s\n", keys[i].section,
			keys[i].name, config_type_name(keys[i].type),
			text == NULL ? "no default" : "default ",
			text == NULL ? "" : text,
			keys[i].is_reloadable ? "reload" : "restart");
		if (strstr(page, heading) == NULL)
			fail_msg("the man page has no line%s", heading);
	}
	for (const char *at = page; (at = strstr(at, "\n.It Va ")) != NULL;
		at++)
		n_headings++;
	assert_int_equal(n_headings, n);
	free(page);
}

static void
test_keys_print(void **state)
{
	char *text = NULL;
	size_t n_text, n, n_lines = 0;
	FILE *out = open_memstream(&text, &n_text);

	(void)state;
	(void)config_keys(&n);
	assert_non_null(out);
	config_keys_print(out);
	assert_int_equal(fclose(out), 0);
	for (const char *c = text; *c != '\0'; c++)
		n_lines += *c == '\n';
	assert_int_equal(n_lines, n);
	assert_non_null(strstr(text,
		"\nvat.tls\tchoice\t1.3\trestart\toldest version "
		"of TLS that is spoken\n"));
	free(text);
}

int
main(void)
{
#define TEST(name) cmocka_unit_test_setup(name, set_up)
	const struct CMUnitTest tests[] = {
		TEST(test_defaults),
		TEST(test_whole_file),
		TEST(test_syntax),
		TEST(test_bad_values),
		TEST(test_addresses),
		TEST(test_listen_limit),
		TEST(test_host_limit),
		TEST(test_path_limit),
		TEST(test_long_lines),
		TEST(test_nul_bytes),
		TEST(test_random_bytes),
		TEST(test_layers),
		TEST(test_reload),
		TEST(test_reload_compares_values),
		TEST(test_load),
		TEST(test_example),
		TEST(test_man_page),
		TEST(test_keys_print),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
