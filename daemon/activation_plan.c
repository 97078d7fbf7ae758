/* SPDX-License-Identifier: Apache-2.0 */
/* See activation_plan.h. */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "daemon/activation_plan.h"

/* The words as the vector that execve takes, behind those that are there. */
static void
add_words(const struct config_words *words, const char **vector, size_t n_there)
{
	size_t i;

	for (i = 0; i < words->n_words; i++)
		vector[n_there + i] = config_word(words, i);
	vector[n_there + i] = NULL;
}

/* --no-ask-password: nobody sits there to answer. */
static void
plan_unit(struct activation_plan *plan, const struct config_service *config,
	const char *systemctl, bool is_user, enum activation_verb verb)
{
	size_t n = 0;

	plan->arguments[n++] = systemctl;
	if (is_user)
		plan->arguments[n++] = "--user";
	plan->arguments[n++] = "--no-ask-password";
	plan->arguments[n++] = verb == ACTIVATION_START ? "start" : "stop";
	plan->arguments[n++] = "--";
	plan->arguments[n++] = config->unit;
	plan->arguments[n] = NULL;
	plan->variables[0] = NULL;
}

static void
plan_program(struct activation_plan *plan, const struct config_service *config,
	const char *socket_path)
{
	(void)snprintf(plan->socket, sizeof(plan->socket), "CAPNRPCD_SOCKET=%s",
		socket_path);
	(void)snprintf(plan->service, sizeof(plan->service),
		"CAPNRPCD_SERVICE=%s", config->name);
	add_words(&config->exec, plan->arguments, 0);
	plan->variables[0] = plan->socket;
	plan->variables[1] = plan->service;
	add_words(&config->environment, plan->variables, 2);
	plan->spawn.has_user = config->user.name[0] != '\0';
	plan->spawn.uid = config->user.uid;
}

void
activation_plan_make(struct activation_plan *plan,
	const struct config_service *config, const char *systemctl,
	const char *socket_path, bool is_user, enum activation_verb verb)
{
	memset(plan, 0, sizeof(*plan));
	plan->spawn.arguments = plan->arguments;
	plan->spawn.variables = plan->variables;
	plan->spawn.directory =
		config->directory[0] == '\0' ? "/" : config->directory;
	if (config->unit[0] != '\0')
		plan_unit(plan, config, systemctl, is_user, verb);
	else
		plan_program(plan, config, socket_path);
}
