/* SPDX-License-Identifier: Apache-2.0 */
/* See pair.h. */
#include "config.h"

#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/unit/client/check.h"
#include "tests/unit/client/pair.h"

/* Wake-ups after which a test that is still busy is taken for stuck. */
#define RUN_MAX 1000000

void
pair_sockets(int ret_fds[2])
{
	assert_int_equal(
		socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ret_fds), 0);
}

static void
shrink(int fd, int size)
{
	if (size != 0)
		assert_int_equal(setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &size,
					 sizeof(size)),
			0);
}

void
pair_open(struct pair *pair, int send_size)
{
	int fds[2];

	memset(pair, 0, sizeof(*pair));
	pair_sockets(fds);
	shrink(fds[0], send_size);
	shrink(fds[1], send_size);
	assert_int_equal(capnrpc_client_new_fd(fds[0], &pair->near), 0);
	assert_int_equal(capnrpc_client_new_fd(fds[1], &pair->far), 0);
	servant_init(&pair->servant, capnrpc_client_vat(pair->far));
	capnrpc_client_serve(pair->far, pair->servant.cap);
	pair->root = capnrpc_client_bootstrap(pair->near);
	assert_non_null(pair->root);
}

/* Whether client has something to do now. */
static bool
is_busy(struct capnrpc_client *client)
{
	struct pollfd watched = { .fd = capnrpc_client_fd(client) };
	int events = capnrpc_client_events(client);

	if (capnrpc_client_deadline(client) == 0)
		return true;
	if (events == 0)
		return false;
	watched.events = (short)((events & CAPNRPC_WANT_READ ? POLLIN : 0) |
		(events & CAPNRPC_WANT_WRITE ? POLLOUT : 0));
	return poll(&watched, 1, 0) > 0;
}

/* One wake-up, if there is one due. */
static bool
run_one(struct capnrpc_client *client)
{
	if (client == NULL || !is_busy(client))
		return false;
	(void)!capnrpc_client_process(client);
	return true;
}

void
pair_run(struct pair *pair)
{
	bool is_near_busy = true;
	bool is_far_busy = true;
	int n;

	for (n = 0; is_near_busy || is_far_busy; n++) {
		assert_true(n < RUN_MAX);
		is_near_busy = run_one(pair->near);
		is_far_busy = run_one(pair->far);
	}
}

void
pair_finish(struct pair *pair, struct capnrpc_promise *promise)
{
	const struct capnrpc_exception *exception;

	pair_run(pair);
	exception = capnrpc_promise_exception(promise);
	if (exception != NULL)
		fail_msg("%s", exception->reason);
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_DONE);
}

void
pair_close(struct pair *pair)
{
	pair->root = capnrpc_cap_unref(pair->root);
	servant_drop(&pair->servant);
	pair->near = capnrpc_client_free(pair->near);
	pair->far = capnrpc_client_free(pair->far);
}

void
pair_serve(int fd)
{
	struct capnrpc_client *client = NULL;
	struct servant servant;

	if (capnrpc_client_new_fd(fd, &client) < 0)
		_exit(10);
	servant_init(&servant, capnrpc_client_vat(client));
	capnrpc_client_serve(client, servant.cap);
	if (capnrpc_client_run(client) < 0)
		_exit(11);
	servant_drop(&servant);
	capnrpc_client_free(client);
	if (servant.n_releases != 1)
		_exit(12);
}

struct capnrpc_client *
pair_fork(void (*serve)(int fd), pid_t *ret_child)
{
	struct capnrpc_client *client = NULL;
	int fds[2];

	pair_sockets(fds);
	*ret_child = fork();
	assert_true(*ret_child >= 0);
	if (*ret_child == 0) {
		close(fds[0]);
		serve(fds[1]);
		_exit(0);
	}
	close(fds[1]);
	assert_int_equal(capnrpc_client_new_fd(fds[0], &client), 0);
	return client;
}

void
pair_reap(pid_t child)
{
	int status = -1;

	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 0);
}
