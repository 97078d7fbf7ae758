/* SPDX-License-Identifier: Apache-2.0 */
/* The files of one run, put where they belong: all of them, or none. */
#ifndef CAPNRPC_COMPILER_WRITE_H
#define CAPNRPC_COMPILER_WRITE_H

#include <stdbool.h>

#include <capnrpc/attr.h>

#include "proto/compiler/generate.h"

/*
 * Writes each file under another name, and when all are complete gives them
 * their own. False, and why on stderr, when one cannot be written; no draft is
 * left then, and what was there before stays.
 */
CAPNRPC_CHECK bool write_files(const struct made_file *files);

#endif
