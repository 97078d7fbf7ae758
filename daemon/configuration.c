/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The configuration as layers over a table.
 */
#include <config.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <capnrpc/error.h>

#include "daemon/config_keys.h"
#include "daemon/config_value.h"
#include "daemon/configuration.h"

static void *
field_of(struct config *config, const struct config_key *key)
{
	return (char *)config + key->offset;
}

static const void *
field_in(const struct config *config, const struct config_key *key)
{
	return (const char *)config + key->offset;
}

void
config_init(struct config *config, const struct paths *paths)
{
	size_t n;
	const struct config_key *keys = config_keys(&n);

	/* Padding too, so that fields can be compared byte by byte. */
	memset(config, 0, sizeof(*config));
	for (size_t i = 0; i < n; i++) {
		if (keys[i].default_text == NULL ||
			config_key_is_of_service(&keys[i]))
			continue;
		/* A default that is none is a mistake of the table. */
		if (config_value_parse(&keys[i], keys[i].default_text,
			    field_of(config, &keys[i]), NULL) != 0)
			abort();
	}
	(void)strcpy(config->socket_path, paths->socket);
	(void)strcpy(config->state_directory, paths->state_directory);
}

static void
say_where(struct reason *reason, const struct config_source *source,
	const struct config_key *key)
{
	char where[256];

	if (source->line > 0)
		(void)snprintf(where, sizeof(where), "%s:%u: %s.%s",
			source->name, source->line, key->section, key->name);
	else
		(void)snprintf(where, sizeof(where), "%s", source->name);
	reason_prefix(reason, where);
}

/* Only lists may be given twice in a file: the other line would be a trap. */
static int
check_twice(const struct config_mark *mark, const struct config_source *source,
	const struct config_key *key, struct reason *ret_reason)
{
	if (config_key_is_list(key) || source->layer != CONFIG_LAYER_FILE ||
		mark->layer != CONFIG_LAYER_FILE)
		return 0;
	reason_set(ret_reason,
		"found a second value, expected one; the first is in line %u",
		mark->line);
	return CAPNRPC_EINVAL;
}

/* A list starts anew when the layer does, and stays as it was on failure. */
static int
set_field(struct config *config, const struct config_source *source,
	const struct config_key *key, const char *text,
	struct reason *ret_reason)
{
	const struct config_mark *mark = &config->marks[config_key_index(key)];
	struct config_addresses before;
	int status;

	if (key->type != CONFIG_TYPE_ADDRESSES || mark->layer >= source->layer)
		return config_value_parse(
			key, text, field_of(config, key), ret_reason);
	memcpy(&before, field_of(config, key), sizeof(before));
	memset(field_of(config, key), 0, key->size);
	status = config_value_parse(
		key, text, field_of(config, key), ret_reason);
	if (status != 0)
		memcpy(field_of(config, key), &before, sizeof(before));
	return status;
}

/* Sets a key outside the sections of services. */
static int
set_single(struct config *config, const struct config_source *source,
	const struct config_key *key, const char *text,
	struct reason *ret_reason)
{
	struct config_mark *mark = &config->marks[config_key_index(key)];
	int status = check_twice(mark, source, key, ret_reason);

	if (status != 0)
		return status;
	status = set_field(config, source, key, text, ret_reason);
	if (status != 0)
		return status;
	mark->layer = source->layer;
	mark->line = source->line;
	return 0;
}

int
config_set(struct config *config, const struct config_source *source,
	const struct config_key *key, const char *text,
	struct reason *ret_reason)
{
	int status;

	if (config_key_is_of_service(key))
		status = config_service_set(
			&config->services, key, text, source->line, ret_reason);
	else
		status = set_single(config, source, key, text, ret_reason);
	if (status != 0)
		say_where(ret_reason, source, key);
	return status;
}

int
config_finish(struct config *config, struct reason *ret_reason)
{
	int status = config_services_finish(&config->services, ret_reason);

	if (status != 0 || config->key_file[0] != '\0')
		return status;
	return paths_join(config->state_directory, PATHS_KEY_FILE,
		config->key_file, sizeof(config->key_file), ret_reason);
}

void
config_reload(struct config *config, const struct config *next,
	config_on_ignored on_ignored, void *userdata)
{
	size_t n;
	const struct config_key *keys = config_keys(&n);

	for (size_t i = 0; i < n; i++) {
		void *field = field_of(config, &keys[i]);
		const void *value = field_in(next, &keys[i]);

		if (config_key_is_of_service(&keys[i]) ||
			memcmp(field, value, keys[i].size) == 0)
			continue;
		if (keys[i].is_reloadable)
			memcpy(field, value, keys[i].size);
		else
			on_ignored(userdata, &keys[i]);
	}
	config->services = next->services;
}
