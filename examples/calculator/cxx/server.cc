/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Serves a calculator directly, without a daemon: plain two-party Cap'n Proto
 * on a Unix socket ("unix:/path") or a TCP address ("127.0.0.1:PORT").
 */
#include <capnp/ez-rpc.h>
#include <cstdio>

#include "calculator.h"

int
main(int argc, char **argv)
{
	if (argc != 2) {
		fprintf(stderr, "usage: %s unix:PATH | HOST:PORT\n", argv[0]);
		return 2;
	}

	capnp::EzRpcServer server(makeCalculator(), argv[1]);
	auto &waitScope = server.getWaitScope();
	unsigned int port = server.getPort().wait(waitScope);

	printf("serving on %s port=%u\n", argv[1], port);
	fflush(stdout);
	kj::NEVER_DONE.wait(waitScope);
}
