/* SPDX-License-Identifier: Apache-2.0 */
/* What each kind of declaration becomes. One function, one part of a header. */
#ifndef CAPNRPC_COMPILER_DECLARATION_H
#define CAPNRPC_COMPILER_DECLARATION_H

#include "proto/compiler/output.h"

/* enum.c: an enum, and the enum of a union's tags. */
void declare_enum(struct output *output, const struct node *node);
void declare_union(struct output *output, const struct node *node);

/* struct.c: the types of a struct's or group's readers and builders. */
void declare_struct(struct output *output, const struct node *node);

/* struct.c: what can be done with the types as such: read, init, size, at. */
void declare_struct_basics(struct output *output, const struct node *node);

/* struct.c: the accessors of every field. */
void declare_fields(struct output *output, const struct node *node);

/* constant.c */
void declare_constant(struct output *output, const struct node *node);

/* interface.c: its id and its methods' ordinals. */
void declare_interface(struct output *output, const struct node *node);

/* client.c: for each method a request, its results, what can be pipelined. */
void declare_client(struct output *output, const struct node *node);

/* server.c: a table of methods, and the function that calls through it. */
void declare_server(struct output *output, const struct node *node);

#endif
