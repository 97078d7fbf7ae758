/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Memory of the schema compiler.
 *
 * It runs for a moment and has nobody to tell that memory ran out: these end
 * the program with a message. Everything lives until memory_release(), which
 * main calls last.
 */
#ifndef CAPNRPC_COMPILER_MEMORY_H
#define CAPNRPC_COMPILER_MEMORY_H

#include <stdarg.h>
#include <stddef.h>

#include <capnrpc/attr.h>
#include <capnrpc/memory.h>

/* n zero bytes; never NULL. */
void *memory_get(size_t n);

/* A copy of the n bytes at bytes with a NUL behind; never NULL. */
char *memory_copy(const char *bytes, size_t n);

/* A formatted string; never NULL. */
char *memory_format(const char *format, ...) CAPNRPC_PRINTF(1, 2);

/* The same for arguments that are read already. */
char *memory_vformat(const char *format, va_list args) CAPNRPC_PRINTF(1, 0);

/* malloc and free, for messages. Static storage; never NULL. */
const struct capnrpc_memory *memory_of_messages(void);

/* Gives back everything that was handed out. */
void memory_release(void);

#endif
