/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Life of a message, and where the words of its objects come from.
 *
 * Memory is taken from the end of a segment and never given back before the
 * message goes: objects that are dropped are zeroed, not reused. That keeps
 * every builder handle good, and building as cheap as moving one number.
 */
#include "wire/message.h"

#include <assert.h>

/* The struct, rounded so that words behind it are aligned. */
#define HEAD ((sizeof(struct capnrpc_message) + 7) & ~(size_t)7)

static size_t
bytes_of_segments(uint32_t n)
{
	return n * sizeof(struct capnrpc_segment);
}

static struct capnrpc_message *
message_allocate(const struct capnrpc_memory *memory, uint64_t n_behind)
{
	struct capnrpc_message *m;
	size_t n;

	if (n_behind > SIZE_MAX / 2 - HEAD)
		return NULL;
	n = HEAD + (size_t)n_behind;
	m = memory->allocate(memory->userdata, n);
	if (m == NULL)
		return NULL;
	memset(m, 0, sizeof(*m));
	m->memory = memory;
	m->n_block = n;
	m->n_refs = 1;
	m->segments = m->inline_segments;
	m->n_segments_max = CAPNRPC_SEGMENTS_INLINE;
	m->nesting = CAPNRPC_NESTING_DEFAULT;
	return m;
}

/* The message with n_used zero words at its start, word 0 being the root. */
static struct capnrpc_message *
message_new(const struct capnrpc_memory *memory, size_t first_words,
	uint32_t n_used)
{
	struct capnrpc_message *m;

	if (first_words == 0)
		first_words = CAPNRPC_FIRST_WORDS_DEFAULT;
	if (first_words < n_used)
		first_words = n_used;
	if (first_words > CAPNRPC_SEGMENT_WORDS_MAX)
		first_words = CAPNRPC_SEGMENT_WORDS_MAX;
	m = message_allocate(memory, 8 + (uint64_t)first_words * 8);
	if (m == NULL)
		return NULL;
	m->is_building = true;
	m->traversal_words = UINT64_MAX;
	m->n_segments = 1;
	m->segments[0].bytes = (uint8_t *)m + HEAD + 8;
	m->segments[0].n_words_max = (uint32_t)first_words;
	m->segments[0].n_words = n_used;
	m->n_words = n_used;
	memset(m->segments[0].bytes, 0, (size_t)n_used * 8);
	return m;
}

struct capnrpc_message *
capnrpc_message_new(const struct capnrpc_memory *memory, size_t first_words)
{
	return message_new(memory, first_words, 1);
}

struct capnrpc_message *
capnrpc_message_new_content(
	const struct capnrpc_memory *memory, size_t first_words)
{
	struct capnrpc_message *m = message_new(memory, first_words, 2);

	if (m != NULL)
		m->has_content = true;
	return m;
}

/* Points the segments at their parts of the body, as the table says. */
static void
message_lay_out(struct capnrpc_message *m)
{
	uint8_t *bytes = m->table + m->n_table;
	uint32_t i, n_words;

	for (i = 0; i < m->n_segments; i++) {
		n_words = capnrpc_load_u32(m->table + 4 + (size_t)i * 4);
		m->segments[i].bytes = bytes;
		m->segments[i].n_words = n_words;
		m->segments[i].n_words_max = n_words;
		bytes += (size_t)n_words * 8;
	}
}

struct capnrpc_message *
capnrpc_message_new_received(const struct capnrpc_memory *memory,
	const uint8_t *table, size_t n_table, uint64_t n_words,
	const struct capnrpc_read_limits *limits)
{
	uint32_t n_segments = capnrpc_load_u32(table) + 1;
	struct capnrpc_message *m;
	size_t n_list = 0;

	if (n_segments > CAPNRPC_SEGMENTS_INLINE)
		n_list = bytes_of_segments(n_segments);
	if (n_words > SIZE_MAX / 16)
		return NULL;
	m = message_allocate(memory, n_list + n_table + n_words * 8);
	if (m == NULL)
		return NULL;
	m->is_received = true;
	m->n_segments = n_segments;
	m->n_words = n_words;
	if (n_list > 0)
		m->segments = (void *)((uint8_t *)m + HEAD);
	m->table = (uint8_t *)m + HEAD + n_list;
	m->n_table = n_table;
	memcpy(m->table, table, n_table);
	message_lay_out(m);
	capnrpc_message_set_limits(m, limits);
	return m;
}

uint8_t *
capnrpc_message_body(struct capnrpc_message *message)
{
	return message->table + message->n_table;
}

struct capnrpc_message *
capnrpc_message_ref(struct capnrpc_message *message)
{
	assert(message->n_refs > 0 && message->n_refs < SIZE_MAX);
	message->n_refs++;
	return message;
}

/* What a message that was built has outside its block. */
static void
message_release_parts(struct capnrpc_message *m)
{
	const struct capnrpc_memory *memory = m->memory;
	uint32_t i;

	for (i = 1; i < m->n_segments; i++)
		memory->release(memory->userdata, m->segments[i].bytes,
			(size_t)m->segments[i].n_words_max * 8);
	if (m->segments != m->inline_segments)
		memory->release(memory->userdata, m->segments,
			bytes_of_segments(m->n_segments_max));
	if (m->n_table > 8)
		memory->release(memory->userdata, m->table, m->n_table);
}

struct capnrpc_message *
capnrpc_message_unref(struct capnrpc_message *message)
{
	const struct capnrpc_memory *memory;

	if (message == NULL)
		return NULL;
	assert(message->n_refs > 0);
	if (--message->n_refs > 0)
		return NULL;
	memory = message->memory;
	capnrpc_message_drop_caps(message);
	if (!message->is_received)
		message_release_parts(message);
	memory->release(memory->userdata, message, message->n_block);
	return NULL;
}

int
capnrpc_message_error(const struct capnrpc_message *message)
{
	return message->error;
}

void
capnrpc_message_fail(struct capnrpc_message *message, int error)
{
	if (message->error == 0)
		message->error = error;
}

void
capnrpc_message_restore_error(struct capnrpc_message *message, int error)
{
	message->error = error;
}

bool
capnrpc_message_is_building(const struct capnrpc_message *message)
{
	return message->is_building;
}

uint64_t
capnrpc_message_words(const struct capnrpc_message *message)
{
	return message->n_words;
}

uint32_t
capnrpc_message_n_segments(const struct capnrpc_message *message)
{
	return message->n_segments;
}

struct capnrpc_bytes
capnrpc_message_segment(const struct capnrpc_message *message, uint32_t i)
{
	struct capnrpc_bytes run = { message->segments[i].bytes,
		(size_t)message->segments[i].n_words * 8 };

	return run;
}

uint8_t *
capnrpc_message_edit_segment(struct capnrpc_message *message, uint32_t i)
{
	return message->segments[i].bytes;
}

void
capnrpc_message_set_limits(struct capnrpc_message *message,
	const struct capnrpc_read_limits *limits)
{
	unsigned int nesting = CAPNRPC_NESTING_DEFAULT;

	message->traversal_words = CAPNRPC_TRAVERSAL_WORDS_DEFAULT;
	if (limits != NULL) {
		message->traversal_words = limits->traversal_words;
		nesting = limits->nesting;
	}
	if (nesting > CAPNRPC_NESTING_MAX)
		nesting = CAPNRPC_NESTING_MAX;
	message->nesting = (uint16_t)nesting;
}

/* The pointer in word i of the first segment; null when it is not there. */
static struct capnrpc_pointer_r
message_pointer(struct capnrpc_message *m, uint32_t i)
{
	struct capnrpc_pointer_r p = { m, NULL, 0, m->nesting };

	if (i < m->segments[0].n_words)
		p.location = m->segments[0].bytes + (size_t)i * 8;
	return p;
}

static struct capnrpc_pointer_b
message_edit_pointer(struct capnrpc_message *m, uint32_t i)
{
	struct capnrpc_pointer_b p = { m, NULL, 0 };

	if (m->is_building)
		p.location = m->segments[0].bytes + (size_t)i * 8;
	else
		capnrpc_message_fail(m, CAPNRPC_EINVAL);
	return p;
}

struct capnrpc_pointer_r
capnrpc_message_root(struct capnrpc_message *message)
{
	return message_pointer(message, 0);
}

struct capnrpc_pointer_b
capnrpc_message_edit_root(struct capnrpc_message *message)
{
	return message_edit_pointer(message, 0);
}

struct capnrpc_pointer_r
capnrpc_message_content(struct capnrpc_message *message)
{
	return message_pointer(message, message->has_content);
}

struct capnrpc_pointer_b
capnrpc_message_edit_content(struct capnrpc_message *message)
{
	return message_edit_pointer(message, message->has_content);
}

/* --- words ---------------------------------------------------------------- */

uint8_t *
capnrpc_message_take_words_in(
	struct capnrpc_message *message, uint32_t segment, uint64_t n)
{
	struct capnrpc_segment *s = &message->segments[segment];
	uint8_t *words;

	if (!message->is_building || n > s->n_words_max - s->n_words)
		return NULL;
	words = s->bytes + (size_t)s->n_words * 8;
	s->n_words += (uint32_t)n;
	message->n_words += n;
	return words;
}

/* Room for one entry more in the list of segments. */
static int
message_grow_list(struct capnrpc_message *m)
{
	const struct capnrpc_memory *memory = m->memory;
	uint32_t n_max = m->n_segments_max * 2;
	struct capnrpc_segment *list;

	if (m->n_segments < m->n_segments_max)
		return 0;
	list = memory->allocate(memory->userdata, bytes_of_segments(n_max));
	if (list == NULL)
		return CAPNRPC_ENOMEM;
	memcpy(list, m->segments, bytes_of_segments(m->n_segments));
	if (m->segments != m->inline_segments)
		memory->release(memory->userdata, m->segments,
			bytes_of_segments(m->n_segments_max));
	m->segments = list;
	m->n_segments_max = n_max;
	return 0;
}

/* Whether the maker did not wish for a small message. */
static bool
grows_freely(const struct capnrpc_message *m)
{
	return m->segments[0].n_words_max >= CAPNRPC_FIRST_WORDS_DEFAULT;
}

/* One segment more, with room for n words at least. */
static int
message_grow(struct capnrpc_message *m, uint64_t n)
{
	uint64_t n_words = m->n_words;
	uint8_t *bytes;

	if (n_words < CAPNRPC_GROWTH_WORDS_MIN && grows_freely(m))
		n_words = CAPNRPC_GROWTH_WORDS_MIN;
	if (n_words > CAPNRPC_GROWTH_WORDS_MAX)
		n_words = CAPNRPC_GROWTH_WORDS_MAX;
	if (n_words < n)
		n_words = n;
	if (n_words > CAPNRPC_SEGMENT_WORDS_MAX ||
		m->n_segments >= CAPNRPC_SEGMENTS_MAX)
		return CAPNRPC_ELIMIT;
	if (n_words > SIZE_MAX / 8 || message_grow_list(m) != 0)
		return CAPNRPC_ENOMEM;
	bytes = m->memory->allocate(m->memory->userdata, (size_t)n_words * 8);
	if (bytes == NULL)
		return CAPNRPC_ENOMEM;
	m->segments[m->n_segments].bytes = bytes;
	m->segments[m->n_segments].n_words = 0;
	m->segments[m->n_segments].n_words_max = (uint32_t)n_words;
	m->n_segments++;
	return 0;
}

/* The last segment, or a new one, with the extra word for a pad. */
static CAPNRPC_NOINLINE uint8_t *
take_words_elsewhere(struct capnrpc_message *m, uint32_t near, uint64_t n,
	uint32_t *ret_segment)
{
	uint32_t last = m->n_segments - 1;
	uint8_t *words = NULL;
	int r = m->is_building ? 0 : CAPNRPC_EINVAL;

	if (last != near)
		words = capnrpc_message_take_words_in(m, last, n + 1);
	if (words == NULL && r == 0) {
		r = message_grow(m, n + 1);
		last = m->n_segments - 1;
		if (r == 0)
			words = capnrpc_message_take_words_in(m, last, n + 1);
	}
	if (words == NULL) {
		capnrpc_message_fail(m, r);
		return NULL;
	}
	*ret_segment = last;
	return words;
}

static bool
has_room(const struct capnrpc_segment *segment, uint64_t n)
{
	return n <= segment->n_words_max - segment->n_words;
}

void
capnrpc_message_expect(
	struct capnrpc_message *message, uint32_t near, uint64_t n)
{
	const struct capnrpc_segment *segments = message->segments;

	if (!message->is_building || !grows_freely(message) ||
		n > CAPNRPC_GROWTH_WORDS_MAX / 4 ||
		has_room(&segments[near], n) ||
		has_room(&segments[message->n_segments - 1], n + 1))
		return;
	(void)message_grow(message, 4 * n);
}

uint8_t *
capnrpc_message_take_words(struct capnrpc_message *message, uint32_t near,
	uint64_t n, uint32_t *ret_segment)
{
	uint8_t *words = capnrpc_message_take_words_in(message, near, n);

	if (words == NULL)
		return take_words_elsewhere(message, near, n, ret_segment);
	*ret_segment = near;
	return words;
}
