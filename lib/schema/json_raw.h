/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Values of the type Value of json.capnp: JSON inside JSON.
 *
 * A Value stands there as what it says, and not as the struct that says it.
 * So it is for members that no schema knows, and it keeps what JSON has and
 * structs have not: the order of an object's members, and two of one name.
 *
 * A call, such as ISODate("2015-04-15"), is not JSON, but Value has it. capnp
 * 0.9 prints calls and does not read them; here they are read as well.
 */
#ifndef CAPNRPC_SCHEMA_JSON_RAW_H
#define CAPNRPC_SCHEMA_JSON_RAW_H

#include "schema/json_output.h"
#include "schema/parse.h"

/* Members of Value by ordinal; of those that are structs or lists of such. */
enum {
	CAPNRPC_JSON_RAW_NULL,
	CAPNRPC_JSON_RAW_BOOLEAN,
	CAPNRPC_JSON_RAW_NUMBER,
	CAPNRPC_JSON_RAW_STRING,
	CAPNRPC_JSON_RAW_ARRAY,
	CAPNRPC_JSON_RAW_OBJECT,
	CAPNRPC_JSON_RAW_CALL,
	CAPNRPC_JSON_RAW_KINDS,
	CAPNRPC_JSON_RAW_FIELD_NAME = 0,
	CAPNRPC_JSON_RAW_FIELD_VALUE = 1,
	CAPNRPC_JSON_RAW_CALL_FUNCTION = 0,
	CAPNRPC_JSON_RAW_CALL_PARAMS = 1,
};

/* Whether values of the type are Values. */
bool capnrpc_json_is_raw(struct capnrpc_type type);

/* Prints a Value as what it says. */
void capnrpc_json_raw_print(struct capnrpc_json_printer *j,
	struct capnrpc_value value, bool has_name);

/* Reads whatever comes next into a slot of the type Value. */
void capnrpc_json_raw_parse(
	struct capnrpc_parser *p, struct capnrpc_slot *slot);

#endif
