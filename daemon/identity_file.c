/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Making a key file.
 *
 * The key is written beside its final name, synced, and only then linked to
 * that name: link(2) refuses to replace, so that two daemons starting at once
 * end up with one key, and a crash leaves the whole file or none. The
 * directory is synced last: a vat id that has been told to anybody must still
 * be there after a power cut.
 */
#include <config.h>

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <openssl/evp.h>
#include <openssl/pem.h>

#include <capnrpc/error.h>
#include "daemon/identity.h"
#include "daemon/identity_key.h"
#include "daemon/reason_fail.h"

/* Where the file goes, taken apart. */
struct place {
	const char *path; /* as given, for reasons */
	int directory;
	char name[NAME_MAX + 1];
	char new_name[NAME_MAX + 1]; /* name and ".new" */
};

static int
place_fail(const struct place *place, const char *what, struct reason *reason)
{
	return reason_fail_errno(reason, errno, "the vat key %s cannot be %s",
		place->path, what);
}

static int
place_open(struct place *place, const char *path, struct reason *reason)
{
	char copy[PATH_MAX];
	const char *name;
	int n;

	place->path = path;
	if (strlen(path) >= sizeof(copy))
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the vat key's path is too long");
	(void)strcpy(copy, path);
	name = basename(copy);
	n = snprintf(place->new_name, sizeof(place->new_name), "%s.new", name);
	if (n < 0 || (size_t)n >= sizeof(place->new_name))
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the vat key's name is too long");
	memcpy(place->name, place->new_name, (size_t)n - 4);
	place->name[n - 4] = '\0';
	(void)strcpy(copy, path);
	place->directory =
		open(dirname(copy), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (place->directory < 0)
		return place_fail(place, "put into its directory", reason);
	return 0;
}

static int
write_all(int fd, const char *bytes, size_t n)
{
	while (n > 0) {
		ssize_t written = write(fd, bytes, n);

		if (written < 0 && errno != EINTR)
			return CAPNRPC_ESYSTEM;
		if (written > 0) {
			bytes += written;
			n -= (size_t)written;
		}
	}
	return 0;
}

static int
write_new(const struct place *place, const char *pem, size_t n,
	struct reason *reason)
{
	int fd;
	int status = 0;

	/* What a crash left behind; nobody ever saw it. */
	(void)unlinkat(place->directory, place->new_name, 0);
	fd = openat(place->directory, place->new_name,
		O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (fd < 0)
		return place_fail(place, "created", reason);
	if (fchmod(fd, 0600) < 0 || write_all(fd, pem, n) < 0 || fsync(fd) < 0)
		status = place_fail(place, "written", reason);
	if (close(fd) < 0 && status == 0)
		status = place_fail(place, "written", reason);
	return status;
}

static int
publish(const struct place *place, struct reason *reason)
{
	int status = 0;
	int saved;

	if (linkat(place->directory, place->new_name, place->directory,
		    place->name, 0) < 0)
		status = place_fail(place, "given its name", reason);
	saved = errno;
	(void)unlinkat(place->directory, place->new_name, 0);
	errno = saved;
	if (status == 0 && fsync(place->directory) < 0)
		status = place_fail(place, "made durable", reason);
	return status;
}

static int
store(const char *path, const char *pem, size_t n, struct reason *reason)
{
	struct place place;
	int status = place_open(&place, path, reason);
	int saved;

	if (status < 0)
		return status;
	status = write_new(&place, pem, n, reason);
	if (status == 0)
		status = publish(&place, reason);
	saved = errno;
	(void)close(place.directory);
	errno = saved;
	return status;
}

void
identity_file_forget_new(const char *path)
{
	struct place place;

	if (place_open(&place, path, NULL) != 0)
		return;
	(void)unlinkat(place.directory, place.new_name, 0);
	(void)close(place.directory);
}

int
identity_generate(const char *path, struct reason *reason)
{
	EVP_PKEY *key = EVP_PKEY_Q_keygen(NULL, NULL, "ED25519");
	BIO *bio = BIO_new(BIO_s_secmem());
	char *pem = NULL;
	long n = 0;
	int status;
	int saved;

	if (key != NULL && bio != NULL &&
		PEM_write_bio_PKCS8PrivateKey(
			bio, key, NULL, NULL, 0, NULL, NULL) == 1)
		n = BIO_get_mem_data(bio, &pem);
	if (n > 0)
		status = store(path, pem, (size_t)n, reason);
	else
		status = reason_fail(reason, CAPNRPC_ENOMEM,
			"no vat key can be made: %s",
			identity_key_openssl_reason());
	saved = errno;
	BIO_free(bio);
	EVP_PKEY_free(key);
	errno = saved;
	return status;
}
