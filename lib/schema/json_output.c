/* SPDX-License-Identifier: Apache-2.0 */
/* Words of JSON, as they are printed. */
#include "schema/json_output.h"

#include <string.h>

/* capnp's, which is to be met. */
#define MEMBER_MAX 50u

void
capnrpc_json_group_begin(struct capnrpc_json_printer *j,
	struct capnrpc_json_group *group, char bracket, bool can_break,
	bool has_name)
{
	struct capnrpc_output *out = &j->p->out;

	capnrpc_output_char(out, bracket);
	group->first_break = out->n_breaks;
	group->n_members = 0;
	group->can_break = can_break && j->p->is_pretty;
	group->is_long = false;
	j->n_levels += can_break;
	group->n_levels = j->n_levels;
	if (group->can_break)
		capnrpc_output_break(out,
			has_name ? CAPNRPC_BREAK_LINE : CAPNRPC_BREAK_BLANK,
			group->n_levels);
}

void
capnrpc_json_group_member(
	struct capnrpc_json_printer *j, struct capnrpc_json_group *group)
{
	struct capnrpc_output *out = &j->p->out;

	if (group->n_members++ > 0) {
		capnrpc_output_string(out, j->p->is_pretty ? ", " : ",");
		if (group->can_break)
			capnrpc_output_break(
				out, CAPNRPC_BREAK_OVER, group->n_levels);
	}
	group->member = out->n;
}

void
capnrpc_json_group_member_end(
	const struct capnrpc_json_printer *j, struct capnrpc_json_group *group)
{
	if (j->p->out.n - group->member > MEMBER_MAX)
		group->is_long = true;
}

/* Without a choice, what is inside has noted its own breaks; they stay. */
void
capnrpc_json_group_end(struct capnrpc_json_printer *j,
	struct capnrpc_json_group *group, char bracket, bool could_break)
{
	struct capnrpc_output *out = &j->p->out;

	if (group->can_break && !group->is_long)
		out->n_breaks = group->first_break;
	else if (group->can_break)
		capnrpc_output_break(out, CAPNRPC_BREAK_BLANK, 0);
	j->n_levels -= could_break;
	capnrpc_output_char(out, bracket);
}

/* --- strings ----------------------------------------------------------------
 */

static void
json_char(struct capnrpc_output *out, char c)
{
	static const char plain[] = "\"\\\b\f\n\r\t";
	static const char letters[] = "\"\\bfnrt";
	static const char digits[] = "0123456789abcdef";
	const char *found = c != '\0' ? strchr(plain, c) : NULL;
	uint8_t byte = (uint8_t)c;

	if (found != NULL) {
		capnrpc_output_char(out, '\\');
		capnrpc_output_char(out, letters[found - plain]);
	} else if (byte < 0x20) {
		capnrpc_output_string(out, "\\u00");
		capnrpc_output_char(out, digits[byte / 16]);
		capnrpc_output_char(out, digits[byte % 16]);
	} else {
		capnrpc_output_char(out, c);
	}
}

void
capnrpc_json_chars(struct capnrpc_json_printer *j, const char *bytes, size_t n)
{
	size_t i;

	for (i = 0; i < n && j->p->out.status == 0; i++)
		json_char(&j->p->out, bytes[i]);
}

void
capnrpc_json_string(struct capnrpc_json_printer *j, const char *bytes, size_t n)
{
	capnrpc_output_char(&j->p->out, '"');
	capnrpc_json_chars(j, bytes, n);
	capnrpc_output_char(&j->p->out, '"');
}

void
capnrpc_json_colon(struct capnrpc_json_printer *j)
{
	capnrpc_output_string(&j->p->out, j->p->is_pretty ? ": " : ":");
}
