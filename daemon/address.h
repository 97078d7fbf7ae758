/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An address: where a vat listens, before any name is looked up.
 *
 *     tcp:HOST:PORT    tcp:[IPv6]:PORT    unix:/PATH
 *
 * The text form above is used in the configuration and in the log; inside a
 * URI the same parts are written another way (uri.h), and both are held to the
 * rules here. A host's text is kept as typed: addresses are compared byte by
 * byte, and a name is looked up each time that it is dialled.
 */
#ifndef DAEMON_ADDRESS_H
#define DAEMON_ADDRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <capnrpc/attr.h>

#include "daemon/log_reason.h"

/* A DNS name has at most 253 characters (RFC 1035, without the last dot). */
#define ADDRESS_HOST_MAX 253
/* sockaddr_un on Linux holds 108 bytes, the last of which is kept for a NUL. */
#define ADDRESS_PATH_MAX 107

enum address_kind {
	ADDRESS_TCP,
	ADDRESS_UNIX,
};

struct address {
	enum address_kind kind;
	uint16_t port; /* TCP; 0 only where a listener lets the kernel choose */
	union {
		char host[ADDRESS_HOST_MAX + 1]; /* IPv6 without brackets */
		char path[ADDRESS_PATH_MAX + 1]; /* absolute */
	} at;
};

/* What an address is for. */
enum address_use {
	ADDRESS_TO_DIAL,
	ADDRESS_TO_LISTEN, /* the host may be "*", the port 0 */
};

/* The text form with its NUL: "tcp:[" host "]:65535", or "unix:" path. */
struct address_text {
	char text[4 + 2 + ADDRESS_HOST_MAX + 6 + 1];
};

/*
 * Reads the n characters at text. CAPNRPC_EINVAL with the reason in *reason,
 * which may be NULL.
 */
int address_parse(const char *text, size_t n, enum address_use use,
	struct address *ret_address, struct reason *reason) CAPNRPC_CHECK;

/* Reads "HOST:PORT" or "[IPv6]:PORT", as it stands in a URI too. */
int address_parse_host_port(const char *text, size_t n, enum address_use use,
	struct address *ret_address, struct reason *reason) CAPNRPC_CHECK;

/* Takes over a Unix socket's path: absolute, short enough, without NUL. */
int address_set_path(const char *path, size_t n, struct address *ret_address,
	struct reason *reason) CAPNRPC_CHECK;

/* The text form: what address_parse would read back to the same address. */
struct address_text address_print(const struct address *address);

/* Whether a host has to be written in brackets: it holds a ':'. */
bool address_is_ipv6(const struct address *address);

/* Byte by byte: a name is not what it stands for. */
bool address_is_equal(const struct address *a, const struct address *b);

#endif
