/* SPDX-License-Identifier: Apache-2.0 */
#include <config.h>

#include "daemon/base64url.h"

/* All bits set where low <= c <= high, else none; c is below 256. */
static unsigned int
mask_in(unsigned int c, unsigned int low, unsigned int high)
{
	return 0U - ((((low - 1U - c) & (c - high - 1U)) >> 31) & 1U);
}

/* The six bits that c stands for, or a value with bit 6 set. */
static unsigned int
value_of(unsigned int c)
{
	unsigned int upper = mask_in(c, 'A', 'Z');
	unsigned int lower = mask_in(c, 'a', 'z');
	unsigned int digit = mask_in(c, '0', '9');
	unsigned int dash = mask_in(c, '-', '-');
	unsigned int line = mask_in(c, '_', '_');
	unsigned int known = upper | lower | digit | dash | line;

	return (upper & (c - 'A')) | (lower & (c - 'a' + 26U)) |
		(digit & (c - '0' + 52U)) | (dash & 62U) | (line & 63U) |
		(~known & 64U);
}

static char
character_of(unsigned int value)
{
	unsigned int upper = mask_in(value, 0, 25);
	unsigned int lower = mask_in(value, 26, 51);
	unsigned int digit = mask_in(value, 52, 61);
	unsigned int dash = mask_in(value, 62, 62);
	unsigned int line = mask_in(value, 63, 63);

	return (char)((upper & (value + 'A')) | (lower & (value - 26U + 'a')) |
		(digit & (value - 52U + '0')) | (dash & '-') | (line & '_'));
}

void
base64url_encode(const uint8_t *bytes, size_t n, char *text)
{
	unsigned int bits = 0;
	unsigned int n_bits = 0;
	size_t i;

	for (i = 0; i < n; i++) {
		bits = (bits << 8 | bytes[i]) & 0x3fffU;
		for (n_bits += 8; n_bits >= 6; n_bits -= 6)
			*text++ = character_of(bits >> (n_bits - 6) & 63U);
	}
	if (n_bits > 0)
		*text++ = character_of(bits << (6 - n_bits) & 63U);
	*text = '\0';
}

/* What the length alone tells; n_bytes is what n characters hold. */
static enum base64url_outcome
check_length(const char *text, size_t n, size_t n_room)
{
	if (n > 0 && text[n - 1] == '=')
		return BASE64URL_PADDED;
	if (n / 4 * 3 + n % 4 * 3 / 4 > n_room)
		return BASE64URL_TOO_LONG;
	return n % 4 == 1 ? BASE64URL_LEFT_OVER : BASE64URL_OK;
}

enum base64url_outcome
base64url_decode(const char *text, size_t n, uint8_t *bytes, size_t n_room,
	size_t *ret_n)
{
	enum base64url_outcome outcome = check_length(text, n, n_room);
	unsigned int bits = 0;
	unsigned int n_bits = 0;
	unsigned int unknown = 0;
	size_t n_bytes = 0;
	size_t i;

	if (outcome == BASE64URL_PADDED || outcome == BASE64URL_TOO_LONG)
		return outcome;
	for (i = 0; i < n; i++) {
		unsigned int value = value_of((unsigned char)text[i]);

		unknown |= value & 64U;
		bits = (bits << 6 | (value & 63U)) & 0x3fffU;
		n_bits += 6;
		if (n_bits >= 8) {
			n_bits -= 8;
			bytes[n_bytes++] = (uint8_t)(bits >> n_bits);
		}
	}
	if (unknown != 0)
		return BASE64URL_CHARACTER;
	if (outcome != BASE64URL_OK)
		return outcome;
	if ((bits & ((1U << n_bits) - 1U)) != 0)
		return BASE64URL_BITS;
	*ret_n = n_bytes;
	return BASE64URL_OK;
}

const char *
base64url_outcome_text(enum base64url_outcome outcome)
{
	switch (outcome) {
	case BASE64URL_OK:
		return "it is good base64url";
	case BASE64URL_TOO_LONG:
		return "it is too long";
	case BASE64URL_PADDED:
		return "it ends in '='; write base64url without padding";
	case BASE64URL_CHARACTER:
		return "it has a character that base64url does not use; "
		       "write only A-Z a-z 0-9 - _";
	case BASE64URL_LEFT_OVER:
		return "one character is missing or left over; copy it whole";
	case BASE64URL_BITS:
		return "its last character has unused bits that are not zero; "
		       "copy it whole";
	}
	return "it is not base64url";
}
