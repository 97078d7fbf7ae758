@0xb7c1e0a2d4f50001;
# Each primitive type, without a default and with one.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

struct Primitives {
  void @0 :Void;
  bool @1 :Bool;
  i8 @2 :Int8;
  i16 @3 :Int16;
  i32 @4 :Int32;
  i64 @5 :Int64;
  u8 @6 :UInt8;
  u16 @7 :UInt16;
  u32 @8 :UInt32;
  u64 @9 :UInt64;
  f32 @10 :Float32;
  f64 @11 :Float64;
  boolDefault @12 :Bool = true;
  i8Default @13 :Int8 = -128;
  i16Default @14 :Int16 = -32768;
  i32Default @15 :Int32 = -2147483648;
  i64Default @16 :Int64 = -9223372036854775808;
  u8Default @17 :UInt8 = 255;
  u16Default @18 :UInt16 = 65535;
  u32Default @19 :UInt32 = 4294967295;
  u64Default @20 :UInt64 = 18446744073709551615;
  f32Default @21 :Float32 = -inf;
  f64Default @22 :Float64 = 1.5e-300;
  nan @23 :Float64 = nan;
}
