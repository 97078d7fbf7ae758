@0xb7c1e0a2d4f5001c;
# Declares what same.capnp declares, and uses that.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

using Same = import "same.capnp";
struct Point { y @0 :Text; other @1 :Same.Point; }
enum Colour { green @0; red @1; }
interface Thing extends (Same.Thing) { act @0 (); }
const limit :Int8 = 2;
