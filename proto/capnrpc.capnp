@0xc8a7d1f0e34b9265;
# Annotations that the C bindings act on. Installed, so that any schema can
# import "/capnrpc/capnrpc.capnp".

annotation prefix @0xd5f2a6c91b7e4083 (file) :Text;
# What every C name made from this file begins with, in lower case, without
# the trailing underscore: $prefix("broker") makes struct broker_ref_r. Without
# it the names begin with the file's own name. A type at the top of the file
# that is called as the prefix does not repeat it: interface Broker there is
# broker, not broker_broker.

annotation name @0xe1b40c7d25a98f36 (struct, enum, enumerant, field, union, group, interface, method, const, param) :Text;
# The C name of one declaration, without prefix and scope, instead of the one
# made from its own name; in lower case, words separated by "_". For a group it
# names both the field and the type.

annotation header @0x9d3c05b8f1e6a274 (file) :Text;
# How code made from other files includes the header made from this one, where
# that is not as they import the schema: $header("<maker/parts.capnp.h>"), or
# without the brackets for one that is searched beside the including file first.

annotation spdx @0xf0a7d2419c6eb583 (file) :Text;
# The licence of the schema, as an SPDX expression: the generated code says it
# in its first line.
