/* SPDX-License-Identifier: Apache-2.0 */
/* Both sides of the Greeter interface; see greeter.h. */
#include <stdio.h>
#include <string.h>

#include "examples/greeter.h"

#define GREETER_ID UINT64_C(0x9d0f4d5b9f0a7e31)
#define GREETER_GREET 0

/* Parameters and results alike: no data, one pointer. */
static const struct capnrpc_struct_size one_text = { 0, 1 };

static void
set_text(struct capnrpc_pointer_b place, const char *text)
{
	struct capnrpc_struct_b s =
		capnrpc_pointer_init_struct(place, one_text);

	capnrpc_pointer_set_text(
		capnrpc_struct_edit_pointer(s, 0), text, strlen(text));
}

static const char *
get_text(struct capnrpc_pointer_r place)
{
	struct capnrpc_struct_r s = capnrpc_pointer_struct(place, NULL);

	return capnrpc_pointer_text(capnrpc_struct_get_pointer(s, 0), NULL, 0)
		.bytes;
}

/* --- the object ---------------------------------------------------------- */

static void
on_call(void *object, struct capnrpc_call *call)
{
	char greeting[128];

	(void)object;
	if (capnrpc_call_interface_id(call) != GREETER_ID ||
		capnrpc_call_method_id(call) != GREETER_GREET) {
		capnrpc_call_fail(call, CAPNRPC_UNIMPLEMENTED,
			"a greeter can only greet");
		return;
	}
	(void)snprintf(greeting, sizeof(greeting), "Hello, %s!",
		get_text(capnrpc_call_params(call)));
	set_text(capnrpc_call_results(call), greeting);
	capnrpc_call_return(call);
}

struct capnrpc_cap *
greeter_new(struct capnrpc_vat *vat)
{
	static const struct capnrpc_object_ops ops = { .call = on_call };

	return capnrpc_cap_new_object(vat, &ops, NULL);
}

/* --- calls on it --------------------------------------------------------- */

struct capnrpc_promise *
greeter_greet(struct capnrpc_cap *greeter, const char *name)
{
	struct capnrpc_request *request =
		capnrpc_request_new(greeter, GREETER_ID, GREETER_GREET);

	if (request == NULL)
		return NULL;
	set_text(capnrpc_request_params(request), name);
	return capnrpc_request_send(request);
}

const char *
greeter_answer(struct capnrpc_promise *promise)
{
	const struct capnrpc_exception *exception =
		capnrpc_promise_exception(promise);

	return exception != NULL ? exception->reason
				 : get_text(capnrpc_promise_results(promise));
}
