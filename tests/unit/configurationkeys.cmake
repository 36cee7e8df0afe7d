# SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
# SPDX-License-Identifier: MIT

# The document has a row for each key of the configuration, and for each option of a sign-in.

file(READ ${document} text)
file(STRINGS ${reader} fields REGEX "^ *{\"[A-Za-z]+\"_L1, \"LOGTO_[A-Z_]+\"_L1,")
file(STRINGS ${options} members REGEX "^ *{\"[A-Za-z]+\"_L1, set")
list(LENGTH fields field_count)
list(LENGTH members member_count)
if(field_count LESS 10 OR member_count LESS 10)
    message(FATAL_ERROR "${field_count} keys and ${member_count} options were found")
endif()
foreach(line IN LISTS fields members)
    string(REGEX MATCHALL "\"[A-Za-z_]+\"" names "${line}")
    string(REPLACE "\"" "`" row "| ${names} |")
    string(REPLACE ";" " | " row "${row}")
    string(FIND "${text}" "\n${row}" position)
    if(position EQUAL -1)
        message(SEND_ERROR "${document} has no row that begins with: ${row}")
    endif()
endforeach()
