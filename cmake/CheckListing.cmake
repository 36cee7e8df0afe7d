# SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
# SPDX-License-Identifier: MIT

# The document shows the file word for word, without its licence header.

file(READ ${document} document_text)
file(READ ${listing} text)
string(REGEX REPLACE "^[^\n]*SPDX[^\n]*\n[^\n]*SPDX[^\n]*\n\n" "" text "${text}")
set(language cpp)
if(listing MATCHES "\\.qml$")
    set(language qml)
elseif(listing MATCHES "CMakeLists\\.txt$")
    set(language cmake)
endif()
string(FIND "${document_text}" "\n```${language}\n${text}```" position)
if(position EQUAL -1)
    message(FATAL_ERROR "${document} does not show ${listing} as it is")
endif()
