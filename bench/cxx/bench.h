/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the C++ programs of the benchmark share: one connection, found the same
 * way by each. Stock libcapnp-dev, nothing of ours.
 */
#ifndef BENCH_CXX_BENCH_H
#define BENCH_CXX_BENCH_H

#include <capnp/rpc-twoparty.h>
#include <kj/async-io.h>

#include "bench.capnp.h"
#include "broker.capnp.h"

struct Connection {
	kj::Own<kj::AsyncIoStream> stream;
	capnp::TwoPartyClient client;

	Connection(kj::AsyncIoContext &io, kj::StringPtr path)
	    : stream(io.provider->getNetwork()
			      .parseAddress(kj::str("unix:", path))
			      .wait(io.waitScope)
			      ->connect()
			      .wait(io.waitScope)),
	      client(*stream)
	{
	}
};

/* The bootstrap object, or with a URI what the Broker there makes of it. */
inline Bench::Client
findBench(Connection &connection, kj::StringPtr uri)
{
	auto bootstrap = connection.client.bootstrap();

	if (uri.size() == 0)
		return bootstrap.castAs<Bench>();
	auto request = bootstrap.castAs<Broker>().restoreRequest();
	request.setUri(uri);
	return request.send().getCap().castAs<Bench>();
}

#endif
