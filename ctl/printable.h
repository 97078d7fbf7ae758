/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Text of others on a terminal: labels, names, reasons. What would move the
 * cursor or change colours is shown as an escape (\x1b), and so are bytes that
 * are not UTF-8, so nobody's label can pretend to be something else.
 */
#ifndef CTL_PRINTABLE_H
#define CTL_PRINTABLE_H

#include <stddef.h>
#include <stdio.h>

/* Chooses UTF-8, whatever the locale says otherwise. Once, at the start. */
void printable_start(void);

/* The columns that n bytes take on a terminal. */
size_t printable_width(const char *text, size_t n);

/* Writes n bytes, printable. */
void printable_write(FILE *out, const char *text, size_t n);

/*
 * Writes n bytes in at most width columns, an ellipsis at the end where they
 * take more; returns how many columns were taken.
 */
size_t printable_write_cut(FILE *out, const char *text, size_t n, size_t width);

#endif
