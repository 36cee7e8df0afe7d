# SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash

preset=${LOGTO_PRESET:-dev}
build_dir=$root/build/$preset

# Clones in different folders share what ccache keeps, and it keeps what was built with precompiled
# headers.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros

# Installs the npm packages of the local servers, and sets $node to the Node.js that runs them.
prepare_servers() {
    say "preparing the local identity provider (npm)"
    node=$("$root/tests/servers/setup")
}

# configure [-D…]: configures the preset, unless it was configured so before.
configure() {
    local options=("$@") stamp=$build_dir/.configured wanted
    if have ccache; then
        options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    fi
    wanted="${options[*]} $(cksum <"$root/CMakePresets.json")"
    if [ -f "$build_dir/build.ninja" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then
        return
    fi
    say "configuring $build_dir"
    (cd "$root" && cmake --preset "$preset" "${options[@]}") >&2
    printf '%s\n' "$wanted" >"$stamp"
}

# build [target…]
build() {
    local target options=()
    for target in "$@"; do
        options+=(--target "$target")
    done
    say "building ${*:-everything}"
    cmake --build "$build_dir" "${options[@]}" >&2
}
