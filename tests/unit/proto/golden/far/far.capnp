@0xb7c1e0a2d4f50017;
# In another folder.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

using Structs = import "../structs.capnp";
using Near = import "deep/near.capnp";
enum Colour { red @0; }
struct Far {
  leaf @0 :Structs.Leaf;
  near @1 :Near.Near;
}
interface Walker { walk @0 (to :Near.Near); }
const distance :UInt8 = 9;
