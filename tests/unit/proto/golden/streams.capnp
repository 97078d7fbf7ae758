@0xb7c1e0a2d4f50014;
# Streaming methods: with implicit parameters, named ones and none.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

struct Chunk { bytes @0 :Data; }
interface Sink {
  write @0 (bytes :Data) -> stream;
  chunk @1 Chunk -> stream;
  tick @2 () -> stream;
  done @3 () -> (n :UInt64);
}
