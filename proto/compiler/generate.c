/* SPDX-License-Identifier: Apache-2.0 */
#include "proto/compiler/generate.h"

#include <stdio.h>

#include "proto/compiler/data.h"
#include "proto/compiler/file.h"
#include "proto/compiler/memory.h"

/*
 * How often all of a request may be read. Each declaration is looked at some
 * dozens of times; a request that leads in circles, or claims lists without
 * end, runs into this.
 */
#define MAX_READS ((uint64_t)32)

/* The list of files, and where it ends. */
struct made_files {
	struct made_file *first, **end;
};

/* A new empty file at the end of the list. */
static struct made_file *
add_file(struct made_files *files, const char *name, const char *ending)
{
	struct made_file *file = memory_get(sizeof(*file));

	file->path = memory_format("%s%s", name, ending);
	*files->end = file;
	files->end = &file->next;
	return file;
}

static void
make_file(struct request *request, struct schema_request_file_r file,
	struct made_files *files)
{
	const char *name = schema_request_file_get_filename(file).bytes;
	const struct node *node =
		request_node(request, schema_request_file_get_id(file));

	if (node == NULL || schema_node_which(node->r) != SCHEMA_NODE_FILE) {
		fprintf(stderr,
			"capnpc-capnrpc: the request lacks the node of %s\n",
			name[0] != '\0' ? name : "a file");
		request->has_faults = true;
		return;
	}
	file_generate(request, file, node, &add_file(files, name, ".h")->text);
	data_generate(request, node, &add_file(files, name, ".c")->text);
}

static bool
run_request(struct capnrpc_message *message, source_reader *read_source,
	struct made_files *files)
{
	struct schema_request_file_list_r list;
	struct request request;
	uint32_t i, n;

	if (!request_init(&request, message, read_source))
		return false;
	list = schema_request_get_requested_files(request.r);
	n = schema_request_file_list_len(list);
	if (n == 0) {
		fputs("capnpc-capnrpc: the request names no file\n", stderr);
		return false;
	}
	for (i = 0; i < n; i++)
		make_file(
			&request, schema_request_file_list_at(list, i), files);
	return request_is_intact(&request) && !request.has_faults;
}

static void
release_texts(struct made_file *files)
{
	for (; files != NULL; files = files->next)
		text_deinit(&files->text);
}

bool
generate_run(const uint8_t *bytes, size_t n, source_reader *read_source,
	struct made_file **ret_files)
{
	struct capnrpc_read_limits limits = { MAX_READS * n,
		CAPNRPC_NESTING_DEFAULT };
	struct made_files files = { NULL, &files.first };
	struct capnrpc_message *message;
	bool is_good;
	size_t used;
	int status;

	status = capnrpc_message_parse(
		memory_of_messages(), bytes, n, &limits, &message, &used);
	if (status != 0) {
		fprintf(stderr,
			"capnpc-capnrpc: standard input is no "
			"CodeGeneratorRequest: %s\n",
			status == CAPNRPC_EAGAIN ? "it is cut off"
						 : capnrpc_strerror(status));
		return false;
	}
	is_good = run_request(message, read_source, &files);
	capnrpc_message_unref(message);
	if (is_good)
		*ret_files = files.first;
	else
		release_texts(files.first);
	return is_good;
}

void
generate_release(struct made_file *files)
{
	release_texts(files);
	memory_release();
}
