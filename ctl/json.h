/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Writes JSON, value by value, in the order given: for --json. Text that is
 * not UTF-8 is written with U+FFFD for each byte that is not. capnrpcctl only
 * writes JSON, so it needs no parser and no tree.
 */
#ifndef CTL_JSON_H
#define CTL_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* Where the writer is. All zero but out at the start. */
struct json {
	FILE *out;
	unsigned int depth;
	bool has_before; /* a value stands before, on this level */
};

/* Opens an object, or a list: bracket is '{' or '['. key NULL in lists. */
void json_open(struct json *json, const char *key, char bracket);

/* Closes what was opened last; bracket is '}' or ']'. */
void json_close(struct json *json, char bracket);

/* Text of n bytes. */
void json_text(struct json *json, const char *key, const char *text, size_t n);

/* A number. */
void json_number(struct json *json, const char *key, int64_t number);

/* true or false. */
void json_flag(struct json *json, const char *key, bool flag);

/* null. */
void json_null(struct json *json, const char *key);

#endif
