@0xb7c1e0a2d4f50016;
# Imports from this folder, from others, and from one that imports back here.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

using Far = import "far/far.capnp";
using Near = import "far/deep/near.capnp";
using import "scopes.capnp".Thing;
struct Imports {
  far @0 :Far.Far;
  colour @1 :Far.Colour;
  near @2 :Near.Near;
  thing @3 :Thing.Thing;
}
interface Walker extends (Far.Walker) {}
const distance :UInt8 = Far.distance;
