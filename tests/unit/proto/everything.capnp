@0xb2f1d0c3a4e59687;
# A schema that has every construct which the generator supports. The header
# made from it is committed beside it; several tests read, build and compile it.
#
#   This line is indented, and stays as it is.

using C = import "/proto/capnrpc.capnp";
using Other = import "sub/other-file.capnp";
$C.prefix("every");
$C.spdx("Apache-2.0");

const answer :UInt32 = 42;
# A constant.

const bigNumber :UInt64 = 0xfedcba9876543210;
const smallNumber :Int8 = -128;
const lowest :Int64 = -0x8000000000000000;
const ratio :Float64 = 0.1;
const boundless :Float32 = -inf;
const isTrue :Bool = true;
const colour :Colour = blue;
const nothing :Void = void;
const greeting :Text = "say \"hi\" \\ ??/ and a tab\t, an umlaut ü, and so much more that it does not fit on one line of eighty columns";
const short :Text = "short";
const empty :Text = "";
const bytes :Data = 0x"00 01 fe ff";
const noBytes :Data = "";
const corner :Point = (x = 1, y = 2, name = "corner");
const corners :List(Point) = [(x = 1), (y = 2)];
const primes :List(UInt8) = [2, 3, 5, 7];
const elsewhere :Other.Point = (z = 0.5);
const bareCorner :Point = ();

enum Colour {
  # Colours.

  red @0;
  # Like blood.
  darkGreen @1;
  blue @2 $C.name("very_blue");
}

enum Empty {
  # An enum without values is no enum in C.
}

struct Every {
  # Called as the prefix: every, not every_every. This line of the comment is so long that it has to be filled anew by the generator, */ /* and it tries to end the comment.
  #
  # - a list item that stays on its own line
  # - another one

  nothing @0 :Void;
  flag @1 :Bool;
  flagOn @2 :Bool = true;
  i8 @3 :Int8;
  i8Low @4 :Int8 = -128;
  i16 @5 :Int16 = -300;
  i32 @6 :Int32 = -70000;
  i64 @7 :Int64 = -0x7fffffffffffffff;
  u8 @8 :UInt8 = 255;
  u16 @9 :UInt16 = 65535;
  u32 @10 :UInt32 = 0xdeadbeef;
  u64 @11 :UInt64 = 0xdeadbeefcafef00d;
  f32 @12 :Float32 = 1.5;
  f64 @13 :Float64 = -2.25;
  f32Nan @14 :Float32 = nan;
  f64Inf @15 :Float64 = inf;
  f64Plain @16 :Float64;
  colour @17 :Colour;
  colourBlue @18 :Colour = blue;
  text @19 :Text;
  textDefault @20 :Text = "a default";
  data @21 :Data;
  dataDefault @22 :Data = "\x01\x02\xff";
  point @23 :Point;
  pointDefault @24 :Point = (x = 3, y = -4, name = "there");
  bits @25 :List(Bool);
  bytes @26 :List(UInt8);
  words @27 :List(Int16) = [1, -2, 3];
  numbers @28 :List(UInt32);
  longs @29 :List(Int64);
  floats @30 :List(Float64);
  voids @31 :List(Void);
  colours @32 :List(Colour);
  texts @33 :List(Text) = ["one", "two"];
  datas @34 :List(Data);
  points @35 :List(Point);
  pointsDefault @36 :List(Point) = [(x = 1), (y = 2, name = "second")];
  matrix @37 :List(List(Int32));
  pointLists @38 :List(List(Point));
  objects @39 :List(Object);
  any @40 :AnyPointer;
  anyStruct @41 :AnyStruct;
  anyList @42 :AnyList;
  capability @43 :Capability;
  object @44 :Object;
  box @45 :Box(Text);
  other @46 :Other.Point;
  others @47 :List(Other.Point);
  otherColour @48 :Other.Colour;
  default @49 :Int32;
  # A keyword.
  class @50 :Text;
  else :group {
    # A group named by a keyword.
    int @51 :Int32;
    inner :group {
      deep @52 :Text;
      double @53 :Float32;
    }
  }
}

struct Point {
  x @0 :Int32;
  y @1 :Int32;
  name @2 :Text;

  struct Nested {
    # Two scopes down.
    struct Deeper {
      value @0 :UInt8;
      const inside :UInt16 = 7;
      enum Kind { plain @0; }
      kind @1 :Kind;
    }
    deeper @0 :Deeper;
  }
}

struct Choice {
  before @0 :UInt32;
  union {
    # Unnamed.
    none @1 :Void;
    flag @2 :Bool;
    number @3 :Int16 = -5;
    real @4 :Float64;
    text @5 :Text = "unset";
    data @6 :Data;
    point @7 :Point = (x = 9);
    numbers @8 :List(UInt16);
    points @9 :List(Point);
    any @10 :AnyPointer;
    object @11 :Object;
    pair :group {
      first @12 :UInt64;
      second @13 :Text;
      third @16 :Bool = true;
    }
  }
  named :union {
    # Named.
    left @14 :UInt8;
    right @15 :Text;
  }
}

struct Box(T) {
  # Generic.
  content @0 :T;
}

struct AnExtraordinarilyLongName {
  anExtraordinarilyLongNameForAField @0 :UInt32;
  anotherExtraordinarilyLongNameForAField @1 :AnExtraordinarilyLongName;
  listsWithAnExtraordinarilyLongName @2 :List(AnExtraordinarilyLongName);
  union {
    alternativelyAnExtraordinarilyLongName @3 :Text;
    alternatively :group {
      somethingElse @4 :Data;
    }
  }
}

struct Renamed $C.name("called") {
  field @0 :Text $C.name("member");
  tags :group $C.name("marks") {
    one @1 :Bool;
  }
}

struct Nothing {
}

struct Lists {
  # Lists of it are called every_lists_list; so this group's type is not.
  list :group {
    one @0 :UInt8;
  }
  more @1 :List(Lists);
}

struct Shadow {
  struct List {
    # Nor is this.
    two @0 :UInt8;
  }
}

interface Late extends (Object, Other.Base) {
  # Declared before a parent of it.
  last @0 ();
}

interface Object {
  # Something to call.

  get @0 () -> (value :UInt32, next :Object, nested :Holder);
  # Two results to pipeline on.
  delete @1 (text :Text) -> ();
  # A keyword.
  make @2 Point -> Other.Point;
  # Named types.
  generic @3 [T] (in :T) -> (out :T);
  rename @4 (point :Point) -> (point :Point) $C.name("call_it");
}

struct Holder {
  group :group {
    held @0 :Object;
  }
  direct @1 :Capability;
  union {
    maybe @2 :Object;
    not @3 :Void;
  }
  again @4 :Holder;
}

interface Marker {
  # No methods at all.
}

interface Both extends (Marker, Object) {
  # One parent without methods.
}

interface Keeper(T) {
  keep @0 (what :T) -> (cap :Box(T));
}

annotation ours @0xe0a1b2c3d4e5f607 (field) :Text;
