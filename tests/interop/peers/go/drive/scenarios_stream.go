// SPDX-License-Identifier: Apache-2.0

package main

import (
	"capnproto.org/go/capnp/v3/exc"

	"capnrpcd.test/interop/interop"
)

const nWrites, writeBytes = 100, 8192

func write(sink interop.Sink, seq uint32) error {
	return sink.Write(background, func(p interop.Sink_write_Params) error {
		p.SetSeq(seq)
		return p.SetData(make([]byte, writeBytes))
	})
}

func streamOfWrites(s *setting) error {
	opened, release := s.peer.Sink(background, nil)
	defer release()
	sink := opened.Sink()
	for i := uint32(0); i < nWrites; i++ {
		if err := write(sink, i); err != nil {
			return err
		}
	}
	answer, releaseEnd := sink.End(background, nil)
	defer releaseEnd()
	end, err := answer.Struct()
	if err != nil {
		return err
	}
	if err := sink.WaitStreaming(); err != nil {
		return err
	}
	return require(end.NWrites() == nWrites &&
		end.NBytes() == nWrites*writeBytes,
		"%d writes of %d bytes", end.NWrites(), end.NBytes())
}

func streamThatFails(s *setting) error {
	opened, release := s.peer.Sink(background, nil)
	defer release()
	sink := opened.Sink()
	// What a write returns is of those before it; the end tells all.
	_ = write(sink, 7)
	_ = write(sink, 0)
	answer, releaseEnd := sink.End(background, nil)
	defer releaseEnd()
	_, err := answer.Struct()
	if err := requireFailure(err, exc.Failed, "out of order"); err != nil {
		return err
	}
	return requireFailure(sink.WaitStreaming(), exc.Failed, "out of order")
}

var streamScenarios = []scenario{
	{"a stream of 100 writes", streamOfWrites},
	{"a stream that fails", streamThatFails},
}
