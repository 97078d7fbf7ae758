// SPDX-License-Identifier: Apache-2.0
//! What server and driver share: the generated code, and connections.
use capnp_rpc::{rpc_twoparty_capnp::Side, twoparty::VatNetwork, RpcSystem};
use futures_util::io::AsyncReadExt;
use tokio::net::{TcpStream, UnixStream};
use tokio_util::compat::TokioAsyncReadCompatExt;

pub mod interop_capnp {
    #![allow(clippy::all)]
    include!(concat!(env!("OUT_DIR"), "/tests/interop/interop_capnp.rs"));
}

pub mod broker_capnp {
    #![allow(clippy::all)]
    include!(concat!(env!("OUT_DIR"), "/proto/broker_capnp.rs"));
}

/// A message of 3 MiB is 400 000 words; the default limit holds 8 million.
fn reader_options() -> capnp::message::ReaderOptions {
    capnp::message::ReaderOptions::new()
}

/// Speaks two-party RPC over a connected stream; offers `bootstrap`, if any.
pub fn speak<S>(
    stream: S,
    side: Side,
    bootstrap: Option<capnp::capability::Client>,
) -> RpcSystem<Side>
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + 'static,
{
    let (reader, writer) = stream.compat().split();
    let network = VatNetwork::new(reader, writer, side, reader_options());
    RpcSystem::new(Box::new(network), bootstrap)
}

/// Connects to `unix:PATH` or `HOST:PORT`.
pub async fn connect(address: &str) -> std::io::Result<RpcSystem<Side>> {
    match address.strip_prefix("unix:") {
        Some(path) => Ok(speak(UnixStream::connect(path).await?, Side::Client, None)),
        None => {
            let stream = TcpStream::connect(address).await?;
            stream.set_nodelay(true)?;
            Ok(speak(stream, Side::Client, None))
        }
    }
}

/// Runs a future on one thread, with tasks that are not `Send`.
pub fn run<F: std::future::Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    tokio::task::LocalSet::new().block_on(&runtime, future)
}
