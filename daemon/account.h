/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Accounts: what belongs to a user, for its owner to look at and change; as
 * Admin, what belongs to all, and the daemon itself (broker.capnp).
 *
 * An Account asks in the name of the principal it was made for, whoever holds
 * it by now. Each method is a question: most of it goes to the store and is
 * answered from the store's callback. account_*.c have the methods, one file
 * for each kind of thing.
 */
#ifndef DAEMON_ACCOUNT_H
#define DAEMON_ACCOUNT_H

#include <stdbool.h>
#include <stdint.h>

#include <capnrpc/attr.h>
#include <capnrpc/cap.h>

#include "daemon/principal.h"
#include "daemon/store.h"
#include "proto/gen/broker.capnp.h"

struct daemon;

struct account {
	struct daemon *daemon;
	struct principal principal;
	bool is_admin; /* of all users */
};

/* Rows of one page, as broker.capnp has it. */
#define ACCOUNT_PAGE_MAX 256

/*
 * The Account of principal, or with is_admin the Admin: a new reference, NULL
 * without memory.
 */
struct capnrpc_cap *account_new(struct daemon *daemon,
	const struct principal *principal, bool is_admin);

/*
 * Whether principal may have the Admin: root, the user that the daemon runs as,
 * and the members of admin-group. ret_reason says who may.
 */
bool account_may_administer(const struct daemon *daemon,
	const struct principal *principal, struct reason *ret_reason);

/* --- questions --------------------------------------------------------------
 */

/* A method's call that waits; the first member of what each method keeps. */
struct account_question {
	struct account account; /* as it was: it may go meanwhile */
	struct capnrpc_call *call;
};

/*
 * Makes one of size bytes, which begin with a struct account_question; the
 * rest is zero. NULL: the call was failed.
 */
CAPNRPC_CHECK void *account_question_new(size_t size,
	const struct account *account, struct capnrpc_call *call_taken);

/*
 * Looks at the status r of asking the store: when it is not 0, the call is
 * failed and the question freed.
 */
void account_question_asked(struct account_question *question, int r);

/* The end: wakes the daemon, frees. The call was answered before. */
void account_question_end(struct account_question *question_taken);

/* Who asks, for the trail. */
struct store_actor account_actor(const struct account *account);

/* The owner that a list is limited to; NULL for the Admin: all of them. */
const uint32_t *account_owner(
	const struct account *account, uint32_t *ret_owner);

/* Fails a call of a store's answer that needs no words of its own. */
void account_fail(struct capnrpc_call *call, const struct store_answer *answer);

/* Rows that a page is to have: page.most, within 1 to ACCOUNT_PAGE_MAX. */
size_t account_page_rows(struct broker_page_r page);

/*
 * Reads a service's name or a petname into a C string. false: the call was
 * failed; what names it ("name").
 */
CAPNRPC_CHECK bool account_read_name(struct capnrpc_text_r text,
	const char *what, char ret_name[STORE_NAME_SIZE],
	struct capnrpc_call *call);

/* --- methods: they answer call_taken ----------------------------------------
 */

/* Account.refs. */
void account_refs(void *object, struct broker_account_refs_params_r params,
	struct capnrpc_call *call_taken);
/* Account.ref. */
void account_ref(void *object, struct broker_account_ref_params_r params,
	struct capnrpc_call *call_taken);
/* Account.mint. */
void account_mint(void *object, struct broker_account_mint_params_r params,
	struct capnrpc_call *call_taken);
/* Account.names. */
void account_names(void *object, struct broker_account_names_params_r params,
	struct capnrpc_call *call_taken);
/* Account.setName. */
void account_set_name(void *object,
	struct broker_account_set_name_params_r params,
	struct capnrpc_call *call_taken);
/* Account.renameName. */
void account_rename_name(void *object,
	struct broker_account_rename_name_params_r params,
	struct capnrpc_call *call_taken);
/* Account.forgetName. */
void account_forget_name(void *object,
	struct broker_account_forget_name_params_r params,
	struct capnrpc_call *call_taken);
/* Account.allowName. */
void account_allow_name(void *object,
	struct broker_account_allow_name_params_r params,
	struct capnrpc_call *call_taken);
/* Account.services. */
void account_services(void *object,
	struct broker_account_services_params_r params,
	struct capnrpc_call *call_taken);
/* Account.startService. */
void account_start_service(void *object,
	struct broker_account_start_service_params_r params,
	struct capnrpc_call *call_taken);
/* Account.stopService. */
void account_stop_service(void *object,
	struct broker_account_stop_service_params_r params,
	struct capnrpc_call *call_taken);
/* Account.forgetService. */
void account_forget_service(void *object,
	struct broker_account_forget_service_params_r params,
	struct capnrpc_call *call_taken);
/* Account.audit. */
void account_audit(void *object, struct broker_account_audit_params_r params,
	struct capnrpc_call *call_taken);
/* Account.explain. */
void account_explain(void *object,
	struct broker_account_explain_params_r params,
	struct capnrpc_call *call_taken);
/* Admin.status. */
void account_status(void *object, struct broker_admin_status_params_r params,
	struct capnrpc_call *call_taken);
/* Admin.checkStore. */
void account_check_store(void *object,
	struct broker_admin_check_store_params_r params,
	struct capnrpc_call *call_taken);
/* Admin.backupStore. */
void account_backup_store(void *object,
	struct broker_admin_backup_store_params_r params,
	struct capnrpc_call *call_taken);
/* Admin.restoreStore. */
void account_restore_store(void *object,
	struct broker_admin_restore_store_params_r params,
	struct capnrpc_call *call_taken);
/* Admin.exportRefs. */
void account_export_refs(void *object,
	struct broker_admin_export_refs_params_r params,
	struct capnrpc_call *call_taken);
/* Admin.importRefs. */
void account_import_refs(void *object,
	struct broker_admin_import_refs_params_r params,
	struct capnrpc_call *call_taken);

#endif
