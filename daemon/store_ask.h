/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Making requests: what the files behind store.h, store_names.h and
 * store_upkeep.h share. Arguments are checked and copied here, so that an
 * engine sees sound ones only.
 */
#ifndef DAEMON_STORE_ASK_H
#define DAEMON_STORE_ASK_H

#include <stdbool.h>

#include <capnrpc/attr.h>

#include "daemon/paths.h"
#include "daemon/store_engine.h"

/* Copies a string into size bytes. False: it does not fit. */
CAPNRPC_CHECK bool store_copy_text(
	char *ret_text, size_t size, const char *text);

/* Copies the name of a service or a petname. False: it is not a sound one. */
CAPNRPC_CHECK bool store_copy_name(char *ret_name, const char *name);

/* Copies who asks. False: the text is too long. */
CAPNRPC_CHECK bool store_copy_actor(
	struct store_request *request, const struct store_actor *actor);

/* Copies whose rows are meant; NULL: everybody's. */
void store_copy_owner(struct store_request *request, const uint32_t *owner);

/* Copies how many rows a page has. False: none, or too many. */
CAPNRPC_CHECK bool store_copy_page(struct store_request *request, size_t n);

/*
 * Hands a request to the store's thread, and consumes it also on failure. A
 * status other than 0 is why it is not to be handed over, and is returned.
 * Else 0 or CAPNRPC_ELIMIT.
 */
CAPNRPC_CHECK int store_submit(struct store *store,
	struct store_request *request_taken, int status, store_fn fn,
	void *userdata, struct store_request **ret_request);

/*
 * Takes the store's one place for an upload, and says where it is to be.
 * Statuses and reasons as store_upload_new().
 */
CAPNRPC_CHECK int store_begin_upload(struct store *store,
	char ret_path[PATHS_SIZE], struct reason *ret_reason);

/* Gives the place back. */
void store_end_upload(struct store *store);

#endif
