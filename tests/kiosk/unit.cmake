# SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
# SPDX-License-Identifier: MIT

# The document shows the unit word for word, without its licence header, and systemd accepts it.

file(READ ${document} document_text)
file(READ ${unit} text)
string(REGEX REPLACE "^[^\n]*SPDX[^\n]*\n[^\n]*SPDX[^\n]*\n\n" "" text "${text}")
string(FIND "${document_text}" "\n```ini\n${text}```" position)
if(position EQUAL -1)
    message(FATAL_ERROR "${document} does not show ${unit} as it is")
endif()

# The program need not be there, and nothing is started.
find_program(systemd_analyze systemd-analyze)
if(systemd_analyze)
    string(REPLACE "ExecStart=/usr/bin/panel" "ExecStart=/bin/true" text "${text}")
    set(copy ${directory}/panel.service)
    file(WRITE ${copy} "${text}")
    execute_process(COMMAND ${systemd_analyze} verify ${copy}
        RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    # Without a complaint: it succeeds with a line that it has ignored, too.
    if(NOT result EQUAL 0 OR output MATCHES "panel.service")
        message(FATAL_ERROR "systemd-analyze verify: ${output}")
    endif()
endif()
