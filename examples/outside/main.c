/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A whole program that waits: two processes at the ends of a socketpair, the
 * child serving a number that can be added to, the parent adding. Nothing here
 * but the installed library; see the Makefile beside.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <capnrpc/client.h>

/* interface Sum @0xb7a1e0c9d3f25846 { add @0 (n :UInt64) -> (n :UInt64); } */
#define SUM_ID UINT64_C(0xb7a1e0c9d3f25846)
#define SUM_ADD 0

#define TIMEOUT_MS 10000

static const struct capnrpc_struct_size one_word = { 1, 0 };

/* --- the child ----------------------------------------------------------- */

static void
on_call(void *object, struct capnrpc_call *call)
{
	uint64_t *sum = object;
	struct capnrpc_struct_r params =
		capnrpc_pointer_struct(capnrpc_call_params(call), NULL);
	struct capnrpc_struct_b results;

	if (capnrpc_call_interface_id(call) != SUM_ID ||
		capnrpc_call_method_id(call) != SUM_ADD) {
		capnrpc_call_fail(
			call, CAPNRPC_UNIMPLEMENTED, "a sum can only add");
		return;
	}
	*sum += capnrpc_struct_get_u64(params, 0, 0);
	results = capnrpc_pointer_init_struct(
		capnrpc_call_results(call), one_word);
	capnrpc_struct_set_u64(results, 0, *sum, 0);
	capnrpc_call_return(call);
}

static int
serve(int fd)
{
	static const struct capnrpc_object_ops ops = { .call = on_call };
	struct capnrpc_client *client = NULL;
	struct capnrpc_cap *cap;
	uint64_t sum = 0;
	int status;

	if (capnrpc_client_new_fd(fd, &client) < 0)
		return EXIT_FAILURE;
	cap = capnrpc_cap_new_object(capnrpc_client_vat(client), &ops, &sum);
	capnrpc_client_serve(client, cap);
	status = capnrpc_client_run(client);
	capnrpc_cap_unref(cap);
	capnrpc_client_free(client);
	return status == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* --- the parent ---------------------------------------------------------- */

static struct capnrpc_promise *
add(struct capnrpc_cap *sum, uint64_t n)
{
	struct capnrpc_request *request =
		capnrpc_request_new(sum, SUM_ID, SUM_ADD);
	struct capnrpc_struct_b params;

	if (request == NULL)
		return NULL;
	params = capnrpc_pointer_init_struct(
		capnrpc_request_params(request), one_word);
	capnrpc_struct_set_u64(params, 0, n, 0);
	return capnrpc_request_send(request);
}

/* The answer of a call, 0 when there is none. Takes the promise. */
static uint64_t
answer(struct capnrpc_client *client, struct capnrpc_promise *promise)
{
	uint64_t n = 0;
	int status = CAPNRPC_ENOMEM;

	if (promise != NULL)
		status = capnrpc_client_wait(client, promise, TIMEOUT_MS);
	if (status == 0)
		n = capnrpc_struct_get_u64(
			capnrpc_pointer_struct(
				capnrpc_promise_results(promise), NULL),
			0, 0);
	else if (status == CAPNRPC_EEXCEPTION)
		fprintf(stderr, "%s\n",
			capnrpc_promise_exception(promise)->reason);
	else
		fprintf(stderr, "%s\n", capnrpc_strerror(status));
	capnrpc_promise_unref(promise);
	return n;
}

static int
call(int fd)
{
	struct capnrpc_client *client = NULL;
	struct capnrpc_promise *first;
	struct capnrpc_cap *sum;
	uint64_t n;

	if (capnrpc_client_new_fd(fd, &client) < 0)
		return EXIT_FAILURE;
	sum = capnrpc_client_bootstrap(client);
	/* Both are on their way before either is waited for. */
	first = add(sum, 40);
	n = answer(client, add(sum, 2));
	capnrpc_promise_unref(first);
	capnrpc_cap_unref(sum);
	capnrpc_client_free(client);
	printf("40 + 2 = %llu\n", (unsigned long long)n);
	return n == 42 ? EXIT_SUCCESS : EXIT_FAILURE;
}

int
main(void)
{
	int child_status = 0;
	int status;
	int fds[2];
	pid_t child;

	if (socketpair(AF_UNIX, SOCK_STREAM, 0, fds) < 0) {
		perror("socketpair");
		return EXIT_FAILURE;
	}
	child = fork();
	if (child == 0) {
		close(fds[0]);
		return serve(fds[1]);
	}
	close(fds[1]);
	if (child < 0) {
		perror("fork");
		return EXIT_FAILURE;
	}
	status = call(fds[0]);
	waitpid(child, &child_status, 0);
	return child_status == 0 ? status : EXIT_FAILURE;
}
