#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A stock Python program as a vat of its own: TLS straight to the daemon, and
the Gateway, which is what a Bootstrap without an object id gets there."""
import asyncio
import base64
import re
import ssl

import capnrpcd
from capnrpcd import attached, check, make_identity, revoke, started, vat_digest
from stock import asynchronous, broker_capnp, calculator_capnp, capnp, compute
from stock import fails


async def connect(daemon, identity):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.load_cert_chain(*identity)
    stream = await capnp.AsyncIoStream.create_connection(
        "127.0.0.1", daemon.port, ssl=context
    )
    client = capnp.TwoPartyClient(stream)
    return client, client.bootstrap().cast_as(broker_capnp.Gateway)


def object_id(uri):
    text = uri.rpartition("/")[2]
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def restore(gateway, an_id):
    return gateway.restore(an_id).cap.cast_as(calculator_capnp.Calculator)


@asynchronous
async def every_kind_of_key_is_let_in(place, things):
    daemon = started(things, place)
    an_id = object_id(attached(things, daemon).uri)
    for kind in ("ed25519", "rsa:2048"):
        client, gateway = await connect(daemon, make_identity(place, kind))
        check(await compute(restore(gateway, an_id)) == 3, f"not 3, with {kind}")
        client.close()


@asynchronous
async def two_vats_at_a_time(place, things):
    daemon = started(things, place)
    an_id = object_id(attached(things, daemon).uri)
    ends = [await connect(daemon, make_identity(place, kind))
            for kind in ("ed25519", "rsa:2048")]
    sums = [compute(restore(gateway, an_id)) for _, gateway in ends * 20]
    check(await asyncio.gather(*sums) == [3] * 40, "not 3")
    for client, _ in ends:
        client.close()


@asynchronous
async def unknown_and_revoked_ids(place, things):
    daemon = started(things, place)
    uri = attached(things, daemon).uri
    client, gateway = await connect(daemon, make_identity(place))
    for unknown in (b"main", bytes(32), bytes(1000)):
        await fails(gateway.restore(unknown), "failed", "no such reference")
    revoke(daemon, uri)
    await fails(gateway.restore(object_id(uri)), "failed", "no such reference")
    client.close()


@asynchronous
async def the_broker_is_not_for_other_vats(place, things):
    daemon = started(things, place)
    client, gateway = await connect(daemon, make_identity(place))
    broker = gateway.cast_as(broker_capnp.Broker)
    await fails(broker.whoAmI(), "unimplemented")
    await fails(broker.restore("capnp://insecure@127.0.0.1:1/YQ"), "unimplemented")
    check(re.search("sha-256", daemon.log()) is not None, "no vat id in the log")
    client.close()


class Answer(calculator_capnp.Value.Server):
    def __init__(self, number):
        self.number = number

    async def read(self, **_):
        return self.number


class Calculator(calculator_capnp.Calculator.Server):
    async def evaluate(self, expression, **_):
        return Answer(3)


class Gateway(broker_capnp.Gateway.Server):
    def __init__(self):
        self.asked = []

    async def restore(self, id, **_):  # pylint: disable=redefined-builtin
        self.asked.append(bytes(id))
        await asyncio.sleep(0.05)
        if bytes(id) != b"calculator":
            raise ValueError("not known here")
        return Calculator()


async def stock_vat(place, gateway):
    """(server, head of its URIs) of a vat that has a bootstrap capability only."""
    cert, key = make_identity(place)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)

    async def serve(stream):
        await capnp.TwoPartyServer(stream, bootstrap=gateway).on_disconnect()

    server = await capnp.AsyncIoStream.create_server(
        serve, "127.0.0.1", 0, ssl=context
    )
    port = server.sockets[0].getsockname()[1]
    return server, f"capnp://sha-256:{vat_digest(cert)}@127.0.0.1:{port}/"


@asynchronous
async def a_stock_vat_is_restored_from(place, things):
    daemon = started(things, place)
    gateway = Gateway()
    server, head = await stock_vat(place, gateway)
    stream = await capnp.AsyncIoStream.create_unix_connection(str(daemon.socket))
    client = capnp.TwoPartyClient(stream)
    broker = client.bootstrap().cast_as(broker_capnp.Broker)

    def pipelined():
        uri = head + base64.urlsafe_b64encode(b"calculator").rstrip(b"=").decode()
        cap = broker.restore(uri).cap.cast_as(calculator_capnp.Calculator)
        request = cap.evaluate_request()
        request.expression.literal = 3
        return request.send().value.read()

    # The first calls leave before anybody knows which door there is.
    for _ in range(3):
        answers = await asyncio.gather(*[pipelined() for _ in range(3)])
        check([answer.number for answer in answers] == [3] * 3, "not 3")
    check(gateway.asked == [b"calculator"] * 9, str(gateway.asked))
    await fails(broker.restore(head + "b3RoZXI"), "failed", "not known here")
    client.close()
    server.close()


if __name__ == "__main__":
    capnrpcd.require(provider=capnrpcd.PROVIDER)
    capnrpcd.run(
        every_kind_of_key_is_let_in,
        two_vats_at_a_time,
        unknown_and_revoked_ids,
        the_broker_is_not_for_other_vats,
        a_stock_vat_is_restored_from,
    )
