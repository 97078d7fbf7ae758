/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Streams: calls whose answers only say that there is room for more.
 */
#include "scenario.h"

namespace
{

const unsigned int N_WRITES = 100, WRITE_BYTES = 8192;

kj::Promise<void>
writeTo(Sink::Client &sink, unsigned int seq)
{
	auto request = sink.writeRequest();
	request.setSeq(seq);
	request.initData(WRITE_BYTES);
	return request.send();
}

void
streamOfWrites(Setting &setting)
{
	auto sink = setting.peer.sinkRequest().send().getSink();
	for (unsigned int i = 0; i < N_WRITES; i++)
		writeTo(sink, i).wait(setting.waitScope);
	auto end = sink.endRequest().send().wait(setting.waitScope);
	KJ_REQUIRE(end.getNWrites() == N_WRITES);
	KJ_REQUIRE(end.getNBytes() == uint64_t(N_WRITES) * WRITE_BYTES);
}

void
streamThatFails(Setting &setting)
{
	auto sink = setting.peer.sinkRequest().send().getSink();
	auto wrong = writeTo(sink, 7);
	auto behind = writeTo(sink, 0);
	requireFailure(sink.endRequest().send(), kj::Exception::Type::FAILED,
		"out of order", setting.waitScope);
}

const Scenario SCENARIOS[] = {
	{ "a stream of 100 writes", streamOfWrites },
	{ "a stream that fails", streamThatFails },
};

} // namespace

kj::ArrayPtr<const Scenario>
streamScenarios()
{
	return SCENARIOS;
}
