/* SPDX-License-Identifier: Apache-2.0 */
/* Account.audit: the trail, the latest first. See account.h. */
#include "config.h"

#include <string.h>

#include "cap/call.h"
#include "daemon/account.h"
#include "daemon/base64url.h"
#include "daemon/daemon.h"
#include "daemon/store_names.h"

static void
write_event(const struct store_event *event,
	struct broker_audit_event_b ret_message)
{
	char key[BASE64URL_SIZE(STORE_KEY_SIZE) + 1];

	broker_audit_event_set_at(ret_message, event->at);
	broker_audit_event_set_who(ret_message, event->who, strlen(event->who));
	broker_audit_event_set_what(
		ret_message, event->what, strlen(event->what));
	broker_audit_event_set_service(
		ret_message, event->service, strlen(event->service));
	broker_audit_event_set_label(
		ret_message, event->label, strlen(event->label));
	if (event->n_key == 0)
		return;
	base64url_encode(event->key, event->n_key, key);
	broker_audit_event_set_key(
		ret_message, key, BASE64URL_SIZE(event->n_key));
}

static void
write_events(struct capnrpc_call *call, const struct store_answer *answer)
{
	struct broker_account_audit_results_b results =
		broker_account_audit_answer(call);
	struct broker_audit_event_list_b list =
		broker_account_audit_results_init_events(
			results, (uint32_t)answer->n_events);
	uint8_t next[8];

	for (size_t i = 0; i < answer->n_events; i++)
		write_event(&answer->events[i],
			broker_audit_event_list_edit(list, (uint32_t)i));
	if (!answer->has_more || answer->n_events == 0)
		return;
	capnrpc_store_u64(
		next, (uint64_t)answer->events[answer->n_events - 1].id);
	broker_account_audit_results_set_next(results, next, sizeof(next));
}

static void
on_listed(void *userdata, const struct store_answer *answer)
{
	struct account_question *question = userdata;

	if (answer->outcome == STORE_DONE) {
		write_events(question->call, answer);
		capnrpc_call_return(question->call);
	} else {
		account_fail(question->call, answer);
	}
	account_question_end(question);
}

void
account_audit(void *object, struct broker_account_audit_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct account *account = object;
	struct broker_page_r page =
		broker_account_audit_params_get_page(params);
	struct capnrpc_data_r after = broker_page_get_after(page);
	struct account_question *question;
	int64_t before = 0;
	uint32_t owner;

	if (after.n != 0 && after.n != 8) {
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
			"page.after is not what a list gave as next");
		return;
	}
	if (after.n == 8)
		before = (int64_t)capnrpc_load_u64(after.bytes);
	question = account_question_new(sizeof(*question), account, call_taken);
	if (question == NULL)
		return;
	account_question_asked(question,
		store_audit_list(account->daemon->store,
			account_owner(account, &owner), before,
			account_page_rows(page), on_listed, question, NULL));
}
