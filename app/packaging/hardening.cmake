# SPDX-License-Identifier: MIT
# What distributions build their programs with: a hostile file should end the program rather than take it over.
# Sets hardening_compile_options and hardening_link_options, which release builds use.
include(CheckCXXCompilerFlag)
include(CheckPIESupported)

set(CMAKE_POSITION_INDEPENDENT_CODE ON)
check_pie_supported(LANGUAGES CXX)

# Some compilers define _FORTIFY_SOURCE by themselves.
set(hardening_compile_options -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
set(hardening_link_options -Wl,-z,relro,-z,now)

# Not on every processor.
foreach(protection stack-clash-protection cf-protection)
    check_cxx_compiler_flag(-f${protection} HAS_${protection})
    if(HAS_${protection})
        list(APPEND hardening_compile_options -f${protection})
    endif()
endforeach()
