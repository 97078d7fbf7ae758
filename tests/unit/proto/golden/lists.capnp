@0xb7c1e0a2d4f50003;
# Lists of each type, and lists of lists.

using C = import "/proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

enum Kind { plain @0; }
interface Thing {}
struct Element { a @0 :Int8; }
struct Lists {
  voids @0 :List(Void);
  bools @1 :List(Bool);
  i8s @2 :List(Int8);
  i16s @3 :List(Int16);
  i32s @4 :List(Int32);
  i64s @5 :List(Int64);
  u8s @6 :List(UInt8);
  u16s @7 :List(UInt16);
  u32s @8 :List(UInt32);
  u64s @9 :List(UInt64);
  f32s @10 :List(Float32);
  f64s @11 :List(Float64);
  kinds @12 :List(Kind);
  texts @13 :List(Text);
  datas @14 :List(Data);
  structs @15 :List(Element);
  things @16 :List(Thing);
  bitLists @17 :List(List(Bool));
  textLists @18 :List(List(List(Text)));
  structLists @19 :List(List(Element));
  default @20 :List(UInt16) = [1, 2, 65535];
  structDefault @21 :List(Element) = [(a = -1), ()];
  textDefault @22 :List(Text) = ["a", ""];
}
