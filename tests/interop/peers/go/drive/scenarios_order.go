// SPDX-License-Identifier: Apache-2.0

package main

import (
	"time"

	"capnproto.org/go/capnp/v3"
	"capnproto.org/go/capnp/v3/exc"

	"capnrpcd.test/interop/interop"
)

const many = 50

// countOn calls next n times, each of which must see the number after the last.
func countOn(peer interop.Peer, first, n uint64) (calls []outcome) {
	for i := first; i < first+n; i++ {
		calls = append(calls, startNext(peer, i))
	}
	return calls
}

// callOn calls a callback n times, numbered from first.
func callOn(callback interop.Callback, first, n uint32) (calls []outcome) {
	for i := first; i < first+n; i++ {
		calls = append(calls, startCall(callback, i))
	}
	return calls
}

func callsInOrder(s *setting) error {
	peer := s.fresh("order")
	defer peer.Release()
	return settle(countOn(peer, 0, 4*many)...)
}

// Calls before, while and after what stands behind peer is known.
func countsOn(peer interop.Peer, between func()) error {
	calls := countOn(peer, 0, many)
	between()
	calls = append(calls, countOn(peer, many, many)...)
	if err := peer.Resolve(background); err != nil {
		return err
	}
	return settle(append(calls, countOn(peer, 2*many, many)...)...)
}

func promiseKeepsOrder(s *setting) error {
	answer, release := s.peer.ChildPromise(background,
		func(p interop.Peer_childPromise_Params) error {
			p.SetDelayMs(100)
			return p.SetName("promised")
		})
	defer release()
	peer := answer.Peer()
	err := countsOn(peer, func() { time.Sleep(50 * time.Millisecond) })
	if err != nil {
		return err
	}
	return requireName(peer, "/promised")
}

func promiseBreaks(s *setting) error {
	answer, release := s.peer.PromiseFails(background,
		func(p interop.Peer_promiseFails_Params) error {
			p.SetDelayMs(50)
			return nil
		})
	defer release()
	for i := 0; i < 2; i++ {
		_, err := nameOf(answer.Peer())
		err = requireFailure(err, exc.Failed, "broken on request")
		if err != nil {
			return err
		}
	}
	return nil
}

// The driver's own object, back by way of the peer: calls made before, while
// and after the path shortens arrive in order.
func comesBack(back interop.Callback, seen *seen) error {
	calls := callOn(back, 0, many)
	time.Sleep(20 * time.Millisecond)
	calls = append(calls, callOn(back, many, many)...)
	if err := back.Resolve(background); err != nil {
		return err
	}
	calls = append(calls, callOn(back, 2*many, many)...)
	if err := settle(calls...); err != nil {
		return err
	}
	return seen.requires(3 * many)
}

func identity(peer interop.Peer, callback interop.Callback) (
	interop.Callback, capnp.ReleaseFunc) {
	answer, release := peer.Identity(background,
		func(p interop.Peer_identity_Params) error {
			return p.SetCallback(callback)
		})
	return answer.Callback(), release
}

func identityLater(peer interop.Peer, callback interop.Callback, ms uint32) (
	interop.Callback, capnp.ReleaseFunc) {
	answer, release := peer.IdentityLater(background,
		func(p interop.Peer_identityLater_Params) error {
			p.SetDelayMs(ms)
			return p.SetCallback(callback)
		})
	return answer.Callback(), release
}

func ownComesBackAtOnce(s *setting) error {
	callback, seen := newCallback()
	back, release := identity(s.peer, callback)
	defer release()
	return comesBack(back, seen)
}

func ownComesBackLater(s *setting) error {
	callback, seen := newCallback()
	back, release := identityLater(s.peer, callback, 100)
	defer release()
	return comesBack(back, seen)
}

// There and back twice: the promise is of a promise of our own.
func ownComesBackTwice(s *setting) error {
	callback, seen := newCallback()
	inner, releaseInner := identityLater(s.peer, callback, 60)
	defer releaseInner()
	outer, releaseOuter := identityLater(s.peer, inner.AddRef(), 30)
	defer releaseOuter()
	return comesBack(outer, seen)
}

// A promise of ours, given away before it is kept.
func promiseOfOurs(s *setting) error {
	callback, seen := newCallback()
	promise, resolver := capnp.NewLocalPromise[interop.Callback]()
	outcome := make(chan error, 1)
	go func() { outcome <- callBack(s.peer, promise, many, 0) }()
	time.Sleep(50 * time.Millisecond)
	if err := seen.requires(0); err != nil {
		return err
	}
	resolver.Fulfill(callback)
	if err := <-outcome; err != nil {
		return err
	}
	return seen.requires(many)
}

// The peer's own object, through a promise of ours, back to the peer.
func theirsGoesBack(s *setting) error {
	theirs := s.fresh("theirs")
	promise, resolver := capnp.NewLocalPromise[interop.Callback]()
	back, release := identity(s.peer, promise)
	defer release()
	return countsOn(interop.Peer(back), func() {
		time.Sleep(20 * time.Millisecond)
		resolver.Fulfill(interop.Callback(theirs))
	})
}

// A capability of this connection's, passed on inside calls through it.
func heldIsCalledInOrder(s *setting) error {
	callback, seen := newCallback()
	peer := s.fresh("holder")
	defer peer.Release()
	calls := []outcome{hold(peer, callback)}
	for i := uint32(0); i < many; i++ {
		calls = append(calls, callHeld(peer, i, ""))
	}
	if err := settle(calls...); err != nil {
		return err
	}
	return seen.requires(many)
}

var orderScenarios = []scenario{
	{"calls arrive in order", callsInOrder},
	{"order holds while a promise resolves", promiseKeepsOrder},
	{"a promise that breaks", promiseBreaks},
	{"our own object back at once", ownComesBackAtOnce},
	{"our own object back later: embargo", ownComesBackLater},
	{"our own object back twice: embargoes", ownComesBackTwice},
	{"a promise of ours, kept later", promiseOfOurs},
	{"the peer's own object, there and back", theirsGoesBack},
	{"a held capability called in order", heldIsCalledInOrder},
}
