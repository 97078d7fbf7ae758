@0xb7c1e0a2d4f50002;
# Text and data, without a default and with one.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

struct Texts {
  text @0 :Text;
  textDefault @1 :Text = "a \"quoted\" default\n\twith ??= and ü";
  textEmpty @2 :Text = "";
  data @3 :Data;
  dataDefault @4 :Data = 0x"00 ff 7f 80";
}
