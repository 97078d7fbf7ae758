/* SPDX-License-Identifier: Apache-2.0 */
#include <config.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <capnrpc/error.h>

#include "daemon/address.h"

static void
check_good(const char *text, enum address_use use, enum address_kind kind,
	const char *where, unsigned int port)
{
	struct address address;
	struct reason reason = { "" };
	int status = address_parse(text, strlen(text), use, &address, &reason);

	if (status != 0)
		fail_msg("%s: %s", text, reason.text);
	assert_int_equal(address.kind, kind);
	assert_int_equal(address.port, port);
	assert_string_equal(
		kind == ADDRESS_TCP ? address.at.host : address.at.path, where);
	assert_string_equal(address_print(&address).text, text);
}

static void
check_bad(const char *text, enum address_use use, const char *why)
{
	struct address address = { .port = 77 };
	struct reason reason = { "" };

	assert_int_equal(
		address_parse(text, strlen(text), use, &address, &reason),
		CAPNRPC_EINVAL);
	if (strstr(reason.text, why) == NULL)
		fail_msg("%s: \"%s\" lacks \"%s\"", text, reason.text, why);
	assert_int_equal(address.port, 77);
	assert_int_equal(address_parse(text, strlen(text), use, &address, NULL),
		CAPNRPC_EINVAL);
}

static void
test_good(void **state)
{
	(void)state;
	check_good("tcp:localhost:7000", ADDRESS_TO_DIAL, ADDRESS_TCP,
		"localhost", 7000);
	check_good("tcp:Example.ORG:1", ADDRESS_TO_DIAL, ADDRESS_TCP,
		"Example.ORG", 1);
	check_good("tcp:10.0.0.1:65535", ADDRESS_TO_DIAL, ADDRESS_TCP,
		"10.0.0.1", 65535);
	check_good("tcp:[::1]:7000", ADDRESS_TO_DIAL, ADDRESS_TCP, "::1", 7000);
	check_good("tcp:[::ffff:10.0.0.1]:7000", ADDRESS_TO_DIAL, ADDRESS_TCP,
		"::ffff:10.0.0.1", 7000);
	check_good("unix:/run/capnrpcd/socket", ADDRESS_TO_DIAL, ADDRESS_UNIX,
		"/run/capnrpcd/socket", 0);
	check_good("unix:/a b:c", ADDRESS_TO_DIAL, ADDRESS_UNIX, "/a b:c", 0);
	check_good("tcp:*:7000", ADDRESS_TO_LISTEN, ADDRESS_TCP, "*", 7000);
	check_good("tcp:127.0.0.1:0", ADDRESS_TO_LISTEN, ADDRESS_TCP,
		"127.0.0.1", 0);
}

static void
test_bad_port(void **state)
{
	(void)state;
	check_bad("tcp:host", ADDRESS_TO_DIAL, "port is missing");
	check_bad("tcp:host:", ADDRESS_TO_DIAL, "port is missing");
	check_bad("tcp:[::1]", ADDRESS_TO_DIAL, "port is missing behind ']'");
	check_bad("tcp:[::1]7000", ADDRESS_TO_DIAL, "port is missing");
	check_bad("tcp:[::1]:", ADDRESS_TO_DIAL, "port is missing");
	check_bad("tcp:host:65536", ADDRESS_TO_DIAL, "above 65535");
	check_bad("tcp:host:99999", ADDRESS_TO_DIAL, "above 65535");
	check_bad("tcp:host:4294968296", ADDRESS_TO_DIAL, "above 65535");
	check_bad("tcp:host:0", ADDRESS_TO_DIAL, "port is 0");
	check_bad("tcp:host:00", ADDRESS_TO_LISTEN, "port is 0");
	check_bad("tcp:host:07000", ADDRESS_TO_DIAL, "begins with 0");
	check_bad("tcp:host:7x", ADDRESS_TO_DIAL, "no digit");
	check_bad("tcp:host:-1", ADDRESS_TO_DIAL, "no digit");
	check_bad("tcp:host: 1", ADDRESS_TO_DIAL, "no digit");
}

static void
test_bad_host(void **state)
{
	(void)state;
	check_bad("tcp::7000", ADDRESS_TO_DIAL, "host is missing");
	check_bad("tcp:*:7000", ADDRESS_TO_DIAL, "bad character");
	check_bad("tcp:ho st:7000", ADDRESS_TO_DIAL, "position 3");
	check_bad("tcp:::1:7000", ADDRESS_TO_DIAL, "IPv6 address in []");
	check_bad("tcp:[::1:7000", ADDRESS_TO_DIAL, "no ']'");
	check_bad("tcp:[]:7000", ADDRESS_TO_DIAL, "not an IPv6 address");
	check_bad("tcp:[host]:7000", ADDRESS_TO_DIAL, "not an IPv6 address");
	check_bad("tcp:[127.0.0.1]:7000", ADDRESS_TO_DIAL, "not an IPv6");
	check_bad("tcp:[fe80::1%eth0]:7000", ADDRESS_TO_DIAL, "with a zone");
	check_bad("tcp:1.2.3:7000", ADDRESS_TO_DIAL, "not an IPv4 address");
	check_bad("tcp:999.1.1.1:7000", ADDRESS_TO_DIAL, "not an IPv4");
	check_bad("tcp:1234:7000", ADDRESS_TO_DIAL, "not an IPv4 address");
	check_bad("tcp:a@b:7000", ADDRESS_TO_DIAL, "position 2");
}

static void
test_bad_kind(void **state)
{
	(void)state;
	check_bad("", ADDRESS_TO_DIAL, "begins with \"tcp:\"");
	check_bad("localhost:7000", ADDRESS_TO_DIAL, "tcp:HOST:PORT");
	check_bad("TCP:localhost:7000", ADDRESS_TO_DIAL, "tcp:HOST:PORT");
	check_bad("unix:", ADDRESS_TO_DIAL, "begin with '/'");
	check_bad("unix:sock", ADDRESS_TO_DIAL, "begin with '/'");
	check_bad("unix:@abstract", ADDRESS_TO_DIAL, "begin with '/'");
	check_bad("unix:/run/", ADDRESS_TO_DIAL, "end in '/'");
}

static void
test_nul(void **state)
{
	struct address address;

	(void)state;
	assert_int_equal(address_parse("tcp:a\0b:7000", 12, ADDRESS_TO_DIAL,
				 &address, NULL),
		CAPNRPC_EINVAL);
	assert_int_equal(
		address_parse("unix:/a\0b", 9, ADDRESS_TO_DIAL, &address, NULL),
		CAPNRPC_EINVAL);
}

static void
test_limits(void **state)
{
	char text[512];
	struct address address;

	(void)state;
	memset(text, 'a', sizeof(text));
	memcpy(text, "unix:/", 6);
	assert_int_equal(address_parse(text, 5 + ADDRESS_PATH_MAX,
				 ADDRESS_TO_DIAL, &address, NULL),
		0);
	assert_int_equal(strlen(address.at.path), ADDRESS_PATH_MAX);
	assert_int_equal(address_parse(text, 5 + ADDRESS_PATH_MAX + 1,
				 ADDRESS_TO_DIAL, &address, NULL),
		CAPNRPC_EINVAL);
	memset(text, 'a', sizeof(text));
	memcpy(text + ADDRESS_HOST_MAX, ":65535", 6);
	assert_int_equal(address_parse_host_port(text, ADDRESS_HOST_MAX + 6,
				 ADDRESS_TO_DIAL, &address, NULL),
		0);
	assert_int_equal(
		strlen(address_print(&address).text), 4 + ADDRESS_HOST_MAX + 6);
	memset(text, 'a', sizeof(text));
	memcpy(text + ADDRESS_HOST_MAX + 1, ":65535", 6);
	assert_int_equal(address_parse_host_port(text, ADDRESS_HOST_MAX + 7,
				 ADDRESS_TO_DIAL, &address, NULL),
		CAPNRPC_EINVAL);
}

/* Bytes behind the end are not looked at. */
static void
test_ends_at_n(void **state)
{
	struct address address;

	(void)state;
	assert_int_equal(
		address_parse("tcp:h:7000", 8, ADDRESS_TO_DIAL, &address, NULL),
		0);
	assert_int_equal(address.port, 70);
}

static void
test_equal(void **state)
{
	struct address a;
	struct address b;

	(void)state;
	assert_int_equal(
		address_parse("tcp:h:1", 7, ADDRESS_TO_DIAL, &a, NULL), 0);
	b = a;
	assert_true(address_is_equal(&a, &b));
	b.port = 2;
	assert_false(address_is_equal(&a, &b));
	assert_int_equal(
		address_parse("tcp:H:1", 7, ADDRESS_TO_DIAL, &b, NULL), 0);
	assert_false(address_is_equal(&a, &b));
	assert_int_equal(
		address_parse("unix:/h", 7, ADDRESS_TO_DIAL, &b, NULL), 0);
	assert_false(address_is_equal(&a, &b));
	a = b;
	assert_true(address_is_equal(&a, &b));
	assert_false(address_is_ipv6(&a));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_good),
		cmocka_unit_test(test_bad_port),
		cmocka_unit_test(test_bad_host),
		cmocka_unit_test(test_bad_kind),
		cmocka_unit_test(test_nul),
		cmocka_unit_test(test_limits),
		cmocka_unit_test(test_ends_at_n),
		cmocka_unit_test(test_equal),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
