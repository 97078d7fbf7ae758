@0xc1d2e3f405162752;
# The same name in C twice: of fields, enumerants, methods, constants.
using C = import "/proto/capnrpc.capnp";
struct Thing {
  a @0 :Text;
  b @1 :Text $C.name("a");
}
enum Colour {
  red @0;
  blue @1 $C.name("red");
}
interface Door {
  open @0 ();
  close @1 () $C.name("open");
}
const some :Int8 = 1;
const other :Int8 = 2 $C.name("some");
