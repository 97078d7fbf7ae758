// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"fmt"
	"strconv"

	"capnproto.org/go/capnp/v3/exc"

	"capnrpcd.test/interop/interop"
)

const threeMiB = 3 * 1024 * 1024

func startEcho(peer interop.Peer, text string) outcome {
	answer, release := peer.Echo(background,
		func(p interop.Peer_echo_Params) error { return p.SetText(text) })
	return func() error {
		defer release()
		results, err := answer.Struct()
		if err != nil {
			return err
		}
		back, err := results.Text()
		if err != nil {
			return err
		}
		return require(back == text, "%q came back as %q", text, back)
	}
}

func echo(s *setting) error {
	return settle(startEcho(s.peer, "hello"), startEcho(s.peer, ""))
}

func manyAtOnce(s *setting) error {
	var calls []outcome
	for i := 0; i < 200; i++ {
		calls = append(calls, startEcho(s.peer, strconv.Itoa(i)))
	}
	return settle(calls...)
}

func waitingBlocksNobody(s *setting) error {
	answer, release := s.peer.EchoLater(background,
		func(p interop.Peer_echoLater_Params) error {
			p.SetDelayMs(300)
			return p.SetText("slow")
		})
	defer release()
	if err := settle(startEcho(s.peer, "quick")); err != nil {
		return err
	}
	select {
	case <-answer.Done():
		return fmt.Errorf("the quick call waited for the slow one")
	default:
	}
	results, err := answer.Struct()
	if err != nil {
		return err
	}
	text, err := results.Text()
	if err != nil {
		return err
	}
	return require(text == "slow", "wrong text %q", text)
}

func pipelinedChain(s *setting) error {
	peer := s.fresh("chain")
	for i := 0; i < 8; i++ {
		next := child(peer, strconv.Itoa(i))
		peer.Release()
		peer = next
	}
	defer peer.Release()
	return requireName(peer, "chain/0/1/2/3/4/5/6/7")
}

func pipelinedOnLateAnswer(s *setting) error {
	answer, release := s.peer.ChildLater(background,
		func(p interop.Peer_childLater_Params) error {
			p.SetDelayMs(100)
			return p.SetName("late")
		})
	defer release()
	return requireName(answer.Peer(), "/late")
}

func pipelinedOnNothing(s *setting) error {
	answer, release := s.peer.IdentityLater(background,
		func(p interop.Peer_identityLater_Params) error {
			p.SetDelayMs(20)
			return nil
		})
	defer release()
	err := startCall(answer.Callback(), 0)()
	if err := requireFailure(err, exc.Failed, ""); err != nil {
		return err
	}
	return echo(s)
}

func capabilitiesInAList(s *setting) error {
	list := s.fresh("list")
	defer list.Release()
	answer, release := list.Children(background,
		func(p interop.Peer_children_Params) error {
			p.SetN(20)
			return nil
		})
	defer release()
	results, err := answer.Struct()
	if err != nil {
		return err
	}
	peers, err := results.Peers()
	if err != nil || peers.Len() != 20 {
		return fmt.Errorf("%d of 20 came, %v", peers.Len(), err)
	}
	for i := 0; i < 20; i++ {
		peer, err := peers.At(i)
		if err != nil {
			return err
		}
		err = requireName(peer, "list/"+strconv.Itoa(i))
		if err != nil {
			return err
		}
	}
	return nil
}

func callBack(peer interop.Peer, callback interop.Callback, n, window uint32) error {
	answer, release := peer.CallBack(background,
		func(p interop.Peer_callBack_Params) error {
			p.SetN(n)
			p.SetWindow(window)
			return p.SetCallback(callback)
		})
	defer release()
	results, err := answer.Struct()
	if err != nil {
		return err
	}
	return require(results.NCalled() == n && results.AreInOrder(),
		"%d called, in order: %t", results.NCalled(), results.AreInOrder())
}

func callbacksOf(n, window uint32) func(*setting) error {
	return func(s *setting) error {
		callback, seen := newCallback()
		if err := callBack(s.peer, callback, n, window); err != nil {
			return err
		}
		return seen.requires(n)
	}
}

func callbacksInAList(s *setting) error {
	const n = 5
	var all [n]*seen
	answer, release := s.peer.CallEach(background,
		func(p interop.Peer_callEach_Params) error {
			list, err := p.NewCallbacks(n)
			for i := 0; i < n && err == nil; i++ {
				var callback interop.Callback
				callback, all[i] = newCallback()
				err = list.Set(i, callback)
			}
			if err != nil {
				return err
			}
			return p.SetText("to each")
		})
	defer release()
	results, err := answer.Struct()
	if err != nil {
		return err
	}
	replies, err := results.Replies()
	if err != nil || replies.Len() != n {
		return fmt.Errorf("%d of %d answers, %v", replies.Len(), n, err)
	}
	for i, one := range all {
		if replies.At(i) != uint32(i)+1 || one.nCalls != 1 ||
			one.lastText != "to each" {
			return fmt.Errorf("callback %d was not called well", i)
		}
	}
	return nil
}

func tailCall(s *setting) error {
	callback, seen := newCallback()
	answer, release := s.peer.Tail(background,
		func(p interop.Peer_tail_Params) error {
			p.SetSeq(41)
			if err := p.SetText("tail"); err != nil {
				return err
			}
			return p.SetCallback(callback)
		})
	defer release()
	reply, err := answer.Struct()
	if err != nil {
		return err
	}
	return require(reply.Reply() == 42 && seen.lastText == "tail",
		"answered %d, seen %q", reply.Reply(), seen.lastText)
}

func fails(peer interop.Peer, kind interop.Failure) error {
	const text = "this was asked for"
	answer, release := peer.Fail(background,
		func(p interop.Peer_fail_Params) error {
			p.SetKind(kind)
			return p.SetText(text)
		})
	defer release()
	_, err := answer.Struct()
	// The numbers are those of rpc.capnp in both.
	return requireFailure(err, exc.Type(kind), text)
}

func exceptions(s *setting) error {
	for kind := interop.Failure_failed; kind <= interop.Failure_unimplemented; kind++ {
		if err := fails(s.peer, kind); err != nil {
			return err
		}
	}
	return echo(s)
}

func unknownInterface(s *setting) error {
	stranger := interop.Callback(s.peer)
	return requireFailure(startCall(stranger, 0)(), exc.Unimplemented, "")
}

func nullCapability(s *setting) error {
	err := callBack(s.peer, interop.Callback{}, 1, 0)
	if err := requireFailure(err, exc.Failed, ""); err != nil {
		return err
	}
	return echo(s)
}

func blobOf(peer interop.Peer, n int) error {
	answer, release := peer.Blob(background,
		func(p interop.Peer_blob_Params) error {
			p.SetN(uint32(n))
			p.SetFill(0xa5)
			return nil
		})
	defer release()
	results, err := answer.Struct()
	if err != nil {
		return err
	}
	data, err := results.Data()
	if err != nil {
		return err
	}
	return require(bytes.Equal(data, bytes.Repeat([]byte{0xa5}, n)),
		"%d bytes came otherwise", n)
}

func blobs(s *setting) error {
	for _, n := range []int{0, 1, 7, 8, 9, 4095, 65536, threeMiB} {
		if err := blobOf(s.peer, n); err != nil {
			return err
		}
	}
	return nil
}

func largeParameters(s *setting) error {
	answer, release := s.peer.Swallow(background,
		func(p interop.Peer_swallow_Params) error {
			return p.SetData(bytes.Repeat([]byte{3}, threeMiB))
		})
	defer release()
	results, err := answer.Struct()
	if err != nil {
		return err
	}
	return require(results.N() == threeMiB && results.Sum() == 3*threeMiB,
		"%d bytes came, sum %d", results.N(), results.Sum())
}

const nChunks, chunkBytes = 16, 100 * 1000

func chunkOf(i int) []byte {
	return bytes.Repeat([]byte{byte(i)}, chunkBytes+i)
}

func placeChunks(p interop.Peer_chunks_Params, callback interop.Callback) error {
	chunks, err := p.NewChunks(nChunks)
	for i := 0; i < nChunks && err == nil; i++ {
		chunks.At(i).SetNumber(uint32(i))
		if err = chunks.At(i).SetData(chunkOf(i)); err == nil {
			err = chunks.At(i).SetCallback(callback.AddRef())
		}
	}
	return err
}

func checkChunk(chunk interop.Chunk, i int) error {
	data, err := chunk.Data()
	if err != nil {
		return err
	}
	if chunk.Number() != uint32(i) || !bytes.Equal(data, chunkOf(i)) {
		return fmt.Errorf("chunk %d came otherwise", i)
	}
	return startCall(chunk.Callback(), uint32(i))()
}

func manySegments(s *setting) error {
	callback, seen := newCallback()
	defer callback.Release()
	answer, release := s.peer.Chunks(background,
		func(p interop.Peer_chunks_Params) error {
			return placeChunks(p, callback)
		})
	defer release()
	results, err := answer.Struct()
	if err != nil {
		return err
	}
	chunks, err := results.Chunks()
	if err != nil || chunks.Len() != nChunks {
		return fmt.Errorf("%d chunks came, %v", chunks.Len(), err)
	}
	for i := 0; i < nChunks; i++ {
		if err := checkChunk(chunks.At(nChunks-1-i), i); err != nil {
			return err
		}
	}
	return seen.requires(nChunks)
}

var callScenarios = []scenario{
	{"echo", echo},
	{"200 calls at once", manyAtOnce},
	{"a call that waits blocks no other", waitingBlocksNobody},
	{"a pipelined chain of 8", pipelinedChain},
	{"pipelining on a late answer", pipelinedOnLateAnswer},
	{"pipelining on nothing", pipelinedOnNothing},
	{"20 capabilities in a list", capabilitiesInAList},
	{"50 callbacks, one by one", callbacksOf(50, 1)},
	{"200 callbacks at once", callbacksOf(200, 0)},
	{"5 callbacks in a list", callbacksInAList},
	{"a tail call", tailCall},
	{"an exception of each type", exceptions},
	{"an interface that is not there", unknownInterface},
	{"a null capability as a parameter", nullCapability},
	{"results of 0 bytes to 3 MiB", blobs},
	{"parameters of 3 MiB", largeParameters},
	{"a message of many segments", manySegments},
}
