/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every allocation fails once, and then from there on all of them: two clients
 * make calls, restore and pass objects meanwhile. Whatever fails is told by a
 * status, an exception or the end of the connection; nothing is lost, and
 * nothing is waited for that will not come.
 *
 * The linker sends the library's malloc and calloc here (--wrap).
 */
#include "config.h"

#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

#include "tests/unit/client/check.h"
#include "tests/unit/client/pair.h"

void *__wrap_malloc(size_t n);
void *__wrap_calloc(size_t n, size_t size);
extern void *__real_malloc(size_t n);
extern void *__real_calloc(size_t n, size_t size);

/* Allocations that still succeed, and then how many fail. */
static unsigned int n_good;
static unsigned int n_bad;
static unsigned int n_failed;

static bool
has_to_fail(void)
{
	if (n_good > 0) {
		n_good--;
		return false;
	}
	if (n_bad == 0)
		return false;
	n_bad--;
	n_failed++;
	return true;
}

void *
__wrap_malloc(size_t n)
{
	return has_to_fail() ? NULL : __real_malloc(n);
}

void *
__wrap_calloc(size_t n, size_t size)
{
	return has_to_fail() ? NULL : __real_calloc(n, size);
}

/* --- the scenario -------------------------------------------------------- */

/* Calls seen by the object, and its ends. */
struct object {
	unsigned int n_calls;
	unsigned int n_releases;
};

/* Calls the capability that it was given, and answers with what that does. */
static void
on_call(void *userdata, struct capnrpc_call *call)
{
	struct object *object = userdata;
	struct capnrpc_request *request = NULL;
	struct capnrpc_cap *given =
		capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(
			capnrpc_pointer_struct(capnrpc_call_params(call), NULL),
			SERVANT_CAP));

	object->n_calls++;
	if (given != NULL)
		request = capnrpc_request_new(given, SERVANT_ID, 0);
	if (request != NULL)
		capnrpc_call_tail(call, request);
	else
		capnrpc_call_return(call);
}

static void
on_release(void *userdata)
{
	struct object *object = userdata;

	object->n_releases++;
}

static const struct capnrpc_object_ops ops = {
	.call = on_call,
	.release = on_release,
};

/* A call that carries own; NULL when memory runs out. */
static struct capnrpc_promise *
call(struct capnrpc_cap *cap, struct capnrpc_cap *own)
{
	const struct capnrpc_struct_size size = { 1, 2 };
	struct capnrpc_request *request =
		capnrpc_request_new(cap, SERVANT_ID, 0);

	if (request == NULL)
		return NULL;
	capnrpc_pointer_set_cap(
		capnrpc_struct_edit_pointer(
			capnrpc_pointer_init_struct(
				capnrpc_request_params(request), size),
			SERVANT_CAP),
		own);
	return capnrpc_request_send(request);
}

static void
use(struct pair *pair, struct object *near_object, struct object *far_object)
{
	struct capnrpc_cap *own = capnrpc_cap_new_object(
		capnrpc_client_vat(pair->near), &ops, near_object);
	struct capnrpc_cap *served = capnrpc_cap_new_object(
		capnrpc_client_vat(pair->far), &ops, far_object);
	struct capnrpc_cap *root = capnrpc_client_bootstrap(pair->near);
	struct capnrpc_cap *restored =
		capnrpc_client_restore(pair->near, "capnp://any");
	struct capnrpc_promise *promise = call(root, own);

	near_object->n_releases += own == NULL ? 1 : 0;
	far_object->n_releases += served == NULL ? 1 : 0;
	capnrpc_client_serve(pair->far, served);
	capnrpc_cap_unref(own);
	pair_run(pair);
	/* Answered, refused, or cut off: but never left open. */
	if (promise != NULL)
		assert_true(capnrpc_promise_state(promise) != CAPNRPC_PENDING);
	capnrpc_promise_unref(promise);
	capnrpc_cap_unref(restored);
	capnrpc_cap_unref(root);
	capnrpc_cap_unref(served);
}

static void
close_unless_owned(int fd, const struct capnrpc_client *client)
{
	if (client == NULL)
		close(fd);
}

/* The whole of it; true when no allocation failed. */
static bool
run(unsigned int good, unsigned int bad)
{
	struct object near_object = { 0, 0 };
	struct object far_object = { 0, 0 };
	struct pair pair;
	int fds[2];

	memset(&pair, 0, sizeof(pair));
	pair_sockets(fds);
	n_good = good;
	n_bad = bad;
	n_failed = 0;
	if (capnrpc_client_new_fd(fds[0], &pair.near) < 0)
		assert_null(pair.near);
	if (capnrpc_client_new_fd(fds[1], &pair.far) < 0)
		assert_null(pair.far);
	close_unless_owned(fds[0], pair.near);
	close_unless_owned(fds[1], pair.far);
	if (pair.near != NULL && pair.far != NULL) {
		use(&pair, &near_object, &far_object);
		capnrpc_client_free(pair.near);
		capnrpc_client_free(pair.far);
		assert_int_equal(near_object.n_releases, 1);
		assert_int_equal(far_object.n_releases, 1);
	} else {
		capnrpc_client_free(pair.near);
		capnrpc_client_free(pair.far);
	}
	n_bad = 0;
	return n_failed == 0;
}

static void
without_a_fault_it_works(void **state)
{
	(void)state;
	assert_true(run(UINT_MAX, 0));
}

static void
each_allocation_may_fail(void **state)
{
	unsigned int k = 0;

	(void)state;
	while (!run(k, 1))
		k++;
	assert_true(k > 20);
}

static void
all_from_one_on_may_fail(void **state)
{
	unsigned int k = 0;

	(void)state;
	while (!run(k, UINT_MAX))
		k++;
	assert_true(k > 20);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(without_a_fault_it_works),
		cmocka_unit_test(each_allocation_may_fail),
		cmocka_unit_test(all_from_one_on_may_fail),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
