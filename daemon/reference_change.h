/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The methods of a Ref that look at its row or change it. Private to
 * reference.c; each answers its call.
 */
#ifndef DAEMON_REFERENCE_CHANGE_H
#define DAEMON_REFERENCE_CHANGE_H

#include "daemon/reference.h"

/* Answers Ref.info; object is a struct reference here and below. */
void reference_info(void *object, struct broker_ref_info_params_r params,
	struct capnrpc_call *call_taken);

/* Answers Ref.revoke. */
void reference_revoke(void *object, struct broker_ref_revoke_params_r params,
	struct capnrpc_call *call_taken);

/* Answers Ref.extend. */
void reference_extend(void *object, struct broker_ref_extend_params_r params,
	struct capnrpc_call *call_taken);

/* Answers Ref.relabel. */
void reference_relabel(void *object, struct broker_ref_relabel_params_r params,
	struct capnrpc_call *call_taken);

/* Answers Ref.undo. */
void reference_undo(void *object, struct broker_ref_undo_params_r params,
	struct capnrpc_call *call_taken);

/* Answers Ref.purge. */
void reference_purge(void *object, struct broker_ref_purge_params_r params,
	struct capnrpc_call *call_taken);

#endif
