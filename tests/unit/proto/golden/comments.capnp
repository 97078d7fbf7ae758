@0xb7c1e0a2d4f50019;
# Doc comments: of the file. A line that is so long that it does not fit into eighty columns is filled anew.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

#
#   What is indented stays; */ does not end anything, nor does /* begin.
struct Documented {
  # Of a struct.

  field @0 :Text;
  # Of a field.
  group :group {
    # Of a group.
    a @1 :Int8;
  }
  union {
    # Of a union.
    b @2 :Int8;
    # First.
    c @3 :Int8;
  }
}
enum Kind {
  # Of an enum.
  one @0;
  # Of a value.
}
interface Thing {
  # Of an interface.
  #
  # - a list
  # - of two

  method @0 ();
  # Of a method. Trigraph ??/
}
const answer :Int8 = 42;
# Of a constant.
const backslash :Int8 = 1;
# Ends with a backslash \
