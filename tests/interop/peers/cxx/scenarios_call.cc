/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Calls and what they carry: plain ones, pipelined ones, callbacks, tail
 * calls, exceptions, large messages.
 */
#include "scenario.h"

namespace
{

const unsigned int MANY = 200;
const unsigned int THREE_MIB = 3 * 1024 * 1024;

kj::String
echo(Setting &setting, kj::StringPtr text)
{
	auto request = setting.peer.echoRequest();
	request.setText(text);
	return kj::str(request.send().wait(setting.waitScope).getText());
}

void
echoes(Setting &setting)
{
	KJ_REQUIRE(echo(setting, "hello") == "hello");
	KJ_REQUIRE(echo(setting, "") == "");
}

void
manyAtOnce(Setting &setting)
{
	auto calls = kj::heapArrayBuilder<kj::Promise<void>>(MANY);
	for (unsigned int i = 0; i < MANY; i++) {
		auto request = setting.peer.echoRequest();
		request.setText(kj::str(i));
		calls.add(request.send().then([i](auto &&response) {
			KJ_REQUIRE(response.getText() == kj::str(i));
		}));
	}
	kj::joinPromises(calls.finish()).wait(setting.waitScope);
}

void
waitingBlocksNobody(Setting &setting)
{
	auto slow = setting.peer.echoLaterRequest();
	slow.setText("slow");
	slow.setDelayMs(300);
	bool isDone = false;
	auto promise = slow.send().then([&](auto &&response) {
		isDone = true;
		KJ_REQUIRE(response.getText() == "slow");
	});
	KJ_REQUIRE(echo(setting, "quick") == "quick");
	KJ_REQUIRE(!isDone, "the quick call waited for the slow one");
	promise.wait(setting.waitScope);
}

void
pipelinedChain(Setting &setting)
{
	auto peer = setting.fresh("chain");
	for (unsigned int i = 0; i < 8; i++) {
		auto request = peer.childRequest();
		request.setName(kj::str(i));
		peer = request.send().getPeer();
	}
	auto name = peer.nameRequest().send().wait(setting.waitScope);
	KJ_REQUIRE(name.getName().endsWith("chain/0/1/2/3/4/5/6/7"),
		name.getName());
}

void
pipelinedOnLateAnswer(Setting &setting)
{
	auto request = setting.peer.childLaterRequest();
	request.setName("late");
	request.setDelayMs(100);
	auto child = request.send().getPeer();
	auto name = child.nameRequest().send().wait(setting.waitScope);
	KJ_REQUIRE(name.getName().endsWith("/late"), name.getName());
}

void
pipelinedOnFailure(Setting &setting)
{
	/* Nothing is held, so there is no answer to take a result from. */
	auto request = setting.fresh("empty").identityLaterRequest();
	request.setDelayMs(20);
	auto nobody = request.send().getCallback();
	requireFailure(nobody.callRequest().send(), kj::Exception::Type::FAILED,
		"", setting.waitScope);
	KJ_REQUIRE(echo(setting, "still here") == "still here");
}

void
listOfCapabilities(Setting &setting)
{
	auto request = setting.fresh("list").childrenRequest();
	request.setN(20);
	auto peers = request.send().wait(setting.waitScope);
	KJ_REQUIRE(peers.getPeers().size() == 20);
	for (unsigned int i = 0; i < 20; i++) {
		auto child = peers.getPeers()[i];
		auto name = child.nameRequest().send().wait(setting.waitScope);
		KJ_REQUIRE(name.getName().endsWith(kj::str("list/", i)),
			name.getName());
	}
}

void
callBack(Setting &setting, unsigned int n, unsigned int window)
{
	auto seen = kj::refcounted<Seen>();
	auto request = setting.peer.callBackRequest();
	request.setCallback(kj::heap<CallbackServer>(*seen));
	request.setN(n);
	request.setWindow(window);
	auto answer = request.send().wait(setting.waitScope);
	KJ_REQUIRE(answer.getNCalled() == n);
	KJ_REQUIRE(answer.getAreInOrder());
	KJ_REQUIRE(seen->nCalls == n && seen->areInOrder);
}

void
callbacksOneByOne(Setting &setting)
{
	callBack(setting, 50, 1);
}

void
callbacksAllAtOnce(Setting &setting)
{
	callBack(setting, MANY, 0);
}

void
callbacksInAList(Setting &setting)
{
	auto seen = kj::heapArrayBuilder<kj::Own<Seen>>(5);
	auto request = setting.peer.callEachRequest();
	auto callbacks = request.initCallbacks(5);
	for (unsigned int i = 0; i < 5; i++) {
		seen.add(kj::refcounted<Seen>());
		callbacks.set(i, kj::heap<CallbackServer>(*seen[i]));
	}
	request.setText("to each");
	auto replies = request.send().wait(setting.waitScope);
	for (unsigned int i = 0; i < 5; i++) {
		KJ_REQUIRE(replies.getReplies()[i] == i + 1);
		KJ_REQUIRE(seen[i]->nCalls == 1);
		KJ_REQUIRE(seen[i]->lastText == "to each");
	}
}

void
tailCall(Setting &setting)
{
	auto seen = kj::refcounted<Seen>();
	auto request = setting.peer.tailRequest();
	request.setCallback(kj::heap<CallbackServer>(*seen));
	request.setSeq(41);
	request.setText("tail");
	auto answer = request.send().wait(setting.waitScope);
	KJ_REQUIRE(answer.getReply() == 42);
	KJ_REQUIRE(seen->lastText == "tail");
}

void
fails(Setting &setting, Failure kind, kj::Exception::Type type)
{
	auto request = setting.peer.failRequest();
	request.setText("this was asked for");
	request.setKind(kind);
	requireFailure(
		request.send(), type, "this was asked for", setting.waitScope);
}

void
exceptions(Setting &setting)
{
	fails(setting, Failure::FAILED, kj::Exception::Type::FAILED);
	fails(setting, Failure::OVERLOADED, kj::Exception::Type::OVERLOADED);
	fails(setting, Failure::DISCONNECTED,
		kj::Exception::Type::DISCONNECTED);
	fails(setting, Failure::UNIMPLEMENTED,
		kj::Exception::Type::UNIMPLEMENTED);
	KJ_REQUIRE(echo(setting, "still here") == "still here");
}

void
unknownInterface(Setting &setting)
{
	auto stranger = setting.peer.castAs<Callback>();
	requireFailure(stranger.callRequest().send(),
		kj::Exception::Type::UNIMPLEMENTED, "", setting.waitScope);
}

void
nullCapability(Setting &setting)
{
	auto request = setting.peer.callBackRequest();
	request.setN(1);
	requireFailure(request.send(), kj::Exception::Type::FAILED, "",
		setting.waitScope);
	KJ_REQUIRE(echo(setting, "still here") == "still here");
}

void
blobOf(Setting &setting, unsigned int n)
{
	auto request = setting.peer.blobRequest();
	request.setN(n);
	request.setFill(0xa5);
	auto answer = request.send().wait(setting.waitScope);
	KJ_REQUIRE(answer.getData().size() == n);
	for (auto byte : answer.getData())
		KJ_REQUIRE(byte == 0xa5);
}

void
blobs(Setting &setting)
{
	const unsigned int SIZES[] = { 0, 1, 7, 8, 9, 4095, 65536, THREE_MIB };
	for (auto n : SIZES)
		blobOf(setting, n);
}

void
largeParameters(Setting &setting)
{
	auto request = setting.peer.swallowRequest();
	auto data = request.initData(THREE_MIB);
	memset(data.begin(), 3, data.size());
	auto answer = request.send().wait(setting.waitScope);
	KJ_REQUIRE(answer.getN() == THREE_MIB);
	KJ_REQUIRE(answer.getSum() == 3ull * THREE_MIB);
}

void
manySegments(Setting &setting)
{
	const unsigned int N = 16, BYTES = 100 * 1000;
	auto seen = kj::refcounted<Seen>();
	Callback::Client callback = kj::heap<CallbackServer>(*seen);
	auto request = setting.peer.chunksRequest();
	auto chunks = request.initChunks(N);
	for (unsigned int i = 0; i < N; i++) {
		chunks[i].setNumber(i);
		auto data = chunks[i].initData(BYTES + i);
		memset(data.begin(), int(i), data.size());
		chunks[i].setCallback(callback);
	}

	auto answer = request.send().wait(setting.waitScope);
	KJ_REQUIRE(answer.getChunks().size() == N);
	for (unsigned int i = 0; i < N; i++) {
		auto chunk = answer.getChunks()[N - 1 - i];
		KJ_REQUIRE(chunk.getNumber() == i);
		KJ_REQUIRE(chunk.getData().size() == BYTES + i);
		for (auto byte : chunk.getData())
			KJ_REQUIRE(byte == i);
		auto call = chunk.getCallback().callRequest();
		call.setSeq(i);
		call.send().wait(setting.waitScope);
	}
	KJ_REQUIRE(seen->nCalls == N && seen->areInOrder);
}

const Scenario SCENARIOS[] = {
	{ "echo", echoes },
	{ "200 calls at once", manyAtOnce },
	{ "a call that waits blocks no other", waitingBlocksNobody },
	{ "a pipelined chain of 8", pipelinedChain },
	{ "pipelining on a late answer", pipelinedOnLateAnswer },
	{ "pipelining on nothing", pipelinedOnFailure },
	{ "20 capabilities in a list", listOfCapabilities },
	{ "50 callbacks, one by one", callbacksOneByOne },
	{ "200 callbacks at once", callbacksAllAtOnce },
	{ "5 callbacks in a list", callbacksInAList },
	{ "a tail call", tailCall },
	{ "an exception of each type", exceptions },
	{ "an interface that is not there", unknownInterface },
	{ "a null capability as a parameter", nullCapability },
	{ "results of 0 bytes to 3 MiB", blobs },
	{ "parameters of 3 MiB", largeParameters },
	{ "a message of many segments", manySegments },
};

} // namespace

kj::ArrayPtr<const Scenario>
callScenarios()
{
	return SCENARIOS;
}
