/* SPDX-License-Identifier: Apache-2.0 */
/* Goes through the types that a declaration names. */
#ifndef CAPNRPC_COMPILER_VISIT_H
#define CAPNRPC_COMPILER_VISIT_H

#include "proto/compiler/request.h"

/*
 * What is done with them. node is the declaration, member the field or method
 * in it, NULL for what it is itself: a constant's type, an interface's parent.
 */
struct visitor {
	void *data;
	/* The type of a field or constant. */
	void (*on_type)(void *data, const struct node *node, const char *member,
		struct schema_type_r type);
	/* A parent, and a method's parameters and results. */
	void (*on_branded)(void *data, const struct node *node,
		const char *member, uint64_t id, struct schema_brand_r brand);
	/* A group. May be NULL. */
	void (*on_group)(void *data, const struct node *node, uint64_t id);
};

/* Goes through node's own declaration, not through what is nested in it. */
void visit_node(const struct visitor *visitor, const struct node *node);

#endif
