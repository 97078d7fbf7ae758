/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A compiled schema, as generated code carries it.
 *
 * Each foo.capnp.c has one struct capnrpc_schema: the nodes of its file, as
 * words that schema.capnp describes, and the schemas it imports. It is
 * constant data that nothing but libcapnrpc-schema (capnrpc/types.h) looks
 * at, so a program that never prints a message does not link it.
 */
#ifndef CAPNRPC_SCHEMA_H
#define CAPNRPC_SCHEMA_H

#include <stddef.h>
#include <stdint.h>

/* One declaration. */
struct capnrpc_schema_node {
	uint64_t id;
	/* A flat segment: the root pointer, to a schema.capnp Node, first. */
	const uint64_t *words;
	uint32_t n_words;
};

/* The declarations of one file. */
struct capnrpc_schema {
	const char *file; /* its name, as the compiler was told it */
	const struct capnrpc_schema_node *nodes; /* sorted by id */
	size_t n_nodes;
	/* Of the files whose types it uses; NULL for those not linked. */
	const struct capnrpc_schema *const *imports;
	size_t n_imports;
};

#endif
