/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The daemon's local door. One program behind it sends whatever it likes: bytes
 * as they are, or messages that are made of the input and aimed at the Broker
 * and what comes of it. Beside it an honest one pings, and restores and calls
 * what it published; it must notice nothing. All of the daemon is in this
 * process, with sockets for doors and its store in memory.
 *
 * Daemons are expensive, so some runs share one; each run is another user.
 */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "cap/promise.h"
#include "cap/vat.h"
#include "daemon/broker.h"
#include "daemon/daemon.h"
#include "daemon/log.h"
#include "daemon/peer.h"
#include "proto/gen/broker.capnp.h"
#include "proto/gen/rpc.capnp.h"
#include "rpc/conn.h"
#include "tests/fuzz/target.h"

/* Runs that share a daemon. */
#define RUNS_MAX 64u

/* A daemon that takes longer to answer hangs; a loaded machine does not. */
#define PATIENCE_S 20

#define MESSAGES_MAX 64u
#define HONEST_UID 4000u
#define HOSTILE_UID 5000u
#define NUMBER_ID UINT64_C(0xb0b0b0b0b0b0b0b0)

/* The hostile program knows the honest one's URI, but does not call this. */
#define OWN_METHOD 99

struct input {
	const uint8_t *bytes;
	size_t n;
};

/* The honest program. */
struct honest {
	int fd;
	struct capnrpc_vat *vat;
	struct capnrpc_conn *conn;
	struct capnrpc_cap *broker;
	struct capnrpc_cap *account;
	char uri[512];
	size_t n_uri;
	unsigned int n_called;
};

static struct daemon *daemon_here;
static struct honest honest;
static unsigned int n_runs;
static char folder[] = "/tmp/fuzz_local.XXXXXX";

static uint8_t
next(struct input *in)
{
	if (in->n == 0)
		return 0;
	in->n--;
	return *in->bytes++;
}

/* --- waiting ----------------------------------------------------------------
 */

/* The honest program reads, works and writes. */
static void
run_honest(void)
{
	struct capnrpc_bytes piece;
	uint8_t bytes[4096];
	ssize_t n;

	while ((n = recv(honest.fd, bytes, sizeof(bytes), MSG_DONTWAIT)) > 0) {
		TARGET_ASSERT(
			capnrpc_conn_feed(honest.conn, bytes, (size_t)n) == 0);
		while (capnrpc_conn_step(honest.conn))
			continue;
	}
	TARGET_ASSERT(n < 0 && errno == EAGAIN);
	while (capnrpc_vat_turn(honest.vat))
		continue;
	while (capnrpc_conn_output(honest.conn, &piece, 1) > 0) {
		n = send(honest.fd, piece.bytes, piece.n,
			MSG_DONTWAIT | MSG_NOSIGNAL);
		if (n <= 0)
			return;
		capnrpc_conn_sent(honest.conn, (size_t)n);
	}
}

/* One round of everybody; ends the program when they take too long. */
static void
go_round(const struct timespec *since)
{
	struct timespec now;

	TARGET_ASSERT(loop_turn(daemon_here->loop) == 0);
	run_honest();
	(void)sched_yield();
	(void)clock_gettime(CLOCK_MONOTONIC, &now);
	TARGET_ASSERT(now.tv_sec - since->tv_sec < PATIENCE_S);
}

static struct timespec
begin_to_wait(void)
{
	struct timespec now;

	(void)clock_gettime(CLOCK_MONOTONIC, &now);
	return now;
}

/* What the honest program asks is answered, and with results. */
static struct capnrpc_promise *
ask(struct capnrpc_request *request_taken)
{
	struct timespec since = begin_to_wait();
	struct capnrpc_promise *promise = capnrpc_request_send(request_taken);

	while (capnrpc_promise_state(promise) == CAPNRPC_PENDING)
		go_round(&since);
	TARGET_ASSERT(capnrpc_promise_state(promise) == CAPNRPC_DONE);
	return promise;
}

static void
wait_for_peers(size_t n_peers)
{
	struct timespec since = begin_to_wait();

	while (daemon_here->n_peers != n_peers)
		go_round(&since);
}

/* --- the honest program -----------------------------------------------------
 */

static void
on_number(void *object, struct capnrpc_call *call_taken)
{
	(void)object;
	honest.n_called += capnrpc_call_method_id(call_taken) == OWN_METHOD;
	(void)capnrpc_call_results(call_taken);
	capnrpc_call_return(call_taken);
}

/* A socket whose other end the daemon has accepted. */
static int
connect_as(uid_t uid)
{
	struct listener_peer from;
	int fds[2];

	memset(&from, 0, sizeof(from));
	from.is_unix = true;
	from.uid = uid;
	from.gid = (gid_t)uid;
	from.pid = 1;
	from.pidfd = -1;
	TARGET_ASSERT(
		socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds) == 0);
	TARGET_ASSERT(fcntl(fds[0], F_SETFL, O_NONBLOCK) == 0);
	broker_accept(daemon_here, fds[0], &from);
	return fds[1];
}

static void
publish(void)
{
	static const struct capnrpc_object_ops ops = { .call = on_number };
	struct broker_publish_params_b params = { { 0 } };
	struct capnrpc_request *request =
		broker_publish_request(honest.broker, &params);
	struct capnrpc_cap *cap =
		capnrpc_cap_new_object(honest.vat, &ops, NULL);
	struct capnrpc_promise *promise;
	struct capnrpc_text_r uri;

	broker_publish_params_set_cap(params, cap);
	capnrpc_cap_unref(cap);
	promise = ask(request);
	uri = broker_publish_results_get_uri(broker_publish_results(promise));
	TARGET_ASSERT(uri.n > 0 && uri.n < sizeof(honest.uri));
	memcpy(honest.uri, uri.bytes, uri.n);
	honest.n_uri = uri.n;
	capnrpc_promise_unref(promise);
}

static void
begin_honest(void)
{
	struct capnrpc_promise *promise;

	memset(&honest, 0, sizeof(honest));
	honest.fd = connect_as(HONEST_UID);
	honest.vat = capnrpc_vat_new(&target_memory, 7);
	honest.conn = capnrpc_conn_new(honest.vat, NULL, NULL);
	honest.broker = capnrpc_conn_bootstrap(honest.conn);
	publish();
	promise = ask(broker_account_request(honest.broker, NULL));
	honest.account = capnrpc_cap_ref(broker_account_results_get_account(
		broker_account_results(promise)));
	capnrpc_promise_unref(promise);
}

/*
 * The store answers in the order in which it is asked, so what the hostile
 * program asked it before this is answered then.
 */
static void
wait_for_store(void)
{
	capnrpc_promise_unref(
		ask(broker_account_services_request(honest.account, NULL)));
}

/* All that it could notice. */
static void
live_honestly(void)
{
	unsigned int n_called = honest.n_called;
	struct broker_restore_params_b params = { { 0 } };
	struct capnrpc_promise *promise;
	struct capnrpc_request *request;
	struct capnrpc_cap *cap;

	capnrpc_promise_unref(ask(broker_ping_request(honest.broker, NULL)));
	request = broker_restore_request(honest.broker, &params);
	broker_restore_params_set_uri(params, honest.uri, honest.n_uri);
	promise = ask(request);
	cap = broker_restore_pipeline_cap(promise);
	capnrpc_promise_unref(promise);
	capnrpc_promise_unref(
		ask(capnrpc_request_new(cap, NUMBER_ID, OWN_METHOD)));
	capnrpc_cap_unref(cap);
	TARGET_ASSERT(honest.n_called == n_called + 1);
}

static void
end_honest(void)
{
	capnrpc_cap_unref(honest.account);
	capnrpc_cap_unref(honest.broker);
	capnrpc_conn_free(honest.conn);
	while (capnrpc_vat_turn(honest.vat))
		continue;
	capnrpc_vat_free(honest.vat);
	(void)close(honest.fd);
	target_assert_no_leak();
}

/* --- the daemon -------------------------------------------------------------
 */

static void
write_config(const char *path)
{
	FILE *file = fopen(path, "w");

	TARGET_ASSERT(file != NULL);
	(void)fprintf(file,
		"[socket]\npath = %s/socket\n"
		"[state]\ndirectory = %s/state\nengine = memory\n"
		"[log]\nlevel = error\n"
		"[vat]\npublic-address = tcp:127.0.0.1:1\n",
		folder, folder);
	TARGET_ASSERT(fclose(file) == 0);
}

static void
remove_folder(void)
{
	char command[sizeof(folder) + 16];

	(void)snprintf(command, sizeof(command), "rm -r '%s'", folder);
	if (system(command) != 0)
		(void)fprintf(stderr, "%s is left\n", folder);
}

static void
prepare_folder(char *path, size_t size)
{
	static bool is_there;

	if (!is_there) {
		TARGET_ASSERT(mkdtemp(folder) != NULL);
		TARGET_ASSERT(atexit(remove_folder) == 0);
		log_set_fd(open("/dev/null", O_WRONLY | O_CLOEXEC));
		is_there = true;
	}
	(void)snprintf(path, size, "%s/conf", folder);
	write_config(path);
}

static void
begin_daemon(void)
{
	char path[sizeof(folder) + 8];
	char name[] = "capnrpcd", option[] = "--config";
	char *argv[] = { name, option, path, NULL };
	struct options options;
	struct config config;
	struct reason reason;

	prepare_folder(path, sizeof(path));
	if (options_parse(3, argv, &options, &reason) != 0 ||
		options_load(&options, &config, &reason) != 0 ||
		daemon_new(&options, &config, &daemon_here, &reason) != 0)
		target_fail(reason.text, __FILE__, __LINE__);
	begin_honest();
}

static void
end_daemon(void)
{
	if (daemon_here == NULL)
		return;
	end_honest();
	daemon_here = daemon_free(daemon_here);
}

static void
take_daemon(void)
{
	if (n_runs++ % RUNS_MAX == 0) {
		if (n_runs == 1)
			TARGET_ASSERT(atexit(end_daemon) == 0);
		end_daemon();
		begin_daemon();
	}
}

/* --- what the hostile program sends -----------------------------------------
 */

static const uint64_t interfaces[] = { BROKER_ID, BROKER_SERVICE_ID,
	BROKER_REF_ID, BROKER_ACCOUNT_ID, BROKER_ADMIN_ID, BROKER_GATEWAY_ID,
	BROKER_BYTE_SINK_ID, NUMBER_ID };

/* Mostly an id that may be in use. */
static uint32_t
next_id(struct input *in)
{
	uint8_t b = next(in);

	return b >= 250 ? UINT32_C(0x80000000) + b : b % 6u;
}

/* What a Bootstrap answers is the capability itself, of a call it is a field.
 */
static void
write_promised(struct input *in, struct rpc_promised_answer_b promised)
{
	struct rpc_promised_answer_op_list_b ops;
	uint8_t field;

	rpc_promised_answer_set_question_id(promised, next_id(in));
	field = next(in) % 4u;
	if (field == 3)
		return;
	ops = rpc_promised_answer_init_transform(promised, 1);
	rpc_promised_answer_op_set_get_pointer_field(
		rpc_promised_answer_op_list_edit(ops, 0), field);
}

/* Two capabilities of the hostile program's own, or of what it was given. */
static void
write_caps(struct input *in, struct rpc_payload_b payload)
{
	struct rpc_cap_descriptor_list_b table =
		rpc_payload_init_cap_table(payload, 2);
	uint32_t i;

	for (i = 0; i < 2; i++) {
		struct rpc_cap_descriptor_b d =
			rpc_cap_descriptor_list_edit(table, i);
		uint8_t kind = next(in) % 6u;

		if (kind < 2)
			rpc_cap_descriptor_set_sender_hosted(d, next_id(in));
		else if (kind == 2)
			rpc_cap_descriptor_set_sender_promise(d, next_id(in));
		else if (kind == 3)
			rpc_cap_descriptor_set_receiver_hosted(d, next_id(in));
		else if (kind == 4)
			write_promised(
				in, rpc_cap_descriptor_init_receiver_answer(d));
	}
}

static void
write_text(struct input *in, struct capnrpc_pointer_b pointer)
{
	static const char *const texts[] = { "calc", "a.b", "0/calc", "",
		"capnp://", "sha-256:AAAA", "AAAAAA", "with\nline" };
	char own[32];
	uint8_t kind = next(in);
	size_t n;

	if (kind < 64) {
		n = kind % 8u;
		capnrpc_pointer_set_text(pointer, texts[n], strlen(texts[n]));
	} else if (kind < 96) {
		capnrpc_pointer_set_text(
			pointer, honest.uri, honest.n_uri - kind % 2u);
	} else {
		for (n = 0; n < kind % sizeof(own); n++)
			own[n] = (char)next(in);
		capnrpc_pointer_set_text(pointer, own, n);
	}
}

/* What a parameter points to: anything, of which half fits somewhere. */
static void
write_pointer(
	struct input *in, struct capnrpc_pointer_b pointer, unsigned int deep)
{
	const struct capnrpc_struct_size size = { 3, 2 };
	struct capnrpc_struct_b inner;
	uint8_t kind = next(in) % 8u;
	uint8_t bytes[8] = { 0 };
	uint16_t i;

	if (kind < 3) {
		write_text(in, pointer);
	} else if (kind == 3) {
		bytes[0] = next(in);
		capnrpc_pointer_set_data(pointer, bytes, bytes[0] % 9u);
	} else if (kind < 6 && pointer.location != NULL) {
		capnrpc_store_u64(pointer.location,
			3u | ((uint64_t)(next(in) % 3u) << 32));
	} else if (kind == 6 && deep < 3) {
		inner = capnrpc_pointer_init_struct(pointer, size);
		for (i = 0; i < 6; i++)
			capnrpc_struct_set_u32(
				inner, i, next(in) % 8u == 0 ? next(in) : 0, 0);
		for (i = 0; i < 2; i++)
			write_pointer(in, capnrpc_struct_edit_pointer(inner, i),
				deep + 1);
	}
}

static void
write_payload(struct input *in, struct rpc_payload_b payload)
{
	const struct capnrpc_struct_size size = { 1, 5 };
	struct capnrpc_struct_b content = capnrpc_pointer_init_struct(
		rpc_payload_edit_content(payload), size);
	uint8_t n = next(in) % 6u;
	uint16_t i;

	capnrpc_struct_set_u64(content, 0, next(in), 0);
	for (i = 0; i < n; i++)
		write_pointer(in, capnrpc_struct_edit_pointer(content, i), 0);
	write_caps(in, payload);
}

static void
write_call(struct input *in, struct rpc_call_b call)
{
	uint8_t to = next(in);
	struct rpc_message_target_b target;

	rpc_call_set_question_id(call, next_id(in));
	rpc_call_set_interface_id(call, interfaces[next(in) % 8u]);
	rpc_call_set_method_id(call, next(in) % 16u);
	target = rpc_call_init_target(call);
	if (to % 2u == 0)
		rpc_message_target_set_imported_cap(target, next_id(in));
	else
		write_promised(
			in, rpc_message_target_init_promised_answer(target));
	write_payload(in, rpc_call_init_params(call));
}

/* What it was asked as provider, watcher or report. */
static void
write_return(struct input *in, struct rpc_return_b ret)
{
	rpc_return_set_answer_id(ret, next_id(in));
	if (next(in) % 4u == 0)
		rpc_exception_set_reason(
			rpc_return_init_exception(ret), "no\n", 3);
	else
		write_payload(in, rpc_return_init_results(ret));
}

static void
write_other(struct input *in, uint8_t kind, struct rpc_message_b root)
{
	struct rpc_finish_b finish;
	struct rpc_release_b release;

	if (kind < 4) {
		rpc_bootstrap_set_question_id(
			rpc_message_init_bootstrap(root), next_id(in));
	} else if (kind < 6) {
		finish = rpc_message_init_finish(root);
		rpc_finish_set_question_id(finish, next_id(in));
		rpc_finish_set_release_result_caps(finish, next(in) % 2u == 0);
	} else if (kind == 6) {
		release = rpc_message_init_release(root);
		rpc_release_set_id(release, next_id(in));
		rpc_release_set_reference_count(release, next(in) % 3u);
	} else {
		capnrpc_struct_set_u16(root.s, 0, next(in), 0);
	}
}

static void
write_message(struct input *in, struct rpc_message_b root)
{
	uint8_t kind = next(in) % 16u;

	if (kind < 8)
		write_call(in, rpc_message_init_call(root));
	else if (kind < 10)
		write_return(in, rpc_message_init_return(root));
	else
		write_other(in, (uint8_t)(kind - 8), root);
}

/* Everybody goes round until the bytes are sent, or the daemon hung up. */
static void
send_bytes(int fd, const uint8_t *bytes, size_t n)
{
	struct timespec since = begin_to_wait();
	uint8_t answered[4096];

	while (n > 0) {
		ssize_t done = send(fd, bytes, n, MSG_DONTWAIT | MSG_NOSIGNAL);

		if (done < 0 && errno != EAGAIN)
			return;
		if (done > 0) {
			bytes += done;
			n -= (size_t)done;
		}
		go_round(&since);
		while (recv(fd, answered, sizeof(answered), MSG_DONTWAIT) > 0)
			continue;
	}
}

static void
send_message(int fd, struct input *in)
{
	struct capnrpc_message *message =
		capnrpc_message_new(&target_memory, 64);
	uint8_t bytes[16384];
	size_t n;

	TARGET_ASSERT(message != NULL);
	write_message(in, rpc_message_init(capnrpc_message_edit_root(message)));
	n = capnrpc_message_size(message);
	TARGET_ASSERT(n <= sizeof(bytes));
	capnrpc_message_write(message, bytes);
	capnrpc_message_unref(message);
	send_bytes(fd, bytes, n);
}

static void
check_peers(void)
{
	const struct capnrpc_link *link;

	for (link = daemon_here->peers.next; link != &daemon_here->peers;
		link = link->next) {
		const struct peer *peer =
			capnrpc_container_of(link, struct peer, link);

		if (peer->conn != NULL)
			capnrpc_conn_check(peer->conn);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct input in = { bytes, n };
	uint8_t how = next(&in);
	unsigned int i;
	int fd;

	take_daemon();
	fd = connect_as(HOSTILE_UID + n_runs);
	if (how % 8u == 7u)
		send_bytes(fd, in.bytes, in.n);
	for (i = 0; how % 8u != 7u && in.n > 0 && i < MESSAGES_MAX; i++) {
		send_message(fd, &in);
		if ((how & 128) != 0)
			check_peers();
		if ((how & 64) != 0)
			wait_for_store();
	}
	live_honestly();
	check_peers();
	(void)close(fd);
	wait_for_peers(1);
	live_honestly();
	return 0;
}
