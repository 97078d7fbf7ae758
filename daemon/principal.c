/* SPDX-License-Identifier: Apache-2.0 */
/* See principal.h. */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "daemon/principal.h"

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
