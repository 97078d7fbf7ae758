/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Serves the Host of typed.capnp to the first who connects to a Unix socket,
 * until that one goes.
 *
 *     server PATH
 *
 * Says "ready" when it can be called.
 */
#include <capnrpc/client.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "tests/interop/typed/c/objects.h"
#include "tests/interop/typed/c/values.h"

struct peer {
	struct capnrpc_vat *vat;
	uint32_t n_cancelled;
};

/* --- values ------------------------------------------------------------- */

/* A check under way: what each capability of an All says its number is. */
struct checking {
	struct capnrpc_call *call;
	struct typed_object_number_promise numbers[VALUES_CAPS];
	size_t n_pending;
};

static void
end_checking(struct checking *checking)
{
	uint32_t i, n_wrong = 0;

	for (i = 0; i < VALUES_CAPS; i++) {
		if (typed_number_get_number(typed_object_number_promised(
			    checking->numbers[i])) != i + 1)
			n_wrong++;
		capnrpc_promise_unref(checking->numbers[i].p);
	}
	if (n_wrong > 0)
		capnrpc_call_fail(
			checking->call, CAPNRPC_FAILED, "a capability");
	else
		capnrpc_call_return(checking->call);
	free(checking);
}

static void
on_number(void *userdata, struct capnrpc_promise *promise)
{
	struct checking *checking = userdata;

	(void)promise;
	checking->n_pending--;
	if (checking->n_pending == 0)
		end_checking(checking);
}

static void
begin_checking(struct checking *checking, struct typed_all_r all)
{
	struct capnrpc_cap *caps[VALUES_CAPS];
	size_t i;

	values_caps(all, caps);
	checking->n_pending = VALUES_CAPS;
	for (i = 0; i < VALUES_CAPS; i++) {
		checking->numbers[i] = typed_object_number_send(
			typed_object_number_request(caps[i], NULL));
		if (checking->numbers[i].p == NULL)
			abort();
		capnrpc_promise_on_done(
			checking->numbers[i].p, on_number, checking);
	}
}

static void
check(void *object, struct typed_host_check_params_r params,
	struct capnrpc_call *call_taken)
{
	struct typed_all_r all = typed_host_check_params_get_all(params);
	const char *wrong = values_wrong(all);
	struct checking *checking;

	(void)object;
	if (wrong != NULL) {
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED, "%s", wrong);
		return;
	}
	checking = calloc(1, sizeof(*checking));
	if (checking == NULL)
		abort();
	checking->call = call_taken;
	begin_checking(checking, all);
}

static void
make(void *object, struct typed_host_make_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct peer *peer = object;
	struct capnrpc_cap *objects[VALUES_CAPS];
	uint32_t i;

	(void)params;
	for (i = 0; i < VALUES_CAPS; i++)
		objects[i] = object_new(peer->vat, i + 1);
	values_set(typed_host_make_results_init_all(
			   typed_host_make_answer(call_taken)),
		objects);
	for (i = 0; i < VALUES_CAPS; i++)
		capnrpc_cap_unref(objects[i]);
	capnrpc_call_return(call_taken);
}

/* --- objects ------------------------------------------------------------ */

static void
both(void *object, struct typed_host_both_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct peer *peer = object;
	struct capnrpc_cap *cap = object_new(
		peer->vat, typed_host_both_params_get_number(params));

	typed_host_both_results_set_both(
		typed_host_both_answer(call_taken), cap);
	capnrpc_cap_unref(cap);
	capnrpc_call_return(call_taken);
}

static void
keepers(void *object, struct typed_host_keepers_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct peer *peer = object;
	struct capnrpc_cap *cap = keeper_new(peer->vat);
	struct typed_host_keepers_results_b b =
		typed_host_keepers_answer(call_taken);

	(void)params;
	typed_host_keepers_results_set_texts(b, cap);
	typed_host_keepers_results_set_objects(b, cap);
	capnrpc_cap_unref(cap);
	capnrpc_call_return(call_taken);
}

static void
sink(void *object, struct typed_host_sink_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct peer *peer = object;
	struct capnrpc_cap *cap =
		sink_new(peer->vat, typed_host_sink_params_get_pace(params),
			typed_host_sink_params_get_fail_at(params));

	typed_host_sink_results_set_sink(
		typed_host_sink_answer(call_taken), cap);
	capnrpc_cap_unref(cap);
	capnrpc_call_return(call_taken);
}

static void
generic(void *object, struct typed_host_generic_params_r params,
	struct capnrpc_call *call_taken)
{
	(void)object;
	capnrpc_pointer_copy(typed_host_generic_results_edit_out(
				     typed_host_generic_answer(call_taken)),
		typed_host_generic_params_get_in(params));
	capnrpc_call_return(call_taken);
}

/* --- ways to answer ----------------------------------------------------- */

static void
fail(void *object, struct typed_host_fail_params_r params,
	struct capnrpc_call *call_taken)
{
	(void)object;
	capnrpc_call_fail(call_taken,
		(enum capnrpc_exception_type)typed_host_fail_params_get_type(
			params),
		"as asked");
}

struct hanging {
	struct peer *peer;
	struct capnrpc_call *call;
};

static void
on_cancel(void *userdata)
{
	struct hanging *hanging = userdata;

	hanging->peer->n_cancelled++;
	capnrpc_call_return(hanging->call);
	free(hanging);
}

static void
hang(void *object, struct typed_host_hang_params_r params,
	struct capnrpc_call *call_taken)
{
	struct hanging *hanging = calloc(1, sizeof(*hanging));

	(void)params;
	if (hanging == NULL)
		abort();
	hanging->peer = object;
	hanging->call = call_taken;
	capnrpc_call_on_cancel(call_taken, on_cancel, hanging);
}

static void
cancelled(void *object, struct typed_host_cancelled_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct peer *peer = object;

	(void)params;
	typed_host_cancelled_results_set_n(
		typed_host_cancelled_answer(call_taken), peer->n_cancelled);
	capnrpc_call_return(call_taken);
}

static void
tail(void *object, struct typed_host_tail_params_r params,
	struct capnrpc_call *call_taken)
{
	struct capnrpc_request *request = typed_object_number_request(
		typed_host_tail_params_get_object(params), NULL);

	(void)object;
	if (request == NULL)
		abort();
	capnrpc_call_tail(call_taken, request);
}

static void
follow(void *object, struct typed_host_follow_params_r params,
	struct capnrpc_call *call_taken)
{
	struct typed_object_number_promise number =
		typed_object_number_send(typed_object_number_request(
			typed_host_follow_params_get_object(params), NULL));

	(void)object;
	if (number.p == NULL)
		abort();
	capnrpc_call_follow(call_taken, number.p);
}

static const struct typed_host_server methods = {
	.check = check,
	.make = make,
	.both = both,
	.keepers = keepers,
	.sink = sink,
	.fail = fail,
	.hang = hang,
	.cancelled = cancelled,
	.tail = tail,
	.follow = follow,
	.generic = generic,
};

static const struct capnrpc_object_ops ops = {
	.interfaces = CAPNRPC_INTERFACES(CAPNRPC_SERVES(typed_host, &methods)),
};

/* --- the socket --------------------------------------------------------- */

static int
accept_one(const char *path)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	int fd;

	if (strlen(path) >= sizeof(address.sun_path))
		return -1;
	strcpy(address.sun_path, path);
	if (listener < 0 ||
		bind(listener, (struct sockaddr *)&address, sizeof(address)) !=
			0 ||
		listen(listener, 1) != 0)
		return -1;
	printf("ready %s\n", path);
	fflush(stdout);
	fd = accept(listener, NULL, NULL);
	close(listener);
	return fd;
}

int
main(int argc, char **argv)
{
	struct capnrpc_client *client;
	struct capnrpc_cap *cap;
	struct peer peer = { 0 };
	int fd, status;

	if (argc != 2) {
		fprintf(stderr, "usage: %s PATH\n", argv[0]);
		return 2;
	}
	fd = accept_one(argv[1]);
	if (fd < 0 || capnrpc_client_new_fd(fd, &client) != 0) {
		perror(argv[1]);
		return 1;
	}
	peer.vat = capnrpc_client_vat(client);
	cap = capnrpc_cap_new_object(peer.vat, &ops, &peer);
	if (cap == NULL)
		abort();
	capnrpc_client_serve(client, cap);
	capnrpc_cap_unref(cap);
	status = capnrpc_client_run(client);
	capnrpc_client_free(client);
	printf("%zu objects left\n", object_count());
	return status == 0 && object_count() == 0 ? 0 : 1;
}
