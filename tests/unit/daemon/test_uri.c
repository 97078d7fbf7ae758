/* SPDX-License-Identifier: Apache-2.0 */
#include <config.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <capnrpc/error.h>

#include "daemon/uri.h"

#define DIGEST "s16WV4JeGusAL_nTjvICiQOFqm3LqYrDj3K-HXdMi8s"
#define TLS "capnp://sha-256:" DIGEST "@"
/* The secret of the bad URIs below; no reason may repeat it. */
#define SECRET "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3I"

struct golden {
	const char *text;
	bool is_insecure;
	enum address_kind kind;
	const char *where;
	unsigned int port;
	const char *id;
};

static const struct golden golden[] = {
	{ "capnp://insecure@/sock/", true, ADDRESS_UNIX, "/sock", 0, "" },
	{ "capnp://insecure@localhost:7000", true, ADDRESS_TCP, "localhost",
		7000, "" },
	{ TLS "localhost:7000/bWFpbg", false, ADDRESS_TCP, "localhost", 7000,
		"main" },
	{ TLS "/sock/bWFpbg", false, ADDRESS_UNIX, "/sock", 0, "main" },
	{ TLS "[::1]:7000/bWFpbg", false, ADDRESS_TCP, "::1", 7000, "main" },
	{ TLS "LocalHost:65535", false, ADDRESS_TCP, "LocalHost", 65535, "" },
	{ "capnp://insecure@/run/user@1000/a~b/YQ", true, ADDRESS_UNIX,
		"/run/user@1000/a~b", 0, "a" },
};

static void
check_golden(const struct golden *want)
{
	struct uri uri;
	struct uri_text text;
	struct reason reason = { "" };

	if (uri_parse(want->text, strlen(want->text), &uri, &reason) != 0)
		fail_msg("%s: %s", want->text, reason.text);
	assert_int_equal(uri.is_insecure, want->is_insecure);
	assert_int_equal(uri.address.kind, want->kind);
	assert_int_equal(uri.address.port, want->port);
	assert_string_equal(want->kind == ADDRESS_TCP ? uri.address.at.host
						      : uri.address.at.path,
		want->where);
	assert_int_equal(uri.n_id, strlen(want->id));
	assert_memory_equal(uri.id, want->id, uri.n_id);
	assert_int_equal(uri_check_address(&uri.address, NULL), 0);
	assert_int_equal(uri_print(&uri, &text), strlen(want->text));
	assert_string_equal(text.text, want->text);
	if (!uri.is_insecure)
		assert_string_equal(
			vat_id_print(&uri.vat).text, "sha-256@" DIGEST);
}

static void
test_golden(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(golden) / sizeof(golden[0]); i++)
		check_golden(&golden[i]);
}

struct bad {
	const char *text;
	const char *why;
};

static void
check_bad(const struct bad *bad)
{
	struct uri uri;
	struct reason reason = { "" };

	memset(&uri, 0x5a, sizeof(uri));
	assert_int_equal(uri_parse(bad->text, strlen(bad->text), &uri, &reason),
		CAPNRPC_EINVAL);
	if (strstr(reason.text, bad->why) == NULL)
		fail_msg("%s: \"%s\" lacks \"%s\"", bad->text, reason.text,
			bad->why);
	if (strstr(reason.text, "c2VjcmV0") != NULL)
		fail_msg("%s: the secret is in \"%s\"", bad->text, reason.text);
	assert_int_equal(uri.id[0], 0x5a);
	assert_int_equal(uri_parse(bad->text, strlen(bad->text), &uri, NULL),
		CAPNRPC_EINVAL);
}

static const struct bad bad_head[] = {
	{ "", "empty" },
	{ SECRET, "no \"://\"" },
	{ "localhost:7000/" SECRET, "no \"://\"" },
	{ "http://insecure@h:1/" SECRET, "\"http\"" },
	{ "CAPNP://insecure@h:1/" SECRET, "small letters" },
	{ SECRET "://insecure@h:1/", "capnp://" },
	{ "capnp://h:7000/" SECRET, "no '@'" },
	{ "capnp://h:7000/a@" SECRET, "no '@'" },
	{ "capnp://", "no '@'" },
	{ "capnp://@h:1/" SECRET, "no ':'" },
	{ "capnp://INSECURE@h:1/" SECRET, "no ':'" },
	{ "capnp://" SECRET "@h:1", "no ':'" },
	{ "capnp://" SECRET ":x@h:1", "hash \"\"" },
	{ "capnp://insecure:@h:1/" SECRET, "takes no ':'" },
	{ "capnp://insecure:x@h:1/" SECRET, "takes no ':'" },
	{ "capnp://sha256:" DIGEST "@h:1/" SECRET, "\"sha256\" is not known" },
	{ "capnp://SHA-256:" DIGEST "@h:1/" SECRET, "\"SHA-256\" is not" },
	{ "capnp://:" DIGEST "@h:1/" SECRET, "write \"sha-256\"" },
	{ "capnp://sha-256:@h:1/" SECRET, "digest is missing" },
	{ "capnp://sha-256:abc@h:1/" SECRET, "has 3 characters" },
	{ "capnp://sha-256:" DIGEST "A@h:1/" SECRET, "has 44 characters" },
	{ "capnp://sha-256:" DIGEST "=@h:1/" SECRET, "without padding" },
	{ "capnp://sha-256:s16WV4JeGusAL/nTjvICiQOFqm3LqYrDj3K-HXdMi8s@h:1/",
		"no '@'" },
	{ "capnp://sha-256:s16WV4JeGusAL+nTjvICiQOFqm3LqYrDj3K-HXdMi8s@h:1/",
		"does not use" },
	{ "capnp://sha-256:s16WV4JeGusAL_nTjvICiQOFqm3LqYrDj3K-HXdMi8t@h:1/",
		"unused bits" },
};

static const struct bad bad_address[] = {
	{ "capnp://insecure@", "address is missing" },
	{ "capnp://insecure@localhost", "port is missing" },
	{ "capnp://insecure@localhost/" SECRET, "port is missing" },
	{ "capnp://insecure@:7000/" SECRET, "host is missing" },
	{ "capnp://insecure@h:0/" SECRET, "port is 0" },
	{ "capnp://insecure@h:99999/" SECRET, "above 65535" },
	{ "capnp://insecure@h:65536/" SECRET, "above 65535" },
	{ "capnp://insecure@h:x/" SECRET, "no digit" },
	{ "capnp://insecure@h:07000/" SECRET, "begins with 0" },
	{ "capnp://insecure@*:7000/" SECRET, "bad character" },
	{ "capnp://insecure@::1:7000/" SECRET, "IPv6 address in []" },
	{ "capnp://insecure@[fe80::1%eth0]:1/" SECRET, "'%'" },
	{ "capnp://insecure@@abs/sock/" SECRET, "port is missing" },
	{ "capnp://insecure@h:1/" SECRET "/b", "more than one '/'" },
	{ "capnp://insecure@h:1/" SECRET "/", "more than one '/'" },
	{ "capnp://insecure@h:1/", "leave out the last '/'" },
	{ "capnp://insecure@h:1?" SECRET, "leave out the query" },
	{ "capnp://insecure@h:1/" SECRET "#x", "leave out the query" },
	{ "capnp://insecure@/sock", "always another '/'" },
	{ "capnp://insecure@//" SECRET, "must not end in '/'" },
	{ "capnp://insecure@/a//b/" SECRET, "write one '/'" },
	{ "capnp://insecure@/a%20b/" SECRET, "not escapes" },
	{ "capnp://insecure@/a b/" SECRET, "position 20" },
	{ "capnp://insecure@/a|b/" SECRET, "position 3" },
};

static const struct bad bad_id[] = {
	{ "capnp://insecure@/tmp/x.sock", "object id: " },
	{ "capnp://insecure@h:1/" SECRET "=", "without padding" },
	{ "capnp://insecure@h:1/" SECRET "A=", "without padding" },
	{ "capnp://insecure@h:1/c2VjcmV0YR", "unused bits" },
	{ "capnp://insecure@h:1/c2VjcmV0YWJjZ", "left over" },
	{ "capnp://insecure@h:1/A", "left over" },
	{ "capnp://insecure@h:1/c2VjcmV0+", "does not use" },
	{ "capnp://insecure@h:1/%62" SECRET, "not escapes" },
	{ "capnp://insecure@h:1/" SECRET "\n", "position 65" },
	{ "capnp://insecure@h:1/" SECRET "\nmore", "write the URI alone" },
	{ " capnp://insecure@h:1/" SECRET, "position 1;" },
	{ "capnp://insecure@h:1/" SECRET "\xc3\xa9", "not printable" },
};

static void
check_all(const struct bad *bad, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		check_bad(&bad[i]);
}

static void
test_bad(void **state)
{
	(void)state;
	check_all(bad_head, sizeof(bad_head) / sizeof(bad_head[0]));
	check_all(bad_address, sizeof(bad_address) / sizeof(bad_address[0]));
	check_all(bad_id, sizeof(bad_id) / sizeof(bad_id[0]));
}

/* Every character of a good URI, replaced by every byte: no two are one. */
static void
test_one_text_per_uri(void **state)
{
	static const char good[] = TLS "localhost:7000/bWFpbg";
	char text[sizeof(good)];
	size_t i;
	unsigned int c;

	(void)state;
	for (i = 0; i < sizeof(good) - 1; i++)
		for (c = 0; c < 256; c++) {
			struct uri uri;
			struct uri_text back;

			memcpy(text, good, sizeof(good));
			text[i] = (char)c;
			if (uri_parse(text, sizeof(good) - 1, &uri, NULL) < 0)
				continue;
			assert_int_equal(
				uri_print(&uri, &back), sizeof(good) - 1);
			assert_memory_equal(back.text, text, sizeof(good) - 1);
		}
}

/* Whatever a URI is cut to, only its bytes are looked at. */
static void
test_cut_anywhere(void **state)
{
	static const char good[] = TLS "/run/sock/bWFpbg";
	size_t n;

	(void)state;
	for (n = 0; n < sizeof(good) - 1; n++) {
		char exact[sizeof(good)];
		struct uri uri;
		struct uri_text back;

		memcpy(exact, good, n);
		if (uri_parse(exact, n, &uri, NULL) < 0)
			continue;
		assert_int_equal(uri_print(&uri, &back), n);
		assert_memory_equal(back.text, exact, n);
	}
}

static void
test_id_limit(void **state)
{
	static const char head[] = "capnp://insecure@h:1/";
	char text[sizeof(head) + BASE64URL_SIZE(URI_ID_MAX + 1)];
	uint8_t id[URI_ID_MAX + 1];
	struct uri uri;
	struct uri_text back;
	struct reason reason;

	(void)state;
	memset(id, 0xa5, sizeof(id));
	memcpy(text, head, sizeof(head));
	base64url_encode(id, URI_ID_MAX, text + sizeof(head) - 1);
	assert_int_equal(uri_parse(text, strlen(text), &uri, NULL), 0);
	assert_int_equal(uri.n_id, URI_ID_MAX);
	assert_int_equal(uri_print(&uri, &back), strlen(text));
	assert_string_equal(back.text, text);
	base64url_encode(id, URI_ID_MAX + 1, text + sizeof(head) - 1);
	assert_int_equal(
		uri_parse(text, strlen(text), &uri, &reason), CAPNRPC_EINVAL);
	assert_non_null(strstr(reason.text, "longer than 512 bytes"));
}

static void
test_length_limit(void **state)
{
	static char text[URI_LENGTH_MAX + 2];
	struct uri uri;
	struct reason reason;

	(void)state;
	memset(text, 'a', sizeof(text));
	assert_int_equal(uri_parse(text, URI_LENGTH_MAX + 1, &uri, &reason),
		CAPNRPC_EINVAL);
	assert_non_null(strstr(reason.text, "at most"));
	assert_int_equal(
		uri_parse(text, URI_LENGTH_MAX, &uri, &reason), CAPNRPC_EINVAL);
	assert_non_null(strstr(reason.text, "no \"://\""));
}

/* The longest of everything fits a uri_text. */
static void
test_longest_text(void **state)
{
	struct uri uri = { .address = { .kind = ADDRESS_TCP, .port = 65535 } };
	struct uri_text text;
	struct uri back;
	size_t n;

	(void)state;
	memset(uri.address.at.host, 'a', ADDRESS_HOST_MAX);
	uri.n_id = sizeof(uri.id);
	n = uri_print(&uri, &text);
	assert_int_equal(n, strlen(text.text));
	assert_true(n <= URI_LENGTH_MAX);
	assert_int_equal(uri_parse(text.text, n, &back, NULL), 0);
}

static void
test_describe(void **state)
{
	struct uri uri;
	struct uri_text text;
	const char *tcp = TLS "h:1/" SECRET;
	const char *local = "capnp://insecure@/run/sock/" SECRET;

	(void)state;
	assert_int_equal(uri_parse(tcp, strlen(tcp), &uri, NULL), 0);
	(void)uri_describe(&uri, &text);
	assert_string_equal(text.text, TLS "h:1");
	assert_int_equal(uri_parse(local, strlen(local), &uri, NULL), 0);
	(void)uri_describe(&uri, &text);
	assert_string_equal(text.text, "capnp://insecure@/run/sock/");
}

static void
test_check_address(void **state)
{
	struct address address;
	struct reason reason;

	(void)state;
	assert_int_equal(address_set_path("/a b", 4, &address, NULL), 0);
	assert_int_equal(uri_check_address(&address, &reason), CAPNRPC_EINVAL);
	assert_non_null(strstr(reason.text, "position 3"));
	assert_int_equal(
		address_parse("tcp:h:0", 7, ADDRESS_TO_LISTEN, &address, NULL),
		0);
	assert_int_equal(uri_check_address(&address, NULL), CAPNRPC_EINVAL);
	assert_int_equal(
		address_parse("tcp:*:1", 7, ADDRESS_TO_LISTEN, &address, NULL),
		0);
	assert_int_equal(uri_check_address(&address, NULL), CAPNRPC_EINVAL);
}

static void
test_clear(void **state)
{
	static const struct uri zero;
	struct uri uri;
	struct uri_text text;
	size_t i;

	(void)state;
	assert_int_equal(
		uri_parse(golden[2].text, strlen(golden[2].text), &uri, NULL),
		0);
	(void)uri_print(&uri, &text);
	uri_clear(&uri);
	assert_memory_equal(&uri, &zero, sizeof(uri));
	uri_text_clear(&text);
	for (i = 0; i < sizeof(text.text); i++)
		assert_int_equal(text.text[i], 0);
}

static void
test_vat_id(void **state)
{
	struct vat_id a = { { 1, 2 } };
	struct vat_id b = { { 1, 3 } };

	(void)state;
	assert_true(vat_id_is_equal(&a, &a));
	assert_false(vat_id_is_equal(&a, &b));
	assert_true(vat_id_compare(&a, &b) < 0);
	assert_true(vat_id_compare(&b, &a) > 0);
	b.bytes[1] = 0xff;
	assert_true(vat_id_compare(&b, &a) > 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_golden),
		cmocka_unit_test(test_bad),
		cmocka_unit_test(test_one_text_per_uri),
		cmocka_unit_test(test_cut_anywhere),
		cmocka_unit_test(test_id_limit),
		cmocka_unit_test(test_length_limit),
		cmocka_unit_test(test_longest_text),
		cmocka_unit_test(test_describe),
		cmocka_unit_test(test_check_address),
		cmocka_unit_test(test_clear),
		cmocka_unit_test(test_vat_id),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
