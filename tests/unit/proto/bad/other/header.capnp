@0xc1d2e3f405162754;
# Right by itself, but nobody can include it: for ../header.capnp.
using C = import "/proto/capnrpc.capnp";
$C.header("<other\">\n#error");
struct Thing {}
