/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A CodeGeneratorRequest from anybody. If it is accepted, everything that can
 * be looked up in it is, and the request itself is printed as each of its
 * structs: hostile bytes of hostile types.
 */
#include "tests/fuzz/schema_types.h"
#include "tests/fuzz/target.h"

#include <string.h>

/* Structs that are printed, and fields that are looked at, of each. */
#define PRINTED_MAX 8
#define LOOKED_AT_MAX 64

static const struct capnrpc_read_limits limits = { 1u << 12, 64 };

static void
look_at_interface(struct capnrpc_type type)
{
	struct capnrpc_method method, found;
	struct capnrpc_type ancestor;
	char name[40];
	size_t i;

	for (i = 0; i < LOOKED_AT_MAX && capnrpc_type_method(type, i, &method);
		i++) {
		TARGET_ASSERT(
			capnrpc_type_find_method(type, method.name, &found));
		TARGET_ASSERT(method.params.kind == CAPNRPC_TYPE_STRUCT);
		capnrpc_type_write(method.results, name, sizeof(name));
		TARGET_ASSERT(strlen(name) < sizeof(name));
	}
	for (i = 0;
		i < LOOKED_AT_MAX && capnrpc_type_ancestor(type, i, &ancestor);
		i++)
		TARGET_ASSERT(ancestor.kind == CAPNRPC_TYPE_INTERFACE);
}

static void
look_at_struct(struct capnrpc_type type, unsigned int nesting)
{
	struct capnrpc_field field, found;
	size_t i;

	for (i = 0; i < LOOKED_AT_MAX && capnrpc_type_field(type, i, &field);
		i++) {
		TARGET_ASSERT(capnrpc_type_find_field(
			type, field.name, strlen(field.name), &found));
		TARGET_ASSERT(found.member == field.member);
		if (nesting > 0 && field.type.kind == CAPNRPC_TYPE_STRUCT)
			look_at_struct(field.type, nesting - 1);
	}
}

static void
look_at(const struct capnrpc_types *types, const struct capnrpc_decl *decl)
{
	struct capnrpc_type type = capnrpc_decl_type(decl);
	size_t n = 0, i;
	char *text;

	TARGET_ASSERT(
		capnrpc_types_find_id(types, capnrpc_decl_id(decl)) == decl);
	for (i = 0; i < LOOKED_AT_MAX && capnrpc_decl_nested(decl, i); i++)
		;
	(void)capnrpc_types_find(types, capnrpc_decl_name(decl));
	look_at_interface(type);
	look_at_struct(type, 1);
	text = target_print(
		capnrpc_value_of_const(decl), CAPNRPC_FORMAT_TEXT_PRETTY, &n);
	target_text_free(text, n);
}

static void
print_as(struct capnrpc_type type, const uint8_t *bytes, size_t n_bytes)
{
	struct capnrpc_message *m;
	size_t n = 0, used;
	unsigned int format;
	char *text;

	for (format = CAPNRPC_FORMAT_TEXT_PRETTY; format <= CAPNRPC_FORMAT_JSON;
		format++) {
		TARGET_ASSERT(capnrpc_message_parse(&target_memory, bytes,
				      n_bytes, &limits, &m, &used) == 0);
		text = target_print(
			capnrpc_value_of(type, capnrpc_message_root(m)),
			(enum capnrpc_format)format, &n);
		target_text_free(text, n);
		capnrpc_message_unref(m);
	}
}

static void
use_types(const struct capnrpc_types *types, const uint8_t *bytes, size_t n)
{
	const struct capnrpc_decl *decl;
	size_t i, n_printed = 0;

	for (i = 0; (decl = capnrpc_types_at(types, i)) != NULL; i++) {
		look_at(types, decl);
		if (capnrpc_decl_kind(decl) == CAPNRPC_DECL_STRUCT &&
			n_printed++ < PRINTED_MAX)
			print_as(capnrpc_decl_type(decl), bytes, n);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct capnrpc_complaint complaint;
	struct capnrpc_types *types;
	struct capnrpc_message *m;
	size_t used;

	if (capnrpc_message_parse(
		    &target_memory, bytes, n, &limits, &m, &used) < 0)
		return 0;
	types = capnrpc_types_new(&target_memory);
	TARGET_ASSERT(types != NULL);
	if (capnrpc_types_load(types, m, &complaint) == 0)
		use_types(types, bytes, n);
	else
		TARGET_ASSERT(complaint.text[0] != '\0' &&
			capnrpc_types_at(types, 0) == NULL);
	capnrpc_message_unref(m);
	capnrpc_types_free(types);
	target_assert_no_leak();
	return 0;
}
