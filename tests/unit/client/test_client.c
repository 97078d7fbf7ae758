/* SPDX-License-Identifier: Apache-2.0 */
/* A client's beginning and end, and the calls that go through it. */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "tests/unit/client/check.h"
#include "tests/unit/client/pair.h"

static void
only_a_stream_socket_makes_a_client(void **state)
{
	struct capnrpc_client *client = NULL;
	int fds[2];

	(void)state;
	assert_int_equal(socketpair(AF_UNIX, SOCK_DGRAM, 0, fds), 0);
	assert_int_equal(
		capnrpc_client_new_fd(fds[0], &client), CAPNRPC_EINVAL);
	assert_int_equal(capnrpc_client_new_fd(-1, &client), CAPNRPC_ESYSTEM);
	assert_int_equal(errno, EBADF);
	assert_null(client);
	/* A refused descriptor is still the caller's. */
	assert_int_equal(close(fds[0]), 0);
	assert_int_equal(close(fds[1]), 0);
}

static void
its_end_closes_the_descriptor(void **state)
{
	struct capnrpc_client *client = NULL;
	int fds[2];

	(void)state;
	pair_sockets(fds);
	assert_int_equal(capnrpc_client_new_fd(fds[0], &client), 0);
	assert_int_equal(capnrpc_client_fd(client), fds[0]);
	assert_non_null(capnrpc_client_vat(client));
	assert_null(capnrpc_client_closed(client));
	assert_null(capnrpc_client_free(client));
	assert_int_equal(fcntl(fds[0], F_GETFD), -1);
	assert_null(capnrpc_client_free(NULL));
	close(fds[1]);
}

static void
a_call_is_answered(void **state)
{
	static const uint8_t data[] = { 1, 2, 3 };
	struct capnrpc_promise *promise;
	struct pair pair;

	(void)state;
	pair_open(&pair, 0);
	promise = servant_call(pair.root, SERVANT_ECHO, 5, data, 3, NULL);
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_PENDING);
	pair_finish(&pair, promise);
	assert_int_equal(servant_number(promise), 5);
	assert_int_equal(servant_data(promise).n, 3);
	assert_memory_equal(servant_data(promise).bytes, data, 3);
	capnrpc_promise_unref(promise);
	pair_close(&pair);
	assert_int_equal(pair.servant.n_releases, 1);
}

static void
calls_are_pipelined_and_keep_their_order(void **state)
{
	struct capnrpc_promise *promises[3];
	struct capnrpc_cap *cap;
	struct pair pair;
	size_t i;

	(void)state;
	pair_open(&pair, 0);
	promises[0] = servant_call(pair.root, SERVANT_SELF, 1, NULL, 0, NULL);
	cap = servant_cap(promises[0]);
	promises[1] = servant_call(cap, SERVANT_ECHO, 2, NULL, 0, NULL);
	promises[2] = servant_call(cap, SERVANT_ECHO, 3, NULL, 0, NULL);
	/* One way is enough: all of it goes out in one wake-up. */
	assert_int_equal(capnrpc_client_process(pair.near), 0);
	assert_int_equal(capnrpc_client_events(pair.near), CAPNRPC_WANT_READ);
	for (i = 0; i < 3; i++) {
		pair_finish(&pair, promises[i]);
		capnrpc_promise_unref(promises[i]);
	}
	assert_int_equal(pair.servant.sum, 123);
	capnrpc_cap_unref(cap);
	pair_close(&pair);
}

static void
an_object_of_ones_own_is_called_back(void **state)
{
	struct capnrpc_promise *promise;
	struct servant own;
	struct pair pair;

	(void)state;
	pair_open(&pair, 0);
	servant_init(&own, capnrpc_client_vat(pair.near));
	promise =
		servant_call(pair.root, SERVANT_CALL_BACK, 8, NULL, 0, own.cap);
	servant_drop(&own);
	pair_finish(&pair, promise);
	assert_int_equal(servant_number(promise), 8);
	assert_int_equal(own.n_calls, 1);
	capnrpc_promise_unref(promise);
	pair_run(&pair);
	assert_int_equal(own.n_releases, 1);
	pair_close(&pair);
}

static void
answers_may_come_later_and_in_any_order(void **state)
{
	struct capnrpc_promise *first;
	struct capnrpc_promise *second;
	struct pair pair;

	(void)state;
	pair_open(&pair, 0);
	first = servant_call(pair.root, SERVANT_LATER, 1, NULL, 0, NULL);
	second = servant_call(pair.root, SERVANT_ECHO, 2, NULL, 0, NULL);
	pair_finish(&pair, second);
	assert_int_equal(capnrpc_promise_state(first), CAPNRPC_PENDING);
	servant_answer(&pair.servant, 11);
	pair_finish(&pair, first);
	assert_int_equal(servant_number(first), 11);
	capnrpc_promise_unref(first);
	capnrpc_promise_unref(second);
	pair_close(&pair);
}

static void
dropping_a_promise_cancels_its_call(void **state)
{
	struct capnrpc_promise *promise;
	struct pair pair;

	(void)state;
	pair_open(&pair, 0);
	promise = servant_call(pair.root, SERVANT_LATER, 1, NULL, 0, NULL);
	pair_run(&pair);
	assert_int_equal(pair.servant.n_held, 1);
	capnrpc_promise_unref(promise);
	/* Nothing happened on the descriptor, and yet there is work. */
	assert_int_equal(capnrpc_client_deadline(pair.near), 0);
	pair_run(&pair);
	assert_int_equal(pair.servant.n_cancels, 1);
	servant_answer(&pair.servant, 0);
	pair_run(&pair);
	pair_close(&pair);
}

struct notice {
	unsigned int n;
	enum capnrpc_exception_type type;
	char reason[128];
};

static void
on_change(void *userdata, const struct capnrpc_exception *exception)
{
	struct notice *notice = userdata;

	notice->n++;
	if (exception == NULL)
		return;
	notice->type = exception->type;
	strncpy(notice->reason, exception->reason, sizeof(notice->reason) - 1);
}

static void
a_watch_tells_when_a_reference_breaks(void **state)
{
	struct notice notice = { 0 };
	struct capnrpc_promise *promise;
	struct capnrpc_cap *cap;
	struct pair pair;

	(void)state;
	pair_open(&pair, 0);
	promise = servant_call(pair.root, SERVANT_SELF, 1, NULL, 0, NULL);
	pair_finish(&pair, promise);
	cap = capnrpc_cap_ref(
		capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(
			capnrpc_pointer_struct(
				capnrpc_promise_results(promise), NULL),
			SERVANT_CAP)));
	capnrpc_promise_unref(promise);
	assert_int_equal(capnrpc_cap_watch(cap, on_change, &notice), 0);
	pair_run(&pair);
	assert_int_equal(notice.n, 0);
	servant_drop(&pair.servant);
	pair.far = capnrpc_client_free(pair.far);
	pair_run(&pair);
	assert_int_equal(notice.n, 1);
	assert_int_equal(notice.type, CAPNRPC_DISCONNECTED);
	assert_text_has(notice.reason, "closed by the other side");
	assert_non_null(capnrpc_cap_exception(cap));
	capnrpc_cap_unref(cap);
	pair_close(&pair);
}

static void
on_done(void *userdata, struct capnrpc_promise *promise)
{
	enum capnrpc_promise_state *seen = userdata;

	*seen = capnrpc_promise_state(promise);
}

static void
its_end_tells_who_still_waits(void **state)
{
	enum capnrpc_promise_state seen = CAPNRPC_PENDING;
	struct capnrpc_promise *promise;
	struct servant own;
	struct pair pair;

	(void)state;
	pair_open(&pair, 0);
	servant_init(&own, capnrpc_client_vat(pair.far));
	promise = servant_call(pair.root, SERVANT_KEEP, 1, NULL, 0, NULL);
	pair_finish(&pair, promise);
	capnrpc_promise_unref(promise);
	promise = servant_call(pair.root, SERVANT_LATER, 1, NULL, 0, NULL);
	capnrpc_promise_on_done(promise, on_done, &seen);
	pair_run(&pair);
	servant_answer(&pair.servant, 1);
	/* The answer is in the far end's output, which its end still writes. */
	servant_drop(&own);
	servant_drop(&pair.servant);
	pair.far = capnrpc_client_free(pair.far);
	assert_int_equal(own.n_releases, 1);
	assert_int_equal(pair.servant.n_releases, 1);
	pair_run(&pair);
	assert_int_equal(seen, CAPNRPC_DONE);
	assert_int_equal(servant_number(promise), 1);
	capnrpc_promise_unref(promise);
	pair_close(&pair);
}

/* Drops the promise it is about, as a program does that ends. */
static void
on_done_drop(void *userdata, struct capnrpc_promise *promise)
{
	struct capnrpc_promise **mine = userdata;

	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_BROKEN);
	assert_int_equal(
		capnrpc_promise_exception(promise)->type, CAPNRPC_DISCONNECTED);
	*mine = capnrpc_promise_unref(*mine);
}

static void
callbacks_run_while_it_is_freed(void **state)
{
	struct capnrpc_promise *promise;
	struct pair pair;

	(void)state;
	pair_open(&pair, 0);
	promise = servant_call(pair.root, SERVANT_LATER, 1, NULL, 0, NULL);
	capnrpc_promise_on_done(promise, on_done_drop, &promise);
	pair_run(&pair);
	pair.root = capnrpc_cap_unref(pair.root);
	pair.near = capnrpc_client_free(pair.near);
	assert_null(promise);
	pair_run(&pair);
	assert_int_equal(pair.servant.n_cancels, 1);
	servant_answer(&pair.servant, 0);
	pair_close(&pair);
}

static void
nothing_served_is_an_exception(void **state)
{
	struct capnrpc_promise *promise;
	struct capnrpc_cap *cap;
	struct pair pair;

	(void)state;
	pair_open(&pair, 0);
	/* The near end serves nothing. */
	cap = capnrpc_client_bootstrap(pair.far);
	promise = servant_call(cap, SERVANT_ECHO, 1, NULL, 0, NULL);
	pair_run(&pair);
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_BROKEN);
	capnrpc_promise_unref(promise);
	capnrpc_cap_unref(cap);
	pair_close(&pair);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(only_a_stream_socket_makes_a_client),
		cmocka_unit_test(its_end_closes_the_descriptor),
		cmocka_unit_test(a_call_is_answered),
		cmocka_unit_test(calls_are_pipelined_and_keep_their_order),
		cmocka_unit_test(an_object_of_ones_own_is_called_back),
		cmocka_unit_test(answers_may_come_later_and_in_any_order),
		cmocka_unit_test(dropping_a_promise_cancels_its_call),
		cmocka_unit_test(a_watch_tells_when_a_reference_breaks),
		cmocka_unit_test(its_end_tells_who_still_waits),
		cmocka_unit_test(callbacks_run_while_it_is_freed),
		cmocka_unit_test(nothing_served_is_an_exception),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
