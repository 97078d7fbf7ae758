/* SPDX-License-Identifier: Apache-2.0 */
#include "proto/compiler/head.h"

#include <inttypes.h>
#include <string.h>

#include "proto/compiler/memory.h"
#include "proto/compiler/name.h"

const char *
head_file_name(const struct node *file)
{
	const char *slash = strrchr(file->label, '/');

	return slash != NULL ? slash + 1 : file->label;
}

void
head_add(const struct node *file, struct text *text)
{
	const char *spdx = request_annotation(
		schema_node_get_annotations(file->r), NAME_ANNOTATION_SPDX);
	struct capnrpc_text_r doc = request_doc(file, -1);
	const char *note = memory_format("Generated from %s, id 0x%016" PRIx64
					 "; do not edit.%s%s",
		head_file_name(file), file->id, doc.n > 0 ? "\n\n" : "",
		doc.bytes);

	if (spdx != NULL)
		text_comment(text, 0,
			memory_format("SPDX-License-Identifier: %s", spdx),
			strlen(spdx) + strlen("SPDX-License-Identifier: "));
	text_comment(text, 0, note, strlen(note));
}
