@0xc1d2e3f405162753;
# A file that is included by a name that no include can have.
using Other = import "other/header.capnp";
struct Thing {
  other @0 :Other.Thing;
}
