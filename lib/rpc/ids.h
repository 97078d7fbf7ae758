/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The five kinds of ids that stand in messages, as types that cannot be mixed
 * up. Each side has its own question, export and embargo ids; what is my
 * question is the peer's answer, what is its export is my import. The flip
 * happens here and nowhere else.
 */
#ifndef CAPNRPC_RPC_IDS_H
#define CAPNRPC_RPC_IDS_H

#include <stdint.h>

typedef struct {
	uint32_t n;
} capnrpc_question_id;

typedef struct {
	uint32_t n;
} capnrpc_answer_id;

typedef struct {
	uint32_t n;
} capnrpc_export_id;

typedef struct {
	uint32_t n;
} capnrpc_import_id;

typedef struct {
	uint32_t n;
} capnrpc_embargo_id;

/* A question id that the peer chose: our answer. */
static inline capnrpc_answer_id
capnrpc_answer_of_peer_question(uint32_t wire)
{
	return (capnrpc_answer_id){ wire };
}

/* An answer id in a message of the peer: our question. */
static inline capnrpc_question_id
capnrpc_question_of_peer_answer(uint32_t wire)
{
	return (capnrpc_question_id){ wire };
}

/* An import id in a message of the peer: our export. */
static inline capnrpc_export_id
capnrpc_export_of_peer_import(uint32_t wire)
{
	return (capnrpc_export_id){ wire };
}

/* An export id in a message of the peer: our import. */
static inline capnrpc_import_id
capnrpc_import_of_peer_export(uint32_t wire)
{
	return (capnrpc_import_id){ wire };
}

#endif
