/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The table of configuration keys. A number has its reason beside it.
 */
#include <config.h>

#include <string.h>

#include "daemon/config_keys.h"
#include "daemon/configuration.h"

#define KIB UINT64_C(1024)
#define MIB (1024 * KIB)
#define GIB (1024 * MIB)
#define SECOND UINT64_C(1000)
#define MINUTE (60 * SECOND)
#define DAY (24 * 60 * MINUTE)

/* Tables of a connection are indexed by 32 bits; a million rows is plenty. */
#define TABLE_MAX 1048576

static const struct config_choice engines[] = {
	{ "sqlite", CONFIG_ENGINE_SQLITE },
	{ "memory", CONFIG_ENGINE_MEMORY },
	{ NULL, 0 },
};

static const struct config_choice tls_versions[] = {
	{ "1.2", CONFIG_TLS_1_2 },
	{ "1.3", CONFIG_TLS_1_3 },
	{ NULL, 0 },
};

static const struct config_choice log_levels[] = {
	{ "error", LOG_LEVEL_ERROR },
	{ "warn", LOG_LEVEL_WARN },
	{ "notice", LOG_LEVEL_NOTICE },
	{ "info", LOG_LEVEL_INFO },
	{ "debug", LOG_LEVEL_DEBUG },
	{ NULL, 0 },
};

static const struct config_choice log_targets[] = {
	{ "auto", LOG_TARGET_AUTO },
	{ "stderr", LOG_TARGET_PLAIN },
	{ "journal", LOG_TARGET_JOURNAL },
	{ NULL, 0 },
};

#define FIELD(field)                              \
	.offset = offsetof(struct config, field), \
	.size = sizeof(((struct config *)NULL)->field)
#define RELOAD .is_reloadable = true
#define DOC(text) .doc = text
#define DEFAULT(text) .default_text = text
#define PATH(section, name, field) section, name, CONFIG_TYPE_PATH, FIELD(field)
#define CHOICE(section, name, field, list) \
	section, name, CONFIG_TYPE_CHOICE, FIELD(field), .choices = list
#define BOOL(section, name, field) section, name, CONFIG_TYPE_BOOL, FIELD(field)
#define COUNT(name, field, least, most)                         \
	"limits", name, CONFIG_TYPE_COUNT, FIELD(limits.field), \
		.min = least, .max = most, RELOAD
#define BYTES(name, field, least, most)                         \
	"limits", name, CONFIG_TYPE_BYTES, FIELD(limits.field), \
		.min = least, .max = most, RELOAD
#define SERVICE(name, type, field)                                \
	CONFIG_SERVICE_SECTION, name, type,                       \
		.offset = offsetof(struct config_service, field), \
		.size = sizeof(((struct config_service *)NULL)->field), RELOAD
#define DURATION(name, field, least, most)                         \
	"limits", name, CONFIG_TYPE_DURATION, FIELD(limits.field), \
		.min = least, .max = most, RELOAD

static const struct config_key keys[] = {
	{ PATH("socket", "path", socket_path),
		DOC("Unix socket for local programs") },
	/* Everybody may connect: who calls is known by credentials. */
	{ "socket", "mode", CONFIG_TYPE_MODE, FIELD(socket_mode), .max = 0777,
		DEFAULT("0666"), DOC("mode of the Unix socket") },
	{ "socket", "group", CONFIG_TYPE_GROUP, FIELD(socket_group),
		DOC("group of the Unix socket") },
	{ "socket", "admin-group", CONFIG_TYPE_GROUP, FIELD(admin_group),
		RELOAD, DOC("group that may administer the daemon") },

	{ PATH("state", "directory", state_directory),
		DOC("where the key, the store and the lock are") },
	{ CHOICE("state", "engine", state_engine, engines), DEFAULT("sqlite"),
		DOC("what keeps references and services") },
	{ BOOL("state", "check", is_state_checked), DEFAULT("no"),
		DOC("check the whole store at start") },

	{ "vat", "listen", CONFIG_TYPE_ADDRESSES, FIELD(listen),
		DOC("TCP addresses for other vats; may be repeated") },
	{ "vat", "public-address", CONFIG_TYPE_ADDRESS, FIELD(public_address),
		.min = 1, RELOAD,
		DOC("what URIs made here carry behind the @") },
	{ PATH("vat", "key-file", key_file),
		DOC("PEM file of the vat's private key") },
	{ CHOICE("vat", "tls", tls_min, tls_versions), DEFAULT("1.3"),
		DOC("oldest version of TLS that is spoken") },
	{ BOOL("vat", "allow-insecure", is_insecure_allowed), RELOAD,
		DEFAULT("no"), DOC("restore capnp://insecure URIs") },

	/* Where Debian, Fedora and those after them have it. */
	{ PATH("activation", "systemctl", systemctl), RELOAD,
		DEFAULT("/usr/bin/systemctl"),
		DOC("the program that starts and stops units") },

	{ CHOICE("log", "level", log_level, log_levels), RELOAD,
		DEFAULT("info"), DOC("least urgent level that is logged") },
	{ CHOICE("log", "target", log_target, log_targets), RELOAD,
		DEFAULT("auto"), DOC("form of log lines on stderr") },

	/* Each costs a descriptor, and 4096 is the usual hard limit of old. */
	{ COUNT("connections", connections, 1, 1000000), DEFAULT("4096"),
		DOC("connections of all kinds at a time") },
	/* One user's share: 16 such users fill the daemon. */
	{ COUNT("connections-per-uid", connections_per_uid, 1, 1000000),
		DEFAULT("256"), DOC("local connections of one uid") },
	/* Vats behind one address; 16 such sources fill the daemon. */
	{ COUNT("connections-per-source", connections_per_source, 1, 1000000),
		DEFAULT("256"), DOC("connections from one remote address") },
	/* An RSA handshake costs about a millisecond of CPU. */
	{ COUNT("handshakes", handshakes, 1, 100000), DEFAULT("64"),
		DOC("TLS handshakes at a time") },
	/* A crowd behind one address after a restart. */
	{ COUNT("handshakes-per-source", handshakes_per_source, 1, 100000),
		DEFAULT("32"), DOC("TLS handshakes from one remote address") },
	/* 140 connections, or 28 failed handshakes, a second for long. */
	{ COUNT("source-penalty", source_penalty, 10, 1000000), DEFAULT("2000"),
		DOC("points at which a remote address is sent away") },
	/* Three retransmissions of a lost packet fit into it. */
	{ DURATION("handshake-deadline", handshake_deadline_ms, 100,
		  10 * MINUTE),
		DEFAULT("10s"), DOC("time for dialling and handshake each") },
	/* Under the 15 minutes after which many firewalls forget a link. */
	{ DURATION("idle-deadline", idle_deadline_ms, 0, DAY), DEFAULT("10min"),
		DOC("silence after which an unused link is closed; 0: never") },
	/* As long as people believe in a hanging program. */
	{ DURATION("dead-peer-deadline", dead_peer_deadline_ms, 0, 60 * MINUTE),
		DEFAULT("30s"),
		DOC("time to notice that a used link is dead; 0: never") },
	{ COUNT("waiting-restores", waiting_restores, 1, TABLE_MAX),
		DEFAULT("1024"), DOC("restores that wait for an answer") },
	/* Four who wait for the same broken provider fill the daemon. */
	{ COUNT("waiting-restores-per-principal",
		  waiting_restores_per_principal, 1, TABLE_MAX),
		DEFAULT("256"), DOC("those of one user or vat") },
	/* Some 35 a second for long: nobody has so many wrong URIs. */
	{ COUNT("failed-restores", failed_restores, 10, TABLE_MAX),
		DEFAULT("512"),
		DOC("failures of one user or address of late") },
	/* Half of waiting-restores: services that run have the rest. */
	{ COUNT("waiting-for-start", waiting_for_start, 1, TABLE_MAX),
		DEFAULT("512"), DOC("restores that wait for a provider") },
	/* So two services that do not start leave room for others. */
	{ COUNT("waiting-per-service", waiting_per_service, 1, TABLE_MAX),
		DEFAULT("256"), DOC("restores that wait for one provider") },
	/* So it takes eight who ask in vain to fill all of it. */
	{ COUNT("waiting-per-principal", waiting_per_principal, 1, TABLE_MAX),
		DEFAULT("64"),
		DOC("restores of one user or vat that wait for a provider") },
	/* As long as people wait before they try again. */
	{ DURATION("restore-deadline", restore_deadline_ms, 100, 60 * MINUTE),
		DEFAULT("30s"), DOC("time for a provider to restore") },
	/* A machine restarts within a minute. */
	{ DURATION("reconnect-deadline", reconnect_deadline_ms, 100,
		  24 * 60 * MINUTE),
		DEFAULT("1min"),
		DOC("time for a call that waits to reconnect") },
	/* Whoever comes back is noticed within it. */
	{ DURATION("reconnect-interval", reconnect_interval_ms, 100,
		  60 * MINUTE),
		DEFAULT("10s"), DOC("longest pause between attempts") },
	/* A program's calls of some seconds; each may hold a whole message. */
	{ COUNT("reconnect-waiting-calls", reconnect_waiting_calls, 1,
		  TABLE_MAX),
		DEFAULT("256"),
		DOC("calls that wait for one reconnecting reference") },
	/* About 64 MiB of disk with usual tokens. */
	{ COUNT("refs-per-uid", refs_per_uid, 1, 100000000), DEFAULT("65536"),
		DOC("durable references of one uid") },
	/* Whoever revoked the wrong one notices within a day. */
	{ DURATION("revoke-grace", revoke_grace_ms, 0, 365 * DAY),
		DEFAULT("24h"), DOC("time to take a revocation back") },
	{ COUNT("services-per-uid", services_per_uid, 1, TABLE_MAX),
		DEFAULT("256"), DOC("durable services of one uid") },
	/* More than a person keeps apart; a page of them is some 100 KiB. */
	{ COUNT("names-per-uid", names_per_uid, 1, TABLE_MAX), DEFAULT("1024"),
		DOC("petnames of one uid") },
	{ COUNT("published-per-connection", published_per_connection, 1,
		  TABLE_MAX),
		DEFAULT("4096"), DOC("published objects of one connection") },
	/* 16384 outstanding calls fill any pipe; a row is some 100 bytes. */
	{ COUNT("questions", questions, 1, TABLE_MAX), DEFAULT("16384"),
		DOC("calls to a peer that are not finished") },
	{ COUNT("answers", answers, 1, TABLE_MAX), DEFAULT("16384"),
		DOC("calls from a peer that are not finished") },
	/* A capability in use per open object: more than calls in flight. */
	{ COUNT("exports", exports, 1, TABLE_MAX), DEFAULT("65536"),
		DOC("capabilities that a peer holds") },
	{ COUNT("imports", imports, 1, TABLE_MAX), DEFAULT("65536"),
		DOC("capabilities of a peer that are held") },
	/* One for each promise that was used and came back at the same time. */
	{ COUNT("embargoes", embargoes, 1, TABLE_MAX), DEFAULT("16384"),
		DOC("promises of a peer that are under embargo") },
	/* One message of the largest size. */
	{ BYTES("queued-bytes", queued_bytes, 64 * KIB, 4 * GIB),
		DEFAULT("64M"), DOC("output that a slow reader leaves") },
	{ BYTES("in-flight-bytes", in_flight_bytes, 64 * KIB, 4 * GIB),
		DEFAULT("64M"), DOC("calls and results not finished") },
	/* 64 MiB: what the C++ implementation reads by default. */
	{ COUNT("message-words", message_words, 1024, 512 * MIB / 8),
		DEFAULT("8388608"), DOC("words of 8 bytes in one message") },

	{ SERVICE("exec", CONFIG_TYPE_COMMAND, exec),
		DOC("program and arguments; may be repeated to add more") },
	{ SERVICE("unit", CONFIG_TYPE_UNIT, unit),
		DOC("systemd unit that provides the service") },
	{ SERVICE("user", CONFIG_TYPE_USER, user),
		DOC("user that the program runs as") },
	{ SERVICE("owner", CONFIG_TYPE_USER, owner),
		DOC("user that the service's name belongs to") },
	{ SERVICE("directory", CONFIG_TYPE_PATH, directory),
		DOC("where the program runs") },
	{ SERVICE("environment", CONFIG_TYPE_VARIABLES, environment),
		DOC("NAME=value for the program; may be repeated") },
	/* An interpreter with many libraries on a cold disk. */
	{ SERVICE("start-deadline", CONFIG_TYPE_DURATION, start_deadline_ms),
		.min = 100, .max = 60 * MINUTE, DEFAULT("20s"),
		DOC("time until the provider must be attached") },
	/* With what the daemon takes itself under the unit's 15 seconds. */
	{ SERVICE("stop-deadline", CONFIG_TYPE_DURATION, stop_deadline_ms),
		.min = 0, .max = 60 * MINUTE, DEFAULT("5s"),
		DOC("time between SIGTERM and SIGKILL") },
};

#define N_KEYS (sizeof(keys) / sizeof(keys[0]))

_Static_assert(N_KEYS <= CONFIG_N_KEYS_MAX, "marks has a place for each key");

const struct config_key *
config_keys(size_t *ret_n)
{
	*ret_n = N_KEYS;
	return keys;
}

const struct config_key *
config_key_find(const char *section, const char *name)
{
	for (size_t i = 0; i < N_KEYS; i++) {
		if (strcmp(keys[i].section, section) == 0 &&
			strcmp(keys[i].name, name) == 0)
			return &keys[i];
	}
	return NULL;
}

bool
config_key_is_of_service(const struct config_key *key)
{
	return strcmp(key->section, CONFIG_SERVICE_SECTION) == 0;
}

bool
config_key_is_list(const struct config_key *key)
{
	return key->type == CONFIG_TYPE_ADDRESSES ||
		key->type == CONFIG_TYPE_COMMAND ||
		key->type == CONFIG_TYPE_VARIABLES;
}

size_t
config_key_number_in_section(const struct config_key *key)
{
	size_t n = 0;

	while (key > keys && strcmp(key[-1].section, key->section) == 0) {
		key--;
		n++;
	}
	return n;
}

bool
config_has_section(const char *name, size_t n)
{
	for (size_t i = 0; i < N_KEYS; i++) {
		if (!config_key_is_of_service(&keys[i]) &&
			strlen(keys[i].section) == n &&
			memcmp(keys[i].section, name, n) == 0)
			return true;
	}
	return false;
}

size_t
config_key_index(const struct config_key *key)
{
	return (size_t)(key - keys);
}

const char *
config_type_name(enum config_type type)
{
	static const char *const names[] = {
		[CONFIG_TYPE_PATH] = "path",
		[CONFIG_TYPE_MODE] = "mode",
		[CONFIG_TYPE_GROUP] = "group",
		[CONFIG_TYPE_CHOICE] = "choice",
		[CONFIG_TYPE_BOOL] = "yes/no",
		[CONFIG_TYPE_ADDRESS] = "address",
		[CONFIG_TYPE_ADDRESSES] = "addresses",
		[CONFIG_TYPE_COUNT] = "count",
		[CONFIG_TYPE_BYTES] = "bytes",
		[CONFIG_TYPE_DURATION] = "duration",
		[CONFIG_TYPE_COMMAND] = "command",
		[CONFIG_TYPE_VARIABLES] = "variables",
		[CONFIG_TYPE_UNIT] = "unit",
		[CONFIG_TYPE_USER] = "user",
	};

	return names[type];
}

void
config_keys_print(FILE *out)
{
	for (size_t i = 0; i < N_KEYS; i++) {
		const struct config_key *key = &keys[i];
		const char *text = key->default_text;

		(void)fprintf(out, "%s.%s\t%s\t%s\t%s\t%s\n", key->section,
			key->name, config_type_name(key->type),
			text == NULL ? "-" : text,
			key->is_reloadable ? "reload" : "restart", key->doc);
	}
}
