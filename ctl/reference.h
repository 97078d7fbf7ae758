/* SPDX-License-Identifier: Apache-2.0 */
/*
 * References on the command line: by key, or by a .cap file that holds the
 * URI; and how they are shown.
 */
#ifndef CTL_REFERENCE_H
#define CTL_REFERENCE_H

#include "ctl/session.h"

/* The columns of RefInfo; rows are struct broker_ref_info_r. */
extern const struct column reference_columns[];
extern const size_t reference_n_columns;

/*
 * The Ref that an operand names, usable at once and the caller's to unref;
 * whether it is there shows when it is called.
 */
CAPNRPC_CHECK enum exit_status reference_find(struct session *session,
	const struct arguments *arguments, const char *operand,
	struct capnrpc_cap **ret_ref);

/*
 * Its info: *ret_info is good while *ret_promise is held, which is the
 * caller's.
 */
CAPNRPC_CHECK enum exit_status reference_info(struct session *session,
	struct capnrpc_cap *ref, struct broker_ref_info_r *ret_info,
	struct capnrpc_promise **ret_promise);

/*
 * Whether reference_hand_over() will find room, as far as that can be known
 * before there is a URI: what was made in vain would have to be revoked. A
 * complaint says why not.
 */
CAPNRPC_CHECK bool reference_can_hand_over(const struct arguments *arguments);

/*
 * Hands a URI over: to the file of --to, or to the output. info says what it
 * is of. A complaint says when it cannot be written.
 */
CAPNRPC_CHECK enum exit_status reference_hand_over(struct session *session,
	const struct arguments *arguments, struct capnrpc_text_r uri,
	struct broker_ref_info_r info);

/* The commands that are in files of their own. */
enum exit_status reference_mint(
	struct session *session, const struct arguments *arguments);
/* ref share: the URI itself, or that of a child. */
enum exit_status reference_share(
	struct session *session, const struct arguments *arguments);
/* ref attenuate: a child under narrower terms. */
enum exit_status reference_attenuate(
	struct session *session, const struct arguments *arguments);
/* ref explain: restores a URI step by step. */
enum exit_status reference_explain(
	struct session *session, const struct arguments *arguments);

#endif
