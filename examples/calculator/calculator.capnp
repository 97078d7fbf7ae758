@0xe4eedd3a3d493f4a;
# The calculator that every Cap'n Proto example is: expressions, with results
# and functions as capabilities, so that one object shows all that references
# are for. Numbers stay with the calculator until somebody reads them; a
# function may be the calculator's or the caller's own, and then is called
# back.

using C = import "../../proto/capnrpc.capnp";
$C.spdx("Apache-2.0");

interface Calculator {
  evaluate @0 (expression :Expression) -> (value :Value);
  # Works the expression out. The value may be used in the next expression
  # before this one has answered: a chain of them costs one round trip.
  #
  # failed: an argument too few or too many, a parameter outside a definition,
  #   a call without a function.

  define @1 (nParameters :UInt32, body :Expression) -> (function :Function);
  # Makes a function of nParameters numbers. body names them by position.
  #
  # failed: body names a parameter that is not there.

  getOperator @2 (operator :Operator) -> (function :Function);
  # The function behind a sign.
  #
  # unimplemented: a sign that this calculator does not know.
}

enum Operator {
  add @0;
  subtract @1;
  multiply @2;
  divide @3;
}

struct Expression {
  # A tree whose leaves are numbers.

  union {
    literal @0 :Float64;
    # The number itself.

    value @1 :Value;
    # What somebody has worked out before, or will have.

    parameter @2 :UInt32;
    # In a definition: the argument at this position, from 0.

    call :group {
      # What the function makes of its arguments.
      function @3 :Function;
      arguments @4 :List(Expression);
    }
  }
}

interface Value {
  # A number that stays where it is until it is read.

  read @0 () -> (number :Float64);
}

interface Function {
  # Numbers in, one number out.

  call @0 (arguments :List(Float64)) -> (number :Float64);
  # failed: the wrong number of arguments.
}
