# SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
# SPDX-License-Identifier: MIT

# Installs a build tree, and moves what was installed: it must work wherever it is.

file(REMOVE_RECURSE ${prefix} ${prefix}-first)
execute_process(COMMAND ${CMAKE_COMMAND} --install ${build} --prefix ${prefix}-first
    COMMAND_ERROR_IS_FATAL ANY)
file(RENAME ${prefix}-first ${prefix})
