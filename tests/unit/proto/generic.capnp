@0x9a1b2c3d4e5f6072;
# Generics, where it is known what their parameters are.

using C = import "/proto/capnrpc.capnp";
using B = import "sub/box.capnp";
$C.spdx("Apache-2.0");

struct Point {
  x @0 :Int32;
}

struct Tree(T) {
  # Uses itself with ever more.
  value @0 :T;
  kids @1 :List(Tree(T));
  more @2 :Tree(B.Box(T));
}

struct Use {
  text @0 :B.Box(Text) = (content = "hi");
  point @1 :B.Box(Point);
  numbers @2 :B.Box(List(Int32));
  points @3 :List(B.Box(Point));
  nested @4 :B.Box(B.Box(Text));
  keeper @5 :B.Keeper(Point);
  inner @6 :B.Box(Text).Inner;
  both @7 :B.Box(Text).Both(Point);
  tree @8 :Tree(Data);
  unknown @9 :B.Box;
  keepers @10 :B.Box(B.Keeper(Text));
  any @11 :B.Box(AnyPointer);
}

interface Sub extends (B.Keeper(Point)) {
  more @0 (box :B.Box(Point)) -> (keeper :B.Keeper(Text));
}

const boxed :B.Box(Text) = (content = "constant");
