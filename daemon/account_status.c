/* SPDX-License-Identifier: Apache-2.0 */
/* Admin.status: how the daemon does. See account.h. */
#include "config.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cap/call.h"
#include "daemon/account.h"
#include "daemon/daemon.h"
#include "daemon/peer.h"

static uint32_t
n_peers(const struct daemon *daemon, bool is_local)
{
	const struct capnrpc_link *link;
	uint32_t n = 0;

	for (link = daemon->peers.next; link != &daemon->peers;
		link = link->next) {
		const struct peer *peer =
			capnrpc_container_of(link, struct peer, link);

		if ((peer->principal.kind == PRINCIPAL_LOCAL) == is_local)
			n++;
	}
	return n;
}

static void
write_address(const struct daemon *daemon, struct broker_status_b ret_status)
{
	const struct config_address *public = &daemon->config.public_address;
	struct address address;
	struct address_text text;

	if (public->host[0] == '\0')
		return;
	memset(&address, 0, sizeof(address));
	address.port = public->port;
	memcpy(address.at.host, public->host, sizeof(public->host));
	text = address_print(&address);
	broker_status_set_address(ret_status, text.text + strlen("tcp:"),
		strlen(text.text) - strlen("tcp:"));
}

static void
write_store(const struct daemon *daemon, const struct store_stat *stat,
	struct broker_status_b ret_status)
{
	char path[PATHS_SIZE];

	broker_status_set_refs(ret_status, stat->n_refs);
	broker_status_set_services(ret_status, stat->n_services);
	broker_status_set_names(ret_status, stat->n_names);
	broker_status_set_store_bytes(ret_status, stat->n_bytes);
	broker_status_set_store_version(ret_status, stat->version);
	if (daemon->config.state_engine == CONFIG_ENGINE_SQLITE &&
		paths_join(daemon->config.state_directory, PATHS_STORE_FILE,
			path, sizeof(path), NULL) == 0)
		broker_status_set_store_path(ret_status, path, strlen(path));
	else
		broker_status_set_store_path(
			ret_status, "memory", strlen("memory"));
}

static void
write_daemon(const struct daemon *daemon, struct broker_status_b ret_status)
{
	struct vat_id_text vat =
		principal_vat_text(identity_vat_id(daemon->identity));

	broker_status_set_version(
		ret_status, PACKAGE_VERSION, strlen(PACKAGE_VERSION));
	broker_status_set_vat_id(ret_status, vat.text, strlen(vat.text));
	write_address(daemon, ret_status);
	broker_status_set_pid(ret_status, (int32_t)getpid());
	broker_status_set_started_at(ret_status, daemon->started_at);
	broker_status_set_now(ret_status, daemon_now());
	broker_status_set_programs(ret_status, n_peers(daemon, true));
	broker_status_set_links(ret_status, n_peers(daemon, false));
	broker_status_set_live_refs(
		ret_status, (uint32_t)live_count(&daemon->live));
	broker_status_set_restores_waiting(
		ret_status, (uint32_t)daemon->n_restores);
}

static void
on_stat(void *userdata, const struct store_answer *answer)
{
	struct account_question *question = userdata;
	struct broker_status_b status;

	if (answer->outcome == STORE_DONE) {
		status = broker_admin_status_results_init_status(
			broker_admin_status_answer(question->call));
		write_daemon(question->account.daemon, status);
		write_store(question->account.daemon, &answer->stat, status);
		capnrpc_call_return(question->call);
	} else {
		account_fail(question->call, answer);
	}
	account_question_end(question);
}

void
account_status(void *object, struct broker_admin_status_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct account *account = object;
	struct account_question *question =
		account_question_new(sizeof(*question), account, call_taken);

	(void)params;
	if (question != NULL)
		account_question_asked(question,
			store_stat(account->daemon->store, on_stat, question,
				NULL));
}
