@0xc1d2e3f405162738;
# Two declarations that would have one name in C.
struct Outer {
  struct Inner {
    a @0 :UInt8;
  }
}
struct OuterInner {
  b @0 :UInt8;
}
