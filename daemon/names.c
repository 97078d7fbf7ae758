/* SPDX-License-Identifier: Apache-2.0 */
/*
 * See names.h. A lookup asks the store for all names that read so, picks the
 * one that is meant, and restores its URI, for the caller. Not known and not
 * allowed are one answer, so that nobody learns what names others have.
 */
#include "config.h"

#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cap/call.h"
#include "daemon/daemon.h"
#include "daemon/log.h"
#include "daemon/names.h"
#include "daemon/reconnect.h"
#include "daemon/restore.h"
#include "daemon/store_names.h"

/* --- sealing ----------------------------------------------------------------
 */

static struct seal_secret
secret_of(const struct daemon *daemon)
{
	struct seal_secret secret;

	memcpy(secret.bytes, identity_secret(daemon->identity)->bytes,
		sizeof(secret.bytes));
	return secret;
}

int
names_seal(const struct daemon *daemon, uint32_t owner, const struct uri *uri,
	struct seal_bytes *ret_sealed)
{
	struct seal_secret secret = secret_of(daemon);
	struct uri_text text;
	size_t n = uri_print(uri, &text);
	int r = seal_name(&secret, owner, text.text, n, ret_sealed);

	uri_text_clear(&text);
	seal_wipe(&secret, sizeof(secret));
	return r;
}

int
names_open(const struct daemon *daemon, const struct store_name *name,
	struct uri *ret_uri)
{
	struct seal_secret secret = secret_of(daemon);
	struct seal_bytes text;
	int r = seal_open_name(&secret, name->owner, name->sealed.bytes,
		name->sealed.n, &text);

	seal_wipe(&secret, sizeof(secret));
	if (r != 0)
		return r;
	if (uri_parse((const char *)text.bytes, text.n, ret_uri, NULL) != 0)
		r = CAPNRPC_EPROTOCOL;
	seal_bytes_clear(&text);
	return r;
}

/* --- which one is meant -----------------------------------------------------
 */

bool
names_allow(const struct store_name *name, const struct principal *principal)
{
	if (principal->kind != PRINCIPAL_LOCAL)
		return false;
	if (name->owner == principal->uid)
		return true;
	for (size_t i = 0; i < name->n_allowed; i++) {
		const struct store_allowed *allowed = &name->allowed[i];

		if (allowed->kind == STORE_ANYONE ||
			(allowed->kind == STORE_UID &&
				allowed->id == principal->uid) ||
			(allowed->kind == STORE_GID &&
				principal_is_in_group(
					principal, (gid_t)allowed->id)))
			return true;
	}
	return false;
}

/* What a lookup asks for. */
struct wanted {
	bool has_owner;
	uint32_t owner;
	char name[STORE_NAME_SIZE];
};

/*
 * The one of the rows that principal means: its own, or the only other one
 * that it may have. NULL: none; *ret_is_ambiguous: several.
 */
static const struct store_name *
choose(const struct wanted *wanted, const struct principal *principal,
	const struct store_answer *answer, bool *ret_is_ambiguous)
{
	const struct store_name *found = NULL;

	*ret_is_ambiguous = false;
	for (size_t i = 0; i < answer->n_names; i++) {
		const struct store_name *name = &answer->names[i];

		if ((wanted->has_owner && name->owner != wanted->owner) ||
			!names_allow(name, principal))
			continue;
		if (name->owner == principal->uid) {
			*ret_is_ambiguous = false;
			return name;
		}
		*ret_is_ambiguous = found != NULL;
		found = name;
	}
	return found;
}

/*
 * A login name or uid. A name server that is slow holds up the loop here; for
 * accounts of this machine libc reads a file.
 */
static bool
read_owner(const char *text, uint32_t *ret_owner)
{
	const struct passwd *user;
	char *end;
	unsigned long number;

	if (text[0] >= '0' && text[0] <= '9') {
		number = strtoul(text, &end, 10);
		*ret_owner = (uint32_t)number;
		return *end == '\0' && number < UINT32_MAX;
	}
	user = getpwnam(text);
	if (user != NULL)
		*ret_owner = (uint32_t)user->pw_uid;
	return user != NULL;
}

/* "name" or "owner/name"; false: it is malformed, or there is no such user. */
static bool
read_wanted(struct capnrpc_text_r text, struct wanted *ret_wanted,
	struct capnrpc_call *call)
{
	const char *slash = memchr(text.bytes, '/', text.n);
	char owner[64];
	size_t n = slash == NULL ? 0 : (size_t)(slash - text.bytes) + 1;

	memset(ret_wanted, 0, sizeof(*ret_wanted));
	if (!service_name_is_valid(text.bytes + n, text.n - n) ||
		n > sizeof(owner)) {
		capnrpc_call_fail(call, CAPNRPC_FAILED,
			"the name is malformed: 1 to 128 characters of A-Z, "
			"a-z, 0-9, '.', '_' and '-' make one, and \"owner/\" "
			"may stand before it");
		return false;
	}
	memcpy(ret_wanted->name, text.bytes + n, text.n - n);
	if (n == 0)
		return true;
	memcpy(owner, text.bytes, n - 1);
	owner[n - 1] = '\0';
	/* A user who does not exist has no names: nobody has this uid. */
	ret_wanted->has_owner = true;
	if (!read_owner(owner, &ret_wanted->owner))
		ret_wanted->owner = UINT32_MAX;
	return true;
}

/* --- looking up -------------------------------------------------------------
 */

/* A lookup that waits for the store. */
struct lookup {
	struct daemon *daemon;
	struct principal principal;
	struct capnrpc_call *call;
	struct wanted wanted;
};

static void
restore_name(struct lookup *lookup, const struct store_name *name)
{
	struct uri uri;

	if (names_open(lookup->daemon, name, &uri) != 0) {
		capnrpc_call_fail(lookup->call, CAPNRPC_FAILED,
			"the name's URI cannot be opened: it was kept under "
			"another key of this vat; add it again");
		return;
	}
	restore_uri(lookup->daemon, &lookup->principal, &uri, lookup->call);
	uri_clear(&uri);
}

static void
on_found(void *userdata, const struct store_answer *answer)
{
	struct lookup *lookup = userdata;
	struct daemon *daemon = lookup->daemon;
	bool is_ambiguous;
	const struct store_name *name = choose(
		&lookup->wanted, &lookup->principal, answer, &is_ambiguous);

	if (answer->outcome != STORE_DONE)
		capnrpc_call_fail(lookup->call, CAPNRPC_FAILED,
			"the store could not be read: %s", answer->reason.text);
	else if (is_ambiguous)
		capnrpc_call_fail(lookup->call, CAPNRPC_FAILED,
			"several users let you use a name %s: ask for "
			"\"owner/%s\"",
			lookup->wanted.name, lookup->wanted.name);
	else if (name == NULL)
		capnrpc_call_fail(lookup->call, CAPNRPC_FAILED,
			"not found: you have no name %s, and nobody lets you "
			"use one",
			lookup->wanted.name);
	else
		restore_name(lookup, name);
	free(lookup);
	daemon_wake(daemon);
}

static void
find(struct daemon *daemon, const struct principal *principal,
	const struct wanted *wanted, struct capnrpc_call *call_taken)
{
	struct lookup *lookup = calloc(1, sizeof(*lookup));

	if (lookup != NULL) {
		lookup->daemon = daemon;
		lookup->principal = *principal;
		lookup->call = call_taken;
		lookup->wanted = *wanted;
		if (store_name_find(daemon->store, wanted->name, on_found,
			    lookup, NULL) == 0)
			return;
	}
	free(lookup);
	capnrpc_call_fail(call_taken, CAPNRPC_OVERLOADED,
		"the store has too much to do; try again later");
}

/* --- names that lead elsewhere ----------------------------------------------
 */

/* A reconnecting reference looks the name up each time it restores. */
static void
source_restore(void *userdata, struct daemon *daemon,
	const struct principal *principal, struct capnrpc_call *call_taken)
{
	const struct wanted *wanted = userdata;

	find(daemon, principal, wanted, call_taken);
}

/* Which name changed. */
struct changed {
	uint32_t owner;
	const char *name;
};

/* The caller's own name may come before the one that was meant till now. */
static bool
is_meant(const struct reconnect_source *source, const void *what)
{
	const struct changed *changed = what;
	const struct wanted *wanted = source->userdata;

	return source->restore == source_restore &&
		strcmp(wanted->name, changed->name) == 0 &&
		(!wanted->has_owner || wanted->owner == changed->owner);
}

void
names_changed(struct daemon *daemon, uint32_t owner, const char *name)
{
	const struct changed changed = { owner, name };

	reconnect_renew(daemon, is_meant, &changed);
}

void
names_lookup(struct daemon *daemon, const struct principal *principal,
	struct broker_lookup_params_r params, struct capnrpc_call *call_taken)
{
	struct broker_reconnect_r reconnect =
		broker_lookup_params_get_reconnect(params);
	struct reconnect_source source = { source_restore, free, NULL };
	struct wanted wanted;

	if (!read_wanted(
		    broker_lookup_params_get_name(params), &wanted, call_taken))
		return;
	if (!broker_reconnect_get_enabled(reconnect)) {
		find(daemon, principal, &wanted, call_taken);
		return;
	}
	source.userdata = malloc(sizeof(wanted));
	if (source.userdata == NULL) {
		capnrpc_call_fail(
			call_taken, CAPNRPC_OVERLOADED, "out of memory");
		return;
	}
	memcpy(source.userdata, &wanted, sizeof(wanted));
	reconnect_answer(daemon, principal, &source, reconnect, call_taken);
}
