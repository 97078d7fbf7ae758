/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Values of types that are known at run time: reading them field by field,
 * printing them as text and JSON, and parsing them.
 *
 * The text is Cap'n Proto's own, as `capnp convert` writes and reads it:
 * (name = "x", sizes = [1, 2]). So is the JSON, with the annotations of
 * capnp/compat/json.capnp (name, flatten, discriminator, base64, hex) and its
 * Value, which is JSON inside JSON.
 *
 * A value is a small struct, passed by value. It points into its message and
 * its types, and is good while both are.
 *
 * Part of libcapnrpc-schema. Not thread-safe: one thread at a time per types
 * and per message.
 */
#ifndef CAPNRPC_VALUE_H
#define CAPNRPC_VALUE_H

#include <capnrpc/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A value. type.kind says which member holds it. */
struct capnrpc_value {
	struct capnrpc_type type;
	union {
		bool flag; /* Bool */
		int64_t integer; /* Int8 to Int64 */
		uint64_t natural; /* UInt8 to UInt64 */
		uint16_t enumerant; /* enums; it may have no name */
		double real; /* Float32, Float64 */
		struct capnrpc_text_r text; /* Text */
		struct capnrpc_data_r data; /* Data */
		struct capnrpc_list_r list; /* lists */
		struct capnrpc_struct_r structure; /* structs and groups */
		struct capnrpc_pointer_r pointer; /* interfaces, AnyPointer */
	} as;
};

/* How values are written. */
enum capnrpc_format {
	CAPNRPC_FORMAT_TEXT = 0, /* on one line */
	CAPNRPC_FORMAT_TEXT_PRETTY = 1, /* indented where it is long */
	CAPNRPC_FORMAT_JSON = 2,
	CAPNRPC_FORMAT_JSON_PRETTY = 3,
};

/*
 * Limits of printing and parsing. A text that is longer is refused, and so is
 * a value that is nested deeper, whether by pointers, groups or brackets.
 */
#define CAPNRPC_VALUE_BYTES_MAX ((size_t)64 * 1024 * 1024)
#define CAPNRPC_VALUE_NESTING_MAX 128u

/* --- reading ------------------------------------------------------------ */

/* The struct behind a pointer (a message's root, say), read as a type. */
CAPNRPC_API struct capnrpc_value capnrpc_value_of(
	struct capnrpc_type type, struct capnrpc_pointer_r pointer);

/*
 * A field of a struct, with its default where it is not set. Of a union's
 * field that is not the one that is set, the value means nothing.
 */
CAPNRPC_API struct capnrpc_value capnrpc_value_field(struct capnrpc_value value,
	const struct capnrpc_field *field) CAPNRPC_NONNULL(2);

/*
 * Which field of a struct's unnamed union is set; false when it has no such
 * union, or when the field is of a newer schema.
 */
CAPNRPC_API bool capnrpc_value_which(struct capnrpc_value value,
	struct capnrpc_field *ret_field) CAPNRPC_NONNULL(2);

/* Whether the field is there: set in its union, and if a pointer, not null. */
CAPNRPC_API bool capnrpc_value_has(struct capnrpc_value value,
	const struct capnrpc_field *field) CAPNRPC_NONNULL(2);

/* The number of a list's elements; 0 when it is no list. */
CAPNRPC_API uint32_t capnrpc_value_len(struct capnrpc_value value);

/* Element i of a list; a zero, or what reads as null, past the end. */
CAPNRPC_API struct capnrpc_value capnrpc_value_at(
	struct capnrpc_value value, uint32_t i);

/* What a const declares; of type Void when decl is no const. */
CAPNRPC_API struct capnrpc_value capnrpc_value_of_const(
	const struct capnrpc_decl *decl) CAPNRPC_NONNULL(1);

/* --- printing and parsing ----------------------------------------------- */

/*
 * Prints a value. *ret_text gets a block of *ret_n + 1 bytes, NUL at its end,
 * that the caller gives back to memory. Capabilities print as
 * <external capability> and untyped pointers as <opaque pointer>, which does
 * not parse; in JSON both are refused when they are not null.
 * Errors: CAPNRPC_EPROTOCOL when the message is malformed, CAPNRPC_EINVAL when
 * the format cannot say it, CAPNRPC_ELIMIT, CAPNRPC_ENOMEM.
 */
CAPNRPC_API CAPNRPC_CHECK int capnrpc_value_print(struct capnrpc_value value,
	enum capnrpc_format format, const struct capnrpc_memory *memory,
	char **ret_text, size_t *ret_n, struct capnrpc_complaint *complaint)
	CAPNRPC_NONNULL(3, 4, 5);

/*
 * Parses the n bytes at text as a value of a struct or list type, and builds
 * it at to. Text may hold comments (#), JSON may hold fields that the type
 * has not. When it fails, to is null and *complaint (which may be NULL)
 * says where and why.
 * Errors: CAPNRPC_EINVAL for a text that does not say a value of the type,
 * CAPNRPC_ELIMIT, CAPNRPC_ENOMEM.
 */
CAPNRPC_API CAPNRPC_CHECK int capnrpc_value_parse(struct capnrpc_type type,
	enum capnrpc_format format, const char *text, size_t n,
	struct capnrpc_pointer_b to, struct capnrpc_complaint *complaint)
	CAPNRPC_NONNULL(3);

#ifdef __cplusplus
}
#endif

#endif
