/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A capnp:// URI from anybody. Printing gives back what was read, to the byte;
 * what is said of it, good or bad, holds nothing that could be an id.
 */
#include <config.h>

#include "tests/fuzz/target.h"

#include <string.h>

#include "daemon/uri.h"

/* The shortest id that keeps a secret has 128 bits, 22 characters. */
#define ID_CHARACTERS_MIN 22

static bool
may_be_in_id(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		(c >= '0' && c <= '9') || c == '-' || c == '_';
}

/* Nothing in a sentence of ours is as long as an id. */
static void
assert_tells_no_id(const char *sentence)
{
	size_t n = 0;

	TARGET_ASSERT(sentence[0] != 0);
	for (; *sentence != 0; sentence++) {
		n = may_be_in_id(*sentence) ? n + 1 : 0;
		TARGET_ASSERT(n < ID_CHARACTERS_MIN);
		TARGET_ASSERT(*sentence >= ' ' && *sentence <= '~');
	}
}

/* What a log says of it is a URI too: the same one without its id. */
static void
assert_is_described(const struct uri *uri)
{
	struct uri_text text;
	struct uri bare;
	size_t n = uri_describe(uri, &text);

	TARGET_ASSERT(uri_parse(text.text, n, &bare, NULL) == 0);
	TARGET_ASSERT(bare.n_id == 0);
	TARGET_ASSERT(bare.is_insecure == uri->is_insecure);
	TARGET_ASSERT(memcmp(&bare.vat, &uri->vat, sizeof(bare.vat)) == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct reason reason = { "" };
	struct uri_text text;
	struct uri uri;

	if (uri_parse((const char *)bytes, n, &uri, &reason) != 0) {
		assert_tells_no_id(reason.text);
		return 0;
	}
	TARGET_ASSERT(uri_check_address(&uri.address, &reason) == 0);
	TARGET_ASSERT(uri_print(&uri, &text) == n);
	TARGET_ASSERT(memcmp(text.text, bytes, n) == 0 && text.text[n] == 0);
	assert_is_described(&uri);
	uri_text_clear(&text);
	uri_clear(&uri);
	return 0;
}
