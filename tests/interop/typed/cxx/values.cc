/* SPDX-License-Identifier: Apache-2.0 */
#include "values.h"

#include <cstdint>
#include <initializer_list>
#include <kj/debug.h>

namespace
{

const kj::byte BYTES[] = { 0, 127, 255 };

void
setScalars(All::Builder all)
{
	all.setFlag(false);
	all.setI8(-8);
	all.setI16(-16000);
	all.setI32(-32000000);
	all.setI64(INT64_MIN);
	all.setU8(255);
	all.setU16(65535);
	all.setU32(0);
	all.setU64(UINT64_MAX);
	all.setF32(0.25f);
	all.setF64(-1e300);
	all.setColour(Colour::BLUE);
	all.setText("text");
	all.setTextDefault("");
	all.setData(kj::arrayPtr(BYTES, sizeof(BYTES)));
	all.initPoint().setY(-4);
	all.getPointDefault().setX(80);
}

void
setLists(All::Builder all)
{
	all.initVoids(4);
	all.initBits(10).set(9, true);
	all.setBytes({ 0, 127, 255 });
	all.setShorts({ -1, 2 });
	all.initNumbers(0);
	all.setLongs({ INT64_MIN });
	all.setFloats({ 0, -0.5f });
	all.setDoubles({ 0.125, 0 });
	all.setColours({ Colour::GREEN, Colour::RED });
	all.setTexts({ "one", "", "drei" });
	all.initDatas(1).set(0, kj::arrayPtr(BYTES, sizeof(BYTES)));
	all.initPoints(2)[1].setY(11);
	auto row = all.initMatrix(2).init(1, 2);
	row.set(0, -7);
	row.set(1, 8);
}

void
setPointers(All::Builder all)
{
	all.getAny().initAs<Point>().setX(21);
	all.initAnyStructAs<Point>().setX(22);
	all.initAnyListAs<capnp::List<uint16_t>>(2).set(1, 23);
	all.initBox().setContent("generic");
	all.getGroup().setInside(-31);
	auto pair = all.getKind().initPair();
	pair.setFirst(32);
	pair.setSecond("second");
}

void
setCapabilities(All::Builder all)
{
	auto list = all.initObjects(2);

	list.set(0, makeObject(1));
	list.set(1, makeObject(2));
	all.getAnyCap().setAs<Object>(makeObject(3));
	all.setCapability(makeObject(4));
	all.setObject(makeObject(5));
	all.initObjectBox().setContent(makeObject(6));
	all.getGroup().setHeld(makeObject(7));
	all.setGuest(makeObject(8));
}

#define REQUIRE(field, ...) KJ_REQUIRE((__VA_ARGS__), field)

void
checkScalars(All::Reader all)
{
	REQUIRE("flag", !all.getFlag());
	REQUIRE("i8", all.getI8() == -8);
	REQUIRE("i16", all.getI16() == -16000);
	REQUIRE("i32", all.getI32() == -32000000);
	REQUIRE("i64", all.getI64() == INT64_MIN);
	REQUIRE("u8", all.getU8() == 255);
	REQUIRE("u16", all.getU16() == 65535);
	REQUIRE("u32", all.getU32() == 0);
	REQUIRE("u64", all.getU64() == UINT64_MAX);
	REQUIRE("f32", all.getF32() == 0.25f);
	REQUIRE("f64", all.getF64() == -1e300);
	REQUIRE("colour", all.getColour() == Colour::BLUE);
	REQUIRE("text", all.getText() == "text");
	REQUIRE("textDefault", all.getTextDefault() == "");
	REQUIRE("data", all.getData() == kj::arrayPtr(BYTES, sizeof(BYTES)));
	REQUIRE("point",
		all.getPoint().getX() == 3 && all.getPoint().getY() == -4);
	REQUIRE("pointDefault",
		all.getPointDefault().getX() == 80 &&
			all.getPointDefault().getY() == 9);
}

template <typename List, typename Element>
bool
equals(List list, std::initializer_list<Element> expected)
{
	unsigned int i = 0;

	if (list.size() != expected.size())
		return false;
	for (auto element : expected)
		if (list[i++] != element)
			return false;
	return true;
}

void
checkLists(All::Reader all)
{
	REQUIRE("voids", all.getVoids().size() == 4);
	REQUIRE("bits",
		equals<capnp::List<bool>::Reader, bool>(all.getBits(),
			{ false, false, false, false, false, false, false,
				false, false, true }));
	REQUIRE("bytes", equals(all.getBytes(), { 0, 127, 255 }));
	REQUIRE("shorts", equals(all.getShorts(), { -1, 2 }));
	REQUIRE("numbers", all.hasNumbers() && all.getNumbers().size() == 0);
	REQUIRE("longs", equals(all.getLongs(), { INT64_MIN }));
	REQUIRE("floats", equals(all.getFloats(), { 0.0f, -0.5f }));
	REQUIRE("doubles", equals(all.getDoubles(), { 0.125, 0.0 }));
	REQUIRE("colours",
		equals(all.getColours(), { Colour::GREEN, Colour::RED }));
	REQUIRE("texts",
		equals<capnp::List<capnp::Text>::Reader, kj::StringPtr>(
			all.getTexts(), { "one", "", "drei" }));
	REQUIRE("datas",
		all.getDatas().size() == 1 &&
			all.getDatas()[0] ==
				kj::arrayPtr(BYTES, sizeof(BYTES)));
	REQUIRE("points",
		all.getPoints().size() == 2 && all.getPoints()[1].getX() == 3 &&
			all.getPoints()[1].getY() == 11);
	REQUIRE("matrix",
		all.getMatrix().size() == 2 &&
			equals(all.getMatrix()[1], { -7, 8 }));
}

void
checkPointers(All::Reader all)
{
	REQUIRE("any", all.getAny().getAs<Point>().getX() == 21);
	REQUIRE("anyStruct", all.getAnyStruct().as<Point>().getX() == 22);
	REQUIRE("anyList",
		equals(all.getAnyList().as<capnp::List<uint16_t>>(),
			{ 0, 23 }));
	REQUIRE("box", all.getBox().getContent() == "generic");
	REQUIRE("group", all.getGroup().getInside() == -31);
	REQUIRE("guest", all.isGuest());
	REQUIRE("kind", all.getKind().isPair());
	REQUIRE("first", all.getKind().getPair().getFirst() == 32);
	REQUIRE("second", all.getKind().getPair().getSecond() == "second");
	REQUIRE("objects", all.getObjects().size() == 2);
}

class BothServer final : public Both::Server
{
      public:
	explicit BothServer(uint32_t own) : own(own)
	{
	}

      protected:
	kj::Promise<void> number(NumberContext context) override
	{
		context.getResults().setNumber(own);
		return kj::READY_NOW;
	}

	kj::Promise<void> child(ChildContext context) override
	{
		auto child = makeObject(context.getParams().getNumber());
		auto results = context.getResults();
		auto nested = results.initNested();

		results.setChild(child);
		nested.getGroup().setChild(child);
		nested.initDeeper().setContent(child);
		return kj::READY_NOW;
	}

	kj::Promise<void> name(NameContext context) override
	{
		context.getResults().setName(kj::str("object ", own));
		return kj::READY_NOW;
	}

	kj::Promise<void> greet(GreetContext context) override
	{
		return context.getParams().getOther().nameRequest().send().then(
			[context](auto &&other) mutable {
				context.getResults().setGreeting(
					kj::str("hello, ", other.getName()));
			});
	}

      private:
	uint32_t own;
};

} // namespace

void
setValues(All::Builder all)
{
	setScalars(all);
	setLists(all);
	setPointers(all);
	setCapabilities(all);
}

void
checkValues(All::Reader all)
{
	checkScalars(all);
	checkLists(all);
	checkPointers(all);
}

kj::Vector<Object::Client>
capabilitiesOf(All::Reader all)
{
	kj::Vector<Object::Client> found;

	found.add(all.getObjects()[0]);
	found.add(all.getObjects()[1]);
	found.add(all.getAnyCap().getAs<Object>());
	found.add(all.getCapability().castAs<Object>());
	found.add(all.getObject());
	found.add(all.getObjectBox().getContent());
	found.add(all.getGroup().getHeld());
	found.add(all.getGuest());
	return found;
}

Object::Client
makeObject(uint32_t number)
{
	return makeBoth(number);
}

Both::Client
makeBoth(uint32_t number)
{
	return kj::heap<BothServer>(number);
}
