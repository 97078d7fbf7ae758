/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from rpc-twoparty.capnp, id 0xa184c7885cdaf2a1; do not edit.
 *
 * What rpc.capnp leaves to the network, for the network of two vats at the ends
 * of one byte stream. There being no third, most of it is empty, and none of it
 * is ever sent. The message framing is that of "Serialization Over a Stream".
 */
#ifndef TWOPARTY_CAPNP_A184C7885CDAF2A1_H
#define TWOPARTY_CAPNP_A184C7885CDAF2A1_H

#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in rpc-twoparty.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_a184c7885cdaf2a1;
#define TWOPARTY_CAPNP_SCHEMA (&capnrpc_schema_a184c7885cdaf2a1)

/* The two ends. */
enum twoparty_side {
	/* The one that accepted the connection. */
	TWOPARTY_SIDE_SERVER = 0,
	/* The one that made it. */
	TWOPARTY_SIDE_CLIENT = 1,
};

/* Names a vat: in a network of two, the end at which it sits. */
struct twoparty_vat_id_r {
	struct capnrpc_struct_r s;
};

struct twoparty_vat_id_b {
	struct capnrpc_struct_b s;
};

/* Would name a pick-up, in Accept.provision. */
struct twoparty_third_party_completion_r {
	struct capnrpc_struct_r s;
};

struct twoparty_third_party_completion_b {
	struct capnrpc_struct_b s;
};

/* Would say for whom something is held ready, in Provide.recipient. */
struct twoparty_third_party_to_await_r {
	struct capnrpc_struct_r s;
};

struct twoparty_third_party_to_await_b {
	struct capnrpc_struct_b s;
};

/* Would say where to pick something up. */
struct twoparty_third_party_to_contact_r {
	struct capnrpc_struct_r s;
};

struct twoparty_third_party_to_contact_b {
	struct capnrpc_struct_b s;
};

/* One part of a Join's key, in Join.keyPart. */
struct twoparty_join_key_part_r {
	struct capnrpc_struct_r s;
};

struct twoparty_join_key_part_b {
	struct capnrpc_struct_b s;
};

/* The content of a Join's answer. */
struct twoparty_join_result_r {
	struct capnrpc_struct_r s;
};

struct twoparty_join_result_b {
	struct capnrpc_struct_b s;
};

static inline struct twoparty_vat_id_r
twoparty_vat_id_reader(struct twoparty_vat_id_b b)
{
	struct twoparty_vat_id_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
twoparty_vat_id_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct twoparty_vat_id_r
twoparty_vat_id_read(struct capnrpc_pointer_r p)
{
	struct twoparty_vat_id_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct twoparty_vat_id_b
twoparty_vat_id_init(struct capnrpc_pointer_b p)
{
	struct twoparty_vat_id_b v;

	v.s = capnrpc_pointer_init_struct(p, twoparty_vat_id_size());
	return v;
}

static inline struct twoparty_vat_id_b
twoparty_vat_id_edit(struct capnrpc_pointer_b p)
{
	struct twoparty_vat_id_b v;

	v.s = capnrpc_pointer_edit_struct(p, twoparty_vat_id_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(twoparty_vat_id_list, twoparty_vat_id);

static inline struct twoparty_third_party_completion_r
twoparty_third_party_completion_reader(
	struct twoparty_third_party_completion_b b)
{
	struct twoparty_third_party_completion_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
twoparty_third_party_completion_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct twoparty_third_party_completion_r
twoparty_third_party_completion_read(struct capnrpc_pointer_r p)
{
	struct twoparty_third_party_completion_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct twoparty_third_party_completion_b
twoparty_third_party_completion_init(struct capnrpc_pointer_b p)
{
	struct twoparty_third_party_completion_b v;

	v.s = capnrpc_pointer_init_struct(
		p, twoparty_third_party_completion_size());
	return v;
}

static inline struct twoparty_third_party_completion_b
twoparty_third_party_completion_edit(struct capnrpc_pointer_b p)
{
	struct twoparty_third_party_completion_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, twoparty_third_party_completion_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	twoparty_third_party_completion_list, twoparty_third_party_completion);

static inline struct twoparty_third_party_to_await_r
twoparty_third_party_to_await_reader(struct twoparty_third_party_to_await_b b)
{
	struct twoparty_third_party_to_await_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
twoparty_third_party_to_await_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct twoparty_third_party_to_await_r
twoparty_third_party_to_await_read(struct capnrpc_pointer_r p)
{
	struct twoparty_third_party_to_await_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct twoparty_third_party_to_await_b
twoparty_third_party_to_await_init(struct capnrpc_pointer_b p)
{
	struct twoparty_third_party_to_await_b v;

	v.s = capnrpc_pointer_init_struct(
		p, twoparty_third_party_to_await_size());
	return v;
}

static inline struct twoparty_third_party_to_await_b
twoparty_third_party_to_await_edit(struct capnrpc_pointer_b p)
{
	struct twoparty_third_party_to_await_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, twoparty_third_party_to_await_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	twoparty_third_party_to_await_list, twoparty_third_party_to_await);

static inline struct twoparty_third_party_to_contact_r
twoparty_third_party_to_contact_reader(
	struct twoparty_third_party_to_contact_b b)
{
	struct twoparty_third_party_to_contact_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
twoparty_third_party_to_contact_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct twoparty_third_party_to_contact_r
twoparty_third_party_to_contact_read(struct capnrpc_pointer_r p)
{
	struct twoparty_third_party_to_contact_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct twoparty_third_party_to_contact_b
twoparty_third_party_to_contact_init(struct capnrpc_pointer_b p)
{
	struct twoparty_third_party_to_contact_b v;

	v.s = capnrpc_pointer_init_struct(
		p, twoparty_third_party_to_contact_size());
	return v;
}

static inline struct twoparty_third_party_to_contact_b
twoparty_third_party_to_contact_edit(struct capnrpc_pointer_b p)
{
	struct twoparty_third_party_to_contact_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, twoparty_third_party_to_contact_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	twoparty_third_party_to_contact_list, twoparty_third_party_to_contact);

static inline struct twoparty_join_key_part_r
twoparty_join_key_part_reader(struct twoparty_join_key_part_b b)
{
	struct twoparty_join_key_part_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
twoparty_join_key_part_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct twoparty_join_key_part_r
twoparty_join_key_part_read(struct capnrpc_pointer_r p)
{
	struct twoparty_join_key_part_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct twoparty_join_key_part_b
twoparty_join_key_part_init(struct capnrpc_pointer_b p)
{
	struct twoparty_join_key_part_b v;

	v.s = capnrpc_pointer_init_struct(p, twoparty_join_key_part_size());
	return v;
}

static inline struct twoparty_join_key_part_b
twoparty_join_key_part_edit(struct capnrpc_pointer_b p)
{
	struct twoparty_join_key_part_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, twoparty_join_key_part_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(twoparty_join_key_part_list, twoparty_join_key_part);

static inline struct twoparty_join_result_r
twoparty_join_result_reader(struct twoparty_join_result_b b)
{
	struct twoparty_join_result_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
twoparty_join_result_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct twoparty_join_result_r
twoparty_join_result_read(struct capnrpc_pointer_r p)
{
	struct twoparty_join_result_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct twoparty_join_result_b
twoparty_join_result_init(struct capnrpc_pointer_b p)
{
	struct twoparty_join_result_b v;

	v.s = capnrpc_pointer_init_struct(p, twoparty_join_result_size());
	return v;
}

static inline struct twoparty_join_result_b
twoparty_join_result_edit(struct capnrpc_pointer_b p)
{
	struct twoparty_join_result_b v;

	v.s = capnrpc_pointer_edit_struct(p, twoparty_join_result_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(twoparty_join_result_list, twoparty_join_result);

static inline uint16_t
twoparty_vat_id_get_side(struct twoparty_vat_id_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline void
twoparty_vat_id_set_side(struct twoparty_vat_id_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 0, v, 0);
}

static inline uint32_t
twoparty_third_party_completion_get_join_id(
	struct twoparty_third_party_completion_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
twoparty_third_party_completion_set_join_id(
	struct twoparty_third_party_completion_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

/* Which Join; its asker chose the number. */
static inline uint32_t
twoparty_join_key_part_get_join_id(struct twoparty_join_key_part_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
twoparty_join_key_part_set_join_id(
	struct twoparty_join_key_part_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

/* How many parts it has. */
static inline uint16_t
twoparty_join_key_part_get_part_count(struct twoparty_join_key_part_r r)
{
	return capnrpc_struct_get_u16(r.s, 2, 0);
}

static inline void
twoparty_join_key_part_set_part_count(
	struct twoparty_join_key_part_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 2, v, 0);
}

/* Which of them this is, from 0. */
static inline uint16_t
twoparty_join_key_part_get_part_num(struct twoparty_join_key_part_r r)
{
	return capnrpc_struct_get_u16(r.s, 3, 0);
}

static inline void
twoparty_join_key_part_set_part_num(
	struct twoparty_join_key_part_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 3, v, 0);
}

static inline uint32_t
twoparty_join_result_get_join_id(struct twoparty_join_result_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
twoparty_join_result_set_join_id(struct twoparty_join_result_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

/* All parts are the same object. */
static inline bool
twoparty_join_result_get_succeeded(struct twoparty_join_result_r r)
{
	return capnrpc_struct_get_bit(r.s, 32, false);
}

static inline void
twoparty_join_result_set_succeeded(struct twoparty_join_result_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 32, v, false);
}

/* The object, in the answer to one of the parts. */
static inline struct capnrpc_pointer_r
twoparty_join_result_get_cap(struct twoparty_join_result_r r)
{
	return capnrpc_struct_get_pointer(r.s, 0);
}

static inline bool
twoparty_join_result_has_cap(struct twoparty_join_result_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
twoparty_join_result_set_cap(
	struct twoparty_join_result_b b, struct capnrpc_pointer_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_copy(p, from);
}

static inline struct capnrpc_pointer_b
twoparty_join_result_edit_cap(struct twoparty_join_result_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return p;
}

#ifdef __cplusplus
}
#endif

#endif
