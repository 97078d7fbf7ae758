@0xb7c1e0a2d4f50011;
# $prefix and $name: every name can be another.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");
$C.prefix("my");
struct Names {
  first @0 :Text;
}
struct Original $C.name("renamed") {
  field @0 :Text $C.name("member");
  group :group $C.name("cluster") { a @1 :Int8; }
  union :union $C.name("choice") { b @2 :Int8 $C.name("bee"); c @3 :Int8; }
}
enum Kind $C.name("sort") { one @0 $C.name("unity"); }
interface Thing $C.name("object") {
  method @0 (in :Text $C.name("input")) -> (out :Text $C.name("output")) $C.name("act");
}
const value :Int8 = 1 $C.name("worth");
struct Mine { x @0 :Original; }
