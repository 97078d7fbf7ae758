/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lists that know what their elements are.
 *
 * A list type is a pair of structs of one field, for reading (_r) and for
 * building (_b), passed by value, and functions with its name in front:
 *
 *     struct capnrpc_text_list_r names = shelf_get_names(shelf);
 *
 *     for (i = 0; i < capnrpc_text_list_len(names); i++)
 *             puts(capnrpc_text_list_at(names, i).bytes);
 *
 * All have T_read(pointer), T_len(reader), T_at(reader, i), T_init(pointer, n),
 * T_open(pointer) for the list that stands there, and T_reader(builder).
 * Elements in a builder are written by T_set(builder, i, value). An
 * element beyond the end of a list reads as the default, and writing there does
 * nothing. Structs and lists in lists have T_edit(builder, i), lists T_init_at(
 * builder, i, n), all pointers T_has(reader, i).
 *
 * Lists of what every schema has are here; generated code makes the rest by the
 * same macros: lists of structs and enums, and lists of lists to any depth. The
 * untyped list is the field l of each, for everything in capnrpc/message.h.
 */
#ifndef CAPNRPC_TYPED_LIST_H
#define CAPNRPC_TYPED_LIST_H

#include <capnrpc/list.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * The macros end without a semicolon, which who uses them writes. T is the
 * name of the list type, size the end of a CAPNRPC_ELEMENT_ constant.
 */

/* What all list types have. */
#define CAPNRPC_LIST_TYPE(T, size)                                           \
	struct T##_r {                                                       \
		struct capnrpc_list_r l;                                     \
	};                                                                   \
                                                                             \
	struct T##_b {                                                       \
		struct capnrpc_list_b l;                                     \
	};                                                                   \
                                                                             \
	static inline struct T##_r T##_read(struct capnrpc_pointer_r p)      \
	{                                                                    \
		struct T##_r v;                                              \
                                                                             \
		v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_##size, NULL); \
		return v;                                                    \
	}                                                                    \
                                                                             \
	static inline uint32_t T##_len(struct T##_r l)                       \
	{                                                                    \
		return l.l.n;                                                \
	}                                                                    \
                                                                             \
	static inline struct T##_r T##_reader(struct T##_b b)                \
	{                                                                    \
		struct T##_r v;                                              \
                                                                             \
		v.l = capnrpc_list_reader(b.l);                              \
		return v;                                                    \
	}                                                                    \
	struct T##_b

/* Elements that are no structs. */
#define CAPNRPC_PLAIN_LIST(T, size)                                            \
	CAPNRPC_LIST_TYPE(T, size);                                            \
                                                                               \
	static inline struct T##_b T##_init(                                   \
		struct capnrpc_pointer_b p, uint32_t n)                        \
	{                                                                      \
		struct T##_b v;                                                \
                                                                               \
		v.l = capnrpc_pointer_init_list(p, CAPNRPC_ELEMENT_##size, n); \
		return v;                                                      \
	}                                                                      \
                                                                               \
	static inline struct T##_b T##_open(struct capnrpc_pointer_b p)        \
	{                                                                      \
		struct capnrpc_struct_size none = { 0, 0 };                    \
		struct T##_b v;                                                \
                                                                               \
		v.l = capnrpc_pointer_edit_list(                               \
			p, CAPNRPC_ELEMENT_##size, none);                      \
		return v;                                                      \
	}                                                                      \
	struct T##_b

/* Elements of the struct type E. T_set copies. */
#define CAPNRPC_STRUCT_LIST(T, E)                                             \
	CAPNRPC_LIST_TYPE(T, COMPOSITE);                                      \
                                                                              \
	static inline struct T##_b T##_init(                                  \
		struct capnrpc_pointer_b p, uint32_t n)                       \
	{                                                                     \
		struct T##_b v;                                               \
                                                                              \
		v.l = capnrpc_pointer_init_struct_list(p, n, E##_size());     \
		return v;                                                     \
	}                                                                     \
                                                                              \
	static inline struct T##_b T##_open(struct capnrpc_pointer_b p)       \
	{                                                                     \
		struct T##_b v;                                               \
                                                                              \
		v.l = capnrpc_pointer_edit_list(                              \
			p, CAPNRPC_ELEMENT_COMPOSITE, E##_size());            \
		return v;                                                     \
	}                                                                     \
                                                                              \
	static inline struct E##_r T##_at(struct T##_r l, uint32_t i)         \
	{                                                                     \
		struct E##_r v;                                               \
                                                                              \
		v.s = capnrpc_list_get_struct(l.l, i);                        \
		return v;                                                     \
	}                                                                     \
                                                                              \
	static inline struct E##_b T##_edit(struct T##_b l, uint32_t i)       \
	{                                                                     \
		struct E##_b v;                                               \
                                                                              \
		v.s = capnrpc_list_edit_struct(l.l, i);                       \
		return v;                                                     \
	}                                                                     \
                                                                              \
	static inline void T##_set(                                           \
		struct T##_b l, uint32_t i, struct E##_r from)                \
	{                                                                     \
		capnrpc_struct_set(capnrpc_list_edit_struct(l.l, i), from.s); \
	}                                                                     \
	struct T##_b

/*
 * Elements of the data section. access is the end of capnrpc_list_get_ and
 * capnrpc_list_set_; from and to convert what these take, as casts or as
 * functions.
 */
#define CAPNRPC_SCALAR_LIST(T, type, size, access, from, to)               \
	CAPNRPC_PLAIN_LIST(T, size);                                       \
                                                                           \
	static inline type T##_at(struct T##_r l, uint32_t i)              \
	{                                                                  \
		return from(capnrpc_list_get_##access(l.l, i));            \
	}                                                                  \
                                                                           \
	static inline void T##_set(struct T##_b l, uint32_t i, type value) \
	{                                                                  \
		capnrpc_list_set_##access(l.l, i, to(value));              \
	}                                                                  \
	struct T##_b

/* Enumerants, those of newer schemas too. */
#define CAPNRPC_ENUM_LIST(T) \
	CAPNRPC_SCALAR_LIST(T, uint16_t, 2_BYTES, u16, (uint16_t), (uint16_t))

/* Elements that are pointers. */
#define CAPNRPC_POINTER_LIST(T)                                       \
	CAPNRPC_PLAIN_LIST(T, POINTER);                               \
                                                                      \
	static inline bool T##_has(struct T##_r l, uint32_t i)        \
	{                                                             \
		return capnrpc_pointer_kind(capnrpc_list_get_pointer( \
			       l.l, i)) != CAPNRPC_POINTER_NULL;      \
	}                                                             \
	struct T##_b

/* Text and data: kind is the one or the other, byte what their bytes are. */
#define CAPNRPC_BYTES_LIST(T, kind, byte)                                \
	CAPNRPC_POINTER_LIST(T);                                         \
                                                                         \
	static inline struct capnrpc_##kind##_r T##_at(                  \
		struct T##_r l, uint32_t i)                              \
	{                                                                \
		return capnrpc_pointer_##kind(                           \
			capnrpc_list_get_pointer(l.l, i), NULL, 0);      \
	}                                                                \
                                                                         \
	static inline void T##_set(                                      \
		struct T##_b l, uint32_t i, const byte *bytes, size_t n) \
	{                                                                \
		capnrpc_pointer_set_##kind(                              \
			capnrpc_list_edit_pointer(l.l, i), bytes, n);    \
	}                                                                \
	struct T##_b

/* Lists of the list type E. T_set copies. */
#define CAPNRPC_LIST_LIST(T, E)                                         \
	CAPNRPC_POINTER_LIST(T);                                        \
                                                                        \
	static inline struct E##_r T##_at(struct T##_r l, uint32_t i)   \
	{                                                               \
		return E##_read(capnrpc_list_get_pointer(l.l, i));      \
	}                                                               \
                                                                        \
	static inline struct E##_b T##_init_at(                         \
		struct T##_b l, uint32_t i, uint32_t n)                 \
	{                                                               \
		return E##_init(capnrpc_list_edit_pointer(l.l, i), n);  \
	}                                                               \
                                                                        \
	static inline struct E##_b T##_edit(struct T##_b l, uint32_t i) \
	{                                                               \
		return E##_open(capnrpc_list_edit_pointer(l.l, i));     \
	}                                                               \
                                                                        \
	static inline void T##_set(                                     \
		struct T##_b l, uint32_t i, struct E##_r from)          \
	{                                                               \
		capnrpc_pointer_set_list(                               \
			capnrpc_list_edit_pointer(l.l, i), from.l);     \
	}                                                               \
	struct T##_b

CAPNRPC_PLAIN_LIST(capnrpc_void_list, VOID);
CAPNRPC_SCALAR_LIST(capnrpc_bool_list, bool, BIT, bit, (bool), (bool));
CAPNRPC_SCALAR_LIST(capnrpc_int8_list, int8_t, 1_BYTE, u8, (int8_t), (uint8_t));
CAPNRPC_SCALAR_LIST(
	capnrpc_int16_list, int16_t, 2_BYTES, u16, (int16_t), (uint16_t));
CAPNRPC_SCALAR_LIST(
	capnrpc_int32_list, int32_t, 4_BYTES, u32, (int32_t), (uint32_t));
CAPNRPC_SCALAR_LIST(
	capnrpc_int64_list, int64_t, 8_BYTES, u64, (int64_t), (uint64_t));
CAPNRPC_SCALAR_LIST(
	capnrpc_uint8_list, uint8_t, 1_BYTE, u8, (uint8_t), (uint8_t));
CAPNRPC_SCALAR_LIST(
	capnrpc_uint16_list, uint16_t, 2_BYTES, u16, (uint16_t), (uint16_t));
CAPNRPC_SCALAR_LIST(
	capnrpc_uint32_list, uint32_t, 4_BYTES, u32, (uint32_t), (uint32_t));
CAPNRPC_SCALAR_LIST(
	capnrpc_uint64_list, uint64_t, 8_BYTES, u64, (uint64_t), (uint64_t));
CAPNRPC_SCALAR_LIST(capnrpc_float_list, float, 4_BYTES, u32,
	capnrpc_float_of_bits, capnrpc_bits_of_float);
CAPNRPC_SCALAR_LIST(capnrpc_double_list, double, 8_BYTES, u64,
	capnrpc_double_of_bits, capnrpc_bits_of_double);
CAPNRPC_BYTES_LIST(capnrpc_text_list, text, char);
CAPNRPC_BYTES_LIST(capnrpc_data_list, data, uint8_t);
CAPNRPC_POINTER_LIST(capnrpc_cap_list);
CAPNRPC_POINTER_LIST(capnrpc_any_list);

/* n zero bytes as element i, for the caller to fill. */
static inline struct capnrpc_data_b
capnrpc_data_list_init_at(struct capnrpc_data_list_b l, uint32_t i, size_t n)
{
	return capnrpc_pointer_init_data(capnrpc_list_edit_pointer(l.l, i), n);
}

/* The capability that is element i, borrowed from the message. */
static inline struct capnrpc_cap *
capnrpc_cap_list_at(struct capnrpc_cap_list_r l, uint32_t i)
{
	return capnrpc_pointer_borrow_cap(capnrpc_list_get_pointer(l.l, i));
}

/* Makes cap element i; the message takes its own reference. */
static inline void
capnrpc_cap_list_set(
	struct capnrpc_cap_list_b l, uint32_t i, struct capnrpc_cap *cap)
{
	capnrpc_pointer_set_cap(capnrpc_list_edit_pointer(l.l, i), cap);
}

/* Element i of unknown type. */
static inline struct capnrpc_pointer_r
capnrpc_any_list_at(struct capnrpc_any_list_r l, uint32_t i)
{
	return capnrpc_list_get_pointer(l.l, i);
}

/* Where element i of unknown type is written. */
static inline struct capnrpc_pointer_b
capnrpc_any_list_edit(struct capnrpc_any_list_b l, uint32_t i)
{
	return capnrpc_list_edit_pointer(l.l, i);
}

/* Makes element i a deep copy of what from points at. */
static inline void
capnrpc_any_list_set(
	struct capnrpc_any_list_b l, uint32_t i, struct capnrpc_pointer_r from)
{
	capnrpc_pointer_copy(capnrpc_list_edit_pointer(l.l, i), from);
}

#ifdef __cplusplus
}
#endif

#endif
