@0xa9c8b7d6e5f40312;
# Imported by everything.capnp, with some of the same names; no prefix is given.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

struct Point {
  z @0 :Float32;
}

enum Colour {
  grey @0;
}

interface Base {
  base @0 () -> (point :Point);
}
