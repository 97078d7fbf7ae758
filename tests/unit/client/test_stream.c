/* SPDX-License-Identifier: Apache-2.0 */
/* Reading and writing a socket without waiting and without signals. */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <capnrpc/error.h>

#include "client/stream.h"

#include "tests/unit/client/check.h"
#include "tests/unit/client/pair.h"

static void
only_stream_sockets_will_do(void **state)
{
	int fds[2];

	(void)state;
	pair_sockets(fds);
	assert_int_equal(capnrpc_stream_check(fds[0]), 0);
	close(fds[0]);
	close(fds[1]);
	errno = 0;
	assert_int_equal(capnrpc_stream_check(fds[0]), CAPNRPC_ESYSTEM);
	assert_int_equal(errno, EBADF);
	assert_int_equal(socketpair(AF_UNIX, SOCK_DGRAM, 0, fds), 0);
	assert_int_equal(capnrpc_stream_check(fds[0]), CAPNRPC_EINVAL);
	close(fds[0]);
	close(fds[1]);
	assert_int_equal(pipe(fds), 0);
	assert_int_equal(capnrpc_stream_check(fds[0]), CAPNRPC_ESYSTEM);
	assert_int_equal(errno, ENOTSOCK);
	close(fds[0]);
	close(fds[1]);
}

static void
pieces_are_written_in_order_and_read(void **state)
{
	static const struct capnrpc_bytes pieces[] = {
		{ (const void *)"one ", 4 },
		{ (const void *)"two ", 4 },
		{ (const void *)"three", 5 },
	};
	uint8_t bytes[32];
	size_t n = 99;
	int fds[2];

	(void)state;
	pair_sockets(fds);
	assert_int_equal(capnrpc_stream_read(fds[1], bytes, 32, &n),
		CAPNRPC_STREAM_WAIT);
	assert_int_equal(n, 99);
	assert_int_equal(capnrpc_stream_write(fds[0], pieces, 3, &n),
		CAPNRPC_STREAM_DONE);
	assert_int_equal(n, 13);
	assert_int_equal(capnrpc_stream_read(fds[1], bytes, 32, &n),
		CAPNRPC_STREAM_DONE);
	assert_int_equal(n, 13);
	assert_memory_equal(bytes, "one two three", 13);
	assert_int_equal(fcntl(fds[0], F_GETFL) & O_NONBLOCK, 0);
	close(fds[0]);
	assert_int_equal(
		capnrpc_stream_read(fds[1], bytes, 32, &n), CAPNRPC_STREAM_END);
	close(fds[1]);
}

static void
a_full_socket_is_no_error(void **state)
{
	static const uint8_t much[64 * 1024];
	static const struct capnrpc_bytes piece = { much, sizeof(much) };
	enum capnrpc_stream_result result = CAPNRPC_STREAM_DONE;
	size_t n_all = 0;
	size_t n = 0;
	int fds[2];

	(void)state;
	pair_sockets(fds);
	while (result == CAPNRPC_STREAM_DONE) {
		n = 0;
		result = capnrpc_stream_write(fds[0], &piece, 1, &n);
		n_all += n;
		assert_true(n_all < (size_t)64 * 1024 * 1024);
	}
	assert_int_equal(result, CAPNRPC_STREAM_WAIT);
	assert_true(n_all > 0);
	close(fds[0]);
	close(fds[1]);
}

static void
as_many_pieces_as_it_says(void **state)
{
	struct capnrpc_bytes pieces[CAPNRPC_STREAM_PIECES];
	uint8_t bytes[CAPNRPC_STREAM_PIECES + 1];
	size_t n = 0;
	size_t i;
	int fds[2];

	(void)state;
	for (i = 0; i < CAPNRPC_STREAM_PIECES; i++)
		pieces[i] = (struct capnrpc_bytes){ (const void *)"x", 1 };
	pair_sockets(fds);
	assert_int_equal(
		capnrpc_stream_write(fds[0], pieces, CAPNRPC_STREAM_PIECES, &n),
		CAPNRPC_STREAM_DONE);
	assert_int_equal(n, CAPNRPC_STREAM_PIECES);
	assert_int_equal(capnrpc_stream_read(fds[1], bytes, sizeof(bytes), &n),
		CAPNRPC_STREAM_DONE);
	assert_int_equal(n, CAPNRPC_STREAM_PIECES);
	close(fds[0]);
	close(fds[1]);
}

static void
a_peer_that_is_gone_is_an_error_and_no_signal(void **state)
{
	static const struct capnrpc_bytes piece = { (const void *)"x", 1 };
	size_t n = 0;
	int fds[2];

	(void)state;
	/* The default action would end the test. */
	assert_true(signal(SIGPIPE, SIG_DFL) != SIG_ERR);
	pair_sockets(fds);
	close(fds[1]);
	assert_int_equal(capnrpc_stream_write(fds[0], &piece, 1, &n),
		CAPNRPC_STREAM_ERROR);
	assert_int_equal(errno, EPIPE);
	close(fds[0]);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(only_stream_sockets_will_do),
		cmocka_unit_test(pieces_are_written_in_order_and_read),
		cmocka_unit_test(a_full_socket_is_no_error),
		cmocka_unit_test(as_many_pieces_as_it_says),
		cmocka_unit_test(a_peer_that_is_gone_is_an_error_and_no_signal),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
