/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A calculator with a durable URI, from a stock C++ program: attaches to the
 * daemon under a service name, mints a URI and prints it. Killed and started
 * again with --attach-only, it serves the same URI.
 *
 *     provider SOCKET SERVICE                  mint, print the URI, serve
 *     provider --attach-only SOCKET SERVICE    serve what was minted before
 *     provider --revoke URI SOCKET             end that reference, and exit
 */
#include <capnp/ez-rpc.h>
#include <cstdio>
#include <cstring>
#include <string>

#include "broker.capnp.h"
#include "calculator.h"

namespace
{

/*
 * What the daemon remembers for us and gives back when somebody restores the
 * URI. There is one object here, so one token; a program with many would put
 * a name or a row number into it.
 */
const char TOKEN[] = "the calculator";

capnp::Data::Reader
token()
{
	return capnp::Data::Reader(
		reinterpret_cast<const kj::byte *>(TOKEN), strlen(TOKEN));
}

class RestorerServer final : public Restorer::Server
{
      public:
	explicit RestorerServer(Calculator::Client calculator)
	    : calculator(kj::mv(calculator))
	{
	}

      protected:
	kj::Promise<void> restore(RestoreContext context) override
	{
		KJ_REQUIRE(context.getParams().getToken() == token(),
			"a token that was never minted here");
		context.getResults().setCap(calculator);
		return kj::READY_NOW;
	}

      private:
	Calculator::Client calculator;
};

void
say(const char *key, kj::StringPtr value)
{
	printf("%s %s\n", key, value.cStr());
	fflush(stdout);
}

int
serve(capnp::EzRpcClient &client, const char *name, bool mayMint)
{
	auto &waitScope = client.getWaitScope();
	auto attach = client.getMain<Broker>().attachRequest();
	attach.setName(name);
	attach.setRestorer(kj::heap<RestorerServer>(makeCalculator()));
	auto service = attach.send().wait(waitScope).getService();

	if (mayMint) {
		auto mint = service.mintRequest();
		mint.setToken(token());
		mint.setLabel("calculator (C++)");
		say("uri", mint.send().wait(waitScope).getUri());
	}
	say("attached", name);
	kj::NEVER_DONE.wait(waitScope);
}

int
revoke(capnp::EzRpcClient &client, const char *uri)
{
	auto reference = client.getMain<Broker>().referenceRequest();
	reference.setUri(uri);
	reference.send().getRef().revokeRequest().send().wait(
		client.getWaitScope());
	puts("revoked");
	return 0;
}

int
usage(const char *program)
{
	fprintf(stderr,
		"usage: %s [--attach-only] SOCKET SERVICE\n"
		"       %s --revoke URI SOCKET\n",
		program, program);
	return 2;
}

} // namespace

int
main(int argc, char **argv)
{
	bool attachOnly = argc == 4 && !strcmp(argv[1], "--attach-only");
	bool isRevoke = argc == 4 && !strcmp(argv[1], "--revoke");

	if (argc != 3 && !attachOnly && !isRevoke)
		return usage(argv[0]);

	const char *socket = argv[isRevoke ? 3 : attachOnly ? 2 : 1];
	try {
		capnp::EzRpcClient client(std::string("unix:") + socket);
		if (isRevoke)
			return revoke(client, argv[2]);
		return serve(client, argv[argc - 1], !attachOnly);
	} catch (kj::Exception &e) {
		fprintf(stderr, "%s: %s\n", argv[0], e.getDescription().cStr());
		return 1;
	}
}
