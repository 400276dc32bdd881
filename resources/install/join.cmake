# SPDX-License-Identifier: MIT
# cmake -D TARGET=install.sh -P join.cmake: one script of all parts. The licence stands in its head only.
include(${CMAKE_CURRENT_LIST_DIR}/parts.cmake)
set(script "")
foreach(part IN LISTS installer_parts)
    file(READ ${part} text)
    if(script)
        string(REGEX REPLACE "^# SPDX[^\n]*\n" "\n" text "${text}")
    endif()
    string(APPEND script "${text}")
endforeach()
file(WRITE ${TARGET} "${script}")
