/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The reference implementation as a vat in the middle: takes the upstream's
 * capability and offers it again under its own socket. All forwarding is what
 * the library does by itself with a capability of another connection.
 *
 *     proxy LISTEN-PATH UPSTREAM-PATH
 */
#include <cstdio>

#include "bench.h"

int
main(int argc, char **argv)
{
	if (argc != 3) {
		fprintf(stderr, "usage: %s LISTEN-PATH UPSTREAM-PATH\n",
			argv[0]);
		return 2;
	}
	try {
		auto io = kj::setupAsyncIo();
		Connection upstream(io, argv[2]);
		capnp::TwoPartyServer server(upstream.client.bootstrap());
		auto listener = io.provider->getNetwork()
					.parseAddress(kj::str("unix:", argv[1]))
					.wait(io.waitScope)
					->listen();
		puts("ready");
		fflush(stdout);
		server.listen(*listener).wait(io.waitScope);
	} catch (kj::Exception &e) {
		fprintf(stderr, "%s: %s\n", argv[0], e.getDescription().cStr());
	}
	return 1;
}
