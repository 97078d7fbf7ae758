@0xb7c1e0a2d4f5001a;
# Names that are keywords in C or C++, or of the generated code's own.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

struct Int {
  int @0 :Int32;
  class @1 :Text;
  default @2 :Bool;
  template @3 :Data;
  new @4 :Int;
  r @5 :UInt8;
  b @6 :UInt8;
  i @7 :UInt8;
  n @8 :UInt8;
  v @9 :UInt8;
  size @10 :List(UInt8);
  reader @11 :UInt8;
  while :group { do @12 :Int8; }
  union { delete @13 :Void; operator @14 :Void; }
}
enum Enum { enum @0; struct @1; }
interface Interface {
  delete @0 (this :Text) -> (return :Text);
  switch @1 ();
  object @2 ();
}
const const :Int8 = 1;
