@0xd1e4c8a7b2f09356;
# JSON inside JSON. Value has the id that it has in json.capnp, by which it is
# known, and the same members.

struct Free {
  value @0 :Value;
  all @1 :List(Value);
  field @2 :Value.Field;
  call @3 :Value.Call;
  union {
    none @4 :Void;
    either @5 :Value;
  }
  fields @6 :List(Value.Field);
  preset @7 :Value = (array = [(number = 1), (null = void)]);
}

struct Value @0xa3fa7845f919dd83 {
  union {
    null @0 :Void;
    boolean @1 :Bool;
    number @2 :Float64;
    string @3 :Text;
    array @4 :List(Value);
    object @5 :List(Field);
    call @6 :Call;
  }
  struct Field {
    name @0 :Text;
    value @1 :Value;
  }
  struct Call {
    function @0 :Text;
    params @1 :List(Value);
  }
}
