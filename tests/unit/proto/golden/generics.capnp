@0xb7c1e0a2d4f5000e;
# Generics, what is inside of them, and what is made of them.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

struct Box(T) {
  content @0 :T;
  next @1 :Box(T);
  struct Lid { fits @0 :T; }
}
struct Pair(A, B) {
  a @0 :A;
  b @1 :B;
}
interface Store(T) {
  put @0 (what :T);
  get @1 () -> (what :T);
  swap @2 [U] (mine :U) -> (yours :T, pair :Pair(T, U));
}
