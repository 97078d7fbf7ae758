/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A vat id: the SHA-256 of a vat's public key (the DER of its
 * SubjectPublicKeyInfo).
 *
 * It is who a peer is: the only trust anchor, the key of the connection table,
 * and, compared byte by byte, what decides between two crossed connections.
 * It is public: neither comparing nor printing needs care.
 */
#ifndef DAEMON_VAT_ID_H
#define DAEMON_VAT_ID_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <capnrpc/attr.h>

#define VAT_ID_SIZE 32
/* Characters of its base64url text, without the NUL. */
#define VAT_ID_TEXT_LENGTH 43

struct vat_id {
	uint8_t bytes[VAT_ID_SIZE];
};

/* The log form, "sha-256@" and the base64url text, with its NUL. */
struct vat_id_text {
	char text[8 + VAT_ID_TEXT_LENGTH + 1];
};

/* Negative, 0 or positive as a sorts before, with or after b. */
int vat_id_compare(const struct vat_id *a, const struct vat_id *b);

/* Whether both are the same vat. */
bool vat_id_is_equal(const struct vat_id *a, const struct vat_id *b);

/* As "sha-256@s16W...": how a log names a peer. */
struct vat_id_text vat_id_print(const struct vat_id *id);

#endif
