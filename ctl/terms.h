/* SPDX-License-Identifier: Apache-2.0 */
/* The terms of a reference (broker.capnp, Terms), from options. */
#ifndef CTL_TERMS_H
#define CTL_TERMS_H

#include <stdbool.h>
#include <stdint.h>

#include <capnrpc/attr.h>

#include "ctl/arguments.h"
#include "ctl/owner.h"

/* The options that terms are made of. */
#define TERMS_OPTIONS                                                 \
	(OPTION_BIT(OPTION_EXPIRES) | OPTION_BIT(OPTION_UNUSED_FOR) | \
		OPTION_BIT(OPTION_USES) | OPTION_BIT(OPTION_FOR) |    \
		OPTION_BIT(OPTION_ALLOW) | OPTION_BIT(OPTION_RATE) |  \
		OPTION_BIT(OPTION_BURST))

/* More than any interface that people write by hand on a command line. */
#define TERMS_METHODS_MAX 64

struct terms_allowed {
	uint64_t interface_id;
	uint16_t methods[TERMS_METHODS_MAX];
	uint32_t n_methods; /* 0: all */
};

struct terms {
	int64_t expires_at; /* 0: never */
	uint32_t unused_for; /* seconds; 0: does not matter */
	uint32_t use_limit; /* 0: none */
	uint32_t calls_per_second; /* 0: any */
	uint32_t call_burst;
	struct owner sealed_for;
	struct terms_allowed allowed[ARGUMENTS_ALLOW_MAX];
	unsigned int n_allowed; /* 0: everything */
};

/* Reads them. false: a complaint says what to write. */
CAPNRPC_CHECK bool terms_parse(const struct arguments *arguments, int64_t now,
	struct terms *ret_terms);

/* Fills in the message. */
void terms_write(const struct terms *terms, struct broker_terms_b ret_message);

#endif
