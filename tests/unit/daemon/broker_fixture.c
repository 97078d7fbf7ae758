/* SPDX-License-Identifier: Apache-2.0 */
/* See broker_fixture.h. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "daemon/daemon.h"
#include "daemon/log.h"
#include "daemon/process.h"
#include "tests/unit/daemon/broker_fixture.h"

/* Longer than anything here takes, under valgrind too. */
#define PATIENCE_MS 20000

#define NUMBER_ID UINT64_C(0xb0b0b0b0b0b0b0b0)

static const struct capnrpc_struct_size one_word = { 1, 0 };

static uint64_t
now_ms(void)
{
	struct timespec now;

	(void)clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

static void
nap(void)
{
	const struct timespec moment = { 0, 2000000 };

	(void)nanosleep(&moment, NULL);
}

/* --- daemons ----------------------------------------------------------------
 */

static uint16_t
free_port(void)
{
	struct sockaddr_in at = { .sin_family = AF_INET };
	socklen_t n = sizeof(at);
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	assert_int_equal(bind(fd, (struct sockaddr *)&at, n), 0);
	assert_int_equal(getsockname(fd, (struct sockaddr *)&at, &n), 0);
	(void)close(fd);
	return ntohs(at.sin_port);
}

static void
daemon_set_up(struct fixture_daemon *daemon)
{
	(void)snprintf(daemon->folder, sizeof(daemon->folder),
		"/tmp/capnrpcd-broker-XXXXXX");
	assert_non_null(mkdtemp(daemon->folder));
	(void)snprintf(daemon->socket, sizeof(daemon->socket), "%s/socket",
		daemon->folder);
	/* Other users connect in one test. */
	assert_int_equal(chmod(daemon->folder, 0755), 0);
	daemon->port = free_port();
}

static void
path_of(const struct fixture_daemon *daemon, const char *name, char *ret_path,
	size_t n)
{
	(void)snprintf(ret_path, n, "%s/%s", daemon->folder, name);
}

static void
write_config(const struct fixture_daemon *daemon, const char *more)
{
	char path[BROKER_FIXTURE_PATH + 16];
	FILE *file;

	path_of(daemon, "conf", path, sizeof(path));
	file = fopen(path, "w");
	assert_non_null(file);
	(void)fprintf(file,
		"[socket]\npath = %s\nmode = 0666\n[state]\ndirectory = "
		"%s/state\n[log]\nlevel = debug\n[vat]\nlisten = "
		"tcp:127.0.0.1:%u\npublic-address = tcp:127.0.0.1:%u\n%s\n",
		daemon->socket, daemon->folder, daemon->port, daemon->port,
		more);
	assert_int_equal(fclose(file), 0);
}

/* The child: what main() does. */
static int
run_daemon(const struct fixture_daemon *fixture)
{
	char path[BROKER_FIXTURE_PATH + 16];
	char name[] = "capnrpcd";
	char option[] = "--config";
	char *argv[] = { name, option, path, NULL };
	struct options options;
	struct config config;
	struct reason reason;
	struct daemon *daemon;
	int r;

	path_of(fixture, "conf", path, sizeof(path));
	if (options_parse(3, argv, &options, &reason) != 0 ||
		options_load(&options, &config, &reason) != 0 ||
		daemon_new(&options, &config, &daemon, &reason) != 0) {
		(void)fprintf(stderr, "%s\n", reason.text);
		return 1;
	}
	r = daemon_run(daemon);
	daemon_free(daemon);
	log_flush();
	return r == 0 ? 0 : 1;
}

static void
become_daemon(const struct fixture_daemon *daemon)
{
	char path[BROKER_FIXTURE_PATH + 16];
	int log;
	int fd;

	for (fd = 3; fd < 256; fd++)
		(void)close(fd);
	path_of(daemon, "log", path, sizeof(path));
	log = open(path, O_WRONLY | O_CREAT | O_APPEND, 0600);
	(void)dup2(log, STDERR_FILENO);
	process_prepare();
	exit(run_daemon(daemon));
}

static bool
is_listening(const struct fixture_daemon *daemon)
{
	struct capnrpc_client *client;

	if (capnrpc_client_connect(daemon->socket, &client) != 0)
		return false;
	capnrpc_client_free(client);
	return true;
}

void
fixture_start(struct fixture_daemon *daemon, const char *more)
{
	uint64_t end = now_ms() + PATIENCE_MS;

	write_config(daemon, more);
	(void)fflush(NULL);
	daemon->pid = fork();
	assert_true(daemon->pid >= 0);
	if (daemon->pid == 0)
		become_daemon(daemon);
	while (!is_listening(daemon)) {
		if (now_ms() > end)
			fail_msg("the daemon does not listen: see %s/log",
				daemon->folder);
		nap();
	}
}

void
fixture_stop(struct fixture_daemon *daemon)
{
	int status;

	if (daemon->pid == 0)
		return;
	(void)kill(daemon->pid, SIGTERM);
	assert_int_equal(waitpid(daemon->pid, &status, 0), daemon->pid);
	daemon->pid = 0;
	if (status != 0)
		fail_msg("the daemon ended with status %#x: see %s/log",
			(unsigned int)status, daemon->folder);
}

void
fixture_kill(struct fixture_daemon *daemon)
{
	(void)kill(daemon->pid, SIGKILL);
	(void)waitpid(daemon->pid, NULL, 0);
	daemon->pid = 0;
}

bool
fixture_log_has(const struct fixture_daemon *daemon, const char *text)
{
	char path[BROKER_FIXTURE_PATH + 16];
	char line[4096];
	bool is_there = false;
	FILE *file;

	path_of(daemon, "log", path, sizeof(path));
	file = fopen(path, "r");
	assert_non_null(file);
	while (!is_there && fgets(line, sizeof(line), file) != NULL)
		is_there = strstr(line, text) != NULL;
	(void)fclose(file);
	return is_there;
}

static void
daemon_tear_down(struct fixture_daemon *daemon)
{
	char command[BROKER_FIXTURE_PATH + 16];

	fixture_stop(daemon);
	(void)snprintf(command, sizeof(command), "rm -r '%s'", daemon->folder);
	assert_int_equal(system(command), 0);
}

int
fixture_set_up(void **state)
{
	struct fixture *fixture = calloc(1, sizeof(*fixture));

	assert_non_null(fixture);
	daemon_set_up(&fixture->first);
	daemon_set_up(&fixture->second);
	*state = fixture;
	return 0;
}

int
fixture_tear_down(void **state)
{
	struct fixture *fixture = *state;
	size_t i;

	for (i = 0; i < BROKER_FIXTURE_CLIENTS; i++)
		capnrpc_client_free(fixture->clients[i]);
	daemon_tear_down(&fixture->first);
	daemon_tear_down(&fixture->second);
	free(fixture);
	return 0;
}

/* --- clients ----------------------------------------------------------------
 */

struct capnrpc_client *
fixture_join(struct fixture *fixture, const struct fixture_daemon *daemon)
{
	size_t i = 0;

	while (i < BROKER_FIXTURE_CLIENTS && fixture->clients[i] != NULL)
		i++;
	assert_true(i < BROKER_FIXTURE_CLIENTS);
	assert_int_equal(
		capnrpc_client_connect(daemon->socket, &fixture->clients[i]),
		0);
	return fixture->clients[i];
}

void
fixture_leave(struct fixture *fixture, struct capnrpc_client *client)
{
	size_t i;

	for (i = 0; i < BROKER_FIXTURE_CLIENTS; i++)
		if (fixture->clients[i] == client)
			fixture->clients[i] = NULL;
	capnrpc_client_free(client);
}

static void
process_all(struct fixture *fixture)
{
	size_t i;

	for (i = 0; i < BROKER_FIXTURE_CLIENTS; i++)
		if (fixture->clients[i] != NULL &&
			capnrpc_client_process(fixture->clients[i]) != 0)
			continue;
}

void
fixture_run(struct fixture *fixture, unsigned int milliseconds)
{
	uint64_t end = now_ms() + milliseconds;

	do {
		process_all(fixture);
		nap();
	} while (now_ms() < end);
}

void
fixture_settle(struct fixture *fixture, struct capnrpc_promise *promise)
{
	uint64_t end = now_ms() + PATIENCE_MS;

	while (capnrpc_promise_state(promise) == CAPNRPC_PENDING) {
		process_all(fixture);
		if (now_ms() > end)
			fail_msg("a call is not answered in time");
		nap();
	}
}

struct capnrpc_promise *
fixture_call(struct fixture *fixture, struct capnrpc_request *request_taken)
{
	struct capnrpc_promise *promise = capnrpc_request_send(request_taken);
	const struct capnrpc_exception *exception;

	assert_non_null(promise);
	fixture_settle(fixture, promise);
	exception = capnrpc_promise_exception(promise);
	if (exception != NULL)
		fail_msg("a call failed: %s: %s",
			capnrpc_exception_type_name(exception->type),
			exception->reason);
	return promise;
}

void
fixture_call_fails(struct fixture *fixture,
	struct capnrpc_request *request_taken, enum capnrpc_exception_type type,
	const char *part)
{
	struct capnrpc_promise *promise = capnrpc_request_send(request_taken);
	const struct capnrpc_exception *exception;

	assert_non_null(promise);
	fixture_settle(fixture, promise);
	exception = capnrpc_promise_exception(promise);
	assert_non_null(exception);
	if (exception->type != type || strstr(exception->reason, part) == NULL)
		fail_msg("a call failed as %s: \"%s\", not as %s: \"%s\"",
			capnrpc_exception_type_name(exception->type),
			exception->reason, capnrpc_exception_type_name(type),
			part);
	capnrpc_promise_unref(promise);
}

/* --- numbers ----------------------------------------------------------------
 */

struct number {
	struct fixture *fixture;
	uint64_t number;
};

static void
number_call(void *object, struct capnrpc_call *call_taken)
{
	const struct number *number = object;
	struct capnrpc_struct_b results;

	if (capnrpc_call_interface_id(call_taken) != NUMBER_ID) {
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "a number only");
		return;
	}
	results = capnrpc_pointer_init_struct(
		capnrpc_call_results(call_taken), one_word);
	capnrpc_struct_set_u64(results, 0, number->number, 0);
	capnrpc_call_return(call_taken);
}

static void
number_release(void *object)
{
	struct number *number = object;

	number->fixture->n_released++;
	free(number);
}

struct capnrpc_cap *
fixture_number_new(
	struct fixture *fixture, struct capnrpc_client *client, uint64_t number)
{
	static const struct capnrpc_object_ops ops = { .call = number_call,
		.release = number_release };
	struct number *object = calloc(1, sizeof(*object));
	struct capnrpc_cap *cap;

	assert_non_null(object);
	object->fixture = fixture;
	object->number = number;
	cap = capnrpc_cap_new_object(capnrpc_client_vat(client), &ops, object);
	assert_non_null(cap);
	return cap;
}

struct capnrpc_request *
fixture_number_request(struct capnrpc_cap *cap)
{
	struct capnrpc_request *request =
		capnrpc_request_new(cap, NUMBER_ID, 0);

	assert_non_null(request);
	return request;
}

void
fixture_number_is(
	struct fixture *fixture, struct capnrpc_cap *cap, uint64_t number)
{
	struct capnrpc_promise *promise =
		fixture_call(fixture, fixture_number_request(cap));
	struct capnrpc_struct_r results =
		capnrpc_pointer_struct(capnrpc_promise_results(promise), NULL);

	assert_int_equal(capnrpc_struct_get_u64(results, 0, 0), number);
	capnrpc_promise_unref(promise);
}
