// SPDX-License-Identifier: Apache-2.0
//! Runs the scenarios against a peer, whoever wrote it, and prints TAP.
//!
//!     driver ADDRESS               two-party, "unix:PATH" or "HOST:PORT"
//!     driver --broker SOCKET URI   restored through the daemon at SOCKET
//!     driver --only NAME ...       only the scenarios with NAME in their name
//!     driver --except NAMES ...    all but those named so, one a line
use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::time::Duration;

use capnp::capability::FromClientHook;
use capnp::{Error, ErrorKind};
use capnp_rpc::{new_client, new_future_client, rpc_twoparty_capnp::Side};
use futures_util::future::{join_all, try_join_all};
use interop_peer::interop_capnp::{callback, peer, sink, Failure};
use interop_peer::{broker_capnp::broker, connect, run};

const SECONDS_PER_SCENARIO: u64 = 3;
const MANY: u32 = 200;
/// By then every promise here is kept. Waiting by when_resolved() hung where
/// the answer held a promise, at stock C++ too.
const SETTLES_MS: u64 = 150;
const THREE_MIB: u32 = 3 * 1024 * 1024;

type Outcome = Result<(), String>;

/// Says which claim did not hold.
macro_rules! check {
    ($claim:expr) => {
        if !$claim {
            return Err(format!("line {}: {}", line!(), stringify!($claim)));
        }
    };
}

fn said<E: std::fmt::Display>(error: E) -> String {
    error.to_string()
}

#[derive(Clone)]
struct Setting {
    peer: peer::Client,
    address: Vec<String>,
}

/// What our own object has seen; it outlives the object.
struct Seen {
    n_calls: Cell<u32>,
    is_ordered: Cell<bool>,
    is_alive: Cell<bool>,
    last_text: RefCell<String>,
}

impl Seen {
    fn all(&self, n: u32) -> bool {
        self.n_calls.get() == n && self.is_ordered.get()
    }
}

struct Callback(Rc<Seen>);

impl Drop for Callback {
    fn drop(&mut self) {
        self.0.is_alive.set(false);
    }
}

impl callback::Server for Callback {
    async fn call(
        self: Rc<Self>,
        params: callback::CallParams,
        mut results: callback::CallResults,
    ) -> Result<(), Error> {
        let seen = &self.0;
        let seq = params.get()?.get_seq();
        seen.is_ordered.set(seen.is_ordered.get() && seq == seen.n_calls.get());
        seen.n_calls.set(seen.n_calls.get() + 1);
        *seen.last_text.borrow_mut() = params.get()?.get_text()?.to_string()?;
        results.get().set_reply(seq + 1);
        Ok(())
    }
}

fn new_callback() -> (callback::Client, Rc<Seen>) {
    let seen = Rc::new(Seen {
        n_calls: Cell::new(0),
        is_ordered: Cell::new(true),
        is_alive: Cell::new(true),
        last_text: RefCell::default(),
    });
    (new_client(Callback(seen.clone())), seen)
}

async fn pause(ms: u64) {
    tokio::time::sleep(Duration::from_millis(ms)).await
}

async fn echo(peer: &peer::Client, text: &str) -> Outcome {
    let mut request = peer.echo_request();
    request.get().set_text(text);
    let answer = request.send().promise.await.map_err(said)?;
    check!(answer.get().and_then(|r| r.get_text()).map_err(said)? == text);
    Ok(())
}

/// That it failed like this.
fn failed<T>(outcome: Result<T, Error>, kind: ErrorKind, text: &str) -> Outcome {
    match outcome {
        Ok(_) => Err(format!("should have failed: {text}")),
        Err(error) if error.kind == kind && error.extra.contains(text) => Ok(()),
        Err(error) => Err(format!("another failure: {error}")),
    }
}

fn child(peer: &peer::Client, name: &str) -> peer::Client {
    let mut request = peer.child_request();
    request.get().set_name(name);
    request.send().pipeline.get_peer()
}

async fn is_named(peer: &peer::Client, end: &str) -> Outcome {
    let answer = peer.name_request().send().promise.await.map_err(said)?;
    let name = answer.get().and_then(|r| r.get_name()).map_err(said)?;
    check!(name.to_str().map_err(said)?.ends_with(end));
    Ok(())
}

async fn counts(peer: &peer::Client) -> Result<(u32, u32), String> {
    let answer = peer.counts_request().send().promise.await.map_err(said)?;
    let answer = answer.get().map_err(said)?;
    Ok((answer.get_n_peers(), answer.get_n_cancelled()))
}

/// Waits for counts to be this; None is any.
async fn counts_become(
    peer: &peer::Client,
    n_peers: Option<u32>,
    n_cancelled: Option<u32>,
) -> Outcome {
    for _ in 0..300 {
        let (peers, cancelled) = counts(peer).await?;
        if n_peers.unwrap_or(peers) == peers && n_cancelled.unwrap_or(cancelled) == cancelled {
            return Ok(());
        }
        pause(10).await;
    }
    Err("the counts never were as they should be".into())
}

async fn goes_away(seen: &Seen) -> Outcome {
    for _ in 0..300 {
        if !seen.is_alive.get() {
            return Ok(());
        }
        pause(10).await;
    }
    Err("our object was never released".into())
}

// --- calls ---------------------------------------------------------------

async fn echoes(s: Setting) -> Outcome {
    echo(&s.peer, "hello").await?;
    echo(&s.peer, "").await
}

async fn many_at_once(s: Setting) -> Outcome {
    let texts: Vec<String> = (0..MANY).map(|i| i.to_string()).collect();
    try_join_all(texts.iter().map(|text| echo(&s.peer, text))).await?;
    Ok(())
}

async fn waiting_blocks_nobody(s: Setting) -> Outcome {
    let mut request = s.peer.echo_later_request();
    request.get().set_text("slow");
    request.get().set_delay_ms(300);
    let is_done = Rc::new(Cell::new(false));
    let done = is_done.clone();
    let slow = tokio::task::spawn_local(async move {
        let answer = request.send().promise.await;
        done.set(true);
        answer
    });
    echo(&s.peer, "quick").await?;
    check!(!is_done.get());
    let answer = slow.await.map_err(said)?.map_err(said)?;
    check!(answer.get().and_then(|r| r.get_text()).map_err(said)? == "slow");
    Ok(())
}

async fn pipelined_chain(s: Setting) -> Outcome {
    let mut peer = child(&s.peer, "chain");
    for i in 0..8 {
        peer = child(&peer, &i.to_string());
    }
    is_named(&peer, "chain/0/1/2/3/4/5/6/7").await
}

async fn pipelined_late(s: Setting) -> Outcome {
    let mut request = s.peer.child_later_request();
    request.get().set_name("late");
    request.get().set_delay_ms(100);
    is_named(&request.send().pipeline.get_peer(), "/late").await
}

async fn list_of_capabilities(s: Setting) -> Outcome {
    let mut request = child(&s.peer, "list").children_request();
    request.get().set_n(20);
    let answer = request.send().promise.await.map_err(said)?;
    let peers = answer.get().and_then(|r| r.get_peers()).map_err(said)?;
    check!(peers.len() == 20);
    for (i, peer) in peers.iter().enumerate() {
        is_named(&peer.map_err(said)?, &format!("list/{i}")).await?;
    }
    Ok(())
}

async fn call_back(s: Setting, n: u32, window: u32) -> Outcome {
    let (callback, seen) = new_callback();
    let mut request = s.peer.call_back_request();
    request.get().set_callback(callback);
    request.get().set_n(n);
    request.get().set_window(window);
    let answer = request.send().promise.await.map_err(said)?;
    let answer = answer.get().map_err(said)?;
    check!(answer.get_n_called() == n && answer.get_are_in_order());
    check!(seen.all(n));
    Ok(())
}

async fn one_by_one(s: Setting) -> Outcome {
    call_back(s, 50, 1).await
}

async fn all_at_once(s: Setting) -> Outcome {
    call_back(s, MANY, 0).await
}

async fn callbacks_in_a_list(s: Setting) -> Outcome {
    let ours: Vec<_> = (0..5).map(|_| new_callback()).collect();
    let mut request = s.peer.call_each_request();
    request.get().set_text("to each");
    let mut places = request.get().init_callbacks(5);
    for (i, (callback, _)) in ours.iter().enumerate() {
        places.set(i as u32, callback.clone().into_client_hook());
    }
    let answer = request.send().promise.await.map_err(said)?;
    let replies = answer.get().and_then(|r| r.get_replies()).map_err(said)?;
    check!(replies.iter().eq(1..=5));
    for (_, seen) in &ours {
        check!(seen.n_calls.get() == 1 && *seen.last_text.borrow() == "to each");
    }
    Ok(())
}

async fn tail_call(s: Setting) -> Outcome {
    let (callback, seen) = new_callback();
    let mut request = s.peer.tail_request();
    request.get().set_callback(callback);
    request.get().set_seq(41);
    request.get().set_text("tail");
    let answer = request.send().promise.await.map_err(said)?;
    check!(answer.get().map_err(said)?.get_reply() == 42);
    check!(*seen.last_text.borrow() == "tail");
    Ok(())
}

async fn exceptions(s: Setting) -> Outcome {
    for (asked, kind) in [
        (Failure::Failed, ErrorKind::Failed),
        (Failure::Overloaded, ErrorKind::Overloaded),
        (Failure::Disconnected, ErrorKind::Disconnected),
        (Failure::Unimplemented, ErrorKind::Unimplemented),
    ] {
        let mut request = s.peer.fail_request();
        request.get().set_text("as asked");
        request.get().set_kind(asked);
        failed(request.send().promise.await, kind, "as asked")?;
    }
    echo(&s.peer, "still here").await
}

async fn unknown_interface(s: Setting) -> Outcome {
    let stranger: callback::Client = s.peer.client.clone().cast_to();
    let outcome = stranger.call_request().send().promise.await;
    failed(outcome, ErrorKind::Unimplemented, "")
}

async fn null_capability(s: Setting) -> Outcome {
    let mut request = s.peer.call_back_request();
    request.get().set_n(1);
    failed(request.send().promise.await, ErrorKind::Failed, "")?;
    echo(&s.peer, "still here").await
}

async fn blobs(s: Setting) -> Outcome {
    for n in [0, 1, 7, 8, 9, 4095, 65536, THREE_MIB] {
        let mut request = s.peer.blob_request();
        request.get().set_n(n);
        request.get().set_fill(0xa5);
        let answer = request.send().promise.await.map_err(said)?;
        let data = answer.get().and_then(|r| r.get_data()).map_err(said)?;
        check!(data.len() == n as usize && data.iter().all(|byte| *byte == 0xa5));
    }
    Ok(())
}

async fn large_parameters(s: Setting) -> Outcome {
    let mut request = s.peer.swallow_request();
    request.get().init_data(THREE_MIB).fill(3);
    let answer = request.send().promise.await.map_err(said)?;
    let answer = answer.get().map_err(said)?;
    check!(answer.get_n() == u64::from(THREE_MIB));
    check!(answer.get_sum() == 3 * u64::from(THREE_MIB));
    Ok(())
}

async fn many_segments(s: Setting) -> Outcome {
    const N: u32 = 16;
    const BYTES: u32 = 100 * 1000;
    let (callback, seen) = new_callback();
    let mut request = s.peer.chunks_request();
    let mut chunks = request.get().init_chunks(N);
    for i in 0..N {
        let mut chunk = chunks.reborrow().get(i);
        chunk.set_number(i);
        chunk.reborrow().init_data(BYTES + i).fill(i as u8);
        chunk.set_callback(callback.clone());
    }
    let answer = request.send().promise.await.map_err(said)?;
    let chunks = answer.get().and_then(|r| r.get_chunks()).map_err(said)?;
    check!(chunks.len() == N);
    for i in 0..N {
        let chunk = chunks.get(N - 1 - i);
        let data = chunk.get_data().map_err(said)?;
        check!(chunk.get_number() == i && data.len() == (BYTES + i) as usize);
        check!(data.iter().all(|byte| *byte == i as u8));
        let mut call = chunk.get_callback().map_err(said)?.call_request();
        call.get().set_seq(i);
        call.send().promise.await.map_err(said)?;
    }
    check!(seen.all(N));
    Ok(())
}

// --- order ---------------------------------------------------------------

type Pending = Pin<Box<dyn Future<Output = Outcome>>>;

/// Calls of next, sent now, each of which must see the number after the last.
fn count_on(peer: &peer::Client, first: u32) -> Pending {
    let calls: Vec<_> = (first..first + MANY)
        .map(|i| (i, peer.next_request().send().promise))
        .collect();
    Box::pin(async move {
        for (i, call) in calls {
            let answer = call.await.map_err(said)?;
            check!(answer.get().map_err(said)?.get_number() == u64::from(i));
        }
        Ok(())
    })
}

/// Calls of a callback, sent now.
fn call_on(callback: &callback::Client, first: u32) -> Pending {
    let calls: Vec<_> = (first..first + MANY)
        .map(|i| {
            let mut request = callback.call_request();
            request.get().set_seq(i);
            (i, request.send().promise)
        })
        .collect();
    Box::pin(async move {
        for (i, call) in calls {
            let answer = call.await.map_err(said)?;
            check!(answer.get().map_err(said)?.get_reply() == i + 1);
        }
        Ok(())
    })
}

async fn calls_in_order(s: Setting) -> Outcome {
    count_on(&child(&s.peer, "order"), 0).await
}

async fn promise_keeps_order(s: Setting) -> Outcome {
    let mut request = s.peer.child_promise_request();
    request.get().set_name("promised");
    request.get().set_delay_ms(100);
    let child = request.send().pipeline.get_peer();
    let before = count_on(&child, 0);
    pause(50).await;
    let between = count_on(&child, MANY);
    pause(SETTLES_MS).await;
    let after = count_on(&child, 2 * MANY);
    before.await?;
    between.await?;
    after.await?;
    is_named(&child, "/promised").await
}

async fn promise_breaks(s: Setting) -> Outcome {
    let mut request = s.peer.promise_fails_request();
    request.get().set_delay_ms(50);
    let child = request.send().pipeline.get_peer();
    for _ in 0..2 {
        let outcome = child.name_request().send().promise.await;
        failed(outcome, ErrorKind::Failed, "broken on request")?;
    }
    Ok(())
}

/// Calls before, while and after the path shortens come in order.
async fn comes_back(back: callback::Client, seen: &Seen) -> Outcome {
    let before = call_on(&back, 0);
    pause(20).await;
    let between = call_on(&back, MANY);
    pause(SETTLES_MS).await;
    let after = call_on(&back, 2 * MANY);
    before.await?;
    between.await?;
    after.await?;
    check!(seen.all(3 * MANY));
    Ok(())
}

fn identity_later(peer: &peer::Client, callback: callback::Client, ms: u32) -> callback::Client {
    let mut request = peer.identity_later_request();
    request.get().set_callback(callback);
    request.get().set_delay_ms(ms);
    request.send().pipeline.get_callback()
}

fn identity(peer: &peer::Client, callback: callback::Client) -> callback::Client {
    let mut request = peer.identity_request();
    request.get().set_callback(callback);
    request.send().pipeline.get_callback()
}

async fn own_back_at_once(s: Setting) -> Outcome {
    let (callback, seen) = new_callback();
    comes_back(identity(&s.peer, callback), &seen).await
}

async fn own_back_later(s: Setting) -> Outcome {
    let (callback, seen) = new_callback();
    comes_back(identity_later(&s.peer, callback, 100), &seen).await
}

async fn own_back_twice(s: Setting) -> Outcome {
    let (callback, seen) = new_callback();
    let inner = identity_later(&s.peer, callback, 60);
    comes_back(identity_later(&s.peer, inner, 30), &seen).await
}

/// A promise of ours, kept after that time.
fn kept_later(callback: callback::Client, ms: u64) -> callback::Client {
    new_future_client(async move {
        pause(ms).await;
        Ok::<_, Error>(callback)
    })
}

async fn promise_of_ours(s: Setting) -> Outcome {
    let (callback, seen) = new_callback();
    let mut request = s.peer.call_back_request();
    request.get().set_callback(kept_later(callback, 100));
    request.get().set_n(MANY);
    let call = tokio::task::spawn_local(request.send().promise);
    pause(50).await;
    check!(seen.n_calls.get() == 0);
    let answer = call.await.map_err(said)?.map_err(said)?;
    check!(answer.get().map_err(said)?.get_are_in_order());
    check!(seen.all(MANY));
    Ok(())
}

async fn theirs_goes_back(s: Setting) -> Outcome {
    let theirs: callback::Client = child(&s.peer, "theirs").client.cast_to();
    let back: peer::Client = identity(&s.peer, kept_later(theirs, 20)).client.cast_to();
    let before = count_on(&back, 0);
    pause(30).await;
    let between = count_on(&back, MANY);
    pause(SETTLES_MS).await;
    let after = count_on(&back, 2 * MANY);
    before.await?;
    between.await?;
    after.await
}

async fn held_in_order(s: Setting) -> Outcome {
    let (callback, seen) = new_callback();
    let peer = child(&s.peer, "holder");
    let mut hold = peer.hold_request();
    hold.get().set_callback(callback);
    let mut calls = Vec::new();
    let held = hold.send();
    for i in 0..MANY {
        let mut request = peer.call_held_request();
        request.get().set_seq(i);
        calls.push(request.send().promise);
    }
    held.promise.await.map_err(said)?;
    for (i, outcome) in join_all(calls).await.into_iter().enumerate() {
        let answer = outcome.map_err(said)?;
        check!(answer.get().map_err(said)?.get_reply() == i as u32 + 1);
    }
    check!(seen.all(MANY));
    Ok(())
}

// --- streams -------------------------------------------------------------

fn write(sink: &sink::Client, seq: u32) -> capnp::capability::Promise<(), Error> {
    let mut request = sink.write_request();
    request.get().set_seq(seq);
    request.get().init_data(8192);
    request.send()
}

async fn stream_of_writes(s: Setting) -> Outcome {
    let sink = s.peer.sink_request().send().pipeline.get_sink();
    for i in 0..100 {
        write(&sink, i).await.map_err(said)?;
    }
    let answer = sink.end_request().send().promise.await.map_err(said)?;
    let answer = answer.get().map_err(said)?;
    check!(answer.get_n_writes() == 100 && answer.get_n_bytes() == 100 * 8192);
    Ok(())
}

async fn stream_that_fails(s: Setting) -> Outcome {
    let sink = s.peer.sink_request().send().pipeline.get_sink();
    let _wrong = write(&sink, 7);
    let _behind = write(&sink, 0);
    let outcome = sink.end_request().send().promise.await;
    failed(outcome, ErrorKind::Failed, "out of order")
}

// --- lifetimes -----------------------------------------------------------

async fn results_are_released(s: Setting) -> Outcome {
    let n = counts(&s.peer).await?.0;
    let mut request = s.peer.children_request();
    request.get().set_n(100);
    let answer = request.send().promise.await.map_err(said)?;
    check!(counts(&s.peer).await?.0 == n + 100);
    drop(answer);
    counts_become(&s.peer, Some(n), None).await
}

async fn unused_answers(s: Setting) -> Outcome {
    let n = counts(&s.peer).await?.0;
    for _ in 0..50 {
        drop(child(&s.peer, "unused"));
    }
    counts_become(&s.peer, Some(n), None).await
}

async fn parameters_are_released(s: Setting) -> Outcome {
    let (callback, seen) = new_callback();
    let mut request = s.peer.call_back_request();
    request.get().set_callback(callback);
    request.get().set_n(3);
    drop(request.send().promise.await.map_err(said)?);
    goes_away(&seen).await
}

async fn hold(peer: &peer::Client, callback: callback::Client) -> Outcome {
    let mut request = peer.hold_request();
    request.get().set_callback(callback);
    request.send().promise.await.map_err(said)?;
    Ok(())
}

async fn call_held(peer: &peer::Client, seq: u32) -> Result<u32, Error> {
    let mut request = peer.call_held_request();
    request.get().set_seq(seq);
    Ok(request.send().promise.await?.get()?.get_reply())
}

async fn let_go(peer: &peer::Client) -> Outcome {
    peer.drop_request().send().promise.await.map_err(said)?;
    Ok(())
}

async fn held_until_dropped(s: Setting) -> Outcome {
    let (callback, seen) = new_callback();
    let peer = child(&s.peer, "holder");
    hold(&peer, callback).await?;
    pause(30).await;
    check!(seen.is_alive.get());
    check!(call_held(&peer, 0).await.map_err(said)? == 1);
    let_go(&peer).await?;
    goes_away(&seen).await?;
    failed(call_held(&peer, 0).await, ErrorKind::Failed, "nothing is held")
}

async fn same_twice(s: Setting) -> Outcome {
    let (callback, seen) = new_callback();
    let (one, two) = (child(&s.peer, "one"), child(&s.peer, "two"));
    hold(&one, callback.clone()).await?;
    hold(&two, callback).await?;
    let_go(&one).await?;
    pause(30).await;
    check!(seen.is_alive.get());
    call_held(&two, 0).await.map_err(said)?;
    let_go(&two).await?;
    goes_away(&seen).await
}

async fn cancelled(s: Setting) -> Outcome {
    let n = counts(&s.peer).await?.1;
    let call = s.peer.never_request().send();
    pause(30).await;
    drop(call);
    counts_become(&s.peer, None, Some(n + 1)).await
}

async fn cancelled_parameters(s: Setting) -> Outcome {
    let (callback, seen) = new_callback();
    let mut request = s.peer.identity_later_request();
    request.get().set_callback(callback);
    request.get().set_delay_ms(50);
    let call = request.send();
    pause(10).await;
    drop(call);
    goes_away(&seen).await
}

async fn lost_connection(s: Setting) -> Outcome {
    let (n_peers, n_cancelled) = counts(&s.peer).await?;
    let (other, system) = find_peer(&s.address).await.map_err(said)?;
    let mut request = other.children_request();
    request.get().set_n(10);
    let children = request.send().promise.await.map_err(said)?;
    let call = other.never_request().send();
    check!(counts(&s.peer).await?.0 >= n_peers + 10);
    pause(30).await;
    system.abort();
    drop((children, call, other));
    counts_become(&s.peer, Some(n_peers), Some(n_cancelled + 1)).await
}

async fn held_of_a_lost_connection(s: Setting) -> Outcome {
    let (callback, seen) = new_callback();
    let (other, system) = find_peer(&s.address).await.map_err(said)?;
    hold(&other, callback).await?;
    call_held(&s.peer, 0).await.map_err(said)?;
    check!(seen.n_calls.get() == 1);
    system.abort();
    drop(other);
    pause(50).await;
    failed(call_held(&s.peer, 0).await, ErrorKind::Disconnected, "")?;
    let_go(&s.peer).await
}

async fn between_two_connections(s: Setting) -> Outcome {
    let (callback, seen) = new_callback();
    let (other, _system) = find_peer(&s.address).await.map_err(said)?;
    hold(&s.peer, callback).await?;
    for i in 0..20 {
        check!(call_held(&other, i).await.map_err(said)? == i + 1);
    }
    check!(seen.all(20));
    let_go(&s.peer).await
}

// --- running them --------------------------------------------------------

type Run = Box<dyn Fn(Setting) -> Pending>;

fn scenario<F, R>(name: &'static str, run: F) -> (&'static str, Run)
where
    F: Fn(Setting) -> R + 'static,
    R: Future<Output = Outcome> + 'static,
{
    (name, Box::new(move |setting| Box::pin(run(setting))))
}

fn scenarios() -> Vec<(&'static str, Run)> {
    vec![
        scenario("echo", echoes),
        scenario("200 calls at once", many_at_once),
        scenario("a call that waits blocks no other", waiting_blocks_nobody),
        scenario("a pipelined chain of 8", pipelined_chain),
        scenario("pipelining on a late answer", pipelined_late),
        scenario("20 capabilities in a list", list_of_capabilities),
        scenario("50 callbacks, one by one", one_by_one),
        scenario("200 callbacks at once", all_at_once),
        scenario("5 callbacks in a list", callbacks_in_a_list),
        scenario("a tail call", tail_call),
        scenario("an exception of each type", exceptions),
        scenario("an interface that is not there", unknown_interface),
        scenario("a null capability as a parameter", null_capability),
        scenario("results of 0 bytes to 3 MiB", blobs),
        scenario("parameters of 3 MiB", large_parameters),
        scenario("a message of many segments", many_segments),
        scenario("calls arrive in order", calls_in_order),
        scenario("order holds while a promise resolves", promise_keeps_order),
        scenario("a promise that breaks", promise_breaks),
        scenario("our own object back at once", own_back_at_once),
        scenario("our own object back later: embargo", own_back_later),
        scenario("our own object back twice: embargoes", own_back_twice),
        scenario("a promise of ours, kept later", promise_of_ours),
        scenario("the peer's own object, there and back", theirs_goes_back),
        scenario("a held capability called in order", held_in_order),
        scenario("a stream of 100 writes", stream_of_writes),
        scenario("a stream that fails", stream_that_fails),
        scenario("results are released", results_are_released),
        scenario("unused answers are released", unused_answers),
        scenario("parameters are released", parameters_are_released),
        scenario("a held capability lives until it is dropped", held_until_dropped),
        scenario("one capability sent twice", same_twice),
        scenario("a cancelled call stops", cancelled),
        scenario("a cancelled call's parameters are released", cancelled_parameters),
        scenario("a lost connection cancels its calls", lost_connection),
        scenario("a capability of a lost connection", held_of_a_lost_connection),
        scenario("a capability between two connections", between_two_connections),
    ]
}

type System = tokio::task::JoinHandle<Result<(), Error>>;

/// One connection, to ADDRESS, or by --broker SOCKET URI.
async fn find_peer(address: &[String]) -> std::io::Result<(peer::Client, System)> {
    let [_, socket, uri] = address else {
        let mut system = connect(&address[0]).await?;
        let peer = system.bootstrap(Side::Server);
        return Ok((peer, tokio::task::spawn_local(system)));
    };
    let mut system = connect(&format!("unix:{socket}")).await?;
    let broker: broker::Client = system.bootstrap(Side::Server);
    let system = tokio::task::spawn_local(system);
    let mut request = broker.restore_request();
    request.get().set_uri(uri.as_str());
    let cap = request.send().pipeline.get_cap();
    Ok((FromClientHook::new(cap.as_cap()), system))
}

async fn run_all(address: Vec<String>, only: &str, except: &str) -> std::io::Result<bool> {
    let (peer, _system) = find_peer(&address).await?;
    let setting = Setting { peer, address };
    let (mut n, mut n_failed) = (0, 0);
    for (name, run) in scenarios() {
        if !name.contains(only) || except.lines().any(|line| line == name) {
            continue;
        }
        n += 1;
        let limit = Duration::from_secs(SECONDS_PER_SCENARIO);
        let outcome = tokio::time::timeout(limit, run(setting.clone())).await;
        match outcome.unwrap_or_else(|_| Err("took too long".into())) {
            Ok(()) => println!("ok {n} - {name}"),
            Err(why) => {
                n_failed += 1;
                println!("not ok {n} - {name}\n# {why}");
            }
        }
    }
    println!("1..{n}\n{} passed, {n_failed} failed", n - n_failed);
    Ok(n > 0 && n_failed == 0)
}

fn main() -> std::io::Result<()> {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let (mut only, mut except) = (String::new(), String::new());
    if arguments.len() >= 2 && (arguments[0] == "--only" || arguments[0] == "--except") {
        let given = arguments.drain(..2).collect::<Vec<_>>();
        match given[0].as_str() {
            "--only" => only = given[1].clone(),
            _ => except = given[1].clone(),
        }
    }
    let is_brokered = arguments.len() == 3 && arguments[0] == "--broker";
    if arguments.len() != 1 && !is_brokered {
        eprintln!("usage: driver [--only NAME | --except NAMES] ADDRESS | --broker SOCKET URI");
        std::process::exit(2);
    }
    let all_went_well = run(run_all(arguments, &only, &except))?;
    std::process::exit(if all_went_well { 0 } else { 1 })
}
