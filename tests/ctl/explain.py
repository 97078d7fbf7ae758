#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""capnrpcctl ref explain: each step that can fail, made to fail; it names the
step, says what was found and what to do, and never shows the id."""
import socket
import subprocess
import threading

import ctl
from ctl import DONE, FAILED, records, secret_of
import capnrpcd
from capnrpcd import attached, check, free_port, started, until

VAT = "s16WV4JeGusAL_nTjvICiQOFqm3LqYrDj3K-HXdMi8s"
URI = f"capnp://sha-256:{VAT}@127.0.0.1:7000/bWFpbmlzc2VjcmV0"


def explain(daemon, uri):
    """[(step, ok)] and the last step."""
    answer = ctl.call(daemon, "ref", "explain", "-", "--json", stdin=uri + "\n")
    steps = answer.json()
    failed = [step for step in steps if not step["ok"]]
    check(answer.status == (FAILED if failed else DONE), str(answer))
    check(failed == steps[-1:] or not failed, f"goes on behind a failure: {answer}")
    for step in failed:
        check(step["advice"], f"no advice: {answer}")
    check(secret_of(uri) not in answer.out, "shows the id")
    return [step["step"] for step in steps], steps[-1]


def fails_at(daemon, uri, steps, *words):
    names, last = explain(daemon, uri)
    check(names == steps and not last["ok"], f"{names}, {last}")
    for word in words:
        check(word in last["detail"] + last["advice"], f"no {word!r}: {last}")


def listener(things, serve):
    """A port where serve(socket) is called for one connection."""
    end = socket.create_server(("127.0.0.1", 0))
    things.callback(end.close)

    def run():
        try:
            connection, _ = end.accept()
            with connection:
                serve(connection)
        except OSError:
            pass

    threading.Thread(target=run, daemon=True).start()
    return end.getsockname()[1]


def speak_no_tls(connection):
    connection.recv(100)
    connection.sendall(b"HTTP/1.0 400 Bad Request\r\n\r\n")


def each_step_fails(place, things):
    one = started(things, place, "one")
    two = started(things, place, "two")
    fails_at(one, "capnp://nonsense", ["parse"], "capnrpc-uri(7)")
    fails_at(one, URI.replace("127.0.0.1", "no-such-host.invalid"),
             ["parse", "resolve"], "no-such-host.invalid", "getent")
    refused = URI.replace(":7000", f":{free_port()}")
    fails_at(one, refused, ["parse", "resolve", "connect"], "refused", "firewall")
    port = listener(things, speak_no_tls)
    fails_at(one, URI.replace(":7000", f":{port}"),
             ["parse", "resolve", "connect", "handshake"], "port")
    fails_at(one, URI.replace(":7000", f":{two.port}"),
             ["parse", "resolve", "connect", "handshake", "identity"], VAT,
             "new URI")
    vat = records(two, "status")["vatId"]
    unknown = f"capnp://{vat}@127.0.0.1:{two.port}/bWFpbmlzc2VjcmV0"
    fails_at(one, unknown,
             ["parse", "resolve", "connect", "handshake", "identity", "restore"],
             "revoked", "ask its owner")
    fails_at(one, unknown, ["parse", "connect", "restore"], "revoked")
    fails_at(one, "capnp://insecure@127.0.0.1:7000/bWFpbg",
             ["parse", "identity"], "allow-insecure")
    fails_at(one, f"capnp://sha-256:{VAT}@{place}/nowhere/bWFpbmlzc2VjcmV0",
             ["parse", "connect"], "nowhere")


def ones_own_that_ended(place, things):
    daemon = started(things, place)
    provider = attached(things, daemon)
    names, last = explain(daemon, provider.uri)
    check(names == ["parse", "identity", "restore"] and last["ok"], str(last))
    key = records(daemon, "ref", "list")[0]["key"]
    ctl.ctl(daemon, "ref", "revoke", key)
    fails_at(daemon, provider.uri, names, "was revoked", f"ref undo {key}")
    ctl.ctl(daemon, "ref", "undo", key)
    provider.kill()
    fails_at(daemon, provider.uri, names, "provides the service calculator")


def over_the_network(place, things):
    one = started(things, place, "one")
    two = started(things, place, "two")
    provider = attached(things, one)
    names, last = explain(two, provider.uri)
    check(last["ok"] and names == ["parse", "resolve", "connect", "handshake",
                                   "identity", "restore"], f"{names} {last}")
    text = ctl.ctl(two, "ref", "explain", "-", stdin=provider.uri).out
    check(text.startswith("ok     parse:     capnp://sha-256:"), text)
    key = records(one, "ref", "list")[0]["key"]
    ctl.ctl(one, "ref", "revoke", key)
    answer = ctl.call(two, "ref", "explain", "-", stdin=provider.uri)
    check("\nFAILED restore:" in answer.out and "what to do:" in answer.out,
          str(answer))


def given_up_half_way(place, things):
    """The one who asked is killed in each step that waits for others."""
    daemon = started(things, place)
    silent = threading.Event()
    things.callback(silent.set)
    reached = threading.Event()

    def say_nothing(connection):
        reached.set()
        connection.recv(100)
        silent.wait(60)

    port = listener(things, say_nothing)
    process = subprocess.Popen(
        [ctl.CTL, "--socket", daemon.socket, "ref", "explain", "-"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    things.callback(process.stdout.close)
    process.stdin.write(URI.replace(":7000", f":{port}"))
    process.stdin.close()
    for line in process.stdout:
        if "connect:" in line:
            break
    check(reached.wait(20), "nobody connects")
    process.kill()
    process.wait()
    until(lambda: records(daemon, "status")["programs"] == 1, "it is forgotten")
    check(daemon.is_alive(), "the daemon ended")


if __name__ == "__main__":
    capnrpcd.require(capnrpcctl=ctl.CTL, provider=capnrpcd.PROVIDER)
    capnrpcd.run(each_step_fails, ones_own_that_ended, over_the_network,
                 given_up_half_way)
