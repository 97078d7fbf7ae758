/* SPDX-License-Identifier: Apache-2.0 */
/* Looking up declarations, fields and methods, and what generics stand for. */
#include "tests/unit/schema/fixture.h"

#include "tests/unit/schema/odd.capnp.h"

static void
assert_written(struct capnrpc_type type, const char *expected)
{
	char text[60];

	capnrpc_type_write(type, text, sizeof(text));
	assert_string_equal(text, expected);
}

static struct capnrpc_field
field(struct capnrpc_type type, const char *name)
{
	struct capnrpc_field f;

	assert_true(capnrpc_type_find_field(type, name, strlen(name), &f));
	assert_string_equal(f.name, name);
	return f;
}

static void
names_have_scopes(void **state)
{
	const struct capnrpc_decl *entry =
		capnrpc_types_find(fixture.types, "Map.Entry");

	(void)state;
	assert_non_null(entry);
	assert_ptr_equal(
		capnrpc_types_find(fixture.types, "odd.capnp:Map.Entry"),
		entry);
	assert_null(capnrpc_types_find(fixture.types, "Entry"));
	assert_null(capnrpc_types_find(fixture.types, ""));
	assert_null(capnrpc_types_find(fixture.types, "d.capnp:Map.Entry"));
	assert_int_equal(capnrpc_decl_kind(entry), CAPNRPC_DECL_STRUCT);
	assert_ptr_equal(
		capnrpc_types_find_id(fixture.types, capnrpc_decl_id(entry)),
		entry);
	assert_null(capnrpc_types_find_id(fixture.types, 1));
}

static void
declarations_are_nested(void **state)
{
	const struct capnrpc_decl *file = capnrpc_types_find_id(
		fixture.types, UINT64_C(0xf3a1b2c4d5e6f708));
	const struct capnrpc_decl *first;
	size_t n = 0;

	(void)state;
	assert_int_equal(capnrpc_decl_kind(file), CAPNRPC_DECL_FILE);
	first = capnrpc_decl_nested(file, 0);
	assert_string_equal(capnrpc_decl_name(first), "odd.capnp:Odd");
	while (capnrpc_decl_nested(file, n) != NULL)
		n++;
	assert_int_equal(n, 18);
	assert_null(capnrpc_decl_nested(first, 0));
}

static void
generics_stand_for_types(void **state)
{
	struct capnrpc_type map, holder;

	(void)state;
	map = field(fixture.odd, "maps").type;
	assert_written(map, "List(Map(Text, List(Text)))");
	map = capnrpc_type_element(map);
	map = capnrpc_type_element(field(map, "entries").type);
	assert_written(field(map, "key").type, "Text");
	assert_written(field(map, "value").type, "List(Text)");
	holder = field(fixture.odd, "holder").type;
	assert_written(field(holder, "a").type, "Text");
	assert_written(field(holder, "b").type, "Odd");
	assert_written(field(field(holder, "group").type, "c").type, "Text");
	assert_written(
		field(field(fixture.odd, "unbound").type, "entries").type,
		"List(Map.Entry)");
	map = capnrpc_type_element(
		field(field(fixture.odd, "unbound").type, "entries").type);
	assert_written(field(map, "key").type, "AnyPointer");
}

/* A brand is made once, however often its type is entered. */
static void
recursive_generics_end(void **state)
{
	struct capnrpc_type chain = field(fixture.odd, "chain").type;
	size_t n_bytes, i;

	(void)state;
	chain = field(chain, "tail").type;
	n_bytes = fixture.memory.n_bytes;
	for (i = 0; i < 10000; i++)
		chain = field(chain, "tail").type;
	assert_written(field(chain, "head").type, "Data");
	assert_int_equal(fixture.memory.n_bytes, n_bytes);
}

/* A type without end costs no more than the limit, and printing says so. */
static void
growing_generics_are_bounded(void **state)
{
	struct capnrpc_type type =
		field(fixture_type(fixture.types, "Growers"), "all").type;
	struct capnrpc_complaint complaint;
	struct capnrpc_pointer_r null;
	size_t i, n_bytes = 0, n;
	char *text;

	(void)state;
	memset(&null, 0, sizeof(null));
	for (i = 0; i < 5000; i++) {
		type = field(type, "others").type;
		if (i == 4500)
			n_bytes = fixture.memory.n_bytes;
	}
	assert_int_equal(fixture.memory.n_bytes, n_bytes);
	assert_int_equal(capnrpc_value_print(capnrpc_value_of(type, null),
				 CAPNRPC_FORMAT_TEXT, &fixture.memory.memory,
				 &text, &n, &complaint),
		CAPNRPC_ELIMIT);
	assert_string_equal(
		complaint.text, "the schema has too many generic types");
}

static void
methods_are_inherited(void **state)
{
	struct capnrpc_type both = fixture_type(fixture.types, "Both"),
			    ancestor;
	struct capnrpc_method method;

	(void)state;
	assert_true(capnrpc_type_method(both, 0, &method));
	assert_string_equal(method.name, "own");
	assert_written(method.params, "Odd");
	assert_written(method.results, "Map(Text, Odd)");
	assert_true(capnrpc_type_find_method(both, "take", &method));
	assert_int_equal(method.interface_id,
		capnrpc_decl_id(capnrpc_types_find(fixture.types, "Base")));
	assert_int_equal(method.method_id, 0);
	assert_written(field(method.params, "what").type, "Odd");
	assert_true(capnrpc_type_find_method(both, "give", &method));
	assert_int_equal(method.method_id, 1);
	assert_false(capnrpc_type_find_method(both, "gi", &method));
	assert_false(capnrpc_type_method(both, 5, &method));
	assert_true(capnrpc_type_ancestor(both, 1, &ancestor));
	assert_written(ancestor, "Base(Odd)");
	assert_false(capnrpc_type_ancestor(both, 3, &ancestor));
}

/* Of two methods of one name the ancestor's that comes first is meant. */
static void
first_ancestor_wins(void **state)
{
	struct capnrpc_type more = fixture_type(fixture.types, "More"),
			    ancestor;
	struct capnrpc_method method;
	size_t n = 0;

	(void)state;
	assert_true(capnrpc_type_find_method(more, "common", &method));
	assert_int_equal(method.interface_id,
		capnrpc_decl_id(capnrpc_types_find(fixture.types, "Base")));
	while (capnrpc_type_ancestor(more, n, &ancestor))
		n++;
	assert_int_equal(n, 4); /* itself, Both, Base, Other */
}

static void
unions_are_told(void **state)
{
	struct capnrpc_field f = field(fixture.odd, "text");

	(void)state;
	assert_true(f.is_in_union);
	assert_int_equal(f.discriminant, 2);
	f = field(fixture.odd, "pair");
	assert_true(f.is_group && f.is_in_union);
	assert_int_equal(f.type.kind, CAPNRPC_TYPE_STRUCT);
	f = field(fixture.odd, "before");
	assert_false(f.is_in_union || f.is_group);
	assert_false(capnrpc_type_find_field(fixture.odd, "befor", 5, &f));
	assert_false(capnrpc_type_find_field(fixture.odd, "before\0x", 8, &f));
	assert_true(capnrpc_type_field(fixture.odd, 23, &f));
	assert_false(capnrpc_type_field(fixture.odd, 24, &f));
}

static void
names_are_cut_to_fit(void **state)
{
	char text[8];

	(void)state;
	capnrpc_type_write(
		field(fixture.odd, "nested").type, text, sizeof(text));
	assert_string_equal(text, "List(Li");
	capnrpc_type_write(fixture.odd, text, 1);
	assert_string_equal(text, "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			names_have_scopes, fixture_setup, fixture_teardown),
		cmocka_unit_test_setup_teardown(declarations_are_nested,
			fixture_setup, fixture_teardown),
		cmocka_unit_test_setup_teardown(generics_stand_for_types,
			fixture_setup, fixture_teardown),
		cmocka_unit_test_setup_teardown(recursive_generics_end,
			fixture_setup, fixture_teardown),
		cmocka_unit_test_setup_teardown(growing_generics_are_bounded,
			fixture_setup, fixture_teardown),
		cmocka_unit_test_setup_teardown(
			methods_are_inherited, fixture_setup, fixture_teardown),
		cmocka_unit_test_setup_teardown(
			first_ancestor_wins, fixture_setup, fixture_teardown),
		cmocka_unit_test_setup_teardown(
			unions_are_told, fixture_setup, fixture_teardown),
		cmocka_unit_test_setup_teardown(
			names_are_cut_to_fit, fixture_setup, fixture_teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
