@0xb7c1e0a2d4f50010;
# Annotations of one's own, which are kept as data, on everything.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

annotation note @0xb7c1e0a2d4f5aa01 (*) :Text;
annotation weight @0xb7c1e0a2d4f5aa02 (struct, field) :UInt32;
annotation mark @0xb7c1e0a2d4f5aa03 (file, enumerant) :Void;
$note("a file");
$mark;
struct Annotated $note("a struct") $weight(3) {
  field @0 :Text $note("a field") $weight(4);
  group :group $note("a group") { a @1 :Int8; }
  union { b @2 :Int8; c @3 :Int8 $note("in a union"); }
}
enum Kind $note("an enum") { first @0 $mark $note("an enumerant"); }
interface Thing $note("an interface") {
  method @0 (a :Text $note("a parameter")) $note("a method");
}
const answer :Int8 = 42 $note("a constant");
