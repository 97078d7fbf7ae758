/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Our codec as a filter, for capnp_tool.sh to hold against the capnp tool.
 *
 *	codec build WORDS FORMAT      the message of tests/data/wire/zoo.txt
 *	codec check FORMAT            whether the input says what zoo.txt says
 *	codec convert FROM TO WORDS   copies the input to another format
 *	codec repack FROM TO          the input as it is in another format
 *	codec canonical               whether the input is canonical words
 *
 * FORMAT is flat, packed or (to write) canonical; WORDS is the size of the
 * first segment, so small ones make many segments and far pointers.
 */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "wire/canonical.h"
#include "wire/message.h"

#define INPUT_MAX ((size_t)1 << 24)

static void *
memory_allocate(void *userdata, size_t n)
{
	(void)userdata;
	return malloc(n);
}

static void
memory_release(void *userdata, void *block, size_t n)
{
	(void)userdata;
	(void)n;
	free(block);
}

static const struct capnrpc_memory memory = { memory_allocate, memory_release,
	NULL };

static void
fail(const char *what)
{
	fprintf(stderr, "codec: %s\n", what);
	exit(EXIT_FAILURE);
}

static void
require(bool claim, const char *what)
{
	if (!claim)
		fail(what);
}

/* --- the zoo, by its layout
 * --------------------------------------------------- */

static struct capnrpc_struct_size
size(uint16_t n_data_words, uint16_t n_pointers)
{
	struct capnrpc_struct_size s = { n_data_words, n_pointers };

	return s;
}

static void
put_text(struct capnrpc_pointer_b p, const char *text)
{
	capnrpc_pointer_set_text(p, text, strlen(text));
}

static void
put_texts(struct capnrpc_pointer_b p, const char *const *texts, uint32_t n)
{
	struct capnrpc_list_b l =
		capnrpc_pointer_init_list(p, CAPNRPC_ELEMENT_POINTER, n);
	uint32_t i;

	for (i = 0; i < n; i++)
		put_text(capnrpc_list_edit_pointer(l, i), texts[i]);
}

static void
put_animal(struct capnrpc_struct_b animal, const char *name, uint16_t legs)
{
	capnrpc_struct_set_u16(animal, 0, legs, 0);
	put_text(capnrpc_struct_edit_pointer(animal, 0), name);
}

static void
put_numbers(struct capnrpc_struct_b zoo)
{
	capnrpc_struct_set_bit(zoo, 0, true, false);
	capnrpc_struct_set_bit(zoo, 1, false, true);
	capnrpc_struct_set_u8(zoo, 1, (uint8_t)-8, 0);
	capnrpc_struct_set_u16(zoo, 1, (uint16_t)-1616, (uint16_t)-5);
	capnrpc_struct_set_u32(zoo, 1, (uint32_t)-323232, 0);
	capnrpc_struct_set_u64(zoo, 1, (uint64_t)-INT64_C(646464646464), 0);
	capnrpc_struct_set_u8(zoo, 16, 200, 7);
	capnrpc_struct_set_u16(zoo, 9, 61616, 0);
	capnrpc_struct_set_u32(zoo, 5, UINT32_C(3232323232), 0);
	capnrpc_struct_set_u64(zoo, 3, UINT64_C(16464646464646464646), 0);
	capnrpc_struct_set_u32(zoo, 8, capnrpc_bits_of_float(-0.5f),
		capnrpc_bits_of_float(1.5f));
	capnrpc_struct_set_u64(zoo, 5, capnrpc_bits_of_double(2.25), 0);
	capnrpc_struct_set_u16(zoo, 18, 2, 1); /* colour: blue */
	capnrpc_struct_set_u16(zoo, 19, 2, 0); /* the union: words */
	capnrpc_struct_set_u32(zoo, 14, (uint32_t)-7, 0);
	capnrpc_struct_set_u32(zoo, 15, 9, 0);
}

static void
put_animals(struct capnrpc_struct_b zoo)
{
	struct capnrpc_struct_b bear = capnrpc_pointer_init_struct(
		capnrpc_struct_edit_pointer(zoo, 2), size(1, 2));
	struct capnrpc_list_b l;

	put_animal(bear, "bear", 4);
	l = capnrpc_pointer_init_struct_list(
		capnrpc_struct_edit_pointer(bear, 1), 1, size(1, 2));
	put_animal(capnrpc_list_edit_struct(l, 0), "cub", 4);
	l = capnrpc_pointer_init_struct_list(
		capnrpc_struct_edit_pointer(zoo, 11), 3, size(1, 2));
	put_animal(capnrpc_list_edit_struct(l, 0), "ant", 6);
	put_animal(capnrpc_list_edit_struct(l, 2), "eel", 0);
}

static void
put_number_lists(struct capnrpc_struct_b zoo)
{
	static const uint8_t bits[] = { 1, 0, 1, 1, 0, 0, 1, 0, 0, 1 };
	static const uint16_t shorts[] = { (uint16_t)-1, 2, (uint16_t)-3 };
	static const uint32_t ints[] = { 1, UINT32_MAX, 3 };
	static const uint16_t colours[] = { 2, 0, 1 };
	struct capnrpc_list_b l;
	uint32_t i;

	(void)capnrpc_pointer_init_list(
		capnrpc_struct_edit_pointer(zoo, 4), CAPNRPC_ELEMENT_VOID, 3);
	l = capnrpc_pointer_init_list(
		capnrpc_struct_edit_pointer(zoo, 5), CAPNRPC_ELEMENT_BIT, 10);
	for (i = 0; i < l.n; i++)
		capnrpc_list_set_bit(l, i, bits[i] != 0);
	l = capnrpc_pointer_init_list(
		capnrpc_struct_edit_pointer(zoo, 6), CAPNRPC_ELEMENT_1_BYTE, 3);
	for (i = 0; i < l.n; i++)
		capnrpc_list_set_u8(l, i, (uint8_t)(i + 1));
	l = capnrpc_pointer_init_list(capnrpc_struct_edit_pointer(zoo, 7),
		CAPNRPC_ELEMENT_2_BYTES, 3);
	for (i = 0; i < l.n; i++)
		capnrpc_list_set_u16(l, i, shorts[i]);
	l = capnrpc_pointer_init_list(capnrpc_struct_edit_pointer(zoo, 8),
		CAPNRPC_ELEMENT_4_BYTES, 3);
	for (i = 0; i < l.n; i++)
		capnrpc_list_set_u32(l, i, ints[i]);
	l = capnrpc_pointer_init_list(capnrpc_struct_edit_pointer(zoo, 9),
		CAPNRPC_ELEMENT_8_BYTES, 2);
	capnrpc_list_set_u64(l, 0, UINT64_MAX);
	capnrpc_list_set_u64(l, 1, 2);
	l = capnrpc_pointer_init_list(capnrpc_struct_edit_pointer(zoo, 13),
		CAPNRPC_ELEMENT_2_BYTES, 3);
	for (i = 0; i < l.n; i++)
		capnrpc_list_set_u16(l, i, colours[i]);
}

static void
put_matrix(struct capnrpc_pointer_b p)
{
	static const uint32_t lengths[] = { 2, 0, 3 };
	struct capnrpc_list_b rows =
		capnrpc_pointer_init_list(p, CAPNRPC_ELEMENT_POINTER, 3);
	struct capnrpc_list_b row;
	uint32_t i, k, v = 1;

	for (i = 0; i < 3; i++) {
		row = capnrpc_pointer_init_list(
			capnrpc_list_edit_pointer(rows, i),
			CAPNRPC_ELEMENT_4_BYTES, lengths[i]);
		for (k = 0; k < lengths[i]; k++)
			capnrpc_list_set_u32(row, k, v++);
	}
}

static struct capnrpc_message *
build(size_t first_words)
{
	static const uint8_t data[] = { 0, 1, 2, 0xff, 0xfe };
	static const char *const texts[] = { "one", "", "three" };
	static const char *const words[] = { "either", "or" };
	struct capnrpc_message *m = capnrpc_message_new(&memory, first_words);
	struct capnrpc_struct_b zoo;

	require(m != NULL, "out of memory");
	zoo = capnrpc_pointer_init_struct(
		capnrpc_message_edit_root(m), size(8, 16));
	put_numbers(zoo);
	put_text(capnrpc_struct_edit_pointer(zoo, 0), "a zoo, with a tail");
	capnrpc_pointer_set_data(
		capnrpc_struct_edit_pointer(zoo, 1), data, sizeof(data));
	put_animals(zoo);
	put_number_lists(zoo);
	put_texts(capnrpc_struct_edit_pointer(zoo, 10), texts, 3);
	put_matrix(capnrpc_struct_edit_pointer(zoo, 12));
	put_texts(capnrpc_struct_edit_pointer(zoo, 15), words, 2);
	require(capnrpc_message_error(m) == 0, "building failed");
	return m;
}

/* Fields through their getters, defaults included. */
static void
check_fields(struct capnrpc_struct_r zoo)
{
	struct capnrpc_text_r text;
	struct capnrpc_list_r l;

	require(capnrpc_struct_get_bit(zoo, 0, false), "yes");
	require(!capnrpc_struct_get_bit(zoo, 1, true), "no");
	require(capnrpc_struct_get_u8(zoo, 1, 0) == (uint8_t)-8, "i8");
	require(capnrpc_struct_get_u16(zoo, 1, (uint16_t)-5) == (uint16_t)-1616,
		"i16");
	require(capnrpc_struct_get_u8(zoo, 16, 7) == 200, "u8");
	require(capnrpc_float_of_bits(capnrpc_struct_get_u32(
			zoo, 8, capnrpc_bits_of_float(1.5f))) == -0.5f,
		"f32");
	require(capnrpc_struct_get_u16(zoo, 18, 1) == 2, "colour");
	require(capnrpc_struct_get_u16(zoo, 19, 0) == 2, "union");
	text = capnrpc_pointer_text(
		capnrpc_struct_get_pointer(zoo, 14), "hello", 5);
	require(strcmp(text.bytes, "hello") == 0, "default text");
	l = capnrpc_pointer_list(capnrpc_struct_get_pointer(zoo, 11),
		CAPNRPC_ELEMENT_COMPOSITE, NULL);
	require(l.n == 3, "animals");
	text = capnrpc_pointer_text(
		capnrpc_struct_get_pointer(capnrpc_list_get_struct(l, 2), 0),
		NULL, 0);
	require(strcmp(text.bytes, "eel") == 0, "the last animal");
	/* The same list as an older schema would have it: one of texts. */
	l = capnrpc_pointer_list(capnrpc_struct_get_pointer(zoo, 11),
		CAPNRPC_ELEMENT_POINTER, NULL);
	text = capnrpc_pointer_text(capnrpc_list_get_pointer(l, 0), NULL, 0);
	require(strcmp(text.bytes, "ant") == 0, "downgraded animals");
}

static void
check(struct capnrpc_message *m)
{
	struct capnrpc_message *own = build(0);

	check_fields(capnrpc_pointer_struct(capnrpc_message_root(m), NULL));
	require(capnrpc_pointer_equal(
			capnrpc_message_root(m), capnrpc_message_root(own)),
		"the input is not the zoo");
	require(capnrpc_message_error(m) == 0, "the input has a fault");
	capnrpc_message_unref(own);
}

/* --- in and out
 * ------------------------------------------------------------------ */

static uint8_t *
read_input(size_t *ret_n)
{
	uint8_t *bytes = malloc(INPUT_MAX);

	require(bytes != NULL, "out of memory");
	*ret_n = fread(bytes, 1, INPUT_MAX, stdin);
	require(!ferror(stdin) && *ret_n < INPUT_MAX, "input");
	return bytes;
}

static struct capnrpc_message *
read_message(const char *format)
{
	struct capnrpc_read_limits limits = { UINT64_C(1) << 30, 100 };
	struct capnrpc_message *m = NULL;
	size_t n, used = 0;
	uint8_t *bytes = read_input(&n);
	int r;

	if (strcmp(format, "packed") == 0)
		r = capnrpc_message_parse_packed(
			&memory, bytes, n, &limits, &m, &used);
	else
		r = capnrpc_message_parse(
			&memory, bytes, n, &limits, &m, &used);
	require(r == 0, capnrpc_strerror(r));
	require(used == n, "bytes behind the message");
	free(bytes);
	return m;
}

static void
write_bytes(const uint8_t *bytes, size_t n)
{
	require(fwrite(bytes, 1, n, stdout) == n && fflush(stdout) == 0,
		"output");
}

static void
write_flat(struct capnrpc_message *m)
{
	struct capnrpc_bytes piece;
	size_t i;

	require(capnrpc_message_seal(m) == 0, "sealing failed");
	for (i = 0; i < capnrpc_message_n_pieces(m); i++) {
		piece = capnrpc_message_piece(m, i);
		write_bytes(piece.bytes, piece.n);
	}
}

static void
write_packed(struct capnrpc_message *m)
{
	uint8_t *bytes;
	size_t n;

	require(capnrpc_message_write_packed(m, &bytes, &n) == 0, "packing");
	write_bytes(bytes, n);
	memory.release(NULL, bytes, n);
}

static void
write_canonical(struct capnrpc_message *m)
{
	struct capnrpc_message *made;
	struct capnrpc_bytes words;

	require(capnrpc_canonical_make(
			&memory, capnrpc_message_root(m), &made) == 0,
		"no canonical form");
	require(capnrpc_canonical_is(made), "not canonical after all");
	words = capnrpc_message_segment(made, 0);
	write_bytes(words.bytes, words.n);
	capnrpc_message_unref(made);
}

static void
write_message(struct capnrpc_message *m, const char *format)
{
	if (strcmp(format, "packed") == 0)
		write_packed(m);
	else if (strcmp(format, "canonical") == 0)
		write_canonical(m);
	else
		write_flat(m);
}

/* --- commands
 * ---------------------------------------------------------------------- */

static void
convert(const char *from, const char *to, size_t first_words)
{
	struct capnrpc_message *m = read_message(from);
	struct capnrpc_message *copy =
		capnrpc_message_new(&memory, first_words);

	require(copy != NULL, "out of memory");
	capnrpc_pointer_copy(
		capnrpc_message_edit_root(copy), capnrpc_message_root(m));
	require(capnrpc_message_error(m) == 0, "the input has a fault");
	require(capnrpc_message_error(copy) == 0, "the copy has a fault");
	write_message(copy, to);
	capnrpc_message_unref(m);
	capnrpc_message_unref(copy);
}

static void
check_canonical(void)
{
	struct capnrpc_message *m;
	uint8_t table[8] = { 0 };
	size_t n;
	uint8_t *words = read_input(&n);

	require(n % 8 == 0, "not whole words");
	capnrpc_store_u32(table + 4, (uint32_t)(n / 8));
	m = capnrpc_message_new_received(
		&memory, table, sizeof(table), n / 8, NULL);
	require(m != NULL, "out of memory");
	memcpy(capnrpc_message_body(m), words, n);
	require(capnrpc_canonical_is(m), "not canonical");
	capnrpc_message_unref(m);
	free(words);
}

int
main(int n_arguments, char **arguments)
{
	const char *command = n_arguments > 1 ? arguments[1] : "";
	struct capnrpc_message *m = NULL;

	if (strcmp(command, "build") == 0 && n_arguments == 4) {
		m = build(strtoul(arguments[2], NULL, 10));
		write_message(m, arguments[3]);
	} else if (strcmp(command, "check") == 0 && n_arguments == 3) {
		m = read_message(arguments[2]);
		check(m);
	} else if (strcmp(command, "convert") == 0 && n_arguments == 5) {
		convert(arguments[2], arguments[3],
			strtoul(arguments[4], NULL, 10));
	} else if (strcmp(command, "repack") == 0 && n_arguments == 4) {
		m = read_message(arguments[2]);
		write_message(m, arguments[3]);
	} else if (strcmp(command, "canonical") == 0 && n_arguments == 2) {
		check_canonical();
	} else {
		fail("which command?");
	}
	capnrpc_message_unref(m);
	return EXIT_SUCCESS;
}
