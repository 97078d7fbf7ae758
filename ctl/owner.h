/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Owners: who alone may use something (broker.capnp, Owner). People write
 * "user:NAME", "group:NAME", "sha-256:..." or "anyone"; numbers will do for
 * names.
 */
#ifndef CTL_OWNER_H
#define CTL_OWNER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <capnrpc/attr.h>

#include "proto/gen/broker.capnp.h"

/* "vat:sha-256:" with its digest, or a user's name of any sane length. */
#define OWNER_TEXT_SIZE 320

/* An owner as it was written. */
struct owner {
	enum broker_owner_which kind;
	uint32_t id; /* uid or gid */
	const char *vat; /* borrowed from the text */
};

/* Reads text. false: a complaint says what to write. */
CAPNRPC_CHECK bool owner_parse(const char *text, struct owner *ret_owner);

/* Fills in the message. */
void owner_write(const struct owner *owner, struct broker_owner_b ret_message);

/* Writes what owner_parse() reads. */
void owner_print(struct broker_owner_r owner, char ret_text[OWNER_TEXT_SIZE]);

/* Writes a user's name, or the number where there is none. */
void owner_print_user(uint32_t uid, char *ret_text, size_t size);

#endif
