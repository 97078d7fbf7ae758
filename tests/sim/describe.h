/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Messages in a few words, for scripts to expect and for people to read:
 *
 *      call q1 to i0 yourself sh0 rh2 none
 *      call q2 to q1.1          (a path of one field of the answer to q1)
 *      return q0 results sp3    finish q0    resolve e3 rh0
 *      disembargo sender to q0.1 #0
 */
#ifndef SIM_DESCRIBE_H
#define SIM_DESCRIBE_H

#include <stddef.h>

#include "proto/gen/rpc.capnp.h"

/* At most n bytes of text, NUL included. */
void sim_describe(char *text, size_t n, struct rpc_message_r m);

#endif
