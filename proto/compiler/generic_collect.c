/* SPDX-License-Identifier: Apache-2.0 */
/* Which instances there are: those that any type in the output names. */
#include "proto/compiler/generic.h"
#include "proto/compiler/visit.h"

/* Lists nest no deeper; deeper is a circle in a broken request. */
#define MAX_LISTS 64

static void
collect_type(void *data, const struct node *owner, const char *member,
	struct schema_type_r type)
{
	struct bound bound = generic_type(owner, type);
	unsigned int depth;

	for (depth = 0; depth < MAX_LISTS &&
		schema_type_which(bound.r) == SCHEMA_TYPE_LIST;
		depth++)
		bound = generic_element(bound);
	if (schema_type_which(bound.r) == SCHEMA_TYPE_STRUCT ||
		schema_type_which(bound.r) == SCHEMA_TYPE_INTERFACE)
		generic_node((struct output *)data, owner, member, bound);
}

static void
collect_branded(void *data, const struct node *owner, const char *member,
	uint64_t id, struct schema_brand_r brand)
{
	if (!type_is_stream(id))
		generic_branded(
			(struct output *)data, owner, member, id, brand);
}

static void
collect_group(void *data, const struct node *owner, uint64_t id)
{
	generic_group((struct output *)data, owner, id);
}

void
generic_collect(struct output *output)
{
	struct visitor visitor = { output, collect_type, collect_branded,
		collect_group };
	size_t i;

	/* The list grows on the way. */
	for (i = 0; i < output->n_nodes; i++)
		visit_node(&visitor, output->nodes[i]);
}
