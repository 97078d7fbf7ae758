@0xb7c1e0a2d4f50012;
# $header: what includes this does so by the name it says. See header.capnp.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");
$C.header("golden/parts.capnp.h");
struct Part { a @0 :Int8; }
interface Maker { make @0 () -> (part :Part); }
