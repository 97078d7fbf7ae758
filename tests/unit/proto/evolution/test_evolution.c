/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Programs of two versions of a schema, old.capnp and new.capnp, read, change
 * and call what is the other's. Messages go through bytes, as between programs.
 */
#include "tests/unit/proto/check.h"

#include <capnrpc/vat.h>

#include "new.capnp.h"
#include "old.capnp.h"

/* What the other program receives, in place of what was built. */
static struct capnrpc_pointer_r
send_message(void **state)
{
	size_t n = capnrpc_message_size(*state), used;
	struct capnrpc_message *received;
	uint8_t *bytes = memory_get(n);

	assert_int_equal(capnrpc_message_error(*state), 0);
	capnrpc_message_write(*state, bytes);
	assert_int_equal(capnrpc_message_parse(memory_of_messages(), bytes, n,
				 NULL, &received, &used),
		0);
	assert_int_equal(used, n);
	capnrpc_message_unref(*state);
	*state = received;
	return capnrpc_message_root(received);
}

static void
set_old_lists(struct old_letter_b b)
{
	struct capnrpc_uint32_list_b stamps = old_letter_init_stamps(b, 3);
	struct capnrpc_text_list_b tags = old_letter_init_tags(b, 2);
	struct old_line_list_b lines = old_letter_init_lines(b, 2);
	uint32_t i;

	for (i = 0; i < 3; i++)
		capnrpc_uint32_list_set(stamps, i, 0xfffffff0u + i);
	capnrpc_text_list_set(tags, 0, "a", 1);
	capnrpc_text_list_set(tags, 1, "bc", 2);
	old_line_set_amount(old_line_list_edit(lines, 0), -1);
	old_line_set_amount(old_line_list_edit(lines, 1), -2);
}

static void
set_old(struct old_letter_b b)
{
	old_letter_set_number(b, 77);
	old_letter_set_subject(b, "subject", 7);
	old_letter_set_state(b, OLD_STATE_SENT);
	old_letter_set_address(b, "street", 6);
	old_letter_set_weight(b, 500);
	old_content_set_code(old_letter_init_content(b), 9);
	set_old_lists(b);
}

static void
set_new_lists(struct new_letter_b b)
{
	struct new_stamp_list_b stamps = new_letter_init_stamps(b, 3);
	struct new_tag_list_b tags = new_letter_init_tags(b, 2);
	struct new_line_list_b lines = new_letter_init_lines(b, 2);
	uint32_t i;

	for (i = 0; i < 3; i++) {
		new_stamp_set_value(
			new_stamp_list_edit(stamps, i), 0xfffffff0u + i);
		new_stamp_set_country(new_stamp_list_edit(stamps, i), "far", 3);
	}
	new_tag_set_name(new_tag_list_edit(tags, 0), "a", 1);
	new_tag_set_name(new_tag_list_edit(tags, 1), "bc", 2);
	new_tag_set_hue(new_tag_list_edit(tags, 1), 1);
	new_line_set_amount(new_line_list_edit(lines, 0), -1);
	new_line_set_amount(new_line_list_edit(lines, 1), -2);
	new_line_set_unit(new_line_list_edit(lines, 1), "box", 3);
	new_line_set_price(new_line_list_edit(lines, 1), UINT64_MAX);
}

static void
set_new(struct new_letter_b b)
{
	new_letter_set_number(b, 77);
	new_letter_set_subject(b, "subject", 7);
	new_letter_set_state(b, NEW_STATE_LOST);
	new_letter_recipient_set_address(
		new_letter_edit_recipient(b), "street", 6);
	new_letter_parcel_set_weight(new_letter_edit_parcel(b), 500);
	new_letter_parcel_set_is_fragile(new_letter_edit_parcel(b), true);
	new_content_set_words(new_letter_init_content(b), "words", 5);
	new_letter_set_priority(b, -6);
	new_letter_set_is_open(b, false);
	new_letter_set_note(b, "noted", 5);
	new_letter_set_number(new_letter_init_reply(b), 78);
	new_line_set_amount(new_letter_init_first(b), 4);
	set_new_lists(b);
}

/* What the old program finds in set_old() and in set_new(). */
static void
check_old(struct old_letter_r r)
{
	struct capnrpc_uint32_list_r stamps = old_letter_get_stamps(r);
	struct capnrpc_text_list_r tags = old_letter_get_tags(r);
	struct old_line_list_r lines = old_letter_get_lines(r);
	uint32_t i;

	assert_int_equal(old_letter_get_number(r), 77);
	assert_bytes(old_letter_get_subject(r), "subject");
	assert_bytes(old_letter_get_address(r), "street");
	assert_int_equal(old_letter_get_weight(r), 500);
	assert_int_equal(capnrpc_uint32_list_len(stamps), 3);
	for (i = 0; i < 3; i++)
		assert_int_equal(
			capnrpc_uint32_list_at(stamps, i), 0xfffffff0u + i);
	assert_int_equal(capnrpc_text_list_len(tags), 2);
	assert_bytes(capnrpc_text_list_at(tags, 0), "a");
	assert_bytes(capnrpc_text_list_at(tags, 1), "bc");
	assert_int_equal(old_line_list_len(lines), 2);
	for (i = 0; i < 2; i++)
		assert_int_equal(
			old_line_get_amount(old_line_list_at(lines, i)),
			-1 - (int)i);
}

/* What the new program finds in either; new is false for set_old(). */
static void
check_new_lists(struct new_letter_r r, bool is_new)
{
	struct new_stamp_list_r stamps = new_letter_get_stamps(r);
	struct new_tag_list_r tags = new_letter_get_tags(r);
	struct new_line_r line = new_line_list_at(new_letter_get_lines(r), 1);
	uint32_t i;

	assert_int_equal(new_stamp_list_len(stamps), 3);
	for (i = 0; i < 3; i++) {
		struct new_stamp_r stamp = new_stamp_list_at(stamps, i);

		assert_int_equal(new_stamp_get_value(stamp), 0xfffffff0u + i);
		assert_string_equal(new_stamp_get_country(stamp).bytes,
			is_new ? "far" : "home");
	}
	assert_int_equal(new_tag_list_len(tags), 2);
	assert_bytes(new_tag_get_name(new_tag_list_at(tags, 0)), "a");
	assert_bytes(new_tag_get_name(new_tag_list_at(tags, 1)), "bc");
	assert_int_equal(new_tag_get_hue(new_tag_list_at(tags, 0)), 9);
	assert_int_equal(
		new_tag_get_hue(new_tag_list_at(tags, 1)), is_new ? 1 : 9);
	assert_int_equal(new_line_list_len(new_letter_get_lines(r)), 2);
	assert_int_equal(new_line_get_amount(line), -2);
	assert_string_equal(
		new_line_get_unit(line).bytes, is_new ? "box" : "each");
	assert_true(new_line_get_price(line) == (is_new ? UINT64_MAX : 7));
}

/* The values of fields that the old program does not know. */
static void
check_added(struct new_letter_r r)
{
	assert_int_equal(new_letter_get_priority(r), -6);
	assert_false(new_letter_get_is_open(r));
	assert_bytes(new_letter_get_note(r), "noted");
	assert_int_equal(new_letter_get_number(new_letter_get_reply(r)), 78);
	assert_int_equal(new_line_get_amount(new_letter_get_first(r)), 4);
	assert_true(new_letter_parcel_get_is_fragile(new_letter_get_parcel(r)));
	assert_bytes(new_content_get_words(new_letter_get_content(r)), "words");
	check_new_lists(r, true);
}

/* Their defaults, in a letter of the old program. */
static void
check_not_added(struct new_letter_r r)
{
	struct new_line_r first = new_letter_get_first(r);

	assert_int_equal(new_letter_get_priority(r), 5);
	assert_true(new_letter_get_is_open(r));
	assert_bytes(new_letter_get_note(r), "none");
	assert_false(new_letter_has_note(r));
	assert_false(new_letter_has_reply(r));
	assert_int_equal(new_letter_get_number(new_letter_get_reply(r)), 0);
	assert_int_equal(new_line_get_amount(first), -1);
	assert_int_equal(new_line_get_price(first), 3);
	assert_bytes(new_line_get_unit(first), "each");
	assert_false(
		new_letter_parcel_get_is_fragile(new_letter_get_parcel(r)));
	check_new_lists(r, false);
}

static void
test_old_reads_new(void **state)
{
	struct old_letter_r r;

	set_new(new_letter_init(capnrpc_message_edit_root(*state)));
	r = old_letter_read(send_message(state));
	check_old(r);
	assert_int_equal(capnrpc_message_error(*state), 0);
}

static void
test_new_reads_old(void **state)
{
	struct new_letter_r r;
	struct new_letter_recipient_r recipient;

	set_old(old_letter_init(capnrpc_message_edit_root(*state)));
	r = new_letter_read(send_message(state));
	assert_int_equal(new_letter_get_number(r), 77);
	assert_bytes(new_letter_get_subject(r), "subject");
	assert_int_equal(new_letter_get_state(r), NEW_STATE_SENT);
	recipient = new_letter_get_recipient(r);
	assert_int_equal(new_letter_recipient_which(recipient),
		NEW_LETTER_RECIPIENT_ADDRESS);
	assert_bytes(new_letter_recipient_get_address(recipient), "street");
	assert_int_equal(
		new_letter_parcel_get_weight(new_letter_get_parcel(r)), 500);
	assert_int_equal(new_content_get_code(new_letter_get_content(r)), 9);
	check_not_added(r);
	assert_int_equal(capnrpc_message_error(*state), 0);
}

/* Numbers of which the old program has no name are what they are. */
static void
test_unknown_enumerant_and_member(void **state)
{
	struct old_letter_r r;

	set_new(new_letter_init(capnrpc_message_edit_root(*state)));
	r = old_letter_read(send_message(state));
	assert_int_equal(old_letter_get_state(r), NEW_STATE_LOST);
	assert_int_equal(old_content_which(old_letter_get_content(r)),
		NEW_CONTENT_WORDS);
	assert_int_equal(old_content_get_code(old_letter_get_content(r)), 0);
}

/* The field that moved is empty for who does not know what took its place. */
static void
test_other_member_of_the_new_union(void **state)
{
	struct new_letter_b b =
		new_letter_init(capnrpc_message_edit_root(*state));
	struct old_letter_r r;

	new_letter_recipient_set_box(new_letter_edit_recipient(b), 12);
	r = old_letter_read(send_message(state));
	assert_bytes(old_letter_get_address(r), "");
	assert_int_equal(capnrpc_message_error(*state), 0);
}

/* The old program copies a letter, changes it, and sends it back. */
static void
test_old_keeps_what_it_does_not_know(void **state)
{
	struct capnrpc_message *copy =
		capnrpc_message_new(memory_of_messages(), 0);
	struct capnrpc_pointer_b root = capnrpc_message_edit_root(copy);
	struct new_letter_r r;
	struct old_letter_b b;

	set_new(new_letter_init(capnrpc_message_edit_root(*state)));
	capnrpc_pointer_copy(root, send_message(state));
	capnrpc_message_unref(*state);
	*state = copy;
	b = old_letter_edit(root);
	old_letter_set_number(b, 79);
	old_line_set_amount(
		old_line_list_edit(old_letter_edit_lines(b), 0), 80);
	r = new_letter_read(send_message(state));
	assert_int_equal(new_letter_get_number(r), 79);
	assert_int_equal(new_letter_get_state(r), NEW_STATE_LOST);
	assert_int_equal(new_line_get_amount(
				 new_line_list_at(new_letter_get_lines(r), 0)),
		80);
	check_added(r);
}

/* A builder of the new program gets room for what the old letter lacks. */
static void
test_new_changes_old(void **state)
{
	struct capnrpc_pointer_b root = capnrpc_message_edit_root(*state);
	struct new_stamp_list_b stamps;
	struct new_tag_list_b tags;
	struct new_letter_b b;
	struct new_letter_r r;
	uint32_t i;

	set_old(old_letter_init(root));
	b = new_letter_edit(root);
	check_not_added(new_letter_reader(b));
	stamps = new_letter_edit_stamps(b);
	tags = new_letter_edit_tags(b);
	for (i = 0; i < 3; i++)
		new_stamp_set_country(new_stamp_list_edit(stamps, i), "far", 3);
	new_tag_set_hue(new_tag_list_edit(tags, 1), 1);
	new_line_set_unit(
		new_line_list_edit(new_letter_edit_lines(b), 1), "box", 3);
	new_line_set_price(
		new_line_list_edit(new_letter_edit_lines(b), 1), UINT64_MAX);
	new_letter_set_priority(b, -6);
	r = new_letter_read(send_message(state));
	check_new_lists(r, true);
	check_old((struct old_letter_r){ r.s });
	assert_int_equal(new_letter_get_priority(r), -6);
	assert_int_equal(capnrpc_message_error(*state), 0);
}

#define test(function)                   \
	cmocka_unit_test_setup_teardown( \
		function, check_message_setup, check_message_teardown)

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		test(test_old_reads_new),
		test(test_new_reads_old),
		test(test_unknown_enumerant_and_member),
		test(test_other_member_of_the_new_union),
		test(test_old_keeps_what_it_does_not_know),
		test(test_new_changes_old),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
