@0xb7c1e0a2d4f5000c;
# Capabilities in fields, lists, groups and unions, as parameters and results.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

interface Door {
  knock @0 (from :Door) -> (next :Door, room :House);
}
struct House {
  door @0 :Door;
  doors @1 :List(Door);
  any @2 :Capability;
  back :group {
    door @3 :Door;
  }
  union {
    cellar @4 :Door;
    roof @5 :Capability;
  }
}
