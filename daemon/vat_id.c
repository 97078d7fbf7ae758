/* SPDX-License-Identifier: Apache-2.0 */
#include <config.h>

#include <string.h>

#include "daemon/base64url.h"
#include "daemon/vat_id.h"

_Static_assert(
	BASE64URL_SIZE(VAT_ID_SIZE) == VAT_ID_TEXT_LENGTH, "a vat id's text");

int
vat_id_compare(const struct vat_id *a, const struct vat_id *b)
{
	return memcmp(a->bytes, b->bytes, sizeof(a->bytes));
}

bool
vat_id_is_equal(const struct vat_id *a, const struct vat_id *b)
{
	return vat_id_compare(a, b) == 0;
}

struct vat_id_text
vat_id_print(const struct vat_id *id)
{
	struct vat_id_text printed = { "sha-256@" };

	base64url_encode(id->bytes, sizeof(id->bytes), printed.text + 8);
	return printed;
}
