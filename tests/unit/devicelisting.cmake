# SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
# SPDX-License-Identifier: MIT

# Takes the listings out of the documentation, so that they are compiled and linted.
file(READ ${PROJECT_SOURCE_DIR}/docs/device-flow.md text)
foreach(language IN ITEMS cpp qml)
    string(REGEX MATCH "```${language}\n([^`]*)```" listing "${text}")
    if(NOT listing)
        message(FATAL_ERROR "docs/device-flow.md has no listing in ${language}")
    endif()
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/docs/DeviceFlow.${language}
        CONTENT "${CMAKE_MATCH_1}" @ONLY)
endforeach()
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
    ${PROJECT_SOURCE_DIR}/docs/device-flow.md)
