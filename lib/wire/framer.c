/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The incremental reader of frames.
 *
 * Three stages, told apart by what is there: the head (n_table is 8 and
 * message NULL), the rest of a longer table, and the body (message set). Each
 * stage takes what it lacks; a stage that is complete judges and opens the
 * next. Nothing is lost when memory runs out between two stages: the bytes of
 * the stage are kept, and the next feed tries to open the next one again.
 */
#include "wire/framer.h"

#include "wire/frame.h"

static void
framer_restart(struct capnrpc_framer *f)
{
	f->message = NULL;
	f->table = f->head;
	f->n_table = sizeof(f->head);
	f->n_have = 0;
	f->n_body = 0;
}

static void
framer_drop_table(struct capnrpc_framer *f)
{
	const struct capnrpc_memory *memory = f->memory;

	if (f->table != f->head)
		memory->release(memory->userdata, f->table, f->n_table);
	f->table = f->head;
}

void
capnrpc_framer_init(struct capnrpc_framer *framer,
	const struct capnrpc_memory *memory,
	const struct capnrpc_read_limits *limits)
{
	memset(framer, 0, sizeof(*framer));
	framer->memory = memory;
	framer->limits.traversal_words = CAPNRPC_TRAVERSAL_WORDS_DEFAULT;
	framer->limits.nesting = CAPNRPC_NESTING_DEFAULT;
	if (limits != NULL)
		framer->limits = *limits;
	framer_restart(framer);
}

void
capnrpc_framer_deinit(struct capnrpc_framer *framer)
{
	framer_drop_table(framer);
	capnrpc_message_unref(framer->message);
	framer_restart(framer);
}

/* The head is there: makes room for a table that is longer. */
static int
framer_open_table(struct capnrpc_framer *f)
{
	const struct capnrpc_memory *memory = f->memory;
	size_t n_table;
	uint8_t *table;
	int r;

	r = capnrpc_frame_check_head(f->head, &n_table);
	if (r < 0 || n_table == f->n_table)
		return r;
	table = memory->allocate(memory->userdata, n_table);
	if (table == NULL)
		return CAPNRPC_ENOMEM;
	memcpy(table, f->head, sizeof(f->head));
	f->table = table;
	f->n_table = n_table;
	return 0;
}

/* The table is there: makes the message that it announces. */
static int
framer_open_body(struct capnrpc_framer *f)
{
	uint64_t n_words;
	int r;

	r = capnrpc_frame_check_table(
		f->table, f->limits.traversal_words, &n_words);
	if (r < 0)
		return r;
	f->message = capnrpc_message_new_received(
		f->memory, f->table, f->n_table, n_words, &f->limits);
	if (f->message == NULL)
		return CAPNRPC_ENOMEM;
	framer_drop_table(f);
	f->n_have = 0;
	f->n_body = (size_t)n_words * 8;
	return 0;
}

/* Opens the next stage if this one has all it needs. */
static int
framer_advance(struct capnrpc_framer *f)
{
	int r = 0;

	if (f->message != NULL || f->n_have < f->n_table)
		return 0;
	if (f->table == f->head)
		r = framer_open_table(f);
	if (r == 0 && f->n_have == f->n_table)
		r = framer_open_body(f);
	if (r < 0 && r != CAPNRPC_ENOMEM)
		f->error = r;
	return r;
}

/* What the present stage still lacks, and where it goes. */
static size_t
framer_lack(struct capnrpc_framer *f, uint8_t **ret_to)
{
	if (f->message == NULL) {
		*ret_to = f->table + f->n_have;
		return f->n_table - f->n_have;
	}
	*ret_to = capnrpc_message_body(f->message) + f->n_have;
	return f->n_body - f->n_have;
}

/* Hands out the message if it is whole. */
static int
framer_finish(struct capnrpc_framer *f, struct capnrpc_message **ret_message)
{
	if (f->message == NULL || f->n_have < f->n_body)
		return CAPNRPC_EAGAIN;
	*ret_message = f->message;
	framer_restart(f);
	return 0;
}

int
capnrpc_framer_feed(struct capnrpc_framer *framer, const uint8_t *bytes,
	size_t n, size_t *ret_used, struct capnrpc_message **ret_message)
{
	size_t used = 0, lack;
	uint8_t *to;
	int r;

	*ret_used = 0;
	if (framer->error < 0)
		return framer->error;
	for (;;) {
		r = framer_advance(framer);
		if (r == 0)
			r = framer_finish(framer, ret_message);
		if (r != CAPNRPC_EAGAIN || used == n)
			break;
		lack = framer_lack(framer, &to);
		if (lack > n - used)
			lack = n - used;
		memcpy(to, bytes + used, lack);
		framer->n_have += lack;
		used += lack;
	}
	*ret_used = used;
	return r;
}

size_t
capnrpc_framer_space(struct capnrpc_framer *framer, uint8_t **ret_bytes)
{
	if (framer->message == NULL)
		return 0;
	return framer_lack(framer, ret_bytes);
}

int
capnrpc_framer_filled(struct capnrpc_framer *framer, size_t n,
	struct capnrpc_message **ret_message)
{
	framer->n_have += n;
	return framer_finish(framer, ret_message);
}

bool
capnrpc_framer_is_partial(const struct capnrpc_framer *framer)
{
	return framer->message != NULL || framer->n_have > 0;
}
