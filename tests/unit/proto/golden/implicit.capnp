@0xb7c1e0a2d4f5000b;
# Methods with parameters of their own for types.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

interface Implicit {
  same @0 [T] (in :T) -> (out :T);
  pair @1 [A, B] (a :A, b :B) -> (first :A, second :B);
}
