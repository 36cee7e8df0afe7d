# SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash

run_test() {
    need_packages build qml keyring display browser test node
    prepare_servers
    configure "-DLOGTO_NODE=$node"
    # shellcheck disable=SC2086 # a list of words
    build ${LOGTO_TARGETS:-}
    allow_webengine_as_root
    ensure_utf8_locale
    cd "$root"
    exec ctest --preset "$preset" --parallel "$(nproc)" "$@"
}
