/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A principal: who stands behind a connection. A process of this machine, as
 * the kernel reported it when it connected, or a vat, as its TLS key proved it;
 * or nobody in particular, at the end of an insecure link.
 */
#ifndef DAEMON_PRINCIPAL_H
#define DAEMON_PRINCIPAL_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "daemon/vat_id.h"
#include "proto/gen/broker.capnp.h"

enum principal_kind {
	PRINCIPAL_LOCAL,
	PRINCIPAL_VAT,
	PRINCIPAL_UNKNOWN, /* insecure: whoever answered there */
};

/*
 * Supplementary groups that are known of a process: more than people are in.
 * What goes beyond is as if it were not there.
 */
#define PRINCIPAL_GROUPS_MAX 32

struct principal {
	enum principal_kind kind;
	uid_t uid; /* LOCAL, as the next four */
	gid_t gid;
	pid_t pid;
	gid_t groups[PRINCIPAL_GROUPS_MAX];
	unsigned int n_groups;
	struct vat_id vat; /* VAT */
	char address[160]; /* VAT and UNKNOWN: for people */
};

/* How the log and the audit trail name it: "uid:1000", "vat:sha-256@...". */
struct principal_text {
	char text[240];
};

/* The text of who it is: equal for all connections of one principal. */
struct principal_text principal_print(const struct principal *principal);

/* The text with what tells its connections apart: pid, or address. */
struct principal_text principal_print_connection(
	const struct principal *principal);

/*
 * Takes the supplementary groups of the process at the other end of a Unix
 * socket, as the kernel kept them when it connected; none where it cannot say.
 */
void principal_read_groups(struct principal *principal, int fd);

/* Whether it is a process of that group, by its own or a supplementary one. */
bool principal_is_in_group(const struct principal *principal, gid_t gid);

/* Fills in the message (broker.capnp, Principal). */
void principal_write(const struct principal *principal,
	struct broker_principal_b ret_message);

/* "sha-256:" and the base64url text: a vat id as URIs write it. */
struct vat_id_text principal_vat_text(const struct vat_id *id);

#endif
