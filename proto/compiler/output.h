/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One generated header while it is written: its text, the names it has taken,
 * and the files whose types it uses.
 */
#ifndef CAPNRPC_COMPILER_OUTPUT_H
#define CAPNRPC_COMPILER_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "proto/compiler/request.h"
#include "proto/compiler/text.h"
#include "proto/compiler/used.h"

struct output {
	struct request *request;
	struct node *file;
	struct text text;
	struct text lists; /* what text needs before it (list.h) */
	struct node **nodes; /* in the schema's order; instances last */
	size_t n_nodes;
	size_t n_allocated; /* of nodes */
	struct taken_name *names; /* a binary tree */
	const struct node *clash; /* the last that wanted a name taken */
	struct used_file *files; /* whose headers it needs */
	bool has_interfaces;
};

/*
 * Takes a name for the declaration of node. Another declaration that has it
 * already is a fault, once: the C compiler would say so later, but not why.
 */
void output_take(
	struct output *output, const struct node *node, const char *name);

/* Whether a name was taken. */
bool output_has_taken(const struct output *output, const char *name);

/* Notes that the output needs the header of the file that declares node. */
void output_use(struct output *output, const struct node *node);

/*
 * The head of a static inline function, its name taken: parameters as for
 * text_call, given here as a format with the parts separated by ", ".
 */
void output_function(struct output *output, const struct node *node,
	const char *type, const char *name, const char *parameters);

/* A statement that calls: lead "f(", arguments separated by ", ", tail. */
void output_call(struct output *output, unsigned int depth, const char *lead,
	const char *arguments, const char *tail);

/*
 * What is between these is made once in a program's source, whichever headers
 * it includes: an instance of a generic (generic.h) is made in each header that
 * uses it, an interface of files that import each other in a circle in each of
 * them that inherits from it. part tells apart what is made in several places
 * of a header. Nothing for other nodes.
 */
void output_begin_part(
	struct output *output, const struct node *node, const char *part);
void output_end_part(struct output *output, const struct node *node);

/* The end of a function: "}" and an empty line. */
void output_end(struct output *output);

#endif
