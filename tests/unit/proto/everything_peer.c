/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The C side of the comparison with `capnp`, started by everything.sh.
 *
 *   everything_peer write   writes an Every to standard output
 *   everything_peer read    reads one, with the same values, and checks them
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "everything.capnp.h"
#include "every_values.h"
#include "proto/compiler/memory.h"

static int
write_message(void)
{
	struct capnrpc_message *message =
		capnrpc_message_new(memory_of_messages(), 0);
	size_t n;
	uint8_t *bytes;

	if (message == NULL)
		return EXIT_FAILURE;
	every_values_set(every_init(capnrpc_message_edit_root(message)));
	n = capnrpc_message_size(message);
	bytes = memory_get(n);
	capnrpc_message_write(message, bytes);
	if (capnrpc_message_error(message) != 0 ||
		fwrite(bytes, 1, n, stdout) != n || fflush(stdout) != 0)
		return EXIT_FAILURE;
	capnrpc_message_unref(message);
	return EXIT_SUCCESS;
}

static int
read_message(void)
{
	static uint8_t bytes[65536];
	struct capnrpc_message *message;
	size_t n, used;
	const char *fault;

	n = fread(bytes, 1, sizeof(bytes), stdin);
	if (capnrpc_message_parse(
		    memory_of_messages(), bytes, n, NULL, &message, &used) != 0)
		return EXIT_FAILURE;
	fault = every_values_check(every_read(capnrpc_message_root(message)));
	if (fault == NULL && capnrpc_message_error(message) != 0)
		fault = "the message is damaged";
	if (fault != NULL)
		fprintf(stderr, "everything_peer: %s\n", fault);
	capnrpc_message_unref(message);
	return fault == NULL ? EXIT_SUCCESS : EXIT_FAILURE;
}

int
main(int argc, char **argv)
{
	int status = EXIT_FAILURE;

	if (argc == 2 && strcmp(argv[1], "write") == 0)
		status = write_message();
	else if (argc == 2 && strcmp(argv[1], "read") == 0)
		status = read_message();
	memory_release();
	return status;
}
