// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"time"

	"capnproto.org/go/capnp/v3"
	"capnproto.org/go/capnp/v3/exc"

	"capnrpcd.test/interop/interop"
)

// Waits until the number of the peer's objects is n.
func (s *setting) peersBecome(n uint32) error {
	return eventually("objects released", func() (bool, error) {
		now, err := s.counts()
		return now.nPeers == n, err
	})
}

func (s *setting) cancelledBecome(n uint32) error {
	return eventually("the call cancelled", func() (bool, error) {
		now, err := s.counts()
		return now.nCancelled == n, err
	})
}

func startChildren(peer interop.Peer, n uint32) (outcome, capnp.ReleaseFunc) {
	answer, release := peer.Children(background,
		func(p interop.Peer_children_Params) error {
			p.SetN(n)
			return nil
		})
	return func() error {
		_, err := answer.Struct()
		return err
	}, release
}

func resultsAreReleased(s *setting) error {
	before, err := s.counts()
	if err != nil {
		return err
	}
	children, release := startChildren(s.peer, 100)
	if err := children(); err != nil {
		return err
	}
	between, err := s.counts()
	release()
	if err != nil {
		return err
	}
	if between.nPeers != before.nPeers+100 {
		return require(false, "%d objects, not 100 more than %d",
			between.nPeers, before.nPeers)
	}
	return s.peersBecome(before.nPeers)
}

func unusedAnswersAreReleased(s *setting) error {
	before, err := s.counts()
	if err != nil {
		return err
	}
	for i := 0; i < 50; i++ {
		s.fresh("unused").Release()
	}
	return s.peersBecome(before.nPeers)
}

func parametersAreReleased(s *setting) error {
	callback, seen := newCallback()
	if err := callBack(s.peer, callback, 3, 0); err != nil {
		return err
	}
	return seen.goes()
}

// The connection settles for a moment; then our object must be there still.
func (s *seen) stays() error {
	time.Sleep(30 * time.Millisecond)
	return require(!s.isGone.Load(), "let go while it was held")
}

func heldUntilDropped(s *setting) error {
	callback, seen := newCallback()
	peer := s.fresh("holder")
	defer peer.Release()
	if err := settle(hold(peer, callback), seen.stays); err != nil {
		return err
	}
	if err := callHeld(peer, 0, "held")(); err != nil {
		return err
	}
	if err := drop(peer); err != nil {
		return err
	}
	if err := seen.goes(); err != nil {
		return err
	}
	return requireFailure(callHeld(peer, 0, "")(), exc.Failed,
		"nothing is held")
}

func sameCapabilityTwice(s *setting) error {
	callback, seen := newCallback()
	one, two := s.fresh("one"), s.fresh("two")
	defer one.Release()
	defer two.Release()
	err := settle(hold(one, callback.AddRef()), hold(two, callback))
	if err != nil {
		return err
	}
	if err := drop(one); err != nil {
		return err
	}
	if err := seen.stays(); err != nil {
		return err
	}
	if err := callHeld(two, 0, "")(); err != nil {
		return err
	}
	if err := drop(two); err != nil {
		return err
	}
	return seen.goes()
}

func cancelled(s *setting) error {
	before, err := s.counts()
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(background)
	_, release := s.peer.Never(ctx, nil)
	time.Sleep(30 * time.Millisecond)
	cancel()
	release()
	return s.cancelledBecome(before.nCancelled + 1)
}

func cancelledParameters(s *setting) error {
	callback, seen := newCallback()
	_, release := identityLater(s.peer, callback, 50)
	time.Sleep(10 * time.Millisecond)
	release()
	return seen.goes()
}

func lostConnectionCancels(s *setting) error {
	before, err := s.counts()
	if err != nil {
		return err
	}
	conn, peer, err := connect(s.options)
	if err != nil {
		return err
	}
	children, _ := startChildren(peer, 10)
	if err := children(); err != nil {
		return err
	}
	peer.Never(background, nil)
	time.Sleep(30 * time.Millisecond)
	conn.Close()
	if err := s.cancelledBecome(before.nCancelled + 1); err != nil {
		return err
	}
	return s.peersBecome(before.nPeers)
}

func heldOfALostConnection(s *setting) error {
	callback, seen := newCallback()
	conn, peer, err := connect(s.options)
	if err != nil {
		return err
	}
	err = hold(peer, callback)()
	if err == nil {
		err = callHeld(s.peer, 0, "")()
	}
	conn.Close()
	if err != nil {
		return err
	}
	if err := seen.requires(1); err != nil {
		return err
	}
	time.Sleep(50 * time.Millisecond)
	err = callHeld(s.peer, 0, "")()
	if err := requireFailure(err, exc.Disconnected, ""); err != nil {
		return err
	}
	return drop(s.peer)
}

func betweenTwoConnections(s *setting) error {
	callback, seen := newCallback()
	conn, peer, err := connect(s.options)
	if err != nil {
		return err
	}
	defer conn.Close()
	if err := hold(s.peer, callback)(); err != nil {
		return err
	}
	for i := uint32(0); i < 20; i++ {
		if err := callHeld(peer, i, "")(); err != nil {
			return err
		}
	}
	if err := seen.requires(20); err != nil {
		return err
	}
	return drop(s.peer)
}

var lifetimeScenarios = []scenario{
	{"results are released", resultsAreReleased},
	{"unused answers are released", unusedAnswersAreReleased},
	{"parameters are released", parametersAreReleased},
	{"a held capability lives until it is dropped", heldUntilDropped},
	{"one capability sent twice", sameCapabilityTwice},
	{"a cancelled call stops", cancelled},
	{"a cancelled call's parameters are released", cancelledParameters},
	{"a lost connection cancels its calls", lostConnectionCancels},
	{"a capability of a lost connection", heldOfALostConnection},
	{"a capability between two connections", betweenTwoConnections},
}
