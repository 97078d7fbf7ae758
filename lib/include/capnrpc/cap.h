/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Capabilities: references to objects here or elsewhere, calls on them, and
 * objects of one's own.
 *
 * A capability is counted: ref and unref. It may be called at once, whether
 * it has arrived or is still a promise; calls made through one capability are
 * delivered in the order they were made, whatever path they take.
 *
 * Nothing here calls back into the program: deliveries, answers and notices
 * wait in the vat's turn queue and run from capnrpc_vat_turn() (which
 * capnrpc_client_process() and capnrpc_client_wait() call). A callback may use
 * every function of this header.
 *
 * Everything belongs to one vat (capnrpc/vat.h), and a vat to one thread.
 */
#ifndef CAPNRPC_CAP_H
#define CAPNRPC_CAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <capnrpc/attr.h>
#include <capnrpc/error.h>
#include <capnrpc/message.h>

#ifdef __cplusplus
extern "C" {
#endif

struct capnrpc_vat;
struct capnrpc_cap;
struct capnrpc_resolver;
struct capnrpc_request;
struct capnrpc_promise;
struct capnrpc_call;

/*
 * What went wrong with a call or a capability (rpc.capnp, Exception). Borrowed
 * from the promise or capability that holds it. reason is NUL-terminated.
 */
struct capnrpc_exception {
	enum capnrpc_exception_type type;
	const char *reason;
	size_t n_reason;
};

/* --- capabilities ------------------------------------------------------- */

/* One more reference; takes NULL; returns cap. */
CAPNRPC_API struct capnrpc_cap *capnrpc_cap_ref(struct capnrpc_cap *cap);

/* One reference less; takes NULL; returns NULL. Runs no callback. */
CAPNRPC_API struct capnrpc_cap *capnrpc_cap_unref(struct capnrpc_cap *cap);

/*
 * Why cap is broken, or NULL when it is not (as far as is known here). A
 * broken capability stays broken; restore it again. Borrowed from cap.
 */
CAPNRPC_API const struct capnrpc_exception *capnrpc_cap_exception(
	struct capnrpc_cap *cap) CAPNRPC_NONNULL(1);

/*
 * Calls on_change(userdata, exception) in a later turn, once: when cap breaks,
 * exception says why (good during the callback); when cap was a promise and
 * has found its object, exception is NULL. Never for a capability that is
 * settled and stays alive. A reference on cap is held until then. on_change
 * NULL ends the watches on cap that have this userdata; their callback never
 * runs. Errors: CAPNRPC_ENOMEM; ending cannot fail.
 */
CAPNRPC_API CAPNRPC_CHECK int capnrpc_cap_watch(struct capnrpc_cap *cap,
	void (*on_change)(
		void *userdata, const struct capnrpc_exception *exception),
	void *userdata) CAPNRPC_NONNULL(1);

/* Ends the watches on cap that have this userdata. */
static inline void
capnrpc_cap_unwatch(struct capnrpc_cap *cap, void *userdata)
{
	(void)!capnrpc_cap_watch(cap, NULL, userdata);
}

/*
 * A capability that fails every call with this exception. reason is copied.
 * Never NULL: when memory runs out, one that says so.
 */
CAPNRPC_API struct capnrpc_cap *capnrpc_cap_new_broken(struct capnrpc_vat *vat,
	enum capnrpc_exception_type type, const char *reason)
	CAPNRPC_NONNULL(1, 3);

/* --- promises of capabilities ------------------------------------------- */

/*
 * A capability whose object is not known yet: calls wait until its resolver
 * is used. The caller owns both. Errors: CAPNRPC_ENOMEM.
 */
CAPNRPC_API CAPNRPC_CHECK int capnrpc_cap_new_promise(struct capnrpc_vat *vat,
	struct capnrpc_cap **ret_cap, struct capnrpc_resolver **ret_resolver)
	CAPNRPC_NONNULL(1, 2, 3);

/* The promise is cap (borrowed; NULL is the null capability). */
CAPNRPC_API void capnrpc_resolver_fulfil(
	struct capnrpc_resolver *resolver_taken, struct capnrpc_cap *cap)
	CAPNRPC_NONNULL(1);

/* --- objects ------------------------------------------------------------ */

/* One interface that an object implements, and its methods for it. */
struct capnrpc_served {
	/* Hands a call to its method; false: there is none for it. */
	bool (*serve)(const void *methods, void *object,
		struct capnrpc_call *call_taken);
	const void *methods;
};

/*
 * The same for generated code: interface is the C name of one, methods points
 * to its table, a struct <interface>_server; of no other type, or the compiler
 * says so.
 */
#define CAPNRPC_SERVES(interface, methods)                                   \
	{                                                                    \
		interface##_serve,                                           \
			1 ? (methods) : (const struct interface##_server *)0 \
	}

/*
 * The interfaces of an object, one or several, for its ops:
 *
 *     .interfaces = CAPNRPC_INTERFACES(CAPNRPC_SERVES(calculator, &methods)),
 *
 * At file scope. C++ has no such literals: write the array out, and { NULL,
 * NULL } at its end.
 */
#define CAPNRPC_INTERFACES(...) \
	((const struct capnrpc_served[]){ __VA_ARGS__, { NULL, NULL } })

/*
 * What an object of the program's own does. Static storage. A call is answered
 * by exactly one of capnrpc_call_return, _fail, _fail_with, _tail, _follow,
 * now or later; who is given it owns it until then.
 */
struct capnrpc_object_ops {
	/*
	 * A call that no interface below has a method for. NULL: it is
	 * answered with unimplemented.
	 */
	void (*call)(void *object, struct capnrpc_call *call_taken);
	/* The last reference is gone. May be NULL. */
	void (*release)(void *object);
	/* Asked in this order; ends with one whose serve is NULL. May be NULL.
	 */
	const struct capnrpc_served *interfaces;
};

/* A capability to an object of the program. Errors: NULL, out of memory. */
CAPNRPC_API CAPNRPC_CHECK struct capnrpc_cap *capnrpc_cap_new_object(
	struct capnrpc_vat *vat, const struct capnrpc_object_ops *ops,
	void *object) CAPNRPC_NONNULL(1, 2);

/*
 * The object behind cap when it is one of this vat's own with these ops and
 * cap has settled; else NULL.
 */
CAPNRPC_API void *capnrpc_cap_object(struct capnrpc_cap *cap,
	const struct capnrpc_object_ops *ops) CAPNRPC_NONNULL(1, 2);

/* --- making calls ------------------------------------------------------- */

/*
 * A call to be filled in. cap is borrowed. Errors: NULL, out of memory.
 * rpc.capnp: Call.interfaceId, Call.methodId.
 */
CAPNRPC_API CAPNRPC_CHECK struct capnrpc_request *capnrpc_request_new(
	struct capnrpc_cap *cap, uint64_t interface_id, uint16_t method_id)
	CAPNRPC_NONNULL(1);

/* Where the parameters go: init the method's parameter struct there. */
CAPNRPC_API struct capnrpc_pointer_b capnrpc_request_params(
	struct capnrpc_request *request) CAPNRPC_NONNULL(1);

/*
 * Sends it. The results come as a promise, owned by the caller; dropping it
 * (and every capability pipelined from it) cancels the call.
 * Errors: NULL, out of memory. Everything later is an exception.
 */
CAPNRPC_API CAPNRPC_CHECK struct capnrpc_promise *capnrpc_request_send(
	struct capnrpc_request *request_taken) CAPNRPC_NONNULL(1);

/* Drops a request that was not sent; takes NULL; returns NULL. */
CAPNRPC_API struct capnrpc_request *capnrpc_request_free(
	struct capnrpc_request *request);

/* --- results, to come --------------------------------------------------- */

enum capnrpc_promise_state {
	CAPNRPC_PENDING = 0,
	CAPNRPC_DONE = 1, /* capnrpc_promise_results() has them */
	CAPNRPC_BROKEN = 2, /* capnrpc_promise_exception() says why */
};

/* One more reference; takes NULL; returns promise. */
CAPNRPC_API struct capnrpc_promise *capnrpc_promise_ref(
	struct capnrpc_promise *promise);

/* One reference less; takes NULL; returns NULL. The last one cancels. */
CAPNRPC_API struct capnrpc_promise *capnrpc_promise_unref(
	struct capnrpc_promise *promise);

/* Whether the results have come. */
CAPNRPC_API enum capnrpc_promise_state capnrpc_promise_state(
	const struct capnrpc_promise *promise) CAPNRPC_NONNULL(1);

/* The results when DONE, else null. Good while the promise is held. */
CAPNRPC_API struct capnrpc_pointer_r capnrpc_promise_results(
	struct capnrpc_promise *promise) CAPNRPC_NONNULL(1);

/* The exception when BROKEN, else NULL. Good while the promise is held. */
CAPNRPC_API const struct capnrpc_exception *capnrpc_promise_exception(
	const struct capnrpc_promise *promise) CAPNRPC_NONNULL(1);

/*
 * The capability that the results will hold at path: n indices of pointer
 * fields, outermost first (rpc.capnp, PromisedAnswer.transform). Usable at
 * once; borrowed: good while promise is held, and capnrpc_cap_ref() keeps it
 * for longer. Asking twice gives the same one. Never NULL: out of memory is a
 * broken capability.
 */
CAPNRPC_API struct capnrpc_cap *capnrpc_promise_cap(
	struct capnrpc_promise *promise, const uint16_t *path, size_t n)
	CAPNRPC_NONNULL(1);

/*
 * Calls on_done(userdata, promise) in a later turn, once, when it is no longer
 * pending. A reference is not held: dropping the promise drops the callback.
 * One callback per promise; another call replaces it; NULL removes it.
 */
CAPNRPC_API void capnrpc_promise_on_done(struct capnrpc_promise *promise,
	void (*on_done)(void *userdata, struct capnrpc_promise *promise),
	void *userdata) CAPNRPC_NONNULL(1);

/* --- answering calls ---------------------------------------------------- */

/* Which interface the method is of (rpc.capnp, Call.interfaceId). */
CAPNRPC_API uint64_t capnrpc_call_interface_id(const struct capnrpc_call *call)
	CAPNRPC_NONNULL(1);
/* Its ordinal in that interface (rpc.capnp, Call.methodId). */
CAPNRPC_API uint16_t capnrpc_call_method_id(const struct capnrpc_call *call)
	CAPNRPC_NONNULL(1);

/* The parameters; good until the call is answered or they are released. */
CAPNRPC_API struct capnrpc_pointer_r capnrpc_call_params(
	struct capnrpc_call *call) CAPNRPC_NONNULL(1);

/* Gives the parameters and their capabilities back early. */
CAPNRPC_API void capnrpc_call_release_params(struct capnrpc_call *call)
	CAPNRPC_NONNULL(1);

/* Where the results go. A sink when memory ran out; the call then fails. */
CAPNRPC_API struct capnrpc_pointer_b capnrpc_call_results(
	struct capnrpc_call *call) CAPNRPC_NONNULL(1);

/* Answers with the results as they stand. */
CAPNRPC_API void capnrpc_call_return(struct capnrpc_call *call_taken)
	CAPNRPC_NONNULL(1);

/* Answers with an exception. The text is cut at 1024 bytes. */
CAPNRPC_API void capnrpc_call_fail(struct capnrpc_call *call_taken,
	enum capnrpc_exception_type type, const char *format, ...)
	CAPNRPC_NONNULL(1, 3) CAPNRPC_PRINTF(3, 4);

/* Answers with an exception of somebody else. */
static inline void
capnrpc_call_fail_with(struct capnrpc_call *call_taken,
	const struct capnrpc_exception *exception)
{
	capnrpc_call_fail(call_taken, exception->type, "%s", exception->reason);
}

/* Answers with whatever request will be answered with: a tail call. */
CAPNRPC_API void capnrpc_call_tail(struct capnrpc_call *call_taken,
	struct capnrpc_request *request_taken) CAPNRPC_NONNULL(1, 2);

/*
 * Answers as promise is, or will be, answered: with the same results or the
 * same exception. What is pipelined on the call goes there at once, and when
 * the caller no longer wants the answer, promise is dropped.
 */
CAPNRPC_API void capnrpc_call_follow(struct capnrpc_call *call_taken,
	struct capnrpc_promise *promise_taken) CAPNRPC_NONNULL(1, 2);

/*
 * For a method declared "-> stream", before anything else; generated servers
 * do it. Until call is answered, later calls on the same object wait, so that
 * the object has one piece of the stream at a time and whatever is called
 * behind the stream comes when all of it is done. If call fails, they all fail
 * as it did: a stream with a hole in it is of no use. A tail call counts as
 * answered. Only for calls that capnrpc_object_ops got.
 */
CAPNRPC_API void capnrpc_call_begin_stream(struct capnrpc_call *call)
	CAPNRPC_NONNULL(1);

/*
 * Calls on_cancel(userdata) in a later turn when the caller no longer wants
 * the answer. The call must be answered all the same.
 */
CAPNRPC_API void capnrpc_call_on_cancel(struct capnrpc_call *call,
	void (*on_cancel)(void *userdata), void *userdata) CAPNRPC_NONNULL(1);

#ifdef __cplusplus
}
#endif

#endif
