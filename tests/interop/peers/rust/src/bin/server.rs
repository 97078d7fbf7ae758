// SPDX-License-Identifier: Apache-2.0
//! Serves one Peer, named "peer", to whoever comes.
//!
//!     server ADDRESS            two-party, on "unix:PATH" or "HOST:PORT"
//!     server --publish SOCKET   through the daemon at SOCKET; prints its URI
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use capnp::capability::FromClientHook;
use capnp::Error;
use capnp_rpc::{new_client, new_future_client, rpc_twoparty_capnp::Side};
use futures_util::future::try_join_all;
use futures_util::stream::{self, StreamExt};
use interop_peer::interop_capnp::{callback, peer, sink, Failure};
use interop_peer::{broker_capnp::broker, connect, run, speak};

/// Of the process, as the interface says.
#[derive(Default)]
struct Counts {
    n_peers: Cell<u32>,
    n_calls: Cell<u64>,
    n_cancelled: Cell<u32>,
}

struct Peer {
    name: String,
    counts: Rc<Counts>,
    next: Cell<u64>,
    held: RefCell<Option<callback::Client>>,
}

fn new_peer(name: String, counts: &Rc<Counts>) -> peer::Client {
    counts.n_peers.set(counts.n_peers.get() + 1);
    new_client(Peer {
        name,
        counts: counts.clone(),
        next: Cell::new(0),
        held: RefCell::new(None),
    })
}

impl Drop for Peer {
    fn drop(&mut self) {
        self.counts.n_peers.set(self.counts.n_peers.get() - 1);
    }
}

impl Peer {
    fn count(&self) {
        self.counts.n_calls.set(self.counts.n_calls.get() + 1);
    }

    fn child_of(&self, name: &str) -> peer::Client {
        new_peer(format!("{}/{}", self.name, name), &self.counts)
    }
}

async fn after(ms: u32) {
    tokio::time::sleep(Duration::from_millis(ms.into())).await
}

fn callback_call(
    callback: &callback::Client,
    seq: u32,
    text: &str,
) -> capnp::capability::RemotePromise<interop_peer::interop_capnp::reply::Owned> {
    let mut request = callback.call_request();
    request.get().set_seq(seq);
    request.get().set_text(text);
    request.send()
}

/// Counts a call of never that goes away unanswered.
struct Cancelled(Rc<Counts>);

impl Drop for Cancelled {
    fn drop(&mut self) {
        self.0.n_cancelled.set(self.0.n_cancelled.get() + 1);
    }
}

impl peer::Server for Peer {
    async fn echo(
        self: Rc<Self>,
        params: peer::EchoParams,
        mut results: peer::EchoResults,
    ) -> Result<(), Error> {
        self.count();
        results.get().set_text(params.get()?.get_text()?);
        Ok(())
    }

    async fn echo_later(
        self: Rc<Self>,
        params: peer::EchoLaterParams,
        mut results: peer::EchoLaterResults,
    ) -> Result<(), Error> {
        self.count();
        let params = params.get()?;
        after(params.get_delay_ms()).await;
        results.get().set_text(params.get_text()?);
        Ok(())
    }

    async fn name(
        self: Rc<Self>,
        _: peer::NameParams,
        mut results: peer::NameResults,
    ) -> Result<(), Error> {
        self.count();
        results.get().set_name(&self.name);
        Ok(())
    }

    async fn next(
        self: Rc<Self>,
        _: peer::NextParams,
        mut results: peer::NextResults,
    ) -> Result<(), Error> {
        self.count();
        results.get().set_number(self.next.replace(self.next.get() + 1));
        Ok(())
    }

    async fn child(
        self: Rc<Self>,
        params: peer::ChildParams,
        mut results: peer::ChildResults,
    ) -> Result<(), Error> {
        self.count();
        let name = params.get()?.get_name()?.to_string()?;
        results.get().set_peer(self.child_of(&name));
        Ok(())
    }

    async fn child_later(
        self: Rc<Self>,
        params: peer::ChildLaterParams,
        mut results: peer::ChildLaterResults,
    ) -> Result<(), Error> {
        self.count();
        let params = params.get()?;
        after(params.get_delay_ms()).await;
        let name = params.get_name()?.to_string()?;
        results.get().set_peer(self.child_of(&name));
        Ok(())
    }

    async fn child_promise(
        self: Rc<Self>,
        params: peer::ChildPromiseParams,
        mut results: peer::ChildPromiseResults,
    ) -> Result<(), Error> {
        self.count();
        let name = params.get()?.get_name()?.to_string()?;
        let delay = params.get()?.get_delay_ms();
        let promised = async move {
            after(delay).await;
            Ok::<_, Error>(self.child_of(&name))
        };
        results.get().set_peer(new_future_client(promised));
        Ok(())
    }

    async fn promise_fails(
        self: Rc<Self>,
        params: peer::PromiseFailsParams,
        mut results: peer::PromiseFailsResults,
    ) -> Result<(), Error> {
        self.count();
        let delay = params.get()?.get_delay_ms();
        let promised = async move {
            after(delay).await;
            Err::<peer::Client, _>(Error::failed("broken on request".into()))
        };
        results.get().set_peer(new_future_client(promised));
        Ok(())
    }

    async fn children(
        self: Rc<Self>,
        params: peer::ChildrenParams,
        mut results: peer::ChildrenResults,
    ) -> Result<(), Error> {
        self.count();
        let n = params.get()?.get_n();
        let mut peers = results.get().init_peers(n);
        for i in 0..n {
            peers.set(i, self.child_of(&i.to_string()).into_client_hook());
        }
        Ok(())
    }

    async fn call_back(
        self: Rc<Self>,
        params: peer::CallBackParams,
        mut results: peer::CallBackResults,
    ) -> Result<(), Error> {
        self.count();
        let params = params.get()?;
        let callback = params.get_callback()?;
        let n = params.get_n();
        let window = match params.get_window() {
            0 => n.max(1),
            window => window,
        };
        let n_answered = Cell::new(0);
        let are_in_order = Cell::new(true);
        let mut calls = stream::iter(0..n)
            .map(|seq| {
                let call = callback_call(&callback, seq, "");
                let (n_answered, are_in_order) = (&n_answered, &are_in_order);
                async move {
                    let reply = call.promise.await?.get()?.get_reply();
                    let in_turn = n_answered.replace(n_answered.get() + 1) == seq;
                    are_in_order.set(are_in_order.get() && in_turn && reply == seq + 1);
                    Ok::<_, Error>(())
                }
            })
            .buffer_unordered(window as usize);
        while let Some(answer) = calls.next().await {
            answer?;
        }
        results.get().set_n_called(n);
        results.get().set_are_in_order(are_in_order.get());
        Ok(())
    }

    async fn call_each(
        self: Rc<Self>,
        params: peer::CallEachParams,
        mut results: peer::CallEachResults,
    ) -> Result<(), Error> {
        self.count();
        let params = params.get()?;
        let text = params.get_text()?.to_str()?;
        let mut calls = Vec::new();
        for (i, callback) in params.get_callbacks()?.iter().enumerate() {
            calls.push(callback_call(&callback?, i as u32, text).promise);
        }
        let answers = try_join_all(calls).await?;
        let mut replies = results.get().init_replies(answers.len() as u32);
        for (i, answer) in answers.iter().enumerate() {
            replies.set(i as u32, answer.get()?.get_reply());
        }
        Ok(())
    }

    /// The crate has no tail calls for servers, so this is a call.
    async fn tail(
        self: Rc<Self>,
        params: peer::TailParams,
        mut results: peer::TailResults,
    ) -> Result<(), Error> {
        self.count();
        let params = params.get()?;
        let call = callback_call(
            &params.get_callback()?,
            params.get_seq(),
            params.get_text()?.to_str()?,
        );
        results.set(call.promise.await?.get()?)
    }

    async fn identity(
        self: Rc<Self>,
        params: peer::IdentityParams,
        mut results: peer::IdentityResults,
    ) -> Result<(), Error> {
        self.count();
        results.get().set_callback(params.get()?.get_callback()?);
        Ok(())
    }

    async fn identity_later(
        self: Rc<Self>,
        params: peer::IdentityLaterParams,
        mut results: peer::IdentityLaterResults,
    ) -> Result<(), Error> {
        self.count();
        let callback = params.get()?.get_callback()?;
        let delay = params.get()?.get_delay_ms();
        let promised = async move {
            after(delay).await;
            Ok::<_, Error>(callback)
        };
        results.get().set_callback(new_future_client(promised));
        Ok(())
    }

    async fn hold(
        self: Rc<Self>,
        params: peer::HoldParams,
        _: peer::HoldResults,
    ) -> Result<(), Error> {
        self.count();
        *self.held.borrow_mut() = Some(params.get()?.get_callback()?);
        Ok(())
    }

    async fn drop(
        self: Rc<Self>,
        _: peer::DropParams,
        _: peer::DropResults,
    ) -> Result<(), Error> {
        self.count();
        *self.held.borrow_mut() = None;
        Ok(())
    }

    async fn call_held(
        self: Rc<Self>,
        params: peer::CallHeldParams,
        mut results: peer::CallHeldResults,
    ) -> Result<(), Error> {
        self.count();
        let held = self.held.borrow().clone();
        let held = held.ok_or_else(|| Error::failed("nothing is held".into()))?;
        let params = params.get()?;
        let call = callback_call(&held, params.get_seq(), params.get_text()?.to_str()?);
        results.set(call.promise.await?.get()?)
    }

    async fn never(
        self: Rc<Self>,
        _: peer::NeverParams,
        _: peer::NeverResults,
    ) -> Result<(), Error> {
        self.count();
        let _cancelled = Cancelled(self.counts.clone());
        std::future::pending().await
    }

    async fn fail(
        self: Rc<Self>,
        params: peer::FailParams,
        _: peer::FailResults,
    ) -> Result<(), Error> {
        self.count();
        let text = params.get()?.get_text()?.to_string()?;
        Err(match params.get()?.get_kind()? {
            Failure::Failed => Error::failed(text),
            Failure::Overloaded => Error::overloaded(text),
            Failure::Disconnected => Error::disconnected(text),
            Failure::Unimplemented => Error::unimplemented(text),
        })
    }

    async fn blob(
        self: Rc<Self>,
        params: peer::BlobParams,
        mut results: peer::BlobResults,
    ) -> Result<(), Error> {
        self.count();
        let params = params.get()?;
        results.get().init_data(params.get_n()).fill(params.get_fill());
        Ok(())
    }

    async fn swallow(
        self: Rc<Self>,
        params: peer::SwallowParams,
        mut results: peer::SwallowResults,
    ) -> Result<(), Error> {
        self.count();
        let data = params.get()?.get_data()?;
        results.get().set_n(data.len() as u64);
        results.get().set_sum(data.iter().map(|byte| u64::from(*byte)).sum());
        Ok(())
    }

    async fn chunks(
        self: Rc<Self>,
        params: peer::ChunksParams,
        mut results: peer::ChunksResults,
    ) -> Result<(), Error> {
        self.count();
        let from = params.get()?.get_chunks()?;
        let n = from.len();
        let mut to = results.get().init_chunks(n);
        for i in 0..n {
            to.set_with_caveats(i, from.get(n - 1 - i))?;
        }
        Ok(())
    }

    async fn counts(
        self: Rc<Self>,
        _: peer::CountsParams,
        mut results: peer::CountsResults,
    ) -> Result<(), Error> {
        let mut results = results.get();
        results.set_n_peers(self.counts.n_peers.get());
        results.set_n_calls(self.counts.n_calls.get());
        results.set_n_cancelled(self.counts.n_cancelled.get());
        Ok(())
    }

    async fn sink(
        self: Rc<Self>,
        _: peer::SinkParams,
        mut results: peer::SinkResults,
    ) -> Result<(), Error> {
        self.count();
        results.get().set_sink(new_client(Sink::default()));
        Ok(())
    }
}

/// That nothing comes through behind a failure is the library's doing.
#[derive(Default)]
struct Sink {
    n_writes: Cell<u32>,
    n_bytes: Cell<u64>,
}

impl sink::Server for Sink {
    async fn write(self: Rc<Self>, params: sink::WriteParams) -> Result<(), Error> {
        let params = params.get()?;
        if params.get_seq() != self.n_writes.get() {
            return Err(Error::failed("out of order".into()));
        }
        self.n_writes.set(self.n_writes.get() + 1);
        self.n_bytes.set(self.n_bytes.get() + params.get_data()?.len() as u64);
        Ok(())
    }

    async fn end(
        self: Rc<Self>,
        _: sink::EndParams,
        mut results: sink::EndResults,
    ) -> Result<(), Error> {
        results.get().set_n_writes(self.n_writes.get());
        results.get().set_n_bytes(self.n_bytes.get());
        Ok(())
    }
}

fn serve_one<S>(stream: S, peer: &peer::Client)
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + 'static,
{
    tokio::task::spawn_local(speak(stream, Side::Server, Some(peer.clone().client)));
}

async fn serve(address: &str, peer: peer::Client) -> Result<(), Box<dyn std::error::Error>> {
    if let Some(path) = address.strip_prefix("unix:") {
        let listener = tokio::net::UnixListener::bind(path)?;
        println!("ready 0");
        loop {
            serve_one(listener.accept().await?.0, &peer);
        }
    }
    let listener = tokio::net::TcpListener::bind(address).await?;
    println!("ready {}", listener.local_addr()?.port());
    loop {
        let stream = listener.accept().await?.0;
        stream.set_nodelay(true)?;
        serve_one(stream, &peer);
    }
}

async fn publish(socket: &str, peer: peer::Client) -> Result<(), Box<dyn std::error::Error>> {
    let mut system = connect(&format!("unix:{socket}")).await?;
    let broker: broker::Client = system.bootstrap(Side::Server);
    let system = tokio::task::spawn_local(system);
    let mut request = broker.publish_request();
    request.get().get_cap().set_as_capability(peer.client.hook);
    request.get().set_label("interop");
    let answer = request.send().promise.await?;
    println!("ready {}", answer.get()?.get_uri()?.to_str()?);
    Ok(system.await??)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    run(async {
        let peer = new_peer("peer".into(), &Rc::default());
        match arguments[..] {
            ["--publish", socket] => publish(socket, peer).await,
            [address] => serve(address, peer).await,
            _ => Err("usage: server unix:PATH | HOST:PORT | --publish SOCKET".into()),
        }
    })
}
