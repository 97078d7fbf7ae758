@0xb7c1e0a2d4f50013;
# Uses parts.capnp, which says by what name it is included.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

using Parts = import "parts.capnp";
struct Whole { part @0 :Parts.Part; }
interface Factory extends (Parts.Maker) {}
