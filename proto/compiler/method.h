/* SPDX-License-Identifier: Apache-2.0 */
/* One method of an interface, as the client's and the server's side need it. */
#ifndef CAPNRPC_COMPILER_METHOD_H
#define CAPNRPC_COMPILER_METHOD_H

#include <stdbool.h>
#include <stdint.h>

#include "proto/compiler/output.h"

struct method {
	const struct node *interface;
	const char *name; /* "restore" */
	const char *full_name; /* "broker_restore" */
	const char *ordinal; /* "BROKER_RESTORE" */
	struct capnrpc_text_r doc;
	const struct node *params;
	const struct node *results; /* NULL when the method streams */
};

/* How many methods the interface has of its own. */
uint32_t method_count(const struct node *interface);

/*
 * Reads method i of interface. False, and a fault, when the request lacks its
 * parameter or result type.
 */
bool method_read(struct output *output, const struct node *interface,
	uint32_t i, struct method *ret_method);

/* The head of a function "<full name>_<verb>". */
void method_begin(struct output *output, const struct method *method,
	const char *type, const char *verb, const char *parameters);

#endif
