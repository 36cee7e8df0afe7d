# SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash

# ./run lint: every check runs, and all that failed are named at the end. What the tools accept
# differs with their version: those of Debian 12 decide (clang 14, clazy 1.11, Qt 6.4).

product=(lib qml view widgets demo examples)
lint_dir=$build_dir/lint

run_lint() {
    local check failed=()
    need_packages build qml test lint node
    if [ "${1:-}" = --fix ]; then
        sources cpp h | xargs -0 clang-format -i
    elif [ $# -gt 0 ]; then
        die "unknown option $1 of lint"
    fi
    prepare_servers
    configure "-DLOGTO_NODE=$node"
    build
    prepare_lint_database
    cd "$root"
    for check in headers sizes shell format qml tidy clazy; do
        say "lint: $check"
        "lint_$check" || failed+=("$check")
    done
    if [ ${#failed[@]} -gt 0 ]; then
        say "lint: failed: ${failed[*]}"
        exit 1
    fi
    say "lint: all is well"
}

# sources <extension>…: our source files with these extensions, each ended by a null character.
sources() {
    local extension names=(-false)
    for extension in "$@"; do
        names+=(-o -name "*.$extension")
    done
    find "$root"/{lib,qml,view,widgets,demo,examples,tests,cmake,scripts} -name node_modules -prune -o \
        -path "$root/tests/data" -prune -o -type f \( "${names[@]}" \) -print0
}

# The compile database as the linters read it: without the precompiled headers, which are of another
# compiler, and so that a source that does not include what it needs is found.
prepare_lint_database() {
    mkdir -p "$lint_dir"
    sed 's/ -Winvalid-pch -include [^ ]*cmake_pch\.hxx / /' "$build_dir/compile_commands.json" \
        >"$lint_dir/compile_commands.json"
}

# compiled_sources <folder>…: the sources in the compile database that are in these folders of ours.
compiled_sources() {
    sed -n 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' "$lint_dir/compile_commands.json" |
        grep -E "^$root/($(alternatives "$@"))/" | sort -u | tr '\n' '\0'
}

# alternatives <word>…: for a regular expression.
alternatives() {
    local IFS='|'
    echo "$*"
}

# in_parallel <command>…: runs the command for each file of a list ended by null characters.
in_parallel() {
    xargs -0 --no-run-if-empty --max-procs "$(nproc)" --max-args 1 "$@"
}

lint_headers() {
    local file status=0
    while IFS= read -r -d '' file; do
        if ! head -n 3 "$file" | tr '\n' ' ' | grep -qE \
            '(//|#) SPDX-FileCopyrightText: 2026 The Logto for Qt contributors (//|#) SPDX-License-Identifier: MIT '; then
            echo "${file#"$root/"}: no licence header"
            status=1
        fi
    done < <(sources cpp h qml js mjs cmake sh; find lib qml view widgets demo examples tests -name CMakeLists.txt -print0)
    return $status
}

lint_sizes() {
    local lines file status=0
    while IFS= read -r -d '' file; do
        lines=$(wc -l <"$file")
        if [ "$lines" -gt 400 ]; then
            echo "${file#"$root/"}: $lines lines, more than 400"
            status=1
        fi
    done < <(sources cpp h qml js mjs cmake sh)
    return $status
}

lint_shell() {
    shellcheck --external-sources --severity=warning \
        run .ci/run tests/servers/setup tests/keychain/with-keyring tests/browser/with-browser \
        tests/examples/use-example tests/filestore/on-small-volume \
        tests/support/person
}

lint_format() {
    sources cpp h | xargs -0 clang-format --dry-run --Werror
}

lint_qml() {
    local report
    report=$(cmake --build "$build_dir" --target all_qmllint 2>&1) || {
        echo "$report"
        return 1
    }
    if grep -E '^Warning: ' <<<"$report"; then
        return 1
    fi
}

# Not the tests: they would take as long as the rest together, and they run with the sanitizers. For
# speed, warnings of the compiler take the place of checks for the same, and templates in headers of
# Qt that a source does not use are left out.
lint_tidy() {
    compiled_sources "${product[@]}" | in_parallel clang-tidy -p "$lint_dir" --quiet \
        --extra-arg=-Wreserved-identifier --extra-arg=-Wzero-as-null-pointer-constant \
        --extra-arg=-fdelayed-template-parsing \
        --header-filter="^$root/($(alternatives "${product[@]}"))/" 2>&1 | sed '/ warnings\{0,1\} generated\.$/d'
}

lint_clazy() {
    local report
    report=$(compiled_sources "${product[@]}" tests | in_parallel clazy-standalone -p "$lint_dir" \
        --checks=level0,level1 --extra-arg=-fdelayed-template-parsing \
        --header-filter="^$root/($(alternatives "${product[@]}" tests))/" 2>&1 |
        sed '/ warnings\{0,1\} generated\.$/d')
    [ -z "$report" ] || { echo "$report" && return 1; }
}
