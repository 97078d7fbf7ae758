/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/proto/circle/other_way.h"

#include "tests/unit/proto/circle/two.capnp.h"

#include "tests/unit/proto/circle/one.capnp.h"

void
other_way_build(struct capnrpc_pointer_b p)
{
	struct one_egg_b egg = one_egg_init(p);
	struct two_hen_b hen = one_egg_init_hen(egg);

	one_egg_set_colour(egg, ONE_COLOUR_BROWN);
	two_hen_set_name(hen, "Berta", 5);
	one_egg_set_colour(one_egg_list_edit(two_hen_init_eggs(hen, 2), 1), 1);
}
