/* SPDX-License-Identifier: Apache-2.0 */
/* See id_list.h. */
#include "config.h"

#include <assert.h>

#include "rpc/id_list.h"

int
capnrpc_id_list_reserve(
	struct capnrpc_id_list *list, struct capnrpc_vat *vat, uint32_t n)
{
	assert(list->ids == NULL);
	if (n == 0)
		return 0;
	list->ids = capnrpc_vat_allocate(vat, n * sizeof(list->ids[0]));
	if (list->ids == NULL)
		return CAPNRPC_ENOMEM;
	list->n_max = n;
	return 0;
}

void
capnrpc_id_list_add(struct capnrpc_id_list *list, capnrpc_export_id id)
{
	assert(list->n < list->n_max);
	list->ids[list->n] = id;
	list->n++;
}

void
capnrpc_id_list_clear(struct capnrpc_id_list *list, struct capnrpc_vat *vat)
{
	capnrpc_vat_release(vat, list->ids, list->n_max * sizeof(list->ids[0]));
	list->ids = NULL;
	list->n = 0;
	list->n_max = 0;
}
