@0x9a1b2c3d4e5f6071;
# Generics, for others to use.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

struct Box(T) {
  content @0 :T;
  union {
    none @1 :Void;
    pair :group {
      left @2 :T;
      right @3 :List(Box(T));
    }
  }
  struct Inner {
    # In the scope of the parameter.
    held @0 :T;
    back @1 :Box(T);
  }
  struct Both(U) {
    first @0 :T;
    second @1 :U;
  }
}

interface Keeper(T) {
  keep @0 (what :T) -> (box :Box(T), same :Keeper(T));
  each @1 [V] (value :V) -> (value :V, box :Box(V));
}
