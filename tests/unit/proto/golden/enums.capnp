@0xb7c1e0a2d4f50007;
# Enums: as fields, with defaults; one without values.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

enum Colour {
  red @0;
  green @1;
  deepBlue @2;
}
enum Nothing {}
struct Enums {
  colour @0 :Colour;
  default @1 :Colour = deepBlue;
  nothing @2 :Nothing;
}
