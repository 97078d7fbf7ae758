@0xa7c0e1d2f3b49586;
# What typed clients and servers of two implementations say to each other: a
# value of every type both ways, and each way to answer a call.

using C = import "../../../proto/capnrpc.capnp";
$C.prefix("typed");
$C.spdx("Apache-2.0");

enum Colour {
  red @0;
  green @1;
  blue @2;
}

struct Point {
  x @0 :Int32 = 3;
  y @1 :Int32;
}

struct Box(T) {
  content @0 :T;
}

struct All {
  # Of every type one, some with defaults.

  nothing @0 :Void;
  flag @1 :Bool = true;
  i8 @2 :Int8;
  i16 @3 :Int16 = -300;
  i32 @4 :Int32;
  i64 @5 :Int64;
  u8 @6 :UInt8;
  u16 @7 :UInt16;
  u32 @8 :UInt32 = 7;
  u64 @9 :UInt64;
  f32 @10 :Float32;
  f64 @11 :Float64 = 1.5;
  colour @12 :Colour = green;
  text @13 :Text;
  textDefault @14 :Text = "unset";
  data @15 :Data;
  point @16 :Point;
  pointDefault @17 :Point = (x = 8, y = 9);

  voids @18 :List(Void);
  bits @19 :List(Bool);
  bytes @20 :List(UInt8);
  shorts @21 :List(Int16);
  numbers @22 :List(UInt32) = [1, 2, 3];
  longs @23 :List(Int64);
  floats @24 :List(Float32);
  doubles @25 :List(Float64);
  colours @26 :List(Colour);
  texts @27 :List(Text);
  datas @28 :List(Data);
  points @29 :List(Point);
  matrix @30 :List(List(Int32));
  objects @31 :List(Object);

  any @32 :AnyPointer;
  # A Point.
  anyStruct @33 :AnyStruct;
  # A Point.
  anyList @34 :AnyList;
  # Of UInt16.
  anyCap @35 :AnyPointer;
  # An Object.
  capability @36 :Capability;
  # An Object.
  object @37 :Object;
  box @38 :Box(Text);
  objectBox @39 :Box(Object);

  group :group {
    inside @40 :Int16;
    held @41 :Object;
  }
  union {
    none @42 :Void;
    number @43 :UInt32;
    word @44 :Text;
    guest @45 :Object;
  }
  kind :union {
    small @46 :UInt8;
    pair :group {
      first @47 :UInt64;
      second @48 :Text;
    }
  }
}

struct Number {
  number @0 :UInt32;
}

interface Object {
  # Something that knows its number.

  number @0 () -> Number;

  child @1 (number :UInt32) -> (child :Object, nested :Nested);
  # An object with another number, three times.

  struct Nested {
    group :group {
      child @0 :Object;
    }
    deeper @1 :Box(Object);
  }
}

interface Named {
  name @0 () -> (name :Text);
}

interface Both extends (Object, Named) {
  # Two parents.

  greet @0 (other :Named) -> (greeting :Text);
}

interface Keeper(T) {
  keep @0 (what :T) -> (box :Box(T));
}

interface Sink {
  write @0 (bytes :Data) -> stream;
  done @1 () -> (nBytes :UInt64, nWrites :UInt32);
}

interface Host {
  check @0 (all :All) -> ();
  # Fails with the name of a field that is not as both sides know it.

  make @1 () -> (all :All);

  both @2 (number :UInt32) -> (both :Both);

  keepers @3 () -> (texts :Keeper(Text), objects :Keeper(Object));

  sink @4 (pace :Object, failAt :UInt32) -> (sink :Sink);
  # Each write is answered when pace has told its number; the one at failAt,
  # counted from 1, fails as overloaded.

  fail @5 (type :UInt16) -> ();
  # With an exception of that type, "as asked".

  hang @6 () -> ();
  # Until the caller no longer wants the answer.

  cancelled @7 () -> (n :UInt32);
  # How many hanging calls that happened to.

  tail @8 (object :Object) -> Number;
  # object.number(), as a tail call.

  follow @9 (object :Object) -> Number;
  # The same, handed over as a promise.

  generic @10 [T] (in :T) -> (out :T);
  # in.

  nowhere @11 () -> ();
  # What nobody implements.
}
