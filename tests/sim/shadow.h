/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Shadows of capabilities: for each reference in a random run, a node that
 * says which object it must turn out to be. A node is known at once to all
 * vats, whatever is still under way on the wire.
 */
#ifndef SIM_SHADOW_H
#define SIM_SHADOW_H

#include <stdint.h>

/* Of one run. */
#define SIM_NODES_MAX (1u << 14)

/* Which object a node is: 0 not known yet, or what it was joined to. */
struct sim_node {
	uint32_t next; /* another node, or 0 */
	uint32_t object; /* its id, or 0 */
	uint32_t waits; /* of results: the target of their call, or 0 */
	int is_broken;
};

/* Forgets all nodes. Node 0 is nobody's. */
void sim_nodes_reset(void);

/* A new one. */
uint32_t sim_node_new(void);

/* What is known of it. */
struct sim_node *sim_node(uint32_t node);

/* The node that it was joined to in the end. */
uint32_t sim_node_end(uint32_t node);

/* Whether other will only be known when node is. */
int sim_node_waits_for(uint32_t other, uint32_t node);

/* node, which is nobody's yet, is what other is. A circle is broken. */
void sim_node_join(uint32_t node, uint32_t other);

/* It is an error. */
void sim_node_spoil(uint32_t node);

#endif
