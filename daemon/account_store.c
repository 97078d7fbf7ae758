/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The Admin's methods for the store as a whole. See account.h, and
 * store_upkeep.h, which does the work.
 *
 * Out of the daemon a file goes in pieces, one at a time, into the ByteSink of
 * whoever asked: the next when the one before was taken. Into the daemon it
 * comes by a ByteSink of ours, which is an upload until it ends.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cap/call.h"
#include "daemon/account.h"
#include "daemon/daemon.h"
#include "daemon/log.h"
#include "daemon/store_upkeep.h"

/* One piece: big enough that round trips do not matter. */
#define PIECE_SIZE (256 * 1024)

/* --- check ------------------------------------------------------------------
 */

static void
write_problems(struct capnrpc_call *call, const struct store_answer *answer)
{
	struct capnrpc_text_list_b list =
		broker_admin_check_store_results_init_problems(
			broker_admin_check_store_answer(call),
			(uint32_t)answer->n_problems);

	for (size_t i = 0; i < answer->n_problems; i++) {
		const char *text = answer->problems[i].text;

		capnrpc_text_list_set(list, (uint32_t)i, text, strlen(text));
	}
}

static void
on_checked(void *userdata, const struct store_answer *answer)
{
	struct account_question *question = userdata;

	if (answer->outcome == STORE_DONE) {
		write_problems(question->call, answer);
		capnrpc_call_return(question->call);
	} else {
		account_fail(question->call, answer);
	}
	account_question_end(question);
}

void
account_check_store(void *object,
	struct broker_admin_check_store_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct account *account = object;
	struct account_question *question =
		account_question_new(sizeof(*question), account, call_taken);

	(void)params;
	if (question != NULL)
		account_question_asked(question,
			store_check(account->daemon->store, false, on_checked,
				question, NULL));
}

/* --- out --------------------------------------------------------------------
 */

/* A file on its way to a sink. */
struct sending {
	struct account_question base;
	struct capnrpc_cap *sink; /* counted */
	const char *what; /* for the log */
	int fd; /* -1: not made yet */
	struct capnrpc_promise *promise; /* of the piece under way; owned */
	void (*answer)(struct capnrpc_call *call);
};

static void
sending_free(struct sending *sending)
{
	if (sending->fd >= 0)
		(void)close(sending->fd);
	capnrpc_promise_unref(sending->promise);
	capnrpc_cap_unref(sending->sink);
	account_question_end(&sending->base);
}

static void
sending_fail(struct sending *sending, enum capnrpc_exception_type type,
	const char *reason)
{
	capnrpc_call_fail(sending->base.call, type, "%s", reason);
	sending_free(sending);
}

static void send_next(struct sending *sending);

/* The promise's own callback: it is dropped by whoever is called next. */
static void
on_taken(void *userdata, struct capnrpc_promise *promise)
{
	struct sending *sending = userdata;
	const struct capnrpc_exception *exception =
		capnrpc_promise_exception(promise);

	if (exception != NULL)
		sending_fail(sending, exception->type, exception->reason);
	else
		send_next(sending);
}

static void
on_ended(void *userdata, struct capnrpc_promise *promise)
{
	struct sending *sending = userdata;
	const struct capnrpc_exception *exception =
		capnrpc_promise_exception(promise);
	struct principal_text who =
		principal_print(&sending->base.account.principal);

	if (exception != NULL) {
		sending_fail(sending, exception->type, exception->reason);
		return;
	}
	log_notice(sending->what, log_text("by", who.text));
	sending->answer(sending->base.call);
	capnrpc_call_return(sending->base.call);
	sending_free(sending);
}

static void
send_request(struct sending *sending, struct capnrpc_request *request_taken,
	void (*on_done)(void *userdata, struct capnrpc_promise *promise))
{
	struct capnrpc_promise *before = sending->promise;

	sending->promise = NULL;
	capnrpc_promise_unref(before);
	if (request_taken != NULL)
		sending->promise = capnrpc_request_send(request_taken);
	if (sending->promise == NULL) {
		sending_fail(sending, CAPNRPC_OVERLOADED, "out of memory");
		return;
	}
	capnrpc_promise_on_done(sending->promise, on_done, sending);
	daemon_wake(sending->base.account.daemon);
}

/* The next piece of the file, or its end. */
static void
send_next(struct sending *sending)
{
	struct broker_byte_sink_write_params_b params;
	struct capnrpc_request *request;
	uint8_t *piece = malloc(PIECE_SIZE);
	ssize_t n = piece == NULL ? -1 : read(sending->fd, piece, PIECE_SIZE);

	if (n < 0) {
		free(piece);
		sending_fail(sending, CAPNRPC_FAILED,
			"the copy could not be read back");
		return;
	}
	if (n == 0) {
		free(piece);
		send_request(sending,
			broker_byte_sink_end_request(sending->sink, NULL),
			on_ended);
		return;
	}
	request = broker_byte_sink_write_request(sending->sink, &params);
	if (request != NULL)
		broker_byte_sink_write_params_set_bytes(
			params, piece, (size_t)n);
	free(piece);
	send_request(sending, request, on_taken);
}

static void
on_copied(void *userdata, const struct store_answer *answer)
{
	struct sending *sending = userdata;

	if (answer->outcome != STORE_DONE) {
		account_fail(sending->base.call, answer);
		sending_free(sending);
		return;
	}
	sending->fd = answer->file;
	send_next(sending);
}

/* NULL: the call was failed. */
static struct sending *
sending_new(const struct account *account, struct capnrpc_cap *sink,
	struct capnrpc_call *call_taken)
{
	struct sending *sending;

	if (sink == NULL) {
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
			"sink is null; give the object that takes the bytes");
		return NULL;
	}
	sending = account_question_new(sizeof(*sending), account, call_taken);
	if (sending == NULL)
		return NULL;
	sending->fd = -1;
	sending->sink = capnrpc_cap_ref(sink);
	return sending;
}

/* As account_question_asked(). */
static void
sending_asked(struct sending *sending, int r)
{
	if (r != 0)
		sending_fail(sending, CAPNRPC_OVERLOADED,
			"the store has too much to do; try again later");
}

static void
answer_backup(struct capnrpc_call *call)
{
	(void)broker_admin_backup_store_answer(call);
}

void
account_backup_store(void *object,
	struct broker_admin_backup_store_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct account *account = object;
	struct sending *sending = sending_new(account,
		broker_admin_backup_store_params_get_sink(params), call_taken);

	if (sending == NULL)
		return;
	sending->what = "store.backup";
	sending->answer = answer_backup;
	sending_asked(sending,
		store_backup(account->daemon->store, on_copied, sending, NULL));
}

static void
answer_export(struct capnrpc_call *call)
{
	(void)broker_admin_export_refs_answer(call);
}

void
account_export_refs(void *object,
	struct broker_admin_export_refs_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct account *account = object;
	struct daemon *daemon = account->daemon;
	struct vat_id_text vat =
		principal_vat_text(identity_vat_id(daemon->identity));
	struct sending *sending = sending_new(account,
		broker_admin_export_refs_params_get_sink(params), call_taken);

	if (sending == NULL)
		return;
	sending->what = "store.export";
	sending->answer = answer_export;
	sending_asked(sending,
		store_export(
			daemon->store, vat.text, on_copied, sending, NULL));
}

/* --- in ---------------------------------------------------------------------
 */

/* A ByteSink of ours. */
struct receiving {
	struct account account;
	struct store_upload *upload; /* NULL: it has ended */
	uint64_t n_bytes; /* that came */
	bool is_restore; /* else an import */
};

static void
on_write(void *object, struct broker_byte_sink_write_params_r params,
	struct capnrpc_call *call_taken)
{
	struct receiving *receiving = object;
	struct capnrpc_data_r bytes =
		broker_byte_sink_write_params_get_bytes(params);
	struct reason reason;

	if (receiving->upload == NULL) {
		capnrpc_call_fail(
			call_taken, CAPNRPC_FAILED, "this has ended already");
	} else if (store_upload_write(receiving->upload, bytes.bytes, bytes.n,
			   &reason) != 0) {
		capnrpc_call_fail(
			call_taken, CAPNRPC_FAILED, "%s", reason.text);
	} else {
		receiving->n_bytes += bytes.n;
		(void)broker_byte_sink_write_answer(call_taken);
		capnrpc_call_return(call_taken);
	}
}

static void
summarize(struct capnrpc_call *call, const struct reason *summary)
{
	broker_byte_sink_end_results_set_summary(
		broker_byte_sink_end_answer(call), summary->text,
		strlen(summary->text));
	capnrpc_call_return(call);
}

static void
on_restored(void *userdata, const struct store_answer *answer)
{
	struct account_question *question = userdata;
	struct principal_text who =
		principal_print(&question->account.principal);
	struct reason summary;

	if (answer->outcome == STORE_DONE) {
		log_notice("store.restore", log_text("by", who.text));
		reason_set(&summary, "the copy is in the store's place");
		summarize(question->call, &summary);
	} else {
		account_fail(question->call, answer);
	}
	account_question_end(question);
}

static void
on_imported(void *userdata, const struct store_answer *answer)
{
	struct account_question *question = userdata;
	struct principal_text who =
		principal_print(&question->account.principal);
	struct reason summary;

	if (answer->outcome == STORE_DONE) {
		log_notice("store.import", log_text("by", who.text));
		reason_set(&summary,
			"%llu added, %llu left out (there already, or another "
			"user's or vat's)",
			(unsigned long long)answer->n,
			(unsigned long long)answer->n_skipped);
		summarize(question->call, &summary);
	} else {
		account_fail(question->call, answer);
	}
	account_question_end(question);
}

static void
finish(struct receiving *receiving, struct account_question *question)
{
	struct daemon *daemon = receiving->account.daemon;
	struct vat_id_text vat =
		principal_vat_text(identity_vat_id(daemon->identity));
	struct store_actor actor = account_actor(&receiving->account);
	struct store_upload *upload = receiving->upload;

	receiving->upload = NULL;
	account_question_asked(question,
		receiving->is_restore
			? store_restore(daemon->store, upload, &actor,
				  on_restored, question, NULL)
			: store_import(daemon->store, upload, vat.text, &actor,
				  on_imported, question, NULL));
}

static void
on_end(void *object, struct broker_byte_sink_end_params_r params,
	struct capnrpc_call *call_taken)
{
	struct receiving *receiving = object;
	struct account_question *question;

	(void)params;
	if (receiving->upload == NULL) {
		capnrpc_call_fail(
			call_taken, CAPNRPC_FAILED, "this has ended already");
		return;
	}
	/* To SQLite an empty file is a sound store that holds nothing. */
	if (receiving->n_bytes == 0) {
		capnrpc_call_fail(
			call_taken, CAPNRPC_FAILED, "the file is empty");
		return;
	}
	question = account_question_new(
		sizeof(*question), &receiving->account, call_taken);
	if (question != NULL)
		finish(receiving, question);
}

static void
receiving_call(void *object, struct capnrpc_call *call_taken)
{
	static const struct broker_byte_sink_server methods = {
		.write = on_write,
		.end = on_end,
	};
	const struct receiving *receiving = object;

	if (!daemon_turns_away(receiving->account.daemon, call_taken))
		broker_byte_sink_dispatch(&methods, object, call_taken);
}

static void
receiving_release(void *object)
{
	struct receiving *receiving = object;

	store_upload_free(receiving->upload);
	free(receiving);
}

static const struct capnrpc_object_ops receiving_ops = {
	.call = receiving_call,
	.release = receiving_release,
};

/* The sink for a new upload, or NULL: the call was failed. */
static struct capnrpc_cap *
receiving_new(const struct account *account, bool is_restore,
	struct capnrpc_call *call)
{
	struct receiving *receiving = calloc(1, sizeof(*receiving));
	struct capnrpc_cap *cap = NULL;
	struct reason reason;

	reason_set(&reason, "out of memory");
	if (receiving == NULL ||
		store_upload_new(account->daemon->store, &receiving->upload,
			&reason) != 0) {
		free(receiving);
		capnrpc_call_fail(call, CAPNRPC_FAILED, "%s", reason.text);
		return NULL;
	}
	receiving->account = *account;
	receiving->is_restore = is_restore;
	cap = capnrpc_cap_new_object(
		account->daemon->vat, &receiving_ops, receiving);
	if (cap == NULL) {
		receiving_release(receiving);
		capnrpc_call_fail(call, CAPNRPC_OVERLOADED, "out of memory");
	}
	return cap;
}

void
account_restore_store(void *object,
	struct broker_admin_restore_store_params_r params,
	struct capnrpc_call *call_taken)
{
	struct capnrpc_cap *sink = receiving_new(object, true, call_taken);

	(void)params;
	if (sink == NULL)
		return;
	broker_admin_restore_store_results_set_sink(
		broker_admin_restore_store_answer(call_taken), sink);
	capnrpc_cap_unref(sink);
	capnrpc_call_return(call_taken);
}

void
account_import_refs(void *object,
	struct broker_admin_import_refs_params_r params,
	struct capnrpc_call *call_taken)
{
	struct capnrpc_cap *sink = receiving_new(object, false, call_taken);

	(void)params;
	if (sink == NULL)
		return;
	broker_admin_import_refs_results_set_sink(
		broker_admin_import_refs_answer(call_taken), sink);
	capnrpc_cap_unref(sink);
	capnrpc_call_return(call_taken);
}
