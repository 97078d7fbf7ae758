/* SPDX-License-Identifier: Apache-2.0 */
/* See faults.h. */
#include "fault/faults.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/idmap.h"
#include "base/slots.h"
#include "fault/witness.h"

#define VATS_MAX 16u
#define CONNS_MAX 32u

struct place {
	struct capnrpc_vat *vat; /* NULL: freed */
	struct capnrpc_memory memory; /* between it and inner */
	const struct capnrpc_memory *inner;
	size_t n_blocks;
	struct witness witness;
};

static struct place places[VATS_MAX];
static size_t n_places;

static struct wire {
	struct capnrpc_conn *conn; /* NULL: freed */
	bool is_silent;
} wires[CONNS_MAX];
static size_t n_wires;

static enum fault_kind armed;
static size_t point;
static size_t n_allocations, n_messages, n_charges;

/* A script's own way of running out of memory ends with the script. */
static bool is_winding_up;

/* What was on its way when the wire was cut; its sender ends next. */
static bool is_cutting;

const char *
faults_name(enum fault_kind kind)
{
	static const char *const names[FAULT_N_KINDS] = {
		[FAULT_NONE] = "nothing",
		[FAULT_BYTES] = "one byte at a time",
		[FAULT_MEMORY_ONCE] = "one allocation fails",
		[FAULT_MEMORY_LATER] = "all later ones fail",
		[FAULT_CUT] = "the wire is cut",
		[FAULT_SILENCE] = "the peer is silent",
		[FAULT_LIMIT] = "there is no room",
		[FAULT_CHARGE] = "one row is refused",
		[FAULT_FEW_BYTES] = "there are few bytes",
	};

	return names[kind];
}

void
faults_arm(enum fault_kind kind, size_t k)
{
	armed = kind;
	point = k;
}

void
faults_disarm(void)
{
	armed = FAULT_NONE;
}

size_t
faults_n_points(enum fault_kind kind)
{
	if (kind == FAULT_MEMORY_ONCE || kind == FAULT_MEMORY_LATER)
		return n_allocations;
	if (kind == FAULT_CUT || kind == FAULT_SILENCE)
		return n_messages;
	if (kind == FAULT_CHARGE)
		return n_charges;
	return kind > FAULT_BYTES ? FAULT_LIMIT_MAX : 1;
}

static void
give_up(const char *what)
{
	fprintf(stderr, "%s\n", what);
	_exit(1);
}

const struct capnrpc_exception *
faults_exception(const struct capnrpc_exception *exception)
{
	static const struct capnrpc_exception none = { CAPNRPC_FAILED,
		"there is none", 13 };

	return exception == NULL && armed > FAULT_BYTES ? &none : exception;
}

/* --- memory --------------------------------------------------------------- */

static void *
allocate(void *userdata, size_t n)
{
	struct place *place = userdata;
	void *block;

	n_allocations++;
	if ((armed == FAULT_MEMORY_ONCE && n_allocations == point) ||
		(armed == FAULT_MEMORY_LATER && n_allocations >= point))
		return NULL;
	block = is_winding_up
		? malloc(n)
		: place->inner->allocate(place->inner->userdata, n);
	place->n_blocks += block != NULL;
	return block;
}

static void
release(void *userdata, void *block, size_t n)
{
	struct place *place = userdata;

	place->n_blocks -= block != NULL;
	place->inner->release(place->inner->userdata, block, n);
}

/* --- charges: the linker puts these in the place of the tables' own --------
 */

int __real_capnrpc_slots_reserve(struct capnrpc_slots *slots);
int __wrap_capnrpc_slots_reserve(struct capnrpc_slots *slots);
int __real_capnrpc_idmap_reserve(struct capnrpc_idmap *map);
int __wrap_capnrpc_idmap_reserve(struct capnrpc_idmap *map);

static bool
is_refused(void)
{
	n_charges++;
	return armed == FAULT_CHARGE && n_charges == point;
}

int
__wrap_capnrpc_slots_reserve(struct capnrpc_slots *slots)
{
	return is_refused() ? CAPNRPC_ELIMIT
			    : __real_capnrpc_slots_reserve(slots);
}

int
__wrap_capnrpc_idmap_reserve(struct capnrpc_idmap *map)
{
	return is_refused() ? CAPNRPC_ELIMIT
			    : __real_capnrpc_idmap_reserve(map);
}

/* --- vats and their witnesses --------------------------------------------- */

struct capnrpc_vat *
faults_vat_new(const struct capnrpc_memory *memory, uint64_t seed)
{
	struct place *place = &places[n_places];
	enum fault_kind kind = armed;
	size_t n = n_allocations;
	size_t n_before = n_charges;

	if (n_places == VATS_MAX)
		give_up("a script has more than VATS_MAX vats");
	place->inner = memory;
	place->memory.allocate = allocate;
	place->memory.release = release;
	place->memory.userdata = place;
	place->vat = capnrpc_vat_new(&place->memory, seed);
	if (place->vat == NULL)
		return NULL;
	n_places++;
	/* What the witness needs is no point of the script. */
	n = n_allocations;
	faults_disarm();
	witness_init(&place->witness, place->vat);
	armed = kind;
	n_allocations = n;
	n_charges = n_before;
	return place->vat;
}

static struct place *
place_of(const struct capnrpc_vat *vat)
{
	size_t i;

	for (i = 0; i < n_places; i++)
		if (places[i].vat == vat)
			return &places[i];
	give_up("a vat is freed twice");
	return NULL;
}

struct capnrpc_vat *
faults_vat_free(struct capnrpc_vat *vat)
{
	struct place *place = place_of(vat);
	enum fault_kind kind = armed;

	faults_disarm();
	if (!witness_is_served(&place->witness))
		give_up("the honest peer is not served");
	witness_deinit(&place->witness);
	capnrpc_vat_free(vat);
	place->vat = NULL;
	armed = kind;
	if (place->n_blocks != 0)
		give_up("blocks of memory are left");
	return NULL;
}

static unsigned int n_turning;

bool
faults_vat_turn(struct capnrpc_vat *vat)
{
	bool has_turned;

	n_turning++;
	has_turned = capnrpc_vat_turn(vat);
	n_turning--;
	return has_turned;
}

bool
faults_is_in_turn(void)
{
	return n_turning > 0;
}

/* --- connections ---------------------------------------------------------- */

static void
bound(uint32_t *limit)
{
	if (*limit == 0)
		*limit = (uint32_t)point;
}

/* A usual call is a little more than 100. */
static void
bound_bytes(uint64_t *limit)
{
	if (*limit == 0)
		*limit = 100 * point;
}

struct capnrpc_conn *
faults_conn_new(struct capnrpc_vat *vat, struct capnrpc_cap *bootstrap,
	const struct capnrpc_conn_limits *limits)
{
	static const struct capnrpc_conn_limits defaults;
	struct capnrpc_conn_limits own = limits == NULL ? defaults : *limits;

	if (armed == FAULT_LIMIT) {
		bound(&own.questions);
		bound(&own.answers);
		bound(&own.exports);
		bound(&own.imports);
		bound(&own.embargoes);
	}
	if (armed == FAULT_FEW_BYTES) {
		bound_bytes(&own.call_bytes);
		bound_bytes(&own.output_bytes);
	}
	if (n_wires == CONNS_MAX)
		give_up("a script has more than CONNS_MAX connections");
	wires[n_wires].is_silent = false;
	wires[n_wires].conn = capnrpc_conn_new(vat, bootstrap, &own);
	return wires[n_wires++].conn;
}

static struct wire *
wire_of(const struct capnrpc_conn *conn)
{
	size_t i;

	for (i = 0; i < n_wires; i++)
		if (wires[i].conn == conn)
			return &wires[i];
	give_up("a connection is none");
	return NULL;
}

struct capnrpc_conn *
faults_conn_free(struct capnrpc_conn *conn)
{
	if (conn != NULL)
		wire_of(conn)->conn = NULL;
	return capnrpc_conn_free(conn);
}

static int
feed_bytes(struct capnrpc_conn *conn, const uint8_t *bytes, size_t n)
{
	int r = 0;

	for (; r == 0 && n > 0; n--)
		r = capnrpc_conn_feed(conn, bytes++, 1);
	return r;
}

int
faults_conn_feed(struct capnrpc_conn *conn, const void *bytes, size_t n)
{
	struct wire *wire = wire_of(conn);

	n_messages++;
	if (armed == FAULT_BYTES)
		return feed_bytes(conn, bytes, n);
	if (armed == FAULT_SILENCE && n_messages == point)
		wire->is_silent = true;
	if (wire->is_silent)
		return 0;
	if (armed == FAULT_CUT && n_messages == point) {
		capnrpc_conn_feed_eof(conn, "the wire was cut");
		is_cutting = true;
		return 0;
	}
	return capnrpc_conn_feed(conn, bytes, n);
}

void
faults_conn_sent(struct capnrpc_conn *conn, size_t n)
{
	struct capnrpc_bytes piece;

	if (is_cutting) {
		is_cutting = false;
		capnrpc_conn_feed_eof(conn, "the wire was cut");
	} else if (armed == FAULT_BYTES) {
		for (; n > 0; n--) {
			capnrpc_conn_sent(conn, 1);
			(void)capnrpc_conn_output(conn, &piece, 1);
		}
	} else {
		capnrpc_conn_sent(conn, n);
	}
}

/* --- the end -------------------------------------------------------------- */

static void
run_turns(void)
{
	bool has_turned;
	size_t i;

	do {
		has_turned = false;
		for (i = 0; i < n_places; i++)
			while (places[i].vat != NULL &&
				capnrpc_vat_turn(places[i].vat))
				has_turned = true;
	} while (has_turned);
}

static void
end_connections(void)
{
	size_t i;

	for (i = 0; i < n_wires; i++)
		if (wires[i].conn != NULL &&
			capnrpc_conn_closed(wires[i].conn) == NULL)
			capnrpc_conn_feed_eof(
				wires[i].conn, "the script was left");
	run_turns();
	for (i = 0; i < n_wires; i++)
		if (wires[i].conn != NULL)
			capnrpc_conn_check(wires[i].conn);
}

static void
free_connections(void)
{
	size_t i;

	for (i = 0; i < n_wires; i++) {
		if (wires[i].conn == NULL)
			continue;
		if (capnrpc_conn_n_rows(wires[i].conn) != 0)
			give_up("rows are left");
		wires[i].conn = capnrpc_conn_free(wires[i].conn);
	}
}

void
faults_wind_up(void (*give_back)(void))
{
	size_t i;

	faults_disarm();
	is_winding_up = true;
	for (i = 0; i < n_places; i++)
		if (places[i].vat != NULL &&
			!witness_is_served(&places[i].witness))
			give_up("the honest peer is not served");
	end_connections();
	give_back();
	run_turns();
	free_connections();
	run_turns();
	for (i = 0; i < n_places; i++)
		if (places[i].vat != NULL)
			faults_vat_free(places[i].vat);
}
