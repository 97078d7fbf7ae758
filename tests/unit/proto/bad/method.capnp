@0xc1d2e3f40516273a;
# A method whose ordinal would be called as the interface's id.
interface Thing {
  id @0 ();
}
