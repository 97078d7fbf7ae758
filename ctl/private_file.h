/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A file that holds secrets: written beside its place under another name,
 * readable by its owner alone, synced, and put in its place when it is whole.
 * Whatever happens on the way, the place holds what it held before.
 */
#ifndef CTL_PRIVATE_FILE_H
#define CTL_PRIVATE_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include <capnrpc/attr.h>

#define PRIVATE_FILE_PATH_SIZE 1024

struct private_file {
	int fd; /* -1: none is being written */
	char path[PRIVATE_FILE_PATH_SIZE];
	char temporary[PRIVATE_FILE_PATH_SIZE + 16];
};

/*
 * Begins a file for path; one that is there is refused unless replaces. false:
 * a complaint was printed.
 */
CAPNRPC_CHECK bool private_file_begin(
	struct private_file *file, const char *path, bool replaces);

/* Writes n bytes. false: errno tells. */
CAPNRPC_CHECK bool private_file_write(
	struct private_file *file, const void *bytes, size_t n);

/*
 * Puts it in its place, durably; with replaces over what is there. false: a
 * complaint was printed, and the file is given up.
 */
CAPNRPC_CHECK bool private_file_commit(
	struct private_file *file, bool replaces);

/* Gives it up; nothing when it was committed or never begun. */
void private_file_drop(struct private_file *file);

#endif
