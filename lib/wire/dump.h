/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A readable picture of what a pointer leads to, for tests and traces.
 *
 * Without a schema there are no names: structs show their data words and
 * numbered pointers, lists their element size and elements. Looking is free:
 * neither the budget nor the error of the message changes. The output is
 * bounded by its text; a text that is full ends the walk.
 */
#ifndef CAPNRPC_WIRE_DUMP_H
#define CAPNRPC_WIRE_DUMP_H

#include "base/text.h"
#include "wire/message.h"

/* Appends the picture of what pointer leads to. */
void capnrpc_dump_pointer(
	struct capnrpc_text *text, struct capnrpc_pointer_r pointer);

/* Appends segments, capabilities and everything below the root. */
void capnrpc_dump_message(
	struct capnrpc_text *text, struct capnrpc_message *message);

#endif
