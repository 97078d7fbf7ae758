/* SPDX-License-Identifier: Apache-2.0 */
/* See admission.h. */
#include "config.h"

#include <netinet/in.h>
#include <stdio.h>
#include <string.h>

#include "daemon/admission.h"
#include "daemon/daemon.h"
#include "daemon/vat_link.h"

struct source {
	uint8_t bytes[8];
	size_t n; /* 0: no IP */
};

/* The bytes of an address that tell sources apart. */
static struct source
source_of(const struct endpoint *endpoint)
{
	struct source source = { { 0 }, 0 };
	const struct sockaddr_in *v4 =
		(const struct sockaddr_in *)&endpoint->address;
	const struct sockaddr_in6 *v6 =
		(const struct sockaddr_in6 *)&endpoint->address;

	if (endpoint->address.ss_family == AF_INET) {
		source.n = 4;
		memcpy(source.bytes, &v4->sin_addr, source.n);
	} else if (endpoint->address.ss_family == AF_INET6) {
		source.n = 8;
		memcpy(source.bytes, &v6->sin6_addr, source.n);
	}
	return source;
}

static bool
is_same_source(const struct source *a, const struct source *b)
{
	return a->n == b->n && memcmp(a->bytes, b->bytes, a->n) == 0;
}

/* Its name in the table of penalties. */
static void
print_source(const struct source *source, char *ret_text, size_t size)
{
	size_t at = (size_t)snprintf(ret_text, size, "source");
	size_t i;

	for (i = 0; i < source->n && at + 3 <= size; i++)
		at += (size_t)snprintf(ret_text + at, size - at, "%02x",
			(unsigned int)source->bytes[i]);
}

static void
punish(struct network *network, const struct endpoint *from, double points)
{
	struct daemon *daemon = network->daemon;
	struct source source = source_of(from);
	char text[32];

	print_source(&source, text, sizeof(text));
	penalty_add(
		&daemon->penalties, text, points, loop_now_ms(daemon->loop));
}

void
admission_failed(struct network *network, const struct endpoint *from)
{
	punish(network, from, ADMISSION_FAILURE);
}

/* --- shares -----------------------------------------------------------------
 */

/* How many connections came from a source, and how many are not open yet. */
struct share {
	size_t n_links;
	size_t n_opening;
};

static struct share
share_of(const struct network *network, const struct source *source)
{
	struct share share = { 0, 0 };
	const struct capnrpc_link *at;

	for (at = network->links.next; at != &network->links; at = at->next) {
		const struct vat_link *link =
			capnrpc_container_of(at, const struct vat_link, link);
		struct source other = source_of(&link->remote);

		if (link->is_dialled || !is_same_source(&other, source))
			continue;
		share.n_links++;
		share.n_opening += link->state == VAT_LINK_OPENING;
	}
	return share;
}

/* The oldest handshake of the source that has the most of them. */
static struct vat_link *
find_victim(const struct network *network, size_t *ret_n_opening)
{
	struct vat_link *victim = NULL;
	struct capnrpc_link *at;

	*ret_n_opening = 0;
	for (at = network->links.next; at != &network->links; at = at->next) {
		struct vat_link *link =
			capnrpc_container_of(at, struct vat_link, link);
		struct source source = source_of(&link->remote);
		size_t n;

		if (link->is_dialled || link->state != VAT_LINK_OPENING)
			continue;
		n = share_of(network, &source).n_opening;
		if (n > *ret_n_opening) {
			*ret_n_opening = n;
			victim = link;
		}
	}
	return victim;
}

/* Takes a handshake's place away for one of a source that has n_own. */
static bool
make_room(struct network *network, size_t n_own)
{
	size_t n_most;
	struct vat_link *victim = find_victim(network, &n_most);
	uint64_t now = loop_now_ms(network->daemon->loop);

	if (victim == NULL)
		return false;
	if (n_most <= n_own + 1 &&
		now - victim->since_ms < ADMISSION_PATIENCE_MS)
		return false;
	punish(network, &victim->remote, ADMISSION_FAILURE);
	vat_link_free(victim);
	return true;
}

const char *
admission_refuses(struct network *network, const struct endpoint *from)
{
	struct daemon *daemon = network->daemon;
	const struct config_limits *limits = &daemon->config.limits;
	struct source source = source_of(from);
	struct share share = share_of(network, &source);
	char text[32];

	print_source(&source, text, sizeof(text));
	if (penalty_score(
		    &daemon->penalties, text, loop_now_ms(daemon->loop)) >=
		(double)limits->source_penalty)
		return "limit source-penalty";
	punish(network, from, ADMISSION_CONNECTION);
	if (daemon->n_peers >= limits->connections)
		return "limit connections";
	if (share.n_links >= limits->connections_per_source)
		return "limit connections-per-source";
	if (share.n_opening >= limits->handshakes_per_source)
		return "limit handshakes-per-source";
	if (network->n_opening >= limits->handshakes &&
		!make_room(network, share.n_opening))
		return "limit handshakes";
	return NULL;
}
