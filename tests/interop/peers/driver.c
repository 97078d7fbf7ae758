/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Runs every scenario against a peer, whoever wrote it, and prints TAP.
 *
 *     driver ADDRESS               two-party, "unix:PATH" or "HOST:PORT"
 *     driver --broker SOCKET URI   restored through the daemon at SOCKET
 *     driver --only NAME ...       only the scenarios with NAME in their name
 *     driver --except NAMES ...    all but those named so, one a line
 */
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "proto/gen/broker.capnp.h"
#include "tests/interop/peers/scenario.h"

/* A scenario takes below a second; one that hangs must not hang the run. */
#define SECONDS_PER_SCENARIO 20

static const char *running_name = "";

static void
on_alarm(int signal_number)
{
	/* The loop is stuck, so nothing but this can be done any more. */
	static const char END[] = "\nnot ok - took too long, giving up: ";
	ssize_t n = write(STDOUT_FILENO, END, sizeof(END) - 1);

	(void)signal_number;
	n += write(STDOUT_FILENO, running_name, strlen(running_name));
	n += write(STDOUT_FILENO, "\n", 1);
	_exit(n > 0 ? 1 : 2);
}

static struct capnrpc_cap *
connect_direct(struct setting *setting)
{
	return loop_connect(setting->loop, setting->address);
}

static struct capnrpc_cap *
connect_broker(struct setting *setting)
{
	struct broker_restore_params_b params;
	struct capnrpc_request *request;
	struct capnrpc_promise *promise;
	struct capnrpc_cap *broker, *peer;
	char address[256];

	snprintf(address, sizeof(address), "unix:%s", setting->socket);
	broker = loop_connect(setting->loop, address);
	request = broker_restore_request(broker, &params);
	if (request == NULL)
		abort();
	broker_restore_params_set_uri(
		params, setting->address, strlen(setting->address));
	promise = send_request(request);
	peer = broker_restore_pipeline_cap(promise);
	capnrpc_promise_unref(promise);
	capnrpc_cap_unref(broker);
	return peer;
}

/* Whether it went well. */
static bool
run(struct setting *setting, const struct scenario *scenario,
	unsigned int number)
{
	running_name = scenario->name;
	setting->has_failed = false;
	alarm(SECONDS_PER_SCENARIO);
	scenario->run(setting);
	alarm(0);
	printf("%sok %u - %s\n", setting->has_failed ? "not " : "", number,
		scenario->name);
	fflush(stdout);
	return !setting->has_failed;
}

static bool
is_a_line_of(const char *text, const char *line)
{
	size_t length = strlen(line);

	for (const char *at = text; at != NULL; at = strchr(at, '\n')) {
		at += *at == '\n';
		if (strcspn(at, "\n") == length &&
			strncmp(at, line, length) == 0)
			return true;
	}
	return false;
}

static int
run_all(struct setting *setting, const char *only, const char *except)
{
	const struct scenario *const lists[] = { call_scenarios,
		order_scenarios, stream_scenarios, lifetime_scenarios };
	unsigned int n = 0, n_failed = 0;

	for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++) {
		for (const struct scenario *scenario = lists[i];
			scenario->name != NULL; scenario++) {
			if (strstr(scenario->name, only) == NULL ||
				is_a_line_of(except, scenario->name))
				continue;
			if (!run(setting, scenario, ++n))
				n_failed++;
		}
	}
	printf("1..%u\n%u passed, %u failed\n", n, n - n_failed, n_failed);
	return n > 0 && n_failed == 0 ? 0 : 1;
}

static int
usage(const char *program)
{
	fprintf(stderr,
		"usage: %s [--only NAME | --except NAMES] "
		"ADDRESS | --broker SOCKET URI\n",
		program);
	return 2;
}

int
main(int argc, char **argv)
{
	struct setting setting = { .connect_again = connect_direct };
	const char *only = "", *except = "";
	int i = 1;
	int status;

	if (argc - i >= 2 && strcmp(argv[i], "--only") == 0) {
		only = argv[i + 1];
		i += 2;
	}
	if (argc - i >= 2 && strcmp(argv[i], "--except") == 0) {
		except = argv[i + 1];
		i += 2;
	}
	if (argc - i == 3 && strcmp(argv[i], "--broker") == 0) {
		setting.connect_again = connect_broker;
		setting.socket = argv[i + 1];
		i += 2;
	}
	if (argc - i != 1)
		return usage(argv[0]);
	setting.address = argv[i];
	signal(SIGALRM, on_alarm);
	setting.loop = loop_new();
	setting.peer = setting.connect_again(&setting);
	status = run_all(&setting, only, except);
	capnrpc_cap_unref(setting.peer);
	loop_free(setting.loop);
	forget_kept(&setting);
	return status;
}
