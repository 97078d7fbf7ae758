/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Paths: the defaults of both kinds of instance, making directories, and the
 * lock, also when its holder is killed.
 */
#include <config.h>

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include <capnrpc/error.h>

#include "daemon/paths.h"

static char directory[64];
static struct reason reason;

static int
set_up(void **state)
{
	(void)state;
	(void)strcpy(directory, "/tmp/test_paths.XXXXXX");
	memset(&reason, 0, sizeof(reason));
	return mkdtemp(directory) == NULL ? -1 : 0;
}

static int
tear_down(void **state)
{
	char command[128];

	(void)state;
	(void)snprintf(command, sizeof(command), "rm -rf '%s'", directory);
	return system(command);
}

static const char *
below(const char *name)
{
	static char path[256];

	(void)snprintf(path, sizeof(path), "%s/%s", directory, name);
	return path;
}

static mode_t
mode_of(const char *path)
{
	struct stat info;

	assert_int_equal(stat(path, &info), 0);
	return info.st_mode & 07777;
}

static void
set_variables(const char *runtime, const char *state, const char *config,
	const char *home)
{
	assert_int_equal(setenv("XDG_RUNTIME_DIR", runtime, 1), 0);
	assert_int_equal(setenv("XDG_STATE_HOME", state, 1), 0);
	assert_int_equal(setenv("XDG_CONFIG_HOME", config, 1), 0);
	assert_int_equal(setenv("HOME", home, 1), 0);
}

static void
test_system_defaults(void **state)
{
	struct paths paths;

	(void)state;
	set_variables("/r", "/s", "/c", "/h");
	assert_int_equal(paths_default(false, &paths, &reason), 0);
	assert_string_equal(paths.socket, "/run/capnrpcd/socket");
	assert_non_null(strstr(paths.state_directory, "/lib/capnrpcd"));
	assert_non_null(strstr(paths.config_file, "/capnrpcd.conf"));
}

static void
test_user_defaults(void **state)
{
	struct paths paths;

	(void)state;
	set_variables("/run/user/1", "/s", "/c", "/home/x");
	assert_int_equal(paths_default(true, &paths, &reason), 0);
	assert_string_equal(paths.socket, "/run/user/1/capnrpcd/socket");
	assert_string_equal(paths.state_directory, "/s/capnrpcd");
	assert_string_equal(paths.config_file, "/c/capnrpcd/capnrpcd.conf");

	/* Relative or empty counts as not set. */
	set_variables("/run/user/1", "", "relative", "/home/x");
	assert_int_equal(paths_default(true, &paths, &reason), 0);
	assert_string_equal(
		paths.state_directory, "/home/x/.local/state/capnrpcd");
	assert_string_equal(
		paths.config_file, "/home/x/.config/capnrpcd/capnrpcd.conf");
}

static void
test_user_defaults_missing(void **state)
{
	struct paths paths;

	(void)state;
	set_variables("", "/s", "/c", "/h");
	assert_int_equal(paths_default(true, &paths, &reason), CAPNRPC_EINVAL);
	assert_string_equal(
		reason.text, "XDG_RUNTIME_DIR is not set to an absolute path");
	set_variables("/r", "", "/c", "");
	assert_int_equal(paths_default(true, &paths, &reason), CAPNRPC_EINVAL);
	assert_string_equal(reason.text,
		"XDG_STATE_HOME or HOME is not set to an absolute path");
	assert_int_equal(paths_default(true, &paths, NULL), CAPNRPC_EINVAL);
}

/* "/capnrpcd/socket" behind it fills sockaddr_un, or is one byte too long. */
static void
test_socket_path_limit(void **state)
{
	char base[PATHS_SOCKET_SIZE];
	struct paths paths;
	size_t n = PATHS_SOCKET_SIZE - sizeof("/capnrpcd/socket");

	(void)state;
	memset(base, 'x', sizeof(base));
	base[0] = '/';
	base[n] = '\0';
	set_variables(base, "/s", "/c", "/h");
	assert_int_equal(paths_default(true, &paths, &reason), 0);
	assert_int_equal(strlen(paths.socket), PATHS_SOCKET_SIZE - 1);
	base[n] = 'x';
	base[n + 1] = '\0';
	set_variables(base, "/s", "/c", "/h");
	assert_int_equal(paths_default(true, &paths, &reason), CAPNRPC_ELIMIT);
	assert_non_null(strstr(reason.text, "longer than 107 bytes"));
}

static void
test_join(void **state)
{
	char path[12];

	(void)state;
	assert_int_equal(paths_join("/state", "lock", path, 12, &reason), 0);
	assert_string_equal(path, "/state/lock");
	assert_int_equal(paths_join("/state", "lock", path, 11, &reason),
		CAPNRPC_ELIMIT);
}

static void
test_make_directory(void **state)
{
	(void)state;
	(void)umask(0);
	assert_int_equal(
		paths_make_directory(below("a/b/c"), 0711, &reason), 0);
	assert_int_equal(mode_of(below("a")), 0755);
	assert_int_equal(mode_of(below("a/b")), 0755);
	assert_int_equal(mode_of(below("a/b/c")), 0711);
	assert_int_equal(
		paths_make_directory(below("a/b/c"), 0700, &reason), 0);
	assert_int_equal(mode_of(below("a/b/c")), 0711);
	(void)umask(022);
}

static void
make_file(const char *name)
{
	FILE *file = fopen(below(name), "w");

	assert_non_null(file);
	assert_int_equal(fclose(file), 0);
}

static void
test_make_directory_refused(void **state)
{
	(void)state;
	make_file("file");
	assert_int_equal(paths_make_directory(below("file"), 0700, &reason),
		CAPNRPC_ESYSTEM);
	assert_non_null(strstr(reason.text, "/file is not a directory"));
	assert_int_equal(paths_make_directory(below("file/x"), 0700, &reason),
		CAPNRPC_ESYSTEM);
	assert_non_null(strstr(reason.text, "Not a directory"));
	assert_int_equal(paths_make_directory(below("file/x/y"), 0700, &reason),
		CAPNRPC_ESYSTEM);
}

static void
test_make_private(void **state)
{
	(void)state;
	assert_int_equal(paths_make_private(below("state"), &reason), 0);
	assert_int_equal(mode_of(below("state")), 0700);
	assert_int_equal(chmod(below("state"), 0750), 0);
	assert_int_equal(
		paths_make_private(below("state"), &reason), CAPNRPC_EINVAL);
	assert_non_null(strstr(reason.text, "mode 0750, expected 0700"));
	make_file("file");
	assert_int_equal(
		paths_make_private(below("file"), &reason), CAPNRPC_ESYSTEM);
}

static void
test_make_private_of_another(void **state)
{
	(void)state;
	assert_int_equal(paths_make_private(below("state"), &reason), 0);
	if (chown(below("state"), 12345, (gid_t)-1) != 0)
		skip();
	assert_int_equal(
		paths_make_private(below("state"), &reason), CAPNRPC_EINVAL);
	assert_non_null(strstr(reason.text, "belongs to uid 12345"));
}

static void
test_lock(void **state)
{
	int lock = -1, second = -1;
	char holder[64];

	(void)state;
	assert_int_equal(paths_lock(directory, &lock, &reason), 0);
	assert_int_equal(mode_of(below("lock")), 0600);
	assert_int_equal(
		paths_lock(directory, &second, &reason), CAPNRPC_EAGAIN);
	assert_int_equal(second, -1);
	(void)snprintf(holder, sizeof(holder), "another capnrpcd (process %ld)",
		(long)getpid());
	assert_non_null(strstr(reason.text, holder));
	paths_unlock(lock);
	assert_int_equal(paths_lock(directory, &second, &reason), 0);
	paths_unlock(second);
	paths_unlock(-1);
}

static void
test_lock_missing_directory(void **state)
{
	int lock = -1;

	(void)state;
	assert_int_equal(
		paths_lock(below("none"), &lock, &reason), CAPNRPC_ESYSTEM);
	assert_non_null(strstr(reason.text, "none/lock: No such file"));
}

/* A killed daemon leaves no lock behind. */
static void
test_lock_of_killed(void **state)
{
	int ready[2], lock = -1;
	char byte;
	pid_t child;

	(void)state;
	assert_int_equal(pipe(ready), 0);
	child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		if (paths_lock(directory, &lock, NULL) != 0 ||
			write(ready[1], "x", 1) != 1)
			_exit(1);
		(void)pause();
		_exit(0);
	}
	assert_int_equal(read(ready[0], &byte, 1), 1);
	assert_int_equal(paths_lock(directory, &lock, &reason), CAPNRPC_EAGAIN);
	assert_int_equal(kill(child, SIGKILL), 0);
	assert_int_equal(waitpid(child, NULL, 0), child);
	assert_int_equal(paths_lock(directory, &lock, &reason), 0);
	paths_unlock(lock);
	(void)close(ready[0]);
	(void)close(ready[1]);
}

int
main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		TEST(test_system_defaults),
		TEST(test_user_defaults),
		TEST(test_user_defaults_missing),
		TEST(test_socket_path_limit),
		TEST(test_join),
		TEST(test_make_directory),
		TEST(test_make_directory_refused),
		TEST(test_make_private),
		TEST(test_make_private_of_another),
		TEST(test_lock),
		TEST(test_lock_missing_directory),
		TEST(test_lock_of_killed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
