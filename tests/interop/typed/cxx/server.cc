/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The Host of typed.capnp as stock C++ serves it.
 *
 *     server PATH
 *
 * Says "ready" when it can be called, and serves until it is killed.
 */
#include <capnp/ez-rpc.h>
#include <cstdio>
#include <kj/async.h>
#include <string>

#include "values.h"

namespace
{

class KeeperServer final : public Keeper<capnp::AnyPointer>::Server
{
      protected:
	kj::Promise<void> keep(KeepContext context) override
	{
		context.getResults().initBox().getContent().set(
			context.getParams().getWhat());
		return kj::READY_NOW;
	}
};

class SinkServer final : public Sink::Server, public Named::Server
{
      public:
	SinkServer(Object::Client pace, uint32_t failAt)
	    : pace(kj::mv(pace)), failAt(failAt)
	{
	}

	capnp::Capability::Server::DispatchCallResult dispatchCall(
		uint64_t interfaceId, uint16_t methodId,
		capnp::CallContext<capnp::AnyPointer, capnp::AnyPointer>
			context) override
	{
		if (interfaceId == capnp::typeId<Named>())
			return Named::Server::dispatchCall(
				interfaceId, methodId, context);
		return Sink::Server::dispatchCall(
			interfaceId, methodId, context);
	}

      protected:
	kj::Promise<void> write(WriteContext context) override
	{
		KJ_ASSERT(!isWriting, "a write comes into another");
		isWriting = true;
		nWrites++;
		nBytes += context.getParams().getBytes().size();
		return pace.numberRequest().send().then([this](auto &&) {
			isWriting = false;
			if (nWrites == failAt)
				kj::throwFatalException(
					KJ_EXCEPTION(OVERLOADED, "disk full"));
		});
	}

	kj::Promise<void> done(DoneContext context) override
	{
		auto results = context.getResults();

		KJ_ASSERT(!isWriting, "done comes into a write");
		results.setNBytes(nBytes);
		results.setNWrites(nWrites);
		return kj::READY_NOW;
	}

	kj::Promise<void> name(NameContext context) override
	{
		context.getResults().setName("sink");
		return kj::READY_NOW;
	}

      private:
	Object::Client pace;
	uint32_t failAt;
	uint32_t nWrites = 0;
	uint64_t nBytes = 0;
	bool isWriting = false;
};

class HostServer final : public Host::Server
{
      protected:
	kj::Promise<void> check(CheckContext context) override
	{
		auto all = context.getParams().getAll();
		kj::Vector<kj::Promise<void>> numbers;
		uint32_t number = 0;

		checkValues(all);
		for (auto &object : capabilitiesOf(all)) {
			number++;
			numbers.add(object.numberRequest().send().then(
				[number](auto &&answer) {
					KJ_REQUIRE(answer.getNumber() == number,
						"a capability");
				}));
		}
		return kj::joinPromises(numbers.releaseAsArray());
	}

	kj::Promise<void> make(MakeContext context) override
	{
		setValues(context.getResults().initAll());
		return kj::READY_NOW;
	}

	kj::Promise<void> both(BothContext context) override
	{
		context.getResults().setBoth(
			makeBoth(context.getParams().getNumber()));
		return kj::READY_NOW;
	}

	kj::Promise<void> keepers(KeepersContext context) override
	{
		auto results = context.getResults();
		capnp::Capability::Client keeper = kj::heap<KeeperServer>();

		results.setTexts(keeper.castAs<Keeper<capnp::Text>>());
		results.setObjects(keeper.castAs<Keeper<Object>>());
		return kj::READY_NOW;
	}

	kj::Promise<void> sink(SinkContext context) override
	{
		auto params = context.getParams();
		Sink::Client sink = kj::heap<SinkServer>(
			params.getPace(), params.getFailAt());

		context.getResults().setSink(kj::mv(sink));
		return kj::READY_NOW;
	}

	kj::Promise<void> fail(FailContext context) override
	{
		return kj::Exception(static_cast<kj::Exception::Type>(
					     context.getParams().getType()),
			__FILE__, __LINE__, kj::str("as asked"));
	}

	kj::Promise<void> hang(HangContext context) override
	{
		context.allowCancellation();
		return kj::Promise<void>(kj::NEVER_DONE)
			.attach(kj::defer([this]() { nCancelled++; }));
	}

	kj::Promise<void> cancelled(CancelledContext context) override
	{
		context.getResults().setN(nCancelled);
		return kj::READY_NOW;
	}

	kj::Promise<void> tail(TailContext context) override
	{
		auto request = context.getParams().getObject().numberRequest();

		return context.tailCall(kj::mv(request));
	}

	kj::Promise<void> follow(FollowContext context) override
	{
		return context.getParams()
			.getObject()
			.numberRequest()
			.send()
			.then([context](auto &&answer) mutable {
				context.getResults().setNumber(
					answer.getNumber());
			});
	}

	kj::Promise<void> generic(GenericContext context) override
	{
		context.getResults().getOut().set(context.getParams().getIn());
		return kj::READY_NOW;
	}

      private:
	uint32_t nCancelled = 0;
};

} // namespace

int
main(int argc, char **argv)
{
	if (argc != 2) {
		fprintf(stderr, "usage: %s PATH\n", argv[0]);
		return 2;
	}
	capnp::EzRpcServer server(
		kj::heap<HostServer>(), std::string("unix:") + argv[1]);
	server.getPort().wait(server.getWaitScope());
	printf("ready %s\n", argv[1]);
	fflush(stdout);
	kj::NEVER_DONE.wait(server.getWaitScope());
}
