@0xb7c1e0a2d4f50004;
# Structs in structs, in themselves and with defaults; an empty one.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

struct Empty {}
struct Leaf {
  number @0 :Int32 = 7;
  text @1 :Text;
}
struct Tree {
  leaf @0 :Leaf;
  leafDefault @1 :Leaf = (number = -7, text = "leaf");
  tree @2 :Tree;
  empty @3 :Empty;
}
