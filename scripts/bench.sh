# SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash

# ./run bench: measures on a build as users have it, with a private keyring and a local provider.

run_bench() {
    need_packages build node keyring test bench
    prepare_servers
    preset=bench build_dir=$root/build/bench
    configure "-DLOGTO_NODE=$node"
    build logto-bench
    ensure_utf8_locale
    exec "$root/tests/keychain/with-keyring" "$build_dir/bin/logto-bench" "$@"
}
