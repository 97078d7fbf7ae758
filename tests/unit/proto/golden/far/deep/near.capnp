@0xb7c1e0a2d4f50018;
# In a folder of another folder.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

struct Near { a @0 :Int8; }
