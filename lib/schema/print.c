/* SPDX-License-Identifier: Apache-2.0 */
/* Printing: the entry, and what text and JSON share. */
#include "schema/print.h"

#include <string.h>

#include "schema/types.h"
#include "schema/value.h"

void
capnrpc_printer_fail(struct capnrpc_printer *p, int status, const char *text)
{
	if (p->out.status == 0)
		p->out.status =
			capnrpc_complain(p->complaint, status, "%s", text);
}

bool
capnrpc_printer_enter(struct capnrpc_printer *p)
{
	if (p->out.status < 0)
		return false;
	if (p->nesting == 0) {
		capnrpc_printer_fail(
			p, CAPNRPC_ELIMIT, "the value is nested too deep");
		return false;
	}
	p->nesting--;
	return true;
}

void
capnrpc_printer_leave(struct capnrpc_printer *p)
{
	p->nesting++;
}

bool
capnrpc_printer_work(struct capnrpc_printer *p, uint32_t n)
{
	if (n > p->n_work) {
		capnrpc_printer_fail(
			p, CAPNRPC_ELIMIT, "the value is too much to print");
		return false;
	}
	p->n_work -= n;
	return p->out.status == 0;
}

/* The message that a value is read from; NULL when there is none. */
static const struct capnrpc_message *
message_of(struct capnrpc_value value)
{
	if (value.type.kind == CAPNRPC_TYPE_STRUCT)
		return value.as.structure.message;
	if (value.type.kind == CAPNRPC_TYPE_LIST)
		return value.as.list.message;
	if (capnrpc_type_is_pointer(value.type) &&
		value.type.kind != CAPNRPC_TYPE_TEXT &&
		value.type.kind != CAPNRPC_TYPE_DATA)
		return value.as.pointer.message;
	return NULL;
}

/* Readers return defaults for what is malformed; the message knows of it. */
static void
check_sources(struct capnrpc_printer *p, struct capnrpc_value value)
{
	const struct capnrpc_message *message = message_of(value);
	int error = 0;

	if (message != NULL)
		error = capnrpc_message_error(message);
	if (error == CAPNRPC_ELIMIT)
		capnrpc_printer_fail(p, error,
			"the message is deeper or longer than may be read");
	else if (error < 0)
		capnrpc_printer_fail(p, error, "the message is malformed");
	if (value.type.decl != NULL && value.type.decl->types->brand_error < 0)
		capnrpc_printer_fail(p, value.type.decl->types->brand_error,
			"the schema has too many generic types");
}

int
capnrpc_value_print(struct capnrpc_value value, enum capnrpc_format format,
	const struct capnrpc_memory *memory, char **ret_text, size_t *ret_n,
	struct capnrpc_complaint *complaint)
{
	struct capnrpc_printer p;
	int status;

	capnrpc_complaint_clear(complaint);
	capnrpc_output_init(&p.out, memory);
	p.is_pretty = format == CAPNRPC_FORMAT_TEXT_PRETTY ||
		format == CAPNRPC_FORMAT_JSON_PRETTY;
	p.n_work = CAPNRPC_PRINT_WORK_MAX;
	p.nesting = CAPNRPC_VALUE_NESTING_MAX;
	p.complaint = complaint;
	if (format <= CAPNRPC_FORMAT_TEXT_PRETTY)
		capnrpc_text_print(&p, value);
	else
		capnrpc_json_print(&p, value);
	check_sources(&p, value);
	status = capnrpc_output_finish(&p.out, ret_text, ret_n);
	capnrpc_output_deinit(&p.out);
	if (status < 0)
		(void)capnrpc_complain(complaint, status, "%s",
			status == CAPNRPC_ELIMIT
				? "the value is too long to print"
				: "out of memory");
	return status;
}
