/* SPDX-License-Identifier: Apache-2.0 */
/* See printable.h. Widths are libc's: wcwidth(3). */
#include "config.h"

#include <langinfo.h>
#include <locale.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <wchar.h>

#include "ctl/printable.h"

/* "\xNN" */
#define ESCAPE_WIDTH 4

#define ELLIPSIS "\xe2\x80\xa6"

/* One character, or one byte that is none. */
struct glyph {
	size_t n; /* bytes */
	size_t width; /* columns */
	bool is_escaped;
};

void
printable_start(void)
{
	(void)setlocale(LC_CTYPE, "");
	if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
		(void)setlocale(LC_CTYPE, "C.UTF-8");
}

/* Turns writing direction around: an old way to disguise a file's name. */
static bool
is_direction(wchar_t c)
{
	return c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
		(c >= 0x2066 && c <= 0x2069);
}

static struct glyph
glyph_at(const char *text, size_t n)
{
	struct glyph glyph = { 1, ESCAPE_WIDTH, true };
	mbstate_t state;
	wchar_t c;
	size_t used;
	int width;

	memset(&state, 0, sizeof(state));
	used = mbrtowc(&c, text, n, &state);
	if (used == 0 || used > n)
		return glyph; /* NUL, or not UTF-8 */
	width = wcwidth(c);
	glyph.n = used;
	if (width < 0 || is_direction(c)) {
		glyph.width = used * ESCAPE_WIDTH;
		return glyph;
	}
	glyph.width = (size_t)width;
	glyph.is_escaped = false;
	return glyph;
}

size_t
printable_width(const char *text, size_t n)
{
	size_t width = 0;

	while (n > 0) {
		struct glyph glyph = glyph_at(text, n);

		width += glyph.width;
		text += glyph.n;
		n -= glyph.n;
	}
	return width;
}

static void
write_glyph(FILE *out, const char *text, struct glyph glyph)
{
	if (!glyph.is_escaped) {
		(void)fwrite(text, 1, glyph.n, out);
		return;
	}
	for (size_t i = 0; i < glyph.n; i++)
		(void)fprintf(out, "\\x%02x", (unsigned char)text[i]);
}

void
printable_write(FILE *out, const char *text, size_t n)
{
	(void)printable_write_cut(out, text, n, SIZE_MAX);
}

size_t
printable_write_cut(FILE *out, const char *text, size_t n, size_t width)
{
	bool is_cut = printable_width(text, n) > width;
	size_t room = is_cut && width > 0 ? width - 1 : width;
	size_t taken = 0;

	while (n > 0) {
		struct glyph glyph = glyph_at(text, n);

		if (taken + glyph.width > room)
			break;
		write_glyph(out, text, glyph);
		taken += glyph.width;
		text += glyph.n;
		n -= glyph.n;
	}
	if (is_cut && width > 0) {
		(void)fputs(ELLIPSIS, out);
		taken++;
	}
	return taken;
}
