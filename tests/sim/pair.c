/* SPDX-License-Identifier: Apache-2.0 */
/* See pair.h. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "sim/pair.h"

void
sim_pair_init_limits(
	struct sim_pair *p, const struct capnrpc_conn_limits *limits)
{
	sim_vat_init(&p->vats[0]);
	sim_vat_init(&p->vats[1]);
	sim_object_init(&p->client, &p->vats[0]);
	sim_object_init(&p->server, &p->vats[1]);
	sim_link_init_limits(&p->link, &p->vats[0], p->client.cap, &p->vats[1],
		p->server.cap, limits);
	p->boot = capnrpc_conn_bootstrap(p->link.ends[0]);
}

void
sim_pair_init(struct sim_pair *p)
{
	sim_pair_init_limits(p, NULL);
}

void
sim_pair_assert_idle(struct sim_pair *p)
{
	sim_settle(&p->link, 1);
	sim_forget();
	sim_settle(&p->link, 1);
	/* The bootstrap: an import here, an export there, found by its cap. */
	assert_int_equal(capnrpc_conn_n_rows(p->link.ends[0]), 1);
	assert_int_equal(capnrpc_conn_n_rows(p->link.ends[1]), 2);
}

static void
assert_empty(struct capnrpc_conn *conn)
{
	if (capnrpc_conn_closed(conn) == NULL)
		assert_int_equal(capnrpc_conn_n_rows(conn), 0);
}

void
sim_pair_deinit(struct sim_pair *p)
{
	sim_settle(&p->link, 1);
	sim_forget();
	sim_object_deinit(&p->client);
	sim_object_deinit(&p->server);
	p->boot = capnrpc_cap_unref(p->boot);
	sim_settle(&p->link, 1);
	assert_empty(p->link.ends[0]);
	assert_empty(p->link.ends[1]);
	sim_link_deinit(&p->link);
	sim_vat_deinit(&p->vats[0]);
	sim_vat_deinit(&p->vats[1]);
}
