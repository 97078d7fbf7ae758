/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lifetimes: what is let go is released at the other end, what is cancelled
 * stops, and a connection that ends takes nothing else with it.
 */
#include "scenario.h"

namespace
{

/* How often a count is asked for until it is right, 10 ms apart. */
const unsigned int N_TRIES = 300;

/* Waits until claim holds; unasked messages need a moment to arrive. */
void
eventually(Setting &setting, const char *what, kj::Function<bool()> claim)
{
	for (unsigned int i = 0; i < N_TRIES; i++) {
		if (claim())
			return;
		setting.pause(10);
	}
	KJ_FAIL_REQUIRE("never happened", what);
}

unsigned int
countPeers(Setting &setting)
{
	return setting.peer.countsRequest()
		.send()
		.wait(setting.waitScope)
		.getNPeers();
}

unsigned int
countCancelled(Setting &setting)
{
	return setting.peer.countsRequest()
		.send()
		.wait(setting.waitScope)
		.getNCancelled();
}

void
resultsAreReleased(Setting &setting)
{
	auto nBefore = countPeers(setting);
	{
		auto request = setting.peer.childrenRequest();
		request.setN(100);
		auto answer = request.send().wait(setting.waitScope);
		KJ_REQUIRE(countPeers(setting) == nBefore + 100);
	}
	eventually(setting, "100 objects released",
		[&]() { return countPeers(setting) == nBefore; });
}

void
unusedAnswersAreReleased(Setting &setting)
{
	auto nBefore = countPeers(setting);
	for (unsigned int i = 0; i < 50; i++)
		auto unused = setting.fresh("unused");
	eventually(setting, "unused answers released",
		[&]() { return countPeers(setting) == nBefore; });
}

void
parametersAreReleased(Setting &setting)
{
	auto seen = kj::refcounted<Seen>();
	auto request = setting.peer.callBackRequest();
	request.setCallback(kj::heap<CallbackServer>(*seen));
	request.setN(3);
	request.send().wait(setting.waitScope);
	eventually(setting, "a parameter released",
		[&]() { return !seen->isAlive; });
}

void
heldUntilDropped(Setting &setting)
{
	auto seen = kj::refcounted<Seen>();
	auto peer = setting.fresh("holder");
	{
		auto hold = peer.holdRequest();
		hold.setCallback(kj::heap<CallbackServer>(*seen));
		hold.send().wait(setting.waitScope);
	}
	setting.pause(30);
	KJ_REQUIRE(seen->isAlive, "let go while it was held");
	auto call = peer.callHeldRequest();
	call.setText("held");
	call.send().wait(setting.waitScope);
	KJ_REQUIRE(seen->lastText == "held");

	peer.dropRequest().send().wait(setting.waitScope);
	eventually(setting, "the held one released",
		[&]() { return !seen->isAlive; });
	requireFailure(peer.callHeldRequest().send(),
		kj::Exception::Type::FAILED, "nothing is held",
		setting.waitScope);
}

void
sameCapabilityTwice(Setting &setting)
{
	auto seen = kj::refcounted<Seen>();
	auto one = setting.fresh("one");
	auto two = setting.fresh("two");
	{
		Callback::Client callback = kj::heap<CallbackServer>(*seen);
		auto first = one.holdRequest();
		first.setCallback(callback);
		auto second = two.holdRequest();
		second.setCallback(callback);
		first.send().wait(setting.waitScope);
		second.send().wait(setting.waitScope);
	}
	one.dropRequest().send().wait(setting.waitScope);
	setting.pause(30);
	KJ_REQUIRE(seen->isAlive, "one reference of two was let go");
	two.callHeldRequest().send().wait(setting.waitScope);
	two.dropRequest().send().wait(setting.waitScope);
	eventually(setting, "both references released",
		[&]() { return !seen->isAlive; });
}

void
cancelled(Setting &setting)
{
	auto nBefore = countCancelled(setting);
	{
		auto call = setting.peer.neverRequest().send();
		setting.pause(30);
	}
	eventually(setting, "the call was cancelled",
		[&]() { return countCancelled(setting) == nBefore + 1; });
}

void
cancelledParameters(Setting &setting)
{
	auto seen = kj::refcounted<Seen>();
	auto request = setting.peer.identityLaterRequest();
	request.setCallback(kj::heap<CallbackServer>(*seen));
	request.setDelayMs(50);
	{
		auto call = request.send();
		setting.pause(10);
	}
	eventually(setting, "a parameter of a cancelled call released",
		[&]() { return !seen->isAlive; });
}

void
droppedConnectionCancels(Setting &setting)
{
	auto nBefore = countCancelled(setting);
	auto nPeers = countPeers(setting);
	{
		auto link = setting.connectAgain();
		auto request = link.peer.childrenRequest();
		request.setN(10);
		auto children = request.send().wait(setting.waitScope);
		auto call = link.peer.neverRequest().send();
		KJ_REQUIRE(countPeers(setting) >= nPeers + 10);
		setting.pause(30);
	}
	eventually(setting, "the call of a lost connection was cancelled",
		[&]() { return countCancelled(setting) == nBefore + 1; });
	eventually(setting, "the objects of a lost connection were released",
		[&]() { return countPeers(setting) == nPeers; });
}

void
heldOfALostConnection(Setting &setting)
{
	auto seen = kj::refcounted<Seen>();
	{
		auto link = setting.connectAgain();
		auto hold = link.peer.holdRequest();
		hold.setCallback(kj::heap<CallbackServer>(*seen));
		hold.send().wait(setting.waitScope);
		setting.peer.callHeldRequest().send().wait(setting.waitScope);
		KJ_REQUIRE(seen->nCalls == 1);
	}
	setting.pause(50);
	requireFailure(setting.peer.callHeldRequest().send(),
		kj::Exception::Type::DISCONNECTED, "", setting.waitScope);
	setting.peer.dropRequest().send().wait(setting.waitScope);
}

void
betweenTwoConnections(Setting &setting)
{
	auto seen = kj::refcounted<Seen>();
	auto link = setting.connectAgain();
	auto hold = setting.peer.holdRequest();
	hold.setCallback(kj::heap<CallbackServer>(*seen));
	hold.send().wait(setting.waitScope);
	for (unsigned int i = 0; i < 20; i++) {
		auto call = link.peer.callHeldRequest();
		call.setSeq(i);
		auto answer = call.send().wait(setting.waitScope);
		KJ_REQUIRE(answer.getReply() == i + 1);
	}
	KJ_REQUIRE(seen->nCalls == 20 && seen->areInOrder);
	setting.peer.dropRequest().send().wait(setting.waitScope);
}

const Scenario SCENARIOS[] = {
	{ "results are released", resultsAreReleased },
	{ "unused answers are released", unusedAnswersAreReleased },
	{ "parameters are released", parametersAreReleased },
	{ "a held capability lives until it is dropped", heldUntilDropped },
	{ "one capability sent twice", sameCapabilityTwice },
	{ "a cancelled call stops", cancelled },
	{ "a cancelled call's parameters are released", cancelledParameters },
	{ "a lost connection cancels its calls", droppedConnectionCancels },
	{ "a capability of a lost connection", heldOfALostConnection },
	{ "a capability between two connections", betweenTwoConnections },
};

} // namespace

kj::ArrayPtr<const Scenario>
lifetimeScenarios()
{
	return SCENARIOS;
}
