/* SPDX-License-Identifier: Apache-2.0 */
/* What the fuzz targets share. */
#include "tests/fuzz/target.h"

#include <stdio.h>
#include <stdlib.h>

static size_t n_blocks;

static void *
target_allocate(void *userdata, size_t n)
{
	void *block = malloc(n);

	(void)userdata;
	n_blocks += block != NULL;
	return block;
}

static void
target_release(void *userdata, void *block, size_t n)
{
	(void)userdata;
	(void)n;
	n_blocks -= block != NULL;
	free(block);
}

const struct capnrpc_memory target_memory = { target_allocate, target_release,
	NULL };

void
target_fail(const char *claim, const char *file, int line)
{
	fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, claim);
	abort();
}

void
target_assert_no_leak(void)
{
	TARGET_ASSERT(n_blocks == 0);
}

static uint64_t
read_sections(struct capnrpc_struct_r s)
{
	uint64_t sum = s.data_bits;
	uint32_t i;

	for (i = 0; i < s.data_bits / 8; i++)
		sum += capnrpc_struct_get_u8(s, i, 0);
	for (i = 0; i < s.n_pointers; i++)
		sum += target_read_all(
			capnrpc_struct_get_pointer(s, (uint16_t)i));
	return sum;
}

static uint64_t
read_list(struct capnrpc_pointer_r pointer)
{
	struct capnrpc_list_r l = capnrpc_pointer_any_list(pointer);
	uint64_t sum = l.n;
	uint32_t i;

	for (i = 0; i < l.n && l.step_bits > 0; i++) {
		sum += capnrpc_list_get_bit(l, i);
		sum += capnrpc_list_get_u8(l, i);
		sum += capnrpc_list_get_u16(l, i);
		sum += capnrpc_list_get_u32(l, i);
		sum += capnrpc_list_get_u64(l, i);
		if (l.element_size != CAPNRPC_ELEMENT_BIT)
			sum += read_sections(capnrpc_list_get_struct(l, i));
	}
	if (l.element_size == CAPNRPC_ELEMENT_1_BYTE)
		sum += strlen(capnrpc_pointer_text(pointer, NULL, 0).bytes);
	return sum;
}

uint64_t
target_read_all(struct capnrpc_pointer_r pointer)
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
