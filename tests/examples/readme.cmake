# SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
# SPDX-License-Identifier: MIT

# The README shows the files of the example word for word, and they are as short as it says.

file(READ ${readme} readme_text)
foreach(name IN ITEMS CMakeLists.txt main.cpp Main.qml)
    file(READ ${example}/${name} text)
    string(REGEX REPLACE "^[^\n]*SPDX[^\n]*\n[^\n]*SPDX[^\n]*\n\n" "" text "${text}")
    string(FIND "${readme_text}" "\n${text}```" position)
    if(position EQUAL -1)
        message(SEND_ERROR "The README does not show ${name} as it is in ${example}")
    endif()
    if(NOT name STREQUAL main.cpp)
        string(REGEX MATCHALL "\n" line_ends "${text}")
        list(LENGTH line_ends lines)
        math(EXPR total "${total} + ${lines}")
    endif()
endforeach()
if(total GREATER_EQUAL 40)
    message(SEND_ERROR "CMakeLists.txt and Main.qml have ${total} lines together, 40 or more")
endif()
