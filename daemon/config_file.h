/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reading capnrpcd.conf: `[section]`, `key = value`, comments.
 *
 * inih splits the lines; this file feeds it line by line, which is what gives
 * every error its line number, and refuses what inih would let pass (control
 * characters, overlong lines, junk behind a section, continuation lines).
 */
#ifndef DAEMON_CONFIG_FILE_H
#define DAEMON_CONFIG_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include <capnrpc/attr.h>

#include "daemon/configuration.h"
#include "daemon/log_reason.h"

/* A hundred times the example with all its comments. */
#define CONFIG_FILE_MAX 1048576

/*
 * Reads n bytes as a configuration file into config; name is for errors.
 * CAPNRPC_EINVAL with a reason that names file, line and key; config then
 * holds what came before that line.
 */
CAPNRPC_CHECK int config_file_parse(struct config *config, const char *name,
	const char *bytes, size_t n, struct reason *ret_reason);

/*
 * Reads a file. One that does not exist counts as empty where is_optional.
 * Also CAPNRPC_ESYSTEM when it cannot be read, CAPNRPC_ELIMIT when it is
 * larger than CONFIG_FILE_MAX, CAPNRPC_ENOMEM.
 */
CAPNRPC_CHECK int config_file_load(struct config *config, const char *path,
	bool is_optional, struct reason *ret_reason);

#endif
