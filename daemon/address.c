/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reading and printing addresses. Nothing here touches the network: whether a
 * host is an IP address is a question about its text.
 */
#include <config.h>

#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>

#include <capnrpc/error.h>
#include "daemon/address.h"
#include "daemon/reason_fail.h"

#define PORT_MAX 65535
#define PORT_DIGITS_MAX 5

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_name_character(char c)
{
	return is_digit(c) || (c >= 'a' && c <= 'z') ||
		(c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == '.';
}

static bool
is_ip(int family, const char *host)
{
	struct in6_addr scratch;

	return inet_pton(family, host, &scratch) == 1;
}

/* A host whose last label is a number can only be meant as IPv4. */
static bool
looks_like_ipv4(const char *host)
{
	const char *last = strrchr(host, '.');

	last = last == NULL ? host : last + 1;
	return *last != '\0' && last[strspn(last, "0123456789")] == '\0';
}

static int
check_port(const char *text, size_t n, enum address_use use, uint16_t *ret_port,
	struct reason *reason)
{
	unsigned int port = 0;
	size_t i;

	if (n == 0)
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the port is missing; write HOST:PORT");
	for (i = 0; i < n && i <= PORT_DIGITS_MAX && is_digit(text[i]); i++)
		port = port * 10 + (unsigned int)(text[i] - '0');
	if (i < n && i <= PORT_DIGITS_MAX)
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the port has a character that is no digit; "
			"write a number from 1 to 65535");
	if (n > PORT_DIGITS_MAX || port > PORT_MAX)
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the port is above 65535; "
			"write a number from 1 to 65535");
	if (port == 0 && (use != ADDRESS_TO_LISTEN || n > 1))
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the port is 0; write a number from 1 to 65535");
	if (n > 1 && text[0] == '0')
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the port begins with 0; write %u", port);
	*ret_port = (uint16_t)port;
	return 0;
}

static int
check_ipv6(const char *host, struct reason *reason)
{
	if (strchr(host, '%') != NULL)
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the host is an IPv6 address with a zone; "
			"write it without the '%%' and what follows");
	if (!is_ip(AF_INET6, host))
		return reason_fail(reason, CAPNRPC_EINVAL,
			"what stands in [] is not an IPv6 address");
	return 0;
}

static int
check_name(const char *host, enum address_use use, struct reason *reason)
{
	size_t i;

	if (host[0] == '\0')
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the host is missing; write HOST:PORT");
	if (use == ADDRESS_TO_LISTEN && strcmp(host, "*") == 0)
		return 0;
	for (i = 0; host[i] != '\0'; i++)
		if (!is_name_character(host[i]))
			return reason_fail(reason, CAPNRPC_EINVAL,
				"the host has a bad character at its position "
				"%zu; write a name, an IPv4 address, or an "
				"IPv6 address in []",
				i + 1);
	if (looks_like_ipv4(host) && !is_ip(AF_INET, host))
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the host ends in a number but is not an IPv4 address; "
			"write four numbers from 0 to 255 with dots between");
	return 0;
}

static int
copy_host(const char *text, size_t n, struct address *address,
	struct reason *reason)
{
	if (n > ADDRESS_HOST_MAX)
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the host has %zu characters; at most %d are allowed",
			n, ADDRESS_HOST_MAX);
	if (memchr(text, '\0', n) != NULL)
		return reason_fail(
			reason, CAPNRPC_EINVAL, "the host has a NUL character");
	memcpy(address->at.host, text, n);
	return 0;
}

/* "[IPv6]:PORT"; the text begins with '['. */
static int
parse_bracketed(const char *text, size_t n, enum address_use use,
	struct address *address, struct reason *reason)
{
	const char *end = memchr(text, ']', n);
	size_t n_host;
	int status;

	if (end == NULL)
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the host begins with '[' but has no ']'");
	n_host = (size_t)(end - text) - 1;
	status = copy_host(text + 1, n_host, address, reason);
	if (status == 0)
		status = check_ipv6(address->at.host, reason);
	if (status < 0)
		return status;
	n -= n_host + 2;
	if (n == 0 || end[1] != ':')
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the port is missing behind ']'; write [IPv6]:PORT");
	return check_port(end + 2, n - 1, use, &address->port, reason);
}

int
address_parse_host_port(const char *text, size_t n, enum address_use use,
	struct address *ret_address, struct reason *reason)
{
	struct address address = { .kind = ADDRESS_TCP };
	const char *colon = memchr(text, ':', n);
	size_t n_host = colon == NULL ? n : (size_t)(colon - text);
	int status;

	if (n > 0 && text[0] == '[') {
		status = parse_bracketed(text, n, use, &address, reason);
		if (status == 0)
			*ret_address = address;
		return status;
	}
	if (colon == NULL)
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the port is missing; write HOST:PORT");
	if (memchr(colon + 1, ':', n - n_host - 1) != NULL)
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the host has more than one ':'; "
			"write an IPv6 address in []");
	status = copy_host(text, n_host, &address, reason);
	if (status == 0)
		status = check_name(address.at.host, use, reason);
	if (status == 0)
		status = check_port(
			colon + 1, n - n_host - 1, use, &address.port, reason);
	if (status == 0)
		*ret_address = address;
	return status;
}

int
address_set_path(const char *path, size_t n, struct address *ret_address,
	struct reason *reason)
{
	struct address address = { .kind = ADDRESS_UNIX };

	if (n == 0 || path[0] != '/')
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the path of a Unix socket must begin with '/'");
	if (n > ADDRESS_PATH_MAX)
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the path of the Unix socket has %zu bytes; "
			"at most %d are allowed",
			n, ADDRESS_PATH_MAX);
	if (path[n - 1] == '/')
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the path of a Unix socket must not end in '/'");
	if (memchr(path, '\0', n) != NULL)
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the path of the Unix socket has a NUL character");
	memcpy(address.at.path, path, n);
	*ret_address = address;
	return 0;
}

int
address_parse(const char *text, size_t n, enum address_use use,
	struct address *ret_address, struct reason *reason)
{
	if (n >= 4 && memcmp(text, "tcp:", 4) == 0)
		return address_parse_host_port(
			text + 4, n - 4, use, ret_address, reason);
	if (n >= 5 && memcmp(text, "unix:", 5) == 0)
		return address_set_path(text + 5, n - 5, ret_address, reason);
	return reason_fail(reason, CAPNRPC_EINVAL,
		"an address begins with \"tcp:\" or \"unix:\"; "
		"write tcp:HOST:PORT, tcp:[IPv6]:PORT or unix:/PATH");
}

bool
address_is_ipv6(const struct address *address)
{
	return address->kind == ADDRESS_TCP &&
		strchr(address->at.host, ':') != NULL;
}

struct address_text
address_print(const struct address *address)
{
	struct address_text printed;

	if (address->kind == ADDRESS_UNIX)
		(void)snprintf(printed.text, sizeof(printed.text), "unix:%s",
			address->at.path);
	else
		(void)snprintf(printed.text, sizeof(printed.text),
			address_is_ipv6(address) ? "tcp:[%s]:%u" : "tcp:%s:%u",
			address->at.host, address->port);
	return printed;
}

bool
address_is_equal(const struct address *a, const struct address *b)
{
	if (a->kind != b->kind)
		return false;
	if (a->kind == ADDRESS_UNIX)
		return strcmp(a->at.path, b->at.path) == 0;
	return a->port == b->port && strcmp(a->at.host, b->at.host) == 0;
}
