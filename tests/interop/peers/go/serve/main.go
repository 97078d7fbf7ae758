// SPDX-License-Identifier: Apache-2.0

// Serves one Peer, named "peer", to whoever comes.
//
//	server ADDRESS            two-party, on "unix:PATH" or "HOST:PORT"
//	server --publish SOCKET   through the daemon at SOCKET; prints its URI
//
// Says "ready ..." when it can be called.
package main

import (
	"context"
	"fmt"
	"net"
	"os"
	"os/signal"
	"syscall"

	"capnproto.org/go/capnp/v3"

	"capnrpcd.test/interop/broker"
	"capnrpcd.test/interop/link"
)

func serve(address string) error {
	listener, err := net.Listen(link.Split(address))
	if err != nil {
		return err
	}
	port := 0
	if tcp, isTCP := listener.Addr().(*net.TCPAddr); isTCP {
		port = tcp.Port
	}
	peer := newPeer("peer")
	fmt.Println("ready", port)
	for {
		stream, err := listener.Accept()
		if err != nil {
			return err
		}
		link.Serve(stream, capnp.Client(peer.AddRef()))
	}
}

func publish(socket string) error {
	conn, err := link.Dial("unix:" + socket)
	if err != nil {
		return err
	}
	daemon := broker.Broker(link.Bootstrap(conn))
	answer, _ := daemon.Publish(context.Background(),
		func(p broker.Broker_publish_Params) error {
			err := p.SetCap(capnp.Client(newPeer("peer")))
			if err != nil {
				return err
			}
			return p.SetLabel("interop")
		})
	// The reference that comes with the URI is kept, and the object with it.
	results, err := answer.Struct()
	if err != nil {
		return err
	}
	uri, err := results.Uri()
	if err != nil {
		return err
	}
	fmt.Println("ready", uri)
	<-conn.Done()
	return nil
}

// The tests end a server with SIGTERM, and want to see that it ends well.
func endOnTerm() {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGTERM)
	go func() {
		<-signals
		os.Exit(0)
	}()
}

func main() {
	var err error
	endOnTerm()
	switch {
	case len(os.Args) == 2:
		err = serve(os.Args[1])
	case len(os.Args) == 3 && os.Args[1] == "--publish":
		err = publish(os.Args[2])
	default:
		fmt.Fprintln(os.Stderr,
			"usage: server unix:PATH | HOST:PORT | --publish SOCKET")
		os.Exit(2)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "server:", err)
		os.Exit(1)
	}
}
