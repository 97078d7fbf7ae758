/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Intrusive doubly linked lists.
 *
 * A link is embedded in the object; a list head is a link of its own. An
 * unlinked link points at itself, so that removing twice does no harm and an
 * object can ask whether it is linked.
 */
#ifndef CAPNRPC_BASE_LIST_H
#define CAPNRPC_BASE_LIST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct capnrpc_link {
	struct capnrpc_link *previous;
	struct capnrpc_link *next;
};

/* The object of this type whose member is at pointer, const or not. */
#define capnrpc_container_of(pointer, type, member) \
	((type *)((uintptr_t)(pointer)-offsetof(type, member)))

/* Makes an empty list, or an unlinked link. */
static inline void
capnrpc_link_init(struct capnrpc_link *link)
{
	link->previous = link;
	link->next = link;
}

/* For a head: whether it has no members. For a member: whether it is free. */
static inline bool
capnrpc_link_is_empty(const struct capnrpc_link *link)
{
	return link->next == link;
}

/* Puts an unlinked link at the end of the list. */
static inline void
capnrpc_link_append(struct capnrpc_link *head, struct capnrpc_link *link)
{
	link->previous = head->previous;
	link->next = head;
	head->previous->next = link;
	head->previous = link;
}

/* Takes a link out of whatever list it is in. */
static inline void
capnrpc_link_remove(struct capnrpc_link *link)
{
	link->previous->next = link->next;
	link->next->previous = link->previous;
	capnrpc_link_init(link);
}

/* Takes the first member out; NULL when there is none. */
static inline struct capnrpc_link *
capnrpc_link_pop(struct capnrpc_link *head)
{
	struct capnrpc_link *first = head->next;

	if (first == head)
		return NULL;
	capnrpc_link_remove(first);
	return first;
}

/* Moves all members of from to the end of head. */
static inline void
capnrpc_link_splice(struct capnrpc_link *head, struct capnrpc_link *from)
{
	if (capnrpc_link_is_empty(from))
		return;
	from->next->previous = head->previous;
	head->previous->next = from->next;
	from->previous->next = head;
	head->previous = from->previous;
	capnrpc_link_init(from);
}

#endif
