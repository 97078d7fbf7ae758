/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A client's beginning and end, and what it gives out.
 */
#include "config.h"

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "client/client.h"
#include "client/stream.h"
#include "rpc/conn.h"

/*
 * Turns that the end of a client may take to tell everybody. More than a
 * program can have under way at once, and a bound for one whose callbacks
 * make new ones for ever.
 */
#define LAST_TURNS 1000000

/* Random bits; errno says why when there are none. */
static int
seed_new(uint64_t *ret_seed)
{
	ssize_t n;

	do {
		n = getrandom(ret_seed, sizeof(*ret_seed), 0);
	} while (n < 0 && errno == EINTR);
	return n == (ssize_t)sizeof(*ret_seed) ? 0 : CAPNRPC_ESYSTEM;
}

/* Makes the vat and its connection; what was made stays for client_destroy. */
static int
client_open(struct capnrpc_client *client)
{
	uint64_t seed = 0;
	int status = seed_new(&seed);

	if (status < 0)
		return status;
	client->vat = capnrpc_vat_new(capnrpc_memory_libc(), seed);
	if (client->vat == NULL)
		return CAPNRPC_ENOMEM;
	client->conn = capnrpc_conn_new(client->vat, NULL, NULL);
	return client->conn != NULL ? 0 : CAPNRPC_ENOMEM;
}

/* Frees a client, half-built ones too; the descriptor is not touched. */
static void
client_destroy(struct capnrpc_client *client)
{
	capnrpc_conn_free(client->conn);
	capnrpc_vat_free(client->vat);
	free(client->buffer);
	free(client);
}

/* A client over fd whose peer is called peer in texts. */
static int
client_new(int fd, const char *peer, struct capnrpc_client **ret_client)
{
	struct capnrpc_client *client = calloc(1, sizeof(*client));
	int status;

	if (client == NULL)
		return CAPNRPC_ENOMEM;
	client->fd = fd;
	(void)snprintf(client->peer, sizeof(client->peer), "%s", peer);
	status = client_open(client);
	if (status < 0) {
		client_destroy(client);
		return status;
	}
	*ret_client = client;
	return 0;
}

int
capnrpc_client_connect(const char *path, struct capnrpc_client **ret_client)
{
	struct sockaddr_un address;
	int error;
	int fd = -1;
	int status = capnrpc_address_of(path, &address);

	if (status == 0)
		status = capnrpc_address_connect(&address, &fd);
	if (status < 0)
		return status;
	status = client_new(fd, address.sun_path, ret_client);
	if (status < 0) {
		error = errno;
		close(fd);
		errno = error;
	}
	return status;
}

int
capnrpc_client_new_fd(int fd, struct capnrpc_client **ret_client)
{
	char peer[sizeof("descriptor -2147483648")];
	int status = capnrpc_stream_check(fd);

	if (status < 0)
		return status;
	(void)snprintf(peer, sizeof(peer), "descriptor %d", fd);
	return client_new(fd, peer, ret_client);
}

/* Writes what the socket takes at once, so that a last answer is not lost. */
static void
write_last(struct capnrpc_client *client)
{
	if (!client->is_over)
		(void)capnrpc_client_wake(client, false);
}

/*
 * Breaks what hangs on the connection, and lets everybody hear of it while
 * there still is a client that callbacks may ask.
 */
static void
break_all(struct capnrpc_client *client)
{
	int n;

	capnrpc_conn_serve(client->conn, NULL);
	if (!client->is_end_fed)
		capnrpc_conn_feed_eof(
			client->conn, "the connection was closed on this side");
	client->is_end_fed = true;
	client->is_at_end = true;
	client->broker = capnrpc_cap_unref(client->broker);
	for (n = 0; n < LAST_TURNS && capnrpc_vat_turn(client->vat); n++)
		;
	/* A callback may have restored something once more. */
	client->broker = capnrpc_cap_unref(client->broker);
}

struct capnrpc_client *
capnrpc_client_free(struct capnrpc_client *client)
{
	if (client == NULL)
		return NULL;
	assert(!client->is_running);
	write_last(client);
	client->is_running = true;
	break_all(client);
	close(client->fd);
	client_destroy(client);
	return NULL;
}

struct capnrpc_vat *
capnrpc_client_vat(struct capnrpc_client *client)
{
	return client->vat;
}

void
capnrpc_client_serve(struct capnrpc_client *client, struct capnrpc_cap *cap)
{
	capnrpc_conn_serve(client->conn, cap);
}

struct capnrpc_cap *
capnrpc_client_bootstrap(struct capnrpc_client *client)
{
	return capnrpc_conn_bootstrap(client->conn);
}

int
capnrpc_client_fd(const struct capnrpc_client *client)
{
	return client->fd;
}

const struct capnrpc_exception *
capnrpc_client_closed(const struct capnrpc_client *client)
{
	return capnrpc_conn_closed(client->conn);
}
