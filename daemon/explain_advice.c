/* SPDX-License-Identifier: Apache-2.0 */
/* See explain_advice.h. */
#include "config.h"

#include <stdio.h>

#include "daemon/base64url.h"
#include "daemon/explain_advice.h"

const char *
explain_advice_of_parse(void)
{
	return "take the URI as it was given to you, whole and alone; "
	       "capnrpc-uri(7) has its forms";
}

const char *
explain_advice_of_resolve(void)
{
	return "see whether the name is right, and whether this machine's "
	       "name server knows it (getent hosts NAME)";
}

const char *
explain_advice_of_connect(const struct uri *uri)
{
	if (uri->address.kind == ADDRESS_UNIX)
		return "see whether the vat of that socket runs, and whether "
		       "the daemon's user may open it";
	return "see whether the daemon there runs and listens on that port "
	       "(its key vat.listen), and whether a firewall is between";
}

const char *
explain_advice_of_handshake(enum stream_end end)
{
	if (end == STREAM_END_LATE)
		return "something takes the connection and says nothing: see "
		       "what listens on that port";
	return "what listens there is no vat, or one that speaks no TLS 1.3 "
	       "with a key of its own: see whether the port is right";
}

const char *
explain_advice_of_identity(void)
{
	return "another daemon has that address now, or the one that made the "
	       "URI has a new key: ask for a new URI, and do not use this one "
	       "if you cannot tell why";
}

const char *
explain_advice_of_insecure(void)
{
	return "ask for a sha-256 URI; or, where the network is trusted, set "
	       "allow-insecure in section [vat] of the configuration";
}

const char *
explain_advice_of_restore(
	const struct capnrpc_exception *exception, bool is_ours)
{
	if (exception->type == CAPNRPC_OVERLOADED)
		return "try again later";
	if (exception->type == CAPNRPC_DISCONNECTED)
		return is_ours ? "start the program that provides the service "
				 "(capnrpcctl service list)"
			       : "ask its owner to start the program that "
				 "provides it, and try again";
	return "the reference was revoked, has expired, is used up or is for "
	       "somebody else, or the URI is not the one that was made: ask "
	       "its owner for another";
}

/* --- one's own --------------------------------------------------------------
 */

enum ending {
	GOOD,
	REVOKED,
	EXPIRED,
	UNUSED,
	USED_UP,
};

static enum ending
ending_of(const struct chain_link *link, int64_t now)
{
	const struct terms *terms = &link->terms;
	int64_t end = chain_link_end(link);

	if (link->revoked_at != 0)
		return REVOKED;
	if (terms->expires_at != 0 && terms->expires_at <= now)
		return EXPIRED;
	if (end != 0 && end <= now)
		return UNUSED;
	if (terms->use_limit != 0 && link->use_count >= terms->use_limit)
		return USED_UP;
	return GOOD;
}

/* What it came to, and the command that makes it good again. */
static const struct {
	const char *what;
	const char *command; /* in front of the key */
	const char *rest;
} endings[] = {
	[REVOKED] = { "was revoked", "to take that back: capnrpcctl ref undo ",
		"" },
	[EXPIRED] = { "has expired",
		"to make it good again: capnrpcctl ref "
		"extend ",
		" 7d" },
	[UNUSED] = { "ended because nobody used it",
		"make another: capnrpcctl ref mint; to forget this one: "
		"capnrpcctl ref purge ",
		"" },
	[USED_UP] = { "is used up",
		"make another: capnrpcctl ref mint; to forget this one: "
		"capnrpcctl ref purge ",
		"" },
};

static void
say(const struct chain_link *link, enum ending ending, bool is_ancestor,
	struct explain_advice *ret_advice)
{
	char key[BASE64URL_SIZE(STORE_KEY_SIZE) + 1];

	base64url_encode(link->digest.bytes, STORE_KEY_SIZE, key);
	(void)snprintf(ret_advice->detail, sizeof(ret_advice->detail),
		"%s %s %s (a reference of yours)",
		is_ancestor ? "it was made from one that ended: that,"
			    : "the reference",
		key, endings[ending].what);
	(void)snprintf(ret_advice->advice, sizeof(ret_advice->advice), "%s%s%s",
		endings[ending].command, key, endings[ending].rest);
}

static void
say_exception(const struct chain *chain,
	const struct capnrpc_exception *exception,
	struct explain_advice *ret_advice)
{
	(void)snprintf(ret_advice->detail, sizeof(ret_advice->detail), "%s",
		exception->reason);
	if (exception->type == CAPNRPC_DISCONNECTED)
		(void)snprintf(ret_advice->advice, sizeof(ret_advice->advice),
			"start the program that provides the service %s "
			"(capnrpcctl service list)",
			chain->service);
	else
		(void)snprintf(ret_advice->advice, sizeof(ret_advice->advice),
			"the reference has not ended: see for whom it is "
			"(capnrpcctl ref show), and what its provider says");
}

void
explain_advice_of_chain(const struct chain *chain, int64_t now,
	const struct capnrpc_exception *exception,
	struct explain_advice *ret_advice)
{
	for (size_t i = 0; i < chain->n; i++) {
		enum ending ending = ending_of(&chain->links[i], now);

		if (ending == GOOD)
			continue;
		say(&chain->links[i], ending, i > 0, ret_advice);
		return;
	}
	say_exception(chain, exception, ret_advice);
}
