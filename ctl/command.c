/* SPDX-License-Identifier: Apache-2.0 */
/* See command.h. */
#include "config.h"

#include <string.h>

#include "ctl/command.h"

static const struct command *const tables[] = {
	ref_commands,
	name_commands,
	service_commands,
	store_commands,
	daemon_commands,
	complete_commands,
};

#define N_TABLES (sizeof(tables) / sizeof(tables[0]))

typedef void (*command_fn)(const struct command *command, void *userdata);

static void
for_each(command_fn fn, void *userdata)
{
	for (size_t i = 0; i < N_TABLES; i++)
		for (const struct command *row = tables[i]; row->group != NULL;
			row++)
			fn(row, userdata);
}

/* How many of the words are the command's own; 0: they name another. */
static unsigned int
n_matching(const struct command *row, const struct arguments *arguments)
{
	if (arguments->n_words < 1 ||
		strcmp(row->group, arguments->words[0]) != 0)
		return 0;
	if (row->verb == NULL)
		return 1;
	if (arguments->n_words < 2 ||
		strcmp(row->verb, arguments->words[1]) != 0)
		return 0;
	return 2;
}

struct search {
	const struct arguments *arguments;
	const struct command *found;
	bool is_group; /* the first word is a group's */
};

static void
compare(const struct command *row, void *userdata)
{
	struct search *search = userdata;

	if (n_matching(row, search->arguments) > 0)
		search->found = row;
	if (search->arguments->n_words > 0 &&
		strcmp(row->group, search->arguments->words[0]) == 0)
		search->is_group = true;
}

static struct search
look_for(const struct arguments *arguments)
{
	struct search search = { arguments, NULL, false };

	for_each(compare, &search);
	return search;
}

static void
print_words(const struct command *row, FILE *out)
{
	(void)fprintf(out, "%s%s%s", row->group, row->verb == NULL ? "" : " ",
		row->verb == NULL ? "" : row->verb);
}

static void
print_usage(const struct command *row, FILE *out)
{
	(void)fprintf(out, "Usage: capnrpcctl ");
	print_words(row, out);
	(void)fprintf(out, " [OPTION]...%s%s\n",
		row->operands == NULL ? "" : " ",
		row->operands == NULL ? "" : row->operands);
}

static void
refuse_words(const struct search *search)
{
	const struct arguments *arguments = search->arguments;

	if (arguments->n_words == 0)
		complain("say what to do: 'capnrpcctl --help' has a list");
	else if (!search->is_group)
		complain("there is no command '%s': 'capnrpcctl --help' has a "
			 "list",
			arguments->words[0]);
	else if (arguments->n_words == 1)
		complain("say what to do with it: 'capnrpcctl %s --help' has "
			 "a list",
			arguments->words[0]);
	else
		complain("there is no command '%s %s': 'capnrpcctl %s --help' "
			 "has a list",
			arguments->words[0], arguments->words[1],
			arguments->words[0]);
}

static bool
check_options(const struct command *row, const struct arguments *arguments)
{
	uint64_t foreign = arguments->given & ~(row->options | OPTIONS_GLOBAL);

	for (size_t i = 0; i < N_OPTIONS; i++) {
		if ((foreign & OPTION_BIT(i)) == 0)
			continue;
		complain("%s is not for 'capnrpcctl %s%s%s'",
			option_name((enum option_id)i), row->group,
			row->verb == NULL ? "" : " ",
			row->verb == NULL ? "" : row->verb);
		return false;
	}
	return true;
}

static bool
check_operands(const struct command *row, const struct arguments *arguments)
{
	if (arguments->n_operands < row->n_operands_min)
		complain("something is missing: %s", row->operands);
	else if (arguments->n_operands > row->n_operands_max)
		complain("'%s' is one word too many",
			arguments->operands[row->n_operands_max]);
	else
		return true;
	return false;
}

const struct command *
command_find(struct arguments *arguments)
{
	struct search search = look_for(arguments);
	unsigned int n_own;

	if (search.found == NULL) {
		refuse_words(&search);
		return NULL;
	}
	n_own = n_matching(search.found, arguments);
	arguments->operands = arguments->words + n_own;
	arguments->n_operands = arguments->n_words - n_own;
	if (check_options(search.found, arguments) &&
		check_operands(search.found, arguments))
		return search.found;
	print_usage(search.found, stderr);
	return NULL;
}

/* --- help -------------------------------------------------------------------
 */

struct listing {
	const char *group; /* NULL: all */
	FILE *out;
};

static void
print_summary(const struct command *row, void *userdata)
{
	const struct listing *listing = userdata;
	char left[64];

	if (row->summary == NULL ||
		(listing->group != NULL &&
			strcmp(listing->group, row->group) != 0))
		return;
	(void)snprintf(left, sizeof(left), "%s%s%s%s%s", row->group,
		row->verb == NULL ? "" : " ",
		row->verb == NULL ? "" : row->verb,
		row->operands == NULL ? "" : " ",
		row->operands == NULL ? "" : row->operands);
	(void)fprintf(listing->out, "  %-36s %s\n", left, row->summary);
}

static void
print_all(const char *group, FILE *out)
{
	struct listing listing = { group, out };

	(void)fprintf(out,
		"Usage: capnrpcctl COMMAND [OPTION]... [WORD]...\n"
		"Looks after the references, names and services that capnrpcd "
		"keeps for you.\n\n");
	for_each(print_summary, &listing);
	(void)fprintf(out, "\nEvery command takes:\n");
	option_print_help(OPTIONS_GLOBAL, out);
	(void)fprintf(out,
		"\n'capnrpcctl COMMAND --help' says more; capnrpcctl(1) has "
		"examples.\n");
}

void
command_print_help(const struct arguments *arguments, FILE *out)
{
	struct search search = look_for(arguments);
	const struct command *row = search.found;

	if (row == NULL) {
		print_all(search.is_group ? arguments->words[0] : NULL, out);
		return;
	}
	print_usage(row, out);
	(void)fprintf(out, "%s.\n", row->summary);
	if (row->more != NULL)
		(void)fprintf(out, "\n%s\n", row->more);
	(void)fputc('\n', out);
	option_print_help(row->options | OPTIONS_GLOBAL, out);
}

static void
print_row(const struct command *row, void *userdata)
{
	FILE *out = userdata;

	if (row->summary == NULL)
		return;
	print_words(row, out);
	for (size_t i = 0; i < N_OPTIONS; i++)
		if (((row->options | OPTIONS_GLOBAL) & OPTION_BIT(i)) != 0)
			(void)fprintf(out, " %s%s",
				option_name((enum option_id)i),
				option_argument((enum option_id)i) == NULL
					? ""
					: "=");
	(void)fputc('\n', out);
}

void
command_print_list(FILE *out)
{
	for_each(print_row, out);
}
