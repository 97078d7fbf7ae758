@0xd27f3d2f049f90f9;
# What every peer of the interop tests serves and calls: one interface that
# can be asked for each behaviour of the protocol, so that any two
# implementations can be put against each other, directly or through a daemon.

using C = import "../../proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

interface Callback {
  # The caller's own object. seq numbers the calls, to show their order.

  call @0 (seq :UInt32, text :Text) -> Reply;
  # Answers seq + 1.
}

interface Peer {
  echo @0 (text :Text) -> (text :Text);

  echoLater @1 (text :Text, delayMs :UInt32) -> (text :Text);
  # Answers after the delay; calls that wait do not block others.

  name @2 () -> (name :Text);

  next @3 () -> (number :UInt64);
  # This object's counter: 0, 1, 2, ... in the order of delivery.

  child @4 (name :Text) -> (peer :Peer);
  # A new object, named "<this one's name>/<name>", at once.

  childLater @5 (name :Text, delayMs :UInt32) -> (peer :Peer);
  # The same; the answer itself comes after the delay.

  childPromise @6 (name :Text, delayMs :UInt32) -> (peer :Peer);
  # The same; the answer comes at once, and holds a promise that resolves
  # after the delay.

  promiseFails @7 (delayMs :UInt32) -> (peer :Peer);
  # A promise that breaks after the delay: failed, "broken on request".

  children @8 (n :UInt32) -> (peers :List(Peer));
  # n new objects in one list, named "<this one's name>/0" and so on.

  callBack @9 (callback :Callback, n :UInt32, window :UInt32)
      -> (nCalled :UInt32, areInOrder :Bool);
  # Calls callback n times with seq 0, 1, 2, ..., at most window at a time (0
  # for all at once). areInOrder: each answer was seq + 1, and they came in the
  # order of the calls.

  callEach @10 (callbacks :List(Callback), text :Text)
      -> (replies :List(UInt32));
  # Calls each one once, with its position in the list as seq.

  tail @11 (callback :Callback, seq :UInt32, text :Text) -> Reply;
  # Answers with callback.call, as a tail call.

  identity @12 (callback :Callback) -> (callback :Callback);
  # The caller's own object back, at once.

  identityLater @13 (callback :Callback, delayMs :UInt32)
      -> (callback :Callback);
  # A promise at once, which resolves to the caller's own object after the
  # delay: calls in between must not be overtaken by calls after it.

  hold @14 (callback :Callback) -> ();
  # Keeps the capability beyond the call; an older one is let go.

  drop @15 () -> ();
  # Lets it go.

  callHeld @16 (seq :UInt32, text :Text) -> Reply;
  # Calls the one that is held; failed, "nothing is held", without one.

  never @17 () -> ();
  # Is never answered. May be cancelled.

  fail @18 (text :Text, kind :Failure) -> ();
  # Answers with an exception of that type and text.

  blob @19 (n :UInt32, fill :UInt8) -> (data :Data);
  # n bytes of that value.

  swallow @20 (data :Data) -> (n :UInt64, sum :UInt64);
  # How many bytes came, and their sum.

  chunks @21 (chunks :List(Chunk)) -> (chunks :List(Chunk));
  # Back in reverse order. Senders fill each in its turn, so that large ones
  # end up in segments of their own.

  counts @22 () -> (nPeers :UInt32, nCalls :UInt64, nCancelled :UInt32);
  # For the whole process: objects of this interface that are alive, calls
  # served, and calls of never that were cancelled.

  sink @23 () -> (sink :Sink);
  # A new one, that has seen nothing.
}

interface Sink {
  # The end of a stream.

  write @0 (seq :UInt32, data :Data) -> stream;
  # seq is 0, 1, 2, ...; another one fails, "out of order", and whatever comes
  # after a write that failed fails with it.

  end @1 () -> (nWrites :UInt32, nBytes :UInt64);
  # What came before it.
}

struct Reply {
  # Named, so that a tail call may answer with another method's results.

  reply @0 :UInt32;
}

enum Failure {
  failed @0;
  overloaded @1;
  disconnected @2;
  unimplemented @3;
}

struct Chunk {
  number @0 :UInt32;
  data @1 :Data;
  callback @2 :Callback;
}
