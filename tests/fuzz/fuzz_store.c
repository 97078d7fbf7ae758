/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A store that somebody tampered with. The input becomes rows of each table, of
 * any type and size in any column; then the engine does everything the daemon
 * asks of it. Each answer is sound and says what the row says, or it is an
 * error in a line of plain characters that names the row.
 *
 * The rows that were put there go through the schema's triggers, but through
 * none of its checks.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>

#include <sqlite3.h>

#include "daemon/chain.h"
#include "daemon/store_sqlite.h"
#include "daemon/store_sqlite_database.h"
#include "tests/fuzz/target.h"

#define NOW 1700000000
#define N_KEYS 6u
#define N_CHANGES_MAX 8u

struct input {
	const uint8_t *bytes;
	size_t n;
};

static uint8_t
next(struct input *in)
{
	if (in->n == 0)
		return 0;
	in->n--;
	return *in->bytes++;
}

static struct store_engine *engine;

static sqlite3 *
database(void)
{
	return ((struct store_sqlite *)engine)->db;
}

static void
execute(const char *sql)
{
	TARGET_ASSERT(
		sqlite3_exec(database(), sql, NULL, NULL, NULL) == SQLITE_OK);
}

/* --- rows -------------------------------------------------------------------
 */

/* What a column is expected to hold. */
enum column {
	ABSENT, /* NULL, where the row is a root */
	DIGEST,
	NAME,
	NUMBER,
	SEALED,
};

struct table {
	const char *insert;
	enum column columns[16];
	int n;
};

static const struct table tables[] = {
	{ "INSERT OR IGNORE INTO service (name, owner, created_at, n_refs)"
	  " VALUES (?1, ?2, ?3, ?4)",
		{ NAME, NUMBER, NUMBER, NUMBER }, 4 },
	{ "INSERT OR IGNORE INTO ref (digest, service, label, owner,"
	  " created_at, revoked_at, expires_at, last_used_at, unused_for,"
	  " use_limit, use_count, is_derived, depth, parent, terms, sealed)"
	  " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13,"
	  " ?14, ?15, ?16)",
		{ DIGEST, NAME, NAME, NUMBER, NUMBER, ABSENT, NUMBER, NUMBER,
			NUMBER, NUMBER, NUMBER, NUMBER, NUMBER, DIGEST, ABSENT,
			SEALED },
		16 },
	{ "INSERT OR IGNORE INTO name (owner, name, sealed, allowed,"
	  " created_at, changed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
		{ NUMBER, NAME, SEALED, SEALED, NUMBER, NUMBER }, 6 },
	{ "INSERT OR IGNORE INTO audit (id, at, who, what, service, digest,"
	  " label, owner) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
		{ NUMBER, NUMBER, NAME, NAME, NAME, SEALED, NAME, NUMBER }, 8 },
};

static struct seal_digest
digest_of(unsigned int key)
{
	struct seal_digest digest;

	memset(digest.bytes, (int)(key % N_KEYS), sizeof(digest.bytes));
	return digest;
}

static void
bind_number(sqlite3_stmt *statement, int at, uint8_t byte)
{
	static const int64_t numbers[] = { INT64_MIN, -1, 16, 17, 1000, 65536,
		UINT32_MAX, INT64_C(4294967296), INT64_C(4294968296),
		INT64_MAX - 1, INT64_MAX };
	size_t n = sizeof(numbers) / sizeof(numbers[0]);

	sqlite3_bind_int64(statement, at,
		byte < n ? numbers[byte] : (int64_t)(byte % N_KEYS));
}

/* Bytes of the input, and behind them more of the same. */
static void
bind_bytes(sqlite3_stmt *statement, int at, struct input *in, bool is_text)
{
	static const size_t sizes[] = { 0, 1, 5, 8, 9, 31, 32, 33, 128, 129,
		160, 161, 256, 257, 4097, 70000 };
	static uint8_t bytes[70000];
	size_t n = sizes[next(in) % 16u], n_own = next(in) % 16u;
	size_t i;

	for (i = 0; i < n; i++)
		bytes[i] = i < n_own ? next(in) : 'a';
	if (is_text)
		sqlite3_bind_text(statement, at, (const char *)bytes, (int)n,
			SQLITE_TRANSIENT);
	else
		sqlite3_bind_blob(
			statement, at, bytes, (int)n, SQLITE_TRANSIENT);
}

static void
bind_expected(
	sqlite3_stmt *statement, int at, enum column column, struct input *in)
{
	static const char *const names[] = { "calc", "idle", "" };
	struct seal_digest digest;

	switch (column) {
	case ABSENT:
		break;
	case DIGEST:
		digest = digest_of(next(in));
		sqlite3_bind_blob(statement, at, digest.bytes,
			sizeof(digest.bytes), SQLITE_TRANSIENT);
		break;
	case NAME:
		sqlite3_bind_text(
			statement, at, names[next(in) % 3u], -1, SQLITE_STATIC);
		break;
	case NUMBER:
		sqlite3_bind_int64(statement, at, next(in) % N_KEYS);
		break;
	case SEALED:
	default:
		sqlite3_bind_blob(statement, at, "sssssssss", 5, SQLITE_STATIC);
		break;
	}
}

/* Mostly what is expected, so that one wrong value is seen among good ones. */
static void
bind_value(
	sqlite3_stmt *statement, int at, enum column column, struct input *in)
{
	uint8_t kind = next(in);

	if (kind < 200)
		bind_expected(statement, at, column, in);
	else if (kind < 220)
		bind_number(statement, at, next(in));
	else if (kind < 232)
		bind_bytes(statement, at, in, true);
	else if (kind < 250)
		bind_bytes(statement, at, in, false);
	else if (kind < 253)
		sqlite3_bind_double(statement, at, 0.5);
}

/* The row is not there where SQLite itself refuses it. */
static void
insert(struct input *in)
{
	const struct table *table = &tables[next(in) % 4u];
	sqlite3_stmt *statement;
	int i;

	TARGET_ASSERT(sqlite3_prepare_v2(database(), table->insert, -1,
			      &statement, NULL) == SQLITE_OK);
	for (i = 0; i < table->n; i++)
		bind_value(statement, i + 1, table->columns[i], in);
	(void)sqlite3_step(statement);
	(void)sqlite3_finalize(statement);
}

static void
fill(struct input *in)
{
	unsigned int n = next(in) % 12u;

	execute("PRAGMA foreign_keys = OFF;"
		"PRAGMA ignore_check_constraints = ON;"
		"DELETE FROM ref; DELETE FROM service; DELETE FROM name;"
		"DELETE FROM audit; DELETE FROM sqlite_sequence;"
		"INSERT INTO service VALUES ('calc', 0, 1, 0);");
	while (n-- > 0)
		insert(in);
	execute("PRAGMA foreign_keys = ON;"
		"PRAGMA ignore_check_constraints = OFF;");
}

/* --- answers ----------------------------------------------------------------
 */

static void
assert_plain(const char *sentence)
{
	TARGET_ASSERT(sentence[0] != '\0');
	for (; *sentence != '\0'; sentence++)
		TARGET_ASSERT(*sentence >= ' ' && *sentence <= '~');
}

/* What is called damaged is told by its row. */
static void
assert_failure(const char *sentence)
{
	bool is_told = strstr(sentence, " reference ") != NULL ||
		strstr(sentence, " service ") != NULL ||
		strstr(sentence, " name of uid ") != NULL ||
		strstr(sentence, " event ") != NULL;

	assert_plain(sentence);
	/* Of the little there is. */
	TARGET_ASSERT(strstr(sentence, "memory") == NULL);
	if (strstr(sentence, "damaged") != NULL && !is_told) {
		(void)fprintf(stderr, "%s\n", sentence);
		TARGET_ASSERT(is_told);
	}
}

/* The row's column is this very number. */
static void
assert_is(sqlite3_stmt *statement, int column, uint64_t number)
{
	TARGET_ASSERT(sqlite3_column_type(statement, column) == SQLITE_INTEGER);
	TARGET_ASSERT(sqlite3_column_int64(statement, column) >= 0);
	TARGET_ASSERT(
		(uint64_t)sqlite3_column_int64(statement, column) == number);
}

static void
assert_is_text(sqlite3_stmt *statement, int column, const char *text)
{
	size_t n = strlen(text);

	TARGET_ASSERT(sqlite3_column_bytes(statement, column) == (int)n);
	TARGET_ASSERT(n == 0 ||
		memcmp(sqlite3_column_text(statement, column), text, n) == 0);
}

static void
assert_ref(const struct store_ref *ref)
{
	sqlite3_stmt *row;

	TARGET_ASSERT(sqlite3_prepare_v2(database(),
			      "SELECT owner, unused_for, use_limit, use_count,"
			      " depth, service, label, length(terms)"
			      " FROM ref WHERE digest = ?1",
			      -1, &row, NULL) == SQLITE_OK);
	sqlite3_bind_blob(row, 1, ref->digest.bytes, sizeof(ref->digest.bytes),
		SQLITE_STATIC);
	TARGET_ASSERT(sqlite3_step(row) == SQLITE_ROW);
	assert_is(row, 0, ref->owner);
	assert_is(row, 1, ref->unused_for);
	assert_is(row, 2, ref->use_limit);
	assert_is(row, 3, ref->use_count);
	assert_is(row, 4, ref->depth);
	assert_is_text(row, 5, ref->service);
	assert_is_text(row, 6, ref->label);
	TARGET_ASSERT(sqlite3_column_int64(row, 7) == (int64_t)ref->terms.n);
	TARGET_ASSERT(ref->depth <= STORE_DEPTH_MAX);
	(void)sqlite3_finalize(row);
}

/* What the daemon makes of a reference and its parents. */
static void
judge(const struct store_answer *answer)
{
	const struct store_ref *ref = &answer->refs[0];
	struct principal principal;
	struct seal_bytes token;
	struct chain *chain;

	TARGET_ASSERT(answer->n_refs <= STORE_DEPTH_MAX + 1);
	TARGET_ASSERT(seal_open_token("id", 2, ref->service, ref->sealed.bytes,
			      ref->sealed.n, &token) != 0);
	memset(&principal, 0, sizeof(principal));
	if (chain_new(answer->refs, answer->n_refs, NULL, &chain) != 0)
		return;
	TARGET_ASSERT(chain_state(chain, NOW) <= CHAIN_ENDED);
	(void)chain_is_for(chain, &principal);
	free(chain);
}

static void
assert_name(const struct store_name *name)
{
	size_t i;

	TARGET_ASSERT(strlen(name->name) < STORE_NAME_SIZE);
	TARGET_ASSERT(name->sealed.n <= STORE_SEALED_NAME_MAX);
	TARGET_ASSERT(name->n_allowed <= STORE_ALLOWED_MAX);
	for (i = 0; i < name->n_allowed; i++)
		TARGET_ASSERT(name->allowed[i].kind <= STORE_GID);
}

static void
assert_answer(const struct store_request *request)
{
	const struct store_answer *answer = &request->answer;
	size_t i;

	TARGET_ASSERT(answer->outcome <= STORE_IN_USE);
	if (answer->outcome == STORE_FAILED)
		assert_failure(answer->reason.text);
	if (answer->outcome != STORE_DONE)
		return;
	for (i = 0; i < answer->n_refs; i++)
		assert_ref(&answer->refs[i]);
	for (i = 0; i < answer->n_names; i++)
		assert_name(&answer->names[i]);
	for (i = 0; i < answer->n_events; i++)
		TARGET_ASSERT(answer->events[i].n_key <= STORE_KEY_SIZE);
	if (answer->n_refs > 0 &&
		(request->operation == STORE_REF_GET ||
			request->operation == STORE_REF_FIND))
		judge(answer);
}

/* --- requests ---------------------------------------------------------------
 */

static struct store_request *
make(enum store_operation operation, unsigned int key)
{
	struct store_request *request = store_request_new(operation);
	uint8_t *sealed = malloc(SEAL_OVERHEAD);

	TARGET_ASSERT(request != NULL && sealed != NULL);
	memset(sealed, 's', SEAL_OVERHEAD);
	request->ref.digest = digest_of(key);
	request->ref.parent = digest_of(key + 1);
	request->ref.depth = key % 2u;
	request->ref.sealed.bytes = sealed;
	request->ref.sealed.n = SEAL_OVERHEAD;
	(void)strcpy(request->ref.service, "calc");
	(void)strcpy(request->name, key % 2u == 0 ? "calc" : "idle");
	(void)strcpy(request->name_row.name, "calc");
	(void)strcpy(request->actor.who, "uid:1");
	(void)strcpy(request->event.who, "uid:1");
	(void)strcpy(request->event.what, "ref.restore");
	request->ref.owner = request->owner = request->name_row.owner = key;
	request->actor.now = request->time = NOW;
	request->change.has_expires_at = true;
	request->limit = STORE_LIST_MAX;
	request->n_bits = 8 * (1 + key);
	request->n_uses = key;
	request->is_set = key % 2u == 0;
	return request;
}

static void
ask(struct store_request *request_taken)
{
	store_batch_run(engine, request_taken);
	assert_answer(request_taken);
	(void)store_request_free(request_taken);
}

static void
ask_list(enum store_operation operation, unsigned int key)
{
	struct store_request *request = make(operation, key);

	request->has_owner = key % 2u == 1;
	request->has_parent = key % 3u == 1;
	request->has_cursor = key % 4u == 1;
	if (key % 2u == 0)
		request->name[0] = '\0';
	ask(request);
}

static void
read_all(void)
{
	unsigned int key;

	for (key = 0; key < N_KEYS; key++) {
		ask(make(STORE_REF_GET, key));
		ask(make(STORE_REF_FIND, key));
		ask_list(STORE_REF_LIST, key);
	}
	for (key = 0; key < 2; key++) {
		ask(make(STORE_SERVICE_GET, key));
		ask(make(STORE_NAME_GET, key));
		ask_list(STORE_SERVICE_LIST, key);
		ask_list(STORE_NAME_LIST, key);
		ask_list(STORE_AUDIT_LIST, key);
	}
	ask(make(STORE_NAME_FIND, 0));
	ask(make(STORE_STAT, 0));
}

static void
change(struct input *in)
{
	enum store_operation operation = (enum store_operation)(STORE_REF_PUT +
		next(in) % (STORE_AUDIT_ADD + 1 - STORE_REF_PUT));

	ask(make(operation, next(in) % N_KEYS));
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct input in = { bytes, n };
	struct reason reason;
	unsigned int i;

	if (engine == NULL)
		TARGET_ASSERT(seal_start() == 0 &&
			store_sqlite_open_memory(&engine, &reason) == 0);
	fill(&in);
	read_all();
	for (i = 0; i < N_CHANGES_MAX && in.n > 0; i++)
		change(&in);
	if (i > 0)
		read_all();
	return 0;
}
