/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One class, one method per behaviour. Everything that waits holds thisCap(),
 * so an object lives while one of its calls does.
 */
#include <kj/debug.h>
#include <kj/string.h>

#include "peer.h"

namespace
{

struct Counts {
	unsigned int nPeers = 0;
	uint64_t nCalls = 0;
	unsigned int nCancelled = 0;
};
Counts total; /* of the process, as the interface says */

/* Calls a callback n times, a window of them at once. */
class CallingBack
{
      public:
	CallingBack(Callback::Client callback, unsigned int n)
	    : callback(kj::mv(callback)), n(n)
	{
	}

	/* One of the calls in flight; each starts the next when it is done. */
	kj::Promise<void> run()
	{
		if (nCalled == n)
			return kj::READY_NOW;
		unsigned int seq = nCalled++;
		auto request = callback.callRequest();
		request.setSeq(seq);
		return request.send().then([this, seq](auto &&response) {
			areInOrder = areInOrder && nAnswered == seq &&
				response.getReply() == seq + 1;
			nAnswered++;
			return run();
		});
	}

	Callback::Client callback;
	unsigned int n;
	unsigned int nCalled = 0;
	unsigned int nAnswered = 0;
	bool areInOrder = true;
};

kj::Exception::Type
exceptionType(Failure kind)
{
	switch (kind) {
	case Failure::FAILED:
		return kj::Exception::Type::FAILED;
	case Failure::OVERLOADED:
		return kj::Exception::Type::OVERLOADED;
	case Failure::DISCONNECTED:
		return kj::Exception::Type::DISCONNECTED;
	case Failure::UNIMPLEMENTED:
		return kj::Exception::Type::UNIMPLEMENTED;
	}
	KJ_FAIL_REQUIRE("a kind of failure not known here");
}

/* That nothing comes through behind a failure is the library's doing. */
class SinkServer final : public Sink::Server
{
      protected:
	kj::Promise<void> write(WriteContext context) override
	{
		auto params = context.getParams();
		KJ_REQUIRE(params.getSeq() == nWrites, "out of order");
		nWrites++;
		nBytes += params.getData().size();
		return kj::READY_NOW;
	}

	kj::Promise<void> end(EndContext context) override
	{
		context.getResults().setNWrites(nWrites);
		context.getResults().setNBytes(nBytes);
		return kj::READY_NOW;
	}

      private:
	unsigned int nWrites = 0;
	uint64_t nBytes = 0;
};

class PeerServer final : public Peer::Server
{
      public:
	PeerServer(kj::StringPtr name, kj::Timer &timer)
	    : ownName(kj::str(name)), timer(timer)
	{
		total.nPeers++;
	}

	~PeerServer()
	{
		total.nPeers--;
	}

      protected:
	kj::Promise<void> echo(EchoContext context) override
	{
		total.nCalls++;
		context.getResults().setText(context.getParams().getText());
		return kj::READY_NOW;
	}

	kj::Promise<void> echoLater(EchoLaterContext context) override
	{
		total.nCalls++;
		return after(context.getParams().getDelayMs())
			.then([context]() mutable {
				context.getResults().setText(
					context.getParams().getText());
			});
	}

	kj::Promise<void> name(NameContext context) override
	{
		total.nCalls++;
		context.getResults().setName(ownName);
		return kj::READY_NOW;
	}

	kj::Promise<void> next(NextContext context) override
	{
		total.nCalls++;
		context.getResults().setNumber(nextNumber++);
		return kj::READY_NOW;
	}

	kj::Promise<void> child(ChildContext context) override
	{
		total.nCalls++;
		context.getResults().setPeer(
			newChild(context.getParams().getName()));
		return kj::READY_NOW;
	}

	kj::Promise<void> childLater(ChildLaterContext context) override
	{
		total.nCalls++;
		return after(context.getParams().getDelayMs())
			.then([this, self = thisCap(), context]() mutable {
				context.getResults().setPeer(newChild(
					context.getParams().getName()));
			});
	}

	kj::Promise<void> childPromise(ChildPromiseContext context) override
	{
		total.nCalls++;
		auto params = context.getParams();
		auto name = kj::str(params.getName());
		context.getResults().setPeer(
			after(params.getDelayMs())
				.then([this, self = thisCap(),
					      name = kj::mv(name)]() {
					return newChild(name);
				}));
		return kj::READY_NOW;
	}

	kj::Promise<void> promiseFails(PromiseFailsContext context) override
	{
		total.nCalls++;
		context.getResults().setPeer(
			after(context.getParams().getDelayMs())
				.then([]() -> Peer::Client {
					throw KJ_EXCEPTION(
						FAILED, "broken on request");
				}));
		return kj::READY_NOW;
	}

	kj::Promise<void> children(ChildrenContext context) override
	{
		total.nCalls++;
		unsigned int n = context.getParams().getN();
		auto peers = context.getResults().initPeers(n);
		for (unsigned int i = 0; i < n; i++)
			peers.set(i, newChild(kj::str(i)));
		return kj::READY_NOW;
	}

	kj::Promise<void> callBack(CallBackContext context) override
	{
		total.nCalls++;
		auto params = context.getParams();
		unsigned int window = params.getWindow();
		if (window == 0 || window > params.getN())
			window = params.getN();
		auto calling = kj::heap<CallingBack>(
			params.getCallback(), params.getN());
		auto &state = *calling;
		auto runs = kj::heapArrayBuilder<kj::Promise<void>>(window);
		for (unsigned int i = 0; i < window; i++)
			runs.add(state.run());
		return kj::joinPromises(runs.finish())
			.then([context, &state]() mutable {
				auto results = context.getResults();
				results.setNCalled(state.nCalled);
				results.setAreInOrder(state.areInOrder);
			})
			.attach(kj::mv(calling));
	}

	kj::Promise<void> callEach(CallEachContext context) override
	{
		total.nCalls++;
		auto params = context.getParams();
		auto callbacks = params.getCallbacks();
		auto calls = kj::heapArrayBuilder<kj::Promise<uint32_t>>(
			callbacks.size());
		for (unsigned int i = 0; i < callbacks.size(); i++) {
			auto request = callbacks[i].callRequest();
			request.setSeq(i);
			request.setText(params.getText());
			calls.add(request.send().then(
				[](auto &&r) { return r.getReply(); }));
		}
		return kj::joinPromises(calls.finish())
			.then([context](auto &&replies) mutable {
				context.getResults().setReplies(
					replies.asPtr());
			});
	}

	kj::Promise<void> tail(TailContext context) override
	{
		total.nCalls++;
		auto params = context.getParams();
		auto request = params.getCallback().callRequest();
		request.setSeq(params.getSeq());
		request.setText(params.getText());
		return context.tailCall(kj::mv(request));
	}

	kj::Promise<void> identity(IdentityContext context) override
	{
		total.nCalls++;
		context.getResults().setCallback(
			context.getParams().getCallback());
		return kj::READY_NOW;
	}

	kj::Promise<void> identityLater(IdentityLaterContext context) override
	{
		total.nCalls++;
		auto params = context.getParams();
		context.getResults().setCallback(
			after(params.getDelayMs())
				.then([callback = params.getCallback()]() mutable {
					return callback;
				}));
		return kj::READY_NOW;
	}

	kj::Promise<void> hold(HoldContext context) override
	{
		total.nCalls++;
		held = context.getParams().getCallback();
		return kj::READY_NOW;
	}

	kj::Promise<void> drop(DropContext) override
	{
		total.nCalls++;
		held = nullptr;
		return kj::READY_NOW;
	}

	kj::Promise<void> callHeld(CallHeldContext context) override
	{
		total.nCalls++;
		auto request = KJ_REQUIRE_NONNULL(held, "nothing is held")
				       .callRequest();
		request.setSeq(context.getParams().getSeq());
		request.setText(context.getParams().getText());
		return request.send().then([context](auto &&response) mutable {
			context.getResults().setReply(response.getReply());
		});
	}

	kj::Promise<void> never(NeverContext context) override
	{
		total.nCalls++;
		context.allowCancellation();
		return kj::Promise<void>(kj::NEVER_DONE).attach(kj::defer([]() {
			total.nCancelled++;
		}));
	}

	kj::Promise<void> fail(FailContext context) override
	{
		total.nCalls++;
		auto params = context.getParams();
		return kj::Exception(exceptionType(params.getKind()), __FILE__,
			__LINE__, kj::str(params.getText()));
	}

	kj::Promise<void> blob(BlobContext context) override
	{
		total.nCalls++;
		auto params = context.getParams();
		auto data = context.getResults().initData(params.getN());
		memset(data.begin(), params.getFill(), data.size());
		return kj::READY_NOW;
	}

	kj::Promise<void> swallow(SwallowContext context) override
	{
		total.nCalls++;
		uint64_t sum = 0;
		auto data = context.getParams().getData();
		for (auto byte : data)
			sum += byte;
		context.getResults().setN(data.size());
		context.getResults().setSum(sum);
		return kj::READY_NOW;
	}

	kj::Promise<void> chunks(ChunksContext context) override
	{
		total.nCalls++;
		auto from = context.getParams().getChunks();
		unsigned int n = from.size();
		auto to = context.getResults().initChunks(n);
		for (unsigned int i = 0; i < n; i++)
			to.setWithCaveats(i, from[n - 1 - i]);
		return kj::READY_NOW;
	}

	kj::Promise<void> counts(CountsContext context) override
	{
		auto results = context.getResults();
		results.setNPeers(total.nPeers);
		results.setNCalls(total.nCalls);
		results.setNCancelled(total.nCancelled);
		return kj::READY_NOW;
	}

	kj::Promise<void> sink(SinkContext context) override
	{
		total.nCalls++;
		context.getResults().setSink(kj::heap<SinkServer>());
		return kj::READY_NOW;
	}

      private:
	kj::String ownName;
	kj::Timer &timer;
	uint64_t nextNumber = 0;
	kj::Maybe<Callback::Client> held;

	kj::Promise<void> after(unsigned int delayMs)
	{
		return timer.afterDelay(delayMs * kj::MILLISECONDS);
	}

	Peer::Client newChild(kj::StringPtr name)
	{
		return makePeer(kj::str(ownName, '/', name), timer);
	}
};

} // namespace

Peer::Client
makePeer(kj::StringPtr name, kj::Timer &timer)
{
	return kj::heap<PeerServer>(name, timer);
}
