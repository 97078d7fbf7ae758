/* SPDX-License-Identifier: Apache-2.0 */
/* See process.h. */
#include "config.h"

#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include "daemon/process.h"
#include "daemon/spawn.h"

/*
 * Large messages come and go; giving their memory back to the kernel each time
 * and faulting it in again costs more than handling them. The second number is
 * as much as glibc takes.
 */
#define HEAP_KEPT_BYTES (64 * 1024 * 1024)
#define HEAP_MMAP_BYTES (32 * 1024 * 1024)

/* A socket must not get the number of stderr: the log would go there. */
static void
fill_standard_descriptors(void)
{
	int fd = open("/dev/null", O_RDWR);

	while (fd >= 0 && fd <= STDERR_FILENO)
		fd = dup(fd);
	if (fd > STDERR_FILENO)
		(void)close(fd);
}

/*
 * Keys and ids are in memory, and do not belong on disk. The kernel takes 0 as
 * no limit at all where dumps go to a program, and 1 as none anywhere.
 */
static void
forbid_core_dumps(void)
{
	const struct rlimit none = { 1, 1 };

	(void)setrlimit(RLIMIT_CORE, &none);
}

/* The soft limit is low for programs that use select(); this one does not. */
static void
allow_descriptors(void)
{
	struct rlimit limit;

	spawn_remember_limits();
	if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
		return;
	limit.rlim_cur = limit.rlim_max;
	(void)setrlimit(RLIMIT_NOFILE, &limit);
}

void
process_prepare(void)
{
	fill_standard_descriptors();
	forbid_core_dumps();
	allow_descriptors();
	/* Both show as errors of a write: of a peer's, or of the store's. */
	(void)signal(SIGPIPE, SIG_IGN);
	(void)signal(SIGXFSZ, SIG_IGN);
#ifdef M_TRIM_THRESHOLD
	(void)mallopt(M_TRIM_THRESHOLD, HEAP_KEPT_BYTES);
	(void)mallopt(M_MMAP_THRESHOLD, HEAP_MMAP_BYTES);
#endif
}
