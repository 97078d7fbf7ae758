/* SPDX-License-Identifier: Apache-2.0 */
#include "proto/compiler/method.h"

#include <inttypes.h>
#include <string.h>

#include "proto/compiler/generic.h"
#include "proto/compiler/memory.h"
#include "proto/compiler/name.h"

static struct schema_method_list_r
methods_of(const struct node *interface)
{
	return schema_node_interface_get_methods(
		schema_node_get_interface(interface->r));
}

uint32_t
method_count(const struct node *interface)
{
	return schema_method_list_len(methods_of(interface));
}

/* A method's parameters or results, an instance where the interface is. */
static const struct node *
struct_type(struct output *output, const struct node *interface,
	const char *method, uint64_t id, struct schema_brand_r brand)
{
	const struct node *type =
		generic_branded(output, interface, method, id, brand);

	if (type != NULL && schema_node_which(type->r) != SCHEMA_NODE_STRUCT) {
		request_fault(output->request, interface, method,
			"its type 0x%016" PRIx64 " is no struct", id);
		return NULL;
	}
	return type;
}

bool
method_read(struct output *output, const struct node *interface, uint32_t i,
	struct method *ret_method)
{
	struct schema_method_r r =
		schema_method_list_at(methods_of(interface), i);
	uint64_t result_id = schema_method_get_result_struct_type(r);
	const char *label = schema_method_get_name(r).bytes;
	struct method method = { 0 };

	method.interface = interface;
	method.name = name_member(output->request, interface,
		schema_method_get_name(r), schema_method_get_annotations(r));
	method.full_name = memory_format("%s_%s", interface->name, method.name);
	method.ordinal = memory_format(
		"%s_%s", interface->upper_name, name_upper(method.name));
	method.doc = request_doc(interface, i);
	method.params = struct_type(output, interface, label,
		schema_method_get_param_struct_type(r),
		schema_method_get_param_brand(r));
	if (method.params == NULL)
		return false;
	if (!type_is_stream(result_id)) {
		method.results = struct_type(output, interface, label,
			result_id, schema_method_get_result_brand(r));
		if (method.results == NULL)
			return false;
	}
	*ret_method = method;
	return true;
}

void
method_begin(struct output *output, const struct method *method,
	const char *type, const char *verb, const char *parameters)
{
	output_function(output, method->interface, type,
		memory_format("%s_%s", method->full_name, verb), parameters);
}
