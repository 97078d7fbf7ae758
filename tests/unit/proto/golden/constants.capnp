@0xb7c1e0a2d4f50008;
# Constants of each kind, at the top and in scopes.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

const void :Void = void;
const yes :Bool = true;
const i8 :Int8 = -128;
const i16 :Int16 = -32768;
const i32 :Int32 = -2147483648;
const i64 :Int64 = -9223372036854775808;
const u8 :UInt8 = 255;
const u16 :UInt16 = 65535;
const u32 :UInt32 = 4294967295;
const u64 :UInt64 = 18446744073709551615;
const f32 :Float32 = 0.1;
const f64 :Float64 = -1.7976931348623157e308;
const infinite :Float32 = inf;
const noNumber :Float64 = nan;
const text :Text = "say \"no\"";
const data :Data = 0x"de ad";
const kind :Kind = second;
const struct :Place = (x = 1, name = "here");
const places :List(Place) = [(x = 1), (x = 2, name = "there")];
const numbers :List(Int32) = [-1, 0, 1];
const bits :List(Bool) = [true, false, true];
const words :List(Text) = ["one", "two"];
const tables :List(List(Int8)) = [[1], [], [2, 3]];
const again :Place = .struct;

enum Kind {
  first @0;
  second @1;
}
struct Place {
  x @0 :Int32;
  name @1 :Text;
  const origin :Place = ();
  const limit :UInt16 = 99;
}
interface Shop {
  const hours :Float64 = 7.5;
}
