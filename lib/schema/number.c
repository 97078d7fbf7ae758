/* SPDX-License-Identifier: Apache-2.0 */
/* Numbers as text, the same in every locale. */
#include "schema/number.h"

#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The longest decimal point that a locale may have, with room to spare. */
#define POINT_MAX 16

void
capnrpc_natural_write(uint64_t value, char ret_text[CAPNRPC_NUMBER_MAX])
{
	(void)snprintf(ret_text, CAPNRPC_NUMBER_MAX, "%" PRIu64, value);
}

void
capnrpc_integer_write(int64_t value, char ret_text[CAPNRPC_NUMBER_MAX])
{
	(void)snprintf(ret_text, CAPNRPC_NUMBER_MAX, "%" PRId64, value);
}

/* Replaces what the locale has for a decimal point, and drops plus signs. */
static void
tidy(const char *raw, char *ret_text)
{
	bool in_point = false;

	for (; *raw != '\0'; raw++) {
		if (strchr("0123456789-e", *raw) != NULL) {
			*ret_text++ = *raw;
			in_point = false;
		} else if (*raw != '+' && !in_point) {
			*ret_text++ = '.';
			in_point = true;
		}
	}
	*ret_text = '\0';
}

static bool
write_unusual(double value, char ret_text[CAPNRPC_NUMBER_MAX])
{
	const char *name = value < 0 ? "-inf" : "inf";

	if (!isnan(value) && !isinf(value))
		return false;
	(void)snprintf(ret_text, CAPNRPC_NUMBER_MAX, "%s",
		isnan(value) ? "nan" : name);
	return true;
}

void
capnrpc_real_write(double value, char ret_text[CAPNRPC_NUMBER_MAX])
{
	char raw[CAPNRPC_NUMBER_MAX + POINT_MAX];
	double back;

	if (write_unusual(value, ret_text))
		return;
	(void)snprintf(raw, sizeof(raw), "%.15g", value);
	back = strtod(raw, NULL);
	if (memcmp(&back, &value, sizeof(back)) != 0)
		(void)snprintf(raw, sizeof(raw), "%.17g", value);
	tidy(raw, ret_text);
}

void
capnrpc_real32_write(float value, char ret_text[CAPNRPC_NUMBER_MAX])
{
	char raw[CAPNRPC_NUMBER_MAX + POINT_MAX];
	int saved = errno;
	float back;

	if (write_unusual((double)value, ret_text))
		return;
	(void)snprintf(raw, sizeof(raw), "%.6g", (double)value);
	errno = 0;
	back = strtof(raw, NULL);
	/* What is too small to have all its bits is never short, in capnp. */
	if (errno != 0 || memcmp(&back, &value, sizeof(back)) != 0)
		(void)snprintf(raw, sizeof(raw), "%.8g", (double)value);
	errno = saved;
	tidy(raw, ret_text);
}

/* Whether it is digits, a point and digits, an exponent; where the point is. */
static bool
is_real(const char *text, size_t n, size_t *ret_point)
{
	size_t i = 0, n_digits = 0;

	*ret_point = n;
	for (; i < n && text[i] != 'e' && text[i] != 'E'; i++) {
		if (text[i] == '.' && *ret_point == n && i > 0)
			*ret_point = i;
		else if (text[i] >= '0' && text[i] <= '9')
			n_digits++;
		else
			return false;
	}
	if (n_digits == 0 || i == n)
		return n_digits > 0;
	i++;
	if (i < n && (text[i] == '+' || text[i] == '-'))
		i++;
	if (i == n)
		return false;
	for (; i < n; i++)
		if (text[i] < '0' || text[i] > '9')
			return false;
	return true;
}

bool
capnrpc_real_read(const char *text, size_t n, double *ret_value)
{
	char raw[CAPNRPC_REAL_TEXT_MAX + POINT_MAX + 1];
	char half[POINT_MAX + 3];
	size_t point, n_point;

	if (n > CAPNRPC_REAL_TEXT_MAX || !is_real(text, n, &point))
		return false;
	memcpy(raw, text, n);
	raw[n] = '\0';
	if (point < n) {
		/* What stands between the digits of 1.5 here. */
		(void)snprintf(half, sizeof(half), "%.1f", 1.5);
		n_point = strlen(half) - 2;
		memcpy(raw + point, half + 1, n_point);
		memcpy(raw + point + n_point, text + point + 1, n - point - 1);
		raw[n - 1 + n_point] = '\0';
	}
	*ret_value = strtod(raw, NULL);
	return true;
}
