/* SPDX-License-Identifier: Apache-2.0 */
/* See config_service.h. */
#include <config.h>

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <capnrpc/error.h>

#include "daemon/config_keys.h"
#include "daemon/config_service.h"
#include "daemon/config_value.h"
#include "daemon/reason_fail.h"

const char *
config_word(const struct config_words *words, size_t word)
{
	const char *text = words->text;

	while (word-- > 0)
		text += strlen(text) + 1;
	return text;
}

bool
config_service_name_is_valid(const char *name, size_t n)
{
	static const char allowed[] = "abcdefghijklmnopqrstuvwxyz"
				      "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				      "0123456789._-";
	size_t i;

	if (n == 0 || n >= CONFIG_SERVICE_NAME_SIZE)
		return false;
	for (i = 0; i < n; i++)
		if (name[i] == '\0' || strchr(allowed, name[i]) == NULL)
			return false;
	return true;
}

const struct config_service *
config_service_find(const struct config_services *services, const char *name)
{
	for (size_t i = 0; i < services->n_items; i++) {
		if (strcmp(services->items[i].name, name) == 0)
			return &services->items[i];
	}
	return NULL;
}

static void *
field_of(struct config_service *service, const struct config_key *key)
{
	return (char *)service + key->offset;
}

static void
set_defaults(struct config_service *service)
{
	size_t n;
	const struct config_key *keys = config_keys(&n);

	for (size_t i = 0; i < n; i++) {
		if (config_key_is_of_service(&keys[i]) &&
			keys[i].default_text != NULL &&
			config_value_parse(&keys[i], keys[i].default_text,
				field_of(service, &keys[i]), NULL) != 0)
			/* A default that is none is a mistake of the table. */
			abort();
	}
}

int
config_service_open(struct config_services *services, const char *name,
	size_t n, unsigned int line, struct reason *ret_reason)
{
	struct config_service service;
	const struct config_service *before;

	if (!config_service_name_is_valid(name, n))
		return reason_fail(ret_reason, CAPNRPC_EINVAL,
			"found the section [service %.*s], expected a name of "
			"1 to 128 characters of A-Z, a-z, 0-9, '.', '_' and "
			"'-' behind service",
			n < 80 ? (int)n : 80, name);
	memset(&service, 0, sizeof(service));
	memcpy(service.name, name, n);
	service.line = line;
	before = config_service_find(services, service.name);
	if (before != NULL)
		return reason_fail(ret_reason, CAPNRPC_EINVAL,
			"found a second section [service %s], expected one; "
			"the first is in line %u",
			service.name, before->line);
	if (services->n_items == CONFIG_N_SERVICES_MAX)
		return reason_fail(ret_reason, CAPNRPC_ELIMIT,
			"found one more [service ...], expected at most %d",
			CONFIG_N_SERVICES_MAX);
	set_defaults(&service);
	services->items[services->n_items++] = service;
	return 0;
}

static unsigned int *
line_of(struct config_service *service, const struct config_key *key)
{
	return &service->key_lines[config_key_number_in_section(key)];
}

int
config_service_set(struct config_services *services,
	const struct config_key *key, const char *text, unsigned int line,
	struct reason *ret_reason)
{
	struct config_service *service =
		&services->items[services->n_items - 1];
	unsigned int *key_line = line_of(service, key);
	int status;

	if (*key_line != 0 && !config_key_is_list(key))
		return reason_fail(ret_reason, CAPNRPC_EINVAL,
			"found a second value, expected one; the first is in "
			"line %u",
			*key_line);
	status = config_value_parse(
		key, text, field_of(service, key), ret_reason);
	if (status == 0)
		*key_line = line;
	return status;
}

/* Only root may become somebody else; being oneself needs no right. */
static bool
may_run_as(const struct config_user *user)
{
	return user->name[0] == '\0' || geteuid() == 0 ||
		user->uid == geteuid();
}

/* What is wrong with the service as a whole; NULL: nothing. */
static const char *
fault_of(const struct config_service *service)
{
	bool has_exec = service->exec.n_words > 0;

	if (!has_exec && service->unit[0] == '\0')
		return "found neither exec nor unit, expected one of them";
	if (has_exec && service->unit[0] != '\0')
		return "found both exec and unit, expected one of them";
	if (!has_exec &&
		(service->user.name[0] != '\0' ||
			service->directory[0] != '\0' ||
			service->environment.n_words > 0))
		return "found user, directory or environment beside unit, "
		       "expected them in the unit's own file";
	if (!may_run_as(&service->user))
		return "found user, expected a daemon that runs as root: "
		       "nobody else may become another user";
	return NULL;
}

static void
fill_in(struct config_service *service)
{
	if (service->user.name[0] == '\0')
		service->user.uid = geteuid();
	if (service->owner.name[0] == '\0')
		service->owner.uid = service->user.uid;
}

int
config_services_finish(
	struct config_services *services, struct reason *ret_reason)
{
	for (size_t i = 0; i < services->n_items; i++) {
		struct config_service *service = &services->items[i];
		const char *fault = fault_of(service);

		if (fault != NULL)
			return reason_fail(ret_reason, CAPNRPC_EINVAL,
				"[service %s] in line %u: %s", service->name,
				service->line, fault);
		fill_in(service);
	}
	return 0;
}
