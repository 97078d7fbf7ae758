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
 * unimplemented the method is not there No text of an error ever holds an id, a
 * token or a whole URI. For programs that tell these two apart, the text of
 * failed begins with "not found: " where what was named is not there for the
 * caller, and with "not allowed: " where the caller may not.
 */
#ifndef BROKER_CAPNP_F3C1A9D2B8E47560_H
#define BROKER_CAPNP_F3C1A9D2B8E47560_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in broker.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_f3c1a9d2b8e47560;
#define BROKER_CAPNP_SCHEMA (&capnrpc_schema_f3c1a9d2b8e47560)

enum broker_watcher_state {
	BROKER_WATCHER_STATE_CONNECTED = 0,
	/* Lost; restored again before long. */
	BROKER_WATCHER_STATE_WAITING = 1,
	/* For ever: revoked, expired, or the vat proved another identity. */
	BROKER_WATCHER_STATE_BROKEN = 2,
};

enum broker_ref_info_state {
	BROKER_REF_INFO_STATE_GOOD = 0,
	BROKER_REF_INFO_STATE_REVOKED = 1,
	BROKER_REF_INFO_STATE_EXPIRED = 2,
	/* Its use limit is used up. */
	BROKER_REF_INFO_STATE_EXHAUSTED = 3,
	/* By its parent's end. */
	BROKER_REF_INFO_STATE_ENDED = 4,
};

enum broker_service_info_state {
	BROKER_SERVICE_INFO_STATE_DETACHED = 0,
	BROKER_SERVICE_INFO_STATE_ATTACHED = 1,
	BROKER_SERVICE_INFO_STATE_STARTING = 2,
	BROKER_SERVICE_INFO_STATE_BACKED_OFF = 3,
};

enum broker_owner_which {
	BROKER_OWNER_ANYONE = 0,
	BROKER_OWNER_VAT = 1,
	BROKER_OWNER_UID = 2,
	BROKER_OWNER_GID = 3,
};

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

struct broker_restore_results_r {
	struct capnrpc_struct_r s;
};

struct broker_restore_results_b {
	struct capnrpc_struct_b s;
};

struct broker_publish_params_r {
	struct capnrpc_struct_r s;
};

struct broker_publish_params_b {
	struct capnrpc_struct_b s;
};

struct broker_publish_results_r {
	struct capnrpc_struct_r s;
};

struct broker_publish_results_b {
	struct capnrpc_struct_b s;
};

struct broker_attach_params_r {
	struct capnrpc_struct_r s;
};

struct broker_attach_params_b {
	struct capnrpc_struct_b s;
};

struct broker_attach_results_r {
	struct capnrpc_struct_r s;
};

struct broker_attach_results_b {
	struct capnrpc_struct_b s;
};

struct broker_who_am_i_params_r {
	struct capnrpc_struct_r s;
};

struct broker_who_am_i_params_b {
	struct capnrpc_struct_b s;
};

struct broker_who_am_i_results_r {
	struct capnrpc_struct_r s;
};

struct broker_who_am_i_results_b {
	struct capnrpc_struct_b s;
};

struct broker_ping_params_r {
	struct capnrpc_struct_r s;
};

struct broker_ping_params_b {
	struct capnrpc_struct_b s;
};

struct broker_ping_results_r {
	struct capnrpc_struct_r s;
};

struct broker_ping_results_b {
	struct capnrpc_struct_b s;
};

struct broker_features_params_r {
	struct capnrpc_struct_r s;
};

struct broker_features_params_b {
	struct capnrpc_struct_b s;
};

struct broker_features_results_r {
	struct capnrpc_struct_r s;
};

struct broker_features_results_b {
	struct capnrpc_struct_b s;
};

struct broker_reference_params_r {
	struct capnrpc_struct_r s;
};

struct broker_reference_params_b {
	struct capnrpc_struct_b s;
};

struct broker_reference_results_r {
	struct capnrpc_struct_r s;
};

struct broker_reference_results_b {
	struct capnrpc_struct_b s;
};

struct broker_lookup_params_r {
	struct capnrpc_struct_r s;
};

struct broker_lookup_params_b {
	struct capnrpc_struct_b s;
};

struct broker_lookup_results_r {
	struct capnrpc_struct_r s;
};

struct broker_lookup_results_b {
	struct capnrpc_struct_b s;
};

struct broker_account_params_r {
	struct capnrpc_struct_r s;
};

struct broker_account_params_b {
	struct capnrpc_struct_b s;
};

struct broker_account_results_r {
	struct capnrpc_struct_r s;
};

struct broker_account_results_b {
	struct capnrpc_struct_b s;
};

struct broker_admin_params_r {
	struct capnrpc_struct_r s;
};

struct broker_admin_params_b {
	struct capnrpc_struct_b s;
};

struct broker_admin_results_r {
	struct capnrpc_struct_r s;
};

struct broker_admin_results_b {
	struct capnrpc_struct_b s;
};

struct broker_reconnect_r {
	struct capnrpc_struct_r s;
};

struct broker_reconnect_b {
	struct capnrpc_struct_b s;
};

struct broker_watcher_changed_params_r {
	struct capnrpc_struct_r s;
};

struct broker_watcher_changed_params_b {
	struct capnrpc_struct_b s;
};

struct broker_watcher_changed_results_r {
	struct capnrpc_struct_r s;
};

struct broker_watcher_changed_results_b {
	struct capnrpc_struct_b s;
};

/* What a reference may be used for. All zero: anything, for ever. */
struct broker_terms_r {
	struct capnrpc_struct_r s;
};

struct broker_terms_b {
	struct capnrpc_struct_b s;
};

struct broker_owner_r {
	struct capnrpc_struct_r s;
};

struct broker_owner_b {
	struct capnrpc_struct_b s;
};

struct broker_allowed_r {
	struct capnrpc_struct_r s;
};

struct broker_allowed_b {
	struct capnrpc_struct_b s;
};

struct broker_principal_r {
	struct capnrpc_struct_r s;
};

struct broker_principal_b {
	struct capnrpc_struct_b s;
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

struct broker_service_mint_results_r {
	struct capnrpc_struct_r s;
};

struct broker_service_mint_results_b {
	struct capnrpc_struct_b s;
};

struct broker_service_detach_params_r {
	struct capnrpc_struct_r s;
};

struct broker_service_detach_params_b {
	struct capnrpc_struct_b s;
};

struct broker_service_detach_results_r {
	struct capnrpc_struct_r s;
};

struct broker_service_detach_results_b {
	struct capnrpc_struct_b s;
};

struct broker_service_refs_params_r {
	struct capnrpc_struct_r s;
};

struct broker_service_refs_params_b {
	struct capnrpc_struct_b s;
};

struct broker_service_refs_results_r {
	struct capnrpc_struct_r s;
};

struct broker_service_refs_results_b {
	struct capnrpc_struct_b s;
};

/* Which part of a list is wanted. */
struct broker_page_r {
	struct capnrpc_struct_r s;
};

struct broker_page_b {
	struct capnrpc_struct_b s;
};

struct broker_restorer_restore_params_r {
	struct capnrpc_struct_r s;
};

struct broker_restorer_restore_params_b {
	struct capnrpc_struct_b s;
};

struct broker_restorer_restore_results_r {
	struct capnrpc_struct_r s;
};

struct broker_restorer_restore_results_b {
	struct capnrpc_struct_b s;
};

struct broker_restore_info_r {
	struct capnrpc_struct_r s;
};

struct broker_restore_info_b {
	struct capnrpc_struct_b s;
};

struct broker_ref_uri_params_r {
	struct capnrpc_struct_r s;
};

struct broker_ref_uri_params_b {
	struct capnrpc_struct_b s;
};

struct broker_ref_uri_results_r {
	struct capnrpc_struct_r s;
};

struct broker_ref_uri_results_b {
	struct capnrpc_struct_b s;
};

struct broker_ref_info_params_r {
	struct capnrpc_struct_r s;
};

struct broker_ref_info_params_b {
	struct capnrpc_struct_b s;
};

struct broker_ref_info_results_r {
	struct capnrpc_struct_r s;
};

struct broker_ref_info_results_b {
	struct capnrpc_struct_b s;
};

struct broker_ref_revoke_params_r {
	struct capnrpc_struct_r s;
};

struct broker_ref_revoke_params_b {
	struct capnrpc_struct_b s;
};

struct broker_ref_revoke_results_r {
	struct capnrpc_struct_r s;
};

struct broker_ref_revoke_results_b {
	struct capnrpc_struct_b s;
};

struct broker_ref_extend_params_r {
	struct capnrpc_struct_r s;
};

struct broker_ref_extend_params_b {
	struct capnrpc_struct_b s;
};

struct broker_ref_extend_results_r {
	struct capnrpc_struct_r s;
};

struct broker_ref_extend_results_b {
	struct capnrpc_struct_b s;
};

struct broker_ref_relabel_params_r {
	struct capnrpc_struct_r s;
};

struct broker_ref_relabel_params_b {
	struct capnrpc_struct_b s;
};

struct broker_ref_relabel_results_r {
	struct capnrpc_struct_r s;
};

struct broker_ref_relabel_results_b {
	struct capnrpc_struct_b s;
};

struct broker_ref_attenuate_params_r {
	struct capnrpc_struct_r s;
};

struct broker_ref_attenuate_params_b {
	struct capnrpc_struct_b s;
};

struct broker_ref_attenuate_results_r {
	struct capnrpc_struct_r s;
};

struct broker_ref_attenuate_results_b {
	struct capnrpc_struct_b s;
};

struct broker_ref_undo_params_r {
	struct capnrpc_struct_r s;
};

struct broker_ref_undo_params_b {
	struct capnrpc_struct_b s;
};

struct broker_ref_undo_results_r {
	struct capnrpc_struct_r s;
};

struct broker_ref_undo_results_b {
	struct capnrpc_struct_b s;
};

struct broker_ref_purge_params_r {
	struct capnrpc_struct_r s;
};

struct broker_ref_purge_params_b {
	struct capnrpc_struct_b s;
};

struct broker_ref_purge_results_r {
	struct capnrpc_struct_r s;
};

struct broker_ref_purge_results_b {
	struct capnrpc_struct_b s;
};

struct broker_ref_info_r {
	struct capnrpc_struct_r s;
};

struct broker_ref_info_b {
	struct capnrpc_struct_b s;
};

struct broker_account_refs_params_r {
	struct capnrpc_struct_r s;
};

struct broker_account_refs_params_b {
	struct capnrpc_struct_b s;
};

struct broker_account_refs_results_r {
	struct capnrpc_struct_r s;
};

struct broker_account_refs_results_b {
	struct capnrpc_struct_b s;
};

struct broker_account_ref_params_r {
	struct capnrpc_struct_r s;
};

struct broker_account_ref_params_b {
	struct capnrpc_struct_b s;
};

struct broker_account_ref_results_r {
	struct capnrpc_struct_r s;
};

struct broker_account_ref_results_b {
	struct capnrpc_struct_b s;
};

struct broker_account_mint_params_r {
	struct capnrpc_struct_r s;
};

struct broker_account_mint_params_b {
	struct capnrpc_struct_b s;
};

struct broker_account_mint_results_r {
	struct capnrpc_struct_r s;
};

struct broker_account_mint_results_b {
	struct capnrpc_struct_b s;
};

struct broker_account_names_params_r {
	struct capnrpc_struct_r s;
};

struct broker_account_names_params_b {
	struct capnrpc_struct_b s;
};

struct broker_account_names_results_r {
	struct capnrpc_struct_r s;
};

struct broker_account_names_results_b {
	struct capnrpc_struct_b s;
};

struct broker_account_set_name_params_r {
	struct capnrpc_struct_r s;
};

struct broker_account_set_name_params_b {
	struct capnrpc_struct_b s;
};

struct broker_account_set_name_results_r {
	struct capnrpc_struct_r s;
};

struct broker_account_set_name_results_b {
	struct capnrpc_struct_b s;
};

struct broker_account_rename_name_params_r {
	struct capnrpc_struct_r s;
};

struct broker_account_rename_name_params_b {
	struct capnrpc_struct_b s;
};

struct broker_account_rename_name_results_r {
	struct capnrpc_struct_r s;
};

struct broker_account_rename_name_results_b {
	struct capnrpc_struct_b s;
};

struct broker_account_forget_name_params_r {
	struct capnrpc_struct_r s;
};

struct broker_account_forget_name_params_b {
	struct capnrpc_struct_b s;
};

struct broker_account_forget_name_results_r {
	struct capnrpc_struct_r s;
};

struct broker_account_forget_name_results_b {
	struct capnrpc_struct_b s;
};

struct broker_account_allow_name_params_r {
	struct capnrpc_struct_r s;
};

struct broker_account_allow_name_params_b {
	struct capnrpc_struct_b s;
};

struct broker_account_allow_name_results_r {
	struct capnrpc_struct_r s;
};

struct broker_account_allow_name_results_b {
	struct capnrpc_struct_b s;
};

struct broker_account_services_params_r {
	struct capnrpc_struct_r s;
};

struct broker_account_services_params_b {
	struct capnrpc_struct_b s;
};

struct broker_account_services_results_r {
	struct capnrpc_struct_r s;
};

struct broker_account_services_results_b {
	struct capnrpc_struct_b s;
};

struct broker_account_start_service_params_r {
	struct capnrpc_struct_r s;
};

struct broker_account_start_service_params_b {
	struct capnrpc_struct_b s;
};

struct broker_account_start_service_results_r {
	struct capnrpc_struct_r s;
};

struct broker_account_start_service_results_b {
	struct capnrpc_struct_b s;
};

struct broker_account_stop_service_params_r {
	struct capnrpc_struct_r s;
};

struct broker_account_stop_service_params_b {
	struct capnrpc_struct_b s;
};

struct broker_account_stop_service_results_r {
	struct capnrpc_struct_r s;
};

struct broker_account_stop_service_results_b {
	struct capnrpc_struct_b s;
};

struct broker_account_forget_service_params_r {
	struct capnrpc_struct_r s;
};

struct broker_account_forget_service_params_b {
	struct capnrpc_struct_b s;
};

struct broker_account_forget_service_results_r {
	struct capnrpc_struct_r s;
};

struct broker_account_forget_service_results_b {
	struct capnrpc_struct_b s;
};

struct broker_account_audit_params_r {
	struct capnrpc_struct_r s;
};

struct broker_account_audit_params_b {
	struct capnrpc_struct_b s;
};

struct broker_account_audit_results_r {
	struct capnrpc_struct_r s;
};

struct broker_account_audit_results_b {
	struct capnrpc_struct_b s;
};

struct broker_account_explain_params_r {
	struct capnrpc_struct_r s;
};

struct broker_account_explain_params_b {
	struct capnrpc_struct_b s;
};

struct broker_account_explain_results_r {
	struct capnrpc_struct_r s;
};

struct broker_account_explain_results_b {
	struct capnrpc_struct_b s;
};

struct broker_name_info_r {
	struct capnrpc_struct_r s;
};

struct broker_name_info_b {
	struct capnrpc_struct_b s;
};

struct broker_service_info_r {
	struct capnrpc_struct_r s;
};

struct broker_service_info_b {
	struct capnrpc_struct_b s;
};

struct broker_audit_event_r {
	struct capnrpc_struct_r s;
};

struct broker_audit_event_b {
	struct capnrpc_struct_b s;
};

struct broker_report_step_params_r {
	struct capnrpc_struct_r s;
};

struct broker_report_step_params_b {
	struct capnrpc_struct_b s;
};

struct broker_report_step_results_r {
	struct capnrpc_struct_r s;
};

struct broker_report_step_results_b {
	struct capnrpc_struct_b s;
};

struct broker_admin_status_params_r {
	struct capnrpc_struct_r s;
};

struct broker_admin_status_params_b {
	struct capnrpc_struct_b s;
};

struct broker_admin_status_results_r {
	struct capnrpc_struct_r s;
};

struct broker_admin_status_results_b {
	struct capnrpc_struct_b s;
};

struct broker_admin_check_store_params_r {
	struct capnrpc_struct_r s;
};

struct broker_admin_check_store_params_b {
	struct capnrpc_struct_b s;
};

struct broker_admin_check_store_results_r {
	struct capnrpc_struct_r s;
};

struct broker_admin_check_store_results_b {
	struct capnrpc_struct_b s;
};

struct broker_admin_backup_store_params_r {
	struct capnrpc_struct_r s;
};

struct broker_admin_backup_store_params_b {
	struct capnrpc_struct_b s;
};

struct broker_admin_backup_store_results_r {
	struct capnrpc_struct_r s;
};

struct broker_admin_backup_store_results_b {
	struct capnrpc_struct_b s;
};

struct broker_admin_restore_store_params_r {
	struct capnrpc_struct_r s;
};

struct broker_admin_restore_store_params_b {
	struct capnrpc_struct_b s;
};

struct broker_admin_restore_store_results_r {
	struct capnrpc_struct_r s;
};

struct broker_admin_restore_store_results_b {
	struct capnrpc_struct_b s;
};

struct broker_admin_export_refs_params_r {
	struct capnrpc_struct_r s;
};

struct broker_admin_export_refs_params_b {
	struct capnrpc_struct_b s;
};

struct broker_admin_export_refs_results_r {
	struct capnrpc_struct_r s;
};

struct broker_admin_export_refs_results_b {
	struct capnrpc_struct_b s;
};

struct broker_admin_import_refs_params_r {
	struct capnrpc_struct_r s;
};

struct broker_admin_import_refs_params_b {
	struct capnrpc_struct_b s;
};

struct broker_admin_import_refs_results_r {
	struct capnrpc_struct_r s;
};

struct broker_admin_import_refs_results_b {
	struct capnrpc_struct_b s;
};

struct broker_byte_sink_write_params_r {
	struct capnrpc_struct_r s;
};

struct broker_byte_sink_write_params_b {
	struct capnrpc_struct_b s;
};

struct broker_byte_sink_write_results_r {
	struct capnrpc_struct_r s;
};

struct broker_byte_sink_write_results_b {
	struct capnrpc_struct_b s;
};

struct broker_byte_sink_end_params_r {
	struct capnrpc_struct_r s;
};

struct broker_byte_sink_end_params_b {
	struct capnrpc_struct_b s;
};

struct broker_byte_sink_end_results_r {
	struct capnrpc_struct_r s;
};

struct broker_byte_sink_end_results_b {
	struct capnrpc_struct_b s;
};

struct broker_status_r {
	struct capnrpc_struct_r s;
};

struct broker_status_b {
	struct capnrpc_struct_b s;
};

struct broker_gateway_restore_params_r {
	struct capnrpc_struct_r s;
};

struct broker_gateway_restore_params_b {
	struct capnrpc_struct_b s;
};

struct broker_gateway_restore_results_r {
	struct capnrpc_struct_r s;
};

struct broker_gateway_restore_results_b {
	struct capnrpc_struct_b s;
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
	struct capnrpc_struct_size size = { 0, 2 };

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

CAPNRPC_STRUCT_LIST(broker_restore_params_list, broker_restore_params);

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

CAPNRPC_STRUCT_LIST(broker_restore_results_list, broker_restore_results);

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
	struct capnrpc_struct_size size = { 0, 3 };

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

CAPNRPC_STRUCT_LIST(broker_publish_params_list, broker_publish_params);

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

CAPNRPC_STRUCT_LIST(broker_publish_results_list, broker_publish_results);

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

CAPNRPC_STRUCT_LIST(broker_attach_params_list, broker_attach_params);

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

CAPNRPC_STRUCT_LIST(broker_attach_results_list, broker_attach_results);

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

CAPNRPC_STRUCT_LIST(broker_who_am_i_params_list, broker_who_am_i_params);

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

CAPNRPC_STRUCT_LIST(broker_who_am_i_results_list, broker_who_am_i_results);

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

CAPNRPC_STRUCT_LIST(broker_ping_params_list, broker_ping_params);

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

CAPNRPC_STRUCT_LIST(broker_ping_results_list, broker_ping_results);

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

CAPNRPC_STRUCT_LIST(broker_features_params_list, broker_features_params);

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

CAPNRPC_STRUCT_LIST(broker_features_results_list, broker_features_results);

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

CAPNRPC_STRUCT_LIST(broker_reference_params_list, broker_reference_params);

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

CAPNRPC_STRUCT_LIST(broker_reference_results_list, broker_reference_results);

static inline struct broker_lookup_params_r
broker_lookup_params_reader(struct broker_lookup_params_b b)
{
	struct broker_lookup_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_lookup_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct broker_lookup_params_r
broker_lookup_params_read(struct capnrpc_pointer_r p)
{
	struct broker_lookup_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_lookup_params_b
broker_lookup_params_init(struct capnrpc_pointer_b p)
{
	struct broker_lookup_params_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_lookup_params_size());
	return v;
}

static inline struct broker_lookup_params_b
broker_lookup_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_lookup_params_b v;

	v.s = capnrpc_pointer_edit_struct(p, broker_lookup_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_lookup_params_list, broker_lookup_params);

static inline struct broker_lookup_results_r
broker_lookup_results_reader(struct broker_lookup_results_b b)
{
	struct broker_lookup_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_lookup_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_lookup_results_r
broker_lookup_results_read(struct capnrpc_pointer_r p)
{
	struct broker_lookup_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_lookup_results_b
broker_lookup_results_init(struct capnrpc_pointer_b p)
{
	struct broker_lookup_results_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_lookup_results_size());
	return v;
}

static inline struct broker_lookup_results_b
broker_lookup_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_lookup_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_lookup_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_lookup_results_list, broker_lookup_results);

static inline struct broker_account_params_r
broker_account_params_reader(struct broker_account_params_b b)
{
	struct broker_account_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_account_params_r
broker_account_params_read(struct capnrpc_pointer_r p)
{
	struct broker_account_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_params_b
broker_account_params_init(struct capnrpc_pointer_b p)
{
	struct broker_account_params_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_account_params_size());
	return v;
}

static inline struct broker_account_params_b
broker_account_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_account_params_list, broker_account_params);

static inline struct broker_account_results_r
broker_account_results_reader(struct broker_account_results_b b)
{
	struct broker_account_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_account_results_r
broker_account_results_read(struct capnrpc_pointer_r p)
{
	struct broker_account_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_results_b
broker_account_results_init(struct capnrpc_pointer_b p)
{
	struct broker_account_results_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_account_results_size());
	return v;
}

static inline struct broker_account_results_b
broker_account_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_account_results_list, broker_account_results);

static inline struct broker_admin_params_r
broker_admin_params_reader(struct broker_admin_params_b b)
{
	struct broker_admin_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_admin_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_admin_params_r
broker_admin_params_read(struct capnrpc_pointer_r p)
{
	struct broker_admin_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_admin_params_b
broker_admin_params_init(struct capnrpc_pointer_b p)
{
	struct broker_admin_params_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_admin_params_size());
	return v;
}

static inline struct broker_admin_params_b
broker_admin_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_admin_params_b v;

	v.s = capnrpc_pointer_edit_struct(p, broker_admin_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_admin_params_list, broker_admin_params);

static inline struct broker_admin_results_r
broker_admin_results_reader(struct broker_admin_results_b b)
{
	struct broker_admin_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_admin_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_admin_results_r
broker_admin_results_read(struct capnrpc_pointer_r p)
{
	struct broker_admin_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_admin_results_b
broker_admin_results_init(struct capnrpc_pointer_b p)
{
	struct broker_admin_results_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_admin_results_size());
	return v;
}

static inline struct broker_admin_results_b
broker_admin_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_admin_results_b v;

	v.s = capnrpc_pointer_edit_struct(p, broker_admin_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_admin_results_list, broker_admin_results);

static inline struct broker_reconnect_r
broker_reconnect_reader(struct broker_reconnect_b b)
{
	struct broker_reconnect_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_reconnect_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct broker_reconnect_r
broker_reconnect_read(struct capnrpc_pointer_r p)
{
	struct broker_reconnect_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_reconnect_b
broker_reconnect_init(struct capnrpc_pointer_b p)
{
	struct broker_reconnect_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_reconnect_size());
	return v;
}

static inline struct broker_reconnect_b
broker_reconnect_edit(struct capnrpc_pointer_b p)
{
	struct broker_reconnect_b v;

	v.s = capnrpc_pointer_edit_struct(p, broker_reconnect_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_reconnect_list, broker_reconnect);

static inline struct broker_watcher_changed_params_r
broker_watcher_changed_params_reader(struct broker_watcher_changed_params_b b)
{
	struct broker_watcher_changed_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_watcher_changed_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct broker_watcher_changed_params_r
broker_watcher_changed_params_read(struct capnrpc_pointer_r p)
{
	struct broker_watcher_changed_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_watcher_changed_params_b
broker_watcher_changed_params_init(struct capnrpc_pointer_b p)
{
	struct broker_watcher_changed_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_watcher_changed_params_size());
	return v;
}

static inline struct broker_watcher_changed_params_b
broker_watcher_changed_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_watcher_changed_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_watcher_changed_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_watcher_changed_params_list, broker_watcher_changed_params);

static inline struct broker_watcher_changed_results_r
broker_watcher_changed_results_reader(struct broker_watcher_changed_results_b b)
{
	struct broker_watcher_changed_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_watcher_changed_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_watcher_changed_results_r
broker_watcher_changed_results_read(struct capnrpc_pointer_r p)
{
	struct broker_watcher_changed_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_watcher_changed_results_b
broker_watcher_changed_results_init(struct capnrpc_pointer_b p)
{
	struct broker_watcher_changed_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_watcher_changed_results_size());
	return v;
}

static inline struct broker_watcher_changed_results_b
broker_watcher_changed_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_watcher_changed_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_watcher_changed_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_watcher_changed_results_list, broker_watcher_changed_results);

static inline struct broker_terms_r
broker_terms_reader(struct broker_terms_b b)
{
	struct broker_terms_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_terms_size(void)
{
	struct capnrpc_struct_size size = { 3, 2 };

	return size;
}

static inline struct broker_terms_r
broker_terms_read(struct capnrpc_pointer_r p)
{
	struct broker_terms_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_terms_b
broker_terms_init(struct capnrpc_pointer_b p)
{
	struct broker_terms_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_terms_size());
	return v;
}

static inline struct broker_terms_b
broker_terms_edit(struct capnrpc_pointer_b p)
{
	struct broker_terms_b v;

	v.s = capnrpc_pointer_edit_struct(p, broker_terms_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_terms_list, broker_terms);

static inline struct broker_owner_r
broker_owner_reader(struct broker_owner_b b)
{
	struct broker_owner_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
broker_owner_which(struct broker_owner_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
broker_owner_which_b(struct broker_owner_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
broker_owner_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct broker_owner_r
broker_owner_read(struct capnrpc_pointer_r p)
{
	struct broker_owner_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_owner_b
broker_owner_init(struct capnrpc_pointer_b p)
{
	struct broker_owner_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_owner_size());
	return v;
}

static inline struct broker_owner_b
broker_owner_edit(struct capnrpc_pointer_b p)
{
	struct broker_owner_b v;

	v.s = capnrpc_pointer_edit_struct(p, broker_owner_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_owner_list, broker_owner);

static inline struct broker_allowed_r
broker_allowed_reader(struct broker_allowed_b b)
{
	struct broker_allowed_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_allowed_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct broker_allowed_r
broker_allowed_read(struct capnrpc_pointer_r p)
{
	struct broker_allowed_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_allowed_b
broker_allowed_init(struct capnrpc_pointer_b p)
{
	struct broker_allowed_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_allowed_size());
	return v;
}

static inline struct broker_allowed_b
broker_allowed_edit(struct capnrpc_pointer_b p)
{
	struct broker_allowed_b v;

	v.s = capnrpc_pointer_edit_struct(p, broker_allowed_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_allowed_list, broker_allowed);

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

CAPNRPC_STRUCT_LIST(broker_principal_list, broker_principal);

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
	struct capnrpc_struct_size size = { 0, 4 };

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

CAPNRPC_STRUCT_LIST(
	broker_service_mint_params_list, broker_service_mint_params);

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

CAPNRPC_STRUCT_LIST(
	broker_service_mint_results_list, broker_service_mint_results);

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

CAPNRPC_STRUCT_LIST(
	broker_service_detach_params_list, broker_service_detach_params);

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

CAPNRPC_STRUCT_LIST(
	broker_service_detach_results_list, broker_service_detach_results);

static inline struct broker_service_refs_params_r
broker_service_refs_params_reader(struct broker_service_refs_params_b b)
{
	struct broker_service_refs_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_service_refs_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_service_refs_params_r
broker_service_refs_params_read(struct capnrpc_pointer_r p)
{
	struct broker_service_refs_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_service_refs_params_b
broker_service_refs_params_init(struct capnrpc_pointer_b p)
{
	struct broker_service_refs_params_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_service_refs_params_size());
	return v;
}

static inline struct broker_service_refs_params_b
broker_service_refs_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_service_refs_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_service_refs_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_service_refs_params_list, broker_service_refs_params);

static inline struct broker_service_refs_results_r
broker_service_refs_results_reader(struct broker_service_refs_results_b b)
{
	struct broker_service_refs_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_service_refs_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct broker_service_refs_results_r
broker_service_refs_results_read(struct capnrpc_pointer_r p)
{
	struct broker_service_refs_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_service_refs_results_b
broker_service_refs_results_init(struct capnrpc_pointer_b p)
{
	struct broker_service_refs_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_service_refs_results_size());
	return v;
}

static inline struct broker_service_refs_results_b
broker_service_refs_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_service_refs_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_service_refs_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_service_refs_results_list, broker_service_refs_results);

static inline struct broker_page_r
broker_page_reader(struct broker_page_b b)
{
	struct broker_page_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_page_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct broker_page_r
broker_page_read(struct capnrpc_pointer_r p)
{
	struct broker_page_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_page_b
broker_page_init(struct capnrpc_pointer_b p)
{
	struct broker_page_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_page_size());
	return v;
}

static inline struct broker_page_b
broker_page_edit(struct capnrpc_pointer_b p)
{
	struct broker_page_b v;

	v.s = capnrpc_pointer_edit_struct(p, broker_page_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_page_list, broker_page);

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

CAPNRPC_STRUCT_LIST(
	broker_restorer_restore_params_list, broker_restorer_restore_params);

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

CAPNRPC_STRUCT_LIST(
	broker_restorer_restore_results_list, broker_restorer_restore_results);

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

CAPNRPC_STRUCT_LIST(broker_restore_info_list, broker_restore_info);

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

CAPNRPC_STRUCT_LIST(broker_ref_uri_params_list, broker_ref_uri_params);

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

CAPNRPC_STRUCT_LIST(broker_ref_uri_results_list, broker_ref_uri_results);

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

CAPNRPC_STRUCT_LIST(broker_ref_info_params_list, broker_ref_info_params);

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

CAPNRPC_STRUCT_LIST(broker_ref_info_results_list, broker_ref_info_results);

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

CAPNRPC_STRUCT_LIST(broker_ref_revoke_params_list, broker_ref_revoke_params);

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

CAPNRPC_STRUCT_LIST(broker_ref_revoke_results_list, broker_ref_revoke_results);

static inline struct broker_ref_extend_params_r
broker_ref_extend_params_reader(struct broker_ref_extend_params_b b)
{
	struct broker_ref_extend_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_ref_extend_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct broker_ref_extend_params_r
broker_ref_extend_params_read(struct capnrpc_pointer_r p)
{
	struct broker_ref_extend_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_ref_extend_params_b
broker_ref_extend_params_init(struct capnrpc_pointer_b p)
{
	struct broker_ref_extend_params_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_ref_extend_params_size());
	return v;
}

static inline struct broker_ref_extend_params_b
broker_ref_extend_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_ref_extend_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_ref_extend_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_ref_extend_params_list, broker_ref_extend_params);

static inline struct broker_ref_extend_results_r
broker_ref_extend_results_reader(struct broker_ref_extend_results_b b)
{
	struct broker_ref_extend_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_ref_extend_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_ref_extend_results_r
broker_ref_extend_results_read(struct capnrpc_pointer_r p)
{
	struct broker_ref_extend_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_ref_extend_results_b
broker_ref_extend_results_init(struct capnrpc_pointer_b p)
{
	struct broker_ref_extend_results_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_ref_extend_results_size());
	return v;
}

static inline struct broker_ref_extend_results_b
broker_ref_extend_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_ref_extend_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_ref_extend_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_ref_extend_results_list, broker_ref_extend_results);

static inline struct broker_ref_relabel_params_r
broker_ref_relabel_params_reader(struct broker_ref_relabel_params_b b)
{
	struct broker_ref_relabel_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_ref_relabel_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_ref_relabel_params_r
broker_ref_relabel_params_read(struct capnrpc_pointer_r p)
{
	struct broker_ref_relabel_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_ref_relabel_params_b
broker_ref_relabel_params_init(struct capnrpc_pointer_b p)
{
	struct broker_ref_relabel_params_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_ref_relabel_params_size());
	return v;
}

static inline struct broker_ref_relabel_params_b
broker_ref_relabel_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_ref_relabel_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_ref_relabel_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_ref_relabel_params_list, broker_ref_relabel_params);

static inline struct broker_ref_relabel_results_r
broker_ref_relabel_results_reader(struct broker_ref_relabel_results_b b)
{
	struct broker_ref_relabel_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_ref_relabel_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_ref_relabel_results_r
broker_ref_relabel_results_read(struct capnrpc_pointer_r p)
{
	struct broker_ref_relabel_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_ref_relabel_results_b
broker_ref_relabel_results_init(struct capnrpc_pointer_b p)
{
	struct broker_ref_relabel_results_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_ref_relabel_results_size());
	return v;
}

static inline struct broker_ref_relabel_results_b
broker_ref_relabel_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_ref_relabel_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_ref_relabel_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_ref_relabel_results_list, broker_ref_relabel_results);

static inline struct broker_ref_attenuate_params_r
broker_ref_attenuate_params_reader(struct broker_ref_attenuate_params_b b)
{
	struct broker_ref_attenuate_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_ref_attenuate_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct broker_ref_attenuate_params_r
broker_ref_attenuate_params_read(struct capnrpc_pointer_r p)
{
	struct broker_ref_attenuate_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_ref_attenuate_params_b
broker_ref_attenuate_params_init(struct capnrpc_pointer_b p)
{
	struct broker_ref_attenuate_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_ref_attenuate_params_size());
	return v;
}

static inline struct broker_ref_attenuate_params_b
broker_ref_attenuate_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_ref_attenuate_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_ref_attenuate_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_ref_attenuate_params_list, broker_ref_attenuate_params);

static inline struct broker_ref_attenuate_results_r
broker_ref_attenuate_results_reader(struct broker_ref_attenuate_results_b b)
{
	struct broker_ref_attenuate_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_ref_attenuate_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct broker_ref_attenuate_results_r
broker_ref_attenuate_results_read(struct capnrpc_pointer_r p)
{
	struct broker_ref_attenuate_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_ref_attenuate_results_b
broker_ref_attenuate_results_init(struct capnrpc_pointer_b p)
{
	struct broker_ref_attenuate_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_ref_attenuate_results_size());
	return v;
}

static inline struct broker_ref_attenuate_results_b
broker_ref_attenuate_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_ref_attenuate_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_ref_attenuate_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_ref_attenuate_results_list, broker_ref_attenuate_results);

static inline struct broker_ref_undo_params_r
broker_ref_undo_params_reader(struct broker_ref_undo_params_b b)
{
	struct broker_ref_undo_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_ref_undo_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_ref_undo_params_r
broker_ref_undo_params_read(struct capnrpc_pointer_r p)
{
	struct broker_ref_undo_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_ref_undo_params_b
broker_ref_undo_params_init(struct capnrpc_pointer_b p)
{
	struct broker_ref_undo_params_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_ref_undo_params_size());
	return v;
}

static inline struct broker_ref_undo_params_b
broker_ref_undo_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_ref_undo_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_ref_undo_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_ref_undo_params_list, broker_ref_undo_params);

static inline struct broker_ref_undo_results_r
broker_ref_undo_results_reader(struct broker_ref_undo_results_b b)
{
	struct broker_ref_undo_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_ref_undo_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_ref_undo_results_r
broker_ref_undo_results_read(struct capnrpc_pointer_r p)
{
	struct broker_ref_undo_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_ref_undo_results_b
broker_ref_undo_results_init(struct capnrpc_pointer_b p)
{
	struct broker_ref_undo_results_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_ref_undo_results_size());
	return v;
}

static inline struct broker_ref_undo_results_b
broker_ref_undo_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_ref_undo_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_ref_undo_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_ref_undo_results_list, broker_ref_undo_results);

static inline struct broker_ref_purge_params_r
broker_ref_purge_params_reader(struct broker_ref_purge_params_b b)
{
	struct broker_ref_purge_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_ref_purge_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_ref_purge_params_r
broker_ref_purge_params_read(struct capnrpc_pointer_r p)
{
	struct broker_ref_purge_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_ref_purge_params_b
broker_ref_purge_params_init(struct capnrpc_pointer_b p)
{
	struct broker_ref_purge_params_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_ref_purge_params_size());
	return v;
}

static inline struct broker_ref_purge_params_b
broker_ref_purge_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_ref_purge_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_ref_purge_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_ref_purge_params_list, broker_ref_purge_params);

static inline struct broker_ref_purge_results_r
broker_ref_purge_results_reader(struct broker_ref_purge_results_b b)
{
	struct broker_ref_purge_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_ref_purge_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_ref_purge_results_r
broker_ref_purge_results_read(struct capnrpc_pointer_r p)
{
	struct broker_ref_purge_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_ref_purge_results_b
broker_ref_purge_results_init(struct capnrpc_pointer_b p)
{
	struct broker_ref_purge_results_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_ref_purge_results_size());
	return v;
}

static inline struct broker_ref_purge_results_b
broker_ref_purge_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_ref_purge_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_ref_purge_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_ref_purge_results_list, broker_ref_purge_results);

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
	struct capnrpc_struct_size size = { 5, 5 };

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

CAPNRPC_STRUCT_LIST(broker_ref_info_list, broker_ref_info);

static inline struct broker_account_refs_params_r
broker_account_refs_params_reader(struct broker_account_refs_params_b b)
{
	struct broker_account_refs_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_refs_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct broker_account_refs_params_r
broker_account_refs_params_read(struct capnrpc_pointer_r p)
{
	struct broker_account_refs_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_refs_params_b
broker_account_refs_params_init(struct capnrpc_pointer_b p)
{
	struct broker_account_refs_params_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_account_refs_params_size());
	return v;
}

static inline struct broker_account_refs_params_b
broker_account_refs_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_refs_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_refs_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_account_refs_params_list, broker_account_refs_params);

static inline struct broker_account_refs_results_r
broker_account_refs_results_reader(struct broker_account_refs_results_b b)
{
	struct broker_account_refs_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_refs_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct broker_account_refs_results_r
broker_account_refs_results_read(struct capnrpc_pointer_r p)
{
	struct broker_account_refs_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_refs_results_b
broker_account_refs_results_init(struct capnrpc_pointer_b p)
{
	struct broker_account_refs_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_account_refs_results_size());
	return v;
}

static inline struct broker_account_refs_results_b
broker_account_refs_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_refs_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_refs_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_account_refs_results_list, broker_account_refs_results);

static inline struct broker_account_ref_params_r
broker_account_ref_params_reader(struct broker_account_ref_params_b b)
{
	struct broker_account_ref_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_ref_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_account_ref_params_r
broker_account_ref_params_read(struct capnrpc_pointer_r p)
{
	struct broker_account_ref_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_ref_params_b
broker_account_ref_params_init(struct capnrpc_pointer_b p)
{
	struct broker_account_ref_params_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_account_ref_params_size());
	return v;
}

static inline struct broker_account_ref_params_b
broker_account_ref_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_ref_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_ref_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_account_ref_params_list, broker_account_ref_params);

static inline struct broker_account_ref_results_r
broker_account_ref_results_reader(struct broker_account_ref_results_b b)
{
	struct broker_account_ref_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_ref_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_account_ref_results_r
broker_account_ref_results_read(struct capnrpc_pointer_r p)
{
	struct broker_account_ref_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_ref_results_b
broker_account_ref_results_init(struct capnrpc_pointer_b p)
{
	struct broker_account_ref_results_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_account_ref_results_size());
	return v;
}

static inline struct broker_account_ref_results_b
broker_account_ref_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_ref_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_ref_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_account_ref_results_list, broker_account_ref_results);

static inline struct broker_account_mint_params_r
broker_account_mint_params_reader(struct broker_account_mint_params_b b)
{
	struct broker_account_mint_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_mint_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 5 };

	return size;
}

static inline struct broker_account_mint_params_r
broker_account_mint_params_read(struct capnrpc_pointer_r p)
{
	struct broker_account_mint_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_mint_params_b
broker_account_mint_params_init(struct capnrpc_pointer_b p)
{
	struct broker_account_mint_params_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_account_mint_params_size());
	return v;
}

static inline struct broker_account_mint_params_b
broker_account_mint_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_mint_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_mint_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_account_mint_params_list, broker_account_mint_params);

static inline struct broker_account_mint_results_r
broker_account_mint_results_reader(struct broker_account_mint_results_b b)
{
	struct broker_account_mint_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_mint_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct broker_account_mint_results_r
broker_account_mint_results_read(struct capnrpc_pointer_r p)
{
	struct broker_account_mint_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_mint_results_b
broker_account_mint_results_init(struct capnrpc_pointer_b p)
{
	struct broker_account_mint_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_account_mint_results_size());
	return v;
}

static inline struct broker_account_mint_results_b
broker_account_mint_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_mint_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_mint_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_account_mint_results_list, broker_account_mint_results);

static inline struct broker_account_names_params_r
broker_account_names_params_reader(struct broker_account_names_params_b b)
{
	struct broker_account_names_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_names_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_account_names_params_r
broker_account_names_params_read(struct capnrpc_pointer_r p)
{
	struct broker_account_names_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_names_params_b
broker_account_names_params_init(struct capnrpc_pointer_b p)
{
	struct broker_account_names_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_account_names_params_size());
	return v;
}

static inline struct broker_account_names_params_b
broker_account_names_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_names_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_names_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_account_names_params_list, broker_account_names_params);

static inline struct broker_account_names_results_r
broker_account_names_results_reader(struct broker_account_names_results_b b)
{
	struct broker_account_names_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_names_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct broker_account_names_results_r
broker_account_names_results_read(struct capnrpc_pointer_r p)
{
	struct broker_account_names_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_names_results_b
broker_account_names_results_init(struct capnrpc_pointer_b p)
{
	struct broker_account_names_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_account_names_results_size());
	return v;
}

static inline struct broker_account_names_results_b
broker_account_names_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_names_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_names_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_account_names_results_list, broker_account_names_results);

static inline struct broker_account_set_name_params_r
broker_account_set_name_params_reader(struct broker_account_set_name_params_b b)
{
	struct broker_account_set_name_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_set_name_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 2 };

	return size;
}

static inline struct broker_account_set_name_params_r
broker_account_set_name_params_read(struct capnrpc_pointer_r p)
{
	struct broker_account_set_name_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_set_name_params_b
broker_account_set_name_params_init(struct capnrpc_pointer_b p)
{
	struct broker_account_set_name_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_account_set_name_params_size());
	return v;
}

static inline struct broker_account_set_name_params_b
broker_account_set_name_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_set_name_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_set_name_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_account_set_name_params_list, broker_account_set_name_params);

static inline struct broker_account_set_name_results_r
broker_account_set_name_results_reader(
	struct broker_account_set_name_results_b b)
{
	struct broker_account_set_name_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_set_name_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_account_set_name_results_r
broker_account_set_name_results_read(struct capnrpc_pointer_r p)
{
	struct broker_account_set_name_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_set_name_results_b
broker_account_set_name_results_init(struct capnrpc_pointer_b p)
{
	struct broker_account_set_name_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_account_set_name_results_size());
	return v;
}

static inline struct broker_account_set_name_results_b
broker_account_set_name_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_set_name_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_set_name_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_account_set_name_results_list, broker_account_set_name_results);

static inline struct broker_account_rename_name_params_r
broker_account_rename_name_params_reader(
	struct broker_account_rename_name_params_b b)
{
	struct broker_account_rename_name_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_rename_name_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct broker_account_rename_name_params_r
broker_account_rename_name_params_read(struct capnrpc_pointer_r p)
{
	struct broker_account_rename_name_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_rename_name_params_b
broker_account_rename_name_params_init(struct capnrpc_pointer_b p)
{
	struct broker_account_rename_name_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_account_rename_name_params_size());
	return v;
}

static inline struct broker_account_rename_name_params_b
broker_account_rename_name_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_rename_name_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_rename_name_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_account_rename_name_params_list,
	broker_account_rename_name_params);

static inline struct broker_account_rename_name_results_r
broker_account_rename_name_results_reader(
	struct broker_account_rename_name_results_b b)
{
	struct broker_account_rename_name_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_rename_name_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_account_rename_name_results_r
broker_account_rename_name_results_read(struct capnrpc_pointer_r p)
{
	struct broker_account_rename_name_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_rename_name_results_b
broker_account_rename_name_results_init(struct capnrpc_pointer_b p)
{
	struct broker_account_rename_name_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_account_rename_name_results_size());
	return v;
}

static inline struct broker_account_rename_name_results_b
broker_account_rename_name_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_rename_name_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_rename_name_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_account_rename_name_results_list,
	broker_account_rename_name_results);

static inline struct broker_account_forget_name_params_r
broker_account_forget_name_params_reader(
	struct broker_account_forget_name_params_b b)
{
	struct broker_account_forget_name_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_forget_name_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_account_forget_name_params_r
broker_account_forget_name_params_read(struct capnrpc_pointer_r p)
{
	struct broker_account_forget_name_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_forget_name_params_b
broker_account_forget_name_params_init(struct capnrpc_pointer_b p)
{
	struct broker_account_forget_name_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_account_forget_name_params_size());
	return v;
}

static inline struct broker_account_forget_name_params_b
broker_account_forget_name_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_forget_name_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_forget_name_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_account_forget_name_params_list,
	broker_account_forget_name_params);

static inline struct broker_account_forget_name_results_r
broker_account_forget_name_results_reader(
	struct broker_account_forget_name_results_b b)
{
	struct broker_account_forget_name_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_forget_name_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_account_forget_name_results_r
broker_account_forget_name_results_read(struct capnrpc_pointer_r p)
{
	struct broker_account_forget_name_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_forget_name_results_b
broker_account_forget_name_results_init(struct capnrpc_pointer_b p)
{
	struct broker_account_forget_name_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_account_forget_name_results_size());
	return v;
}

static inline struct broker_account_forget_name_results_b
broker_account_forget_name_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_forget_name_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_forget_name_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_account_forget_name_results_list,
	broker_account_forget_name_results);

static inline struct broker_account_allow_name_params_r
broker_account_allow_name_params_reader(
	struct broker_account_allow_name_params_b b)
{
	struct broker_account_allow_name_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_allow_name_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 2 };

	return size;
}

static inline struct broker_account_allow_name_params_r
broker_account_allow_name_params_read(struct capnrpc_pointer_r p)
{
	struct broker_account_allow_name_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_allow_name_params_b
broker_account_allow_name_params_init(struct capnrpc_pointer_b p)
{
	struct broker_account_allow_name_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_account_allow_name_params_size());
	return v;
}

static inline struct broker_account_allow_name_params_b
broker_account_allow_name_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_allow_name_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_allow_name_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_account_allow_name_params_list,
	broker_account_allow_name_params);

static inline struct broker_account_allow_name_results_r
broker_account_allow_name_results_reader(
	struct broker_account_allow_name_results_b b)
{
	struct broker_account_allow_name_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_allow_name_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_account_allow_name_results_r
broker_account_allow_name_results_read(struct capnrpc_pointer_r p)
{
	struct broker_account_allow_name_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_allow_name_results_b
broker_account_allow_name_results_init(struct capnrpc_pointer_b p)
{
	struct broker_account_allow_name_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_account_allow_name_results_size());
	return v;
}

static inline struct broker_account_allow_name_results_b
broker_account_allow_name_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_allow_name_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_allow_name_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_account_allow_name_results_list,
	broker_account_allow_name_results);

static inline struct broker_account_services_params_r
broker_account_services_params_reader(struct broker_account_services_params_b b)
{
	struct broker_account_services_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_services_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_account_services_params_r
broker_account_services_params_read(struct capnrpc_pointer_r p)
{
	struct broker_account_services_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_services_params_b
broker_account_services_params_init(struct capnrpc_pointer_b p)
{
	struct broker_account_services_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_account_services_params_size());
	return v;
}

static inline struct broker_account_services_params_b
broker_account_services_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_services_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_services_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_account_services_params_list, broker_account_services_params);

static inline struct broker_account_services_results_r
broker_account_services_results_reader(
	struct broker_account_services_results_b b)
{
	struct broker_account_services_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_services_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_account_services_results_r
broker_account_services_results_read(struct capnrpc_pointer_r p)
{
	struct broker_account_services_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_services_results_b
broker_account_services_results_init(struct capnrpc_pointer_b p)
{
	struct broker_account_services_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_account_services_results_size());
	return v;
}

static inline struct broker_account_services_results_b
broker_account_services_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_services_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_services_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_account_services_results_list, broker_account_services_results);

static inline struct broker_account_start_service_params_r
broker_account_start_service_params_reader(
	struct broker_account_start_service_params_b b)
{
	struct broker_account_start_service_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_start_service_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_account_start_service_params_r
broker_account_start_service_params_read(struct capnrpc_pointer_r p)
{
	struct broker_account_start_service_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_start_service_params_b
broker_account_start_service_params_init(struct capnrpc_pointer_b p)
{
	struct broker_account_start_service_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_account_start_service_params_size());
	return v;
}

static inline struct broker_account_start_service_params_b
broker_account_start_service_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_start_service_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_start_service_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_account_start_service_params_list,
	broker_account_start_service_params);

static inline struct broker_account_start_service_results_r
broker_account_start_service_results_reader(
	struct broker_account_start_service_results_b b)
{
	struct broker_account_start_service_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_start_service_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_account_start_service_results_r
broker_account_start_service_results_read(struct capnrpc_pointer_r p)
{
	struct broker_account_start_service_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_start_service_results_b
broker_account_start_service_results_init(struct capnrpc_pointer_b p)
{
	struct broker_account_start_service_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_account_start_service_results_size());
	return v;
}

static inline struct broker_account_start_service_results_b
broker_account_start_service_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_start_service_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_start_service_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_account_start_service_results_list,
	broker_account_start_service_results);

static inline struct broker_account_stop_service_params_r
broker_account_stop_service_params_reader(
	struct broker_account_stop_service_params_b b)
{
	struct broker_account_stop_service_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_stop_service_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_account_stop_service_params_r
broker_account_stop_service_params_read(struct capnrpc_pointer_r p)
{
	struct broker_account_stop_service_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_stop_service_params_b
broker_account_stop_service_params_init(struct capnrpc_pointer_b p)
{
	struct broker_account_stop_service_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_account_stop_service_params_size());
	return v;
}

static inline struct broker_account_stop_service_params_b
broker_account_stop_service_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_stop_service_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_stop_service_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_account_stop_service_params_list,
	broker_account_stop_service_params);

static inline struct broker_account_stop_service_results_r
broker_account_stop_service_results_reader(
	struct broker_account_stop_service_results_b b)
{
	struct broker_account_stop_service_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_stop_service_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_account_stop_service_results_r
broker_account_stop_service_results_read(struct capnrpc_pointer_r p)
{
	struct broker_account_stop_service_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_stop_service_results_b
broker_account_stop_service_results_init(struct capnrpc_pointer_b p)
{
	struct broker_account_stop_service_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_account_stop_service_results_size());
	return v;
}

static inline struct broker_account_stop_service_results_b
broker_account_stop_service_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_stop_service_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_stop_service_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_account_stop_service_results_list,
	broker_account_stop_service_results);

static inline struct broker_account_forget_service_params_r
broker_account_forget_service_params_reader(
	struct broker_account_forget_service_params_b b)
{
	struct broker_account_forget_service_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_forget_service_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_account_forget_service_params_r
broker_account_forget_service_params_read(struct capnrpc_pointer_r p)
{
	struct broker_account_forget_service_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_forget_service_params_b
broker_account_forget_service_params_init(struct capnrpc_pointer_b p)
{
	struct broker_account_forget_service_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_account_forget_service_params_size());
	return v;
}

static inline struct broker_account_forget_service_params_b
broker_account_forget_service_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_forget_service_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_forget_service_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_account_forget_service_params_list,
	broker_account_forget_service_params);

static inline struct broker_account_forget_service_results_r
broker_account_forget_service_results_reader(
	struct broker_account_forget_service_results_b b)
{
	struct broker_account_forget_service_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_forget_service_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_account_forget_service_results_r
broker_account_forget_service_results_read(struct capnrpc_pointer_r p)
{
	struct broker_account_forget_service_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_forget_service_results_b
broker_account_forget_service_results_init(struct capnrpc_pointer_b p)
{
	struct broker_account_forget_service_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_account_forget_service_results_size());
	return v;
}

static inline struct broker_account_forget_service_results_b
broker_account_forget_service_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_forget_service_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_forget_service_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_account_forget_service_results_list,
	broker_account_forget_service_results);

static inline struct broker_account_audit_params_r
broker_account_audit_params_reader(struct broker_account_audit_params_b b)
{
	struct broker_account_audit_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_audit_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_account_audit_params_r
broker_account_audit_params_read(struct capnrpc_pointer_r p)
{
	struct broker_account_audit_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_audit_params_b
broker_account_audit_params_init(struct capnrpc_pointer_b p)
{
	struct broker_account_audit_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_account_audit_params_size());
	return v;
}

static inline struct broker_account_audit_params_b
broker_account_audit_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_audit_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_audit_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_account_audit_params_list, broker_account_audit_params);

static inline struct broker_account_audit_results_r
broker_account_audit_results_reader(struct broker_account_audit_results_b b)
{
	struct broker_account_audit_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_audit_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct broker_account_audit_results_r
broker_account_audit_results_read(struct capnrpc_pointer_r p)
{
	struct broker_account_audit_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_audit_results_b
broker_account_audit_results_init(struct capnrpc_pointer_b p)
{
	struct broker_account_audit_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_account_audit_results_size());
	return v;
}

static inline struct broker_account_audit_results_b
broker_account_audit_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_audit_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_audit_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_account_audit_results_list, broker_account_audit_results);

static inline struct broker_account_explain_params_r
broker_account_explain_params_reader(struct broker_account_explain_params_b b)
{
	struct broker_account_explain_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_explain_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct broker_account_explain_params_r
broker_account_explain_params_read(struct capnrpc_pointer_r p)
{
	struct broker_account_explain_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_explain_params_b
broker_account_explain_params_init(struct capnrpc_pointer_b p)
{
	struct broker_account_explain_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_account_explain_params_size());
	return v;
}

static inline struct broker_account_explain_params_b
broker_account_explain_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_explain_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_explain_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_account_explain_params_list, broker_account_explain_params);

static inline struct broker_account_explain_results_r
broker_account_explain_results_reader(struct broker_account_explain_results_b b)
{
	struct broker_account_explain_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_account_explain_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_account_explain_results_r
broker_account_explain_results_read(struct capnrpc_pointer_r p)
{
	struct broker_account_explain_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_account_explain_results_b
broker_account_explain_results_init(struct capnrpc_pointer_b p)
{
	struct broker_account_explain_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_account_explain_results_size());
	return v;
}

static inline struct broker_account_explain_results_b
broker_account_explain_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_account_explain_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_account_explain_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_account_explain_results_list, broker_account_explain_results);

static inline struct broker_name_info_r
broker_name_info_reader(struct broker_name_info_b b)
{
	struct broker_name_info_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_name_info_size(void)
{
	struct capnrpc_struct_size size = { 3, 4 };

	return size;
}

static inline struct broker_name_info_r
broker_name_info_read(struct capnrpc_pointer_r p)
{
	struct broker_name_info_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_name_info_b
broker_name_info_init(struct capnrpc_pointer_b p)
{
	struct broker_name_info_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_name_info_size());
	return v;
}

static inline struct broker_name_info_b
broker_name_info_edit(struct capnrpc_pointer_b p)
{
	struct broker_name_info_b v;

	v.s = capnrpc_pointer_edit_struct(p, broker_name_info_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_name_info_list, broker_name_info);

static inline struct broker_service_info_r
broker_service_info_reader(struct broker_service_info_b b)
{
	struct broker_service_info_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_service_info_size(void)
{
	struct capnrpc_struct_size size = { 5, 3 };

	return size;
}

static inline struct broker_service_info_r
broker_service_info_read(struct capnrpc_pointer_r p)
{
	struct broker_service_info_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_service_info_b
broker_service_info_init(struct capnrpc_pointer_b p)
{
	struct broker_service_info_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_service_info_size());
	return v;
}

static inline struct broker_service_info_b
broker_service_info_edit(struct capnrpc_pointer_b p)
{
	struct broker_service_info_b v;

	v.s = capnrpc_pointer_edit_struct(p, broker_service_info_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_service_info_list, broker_service_info);

static inline struct broker_audit_event_r
broker_audit_event_reader(struct broker_audit_event_b b)
{
	struct broker_audit_event_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_audit_event_size(void)
{
	struct capnrpc_struct_size size = { 1, 5 };

	return size;
}

static inline struct broker_audit_event_r
broker_audit_event_read(struct capnrpc_pointer_r p)
{
	struct broker_audit_event_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_audit_event_b
broker_audit_event_init(struct capnrpc_pointer_b p)
{
	struct broker_audit_event_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_audit_event_size());
	return v;
}

static inline struct broker_audit_event_b
broker_audit_event_edit(struct capnrpc_pointer_b p)
{
	struct broker_audit_event_b v;

	v.s = capnrpc_pointer_edit_struct(p, broker_audit_event_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_audit_event_list, broker_audit_event);

static inline struct broker_report_step_params_r
broker_report_step_params_reader(struct broker_report_step_params_b b)
{
	struct broker_report_step_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_report_step_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 3 };

	return size;
}

static inline struct broker_report_step_params_r
broker_report_step_params_read(struct capnrpc_pointer_r p)
{
	struct broker_report_step_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_report_step_params_b
broker_report_step_params_init(struct capnrpc_pointer_b p)
{
	struct broker_report_step_params_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_report_step_params_size());
	return v;
}

static inline struct broker_report_step_params_b
broker_report_step_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_report_step_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_report_step_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_report_step_params_list, broker_report_step_params);

static inline struct broker_report_step_results_r
broker_report_step_results_reader(struct broker_report_step_results_b b)
{
	struct broker_report_step_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_report_step_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_report_step_results_r
broker_report_step_results_read(struct capnrpc_pointer_r p)
{
	struct broker_report_step_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_report_step_results_b
broker_report_step_results_init(struct capnrpc_pointer_b p)
{
	struct broker_report_step_results_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_report_step_results_size());
	return v;
}

static inline struct broker_report_step_results_b
broker_report_step_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_report_step_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_report_step_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_report_step_results_list, broker_report_step_results);

static inline struct broker_admin_status_params_r
broker_admin_status_params_reader(struct broker_admin_status_params_b b)
{
	struct broker_admin_status_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_admin_status_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_admin_status_params_r
broker_admin_status_params_read(struct capnrpc_pointer_r p)
{
	struct broker_admin_status_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_admin_status_params_b
broker_admin_status_params_init(struct capnrpc_pointer_b p)
{
	struct broker_admin_status_params_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_admin_status_params_size());
	return v;
}

static inline struct broker_admin_status_params_b
broker_admin_status_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_admin_status_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_admin_status_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_admin_status_params_list, broker_admin_status_params);

static inline struct broker_admin_status_results_r
broker_admin_status_results_reader(struct broker_admin_status_results_b b)
{
	struct broker_admin_status_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_admin_status_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_admin_status_results_r
broker_admin_status_results_read(struct capnrpc_pointer_r p)
{
	struct broker_admin_status_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_admin_status_results_b
broker_admin_status_results_init(struct capnrpc_pointer_b p)
{
	struct broker_admin_status_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_admin_status_results_size());
	return v;
}

static inline struct broker_admin_status_results_b
broker_admin_status_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_admin_status_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_admin_status_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_admin_status_results_list, broker_admin_status_results);

static inline struct broker_admin_check_store_params_r
broker_admin_check_store_params_reader(
	struct broker_admin_check_store_params_b b)
{
	struct broker_admin_check_store_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_admin_check_store_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_admin_check_store_params_r
broker_admin_check_store_params_read(struct capnrpc_pointer_r p)
{
	struct broker_admin_check_store_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_admin_check_store_params_b
broker_admin_check_store_params_init(struct capnrpc_pointer_b p)
{
	struct broker_admin_check_store_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_admin_check_store_params_size());
	return v;
}

static inline struct broker_admin_check_store_params_b
broker_admin_check_store_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_admin_check_store_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_admin_check_store_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_admin_check_store_params_list, broker_admin_check_store_params);

static inline struct broker_admin_check_store_results_r
broker_admin_check_store_results_reader(
	struct broker_admin_check_store_results_b b)
{
	struct broker_admin_check_store_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_admin_check_store_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_admin_check_store_results_r
broker_admin_check_store_results_read(struct capnrpc_pointer_r p)
{
	struct broker_admin_check_store_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_admin_check_store_results_b
broker_admin_check_store_results_init(struct capnrpc_pointer_b p)
{
	struct broker_admin_check_store_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_admin_check_store_results_size());
	return v;
}

static inline struct broker_admin_check_store_results_b
broker_admin_check_store_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_admin_check_store_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_admin_check_store_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_admin_check_store_results_list,
	broker_admin_check_store_results);

static inline struct broker_admin_backup_store_params_r
broker_admin_backup_store_params_reader(
	struct broker_admin_backup_store_params_b b)
{
	struct broker_admin_backup_store_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_admin_backup_store_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_admin_backup_store_params_r
broker_admin_backup_store_params_read(struct capnrpc_pointer_r p)
{
	struct broker_admin_backup_store_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_admin_backup_store_params_b
broker_admin_backup_store_params_init(struct capnrpc_pointer_b p)
{
	struct broker_admin_backup_store_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_admin_backup_store_params_size());
	return v;
}

static inline struct broker_admin_backup_store_params_b
broker_admin_backup_store_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_admin_backup_store_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_admin_backup_store_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_admin_backup_store_params_list,
	broker_admin_backup_store_params);

static inline struct broker_admin_backup_store_results_r
broker_admin_backup_store_results_reader(
	struct broker_admin_backup_store_results_b b)
{
	struct broker_admin_backup_store_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_admin_backup_store_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_admin_backup_store_results_r
broker_admin_backup_store_results_read(struct capnrpc_pointer_r p)
{
	struct broker_admin_backup_store_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_admin_backup_store_results_b
broker_admin_backup_store_results_init(struct capnrpc_pointer_b p)
{
	struct broker_admin_backup_store_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_admin_backup_store_results_size());
	return v;
}

static inline struct broker_admin_backup_store_results_b
broker_admin_backup_store_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_admin_backup_store_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_admin_backup_store_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_admin_backup_store_results_list,
	broker_admin_backup_store_results);

static inline struct broker_admin_restore_store_params_r
broker_admin_restore_store_params_reader(
	struct broker_admin_restore_store_params_b b)
{
	struct broker_admin_restore_store_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_admin_restore_store_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_admin_restore_store_params_r
broker_admin_restore_store_params_read(struct capnrpc_pointer_r p)
{
	struct broker_admin_restore_store_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_admin_restore_store_params_b
broker_admin_restore_store_params_init(struct capnrpc_pointer_b p)
{
	struct broker_admin_restore_store_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_admin_restore_store_params_size());
	return v;
}

static inline struct broker_admin_restore_store_params_b
broker_admin_restore_store_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_admin_restore_store_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_admin_restore_store_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_admin_restore_store_params_list,
	broker_admin_restore_store_params);

static inline struct broker_admin_restore_store_results_r
broker_admin_restore_store_results_reader(
	struct broker_admin_restore_store_results_b b)
{
	struct broker_admin_restore_store_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_admin_restore_store_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_admin_restore_store_results_r
broker_admin_restore_store_results_read(struct capnrpc_pointer_r p)
{
	struct broker_admin_restore_store_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_admin_restore_store_results_b
broker_admin_restore_store_results_init(struct capnrpc_pointer_b p)
{
	struct broker_admin_restore_store_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_admin_restore_store_results_size());
	return v;
}

static inline struct broker_admin_restore_store_results_b
broker_admin_restore_store_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_admin_restore_store_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_admin_restore_store_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_admin_restore_store_results_list,
	broker_admin_restore_store_results);

static inline struct broker_admin_export_refs_params_r
broker_admin_export_refs_params_reader(
	struct broker_admin_export_refs_params_b b)
{
	struct broker_admin_export_refs_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_admin_export_refs_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_admin_export_refs_params_r
broker_admin_export_refs_params_read(struct capnrpc_pointer_r p)
{
	struct broker_admin_export_refs_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_admin_export_refs_params_b
broker_admin_export_refs_params_init(struct capnrpc_pointer_b p)
{
	struct broker_admin_export_refs_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_admin_export_refs_params_size());
	return v;
}

static inline struct broker_admin_export_refs_params_b
broker_admin_export_refs_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_admin_export_refs_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_admin_export_refs_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_admin_export_refs_params_list, broker_admin_export_refs_params);

static inline struct broker_admin_export_refs_results_r
broker_admin_export_refs_results_reader(
	struct broker_admin_export_refs_results_b b)
{
	struct broker_admin_export_refs_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_admin_export_refs_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_admin_export_refs_results_r
broker_admin_export_refs_results_read(struct capnrpc_pointer_r p)
{
	struct broker_admin_export_refs_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_admin_export_refs_results_b
broker_admin_export_refs_results_init(struct capnrpc_pointer_b p)
{
	struct broker_admin_export_refs_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_admin_export_refs_results_size());
	return v;
}

static inline struct broker_admin_export_refs_results_b
broker_admin_export_refs_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_admin_export_refs_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_admin_export_refs_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_admin_export_refs_results_list,
	broker_admin_export_refs_results);

static inline struct broker_admin_import_refs_params_r
broker_admin_import_refs_params_reader(
	struct broker_admin_import_refs_params_b b)
{
	struct broker_admin_import_refs_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_admin_import_refs_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_admin_import_refs_params_r
broker_admin_import_refs_params_read(struct capnrpc_pointer_r p)
{
	struct broker_admin_import_refs_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_admin_import_refs_params_b
broker_admin_import_refs_params_init(struct capnrpc_pointer_b p)
{
	struct broker_admin_import_refs_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_admin_import_refs_params_size());
	return v;
}

static inline struct broker_admin_import_refs_params_b
broker_admin_import_refs_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_admin_import_refs_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_admin_import_refs_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_admin_import_refs_params_list, broker_admin_import_refs_params);

static inline struct broker_admin_import_refs_results_r
broker_admin_import_refs_results_reader(
	struct broker_admin_import_refs_results_b b)
{
	struct broker_admin_import_refs_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_admin_import_refs_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_admin_import_refs_results_r
broker_admin_import_refs_results_read(struct capnrpc_pointer_r p)
{
	struct broker_admin_import_refs_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_admin_import_refs_results_b
broker_admin_import_refs_results_init(struct capnrpc_pointer_b p)
{
	struct broker_admin_import_refs_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_admin_import_refs_results_size());
	return v;
}

static inline struct broker_admin_import_refs_results_b
broker_admin_import_refs_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_admin_import_refs_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_admin_import_refs_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_admin_import_refs_results_list,
	broker_admin_import_refs_results);

static inline struct broker_byte_sink_write_params_r
broker_byte_sink_write_params_reader(struct broker_byte_sink_write_params_b b)
{
	struct broker_byte_sink_write_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_byte_sink_write_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_byte_sink_write_params_r
broker_byte_sink_write_params_read(struct capnrpc_pointer_r p)
{
	struct broker_byte_sink_write_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_byte_sink_write_params_b
broker_byte_sink_write_params_init(struct capnrpc_pointer_b p)
{
	struct broker_byte_sink_write_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_byte_sink_write_params_size());
	return v;
}

static inline struct broker_byte_sink_write_params_b
broker_byte_sink_write_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_byte_sink_write_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_byte_sink_write_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_byte_sink_write_params_list, broker_byte_sink_write_params);

static inline struct broker_byte_sink_write_results_r
broker_byte_sink_write_results_reader(struct broker_byte_sink_write_results_b b)
{
	struct broker_byte_sink_write_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_byte_sink_write_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_byte_sink_write_results_r
broker_byte_sink_write_results_read(struct capnrpc_pointer_r p)
{
	struct broker_byte_sink_write_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_byte_sink_write_results_b
broker_byte_sink_write_results_init(struct capnrpc_pointer_b p)
{
	struct broker_byte_sink_write_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_byte_sink_write_results_size());
	return v;
}

static inline struct broker_byte_sink_write_results_b
broker_byte_sink_write_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_byte_sink_write_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_byte_sink_write_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_byte_sink_write_results_list, broker_byte_sink_write_results);

static inline struct broker_byte_sink_end_params_r
broker_byte_sink_end_params_reader(struct broker_byte_sink_end_params_b b)
{
	struct broker_byte_sink_end_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_byte_sink_end_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct broker_byte_sink_end_params_r
broker_byte_sink_end_params_read(struct capnrpc_pointer_r p)
{
	struct broker_byte_sink_end_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_byte_sink_end_params_b
broker_byte_sink_end_params_init(struct capnrpc_pointer_b p)
{
	struct broker_byte_sink_end_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_byte_sink_end_params_size());
	return v;
}

static inline struct broker_byte_sink_end_params_b
broker_byte_sink_end_params_edit(struct capnrpc_pointer_b p)
{
	struct broker_byte_sink_end_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_byte_sink_end_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_byte_sink_end_params_list, broker_byte_sink_end_params);

static inline struct broker_byte_sink_end_results_r
broker_byte_sink_end_results_reader(struct broker_byte_sink_end_results_b b)
{
	struct broker_byte_sink_end_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_byte_sink_end_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct broker_byte_sink_end_results_r
broker_byte_sink_end_results_read(struct capnrpc_pointer_r p)
{
	struct broker_byte_sink_end_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_byte_sink_end_results_b
broker_byte_sink_end_results_init(struct capnrpc_pointer_b p)
{
	struct broker_byte_sink_end_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, broker_byte_sink_end_results_size());
	return v;
}

static inline struct broker_byte_sink_end_results_b
broker_byte_sink_end_results_edit(struct capnrpc_pointer_b p)
{
	struct broker_byte_sink_end_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, broker_byte_sink_end_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	broker_byte_sink_end_results_list, broker_byte_sink_end_results);

static inline struct broker_status_r
broker_status_reader(struct broker_status_b b)
{
	struct broker_status_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
broker_status_size(void)
{
	struct capnrpc_struct_size size = { 9, 4 };

	return size;
}

static inline struct broker_status_r
broker_status_read(struct capnrpc_pointer_r p)
{
	struct broker_status_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct broker_status_b
broker_status_init(struct capnrpc_pointer_b p)
{
	struct broker_status_b v;

	v.s = capnrpc_pointer_init_struct(p, broker_status_size());
	return v;
}

static inline struct broker_status_b
broker_status_edit(struct capnrpc_pointer_b p)
{
	struct broker_status_b v;

	v.s = capnrpc_pointer_edit_struct(p, broker_status_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(broker_status_list, broker_status);

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

CAPNRPC_STRUCT_LIST(
	broker_gateway_restore_params_list, broker_gateway_restore_params);

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

CAPNRPC_STRUCT_LIST(
	broker_gateway_restore_results_list, broker_gateway_restore_results);

/*
 * What a local program gets from the plain Bootstrap of the daemon's Unix
 * socket. Each connection has its own, made for the principal behind it.
 */
#define BROKER_ID UINT64_C(0xd1a5285fc292bbd5)

enum {
	/*
	 * Turns a capnp:// URI into a live reference. With reconnect.enabled it
	 * is one that survives its host: see Reconnect. The answer may be
	 * pipelined on at once. URIs of this vat are restored without the
	 * network; others over the one TLS connection to that vat, which is
	 * dialled when there is none. While somebody holds the live object of a
	 * reference of this vat, everybody who restores it gets that same
	 * object.
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
	 * replaces the first provider: whichever attached last has the name,
	 * and live references that the one before made go on working as long as
	 * its process does. Names are 1 to 128 bytes of [A-Za-z0-9._-].
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
	/*
	 * The live reference behind a petname: one of the caller's own, or one
	 * that its owner allows the caller's user or group. The secret stays
	 * here. "owner/name" asks for the name of a certain user, a login name
	 * or uid; without it the caller's own come first, then those allowed to
	 * the caller when just one user has that name.
	 *
	 * failed: no such name is known to the caller (unknown and not allowed
	 * are one
	 *   answer); several users have it (says so). Otherwise as restore.
	 */
	BROKER_LOOKUP = 7,
	/*
	 * What belongs to the caller's user: references, names, services,
	 * audit.
	 */
	BROKER_ACCOUNT = 8,
	/*
	 * The same for all users, and the daemon itself. For root, the daemon's
	 * own user, and the members of the group of the key admin-group.
	 *
	 * failed: the caller may not (says who may).
	 */
	BROKER_ADMIN = 9,
};

/*
 * Implemented by a program that wants to know how its reconnecting reference
 * does.
 */
#define BROKER_WATCHER_ID UINT64_C(0xfe7693ee928f398e)

enum {
	/* reason: why it is not connected, for people. */
	BROKER_WATCHER_CHANGED = 0,
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
	 * is kept sealed under a key that only the URI's holder has. With
	 * derived the id is not random but HMAC-SHA256 of that text under the
	 * vat's secret, as mirage/capnp-rpc derives its stable ids; minting it
	 * again for the same service answers the same URI, with the token,
	 * label and terms of now.
	 *
	 * failed: token or label too long; terms that contradict themselves
	 * (says how);
	 * derived names a reference of another service, or a revoked one; the
	 * service was taken over or detached;
	 *   no public address; the store could not be written (says why).
	 * overloaded: the caller owns too many references.
	 */
	BROKER_SERVICE_MINT = 0,
	/* Stops being the provider. Live references made before stay alive. */
	BROKER_SERVICE_DETACH = 1,
	/* The references of this service, a page at a time. */
	BROKER_SERVICE_REFS = 2,
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
	/*
	 * The URI again.
	 *
	 * failed: this Ref was had without the URI (Account.ref): nobody can
	 * make the
	 *   secret again but from the URI itself.
	 */
	BROKER_REF_URI = 0,
	BROKER_REF_INFO = 1,
	/*
	 * Ends the reference. Answers after that is on disk; from then on
	 * restoring it fails everywhere, and live references made from it and
	 * from its children are broken, wherever they are held. Revoking twice
	 * is no error.
	 *
	 * failed: the store could not be written (says why); nothing has
	 * changed.
	 */
	BROKER_REF_REVOKE = 2,
	/*
	 * Sets when it expires, 0 for never. An expired one comes back so. A
	 * child stays within its parent's.
	 */
	BROKER_REF_EXTEND = 3,
	BROKER_REF_RELABEL = 4,
	/*
	 * Makes a child: the same object under narrower terms. Both apply, the
	 * parent's and the child's; it ends with its parent at the latest.
	 *
	 * failed: this Ref was had without the URI; the terms exceed the
	 * parent's
	 * (says which); the reference has ended; chains of 16 children are the
	 * most.
	 */
	BROKER_REF_ATTENUATE = 5,
	/*
	 * Takes a revocation back within revoke-grace seconds of it. What broke
	 * stays broken; restoring works again.
	 *
	 * failed: it is not revoked, the time is over, or it is not durable.
	 */
	BROKER_REF_UNDO = 6,
	/*
	 * Forgets a reference that has ended, its children with it; no undo
	 * from then on.
	 *
	 * failed: it has not ended: revoke it first.
	 */
	BROKER_REF_PURGE = 7,
};

/* What belongs to one user; as Admin, what belongs to all. */
#define BROKER_ACCOUNT_ID UINT64_C(0xa72d926636ba673f)

enum {
	/* service empty: of all services. Published ones come first. */
	BROKER_ACCOUNT_REFS = 0,
	/*
	 * By RefInfo.key or any unique start of it of 6 characters or more.
	 *
	 * failed: no such reference is yours; several begin so.
	 */
	BROKER_ACCOUNT_REF = 1,
	/*
	 * Service.mint for a service of the caller's, whether attached or not.
	 * One that is not there yet is made.
	 */
	BROKER_ACCOUNT_MINT = 2,
	BROKER_ACCOUNT_NAMES = 3,
	/*
	 * Stores somebody's URI under a petname: 1 to 128 bytes of
	 * [A-Za-z0-9._-]. Programs that hold a reconnecting reference by that
	 * name pick up a new URI.
	 *
	 * failed: the name or URI is malformed; the name is there and replace
	 * is not
	 *   set. overloaded: too many names.
	 */
	BROKER_ACCOUNT_SET_NAME = 4,
	BROKER_ACCOUNT_RENAME_NAME = 5,
	BROKER_ACCOUNT_FORGET_NAME = 6,
	/*
	 * Lets a local user or group (or anyone here) look the name up, or no
	 * longer.
	 */
	BROKER_ACCOUNT_ALLOW_NAME = 7,
	BROKER_ACCOUNT_SERVICES = 8,
	/*
	 * Starts the provider of a service that has an activation entry;
	 * answers when it has attached.
	 *
	 * failed: no such service, no activation entry; it could not be started
	 * (says
	 *   why). disconnected: it did not attach in time.
	 */
	BROKER_ACCOUNT_START_SERVICE = 9,
	/* Ends the process or unit that the daemon started for the service. */
	BROKER_ACCOUNT_STOP_SERVICE = 10,
	/* Frees a name that has no references and no provider. */
	BROKER_ACCOUNT_FORGET_SERVICE = 11,
	/* The latest first. */
	BROKER_ACCOUNT_AUDIT = 12,
	/*
	 * Restores a URI step by step and tells the report each step as it
	 * ends.
	 */
	BROKER_ACCOUNT_EXPLAIN = 13,
};

/* Implemented by who asked for an explanation. */
#define BROKER_REPORT_ID UINT64_C(0x8d071367ae510db7)

enum {
	/*
	 * name: "parse", "resolve", "connect", "handshake", "identity",
	 * "restore". detail: what was found; advice: what to do when it is not
	 * ok.
	 */
	BROKER_REPORT_STEP = 0,
};

#define BROKER_ADMIN_ID UINT64_C(0x8b4a522cb1fc3851)

enum {
	BROKER_ADMIN_STATUS = 0,
	/* Reads the whole store; empty when it is sound. */
	BROKER_ADMIN_CHECK_STORE = 1,
	/* A consistent copy of the store's file, while the daemon works. */
	BROKER_ADMIN_BACKUP_STORE = 2,
	/*
	 * Takes the copy and puts it in the store's place once it has ended and
	 * was found sound. Live references of what the copy does not know
	 * break.
	 */
	BROKER_ADMIN_RESTORE_STORE = 3,
	/*
	 * References, services and names as lines of JSON that another store
	 * can import. They hold no secret in the clear; tokens and names stay
	 * sealed.
	 */
	BROKER_ADMIN_EXPORT_REFS = 4,
	/* Adds what an export holds; what is there already stays as it is. */
	BROKER_ADMIN_IMPORT_REFS = 5,
};

#define BROKER_BYTE_SINK_ID UINT64_C(0x8f41d53b95836424)

enum {
	/* 1 MiB at most. */
	BROKER_BYTE_SINK_WRITE = 0,
	/*
	 * Answers when all of it is where it belongs; dropping the sink before
	 * gives it up.
	 */
	BROKER_BYTE_SINK_END = 1,
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

static inline struct broker_reconnect_r
broker_restore_params_get_reconnect(struct broker_restore_params_r r)
{
	return broker_reconnect_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
broker_restore_params_has_reconnect(struct broker_restore_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_restore_params_set_reconnect(
	struct broker_restore_params_b b, struct broker_reconnect_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct broker_reconnect_b
broker_restore_params_init_reconnect(struct broker_restore_params_b b)
{
	return broker_reconnect_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct broker_reconnect_b
broker_restore_params_edit_reconnect(struct broker_restore_params_b b)
{
	return broker_reconnect_edit(capnrpc_struct_edit_pointer(b.s, 1));
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

static inline struct broker_terms_r
broker_publish_params_get_terms(struct broker_publish_params_r r)
{
	return broker_terms_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
broker_publish_params_has_terms(struct broker_publish_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_publish_params_set_terms(
	struct broker_publish_params_b b, struct broker_terms_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct broker_terms_b
broker_publish_params_init_terms(struct broker_publish_params_b b)
{
	return broker_terms_init(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct broker_terms_b
broker_publish_params_edit_terms(struct broker_publish_params_b b)
{
	return broker_terms_edit(capnrpc_struct_edit_pointer(b.s, 2));
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

static inline void
broker_who_am_i_results_set_principal(
	struct broker_who_am_i_results_b b, struct broker_principal_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
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

static inline struct capnrpc_text_list_r
broker_features_results_get_features(struct broker_features_results_r r)
{
	return capnrpc_text_list_read(capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
broker_features_results_has_features(struct broker_features_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_features_results_set_features(
	struct broker_features_results_b b, struct capnrpc_text_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_text_list_b
broker_features_results_init_features(
	struct broker_features_results_b b, uint32_t n)
{
	return capnrpc_text_list_init(capnrpc_struct_edit_pointer(b.s, 3), n);
}

static inline struct capnrpc_text_list_b
broker_features_results_edit_features(struct broker_features_results_b b)
{
	return capnrpc_text_list_open(capnrpc_struct_edit_pointer(b.s, 3));
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

static inline struct capnrpc_text_r
broker_lookup_params_get_name(struct broker_lookup_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_lookup_params_has_name(struct broker_lookup_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_lookup_params_set_name(
	struct broker_lookup_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct broker_reconnect_r
broker_lookup_params_get_reconnect(struct broker_lookup_params_r r)
{
	return broker_reconnect_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
broker_lookup_params_has_reconnect(struct broker_lookup_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_lookup_params_set_reconnect(
	struct broker_lookup_params_b b, struct broker_reconnect_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct broker_reconnect_b
broker_lookup_params_init_reconnect(struct broker_lookup_params_b b)
{
	return broker_reconnect_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct broker_reconnect_b
broker_lookup_params_edit_reconnect(struct broker_lookup_params_b b)
{
	return broker_reconnect_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct capnrpc_cap *
broker_lookup_results_get_cap(struct broker_lookup_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_lookup_results_has_cap(struct broker_lookup_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_lookup_results_set_cap(
	struct broker_lookup_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_cap *
broker_account_results_get_account(struct broker_account_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_account_results_has_account(struct broker_account_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_results_set_account(
	struct broker_account_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_cap *
broker_admin_results_get_admin(struct broker_admin_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_admin_results_has_admin(struct broker_admin_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_admin_results_set_admin(
	struct broker_admin_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

/*
 * A reference that survives the loss of its host: calls under way then fail
 * with disconnected, later ones wait while the reference is restored again,
 * with back-off.
 */
static inline bool
broker_reconnect_get_enabled(struct broker_reconnect_r r)
{
	return capnrpc_struct_get_bit(r.s, 0, false);
}

static inline void
broker_reconnect_set_enabled(struct broker_reconnect_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 0, v, false);
}

/*
 * How long a call may wait at most before it fails with disconnected; 0: the
 * daemon's reconnect-deadline.
 */
static inline uint32_t
broker_reconnect_get_deadline_ms(struct broker_reconnect_r r)
{
	return capnrpc_struct_get_u32(r.s, 1, 0);
}

static inline void
broker_reconnect_set_deadline_ms(struct broker_reconnect_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 1, v, 0);
}

/* Told of every change; may be null. */
static inline struct capnrpc_cap *
broker_reconnect_get_watcher(struct broker_reconnect_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_reconnect_has_watcher(struct broker_reconnect_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_reconnect_set_watcher(
	struct broker_reconnect_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline uint16_t
broker_watcher_changed_params_get_state(
	struct broker_watcher_changed_params_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline void
broker_watcher_changed_params_set_state(
	struct broker_watcher_changed_params_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 0, v, 0);
}

static inline struct capnrpc_text_r
broker_watcher_changed_params_get_reason(
	struct broker_watcher_changed_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_watcher_changed_params_has_reason(
	struct broker_watcher_changed_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_watcher_changed_params_set_reason(
	struct broker_watcher_changed_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

/* Seconds since 1970; 0: never. Live references made from it break then. */
static inline int64_t
broker_terms_get_expires_at(struct broker_terms_r r)
{
	return (int64_t)capnrpc_struct_get_u64(r.s, 0, 0);
}

static inline void
broker_terms_set_expires_at(struct broker_terms_b b, int64_t v)
{
	capnrpc_struct_set_u64(b.s, 0, (uint64_t)v, 0);
}

/*
 * It expires when it was not used for so many seconds, neither restored nor
 * called through; 0: never.
 */
static inline uint32_t
broker_terms_get_unused_for(struct broker_terms_r r)
{
	return capnrpc_struct_get_u32(r.s, 2, 0);
}

static inline void
broker_terms_set_unused_for(struct broker_terms_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 2, v, 0);
}

/*
 * How often it can be restored in all; 0: any number. A restore counts before
 * it is answered.
 */
static inline uint32_t
broker_terms_get_use_limit(struct broker_terms_r r)
{
	return capnrpc_struct_get_u32(r.s, 3, 0);
}

static inline void
broker_terms_set_use_limit(struct broker_terms_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 3, v, 0);
}

/* Who alone may restore it. */
static inline struct broker_owner_r
broker_terms_get_sealed_for(struct broker_terms_r r)
{
	return broker_owner_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_terms_has_sealed_for(struct broker_terms_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_terms_set_sealed_for(struct broker_terms_b b, struct broker_owner_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct broker_owner_b
broker_terms_init_sealed_for(struct broker_terms_b b)
{
	return broker_owner_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct broker_owner_b
broker_terms_edit_sealed_for(struct broker_terms_b b)
{
	return broker_owner_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

/*
 * The calls that may be made through it, on whatever comes out of it, too;
 * empty: all. Calls the other way, on what is passed in, are free.
 */
static inline struct broker_allowed_list_r
broker_terms_get_allowed(struct broker_terms_r r)
{
	return broker_allowed_list_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
broker_terms_has_allowed(struct broker_terms_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_terms_set_allowed(
	struct broker_terms_b b, struct broker_allowed_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct broker_allowed_list_b
broker_terms_init_allowed(struct broker_terms_b b, uint32_t n)
{
	return broker_allowed_list_init(capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct broker_allowed_list_b
broker_terms_edit_allowed(struct broker_terms_b b)
{
	return broker_allowed_list_open(capnrpc_struct_edit_pointer(b.s, 1));
}

/*
 * The rate of calls through all live references made from it, 0: any. Calls
 * above it fail with overloaded.
 */
static inline uint32_t
broker_terms_get_calls_per_second(struct broker_terms_r r)
{
	return capnrpc_struct_get_u32(r.s, 4, 0);
}

static inline void
broker_terms_set_calls_per_second(struct broker_terms_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 4, v, 0);
}

/* How many calls may come at once under callsPerSecond; 0: one second's. */
static inline uint32_t
broker_terms_get_call_burst(struct broker_terms_r r)
{
	return capnrpc_struct_get_u32(r.s, 5, 0);
}

static inline void
broker_terms_set_call_burst(struct broker_terms_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 5, v, 0);
}

static inline void
broker_owner_set_anyone(struct broker_owner_b b)
{
	capnrpc_struct_set_u16(b.s, 0, BROKER_OWNER_ANYONE, 0);
}

/* "sha-256:<base64url>", as its TLS key proves it. */
static inline struct capnrpc_text_r
broker_owner_get_vat(struct broker_owner_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_owner_has_vat(struct broker_owner_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (broker_owner_which(r) != BROKER_OWNER_VAT)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_owner_set_vat(struct broker_owner_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, BROKER_OWNER_VAT, 0);
	capnrpc_pointer_set_text(p, bytes, n);
}

/* A local user. */
static inline uint32_t
broker_owner_get_uid(struct broker_owner_r r)
{
	return capnrpc_struct_get_u32(r.s, 1, 0);
}

static inline void
broker_owner_set_uid(struct broker_owner_b b, uint32_t v)
{
	capnrpc_struct_set_u16(b.s, 0, BROKER_OWNER_UID, 0);
	capnrpc_struct_set_u32(b.s, 1, v, 0);
}

/* A local group. */
static inline uint32_t
broker_owner_get_gid(struct broker_owner_r r)
{
	return capnrpc_struct_get_u32(r.s, 1, 0);
}

static inline void
broker_owner_set_gid(struct broker_owner_b b, uint32_t v)
{
	capnrpc_struct_set_u16(b.s, 0, BROKER_OWNER_GID, 0);
	capnrpc_struct_set_u32(b.s, 1, v, 0);
}

static inline uint64_t
broker_allowed_get_interface_id(struct broker_allowed_r r)
{
	return capnrpc_struct_get_u64(r.s, 0, 0);
}

static inline void
broker_allowed_set_interface_id(struct broker_allowed_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 0, v, 0);
}

/* Ordinals; empty: all of that interface. */
static inline struct capnrpc_uint16_list_r
broker_allowed_get_methods(struct broker_allowed_r r)
{
	return capnrpc_uint16_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_allowed_has_methods(struct broker_allowed_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_allowed_set_methods(
	struct broker_allowed_b b, struct capnrpc_uint16_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_uint16_list_b
broker_allowed_init_methods(struct broker_allowed_b b, uint32_t n)
{
	return capnrpc_uint16_list_init(capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct capnrpc_uint16_list_b
broker_allowed_edit_methods(struct broker_allowed_b b)
{
	return capnrpc_uint16_list_open(capnrpc_struct_edit_pointer(b.s, 0));
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

static inline struct broker_terms_r
broker_service_mint_params_get_terms(struct broker_service_mint_params_r r)
{
	return broker_terms_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
broker_service_mint_params_has_terms(struct broker_service_mint_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_service_mint_params_set_terms(
	struct broker_service_mint_params_b b, struct broker_terms_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct broker_terms_b
broker_service_mint_params_init_terms(struct broker_service_mint_params_b b)
{
	return broker_terms_init(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct broker_terms_b
broker_service_mint_params_edit_terms(struct broker_service_mint_params_b b)
{
	return broker_terms_edit(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct capnrpc_text_r
broker_service_mint_params_get_derived(struct broker_service_mint_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_service_mint_params_has_derived(struct broker_service_mint_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_service_mint_params_set_derived(
	struct broker_service_mint_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

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

static inline struct broker_page_r
broker_service_refs_params_get_page(struct broker_service_refs_params_r r)
{
	return broker_page_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_service_refs_params_has_page(struct broker_service_refs_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_service_refs_params_set_page(
	struct broker_service_refs_params_b b, struct broker_page_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct broker_page_b
broker_service_refs_params_init_page(struct broker_service_refs_params_b b)
{
	return broker_page_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct broker_page_b
broker_service_refs_params_edit_page(struct broker_service_refs_params_b b)
{
	return broker_page_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct broker_ref_info_list_r
broker_service_refs_results_get_refs(struct broker_service_refs_results_r r)
{
	return broker_ref_info_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_service_refs_results_has_refs(struct broker_service_refs_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_service_refs_results_set_refs(struct broker_service_refs_results_b b,
	struct broker_ref_info_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct broker_ref_info_list_b
broker_service_refs_results_init_refs(
	struct broker_service_refs_results_b b, uint32_t n)
{
	return broker_ref_info_list_init(
		capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct broker_ref_info_list_b
broker_service_refs_results_edit_refs(struct broker_service_refs_results_b b)
{
	return broker_ref_info_list_open(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_data_r
broker_service_refs_results_get_next(struct broker_service_refs_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
broker_service_refs_results_has_next(struct broker_service_refs_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_service_refs_results_set_next(
	struct broker_service_refs_results_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
broker_service_refs_results_init_next(
	struct broker_service_refs_results_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	return capnrpc_pointer_init_data(p, n);
}

/*
 * Empty to begin; then what the answer before gave as next, which is empty
 * behind the last page.
 */
static inline struct capnrpc_data_r
broker_page_get_after(struct broker_page_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
broker_page_has_after(struct broker_page_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_page_set_after(struct broker_page_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
broker_page_init_after(struct broker_page_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return capnrpc_pointer_init_data(p, n);
}

/* How many at most, 0 or more than 256: 256. */
static inline uint32_t
broker_page_get_most(struct broker_page_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
broker_page_set_most(struct broker_page_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
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

static inline void
broker_restorer_restore_params_set_info(
	struct broker_restorer_restore_params_b b,
	struct broker_restore_info_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
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

static inline void
broker_restore_info_set_principal(
	struct broker_restore_info_b b, struct broker_principal_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
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

static inline void
broker_ref_info_results_set_info(
	struct broker_ref_info_results_b b, struct broker_ref_info_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
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

static inline int64_t
broker_ref_extend_params_get_expires_at(struct broker_ref_extend_params_r r)
{
	return (int64_t)capnrpc_struct_get_u64(r.s, 0, 0);
}

static inline void
broker_ref_extend_params_set_expires_at(
	struct broker_ref_extend_params_b b, int64_t v)
{
	capnrpc_struct_set_u64(b.s, 0, (uint64_t)v, 0);
}

static inline struct capnrpc_text_r
broker_ref_relabel_params_get_label(struct broker_ref_relabel_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_ref_relabel_params_has_label(struct broker_ref_relabel_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_ref_relabel_params_set_label(
	struct broker_ref_relabel_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
broker_ref_attenuate_params_get_label(struct broker_ref_attenuate_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_ref_attenuate_params_has_label(struct broker_ref_attenuate_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_ref_attenuate_params_set_label(
	struct broker_ref_attenuate_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct broker_terms_r
broker_ref_attenuate_params_get_terms(struct broker_ref_attenuate_params_r r)
{
	return broker_terms_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
broker_ref_attenuate_params_has_terms(struct broker_ref_attenuate_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_ref_attenuate_params_set_terms(
	struct broker_ref_attenuate_params_b b, struct broker_terms_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct broker_terms_b
broker_ref_attenuate_params_init_terms(struct broker_ref_attenuate_params_b b)
{
	return broker_terms_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct broker_terms_b
broker_ref_attenuate_params_edit_terms(struct broker_ref_attenuate_params_b b)
{
	return broker_terms_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct capnrpc_text_r
broker_ref_attenuate_results_get_uri(struct broker_ref_attenuate_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_ref_attenuate_results_has_uri(struct broker_ref_attenuate_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_ref_attenuate_results_set_uri(
	struct broker_ref_attenuate_results_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_cap *
broker_ref_attenuate_results_get_ref(struct broker_ref_attenuate_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
broker_ref_attenuate_results_has_ref(struct broker_ref_attenuate_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_ref_attenuate_results_set_ref(
	struct broker_ref_attenuate_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_cap(p, cap);
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

/* Seconds since 1970, like all times here. */
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

/*
 * Names it without giving it away: the first 12 characters of the base64url
 * of its digest.
 */
static inline struct capnrpc_text_r
broker_ref_info_get_key(struct broker_ref_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_ref_info_has_key(struct broker_ref_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_ref_info_set_key(struct broker_ref_info_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct broker_terms_r
broker_ref_info_get_terms(struct broker_ref_info_r r)
{
	return broker_terms_read(capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
broker_ref_info_has_terms(struct broker_ref_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_ref_info_set_terms(
	struct broker_ref_info_b b, struct broker_terms_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct broker_terms_b
broker_ref_info_init_terms(struct broker_ref_info_b b)
{
	return broker_terms_init(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline struct broker_terms_b
broker_ref_info_edit_terms(struct broker_ref_info_b b)
{
	return broker_terms_edit(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline int64_t
broker_ref_info_get_revoked_at(struct broker_ref_info_r r)
{
	return (int64_t)capnrpc_struct_get_u64(r.s, 2, 0);
}

static inline void
broker_ref_info_set_revoked_at(struct broker_ref_info_b b, int64_t v)
{
	capnrpc_struct_set_u64(b.s, 2, (uint64_t)v, 0);
}

/* 0: never; up to an hour late where the terms need no better. */
static inline int64_t
broker_ref_info_get_last_used_at(struct broker_ref_info_r r)
{
	return (int64_t)capnrpc_struct_get_u64(r.s, 3, 0);
}

static inline void
broker_ref_info_set_last_used_at(struct broker_ref_info_b b, int64_t v)
{
	capnrpc_struct_set_u64(b.s, 3, (uint64_t)v, 0);
}

static inline uint64_t
broker_ref_info_get_uses(struct broker_ref_info_r r)
{
	return capnrpc_struct_get_u64(r.s, 4, 0);
}

static inline void
broker_ref_info_set_uses(struct broker_ref_info_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 4, v, 0);
}

/* The key of the one it was attenuated from; empty: none. */
static inline struct capnrpc_text_r
broker_ref_info_get_parent(struct broker_ref_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_ref_info_has_parent(struct broker_ref_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_ref_info_set_parent(
	struct broker_ref_info_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 4);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline uint16_t
broker_ref_info_get_state(struct broker_ref_info_r r)
{
	return capnrpc_struct_get_u16(r.s, 1, 0);
}

static inline void
broker_ref_info_set_state(struct broker_ref_info_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 1, v, 0);
}

/* uid */
static inline uint32_t
broker_ref_info_get_owner(struct broker_ref_info_r r)
{
	return capnrpc_struct_get_u32(r.s, 1, 0);
}

static inline void
broker_ref_info_set_owner(struct broker_ref_info_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 1, v, 0);
}

static inline bool
broker_ref_info_get_derived(struct broker_ref_info_r r)
{
	return capnrpc_struct_get_bit(r.s, 2, false);
}

static inline void
broker_ref_info_set_derived(struct broker_ref_info_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 2, v, false);
}

/* Somebody holds its live object now. */
static inline bool
broker_ref_info_get_live(struct broker_ref_info_r r)
{
	return capnrpc_struct_get_bit(r.s, 3, false);
}

static inline void
broker_ref_info_set_live(struct broker_ref_info_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 3, v, false);
}

static inline struct broker_page_r
broker_account_refs_params_get_page(struct broker_account_refs_params_r r)
{
	return broker_page_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_account_refs_params_has_page(struct broker_account_refs_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_refs_params_set_page(
	struct broker_account_refs_params_b b, struct broker_page_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct broker_page_b
broker_account_refs_params_init_page(struct broker_account_refs_params_b b)
{
	return broker_page_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct broker_page_b
broker_account_refs_params_edit_page(struct broker_account_refs_params_b b)
{
	return broker_page_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_text_r
broker_account_refs_params_get_service(struct broker_account_refs_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_account_refs_params_has_service(struct broker_account_refs_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_refs_params_set_service(
	struct broker_account_refs_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct broker_ref_info_list_r
broker_account_refs_results_get_refs(struct broker_account_refs_results_r r)
{
	return broker_ref_info_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_account_refs_results_has_refs(struct broker_account_refs_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_refs_results_set_refs(struct broker_account_refs_results_b b,
	struct broker_ref_info_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct broker_ref_info_list_b
broker_account_refs_results_init_refs(
	struct broker_account_refs_results_b b, uint32_t n)
{
	return broker_ref_info_list_init(
		capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct broker_ref_info_list_b
broker_account_refs_results_edit_refs(struct broker_account_refs_results_b b)
{
	return broker_ref_info_list_open(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_data_r
broker_account_refs_results_get_next(struct broker_account_refs_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
broker_account_refs_results_has_next(struct broker_account_refs_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_refs_results_set_next(
	struct broker_account_refs_results_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
broker_account_refs_results_init_next(
	struct broker_account_refs_results_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	return capnrpc_pointer_init_data(p, n);
}

static inline struct capnrpc_text_r
broker_account_ref_params_get_key(struct broker_account_ref_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_account_ref_params_has_key(struct broker_account_ref_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_ref_params_set_key(
	struct broker_account_ref_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_cap *
broker_account_ref_results_get_ref(struct broker_account_ref_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_account_ref_results_has_ref(struct broker_account_ref_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_ref_results_set_ref(
	struct broker_account_ref_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_text_r
broker_account_mint_params_get_service(struct broker_account_mint_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_account_mint_params_has_service(struct broker_account_mint_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_mint_params_set_service(
	struct broker_account_mint_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_data_r
broker_account_mint_params_get_token(struct broker_account_mint_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
broker_account_mint_params_has_token(struct broker_account_mint_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_mint_params_set_token(
	struct broker_account_mint_params_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
broker_account_mint_params_init_token(
	struct broker_account_mint_params_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	return capnrpc_pointer_init_data(p, n);
}

static inline struct capnrpc_text_r
broker_account_mint_params_get_label(struct broker_account_mint_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_account_mint_params_has_label(struct broker_account_mint_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_mint_params_set_label(
	struct broker_account_mint_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct broker_terms_r
broker_account_mint_params_get_terms(struct broker_account_mint_params_r r)
{
	return broker_terms_read(capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
broker_account_mint_params_has_terms(struct broker_account_mint_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_mint_params_set_terms(
	struct broker_account_mint_params_b b, struct broker_terms_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct broker_terms_b
broker_account_mint_params_init_terms(struct broker_account_mint_params_b b)
{
	return broker_terms_init(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline struct broker_terms_b
broker_account_mint_params_edit_terms(struct broker_account_mint_params_b b)
{
	return broker_terms_edit(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline struct capnrpc_text_r
broker_account_mint_params_get_derived(struct broker_account_mint_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_account_mint_params_has_derived(struct broker_account_mint_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_mint_params_set_derived(
	struct broker_account_mint_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 4);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
broker_account_mint_results_get_uri(struct broker_account_mint_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_account_mint_results_has_uri(struct broker_account_mint_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_mint_results_set_uri(
	struct broker_account_mint_results_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_cap *
broker_account_mint_results_get_ref(struct broker_account_mint_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
broker_account_mint_results_has_ref(struct broker_account_mint_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_mint_results_set_ref(
	struct broker_account_mint_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct broker_page_r
broker_account_names_params_get_page(struct broker_account_names_params_r r)
{
	return broker_page_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_account_names_params_has_page(struct broker_account_names_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_names_params_set_page(
	struct broker_account_names_params_b b, struct broker_page_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct broker_page_b
broker_account_names_params_init_page(struct broker_account_names_params_b b)
{
	return broker_page_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct broker_page_b
broker_account_names_params_edit_page(struct broker_account_names_params_b b)
{
	return broker_page_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct broker_name_info_list_r
broker_account_names_results_get_names(struct broker_account_names_results_r r)
{
	return broker_name_info_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_account_names_results_has_names(struct broker_account_names_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_names_results_set_names(struct broker_account_names_results_b b,
	struct broker_name_info_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct broker_name_info_list_b
broker_account_names_results_init_names(
	struct broker_account_names_results_b b, uint32_t n)
{
	return broker_name_info_list_init(
		capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct broker_name_info_list_b
broker_account_names_results_edit_names(struct broker_account_names_results_b b)
{
	return broker_name_info_list_open(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_data_r
broker_account_names_results_get_next(struct broker_account_names_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
broker_account_names_results_has_next(struct broker_account_names_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_names_results_set_next(
	struct broker_account_names_results_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
broker_account_names_results_init_next(
	struct broker_account_names_results_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	return capnrpc_pointer_init_data(p, n);
}

static inline struct capnrpc_text_r
broker_account_set_name_params_get_name(
	struct broker_account_set_name_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_account_set_name_params_has_name(
	struct broker_account_set_name_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_set_name_params_set_name(
	struct broker_account_set_name_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
broker_account_set_name_params_get_uri(
	struct broker_account_set_name_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_account_set_name_params_has_uri(
	struct broker_account_set_name_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_set_name_params_set_uri(
	struct broker_account_set_name_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline bool
broker_account_set_name_params_get_replace(
	struct broker_account_set_name_params_r r)
{
	return capnrpc_struct_get_bit(r.s, 0, false);
}

static inline void
broker_account_set_name_params_set_replace(
	struct broker_account_set_name_params_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 0, v, false);
}

static inline struct capnrpc_text_r
broker_account_rename_name_params_get_name(
	struct broker_account_rename_name_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_account_rename_name_params_has_name(
	struct broker_account_rename_name_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_rename_name_params_set_name(
	struct broker_account_rename_name_params_b b, const char *bytes,
	size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
broker_account_rename_name_params_get_to(
	struct broker_account_rename_name_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_account_rename_name_params_has_to(
	struct broker_account_rename_name_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_rename_name_params_set_to(
	struct broker_account_rename_name_params_b b, const char *bytes,
	size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
broker_account_forget_name_params_get_name(
	struct broker_account_forget_name_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_account_forget_name_params_has_name(
	struct broker_account_forget_name_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_forget_name_params_set_name(
	struct broker_account_forget_name_params_b b, const char *bytes,
	size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
broker_account_allow_name_params_get_name(
	struct broker_account_allow_name_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_account_allow_name_params_has_name(
	struct broker_account_allow_name_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_allow_name_params_set_name(
	struct broker_account_allow_name_params_b b, const char *bytes,
	size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct broker_owner_r
broker_account_allow_name_params_get_owner(
	struct broker_account_allow_name_params_r r)
{
	return broker_owner_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
broker_account_allow_name_params_has_owner(
	struct broker_account_allow_name_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_allow_name_params_set_owner(
	struct broker_account_allow_name_params_b b, struct broker_owner_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct broker_owner_b
broker_account_allow_name_params_init_owner(
	struct broker_account_allow_name_params_b b)
{
	return broker_owner_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct broker_owner_b
broker_account_allow_name_params_edit_owner(
	struct broker_account_allow_name_params_b b)
{
	return broker_owner_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline bool
broker_account_allow_name_params_get_allowed(
	struct broker_account_allow_name_params_r r)
{
	return capnrpc_struct_get_bit(r.s, 0, false);
}

static inline void
broker_account_allow_name_params_set_allowed(
	struct broker_account_allow_name_params_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 0, v, false);
}

static inline struct broker_service_info_list_r
broker_account_services_results_get_services(
	struct broker_account_services_results_r r)
{
	return broker_service_info_list_read(
		capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_account_services_results_has_services(
	struct broker_account_services_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_services_results_set_services(
	struct broker_account_services_results_b b,
	struct broker_service_info_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct broker_service_info_list_b
broker_account_services_results_init_services(
	struct broker_account_services_results_b b, uint32_t n)
{
	return broker_service_info_list_init(
		capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct broker_service_info_list_b
broker_account_services_results_edit_services(
	struct broker_account_services_results_b b)
{
	return broker_service_info_list_open(
		capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_text_r
broker_account_start_service_params_get_name(
	struct broker_account_start_service_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_account_start_service_params_has_name(
	struct broker_account_start_service_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_start_service_params_set_name(
	struct broker_account_start_service_params_b b, const char *bytes,
	size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
broker_account_stop_service_params_get_name(
	struct broker_account_stop_service_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_account_stop_service_params_has_name(
	struct broker_account_stop_service_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_stop_service_params_set_name(
	struct broker_account_stop_service_params_b b, const char *bytes,
	size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
broker_account_forget_service_params_get_name(
	struct broker_account_forget_service_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_account_forget_service_params_has_name(
	struct broker_account_forget_service_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_forget_service_params_set_name(
	struct broker_account_forget_service_params_b b, const char *bytes,
	size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct broker_page_r
broker_account_audit_params_get_page(struct broker_account_audit_params_r r)
{
	return broker_page_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_account_audit_params_has_page(struct broker_account_audit_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_audit_params_set_page(
	struct broker_account_audit_params_b b, struct broker_page_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct broker_page_b
broker_account_audit_params_init_page(struct broker_account_audit_params_b b)
{
	return broker_page_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct broker_page_b
broker_account_audit_params_edit_page(struct broker_account_audit_params_b b)
{
	return broker_page_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct broker_audit_event_list_r
broker_account_audit_results_get_events(struct broker_account_audit_results_r r)
{
	return broker_audit_event_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_account_audit_results_has_events(struct broker_account_audit_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_audit_results_set_events(struct broker_account_audit_results_b b,
	struct broker_audit_event_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct broker_audit_event_list_b
broker_account_audit_results_init_events(
	struct broker_account_audit_results_b b, uint32_t n)
{
	return broker_audit_event_list_init(
		capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct broker_audit_event_list_b
broker_account_audit_results_edit_events(
	struct broker_account_audit_results_b b)
{
	return broker_audit_event_list_open(
		capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_data_r
broker_account_audit_results_get_next(struct broker_account_audit_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
broker_account_audit_results_has_next(struct broker_account_audit_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_audit_results_set_next(
	struct broker_account_audit_results_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
broker_account_audit_results_init_next(
	struct broker_account_audit_results_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	return capnrpc_pointer_init_data(p, n);
}

static inline struct capnrpc_text_r
broker_account_explain_params_get_uri(struct broker_account_explain_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_account_explain_params_has_uri(struct broker_account_explain_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_explain_params_set_uri(
	struct broker_account_explain_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_cap *
broker_account_explain_params_get_report(
	struct broker_account_explain_params_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
broker_account_explain_params_has_report(
	struct broker_account_explain_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_account_explain_params_set_report(
	struct broker_account_explain_params_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_text_r
broker_name_info_get_name(struct broker_name_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_name_info_has_name(struct broker_name_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_name_info_set_name(
	struct broker_name_info_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

/* uid */
static inline uint32_t
broker_name_info_get_owner(struct broker_name_info_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
broker_name_info_set_owner(struct broker_name_info_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline struct capnrpc_text_r
broker_name_info_get_vat(struct broker_name_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_name_info_has_vat(struct broker_name_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_name_info_set_vat(
	struct broker_name_info_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_text(p, bytes, n);
}

/* The URI without its secret. */
static inline struct capnrpc_text_r
broker_name_info_get_address(struct broker_name_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_name_info_has_address(struct broker_name_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_name_info_set_address(
	struct broker_name_info_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct broker_owner_list_r
broker_name_info_get_allowed(struct broker_name_info_r r)
{
	return broker_owner_list_read(capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
broker_name_info_has_allowed(struct broker_name_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_name_info_set_allowed(
	struct broker_name_info_b b, struct broker_owner_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct broker_owner_list_b
broker_name_info_init_allowed(struct broker_name_info_b b, uint32_t n)
{
	return broker_owner_list_init(capnrpc_struct_edit_pointer(b.s, 3), n);
}

static inline struct broker_owner_list_b
broker_name_info_edit_allowed(struct broker_name_info_b b)
{
	return broker_owner_list_open(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline int64_t
broker_name_info_get_created_at(struct broker_name_info_r r)
{
	return (int64_t)capnrpc_struct_get_u64(r.s, 1, 0);
}

static inline void
broker_name_info_set_created_at(struct broker_name_info_b b, int64_t v)
{
	capnrpc_struct_set_u64(b.s, 1, (uint64_t)v, 0);
}

static inline int64_t
broker_name_info_get_changed_at(struct broker_name_info_r r)
{
	return (int64_t)capnrpc_struct_get_u64(r.s, 2, 0);
}

static inline void
broker_name_info_set_changed_at(struct broker_name_info_b b, int64_t v)
{
	capnrpc_struct_set_u64(b.s, 2, (uint64_t)v, 0);
}

static inline struct capnrpc_text_r
broker_service_info_get_name(struct broker_service_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_service_info_has_name(struct broker_service_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_service_info_set_name(
	struct broker_service_info_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline uint32_t
broker_service_info_get_owner(struct broker_service_info_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
broker_service_info_set_owner(struct broker_service_info_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline int64_t
broker_service_info_get_created_at(struct broker_service_info_r r)
{
	return (int64_t)capnrpc_struct_get_u64(r.s, 1, 0);
}

static inline void
broker_service_info_set_created_at(struct broker_service_info_b b, int64_t v)
{
	capnrpc_struct_set_u64(b.s, 1, (uint64_t)v, 0);
}

/* References that have not ended. */
static inline uint64_t
broker_service_info_get_refs(struct broker_service_info_r r)
{
	return capnrpc_struct_get_u64(r.s, 2, 0);
}

static inline void
broker_service_info_set_refs(struct broker_service_info_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 2, v, 0);
}

static inline uint16_t
broker_service_info_get_state(struct broker_service_info_r r)
{
	return capnrpc_struct_get_u16(r.s, 2, 0);
}

static inline void
broker_service_info_set_state(struct broker_service_info_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 2, v, 0);
}

/* Of the attached provider, 0: none. */
static inline int32_t
broker_service_info_get_pid(struct broker_service_info_r r)
{
	return (int32_t)capnrpc_struct_get_u32(r.s, 6, 0);
}

static inline void
broker_service_info_set_pid(struct broker_service_info_b b, int32_t v)
{
	capnrpc_struct_set_u32(b.s, 6, (uint32_t)v, 0);
}

/* How it is started: "exec PROGRAM", "unit NAME", empty: it is not. */
static inline struct capnrpc_text_r
broker_service_info_get_activation(struct broker_service_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_service_info_has_activation(struct broker_service_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_service_info_set_activation(
	struct broker_service_info_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_text(p, bytes, n);
}

/* Restores that wait for it. */
static inline uint32_t
broker_service_info_get_waiting(struct broker_service_info_r r)
{
	return capnrpc_struct_get_u32(r.s, 7, 0);
}

static inline void
broker_service_info_set_waiting(struct broker_service_info_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 7, v, 0);
}

/* Why it could not be started last, for people. */
static inline struct capnrpc_text_r
broker_service_info_get_failure(struct broker_service_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_service_info_has_failure(struct broker_service_info_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_service_info_set_failure(
	struct broker_service_info_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_text(p, bytes, n);
}

/* While it is backed off. */
static inline int64_t
broker_service_info_get_next_start_at(struct broker_service_info_r r)
{
	return (int64_t)capnrpc_struct_get_u64(r.s, 4, 0);
}

static inline void
broker_service_info_set_next_start_at(struct broker_service_info_b b, int64_t v)
{
	capnrpc_struct_set_u64(b.s, 4, (uint64_t)v, 0);
}

static inline int64_t
broker_audit_event_get_at(struct broker_audit_event_r r)
{
	return (int64_t)capnrpc_struct_get_u64(r.s, 0, 0);
}

static inline void
broker_audit_event_set_at(struct broker_audit_event_b b, int64_t v)
{
	capnrpc_struct_set_u64(b.s, 0, (uint64_t)v, 0);
}

/* "uid:1000", "vat:sha-256:...". */
static inline struct capnrpc_text_r
broker_audit_event_get_who(struct broker_audit_event_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_audit_event_has_who(struct broker_audit_event_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_audit_event_set_who(
	struct broker_audit_event_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

/* "ref.mint", "ref.restore", "ref.revoke", "name.set", ... */
static inline struct capnrpc_text_r
broker_audit_event_get_what(struct broker_audit_event_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_audit_event_has_what(struct broker_audit_event_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_audit_event_set_what(
	struct broker_audit_event_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
broker_audit_event_get_service(struct broker_audit_event_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_audit_event_has_service(struct broker_audit_event_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_audit_event_set_service(
	struct broker_audit_event_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
broker_audit_event_get_label(struct broker_audit_event_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_audit_event_has_label(struct broker_audit_event_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_audit_event_set_label(
	struct broker_audit_event_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_text(p, bytes, n);
}

/* RefInfo.key of the reference. */
static inline struct capnrpc_text_r
broker_audit_event_get_key(struct broker_audit_event_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_audit_event_has_key(struct broker_audit_event_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_audit_event_set_key(
	struct broker_audit_event_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 4);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
broker_report_step_params_get_name(struct broker_report_step_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_report_step_params_has_name(struct broker_report_step_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_report_step_params_set_name(
	struct broker_report_step_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline bool
broker_report_step_params_get_ok(struct broker_report_step_params_r r)
{
	return capnrpc_struct_get_bit(r.s, 0, false);
}

static inline void
broker_report_step_params_set_ok(struct broker_report_step_params_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 0, v, false);
}

static inline struct capnrpc_text_r
broker_report_step_params_get_detail(struct broker_report_step_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_report_step_params_has_detail(struct broker_report_step_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_report_step_params_set_detail(
	struct broker_report_step_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
broker_report_step_params_get_advice(struct broker_report_step_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_report_step_params_has_advice(struct broker_report_step_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_report_step_params_set_advice(
	struct broker_report_step_params_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct broker_status_r
broker_admin_status_results_get_status(struct broker_admin_status_results_r r)
{
	return broker_status_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_admin_status_results_has_status(struct broker_admin_status_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_admin_status_results_set_status(
	struct broker_admin_status_results_b b, struct broker_status_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct broker_status_b
broker_admin_status_results_init_status(struct broker_admin_status_results_b b)
{
	return broker_status_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct broker_status_b
broker_admin_status_results_edit_status(struct broker_admin_status_results_b b)
{
	return broker_status_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_text_list_r
broker_admin_check_store_results_get_problems(
	struct broker_admin_check_store_results_r r)
{
	return capnrpc_text_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_admin_check_store_results_has_problems(
	struct broker_admin_check_store_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_admin_check_store_results_set_problems(
	struct broker_admin_check_store_results_b b,
	struct capnrpc_text_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_text_list_b
broker_admin_check_store_results_init_problems(
	struct broker_admin_check_store_results_b b, uint32_t n)
{
	return capnrpc_text_list_init(capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct capnrpc_text_list_b
broker_admin_check_store_results_edit_problems(
	struct broker_admin_check_store_results_b b)
{
	return capnrpc_text_list_open(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_cap *
broker_admin_backup_store_params_get_sink(
	struct broker_admin_backup_store_params_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_admin_backup_store_params_has_sink(
	struct broker_admin_backup_store_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_admin_backup_store_params_set_sink(
	struct broker_admin_backup_store_params_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_cap *
broker_admin_restore_store_results_get_sink(
	struct broker_admin_restore_store_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_admin_restore_store_results_has_sink(
	struct broker_admin_restore_store_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_admin_restore_store_results_set_sink(
	struct broker_admin_restore_store_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_cap *
broker_admin_export_refs_params_get_sink(
	struct broker_admin_export_refs_params_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_admin_export_refs_params_has_sink(
	struct broker_admin_export_refs_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_admin_export_refs_params_set_sink(
	struct broker_admin_export_refs_params_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_cap *
broker_admin_import_refs_results_get_sink(
	struct broker_admin_import_refs_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
broker_admin_import_refs_results_has_sink(
	struct broker_admin_import_refs_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_admin_import_refs_results_set_sink(
	struct broker_admin_import_refs_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct capnrpc_data_r
broker_byte_sink_write_params_get_bytes(
	struct broker_byte_sink_write_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
broker_byte_sink_write_params_has_bytes(
	struct broker_byte_sink_write_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_byte_sink_write_params_set_bytes(
	struct broker_byte_sink_write_params_b b, const uint8_t *bytes,
	size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
broker_byte_sink_write_params_init_bytes(
	struct broker_byte_sink_write_params_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	return capnrpc_pointer_init_data(p, n);
}

static inline struct capnrpc_text_r
broker_byte_sink_end_results_get_summary(
	struct broker_byte_sink_end_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_byte_sink_end_results_has_summary(
	struct broker_byte_sink_end_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_byte_sink_end_results_set_summary(
	struct broker_byte_sink_end_results_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
broker_status_get_version(struct broker_status_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_status_has_version(struct broker_status_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_status_set_version(struct broker_status_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
broker_status_get_vat_id(struct broker_status_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_status_has_vat_id(struct broker_status_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_status_set_vat_id(struct broker_status_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_text_r
broker_status_get_address(struct broker_status_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_status_has_address(struct broker_status_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_status_set_address(struct broker_status_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline int32_t
broker_status_get_pid(struct broker_status_r r)
{
	return (int32_t)capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
broker_status_set_pid(struct broker_status_b b, int32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, (uint32_t)v, 0);
}

static inline int64_t
broker_status_get_started_at(struct broker_status_r r)
{
	return (int64_t)capnrpc_struct_get_u64(r.s, 1, 0);
}

static inline void
broker_status_set_started_at(struct broker_status_b b, int64_t v)
{
	capnrpc_struct_set_u64(b.s, 1, (uint64_t)v, 0);
}

static inline int64_t
broker_status_get_now(struct broker_status_r r)
{
	return (int64_t)capnrpc_struct_get_u64(r.s, 2, 0);
}

static inline void
broker_status_set_now(struct broker_status_b b, int64_t v)
{
	capnrpc_struct_set_u64(b.s, 2, (uint64_t)v, 0);
}

/* Local connections. */
static inline uint32_t
broker_status_get_programs(struct broker_status_r r)
{
	return capnrpc_struct_get_u32(r.s, 1, 0);
}

static inline void
broker_status_set_programs(struct broker_status_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 1, v, 0);
}

/* To other vats. */
static inline uint32_t
broker_status_get_links(struct broker_status_r r)
{
	return capnrpc_struct_get_u32(r.s, 6, 0);
}

static inline void
broker_status_set_links(struct broker_status_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 6, v, 0);
}

static inline uint32_t
broker_status_get_restores_waiting(struct broker_status_r r)
{
	return capnrpc_struct_get_u32(r.s, 7, 0);
}

static inline void
broker_status_set_restores_waiting(struct broker_status_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 7, v, 0);
}

static inline uint32_t
broker_status_get_live_refs(struct broker_status_r r)
{
	return capnrpc_struct_get_u32(r.s, 8, 0);
}

static inline void
broker_status_set_live_refs(struct broker_status_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 8, v, 0);
}

/* Rows of the store that have not ended. */
static inline uint64_t
broker_status_get_refs(struct broker_status_r r)
{
	return capnrpc_struct_get_u64(r.s, 5, 0);
}

static inline void
broker_status_set_refs(struct broker_status_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 5, v, 0);
}

static inline uint64_t
broker_status_get_services(struct broker_status_r r)
{
	return capnrpc_struct_get_u64(r.s, 6, 0);
}

static inline void
broker_status_set_services(struct broker_status_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 6, v, 0);
}

static inline uint64_t
broker_status_get_names(struct broker_status_r r)
{
	return capnrpc_struct_get_u64(r.s, 7, 0);
}

static inline void
broker_status_set_names(struct broker_status_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 7, v, 0);
}

static inline struct capnrpc_text_r
broker_status_get_store_path(struct broker_status_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
broker_status_has_store_path(struct broker_status_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
broker_status_set_store_path(
	struct broker_status_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline uint64_t
broker_status_get_store_bytes(struct broker_status_r r)
{
	return capnrpc_struct_get_u64(r.s, 8, 0);
}

static inline void
broker_status_set_store_bytes(struct broker_status_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 8, v, 0);
}

static inline uint32_t
broker_status_get_store_version(struct broker_status_r r)
{
	return capnrpc_struct_get_u32(r.s, 9, 0);
}

static inline void
broker_status_set_store_version(struct broker_status_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 9, v, 0);
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
 * Turns a capnp:// URI into a live reference. With reconnect.enabled it is one
 * that survives its host: see Reconnect. The answer may be pipelined on
 * at once. URIs of this vat are restored without the network; others over
 * the one TLS connection to that vat, which is dialled when there is none.
 * While somebody holds the live object of a reference of this vat, everybody
 * who restores it gets that same object.
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

struct broker_restore_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_restore_promise
broker_restore_send(struct capnrpc_request *request_taken)
{
	struct broker_restore_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_restore_results_r
broker_restore_promised(struct broker_restore_promise promise)
{
	return broker_restore_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_restore_results_r
broker_restore_results(struct capnrpc_promise *promise)
{
	return broker_restore_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
broker_restore_promised_cap(struct broker_restore_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
broker_restore_pipeline_cap(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
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

struct broker_publish_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_publish_promise
broker_publish_send(struct capnrpc_request *request_taken)
{
	struct broker_publish_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_publish_results_r
broker_publish_promised(struct broker_publish_promise promise)
{
	return broker_publish_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_publish_results_r
broker_publish_results(struct capnrpc_promise *promise)
{
	return broker_publish_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
broker_publish_promised_ref(struct broker_publish_promise promise)
{
	static const uint16_t path[] = { 1 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
broker_publish_pipeline_ref(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 1 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/*
 * Becomes the live provider of the durable service of that name, which is
 * made when it does not exist. The first principal (uid) to attach owns the
 * name; others are refused. A second attach by the owner replaces the first
 * provider: whichever attached last has the name, and live references that the
 * one before made go on working as long as its process does. Names are 1 to
 * 128 bytes of [A-Za-z0-9._-].
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

struct broker_attach_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_attach_promise
broker_attach_send(struct capnrpc_request *request_taken)
{
	struct broker_attach_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_attach_results_r
broker_attach_promised(struct broker_attach_promise promise)
{
	return broker_attach_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_attach_results_r
broker_attach_results(struct capnrpc_promise *promise)
{
	return broker_attach_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
broker_attach_promised_service(struct broker_attach_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
broker_attach_pipeline_service(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
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

struct broker_who_am_i_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_who_am_i_promise
broker_who_am_i_send(struct capnrpc_request *request_taken)
{
	struct broker_who_am_i_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_who_am_i_results_r
broker_who_am_i_promised(struct broker_who_am_i_promise promise)
{
	return broker_who_am_i_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
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

struct broker_ping_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_ping_promise
broker_ping_send(struct capnrpc_request *request_taken)
{
	struct broker_ping_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_ping_results_r
broker_ping_promised(struct broker_ping_promise promise)
{
	return broker_ping_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
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

struct broker_features_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_features_promise
broker_features_send(struct capnrpc_request *request_taken)
{
	struct broker_features_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_features_results_r
broker_features_promised(struct broker_features_promise promise)
{
	return broker_features_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
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

struct broker_reference_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_reference_promise
broker_reference_send(struct capnrpc_request *request_taken)
{
	struct broker_reference_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_reference_results_r
broker_reference_promised(struct broker_reference_promise promise)
{
	return broker_reference_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_reference_results_r
broker_reference_results(struct capnrpc_promise *promise)
{
	return broker_reference_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
broker_reference_promised_ref(struct broker_reference_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
broker_reference_pipeline_ref(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/*
 * The live reference behind a petname: one of the caller's own, or one that
 * its owner allows the caller's user or group. The secret stays here.
 * "owner/name" asks for the name of a certain user, a login name or uid;
 * without it the caller's own come first, then those allowed to the caller
 * when just one user has that name.
 *
 * failed: no such name is known to the caller (unknown and not allowed are one
 *   answer); several users have it (says so). Otherwise as restore.
 */
static inline struct capnrpc_request *
broker_lookup_request(
	struct capnrpc_cap *cap, struct broker_lookup_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_lookup_params_b params;

	request = capnrpc_request_new(cap, BROKER_ID, BROKER_LOOKUP);
	if (request == NULL)
		return NULL;
	params = broker_lookup_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_lookup_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_lookup_promise
broker_lookup_send(struct capnrpc_request *request_taken)
{
	struct broker_lookup_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_lookup_results_r
broker_lookup_promised(struct broker_lookup_promise promise)
{
	return broker_lookup_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_lookup_results_r
broker_lookup_results(struct capnrpc_promise *promise)
{
	return broker_lookup_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
broker_lookup_promised_cap(struct broker_lookup_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
broker_lookup_pipeline_cap(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/* What belongs to the caller's user: references, names, services, audit. */
static inline struct capnrpc_request *
broker_account_request(
	struct capnrpc_cap *cap, struct broker_account_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_account_params_b params;

	request = capnrpc_request_new(cap, BROKER_ID, BROKER_ACCOUNT);
	if (request == NULL)
		return NULL;
	params = broker_account_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_account_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_account_promise
broker_account_send(struct capnrpc_request *request_taken)
{
	struct broker_account_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_account_results_r
broker_account_promised(struct broker_account_promise promise)
{
	return broker_account_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_account_results_r
broker_account_results(struct capnrpc_promise *promise)
{
	return broker_account_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
broker_account_promised_account(struct broker_account_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
broker_account_pipeline_account(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/*
 * The same for all users, and the daemon itself. For root, the daemon's own
 * user, and the members of the group of the key admin-group.
 *
 * failed: the caller may not (says who may).
 */
static inline struct capnrpc_request *
broker_admin_request(
	struct capnrpc_cap *cap, struct broker_admin_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_admin_params_b params;

	request = capnrpc_request_new(cap, BROKER_ID, BROKER_ADMIN);
	if (request == NULL)
		return NULL;
	params = broker_admin_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_admin_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_admin_promise
broker_admin_send(struct capnrpc_request *request_taken)
{
	struct broker_admin_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_admin_results_r
broker_admin_promised(struct broker_admin_promise promise)
{
	return broker_admin_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_admin_results_r
broker_admin_results(struct capnrpc_promise *promise)
{
	return broker_admin_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
broker_admin_promised_admin(struct broker_admin_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
broker_admin_pipeline_admin(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/* reason: why it is not connected, for people. */
static inline struct capnrpc_request *
broker_watcher_changed_request(struct capnrpc_cap *cap,
	struct broker_watcher_changed_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_watcher_changed_params_b params;

	request = capnrpc_request_new(
		cap, BROKER_WATCHER_ID, BROKER_WATCHER_CHANGED);
	if (request == NULL)
		return NULL;
	params = broker_watcher_changed_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_watcher_changed_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_watcher_changed_promise
broker_watcher_changed_send(struct capnrpc_request *request_taken)
{
	struct broker_watcher_changed_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_watcher_changed_results_r
broker_watcher_changed_promised(struct broker_watcher_changed_promise promise)
{
	return broker_watcher_changed_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_watcher_changed_results_r
broker_watcher_changed_results(struct capnrpc_promise *promise)
{
	return broker_watcher_changed_results_read(
		capnrpc_promise_results(promise));
}

/*
 * Makes a durable URI: restoring it asks this service's provider of that day
 * for the object behind token. The answer comes after the reference is on
 * disk: no crash undoes it. token is up to 64 KiB and is kept sealed under a
 * key that only the URI's holder has. With derived the id is not random but
 * HMAC-SHA256 of that text under the vat's secret, as mirage/capnp-rpc derives
 * its stable ids; minting it again for the same service answers the same URI,
 * with the token, label and terms of now.
 *
 * failed: token or label too long; terms that contradict themselves (says how);
 * derived names a reference of another service, or a revoked one; the service
 * was taken over or detached;
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

struct broker_service_mint_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_service_mint_promise
broker_service_mint_send(struct capnrpc_request *request_taken)
{
	struct broker_service_mint_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_service_mint_results_r
broker_service_mint_promised(struct broker_service_mint_promise promise)
{
	return broker_service_mint_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_service_mint_results_r
broker_service_mint_results(struct capnrpc_promise *promise)
{
	return broker_service_mint_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
broker_service_mint_promised_ref(struct broker_service_mint_promise promise)
{
	static const uint16_t path[] = { 1 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
broker_service_mint_pipeline_ref(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 1 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
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

struct broker_service_detach_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_service_detach_promise
broker_service_detach_send(struct capnrpc_request *request_taken)
{
	struct broker_service_detach_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_service_detach_results_r
broker_service_detach_promised(struct broker_service_detach_promise promise)
{
	return broker_service_detach_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_service_detach_results_r
broker_service_detach_results(struct capnrpc_promise *promise)
{
	return broker_service_detach_results_read(
		capnrpc_promise_results(promise));
}

/* The references of this service, a page at a time. */
static inline struct capnrpc_request *
broker_service_refs_request(struct capnrpc_cap *cap,
	struct broker_service_refs_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_service_refs_params_b params;

	request = capnrpc_request_new(
		cap, BROKER_SERVICE_ID, BROKER_SERVICE_REFS);
	if (request == NULL)
		return NULL;
	params = broker_service_refs_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_service_refs_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_service_refs_promise
broker_service_refs_send(struct capnrpc_request *request_taken)
{
	struct broker_service_refs_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_service_refs_results_r
broker_service_refs_promised(struct broker_service_refs_promise promise)
{
	return broker_service_refs_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_service_refs_results_r
broker_service_refs_results(struct capnrpc_promise *promise)
{
	return broker_service_refs_results_read(
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

struct broker_restorer_restore_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_restorer_restore_promise
broker_restorer_restore_send(struct capnrpc_request *request_taken)
{
	struct broker_restorer_restore_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_restorer_restore_results_r
broker_restorer_restore_promised(struct broker_restorer_restore_promise promise)
{
	return broker_restorer_restore_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_restorer_restore_results_r
broker_restorer_restore_results(struct capnrpc_promise *promise)
{
	return broker_restorer_restore_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
broker_restorer_restore_promised_cap(
	struct broker_restorer_restore_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
broker_restorer_restore_pipeline_cap(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/*
 * The URI again.
 *
 * failed: this Ref was had without the URI (Account.ref): nobody can make the
 *   secret again but from the URI itself.
 */
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

struct broker_ref_uri_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_ref_uri_promise
broker_ref_uri_send(struct capnrpc_request *request_taken)
{
	struct broker_ref_uri_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_ref_uri_results_r
broker_ref_uri_promised(struct broker_ref_uri_promise promise)
{
	return broker_ref_uri_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
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

struct broker_ref_info_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_ref_info_promise
broker_ref_info_send(struct capnrpc_request *request_taken)
{
	struct broker_ref_info_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_ref_info_results_r
broker_ref_info_promised(struct broker_ref_info_promise promise)
{
	return broker_ref_info_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_ref_info_results_r
broker_ref_info_results(struct capnrpc_promise *promise)
{
	return broker_ref_info_results_read(capnrpc_promise_results(promise));
}

/*
 * Ends the reference. Answers after that is on disk; from then on restoring
 * it fails everywhere, and live references made from it and from its children
 * are broken, wherever they are held. Revoking twice is no error.
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

struct broker_ref_revoke_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_ref_revoke_promise
broker_ref_revoke_send(struct capnrpc_request *request_taken)
{
	struct broker_ref_revoke_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_ref_revoke_results_r
broker_ref_revoke_promised(struct broker_ref_revoke_promise promise)
{
	return broker_ref_revoke_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_ref_revoke_results_r
broker_ref_revoke_results(struct capnrpc_promise *promise)
{
	return broker_ref_revoke_results_read(capnrpc_promise_results(promise));
}

/*
 * Sets when it expires, 0 for never. An expired one comes back so. A child
 * stays within its parent's.
 */
static inline struct capnrpc_request *
broker_ref_extend_request(
	struct capnrpc_cap *cap, struct broker_ref_extend_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_ref_extend_params_b params;

	request = capnrpc_request_new(cap, BROKER_REF_ID, BROKER_REF_EXTEND);
	if (request == NULL)
		return NULL;
	params = broker_ref_extend_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_ref_extend_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_ref_extend_promise
broker_ref_extend_send(struct capnrpc_request *request_taken)
{
	struct broker_ref_extend_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_ref_extend_results_r
broker_ref_extend_promised(struct broker_ref_extend_promise promise)
{
	return broker_ref_extend_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_ref_extend_results_r
broker_ref_extend_results(struct capnrpc_promise *promise)
{
	return broker_ref_extend_results_read(capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
broker_ref_relabel_request(
	struct capnrpc_cap *cap, struct broker_ref_relabel_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_ref_relabel_params_b params;

	request = capnrpc_request_new(cap, BROKER_REF_ID, BROKER_REF_RELABEL);
	if (request == NULL)
		return NULL;
	params =
		broker_ref_relabel_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_ref_relabel_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_ref_relabel_promise
broker_ref_relabel_send(struct capnrpc_request *request_taken)
{
	struct broker_ref_relabel_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_ref_relabel_results_r
broker_ref_relabel_promised(struct broker_ref_relabel_promise promise)
{
	return broker_ref_relabel_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_ref_relabel_results_r
broker_ref_relabel_results(struct capnrpc_promise *promise)
{
	return broker_ref_relabel_results_read(
		capnrpc_promise_results(promise));
}

/*
 * Makes a child: the same object under narrower terms. Both apply, the
 * parent's and the child's; it ends with its parent at the latest.
 *
 * failed: this Ref was had without the URI; the terms exceed the parent's
 *   (says which); the reference has ended; chains of 16 children are the most.
 */
static inline struct capnrpc_request *
broker_ref_attenuate_request(struct capnrpc_cap *cap,
	struct broker_ref_attenuate_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_ref_attenuate_params_b params;

	request = capnrpc_request_new(cap, BROKER_REF_ID, BROKER_REF_ATTENUATE);
	if (request == NULL)
		return NULL;
	params = broker_ref_attenuate_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_ref_attenuate_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_ref_attenuate_promise
broker_ref_attenuate_send(struct capnrpc_request *request_taken)
{
	struct broker_ref_attenuate_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_ref_attenuate_results_r
broker_ref_attenuate_promised(struct broker_ref_attenuate_promise promise)
{
	return broker_ref_attenuate_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_ref_attenuate_results_r
broker_ref_attenuate_results(struct capnrpc_promise *promise)
{
	return broker_ref_attenuate_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
broker_ref_attenuate_promised_ref(struct broker_ref_attenuate_promise promise)
{
	static const uint16_t path[] = { 1 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
broker_ref_attenuate_pipeline_ref(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 1 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/*
 * Takes a revocation back within revoke-grace seconds of it. What broke stays
 * broken; restoring works again.
 *
 * failed: it is not revoked, the time is over, or it is not durable.
 */
static inline struct capnrpc_request *
broker_ref_undo_request(
	struct capnrpc_cap *cap, struct broker_ref_undo_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_ref_undo_params_b params;

	request = capnrpc_request_new(cap, BROKER_REF_ID, BROKER_REF_UNDO);
	if (request == NULL)
		return NULL;
	params = broker_ref_undo_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_ref_undo_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_ref_undo_promise
broker_ref_undo_send(struct capnrpc_request *request_taken)
{
	struct broker_ref_undo_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_ref_undo_results_r
broker_ref_undo_promised(struct broker_ref_undo_promise promise)
{
	return broker_ref_undo_results_read(capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_ref_undo_results_r
broker_ref_undo_results(struct capnrpc_promise *promise)
{
	return broker_ref_undo_results_read(capnrpc_promise_results(promise));
}

/*
 * Forgets a reference that has ended, its children with it; no undo from then
 * on.
 *
 * failed: it has not ended: revoke it first.
 */
static inline struct capnrpc_request *
broker_ref_purge_request(
	struct capnrpc_cap *cap, struct broker_ref_purge_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_ref_purge_params_b params;

	request = capnrpc_request_new(cap, BROKER_REF_ID, BROKER_REF_PURGE);
	if (request == NULL)
		return NULL;
	params = broker_ref_purge_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_ref_purge_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_ref_purge_promise
broker_ref_purge_send(struct capnrpc_request *request_taken)
{
	struct broker_ref_purge_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_ref_purge_results_r
broker_ref_purge_promised(struct broker_ref_purge_promise promise)
{
	return broker_ref_purge_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_ref_purge_results_r
broker_ref_purge_results(struct capnrpc_promise *promise)
{
	return broker_ref_purge_results_read(capnrpc_promise_results(promise));
}

/* service empty: of all services. Published ones come first. */
static inline struct capnrpc_request *
broker_account_refs_request(struct capnrpc_cap *cap,
	struct broker_account_refs_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_account_refs_params_b params;

	request = capnrpc_request_new(
		cap, BROKER_ACCOUNT_ID, BROKER_ACCOUNT_REFS);
	if (request == NULL)
		return NULL;
	params = broker_account_refs_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_account_refs_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_account_refs_promise
broker_account_refs_send(struct capnrpc_request *request_taken)
{
	struct broker_account_refs_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_account_refs_results_r
broker_account_refs_promised(struct broker_account_refs_promise promise)
{
	return broker_account_refs_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_account_refs_results_r
broker_account_refs_results(struct capnrpc_promise *promise)
{
	return broker_account_refs_results_read(
		capnrpc_promise_results(promise));
}

/*
 * By RefInfo.key or any unique start of it of 6 characters or more.
 *
 * failed: no such reference is yours; several begin so.
 */
static inline struct capnrpc_request *
broker_account_ref_request(
	struct capnrpc_cap *cap, struct broker_account_ref_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_account_ref_params_b params;

	request =
		capnrpc_request_new(cap, BROKER_ACCOUNT_ID, BROKER_ACCOUNT_REF);
	if (request == NULL)
		return NULL;
	params =
		broker_account_ref_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_account_ref_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_account_ref_promise
broker_account_ref_send(struct capnrpc_request *request_taken)
{
	struct broker_account_ref_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_account_ref_results_r
broker_account_ref_promised(struct broker_account_ref_promise promise)
{
	return broker_account_ref_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_account_ref_results_r
broker_account_ref_results(struct capnrpc_promise *promise)
{
	return broker_account_ref_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
broker_account_ref_promised_ref(struct broker_account_ref_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
broker_account_ref_pipeline_ref(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/*
 * Service.mint for a service of the caller's, whether attached or not. One
 * that is not there yet is made.
 */
static inline struct capnrpc_request *
broker_account_mint_request(struct capnrpc_cap *cap,
	struct broker_account_mint_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_account_mint_params_b params;

	request = capnrpc_request_new(
		cap, BROKER_ACCOUNT_ID, BROKER_ACCOUNT_MINT);
	if (request == NULL)
		return NULL;
	params = broker_account_mint_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_account_mint_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_account_mint_promise
broker_account_mint_send(struct capnrpc_request *request_taken)
{
	struct broker_account_mint_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_account_mint_results_r
broker_account_mint_promised(struct broker_account_mint_promise promise)
{
	return broker_account_mint_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_account_mint_results_r
broker_account_mint_results(struct capnrpc_promise *promise)
{
	return broker_account_mint_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
broker_account_mint_promised_ref(struct broker_account_mint_promise promise)
{
	static const uint16_t path[] = { 1 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
broker_account_mint_pipeline_ref(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 1 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

static inline struct capnrpc_request *
broker_account_names_request(struct capnrpc_cap *cap,
	struct broker_account_names_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_account_names_params_b params;

	request = capnrpc_request_new(
		cap, BROKER_ACCOUNT_ID, BROKER_ACCOUNT_NAMES);
	if (request == NULL)
		return NULL;
	params = broker_account_names_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_account_names_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_account_names_promise
broker_account_names_send(struct capnrpc_request *request_taken)
{
	struct broker_account_names_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_account_names_results_r
broker_account_names_promised(struct broker_account_names_promise promise)
{
	return broker_account_names_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_account_names_results_r
broker_account_names_results(struct capnrpc_promise *promise)
{
	return broker_account_names_results_read(
		capnrpc_promise_results(promise));
}

/*
 * Stores somebody's URI under a petname: 1 to 128 bytes of [A-Za-z0-9._-].
 * Programs that hold a reconnecting reference by that name pick up a new URI.
 *
 * failed: the name or URI is malformed; the name is there and replace is not
 *   set. overloaded: too many names.
 */
static inline struct capnrpc_request *
broker_account_set_name_request(struct capnrpc_cap *cap,
	struct broker_account_set_name_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_account_set_name_params_b params;

	request = capnrpc_request_new(
		cap, BROKER_ACCOUNT_ID, BROKER_ACCOUNT_SET_NAME);
	if (request == NULL)
		return NULL;
	params = broker_account_set_name_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_account_set_name_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_account_set_name_promise
broker_account_set_name_send(struct capnrpc_request *request_taken)
{
	struct broker_account_set_name_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_account_set_name_results_r
broker_account_set_name_promised(struct broker_account_set_name_promise promise)
{
	return broker_account_set_name_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_account_set_name_results_r
broker_account_set_name_results(struct capnrpc_promise *promise)
{
	return broker_account_set_name_results_read(
		capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
broker_account_rename_name_request(struct capnrpc_cap *cap,
	struct broker_account_rename_name_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_account_rename_name_params_b params;

	request = capnrpc_request_new(
		cap, BROKER_ACCOUNT_ID, BROKER_ACCOUNT_RENAME_NAME);
	if (request == NULL)
		return NULL;
	params = broker_account_rename_name_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_account_rename_name_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_account_rename_name_promise
broker_account_rename_name_send(struct capnrpc_request *request_taken)
{
	struct broker_account_rename_name_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_account_rename_name_results_r
broker_account_rename_name_promised(
	struct broker_account_rename_name_promise promise)
{
	return broker_account_rename_name_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_account_rename_name_results_r
broker_account_rename_name_results(struct capnrpc_promise *promise)
{
	return broker_account_rename_name_results_read(
		capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
broker_account_forget_name_request(struct capnrpc_cap *cap,
	struct broker_account_forget_name_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_account_forget_name_params_b params;

	request = capnrpc_request_new(
		cap, BROKER_ACCOUNT_ID, BROKER_ACCOUNT_FORGET_NAME);
	if (request == NULL)
		return NULL;
	params = broker_account_forget_name_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_account_forget_name_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_account_forget_name_promise
broker_account_forget_name_send(struct capnrpc_request *request_taken)
{
	struct broker_account_forget_name_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_account_forget_name_results_r
broker_account_forget_name_promised(
	struct broker_account_forget_name_promise promise)
{
	return broker_account_forget_name_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_account_forget_name_results_r
broker_account_forget_name_results(struct capnrpc_promise *promise)
{
	return broker_account_forget_name_results_read(
		capnrpc_promise_results(promise));
}

/*
 * Lets a local user or group (or anyone here) look the name up, or no longer.
 */
static inline struct capnrpc_request *
broker_account_allow_name_request(struct capnrpc_cap *cap,
	struct broker_account_allow_name_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_account_allow_name_params_b params;

	request = capnrpc_request_new(
		cap, BROKER_ACCOUNT_ID, BROKER_ACCOUNT_ALLOW_NAME);
	if (request == NULL)
		return NULL;
	params = broker_account_allow_name_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_account_allow_name_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_account_allow_name_promise
broker_account_allow_name_send(struct capnrpc_request *request_taken)
{
	struct broker_account_allow_name_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_account_allow_name_results_r
broker_account_allow_name_promised(
	struct broker_account_allow_name_promise promise)
{
	return broker_account_allow_name_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_account_allow_name_results_r
broker_account_allow_name_results(struct capnrpc_promise *promise)
{
	return broker_account_allow_name_results_read(
		capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
broker_account_services_request(struct capnrpc_cap *cap,
	struct broker_account_services_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_account_services_params_b params;

	request = capnrpc_request_new(
		cap, BROKER_ACCOUNT_ID, BROKER_ACCOUNT_SERVICES);
	if (request == NULL)
		return NULL;
	params = broker_account_services_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_account_services_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_account_services_promise
broker_account_services_send(struct capnrpc_request *request_taken)
{
	struct broker_account_services_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_account_services_results_r
broker_account_services_promised(struct broker_account_services_promise promise)
{
	return broker_account_services_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_account_services_results_r
broker_account_services_results(struct capnrpc_promise *promise)
{
	return broker_account_services_results_read(
		capnrpc_promise_results(promise));
}

/*
 * Starts the provider of a service that has an activation entry; answers when
 * it has attached.
 *
 * failed: no such service, no activation entry; it could not be started (says
 *   why). disconnected: it did not attach in time.
 */
static inline struct capnrpc_request *
broker_account_start_service_request(struct capnrpc_cap *cap,
	struct broker_account_start_service_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_account_start_service_params_b params;

	request = capnrpc_request_new(
		cap, BROKER_ACCOUNT_ID, BROKER_ACCOUNT_START_SERVICE);
	if (request == NULL)
		return NULL;
	params = broker_account_start_service_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_account_start_service_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_account_start_service_promise
broker_account_start_service_send(struct capnrpc_request *request_taken)
{
	struct broker_account_start_service_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_account_start_service_results_r
broker_account_start_service_promised(
	struct broker_account_start_service_promise promise)
{
	return broker_account_start_service_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_account_start_service_results_r
broker_account_start_service_results(struct capnrpc_promise *promise)
{
	return broker_account_start_service_results_read(
		capnrpc_promise_results(promise));
}

/* Ends the process or unit that the daemon started for the service. */
static inline struct capnrpc_request *
broker_account_stop_service_request(struct capnrpc_cap *cap,
	struct broker_account_stop_service_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_account_stop_service_params_b params;

	request = capnrpc_request_new(
		cap, BROKER_ACCOUNT_ID, BROKER_ACCOUNT_STOP_SERVICE);
	if (request == NULL)
		return NULL;
	params = broker_account_stop_service_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_account_stop_service_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_account_stop_service_promise
broker_account_stop_service_send(struct capnrpc_request *request_taken)
{
	struct broker_account_stop_service_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_account_stop_service_results_r
broker_account_stop_service_promised(
	struct broker_account_stop_service_promise promise)
{
	return broker_account_stop_service_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_account_stop_service_results_r
broker_account_stop_service_results(struct capnrpc_promise *promise)
{
	return broker_account_stop_service_results_read(
		capnrpc_promise_results(promise));
}

/* Frees a name that has no references and no provider. */
static inline struct capnrpc_request *
broker_account_forget_service_request(struct capnrpc_cap *cap,
	struct broker_account_forget_service_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_account_forget_service_params_b params;

	request = capnrpc_request_new(
		cap, BROKER_ACCOUNT_ID, BROKER_ACCOUNT_FORGET_SERVICE);
	if (request == NULL)
		return NULL;
	params = broker_account_forget_service_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_account_forget_service_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_account_forget_service_promise
broker_account_forget_service_send(struct capnrpc_request *request_taken)
{
	struct broker_account_forget_service_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_account_forget_service_results_r
broker_account_forget_service_promised(
	struct broker_account_forget_service_promise promise)
{
	return broker_account_forget_service_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_account_forget_service_results_r
broker_account_forget_service_results(struct capnrpc_promise *promise)
{
	return broker_account_forget_service_results_read(
		capnrpc_promise_results(promise));
}

/* The latest first. */
static inline struct capnrpc_request *
broker_account_audit_request(struct capnrpc_cap *cap,
	struct broker_account_audit_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_account_audit_params_b params;

	request = capnrpc_request_new(
		cap, BROKER_ACCOUNT_ID, BROKER_ACCOUNT_AUDIT);
	if (request == NULL)
		return NULL;
	params = broker_account_audit_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_account_audit_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_account_audit_promise
broker_account_audit_send(struct capnrpc_request *request_taken)
{
	struct broker_account_audit_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_account_audit_results_r
broker_account_audit_promised(struct broker_account_audit_promise promise)
{
	return broker_account_audit_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_account_audit_results_r
broker_account_audit_results(struct capnrpc_promise *promise)
{
	return broker_account_audit_results_read(
		capnrpc_promise_results(promise));
}

/* Restores a URI step by step and tells the report each step as it ends. */
static inline struct capnrpc_request *
broker_account_explain_request(struct capnrpc_cap *cap,
	struct broker_account_explain_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_account_explain_params_b params;

	request = capnrpc_request_new(
		cap, BROKER_ACCOUNT_ID, BROKER_ACCOUNT_EXPLAIN);
	if (request == NULL)
		return NULL;
	params = broker_account_explain_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_account_explain_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_account_explain_promise
broker_account_explain_send(struct capnrpc_request *request_taken)
{
	struct broker_account_explain_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_account_explain_results_r
broker_account_explain_promised(struct broker_account_explain_promise promise)
{
	return broker_account_explain_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_account_explain_results_r
broker_account_explain_results(struct capnrpc_promise *promise)
{
	return broker_account_explain_results_read(
		capnrpc_promise_results(promise));
}

/*
 * name: "parse", "resolve", "connect", "handshake", "identity", "restore".
 * detail: what was found; advice: what to do when it is not ok.
 */
static inline struct capnrpc_request *
broker_report_step_request(
	struct capnrpc_cap *cap, struct broker_report_step_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_report_step_params_b params;

	request =
		capnrpc_request_new(cap, BROKER_REPORT_ID, BROKER_REPORT_STEP);
	if (request == NULL)
		return NULL;
	params =
		broker_report_step_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_report_step_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_report_step_promise
broker_report_step_send(struct capnrpc_request *request_taken)
{
	struct broker_report_step_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_report_step_results_r
broker_report_step_promised(struct broker_report_step_promise promise)
{
	return broker_report_step_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_report_step_results_r
broker_report_step_results(struct capnrpc_promise *promise)
{
	return broker_report_step_results_read(
		capnrpc_promise_results(promise));
}

static inline struct capnrpc_request *
broker_admin_status_request(struct capnrpc_cap *cap,
	struct broker_admin_status_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_admin_status_params_b params;

	request =
		capnrpc_request_new(cap, BROKER_ADMIN_ID, BROKER_ADMIN_STATUS);
	if (request == NULL)
		return NULL;
	params = broker_admin_status_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_admin_status_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_admin_status_promise
broker_admin_status_send(struct capnrpc_request *request_taken)
{
	struct broker_admin_status_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_admin_status_results_r
broker_admin_status_promised(struct broker_admin_status_promise promise)
{
	return broker_admin_status_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_admin_status_results_r
broker_admin_status_results(struct capnrpc_promise *promise)
{
	return broker_admin_status_results_read(
		capnrpc_promise_results(promise));
}

/* Reads the whole store; empty when it is sound. */
static inline struct capnrpc_request *
broker_admin_check_store_request(struct capnrpc_cap *cap,
	struct broker_admin_check_store_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_admin_check_store_params_b params;

	request = capnrpc_request_new(
		cap, BROKER_ADMIN_ID, BROKER_ADMIN_CHECK_STORE);
	if (request == NULL)
		return NULL;
	params = broker_admin_check_store_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_admin_check_store_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_admin_check_store_promise
broker_admin_check_store_send(struct capnrpc_request *request_taken)
{
	struct broker_admin_check_store_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_admin_check_store_results_r
broker_admin_check_store_promised(
	struct broker_admin_check_store_promise promise)
{
	return broker_admin_check_store_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_admin_check_store_results_r
broker_admin_check_store_results(struct capnrpc_promise *promise)
{
	return broker_admin_check_store_results_read(
		capnrpc_promise_results(promise));
}

/* A consistent copy of the store's file, while the daemon works. */
static inline struct capnrpc_request *
broker_admin_backup_store_request(struct capnrpc_cap *cap,
	struct broker_admin_backup_store_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_admin_backup_store_params_b params;

	request = capnrpc_request_new(
		cap, BROKER_ADMIN_ID, BROKER_ADMIN_BACKUP_STORE);
	if (request == NULL)
		return NULL;
	params = broker_admin_backup_store_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_admin_backup_store_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_admin_backup_store_promise
broker_admin_backup_store_send(struct capnrpc_request *request_taken)
{
	struct broker_admin_backup_store_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_admin_backup_store_results_r
broker_admin_backup_store_promised(
	struct broker_admin_backup_store_promise promise)
{
	return broker_admin_backup_store_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_admin_backup_store_results_r
broker_admin_backup_store_results(struct capnrpc_promise *promise)
{
	return broker_admin_backup_store_results_read(
		capnrpc_promise_results(promise));
}

/*
 * Takes the copy and puts it in the store's place once it has ended and was
 * found sound. Live references of what the copy does not know break.
 */
static inline struct capnrpc_request *
broker_admin_restore_store_request(struct capnrpc_cap *cap,
	struct broker_admin_restore_store_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_admin_restore_store_params_b params;

	request = capnrpc_request_new(
		cap, BROKER_ADMIN_ID, BROKER_ADMIN_RESTORE_STORE);
	if (request == NULL)
		return NULL;
	params = broker_admin_restore_store_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_admin_restore_store_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_admin_restore_store_promise
broker_admin_restore_store_send(struct capnrpc_request *request_taken)
{
	struct broker_admin_restore_store_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_admin_restore_store_results_r
broker_admin_restore_store_promised(
	struct broker_admin_restore_store_promise promise)
{
	return broker_admin_restore_store_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_admin_restore_store_results_r
broker_admin_restore_store_results(struct capnrpc_promise *promise)
{
	return broker_admin_restore_store_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
broker_admin_restore_store_promised_sink(
	struct broker_admin_restore_store_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
broker_admin_restore_store_pipeline_sink(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/*
 * References, services and names as lines of JSON that another store can
 * import. They hold no secret in the clear; tokens and names stay sealed.
 */
static inline struct capnrpc_request *
broker_admin_export_refs_request(struct capnrpc_cap *cap,
	struct broker_admin_export_refs_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_admin_export_refs_params_b params;

	request = capnrpc_request_new(
		cap, BROKER_ADMIN_ID, BROKER_ADMIN_EXPORT_REFS);
	if (request == NULL)
		return NULL;
	params = broker_admin_export_refs_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_admin_export_refs_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_admin_export_refs_promise
broker_admin_export_refs_send(struct capnrpc_request *request_taken)
{
	struct broker_admin_export_refs_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_admin_export_refs_results_r
broker_admin_export_refs_promised(
	struct broker_admin_export_refs_promise promise)
{
	return broker_admin_export_refs_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_admin_export_refs_results_r
broker_admin_export_refs_results(struct capnrpc_promise *promise)
{
	return broker_admin_export_refs_results_read(
		capnrpc_promise_results(promise));
}

/* Adds what an export holds; what is there already stays as it is. */
static inline struct capnrpc_request *
broker_admin_import_refs_request(struct capnrpc_cap *cap,
	struct broker_admin_import_refs_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_admin_import_refs_params_b params;

	request = capnrpc_request_new(
		cap, BROKER_ADMIN_ID, BROKER_ADMIN_IMPORT_REFS);
	if (request == NULL)
		return NULL;
	params = broker_admin_import_refs_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_admin_import_refs_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_admin_import_refs_promise
broker_admin_import_refs_send(struct capnrpc_request *request_taken)
{
	struct broker_admin_import_refs_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_admin_import_refs_results_r
broker_admin_import_refs_promised(
	struct broker_admin_import_refs_promise promise)
{
	return broker_admin_import_refs_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_admin_import_refs_results_r
broker_admin_import_refs_results(struct capnrpc_promise *promise)
{
	return broker_admin_import_refs_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
broker_admin_import_refs_promised_sink(
	struct broker_admin_import_refs_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
broker_admin_import_refs_pipeline_sink(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/* 1 MiB at most. */
static inline struct capnrpc_request *
broker_byte_sink_write_request(struct capnrpc_cap *cap,
	struct broker_byte_sink_write_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_byte_sink_write_params_b params;

	request = capnrpc_request_new(
		cap, BROKER_BYTE_SINK_ID, BROKER_BYTE_SINK_WRITE);
	if (request == NULL)
		return NULL;
	params = broker_byte_sink_write_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_byte_sink_write_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_byte_sink_write_promise
broker_byte_sink_write_send(struct capnrpc_request *request_taken)
{
	struct broker_byte_sink_write_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_byte_sink_write_results_r
broker_byte_sink_write_promised(struct broker_byte_sink_write_promise promise)
{
	return broker_byte_sink_write_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_byte_sink_write_results_r
broker_byte_sink_write_results(struct capnrpc_promise *promise)
{
	return broker_byte_sink_write_results_read(
		capnrpc_promise_results(promise));
}

/*
 * Answers when all of it is where it belongs; dropping the sink before gives
 * it up.
 */
static inline struct capnrpc_request *
broker_byte_sink_end_request(struct capnrpc_cap *cap,
	struct broker_byte_sink_end_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct broker_byte_sink_end_params_b params;

	request = capnrpc_request_new(
		cap, BROKER_BYTE_SINK_ID, BROKER_BYTE_SINK_END);
	if (request == NULL)
		return NULL;
	params = broker_byte_sink_end_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct broker_byte_sink_end_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_byte_sink_end_promise
broker_byte_sink_end_send(struct capnrpc_request *request_taken)
{
	struct broker_byte_sink_end_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_byte_sink_end_results_r
broker_byte_sink_end_promised(struct broker_byte_sink_end_promise promise)
{
	return broker_byte_sink_end_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_byte_sink_end_results_r
broker_byte_sink_end_results(struct capnrpc_promise *promise)
{
	return broker_byte_sink_end_results_read(
		capnrpc_promise_results(promise));
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

struct broker_gateway_restore_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct broker_gateway_restore_promise
broker_gateway_restore_send(struct capnrpc_request *request_taken)
{
	struct broker_gateway_restore_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct broker_gateway_restore_results_r
broker_gateway_restore_promised(struct broker_gateway_restore_promise promise)
{
	return broker_gateway_restore_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct broker_gateway_restore_results_r
broker_gateway_restore_results(struct capnrpc_promise *promise)
{
	return broker_gateway_restore_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
broker_gateway_restore_promised_cap(
	struct broker_gateway_restore_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
broker_gateway_restore_pipeline_cap(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
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

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_lookup_results_b
broker_lookup_answer(struct capnrpc_call *call)
{
	return broker_lookup_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_account_results_b
broker_account_answer(struct capnrpc_call *call)
{
	return broker_account_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_admin_results_b
broker_admin_answer(struct capnrpc_call *call)
{
	return broker_admin_results_init(capnrpc_call_results(call));
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
	void (*lookup)(void *object, struct broker_lookup_params_r params,
		struct capnrpc_call *call_taken);
	void (*account)(void *object, struct broker_account_params_r params,
		struct capnrpc_call *call_taken);
	void (*admin)(void *object, struct broker_admin_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * broker_server. False, and the call is still the caller's, when there is none.
 * For CAPNRPC_SERVES().
 */
static inline bool
broker_serve(const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct broker_server *server =
		(const struct broker_server *)methods;
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
	case BROKER_LOOKUP:
		if (server->lookup == NULL)
			return false;
		server->lookup(
			object, broker_lookup_params_read(p), call_taken);
		return true;
	case BROKER_ACCOUNT:
		if (server->account == NULL)
			return false;
		server->account(
			object, broker_account_params_read(p), call_taken);
		return true;
	case BROKER_ADMIN:
		if (server->admin == NULL)
			return false;
		server->admin(object, broker_admin_params_read(p), call_taken);
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
static inline struct broker_watcher_changed_results_b
broker_watcher_changed_answer(struct capnrpc_call *call)
{
	return broker_watcher_changed_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct broker_watcher_server {
	void (*changed)(void *object,
		struct broker_watcher_changed_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * broker_watcher_server. False, and the call is still the caller's, when there
 * is none. For CAPNRPC_SERVES().
 */
static inline bool
broker_watcher_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct broker_watcher_server *server =
		(const struct broker_watcher_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != BROKER_WATCHER_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case BROKER_WATCHER_CHANGED:
		if (server->changed == NULL)
			return false;
		server->changed(object, broker_watcher_changed_params_read(p),
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
broker_watcher_dispatch(const struct broker_watcher_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!broker_watcher_serve(server, object, call_taken))
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

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_service_refs_results_b
broker_service_refs_answer(struct capnrpc_call *call)
{
	return broker_service_refs_results_init(capnrpc_call_results(call));
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
	void (*refs)(void *object, struct broker_service_refs_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * broker_service_server. False, and the call is still the caller's, when there
 * is none. For CAPNRPC_SERVES().
 */
static inline bool
broker_service_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct broker_service_server *server =
		(const struct broker_service_server *)methods;
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
	case BROKER_SERVICE_REFS:
		if (server->refs == NULL)
			return false;
		server->refs(
			object, broker_service_refs_params_read(p), call_taken);
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
 * Hands the call to the method that it is for; methods is a struct
 * broker_restorer_server. False, and the call is still the caller's, when there
 * is none. For CAPNRPC_SERVES().
 */
static inline bool
broker_restorer_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct broker_restorer_server *server =
		(const struct broker_restorer_server *)methods;
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

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_ref_extend_results_b
broker_ref_extend_answer(struct capnrpc_call *call)
{
	return broker_ref_extend_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_ref_relabel_results_b
broker_ref_relabel_answer(struct capnrpc_call *call)
{
	return broker_ref_relabel_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_ref_attenuate_results_b
broker_ref_attenuate_answer(struct capnrpc_call *call)
{
	return broker_ref_attenuate_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_ref_undo_results_b
broker_ref_undo_answer(struct capnrpc_call *call)
{
	return broker_ref_undo_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_ref_purge_results_b
broker_ref_purge_answer(struct capnrpc_call *call)
{
	return broker_ref_purge_results_init(capnrpc_call_results(call));
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
	void (*extend)(void *object, struct broker_ref_extend_params_r params,
		struct capnrpc_call *call_taken);
	void (*relabel)(void *object, struct broker_ref_relabel_params_r params,
		struct capnrpc_call *call_taken);
	void (*attenuate)(void *object,
		struct broker_ref_attenuate_params_r params,
		struct capnrpc_call *call_taken);
	void (*undo)(void *object, struct broker_ref_undo_params_r params,
		struct capnrpc_call *call_taken);
	void (*purge)(void *object, struct broker_ref_purge_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * broker_ref_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
broker_ref_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct broker_ref_server *server =
		(const struct broker_ref_server *)methods;
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
	case BROKER_REF_EXTEND:
		if (server->extend == NULL)
			return false;
		server->extend(
			object, broker_ref_extend_params_read(p), call_taken);
		return true;
	case BROKER_REF_RELABEL:
		if (server->relabel == NULL)
			return false;
		server->relabel(
			object, broker_ref_relabel_params_read(p), call_taken);
		return true;
	case BROKER_REF_ATTENUATE:
		if (server->attenuate == NULL)
			return false;
		server->attenuate(object, broker_ref_attenuate_params_read(p),
			call_taken);
		return true;
	case BROKER_REF_UNDO:
		if (server->undo == NULL)
			return false;
		server->undo(
			object, broker_ref_undo_params_read(p), call_taken);
		return true;
	case BROKER_REF_PURGE:
		if (server->purge == NULL)
			return false;
		server->purge(
			object, broker_ref_purge_params_read(p), call_taken);
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
static inline struct broker_account_refs_results_b
broker_account_refs_answer(struct capnrpc_call *call)
{
	return broker_account_refs_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_account_ref_results_b
broker_account_ref_answer(struct capnrpc_call *call)
{
	return broker_account_ref_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_account_mint_results_b
broker_account_mint_answer(struct capnrpc_call *call)
{
	return broker_account_mint_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_account_names_results_b
broker_account_names_answer(struct capnrpc_call *call)
{
	return broker_account_names_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_account_set_name_results_b
broker_account_set_name_answer(struct capnrpc_call *call)
{
	return broker_account_set_name_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_account_rename_name_results_b
broker_account_rename_name_answer(struct capnrpc_call *call)
{
	return broker_account_rename_name_results_init(
		capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_account_forget_name_results_b
broker_account_forget_name_answer(struct capnrpc_call *call)
{
	return broker_account_forget_name_results_init(
		capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_account_allow_name_results_b
broker_account_allow_name_answer(struct capnrpc_call *call)
{
	return broker_account_allow_name_results_init(
		capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_account_services_results_b
broker_account_services_answer(struct capnrpc_call *call)
{
	return broker_account_services_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_account_start_service_results_b
broker_account_start_service_answer(struct capnrpc_call *call)
{
	return broker_account_start_service_results_init(
		capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_account_stop_service_results_b
broker_account_stop_service_answer(struct capnrpc_call *call)
{
	return broker_account_stop_service_results_init(
		capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_account_forget_service_results_b
broker_account_forget_service_answer(struct capnrpc_call *call)
{
	return broker_account_forget_service_results_init(
		capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_account_audit_results_b
broker_account_audit_answer(struct capnrpc_call *call)
{
	return broker_account_audit_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_account_explain_results_b
broker_account_explain_answer(struct capnrpc_call *call)
{
	return broker_account_explain_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct broker_account_server {
	void (*refs)(void *object, struct broker_account_refs_params_r params,
		struct capnrpc_call *call_taken);
	void (*ref)(void *object, struct broker_account_ref_params_r params,
		struct capnrpc_call *call_taken);
	void (*mint)(void *object, struct broker_account_mint_params_r params,
		struct capnrpc_call *call_taken);
	void (*names)(void *object, struct broker_account_names_params_r params,
		struct capnrpc_call *call_taken);
	void (*set_name)(void *object,
		struct broker_account_set_name_params_r params,
		struct capnrpc_call *call_taken);
	void (*rename_name)(void *object,
		struct broker_account_rename_name_params_r params,
		struct capnrpc_call *call_taken);
	void (*forget_name)(void *object,
		struct broker_account_forget_name_params_r params,
		struct capnrpc_call *call_taken);
	void (*allow_name)(void *object,
		struct broker_account_allow_name_params_r params,
		struct capnrpc_call *call_taken);
	void (*services)(void *object,
		struct broker_account_services_params_r params,
		struct capnrpc_call *call_taken);
	void (*start_service)(void *object,
		struct broker_account_start_service_params_r params,
		struct capnrpc_call *call_taken);
	void (*stop_service)(void *object,
		struct broker_account_stop_service_params_r params,
		struct capnrpc_call *call_taken);
	void (*forget_service)(void *object,
		struct broker_account_forget_service_params_r params,
		struct capnrpc_call *call_taken);
	void (*audit)(void *object, struct broker_account_audit_params_r params,
		struct capnrpc_call *call_taken);
	void (*explain)(void *object,
		struct broker_account_explain_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * broker_account_server. False, and the call is still the caller's, when there
 * is none. For CAPNRPC_SERVES().
 */
static inline bool
broker_account_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct broker_account_server *server =
		(const struct broker_account_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != BROKER_ACCOUNT_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case BROKER_ACCOUNT_REFS:
		if (server->refs == NULL)
			return false;
		server->refs(
			object, broker_account_refs_params_read(p), call_taken);
		return true;
	case BROKER_ACCOUNT_REF:
		if (server->ref == NULL)
			return false;
		server->ref(
			object, broker_account_ref_params_read(p), call_taken);
		return true;
	case BROKER_ACCOUNT_MINT:
		if (server->mint == NULL)
			return false;
		server->mint(
			object, broker_account_mint_params_read(p), call_taken);
		return true;
	case BROKER_ACCOUNT_NAMES:
		if (server->names == NULL)
			return false;
		server->names(object, broker_account_names_params_read(p),
			call_taken);
		return true;
	case BROKER_ACCOUNT_SET_NAME:
		if (server->set_name == NULL)
			return false;
		server->set_name(object, broker_account_set_name_params_read(p),
			call_taken);
		return true;
	case BROKER_ACCOUNT_RENAME_NAME:
		if (server->rename_name == NULL)
			return false;
		server->rename_name(object,
			broker_account_rename_name_params_read(p), call_taken);
		return true;
	case BROKER_ACCOUNT_FORGET_NAME:
		if (server->forget_name == NULL)
			return false;
		server->forget_name(object,
			broker_account_forget_name_params_read(p), call_taken);
		return true;
	case BROKER_ACCOUNT_ALLOW_NAME:
		if (server->allow_name == NULL)
			return false;
		server->allow_name(object,
			broker_account_allow_name_params_read(p), call_taken);
		return true;
	case BROKER_ACCOUNT_SERVICES:
		if (server->services == NULL)
			return false;
		server->services(object, broker_account_services_params_read(p),
			call_taken);
		return true;
	case BROKER_ACCOUNT_START_SERVICE:
		if (server->start_service == NULL)
			return false;
		server->start_service(object,
			broker_account_start_service_params_read(p),
			call_taken);
		return true;
	case BROKER_ACCOUNT_STOP_SERVICE:
		if (server->stop_service == NULL)
			return false;
		server->stop_service(object,
			broker_account_stop_service_params_read(p), call_taken);
		return true;
	case BROKER_ACCOUNT_FORGET_SERVICE:
		if (server->forget_service == NULL)
			return false;
		server->forget_service(object,
			broker_account_forget_service_params_read(p),
			call_taken);
		return true;
	case BROKER_ACCOUNT_AUDIT:
		if (server->audit == NULL)
			return false;
		server->audit(object, broker_account_audit_params_read(p),
			call_taken);
		return true;
	case BROKER_ACCOUNT_EXPLAIN:
		if (server->explain == NULL)
			return false;
		server->explain(object, broker_account_explain_params_read(p),
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
broker_account_dispatch(const struct broker_account_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!broker_account_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_report_step_results_b
broker_report_step_answer(struct capnrpc_call *call)
{
	return broker_report_step_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct broker_report_server {
	void (*step)(void *object, struct broker_report_step_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * broker_report_server. False, and the call is still the caller's, when there
 * is none. For CAPNRPC_SERVES().
 */
static inline bool
broker_report_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct broker_report_server *server =
		(const struct broker_report_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != BROKER_REPORT_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case BROKER_REPORT_STEP:
		if (server->step == NULL)
			return false;
		server->step(
			object, broker_report_step_params_read(p), call_taken);
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
broker_report_dispatch(const struct broker_report_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!broker_report_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_admin_status_results_b
broker_admin_status_answer(struct capnrpc_call *call)
{
	return broker_admin_status_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_admin_check_store_results_b
broker_admin_check_store_answer(struct capnrpc_call *call)
{
	return broker_admin_check_store_results_init(
		capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_admin_backup_store_results_b
broker_admin_backup_store_answer(struct capnrpc_call *call)
{
	return broker_admin_backup_store_results_init(
		capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_admin_restore_store_results_b
broker_admin_restore_store_answer(struct capnrpc_call *call)
{
	return broker_admin_restore_store_results_init(
		capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_admin_export_refs_results_b
broker_admin_export_refs_answer(struct capnrpc_call *call)
{
	return broker_admin_export_refs_results_init(
		capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_admin_import_refs_results_b
broker_admin_import_refs_answer(struct capnrpc_call *call)
{
	return broker_admin_import_refs_results_init(
		capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct broker_admin_server {
	struct broker_account_server broker_account;
	void (*status)(void *object, struct broker_admin_status_params_r params,
		struct capnrpc_call *call_taken);
	void (*check_store)(void *object,
		struct broker_admin_check_store_params_r params,
		struct capnrpc_call *call_taken);
	void (*backup_store)(void *object,
		struct broker_admin_backup_store_params_r params,
		struct capnrpc_call *call_taken);
	void (*restore_store)(void *object,
		struct broker_admin_restore_store_params_r params,
		struct capnrpc_call *call_taken);
	void (*export_refs)(void *object,
		struct broker_admin_export_refs_params_r params,
		struct capnrpc_call *call_taken);
	void (*import_refs)(void *object,
		struct broker_admin_import_refs_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * broker_admin_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
broker_admin_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct broker_admin_server *server =
		(const struct broker_admin_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != BROKER_ADMIN_ID) {
		if (broker_account_serve(
			    &server->broker_account, object, call_taken))
			return true;
		return false;
	}
	switch (capnrpc_call_method_id(call_taken)) {
	case BROKER_ADMIN_STATUS:
		if (server->status == NULL)
			return false;
		server->status(
			object, broker_admin_status_params_read(p), call_taken);
		return true;
	case BROKER_ADMIN_CHECK_STORE:
		if (server->check_store == NULL)
			return false;
		server->check_store(object,
			broker_admin_check_store_params_read(p), call_taken);
		return true;
	case BROKER_ADMIN_BACKUP_STORE:
		if (server->backup_store == NULL)
			return false;
		server->backup_store(object,
			broker_admin_backup_store_params_read(p), call_taken);
		return true;
	case BROKER_ADMIN_RESTORE_STORE:
		if (server->restore_store == NULL)
			return false;
		server->restore_store(object,
			broker_admin_restore_store_params_read(p), call_taken);
		return true;
	case BROKER_ADMIN_EXPORT_REFS:
		if (server->export_refs == NULL)
			return false;
		server->export_refs(object,
			broker_admin_export_refs_params_read(p), call_taken);
		return true;
	case BROKER_ADMIN_IMPORT_REFS:
		if (server->import_refs == NULL)
			return false;
		server->import_refs(object,
			broker_admin_import_refs_params_read(p), call_taken);
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
broker_admin_dispatch(const struct broker_admin_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!broker_admin_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_byte_sink_write_results_b
broker_byte_sink_write_answer(struct capnrpc_call *call)
{
	return broker_byte_sink_write_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct broker_byte_sink_end_results_b
broker_byte_sink_end_answer(struct capnrpc_call *call)
{
	return broker_byte_sink_end_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct broker_byte_sink_server {
	void (*write)(void *object,
		struct broker_byte_sink_write_params_r params,
		struct capnrpc_call *call_taken);
	void (*end)(void *object, struct broker_byte_sink_end_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * broker_byte_sink_server. False, and the call is still the caller's, when
 * there is none. For CAPNRPC_SERVES().
 */
static inline bool
broker_byte_sink_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct broker_byte_sink_server *server =
		(const struct broker_byte_sink_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != BROKER_BYTE_SINK_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case BROKER_BYTE_SINK_WRITE:
		if (server->write == NULL)
			return false;
		server->write(object, broker_byte_sink_write_params_read(p),
			call_taken);
		return true;
	case BROKER_BYTE_SINK_END:
		if (server->end == NULL)
			return false;
		server->end(object, broker_byte_sink_end_params_read(p),
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
broker_byte_sink_dispatch(const struct broker_byte_sink_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!broker_byte_sink_serve(server, object, call_taken))
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
 * Hands the call to the method that it is for; methods is a struct
 * broker_gateway_server. False, and the call is still the caller's, when there
 * is none. For CAPNRPC_SERVES().
 */
static inline bool
broker_gateway_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct broker_gateway_server *server =
		(const struct broker_gateway_server *)methods;
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
