@0xb7c1e0a2d4f5000f;
# Generics where their parameters are known, and where they are not.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

struct Box(T) { content @0 :T; }
interface Store(T) { get @0 () -> (what :T); }
struct Brands {
  text @0 :Box(Text);
  data @1 :Box(Data);
  list @2 :Box(List(Int32));
  nested @3 :Box(Box(Text));
  store @4 :Store(Brands);
  boxes @5 :List(Box(Text));
  unknown @6 :Box;
  group :group {
    box @7 :Box(Text);
  }
}
interface TextStore extends (Store(Text)) {}
const box :Box(Text) = (content = "constant");
