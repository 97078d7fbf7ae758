/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A configuration file from anybody: it is taken, or refused in one printable
 * line that begins with the file's name and a line number; and reading it again
 * gives the same, so nothing of it lies outside of struct config.
 */
#include <config.h>

#include "tests/fuzz/target.h"

#include <ctype.h>
#include <string.h>

#include <capnrpc/error.h>

#include "daemon/config_file.h"

static const struct paths paths = {
	.config_file = "/c",
	.state_directory = "/state",
	.socket = "/run/s",
};

/* A configuration has room for every service there may be. */
static struct config first, second;

static void
assert_says_where(const struct reason *reason)
{
	const char *c;

	TARGET_ASSERT(strncmp(reason->text, "conf:", 5) == 0);
	TARGET_ASSERT(isdigit((unsigned char)reason->text[5]));
	for (c = reason->text; *c != 0; c++)
		TARGET_ASSERT(*c >= ' ' && *c <= '~');
}

static int
read_into(struct config *config, const uint8_t *bytes, size_t n)
{
	struct reason reason = { "" };
	int status;

	memset(config, 0, sizeof(*config));
	config_init(config, &paths);
	status = config_file_parse(
		config, "conf", (const char *)bytes, n, &reason);
	if (status != 0) {
		TARGET_ASSERT(status == CAPNRPC_EINVAL);
		assert_says_where(&reason);
		return status;
	}
	status = config_finish(config, &reason);
	TARGET_ASSERT(status == 0 || reason.text[0] != 0);
	return status;
}

static void
refuse_ignored(void *userdata, const struct config_key *key)
{
	(void)userdata;
	(void)key;
	target_fail("no key differs from itself", __FILE__, __LINE__);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	if (n > CONFIG_FILE_MAX)
		return 0;
	TARGET_ASSERT(
		read_into(&first, bytes, n) == read_into(&second, bytes, n));
	TARGET_ASSERT(memcmp(&first, &second, sizeof(first)) == 0);
	config_reload(&first, &second, refuse_ignored, NULL);
	return 0;
}
