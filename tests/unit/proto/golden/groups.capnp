@0xb7c1e0a2d4f50005;
# Groups, and groups in groups.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

struct Groups {
  outside @0 :UInt8;
  outer :group {
    a @1 :UInt32 = 5;
    inner :group {
      b @2 :Text;
      c @3 :Bool;
    }
  }
}
