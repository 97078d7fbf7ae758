/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Sections `[service NAME]`: how the provider of a service is started.
 *
 * The keys are rows of the one table (config_keys.h) with the section
 * "service"; their fields are in struct config_service, of which each section
 * fills one. Like the rest of the configuration they hold no pointers.
 */
#ifndef DAEMON_CONFIG_SERVICE_H
#define DAEMON_CONFIG_SERVICE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include <capnrpc/attr.h>

#include "daemon/log_reason.h"
#include "daemon/paths.h"

struct config_key;

/* The section of their rows in the table, and the first word in the file. */
#define CONFIG_SERVICE_SECTION "service"

/* Services that one machine starts on demand; a busy desktop has some 30. */
#define CONFIG_N_SERVICES_MAX 64

/* Names have 1 to 128 bytes (broker.capnp). */
#define CONFIG_SERVICE_NAME_SIZE 129

/* A program's path and some arguments. What needs more goes into a script. */
#define CONFIG_WORDS_SIZE 1024

/* A unit's name has at most 255 bytes. */
#define CONFIG_UNIT_SIZE 256

/* A user's name has at most 32 bytes on Linux. */
#define CONFIG_USER_SIZE 33

/* At least as many as the table has rows of this section. */
#define CONFIG_N_SERVICE_KEYS_MAX 12

/* Words one behind the other, each with its NUL. */
struct config_words {
	char text[CONFIG_WORDS_SIZE];
	size_t n_bytes;
	size_t n_words;
};

struct config_user {
	char name[CONFIG_USER_SIZE]; /* as it was written; empty: not set */
	uid_t uid;
};

struct config_service {
	char name[CONFIG_SERVICE_NAME_SIZE];
	unsigned int line; /* of the section */
	struct config_words exec; /* the program and its arguments */
	char unit[CONFIG_UNIT_SIZE]; /* empty: exec instead */
	struct config_user user; /* whom it runs as */
	struct config_user owner; /* whom the name belongs to */
	char directory[PATHS_SIZE]; /* where it runs; empty: "/" */
	struct config_words environment; /* NAME=value */
	uint64_t start_deadline_ms;
	uint64_t stop_deadline_ms;
	unsigned int key_lines[CONFIG_N_SERVICE_KEYS_MAX]; /* 0: not set */
};

struct config_services {
	struct config_service items[CONFIG_N_SERVICES_MAX];
	size_t n_items;
};

/* The word'th of words, which has more than that. */
const char *config_word(const struct config_words *words, size_t word);

/*
 * Begins the section of a service: n bytes of name. CAPNRPC_EINVAL when it is
 * none or was there before, CAPNRPC_ELIMIT when there are too many.
 */
CAPNRPC_CHECK int config_service_open(struct config_services *services,
	const char *name, size_t n, unsigned int line,
	struct reason *ret_reason);

/*
 * Sets a key of the section begun last. CAPNRPC_EINVAL with a reason that does
 * not say where; the service is then unchanged.
 */
CAPNRPC_CHECK int config_service_set(struct config_services *services,
	const struct config_key *key, const char *text, unsigned int line,
	struct reason *ret_reason);

/*
 * Checks each service as a whole and fills in what follows from other keys.
 * CAPNRPC_EINVAL with a reason that names service and line.
 */
CAPNRPC_CHECK int config_services_finish(
	struct config_services *services, struct reason *ret_reason);

/* The entry of that name, or NULL. */
const struct config_service *config_service_find(
	const struct config_services *services, const char *name);

/* Whether name is one: 1 to 128 bytes of [A-Za-z0-9._-]. */
bool config_service_name_is_valid(const char *name, size_t n);

#endif
