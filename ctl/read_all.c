/* SPDX-License-Identifier: Apache-2.0 */
/* See read_all.h. */
#include "config.h"

#include <errno.h>
#include <unistd.h>

#include "ctl/read_all.h"

ssize_t
read_all(int fd, void *buffer, size_t size)
{
	char *bytes = buffer;
	size_t n = 0;

	while (n < size) {
		ssize_t got = read(fd, bytes + n, size - n);

		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return -1;
		if (got == 0)
			break;
		n += (size_t)got;
	}
	return (ssize_t)n;
}
