/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What `capnp compile` asks for: schema.capnp's CodeGeneratorRequest, with its
 * nodes findable by id and tied to their scopes and files.
 *
 * A node is a file, struct, group, enum, interface, constant or annotation.
 * Names in C are settled here too, once, because a node is named in many
 * places: see name.h for how.
 */
#ifndef CAPNRPC_COMPILER_REQUEST_H
#define CAPNRPC_COMPILER_REQUEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <capnrpc/attr.h>

#include "proto/gen/schema.capnp.h"

/* Scopes nest no deeper than this; deeper is a circle in a broken request. */
#define MAX_SCOPES 64

struct node {
	uint64_t id;
	struct schema_node_r r;
	struct node *scope; /* what it is declared in; NULL for a file */
	struct node *file; /* itself for a file; NULL when unknown */
	/*
	 * What names it where that is not its own declaration: "log_params"
	 * for a method's implicit struct, the field's name for a group.
	 */
	const char *given_name;
	/* The C name, in lower case: "rpc_message". A file's is its prefix. */
	const char *name;
	const char *upper_name; /* the same in upper case */
	/* What the schema's author knows it as: "rpc.capnp:Message.call". */
	const char *label;
	const struct node *listed_in; /* the last file generated with it */
	/* What it is an instance of, and with what (generic.h); or NULL. */
	const struct node *generic;
	const struct bindings *bindings;
	/* Of a file: what it uses (used.h), once has_uses. */
	struct used_file *uses;
	bool has_uses;
	struct schema_node_source_info_r info; /* empty when there is none */
	/* Of a file: its source, once a fault is in it; NULL is none. */
	const char *text;
	size_t n_text;
	bool has_sought_text;
};

/* Finds the source of a schema file: source.h says what is asked of it. */
typedef const char *source_reader(const char *name, uint64_t id, size_t *ret_n);

struct request {
	struct capnrpc_message *message; /* borrowed */
	struct schema_request_r r;
	struct node *nodes; /* by ascending id */
	size_t n_nodes;
	bool has_faults;
	struct said *said; /* the faults that people know of */
	source_reader *read_source; /* NULL for none: faults have no lines */
};

/*
 * Indexes the request in message, which must outlive it; read_source finds the
 * lines of faults, and is NULL where there are none. False when it cannot be
 * used; why is on stderr by then.
 */
CAPNRPC_CHECK bool request_init(struct request *request,
	struct capnrpc_message *message, source_reader *read_source);

/*
 * Whether all that was read of the request could be read. If not, says so on
 * stderr: what was generated is not what was asked for.
 */
CAPNRPC_CHECK bool request_is_intact(const struct request *request);

/* The node of that id, or NULL. */
struct node *request_node(const struct request *request, uint64_t id);

/*
 * Says on stderr what is wrong with node, or with one member of it (NULL for
 * none), and makes the run fail: "file.capnp:12:3: error: Thing.field: why", as
 * compilers do, without the numbers where the source is not found. Generating
 * goes on, to find more. The same is said once.
 */
void request_fault(struct request *request, const struct node *node,
	const char *member, const char *format, ...) CAPNRPC_PRINTF(4, 5);

/*
 * The text of an annotation in annotations, or NULL. The string stays until
 * the end of the run.
 */
const char *request_annotation(
	struct schema_annotation_list_r annotations, uint64_t id);

/* The doc comment of member i of node; of the node itself when i is -1. */
struct capnrpc_text_r request_doc(const struct node *node, int64_t i);

#endif
