/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The inside of a message: its segments, its budget, its capability table.
 *
 * A message is one block: the struct, then (received) its segment list and
 * the whole frame as it came, or (building) eight spare bytes and the first
 * segment. The spare bytes take the segment table of a message that never
 * outgrew its first segment, so such a message leaves as one piece; a received
 * message keeps its table in front of its bytes for the same reason. Segments
 * never move, so that readers and builders can be plain pointers.
 *
 * Owner: whoever holds a reference. Users: the rest of lib/wire, and the RPC
 * layer through the functions below. The struct is laid open only because
 * following a pointer must not cost a function call per segment.
 */
#ifndef CAPNRPC_WIRE_MESSAGE_H
#define CAPNRPC_WIRE_MESSAGE_H

#include <capnrpc/message.h>

#include "wire/pointer.h"

/* For what is rare, beside what is hot: keeps its stack frame out of there. */
#if defined(__GNUC__) || defined(__clang__)
#define CAPNRPC_NOINLINE __attribute__((noinline))
#else
#define CAPNRPC_NOINLINE
#endif

/*
 * Receivers in the field take at most 511 segments: the reference compares
 * the raw field (count - 1) with 511. Neither do we send nor take more.
 */
#define CAPNRPC_SEGMENTS_MAX 511u

/* First segment when the maker has no wish: holds most calls, and with the
 * struct stays well below a page. */
#define CAPNRPC_FIRST_WORDS_DEFAULT 128u

/*
 * Later segments double the message. Who outgrows the first one goes on, so the
 * second is not small either; but a maker who wished for less than the default
 * is taken at that word.
 */
#define CAPNRPC_GROWTH_WORDS_MIN 1024u

/* They grow by no more than 8 MiB, so that the last doubling wastes little. */
#define CAPNRPC_GROWTH_WORDS_MAX (UINT32_C(1) << 20)

/* Segments that need no list of their own: with doubling, a message of
 * sixteen times its first segment. */
#define CAPNRPC_SEGMENTS_INLINE 4u

/* Entries of a capability table: indices beyond it are not on any wire that
 * a peer of ours accepts, and 64 bits of index arithmetic stay safe. */
#define CAPNRPC_CAPS_MAX (UINT32_C(1) << 20)

/* How the message counts references on the opaque objects in its table. */
struct capnrpc_cap_hooks {
	/* One more reference; returns cap. */
	struct capnrpc_cap *(*ref)(struct capnrpc_cap *cap);
	/* One less; runs no foreign code; returns NULL. */
	struct capnrpc_cap *(*unref)(struct capnrpc_cap *cap);
};

/* One segment. Words past n_words are not initialised. */
struct capnrpc_segment {
	uint8_t *bytes;
	uint32_t n_words; /* in use; what readers may touch */
	uint32_t n_words_max; /* room */
};

struct capnrpc_message {
	struct capnrpc_segment *segments; /* of n_segments */
	uint64_t traversal_words; /* what readers may still reach */
	uint32_t n_segments;
	uint16_t nesting; /* what a root reader starts with */
	bool is_building; /* may be written to: built here, not yet sealed */
	bool is_received; /* all of it is in the one block */
	bool has_content; /* word 1 is a content pointer */
	int error; /* first fault; 0 or CAPNRPC_E* */
	const struct capnrpc_memory *memory;
	size_t n_refs;
	uint32_t n_segments_max;
	uint32_t n_caps;
	uint32_t n_caps_max;
	struct capnrpc_cap **caps; /* of n_caps; entries may be NULL */
	const struct capnrpc_cap_hooks *hooks;
	uint8_t *table; /* segment table of the frame, or NULL */
	size_t n_table; /* its bytes */
	size_t n_block; /* bytes of the block this struct heads */
	uint64_t n_words; /* of all segments */
	struct capnrpc_segment inline_segments[CAPNRPC_SEGMENTS_INLINE];
};

/* --- life ---------------------------------------------------------------- */

/*
 * A message to build for RPC: word 0 is the root pointer, kept for the RPC
 * layer, and word 1 a *content* pointer, under which the application builds
 * first. Later the content is moved (capnrpc_pointer_move, no copy) to its
 * place in the structs that the RPC layer builds under the root.
 * Otherwise as capnrpc_message_new.
 */
CAPNRPC_CHECK struct capnrpc_message *capnrpc_message_new_content(
	const struct capnrpc_memory *memory, size_t first_words);

/*
 * A message about to be received: n_table bytes of table (copied) announce
 * segments of n_words words in all; the caller has checked both
 * (capnrpc_frame_check) and now fills capnrpc_message_body(). limits may be
 * NULL for the defaults. NULL when memory runs out.
 */
CAPNRPC_CHECK struct capnrpc_message *capnrpc_message_new_received(
	const struct capnrpc_memory *memory, const uint8_t *table,
	size_t n_table, uint64_t n_words,
	const struct capnrpc_read_limits *limits);

/* The bytes of all segments of a received message, back to back. */
uint8_t *capnrpc_message_body(struct capnrpc_message *message);

/* --- what it is ---------------------------------------------------------- */

/* Whether it can be written to: built here, and not sealed yet. */
bool capnrpc_message_is_building(const struct capnrpc_message *message);

/* Words of all its segments; the frame's table is not counted. */
uint64_t capnrpc_message_words(const struct capnrpc_message *message);

/* How many segments it has; never 0. */
uint32_t capnrpc_message_n_segments(const struct capnrpc_message *message);

/* The used bytes of segment i (< n_segments). */
struct capnrpc_bytes capnrpc_message_segment(
	const struct capnrpc_message *message, uint32_t i);

/* The same, for overwriting words in place (relaying). */
uint8_t *capnrpc_message_edit_segment(
	struct capnrpc_message *message, uint32_t i);

/* Records a fault, unless there is one already. */
void capnrpc_message_fail(struct capnrpc_message *message, int error);

/*
 * Takes back what a look has left that decides nothing about the message: error
 * is what capnrpc_message_error() was before it.
 */
void capnrpc_message_restore_error(struct capnrpc_message *message, int error);

/* Starts reading afresh under these limits; NULL for the defaults. */
void capnrpc_message_set_limits(struct capnrpc_message *message,
	const struct capnrpc_read_limits *limits);

/* --- the content pointer ------------------------------------------------- */

/* The content pointer of a message made by new_content; else the root. */
struct capnrpc_pointer_r capnrpc_message_content(
	struct capnrpc_message *message);

/* The same for writing; a sink when the message cannot be written to. */
struct capnrpc_pointer_b capnrpc_message_edit_content(
	struct capnrpc_message *message);

/* --- the frame, piece by piece -------------------------------------------- */

/*
 * Ends building and lays out the segment table. After it the pieces stay as
 * they are until the message is freed. Again is fine.
 * Errors: the message's sticky error, CAPNRPC_ENOMEM.
 */
CAPNRPC_CHECK int capnrpc_message_seal(struct capnrpc_message *message);

/* How many pieces its frame has; for sealed and for received messages. */
size_t capnrpc_message_n_pieces(const struct capnrpc_message *message);

/* Piece i (< n_pieces) of the frame, in the order they are sent. */
struct capnrpc_bytes capnrpc_message_piece(
	const struct capnrpc_message *message, size_t i);

/* --- capabilities --------------------------------------------------------- */

/*
 * How capabilities are counted. hooks is borrowed and outlives the message.
 * Must be set before the first capability gets in.
 */
void capnrpc_message_set_cap_hooks(
	struct capnrpc_message *message, const struct capnrpc_cap_hooks *hooks);

/*
 * Appends cap (NULL allowed; the message takes its own reference) to the
 * table. On error the message remembers it, too.
 * Errors: CAPNRPC_ENOMEM, CAPNRPC_ELIMIT, CAPNRPC_EINVAL without hooks.
 */
CAPNRPC_CHECK int capnrpc_message_add_cap(struct capnrpc_message *message,
	struct capnrpc_cap *cap, uint32_t *ret_index);

/*
 * Makes room for n entries more, so that that many add_cap cannot fail.
 * Errors: CAPNRPC_ENOMEM, CAPNRPC_ELIMIT.
 */
CAPNRPC_CHECK int capnrpc_message_reserve_caps(
	struct capnrpc_message *message, uint32_t n);

/* Entries of the table, the empty ones counted. */
uint32_t capnrpc_message_n_caps(const struct capnrpc_message *message);

/* Entry i, borrowed; NULL when it is empty or past the end. */
struct capnrpc_cap *capnrpc_message_cap(
	const struct capnrpc_message *message, uint32_t i);

/* Puts cap (NULL allowed) in entry i (< n_caps); what was there is dropped. */
void capnrpc_message_set_cap(
	struct capnrpc_message *message, uint32_t i, struct capnrpc_cap *cap);

/* Moves entry i out: the caller owns the reference; the entry is NULL now. */
struct capnrpc_cap *capnrpc_message_take_cap(
	struct capnrpc_message *message, uint32_t i);

/* Drops every entry and empties the table. Does not allocate. */
void capnrpc_message_drop_caps(struct capnrpc_message *message);

/* --- for the rest of lib/wire --------------------------------------------- */

/*
 * n words for an object, in segment near if there is room, else wherever.
 * When it is elsewhere, one word more is taken, and the first of them is for a
 * landing pad. The words are not cleared. Returns NULL (and the message
 * remembers why) when it cannot be.
 */
uint8_t *capnrpc_message_take_words(struct capnrpc_message *message,
	uint32_t near, uint64_t n, uint32_t *ret_segment);

/*
 * n words are about to be taken near a segment, for structs that more will hang
 * on: where a new segment is needed, it gets room for that too, because what
 * finds no room beside its pointer costs a far pointer. Never fails.
 */
void capnrpc_message_expect(
	struct capnrpc_message *message, uint32_t near, uint64_t n);

/* n words in exactly this segment, or NULL without a fault. */
uint8_t *capnrpc_message_take_words_in(
	struct capnrpc_message *message, uint32_t segment, uint64_t n);

/* Word index of a place within a segment. */
static inline int64_t
capnrpc_message_index(const struct capnrpc_message *message, uint32_t segment,
	const uint8_t *place)
{
	return (int64_t)((uint64_t)(place - message->segments[segment].bytes) >>
		3);
}

/* Charges n words to the reading budget; false (and a fault) when over. */
static inline bool
capnrpc_message_charge(struct capnrpc_message *message, uint64_t n)
{
	if (n > message->traversal_words) {
		capnrpc_message_fail(message, CAPNRPC_ELIMIT);
		return false;
	}
	message->traversal_words -= n;
	return true;
}

/* One more reference; returns message. */
struct capnrpc_message *capnrpc_message_ref(struct capnrpc_message *message);

#endif
