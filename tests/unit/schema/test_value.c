/* SPDX-License-Identifier: Apache-2.0 */
/* Values field by field, malformed messages, and lack of memory. */
#include "tests/unit/schema/fixture.h"

#define TEXT CAPNRPC_FORMAT_TEXT

static struct capnrpc_value
get(struct capnrpc_value value, const char *name)
{
	struct capnrpc_field field;

	assert_true(capnrpc_type_find_field(
		value.type, name, strlen(name), &field));
	return capnrpc_value_field(value, &field);
}

static struct capnrpc_message *
parse(const char *text)
{
	return fixture_parse(fixture.odd, TEXT, text);
}

static void
fields_are_read(void **state)
{
	struct capnrpc_message *m =
		parse("(number = -3, before = 5, bytes = \"\\xff\", "
		      "colours = [green, (9)], nested = [[[1, 2]], []])");
	struct capnrpc_value v = capnrpc_value_of(
				     fixture.odd, capnrpc_message_root(m)),
			     list;
	struct capnrpc_field set;

	(void)state;
	assert_true(capnrpc_value_which(v, &set));
	assert_string_equal(set.name, "number");
	assert_int_equal(capnrpc_value_field(v, &set).as.integer, -3);
	assert_int_equal(get(v, "before").as.integer, 5);
	assert_int_equal(get(v, "bytes").as.data.bytes[0], 0xff);
	list = get(v, "colours");
	assert_int_equal(capnrpc_value_len(list), 2);
	assert_int_equal(capnrpc_value_at(list, 1).as.enumerant, 9);
	assert_int_equal(capnrpc_value_at(list, 2).as.enumerant, 0);
	list = get(v, "nested");
	list = capnrpc_value_at(capnrpc_value_at(list, 0), 0);
	assert_int_equal(capnrpc_value_at(list, 1).as.natural, 2);
	assert_int_equal(capnrpc_value_len(v), 0);
	capnrpc_message_unref(m);
}

static void
defaults_are_read(void **state)
{
	struct capnrpc_message *m = parse("()");
	struct capnrpc_value v =
		capnrpc_value_of(fixture.odd, capnrpc_message_root(m));
	struct capnrpc_field field;

	(void)state;
	assert_int_equal(get(v, "number").as.integer, 7);
	assert_string_equal(get(v, "text").as.text.bytes, "unset");
	assert_int_equal(get(v, "colour").as.enumerant, 1);
	assert_true(capnrpc_type_find_field(fixture.odd, "map", 3, &field));
	assert_false(capnrpc_value_has(v, &field));
	assert_true(capnrpc_type_find_field(fixture.odd, "number", 6, &field));
	assert_false(capnrpc_value_has(v, &field));
	capnrpc_message_unref(m);
}

static void
assert_prints(struct capnrpc_value value, const char *expected)
{
	const struct capnrpc_memory *libc = capnrpc_memory_libc();
	char *text;
	size_t n;

	assert_int_equal(
		capnrpc_value_print(value, TEXT, libc, &text, &n, NULL), 0);
	assert_string_equal(text, expected);
	libc->release(libc->userdata, text, n + 1);
}

static void
constants_are_values(void **state)
{
	(void)state;
	assert_prints(capnrpc_value_of_const(
			      capnrpc_types_find(fixture.types, "some")),
		"[green, red]");
	assert_prints(capnrpc_value_of_const(
			      capnrpc_types_find(fixture.types, "large")),
		"(text = \"a constant\", before = 0, named = (left = void))");
	assert_int_equal(
		capnrpc_value_of_const(capnrpc_types_find(fixture.types, "Odd"))
			.type.kind,
		CAPNRPC_TYPE_VOID);
}

/* A union's field of a newer schema is nothing, and not another field. */
static void
newer_union_field_is_nothing(void **state)
{
	struct capnrpc_message *m = parse("(number = 1)");
	struct capnrpc_struct_b s =
		capnrpc_pointer_edit_struct(capnrpc_message_edit_root(m),
			capnrpc_type_size(fixture.odd), NULL);
	struct capnrpc_field set;
	uint32_t i;

	(void)state;
	for (i = 0; i < 4 * capnrpc_type_size(fixture.odd).n_data_words; i++)
		if (capnrpc_struct_get_u16(capnrpc_struct_reader(s), i, 0) == 1)
			capnrpc_struct_set_u16(s, i, 999, 0);
	assert_false(capnrpc_value_which(
		capnrpc_value_of(fixture.odd, capnrpc_message_root(m)), &set));
	capnrpc_message_unref(m);
}

/* A pointer that leads nowhere: its text would be a lie, so there is none. */
static void
malformed_message_is_refused(void **state)
{
	static const uint8_t bytes[] = { 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 1, 0, 0xfd, 0xff, 0, 0, 0x0a, 0, 0, 0 };
	struct capnrpc_type tagged = fixture_type(fixture.types, "Map");
	struct capnrpc_message *m;
	size_t n;

	(void)state;
	assert_int_equal(capnrpc_message_parse(capnrpc_memory_libc(), bytes,
				 sizeof(bytes), NULL, &m, &n),
		0);
	fixture_refuse_printing(
		m, tagged, TEXT, CAPNRPC_EPROTOCOL, "the message is malformed");
}

/* Allocation k fails, for every k: ENOMEM, and nothing leaks. */
static void
printing_survives_lack_of_memory(void **state)
{
	struct capnrpc_message *m =
		parse("(list = [\"a\", \"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\"], "
		      "map = (entries = [(key = \"k\"), (key = \"l\")]))");
	struct fixture_memory own;
	int status = CAPNRPC_ENOMEM;
	char *text;
	size_t n, k;

	(void)state;
	for (k = 0; status == CAPNRPC_ENOMEM; k++) {
		fixture_memory_init(&own);
		own.n_allowed = k;
		own.stays_out = k % 2 == 0;
		status = capnrpc_value_print(
			capnrpc_value_of(fixture.odd, capnrpc_message_root(m)),
			CAPNRPC_FORMAT_TEXT_PRETTY, &own.memory, &text, &n,
			NULL);
		assert_true(status == 0 || status == CAPNRPC_ENOMEM);
		if (status == 0)
			own.memory.release(own.memory.userdata, text, n + 1);
		assert_int_equal(own.n_blocks, 0);
	}
	assert_true(k > 2);
	capnrpc_message_unref(m);
}

static void
parsing_survives_lack_of_memory(void **state)
{
	(void)state;
	fixture_parse_without_memory(
		fixture.odd, TEXT, "(text = \"a\", nested = [[[1]], []])");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(fields_are_read),
		cmocka_unit_test(defaults_are_read),
		cmocka_unit_test(constants_are_values),
		cmocka_unit_test(newer_union_field_is_nothing),
		cmocka_unit_test(malformed_message_is_refused),
		cmocka_unit_test(printing_survives_lack_of_memory),
		cmocka_unit_test(parsing_survives_lack_of_memory),
	};

	return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
