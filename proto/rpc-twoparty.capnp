@0xa184c7885cdaf2a1;
# What rpc.capnp leaves to the network, for the network of two vats at the ends
# of one byte stream. There being no third, most of it is empty, and none of it
# is ever sent. The message framing is that of "Serialization Over a Stream".

using C = import "capnrpc.capnp";
$C.prefix("twoparty");
$C.spdx("Apache-2.0");

enum Side {
  # The two ends.

  server @0;
  # The one that accepted the connection.

  client @1;
  # The one that made it.
}

struct VatId {
  # Names a vat: in a network of two, the end at which it sits.

  side @0 :Side;
}

struct ThirdPartyCompletion {
  # Would name a pick-up, in Accept.provision.

  joinId @0 :UInt32;
}

struct ThirdPartyToAwait {
  # Would say for whom something is held ready, in Provide.recipient.
}

struct ThirdPartyToContact {
  # Would say where to pick something up.
}

struct JoinKeyPart {
  # One part of a Join's key, in Join.keyPart.

  joinId @0 :UInt32;
  # Which Join; its asker chose the number.

  partCount @1 :UInt16;
  # How many parts it has.

  partNum @2 :UInt16;
  # Which of them this is, from 0.
}

struct JoinResult {
  # The content of a Join's answer.

  joinId @0 :UInt32;

  succeeded @1 :Bool;
  # All parts are the same object.

  cap @2 :AnyPointer;
  # The object, in the answer to one of the parts.
}
