/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Three vats in a row, as two programs and the daemon: client (0), middle (1)
 * and server (2). The middle's bootstrap for the client is the server's.
 */
#ifndef SIM_TRIO_H
#define SIM_TRIO_H

#include "sim/sim.h"

struct sim_trio {
	struct sim_vat vats[3];
	struct sim_object objects[3];
	struct sim_link links[2]; /* client to middle, middle to server */
	struct capnrpc_cap *through; /* the server, seen from the middle */
	struct capnrpc_cap *boot; /* the same, seen from the client */
};

/* All bootstraps have arrived. */
void sim_trio_init(struct sim_trio *t);
/* The same with limits for the middle's end towards the client. */
void sim_trio_init_limits(
	struct sim_trio *t, const struct capnrpc_conn_limits *limits);

/* Everything is given back, and then nothing may be left anywhere. */
void sim_trio_deinit(struct sim_trio *t);

#endif
