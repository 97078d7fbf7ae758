/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Numbers as text, the same in every locale.
 *
 * libc does the arithmetic; its decimal point, which the locale chooses, is
 * exchanged on the way.
 */
#ifndef CAPNRPC_SCHEMA_NUMBER_H
#define CAPNRPC_SCHEMA_NUMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Room for any number, NUL included. */
#define CAPNRPC_NUMBER_MAX 32

/* A number of digits and points that can be read; longer ones are refused. */
#define CAPNRPC_REAL_TEXT_MAX 1100

/* Writes a natural number. */
void capnrpc_natural_write(uint64_t value, char ret_text[CAPNRPC_NUMBER_MAX]);

/* Writes an integer. */
void capnrpc_integer_write(int64_t value, char ret_text[CAPNRPC_NUMBER_MAX]);

/*
 * Writes a real number: with 15 digits where they suffice to read it back, and
 * 17 where not; inf, -inf, nan.
 */
void capnrpc_real_write(double value, char ret_text[CAPNRPC_NUMBER_MAX]);

/*
 * The same for a Float32: 6 digits, or 8. Some would need 9 to be read back
 * exactly, but 8 is what capnp writes, and the text is to be the same.
 */
void capnrpc_real32_write(float value, char ret_text[CAPNRPC_NUMBER_MAX]);

/*
 * Reads n bytes that are digits, one '.' at most, and an exponent. False when
 * that is not so, or when they are more than CAPNRPC_REAL_TEXT_MAX.
 */
bool capnrpc_real_read(const char *text, size_t n, double *ret_value);

#endif
