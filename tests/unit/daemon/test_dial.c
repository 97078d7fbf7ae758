/* SPDX-License-Identifier: Apache-2.0 */
#include <config.h>

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

#include <capnrpc/error.h>

#include "daemon/dial.h"
#include "tests/unit/daemon/loop_fixture.h"

struct phone {
	struct loop *loop;
	struct resolver *resolver;
	struct dial *dial;
	bool is_done;
	int fd;
	char endpoint[sizeof(struct endpoint_text)];
	char why[REASON_SIZE];
};

/* What the name "fake" stands for. */
static struct endpoints fake;
/* Threads in a slow look-up, which may outlive their test. */
static atomic_int n_slow;

static int
fake_lookup(const struct address *address, struct endpoints *ret_endpoints,
	struct reason *reason)
{
	if (strcmp(address->at.host, "fake") == 0) {
		*ret_endpoints = fake;
		return 0;
	}
	if (strcmp(address->at.host, "slow") == 0) {
		(void)atomic_fetch_add(&n_slow, 1);
		(void)usleep(300000);
		(void)atomic_fetch_sub(&n_slow, 1);
	}
	reason_set(reason, "the host \"%s\" cannot be looked up: test",
		address->at.host);
	return CAPNRPC_ESYSTEM;
}

static void
phone_init(struct phone *phone)
{
	*phone = (struct phone){ .fd = -1 };
	assert_int_equal(loop_new(&phone->loop), 0);
	assert_int_equal(
		resolver_new(phone->loop, fake_lookup, &phone->resolver), 0);
}

static void
phone_deinit(struct phone *phone)
{
	(void)dial_cancel(phone->dial);
	(void)resolver_free(phone->resolver);
	(void)loop_free(phone->loop);
	if (phone->fd >= 0)
		(void)close(phone->fd);
}

static void
on_dialled(void *userdata, int fd_taken, const struct endpoint *endpoint,
	const char *why)
{
	struct phone *phone = userdata;

	assert_false(phone->is_done);
	assert_true((fd_taken >= 0) == (endpoint != NULL));
	assert_true((fd_taken >= 0) == (why == NULL));
	phone->is_done = true;
	phone->dial = NULL;
	phone->fd = fd_taken;
	if (endpoint != NULL)
		(void)snprintf(phone->endpoint, sizeof(phone->endpoint), "%s",
			endpoint_print(endpoint).text);
	if (why != NULL)
		(void)snprintf(phone->why, sizeof(phone->why), "%s", why);
}

static void
dial(struct phone *phone, const char *text, uint64_t attempt_ms,
	uint64_t total_ms)
{
	struct address address;

	assert_int_equal(address_parse(text, strlen(text), ADDRESS_TO_DIAL,
				 &address, NULL),
		0);
	phone->is_done = false;
	assert_int_equal(
		dial_start(phone->loop, phone->resolver, &address, attempt_ms,
			total_ms, on_dialled, phone, &phone->dial),
		0);
	assert_false(phone->is_done);
}

static struct endpoint
ipv4(const char *host, uint16_t port)
{
	struct endpoint endpoint = { .n = sizeof(struct sockaddr_in) };
	struct sockaddr_in *address = (struct sockaddr_in *)&endpoint.address;

	address->sin_family = AF_INET;
	address->sin_port = htons(port);
	assert_int_equal(inet_pton(AF_INET, host, &address->sin_addr), 1);
	return endpoint;
}

/* A bound socket; it listens, or refuses, as wanted. */
static int
open_port(int backlog, struct endpoint *ret_endpoint)
{
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	*ret_endpoint = ipv4("127.0.0.1", 0);
	assert_int_equal(bind(fd, (struct sockaddr *)&ret_endpoint->address,
				 ret_endpoint->n),
		0);
	if (backlog >= 0)
		assert_int_equal(listen(fd, backlog), 0);
	assert_int_equal(
		getsockname(fd, (struct sockaddr *)&ret_endpoint->address,
			&ret_endpoint->n),
		0);
	return fd;
}

static void
test_connects(void **state)
{
	struct phone phone;
	struct endpoint endpoint;
	char text[sizeof(struct endpoint_text) + 8];
	int value = 0;
	socklen_t n = sizeof(value);
	int listening = open_port(1, &endpoint);

	(void)state;
	phone_init(&phone);
	(void)snprintf(
		text, sizeof(text), "tcp:%s", endpoint_print(&endpoint).text);
	dial(&phone, text, 0, 0);
	loop_fixture_until(phone.loop, &phone.is_done);
	assert_true(phone.fd >= 0);
	assert_string_equal(phone.endpoint, text + 4);
	assert_true(fcntl(phone.fd, F_GETFL) & O_NONBLOCK);
	assert_true(fcntl(phone.fd, F_GETFD) & FD_CLOEXEC);
	assert_int_equal(
		getsockopt(phone.fd, IPPROTO_TCP, TCP_NODELAY, &value, &n), 0);
	assert_int_not_equal(value, 0);
	(void)close(listening);
	phone_deinit(&phone);
}

/* The first addresses are dead in different ways; the last one lives. */
static void
test_tries_all(void **state)
{
	struct phone phone;
	struct endpoint dead;
	struct endpoint alive;
	int bound = open_port(-1, &dead);
	int listening = open_port(1, &alive);

	(void)state;
	phone_init(&phone);
	fake = (struct endpoints){ { dead, ipv4("255.255.255.255", 9), alive },
		3 };
	dial(&phone, "tcp:fake:1", 0, 0);
	loop_fixture_until(phone.loop, &phone.is_done);
	assert_true(phone.fd >= 0);
	assert_string_equal(phone.endpoint, endpoint_print(&alive).text);
	(void)close(bound);
	(void)close(listening);
	phone_deinit(&phone);
}

static void
test_all_fail(void **state)
{
	struct phone phone;
	struct endpoint dead;
	char want[256];
	int bound = open_port(-1, &dead);

	(void)state;
	phone_init(&phone);
	fake = (struct endpoints){ { dead, ipv4("255.255.255.255", 9) }, 2 };
	dial(&phone, "tcp:fake:1", 0, 0);
	loop_fixture_until(phone.loop, &phone.is_done);
	assert_int_equal(phone.fd, -1);
	(void)snprintf(want, sizeof(want),
		"cannot connect to tcp:fake:1: %s: Connection refused; "
		"255.255.255.255:9: ",
		endpoint_print(&dead).text);
	assert_memory_equal(phone.why, want, strlen(want));
	(void)close(bound);
	phone_deinit(&phone);
}

/* A listener whose queue is full: it answers nobody. */
static int
open_full(struct endpoint *ret_endpoint, int clients[8])
{
	int listening = open_port(0, ret_endpoint);
	size_t i;

	for (i = 0; i < 8; i++) {
		clients[i] = socket(
			AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
		(void)connect(clients[i],
			(struct sockaddr *)&ret_endpoint->address,
			ret_endpoint->n);
	}
	return listening;
}

/* Somebody who accepts nobody: a listener whose queue is full. */
static void
test_no_answer(void **state)
{
	struct phone phone;
	struct endpoint full;
	int clients[8];
	size_t i;
	int listening = open_full(&full, clients);

	(void)state;
	phone_init(&phone);
	fake = (struct endpoints){ { full, full }, 2 };
	dial(&phone, "tcp:fake:1", 30, 10000);
	loop_fixture_until(phone.loop, &phone.is_done);
	assert_int_equal(phone.fd, -1);
	assert_non_null(strstr(phone.why, "no answer in time; "));
	dial(&phone, "tcp:fake:1", 10000, 30);
	loop_fixture_until(phone.loop, &phone.is_done);
	assert_non_null(strstr(phone.why, "no time left to try it"));
	for (i = 0; i < 8; i++)
		(void)close(clients[i]);
	(void)close(listening);
	phone_deinit(&phone);
}

/* One that does not answer is waited for no longer than a moment. */
static void
test_fast_one_wins(void **state)
{
	struct phone phone;
	struct endpoint full;
	struct endpoint alive;
	int clients[8];
	int silent = open_full(&full, clients);
	int listening = open_port(1, &alive);
	uint64_t before;
	size_t i;

	(void)state;
	phone_init(&phone);
	fake = (struct endpoints){ { full, full, alive }, 3 };
	before = loop_now_ms(phone.loop);
	dial(&phone, "tcp:fake:1", 10000, 10000);
	loop_fixture_until(phone.loop, &phone.is_done);
	assert_string_equal(phone.endpoint, endpoint_print(&alive).text);
	assert_true(loop_now_ms(phone.loop) - before >= 2 * DIAL_STAGGER_MS);
	assert_true(loop_now_ms(phone.loop) - before < 5000);
	for (i = 0; i < 8; i++)
		(void)close(clients[i]);
	(void)close(silent);
	(void)close(listening);
	phone_deinit(&phone);
}

static struct endpoint
ipv6(const char *host, uint16_t port)
{
	struct endpoint endpoint = { .n = sizeof(struct sockaddr_in6) };
	struct sockaddr_in6 *address = (struct sockaddr_in6 *)&endpoint.address;

	address->sin6_family = AF_INET6;
	address->sin6_port = htons(port);
	assert_int_equal(inet_pton(AF_INET6, host, &address->sin6_addr), 1);
	return endpoint;
}

/* The kinds take turns, whichever the resolver lists first. */
static void
test_families_take_turns(void **state)
{
	struct phone phone;
	struct endpoint dead;
	int bound = open_port(-1, &dead);
	const char *ends[5];
	size_t i;

	(void)state;
	phone_init(&phone);
	fake = (struct endpoints){ { ipv6("ff02::1", 1), ipv6("ff02::2", 2),
					   ipv6("ff02::3", 3), dead,
					   ipv4("255.255.255.255", 9) },
		5 };
	dial(&phone, "tcp:fake:1", 0, 0);
	loop_fixture_until(phone.loop, &phone.is_done);
	ends[0] = strstr(phone.why, "[ff02::1]:1: ");
	ends[1] = strstr(phone.why, endpoint_print(&dead).text);
	ends[2] = strstr(phone.why, "[ff02::2]:2: ");
	ends[3] = strstr(phone.why, "255.255.255.255:9: ");
	ends[4] = strstr(phone.why, "[ff02::3]:3: ");
	for (i = 0; i < 5; i++)
		assert_non_null(ends[i]);
	for (i = 1; i < 5; i++)
		assert_true(ends[i - 1] < ends[i]);
	(void)close(bound);
	phone_deinit(&phone);
}

static void
test_name_fails(void **state)
{
	struct phone phone;

	(void)state;
	phone_init(&phone);
	dial(&phone, "tcp:unknown:1", 0, 0);
	loop_fixture_until(phone.loop, &phone.is_done);
	assert_string_equal(phone.why,
		"cannot connect to tcp:unknown:1: "
		"the host \"unknown\" cannot be looked up: test");
	dial(&phone, "tcp:slow:1", 0, 20);
	loop_fixture_until(phone.loop, &phone.is_done);
	assert_non_null(strstr(phone.why, "not found out in time"));
	/* The thread is still in its lookup; nobody waits for it. */
	phone_deinit(&phone);
}

static void
test_unix(void **state)
{
	struct phone phone;

	(void)state;
	phone_init(&phone);
	dial(&phone, "unix:/nonexistent/socket", 0, 0);
	loop_fixture_until(phone.loop, &phone.is_done);
	assert_string_equal(phone.why,
		"cannot connect to unix:/nonexistent/socket: "
		"unix:/nonexistent/socket: No such file or directory");
	phone_deinit(&phone);
}

/* Given up at each stage. */
static void
test_cancel(void **state)
{
	struct phone phone;
	struct endpoint endpoint;
	int listening = open_port(0, &endpoint);

	(void)state;
	phone_init(&phone);
	fake = (struct endpoints){ { ipv4("192.0.2.1", 9) }, 1 };
	dial(&phone, "tcp:slow:1", 0, 0);
	phone.dial = dial_cancel(phone.dial);
	dial(&phone, "tcp:fake:1", 0, 0);
	phone.dial = dial_cancel(phone.dial);
	dial(&phone, "tcp:fake:1", 0, 0);
	loop_fixture_for(phone.loop, 20);
	phone.dial = dial_cancel(phone.dial);
	loop_fixture_for(phone.loop, 20);
	assert_null(dial_cancel(NULL));
	(void)close(listening);
	phone_deinit(&phone);
}

/* So that no thread is left when leaks are looked for. */
static int
wait_for_slow(void **state)
{
	(void)state;
	do
		(void)usleep(10000);
	while (atomic_load(&n_slow) > 0);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_connects),
		cmocka_unit_test(test_tries_all),
		cmocka_unit_test(test_all_fail),
		cmocka_unit_test(test_no_answer),
		cmocka_unit_test(test_fast_one_wins),
		cmocka_unit_test(test_families_take_turns),
		cmocka_unit_test(test_name_fails),
		cmocka_unit_test(test_unix),
		cmocka_unit_test(test_cancel),
	};

	return cmocka_run_group_tests(tests, NULL, wait_for_slow);
}
