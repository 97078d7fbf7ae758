/* SPDX-License-Identifier: Apache-2.0 */
/* Which socket a client goes to, and what it says when that does not work. */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <capnrpc/client.h>

#include "client/address.h"

#include "tests/unit/client/check.h"

/* A directory for the test, and a socket path in it. */
struct place {
	char directory[64];
	char path[96];
};

static void
place_open(struct place *place)
{
	(void)snprintf(place->directory, sizeof(place->directory),
		"/tmp/capnrpc-client.XXXXXX");
	assert_non_null(mkdtemp(place->directory));
	(void)snprintf(place->path, sizeof(place->path), "%s/socket",
		place->directory);
}

static void
place_close(struct place *place)
{
	(void)unlink(place->path);
	assert_int_equal(rmdir(place->directory), 0);
}

static int
clean_environment(void **state)
{
	(void)state;
	return unsetenv("CAPNRPCD_SOCKET") | unsetenv("XDG_RUNTIME_DIR");
}

static void
assert_path(const char *given, const char *expected)
{
	char path[256] = "";

	assert_int_equal(
		capnrpc_client_socket_path(given, path, sizeof(path)), 0);
	assert_string_equal(path, expected);
}

static void
the_given_path_comes_first(void **state)
{
	(void)state;
	setenv("CAPNRPCD_SOCKET", "/from/environment", 1);
	assert_path("/given", "/given");
}

static void
the_environment_comes_second(void **state)
{
	(void)state;
	setenv("CAPNRPCD_SOCKET", "/from/environment", 1);
	setenv("XDG_RUNTIME_DIR", "/tmp", 1);
	assert_path(NULL, "/from/environment");
}

static void
the_user_instance_comes_third_when_it_is_there(void **state)
{
	char directory[96];
	char socket_path[128];
	struct place place;
	int fd;

	(void)state;
	place_open(&place);
	(void)snprintf(
		directory, sizeof(directory), "%s/capnrpcd", place.directory);
	(void)snprintf(
		socket_path, sizeof(socket_path), "%s/socket", directory);
	setenv("XDG_RUNTIME_DIR", place.directory, 1);
	assert_path(NULL, "/run/capnrpcd/socket");
	assert_int_equal(mkdir(directory, 0700), 0);
	assert_path(NULL, "/run/capnrpcd/socket");
	fd = open(socket_path, O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
	assert_true(fd >= 0);
	close(fd);
	assert_path(NULL, socket_path);
	assert_int_equal(unlink(socket_path), 0);
	assert_int_equal(rmdir(directory), 0);
	place_close(&place);
}

static void
empty_variables_count_as_unset(void **state)
{
	(void)state;
	setenv("CAPNRPCD_SOCKET", "", 1);
	setenv("XDG_RUNTIME_DIR", "", 1);
	assert_path(NULL, "/run/capnrpcd/socket");
}

static void
a_path_must_fit_and_not_be_empty(void **state)
{
	char path[8] = "kept";

	(void)state;
	assert_int_equal(
		capnrpc_client_socket_path("/123456", path, sizeof(path)), 0);
	assert_string_equal(path, "/123456");
	assert_int_equal(
		capnrpc_client_socket_path("/1234567", path, sizeof(path)),
		CAPNRPC_EINVAL);
	assert_string_equal(path, "/123456");
	assert_int_equal(
		capnrpc_client_socket_path("", path, 8), CAPNRPC_EINVAL);
	assert_int_equal(
		capnrpc_client_socket_path("", path, 0), CAPNRPC_EINVAL);
}

static void
an_address_takes_107_bytes(void **state)
{
	struct sockaddr_un address;
	char path[CAPNRPC_ADDRESS_PATH_SIZE + 1];

	(void)state;
	memset(path, 'x', sizeof(path));
	path[0] = '/';
	path[CAPNRPC_ADDRESS_PATH_SIZE - 1] = '\0';
	assert_int_equal(capnrpc_address_of(path, &address), 0);
	assert_string_equal(address.sun_path, path);
	path[CAPNRPC_ADDRESS_PATH_SIZE - 1] = 'x';
	path[CAPNRPC_ADDRESS_PATH_SIZE] = '\0';
	assert_int_equal(capnrpc_address_of(path, &address), CAPNRPC_EINVAL);
}

static void
assert_connect_fails(const char *path, int expected_errno)
{
	struct capnrpc_client *client = NULL;

	errno = 0;
	assert_int_equal(
		capnrpc_client_connect(path, &client), CAPNRPC_ESYSTEM);
	assert_int_equal(errno, expected_errno);
	assert_null(client);
}

static void
errno_says_why_there_is_no_connection(void **state)
{
	struct place place;
	int fd;

	(void)state;
	place_open(&place);
	assert_connect_fails(place.path, ENOENT);
	fd = open(place.path, O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
	assert_true(fd >= 0);
	close(fd);
	assert_connect_fails(place.path, ECONNREFUSED);
	place_close(&place);
}

/* A listener at the place; only its backlog accepts. */
static int
listen_at(const struct place *place)
{
	struct sockaddr_un address;
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	assert_true(fd >= 0);
	assert_int_equal(capnrpc_address_of(place->path, &address), 0);
	assert_int_equal(
		bind(fd, (const struct sockaddr *)&address, sizeof(address)),
		0);
	assert_int_equal(listen(fd, 1), 0);
	return fd;
}

static void
a_listener_is_reached(void **state)
{
	struct capnrpc_client *client = NULL;
	struct place place;
	int listener;
	int flags;

	(void)state;
	place_open(&place);
	listener = listen_at(&place);
	setenv("CAPNRPCD_SOCKET", place.path, 1);
	assert_int_equal(capnrpc_client_connect(NULL, &client), 0);
	flags = fcntl(capnrpc_client_fd(client), F_GETFD);
	assert_true(flags >= 0 && (flags & FD_CLOEXEC) != 0);
	assert_null(capnrpc_client_free(client));
	close(listener);
	place_close(&place);
}

static void
the_text_of_an_end_names_the_path(void **state)
{
	const struct capnrpc_exception *exception;
	struct capnrpc_client *client = NULL;
	struct place place;
	int listener;
	int peer;

	(void)state;
	place_open(&place);
	listener = listen_at(&place);
	assert_int_equal(capnrpc_client_connect(place.path, &client), 0);
	peer = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
	assert_true(peer >= 0);
	close(peer);
	assert_int_equal(capnrpc_client_run(client), 0);
	exception = capnrpc_client_closed(client);
	assert_non_null(exception);
	assert_int_equal(exception->type, CAPNRPC_DISCONNECTED);
	assert_text_has(exception->reason, place.path);
	assert_text_has(exception->reason, "closed by the other side");
	capnrpc_client_free(client);
	close(listener);
	place_close(&place);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(
			the_given_path_comes_first, clean_environment),
		cmocka_unit_test_setup(
			the_environment_comes_second, clean_environment),
		cmocka_unit_test_setup(
			the_user_instance_comes_third_when_it_is_there,
			clean_environment),
		cmocka_unit_test_setup(
			empty_variables_count_as_unset, clean_environment),
		cmocka_unit_test(a_path_must_fit_and_not_be_empty),
		cmocka_unit_test(an_address_takes_107_bytes),
		cmocka_unit_test(errno_says_why_there_is_no_connection),
		cmocka_unit_test_setup(
			a_listener_is_reached, clean_environment),
		cmocka_unit_test(the_text_of_an_end_names_the_path),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
