/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A whole message and its frame: from bytes, to bytes, and as pieces.
 *
 * What a table claims is checked with 64-bit sums against the limit on words
 * before anything is allocated, and the raw count field is compared before 1
 * is added to it, since 0xffffffff would wrap to no segments at all.
 */
#include "wire/frame.h"

int
capnrpc_frame_check_head(const uint8_t *head, size_t *ret_n_table)
{
	uint32_t field = capnrpc_load_u32(head);

	if (field >= CAPNRPC_SEGMENTS_MAX)
		return CAPNRPC_ELIMIT;
	*ret_n_table = capnrpc_frame_table_bytes(field + 1);
	return 0;
}

int
capnrpc_frame_check_table(
	const uint8_t *table, uint64_t max_words, uint64_t *ret_n_words)
{
	uint32_t n = capnrpc_load_u32(table) + 1;
	uint64_t sum = 0;
	uint32_t i;

	for (i = 1; i <= n; i++)
		sum += capnrpc_load_u32(table + (size_t)i * 4);
	if (sum > max_words)
		return CAPNRPC_ELIMIT;
	*ret_n_words = sum;
	return 0;
}

void
capnrpc_frame_write_table(
	const struct capnrpc_message *message, uint8_t *ret_table)
{
	uint32_t i, n = message->n_segments;

	capnrpc_store_u32(ret_table, n - 1);
	for (i = 0; i < n; i++)
		capnrpc_store_u32(ret_table + 4 + (size_t)i * 4,
			message->segments[i].n_words);
	if (n % 2 == 0)
		capnrpc_store_u32(ret_table + 4 + (size_t)n * 4, 0);
}

int
capnrpc_message_parse(const struct capnrpc_memory *memory, const uint8_t *bytes,
	size_t n, const struct capnrpc_read_limits *limits,
	struct capnrpc_message **ret_message, size_t *ret_used)
{
	uint64_t max_words = limits != NULL ? limits->traversal_words
					    : CAPNRPC_TRAVERSAL_WORDS_DEFAULT;
	struct capnrpc_message *m;
	uint64_t n_words;
	size_t n_table;
	int r;

	if (n < 8)
		return CAPNRPC_EAGAIN;
	r = capnrpc_frame_check_head(bytes, &n_table);
	if (r < 0)
		return r;
	if (n < n_table)
		return CAPNRPC_EAGAIN;
	r = capnrpc_frame_check_table(bytes, max_words, &n_words);
	if (r < 0)
		return r;
	if ((n - n_table) / 8 < n_words)
		return CAPNRPC_EAGAIN;
	m = capnrpc_message_new_received(
		memory, bytes, n_table, n_words, limits);
	if (m == NULL)
		return CAPNRPC_ENOMEM;
	memcpy(capnrpc_message_body(m), bytes + n_table, (size_t)n_words * 8);
	*ret_message = m;
	*ret_used = n_table + (size_t)n_words * 8;
	return 0;
}

size_t
capnrpc_message_size(const struct capnrpc_message *message)
{
	return capnrpc_frame_table_bytes(message->n_segments) +
		(size_t)message->n_words * 8;
}

void
capnrpc_message_write(const struct capnrpc_message *message, uint8_t *ret_bytes)
{
	struct capnrpc_bytes run;
	uint32_t i;

	capnrpc_frame_write_table(message, ret_bytes);
	ret_bytes += capnrpc_frame_table_bytes(message->n_segments);
	for (i = 0; i < message->n_segments; i++) {
		run = capnrpc_message_segment(message, i);
		if (run.n > 0)
			memcpy(ret_bytes, run.bytes, run.n);
		ret_bytes += run.n;
	}
}

/* --- in pieces ------------------------------------------------------------ */

int
capnrpc_message_seal(struct capnrpc_message *message)
{
	const struct capnrpc_memory *memory = message->memory;
	size_t n = capnrpc_frame_table_bytes(message->n_segments);
	uint8_t *table;

	if (message->table != NULL)
		return 0;
	if (message->error < 0)
		return message->error;
	if (message->n_segments == 1)
		table = message->segments[0].bytes - n;
	else
		table = memory->allocate(memory->userdata, n);
	if (table == NULL) {
		capnrpc_message_fail(message, CAPNRPC_ENOMEM);
		return CAPNRPC_ENOMEM;
	}
	capnrpc_frame_write_table(message, table);
	message->table = table;
	message->n_table = n;
	message->is_building = false;
	return 0;
}

/* Whether table and segments stand back to back. */
static bool
message_is_one_piece(const struct capnrpc_message *m)
{
	return m->is_received || m->n_segments == 1;
}

size_t
capnrpc_message_n_pieces(const struct capnrpc_message *message)
{
	return message_is_one_piece(message) ? 1
					     : 1 + (size_t)message->n_segments;
}

struct capnrpc_bytes
capnrpc_message_piece(const struct capnrpc_message *message, size_t i)
{
	struct capnrpc_bytes run = { message->table, message->n_table };

	if (i > 0)
		return capnrpc_message_segment(message, (uint32_t)(i - 1));
	if (message_is_one_piece(message))
		run.n += (size_t)message->n_words * 8;
	return run;
}
