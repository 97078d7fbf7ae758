/* SPDX-License-Identifier: Apache-2.0 */
#include <config.h>

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include <capnrpc/error.h>

#include "daemon/address_endpoint.h"
#include "daemon/listener.h"
#include "daemon/listener_systemd.h"
#include "tests/unit/daemon/loop_fixture.h"

#define CROWD 200

static char directory[] = "/tmp/test_listener.XXXXXX";
static char socket_path[sizeof(directory) + 8];
static char lock_path[sizeof(directory) + 16];

static const struct listener_file plain_file = { .mode = 0600,
	.group = (gid_t)-1 };

struct door {
	struct loop *loop;
	struct listener *listener;
	struct listener_owner owner;
	struct address address;
	int fds[CROWD];
	size_t n_fds;
	size_t n_wanted;
	bool has_all;
	struct listener_peer peer;
	unsigned int n_rests;
	int rest_error;
	bool frees_listener;
};

static void
on_connection(void *userdata, int fd_taken, const struct listener_peer *peer)
{
	struct door *door = userdata;

	assert_true(door->n_fds < CROWD);
	assert_true(fcntl(fd_taken, F_GETFL) & O_NONBLOCK);
	assert_true(fcntl(fd_taken, F_GETFD) & FD_CLOEXEC);
	door->fds[door->n_fds++] = fd_taken;
	door->peer = *peer;
	if (peer->pidfd >= 0)
		assert_int_equal(close(peer->pidfd), 0);
	door->has_all = door->n_fds >= door->n_wanted;
	if (door->frees_listener)
		door->listener = listener_free(door->listener);
}

static void
on_rest(void *userdata, int error_number)
{
	struct door *door = userdata;

	door->n_rests++;
	door->rest_error = error_number;
}

static void
door_init(struct door *door, const char *address)
{
	*door = (struct door){ .n_wanted = 1 };
	door->owner = (struct listener_owner){ on_connection, on_rest, door };
	assert_int_equal(loop_new(&door->loop), 0);
	assert_int_equal(address_parse(address, strlen(address),
				 ADDRESS_TO_LISTEN, &door->address, NULL),
		0);
}

static void
door_deinit(struct door *door)
{
	size_t i;

	(void)listener_free(door->listener);
	(void)loop_free(door->loop);
	for (i = 0; i < door->n_fds; i++)
		(void)close(door->fds[i]);
}

static int
open_unix(struct door *door, const struct listener_file *file,
	struct reason *reason)
{
	return listener_new_unix(door->loop, &door->address, file, &door->owner,
		&door->listener, reason);
}

static void
unix_door_init(struct door *door, const struct listener_file *file)
{
	char text[sizeof(socket_path) + 8];
	struct reason reason = { "" };

	(void)snprintf(text, sizeof(text), "unix:%s", socket_path);
	door_init(door, text);
	if (file != NULL && open_unix(door, file, &reason) != 0)
		fail_msg("%s", reason.text);
}

static void
tcp_door_init(struct door *door, const char *address)
{
	struct reason reason = { "" };

	door_init(door, address);
	if (listener_new_tcp(door->loop, &door->address, &door->owner,
		    &door->listener, &reason) != 0)
		fail_msg("%s", reason.text);
}

static int
knock(const struct endpoint *endpoint)
{
	int fd = socket(
		endpoint->address.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);

	if (fd < 0)
		return -1;
	if (connect(fd, (const struct sockaddr *)&endpoint->address,
		    endpoint->n) == 0)
		return fd;
	(void)close(fd);
	return -1;
}

static int
knock_unix(const struct door *door)
{
	struct endpoint endpoint = endpoint_of_path(&door->address);

	return knock(&endpoint);
}

static int
option_of(int fd, int level, int option)
{
	int value = -1;
	socklen_t n = sizeof(value);

	assert_int_equal(getsockopt(fd, level, option, &value, &n), 0);
	return value;
}

static void
test_unix(void **state)
{
	struct door door;
	struct stat about;
	int fd;
	mode_t mask = umask(0777);

	(void)state;
	unix_door_init(
		&door, &(struct listener_file){ .mode = 0666, .group = 0 });
	(void)umask(mask);
	assert_int_equal(stat(socket_path, &about), 0);
	assert_true(S_ISSOCK(about.st_mode));
	assert_int_equal(about.st_mode & 07777, 0666);
	fd = knock_unix(&door);
	assert_true(fd >= 0);
	loop_fixture_until(door.loop, &door.has_all);
	assert_true(door.peer.is_unix);
	assert_int_equal(door.peer.uid, geteuid());
	assert_int_equal(door.peer.gid, getegid());
	assert_int_equal(door.peer.pid, getpid());
	(void)close(fd);
	door_deinit(&door);
	assert_int_equal(stat(socket_path, &about), -1);
}

static void
test_unix_in_use(void **state)
{
	struct door first;
	struct door second;
	struct reason reason;
	struct stat about;

	(void)state;
	unix_door_init(&first, &plain_file);
	unix_door_init(&second, NULL);
	assert_int_equal(
		open_unix(&second, &plain_file, &reason), CAPNRPC_ESYSTEM);
	assert_int_equal(errno, EADDRINUSE);
	assert_non_null(strstr(reason.text, "already running"));
	/* The loser leaves the winner's file alone. */
	door_deinit(&second);
	assert_int_equal(stat(socket_path, &about), 0);
	door_deinit(&first);
}

/* Somebody without our lock, who answers; then who does not. */
static void
test_unix_stranger(void **state)
{
	struct door door;
	struct reason reason;
	struct endpoint endpoint;
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	(void)state;
	unix_door_init(&door, NULL);
	endpoint = endpoint_of_path(&door.address);
	assert_int_equal(
		bind(fd, (struct sockaddr *)&endpoint.address, endpoint.n), 0);
	assert_int_equal(listen(fd, 1), 0);
	assert_int_equal(
		open_unix(&door, &plain_file, &reason), CAPNRPC_ESYSTEM);
	assert_int_equal(errno, EADDRINUSE);
	assert_non_null(strstr(reason.text, "somebody answers"));
	(void)close(fd);
	/* Now it is what a crash leaves behind. */
	assert_int_equal(open_unix(&door, &plain_file, &reason), 0);
	fd = knock_unix(&door);
	assert_true(fd >= 0);
	loop_fixture_until(door.loop, &door.has_all);
	(void)close(fd);
	door_deinit(&door);
}

static void
test_unix_not_a_socket(void **state)
{
	struct door door;
	struct reason reason;
	struct stat about;
	int fd = open(socket_path, O_CREAT | O_WRONLY | O_EXCL, 0600);

	(void)state;
	assert_int_equal(close(fd), 0);
	unix_door_init(&door, NULL);
	assert_int_equal(
		open_unix(&door, &plain_file, &reason), CAPNRPC_ESYSTEM);
	assert_int_equal(errno, EADDRINUSE);
	assert_non_null(strstr(reason.text, "no socket"));
	assert_int_equal(stat(socket_path, &about), 0);
	assert_int_equal(unlink(socket_path), 0);
	/* A link, even to a socket, is not ours to remove either. */
	assert_int_equal(symlink("/nowhere", socket_path), 0);
	assert_int_equal(
		open_unix(&door, &plain_file, &reason), CAPNRPC_ESYSTEM);
	assert_int_equal(lstat(socket_path, &about), 0);
	assert_int_equal(unlink(socket_path), 0);
	door_deinit(&door);
}

static void
test_unix_nowhere(void **state)
{
	struct door door;
	struct reason reason;

	(void)state;
	door_init(&door, "unix:/nonexistent/socket");
	assert_int_equal(
		open_unix(&door, &plain_file, &reason), CAPNRPC_ESYSTEM);
	assert_int_equal(errno, ENOENT);
	assert_non_null(strstr(reason.text, "unix:/nonexistent/socket"));
	door_deinit(&door);
}

/* A file that somebody put in the place of ours is not ours to remove. */
static void
test_unix_replaced(void **state)
{
	struct door door;
	struct stat about;

	(void)state;
	unix_door_init(&door, &plain_file);
	assert_int_equal(unlink(socket_path), 0);
	assert_int_equal(
		close(open(socket_path, O_CREAT | O_WRONLY | O_EXCL, 0600)), 0);
	door_deinit(&door);
	assert_int_equal(stat(socket_path, &about), 0);
	assert_int_equal(unlink(socket_path), 0);
}

static void
check_tuned(int fd)
{
	assert_int_not_equal(option_of(fd, IPPROTO_TCP, TCP_NODELAY), 0);
	endpoint_set_patience(fd, 30000);
	assert_int_not_equal(option_of(fd, SOL_SOCKET, SO_KEEPALIVE), 0);
	assert_int_equal(option_of(fd, IPPROTO_TCP, TCP_KEEPIDLE), 15);
	assert_int_equal(option_of(fd, IPPROTO_TCP, TCP_KEEPINTVL),
		15 / ENDPOINT_PROBES);
	assert_int_equal(
		option_of(fd, IPPROTO_TCP, TCP_KEEPCNT), ENDPOINT_PROBES);
	assert_int_equal(option_of(fd, IPPROTO_TCP, TCP_USER_TIMEOUT), 30000);
}

static void
check_tcp(const char *address)
{
	struct door door;
	struct endpoint endpoint;
	int fd;

	tcp_door_init(&door, address);
	endpoint = listener_endpoint(door.listener);
	assert_int_not_equal(endpoint_port(&endpoint), 0);
	fd = knock(&endpoint);
	assert_true(fd >= 0);
	loop_fixture_until(door.loop, &door.has_all);
	assert_false(door.peer.is_unix);
	assert_int_equal(door.peer.pidfd, -1);
	assert_int_not_equal(endpoint_port(&door.peer.endpoint), 0);
	check_tuned(door.fds[0]);
	(void)close(fd);
	door_deinit(&door);
}

static void
test_tcp(void **state)
{
	(void)state;
	check_tcp("tcp:127.0.0.1:0");
	check_tcp("tcp:localhost:0");
	check_tcp("tcp:*:0");
}

/* IPv6 where the machine has it, and IPv4 beside it on the same port. */
static void
test_tcp_both_families(void **state)
{
	struct door v6;
	struct door v4;
	struct endpoint endpoint;
	struct reason reason = { "" };
	char text[64];
	int fd;

	(void)state;
	door_init(&v6, "tcp:[::1]:0");
	if (listener_new_tcp(v6.loop, &v6.address, &v6.owner, &v6.listener,
		    &reason) != 0) {
		door_deinit(&v6);
		skip();
	}
	endpoint = listener_endpoint(v6.listener);
	(void)snprintf(text, sizeof(text), "tcp:0.0.0.0:%u",
		(unsigned int)endpoint_port(&endpoint));
	tcp_door_init(&v4, text);
	fd = knock(&endpoint);
	assert_true(fd >= 0);
	loop_fixture_until(v6.loop, &v6.has_all);
	assert_int_equal(v4.n_fds, 0);
	assert_non_null(
		strstr(endpoint_print(&v6.peer.endpoint).text, "[::1]:"));
	(void)close(fd);
	door_deinit(&v6);
	door_deinit(&v4);
}

static void
test_tcp_in_use(void **state)
{
	struct door first;
	struct door second;
	struct endpoint endpoint;
	struct reason reason;
	char text[64];

	(void)state;
	tcp_door_init(&first, "tcp:127.0.0.1:0");
	endpoint = listener_endpoint(first.listener);
	(void)snprintf(text, sizeof(text), "tcp:127.0.0.1:%u",
		(unsigned int)endpoint_port(&endpoint));
	door_init(&second, text);
	assert_int_equal(listener_new_tcp(second.loop, &second.address,
				 &second.owner, &second.listener, &reason),
		CAPNRPC_ESYSTEM);
	assert_int_equal(errno, EADDRINUSE);
	assert_non_null(strstr(reason.text, text + 4));
	door_deinit(&second);
	door_deinit(&first);
}

/* Somebody else on the loop, who notes how long the queue was when served. */
struct neighbour {
	struct door *door;
	struct loop_fd *watch;
	size_t n_before;
	bool is_served;
};

static void
on_neighbour(void *userdata, unsigned int ready CAPNRPC_UNUSED)
{
	struct neighbour *neighbour = userdata;

	neighbour->n_before = neighbour->door->n_fds;
	neighbour->is_served = true;
	neighbour->watch = loop_fd_free(neighbour->watch);
}

static void
test_crowd(void **state)
{
	struct door door;
	struct neighbour neighbour = { .door = &door };
	int fds[CROWD];
	int pipes[2];
	size_t i;

	(void)state;
	unix_door_init(&door, &plain_file);
	for (i = 0; i < CROWD; i++) {
		fds[i] = knock_unix(&door);
		assert_true(fds[i] >= 0);
	}
	assert_int_equal(pipe(pipes), 0);
	assert_int_equal(write(pipes[1], "x", 1), 1);
	assert_int_equal(loop_fd_new(door.loop, pipes[0], LOOP_READ,
				 on_neighbour, &neighbour, &neighbour.watch),
		0);
	door.n_wanted = CROWD;
	loop_fixture_until(door.loop, &door.has_all);
	assert_true(neighbour.is_served);
	assert_true(neighbour.n_before <= LISTENER_BATCH);
	for (i = 0; i < CROWD; i++)
		(void)close(fds[i]);
	(void)close(pipes[0]);
	(void)close(pipes[1]);
	door_deinit(&door);
}

/* Out of descriptors: rests, does not spin, and loses nobody. */
static void
test_out_of_descriptors(void **state)
{
	struct door door;
	struct rlimit before;
	struct rlimit tight;
	int fd;
	int probe;

	(void)state;
	unix_door_init(&door, &plain_file);
	fd = knock_unix(&door);
	probe = dup(fd);
	assert_true(probe >= 0);
	(void)close(probe);
	assert_int_equal(getrlimit(RLIMIT_NOFILE, &before), 0);
	tight = before;
	tight.rlim_cur = (rlim_t)probe;
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &tight), 0);
	loop_fixture_for(door.loop, LISTENER_REST_MS / 2);
	assert_int_equal(door.n_rests, 1);
	assert_int_equal(door.rest_error, EMFILE);
	assert_int_equal(door.n_fds, 0);
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &before), 0);
	loop_fixture_until(door.loop, &door.has_all);
	assert_true(door.n_rests <= 2);
	(void)close(fd);
	door_deinit(&door);
}

static void
test_free_in_callback(void **state)
{
	struct door door;
	int fds[2];

	(void)state;
	unix_door_init(&door, &plain_file);
	door.frees_listener = true;
	fds[0] = knock_unix(&door);
	fds[1] = knock_unix(&door);
	loop_fixture_until(door.loop, &door.has_all);
	loop_fixture_for(door.loop, 5);
	assert_null(door.listener);
	assert_int_equal(door.n_fds, 1);
	(void)close(fds[0]);
	(void)close(fds[1]);
	door_deinit(&door);
}

static void
test_adopted(void **state)
{
	struct door door;
	struct endpoint endpoint;
	struct reason reason;
	struct stat about;
	int pair[2];
	int fd;

	(void)state;
	unix_door_init(&door, NULL);
	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
	assert_int_equal(listener_new_adopted(door.loop, pair[0], &door.owner,
				 &door.listener, &reason),
		CAPNRPC_EINVAL);
	assert_non_null(strstr(reason.text, "not a listening"));
	assert_int_equal(fcntl(pair[0], F_GETFD), -1);
	(void)close(pair[1]);
	/* Blocking, as systemd passes it: the listener must not be. */
	fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	endpoint = endpoint_of_path(&door.address);
	assert_int_equal(
		bind(fd, (struct sockaddr *)&endpoint.address, endpoint.n), 0);
	assert_int_equal(listen(fd, 1), 0);
	assert_int_equal(listener_new_adopted(door.loop, fd, &door.owner,
				 &door.listener, &reason),
		0);
	fd = knock_unix(&door);
	loop_fixture_until(door.loop, &door.has_all);
	assert_true(door.peer.is_unix);
	(void)close(fd);
	door_deinit(&door);
	/* Its file is its maker's. */
	assert_int_equal(stat(socket_path, &about), 0);
	assert_int_equal(unlink(socket_path), 0);
}

/* In a child cmocka's assertions would go on with its parent's tests. */
static void
child_expect(bool is_true, int line)
{
	if (is_true)
		return;
	(void)fprintf(stderr, "line %d: not so\n", line);
	_exit(1);
}
#define EXPECT(claim) child_expect(claim, __LINE__)

static int
take_systemd(const char *pid, const char *count, const char *names,
	struct listener_systemd *sockets, struct reason *reason)
{
	int status;

	(void)setenv("LISTEN_PID", pid, 1);
	(void)setenv("LISTEN_FDS", count, 1);
	(void)setenv("LISTEN_FDNAMES", names, 1);
	status = listener_systemd_take(sockets, reason);
	EXPECT(getenv("LISTEN_PID") == NULL);
	EXPECT(getenv("LISTEN_FDS") == NULL);
	EXPECT(getenv("LISTEN_FDNAMES") == NULL);
	return status;
}

/* Descriptors 3 and 4 are open, and 5 is not. */
static void
check_systemd(const char *us)
{
	struct listener_systemd sockets;
	struct reason why;

	EXPECT(listener_systemd_take(&sockets, &why) == 0);
	EXPECT(sockets.n == 0);
	EXPECT(take_systemd("1", "2", "a:b", &sockets, &why) == 0);
	EXPECT(sockets.n == 0);
	EXPECT(take_systemd(us, "2", "local:", &sockets, &why) == 0);
	EXPECT(sockets.n == 2 && sockets.fds[0] == 3 && sockets.fds[1] == 4);
	EXPECT(strcmp(sockets.names[0], "local") == 0);
	EXPECT(strcmp(sockets.names[1], "unknown") == 0);
	EXPECT((fcntl(4, F_GETFD) & FD_CLOEXEC) != 0);
	EXPECT(take_systemd(us, "3", "a:b:c", &sockets, &why) < 0);
	EXPECT(strstr(why.text, "descriptor 5") != NULL);
	EXPECT(take_systemd(us, "65", "", &sockets, &why) < 0);
	EXPECT(take_systemd(us, "-1", "", &sockets, &why) < 0);
	EXPECT(take_systemd(us, "1x", "", &sockets, &why) < 0);
	EXPECT(take_systemd("x", "1", "", &sockets, &why) < 0);
	EXPECT(sockets.n == 0);
}

static void
test_systemd(void **state)
{
	int status = -1;
	pid_t child = fork();
	char us[16];

	(void)state;
	assert_true(child >= 0);
	if (child == 0) {
		(void)snprintf(us, sizeof(us), "%d", (int)getpid());
		EXPECT(dup2(2, 3) == 3 && dup2(2, 4) == 4);
		(void)close(5);
		check_systemd(us);
		_exit(0);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
}

static void
test_print(void **state)
{
	struct endpoint endpoint = { .n = sizeof(struct sockaddr_un) };
	struct sockaddr_un *address = (struct sockaddr_un *)&endpoint.address;

	(void)state;
	address->sun_family = AF_UNIX;
	memset(address->sun_path, 'a', sizeof(address->sun_path));
	assert_int_equal(strlen(endpoint_print(&endpoint).text),
		5 + sizeof(address->sun_path));
	endpoint.n = sizeof(sa_family_t);
	assert_string_equal(endpoint_print(&endpoint).text, "unix:");
}

static int
make_directory(void **state)
{
	(void)state;
	if (mkdtemp(directory) == NULL)
		return -1;
	(void)snprintf(
		socket_path, sizeof(socket_path), "%s/socket", directory);
	(void)snprintf(
		lock_path, sizeof(lock_path), "%s/socket.lock", directory);
	return 0;
}

static int
remove_directory(void **state)
{
	(void)state;
	(void)unlink(socket_path);
	(void)unlink(lock_path);
	return rmdir(directory);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_unix),
		cmocka_unit_test(test_unix_in_use),
		cmocka_unit_test(test_unix_stranger),
		cmocka_unit_test(test_unix_not_a_socket),
		cmocka_unit_test(test_unix_nowhere),
		cmocka_unit_test(test_unix_replaced),
		cmocka_unit_test(test_tcp),
		cmocka_unit_test(test_tcp_both_families),
		cmocka_unit_test(test_tcp_in_use),
		cmocka_unit_test(test_crowd),
		cmocka_unit_test(test_out_of_descriptors),
		cmocka_unit_test(test_free_in_callback),
		cmocka_unit_test(test_adopted),
		cmocka_unit_test(test_systemd),
		cmocka_unit_test(test_print),
	};

	return cmocka_run_group_tests(tests, make_directory, remove_directory);
}
