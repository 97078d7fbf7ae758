/* SPDX-License-Identifier: Apache-2.0 */
/* A place that a value can be built at. */
#include "schema/slot.h"

#include <string.h>

#include "schema/brand.h"
#include "schema/value.h"

static const struct capnrpc_slot empty_slot;

struct capnrpc_slot
capnrpc_slot_at(struct capnrpc_type type, struct capnrpc_pointer_b pointer,
	uint64_t *n_words)
{
	struct capnrpc_slot slot = empty_slot;

	slot.type = type;
	slot.n_words = n_words;
	slot.pointer = pointer;
	return slot;
}

/* --- data -------------------------------------------------------------------
 */

static void
field_set_bits(struct capnrpc_struct_b s, enum capnrpc_element_size size,
	uint32_t offset, uint64_t bits, uint64_t mask)
{
	switch (size) {
	case CAPNRPC_ELEMENT_BIT:
		capnrpc_struct_set_bit(s, offset, bits != 0, mask != 0);
		break;
	case CAPNRPC_ELEMENT_1_BYTE:
		capnrpc_struct_set_u8(s, offset, (uint8_t)bits, (uint8_t)mask);
		break;
	case CAPNRPC_ELEMENT_2_BYTES:
		capnrpc_struct_set_u16(
			s, offset, (uint16_t)bits, (uint16_t)mask);
		break;
	case CAPNRPC_ELEMENT_4_BYTES:
		capnrpc_struct_set_u32(
			s, offset, (uint32_t)bits, (uint32_t)mask);
		break;
	case CAPNRPC_ELEMENT_8_BYTES:
		capnrpc_struct_set_u64(s, offset, bits, mask);
		break;
	case CAPNRPC_ELEMENT_VOID:
	case CAPNRPC_ELEMENT_POINTER:
	case CAPNRPC_ELEMENT_COMPOSITE:
	default:
		break;
	}
}

static void
element_set_bits(struct capnrpc_list_b l, enum capnrpc_element_size size,
	uint32_t i, uint64_t bits)
{
	switch (size) {
	case CAPNRPC_ELEMENT_BIT:
		capnrpc_list_set_bit(l, i, bits != 0);
		break;
	case CAPNRPC_ELEMENT_1_BYTE:
		capnrpc_list_set_u8(l, i, (uint8_t)bits);
		break;
	case CAPNRPC_ELEMENT_2_BYTES:
		capnrpc_list_set_u16(l, i, (uint16_t)bits);
		break;
	case CAPNRPC_ELEMENT_4_BYTES:
		capnrpc_list_set_u32(l, i, (uint32_t)bits);
		break;
	case CAPNRPC_ELEMENT_8_BYTES:
		capnrpc_list_set_u64(l, i, bits);
		break;
	case CAPNRPC_ELEMENT_VOID:
	case CAPNRPC_ELEMENT_POINTER:
	case CAPNRPC_ELEMENT_COMPOSITE:
	default:
		break;
	}
}

void
capnrpc_slot_set_bits(struct capnrpc_slot *slot, uint64_t bits)
{
	enum capnrpc_element_size size = capnrpc_type_element_size(slot->type);

	if (slot->list.message != NULL)
		element_set_bits(slot->list, size, slot->element, bits);
	else
		field_set_bits(
			slot->data, size, slot->offset, bits, slot->mask);
}

/* --- fields and elements ----------------------------------------------------
 */

void
capnrpc_slot_choose(struct capnrpc_struct_b s, struct capnrpc_type type,
	const struct capnrpc_field *field)
{
	if (field->is_in_union)
		capnrpc_struct_set_u16(s, type.decl->discriminant_offset,
			field->discriminant, 0);
}

/* Sets every field of a group back to its default. */
static void
clear_group(struct capnrpc_struct_b s, struct capnrpc_type type)
{
	const struct capnrpc_member *member;
	struct capnrpc_type of;
	uint32_t i;

	if (type.decl->n_in_union > 0)
		capnrpc_struct_set_u16(s, type.decl->discriminant_offset, 0, 0);
	for (i = 0; i < type.decl->n_members; i++) {
		member = &type.decl->members[i];
		of = capnrpc_member_type(type, member);
		if (member->is_group)
			clear_group(s, of);
		else if (capnrpc_type_is_pointer(of))
			capnrpc_pointer_clear(capnrpc_struct_edit_pointer(
				s, (uint16_t)member->offset));
		else
			field_set_bits(s, capnrpc_type_element_size(of),
				member->offset, 0, 0);
	}
}

struct capnrpc_slot
capnrpc_slot_field(struct capnrpc_struct_b s, struct capnrpc_type type,
	const struct capnrpc_field *field, uint64_t *n_words)
{
	struct capnrpc_slot slot = empty_slot;

	capnrpc_slot_choose(s, type, field);
	slot.type = field->type;
	slot.n_words = n_words;
	if (field->is_group) {
		clear_group(s, field->type);
		slot.structure = s;
		slot.is_struct_there = true;
	} else if (capnrpc_type_is_pointer(field->type)) {
		slot.pointer = capnrpc_struct_edit_pointer(
			s, (uint16_t)field->member->offset);
	} else {
		slot.data = s;
		slot.offset = field->member->offset;
		slot.mask = field->member->default_bits;
	}
	return slot;
}

struct capnrpc_slot
capnrpc_slot_element(struct capnrpc_list_b l, struct capnrpc_type element,
	uint32_t i, uint64_t *n_words)
{
	struct capnrpc_slot slot = empty_slot;

	slot.type = element;
	slot.n_words = n_words;
	if (element.kind == CAPNRPC_TYPE_STRUCT) {
		slot.structure = capnrpc_list_edit_struct(l, i);
		slot.is_struct_there = true;
	} else if (capnrpc_type_is_pointer(element)) {
		slot.pointer = capnrpc_list_edit_pointer(l, i);
	} else {
		slot.list = l;
		slot.element = i;
	}
	return slot;
}

/* --- objects ----------------------------------------------------------------
 */

static bool
count_words(struct capnrpc_slot *slot, uint64_t n)
{
	if (n > *slot->n_words)
		return false;
	*slot->n_words -= n;
	return true;
}

static uint64_t
struct_words(struct capnrpc_struct_size size)
{
	return (uint64_t)size.n_data_words + size.n_pointers;
}

bool
capnrpc_slot_init_struct(
	struct capnrpc_slot *slot, struct capnrpc_struct_b *ret_s)
{
	struct capnrpc_struct_size size = slot->type.decl->size;

	if (slot->is_struct_there) {
		*ret_s = slot->structure;
		return true;
	}
	if (!count_words(slot, struct_words(size)))
		return false;
	*ret_s = capnrpc_pointer_init_struct(slot->pointer, size);
	return true;
}

bool
capnrpc_slot_init_list(
	struct capnrpc_slot *slot, size_t n, struct capnrpc_list_b *ret_l)
{
	struct capnrpc_type element = capnrpc_type_element(slot->type);
	enum capnrpc_element_size size = capnrpc_type_element_size(element);
	uint64_t n_words = n; /* most kinds take less */

	if (n > CAPNRPC_BUILD_WORDS_MAX)
		return false;
	if (size == CAPNRPC_ELEMENT_COMPOSITE)
		n_words = n * struct_words(element.decl->size) + 1;
	if (n_words < n)
		n_words = n;
	if (!count_words(slot, n_words))
		return false;
	if (size == CAPNRPC_ELEMENT_COMPOSITE)
		*ret_l = capnrpc_pointer_init_struct_list(
			slot->pointer, (uint32_t)n, element.decl->size);
	else
		*ret_l = capnrpc_pointer_init_list(
			slot->pointer, size, (uint32_t)n);
	return true;
}

bool
capnrpc_slot_init_bytes(
	struct capnrpc_slot *slot, size_t n, struct capnrpc_data_b *ret_data)
{
	/* The NUL behind a text is an element of its own. */
	size_t n_all = n + (slot->type.kind == CAPNRPC_TYPE_TEXT);

	if (n > CAPNRPC_BUILD_WORDS_MAX * 8 ||
		!count_words(slot, n_all / 8 + 1))
		return false;
	*ret_data = capnrpc_pointer_init_data(slot->pointer, n_all);
	if (ret_data->bytes == NULL)
		ret_data->n = 0;
	else
		ret_data->n = n;
	return true;
}
