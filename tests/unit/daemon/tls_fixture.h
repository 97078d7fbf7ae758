/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Two TLS filters back to back, with nothing but bytes between them.
 */
#ifndef TESTS_TLS_FIXTURE_H
#define TESTS_TLS_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "daemon/tls.h"
#include "tests/unit/daemon/identity_fixture.h"

#define PLAIN_MAX (1 << 20)

/* One side: its filter, and all plain bytes that came out of it. */
struct side {
	struct tls_context *context;
	struct identity *identity;
	struct tls *tls;
	uint8_t *plain;
	size_t n_plain;
	size_t n_wire; /* bytes taken off the wire */
};

struct pair {
	struct side dialler;
	struct side listener;
};

static inline void
side_init(struct side *side, struct identity *identity_taken,
	enum tls_version oldest)
{
	struct reason reason = { "" };

	*side = (struct side){ .identity = identity_taken };
	if (tls_context_new(side->identity, oldest, &side->context, &reason) !=
		0)
		fail_msg("%s", reason.text);
	side->plain = malloc(PLAIN_MAX);
	assert_non_null(side->plain);
}

static inline void
side_deinit(struct side *side)
{
	side->tls = tls_free(side->tls);
	side->context = tls_context_free(side->context);
	side->identity = identity_free(side->identity);
	free(side->plain);
}

static inline void
pair_init(
	struct pair *pair, struct identity *dialler, struct identity *listener)
{
	side_init(&pair->dialler, dialler, TLS_VERSION_1_3);
	side_init(&pair->listener, listener, TLS_VERSION_1_3);
}

static inline void
pair_open(struct pair *pair)
{
	assert_int_equal(tls_new(pair->dialler.context, TLS_DIALLER,
				 identity_vat_id(pair->listener.identity),
				 &pair->dialler.tls),
		0);
	assert_int_equal(tls_new(pair->listener.context, TLS_LISTENER, NULL,
				 &pair->listener.tls),
		0);
}

static inline void
pair_deinit(struct pair *pair)
{
	side_deinit(&pair->dialler);
	side_deinit(&pair->listener);
}

/* Feeds bytes of the wire, with so much room for plain ones at a time. */
static inline int
side_feed(struct side *side, const uint8_t *wire, size_t n, size_t n_room)
{
	size_t n_plain = n_room;
	int status = 0;

	side->n_wire += n;
	while (status == 0 && (n > 0 || n_plain == n_room)) {
		size_t n_taken = 0;

		assert_true(side->n_plain + n_room <= PLAIN_MAX);
		status = tls_decrypt(side->tls, wire, n,
			side->plain + side->n_plain, n_room, &n_taken,
			&n_plain);
		assert_true(n_taken <= n);
		assert_true(n_plain <= n_room);
		assert_true(n_plain == n_room || n_taken == n);
		side->n_plain += n_plain;
		wire += n_taken;
		n -= n_taken;
	}
	return status;
}

/* Moves up to n bytes of one side's output; false when there was none. */
static inline bool
pump_one(struct side *from, struct side *to, size_t n, size_t n_room)
{
	uint8_t copy[TLS_OUTPUT_MAX];
	size_t n_output;
	const uint8_t *output = tls_output(from->tls, &n_output);

	if (n_output == 0) {
		assert_null(output);
		return false;
	}
	n = n < n_output ? n : n_output;
	memcpy(copy, output, n);
	tls_sent(from->tls, n);
	(void)side_feed(to, copy, n, n_room);
	return true;
}

/* Until nothing is left to be sent, in chunks of at most n. */
static inline void
pump(struct pair *pair, size_t n, size_t n_room)
{
	bool moved = true;

	while (moved) {
		moved = pump_one(&pair->dialler, &pair->listener, n, n_room);
		moved |= pump_one(&pair->listener, &pair->dialler, n, n_room);
	}
}

static inline void
check_open(const struct pair *pair)
{
	const struct side *dialler = &pair->dialler;
	const struct side *listener = &pair->listener;

	if (tls_state(dialler->tls) != TLS_OPEN ||
		tls_state(listener->tls) != TLS_OPEN)
		fail_msg("dialler: %s; listener: %s", tls_reason(dialler->tls),
			tls_reason(listener->tls));
	assert_true(vat_id_is_equal(
		tls_peer(dialler->tls), identity_vat_id(listener->identity)));
	assert_true(vat_id_is_equal(
		tls_peer(listener->tls), identity_vat_id(dialler->identity)));
}

static inline void
say(struct side *side, const void *bytes, size_t n)
{
	struct iovec piece = { .iov_base = (void *)(uintptr_t)bytes,
		.iov_len = n };
	size_t n_taken = 0;

	assert_int_equal(tls_encrypt(side->tls, &piece, 1, &n_taken), 0);
	assert_int_equal(n_taken, n);
}

static inline void
check_talk(struct pair *pair, size_t n, size_t n_room)
{
	pair->dialler.n_plain = 0;
	pair->listener.n_plain = 0;
	say(&pair->dialler, "question", 8);
	say(&pair->listener, "answer", 6);
	pump(pair, n, n_room);
	assert_int_equal(pair->listener.n_plain, 8);
	assert_memory_equal(pair->listener.plain, "question", 8);
	assert_int_equal(pair->dialler.n_plain, 6);
	assert_memory_equal(pair->dialler.plain, "answer", 6);
}

#endif
