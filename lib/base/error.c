/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Texts of statuses and names of exception types, for people and logs.
 */
#include <capnrpc/error.h>

#include <stddef.h>

static const char *const status_texts[] = {
	"success",
	"out of memory",
	"argument not allowed",
	"limit exceeded",
	"malformed message or protocol violation",
	"connection closed",
	"more input or time is needed",
	"system call failed",
	"deadline passed",
	"call answered by an exception",
};

static const char *const type_names[] = {
	"failed",
	"overloaded",
	"disconnected",
	"unimplemented",
};

const char *
capnrpc_strerror(int status)
{
	size_t n = sizeof(status_texts) / sizeof(status_texts[0]);

	if (status > 0 || status <= -(int)n)
		return "unknown status";
	return status_texts[-status];
}

const char *
capnrpc_exception_type_name(enum capnrpc_exception_type type)
{
	size_t n = sizeof(type_names) / sizeof(type_names[0]);

	/* A newer peer's types are failures of a kind we do not know. */
	if ((size_t)type >= n)
		return type_names[CAPNRPC_FAILED];
	return type_names[type];
}
