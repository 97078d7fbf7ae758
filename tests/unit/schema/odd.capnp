@0xf3a1b2c4d5e6f708;
# What everything.capnp has not: unions in unions, deep generics, annotations
# for JSON, interfaces that extend each other.

using Json = import "/capnp/compat/json.capnp";

struct Odd {
  union {
    none @0 :Void;
    number @1 :Int32 = 7;
    text @2 :Text = "unset";
    self @3 :Odd;
    colour @4 :Colour = green;
    any @5 :AnyPointer;
    object @6 :Both;
    pair :group {
      a @7 :UInt8;
      union {
        b @8 :Text;
        c @9 :List(Odd);
      }
    }
    list @10 :List(Text);
  }
  before @11 :Int64;
  named :union {
    left @12 :Void;
    right @13 :Float32;
  }
  nested @14 :List(List(List(UInt8)));
  map @15 :Map(Text, Odd);
  chain @16 :Chain(Data);
  maps @17 :List(Map(Text, List(Text)));
  holder @18 :Outer(Text).Inner(Odd);
  unbound @19 :Map;
  bits @20 :List(Bool);
  doubles @21 :List(Float64);
  singles @22 :List(Float32);
  colours @23 :List(Colour);
  bytes @24 :Data;
  objects @25 :List(Both);
  anyList @26 :AnyList;
}

enum Colour { red @0; green @1; }

struct Map(Key, Value) {
  entries @0 :List(Entry);
  struct Entry {
    key @0 :Key;
    value @1 :Value;
  }
}

struct Chain(T) {
  head @0 :T;
  tail @1 :Chain(T);
}

struct Growing(T) {
  # A type that has no end.
  head @0 :T;
  others @1 :Growing(Map(Text, T));
}

struct Growers {
  all @0 :Growing(Text);
}

struct Outer(A) {
  struct Inner(B) {
    a @0 :A;
    b @1 :B;
    group :group {
      c @2 :A;
    }
  }
}

interface Base(T) { take @0 (what :T) -> (text :Text); common @1 (); }
interface Other { common @0 (x :Int32); give @1 () -> (odd :Odd); }
interface Both extends (Base(Odd), Other) { own @0 Odd -> Map(Text, Odd); }
interface More extends (Both, Base(Text)) {}

const large :Odd = (text = "a constant");
const some :List(Colour) = [green, red];

struct Annotated {
  plain @0 :Text $Json.name("plain-name");
  coded @1 :Data $Json.base64;
  hexed @2 :Data $Json.hex;
  flat @3 :Flat $Json.flatten(prefix = "f_");
  shape :union $Json.flatten() $Json.discriminator(name = "kind") {
    circle :group $Json.flatten() { radius @4 :Float64; colour @5 :Named; }
    square :group $Json.flatten() { side @6 :Float64; colour @7 :Named; }
    blank @8 :Void $Json.name("nothing");
    label @9 :Text;
  }
  other :union $Json.discriminator(name = "which", valueName = "value") {
    int @10 :Int32;
    str @11 :Text;
    nil @12 :Void;
  }
  deep :group $Json.flatten(prefix = "deep.") {
    more :union $Json.flatten(prefix = "more.") $Json.discriminator() {
      x @13 :Text;
      y @14 :Named;
    }
  }
  tagged @15 :List(Tagged);
}

struct Flat {
  one @0 :UInt32;
  two @1 :Text $Json.name("zwei");
  inner @2 :Inner $Json.flatten(prefix = "i_");
  struct Inner { three @0 :Bool; four @1 :List(Named); }
}

struct Tagged $Json.discriminator(name = "type") {
  union {
    left @0 :Side $Json.flatten();
    right @1 :Side $Json.flatten(prefix = "r_");
    off @2 :Void;
  }
  always @3 :Int16;
}

struct Side { name @0 :Text; size @1 :UInt64; }
enum Named { first @0 $Json.name("1st"); second @1; }
