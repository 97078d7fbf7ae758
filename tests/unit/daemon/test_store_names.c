/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Names, the audit trail, services in lists, and how much there is.
 */
#include <config.h>

#include "store_fixture.h"

#include <capnrpc/error.h>

#include "daemon/store_names.h"

static struct store_name
make_name(uint32_t owner, const char *text)
{
	static uint8_t sealed[] = "sealed";
	struct store_name name = { .owner = owner };

	(void)strcpy(name.name, text);
	name.sealed.bytes = sealed;
	name.sealed.n = sizeof(sealed);
	return name;
}

static enum store_outcome
set_name(struct fixture *f, uint32_t owner, const char *text, bool replaces,
	uint64_t limit)
{
	struct store_name name = make_name(owner, text);

	return hear(f,
		store_name_put(f->store, &name, replaces, limit, &actor,
			on_answer, f, NULL));
}

static enum store_outcome
get_name(struct fixture *f, uint32_t owner, const char *text)
{
	return hear(
		f, store_name_get(f->store, owner, text, on_answer, f, NULL));
}

static enum store_outcome
allow(struct fixture *f, const char *text, int kind, uint32_t id,
	bool is_allowed)
{
	struct store_allowed allowed = { .id = id };

	allowed.kind = kind == 0 ? STORE_ANYONE
		: kind == 1	 ? STORE_UID
				 : STORE_GID;
	return hear(f,
		store_name_allow(f->store, 1, text, &allowed, is_allowed,
			&actor, on_answer, f, NULL));
}

static void
test_put_name(void **state)
{
	struct fixture *f = *state;
	struct store_name name = make_name(1, "printer");
	struct store_actor later = { "uid:1", actor.now + 9 };

	assert_int_equal(get_name(f, 1, "printer"), STORE_NOT_FOUND);
	assert_int_equal(set_name(f, 1, "printer", false, 2), STORE_DONE);
	assert_string_equal(f->names[0].name, "printer");
	assert_int_equal(get_name(f, 1, "printer"), STORE_DONE);
	assert_int_equal(f->n_sealed, 7);
	assert_memory_equal(f->sealed, "sealed", 7);
	assert_int_equal(f->names[0].n_allowed, 0);
	assert_int_equal(f->names[0].created_at, actor.now);
	assert_int_equal(get_name(f, 2, "printer"), STORE_NOT_FOUND);

	/* Replaced only when asked to; who is allowed stays. */
	assert_int_equal(allow(f, "printer", 1, 7, true), STORE_DONE);
	assert_int_equal(set_name(f, 1, "printer", false, 2), STORE_EXISTS);
	name.sealed.n = 3;
	assert_int_equal(hear(f,
				 store_name_put(f->store, &name, true, 2,
					 &later, on_answer, f, NULL)),
		STORE_DONE);
	assert_int_equal(f->n_sealed, 3);
	assert_int_equal(f->names[0].changed_at, later.now);
	assert_int_equal(f->names[0].created_at, actor.now);
	assert_int_equal(f->names[0].n_allowed, 1);

	/* At the owner's limit, and one past it. */
	assert_int_equal(set_name(f, 1, "b", false, 2), STORE_DONE);
	assert_int_equal(set_name(f, 1, "c", false, 2), STORE_FULL);
	assert_int_equal(set_name(f, 2, "c", false, 2), STORE_DONE);
}

static void
test_name_bounds(void **state)
{
	static uint8_t sealed[STORE_SEALED_NAME_MAX + 1];
	struct fixture *f = *state;
	struct store_name name = make_name(1, "bad name");

	assert_int_equal(store_name_put(f->store, &name, false, 9, &actor,
				 on_answer, f, NULL),
		CAPNRPC_EINVAL);
	name = make_name(1, "n");
	name.sealed.bytes = sealed;
	name.sealed.n = sizeof(sealed);
	assert_int_equal(store_name_put(f->store, &name, false, 9, &actor,
				 on_answer, f, NULL),
		CAPNRPC_EINVAL);
	name.sealed.n--;
	assert_int_equal(hear(f,
				 store_name_put(f->store, &name, false, 9,
					 &actor, on_answer, f, NULL)),
		STORE_DONE);
	name.sealed.n = 0;
	assert_int_equal(store_name_put(f->store, &name, false, 9, &actor,
				 on_answer, f, NULL),
		CAPNRPC_EINVAL);
}

static void
test_rename_and_forget(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(set_name(f, 1, "a", false, 9), STORE_DONE);
	assert_int_equal(set_name(f, 1, "b", false, 9), STORE_DONE);
	assert_int_equal(hear(f,
				 store_name_rename(f->store, 1, "a", "b",
					 &actor, on_answer, f, NULL)),
		STORE_EXISTS);
	assert_int_equal(hear(f,
				 store_name_rename(f->store, 1, "x", "y",
					 &actor, on_answer, f, NULL)),
		STORE_NOT_FOUND);
	assert_int_equal(hear(f,
				 store_name_rename(f->store, 1, "a", "c",
					 &actor, on_answer, f, NULL)),
		STORE_DONE);
	assert_string_equal(f->names[0].name, "c");
	assert_int_equal(get_name(f, 1, "a"), STORE_NOT_FOUND);
	assert_int_equal(hear(f,
				 store_name_forget(f->store, 1, "c", &actor,
					 on_answer, f, NULL)),
		STORE_DONE);
	assert_int_equal(get_name(f, 1, "c"), STORE_NOT_FOUND);
	assert_int_equal(hear(f,
				 store_name_forget(f->store, 1, "c", &actor,
					 on_answer, f, NULL)),
		STORE_NOT_FOUND);
}

static void
test_allowed(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(allow(f, "a", 0, 0, true), STORE_NOT_FOUND);
	assert_int_equal(set_name(f, 1, "a", false, 9), STORE_DONE);
	assert_int_equal(allow(f, "a", 0, 5, true), STORE_DONE);
	assert_int_equal(allow(f, "a", 2, UINT32_MAX, true), STORE_DONE);
	assert_int_equal(allow(f, "a", 2, UINT32_MAX, true), STORE_DONE);
	assert_int_equal(f->names[0].n_allowed, 2);
	assert_int_equal(f->names[0].allowed[0].kind, STORE_ANYONE);
	assert_int_equal(f->names[0].allowed[0].id, 0);
	assert_int_equal(f->names[0].allowed[1].kind, STORE_GID);
	assert_int_equal(f->names[0].allowed[1].id, UINT32_MAX);
	assert_int_equal(allow(f, "a", 1, UINT32_MAX, false), STORE_DONE);
	assert_int_equal(f->names[0].n_allowed, 2);
	assert_int_equal(allow(f, "a", 0, 0, false), STORE_DONE);
	assert_int_equal(f->names[0].n_allowed, 1);
	assert_int_equal(f->names[0].allowed[0].kind, STORE_GID);
	for (uint32_t i = 1; i < STORE_ALLOWED_MAX; i++)
		assert_int_equal(allow(f, "a", 1, i, true), STORE_DONE);
	assert_int_equal(allow(f, "a", 1, 0, true), STORE_FULL);
	assert_int_equal(allow(f, "a", 1, 1, true), STORE_DONE);
	assert_int_equal(f->names[0].n_allowed, STORE_ALLOWED_MAX);
}

static enum store_outcome
list_names(struct fixture *f, const uint32_t *owner, uint32_t cursor_owner,
	const char *cursor, size_t n)
{
	struct store_name at = make_name(cursor_owner, cursor);

	return hear(f,
		store_name_list(f->store, owner, cursor[0] == '\0' ? NULL : &at,
			n, on_answer, f, NULL));
}

static void
test_list_names(void **state)
{
	static const uint32_t two = 2;
	struct fixture *f = *state;

	assert_int_equal(set_name(f, 2, "a", false, 9), STORE_DONE);
	assert_int_equal(set_name(f, 10, "a", false, 9), STORE_DONE);
	assert_int_equal(set_name(f, 2, "b", false, 9), STORE_DONE);
	assert_int_equal(list_names(f, NULL, 0, "", 2), STORE_DONE);
	assert_int_equal(f->answer.n_names, 2);
	assert_true(f->answer.has_more);
	assert_int_equal(list_names(f, NULL, 2, "b", 2), STORE_DONE);
	assert_int_equal(f->answer.n_names, 1);
	assert_int_equal(f->names[0].owner, 10);
	assert_false(f->answer.has_more);
	assert_int_equal(list_names(f, &two, 2, "a", 9), STORE_DONE);
	assert_int_equal(f->answer.n_names, 1);
	assert_string_equal(f->names[0].name, "b");
	assert_int_equal(
		hear(f, store_name_find(f->store, "a", on_answer, f, NULL)),
		STORE_DONE);
	assert_int_equal(f->answer.n_names, 2);
	assert_int_equal(f->names[0].owner, 2);
	assert_int_equal(f->names[1].owner, 10);
}

static void
test_audit(void **state)
{
	static const uint32_t one = 1, mine = 1000;
	struct fixture *f = *state;
	struct store_ref ref = make_ref(0xab);
	struct store_event event = { .at = 5, .who = "vat:x", .n_key = 9 };

	assert_int_equal(claim(f, "calc", 1000, 9), STORE_DONE);
	assert_int_equal(put(f, &ref, 9), STORE_DONE);
	assert_int_equal(set_name(f, 1, "a", false, 9), STORE_DONE);
	(void)strcpy(event.what, "ref.restore");
	(void)strcpy(event.label, "for Ann");
	assert_int_equal(
		hear(f, store_audit_add(f->store, &event, on_answer, f, NULL)),
		STORE_DONE);
	assert_int_equal(hear(f,
				 store_audit_list(f->store, NULL, 0, 2,
					 on_answer, f, NULL)),
		STORE_DONE);
	assert_int_equal(f->answer.n_events, 2);
	assert_true(f->answer.has_more);
	assert_string_equal(f->events[0].what, "ref.restore");
	assert_string_equal(f->events[0].label, "for Ann");
	assert_false(f->events[0].has_owner);
	assert_string_equal(f->events[1].what, "name.set");
	assert_string_equal(f->events[1].service, "a");
	assert_int_equal(f->events[1].owner, 1);
	assert_int_equal(
		hear(f,
			store_audit_list(f->store, NULL, f->events[1].id, 9,
				on_answer, f, NULL)),
		STORE_DONE);
	assert_int_equal(f->answer.n_events, 2);
	assert_string_equal(f->events[0].what, "ref.mint");
	assert_string_equal(f->events[0].who, "uid:1000");
	assert_string_equal(f->events[0].label, "a label");
	assert_string_equal(f->events[0].service, "calc");
	assert_int_equal(f->events[0].at, actor.now);
	assert_int_equal(f->events[0].n_key, STORE_KEY_SIZE);
	assert_memory_equal(f->events[0].key, ref.digest.bytes, STORE_KEY_SIZE);
	assert_string_equal(f->events[1].what, "service.create");
	assert_int_equal(hear(f,
				 store_audit_list(f->store, &one, 0, 9,
					 on_answer, f, NULL)),
		STORE_DONE);
	assert_int_equal(f->answer.n_events, 1);
	assert_int_equal(hear(f,
				 store_audit_list(f->store, &mine, 0, 9,
					 on_answer, f, NULL)),
		STORE_DONE);
	assert_int_equal(f->answer.n_events, 2);
	event.what[0] = '\0';
	assert_int_equal(store_audit_add(f->store, &event, NULL, NULL, NULL),
		CAPNRPC_EINVAL);
}

static void
test_services(void **state)
{
	static const uint32_t mine = 1000;
	struct fixture *f = *state;
	struct store_ref ref = make_ref(1);

	assert_int_equal(claim(f, "calc", 1000, 9), STORE_DONE);
	assert_int_equal(claim(f, "b", 1001, 9), STORE_DONE);
	assert_int_equal(claim(f, "z", 1000, 9), STORE_DONE);
	assert_int_equal(put(f, &ref, 9), STORE_DONE);
	assert_int_equal(hear(f,
				 store_service_list(f->store, NULL, NULL, 2,
					 on_answer, f, NULL)),
		STORE_DONE);
	assert_int_equal(f->answer.n_services, 2);
	assert_true(f->answer.has_more);
	assert_string_equal(f->services[0].name, "b");
	assert_string_equal(f->services[1].name, "calc");
	assert_int_equal(f->services[1].n_refs, 1);
	assert_int_equal(hear(f,
				 store_service_list(f->store, &mine, "calc", 2,
					 on_answer, f, NULL)),
		STORE_DONE);
	assert_int_equal(f->answer.n_services, 1);
	assert_string_equal(f->services[0].name, "z");
	assert_int_equal(
		hear(f, store_stat(f->store, on_answer, f, NULL)), STORE_DONE);
	assert_int_equal(f->answer.stat.n_refs, 1);
	assert_int_equal(f->answer.stat.n_services, 3);
	assert_int_equal(f->answer.stat.n_names, 0);
	assert_int_equal(f->answer.stat.version, STORE_SQLITE_VERSION);
	assert_int_equal(f->answer.stat.n_bytes > 0, f->is_on_disk);
}

static enum store_outcome
forget_service(struct fixture *f, const char *name)
{
	return hear(f,
		store_service_forget(
			f->store, name, &actor, on_answer, f, NULL));
}

static void
test_forget_service(void **state)
{
	struct fixture *f = *state;
	struct store_ref ref = make_ref(1);

	assert_int_equal(claim(f, "calc", 1000, 9), STORE_DONE);
	assert_int_equal(put(f, &ref, 9), STORE_DONE);
	assert_int_equal(forget_service(f, "calc"), STORE_IN_USE);
	assert_int_equal(hear(f,
				 store_ref_revoke(f->store, &ref.digest, true,
					 &actor, on_answer, f, NULL)),
		STORE_DONE);
	assert_int_equal(forget_service(f, "calc"), STORE_DONE);
	assert_int_equal(get(f, 1), STORE_NOT_FOUND);
	assert_int_equal(forget_service(f, "calc"), STORE_NOT_FOUND);
	assert_int_equal(claim(f, "calc", 7, 9), STORE_DONE);
}

int
main(void)
{
#define BOTH(test)                                                    \
	{ #test " (memory)", test, set_up_memory, tear_down, NULL },  \
	{                                                             \
#test " (sqlite)", test, set_up_disk, tear_down, NULL \
	}
	const struct CMUnitTest tests[] = {
		BOTH(test_put_name),
		BOTH(test_name_bounds),
		BOTH(test_rename_and_forget),
		BOTH(test_allowed),
		BOTH(test_list_names),
		BOTH(test_audit),
		BOTH(test_services),
		BOTH(test_forget_service),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
