/* SPDX-License-Identifier: Apache-2.0 */
/* One value of a table (table.h), as people and as programs read it. */
#ifndef CTL_CELL_H
#define CTL_CELL_H

#include "ctl/table.h"

/*
 * Makes the cell's text what people read: times seen from now, in full with
 * is_exact.
 */
void cell_format(struct cell *cell, int64_t now, bool is_exact);

/* Writes a cell that was not formatted under key. */
void cell_write_json(
	const struct cell *cell, struct json *json, const char *key);

#endif
