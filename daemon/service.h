/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Durable services and their present providers (broker.capnp, Service).
 *
 * The store knows which names there are and who owns them; this table knows
 * who provides them right now. The rule for two providers of one name: whoever
 * attached last has it. The Service handle of the one before still answers, and
 * says so; what it restored before goes on working while its process does.
 *
 * Where nobody is attached, and the configuration says how the provider is
 * started, activation.h starts it.
 */
#ifndef DAEMON_SERVICE_H
#define DAEMON_SERVICE_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include <capnrpc/attr.h>

#include "base/list.h"
#include "cap/cap.h"
#include "daemon/log_reason.h"
#include "daemon/principal.h"
#include "daemon/start_queue.h"
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

/*
 * Tells attachments of one name apart: greater for each later one, 0 while
 * nobody is attached. Who keeps an object restored by one provider sees by it
 * that another has taken over since.
 */
uint64_t service_provider_number(
	const struct services *services, const char *name);

/*
 * Calls waiter->done with the restorer of name's provider, for principal: at
 * once and from inside this function where it is attached or cannot be had,
 * else when it was started and attached. Whatever comes, done is called within
 * the service's start-deadline, unless service_forget() is before it.
 *
 * Types it fails with: disconnected when nobody is attached and it cannot be
 * started, overloaded when too many wait.
 */
void service_need(struct daemon *daemon, const char *name,
	const struct principal *principal, struct service_waiter *waiter);

/* Waits no longer; done is not called. Also for one that does not wait. */
void service_forget(struct service_waiter *waiter);

/* As in broker.capnp, ServiceInfo.State. */
enum service_state {
	SERVICE_DETACHED,
	SERVICE_ATTACHED,
	SERVICE_STARTING,
	SERVICE_BACKED_OFF,
};

struct service_status {
	enum service_state state;
	pid_t pid; /* of the attached provider; 0: none */
	char activation[320]; /* "exec PROGRAM", "unit NAME"; empty: none */
	size_t n_waiting;
	char failure[REASON_SIZE]; /* why it could not be started last */
	int64_t next_start_at; /* while it is backed off; else 0 */
};

/* How name is doing now; any name, whether there is such a service or not. */
void service_describe(const struct daemon *daemon, const char *name,
	struct service_status *ret_status);

/*
 * As service_need(), for a person who says so: also while it is backed off.
 * For one without a section of its own that fails, with a text that says it.
 */
void service_start(struct daemon *daemon, const char *name,
	const struct principal *principal, struct service_waiter *waiter);

/*
 * Ends the program or unit that the daemon starts for name. It is started again
 * when it is needed. CAPNRPC_EINVAL with a reason: it has no section, or does
 * not run.
 */
CAPNRPC_CHECK int service_stop(
	struct daemon *daemon, const char *name, struct reason *ret_reason);

/*
 * Whether principal may provide or mint for name, as far as the configuration
 * has a say, and whose the name is then (uid). The store has the other half.
 */
bool service_allows(const struct daemon *daemon, const char *name,
	const struct principal *principal, uid_t *ret_owner);

#endif
