/* SPDX-License-Identifier: Apache-2.0 */
/* One vat with one object that keeps its calls, for tests of lib/cap. */
#ifndef TESTS_UNIT_CAP_STAGE_H
#define TESTS_UNIT_CAP_STAGE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "cap/cap.h"
#include "cap/vat.h"

/* An object that keeps its calls. */
struct keeper {
	struct capnrpc_call *calls[8];
	size_t n;
	size_t n_cancelled;
	int is_released;
};

struct stage {
	struct capnrpc_vat *vat;
	struct keeper keeper;
	struct capnrpc_cap *cap;
};

/* Counts its blocks. */
extern const struct capnrpc_memory stage_memory;
extern size_t stage_n_blocks;

extern const struct capnrpc_object_ops stage_keeper_ops;

/* The path to pointer field 0. */
extern const uint16_t stage_field[1];

/* Puts a vat and a keeper on the stage. */
void stage_begin(struct stage *stage);

/* Drops both, and asserts that nothing is left. */
void stage_end(struct stage *stage);

/* Calls method n of cap; the results, owned. */
struct capnrpc_promise *stage_call(struct capnrpc_cap *cap, uint16_t method);

/* Runs all turns. */
void stage_turn(struct capnrpc_vat *vat);

/* Answers a call with a struct whose pointer 0 is cap. */
void stage_answer(struct capnrpc_call *kept_taken, struct capnrpc_cap *cap);

#endif
