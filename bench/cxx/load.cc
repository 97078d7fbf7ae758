/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The C++ end that calls. It lives through the whole benchmark and does what
 * it reads, one line at a time, answering each with one line:
 *
 *     run OUTSTANDING BYTES SECONDS   ->  CALLS SECONDS P50_US P99_US
 *     hold N                          ->  held N
 *     connect N                       ->  connected N
 *     drop                            ->  dropped
 *
 * hold keeps n capabilities of the server's; connect opens n connections that
 * have done one call each; drop lets all of them go.
 *
 *     load PATH [URI]
 */
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <kj/debug.h>
#include <kj/vector.h>
#include <vector>

#include "bench.h"

namespace
{

typedef std::chrono::steady_clock Clock;

double
microseconds(Clock::duration duration)
{
	return std::chrono::duration<double, std::micro>(duration).count();
}

/* Keeps some calls in flight until the time is over. */
class Load
{
      public:
	Load(Bench::Client bench, unsigned int nBytes, double seconds)
	    : bench(kj::mv(bench)), payload(kj::heapArray<kj::byte>(nBytes)),
	      begin(Clock::now()),
	      end(begin +
		      std::chrono::duration_cast<Clock::duration>(
			      std::chrono::duration<double>(seconds)))
	{
		memset(payload.begin(), 'x', nBytes);
	}

	/* One of the calls in flight, again and again. */
	kj::Promise<void> run()
	{
		auto sent = Clock::now();
		if (sent >= end)
			return kj::READY_NOW;
		auto request = bench.callRequest(capnp::MessageSize{
			payload.size() / sizeof(capnp::word) + 8, 0 });
		request.setPayload(payload);
		return request.send().then([this, sent](auto &&response) {
			KJ_REQUIRE(
				response.getPayload().size() == payload.size());
			latencies.push_back(microseconds(Clock::now() - sent));
			return run();
		});
	}

	void print()
	{
		double seconds = microseconds(Clock::now() - begin) / 1e6;
		auto n = latencies.size();
		KJ_REQUIRE(n > 0, "no call came back in time");
		std::sort(latencies.begin(), latencies.end());
		printf("%zu %.6f %.2f %.2f\n", n, seconds, latencies[n / 2],
			latencies[n * 99 / 100]);
	}

      private:
	Bench::Client bench;
	kj::Array<kj::byte> payload;
	Clock::time_point begin;
	Clock::time_point end;
	std::vector<double> latencies;
};

/* What hold and connect have gathered. */
struct Holdings {
	kj::Vector<Bench::Client> objects;
	kj::Vector<kj::Own<Connection>> connections;
};

class Program
{
      public:
	Program(const char *path, const char *uri)
	    : io(kj::setupAsyncIo()), path(path), uri(uri),
	      connection(io, path), bench(findBench(connection, uri))
	{
	}

	void obey(const char *line)
	{
		unsigned int n, nBytes;
		double seconds;

		if (sscanf(line, "run %u %u %lf", &n, &nBytes, &seconds) == 3)
			run(n, nBytes, seconds);
		else if (sscanf(line, "hold %u", &n) == 1)
			hold(n);
		else if (sscanf(line, "connect %u", &n) == 1)
			connect(n);
		else if (!strncmp(line, "drop", 4))
			drop();
		else
			KJ_FAIL_REQUIRE("not a command", line);
		fflush(stdout);
	}

      private:
	kj::AsyncIoContext io;
	kj::StringPtr path;
	kj::StringPtr uri;
	Connection connection;
	Bench::Client bench;
	Holdings holdings;

	void run(unsigned int n, unsigned int nBytes, double seconds)
	{
		Load load(bench, nBytes, seconds);
		auto runs = kj::heapArrayBuilder<kj::Promise<void>>(n);
		for (unsigned int i = 0; i < n; i++)
			runs.add(load.run());
		kj::joinPromises(runs.finish()).wait(io.waitScope);
		load.print();
	}

	void hold(unsigned int n)
	{
		auto request = bench.makeRequest();
		request.setN(n);
		auto made = request.send().wait(io.waitScope);
		for (auto object : made.getObjects())
			holdings.objects.add(kj::mv(object));
		printf("held %u\n", n);
	}

	void connect(unsigned int n)
	{
		for (unsigned int i = 0; i < n; i++) {
			auto one = kj::heap<Connection>(io, path);
			findBench(*one, uri).callRequest().send().wait(
				io.waitScope);
			holdings.connections.add(kj::mv(one));
		}
		printf("connected %u\n", n);
	}

	void drop()
	{
		holdings = Holdings();
		bench.callRequest().send().wait(io.waitScope);
		puts("dropped");
	}
};

} // namespace

int
main(int argc, char **argv)
{
	char line[128];

	if (argc != 2 && argc != 3) {
		fprintf(stderr, "usage: %s PATH [URI]\n", argv[0]);
		return 2;
	}
	try {
		Program program(argv[1], argc == 3 ? argv[2] : "");
		puts("ready");
		fflush(stdout);
		while (fgets(line, sizeof(line), stdin))
			program.obey(line);
		return 0;
	} catch (kj::Exception &e) {
		fprintf(stderr, "%s: %s\n", argv[0], e.getDescription().cStr());
		return 1;
	}
}
