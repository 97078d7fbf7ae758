/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Where the daemon's files are, and that they are its own.
 *
 * A system instance lives in the directories that configure was told, a user's
 * instance (--user) where the XDG base directory specification says. Everything
 * in the state directory is private: the key, the store and the lock.
 *
 * Functions return 0 or a negative CAPNRPC_E*, write results only on success,
 * and on failure a reason, which may be NULL.
 */
#ifndef DAEMON_PATHS_H
#define DAEMON_PATHS_H

#include <stdbool.h>
#include <sys/types.h>

#include <capnrpc/attr.h>

#include "daemon/log_reason.h"

/* Longer than any sane path, short enough to keep by value. */
#define PATHS_SIZE 1024

/* sockaddr_un has room for this much, the NUL included. */
#define PATHS_SOCKET_SIZE 108

/* Names in the state directory. */
#define PATHS_KEY_FILE "key.pem"
#define PATHS_STORE_FILE "store.sqlite"
#define PATHS_LOCK_FILE "lock"

struct paths {
	char config_file[PATHS_SIZE];
	char state_directory[PATHS_SIZE];
	char socket[PATHS_SOCKET_SIZE];
};

/*
 * The default paths of a system's instance, or of a user's: the socket in
 * XDG_RUNTIME_DIR, the state in XDG_STATE_HOME (or ~/.local/state), the
 * configuration in XDG_CONFIG_HOME (or ~/.config), each under capnrpcd/. As
 * XDG demands, a variable that is not an absolute path counts as not set.
 * CAPNRPC_EINVAL when a needed variable is missing; CAPNRPC_ELIMIT when a path
 * gets too long.
 */
CAPNRPC_CHECK int paths_default(
	bool is_user, struct paths *ret_paths, struct reason *ret_reason);

/* Writes "directory/name" into size bytes; CAPNRPC_ELIMIT if it has no room. */
CAPNRPC_CHECK int paths_join(const char *directory, const char *name,
	char *ret_path, size_t size, struct reason *ret_reason);

/*
 * Makes a directory with that mode where it is missing, its missing parents
 * with 0755. One that is there is left as it is. CAPNRPC_ESYSTEM.
 */
CAPNRPC_CHECK int paths_make_directory(
	const char *path, mode_t mode, struct reason *ret_reason);

/*
 * Makes a directory of mode 0700, or checks one that is there: it must be a
 * directory of the daemon's own user that nobody else may enter.
 * CAPNRPC_ESYSTEM; CAPNRPC_EINVAL when it belongs or is open to others.
 */
CAPNRPC_CHECK int paths_make_private(
	const char *path, struct reason *ret_reason);

/*
 * Takes the state directory for this process, until paths_unlock() or the
 * process's end, however it comes. *ret_lock is a descriptor, owned by the
 * caller. CAPNRPC_EAGAIN when another process has it; the reason names that
 * process. CAPNRPC_ESYSTEM.
 */
CAPNRPC_CHECK int paths_lock(
	const char *state_directory, int *ret_lock, struct reason *ret_reason);

/* Gives the directory back; lock may be -1. The lock file stays. */
void paths_unlock(int lock);

#endif
