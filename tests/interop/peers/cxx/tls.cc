/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A vat that knows TLS by KJ alone, and no object ids in a Bootstrap.
 *
 *     tls --serve KEY CERT           a Gateway; its object "peer" is a Peer
 *     tls --restore KEY CERT THEIRS PORT
 *                                    asks the Gateway there for the id that
 *                                    standard input has, and calls that Peer;
 *                                    THEIRS is the certificate to expect
 *
 * Says "ready PORT", or "ok".
 */
#include <capnp/rpc-twoparty.h>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <kj/async-io.h>
#include <kj/compat/tls.h>
#include <string>

#include "broker.capnp.h"
#include "peer.h"

namespace
{

std::string
readAll(std::istream &from)
{
	return { std::istreambuf_iterator<char>(from),
		std::istreambuf_iterator<char>() };
}

std::string
readFile(const char *path)
{
	std::ifstream file(path);

	return readAll(file);
}

kj::TlsKeypair
readKeypair(char **paths)
{
	return { kj::TlsPrivateKey(kj::StringPtr(readFile(paths[0]).c_str())),
		kj::TlsCertificate(kj::StringPtr(readFile(paths[1]).c_str())) };
}

class GatewayImpl final : public Gateway::Server
{
      public:
	explicit GatewayImpl(Peer::Client given) : peer(kj::mv(given))
	{
	}

	kj::Promise<void> restore(RestoreContext context) override
	{
		auto id = context.getParams().getId();

		KJ_REQUIRE(id.size() == 4 && !memcmp(id.begin(), "peer", 4),
			"not known here");
		context.getResults().setCap(peer);
		return kj::READY_NOW;
	}

      private:
	Peer::Client peer;
};

int
serve(char **files)
{
	auto io = kj::setupAsyncIo();
	auto keypair = readKeypair(files);
	kj::TlsContext::Options options;
	options.useSystemTrustStore = false;
	options.defaultKeypair = keypair;

	kj::TlsContext context(options);
	capnp::TwoPartyServer server(kj::heap<GatewayImpl>(
		makePeer("peer", io.provider->getTimer())));
	auto listener = context.wrapPort(io.provider->getNetwork()
						 .parseAddress("127.0.0.1")
						 .wait(io.waitScope)
						 ->listen());
	printf("ready %u\n", listener->getPort());
	fflush(stdout);
	server.listen(*listener).wait(io.waitScope);
	return 0;
}

int
restore(char **arguments)
{
	auto io = kj::setupAsyncIo();
	auto keypair = readKeypair(arguments);
	kj::TlsCertificate theirs(
		kj::StringPtr(readFile(arguments[2]).c_str()));
	kj::TlsContext::Options options;
	options.useSystemTrustStore = false;
	options.defaultKeypair = keypair;
	options.trustedCertificates = kj::arrayPtr(&theirs, 1);

	kj::TlsContext context(options);
	auto plain = io.provider->getNetwork()
			     .parseAddress(kj::str("127.0.0.1:", arguments[3]))
			     .wait(io.waitScope)
			     ->connect()
			     .wait(io.waitScope);
	auto stream =
		context.wrapClient(kj::mv(plain), "capnp").wait(io.waitScope);
	capnp::TwoPartyClient client(*stream);
	auto request = client.bootstrap().castAs<Gateway>().restoreRequest();
	auto id = readAll(std::cin);
	request.setId(kj::arrayPtr(
		reinterpret_cast<const kj::byte *>(id.data()), id.size()));

	/* Pipelined on the answer. */
	auto call = request.send().getCap().castAs<Peer>().echoRequest();
	call.setText("seven");
	auto answer = call.send().wait(io.waitScope);
	bool isRight = answer.getText() == "seven";
	printf(isRight ? "ok\n" : "wrong\n");
	return isRight ? 0 : 1;
}

} // namespace

int
main(int argc, char **argv)
{
	try {
		if (argc == 4 && !strcmp(argv[1], "--serve"))
			return serve(argv + 2);
		if (argc == 6 && !strcmp(argv[1], "--restore"))
			return restore(argv + 2);
	} catch (const kj::Exception &error) {
		fprintf(stderr, "%s\n", kj::str(error).cStr());
		return 1;
	}
	fprintf(stderr, "usage: at the head of tls.cc\n");
	return 2;
}
