/* SPDX-License-Identifier: Apache-2.0 */
/* References a page at a time: Service.refs, Account.refs (broker.capnp). */
#ifndef DAEMON_REF_LIST_H
#define DAEMON_REF_LIST_H

#include <stdbool.h>

#include <capnrpc/cap.h>

#include "daemon/store.h"
#include "proto/gen/broker.capnp.h"

struct daemon;

/*
 * Answers call with {refs, next}: rows that filter lets through (its parent is
 * not looked at) and, where has_published is set, the published ones of its
 * owner before them.
 */
void ref_list_answer(struct daemon *daemon,
	const struct store_ref_filter *filter, bool has_published,
	struct broker_page_r page, struct capnrpc_call *call_taken);

#endif
