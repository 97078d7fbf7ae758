@0xb7c1e0a2d4f5000d;
# Pointers of no type, and of any of a kind.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

struct Pointers {
  any @0 :AnyPointer;
  struct @1 :AnyStruct;
  list @2 :AnyList;
  capability @3 :Capability;
  union {
    none @4 :Void;
    some @5 :AnyPointer;
  }
}
interface Carrier {
  carry @0 (what :AnyPointer) -> (back :AnyPointer);
}
