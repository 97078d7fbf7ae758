/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Runs every scenario against a peer, whoever wrote it, and prints TAP.
 *
 *     driver ADDRESS               two-party, "unix:PATH" or "HOST:PORT"
 *     driver --broker SOCKET URI   restored through the daemon at SOCKET
 *     driver --only NAME ...       only the scenarios with NAME in their name
 *     driver --except NAMES ...    all but those named so, one a line
 */
#include <capnp/rpc-twoparty.h>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <unistd.h>

#include "broker.capnp.h"
#include "scenario.h"

namespace
{

/* A scenario takes below a second; one that hangs must not hang the run. */
const unsigned int SECONDS_PER_SCENARIO = 20;

struct Options {
	const char *address = nullptr; /* of the peer itself, or */
	const char *socket = nullptr; /* of the daemon, with */
	const char *uri = nullptr;
	const char *only = "";
	const char *except = "";
};

const char *runningName = "";

void
onAlarm(int)
{
	/* The loop is stuck, so nothing but this can be done any more. */
	const char END[] = "\nnot ok - took too long, giving up: ";
	auto n = write(STDOUT_FILENO, END, sizeof(END) - 1);
	n += write(STDOUT_FILENO, runningName, strlen(runningName));
	n += write(STDOUT_FILENO, "\n", 1);
	_exit(n > 0 ? 1 : 2);
}

/* One connection. The client goes first, then what it reads from. */
struct Connection {
	kj::Own<kj::AsyncIoStream> stream;
	capnp::TwoPartyClient client;

	explicit Connection(kj::Own<kj::AsyncIoStream> given)
	    : stream(kj::mv(given)), client(*stream)
	{
	}
};

Setting::Link
connect(kj::AsyncIoContext &io, const Options &options)
{
	auto address = options.socket ? kj::str("unix:", options.socket)
				      : kj::str(options.address);
	auto stream = io.provider->getNetwork()
			      .parseAddress(address)
			      .wait(io.waitScope)
			      ->connect()
			      .wait(io.waitScope);
	auto connection = kj::heap<Connection>(kj::mv(stream));
	auto bootstrap = connection->client.bootstrap();

	if (!options.socket)
		return { kj::mv(connection), bootstrap.castAs<Peer>() };
	auto request = bootstrap.castAs<Broker>().restoreRequest();
	request.setUri(options.uri);
	auto peer = request.send().getCap().castAs<Peer>();
	return { kj::mv(connection), kj::mv(peer) };
}

bool
run(const Scenario &scenario, unsigned int number, Setting &setting)
{
	runningName = scenario.name;
	alarm(SECONDS_PER_SCENARIO);
	auto problem =
		kj::runCatchingExceptions([&]() { scenario.run(setting); });
	alarm(0);

	KJ_IF_MAYBE (exception, problem) {
		printf("not ok %u - %s\n", number, scenario.name);
		printf("# %s:%d: %s\n", exception->getFile(),
			exception->getLine(),
			exception->getDescription().cStr());
		return false;
	}
	printf("ok %u - %s\n", number, scenario.name);
	fflush(stdout);
	return true;
}

bool
isALineOf(const char *text, const char *line)
{
	auto lines = kj::str("\n", text, "\n");
	return strstr(lines.cStr(), kj::str("\n", line, "\n").cStr()) != nullptr;
}

int
runAll(const Options &options)
{
	auto io = kj::setupAsyncIo();
	auto link = connect(io, options);
	Setting setting{ link.peer, io.waitScope, io.provider->getTimer(),
		[&]() { return connect(io, options); } };
	unsigned int nPassed = 0, nFailed = 0;

	for (auto scenarios : { callScenarios(), orderScenarios(),
		     streamScenarios(), lifetimeScenarios() }) {
		for (auto &scenario : scenarios) {
			if (!strstr(scenario.name, options.only) ||
				isALineOf(options.except, scenario.name))
				continue;
			if (run(scenario, nPassed + nFailed + 1, setting))
				nPassed++;
			else
				nFailed++;
		}
	}
	printf("1..%u\n%u passed, %u failed\n", nPassed + nFailed, nPassed,
		nFailed);
	return nFailed == 0 && nPassed > 0 ? 0 : 1;
}

bool
parse(int argc, char **argv, Options &options)
{
	int i = 1;

	if (argc - i >= 2 && !strcmp(argv[i], "--only")) {
		options.only = argv[i + 1];
		i += 2;
	}
	if (argc - i >= 2 && !strcmp(argv[i], "--except")) {
		options.except = argv[i + 1];
		i += 2;
	}
	if (argc - i == 3 && !strcmp(argv[i], "--broker")) {
		options.socket = argv[i + 1];
		options.uri = argv[i + 2];
		return true;
	}
	if (argc - i == 1)
		options.address = argv[i];
	return options.address;
}

} // namespace

int
main(int argc, char **argv)
{
	Options options;

	if (!parse(argc, argv, options)) {
		fprintf(stderr,
			"usage: %s [--only NAME | --except NAMES] ADDRESS | "
			"--broker SOCKET URI\n",
			argv[0]);
		return 2;
	}
	signal(SIGALRM, onAlarm);
	try {
		return runAll(options);
	} catch (kj::Exception &e) {
		printf("Bail out! %s\n", e.getDescription().cStr());
		return 1;
	}
}
