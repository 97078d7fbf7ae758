@0xa4619bfdb2c19f75;
# What the benchmark calls.

using C = import "../proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

interface Bench {
  call @0 (payload :Data) -> (payload :Data);
  # The payload back.

  make @1 (n :UInt32) -> (objects :List(Bench));
  # n new objects, for the cost of holding them.
}
