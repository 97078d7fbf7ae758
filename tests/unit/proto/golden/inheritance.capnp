@0xb7c1e0a2d4f5000a;
# One parent, several, one by two ways, one without methods of its own.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

interface Base { base @0 () -> (n :Int8); }
interface Left extends (Base) { left @0 (); }
interface Right extends (Base) { right @0 (); }
interface Bottom extends (Left, Right) { bottom @0 (); }
interface Marker {}
interface Marked extends (Marker, Base) {}
interface Deep extends (Bottom, Marked) { base @0 (); }
