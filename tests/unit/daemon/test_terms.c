/* SPDX-License-Identifier: Apache-2.0 */
/* Terms of references: every contradiction, every limit, and the blob. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/list.h"
#include "capnrpc/client.h"
#include "daemon/terms.h"
#include "wire/message.h"

#define NOW 1000000

static struct terms
parent(void)
{
	struct terms terms;

	memset(&terms, 0, sizeof(terms));
	terms.expires_at = NOW + 100;
	terms.unused_for = 50;
	terms.use_limit = 5;
	terms.calls_per_second = 10;
	terms.call_burst = 20;
	terms.n_allowed = 2;
	terms.allowed[0] = (struct terms_allowed){ 7, 0, 2 };
	terms.methods[0] = 1;
	terms.methods[1] = 65535;
	terms.n_methods = 2;
	terms.allowed[1] = (struct terms_allowed){ 8, 2, 0 };
	return terms;
}

static struct terms
nothing(void)
{
	struct terms terms;

	memset(&terms, 0, sizeof(terms));
	return terms;
}

static void
assert_refused(const struct terms *terms, const char *word)
{
	struct reason reason;

	assert_int_equal(terms_check(terms, NOW, &reason), CAPNRPC_EINVAL);
	assert_non_null(strstr(reason.text, word));
}

static void
contradictions_are_refused(void **state)
{
	struct terms terms = parent();
	struct reason reason;

	(void)state;
	assert_int_equal(terms_check(&terms, NOW, &reason), 0);
	terms.expires_at = NOW;
	assert_refused(&terms, "expiresAt");
	terms.expires_at = NOW + 1;
	assert_int_equal(terms_check(&terms, NOW, &reason), 0);
	terms.expires_at = -1;
	assert_refused(&terms, "expiresAt");
	terms = parent();
	terms.calls_per_second = 0;
	assert_refused(&terms, "callBurst");
	terms = parent();
	terms.allowed[1].interface_id = 7;
	assert_refused(&terms, "twice");
	terms = nothing();
	assert_int_equal(terms_check(&terms, NOW, &reason), 0);
}

static void
assert_exceeds(const struct terms *child, const char *word)
{
	struct terms above = parent();
	struct reason reason;

	assert_int_equal(
		terms_check_child(child, &above, &reason), CAPNRPC_EINVAL);
	assert_non_null(strstr(reason.text, word));
}

static void
assert_within(const struct terms *child, const struct terms *above)
{
	struct reason reason;

	assert_int_equal(terms_check_child(child, above, &reason), 0);
}

static void
child_does_not_exceed_its_parent(void **state)
{
	struct terms above = parent();
	struct terms child = parent();

	(void)state;
	assert_within(&child, &above);
	child.expires_at++;
	assert_exceeds(&child, "expiresAt");
	child = parent();
	child.unused_for++;
	assert_exceeds(&child, "unusedFor");
	child = parent();
	child.use_limit++;
	assert_exceeds(&child, "useLimit");
	child = parent();
	child.calls_per_second++;
	assert_exceeds(&child, "callsPerSecond");
	child = nothing();
	assert_within(&child, &above);
	above = nothing();
	child = parent();
	assert_within(&child, &above);
}

static void
childs_calls_are_among_its_parents(void **state)
{
	struct terms above = parent();
	struct terms child = nothing();

	(void)state;
	child.n_allowed = 1;
	child.allowed[0] = (struct terms_allowed){ 8, 0, 0 };
	assert_within(&child, &above);
	child.allowed[0] = (struct terms_allowed){ 8, 0, 1 };
	child.methods[0] = 3;
	child.n_methods = 1;
	assert_within(&child, &above);
	child.allowed[0].interface_id = 7;
	assert_exceeds(&child, "allowed");
	child.methods[0] = 65535;
	assert_within(&child, &above);
	child.allowed[0].n = 0;
	assert_exceeds(&child, "allowed");
	child.allowed[0].interface_id = 9;
	assert_exceeds(&child, "allowed");
}

static struct terms_owner
owner(enum terms_owner_kind kind, uint32_t id)
{
	struct terms_owner made;

	memset(&made, 0, sizeof(made));
	made.kind = kind;
	if (kind == TERMS_VAT)
		memset(made.vat.bytes, (int)id, sizeof(made.vat.bytes));
	else if (kind != TERMS_ANYONE)
		made.id = id;
	return made;
}

static bool
may_be_under(struct terms_owner child, struct terms_owner above)
{
	struct terms a = nothing();
	struct terms b = nothing();
	struct reason reason;

	a.sealed_for = child;
	b.sealed_for = above;
	return terms_check_child(&a, &b, &reason) == 0;
}

static void
childs_owner_can_be_its_parents(void **state)
{
	(void)state;
	assert_true(may_be_under(owner(TERMS_UID, 1), owner(TERMS_ANYONE, 0)));
	assert_true(may_be_under(owner(TERMS_ANYONE, 0), owner(TERMS_UID, 1)));
	assert_true(may_be_under(owner(TERMS_UID, 1), owner(TERMS_UID, 1)));
	assert_false(may_be_under(owner(TERMS_UID, 1), owner(TERMS_UID, 2)));
	assert_true(may_be_under(owner(TERMS_UID, 1), owner(TERMS_GID, 2)));
	assert_true(may_be_under(owner(TERMS_VAT, 1), owner(TERMS_VAT, 1)));
	assert_false(may_be_under(owner(TERMS_VAT, 1), owner(TERMS_VAT, 2)));
	assert_false(may_be_under(owner(TERMS_VAT, 1), owner(TERMS_UID, 1)));
}

static void
owner_is_who_restores(void **state)
{
	struct principal local;
	struct principal vat;
	struct terms_owner all = owner(TERMS_ANYONE, 0);
	struct terms_owner uid = owner(TERMS_UID, 5);
	struct terms_owner gid = owner(TERMS_GID, 6);
	struct terms_owner remote = owner(TERMS_VAT, 7);

	(void)state;
	memset(&local, 0, sizeof(local));
	local.kind = PRINCIPAL_LOCAL;
	local.uid = 5;
	local.gid = 6;
	memset(&vat, 0, sizeof(vat));
	vat.kind = PRINCIPAL_VAT;
	vat.vat = remote.vat;
	/* Of a vat these say nothing, whatever they hold. */
	vat.uid = 5;
	vat.gid = 6;
	assert_true(terms_is_for(&all, &local) && terms_is_for(&all, &vat));
	assert_true(terms_is_for(&uid, &local));
	assert_false(terms_is_for(&uid, &vat));
	assert_true(terms_is_for(&gid, &local));
	assert_false(terms_is_for(&gid, &vat));
	assert_true(terms_is_for(&remote, &vat));
	assert_false(terms_is_for(&remote, &local));
	vat.kind = PRINCIPAL_UNKNOWN;
	assert_false(terms_is_for(&remote, &vat));
	local.uid = 0;
	assert_false(terms_is_for(&uid, &local));
}

static void
listed_calls_are_allowed(void **state)
{
	struct terms terms = parent();

	(void)state;
	assert_true(terms_allow(&terms, 7, 1));
	assert_true(terms_allow(&terms, 7, 65535));
	assert_false(terms_allow(&terms, 7, 2));
	assert_true(terms_allow(&terms, 8, 2));
	assert_false(terms_allow(&terms, 9, 1));
	terms = nothing();
	assert_true(terms_allow(&terms, 9, 1));
}

/* --- messages ---------------------------------------------------------------
 */

static struct capnrpc_message *
message_new(void)
{
	return capnrpc_message_new_content(capnrpc_memory_libc(), 0);
}

static void
message_round_trip(void **state)
{
	struct capnrpc_message *message = message_new();
	struct broker_terms_b b =
		broker_terms_init(capnrpc_message_edit_content(message));
	struct terms terms = parent();
	struct terms read;
	struct reason reason;

	(void)state;
	terms.sealed_for = owner(TERMS_VAT, 9);
	terms_write(&terms, b);
	assert_int_equal(terms_read(broker_terms_reader(b), &read, &reason), 0);
	assert_memory_equal(&terms, &read, sizeof(terms));
	capnrpc_message_unref(message);
}

/* n interfaces, of m methods each. */
static int
read_list(uint32_t n, uint32_t m)
{
	struct capnrpc_message *message = message_new();
	struct broker_terms_b b =
		broker_terms_init(capnrpc_message_edit_content(message));
	struct broker_allowed_list_b list = broker_terms_init_allowed(b, n);
	struct terms read;
	struct reason reason;
	uint32_t i;
	int r;

	for (i = 0; i < n; i++)
		(void)broker_allowed_init_methods(
			broker_allowed_list_edit(list, i), m);
	r = terms_read(broker_terms_reader(b), &read, &reason);
	capnrpc_message_unref(message);
	return r;
}

static void
lists_have_a_limit(void **state)
{
	(void)state;
	assert_int_equal(read_list(TERMS_INTERFACES_MAX, 0), 0);
	assert_int_equal(
		read_list(TERMS_INTERFACES_MAX + 1, 0), CAPNRPC_EINVAL);
	assert_int_equal(read_list(1, TERMS_METHODS_MAX), 0);
	assert_int_equal(read_list(1, TERMS_METHODS_MAX + 1), CAPNRPC_EINVAL);
	assert_int_equal(read_list(2, TERMS_METHODS_MAX / 2), 0);
	assert_int_equal(
		read_list(2, TERMS_METHODS_MAX / 2 + 1), CAPNRPC_EINVAL);
}

static void
malformed_vat_is_refused(void **state)
{
	static const char *const texts[] = {
		"",
		"sha-256:",
		"sha-256@AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
		"sha-256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
		"sha-256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB",
		"sha-256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		struct capnrpc_message *message = message_new();
		struct broker_owner_b b = broker_owner_init(
			capnrpc_message_edit_content(message));
		struct terms_owner read;
		struct reason reason;

		broker_owner_set_vat(b, texts[i], strlen(texts[i]));
		assert_int_equal(terms_read_owner(broker_owner_reader(b), &read,
					 &reason),
			CAPNRPC_EINVAL);
		capnrpc_message_unref(message);
	}
}

/* --- the blob ----------------------------------------------------------------
 */

static void
blob_round_trip(void **state)
{
	static const enum terms_owner_kind kinds[] = { TERMS_ANYONE, TERMS_VAT,
		TERMS_UID, TERMS_GID };
	struct terms_blob blob;
	size_t i;

	(void)state;
	for (i = 0; i < 4; i++) {
		struct terms terms = parent();
		struct terms read = nothing();

		terms.sealed_for = owner(kinds[i], 200);
		terms_encode(&terms, &blob);
		read.expires_at = terms.expires_at;
		read.unused_for = terms.unused_for;
		read.use_limit = terms.use_limit;
		assert_int_equal(terms_decode(blob.bytes, blob.n, &read), 0);
		assert_memory_equal(&terms, &read, sizeof(terms));
	}
}

static void
columns_alone_need_no_blob(void **state)
{
	struct terms terms = nothing();
	struct terms read = parent();
	struct terms_blob blob;

	(void)state;
	terms.use_limit = 3;
	terms_encode(&terms, &blob);
	assert_int_equal(blob.n, 0);
	assert_int_equal(terms_decode(blob.bytes, blob.n, &read), 0);
	assert_int_equal(read.n_allowed, 0);
	assert_int_equal(read.use_limit, 5);
}

static void
longest_blob_fits(void **state)
{
	struct terms terms = nothing();
	struct terms_blob blob;
	size_t i;

	(void)state;
	terms.sealed_for = owner(TERMS_VAT, 1);
	terms.n_allowed = TERMS_INTERFACES_MAX;
	for (i = 0; i < TERMS_INTERFACES_MAX; i++)
		terms.allowed[i] =
			(struct terms_allowed){ i, (uint16_t)(i * 8), 8 };
	terms.n_methods = TERMS_METHODS_MAX;
	terms_encode(&terms, &blob);
	assert_int_equal(blob.n, 1 + 1 + 32 + 8 + 1 + 32 * 10 + 256 * 2);
	assert_true(blob.n <= sizeof(blob.bytes));
}

static void
damaged_blob_is_refused(void **state)
{
	struct terms terms = parent();
	struct terms before = nothing();
	struct terms read = nothing();
	struct terms_blob blob;
	size_t n;

	(void)state;
	terms_encode(&terms, &blob);
	for (n = 1; n < blob.n; n++)
		assert_int_equal(
			terms_decode(blob.bytes, n, &read), CAPNRPC_EPROTOCOL);
	blob.bytes[blob.n] = 0;
	assert_int_equal(
		terms_decode(blob.bytes, blob.n + 1, &read), CAPNRPC_EPROTOCOL);
	blob.bytes[0] = 2;
	assert_int_equal(
		terms_decode(blob.bytes, blob.n, &read), CAPNRPC_EPROTOCOL);
	blob.bytes[0] = 1;
	blob.bytes[1] = 4;
	assert_int_equal(
		terms_decode(blob.bytes, blob.n, &read), CAPNRPC_EPROTOCOL);
	assert_memory_equal(&read, &before, sizeof(read));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(contradictions_are_refused),
		cmocka_unit_test(child_does_not_exceed_its_parent),
		cmocka_unit_test(childs_calls_are_among_its_parents),
		cmocka_unit_test(childs_owner_can_be_its_parents),
		cmocka_unit_test(owner_is_who_restores),
		cmocka_unit_test(listed_calls_are_allowed),
		cmocka_unit_test(message_round_trip),
		cmocka_unit_test(lists_have_a_limit),
		cmocka_unit_test(malformed_vat_is_refused),
		cmocka_unit_test(blob_round_trip),
		cmocka_unit_test(columns_alone_need_no_blob),
		cmocka_unit_test(longest_blob_fits),
		cmocka_unit_test(damaged_blob_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
