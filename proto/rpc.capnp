@0xb312981b2552a250;
# The messages of Cap'n Proto RPC, as two vats exchange them over one
# connection. Ids, ordinals and layouts are those of the protocol (its newest
# revision, which only adds to the released ones, except where noted); the
# words are ours. What we send, accept and refuse stands in PROTOCOL.md.
#
# Each side keeps four tables: its questions and exports, whose ids it
# chooses, and the peer's view of them, answers and imports, whose ids the
# peer chooses. An id always belongs to the side that chose it: my QuestionId
# is your AnswerId, my ExportId is your ImportId.

using C = import "capnrpc.capnp";
$C.prefix("rpc");
$C.spdx("Apache-2.0");

using QuestionId = UInt32;
# Names a question among those that its asker has open.

using AnswerId = QuestionId;
# The same number, seen from the side that answers.

using ExportId = UInt32;
# Names a capability among those that its host has exported here.

using ImportId = ExportId;
# The same number, seen from the side that imports.

using EmbargoId = UInt32;
# Names an embargo among those that one side has in force here.

struct Message {
  # What one frame on the connection holds.

  union {
    unimplemented @0 :Message;
    # The message came back because its receiver did not know it, or did not
    # know a union inside it that it had to understand. A copy of it, whole.

    abort @1 :Exception;
    # The last message of the connection: the sender gives up on it, because
    # the peer broke the protocol or the connection is being closed.

    call @2 :Call;
    # Asks: a method call.

    return @3 :Return;
    # Answers a Bootstrap, a Call, an Accept or a Join.

    finish @4 :Finish;
    # The asker needs the answer no longer: cancels it, or lets its entry go.

    resolve @5 :Resolve;
    # Says what an exported promise became.

    release @6 :Release;
    # Gives references on an import back.

    obsoleteSave @7 :AnyPointer;
    # Never in use. Persistence is an interface, see persistent.capnp.

    bootstrap @8 :Bootstrap;
    # Asks: for the peer's first capability.

    obsoleteDelete @9 :AnyPointer;
    # Never in use.

    provide @10 :Provide;
    # Three parties: holds a capability ready for somebody else.

    accept @11 :Accept;
    # Three parties: picks up what somebody held ready. Asks.

    join @12 :Join;
    # Four parties: asks whether several capabilities are one object.

    disembargo @13 :Disembargo;
    # Marks, in the stream of calls, where an embargo may end.

    thirdPartyAnswer @14 :ThirdPartyAnswer;
    # Three parties: the answer to a call that the peer awaits from elsewhere.
  }
}

struct Bootstrap {
  # Asks for the capability that the peer offers to whoever connects. The
  # answer is a Return whose content is that one capability, so calls may be
  # pipelined on it with an empty transform.

  questionId @0 :QuestionId;
  # A new question.

  deprecatedObjectId @1 :AnyPointer;
  # Which object, for vats that offer several by name: a Text holding the
  # object id of a sturdy reference. The protocol itself has moved away from
  # it, the network of vats with capnp:// URIs has not.
}

struct Call {
  # Calls a method on a capability.

  questionId @0 :QuestionId;
  # A new question, unless onlyPromisePipeline says otherwise.

  target @1 :MessageTarget;
  # Whom the call is for.

  interfaceId @2 :UInt64;
  # The type id of the interface that declares the method.

  methodId @3 :UInt16;
  # The method's ordinal in that interface.

  params @4 :Payload;
  # A struct of the method's parameter type.

  sendResultsTo :union {
    # Where the results go.

    caller @5 :Void;
    # Into the Return to this call.

    yourself @6 :Void;
    # Nowhere: the callee keeps them. This is a tail call, back to the vat
    # whose own call is to be answered with them; a Return of the other
    # question with takeFromOtherQuestion follows.

    thirdParty @7 :AnyPointer;
    # To another vat: the network's ThirdPartyToContact.
  }

  allowThirdPartyTailCall @8 :Bool = false;
  # The callee may answer with awaitFromThirdParty.

  noPromisePipelining @9 :Bool = false;
  # A promise: the caller will pipeline nothing on the answer, so the callee
  # need not prepare for it.

  onlyPromisePipeline @10 :Bool = false;
  # A promise: the caller looks at nothing but what it pipelines on the
  # answer. No Return is sent, and the question's id has its top bit set.
}

struct Return {
  # The answer to a question. A question has exactly one.

  answerId @0 :AnswerId;
  # The question, by the asker's number.

  releaseParamCaps @1 :Bool = true;
  # Every capability in the call's parameters counts as released once, without
  # a Release for each.

  union {
    results @2 :Payload;
    # It went well. For a Bootstrap or an Accept the content is a capability,
    # for a Call a struct of the method's result type.

    exception @3 :Exception;
    # It did not.

    canceled @4 :Void;
    # The question was finished before it had an answer.

    resultsSentElsewhere @5 :Void;
    # The call asked for its results to go elsewhere, and there they are.

    takeFromOtherQuestion @6 :QuestionId;
    # The results are those of a question that the answerer asked the asker,
    # with sendResultsTo.yourself.

    awaitFromThirdParty @7 :AnyPointer;
    # Another vat will bring the results: the network's ThirdPartyToAwait.
  }

  noFinishNeeded @8 :Bool = false;
  # The answerer has dropped its entry already: the results hold no
  # capability, so nothing can be pipelined on them and no Finish is due. One
  # that is on its way all the same is ignored.
}

struct Finish {
  # The asker lets go of an answer. Before the Return it cancels the question.
  # The id may be used again once both the Finish was sent and the Return was
  # received.

  questionId @0 :QuestionId;

  releaseResultCaps @1 :Bool = true;
  # Every capability in the results counts as released once. True where the
  # asker has not seen the Return, and so cannot release them itself. Beware:
  # a Finish of zeros says true.

  requireEarlyCancellationWorkaround @2 :Bool = true;
  # The answerer must not cancel a call whose Finish came in before the call
  # was delivered; old askers pipelined on such calls. New ones say false.
}

struct Resolve {
  # What a promise became that was sent as senderPromise. Calls addressed to
  # the promise stay valid until it is released, and go to the resolution.

  promiseId @0 :ExportId;
  # The promise.

  union {
    cap @1 :CapDescriptor;
    # A capability. It carries a reference of its own, also when the promise
    # has been released meanwhile. Never none.

    exception @2 :Exception;
    # Broken.
  }
}

struct Release {
  # Gives references on an import back.

  id @0 :ImportId;

  referenceCount @1 :UInt32;
  # How many: as often as the id was received in descriptors and not yet given
  # back. At zero the exporter forgets the id.
}

struct Disembargo {
  # Keeps calls in order while a path gets shorter. Somebody who has sent
  # calls through a promise, and now learns that it is an object nearer by,
  # must not call it directly before those have arrived. The embargo is lifted
  # by this message, which went the long way behind them.

  target @0 :MessageTarget;
  # Which path: for a senderLoopback the promise that was resolved, for the
  # answer what it was resolved to.

  context :union {
    senderLoopback @1 :EmbargoId;
    # Asks: once everything sent to target before this has been delivered back
    # to the sender, answer with receiverLoopback and the same number.

    receiverLoopback @2 :EmbargoId;
    # Answers a senderLoopback.

    accept @3 :Data;
    # Three parties: lifts the embargo of that name on an Accept. (The released
    # revisions have a Void here, which nobody ever sent, and a UInt32
    # "provide" beside it, which is gone.)
  }
}

struct Provide {
  # Holds a capability ready: the vat that says recipient's words in an Accept
  # gets it. Open until its Finish; no Return is sent.

  questionId @0 :QuestionId;
  # A new question, with the top bit set.

  target @1 :MessageTarget;
  # The capability.

  recipient @2 :AnyPointer;
  # For whom: the network's ThirdPartyToAwait.
}

struct Accept {
  # Picks up a capability that somebody told this vat to hold ready. It may
  # arrive before the Provide.

  questionId @0 :QuestionId;
  # A new question; the answer's content is the capability.

  provision @1 :AnyPointer;
  # Which: the network's ThirdPartyCompletion.

  embargo @2 :Data;
  # Unless null, hold calls and the Return back until the Disembargo.accept of
  # this name has arrived. (The released revisions have a Bool here, which
  # nobody ever sent.)
}

struct ThirdPartyAnswer {
  # Brings the results of a call to the vat that was told to await them: the
  # sender will answer as if that vat had asked it directly.

  completion @0 :AnyPointer;
  # Which: the network's ThirdPartyCompletion.

  answerId @1 :AnswerId;
  # The question's number on this connection, chosen by the answerer for once:
  # from 2^30 up to 2^31.
}

struct Join {
  # Asks whether capabilities held by several vats are the same object, and
  # for a direct reference if so. Nobody implements it yet.

  questionId @0 :QuestionId;
  # A new question; the answer's content is the network's JoinResult.

  target @1 :MessageTarget;
  # One of the capabilities.

  keyPart @2 :AnyPointer;
  # What ties the parts together: the network's JoinKeyPart.
}

struct MessageTarget {
  # Whom a message is for, at its receiver.

  union {
    importedCap @0 :ImportId;
    # A capability that the receiver has exported.

    promisedAnswer @1 :PromisedAnswer;
    # A capability in an answer that the receiver owes or has given.
  }
}

struct Payload {
  # Parameters or results, with the capabilities in them.

  content @0 :AnyPointer;
  # A struct; a capability in the answers to Bootstrap and Accept.

  capTable @1 :List(CapDescriptor);
  # What capability pointers in content index.
}

struct CapDescriptor {
  # A capability, said to somebody else. Each of the "sender" kinds, and each
  # vine, adds one to the receiver's count of references on that id.

  union {
    none @0 :Void;
    # No capability.

    senderHosted @1 :ExportId;
    # One that the sender hosts, or stands in for.

    senderPromise @2 :ExportId;
    # A promise of the sender's: a Resolve will follow.

    receiverHosted @3 :ImportId;
    # One that the receiver exported, coming home.

    receiverAnswer @4 :PromisedAnswer;
    # One in an answer of the receiver's, given or still to come.

    thirdPartyHosted @5 :ThirdPartyCapDescriptor;
    # One that another vat hosts.
  }

  attachedFd @6 :UInt8 = 0xff;
  # Which of the file descriptors that came with the message belongs to the
  # capability, on sockets that can carry them. 255: none.
}

struct PromisedAnswer {
  # A capability in the answer to a question, as a path through pointers.

  questionId @0 :QuestionId;

  transform @1 :List(Op);
  # Applied to the content of the results one after the other; empty where the
  # content is itself the capability.

  struct Op {
    # One step.

    union {
      noop @0 :Void;
      # Stays where it is.

      getPointerField @1 :UInt16;
      # Goes to that pointer of the struct.
    }
  }
}

struct ThirdPartyCapDescriptor {
  # A capability hosted by neither of the two.

  id @0 :AnyPointer;
  # Where to pick it up: the network's ThirdPartyToContact.

  vineId @1 :ExportId;
  # An export of the sender's that forwards to it: for receivers that do not
  # pick up, and to keep the offer alive until the others have.
}

struct Exception {
  # Why something could not be done.

  reason @0 :Text;
  # For people.

  obsoleteIsCallersFault @1 :Bool;
  # Written no more; read by old peers.

  obsoleteDurability @2 :UInt16;
  # Written no more; read by old peers.

  type @3 :Type;
  # What the caller may do about it.

  trace @4 :Text;
  # Where it happened, for developers; only by agreement.

  details @5 :List(Detail);
  # More, for programs.

  enum Type {
    failed @0;
    # The call itself is at fault, or its target is: do not repeat it.

    overloaded @1;
    # Short of some resource: repeat it later.

    disconnected @2;
    # Lost somebody that was needed: get a new reference, then repeat it.

    unimplemented @3;
    # No such method or message.
  }

  struct Detail {
    # Something that programs may look for in an exception.

    detailId @0 :UInt64;
    # What it is: an id as of a type.

    data @1 :Data;
    # The thing, encoded as that says.
  }
}
