/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One wake-up of a client: read, handle, write, and notice the end.
 *
 * Each part is bounded, so that one busy connection cannot hold up a loop that
 * serves others; what is left over makes the next deadline "at once". Reading
 * pauses while work is left over: the kernel's buffer is then the queue, and
 * the other side feels it.
 *
 * When the socket fails, what had arrived before is still handled: the reason
 * is usually in it, as the other side's Abort. So an end is passed on to the
 * connection only after its last message, and a failed write ends the
 * connection only when there is nothing left to read.
 */
#include "config.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "cap/vat.h"
#include "client/client.h"
#include "client/clock.h"
#include "client/stream.h"
#include "rpc/conn.h"

/*
 * Bytes per read. Small calls arrive some hundreds at a time in this much, and
 * it stays below what malloc takes straight from the kernel (128 KiB).
 */
#define READ_SIZE ((size_t)64 * 1024)

/* Reads per wake-up: the kernel's default socket buffer is about this much. */
#define READS_PER_WAKE 4

/*
 * Messages, and as many turns, per wake-up: about a tenth of a millisecond of
 * calls that do nothing.
 */
#define STEPS_PER_WAKE 256

/*
 * How long the other side may take to read the reason of an Abort. It costs
 * nobody anything to lose it, and a program that ends should not hang on it.
 */
#define DRAIN_MS 1000

/* --- the end ------------------------------------------------------------- */

/* Remembers why the connection ends; the first reason stays. */
CAPNRPC_PRINTF(2, 3)
static void
set_end_text(struct capnrpc_client *client, const char *format, ...)
{
	va_list arguments;

	if (client->end_text[0] != '\0')
		return;
	va_start(arguments, format);
	(void)vsnprintf(
		client->end_text, sizeof(client->end_text), format, arguments);
	va_end(arguments);
}

/* The same for a failed system call; doing is "reading from" or so. */
static void
set_end_error(struct capnrpc_client *client, const char *doing, int error)
{
	if (error == EPIPE)
		set_end_text(client,
			"the connection to %s was closed by the other side",
			client->peer);
	else if (error == ECONNRESET)
		set_end_text(client,
			"the connection to %s was reset by the other side",
			client->peer);
	else
		set_end_text(client, "%s %s failed: %s", doing, client->peer,
			strerror(error));
}

static bool
is_closed(const struct capnrpc_client *client)
{
	return capnrpc_conn_closed(client->conn) != NULL;
}

static bool
has_output(const struct capnrpc_client *client)
{
	struct capnrpc_bytes piece;

	return !client->is_write_broken &&
		capnrpc_conn_output(client->conn, &piece, 1) > 0;
}

/* --- reading ------------------------------------------------------------- */

/* Gives bytes to the connection; it closes itself if they are no good. */
static void
feed(struct capnrpc_client *client, size_t n)
{
	int status = capnrpc_conn_feed(client->conn, client->buffer, n);

	if (status < 0 && !is_closed(client))
		capnrpc_conn_abort(client->conn,
			status == CAPNRPC_ENOMEM ? CAPNRPC_OVERLOADED
						 : CAPNRPC_FAILED,
			capnrpc_strerror(status));
}

/* There is nothing to read now: after a failed write that is the end. */
static void
on_dry(struct capnrpc_client *client)
{
	client->is_at_end = client->is_at_end || client->is_write_broken;
}

/* One read; whether another one may bring more. */
static bool
read_once(struct capnrpc_client *client)
{
	size_t n = 0;

	switch (capnrpc_stream_read(
		client->fd, client->buffer, READ_SIZE, &n)) {
	case CAPNRPC_STREAM_DONE:
		feed(client, n);
		/* A short read took all there was; the loop asks again. */
		return n == READ_SIZE || client->is_write_broken;
	case CAPNRPC_STREAM_WAIT:
		on_dry(client);
		return false;
	case CAPNRPC_STREAM_END:
		set_end_error(client, "reading from", EPIPE);
		break;
	case CAPNRPC_STREAM_ERROR:
		set_end_error(client, "reading from", errno);
		break;
	}
	client->is_at_end = true;
	return false;
}

static bool
may_read_more(struct capnrpc_client *client)
{
	return !client->is_at_end && !is_closed(client) &&
		capnrpc_conn_wants_input(client->conn);
}

static void
read_input(struct capnrpc_client *client)
{
	int n;

	if (!may_read_more(client)) {
		on_dry(client);
		return;
	}
	if (client->buffer == NULL)
		client->buffer = malloc(READ_SIZE);
	if (client->buffer == NULL) {
		capnrpc_conn_abort(client->conn, CAPNRPC_OVERLOADED,
			capnrpc_strerror(CAPNRPC_ENOMEM));
		return;
	}
	for (n = 0; n < READS_PER_WAKE && may_read_more(client); n++)
		if (!read_once(client))
			break;
}

/* --- handling ------------------------------------------------------------ */

/* Handles messages and runs turns, a bounded number of each. */
static void
handle(struct capnrpc_client *client)
{
	bool has_stepped = true;
	bool has_turned = true;
	int n;

	for (n = 0; n < STEPS_PER_WAKE && (has_stepped || has_turned); n++) {
		has_stepped = capnrpc_conn_step(client->conn);
		has_turned = capnrpc_vat_turn(client->vat);
	}
	client->has_more = has_stepped || has_turned;
}

/* Passes the end on once all that came before it is handled. */
static void
handle_end(struct capnrpc_client *client)
{
	if (!client->is_at_end || client->is_end_fed || client->has_more)
		return;
	capnrpc_conn_feed_eof(client->conn, client->end_text);
	client->is_end_fed = true;
	handle(client);
}

/* --- writing ------------------------------------------------------------- */

static void
write_output(struct capnrpc_client *client)
{
	struct capnrpc_bytes pieces[CAPNRPC_STREAM_PIECES];
	size_t n_written = 0;
	size_t n;

	if (client->is_write_broken)
		return;
	n = capnrpc_conn_output(client->conn, pieces, CAPNRPC_STREAM_PIECES);
	if (n == 0)
		return;
	switch (capnrpc_stream_write(client->fd, pieces, n, &n_written)) {
	case CAPNRPC_STREAM_DONE:
		capnrpc_conn_sent(client->conn, n_written);
		break;
	case CAPNRPC_STREAM_WAIT:
		break;
	case CAPNRPC_STREAM_END:
	case CAPNRPC_STREAM_ERROR:
		set_end_error(client, "writing to", errno);
		client->is_write_broken = true;
		break;
	}
}

/* Moves a closed connection on to draining, and from there to over. */
static void
settle(struct capnrpc_client *client)
{
	if (!is_closed(client) || client->has_more || client->is_over)
		return;
	if (!client->is_draining)
		client->drain_deadline_ms = capnrpc_clock_deadline(DRAIN_MS);
	client->is_draining = true;
	if (has_output(client) &&
		capnrpc_clock_left(client->drain_deadline_ms) > 0)
		return;
	client->is_over = true;
	/* Now the other side sees the end, whenever the client is freed. */
	(void)shutdown(client->fd, SHUT_WR);
}

/* A connection without work costs no buffer. */
static void
drop_buffer(struct capnrpc_client *client)
{
	if (client->has_more && !client->is_at_end)
		return;
	free(client->buffer);
	client->buffer = NULL;
}

int
capnrpc_client_wake(struct capnrpc_client *client, bool may_read)
{
	if (client->is_running)
		return CAPNRPC_EINVAL;
	client->is_running = true;
	if (may_read && !client->has_more)
		read_input(client);
	handle(client);
	handle_end(client);
	write_output(client);
	settle(client);
	drop_buffer(client);
	client->is_running = false;
	return client->is_over && !client->has_more ? CAPNRPC_ECLOSED : 0;
}

int
capnrpc_client_process(struct capnrpc_client *client)
{
	return capnrpc_client_wake(client, true);
}

int
capnrpc_client_events(struct capnrpc_client *client)
{
	int events = 0;

	if (client->is_over)
		return 0;
	if (may_read_more(client))
		events |= CAPNRPC_WANT_READ;
	if (has_output(client))
		events |= CAPNRPC_WANT_WRITE;
	return events;
}

int
capnrpc_client_deadline(struct capnrpc_client *client)
{
	bool has_broken_off = client->is_write_broken && !client->is_over;

	if (client->has_more || capnrpc_vat_has_turns(client->vat))
		return 0;
	if (has_broken_off || (is_closed(client) && !client->is_draining))
		return 0;
	if (client->is_draining && !client->is_over)
		return capnrpc_clock_left(client->drain_deadline_ms);
	return -1;
}
