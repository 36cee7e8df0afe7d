# SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash

run_install() {
    [ $# -eq 1 ] || die "install needs one folder, such as ~/logto-qt"
    need_packages build qml
    preset=release build_dir=$root/build/release
    configure
    build
    cmake --install "$build_dir" --prefix "$(realpath -m "$1")"
    say "installed; applications find it with -DCMAKE_PREFIX_PATH=$(realpath -m "$1")"
}
