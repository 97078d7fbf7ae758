@0xb7c1e0a2d4f50015;
# Scopes in scopes, and the same name in each.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

struct Thing {
  struct Thing {
    enum Thing { thing @0; }
    thing @0 :Thing;
  }
  interface Door {
    struct Thing { key @0 :Int8; }
    open @0 (thing :Thing);
  }
  const limit :Int32 = 3;
  inner @0 :Thing;
  door @1 :Door;
}
