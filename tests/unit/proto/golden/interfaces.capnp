@0xb7c1e0a2d4f50009;
# An interface's methods: of implicit and of named types, and of none.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

struct Arguments { a @0 :Text; }
struct Outcome { n @0 :UInt64; }
interface Interfaces {
  none @0 ();
  implicit @1 (a :Text, b :Int32 = 4) -> (c :Data, d :Bool);
  named @2 Arguments -> Outcome;
  mixed @3 Arguments -> (next :Interfaces);
  return @4 () -> ();
}
