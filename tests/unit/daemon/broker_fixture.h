/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Whole daemons, each in a process of its own with a folder of its own, and
 * clients of theirs in the test's process. Whoever waits here runs all clients,
 * so that one test can be a provider and a consumer.
 */
#ifndef TESTS_BROKER_FIXTURE_H
#define TESTS_BROKER_FIXTURE_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include <capnrpc/client.h>

#define BROKER_FIXTURE_CLIENTS 8
#define BROKER_FIXTURE_PATH 256

struct fixture_daemon {
	char folder[BROKER_FIXTURE_PATH];
	char socket[BROKER_FIXTURE_PATH + 8];
	uint16_t port;
	pid_t pid; /* 0: it does not run */
};

struct fixture {
	struct fixture_daemon first;
	struct fixture_daemon second;
	struct capnrpc_client *clients[BROKER_FIXTURE_CLIENTS];
	int n_released; /* objects that were let go */
};

/* Two folders, and no daemon yet. cmocka's setup and teardown; *state is the
 * struct fixture. The teardown ends all daemons in good order, and checks that
 * they leave with status 0. */
int fixture_set_up(void **state);
int fixture_tear_down(void **state);

/* Starts a daemon; more goes behind its configuration. Returns when it
 * listens. */
void fixture_start(struct fixture_daemon *daemon, const char *more);

/* SIGTERM, and waits: exit status 0. Does nothing when it does not run. */
void fixture_stop(struct fixture_daemon *daemon);

/* SIGKILL. */
void fixture_kill(struct fixture_daemon *daemon);

/* Whether the daemon's log has text in it. */
bool fixture_log_has(const struct fixture_daemon *daemon, const char *text);

/* A new client on the daemon's Unix socket. */
struct capnrpc_client *fixture_join(
	struct fixture *fixture, const struct fixture_daemon *daemon);

/* Frees it. */
void fixture_leave(struct fixture *fixture, struct capnrpc_client *client);

/* Runs all clients for so long. */
void fixture_run(struct fixture *fixture, unsigned int milliseconds);

/* Runs all clients until promise is no longer pending; fails the test when
 * that takes too long. */
void fixture_settle(struct fixture *fixture, struct capnrpc_promise *promise);

/* The same, and the results must be there; the caller drops the promise. */
struct capnrpc_promise *fixture_call(
	struct fixture *fixture, struct capnrpc_request *request_taken);

/* The same, and it must fail with that type and a text that has part in it. */
void fixture_call_fails(struct fixture *fixture,
	struct capnrpc_request *request_taken, enum capnrpc_exception_type type,
	const char *part);

/* --- an object that answers with its number ------------------------------- */

/* A new one. */
struct capnrpc_cap *fixture_number_new(struct fixture *fixture,
	struct capnrpc_client *client, uint64_t number);

/* Asks one: the call that gets the number. */
struct capnrpc_request *fixture_number_request(struct capnrpc_cap *cap);

/* Asks one, which must have this number. */
void fixture_number_is(
	struct fixture *fixture, struct capnrpc_cap *cap, uint64_t number);

#endif
