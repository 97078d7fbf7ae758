@0xc1d2e3f405162751;
# Faults in scopes in scopes, unions without a name and groups.
using C = import "/proto/capnrpc.capnp";

struct Outer(T) {
  struct Inner { a @0 :Text; }
  union {
    a @0 :Text;
    b :group {
      union {
        c @1 :Text $C.name("so so");
        d @2 :Int8;
      }
    }
    # Not this: e :union { f @9 :Text; }
    e :union { f @3 :Text $C.name(""); g @4 :Int8; }
  }
  interface Deep {
    struct Inner { struct Inner {} a @0 :Text $C.name("a-b"); }
  }
  enum Kind { struct @0; union @1 $C.name("=="); }
}
