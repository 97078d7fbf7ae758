/* SPDX-License-Identifier: Apache-2.0 */
/* See arguments.h: getopt_long over a table, one word at a time. */
#include "config.h"

#include <getopt.h>
#include <string.h>

#include "ctl/arguments.h"
#include "ctl/complaint.h"

struct row {
	const char *name; /* with two dashes */
	const char *argument; /* NULL: takes none */
	const char *doc;
};

static const struct row rows[N_OPTIONS] = {
	[OPTION_LABEL] = { "--label", "TEXT", "what people read in lists" },
	[OPTION_TOKEN] = { "--token", "FILE",
		"the provider's token, from a file or - (empty)" },
	[OPTION_DERIVED] = { "--derived", "NAME",
		"a stable URI, derived from the vat's key and NAME" },
	[OPTION_EXPIRES] = { "--expires", "TIME",
		"ends then: 2h, 7d, 2027-01-31, never" },
	[OPTION_UNUSED_FOR] = { "--unused-for", "SPAN",
		"ends when not restored for so long" },
	[OPTION_USES] = { "--uses", "N", "can be restored N times in all" },
	[OPTION_FOR] = { "--for", "OWNER",
		"user:NAME, group:NAME or a vat's sha-256:... alone" },
	[OPTION_ALLOW] = { "--allow", "METHODS",
		"INTERFACE[:N,...] alone; may be repeated" },
	[OPTION_RATE] = { "--rate", "N", "calls per second" },
	[OPTION_BURST] = { "--burst", "N", "calls at once under --rate" },
	[OPTION_SERVICE] = { "--service", "NAME", "of this service alone" },
	[OPTION_ENDED] = { "--ended", NULL,
		"also what was revoked, expired or used up" },
	[OPTION_SAME] = { "--same", NULL,
		"the reference itself, not a child of its own" },
	[OPTION_TO] = { "--to", "FILE",
		"write there, readable by you alone, not to the output" },
	[OPTION_FORCE] = { "--force", NULL, "overwrite what is there" },
	[OPTION_REPLACE] = { "--replace", NULL,
		"give a name that is there a new URI" },
	[OPTION_ALLOW_READABLE] = { "--allow-readable", NULL,
		"take a .cap file that others can read" },
	[OPTION_LAST] = { "--last", "N", "the latest N (50; 0: all)" },
	[OPTION_YES] = { "--yes", NULL, "yes, do that" },
	[OPTION_ALL] = { "--all", NULL, "of all users (administrators)" },
	[OPTION_JSON] = { "--json", NULL, "for programs, in JSON" },
	[OPTION_SOCKET] = { "--socket", "PATH", "the daemon's Unix socket" },
	[OPTION_USER] = { "--user", NULL, "your own daemon, not the system's" },
	[OPTION_HELP] = { "--help", NULL, "show help and exit" },
	[OPTION_VERSION] = { "--version", NULL, "show the version and exit" },
};

const char *
option_name(enum option_id option)
{
	return rows[option].name;
}

const char *
option_argument(enum option_id option)
{
	return rows[option].argument;
}

bool
arguments_has(const struct arguments *arguments, enum option_id option)
{
	return (arguments->given & OPTION_BIT(option)) != 0;
}

static void
fill_long_options(struct option ret_options[N_OPTIONS + 1])
{
	memset(ret_options, 0, (N_OPTIONS + 1) * sizeof(ret_options[0]));
	for (size_t i = 0; i < N_OPTIONS; i++) {
		ret_options[i].name = rows[i].name + 2;
		ret_options[i].has_arg = rows[i].argument != NULL;
		/* Never a character, so that it cannot be '?' or ':'. */
		ret_options[i].val = 256 + (int)i;
	}
}

static bool
add_word(struct arguments *arguments, const char *word)
{
	if (strncmp(word, "capnp://", 8) == 0) {
		complain("a URI is a secret, and a command line is seen by "
			 "every user of this machine: put it into a file "
			 "that only you can read and name that, or write - "
			 "and give it on standard input");
		return false;
	}
	if (arguments->n_words == ARGUMENTS_WORDS_MAX) {
		complain("'%s' is one word too many", word);
		return false;
	}
	arguments->words[arguments->n_words++] = word;
	return true;
}

static bool
add_option(
	struct arguments *arguments, enum option_id option, const char *value)
{
	if (option == OPTION_ALLOW) {
		if (arguments->n_allow == ARGUMENTS_ALLOW_MAX) {
			complain("--allow stands there more than %d times",
				ARGUMENTS_ALLOW_MAX);
			return false;
		}
		arguments->allow[arguments->n_allow++] = value;
	} else if (arguments_has(arguments, option) && value != NULL) {
		complain("%s stands there twice", rows[option].name);
		return false;
	}
	arguments->given |= OPTION_BIT(option);
	arguments->values[option] = value;
	return true;
}

/* getopt has moved on behind the word. */
static bool
refuse(int answer, const char *word)
{
	if (answer == ':')
		complain("%s takes an argument behind it", word);
	else
		complain("there is no option %s; a word that begins with two "
			 "dashes goes behind a --",
			word);
	return false;
}

/* Only "--name" is an option; "-" is a file, "-x" may be a key. */
static bool
is_word(const char *text)
{
	return text[0] != '-' || text[1] != '-';
}

bool
arguments_parse(int argc, char **argv, struct arguments *ret_arguments)
{
	struct arguments arguments = { 0 };
	struct option long_options[N_OPTIONS + 1];
	bool is_good = true;
	int answer;

	fill_long_options(long_options);
	opterr = 0;
	/* "help ref list" is "ref list --help", as people try it. */
	optind = argc > 1 && strcmp(argv[1], "help") == 0 ? 2 : 1;
	if (optind == 2)
		arguments.given |= OPTION_BIT(OPTION_HELP);
	while (is_good && optind < argc) {
		if (strcmp(argv[optind], "-h") == 0) {
			arguments.given |= OPTION_BIT(OPTION_HELP);
			optind++;
			continue;
		}
		if (is_word(argv[optind])) {
			is_good = add_word(&arguments, argv[optind++]);
			continue;
		}
		answer = getopt_long(argc, argv, "+:", long_options, NULL);
		if (answer == -1)
			break; /* behind "--" */
		if (answer < 256)
			is_good = refuse(answer, argv[optind - 1]);
		else
			is_good = add_option(&arguments,
				(enum option_id)(answer - 256), optarg);
	}
	while (is_good && optind < argc)
		is_good = add_word(&arguments, argv[optind++]);
	if (is_good)
		*ret_arguments = arguments;
	return is_good;
}

void
option_print_help(uint64_t set, FILE *out)
{
	for (size_t i = 0; i < N_OPTIONS; i++) {
		const struct row *row = &rows[i];
		char left[40];

		if ((set & OPTION_BIT(i)) == 0)
			continue;
		(void)snprintf(left, sizeof(left), "%s%s%s", row->name,
			row->argument == NULL ? "" : " ",
			row->argument == NULL ? "" : row->argument);
		(void)fprintf(out, "  %-20s %s\n", left, row->doc);
	}
}
