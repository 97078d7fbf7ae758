/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reading values. Each type has a parser that answers whether text is one, and
 * a sentence of what it expects; both are rows of one table.
 */
#include <config.h>

#include <arpa/inet.h>
#include <ctype.h>
#include <grp.h>
#include <inttypes.h>
#include <pwd.h>
#include <stdio.h>
#include <string.h>

#include <capnrpc/error.h>

#include "daemon/config_value.h"
#include "daemon/config_words.h"
#include "daemon/configuration.h"

#define EXPECTED_SIZE 256

/* What is shown of a value that somebody got wrong. */
#define FOUND_MAX 80

/* A suffix and what it multiplies by. */
struct unit {
	const char *suffix;
	uint64_t factor;
};

static const struct unit no_units[] = {
	{ "", 1 },
	{ NULL, 0 },
};

static const struct unit byte_units[] = {
	{ "", 1 },
	{ "K", UINT64_C(1) << 10 },
	{ "M", UINT64_C(1) << 20 },
	{ "G", UINT64_C(1) << 30 },
	{ NULL, 0 },
};

static const struct unit time_units[] = {
	{ "ms", 1 },
	{ "s", 1000 },
	{ "min", 60000 },
	{ "h", 3600000 },
	{ NULL, 0 },
};

/* Reads digits; the number stays below 2^53, so that units cannot overflow. */
static bool
parse_digits(const char **text, uint64_t *ret_number)
{
	const char *next = *text;
	uint64_t number = 0;

	for (; *next >= '0' && *next <= '9'; next++) {
		if (number >= (UINT64_C(1) << 53) / 10)
			return false;
		number = number * 10 + (uint64_t)(*next - '0');
	}
	if (next == *text)
		return false;
	*text = next;
	*ret_number = number;
	return true;
}

static bool
parse_scaled(const struct config_key *key, const char *text,
	const struct unit *units, uint64_t *field)
{
	uint64_t number;

	if (!parse_digits(&text, &number))
		return false;
	/* Nothing is nothing in any unit. */
	while (units->suffix != NULL && strcmp(units->suffix, text) != 0 &&
		(number != 0 || *text != '\0'))
		units++;
	if (units->suffix == NULL || number > UINT64_MAX / units->factor)
		return false;
	number *= units->factor;
	if (number < key->min || number > key->max)
		return false;
	*field = number;
	return true;
}

static bool
parse_count(const struct config_key *key, const char *text, void *field)
{
	return parse_scaled(key, text, no_units, field);
}

static bool
parse_bytes(const struct config_key *key, const char *text, void *field)
{
	return parse_scaled(key, text, byte_units, field);
}

static bool
parse_duration(const struct config_key *key, const char *text, void *field)
{
	return parse_scaled(key, text, time_units, field);
}

static bool
parse_path(const struct config_key *key, const char *text, void *field)
{
	if (text[0] != '/' || strlen(text) >= key->size)
		return false;
	/* No rest of a longer value: reload compares whole fields. */
	memset(field, 0, key->size);
	(void)strcpy(field, text);
	return true;
}

static bool
parse_mode(const struct config_key *key, const char *text, void *field)
{
	unsigned int mode = 0;
	size_t n = strlen(text);

	if (n < 3 || n > 4)
		return false;
	for (; *text >= '0' && *text <= '7'; text++)
		mode = mode * 8 + (unsigned int)(*text - '0');
	if (*text != '\0' || mode > key->max)
		return false;
	*(unsigned int *)field = mode;
	return true;
}

static bool
parse_group(const struct config_key *key CAPNRPC_UNUSED, const char *text,
	void *field)
{
	struct config_group *group = field;
	const struct group *entry;

	if (strlen(text) >= sizeof(group->name))
		return false;
	entry = getgrnam(text);
	if (entry == NULL)
		return false;
	memset(group->name, 0, sizeof(group->name));
	(void)strcpy(group->name, text);
	group->gid = entry->gr_gid;
	return true;
}

static bool
parse_user(const struct config_key *key CAPNRPC_UNUSED, const char *text,
	void *field)
{
	struct config_user *user = field;
	const struct passwd *entry;
	const char *digits = text;
	uint64_t number = UINT32_MAX;

	if (strlen(text) >= sizeof(user->name))
		return false;
	entry = getpwnam(text);
	/* The greatest number means nobody to the kernel. */
	if (entry == NULL &&
		(!parse_digits(&digits, &number) || *digits != '\0' ||
			number >= UINT32_MAX))
		return false;
	memset(user->name, 0, sizeof(user->name));
	(void)strcpy(user->name, text);
	user->uid = entry != NULL ? entry->pw_uid : (uid_t)number;
	return true;
}

static bool
parse_choice(const struct config_key *key, const char *text, void *field)
{
	const struct config_choice *choice = key->choices;

	while (choice->name != NULL && strcmp(choice->name, text) != 0)
		choice++;
	if (choice->name == NULL)
		return false;
	*(int *)field = choice->value;
	return true;
}

static bool
parse_bool(const struct config_key *key CAPNRPC_UNUSED, const char *text,
	void *field)
{
	bool is_yes = strcmp(text, "yes") == 0;

	if (!is_yes && strcmp(text, "no") != 0)
		return false;
	*(bool *)field = is_yes;
	return true;
}

/* addresses */

static bool
is_host_name(const char *text, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (!isalnum((unsigned char)text[i]) &&
			strchr("-._", text[i]) == NULL)
			return false;
	}
	return n > 0 && n < CONFIG_HOST_SIZE;
}

static bool
is_ipv6(const char *text, size_t n)
{
	char copy[INET6_ADDRSTRLEN];
	struct in6_addr address;

	if (n >= sizeof(copy))
		return false;
	memcpy(copy, text, n);
	copy[n] = '\0';
	return inet_pton(AF_INET6, copy, &address) == 1;
}

static bool
parse_port(const char *text, uint16_t *ret_port)
{
	uint64_t number;

	if (!parse_digits(&text, &number) || *text != '\0' ||
		number > UINT16_MAX)
		return false;
	*ret_port = (uint16_t)number;
	return true;
}

/* tcp:HOST:PORT or tcp:[IPV6]:PORT */
static bool
parse_tcp(const char *text, struct config_address *ret_address)
{
	struct config_address address;
	const char *host, *end;
	bool is_bracketed;
	size_t n;

	if (strncmp(text, "tcp:", 4) != 0)
		return false;
	is_bracketed = text[4] == '[';
	host = text + 4 + (is_bracketed ? 1 : 0);
	end = strstr(host, is_bracketed ? "]:" : ":");
	if (end == NULL)
		return false;
	n = (size_t)(end - host);
	if (is_bracketed ? !is_ipv6(host, n) : !is_host_name(host, n))
		return false;
	if (!parse_port(end + (is_bracketed ? 2 : 1), &address.port))
		return false;
	memset(address.host, 0, sizeof(address.host));
	memcpy(address.host, host, n);
	*ret_address = address;
	return true;
}

static bool
parse_address(const struct config_key *key, const char *text, void *field)
{
	struct config_address address;

	if (!parse_tcp(text, &address) || address.port < key->min)
		return false;
	*(struct config_address *)field = address;
	return true;
}

static bool
parse_addresses(const struct config_key *key CAPNRPC_UNUSED, const char *text,
	void *field)
{
	struct config_addresses *addresses = field;

	if (addresses->n_items == CONFIG_N_LISTEN_MAX ||
		!parse_tcp(text, &addresses->items[addresses->n_items]))
		return false;
	addresses->n_items++;
	return true;
}

/* what is expected */

static void
append(char text[EXPECTED_SIZE], const char *more)
{
	size_t n = strlen(text);

	(void)snprintf(text + n, EXPECTED_SIZE - n, "%s", more);
}

static void
expect_choice(const struct config_key *key, char ret_text[EXPECTED_SIZE])
{
	ret_text[0] = '\0';
	append(ret_text, "one of");
	for (const struct config_choice *choice = key->choices;
		choice->name != NULL; choice++) {
		append(ret_text, " ");
		append(ret_text, choice->name);
	}
}

static void
expect_path(const struct config_key *key, char ret_text[EXPECTED_SIZE])
{
	(void)snprintf(ret_text, EXPECTED_SIZE,
		"an absolute path of at most %zu bytes", key->size - 1);
}

static void
expect_count(const struct config_key *key, char ret_text[EXPECTED_SIZE])
{
	(void)snprintf(ret_text, EXPECTED_SIZE,
		"a number from %" PRIu64 " to %" PRIu64, key->min, key->max);
}

static void
expect_bytes(const struct config_key *key, char ret_text[EXPECTED_SIZE])
{
	(void)snprintf(ret_text, EXPECTED_SIZE,
		"bytes from %" PRIu64 " to %" PRIu64 ", as in 512K or 64M",
		key->min, key->max);
}

static void
expect_duration(const struct config_key *key, char ret_text[EXPECTED_SIZE])
{
	(void)snprintf(ret_text, EXPECTED_SIZE,
		"a time from %" PRIu64 "ms to %" PRIu64
		"ms, as in 500ms, 10s, 5min or 1h",
		key->min, key->max);
}

/* The port of a public address cannot be chosen by the kernel. */
static void
expect_address(const struct config_key *key, char ret_text[EXPECTED_SIZE])
{
	(void)snprintf(ret_text, EXPECTED_SIZE,
		"tcp:HOST:PORT with [] around an IPv6 address, and a port from "
		"%" PRIu64 " to 65535",
		key->min);
}

static void
expect_addresses(const struct config_key *key, char ret_text[EXPECTED_SIZE])
{
	char most[40];

	expect_address(key, ret_text);
	(void)snprintf(most, sizeof(most), "; at most %d of them",
		CONFIG_N_LISTEN_MAX);
	append(ret_text, most);
}

static void
expect_command(const struct config_key *key CAPNRPC_UNUSED,
	char ret_text[EXPECTED_SIZE])
{
	(void)snprintf(ret_text, EXPECTED_SIZE,
		"the absolute path of a program and its arguments, quoted "
		"with \" where they hold blanks; %d bytes in all",
		CONFIG_WORDS_SIZE);
}

static void
expect_variables(const struct config_key *key CAPNRPC_UNUSED,
	char ret_text[EXPECTED_SIZE])
{
	(void)snprintf(ret_text, EXPECTED_SIZE,
		"NAME=value, or \"NAME=value with blanks\", but not "
		"CAPNRPCD_...; %d bytes in all",
		CONFIG_WORDS_SIZE);
}

static const struct {
	bool (*parse)(
		const struct config_key *key, const char *text, void *field);
	void (*expect)(
		const struct config_key *key, char ret_text[EXPECTED_SIZE]);
	const char *expected; /* where it is always the same */
} types[] = {
	[CONFIG_TYPE_PATH] = { parse_path, expect_path, NULL },
	[CONFIG_TYPE_MODE] = { parse_mode, NULL, "an octal mode, as in 0660" },
	[CONFIG_TYPE_GROUP] = { parse_group, NULL,
		"the name of a group of this machine" },
	[CONFIG_TYPE_CHOICE] = { parse_choice, expect_choice, NULL },
	[CONFIG_TYPE_BOOL] = { parse_bool, NULL, "yes or no" },
	[CONFIG_TYPE_ADDRESS] = { parse_address, expect_address, NULL },
	[CONFIG_TYPE_ADDRESSES] = { parse_addresses, expect_addresses, NULL },
	[CONFIG_TYPE_COUNT] = { parse_count, expect_count, NULL },
	[CONFIG_TYPE_BYTES] = { parse_bytes, expect_bytes, NULL },
	[CONFIG_TYPE_DURATION] = { parse_duration, expect_duration, NULL },
	[CONFIG_TYPE_COMMAND] = { config_command_parse, expect_command, NULL },
	[CONFIG_TYPE_VARIABLES] = { config_variables_parse, expect_variables,
		NULL },
	[CONFIG_TYPE_UNIT] = { config_unit_parse, NULL,
		"the name of a systemd unit, as in printer.service" },
	[CONFIG_TYPE_USER] = { parse_user, NULL,
		"a user of this machine, by name or number" },
};

int
config_value_parse(const struct config_key *key, const char *text, void *field,
	struct reason *ret_reason)
{
	char expected[EXPECTED_SIZE] = "";

	if (types[key->type].parse(key, text, field))
		return 0;
	if (types[key->type].expect != NULL)
		types[key->type].expect(key, expected);
	else
		append(expected, types[key->type].expected);
	reason_set(ret_reason, "found \"%.*s%s\", expected %s", FOUND_MAX, text,
		strlen(text) > FOUND_MAX ? "..." : "", expected);
	return CAPNRPC_EINVAL;
}
