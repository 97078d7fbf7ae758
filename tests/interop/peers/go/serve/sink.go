// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"

	"capnrpcd.test/interop/interop"
)

// The end of a stream.
type sink struct {
	nWrites uint32
	nBytes  uint64
	problem error // of the first write that failed
}

func (s *sink) Write(_ context.Context, call interop.Sink_write) error {
	total.nCalls.Add(1)
	data, err := call.Args().Data()
	switch {
	case s.problem != nil:
	case err != nil:
		s.problem = err
	case call.Args().Seq() != s.nWrites:
		s.problem = failed("out of order")
	default:
		s.nWrites++
		s.nBytes += uint64(len(data))
	}
	return s.problem
}

func (s *sink) End(_ context.Context, call interop.Sink_end) error {
	total.nCalls.Add(1)
	if s.problem != nil {
		return s.problem
	}
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	results.SetNWrites(s.nWrites)
	results.SetNBytes(s.nBytes)
	return nil
}
