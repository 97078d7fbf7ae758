/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Looking names up without holding up the loop.
 *
 * A few threads call getaddrinfo(3), and the loop is told through an eventfd.
 * Threads, rather than a resolver of our own: only libc knows what the machine
 * is configured to do (files, mDNS, systemd-resolved, containers' names, the
 * order of RFC 6724), and a name must mean here what it means to everybody
 * else. IP addresses and Unix paths never reach a thread.
 *
 * getaddrinfo(3) cannot be interrupted. A request that is cancelled meanwhile
 * is forgotten at once, and its thread is free again when libc gives up; a
 * resolver is freed without waiting for such threads.
 *
 * All functions are the loop thread's.
 */
#ifndef DAEMON_RESOLVE_H
#define DAEMON_RESOLVE_H

#include <capnrpc/attr.h>

#include "daemon/address.h"
#include "daemon/address_endpoint.h"
#include "daemon/log_reason.h"
#include "daemon/loop.h"

/* Names that take long at the same time; quick ones need one thread. */
#define RESOLVE_THREADS_MAX 4
/* Requests waiting for a thread: more means that no name server answers. */
#define RESOLVE_QUEUE_MAX 256

struct resolver;
struct resolve_request;

/*
 * The answer: endpoints, or NULL and why there are none; both borrowed for the
 * call. The request is gone. Never runs inside resolve_start().
 */
typedef void (*resolve_fn)(
	void *userdata, const struct endpoints *endpoints, const char *why);

/* How a thread looks a name up; as endpoint_lookup(), which is the default. */
typedef int (*resolve_lookup_fn)(const struct address *address,
	struct endpoints *ret_endpoints, struct reason *reason);

/* lookup may be NULL. CAPNRPC_ENOMEM, CAPNRPC_ESYSTEM. */
CAPNRPC_CHECK int resolver_new(struct loop *loop, resolve_lookup_fn lookup,
	struct resolver **ret_resolver);

/* Forgets all requests; none of them is answered any more. */
struct resolver *resolver_free(struct resolver *resolver);

/*
 * Asks for an address, which is copied. CAPNRPC_ENOMEM; CAPNRPC_ELIMIT where
 * RESOLVE_QUEUE_MAX requests wait already; CAPNRPC_ESYSTEM where no thread can
 * be started.
 */
CAPNRPC_CHECK int resolve_start(struct resolver *resolver,
	const struct address *address, resolve_fn fn, void *userdata,
	struct resolve_request **ret_request);

/* Forgets a request that was not yet answered; takes NULL, returns NULL. */
struct resolve_request *resolve_cancel(struct resolve_request *request);

#endif
