/* SPDX-License-Identifier: Apache-2.0 */
/* See persistent.h. */
#include "config.h"

#include <string.h>
#include <unistd.h>

#include "cap/call.h"
#include "daemon/daemon.h"
#include "daemon/mint.h"
#include "daemon/persistent.h"
#include "daemon/reference.h"

/* save @0 (sealFor :AnyPointer) -> (sturdyRef :AnyPointer), in a struct each.
 */
#define METHOD_SAVE 0

/* By whom: the daemon, on behalf of whoever holds the object. */
static struct principal
principal_of_daemon(void)
{
	struct principal principal;

	memset(&principal, 0, sizeof(principal));
	principal.kind = PRINCIPAL_LOCAL;
	principal.uid = getuid();
	principal.gid = getgid();
	principal.pid = getpid();
	return principal;
}

static void
answer_uri(struct daemon *daemon, const struct principal *principal,
	const uint8_t *id, size_t n_id, struct capnrpc_call *call)
{
	const struct capnrpc_struct_size size = { 0, 1 };
	struct reference *reference =
		reference_new(daemon, principal, id, n_id, true, call);
	struct uri_text text;
	size_t n;

	if (reference == NULL)
		return;
	n = uri_print(&reference->uri, &text);
	capnrpc_pointer_set_text(
		capnrpc_struct_edit_pointer(
			capnrpc_pointer_init_struct(
				capnrpc_call_results(call), size),
			0),
		text.text, n);
	uri_text_clear(&text);
	reference_free(reference);
	capnrpc_call_return(call);
}

static void
answer_sealed(struct daemon *daemon, const struct principal *principal,
	const struct chain_link *own, const struct terms_owner *owner,
	const uint8_t *id, size_t n_id, struct capnrpc_call *call)
{
	struct mint mint;

	if (published_find(&daemon->published, &own->digest) != NULL) {
		capnrpc_call_fail(call, CAPNRPC_FAILED,
			"sealFor: a published reference cannot be sealed: its "
			"maker can attenuate it");
		return;
	}
	mint_init(&mint, daemon, principal);
	memcpy(mint.label, own->label, sizeof(mint.label));
	mint.terms.sealed_for = *owner;
	mint_sealed_child(&mint, id, n_id, call);
}

void
persistent_answer(struct daemon *daemon, const struct chain_link *own,
	const uint8_t *id, size_t n_id, struct capnrpc_call *call_taken)
{
	struct principal principal = principal_of_daemon();
	struct capnrpc_struct_r params;
	struct terms_owner owner;
	struct reason reason;

	if (daemon_turns_away(daemon, call_taken))
		return;
	if (call_taken->method_id != METHOD_SAVE) {
		capnrpc_call_fail(call_taken, CAPNRPC_UNIMPLEMENTED,
			"Persistent has no such method");
		return;
	}
	params = capnrpc_pointer_struct(capnrpc_call_params(call_taken), NULL);
	if (terms_read_owner(
		    broker_owner_read(capnrpc_struct_get_pointer(params, 0)),
		    &owner, &reason) != 0)
		capnrpc_call_fail(
			call_taken, CAPNRPC_FAILED, "%s", reason.text);
	else if (owner.kind == TERMS_ANYONE)
		answer_uri(daemon, &principal, id, n_id, call_taken);
	else
		answer_sealed(
			daemon, &principal, own, &owner, id, n_id, call_taken);
}
