/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Account.explain: restores a URI step by step, and tells a Report each step as
 * it ends.
 *
 *	parse -> resolve -> connect -> handshake -> identity -> restore
 *
 * The connection of the middle steps is one of its own and is closed behind
 * them: it does not care who answers, so that it can say who did. Where there
 * is a link to the vat already these steps are left out, because a second
 * connection from here would take its place. The last step is a restore like
 * any other. See account.h, and explain_advice.h for the words.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cap/call.h"
#include "daemon/account.h"
#include "daemon/daemon.h"
#include "daemon/dial.h"
#include "daemon/explain_advice.h"
#include "daemon/peer.h"
#include "daemon/remote_restore.h"
#include "daemon/restore.h"

/* Every step twice; a step is told once. */
#define STEPS_MAX 12

struct explanation {
	struct account_question base;
	struct capnrpc_cap *report; /* counted */
	struct capnrpc_promise *steps[STEPS_MAX]; /* told, and owned */
	size_t n_steps;
	size_t n_unheard; /* of those, not yet answered */
	bool is_over; /* all is told */
	struct uri uri; /* secret */
	/* What is under way; one at a time. */
	struct resolve_request *resolving;
	struct dial *dialling;
	struct stream *stream;
	struct capnrpc_cap *restorer; /* counted */
	struct capnrpc_promise *restoring; /* owned */
	struct store_request *request;
};

/* --- its end ----------------------------------------------------------------
 */

static void
explanation_free(struct explanation *explanation)
{
	resolve_cancel(explanation->resolving);
	dial_cancel(explanation->dialling);
	stream_free(explanation->stream);
	if (explanation->request != NULL)
		store_request_cancel(explanation->request);
	capnrpc_promise_unref(explanation->restoring);
	capnrpc_cap_unref(explanation->restorer);
	for (size_t i = 0; i < explanation->n_steps; i++)
		capnrpc_promise_unref(explanation->steps[i]);
	capnrpc_cap_unref(explanation->report);
	uri_clear(&explanation->uri);
	account_question_end(&explanation->base);
}

/* Answers when the last step has been heard. */
static void
end_if_heard(struct explanation *explanation)
{
	if (!explanation->is_over || explanation->n_unheard > 0)
		return;
	(void)broker_account_explain_answer(explanation->base.call);
	capnrpc_call_return(explanation->base.call);
	explanation_free(explanation);
}

static void
on_cancel(void *userdata)
{
	struct explanation *explanation = userdata;

	capnrpc_call_fail(explanation->base.call, CAPNRPC_FAILED, "canceled");
	explanation_free(explanation);
}

/* --- telling ----------------------------------------------------------------
 */

static void
on_heard(void *userdata, struct capnrpc_promise *promise)
{
	struct explanation *explanation = userdata;

	(void)promise;
	explanation->n_unheard--;
	end_if_heard(explanation);
}

static struct capnrpc_promise *
send_step(struct explanation *explanation, const char *name, bool is_ok,
	const char *detail, const char *advice)
{
	struct broker_report_step_params_b params;
	struct capnrpc_request *request =
		broker_report_step_request(explanation->report, &params);

	if (request == NULL)
		return NULL;
	broker_report_step_params_set_name(params, name, strlen(name));
	broker_report_step_params_set_ok(params, is_ok);
	broker_report_step_params_set_detail(params, detail, strlen(detail));
	broker_report_step_params_set_advice(params, advice, strlen(advice));
	return capnrpc_request_send(request);
}

/* One that cannot be sent for want of memory is not told. */
static void
tell(struct explanation *explanation, const char *name, bool is_ok,
	const char *detail, const char *advice)
{
	struct capnrpc_promise *promise;

	if (explanation->n_steps == STEPS_MAX)
		return;
	promise = send_step(explanation, name, is_ok, detail, advice);
	if (promise == NULL)
		return;
	explanation->steps[explanation->n_steps++] = promise;
	explanation->n_unheard++;
	capnrpc_promise_on_done(promise, on_heard, explanation);
	daemon_wake(explanation->base.account.daemon);
}

static void
tell_ok(struct explanation *explanation, const char *name, const char *detail)
{
	tell(explanation, name, true, detail, "");
}

/* The last step. */
static void
tell_failed(struct explanation *explanation, const char *name,
	const char *detail, const char *advice)
{
	tell(explanation, name, false, detail, advice);
	explanation->is_over = true;
	end_if_heard(explanation);
}

/* --- restore ----------------------------------------------------------------
 */

/* Why a reference of the caller's own is not restored; false: no such. */
static bool
tell_own(struct explanation *explanation, const struct store_answer *answer,
	const struct capnrpc_exception *exception)
{
	const struct account *account = &explanation->base.account;
	struct explain_advice words;
	struct chain *chain;

	if (answer->outcome != STORE_DONE || answer->n_refs == 0 ||
		answer->refs[0].owner != account->principal.uid ||
		chain_new(answer->refs, answer->n_refs, &account->daemon->uses,
			&chain) != 0)
		return false;
	explain_advice_of_chain(chain, daemon_now(), exception, &words);
	free(chain);
	tell_failed(explanation, "restore", words.detail, words.advice);
	return true;
}

static void
on_row(void *userdata, const struct store_answer *answer)
{
	struct explanation *explanation = userdata;
	const struct capnrpc_exception *exception =
		capnrpc_promise_exception(explanation->restoring);

	explanation->request = NULL;
	if (!tell_own(explanation, answer, exception))
		tell_failed(explanation, "restore", exception->reason,
			explain_advice_of_restore(exception, true));
}

static void
ask_row(struct explanation *explanation)
{
	struct daemon *daemon = explanation->base.account.daemon;
	const struct capnrpc_exception *exception =
		capnrpc_promise_exception(explanation->restoring);
	struct seal_digest digest;

	seal_digest_id(explanation->uri.id, explanation->uri.n_id, &digest);
	if (store_ref_get(daemon->store, &digest, on_row, explanation,
		    &explanation->request) != 0)
		tell_failed(explanation, "restore", exception->reason,
			explain_advice_of_restore(exception, true));
}

static void
on_restored(void *userdata, struct capnrpc_promise *promise)
{
	struct explanation *explanation = userdata;
	struct daemon *daemon = explanation->base.account.daemon;
	const struct capnrpc_exception *exception =
		capnrpc_promise_exception(promise);

	if (exception == NULL) {
		tell_ok(explanation, "restore", "the object is there");
		explanation->is_over = true;
		end_if_heard(explanation);
	} else if (remote_restore_is_ours(daemon, &explanation->uri)) {
		ask_row(explanation);
	} else {
		tell_failed(explanation, "restore", exception->reason,
			explain_advice_of_restore(exception, false));
	}
}

/*
 * An object any call of which is answered with the object of the URI. It has
 * a URI of its own: a call may be under way to it when the explanation is over.
 */
struct restorer {
	struct daemon *daemon;
	struct principal principal;
	struct uri uri; /* secret */
};

static void
restorer_call(void *object, struct capnrpc_call *call_taken)
{
	const struct restorer *restorer = object;

	restore_uri(restorer->daemon, &restorer->principal, &restorer->uri,
		call_taken);
}

static void
restorer_release(void *object)
{
	struct restorer *restorer = object;

	uri_clear(&restorer->uri);
	free(restorer);
}

static const struct capnrpc_object_ops restorer_ops = {
	.call = restorer_call,
	.release = restorer_release,
};

/* NULL without memory. */
static struct capnrpc_cap *
restorer_new(const struct explanation *explanation)
{
	const struct account *account = &explanation->base.account;
	struct restorer *restorer = calloc(1, sizeof(*restorer));
	struct capnrpc_cap *cap;

	if (restorer == NULL)
		return NULL;
	restorer->daemon = account->daemon;
	restorer->principal = account->principal;
	restorer->uri = explanation->uri;
	cap = capnrpc_cap_new_object(
		account->daemon->vat, &restorer_ops, restorer);
	if (cap == NULL)
		restorer_release(restorer);
	return cap;
}

static void
restore(struct explanation *explanation)
{
	struct daemon *daemon = explanation->base.account.daemon;
	struct capnrpc_request *request = NULL;

	explanation->restorer = restorer_new(explanation);
	if (explanation->restorer != NULL)
		request = broker_restore_request(explanation->restorer, NULL);
	if (request != NULL)
		explanation->restoring = capnrpc_request_send(request);
	if (explanation->restoring == NULL) {
		tell_failed(explanation, "restore", "out of memory", "");
		return;
	}
	capnrpc_promise_on_done(
		explanation->restoring, on_restored, explanation);
	daemon_wake(daemon);
}

/* --- handshake and identity -------------------------------------------------
 */

static void
check_identity(struct explanation *explanation, const struct vat_id *found)
{
	struct vat_id_text got = principal_vat_text(found);
	struct vat_id_text wanted = principal_vat_text(&explanation->uri.vat);
	struct reason detail;

	if (vat_id_is_equal(found, &explanation->uri.vat)) {
		tell_ok(explanation, "identity", got.text);
		explanation->stream = stream_free(explanation->stream);
		restore(explanation);
		return;
	}
	reason_set(&detail, "%s answers there, and the URI is of %s", got.text,
		wanted.text);
	tell_failed(explanation, "identity", detail.text,
		explain_advice_of_identity());
}

static void
on_open(void *userdata)
{
	struct explanation *explanation = userdata;
	struct reason detail;

	reason_set(&detail, "%s, %s", stream_tls_version(explanation->stream),
		stream_tls_cipher(explanation->stream));
	tell_ok(explanation, "handshake", detail.text);
	check_identity(explanation, stream_peer(explanation->stream));
}

static void
on_closed(void *userdata, enum stream_end end, const char *why)
{
	struct explanation *explanation = userdata;

	tell_failed(explanation, "handshake", why,
		explain_advice_of_handshake(end));
}

/* A vat speaks first when it is asked, so nothing is to come here. */
static void
on_bytes(void *userdata, const uint8_t *bytes, size_t n)
{
	(void)userdata;
	(void)bytes;
	(void)n;
}

static size_t
no_output(void *userdata, struct iovec *pieces, size_t n_room)
{
	(void)userdata;
	(void)pieces;
	(void)n_room;
	return 0;
}

static void
none_sent(void *userdata, size_t n)
{
	(void)userdata;
	(void)n;
}

static void
shake_hands(struct explanation *explanation, int fd_taken)
{
	struct daemon *daemon = explanation->base.account.daemon;
	const struct stream_owner owner = {
		.output = no_output,
		.sent = none_sent,
		.on_open = on_open,
		.on_bytes = on_bytes,
		.on_closed = on_closed,
		.userdata = explanation,
	};
	struct stream_options options;

	memset(&options, 0, sizeof(options));
	options.tls = daemon->tls;
	options.role = TLS_DIALLER;
	options.handshake_ms = daemon->config.limits.handshake_deadline_ms;
	if (stream_new(daemon->streams, fd_taken, &options, &owner,
		    &explanation->stream) != 0)
		tell_failed(explanation, "handshake", "out of memory", "");
}

/* --- connect ----------------------------------------------------------------
 */

static void
on_dialled(void *userdata, int fd_taken, const struct endpoint *endpoint,
	const char *why)
{
	struct explanation *explanation = userdata;
	struct endpoint_text text;

	explanation->dialling = NULL;
	if (fd_taken < 0) {
		tell_failed(explanation, "connect", why,
			explain_advice_of_connect(&explanation->uri));
		return;
	}
	text = endpoint_print(endpoint);
	tell_ok(explanation, "connect", text.text);
	if (explanation->uri.is_insecure) {
		(void)close(fd_taken);
		restore(explanation);
	} else {
		shake_hands(explanation, fd_taken);
	}
}

static void
connect_to(struct explanation *explanation)
{
	struct daemon *daemon = explanation->base.account.daemon;

	if (dial_start(daemon->loop, daemon->resolver,
		    &explanation->uri.address, 0,
		    daemon->config.limits.handshake_deadline_ms, on_dialled,
		    explanation, &explanation->dialling) != 0)
		tell_failed(explanation, "connect", "out of memory", "");
}

/* --- resolve ----------------------------------------------------------------
 */

static void
on_resolved(void *userdata, const struct endpoints *endpoints, const char *why)
{
	struct explanation *explanation = userdata;
	struct reason detail;
	struct endpoint_text text;

	explanation->resolving = NULL;
	if (endpoints == NULL) {
		tell_failed(explanation, "resolve", why,
			explain_advice_of_resolve());
		return;
	}
	text = endpoint_print(&endpoints->at[0]);
	reason_set(&detail, "%zu address%s, first %s", endpoints->n,
		endpoints->n == 1 ? "" : "es", text.text);
	tell_ok(explanation, "resolve", detail.text);
	connect_to(explanation);
}

static void
resolve(struct explanation *explanation)
{
	struct daemon *daemon = explanation->base.account.daemon;

	if (explanation->uri.address.kind == ADDRESS_UNIX)
		connect_to(explanation);
	else if (resolve_start(daemon->resolver, &explanation->uri.address,
			 on_resolved, explanation,
			 &explanation->resolving) != 0)
		tell_failed(explanation, "resolve",
			"too many names are being looked up",
			explain_advice_of_resolve());
}

/* --- parse ------------------------------------------------------------------
 */

static bool
has_link(const struct daemon *daemon, const struct vat_id *vat)
{
	const struct capnrpc_link *link;

	for (link = daemon->peers.next; link != &daemon->peers;
		link = link->next) {
		const struct peer *peer =
			capnrpc_container_of(link, struct peer, link);

		if (peer->conn != NULL &&
			peer->principal.kind == PRINCIPAL_VAT &&
			vat_id_is_equal(&peer->principal.vat, vat))
			return true;
	}
	return false;
}

/* From a URI that is sound to what is needed for it. */
static void
go_on(struct explanation *explanation)
{
	const struct daemon *daemon = explanation->base.account.daemon;
	const struct uri *uri = &explanation->uri;

	if (remote_restore_is_ours(daemon, uri)) {
		tell_ok(explanation, "identity",
			"of this vat itself: no network is needed");
		restore(explanation);
	} else if (uri->is_insecure && !daemon->config.is_insecure_allowed) {
		tell_failed(explanation, "identity",
			"an insecure URI: nobody knows who answers there, and "
			"who listens on the way",
			explain_advice_of_insecure());
	} else if (!uri->is_insecure && has_link(daemon, &uri->vat)) {
		tell_ok(explanation, "connect",
			"there is a connection to that vat already");
		restore(explanation);
	} else {
		resolve(explanation);
	}
}

static void
parse(struct explanation *explanation, struct capnrpc_text_r text)
{
	struct uri_text described;
	struct reason detail;
	size_t n;

	if (uri_parse(text.bytes, text.n, &explanation->uri, &detail) != 0) {
		tell_failed(explanation, "parse", detail.text,
			explain_advice_of_parse());
		return;
	}
	n = explanation->uri.n_id;
	(void)uri_describe(&explanation->uri, &described);
	reason_set(&detail, "%s with an object id of %zu byte%s",
		described.text, n, n == 1 ? "" : "s");
	tell_ok(explanation, "parse", detail.text);
	go_on(explanation);
}

void
account_explain(void *object, struct broker_account_explain_params_r params,
	struct capnrpc_call *call_taken)
{
	struct capnrpc_cap *report =
		broker_account_explain_params_get_report(params);
	struct explanation *explanation;

	if (report == NULL) {
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
			"explain: report is null; give the object to tell");
		return;
	}
	explanation =
		account_question_new(sizeof(*explanation), object, call_taken);
	if (explanation == NULL)
		return;
	explanation->report = capnrpc_cap_ref(report);
	capnrpc_call_on_cancel(call_taken, on_cancel, explanation);
	parse(explanation, broker_account_explain_params_get_uri(params));
}
