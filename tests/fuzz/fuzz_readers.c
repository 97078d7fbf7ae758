/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A framed message from anybody, read through every accessor of every generated
 * reader of everything.capnp and generic.capnp, as each of their types and with
 * their defaults, and printed as text. Only what is the message's is touched,
 * every text ends with its NUL, and reading comes to an end.
 */
#include "tests/fuzz/fuzz_readers.h"

#include <string.h>

#include <capnrpc/value.h>

#include "tests/fuzz/target.h"
#include "tests/unit/proto/everything.capnp.h"
#include "tests/unit/proto/generic.capnp.h"

/* Enough for seeds of a page, which is read a hundred times, as each type. */
static const struct capnrpc_read_limits limits = { 1u << 12, 24 };

/* Deeper than any default of the schemas, which do not count as nesting. */
#define WITHIN_MAX 32

/* Readers looked into from one root: lists of groups make far more. */
#define VISITED_MAX 4096

/* From the start of a list, and its end: what is between is no other. */
#define LIST_HEAD 24
#define LIST_TAIL 4

bool
visit_begin(struct visit *v, bool has_content)
{
	if (v->n_within >= WITHIN_MAX || v->n_empty > 1 ||
		v->n_visited >= VISITED_MAX)
		return false;
	v->n_visited++;
	v->n_within++;
	v->n_empty += !has_content || v->n_empty > 0;
	return true;
}

void
visit_end(struct visit *v)
{
	v->n_within--;
	v->n_empty -= v->n_empty > 0;
}

bool
visit_index(uint32_t *i, uint32_t n)
{
	/* Past the end reads as the default; no list is near UINT32_MAX. */
	if (*i >= n)
		return *i <= n + 1;
	if (*i >= LIST_HEAD && n > LIST_TAIL && *i < n - LIST_TAIL)
		*i = n - LIST_TAIL;
	return true;
}

struct capnrpc_pointer_r
visit_root(struct visit *v)
{
	capnrpc_message_unref(v->message);
	v->message = v->parse(v->userdata);
	v->n_visited = 0;
	TARGET_ASSERT(v->n_within == 0 && v->n_empty == 0);
	return capnrpc_message_root(v->message);
}

void
visit_number(struct visit *v, uint64_t number)
{
	v->sum += number;
}

void
visit_real(struct visit *v, double real)
{
	uint64_t bits;

	memcpy(&bits, &real, sizeof(bits));
	v->sum += bits;
}

void
visit_cap(struct visit *v, const struct capnrpc_cap *cap)
{
	v->sum += cap != NULL;
}

void
visit_capnrpc_text(struct visit *v, struct capnrpc_text_r text)
{
	size_t i;

	TARGET_ASSERT(text.bytes != NULL && text.bytes[text.n] == '\0');
	for (i = 0; i < text.n; i++)
		v->sum += (unsigned char)text.bytes[i];
}

void
visit_capnrpc_data(struct visit *v, struct capnrpc_data_r data)
{
	size_t i;

	for (i = 0; i < data.n; i++)
		v->sum += data.bytes[i];
}

void
visit_capnrpc_pointer(struct visit *v, struct capnrpc_pointer_r pointer)
{
	v->sum += target_read_all(pointer);
}

void
visit_capnrpc_list(struct visit *v, struct capnrpc_list_r list)
{
	uint32_t i;

	for (i = 0; visit_index(&i, list.n); i++) {
		v->sum += capnrpc_list_get_bit(list, i);
		v->sum += capnrpc_list_get_u8(list, i);
		v->sum += capnrpc_list_get_u16(list, i);
		v->sum += capnrpc_list_get_u32(list, i);
		v->sum += capnrpc_list_get_u64(list, i);
		visit_capnrpc_pointer(v, capnrpc_list_get_pointer(list, i));
	}
}

void
visit_capnrpc_struct(struct visit *v, struct capnrpc_struct_r any)
{
	uint32_t i;

	for (i = 0; i <= any.data_bits / 64; i++)
		v->sum += capnrpc_struct_get_u64(any, i, 0);
	for (i = 0; i < any.n_pointers; i++)
		visit_capnrpc_pointer(
			v, capnrpc_struct_get_pointer(any, (uint16_t)i));
}

static struct capnrpc_type
find_type(const struct capnrpc_schema *schema, const char *name)
{
	struct capnrpc_types *types = capnrpc_types_new(capnrpc_memory_libc());

	TARGET_ASSERT(types != NULL);
	TARGET_ASSERT(capnrpc_types_add(types, schema, NULL) == 0);
	return capnrpc_decl_type(capnrpc_types_find(types, name));
}

static void
print(struct capnrpc_message *m, struct capnrpc_type type)
{
	struct capnrpc_complaint complaint;
	size_t n;
	char *text;

	if (capnrpc_value_print(capnrpc_value_of(type, capnrpc_message_root(m)),
		    CAPNRPC_FORMAT_TEXT, &target_memory, &text, &n,
		    &complaint) == 0) {
		TARGET_ASSERT(strlen(text) == n);
		target_memory.release(NULL, text, n + 1);
	}
}

struct input {
	const uint8_t *bytes;
	size_t n;
};

static struct capnrpc_message *
parse(void *userdata)
{
	const struct input *input = userdata;
	struct capnrpc_message *m;
	size_t used;

	if (capnrpc_message_parse(&target_memory, input->bytes, input->n,
		    &limits, &m, &used) < 0)
		return NULL;
	return m;
}

static void
print_all(struct input *input)
{
	static struct capnrpc_type types[2];
	struct capnrpc_message *m;
	unsigned int i;

	if (types[0].decl == NULL) {
		types[0] = find_type(EVERY_CAPNP_SCHEMA, "Every");
		types[1] = find_type(GENERIC_CAPNP_SCHEMA, "Use");
	}
	for (i = 0; i < 2; i++) {
		m = parse(input);
		TARGET_ASSERT(m != NULL);
		print(m, types[i]);
		capnrpc_message_unref(m);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct input input = { bytes, n };
	struct capnrpc_message *m = parse(&input);
	struct visit v = { parse, &input, NULL, 0, 0, 0, 0 };

	if (m == NULL)
		return 0;
	capnrpc_message_unref(m);
	TARGET_ASSERT(visit_n_accessors > 0);
	visit_every_reader(&v);
	capnrpc_message_unref(v.message);
	print_all(&input);
	target_assert_no_leak();
	return 0;
}
