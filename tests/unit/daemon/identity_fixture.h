/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Identities for tests: made in a temporary directory, loaded, and the file
 * removed again, so that a test has them as the daemon would.
 */
#ifndef TESTS_IDENTITY_FIXTURE_H
#define TESTS_IDENTITY_FIXTURE_H

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <openssl/evp.h>
#include <openssl/pem.h>

#include "daemon/identity.h"

/* Takes the key. Ends the program where it cannot be done. */
static inline struct identity *
identity_fixture_from_key(EVP_PKEY *key_taken)
{
	char path[] = "/tmp/identity_fixture.XXXXXX";
	int fd = mkstemp(path);
	FILE *file = fd < 0 ? NULL : fdopen(fd, "w");
	struct identity *identity = NULL;
	struct reason reason = { "" };

	if (file == NULL ||
		PEM_write_PKCS8PrivateKey(
			file, key_taken, NULL, NULL, 0, NULL, NULL) != 1 ||
		fclose(file) != 0 ||
		identity_load(path, &identity, &reason) != 0) {
		(void)fprintf(stderr, "no identity: %s\n", reason.text);
		abort();
	}
	EVP_PKEY_free(key_taken);
	(void)unlink(path);
	return identity;
}

static inline struct identity *
identity_fixture_new(void)
{
	return identity_fixture_from_key(
		EVP_PKEY_Q_keygen(NULL, NULL, "ED25519"));
}

#endif
