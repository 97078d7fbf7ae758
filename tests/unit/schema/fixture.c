/* SPDX-License-Identifier: Apache-2.0 */
/* What the tests of schema share. */
#include "tests/unit/schema/fixture.h"

#include <stdlib.h>

#include "tests/unit/schema/free.capnp.h"
#include "tests/unit/schema/odd.capnp.h"

struct fixture fixture;

static void *
fixture_allocate(void *userdata, size_t n)
{
	struct fixture_memory *memory = userdata;
	void *block;

	if (memory->n_allowed == 0) {
		if (!memory->stays_out)
			memory->n_allowed = SIZE_MAX;
		return NULL;
	}
	memory->n_allowed--;
	block = malloc(n);
	assert_non_null(block);
	memset(block, 0xa5, n);
	memory->n_blocks++;
	memory->n_bytes += n;
	return block;
}

static void
fixture_release(void *userdata, void *block, size_t n)
{
	struct fixture_memory *memory = userdata;

	if (block == NULL)
		return;
	assert_true(memory->n_blocks > 0 && memory->n_bytes >= n);
	memory->n_blocks--;
	memory->n_bytes -= n;
	free(block);
}

void
fixture_memory_init(struct fixture_memory *memory)
{
	memset(memory, 0, sizeof(*memory));
	memory->memory.allocate = fixture_allocate;
	memory->memory.release = fixture_release;
	memory->memory.userdata = memory;
	memory->n_allowed = SIZE_MAX;
}

int
fixture_setup(void **state)
{
	(void)state;
	fixture_memory_init(&fixture.memory);
	fixture.types = capnrpc_types_new(&fixture.memory.memory);
	assert_non_null(fixture.types);
	assert_int_equal(
		capnrpc_types_add(fixture.types, ODD_CAPNP_SCHEMA, NULL), 0);
	assert_int_equal(
		capnrpc_types_add(fixture.types, FREE_CAPNP_SCHEMA, NULL), 0);
	fixture.odd = fixture_type(fixture.types, "Odd");
	fixture.annotated = fixture_type(fixture.types, "Annotated");
	fixture.free = fixture_type(fixture.types, "Free");
	return 0;
}

int
fixture_teardown(void **state)
{
	(void)state;
	assert_null(capnrpc_types_free(fixture.types));
	assert_int_equal(fixture.memory.n_blocks, 0);
	return 0;
}

struct capnrpc_type
fixture_type(const struct capnrpc_types *types, const char *name)
{
	const struct capnrpc_decl *decl = capnrpc_types_find(types, name);

	assert_non_null(decl);
	return capnrpc_decl_type(decl);
}

struct capnrpc_message *
fixture_parse(
	struct capnrpc_type type, enum capnrpc_format format, const char *text)
{
	struct capnrpc_message *m =
		capnrpc_message_new(capnrpc_memory_libc(), 0);
	struct capnrpc_complaint complaint;

	assert_non_null(m);
	if (capnrpc_value_parse(type, format, text, strlen(text),
		    capnrpc_message_edit_root(m), &complaint) < 0)
		fail_msg("%zu:%zu: %s", complaint.line, complaint.column,
			complaint.text);
	return m;
}

void
fixture_parse_without_memory(
	struct capnrpc_type type, enum capnrpc_format format, const char *text)
{
	struct capnrpc_message *m;
	struct fixture_memory own;
	int status = CAPNRPC_ENOMEM;
	size_t k;

	for (k = 0; status == CAPNRPC_ENOMEM; k++) {
		fixture_memory_init(&own);
		m = capnrpc_message_new(&own.memory, 1);
		own.n_allowed = k;
		own.stays_out = true;
		status = capnrpc_value_parse(type, format, text, strlen(text),
			capnrpc_message_edit_root(m), NULL);
		assert_true(status == 0 || status == CAPNRPC_ENOMEM);
		capnrpc_message_unref(m);
		assert_int_equal(own.n_blocks, 0);
	}
	assert_true(k > 1);
}

char *
fixture_convert(struct capnrpc_type type, enum capnrpc_format from,
	const char *text, enum capnrpc_format to)
{
	const struct capnrpc_memory *memory = capnrpc_memory_libc();
	struct capnrpc_message *m = fixture_parse(type, from, text);
	struct capnrpc_complaint complaint;
	char *printed;
	size_t n;

	if (capnrpc_value_print(capnrpc_value_of(type, capnrpc_message_root(m)),
		    to, memory, &printed, &n, &complaint) < 0)
		fail_msg("%s", complaint.text);
	assert_int_equal(strlen(printed), n);
	capnrpc_message_unref(m);
	return printed;
}

void
fixture_refuse(struct capnrpc_type type, enum capnrpc_format format,
	const char *text, int status, size_t line, size_t column,
	const char *part)
{
	struct capnrpc_message *m =
		capnrpc_message_new(capnrpc_memory_libc(), 0);
	struct capnrpc_complaint complaint;

	assert_non_null(m);
	assert_int_equal(capnrpc_value_parse(type, format, text, strlen(text),
				 capnrpc_message_edit_root(m), &complaint),
		status);
	if (strstr(complaint.text, part) == NULL)
		fail_msg("\"%s\" lacks \"%s\"", complaint.text, part);
	assert_int_equal(complaint.line, line);
	assert_int_equal(complaint.column, column);
	assert_int_equal(capnrpc_pointer_kind(capnrpc_message_root(m)),
		CAPNRPC_POINTER_NULL);
	capnrpc_message_unref(m);
}

void
fixture_refuse_each(struct capnrpc_type type, enum capnrpc_format format,
	const struct fixture_refusal *refusals, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		fixture_refuse(type, format, refusals[i].text, CAPNRPC_EINVAL,
			refusals[i].line, refusals[i].column, refusals[i].part);
}

void
fixture_refuse_printing(struct capnrpc_message *m_taken,
	struct capnrpc_type type, enum capnrpc_format format, int status,
	const char *part)
{
	struct capnrpc_complaint complaint;
	char *printed;
	size_t n;

	assert_int_equal(
		capnrpc_value_print(
			capnrpc_value_of(type, capnrpc_message_root(m_taken)),
			format, capnrpc_memory_libc(), &printed, &n,
			&complaint),
		status);
	if (strstr(complaint.text, part) == NULL)
		fail_msg("\"%s\" lacks \"%s\"", complaint.text, part);
	capnrpc_message_unref(m_taken);
}

void
fixture_free(char *text)
{
	const struct capnrpc_memory *memory = capnrpc_memory_libc();

	memory->release(memory->userdata, text, strlen(text) + 1);
}
