/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reading goes from left to right: scheme, who, where, id; each part is cut out
 * by its delimiter and handed to one function. A reason names the part and the
 * position in it, and quotes only what can be no secret: a short scheme or
 * hash name. People paste things into the wrong place.
 */
#include <config.h>

#include <string.h>

#include <capnrpc/error.h>
#include "daemon/uri.h"
#include "daemon/reason_fail.h"

#define SCHEME "capnp://"
#define SCHEME_LENGTH (sizeof(SCHEME) - 1)
#define HASH "sha-256"
#define INSECURE "insecure"
/* Longer than this, a wrong scheme or hash name is not quoted. */
#define QUOTED_MAX 12

/* A part of the text. */
struct part {
	const char *at;
	size_t n;
};

static bool
part_is(struct part part, const char *text)
{
	return part.n == strlen(text) && memcmp(part.at, text, part.n) == 0;
}

/* How much of a part a reason may show. */
static int
quoted(struct part part)
{
	return part.n <= QUOTED_MAX ? (int)part.n : 0;
}

/* Cuts off what stands before the first c; false if there is none. */
static bool
part_cut(struct part *rest, char c, struct part *ret_before)
{
	const char *found = memchr(rest->at, c, rest->n);

	if (found == NULL)
		return false;
	ret_before->at = rest->at;
	ret_before->n = (size_t)(found - rest->at);
	rest->n -= ret_before->n + 1;
	rest->at = found + 1;
	return true;
}

/* What is wrong with the whole text, told before the parts are looked at. */
static int
check_characters(struct part text, struct reason *reason)
{
	size_t i;

	for (i = 0; i < text.n; i++) {
		unsigned char c = (unsigned char)text.at[i];

		if (c <= ' ' || c >= 0x7f)
			return reason_fail(reason, CAPNRPC_EINVAL,
				"the URI has a space, a line end or another "
				"character that is not printable ASCII at its "
				"position %zu; write the URI alone",
				i + 1);
		if (c == '%')
			return reason_fail(reason, CAPNRPC_EINVAL,
				"the URI has a '%%' at its position %zu; "
				"write the characters themselves, not escapes",
				i + 1);
		if (c == '?' || c == '#')
			return reason_fail(reason, CAPNRPC_EINVAL,
				"the URI has a '%c' at its position %zu; "
				"leave out the query or fragment",
				c, i + 1);
	}
	return 0;
}

static int
parse_scheme(struct part *rest, struct reason *reason)
{
	struct part scheme;
	const char *separator = memmem(rest->at, rest->n, "://", 3);

	if (separator == NULL)
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the URI has no \"://\"; it begins with \"" SCHEME
			"\"");
	scheme.at = rest->at;
	scheme.n = (size_t)(separator - rest->at);
	if (!part_is(scheme, "capnp"))
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the URI has the scheme \"%.*s\"; "
			"it begins with \"" SCHEME "\", in small letters",
			quoted(scheme), scheme.at);
	rest->at += SCHEME_LENGTH;
	rest->n -= SCHEME_LENGTH;
	return 0;
}

static int
parse_digest(struct part digest, struct uri *uri, struct reason *reason)
{
	enum base64url_outcome outcome;
	size_t n = 0;

	if (digest.n == 0)
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the digest is missing behind \"" HASH ":\"");
	if (digest.n != VAT_ID_TEXT_LENGTH && digest.at[digest.n - 1] != '=')
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the digest has %zu characters; a SHA-256 digest has "
			"%d",
			digest.n, VAT_ID_TEXT_LENGTH);
	outcome = base64url_decode(digest.at, digest.n, uri->vat.bytes,
		sizeof(uri->vat.bytes), &n);
	if (outcome != BASE64URL_OK)
		return reason_fail(reason, CAPNRPC_EINVAL, "the digest: %s",
			base64url_outcome_text(outcome));
	return 0;
}

/* "insecure" or "sha-256:<digest>". */
static int
parse_who(struct part who, struct uri *uri, struct reason *reason)
{
	struct part hash;

	if (part_is(who, INSECURE)) {
		uri->is_insecure = true;
		return 0;
	}
	if (!part_cut(&who, ':', &hash))
		return reason_fail(reason, CAPNRPC_EINVAL,
			"what stands before '@' has no ':'; write "
			"\"" HASH ":<digest>\" or \"" INSECURE "\"");
	if (part_is(hash, INSECURE))
		return reason_fail(reason, CAPNRPC_EINVAL,
			"\"" INSECURE "\" takes no ':'; "
			"write \"" INSECURE "@\"");
	if (!part_is(hash, HASH))
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the hash \"%.*s\" is not known; write \"" HASH "\"",
			quoted(hash), hash.at);
	return parse_digest(who, uri, reason);
}

static int
parse_id(struct part id, struct uri *uri, struct reason *reason)
{
	enum base64url_outcome outcome = base64url_decode(
		id.at, id.n, uri->id, sizeof(uri->id), &uri->n_id);

	if (outcome == BASE64URL_TOO_LONG)
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the object id is longer than %d bytes", URI_ID_MAX);
	if (outcome != BASE64URL_OK)
		return reason_fail(reason, CAPNRPC_EINVAL, "the object id: %s",
			base64url_outcome_text(outcome));
	return 0;
}

static int
parse_tcp(struct part rest, struct uri *uri, struct reason *reason)
{
	struct part host_port;
	bool has_id = part_cut(&rest, '/', &host_port);
	int status;

	if (!has_id)
		host_port = rest;
	status = address_parse_host_port(host_port.at, host_port.n,
		ADDRESS_TO_DIAL, &uri->address, reason);
	if (status < 0 || !has_id)
		return status;
	if (rest.n == 0)
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the object id is empty; leave out the last '/'");
	if (memchr(rest.at, '/', rest.n) != NULL)
		return reason_fail(reason, CAPNRPC_EINVAL,
			"there is more than one '/' behind the port; "
			"an object id has none");
	return parse_id(rest, uri, reason);
}

/* The path characters that no reader of URIs escapes. */
static bool
is_path_character(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		(c >= '0' && c <= '9') ||
		(c != '\0' && strchr("/-._~!$&'()*+,;=:@", c) != NULL);
}

static int
check_path(const char *path, struct reason *reason)
{
	size_t i;

	for (i = 0; path[i] != '\0'; i++) {
		if (!is_path_character(path[i]))
			return reason_fail(reason, CAPNRPC_EINVAL,
				"the path of the Unix socket has a character "
				"at its position %zu that cannot stand in a "
				"URI; use only A-Z a-z 0-9 / - . _ ~",
				i + 1);
		if (path[i] == '/' && path[i + 1] == '/')
			return reason_fail(reason, CAPNRPC_EINVAL,
				"the path of the Unix socket has \"//\" at its "
				"position %zu; write one '/'",
				i + 1);
	}
	return 0;
}

int
uri_check_address(const struct address *address, struct reason *reason)
{
	if (address->kind == ADDRESS_UNIX)
		return check_path(address->at.path, reason);
	if (address->port == 0 || strcmp(address->at.host, "*") == 0)
		return reason_fail(reason, CAPNRPC_EINVAL,
			"a URI needs a host and a port that others can dial");
	return 0;
}

/* rest begins with '/'; the id stands behind the last one. */
static int
parse_unix(struct part rest, struct uri *uri, struct reason *reason)
{
	const char *last = memrchr(rest.at, '/', rest.n);
	struct part id = { last + 1, rest.n - (size_t)(last - rest.at) - 1 };
	int status;

	if (last == rest.at)
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the path has one '/' only; behind a Unix socket's "
			"path there is always another '/' and the object id, "
			"which may be empty");
	status = address_set_path(
		rest.at, (size_t)(last - rest.at), &uri->address, reason);
	if (status == 0)
		status = check_path(uri->address.at.path, reason);
	if (status == 0)
		status = parse_id(id, uri, reason);
	return status;
}

static int
parse(struct part rest, struct uri *uri, struct reason *reason)
{
	struct part who;
	const char *slash;
	int status = check_characters(rest, reason);

	if (status == 0)
		status = parse_scheme(&rest, reason);
	if (status < 0)
		return status;
	slash = memchr(rest.at, '/', rest.n);
	if (!part_cut(&rest, '@', &who) || (slash != NULL && rest.at > slash))
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the URI has no '@' before the address; write "
			"\"" SCHEME HASH ":<digest>@\" or "
			"\"" SCHEME INSECURE "@\"");
	status = parse_who(who, uri, reason);
	if (status < 0)
		return status;
	if (rest.n == 0)
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the address is missing behind '@'; "
			"write host:port or the path of a Unix socket");
	if (rest.at[0] == '/')
		return parse_unix(rest, uri, reason);
	return parse_tcp(rest, uri, reason);
}

int
uri_parse(
	const char *text, size_t n, struct uri *ret_uri, struct reason *reason)
{
	struct uri uri = { 0 };
	int status;

	if (n == 0)
		return reason_fail(reason, CAPNRPC_EINVAL, "the URI is empty");
	if (n > URI_LENGTH_MAX)
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the URI has %zu characters; at most %d are allowed", n,
			(int)URI_LENGTH_MAX);
	status = parse((struct part){ text, n }, &uri, reason);
	if (status == 0)
		*ret_uri = uri;
	uri_clear(&uri);
	return status;
}

/* Writes text at *end and moves *end to its NUL. */
static void
put(char **end, const char *text)
{
	*end = stpcpy(*end, text);
}

size_t
uri_describe(const struct uri *uri, struct uri_text *ret_text)
{
	struct address_text address = address_print(&uri->address);
	char *end = ret_text->text;

	put(&end, SCHEME);
	if (uri->is_insecure) {
		put(&end, INSECURE);
	} else {
		put(&end, HASH ":");
		base64url_encode(uri->vat.bytes, sizeof(uri->vat.bytes), end);
		end += VAT_ID_TEXT_LENGTH;
	}
	put(&end, "@");
	/* The address's own text begins with its kind and a ':'. */
	put(&end, strchr(address.text, ':') + 1);
	if (uri->address.kind == ADDRESS_UNIX)
		put(&end, "/");
	return (size_t)(end - ret_text->text);
}

size_t
uri_print(const struct uri *uri, struct uri_text *ret_text)
{
	size_t n = uri_describe(uri, ret_text);

	if (uri->n_id == 0)
		return n;
	if (uri->address.kind == ADDRESS_TCP)
		ret_text->text[n++] = '/';
	base64url_encode(uri->id, uri->n_id, ret_text->text + n);
	return n + BASE64URL_SIZE(uri->n_id);
}

void
uri_clear(struct uri *uri)
{
	explicit_bzero(uri, sizeof(*uri));
}

void
uri_text_clear(struct uri_text *text)
{
	explicit_bzero(text, sizeof(*text));
}
