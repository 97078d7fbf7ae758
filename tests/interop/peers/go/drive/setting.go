// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"capnproto.org/go/capnp/v3/exc"

	"capnrpcd.test/interop/interop"
)

var background = context.Background()

// What a scenario works with.
type setting struct {
	peer    interop.Peer
	options *options
}

// A new object of the peer's, which no other scenario has touched.
func (s *setting) fresh(name string) interop.Peer {
	return child(s.peer, name)
}

func child(of interop.Peer, name string) interop.Peer {
	answer, release := of.Child(background,
		func(p interop.Peer_child_Params) error { return p.SetName(name) })
	defer release()
	return answer.Peer().AddRef()
}

// What the driver's own object has seen. It outlives the object.
type seen struct {
	lock       sync.Mutex
	nCalls     uint32
	outOfOrder bool // seq was not 0, 1, 2, ...
	lastText   string
	isGone     atomic.Bool
}

func (s *seen) Call(_ context.Context, call interop.Callback_call) error {
	text, err := call.Args().Text()
	if err != nil {
		return err
	}
	s.lock.Lock()
	s.outOfOrder = s.outOfOrder || call.Args().Seq() != s.nCalls
	s.nCalls++
	s.lastText = text
	s.lock.Unlock()
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	results.SetReply(call.Args().Seq() + 1)
	return nil
}

// Shutdown is called when the last reference is gone.
func (s *seen) Shutdown() { s.isGone.Store(true) }

// Our own object, and what it sees.
func newCallback() (interop.Callback, *seen) {
	s := &seen{}
	return interop.Callback_ServerToClient(s), s
}

// Whether n calls came, in order.
func (s *seen) requires(n uint32) error {
	s.lock.Lock()
	defer s.lock.Unlock()
	if s.nCalls != n {
		return fmt.Errorf("%d calls came, of %d", s.nCalls, n)
	}
	if s.outOfOrder {
		return fmt.Errorf("out of order")
	}
	return nil
}

func require(claim bool, format string, values ...any) error {
	if claim {
		return nil
	}
	return fmt.Errorf(format, values...)
}

// requireFailure wants err to be of this type, with text in it.
func requireFailure(err error, kind exc.Type, text string) error {
	if err == nil {
		return fmt.Errorf("should have failed: %v %s", kind, text)
	}
	if exc.TypeOf(err) != kind || !strings.Contains(err.Error(), text) {
		return fmt.Errorf("failed otherwise: %v %w", exc.TypeOf(err), err)
	}
	return nil
}

// eventually waits until claim holds: unasked messages need a moment.
func eventually(what string, claim func() (bool, error)) error {
	for i := 0; i < 300; i++ {
		holds, err := claim()
		if err != nil || holds {
			return err
		}
		time.Sleep(10 * time.Millisecond)
	}
	return fmt.Errorf("never happened: %s", what)
}

func (s *seen) goes() error {
	return eventually("our object released",
		func() (bool, error) { return s.isGone.Load(), nil })
}

// A call under way: its outcome is taken later.
type outcome func() error

// settle takes the outcomes in turn; all are taken.
func settle(outcomes ...outcome) (first error) {
	for _, take := range outcomes {
		if err := take(); err != nil && first == nil {
			first = err
		}
	}
	return first
}

func startNext(peer interop.Peer, number uint64) outcome {
	answer, release := peer.Next(background, nil)
	return func() error {
		defer release()
		results, err := answer.Struct()
		if err != nil {
			return err
		}
		return require(results.Number() == number,
			"out of order: %d for %d", results.Number(), number)
	}
}

func startCall(callback interop.Callback, seq uint32) outcome {
	answer, release := callback.Call(background,
		func(p interop.Callback_call_Params) error {
			p.SetSeq(seq)
			return nil
		})
	return func() error {
		defer release()
		reply, err := answer.Struct()
		if err != nil {
			return err
		}
		return require(reply.Reply() == seq+1, "a wrong answer")
	}
}

func hold(peer interop.Peer, callback interop.Callback) outcome {
	answer, release := peer.Hold(background,
		func(p interop.Peer_hold_Params) error {
			return p.SetCallback(callback)
		})
	return func() error {
		defer release()
		_, err := answer.Struct()
		return err
	}
}

func drop(peer interop.Peer) error {
	answer, release := peer.Drop(background, nil)
	defer release()
	_, err := answer.Struct()
	return err
}

func callHeld(peer interop.Peer, seq uint32, text string) outcome {
	answer, release := peer.CallHeld(background,
		func(p interop.Peer_callHeld_Params) error {
			p.SetSeq(seq)
			return p.SetText(text)
		})
	return func() error {
		defer release()
		reply, err := answer.Struct()
		if err != nil {
			return err
		}
		return require(reply.Reply() == seq+1, "a wrong answer")
	}
}

func nameOf(peer interop.Peer) (string, error) {
	answer, release := peer.Name(background, nil)
	defer release()
	results, err := answer.Struct()
	if err != nil {
		return "", err
	}
	name, err := results.Name()
	return strings.Clone(name), err
}

func requireName(peer interop.Peer, end string) error {
	name, err := nameOf(peer)
	if err != nil {
		return err
	}
	return require(strings.HasSuffix(name, end), "wrong name: %s", name)
}

type counted struct{ nPeers, nCancelled uint32 }

func (s *setting) counts() (counted, error) {
	answer, release := s.peer.Counts(background, nil)
	defer release()
	results, err := answer.Struct()
	if err != nil {
		return counted{}, err
	}
	return counted{results.NPeers(), results.NCancelled()}, nil
}
