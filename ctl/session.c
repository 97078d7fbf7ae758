/* SPDX-License-Identifier: Apache-2.0 */
/* See session.h. */
#include "config.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "ctl/session.h"

void
session_init(struct session *session, const struct arguments *arguments)
{
	memset(session, 0, sizeof(*session));
	session->output.out = stdout;
	session->output.is_json = arguments_has(arguments, OPTION_JSON);
	session->output.has_owner = arguments_has(arguments, OPTION_ALL);
	session->output.screen = table_screen();
	session->output.now = (int64_t)time(NULL);
}

void
session_deinit(struct session *session)
{
	capnrpc_cap_unref(session->account);
	capnrpc_cap_unref(session->broker);
	capnrpc_client_free(session->client);
}

/* --- connecting -------------------------------------------------------------
 */

/* The path that was asked for, or NULL for the usual one; false: complained. */
static bool
asked_path(struct session *session, const struct arguments *arguments,
	const char **ret_path)
{
	const char *runtime = getenv("XDG_RUNTIME_DIR");
	int n;

	*ret_path = arguments->values[OPTION_SOCKET];
	if (*ret_path != NULL || !arguments_has(arguments, OPTION_USER))
		return true;
	if (runtime == NULL || runtime[0] != '/') {
		complain("--user: XDG_RUNTIME_DIR is not set, so it is not "
			 "known where your own daemon's socket is: give "
			 "--socket");
		return false;
	}
	n = snprintf(session->socket_path, sizeof(session->socket_path),
		"%s/capnrpcd/socket", runtime);
	if (n < 0 || (size_t)n >= sizeof(session->socket_path)) {
		complain("XDG_RUNTIME_DIR is too long");
		return false;
	}
	*ret_path = session->socket_path;
	return true;
}

static enum exit_status
complain_of_connect(
	struct session *session, const char *path, int status, int error)
{
	if (capnrpc_client_socket_path(path, session->socket_path,
		    sizeof(session->socket_path)) != 0 ||
		status == CAPNRPC_EINVAL) {
		complain("the path of the socket is empty or too long");
		return EXIT_USAGE;
	}
	complain("no daemon answers at %s: %s", session->socket_path,
		status == CAPNRPC_ESYSTEM ? strerror(error)
					  : capnrpc_strerror(status));
	if (error == EACCES)
		complain("you may not open it: an administrator can put you "
			 "into the socket's group");
	else
		complain("is it running? 'systemctl status capnrpcd' says; "
			 "your own daemon is meant with --user, another with "
			 "--socket PATH");
	return EXIT_UNREACHABLE;
}

static bool
ask_for_account(struct session *session, bool is_admin)
{
	struct capnrpc_request *request = is_admin
		? broker_admin_request(session->broker, NULL)
		: broker_account_request(session->broker, NULL);
	struct capnrpc_promise *promise =
		request == NULL ? NULL : capnrpc_request_send(request);

	if (promise == NULL)
		return false;
	session->account = is_admin ? broker_admin_pipeline_admin(promise)
				    : broker_account_pipeline_account(promise);
	capnrpc_promise_unref(promise);
	return true;
}

enum exit_status
session_open(struct session *session, const struct arguments *arguments,
	bool is_admin)
{
	const char *path;
	int status;

	if (!asked_path(session, arguments, &path))
		return EXIT_USAGE;
	status = capnrpc_client_connect(path, &session->client);
	if (status != 0)
		return complain_of_connect(session, path, status, errno);
	session->broker = capnrpc_client_bootstrap(session->client);
	if (ask_for_account(
		    session, is_admin || arguments_has(arguments, OPTION_ALL)))
		return EXIT_DONE;
	complain("out of memory");
	return EXIT_FAILED;
}

/* --- asking -----------------------------------------------------------------
 */

static enum exit_status
complain_of_loss(const struct session *session)
{
	const struct capnrpc_exception *why =
		capnrpc_client_closed(session->client);

	complain("the daemon went away before it answered%s%s: whether it did "
		 "what was asked is not known; look before you repeat it",
		why == NULL ? "" : ": ", why == NULL ? "" : why->reason);
	return EXIT_UNREACHABLE;
}

enum exit_status
session_call(struct session *session, struct capnrpc_request *request_taken,
	struct capnrpc_promise **ret_promise)
{
	struct capnrpc_promise *promise = request_taken == NULL
		? NULL
		: capnrpc_request_send(request_taken);
	enum exit_status exit_status;
	int status;

	if (promise == NULL) {
		complain("out of memory");
		return EXIT_FAILED;
	}
	status = capnrpc_client_wait(session->client, promise, -1);
	if (status == 0) {
		*ret_promise = promise;
		return EXIT_DONE;
	}
	if (capnrpc_client_closed(session->client) != NULL)
		exit_status = complain_of_loss(session);
	else if (status == CAPNRPC_EEXCEPTION)
		exit_status = complain_of_exception(
			capnrpc_promise_exception(promise));
	else {
		complain("%s", capnrpc_strerror(status));
		exit_status = EXIT_FAILED;
	}
	capnrpc_promise_unref(promise);
	return exit_status;
}

enum exit_status
session_do(struct session *session, struct capnrpc_request *request_taken)
{
	struct capnrpc_promise *promise;
	enum exit_status status =
		session_call(session, request_taken, &promise);

	if (status == EXIT_DONE)
		capnrpc_promise_unref(promise);
	return status;
}
