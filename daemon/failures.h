/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Restores that failed, by principal: who tries many ids that do not exist is
 * slowed down, and the audit trail hears of it without being filled by it.
 *
 * Each principal may fail so many times a minute (failed-restores), and gets
 * them back evenly; when they are used up all its restores are turned away for
 * a while, right ones too, so that guessing learns nothing from that either.
 */
#ifndef DAEMON_FAILURES_H
#define DAEMON_FAILURES_H

#include <stdbool.h>
#include <stdint.h>

#include "base/idmap.h"
#include "base/list.h"
#include "daemon/principal.h"

/* Principals that are remembered; then the one that failed longest ago goes. */
#define FAILURES_MAX 4096

/*
 * Failures in an hour that the audit trail is told of, of all principals: it
 * has room for three years of these alone.
 */
#define FAILURES_AUDITED_MAX 4

struct failures {
	struct capnrpc_idmap by_principal;
	struct capnrpc_link list; /* the one that failed last at its end */
	uint64_t hour_ms; /* when the present one began */
	unsigned int n_audited; /* in it */
};

/* Nobody has failed. */
void failures_init(struct failures *failures);

/* Forgets all. */
void failures_deinit(struct failures *failures);

/*
 * Whether principal may try: fewer than most failures a minute, by a clock in
 * milliseconds that never goes back.
 */
bool failures_permit(const struct failures *failures,
	const struct principal *principal, uint64_t most, uint64_t now_ms);

/* principal has failed. true: the audit trail should hear of it. */
bool failures_note(struct failures *failures, const struct principal *principal,
	uint64_t most, uint64_t now_ms);

#endif
