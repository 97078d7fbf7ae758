// SPDX-License-Identifier: Apache-2.0

// Package link connects the Go peers of the interop tests: two-party over a
// socket, or through a daemon.
package link

import (
	"context"
	"net"
	"strings"

	"capnproto.org/go/capnp/v3"
	"capnproto.org/go/capnp/v3/rpc"
	"capnproto.org/go/capnp/v3/rpc/transport"
)

// Split makes of "unix:PATH" or "HOST:PORT" what package net wants. A host
// alone means any free port.
func Split(address string) (network, rest string) {
	if path, isUnix := strings.CutPrefix(address, "unix:"); isUnix {
		return "unix", path
	}
	if !strings.Contains(address, ":") {
		address += ":0"
	}
	return "tcp", address
}

// Dial connects to address.
func Dial(address string) (*rpc.Conn, error) {
	network, rest := Split(address)
	stream, err := net.Dial(network, rest)
	if err != nil {
		return nil, err
	}
	return Serve(stream, capnp.Client{}), nil
}

// Serve speaks the protocol on stream, and offers bootstrap, which it takes.
func Serve(stream net.Conn, bootstrap capnp.Client) *rpc.Conn {
	return rpc.NewConn(transport.NewStream(stream),
		&rpc.Options{BootstrapClient: bootstrap})
}

// Bootstrap asks the other end for what it offers.
func Bootstrap(conn *rpc.Conn) capnp.Client {
	return conn.Bootstrap(context.Background())
}
