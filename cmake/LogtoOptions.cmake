# SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
# SPDX-License-Identifier: MIT

# Which of the LOGTO_BUILD_ options need others, so that a build does not end at a target that is not
# there, or silently lack one that was asked for.

# logto_require_options(<option> <option that it needs>…)
function(logto_require_options option)
    if(NOT ${option})
        return()
    endif()
    foreach(needed IN LISTS ARGN)
        if(NOT ${needed})
            message(FATAL_ERROR
                "${option} needs ${needed}: set ${needed}=ON, or ${option}=OFF.")
        endif()
    endforeach()
endfunction()

logto_require_options(LOGTO_BUILD_QUICK LOGTO_BUILD_KEYCHAIN LOGTO_BUILD_QRCODE)
logto_require_options(LOGTO_BUILD_WEBENGINE LOGTO_BUILD_QUICK)
logto_require_options(LOGTO_BUILD_DEMO LOGTO_BUILD_QUICK LOGTO_BUILD_WEBENGINE LOGTO_BUILD_BROWSER)
