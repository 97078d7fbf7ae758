@0xb7e2d1a09c584f63;
# What a program outside of this tree makes C of.

using C = import "/capnrpc/capnrpc.capnp";
$C.prefix("greeting");
$C.spdx("Apache-2.0");

struct Greeting {
  words @0 :Text = "hello";
}
