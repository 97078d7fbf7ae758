/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The table of configuration keys: the one place that knows them all. The
 * file's reader, the command line, reload, --list-config-keys and the test of
 * the man page all work from it.
 */
#ifndef DAEMON_CONFIG_KEYS_H
#define DAEMON_CONFIG_KEYS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct config;

enum config_type {
	CONFIG_TYPE_PATH, /* char[max]; absolute */
	CONFIG_TYPE_MODE, /* unsigned int; octal */
	CONFIG_TYPE_GROUP, /* struct config_group */
	CONFIG_TYPE_CHOICE, /* int */
	CONFIG_TYPE_BOOL, /* bool */
	CONFIG_TYPE_ADDRESS, /* struct config_address */
	CONFIG_TYPE_ADDRESSES, /* struct config_addresses; may be repeated */
	CONFIG_TYPE_COUNT, /* uint64_t */
	CONFIG_TYPE_BYTES, /* uint64_t; with K, M or G */
	CONFIG_TYPE_DURATION, /* uint64_t of ms; with ms, s, min or h */
	CONFIG_TYPE_COMMAND, /* struct config_words; may be repeated */
	CONFIG_TYPE_VARIABLES, /* struct config_words; may be repeated */
	CONFIG_TYPE_UNIT, /* char[max]; a systemd service's name */
	CONFIG_TYPE_USER, /* struct config_user */
};

/* A word that a choice may be, and what it is stored as. */
struct config_choice {
	const char *name; /* NULL ends a list */
	int value;
};

struct config_key {
	const char *section;
	const char *name;
	enum config_type type;
	size_t offset; /* in struct config, or struct config_service */
	size_t size; /* of the field there */
	uint64_t min; /* range, where the type has one */
	uint64_t max;
	const struct config_choice *choices;
	const char *default_text; /* NULL: not set, or from paths */
	bool is_reloadable;
	const char *doc; /* one line */
};

/* The rows, in the order of the man page. */
const struct config_key *config_keys(size_t *ret_n);

/* The row of that name, or NULL. */
const struct config_key *config_key_find(const char *section, const char *name);

/* Is it a row of [service NAME], which there may be many of? */
bool config_key_is_of_service(const struct config_key *key);

/* May it be given more than once in a section? */
bool config_key_is_list(const struct config_key *key);

/* The row's number among those of its section. */
size_t config_key_number_in_section(const struct config_key *key);

/* Has the table a section of that name (n bytes)? */
bool config_has_section(const char *name, size_t n);

/* The row's number, which is its place in struct config's marks. */
size_t config_key_index(const struct config_key *key);

/* The type's name as the man page says it: "path", "count", ... */
const char *config_type_name(enum config_type type);

/*
 * Writes one line per key: name, type, default ("-" where there is none),
 * "reload" or "restart", doc; with a tab between each two.
 */
void config_keys_print(FILE *out);

#endif
