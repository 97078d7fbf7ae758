/* SPDX-License-Identifier: Apache-2.0 */
/* See listen.h. */
#include "config.h"

#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "daemon/broker.h"
#include "daemon/daemon.h"
#include "daemon/listen.h"
#include "daemon/listener_systemd.h"
#include "daemon/log.h"

static void
on_local(void *userdata, int fd_taken, const struct listener_peer *from)
{
	broker_accept(userdata, fd_taken, from);
}

static void
on_remote(void *userdata, int fd_taken, const struct listener_peer *from)
{
	struct daemon *daemon = userdata;

	network_accept(&daemon->network, fd_taken, from);
}

static void
on_rest(void *userdata, int error_number)
{
	(void)userdata;
	log_limited(LOG_LEVEL_ERROR, "listener", "listener.rest",
		LOG_FIELDS(log_errno("why", error_number)));
}

static int
listen_unix(struct daemon *daemon, struct reason *reason)
{
	const struct config *config = &daemon->config;
	const struct listener_owner owner = { on_local, on_rest, daemon };
	const struct listener_file file = { (mode_t)config->socket_mode,
		config->socket_group.name[0] == '\0'
			? (gid_t)-1
			: config->socket_group.gid };
	struct address address;
	int r = address_set_path(config->socket_path,
		strlen(config->socket_path), &address, reason);

	if (r == 0)
		r = listener_new_unix(daemon->loop, &address, &file, &owner,
			&daemon->local, reason);
	if (r == 0)
		log_notice("listen.local",
			log_text("socket", config->socket_path));
	return r;
}

/* The socket's directory, which at a first start is not there yet. */
static int
make_directory(const struct daemon *daemon, struct reason *reason)
{
	char directory[PATHS_SOCKET_SIZE];
	char *slash;

	memcpy(directory, daemon->config.socket_path, sizeof(directory));
	slash = strrchr(directory, '/');
	if (slash == NULL || slash == directory)
		return 0;
	*slash = '\0';
	return paths_make_directory(directory, 0755, reason);
}

static void
log_remote(const struct listener *listener)
{
	struct endpoint endpoint = listener_endpoint(listener);
	struct endpoint_text text = endpoint_print(&endpoint);

	log_notice("listen.remote", log_text("address", text.text));
}

/* The place for one more TCP listener, or NULL. */
static struct listener **
free_remote(struct daemon *daemon)
{
	size_t i;

	for (i = 0; i < CONFIG_N_LISTEN_MAX; i++)
		if (daemon->remote[i] == NULL)
			return &daemon->remote[i];
	return NULL;
}

static int
listen_tcp(struct daemon *daemon, const struct config_address *at,
	struct reason *reason)
{
	const struct listener_owner owner = { on_remote, on_rest, daemon };
	struct listener **listener = free_remote(daemon);
	struct address address;
	int r;

	if (listener == NULL)
		return CAPNRPC_ELIMIT;
	memset(&address, 0, sizeof(address));
	address.kind = ADDRESS_TCP;
	address.port = at->port;
	memcpy(address.at.host, at->host, sizeof(at->host));
	r = listener_new_tcp(daemon->loop, &address, &owner, listener, reason);
	if (r == 0)
		log_remote(*listener);
	return r;
}

static bool
is_unix(int fd)
{
	struct sockaddr_storage name;
	socklen_t n = sizeof(name);

	return getsockname(fd, (struct sockaddr *)&name, &n) == 0 &&
		name.ss_family == AF_UNIX;
}

/* Where systemd made the socket, for the programs that are started to find. */
static void
note_path(struct daemon *daemon, int fd)
{
	struct sockaddr_un name;
	socklen_t n = sizeof(name);

	memset(&name, 0, sizeof(name));
	if (getsockname(fd, (struct sockaddr *)&name, &n) == 0 &&
		name.sun_path[0] == '/')
		(void)snprintf(daemon->socket_path, sizeof(daemon->socket_path),
			"%s", name.sun_path);
}

/* A socket that systemd made is for local programs if it is a Unix socket. */
static int
adopt(struct daemon *daemon, int fd_taken, struct reason *reason)
{
	const struct listener_owner local = { on_local, on_rest, daemon };
	const struct listener_owner remote = { on_remote, on_rest, daemon };
	bool is_local = is_unix(fd_taken);
	struct listener **listener =
		is_local ? &daemon->local : free_remote(daemon);
	int r;

	if (listener == NULL || *listener != NULL) {
		(void)close(fd_taken);
		reason_set(reason,
			"systemd passed more sockets than there "
			"are uses for: one Unix socket, 16 others");
		return CAPNRPC_EINVAL;
	}
	if (is_local)
		note_path(daemon, fd_taken);
	r = listener_new_adopted(daemon->loop, fd_taken,
		is_local ? &local : &remote, listener, reason);
	if (r == 0)
		log_notice("listen.adopted", log_text("from", "systemd"),
			log_text("for", is_local ? "programs" : "vats"));
	return r;
}

static int
adopt_all(struct daemon *daemon, struct reason *reason)
{
	struct listener_systemd sockets;
	size_t i;
	int r = listener_systemd_take(&sockets, reason);

	if (r != 0)
		return r;
	for (i = 0; i < sockets.n; i++) {
		if (r == 0)
			r = adopt(daemon, sockets.fds[i], reason);
		else
			(void)close(sockets.fds[i]);
	}
	return r;
}

int
listen_start(struct daemon *daemon, struct reason *reason)
{
	const struct config_addresses *listen_at = &daemon->config.listen;
	unsigned int i;
	int r;

	memcpy(daemon->socket_path, daemon->config.socket_path,
		sizeof(daemon->socket_path));
	r = adopt_all(daemon, reason);
	if (r == 0 && daemon->local == NULL) {
		r = make_directory(daemon, reason);
		if (r == 0)
			r = listen_unix(daemon, reason);
	}
	for (i = 0; i < listen_at->n_items && r == 0; i++)
		r = listen_tcp(daemon, &listen_at->items[i], reason);
	return r;
}

void
listen_stop(struct daemon *daemon)
{
	size_t i;

	daemon->local = listener_free(daemon->local);
	for (i = 0; i < CONFIG_N_LISTEN_MAX; i++)
		daemon->remote[i] = listener_free(daemon->remote[i]);
}
