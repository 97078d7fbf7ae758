# SPDX-License-Identifier: Apache-2.0
#
# find_package(Capnrpc) gives the target Capnrpc::client and
#
#   capnrpc_generate_c(VARIABLE SCHEMA...)
#
# which makes SCHEMA.h and SCHEMA.c in the build folder, as they lie below the
# source folder, and lists them in VARIABLE, to be sources of a target. Include
# what it makes with target_include_directories(T PRIVATE
# ${CMAKE_CURRENT_BINARY_DIR}).
find_package(PkgConfig REQUIRED)
pkg_check_modules(CAPNRPC_CLIENT REQUIRED IMPORTED_TARGET capnrpc-client)
if(NOT TARGET Capnrpc::client)
  add_library(Capnrpc::client INTERFACE IMPORTED)
  target_link_libraries(Capnrpc::client INTERFACE PkgConfig::CAPNRPC_CLIENT)
endif()
pkg_get_variable(_capnrpc_plugin capnrpc-client capnpc_capnrpc)
pkg_get_variable(_capnrpc_schemadir capnrpc-client schemadir)
set(CAPNPC_CAPNRPC "${_capnrpc_plugin}" CACHE FILEPATH "Generator of C code")
set(CAPNRPC_SCHEMADIR "${_capnrpc_schemadir}" CACHE PATH "Installed schemas")
find_program(CAPNP capnp)

function(capnrpc_generate_c variable)
  if(NOT CAPNP)
    message(FATAL_ERROR "capnp is missing (package capnproto)")
  endif()
  set(made)
  foreach(schema IN LISTS ARGN)
    set(out "${CMAKE_CURRENT_BINARY_DIR}/${schema}")
    add_custom_command(
      OUTPUT "${out}.h" "${out}.c"
      COMMAND "${CAPNP}" compile
        "-o${CAPNPC_CAPNRPC}:${CMAKE_CURRENT_BINARY_DIR}"
        "-I${CAPNRPC_SCHEMADIR}" "--src-prefix=${CMAKE_CURRENT_SOURCE_DIR}"
        "${CMAKE_CURRENT_SOURCE_DIR}/${schema}"
      DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${schema}" "${CAPNPC_CAPNRPC}"
      VERBATIM)
    list(APPEND made "${out}.h" "${out}.c")
  endforeach()
  set(${variable} ${made} PARENT_SCOPE)
endfunction()
