/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Rows of the store as lines of JSON, and back. store_upkeep.h has the format.
 * jansson lives behind this header and nowhere else.
 *
 * What is read is hostile: each member is there once and no other is, each is
 * of its type and within the bounds that store.h sets for the row.
 */
#ifndef DAEMON_STORE_JSON_H
#define DAEMON_STORE_JSON_H

#include <stddef.h>

#include <capnrpc/attr.h>

#include "daemon/store.h"

/* The version of the format that is written, and the only one read. */
#define STORE_JSON_VERSION 1

/*
 * A line, without its end: a sealed token of 64 KiB is 88000 characters, and a
 * label of control characters is six times as long.
 */
#define STORE_JSON_LINE_MAX 131072

enum store_json_kind {
	STORE_JSON_HEADER,
	STORE_JSON_SERVICE,
	STORE_JSON_REF,
	STORE_JSON_NAME,
	STORE_JSON_END,
};

/* How many lines of each kind there are. */
struct store_json_counts {
	uint64_t n_services, n_refs, n_names;
};

/* One line; kind says which member is meant. */
struct store_json_line {
	enum store_json_kind kind;
	char vat[STORE_NAME_SIZE]; /* of the header */
	struct store_service service;
	struct store_ref ref;
	struct store_name name;
	struct store_json_counts counts; /* of the end */
};

/*
 * Reads a line of n bytes. CAPNRPC_EINVAL with a reason, which does not name
 * the line's number; CAPNRPC_ENOMEM. The caller clears *ret_line.
 */
CAPNRPC_CHECK int store_json_read(const char *text, size_t n,
	struct store_json_line *ret_line, struct reason *ret_reason);

/* Frees what is sealed in a line. */
void store_json_clear(struct store_json_line *line);

/*
 * Writes a line with its end, to be given to free(); NULL without memory. The
 * text in it is ASCII: a label that is not UTF-8 is written with what is not
 * replaced by question marks.
 */
char *store_json_write(const struct store_json_line *line);

#endif
