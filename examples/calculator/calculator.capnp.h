/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from calculator.capnp, id 0xe4eedd3a3d493f4a; do not edit.
 *
 * The calculator that every Cap'n Proto example is: expressions, with results
 * and functions as capabilities, so that one object shows all that references
 * are for. Numbers stay with the calculator until somebody reads them; a
 * function may be the calculator's or the caller's own, and then is called
 * back.
 */
#ifndef CALCULATOR_CAPNP_E4EEDD3A3D493F4A_H
#define CALCULATOR_CAPNP_E4EEDD3A3D493F4A_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in calculator.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_e4eedd3a3d493f4a;
#define CALCULATOR_CAPNP_SCHEMA (&capnrpc_schema_e4eedd3a3d493f4a)

enum calculator_operator {
	CALCULATOR_OPERATOR_ADD = 0,
	CALCULATOR_OPERATOR_SUBTRACT = 1,
	CALCULATOR_OPERATOR_MULTIPLY = 2,
	CALCULATOR_OPERATOR_DIVIDE = 3,
};

enum calculator_expression_which {
	CALCULATOR_EXPRESSION_LITERAL = 0,
	CALCULATOR_EXPRESSION_VALUE = 1,
	CALCULATOR_EXPRESSION_PARAMETER = 2,
	CALCULATOR_EXPRESSION_CALL = 3,
};

struct calculator_evaluate_params_r {
	struct capnrpc_struct_r s;
};

struct calculator_evaluate_params_b {
	struct capnrpc_struct_b s;
};

struct calculator_evaluate_results_r {
	struct capnrpc_struct_r s;
};

struct calculator_evaluate_results_b {
	struct capnrpc_struct_b s;
};

struct calculator_define_params_r {
	struct capnrpc_struct_r s;
};

struct calculator_define_params_b {
	struct capnrpc_struct_b s;
};

struct calculator_define_results_r {
	struct capnrpc_struct_r s;
};

struct calculator_define_results_b {
	struct capnrpc_struct_b s;
};

struct calculator_get_operator_params_r {
	struct capnrpc_struct_r s;
};

struct calculator_get_operator_params_b {
	struct capnrpc_struct_b s;
};

struct calculator_get_operator_results_r {
	struct capnrpc_struct_r s;
};

struct calculator_get_operator_results_b {
	struct capnrpc_struct_b s;
};

/* A tree whose leaves are numbers. */
struct calculator_expression_r {
	struct capnrpc_struct_r s;
};

struct calculator_expression_b {
	struct capnrpc_struct_b s;
};

/* What the function makes of its arguments. */
struct calculator_expression_call_r {
	struct capnrpc_struct_r s;
};

struct calculator_expression_call_b {
	struct capnrpc_struct_b s;
};

struct calculator_value_read_params_r {
	struct capnrpc_struct_r s;
};

struct calculator_value_read_params_b {
	struct capnrpc_struct_b s;
};

struct calculator_value_read_results_r {
	struct capnrpc_struct_r s;
};

struct calculator_value_read_results_b {
	struct capnrpc_struct_b s;
};

struct calculator_function_call_params_r {
	struct capnrpc_struct_r s;
};

struct calculator_function_call_params_b {
	struct capnrpc_struct_b s;
};

struct calculator_function_call_results_r {
	struct capnrpc_struct_r s;
};

struct calculator_function_call_results_b {
	struct capnrpc_struct_b s;
};

static inline struct calculator_evaluate_params_r
calculator_evaluate_params_reader(struct calculator_evaluate_params_b b)
{
	struct calculator_evaluate_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
calculator_evaluate_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct calculator_evaluate_params_r
calculator_evaluate_params_read(struct capnrpc_pointer_r p)
{
	struct calculator_evaluate_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct calculator_evaluate_params_b
calculator_evaluate_params_init(struct capnrpc_pointer_b p)
{
	struct calculator_evaluate_params_b v;

	v.s = capnrpc_pointer_init_struct(p, calculator_evaluate_params_size());
	return v;
}

static inline struct calculator_evaluate_params_b
calculator_evaluate_params_edit(struct capnrpc_pointer_b p)
{
	struct calculator_evaluate_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, calculator_evaluate_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	calculator_evaluate_params_list, calculator_evaluate_params);

static inline struct calculator_evaluate_results_r
calculator_evaluate_results_reader(struct calculator_evaluate_results_b b)
{
	struct calculator_evaluate_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
calculator_evaluate_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct calculator_evaluate_results_r
calculator_evaluate_results_read(struct capnrpc_pointer_r p)
{
	struct calculator_evaluate_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct calculator_evaluate_results_b
calculator_evaluate_results_init(struct capnrpc_pointer_b p)
{
	struct calculator_evaluate_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, calculator_evaluate_results_size());
	return v;
}

static inline struct calculator_evaluate_results_b
calculator_evaluate_results_edit(struct capnrpc_pointer_b p)
{
	struct calculator_evaluate_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, calculator_evaluate_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	calculator_evaluate_results_list, calculator_evaluate_results);

static inline struct calculator_define_params_r
calculator_define_params_reader(struct calculator_define_params_b b)
{
	struct calculator_define_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
calculator_define_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct calculator_define_params_r
calculator_define_params_read(struct capnrpc_pointer_r p)
{
	struct calculator_define_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct calculator_define_params_b
calculator_define_params_init(struct capnrpc_pointer_b p)
{
	struct calculator_define_params_b v;

	v.s = capnrpc_pointer_init_struct(p, calculator_define_params_size());
	return v;
}

static inline struct calculator_define_params_b
calculator_define_params_edit(struct capnrpc_pointer_b p)
{
	struct calculator_define_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, calculator_define_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(calculator_define_params_list, calculator_define_params);

static inline struct calculator_define_results_r
calculator_define_results_reader(struct calculator_define_results_b b)
{
	struct calculator_define_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
calculator_define_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct calculator_define_results_r
calculator_define_results_read(struct capnrpc_pointer_r p)
{
	struct calculator_define_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct calculator_define_results_b
calculator_define_results_init(struct capnrpc_pointer_b p)
{
	struct calculator_define_results_b v;

	v.s = capnrpc_pointer_init_struct(p, calculator_define_results_size());
	return v;
}

static inline struct calculator_define_results_b
calculator_define_results_edit(struct capnrpc_pointer_b p)
{
	struct calculator_define_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, calculator_define_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(calculator_define_results_list, calculator_define_results);

static inline struct calculator_get_operator_params_r
calculator_get_operator_params_reader(struct calculator_get_operator_params_b b)
{
	struct calculator_get_operator_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
calculator_get_operator_params_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct calculator_get_operator_params_r
calculator_get_operator_params_read(struct capnrpc_pointer_r p)
{
	struct calculator_get_operator_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct calculator_get_operator_params_b
calculator_get_operator_params_init(struct capnrpc_pointer_b p)
{
	struct calculator_get_operator_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, calculator_get_operator_params_size());
	return v;
}

static inline struct calculator_get_operator_params_b
calculator_get_operator_params_edit(struct capnrpc_pointer_b p)
{
	struct calculator_get_operator_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, calculator_get_operator_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	calculator_get_operator_params_list, calculator_get_operator_params);

static inline struct calculator_get_operator_results_r
calculator_get_operator_results_reader(
	struct calculator_get_operator_results_b b)
{
	struct calculator_get_operator_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
calculator_get_operator_results_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct calculator_get_operator_results_r
calculator_get_operator_results_read(struct capnrpc_pointer_r p)
{
	struct calculator_get_operator_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct calculator_get_operator_results_b
calculator_get_operator_results_init(struct capnrpc_pointer_b p)
{
	struct calculator_get_operator_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, calculator_get_operator_results_size());
	return v;
}

static inline struct calculator_get_operator_results_b
calculator_get_operator_results_edit(struct capnrpc_pointer_b p)
{
	struct calculator_get_operator_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, calculator_get_operator_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	calculator_get_operator_results_list, calculator_get_operator_results);

static inline struct calculator_expression_r
calculator_expression_reader(struct calculator_expression_b b)
{
	struct calculator_expression_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
calculator_expression_which(struct calculator_expression_r r)
{
	return capnrpc_struct_get_u16(r.s, 4, 0);
}

static inline uint16_t
calculator_expression_which_b(struct calculator_expression_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 4, 0);
}

static inline struct capnrpc_struct_size
calculator_expression_size(void)
{
	struct capnrpc_struct_size size = { 2, 2 };

	return size;
}

static inline struct calculator_expression_r
calculator_expression_read(struct capnrpc_pointer_r p)
{
	struct calculator_expression_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct calculator_expression_b
calculator_expression_init(struct capnrpc_pointer_b p)
{
	struct calculator_expression_b v;

	v.s = capnrpc_pointer_init_struct(p, calculator_expression_size());
	return v;
}

static inline struct calculator_expression_b
calculator_expression_edit(struct capnrpc_pointer_b p)
{
	struct calculator_expression_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, calculator_expression_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(calculator_expression_list, calculator_expression);

static inline struct calculator_expression_call_r
calculator_expression_call_reader(struct calculator_expression_call_b b)
{
	struct calculator_expression_call_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct calculator_value_read_params_r
calculator_value_read_params_reader(struct calculator_value_read_params_b b)
{
	struct calculator_value_read_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
calculator_value_read_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct calculator_value_read_params_r
calculator_value_read_params_read(struct capnrpc_pointer_r p)
{
	struct calculator_value_read_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct calculator_value_read_params_b
calculator_value_read_params_init(struct capnrpc_pointer_b p)
{
	struct calculator_value_read_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, calculator_value_read_params_size());
	return v;
}

static inline struct calculator_value_read_params_b
calculator_value_read_params_edit(struct capnrpc_pointer_b p)
{
	struct calculator_value_read_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, calculator_value_read_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	calculator_value_read_params_list, calculator_value_read_params);

static inline struct calculator_value_read_results_r
calculator_value_read_results_reader(struct calculator_value_read_results_b b)
{
	struct calculator_value_read_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
calculator_value_read_results_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct calculator_value_read_results_r
calculator_value_read_results_read(struct capnrpc_pointer_r p)
{
	struct calculator_value_read_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct calculator_value_read_results_b
calculator_value_read_results_init(struct capnrpc_pointer_b p)
{
	struct calculator_value_read_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, calculator_value_read_results_size());
	return v;
}

static inline struct calculator_value_read_results_b
calculator_value_read_results_edit(struct capnrpc_pointer_b p)
{
	struct calculator_value_read_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, calculator_value_read_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	calculator_value_read_results_list, calculator_value_read_results);

static inline struct calculator_function_call_params_r
calculator_function_call_params_reader(
	struct calculator_function_call_params_b b)
{
	struct calculator_function_call_params_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
calculator_function_call_params_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct calculator_function_call_params_r
calculator_function_call_params_read(struct capnrpc_pointer_r p)
{
	struct calculator_function_call_params_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct calculator_function_call_params_b
calculator_function_call_params_init(struct capnrpc_pointer_b p)
{
	struct calculator_function_call_params_b v;

	v.s = capnrpc_pointer_init_struct(
		p, calculator_function_call_params_size());
	return v;
}

static inline struct calculator_function_call_params_b
calculator_function_call_params_edit(struct capnrpc_pointer_b p)
{
	struct calculator_function_call_params_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, calculator_function_call_params_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(
	calculator_function_call_params_list, calculator_function_call_params);

static inline struct calculator_function_call_results_r
calculator_function_call_results_reader(
	struct calculator_function_call_results_b b)
{
	struct calculator_function_call_results_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
calculator_function_call_results_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct calculator_function_call_results_r
calculator_function_call_results_read(struct capnrpc_pointer_r p)
{
	struct calculator_function_call_results_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct calculator_function_call_results_b
calculator_function_call_results_init(struct capnrpc_pointer_b p)
{
	struct calculator_function_call_results_b v;

	v.s = capnrpc_pointer_init_struct(
		p, calculator_function_call_results_size());
	return v;
}

static inline struct calculator_function_call_results_b
calculator_function_call_results_edit(struct capnrpc_pointer_b p)
{
	struct calculator_function_call_results_b v;

	v.s = capnrpc_pointer_edit_struct(
		p, calculator_function_call_results_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(calculator_function_call_results_list,
	calculator_function_call_results);

#define CALCULATOR_ID UINT64_C(0x926361223e1d1924)

enum {
	/*
	 * Works the expression out. The value may be used in the next
	 * expression before this one has answered: a chain of them costs one
	 * round trip.
	 *
	 * failed: an argument too few or too many, a parameter outside a
	 * definition,
	 *   a call without a function.
	 */
	CALCULATOR_EVALUATE = 0,
	/*
	 * Makes a function of nParameters numbers. body names them by position.
	 *
	 * failed: body names a parameter that is not there.
	 */
	CALCULATOR_DEFINE = 1,
	/*
	 * The function behind a sign.
	 *
	 * unimplemented: a sign that this calculator does not know.
	 */
	CALCULATOR_GET_OPERATOR = 2,
};

/* A number that stays where it is until it is read. */
#define CALCULATOR_VALUE_ID UINT64_C(0x960fd68afc57d387)

enum {
	CALCULATOR_VALUE_READ = 0,
};

/* Numbers in, one number out. */
#define CALCULATOR_FUNCTION_ID UINT64_C(0xdcd36c3ea83415e0)

enum {
	/* failed: the wrong number of arguments. */
	CALCULATOR_FUNCTION_CALL = 0,
};

static inline struct calculator_expression_r
calculator_evaluate_params_get_expression(struct calculator_evaluate_params_r r)
{
	return calculator_expression_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
calculator_evaluate_params_has_expression(struct calculator_evaluate_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
calculator_evaluate_params_set_expression(struct calculator_evaluate_params_b b,
	struct calculator_expression_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct calculator_expression_b
calculator_evaluate_params_init_expression(
	struct calculator_evaluate_params_b b)
{
	return calculator_expression_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct calculator_expression_b
calculator_evaluate_params_edit_expression(
	struct calculator_evaluate_params_b b)
{
	return calculator_expression_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_cap *
calculator_evaluate_results_get_value(struct calculator_evaluate_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
calculator_evaluate_results_has_value(struct calculator_evaluate_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
calculator_evaluate_results_set_value(
	struct calculator_evaluate_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline uint32_t
calculator_define_params_get_n_parameters(struct calculator_define_params_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
calculator_define_params_set_n_parameters(
	struct calculator_define_params_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

static inline struct calculator_expression_r
calculator_define_params_get_body(struct calculator_define_params_r r)
{
	return calculator_expression_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
calculator_define_params_has_body(struct calculator_define_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
calculator_define_params_set_body(struct calculator_define_params_b b,
	struct calculator_expression_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct calculator_expression_b
calculator_define_params_init_body(struct calculator_define_params_b b)
{
	return calculator_expression_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct calculator_expression_b
calculator_define_params_edit_body(struct calculator_define_params_b b)
{
	return calculator_expression_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_cap *
calculator_define_results_get_function(struct calculator_define_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
calculator_define_results_has_function(struct calculator_define_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
calculator_define_results_set_function(
	struct calculator_define_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline uint16_t
calculator_get_operator_params_get_operator(
	struct calculator_get_operator_params_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline void
calculator_get_operator_params_set_operator(
	struct calculator_get_operator_params_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 0, v, 0);
}

static inline struct capnrpc_cap *
calculator_get_operator_results_get_function(
	struct calculator_get_operator_results_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
calculator_get_operator_results_has_function(
	struct calculator_get_operator_results_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
calculator_get_operator_results_set_function(
	struct calculator_get_operator_results_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

/* The number itself. */
static inline double
calculator_expression_get_literal(struct calculator_expression_r r)
{
	uint64_t bits;

	bits = capnrpc_struct_get_u64(r.s, 0, 0);
	return capnrpc_double_of_bits(bits);
}

static inline void
calculator_expression_set_literal(struct calculator_expression_b b, double v)
{
	capnrpc_struct_set_u16(b.s, 4, CALCULATOR_EXPRESSION_LITERAL, 0);
	capnrpc_struct_set_u64(b.s, 0, capnrpc_bits_of_double(v), 0);
}

/* What somebody has worked out before, or will have. */
static inline struct capnrpc_cap *
calculator_expression_get_value(struct calculator_expression_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
calculator_expression_has_value(struct calculator_expression_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (calculator_expression_which(r) != CALCULATOR_EXPRESSION_VALUE)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
calculator_expression_set_value(
	struct calculator_expression_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 4, CALCULATOR_EXPRESSION_VALUE, 0);
	capnrpc_pointer_set_cap(p, cap);
}

/* In a definition: the argument at this position, from 0. */
static inline uint32_t
calculator_expression_get_parameter(struct calculator_expression_r r)
{
	return capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
calculator_expression_set_parameter(
	struct calculator_expression_b b, uint32_t v)
{
	capnrpc_struct_set_u16(b.s, 4, CALCULATOR_EXPRESSION_PARAMETER, 0);
	capnrpc_struct_set_u32(b.s, 0, v, 0);
}

/* What the function makes of its arguments. */
static inline struct calculator_expression_call_r
calculator_expression_get_call(struct calculator_expression_r r)
{
	struct calculator_expression_call_r g = { r.s };

	return g;
}

static inline struct calculator_expression_call_b
calculator_expression_init_call(struct calculator_expression_b b)
{
	struct calculator_expression_call_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 4, CALCULATOR_EXPRESSION_CALL, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 0));
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 1));
	return g;
}

static inline struct calculator_expression_call_b
calculator_expression_edit_call(struct calculator_expression_b b)
{
	struct calculator_expression_call_b g = { b.s };

	if (calculator_expression_which_b(b) != CALCULATOR_EXPRESSION_CALL)
		return calculator_expression_init_call(b);
	return g;
}

static inline struct capnrpc_cap *
calculator_expression_call_get_function(struct calculator_expression_call_r r)
{
	return capnrpc_pointer_borrow_cap(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
calculator_expression_call_has_function(struct calculator_expression_call_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
calculator_expression_call_set_function(
	struct calculator_expression_call_b b, struct capnrpc_cap *cap)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_cap(p, cap);
}

static inline struct calculator_expression_list_r
calculator_expression_call_get_arguments(struct calculator_expression_call_r r)
{
	return calculator_expression_list_read(
		capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
calculator_expression_call_has_arguments(struct calculator_expression_call_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
calculator_expression_call_set_arguments(struct calculator_expression_call_b b,
	struct calculator_expression_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct calculator_expression_list_b
calculator_expression_call_init_arguments(
	struct calculator_expression_call_b b, uint32_t n)
{
	return calculator_expression_list_init(
		capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct calculator_expression_list_b
calculator_expression_call_edit_arguments(struct calculator_expression_call_b b)
{
	return calculator_expression_list_open(
		capnrpc_struct_edit_pointer(b.s, 1));
}

static inline double
calculator_value_read_results_get_number(
	struct calculator_value_read_results_r r)
{
	uint64_t bits;

	bits = capnrpc_struct_get_u64(r.s, 0, 0);
	return capnrpc_double_of_bits(bits);
}

static inline void
calculator_value_read_results_set_number(
	struct calculator_value_read_results_b b, double v)
{
	capnrpc_struct_set_u64(b.s, 0, capnrpc_bits_of_double(v), 0);
}

static inline struct capnrpc_double_list_r
calculator_function_call_params_get_arguments(
	struct calculator_function_call_params_r r)
{
	return capnrpc_double_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
calculator_function_call_params_has_arguments(
	struct calculator_function_call_params_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
calculator_function_call_params_set_arguments(
	struct calculator_function_call_params_b b,
	struct capnrpc_double_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_double_list_b
calculator_function_call_params_init_arguments(
	struct calculator_function_call_params_b b, uint32_t n)
{
	return capnrpc_double_list_init(capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct capnrpc_double_list_b
calculator_function_call_params_edit_arguments(
	struct calculator_function_call_params_b b)
{
	return capnrpc_double_list_open(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline double
calculator_function_call_results_get_number(
	struct calculator_function_call_results_r r)
{
	uint64_t bits;

	bits = capnrpc_struct_get_u64(r.s, 0, 0);
	return capnrpc_double_of_bits(bits);
}

static inline void
calculator_function_call_results_set_number(
	struct calculator_function_call_results_b b, double v)
{
	capnrpc_struct_set_u64(b.s, 0, capnrpc_bits_of_double(v), 0);
}

/*
 * Works the expression out. The value may be used in the next expression
 * before this one has answered: a chain of them costs one round trip.
 *
 * failed: an argument too few or too many, a parameter outside a definition,
 *   a call without a function.
 */
static inline struct capnrpc_request *
calculator_evaluate_request(struct capnrpc_cap *cap,
	struct calculator_evaluate_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct calculator_evaluate_params_b params;

	request = capnrpc_request_new(cap, CALCULATOR_ID, CALCULATOR_EVALUATE);
	if (request == NULL)
		return NULL;
	params = calculator_evaluate_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct calculator_evaluate_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct calculator_evaluate_promise
calculator_evaluate_send(struct capnrpc_request *request_taken)
{
	struct calculator_evaluate_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct calculator_evaluate_results_r
calculator_evaluate_promised(struct calculator_evaluate_promise promise)
{
	return calculator_evaluate_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct calculator_evaluate_results_r
calculator_evaluate_results(struct capnrpc_promise *promise)
{
	return calculator_evaluate_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
calculator_evaluate_promised_value(struct calculator_evaluate_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
calculator_evaluate_pipeline_value(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/*
 * Makes a function of nParameters numbers. body names them by position.
 *
 * failed: body names a parameter that is not there.
 */
static inline struct capnrpc_request *
calculator_define_request(
	struct capnrpc_cap *cap, struct calculator_define_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct calculator_define_params_b params;

	request = capnrpc_request_new(cap, CALCULATOR_ID, CALCULATOR_DEFINE);
	if (request == NULL)
		return NULL;
	params = calculator_define_params_init(capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct calculator_define_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct calculator_define_promise
calculator_define_send(struct capnrpc_request *request_taken)
{
	struct calculator_define_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct calculator_define_results_r
calculator_define_promised(struct calculator_define_promise promise)
{
	return calculator_define_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct calculator_define_results_r
calculator_define_results(struct capnrpc_promise *promise)
{
	return calculator_define_results_read(capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
calculator_define_promised_function(struct calculator_define_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
calculator_define_pipeline_function(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

/*
 * The function behind a sign.
 *
 * unimplemented: a sign that this calculator does not know.
 */
static inline struct capnrpc_request *
calculator_get_operator_request(struct capnrpc_cap *cap,
	struct calculator_get_operator_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct calculator_get_operator_params_b params;

	request = capnrpc_request_new(
		cap, CALCULATOR_ID, CALCULATOR_GET_OPERATOR);
	if (request == NULL)
		return NULL;
	params = calculator_get_operator_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct calculator_get_operator_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct calculator_get_operator_promise
calculator_get_operator_send(struct capnrpc_request *request_taken)
{
	struct calculator_get_operator_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct calculator_get_operator_results_r
calculator_get_operator_promised(struct calculator_get_operator_promise promise)
{
	return calculator_get_operator_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct calculator_get_operator_results_r
calculator_get_operator_results(struct capnrpc_promise *promise)
{
	return calculator_get_operator_results_read(
		capnrpc_promise_results(promise));
}

/* What the results will hold, usable at once; borrowed from the promise. */
static inline struct capnrpc_cap *
calculator_get_operator_promised_function(
	struct calculator_get_operator_promise promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_cap(promise.p, path, 1);
}

/* What the results will hold, usable at once; the caller owns the reference. */
static inline struct capnrpc_cap *
calculator_get_operator_pipeline_function(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}

static inline struct capnrpc_request *
calculator_value_read_request(struct capnrpc_cap *cap,
	struct calculator_value_read_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct calculator_value_read_params_b params;

	request = capnrpc_request_new(
		cap, CALCULATOR_VALUE_ID, CALCULATOR_VALUE_READ);
	if (request == NULL)
		return NULL;
	params = calculator_value_read_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct calculator_value_read_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct calculator_value_read_promise
calculator_value_read_send(struct capnrpc_request *request_taken)
{
	struct calculator_value_read_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct calculator_value_read_results_r
calculator_value_read_promised(struct calculator_value_read_promise promise)
{
	return calculator_value_read_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct calculator_value_read_results_r
calculator_value_read_results(struct capnrpc_promise *promise)
{
	return calculator_value_read_results_read(
		capnrpc_promise_results(promise));
}

/* failed: the wrong number of arguments. */
static inline struct capnrpc_request *
calculator_function_call_request(struct capnrpc_cap *cap,
	struct calculator_function_call_params_b *ret_params)
{
	struct capnrpc_request *request;
	struct calculator_function_call_params_b params;

	request = capnrpc_request_new(
		cap, CALCULATOR_FUNCTION_ID, CALCULATOR_FUNCTION_CALL);
	if (request == NULL)
		return NULL;
	params = calculator_function_call_params_init(
		capnrpc_request_params(request));
	if (ret_params != NULL)
		*ret_params = params;
	return request;
}

struct calculator_function_call_promise {
	struct capnrpc_promise *p;
};

/*
 * Sends the request, NULL too. The promise, owned by the caller, holds NULL
 * when memory ran out by here.
 */
static inline struct calculator_function_call_promise
calculator_function_call_send(struct capnrpc_request *request_taken)
{
	struct calculator_function_call_promise promise;

	promise.p = NULL;
	if (request_taken != NULL)
		promise.p = capnrpc_request_send(request_taken);
	return promise;
}

/* The results, once they are there; good while the promise is held. */
static inline struct calculator_function_call_results_r
calculator_function_call_promised(
	struct calculator_function_call_promise promise)
{
	return calculator_function_call_results_read(
		capnrpc_promise_results(promise.p));
}

/* The same of a promise without its type. */
static inline struct calculator_function_call_results_r
calculator_function_call_results(struct capnrpc_promise *promise)
{
	return calculator_function_call_results_read(
		capnrpc_promise_results(promise));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct calculator_evaluate_results_b
calculator_evaluate_answer(struct capnrpc_call *call)
{
	return calculator_evaluate_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct calculator_define_results_b
calculator_define_answer(struct capnrpc_call *call)
{
	return calculator_define_results_init(capnrpc_call_results(call));
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct calculator_get_operator_results_b
calculator_get_operator_answer(struct capnrpc_call *call)
{
	return calculator_get_operator_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct calculator_server {
	void (*evaluate)(void *object,
		struct calculator_evaluate_params_r params,
		struct capnrpc_call *call_taken);
	void (*define)(void *object, struct calculator_define_params_r params,
		struct capnrpc_call *call_taken);
	void (*get_operator)(void *object,
		struct calculator_get_operator_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * calculator_server. False, and the call is still the caller's, when there is
 * none. For CAPNRPC_SERVES().
 */
static inline bool
calculator_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct calculator_server *server =
		(const struct calculator_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != CALCULATOR_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case CALCULATOR_EVALUATE:
		if (server->evaluate == NULL)
			return false;
		server->evaluate(
			object, calculator_evaluate_params_read(p), call_taken);
		return true;
	case CALCULATOR_DEFINE:
		if (server->define == NULL)
			return false;
		server->define(
			object, calculator_define_params_read(p), call_taken);
		return true;
	case CALCULATOR_GET_OPERATOR:
		if (server->get_operator == NULL)
			return false;
		server->get_operator(object,
			calculator_get_operator_params_read(p), call_taken);
		return true;
	default:
		return false;
	}
}

/*
 * The same, for objects of no other interface: a call of no method of server is
 * answered with unimplemented.
 */
static inline void
calculator_dispatch(const struct calculator_server *server, void *object,
	struct capnrpc_call *call_taken)
{
	if (!calculator_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct calculator_value_read_results_b
calculator_value_read_answer(struct capnrpc_call *call)
{
	return calculator_value_read_results_init(capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct calculator_value_server {
	void (*read)(void *object, struct calculator_value_read_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * calculator_value_server. False, and the call is still the caller's, when
 * there is none. For CAPNRPC_SERVES().
 */
static inline bool
calculator_value_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct calculator_value_server *server =
		(const struct calculator_value_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != CALCULATOR_VALUE_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case CALCULATOR_VALUE_READ:
		if (server->read == NULL)
			return false;
		server->read(object, calculator_value_read_params_read(p),
			call_taken);
		return true;
	default:
		return false;
	}
}

/*
 * The same, for objects of no other interface: a call of no method of server is
 * answered with unimplemented.
 */
static inline void
calculator_value_dispatch(const struct calculator_value_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!calculator_value_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

/* The results, afresh, to be filled in: capnrpc_call_return() sends them. */
static inline struct calculator_function_call_results_b
calculator_function_call_answer(struct capnrpc_call *call)
{
	return calculator_function_call_results_init(
		capnrpc_call_results(call));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct calculator_function_server {
	void (*call)(void *object,
		struct calculator_function_call_params_r params,
		struct capnrpc_call *call_taken);
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * calculator_function_server. False, and the call is still the caller's, when
 * there is none. For CAPNRPC_SERVES().
 */
static inline bool
calculator_function_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct calculator_function_server *server =
		(const struct calculator_function_server *)methods;
	struct capnrpc_pointer_r p = capnrpc_call_params(call_taken);

	if (capnrpc_call_interface_id(call_taken) != CALCULATOR_FUNCTION_ID)
		return false;
	switch (capnrpc_call_method_id(call_taken)) {
	case CALCULATOR_FUNCTION_CALL:
		if (server->call == NULL)
			return false;
		server->call(object, calculator_function_call_params_read(p),
			call_taken);
		return true;
	default:
		return false;
	}
}

/*
 * The same, for objects of no other interface: a call of no method of server is
 * answered with unimplemented.
 */
static inline void
calculator_function_dispatch(const struct calculator_function_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!calculator_function_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
