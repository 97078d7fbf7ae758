/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The scenarios of c/client.c, as stock C++ calls them.
 *
 *     client PATH
 */
#include <capnp/ez-rpc.h>
#include <cstdio>
#include <kj/async.h>
#include <string>

#include "values.h"

namespace
{

constexpr size_t PIECE = 4096;
constexpr uint N_PIECES = 64;

int nFailed = 0;

void
report(bool isOk, const char *what)
{
	printf("%s - %s\n", isOk ? "ok" : "not ok", what);
	if (!isOk)
		nFailed++;
}

/* The exception of a promise that must not be fulfilled. */
template <typename T>
kj::Exception
failureOf(T &&promise, kj::WaitScope &scope)
{
	return promise
		.then(
			[](auto &&) -> kj::Exception {
				return KJ_EXCEPTION(FAILED, "it was answered");
			},
			[](kj::Exception &&e) { return kj::mv(e); })
		.wait(scope);
}

bool
says(const kj::Exception &exception, const char *text)
{
	return std::string(exception.getDescription().cStr()).find(text) !=
		std::string::npos;
}

uint32_t
numberOf(Object::Client object, kj::WaitScope &scope)
{
	return object.numberRequest().send().wait(scope).getNumber();
}

/* --- values ------------------------------------------------------------- */

void
values(Host::Client peer, kj::WaitScope &scope)
{
	auto request = peer.checkRequest();
	setValues(request.initAll());
	request.send().wait(scope);
	report(true, "params of every type");

	report(says(failureOf(peer.checkRequest().send(), scope), "flag"),
		"params that are wrong");

	auto made = peer.makeRequest().send().wait(scope);
	bool isOk = true;
	uint32_t number = 0;
	checkValues(made.getAll());
	for (auto &object : capabilitiesOf(made.getAll()))
		isOk = numberOf(object, scope) == ++number && isOk;
	report(isOk && number == 8, "results of every type");
}

/* --- pipelining --------------------------------------------------------- */

auto
childOf(Object::Client object, uint32_t number)
{
	auto request = object.childRequest();

	request.setNumber(number);
	return request.send();
}

void
pipelining(Host::Client peer, kj::WaitScope &scope)
{
	auto request = peer.bothRequest();
	request.setNumber(1);
	auto both = request.send();
	auto first = childOf(both.getBoth(), 2);
	auto second = childOf(first.getChild(), 3);
	auto third = childOf(second.getNested().getGroup().getChild(), 4);
	auto fourth = childOf(third.getNested().getDeeper().getContent(), 5);
	report(numberOf(fourth.getChild(), scope) == 5,
		"pipelining: fields, groups, nested and generic");

	auto all = peer.makeRequest().send();
	auto inside = all.getAll();
	report(numberOf(inside.getCapability().castAs<Object>(), scope) == 4 &&
			numberOf(inside.getObject(), scope) == 5 &&
			numberOf(inside.getObjectBox().getContent(), scope) ==
				6 &&
			numberOf(inside.getGroup().getHeld(), scope) == 7,
		"pipelining on every kind of field");
}

/* --- interfaces --------------------------------------------------------- */

void
interfaces(Host::Client peer, kj::WaitScope &scope)
{
	auto request = peer.bothRequest();
	request.setNumber(6);
	auto both = request.send().getBoth();
	auto greet = both.greetRequest();
	greet.setOther(makeBoth(7));
	report(greet.send().wait(scope).getGreeting() == "hello, object 7",
		"a method of its own");
	report(numberOf(both, scope) == 6, "a method of the first parent");
	report(both.nameRequest().send().wait(scope).getName() == "object 6",
		"a method of the second parent");
}

void
generics(Host::Client peer, kj::WaitScope &scope)
{
	auto keepers = peer.keepersRequest().send();
	auto text = keepers.getTexts().keepRequest();
	text.setWhat("kept");
	auto object = keepers.getObjects().keepRequest();
	object.setWhat(makeObject(8));
	report(numberOf(object.send().getBox().getContent(), scope) == 8,
		"pipelining on a generic of capabilities");
	report(text.send().wait(scope).getBox().getContent() == "kept",
		"a generic of text");

	auto generic = peer.genericRequest<Object>();
	generic.setIn(makeObject(9));
	report(numberOf(generic.send().getOut(), scope) == 9,
		"a generic method");
}

/* --- streams ------------------------------------------------------------ */

Sink::Client
sinkOf(Host::Client peer, uint32_t failAt)
{
	auto request = peer.sinkRequest();

	request.setPace(makeObject(1));
	request.setFailAt(failAt);
	return request.send().getSink();
}

/* Sends a piece; whether there was room for another at once. */
bool
writePiece(Sink::Client &sink, kj::WaitScope &scope)
{
	auto request = sink.writeRequest();
	request.initBytes(PIECE);
	auto ready = request.send();
	bool isReady = ready.poll(scope);

	ready.wait(scope);
	return isReady;
}

void
streaming(Host::Client peer, kj::WaitScope &scope)
{
	auto promise = [&]() {
		auto request = peer.sinkRequest();
		request.setPace(makeObject(1));
		return request.send();
	}();
	/* Its window is of a capability that is there. */
	auto sink = promise.wait(scope).getSink();
	uint nWaits = 0;
	for (uint i = 0; i < N_PIECES; i++)
		if (!writePiece(sink, scope))
			nWaits++;
	report(nWaits > 0, "a stream waits when its window is full");
	auto done = sink.doneRequest().send().wait(scope);
	report(done.getNBytes() == PIECE * N_PIECES &&
			done.getNWrites() == N_PIECES,
		"what follows a stream waits for it");
	report(sink.castAs<Named>()
				.nameRequest()
				.send()
				.wait(scope)
				.getName() == "sink",
		"a second interface");
}

void
streamingThatFails(Host::Client peer, kj::WaitScope &scope)
{
	auto sink = sinkOf(peer, 20);
	uint i = 0;
	auto failure = kj::runCatchingExceptions([&]() {
		for (; i < N_PIECES; i++)
			writePiece(sink, scope);
	});
	KJ_IF_MAYBE (e, failure)
		report(i < N_PIECES && says(*e, "disk full"),
			"a failure surfaces while streaming");
	else
		report(false, "a failure surfaces while streaming");
	report(says(failureOf(sink.doneRequest().send(), scope), "disk full"),
		"and in what follows");
}

/* --- ways to be answered ------------------------------------------------ */

void
failures(Host::Client peer, kj::WaitScope &scope)
{
	bool isOk = true;

	for (uint16_t type = 0; type < 4; type++) {
		auto request = peer.failRequest();
		request.setType(type);
		auto e = failureOf(request.send(), scope);
		isOk = static_cast<uint16_t>(e.getType()) == type &&
			says(e, "as asked") && isOk;
	}
	report(isOk, "exceptions of every type");
	report(failureOf(peer.nowhereRequest().send(), scope).getType() ==
			kj::Exception::Type::UNIMPLEMENTED,
		"a method that is not there");
	report(failureOf(peer.castAs<Sink>().doneRequest().send(), scope)
				.getType() ==
			kj::Exception::Type::UNIMPLEMENTED,
		"an interface that is not there");
}

void
cancellation(Host::Client peer, kj::WaitScope &scope)
{
	uint32_t n = 0;

	{
		auto hang = peer.hangRequest().send();
		peer.cancelledRequest().send().wait(scope);
	}
	for (uint i = 0; i < 100 && n == 0; i++)
		n = peer.cancelledRequest().send().wait(scope).getN();
	report(n == 1, "the other side hears of a cancellation");
}

void
otherAnswers(Host::Client peer, kj::WaitScope &scope)
{
	auto tail = peer.tailRequest();
	auto follow = peer.followRequest();
	auto ours = makeObject(10);

	tail.setObject(ours);
	follow.setObject(ours);
	report(tail.send().wait(scope).getNumber() == 10,
		"a tail call back here");
	report(follow.send().wait(scope).getNumber() == 10,
		"an answer that was handed over as a promise");
}

} // namespace

int
main(int argc, char **argv)
{
	if (argc != 2) {
		fprintf(stderr, "usage: %s PATH\n", argv[0]);
		return 2;
	}
	try {
		capnp::EzRpcClient client(std::string("unix:") + argv[1]);
		auto peer = client.getMain<Host>();
		auto &scope = client.getWaitScope();

		values(peer, scope);
		pipelining(peer, scope);
		interfaces(peer, scope);
		generics(peer, scope);
		streaming(peer, scope);
		streamingThatFails(peer, scope);
		failures(peer, scope);
		cancellation(peer, scope);
		otherAnswers(peer, scope);
	} catch (kj::Exception &e) {
		printf("not ok - %s\n", e.getDescription().cStr());
		nFailed++;
	}
	return nFailed == 0 ? 0 : 1;
}
