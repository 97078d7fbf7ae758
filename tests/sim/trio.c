/* SPDX-License-Identifier: Apache-2.0 */
/* See trio.h. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "sim/trio.h"

void
sim_trio_init_limits(
	struct sim_trio *t, const struct capnrpc_conn_limits *limits)
{
	size_t i;

	for (i = 0; i < 3; i++) {
		sim_vat_init(&t->vats[i]);
		sim_object_init(&t->objects[i], &t->vats[i]);
	}
	sim_link_init(&t->links[1], &t->vats[1], t->objects[1].cap, &t->vats[2],
		t->objects[2].cap);
	t->through = capnrpc_conn_bootstrap(t->links[1].ends[0]);
	sim_settle(&t->links[1], 1);
	sim_link_init_limits(&t->links[0], &t->vats[0], t->objects[0].cap,
		&t->vats[1], t->through, limits);
	t->boot = capnrpc_conn_bootstrap(t->links[0].ends[0]);
	sim_settle(t->links, 2);
}

void
sim_trio_init(struct sim_trio *t)
{
	sim_trio_init_limits(t, NULL);
}

static void
assert_empty(struct sim_link *link)
{
	int i;

	for (i = 0; i < 2; i++)
		if (capnrpc_conn_closed(link->ends[i]) == NULL)
			assert_int_equal(capnrpc_conn_n_rows(link->ends[i]), 0);
}

void
sim_trio_deinit(struct sim_trio *t)
{
	size_t i;

	sim_settle(t->links, 2);
	sim_forget();
	for (i = 0; i < 3; i++)
		sim_object_deinit(&t->objects[i]);
	capnrpc_cap_unref(t->boot);
	capnrpc_cap_unref(t->through);
	capnrpc_conn_serve(t->links[0].ends[1], NULL);
	sim_settle(t->links, 2);
	assert_empty(&t->links[0]);
	assert_empty(&t->links[1]);
	sim_link_deinit(&t->links[0]);
	sim_link_deinit(&t->links[1]);
	for (i = 0; i < 3; i++)
		sim_vat_deinit(&t->vats[i]);
}
