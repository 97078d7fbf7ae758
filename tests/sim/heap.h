/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Memory of vats that can be copied, put back, and compared.
 *
 * A search through orders comes back to a state over and over: it puts a copy
 * of it back, where running again from the start would take a hundred times as
 * long. And different orders lead to the same state: a fingerprint tells, in
 * which pointers count as what they point to, so that it does not matter in
 * which order blocks were allocated. Blocks are numbered as they are reached.
 *
 * A word whose value is an address in a block is taken for a pointer; whatever
 * else it is, two states are then told apart that are the same, or a number
 * that names a place in memory would have to be the difference between them.
 * Tables that are hashed by address keep some equal states apart as well, and
 * others each time, since programs are loaded where it pleases the system.
 */
#ifndef SIM_HEAP_H
#define SIM_HEAP_H

#include <stddef.h>
#include <stdint.h>

/* State outside of the heap, which may point into it; n is a multiple of 8. */
struct sim_part {
	void *bytes;
	size_t n;
};

/* A copy of the heap and of parts; begins as zeros, is used again and again. */
struct sim_copy {
	uint8_t *bytes;
	size_t n_room;
};

struct sim_fingerprint {
	uint64_t a;
	uint64_t b;
};

/* Vats made from now on (sim_vat_init) have their memory there; it is empty. */
void sim_heap_open(void);
/* Vats made from now on have it from malloc again. */
void sim_heap_close(void);

/* The same parts each time. */
void sim_heap_save(
	struct sim_copy *copy, const struct sim_part *parts, size_t n_parts);
void sim_heap_restore(const struct sim_copy *copy, const struct sim_part *parts,
	size_t n_parts);
void sim_copy_free(struct sim_copy *copy);

/* Of the parts and of all that can be reached from them. */
struct sim_fingerprint sim_heap_fingerprint(
	const struct sim_part *parts, size_t n_parts);

#endif
