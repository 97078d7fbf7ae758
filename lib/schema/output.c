/* SPDX-License-Identifier: Apache-2.0 */
/* What is printed, and where its lines break. */
#include "schema/output.h"

#include <string.h>

void
capnrpc_output_init(
	struct capnrpc_output *output, const struct capnrpc_memory *memory)
{
	memset(output, 0, sizeof(*output));
	output->memory = memory;
}

void
capnrpc_output_deinit(struct capnrpc_output *output)
{
	const struct capnrpc_memory *memory = output->memory;

	memory->release(memory->userdata, output->bytes, output->n_max);
	memory->release(memory->userdata, output->breaks,
		output->n_breaks_max * sizeof(*output->breaks));
	capnrpc_output_init(output, memory);
}

/* Another block of n_new bytes with the first n_used of the old one in it. */
static void *
move_block(struct capnrpc_output *output, void *old, size_t n_old,
	size_t n_used, size_t n_new)
{
	const struct capnrpc_memory *memory = output->memory;
	void *block = memory->allocate(memory->userdata, n_new);

	if (block == NULL) {
		output->status = CAPNRPC_ENOMEM;
		return NULL;
	}
	if (n_used > 0)
		memcpy(block, old, n_used);
	memory->release(memory->userdata, old, n_old);
	return block;
}

/* Room for n more bytes. */
static bool
output_reserve(struct capnrpc_output *output, size_t n)
{
	size_t n_new = output->n_max == 0 ? 256 : output->n_max;
	char *block;

	if (output->status < 0)
		return false;
	if (n <= output->n_max - output->n)
		return true;
	if (n > CAPNRPC_VALUE_BYTES_MAX + 1 - output->n) {
		output->status = CAPNRPC_ELIMIT;
		return false;
	}
	while (n_new < output->n + n)
		n_new *= 2;
	block = move_block(
		output, output->bytes, output->n_max, output->n, n_new);
	if (block == NULL)
		return false;
	output->bytes = block;
	output->n_max = n_new;
	return true;
}

void
capnrpc_output_add(struct capnrpc_output *output, const void *bytes, size_t n)
{
	if (n == 0 || !output_reserve(output, n))
		return;
	memcpy(output->bytes + output->n, bytes, n);
	output->n += n;
}

void
capnrpc_output_string(struct capnrpc_output *output, const char *string)
{
	capnrpc_output_add(output, string, strlen(string));
}

void
capnrpc_output_char(struct capnrpc_output *output, char c)
{
	capnrpc_output_add(output, &c, 1);
}

void
capnrpc_output_break(struct capnrpc_output *output,
	enum capnrpc_break_kind kind, uint32_t n_levels)
{
	struct capnrpc_break *more;
	size_t n;

	if (output->status < 0)
		return;
	if (output->n_breaks == output->n_breaks_max) {
		n = output->n_breaks_max == 0 ? 64 : output->n_breaks_max * 2;
		more = move_block(output, output->breaks,
			output->n_breaks_max * sizeof(*more),
			output->n_breaks * sizeof(*more), n * sizeof(*more));
		if (more == NULL)
			return;
		output->breaks = more;
		output->n_breaks_max = n;
	}
	output->breaks[output->n_breaks].offset = output->n;
	output->breaks[output->n_breaks].n_levels = n_levels;
	output->breaks[output->n_breaks++].kind = kind;
}

/* Bytes that a break adds. */
static size_t
break_size(const struct capnrpc_break *b)
{
	switch (b->kind) {
	case CAPNRPC_BREAK_LINE:
		return 1 + (size_t)b->n_levels * 2;
	case CAPNRPC_BREAK_OVER:
		return (size_t)b->n_levels * 2;
	case CAPNRPC_BREAK_BLANK:
		return 1;
	case CAPNRPC_BREAK_NONE:
	default:
		return 0;
	}
}

/* Puts the breaks in from the end, so that each byte moves once. */
static void
put_breaks_in(struct capnrpc_output *output, size_t n_added)
{
	size_t from = output->n, to = output->n + n_added, i, n;
	const struct capnrpc_break *b;

	for (i = output->n_breaks; i > 0; i--) {
		b = &output->breaks[i - 1];
		n = from - b->offset;
		from -= n;
		to -= n;
		memmove(output->bytes + to, output->bytes + from, n);
		n = break_size(b);
		to -= n;
		if (n > 0)
			memset(output->bytes + to, ' ', n);
		if (b->kind == CAPNRPC_BREAK_OVER) {
			from--;
			to--;
		}
		if (b->kind == CAPNRPC_BREAK_LINE ||
			b->kind == CAPNRPC_BREAK_OVER)
			output->bytes[to] = '\n';
	}
	output->n += n_added;
}

int
capnrpc_output_finish(
	struct capnrpc_output *output, char **ret_text, size_t *ret_n)
{
	size_t i, n_added = 0, n_room;
	char *block;

	for (i = 0; output->status == 0 && i < output->n_breaks; i++) {
		n_added += break_size(&output->breaks[i]);
		if (n_added > CAPNRPC_VALUE_BYTES_MAX - output->n)
			output->status = CAPNRPC_ELIMIT;
	}
	n_room = output->n + n_added + 1;
	if (output->status < 0 || !output_reserve(output, n_added + 1))
		return output->status;
	put_breaks_in(output, n_added);
	output->bytes[output->n] = '\0';
	/* Who gives the block back says n + 1, so that is what it must be. */
	block = move_block(
		output, output->bytes, output->n_max, n_room, n_room);
	if (block == NULL)
		return output->status;
	*ret_text = block;
	*ret_n = output->n;
	output->bytes = NULL;
	output->n_max = 0;
	return 0;
}
