/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The C++ end that is called.
 *
 *     server PATH              listens on a Unix socket
 *     server --publish PATH    publishes through the daemon there
 *
 * Says "ready", with the URI where there is one.
 */
#include <cstdio>
#include <cstring>

#include "bench.h"

namespace
{

class BenchServer final : public Bench::Server
{
      protected:
	kj::Promise<void> call(CallContext context) override
	{
		auto payload = context.getParams().getPayload();
		context.getResults(capnp::MessageSize{
			payload.size() / sizeof(capnp::word) + 8, 0 });
		context.getResults().setPayload(payload);
		return kj::READY_NOW;
	}

	kj::Promise<void> make(MakeContext context) override
	{
		unsigned int n = context.getParams().getN();
		auto objects = context.getResults().initObjects(n);
		for (unsigned int i = 0; i < n; i++)
			objects.set(i, kj::heap<BenchServer>());
		return kj::READY_NOW;
	}
};

void
serve(kj::AsyncIoContext &io, const char *path)
{
	capnp::TwoPartyServer server(kj::heap<BenchServer>());
	auto listener = io.provider->getNetwork()
				.parseAddress(kj::str("unix:", path))
				.wait(io.waitScope)
				->listen();
	puts("ready");
	fflush(stdout);
	server.listen(*listener).wait(io.waitScope);
}

void
publish(kj::AsyncIoContext &io, const char *path)
{
	Connection connection(io, path);
	auto broker = connection.client.bootstrap().castAs<Broker>();
	auto request = broker.publishRequest();
	request.setCap(kj::heap<BenchServer>());
	auto published = request.send().wait(io.waitScope);
	printf("ready %s\n", published.getUri().cStr());
	fflush(stdout);
	kj::NEVER_DONE.wait(io.waitScope);
}

} // namespace

int
main(int argc, char **argv)
{
	bool isPublished = argc == 3 && !strcmp(argv[1], "--publish");

	if (argc != 2 && !isPublished) {
		fprintf(stderr, "usage: %s [--publish] PATH\n", argv[0]);
		return 2;
	}
	try {
		auto io = kj::setupAsyncIo();
		if (isPublished)
			publish(io, argv[2]);
		else
			serve(io, argv[1]);
	} catch (kj::Exception &e) {
		fprintf(stderr, "%s: %s\n", argv[0], e.getDescription().cStr());
	}
	return 1;
}
