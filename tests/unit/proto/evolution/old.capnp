@0xbab18fee0c147c0a;
# The first version of a schema; new.capnp is what it became.

using C = import "/proto/capnrpc.capnp";
$C.prefix("old");
$C.spdx("Apache-2.0");

struct Letter @0xa23ed894ac7e2bc6 {
  number @0 :UInt32;
  subject @1 :Text;
  state @2 :State;
  stamps @3 :List(UInt32);
  tags @4 :List(Text);
  lines @5 :List(Line);
  address @6 :Text;
  weight @7 :UInt16;
  content @8 :Content;
}

struct Line @0x828e337f52988978 {
  amount @0 :Int32;
}

struct Content @0xad55cd88769e563e {
  union {
    nothing @0 :Void;
    code @1 :UInt32;
  }
}

enum State @0xf9c93a8aa5c2bc75 {
  draft @0;
  sent @1;
}

interface Post @0x85b3f6515e3dd978 {
  send @0 (letter :Letter) -> (number :UInt32);
}
