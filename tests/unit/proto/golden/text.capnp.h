/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from text.capnp, id 0xb7c1e0a2d4f50002; do not edit.
 *
 * Text and data, without a default and with one.
 */
#ifndef TEXT_CAPNP_B7C1E0A2D4F50002_H
#define TEXT_CAPNP_B7C1E0A2D4F50002_H

#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in text.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f50002;
#define TEXT_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f50002)

struct text_texts_r {
	struct capnrpc_struct_r s;
};

struct text_texts_b {
	struct capnrpc_struct_b s;
};

static inline struct text_texts_r
text_texts_reader(struct text_texts_b b)
{
	struct text_texts_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
text_texts_size(void)
{
	struct capnrpc_struct_size size = { 0, 5 };

	return size;
}

static inline struct text_texts_r
text_texts_read(struct capnrpc_pointer_r p)
{
	struct text_texts_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct text_texts_b
text_texts_init(struct capnrpc_pointer_b p)
{
	struct text_texts_b v;

	v.s = capnrpc_pointer_init_struct(p, text_texts_size());
	return v;
}

static inline struct text_texts_b
text_texts_edit(struct capnrpc_pointer_b p)
{
	struct text_texts_b v;

	v.s = capnrpc_pointer_edit_struct(p, text_texts_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(text_texts_list, text_texts);

static inline struct capnrpc_text_r
text_texts_get_text(struct text_texts_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
text_texts_has_text(struct text_texts_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
text_texts_set_text(struct text_texts_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
text_texts_get_text_default(struct text_texts_r r)
{
	static const char bytes[] =
		"a \"quoted\" default\n\011with \077\077= and \303\274";
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_text(p, bytes, sizeof(bytes) - 1);
}

static inline bool
text_texts_has_text_default(struct text_texts_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
text_texts_set_text_default(struct text_texts_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
text_texts_get_text_empty(struct text_texts_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
text_texts_has_text_empty(struct text_texts_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
text_texts_set_text_empty(struct text_texts_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_data_r
text_texts_get_data(struct text_texts_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
text_texts_has_data(struct text_texts_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
text_texts_set_data(struct text_texts_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
text_texts_init_data(struct text_texts_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	return capnrpc_pointer_init_data(p, n);
}

static inline struct capnrpc_data_r
text_texts_get_data_default(struct text_texts_r r)
{
	static const uint8_t bytes[] = {
		0x00,
		0xff,
		0x7f,
		0x80,
	};
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	return capnrpc_pointer_data(p, bytes, sizeof(bytes));
}

static inline bool
text_texts_has_data_default(struct text_texts_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
text_texts_set_data_default(
	struct text_texts_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 4);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
text_texts_init_data_default(struct text_texts_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 4);

	return capnrpc_pointer_init_data(p, n);
}

#ifdef __cplusplus
}
#endif

#endif
