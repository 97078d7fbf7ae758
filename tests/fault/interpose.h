/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The scripts of tests/sim are compiled a second time behind this header, and
 * linked with sweep.c in the place of cmocka. So every script there is, is run
 * again with one thing going wrong at a time, and not one is written twice.
 *
 * What is given to a script, it gives to custody.c too, which can give all of
 * it back wherever the script has to be left. What moves bytes or makes vats
 * and connections goes by faults.c, which is where things go wrong.
 */
#ifndef FAULT_INTERPOSE_H
#define FAULT_INTERPOSE_H

#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "cap/call.h"
#include "cap/membrane.h"
#include "cap/promise.h"
#include "cap/promised.h"
#include "cap/vat.h"
#include "rpc/conn.h"
#include "wire/message.h"

#include "fault/custody.h"
#include "fault/faults.h"

/* --- given to the script, and taken from it ------------------------------- */

#define capnrpc_cap_ref(c) custody_cap(capnrpc_cap_ref(c))
#define capnrpc_cap_new_broken(...) \
	custody_cap(capnrpc_cap_new_broken(__VA_ARGS__))
#define capnrpc_conn_bootstrap(c) custody_cap(capnrpc_conn_bootstrap(c))
#define capnrpc_promise_pipeline(...) \
	custody_cap(capnrpc_promise_pipeline(__VA_ARGS__))
#define capnrpc_membrane_pass(...) \
	custody_cap(capnrpc_membrane_pass(__VA_ARGS__))
#define capnrpc_cap_unref(c) \
	capnrpc_cap_unref((struct capnrpc_cap *)custody_end(c))
#define capnrpc_cap_new_object(vat, ops, object) \
	custody_cap(custody_new_object(vat, ops, object))
#define capnrpc_cap_new_promise(vat, cap, resolver) \
	custody_new_promise(vat, cap, resolver)
#define capnrpc_resolver_fulfil custody_fulfil
#define capnrpc_resolver_break(r, ...) \
	capnrpc_resolver_break(        \
		(struct capnrpc_resolver *)custody_end(r), __VA_ARGS__)

#define capnrpc_request_new(...) \
	custody_request(capnrpc_request_new(__VA_ARGS__))
#define capnrpc_request_free(r) \
	capnrpc_request_free((struct capnrpc_request *)custody_end(r))
#define capnrpc_request_send(r)               \
	custody_promise(capnrpc_request_send( \
		(struct capnrpc_request *)custody_end(r)))
#define capnrpc_promise_unref(p) \
	capnrpc_promise_unref((struct capnrpc_promise *)custody_end(p))

#define capnrpc_call_return(c) \
	capnrpc_call_return((struct capnrpc_call *)custody_end(c))
#define capnrpc_call_fail(c, ...) \
	capnrpc_call_fail((struct capnrpc_call *)custody_end(c), __VA_ARGS__)
#define capnrpc_call_tail custody_tail

#define capnrpc_membrane_new(...) \
	custody_membrane(capnrpc_membrane_new(__VA_ARGS__))
#define capnrpc_membrane_free(m) \
	capnrpc_membrane_free((struct capnrpc_membrane *)custody_end(m))
#define capnrpc_fault_new(...) custody_fault(capnrpc_fault_new(__VA_ARGS__))
#define capnrpc_fault_unref(f) \
	capnrpc_fault_unref((struct capnrpc_fault *)custody_end(f))
#define capnrpc_message_new(...) \
	custody_message(capnrpc_message_new(__VA_ARGS__))
#define capnrpc_message_unref(m) \
	capnrpc_message_unref((struct capnrpc_message *)custody_end(m))

/* Scripts look into these without asking first whether they are there. */
#define capnrpc_promise_exception(p) \
	faults_exception(capnrpc_promise_exception(p))
#define capnrpc_cap_exception(c) faults_exception(capnrpc_cap_exception(c))

/* --- where things go wrong ------------------------------------------------ */

#define capnrpc_vat_new faults_vat_new
#define capnrpc_vat_free faults_vat_free
#define capnrpc_vat_turn faults_vat_turn
#define capnrpc_conn_new faults_conn_new
#define capnrpc_conn_free faults_conn_free
#define capnrpc_conn_feed faults_conn_feed
#define capnrpc_conn_sent faults_conn_sent

#endif
