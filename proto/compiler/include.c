/* SPDX-License-Identifier: Apache-2.0 */
#include "proto/compiler/include.h"

#include <string.h>

#include "proto/compiler/memory.h"
#include "proto/compiler/name.h"

/* What a file is called in the imports of another; NULL if it is not. */
static const char *
import_name(struct schema_request_file_r file, uint64_t id)
{
	struct schema_request_file_import_list_r list =
		schema_request_file_get_imports(file);
	uint32_t i, n = schema_request_file_import_list_len(list);

	for (i = 0; i < n; i++) {
		struct schema_request_file_import_r m =
			schema_request_file_import_list_at(list, i);

		if (schema_request_file_import_get_id(m) == id)
			return schema_request_file_import_get_name(m).bytes;
	}
	return NULL;
}

/* How many bytes of both paths name the same folders. */
static size_t
shared_folders(const char *a, const char *b)
{
	size_t i, n = 0;

	for (i = 0; a[i] != '\0' && a[i] == b[i]; i++)
		if (a[i] == '/')
			n = i + 1;
	return n;
}

/* The way from the folder of one file to another, as both are known. */
static const char *
relative_path(const char *from, const char *to)
{
	size_t n = shared_folders(from, to);
	const char *path = to + n;

	for (from += n; strchr(from, '/') != NULL; from = strchr(from, '/') + 1)
		path = memory_format("../%s", path);
	return path;
}

/*
 * How the header of a file is included: as the file says itself, as this one
 * imports it, or, where its types came here through a third one's "using", by
 * where it lies.
 */
static const char *
include_name(const struct node *used, const struct node *file,
	struct schema_request_file_r r)
{
	const char *said = request_annotation(
		schema_node_get_annotations(used->r), NAME_ANNOTATION_HEADER);
	const char *name = import_name(r, used->id);

	if (said != NULL)
		return said[0] == '<' ? said : memory_format("\"%s\"", said);
	if (name == NULL)
		name = relative_path(file->label, used->label);
	return name[0] == '/' ? memory_format("<%s.h>", name + 1)
			      : memory_format("\"%s.h\"", name);
}

/* Whether it can stand behind #include as it is. */
static bool
is_include(const char *name)
{
	size_t n = strlen(name);

	return n > 2 && name[n - 1] == (name[0] == '<' ? '>' : '"') &&
		strcspn(name + 1, "<>\"\n\\") == n - 2;
}

void
include_add_library(const struct output *output, struct text *text)
{
	if (output->has_interfaces)
		text_add(text, "#include <capnrpc/cap.h>\n");
	text_add(text, "#include <capnrpc/typed_list.h>\n");
}

void
include_add(struct output *output, struct schema_request_file_r file,
	struct text *text)
{
	const struct used_file *used;

	for (used = output->files; used != NULL; used = used->next) {
		const char *name = include_name(used->file, output->file, file);

		if (!is_include(name))
			request_fault(output->request, used->file, NULL,
				"%s cannot be included", name);
		text_add(text, "#include %s\n", name);
	}
}
