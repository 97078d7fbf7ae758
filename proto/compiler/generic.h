/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generic declarations, where it is known what their parameters stand for.
 *
 * C has no templates, so each use Box(Text) gets types and accessors of its
 * own, called box_of_text, whose content is Text. Such an *instance* is a node
 * like any other, with bindings; only its name differs from the declaration's,
 * which is its generic. Parameters that nothing is bound to are AnyPointer, and
 * where all are the generic itself is used.
 *
 * A struct or interface inside a generic one is named after its scope:
 * keeper_of_text_keep_params.
 */
#ifndef CAPNRPC_COMPILER_GENERIC_H
#define CAPNRPC_COMPILER_GENERIC_H

#include "proto/compiler/output.h"
#include "proto/compiler/type.h"

/* A type, and what the parameters in it stand for. Never a bound parameter. */
struct bound {
	struct schema_type_r r;
	const struct bindings *in; /* NULL for nothing */
};

/* A type as it stands in the declaration of owner, which may be an instance. */
struct bound generic_type(const struct node *owner, struct schema_type_r type);

/* What a list type has as elements. */
struct bound generic_element(struct bound list);

/*
 * The node that a struct, enum or interface type names, or its instance; its
 * header noted as used. A fault of member of owner, and NULL, when the request
 * lacks it.
 */
struct node *generic_node(struct output *output, const struct node *owner,
	const char *member, struct bound type);

/*
 * The same for a brand as it stands in owner: of a method's parameters and
 * results, and of parents.
 */
struct node *generic_branded(struct output *output, const struct node *owner,
	const char *member, uint64_t id, struct schema_brand_r brand);

/* A group of owner; of an instance, its own. NULL when the request lacks it. */
struct node *generic_group(
	struct output *output, const struct node *owner, uint64_t id);

/* What a type is called in the names of instances and lists: "text". */
const char *generic_type_name(struct output *output, struct bound type);

/*
 * Adds the instances that the nodes of output need, and those that these need,
 * to output->nodes.
 */
void generic_collect(struct output *output);

#endif
