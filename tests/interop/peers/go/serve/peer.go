// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"context"
	"strconv"
	"sync/atomic"
	"time"

	"capnproto.org/go/capnp/v3"
	"capnproto.org/go/capnp/v3/exc"

	"capnrpcd.test/interop/interop"
)

// Of the process, as the interface says.
var total struct {
	nPeers     atomic.Int32
	nCalls     atomic.Uint64
	nCancelled atomic.Uint32
}

// A peer is called by one goroutine at a time, in the order of the calls. A
// method that waits says Go first, and what it touches behind that is its own.
type peer struct {
	name   string
	nextNo uint64
	held   interop.Callback
}

func newPeer(name string) interop.Peer {
	total.nPeers.Add(1)
	return interop.Peer_ServerToClient(&peer{name: name})
}

// Shutdown is called when the last reference is gone.
func (p *peer) Shutdown() {
	p.held.Release()
	total.nPeers.Add(-1)
}

func (p *peer) newChild(name string) interop.Peer {
	return newPeer(p.name + "/" + name)
}

func failed(text string) error {
	return exc.New(exc.Failed, "", text)
}

func milliseconds(n uint32) time.Duration {
	return time.Duration(n) * time.Millisecond
}

// Waits, unless the call is cancelled before.
func pause(ctx context.Context, ms uint32) error {
	select {
	case <-time.After(milliseconds(ms)):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (p *peer) Echo(_ context.Context, call interop.Peer_echo) error {
	total.nCalls.Add(1)
	text, err := call.Args().Text()
	if err != nil {
		return err
	}
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	return results.SetText(text)
}

func (p *peer) EchoLater(ctx context.Context, call interop.Peer_echoLater) error {
	total.nCalls.Add(1)
	call.Go()
	if err := pause(ctx, call.Args().DelayMs()); err != nil {
		return err
	}
	text, err := call.Args().Text()
	if err != nil {
		return err
	}
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	return results.SetText(text)
}

func (p *peer) Name(_ context.Context, call interop.Peer_name) error {
	total.nCalls.Add(1)
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	return results.SetName(p.name)
}

func (p *peer) Next(_ context.Context, call interop.Peer_next) error {
	total.nCalls.Add(1)
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	results.SetNumber(p.nextNo)
	p.nextNo++
	return nil
}

func (p *peer) Child(_ context.Context, call interop.Peer_child) error {
	total.nCalls.Add(1)
	name, err := call.Args().Name()
	if err != nil {
		return err
	}
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	return results.SetPeer(p.newChild(name))
}

func (p *peer) ChildLater(ctx context.Context, call interop.Peer_childLater) error {
	total.nCalls.Add(1)
	call.Go()
	if err := pause(ctx, call.Args().DelayMs()); err != nil {
		return err
	}
	name, err := call.Args().Name()
	if err != nil {
		return err
	}
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	return results.SetPeer(p.newChild(name))
}

func (p *peer) ChildPromise(_ context.Context, call interop.Peer_childPromise) error {
	total.nCalls.Add(1)
	name, err := call.Args().Name()
	if err != nil {
		return err
	}
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	promise, resolver := capnp.NewLocalPromise[interop.Peer]()
	time.AfterFunc(milliseconds(call.Args().DelayMs()), func() {
		resolver.Fulfill(p.newChild(name))
	})
	return results.SetPeer(promise)
}

func (p *peer) PromiseFails(_ context.Context, call interop.Peer_promiseFails) error {
	total.nCalls.Add(1)
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	promise, resolver := capnp.NewLocalPromise[interop.Peer]()
	time.AfterFunc(milliseconds(call.Args().DelayMs()), func() {
		resolver.Reject(failed("broken on request"))
	})
	return results.SetPeer(promise)
}

func (p *peer) Children(_ context.Context, call interop.Peer_children) error {
	total.nCalls.Add(1)
	n := int(call.Args().N())
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	peers, err := results.NewPeers(int32(n))
	for i := 0; i < n && err == nil; i++ {
		err = peers.Set(i, p.newChild(strconv.Itoa(i)))
	}
	return err
}

func (p *peer) Tail(ctx context.Context, call interop.Peer_tail) error {
	total.nCalls.Add(1)
	args := call.Args()
	text, err := args.Text()
	if err != nil {
		return err
	}
	// The library has no tail calls: this one waits, and copies.
	answer, release := send(ctx, args.Callback(), args.Seq(), text)
	defer release()
	call.Go()
	reply, err := answer.Struct()
	if err != nil {
		return err
	}
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	results.SetReply(reply.Reply())
	return nil
}

func (p *peer) Identity(_ context.Context, call interop.Peer_identity) error {
	total.nCalls.Add(1)
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	return results.SetCallback(call.Args().Callback().AddRef())
}

func (p *peer) IdentityLater(_ context.Context, call interop.Peer_identityLater) error {
	total.nCalls.Add(1)
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	callback := call.Args().Callback().AddRef()
	promise, resolver := capnp.NewLocalPromise[interop.Callback]()
	time.AfterFunc(milliseconds(call.Args().DelayMs()), func() {
		// The library panics where a promise is kept with nothing.
		if callback.IsValid() {
			resolver.Fulfill(callback)
		} else {
			resolver.Reject(failed("a null capability"))
		}
	})
	return results.SetCallback(promise)
}

func (p *peer) Hold(_ context.Context, call interop.Peer_hold) error {
	total.nCalls.Add(1)
	p.held.Release()
	p.held = call.Args().Callback().AddRef()
	return nil
}

func (p *peer) Drop(_ context.Context, _ interop.Peer_drop) error {
	total.nCalls.Add(1)
	p.held.Release()
	p.held = interop.Callback{}
	return nil
}

func (p *peer) CallHeld(ctx context.Context, call interop.Peer_callHeld) error {
	total.nCalls.Add(1)
	if !p.held.IsValid() {
		return failed("nothing is held")
	}
	text, err := call.Args().Text()
	if err != nil {
		return err
	}
	answer, release := send(ctx, p.held, call.Args().Seq(), text)
	defer release()
	call.Go()
	reply, err := answer.Struct()
	if err != nil {
		return err
	}
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	results.SetReply(reply.Reply())
	return nil
}

func (p *peer) Never(ctx context.Context, call interop.Peer_never) error {
	total.nCalls.Add(1)
	call.Go()
	<-ctx.Done()
	total.nCancelled.Add(1)
	return ctx.Err()
}

func (p *peer) Fail(_ context.Context, call interop.Peer_fail) error {
	total.nCalls.Add(1)
	text, err := call.Args().Text()
	if err != nil {
		return err
	}
	// The numbers are those of rpc.capnp in both.
	return exc.New(exc.Type(call.Args().Kind()), "", text)
}

func (p *peer) Blob(_ context.Context, call interop.Peer_blob) error {
	total.nCalls.Add(1)
	args := call.Args()
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	return results.SetData(bytes.Repeat([]byte{args.Fill()}, int(args.N())))
}

func (p *peer) Swallow(_ context.Context, call interop.Peer_swallow) error {
	total.nCalls.Add(1)
	data, err := call.Args().Data()
	if err != nil {
		return err
	}
	sum := uint64(0)
	for _, octet := range data {
		sum += uint64(octet)
	}
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	results.SetN(uint64(len(data)))
	results.SetSum(sum)
	return nil
}

func (p *peer) Chunks(_ context.Context, call interop.Peer_chunks) error {
	total.nCalls.Add(1)
	from, err := call.Args().Chunks()
	if err != nil {
		return err
	}
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	n := from.Len()
	to, err := results.NewChunks(int32(n))
	for i := 0; i < n && err == nil; i++ {
		err = copyChunk(to.At(i), from.At(n-1-i))
	}
	return err
}

func copyChunk(to, from interop.Chunk) error {
	to.SetNumber(from.Number())
	data, err := from.Data()
	if err != nil {
		return err
	}
	if err = to.SetData(data); err != nil {
		return err
	}
	return to.SetCallback(from.Callback().AddRef())
}

func (p *peer) Counts(_ context.Context, call interop.Peer_counts) error {
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	results.SetNPeers(uint32(total.nPeers.Load()))
	results.SetNCalls(total.nCalls.Load())
	results.SetNCancelled(total.nCancelled.Load())
	return nil
}

func (p *peer) Sink(_ context.Context, call interop.Peer_sink) error {
	total.nCalls.Add(1)
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	return results.SetSink(interop.Sink_ServerToClient(&sink{}))
}
