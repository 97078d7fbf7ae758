# SPDX-License-Identifier: Apache-2.0
#
# CAPNRPC_PROG_CAPNPC([ACTION-IF-FOUND], [ACTION-IF-NOT-FOUND])
#
# Looks for capnp and for the generator that goes with the installed
# libcapnrpc-client, and sets, for Makefiles:
#
#   CAPNP              the schema compiler
#   CAPNPC_CAPNRPC     the generator for C
#   CAPNRPC_SCHEMADIR  the folder of capnrpc/capnrpc.capnp
#   CAPNRPC_GENERATE   a command: $(CAPNRPC_GENERATE) OUTDIR --src-prefix=DIR
#                      DIR/foo.capnp makes OUTDIR/foo.capnp.h and .c
#
# Without ACTION-IF-NOT-FOUND, configure ends when one is missing. Each can be
# set beforehand. A Makefile that has foo.capnp.c beside foo.capnp must undo
# make's rule that takes the one for the source of a program named like the
# other: see capnpc-capnrpc(1).
AC_DEFUN([CAPNRPC_PROG_CAPNPC],
[AC_REQUIRE([PKG_PROG_PKG_CONFIG])
AC_ARG_VAR([CAPNP],[the Cap'n Proto schema compiler])
AC_ARG_VAR([CAPNPC_CAPNRPC],[the generator of C code from schemas])
AC_PATH_PROG([CAPNP],[capnp])
AS_IF([test -z "$CAPNPC_CAPNRPC"],
 [PKG_CHECK_VAR([CAPNPC_CAPNRPC],[capnrpc-client],[capnpc_capnrpc])])
PKG_CHECK_VAR([CAPNRPC_SCHEMADIR],[capnrpc-client],[schemadir])
CAPNRPC_GENERATE='$(SHELL) -c '"'"'mkdir -p "$$[]1" && o=$$[]1 && shift && exec $(CAPNP) compile -o$(CAPNPC_CAPNRPC):"$$o" -I$(CAPNRPC_SCHEMADIR) "$$[]@"'"'"' capnrpc'
AC_SUBST([CAPNRPC_GENERATE])
AS_IF([test -n "$CAPNP" && test -n "$CAPNPC_CAPNRPC"],
 [m4_default([$1],[:])],
 [m4_default([$2],
  [AC_MSG_ERROR([capnp or capnpc-capnrpc is missing (packages capnproto, capnrpcd)])])])
])
