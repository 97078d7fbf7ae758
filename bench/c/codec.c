/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The C end of encoding and decoding. It answers each line with one line:
 *
 *     encode|decode N_RECORDS SECONDS   ->  MESSAGES CPU_SECONDS BYTES SUM
 *
 * A message is one Record when N_RECORDS is 1, else a Batch of them. Encoding
 * builds it and frames it into a buffer; decoding parses the framed bytes and
 * reads every field. SUM is of all that was read or written, so that both
 * implementations can be seen to do the same, and nothing is optimised away.
 */
#include "config.h"

#include <capnrpc/message.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "bench/codec.capnp.h"

/* Between two looks at the clock. */
#define N_AT_ONCE 64

static uint8_t buffer[1 << 16];
static size_t n_buffer;

static double
cpu_seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

/* --- encoding ----------------------------------------------------------- */

static void
fill_lists(struct codec_record_b record, uint32_t i)
{
	struct capnrpc_text_list_b tags = codec_record_init_tags(record, 3);
	struct capnrpc_uint16_list_b counts =
		codec_record_init_counts(record, 8);
	uint32_t j;

	capnrpc_text_list_set(tags, 0, "fragile", 7);
	capnrpc_text_list_set(tags, 1, "gift", 4);
	capnrpc_text_list_set(tags, 2, "north", 5);
	for (j = 0; j < 8; j++)
		capnrpc_uint16_list_set(counts, j, (uint16_t)(i + j));
}

static void
fill(struct codec_record_b record, uint32_t i)
{
	static const uint8_t KEY[16] = { 1, 2, 3, 4 };
	struct codec_place_b place;

	codec_record_set_id(record, i);
	codec_record_set_time(record, 1700000000 + (int64_t)i);
	codec_record_set_price(record, 19.5);
	codec_record_set_amount(record, 3);
	codec_record_set_state(record, CODEC_STATE_PAID);
	codec_record_set_is_urgent(record, true);
	codec_record_set_name(record, "a name of some length", 21);
	codec_record_set_key(record, KEY, sizeof(KEY));
	place = codec_record_init_place(record);
	codec_place_set_latitude(place, 52.5);
	codec_place_set_longitude(place, 13.25);
	fill_lists(record, i);
}

static uint64_t
encode(uint32_t n_records)
{
	struct capnrpc_message *message =
		capnrpc_message_new(capnrpc_memory_libc(), 0);
	struct codec_record_list_b records;
	uint32_t i;

	if (message == NULL)
		abort();
	if (n_records == 1) {
		fill(codec_record_init(capnrpc_message_edit_root(message)), 0);
	} else {
		records = codec_batch_init_records(
			codec_batch_init(capnrpc_message_edit_root(message)),
			n_records);
		for (i = 0; i < n_records; i++)
			fill(codec_record_list_edit(records, i), i);
	}
	n_buffer = capnrpc_message_size(message);
	if (capnrpc_message_error(message) != 0 || n_buffer > sizeof(buffer))
		abort();
	capnrpc_message_write(message, buffer);
	capnrpc_message_unref(message);
	return n_buffer;
}

/* --- decoding ----------------------------------------------------------- */

static uint64_t
read_lists(struct codec_record_r record)
{
	struct capnrpc_text_list_r tags = codec_record_get_tags(record);
	struct capnrpc_uint16_list_r counts = codec_record_get_counts(record);
	uint64_t sum = 0;
	uint32_t i;

	for (i = 0; i < capnrpc_text_list_len(tags); i++)
		sum += capnrpc_text_list_at(tags, i).n;
	for (i = 0; i < capnrpc_uint16_list_len(counts); i++)
		sum += capnrpc_uint16_list_at(counts, i);
	return sum;
}

static uint64_t
read_record(struct codec_record_r record)
{
	struct codec_place_r place = codec_record_get_place(record);
	uint64_t sum = 0;

	sum += codec_record_get_id(record);
	sum += (uint64_t)codec_record_get_time(record);
	sum += (uint64_t)codec_record_get_price(record);
	sum += codec_record_get_amount(record);
	sum += codec_record_get_state(record);
	sum += codec_record_get_is_urgent(record) ? 1 : 0;
	sum += codec_record_get_name(record).n;
	sum += codec_record_get_key(record).bytes[3];
	sum += (uint64_t)codec_place_get_latitude(place);
	sum += (uint64_t)codec_place_get_longitude(place);
	return sum + read_lists(record);
}

static uint64_t
decode(uint32_t n_records)
{
	struct capnrpc_message *message;
	struct codec_record_list_r records;
	uint64_t sum = 0;
	size_t used;
	uint32_t i;

	if (capnrpc_message_parse(capnrpc_memory_libc(), buffer, n_buffer, NULL,
		    &message, &used) != 0)
		abort();
	if (n_records == 1) {
		sum = read_record(
			codec_record_read(capnrpc_message_root(message)));
	} else {
		records = codec_batch_get_records(
			codec_batch_read(capnrpc_message_root(message)));
		for (i = 0; i < codec_record_list_len(records); i++)
			sum += read_record(codec_record_list_at(records, i));
	}
	if (capnrpc_message_error(message) != 0)
		abort();
	capnrpc_message_unref(message);
	return sum;
}

static void
run(uint64_t (*work)(uint32_t), uint32_t n_records, double seconds)
{
	double begin = cpu_seconds(), now = begin;
	uint64_t n = 0, sum = 0;
	int i;

	while (now - begin < seconds) {
		for (i = 0; i < N_AT_ONCE; i++)
			sum = work(n_records);
		n += N_AT_ONCE;
		now = cpu_seconds();
	}
	printf("%llu %.9f %zu %llu\n", (unsigned long long)n, now - begin,
		n_buffer, (unsigned long long)sum);
	fflush(stdout);
}

int
main(void)
{
	char line[128], what[16];
	unsigned int n_records;
	double seconds;

	puts("ready");
	fflush(stdout);
	while (fgets(line, sizeof(line), stdin) != NULL) {
		if (sscanf(line, "%15s %u %lf", what, &n_records, &seconds) !=
			3)
			return 2;
		(void)encode(n_records);
		run(strcmp(what, "encode") == 0 ? encode : decode, n_records,
			seconds);
	}
	return 0;
}
