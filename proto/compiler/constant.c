/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Constants: a macro for what fits the data section, a function that returns
 * a reader for text and data.
 */
#include "proto/compiler/declaration.h"

#include <inttypes.h>

#include "proto/compiler/default.h"
#include "proto/compiler/memory.h"
#include "proto/compiler/type.h"

/* The value as a constant expression of the scalar's C type. */
static const char *
scalar_expression(struct schema_type_r type, struct schema_value_r value)
{
	const struct type_scalar *scalar = type_scalar_of(type);
	const char *bits = type_bits(scalar, value);

	if (scalar->is_float)
		return memory_format(
			"capnrpc_%s_of_bits(%s)", scalar->c_type, bits);
	if (scalar->bits == 1)
		return bits;
	return memory_format("((%s)%s)", scalar->c_type, bits);
}

static void
add_macro(struct output *output, const struct node *node,
	struct schema_node_const_r constant)
{
	output_take(output, node, node->upper_name);
	text_add(&output->text, "#define %s %s\n\n", node->upper_name,
		scalar_expression(schema_node_const_get_type(constant),
			schema_node_const_get_value(constant)));
}

/* kind is "text" or "data". */
static void
begin_bytes(struct output *output, const struct node *node, const char *kind)
{
	output_function(output, node,
		memory_format("struct capnrpc_%s_r", kind), node->name, "void");
}

static void
end_bytes(struct output *output, const char *kind, size_t n)
{
	text_add(&output->text,
		"\tstruct capnrpc_%s_r v = { bytes, %zu };\n\n\treturn v;\n",
		kind, n);
	output_end(output);
}

static void
add_text(struct output *output, const struct node *node,
	struct capnrpc_text_r value)
{
	begin_bytes(output, node, "text");
	default_add_text(&output->text, value);
	end_bytes(output, "text", value.n);
}

static void
add_data(struct output *output, const struct node *node,
	struct capnrpc_data_r value)
{
	static const uint8_t zero;
	struct capnrpc_data_r one = { &zero, 1 };

	begin_bytes(output, node, "data");
	default_add_data(&output->text, value.n > 0 ? value : one);
	end_bytes(output, "data", value.n);
}

void
declare_constant(struct output *output, const struct node *node)
{
	struct schema_node_const_r constant = schema_node_get_const(node->r);
	struct schema_value_r value = schema_node_const_get_value(constant);
	struct capnrpc_text_r doc = request_doc(node, -1);

	text_comment(&output->text, 0, doc.bytes, doc.n);
	switch (type_class_of(schema_node_const_get_type(constant))) {
	case TYPE_VOID:
		break;
	case TYPE_SCALAR:
		add_macro(output, node, constant);
		break;
	case TYPE_TEXT:
		add_text(output, node, schema_value_get_text(value));
		break;
	case TYPE_DATA:
		add_data(output, node, schema_value_get_data(value));
		break;
	case TYPE_LIST:
	case TYPE_STRUCT:
	case TYPE_CAP:
	case TYPE_ANY:
	case TYPE_UNKNOWN:
		request_fault(output->request, node, NULL,
			"constants of structs and lists are not supported");
		break;
	}
}
