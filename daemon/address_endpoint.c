/* SPDX-License-Identifier: Apache-2.0 */
#include <config.h>

#include <arpa/inet.h>
#include <errno.h>
#include <limits.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <string.h>
#include <sys/un.h>

#include <capnrpc/error.h>

#include "daemon/address_endpoint.h"
#include "daemon/reason_fail.h"

static void
print_ip(const struct endpoint *endpoint, struct endpoint_text *printed)
{
	char host[INET6_ADDRSTRLEN] = "?";
	const struct sockaddr_in *v4 =
		(const struct sockaddr_in *)&endpoint->address;
	const struct sockaddr_in6 *v6 =
		(const struct sockaddr_in6 *)&endpoint->address;
	bool is_v6 = endpoint->address.ss_family == AF_INET6;

	(void)inet_ntop(endpoint->address.ss_family,
		is_v6 ? (const void *)&v6->sin6_addr
		      : (const void *)&v4->sin_addr,
		host, sizeof(host));
	(void)snprintf(printed->text, sizeof(printed->text),
		is_v6 ? "[%s]:%u" : "%s:%u", host,
		(unsigned int)endpoint_port(endpoint));
}

/* A path need not end with NUL; an unnamed socket has none. */
static void
print_unix(const struct endpoint *endpoint, struct endpoint_text *printed)
{
	const struct sockaddr_un *address =
		(const struct sockaddr_un *)&endpoint->address;
	size_t head = offsetof(struct sockaddr_un, sun_path);
	size_t n = endpoint->n > head ? endpoint->n - head : 0;

	n = strnlen(address->sun_path, n);
	(void)snprintf(printed->text, sizeof(printed->text), "unix:%.*s",
		(int)n, address->sun_path);
}

struct endpoint_text
endpoint_print(const struct endpoint *endpoint)
{
	struct endpoint_text printed = { "?" };

	if (endpoint->address.ss_family == AF_UNIX)
		print_unix(endpoint, &printed);
	else
		print_ip(endpoint, &printed);
	return printed;
}

uint16_t
endpoint_port(const struct endpoint *endpoint)
{
	const struct sockaddr_in *v4 =
		(const struct sockaddr_in *)&endpoint->address;
	const struct sockaddr_in6 *v6 =
		(const struct sockaddr_in6 *)&endpoint->address;

	if (endpoint->address.ss_family == AF_INET)
		return ntohs(v4->sin_port);
	if (endpoint->address.ss_family == AF_INET6)
		return ntohs(v6->sin6_port);
	return 0;
}

bool
endpoint_is_same_host(
	const struct endpoint *endpoint, const struct endpoint *other)
{
	const struct sockaddr *a = (const struct sockaddr *)&endpoint->address;
	const struct sockaddr *b = (const struct sockaddr *)&other->address;

	if (a->sa_family != b->sa_family)
		return false;
	if (a->sa_family == AF_INET)
		return memcmp(&((const struct sockaddr_in *)a)->sin_addr,
			       &((const struct sockaddr_in *)b)->sin_addr,
			       sizeof(struct in_addr)) == 0;
	if (a->sa_family == AF_INET6)
		return memcmp(&((const struct sockaddr_in6 *)a)->sin6_addr,
			       &((const struct sockaddr_in6 *)b)->sin6_addr,
			       sizeof(struct in6_addr)) == 0;
	return false;
}

struct endpoint
endpoint_of_path(const struct address *address)
{
	struct endpoint endpoint = { .n = sizeof(struct sockaddr_un) };
	struct sockaddr_un *unix_address =
		(struct sockaddr_un *)&endpoint.address;

	unix_address->sun_family = AF_UNIX;
	(void)snprintf(unix_address->sun_path, sizeof(unix_address->sun_path),
		"%s", address->at.path);
	return endpoint;
}

static int
lookup(const struct address *address, int flags,
	struct endpoints *ret_endpoints)
{
	struct addrinfo hints = { .ai_family = AF_UNSPEC,
		.ai_socktype = SOCK_STREAM,
		.ai_flags = flags | AI_NUMERICSERV | AI_PASSIVE };
	bool is_any = strcmp(address->at.host, "*") == 0;
	struct addrinfo *found = NULL;
	struct addrinfo *each;
	char port[8];
	int error;

	(void)snprintf(port, sizeof(port), "%u", (unsigned int)address->port);
	error = getaddrinfo(
		is_any ? NULL : address->at.host, port, &hints, &found);
	if (error != 0)
		return error;
	ret_endpoints->n = 0;
	for (each = found; each != NULL; each = each->ai_next) {
		struct endpoint *to = &ret_endpoints->at[ret_endpoints->n];

		if (ret_endpoints->n == ENDPOINTS_MAX ||
			each->ai_addrlen > sizeof(to->address))
			break;
		memset(to, 0, sizeof(*to));
		memcpy(&to->address, each->ai_addr, each->ai_addrlen);
		to->n = each->ai_addrlen;
		ret_endpoints->n++;
	}
	freeaddrinfo(found);
	return ret_endpoints->n > 0 ? 0 : EAI_NONAME;
}

int
endpoint_lookup(const struct address *address, struct endpoints *ret_endpoints,
	struct reason *reason)
{
	int error = lookup(address, 0, ret_endpoints);

	if (error == 0)
		return 0;
	if (error == EAI_SYSTEM)
		return reason_fail_errno(reason, errno,
			"the host \"%s\" cannot be looked up",
			address->at.host);
	return reason_fail(reason, CAPNRPC_ESYSTEM,
		"the host \"%s\" cannot be looked up: %s", address->at.host,
		gai_strerror(error));
}

bool
endpoint_lookup_numeric(
	const struct address *address, struct endpoints *ret_endpoints)
{
	return lookup(address, AI_NUMERICHOST, ret_endpoints) == 0;
}

static void
set(int fd, int level, int option, int value)
{
	(void)setsockopt(fd, level, option, &value, sizeof(value));
}

void
endpoint_tune(int fd)
{
	set(fd, IPPROTO_TCP, TCP_NODELAY, 1);
}

/* At least a second: the kernel knows no less. */
static int
seconds(uint64_t ms)
{
	return ms < 1000 ? 1 : ms / 1000 > INT_MAX ? INT_MAX : (int)(ms / 1000);
}

void
endpoint_set_patience(int fd, uint64_t patience_ms)
{
	if (patience_ms == 0)
		return;
	set(fd, SOL_SOCKET, SO_KEEPALIVE, 1);
	/* Half of it in silence, the rest for the probes. */
	set(fd, IPPROTO_TCP, TCP_KEEPIDLE, seconds(patience_ms / 2));
	set(fd, IPPROTO_TCP, TCP_KEEPINTVL,
		seconds(patience_ms / 2 / ENDPOINT_PROBES));
	set(fd, IPPROTO_TCP, TCP_KEEPCNT, ENDPOINT_PROBES);
	set(fd, IPPROTO_TCP, TCP_USER_TIMEOUT,
		patience_ms > INT_MAX ? INT_MAX : (int)patience_ms);
}
