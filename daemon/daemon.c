/* SPDX-License-Identifier: Apache-2.0 */
/* See daemon.h. */
#include "config.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

#include "cap/vat.h"
#include "daemon/config_keys.h"
#include "daemon/daemon.h"
#include "daemon/listen.h"
#include "daemon/log.h"
#include "daemon/peer.h"
#include "daemon/reason_fail.h"
#include "daemon/reconnect.h"
#include "daemon/store_recheck.h"
#include "daemon/store_sqlite.h"
#include "daemon/tls.h"
#include "daemon/wiping_memory.h"

/* Turns that run before the loop looks at the sockets again. */
#define TURNS_PER_WAKE 1024u

/* At the end: how long peers may take to read the last of what we wrote. */
#define GOODBYE_MS 2000u

/* --- the pump ---------------------------------------------------------------
 */

static void
pump(void *userdata)
{
	struct daemon *daemon = userdata;
	struct capnrpc_conn *conn;
	unsigned int n = 0;

	while (n < TURNS_PER_WAKE && capnrpc_vat_turn(daemon->vat))
		n++;
	while ((conn = capnrpc_conn_next_ready(daemon->vat)) != NULL)
		peer_flush(conn->userdata);
	if (capnrpc_vat_has_turns(daemon->vat))
		daemon_wake(daemon);
}

void
daemon_wake(struct daemon *daemon)
{
	loop_defer(daemon->pump);
}

bool
daemon_turns_away(struct daemon *daemon, struct capnrpc_call *call)
{
	if (daemon->is_stopping)
		capnrpc_call_fail(call, CAPNRPC_DISCONNECTED,
			"the daemon is shutting down");
	return daemon->is_stopping;
}

static void
on_probe(void *userdata)
{
	struct daemon *daemon = userdata;

	if (loop_timer_set(daemon->probe, network_probe(&daemon->network)) != 0)
		log_error("daemon.probe", log_text("why", "out of memory"));
}

/* --- signals ----------------------------------------------------------------
 */

static void
on_terminate(void *userdata)
{
	struct daemon *daemon = userdata;

	log_notice("daemon.stop", log_text("why", "asked to by a signal"));
	loop_stop(daemon->loop);
}

static void
on_ignored(void *userdata, const struct config_key *key)
{
	(void)userdata;
	log_warn("config.needs-restart", log_text("section", key->section),
		log_text("key", key->name));
}

static void
on_reload(void *userdata)
{
	struct daemon *daemon = userdata;
	struct config next;
	struct reason reason;

	if (options_load(&daemon->options, &next, &reason) != 0) {
		log_error("config.reload-failed",
			log_text("reason", reason.text),
			log_text("kept", "the configuration as it was"));
		return;
	}
	config_reload(&daemon->config, &next, on_ignored, NULL);
	if (activations_configure(&daemon->activations) != 0)
		log_error("config.services", log_text("why", "out of memory"));
	log_set_level((enum log_level)daemon->config.log_level);
	log_set_target((enum log_target)daemon->config.log_target);
	log_notice("config.reload", log_text("outcome", "done"));
}

/* A second SIGTERM while the daemon is stopping must not end it half way: what
 * stands behind the watches, once they are gone, is to ignore it. */
static int
watch_signals(struct daemon *daemon)
{
	static const int numbers[] = { SIGTERM, SIGINT, SIGHUP };
	static const loop_fn functions[] = { on_terminate, on_terminate,
		on_reload };
	size_t i;
	int r = 0;

	for (i = 0; i < 3 && r == 0; i++) {
		(void)signal(numbers[i], SIG_IGN);
		r = loop_signal_new(daemon->loop, numbers[i], functions[i],
			daemon, &daemon->signals[i]);
	}
	return r;
}

/* --- setting up -------------------------------------------------------------
 */

static int
open_store(struct daemon *daemon, struct reason *reason)
{
	const struct config *config = &daemon->config;
	struct store_engine *engine;
	char path[PATHS_SIZE];
	bool was_unclean = false;
	int r;

	if (config->state_engine == CONFIG_ENGINE_MEMORY) {
		r = store_sqlite_open_memory(&engine, reason);
	} else {
		r = paths_join(config->state_directory, PATHS_STORE_FILE, path,
			sizeof(path), reason);
		if (r == 0)
			r = store_sqlite_open(path, config->is_state_checked,
				&engine, reason);
	}
	if (r == 0) {
		was_unclean = store_sqlite_was_unclean(engine);
		r = store_new(daemon->loop, engine, &daemon->store, reason);
	}
	if (r == 0 && was_unclean && !config->is_state_checked)
		store_recheck(daemon->store);
	return r;
}

static int
open_state(struct daemon *daemon, struct reason *reason)
{
	const struct config *config = &daemon->config;
	int r = paths_make_private(config->state_directory, reason);

	if (r == 0)
		r = paths_lock(config->state_directory, &daemon->lock, reason);
	if (r == 0)
		r = identity_load_or_generate(
			config->key_file, &daemon->identity, reason);
	if (r == 0)
		r = tls_context_new(daemon->identity,
			config->tls_min == CONFIG_TLS_1_2 ? TLS_VERSION_1_2
							  : TLS_VERSION_1_3,
			&daemon->tls, reason);
	if (r == 0)
		r = open_store(daemon, reason);
	return r;
}

static int
open_vat(struct daemon *daemon, struct reason *reason)
{
	uint64_t seed;
	int r;

	if (getrandom(&seed, sizeof(seed), 0) != (ssize_t)sizeof(seed))
		return reason_fail(reason, CAPNRPC_ESYSTEM,
			"the kernel gives no random bytes");
	penalties_init(&daemon->penalties, seed ^ (seed << 1));
	daemon->vat = capnrpc_vat_new(wiping_memory(), seed);
	if (daemon->vat == NULL)
		return CAPNRPC_ENOMEM;
	r = loop_deferred_new(daemon->loop, pump, daemon, &daemon->pump);
	if (r == 0)
		r = loop_timer_new(
			daemon->loop, on_probe, daemon, &daemon->probe);
	if (r == 0)
		r = loop_timer_set(
			daemon->probe, network_probe(&daemon->network));
	if (r == 0)
		r = stream_shared_new(daemon->loop, &daemon->streams);
	if (r == 0)
		r = resolver_new(daemon->loop, NULL, &daemon->resolver);
	return r;
}

static int
start(struct daemon *daemon, struct reason *reason)
{
	int r = seal_start();

	if (r == 0)
		r = loop_new(&daemon->loop);
	if (r == 0)
		r = open_vat(daemon, reason);
	if (r == 0)
		r = open_state(daemon, reason);
	if (r == 0)
		r = watch_signals(daemon);
	if (r == 0)
		r = live_init(&daemon->live, daemon);
	if (r == 0)
		r = uses_init(&daemon->uses, daemon->store, daemon->loop);
	if (r == 0)
		r = sweep_init(&daemon->sweep, daemon);
	if (r == 0)
		r = activations_start(&daemon->activations);
	if (r == 0)
		r = listen_start(daemon, reason);
	return r;
}

static void
log_start(const struct daemon *daemon)
{
	struct vat_id_text id = vat_id_print(identity_vat_id(daemon->identity));

	log_notice("daemon.start", log_text("version", PACKAGE_VERSION),
		log_text("vat", id.text),
		log_text("key", identity_key_kind(daemon->identity)),
		log_text("state", daemon->config.state_directory),
		log_text("public-address",
			daemon->config.public_address.host[0] == '\0'
				? NULL
				: daemon->config.public_address.host));
}

int
daemon_new(const struct options *options, const struct config *config,
	struct daemon **ret_daemon, struct reason *ret_reason)
{
	struct daemon *daemon = calloc(1, sizeof(*daemon));
	int r;

	if (daemon == NULL)
		return CAPNRPC_ENOMEM;
	daemon->options = *options;
	daemon->config = *config;
	daemon->lock = -1;
	daemon->started_at = daemon_now();
	capnrpc_link_init(&daemon->peers);
	capnrpc_link_init(&daemon->restores);
	capnrpc_link_init(&daemon->reconnects);
	network_init(&daemon->network, daemon);
	published_init(&daemon->published);
	services_init(&daemon->services);
	activations_init(&daemon->activations, daemon);
	log_set_level((enum log_level)config->log_level);
	log_set_target((enum log_target)config->log_target);
	reason_set(ret_reason, "%s", "");
	r = start(daemon, ret_reason);
	if (r != 0) {
		if (ret_reason->text[0] == '\0')
			reason_set(ret_reason, "%s", capnrpc_strerror(r));
		daemon_free(daemon);
		return r;
	}
	log_start(daemon);
	*ret_daemon = daemon;
	return 0;
}

int
daemon_run(struct daemon *daemon)
{
	return loop_run(daemon->loop);
}

/* --- the end ----------------------------------------------------------------
 */

static void
drop_peer(struct peer *peer)
{
	peer->owner.on_gone(peer->owner.userdata, peer, "shutting down");
	peer_free(peer);
}

/* Tells every peer; one that has not opened yet has nothing to be told. */
static void
abort_peers(struct daemon *daemon)
{
	struct capnrpc_link *link = daemon->peers.next;

	while (link != &daemon->peers) {
		struct peer *peer =
			capnrpc_container_of(link, struct peer, link);

		link = link->next;
		if (peer->conn == NULL)
			drop_peer(peer);
		else
			peer_abort(peer, CAPNRPC_DISCONNECTED,
				"the daemon is shutting down");
	}
}

/* Lets the loop go round until all have been told, or enough. */
static void
say_goodbye(struct daemon *daemon)
{
	const struct timespec moment = { 0, 1000000 };
	uint64_t until = loop_now_ms(daemon->loop) + GOODBYE_MS;

	abort_peers(daemon);
	while (daemon->n_peers > 0 && loop_now_ms(daemon->loop) < until) {
		if (loop_turn(daemon->loop) != 0)
			break;
		(void)nanosleep(&moment, NULL);
	}
	while (!capnrpc_link_is_empty(&daemon->peers))
		drop_peer(capnrpc_container_of(
			daemon->peers.next, struct peer, link));
}

static void
run_turns(struct daemon *daemon)
{
	while (capnrpc_vat_turn(daemon->vat))
		continue;
}

/* What was started is asked to end while peers read the last we wrote, and has
 * its stop-deadline; what is left then is killed. */
static void
end_children(struct daemon *daemon)
{
	const struct timespec moment = { 0, 1000000 };

	while (!activations_have_ended(&daemon->activations)) {
		if (loop_turn(daemon->loop) != 0)
			break;
		(void)nanosleep(&moment, NULL);
	}
}

/*
 * Calls are turned away from here on, so that none is begun that needs what is
 * gone already; those under way end with their connection, their dial, or the
 * store's last answers.
 */
static void
stop(struct daemon *daemon)
{
	daemon->is_stopping = true;
	listen_stop(daemon);
	reconnect_stop(daemon);
	activations_give_up(&daemon->activations);
	network_give_up(&daemon->network);
	say_goodbye(daemon);
	end_children(daemon);
	network_deinit(&daemon->network);
	run_turns(daemon);
	sweep_deinit(&daemon->sweep);
	uses_deinit(&daemon->uses);
	daemon->store = store_free(daemon->store);
	run_turns(daemon);
	live_deinit(&daemon->live);
	services_deinit(&daemon->services);
	daemon->vat = capnrpc_vat_free(daemon->vat);
	published_deinit(&daemon->published);
}

struct daemon *
daemon_free(struct daemon *daemon)
{
	size_t i;

	if (daemon == NULL)
		return NULL;
	if (daemon->vat != NULL)
		stop(daemon);
	activations_deinit(&daemon->activations);
	for (i = 0; i < 3; i++)
		loop_signal_free(daemon->signals[i]);
	resolver_free(daemon->resolver);
	stream_shared_free(daemon->streams);
	tls_context_free(daemon->tls);
	identity_free(daemon->identity);
	loop_timer_free(daemon->probe);
	loop_deferred_free(daemon->pump);
	loop_free(daemon->loop);
	paths_unlock(daemon->lock);
	free(daemon);
	return NULL;
}
