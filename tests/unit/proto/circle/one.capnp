@0xc1d2e3f4a5b60701;
# One of two files that import each other.

using C = import "/proto/capnrpc.capnp";
using Two = import "two.capnp";
$C.spdx("Apache-2.0");

struct Egg {
  hen @0 :Two.Hen;
  hens @1 :List(Two.Hen);
  boxed @2 :Two.Box(Egg);
  colour @3 :Colour;
}

enum Colour {
  white @0;
  brown @1;
}

interface Layer {
  lay @0 (hen :Two.Hen) -> (egg :Egg);
}

interface Owner extends (Two.Keeper) {
  # Its parent's parent is here.

  sell @0 (hen :Two.Hen) -> ();
}

const first :Two.Hen = (name = "first");
