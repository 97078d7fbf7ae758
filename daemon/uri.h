/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A capnp:// URI: a sturdy reference as people and files carry it.
 *
 *     capnp://sha-256:<digest>@host:port/<id>           TCP
 *     capnp://sha-256:<digest>@/path/to/socket/<id>     Unix socket with TLS
 *     capnp://insecure@...                              without TLS
 *
 * Whoever holds the text holds the object: the id is a secret. It is never put
 * into a reason, is wiped by uri_clear(), and uri_describe() leaves it out.
 *
 * One reference has one text. What other implementations read leniently
 * (padding, unused bits, escapes, a query, capitals in the scheme) is refused
 * here with a sentence that says what to write, so that texts can be compared
 * and uri_print() gives back exactly what uri_parse() took.
 */
#ifndef DAEMON_URI_H
#define DAEMON_URI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <capnrpc/attr.h>

#include "daemon/log_reason.h"

#include "daemon/address.h"
#include "daemon/base64url.h"
#include "daemon/vat_id.h"

/*
 * Bytes in an id. Made ones have 20 or 32; a peer may give well-known objects
 * ids of its own choosing, and none seen comes near this.
 */
#define URI_ID_MAX 512

/* The longest text: its head, a digest, '@', the address, '/', and the id. */
#define URI_LENGTH_MAX                                               \
	(8 + 8 + VAT_ID_TEXT_LENGTH + 1 + ADDRESS_HOST_MAX + 8 + 1 + \
		BASE64URL_SIZE(URI_ID_MAX))

struct uri {
	bool is_insecure; /* no TLS: the peer is whoever answers */
	struct vat_id vat; /* whose key to expect, unless is_insecure */
	struct address address; /* to dial; never with port 0 */
	size_t n_id; /* 0 is the vat's public bootstrap object */
	uint8_t id[URI_ID_MAX]; /* secret */
};

/* Any URI's text with its NUL. Holds a secret when the URI does. */
struct uri_text {
	char text[URI_LENGTH_MAX + 1];
};

/*
 * Reads the n characters at text, which need not end with NUL.
 * CAPNRPC_EINVAL with the reason in *reason, which may be NULL.
 */
int uri_parse(const char *text, size_t n, struct uri *ret_uri,
	struct reason *reason) CAPNRPC_CHECK;

/*
 * Checks an address for use in a URI: stricter than address_parse about the
 * characters in a Unix path, since some readers escape there and some do not.
 */
int uri_check_address(
	const struct address *address, struct reason *reason) CAPNRPC_CHECK;

/*
 * Writes the text, secret included; returns its length. The URI came from
 * uri_parse, or its address passed uri_check_address.
 */
size_t uri_print(const struct uri *uri, struct uri_text *ret_text);

/* As uri_print without the id: for logs and for errors sent to a peer. */
size_t uri_describe(const struct uri *uri, struct uri_text *ret_text);

/* Wipes a URI, so that its id does not stay in memory. */
void uri_clear(struct uri *uri);

/* Wipes a text that uri_print wrote. */
void uri_text_clear(struct uri_text *text);

#endif
