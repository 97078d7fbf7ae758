/* SPDX-License-Identifier: Apache-2.0 */
/* See reference.h. */
#include "config.h"

#include <inttypes.h>
#include <string.h>
#include <unistd.h>

#include "ctl/cap_file.h"
#include "ctl/owner.h"
#include "ctl/private_file.h"
#include "ctl/reference.h"

/* --- columns ----------------------------------------------------------------
 */

static struct broker_ref_info_r
info_of(const void *row)
{
	return *(const struct broker_ref_info_r *)row;
}

static struct broker_terms_r
terms_of(const void *row)
{
	return broker_ref_info_get_terms(info_of(row));
}

static void
get_key(const void *row, struct cell *cell)
{
	cell_text_r(cell, broker_ref_info_get_key(info_of(row)));
}

static void
get_label(const void *row, struct cell *cell)
{
	cell_text_r(cell, broker_ref_info_get_label(info_of(row)));
}

static void
get_service(const void *row, struct cell *cell)
{
	cell_text_r(cell, broker_ref_info_get_service(info_of(row)));
}

static void
get_owner(const void *row, struct cell *cell)
{
	cell_number(cell, CELL_USER, broker_ref_info_get_owner(info_of(row)));
}

static const char *
state_name(uint16_t state)
{
	static const char *const names[] = {
		[BROKER_REF_INFO_STATE_GOOD] = "good",
		[BROKER_REF_INFO_STATE_REVOKED] = "revoked",
		[BROKER_REF_INFO_STATE_EXPIRED] = "expired",
		[BROKER_REF_INFO_STATE_EXHAUSTED] = "used up",
		[BROKER_REF_INFO_STATE_ENDED] = "parent ended",
	};

	return state < sizeof(names) / sizeof(names[0]) ? names[state]
							: "unknown";
}

static void
get_state(const void *row, struct cell *cell)
{
	cell_print(cell, "%s",
		state_name((uint16_t)broker_ref_info_get_state(info_of(row))));
}

static void
get_durable(const void *row, struct cell *cell)
{
	cell_number(cell, CELL_FLAG, broker_ref_info_get_durable(info_of(row)));
}

static void
get_derived(const void *row, struct cell *cell)
{
	cell_number(cell, CELL_FLAG, broker_ref_info_get_derived(info_of(row)));
}

static void
get_live(const void *row, struct cell *cell)
{
	cell_number(cell, CELL_FLAG, broker_ref_info_get_live(info_of(row)));
}

static void
get_expires(const void *row, struct cell *cell)
{
	cell_number(
		cell, CELL_TIME, broker_terms_get_expires_at(terms_of(row)));
}

static void
get_created(const void *row, struct cell *cell)
{
	cell_number(
		cell, CELL_TIME, broker_ref_info_get_created_at(info_of(row)));
}

static void
get_last_used(const void *row, struct cell *cell)
{
	cell_number(cell, CELL_TIME,
		broker_ref_info_get_last_used_at(info_of(row)));
}

static void
get_uses(const void *row, struct cell *cell)
{
	cell_number(cell, CELL_NUMBER,
		(int64_t)broker_ref_info_get_uses(info_of(row)));
}

/* A number where 0 says that there is none. */
static void
optional(struct cell *cell, enum cell_kind kind, int64_t number)
{
	cell_number(cell, number == 0 ? CELL_NONE : kind, number);
}

static void
get_revoked(const void *row, struct cell *cell)
{
	optional(cell, CELL_TIME, broker_ref_info_get_revoked_at(info_of(row)));
}

static void
get_use_limit(const void *row, struct cell *cell)
{
	optional(cell, CELL_NUMBER, broker_terms_get_use_limit(terms_of(row)));
}

static void
get_unused_for(const void *row, struct cell *cell)
{
	optional(cell, CELL_SPAN, broker_terms_get_unused_for(terms_of(row)));
}

static void
get_rate(const void *row, struct cell *cell)
{
	optional(cell, CELL_NUMBER,
		broker_terms_get_calls_per_second(terms_of(row)));
}

static void
get_burst(const void *row, struct cell *cell)
{
	optional(cell, CELL_NUMBER, broker_terms_get_call_burst(terms_of(row)));
}

static void
get_sealed_for(const void *row, struct cell *cell)
{
	struct broker_owner_r owner =
		broker_terms_get_sealed_for(terms_of(row));
	char text[OWNER_TEXT_SIZE];

	if (broker_owner_which(owner) == BROKER_OWNER_ANYONE) {
		cell->kind = CELL_NONE;
		return;
	}
	owner_print(owner, text);
	cell_print(cell, "%s", text);
}

static void
add_allowed(struct cell *cell, struct broker_allowed_r allowed)
{
	struct capnrpc_uint16_list_r methods =
		broker_allowed_get_methods(allowed);
	char text[256];
	size_t n = 0;

	text[0] = '\0';
	for (uint32_t i = 0;
		i < capnrpc_uint16_list_len(methods) && n + 8 < sizeof(text);
		i++)
		n += (size_t)snprintf(text + n, sizeof(text) - n, "%c%u",
			i == 0 ? ':' : ',',
			(unsigned int)capnrpc_uint16_list_at(methods, i));
	cell_add(cell, "0x%016" PRIx64 "%s",
		broker_allowed_get_interface_id(allowed), text);
}

static void
get_allowed(const void *row, struct cell *cell)
{
	struct broker_allowed_list_r list =
		broker_terms_get_allowed(terms_of(row));

	cell->kind =
		broker_allowed_list_len(list) == 0 ? CELL_NONE : CELL_TEXTS;
	cell->n = 0;
	for (uint32_t i = 0; i < broker_allowed_list_len(list); i++)
		add_allowed(cell, broker_allowed_list_at(list, i));
}

static void
get_parent(const void *row, struct cell *cell)
{
	struct capnrpc_text_r parent = broker_ref_info_get_parent(info_of(row));

	cell_text_r(cell, parent);
	if (parent.n == 0)
		cell->kind = CELL_NONE;
}

const struct column reference_columns[] = {
	{ "key", "KEY", COLUMN_LISTED, get_key },
	{ "label", "LABEL", COLUMN_LISTED | COLUMN_SHRINKS, get_label },
	{ "service", "SERVICE", COLUMN_LISTED | COLUMN_SHRINKS, get_service },
	{ "owner", "OWNER", COLUMN_OWNER, get_owner },
	{ "state", "STATE", COLUMN_LISTED, get_state },
	{ "expiresAt", "EXPIRES", COLUMN_LISTED, get_expires },
	{ "lastUsedAt", "LAST USED", COLUMN_LISTED, get_last_used },
	{ "createdAt", "CREATED", 0, get_created },
	{ "revokedAt", "REVOKED", 0, get_revoked },
	{ "uses", "USES", 0, get_uses },
	{ "useLimit", "USE LIMIT", 0, get_use_limit },
	{ "unusedFor", "ENDS UNUSED FOR", 0, get_unused_for },
	{ "sealedFor", "FOR", 0, get_sealed_for },
	{ "allowed", "ALLOWED", 0, get_allowed },
	{ "callsPerSecond", "CALLS PER SECOND", 0, get_rate },
	{ "callBurst", "CALLS AT ONCE", 0, get_burst },
	{ "parent", "PARENT", 0, get_parent },
	{ "durable", "DURABLE", 0, get_durable },
	{ "derived", "DERIVED", 0, get_derived },
	{ "live", "IN USE NOW", 0, get_live },
};

const size_t reference_n_columns =
	sizeof(reference_columns) / sizeof(reference_columns[0]);

/* --- finding ----------------------------------------------------------------
 */

static struct capnrpc_request *
ask_by_uri(struct session *session, const char *uri)
{
	struct broker_reference_params_b params;
	struct capnrpc_request *request =
		broker_reference_request(session->broker, &params);

	if (request != NULL)
		broker_reference_params_set_uri(params, uri, strlen(uri));
	return request;
}

static struct capnrpc_request *
ask_by_key(struct session *session, const char *key)
{
	struct broker_account_ref_params_b params;
	struct capnrpc_request *request =
		broker_account_ref_request(session->account, &params);

	if (request != NULL)
		broker_account_ref_params_set_key(params, key, strlen(key));
	return request;
}

enum exit_status
reference_find(struct session *session, const struct arguments *arguments,
	const char *operand, struct capnrpc_cap **ret_ref)
{
	bool is_file = cap_file_is_meant(operand);
	char uri[CAP_FILE_URI_MAX + 1];
	struct capnrpc_promise *promise;
	enum exit_status status;

	if (!is_file) {
		status = session_call(
			session, ask_by_key(session, operand), &promise);
		if (status != EXIT_DONE && access(operand, F_OK) == 0)
			complain("there is a file of that name: ./%s if you "
				 "mean it",
				operand);
		if (status != EXIT_DONE)
			return status;
		*ret_ref = broker_account_ref_pipeline_ref(promise);
		capnrpc_promise_unref(promise);
		return EXIT_DONE;
	}
	if (!cap_file_read(operand,
		    arguments_has(arguments, OPTION_ALLOW_READABLE), uri))
		return EXIT_USAGE;
	status = session_call(session, ask_by_uri(session, uri), &promise);
	cap_file_wipe(uri);
	if (status != EXIT_DONE)
		return status;
	*ret_ref = broker_reference_pipeline_ref(promise);
	capnrpc_promise_unref(promise);
	return EXIT_DONE;
}

enum exit_status
reference_info(struct session *session, struct capnrpc_cap *ref,
	struct broker_ref_info_r *ret_info,
	struct capnrpc_promise **ret_promise)
{
	enum exit_status status = session_call(
		session, broker_ref_info_request(ref, NULL), ret_promise);

	if (status == EXIT_DONE)
		*ret_info = broker_ref_info_results_get_info(
			broker_ref_info_results(*ret_promise));
	return status;
}

/* --- handing over -----------------------------------------------------------
 */

bool
reference_can_hand_over(const struct arguments *arguments)
{
	const char *path = arguments->values[OPTION_TO];
	struct private_file file;

	if (path == NULL)
		return true;
	if (!private_file_begin(
		    &file, path, arguments_has(arguments, OPTION_FORCE)))
		return false;
	private_file_drop(&file);
	return true;
}

static void
print_json(struct session *session, const char *file, struct capnrpc_text_r uri,
	struct broker_ref_info_r info)
{
	struct json json = { session->output.out, 0, false };
	struct capnrpc_text_r key = broker_ref_info_get_key(info);

	json_open(&json, NULL, '{');
	json_text(&json, "key", key.bytes, key.n);
	if (file == NULL) {
		json_text(&json, "uri", uri.bytes, uri.n);
	} else {
		json_null(&json, "uri");
		json_text(&json, "file", file, strlen(file));
	}
	json_close(&json, '}');
}

enum exit_status
reference_hand_over(struct session *session, const struct arguments *arguments,
	struct capnrpc_text_r uri, struct broker_ref_info_r info)
{
	const char *file = arguments->values[OPTION_TO];
	FILE *out = session->output.out;

	if (file != NULL &&
		!cap_file_write(file, uri.bytes, uri.n,
			arguments_has(arguments, OPTION_FORCE))) {
		complain("the reference %s is there, but nobody has its URI: "
			 "'capnrpcctl ref revoke %s' ends it",
			broker_ref_info_get_key(info).bytes,
			broker_ref_info_get_key(info).bytes);
		return EXIT_FAILED;
	}
	if (session->output.is_json)
		print_json(session, file, uri, info);
	else if (file != NULL)
		(void)fprintf(out, "%s is in %s\n",
			broker_ref_info_get_key(info).bytes, file);
	else
		(void)fprintf(out, "%.*s\n", (int)uri.n, uri.bytes);
	return EXIT_DONE;
}
