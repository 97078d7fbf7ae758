/* SPDX-License-Identifier: Apache-2.0 */
/* See config_words.h. */
#include <config.h>

#include <string.h>

#include <capnrpc/attr.h>

#include "daemon/config_service.h"
#include "daemon/config_words.h"

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t';
}

static bool
add_byte(struct config_words *words, char c)
{
	if (words->n_bytes == sizeof(words->text))
		return false;
	words->text[words->n_bytes++] = c;
	return true;
}

/* Reads one word, which text points at. */
static bool
add_word(const char **text, struct config_words *words)
{
	const char *next = *text;
	bool is_quoted = false;

	for (; *next != '\0' && (is_quoted || !is_blank(*next)); next++) {
		if (*next == '"') {
			is_quoted = !is_quoted;
			continue;
		}
		if (*next == '\\')
			next++;
		if (*next == '\0' || !add_byte(words, *next))
			return false;
	}
	*text = next;
	words->n_words++;
	return !is_quoted && add_byte(words, '\0');
}

static bool
add_words(const char *text, struct config_words *words)
{
	for (;;) {
		while (is_blank(*text))
			text++;
		if (*text == '\0')
			return true;
		if (!add_word(&text, words))
			return false;
	}
}

bool
config_command_parse(const struct config_key *key CAPNRPC_UNUSED,
	const char *text, void *field)
{
	struct config_words words;
	size_t n_before;

	memcpy(&words, field, sizeof(words));
	n_before = words.n_words;
	if (!add_words(text, &words) || words.n_words == n_before ||
		words.text[0] != '/')
		return false;
	memcpy(field, &words, sizeof(words));
	return true;
}

/* A name of letters, digits and '_', then '=' and anything. */
static bool
is_variable(const char *word)
{
	static const char reserved[] = "CAPNRPCD_";
	size_t n = strspn(word,
		"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
		"0123456789_");

	return n > 0 && word[n] == '=' && (word[0] < '0' || word[0] > '9') &&
		strncmp(word, reserved, strlen(reserved)) != 0;
}

bool
config_variables_parse(const struct config_key *key CAPNRPC_UNUSED,
	const char *text, void *field)
{
	struct config_words words;
	size_t i, n_before;

	memcpy(&words, field, sizeof(words));
	n_before = words.n_words;
	if (!add_words(text, &words) || words.n_words == n_before)
		return false;
	for (i = n_before; i < words.n_words; i++)
		if (!is_variable(config_word(&words, i)))
			return false;
	memcpy(field, &words, sizeof(words));
	return true;
}

bool
config_unit_parse(const struct config_key *key, const char *text, void *field)
{
	static const char ending[] = ".service";
	static const char allowed[] = "abcdefghijklmnopqrstuvwxyz"
				      "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				      "0123456789:_.\\@-";
	size_t n = strlen(text);

	if (n >= key->size || n <= strlen(ending) || text[0] == '-' ||
		text[0] == '.' || strspn(text, allowed) != n ||
		strcmp(text + n - strlen(ending), ending) != 0)
		return false;
	memset(field, 0, key->size);
	(void)strcpy(field, text);
	return true;
}
