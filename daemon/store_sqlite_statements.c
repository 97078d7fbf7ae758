/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The texts of all prepared statements.
 *
 * A list can be narrowed by owner, service and parent. The narrowest that is
 * given picks the statement, and with it the index; the others are checked row
 * by row, which costs little since they nearly always hold.
 */
#include <config.h>

#include "daemon/store_sqlite_database.h"

/* In the order in which store_sqlite_copy_ref() in store_sqlite_refs.c reads
 * them. */
#define REF_COLUMNS                                                    \
	"digest, service, label, owner, created_at, revoked_at,"       \
	" expires_at, last_used_at, unused_for, use_limit, use_count," \
	" parent, depth, is_derived, terms, sealed IS NULL"
#define REF_LIST "SELECT " REF_COLUMNS " FROM ref WHERE "
#define REF_PAGE " AND digest > ?1 ORDER BY digest LIMIT ?2"

/* ?1 and all that descend from it. UNION ends also where a damaged store has a
 * circle. */
#define FAMILY                                           \
	"WITH RECURSIVE family (member) AS (VALUES (?1)" \
	" UNION SELECT digest FROM ref JOIN family"      \
	" ON parent = member) "

#define SERVICE_LIST "SELECT name, owner, created_at, n_refs FROM service "
#define NAME_LIST                                                     \
	"SELECT owner, name, sealed, allowed, created_at, changed_at" \
	" FROM name "
#define AUDIT_LIST                                                \
	"SELECT id, at, who, what, service, label, owner, digest" \
	" FROM audit WHERE id < ?1 "

static const char *const texts[STORE_SQLITE_N_STATEMENTS] = {
	[SQL_BEGIN] = "BEGIN",
	[SQL_BEGIN_WRITING] = "BEGIN IMMEDIATE",
	[SQL_COMMIT] = "COMMIT",
	[SQL_ROLLBACK] = "ROLLBACK",
	[SQL_SAVE] = "SAVEPOINT operation",
	[SQL_UNDO] = "ROLLBACK TO operation",
	[SQL_RELEASE] = "RELEASE operation",

	[SQL_REF_GET] = "SELECT " REF_COLUMNS ", sealed FROM ref"
			" WHERE digest = ?1",
	[SQL_REF_LIST] = REF_LIST "TRUE" REF_PAGE,
	[SQL_REF_LIST_OWNER] = REF_LIST "owner = ?3" REF_PAGE,
	[SQL_REF_LIST_SERVICE] =
		REF_LIST "service = ?4 AND (?3 IS NULL OR owner = ?3)" REF_PAGE,
	[SQL_REF_LIST_PARENT] =
		REF_LIST "parent = ?5 AND (?3 IS NULL OR owner = ?3)"
			 " AND (?4 IS NULL OR service = ?4)" REF_PAGE,
	[SQL_REF_FIND] = "SELECT digest FROM ref"
			 " WHERE digest BETWEEN ?1 AND ?2 LIMIT 2",
	[SQL_REF_FIND_OWNER] = "SELECT digest FROM ref WHERE owner = ?3"
			       " AND digest BETWEEN ?1 AND ?2 LIMIT 2",
	[SQL_REF_PUT] = "INSERT INTO ref (digest, service, label, owner,"
			" created_at, sealed, terms, expires_at, unused_for,"
			" use_limit, is_derived, depth, parent)"
			" VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,"
			" ?11, ?12, ?13)",
	[SQL_REF_RENEW] = "UPDATE ref SET label = ?3, sealed = ?6, terms = ?7,"
			  " expires_at = ?8, unused_for = ?9, use_limit = ?10"
			  " WHERE digest = ?1",
	[SQL_REF_UPDATE] = "UPDATE ref SET label = ?2, expires_at = ?3"
			   " WHERE digest = ?1",
	[SQL_REF_USE] = "UPDATE ref SET use_count = use_count + ?2,"
			" last_used_at = ?3 WHERE digest = ?1",
	[SQL_REF_REVOKE] = "UPDATE ref SET revoked_at = ?2 WHERE digest = ?1"
			   " AND revoked_at IS NULL",
	[SQL_REF_UNDO] = "UPDATE ref SET revoked_at = NULL WHERE digest = ?1",
	[SQL_REF_WIPE] = FAMILY "UPDATE ref SET sealed = NULL"
				" WHERE digest IN family"
				" AND sealed IS NOT NULL",
	[SQL_REF_UNWIPED] = "SELECT digest FROM ref WHERE revoked_at < ?1"
			    " AND sealed IS NOT NULL LIMIT ?2",
	[SQL_REF_FAMILY] = FAMILY "SELECT count(*) FROM family",
	[SQL_REF_PURGE] = "DELETE FROM ref WHERE digest = ?1",
	[SQL_REF_FORGET] = "DELETE FROM ref WHERE rowid IN"
			   " (SELECT rowid FROM ref WHERE owner = ?1"
			   " AND revoked_at IS NOT NULL"
			   " ORDER BY revoked_at DESC LIMIT -1 OFFSET ?2)",
	[SQL_REF_FORGET_SERVICE] = "DELETE FROM ref WHERE service = ?1",

	[SQL_REF_EXPORT] = "SELECT " REF_COLUMNS ", sealed FROM ref"
			   " WHERE depth = ?1",
	[SQL_REF_IMPORT] =
		"INSERT INTO ref (digest, service, label, owner, created_at,"
		" sealed, terms, expires_at, unused_for, use_limit,"
		" is_derived, depth, parent, revoked_at, last_used_at,"
		" use_count) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,"
		" ?11, ?12, ?13, ?14, ?15, ?16 WHERE EXISTS (SELECT 1"
		" FROM service WHERE name = ?2 AND owner = ?4)"
		" AND (?13 IS NULL OR EXISTS (SELECT 1 FROM ref"
		" WHERE digest = ?13 AND service = ?2 AND depth = ?12 - 1))"
		" ON CONFLICT DO NOTHING",

	[SQL_SERVICE_GET] = SERVICE_LIST "WHERE name = ?1",
	[SQL_SERVICE_LIST] = SERVICE_LIST "WHERE name > ?1"
					  " ORDER BY name LIMIT ?2",
	[SQL_SERVICE_LIST_OWNER] = SERVICE_LIST
	"WHERE owner = ?3 AND name > ?1 ORDER BY name LIMIT ?2",
	[SQL_SERVICE_COUNT] = "SELECT count(*) FROM service WHERE owner = ?1",
	[SQL_SERVICE_COUNT_REFS] = "SELECT coalesce(sum(n_refs), 0)"
				   " FROM service WHERE owner = ?1",
	[SQL_SERVICE_PUT] = "INSERT INTO service (name, owner, created_at)"
			    " VALUES (?1, ?2, ?3)",
	[SQL_SERVICE_FORGET] = "DELETE FROM service WHERE name = ?1",

	[SQL_SERVICE_EXPORT] = SERVICE_LIST,
	[SQL_SERVICE_IMPORT] = "INSERT INTO service (name, owner, created_at)"
			       " VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",

	[SQL_NAME_GET] = NAME_LIST "WHERE owner = ?1 AND name = ?2",
	[SQL_NAME_FIND] = NAME_LIST "WHERE name = ?2"
				    " ORDER BY owner LIMIT ?3",
	[SQL_NAME_LIST] = NAME_LIST "WHERE (owner, name) > (?1, ?2)"
				    " ORDER BY owner, name LIMIT ?3",
	[SQL_NAME_LIST_OWNER] = NAME_LIST "WHERE owner = ?1 AND name > ?2"
					  " ORDER BY name LIMIT ?3",
	[SQL_NAME_COUNT] = "SELECT count(*) FROM name WHERE owner = ?1",
	[SQL_NAME_PUT] = "INSERT INTO name (owner, name, sealed, allowed,"
			 " created_at, changed_at)"
			 " VALUES (?1, ?2, ?3, x'', ?4, ?4)",
	[SQL_NAME_REPLACE] = "UPDATE name SET sealed = ?3, changed_at = ?4"
			     " WHERE owner = ?1 AND name = ?2",
	[SQL_NAME_RENAME] = "UPDATE name SET name = ?3"
			    " WHERE owner = ?1 AND name = ?2",
	[SQL_NAME_ALLOW] = "UPDATE name SET allowed = ?3"
			   " WHERE owner = ?1 AND name = ?2",
	[SQL_NAME_FORGET] = "DELETE FROM name WHERE owner = ?1 AND name = ?2",

	[SQL_NAME_EXPORT] = NAME_LIST,
	[SQL_NAME_IMPORT] = "INSERT INTO name (owner, name, sealed, allowed,"
			    " created_at, changed_at)"
			    " VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
			    " ON CONFLICT DO NOTHING",

	[SQL_AUDIT_PUT] = "INSERT INTO audit (at, who, what, service, label,"
			  " owner, digest) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
	[SQL_AUDIT_FORGET] = "DELETE FROM audit WHERE id <= ?1",
	[SQL_AUDIT_LIST] = AUDIT_LIST "ORDER BY id DESC LIMIT ?2",
	[SQL_AUDIT_LIST_OWNER] = AUDIT_LIST "AND owner = ?3"
					    " ORDER BY id DESC LIMIT ?2",

	[SQL_STAT] = "SELECT (SELECT coalesce(sum(n_refs), 0) FROM service),"
		     " (SELECT count(*) FROM service),"
		     " (SELECT count(*) FROM name)",
};

const char *
store_sqlite_text(enum store_sqlite_statement statement)
{
	return texts[statement];
}
