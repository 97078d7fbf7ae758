/* SPDX-License-Identifier: Apache-2.0 */
/* See sweep.h. */
#include "config.h"

#include "daemon/daemon.h"
#include "daemon/log.h"
#include "daemon/sweep.h"

/* After the start there is more urgent work. */
#define FIRST_MS 10000
#define HOUR_MS (UINT64_C(3600) * 1000)

/* Between two parts of one sweep, so that others' requests come in between. */
#define PART_MS 100

static void
on_swept(void *userdata, const struct store_answer *answer)
{
	struct sweep *sweep = userdata;

	if (answer->n > 0)
		log_info("store.sweep", log_int("wiped", (int64_t)answer->n));
	if (sweep->timer != NULL && answer->has_more)
		(void)!loop_timer_set(sweep->timer, PART_MS);
}

static void
on_timer(void *userdata)
{
	struct sweep *sweep = userdata;
	struct daemon *daemon = sweep->daemon;
	int64_t grace = (int64_t)(daemon->config.limits.revoke_grace_ms / 1000);

	(void)!loop_timer_set(sweep->timer, HOUR_MS);
	(void)!store_ref_sweep(
		daemon->store, daemon_now() - grace, on_swept, sweep, NULL);
}

int
sweep_init(struct sweep *sweep, struct daemon *daemon)
{
	int r;

	sweep->daemon = daemon;
	r = loop_timer_new(daemon->loop, on_timer, sweep, &sweep->timer);
	if (r == 0)
		r = loop_timer_set(sweep->timer, FIRST_MS);
	return r;
}

void
sweep_deinit(struct sweep *sweep)
{
	sweep->timer = loop_timer_free(sweep->timer);
}
