/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Asking for upkeep, and uploads. See store_upkeep.h.
 *
 * An upload has a fixed name beside the store, since SQLite opens files by
 * name, and since what a crash left behind is then found and deleted.
 */
#include <config.h>

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <capnrpc/error.h>

#include "daemon/store_ask.h"
#include "daemon/store_upkeep.h"

struct store_upload {
	struct store *store;
	char path[PATHS_SIZE];
	int fd;
};

int
store_check(struct store *store, bool is_quick, store_fn fn, void *userdata,
	struct store_request **ret_request)
{
	struct store_request *request = store_request_new(STORE_CHECK);

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	request->is_set = is_quick;
	return store_submit(store, request, 0, fn, userdata, ret_request);
}

int
store_backup(struct store *store, store_fn fn, void *userdata,
	struct store_request **ret_request)
{
	struct store_request *request = store_request_new(STORE_BACKUP);

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	return store_submit(store, request, 0, fn, userdata, ret_request);
}

int
store_export(struct store *store, const char *vat, store_fn fn, void *userdata,
	struct store_request **ret_request)
{
	struct store_request *request = store_request_new(STORE_EXPORT);
	bool is_sound;

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	is_sound = store_copy_text(request->name, STORE_NAME_SIZE, vat);
	return store_submit(store, request, is_sound ? 0 : CAPNRPC_EINVAL, fn,
		userdata, ret_request);
}

static int
upload_fail(const struct store_upload *upload, const char *what,
	struct reason *ret_reason)
{
	reason_set_errno(
		ret_reason, errno, "%s cannot be %s", upload->path, what);
	return CAPNRPC_ESYSTEM;
}

int
store_upload_new(struct store *store, struct store_upload **ret_upload,
	struct reason *ret_reason)
{
	struct store_upload *upload = calloc(1, sizeof(*upload));
	int status = CAPNRPC_ENOMEM;

	if (upload == NULL) {
		reason_set(ret_reason, "no memory for an upload");
		return status;
	}
	upload->fd = -1;
	status = store_begin_upload(store, upload->path, ret_reason);
	if (status != 0) {
		free(upload);
		return status;
	}
	upload->store = store;
	(void)unlink(upload->path);
	upload->fd = open(upload->path,
		O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (upload->fd < 0) {
		status = upload_fail(upload, "created", ret_reason);
		(void)store_upload_free(upload);
		return status;
	}
	*ret_upload = upload;
	return 0;
}

int
store_upload_write(struct store_upload *upload, const void *bytes, size_t n,
	struct reason *ret_reason)
{
	const uint8_t *at = bytes;

	while (n > 0) {
		ssize_t written = write(upload->fd, at, n);

		if (written < 0 && errno != EINTR)
			return upload_fail(upload, "written", ret_reason);
		if (written > 0) {
			at += written;
			n -= (size_t)written;
		}
	}
	return 0;
}

struct store_upload *
store_upload_free(struct store_upload *upload)
{
	if (upload == NULL)
		return NULL;
	if (upload->fd >= 0) {
		(void)close(upload->fd);
		(void)unlink(upload->path);
	}
	store_end_upload(upload->store);
	free(upload);
	return NULL;
}

/* The file is the thread's to delete from here on. */
static int
submit_upload(struct store *store, struct store_upload *upload_taken,
	struct store_request *request_taken, int status, store_fn fn,
	void *userdata, struct store_request **ret_request)
{
	request_taken->is_upload = true;
	status = store_submit(
		store, request_taken, status, fn, userdata, ret_request);
	if (status == 0) {
		(void)close(upload_taken->fd);
		free(upload_taken);
	} else {
		(void)store_upload_free(upload_taken);
	}
	return status;
}

int
store_restore(struct store *store, struct store_upload *upload_taken,
	const struct store_actor *actor, store_fn fn, void *userdata,
	struct store_request **ret_request)
{
	struct store_request *request = store_request_new(STORE_RESTORE);
	int status;

	if (request == NULL) {
		(void)store_upload_free(upload_taken);
		return CAPNRPC_ENOMEM;
	}
	status = store_copy_actor(request, actor) ? 0 : CAPNRPC_EINVAL;
	return submit_upload(store, upload_taken, request, status, fn, userdata,
		ret_request);
}

int
store_import(struct store *store, struct store_upload *upload_taken,
	const char *vat, const struct store_actor *actor, store_fn fn,
	void *userdata, struct store_request **ret_request)
{
	struct store_request *request = store_request_new(STORE_IMPORT);
	bool is_sound;

	if (request == NULL) {
		(void)store_upload_free(upload_taken);
		return CAPNRPC_ENOMEM;
	}
	is_sound = store_copy_text(request->name, STORE_NAME_SIZE, vat) &&
		store_copy_actor(request, actor);
	return submit_upload(store, upload_taken, request,
		is_sound ? 0 : CAPNRPC_EINVAL, fn, userdata, ret_request);
}
