/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Words of JSON, as they are printed: strings, and what stands in brackets.
 *
 * Pretty, a list or object of more than one member breaks when one of them is
 * longer than 50 bytes, its name counted.
 */
#ifndef CAPNRPC_SCHEMA_JSON_OUTPUT_H
#define CAPNRPC_SCHEMA_JSON_OUTPUT_H

#include "schema/print.h"

struct capnrpc_json_printer {
	struct capnrpc_printer *p;
	uint32_t n_levels; /* of what can break, around here */
};

/* A list, an object or a call that is being printed. */
struct capnrpc_json_group {
	size_t first_break;
	uint32_t n_levels; /* of its members' lines */
	uint32_t n_members; /* printed */
	bool can_break; /* it has more than one member */
	size_t member; /* where the newest begins */
	bool is_long;
};

/*
 * Opens a group with its bracket. can_break: it will have more than one member;
 * has_name: a name stands in front of the bracket, on the same line.
 */
void capnrpc_json_group_begin(struct capnrpc_json_printer *j,
	struct capnrpc_json_group *group, char bracket, bool can_break,
	bool has_name);

/* Begins the next member: the comma, if there is one before it. */
void capnrpc_json_group_member(
	struct capnrpc_json_printer *j, struct capnrpc_json_group *group);

/* The member is printed. */
void capnrpc_json_group_member_end(
	const struct capnrpc_json_printer *j, struct capnrpc_json_group *group);

/* Closes the group; could_break is what it was begun with. */
void capnrpc_json_group_end(struct capnrpc_json_printer *j,
	struct capnrpc_json_group *group, char bracket, bool could_break);

/* A part of a string, escaped. */
void capnrpc_json_chars(
	struct capnrpc_json_printer *j, const char *bytes, size_t n);

/* A string, quotes and all. */
void capnrpc_json_string(
	struct capnrpc_json_printer *j, const char *bytes, size_t n);

/* What stands between a name and its value. */
void capnrpc_json_colon(struct capnrpc_json_printer *j);

/* A value of any type; has_name as of a group. */
void capnrpc_json_value(struct capnrpc_json_printer *j,
	struct capnrpc_value value, bool has_name);

#endif
