/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Converts a message between binary, text and JSON, of any type of any schema:
 *
 *   capnp compile -o- address.capnp >address.schema
 *   convert address.schema Person text binary <person.txt >person.bin
 *   convert address.schema Person binary json <person.bin
 *
 * Formats: binary, text, json; "short" and "json-short" print on one line.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <capnrpc/types.h>
#include <capnrpc/value.h>

static struct capnrpc_complaint complaint;

static const struct format {
	const char *name;
	bool is_binary;
	enum capnrpc_format format;
} formats[] = {
	{ "binary", true, CAPNRPC_FORMAT_TEXT },
	{ "text", false, CAPNRPC_FORMAT_TEXT_PRETTY },
	{ "short", false, CAPNRPC_FORMAT_TEXT },
	{ "json", false, CAPNRPC_FORMAT_JSON_PRETTY },
	{ "json-short", false, CAPNRPC_FORMAT_JSON },
};

static void
fail(const char *what, int status)
{
	fprintf(stderr, "convert: %s: ", what);
	if (complaint.line > 0)
		fprintf(stderr, "%zu:%zu: ", complaint.line, complaint.column);
	fprintf(stderr, "%s\n",
		complaint.text[0] != '\0' ? complaint.text
					  : capnrpc_strerror(status));
	exit(1);
}

static const struct format *
find_format(const char *name)
{
	size_t i;

	for (i = 0; i < sizeof(formats) / sizeof(formats[0]); i++)
		if (strcmp(formats[i].name, name) == 0)
			return &formats[i];
	fail(name, CAPNRPC_EINVAL);
	return NULL;
}

/* All of a file, in a block that the caller frees. */
static char *
read_all(FILE *file, size_t *ret_n)
{
	size_t n = 0, n_max = 4096, n_read;
	char *bytes = malloc(n_max), *more;

	while (bytes != NULL) {
		n_read = fread(bytes + n, 1, n_max - n, file);
		if (n_read == 0)
			break;
		n += n_read;
		if (n < n_max)
			continue;
		n_max *= 2;
		more = realloc(bytes, n_max);
		if (more == NULL)
			free(bytes);
		bytes = more;
	}
	if (bytes == NULL)
		fail("reading", CAPNRPC_ENOMEM);
	*ret_n = n;
	return bytes;
}

static struct capnrpc_message *
read_message(FILE *file, const char *name)
{
	const struct capnrpc_memory *memory = capnrpc_memory_libc();
	struct capnrpc_message *message;
	size_t n, n_used;
	char *bytes = read_all(file, &n);
	int status = capnrpc_message_parse(
		memory, (const uint8_t *)bytes, n, NULL, &message, &n_used);

	free(bytes);
	if (status < 0)
		fail(name, status);
	return message;
}

static void
load(struct capnrpc_types *types, const char *path)
{
	FILE *file = fopen(path, "rb");
	struct capnrpc_message *request;
	int status;

	if (file == NULL)
		fail(path, CAPNRPC_ESYSTEM);
	request = read_message(file, path);
	fclose(file);
	status = capnrpc_types_load(types, request, &complaint);
	if (status < 0)
		fail(path, status);
	capnrpc_message_unref(request);
}

static struct capnrpc_message *
parse(struct capnrpc_type type, enum capnrpc_format format)
{
	struct capnrpc_message *message =
		capnrpc_message_new(capnrpc_memory_libc(), 0);
	size_t n;
	char *text = read_all(stdin, &n);
	int status = CAPNRPC_ENOMEM;

	if (message != NULL)
		status = capnrpc_value_parse(type, format, text, n,
			capnrpc_message_edit_root(message), &complaint);
	if (status < 0)
		fail("standard input", status);
	free(text);
	return message;
}

static void
write_message(const struct capnrpc_message *message)
{
	size_t n = capnrpc_message_size(message);
	uint8_t *bytes = malloc(n);

	if (bytes == NULL)
		fail("writing", CAPNRPC_ENOMEM);
	capnrpc_message_write(message, bytes);
	fwrite(bytes, 1, n, stdout);
	free(bytes);
}

static void
print(struct capnrpc_type type, struct capnrpc_message *message,
	enum capnrpc_format format)
{
	const struct capnrpc_memory *memory = capnrpc_memory_libc();
	struct capnrpc_value value =
		capnrpc_value_of(type, capnrpc_message_root(message));
	char *text;
	size_t n;
	int status = capnrpc_value_print(
		value, format, memory, &text, &n, &complaint);

	if (status < 0)
		fail("printing", status);
	printf("%s\n", text);
	memory->release(memory->userdata, text, n + 1);
}

int
main(int argc, char **argv)
{
	struct capnrpc_types *types = capnrpc_types_new(capnrpc_memory_libc());
	const struct capnrpc_decl *decl;
	const struct format *from, *to;
	struct capnrpc_message *message;
	struct capnrpc_type type;

	if (argc != 5 || types == NULL) {
		fprintf(stderr, "usage: convert SCHEMA TYPE FROM TO\n");
		return 2;
	}
	load(types, argv[1]);
	decl = capnrpc_types_find(types, argv[2]);
	if (decl == NULL || capnrpc_decl_kind(decl) != CAPNRPC_DECL_STRUCT)
		fail(argv[2], CAPNRPC_EINVAL);
	type = capnrpc_decl_type(decl);
	from = find_format(argv[3]);
	to = find_format(argv[4]);
	message = from->is_binary ? read_message(stdin, "standard input")
				  : parse(type, from->format);
	if (to->is_binary)
		write_message(message);
	else
		print(type, message, to->format);
	capnrpc_message_unref(message);
	capnrpc_types_free(types);
	return ferror(stdout) != 0 || fflush(stdout) != 0;
}
