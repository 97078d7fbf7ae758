/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The usual stage: two vats with one object each, which is what the other one
 * bootstraps. Vat 0 is called the client; it does the asking in most scripts.
 */
#ifndef SIM_PAIR_H
#define SIM_PAIR_H

#include "sim/sim.h"

struct sim_pair {
	struct sim_vat vats[2];
	struct sim_object client; /* of vat 0 */
	struct sim_object server; /* of vat 1, its bootstrap */
	struct sim_link link;
	struct capnrpc_cap *boot; /* the server, seen from vat 0 */
};

/* Bootstrap is asked for, but nothing is delivered. */
void sim_pair_init(struct sim_pair *p);
/* The same with limits for vat 1's end. */
void sim_pair_init_limits(
	struct sim_pair *p, const struct capnrpc_conn_limits *limits);

/* Everything is given back, and then nothing may be left anywhere. */
void sim_pair_deinit(struct sim_pair *p);

/* Settles and asserts that neither table has anything but the bootstrap. */
void sim_pair_assert_idle(struct sim_pair *p);

#endif
