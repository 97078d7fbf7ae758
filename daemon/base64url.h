/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Base64 with the URL alphabet (RFC 4648 section 5), without padding.
 *
 * One string of bytes has exactly one text here: padding, the other alphabet,
 * a left-over character and unused bits that are not zero are all refused, so
 * that two texts which differ never name one object.
 *
 * Object ids are secrets and pass through: characters are turned into values
 * by arithmetic, with no table or branch that depends on them.
 */
#ifndef DAEMON_BASE64URL_H
#define DAEMON_BASE64URL_H

#include <stddef.h>
#include <stdint.h>

#include <capnrpc/attr.h>

/* Characters that n bytes take, without the NUL. n <= SIZE_MAX / 2. */
#define BASE64URL_SIZE(n) (((n)*4 + 2) / 3)

enum base64url_outcome {
	BASE64URL_OK,
	BASE64URL_TOO_LONG, /* more bytes than there is room for */
	BASE64URL_PADDED, /* ends in '=' */
	BASE64URL_CHARACTER, /* a character outside the alphabet */
	BASE64URL_LEFT_OVER, /* one character too many or too few */
	BASE64URL_BITS, /* the unused bits of the last one are not zero */
};

/* Writes BASE64URL_SIZE(n) characters and a NUL. */
void base64url_encode(const uint8_t *bytes, size_t n, char *text);

/*
 * Decodes the n characters at text into at most n_room bytes. *ret_n is how
 * many. On any other outcome bytes holds nothing of use.
 */
enum base64url_outcome base64url_decode(const char *text, size_t n,
	uint8_t *bytes, size_t n_room, size_t *ret_n) CAPNRPC_CHECK;

/* What is wrong, to be put behind "the ...: ". Static storage. */
const char *base64url_outcome_text(enum base64url_outcome outcome);

#endif
