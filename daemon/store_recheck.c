/* SPDX-License-Identifier: Apache-2.0 */
/* See store_recheck.h. */
#include <config.h>

#include "daemon/log.h"
#include "daemon/store_recheck.h"
#include "daemon/store_upkeep.h"

static void
on_checked(void *userdata CAPNRPC_UNUSED, const struct store_answer *answer)
{
	if (answer->outcome != STORE_DONE)
		log_warn("store.unchecked",
			log_text("reason", answer->reason.text));
	else if (answer->n_problems == 0)
		log_notice("store.sound",
			log_text("detail", "all of it was read"));
	for (size_t i = 0; i < answer->n_problems; i++)
		log_error("store.damaged",
			log_text("problem", answer->problems[i].text));
}

void
store_recheck(struct store *store)
{
	log_notice("store.unclean",
		log_text("detail", "it was not closed; reading all of it now"));
	if (store_check(store, true, on_checked, NULL, NULL) != 0)
		log_warn(
			"store.unchecked", log_text("reason", "out of memory"));
}
