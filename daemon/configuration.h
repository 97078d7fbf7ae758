/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The daemon's configuration: one struct of plain values.
 *
 * It is filled in three layers, each overriding the one before: the defaults of
 * the key table (config_keys.h), the file (config_file.h), and the command line
 * (options.h). capnrpcd.conf(5) describes every key; a test holds it to the
 * table. The struct holds no pointers, so it is copied by assignment.
 *
 * The header is not called config.h because that name is autoconf's.
 */
#ifndef DAEMON_CONFIGURATION_H
#define DAEMON_CONFIGURATION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include <capnrpc/attr.h>

#include "daemon/config_service.h"
#include "daemon/log.h"
#include "daemon/log_reason.h"
#include "daemon/paths.h"

struct config_key;

/* A DNS name has at most 253 bytes. */
#define CONFIG_HOST_SIZE 254

/* More addresses than any machine needs to be told to listen on. */
#define CONFIG_N_LISTEN_MAX 16

/* A group's name has at most 32 bytes on Linux. */
#define CONFIG_GROUP_SIZE 33

/* At least as many as the table has rows; checked at compile time. */
#define CONFIG_N_KEYS_MAX 80

/* A TCP address as it was written: a name or an address, and a port. */
struct config_address {
	char host[CONFIG_HOST_SIZE]; /* without brackets; empty: not set */
	uint16_t port; /* 0 in listen: the kernel chooses */
};

struct config_addresses {
	struct config_address items[CONFIG_N_LISTEN_MAX];
	unsigned int n_items;
};

struct config_group {
	char name[CONFIG_GROUP_SIZE]; /* empty: not set */
	gid_t gid;
};

enum config_engine {
	CONFIG_ENGINE_SQLITE,
	CONFIG_ENGINE_MEMORY, /* forgets everything at exit */
};

enum config_tls {
	CONFIG_TLS_1_2 = 12,
	CONFIG_TLS_1_3 = 13,
};

/* capnrpcd.conf(5) says of each what it protects. */
struct config_limits {
	uint64_t connections;
	uint64_t connections_per_uid;
	uint64_t connections_per_source;
	uint64_t handshakes;
	uint64_t handshakes_per_source;
	uint64_t source_penalty;
	uint64_t handshake_deadline_ms;
	uint64_t idle_deadline_ms; /* 0: none */
	uint64_t dead_peer_deadline_ms; /* 0: none */
	uint64_t waiting_restores;
	uint64_t waiting_restores_per_principal;
	uint64_t failed_restores;
	uint64_t waiting_for_start;
	uint64_t waiting_per_service;
	uint64_t waiting_per_principal;
	uint64_t restore_deadline_ms;
	uint64_t reconnect_deadline_ms;
	uint64_t reconnect_interval_ms;
	uint64_t reconnect_waiting_calls;
	uint64_t refs_per_uid;
	uint64_t revoke_grace_ms; /* 0: none */
	uint64_t services_per_uid;
	uint64_t names_per_uid;
	uint64_t published_per_connection;
	uint64_t questions; /* this and the rest per connection */
	uint64_t answers;
	uint64_t exports;
	uint64_t imports;
	uint64_t embargoes;
	uint64_t queued_bytes;
	uint64_t in_flight_bytes;
	uint64_t message_words;
};

/* Where a key's present value came from, later layers being greater. */
enum config_layer {
	CONFIG_LAYER_DEFAULT,
	CONFIG_LAYER_FILE,
	CONFIG_LAYER_COMMAND_LINE,
};

struct config_mark {
	enum config_layer layer;
	unsigned int line; /* in the file; 0 elsewhere */
};

struct config {
	char socket_path[PATHS_SOCKET_SIZE];
	unsigned int socket_mode;
	struct config_group socket_group;
	struct config_group admin_group; /* who may have the Admin */
	char state_directory[PATHS_SIZE];
	int state_engine; /* enum config_engine */
	bool is_state_checked; /* integrity check at start */
	struct config_addresses listen;
	struct config_address public_address;
	char key_file[PATHS_SIZE];
	int tls_min; /* enum config_tls */
	bool is_insecure_allowed;
	int log_level; /* enum log_level */
	int log_target; /* enum log_target */
	char systemctl[PATHS_SIZE];
	struct config_limits limits;
	struct config_services services; /* the sections [service NAME] */
	struct config_mark marks[CONFIG_N_KEYS_MAX]; /* by row of the table */
};

/* Who sets a value, for layers and for error texts. */
struct config_source {
	enum config_layer layer;
	const char *name; /* the file, or the option with its dashes */
	unsigned int line; /* 0: no lines here */
};

/*
 * Sets every key to its default; paths holds those that depend on the kind of
 * instance.
 */
void config_init(struct config *config, const struct paths *paths);

/*
 * Sets one key from text. A list starts anew when the layer does, and grows
 * within it; any other key may be set once in a file. A key of [service NAME]
 * is set in the section that was begun last. CAPNRPC_EINVAL, with a reason that
 * names source, line and key, what was found and what was expected; the
 * configuration is then unchanged.
 */
CAPNRPC_CHECK int config_set(struct config *config,
	const struct config_source *source, const struct config_key *key,
	const char *text, struct reason *ret_reason);

/*
 * Fills in what follows from other keys, once all layers are in.
 * CAPNRPC_EINVAL or CAPNRPC_ELIMIT when they do not go together.
 */
CAPNRPC_CHECK int config_finish(
	struct config *config, struct reason *ret_reason);

/* Told of a key that has changed but needs a restart. */
typedef void (*config_on_ignored)(void *userdata, const struct config_key *key);

/*
 * Takes over from next all keys that can change while the daemon runs. Keys
 * that differ and cannot are left as they are and reported.
 */
void config_reload(struct config *config, const struct config *next,
	config_on_ignored on_ignored, void *userdata);

#endif
