/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The text of a schema file, for the line of an error.
 *
 * A plugin is not told where its schemas lie: their names are without what
 * --src-prefix takes off, and `capnp` has changed to the folder of the output
 * and says so in PWD too. But it waits for the plugin, and where there is a
 * /proc one sees the folder and the arguments that it was started with. So the
 * schema is sought there, here, and where `capnp` finds its own; and only a
 * text that says the file's id is taken.
 */
#ifndef CAPNRPC_COMPILER_SOURCE_H
#define CAPNRPC_COMPILER_SOURCE_H

#include <stddef.h>
#include <stdint.h>

/*
 * The text of the schema called name with that id, until the end of the run;
 * NULL, without a word, when it is not found.
 */
const char *source_read(const char *name, uint64_t id, size_t *ret_n);

#endif
