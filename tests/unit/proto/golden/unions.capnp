@0xb7c1e0a2d4f50006;
# Unions without a name, with one, and in groups and each other.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

struct Unnamed {
  union {
    nothing @0 :Void;
    number @1 :Int64 = -1;
    text @2 :Text;
    group :group {
      a @3 :Bool;
      b @4 :Unnamed;
    }
  }
}
struct Named {
  first @0 :UInt16;
  either :union {
    left @1 :Void;
    right @2 :Void;
  }
  or :union {
    real @3 :Float32;
    deeper :group {
      union {
        one @4 :UInt8;
        two @5 :Data;
      }
    }
  }
}
