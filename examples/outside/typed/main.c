/* SPDX-License-Identifier: Apache-2.0 */
/* A program of its own, built by autotools or CMake: prints a default. */
#include <stdio.h>

#include "greeting.capnp.h"

int
main(void)
{
	struct capnrpc_pointer_r nothing = { NULL, NULL, 0, 0 };
	struct greeting_r greeting = greeting_read(nothing);

	puts(greeting_get_words(greeting).bytes);
	return 0;
}
