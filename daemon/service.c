/* SPDX-License-Identifier: Apache-2.0 */
/* See service.h. */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "daemon/daemon.h"
#include "daemon/log.h"
#include "daemon/reference.h"
#include "daemon/service.h"

/* Who provides a name now. */
struct provider {
	struct capnrpc_link link;
	char name[STORE_NAME_SIZE];
	struct capnrpc_cap *restorer; /* counted */
	uint64_t number; /* of the handle that attached it */
	pid_t pid; /* of the process that did */
};

/* A Service capability. */
struct service {
	struct daemon *daemon;
	char name[STORE_NAME_SIZE];
	struct principal principal;
	uint64_t number;
};

void
services_init(struct services *services)
{
	capnrpc_link_init(&services->providers);
	services->n_attached = 0;
}

static void
provider_free(struct provider *provider)
{
	capnrpc_link_remove(&provider->link);
	capnrpc_cap_unref(provider->restorer);
	free(provider);
}

void
services_deinit(struct services *services)
{
	struct capnrpc_link *link;

	while ((link = capnrpc_link_pop(&services->providers)) != NULL)
		provider_free(
			capnrpc_container_of(link, struct provider, link));
}

bool
service_name_is_valid(const char *name, size_t n)
{
	return config_service_name_is_valid(name, n);
}

static struct provider *
find(const struct services *services, const char *name)
{
	struct capnrpc_link *link;

	for (link = services->providers.next; link != &services->providers;
		link = link->next) {
		struct provider *provider =
			capnrpc_container_of(link, struct provider, link);

		if (strcmp(provider->name, name) == 0)
			return provider;
	}
	return NULL;
}

struct capnrpc_cap *
service_provider(const struct services *services, const char *name)
{
	struct provider *provider = find(services, name);

	return provider == NULL ? NULL : provider->restorer;
}

uint64_t
service_provider_number(const struct services *services, const char *name)
{
	const struct provider *provider = find(services, name);

	return provider == NULL ? 0 : provider->number;
}

static bool
is_attached(const struct service *service)
{
	const struct provider *provider =
		find(&service->daemon->services, service->name);

	return provider != NULL && provider->number == service->number;
}

static void
detach(struct service *service, bool is_asked, const char *why)
{
	struct daemon *daemon = service->daemon;
	struct principal_text who =
		principal_print_connection(&service->principal);
	struct provider *provider = find(&daemon->services, service->name);

	if (provider == NULL || provider->number != service->number)
		return;
	provider_free(provider);
	activation_detached(&daemon->activations, service->name, is_asked);
	log_info("service.detach", log_text("service", service->name),
		log_text("by", who.text), log_text("why", why));
}

/* --- the methods ------------------------------------------------------------
 */

static void
mint(void *object, struct broker_service_mint_params_r params,
	struct capnrpc_call *call_taken)
{
	struct service *service = object;

	if (!is_attached(service)) {
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
			"service %s is no longer yours to mint for: it was "
			"detached, or another provider took over",
			service->name);
		return;
	}
	reference_mint(service->daemon, &service->principal, service->name,
		broker_service_mint_params_get_token(params),
		broker_service_mint_params_get_label(params), call_taken);
}

static void
detach_method(void *object, struct broker_service_detach_params_r params,
	struct capnrpc_call *call_taken)
{
	(void)params;
	detach(object, true, "asked to");
	(void)broker_service_detach_answer(call_taken);
	capnrpc_call_return(call_taken);
}

static const struct broker_service_server server = {
	.mint = mint,
	.detach = detach_method,
};

static void
service_call(void *object, struct capnrpc_call *call_taken)
{
	const struct service *service = object;

	if (!daemon_turns_away(service->daemon, call_taken))
		broker_service_dispatch(&server, object, call_taken);
}

static void
service_release(void *object)
{
	detach(object, false, "the provider is gone");
	free(object);
}

static const struct capnrpc_object_ops service_ops = {
	.call = service_call,
	.release = service_release,
};

/* --- attaching --------------------------------------------------------------
 */

/* The entry for name: the one there is, or a new one; NULL: out of memory. */
static struct provider *
claim(struct services *services, const char *name)
{
	struct provider *provider = find(services, name);

	if (provider != NULL)
		return provider;
	provider = calloc(1, sizeof(*provider));
	if (provider == NULL)
		return NULL;
	(void)snprintf(provider->name, sizeof(provider->name), "%s", name);
	capnrpc_link_init(&provider->link);
	capnrpc_link_append(&services->providers, &provider->link);
	return provider;
}

static struct service *
new_service(struct daemon *daemon, const char *name,
	const struct principal *principal)
{
	struct service *service = calloc(1, sizeof(*service));

	if (service == NULL)
		return NULL;
	service->daemon = daemon;
	service->principal = *principal;
	(void)snprintf(service->name, sizeof(service->name), "%s", name);
	service->number = ++daemon->services.n_attached;
	return service;
}

struct capnrpc_cap *
service_attach(struct daemon *daemon, const char *name,
	const struct principal *principal, struct capnrpc_cap *restorer)
{
	struct service *service = new_service(daemon, name, principal);
	struct principal_text who = principal_print_connection(principal);
	struct provider *provider;
	struct capnrpc_cap *before;
	struct capnrpc_cap *cap;

	if (service == NULL)
		return NULL;
	cap = capnrpc_cap_new_object(daemon->vat, &service_ops, service);
	if (cap == NULL) {
		free(service);
		return NULL;
	}
	provider = claim(&daemon->services, name);
	if (provider == NULL)
		return capnrpc_cap_unref(cap);
	before = provider->restorer;
	provider->restorer = capnrpc_cap_ref(restorer);
	provider->number = service->number;
	provider->pid = principal->pid;
	activation_attached(&daemon->activations, name);
	log_info("service.attach", log_text("service", name),
		log_text("by", who.text),
		log_text("took-over", before != NULL ? "yes" : "no"));
	capnrpc_cap_unref(before);
	return cap;
}

/* --- needing a provider -----------------------------------------------------
 */

void
service_need(struct daemon *daemon, const char *name,
	const struct principal *principal, struct service_waiter *waiter)
{
	struct capnrpc_cap *restorer =
		service_provider(&daemon->services, name);

	service_waiter_init(waiter);
	if (restorer != NULL)
		waiter->done(waiter, restorer, CAPNRPC_FAILED, NULL);
	else if (!activation_wait(
			 &daemon->activations, name, principal, waiter))
		waiter->done(waiter, NULL, CAPNRPC_DISCONNECTED,
			"no provider is attached for the service of this "
			"reference; try again when it runs");
}

void
service_forget(struct service_waiter *waiter)
{
	service_waiter_leave(waiter);
}

/* --- for people -------------------------------------------------------------
 */

void
service_describe(const struct daemon *daemon, const char *name,
	struct service_status *ret_status)
{
	const struct provider *provider = find(&daemon->services, name);

	memset(ret_status, 0, sizeof(*ret_status));
	if (provider != NULL) {
		ret_status->state = SERVICE_ATTACHED;
		ret_status->pid = provider->pid;
	}
	activation_describe(&daemon->activations, name, ret_status);
}

void
service_start(struct daemon *daemon, const char *name,
	const struct principal *principal, struct service_waiter *waiter)
{
	struct reason why;

	activation_forgive(&daemon->activations, name);
	service_waiter_init(waiter);
	if (service_provider(&daemon->services, name) != NULL ||
		activation_knows(&daemon->activations, name)) {
		service_need(daemon, name, principal, waiter);
		return;
	}
	reason_set(&why,
		"service %s has no section in the configuration that says how "
		"it is started",
		name);
	waiter->done(waiter, NULL, CAPNRPC_FAILED, why.text);
}

int
service_stop(struct daemon *daemon, const char *name, struct reason *ret_reason)
{
	return activation_stop(&daemon->activations, name, ret_reason);
}

bool
service_allows(const struct daemon *daemon, const char *name,
	const struct principal *principal, uid_t *ret_owner)
{
	return activation_allows(
		&daemon->activations, name, principal, ret_owner);
}
