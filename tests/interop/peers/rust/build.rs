// SPDX-License-Identifier: Apache-2.0
//! Generates the code of the two schemas into OUT_DIR, by capnp's own tool.
use std::path::Path;

fn main() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../..");
    let mut command = capnpc::CompilerCommand::new();
    command.src_prefix(&top);
    for schema in ["tests/interop/interop.capnp", "proto/broker.capnp"] {
        println!("cargo:rerun-if-changed={}", top.join(schema).display());
        command.file(top.join(schema));
    }
    command.run().expect("capnp compile");
}
