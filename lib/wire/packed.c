/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Packing and unpacking.
 *
 * The encoder ends a run of plain words where a word has two zero bytes or
 * more, as the reference's does, so that both give the same bytes. Table and
 * segments are packed one by one. The decoder lets a run go on from one
 * segment to the next, since other writers pack the whole stream, but not
 * past the end of the message.
 */
#include "wire/packed.h"

#include "wire/frame.h"

/* Counts are one byte. */
#define RUN_MAX 255u

static unsigned int
zero_bytes(const uint8_t *word)
{
	unsigned int i, n = 0;

	for (i = 0; i < 8; i++)
		n += word[i] == 0;
	return n;
}

/* How many of the n words from here are zero, up to a run. */
static size_t
zero_run(const uint8_t *words, size_t n)
{
	size_t i;

	for (i = 0; i < n && i < RUN_MAX; i++)
		if (capnrpc_load_u64(words + i * 8) != 0)
			break;
	return i;
}

/* How many of the n words from here are best left plain, up to a run. */
static size_t
plain_run(const uint8_t *words, size_t n)
{
	size_t i;

	for (i = 0; i < n && i < RUN_MAX; i++)
		if (zero_bytes(words + i * 8) >= 2)
			break;
	return i;
}

/* The tag and the bytes of one word; returns their number. */
static size_t
pack_word(const uint8_t *word, uint8_t out[9])
{
	unsigned int i;
	size_t n = 1;

	out[0] = 0;
	for (i = 0; i < 8; i++) {
		if (word[i] == 0)
			continue;
		out[0] = (uint8_t)(out[0] | 1u << i);
		out[n++] = word[i];
	}
	return n;
}

static size_t
put(uint8_t *ret_bytes, size_t at, const uint8_t *bytes, size_t n)
{
	if (ret_bytes != NULL && n > 0)
		memcpy(ret_bytes + at, bytes, n);
	return at + n;
}

size_t
capnrpc_pack(const uint8_t *words, size_t n_words, uint8_t *ret_bytes)
{
	const uint8_t *end = words + n_words * 8;
	size_t at = 0, run;
	uint8_t out[9], count;

	while (words < end) {
		at = put(ret_bytes, at, out, pack_word(words, out));
		words += 8;
		if (out[0] != 0x00 && out[0] != 0xff)
			continue;
		n_words = (size_t)(end - words) / 8;
		run = out[0] == 0x00 ? zero_run(words, n_words)
				     : plain_run(words, n_words);
		count = (uint8_t)run;
		at = put(ret_bytes, at, &count, 1);
		if (out[0] == 0xff)
			at = put(ret_bytes, at, words, run * 8);
		words += run * 8;
	}
	return at;
}

/* --- decoding --------------------------------------------------------------
 */

static unsigned int
bits_set(uint8_t byte)
{
	unsigned int n = 0;

	for (; byte != 0; byte = (uint8_t)(byte & (byte - 1)))
		n++;
	return n;
}

/* One word that begins with a tag, and the count of a run behind it. */
static int
unpack_word(struct capnrpc_unpacker *u, uint8_t *word)
{
	size_t left = u->n - u->used;
	const uint8_t *p = u->bytes + u->used;
	unsigned int i;
	size_t need;
	uint8_t tag;

	if (left < 1)
		return CAPNRPC_EAGAIN;
	tag = *p++;
	need = 1 + bits_set(tag) + (tag == 0x00 || tag == 0xff);
	if (left < need)
		return CAPNRPC_EAGAIN;
	for (i = 0; i < 8; i++)
		word[i] = (tag >> i & 1) != 0 ? *p++ : 0;
	if (tag == 0x00)
		u->n_zero = *p;
	if (tag == 0xff)
		u->n_plain = *p;
	u->used += need;
	return 0;
}

static size_t
size_min(size_t a, size_t b)
{
	return a < b ? a : b;
}

int
capnrpc_unpack(
	struct capnrpc_unpacker *unpacker, uint8_t *ret_words, size_t n_words)
{
	struct capnrpc_unpacker *u = unpacker;
	size_t n;
	int r;

	while (n_words > 0) {
		n = 1;
		if (u->n_zero > 0) {
			n = size_min(u->n_zero, n_words);
			memset(ret_words, 0, n * 8);
			u->n_zero -= (unsigned int)n;
		} else if (u->n_plain > 0) {
			n = size_min(u->n_plain, n_words);
			if ((u->n - u->used) / 8 < n)
				return CAPNRPC_EAGAIN;
			memcpy(ret_words, u->bytes + u->used, n * 8);
			u->used += n * 8;
			u->n_plain -= (unsigned int)n;
		} else {
			r = unpack_word(u, ret_words);
			if (r < 0)
				return r;
		}
		ret_words += n * 8;
		n_words -= n;
	}
	return 0;
}

bool
capnrpc_unpacker_is_at_boundary(const struct capnrpc_unpacker *unpacker)
{
	return unpacker->n_zero == 0 && unpacker->n_plain == 0;
}

/* --- messages ---------------------------------------------------------------
 */

/* Unpacks a whole table to the bytes at ret_table. */
static int
unpack_table(struct capnrpc_unpacker *u,
	uint8_t ret_table[(CAPNRPC_SEGMENTS_MAX / 2 + 1) * 8],
	size_t *ret_n_table)
{
	int r;

	r = capnrpc_unpack(u, ret_table, 1);
	if (r == 0)
		r = capnrpc_frame_check_head(ret_table, ret_n_table);
	if (r == 0)
		r = capnrpc_unpack(u, ret_table + 8, *ret_n_table / 8 - 1);
	return r;
}

int
capnrpc_message_parse_packed(const struct capnrpc_memory *memory,
	const uint8_t *bytes, size_t n,
	const struct capnrpc_read_limits *limits,
	struct capnrpc_message **ret_message, size_t *ret_used)
{
	uint8_t table[(CAPNRPC_SEGMENTS_MAX / 2 + 1) * 8];
	uint64_t max_words = limits != NULL ? limits->traversal_words
					    : CAPNRPC_TRAVERSAL_WORDS_DEFAULT;
	struct capnrpc_unpacker u = { bytes, n, 0, 0, 0 };
	struct capnrpc_message *m;
	uint64_t n_words;
	size_t n_table;
	int r;

	r = unpack_table(&u, table, &n_table);
	if (r == 0)
		r = capnrpc_frame_check_table(table, max_words, &n_words);
	if (r < 0)
		return r;
	m = capnrpc_message_new_received(
		memory, table, n_table, n_words, limits);
	if (m == NULL)
		return CAPNRPC_ENOMEM;
	r = capnrpc_unpack(&u, capnrpc_message_body(m), (size_t)n_words);
	if (r == 0 && !capnrpc_unpacker_is_at_boundary(&u))
		r = CAPNRPC_EPROTOCOL;
	if (r < 0) {
		capnrpc_message_unref(m);
		return r;
	}
	*ret_message = m;
	*ret_used = u.used;
	return 0;
}

/* Packs table and segments, or counts when ret_bytes is NULL. */
static size_t
pack_message(const struct capnrpc_message *m, uint8_t *ret_bytes)
{
	uint8_t table[(CAPNRPC_SEGMENTS_MAX / 2 + 1) * 8];
	struct capnrpc_bytes run;
	uint32_t i;
	size_t n;

	capnrpc_frame_write_table(m, table);
	n = capnrpc_pack(
		table, capnrpc_frame_table_bytes(m->n_segments) / 8, ret_bytes);
	for (i = 0; i < m->n_segments; i++) {
		run = capnrpc_message_segment(m, i);
		n += capnrpc_pack(run.bytes, run.n / 8,
			ret_bytes == NULL ? NULL : ret_bytes + n);
	}
	return n;
}

int
capnrpc_message_write_packed(const struct capnrpc_message *message,
	uint8_t **ret_bytes, size_t *ret_n)
{
	const struct capnrpc_memory *memory = message->memory;
	size_t n = pack_message(message, NULL);
	uint8_t *bytes = memory->allocate(memory->userdata, n);

	if (bytes == NULL)
		return CAPNRPC_ENOMEM;
	pack_message(message, bytes);
	*ret_bytes = bytes;
	*ret_n = n;
	return 0;
}
