/* SPDX-License-Identifier: Apache-2.0 */
/* What the tests of lib/wire share. */
#include "tests/unit/wire/fixture.h"

#include <stdlib.h>

#include "wire/frame.h"

/* In front of each block, so that a wrong size on release shows. */
#define GUARD 16

static void *
memory_allocate(void *userdata, size_t n)
{
	struct fixture_memory *m = userdata;
	uint8_t *block;

	m->n_calls++;
	if (m->fail_at != 0 &&
		(m->n_calls == m->fail_at ||
			(m->is_persistent && m->n_calls > m->fail_at)))
		return NULL;
	assert_true(n > 0);
	if (n > m->n_largest)
		m->n_largest = n;
	block = malloc(GUARD + n);
	assert_non_null(block);
	memset(block, 0xa5, GUARD + n);
	memcpy(block, &n, sizeof(n));
	m->n_blocks++;
	return block + GUARD;
}

static void
memory_release(void *userdata, void *block, size_t n)
{
	struct fixture_memory *m = userdata;
	size_t n_asked;

	if (block == NULL)
		return;
	memcpy(&n_asked, (uint8_t *)block - GUARD, sizeof(n_asked));
	assert_int_equal(n, n_asked);
	assert_true(m->n_blocks > 0);
	m->n_blocks--;
	free((uint8_t *)block - GUARD);
}

void
fixture_memory_init(struct fixture_memory *memory)
{
	memset(memory, 0, sizeof(*memory));
	memory->memory.allocate = memory_allocate;
	memory->memory.release = memory_release;
	memory->memory.userdata = memory;
}

static struct capnrpc_cap *
cap_ref(struct capnrpc_cap *cap)
{
	cap->n_refs++;
	return cap;
}

static struct capnrpc_cap *
cap_unref(struct capnrpc_cap *cap)
{
	assert_true(cap->n_refs > 0);
	cap->n_refs--;
	return NULL;
}

const struct capnrpc_cap_hooks fixture_cap_hooks = { cap_ref, cap_unref };

struct capnrpc_message *
fixture_segments(struct fixture_memory *memory, const uint32_t *sizes,
	uint32_t n, const uint64_t *words,
	const struct capnrpc_read_limits *limits)
{
	size_t n_table = capnrpc_frame_table_bytes(n), n_words = 0, used, i;
	struct capnrpc_message *m = NULL;
	uint8_t *frame;

	for (i = 0; i < n; i++)
		n_words += sizes[i];
	frame = calloc(1, n_table + n_words * 8);
	assert_non_null(frame);
	capnrpc_store_u32(frame, n - 1);
	for (i = 0; i < n; i++)
		capnrpc_store_u32(frame + 4 + i * 4, sizes[i]);
	for (i = 0; i < n_words; i++)
		capnrpc_store_u64(frame + n_table + i * 8, words[i]);
	assert_int_equal(capnrpc_message_parse(&memory->memory, frame,
				 n_table + n_words * 8, limits, &m, &used),
		0);
	assert_int_equal(used, n_table + n_words * 8);
	free(frame);
	return m;
}

struct capnrpc_message *
fixture_words(
	struct fixture_memory *memory, const uint64_t *words, uint32_t n_words)
{
	return fixture_segments(memory, &n_words, 1, words, NULL);
}

struct capnrpc_message *
fixture_resend(
	struct fixture_memory *memory, const struct capnrpc_message *message)
{
	size_t n = capnrpc_message_size(message), used;
	uint8_t *bytes = malloc(n);
	struct capnrpc_message *m = NULL;

	assert_non_null(bytes);
	capnrpc_message_write(message, bytes);
	assert_int_equal(capnrpc_message_parse(
				 &memory->memory, bytes, n, NULL, &m, &used),
		0);
	assert_int_equal(used, n);
	free(bytes);
	return m;
}

uint64_t
fixture_word(
	const struct capnrpc_message *message, uint32_t segment, uint32_t i)
{
	struct capnrpc_bytes run = capnrpc_message_segment(message, segment);

	assert_true(((size_t)i + 1) * 8 <= run.n);
	return capnrpc_load_u64(run.bytes + (size_t)i * 8);
}

uint64_t
fixture_load(struct capnrpc_pointer_b pointer)
{
	assert_non_null(pointer.location);
	return pointer.location == NULL ? 0
					: capnrpc_load_u64(pointer.location);
}

bool
fixture_has_bytes(
	const struct capnrpc_message *message, const char *bytes, size_t n)
{
	struct capnrpc_bytes run;
	uint32_t i;
	size_t at;

	for (i = 0; i < capnrpc_message_n_segments(message); i++) {
		run = capnrpc_message_segment(message, i);
		for (at = 0; at + n <= run.n; at++)
			if (memcmp(run.bytes + at, bytes, n) == 0)
				return true;
	}
	return false;
}

static uint64_t
read_sections(struct capnrpc_struct_r s)
{
	uint64_t sum = s.data_bits;
	uint32_t i;

	for (i = 0; i < s.data_bits / 64; i++)
		sum += capnrpc_struct_get_u64(s, i, 0);
	for (i = 0; i < s.n_pointers; i++)
		sum += fixture_read_all(
			capnrpc_struct_get_pointer(s, (uint16_t)i));
	return sum;
}

/* Every way a schema could want to see this list, each within its bounds. */
static uint64_t
read_list(struct capnrpc_pointer_r pointer)
{
	struct capnrpc_list_r l = capnrpc_pointer_any_list(pointer);
	uint64_t sum = l.n;
	uint32_t i;

	for (i = 0; i < l.n && l.step_bits > 0; i++) {
		if (l.element_size == CAPNRPC_ELEMENT_BIT)
			sum += capnrpc_list_get_bit(l, i);
		else
			sum += read_sections(capnrpc_list_get_struct(l, i));
		sum += capnrpc_list_get_u8(l, i) + capnrpc_list_get_u16(l, i) +
			capnrpc_list_get_u32(l, i) + capnrpc_list_get_u64(l, i);
	}
	if (l.element_size == CAPNRPC_ELEMENT_1_BYTE)
		sum += capnrpc_pointer_data(pointer, NULL, 0).n;
	if (l.element_size == CAPNRPC_ELEMENT_1_BYTE && l.n > 0 &&
		l.elements[l.n - 1] == 0)
		sum += capnrpc_pointer_text(pointer, NULL, 0).n;
	return sum;
}

uint64_t
fixture_read_all(struct capnrpc_pointer_r pointer)
{
	switch (capnrpc_pointer_kind(pointer)) {
	case CAPNRPC_POINTER_STRUCT:
		return read_sections(capnrpc_pointer_struct(pointer, NULL));
	case CAPNRPC_POINTER_LIST:
		return read_list(pointer);
	case CAPNRPC_POINTER_CAP:
		return capnrpc_pointer_borrow_cap(pointer) != NULL;
	case CAPNRPC_POINTER_NULL:
	case CAPNRPC_POINTER_INVALID:
	default:
		return 0;
	}
}

uint64_t
fixture_random(uint64_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	*state ^= *state << 17;
	return *state;
}
