# SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash

# ./run translations: what is new or gone in the sources, in the files for Qt Linguist.

run_translations() {
    [ $# -eq 0 ] || die "translations has no options"
    need_packages build
    preset=demo build_dir=$root/build/demo
    configure
    build update_logto_translations update_logto_demo_translations
    local file open
    for file in "$root"/translations/*.ts "$root"/demo/translations/*.ts; do
        open=$(grep -c 'type="unfinished"' "$file" || true)
        say "${file#"$root/"}: $open to translate"
    done
}
