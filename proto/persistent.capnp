@0xb8630836983feed7;
# How a live reference becomes one that can be written down.

using C = import "capnrpc.capnp";
$C.prefix("persistent");
$C.spdx("Apache-2.0");

interface Persistent @0xc8cb212fcd9f5691 (SturdyRef, Owner) {
  # An object that can be restored after its connection, or its process, is
  # gone. What a sturdy reference is, and who may own one, is the network's
  # business: among vats with capnp:// URIs it is the URI, as Text.

  save @0 SaveParams -> SaveResults;
  # Makes a sturdy reference to the object.

  struct SaveParams {
    sealFor @0 :Owner;
    # The one who may restore it; null for whoever holds it.
  }

  struct SaveResults {
    sturdyRef @0 :SturdyRef;
    # The reference. Who holds it can restore it: treat it as a secret.
  }
}

annotation persistent @0xf622595091cafb67 (interface, field) :Void;
# Marks interfaces, and fields that hold capabilities, as meant to be saved.
