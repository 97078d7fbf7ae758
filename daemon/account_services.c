/* SPDX-License-Identifier: Apache-2.0 */
/* The Account's methods for services. See account.h and service.h. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "cap/call.h"
#include "daemon/account.h"
#include "daemon/daemon.h"
#include "daemon/log.h"

struct service_question {
	struct account_question base;
	struct service_waiter waiter; /* of start */
	char name[STORE_NAME_SIZE];
	void (*act)(struct service_question *question); /* when it is yours */
};

/* --- the list ---------------------------------------------------------------
 */

/* Several pages of the store's: a user has few, an administrator all. */
#define SERVICES_MAX 4096

struct list_question {
	struct account_question base;
	struct store_service *rows; /* n, owned */
	size_t n;
};

static void
write_service(const struct daemon *daemon, const struct store_service *row,
	struct broker_service_info_b ret_info)
{
	struct service_status status;

	service_describe(daemon, row->name, &status);
	broker_service_info_set_name(ret_info, row->name, strlen(row->name));
	broker_service_info_set_owner(ret_info, row->owner);
	broker_service_info_set_created_at(ret_info, row->created_at);
	broker_service_info_set_refs(ret_info, row->n_refs);
	broker_service_info_set_state(ret_info, (uint16_t)status.state);
	broker_service_info_set_pid(ret_info, (int32_t)status.pid);
	broker_service_info_set_activation(
		ret_info, status.activation, strlen(status.activation));
	broker_service_info_set_waiting(ret_info, (uint32_t)status.n_waiting);
	broker_service_info_set_failure(
		ret_info, status.failure, strlen(status.failure));
	broker_service_info_set_next_start_at(ret_info, status.next_start_at);
}

static void
answer_list(struct list_question *question)
{
	struct broker_service_info_list_b list =
		broker_account_services_results_init_services(
			broker_account_services_answer(question->base.call),
			(uint32_t)question->n);

	for (size_t i = 0; i < question->n; i++)
		write_service(question->base.account.daemon, &question->rows[i],
			broker_service_info_list_edit(list, (uint32_t)i));
	capnrpc_call_return(question->base.call);
}

static void ask_list(struct list_question *question);

static bool
keep_rows(struct list_question *question, const struct store_answer *answer)
{
	size_t n = question->n + answer->n_services;
	struct store_service *rows =
		realloc(question->rows, (n + 1) * sizeof(rows[0]));

	if (rows == NULL)
		return false;
	if (answer->n_services > 0)
		memcpy(rows + question->n, answer->services,
			answer->n_services * sizeof(rows[0]));
	question->rows = rows;
	question->n = n;
	return true;
}

static void
on_listed(void *userdata, const struct store_answer *answer)
{
	struct list_question *question = userdata;

	if (answer->outcome != STORE_DONE) {
		account_fail(question->base.call, answer);
	} else if (!keep_rows(question, answer)) {
		capnrpc_call_fail(question->base.call, CAPNRPC_OVERLOADED,
			"out of memory");
	} else if (answer->has_more && question->n < SERVICES_MAX) {
		ask_list(question);
		return;
	} else {
		answer_list(question);
	}
	free(question->rows);
	account_question_end(&question->base);
}

static void
ask_list(struct list_question *question)
{
	const struct account *account = &question->base.account;
	struct store_service *rows = question->rows;
	uint32_t owner;
	int r = store_service_list(account->daemon->store,
		account_owner(account, &owner),
		question->n == 0 ? NULL : rows[question->n - 1].name,
		STORE_LIST_MAX, on_listed, question, NULL);

	if (r != 0)
		free(rows);
	account_question_asked(&question->base, r);
}

void
account_services(void *object, struct broker_account_services_params_r params,
	struct capnrpc_call *call_taken)
{
	struct list_question *question =
		account_question_new(sizeof(*question), object, call_taken);

	(void)params;
	if (question != NULL)
		ask_list(question);
}

/* --- one of the caller's ----------------------------------------------------
 */

static void
fail_unknown(struct service_question *question)
{
	capnrpc_call_fail(question->base.call, CAPNRPC_FAILED,
		"not found: you have no service %s", question->name);
	account_question_end(&question->base);
}

static void
on_got(void *userdata, const struct store_answer *answer)
{
	struct service_question *question = userdata;
	const struct account *account = &question->base.account;
	uid_t configured;

	if (answer->outcome == STORE_FAILED) {
		account_fail(question->base.call, answer);
		account_question_end(&question->base);
	} else if (answer->outcome == STORE_DONE &&
		(account->is_admin ||
			answer->service.owner == account->principal.uid)) {
		question->act(question);
	} else if (answer->outcome == STORE_NOT_FOUND &&
		config_service_find(&account->daemon->config.services,
			question->name) != NULL &&
		service_allows(account->daemon, question->name,
			&account->principal, &configured)) {
		/* It has a section, and was never attached till now. */
		question->act(question);
	} else {
		fail_unknown(question);
	}
}

/* Asks whether the service is the caller's, and then acts. */
static void
ask(const struct account *account, struct capnrpc_text_r name,
	void (*act)(struct service_question *question),
	struct capnrpc_call *call_taken)
{
	struct service_question *question;
	char text[STORE_NAME_SIZE];

	if (!account_read_name(name, "service name", text, call_taken))
		return;
	question = account_question_new(sizeof(*question), account, call_taken);
	if (question == NULL)
		return;
	memcpy(question->name, text, sizeof(text));
	question->act = act;
	account_question_asked(&question->base,
		store_service_get(account->daemon->store, question->name,
			on_got, question, NULL));
}

/* --- start ------------------------------------------------------------------
 */

static void
on_started(struct service_waiter *waiter, struct capnrpc_cap *restorer,
	enum capnrpc_exception_type type, const char *why)
{
	struct service_question *question =
		capnrpc_container_of(waiter, struct service_question, waiter);

	if (restorer == NULL) {
		capnrpc_call_fail(question->base.call, type, "%s", why);
	} else {
		(void)broker_account_start_service_answer(question->base.call);
		capnrpc_call_return(question->base.call);
	}
	account_question_end(&question->base);
}

static void
start(struct service_question *question)
{
	const struct account *account = &question->base.account;

	service_waiter_init(&question->waiter);
	question->waiter.done = on_started;
	service_start(account->daemon, question->name, &account->principal,
		&question->waiter);
}

void
account_start_service(void *object,
	struct broker_account_start_service_params_r params,
	struct capnrpc_call *call_taken)
{
	ask(object, broker_account_start_service_params_get_name(params), start,
		call_taken);
}

/* --- stop -------------------------------------------------------------------
 */

static void
stop(struct service_question *question)
{
	struct capnrpc_call *call = question->base.call;
	struct reason reason;

	if (service_stop(question->base.account.daemon, question->name,
		    &reason) != 0) {
		capnrpc_call_fail(call, CAPNRPC_FAILED, "%s", reason.text);
	} else {
		(void)broker_account_stop_service_answer(call);
		capnrpc_call_return(call);
	}
	account_question_end(&question->base);
}

void
account_stop_service(void *object,
	struct broker_account_stop_service_params_r params,
	struct capnrpc_call *call_taken)
{
	ask(object, broker_account_stop_service_params_get_name(params), stop,
		call_taken);
}

/* --- forget -----------------------------------------------------------------
 */

static void
on_forgotten(void *userdata, const struct store_answer *answer)
{
	struct service_question *question = userdata;
	struct capnrpc_call *call = question->base.call;

	if (answer->outcome == STORE_DONE) {
		(void)broker_account_forget_service_answer(call);
		capnrpc_call_return(call);
	} else if (answer->outcome == STORE_IN_USE) {
		capnrpc_call_fail(call, CAPNRPC_FAILED,
			"the service %s has references: revoke them first "
			"(capnrpcctl ref list --service %s)",
			question->name, question->name);
	} else if (answer->outcome == STORE_NOT_FOUND) {
		fail_unknown(question);
		return;
	} else {
		account_fail(call, answer);
	}
	account_question_end(&question->base);
}

static void
forget(struct service_question *question)
{
	const struct account *account = &question->base.account;
	struct daemon *daemon = account->daemon;
	struct store_actor actor = account_actor(account);

	if (service_provider(&daemon->services, question->name) != NULL) {
		capnrpc_call_fail(question->base.call, CAPNRPC_FAILED,
			"the service %s has a provider: end that program "
			"first",
			question->name);
		account_question_end(&question->base);
		return;
	}
	account_question_asked(&question->base,
		store_service_forget(daemon->store, question->name, &actor,
			on_forgotten, question, NULL));
}

void
account_forget_service(void *object,
	struct broker_account_forget_service_params_r params,
	struct capnrpc_call *call_taken)
{
	ask(object, broker_account_forget_service_params_get_name(params),
		forget, call_taken);
}
