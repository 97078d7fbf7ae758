/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The C side of the comparison with `capnp`, started by everything.sh.
 *
 *   everything_peer write   writes an Every to standard output
 *   everything_peer read    reads one, with the same values, and checks them
 *
 * A further word "packed" means the packed form.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "everything.capnp.h"
#include "every_values.h"
#include "proto/compiler/memory.h"
#include "wire/packed.h"

/* More than an Every of these values takes. */
#define MAX_MESSAGE 65536

/* The packed form of a message. */
static const uint8_t *
pack(const uint8_t *words, size_t *n)
{
	uint8_t *packed = memory_get(capnrpc_pack(words, *n / 8, NULL));

	*n = capnrpc_pack(words, *n / 8, packed);
	return packed;
}

/* The words of a packed input. */
static const uint8_t *
unpack(const uint8_t *bytes, size_t *n)
{
	struct capnrpc_unpacker unpacker = { bytes, *n, 0, 0, 0 };
	uint8_t *words = memory_get(MAX_MESSAGE);

	for (*n = 0; *n + 8 <= MAX_MESSAGE; *n += 8)
		if (capnrpc_unpack(&unpacker, words + *n, 1) != 0)
			break;
	return words;
}

static int
write_message(bool is_packed)
{
	struct capnrpc_message *message =
		capnrpc_message_new(memory_of_messages(), 0);
	const uint8_t *out;
	uint8_t *bytes;
	size_t n;

	if (message == NULL)
		return EXIT_FAILURE;
	every_values_set(every_init(capnrpc_message_edit_root(message)));
	n = capnrpc_message_size(message);
	bytes = memory_get(n);
	capnrpc_message_write(message, bytes);
	out = is_packed ? pack(bytes, &n) : bytes;
	if (capnrpc_message_error(message) != 0 ||
		fwrite(out, 1, n, stdout) != n || fflush(stdout) != 0)
		return EXIT_FAILURE;
	capnrpc_message_unref(message);
	return EXIT_SUCCESS;
}

static int
read_message(bool is_packed)
{
	static uint8_t bytes[MAX_MESSAGE];
	const uint8_t *words = bytes;
	struct capnrpc_message *message;
	size_t n, used;
	const char *fault;

	n = fread(bytes, 1, sizeof(bytes), stdin);
	if (is_packed)
		words = unpack(bytes, &n);
	if (capnrpc_message_parse(
		    memory_of_messages(), words, n, NULL, &message, &used) != 0)
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
	bool is_packed = argc == 3 && strcmp(argv[2], "packed") == 0;
	int status = EXIT_FAILURE;

	if (argc != 2 && !is_packed)
		return EXIT_FAILURE;
	if (strcmp(argv[1], "write") == 0)
		status = write_message(is_packed);
	else if (strcmp(argv[1], "read") == 0)
		status = read_message(is_packed);
	memory_release();
	return status;
}
