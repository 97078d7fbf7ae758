/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Schemas that cannot be, written as text and parsed as the request that they
 * would come as: each is refused as a whole, and says why.
 */
#include "tests/unit/schema/fixture.h"

#include <stdio.h>

#include "proto/gen/broker.capnp.h"
#include "proto/gen/persistent.capnp.h"
#include "proto/gen/rpc-twoparty.capnp.h"
#include "proto/gen/rpc.capnp.h"
#include "proto/gen/schema.capnp.h"

/* Parts of texts below. */
#define NODE(id, name)                                  \
	"(id = " #id ", displayName = \"a:" name "\", " \
	"displayNamePrefixLength = 2, "
#define FIELD(name) "(name = \"" name "\", discriminantValue = 65535, "
#define INT "type = (int32 = void), defaultValue = (int32 = 0)"
#define STRUCT(sizes, fields) "struct = (" sizes ", fields = [" fields "]))"
#define WORD "dataWordCount = 1, pointerCount = 1"
#define GROUP(scope) \
	"scopeId = " #scope ", struct = (" WORD ", isGroup = true)), "

static const struct bad {
	const char *nodes;
	int status;
	const char *part;
} bad[] = {
	{ "", CAPNRPC_EPROTOCOL, "the schema has no declarations" },
	{ NODE(1, "S") STRUCT(WORD, FIELD("a") "slot = (offset = 2, " INT "))"),
		CAPNRPC_EPROTOCOL, "a:S, member a: is not inside" },
	{ NODE(1, "S") STRUCT(
		  WORD, FIELD("a") "slot = (offset = 4294967295, " INT "))"),
		CAPNRPC_EPROTOCOL, "is not inside" },
	{ NODE(1, "S") STRUCT(WORD,
		  FIELD("a") "slot = (offset = 1, type = (text = void), "
			     "defaultValue = (text = \"\")))"),
		CAPNRPC_EPROTOCOL, "is not inside" },
	{ NODE(1, "S") STRUCT(WORD,
		  FIELD("a") "slot = (offset = 0, type = (text = void), "
			     "defaultValue = (int32 = 0)))"),
		CAPNRPC_EPROTOCOL, "a default of another type" },
	{ NODE(1, "S") STRUCT(
		  WORD, FIELD("a b") "slot = (offset = 0, " INT "))"),
		CAPNRPC_EPROTOCOL, "has a name that cannot be" },
	{ NODE(1, "S") STRUCT(WORD, FIELD("") "slot = (offset = 0, " INT "))"),
		CAPNRPC_EPROTOCOL, "has a name that cannot be" },
	{ NODE(1, "S") STRUCT(
		  WORD, FIELD("a\\000b") "slot = (offset = 0, " INT "))"),
		CAPNRPC_EPROTOCOL, "has a NUL in a name" },
	{ NODE(1, "S") STRUCT(WORD,
		  FIELD("a") "slot = (offset = 0, " INT
			     ")), " FIELD("a") "slot = (offset = 1, " INT "))"),
		CAPNRPC_EPROTOCOL, "has a name of another member" },
	{ NODE(1, "S") STRUCT(WORD,
		  FIELD("a") "slot = (offset = 0, type = (struct = (typeId = 9)"
			     "), defaultValue = (struct = void)))"),
		CAPNRPC_EINVAL, "" },
	{ NODE(1, "S") STRUCT(
		  WORD, FIELD("a") "slot = (type = (struct = (typeId = 9))))"),
		CAPNRPC_EPROTOCOL, "an id that is not there" },
	{ NODE(1, "S") STRUCT(
		  WORD, FIELD("a") "slot = (type = (enum = (typeId = 1))))"),
		CAPNRPC_EPROTOCOL, "something of another kind" },
	{ NODE(1, "S") "file = void), " NODE(1, "T") "file = void)",
		CAPNRPC_EPROTOCOL, "an id that is there twice" },
	{ NODE(1, "S") STRUCT(WORD ", discriminantCount = 1",
		  FIELD("a") "slot = (" INT "))"),
		CAPNRPC_EPROTOCOL, "a union that cannot be" },
	{ NODE(1, "S") STRUCT(WORD ", discriminantCount = 3",
		  FIELD("a") "slot = (" INT "))"),
		CAPNRPC_EPROTOCOL, "a union that cannot be" },
	{ NODE(1, "S") STRUCT(WORD ", discriminantCount = 2, "
				   "discriminantOffset = 4",
		  FIELD("a") "slot = (" INT ")), " FIELD("b") "slot = (" INT
							      "))"),
		CAPNRPC_EPROTOCOL, "a union that cannot be" },
	{ NODE(1, "S") STRUCT(WORD ", discriminantCount = 2",
		  "(name = \"a\", discriminantValue = 0, slot = (" INT ")), "
		  "(name = \"b\", discriminantValue = 0, slot = (" INT "))"),
		CAPNRPC_EPROTOCOL, "a discriminant that cannot be" },
	{ NODE(1, "S") STRUCT(WORD ", discriminantCount = 2",
		  "(name = \"a\", discriminantValue = 0, slot = (" INT
		  ")), " FIELD("b") "slot = (" INT "))"),
		CAPNRPC_EPROTOCOL, "a union that lacks a member" },
	{ NODE(1, "S") STRUCT(
		  WORD, FIELD("g") "group = (typeId = 2))") ", " NODE(2, "S.g")
			GROUP(3),
		CAPNRPC_EPROTOCOL, "is a group of another struct" },
	{ NODE(1, "S") STRUCT(WORD,
		  FIELD("g") "group = (typeId = 2)), " FIELD(
			  "h") "group = (typeId = 2))") ", " NODE(2, "S.g")
			GROUP(1),
		CAPNRPC_EPROTOCOL, "member h: is a group of another struct" },
	{ NODE(1, "S") STRUCT("dataWordCount = 0, pointerCount = 1",
		  FIELD("g") "group = (typeId = 2))") ", " NODE(2, "S.g")
			GROUP(1),
		CAPNRPC_EPROTOCOL, "is a group that does not fit" },
	/* Two groups, each in the other: a tree without end. */
	{ NODE(1, "A") "scopeId = 2, " STRUCT(WORD ", isGroup = true",
		  FIELD("g") "group = (typeId = 2))") ", " NODE(2,
		  "B") "scopeId = 1, " STRUCT(WORD ", isGroup = true",
		  FIELD("g") "group = (typeId = 1))"),
		CAPNRPC_ELIMIT, "is in too many groups, or in itself" },
	{ NODE(1, "I") "interface = (methods = [(name = \"m\", "
		       "paramStructType = 1, resultStructType = 1)]))",
		CAPNRPC_EPROTOCOL, "something of another kind" },
	{ "(id = 1, displayName = \"a\", displayNamePrefixLength = 2, "
	  "file = void)",
		CAPNRPC_EPROTOCOL, "a prefix longer than its name" },
	{ NODE(1, "S") STRUCT(WORD,
		  "(name = \"a\", discriminantValue = 65535, annotations = "
		  "[(id = 0xd7d879450a253e4b, value = (void = void))], "
		  "slot = (" INT "))"),
		CAPNRPC_EPROTOCOL, "is not Data, but has $Json.base64" },
	{ NODE(1, "S") STRUCT(WORD,
		  "(name = \"a\", discriminantValue = 65535, annotations = "
		  "[(id = 0x82d3e852af0336bf, value = (void = void))], "
		  "slot = (type = (struct = (typeId = 1)), "
		  "defaultValue = (text = \"\")))"),
		CAPNRPC_EPROTOCOL, "a default of another type" },
	{ NODE(0xa3fa7845f919dd83, "V") STRUCT(WORD, ""), CAPNRPC_EPROTOCOL,
		"the id of json.capnp's Value, but is another" },
	{ NODE(0xa3fa7845f919dd83, "V")
			STRUCT(WORD, FIELD("null") "slot = (" INT "))"),
		CAPNRPC_EPROTOCOL,
		"the id of json.capnp's Value, but is another" },
};

static struct capnrpc_types *schema_types;
static struct fixture_memory memory;

static int
setup(void **state)
{
	(void)state;
	schema_types = capnrpc_types_new(capnrpc_memory_libc());
	assert_non_null(schema_types);
	return capnrpc_types_add(schema_types, SCHEMA_CAPNP_SCHEMA, NULL);
}

static int
teardown(void **state)
{
	(void)state;
	capnrpc_types_free(schema_types);
	return 0;
}

/* The request that has these nodes; NULL when the text says none. */
static struct capnrpc_message *
request_of(const char *nodes)
{
	struct capnrpc_message *m =
		capnrpc_message_new(capnrpc_memory_libc(), 0);
	char text[2000];
	int n = snprintf(text, sizeof(text), "(nodes = [%s])", nodes);

	assert_in_range(n, 1, sizeof(text) - 1);
	if (capnrpc_value_parse(
		    fixture_type(schema_types, "CodeGeneratorRequest"),
		    CAPNRPC_FORMAT_TEXT, text, (size_t)n,
		    capnrpc_message_edit_root(m), NULL) == 0)
		return m;
	return capnrpc_message_unref(m);
}

/*
 * The default of a type without bits is not writable as text where it is an
 * untyped pointer, so such texts are no requests: that is the EINVAL above.
 */
static void
bad_schemas_are_refused(void **state)
{
	struct capnrpc_complaint complaint;
	struct capnrpc_message *m;
	struct capnrpc_types *types;
	size_t i;
	int status;

	(void)state;
	for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		fixture_memory_init(&memory);
		types = capnrpc_types_new(&memory.memory);
		m = request_of(bad[i].nodes);
		if (m == NULL) {
			assert_int_equal(bad[i].status, CAPNRPC_EINVAL);
			capnrpc_types_free(types);
			continue;
		}
		status = capnrpc_types_load(types, m, &complaint);
		if (status != bad[i].status ||
			strstr(complaint.text, bad[i].part) == NULL)
			fail_msg("%s: status %d, \"%s\"", bad[i].nodes, status,
				complaint.text);
		assert_null(capnrpc_types_at(types, 0));
		capnrpc_message_unref(m);
		capnrpc_types_free(types);
		assert_int_equal(memory.n_blocks, 0);
	}
}

/* What is refused leaves what was there before, and the next load works. */
static void
failed_load_changes_nothing(void **state)
{
	struct capnrpc_message *good = request_of(
		NODE(1, "E") "enum = (enumerants = [(name = \"x\")]))");
	struct capnrpc_message *worse = request_of(
		NODE(2, "S") "file = void), " NODE(1, "E") "file = void)");
	struct capnrpc_types *types;

	(void)state;
	fixture_memory_init(&memory);
	types = capnrpc_types_new(&memory.memory);
	assert_int_equal(capnrpc_types_load(types, good, NULL), 0);
	assert_int_equal(
		capnrpc_types_load(types, worse, NULL), CAPNRPC_EPROTOCOL);
	assert_null(capnrpc_types_at(types, 1));
	assert_string_equal(
		capnrpc_decl_enumerant(capnrpc_types_find(types, "E"), 0), "x");
	assert_int_equal(capnrpc_types_load(types, good, NULL), 0);
	assert_null(capnrpc_types_at(types, 1));
	capnrpc_types_free(types);
	capnrpc_message_unref(good);
	capnrpc_message_unref(worse);
	assert_int_equal(memory.n_blocks, 0);
}

/* Types stay good when the request is gone. */
static void
request_is_copied(void **state)
{
	struct capnrpc_message *m = request_of(NODE(1,
		"E") "enum = (enumerants = [(name = \"x\"), (name = \"y\")]))");
	struct capnrpc_types *types;

	(void)state;
	fixture_memory_init(&memory);
	types = capnrpc_types_new(&memory.memory);
	assert_int_equal(capnrpc_types_load(types, m, NULL), 0);
	capnrpc_message_unref(m);
	assert_string_equal(
		capnrpc_decl_enumerant(capnrpc_types_find(types, "E"), 1), "y");
	assert_null(capnrpc_decl_enumerant(capnrpc_types_find(types, "E"), 2));
	capnrpc_types_free(types);
	assert_int_equal(memory.n_blocks, 0);
}

/* Interfaces that extend each other have each other once. */
static void
circle_of_ancestors_ends(void **state)
{
	struct capnrpc_message *m = request_of(
		NODE(1, "I") "interface = (superclasses = [(id = 2)])), " NODE(
			2, "J") "interface = (superclasses = [(id = 1), "
				"(id = 1)]))");
	struct capnrpc_types *types;
	struct capnrpc_type ancestor;

	(void)state;
	fixture_memory_init(&memory);
	types = capnrpc_types_new(&memory.memory);
	assert_int_equal(capnrpc_types_load(types, m, NULL), 0);
	capnrpc_message_unref(m);
	assert_true(
		capnrpc_type_ancestor(fixture_type(types, "I"), 1, &ancestor));
	assert_false(
		capnrpc_type_ancestor(fixture_type(types, "I"), 2, &ancestor));
	capnrpc_types_free(types);
}

/* Allocation k fails, for every k: ENOMEM, nothing leaks, nothing is added. */
static void
load_survives_lack_of_memory(void **state)
{
	struct capnrpc_message *m = request_of(NODE(1, "S") STRUCT(
		WORD, FIELD("a") "slot = (" INT "))") ", " NODE(2,
		"I") "interface = (methods = [(name = \"m\", "
		     "paramStructType = 1, resultStructType = 1)]))");
	struct capnrpc_types *types;
	size_t k;
	int status = CAPNRPC_ENOMEM;

	(void)state;
	for (k = 1; status == CAPNRPC_ENOMEM; k++) {
		fixture_memory_init(&memory);
		types = capnrpc_types_new(&memory.memory);
		memory.n_allowed = k - 1;
		memory.stays_out = k % 2 == 0;
		status = capnrpc_types_load(types, m, NULL);
		assert_true(status == 0 || status == CAPNRPC_ENOMEM);
		assert_true(status == 0 || capnrpc_types_at(types, 0) == NULL);
		capnrpc_types_free(types);
		assert_int_equal(memory.n_blocks, 0);
		assert_in_range(k, 1, 100);
	}
	assert_true(k > 3);
	capnrpc_message_unref(m);
}

/* The project's own schemas, by what generated code carries of them. */
static void
compiled_schemas_are_good(void **state)
{
	static const struct capnrpc_schema *const schemas[] = {
		BROKER_CAPNP_SCHEMA,
		PERSISTENT_CAPNP_SCHEMA,
		RPC_CAPNP_SCHEMA,
		TWOPARTY_CAPNP_SCHEMA,
		SCHEMA_CAPNP_SCHEMA,
	};
	struct capnrpc_complaint complaint;
	struct capnrpc_types *types;
	struct capnrpc_method method;
	size_t i;

	(void)state;
	fixture_memory_init(&memory);
	types = capnrpc_types_new(&memory.memory);
	for (i = 0; i < sizeof(schemas) / sizeof(schemas[0]); i++)
		if (capnrpc_types_add(types, schemas[i], &complaint) < 0)
			fail_msg("%s: %s", schemas[i]->file, complaint.text);
	assert_true(capnrpc_type_find_method(
		fixture_type(types, "Broker"), "restore", &method));
	assert_int_equal(method.params.kind, CAPNRPC_TYPE_STRUCT);
	capnrpc_types_free(types);
	assert_int_equal(memory.n_blocks, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(compiled_schemas_are_good),
		cmocka_unit_test(bad_schemas_are_refused),
		cmocka_unit_test(failed_load_changes_nothing),
		cmocka_unit_test(request_is_copied),
		cmocka_unit_test(circle_of_ancestors_ends),
		cmocka_unit_test(load_survives_lack_of_memory),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
