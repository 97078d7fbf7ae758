/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Calling every accessor of generated readers, for fuzz_readers.c.
 *
 * fuzz_readers.awk makes visit_every_reader() and what it calls out of the
 * generated headers when this is built. It calls what is declared here for each
 * value that an accessor gives: so a reader of a type that is not visited below
 * does not compile, and an accessor of a new kind stops the build.
 */
#ifndef TESTS_FUZZ_READERS_H
#define TESTS_FUZZ_READERS_H

#include <stdbool.h>
#include <stdint.h>

#include <capnrpc/message.h>

/* One walk through a message. */
struct visit {
	struct capnrpc_message *(*parse)(void *userdata);
	void *userdata;
	struct capnrpc_message *message; /* of the root visited now, or NULL */
	uint64_t sum; /* of all that was read, so that it is read */
	unsigned int n_within; /* readers that the present one lies in */
	unsigned int n_empty; /* of those, how many lead nowhere */
	unsigned int n_visited; /* readers of the present root */
};

/*
 * Reads the message anew as each type there is, and visits all of it; then the
 * constants. Made by fuzz_readers.awk.
 */
void visit_every_reader(struct visit *v);

/* How many accessors there are, all of which visit_every_reader() calls. */
extern const unsigned int visit_n_accessors;

/*
 * The root of the message, afresh: what was read of it before does not count
 * towards its limits.
 */
struct capnrpc_pointer_r visit_root(struct visit *v);

/*
 * Begins a reader, which visit_end() ends. False when it is not looked into:
 * too deep, too much, or reached from one that was empty already.
 */
bool visit_begin(struct visit *v, bool has_content);
void visit_end(struct visit *v);

/*
 * Moves to an index worth a look in a list of n, two past the end included;
 * false behind those.
 */
bool visit_index(uint32_t *i, uint32_t n);

/* What accessors give. */
void visit_number(struct visit *v, uint64_t number);
void visit_real(struct visit *v, double real);
void visit_cap(struct visit *v, const struct capnrpc_cap *cap);
void visit_capnrpc_text(struct visit *v, struct capnrpc_text_r text);
void visit_capnrpc_data(struct visit *v, struct capnrpc_data_r data);
void visit_capnrpc_struct(struct visit *v, struct capnrpc_struct_r any);
void visit_capnrpc_list(struct visit *v, struct capnrpc_list_r list);
void visit_capnrpc_pointer(struct visit *v, struct capnrpc_pointer_r pointer);

#endif
