/* SPDX-License-Identifier: Apache-2.0 */
/* What reading, printing and parsing values share. */
#ifndef CAPNRPC_SCHEMA_VALUE_H
#define CAPNRPC_SCHEMA_VALUE_H

#include <capnrpc/value.h>

/* How a list's elements of the type are encoded. */
enum capnrpc_element_size capnrpc_type_element_size(
	struct capnrpc_type element);

/* Whether values of the type stand behind a pointer. */
bool capnrpc_type_is_pointer(struct capnrpc_type type);

#endif
