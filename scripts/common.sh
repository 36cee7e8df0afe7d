# SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash

# What the commands of ./run share. Messages go to stderr: stdout belongs to the program run.

say() {
    printf 'run: %s\n' "$*" >&2
}

die() {
    say "$*"
    exit 2
}

have() {
    command -v "$1" >/dev/null 2>&1
}

# Chromium's sandbox cannot be set up by root, and Qt WebEngine then ends the process.
allow_webengine_as_root() {
    if [ "$(id -u)" -eq 0 ] && [ -z "${QTWEBENGINE_DISABLE_SANDBOX:-}" ]; then
        say "running as root: setting QTWEBENGINE_DISABLE_SANDBOX=1"
        export QTWEBENGINE_DISABLE_SANDBOX=1
    fi
}

# Qt needs a UTF-8 locale, which a minimal system does not set.
ensure_utf8_locale() {
    if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
        export LC_ALL=C.UTF-8
    fi
}
