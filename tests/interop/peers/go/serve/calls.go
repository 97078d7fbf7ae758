// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"

	"capnproto.org/go/capnp/v3"

	"capnrpcd.test/interop/interop"
)

func send(ctx context.Context, callback interop.Callback, seq uint32,
	text string) (interop.Reply_Future, capnp.ReleaseFunc) {
	return callback.Call(ctx, func(p interop.Callback_call_Params) error {
		p.SetSeq(seq)
		return p.SetText(text)
	})
}

// One call of a callback that was sent.
type pending struct {
	seq     uint32
	answer  interop.Reply_Future
	release capnp.ReleaseFunc
}

// Waits for the answer.
func (c pending) reply() (uint32, error) {
	defer c.release()
	reply, err := c.answer.Struct()
	if err != nil {
		return 0, err
	}
	return reply.Reply(), nil
}

// Calls callback n times, window of them at once. What is looked at is that
// each answer is that of its call: in which order answers came cannot be seen,
// since the library settles them beside one another.
func callInOrder(ctx context.Context, callback interop.Callback,
	n, window uint32) (areInOrder bool, err error) {
	var sent []pending
	areInOrder = true
	for seq := uint32(0); seq < n || len(sent) > 0; {
		if seq < n && uint32(len(sent)) < window {
			answer, release := send(ctx, callback, seq, "")
			sent = append(sent, pending{seq, answer, release})
			seq++
			continue
		}
		first := sent[0]
		sent = sent[1:]
		reply, err := first.reply()
		if err != nil {
			return false, err
		}
		areInOrder = areInOrder && reply == first.seq+1
	}
	return areInOrder, nil
}

func (p *peer) CallBack(ctx context.Context, call interop.Peer_callBack) error {
	total.nCalls.Add(1)
	call.Go()
	args := call.Args()
	n, window := args.N(), args.Window()
	if window == 0 {
		window = n
	}
	areInOrder, err := callInOrder(ctx, args.Callback(), n, window)
	if err != nil {
		return err
	}
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	results.SetNCalled(n)
	results.SetAreInOrder(areInOrder)
	return nil
}

func (p *peer) CallEach(ctx context.Context, call interop.Peer_callEach) error {
	total.nCalls.Add(1)
	call.Go()
	callbacks, err := call.Args().Callbacks()
	if err != nil {
		return err
	}
	text, err := call.Args().Text()
	if err != nil {
		return err
	}
	n := callbacks.Len()
	sent := make([]pending, n)
	for i := range sent {
		callback, err := callbacks.At(i)
		if err != nil {
			return err
		}
		answer, release := send(ctx, callback, uint32(i), text)
		sent[i] = pending{uint32(i), answer, release}
	}
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	replies, err := results.NewReplies(int32(n))
	for i := 0; i < n && err == nil; i++ {
		var reply uint32
		reply, err = sent[i].reply()
		replies.Set(i, reply)
	}
	return err
}
