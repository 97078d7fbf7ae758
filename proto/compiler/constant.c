/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Constants: a macro for what fits the data section, a function that returns
 * a reader for everything else.
 */
#include "proto/compiler/declaration.h"

#include <inttypes.h>

#include "proto/compiler/default.h"
#include "proto/compiler/generic.h"
#include "proto/compiler/list.h"
#include "proto/compiler/memory.h"

/* A signed value; the lowest of 64 bits has no literal. */
static const char *
signed_expression(const struct type_scalar *scalar, int64_t value)
{
	if (value == INT64_MIN)
		return "(-INT64_C(9223372036854775807) - 1)";
	if (scalar->bits == 64)
		return memory_format("INT64_C(%" PRId64 ")", value);
	return memory_format("((%s)%" PRId64 ")", scalar->c_type, value);
}

/* The value as a constant expression of the scalar's C type. */
static const char *
scalar_expression(struct schema_type_r type, struct schema_value_r value)
{
	const struct type_scalar *scalar = type_scalar_of(type);
	const char *bits = type_bits(scalar, value);

	switch (schema_type_which(type)) {
	case SCHEMA_TYPE_INT8:
		return signed_expression(scalar, schema_value_get_int8(value));
	case SCHEMA_TYPE_INT16:
		return signed_expression(scalar, schema_value_get_int16(value));
	case SCHEMA_TYPE_INT32:
		return signed_expression(scalar, schema_value_get_int32(value));
	case SCHEMA_TYPE_INT64:
		return signed_expression(scalar, schema_value_get_int64(value));
	default:
		break;
	}
	if (scalar->is_float)
		return memory_format(
			"capnrpc_%s_of_bits(%s)", scalar->c_type, bits);
	return scalar->bits == 1
		? bits
		: memory_format("((%s)%s)", scalar->c_type, bits);
}

static void
add_macro(struct output *output, const struct node *node,
	struct schema_node_const_r constant)
{
	const char *value =
		scalar_expression(schema_node_const_get_type(constant),
			schema_node_const_get_value(constant));
	bool fits = strlen("#define  ") + strlen(node->upper_name) +
			strlen(value) <=
		TEXT_COLUMNS;

	output_take(output, node, node->upper_name);
	text_add(&output->text, "#define %s%s%s\n\n", node->upper_name,
		fits ? " " : " \\\n\t", value);
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

/* A function that reads words as type; call is what does it, but for words. */
static void
add_pointer(struct output *output, const struct node *node,
	struct capnrpc_pointer_r value, const char *type, const char *call)
{
	bool has_words;

	output_function(output, node, type, node->name, "void");
	has_words = default_add_words(output, node, NULL, value);
	text_add(&output->text,
		"\tstruct capnrpc_pointer_r p = { NULL, NULL, 0, 0 };\n"
		"\t%s v;\n\n",
		type);
	text_add(&output->text, "\t%s%s);\n\treturn v;\n", call,
		has_words ? "words" : "NULL");
	output_end(output);
}

static void
add_struct(struct output *output, const struct node *node,
	struct schema_node_const_r constant)
{
	struct node *type = generic_node(output, node, NULL,
		generic_type(node, schema_node_const_get_type(constant)));

	if (type == NULL)
		return;
	add_pointer(output, node,
		schema_value_get_struct(schema_node_const_get_value(constant)),
		memory_format("struct %s_r", type->name),
		"v.s = capnrpc_pointer_struct(p, ");
}

static void
add_list(struct output *output, const struct node *node,
	struct schema_node_const_r constant)
{
	struct bound list =
		generic_type(node, schema_node_const_get_type(constant));
	struct bound element = generic_element(list);
	const char *type = list_type(output, node, NULL, list);

	if (type != NULL)
		add_pointer(output, node,
			schema_value_get_list(
				schema_node_const_get_value(constant)),
			memory_format("struct %s_r", type),
			memory_format("v.l = capnrpc_pointer_list(p, %s, ",
				type_element_size(element.r)));
}

static void
add_constant(struct output *output, const struct node *node,
	struct schema_node_const_r constant)
{
	struct schema_value_r value = schema_node_const_get_value(constant);

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
	case TYPE_STRUCT:
		add_struct(output, node, constant);
		break;
	case TYPE_LIST:
		add_list(output, node, constant);
		break;
	case TYPE_CAP:
	case TYPE_ANY:
	case TYPE_ANY_STRUCT:
	case TYPE_ANY_LIST:
	case TYPE_UNKNOWN:
		request_fault(output->request, node, NULL,
			"a constant of a type that this version does not "
			"support");
		break;
	}
}

void
declare_constant(struct output *output, const struct node *node)
{
	struct schema_node_const_r constant = schema_node_get_const(node->r);
	struct schema_type_r type = schema_node_const_get_type(constant);
	struct capnrpc_text_r doc = request_doc(node, -1);

	if (type_class_of(type) == TYPE_VOID)
		return;
	text_comment(&output->text, 0, doc.bytes, doc.n);
	add_constant(output, node, constant);
}
