@0xc3a5f0b1d7e24986;
# A file on its way in pieces, no faster than it is stored.

using C = import "/capnrpc/capnrpc.capnp";
$C.spdx("Apache-2.0");

interface Depot {
  put @0 (watcher :Watcher) -> (upload :Upload);
  # Begins to receive a file. Pieces may be written to the promised upload at
  # once. watcher, which may be null, hears of what is stored.
}

interface Upload {
  write @0 (bytes :Data) -> stream;
  # The next piece, answered when it is stored.

  done @1 () -> (nBytes :UInt64);
  # Comes behind all pieces; how many bytes they were.
}

interface Watcher {
  stored @0 (nBytes :UInt64) -> ();
  # So many bytes are stored by now.
}
