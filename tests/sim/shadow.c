/* SPDX-License-Identifier: Apache-2.0 */
/* See shadow.h. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "sim/shadow.h"

static struct sim_node nodes[SIM_NODES_MAX];
static uint32_t n_nodes;

void
sim_nodes_reset(void)
{
	n_nodes = 1;
}

struct sim_node *
sim_node(uint32_t node)
{
	return &nodes[node];
}

uint32_t
sim_node_new(void)
{
	assert_true(n_nodes < SIM_NODES_MAX);
	memset(&nodes[n_nodes], 0, sizeof(nodes[0]));
	return n_nodes++;
}

uint32_t
sim_node_end(uint32_t node)
{
	while (nodes[node].next != 0)
		node = nodes[node].next;
	return node;
}

int
sim_node_waits_for(uint32_t other, uint32_t node)
{
	for (other = sim_node_end(other); other != 0;
		other = sim_node_end(other)) {
		if (other == sim_node_end(node))
			return 1;
		other = nodes[other].waits;
	}
	return 0;
}

void
sim_node_join(uint32_t node, uint32_t other)
{
	node = sim_node_end(node);
	other = sim_node_end(other);
	if (node == other)
		nodes[node].is_broken = 1;
	else
		nodes[node].next = other;
}

void
sim_node_spoil(uint32_t node)
{
	nodes[sim_node_end(node)].is_broken = 1;
}
