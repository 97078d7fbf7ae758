/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from new.capnp, id 0xa412ca6de961ff9a; do not edit.
 *
 * The second version of old.capnp: the ids are the same, and each change is one
 * that the encoding allows.
 */
#ifndef NEW_CAPNP_A412CA6DE961FF9A_H
#define NEW_CAPNP_A412CA6DE961FF9A_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in new.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_a412ca6de961ff9a;
#define NEW_CAPNP_SCHEMA (&capnrpc_schema_a412ca6de961ff9a)

enum new_state {
	NEW_STATE_DRAFT = 0,
	NEW_STATE_SENT = 1,
	NEW_STATE_LOST = 2,
};

enum new_letter_recipient_which {
	NEW_LETTER_RECIPIENT_ADDRESS = 0,
	NEW_LETTER_RECIPIENT_BOX = 1,
};

enum new_content_which {
	NEW_CONTENT_NOTHING = 0,
	NEW_CONTENT_CODE = 1,
	NEW_CONTENT_WORDS = 2,
};

struct new_letter_r {
	struct capnrpc_struct_r s;
};

struct new_letter_b {
	struct capnrpc_struct_b s;
};

/* The address was a field of its own. */
struct new_letter_recipient_r {
	struct capnrpc_struct_r s;
};

struct new_letter_recipient_b {
	struct capnrpc_struct_b s;
};

/* So was the weight. */
struct new_letter_parcel_r {
	struct capnrpc_struct_r s;
};

struct new_letter_parcel_b {
	struct capnrpc_struct_b s;
};

struct new_line_r {
	struct capnrpc_struct_r s;
};

struct new_line_b {
	struct capnrpc_struct_b s;
};

struct new_stamp_r {
	struct capnrpc_struct_r s;
};

struct new_stamp_b {
	struct capnrpc_struct_b s;
};

struct new_tag_r {
	struct capnrpc_struct_r s;
};

struct new_tag_b {
	struct capnrpc_struct_b s;
};

struct new_content_r {
	struct capnrpc_struct_r s;
};

struct new_content_b {
	struct capnrpc_struct_b s;
};

struct new_post_send_params_r {
	struct capnrpc_struct_r s;
};

struct new_post_send_params_b {
	struct capnrpc_struct_b s;
};

struct new_post_send_results_r {
	struct capnrpc_struct_r s;
};

struct new_post_send_results_b {
	struct capnrpc_struct_b s;
};

struct new_post_track_params_r {
	struct capnrpc_struct_r s;
};

struct new_post_track_params_b {
	struct capnrpc_struct_b s;
};

struct new_post_track_results_r {
	struct capnrpc_struct_r s;
};

struct new_post_track_results_b {
	struct capnrpc_struct_b s;
};

static inline struct new_letter_r
new_letter_reader(struct new_letter_b b)
{
	struct new_letter_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
new_letter_size(void)
{
	struct capnrpc_struct_size size = { 3, 9 };

	return size;
}

static inline struct new_letter_r
new_letter_read(struct capnrpc_pointer_r p)
{
	struct new_letter_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct new_letter_b
new_letter_init(struct capnrpc_pointer_b p)
{
	struct new_letter_b v;

	v.s = capnrpc_pointer_init_struct(p, new_letter_size());
	return v;
}

static inline struct new_letter_b
new_letter_edit(struct capnrpc_pointer_b p)
{
	struct new_letter_b v;

	v.s = capnrpc_pointer_edit_struct(p, new_letter_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(new_letter_list, new_letter);

static inline struct new_letter_recipient_r
new_letter_recipient_reader(struct new_letter_recipient_b b)
{
	struct new_letter_recipient_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
new_letter_recipient_which(struct new_letter_recipient_r r)
{
	return capnrpc_struct_get_u16(r.s, 4, 0);
}

static inline uint16_t
new_letter_recipient_which_b(struct new_letter_recipient_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 4, 0);
}

static inline struct new_letter_parcel_r
new_letter_parcel_reader(struct new_letter_parcel_b b)
{
	struct new_letter_parcel_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct new_line_r
new_line_reader(struct new_line_b b)
{
	struct new_line_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
new_line_size(void)
{
	struct capnrpc_struct_size size = { 2, 1 };

	return size;
}

static inline struct new_line_r
new_line_read(struct capnrpc_pointer_r p)
{
	struct new_line_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct new_line_b
new_line_init(struct capnrpc_pointer_b p)
{
	struct new_line_b v;

	v.s = capnrpc_pointer_init_struct(p, new_line_size());
	return v;
}

static inline struct new_line_b
new_line_edit(struct capnrpc_pointer_b p)
{
	struct new_line_b v;

	v.s = capnrpc_pointer_edit_struct(p, new_line_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(new_line_list, new_line);

static inline struct new_stamp_r
new_stamp_reader(struct new_stamp_b b)
{
	struct new_stamp_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
new_stamp_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct new_stamp_r
new_stamp_read(struct capnrpc_pointer_r p)
{
	struct new_stamp_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct new_stamp_b
new_stamp_init(struct capnrpc_pointer_b p)
{
	struct new_stamp_b v;

	v.s = capnrpc_pointer_init_struct(p, new_stamp_size());
	return v;
}

static inline struct new_stamp_b
new_stamp_edit(struct capnrpc_pointer_b p)
{
	struct new_stamp_b v;

	v.s = capnrpc_pointer_edit_struct(p, new_stamp_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(new_stamp_list, new_stamp);

static inline struct new_tag_r
new_tag_reader(struct new_tag_b b)
{
	struct new_tag_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
new_tag_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct new_tag_r
new_tag_read(struct capnrpc_pointer_r p)
{
	struct new_tag_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct new_tag_b
new_tag_init(struct capnrpc_pointer_b p)
{
	struct new_tag_b v;

	v.s = capnrpc_pointer_init_struct(p, new_tag_size());
	return v;
}

static inline struct new_tag_b
new_tag_edit(struct capnrpc_pointer_b p)
{
	struct new_tag_b v;

	v.s = capnrpc_pointer_edit_struct(p, new_tag_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(new_tag_list, new_tag);

static inline struct new_content_r
new_content_reader(struct new_content_b b)
{
	struct new_content_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
new_content_which(struct new_content_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
new_content_which_b(struct new_content_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
new_content_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct new_content_r
new_content_read(struct capnrpc_pointer_r p)
{
	struct new_content_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct new_content_b
new_content_init(struct capnrpc_pointer_b p)
{
	struct new_content_b v;

	v.s = capnrpc_pointer_init_struct(p, new_content_size());
	return v;
}

static inline struct new_content_b
new_content_edit(struct capnrpc_pointer_b p)
{
	struct new_content_b v;

	v.s = capnrpc_pointer_edit_struct(p, new_content_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(new_content_list, new_content);

static inline struct new_post_send_params_r
new_post_send_params_reader(struct new_post_send_params_b b)
{
	struct new_post_send_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
new_post_send_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct new_post_send_params_r
new_post_send_params_read(struct capnrpc_pointer_r p)
{
	struct new_post_send_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct new_post_send_params_b
new_post_send_params_init(struct capnrpc_pointer_b p)
{
	struct new_post_send_params_b v;

	v.s = capnrpc_pointer_init_struct(p, new_post_send_params_size());
	return v;
}

static inline struct new_post_send_params_b
new_post_send_params_edit(struct capnrpc_pointer_b p)
{
	struct new_post_send_params_b v;

	v.s = capnrpc_pointer_edit_struct(p, new_post_send_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(new_post_send_params_list, new_post_send_params);

static inline struct new_post_send_results_r
new_post_send_results_reader(struct new_post_send_results_b b)
{
	struct new_post_send_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
new_post_send_results_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct new_post_send_results_r
new_post_send_results_read(struct capnrpc_pointer_r p)
{
	struct new_post_send_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct new_post_send_results_b
new_post_send_results_init(struct capnrpc_pointer_b p)
{
	struct new_post_send_results_b v;

	v.s = capnrpc_pointer_init_struct(p, new_post_send_results_size());
	return v;
}

static inline struct new_post_send_results_b
new_post_send_results_edit(struct capnrpc_pointer_b p)
{
	struct new_post_send_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, new_post_send_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(new_post_send_results_list, new_post_send_results);

static inline struct new_post_track_params_r
new_post_track_params_reader(struct new_post_track_params_b b)
{
	struct new_post_track_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
new_post_track_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct new_post_track_params_r
new_post_track_params_read(struct capnrpc_pointer_r p)
{
	struct new_post_track_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct new_post_track_params_b
new_post_track_params_init(struct capnrpc_pointer_b p)
{
	struct new_post_track_params_b v;

	v.s = capnrpc_pointer_init_struct(p, new_post_track_params_size());
	return v;
}

static inline struct new_post_track_params_b
new_post_track_params_edit(struct capnrpc_pointer_b p)
{
	struct new_post_track_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, new_post_track_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(new_post_track_params_list, new_post_track_params);

static inline struct new_post_track_results_r
new_post_track_results_reader(struct new_post_track_results_b b)
{
	struct new_post_track_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
new_post_track_results_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct new_post_track_results_r
new_post_track_results_read(struct capnrpc_pointer_r p)
{
	struct new_post_track_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct new_post_track_results_b
new_post_track_results_init(struct capnrpc_pointer_b p)
{
	struct new_post_track_results_b v;

	v.s = capnrpc_pointer_init_struct(p, new_post_track_results_size());
	return v;
}

static inline struct new_post_track_results_b
new_post_track_results_edit(struct capnrpc_pointer_b p)
{
	struct new_post_track_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, new_post_track_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(new_post_track_results_list, new_post_track_results);

#define NEW_POST_ID UINT64_C(0x85b3f6515e3dd978)

enum {
	NEW_POST_SEND = 0,
	NEW_POST_TRACK = 1,
};

static inline uint32_t
new_letter_get_number(struct new_letter_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
new_letter_set_number(struct new_letter_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline struct capnrpc_text_r
new_letter_get_subject(struct new_letter_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
new_letter_has_subject(struct new_letter_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
new_letter_set_subject(struct new_letter_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline uint16_t
new_letter_get_state(struct new_letter_r r)
{
	return capnrpc_struct_get_u16(r.s, 2, 0);
}

static inline void
new_letter_set_state(struct new_letter_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 2, v, 0);
}

/* Were numbers. */
static inline struct new_stamp_list_r
new_letter_get_stamps(struct new_letter_r r)
{
	return new_stamp_list_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
new_letter_has_stamps(struct new_letter_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
new_letter_set_stamps(struct new_letter_b b, struct new_stamp_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct new_stamp_list_b
new_letter_init_stamps(struct new_letter_b b, uint32_t n)
{
	return new_stamp_list_init(capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct new_stamp_list_b
new_letter_edit_stamps(struct new_letter_b b)
{
	return new_stamp_list_open(capnrpc_struct_edit_pointer(b.s, 1));
}

/* Were texts. */
static inline struct new_tag_list_r
new_letter_get_tags(struct new_letter_r r)
{
	return new_tag_list_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
new_letter_has_tags(struct new_letter_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
new_letter_set_tags(struct new_letter_b b, struct new_tag_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct new_tag_list_b
new_letter_init_tags(struct new_letter_b b, uint32_t n)
{
	return new_tag_list_init(capnrpc_struct_edit_pointer(b.s, 2), n);
}

static inline struct new_tag_list_b
new_letter_edit_tags(struct new_letter_b b)
{
	return new_tag_list_open(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct new_line_list_r
new_letter_get_lines(struct new_letter_r r)
{
	return new_line_list_read(capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
new_letter_has_lines(struct new_letter_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
new_letter_set_lines(struct new_letter_b b, struct new_line_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct new_line_list_b
new_letter_init_lines(struct new_letter_b b, uint32_t n)
{
	return new_line_list_init(capnrpc_struct_edit_pointer(b.s, 3), n);
}

static inline struct new_line_list_b
new_letter_edit_lines(struct new_letter_b b)
{
	return new_line_list_open(capnrpc_struct_edit_pointer(b.s, 3));
}

/* The address was a field of its own. */
static inline struct new_letter_recipient_r
new_letter_get_recipient(struct new_letter_r r)
{
	struct new_letter_recipient_r g = { r.s };

	return g;
}

static inline struct new_letter_recipient_b
new_letter_init_recipient(struct new_letter_b b)
{
	struct new_letter_recipient_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 4, 0, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 4));
	capnrpc_struct_set_u32(b.s, 3, 0, 0);
	return g;
}

static inline struct new_letter_recipient_b
new_letter_edit_recipient(struct new_letter_b b)
{
	struct new_letter_recipient_b g = { b.s };

	return g;
}

/* So was the weight. */
static inline struct new_letter_parcel_r
new_letter_get_parcel(struct new_letter_r r)
{
	struct new_letter_parcel_r g = { r.s };

	return g;
}

static inline struct new_letter_parcel_b
new_letter_init_parcel(struct new_letter_b b)
{
	struct new_letter_parcel_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 3, 0, 0);
	capnrpc_struct_set_bit(b.s, 80, false, false);
	return g;
}

static inline struct new_letter_parcel_b
new_letter_edit_parcel(struct new_letter_b b)
{
	struct new_letter_parcel_b g = { b.s };

	return g;
}

static inline struct new_content_r
new_letter_get_content(struct new_letter_r r)
{
	return new_content_read(capnrpc_struct_get_pointer(r.s, 5));
}

static inline bool
new_letter_has_content(struct new_letter_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 5);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
new_letter_set_content(struct new_letter_b b, struct new_content_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 5);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct new_content_b
new_letter_init_content(struct new_letter_b b)
{
	return new_content_init(capnrpc_struct_edit_pointer(b.s, 5));
}

static inline struct new_content_b
new_letter_edit_content(struct new_letter_b b)
{
	return new_content_edit(capnrpc_struct_edit_pointer(b.s, 5));
}

static inline int32_t
new_letter_get_priority(struct new_letter_r r)
{
	return (int32_t)capnrpc_struct_get_u32(r.s, 4, 5);
}

static inline void
new_letter_set_priority(struct new_letter_b b, int32_t v)
{
	capnrpc_struct_set_u32(b.s, 4, (uint32_t)v, 5);
}

static inline bool
new_letter_get_is_open(struct new_letter_r r)
{
	return capnrpc_struct_get_bit(r.s, 81, true);
}

static inline void
new_letter_set_is_open(struct new_letter_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 81, v, true);
}

static inline struct capnrpc_text_r
new_letter_get_note(struct new_letter_r r)
{
	static const char bytes[] = "none";
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 6);

	return capnrpc_pointer_text(p, bytes, sizeof(bytes) - 1);
}

static inline bool
new_letter_has_note(struct new_letter_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 6);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
new_letter_set_note(struct new_letter_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 6);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct new_letter_r
new_letter_get_reply(struct new_letter_r r)
{
	return new_letter_read(capnrpc_struct_get_pointer(r.s, 7));
}

static inline bool
new_letter_has_reply(struct new_letter_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 7);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
new_letter_set_reply(struct new_letter_b b, struct new_letter_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 7);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct new_letter_b
new_letter_init_reply(struct new_letter_b b)
{
	return new_letter_init(capnrpc_struct_edit_pointer(b.s, 7));
}

static inline struct new_letter_b
new_letter_edit_reply(struct new_letter_b b)
{
	return new_letter_edit(capnrpc_struct_edit_pointer(b.s, 7));
}

static inline struct new_line_r
new_letter_get_first(struct new_letter_r r)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0001000200000000)),
		CAPNRPC_WORD(UINT64_C(0x00000000ffffffff)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000004)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
	};
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 8);
	struct new_line_r v;

	v.s = capnrpc_pointer_struct(p, words);
	return v;
}

static inline bool
new_letter_has_first(struct new_letter_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 8);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
new_letter_set_first(struct new_letter_b b, struct new_line_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 8);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct new_line_b
new_letter_init_first(struct new_letter_b b)
{
	return new_line_init(capnrpc_struct_edit_pointer(b.s, 8));
}

static inline struct new_line_b
new_letter_edit_first(struct new_letter_b b)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0001000200000000)),
		CAPNRPC_WORD(UINT64_C(0x00000000ffffffff)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000004)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
	};
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 8);
	struct new_line_b v;

	v.s = capnrpc_pointer_edit_struct(p, new_line_size(), words);
	return v;
}

static inline struct capnrpc_text_r
new_letter_recipient_get_address(struct new_letter_recipient_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
new_letter_recipient_has_address(struct new_letter_recipient_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	if (new_letter_recipient_which(r) != NEW_LETTER_RECIPIENT_ADDRESS)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
new_letter_recipient_set_address(
	struct new_letter_recipient_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 4);

	capnrpc_struct_set_u16(b.s, 4, NEW_LETTER_RECIPIENT_ADDRESS, 0);
	capnrpc_pointer_set_text(p, bytes, n);
}

static inline uint32_t
new_letter_recipient_get_box(struct new_letter_recipient_r r)
{
	return capnrpc_struct_get_u32(r.s, 3, 0);
}

static inline void
new_letter_recipient_set_box(struct new_letter_recipient_b b, uint32_t v)
{
	capnrpc_struct_set_u16(b.s, 4, NEW_LETTER_RECIPIENT_BOX, 0);
	capnrpc_struct_set_u32(b.s, 3, v, 0);
}

static inline uint16_t
new_letter_parcel_get_weight(struct new_letter_parcel_r r)
{
	return capnrpc_struct_get_u16(r.s, 3, 0);
}

static inline void
new_letter_parcel_set_weight(struct new_letter_parcel_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 3, v, 0);
}

static inline bool
new_letter_parcel_get_is_fragile(struct new_letter_parcel_r r)
{
	return capnrpc_struct_get_bit(r.s, 80, false);
}

static inline void
new_letter_parcel_set_is_fragile(struct new_letter_parcel_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 80, v, false);
}

static inline int32_t
new_line_get_amount(struct new_line_r r)
{
	return (int32_t)capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
new_line_set_amount(struct new_line_b b, int32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, (uint32_t)v, 0);
}

static inline struct capnrpc_text_r
new_line_get_unit(struct new_line_r r)
{
	static const char bytes[] = "each";
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, bytes, sizeof(bytes) - 1);
}

static inline bool
new_line_has_unit(struct new_line_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
new_line_set_unit(struct new_line_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline uint64_t
new_line_get_price(struct new_line_r r)
{
	return capnrpc_struct_get_u64(r.s, 1, 7);
}

static inline void
new_line_set_price(struct new_line_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 1, v, 7);
}

static inline uint32_t
new_stamp_get_value(struct new_stamp_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
new_stamp_set_value(struct new_stamp_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline struct capnrpc_text_r
new_stamp_get_country(struct new_stamp_r r)
{
	static const char bytes[] = "home";
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, bytes, sizeof(bytes) - 1);
}

static inline bool
new_stamp_has_country(struct new_stamp_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
new_stamp_set_country(struct new_stamp_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
new_tag_get_name(struct new_tag_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
new_tag_has_name(struct new_tag_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
new_tag_set_name(struct new_tag_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline uint8_t
new_tag_get_hue(struct new_tag_r r)
{
	return capnrpc_struct_get_u8(r.s, 0, 9);
}

static inline void
new_tag_set_hue(struct new_tag_b b, uint8_t v)
{
	capnrpc_struct_set_u8(b.s, 0, v, 9);
}

static inline void
new_content_set_nothing(struct new_content_b b)
{
	capnrpc_struct_set_u16(b.s, 0, NEW_CONTENT_NOTHING, 0);
}

static inline uint32_t
new_content_get_code(struct new_content_r r)
{
	return capnrpc_struct_get_u32(r.s, 1, 0);
}

static inline void
new_content_set_code(struct new_content_b b, uint32_t v)
{
	capnrpc_struct_set_u16(b.s, 0, NEW_CONTENT_CODE, 0);
	capnrpc_struct_set_u32(b.s, 1, v, 0);
}

static inline struct capnrpc_text_r
new_content_get_words(struct new_content_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
new_content_has_words(struct new_content_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (new_content_which(r) != NEW_CONTENT_WORDS)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
new_content_set_words(struct new_content_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, NEW_CONTENT_WORDS, 0);
	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct new_letter_r
new_post_send_params_get_letter(struct new_post_send_params_r r)
{
	return new_letter_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
new_post_send_params_has_letter(struct new_post_send_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
new_post_send_params_set_letter(
	struct new_post_send_params_b b, struct new_letter_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct new_letter_b
new_post_send_params_init_letter(struct new_post_send_params_b b)
{
	return new_letter_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct new_letter_b
new_post_send_params_edit_letter(struct new_post_send_params_b b)
{
	return new_letter_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline uint8_t
new_post_send_params_get_urgency(struct new_post_send_params_r r)
{
	return capnrpc_struct_get_u8(r.s, 0, 3);
}

static inline void
new_post_send_params_set_urgency(struct new_post_send_params_b b, uint8_t v)
{
	capnrpc_struct_set_u8(b.s, 0, v, 3);
}

static inline uint32_t
new_post_send_results_get_number(struct new_post_send_results_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
new_post_send_results_set_number(struct new_post_send_results_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline uint32_t
new_post_send_results_get_cost(struct new_post_send_results_r r)
{
	return capnrpc_struct_get_u32(r.s, 1, 12);
}

static inline void
new_post_send_results_set_cost(struct new_post_send_results_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 1, v, 12);
}

static inline uint32_t
new_post_track_params_get_number(struct new_post_track_params_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
new_post_track_params_set_number(struct new_post_track_params_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline uint16_t
new_post_track_results_get_state(struct new_post_track_results_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline void
new_post_track_results_set_state(struct new_post_track_results_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 0, v, 0);
}

static inline struct capnrpc_request *
new_post_send_request(
	struct capnrpc_cap *cap, struct new_post_send_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct new_post_send_params_b params;

	request = capnrpc_request_new(cap, NEW_POST_ID, NEW_POST_SEND);
	if (request == NULL)
		return NULL;
	params = new_post_send_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct new_post_send_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct new_post_send_promise
new_post_send_send(struct capnrpc_request *request_taken)
{
	struct new_post_send_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct new_post_send_results_r
new_post_send_promised(struct new_post_send_promise promise)
{
	return new_post_send_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct new_post_send_results_r
new_post_send_results(struct capnrpc_promise *promise)
{
	return new_post_send_results_read(capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
new_post_track_request(
	struct capnrpc_cap *cap, struct new_post_track_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct new_post_track_params_b params;

	request = capnrpc_request_new(cap, NEW_POST_ID, NEW_POST_TRACK);
	if (request == NULL)
		return NULL;
	params = new_post_track_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct new_post_track_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct new_post_track_promise
new_post_track_send(struct capnrpc_request *request_taken)
{
	struct new_post_track_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct new_post_track_results_r
new_post_track_promised(struct new_post_track_promise promise)
{
	return new_post_track_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct new_post_track_results_r
new_post_track_results(struct capnrpc_promise *promise)
{
	return new_post_track_results_read(capnrpc_promise_results(promise));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct new_post_send_results_b
new_post_send_answer(struct capnrpc_call *call)
{
	return new_post_send_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct new_post_track_results_b
new_post_track_answer(struct capnrpc_call *call)
{
	return new_post_track_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct new_post_server {
	void (*send)(void *object, struct new_post_send_params_r params,
		struct capnrpc_call *call_taken);
	void (*track)(void *object, struct new_post_track_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * new_post_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
new_post_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct new_post_server *server =
		(const struct new_post_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != NEW_POST_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case NEW_POST_SEND:
		if (server->send == NULL)
			return false;
		server->send(object, new_post_send_params_read(p), call_taken);
		return true;
	case NEW_POST_TRACK:
		if (server->track == NULL)
			return false;
		server->track(
			object, new_post_track_params_read(p), call_taken);
		return true;
	default:
		return false;
	}
}

/*
 * The same, for objects of no other interface: a call of no method of server is
 * answered with unimplemented.
 */
static inline void
new_post_dispatch(const struct new_post_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!new_post_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
