/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A line of an exported store from anybody, as an import reads it. What is
 * taken is written back as a line that reads as the same row, member by member,
 * and writing that changes no byte. What is refused has a reason that is one
 * line of plain characters and repeats no key.
 */
#include <config.h>

#include "tests/fuzz/target.h"

#include <stdlib.h>
#include <string.h>

#include "daemon/store_json.h"

/* A key has 256 bits; half of it in a sentence would be too much. */
#define KEY_CHARACTERS_MIN 22

static bool
may_be_in_key(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		(c >= '0' && c <= '9') || c == '-' || c == '_';
}

static void
assert_tells_no_key(const char *sentence)
{
	size_t n = 0;

	TARGET_ASSERT(sentence[0] != 0);
	for (; *sentence != 0; sentence++) {
		n = may_be_in_key(*sentence) ? n + 1 : 0;
		TARGET_ASSERT(n < KEY_CHARACTERS_MIN);
		TARGET_ASSERT(*sentence >= ' ' && *sentence <= '~');
	}
}

/* The line's text, which an import would take; the caller frees it. */
static char *
write_line(const struct store_json_line *line)
{
	char *text = store_json_write(line);
	size_t n;

	TARGET_ASSERT(text != NULL);
	n = strlen(text);
	TARGET_ASSERT(n > 0 && n <= STORE_JSON_LINE_MAX + 1);
	TARGET_ASSERT(strchr(text, '\n') == text + n - 1);
	return text;
}

static bool
is_same_seal(const struct seal_bytes *a, const struct seal_bytes *b)
{
	return a->n == b->n &&
		(a->n == 0 || memcmp(a->bytes, b->bytes, a->n) == 0);
}

static void
assert_same_ref(const struct store_ref *a, const struct store_ref *b)
{
	TARGET_ASSERT(memcmp(&a->digest, &b->digest, sizeof(a->digest)) == 0);
	TARGET_ASSERT(strcmp(a->service, b->service) == 0);
	TARGET_ASSERT(strcmp(a->label, b->label) == 0);
	TARGET_ASSERT(is_same_seal(&a->sealed, &b->sealed));
	TARGET_ASSERT(is_same_seal(&a->terms, &b->terms));
	TARGET_ASSERT(a->owner == b->owner && a->depth == b->depth);
	TARGET_ASSERT(a->created_at == b->created_at);
	TARGET_ASSERT(a->revoked_at == b->revoked_at);
	TARGET_ASSERT(a->expires_at == b->expires_at);
	TARGET_ASSERT(a->last_used_at == b->last_used_at);
	TARGET_ASSERT(a->unused_for == b->unused_for);
	TARGET_ASSERT(a->use_limit == b->use_limit);
	TARGET_ASSERT(a->use_count == b->use_count);
	TARGET_ASSERT(a->is_derived == b->is_derived);
	TARGET_ASSERT(memcmp(&a->parent, &b->parent, sizeof(a->parent)) == 0);
}

static void
assert_same_name(const struct store_name *a, const struct store_name *b)
{
	size_t i;

	TARGET_ASSERT(a->owner == b->owner && strcmp(a->name, b->name) == 0);
	TARGET_ASSERT(is_same_seal(&a->sealed, &b->sealed));
	TARGET_ASSERT(a->created_at == b->created_at);
	TARGET_ASSERT(a->changed_at == b->changed_at);
	TARGET_ASSERT(a->n_allowed == b->n_allowed);
	for (i = 0; i < a->n_allowed; i++) {
		TARGET_ASSERT(a->allowed[i].kind == b->allowed[i].kind);
		TARGET_ASSERT(a->allowed[i].id == b->allowed[i].id);
	}
}

static void
assert_reads_back(const struct store_json_line *line)
{
	struct reason reason = { "" };
	struct store_json_line again;
	char *once = write_line(line), *twice;

	TARGET_ASSERT(
		store_json_read(once, strlen(once) - 1, &again, &reason) == 0);
	TARGET_ASSERT(again.kind == line->kind);
	assert_same_ref(&line->ref, &again.ref);
	assert_same_name(&line->name, &again.name);
	twice = write_line(&again);
	TARGET_ASSERT(strcmp(once, twice) == 0);
	store_json_clear(&again);
	free(twice);
	free(once);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct reason reason = { "" };
	struct store_json_line line;

	if (store_json_read((const char *)bytes, n, &line, &reason) != 0) {
		assert_tells_no_key(reason.text);
		return 0;
	}
	assert_reads_back(&line);
	store_json_clear(&line);
	return 0;
}
