/* SPDX-License-Identifier: Apache-2.0 */
/*
 * .cap files: one URI and a newline, for its owner's eyes alone. "-" is
 * standard input. Whether the URI is a good one is the daemon's to say.
 */
#ifndef CTL_CAP_FILE_H
#define CTL_CAP_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include <capnrpc/attr.h>

/* The daemon's longest URI has some 1100 characters. */
#define CAP_FILE_URI_MAX 2048

/* Whether an operand names a .cap file, and not a key: "-", "a/b", "x.cap". */
bool cap_file_is_meant(const char *operand);

/*
 * Reads a URI; a file that others can read is refused unless that is allowed.
 * *ret_uri ends with NUL and is secret: cap_file_wipe(). false: a complaint
 * was printed.
 */
CAPNRPC_CHECK bool cap_file_read(const char *path, bool may_be_readable,
	char ret_uri[CAP_FILE_URI_MAX + 1]);

/* Writes a URI of n bytes to a file. false: a complaint was printed. */
CAPNRPC_CHECK bool cap_file_write(
	const char *path, const char *uri, size_t n, bool replaces);

/* Overwrites a URI. */
void cap_file_wipe(char uri[CAP_FILE_URI_MAX + 1]);

#endif
