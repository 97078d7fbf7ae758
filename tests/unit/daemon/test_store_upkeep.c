/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Checking, backups and restoring them, exports and importing them; and files
 * that are not what they should be.
 */
#include <config.h>

#include "store_fixture.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <capnrpc/error.h>

#include "daemon/store_names.h"
#include "daemon/store_upkeep.h"

/* Fills the store: two services, a chain of two, one revoked, and a name. */
static void
fill(struct fixture *f)
{
	struct store_ref ref = make_ref(1), child = make_ref(2);
	struct store_ref gone = make_ref(3);
	struct store_name name = { .owner = 7 };
	static uint8_t terms[] = { 9, 8, 7 };

	assert_int_equal(claim(f, "calc", 1000, 9), STORE_DONE);
	assert_int_equal(claim(f, "other", 1001, 9), STORE_DONE);
	ref.terms.bytes = terms;
	ref.terms.n = sizeof(terms);
	ref.use_limit = 9;
	(void)strcpy(ref.label, "l\xc3\xa9on \"x\"\n");
	assert_int_equal(put(f, &ref, 99), STORE_DONE);
	child.depth = 1;
	child.parent = ref.digest;
	assert_int_equal(put(f, &child, 99), STORE_DONE);
	assert_int_equal(hear(f,
				 store_ref_use(f->store, &child.digest, 2, 55,
					 on_answer, f, NULL)),
		STORE_DONE);
	assert_int_equal(put(f, &gone, 99), STORE_DONE);
	assert_int_equal(hear(f,
				 store_ref_revoke(f->store, &gone.digest, false,
					 &actor, on_answer, f, NULL)),
		STORE_DONE);
	(void)strcpy(name.name, "printer");
	name.sealed = ref.sealed;
	assert_int_equal(hear(f,
				 store_name_put(f->store, &name, false, 9,
					 &actor, on_answer, f, NULL)),
		STORE_DONE);
}

/* What fill() made, and the count of references. */
static void
check_filled(struct fixture *f)
{
	assert_int_equal(get(f, 2), STORE_DONE);
	assert_int_equal(f->answer.n_refs, 2);
	assert_int_equal(f->refs[0].use_count, 2);
	assert_int_equal(f->refs[0].last_used_at, 55);
	assert_int_equal(f->n_sealed, SEAL_OVERHEAD + 3);
	assert_string_equal(f->refs[1].label, "l\xc3\xa9on \"x\"\n");
	assert_int_equal(f->refs[1].use_limit, 9);
	assert_int_equal(get(f, 1), STORE_DONE);
	assert_int_equal(f->n_terms, 3);
	assert_int_equal(f->terms[2], 7);
	assert_int_equal(get(f, 3), STORE_DONE);
	assert_int_equal(f->refs[0].revoked_at, actor.now);
	assert_true(f->refs[0].is_wiped);
	assert_int_equal(hear(f,
				 store_service_get(
					 f->store, "calc", on_answer, f, NULL)),
		STORE_DONE);
	assert_int_equal(f->answer.service.n_refs, 2);
}

static enum store_outcome
check_store(struct fixture *f, bool is_quick)
{
	return hear(f, store_check(f->store, is_quick, on_answer, f, NULL));
}

/* Reads the answered file, and closes it. */
static size_t
read_answer(struct fixture *f, char *ret_bytes, size_t size)
{
	ssize_t n = read(f->answer.file, ret_bytes, size);

	assert_true(n >= 0);
	assert_int_equal(close(f->answer.file), 0);
	return (size_t)n;
}

static enum store_outcome
send(struct fixture *f, const void *bytes, size_t n, const char *vat)
{
	struct store_upload *upload = NULL;
	struct reason reason;

	if (store_upload_new(f->store, &upload, &reason) != 0)
		fail_msg("%s", reason.text);
	assert_int_equal(store_upload_write(upload, bytes, n, &reason), 0);
	if (vat == NULL)
		return hear(f,
			store_restore(
				f->store, upload, &actor, on_answer, f, NULL));
	return hear(f,
		store_import(
			f->store, upload, vat, &actor, on_answer, f, NULL));
}

static void
run_sql(struct fixture *f, const char *sql)
{
	sqlite3 *db = NULL;
	char *error = NULL;

	assert_int_equal(sqlite3_open(f->path, &db), SQLITE_OK);
	if (sqlite3_exec(db, sql, NULL, NULL, &error) != SQLITE_OK)
		fail_msg("%s", error);
	assert_int_equal(sqlite3_close(db), SQLITE_OK);
}

static void
test_check(void **state)
{
	struct fixture *f = *state;

	fill(f);
	assert_int_equal(check_store(f, false), STORE_DONE);
	assert_int_equal(f->answer.n_problems, 0);
	assert_int_equal(check_store(f, true), STORE_DONE);
	assert_int_equal(f->answer.n_problems, 0);

	run_sql(f, "UPDATE service SET n_refs = 5 WHERE name = 'calc'");
	assert_int_equal(check_store(f, false), STORE_DONE);
	assert_int_equal(f->answer.n_problems, 1);
	assert_string_equal(
		f->problems[0].text, "the count of references is wrong: calc");
	run_sql(f, "DELETE FROM ref WHERE depth = 0");
	assert_int_equal(check_store(f, false), STORE_DONE);
	assert_true(f->answer.n_problems > 1);
}

/* Pages are overwritten under the daemon: what reads them says so. */
static void
test_check_damaged(void **state)
{
	static const char noise[4096] = { 'n', 'o' };
	struct fixture *f = *state;
	struct store_engine *engine = NULL;
	struct stat info;
	int fd;

	fill(f);
	f->store = store_free(f->store);
	assert_int_equal(stat(f->path, &info), 0);
	fd = open(f->path, O_WRONLY);
	for (off_t at = 2 * 4096; at < info.st_size; at += 4096)
		assert_int_equal(pwrite(fd, noise, 4096, at), 4096);
	assert_int_equal(close(fd), 0);
	assert_int_equal(store_sqlite_open(f->path, false, &engine, NULL), 0);
	assert_int_equal(store_new(f->loop, engine, &f->store, NULL), 0);
	assert_int_equal(check_store(f, false), STORE_DONE);
	assert_true(f->answer.n_problems > 0);
	assert_int_equal(get(f, 1), STORE_FAILED);
}

static void
test_backup(void **state)
{
	static char copy[1 << 20];
	struct fixture *f = *state;
	struct store_ref ref = make_ref(9);
	size_t n;

	fill(f);
	assert_int_equal(hear(f, store_backup(f->store, on_answer, f, NULL)),
		STORE_DONE);
	n = read_answer(f, copy, sizeof(copy));
	assert_int_equal(n, f->answer.n);

	/* Later changes are undone by putting the copy back. */
	assert_int_equal(put(f, &ref, 99), STORE_DONE);
	ref = make_ref(1);
	assert_int_equal(hear(f,
				 store_ref_revoke(f->store, &ref.digest, false,
					 &actor, on_answer, f, NULL)),
		STORE_DONE);
	assert_int_equal(send(f, copy, n, NULL), STORE_DONE);
	check_filled(f);
	assert_int_equal(get(f, 9), STORE_NOT_FOUND);
	assert_int_equal(check_store(f, false), STORE_DONE);
	assert_int_equal(f->answer.n_problems, 0);
	assert_int_equal(hear(f,
				 store_audit_list(f->store, NULL, 0, 1,
					 on_answer, f, NULL)),
		STORE_DONE);
	assert_string_equal(f->events[0].what, "store.restore");
	ref = make_ref(10);
	assert_int_equal(put(f, &ref, 99), STORE_DONE);

	/* And it is still so when the store is opened anew. */
	f->store = store_free(f->store);
	assert_int_equal(
		store_new(f->loop, open_engine(f), &f->store, NULL), 0);
	assert_int_equal(get(f, 2), STORE_DONE);
	assert_int_equal(get(f, 9), STORE_NOT_FOUND);
	assert_int_equal(get(f, 10), STORE_DONE);
}

/* What is no sound store is refused, and nothing changes. */
static void
test_restore_refused(void **state)
{
	static char copy[1 << 20];
	struct fixture *f = *state;
	size_t n;

	fill(f);
	assert_int_equal(hear(f, store_backup(f->store, on_answer, f, NULL)),
		STORE_DONE);
	n = read_answer(f, copy, sizeof(copy));
	assert_int_equal(send(f, "no store", 8, NULL), STORE_FAILED);
	assert_non_null(strstr(f->answer.reason.text, "no store of capnrpcd"));
	assert_int_equal(send(f, "", 0, NULL), STORE_FAILED);
	assert_non_null(strstr(f->answer.reason.text, "no store of capnrpcd"));
	assert_int_equal(send(f, copy, n / 2, NULL), STORE_FAILED);
	assert_int_equal(send(f, copy, n - 4096, NULL), STORE_FAILED);
	memset(copy + n - 4096, 'x', 4096);
	assert_int_equal(send(f, copy, n, NULL), STORE_FAILED);
	check_filled(f);
}

static void
test_one_upload(void **state)
{
	struct fixture *f = *state;
	struct store_upload *first = NULL, *second = NULL;
	struct reason reason;
	char path[128];

	(void)snprintf(path, sizeof(path), "%s.upload", f->path);
	assert_int_equal(store_upload_new(f->store, &first, &reason), 0);
	assert_int_equal(access(path, F_OK), 0);
	assert_int_equal(
		store_upload_new(f->store, &second, &reason), CAPNRPC_ELIMIT);
	assert_null(store_upload_free(first));
	assert_int_equal(access(path, F_OK), -1);
	assert_int_equal(store_upload_new(f->store, &first, &reason), 0);
	assert_null(store_upload_free(first));
	assert_null(store_upload_free(NULL));
}

static size_t
export_all(struct fixture *f, char *ret_text, size_t size)
{
	size_t n;

	assert_int_equal(hear(f,
				 store_export(f->store, "sha-256:v", on_answer,
					 f, NULL)),
		STORE_DONE);
	n = read_answer(f, ret_text, size - 1);
	ret_text[n] = '\0';
	return n;
}

#define HEADER_OF_V "{\"capnrpcd-export\":1,\"vat\":\"sha-256:v\"}\n"

/* Opens an empty store in the place of the one that is there. */
static void
start_anew(struct fixture *f)
{
	f->store = store_free(f->store);
	assert_int_equal(unlink(f->path), 0);
	assert_int_equal(
		store_new(f->loop, open_engine(f), &f->store, NULL), 0);
}

static void
test_export_and_import(void **state)
{
	static char text[65536], again[65536];
	struct fixture *f = *state;
	size_t n;

	fill(f);
	n = export_all(f, text, sizeof(text));
	assert_int_equal(f->answer.n, 6);
	assert_ptr_equal(strstr(text, HEADER_OF_V), text);
	start_anew(f);
	assert_int_equal(send(f, text, n, "sha-256:v"), STORE_DONE);
	assert_int_equal(f->answer.n, 6);
	assert_int_equal(f->answer.n_skipped, 0);
	check_filled(f);
	(void)export_all(f, again, sizeof(again));
	assert_string_equal(again, text);

	/* A second time nothing is added, and rows that changed stay. */
	assert_int_equal(hear(f,
				 store_ref_use(f->store, &f->refs[0].digest, 0,
					 0, on_answer, f, NULL)),
		STORE_REVOKED);
	assert_int_equal(send(f, text, n, "sha-256:v"), STORE_DONE);
	assert_int_equal(f->answer.n, 0);
	assert_int_equal(f->answer.n_skipped, 6);
	assert_int_equal(check_store(f, false), STORE_DONE);
	assert_int_equal(f->answer.n_problems, 0);
}

/* Names stay with their vat, references with a service of their owner. */
static void
test_import_conflicts(void **state)
{
	static char text[65536];
	struct fixture *f = *state;
	size_t n;

	fill(f);
	n = export_all(f, text, sizeof(text));
	start_anew(f);
	assert_int_equal(claim(f, "calc", 5, 9), STORE_DONE);
	assert_int_equal(send(f, text, n, "sha-256:w"), STORE_DONE);
	assert_int_equal(f->answer.n, 1); /* the service "other" */
	assert_int_equal(f->answer.n_skipped, 5);
	assert_int_equal(get(f, 1), STORE_NOT_FOUND);
	assert_int_equal(hear(f,
				 store_service_get(
					 f->store, "calc", on_answer, f, NULL)),
		STORE_DONE);
	assert_int_equal(f->answer.service.owner, 5);
}

#define HEADER "{\"capnrpcd-export\":1,\"vat\":\"v\"}\n"
#define END(s, r) "{\"end\":{\"services\":" s ",\"refs\":" r ",\"names\":0}}\n"
#define SERVICE "{\"service\":{\"name\":\"s\",\"owner\":1,\"createdAt\":0}}\n"
#define REF(digest, sealed, depth)                                         \
	"{\"ref\":{\"digest\":\"" digest "\",\"service\":\"s\","           \
	"\"label\":\"\",\"owner\":1,\"createdAt\":0,\"revokedAt\":0,"      \
	"\"expiresAt\":0,\"lastUsedAt\":0,\"unusedFor\":0,\"useLimit\":0," \
	"\"uses\":0,\"derived\":false,\"depth\":" depth ",\"terms\":\"\"," \
	"\"sealed\":\"" sealed "\"}}\n"
#define ZEROES "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"

/* Files that are refused, with what is said of them. */
static const struct {
	const char *text, *complaint;
} hostile[] = {
	{ "", "line 1 of the export: the end is missing" },
	{ "\n", "line 1 of the export: it is empty" },
	{ "x\n", "line 1 of the export: it is no JSON object" },
	{ "[]\n", "line 1 of the export: it is no JSON object" },
	{ "{}\n", "line 1 of the export: \"capnrpcd-export\" is missing" },
	{ "{\"capnrpcd-export\":2,\"vat\":\"v\"}\n",
		"line 1 of the export: \"capnrpcd-export\" is of a version" },
	{ "{\"capnrpcd-export\":1,\"vat\":\"v\",\"x\":1}\n",
		"line 1 of the export: \"the line\" has a member" },
	{ "{\"capnrpcd-export\":1,\"vat\":\"v\",\"vat\":\"w\"}\n",
		"line 1 of the export: it is no JSON object: duplicate" },
	{ "{\"capnrpcd-export\":1,\"vat\":\"v\"}",
		"line 1 of the export: its end is missing" },
	{ SERVICE, "line 1 of the export: the header is missing" },
	{ HEADER, "line 2 of the export: the end is missing" },
	{ HEADER HEADER, "line 2 of the export: it is a second header" },
	{ HEADER END("1", "0"), "line 2 of the export: it counts other rows" },
	{ HEADER END("0", "0") SERVICE, "line 3 of the export: it is behind" },
	{ HEADER "{\"service\":5}\n", "\"service\" is no object" },
	{ HEADER "{\"service\":{\"name\":\"a/b\",\"owner\":1,"
		 "\"createdAt\":0}}\n",
		"line 2 of the export: \"name\" has other characters" },
	{ HEADER "{\"service\":{\"name\":\"s\",\"owner\":-1,"
		 "\"createdAt\":0}}\n",
		"line 2 of the export: \"owner\" is out of bounds" },
	{ HEADER "{\"service\":{\"name\":\"s\",\"owner\":4294967296,"
		 "\"createdAt\":0}}\n",
		"\"owner\" is out of bounds" },
	{ HEADER "{\"service\":{\"name\":\"s\",\"owner\":1.5,"
		 "\"createdAt\":0}}\n",
		"\"owner\" is no whole number" },
	{ HEADER "{\"service\":{\"name\":\"s\",\"owner\":1}}\n",
		"\"createdAt\" is missing" },
	{ HEADER SERVICE REF("AA", "", "0"), "\"digest\" is not of 32 bytes" },
	{ HEADER SERVICE REF(ZEROES "=", "", "0"),
		"line 3 of the export: "
		"\"digest\"" },
	{ HEADER SERVICE REF(ZEROES, "AA", "0"), "\"sealed\" is too short" },
	{ HEADER SERVICE REF(ZEROES, "", "0"), "\"sealed\" is empty" },
	{ HEADER SERVICE REF(ZEROES, "", "17"), "\"depth\" is out of bounds" },
	{ HEADER SERVICE REF(ZEROES, "", "1"), "\"parent\" is missing" },
	{ HEADER "{\"name\":{\"owner\":1,\"name\":\"n\",\"sealed\":\"" ZEROES
		 "AAAAAAAAAAAAAAA\",\"createdAt\":0,\"changedAt\":0,"
		 "\"allowed\":[{\"pid\":1}]}}\n",
		"\"anyone\" is missing" },
};

static void
test_import_refused(void **state)
{
	struct fixture *f = *state;

	for (size_t i = 0; i < sizeof(hostile) / sizeof(hostile[0]); i++) {
		const char *text = hostile[i].text;

		assert_int_equal(
			send(f, text, strlen(text), "v"), STORE_FAILED);
		if (strstr(f->answer.reason.text, hostile[i].complaint) == NULL)
			assert_string_equal(
				f->answer.reason.text, hostile[i].complaint);
		/* What jansson quotes may be of a secret. */
		assert_null(strstr(f->answer.reason.text, " near "));
	}
	assert_int_equal(
		hear(f, store_stat(f->store, on_answer, f, NULL)), STORE_DONE);
	assert_int_equal(f->answer.stat.n_services, 0);
}

/* A line as long as it may be, and one character longer. */
static void
test_import_line_limit(void **state)
{
	enum {
		MAX = 131072
	};
	static char text[2 * MAX];
	struct fixture *f = *state;
	size_t n = strlen(HEADER) - 1;

	memcpy(text, HEADER, n);
	memset(text + n, ' ', MAX - n);
	(void)strcpy(text + MAX, "\n" END("0", "0"));
	assert_int_equal(send(f, text, strlen(text), "v"), STORE_DONE);
	text[MAX] = ' ';
	(void)strcpy(text + MAX + 1, "\n" END("0", "0"));
	assert_int_equal(send(f, text, strlen(text), "v"), STORE_FAILED);
	assert_non_null(strstr(f->answer.reason.text, "it is too long"));
}

static void
test_in_memory(void **state)
{
	struct fixture *f = *state;
	struct store_upload *upload = NULL;
	struct reason reason;

	assert_int_equal(check_store(f, true), STORE_FAILED);
	assert_int_equal(hear(f, store_backup(f->store, on_answer, f, NULL)),
		STORE_FAILED);
	assert_int_equal(
		hear(f, store_export(f->store, "v", on_answer, f, NULL)),
		STORE_FAILED);
	assert_int_equal(
		store_upload_new(f->store, &upload, &reason), CAPNRPC_EINVAL);
}

/* Stopping does not wait for the end of upkeep. */
static void
test_interrupted(void **state)
{
	struct fixture *f = *state;

	fill(f);
	assert_int_equal(store_check(f->store, false, NULL, NULL, NULL), 0);
	assert_int_equal(store_backup(f->store, NULL, NULL, NULL), 0);
	assert_int_equal(store_export(f->store, "v", NULL, NULL, NULL), 0);
	f->store = store_free(f->store);
}

int
main(void)
{
#define DISK(test) cmocka_unit_test_setup_teardown(test, set_up_disk, tear_down)
	const struct CMUnitTest tests[] = {
		DISK(test_check),
		DISK(test_check_damaged),
		DISK(test_backup),
		DISK(test_restore_refused),
		DISK(test_one_upload),
		DISK(test_export_and_import),
		DISK(test_import_conflicts),
		DISK(test_import_refused),
		DISK(test_import_line_limit),
		DISK(test_interrupted),
		cmocka_unit_test_setup_teardown(
			test_in_memory, set_up_memory, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
