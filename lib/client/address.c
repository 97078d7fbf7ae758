/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The rules for the socket's path, in one place.
 *
 * The environment is not believed in a program that runs with more rights than
 * its caller: there it could name a socket of the caller's own.
 */
#include "config.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

#include <capnrpc/client.h>

#include "client/address.h"

#define SYSTEM_PATH "/run/capnrpcd/socket"

/*
 * A daemon that has not accepted for this long is stuck; a person who waits
 * for it would rather be told.
 */
#define CONNECT_SECONDS 10

/* The variable's value, NULL when it is unset or empty. */
static const char *
variable(const char *name)
{
	const char *value = secure_getenv(name);

	return value != NULL && value[0] != '\0' ? value : NULL;
}

/* Writes directory and name to ret_path; EINVAL where they do not fit. */
static int
join(const char *directory, const char *name, char *ret_path, size_t n)
{
	size_t n_directory = strlen(directory);
	size_t n_name = strlen(name);

	if (n_directory >= n || n_name >= n - n_directory)
		return CAPNRPC_EINVAL;
	memcpy(ret_path, directory, n_directory);
	memcpy(ret_path + n_directory, name, n_name + 1);
	return 0;
}

/* The user's own daemon, when there is one. */
static bool
user_path(char *ret_path, size_t n)
{
	const char *directory = variable("XDG_RUNTIME_DIR");
	char path[CAPNRPC_ADDRESS_PATH_SIZE];

	if (directory == NULL)
		return false;
	if (join(directory, "/capnrpcd/socket", path, sizeof(path)) < 0)
		return false;
	return access(path, F_OK) == 0 && join(path, "", ret_path, n) == 0;
}

int
capnrpc_client_socket_path(const char *path, char *ret_path, size_t n)
{
	const char *from_environment = variable("CAPNRPCD_SOCKET");

	if (path != NULL)
		return path[0] != '\0' ? join(path, "", ret_path, n)
				       : CAPNRPC_EINVAL;
	if (from_environment != NULL)
		return join(from_environment, "", ret_path, n);
	if (user_path(ret_path, n))
		return 0;
	return join(SYSTEM_PATH, "", ret_path, n);
}

int
capnrpc_address_of(const char *path, struct sockaddr_un *ret_address)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	int status = capnrpc_client_socket_path(
		path, address.sun_path, sizeof(address.sun_path));

	if (status < 0)
		return status;
	*ret_address = address;
	return 0;
}

/* connect(2), through signals; 0 or -1 and errno. */
static int
connect_fd(int fd, const struct sockaddr_un *address)
{
	/* For a Unix socket the send timeout is the one of connect, too. */
	struct timeval timeout = { .tv_sec = CONNECT_SECONDS };
	int result;

	if (setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &timeout, sizeof(timeout)))
		return -1;
	do {
		result = connect(
			fd, (const struct sockaddr *)address, sizeof(*address));
	} while (result < 0 && errno == EINTR);
	if (result < 0 && errno == EAGAIN)
		errno = ETIMEDOUT;
	return result;
}

int
capnrpc_address_connect(const struct sockaddr_un *address, int *ret_fd)
{
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	int error;

	if (fd < 0)
		return CAPNRPC_ESYSTEM;
	if (connect_fd(fd, address) < 0) {
		error = errno;
		close(fd);
		errno = error;
		return CAPNRPC_ESYSTEM;
	}
	*ret_fd = fd;
	return 0;
}
