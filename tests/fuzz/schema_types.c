/* SPDX-License-Identifier: Apache-2.0 */
/* What the targets of libcapnrpc-schema share. */
#include "tests/fuzz/schema_types.h"

#include <string.h>

#include "tests/fuzz/target.h"
#include "tests/unit/schema/free.capnp.h"
#include "tests/unit/schema/odd.capnp.h"

struct capnrpc_type
target_type(unsigned int i)
{
	static const char *const names[] = { "Odd", "Annotated", "Growers",
		"Tagged", "Free" };
	static struct capnrpc_types *types;

	if (types == NULL) {
		types = capnrpc_types_new(capnrpc_memory_libc());
		TARGET_ASSERT(types != NULL);
		TARGET_ASSERT(
			capnrpc_types_add(types, ODD_CAPNP_SCHEMA, NULL) == 0);
		TARGET_ASSERT(
			capnrpc_types_add(types, FREE_CAPNP_SCHEMA, NULL) == 0);
	}
	return capnrpc_decl_type(capnrpc_types_find(
		types, names[i % (sizeof(names) / sizeof(names[0]))]));
}

char *
target_print(
	struct capnrpc_value value, enum capnrpc_format format, size_t *ret_n)
{
	struct capnrpc_complaint complaint;
	char *text;

	if (capnrpc_value_print(value, format, &target_memory, &text, ret_n,
		    &complaint) == 0) {
		TARGET_ASSERT(text[*ret_n] == '\0');
		return text;
	}
	TARGET_ASSERT(complaint.text[0] != '\0');
	return NULL;
}

void
target_text_free(char *text, size_t n)
{
	if (text != NULL)
		target_memory.release(NULL, text, n + 1);
}

static struct capnrpc_message *
parse(struct capnrpc_type type, enum capnrpc_format format, const char *text,
	size_t n)
{
	struct capnrpc_message *m = capnrpc_message_new(&target_memory, 0);
	struct capnrpc_pointer_b root;
	struct capnrpc_complaint complaint;

	TARGET_ASSERT(m != NULL);
	root = capnrpc_message_edit_root(m);
	if (capnrpc_value_parse(type, format, text, n, root, &complaint) == 0)
		return m;
	TARGET_ASSERT(complaint.text[0] != '\0');
	TARGET_ASSERT(capnrpc_pointer_kind(capnrpc_pointer_reader(root)) ==
		CAPNRPC_POINTER_NULL);
	return capnrpc_message_unref(m);
}

void
target_parse(struct capnrpc_type type, enum capnrpc_format format,
	const char *text, size_t n)
{
	struct capnrpc_message *once = parse(type, format, text, n), *twice;
	size_t n_a = 0, n_b = 0;
	char *a, *b = NULL;

	if (once == NULL)
		return;
	a = target_print(capnrpc_value_of(type, capnrpc_message_root(once)),
		format, &n_a);
	/* Nested deeper than messages are read by default: not printed. */
	if (a != NULL) {
		twice = parse(type, format, a, n_a);
		TARGET_ASSERT(twice != NULL);
		b = target_print(
			capnrpc_value_of(type, capnrpc_message_root(twice)),
			format, &n_b);
		TARGET_ASSERT(b != NULL);
		capnrpc_message_unref(twice);
		TARGET_ASSERT(n_a == n_b && memcmp(a, b, n_a) == 0);
	}
	target_text_free(a, n_a);
	target_text_free(b, n_b);
	capnrpc_message_unref(once);
}
