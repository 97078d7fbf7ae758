-- SPDX-License-Identifier: Apache-2.0
-- A store as schema version 1 wrote it: what the next versions must open and keep.
CREATE TABLE service ( name TEXT NOT NULL PRIMARY KEY, owner INTEGER NOT NULL, created_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX service_owner ON service (owner);
CREATE TABLE ref ( digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32), service TEXT NOT NULL REFERENCES service (name), sealed BLOB, label TEXT NOT NULL, owner INTEGER NOT NULL, created_at INTEGER NOT NULL, revoked_at INTEGER, CHECK ((sealed IS NULL) = (revoked_at IS NOT NULL)));
CREATE INDEX ref_owner ON ref (owner, digest);
CREATE INDEX ref_live ON ref (owner) WHERE revoked_at IS NULL;
CREATE INDEX ref_revoked ON ref (owner, revoked_at) WHERE revoked_at IS NOT NULL;
CREATE TABLE audit ( id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL, service TEXT, digest BLOB);
PRAGMA application_id = 1668313700;
INSERT INTO service VALUES ('calc', 1000, 1600000000);
INSERT INTO service VALUES ('idle', 1001, 1600000001);
INSERT INTO ref (digest, service, sealed, label, owner, created_at, revoked_at) VALUES (x'0101010101010101010101010101010101010101010101010101010101010101', 'calc', x'7373737373737373737373737373737373737373737373737373737373737373737373737373737373737373', 'for Ann', 1000, 1600000002, NULL);
INSERT INTO ref (digest, service, sealed, label, owner, created_at, revoked_at) VALUES (x'0202020202020202020202020202020202020202020202020202020202020202', 'calc', x'7474747474747474747474747474747474747474747474747474747474747474747474747474747474', '', 1000, 1600000003, NULL);
INSERT INTO ref (digest, service, sealed, label, owner, created_at, revoked_at) VALUES (x'0303030303030303030303030303030303030303030303030303030303030303', 'calc', NULL, 'gone', 1000, 1600000004, 1600000009);
INSERT INTO audit (at, who, what, service, digest) VALUES (1600000000, 'uid:1000', 'create-service', 'calc', NULL);
INSERT INTO audit (at, who, what, service, digest) VALUES (1600000002, 'uid:1000', 'mint', NULL, x'0101010101010101');
INSERT INTO audit (at, who, what, service, digest) VALUES (1600000009, 'uid:1000', 'revoke', NULL, x'0303030303030303');
PRAGMA user_version = 1;
