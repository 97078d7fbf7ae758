/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An object that tests call, and the calls on it. Its methods take and give a
 * struct of one number and two pointers: data, and a capability.
 */
#ifndef TESTS_UNIT_CLIENT_SERVANT_H
#define TESTS_UNIT_CLIENT_SERVANT_H

#include <stdint.h>

#include <capnrpc/cap.h>

#define SERVANT_ID UINT64_C(0xa11cea11cea11ce0)

enum {
	SERVANT_ECHO = 0, /* gives number and data back */
	SERVANT_LATER = 1, /* held until servant_answer() */
	SERVANT_SELF = 2, /* gives a capability: the servant itself */
	SERVANT_CALL_BACK =
		3, /* answers with what ECHO of the given cap does */
	SERVANT_FAIL = 4, /* fails, with the number in the text */
	SERVANT_KEEP = 5, /* keeps the given capability until it is released */
};

/* Field of the results that holds the capability. */
#define SERVANT_CAP 1

struct servant {
	struct capnrpc_cap *cap; /* owned until servant_drop() */
	struct capnrpc_cap *kept;
	struct capnrpc_call *held[8];
	unsigned int n_held;
	unsigned int n_calls;
	unsigned int n_cancels;
	unsigned int n_releases;
	uint64_t sum; /* base 10 digits of the numbers, in order of arrival */
};

void servant_init(struct servant *servant, struct capnrpc_vat *vat);

/* Gives the test's own reference and what was kept back. */
void servant_drop(struct servant *servant);

/* Answers the oldest held call with number. */
void servant_answer(struct servant *servant, uint64_t number);

/* A call on cap, sent. data may be NULL, and given may be NULL. */
struct capnrpc_promise *servant_call(struct capnrpc_cap *cap, uint16_t method,
	uint64_t number, const uint8_t *data, size_t n,
	struct capnrpc_cap *given);

/* What came back. */
uint64_t servant_number(struct capnrpc_promise *promise);
struct capnrpc_data_r servant_data(struct capnrpc_promise *promise);

/* The capability among the results to come; the caller owns it. */
struct capnrpc_cap *servant_cap(struct capnrpc_promise *promise);

#endif
