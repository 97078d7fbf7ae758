/* SPDX-License-Identifier: Apache-2.0 */
/* See owner.h. */
#include "config.h"

#include <errno.h>
#include <grp.h>
#include <inttypes.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ctl/complaint.h"
#include "ctl/owner.h"

static bool
parse_number(const char *text, uint32_t *ret_number)
{
	char *end;
	unsigned long long number;

	if (*text < '0' || *text > '9')
		return false;
	errno = 0;
	number = strtoull(text, &end, 10);
	/* The greatest is no id: chown(2) reads it as "leave it". */
	if (errno != 0 || *end != '\0' || number >= UINT32_MAX)
		return false;
	*ret_number = (uint32_t)number;
	return true;
}

/* A name that the system does not know may still be the number itself. */
static bool
parse_id(const char *name, const char *kind, uint32_t *ret_id)
{
	if (parse_number(name, ret_id))
		return true;
	complain("there is no %s '%s' on this machine", kind, name);
	return false;
}

static bool
parse_user(const char *name, struct owner *ret_owner)
{
	const struct passwd *user = getpwnam(name);

	ret_owner->kind = BROKER_OWNER_UID;
	if (user == NULL)
		return parse_id(name, "user", &ret_owner->id);
	ret_owner->id = user->pw_uid;
	return true;
}

static bool
parse_group(const char *name, struct owner *ret_owner)
{
	const struct group *group = getgrnam(name);

	ret_owner->kind = BROKER_OWNER_GID;
	if (group == NULL)
		return parse_id(name, "group", &ret_owner->id);
	ret_owner->id = group->gr_gid;
	return true;
}

/* What stands behind head, or NULL. */
static const char *
behind(const char *text, const char *head)
{
	size_t n = strlen(head);

	return strncmp(text, head, n) == 0 ? text + n : NULL;
}

bool
owner_parse(const char *text, struct owner *ret_owner)
{
	struct owner owner = { BROKER_OWNER_ANYONE, 0, NULL };
	const char *rest;

	if (strcmp(text, "anyone") == 0) {
		*ret_owner = owner;
		return true;
	}
	rest = behind(text, "user:");
	if (rest != NULL)
		return parse_user(rest, ret_owner);
	rest = behind(text, "group:");
	if (rest != NULL)
		return parse_group(rest, ret_owner);
	rest = behind(text, "vat:");
	if (rest == NULL)
		rest = text;
	if (behind(rest, "sha-256:") != NULL) {
		owner.kind = BROKER_OWNER_VAT;
		owner.vat = rest;
		*ret_owner = owner;
		return true;
	}
	complain("'%s' names nobody: write user:NAME, group:NAME, a vat's "
		 "sha-256:..., or anyone",
		text);
	return false;
}

void
owner_write(const struct owner *owner, struct broker_owner_b ret_message)
{
	switch (owner->kind) {
	case BROKER_OWNER_VAT:
		broker_owner_set_vat(
			ret_message, owner->vat, strlen(owner->vat));
		break;
	case BROKER_OWNER_UID:
		broker_owner_set_uid(ret_message, owner->id);
		break;
	case BROKER_OWNER_GID:
		broker_owner_set_gid(ret_message, owner->id);
		break;
	case BROKER_OWNER_ANYONE:
	default:
		broker_owner_set_anyone(ret_message);
		break;
	}
}

void
owner_print_user(uint32_t uid, char *ret_text, size_t size)
{
	const struct passwd *user = getpwuid(uid);

	if (user != NULL)
		(void)snprintf(ret_text, size, "%s", user->pw_name);
	else
		(void)snprintf(ret_text, size, "%" PRIu32, uid);
}

static void
print_group(uint32_t gid, char ret_text[OWNER_TEXT_SIZE])
{
	const struct group *group = getgrgid(gid);

	if (group != NULL)
		(void)snprintf(
			ret_text, OWNER_TEXT_SIZE, "group:%s", group->gr_name);
	else
		(void)snprintf(
			ret_text, OWNER_TEXT_SIZE, "group:%" PRIu32, gid);
}

void
owner_print(struct broker_owner_r owner, char ret_text[OWNER_TEXT_SIZE])
{
	static const char head[] = "user:";

	switch (broker_owner_which(owner)) {
	case BROKER_OWNER_ANYONE:
		(void)snprintf(ret_text, OWNER_TEXT_SIZE, "anyone");
		break;
	case BROKER_OWNER_VAT:
		(void)snprintf(ret_text, OWNER_TEXT_SIZE, "vat:%.300s",
			broker_owner_get_vat(owner).bytes);
		break;
	case BROKER_OWNER_UID:
		memcpy(ret_text, head, sizeof(head));
		owner_print_user(broker_owner_get_uid(owner),
			ret_text + strlen(head),
			OWNER_TEXT_SIZE - strlen(head));
		break;
	case BROKER_OWNER_GID:
		print_group(broker_owner_get_gid(owner), ret_text);
		break;
	default:
		(void)snprintf(ret_text, OWNER_TEXT_SIZE,
			"somebody that only a newer capnrpcctl knows");
		break;
	}
}
