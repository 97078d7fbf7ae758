/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Says what an interface offers, from the schema that is compiled into the
 * program: the first half of calling methods by name.
 *
 *   describe [INTERFACE]
 */
#include <inttypes.h>
#include <stdio.h>

#include <capnrpc/types.h>

#include "examples/calculator/calculator.capnp.h"

static void
print_fields(struct capnrpc_type type)
{
	struct capnrpc_field field;
	char name[100];
	size_t i;

	printf("(");
	for (i = 0; capnrpc_type_field(type, i, &field); i++) {
		capnrpc_type_write(field.type, name, sizeof(name));
		printf("%s%s :%s", i > 0 ? ", " : "", field.name, name);
	}
	printf(")");
}

/* Each method with its ids, as a call needs them. */
static size_t
print_methods(struct capnrpc_type type)
{
	struct capnrpc_method method;
	size_t n;

	for (n = 0; capnrpc_type_method(type, n, &method); n++) {
		printf("0x%016" PRIx64 " @%u %s ", method.interface_id,
			(unsigned int)method.method_id, method.name);
		print_fields(method.params);
		printf(" -> ");
		print_fields(method.results);
		printf("\n");
	}
	return n;
}

int
main(int argc, char **argv)
{
	const char *name = argc > 1 ? argv[1] : "Calculator";
	struct capnrpc_types *types = capnrpc_types_new(capnrpc_memory_libc());
	const struct capnrpc_decl *decl;
	struct capnrpc_complaint complaint;
	size_t n;

	if (types == NULL)
		return 1;
	if (capnrpc_types_add(types, CALCULATOR_CAPNP_SCHEMA, &complaint) < 0) {
		fprintf(stderr, "describe: %s\n", complaint.text);
		return 1;
	}
	decl = capnrpc_types_find(types, name);
	if (decl == NULL || capnrpc_decl_kind(decl) != CAPNRPC_DECL_INTERFACE) {
		fprintf(stderr, "describe: %s is no interface here\n", name);
		return 1;
	}
	n = print_methods(capnrpc_decl_type(decl));
	capnrpc_types_free(types);
	return n == 0;
}
