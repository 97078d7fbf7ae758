/* SPDX-License-Identifier: Apache-2.0 */
/* See terms.h. What contradicts itself is for the daemon to say. */
#include "config.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "ctl/complaint.h"
#include "ctl/terms.h"
#include "ctl/times.h"

/* A whole number from 1 to max, up to a character of stop. */
static bool
parse_number(const char **text, uint64_t max, uint64_t *ret_number)
{
	char *end;
	unsigned long long number;

	if (**text < '0' || **text > '9')
		return false;
	errno = 0;
	number = strtoull(*text, &end, 0);
	if (errno != 0 || number > max)
		return false;
	*text = end;
	*ret_number = number;
	return true;
}

/* An option that is a count; left alone when it is not there. */
static bool
read_count(const struct arguments *arguments, enum option_id option,
	uint32_t *ret_count)
{
	const char *text = arguments->values[option];
	uint64_t number;

	if (text == NULL)
		return true;
	if (!parse_number(&text, UINT32_MAX, &number) || *text != '\0' ||
		number == 0) {
		complain("%s %s: a whole number from 1 on is meant",
			option_name(option), arguments->values[option]);
		return false;
	}
	*ret_count = (uint32_t)number;
	return true;
}

static bool
read_expiry(const struct arguments *arguments, int64_t now, struct terms *terms)
{
	const char *text = arguments->values[OPTION_EXPIRES];

	if (text == NULL)
		return true;
	if (!times_parse(text, now, &terms->expires_at)) {
		complain("--expires %s: write a span (2h, 7d), a date "
			 "(2027-01-31), a date and a time "
			 "(2027-01-31T18:00), or never",
			text);
		return false;
	}
	if (terms->expires_at != 0 && terms->expires_at <= now) {
		complain("--expires %s: that is over already", text);
		return false;
	}
	return true;
}

static bool
read_unused_for(const struct arguments *arguments, struct terms *terms)
{
	const char *text = arguments->values[OPTION_UNUSED_FOR];
	int64_t span;

	if (text == NULL)
		return true;
	if (!times_parse_span(text, &span) || span == 0 || span > UINT32_MAX) {
		complain("--unused-for %s: write a span, as 12h, 30d or 1y",
			text);
		return false;
	}
	terms->unused_for = (uint32_t)span;
	return true;
}

/* "0xf3c1a9d2b8e47560" or with ":0,3" behind. */
static bool
parse_allowed(const char *text, struct terms_allowed *ret_allowed)
{
	uint64_t number;

	memset(ret_allowed, 0, sizeof(*ret_allowed));
	if (*text == '@')
		text++; /* as schemas write ids */
	if (!parse_number(&text, UINT64_MAX, &ret_allowed->interface_id))
		return false;
	if (*text == '\0')
		return true;
	while (*text == ':' || *text == ',') {
		if ((*text == ':') != (ret_allowed->n_methods == 0) ||
			ret_allowed->n_methods == TERMS_METHODS_MAX)
			return false;
		text++;
		if (!parse_number(&text, UINT16_MAX, &number))
			return false;
		ret_allowed->methods[ret_allowed->n_methods++] =
			(uint16_t)number;
	}
	return *text == '\0';
}

static bool
read_allowed(const struct arguments *arguments, struct terms *terms)
{
	for (unsigned int i = 0; i < arguments->n_allow; i++) {
		if (parse_allowed(arguments->allow[i], &terms->allowed[i])) {
			terms->n_allowed++;
			continue;
		}
		complain("--allow %s: write the id of an interface as its "
			 "schema has it (0xf3c1a9d2b8e47560), for some of its "
			 "methods with their ordinals behind a colon "
			 "(0xf3c1a9d2b8e47560:0,3)",
			arguments->allow[i]);
		return false;
	}
	return true;
}

bool
terms_parse(
	const struct arguments *arguments, int64_t now, struct terms *ret_terms)
{
	const char *owner = arguments->values[OPTION_FOR];
	struct terms terms;

	memset(&terms, 0, sizeof(terms));
	if (!read_expiry(arguments, now, &terms) ||
		!read_unused_for(arguments, &terms) ||
		!read_count(arguments, OPTION_USES, &terms.use_limit) ||
		!read_count(arguments, OPTION_RATE, &terms.calls_per_second) ||
		!read_count(arguments, OPTION_BURST, &terms.call_burst) ||
		!read_allowed(arguments, &terms))
		return false;
	if (terms.call_burst != 0 && terms.calls_per_second == 0) {
		complain("--burst says how many calls may come at once under "
			 "--rate: give that, too");
		return false;
	}
	if (owner != NULL && !owner_parse(owner, &terms.sealed_for))
		return false;
	*ret_terms = terms;
	return true;
}

static void
write_allowed(const struct terms_allowed *allowed,
	struct broker_allowed_b ret_message)
{
	struct capnrpc_uint16_list_b methods;

	broker_allowed_set_interface_id(ret_message, allowed->interface_id);
	if (allowed->n_methods == 0)
		return;
	methods = broker_allowed_init_methods(ret_message, allowed->n_methods);
	for (uint32_t i = 0; i < allowed->n_methods; i++)
		capnrpc_uint16_list_set(methods, i, allowed->methods[i]);
}

void
terms_write(const struct terms *terms, struct broker_terms_b ret_message)
{
	struct broker_allowed_list_b list;

	broker_terms_set_expires_at(ret_message, terms->expires_at);
	broker_terms_set_unused_for(ret_message, terms->unused_for);
	broker_terms_set_use_limit(ret_message, terms->use_limit);
	broker_terms_set_calls_per_second(ret_message, terms->calls_per_second);
	broker_terms_set_call_burst(ret_message, terms->call_burst);
	if (terms->sealed_for.kind != BROKER_OWNER_ANYONE)
		owner_write(&terms->sealed_for,
			broker_terms_init_sealed_for(ret_message));
	if (terms->n_allowed == 0)
		return;
	list = broker_terms_init_allowed(ret_message, terms->n_allowed);
	for (unsigned int i = 0; i < terms->n_allowed; i++)
		write_allowed(
			&terms->allowed[i], broker_allowed_list_edit(list, i));
}
