/* SPDX-License-Identifier: Apache-2.0 */
#include "proto/compiler/name.h"

#include <ctype.h>
#include <string.h>

#include "proto/compiler/memory.h"

/* Longer names make C that nobody can read, and lines that cannot be broken. */
#define MAX_NAME 512

/* C11's and C++20's, less those with a capital or an underscore first. */
static const char *const keywords[] = { "alignas", "alignof", "and", "and_eq",
	"asm", "auto", "bitand", "bitor", "bool", "break", "case", "catch",
	"char", "char16_t", "char32_t", "char8_t", "class", "co_await",
	"co_return", "co_yield", "compl", "concept", "const", "const_cast",
	"consteval", "constexpr", "constinit", "continue", "decltype",
	"default", "delete", "do", "double", "dynamic_cast", "else", "enum",
	"explicit", "export", "extern", "false", "float", "for", "friend",
	"goto", "if", "inline", "int", "long", "mutable", "namespace", "new",
	"noexcept", "not", "not_eq", "nullptr", "operator", "or", "or_eq",
	"private", "protected", "public", "register", "reinterpret_cast",
	"requires", "restrict", "return", "short", "signed", "sizeof", "static",
	"static_assert", "static_cast", "struct", "switch", "template", "this",
	"thread_local", "throw", "true", "try", "typedef", "typeid", "typename",
	"union", "unsigned", "using", "virtual", "void", "volatile", "wchar_t",
	"while", "xor", "xor_eq" };

const char *
name_plain(const char *name)
{
	size_t i;

	for (i = 0; i < sizeof(keywords) / sizeof(keywords[0]); i++)
		if (strcmp(name, keywords[i]) == 0)
			return memory_format("%s_", name);
	return name;
}

/* Whether a word begins at name[i], which is not the first. */
static bool
begins_word(const char *name, size_t n, size_t i)
{
	unsigned char before = (unsigned char)name[i - 1];
	unsigned char after = i + 1 < n ? (unsigned char)name[i + 1] : 0;

	if (!isupper((unsigned char)name[i]) || before == '_')
		return false;
	return !isupper(before) || islower(after);
}

char *
name_snake(const char *name, size_t n)
{
	char *snake = memory_get(2 * n + 1);
	size_t i, used = 0;

	for (i = 0; i < n; i++) {
		if (i > 0 && begins_word(name, n, i))
			snake[used++] = '_';
		snake[used++] = (char)tolower((unsigned char)name[i]);
	}
	return snake;
}

char *
name_upper(const char *name)
{
	char *upper = memory_copy(name, strlen(name));
	size_t i;

	for (i = 0; upper[i] != '\0'; i++)
		upper[i] = (char)toupper((unsigned char)upper[i]);
	return upper;
}

bool
name_is_identifier(const char *name)
{
	size_t i;

	for (i = 0; name[i] != '\0'; i++) {
		unsigned char c = (unsigned char)name[i];

		if (c >= 0x80 || (!isalnum(c) && c != '_'))
			return false;
	}
	return i > 0 && i <= MAX_NAME && !isdigit((unsigned char)name[0]);
}

const char *
name_member(struct request *request, const struct node *node,
	struct capnrpc_text_r name, struct schema_annotation_list_r annotations)
{
	const char *c = request_annotation(annotations, NAME_ANNOTATION_NAME);

	if (c == NULL)
		c = name_snake(name.bytes, name.n);
	if (name_is_identifier(c))
		return c;
	request_fault(
		request, node, name.bytes, "\"%s\" cannot be a C name", c);
	return "unnamed";
}

/* "sub/my-file.capnp" gives "my_file". */
static const char *
name_of_path(const char *path)
{
	const char *slash = strrchr(path, '/');
	const char *base = slash != NULL ? slash + 1 : path;
	const char *dot = strstr(base, ".capnp");
	size_t i, n = dot != NULL ? (size_t)(dot - base) : strlen(base);
	char *name = name_snake(base, n);

	for (i = 0; name[i] != '\0'; i++)
		if (!isalnum((unsigned char)name[i]))
			name[i] = '_';
	return name;
}

static const char *
name_file(struct request *request, const struct node *node)
{
	const char *c = request_annotation(
		schema_node_get_annotations(node->r), NAME_ANNOTATION_PREFIX);

	if (c == NULL)
		c = name_of_path(node->label);
	if (!name_is_identifier(c))
		request_fault(request, node, NULL,
			"\"%s\" cannot begin a C name; use $C.prefix", c);
	return c;
}

/* The part of the name that the declaration itself gives. */
static const char *
own_part(struct request *request, const struct node *node)
{
	uint32_t start = schema_node_get_display_name_prefix_length(node->r);
	struct capnrpc_text_r part = schema_node_get_display_name(node->r);

	if (node->given_name != NULL)
		return node->given_name;
	if (start > part.n)
		start = (uint32_t)part.n;
	part.bytes += start;
	part.n -= start;
	return name_member(
		request, node, part, schema_node_get_annotations(node->r));
}

/*
 * Lists of struct x are x_list in C, so what is called list inside of x gets
 * another name.
 */
static const char *
part_inside(const struct node *node, const char *part)
{
	const struct node *scope = node->scope;

	if (strcmp(part, "list") != 0 ||
		schema_node_which(scope->r) != SCHEMA_NODE_STRUCT)
		return part;
	return node->given_name != NULL ? "list_group" : "list_type";
}

/* The name of the scope, settled first if it is not yet. */
static const char *
scope_name(struct request *request, struct node *node, unsigned int depth)
{
	const char *part, *scope;

	if (node->name != NULL)
		return node->name;
	if (node->scope == NULL || depth >= MAX_SCOPES)
		return node->name = name_file(request, node);
	scope = scope_name(request, node->scope, depth + 1);
	part = part_inside(node, own_part(request, node));
	if (node->scope->scope == NULL && strcmp(part, scope) == 0)
		node->name = part;
	else
		node->name = memory_format("%s_%s", scope, part);
	return node->name;
}

void
name_nodes(struct request *request)
{
	size_t i;

	for (i = 0; i < request->n_nodes; i++) {
		struct node *node = &request->nodes[i];

		scope_name(request, node, 0);
		node->upper_name = name_upper(node->name);
	}
}
