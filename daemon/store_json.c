/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lines of JSON. See store_json.h.
 */
#include <config.h>

#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include <capnrpc/error.h>

#include "daemon/base64url.h"
#include "daemon/store_json.h"

/* --- reading ----------------------------------------------------------------
 */

/* The object of one line, and what was wrong with it first. */
struct reader {
	const json_t *object;
	size_t n_members; /* that were looked up and are there */
	struct reason *reason;
	int status;
};

static void
complain(struct reader *reader, const char *key, const char *what)
{
	if (reader->status != 0)
		return;
	reader->status = CAPNRPC_EINVAL;
	reason_set(reader->reason, "\"%s\" %s", key, what);
}

/* A member that must be there. NULL: it is not. */
static const json_t *
member(struct reader *reader, const char *key)
{
	const json_t *value = json_object_get(reader->object, key);

	if (value == NULL)
		complain(reader, key, "is missing");
	else
		reader->n_members++;
	return value;
}

static int64_t
read_number(struct reader *reader, const char *key, int64_t max)
{
	const json_t *value = member(reader, key);
	json_int_t number = 0;

	if (value == NULL)
		return 0;
	if (!json_is_integer(value)) {
		complain(reader, key, "is no whole number");
		return 0;
	}
	number = json_integer_value(value);
	if (number < 0 || number > max) {
		complain(reader, key, "is out of bounds");
		return 0;
	}
	return number;
}

static bool
read_flag(struct reader *reader, const char *key)
{
	const json_t *value = member(reader, key);

	if (value != NULL && !json_is_boolean(value))
		complain(reader, key, "is neither true nor false");
	return json_is_true(value);
}

static void
read_text(struct reader *reader, const char *key, char *ret_text, size_t size)
{
	const json_t *value = member(reader, key);
	size_t n;

	if (value == NULL)
		return;
	n = json_string_length(value);
	if (!json_is_string(value))
		complain(reader, key, "is no text");
	else if (n >= size)
		complain(reader, key, "is too long");
	else if (memchr(json_string_value(value), '\0', n) != NULL)
		complain(reader, key, "has a NUL in it");
	else
		memcpy(ret_text, json_string_value(value), n + 1);
}

/* A name of a service or a petname: plain characters alone. */
static void
read_name_text(struct reader *reader, const char *key, char *ret_name)
{
	read_text(reader, key, ret_name, STORE_NAME_SIZE);
	for (const char *c = ret_name; *c != '\0'; c++) {
		if (strchr("._-", *c) == NULL && (*c < '0' || *c > '9') &&
			(*c < 'A' || *c > 'Z') && (*c < 'a' || *c > 'z'))
			complain(reader, key,
				"has other characters than "
				"A-Z a-z 0-9 . _ -");
	}
	if (ret_name[0] == '\0')
		complain(reader, key, "is empty");
}

/* Decodes base64url into room for max bytes; returns how many they were. */
static size_t
read_bytes(struct reader *reader, const char *key, uint8_t *bytes, size_t max)
{
	const json_t *value = member(reader, key);
	enum base64url_outcome outcome;
	size_t n = 0;

	if (value == NULL)
		return 0;
	if (!json_is_string(value)) {
		complain(reader, key, "is no text");
		return 0;
	}
	outcome = base64url_decode(json_string_value(value),
		json_string_length(value), bytes, max, &n);
	if (outcome == BASE64URL_OK)
		return n;
	complain(reader, key, base64url_outcome_text(outcome));
	return 0;
}

/* The same into memory of its own; nothing where the value is empty. */
static void
read_seal(struct reader *reader, const char *key, size_t max,
	struct seal_bytes *ret_bytes)
{
	uint8_t *bytes = malloc(max);
	size_t n;

	if (bytes == NULL) {
		reader->status = CAPNRPC_ENOMEM;
		return;
	}
	n = read_bytes(reader, key, bytes, max);
	if (n > 0 && seal_bytes_copy(bytes, n, ret_bytes) != 0)
		reader->status = CAPNRPC_ENOMEM;
	free(bytes);
}

static void
read_digest(
	struct reader *reader, const char *key, struct seal_digest *ret_digest)
{
	if (read_bytes(reader, key, ret_digest->bytes, SEAL_DIGEST_SIZE) !=
		SEAL_DIGEST_SIZE)
		complain(reader, key, "is not of 32 bytes");
}

static void
read_header(struct reader *reader, struct store_json_line *line)
{
	if (read_number(reader, "capnrpcd-export", INT32_MAX) !=
		STORE_JSON_VERSION)
		complain(reader, "capnrpcd-export",
			"is of a version that this daemon does not know");
	read_text(reader, "vat", line->vat, sizeof(line->vat));
}

static void
read_service(struct reader *reader, struct store_json_line *line)
{
	struct store_service *service = &line->service;

	read_name_text(reader, "name", service->name);
	service->owner = (uint32_t)read_number(reader, "owner", UINT32_MAX);
	service->created_at = read_number(reader, "createdAt", INT64_MAX);
}

/* Does the row hold together? */
static void
judge_ref(struct reader *reader, const struct store_ref *ref)
{
	if (ref->sealed.n > 0 && ref->sealed.n < SEAL_OVERHEAD)
		complain(reader, "sealed", "is too short");
	if (ref->sealed.n == 0 && ref->revoked_at == 0 && ref->depth == 0)
		complain(reader, "sealed",
			"is empty, but the reference is not revoked");
}

static void
read_ref(struct reader *reader, struct store_json_line *line)
{
	struct store_ref *ref = &line->ref;

	read_digest(reader, "digest", &ref->digest);
	read_name_text(reader, "service", ref->service);
	read_text(reader, "label", ref->label, STORE_LABEL_SIZE);
	ref->owner = (uint32_t)read_number(reader, "owner", UINT32_MAX);
	ref->created_at = read_number(reader, "createdAt", INT64_MAX);
	ref->revoked_at = read_number(reader, "revokedAt", INT64_MAX);
	ref->expires_at = read_number(reader, "expiresAt", INT64_MAX);
	ref->last_used_at = read_number(reader, "lastUsedAt", INT64_MAX);
	ref->unused_for =
		(uint32_t)read_number(reader, "unusedFor", UINT32_MAX);
	ref->use_limit = (uint32_t)read_number(reader, "useLimit", UINT32_MAX);
	ref->use_count = (uint64_t)read_number(reader, "uses", INT64_MAX);
	ref->is_derived = read_flag(reader, "derived");
	ref->depth = (uint32_t)read_number(reader, "depth", STORE_DEPTH_MAX);
	if (ref->depth > 0)
		read_digest(reader, "parent", &ref->parent);
	read_seal(reader, "terms", STORE_TERMS_MAX, &ref->terms);
	read_seal(
		reader, "sealed", SEAL_TOKEN_MAX + SEAL_OVERHEAD, &ref->sealed);
	judge_ref(reader, ref);
}

/* One entry of a name's list: {"uid": 5}, {"gid": 5} or {"anyone": 0}. */
static void
read_allowed(struct reader *outer, const json_t *entry,
	struct store_allowed *ret_allowed)
{
	struct reader reader = { .object = entry, .reason = outer->reason };

	if (!json_is_object(entry) || json_object_size(entry) != 1) {
		complain(outer, "allowed", "has an entry of no known kind");
		return;
	}
	if (json_object_get(entry, "uid") != NULL) {
		ret_allowed->kind = STORE_UID;
		ret_allowed->id =
			(uint32_t)read_number(&reader, "uid", UINT32_MAX);
	} else if (json_object_get(entry, "gid") != NULL) {
		ret_allowed->kind = STORE_GID;
		ret_allowed->id =
			(uint32_t)read_number(&reader, "gid", UINT32_MAX);
	} else {
		ret_allowed->kind = STORE_ANYONE;
		(void)read_number(&reader, "anyone", 0);
	}
	if (outer->status == 0)
		outer->status = reader.status;
}

static void
read_name(struct reader *reader, struct store_json_line *line)
{
	struct store_name *name = &line->name;
	const json_t *allowed;

	name->owner = (uint32_t)read_number(reader, "owner", UINT32_MAX);
	read_name_text(reader, "name", name->name);
	read_seal(reader, "sealed", STORE_SEALED_NAME_MAX, &name->sealed);
	if (name->sealed.n < SEAL_OVERHEAD)
		complain(reader, "sealed", "is too short");
	name->created_at = read_number(reader, "createdAt", INT64_MAX);
	name->changed_at = read_number(reader, "changedAt", INT64_MAX);
	allowed = member(reader, "allowed");
	if (!json_is_array(allowed) ||
		json_array_size(allowed) > STORE_ALLOWED_MAX) {
		complain(reader, "allowed", "is no list, or too long a one");
		return;
	}
	name->n_allowed = json_array_size(allowed);
	for (size_t i = 0; i < name->n_allowed; i++)
		read_allowed(
			reader, json_array_get(allowed, i), &name->allowed[i]);
}

static void
read_end(struct reader *reader, struct store_json_line *line)
{
	struct store_json_counts *counts = &line->counts;

	counts->n_services =
		(uint64_t)read_number(reader, "services", INT64_MAX);
	counts->n_refs = (uint64_t)read_number(reader, "refs", INT64_MAX);
	counts->n_names = (uint64_t)read_number(reader, "names", INT64_MAX);
}

/* The kinds of lines but the first, by the one member that they have. */
static const struct {
	const char *key;
	enum store_json_kind kind;
	void (*read)(struct reader *reader, struct store_json_line *line);
} kinds[] = {
	{ "service", STORE_JSON_SERVICE, read_service },
	{ "ref", STORE_JSON_REF, read_ref },
	{ "name", STORE_JSON_NAME, read_name },
	{ "end", STORE_JSON_END, read_end },
};

/* Reads the object that a line's one member is. */
static void
read_inner(struct reader *outer, size_t kind, struct store_json_line *line)
{
	struct reader reader = { .reason = outer->reason };

	reader.object = member(outer, kinds[kind].key);
	line->kind = kinds[kind].kind;
	if (!json_is_object(reader.object)) {
		complain(outer, kinds[kind].key, "is no object");
		return;
	}
	kinds[kind].read(&reader, line);
	if (reader.n_members != json_object_size(reader.object))
		complain(&reader, kinds[kind].key,
			"has a member that is not known");
	if (outer->status == 0)
		outer->status = reader.status;
}

static void
read_line(struct reader *reader, struct store_json_line *line)
{
	size_t i = 0, n = sizeof(kinds) / sizeof(kinds[0]);

	while (i < n && json_object_get(reader->object, kinds[i].key) == NULL)
		i++;
	if (i < n) {
		read_inner(reader, i, line);
	} else {
		line->kind = STORE_JSON_HEADER;
		read_header(reader, line);
	}
	if (reader->n_members != json_object_size(reader->object))
		complain(reader, "the line", "has a member that is not known");
}

/* jansson goes on with what stands there, which may be of a secret. */
static void
drop_quoted(char *complaint)
{
	char *quoted = strstr(complaint, " near ");

	if (quoted != NULL)
		*quoted = '\0';
}

int
store_json_read(const char *text, size_t n, struct store_json_line *ret_line,
	struct reason *ret_reason)
{
	struct store_json_line line;
	json_error_t error;
	json_t *root = json_loadb(text, n, JSON_REJECT_DUPLICATES, &error);
	struct reader reader = { .object = root, .reason = ret_reason };

	memset(&line, 0, sizeof(line));
	if (root == NULL || !json_is_object(root)) {
		if (root == NULL)
			drop_quoted(error.text);
		reason_set(ret_reason, "it is no JSON object%s%s",
			root == NULL ? ": " : "",
			root == NULL ? error.text : "");
		json_decref(root);
		return CAPNRPC_EINVAL;
	}
	read_line(&reader, &line);
	json_decref(root);
	if (reader.status != 0) {
		store_json_clear(&line);
		return reader.status;
	}
	*ret_line = line;
	return 0;
}

void
store_json_clear(struct store_json_line *line)
{
	seal_bytes_clear(&line->ref.sealed);
	seal_bytes_clear(&line->ref.terms);
	seal_bytes_clear(&line->name.sealed);
}

/* --- writing ----------------------------------------------------------------
 */

/* NULL without memory, which json_pack() passes on. */
static json_t *
bytes_json(const void *bytes, size_t n)
{
	char *text = malloc(BASE64URL_SIZE(n) + 1);
	json_t *json;

	if (text == NULL)
		return NULL;
	base64url_encode(bytes, n, text);
	json = json_string(text);
	free(text);
	return json;
}

static json_t *
text_json(const char *text)
{
	json_t *json = json_string(text);
	char plain[STORE_LABEL_SIZE];
	size_t n = 0;

	if (json != NULL)
		return json;
	for (; text[n] != '\0' && n < sizeof(plain) - 1; n++)
		plain[n] = (unsigned char)text[n] < 0x80 ? text[n] : '?';
	plain[n] = '\0';
	return json_string(plain);
}

static json_t *
ref_json(const struct store_ref *ref)
{
	json_t *json = json_pack(
		"{s:{s:o,s:s,s:o,s:I,s:I,s:I,s:I,s:I,s:I,s:I,s:I,s:b,s:I,"
		"s:o,s:o}}",
		"ref", "digest",
		bytes_json(ref->digest.bytes, SEAL_DIGEST_SIZE), "service",
		ref->service, "label", text_json(ref->label), "owner",
		(json_int_t)ref->owner, "createdAt",
		(json_int_t)ref->created_at, "revokedAt",
		(json_int_t)ref->revoked_at, "expiresAt",
		(json_int_t)ref->expires_at, "lastUsedAt",
		(json_int_t)ref->last_used_at, "unusedFor",
		(json_int_t)ref->unused_for, "useLimit",
		(json_int_t)ref->use_limit, "uses", (json_int_t)ref->use_count,
		"derived", (int)ref->is_derived, "depth",
		(json_int_t)ref->depth, "terms",
		bytes_json(ref->terms.bytes, ref->terms.n), "sealed",
		bytes_json(ref->sealed.bytes, ref->sealed.n));

	if (json != NULL && ref->depth > 0 &&
		json_object_set_new(json_object_get(json, "ref"), "parent",
			bytes_json(ref->parent.bytes, SEAL_DIGEST_SIZE)) != 0) {
		json_decref(json);
		return NULL;
	}
	return json;
}

static json_t *
allowed_json(const struct store_name *name)
{
	static const char *const keys[] = {
		[STORE_ANYONE] = "anyone",
		[STORE_UID] = "uid",
		[STORE_GID] = "gid",
	};
	json_t *list = json_array();

	for (size_t i = 0; list != NULL && i < name->n_allowed; i++) {
		const struct store_allowed *allowed = &name->allowed[i];

		if (json_array_append_new(list,
			    json_pack("{s:I}", keys[allowed->kind],
				    (json_int_t)allowed->id)) != 0) {
			json_decref(list);
			return NULL;
		}
	}
	return list;
}

static json_t *
name_json(const struct store_name *name)
{
	return json_pack("{s:{s:I,s:s,s:o,s:I,s:I,s:o}}", "name", "owner",
		(json_int_t)name->owner, "name", name->name, "sealed",
		bytes_json(name->sealed.bytes, name->sealed.n), "createdAt",
		(json_int_t)name->created_at, "changedAt",
		(json_int_t)name->changed_at, "allowed", allowed_json(name));
}

static json_t *
line_json(const struct store_json_line *line)
{
	switch (line->kind) {
	case STORE_JSON_HEADER:
		return json_pack("{s:I,s:s}", "capnrpcd-export",
			(json_int_t)STORE_JSON_VERSION, "vat", line->vat);
	case STORE_JSON_SERVICE:
		return json_pack("{s:{s:s,s:I,s:I}}", "service", "name",
			line->service.name, "owner",
			(json_int_t)line->service.owner, "createdAt",
			(json_int_t)line->service.created_at);
	case STORE_JSON_REF:
		return ref_json(&line->ref);
	case STORE_JSON_NAME:
		return name_json(&line->name);
	case STORE_JSON_END:
		break;
	}
	return json_pack("{s:{s:I,s:I,s:I}}", "end", "services",
		(json_int_t)line->counts.n_services, "refs",
		(json_int_t)line->counts.n_refs, "names",
		(json_int_t)line->counts.n_names);
}

char *
store_json_write(const struct store_json_line *line)
{
	json_t *json = line_json(line);
	char *text, *ended = NULL;
	size_t n;

	if (json == NULL)
		return NULL;
	text = json_dumps(json, JSON_COMPACT | JSON_ENSURE_ASCII);
	json_decref(json);
	if (text == NULL)
		return NULL;
	n = strlen(text);
	ended = realloc(text, n + 2);
	if (ended == NULL) {
		free(text);
		return NULL;
	}
	memcpy(ended + n, "\n", 2);
	return ended;
}
