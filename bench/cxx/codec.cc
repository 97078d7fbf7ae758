/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The C++ end of encoding and decoding; see c/codec.c. It takes what is fastest
 * there: the message is built in one segment from the heap, framed into a
 * buffer, and read in place without a copy.
 */
#include <capnp/message.h>
#include <capnp/serialize.h>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <kj/io.h>

#include "codec.capnp.h"

namespace
{

constexpr int N_AT_ONCE = 64;

alignas(8) kj::byte buffer[1 << 16];
size_t nBuffer;

double
cpuSeconds()
{
	timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return now.tv_sec + now.tv_nsec * 1e-9;
}

void
fill(Record::Builder record, uint32_t i)
{
	static const kj::byte KEY[16] = { 1, 2, 3, 4 };

	record.setId(i);
	record.setTime(1700000000 + int64_t(i));
	record.setPrice(19.5);
	record.setAmount(3);
	record.setState(State::PAID);
	record.setIsUrgent(true);
	record.setName("a name of some length");
	record.setKey(kj::arrayPtr(KEY, sizeof(KEY)));
	auto place = record.initPlace();
	place.setLatitude(52.5);
	place.setLongitude(13.25);
	auto tags = record.initTags(3);
	tags.set(0, "fragile");
	tags.set(1, "gift");
	tags.set(2, "north");
	auto counts = record.initCounts(8);
	for (unsigned int j = 0; j < 8; j++)
		counts.set(j, uint16_t(i + j));
}

uint64_t
encode(uint32_t nRecords)
{
	capnp::MallocMessageBuilder message;

	if (nRecords == 1) {
		fill(message.initRoot<Record>(), 0);
	} else {
		auto records = message.initRoot<Batch>().initRecords(nRecords);
		for (uint32_t i = 0; i < nRecords; i++)
			fill(records[i], i);
	}
	kj::ArrayOutputStream out(kj::arrayPtr(buffer, sizeof(buffer)));
	capnp::writeMessage(out, message);
	nBuffer = out.getArray().size();
	return nBuffer;
}

uint64_t
readRecord(Record::Reader record)
{
	auto place = record.getPlace();
	uint64_t sum = 0;

	sum += record.getId();
	sum += uint64_t(record.getTime());
	sum += uint64_t(record.getPrice());
	sum += record.getAmount();
	sum += uint64_t(record.getState());
	sum += record.getIsUrgent() ? 1 : 0;
	sum += record.getName().size();
	sum += record.getKey()[3];
	sum += uint64_t(place.getLatitude());
	sum += uint64_t(place.getLongitude());
	for (auto tag : record.getTags())
		sum += tag.size();
	for (auto count : record.getCounts())
		sum += count;
	return sum;
}

uint64_t
decode(uint32_t nRecords)
{
	capnp::FlatArrayMessageReader message(kj::arrayPtr(
		reinterpret_cast<const capnp::word *>(buffer), nBuffer / 8));
	uint64_t sum = 0;

	if (nRecords == 1)
		return readRecord(message.getRoot<Record>());
	for (auto record : message.getRoot<Batch>().getRecords())
		sum += readRecord(record);
	return sum;
}

void
run(uint64_t (*work)(uint32_t), uint32_t nRecords, double seconds)
{
	double begin = cpuSeconds(), now = begin;
	uint64_t n = 0, sum = 0;

	while (now - begin < seconds) {
		for (int i = 0; i < N_AT_ONCE; i++)
			sum = work(nRecords);
		n += N_AT_ONCE;
		now = cpuSeconds();
	}
	printf("%llu %.9f %zu %llu\n", (unsigned long long)n, now - begin,
		nBuffer, (unsigned long long)sum);
	fflush(stdout);
}

} // namespace

int
main()
{
	char line[128], what[16];
	unsigned int nRecords;
	double seconds;

	puts("ready");
	fflush(stdout);
	while (fgets(line, sizeof(line), stdin) != nullptr) {
		if (sscanf(line, "%15s %u %lf", what, &nRecords, &seconds) != 3)
			return 2;
		encode(nRecords);
		run(!strcmp(what, "encode") ? encode : decode, nRecords,
			seconds);
	}
	return 0;
}
