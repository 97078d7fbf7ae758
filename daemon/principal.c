/* SPDX-License-Identifier: Apache-2.0 */
/* See principal.h. */
#include "config.h"

#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

#include "daemon/principal.h"

#ifndef SO_PEERGROUPS
#define SO_PEERGROUPS 59 /* Linux 4.13 */
#endif

/* The kernel's limit (NGROUPS_MAX) is 65536; it gives all or nothing. */
#define GROUPS_READ_MAX 1024

struct vat_id_text
principal_vat_text(const struct vat_id *id)
{
	struct vat_id_text text = vat_id_print(id);
	char *at = strchr(text.text, '@');

	if (at != NULL)
		*at = ':';
	return text;
}

struct principal_text
principal_print(const struct principal *principal)
{
	struct principal_text text;
	struct vat_id_text vat;

	switch (principal->kind) {
	case PRINCIPAL_LOCAL:
		(void)snprintf(text.text, sizeof(text.text), "uid:%lu",
			(unsigned long)principal->uid);
		break;
	case PRINCIPAL_VAT:
		vat = vat_id_print(&principal->vat);
		(void)snprintf(
			text.text, sizeof(text.text), "vat:%s", vat.text);
		break;
	case PRINCIPAL_UNKNOWN:
	default:
		(void)snprintf(text.text, sizeof(text.text), "insecure:%s",
			principal->address);
		break;
	}
	return text;
}

struct principal_text
principal_print_connection(const struct principal *principal)
{
	struct principal_text who = principal_print(principal);
	size_t n = strlen(who.text);

	if (principal->kind == PRINCIPAL_LOCAL)
		(void)snprintf(who.text + n, sizeof(who.text) - n, " pid:%ld",
			(long)principal->pid);
	else if (principal->kind == PRINCIPAL_VAT)
		(void)snprintf(who.text + n, sizeof(who.text) - n, " at:%s",
			principal->address);
	return who;
}

void
principal_write(const struct principal *principal,
	struct broker_principal_b ret_message)
{
	struct broker_principal_local_b local;
	struct broker_principal_vat_b vat;
	struct vat_id_text id;

	if (principal->kind == PRINCIPAL_LOCAL) {
		local = broker_principal_init_local(ret_message);
		broker_principal_local_set_uid(local, principal->uid);
		broker_principal_local_set_gid(local, principal->gid);
		broker_principal_local_set_pid(local, principal->pid);
		return;
	}
	vat = broker_principal_init_vat(ret_message);
	if (principal->kind == PRINCIPAL_VAT) {
		id = principal_vat_text(&principal->vat);
		broker_principal_vat_set_id(vat, id.text, strlen(id.text));
	}
	broker_principal_vat_set_address(
		vat, principal->address, strlen(principal->address));
}

void
principal_read_groups(struct principal *principal, int fd)
{
	gid_t groups[GROUPS_READ_MAX];
	socklen_t size = sizeof(groups);

	principal->n_groups = 0;
	if (getsockopt(fd, SOL_SOCKET, SO_PEERGROUPS, groups, &size) != 0)
		return;
	for (size_t i = 0; i < size / sizeof(groups[0]) &&
		principal->n_groups < PRINCIPAL_GROUPS_MAX;
		i++)
		principal->groups[principal->n_groups++] = groups[i];
}

bool
principal_is_in_group(const struct principal *principal, gid_t gid)
{
	if (principal->kind != PRINCIPAL_LOCAL)
		return false;
	for (unsigned int i = 0; i < principal->n_groups; i++)
		if (principal->groups[i] == gid)
			return true;
	return principal->gid == gid;
}
