/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Model-based: random trees are built and changed in a message and in a plain
 * model side by side, and compared; then the message goes through the wire,
 * flat, packed and cut in pieces, and is compared again.
 */
#include "tests/unit/wire/fixture.h"

#include <stdlib.h>

#include "wire/canonical.h"
#include "wire/framer.h"

#define WORDS_MAX 4 /* data words of a struct, elements of a list */
#define POINTERS_MAX 4
#define DEPTH_MAX 5

enum node_kind {
	NODE_NULL,
	NODE_STRUCT,
	NODE_LIST,
	NODE_POINTERS
};

/* A struct, a list of numbers, or a list of pointers. */
struct node {
	enum node_kind kind;
	enum capnrpc_element_size element;
	uint16_t n_words;
	uint16_t n_children;
	uint64_t words[WORDS_MAX];
	struct node *children[POINTERS_MAX];
};

static struct fixture_memory memory;
static uint64_t seed;
static uint64_t n_words; /* of all messages together */

static uint64_t
below(uint64_t n)
{
	return fixture_random(&seed) % n;
}

static struct node *
node_random(unsigned int depth)
{
	static const enum node_kind kinds[] = { NODE_NULL, NODE_LIST, NODE_LIST,
		NODE_STRUCT, NODE_STRUCT, NODE_STRUCT, NODE_POINTERS };
	struct node *node = calloc(1, sizeof(*node));
	uint16_t i;

	assert_non_null(node);
	node->kind = kinds[below(depth == 0 ? 6 : 7)];
	if (node->kind == NODE_NULL)
		return node;
	node->element = (enum capnrpc_element_size)below(6);
	if (node->kind != NODE_POINTERS)
		node->n_words = (uint16_t)below(WORDS_MAX + 1);
	if (node->kind != NODE_LIST && depth > 0)
		node->n_children = (uint16_t)below(POINTERS_MAX + 1);
	for (i = 0; i < node->n_words; i++)
		node->words[i] = fixture_random(&seed);
	for (i = 0; i < node->n_children; i++)
		node->children[i] = node_random(depth - 1);
	return node;
}

static struct node *
node_copy(const struct node *from)
{
	struct node *node = malloc(sizeof(*node));
	uint16_t i;

	assert_non_null(node);
	*node = *from;
	for (i = 0; i < node->n_children; i++)
		node->children[i] = node_copy(from->children[i]);
	return node;
}

static void
node_free(struct node *node)
{
	uint16_t i;

	for (i = 0; i < node->n_children; i++)
		node_free(node->children[i]);
	free(node);
}

/* --- model to message
 * ---------------------------------------------------------- */

static void
write_number(struct capnrpc_list_b l, uint32_t i, uint64_t v)
{
	capnrpc_list_set_bit(l, i, (v & 1) != 0);
	if (l.element_size == CAPNRPC_ELEMENT_1_BYTE)
		capnrpc_list_set_u8(l, i, (uint8_t)v);
	else if (l.element_size == CAPNRPC_ELEMENT_2_BYTES)
		capnrpc_list_set_u16(l, i, (uint16_t)v);
	else if (l.element_size == CAPNRPC_ELEMENT_4_BYTES)
		capnrpc_list_set_u32(l, i, (uint32_t)v);
	else if (l.element_size == CAPNRPC_ELEMENT_8_BYTES)
		capnrpc_list_set_u64(l, i, v);
}

static void node_write(struct capnrpc_pointer_b p, const struct node *node);

static void
write_struct(struct capnrpc_pointer_b p, const struct node *node)
{
	struct capnrpc_struct_b s = capnrpc_pointer_init_struct(
		p, size(node->n_words, node->n_children));
	uint16_t i;

	for (i = 0; i < node->n_words; i++)
		capnrpc_struct_set_u64(s, i, node->words[i], 0);
	for (i = 0; i < node->n_children; i++)
		node_write(
			capnrpc_struct_edit_pointer(s, i), node->children[i]);
}

static void
node_write(struct capnrpc_pointer_b p, const struct node *node)
{
	struct capnrpc_list_b l;
	uint16_t i;

	if (node->kind == NODE_NULL) {
		capnrpc_pointer_clear(p);
	} else if (node->kind == NODE_STRUCT) {
		write_struct(p, node);
	} else if (node->kind == NODE_LIST) {
		l = capnrpc_pointer_init_list(p, node->element, node->n_words);
		for (i = 0; i < node->n_words; i++)
			write_number(l, i, node->words[i]);
	} else {
		l = capnrpc_pointer_init_list(
			p, CAPNRPC_ELEMENT_POINTER, node->n_children);
		for (i = 0; i < node->n_children; i++)
			node_write(capnrpc_list_edit_pointer(l, i),
				node->children[i]);
	}
}

/* --- message against model
 * -------------------------------------------------------- */

static void
assert_number(struct capnrpc_list_r l, uint32_t i, uint64_t v)
{
	if (l.element_size == CAPNRPC_ELEMENT_BIT)
		assert_int_equal(capnrpc_list_get_bit(l, i), v & 1);
	else if (l.element_size == CAPNRPC_ELEMENT_1_BYTE)
		assert_int_equal(capnrpc_list_get_u8(l, i), (uint8_t)v);
	else if (l.element_size == CAPNRPC_ELEMENT_2_BYTES)
		assert_int_equal(capnrpc_list_get_u16(l, i), (uint16_t)v);
	else if (l.element_size == CAPNRPC_ELEMENT_4_BYTES)
		assert_int_equal(capnrpc_list_get_u32(l, i), (uint32_t)v);
	else if (l.element_size == CAPNRPC_ELEMENT_8_BYTES)
		assert_int_equal(capnrpc_list_get_u64(l, i), v);
}

static void node_check(struct capnrpc_pointer_r p, const struct node *node);

/* Structs may have got bigger on the way; what is more must be default. */
static void
check_struct(struct capnrpc_pointer_r p, const struct node *node)
{
	struct capnrpc_struct_r s = capnrpc_pointer_struct(p, NULL);
	uint16_t i;

	assert_int_equal(capnrpc_pointer_kind(p), CAPNRPC_POINTER_STRUCT);
	for (i = 0; i < WORDS_MAX + 2; i++)
		assert_int_equal(capnrpc_struct_get_u64(s, i, 0),
			i < node->n_words ? node->words[i] : 0);
	for (i = 0; i < POINTERS_MAX + 2; i++)
		if (i < node->n_children)
			node_check(capnrpc_struct_get_pointer(s, i),
				node->children[i]);
		else
			assert_int_equal(
				capnrpc_pointer_kind(
					capnrpc_struct_get_pointer(s, i)),
				CAPNRPC_POINTER_NULL);
}

static void
node_check(struct capnrpc_pointer_r p, const struct node *node)
{
	struct capnrpc_list_r l;
	uint16_t i;

	if (node->kind == NODE_NULL) {
		assert_int_equal(capnrpc_pointer_kind(p), CAPNRPC_POINTER_NULL);
	} else if (node->kind == NODE_STRUCT) {
		check_struct(p, node);
	} else if (node->kind == NODE_LIST) {
		l = capnrpc_pointer_list(p, node->element, NULL);
		assert_int_equal(l.n, node->n_words);
		for (i = 0; i < node->n_words; i++)
			assert_number(l, i, node->words[i]);
	} else {
		l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_POINTER, NULL);
		assert_int_equal(l.n, node->n_children);
		for (i = 0; i < node->n_children; i++)
			node_check(capnrpc_list_get_pointer(l, i),
				node->children[i]);
	}
}

/* --- changes
 * ------------------------------------------------------------------------ */

/* One and the same place, in the model and in the message. */
struct slot {
	struct node **node;
	struct capnrpc_pointer_b p;
};

/* Walks down at random; *below_node is passed on the way, if given. */
static struct slot
slot_random(struct capnrpc_message *m, struct node **root,
	const struct node *avoid, bool *ret_passed)
{
	struct slot slot = { root, capnrpc_message_edit_root(m) };
	uint16_t i;

	*ret_passed = *slot.node == avoid;
	while ((*slot.node)->n_children > 0 && below(4) > 0) {
		i = (uint16_t)below((*slot.node)->n_children);
		if ((*slot.node)->kind == NODE_STRUCT)
			slot.p = capnrpc_struct_edit_pointer(
				capnrpc_pointer_edit_struct(
					slot.p, size(0, 0), NULL),
				i);
		else
			slot.p = capnrpc_list_edit_pointer(
				capnrpc_pointer_edit_list(slot.p,
					CAPNRPC_ELEMENT_POINTER, size(0, 0)),
				i);
		slot.node = &(*slot.node)->children[i];
		*ret_passed = *ret_passed || *slot.node == avoid;
	}
	return slot;
}

static void
change_replace(struct slot slot)
{
	node_free(*slot.node);
	*slot.node = node_random((unsigned int)below(3));
	node_write(slot.p, *slot.node);
}

static void
change_copy(struct slot to, struct slot from)
{
	struct node *copy = node_copy(*from.node);

	capnrpc_pointer_copy(to.p, capnrpc_pointer_reader(from.p));
	node_free(*to.node);
	*to.node = copy;
}

static void
change_move(struct slot to, struct slot from)
{
	struct node *moved = *from.node;

	if (to.node == from.node)
		return;
	capnrpc_pointer_move(to.p, from.p);
	*from.node = calloc(1, sizeof(struct node));
	assert_non_null(*from.node);
	node_free(*to.node);
	*to.node = moved;
}

static void
change_grow(struct slot slot)
{
	struct capnrpc_struct_size big = { (uint16_t)below(WORDS_MAX + 2),
		(uint16_t)below(POINTERS_MAX + 2) };

	if ((*slot.node)->kind == NODE_STRUCT)
		(void)capnrpc_pointer_edit_struct(slot.p, big, NULL);
}

static unsigned int
node_depth(const struct node *node)
{
	unsigned int deepest = 0, d;
	uint16_t i;

	for (i = 0; i < node->n_children; i++) {
		d = node_depth(node->children[i]);
		deepest = d > deepest ? d : deepest;
	}
	return deepest + 1;
}

static void
change(struct capnrpc_message *m, struct node **root)
{
	bool is_inside;
	struct slot from = slot_random(m, root, NULL, &is_inside);
	struct slot to = slot_random(m, root, *from.node, &is_inside);

	switch (below(5)) {
	case 0:
		change_replace(to);
		break;
	case 1:
		capnrpc_pointer_clear(to.p);
		node_free(*to.node);
		*to.node = calloc(1, sizeof(struct node));
		assert_non_null(*to.node);
		break;
	case 2:
		/* The copy of a whole into its part: see test_copy. */
		if (!is_inside && node_depth(*root) < 20)
			change_copy(to, from);
		break;
	case 3:
		if (!is_inside)
			change_move(to, from);
		break;
	default:
		change_grow(to);
		break;
	}
}

/* --- over the wire
 * ------------------------------------------------------------------- */

static void
check_flat_in_pieces(struct capnrpc_message *m, const struct node *root)
{
	size_t n = capnrpc_message_size(m), at = 0, used, piece;
	struct capnrpc_message *back = NULL;
	struct capnrpc_framer framer;
	uint8_t *bytes = malloc(n);
	int r = CAPNRPC_EAGAIN;

	assert_non_null(bytes);
	capnrpc_message_write(m, bytes);
	capnrpc_framer_init(&framer, &memory.memory, NULL);
	while (r == CAPNRPC_EAGAIN) {
		piece = (size_t)below(40);
		piece = piece > n - at ? n - at : piece;
		r = capnrpc_framer_feed(
			&framer, bytes + at, piece, &used, &back);
		at += used;
	}
	assert_int_equal(r, 0);
	assert_int_equal(at, n);
	capnrpc_framer_deinit(&framer);
	node_check(capnrpc_message_root(back), root);
	assert_int_equal(capnrpc_message_error(back), 0);
	capnrpc_message_unref(back);
	free(bytes);
}

static void
check_packed(struct capnrpc_message *m, const struct node *root)
{
	struct capnrpc_message *back = NULL;
	uint8_t *bytes;
	size_t n, used;

	assert_int_equal(capnrpc_message_write_packed(m, &bytes, &n), 0);
	assert_int_equal(capnrpc_message_parse_packed(
				 &memory.memory, bytes, n, NULL, &back, &used),
		0);
	assert_int_equal(used, n);
	node_check(capnrpc_message_root(back), root);
	capnrpc_message_unref(back);
	memory.memory.release(&memory, bytes, n);
}

static void
check_canonical(struct capnrpc_message *m)
{
	struct capnrpc_message *made = NULL;

	assert_int_equal(capnrpc_canonical_make(&memory.memory,
				 capnrpc_message_root(m), &made),
		0);
	assert_true(capnrpc_canonical_is(made));
	assert_true(capnrpc_pointer_equal(
		capnrpc_message_root(m), capnrpc_message_root(made)));
	capnrpc_message_unref(made);
}

static void
run(uint64_t n)
{
	struct capnrpc_message *m;
	struct node *root;
	unsigned int i;

	seed = n * UINT64_C(0x9e3779b97f4a7c15) + 1;
	m = capnrpc_message_new(&memory.memory, (size_t)below(100) + 1);
	root = node_random(DEPTH_MAX);
	node_write(capnrpc_message_edit_root(m), root);
	node_check(capnrpc_message_root(m), root);
	for (i = 0; i < 20; i++) {
		change(m, &root);
		node_check(capnrpc_message_root(m), root);
	}
	assert_int_equal(capnrpc_message_error(m), 0);
	n_words += capnrpc_message_words(m);
	check_flat_in_pieces(m, root);
	check_packed(m, root);
	check_canonical(m);
	capnrpc_pointer_clear(capnrpc_message_edit_root(m));
	for (i = 0; i < capnrpc_message_n_segments(m); i++) {
		struct capnrpc_bytes run_of = capnrpc_message_segment(m, i);
		size_t k;

		for (k = 0; k < run_of.n; k++)
			assert_int_equal(run_of.bytes[k], 0);
	}
	capnrpc_message_unref(m);
	node_free(root);
	assert_int_equal(memory.n_blocks, 0);
}

static void
test_random_trees(void **state)
{
	uint64_t n;

	(void)state;
	for (n = 1; n <= 10000; n++)
		run(n);
	assert_true(n_words > 10000 * 30); /* it was about something */
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_random_trees),
	};

	fixture_memory_init(&memory);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
