/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from broker.capnp, id 0xf3c1a9d2b8e47560; do not edit.
 *
 * The daemon's public interfaces. What each method does, who may call it and
 * every error it answers with is said here and nowhere else.
 *
 * Errors are exceptions (rpc.capnp, Exception) of these types:
 *   failed         the request itself is wrong; repeating it will not help
 *   overloaded     a limit of the daemon or the caller is reached; try later
 *   disconnected   whoever would have answered is gone; restore again
 *   unimplemented  the method is not there
 * No text of an error ever holds an id, a token or a whole URI.
 */
#ifndef BROKER_CAPNP_F3C1A9D2B8E47560_H
#define BROKER_CAPNP_F3C1A9D2B8E47560_H

#include <capnrpc/cap.h>

#ifdef __cplusplus
extern "C" {
#endif

enum broker_principal_which {
	BROKER_PRINCIPAL_LOCAL = 0,
	BROKER_PRINCIPAL_VAT = 1,
};

struct broker_restore_params_r {
	struct capnrpc_struct_r s;
};

struct broker_restore_params_b {
	struct capnrpc_struct_b s;
};

struct broker_restore_params_list_r {
	struct capnrpc_list_r l;
};

struct broker_restore_params_list_b {
	struct capnrpc_list_b l;
};

struct broker_restore_results_r {
	struct capnrpc_struct_r s;
};

struct broker_restore_results_b {
	struct capnrpc_struct_b s;
};

struct broker_restore_results_list_r {
	struct capnrpc_list_r l;
};

struct broker_restore_results_list_b {
	struct capnrpc_list_b l;
};

struct broker_publish_params_r {
	struct capnrpc_struct_r s;
};

struct broker_publish_params_b {
	struct capnrpc_struct_b s;
};

struct broker_publish_params_list_r {
	struct capnrpc_list_r l;
};

struct broker_publish_params_list_b {
	struct capnrpc_list_b l;
};

struct broker_publish_results_r {
	struct capnrpc_struct_r s;
};

struct broker_publish_results_b {
	struct capnrpc_struct_b s;
};

struct broker_publish_results_list_r {
	struct capnrpc_list_r l;
};

struct broker_publish_results_list_b {
	struct capnrpc_list_b l;
};

struct broker_attach_params_r {
	struct capnrpc_struct_r s;
};

struct broker_attach_params_b {
	struct capnrpc_struct_b s;
};

struct broker_attach_params_list_r {
	struct capnrpc_list_r l;
};

struct broker_attach_params_list_b {
	struct capnrpc_list_b l;
};

struct broker_attach_results_r {
	struct capnrpc_struct_r s;
};

struct broker_attach_results_b {
	struct capnrpc_struct_b s;
};

struct broker_attach_results_list_r {
	struct capnrpc_list_r l;
};

struct broker_attach_results_list_b {
	struct capnrpc_list_b l;
};

struct broker_who_am_i_params_r {
	struct capnrpc_struct_r s;
};

struct broker_who_am_i_params_b {
	struct capnrpc_struct_b s;
};

struct broker_who_am_i_params_list_r {
	struct capnrpc_list_r l;
};

struct broker_who_am_i_params_list_b {
	struct capnrpc_list_b l;
};

struct broker_who_am_i_results_r {
	struct capnrpc_struct_r s;
};

struct broker_who_am_i_results_b {
	struct capnrpc_struct_b s;
};

struct broker_who_am_i_results_list_r {
	struct capnrpc_list_r l;
};

struct broker_who_am_i_results_list_b {
	struct capnrpc_list_b l;
};

struct broker_ping_params_r {
	struct capnrpc_struct_r s;
};

struct broker_ping_params_b {
	struct capnrpc_struct_b s;
};

struct broker_ping_params_list_r {
	struct capnrpc_list_r l;
};

struct broker_ping_params_list_b {
	struct capnrpc_list_b l;
};

struct broker_ping_results_r {
	struct capnrpc_struct_r s;
};

struct broker_ping_results_b {
	struct capnrpc_struct_b s;
};

struct broker_ping_results_list_r {
	struct capnrpc_list_r l;
};

struct broker_ping_results_list_b {
	struct capnrpc_list_b l;
};

struct broker_features_params_r {
	struct capnrpc_struct_r s;
};

struct broker_features_params_b {
	struct capnrpc_struct_b s;
};

struct broker_features_params_list_r {
	struct capnrpc_list_r l;
};

struct broker_features_params_list_b {
	struct capnrpc_list_b l;
};

struct broker_features_results_r {
	struct capnrpc_struct_r s;
};

struct broker_features_results_b {
	struct capnrpc_struct_b s;
};

struct broker_features_results_list_r {
	struct capnrpc_list_r l;
};

struct broker_features_results_list_b {
	struct capnrpc_list_b l;
};

struct broker_reference_params_r {
	struct capnrpc_struct_r s;
};

struct broker_reference_params_b {
	struct capnrpc_struct_b s;
};

struct broker_reference_params_list_r {
	struct capnrpc_list_r l;
};

struct broker_reference_params_list_b {
	struct capnrpc_list_b l;
};

struct broker_reference_results_r {
	struct capnrpc_struct_r s;
};

struct broker_reference_results_b {
	struct capnrpc_struct_b s;
};

struct broker_reference_results_list_r {
	struct capnrpc_list_r l;
};

struct broker_reference_results_list_b {
	struct capnrpc_list_b l;
};

struct broker_principal_r {
	struct capnrpc_struct_r s;
};

struct broker_principal_b {
	struct capnrpc_struct_b s;
};

struct broker_principal_list_r {
	struct capnrpc_list_r l;
};

struct broker_principal_list_b {
	struct capnrpc_list_b l;
};

/* A process on this machine, as the kernel reports it. */
struct broker_principal_local_r {
	struct capnrpc_struct_r s;
};

struct broker_principal_local_b {
	struct capnrpc_struct_b s;
};

/* A remote vat, as its TLS key proves it. */
struct broker_principal_vat_r {
	struct capnrpc_struct_r s;
};

struct broker_principal_vat_b {
	struct capnrpc_struct_b s;
};

struct broker_service_mint_params_r {
	struct capnrpc_struct_r s;
};

struct broker_service_mint_params_b {
	struct capnrpc_struct_b s;
};

struct broker_service_mint_params_list_r {
	struct capnrpc_list_r l;
};

struct broker_service_mint_params_list_b {
	struct capnrpc_list_b l;
};

struct broker_service_mint_results_r {
	struct capnrpc_struct_r s;
};

struct broker_service_mint_results_b {
	struct capnrpc_struct_b s;
};

struct broker_service_mint_results_list_r {
	struct capnrpc_list_r l;
};

struct broker_service_mint_results_list_b {
	struct capnrpc_list_b l;
};

struct broker_service_detach_params_r {
	struct capnrpc_struct_r s;
};

struct broker_service_detach_params_b {
	struct capnrpc_struct_b s;
};

struct broker_service_detach_params_list_r {
	struct capnrpc_list_r l;
};

struct broker_service_detach_params_list_b {
	struct capnrpc_list_b l;
};

struct broker_service_detach_results_r {
	struct capnrpc_struct_r s;
};

struct broker_service_detach_results_b {
	struct capnrpc_struct_b s;
};

struct broker_service_detach_results_list_r {
	struct capnrpc_list_r l;
};

struct broker_service_detach_results_list_b {
	struct capnrpc_list_b l;
};

struct broker_restorer_restore_params_r {
	struct capnrpc_struct_r s;
};

struct broker_restorer_restore_params_b {
	struct capnrpc_struct_b s;
};

struct broker_restorer_restore_params_list_r {
	struct capnrpc_list_r l;
};

struct broker_restorer_restore_params_list_b {
	struct capnrpc_list_b l;
};

struct broker_restorer_restore_results_r {
	struct capnrpc_struct_r s;
};

struct broker_restorer_restore_results_b {
	struct capnrpc_struct_b s;
};

struct broker_restorer_restore_results_list_r {
	struct capnrpc_list_r l;
};

struct broker_restorer_restore_results_list_b {
	struct capnrpc_list_b l;
};

struct broker_restore_info_r {
	struct capnrpc_struct_r s;
};

struct broker_restore_info_b {
	struct capnrpc_struct_b s;
};

struct broker_restore_info_list_r {
	struct capnrpc_list_r l;
};

struct broker_restore_info_list_b {
	struct capnrpc_list_b l;
};

struct broker_ref_uri_params_r {
	struct capnrpc_struct_r s;
};

struct broker_ref_uri_params_b {
	struct capnrpc_struct_b s;
};

struct broker_ref_uri_params_list_r {
	struct capnrpc_list_r l;
};

struct broker_ref_uri_params_list_b {
	struct capnrpc_list_b l;
};

struct broker_ref_uri_results_r {
	struct capnrpc_struct_r s;
};

struct broker_ref_uri_results_b {
	struct capnrpc_struct_b s;
};

struct broker_ref_uri_results_list_r {
	struct capnrpc_list_r l;
};

struct broker_ref_uri_results_list_b {
	struct capnrpc_list_b l;
};

struct broker_ref_info_params_r {
	struct capnrpc_struct_r s;
};

struct broker_ref_info_params_b {
	struct capnrpc_struct_b s;
};

struct broker_ref_info_params_list_r {
	struct capnrpc_list_r l;
};

struct broker_ref_info_params_list_b {
	struct capnrpc_list_b l;
};

struct broker_ref_info_results_r {
	struct capnrpc_struct_r s;
};

struct broker_ref_info_results_b {
	struct capnrpc_struct_b s;
};

struct broker_ref_info_results_list_r {
	struct capnrpc_list_r l;
};

struct broker_ref_info_results_list_b {
	struct capnrpc_list_b l;
};

struct broker_ref_revoke_params_r {
	struct capnrpc_struct_r s;
};

struct broker_ref_revoke_params_b {
	struct capnrpc_struct_b s;
};

struct broker_ref_revoke_params_list_r {
	struct capnrpc_list_r l;
};

struct broker_ref_revoke_params_list_b {
	struct capnrpc_list_b l;
};

struct broker_ref_revoke_results_r {
	struct capnrpc_struct_r s;
};

struct broker_ref_revoke_results_b {
	struct capnrpc_struct_b s;
};

struct broker_ref_revoke_results_list_r {
	struct capnrpc_list_r l;
};

struct broker_ref_revoke_results_list_b {
	struct capnrpc_list_b l;
};

struct broker_ref_info_r {
	struct capnrpc_struct_r s;
};

struct broker_ref_info_b {
	struct capnrpc_struct_b s;
};

struct broker_ref_info_list_r {
	struct capnrpc_list_r l;
};

struct broker_ref_info_list_b {
	struct capnrpc_list_b l;
};

struct broker_gateway_restore_params_r {
	struct capnrpc_struct_r s;
};

struct broker_gateway_restore_params_b {
	struct capnrpc_struct_b s;
};

struct broker_gateway_restore_params_list_r {
	struct capnrpc_list_r l;
};

struct broker_gateway_restore_params_list_b {
	struct capnrpc_list_b l;
};

struct broker_gateway_restore_results_r {
	struct capnrpc_struct_r s;
};

struct broker_gateway_restore_results_b {
	struct capnrpc_struct_b s;
};

struct broker_gateway_restore_results_list_r {
	struct capnrpc_list_r l;
};

struct broker_gateway_restore_results_list_b {
	struct capnrpc_list_b l;
};

static inline struct broker_restore_params_r
broker_restore_params_reader(struct broker_restore_params_b b)
{
	struct broker_restore_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_restore_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_restore_params_r
broker_restore_params_read(struct capnrpc_pointer_r p)
{
	struct broker_restore_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_restore_params_b
broker_restore_params_init(struct capnrpc_pointer_b p)
{
	struct broker_restore_params_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_restore_params_size());
	return v;
}

static inline struct broker_restore_params_b
broker_restore_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_restore_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_restore_params_size(), NULL);
	return v;
}

static inline struct broker_restore_params_list_r
broker_restore_params_list_read(struct capnrpc_pointer_r p)
{
	struct broker_restore_params_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_restore_params_list_len(struct broker_restore_params_list_r l)
{
	return l.l.n;
}

static inline struct broker_restore_params_r
broker_restore_params_list_at(struct broker_restore_params_list_r l, uint32_t i)
{
	struct broker_restore_params_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_restore_params_list_b
broker_restore_params_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_restore_params_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_restore_params_size());
	return v;
}

static inline struct broker_restore_params_b
broker_restore_params_list_edit(
	struct broker_restore_params_list_b l, uint32_t i)
{
	struct broker_restore_params_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_restore_results_r
broker_restore_results_reader(struct broker_restore_results_b b)
{
	struct broker_restore_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_restore_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_restore_results_r
broker_restore_results_read(struct capnrpc_pointer_r p)
{
	struct broker_restore_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_restore_results_b
broker_restore_results_init(struct capnrpc_pointer_b p)
{
	struct broker_restore_results_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_restore_results_size());
	return v;
}

static inline struct broker_restore_results_b
broker_restore_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_restore_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_restore_results_size(), NULL);
	return v;
}

static inline struct broker_restore_results_list_r
broker_restore_results_list_read(struct capnrpc_pointer_r p)
{
	struct broker_restore_results_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_restore_results_list_len(struct broker_restore_results_list_r l)
{
	return l.l.n;
}

static inline struct broker_restore_results_r
broker_restore_results_list_at(
	struct broker_restore_results_list_r l, uint32_t i)
{
	struct broker_restore_results_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_restore_results_list_b
broker_restore_results_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_restore_results_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_restore_results_size());
	return v;
}

static inline struct broker_restore_results_b
broker_restore_results_list_edit(
	struct broker_restore_results_list_b l, uint32_t i)
{
	struct broker_restore_results_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_publish_params_r
broker_publish_params_reader(struct broker_publish_params_b b)
{
	struct broker_publish_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_publish_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct broker_publish_params_r
broker_publish_params_read(struct capnrpc_pointer_r p)
{
	struct broker_publish_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_publish_params_b
broker_publish_params_init(struct capnrpc_pointer_b p)
{
	struct broker_publish_params_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_publish_params_size());
	return v;
}

static inline struct broker_publish_params_b
broker_publish_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_publish_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_publish_params_size(), NULL);
	return v;
}

static inline struct broker_publish_params_list_r
broker_publish_params_list_read(struct capnrpc_pointer_r p)
{
	struct broker_publish_params_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_publish_params_list_len(struct broker_publish_params_list_r l)
{
	return l.l.n;
}

static inline struct broker_publish_params_r
broker_publish_params_list_at(struct broker_publish_params_list_r l, uint32_t i)
{
	struct broker_publish_params_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_publish_params_list_b
broker_publish_params_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_publish_params_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_publish_params_size());
	return v;
}

static inline struct broker_publish_params_b
broker_publish_params_list_edit(
	struct broker_publish_params_list_b l, uint32_t i)
{
	struct broker_publish_params_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_publish_results_r
broker_publish_results_reader(struct broker_publish_results_b b)
{
	struct broker_publish_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_publish_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct broker_publish_results_r
broker_publish_results_read(struct capnrpc_pointer_r p)
{
	struct broker_publish_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_publish_results_b
broker_publish_results_init(struct capnrpc_pointer_b p)
{
	struct broker_publish_results_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_publish_results_size());
	return v;
}

static inline struct broker_publish_results_b
broker_publish_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_publish_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_publish_results_size(), NULL);
	return v;
}

static inline struct broker_publish_results_list_r
broker_publish_results_list_read(struct capnrpc_pointer_r p)
{
	struct broker_publish_results_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_publish_results_list_len(struct broker_publish_results_list_r l)
{
	return l.l.n;
}

static inline struct broker_publish_results_r
broker_publish_results_list_at(
	struct broker_publish_results_list_r l, uint32_t i)
{
	struct broker_publish_results_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_publish_results_list_b
broker_publish_results_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_publish_results_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_publish_results_size());
	return v;
}

static inline struct broker_publish_results_b
broker_publish_results_list_edit(
	struct broker_publish_results_list_b l, uint32_t i)
{
	struct broker_publish_results_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_attach_params_r
broker_attach_params_reader(struct broker_attach_params_b b)
{
	struct broker_attach_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_attach_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct broker_attach_params_r
broker_attach_params_read(struct capnrpc_pointer_r p)
{
	struct broker_attach_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_attach_params_b
broker_attach_params_init(struct capnrpc_pointer_b p)
{
	struct broker_attach_params_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_attach_params_size());
	return v;
}

static inline struct broker_attach_params_b
broker_attach_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_attach_params_b v;

	v.s = capnrpc_pointer_edit_struct(p, broker_attach_params_size(), NULL);
	return v;
}

static inline struct broker_attach_params_list_r
broker_attach_params_list_read(struct capnrpc_pointer_r p)
{
	struct broker_attach_params_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_attach_params_list_len(struct broker_attach_params_list_r l)
{
	return l.l.n;
}

static inline struct broker_attach_params_r
broker_attach_params_list_at(struct broker_attach_params_list_r l, uint32_t i)
{
	struct broker_attach_params_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_attach_params_list_b
broker_attach_params_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_attach_params_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_attach_params_size());
	return v;
}

static inline struct broker_attach_params_b
broker_attach_params_list_edit(struct broker_attach_params_list_b l, uint32_t i)
{
	struct broker_attach_params_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_attach_results_r
broker_attach_results_reader(struct broker_attach_results_b b)
{
	struct broker_attach_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_attach_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_attach_results_r
broker_attach_results_read(struct capnrpc_pointer_r p)
{
	struct broker_attach_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_attach_results_b
broker_attach_results_init(struct capnrpc_pointer_b p)
{
	struct broker_attach_results_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_attach_results_size());
	return v;
}

static inline struct broker_attach_results_b
broker_attach_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_attach_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_attach_results_size(), NULL);
	return v;
}

static inline struct broker_attach_results_list_r
broker_attach_results_list_read(struct capnrpc_pointer_r p)
{
	struct broker_attach_results_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_attach_results_list_len(struct broker_attach_results_list_r l)
{
	return l.l.n;
}

static inline struct broker_attach_results_r
broker_attach_results_list_at(struct broker_attach_results_list_r l, uint32_t i)
{
	struct broker_attach_results_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_attach_results_list_b
broker_attach_results_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_attach_results_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_attach_results_size());
	return v;
}

static inline struct broker_attach_results_b
broker_attach_results_list_edit(
	struct broker_attach_results_list_b l, uint32_t i)
{
	struct broker_attach_results_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_who_am_i_params_r
broker_who_am_i_params_reader(struct broker_who_am_i_params_b b)
{
	struct broker_who_am_i_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_who_am_i_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_who_am_i_params_r
broker_who_am_i_params_read(struct capnrpc_pointer_r p)
{
	struct broker_who_am_i_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_who_am_i_params_b
broker_who_am_i_params_init(struct capnrpc_pointer_b p)
{
	struct broker_who_am_i_params_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_who_am_i_params_size());
	return v;
}

static inline struct broker_who_am_i_params_b
broker_who_am_i_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_who_am_i_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_who_am_i_params_size(), NULL);
	return v;
}

static inline struct broker_who_am_i_params_list_r
broker_who_am_i_params_list_read(struct capnrpc_pointer_r p)
{
	struct broker_who_am_i_params_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_who_am_i_params_list_len(struct broker_who_am_i_params_list_r l)
{
	return l.l.n;
}

static inline struct broker_who_am_i_params_r
broker_who_am_i_params_list_at(
	struct broker_who_am_i_params_list_r l, uint32_t i)
{
	struct broker_who_am_i_params_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_who_am_i_params_list_b
broker_who_am_i_params_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_who_am_i_params_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_who_am_i_params_size());
	return v;
}

static inline struct broker_who_am_i_params_b
broker_who_am_i_params_list_edit(
	struct broker_who_am_i_params_list_b l, uint32_t i)
{
	struct broker_who_am_i_params_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_who_am_i_results_r
broker_who_am_i_results_reader(struct broker_who_am_i_results_b b)
{
	struct broker_who_am_i_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_who_am_i_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_who_am_i_results_r
broker_who_am_i_results_read(struct capnrpc_pointer_r p)
{
	struct broker_who_am_i_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_who_am_i_results_b
broker_who_am_i_results_init(struct capnrpc_pointer_b p)
{
	struct broker_who_am_i_results_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_who_am_i_results_size());
	return v;
}

static inline struct broker_who_am_i_results_b
broker_who_am_i_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_who_am_i_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_who_am_i_results_size(), NULL);
	return v;
}

static inline struct broker_who_am_i_results_list_r
broker_who_am_i_results_list_read(struct capnrpc_pointer_r p)
{
	struct broker_who_am_i_results_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_who_am_i_results_list_len(struct broker_who_am_i_results_list_r l)
{
	return l.l.n;
}

static inline struct broker_who_am_i_results_r
broker_who_am_i_results_list_at(
	struct broker_who_am_i_results_list_r l, uint32_t i)
{
	struct broker_who_am_i_results_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_who_am_i_results_list_b
broker_who_am_i_results_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_who_am_i_results_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_who_am_i_results_size());
	return v;
}

static inline struct broker_who_am_i_results_b
broker_who_am_i_results_list_edit(
	struct broker_who_am_i_results_list_b l, uint32_t i)
{
	struct broker_who_am_i_results_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_ping_params_r
broker_ping_params_reader(struct broker_ping_params_b b)
{
	struct broker_ping_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_ping_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_ping_params_r
broker_ping_params_read(struct capnrpc_pointer_r p)
{
	struct broker_ping_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_ping_params_b
broker_ping_params_init(struct capnrpc_pointer_b p)
{
	struct broker_ping_params_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_ping_params_size());
	return v;
}

static inline struct broker_ping_params_b
broker_ping_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_ping_params_b v;

	v.s = capnrpc_pointer_edit_struct(p, broker_ping_params_size(), NULL);
	return v;
}

static inline struct broker_ping_params_list_r
broker_ping_params_list_read(struct capnrpc_pointer_r p)
{
	struct broker_ping_params_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_ping_params_list_len(struct broker_ping_params_list_r l)
{
	return l.l.n;
}

static inline struct broker_ping_params_r
broker_ping_params_list_at(struct broker_ping_params_list_r l, uint32_t i)
{
	struct broker_ping_params_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_ping_params_list_b
broker_ping_params_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_ping_params_list_b v;

	v.l = capnrpc_pointer_init_struct_list(p, n, broker_ping_params_size());
	return v;
}

static inline struct broker_ping_params_b
broker_ping_params_list_edit(struct broker_ping_params_list_b l, uint32_t i)
{
	struct broker_ping_params_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_ping_results_r
broker_ping_results_reader(struct broker_ping_results_b b)
{
	struct broker_ping_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_ping_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_ping_results_r
broker_ping_results_read(struct capnrpc_pointer_r p)
{
	struct broker_ping_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_ping_results_b
broker_ping_results_init(struct capnrpc_pointer_b p)
{
	struct broker_ping_results_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_ping_results_size());
	return v;
}

static inline struct broker_ping_results_b
broker_ping_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_ping_results_b v;

	v.s = capnrpc_pointer_edit_struct(p, broker_ping_results_size(), NULL);
	return v;
}

static inline struct broker_ping_results_list_r
broker_ping_results_list_read(struct capnrpc_pointer_r p)
{
	struct broker_ping_results_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_ping_results_list_len(struct broker_ping_results_list_r l)
{
	return l.l.n;
}

static inline struct broker_ping_results_r
broker_ping_results_list_at(struct broker_ping_results_list_r l, uint32_t i)
{
	struct broker_ping_results_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_ping_results_list_b
broker_ping_results_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_ping_results_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_ping_results_size());
	return v;
}

static inline struct broker_ping_results_b
broker_ping_results_list_edit(struct broker_ping_results_list_b l, uint32_t i)
{
	struct broker_ping_results_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_features_params_r
broker_features_params_reader(struct broker_features_params_b b)
{
	struct broker_features_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_features_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_features_params_r
broker_features_params_read(struct capnrpc_pointer_r p)
{
	struct broker_features_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_features_params_b
broker_features_params_init(struct capnrpc_pointer_b p)
{
	struct broker_features_params_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_features_params_size());
	return v;
}

static inline struct broker_features_params_b
broker_features_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_features_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_features_params_size(), NULL);
	return v;
}

static inline struct broker_features_params_list_r
broker_features_params_list_read(struct capnrpc_pointer_r p)
{
	struct broker_features_params_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_features_params_list_len(struct broker_features_params_list_r l)
{
	return l.l.n;
}

static inline struct broker_features_params_r
broker_features_params_list_at(
	struct broker_features_params_list_r l, uint32_t i)
{
	struct broker_features_params_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_features_params_list_b
broker_features_params_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_features_params_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_features_params_size());
	return v;
}

static inline struct broker_features_params_b
broker_features_params_list_edit(
	struct broker_features_params_list_b l, uint32_t i)
{
	struct broker_features_params_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_features_results_r
broker_features_results_reader(struct broker_features_results_b b)
{
	struct broker_features_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_features_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 4 };

	return size;
}

static inline struct broker_features_results_r
broker_features_results_read(struct capnrpc_pointer_r p)
{
	struct broker_features_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_features_results_b
broker_features_results_init(struct capnrpc_pointer_b p)
{
	struct broker_features_results_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_features_results_size());
	return v;
}

static inline struct broker_features_results_b
broker_features_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_features_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_features_results_size(), NULL);
	return v;
}

static inline struct broker_features_results_list_r
broker_features_results_list_read(struct capnrpc_pointer_r p)
{
	struct broker_features_results_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_features_results_list_len(struct broker_features_results_list_r l)
{
	return l.l.n;
}

static inline struct broker_features_results_r
broker_features_results_list_at(
	struct broker_features_results_list_r l, uint32_t i)
{
	struct broker_features_results_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_features_results_list_b
broker_features_results_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_features_results_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_features_results_size());
	return v;
}

static inline struct broker_features_results_b
broker_features_results_list_edit(
	struct broker_features_results_list_b l, uint32_t i)
{
	struct broker_features_results_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_reference_params_r
broker_reference_params_reader(struct broker_reference_params_b b)
{
	struct broker_reference_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_reference_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_reference_params_r
broker_reference_params_read(struct capnrpc_pointer_r p)
{
	struct broker_reference_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_reference_params_b
broker_reference_params_init(struct capnrpc_pointer_b p)
{
	struct broker_reference_params_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_reference_params_size());
	return v;
}

static inline struct broker_reference_params_b
broker_reference_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_reference_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_reference_params_size(), NULL);
	return v;
}

static inline struct broker_reference_params_list_r
broker_reference_params_list_read(struct capnrpc_pointer_r p)
{
	struct broker_reference_params_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_reference_params_list_len(struct broker_reference_params_list_r l)
{
	return l.l.n;
}

static inline struct broker_reference_params_r
broker_reference_params_list_at(
	struct broker_reference_params_list_r l, uint32_t i)
{
	struct broker_reference_params_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_reference_params_list_b
broker_reference_params_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_reference_params_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_reference_params_size());
	return v;
}

static inline struct broker_reference_params_b
broker_reference_params_list_edit(
	struct broker_reference_params_list_b l, uint32_t i)
{
	struct broker_reference_params_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_reference_results_r
broker_reference_results_reader(struct broker_reference_results_b b)
{
	struct broker_reference_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_reference_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_reference_results_r
broker_reference_results_read(struct capnrpc_pointer_r p)
{
	struct broker_reference_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_reference_results_b
broker_reference_results_init(struct capnrpc_pointer_b p)
{
	struct broker_reference_results_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_reference_results_size());
	return v;
}

static inline struct broker_reference_results_b
broker_reference_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_reference_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_reference_results_size(), NULL);
	return v;
}

static inline struct broker_reference_results_list_r
broker_reference_results_list_read(struct capnrpc_pointer_r p)
{
	struct broker_reference_results_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_reference_results_list_len(struct broker_reference_results_list_r l)
{
	return l.l.n;
}

static inline struct broker_reference_results_r
broker_reference_results_list_at(
	struct broker_reference_results_list_r l, uint32_t i)
{
	struct broker_reference_results_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_reference_results_list_b
broker_reference_results_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_reference_results_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_reference_results_size());
	return v;
}

static inline struct broker_reference_results_b
broker_reference_results_list_edit(
	struct broker_reference_results_list_b l, uint32_t i)
{
	struct broker_reference_results_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_principal_r
broker_principal_reader(struct broker_principal_b b)
{
	struct broker_principal_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
broker_principal_which(struct broker_principal_r r)
{
	return capnrpc_struct_get_u16(r.s, 6, 0);
}

static inline uint16_t
broker_principal_which_b(struct broker_principal_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 6, 0);
}

static inline struct capnrpc_struct_size
broker_principal_size(void)
{
	struct capnrpc_struct_size size = { 2, 2 };

	return size;
}

static inline struct broker_principal_r
broker_principal_read(struct capnrpc_pointer_r p)
{
	struct broker_principal_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_principal_b
broker_principal_init(struct capnrpc_pointer_b p)
{
	struct broker_principal_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_principal_size());
	return v;
}

static inline struct broker_principal_b
broker_principal_edit(struct capnrpc_pointer_b p)
{
	struct broker_principal_b v;

	v.s = capnrpc_pointer_edit_struct(p, broker_principal_size(), NULL);
	return v;
}

static inline struct broker_principal_list_r
broker_principal_list_read(struct capnrpc_pointer_r p)
{
	struct broker_principal_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_principal_list_len(struct broker_principal_list_r l)
{
	return l.l.n;
}

static inline struct broker_principal_r
broker_principal_list_at(struct broker_principal_list_r l, uint32_t i)
{
	struct broker_principal_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_principal_list_b
broker_principal_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_principal_list_b v;

	v.l = capnrpc_pointer_init_struct_list(p, n, broker_principal_size());
	return v;
}

static inline struct broker_principal_b
broker_principal_list_edit(struct broker_principal_list_b l, uint32_t i)
{
	struct broker_principal_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_principal_local_r
broker_principal_local_reader(struct broker_principal_local_b b)
{
	struct broker_principal_local_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct broker_principal_vat_r
broker_principal_vat_reader(struct broker_principal_vat_b b)
{
	struct broker_principal_vat_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct broker_service_mint_params_r
broker_service_mint_params_reader(struct broker_service_mint_params_b b)
{
	struct broker_service_mint_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_service_mint_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct broker_service_mint_params_r
broker_service_mint_params_read(struct capnrpc_pointer_r p)
{
	struct broker_service_mint_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_service_mint_params_b
broker_service_mint_params_init(struct capnrpc_pointer_b p)
{
	struct broker_service_mint_params_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_service_mint_params_size());
	return v;
}

static inline struct broker_service_mint_params_b
broker_service_mint_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_service_mint_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_service_mint_params_size(), NULL);
	return v;
}

static inline struct broker_service_mint_params_list_r
broker_service_mint_params_list_read(struct capnrpc_pointer_r p)
{
	struct broker_service_mint_params_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_service_mint_params_list_len(struct broker_service_mint_params_list_r l)
{
	return l.l.n;
}

static inline struct broker_service_mint_params_r
broker_service_mint_params_list_at(
	struct broker_service_mint_params_list_r l, uint32_t i)
{
	struct broker_service_mint_params_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_service_mint_params_list_b
broker_service_mint_params_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_service_mint_params_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_service_mint_params_size());
	return v;
}

static inline struct broker_service_mint_params_b
broker_service_mint_params_list_edit(
	struct broker_service_mint_params_list_b l, uint32_t i)
{
	struct broker_service_mint_params_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_service_mint_results_r
broker_service_mint_results_reader(struct broker_service_mint_results_b b)
{
	struct broker_service_mint_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_service_mint_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct broker_service_mint_results_r
broker_service_mint_results_read(struct capnrpc_pointer_r p)
{
	struct broker_service_mint_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_service_mint_results_b
broker_service_mint_results_init(struct capnrpc_pointer_b p)
{
	struct broker_service_mint_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_service_mint_results_size());
	return v;
}

static inline struct broker_service_mint_results_b
broker_service_mint_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_service_mint_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_service_mint_results_size(), NULL);
	return v;
}

static inline struct broker_service_mint_results_list_r
broker_service_mint_results_list_read(struct capnrpc_pointer_r p)
{
	struct broker_service_mint_results_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_service_mint_results_list_len(
	struct broker_service_mint_results_list_r l)
{
	return l.l.n;
}

static inline struct broker_service_mint_results_r
broker_service_mint_results_list_at(
	struct broker_service_mint_results_list_r l, uint32_t i)
{
	struct broker_service_mint_results_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_service_mint_results_list_b
broker_service_mint_results_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_service_mint_results_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_service_mint_results_size());
	return v;
}

static inline struct broker_service_mint_results_b
broker_service_mint_results_list_edit(
	struct broker_service_mint_results_list_b l, uint32_t i)
{
	struct broker_service_mint_results_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_service_detach_params_r
broker_service_detach_params_reader(struct broker_service_detach_params_b b)
{
	struct broker_service_detach_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_service_detach_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_service_detach_params_r
broker_service_detach_params_read(struct capnrpc_pointer_r p)
{
	struct broker_service_detach_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_service_detach_params_b
broker_service_detach_params_init(struct capnrpc_pointer_b p)
{
	struct broker_service_detach_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_service_detach_params_size());
	return v;
}

static inline struct broker_service_detach_params_b
broker_service_detach_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_service_detach_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_service_detach_params_size(), NULL);
	return v;
}

static inline struct broker_service_detach_params_list_r
broker_service_detach_params_list_read(struct capnrpc_pointer_r p)
{
	struct broker_service_detach_params_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_service_detach_params_list_len(
	struct broker_service_detach_params_list_r l)
{
	return l.l.n;
}

static inline struct broker_service_detach_params_r
broker_service_detach_params_list_at(
	struct broker_service_detach_params_list_r l, uint32_t i)
{
	struct broker_service_detach_params_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_service_detach_params_list_b
broker_service_detach_params_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_service_detach_params_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_service_detach_params_size());
	return v;
}

static inline struct broker_service_detach_params_b
broker_service_detach_params_list_edit(
	struct broker_service_detach_params_list_b l, uint32_t i)
{
	struct broker_service_detach_params_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_service_detach_results_r
broker_service_detach_results_reader(struct broker_service_detach_results_b b)
{
	struct broker_service_detach_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_service_detach_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_service_detach_results_r
broker_service_detach_results_read(struct capnrpc_pointer_r p)
{
	struct broker_service_detach_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_service_detach_results_b
broker_service_detach_results_init(struct capnrpc_pointer_b p)
{
	struct broker_service_detach_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_service_detach_results_size());
	return v;
}

static inline struct broker_service_detach_results_b
broker_service_detach_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_service_detach_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_service_detach_results_size(), NULL);
	return v;
}

static inline struct broker_service_detach_results_list_r
broker_service_detach_results_list_read(struct capnrpc_pointer_r p)
{
	struct broker_service_detach_results_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_service_detach_results_list_len(
	struct broker_service_detach_results_list_r l)
{
	return l.l.n;
}

static inline struct broker_service_detach_results_r
broker_service_detach_results_list_at(
	struct broker_service_detach_results_list_r l, uint32_t i)
{
	struct broker_service_detach_results_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_service_detach_results_list_b
broker_service_detach_results_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_service_detach_results_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_service_detach_results_size());
	return v;
}

static inline struct broker_service_detach_results_b
broker_service_detach_results_list_edit(
	struct broker_service_detach_results_list_b l, uint32_t i)
{
	struct broker_service_detach_results_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_restorer_restore_params_r
broker_restorer_restore_params_reader(struct broker_restorer_restore_params_b b)
{
	struct broker_restorer_restore_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_restorer_restore_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct broker_restorer_restore_params_r
broker_restorer_restore_params_read(struct capnrpc_pointer_r p)
{
	struct broker_restorer_restore_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_restorer_restore_params_b
broker_restorer_restore_params_init(struct capnrpc_pointer_b p)
{
	struct broker_restorer_restore_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_restorer_restore_params_size());
	return v;
}

static inline struct broker_restorer_restore_params_b
broker_restorer_restore_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_restorer_restore_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_restorer_restore_params_size(), NULL);
	return v;
}

static inline struct broker_restorer_restore_params_list_r
broker_restorer_restore_params_list_read(struct capnrpc_pointer_r p)
{
	struct broker_restorer_restore_params_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_restorer_restore_params_list_len(
	struct broker_restorer_restore_params_list_r l)
{
	return l.l.n;
}

static inline struct broker_restorer_restore_params_r
broker_restorer_restore_params_list_at(
	struct broker_restorer_restore_params_list_r l, uint32_t i)
{
	struct broker_restorer_restore_params_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_restorer_restore_params_list_b
broker_restorer_restore_params_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_restorer_restore_params_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_restorer_restore_params_size());
	return v;
}

static inline struct broker_restorer_restore_params_b
broker_restorer_restore_params_list_edit(
	struct broker_restorer_restore_params_list_b l, uint32_t i)
{
	struct broker_restorer_restore_params_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_restorer_restore_results_r
broker_restorer_restore_results_reader(
	struct broker_restorer_restore_results_b b)
{
	struct broker_restorer_restore_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_restorer_restore_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_restorer_restore_results_r
broker_restorer_restore_results_read(struct capnrpc_pointer_r p)
{
	struct broker_restorer_restore_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_restorer_restore_results_b
broker_restorer_restore_results_init(struct capnrpc_pointer_b p)
{
	struct broker_restorer_restore_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_restorer_restore_results_size());
	return v;
}

static inline struct broker_restorer_restore_results_b
broker_restorer_restore_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_restorer_restore_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_restorer_restore_results_size(), NULL);
	return v;
}

static inline struct broker_restorer_restore_results_list_r
broker_restorer_restore_results_list_read(struct capnrpc_pointer_r p)
{
	struct broker_restorer_restore_results_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_restorer_restore_results_list_len(
	struct broker_restorer_restore_results_list_r l)
{
	return l.l.n;
}

static inline struct broker_restorer_restore_results_r
broker_restorer_restore_results_list_at(
	struct broker_restorer_restore_results_list_r l, uint32_t i)
{
	struct broker_restorer_restore_results_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_restorer_restore_results_list_b
broker_restorer_restore_results_list_init(
	struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_restorer_restore_results_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_restorer_restore_results_size());
	return v;
}

static inline struct broker_restorer_restore_results_b
broker_restorer_restore_results_list_edit(
	struct broker_restorer_restore_results_list_b l, uint32_t i)
{
	struct broker_restorer_restore_results_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_restore_info_r
broker_restore_info_reader(struct broker_restore_info_b b)
{
	struct broker_restore_info_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_restore_info_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct broker_restore_info_r
broker_restore_info_read(struct capnrpc_pointer_r p)
{
	struct broker_restore_info_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_restore_info_b
broker_restore_info_init(struct capnrpc_pointer_b p)
{
	struct broker_restore_info_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_restore_info_size());
	return v;
}

static inline struct broker_restore_info_b
broker_restore_info_edit(struct capnrpc_pointer_b p)
{
	struct broker_restore_info_b v;

	v.s = capnrpc_pointer_edit_struct(p, broker_restore_info_size(), NULL);
	return v;
}

static inline struct broker_restore_info_list_r
broker_restore_info_list_read(struct capnrpc_pointer_r p)
{
	struct broker_restore_info_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_restore_info_list_len(struct broker_restore_info_list_r l)
{
	return l.l.n;
}

static inline struct broker_restore_info_r
broker_restore_info_list_at(struct broker_restore_info_list_r l, uint32_t i)
{
	struct broker_restore_info_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_restore_info_list_b
broker_restore_info_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_restore_info_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_restore_info_size());
	return v;
}

static inline struct broker_restore_info_b
broker_restore_info_list_edit(struct broker_restore_info_list_b l, uint32_t i)
{
	struct broker_restore_info_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_ref_uri_params_r
broker_ref_uri_params_reader(struct broker_ref_uri_params_b b)
{
	struct broker_ref_uri_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_ref_uri_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_ref_uri_params_r
broker_ref_uri_params_read(struct capnrpc_pointer_r p)
{
	struct broker_ref_uri_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_ref_uri_params_b
broker_ref_uri_params_init(struct capnrpc_pointer_b p)
{
	struct broker_ref_uri_params_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_ref_uri_params_size());
	return v;
}

static inline struct broker_ref_uri_params_b
broker_ref_uri_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_ref_uri_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_ref_uri_params_size(), NULL);
	return v;
}

static inline struct broker_ref_uri_params_list_r
broker_ref_uri_params_list_read(struct capnrpc_pointer_r p)
{
	struct broker_ref_uri_params_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_ref_uri_params_list_len(struct broker_ref_uri_params_list_r l)
{
	return l.l.n;
}

static inline struct broker_ref_uri_params_r
broker_ref_uri_params_list_at(struct broker_ref_uri_params_list_r l, uint32_t i)
{
	struct broker_ref_uri_params_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_ref_uri_params_list_b
broker_ref_uri_params_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_ref_uri_params_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_ref_uri_params_size());
	return v;
}

static inline struct broker_ref_uri_params_b
broker_ref_uri_params_list_edit(
	struct broker_ref_uri_params_list_b l, uint32_t i)
{
	struct broker_ref_uri_params_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_ref_uri_results_r
broker_ref_uri_results_reader(struct broker_ref_uri_results_b b)
{
	struct broker_ref_uri_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_ref_uri_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_ref_uri_results_r
broker_ref_uri_results_read(struct capnrpc_pointer_r p)
{
	struct broker_ref_uri_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_ref_uri_results_b
broker_ref_uri_results_init(struct capnrpc_pointer_b p)
{
	struct broker_ref_uri_results_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_ref_uri_results_size());
	return v;
}

static inline struct broker_ref_uri_results_b
broker_ref_uri_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_ref_uri_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_ref_uri_results_size(), NULL);
	return v;
}

static inline struct broker_ref_uri_results_list_r
broker_ref_uri_results_list_read(struct capnrpc_pointer_r p)
{
	struct broker_ref_uri_results_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_ref_uri_results_list_len(struct broker_ref_uri_results_list_r l)
{
	return l.l.n;
}

static inline struct broker_ref_uri_results_r
broker_ref_uri_results_list_at(
	struct broker_ref_uri_results_list_r l, uint32_t i)
{
	struct broker_ref_uri_results_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_ref_uri_results_list_b
broker_ref_uri_results_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_ref_uri_results_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_ref_uri_results_size());
	return v;
}

static inline struct broker_ref_uri_results_b
broker_ref_uri_results_list_edit(
	struct broker_ref_uri_results_list_b l, uint32_t i)
{
	struct broker_ref_uri_results_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_ref_info_params_r
broker_ref_info_params_reader(struct broker_ref_info_params_b b)
{
	struct broker_ref_info_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_ref_info_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_ref_info_params_r
broker_ref_info_params_read(struct capnrpc_pointer_r p)
{
	struct broker_ref_info_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_ref_info_params_b
broker_ref_info_params_init(struct capnrpc_pointer_b p)
{
	struct broker_ref_info_params_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_ref_info_params_size());
	return v;
}

static inline struct broker_ref_info_params_b
broker_ref_info_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_ref_info_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_ref_info_params_size(), NULL);
	return v;
}

static inline struct broker_ref_info_params_list_r
broker_ref_info_params_list_read(struct capnrpc_pointer_r p)
{
	struct broker_ref_info_params_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_ref_info_params_list_len(struct broker_ref_info_params_list_r l)
{
	return l.l.n;
}

static inline struct broker_ref_info_params_r
broker_ref_info_params_list_at(
	struct broker_ref_info_params_list_r l, uint32_t i)
{
	struct broker_ref_info_params_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_ref_info_params_list_b
broker_ref_info_params_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_ref_info_params_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_ref_info_params_size());
	return v;
}

static inline struct broker_ref_info_params_b
broker_ref_info_params_list_edit(
	struct broker_ref_info_params_list_b l, uint32_t i)
{
	struct broker_ref_info_params_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_ref_info_results_r
broker_ref_info_results_reader(struct broker_ref_info_results_b b)
{
	struct broker_ref_info_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_ref_info_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_ref_info_results_r
broker_ref_info_results_read(struct capnrpc_pointer_r p)
{
	struct broker_ref_info_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_ref_info_results_b
broker_ref_info_results_init(struct capnrpc_pointer_b p)
{
	struct broker_ref_info_results_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_ref_info_results_size());
	return v;
}

static inline struct broker_ref_info_results_b
broker_ref_info_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_ref_info_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_ref_info_results_size(), NULL);
	return v;
}

static inline struct broker_ref_info_results_list_r
broker_ref_info_results_list_read(struct capnrpc_pointer_r p)
{
	struct broker_ref_info_results_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_ref_info_results_list_len(struct broker_ref_info_results_list_r l)
{
	return l.l.n;
}

static inline struct broker_ref_info_results_r
broker_ref_info_results_list_at(
	struct broker_ref_info_results_list_r l, uint32_t i)
{
	struct broker_ref_info_results_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_ref_info_results_list_b
broker_ref_info_results_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_ref_info_results_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_ref_info_results_size());
	return v;
}

static inline struct broker_ref_info_results_b
broker_ref_info_results_list_edit(
	struct broker_ref_info_results_list_b l, uint32_t i)
{
	struct broker_ref_info_results_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_ref_revoke_params_r
broker_ref_revoke_params_reader(struct broker_ref_revoke_params_b b)
{
	struct broker_ref_revoke_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_ref_revoke_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_ref_revoke_params_r
broker_ref_revoke_params_read(struct capnrpc_pointer_r p)
{
	struct broker_ref_revoke_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_ref_revoke_params_b
broker_ref_revoke_params_init(struct capnrpc_pointer_b p)
{
	struct broker_ref_revoke_params_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_ref_revoke_params_size());
	return v;
}

static inline struct broker_ref_revoke_params_b
broker_ref_revoke_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_ref_revoke_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_ref_revoke_params_size(), NULL);
	return v;
}

static inline struct broker_ref_revoke_params_list_r
broker_ref_revoke_params_list_read(struct capnrpc_pointer_r p)
{
	struct broker_ref_revoke_params_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_ref_revoke_params_list_len(struct broker_ref_revoke_params_list_r l)
{
	return l.l.n;
}

static inline struct broker_ref_revoke_params_r
broker_ref_revoke_params_list_at(
	struct broker_ref_revoke_params_list_r l, uint32_t i)
{
	struct broker_ref_revoke_params_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_ref_revoke_params_list_b
broker_ref_revoke_params_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_ref_revoke_params_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_ref_revoke_params_size());
	return v;
}

static inline struct broker_ref_revoke_params_b
broker_ref_revoke_params_list_edit(
	struct broker_ref_revoke_params_list_b l, uint32_t i)
{
	struct broker_ref_revoke_params_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_ref_revoke_results_r
broker_ref_revoke_results_reader(struct broker_ref_revoke_results_b b)
{
	struct broker_ref_revoke_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_ref_revoke_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_ref_revoke_results_r
broker_ref_revoke_results_read(struct capnrpc_pointer_r p)
{
	struct broker_ref_revoke_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_ref_revoke_results_b
broker_ref_revoke_results_init(struct capnrpc_pointer_b p)
{
	struct broker_ref_revoke_results_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_ref_revoke_results_size());
	return v;
}

static inline struct broker_ref_revoke_results_b
broker_ref_revoke_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_ref_revoke_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_ref_revoke_results_size(), NULL);
	return v;
}

static inline struct broker_ref_revoke_results_list_r
broker_ref_revoke_results_list_read(struct capnrpc_pointer_r p)
{
	struct broker_ref_revoke_results_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_ref_revoke_results_list_len(struct broker_ref_revoke_results_list_r l)
{
	return l.l.n;
}

static inline struct broker_ref_revoke_results_r
broker_ref_revoke_results_list_at(
	struct broker_ref_revoke_results_list_r l, uint32_t i)
{
	struct broker_ref_revoke_results_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_ref_revoke_results_list_b
broker_ref_revoke_results_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_ref_revoke_results_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_ref_revoke_results_size());
	return v;
}

static inline struct broker_ref_revoke_results_b
broker_ref_revoke_results_list_edit(
	struct broker_ref_revoke_results_list_b l, uint32_t i)
{
	struct broker_ref_revoke_results_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_ref_info_r
broker_ref_info_reader(struct broker_ref_info_b b)
{
	struct broker_ref_info_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_ref_info_size(void)
{
	struct capnrpc_struct_size size = { 2, 2 };

	return size;
}

static inline struct broker_ref_info_r
broker_ref_info_read(struct capnrpc_pointer_r p)
{
	struct broker_ref_info_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_ref_info_b
broker_ref_info_init(struct capnrpc_pointer_b p)
{
	struct broker_ref_info_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_ref_info_size());
	return v;
}

static inline struct broker_ref_info_b
broker_ref_info_edit(struct capnrpc_pointer_b p)
{
	struct broker_ref_info_b v;

	v.s = capnrpc_pointer_edit_struct(p, broker_ref_info_size(), NULL);
	return v;
}

static inline struct broker_ref_info_list_r
broker_ref_info_list_read(struct capnrpc_pointer_r p)
{
	struct broker_ref_info_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_ref_info_list_len(struct broker_ref_info_list_r l)
{
	return l.l.n;
}

static inline struct broker_ref_info_r
broker_ref_info_list_at(struct broker_ref_info_list_r l, uint32_t i)
{
	struct broker_ref_info_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_ref_info_list_b
broker_ref_info_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_ref_info_list_b v;

	v.l = capnrpc_pointer_init_struct_list(p, n, broker_ref_info_size());
	return v;
}

static inline struct broker_ref_info_b
broker_ref_info_list_edit(struct broker_ref_info_list_b l, uint32_t i)
{
	struct broker_ref_info_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_gateway_restore_params_r
broker_gateway_restore_params_reader(struct broker_gateway_restore_params_b b)
{
	struct broker_gateway_restore_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_gateway_restore_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_gateway_restore_params_r
broker_gateway_restore_params_read(struct capnrpc_pointer_r p)
{
	struct broker_gateway_restore_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_gateway_restore_params_b
broker_gateway_restore_params_init(struct capnrpc_pointer_b p)
{
	struct broker_gateway_restore_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_gateway_restore_params_size());
	return v;
}

static inline struct broker_gateway_restore_params_b
broker_gateway_restore_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_gateway_restore_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_gateway_restore_params_size(), NULL);
	return v;
}

static inline struct broker_gateway_restore_params_list_r
broker_gateway_restore_params_list_read(struct capnrpc_pointer_r p)
{
	struct broker_gateway_restore_params_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_gateway_restore_params_list_len(
	struct broker_gateway_restore_params_list_r l)
{
	return l.l.n;
}

static inline struct broker_gateway_restore_params_r
broker_gateway_restore_params_list_at(
	struct broker_gateway_restore_params_list_r l, uint32_t i)
{
	struct broker_gateway_restore_params_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_gateway_restore_params_list_b
broker_gateway_restore_params_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_gateway_restore_params_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_gateway_restore_params_size());
	return v;
}

static inline struct broker_gateway_restore_params_b
broker_gateway_restore_params_list_edit(
	struct broker_gateway_restore_params_list_b l, uint32_t i)
{
	struct broker_gateway_restore_params_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct broker_gateway_restore_results_r
broker_gateway_restore_results_reader(struct broker_gateway_restore_results_b b)
{
	struct broker_gateway_restore_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_gateway_restore_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_gateway_restore_results_r
broker_gateway_restore_results_read(struct capnrpc_pointer_r p)
{
	struct broker_gateway_restore_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_gateway_restore_results_b
broker_gateway_restore_results_init(struct capnrpc_pointer_b p)
{
	struct broker_gateway_restore_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_gateway_restore_results_size());
	return v;
}

static inline struct broker_gateway_restore_results_b
broker_gateway_restore_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_gateway_restore_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_gateway_restore_results_size(), NULL);
	return v;
}

static inline struct broker_gateway_restore_results_list_r
broker_gateway_restore_results_list_read(struct capnrpc_pointer_r p)
{
	struct broker_gateway_restore_results_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, NULL);
	return v;
}

static inline uint32_t
broker_gateway_restore_results_list_len(
	struct broker_gateway_restore_results_list_r l)
{
	return l.l.n;
}

static inline struct broker_gateway_restore_results_r
broker_gateway_restore_results_list_at(
	struct broker_gateway_restore_results_list_r l, uint32_t i)
{
	struct broker_gateway_restore_results_r v;

	v.s = capnrpc_list_get_struct(l.l, i);
	return v;
}

static inline struct broker_gateway_restore_results_list_b
broker_gateway_restore_results_list_init(struct capnrpc_pointer_b p, uint32_t n)
{
	struct broker_gateway_restore_results_list_b v;

	v.l = capnrpc_pointer_init_struct_list(
		p, n, broker_gateway_restore_results_size());
	return v;
}

static inline struct broker_gateway_restore_results_b
broker_gateway_restore_results_list_edit(
	struct broker_gateway_restore_results_list_b l, uint32_t i)
{
	struct broker_gateway_restore_results_b v;

	v.s = capnrpc_list_edit_struct(l.l, i);
	return v;
}

static inline struct capnrpc_text_r
broker_restore_params_get_uri(struct broker_restore_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_restore_params_has_uri(struct broker_restore_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_restore_params_set_uri(
	struct broker_restore_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_cap *
broker_restore_results_get_cap(struct broker_restore_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_restore_results_has_cap(struct broker_restore_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_restore_results_set_cap(
	struct broker_restore_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_cap *
broker_publish_params_get_cap(struct broker_publish_params_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_publish_params_has_cap(struct broker_publish_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_publish_params_set_cap(
	struct broker_publish_params_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_text_r
broker_publish_params_get_label(struct broker_publish_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_publish_params_has_label(struct broker_publish_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_publish_params_set_label(
	struct broker_publish_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
broker_publish_results_get_uri(struct broker_publish_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_publish_results_has_uri(struct broker_publish_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_publish_results_set_uri(
	struct broker_publish_results_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_cap *
broker_publish_results_get_ref(struct broker_publish_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
broker_publish_results_has_ref(struct broker_publish_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_publish_results_set_ref(
	struct broker_publish_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_text_r
broker_attach_params_get_name(struct broker_attach_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_attach_params_has_name(struct broker_attach_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_attach_params_set_name(
	struct broker_attach_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_cap *
broker_attach_params_get_restorer(struct broker_attach_params_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
broker_attach_params_has_restorer(struct broker_attach_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_attach_params_set_restorer(
	struct broker_attach_params_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_cap *
broker_attach_results_get_service(struct broker_attach_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_attach_results_has_service(struct broker_attach_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_attach_results_set_service(
	struct broker_attach_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct broker_principal_r
broker_who_am_i_results_get_principal(struct broker_who_am_i_results_r r)
{
	return broker_principal_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_who_am_i_results_has_principal(struct broker_who_am_i_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline struct broker_principal_b
broker_who_am_i_results_init_principal(struct broker_who_am_i_results_b b)
{
	return broker_principal_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct broker_principal_b
broker_who_am_i_results_edit_principal(struct broker_who_am_i_results_b b)
{
	return broker_principal_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_text_r
broker_features_results_get_version(struct broker_features_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_features_results_has_version(struct broker_features_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_features_results_set_version(
	struct broker_features_results_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
broker_features_results_get_vat_id(struct broker_features_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_features_results_has_vat_id(struct broker_features_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_features_results_set_vat_id(
	struct broker_features_results_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
broker_features_results_get_address(struct broker_features_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_features_results_has_address(struct broker_features_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_features_results_set_address(
	struct broker_features_results_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_list_r
broker_features_results_get_features(struct broker_features_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);
	struct capnrpc_list_r v;

	v = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_POINTER, NULL);
	return v;
}

static inline bool
broker_features_results_has_features(struct broker_features_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline struct capnrpc_list_b
broker_features_results_init_features(
	struct broker_features_results_b b, uint32_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	return capnrpc_pointer_init_list(p, CAPNRPC_ELEMENT_POINTER, n);
}

static inline struct capnrpc_list_b
broker_features_results_edit_features(struct broker_features_results_b b)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);
	struct capnrpc_struct_size none = { 0, 0 };

	return capnrpc_pointer_edit_list(p, CAPNRPC_ELEMENT_POINTER, none);
}

static inline struct capnrpc_text_r
broker_reference_params_get_uri(struct broker_reference_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_reference_params_has_uri(struct broker_reference_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_reference_params_set_uri(
	struct broker_reference_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_cap *
broker_reference_results_get_ref(struct broker_reference_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_reference_results_has_ref(struct broker_reference_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_reference_results_set_ref(
	struct broker_reference_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

/* A process on this machine, as the kernel reports it. */
static inline struct broker_principal_local_r
broker_principal_get_local(struct broker_principal_r r)
{
	struct broker_principal_local_r g = { r.s };

	return g;
}

static inline struct broker_principal_local_b
broker_principal_init_local(struct broker_principal_b b)
{
	struct broker_principal_local_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 6, BROKER_PRINCIPAL_LOCAL, 0);
	capnrpc_struct_set_u32(b.s, 0, 0, 0);
	capnrpc_struct_set_u32(b.s, 1, 0, 0);
	capnrpc_struct_set_u32(b.s, 2, 0, 0);
	return g;
}

static inline struct broker_principal_local_b
broker_principal_edit_local(struct broker_principal_b b)
{
	struct broker_principal_local_b g = { b.s };

	if (broker_principal_which_b(b) != BROKER_PRINCIPAL_LOCAL)
		return broker_principal_init_local(b);
	return g;
}

/* A remote vat, as its TLS key proves it. */
static inline struct broker_principal_vat_r
broker_principal_get_vat(struct broker_principal_r r)
{
	struct broker_principal_vat_r g = { r.s };

	return g;
}

static inline struct broker_principal_vat_b
broker_principal_init_vat(struct broker_principal_b b)
{
	struct broker_principal_vat_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 6, BROKER_PRINCIPAL_VAT, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 0));
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 1));
	return g;
}

static inline struct broker_principal_vat_b
broker_principal_edit_vat(struct broker_principal_b b)
{
	struct broker_principal_vat_b g = { b.s };

	if (broker_principal_which_b(b) != BROKER_PRINCIPAL_VAT)
		return broker_principal_init_vat(b);
	return g;
}

static inline uint32_t
broker_principal_local_get_uid(struct broker_principal_local_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
broker_principal_local_set_uid(struct broker_principal_local_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline uint32_t
broker_principal_local_get_gid(struct broker_principal_local_r r)
{
	return capnrpc_struct_get_u32(r.s, 1, 0);
}

static inline void
broker_principal_local_set_gid(struct broker_principal_local_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 1, v, 0);
}

static inline int32_t
broker_principal_local_get_pid(struct broker_principal_local_r r)
{
	return (int32_t)capnrpc_struct_get_u32(r.s, 2, 0);
}

static inline void
broker_principal_local_set_pid(struct broker_principal_local_b b, int32_t v)
{
	capnrpc_struct_set_u32(b.s, 2, (uint32_t)v, 0);
}

/* "sha-256:<base64url>" */
static inline struct capnrpc_text_r
broker_principal_vat_get_id(struct broker_principal_vat_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_principal_vat_has_id(struct broker_principal_vat_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_principal_vat_set_id(
	struct broker_principal_vat_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

/* Where the connection came from or went to; only informative. */
static inline struct capnrpc_text_r
broker_principal_vat_get_address(struct broker_principal_vat_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_principal_vat_has_address(struct broker_principal_vat_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_principal_vat_set_address(
	struct broker_principal_vat_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_data_r
broker_service_mint_params_get_token(struct broker_service_mint_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
broker_service_mint_params_has_token(struct broker_service_mint_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_service_mint_params_set_token(
	struct broker_service_mint_params_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
broker_service_mint_params_init_token(
	struct broker_service_mint_params_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return capnrpc_pointer_init_data(p, n);
}

static inline struct capnrpc_text_r
broker_service_mint_params_get_label(struct broker_service_mint_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_service_mint_params_has_label(struct broker_service_mint_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_service_mint_params_set_label(
	struct broker_service_mint_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
broker_service_mint_results_get_uri(struct broker_service_mint_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_service_mint_results_has_uri(struct broker_service_mint_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_service_mint_results_set_uri(
	struct broker_service_mint_results_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_cap *
broker_service_mint_results_get_ref(struct broker_service_mint_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
broker_service_mint_results_has_ref(struct broker_service_mint_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_service_mint_results_set_ref(
	struct broker_service_mint_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_data_r
broker_restorer_restore_params_get_token(
	struct broker_restorer_restore_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
broker_restorer_restore_params_has_token(
	struct broker_restorer_restore_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_restorer_restore_params_set_token(
	struct broker_restorer_restore_params_b b, const uint8_t *bytes,
	size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
broker_restorer_restore_params_init_token(
	struct broker_restorer_restore_params_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return capnrpc_pointer_init_data(p, n);
}

static inline struct broker_restore_info_r
broker_restorer_restore_params_get_info(
	struct broker_restorer_restore_params_r r)
{
	return broker_restore_info_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
broker_restorer_restore_params_has_info(
	struct broker_restorer_restore_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline struct broker_restore_info_b
broker_restorer_restore_params_init_info(
	struct broker_restorer_restore_params_b b)
{
	return broker_restore_info_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct broker_restore_info_b
broker_restorer_restore_params_edit_info(
	struct broker_restorer_restore_params_b b)
{
	return broker_restore_info_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct capnrpc_cap *
broker_restorer_restore_results_get_cap(
	struct broker_restorer_restore_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_restorer_restore_results_has_cap(
	struct broker_restorer_restore_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_restorer_restore_results_set_cap(
	struct broker_restorer_restore_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

/* What the reference was minted with. */
static inline struct capnrpc_text_r
broker_restore_info_get_label(struct broker_restore_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_restore_info_has_label(struct broker_restore_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_restore_info_set_label(
	struct broker_restore_info_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

/* Who restores it. */
static inline struct broker_principal_r
broker_restore_info_get_principal(struct broker_restore_info_r r)
{
	return broker_principal_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
broker_restore_info_has_principal(struct broker_restore_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline struct broker_principal_b
broker_restore_info_init_principal(struct broker_restore_info_b b)
{
	return broker_principal_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct broker_principal_b
broker_restore_info_edit_principal(struct broker_restore_info_b b)
{
	return broker_principal_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct capnrpc_text_r
broker_ref_uri_results_get_uri(struct broker_ref_uri_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_ref_uri_results_has_uri(struct broker_ref_uri_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_ref_uri_results_set_uri(
	struct broker_ref_uri_results_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct broker_ref_info_r
broker_ref_info_results_get_info(struct broker_ref_info_results_r r)
{
	return broker_ref_info_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_ref_info_results_has_info(struct broker_ref_info_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline struct broker_ref_info_b
broker_ref_info_results_init_info(struct broker_ref_info_results_b b)
{
	return broker_ref_info_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct broker_ref_info_b
broker_ref_info_results_edit_info(struct broker_ref_info_results_b b)
{
	return broker_ref_info_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_text_r
broker_ref_info_get_label(struct broker_ref_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_ref_info_has_label(struct broker_ref_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_ref_info_set_label(
	struct broker_ref_info_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

/* Minted (true) or published (false). */
static inline bool
broker_ref_info_get_durable(struct broker_ref_info_r r)
{
	return capnrpc_struct_get_bit(r.s, 0, false);
}

static inline void
broker_ref_info_set_durable(struct broker_ref_info_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 0, v, false);
}

/* The service's name, for a minted one. */
static inline struct capnrpc_text_r
broker_ref_info_get_service(struct broker_ref_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_ref_info_has_service(struct broker_ref_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_ref_info_set_service(
	struct broker_ref_info_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline bool
broker_ref_info_get_revoked(struct broker_ref_info_r r)
{
	return capnrpc_struct_get_bit(r.s, 1, false);
}

static inline void
broker_ref_info_set_revoked(struct broker_ref_info_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 1, v, false);
}

/* Seconds since 1970. */
static inline int64_t
broker_ref_info_get_created_at(struct broker_ref_info_r r)
{
	return (int64_t)capnrpc_struct_get_u64(r.s, 1, 0);
}

static inline void
broker_ref_info_set_created_at(struct broker_ref_info_b b, int64_t v)
{
	capnrpc_struct_set_u64(b.s, 1, (uint64_t)v, 0);
}

static inline struct capnrpc_data_r
broker_gateway_restore_params_get_id(struct broker_gateway_restore_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
broker_gateway_restore_params_has_id(struct broker_gateway_restore_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_gateway_restore_params_set_id(struct broker_gateway_restore_params_b b,
	const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
broker_gateway_restore_params_init_id(
	struct broker_gateway_restore_params_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return capnrpc_pointer_init_data(p, n);
}

static inline struct capnrpc_cap *
broker_gateway_restore_results_get_cap(
	struct broker_gateway_restore_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_gateway_restore_results_has_cap(
	struct broker_gateway_restore_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_gateway_restore_results_set_cap(
	struct broker_gateway_restore_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

/*
 * What a local program gets from the plain Bootstrap of the daemon's Unix
 * socket. Each connection has its own, made for the principal behind it.
 */
#define BROKER_ID UINT64_C(0xd1a5285fc292bbd5)

enum {
	/*
	 * Turns a capnp:// URI into a live reference. The answer may be
	 * pipelined on at once. URIs of this vat are restored without the
	 * network; others over the one TLS connection to that vat, which is
	 * dialled when there is none.
	 *
	 * failed: the URI is malformed (says where), its scheme or digest is
	 * unknown,
	 * the vat at that address proved another identity, the reference is not
	 *   known there (unknown, revoked and expired are one answer).
	 * disconnected: the vat cannot be reached, or no provider is attached.
	 * overloaded: too many restores are waiting.
	 */
	BROKER_RESTORE = 0,
	/*
	 * Makes a URI for a live object. It is good while the object's process
	 * is connected and the reference is not revoked; it does not outlive
	 * the daemon. label is for people, 256 bytes at most.
	 *
	 * failed: cap is null; the label is too long; this daemon has no public
	 *   address to put into a URI.
	 * overloaded: the caller has too many published objects.
	 */
	BROKER_PUBLISH = 1,
	/*
	 * Becomes the live provider of the durable service of that name, which
	 * is made when it does not exist. The first principal (uid) to attach
	 * owns the name; others are refused. A second attach by the owner
	 * replaces the first provider. Names are 1 to 128 bytes of
	 * [A-Za-z0-9._-].
	 *
	 * failed: the name is malformed, or belongs to another user; restorer
	 * is null. overloaded: the caller has too many services.
	 */
	BROKER_ATTACH = 2,
	/* How the daemon knows the caller. */
	BROKER_WHO_AM_I = 3,
	/* Answers at once. */
	BROKER_PING = 4,
	/*
	 * version: of the daemon. vatId: this vat's "sha-256:<base64url>".
	 * address: what URIs carry behind the "@", empty when nothing is
	 * published. features: names of optional abilities, none yet.
	 */
	BROKER_FEATURES = 5,
	/*
	 * The handle of a reference that the caller's user minted or published:
	 * where a provider restarted, the way back to its Ref.
	 *
	 * failed: the URI is malformed, or not of this vat; the reference is
	 * not
	 *   known, or is somebody else's (one answer for both).
	 */
	BROKER_REFERENCE = 6,
};

/*
 * A durable service, in the hands of its present provider. Dropping the last
 * reference detaches.
 */
#define BROKER_SERVICE_ID UINT64_C(0xe60c9cddb6b49615)

enum {
	/*
	 * Makes a durable URI: restoring it asks this service's provider of
	 * that day for the object behind token. The answer comes after the
	 * reference is on disk: no crash undoes it. token is up to 64 KiB and
	 * is kept sealed under a key that only the URI's holder has.
	 *
	 * failed: token or label too long; the service was taken over or
	 * detached;
	 *   no public address; the store could not be written (says why).
	 * overloaded: the caller owns too many references.
	 */
	BROKER_SERVICE_MINT = 0,
	/* Stops being the provider. Live references made before stay alive. */
	BROKER_SERVICE_DETACH = 1,
};

/* Implemented by a provider. */
#define BROKER_RESTORER_ID UINT64_C(0xbca0be01698be24f)

enum {
	/*
	 * Asked when somebody restores a minted URI: answers the object behind
	 * token. An exception from here reaches whoever restores, unchanged.
	 */
	BROKER_RESTORER_RESTORE = 0,
};

/* The one who made a reference holds this; it is not the reference itself. */
#define BROKER_REF_ID UINT64_C(0xae288dd8b36e7ec8)

enum {
	/* The URI again. */
	BROKER_REF_URI = 0,
	BROKER_REF_INFO = 1,
	/*
	 * Ends the reference. Answers after that is on disk; from then on
	 * restoring it fails everywhere, for ever. Revoking twice is no error.
	 *
	 * failed: the store could not be written (says why); nothing has
	 * changed.
	 */
	BROKER_REF_REVOKE = 2,
};

/* What a remote vat gets from a Bootstrap without an object id. */
#define BROKER_GATEWAY_ID UINT64_C(0xd77b8942b111c72a)

enum {
	/*
	 * The object id of a URI of this vat, decoded, to a live reference: the
	 * same as a Bootstrap that carries it. For peers whose library cannot
	 * send one.
	 *
	 * failed: the reference is not known (unknown, revoked and expired
	 * alike). disconnected: no provider is attached. overloaded: too many
	 * waiting.
	 */
	BROKER_GATEWAY_RESTORE = 0,
};

/*
 * Turns a capnp:// URI into a live reference. The answer may be pipelined on
 * at once. URIs of this vat are restored without the network; others over
 * the one TLS connection to that vat, which is dialled when there is none.
 *
 * failed: the URI is malformed (says where), its scheme or digest is unknown,
 *   the vat at that address proved another identity, the reference is not
 *   known there (unknown, revoked and expired are one answer).
 * disconnected: the vat cannot be reached, or no provider is attached.
 * overloaded: too many restores are waiting.
 */
static inline struct capnrpc_request *
broker_restore_request(
	struct capnrpc_cap *cap, struct broker_restore_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_restore_params_b params;

	request = capnrpc_request_new(cap, BROKER_ID, BROKER_RESTORE);
	if (request == NULL)
		return NULL;
	params = broker_restore_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

/* The results, once they are there. */
static inline struct broker_restore_results_r
broker_restore_results(struct capnrpc_promise *promise)
{
	return broker_restore_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
broker_restore_pipeline_cap(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_pipeline(promise, path, 1);
}

/*
 * Makes a URI for a live object. It is good while the object's process is
 * connected and the reference is not revoked; it does not outlive the daemon.
 * label is for people, 256 bytes at most.
 *
 * failed: cap is null; the label is too long; this daemon has no public
 *   address to put into a URI.
 * overloaded: the caller has too many published objects.
 */
static inline struct capnrpc_request *
broker_publish_request(
	struct capnrpc_cap *cap, struct broker_publish_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_publish_params_b params;

	request = capnrpc_request_new(cap, BROKER_ID, BROKER_PUBLISH);
	if (request == NULL)
		return NULL;
	params = broker_publish_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

/* The results, once they are there. */
static inline struct broker_publish_results_r
broker_publish_results(struct capnrpc_promise *promise)
{
	return broker_publish_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
broker_publish_pipeline_ref(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 1 };

	return capnrpc_promise_pipeline(promise, path, 1);
}

/*
 * Becomes the live provider of the durable service of that name, which is
 * made when it does not exist. The first principal (uid) to attach owns the
 * name; others are refused. A second attach by the owner replaces the first
 * provider. Names are 1 to 128 bytes of [A-Za-z0-9._-].
 *
 * failed: the name is malformed, or belongs to another user; restorer is null.
 * overloaded: the caller has too many services.
 */
static inline struct capnrpc_request *
broker_attach_request(
	struct capnrpc_cap *cap, struct broker_attach_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_attach_params_b params;

	request = capnrpc_request_new(cap, BROKER_ID, BROKER_ATTACH);
	if (request == NULL)
		return NULL;
	params = broker_attach_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

/* The results, once they are there. */
static inline struct broker_attach_results_r
broker_attach_results(struct capnrpc_promise *promise)
{
	return broker_attach_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
broker_attach_pipeline_service(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_pipeline(promise, path, 1);
}

/* How the daemon knows the caller. */
static inline struct capnrpc_request *
broker_who_am_i_request(
	struct capnrpc_cap *cap, struct broker_who_am_i_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_who_am_i_params_b params;

	request = capnrpc_request_new(cap, BROKER_ID, BROKER_WHO_AM_I);
	if (request == NULL)
		return NULL;
	params = broker_who_am_i_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

/* The results, once they are there. */
static inline struct broker_who_am_i_results_r
broker_who_am_i_results(struct capnrpc_promise *promise)
{
	return broker_who_am_i_results_read(capnrpc_promise_results(promise));
}

/* Answers at once. */
static inline struct capnrpc_request *
broker_ping_request(
	struct capnrpc_cap *cap, struct broker_ping_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_ping_params_b params;

	request = capnrpc_request_new(cap, BROKER_ID, BROKER_PING);
	if (request == NULL)
		return NULL;
	params = broker_ping_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

/* The results, once they are there. */
static inline struct broker_ping_results_r
broker_ping_results(struct capnrpc_promise *promise)
{
	return broker_ping_results_read(capnrpc_promise_results(promise));
}

/*
 * version: of the daemon. vatId: this vat's "sha-256:<base64url>". address:
 * what URIs carry behind the "@", empty when nothing is published. features:
 * names of optional abilities, none yet.
 */
static inline struct capnrpc_request *
broker_features_request(
	struct capnrpc_cap *cap, struct broker_features_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_features_params_b params;

	request = capnrpc_request_new(cap, BROKER_ID, BROKER_FEATURES);
	if (request == NULL)
		return NULL;
	params = broker_features_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

/* The results, once they are there. */
static inline struct broker_features_results_r
broker_features_results(struct capnrpc_promise *promise)
{
	return broker_features_results_read(capnrpc_promise_results(promise));
}

/*
 * The handle of a reference that the caller's user minted or published: where
 * a provider restarted, the way back to its Ref.
 *
 * failed: the URI is malformed, or not of this vat; the reference is not
 *   known, or is somebody else's (one answer for both).
 */
static inline struct capnrpc_request *
broker_reference_request(
	struct capnrpc_cap *cap, struct broker_reference_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_reference_params_b params;

	request = capnrpc_request_new(cap, BROKER_ID, BROKER_REFERENCE);
	if (request == NULL)
		return NULL;
	params = broker_reference_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

/* The results, once they are there. */
static inline struct broker_reference_results_r
broker_reference_results(struct capnrpc_promise *promise)
{
	return broker_reference_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
broker_reference_pipeline_ref(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_pipeline(promise, path, 1);
}

/*
 * Makes a durable URI: restoring it asks this service's provider of that day
 * for the object behind token. The answer comes after the reference is on
 * disk: no crash undoes it. token is up to 64 KiB and is kept sealed under a
 * key that only the URI's holder has.
 *
 * failed: token or label too long; the service was taken over or detached;
 *   no public address; the store could not be written (says why).
 * overloaded: the caller owns too many references.
 */
static inline struct capnrpc_request *
broker_service_mint_request(struct capnrpc_cap *cap,
	struct broker_service_mint_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_service_mint_params_b params;

	request = capnrpc_request_new(
		cap, BROKER_SERVICE_ID, BROKER_SERVICE_MINT);
	if (request == NULL)
		return NULL;
	params = broker_service_mint_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

/* The results, once they are there. */
static inline struct broker_service_mint_results_r
broker_service_mint_results(struct capnrpc_promise *promise)
{
	return broker_service_mint_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
broker_service_mint_pipeline_ref(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 1 };

	return capnrpc_promise_pipeline(promise, path, 1);
}

/* Stops being the provider. Live references made before stay alive. */
static inline struct capnrpc_request *
broker_service_detach_request(struct capnrpc_cap *cap,
	struct broker_service_detach_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_service_detach_params_b params;

	request = capnrpc_request_new(
		cap, BROKER_SERVICE_ID, BROKER_SERVICE_DETACH);
	if (request == NULL)
		return NULL;
	params = broker_service_detach_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

/* The results, once they are there. */
static inline struct broker_service_detach_results_r
broker_service_detach_results(struct capnrpc_promise *promise)
{
	return broker_service_detach_results_read(
		capnrpc_promise_results(promise));
}

/*
 * Asked when somebody restores a minted URI: answers the object behind token.
 * An exception from here reaches whoever restores, unchanged.
 */
static inline struct capnrpc_request *
broker_restorer_restore_request(struct capnrpc_cap *cap,
	struct broker_restorer_restore_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_restorer_restore_params_b params;

	request = capnrpc_request_new(
		cap, BROKER_RESTORER_ID, BROKER_RESTORER_RESTORE);
	if (request == NULL)
		return NULL;
	params = broker_restorer_restore_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

/* The results, once they are there. */
static inline struct broker_restorer_restore_results_r
broker_restorer_restore_results(struct capnrpc_promise *promise)
{
	return broker_restorer_restore_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
broker_restorer_restore_pipeline_cap(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_pipeline(promise, path, 1);
}

/* The URI again. */
static inline struct capnrpc_request *
broker_ref_uri_request(
	struct capnrpc_cap *cap, struct broker_ref_uri_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_ref_uri_params_b params;

	request = capnrpc_request_new(cap, BROKER_REF_ID, BROKER_REF_URI);
	if (request == NULL)
		return NULL;
	params = broker_ref_uri_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

/* The results, once they are there. */
static inline struct broker_ref_uri_results_r
broker_ref_uri_results(struct capnrpc_promise *promise)
{
	return broker_ref_uri_results_read(capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
broker_ref_info_request(
	struct capnrpc_cap *cap, struct broker_ref_info_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_ref_info_params_b params;

	request = capnrpc_request_new(cap, BROKER_REF_ID, BROKER_REF_INFO);
	if (request == NULL)
		return NULL;
	params = broker_ref_info_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

/* The results, once they are there. */
static inline struct broker_ref_info_results_r
broker_ref_info_results(struct capnrpc_promise *promise)
{
	return broker_ref_info_results_read(capnrpc_promise_results(promise));
}

/*
 * Ends the reference. Answers after that is on disk; from then on restoring
 * it fails everywhere, for ever. Revoking twice is no error.
 *
 * failed: the store could not be written (says why); nothing has changed.
 */
static inline struct capnrpc_request *
broker_ref_revoke_request(
	struct capnrpc_cap *cap, struct broker_ref_revoke_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_ref_revoke_params_b params;

	request = capnrpc_request_new(cap, BROKER_REF_ID, BROKER_REF_REVOKE);
	if (request == NULL)
		return NULL;
	params = broker_ref_revoke_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

/* The results, once they are there. */
static inline struct broker_ref_revoke_results_r
broker_ref_revoke_results(struct capnrpc_promise *promise)
{
	return broker_ref_revoke_results_read(capnrpc_promise_results(promise));
}

/*
 * The object id of a URI of this vat, decoded, to a live reference: the same
 * as a Bootstrap that carries it. For peers whose library cannot send one.
 *
 * failed: the reference is not known (unknown, revoked and expired alike).
 * disconnected: no provider is attached. overloaded: too many waiting.
 */
static inline struct capnrpc_request *
broker_gateway_restore_request(struct capnrpc_cap *cap,
	struct broker_gateway_restore_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_gateway_restore_params_b params;

	request = capnrpc_request_new(
		cap, BROKER_GATEWAY_ID, BROKER_GATEWAY_RESTORE);
	if (request == NULL)
		return NULL;
	params = broker_gateway_restore_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

/* The results, once they are there. */
static inline struct broker_gateway_restore_results_r
broker_gateway_restore_results(struct capnrpc_promise *promise)
{
	return broker_gateway_restore_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
broker_gateway_restore_pipeline_cap(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_pipeline(promise, path, 1);
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_restore_results_b
broker_restore_answer(struct capnrpc_call *call)
{
	return broker_restore_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_publish_results_b
broker_publish_answer(struct capnrpc_call *call)
{
	return broker_publish_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_attach_results_b
broker_attach_answer(struct capnrpc_call *call)
{
	return broker_attach_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_who_am_i_results_b
broker_who_am_i_answer(struct capnrpc_call *call)
{
	return broker_who_am_i_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_ping_results_b
broker_ping_answer(struct capnrpc_call *call)
{
	return broker_ping_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_features_results_b
broker_features_answer(struct capnrpc_call *call)
{
	return broker_features_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_reference_results_b
broker_reference_answer(struct capnrpc_call *call)
{
	return broker_reference_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct broker_server {
	void (*restore)(void *object, struct broker_restore_params_r params,
		struct capnrpc_call *call_taken);
	void (*publish)(void *object, struct broker_publish_params_r params,
		struct capnrpc_call *call_taken);
	void (*attach)(void *object, struct broker_attach_params_r params,
		struct capnrpc_call *call_taken);
	void (*who_am_i)(void *object, struct broker_who_am_i_params_r params,
		struct capnrpc_call *call_taken);
	void (*ping)(void *object, struct broker_ping_params_r params,
		struct capnrpc_call *call_taken);
	void (*features)(void *object, struct broker_features_params_r params,
		struct capnrpc_call *call_taken);
	void (*reference)(void *object, struct broker_reference_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method of server that it is for. False, and the call is
 * still the caller's, when there is none.
 */
static inline bool
broker_serve(const struct broker_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != BROKER_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case BROKER_RESTORE:
		if (server->restore == NULL)
			return false;
		server->restore(
			object, broker_restore_params_read(p), call_taken);
		return true;
	case BROKER_PUBLISH:
		if (server->publish == NULL)
			return false;
		server->publish(
			object, broker_publish_params_read(p), call_taken);
		return true;
	case BROKER_ATTACH:
		if (server->attach == NULL)
			return false;
		server->attach(
			object, broker_attach_params_read(p), call_taken);
		return true;
	case BROKER_WHO_AM_I:
		if (server->who_am_i == NULL)
			return false;
		server->who_am_i(
			object, broker_who_am_i_params_read(p), call_taken);
		return true;
	case BROKER_PING:
		if (server->ping == NULL)
			return false;
		server->ping(object, broker_ping_params_read(p), call_taken);
		return true;
	case BROKER_FEATURES:
		if (server->features == NULL)
			return false;
		server->features(
			object, broker_features_params_read(p), call_taken);
		return true;
	case BROKER_REFERENCE:
		if (server->reference == NULL)
			return false;
		server->reference(
			object, broker_reference_params_read(p), call_taken);
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
broker_dispatch(const struct broker_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!broker_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_service_mint_results_b
broker_service_mint_answer(struct capnrpc_call *call)
{
	return broker_service_mint_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_service_detach_results_b
broker_service_detach_answer(struct capnrpc_call *call)
{
	return broker_service_detach_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct broker_service_server {
	void (*mint)(void *object, struct broker_service_mint_params_r params,
		struct capnrpc_call *call_taken);
	void (*detach)(void *object,
		struct broker_service_detach_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method of server that it is for. False, and the call is
 * still the caller's, when there is none.
 */
static inline bool
broker_service_serve(const struct broker_service_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != BROKER_SERVICE_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case BROKER_SERVICE_MINT:
		if (server->mint == NULL)
			return false;
		server->mint(
			object, broker_service_mint_params_read(p), call_taken);
		return true;
	case BROKER_SERVICE_DETACH:
		if (server->detach == NULL)
			return false;
		server->detach(object, broker_service_detach_params_read(p),
			call_taken);
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
broker_service_dispatch(const struct broker_service_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!broker_service_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_restorer_restore_results_b
broker_restorer_restore_answer(struct capnrpc_call *call)
{
	return broker_restorer_restore_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct broker_restorer_server {
	void (*restore)(void *object,
		struct broker_restorer_restore_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method of server that it is for. False, and the call is
 * still the caller's, when there is none.
 */
static inline bool
broker_restorer_serve(const struct broker_restorer_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != BROKER_RESTORER_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case BROKER_RESTORER_RESTORE:
		if (server->restore == NULL)
			return false;
		server->restore(object, broker_restorer_restore_params_read(p),
			call_taken);
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
broker_restorer_dispatch(const struct broker_restorer_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!broker_restorer_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_ref_uri_results_b
broker_ref_uri_answer(struct capnrpc_call *call)
{
	return broker_ref_uri_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_ref_info_results_b
broker_ref_info_answer(struct capnrpc_call *call)
{
	return broker_ref_info_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_ref_revoke_results_b
broker_ref_revoke_answer(struct capnrpc_call *call)
{
	return broker_ref_revoke_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct broker_ref_server {
	void (*uri)(void *object, struct broker_ref_uri_params_r params,
		struct capnrpc_call *call_taken);
	void (*info)(void *object, struct broker_ref_info_params_r params,
		struct capnrpc_call *call_taken);
	void (*revoke)(void *object, struct broker_ref_revoke_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method of server that it is for. False, and the call is
 * still the caller's, when there is none.
 */
static inline bool
broker_ref_serve(const struct broker_ref_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != BROKER_REF_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case BROKER_REF_URI:
		if (server->uri == NULL)
			return false;
		server->uri(object, broker_ref_uri_params_read(p), call_taken);
		return true;
	case BROKER_REF_INFO:
		if (server->info == NULL)
			return false;
		server->info(
			object, broker_ref_info_params_read(p), call_taken);
		return true;
	case BROKER_REF_REVOKE:
		if (server->revoke == NULL)
			return false;
		server->revoke(
			object, broker_ref_revoke_params_read(p), call_taken);
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
broker_ref_dispatch(const struct broker_ref_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!broker_ref_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_gateway_restore_results_b
broker_gateway_restore_answer(struct capnrpc_call *call)
{
	return broker_gateway_restore_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct broker_gateway_server {
	void (*restore)(void *object,
		struct broker_gateway_restore_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method of server that it is for. False, and the call is
 * still the caller's, when there is none.
 */
static inline bool
broker_gateway_serve(const struct broker_gateway_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != BROKER_GATEWAY_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case BROKER_GATEWAY_RESTORE:
		if (server->restore == NULL)
			return false;
		server->restore(object, broker_gateway_restore_params_read(p),
			call_taken);
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
broker_gateway_dispatch(const struct broker_gateway_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!broker_gateway_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
