@0xc1d2e3f40516273b;
# A name that no identifier can have.
using C = import "/proto/capnrpc.capnp";
struct Thing {
  field @0 :Text $C.name("two words");
}
