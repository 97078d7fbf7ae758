/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Durable services and their present providers (broker.capnp, Service).
 *
 * The store knows which names there are and who owns them; this table knows
 * who provides them right now. A second attach by the owner takes over: the
 * Service handle of the one before still answers, and says so.
 */
#ifndef DAEMON_SERVICE_H
#define DAEMON_SERVICE_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "base/list.h"
#include "cap/cap.h"
#include "daemon/principal.h"
#include "daemon/store.h"

struct daemon;

struct services {
	struct capnrpc_link providers; /* one entry per attached name */
	uint64_t n_attached; /* ever: numbers the handles */
};

/* Nobody is attached. */
void services_init(struct services *services);

/* All Service handles must be gone. */
void services_deinit(struct services *services);

/* Whether name is one: 1 to 128 bytes of [A-Za-z0-9._-]. */
bool service_name_is_valid(const char *name, size_t n);

/*
 * Makes restorer (borrowed) the provider of name, which principal owns, and
 * returns the Service capability for it: a new reference, NULL when memory
 * runs out.
 */
struct capnrpc_cap *service_attach(struct daemon *daemon, const char *name,
	const struct principal *principal, struct capnrpc_cap *restorer);

/* The restorer of name's provider, borrowed; NULL when nobody is attached. */
struct capnrpc_cap *service_provider(
	const struct services *services, const char *name);

#endif
