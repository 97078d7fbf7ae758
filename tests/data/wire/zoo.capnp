# One of each thing that a message can hold, to hold our codec against the
# capnp tool's. Layouts are written out in tests/interop/capnp_tool/codec.c: a
# change here is a change there.
@0xd3c8b3f4a7e59121;

struct Animal {
  name @0 :Text;
  legs @1 :UInt16;
  young @2 :List(Animal);
}

enum Colour {
  red @0;
  green @1;
  blue @2;
}

struct Zoo {
  yes @0 :Bool;
  no @1 :Bool = true;
  i8 @2 :Int8;
  i16 @3 :Int16 = -5;
  i32 @4 :Int32;
  i64 @5 :Int64;
  u8 @6 :UInt8 = 7;
  u16 @7 :UInt16;
  u32 @8 :UInt32;
  u64 @9 :UInt64;
  f32 @10 :Float32 = 1.5;
  f64 @11 :Float64;
  colour @12 :Colour = green;

  text @13 :Text;
  data @14 :Data;
  animal @15 :Animal;
  none @16 :Animal;

  voids @17 :List(Void);
  bools @18 :List(Bool);
  bytes @19 :List(UInt8);
  shorts @20 :List(Int16);
  ints @21 :List(UInt32);
  longs @22 :List(Int64);
  texts @23 :List(Text);
  animals @24 :List(Animal);
  matrix @25 :List(List(UInt32));
  colours @26 :List(Colour);
  greeting @27 :Text = "hello";

  union {
    nothing @28 :Void;
    number @29 :UInt64;
    words @30 :List(Text);
  }
  place :group {
    x @31 :Int32;
    y @32 :Int32;
  }
}
