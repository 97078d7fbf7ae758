@0xb7c1e0a2d4f5001b;
# Declares what same-too.capnp declares, too: both can be in one program.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

struct Point { x @0 :Int32; }
enum Colour { red @0; }
interface Thing { act @0 (); }
const limit :Int8 = 1;
