/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From a section [service NAME] to what is run: the program itself, or
 * systemctl for its unit. Pure.
 */
#ifndef DAEMON_ACTIVATION_PLAN_H
#define DAEMON_ACTIVATION_PLAN_H

#include <stdbool.h>

#include "daemon/config_service.h"
#include "daemon/spawn.h"

enum activation_verb {
	ACTIVATION_START,
	ACTIVATION_STOP, /* of units alone */
};

/* Every word may be its NUL alone; and there are ours, and NULL. */
#define ACTIVATION_N_WORDS_MAX (CONFIG_WORDS_SIZE + 8)

struct activation_plan {
	struct spawn_plan spawn; /* points into the rest, and what it is of */
	const char *arguments[ACTIVATION_N_WORDS_MAX];
	const char *variables[ACTIVATION_N_WORDS_MAX];
	char socket[PATHS_SOCKET_SIZE + 24]; /* CAPNRPCD_SOCKET= */
	char service[CONFIG_SERVICE_NAME_SIZE + 24]; /* CAPNRPCD_SERVICE= */
};

/*
 * Fills in plan, in place. Everything handed in must outlive it. is_user: the
 * daemon is a user's, and so is the unit.
 */
void activation_plan_make(struct activation_plan *plan,
	const struct config_service *config, const char *systemctl,
	const char *socket_path, bool is_user, enum activation_verb verb);

#endif
