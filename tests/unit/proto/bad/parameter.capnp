@0xc1d2e3f405162750;
# Faults in a method's parameters and results, behind text that looks like code.
using C = import "/proto/capnrpc.capnp";
interface Thing {
  # second @9 (bad :Text)
  first @0 (good :Text = "} second @1 (bad :Text", also :Int8);
  second @1 (
    good :Text,
    bad :Text $C.name("two words"))
      -> (bad :List(Text), worse :Text $C.name("1st"));
}
