/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Sections [service NAME]: names, words, what goes together, limits and one
 * past them, and that each fault is told with its place.
 */
#include <config.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include <capnrpc/error.h>

#include "daemon/config_file.h"
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
parse(const char *text)
{
	int status =
		config_file_parse(&config, "conf", text, strlen(text), &reason);

	return status == 0 ? config_finish(&config, &reason) : status;
}

static void
check_words(
	const struct config_words *words, const char *const *expected, size_t n)
{
	assert_int_equal(words->n_words, n);
	for (size_t i = 0; i < n; i++)
		assert_string_equal(config_word(words, i), expected[i]);
}

static void
test_whole_section(void **state)
{
	static const char *const words[] = { "/bin/printer", "a b", "c\"d", "",
		"e\\", "f" };
	static const char *const variables[] = { "A=1", "B=x y", "C=" };
	const struct config_service *service;

	(void)state;
	assert_int_equal(parse("[service a.b_c-D9]\n"
			       "exec = /bin/printer \"a b\" c\\\"d \"\" e\\\\\n"
			       "exec = f\n"
			       "environment = A=1 \"B=x y\"\n"
			       "environment = C=\n"
			       "directory = /srv\n"
			       "owner = root\n"
			       "start-deadline = 100ms\n"
			       "stop-deadline = 0\n"
			       "[service second]\n"
			       "unit = a@b-c:d.service\n"
			       "owner = 4294967294\n"),
		0);
	assert_int_equal(config.services.n_items, 2);
	service = config_service_find(&config.services, "a.b_c-D9");
	assert_non_null(service);
	check_words(&service->exec, words, 6);
	check_words(&service->environment, variables, 3);
	assert_string_equal(service->directory, "/srv");
	assert_int_equal(service->owner.uid, 0);
	assert_int_equal(service->user.uid, geteuid());
	assert_int_equal(service->start_deadline_ms, 100);
	assert_int_equal(service->stop_deadline_ms, 0);
	service = config_service_find(&config.services, "second");
	assert_non_null(service);
	assert_string_equal(service->unit, "a@b-c:d.service");
	assert_int_equal(service->owner.uid, 4294967294u);
	assert_int_equal(service->start_deadline_ms, 20000);
	assert_int_equal(service->stop_deadline_ms, 5000);
	assert_null(config_service_find(&config.services, "third"));
}

/* Who is not named owns nothing: the program's user does, else ours. */
static void
test_owner_is_the_user(void **state)
{
	char text[160];

	(void)state;
	(void)snprintf(text, sizeof(text),
		"[service a]\nexec = /x\nuser = %lu\n",
		(unsigned long)geteuid());
	assert_int_equal(parse(text), 0);
	assert_int_equal(config.services.items[0].owner.uid, geteuid());
}

static void
test_user_takes_root(void **state)
{
	(void)state;
	if (geteuid() == 0) {
		assert_int_equal(
			parse("[service a]\nexec = /x\nuser = 12345\n"), 0);
		assert_int_equal(config.services.items[0].owner.uid, 12345);
		return;
	}
	assert_int_equal(
		parse("[service a]\nexec = /x\nuser = root\n"), CAPNRPC_EINVAL);
	assert_non_null(strstr(reason.text, "runs as root"));
}

struct row {
	const char *text;
	const char *reason; /* what it must begin with */
};

static const struct row faults[] = {
	{ "[service]\n", "conf:1: found the section [service], expected" },
	{ "[service ]\n", "conf:1: found the section [service ], expected a" },
	{ "[service a b]\n", "conf:1: found the section [service a b], exp" },
	{ "[service a/b]\n", "conf:1: found the section [service a/b], exp" },
	{ "[service  a]\n", "conf:1: found the section [service  a], expec" },
	{ "[services a]\n", "conf:1: found the section [services a], expec" },
	{ "[service a]\nexec=/x\n[vat]\n[service a]\n",
		"conf:4: found a second section [service a], expected one; the "
		"first is in line 1" },
	{ "[service a]\n\n", "[service a] in line 1: found neither exec nor" },
	{ "\n[service a]\nexec=/x\nunit=x.service\n",
		"[service a] in line 2: found both exec and unit" },
	{ "[service a]\nunit=x.service\ndirectory=/\n",
		"[service a] in line 1: found user, directory or environment" },
	{ "[service a]\nunit=x.service\nenvironment=A=1\n",
		"[service a] in line 1: found user, directory or environment" },
	{ "[service a]\nunit=x.service\nuser=root\n",
		"[service a] in line 1: found user, directory or environment" },
	{ "[service a]\nprogram = /x\n",
		"conf:2: found the key service.program, expected one of exec "
		"unit user owner directory environment start-deadline" },
	{ "[service a]\nlevel = debug\n",
		"conf:2: found the key service.level, expected one of exec" },
	{ "[log]\nexec = /x\n", "conf:2: found the key log.exec, expected" },
	{ "[service a]\nunit=a.service\nunit=b.service\n",
		"conf:3: service.unit: found a second value, expected one; the "
		"first is in line 2" },
	{ "[service a]\nexec = sh -c x\n",
		"conf:2: service.exec: found \"sh -c x\", expected the absol" },
	{ "[service a]\nexec = \"/x\n", "conf:2: service.exec: found" },
	{ "[service a]\nexec = /x \\\n", "conf:2: service.exec: found" },
	{ "[service a]\nexec =\n", "conf:2: service.exec: found" },
	{ "[service a]\nenvironment = A\n", "conf:2: service.environment:" },
	{ "[service a]\nenvironment = =A\n", "conf:2: service.environment:" },
	{ "[service a]\nenvironment = 1A=x\n", "conf:2: service.environmen" },
	{ "[service a]\nenvironment = A=1 B\n", "conf:2: service.environme" },
	{ "[service a]\nenvironment = CAPNRPCD_SOCKET=/x\n",
		"conf:2: service.environment: found" },
	{ "[service a]\nunit = printer\n", "conf:2: service.unit: found" },
	{ "[service a]\nunit = .service\n", "conf:2: service.unit: found" },
	{ "[service a]\nunit = -a.service\n", "conf:2: service.unit: found" },
	{ "[service a]\nunit = a b.service\n", "conf:2: service.unit: fou" },
	{ "[service a]\nunit = ../a.service\n", "conf:2: service.unit: fo" },
	{ "[service a]\nuser = no-such-user-here\n", "conf:2: service.user" },
	{ "[service a]\nuser = 4294967295\n", "conf:2: service.user: found" },
	{ "[service a]\nstart-deadline = 99ms\n",
		"conf:2: service.start-deadline: found \"99ms\", expected" },
	{ "[service a]\nstop-deadline = 2000h\n",
		"conf:2: service.stop-deadline: found \"2000h\", expected" },
};

static void
test_faults(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(faults) / sizeof(faults[0]); i++) {
		(void)set_up(NULL);
		assert_int_equal(parse(faults[i].text), CAPNRPC_EINVAL);
		if (strncmp(reason.text, faults[i].reason,
			    strlen(faults[i].reason)) != 0)
			assert_string_equal(reason.text, faults[i].reason);
	}
}

/* inih itself keeps 49 bytes of a section's name. */
static void
test_length_of_names(void **state)
{
	char name[130], text[200];

	(void)state;
	memset(name, 'n', sizeof(name));
	name[128] = '\0';
	(void)snprintf(text, sizeof(text), "[service %s]\nexec = /x\n", name);
	assert_int_equal(parse(text), 0);
	assert_string_equal(config.services.items[0].name, name);
	name[128] = 'n';
	name[129] = '\0';
	(void)set_up(NULL);
	(void)snprintf(text, sizeof(text), "[service %s]\nexec = /x\n", name);
	assert_int_equal(parse(text), CAPNRPC_EINVAL);
}

static void
test_number_of_services(void **state)
{
	char *text = calloc(1, 8192);
	size_t n = 0;

	(void)state;
	for (int i = 0; i < CONFIG_N_SERVICES_MAX; i++)
		n += (size_t)snprintf(
			text + n, 8192 - n, "[service s%d]\nexec = /x\n", i);
	assert_int_equal(parse(text), 0);
	assert_int_equal(config.services.n_items, CONFIG_N_SERVICES_MAX);
	(void)set_up(NULL);
	(void)snprintf(text + n, 8192 - n, "[service more]\nexec = /x\n");
	assert_int_equal(parse(text), CAPNRPC_EINVAL);
	assert_non_null(strstr(reason.text, "expected at most 64"));
	free(text);
}

/* Words fill their room to the last byte, and not beyond. */
static void
test_length_of_words(void **state)
{
	char text[2048] = "[service a]\nexec = /x\n";
	size_t i;

	(void)state;
	/* With NULs: 3 for the program, 6 times 145, and 151. */
	for (i = 0; i < 7; i++) {
		size_t n = strlen(text);

		(void)snprintf(text + n, sizeof(text) - n, "exec = %0*d\n",
			i == 6 ? 150 : 144, 7);
	}
	assert_int_equal(parse(text), 0);
	assert_int_equal(
		config.services.items[0].exec.n_bytes, CONFIG_WORDS_SIZE);
	(void)set_up(NULL);
	(void)strcat(text, "exec = x\n");
	assert_int_equal(parse(text), CAPNRPC_EINVAL);
	assert_non_null(strstr(reason.text, "1024 bytes in all"));
}

static void
on_ignored(void *userdata, const struct config_key *key)
{
	(void)userdata;
	(void)key;
	fail_msg("%s", "nothing of a service waits for a restart");
}

static void
test_reload_takes_all_services(void **state)
{
	struct config *before = malloc(sizeof(*before));

	(void)state;
	assert_int_equal(
		parse("[service a]\nexec=/x\n[service b]\nexec=/y\n"), 0);
	*before = config;
	(void)set_up(NULL);
	assert_int_equal(parse("[service b]\nunit=y.service\n"), 0);
	config_reload(before, &config, on_ignored, NULL);
	assert_int_equal(before->services.n_items, 1);
	assert_string_equal(before->services.items[0].unit, "y.service");
	free(before);
}

int
main(void)
{
#define TEST(name) cmocka_unit_test_setup(name, set_up)
	const struct CMUnitTest tests[] = {
		TEST(test_whole_section),
		TEST(test_owner_is_the_user),
		TEST(test_user_takes_root),
		TEST(test_faults),
		TEST(test_length_of_names),
		TEST(test_number_of_services),
		TEST(test_length_of_words),
		TEST(test_reload_takes_all_services),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
