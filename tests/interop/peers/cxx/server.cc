/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Serves one Peer, named "peer", to whoever comes.
 *
 *     server ADDRESS            two-party, on "unix:PATH" or "HOST:PORT"
 *     server --publish SOCKET   through the daemon at SOCKET; prints its URI
 *
 * Says "ready ..." when it can be called.
 */
#include <capnp/ez-rpc.h>
#include <capnp/rpc-twoparty.h>
#include <cstdio>
#include <cstring>
#include <kj/async-io.h>
#include <string>

#include "broker.capnp.h"
#include "peer.h"

namespace
{

void
serve(const char *address)
{
	auto io = kj::setupAsyncIo();
	capnp::TwoPartyServer server(makePeer("peer", io.provider->getTimer()));
	auto listener = io.provider->getNetwork()
				.parseAddress(address)
				.wait(io.waitScope)
				->listen();
	printf("ready %u\n", listener->getPort());
	fflush(stdout);
	server.listen(*listener).wait(io.waitScope);
}

void
publish(const char *socket)
{
	capnp::EzRpcClient client(std::string("unix:") + socket);
	auto request = client.getMain<Broker>().publishRequest();
	request.setCap(makePeer("peer", client.getIoProvider().getTimer()));
	request.setLabel("interop");

	auto &waitScope = client.getWaitScope();
	auto published = request.send().wait(waitScope);
	printf("ready %s\n", published.getUri().cStr());
	fflush(stdout);
	kj::NEVER_DONE.wait(waitScope);
}

} // namespace

int
main(int argc, char **argv)
{
	try {
		if (argc == 2)
			serve(argv[1]);
		if (argc == 3 && !strcmp(argv[1], "--publish"))
			publish(argv[2]);
	} catch (kj::Exception &e) {
		fprintf(stderr, "%s: %s\n", argv[0], e.getDescription().cStr());
		return 1;
	}
	fprintf(stderr, "usage: %s unix:PATH | HOST:PORT | --publish SOCKET\n",
		argv[0]);
	return 2;
}
