@0xc2d4b6a8f1e39507;
# What the benchmark encodes and decodes: a record of about 200 bytes, as
# programs have them, and a batch of them of about 10 KiB.

using C = import "../proto/capnrpc.capnp";
$C.prefix("codec");
$C.spdx("Apache-2.0");

enum State {
  open @0;
  paid @1;
  sent @2;
}

struct Place {
  latitude @0 :Float64;
  longitude @1 :Float64;
}

struct Record {
  id @0 :UInt64;
  time @1 :Int64;
  price @2 :Float64;
  amount @3 :UInt32;
  state @4 :State;
  isUrgent @5 :Bool;
  name @6 :Text;
  key @7 :Data;
  place @8 :Place;
  tags @9 :List(Text);
  counts @10 :List(UInt16);
}

struct Batch {
  records @0 :List(Record);
}
