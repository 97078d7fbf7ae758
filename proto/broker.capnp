@0xf3c1a9d2b8e47560;
# The daemon's public interfaces. What each method does, who may call it and
# every error it answers with is said here and nowhere else.
#
# Errors are exceptions (rpc.capnp, Exception) of these types:
#   failed         the request itself is wrong; repeating it will not help
#   overloaded     a limit of the daemon or the caller is reached; try later
#   disconnected   whoever would have answered is gone; restore again
#   unimplemented  the method is not there
# No text of an error ever holds an id, a token or a whole URI. For programs
# that tell these two apart, the text of failed begins with "not found: " where
# what was named is not there for the caller, and with "not allowed: " where the
# caller may not.

using C = import "capnrpc.capnp";
$C.prefix("broker");
$C.spdx("Apache-2.0");

interface Broker {
  # What a local program gets from the plain Bootstrap of the daemon's Unix
  # socket. Each connection has its own, made for the principal behind it.

  restore @0 (uri :Text, reconnect :Reconnect) -> (cap :Capability);
  # Turns a capnp:// URI into a live reference. With reconnect.enabled it is one
  # that survives its host: see Reconnect. The answer may be pipelined on
  # at once. URIs of this vat are restored without the network; others over
  # the one TLS connection to that vat, which is dialled when there is none.
  # While somebody holds the live object of a reference of this vat, everybody
  # who restores it gets that same object.
  #
  # failed: the URI is malformed (says where), its scheme or digest is unknown,
  #   the vat at that address proved another identity, the reference is not
  #   known there (unknown, revoked and expired are one answer).
  # disconnected: the vat cannot be reached, or no provider is attached.
  # overloaded: too many restores are waiting.

  publish @1 (cap :Capability, label :Text, terms :Terms) -> (uri :Text, ref :Ref);
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
  # provider: whichever attached last has the name, and live references that the
  # one before made go on working as long as its process does. Names are 1 to
  # 128 bytes of [A-Za-z0-9._-].
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

  lookup @7 (name :Text, reconnect :Reconnect) -> (cap :Capability);
  # The live reference behind a petname: one of the caller's own, or one that
  # its owner allows the caller's user or group. The secret stays here.
  # "owner/name" asks for the name of a certain user, a login name or uid;
  # without it the caller's own come first, then those allowed to the caller
  # when just one user has that name.
  #
  # failed: no such name is known to the caller (unknown and not allowed are one
  #   answer); several users have it (says so). Otherwise as restore.

  account @8 () -> (account :Account);
  # What belongs to the caller's user: references, names, services, audit.

  admin @9 () -> (admin :Admin);
  # The same for all users, and the daemon itself. For root, the daemon's own
  # user, and the members of the group of the key admin-group.
  #
  # failed: the caller may not (says who may).
}

struct Reconnect {
  enabled @0 :Bool;
  # A reference that survives the loss of its host: calls under way then fail
  # with disconnected, later ones wait while the reference is restored again,
  # with back-off.
  deadlineMs @1 :UInt32;
  # How long a call may wait at most before it fails with disconnected; 0: the
  # daemon's reconnect-deadline.
  watcher @2 :Watcher;
  # Told of every change; may be null.
}

interface Watcher {
  # Implemented by a program that wants to know how its reconnecting reference
  # does.

  changed @0 (state :State, reason :Text) -> ();
  # reason: why it is not connected, for people.

  enum State {
    connected @0;
    waiting @1;
    # Lost; restored again before long.
    broken @2;
    # For ever: revoked, expired, or the vat proved another identity.
  }
}

struct Terms {
  # What a reference may be used for. All zero: anything, for ever.

  expiresAt @0 :Int64;
  # Seconds since 1970; 0: never. Live references made from it break then.
  unusedFor @1 :UInt32;
  # It expires when it was not used for so many seconds, neither restored nor
  # called through; 0: never.
  useLimit @2 :UInt32;
  # How often it can be restored in all; 0: any number. A restore counts before
  # it is answered.
  sealedFor @3 :Owner;
  # Who alone may restore it.
  allowed @4 :List(Allowed);
  # The calls that may be made through it, on whatever comes out of it, too;
  # empty: all. Calls the other way, on what is passed in, are free.
  callsPerSecond @5 :UInt32;
  # The rate of calls through all live references made from it, 0: any. Calls
  # above it fail with overloaded.
  callBurst @6 :UInt32;
  # How many calls may come at once under callsPerSecond; 0: one second's.
}

struct Owner {
  union {
    anyone @0 :Void;
    vat @1 :Text;
    # "sha-256:<base64url>", as its TLS key proves it.
    uid @2 :UInt32;
    # A local user.
    gid @3 :UInt32;
    # A local group.
  }
}

struct Allowed {
  interfaceId @0 :UInt64;
  methods @1 :List(UInt16);
  # Ordinals; empty: all of that interface.
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

  mint @0 (token :Data, label :Text, terms :Terms, derived :Text) -> (uri :Text, ref :Ref);
  # Makes a durable URI: restoring it asks this service's provider of that day
  # for the object behind token. The answer comes after the reference is on
  # disk: no crash undoes it. token is up to 64 KiB and is kept sealed under a
  # key that only the URI's holder has. With derived the id is not random but
  # HMAC-SHA256 of that text under the vat's secret, as mirage/capnp-rpc derives
  # its stable ids; minting it again for the same service answers the same URI,
  # with the token, label and terms of now.
  #
  # failed: token or label too long; terms that contradict themselves (says how);
  #   derived names a reference of another service, or a revoked one; the service was taken over or detached;
  #   no public address; the store could not be written (says why).
  # overloaded: the caller owns too many references.

  detach @1 () -> ();
  # Stops being the provider. Live references made before stay alive.

  refs @2 (page :Page) -> (refs :List(RefInfo), next :Data);
  # The references of this service, a page at a time.
}

struct Page {
  # Which part of a list is wanted.
  after @0 :Data;
  # Empty to begin; then what the answer before gave as next, which is empty
  # behind the last page.
  most @1 :UInt32;
  # How many at most, 0 or more than 256: 256.
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
  #
  # failed: this Ref was had without the URI (Account.ref): nobody can make the
  #   secret again but from the URI itself.

  info @1 () -> (info :RefInfo);

  revoke @2 () -> ();
  # Ends the reference. Answers after that is on disk; from then on restoring
  # it fails everywhere, and live references made from it and from its children
  # are broken, wherever they are held. Revoking twice is no error.
  #
  # failed: the store could not be written (says why); nothing has changed.

  extend @3 (expiresAt :Int64) -> ();
  # Sets when it expires, 0 for never. An expired one comes back so. A child
  # stays within its parent's.

  relabel @4 (label :Text) -> ();

  attenuate @5 (label :Text, terms :Terms) -> (uri :Text, ref :Ref);
  # Makes a child: the same object under narrower terms. Both apply, the
  # parent's and the child's; it ends with its parent at the latest.
  #
  # failed: this Ref was had without the URI; the terms exceed the parent's
  #   (says which); the reference has ended; chains of 16 children are the most.

  undo @6 () -> ();
  # Takes a revocation back within revoke-grace seconds of it. What broke stays
  # broken; restoring works again.
  #
  # failed: it is not revoked, the time is over, or it is not durable.

  purge @7 () -> ();
  # Forgets a reference that has ended, its children with it; no undo from then
  # on.
  #
  # failed: it has not ended: revoke it first.
}

struct RefInfo {
  label @0 :Text;
  durable @1 :Bool;
  # Minted (true) or published (false).
  service @2 :Text;
  # The service's name, for a minted one.
  revoked @3 :Bool;
  createdAt @4 :Int64;
  # Seconds since 1970, like all times here.
  key @5 :Text;
  # Names it without giving it away: the first 12 characters of the base64url
  # of its digest.
  terms @6 :Terms;
  revokedAt @7 :Int64;
  lastUsedAt @8 :Int64;
  # 0: never; up to an hour late where the terms need no better.
  uses @9 :UInt64;
  parent @10 :Text;
  # The key of the one it was attenuated from; empty: none.
  state @11 :State;
  owner @12 :UInt32;
  # uid
  derived @13 :Bool;
  live @14 :Bool;
  # Somebody holds its live object now.

  enum State {
    good @0;
    revoked @1;
    expired @2;
    exhausted @3;
    # Its use limit is used up.
    ended @4;
    # By its parent's end.
  }
}

interface Account {
  # What belongs to one user; as Admin, what belongs to all.

  refs @0 (page :Page, service :Text) -> (refs :List(RefInfo), next :Data);
  # service empty: of all services. Published ones come first.

  ref @1 (key :Text) -> (ref :Ref);
  # By RefInfo.key or any unique start of it of 6 characters or more.
  #
  # failed: no such reference is yours; several begin so.

  mint @2 (service :Text, token :Data, label :Text, terms :Terms, derived :Text) -> (uri :Text, ref :Ref);
  # Service.mint for a service of the caller's, whether attached or not. One
  # that is not there yet is made.

  names @3 (page :Page) -> (names :List(NameInfo), next :Data);

  setName @4 (name :Text, uri :Text, replace :Bool) -> ();
  # Stores somebody's URI under a petname: 1 to 128 bytes of [A-Za-z0-9._-].
  # Programs that hold a reconnecting reference by that name pick up a new URI.
  #
  # failed: the name or URI is malformed; the name is there and replace is not
  #   set. overloaded: too many names.

  renameName @5 (name :Text, to :Text) -> ();
  forgetName @6 (name :Text) -> ();

  allowName @7 (name :Text, owner :Owner, allowed :Bool) -> ();
  # Lets a local user or group (or anyone here) look the name up, or no longer.

  services @8 () -> (services :List(ServiceInfo));

  startService @9 (name :Text) -> ();
  # Starts the provider of a service that has an activation entry; answers when
  # it has attached.
  #
  # failed: no such service, no activation entry; it could not be started (says
  #   why). disconnected: it did not attach in time.

  stopService @10 (name :Text) -> ();
  # Ends the process or unit that the daemon started for the service.

  forgetService @11 (name :Text) -> ();
  # Frees a name that has no references and no provider.

  audit @12 (page :Page) -> (events :List(AuditEvent), next :Data);
  # The latest first.

  explain @13 (uri :Text, report :Report) -> ();
  # Restores a URI step by step and tells the report each step as it ends.
}

struct NameInfo {
  name @0 :Text;
  owner @1 :UInt32;
  # uid
  vat @2 :Text;
  address @3 :Text;
  # The URI without its secret.
  allowed @4 :List(Owner);
  createdAt @5 :Int64;
  changedAt @6 :Int64;
}

struct ServiceInfo {
  name @0 :Text;
  owner @1 :UInt32;
  createdAt @2 :Int64;
  refs @3 :UInt64;
  # References that have not ended.
  state @4 :State;
  pid @5 :Int32;
  # Of the attached provider, 0: none.
  activation @6 :Text;
  # How it is started: "exec PROGRAM", "unit NAME", empty: it is not.
  waiting @7 :UInt32;
  # Restores that wait for it.
  failure @8 :Text;
  # Why it could not be started last, for people.
  nextStartAt @9 :Int64;
  # While it is backed off.

  enum State {
    detached @0;
    attached @1;
    starting @2;
    backedOff @3;
  }
}

struct AuditEvent {
  at @0 :Int64;
  who @1 :Text;
  # "uid:1000", "vat:sha-256:...".
  what @2 :Text;
  # "ref.mint", "ref.restore", "ref.revoke", "name.set", ...
  service @3 :Text;
  label @4 :Text;
  key @5 :Text;
  # RefInfo.key of the reference.
}

interface Report {
  # Implemented by who asked for an explanation.

  step @0 (name :Text, ok :Bool, detail :Text, advice :Text) -> ();
  # name: "parse", "resolve", "connect", "handshake", "identity", "restore".
  # detail: what was found; advice: what to do when it is not ok.
}

interface Admin extends (Account) {
  status @0 () -> (status :Status);

  checkStore @1 () -> (problems :List(Text));
  # Reads the whole store; empty when it is sound.

  backupStore @2 (sink :ByteSink) -> ();
  # A consistent copy of the store's file, while the daemon works.

  restoreStore @3 () -> (sink :ByteSink);
  # Takes the copy and puts it in the store's place once it has ended and was
  # found sound. Live references of what the copy does not know break.

  exportRefs @4 (sink :ByteSink) -> ();
  # References, services and names as lines of JSON that another store can
  # import. They hold no secret in the clear; tokens and names stay sealed.

  importRefs @5 () -> (sink :ByteSink);
  # Adds what an export holds; what is there already stays as it is.
}

interface ByteSink {
  write @0 (bytes :Data) -> ();
  # 1 MiB at most.
  end @1 () -> (summary :Text);
  # Answers when all of it is where it belongs; dropping the sink before gives
  # it up.
}

struct Status {
  version @0 :Text;
  vatId @1 :Text;
  address @2 :Text;
  pid @3 :Int32;
  startedAt @4 :Int64;
  now @5 :Int64;
  programs @6 :UInt32;
  # Local connections.
  links @7 :UInt32;
  # To other vats.
  restoresWaiting @8 :UInt32;
  liveRefs @9 :UInt32;
  refs @10 :UInt64;
  # Rows of the store that have not ended.
  services @11 :UInt64;
  names @12 :UInt64;
  storePath @13 :Text;
  storeBytes @14 :UInt64;
  storeVersion @15 :UInt32;
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
