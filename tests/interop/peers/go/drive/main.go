// SPDX-License-Identifier: Apache-2.0

// Runs every scenario against a peer, whoever wrote it, and prints TAP.
//
//	driver ADDRESS               two-party, "unix:PATH" or "HOST:PORT"
//	driver --broker SOCKET URI   restored through the daemon at SOCKET
//	driver --only NAME ...       only the scenarios with NAME in their name
//	driver --except NAMES ...    all but those named so, one a line
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"time"

	"capnproto.org/go/capnp/v3/rpc"

	"capnrpcd.test/interop/broker"
	"capnrpcd.test/interop/interop"
	"capnrpcd.test/interop/link"
)

// A scenario takes below a second; one that hangs must not hang the run.
const timeout = 20 * time.Second

// What a scenario is: it returns what the peer did wrong.
type scenario struct {
	name string
	run  func(*setting) error
}

// Where the peer is, and which scenarios are wanted.
type options struct {
	address  string // of the peer itself, or of the daemon, with
	uri      string
	only     string
	excepted string
}

func (o *options) wants(name string) bool {
	return strings.Contains(name, o.only) &&
		!slices.Contains(strings.Split(o.excepted, "\n"), name)
}

func connect(o *options) (*rpc.Conn, interop.Peer, error) {
	conn, err := link.Dial(o.address)
	if err != nil {
		return nil, interop.Peer{}, err
	}
	bootstrap := link.Bootstrap(conn)
	if o.uri == "" {
		return conn, interop.Peer(bootstrap), nil
	}
	answer, release := broker.Broker(bootstrap).Restore(context.Background(),
		func(p broker.Broker_restore_Params) error {
			return p.SetUri(o.uri)
		})
	defer release()
	peer := answer.Cap().AddRef()
	return conn, interop.Peer(peer), nil
}

// run gives a scenario a connection of its own, and its time. One that hangs
// keeps its goroutine, which ends with the process.
func run(s *scenario, o *options) error {
	conn, peer, err := connect(o)
	if err != nil {
		return err
	}
	defer conn.Close()
	outcome := make(chan error, 1)
	go func() { outcome <- s.run(&setting{peer, o}) }()
	select {
	case err := <-outcome:
		return err
	case <-time.After(timeout):
		return errors.New("took too long")
	}
}

// Says, in a process started by runApart, which scenario is its own.
const ownScenario = "INTEROP_SCENARIO"

// runApart gives a scenario a process of its own: the library ends a connection
// at the first message that it does not know, and panics where it finds itself
// wrong.
func runApart(s *scenario) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	child := exec.Command(self, os.Args[1:]...)
	child.Env = append(os.Environ(), ownScenario+"="+s.name)
	output, err := child.CombinedOutput()
	if err == nil {
		return nil
	}
	why, _, _ := strings.Cut(strings.TrimSpace(string(output)), "\n")
	return fmt.Errorf("%s (%w)", why, err)
}

// Says what became of scenario number.
func report(number int, name string, problem error) {
	if problem == nil {
		fmt.Printf("ok %d - %s\n", number, name)
		return
	}
	text := strings.ReplaceAll(problem.Error(), "\n", " ")
	fmt.Printf("not ok %d - %s\n# %s\n", number, name, text)
}

// all has the scenarios that are wanted.
func all(o *options) (wanted []scenario) {
	for _, list := range [][]scenario{callScenarios, orderScenarios,
		streamScenarios, lifetimeScenarios} {
		for _, s := range list {
			if o.wants(s.name) {
				wanted = append(wanted, s)
			}
		}
	}
	return wanted
}

// runAll says whether all passed, and whether there were any.
func runAll(o *options) bool {
	nFailed := 0
	wanted := all(o)
	for i, s := range wanted {
		problem := runApart(&s)
		if problem != nil {
			nFailed++
		}
		report(i+1, s.name, problem)
	}
	n := len(wanted)
	fmt.Printf("1..%d\n%d passed, %d failed\n", n, n-nFailed, nFailed)
	return n > 0 && nFailed == 0
}

// runOwn is what a process started by runApart does.
func runOwn(o *options, name string) bool {
	for _, s := range all(o) {
		if s.name != name {
			continue
		}
		if err := run(&s, o); err != nil {
			fmt.Println(err)
			return false
		}
		return true
	}
	return false
}

func parse(arguments []string) (o options, isGood bool) {
	if len(arguments) >= 2 && arguments[0] == "--only" {
		o.only, arguments = arguments[1], arguments[2:]
	} else if len(arguments) >= 2 && arguments[0] == "--except" {
		o.excepted, arguments = arguments[1], arguments[2:]
	}
	switch {
	case len(arguments) == 3 && arguments[0] == "--broker":
		o.address, o.uri = "unix:"+arguments[1], arguments[2]
	case len(arguments) == 1:
		o.address = arguments[0]
	default:
		return o, false
	}
	return o, true
}

func main() {
	o, isGood := parse(os.Args[1:])
	if !isGood {
		fmt.Fprintln(os.Stderr, "usage: driver [--only NAME | "+
			"--except NAMES] ADDRESS | --broker SOCKET URI")
		os.Exit(2)
	}
	own := os.Getenv(ownScenario)
	if own != "" && !runOwn(&o, own) || own == "" && !runAll(&o) {
		os.Exit(1)
	}
}
