@0xa412ca6de961ff9a;
# The second version of old.capnp: the ids are the same, and each change is one
# that the encoding allows.

using C = import "/proto/capnrpc.capnp";
$C.prefix("new");
$C.spdx("Apache-2.0");

struct Letter @0xa23ed894ac7e2bc6 {
  number @0 :UInt32;
  subject @1 :Text;
  state @2 :State;
  stamps @3 :List(Stamp);
  # Were numbers.
  tags @4 :List(Tag);
  # Were texts.
  lines @5 :List(Line);
  recipient :union {
    # The address was a field of its own.
    address @6 :Text;
    box @9 :UInt32;
  }
  parcel :group {
    # So was the weight.
    weight @7 :UInt16;
    isFragile @10 :Bool;
  }
  content @8 :Content;
  priority @11 :Int32 = 5;
  isOpen @12 :Bool = true;
  note @13 :Text = "none";
  reply @14 :Letter;
  first @15 :Line = (amount = -1, price = 3);
}

struct Line @0x828e337f52988978 {
  amount @0 :Int32;
  unit @1 :Text = "each";
  price @2 :UInt64 = 7;
}

struct Stamp {
  value @0 :UInt32;
  country @1 :Text = "home";
}

struct Tag {
  name @0 :Text;
  hue @1 :UInt8 = 9;
}

struct Content @0xad55cd88769e563e {
  union {
    nothing @0 :Void;
    code @1 :UInt32;
    words @2 :Text;
  }
}

enum State @0xf9c93a8aa5c2bc75 {
  draft @0;
  sent @1;
  lost @2;
}

interface Post @0x85b3f6515e3dd978 {
  send @0 (letter :Letter, urgency :UInt8 = 3) -> (number :UInt32, cost :UInt32 = 12);
  track @1 (number :UInt32) -> (state :State);
}
