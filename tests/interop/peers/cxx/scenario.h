/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A scenario: one behaviour of the protocol, asked of a peer and checked. It
 * throws a kj::Exception when the peer did something else.
 */
#ifndef INTEROP_CXX_SCENARIO_H
#define INTEROP_CXX_SCENARIO_H

#include <kj/async-io.h>
#include <kj/debug.h>
#include <kj/function.h>

#include "interop.capnp.h"

/* What a scenario works with. */
struct Setting {
	Peer::Client peer;
	kj::WaitScope &waitScope;
	kj::Timer &timer;

	/* One more connection to the same peer; gone when disposed of. */
	struct Link {
		kj::Own<void> connection;
		Peer::Client peer;
	};
	kj::Function<Link()> connectAgain;

	/* Lets the loop run for a moment, for what happens unasked. */
	void pause(unsigned int ms)
	{
		timer.afterDelay(ms * kj::MILLISECONDS).wait(waitScope);
	}

	/* A new object of the peer's, which no other scenario has touched. */
	Peer::Client fresh(kj::StringPtr name)
	{
		auto request = peer.childRequest();
		request.setName(name);
		return request.send().getPeer();
	}
};

/* What the driver's own object has seen. It outlives the object. */
struct Seen : public kj::Refcounted {
	unsigned int nCalls = 0;
	bool areInOrder = true; /* seq was 0, 1, 2, ... */
	bool isAlive = true;
	kj::String lastText;
};

class CallbackServer final : public Callback::Server
{
      public:
	explicit CallbackServer(Seen &seen) : seen(kj::addRef(seen))
	{
	}

	~CallbackServer()
	{
		seen->isAlive = false;
	}

      protected:
	kj::Promise<void> call(CallContext context) override
	{
		auto params = context.getParams();
		seen->areInOrder =
			seen->areInOrder && params.getSeq() == seen->nCalls;
		seen->nCalls++;
		seen->lastText = kj::str(params.getText());
		context.getResults().setReply(params.getSeq() + 1);
		return kj::READY_NOW;
	}

      private:
	kj::Own<Seen> seen;
};

/* Requires that the promise fails with this type and a text with this in it. */
template <typename Promise>
void
requireFailure(Promise &&promise, kj::Exception::Type type, const char *text,
	kj::WaitScope &waitScope)
{
	auto outcome = promise.ignoreResult()
			       .then(
				       []() -> kj::Maybe<kj::Exception> {
					       return nullptr;
				       },
				       [](kj::Exception &&e) {
					       return kj::Maybe<kj::Exception>(
						       kj::mv(e));
				       })
			       .wait(waitScope);
	auto &exception =
		KJ_REQUIRE_NONNULL(outcome, "should have failed", text);
	KJ_REQUIRE(exception.getType() == type, exception);
	KJ_REQUIRE(strstr(exception.getDescription().cStr(), text) != nullptr,
		exception, text);
}

struct Scenario {
	const char *name;
	void (*run)(Setting &setting);
};

/* The lists of the files scenarios_*.cc. */
kj::ArrayPtr<const Scenario> callScenarios();
kj::ArrayPtr<const Scenario> orderScenarios();
kj::ArrayPtr<const Scenario> streamScenarios();
kj::ArrayPtr<const Scenario> lifetimeScenarios();

#endif
