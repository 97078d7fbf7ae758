/* SPDX-License-Identifier: Apache-2.0 */
/* What printing text and JSON share. */
#ifndef CAPNRPC_SCHEMA_PRINT_H
#define CAPNRPC_SCHEMA_PRINT_H

#include "schema/brand.h"
#include "schema/complaint.h"
#include "schema/number.h"
#include "schema/output.h"

/*
 * How many members may be looked at while printing. A legitimate text of
 * CAPNRPC_VALUE_BYTES_MAX needs a tenth of it; a struct of many unset fields
 * in a list of elements without size would take hours.
 */
#define CAPNRPC_PRINT_WORK_MAX (UINT32_C(1) << 27)

struct capnrpc_printer {
	struct capnrpc_output out;
	bool is_pretty;
	uint32_t n_work; /* left */
	unsigned int nesting; /* levels left */
	struct capnrpc_complaint *complaint;
};

/* Fails, once. */
void capnrpc_printer_fail(
	struct capnrpc_printer *p, int status, const char *text);

/*
 * Goes one level down; false when that is too deep, or something has failed.
 * Else capnrpc_printer_leave goes up again.
 */
bool capnrpc_printer_enter(struct capnrpc_printer *p);

/* Goes one level up. */
void capnrpc_printer_leave(struct capnrpc_printer *p);

/* Counts n members or elements that are looked at; false when it is over. */
bool capnrpc_printer_work(struct capnrpc_printer *p, uint32_t n);

/* Prints a value as text. */
void capnrpc_text_print(struct capnrpc_printer *p, struct capnrpc_value value);

/* Prints a value as JSON. */
void capnrpc_json_print(struct capnrpc_printer *p, struct capnrpc_value value);

#endif
