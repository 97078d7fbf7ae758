/* SPDX-License-Identifier: Apache-2.0 */
/* Broker.restore, against a broker of the test's own. */
#include "config.h"

#include <string.h>
#include <sys/socket.h>

#include "tests/unit/client/check.h"
#include "tests/unit/client/pair.h"

/* proto/broker.capnp as its id says: the test has its own copy on purpose. */
#define BROKER_ID UINT64_C(0xd1a5285fc292bbd5)

/* Answers restore with the servant for one URI, and fails for others. */
struct clerk {
	struct pair pair;
	struct capnrpc_cap *cap;
	unsigned int n_restores;
};

#define GOOD_URI "capnp://insecure@/somewhere/good"

static void
clerk_on_call(void *object, struct capnrpc_call *call)
{
	const struct capnrpc_struct_size size = { 0, 1 };
	struct clerk *clerk = object;
	struct capnrpc_text_r uri = capnrpc_pointer_text(
		capnrpc_struct_get_pointer(
			capnrpc_pointer_struct(capnrpc_call_params(call), NULL),
			0),
		NULL, 0);

	assert_true(capnrpc_call_interface_id(call) == BROKER_ID);
	assert_int_equal(capnrpc_call_method_id(call), 0);
	clerk->n_restores++;
	if (strcmp(uri.bytes, GOOD_URI) != 0) {
		capnrpc_call_fail(call, CAPNRPC_FAILED, "not known");
		return;
	}
	capnrpc_pointer_set_cap(
		capnrpc_struct_edit_pointer(
			capnrpc_pointer_init_struct(
				capnrpc_call_results(call), size),
			0),
		clerk->pair.servant.cap);
	capnrpc_call_return(call);
}

static const struct capnrpc_object_ops clerk_ops = {
	.call = clerk_on_call,
};

static void
clerk_open(struct clerk *clerk)
{
	memset(clerk, 0, sizeof(*clerk));
	pair_open(&clerk->pair, 0);
	clerk->cap = capnrpc_cap_new_object(
		capnrpc_client_vat(clerk->pair.far), &clerk_ops, clerk);
	assert_non_null(clerk->cap);
	capnrpc_client_serve(clerk->pair.far, clerk->cap);
}

static void
clerk_close(struct clerk *clerk)
{
	clerk->cap = capnrpc_cap_unref(clerk->cap);
	pair_close(&clerk->pair);
}

static void
a_restored_capability_is_usable_at_once(void **state)
{
	struct capnrpc_promise *promise;
	struct capnrpc_cap *cap;
	struct clerk clerk;

	(void)state;
	clerk_open(&clerk);
	cap = capnrpc_client_restore(clerk.pair.near, GOOD_URI);
	promise = servant_call(cap, SERVANT_ECHO, 7, NULL, 0, NULL);
	pair_finish(&clerk.pair, promise);
	assert_int_equal(servant_number(promise), 7);
	assert_int_equal(clerk.n_restores, 1);
	capnrpc_promise_unref(promise);
	capnrpc_cap_unref(cap);
	clerk_close(&clerk);
}

static void
a_refused_one_is_broken_and_says_why(void **state)
{
	const struct capnrpc_exception *exception;
	struct capnrpc_cap *cap;
	struct clerk clerk;

	(void)state;
	clerk_open(&clerk);
	cap = capnrpc_client_restore(clerk.pair.near, "capnp://what?");
	assert_null(capnrpc_cap_exception(cap));
	pair_run(&clerk.pair);
	exception = capnrpc_cap_exception(cap);
	assert_non_null(exception);
	assert_int_equal(exception->type, CAPNRPC_FAILED);
	assert_text_has(exception->reason, "not known");
	capnrpc_cap_unref(cap);
	clerk_close(&clerk);
}

static void
a_dropped_restore_leaves_nothing_behind(void **state)
{
	struct clerk clerk;

	(void)state;
	clerk_open(&clerk);
	capnrpc_cap_unref(capnrpc_client_restore(clerk.pair.near, GOOD_URI));
	pair_run(&clerk.pair);
	assert_true(clerk.n_restores <= 1);
	clerk_close(&clerk);
}

static void
after_the_end_it_is_broken_as_disconnected(void **state)
{
	const struct capnrpc_exception *exception;
	struct capnrpc_cap *cap;
	struct clerk clerk;

	(void)state;
	clerk_open(&clerk);
	/* Twice: the second finds a Broker that is broken, and asks anew. */
	capnrpc_cap_unref(capnrpc_client_restore(clerk.pair.near, GOOD_URI));
	pair_run(&clerk.pair);
	assert_int_equal(
		shutdown(capnrpc_client_fd(clerk.pair.far), SHUT_RDWR), 0);
	pair_run(&clerk.pair);
	cap = capnrpc_client_restore(clerk.pair.near, GOOD_URI);
	pair_run(&clerk.pair);
	exception = capnrpc_cap_exception(cap);
	assert_non_null(exception);
	assert_int_equal(exception->type, CAPNRPC_DISCONNECTED);
	assert_text_has(exception->reason, "closed by the other side");
	capnrpc_cap_unref(cap);
	clerk_close(&clerk);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_restored_capability_is_usable_at_once),
		cmocka_unit_test(a_refused_one_is_broken_and_says_why),
		cmocka_unit_test(a_dropped_restore_leaves_nothing_behind),
		cmocka_unit_test(after_the_end_it_is_broken_as_disconnected),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
