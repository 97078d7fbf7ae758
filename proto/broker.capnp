@0xf3c1a9d2b8e47560;
# The daemon's public interfaces. What each method does, who may call it and
# every error it answers with is said here and nowhere else.
#
# Errors are exceptions (rpc.capnp, Exception) of these types:
#   failed         the request itself is wrong; repeating it will not help
#   overloaded     a limit of the daemon or the caller is reached; try later
#   disconnected   whoever would have answered is gone; restore again
#   unimplemented  the method is not there
# No text of an error ever holds an id, a token or a whole URI.

using C = import "capnrpc.capnp";
$C.prefix("broker");
$C.spdx("Apache-2.0");

interface Broker {
  # What a local program gets from the plain Bootstrap of the daemon's Unix
  # socket. Each connection has its own, made for the principal behind it.

  restore @0 (uri :Text) -> (cap :Capability);
  # Turns a capnp:// URI into a live reference. The answer may be pipelined on
  # at once. URIs of this vat are restored without the network; others over
  # the one TLS connection to that vat, which is dialled when there is none.
  #
  # failed: the URI is malformed (says where), its scheme or digest is unknown,
  #   the vat at that address proved another identity, the reference is not
  #   known there (unknown, revoked and expired are one answer).
  # disconnected: the vat cannot be reached, or no provider is attached.
  # overloaded: too many restores are waiting.

  publish @1 (cap :Capability, label :Text) -> (uri :Text, ref :Ref);
  # Makes a URI for a live object. It is good while the object's process is
  # connected and the reference is not revoked; it does not outlive the daemon.
  # label is for people, 256 bytes at most.
  #
  # failed: cap is null; the label is too long; this daemon has no public
  #   address to put into a URI.
  # overloaded: the caller has too many published objects.

  attach @2 (name :Text, restorer :Restorer) -> (service :Service);
  # Becomes the live provider of the durable service of that name, which is
  # made when it does not exist. The first principal (uid) to attach owns the
  # name; others are refused. A second attach by the owner replaces the first
  # provider. Names are 1 to 128 bytes of [A-Za-z0-9._-].
  #
  # failed: the name is malformed, or belongs to another user; restorer is null.
  # overloaded: the caller has too many services.

  whoAmI @3 () -> (principal :Principal);
  # How the daemon knows the caller.

  ping @4 () -> ();
  # Answers at once.

  features @5 () -> (version :Text, vatId :Text, address :Text, features :List(Text));
  # version: of the daemon. vatId: this vat's "sha-256:<base64url>". address:
  # what URIs carry behind the "@", empty when nothing is published. features:
  # names of optional abilities, none yet.

  reference @6 (uri :Text) -> (ref :Ref);
  # The handle of a reference that the caller's user minted or published: where
  # a provider restarted, the way back to its Ref.
  #
  # failed: the URI is malformed, or not of this vat; the reference is not
  #   known, or is somebody else's (one answer for both).
}

struct Principal {
  union {
    local :group {
      # A process on this machine, as the kernel reports it.
      uid @0 :UInt32;
      gid @1 :UInt32;
      pid @2 :Int32;
    }
    vat :group {
      # A remote vat, as its TLS key proves it.
      id @3 :Text;
      # "sha-256:<base64url>"
      address @4 :Text;
      # Where the connection came from or went to; only informative.
    }
  }
}

interface Service {
  # A durable service, in the hands of its present provider. Dropping the last
  # reference detaches.

  mint @0 (token :Data, label :Text) -> (uri :Text, ref :Ref);
  # Makes a durable URI: restoring it asks this service's provider of that day
  # for the object behind token. The answer comes after the reference is on
  # disk: no crash undoes it. token is up to 64 KiB and is kept sealed under a
  # key that only the URI's holder has.
  #
  # failed: token or label too long; the service was taken over or detached;
  #   no public address; the store could not be written (says why).
  # overloaded: the caller owns too many references.

  detach @1 () -> ();
  # Stops being the provider. Live references made before stay alive.
}

interface Restorer {
  # Implemented by a provider.

  restore @0 (token :Data, info :RestoreInfo) -> (cap :Capability);
  # Asked when somebody restores a minted URI: answers the object behind token.
  # An exception from here reaches whoever restores, unchanged.
}

struct RestoreInfo {
  label @0 :Text;
  # What the reference was minted with.
  principal @1 :Principal;
  # Who restores it.
}

interface Ref {
  # The one who made a reference holds this; it is not the reference itself.

  uri @0 () -> (uri :Text);
  # The URI again.

  info @1 () -> (info :RefInfo);

  revoke @2 () -> ();
  # Ends the reference. Answers after that is on disk; from then on restoring
  # it fails everywhere, for ever. Revoking twice is no error.
  #
  # failed: the store could not be written (says why); nothing has changed.
}

struct RefInfo {
  label @0 :Text;
  durable @1 :Bool;
  # Minted (true) or published (false).
  service @2 :Text;
  # The service's name, for a minted one.
  revoked @3 :Bool;
  createdAt @4 :Int64;
  # Seconds since 1970.
}

interface Gateway {
  # What a remote vat gets from a Bootstrap without an object id.

  restore @0 (id :Data) -> (cap :Capability);
  # The object id of a URI of this vat, decoded, to a live reference: the same
  # as a Bootstrap that carries it. For peers whose library cannot send one.
  #
  # failed: the reference is not known (unknown, revoked and expired alike).
  # disconnected: no provider is attached. overloaded: too many waiting.
}
