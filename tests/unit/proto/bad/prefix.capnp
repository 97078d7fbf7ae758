@0xc1d2e3f40516273c;
# A prefix that no identifier can begin with.
using C = import "/proto/capnrpc.capnp";
$C.prefix("3d");
struct Thing {
  field @0 :Text;
}
