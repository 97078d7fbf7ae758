/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Order: calls made through one reference arrive in the order in which they
 * were made, however the path to the object shortens meanwhile.
 */
#include "scenario.h"

namespace
{

const unsigned int MANY = 50;

/* Counts n calls of next, each of which must see the number after the last. */
kj::Promise<void>
countOn(Peer::Client peer, unsigned int first, unsigned int n)
{
	auto calls = kj::heapArrayBuilder<kj::Promise<void>>(n);
	for (unsigned int i = first; i < first + n; i++)
		calls.add(peer.nextRequest().send().then([i](auto &&response) {
			KJ_REQUIRE(response.getNumber() == i, "out of order");
		}));
	return kj::joinPromises(calls.finish());
}

/* Calls a callback n times, numbered from first. */
kj::Promise<void>
callOn(Callback::Client callback, unsigned int first, unsigned int n)
{
	auto calls = kj::heapArrayBuilder<kj::Promise<void>>(n);
	for (unsigned int i = first; i < first + n; i++) {
		auto request = callback.callRequest();
		request.setSeq(i);
		calls.add(request.send().then([i](auto &&response) {
			KJ_REQUIRE(response.getReply() == i + 1);
		}));
	}
	return kj::joinPromises(calls.finish());
}

void
callsInOrder(Setting &setting)
{
	countOn(setting.fresh("order"), 0, 4 * MANY).wait(setting.waitScope);
}

void
promiseKeepsOrder(Setting &setting)
{
	auto request = setting.peer.childPromiseRequest();
	request.setName("promised");
	request.setDelayMs(100);
	auto child = request.send().getPeer();

	auto before = countOn(child, 0, MANY);
	setting.pause(50);
	auto between = countOn(child, MANY, MANY);
	child.whenResolved().wait(setting.waitScope);
	auto after = countOn(child, 2 * MANY, MANY);

	before.wait(setting.waitScope);
	between.wait(setting.waitScope);
	after.wait(setting.waitScope);
	auto name = child.nameRequest().send().wait(setting.waitScope);
	KJ_REQUIRE(name.getName().endsWith("/promised"), name.getName());
}

void
promiseBreaks(Setting &setting)
{
	auto request = setting.peer.promiseFailsRequest();
	request.setDelayMs(50);
	auto child = request.send().getPeer();
	auto call = child.nameRequest().send();
	requireFailure(kj::mv(call), kj::Exception::Type::FAILED,
		"broken on request", setting.waitScope);
	requireFailure(child.nameRequest().send(), kj::Exception::Type::FAILED,
		"broken on request", setting.waitScope);
}

/*
 * Our own object comes back: calls before that took the long way round, calls
 * after may be short, and must not overtake.
 */
void
comesBack(Setting &setting, Callback::Client back, const Seen &seen)
{
	auto before = callOn(back, 0, MANY);
	setting.pause(20);
	auto between = callOn(back, MANY, MANY);
	back.whenResolved().wait(setting.waitScope);
	auto after = callOn(back, 2 * MANY, MANY);
	before.wait(setting.waitScope);
	between.wait(setting.waitScope);
	after.wait(setting.waitScope);
	KJ_REQUIRE(seen.nCalls == 3 * MANY);
	KJ_REQUIRE(seen.areInOrder, "out of order");
}

void
ownComesBackAtOnce(Setting &setting)
{
	auto seen = kj::refcounted<Seen>();
	auto request = setting.peer.identityRequest();
	request.setCallback(kj::heap<CallbackServer>(*seen));
	comesBack(setting, request.send().getCallback(), *seen);
}

void
ownComesBackLater(Setting &setting)
{
	auto seen = kj::refcounted<Seen>();
	auto request = setting.peer.identityLaterRequest();
	request.setCallback(kj::heap<CallbackServer>(*seen));
	request.setDelayMs(100);
	comesBack(setting, request.send().getCallback(), *seen);
}

/* There and back twice: the promise is of a promise of our own. */
void
ownComesBackTwice(Setting &setting)
{
	auto seen = kj::refcounted<Seen>();
	auto inner = setting.peer.identityLaterRequest();
	inner.setCallback(kj::heap<CallbackServer>(*seen));
	inner.setDelayMs(60);
	auto outer = setting.peer.identityLaterRequest();
	outer.setCallback(inner.send().getCallback());
	outer.setDelayMs(30);
	comesBack(setting, outer.send().getCallback(), *seen);
}

/* A promise of ours, given away before it is kept. */
void
promiseOfOurs(Setting &setting)
{
	auto seen = kj::refcounted<Seen>();
	auto promised = kj::newPromiseAndFulfiller<Callback::Client>();
	auto request = setting.peer.callBackRequest();
	request.setCallback(kj::mv(promised.promise));
	request.setN(MANY);
	auto call = request.send();
	setting.pause(50);
	KJ_REQUIRE(seen->nCalls == 0);
	promised.fulfiller->fulfill(kj::heap<CallbackServer>(*seen));
	auto answer = call.wait(setting.waitScope);
	KJ_REQUIRE(answer.getAreInOrder());
	KJ_REQUIRE(seen->nCalls == MANY && seen->areInOrder);
}

/* The peer's own object, through a promise of ours, back to the peer. */
void
theirsGoesBack(Setting &setting)
{
	auto theirs = setting.fresh("theirs");
	auto promised = kj::newPromiseAndFulfiller<Callback::Client>();
	auto request = setting.peer.identityRequest();
	request.setCallback(kj::mv(promised.promise));
	auto back = request.send().getCallback().castAs<Peer>();
	auto before = countOn(back, 0, MANY);
	setting.pause(20);
	promised.fulfiller->fulfill(theirs.castAs<Callback>());
	auto between = countOn(back, MANY, MANY);
	back.whenResolved().wait(setting.waitScope);
	auto after = countOn(back, 2 * MANY, MANY);
	before.wait(setting.waitScope);
	between.wait(setting.waitScope);
	after.wait(setting.waitScope);
}

/* A capability of this connection's, passed on inside calls through it. */
void
heldIsCalledInOrder(Setting &setting)
{
	auto seen = kj::refcounted<Seen>();
	auto peer = setting.fresh("holder");
	auto hold = peer.holdRequest();
	hold.setCallback(kj::heap<CallbackServer>(*seen));
	auto held = hold.send();
	auto calls = kj::heapArrayBuilder<kj::Promise<void>>(MANY);
	for (unsigned int i = 0; i < MANY; i++) {
		auto request = peer.callHeldRequest();
		request.setSeq(i);
		calls.add(request.send().then([i](auto &&response) {
			KJ_REQUIRE(response.getReply() == i + 1);
		}));
	}
	held.wait(setting.waitScope);
	kj::joinPromises(calls.finish()).wait(setting.waitScope);
	KJ_REQUIRE(seen->nCalls == MANY && seen->areInOrder);
}

const Scenario SCENARIOS[] = {
	{ "calls arrive in order", callsInOrder },
	{ "order holds while a promise resolves", promiseKeepsOrder },
	{ "a promise that breaks", promiseBreaks },
	{ "our own object back at once", ownComesBackAtOnce },
	{ "our own object back later: embargo", ownComesBackLater },
	{ "our own object back twice: embargoes", ownComesBackTwice },
	{ "a promise of ours, kept later", promiseOfOurs },
	{ "the peer's own object, there and back", theirsGoesBack },
	{ "a held capability called in order", heldIsCalledInOrder },
};

} // namespace

kj::ArrayPtr<const Scenario>
orderScenarios()
{
	return SCENARIOS;
}
