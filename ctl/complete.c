/* SPDX-License-Identifier: Apache-2.0 */
/*
 * complete ...: what the completion of the shell asks; not for people, so it
 * stands in no help. One word per line, and never a complaint: a daemon that
 * does not answer completes nothing.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "ctl/command.h"
#include "ctl/session.h"

/* Pressing the tabulator must not hang on a busy daemon. */
#define TIMEOUT_MS 2000

static enum exit_status
print_commands(struct session *session, const struct arguments *arguments)
{
	(void)session;
	(void)arguments;
	command_print_list(stdout);
	return EXIT_DONE;
}

/* Connects without a word; NULL: nobody is there, or does not answer. */
static struct capnrpc_promise *
ask(struct session *session, struct capnrpc_request *request_taken)
{
	struct capnrpc_promise *promise = request_taken == NULL
		? NULL
		: capnrpc_request_send(request_taken);

	if (promise != NULL &&
		capnrpc_client_wait(session->client, promise, TIMEOUT_MS) == 0)
		return promise;
	return capnrpc_promise_unref(promise);
}

static void
print_line(struct capnrpc_text_r text)
{
	(void)printf("%s\n", text.bytes);
}

static void
print_keys(struct session *session)
{
	struct capnrpc_promise *promise = ask(
		session, broker_account_refs_request(session->account, NULL));
	struct broker_ref_info_list_r refs;

	if (promise == NULL)
		return;
	refs = broker_account_refs_results_get_refs(
		broker_account_refs_results(promise));
	for (uint32_t i = 0; i < broker_ref_info_list_len(refs); i++)
		print_line(broker_ref_info_get_key(
			broker_ref_info_list_at(refs, i)));
	capnrpc_promise_unref(promise);
}

static void
print_names(struct session *session)
{
	struct capnrpc_promise *promise = ask(
		session, broker_account_names_request(session->account, NULL));
	struct broker_name_info_list_r names;

	if (promise == NULL)
		return;
	names = broker_account_names_results_get_names(
		broker_account_names_results(promise));
	for (uint32_t i = 0; i < broker_name_info_list_len(names); i++)
		print_line(broker_name_info_get_name(
			broker_name_info_list_at(names, i)));
	capnrpc_promise_unref(promise);
}

static void
print_services(struct session *session)
{
	struct capnrpc_promise *promise = ask(session,
		broker_account_services_request(session->account, NULL));
	struct broker_service_info_list_r services;

	if (promise == NULL)
		return;
	services = broker_account_services_results_get_services(
		broker_account_services_results(promise));
	for (uint32_t i = 0; i < broker_service_info_list_len(services); i++)
		print_line(broker_service_info_get_name(
			broker_service_info_list_at(services, i)));
	capnrpc_promise_unref(promise);
}

static enum exit_status
print_words(struct session *session, const struct arguments *arguments)
{
	static const struct {
		const char *kind;
		void (*print)(struct session *session);
	} kinds[] = {
		{ "keys", print_keys },
		{ "names", print_names },
		{ "services", print_services },
	};

	if (session_open(session, arguments, false) != EXIT_DONE)
		return EXIT_UNREACHABLE;
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (strcmp(kinds[i].kind, arguments->operands[0]) == 0)
			kinds[i].print(session);
	return EXIT_DONE;
}

const struct command complete_commands[] = {
	{ "complete", "commands", NULL, 0, 0, 0, NULL, NULL, print_commands },
	{ "complete", "words", "KIND", 1, 1, OPTION_BIT(OPTION_ALL), NULL, NULL,
		print_words },
	{ 0 },
};
