/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The identity object, and the file that it is read from. Making the file is
 * identity_file.c's; what OpenSSL does with keys is identity_key.c's.
 */
#include <config.h>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <openssl/crypto.h>
#include <openssl/sha.h>

#include <capnrpc/error.h>
#include "daemon/identity.h"
#include "daemon/identity_key.h"
#include "daemon/reason_fail.h"

/* Room for the largest key that is ours, its numbers and its PEM. */
#define SECRET_HEAP_SIZE 131072
#define SECRET_BLOCK_MIN 32

struct identity {
	struct vat_id vat_id;
	struct identity_secret secret;
	const char *kind;
	EVP_PKEY *key;
	X509 *certificate;
};

/* The whole key file; wiped when it goes. */
struct file {
	uint8_t bytes[IDENTITY_FILE_MAX];
	size_t n;
};

static struct file *
file_free(struct file *file)
{
	if (file != NULL)
		explicit_bzero(file, sizeof(*file));
	free(file);
	return NULL;
}

/* Whoever can read the key is the vat. */
static int
check_access(const char *path, const struct stat *file, struct reason *reason)
{
	if (!S_ISREG(file->st_mode))
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the vat key %s is not a regular file", path);
	if (file->st_uid != geteuid() && file->st_uid != 0)
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the vat key %s belongs to uid %u; it must belong to "
			"the daemon's user (uid %u) or to root",
			path, (unsigned int)file->st_uid,
			(unsigned int)geteuid());
	if ((file->st_mode & 0077) != 0)
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the vat key %s has mode %04o, so others can use it; "
			"run: chmod 600 %s",
			path, (unsigned int)file->st_mode & 07777U, path);
	return 0;
}

static int
read_all(int fd, const char *path, struct file *file, struct reason *reason)
{
	while (file->n < sizeof(file->bytes)) {
		ssize_t n = read(fd, file->bytes + file->n,
			sizeof(file->bytes) - file->n);

		if (n == 0)
			return 0;
		if (n > 0)
			file->n += (size_t)n;
		else if (errno != EINTR)
			return reason_fail_errno(reason, errno,
				"the vat key %s cannot be read", path);
	}
	return reason_fail(reason, CAPNRPC_EINVAL,
		"the vat key %s is longer than a key can be (%d bytes)", path,
		IDENTITY_FILE_MAX);
}

static int
read_file(const char *path, struct file *file, struct reason *reason)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	struct stat about;
	int status;
	int saved;

	if (fd < 0)
		return reason_fail_errno(
			reason, errno, "the vat key %s cannot be opened", path);
	if (fstat(fd, &about) < 0)
		status = reason_fail_errno(reason, errno,
			"the vat key %s cannot be looked at", path);
	else
		status = check_access(path, &about, reason);
	if (status == 0)
		status = read_all(fd, path, file, reason);
	saved = errno;
	(void)close(fd);
	errno = saved;
	return status;
}

/* Everything that follows from the key. */
static int
derive(struct identity *identity, struct reason *reason)
{
	int status;

	identity->kind = identity_key_accept(identity->key, reason);
	if (identity->kind == NULL)
		return CAPNRPC_EINVAL;
	status = identity_key_digest(identity->key, &identity->vat_id, reason);
	if (status < 0)
		return status;
	identity->certificate = identity_key_certify(identity->key);
	if (identity->certificate == NULL)
		return reason_fail(reason, CAPNRPC_EINVAL,
			"no certificate can be made from the private key: %s",
			identity_key_openssl_reason());
	return 0;
}

/* What keys are blamed for does not say which file they came from. */
static void
name_file(const char *path, struct reason *reason)
{
	char prefix[REASON_SIZE];

	(void)snprintf(prefix, sizeof(prefix), "the vat key %s", path);
	reason_prefix(reason, prefix);
}

static int
load(const char *path, struct file *file, struct identity *identity,
	struct reason *reason)
{
	int status = read_file(path, file, reason);

	if (status < 0)
		return status;
	SHA256(file->bytes, file->n, identity->secret.bytes);
	status =
		identity_key_read(file->bytes, file->n, &identity->key, reason);
	if (status == 0)
		status = derive(identity, reason);
	if (status < 0)
		name_file(path, reason);
	return status;
}

/*
 * Memory for keys: locked, between guard pages, and left out of core images.
 * OpenSSL keeps the private key there too. Where it cannot be had (a limit on
 * locked memory), it is memory like any other.
 */
static void *
new_secret(size_t n)
{
	if (!CRYPTO_secure_malloc_initialized())
		(void)CRYPTO_secure_malloc_init(
			SECRET_HEAP_SIZE, SECRET_BLOCK_MIN);
	return OPENSSL_secure_zalloc(n);
}

int
identity_load(
	const char *path, struct identity **ret_identity, struct reason *reason)
{
	struct identity *identity = new_secret(sizeof(*identity));
	struct file *file = calloc(1, sizeof(*file));
	int status;
	int saved;

	if (identity == NULL || file == NULL)
		status = reason_fail(reason, CAPNRPC_ENOMEM, "out of memory");
	else
		status = load(path, file, identity, reason);
	saved = errno;
	file = file_free(file);
	if (status < 0)
		identity = identity_free(identity);
	else
		*ret_identity = identity;
	errno = saved;
	return status;
}

int
identity_load_or_generate(
	const char *path, struct identity **ret_identity, struct reason *reason)
{
	int status = identity_load(path, ret_identity, reason);

	if (status == 0)
		identity_file_forget_new(path);
	if (status != CAPNRPC_ESYSTEM || errno != ENOENT)
		return status;
	status = identity_generate(path, reason);
	/* Somebody else was faster: theirs is as good. */
	if (status == 0 || (status == CAPNRPC_ESYSTEM && errno == EEXIST))
		status = identity_load(path, ret_identity, reason);
	return status;
}

struct identity *
identity_free(struct identity *identity)
{
	if (identity == NULL)
		return NULL;
	X509_free(identity->certificate);
	EVP_PKEY_free(identity->key);
	OPENSSL_secure_clear_free(identity, sizeof(*identity));
	return NULL;
}

const struct vat_id *
identity_vat_id(const struct identity *identity)
{
	return &identity->vat_id;
}

const struct identity_secret *
identity_secret(const struct identity *identity)
{
	return &identity->secret;
}

struct evp_pkey_st *
identity_key(const struct identity *identity)
{
	return identity->key;
}

struct x509_st *
identity_certificate(const struct identity *identity)
{
	return identity->certificate;
}

const char *
identity_key_kind(const struct identity *identity)
{
	return identity->kind;
}

int
identity_of_peer(struct x509_st *certificate, struct vat_id *ret_id,
	struct reason *reason)
{
	EVP_PKEY *key = X509_get0_pubkey(certificate);

	if (key == NULL)
		return reason_fail(reason, CAPNRPC_EPROTOCOL,
			"the certificate's public key cannot be read: %s",
			identity_key_openssl_reason());
	return identity_key_digest(key, ret_id, reason);
}
