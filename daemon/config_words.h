/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Values that are words: what is started, and with which environment.
 *
 * Words are parted by blanks. In double quotes a word may hold blanks, and in
 * or out of quotes a backslash takes the next character as it is. That is all:
 * no variables, no globs, no shell.
 */
#ifndef DAEMON_CONFIG_WORDS_H
#define DAEMON_CONFIG_WORDS_H

#include <stdbool.h>

#include "daemon/config_keys.h"

/*
 * A program's absolute path and its arguments, added to struct config_words: a
 * line has room for 198 bytes, so a long command takes several.
 */
bool config_command_parse(
	const struct config_key *key, const char *text, void *field);

/*
 * One or more NAME=value, added to struct config_words. Names that begin with
 * CAPNRPCD_ are the daemon's to set.
 */
bool config_variables_parse(
	const struct config_key *key, const char *text, void *field);

/* The name of a systemd service: a char array of key's size. */
bool config_unit_parse(
	const struct config_key *key, const char *text, void *field);

#endif
