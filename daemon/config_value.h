/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One value of the configuration: text to field, by the key's type. Pure but
 * for groups, which are looked up in the system's database.
 */
#ifndef DAEMON_CONFIG_VALUE_H
#define DAEMON_CONFIG_VALUE_H

#include <capnrpc/attr.h>

#include "daemon/config_keys.h"
#include "daemon/log_reason.h"

/*
 * Reads text into field, which is of the key's type and size. A list is added
 * to. CAPNRPC_EINVAL with a reason `found "...", expected ...`; the field is
 * then unchanged.
 */
CAPNRPC_CHECK int config_value_parse(const struct config_key *key,
	const char *text, void *field, struct reason *ret_reason);

#endif
