/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a peer may make a connection hold, and why these numbers. Each is the
 * default of a field of struct capnrpc_conn_limits.
 */
#ifndef CAPNRPC_RPC_LIMITS_H
#define CAPNRPC_RPC_LIMITS_H

#include <stdint.h>

/* Calls we have open at the peer. Ids of 2^31 and above mean something else. */
#define CAPNRPC_QUESTIONS_DEFAULT 65536u

/* Calls the peer has open here: an answer costs about 500 bytes. */
#define CAPNRPC_ANSWERS_DEFAULT 65536u

/* Objects of ours the peer may hold: an export costs about 150 bytes. */
#define CAPNRPC_EXPORTS_DEFAULT 262144u

/* Objects of the peer that we hold. */
#define CAPNRPC_IMPORTS_DEFAULT 262144u

/* Disembargoes under way: one per promise that was used and came back. */
#define CAPNRPC_EMBARGOES_DEFAULT 65536u

/* Bytes of calls being answered and of results not yet finished: a few of the
 * largest messages, or tens of thousands of usual ones. Past it the peer is not
 * read from, unless something is awaited of it; past twice as many its calls
 * are answered `overloaded`. */
#define CAPNRPC_CALL_BYTES_DEFAULT (UINT64_C(256) << 20)

/* Bytes written and not yet taken by the transport. */
#define CAPNRPC_OUTPUT_BYTES_DEFAULT (UINT64_C(256) << 20)

/* Words of one message: what the reference implementation accepts (64 MiB). */
#define CAPNRPC_MESSAGE_WORDS_DEFAULT (UINT64_C(8) << 20)

/* Descriptors in one capability table: a hostile table of 2^29 entries fits
 * into a small message when its elements have no size. */
#define CAPNRPC_CAP_TABLE_MAX 65536u

/* References one import or export may be counted: far from overflow. */
#define CAPNRPC_REFERENCES_MAX (UINT32_C(1) << 30)

/* Messages framed but not handled yet: feed is told to wait beyond. */
#define CAPNRPC_INBOUND_MESSAGES_MAX 1024u

#endif
