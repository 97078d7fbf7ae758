/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The connection that a command works through: one, to one daemon, dropped at
 * the end. Commands ask in blocking style; what goes wrong is printed here and
 * becomes the exit status.
 */
#ifndef CTL_SESSION_H
#define CTL_SESSION_H

#include <stdbool.h>
#include <stdint.h>

#include <capnrpc/attr.h>
#include <capnrpc/client.h>

#include "ctl/arguments.h"
#include "ctl/complaint.h"
#include "ctl/table.h"
#include "proto/gen/broker.capnp.h"

struct session {
	struct output output;
	struct capnrpc_client *client; /* NULL until session_open() */
	struct capnrpc_cap *broker;
	struct capnrpc_cap *account; /* the Admin, with --all */
	char socket_path[1024];
};

/* A session that is not connected, for those arguments. */
void session_init(struct session *session, const struct arguments *arguments);

/* Drops the connection, if there is one. */
void session_deinit(struct session *session);

/*
 * Connects, and asks for the user's Account, or with --all or is_admin for the
 * Admin. EXIT_DONE, or the status to end with after a complaint.
 */
CAPNRPC_CHECK enum exit_status session_open(struct session *session,
	const struct arguments *arguments, bool is_admin);

/*
 * Sends a request and waits for its answer, which is the caller's to unref, as
 * long as the daemon takes. On failure a complaint is printed and *ret_promise
 * is not written.
 */
CAPNRPC_CHECK enum exit_status session_call(struct session *session,
	struct capnrpc_request *request_taken,
	struct capnrpc_promise **ret_promise);

/* As session_call() where the answer says nothing but that it is done. */
CAPNRPC_CHECK enum exit_status session_do(
	struct session *session, struct capnrpc_request *request_taken);

#endif
