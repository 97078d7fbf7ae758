@0xc1d2e3f4a5b60702;
# The other one.

using C = import "/proto/capnrpc.capnp";
using One = import "one.capnp";
$C.spdx("Apache-2.0");

struct Hen {
  name @0 :Text;
  egg @1 :One.Egg;
  eggs @2 :List(One.Egg);
  colours @3 :List(One.Colour);
}

struct Box(T) {
  content @0 :T;
}

interface Keeper extends (One.Layer) {
  feed @0 (hen :Hen) -> (egg :One.Egg);
}

const last :One.Egg = (colour = brown);
