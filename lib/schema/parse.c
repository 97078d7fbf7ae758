/* SPDX-License-Identifier: Apache-2.0 */
/* Parsing: the entry, and what text and JSON share. */
#include "schema/parse.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "schema/types.h"

/* How much of the text a complaint quotes. */
#define QUOTE_MAX 24

void
capnrpc_parser_fail(struct capnrpc_parser *p, size_t offset, int status,
	const char *format, ...)
{
	char text[160];
	va_list arguments;

	if (p->status < 0)
		return;
	va_start(arguments, format);
	(void)vsnprintf(text, sizeof(text), format, arguments);
	va_end(arguments);
	p->status = capnrpc_complain(p->complaint, status, "%s", text);
	capnrpc_complaint_locate(p->complaint, p->text, offset);
}

/* What stands at offset: a word, perhaps the first of a string, or a mark. */
static size_t
quote_length(const struct capnrpc_parser *p, size_t offset)
{
	size_t n = p->text[offset] == '"';

	while (offset + n < p->n && n < QUOTE_MAX &&
		strchr("()[]{}\",:= \t\r\n#", p->text[offset + n]) == NULL)
		n++;
	return n > 0 ? n : 1;
}

void
capnrpc_parser_expect(
	struct capnrpc_parser *p, size_t offset, const char *expected)
{
	if (offset >= p->n)
		capnrpc_parser_fail(p, offset, CAPNRPC_EINVAL,
			"the text ends where %s is expected", expected);
	else
		capnrpc_parser_fail(p, offset, CAPNRPC_EINVAL,
			"'%.*s' stands where %s is expected",
			(int)quote_length(p, offset), p->text + offset,
			expected);
}

bool
capnrpc_parser_enter(struct capnrpc_parser *p, size_t offset)
{
	if (p->status < 0)
		return false;
	if (p->nesting == 0) {
		capnrpc_parser_fail(
			p, offset, CAPNRPC_ELIMIT, "this is nested too deep");
		return false;
	}
	p->nesting--;
	return true;
}

void
capnrpc_parser_leave(struct capnrpc_parser *p)
{
	p->nesting++;
}

bool
capnrpc_parser_built(struct capnrpc_parser *p, size_t offset, bool could_build)
{
	if (!could_build)
		capnrpc_parser_fail(p, offset, CAPNRPC_ELIMIT,
			"the message would be too long");
	return p->status == 0;
}

/* --- numbers ----------------------------------------------------------------
 */

/* Bits of an integer type; 0 for other types. */
static unsigned int
integer_bits(enum capnrpc_type_kind kind)
{
	static const uint8_t bits[] = { 0, 0, 8, 16, 32, 64, 8, 16, 32, 64 };

	return (size_t)kind < sizeof(bits) ? bits[kind] : 0;
}

void
capnrpc_parser_set_integer(struct capnrpc_parser *p, size_t offset,
	struct capnrpc_slot *slot, bool is_negative, uint64_t magnitude)
{
	bool is_signed = slot->type.kind < CAPNRPC_TYPE_UINT8;
	unsigned int n_bits = integer_bits(slot->type.kind);
	uint64_t most = UINT64_MAX >> (64 - n_bits);
	char name[16];

	if (is_signed)
		most >>= 1;
	if (is_negative)
		most = is_signed ? most + 1 : 0;
	if (magnitude > most) {
		capnrpc_type_write(slot->type, name, sizeof(name));
		capnrpc_parser_fail(p, offset, CAPNRPC_EINVAL,
			"the number is out of the range of %s", name);
		return;
	}
	capnrpc_slot_set_bits(slot, is_negative ? 0 - magnitude : magnitude);
}

void
capnrpc_parser_set_real(struct capnrpc_parser *p, size_t offset,
	struct capnrpc_slot *slot, double value)
{
	float single = (float)value;
	uint32_t low;
	uint64_t bits;

	memcpy(&bits, &value, sizeof(bits));
	memcpy(&low, &single, sizeof(low));
	if (slot->type.kind == CAPNRPC_TYPE_FLOAT32) {
		if (isinf(single) && !isinf(value))
			capnrpc_parser_fail(p, offset, CAPNRPC_EINVAL,
				"the number is out of the range of Float32");
		bits = low;
	}
	if (p->status == 0)
		capnrpc_slot_set_bits(slot, bits);
}

int
capnrpc_hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

/* --- the entry --------------------------------------------------------------
 */

/* What building could not do, the message knows of. */
static void
check_target(struct capnrpc_parser *p, struct capnrpc_type type,
	struct capnrpc_pointer_b to)
{
	int error = to.message != NULL ? capnrpc_message_error(to.message)
				       : CAPNRPC_EINVAL;

	if (error < 0 && p->status == 0)
		p->status = capnrpc_complain(p->complaint, error, "%s",
			"the message cannot be built");
	if (type.decl != NULL && type.decl->types->brand_error < 0 &&
		p->status == 0)
		p->status = capnrpc_complain(p->complaint,
			type.decl->types->brand_error, "%s",
			"the schema has too many generic types");
}

int
capnrpc_value_parse(struct capnrpc_type type, enum capnrpc_format format,
	const char *text, size_t n, struct capnrpc_pointer_b to,
	struct capnrpc_complaint *complaint)
{
	struct capnrpc_parser p = { text, n, 0, CAPNRPC_VALUE_NESTING_MAX,
		CAPNRPC_BUILD_WORDS_MAX, CAPNRPC_SCAN_MAX, 0, complaint };
	struct capnrpc_slot slot = capnrpc_slot_at(type, to, &p.n_words);

	capnrpc_complaint_clear(complaint);
	if (type.kind != CAPNRPC_TYPE_STRUCT && type.kind != CAPNRPC_TYPE_LIST)
		capnrpc_parser_fail(&p, 0, CAPNRPC_EINVAL,
			"only a struct or a list can be parsed");
	else if (n > CAPNRPC_VALUE_BYTES_MAX)
		capnrpc_parser_fail(&p, CAPNRPC_VALUE_BYTES_MAX, CAPNRPC_ELIMIT,
			"the text is too long");
	else if (format <= CAPNRPC_FORMAT_TEXT_PRETTY)
		capnrpc_text_parse(&p, &slot);
	else
		capnrpc_json_parse(&p, &slot);
	check_target(&p, type, to);
	if (p.status < 0)
		capnrpc_pointer_clear(to);
	return p.status;
}
